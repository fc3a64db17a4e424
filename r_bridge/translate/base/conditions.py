"""Errors and assertions; `stop()` and `stopifnot()` are statements."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.text import pasted
from r_bridge.translate.inference import called_name
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import RETURNED, Translation, Use


def stop(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    message = pasted(t, [each for each in node.arguments if each.name is None], constant(""), None)
    return [ast.Raise(quote("RuntimeError(X)", X=message), None)]


def stopifnot(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate assertions, with the names that they have as messages."""
    return [
        ast.Assert(condition(t, argument.value), None if argument.name is None else constant(argument.name))
        for argument in node.arguments
    ]


def condition(t: Translation, node: syntax.Node) -> ast.expr:
    return t.expression(node)


def return_value(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    if not node.arguments:
        return [ast.Return(None)]
    return t.statement(node.arguments[0].value, RETURNED)


@base_function("isTRUE")
def is_true(t: Translation, x):
    return t.r_function("is_true", t.expression(x))


# Calls that are statements in Python, by the function
STATEMENTS = {"stop": stop, "stopifnot": stopifnot, "return": return_value}


def call_statement(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate a call as a statement."""
    name = called_name(node)
    if name in STATEMENTS and t.scope.find(name) is None:
        return STATEMENTS[name](t, node, use)
    last = use.finish(t.expression(node))
    return [] if last is None else [last]
