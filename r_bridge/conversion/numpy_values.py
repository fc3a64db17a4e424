"""Conversion of NumPy arrays and scalars to R."""

import numpy as np

from r_bridge.conversion import datetimes
from r_bridge.conversion.arrays import VectorMemory, array_to_r, is_whole, r_type_of, set_shape
from r_bridge.conversion.python_objects import to_reference
from r_bridge.conversion.registry import registry
from r_bridge.conversion.vectors import flags_to_r, strings_to_r, tuple_to_r, with_none
from r_bridge.runtime import r_api


def numpy_scalar_to_r(value):
    """Return the address of the R vector for a NumPy scalar."""
    kind = value.dtype.kind
    if kind in "mM":
        return datetimes.datetime_to_r(value)
    if kind in "fc":
        return registry.to_r(float(value) if kind == "f" else complex(value))
    if is_of_other_numbers(value.dtype):
        return registry.to_r(float(value))
    return to_reference(value) if kind == "V" else registry.to_r(value.item())


def is_of_other_numbers(dtype) -> bool:
    """Return True if a dtype is one of numbers that another library adds to numpy's, such as bfloat16."""
    return dtype.isbuiltin == 2 and dtype.kind in "Vf"


def ndarray_to_r(value):
    """Return the address of the R array for a NumPy array: the R vector that it is a view of, or a copy."""
    if isinstance(value, np.ma.MaskedArray):
        return masked_array_to_r(value)
    if type(value.base) is VectorMemory and is_whole(value):
        return value.base.address
    kind = value.dtype.kind
    if kind in "mM":
        return datetimes.datetime_to_r(value)
    if kind in "UST":
        # not of a class that takes strings only
        plain = np.asarray(value)
        return string_array_to_r((plain.astype(str) if kind == "S" else plain).astype(object))
    if kind == "O":
        return object_array_to_r(value)
    if is_of_other_numbers(value.dtype):
        return array_to_r(value.astype(np.float64))
    return to_reference(value) if kind == "V" else array_to_r(np.asarray(value))


def masked_array_to_r(value, shaped=True):
    """Return the address of the R array for a masked one; masked elements are NA."""
    if issubclass(value.dtype.type, np.void):
        return to_reference(value)
    missing = np.ma.getmaskarray(value)
    if value.dtype.kind not in "biuf":
        return object_array_to_r(with_none(value.data, missing))
    r_type = r_type_of(value.compressed())
    dtype, na = (np.float64, r_api.api().R_NaReal) if r_type == r_api.REALSXP else (np.int32, r_api.NA_INTEGER)
    return array_to_r(np.where(missing, na, value.data.astype(dtype)), r_type, shaped)


def object_array_to_r(value):
    """Return the address of an R array for strings or booleans, NA for None, else of a list or a reference."""
    kinds = set(map(type, value.flat))
    if kinds and kinds <= {str, type(None)} and str in kinds:
        return string_array_to_r(value)
    if kinds and kinds <= {bool, np.bool_, type(None)}:
        return flags_to_r(value.flat, value.shape)
    return tuple_to_r(value.tolist()) if value.ndim == 1 else to_reference(value)


def string_array_to_r(value):
    """Return the address of an R array for a NumPy array of strings."""
    api = r_api.api()
    result = api.Rf_protect(strings_to_r(value.flatten(order="F").tolist()))
    try:
        set_shape(result, value.shape)
    finally:
        api.Rf_unprotect(1)
    return result
