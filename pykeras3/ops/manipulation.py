"""Tensors cut, joined, moved and reshaped."""
import functools
from collections.abc import Sequence
from typing import Annotated, Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    NA_INTEGER,
    ArrayLike,
    Axes,
    Axis,
    Convention,
    CountedIndex,
    FloatxArray,
    Index,
    Integer,
    Integers,
    OneAxis,
    OneInteger,
    Pairs,
    Shape,
    Tensor,
    TensorsByName,
    Text,
    array,
    by_position,
    convention_of,
    index,
    is_array,
    is_list,
    is_numpy,
    numpy,
    strict_integer,
    target_shape,
)
from pykeras3.core.decorators import op
from pykeras3.ops.indexing import from_zero


def new_shape(value):
    """As `TargetShape`, in a list, which TensorFlow takes sooner than a tuple."""
    if type(value) is list:
        for size in value:
            if type(size) is not int or size == NA_INTEGER:
                break
        else:
            return value
    result = target_shape(value)
    return list(result) if isinstance(result, tuple) else result


def parts(value, indices=index):
    """A number of parts, or the indices where the second part and those after it begin, as Keras takes them."""
    several = is_list(value) or (is_array(value) and len(value.shape))
    taken = (indices if several else strict_integer)(value)
    return taken.tolist() if is_numpy(taken) else taken


NewShape = Annotated[Any, Convention(new_shape, inferred_dimension=True)]
# Which stay as they are, for listed()
Arrays = Annotated[Sequence[ArrayLike] | ArrayLike, Convention(lambda value: value)]


def parts_of(function, argument):
    """Return `parts` for an argument, whose indices are converted with warnings that name it."""
    return functools.partial(parts, indices=convention_of(Index).converter(function, argument))


Parts = Annotated[ArrayLike, Convention(parts, one_based=True, condition="where it is several", bind=parts_of)]


def listed(xs, more):
    """The tensors of a list or dict, or given one by one, or both; R's vectors as arrays of one type."""
    np, xs = numpy(), by_position(xs)
    several = is_list(xs) and not all(isinstance(x, (bool, int, float)) for x in xs)
    tensors = [array(x) for x in (*(xs if several else [xs]), *more)]
    # R's vector of one element is a scalar
    tensors = [np.atleast_1d(x) if is_numpy(x) else x for x in tensors]
    if all(is_numpy(x) for x in tensors):
        common = np.result_type(*tensors)
        return [x.astype(common) for x in tensors]
    return tensors


@op.forward("keras.ops.append")
def op_append(x1, x2, axis: OneAxis = None):
    """Appends `x2` to `x1` along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    x1: Tensor to append to.
    x2: Tensor to append; apart from `axis`, its shape is that of `x1`.
    """


@op.forward("keras.ops.broadcast_to")
def op_broadcast_to(x, shape: Shape):
    """Broadcasts a tensor to a given shape.

    shape: The shape to broadcast to.
    """


@op.forward("keras.ops.concatenate")
def op_concatenate(xs: TensorsByName, axis: OneAxis = 1):
    """Joins tensors along an existing axis.

    axis: One axis, counted from 1; negative ones count from the end.
    xs: List of tensors; shapes agree apart from `axis`.
    """


@op.forward("keras.ops.copy")
def op_copy(x):
    """Copy of a tensor."""


@op.forward("keras.ops.diag")
def op_diag(x, k: OneInteger = 0):
    """Diagonal of a matrix, or the diagonal matrix of a vector.

    x: A vector or a matrix.
    """


@op.forward("keras.ops.diagflat")
def op_diagflat(x, k: OneInteger = 0):
    """Diagonal matrix with the flattened input on its diagonal.

    k: Diagonal to fill: 0 is the main one, positive is above, negative below.
    """


@op.forward("keras.ops.diagonal")
def op_diagonal(x: Tensor, offset: Integer = 0, axis1: OneAxis = 1, axis2: OneAxis = 2):
    """Diagonal elements of the matrices that two axes span.

    x: Tensor of 2 or more dimensions.
    """


@op.forward("keras.ops.diff")
def op_diff(a, n: OneInteger = 1, axis: OneAxis = -1):
    """Differences between neighbours along an axis, taken `n` times.

    axis: One axis, counted from 1; negative ones count from the end.
    a: A tensor.
    n: How often to take differences, a whole number.
    """


@op.forward("keras.ops.expand_dims", axis_of_result=True)
def op_expand_dims(x, axis: Axis):
    """Inserts a dimension of length 1.

    axis: Position of the new axis in the result, counted from 1; negative ones count from the end.
    """


@op.forward("keras.ops.flip")
def op_flip(x: Tensor, axis: Axis = None):
    """Reverses the order of elements along one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.get_item")
def op_get_item(x, key: Integers):
    """Part of a tensor, chosen as `x[key]` in Python, so that indices count from 0.

    key: Index, slice or tuple of them; indices count from 0, negatives from the end.
    """


@op("keras.ops.hstack")
def op_hstack(xs: Arrays, *args):
    """Joins tensors side by side: along axis 2, or axis 1 for vectors.

    args: More tensors.
    xs: List of tensors, or the first of several.
    """
    return backend.keras_loaded().ops.hstack(listed(xs, args))


@op.forward("keras.ops.moveaxis")
def op_moveaxis(x: Tensor, source: Axis, destination: Axis):
    """Moves axes to new positions; the others keep their order."""


@op.forward("keras.ops.ndim")
def op_ndim(x) -> Any:
    """Number of dimensions of a tensor.

    Returns: A whole number.
    """


@op.forward("keras.ops.pad")
def op_pad(x, pad_width: Pairs, mode="constant", constant_values=None):
    """Pads a tensor at the edges.

    mode: `"constant"`, `"reflect"` or `"symmetric"`; some backends know more.
    """


@op.forward("keras.ops.ravel")
def op_ravel(x):
    """Flattens a tensor to one dimension, last axis fastest."""


@op.forward("keras.ops.repeat")
def op_repeat(x, repeats: Integers, axis: OneAxis = None):
    """Repeats every element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    repeats: How often to repeat each element: a whole number, or one per element.
    """


@op.forward("keras.ops.reshape")
def op_reshape(x: FloatxArray, newshape: NewShape):
    """Gives a tensor a new shape; elements are read with the last axis fastest."""


@op.forward("keras.ops.roll")
def op_roll(x: Tensor, shift: Integers, axis: Axis = None):
    """Shifts elements along an axis; those pushed out come back at the other end.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` flattens, rolls and restores the
        shape.
    """


@op.forward("keras.ops.rot90")
def op_rot90(array: Tensor, k: OneInteger = 1, axes: Axes = (1, 2)):
    """Rotates a tensor by multiples of 90 degrees in the plane of two axes.

    k: Number of quarter turns.
    axes: The two axes of the plane, counted from 1; turns go from the first to the second.
    """


@op.forward("keras.ops.size")
def op_size(x: Tensor):
    """Number of elements of a tensor.

    Returns: A scalar integer tensor.
    """


@op.forward("keras.ops.split")
def op_split(x: Tensor, indices_or_sections: Parts, axis: OneAxis = 1) -> list[Any]:
    """Splits a tensor into parts along an axis.

    axis: Axis to split, counted from 1; negative ones count from the end.
    Returns: A list of tensors.
    """


@op.forward("keras.ops.squeeze")
def op_squeeze(x, axis: Axis = None):
    """Drops dimensions of length 1.

    axis: Axis or axes to drop, counted from 1; `None` drops all of length 1.
    """


@op.forward("keras.ops.stack", axis_of_result=True)
def op_stack(x: TensorsByName, axis: OneAxis = 1):
    """Joins tensors of equal shape along a new axis.

    x: List of tensors of equal shape.
    axis: Position of the new axis, counted from 1; negative ones count from the end.
    """


@op.forward("keras.ops.swapaxes")
def op_swapaxes(x, axis1: OneAxis, axis2: OneAxis):
    """Swaps two axes."""


@op("keras.ops.take")
def op_take(x, indices: CountedIndex, axis: OneAxis = None, zero_indexed=False):
    """Elements or slices at `indices`, counted from 1, along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, `indices` count from 0.
    indices: Indices, counted from 1; negative ones count from the end.
    """
    return backend.keras_loaded().ops.take(x, from_zero("op_take", indices, zero_indexed), axis)


@op("keras.ops.take_along_axis")
def op_take_along_axis(x, indices: CountedIndex, axis: OneAxis = None, zero_indexed=False):
    """Picks, for each position, the element at an index, counted from 1, along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, `indices` count from 0.
    indices: Indices along `axis`, counted from 1; as many dimensions as `x`.
    """
    return backend.keras_loaded().ops.take_along_axis(
        x, from_zero("op_take_along_axis", indices, zero_indexed), axis)


@op.forward("keras.ops.tile")
def op_tile(x: Tensor, repeats: Integers):
    """Repeats a whole tensor along its axes.

    repeats: How often to repeat the tensor along each axis, whole numbers.
    """


@op.forward("keras.ops.transpose")
def op_transpose(x, axes: Axis = None):
    """Reorders the axes of a tensor; by default reverses them.

    axes: New order of the axes, counted from 1; `None` reverses them.
    """


@op.forward("keras.ops.tril")
def op_tril(x, k: OneInteger = 0):
    """Lower triangle of matrices; elements above it become 0.

    x: Matrix, or a batch of them.
    k: Highest diagonal to keep: 0 is the main one, positive is above.
    """


@op.forward("keras.ops.triu")
def op_triu(x, k: OneInteger = 0):
    """Upper triangle of matrices; elements below it become 0.

    x: Matrix, or a batch of them.
    k: Lowest diagonal to keep: 0 is the main one, positive is above.
    """


@op("keras.ops.vstack")
def op_vstack(xs: Arrays, *args):
    """Joins tensors on top of each other, along axis 1; vectors become rows.

    args: More tensors.
    xs: List of tensors, or the first of several.
    """
    return backend.keras_loaded().ops.vstack(listed(xs, args))


@op.forward("keras.ops.rearrange")
def op_rearrange(tensor: Tensor, pattern: Text, **kwargs: Integer):
    """Splits, moves and merges axes by an einops pattern, such as `"b (h w) -> b h w"`.

    kwargs: Lengths of axes that the pattern splits, by name.
    """
