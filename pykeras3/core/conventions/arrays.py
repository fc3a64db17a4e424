"""Arrays and tensors; R's vectors arrive as lists."""

import functools
from collections.abc import Sequence
from typing import Annotated, Any

from pykeras3.core.conventions.convention import ArrayLike, Convention
from pykeras3.core.conventions.numeric import as_integers
from pykeras3.core.conventions.rejected_values import elements, expected_instead, refuse_mixed
from pykeras3.core.conventions.tabular import (
    has_missing_strings,
    is_frame,
    is_sparse,
    is_tabular,
    is_tabular_type,
    matrix_of,
    numpy,
    refuse_missing_strings,
    values_of,
)
from pykeras3.core.conventions.values import (
    PLAIN_TYPES,
    by_position,
    is_array,
    is_list,
    is_nan,
    is_numpy,
    is_plain,
    is_str_or_bytes,
)
from pykeras3.core.errors import ConversionError, dtype_name
from pykeras3.core.keras_loader import load_keras


def as_tensor(value):
    """Convert a (nested) list of plain numbers, R's vector, to a tensor; pass on other values."""
    return convert_to_tensor(value) if is_list(value) and is_plain(value) else value


def as_converted_tensor(value):
    """Convert numbers to tensors, arrays and those in a list too, for functions to which PyTorch needs tensors."""
    if is_numpy(value) and value.dtype.kind in "biufc":
        return convert_to_tensor(value)
    if is_list(value) and not is_plain(value):
        return [as_converted_tensor(v) for v in value]
    return as_tensor(value)


def convert_to_tensor(value, dtype=None):
    """Convert numbers to a tensor."""
    try:
        return load_keras().ops.convert_to_tensor(value, dtype)
    except Exception as error:
        raise ConversionError(expected_instead(value, error) or "a tensor, an array or numbers", value) from None


def as_float_tensor(value):
    """Convert as `as_tensor()` does, plain integers to Keras' float type."""
    if not (is_list(value) and is_plain(value)):
        return value
    values = as_numpy(value)
    is_numeric = is_numpy(values) and values.dtype.kind in "iuf"
    return convert_to_tensor(values, load_keras().config.floatx() if is_numeric else None)


def as_in_list(values):
    """Return a long R vector, which came as an array, with the dtype that the backend gives a list of its values."""
    return values.astype(dtype_in_list()) if values.dtype == "float64" else values


def dtype_in_list() -> str:
    """Return the dtype of a list of floats: Keras' own with PyTorch, float32 with the others."""
    keras = load_keras()
    return keras.config.floatx() if keras.backend.backend() == "torch" else "float32"


def as_tensors(value):
    """Convert a list of tensors; a tensor passes, and is cut along its first axis."""
    if is_list(value):
        return [as_tensor_or_array(v) for v in value]
    if is_array(value):
        return value
    raise ConversionError("a list of tensors", value)


def as_tensor_or_array(value):
    """Convert as `as_tensor()`, but numbers to an array of the tensor's dtype, which takes a fraction of the time."""
    array = as_numpy(value) if is_list(value) else value
    if is_numpy(array) and array.dtype in (float, "int32", bool):
        return as_in_list(array)
    return as_tensor(value)


def as_truth_values(value):
    """Convert as `as_tensor()` does; raise for a missing truth value, which would be NaN, and count as true."""
    refuse_missing_truths(value)
    return as_tensor(value)


def as_truth_value_list(value):
    """Convert as `as_tensors()` does; raise for a missing truth value."""
    refuse_missing_truths(value)
    return as_tensors(value)


def refuse_missing_truths(value):
    """Raise for a (nested) list or an array of objects in which a truth value is missing."""
    values = list(elements(value)) if is_list(value) else [value]
    lacks_some = is_list(value) and (any(v is None for v in values) or is_boolean_with_nan(values))
    if lacks_some or any(map(has_missing_strings, values)):
        raise ConversionError("truth values without None (NA in R)", value)


def is_boolean_with_nan(values) -> bool:
    """Return True for values of which some are booleans and some NaN."""
    return any(type(v) is bool for v in values) and any(map(is_nan, values))


def as_complex_pair(value):
    """Convert two tensors, the real and the imaginary part, as Keras' Fourier transforms take them."""
    if not (is_list(value) and len(value) == 2):
        raise ConversionError("a list of two tensors, the real and the imaginary part", value)
    return tuple(map(as_tensor, value))


class PassedOn(dict[type, bool]):
    """Whether `as_array()` leaves values of a type as they are, such as tensors of a backend."""

    def __missing__(self, kind: type) -> bool:
        self[kind] = passes = not (is_r_kind(kind) or hasattr(kind, "tocsr"))
        return passes


passed_on = PassedOn()


def as_array(value):
    """Convert R vectors, which arrive as lists, data frames and sparse matrices to arrays; pass on other values."""
    if passed_on[type(value)]:
        return value
    refuse_missing_strings(value)
    if type(value) in PLAIN_TYPES:
        result = as_numpy(value)
        refuse_mixed(result)
        return result
    if is_frame(value):
        return matrix_of(value)
    return value.toarray() if is_sparse(value) else value


def has_text(value) -> bool:
    """Return True for text, alone, in an array or in (nested) lists."""
    if is_list(value):
        return any(map(has_text, value))
    return is_str_or_bytes(value) or (is_numpy(value) and value.dtype.kind in "US")


def as_numbers(value):
    """Return numbers in any form; refuse text."""
    if has_text(value):
        raise ConversionError("numbers", value)
    return value


def as_vector(value):
    """Convert as `as_array()` does; a number stays one, to which Keras gives its own float type."""
    return value if isinstance(value, (bool, int, float)) else as_array(value)


def as_at_least_vector(value):
    """Convert as `as_array()` does; a number becomes a vector of one, as in R."""
    value = as_array(value)
    return value.reshape(1) if is_numpy(value) and value.ndim == 0 else value


def refuse_nan(value, dtype):
    """Raise for NaN in an array or list of a dtype that has none: backends make it True, or the smallest integer."""
    name = dtype_name(dtype)
    if value is None or not name.startswith(("bool", "int", "uint")):
        return
    values = as_numpy(value)
    has_nan = is_numpy(values) and values.dtype.kind == "f" and numpy().isnan(values).any()
    if has_nan or has_missing_strings(values):
        raise ConversionError(f"numbers without NaN (NA in R) for dtype {name!r}", value)


def as_numpy(value):
    """Convert a (nested) list of plain numbers or of strings to a NumPy array; pass on other values."""
    np = numpy()
    if not is_plain(value):
        return value
    try:
        result = np.asarray(value)
    except ValueError:
        return value
    # NumPy would write the numbers beside strings as text
    if result.dtype.kind == "U" and is_list(value) and not all(isinstance(v, str) for v in elements(value)):
        return value
    if result.dtype == "int64" and np.all(np.abs(result) < 2**31):
        return result.astype("int32")
    return result


@functools.cache
def is_r_kind(kind: type) -> bool:
    """Return True for a type in which R's vectors, arrays or data frames may arrive."""
    return kind in PLAIN_TYPES or is_tabular_type(kind) or issubclass(kind, (numpy().ndarray, numpy().generic))


def as_floatx_array(value):
    """Convert what a loss or metric compares: plain and double values to Keras' float type."""
    kind: Any = type(value)
    if not is_r_kind(kind):
        return value
    if kind in PLAIN_TYPES:
        value = as_numpy(value)
    elif is_tabular(value):
        value = values_of(value)
    if is_numpy(value) and value.dtype == "float64":
        return value.astype(load_keras().config.floatx())
    return value


IntegerTensor = Annotated[ArrayLike, Convention(lambda value: as_tensor(as_integers(value)))]
Tensor = Annotated[ArrayLike, Convention(as_tensor, vector="floats")]
ConvertedTensor = Annotated[ArrayLike, Convention(as_converted_tensor, vector="floats")]
FloatTensor = Annotated[ArrayLike, Convention(as_float_tensor, vector="floats")]
TruthValues = Annotated[ArrayLike, Convention(as_truth_values, vector="truths")]
TruthValueList = Annotated[Sequence[ArrayLike] | ArrayLike, Convention(as_truth_value_list, vector="truths")]
Tensors = Annotated[Sequence[ArrayLike] | ArrayLike, Convention(as_tensors, vector="floats")]
TensorsByName = Annotated[
    Sequence[ArrayLike] | ArrayLike, Convention(lambda value: as_tensors(by_position(value)), vector="floats")
]
ComplexPair = Annotated[Sequence[ArrayLike], Convention(as_complex_pair)]
Numbers = Annotated[ArrayLike, Convention(as_numbers)]
NumberArray = Annotated[ArrayLike, Convention(lambda value: as_array(as_numbers(value)))]
Array = Annotated[ArrayLike, Convention(as_array)]
AtLeastVector = Annotated[ArrayLike, Convention(as_at_least_vector)]
Vector = Annotated[ArrayLike, Convention(as_vector)]
FloatxArray = Annotated[ArrayLike, Convention(as_floatx_array)]
