"""What an assignment assigns to."""

from typing import TypeGuard

from r_bridge.translate import syntax
from r_bridge.translate.syntax import Node


def is_multiple(target: Node) -> TypeGuard[syntax.Subset]:
    """Return True for `.[a, b]`."""
    return (
        isinstance(target, syntax.Subset) and isinstance(target.object, syntax.Identifier) and target.object.name == "."
    )


def changed_part(target: Node | None) -> Node | None:
    """Return the object of which a target like `x[1]`, `x$a` or `names(x)` is a part."""
    if isinstance(target, (syntax.Subset, syntax.Extract)):
        return target.object
    if isinstance(target, syntax.Call) and target.arguments:
        return target.arguments[0].value
    return None


def changed_name(target: Node | None) -> str | None:
    """Return the name that a target is, or is a part of; None if it is a part of something else."""
    while target is not None and not isinstance(target, syntax.Identifier):
        target = changed_part(target)
    return None if target is None else target.name


def collected_name(pattern: str) -> str:
    """Return the name that `...name` and `..name` of a pattern give the other elements, or "" if they are skipped."""
    return pattern.lstrip(".")


def unpacked_names(target: Node) -> list[str]:
    """Return the names that `c(a, b) %<-% value` and `.[a, b] <- value` define; `target` may be one of them."""
    if isinstance(target, syntax.Identifier):
        found = collected_name(target.name) if target.name[:2] == ".." else target.name
        return [] if found in ("", ".", "_") else [found]
    return [
        name
        for argument in getattr(target, "arguments", [])
        if argument.value is not None
        for name in ([argument.name] if argument.name is not None else unpacked_names(argument.value))
    ]


def assigned_names(node: syntax.Assign) -> list[str]:
    """Return the names that an assignment gives a value as a whole."""
    if node.is_unpacking or is_multiple(node.target):
        return unpacked_names(node.target)
    return [node.target.name] if isinstance(node.target, syntax.Identifier) else []


def names_assigned(node: Node) -> set[str]:
    """Return the names that are assigned in a statement, also in parts, but not by functions in it."""
    if isinstance(node, syntax.Function):
        return set()
    found = {name for child in node.children() for name in names_assigned(child)}
    if isinstance(node, syntax.For):
        found.add(node.variable.name)
    if isinstance(node, syntax.Assign):
        target: Node | None = node.target
        if node.is_unpacking or is_multiple(node.target):
            found.update(unpacked_names(node.target))
        while target is not None and not isinstance(target, syntax.Identifier):
            target = changed_part(target)
        if target is not None:
            found.add(target.name)
    return found
