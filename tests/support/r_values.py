"""Values of R expressions, and of their translations: both evaluated, and compared."""

import ast
import json
import math
import tempfile
from pathlib import Path

import numpy as np

from r_bridge.translate import translate
from tests.support.r_subprocesses import run_rscript

# Writes a value as JSON: its type, dimensions and names, and its elements with all their digits
ENCODE = r"""
options(warn = -1)
Sys.setlocale("LC_COLLATE", "C")
encode <- function(x) {
  if (is.null(x)) return("null")
  text <- function(s) ifelse(is.na(s), "null", encodeString(s, quote = '"'))
  values <- if (is.list(x)) vapply(unclass(x), encode, "", USE.NAMES = FALSE)
    else if (is.character(x)) text(x)
    else if (is.logical(x)) ifelse(is.na(x), "null", ifelse(x, "true", "false"))
    else ifelse(is.na(x), "NaN", ifelse(is.infinite(x), ifelse(x > 0, "Infinity", "-Infinity"), sprintf("%.17g", x)))
  field <- function(name, items) if (length(items)) sprintf('"%s": [%s], ', name, paste(items, collapse = ", ")) else ""
  paste0('{"type": "', typeof(x), '", ', field("dim", dim(x)), field("names", text(names(x))),
         '"values": [', paste(values, collapse = ", "), "]}")
}
emit <- function(code) {
  cat(tryCatch(encode(eval(code, new.env(parent = globalenv()))),
               error = function(e) paste0('{"error": ', encodeString(conditionMessage(e), quote = '"'), "}")), "\n")
}
"""


def in_r(expressions: list[str], setup: str = "", **environment) -> list:
    """Return the values of expressions in R, as they are encoded; a dict with `error` where R stops."""
    code = ENCODE + setup + "\n" + "\n".join(f"emit(quote({{{each}}}))" for each in expressions)
    with tempfile.TemporaryDirectory() as folder:
        # too long for a command line
        script = Path(folder, "expressions.R")
        script.write_text(code, encoding="utf-8")
        printed = run_rscript(f"source({str(script)!r}, encoding = 'UTF-8')", **environment).stdout
    lines = [line for line in printed.splitlines() if line.startswith(("{", "null"))]
    assert len(lines) == len(expressions)
    return [json.loads(line) for line in lines]


def translated(expressions: list[str], setup: str = "") -> tuple[list, list[str]]:
    """Return the values of the translations, errors among them, and the translations."""
    names = [f"value_{number}" for number in range(len(expressions))]
    script = setup + "\n" + "\n".join(f"{name} <- {each}" for name, each in zip(names, expressions))
    namespace: dict = {}
    sources: dict = {}
    before: list[str] = []
    for statement in ast.parse(translate(script).source).body:
        before.append(ast.unparse(statement))
        assigned = {each.id for each in ast.walk(statement) if isinstance(each, ast.Name)} & set(names)
        try:
            exec(before[-1], namespace)
        except Exception as error:
            namespace |= dict.fromkeys(assigned, error)
        if assigned:
            sources[assigned.pop()] = "\n".join(before)
            before = []
    return [namespace[name] for name in names], [sources[name] for name in names]


def differences(expressions: list[str], setup: str = "", **environment) -> list[str]:
    """Return a description of each expression whose value in R is another one than that of its translation.

    R runs with the variables of `environment`.
    """
    found = []
    values, sources = translated(expressions, setup)
    of_r = in_r(expressions, setup, **environment)
    for expression, expected, value, source in zip(expressions, of_r, values, sources):
        if isinstance(expected, dict) and "error" in expected or is_of_nothing(value):
            continue
        if is_unlisted_nothing(expression, expected, value):
            continue
        if isinstance(value, Exception) or not same(expected, value):
            shown = f"{type(value).__name__}: {value}" if isinstance(value, Exception) else repr(value)
            found.append(f"R:      {expression}\nPython: {source}\n  R's value: {expected}\n  Python's:  {shown}")
    return found


def is_unlisted_nothing(expression: str, expected, value) -> bool:
    """Return True for `unlist()` of an empty list: translated it is an empty list, in R NULL."""
    return "unlist(" in expression and expected is None and isinstance(value, list) and not value


# What NumPy raises for the largest element of an empty vector, which R says is infinite, and for one beyond the end
LOUD = ("empty sequence", "zero-size array", "is out of bounds for axis", "Not all of these elements")


def is_of_nothing(value) -> bool:
    """Return True for an error of NumPy where R has a value for elements that are not there."""
    return isinstance(value, (ValueError, IndexError, KeyError)) and any(text in str(value) for text in LOUD)


def same(expected, value) -> bool:
    """Return True if a value of Python stands for an encoded value of R."""
    if expected is None:
        return value is None
    items = elements(value)
    if items is None or len(items) != len(expected["values"]):
        return False
    shape = expected.get("dim", [])
    if len(shape) > 1 and list(np.shape(value)) != shape:
        return False
    if "names" in expected and (not isinstance(value, dict) or list(map(str, value)) != expected["names"]):
        return False
    if "names" not in expected and isinstance(value, dict) and value:
        return False
    if expected["type"] == "list":
        return all(map(same, expected["values"], items))
    return all(map(same_element, expected["values"], items))


def elements(value) -> "list | None":
    """Return the elements of what stands for a vector or list of R; None for anything else."""
    if isinstance(value, dict):
        return list(value.values())
    if isinstance(value, np.ndarray):
        return value.ravel(order="F").tolist()
    if isinstance(value, (list, tuple)):
        return list(value)
    return [value] if isinstance(value, (bool, int, float, str, np.generic)) or value is None else None


def same_element(expected, value) -> bool:
    """Return True for equal elements; what is missing and what is no number are one in Python."""
    if isinstance(value, np.generic):
        value = value.item()
    if expected is None or isinstance(expected, float) and math.isnan(expected):
        return value in (None, "NaN") or isinstance(value, float) and math.isnan(value)
    if isinstance(expected, str) and isinstance(value, str):
        return expected.replace("NaN", "NA") == value.replace("NaN", "NA")
    if isinstance(expected, (str, bool)) or isinstance(value, (str, bool)):
        return type(expected) is type(value) and expected == value
    return isinstance(value, (int, float)) and math.isclose(expected, value, rel_tol=1e-12, abs_tol=1e-12)
