"""Axes and indices, which are one-based in R and zero-based in Keras."""

import functools
import warnings
from collections.abc import Sequence
from typing import Annotated

from pykeras3.core.conventions.convention import ArrayLike, Convention, ConventionWarning
from pykeras3.core.conventions.numeric import as_int, as_int_array, as_integer_array
from pykeras3.core.conventions.tabular import codes_of, is_categorical, numpy
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_tensor, known_values, unwrap_single
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.ops_proxy import operations_for

ONE_BASED = "one-based (negative values count from the end); 0 is not {}"


def as_axis(value):
    """Convert one-based axes to zero-based ones; several element by element."""
    if type(value) is int and value > 0:
        return value - 1
    if value is None:
        return None
    if is_list(value) or (is_numpy(value) and value.ndim):
        return [as_axis(v) for v in value]
    if type(value) is bool or is_tensor(value):
        raise ConversionError("an integer (a one-based axis)", value)
    result = as_int(value, "an integer (a one-based axis)")
    if result == 0:
        raise ConversionError(ONE_BASED.format("an axis"), value)
    return result - 1 if result > 0 else result


def as_axes(value):
    """Convert axes as `as_axis()` does; return several as a tuple, which some functions of Keras require."""
    result = as_axis(value)
    return tuple(result) if is_list(result) else result


def as_axis_vector(value):
    """Convert axes as `as_axes()` does; one alone is a tuple of one."""
    result = as_axes(value)
    return (result,) if isinstance(result, int) else result


def as_one_axis(value):
    """Convert a single axis as `as_axis()` does."""
    if type(value) is int and value > 0:
        return value - 1
    result = as_axis(unwrap_single(value))
    if is_list(result):
        raise ConversionError("a single integer (a one-based axis)", value)
    return result


def refuse_zero(value):
    """Raise for an index 0."""
    raise ConversionError(ONE_BASED.format("an index"), value)


def as_index(value, on_zero=None):
    """Convert one-based indices to zero-based ones: a scalar, a list, an array or a tensor.

    An index 0 is that of the first element, as in keras3; `on_zero`, if given, is called with the value that has one.
    """
    if type(value) is int and value > 0:
        return value - 1
    if value is None:
        return value
    if is_list(value):
        return [as_index(v, on_zero) for v in value]
    if is_numpy(value):
        return array_as_index(value, on_zero)
    if is_categorical(value):
        return codes_of(value)
    if is_array(value):
        return tensor_as_index(value, on_zero)
    if type(value) is bool:
        raise ConversionError("an integer (a one-based index)", value)
    result = as_int(value, "an integer (a one-based index)")
    if on_zero and result == 0:
        on_zero(value)
    return result - 1 if result > 0 else result


def array_as_index(value, on_zero):
    """Convert a NumPy array of one-based indices."""
    np = numpy()
    expected = "integers (one-based indices)"
    result = as_int_array(np.asarray(value), expected)
    if result.dtype.kind not in "iu":
        raise ConversionError(expected, value)
    if on_zero and (result == 0).any():
        on_zero(value)
    return np.where(result > 0, result - 1, result)


def has_zero(tensor) -> bool:
    """Return True for a tensor whose values are known, if there is a 0 among them."""
    values = known_values(tensor)
    return values is not None and bool((values == 0).any())


def tensor_as_index(value, on_zero):
    """Convert a tensor of one-based indices."""
    ops = operations_for(value)
    if on_zero and has_zero(value):
        on_zero(value)
    if "int" not in str(value.dtype):
        value = ops.cast(value, "int32")
    return ops.where(value > 0, value - 1, value)


def as_index_array(value, on_zero=None):
    """Convert indices as `as_index()` does; return several as an int32 array."""
    return as_integer_array(as_index(value, on_zero))


def warning_of_zero(convert):
    """Return a `Convention.bind` with which an index 0 is that of the first element, with a warning."""

    def bind(function, argument):
        def warn(value):
            warnings.warn(
                f"{function}(): `{argument}` is one-based; 0 is treated as 1. Received: {shown(value)}",
                ConventionWarning,
                stacklevel=2,
            )

        return functools.partial(convert, on_zero=warn)

    return bind


Axis = Annotated[int | float | Sequence[int | float], Convention(as_axis, one_based=True, is_axis=True)]
Axes = Annotated[int | float | Sequence[int | float], Convention(as_axes, one_based=True, is_axis=True)]
AxisVector = Annotated[int | float | Sequence[int | float], Convention(as_axis_vector, one_based=True, is_axis=True)]
OneAxis = Annotated[int | float, Convention(as_one_axis, one_based=True, is_axis=True)]
Index = Annotated[ArrayLike, Convention(as_index, one_based=True, bind=warning_of_zero(as_index))]
StrictIndex = Annotated[ArrayLike, Convention(functools.partial(as_index, on_zero=refuse_zero), one_based=True)]
# converted by the function's body, which knows `zero_indexed`
CountedIndex = Annotated[
    ArrayLike,
    Convention(lambda value: value, one_based=True, condition="unless `zero_indexed`", is_index_of_first=True),
]
IndexArray = Annotated[ArrayLike, Convention(as_index_array, one_based=True, bind=warning_of_zero(as_index_array))]
