"""R's operators and generic functions on tensors of all backends, as the R packages keras3 and tensorflow have them.

Keras' operations do the work; arithmetic on TensorFlow's tensors is TensorFlow's own, also while Keras runs on another
backend.
"""
import functools
import importlib
import math
import operator

import numpy as np

from pykeras3.core import ops_proxy
from pykeras3.core.backend import backend_in_use, keras_loaded
from pykeras3.core.conventions import Axis, OneAxis, OneInteger, convert_argument, integer
from pykeras3.ops.dtypes import alike, dtype_name, is_tensor

# R's name: Python's operator, which TensorFlow's tensors have too, or None; Keras' name
OPERATORS = {
    "+": (operator.add, "add"), "-": (operator.sub, "subtract"), "*": (operator.mul, "multiply"),
    "/": (operator.truediv, "divide"), "%%": (operator.mod, "mod"),
    "%/%": (operator.floordiv, "floor_divide"), "==": (operator.eq, "equal"), "!=": (operator.ne, "not_equal"),
    "<": (operator.lt, "less"), "<=": (operator.le, "less_equal"), ">": (operator.gt, "greater"),
    ">=": (operator.ge, "greater_equal"), "&": (None, "logical_and"), "|": (None, "logical_or"),
}
UNARY = {"+": "convert_to_tensor", "-": "negative", "!": "logical_not"}

FUNCTIONS = {
    "abs": "abs", "sign": "sign", "sqrt": "sqrt", "floor": "floor", "ceiling": "ceil", "trunc": "trunc", "exp": "exp",
    "log2": "log2", "log10": "log10", "expm1": "expm1", "log1p": "log1p", "cos": "cos", "sin": "sin", "tan": "tan",
    "cosh": "cosh", "sinh": "sinh", "tanh": "tanh", "acos": "arccos", "asin": "arcsin", "atan": "arctan",
    "acosh": "arccosh", "asinh": "arcsinh", "atanh": "arctanh", "Re": "real", "Im": "imag", "Mod": "abs",
    "Arg": "angle", "Conj": "conj", "is.finite": "isfinite", "is.infinite": "isinf", "is.nan": "isnan",
}
TURNS = {"cospi": "cos", "sinpi": "sin", "tanpi": "tan"}
# what Keras has no operation for
GAMMA = {
    "lgamma": {"tensorflow": "tensorflow.math.lgamma", "jax": "jax.scipy.special.gammaln", "torch": "torch.lgamma"},
    "digamma": {"tensorflow": "tensorflow.math.digamma", "jax": "jax.scipy.special.digamma", "torch": "torch.digamma"},
}

# R's name: Keras' reduction, and what makes one of two results
REDUCTIONS = {"sum": ("sum", "+"), "prod": ("prod", "*"), "min": ("min", "minimum"), "max": ("max", "maximum"),
              "all": ("all", "&"), "any": ("any", "|")}


# Operators


def binary_operator(generic, x, y):
    """Apply one of R's binary operators; a number or an array takes the dtype of the tensor beside it."""
    if generic == "^":
        return power(x, y)
    x, y = alike(x, y)
    of_tensorflow, name = OPERATORS[generic]
    if of_tensorflow is None or not (stays_in_tensorflow(x) and stays_in_tensorflow(y)):
        return getattr(ops_proxy.of_all(x, y), name)(x, y)
    if generic in ("==", "!="):
        # Python's own compare shapes that do not fit as different
        of_tensorflow = getattr(importlib.import_module("tensorflow").math, name)
    return of_tensorflow(x, y)


def power(x, y):
    """Return R's `x ^ y`: the power of a double is a double, and a whole exponent leaves integers integers."""
    if is_tensor(x) and type(y) is float and y.is_integer():
        y = int(y)
    plain_base = not is_tensor(x) and not isinstance(x, int) and "int" in dtype_name(y)
    if plain_base:
        return ops_proxy.of(y).power(x, y)
    x, y = alike(x, y)
    if stays_in_tensorflow(x) and stays_in_tensorflow(y):
        return operator.pow(x, y)
    return ops_proxy.of_all(x, y).power(x, y)


def unary_operator(generic, x):
    """Apply one of R's unary operators."""
    return getattr(ops_proxy.of(x), UNARY[generic])(x)


def dimension_operator(generic, x, y):
    """Apply an operator to JAX's unknown dimensions, which take no doubles: R's whole ones are ints."""
    return OPERATORS[generic][0](integer(x), integer(y))


def matrix_product(x, y):
    """Return R's `x %*% y`."""
    x, y = alike(x, y)
    return ops_proxy.of_all(x, y).matmul(x, y)


def stays_in_tensorflow(value) -> bool:
    return ops_proxy.is_tensorflow(value) or not is_tensor(value)


# Elementwise functions


def elementwise(generic, x, *args, **kwargs):
    """Apply one of R's elementwise functions."""
    ops = ops_proxy.of(x)
    if generic == "log":
        return logarithm(x, *args, **kwargs)
    if generic == "round":
        return rounded(x, *args, **kwargs)
    if generic in TURNS:
        return getattr(ops, TURNS[generic])(binary_operator("*", x, math.pi))
    if generic in GAMMA:
        return of_own_backend(generic, x)
    if generic not in FUNCTIONS:
        raise TypeError(f"{generic}() has no meaning for tensors.")
    return getattr(ops, FUNCTIONS[generic])(x)


def logarithm(x, base=None):
    ops = ops_proxy.of(x)
    if base is None:
        return ops.log(x)
    return binary_operator("/", ops.log(x), ops.log(base) if is_tensor(base) else math.log(base))


def rounded(x, digits=0):
    return ops_proxy.of(x).round(x, convert_argument(OneInteger, "round", "digits", digits))


def of_own_backend(generic, x):
    """Apply a function that Keras lacks and the backend of a tensor has."""
    if isinstance(x, keras_loaded().KerasTensor):
        raise TypeError(f"{generic}() has no operation in Keras, so it takes no symbolic tensor. Call it in a layer, "
                        f"such as layer_lambda(f = {generic}).")
    name = GAMMA[generic]["tensorflow" if ops_proxy.is_tensorflow(x) else backend_in_use()]
    module, _, function = name.rpartition(".")
    return getattr(importlib.import_module(module), function)(ops_proxy.of(x).convert_to_tensor(x))


# Reductions


def reduction(generic, tensors, axis=None, keepdims=False):
    """Reduce one tensor, over all axes or some, or several over all."""
    name, combine = REDUCTIONS[generic]
    if len(tensors) > 1 and (axis is not None or keepdims):
        raise ValueError(f"{generic}(): `axis` and `keepdims` are for one tensor. Received: {len(tensors)}")
    axis = convert_argument(Axis, generic, "axis", axis)
    results = [getattr(ops_proxy.of(x), name)(x, axis=axis, keepdims=keepdims) if is_tensor(x)
               else getattr(np, name)(x).item() for x in tensors]
    return functools.reduce(functools.partial(combined, combine), results)


def combined(combine, x, y):
    if combine in OPERATORS:
        return binary_operator(combine, x, y)
    x, y = alike(x, y)
    return getattr(ops_proxy.of_all(x, y), combine)(x, y)


def average(x, axis=None, keepdims=False):
    """Return the mean of a tensor, over all axes or some."""
    return ops_proxy.of(x).mean(x, axis=convert_argument(Axis, "mean", "axis", axis), keepdims=keepdims)


def value_range(tensors, axis=None, keepdims=False):
    """Return the smallest and the largest values of tensors, stacked."""
    ends = [reduction(generic, tensors, axis, keepdims) for generic in ("min", "max")]
    return ops_proxy.of(ends[0]).stack(ends)


# Sorting, repeating, binding


def sorted_tensor(x, decreasing=False, axis=-1):
    """Return a tensor sorted along an axis."""
    ops, axis = ops_proxy.of(x), convert_argument(OneAxis, "sort", "axis", axis)
    result = ops.sort(x, axis=axis)
    return ops.flip(result, axis=axis) if decreasing else result


def repeated(x, times):
    """Return a scalar or a vector a number of times over."""
    rank = len(x.shape)
    if rank > 1:
        raise ValueError(f"rep() repeats scalars and vectors. Received: a tensor with {rank} axes; see op_tile()")
    ops = ops_proxy.of(x)
    if not is_tensor(times):
        times = convert_argument(OneInteger, "rep", "times", times)
    return ops.tile(x if rank else ops.reshape(x, (1,)), (times,))


def transposed(x, axes=None):
    """Return a tensor with its axes, counted from 1, in another order."""
    return ops_proxy.of(x).transpose(x, convert_argument(Axis, "aperm", "perm", axes))


def bound_together(values, by_column, dtype=None):
    """Return vectors and matrices as the columns or rows of one matrix; numbers are recycled."""
    tensors = [value for value in values if is_tensor(value)]
    ops = ops_proxy.of_all(*tensors)
    dtype = dtype or functools.reduce(keras_loaded().backend.result_type, map(dtype_name, tensors))
    values = [ops.cast(value, dtype) if is_tensor(value) else ops.convert_to_tensor(np.asarray(value), dtype)
              for value in values]
    if any(len(value.shape) > 2 for value in values):
        raise ValueError(f"{'cbind' if by_column else 'rbind'}() takes vectors and matrices. Received: tensors of the "
                         f"shapes {', '.join(str(tuple(value.shape)) for value in values)}")
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
    """Return the sizes of a tensor with -1 for what is unknown, or None where their number is unknown."""
    shape = x.shape
    if getattr(shape, "rank", 0) is None:
        return None
    return [size if isinstance(size, int) else -1 for size in shape]


def summary_line(x):
    """Return one line about a tensor, as str() prints it."""
    if backend_in_use() != "tensorflow" and not ops_proxy.is_tensorflow(x) and not isinstance(
            x, (keras_loaded().Variable, keras_loaded().KerasTensor)):
        kind = "jax.Array" if backend_in_use() == "jax" else "torch.Tensor"
        return f"<{kind} shape({', '.join(map(str, x.shape))}), dtype={dtype_name(x)}>"
    first, _, more = repr(x).partition("\n")
    if not more:
        return first
    variable, value, _ = first.partition("value=")
    if value and not ops_proxy.is_tensorflow(x):
        return variable + value + "[\N{HORIZONTAL ELLIPSIS}]>"
    return first + "\N{HORIZONTAL ELLIPSIS}>"

