"""Which names a script and its functions define, and from what."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from r_bridge.translate import syntax
from r_bridge.translate.assignment_order import first_assignment, reads_first, reads_up_to
from r_bridge.translate.syntax import Node, is_call_of
from r_bridge.translate.targets import assigned_names, changed_part, is_multiple, unpacked_names

# Functions that hold none of their arguments when they return
HOLDING_NOTHING = {
    "length", "seq_along", "dim", "nrow", "ncol", "sum", "prod", "mean", "max", "min", "range", "cat", "print", "paste",
    "paste0", "sprintf", "format", "is.null", "names", "stopifnot", "identical", "c", "sort", "order", "which",
    "all", "any", "return", "round", "abs", "sqrt", "exp", "log", "str", "plot", "lines", "points", "all.equal",
}  # fmt: skip


@dataclass(eq=False)
class Binding:
    """A name of a scope, and the nodes that its values come from.

    Attributes:
        sources: Nodes of the values that are assigned to it; a Parameter for the value of a call, a For for the
            elements of the sequence, an Assign that unpacks.
        parts: Assignments to parts of it (`x[1] <- 2`).
        is_parameter: Boolean, whether it is a parameter.
        is_changed: Boolean, whether a part of its value is assigned (`x[1] <- 2`).
        is_reassigned_within: Boolean, whether an inner function assigns it by `<<-`.
        is_shared: Boolean, whether something else may hold its value as well: another name, a list, an object.
        hides: The binding of an outer scope that a function reads under the same name before it assigns it
            (`x <- x + 1`, `x[1] <- 0`); Python needs another name for it.
        hidden_reads: The nodes that read what it hides, where that is known, and what they stand for.
        starts_as_hidden: Boolean, whether the function starts with the value that it hides, as its first assignment may
            not run, or run again.
    """

    name: str
    sources: list[Node] = field(default_factory=list)
    parts: list[syntax.Assign] = field(default_factory=list)
    is_parameter: bool = False
    is_changed: bool = False
    is_reassigned_within: bool = False
    is_shared: bool = False
    hides: "Binding | None" = None
    hidden_reads: "dict[Node, OuterValue]" = field(default_factory=dict)
    starts_as_hidden: bool = False


@dataclass(eq=False)
class OuterValue(Node):
    """The value that a name has in an outer scope, as a source of the name that hides it."""

    binding: Binding
    scope: "Scope"


@dataclass(eq=False)
class Scope:
    """The names of a script or function; names that it lacks are looked up in its parent."""

    node: Node
    parent: "Scope | None" = None
    bindings: dict[str, Binding] = field(default_factory=dict)
    # Names of outer scopes that are assigned here by `<<-`
    outer: set[str] = field(default_factory=set)
    # Assignments to parts of values, by the names of these; not of those that are assigned by `<<-`
    parts: dict[str, list[syntax.Assign]] = field(default_factory=dict)
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
        note_changed_parts(scope)
        note_hidden_names(scope)
    for scope in scopes.values():
        note_shared_values(scope, scopes)
    return scopes


def note_shared_values(scope: Scope, scopes: dict[Node, Scope]):
    """Note the names whose values something else may hold as well: they are assigned, or arguments of calls."""
    for result in results_of(scope.node):
        # the result of a function, which may be the value of an outer name
        binding = scope.find(result.name)
        if binding is not None and scope.bindings.get(result.name) is not binding:
            binding.is_shared = True
    waiting = list(scope.node.children())
    while waiting:
        node = waiting.pop()
        if node in scopes:
            continue
        for value in held_by(node):
            for identifier in possible_values(value):
                found = scope.find(identifier.name)
                if found is not None:
                    found.is_shared = True
                    if found.hides is not None:
                        found.hides.is_shared = True
        waiting.extend(node.children())


def held_by(node: Node) -> list[Node | None]:
    """Return the nodes whose values something holds when a node has run."""
    if isinstance(node, syntax.Assign):
        return [node.value]
    if isinstance(node, syntax.Call):
        is_known = isinstance(node.function, syntax.Identifier) and node.function.name in HOLDING_NOTHING
        return [] if is_known else [argument.value for argument in node.arguments]
    if isinstance(node, syntax.Pipe):
        return [node.left]
    if isinstance(node, syntax.For) and any(
        isinstance(each, syntax.Assign) and not isinstance(each.target, syntax.Identifier) for each in node.body.walk()
    ):
        # R loops over the value as it was
        return [node.sequence]
    return []


def results_of(function: Node) -> Iterator[syntax.Identifier]:
    """Iterate over the names whose values a function may return, or a block of `local()`."""
    if isinstance(function, syntax.Call):
        yield from possible_values(function.arguments[0].value)
    if isinstance(function, syntax.Function):
        yield from possible_values(function.body)
        for each in function.body.walk():
            if is_call_of(each, "return"):
                yield from possible_values(each)


def possible_values(node: Node | None) -> Iterator[syntax.Identifier]:
    """Iterate over the names whose values may be the value of a node, or have it as a part (`x[1:3]` in NumPy)."""
    match node:
        case syntax.Subset() if any(is_slice(argument.value) for argument in node.arguments):
            yield from possible_values(node.object)
        case syntax.Identifier():
            yield node
        case syntax.Parenthesized() | syntax.Statement():
            yield from possible_values(node.value)
        case syntax.Assign():
            yield from possible_values(node.target)
            yield from possible_values(node.value)
        case syntax.Block():
            yield from possible_values(node.statements[-1] if node.statements else None)
        case syntax.If():
            yield from possible_values(node.consequence)
            yield from possible_values(node.alternative)
        case syntax.Binary(operator="%||%"):
            yield from possible_values(node.left)
            yield from possible_values(node.right)
        case syntax.Call() if is_call_of(node, "return", "invisible", "identity", "switch", "print"):
            for argument in node.arguments:
                yield from possible_values(argument.value)


def is_slice(index: Node | None) -> bool:
    """Return True for an index that may be a slice in Python, which copies nothing."""
    if isinstance(index, syntax.Parenthesized):
        return is_slice(index.value)
    return (
        index is None or isinstance(index, syntax.Unary) or isinstance(index, syntax.Binary) and index.operator == ":"
    )


def note_changed_parts(scope: Scope):
    """Note the names of which a scope changes parts; R changes a copy of its own where the name is an outer one."""
    for name, assignments in scope.parts.items():
        found = scope.find(name)
        if found is None:
            continue
        # what is found may also be an object, of which there are no copies
        for binding in {found, scope.binding(name)} if scope.parent is not None else {found}:
            binding.is_changed = True
            binding.parts += assignments


def note_hidden_names(scope: Scope):
    """Note which names of a scope have values of the same name of an outer scope first."""
    body = body_of(scope.node)
    for name, binding in scope.bindings.items():
        hidden = None if scope.parent is None else scope.parent.find(name)
        if hidden is None or scope.parent is None or binding.is_parameter or name in scope.outer:
            continue
        if not binding.sources or reads_first(body, name):
            binding.hides = hidden
            first = None if binding.is_reassigned_within else first_assignment(body, name)
            outer = OuterValue(hidden, scope.parent, location=scope.node.location)
            if first is not None:
                binding.hidden_reads = dict.fromkeys(reads_up_to(first, body, name), outer)
            if first is None or not isinstance(first, syntax.Assign) or name not in assigned_names(first):
                binding.sources.append(outer)
            binding.starts_as_hidden = first is None


def body_of(node: Node) -> Node:
    """Return the body of a scope: of a function or of `local()`, or the script itself."""
    if isinstance(node, syntax.Function):
        return node.body
    if isinstance(node, syntax.Call) and node.arguments[0].value is not None:
        return node.arguments[0].value
    return node


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
    if not is_changed:
        holder.binding(target.name).sources.append(node.value)
    elif node.is_outer:
        found = holder.find(target.name)
        if found is not None:
            found.is_changed = True
            found.parts.append(node)
    else:
        scope.parts.setdefault(target.name, []).append(node)
