"""Elements and parts of values: `x[[i]]`, `x[i, j]`, `x$name` and `x@name`."""

import ast
import keyword
from typing import TypeGuard

import numpy as np

from r_bridge.translate import syntax
from r_bridge.translate.bounds import is_one_position
from r_bridge.translate.kinds import NAMED, NUMBERS, SCALARS, VECTORS, Kind
from r_bridge.translate.operators import whole_number
from r_bridge.translate.quotes import attribute, constant, minus_one, plain_value, quote
from r_bridge.translate.records import element_of_record, refuse_beginning
from r_bridge.translate.syntax import Argument, Node, called_name
from r_bridge.translate.translation import Translation

# Attributes and methods of tensors and variables
TENSOR_ATTRIBUTES = {
    "shape", "dtype", "ndim", "name", "path", "value", "numpy", "T", "device", "trainable", "grad", "requires_grad",
    "assign", "assign_add", "assign_sub", "set_shape", "get_shape", "backward", "detach", "item", "to", "cpu", "at",
    "size", "zero_grad", "requires_grad_", "read_value", "regularizer", "constraint", "overwrite_with_gradient",
}  # fmt: skip
ARRAY_ATTRIBUTES = {name for name in dir(np.ndarray) if not name.startswith("_")}
# What Python indexes by position, from 0
SEQUENCES = VECTORS | {Kind.LIST, Kind.SHAPE}


def extract(t: Translation, node: syntax.Extract) -> ast.expr:
    """Translate `x$name` and `x@name`."""
    if isinstance(node.object, syntax.Identifier) and node.object.name in ("self", "super", "private"):
        return attribute(t.expression(node.object), node.name)
    value, kind = t.expression(node.object), t.kind(node.object)
    if kind in NAMED:
        refuse_beginning(t, node)
        return element_of_record(t, node.object, value, constant(node.name))
    # what a dataset passes to functions may be named tensors, too
    is_of_tensors = kind is Kind.TENSOR and node.name in TENSOR_ATTRIBUTES
    # predictions may be a list of arrays with names
    is_of_arrays = kind is Kind.ARRAY and node.name in ARRAY_ATTRIBUTES
    if kind in (Kind.OBJECT, Kind.MODULE, Kind.CLASS) or is_of_tensors or is_of_arrays:
        if keyword.iskeyword(node.name):
            return quote("getattr(X, NAME)", X=value, NAME=constant(node.name))
        return attribute(value, node.name)
    return t.r_function("get", value, constant(node.name))


def subset(t: Translation, node: syntax.Subset) -> ast.expr:
    """Translate `x[[i]]` and `x[i, j]`."""
    arguments = [argument for argument in node.arguments if argument.name is None]
    if isinstance(node.object, syntax.Extract) and node.object.is_slot and node.object.name in ("r", "py"):
        return slot_subset(t, node.object, arguments)
    kind = Kind.TENSOR if any(is_of_tensors_only(argument) for argument in arguments) else t.kind(node.object)
    value = t.expression(node.object)
    options = {argument.name: argument.value for argument in node.arguments if argument.name is not None}
    if options.keys() - {"drop", "exact"}:
        raise t.error(node, f"The argument `{sorted(options.keys() - {'drop', 'exact'})[0]}` is not translated here.")
    if node.is_element:
        return element(t, node, value, kind, arguments)
    if not arguments or all(argument.value is None for argument in arguments):
        return value
    drop = options.get("drop")
    keeps_axes = isinstance(drop, syntax.Constant) and drop.name == "FALSE"
    if kind is Kind.TENSOR and len(arguments) > 1 and all(is_python_axis(t, argument) for argument in arguments):
        return ast.Subscript(
            value, index_of_axes([axis_of_tensor(t, each, keeps_axes) for each in arguments]), ast.Load()
        )
    if len(arguments) == 1 and kind in SEQUENCES:
        simple = part_of_sequence(t, value, kind, arguments[0].value)
        if simple is not None:
            return simple
    if kind is Kind.ARRAY and len(arguments) > 1 and not keeps_axes:
        axes = [axis_of_array(t, argument) for argument in arguments]
        if all(axis is not None for axis in axes):
            return ast.Subscript(value, index_of_axes(axes), ast.Load())
    return subset_at_run_time(t, node, value, arguments, keeps_axes)


def subset_at_run_time(
    t: Translation, node: Node, value: ast.expr, arguments: list[Argument], keeps_axes: bool = False
) -> ast.expr:
    """Return a call of the function that selects parts by R's rules, whatever the value and the indices are."""
    if any(is_of_tensors_only(argument) or is_all_dimensions(argument.value) for argument in arguments):
        raise t.error(node, "`newaxis` and `..` are translated beside indices that are numbers and ranges.")
    keywords = {"drop": constant(False)} if keeps_axes else {}
    indices = [quote("slice(None)") if each.value is None else t.expression(each.value) for each in arguments]
    return t.r_function("subset", value, *indices, **keywords)


def is_all_dimensions(node: Node | None) -> bool:
    """Return True for `all_dims()`, which stands for all axes that have no index."""
    return (
        isinstance(node, syntax.Identifier)
        and node.name == "all_dims"
        or isinstance(node, syntax.Call)
        and called_name(node) == "all_dims"
    )


def is_of_tensors_only(argument: Argument) -> bool:
    """Return True for an index that only tensors take."""
    return isinstance(argument.value, syntax.Identifier) and argument.value.name in ("..", "newaxis")


def is_python_axis(t: Translation, argument: Argument) -> bool:
    """Return True for an index of a tensor that a subscript of Python stands for: a vector or negative number may not.

    Numbers of which the sign isn't known count, in R, from the end where they are negative.
    """
    index = argument.value
    if index is None or isinstance(index, syntax.Constant) or is_of_tensors_only(argument) or is_all_dimensions(index):
        return True
    if isinstance(index, syntax.Binary) and index.operator == ":":
        return True
    if whole_number(t, index) is not None and not isinstance(index, syntax.Identifier):
        return True
    return t.kind(index) in NUMBERS and t.is_positive(index)


def slot_subset(t: Translation, node: syntax.Extract, arguments: list[Argument]) -> ast.expr:
    """Translate `x@r[i, j]`, with R's indices, and `x@py[i, j]`, with Python's."""
    if node.name == "r" and not all(is_python_axis(t, argument) for argument in arguments):
        return subset_at_run_time(t, node, t.expression(node.object), arguments)
    return ast.Subscript(t.expression(node.object), slot_index(t, node, arguments), ast.Load())


def slot_index(t: Translation, node: syntax.Extract, arguments: list[Argument]) -> ast.expr:
    """Return the index of Python for those of `x@r[i, j]` or `x@py[i, j]`."""
    if all(argument.value is None for argument in arguments):
        return constant(...)
    axis = axis_of_python if node.name == "py" else axis_of_r
    return index_of_axes([axis(t, argument) for argument in arguments])


def axis_of_r(t: Translation, argument: Argument) -> ast.expr:
    """Return the index of one axis of `x@r[...]`, which drops an axis indexed by a number."""
    return axis_of_tensor(t, argument, False)


def axis_of_python(t: Translation, argument: Argument) -> ast.expr:
    """Return the index of one axis as it is: numbers from 0, and `from:to` without the last one."""
    index = argument.value
    if index is None:
        return ast.Slice()
    if isinstance(index, syntax.Binary) and index.operator == ":":
        ends = [None if isinstance(end, syntax.Constant) else t.expression(end) for end in (index.left, index.right)]
        return ast.Slice(*ends)
    if isinstance(index, syntax.Identifier) and index.name in ("..", "newaxis") and t.scope.find(index.name) is None:
        return constant(... if index.name == ".." else None)
    return t.expression(index)


def element(t: Translation, node: syntax.Subset, value: ast.expr, kind: Kind, arguments: list[Argument]) -> ast.expr:
    """Translate `x[[i]]`."""
    if len(arguments) != 1 or arguments[0].value is None:
        raise t.error(node, "`[[` is translated with one index.")
    index, index_kind = arguments[0].value, t.kind(arguments[0].value)
    if index_kind is Kind.STRING:
        if kind in NAMED:
            return element_of_record(t, node.object, value, t.expression(index))
        return t.r_function("get", value, t.expression(index))
    is_within = kind in (Kind.TENSOR, Kind.OBJECT) or kind in SEQUENCES and t.is_positive(index)
    if index_kind in NUMBERS and is_within:
        return quote("X[I]", X=value, I=minus_one(position(t, index)))
    return t.r_function("element", value, t.expression(index))


def part_of_sequence(t: Translation, value: ast.expr, kind: Kind, index: Node | None) -> ast.expr | None:
    """Translate `x[i]` of a vector or list where a subscript of Python does it; else return None."""
    number = whole_number(t, index) if not isinstance(index, syntax.Identifier) else None
    if number is not None and number > 0 and kind is not Kind.LIST:
        return quote("X[I]", X=value, I=constant(number - 1))
    if number == -1:
        return ast.Subscript(value, ast.Slice(constant(1), None), ast.Load())
    is_name = kind is not Kind.LIST and isinstance(index, syntax.Identifier)
    if is_name and t.kind(index) is Kind.INTEGER and t.is_positive(index):
        return quote("X[I]", X=value, I=minus_one(t.expression(index)))
    if is_range(index, t):
        return ast.Subscript(value, slice_of(t, index), ast.Load())
    return None


def is_range(index: Node | None, t: Translation) -> TypeGuard[syntax.Binary]:
    """Return True for `from:to` that doesn't count from the end or is known to count down."""
    if not isinstance(index, syntax.Binary) or index.operator != ":":
        return False
    first, last = whole_number(t, index.left), whole_number(t, index.right)
    if first is not None and last is not None:
        return 0 < first <= last
    if last is not None and last <= 1:
        # from a number that is not known down to the first element
        return False
    return first != 0 and not isinstance(index.left, syntax.Unary) and not isinstance(index.right, syntax.Unary)


def slice_of(t: Translation, index: syntax.Binary) -> ast.Slice:
    """Return the slice of a range of one-based indices."""
    start = minus_one(position(t, index.left))
    return ast.Slice(None if plain_value(start) == 0 else start, position(t, index.right))


def position(t: Translation, node: Node) -> ast.expr:
    """Return a one-based index as an integer; R drops the fraction of doubles."""
    number = whole_number(t, node)
    tree = t.expression(node)
    return quote("int(X)", X=tree) if number is None and t.kind(node) is Kind.DOUBLE else tree


def index_of_axes(axes: list) -> ast.expr:
    """Return a single index as it is, and several as a tuple."""
    return axes[0] if len(axes) == 1 else ast.Tuple(axes, ast.Load())


def axis_of_tensor(t: Translation, argument: Argument, keeps_axes: bool) -> ast.expr:
    """Return the index of one axis of a tensor; keras3's are one-based, and negative ones count from the end."""
    index = argument.value
    if index is None:
        return ast.Slice()
    if isinstance(index, syntax.Identifier) and index.name == "newaxis" and t.scope.find("newaxis") is None:
        return constant(None)
    if isinstance(index, syntax.Identifier) and index.name in ("..", "...") or is_all_dimensions(index):
        return constant(...)
    if isinstance(index, syntax.Constant) and index.name == "NULL":
        return constant(None)
    if isinstance(index, syntax.Binary) and index.operator == ":":
        return ast.Slice(start_of_slice(t, index.left), end_of_slice(t, index.right))
    tree = position(t, index)
    value = plain_value(tree)
    if isinstance(value, int) and value < 0:
        zero_based: ast.expr = constant(value)
    elif t.kind(index) in SCALARS or t.kind(index) in (Kind.UNKNOWN, Kind.TENSOR):
        zero_based = minus_one(tree)
    else:
        raise t.error(argument, "Tensors are indexed by numbers and ranges.")
    if keeps_axes and isinstance(plain_value(zero_based), int):
        start = plain_value(zero_based)
        return ast.Slice(constant(start), constant(start + 1) if start != -1 else None)
    return zero_based


def start_of_slice(t: Translation, node: Node) -> ast.expr | None:
    """Return the zero-based start of a slice from a one-based one; None for the beginning of the axis."""
    if isinstance(node, syntax.Constant):
        return None
    value = whole_number(t, node) if not isinstance(node, syntax.Identifier) else None
    if value is not None:
        return None if value in (0, 1) else constant(value if value < 0 else value - 1)
    return minus_one(position(t, node))


def end_of_slice(t: Translation, node: Node) -> ast.expr | None:
    """Return the end of a slice, which R includes and Python doesn't; None for the end of the axis."""
    if isinstance(node, syntax.Constant):
        return None
    value = whole_number(t, node) if not isinstance(node, syntax.Identifier) else None
    if value is not None and value < 0:
        return None if value == -1 else constant(value + 1)
    return position(t, node)


def axis_of_array(t: Translation, argument: Argument) -> ast.expr | None:
    """Return the index of one axis of an array where a subscript of Python does it; else None."""
    index = argument.value
    if index is None:
        return ast.Slice()
    if t.kind(index) in NUMBERS and t.is_positive(index):
        return minus_one(position(t, index))
    if not is_range(index, t):
        return None
    # R drops the axis of a range of one position
    return minus_one(position(t, index.left)) if is_one_position(index, t.scope) else slice_of(t, index)
