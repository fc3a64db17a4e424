"""Values that cross between R and Python, as the texts of the table in tools/generate/conversion_table.py."""

import datetime
import json
import re

import numpy as np

from tools.generate.conversion_table import SAME

MARK = "measured: "
NAMES = {"np": np, "datetime": datetime}

# `received(code)` is what a function of the package pykeras3 receives as an argument, `returned(code)` what it returns.
R_CODE = """
suppressWarnings(suppressMessages(library(pykeras3)))
support <- reticulate::import("tests.support.converted_values", convert = FALSE)
within <- asNamespace("pykeras3")
text_of <- function(x) {
  if (inherits(x, "python.builtin.object")) paste0("<", class(x)[[1L]], ">")
  else if (isS4(x)) paste0("<", class(x), ">")
  else if (is.data.frame(x)) sub("^list", "data.frame", deparse1(as.list(x)))
  else deparse1(x)
}
first_line <- function(e) sub("^OverflowError: ", "", sub("\\n.*", "", conditionMessage(e)))
or_error <- function(code) tryCatch(code, error = function(e) paste("error:", first_line(e)))
received <- function(code) or_error({
  x <- eval(str2lang(code))
  py_text <- within$call_reference(support$text_of, within$as_arguments(list(x), "array"))
  reticulate::py_to_r(py_text)
})
returned <- function(code) or_error(text_of(within$convert_result(support$evaluate(code))))
"""

IN_R_HOST = (
    R_CODE
    + """
cat("\\nmeasured: ", jsonlite::toJSON(list(
  received = vapply(FROM_R, received, ""), returned = vapply(FROM_PYTHON, returned, "")), auto_unbox = FALSE), "\\n",
  sep = "")
"""
)


def text_of(value) -> str:
    """Return a Python value as text, without what differs from one process to the next."""
    kind = type(value).__name__
    if kind == "DataFrame":
        columns = {name: value[name].tolist() for name in value}
        return f"DataFrame({columns!r}, index={value.index.tolist()!r})"
    if kind == "Categorical":
        return f"Categorical({list(value)!r}, categories={value.categories.tolist()!r}, ordered={value.ordered})"
    if kind == "DatetimeIndex":
        return f"DatetimeIndex({[str(moment) for moment in value]!r}, tz={str(value.tz)!r})"
    if kind in ("csc_matrix", "csr_matrix", "coo_matrix"):
        return f"{kind}({value.toarray().tolist()!r})"
    text = re.sub(r"\s+", " ", repr(value))
    text = re.sub(r"datetime\.(?=(date|datetime|timedelta)\()|zoneinfo\.ZoneInfo\(key=('.*?')\)", r"\2", text)
    return f"<{kind}>" if " at 0x" in text else text


def evaluate(code):
    """Return the value of Python code."""
    names = dict(NAMES)
    for name, module in (("pd", "pandas"), ("scipy", "scipy.sparse"), ("zoneinfo", "zoneinfo"), ("ml_dtypes",) * 2):
        if name in code:
            names[name] = __import__(module)
    return eval(code, names)


def text_or_error(call) -> str:
    """Return the text of what a call returns, or of the error that it raises."""
    try:
        return call()
    except Exception as error:
        return f"error: {str(error).splitlines()[0]}"


def in_session(r, from_r, from_python) -> dict:
    """Return the texts of values that cross by an RSession, and by the package's functions in R within it."""
    r(R_CODE)

    def to_python(code):
        return text_of(r(code))

    def back(code):
        r(f"there <- {code}")
        r["back"] = r["there"]
        return SAME if r("identical(there, back)") else r("text_of(back)")

    def to_r(code):
        r["there"] = evaluate(code)
        return r("text_of(there)")

    return {
        "python": [text_or_error(lambda code=code: to_python(code)) for code in from_r],
        "back": [text_or_error(lambda code=code: back(code)) for code in from_r],
        "r": [text_or_error(lambda code=code: to_r(code)) for code in from_python],
        "received": [r.received(code) for code in from_r],
        "returned": [r.returned(code) for code in from_python],
    }


def read_measured(output) -> dict:
    """Return what a child process printed."""
    line = next(line for line in output.splitlines() if line.startswith(MARK))
    return json.loads(line.removeprefix(MARK))
