"""Integers, also as integer-valued doubles, other numbers, and several of them."""

from collections.abc import Sequence
from typing import Annotated, Any

from pykeras3.core.conventions.convention import ArrayLike, Convention
from pykeras3.core.conventions.tabular import codes_of, is_categorical, numpy
from pykeras3.core.conventions.values import (
    NA_INTEGER,
    has_na,
    is_dimension_of_jax,
    is_list,
    is_nan,
    is_numpy,
    is_str_or_bytes,
    is_tensor,
    unwrap_single,
)
from pykeras3.core.errors import ConversionError


def as_int(value, expected="an integer"):
    """Convert an int or an integer-valued double to a Python int."""
    kind = type(value)
    if kind is int and value != NA_INTEGER:
        return value
    if kind is float and value.is_integer():
        return int(value)
    if is_numpy(value) and value.ndim == 0 and value.dtype.kind in "iuf":
        if value == value // 1 and not has_na(value):
            return int(value)
    if is_dimension_of_jax(value):
        return value
    raise ConversionError(expected, value)


def as_int_array(value, expected="integers"):
    """Convert integer-valued doubles in a NumPy array to int32, R's integer type (int64 where they do not fit)."""
    np = numpy()
    if has_na(value):
        raise ConversionError(expected, value)
    if value.dtype.kind == "f":
        if not np.all(np.isfinite(value) & (value == np.floor(value))):
            raise ConversionError(expected, value)
        return value.astype("int32" if np.all(np.abs(value) < 2**31) else "int64")
    return value


def as_integers(value):
    """Convert integer-valued doubles to ints, in arrays and at any depth of lists; flags and objects pass."""
    kind = type(value)
    if kind is int and value != NA_INTEGER:
        return value
    if value is None or kind is bool:
        return value
    if kind is float or kind is int or is_str_or_bytes(value):
        return as_int(value)
    if is_list(value):
        return kind([as_integers(v) for v in value]) if kind in (list, tuple) else [as_integers(v) for v in value]
    if is_numpy(value):
        return as_int_array(value) if value.ndim else as_int(value) if value.dtype.kind in "iuf" else value
    return codes_of(value) if is_categorical(value) else value


def as_integer_or_vector(value):
    """Convert as `as_integers()` does; return the integer of a vector of one, which is R's scalar."""
    if type(value) is int and value != NA_INTEGER:
        return value
    return unwrap_single(as_integers(value))


def as_integer_or_text(value):
    """Convert as `as_integers()` does, where Keras takes strings too."""
    if is_str_or_bytes(value):
        return value
    if is_list(value):
        return [as_integer_or_text(v) for v in value]
    return as_integers(value)


def as_one_integer(value):
    """Convert a scalar, or a vector of one; refuse several integers, strings and booleans."""
    if value is None or (type(value) is int and value != NA_INTEGER):
        return value
    value = unwrap_single(value)
    if is_tensor(value):
        return value
    return as_int(value)


def as_integer_or_flag(value):
    """Convert as `as_one_integer()` does, where True and False are levels too."""
    value = unwrap_single(value)
    return value if type(value) is bool else as_one_integer(value)


def as_seed(value):
    """Convert an integer; objects, which may be seed generators, pass."""
    result = as_integer_or_vector(value)
    # R's logical NA arrives as True
    if is_list(result) or is_numpy(result) or type(result) is bool:
        raise ConversionError("an integer", value)
    return result


def as_integer_tuple(value):
    """Convert as `as_integers()` does; return several as a tuple."""
    result = as_integers(value)
    if is_numpy(result) and result.ndim:
        result = result.tolist()
    if is_list(result):
        return tuple(result)
    if isinstance(result, (str, bool)):
        raise ConversionError("an integer or several integers", value)
    return result


def as_integer_vector(value):
    """Return a tuple of whole numbers, also for one alone."""
    result = as_integer_tuple(value)
    return (result,) if type(result) is int else result


def as_integer_list(value):
    """Convert integers to a list, one alone as well."""
    result = as_integer_tuple(value)
    return [result] if isinstance(result, int) else list(result) if isinstance(result, tuple) else result


def as_number_or_nan(value):
    """Return a number, or what Keras takes for one (a tensor, a schedule, several); refuse strings."""
    if is_str_or_bytes(value) or (is_list(value) and any(map(is_str_or_bytes, value))):
        raise ConversionError("a number", value)
    return value


def as_number_like(value):
    """Return a number as `as_number_or_nan()` does; refuse NaN, which is R's NA, too."""
    if is_nan(value):
        raise ConversionError("a number", value)
    return as_setting(as_number_or_nan(value))


def as_setting(value):
    """Return what Keras keeps as configuration; refuse NaN, alone or in a list."""
    if is_nan(value) or (is_list(value) and any(map(is_nan, value))):
        raise ConversionError("a value other than NaN (NA in R)", value)
    return value


def as_fraction(value):
    """Return a number between 0 and 1."""
    value = as_number_like(value)
    if isinstance(value, (int, float)) and not 0 <= value <= 1:
        raise ConversionError("a number between 0 and 1", value)
    return value


def as_non_negative_number(value):
    """Return a number from 0, or what Keras takes for one."""
    value = as_number_like(value)
    if isinstance(value, (int, float)) and value < 0:
        raise ConversionError("a number of at least 0", value)
    return value


def as_positive_integer(value):
    """Convert an integer from 1."""
    result = as_one_integer(value)
    if type(result) is int and result < 1:
        raise ConversionError("a positive integer", value)
    return result


def as_integer_or_float(value):
    """Convert integer-valued doubles to ints, leave fractions: for arguments that Keras takes both for."""
    if type(value) is float and value.is_integer():
        return int(value)
    if is_list(value):
        return type(value)(as_integer_or_float(v) for v in value)
    return value


def as_size_or_fraction(value):
    """Return a share below 1, or convert a number of elements."""
    return value if value is None or (isinstance(value, float) and value < 1) else as_one_integer(value)


def as_tuple(value):
    """Convert several values to a tuple; a scalar stays one."""
    return tuple(value.tolist() if is_numpy(value) else value) if is_list(value) or is_numpy(value) else value


def as_pairs(value):
    """Convert paddings or croppings (one number, one per axis, or a pair per axis) to (nested) tuples of ints."""
    if is_numpy(value):
        value = value.tolist()
    if is_list(value):
        return tuple(as_pairs(v) for v in value)
    return as_one_integer(value)


def as_integer_array(value):
    """Convert several integers to an int32 array and a factor to its codes from 0; tensors pass."""
    if is_categorical(value):
        return codes_of(value)
    if value is None or is_tensor(value):
        return value
    return as_int_array(numpy().asarray(value))


OneInteger = Annotated[int | float, Convention(as_one_integer)]
IntegerOrVector = Annotated[int | float | Sequence[int | float], Convention(as_integer_or_vector)]
Integers = Annotated[int | float | Sequence[int | float], Convention(as_integers)]
IntegerOrText = Annotated[int | float | str | Sequence[Any], Convention(as_integer_or_text)]
IntegerOrFlag = Annotated[int | float | bool, Convention(as_integer_or_flag)]
# a number, or a seed generator of Keras
Seed = Annotated[int | float | Any, Convention(as_seed)]
IntegerTuple = Annotated[int | float | Sequence[int | float], Convention(as_integer_tuple)]
IntegerVector = Annotated[int | float | Sequence[int | float], Convention(as_integer_vector)]
IntegerList = Annotated[int | float | Sequence[int | float], Convention(as_integer_list)]
IntegerArray = Annotated[ArrayLike, Convention(as_integer_array)]
NumberLike = Annotated[Any, Convention(as_number_like)]
NumberOrNaN = Annotated[Any, Convention(as_number_or_nan)]
NonNegativeNumber = Annotated[float, Convention(as_non_negative_number)]
Setting = Annotated[Any, Convention(as_setting, may_lead=False)]
# a number or string, None or an element of sequences, which Keras checks by the dtype
PaddingValue = Annotated[float | str | ArrayLike | None, Convention(unwrap_single)]
Fraction = Annotated[float, Convention(as_fraction)]
PositiveInteger = Annotated[int | float, Convention(as_positive_integer)]
IntegerOrFloat = Annotated[float, Convention(as_integer_or_float)]
SizeOrFraction = Annotated[float, Convention(as_size_or_fraction)]
Tuple = Annotated[float | Sequence[Any], Convention(as_tuple)]
Pairs = Annotated[int | float | Sequence[Any], Convention(as_pairs)]
