"""What reticulate would convert to another value: results of functions that R calls, and arguments of R functions."""

import numpy as np

from pykeras3.core.third_party.lazy_modules import pandas_if_loaded
from r_bridge.conversion import datetimes, sparse_matrices
from r_bridge.conversion.arrays import fits_integer, r_type_of, whole_double
from r_bridge.conversion.numpy_values import is_of_other_numbers
from r_bridge.runtime import interrupts
from r_bridge.runtime.handles import RObject
from r_bridge.runtime.threads import on_r_thread


def convertible_result(value):
    """Return a value with floats for the integers in it that R's can't hold; the very object if there is none.

    Lists of integers stay of one kind. Numbers of NumPy that reticulate doesn't know, such as bfloat16, become doubles.
    The strings of a tensor, which are bytes, become text. Times of NumPy become R's, as reticulate has others for those
    that are missing or not between 1678 and 2262. A time of pandas becomes one of datetime, as reticulate takes one
    without a zone as a time in UTC.

    Raises:
        OverflowError: For integers and times that a double can't hold either, also in an array or a sparse matrix.
    """
    kind = type(value)
    if kind is int:
        return value if fits_integer(value) else whole_double(value)
    if kind is dict:
        found = [convertible_result(element) for element in value.values()]
        return value if are_same(found, value.values()) else dict(zip(value, found))
    if kind is list or kind is tuple:
        if all(type(element) is int for element in value):
            return value if all(map(fits_integer, value)) else kind(map(whole_double, value))
        found = [convertible_result(element) for element in value]
        return value if are_same(found, value) else kind(found)
    if isinstance(value, (np.ndarray, np.generic)):
        if value.dtype.kind in "iu":
            r_type_of(value)
        elif value.dtype.kind == "M":
            return on_r_thread(lambda: as_r_times(value))
        elif value.dtype.kind == "O":
            return with_text(value)
        elif is_of_other_numbers(value.dtype) or value.dtype == np.longdouble:
            return value.astype(np.float64)
    elif is_time_of_pandas(value):
        return value.to_pydatetime(warn=False)
    elif sparse_matrices.has_r_form(value):
        sparse_matrices.check_numbers(value)
    return value


@interrupts.not_interrupted
def as_r_times(times) -> RObject:
    """Return R's vector of the times of a NumPy array."""
    return RObject(datetimes.datetime_array_to_r(times))


def with_text(values):
    """Return an array of bytes, as TensorFlow has strings, with text; the very array if not all of them are text."""
    elements = values.ravel().tolist()
    if not all(type(element) is bytes and b"\0" not in element for element in elements):
        return values
    try:
        texts = [element.decode() for element in elements]
    except UnicodeDecodeError:
        return values
    return np.array(texts, object).reshape(values.shape)


def is_time_of_pandas(value) -> bool:
    """Return True for a time of pandas that is not missing."""
    pandas = pandas_if_loaded()
    return pandas is not None and isinstance(value, pandas.Timestamp)


def are_same(found, values) -> bool:
    """Return True if these are the very objects."""
    return all(new is old for new, old in zip(found, values))
