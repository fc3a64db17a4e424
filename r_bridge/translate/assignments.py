"""Assignments: of names, of parts of values, and of several names at once."""

import ast
from typing import TypeGuard

from r_bridge.translate import api, operators, syntax
from r_bridge.translate.bounds import is_name
from r_bridge.translate.evaluation_order import refuse_overtaking
from r_bridge.translate.functions import function_statement
from r_bridge.translate.indexing import axis_of_tensor, slot_index
from r_bridge.translate.kinds import NAMED, NUMBERS, REFERENCES, SCALARS, VECTORS, Kind
from r_bridge.translate.quotes import attribute, constant, minus_one, name, quote, storing
from r_bridge.translate.syntax import Node, called_name, is_call_of
from r_bridge.translate.targets import collected_name, is_multiple
from r_bridge.translate.translation import DISCARDED, UNUSED, Translation, Use, assigned_to
from r_bridge.translate.uses import nodes_of
from r_bridge.translate.values import is_missing_value

# The functions for `names(x) <- value` and its like
REPLACEMENTS = {
    "names": "set_names", "dim": "set_dim", "colnames": "set_colnames", "rownames": "set_rownames",
    "levels": "set_levels", "dimnames": "set_dimnames", "attr": "set_attr", "diag": "set_diag", "class": "set_class",
    "storage.mode": "set_storage_mode", "mode": "set_storage_mode", "is.na": "set_na", "length": "set_length",
}  # fmt: skip

# Functions whose results are new objects
NEW_VALUES = {
    "numeric", "integer", "logical", "character", "double", "vector", "array", "matrix", "rep", "seq", "seq_len",
    "diag", "rnorm", "runif", "outer", "rbind", "cbind", "list", "named_list", "data.frame", "setNames", "modifyList",
}  # fmt: skip
# Operators between `%` whose results are never NULL
NEVER_NULL = {"%%", "%/%", "%in%", "%*%", "%o%"}


def assign(t: Translation, node: syntax.Assign, use: Use) -> list[ast.stmt]:
    """Translate an assignment as a statement; its value may be used further."""
    if node.is_unpacking or is_multiple(node.target):
        return unpack(t, node)
    target, value = node.target, node.value
    if isinstance(target, syntax.Identifier):
        if isinstance(value, syntax.Function):
            statements: list[ast.stmt] = [function_statement(t, t.target(target.name).id, value)]
        else:
            if is_missing_value(value) and t.kind(target) in (Kind.INTEGER, Kind.DOUBLE):
                # NA among numbers
                value = syntax.Constant("NA_real_", location=value.location)
            statements = t.statement(value, assigned_to(lambda: t.target(target.name)))
    elif (
        isinstance(target, syntax.Extract)
        and is_member(t, target)
        and not may_remove(t, target, value)
        and not is_column_of_values(t, target, value)
    ):
        if isinstance(value, syntax.Function):
            definition = function_statement(t, t.names.new(target.name), value)
            statements = [definition, ast.Assign([storing(member(t, target))], name(definition.name), lineno=0)]
        else:
            statements = t.statement(value, assigned_to(lambda: storing(member(t, target))))
    elif use not in (DISCARDED, UNUSED) and isinstance(target, syntax.Subset) and not is_plain(value):
        # once the part is changed, its index may mean another one
        variable = t.names.new("value")
        statements = t.statement(value, assigned_to(lambda: ast.Name(variable, ast.Store())))
        statements += change(t, target, name(variable), may_be_null(t, value))
        return [*statements, *use.statements(name(variable))]
    elif isinstance(target, syntax.Extract):
        statements = change_element(t, target, constant(target.name), value_of_part(t, target, value))
    else:
        statements = change(t, target, value_of_part(t, target, value), may_be_null(t, value))
    statements = [each for each in statements if not is_assigned_to_itself(each)]
    if use in (DISCARDED, UNUSED):
        return statements
    is_value = is_plain(value) and not isinstance(target, syntax.Identifier)
    return [*statements, *use.statements(t.expression(value) if is_value else read_again(t, target))]


def is_plain(node: Node) -> bool:
    """Return True for a name or a literal, which can be read twice."""
    return isinstance(node, (syntax.Identifier, syntax.Number, syntax.Text, syntax.Constant))


def is_assigned_to_itself(statement: ast.stmt) -> bool:
    """Return True for `x = x`, which an R function that does nothing in Python leaves."""
    return (
        isinstance(statement, ast.Assign)
        and isinstance(statement.value, ast.Name)
        and ast.unparse(statement.targets[0]) == statement.value.id
    )


def read_again(t: Translation, target: Node) -> ast.expr:
    """Return what `target <- value` returns, which is the value, as a tree that reads it from the target."""
    return t.expression(target)


def as_value(t: Translation, node: syntax.Assign) -> ast.expr:
    """Translate an assignment within an expression (`f(x <- 1)`): it runs before the statement."""
    refuse_overtaking(t, node)
    t.pending += assign(t, node, DISCARDED)
    return read_again(t, node.target)


def value_of_part(t: Translation, target: Node, value: Node) -> ast.expr:
    """Translate what becomes a part of another value; None would be NULL, which removes a part."""
    if is_missing_value(value) and isinstance(target, (syntax.Subset, syntax.Extract)):
        return t.numpy("np.nan")
    return t.expression(value)


def is_member(t: Translation, target: syntax.Extract) -> bool:
    """Return True for `object$name` that Python can assign to directly, without a changed copy of the object.

    Objects are changed themselves in R, too; a list or data frame only if nothing else can hold it.
    """
    if isinstance(target.object, syntax.Identifier) and target.object.name in ("self", "private"):
        return True
    kind = t.kind(target.object)
    return kind in REFERENCES or kind in NAMED and is_owned(t, target.object)


def may_remove(t: Translation, target: syntax.Extract, value: Node) -> bool:
    """Return True for an assignment that removes an element, if the value is NULL."""
    return t.kind(target.object) in NAMED and may_be_null(t, value)


def is_column_of_values(t: Translation, target: syntax.Extract, value: Node) -> bool:
    """Return True for a column of a data frame and values that pandas would align by labels, and not repeat."""
    return t.kind(target.object) is Kind.FRAME and t.kind(value) not in SCALARS


def may_be_null(t: Translation, node: Node | None) -> bool:
    """Return True for a value that isn't known to be something."""
    match node:
        case syntax.Number() | syntax.Text() | syntax.Function() | syntax.Unary():
            return False
        case syntax.Constant():
            return node.name == "NULL"
        case syntax.Binary():
            return node.operator.startswith("%") and node.operator not in NEVER_NULL
        case syntax.Parenthesized():
            return may_be_null(t, node.value)
        case syntax.Call() if not t.inference.calls_script(node, t.scope):
            return t.kind(node) in (Kind.NULL, Kind.UNKNOWN)
        case syntax.Identifier():
            return may_name_null(t, node)
    return True


def may_name_null(t: Translation, node: syntax.Identifier) -> bool:
    """Return True for a name that may stand for NULL; what a loop goes over are elements of vectors, if it is known."""
    binding = t.scope.find(node.name)
    if binding is None:
        return True
    if all(isinstance(source, syntax.For) for source in binding.sources):
        return t.kind(node) not in SCALARS
    return any(isinstance(each, (syntax.Identifier, syntax.If)) or may_be_null(t, each) for each in binding.sources)


def member(t: Translation, target: syntax.Extract) -> ast.expr:
    """Return the tree that reads `object$name`; the caller turns it into a target."""
    if t.kind(target.object) in NAMED:
        return quote("X[NAME]", X=t.expression(target.object), NAME=constant(target.name))
    return t.expression(target)


def change_element(t: Translation, target: syntax.Extract | syntax.Subset, index: ast.expr, value: ast.expr):
    """Return the statements that give the object of a target the changed copy which R makes of it."""
    return change(t, target.object, t.r_function("set", t.expression(target.object), index, value))


def change(t: Translation, target: Node | None, value: ast.expr, may_be_null: bool = False) -> list[ast.stmt]:
    """Return the statements that change a part of a value: `target <- value`, where the target is not a name.

    R changes a copy; a name whose value something else may hold as well gets a changed copy.

    Args:
        may_be_null: Boolean, whether the value may be NULL, which removes an element of a list.
    """
    if isinstance(target, syntax.Identifier):
        return [ast.Assign([t.target(target.name)], value, lineno=0)]
    if isinstance(target, syntax.Extract):
        if is_member(t, target):
            return [ast.Assign([storing(member(t, target))], value, lineno=0)]
        return change_element(t, target, constant(target.name), value)
    if isinstance(target, syntax.Subset):
        return change_subset(t, target, value, may_be_null)
    if isinstance(target, syntax.Call) and isinstance(target.function, syntax.Identifier):
        function = target.function.name
        if function in REPLACEMENTS and target.arguments:
            first, *others = [argument.value for argument in target.arguments]
            return change(
                t, first, t.r_function(REPLACEMENTS[function], t.expression(first), *map(t.expression, others), value)
            )
    if target is None:
        raise t.error(t.current, "The target of an assignment is missing.")
    raise t.error(target, "This target of an assignment has no translation.")


def change_subset(t: Translation, target: syntax.Subset, value: ast.expr, may_be_null: bool) -> list[ast.stmt]:
    """Return the statements of `x[i] <- value` or `x[[i]] <- value`, in place where no other name can hold `x`."""
    arguments = [argument for argument in target.arguments if argument.name is None]
    owner = target.object
    if isinstance(owner, syntax.Extract) and owner.is_slot and owner.name in ("r", "py"):
        index_of_part = slice_object(slot_index(t, owner, arguments))
        return change(t, owner.object, t.r_function("set_tensor", t.expression(owner.object), index_of_part, value))
    holder, kind = t.expression(target.object), t.kind(target.object)
    if target.is_element and len(arguments) == 1 and arguments[0].value is not None:
        index = arguments[0].value
        if t.kind(index) is Kind.STRING and kind is Kind.RECORD and is_owned(t, owner) and not may_be_null:
            return [ast.Assign([storing(quote("X[I]", X=holder, I=t.expression(index)))], value, lineno=0)]
        return change_element(t, target, t.expression(index), value)
    if (
        kind is Kind.ARRAY
        and is_owned(t, target.object)
        and is_of_doubles(t, target.object)
        and all(each.value is None or t.kind(each.value) in NUMBERS and t.is_positive(each.value) for each in arguments)
    ):
        axes = [ast.Slice() if each.value is None else minus_one(t.expression(each.value)) for each in arguments]
        if len(arguments) > 1:
            axes_index = ast.Tuple(axes, ast.Store())
            return [ast.Assign([ast.Subscript(holder, axes_index, ast.Store())], value, lineno=0)]
    if (
        kind in VECTORS
        and len(arguments) == 1
        and is_owned(t, target.object)
        and (kind is Kind.STRINGS or is_of_doubles(t, target.object))
        and is_index_within(t, arguments[0].value, target.object)
    ):
        position = minus_one(t.expression(arguments[0].value))
        if kind is Kind.STRINGS and isinstance(value, ast.Attribute) and value.attr == "nan":
            value = constant(None)
        return [ast.Assign([ast.Subscript(holder, position, ast.Store())], value, lineno=0)]
    if kind is Kind.TENSOR:
        axes = [axis_of_tensor(t, argument, False) for argument in arguments]
        tensor_index = axes[0] if len(axes) == 1 else ast.Tuple(axes, ast.Load())
        return change(t, target.object, t.r_function("set_tensor", holder, slice_object(tensor_index), value))
    # `x[] <- value` is all of `x`
    arguments = arguments or [syntax.Argument(None, None, location=target.location)]
    indices = [quote("slice(None)") if each.value is None else t.expression(each.value) for each in arguments]
    index_tree = indices[0] if len(indices) == 1 else ast.Tuple(indices, ast.Load())
    # in a loop, copies would take most of the time
    options = {"in_place": constant(True)} if is_owned(t, target.object) and is_in_loop(t, target) else {}
    return change(t, target.object, t.r_function("set_subset", holder, index_tree, value, **options))


def slice_object(index: ast.expr) -> ast.expr:
    """Return an index with `slice()` for slices, to be passed as a value."""
    if isinstance(index, ast.Tuple):
        return ast.Tuple([slice_object(each) for each in index.elts], ast.Load())
    if isinstance(index, ast.Slice):
        ends = [end or constant(None) for end in (index.lower, index.upper)]
        return quote("slice(A, B)", A=ends[0], B=ends[1])
    return index


def is_index_within(t: Translation, index: Node | None, vector: Node) -> bool:
    """Return True for the variable of a loop that goes over positions of a vector, and not beyond its end."""
    if not isinstance(index, syntax.Identifier) or not t.is_positive(index):
        return False
    binding = t.scope.find(index.name)
    loops = [] if binding is None else [source for source in binding.sources if isinstance(source, syntax.For)]
    if binding is None or len(loops) < len(binding.sources):
        return False
    around = [loop for loop in loops if any(each is index for each in loop.walk())]
    return all(t.inference.bounds.stays_within(loop.sequence, vector, t.scope) for loop in around or loops)


def is_owned(t: Translation, node: Node) -> bool:
    """Return True for a name of this scope whose values are all new objects, which nothing else holds."""
    if not isinstance(node, syntax.Identifier):
        return False
    binding = t.scope.bindings.get(node.name)
    return (
        binding is not None
        and not binding.is_shared
        and all(
            is_call_of(source, *NEW_VALUES)
            or isinstance(source, syntax.Binary)
            and source.operator in operators.FUNCTIONS
            or source in t.copied
            for source in binding.sources
        )
    )


def is_of_doubles(t: Translation, node: Node) -> bool:
    """Return True for a name whose values are all made as doubles; an array of integers can't hold others."""
    binding = t.scope.bindings.get(node.name) if isinstance(node, syntax.Identifier) else None
    return binding is not None and all(
        is_call_of(source, "numeric", "double", "rnorm", "runif")
        or is_call_of(source, "array", "matrix")
        and (not source.arguments or is_double(first_argument(source, "data")))
        for source in binding.sources
    )


def first_argument(call: syntax.Call, formal: str) -> Node | None:
    """Return the argument of a call for its first formal, by name or by position; None if it isn't given."""
    named = [each.value for each in call.arguments if each.name == formal]
    by_position = [each.value for each in call.arguments if each.name is None]
    return next(iter(named or by_position), None)


def is_double(node: Node | None) -> bool:
    """Return True for a number that is written as a double, not as an integer such as `0L`."""
    return isinstance(node, syntax.Number) and isinstance(node.value, float)


def is_in_loop(t: Translation, node: Node) -> bool:
    """Return True for a node of the current scope that is in a loop."""
    return any(
        each is node
        for loop in nodes_of(t.scope, t.scopes)
        if isinstance(loop, (syntax.For, syntax.While))
        for each in loop.walk()
    )


# Several names


def unpack(t: Translation, node: syntax.Assign) -> list[ast.stmt]:
    """Translate `c(a, c(b, d)) %<-% value` and `.[a, b] <- value`.

    A list with names can't be told from one without, in R the order decides: so does that of a dict.
    """
    value = t.expression(node.value)
    if needs_names(node.target):
        holder = t.names.new("unpacked")
        statements: list[ast.stmt] = [ast.Assign([ast.Name(holder, ast.Store())], value, lineno=0)]
        for argument in node.target.arguments:
            if not isinstance(argument.value, syntax.Identifier):
                raise t.error(argument, "Elements are unpacked by their names.")
            element = argument.value.name
            variable = element if argument.name is None else argument.name
            statements.append(
                ast.Assign(
                    [t.target(variable)],
                    t.r_function("get", name(holder), constant(element)),
                    lineno=0,
                )
            )
        return statements
    keywords = element_options(t, node.target)
    if keywords or t.kind(node.value) not in (Kind.LIST, Kind.SHAPE):
        value = t.r_function("unpack", value, **keywords)
    target = targets(t, node.target)
    if isinstance(target, ast.Tuple) and ignores_more(node):
        target.elts.append(ast.Starred(ast.Name("_", ast.Store()), ast.Store()))
    return [ast.Assign([storing(target)], value, lineno=0)]


def ignores_more(node: syntax.Assign) -> bool:
    """Return True for `.[a, b] <- value` of a call that may return more elements, which R ignores there."""
    arguments = getattr(node.target, "arguments", [])
    is_plain = all(isinstance(each.value, syntax.Identifier) and each.value.name[:2] != ".." for each in arguments)
    if not (is_multiple(node.target) and is_plain and isinstance(node.value, syntax.Call)):
        return False
    return not (is_call_of(node.value, "list") or api.loads_data(called_name(node.value)))


def element_options(t: Translation, target: Node) -> dict[str, ast.expr]:
    """Return the options of `R.unpack()` for a pattern: patterns within it, and elements that may be missing."""
    options: dict[str, ast.expr] = {}
    depth = depth_of(target)
    if depth > 1:
        options["depth"] = constant(depth)
    arguments = getattr(target, "arguments", [])
    defaults = [argument for argument in arguments if argument.name is not None]
    for argument in defaults:
        if not (isinstance(argument.value, syntax.Constant) and argument.value.name == "NULL"):
            raise t.error(argument, "A name that is unpacked into can only have NULL as its default.")
    if defaults:
        options["length"] = constant(len(arguments))
    return options


def depth_of(target: Node) -> int:
    """Return how many patterns are within each other."""
    inner = [argument.value for argument in getattr(target, "arguments", []) if argument.value is not None]
    return 1 + max(map(depth_of, inner)) if inner else 0


def needs_names(target: Node) -> TypeGuard[syntax.Subset]:
    """Return True for a pattern such as `.[a, b = c]`, whose elements are looked up by their names."""
    return isinstance(target, syntax.Subset) and any(argument.name is not None for argument in target.arguments)


def targets(t: Translation, node: Node) -> ast.expr:
    """Return the target in Python of a pattern of names."""
    if isinstance(node, syntax.Identifier):
        return t.target(node.name)
    if isinstance(node, (syntax.Call, syntax.Subset)):
        elements: list[ast.expr] = []
        for argument in node.arguments:
            if argument.name is not None:
                elements.append(t.target(argument.name))
            elif argument.value is None or is_name(argument.value, "."):
                elements.append(ast.Name("_", ast.Store()))
            elif isinstance(argument.value, syntax.Identifier) and argument.value.name.startswith(".."):
                rest = collected_name(argument.value.name)
                elements.append(ast.Starred(t.target(rest) if rest else ast.Name("_", ast.Store()), ast.Store()))
            else:
                elements.append(targets(t, argument.value))
        return ast.Tuple(elements, ast.Store())
    if isinstance(node, syntax.Extract):
        return attribute(t.expression(node.object), node.name)
    raise t.error(node, "Names are unpacked into; this is not a name.")
