"""Reductions over axes, and running ones."""
from pykeras3.core.conventions import Array, Axes, Axis, OneAxis, Tensor
from pykeras3.core.decorators import op
from pykeras3.core.ops_proxy import ops


@op.forward("keras.ops.all")
def op_all(x: Tensor, axis: Axis = None, keepdims=False):
    """Whether all elements are true over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    x: Boolean tensor; numbers count as true unless 0.
    """


@op.forward("keras.ops.any")
def op_any(x: Tensor, axis: Axis = None, keepdims=False):
    """Whether any element is true over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    x: Boolean tensor; numbers count as true unless 0.
    """


@op("keras.ops.argmax")
def op_argmax(x: Array, axis: OneAxis = None, keepdims=False, zero_indexed=False):
    """Index, from 1, of the largest element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0.
    """
    indices = ops.argmax(x, axis, keepdims)
    return indices if zero_indexed else indices + 1


@op("keras.ops.argmin")
def op_argmin(x: Array, axis: OneAxis = None, keepdims=False, zero_indexed=False):
    """Index, from 1, of the smallest element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0.
    """
    indices = ops.argmin(x, axis, keepdims)
    return indices if zero_indexed else indices + 1


@op.forward("keras.ops.average")
def op_average(x, axis: Axis = None, weights=None):
    """Mean over an axis, weighted if `weights` are given.

    axis: One axis, counted from 1; negative ones count from the end. `None` means all axes.
    weights: Weights: of the shape of `x`, or a vector as long as `axis`; `None` for equal weights.
    """


@op.forward("keras.ops.corrcoef")
def op_corrcoef(x: Tensor):
    """Matrix of Pearson correlations between the rows of `x`.

    x: Matrix with one variable per row, one observation per column.
    """


@op.forward("keras.ops.count_nonzero")
def op_count_nonzero(x: Tensor, axis: Axes = None):
    """Number of non-zero elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.cumprod")
def op_cumprod(x, axis: OneAxis = None, dtype=None):
    """Cumulative product along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op.forward("keras.ops.cumsum")
def op_cumsum(x, axis: OneAxis = None, dtype=None):
    """Cumulative sum along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op.forward("keras.ops.max")
def op_max(x, axis: Axis = None, keepdims=False, initial=None):
    """Largest element over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    initial: Lower bound on the result, also used for an empty axis; `None` for none.
    """


@op.forward("keras.ops.mean")
def op_mean(x, axis: Axis = None, keepdims=False):
    """Mean over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.median")
def op_median(x, axis: Axis = None, keepdims=False):
    """Median over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.min")
def op_min(x, axis: Axis = None, keepdims=False, initial=None):
    """Smallest element over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    initial: Upper bound on the result, also used for an empty axis; `None` for none.
    """


@op.forward("keras.ops.prod")
def op_prod(x, axis: Axis = None, keepdims=False, dtype=None):
    """Product of the elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op.forward("keras.ops.quantile")
def op_quantile(x, q, axis: Axis = None, method="linear", keepdims=False):
    """Quantiles over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.std")
def op_std(x, axis: Axis = None, keepdims=False):
    """Standard deviation over one or more axes (divisor `n`).

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.sum")
def op_sum(x, axis: Axis = None, keepdims=False):
    """Sum of the elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.var")
def op_var(x, axis: Axis = None, keepdims=False):
    """Variance over one or more axes (divisor `n`).

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """
