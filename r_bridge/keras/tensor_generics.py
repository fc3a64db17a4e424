"""R's operators and generic functions for tensors of all backends, as in the R packages keras3 and tensorflow.

They call Keras' operations, except that arithmetic on TensorFlow tensors calls TensorFlow, even if Keras uses another
backend.
"""

import functools
import importlib
import math
import operator

import numpy as np

from pykeras3.core import ops_proxy
from pykeras3.core.backend import backend_in_use
from pykeras3.core.conventions import Axis, OneAxis, OneInteger, convert_argument
from pykeras3.core.conventions.numeric import as_integer_or_vector
from pykeras3.core.conventions.values import is_tensor, known_values
from pykeras3.core.errors import shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.dtypes import dtype_name, promote_operands

# Python's operators, which TensorFlow's tensors support, by R's
PYTHON_OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "%%": operator.mod,
    "%/%": operator.floordiv,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
# Keras' operations by R's operators
OPERATIONS = {
    "+": "add",
    "-": "subtract",
    "*": "multiply",
    "/": "divide",
    "%%": "mod",
    "%/%": "floor_divide",
    "==": "equal",
    "!=": "not_equal",
    "<": "less",
    "<=": "less_equal",
    ">": "greater",
    ">=": "greater_equal",
    "&": "logical_and",
    "|": "logical_or",
}
LOGICAL = {"!", "&", "|", "all", "any"}
UNARY = {"+": "convert_to_tensor", "-": "negative", "!": "logical_not"}

FUNCTIONS = {
    "abs": "abs",
    "sign": "sign",
    "sqrt": "sqrt",
    "floor": "floor",
    "ceiling": "ceil",
    "trunc": "trunc",
    "exp": "exp",
    "log2": "log2",
    "log10": "log10",
    "expm1": "expm1",
    "log1p": "log1p",
    "cos": "cos",
    "sin": "sin",
    "tan": "tan",
    "cosh": "cosh",
    "sinh": "sinh",
    "tanh": "tanh",
    "acos": "arccos",
    "asin": "arcsin",
    "atan": "arctan",
    "acosh": "arccosh",
    "asinh": "arcsinh",
    "atanh": "arctanh",
    "Re": "real",
    "Im": "imag",
    "Mod": "abs",
    "Arg": "angle",
    "Conj": "conj",
    "is.finite": "isfinite",
    "is.infinite": "isinf",
    "is.nan": "isnan",
}
PI_FUNCTIONS = {"cospi": "cos", "sinpi": "sin", "tanpi": "tan"}
# Functions that Keras lacks
GAMMA = {
    "lgamma": {"tensorflow": "tensorflow.math.lgamma", "jax": "jax.scipy.special.gammaln", "torch": "torch.lgamma"},
    "digamma": {"tensorflow": "tensorflow.math.digamma", "jax": "jax.scipy.special.digamma", "torch": "torch.digamma"},
}

# R's name: Keras' reduction, and the function that combines two results
REDUCTIONS = {
    "sum": ("sum", "+"),
    "prod": ("prod", "*"),
    "min": ("min", "minimum"),
    "max": ("max", "maximum"),
    "all": ("all", "&"),
    "any": ("any", "|"),
}


# Operators


def binary_operator(generic, x, y):
    """Apply one of R's binary operators; a number or an array takes the dtype of the tensor beside it."""
    if generic == "^":
        return power(x, y)
    refuse_missing_truths(generic, x, y)
    x, y = promote_operands(x, y)
    of_tensorflow, name = PYTHON_OPERATORS.get(generic), OPERATIONS[generic]
    if of_tensorflow is None or not (stays_in_tensorflow(x) and stays_in_tensorflow(y)):
        return getattr(ops_proxy.operations_for_all(x, y), name)(x, y)
    if generic in ("==", "!="):
        # Python's operators return a single value for shapes that do not fit
        of_tensorflow = getattr(importlib.import_module("tensorflow").math, name)
    return of_tensorflow(x, y)


def refuse_missing_truths(generic, *operands):
    """Raise if a function of truth values is called on NaN, R's NA, which backends count as true."""
    if generic not in LOGICAL:
        return
    for operand in operands:
        values = known_values(operand) if is_tensor(operand) and "float" in dtype_name(operand) else None
        if values is not None and np.isnan(values).any():
            raise ValueError(f"`{generic}` takes truth values without NaN (NA in R). Received: {shown(operand)}")


def power(x, y):
    """Return R's `x ^ y`: the power of a double is a double, and a whole exponent leaves integers integers."""
    if is_tensor(x) and type(y) is float and y.is_integer():
        y = int(y)
    plain_base = not is_tensor(x) and not isinstance(x, int) and "int" in dtype_name(y)
    if plain_base:
        return ops_proxy.operations_for(y).power(x, y)
    x, y = promote_operands(x, y)
    if stays_in_tensorflow(x) and stays_in_tensorflow(y):
        return operator.pow(x, y)
    return ops_proxy.operations_for_all(x, y).power(x, y)


def unary_operator(generic, x):
    """Apply one of R's unary operators."""
    refuse_missing_truths(generic, x)
    return getattr(ops_proxy.operations_for(x), UNARY[generic])(x)


def dimension_operator(generic, x, y):
    """Apply an operator to JAX's unknown dimensions, converting integer-valued doubles to integers."""
    return PYTHON_OPERATORS[generic](as_integer_or_vector(x), as_integer_or_vector(y))


def matrix_product(x, y):
    """Return R's `x %*% y`."""
    x, y = promote_operands(x, y)
    return ops_proxy.operations_for_all(x, y).matmul(x, y)


def stays_in_tensorflow(value) -> bool:
    """Return True for a TensorFlow tensor, and for a value that is no tensor."""
    return ops_proxy.is_tensorflow_tensor(value) or not is_tensor(value)


# Elementwise functions


def elementwise(generic, x, *args, **kwargs):
    """Apply one of R's elementwise functions."""
    ops = ops_proxy.operations_for(x)
    if generic == "log":
        return log_tensor(x, *args, **kwargs)
    if generic == "round":
        return round_tensor(x, *args, **kwargs)
    if generic in PI_FUNCTIONS:
        return getattr(ops, PI_FUNCTIONS[generic])(binary_operator("*", x, math.pi))
    if generic in GAMMA:
        return call_backend_function(generic, x)
    if generic not in FUNCTIONS:
        raise TypeError(f"{generic}() is not defined for tensors.")
    return getattr(ops, FUNCTIONS[generic])(x)


def log_tensor(x, base=None):
    """Return R's `log(x, base)`."""
    ops = ops_proxy.operations_for(x)
    if base is None:
        return ops.log(x)
    return binary_operator("/", ops.log(x), ops.log(base) if is_tensor(base) else math.log(base))


def round_tensor(x, digits=0):
    """Return R's `round(x, digits)`."""
    return ops_proxy.operations_for(x).round(x, convert_argument(OneInteger, "round", "digits", digits))


def call_backend_function(generic, x):
    """Apply a function that Keras lacks and the backend of a tensor has."""
    if isinstance(x, load_keras().KerasTensor):
        raise TypeError(
            f"{generic}() has no Keras operation, so it can't be applied to a symbolic tensor. Call it in a layer, "
            f"such as layer_lambda(f = {generic})."
        )
    name = GAMMA[generic]["tensorflow" if ops_proxy.is_tensorflow_tensor(x) else load_keras().backend.backend()]
    module, _, function = name.rpartition(".")
    return getattr(importlib.import_module(module), function)(ops_proxy.operations_for(x).convert_to_tensor(x))


# Reductions


def reduction(generic, tensors, axis=None, keepdims=False):
    """Reduce one tensor over some or all axes, or several tensors over all."""
    refuse_missing_truths(generic, *tensors)
    name, combine = REDUCTIONS[generic]
    if len(tensors) > 1 and (axis is not None or keepdims):
        raise ValueError(
            f"{generic}(): `axis` and `keepdims` can only be used with one tensor. Received: {len(tensors)}"
        )
    axis = convert_argument(Axis, generic, "axis", axis)
    results = [
        getattr(ops_proxy.operations_for(x), name)(x, axis=axis, keepdims=keepdims)
        if is_tensor(x)
        else getattr(np, name)(x).item()
        for x in tensors
    ]
    return functools.reduce(functools.partial(combine_two, combine), results)


def combine_two(combine, x, y):
    """Combine two tensors by one of R's operators or by one of Keras' operations."""
    if combine in OPERATIONS:
        return binary_operator(combine, x, y)
    x, y = promote_operands(x, y)
    return getattr(ops_proxy.operations_for_all(x, y), combine)(x, y)


def average(x, axis=None, keepdims=False):
    """Return the mean of a tensor, over all axes or some."""
    return ops_proxy.operations_for(x).mean(x, axis=convert_argument(Axis, "mean", "axis", axis), keepdims=keepdims)


def value_range(tensors, axis=None, keepdims=False):
    """Return the smallest and the largest values of tensors, stacked."""
    ends = [reduction(generic, tensors, axis, keepdims) for generic in ("min", "max")]
    return ops_proxy.operations_for(ends[0]).stack(ends)


# Sorting, repeating, binding


def sort_tensor(x, decreasing=False, axis=-1):
    """Return a tensor sorted along an axis."""
    ops, axis = ops_proxy.operations_for(x), convert_argument(OneAxis, "sort", "axis", axis)
    result = ops.sort(x, axis=axis)
    return ops.flip(result, axis=axis) if decreasing else result


def repeat_vector(x, times):
    """Repeat a scalar or a vector."""
    rank = len(x.shape)
    if rank > 1:
        raise ValueError(f"rep() repeats scalars and vectors. Received: a tensor with {rank} axes; see op_tile()")
    ops = ops_proxy.operations_for(x)
    if not is_tensor(times):
        times = convert_argument(OneInteger, "rep", "times", times)
    return ops.tile(x if rank else ops.reshape(x, (1,)), (times,))


def permute_axes(x, axes=None):
    """Permute the axes of a tensor; `axes` is one-based."""
    return ops_proxy.operations_for(x).transpose(x, convert_argument(Axis, "aperm", "perm", axes))


def bind_tensors(values, by_column, dtype=None):
    """Bind vectors and matrices as the columns or rows of one matrix, recycling numbers."""
    tensors = [value for value in values if is_tensor(value)]
    ops = ops_proxy.operations_for_all(*tensors)
    dtype = dtype or functools.reduce(load_keras().backend.result_type, map(dtype_name, tensors))
    values = [
        ops.cast(value, dtype) if is_tensor(value) else ops.convert_to_tensor(np.asarray(value), dtype)
        for value in values
    ]
    if any(len(value.shape) > 2 for value in values):
        raise ValueError(
            f"{'cbind' if by_column else 'rbind'}() takes vectors and matrices. Received: tensors of the "
            f"shapes {', '.join(str(tuple(value.shape)) for value in values)}"
        )
    along = 0 if by_column else 1
    lengths = [value.shape[along] if len(value.shape) == 2 else value.shape[0] for value in values if len(value.shape)]
    length = max(lengths, key=lambda size: size or 0, default=1)
    return ops.concatenate([as_matrix(ops, value, by_column, length) for value in values], axis=1 - along)


def as_matrix(ops, value, by_column, length):
    """Return a number or vector as a column or row of a length."""
    if len(value.shape) == 2:
        return value
    column = (-1, 1) if by_column else (1, -1)
    if len(value.shape) == 0 or value.shape[0] == 1:
        return ops.broadcast_to(ops.reshape(value, (1, 1)), (length, 1) if by_column else (1, length))
    return ops.reshape(value, column)


# Shapes and values


def sizes(x):
    """Return the sizes of a tensor with -1 for unknown ones, or None if the rank is unknown."""
    shape = x.shape
    if getattr(shape, "rank", 0) is None:
        return None
    return [size if isinstance(size, int) else -1 for size in shape]


def summary_line(x):
    """Return one line about a tensor, as str() prints it."""
    if (
        backend_in_use() != "tensorflow"
        and not ops_proxy.is_tensorflow_tensor(x)
        and not isinstance(x, (load_keras().Variable, load_keras().KerasTensor))
    ):
        kind = "jax.Array" if backend_in_use() == "jax" else "torch.Tensor"
        return f"<{kind} shape({', '.join(map(str, x.shape))}), dtype={dtype_name(x)}>"
    first, _, more = repr(x).partition("\n")
    if not more:
        return first
    variable, value, _ = first.partition("value=")
    if value and not ops_proxy.is_tensorflow_tensor(x):
        return variable + value + "[\N{HORIZONTAL ELLIPSIS}]>"
    return first + "\N{HORIZONTAL ELLIPSIS}>"
