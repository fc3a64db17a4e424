"""Expressions in which names stand for parts of data: `with(frame, x + y)`, `mutate(frame, z = x + y)`."""

import dataclasses
from collections.abc import Callable, Iterator

from r_bridge.translate import syntax
from r_bridge.translate.kinds import Kind
from r_bridge.translate.syntax import Argument, Node
from r_bridge.translate.translation import Translation

# The function that stands for a name which both a column and a variable may have; no R code can call it
COLUMN_OR_VARIABLE = "column or variable"


def masked(t: Translation, node: Node, data: Node, own: frozenset[str] = frozenset()) -> Node:
    """Return an expression with parts of data in place of their names.

    Args:
        data: The data, as an expression that may be repeated.
        own: Names that are parts of the data for sure. Others are if the script doesn't define them; what the script
            defines as well is looked up in the data first, as R does, when the code runs.
    """

    def part(found: syntax.Identifier) -> Node:
        extracted = syntax.Extract(data, found.name, False, location=found.location)
        if found.name in own or t.scope.find(found.name) is None:
            return extracted
        name = syntax.Text(found.name, location=found.location)
        arguments = [Argument(None, each, location=found.location) for each in (data, name, found)]
        function = syntax.Identifier(COLUMN_OR_VARIABLE, location=found.location)
        return syntax.Call(function, arguments, location=found.location)

    def is_part(found: syntax.Identifier) -> bool:
        return found.name in own or t.scope.find(found.name) is not None or found.name not in t.special_names

    def replaced(each: Node) -> Node:
        if isinstance(each, syntax.Extract) and isinstance(each.object, syntax.Identifier):
            if each.object.name == ".data":
                return syntax.Extract(data, each.name, False, location=each.location)
            if each.object.name == ".env":
                return syntax.Identifier(each.name, location=each.location)
        if isinstance(each, syntax.Identifier):
            return part(each) if is_part(each) else each
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


def frame_named(t: Translation, name: str, node: Node) -> syntax.Identifier:
    """Return a name for data that has none in R, such as the parameter of a lambda."""
    made = syntax.Identifier(name, location=node.location)
    t.inference.known[made] = Kind.FRAME
    return made
