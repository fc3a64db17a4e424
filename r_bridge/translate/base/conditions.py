"""Errors and assertions; `stop()` and `stopifnot()` are statements."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.text import pasted
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_statement
from r_bridge.translate.translation import RETURNED, Translation, Use


@base_statement("stop")
def stop(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    message = pasted(t, [each for each in node.arguments if each.name is None], constant(""), None)
    return [ast.Raise(quote("RuntimeError(X)", X=message), None)]


@base_statement("stopifnot")
def stopifnot(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate assertions, with the names that they have as messages."""
    return [
        ast.Assert(condition(t, argument.value), None if argument.name is None else constant(argument.name))
        for argument in node.arguments
    ]


def condition(t: Translation, node: syntax.Node | None) -> ast.expr:
    return t.expression(node)


@base_statement("return")
def return_value(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    if not node.arguments:
        return [ast.Return(None)]
    return t.statement(node.arguments[0].value, RETURNED)
