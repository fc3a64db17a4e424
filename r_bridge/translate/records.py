"""Elements of lists with names, which are dicts in Python: R returns NULL for one that is not there."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.kinds import NAMED, Kind
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.syntax import Node, is_call_of
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_dots


def element_of_record(t: Translation, holder: Node, value: ast.expr, element: ast.expr) -> ast.expr:
    """Return the tree that reads an element of a dict or data frame by its name; of one that lacks it, None."""
    is_absent = isinstance(element, ast.Constant) and lacks(t, holder, element.value)
    return quote("X.get(NAME)" if is_absent else "X[NAME]", X=value, NAME=element)


def lacks(t: Translation, holder: Node, element: object) -> bool:
    """Return True for a list that the script writes out without an element of a name, and never adds it by name."""
    if is_call_of(holder, "list"):
        return all(argument.name != element and not is_dots(argument.value) for argument in holder.arguments)
    binding = t.scope.find(holder.name) if isinstance(holder, syntax.Identifier) else None
    if binding is None or not binding.sources or not all(is_call_of(each, "list") for each in binding.sources):
        return False
    is_added = any(name_of_part(assignment.target) in (element, None) for assignment in binding.parts)
    return not is_added and all(lacks(t, each, element) for each in binding.sources)


def refuse_beginning(t: Translation, node: syntax.Extract):
    """Raise for `x$na` of a list that the script writes out with an element `name`, which R takes that for."""
    if lacks(t, node.object, node.name):
        meant = [each for each in names_of(t, node.object) if each.startswith(node.name)]
        if len(meant) == 1:
            raise t.error(node, f"`${node.name}` is the beginning of a name; write `${meant[0]}`.")


def names_of(t: Translation, holder: Node) -> set[str]:
    """Return the names of the elements of a list that the script writes out, also of those that it adds."""
    if is_call_of(holder, "list"):
        return {argument.name for argument in holder.arguments if argument.name is not None}
    binding = t.scope.find(holder.name) if isinstance(holder, syntax.Identifier) else None
    if binding is None:
        return set()
    added = {name_of_part(assignment.target) for assignment in binding.parts}
    return {name for each in binding.sources for name in names_of(t, each)} | {name for name in added if name}


def name_of_part(target: Node) -> str | None:
    """Return the name of the element that an assignment changes; None if that can't be told."""
    if isinstance(target, syntax.Extract):
        return target.name if isinstance(target.object, syntax.Identifier) else name_of_part(target.object)
    if isinstance(target, syntax.Subset) and isinstance(target.object, syntax.Identifier):
        index = target.arguments[0].value if target.arguments else None
        return index.value if isinstance(index, syntax.Text) else None
    return None


def optional(t: Translation, node: Node) -> ast.expr:
    """Return the tree that reads a value, or None if it is an element that its list or data frame lacks."""
    if isinstance(node, syntax.Extract) and t.kind(node.object) in NAMED:
        refuse_beginning(t, node)
        return quote("X.get(NAME)", X=t.expression(node.object), NAME=constant(node.name))
    if isinstance(node, syntax.Subset) and node.is_element and len(node.arguments) == 1:
        index = node.arguments[0].value
        if t.kind(node.object) in NAMED and t.kind(index) is Kind.STRING:
            return quote("X.get(NAME)", X=t.expression(node.object), NAME=t.expression(index))
    return t.expression(node)
