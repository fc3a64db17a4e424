"""Names as values."""

import ast

from r_bridge.translate import operators, syntax
from r_bridge.translate.functions import function
from r_bridge.translate.quotes import attribute
from r_bridge.translate.registry import FUNCTIONS, VALUES
from r_bridge.translate.scopes import Scope
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation

# Operators that are passed as functions
OPERATORS = {**operators.FUNCTIONS, "[[": "element", "[": "subset", "!": "logical_not", "%in%": "is_in"}


def identifier(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate a name as a value."""
    name = node.name
    if name == "...":
        raise t.error(node, "`...` is not translated as an argument of this function.")
    if t.scope.find(name) is not None:
        return t.variable(name)
    if name in t.special_names:
        return t.special_names[name](t, node)
    if name in VALUES:
        return VALUES[name](t)
    if name in FUNCTIONS:
        return function_of_base(t, node)
    if name in OPERATORS:
        return t.r_function_name(OPERATORS[name])
    raise t.error(node, f"`{name}` is not defined in the script, and has no translation.")


def namespace(t: Translation, node: syntax.Namespace) -> ast.expr:
    """Translate `package::name` as a value."""
    return identifier(t, syntax.Identifier(node.name, location=node.location))


def function_of_base(t: Translation, node: syntax.Identifier) -> ast.expr:
    """Translate a function of base R that is passed as a value: `sqrt` as `function(x) sqrt(x)`."""
    argument = syntax.Identifier("x", location=node.location)
    body = syntax.Call(node, [syntax.Argument(None, argument, location=node.location)], location=node.location)
    parameter = syntax.Parameter("x", None, location=node.location)
    wrapper = syntax.Function([parameter], body, location=node.location)
    scope = t.scopes[wrapper] = Scope(wrapper, t.scope)
    binding = scope.binding("x")
    binding.is_parameter, binding.sources = True, [parameter]
    return function(t, wrapper)


def pi(t: Translation, node: Node) -> ast.expr:
    """Translate `pi` to NumPy's."""
    return attribute(t.imports.module("np"), "pi")
