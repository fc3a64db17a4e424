"""Whether variables and elements of environments exist."""

import ast

from r_bridge.translate import api, syntax
from r_bridge.translate.assignment_order import first_assignment, statements_of
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import FUNCTIONS, base_function
from r_bridge.translate.scopes import Scope, body_of
from r_bridge.translate.syntax import called_name
from r_bridge.translate.translation import Translation


@base_function("exists", kind=Kind.LOGICAL)
def exists(t: Translation, x, where, envir, inherits, mode):
    holder = where if where is not None else envir
    if holder is not None:
        return t.r_function("exists", t.expression(x), t.expression(holder))
    if not isinstance(x, syntax.Text):
        raise t.error(t.current, "exists() is translated with a name that is written out, or with an environment.")
    return variable_exists(t, x)


def variable_exists(t: Translation, node: syntax.Text) -> ast.expr:
    """Return whether a name is known: True where it is assigned before, in any case; else Python is asked for it."""
    scopes = scopes_with(t.scope, node.value)
    if not scopes:
        return constant(node.value in FUNCTIONS or node.value in api.NAMES or node.value in t.special_names)
    if any(is_assigned_before(scope, node) for scope in scopes):
        return constant(True)
    # a name of a function that hides one of the script starts with the value of that
    outer = scopes[1] if scopes[0].bindings[node.value].hides is not None else scopes[0]
    if outer.parent is None:
        return quote("NAME in globals()", NAME=constant(t.names[node.value]))
    raise t.error(t.current, f"Whether the function has assigned `{node.value}` can't be told.")


def scopes_with(scope: Scope | None, name: str) -> list[Scope]:
    """Return the scopes that define a name, from the inner one to the outer ones."""
    found: list[Scope] = []
    while scope is not None:
        found += [scope] if name in scope.bindings else []
        scope = scope.parent
    return found


def is_assigned_before(scope: Scope, node: syntax.Text) -> bool:
    """Return True for the name of a parameter, and for one that a statement before assigns, and nothing removes."""
    if any(called_name(call) == "rm" for call in scope.calls):
        return False
    first = first_assignment(body_of(scope.node), node.value)
    for statement in statements_of(body_of(scope.node)):
        if any(each is node for each in statement.walk()):
            break
        if statement is first:
            return True
    return scope.bindings[node.value].is_parameter
