"""R values as Python has them and Python values as R has them.

From R: a vector of length 1 is a scalar, other numbers are numpy arrays that look at R's memory and go back as the
very vector that they show, text is a list of str, a list or a vector with names is a dict. NA is None for a logical,
an integer or a text that stands alone or in text and logical vectors; integers with NA are float64 with nan; NA_real_
is nan. Factors and data frames are pandas', where it is installed: NA is what is missing there. Sparse matrices of R's
package Matrix are SciPy's, where it is installed, and other matrices of it are arrays. What has no form in Python is an
RObject, which goes back as the very object that it is: names that are missing or come twice, text that is not text in
any encoding, lists with dimensions, dates at infinity.

From Python: scalars are vectors of length 1, lists of scalars of one kind are vectors, other lists, tuples and dicts
are lists, arrays are arrays, sparse matrices of SciPy are those of Matrix. None is NULL, among texts and truth values
NA; masked elements are NA. Whole numbers
that R has no number for are an OverflowError. Everything else crosses by reference.
"""
import concurrent.futures
import ctypes
import datetime
import math
import mmap
import os

import numpy as np

from r_bridge.conversion import data_frames, datetimes, sparse_matrices
from r_bridge.conversion.python_objects import from_reference, to_reference
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import Destination, RFunction, RObject, Vector, from_capsule, unprotected

DTYPES = {r_api.LGLSXP: np.dtype(np.int32), r_api.INTSXP: np.dtype(np.int32), r_api.REALSXP: np.dtype(np.float64),
          r_api.CPLXSXP: np.dtype(np.complex128), r_api.RAWSXP: np.dtype(np.uint8)}
POINTERS = {r_api.LGLSXP: "LOGICAL", r_api.INTSXP: "INTEGER", r_api.REALSXP: "REAL", r_api.CPLXSXP: "COMPLEX",
            r_api.RAWSXP: "RAW"}
FUNCTIONS = (r_api.CLOSXP, r_api.BUILTINSXP, r_api.SPECIALSXP)
LARGEST_WHOLE_DOUBLE = 2 ** 53
LONGEST_TEXT = 2 ** 31 - 1


# From R


def to_python(address):
    """The Python value of an R object, which something protects."""
    try:
        return value_of(address)
    except UnicodeError:
        return RObject(address)


def value_of(address):
    api = r_api.api()
    kind = api.TYPEOF(address)
    if kind == r_api.NILSXP:
        return None
    if api.OBJECT(address):
        return from_classed(address, kind)
    if kind in DTYPES or kind == r_api.STRSXP:
        if api.ATTRIB(address) != api.R_NilValue:
            names = names_of(address)
            if names is not None:
                return named(address, names, items(vector(address, kind)))
        elif api.Rf_xlength(address) == 1 and kind != r_api.RAWSXP:
            return scalar(address, kind)
        return vector(address, kind)
    if kind == r_api.VECSXP and dimensions(address) is None:
        values = [to_python(api.VECTOR_ELT(address, i)) for i in range(api.Rf_xlength(address))]
        names = names_of(address)
        return values if names is None else named(address, names, values)
    if kind in FUNCTIONS:
        return RFunction(address)
    return RObject(address)


def from_classed(address, kind):
    """The Python value of an R object with a class; a handle where Python has no such thing."""
    api = r_api.api()
    if api.Rf_inherits(address, b"python.builtin.object"):
        return from_reference(address)
    # how the R package's own objects, such as a history, hold the Python object that they stand for
    held = api.Rf_getAttrib(address, r_api.symbol("python"))
    if api.Rf_inherits(held, b"python.builtin.object"):
        return from_reference(held)
    if kind in FUNCTIONS:
        return RFunction(address)
    if api.Rf_inherits(address, b"factor"):
        return data_frames.from_factor(address)
    if api.Rf_inherits(address, b"data.frame"):
        return data_frames.from_data_frame(address)
    if datetimes.is_time(address) and kind in DTYPES:
        return datetimes.from_r(address, vector(address, kind))
    if kind in (r_api.VECSXP, r_api.S4SXP):
        return from_class_of_package(address)
    return RObject(address)


def from_class_of_package(address):
    """Return what is made in Python of an R object of a package's own class, a list or an S4 object, or a handle."""
    from r_bridge.runtime.calls import call_bridge
    handle = RObject(address)
    found = call_bridge("as_python", handle)
    return handle if found is None else found


def scalar(address, kind):
    api = r_api.api()
    load(address)
    if kind == r_api.STRSXP:
        return text(api.STRING_ELT(address, 0))
    pointer = getattr(api, POINTERS[kind])(address)
    if kind == r_api.CPLXSXP:
        return complex(*(ctypes.c_double * 2).from_address(pointer))
    if kind == r_api.REALSXP:
        return ctypes.c_double.from_address(pointer).value
    value = ctypes.c_int.from_address(pointer).value
    return None if value == r_api.NA_INTEGER else bool(value) if kind == r_api.LGLSXP else value


def load(address):
    """Bring an R vector that is only described so far, as 1:n, to memory; where it does not fit, that's no crash."""
    api = r_api.api()
    if api.ALTREP(address) and not r_api.succeeds(api.DATAPTR_RO, address):
        raise MemoryError(f"An R vector of length {api.Rf_xlength(address)} could not be brought to memory.")


def vector(address, kind):
    """An R vector or array as numpy's view of its memory, in R's order; text as a list, arrays of text as objects."""
    api = r_api.api()
    load(address)
    length, shape = api.Rf_xlength(address), dimensions(address)
    if kind == r_api.STRSXP:
        strings = texts(address, length)
        return strings if shape is None else np.array(strings, dtype=object).reshape(shape, order="F")
    pointer = getattr(api, POINTERS[kind])(address)
    view = np.asarray(Vector(address, pointer, shape or (length,), DTYPES[kind]))
    if kind in (r_api.LGLSXP, r_api.INTSXP):
        has_na = view.size and view.min() == r_api.NA_INTEGER
        if kind == r_api.LGLSXP:
            return with_na(view != 0, view == r_api.NA_INTEGER) if has_na else view.astype(bool)
        if has_na:
            return np.where(view == r_api.NA_INTEGER, api.NA_REAL, view)
    return bytes(view) if kind == r_api.RAWSXP and shape is None else view


# Texts that cross one by one; more of them cross by reticulate, whose start takes as long as some
FEW_TEXTS = 200


def texts(address, length):
    """The elements of an R character vector as a list of str, None where one is NA."""
    if length > FEW_TEXTS:
        from r_bridge.runtime.calls import call_bridge
        found = call_bridge("texts", RObject(address))
        if found is not None:
            return found.tolist()
    api = r_api.api()
    return [text(api.STRING_ELT(address, i)) for i in range(length)]


def with_na(values, missing):
    values = values.astype(object)
    values[missing] = None
    return values


def items(values):
    return values.tolist() if isinstance(values, np.ndarray) else list(values)


def named(address, names, values):
    """A dict; the R object itself where names are missing or come twice, of which a dict would lose some."""
    if "" in names or len(set(names)) < len(names) or None in names:
        return RObject(address)
    return dict(zip(names, values))


def text(address):
    """One R text as str; UnicodeError where it is bytes that are no text."""
    api = r_api.api()
    if address == api.R_NaString:
        return None
    mark = api.Rf_getCharCE(address)
    if mark == r_api.BYTES:
        raise UnicodeError("R text that is marked as bytes")
    # R would write bytes that are no UTF-8 as <ff>
    return (api.Rf_translateCharUTF8(address) if mark == r_api.LATIN1 else api.R_CHAR(address)).decode()


def names_of(address):
    api = r_api.api()
    names = api.Rf_getAttrib(address, api.R_NamesSymbol)
    if names == api.R_NilValue or dimensions(address) is not None:
        return None
    return vector(names, r_api.STRSXP)


def dimensions(address):
    api = r_api.api()
    dim = api.Rf_getAttrib(address, api.R_DimSymbol)
    return None if dim == api.R_NilValue else tuple(vector(dim, r_api.INTSXP).tolist())


# To R


def to_r(value) -> int:
    """The address of the R object for a Python value; the caller protects it."""
    convert = BY_TYPE.get(type(value))
    if convert is not None:
        return convert(value)
    for kind, convert in BY_KIND:
        if isinstance(value, kind):
            return convert(value)
    if data_frames.is_pandas(value):
        return data_frames.to_r(value)
    if sparse_matrices.has_r_form(value):
        return sparse_matrices.to_r(value)
    return from_reticulate(value) or to_reference(value)


def define(name, value, place):
    """Make a Python value a variable in an R environment; place: a capsule of that."""
    before = len(unprotected.values)
    try:
        unprotected.values.append(None)
        r_api.api().Rf_defineVar(r_api.symbol(name), to_r(value), from_capsule(place))
    finally:
        unprotected.end(before)


def from_reticulate(value):
    """What reticulate brought to Python goes back as the R object that it is; None where it is something else."""
    if type(value).__name__ == "PyCapsule":
        return from_capsule(value)
    if getattr(value, "__module__", None) == "rpytools.call" and getattr(value, "__closure__", None):
        return from_capsule(value.__closure__[0].cell_contents)
    return None


def from_none(value):
    return r_api.api().R_NilValue


def from_bool(value):
    return r_api.api().Rf_ScalarLogical(value)


def from_int(value):
    if -2 ** 31 < value < 2 ** 31:
        return r_api.api().Rf_ScalarInteger(value)
    return r_api.api().Rf_ScalarReal(whole_double(value))


def whole_double(value):
    if abs(value) > LARGEST_WHOLE_DOUBLE:
        raise OverflowError(f"R has no integers that large: a double keeps whole numbers up to 2^53. Received: {value}")
    return float(value)


def from_float(value):
    return r_api.api().Rf_ScalarReal(value)


def from_str(value):
    api = r_api.api()
    address = api.Rf_protect(characters(value))
    try:
        return api.Rf_ScalarString(address)
    finally:
        api.Rf_unprotect(1)


def characters(value):
    """R's own form of a str; None is NA."""
    api = r_api.api()
    if value is None:
        return api.R_NaString
    encoded = str(value).encode()
    if b"\0" in encoded:
        raise ValueError(f"R has no text with a zero character in it. Received: {value!r}")
    if len(encoded) > LONGEST_TEXT:
        raise OverflowError(f"R has no text of more than 2^31 - 1 bytes. Received: one of {len(encoded)}")
    return api.Rf_mkCharLenCE(encoded, len(encoded), r_api.UTF8)


def from_strings(values):
    """Return the address of a character vector of a list of str, in which None is NA."""
    return from_few_strings(values) if len(values) <= FEW_TEXTS else from_many_strings(values)


def from_many_strings(values):
    """As `from_few_strings`, in one call of reticulate's; what is no text of R's is left to the former to refuse."""
    missing = np.fromiter((value is None for value in values), bool, len(values))
    words = ["" if value is None else value for value in values] if missing.any() else values
    together = "".join(words)
    if "\0" in together or not is_encodable(together) or len(together) > LONGEST_TEXT // 4:
        return from_few_strings(values)
    return to_reference((words, missing if missing.any() else None), make="texts_from")


def is_encodable(text) -> bool:
    """Return whether a str has a form in UTF-8: half of a surrogate pair has none."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def from_few_strings(values):
    api = r_api.api()
    result = api.Rf_protect(allocated(r_api.STRSXP, len(values)))
    try:
        for i, value in enumerate(values):
            api.SET_STRING_ELT(result, i, characters(value))
    finally:
        api.Rf_unprotect(1)
    return result


def from_bytes(value):
    return from_array(np.frombuffer(value, np.uint8), r_api.RAWSXP, shaped=False)


def from_list(values):
    kinds = set(map(type, values))
    if kinds == {float} or kinds == {int, float}:
        return from_array(np.array([whole_double(v) if type(v) is int else v for v in values]), shaped=False)
    if kinds == {int}:
        fits = all(-2 ** 31 < v < 2 ** 31 for v in values)
        numbers = np.array(values, np.int32) if fits else np.array([whole_double(v) for v in values])
        return from_array(numbers, shaped=False)
    if kinds == {bool} or kinds == {bool, type(None)}:
        return from_array(np.array([r_api.NA_INTEGER if v is None else v for v in values], np.int32), r_api.LGLSXP,
                          shaped=False)
    if kinds == {complex}:
        return from_array(np.array(values), shaped=False)
    if kinds == {str} or kinds == {str, type(None)}:
        return from_strings(values)
    return from_tuple(values)


def from_tuple(values):
    api = r_api.api()
    result = api.Rf_protect(allocated(r_api.VECSXP, len(values)))
    try:
        for i, value in enumerate(values):
            api.SET_VECTOR_ELT(result, i, to_r(value))
    finally:
        api.Rf_unprotect(1)
    return result


def from_dict(values):
    if not all(type(key) is str for key in values):
        return to_reference(values)
    api = r_api.api()
    result = api.Rf_protect(from_tuple(list(values.values())))
    try:
        data_frames.set_texts(result, "names", list(values))
    finally:
        api.Rf_unprotect(1)
    return result


def from_scalar_of_numpy(value):
    kind = value.dtype.kind
    if kind in "mM":
        return datetimes.to_r(value)
    if kind in "fc":
        return to_r(float(value) if kind == "f" else complex(value))
    return to_reference(value) if kind == "V" else to_r(value.item())


def from_ndarray(value):
    if isinstance(value, np.ma.MaskedArray):
        return from_masked(value)
    if type(value.base) is Vector and is_whole(value):
        return value.base.address
    kind = value.dtype.kind
    if kind in "mM":
        return datetimes.to_r(value)
    if kind in "UST":
        return from_object_array((value.astype(str) if kind == "S" else value).astype(object))
    if kind == "O":
        return from_object_array(value)
    if kind == "V":
        return to_reference(value)
    return from_array(value)


def is_whole(view):
    """Whether a view shows an R vector as it is: that vector can then go back itself."""
    memory = view.base.__array_interface__
    return (view.shape == memory["shape"] and view.dtype.str == memory["typestr"] and view.flags.f_contiguous
            and view.__array_interface__["data"] == memory["data"])


def from_masked(value, shaped=True):
    """A masked element is NA."""
    missing = np.ma.getmaskarray(value)
    if value.dtype.kind not in "biuf":
        return from_object_array(with_na(value.data, missing))
    kind = kind_of(value.compressed())
    dtype, na = (np.float64, r_api.api().NA_REAL) if kind == r_api.REALSXP else (np.int32, r_api.NA_INTEGER)
    return from_array(np.where(missing, na, value.data.astype(dtype)), kind, shaped)


def from_object_array(value):
    kinds = set(map(type, value.flat))
    if kinds and kinds <= {str, type(None)} and str in kinds:
        return from_text_array(value)
    if kinds and kinds <= {bool, np.bool_, type(None)} and kinds != {type(None)}:
        flags = np.array([r_api.NA_INTEGER if v is None else v for v in value.flat], np.int32).reshape(value.shape)
        return from_array(flags, r_api.LGLSXP)
    return from_tuple(value.tolist()) if value.ndim == 1 else to_reference(value)


def from_text_array(value):
    api = r_api.api()
    result = api.Rf_protect(from_strings(value.flatten(order="F").tolist()))
    try:
        set_shape(result, value.shape)
    finally:
        api.Rf_unprotect(1)
    return result


def set_shape(address, shape):
    """Give a protected R vector its dimensions; a scalar has none."""
    if shape:
        api = r_api.api()
        set_attribute(address, api.R_DimSymbol, from_array(np.array(shape, np.int32), shaped=False))


def set_attribute(address, name, value):
    """Give a protected R object an attribute that nothing protects yet."""
    api = r_api.api()
    api.Rf_protect(value)
    try:
        api.Rf_setAttrib(address, name, value)
    finally:
        api.Rf_unprotect(1)


def from_array(value, kind=None, shaped=True):
    """A numeric array, copied once into new R memory."""
    kind = kind or kind_of(value)
    api = r_api.api()
    result = api.Rf_protect(allocated(kind, value.size))
    try:
        pointer = getattr(api, POINTERS[kind])(result)
        copy(value, np.asarray(Destination(pointer, value.shape, DTYPES[kind])))
        if shaped:
            set_shape(result, value.shape)
    finally:
        api.Rf_unprotect(1)
    return result


def array_of(tensor, place):
    """The values of a tensor for reticulate; many real ones, which it would copy thrice, go straight to R.

    place: a capsule of the R environment in which they are put as `values`; then this gives None.
    """
    try:
        # TensorFlow's own memory
        values = np.asarray(memoryview(tensor))
        if values.dtype.kind == "V":
            raise TypeError(values.dtype)
    except (BufferError, TypeError, ValueError):
        from pykeras3 import op_convert_to_array
        values = op_convert_to_array(tensor)
    if not (isinstance(values, np.ndarray) and values.dtype.kind == "f" and values.nbytes >= LARGE):
        return values
    define("values", values, place)
    return None


LARGE = 2 ** 22
POINTER_SIZE = ctypes.sizeof(ctypes.c_void_p)


def allocated(kind, length):
    """A new R vector; too large a one is Python's MemoryError, before R could run out of memory."""
    api, size = r_api.api(), length * (DTYPES[kind].itemsize if kind in DTYPES else POINTER_SIZE)
    if size < LARGE:
        return api.Rf_allocVector(kind, length)
    mark = api.vmaxget()
    there_is = r_api.succeeds(api.R_allocLD, size // 16 + 1)
    api.vmaxset(mark)
    if not there_is:
        raise MemoryError(f"R has no memory for an array of {size} bytes.")
    address = api.Rf_allocVector(kind, length)
    if kind in DTYPES:
        use_large_pages(getattr(api, POINTERS[kind])(address), size)
    return address


def use_large_pages(pointer, size):
    """Ask for large pages under new memory, which else takes longer to get than to fill; Linux only."""
    if hasattr(mmap, "MADV_HUGEPAGE"):
        start = -(-pointer // mmap.PAGESIZE) * mmap.PAGESIZE
        ctypes.CDLL(None).madvise(ctypes.c_void_p(start), ctypes.c_size_t(pointer + size - start), mmap.MADV_HUGEPAGE)


# Elements copied at a time. Longer copies in one go are slow where R's memory and numpy's lie unluckily in their pages.
STRETCH = 2 ** 18
ROWS, BLOCK = 512, 2 ** 16


def copy(source, destination):
    """Copy an array to R's order; where the orders differ, in blocks of which both sides fit into the cache."""
    if source.flags.f_contiguous:
        source, destination = source.T.reshape(-1), destination.T.reshape(-1)
    if source.ndim == 1:
        blocks = [slice(i, i + STRETCH) for i in range(0, source.size, STRETCH)]
    else:
        rows, columns, *rest = source.shape
        step = max(1, BLOCK // (ROWS * max(1, math.prod(rest))))
        blocks = [(slice(i, i + ROWS), slice(j, j + step))
                  for i in range(0, rows, ROWS) for j in range(0, columns, step)]
    threads = os.cpu_count() if source.ndim > 1 and source.nbytes >= LARGE else 1

    def copy_each(blocks):
        for block in blocks:
            np.copyto(destination[block], source[block], casting="unsafe")
    if threads == 1:
        copy_each(blocks)
    else:
        # what is copied across the order waits for memory, each core for its own
        with concurrent.futures.ThreadPoolExecutor(threads) as pool:
            list(pool.map(copy_each, (blocks[i::threads] for i in range(threads))))


def kind_of(value):
    """R's type for the numbers of an array; whole numbers that an R integer can't hold are doubles."""
    kind, size = value.dtype.kind, value.dtype.itemsize
    if kind == "b":
        return r_api.LGLSXP
    if kind == "c":
        return r_api.CPLXSXP
    if kind == "f":
        return r_api.REALSXP
    if size < 4 or (kind, size) == ("i", 4) and not (value.size and value.min() == r_api.NA_INTEGER):
        return r_api.INTSXP
    if size == 8 and value.size and (value.max() > LARGEST_WHOLE_DOUBLE or value.min() < -LARGEST_WHOLE_DOUBLE):
        whole_double(int(value.max() if value.max() > LARGEST_WHOLE_DOUBLE else value.min()))
    return r_api.REALSXP


def from_handle(value):
    return value.address


BY_TYPE = {
    type(None): from_none, bool: from_bool, int: from_int, float: from_float, str: from_str, bytes: from_bytes,
    list: from_list, tuple: from_tuple, dict: from_dict, np.ndarray: from_ndarray,
    complex: lambda value: from_array(np.array(value), shaped=False),
    RObject: from_handle, RFunction: from_handle, Vector: from_handle,
}
BY_KIND = (
    (np.ndarray, from_ndarray), (np.generic, from_scalar_of_numpy),
    ((datetime.date, datetime.timedelta), datetimes.to_r),
    (str, from_str),
)
