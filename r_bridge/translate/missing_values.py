"""Which values may hold NA, as far as it is known before the code runs.

A value may if it comes from one that does: a literal, a function such as `match()` or `read.csv()`, or an index beyond
the end of a vector. NaN that arithmetic makes of numbers is no concern here: Python has it, too.
"""

from collections.abc import Callable, Iterator
from functools import cached_property

from r_bridge.translate import api, syntax
from r_bridge.translate.kinds import VECTORS, Kind
from r_bridge.translate.origins import APPLYING, Origins
from r_bridge.translate.registry import FUNCTIONS
from r_bridge.translate.scopes import Binding, OuterValue, Scope
from r_bridge.translate.syntax import Node, called_name, is_attribute_of_self, is_call_of

COMPARISONS = {"==", "!=", "<", ">", "<=", ">="}
LOGICAL_OPERATORS = {"&", "|"}
# Functions whose results may be NA where their arguments are not
SOURCES = {
    "Position", "cor", "cut", "full_join", "lag", "lead", "left_join", "match", "pivot_wider", "read.csv", "read.csv2",
    "read.delim", "read.table", "read_csv", "read_csv2", "read_delim", "read_table", "read_tsv", "right_join", "sd",
    "str_extract", "str_match", "strtoi", "var",
}  # fmt: skip
READING_NUMBERS = {"as.numeric", "as.double", "as.integer"}
# Functions whose logical results tell of each element whether something holds; never NA
TESTS = {
    "is.na", "is.nan", "is.finite", "is.infinite", "is.element", "grepl", "duplicated", "nzchar", "complete.cases",
    "file.exists", "dir.exists", "inherits", "identical", "isTRUE", "isFALSE", "setequal", "anyNA", "exists", "is.null",
    "is.numeric", "is.integer", "is.double", "is.logical", "is.character", "is.function", "is.list", "is.atomic",
    "is.vector", "is.matrix", "is.array", "is.data.frame", "is.factor", "is.environment", "is.raw", "is.unsorted",
}  # fmt: skip
# Functions whose results are positions of elements that are there
POSITIONS = {"which", "which.max", "which.min", "order", "seq_along", "sample", "sample.int", "max.col"}
WITHOUT_NA = TESTS | POSITIONS | {
    "length", "lengths", "nrow", "ncol", "NROW", "NCOL", "dim", "seq_len", "names", "colnames", "rownames",
    "paste", "paste0", "sprintf", "format", "formatC", "class", "typeof", "mode", "table", "tabulate", "sort",
    "na.omit", "drop_na", "file.path", "Sys.time", "proc.time", "system.time", "numeric", "integer", "logical",
    "character", "runif", "rnorm", "all.equal", "nlevels", "n_distinct", "missing", "interactive", "conditionMessage",
    "list.files",
}  # fmt: skip
# Names that are values without being defined in the script
KNOWN_NAMES = {"pi", "self", "super", "private", "letters", "LETTERS", "T", "F", "tf", "keras", "np", "torch", "jax"}
# Functions for which NA among the logicals that they are given counts as FALSE
DROPPING = {"which", "filter", "isTRUE", "subset"}
DROPPING_IF_ASKED = {"any", "sum"}
KERAS_METHODS = {
    "call", "build", "train_step", "test_step", "predict_step", "update_state", "compute_loss", "compute_mask",
    "compute_output_shape", "compute_metrics",
}  # fmt: skip
# Functions that draw: NA as an argument of theirs stands for no colour and the like
DRAWING = {
    "barplot", "hist", "legend", "lines", "mtext", "par", "plot", "points", "polygon", "rect", "segments", "text",
}  # fmt: skip
# Kinds of values that NA is not among
OBJECTS = {Kind.TENSOR, Kind.OBJECT, Kind.SHAPE, Kind.CLASS, Kind.MODULE}


class MissingValues:
    """Tells which values of a script may hold NA.

    Args:
        origins: Where the values of the script come from.
        kind_of: Returns the kind of a node in a scope.
    """

    def __init__(self, origins: Origins, kind_of: Callable[[Node | None, Scope], Kind]):
        self.origins = origins
        self.kind_of = kind_of
        # Whether values that the script gets from elsewhere hold NA
        self.occur_outside = False
        self.known: dict[Node | Binding, bool] = {}
        # Comparisons whose results count as FALSE where they are NA
        self.dropped: set[Node] = set()
        # Names that are checked by `stopifnot(!is.na(name))`, with the line of the check
        self.checked: dict[Binding, int] = {}
        for scope in origins.scopes.values():
            for call in scope.calls:
                if called_name(call) == "stopifnot":
                    self.note_checked(call, scope)
                if called_name(call) in DROPPING or called_name(call) in DROPPING_IF_ASKED and removes_na(call):
                    for argument in call.arguments:
                        self.note_dropped(argument.value)

    def note_checked(self, call: syntax.Call, scope: Scope):
        """Record the names of a scope that an assertion says to be without NA; they must have one value only."""
        for argument in call.arguments:
            match argument.value:
                case syntax.Unary(operator="!", operand=syntax.Call() as test) if is_call_of(test, "is.na", "anyNA"):
                    value = test.arguments[0].value if test.arguments else None
                    binding = scope.bindings.get(value.name) if isinstance(value, syntax.Identifier) else None
                    if binding is not None and len(binding.sources) == 1 and not binding.parts:
                        self.checked[binding] = call.location.line

    def note_dropped(self, node: Node | None):
        """Record the comparisons in a condition whose result counts as FALSE where it is NA."""
        match node:
            case syntax.Parenthesized():
                self.note_dropped(node.value)
            case syntax.Binary(operator="&" | "|" | "&&" | "||"):
                if node.operator in LOGICAL_OPERATORS or not changes_names(node.right):
                    # after NA, other than after FALSE, the right side of `&&` is evaluated
                    self.note_dropped(node.left)
                self.note_dropped(node.right)
            case syntax.Binary(operator="==" | "<" | ">" | "<=" | ">="):
                # `!=` is True of NaN in Python, and None of a literal NA is not compared
                if not isinstance(node.left, syntax.Constant) and not isinstance(node.right, syntax.Constant):
                    self.dropped.add(node)

    def may_be_in(self, node: Node | None, scope: Scope) -> bool:
        """Return True if the value of a node may hold NA: if one of the values that it is made of may."""
        if node is None or self.known.get(node) is not None:
            return node is not None and self.known[node]
        waiting: list[tuple[Node | Binding | None, Scope]] = [(node, scope)]
        seen: set[Node | Binding] = set()
        while waiting:
            each, scope = waiting.pop()
            if each is None or each in seen or self.known.get(each) is False:
                continue
            seen.add(each)
            if self.known.get(each) or self.is_source(each, scope):
                self.known[node] = True
                return True
            waiting += self.parts_of(each, scope)
        self.known.update(dict.fromkeys(seen, False))
        return False

    def is_source(self, node: Node | Binding, scope: Scope) -> bool:
        """Return True for what may be NA where what it is made of is not."""
        match node:
            case syntax.Constant():
                return node.name.startswith("NA") or node.name == "NaN"
            case syntax.Call():
                return self.is_call_of_source(node, scope)
            case syntax.Assign():
                return leaves_gap(node)
            case syntax.Subset():
                return not node.is_element and len(node.arguments) == 1 and not self.is_within(node, scope)
            case syntax.Identifier() | syntax.Parameter() | Binding():
                return self.is_of_unknown_origin(node, scope) and self.occur
        return False

    def is_call_of_source(self, call: syntax.Call, scope: Scope) -> bool:
        """Return True for a call of a function that makes NA of other values, or of one that nothing is known of."""
        name = called_name(call)
        if name is None or removes_na(call) or call in self.origins.scopes:
            return False
        if scope.find(name) is not None and name not in FUNCTIONS:
            is_known = bool(self.origins.functions_of(name, scope)) or self.kind_of(call, scope) in OBJECTS
            return not is_known and self.occur
        if name in READING_NUMBERS and call.arguments:
            return self.is_text(call.arguments[0].value, scope)
        return makes_na(call) or name not in FUNCTIONS and name not in api.NAMES and self.occur

    def is_text(self, node: Node | None, scope: Scope) -> bool:
        """Return True for strings, but for one that is written out and is a number."""
        if isinstance(node, syntax.Text):
            return not is_number(node.value)
        return self.kind_of(node, scope) in (Kind.STRING, Kind.STRINGS, Kind.UNKNOWN)

    def is_of_unknown_origin(self, node: Node | Binding, scope: Scope) -> bool:
        """Return True for a name that the script doesn't define, and for a parameter if its calls are not known."""
        if isinstance(node, syntax.Identifier):
            is_known = node.name in FUNCTIONS or node.name in api.NAMES or node.name in KNOWN_NAMES
            return scope.find(node.name) is None and not is_known
        if isinstance(node, syntax.Parameter):
            function = scope.node
            if not isinstance(function, syntax.Function):
                return False
            if function in self.origins.methods:
                return not is_called_by_keras(self.origins.methods[function])
            if function in self.origins.applied:
                return self.origins.elements_for(node, function)[0] is None
            return not self.origins.calls_of(function, scope)
        return False

    def is_within(self, node: syntax.Subset, scope: Scope) -> bool:
        """Return True for `x[i]` that selects no elements beyond the end of `x`, or where Python raises or cuts off."""
        kind = self.kind_of(node.object, scope)
        return kind in OBJECTS or self.is_index_within(node.arguments[0].value, scope, by_python=kind in VECTORS)

    def is_index_within(self, index: Node | None, scope: Scope, by_python: bool) -> bool:
        """Return True for an index that means no elements beyond the end.

        Args:
            by_python: Boolean, whether a number or range becomes a subscript of Python, which raises or cuts off there.
        """
        match index:
            case None | syntax.Text() | syntax.Unary():
                return True
            case syntax.Number():
                return by_python
            case syntax.Parenthesized():
                return self.is_index_within(index.value, scope, by_python)
            case syntax.Binary(operator=":"):
                return by_python
            case syntax.Binary():
                return index.operator in COMPARISONS | LOGICAL_OPERATORS | {"%in%"}
            case syntax.Call():
                return called_name(index) in TESTS | POSITIONS
            case syntax.Identifier():
                kind = self.kind_of(index, scope)
                if kind in (Kind.LOGICAL, Kind.LOGICALS) or kind is Kind.INTEGER and by_python:
                    return True
                binding = scope.find(index.name)
                is_plain = binding is not None and len(binding.sources) == 1 and not binding.is_parameter
                if binding is None or not is_plain or isinstance(binding.sources[0], (syntax.For, syntax.Assign)):
                    return False
                return self.is_index_within(binding.sources[0], self.origins.owner(binding, scope), False)
        return False

    def parts_of(self, node: Node | Binding, scope: Scope) -> Iterator[tuple[Node | Binding | None, Scope]]:
        """Iterate over what a value is made of: each may bring NA into it."""
        match node:
            case Binding():
                owner = self.origins.owner(node, scope)
                yield from ((each, owner) for each in [*node.sources, *node.parts])
            case OuterValue():
                yield node.binding, node.scope
            case syntax.Identifier():
                binding = scope.find(node.name)
                if binding is not None and node in binding.hidden_reads:
                    yield binding.hidden_reads[node], scope
                elif binding is not None and node.location.line < self.checked.get(binding, node.location.line + 1):
                    yield binding, scope
            case syntax.Parameter():
                yield node.default, scope
                yield from self.passed_for(node, scope)
            case syntax.Function():
                yield from self.results_of(node)
            case syntax.Block() | syntax.Parenthesized() | syntax.Statement() | syntax.Assign() | syntax.If():
                yield from ((value, scope) for value in syntax.values_of(node))
            case syntax.For():
                # as the origin of its variable
                yield node.sequence, scope
            case syntax.Unary():
                yield node.operand, scope
            case syntax.Binary() if node.operator != "%in%" and node not in self.dropped:
                yield node.left, scope
                yield node.right, scope
            case syntax.Pipe():
                is_free = isinstance(node.right, syntax.Call) and self.is_without_na(node.right)
                yield (None if is_free else node.left), scope
                yield node.right, scope
            case syntax.Subset():
                yield node.object, scope
                yield from ((argument.value, scope) for argument in node.arguments if not node.is_element)
            case syntax.Extract():
                if is_attribute_of_self(node):
                    yield from self.origins.attributes.get(node.name, [])
                    yield from self.origins.parts_of_attributes.get(node.name, [])
                else:
                    yield node.object, scope
            case syntax.Call():
                yield from self.parts_of_call(node, scope)

    def parts_of_call(self, call: syntax.Call, scope: Scope) -> Iterator[tuple[Node | None, Scope]]:
        """Iterate over what the result of a call is made of: that of a function of the script, else the arguments."""
        name = called_name(call)
        if call in self.origins.scopes:
            # a block of `local()`
            yield call.arguments[0].value, self.origins.scopes[call]
            return
        functions = [] if name is None else self.origins.functions_of(name, scope)
        if functions:
            for function in functions:
                yield from self.results_of(function)
        elif name is None:
            yield call.function, scope
        elif name in APPLYING and name != "Filter" and is_written_out(call):
            yield from ((each, scope) for each in arguments_with_values(call) if isinstance(each, syntax.Function))
        elif not self.is_without_na(call):
            yield from ((each, scope) for each in arguments_with_values(call))

    def is_without_na(self, call: syntax.Call) -> bool:
        """Return True for a call whose result is never NA, whatever it is given."""
        return called_name(call) in WITHOUT_NA | api.NAMES or removes_na(call)

    def results_of(self, function: syntax.Function) -> Iterator[tuple[Node | None, Scope]]:
        """Iterate over what a function returns."""
        scope = self.origins.scopes[function]
        yield function.body, scope
        for call in scope.calls:
            if called_name(call) == "return" and call.arguments:
                yield call.arguments[0].value, scope

    def passed_for(self, parameter: syntax.Parameter, scope: Scope) -> Iterator[tuple[Node | None, Scope]]:
        """Iterate over what the calls of a function pass for one of its parameters."""
        function = scope.node
        if not isinstance(function, syntax.Function):
            return
        if function in self.origins.applied:
            yield self.origins.elements_for(parameter, function)
            return
        for call in self.origins.calls_of(function, scope):
            yield self.origins.argument_for(parameter.name, function, call), call.scope

    @cached_property
    def occur(self) -> bool:
        """Whether there is NA anywhere: only then values of which nothing is known may hold it."""
        scripts = [scope.node for scope in self.origins.scopes.values() if scope.parent is None]
        return self.occur_outside or any(map(has_na, scripts))


def is_of_logicals(node: Node | None) -> bool:
    """Return True for the result of a comparison or of an operator of logicals."""
    if isinstance(node, syntax.Parenthesized):
        return is_of_logicals(node.value)
    if isinstance(node, syntax.Unary):
        return node.operator == "!"
    return isinstance(node, syntax.Binary) and node.operator in COMPARISONS | LOGICAL_OPERATORS | {"&&", "||"}


def is_called_by_keras(method: str) -> bool:
    """Return True for a method that Keras calls, with tensors, logs and the like."""
    return method in KERAS_METHODS or method.startswith("on_")


def leaves_gap(node: syntax.Assign) -> bool:
    """Return True for an assignment to a part that may make others NA, such as `is.na(x) <- 2` or `x[5] <- 1`."""
    match node.target:
        case syntax.Call():
            return is_call_of(node.target, "is.na", "length")
        case syntax.Subset(is_element=False, arguments=[syntax.Argument(value=syntax.Number() as index)]):
            return isinstance(index.value, (int, float)) and index.value > 1
    return False


def has_na(node: Node) -> bool:
    """Return True for code in which NA is a value, and not, as in `shape(NA)`, a dimension or the like."""
    if isinstance(node, syntax.Constant):
        return node.name.startswith("NA")
    children: list[Node | None] = list(node.children())
    if isinstance(node, syntax.Subset):
        children = [node.object]
    elif isinstance(node, syntax.Call):
        if makes_na(node):
            return True
        name = called_name(node)
        children = [] if name in DRAWING else arguments_with_values(node)
        if name in WITHOUT_NA:
            children = [each for each in children if not is_written_vector(each)]
        if name in api.NAMES:
            # of its arguments only the functions, such as the methods of a class
            children = [each for each in node.walk() if isinstance(each, syntax.Function)]
    return any(has_na(child) for child in children if child is not None)


def is_written_vector(node: Node | None) -> bool:
    """Return True for a vector, of one value or several, that is written out."""
    if is_call_of(node, "c"):
        return all(is_written_vector(argument.value) for argument in node.arguments)
    return isinstance(node, (syntax.Constant, syntax.Number, syntax.Text))


def arguments_with_values(call: syntax.Call) -> list[Node | None]:
    """Return the arguments of a call whose values it uses; `vapply()` uses only the type of one of them."""
    arguments = call.arguments
    if is_call_of(call, "vapply"):
        arguments = [each for each in arguments if each.name not in ("FUN.VALUE", "USE.NAMES")]
        arguments = arguments[:2] if len(arguments) == len(call.arguments) else arguments
    return [argument.value for argument in arguments]


def is_written_out(call: syntax.Call) -> bool:
    """Return True for a call with a function that is written there."""
    return any(isinstance(argument.value, syntax.Function) for argument in call.arguments)


def makes_na(call: syntax.Call) -> bool:
    """Return True for a call that makes NA of other values, whatever they are."""
    name = called_name(call)
    if name in ("match", "lag", "lead"):
        has_default = any(argument.name in ("nomatch", "default") for argument in call.arguments)
        return not has_default and len(call.arguments) < 3
    if name in ("matrix", "array"):
        return not call.arguments or call.arguments[0].name in ("nrow", "ncol", "dim")
    return name in SOURCES


def changes_names(node: Node) -> bool:
    """Return True for an expression with assignments or blocks."""
    return any(isinstance(each, (syntax.Assign, syntax.Block)) for each in node.walk())


def removes_na(call: syntax.Call) -> bool:
    """Return True for a call with `na.rm = TRUE`."""
    return any(
        argument.name == "na.rm" and isinstance(argument.value, syntax.Constant) and argument.value.name == "TRUE"
        for argument in call.arguments
    )


def is_number(text: str) -> bool:
    """Return True for a string that Python reads as a number."""
    try:
        float(text)
    except ValueError:
        return False
    return "_" not in text
