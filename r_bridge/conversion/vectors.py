"""R's vectors and lists as Python's scalars, arrays, lists and dicts, and the reverse."""

import ctypes

import numpy as np

from r_bridge.conversion.arrays import (
    array_to_r,
    fits_integer,
    new_vector,
    pointer_to,
    set_attribute,
    view_of,
    whole_double,
)
from r_bridge.conversion.python_objects import to_reference
from r_bridge.conversion.registry import registry
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject
from r_bridge.runtime.state import runtime

LONGEST_TEXT = 2**31 - 1
# Strings that cross one by one; more of them cross by reticulate, whose start takes as long as some.
FEW_STRINGS = 200


# From R


def vector_to_python(address, r_type):
    """Return an R vector without a class as a scalar, an array, a list of strings, bytes or a dict."""
    api = r_api.api()
    if api.ATTRIB(address) != api.R_NilValue:
        names = names_of(address)
        if names is not None:
            return dict_or_handle(address, names, items(values_of_vector(address, r_type)))
    elif api.Rf_xlength(address) == 1 and r_type != r_api.RAWSXP:
        return scalar_to_python(address, r_type)
    return values_of_vector(address, r_type)


def list_to_python(address, r_type):
    """Return an R list without a class as a list, or a dict where it has names; a handle where it has dimensions."""
    api = r_api.api()
    if dimensions(address) is not None:
        return RObject(address)
    values = [registry.to_python(api.VECTOR_ELT(address, i)) for i in range(api.Rf_xlength(address))]
    names = names_of(address)
    return values if names is None else dict_or_handle(address, names, values)


def scalar_to_python(address, r_type):
    """Return the element of an R vector of length 1; NA is None for logicals, integers and strings."""
    load(address)
    if r_type == r_api.STRSXP:
        return string_to_python(r_api.api().STRING_ELT(address, 0))
    pointer = pointer_to(address, r_type)
    if r_type == r_api.CPLXSXP:
        return complex(*(ctypes.c_double * 2).from_address(pointer))
    if r_type == r_api.REALSXP:
        return ctypes.c_double.from_address(pointer).value
    value = ctypes.c_int.from_address(pointer).value
    return None if value == r_api.NA_INTEGER else bool(value) if r_type == r_api.LGLSXP else value


def load(address):
    """Load an R vector that is only described so far, such as 1:n, into memory; MemoryError where it does not fit."""
    api = r_api.api()
    if api.ALTREP(address) and not r_api.succeeds(api.DATAPTR_RO, address):
        raise MemoryError(f"An R vector of length {api.Rf_xlength(address)} could not be loaded into memory.")


def values_of_vector(address, r_type):
    """Return numpy's view of an R vector or array; strings as a list, arrays of strings as arrays of objects."""
    api = r_api.api()
    load(address)
    length, shape = api.Rf_xlength(address), dimensions(address)
    if r_type == r_api.STRSXP:
        found = strings_to_python(address, length)
        # an empty array of objects would not tell that these are strings
        return found if shape is None else np.array(found, dtype=object if found else str).reshape(shape, order="F")
    view = view_of(address, r_type, shape or (length,))
    if r_type in (r_api.LGLSXP, r_api.INTSXP):
        has_na = view.size and view.min() == r_api.NA_INTEGER
        if r_type == r_api.LGLSXP:
            return with_none(view != 0, view == r_api.NA_INTEGER) if has_na else view.astype(bool)
        if has_na:
            return np.where(view == r_api.NA_INTEGER, api.R_NaReal, view)
    return bytes(view) if r_type == r_api.RAWSXP and shape is None else view


def strings_to_python(address, length):
    """Return the elements of an R character vector as a list of str, None where one is NA."""
    if length > FEW_STRINGS:
        found = runtime.caller.call_bridge("texts", RObject(address))
        if found is not None:
            return found if isinstance(found, list) else found.tolist()
    api = r_api.api()
    return [string_to_python(api.STRING_ELT(address, i)) for i in range(length)]


def with_none(values, missing):
    """Return an array of objects that has None where a value is missing."""
    values = values.astype(object)
    values[missing] = None
    return values


def items(values):
    """Return the elements of an R list as Python values."""
    return values.tolist() if isinstance(values, np.ndarray) else list(values)


def dict_or_handle(address, names, values):
    """Return a dict; a handle of the R object if a name is missing or comes twice, where a dict would lose values."""
    if "" in names or len(set(names)) < len(names) or None in names:
        return RObject(address)
    return dict(zip(names, values))


def string_to_python(address):
    """Return one R string as str; raise UnicodeError where its bytes are no text."""
    api = r_api.api()
    if address == api.R_NaString:
        return None
    mark = api.Rf_getCharCE(address)
    if mark == r_api.BYTES:
        raise UnicodeError("R string marked as bytes")
    # R would write bytes that are not UTF-8 as <ff>.
    return (api.Rf_translateCharUTF8(address) if mark == r_api.LATIN1 else api.R_CHAR(address)).decode()


# Attributes


def names_of(address):
    """Return the names of an R vector or list; None where it has none, or dimensions."""
    api = r_api.api()
    names = api.Rf_getAttrib(address, api.R_NamesSymbol)
    if names == api.R_NilValue or dimensions(address) is not None:
        return None
    return values_of_vector(names, r_api.STRSXP)


def dimensions(address):
    """Return the dimensions of an R array; None where it has none."""
    api = r_api.api()
    dim = api.Rf_getAttrib(address, api.R_DimSymbol)
    return None if dim == api.R_NilValue else tuple(values_of_vector(dim, r_api.INTSXP).tolist())


def attribute(address, name):
    """Return the Python value of an attribute of an R object, a vector whatever its length; None where it has none."""
    api = r_api.api()
    found = api.Rf_getAttrib(address, r_api.symbol(name))
    return None if found == api.R_NilValue else values_of_vector(found, api.TYPEOF(found))


def has_names(address) -> bool:
    """Return True if an R object has names or dimensions."""
    api = r_api.api()
    return any(api.Rf_getAttrib(address, name) != api.R_NilValue for name in (api.R_NamesSymbol, api.R_DimSymbol))


def set_strings(address, name, values):
    """Set an attribute of a protected R object to a character vector."""
    set_attribute(address, r_api.symbol(name), strings_to_r(values))


# To R


def none_to_r(value):
    """Return the address of R's NULL."""
    return r_api.api().R_NilValue


def bool_to_r(value):
    """Return the address of an R logical."""
    return r_api.api().Rf_ScalarLogical(value)


def int_to_r(value):
    """Return the address of an R integer, or of a double where an integer can't hold the value."""
    if fits_integer(value):
        return r_api.api().Rf_ScalarInteger(value)
    return r_api.api().Rf_ScalarReal(whole_double(value))


def float_to_r(value):
    """Return the address of an R double."""
    return r_api.api().Rf_ScalarReal(value)


def complex_to_r(value):
    """Return the address of an R complex number."""
    return array_to_r(np.array(value), shaped=False)


def str_to_r(value):
    """Return the address of an R character vector of one string."""
    api = r_api.api()
    address = api.Rf_protect(char_of(value))
    try:
        return api.Rf_ScalarString(address)
    finally:
        api.Rf_unprotect(1)


def char_of(value):
    """Return the address of R's own form of a str; None is NA."""
    api = r_api.api()
    if value is None:
        return api.R_NaString
    # not str(value), which is the name of an enumeration's member
    encoded = str.encode(value)
    if b"\0" in encoded:
        raise ValueError(f"R strings can't contain null characters. Received: {value!r}")
    if len(encoded) > LONGEST_TEXT:
        raise OverflowError(f"R strings can't be longer than 2^31 - 1 bytes. Received: {len(encoded)} bytes")
    return api.Rf_mkCharLenCE(encoded, len(encoded), r_api.UTF8)


def strings_to_r(values):
    """Return the address of a character vector of a list of str, in which None is NA."""
    return few_strings_to_r(values) if len(values) <= FEW_STRINGS else many_strings_to_r(values)


def many_strings_to_r(values):
    """Convert as `few_strings_to_r()` in one call of reticulate; leave strings that R can't represent to it."""
    missing = np.fromiter((value is None for value in values), bool, len(values))
    words = ["" if value is None else value for value in values] if missing.any() else values
    together = "".join(words)
    if "\0" in together or not is_encodable(together) or len(together) > LONGEST_TEXT // 4:
        return few_strings_to_r(values)
    return to_reference((words, missing if missing.any() else None), maker="texts_from")


def is_encodable(text) -> bool:
    """Return True if a str has a form in UTF-8: half of a surrogate pair has none."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def few_strings_to_r(values):
    """Convert as `strings_to_r()`, one by one."""
    api = r_api.api()
    result = api.Rf_protect(new_vector(r_api.STRSXP, len(values)))
    try:
        for i, value in enumerate(values):
            api.SET_STRING_ELT(result, i, char_of(value))
    finally:
        api.Rf_unprotect(1)
    return result


def flags_to_r(values, shape=None):
    """Return the address of a logical vector, or array of a shape, of an iterable of truth values; None is NA."""
    flags = np.array([r_api.NA_INTEGER if value is None else value for value in values], np.int32)
    return array_to_r(flags if shape is None else flags.reshape(shape), r_api.LGLSXP, shaped=shape is not None)


def bytes_to_r(value):
    """Return the address of an R raw vector."""
    return array_to_r(np.frombuffer(value, np.uint8), r_api.RAWSXP, shaped=False)


def list_to_r(values):
    """Return the address of a vector for scalars of one kind, of a list for all else."""
    kinds = set(map(type, values))
    if kinds == {float} or kinds == {int, float}:
        return array_to_r(np.array([whole_double(v) if type(v) is int else v for v in values]), shaped=False)
    if kinds == {int}:
        fits = all(map(fits_integer, values))
        numbers = np.array(values, np.int32) if fits else np.array([whole_double(v) for v in values])
        return array_to_r(numbers, shaped=False)
    if kinds == {bool} or kinds == {bool, type(None)}:
        return flags_to_r(values)
    if kinds == {complex}:
        return array_to_r(np.array(values), shaped=False)
    if kinds == {str} or kinds == {str, type(None)}:
        return strings_to_r(values)
    return tuple_to_r(values)


def tuple_to_r(values):
    """Return the address of an R list."""
    api = r_api.api()
    result = api.Rf_protect(new_vector(r_api.VECSXP, len(values)))
    try:
        for i, value in enumerate(values):
            api.SET_VECTOR_ELT(result, i, registry.to_r(value))
    finally:
        api.Rf_unprotect(1)
    return result


def dict_to_r(values):
    """Return the address of a named list; keys that are not strings make it a reference."""
    if not all(type(key) is str for key in values):
        return to_reference(values)
    api = r_api.api()
    result = api.Rf_protect(tuple_to_r(list(values.values())))
    try:
        set_strings(result, "names", list(values))
    finally:
        api.Rf_unprotect(1)
    return result
