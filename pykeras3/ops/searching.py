"""Operations: sorting and searching."""

from typing import Any

from pykeras3.core.conventions import (
    Array,
    AtLeastVector,
    FloatxArray,
    Index,
    IntegerOrFloat,
    IntegerTensor,
    OneAxis,
    OneInteger,
    Tensor,
    Tensors,
    TruthValueList,
    TruthValues,
    Tuple,
)
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_numpy
from pykeras3.core.decorators import op
from pykeras3.core.ops_proxy import ops


@op("keras.ops.argpartition")
def op_argpartition(x: Array, kth: Index, axis: OneAxis = -1, zero_indexed=False):
    """Return indices, counted from 1, that partition `x` at the `kth` smallest element.

    Args:
        axis: Integer, axis to partition along, counted from 1; negative axes count from the end. `None` flattens first.
        zero_indexed: Boolean, whether the returned indices count from 0; `kth` counts from 1 all the same.
    """
    indices = ops.argpartition(x, kth, axis)
    return indices if zero_indexed else indices + 1


@op("keras.ops.argsort")
def op_argsort(x: Array, axis: OneAxis = -1, zero_indexed=False):
    """Return the indices, counted from 1, that sort the elements in ascending order.

    Args:
        axis: Integer, axis to sort along, counted from 1; negative axes count from the end. `None` flattens first.
        zero_indexed: Boolean, whether the returned indices count from 0.
    """
    indices = ops.argsort(x, axis)
    return indices if zero_indexed else indices + 1


@op.forward("keras.ops.bincount")
def op_bincount(x: IntegerTensor, weights: Tensor = None, minlength: OneInteger = 0, sparse=False):
    """Count the occurrences of 0, 1, 2, ... in an integer tensor.

    Args:
        x: Tensor of non-negative integers, of shape `(n,)` or `(batch, n)`.
        weights: Tensor, amount that each element adds to its count; `None` for 1.
    """


@op("keras.ops.digitize")
def op_digitize(x: Array, bins: AtLeastVector, zero_indexed=False):
    """Return the bin, counted from 1, that each value belongs to (1 is below the first edge).

    Args:
        zero_indexed: Boolean, whether bin numbers count from 0.
        bins: Vector of numbers, edges of the bins in ascending order.
    """
    indices = ops.digitize(x, bins)
    return indices if zero_indexed else indices + 1


@op.forward("keras.ops.histogram")
def op_histogram(x, bins: OneInteger = 10, range: Tuple = None) -> Any:
    """Compute a histogram with bins of equal width.

    Args:
        bins: Integer, number of bins.

    Returns:
        A list: counts, and edges (one more than there are bins).
    """


@op("keras.ops.nonzero")
def op_nonzero(x: TruthValues):
    """Return the indices, counted from 1, of the non-zero elements.

    Returns:
        Integer tensor with one row per non-zero element and one column per axis.
    """
    return ops.stack(ops.nonzero(x), axis=-1) + 1


@op("keras.ops.searchsorted")
def op_searchsorted(sorted_sequence: FloatxArray, values: FloatxArray, side="left", zero_indexed=False):
    """Find the positions, counted from 1, at which to insert values into a sorted vector.

    Args:
        zero_indexed: Boolean, whether the returned indices count from 0.
        values: Number or tensor of values to insert.
        side: String, where to insert values equal to an element: `"left"` (before) or `"right"` (after).
    """
    if is_numpy(values) and values.ndim == 0:
        values = values.reshape(1)
    if is_numpy(values) and is_numpy(sorted_sequence):
        dtype = numpy().result_type(values, sorted_sequence)
        values, sorted_sequence = values.astype(dtype), sorted_sequence.astype(dtype)
    indices = ops.searchsorted(sorted_sequence, values, side)
    return indices if zero_indexed else indices + 1


@op.forward("keras.ops.select")
def op_select(condlist: TruthValueList, choicelist: Tensors, default: IntegerOrFloat = 0):
    """Select elements from the first of several tensors whose condition is true."""


@op.forward("keras.ops.sort")
def op_sort(x, axis: OneAxis = -1):
    """Sort elements in ascending order along an axis.

    Args:
        axis: Integer, axis to sort along, counted from 1; negative axes count from the end. `None` flattens first.
    """


@op.forward("keras.ops.where")
def op_where(condition: TruthValues, x1: Tensor = None, x2: Tensor = None) -> Any:
    """Select from `x1` where the condition is true, else from `x2`; without them return the positions.

    Args:
        x1: Number or tensor, values where `condition` is true.
        x2: Number or tensor, values where `condition` is false.

    Returns:
        A tensor; with the condition alone, a list of index tensors, one per axis, counted from 0.
    """
