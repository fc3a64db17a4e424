"""Where the names of a script are used."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from r_bridge.translate import syntax
from r_bridge.translate.scopes import Scope
from r_bridge.translate.syntax import Node


class CallOfName(NamedTuple):
    """A call of a function by its name, the scope that it is in, and whether a value is piped into it."""

    call: syntax.Call
    scope: Scope
    is_piped: bool


@dataclass
class Uses:
    """The uses of names.

    Attributes:
        calls: The calls of functions, by their names.
        values: The names that stand for values: they are read elsewhere than as the function of a call.
    """

    calls: dict[str, list[CallOfName]] = field(default_factory=lambda: defaultdict(list))
    values: set[str] = field(default_factory=set)


def uses_in(scopes: dict[Node, Scope]) -> Uses:
    """Return the uses of names in all scopes of a script."""
    found = Uses()
    nodes = {scope: list(nodes_of(scope, scopes)) for scope in scopes.values()}
    piped = {node.right for each in nodes.values() for node in each if isinstance(node, syntax.Pipe)}
    for scope, own in nodes.items():
        called = {call.function for call in scope.calls}
        assigned = {node.target for node in own if isinstance(node, syntax.Assign)}
        for node in own:
            if isinstance(node, syntax.Identifier) and node not in called and node not in assigned:
                found.values.add(node.name)
        for call in scope.calls:
            if isinstance(call.function, (syntax.Identifier, syntax.Namespace)):
                found.calls[call.function.name].append(CallOfName(call, scope, call in piped))
    return found


def nodes_of(scope: Scope, scopes: dict[Node, Scope]) -> Iterator[Node]:
    """Iterate over the nodes of a scope without those of inner scopes."""
    waiting = list(scope.node.children())
    while waiting:
        node = waiting.pop()
        yield node
        if node not in scopes:
            waiting.extend(node.children())
