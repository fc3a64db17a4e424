"""Strings."""

import ast

from r_bridge.translate.kinds import SCALARS, Kind
from r_bridge.translate.quotes import constant, plain_value
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation


def kind_of_pasted(kind_of, dots, sep=None, collapse=None):
    if collapse is not None or all(kind_of(argument.value) in SCALARS for argument in dots):
        return Kind.STRING
    return Kind.STRINGS


@base_function("paste", kind=kind_of_pasted)
def paste(t: Translation, *dots, sep, collapse):
    separator = t.expression(sep) if sep is not None else constant(" ")
    return pasted(t, dots, separator, collapse)


@base_function("paste0", kind=kind_of_pasted)
def paste0(t: Translation, *dots, collapse):
    return pasted(t, dots, constant(""), collapse)


def pasted(t: Translation, dots, separator: ast.expr, collapse):
    """Return an f-string where all parts are strings or integers, else a call of `paste()`."""
    kinds = [t.kind(argument.value) for argument in dots]
    trees = [t.expression(argument.value) for argument in dots]
    if collapse is None and set(kinds) <= {Kind.STRING, Kind.INTEGER} and isinstance(plain_value(separator), str):
        return f_string(trees, str(plain_value(separator)))
    keywords = {"sep": separator}
    if collapse is not None:
        keywords["collapse"] = t.expression(collapse)
    return t.r_function("paste", *trees, **keywords)


def f_string(parts: list[ast.expr], separator: str) -> ast.expr:
    """Return an f-string of parts."""
    values: list[ast.expr] = []
    text = ""
    for number, part in enumerate(parts):
        text += separator if number else ""
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            if text:
                values.append(ast.Constant(text))
            values.append(ast.FormattedValue(part, -1))
            text = ""
    if text or not values:
        values.append(ast.Constant(text))
    return values[0] if len(values) == 1 and isinstance(values[0], ast.Constant) else ast.JoinedStr(values)
