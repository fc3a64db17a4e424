"""Which names a script and its functions define, and from what."""

from dataclasses import dataclass, field
from typing import TypeGuard

from r_bridge.translate import syntax
from r_bridge.translate.syntax import Node

# Functions that hold none of their arguments when they return
HOLDING_NOTHING = {
    "length", "seq_along", "dim", "nrow", "ncol", "sum", "prod", "mean", "max", "min", "range", "cat", "print", "paste",
    "paste0", "sprintf", "format", "is.null", "names", "stopifnot", "identical", "c", "rev", "sort", "order", "which",
    "all", "any", "return", "round", "abs", "sqrt", "exp", "log", "str", "plot", "lines", "points", "all.equal",
}  # fmt: skip


@dataclass(eq=False)
class Binding:
    """A name of a scope, and the nodes that its values come from.

    sources: Nodes of the values that are assigned to it; a Parameter for the value of a call, a For for the elements
        of the sequence, an Assign that unpacks.
    parts: Assignments to parts of it (`x[1] <- 2`).
    is_parameter: Boolean, whether it is a parameter.
    is_changed: Boolean, whether a part of its value is assigned (`x[1] <- 2`).
    is_reassigned_within: Boolean, whether an inner function assigns it by `<<-`.
    is_shared: Boolean, whether something else may hold its value as well: another name, a list, an object.
    hides: The binding of an outer scope that its first value is made from (`x <- x + 1` in a function); Python needs
        another name for it.
    """

    name: str
    sources: list[Node] = field(default_factory=list)
    parts: list[syntax.Assign] = field(default_factory=list)
    is_parameter: bool = False
    is_changed: bool = False
    is_reassigned_within: bool = False
    is_shared: bool = False
    hides: "Binding | None" = None


@dataclass(eq=False)
class Scope:
    """The names of a script or function; names that it lacks are looked up in its parent."""

    node: Node
    parent: "Scope | None" = None
    bindings: dict[str, Binding] = field(default_factory=dict)
    # Names of outer scopes that are assigned here by `<<-`
    outer: set[str] = field(default_factory=set)
    # Calls of functions, by the name of the function
    calls: list[syntax.Call] = field(default_factory=list)

    def binding(self, name: str) -> Binding:
        """Return the binding of a name in this very scope; make it if there is none."""
        return self.bindings.setdefault(name, Binding(name))

    def find(self, name: str) -> Binding | None:
        """Return the binding that a name has here, or None if the script doesn't define it."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.bindings:
                return scope.bindings[name]
            scope = scope.parent
        return None


def scopes_of(script: syntax.Block) -> dict[Node, Scope]:
    """Return the scopes of a script and of each function in it, and of the blocks of `local()`, by their nodes."""
    scopes: dict[Node, Scope] = {}

    def enter(node: Node, parent: Scope | None, body: Node | None, parameters=()):
        scope = scopes[node] = Scope(node, parent)
        for parameter in parameters:
            binding = scope.binding(parameter.name)
            binding.is_parameter = True
            binding.sources.append(parameter)
            if parameter.default is not None:
                visit(parameter.default, scope)
        if body is not None:
            visit(body, scope)

    def visit(node: Node, scope: Scope):
        if isinstance(node, syntax.Function):
            enter(node, scope, node.body, node.parameters)
            return
        if isinstance(node, syntax.Call):
            if is_local_block(node):
                enter(node, scope, node.arguments[0].value)
                return
            scope.calls.append(node)
        elif isinstance(node, syntax.Assign):
            note_assignment(node, scope)
        elif isinstance(node, syntax.Pipe) and node.operator == "%<>%" and isinstance(node.left, syntax.Identifier):
            scope.binding(node.left.name).sources.append(node)
        elif isinstance(node, syntax.For):
            scope.binding(node.variable.name).sources.append(node)
        elif isinstance(node, syntax.Binary) and node.operator == "%as%" and isinstance(node.right, syntax.Identifier):
            scope.binding(node.right.name).sources.append(node)
        for child in node.children():
            visit(child, scope)

    enter(script, None, script)
    for scope in scopes.values():
        note_hidden_names(scope)
        note_shared_values(scope, scopes)
    return scopes


def note_shared_values(scope: Scope, scopes: dict[Node, Scope]):
    """Note the names whose values something else may hold as well: they are assigned, or arguments of calls."""
    waiting = list(scope.node.children())
    while waiting:
        node = waiting.pop()
        if node in scopes:
            continue
        held: list[Node | None] = []
        if isinstance(node, syntax.Assign):
            held = [node.value]
        elif isinstance(node, syntax.Call):
            function = node.function
            if not (isinstance(function, syntax.Identifier) and function.name in HOLDING_NOTHING):
                held = [argument.value for argument in node.arguments]
        elif isinstance(node, syntax.Pipe):
            held = [node.left]
        for value in held:
            if isinstance(value, syntax.Identifier):
                found = scope.find(value.name)
                if found is not None:
                    found.is_shared = True
        waiting.extend(node.children())


def note_hidden_names(scope: Scope):
    """Note which names of a scope are made from the same name of an outer scope."""
    for name, binding in scope.bindings.items():
        if scope.parent is None or binding.is_parameter or name in scope.outer:
            continue
        first = binding.sources[0] if binding.sources else None
        if first is not None and any(
            isinstance(node, syntax.Identifier) and node.name == name for node in first.walk()
        ):
            binding.hides = scope.parent.find(name)


def is_local_block(node: Node) -> bool:
    """Return True for `local({ ... })`."""
    return (
        isinstance(node, syntax.Call)
        and isinstance(node.function, syntax.Identifier)
        and node.function.name == "local"
        and len(node.arguments) == 1
        and isinstance(node.arguments[0].value, syntax.Block)
    )


def note_assignment(node: syntax.Assign, scope: Scope):
    """Add what an assignment defines or changes to the bindings of a scope."""
    if node.is_unpacking or is_multiple(node.target):
        for name in unpacked_names(node.target):
            scope.binding(name).sources.append(node)
        return
    target: Node | None = node.target
    is_changed = False
    while target is not None and not isinstance(target, syntax.Identifier):
        target, is_changed = changed_part(target), True
    if target is None:
        return
    holder = scope
    if node.is_outer:
        owner = scope.parent
        while owner is not None and target.name not in owner.bindings and owner.parent is not None:
            owner = owner.parent
        if owner is not None:
            holder = owner
            scope.outer.add(target.name)
            holder.binding(target.name).is_reassigned_within = True
    if is_changed:
        found = holder.find(target.name)
        if found is not None:
            found.is_changed = True
            found.parts.append(node)
    else:
        holder.binding(target.name).sources.append(node.value)


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


def unpacked_names(target: Node) -> list[str]:
    """Return the names that `c(a, b) %<-% value` and `.[a, b] <- value` define; `target` may be one of them."""
    if isinstance(target, syntax.Identifier):
        return [] if target.name in (".", "..", "...", "_") else [target.name]
    return [
        name
        for argument in getattr(target, "arguments", [])
        if argument.value is not None
        for name in ([argument.name] if argument.name is not None else unpacked_names(argument.value))
    ]
