"""Expressions in which names stand for parts of data: `with(frame, x + y)`, `mutate(frame, z = x + y)`."""

import ast
import dataclasses
from collections.abc import Callable, Iterator

from r_bridge.translate import syntax
from r_bridge.translate.functions import function
from r_bridge.translate.kinds import Kind
from r_bridge.translate.scopes import scopes_of
from r_bridge.translate.syntax import Argument, Node, called_name, is_call_of
from r_bridge.translate.translation import Translation

# The function that stands for a name which both a column and a variable may have; no R code can call it
COLUMN_OR_VARIABLE = "column or variable"
# Functions of the data that is masked, by the functions that do the same for given data
OF_ROWS = {"n": "nrow", "row_number": "numbers of rows"}


def masked(t: Translation, node: Node, data: Node, own: frozenset[str] = frozenset()) -> Node:
    """Return an expression with parts of data in place of their names.

    Args:
        data: The data, as an expression that may be repeated.
        own: Names that are parts of the data for sure. Others are if the script doesn't define them; what the script
            defines as well is looked up in the data first, as R does, when the code runs.
    """

    assigned = {
        each.target.name
        for each in node.walk()
        if isinstance(each, syntax.Assign) and isinstance(each.target, syntax.Identifier)
    }

    def part(found: syntax.Identifier) -> Node:
        extracted = syntax.Extract(data, found.name, False, location=found.location)
        if found.name in own or t.scope.find(found.name) is None:
            return extracted
        name = syntax.Text(found.name, location=found.location)
        arguments = [Argument(None, each, location=found.location) for each in (data, name, found)]
        function = syntax.Identifier(COLUMN_OR_VARIABLE, location=found.location)
        return syntax.Call(function, arguments, location=found.location)

    def is_part(found: syntax.Identifier) -> bool:
        if found.name in assigned or found.name in ("...", "_", "."):
            return False
        return found.name in own or t.scope.find(found.name) is not None or found.name not in t.special_names

    def replaced(each: Node) -> Node:
        if isinstance(each, syntax.Extract) and isinstance(each.object, syntax.Identifier):
            if each.object.name == ".data":
                return syntax.Extract(data, each.name, False, location=each.location)
            if each.object.name == ".env":
                return syntax.Identifier(each.name, location=each.location)
        if isinstance(each, syntax.Identifier):
            return part(each) if is_part(each) else each
        if is_call_of(each, *OF_ROWS) and not each.arguments:
            rows = syntax.Identifier(OF_ROWS[called_name(each) or ""], location=each.location)
            return syntax.Call(rows, [Argument(None, data, location=each.location)], location=each.location)
        return with_children(each, replaced)

    return replaced(node)


def with_children(node: Node, convert: Callable[[Node], Node]) -> Node:
    """Return a node with its children converted, but for the names of functions that are called; functions are kept."""
    if isinstance(node, syntax.Function):
        return node
    changes: dict = {}
    for field in dataclasses.fields(node):
        value = getattr(node, field.name)
        if isinstance(node, syntax.Call) and field.name == "function" and not isinstance(value, syntax.Extract):
            continue
        if isinstance(value, Node):
            changes[field.name] = convert(value)
        elif isinstance(value, list):
            changes[field.name] = [convert(item) if isinstance(item, Node) else item for item in value]
    return dataclasses.replace(node, **changes)


def variables(node: Node) -> Iterator[syntax.Identifier]:
    """Iterate over the names in an expression that are not those of functions that are called."""
    found: list[syntax.Identifier] = []

    def visit(each: Node) -> Node:
        if isinstance(each, syntax.Identifier):
            found.append(each)
            return each
        return with_children(each, visit)

    visit(node)
    return iter(found)


def function_of_data(
    t: Translation, expression: Node, own: frozenset[str] = frozenset(), drops_na: bool = False
) -> ast.expr:
    """Return a function of a data frame that returns the value of an expression with the names of its columns.

    Args:
        drops_na: Boolean, whether NA counts as FALSE in the value, which is a condition.
    """
    name = "df" if t.scope.find("df") is None else ".frame"
    parameter = syntax.Parameter(name, None, location=expression.location)
    data = syntax.Identifier(parameter.name, location=expression.location)
    t.inference.known[data] = Kind.FRAME
    made = syntax.Function([parameter], masked(t, expression, data, own), location=expression.location)
    if drops_na:
        t.inference.missing_values.note_dropped(made.body)
    scopes = scopes_of(syntax.Block([syntax.Statement(made, location=made.location)], location=made.location))
    scopes[made].parent = t.scope
    t.scopes.update({node: scope for node, scope in scopes.items() if scope.parent is not None})
    return function(t, made, "column")
