"""The least value that a number can have, as far as it is known before the code runs: of an index above all."""

from collections.abc import Iterator

from r_bridge.translate import syntax
from r_bridge.translate.origins import APPLYING, Origins
from r_bridge.translate.scopes import Binding, Scope
from r_bridge.translate.syntax import Node, called_name, is_call_of

# Functions whose results are numbers of elements, or positions of these: one or more, for there is seldom no element
COUNTS = {
    "length", "nrow", "ncol", "NROW", "NCOL", "which.max", "which.min", "which", "seq_len", "seq_along", "order",
    "sample.int",
}  # fmt: skip
# Functions whose results have no other elements than their first arguments
REARRANGING = {"rev", "sort", "unique", "head", "tail", "as.integer", "setdiff"}


class Bounds:
    """Tells which numbers of a script can't be less than others.

    Args:
        origins: Where the values of the script come from.
    """

    def __init__(self, origins: Origins):
        self.origins = origins
        self.known: dict[Node, bool] = {}

    def is_positive(self, node: Node | None, scope: Scope) -> bool:
        """Return True for a number that is known to be one or more, or a vector of such numbers."""
        if node is None:
            return False
        if node not in self.known:
            value = self.least_value(node, scope, frozenset())
            self.known[node] = value is not None and value >= 1
        return self.known[node]

    def least_value(self, node: Node | None, scope: Scope, seen: frozenset[Binding]) -> float | None:
        """Return what a number, or any element of a vector, is not less than; None if nothing is known.

        Args:
            seen: Names whose values depend on the node.
        """
        match node:
            case syntax.Number():
                return None if isinstance(node.value, complex) else node.value
            case syntax.Parenthesized():
                return self.least_value(node.value, scope, seen)
            case syntax.Unary():
                return whole_number(node, scope)
            case syntax.If():
                return least([self.least_value(each, scope, seen) for each in (node.consequence, node.alternative)])
            case syntax.Binary():
                return self.least_of_operator(node, scope, seen)
            case syntax.Call():
                return self.least_of_call(node, scope, seen)
            case syntax.Identifier():
                binding = scope.find(node.name)
                return None if binding is None else self.least_of_name(binding, scope, seen)
        return None

    def least_of_operator(self, node: syntax.Binary, scope: Scope, seen: frozenset[Binding]) -> float | None:
        """Return the least value of the result of an operator, or of the elements of a range."""
        left = self.least_value(node.left, scope, seen)
        last = whole_number(node.right, scope)
        if node.operator == "-":
            return None if left is None or last is None else left - last
        if node.operator == ":":
            return left if left is None or last is None else min(left, last)
        right = self.least_value(node.right, scope, seen)
        if node.operator == "%%":
            return 0 if right is not None and right > 0 else None
        if left is None or right is None:
            return None
        if node.operator == "+":
            return left + right
        if node.operator == "%/%":
            return 0 if left >= 0 and right > 0 else None
        return left * right if node.operator == "*" and left >= 0 and right >= 0 else None

    def least_of_call(self, node: syntax.Call, scope: Scope, seen: frozenset[Binding]) -> float | None:
        """Return the least value of what a function of base R returns: a count, positions, a sequence."""
        name = called_name(node)
        if name is None or scope.find(name) is not None:
            return None
        if name in COUNTS:
            return 1
        values = [argument.value for argument in node.arguments if argument.name in (None, "from", "to")]
        bounds = [self.least_value(value, scope, seen) for value in values]
        if name in REARRANGING:
            return bounds[0] if bounds else None
        if name == "max":
            return max((each for each in bounds if each is not None), default=None)
        if name in ("c", "min"):
            return least(bounds)
        if name == "seq" and len(values) > 1:
            return least(bounds[:2])
        if name in ("seq", "sample") and len(node.arguments) == 1 or name == "sample" and bounds:
            # all from one to a number, or elements of a vector
            return least([1, bounds[0]])
        return None

    def least_of_name(self, binding: Binding, scope: Scope, seen: frozenset[Binding]) -> float | None:
        """Return the least of the values of a name; `i <- i + 1` makes none that is less than the others."""
        if binding in seen or binding.is_changed or binding.is_reassigned_within:
            return None
        owner = self.origins.owner(binding, scope)
        return least(
            [
                self.least_value(value, of_scope, seen | {binding})
                for source in binding.sources
                if not adds_to(source, binding.name)
                for value, of_scope in self.values_of(source, owner)
            ]
        )

    def values_of(self, source: Node, owner: Scope) -> Iterator[tuple[Node | None, Scope]]:
        """Iterate over the values that a source gives to a name, with their scopes; None for one that isn't known."""
        if isinstance(source, syntax.For):
            yield source.sequence, owner
        elif isinstance(source, syntax.Parameter):
            yield from self.values_of_parameter(source, owner)
        else:
            yield source, owner

    def values_of_parameter(self, parameter: syntax.Parameter, owner: Scope) -> Iterator[tuple[Node | None, Scope]]:
        """Iterate over what the calls of a function pass for a parameter, with their scopes."""
        function = owner.node
        assert isinstance(function, syntax.Function)
        if function in self.origins.applied:
            call = self.origins.applied[function][0]
            is_known = called_name(call) in APPLYING
            yield self.origins.elements_for(parameter, function) if is_known else (None, owner)
            return
        calls = [] if function in self.origins.methods else self.origins.calls_of(function, owner)
        if not calls:
            yield None, owner
        for each in calls:
            passed = self.origins.argument_for(parameter.name, function, each)
            takes_default = passed is None and not each.is_piped and not has_dots(each.call)
            yield (parameter.default, owner) if takes_default else (passed, each.scope)

    def stays_within(self, sequence: Node, vector: Node, scope: Scope) -> bool:
        """Return True for the positions that a loop goes over if a vector, made with its length, has all of them."""
        binding = scope.find(vector.name) if isinstance(vector, syntax.Identifier) else None
        if binding is None:
            return False
        last = last_of(sequence)
        if is_call_of(last, "seq_along") and is_name(last.arguments[0].value, binding.name):
            return True
        return all(is_no_more(last, written_length(source), scope) for source in binding.sources)


def least(bounds: list[float | None]) -> float | None:
    """Return the least of several values; None if one of them isn't known."""
    known = [each for each in bounds if each is not None]
    return min(known) if known and len(known) == len(bounds) else None


def whole_number(node: Node | None, scope: Scope) -> int | None:
    """Return the value of a whole number, or of a name that is always the same one; None for others."""
    if isinstance(node, syntax.Number) and not isinstance(node.value, complex) and node.value == int(node.value):
        return int(node.value)
    if isinstance(node, syntax.Unary) and node.operator == "-":
        value = whole_number(node.operand, scope)
        return None if value is None else -value
    if isinstance(node, syntax.Identifier):
        binding = scope.find(node.name)
        if binding is not None and len(binding.sources) == 1 and not binding.is_changed:
            return whole_number(binding.sources[0], scope)
    return None


def is_one_position(node: Node | None, scope: Scope) -> bool:
    """Return True for a range `from:to` whose ends are known and the same."""
    if not isinstance(node, syntax.Binary) or node.operator != ":":
        return False
    first = whole_number(node.left, scope)
    return first is not None and first == whole_number(node.right, scope)


def is_name(node: Node | None, name: str) -> bool:
    """Return True for the name of a variable."""
    return isinstance(node, syntax.Identifier) and node.name == name


def adds_to(node: Node, name: str) -> bool:
    """Return True for `name + 1` and its like."""
    if not isinstance(node, syntax.Binary) or node.operator != "+" or not is_name(node.left, name):
        return False
    added = node.right.value if isinstance(node.right, syntax.Number) else None
    return isinstance(added, (int, float)) and added > 0


def has_dots(call: syntax.Call) -> bool:
    """Return True for a call that passes on `...`."""
    return any(is_name(argument.value, "...") for argument in call.arguments if argument.value is not None)


def last_of(node: Node) -> Node | None:
    """Return the last of the positions of a loop, or what has as many elements; None if that isn't written there."""
    if isinstance(node, syntax.Parenthesized):
        return last_of(node.value)
    if isinstance(node, syntax.Binary) and node.operator == ":":
        return node.right
    if is_call_of(node, "seq_along", "seq_len") and len(node.arguments) == 1:
        return node if called_name(node) == "seq_along" else node.arguments[0].value
    return None


def written_length(node: Node) -> Node | None:
    """Return the length that a vector is made with; None if that isn't written there."""
    if is_call_of(node, "vector"):
        named = [argument.value for argument in node.arguments if argument.name == "length"]
        return named[0] if named else node.arguments[1].value if len(node.arguments) > 1 else None
    if is_call_of(node, "numeric", "character", "integer", "logical", "double") and node.arguments:
        return node.arguments[0].value
    return None


def is_no_more(last: Node | None, length: Node | None, scope: Scope) -> bool:
    """Return True for a position that is not beyond a length."""
    position, size = whole_number(last, scope), whole_number(length, scope)
    if position is not None and size is not None:
        return position <= size
    if is_call_of(last, "seq_along") and is_call_of(length, "length") and length.arguments:
        return are_same(last.arguments[0].value, length.arguments[0].value, scope)
    return are_same(last, length, scope)


def are_same(one: Node | None, other: Node | None, scope: Scope) -> bool:
    """Return True for two expressions that are written alike, of names that get no other value between them."""
    if one is None or other is None or one.location.text != other.location.text:
        return False
    lines = sorted([one.location.line, other.location.line])
    bindings = [scope.find(each.name) for each in one.walk() if isinstance(each, syntax.Identifier)]
    return not any(
        lines[0] < source.location.line <= lines[1]
        for binding in bindings
        if binding is not None
        for source in binding.sources
    )
