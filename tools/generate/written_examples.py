"""Examples that are written by hand: in R, in `examples.R`; their Python code is a translation."""

import ast
import functools
import re
from pathlib import Path
from typing import NamedTuple

from r_bridge.translate import translate

SCRIPT = Path(__file__).with_name("examples.R")
# The comment that begins the example of a function or of several, which may not be run, and the one of a module
SECTION = re.compile(r"^# (\w+(?:, \w+)*)( \(not run\))? -{4}$|^## .*$", re.MULTILINE)
# A new file or folder of R's, which has its short name in Python
NEW_FILE = re.compile(r'tempfile\("(\w+)"(?:, fileext = "([.\w]+)")?\)')

# What prints a value that may be NULL is of this module
IMPORT_OF_R = "from pykeras3.compat import base_r as R\n"
USE_OF_R = re.compile(r"\bR\.")


class Example(NamedTuple):
    """An example.

    Attributes:
        names: The functions that share it.
        code: R code.
        is_run: Whether it works on any machine and has no effect on other examples.
    """

    names: list[str]
    code: str
    is_run: bool


@functools.cache
def shared() -> list[Example]:
    """Return the examples."""
    _, *parts = SECTION.split(SCRIPT.read_text(encoding="utf-8"))
    sections = zip(parts[::3], parts[1::3], parts[2::3])
    return [Example(names.split(", "), code.strip(), not mark) for names, mark, code in sections if names]


@functools.cache
def not_run() -> frozenset[str]:
    """Return the functions whose examples are only shown."""
    return frozenset(name for example in shared() if not example.is_run for name in example.names)


@functools.cache
def in_r() -> dict[str, str]:
    """Return the R code of the examples by function."""
    return {name: example.code for example in shared() for name in example.names}


@functools.cache
def in_python() -> dict[str, str]:
    """Return the Python code of the examples by function."""
    return {name: translated(code) for name, code in in_r().items()}


def translated(code: str) -> str:
    """Return R code as Python code that ends with the value to look at; a prompt shows values other than None."""
    source = shown = translate(NEW_FILE.sub(r'"\1\2"', code)).source.strip()
    statements = ast.parse(source).body
    for statement in statements:
        match statement:
            case ast.Expr(ast.Call(ast.Attribute(attr="auto_print"), [ast.expr() as value], [])):
                shown = shown.replace(segment(source, statement), segment(source, value))
    match statements[-1]:
        case ast.Expr(ast.Call(ast.Name("print"), [ast.expr() as value], [])) as last:
            shown = shown.rpartition(segment(source, last))[0] + segment(source, value)
    return shown if USE_OF_R.search(shown.replace(IMPORT_OF_R, "")) else shown.replace(IMPORT_OF_R, "")


def segment(source: str, tree: ast.stmt | ast.expr) -> str:
    """Return the part of Python code that a tree stands for."""
    return str(ast.get_source_segment(source, tree))


LANGUAGES = {"Python": in_python, "R": in_r}
