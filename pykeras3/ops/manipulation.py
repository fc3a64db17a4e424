"""Operations: shape manipulation."""

import functools
from collections.abc import Sequence
from typing import Annotated, Any

from pykeras3.core.conventions import (
    ArrayLike,
    Axis,
    AxisVector,
    Convention,
    CountedIndex,
    FloatxArray,
    Index,
    Integers,
    OneAxis,
    OneInteger,
    Pairs,
    Shape,
    Tensor,
    TensorsByName,
    Text,
    convention_of,
)
from pykeras3.core.conventions.arrays import as_array
from pykeras3.core.conventions.axes_and_indices import as_index
from pykeras3.core.conventions.numeric import as_one_integer
from pykeras3.core.conventions.shapes import as_target_shape
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import NA_INTEGER, by_position, is_array, is_list, is_numpy
from pykeras3.core.decorators import op
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.indexing import from_zero


def as_new_shape(value):
    """Convert a shape as `TargetShape` does, to a list, which TensorFlow handles faster than a tuple."""
    if type(value) is list:
        for size in value:
            if type(size) is not int or size == NA_INTEGER:
                break
        else:
            return value
    result = as_target_shape(value)
    return list(result) if isinstance(result, tuple) else result


def as_parts(value, indices=as_index):
    """Convert a number of parts, or the indices at which parts begin, to what Keras takes."""
    several = is_list(value) or (is_array(value) and len(value.shape))
    taken = (indices if several else as_one_integer)(value)
    return taken.tolist() if is_numpy(taken) else taken


NewShape = Annotated[Any, Convention(as_new_shape, inferred_dimension=True)]
# Left as they are: the function's body converts them by listed()
Arrays = Annotated[Sequence[ArrayLike] | ArrayLike, Convention(lambda value: value)]


def parts_of(function, argument):
    """Return `as_parts()` for an argument, whose indices are converted with warnings that name it."""
    return functools.partial(as_parts, indices=convention_of(Index).converter(function, argument))


Parts = Annotated[ArrayLike, Convention(as_parts, one_based=True, condition="where it is several", bind=parts_of)]


def listed(xs, more):
    """Return tensors given in a list, a dict or as separate arguments as one list; R's vectors become arrays."""
    np, xs = numpy(), by_position(xs)
    several = is_list(xs) and not all(isinstance(x, (bool, int, float)) for x in xs)
    tensors = [as_array(x) for x in (*(xs if several else [xs]), *more)]
    # R's vector of one element is a scalar
    tensors = [np.atleast_1d(x) if is_numpy(x) else x for x in tensors]
    if all(is_numpy(x) for x in tensors):
        common = np.result_type(*tensors)
        return [x.astype(common) for x in tensors]
    return tensors


@op.forward("keras.ops.append")
def op_append(x1, x2, axis: OneAxis = None):
    """Append `x2` to `x1` along an axis.

    Args:
        axis: Integer, axis to append along, counted from 1; negative axes count from the end. `None` flattens first.
        x1: Tensor to append to, of any shape.
        x2: Tensor to append, with the shape of `x1` except along `axis`.
    """


@op.forward("keras.ops.broadcast_to")
def op_broadcast_to(x, shape: Shape):
    """Broadcast a tensor to a given shape.

    Args:
        shape: Vector of integers, shape to broadcast to.
    """


@op.forward("keras.ops.concatenate")
def op_concatenate(xs: TensorsByName, axis: OneAxis = 1):
    """Concatenate tensors along an existing axis.

    Args:
        axis: Integer, axis to join along, counted from 1; negative axes count from the end.
        xs: List of tensors whose shapes agree except along `axis`.
    """


@op.forward("keras.ops.copy")
def op_copy(x):
    """Return a copy of a tensor."""


@op.forward("keras.ops.diag")
def op_diag(x, k: OneInteger = 0):
    """Extract the diagonal of a matrix, or create a diagonal matrix from a vector.

    Args:
        x: Tensor of shape `(n,)` or `(M, N)`.
    """


@op.forward("keras.ops.diagflat")
def op_diagflat(x, k: OneInteger = 0):
    """Create a diagonal matrix with the flattened input on its diagonal.

    Args:
        k: Integer, diagonal to fill: 0 is the main diagonal, positive ones are above, negative ones below it.
    """


@op.forward("keras.ops.diagonal")
def op_diagonal(x: Tensor, offset: OneInteger = 0, axis1: OneAxis = 1, axis2: OneAxis = 2):
    """Extract the diagonals of the matrices along two axes.

    Args:
        x: Tensor or array with two or more dimensions.
    """


@op.forward("keras.ops.diff")
def op_diff(a, n: OneInteger = 1, axis: OneAxis = -1):
    """Compute the `n`-th differences between adjacent elements along an axis.

    Args:
        axis: Integer, axis to take differences along, counted from 1; negative axes count from the end.
        a: Tensor or array with at least one dimension.
        n: Integer, how often to take differences.
    """


@op.forward("keras.ops.expand_dims", axis_of_result=True)
def op_expand_dims(x, axis: Axis):
    """Insert one or more axes of length 1.

    Args:
        axis: Integer or vector of integers, positions of the new axes in the result, counted from 1; negative axes
            count from the end.
    """


@op.forward("keras.ops.flip")
def op_flip(x: Tensor, axis: Axis = None):
    """Reverse the order of the elements along one or more axes.

    Args:
        axis: Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end.
            `None` means all axes.
    """


@op.forward("keras.ops.get_item")
def op_get_item(x, key: Integers):
    """Return the part of a tensor that Python's `x[key]` selects; indices count from 0.

    Args:
        key: Index, slice or tuple of them; indices count from 0, negative ones from the end.
    """


@op("keras.ops.hstack")
def op_hstack(xs: Arrays, *args):
    """Stack tensors horizontally: along axis 2, or along axis 1 for vectors.

    Args:
        args: More tensors.
        xs: List of tensors that agree in all other axes; or the first of several tensors.
    """
    return load_keras().ops.hstack(listed(xs, args))


@op.forward("keras.ops.moveaxis")
def op_moveaxis(x: Tensor, source: Axis, destination: Axis):
    """Move axes to new positions; the others keep their order."""


@op.forward("keras.ops.ndim")
def op_ndim(x) -> Any:
    """Return the number of dimensions of a tensor.

    Returns:
        An integer.
    """


@op.forward("keras.ops.pad")
def op_pad(x, pad_width: Pairs, mode="constant", constant_values=None):
    """Pad the edges of a tensor.

    Args:
        mode: String, how to pad: `"constant"`, `"reflect"` or `"symmetric"`; some backends support others.
    """


@op.forward("keras.ops.ravel")
def op_ravel(x):
    """Flatten a tensor to one dimension in row-major order."""


@op.forward("keras.ops.repeat")
def op_repeat(x, repeats: Integers, axis: OneAxis = None):
    """Repeat each element along an axis.

    Args:
        axis: Integer, axis to repeat along, counted from 1; negative axes count from the end. `None` flattens first.
        repeats: Integer, or vector of integers with one per element: number of repetitions of each element.
    """


@op.forward("keras.ops.reshape")
def op_reshape(x: FloatxArray, newshape: NewShape):
    """Reshape a tensor; elements are read and filled in row-major order."""


@op.forward("keras.ops.roll")
def op_roll(x: Tensor, shift: Integers, axis: Axis = None):
    """Roll elements along an axis; those moved beyond the end reappear at the start.

    Args:
        axis: Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end.
            `None` flattens, rolls and restores the shape.
    """


@op.forward("keras.ops.rot90")
def op_rot90(array: Tensor, k: OneInteger = 1, axes: AxisVector = (1, 2)):
    """Rotate a tensor by multiples of 90 degrees in the plane of two axes.

    Args:
        k: Integer, number of quarter turns.
        axes: Pair of integers, axes of the plane, counted from 1; the rotation goes from the first to the second.
    """


@op.forward("keras.ops.size")
def op_size(x: Tensor):
    """Return the number of elements of a tensor.

    Returns:
        A scalar integer tensor.
    """


@op.forward("keras.ops.split")
def op_split(x: Tensor, indices_or_sections: Parts, axis: OneAxis = 1) -> list[Any]:
    """Split a tensor into parts along an axis.

    Args:
        axis: Integer, axis to split, counted from 1; negative axes count from the end.

    Returns:
        A list of tensors.
    """


@op.forward("keras.ops.squeeze")
def op_squeeze(x, axis: Axis = None):
    """Remove axes of length 1.

    Args:
        axis: Integer or vector of integers, axes to drop, counted from 1; `None` drops all of length 1.
    """


@op.forward("keras.ops.stack", axis_of_result=True)
def op_stack(x: TensorsByName, axis: OneAxis = 1):
    """Stack tensors of equal shape along a new axis.

    Args:
        x: List of tensors of equal shape.
        axis: Integer, position of the new axis, counted from 1; negative axes count from the end.
    """


@op.forward("keras.ops.swapaxes")
def op_swapaxes(x, axis1: OneAxis, axis2: OneAxis):
    """Swap two axes."""


@op("keras.ops.take")
def op_take(x, indices: CountedIndex, axis: OneAxis = None, zero_indexed=False):
    """Return the elements or slices at `indices`, counted from 1, along an axis.

    Args:
        axis: Integer, axis to take elements along, counted from 1; negative axes count from the end. `None` flattens
            first.
        zero_indexed: Boolean, whether `indices` count from 0.
        indices: Integer tensor of indices, counted from 1; negative ones count from the end.
    """
    return load_keras().ops.take(x, from_zero("op_take", indices, zero_indexed), axis)


@op("keras.ops.take_along_axis")
def op_take_along_axis(x, indices: CountedIndex, axis: OneAxis = None, zero_indexed=False):
    """Select, for each position, the element at an index, counted from 1, along an axis.

    Args:
        axis: Integer, axis to take elements along, counted from 1; negative axes count from the end. `None` flattens
            first.
        zero_indexed: Boolean, whether `indices` count from 0.
        indices: Integer tensor of indices along `axis`, counted from 1, with as many dimensions as `x`.
    """
    return load_keras().ops.take_along_axis(x, from_zero("op_take_along_axis", indices, zero_indexed), axis)


@op.forward("keras.ops.tile")
def op_tile(x: Tensor, repeats: Integers):
    """Repeat a whole tensor along its axes.

    Args:
        repeats: Integer or vector of integers, number of repetitions along each axis.
    """


@op.forward("keras.ops.transpose")
def op_transpose(x, axes: AxisVector = None):
    """Permute the axes of a tensor; by default reverse them.

    Args:
        axes: Vector of integers, new order of the axes, counted from 1; `None` reverses them.
    """


@op.forward("keras.ops.tril")
def op_tril(x, k: OneInteger = 0):
    """Return the lower triangle of matrices, with 0 above it.

    Args:
        x: Matrix, or batch of matrices, of shape `(..., M, N)`.
        k: Integer, highest diagonal to keep: 0 is the main diagonal, positive ones are above it.
    """


@op.forward("keras.ops.triu")
def op_triu(x, k: OneInteger = 0):
    """Return the upper triangle of matrices, with 0 below it.

    Args:
        x: Matrix, or batch of matrices, of shape `(..., M, N)`.
        k: Integer, lowest diagonal to keep: 0 is the main diagonal, positive ones are above it.
    """


@op("keras.ops.vstack")
def op_vstack(xs: Arrays, *args):
    """Concatenate tensors along axis 1; on JAX and PyTorch, vectors become rows first.

    Args:
        args: More tensors.
        xs: List of tensors that agree in all other axes; or the first of several tensors.
    """
    return load_keras().ops.vstack(listed(xs, args))


@op.forward("keras.ops.rearrange")
def op_rearrange(tensor: Tensor, pattern: Text, **kwargs: OneInteger):
    """Split, permute and merge axes by an einops pattern, such as `"b (h w) -> b h w"`.

    Args:
        kwargs: Integers, lengths of the axes that the pattern splits, by name.
    """
