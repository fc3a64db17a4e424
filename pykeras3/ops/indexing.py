"""Tensors by index: R's `x[i, j]`, and the indices that go in and come out of other operations."""
from pykeras3 import backend
from pykeras3.conventions import (Array, Convention, Index, IntegerArray, dimension, index, is_array, is_list, is_numpy,
                                  numpy, plain, whole)
from pykeras3.wrap import op


def from_zero(function: str, indices, zero_indexed, argument="indices"):
    """Indices as Keras takes them, which the caller counts from 1 unless zero_indexed."""
    return (IntegerArray if zero_indexed else Index).of(function, argument, indices)


@op()
def op_subset(x: Array, *args):
    """Part of a tensor by R's `x[...]` rules: indices count from 1, negatives from the end.

    args: One index per axis, counted from 1: numbers, vectors, slices, masks; `None` is a new axis.
    """
    x = x if is_array(x) and not is_numpy(x) else backend.keras_loaded().ops.convert_to_tensor(x)
    if len(args) == 1 and is_mask(args[0]):
        return masked(x, args[0])
    basic, gathered = subscripts("op_subset", args, len(x.shape))
    result = x[tuple(basic)]
    for axis, indices in gathered:
        result = backend.keras_loaded().ops.take(result, indices, axis=axis)
    return result


@op()
def op_subset_set(x, *args, value):
    """Assigns to part of a variable; indices count from 1, negatives from the end.

    x: A variable.
    args: One index per axis, counted from 1.
    value: New values, a number or tensor that broadcasts.
    Returns: The variable.
    """
    keras = backend.keras_loaded()
    if not isinstance(x, keras.Variable):
        raise TypeError(f"op_subset_set(): `x` must be a keras_variable(); other tensors can't be changed in place. "
                        f"Received: {type(x).__name__}")
    np, ops = numpy(), keras.ops
    places = np.arange(np.prod(x.shape)).reshape(x.shape)
    if len(args) == 1 and is_mask(args[0]):
        places = places[np.asarray(args[0])]
    else:
        basic, gathered = subscripts("op_subset_set", args, len(x.shape))
        places = places[tuple(basic)]
        for axis, indices in gathered:
            places = np.take(places, np.asarray(indices), axis=axis)
    updates = ops.broadcast_to(ops.cast(value, x.dtype), places.shape)
    flat = ops.scatter_update(ops.reshape(x, (-1,)), places.reshape(-1, 1), ops.reshape(updates, (-1,)))
    x.assign(ops.reshape(flat, x.shape))
    return x


def is_mask(key) -> bool:
    """Whether a subscript is TRUE and FALSE for each element."""
    if is_list(key):
        return bool(key) and all(isinstance(k, bool) for k in key)
    return is_array(key) and "bool" in str(key.dtype) and len(key.shape) > 0


def masked(x, mask):
    """The elements of x where the mask, over its first axes, is true."""
    np, ops = numpy(), backend.keras_loaded().ops
    mask = np.asarray(mask if is_list(mask) or is_numpy(mask) else ops.convert_to_numpy(mask))
    rest = tuple(x.shape[mask.ndim:])
    return ops.take(ops.reshape(x, (-1, *rest)), np.flatnonzero(mask), axis=0)


def subscripts(function, keys, rank):
    """R's subscripts as a basic index of ints and slices, and (axis, indices) to gather after it."""
    used = sum(key is not None and key is not Ellipsis for key in keys)
    basic, gathered, axis = [], [], 0
    for key in keys:
        if key is Ellipsis:
            basic += [slice(None)] * (rank - used)
            axis += rank - used
            continue
        taken = subscript(function, key)
        if is_list(taken) or is_array(taken):
            gathered.append((axis, taken))
            taken = slice(None)
        basic.append(taken)
        axis += not isinstance(taken, int)
    return basic, gathered


def subscript(function, key):
    """One subscript as Python counts it; a contiguous vector is a slice."""
    if key is None:
        return None
    if isinstance(key, slice):
        return SliceFromOne.of(function, "...", key)
    if is_mask(key):
        return numpy().flatnonzero(numpy().asarray(key)).tolist()
    if is_numpy(key) and key.ndim:
        key = key.tolist()
    if is_list(key):
        taken = Index.of(function, "...", list(key))
        contiguous = plain(taken) and taken == list(range(taken[0], taken[0] + len(taken)))
        return slice(taken[0], (taken[-1] + 1) or None) if contiguous else taken
    return Index.of(function, "...", key)


def slice_from_one(key: slice) -> slice:
    """start:end:step counted from 1 with the end included."""
    step = dimension(key.step) if key.step is None else whole(key.step)
    backwards = step is not None and step < 0
    start = None if key.start is None else index(key.start)
    if key.stop is None:
        return slice(start, None, step)
    stop = index(key.stop) + (-1 if backwards else 1)
    ends = stop == (-1 if backwards and whole(key.stop) > 0 else 0) and (backwards or whole(key.stop) < 0)
    return slice(start, None if ends else stop, step)


SliceFromOne = Convention("SliceFromOne", slice_from_one)
