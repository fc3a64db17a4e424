"""Operators of numbers, and comparisons: vectors of different lengths are recycled, tensors stay tensors."""

import operator
import warnings

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, are_missing, is_na_value, logicals, not_available
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.values import (
    doubles,
    is_array,
    is_frame,
    is_number,
    is_scalar,
    is_tensor,
    named,
    names_of,
    numbers,
    plain,
    recycled,
    restored,
    vector,
)
from pykeras3.core import ops_proxy


def binary(x, y, compute, of_tensors: str):
    """Apply an operator of two vectors, recycled to the same length.

    Args:
        compute: Called with two 1-d arrays, or lists of strings, of the same length; returns the results.
        of_tensors: Name of the operation for tensors.
    """
    if is_tensor(x) or is_tensor(y):
        return getattr(ops_proxy.operations_for_all(x, y), of_tensors)(for_tensor(x, y), for_tensor(y, x))
    if is_array(x) and is_array(y) and x.shape != y.shape:
        x, y = broadcast(x, y)
    left, right = vector(x), vector(y)
    if not len(left) or not len(right):
        return compute(np.array([]), np.array([]))
    length = max(len(left), len(right))
    if length % len(left) or length % len(right):
        warnings.warn("longer object length is not a multiple of shorter object length", stacklevel=3)
    values = compute(recycled(left, length), recycled(right, length))
    return in_form_of(x, y, values)


def broadcast(x: np.ndarray, y: np.ndarray):
    """Return arrays of different shapes with the same one; in R they could only be NumPy's, as `np_array()` makes."""
    try:
        return np.broadcast_arrays(x, y)
    except ValueError:
        raise ValueError(f"Arrays of different shapes: {x.shape} and {y.shape}") from None


def for_tensor(x, other):
    """Return an operand that goes with a tensor: doubles take its dtype."""
    if is_tensor(x) or is_scalar(x):
        return x
    array = x if isinstance(x, np.ndarray) else np.asarray(vector(x))
    dtype = getattr(other, "dtype", "")
    # TensorFlow's dtypes have names, PyTorch's are written `torch.float32`
    dtype = getattr(dtype, "name", str(dtype).rpartition(".")[2])
    return array.astype(dtype) if array.dtype == np.float64 and dtype in ("float16", "float32") else array


def in_form_of(x, y, values):
    """Return the results of an operator in the form of its operands: with their shape or names."""
    arrays = [each for each in (x, y) if is_array(each)]
    if is_single(x) and is_single(y):
        return values if isinstance(values, Logicals) else plain(values[0])
    if arrays:
        if len(values) != arrays[0].size:
            raise ValueError(f"A vector of {len(values)} elements with an array of the shape {arrays[0].shape}")
        return restored(arrays[0], values)
    for each in (x, y):
        names = names_of(each)
        if names is not None and len(names) == len(values):
            return named(values, names)
    return values


def is_single(x) -> bool:
    """Return True for a vector of length one: a plain value, or NA as a logical value."""
    return is_scalar(x) or isinstance(x, Logicals) and len(x) == 1


def arithmetic(apply, of_tensors: str, of_numbers=None):
    """Return a function for an operator of arithmetic.

    Args:
        apply: Python's operator.
        of_numbers: Called with two arrays of numbers; by default `apply`.
    """

    def compute(left, right):
        with np.errstate(all="ignore"):
            return (of_numbers or apply)(as_numbers(left), as_numbers(right))

    def function(x, y):
        if is_frame(x) or is_frame(y):
            return apply(x, y)
        return binary(x, y, compute, of_tensors)

    return function


def as_numbers(values) -> np.ndarray:
    """Return values as an array of numbers; logicals are 0 and 1."""
    values = numbers(values)
    return values.astype(int) if values.dtype.kind == "b" else values


def divided(left, right):
    """Divide arrays of numbers."""
    return np.true_divide(left, right)


def raised(left, right):
    """Raise arrays of numbers to powers; whole numbers stay whole as long as doubles hold them exactly."""
    if left.dtype.kind in "iu" and right.dtype.kind in "iu" and (right >= 0).all():
        exact = np.power(left, right)
        return exact if (np.abs(doubles(left)) ** right < 2**53).all() else np.power(doubles(left), doubles(right))
    return np.power(doubles(left), doubles(right))


def multiplied(left, right):
    """Multiply arrays of numbers; whole numbers stay whole as long as doubles hold them exactly."""
    products = np.multiply(doubles(left), doubles(right))
    is_whole = left.dtype.kind in "iu" and right.dtype.kind in "iu" and (np.abs(products) < 2**53).all()
    return np.multiply(left, right) if is_whole else products


def remainders(left, right):
    """Return the remainders of a division; NaN where the divisor is zero, also for integers."""
    return np.mod(left, right) if (right != 0).all() else np.mod(doubles(left), doubles(right))


def floor_divided(left, right):
    """Divide arrays of numbers and round down; infinite quotients, also of infinity, stay infinite."""
    if left.dtype.kind in "iu" and right.dtype.kind in "iu" and (right != 0).all():
        return np.floor_divide(left, right)
    quotients = np.true_divide(left, right)
    return np.where(np.isfinite(quotients), np.floor_divide(doubles(left), doubles(right)), quotients)


add = arithmetic(operator.add, "add")
subtract = arithmetic(operator.sub, "subtract")
multiply = arithmetic(operator.mul, "multiply", multiplied)
divide = arithmetic(operator.truediv, "divide", divided)
power = arithmetic(operator.pow, "power", raised)
remainder = arithmetic(operator.mod, "mod", remainders)
floor_divide = arithmetic(operator.floordiv, "floor_divide", floor_divided)


def comparison(apply, of_tensors: str):
    """Return a function for a comparison; numbers are compared with strings as strings, and NA gives NA."""

    def compute(left, right):
        if isinstance(left, list) or isinstance(right, list):
            found = [compared(apply, a, b) for a, b in zip(left, right)]
            return logicals(found, [each is None for each in found])
        return logicals(apply(left, right), are_missing(left) | are_missing(right))

    return of_logicals(apply, compute, of_tensors)


def of_logicals(apply, compute, of_tensors: str):
    """Return a function for an operator with logicals as results, to which None is NA.

    Args:
        apply: Python's operator, for data frames.
        compute: See `binary()`.
        of_tensors: See `binary()`.
    """

    def function(x, y):
        if is_frame(x) or is_frame(y):
            return apply(x, y)
        return binary(*[not_available() if each is None else each for each in (x, y)], compute, of_tensors)

    return function


def compared(apply, a, b) -> "bool | None":
    """Compare two values of length one as R does: as strings if one is a string; return None for NA."""
    if is_na_value(a) or is_na_value(b):
        return None
    if is_number(a) != is_number(b):
        from_text = [text_for_comparison(each) for each in (a, b)]
        return apply(*from_text)
    return bool(apply(a, b))


def text_for_comparison(x) -> str:
    """Return a value as the string that R compares with another string."""
    return number_text(x) if is_number(x) else x


equal = comparison(operator.eq, "equal")
not_equal = comparison(operator.ne, "not_equal")
less = comparison(operator.lt, "less")
less_equal = comparison(operator.le, "less_equal")
greater = comparison(operator.gt, "greater")
greater_equal = comparison(operator.ge, "greater_equal")


def negative(x):
    """Return the numbers with the opposite sign."""
    return subtract(0, x)


def or_if_null(x, y):
    """Return `x`, or `y` if `x` is None."""
    return y if x is None else x


def is_in(x, table):
    """Return which elements of `x` are among those of `table`; NA is among those that hold one."""
    wanted, values = vector(table), vector(x)
    if isinstance(wanted, np.ndarray) and isinstance(values, np.ndarray):
        found = np.isin(values, wanted) | are_missing(values) & are_missing(wanted).any()
        return restored(x, found)
    has_na = any(map(is_na_value, wanted))
    if any(isinstance(each, str) for each in [*wanted, *values]):
        texts = {text_for_comparison(each) for each in wanted if not is_na_value(each)}
        found = [has_na if is_na_value(each) else text_for_comparison(each) in texts for each in values]
    else:
        found = [has_na if is_na_value(each) else is_among(each, wanted) for each in values]
    return found[0] if is_scalar(x) else np.array(found, dtype=bool)


def is_among(x, values) -> bool:
    """Return True if a value is one of several, or equal to one."""
    return any(x is each for each in values) or x in values
