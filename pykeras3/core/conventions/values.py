"""Tests of the kinds of values that Python and R users pass."""

import sys
from collections.abc import Mapping
from typing import Any

from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.ops_proxy import is_keras_tensor, operations_for

NA_INTEGER = -(2**31)  # the Python value of R's NA_integer_


def is_array(value) -> bool:
    """Return True for a NumPy array, a tensor of any backend, a variable or a KerasTensor."""
    return hasattr(value, "shape") and hasattr(value, "dtype")


def is_list(value) -> bool:
    """Return True for a list or tuple."""
    return isinstance(value, (list, tuple))


def is_na(value) -> bool:
    """Return True for R's NULL or one of its NAs, as reticulate sends them."""
    return (
        value is None
        or is_nan(value)
        or (type(value) is int and value == NA_INTEGER)
        or (is_numpy(value) and value.ndim == 0 and has_na(value))
    )


def is_nan(value) -> bool:
    """Return True for NaN, which is R's NA among numbers."""
    return isinstance(value, float) and value != value


def has_na(value) -> bool:
    """Return True for a NumPy array or scalar of integers in which R's NA is."""
    return value.dtype.kind == "i" and bool((value == NA_INTEGER).any())


def is_str_or_bytes(value) -> bool:
    """Return True for a string or bytes."""
    return isinstance(value, (str, bytes))


def is_numpy(value) -> bool:
    """Return True for a NumPy array or scalar; NumPy is not imported for it."""
    # another thread may be in the middle of importing it
    np: Any = sys.modules.get("numpy")
    return hasattr(np, "generic") and isinstance(value, (np.ndarray, np.generic))


def is_tensor(value) -> bool:
    """Return True for a tensor of any backend, a variable or a KerasTensor."""
    return is_array(value) and not is_numpy(value)


def is_string_array(value) -> bool:
    """Return True for a NumPy array of strings."""
    return is_numpy(value) and (
        value.dtype.kind in "US"
        or (value.dtype.kind == "O" and value.size > 0 and {str, bytes}.issuperset(map(type, value.flat)))
    )


def known_values(value):
    """Return the values of an array or tensor, on any device, as a NumPy array.

    None for a tensor without values: a KerasTensor, or one inside a traced function.
    """
    if is_numpy(value):
        return value
    if is_keras_tensor(value):
        return None
    try:
        # not by NumPy alone, which takes no tensors of GPUs, none that require a gradient, and not all dtypes
        return numpy().asarray(operations_for(value).convert_to_numpy(value))
    except Exception:
        return None


def on_host(value):
    """Return a tensor on any device as a NumPy array, whose values NumPy itself can't read on GPUs.

    Tensors without values and everything else are returned unchanged.
    """
    values = known_values(value) if is_array(value) else None
    return value if values is None else values


def is_dimension_of_jax(value) -> bool:
    """Return True for an integer that JAX does not know yet: an unknown dimension, or one computed from it."""
    return hasattr(value, "dimension_as_value")


def unwrap_single(value):
    """Return the element of a list or array of one, which is R's scalar; return other values unchanged."""
    if is_list(value) and len(value) == 1:
        return value[0]
    return value.item() if is_numpy(value) and value.shape == (1,) else value


def by_position(value):
    """Return the values of a dict, R's named list, as a list; return other values unchanged."""
    return list(value.values()) if isinstance(value, Mapping) else value


SCALAR_TYPES = frozenset((int, float, str, bool, bytes))
PLAIN_TYPES = frozenset((list, tuple, bool, int, float))


def is_plain(value) -> bool:
    """Return True for Python's own scalars and (nested) lists of them."""
    if is_list(value):
        return all(is_plain(v) for v in value)
    return isinstance(value, (bool, int, float, complex, str)) or value is None
