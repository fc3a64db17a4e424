"""Classes made by `Layer()`, `new_model_class()` and their like, which take functions in Python as well."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.functions import function_statement
from r_bridge.translate.quotes import constant, name
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import RETURNED, UNUSED, Translation

# Methods whose values Keras ignores
WITHOUT_VALUE = {"initialize", "build", "update_state", "reset_state", "set_model", "set_params"}
# What methods find in R without a parameter
ACTIVE = ("active_property", "mark_active")
INJECTED = ("self", "super", "private")


def class_argument(argument: Argument):
    """Return how an argument of a class maker is translated: functions are methods."""

    def convert(t: Translation, value: Node) -> ast.expr:
        if isinstance(value, syntax.Function):
            return method(t, argument.name or "method", value)
        if argument.name in ("public", "private") and isinstance(value, syntax.Call):
            return members(t, value)
        active = active_function(value)
        if active is not None:
            made = method(t, argument.name or "property", active)
            return ast.Call(t.imports.function("active_property"), [made], [])
        return t.expression(value)

    return convert


def members(t: Translation, listed: syntax.Call) -> ast.expr:
    """Translate the list of public or private members."""
    keys: list[ast.expr | None] = [constant(argument.name) for argument in listed.arguments]
    values = [class_argument(argument)(t, argument.value) for argument in listed.arguments]
    return ast.Dict(keys, values)


def active_function(value: Node) -> syntax.Function | None:
    """Return the function of `active_property(function() ...)`, or None for other values."""
    if not is_call_of(value, *ACTIVE) or len(value.arguments) != 1:
        return None
    found = value.arguments[0].value
    return found if isinstance(found, syntax.Function) else None


def method(t: Translation, wanted: str, node: syntax.Function) -> ast.expr:
    """Define a method before the statement, and return its name."""
    used = {each.name for each in node.body.walk() if isinstance(each, syntax.Identifier)}
    injected = tuple(each for each in INJECTED if each in used or each == "self")
    if "__class__" in used:
        injected = ("cls", *injected[1:])
    use = UNUSED if wanted in WITHOUT_VALUE or wanted.startswith("on_") else RETURNED
    definition = function_statement(t, t.names.for_method(wanted), node, injected, use)
    t.pending.append(definition)
    return name(definition.name)
