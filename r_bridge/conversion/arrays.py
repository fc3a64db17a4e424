"""Arrays of numbers: numpy's views of R's memory, and copies of numpy's arrays in new R memory."""

import concurrent.futures
import ctypes
import math
import mmap
import os

import numpy as np

from r_bridge.runtime import r_api
from r_bridge.runtime.handles import PreservedHandle

DTYPES: dict[int, np.dtype] = {
    r_api.LGLSXP: np.dtype(np.int32),
    r_api.INTSXP: np.dtype(np.int32),
    r_api.REALSXP: np.dtype(np.float64),
    r_api.CPLXSXP: np.dtype(np.complex128),
    r_api.RAWSXP: np.dtype(np.uint8),
}
POINTERS = {
    r_api.LGLSXP: "LOGICAL",
    r_api.INTSXP: "INTEGER",
    r_api.REALSXP: "REAL",
    r_api.CPLXSXP: "COMPLEX",
    r_api.RAWSXP: "RAW",
}
POINTER_SIZE = ctypes.sizeof(ctypes.c_void_p)
LARGEST_INTEGER = 2**31 - 1
LARGEST_WHOLE_DOUBLE = 2**53
# Bytes from which an array counts as large.
LARGE = 2**22
# Elements copied at a time: a longer copy in one go is slow where R's memory and numpy's share cache lines.
COPY_CHUNK = 2**18
ROWS, BLOCK = 512, 2**16


# Views


class VectorMemory(PreservedHandle):
    """The memory of an R vector, for numpy to view without a copy."""

    __slots__ = ("__array_interface__",)

    def __init__(self, address, pointer, shape, dtype):
        super().__init__(address)
        self.__array_interface__ = array_interface(pointer, shape, dtype, read_only=True)


class NewMemory:
    """The memory of a new R vector, for numpy to write to."""

    __slots__ = ("__array_interface__",)

    def __init__(self, pointer, shape, dtype):
        self.__array_interface__ = array_interface(pointer, shape, dtype, read_only=False)


def array_interface(pointer, shape, dtype, read_only):
    """Return numpy's description of memory in R's order, the first index fastest."""
    strides, step = [], dtype.itemsize
    for size in shape:
        strides.append(step)
        step *= size
    return {
        "data": (pointer or 0, read_only),
        "shape": tuple(shape),
        "strides": tuple(strides),
        "typestr": dtype.str,
        "version": 3,
    }


def pointer_to(address, r_type):
    """Return the address of the elements of an R vector of numbers."""
    return getattr(r_api.api(), POINTERS[r_type])(address)


def view_of(address, r_type, shape):
    """Return numpy's view of an R vector of numbers."""
    return np.asarray(VectorMemory(address, pointer_to(address, r_type), shape, DTYPES[r_type]))


def is_whole(view) -> bool:
    """Return True if a view shows an R vector as it is: that vector can then go back itself."""
    memory = view.base.__array_interface__
    return (
        view.shape == memory["shape"]
        and view.dtype.str == memory["typestr"]
        and view.flags.f_contiguous
        and view.__array_interface__["data"] == memory["data"]
    )


# Copies


def array_to_r(value, r_type=None, shaped=True):
    """Copy a numeric array once, into new R memory; return the address of the R vector or array.

    Args:
        shaped: Whether the vector gets the array's shape as dimensions.
    """
    r_type = r_type or r_type_of(value)
    api = r_api.api()
    result = api.Rf_protect(new_vector(r_type, value.size))
    try:
        copy(value, np.asarray(NewMemory(pointer_to(result, r_type), value.shape, DTYPES[r_type])))
        if shaped:
            set_shape(result, value.shape)
    finally:
        api.Rf_unprotect(1)
    return result


def r_type_of(value):
    """Return R's type for the numbers of an array; whole numbers that an R integer can't hold are doubles."""
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


def fits_integer(value) -> bool:
    """Return True if an R integer can hold an int; the lowest one stands for NA."""
    return r_api.NA_INTEGER < value <= LARGEST_INTEGER


def whole_double(value) -> float:
    """Return an int as a double; raise OverflowError beyond 2^53, where doubles can't hold all of them."""
    if abs(value) > LARGEST_WHOLE_DOUBLE:
        received = value if abs(value) < 2**64 else f"an integer of {value.bit_length()} bits"
        raise OverflowError(f"R's doubles hold all integers exactly only up to 2^53. Received: {received}")
    return float(value)


def set_shape(address, shape):
    """Set the dimensions of a protected R vector; a scalar has none."""
    if shape:
        set_attribute(address, r_api.api().R_DimSymbol, array_to_r(np.array(shape, np.int32), shaped=False))


def set_attribute(address, name, value):
    """Set an attribute of a protected R object to a value that nothing protects yet."""
    api = r_api.api()
    api.Rf_protect(value)
    try:
        api.Rf_setAttrib(address, name, value)
    finally:
        api.Rf_unprotect(1)


def new_vector(r_type, length):
    """Return the address of a new R vector; raise MemoryError if it is too large, before R could run out of memory."""
    api, size = r_api.api(), length * (DTYPES[r_type].itemsize if r_type in DTYPES else POINTER_SIZE)
    if size < LARGE:
        return api.Rf_allocVector(r_type, length)
    mark = api.vmaxget()
    is_available = r_api.succeeds(api.R_allocLD, size // 16 + 1)
    api.vmaxset(mark)
    if not is_available:
        raise MemoryError(f"R can't allocate an array of {size} bytes.")
    address = api.Rf_allocVector(r_type, length)
    if r_type in DTYPES:
        use_large_pages(pointer_to(address, r_type), size)
    return address


def use_large_pages(pointer, size):
    """Ask for large pages for new memory; without them, getting it takes longer than filling it. Linux only."""
    if hasattr(mmap, "MADV_HUGEPAGE"):
        start = -(-pointer // mmap.PAGESIZE) * mmap.PAGESIZE
        ctypes.CDLL(None).madvise(ctypes.c_void_p(start), ctypes.c_size_t(pointer + size - start), mmap.MADV_HUGEPAGE)


def copy(source, destination):
    """Copy an array to R's order; where the orders differ, in blocks of which both sides fit into the cache."""
    if source.flags.f_contiguous:
        source, destination = source.T.reshape(-1), destination.T.reshape(-1)
    if source.ndim == 1:
        blocks: list = [slice(i, i + COPY_CHUNK) for i in range(0, source.size, COPY_CHUNK)]
    else:
        rows, columns, *rest = source.shape
        step = max(1, BLOCK // (ROWS * max(1, math.prod(rest))))
        blocks = [
            (slice(i, i + ROWS), slice(j, j + step)) for i in range(0, rows, ROWS) for j in range(0, columns, step)
        ]
    threads = (os.cpu_count() or 1) if source.ndim > 1 and source.nbytes >= LARGE else 1

    def copy_each(blocks):
        for block in blocks:
            np.copyto(destination[block], source[block], casting="unsafe")

    if threads == 1:
        copy_each(blocks)
    else:
        # A copy across the order waits for memory, each core for its own.
        try:
            with concurrent.futures.ThreadPoolExecutor(threads) as pool:
                list(pool.map(copy_each, (blocks[i::threads] for i in range(threads))))
        except RuntimeError:
            # Python ends, and starts no thread
            copy_each(blocks)
