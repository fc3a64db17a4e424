"""Conversion of R's subscripts to Python's, for `x[...]`, `op_subset()` and assignments to a part of a tensor."""

import operator
import sys
from dataclasses import dataclass

from pykeras3.core import ops_proxy
from pykeras3.core.backend import backend_in_use
from pykeras3.core.conventions import StrictIndex, convert_argument
from pykeras3.core.conventions.numeric import as_int, as_int_array
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_plain, is_tensor, on_host
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.dtypes import dtype_name, fits


@dataclass(frozen=True)
class IndexingOptions:
    """Options of how subscripts count.

    Attributes:
        function: The function that error messages name.
        one_based: Boolean, whether numbers count from 1.
        inclusive: Boolean, whether the end of a slice belongs to it.
        offset_tensors: Boolean, whether that holds for tensors too.
        bounded: Boolean, whether the ends of slices must be inside of the tensor.
        drop: Boolean, whether an axis with a single index is dropped.
    """

    function: str
    one_based: bool = True
    inclusive: bool = True
    offset_tensors: bool = True
    bounded: bool = False
    drop: bool = True

    def refuse(self, expected, received):
        """Return the error for a subscript that is not what was expected."""
        return ConversionError(expected, received).for_argument(self.function, "...")


@dataclass
class Selection:
    """Subscripts for Python: integers and slices first, then vectors of indices along axes of the result."""

    basic: list
    gathered: list

    def of(self, x):
        """Return the selected part of a tensor or array."""
        result = x[tuple(self.basic)] if any(key != slice(None) for key in map(comparable, self.basic)) else x
        for axis, indices in self.gathered:
            result = take_slices(result, indices, axis)
        return result


def comparable(key):
    """Return a key that can be compared; a tensor can't."""
    return "tensor" if is_array(key) else key


def take_slices(x, indices, axis):
    """Take slices of a tensor or array along an axis."""
    if not is_numpy(x):
        return ops_proxy.operations_for(x).take(x, indices, axis=axis)
    if is_tensor(indices):
        return ops_proxy.operations_for(indices).take(x, indices, axis=axis)
    return numpy().take(x, indices, axis=axis)


def select(x, keys, options: IndexingOptions):
    """Return the part of a tensor or array that R's subscripts select."""
    if len(keys) == 1:
        key = keys[0]
        if is_mask(key):
            return select_by_mask(x, key)
        if rank_of(key) > 1:
            return select_points(x, key, options)
    return selection(shape_of(x), keys, options).of(value_of(x))


def value_of(x):
    """Return the tensor that a Keras variable holds; return other values unchanged."""
    return x.value if isinstance(x, load_keras().Variable) else x


def shape_of(x):
    """Return the static shape of a tensor or array, or None if its rank is unknown."""
    if getattr(x.shape, "rank", 0) is None:
        return None
    return tuple(x.shape)


def rank_of(key) -> int:
    """Return the number of dimensions of an array or a (nested) list."""
    return len(key.shape) if is_array(key) else 0


# Masks and matrices


def is_mask(key) -> bool:
    """Return True for a boolean mask, a subscript with one boolean per element."""
    if is_list(key):
        return bool(key) and all(isinstance(k, bool) for k in key)
    return is_array(key) and "bool" in str(key.dtype) and len(key.shape) > 0


def select_by_mask(x, mask):
    """Return the elements of x where the mask, over its first axes, is true."""
    np = numpy()
    mask = np.asarray(mask) if is_list(mask) else value_of(mask)
    if ops_proxy.is_tensorflow_tensor(x) or ops_proxy.is_tensorflow_tensor(mask):
        return sys.modules["tensorflow"].boolean_mask(x, mask)
    return value_of(x)[on_host(mask) if is_numpy(x) else mask]


def select_points(x, points, options):
    """Return the elements of x at the rows of an index matrix, which has one column per axis."""
    shape = shape_of(x)
    if shape is None or tuple(points.shape)[1:] != (len(shape),):
        raise options.refuse(
            "a vector of indices, or a matrix of them with one column for each axis of the tensor", points
        )
    np = numpy()
    points = to_python_index(points, options)
    if is_numpy(x):
        points = on_host(points)
    if is_numpy(points):
        for axis, size in enumerate(shape):
            check_bounds(points[:, axis], size, axis, options)
        sizes = np.array([size or 0 for size in shape], points.dtype)
        points = np.where(points < 0, points + sizes, points)
    if ops_proxy.is_tensorflow_tensor(x):
        return sys.modules["tensorflow"].gather_nd(x, points)
    return value_of(x)[tuple(points[:, axis] for axis in range(len(shape)))]


# Subscripts of one axis each


def selection(shape, keys, options: IndexingOptions) -> Selection:
    """Convert R's subscripts of a tensor of a given shape; None is an unknown rank."""
    used = sum(key is not None and key is not Ellipsis for key in keys)
    if shape is not None and used > len(shape):
        raise ValueError(
            f"{options.function}(): Incorrect number of dimensions: the tensor has {len(shape)}. "
            f"Received: {used} subscripts"
        )
    basic, gathered, of_input, of_result = [], [], 0, 0
    for key in keys:
        if key is Ellipsis:
            skipped = 0 if shape is None else len(shape) - used
            basic += [Ellipsis] if shape is None else [slice(None)] * skipped
            of_input, of_result = of_input + skipped, of_result + skipped
            continue
        if key is None:
            basic.append(None)
            of_result += 1
            continue
        size = None if shape is None or of_input >= len(shape) else shape[of_input]
        key = subscript(key, size, of_input, options)
        if is_list(key) or rank_of(key):
            gathered.append((of_result, key))
            key = slice(None)
        basic.append(key)
        of_input, of_result = of_input + 1, of_result + isinstance(key, slice)
    return Selection(basic, gathered)


def subscript(key, size, axis, options: IndexingOptions):
    """Convert one subscript to Python's counting; a contiguous vector becomes a slice."""
    if isinstance(key, slice):
        return slice_of(key, size, axis, options)
    if is_mask(key):
        return mask_positions(key, size, axis, options)
    if rank_of(key) > 1:
        raise options.refuse("a vector of indices", key)
    if is_numpy(key):
        key = key.tolist()
    if is_array(key):
        key = to_python_index(key, options)
        return key if options.drop or rank_of(key) else ops_proxy.operations_for(key).reshape(key, (1,))
    result = to_python_index(key, options)
    check_bounds(result, size, axis, options)
    if is_list(result):
        contiguous = is_plain(result) and len(result) and result == list(range(result[0], result[0] + len(result)))
        return slice(result[0], (result[-1] + 1) or None) if contiguous else result
    return result if options.drop else slice(result, result + 1 or None)


def to_python_index(key, options: IndexingOptions):
    """Convert indices to Python's counting: a number, a list, an array or a tensor."""
    if options.one_based and (options.offset_tensors or not is_tensor(key)):
        return convert_argument(StrictIndex, options.function, "...", key)
    if is_list(key):
        return [to_python_index(k, options) for k in key]
    if is_tensor(key):
        return key
    try:
        return as_int_array(key) if is_numpy(key) and key.ndim else as_int(key)
    except ConversionError:
        raise options.refuse("an integer (an index)", key) from None


def mask_positions(mask, size, axis, options):
    """Return the positions at which the mask of an axis is true."""
    if is_tensor(mask):
        return ops_proxy.operations_for(mask).nonzero(mask)[0]
    if size is not None and size != len(mask):
        raise options.refuse(f"of length {size}, the size of axis {axis + 1}, if it is logical", f"length {len(mask)}")
    return numpy().flatnonzero(numpy().asarray(mask)).tolist()


def check_bounds(indices, size, axis, options):
    """Raise IndexError for an index beyond an axis of known size, reported in the caller's counting."""
    if not isinstance(size, int):
        return
    for index in numpy().ravel(indices).tolist():
        if not -size <= index < size:
            reported = index + 1 if options.one_based and index >= 0 else index
            raise IndexError(
                f"{options.function}(): index {reported} is out of bounds: axis {axis + 1} has {size} "
                f"element{'s' * (size != 1)}."
            )


# Slices


def slice_of(key: slice, size, axis, options: IndexingOptions) -> slice:
    """Convert `start:end:step` to Python's counting; a slice that ends before its start runs backwards."""
    start, stop = slice_bound(key.start, options), slice_bound(key.stop, options)
    step = slice_step(key.step, options)
    if options.bounded and options.one_based:
        for given, place in ((key.start, start), (key.stop, stop)):
            if given is not None and not is_array(given):
                check_bounds(place, size, axis, options)
    if not options.inclusive:
        return slice(start, stop, step)
    backwards = step is not None and step < 0
    if is_descending(start, stop) and not backwards:
        backwards, step = True, -(step or 1)
    result = slice(start, exclusive_end(stop, backwards, size), step)
    if backwards and isinstance(size, int) and backend_in_use() == "torch":
        return list(range(*result.indices(size)))  # PyTorch has no slices that run backwards
    return result


def is_descending(start, stop) -> bool:
    """Return True if a slice with these integer bounds runs backwards."""
    return type(start) is int and type(stop) is int and start > stop and (start < 0) == (stop < 0)


def slice_bound(value, options: IndexingOptions):
    """Convert a bound of a slice to Python's counting: None if open, an int or a scalar tensor."""
    if is_list(value):
        raise options.refuse("an integer (an index)", value)
    return None if value is None else to_python_index(value, options)


def slice_step(value, options: IndexingOptions):
    """Convert the step of a slice to an int; None if it has none."""
    try:
        if is_tensor(value):
            return operator.index(value)
        return None if value is None else as_int(value)
    except (ConversionError, TypeError):
        raise options.refuse("an integer (the step of a slice)", value) from None


def exclusive_end(stop, backwards, size):
    """Convert the inclusive end of a slice to an exclusive one."""
    if stop is None:
        return None
    if is_array(stop):
        # the last of the tensor is written -1
        beyond = stop + 1
        return beyond if size is None else ops_proxy.operations_for(stop).where(beyond == 0, size, beyond)
    if backwards:
        return None if stop == 0 else stop - 1
    return stop + 1 or None


# Assignment


def assign_selected(x, keys, value, options: IndexingOptions):
    """Assign to a part of a variable or array, or return a tensor like x with that part changed."""
    result = replace_selected(x, keys, value, options)
    if ops_proxy.is_variable(x):
        x.assign(result)
        return x
    return result


def replace_selected(x, keys, value, options: IndexingOptions):
    """Return a tensor like x with new values in the selected part; a NumPy array is changed in place."""
    np = numpy()
    shape = shape_of(x)
    if shape is None or None in shape:
        raise ValueError(f"{options.function}(): `x` must have a known shape. Received: {shape}")
    places = select(np.arange(np.prod(shape), dtype="int32").reshape(shape), keys, options)
    value = checked_values(value, x, options)
    if is_numpy(x):
        result = x if x.flags.writeable else x.copy()
        result.flat[np.ravel(places)] = np.ravel(np.broadcast_to(on_host(value), np.shape(places)))
        return result
    ops = ops_proxy.operations_for(x)
    value = ops.broadcast_to(ops.cast(value, x.dtype), ops.shape(places))
    flat = ops.scatter_update(ops.reshape(x, (-1,)), ops.reshape(places, (-1, 1)), ops.reshape(value, (-1,)))
    return ops.reshape(flat, shape)


def checked_values(value, x, options):
    """Check and convert new values; those for a tensor of integers must be integers that its dtype can hold."""
    if (is_list(value) and is_plain(value)) or isinstance(value, (int, float)):
        value = numpy().asarray(value)
    dtype = dtype_name(x)
    if "int" not in dtype or not is_array(value):
        return value
    if is_numpy(value):
        fitting, hint, received = value.dtype.kind not in "iuf" or fits(value, dtype), "", value.tolist()
    else:
        # by its dtype, since a symbolic one has no values
        fitting, hint, received = "float" not in dtype_name(value), ", to which op_cast() converts others", value
    if not fitting:
        limits = numpy().iinfo(dtype)
        raise ValueError(
            f"{options.function}(): `value` must be integers from {limits.min} to {limits.max} for a tensor of dtype "
            f"{dtype}{hint}. Received: {shown(received)}"
        )
    return value
