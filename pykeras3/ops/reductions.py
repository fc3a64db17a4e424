"""Operations: reductions."""

from pykeras3.core.conventions import Array, Axes, Axis, OneAxis, Tensor, TruthValues
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_array
from pykeras3.core.decorators import op
from pykeras3.core.ops_proxy import ops
from pykeras3.ops.subscripts import shape_of


@op.forward("keras.ops.all")
def op_all(x: TruthValues, axis: Axis = None, keepdims=False):
    """Test whether all elements along axes are true.

    Args:
        x: Boolean tensor; numbers count as true unless 0.
    """


@op.forward("keras.ops.any")
def op_any(x: TruthValues, axis: Axis = None, keepdims=False):
    """Test whether any element along axes is true.

    Args:
        x: Boolean tensor; numbers count as true unless 0.
    """


@op("keras.ops.argmax")
def op_argmax(x: Array, axis: OneAxis = None, keepdims=False, zero_indexed=False):
    """Return the index, counted from 1, of the maximum along an axis.

    Args:
        axis: Integer, axis to search along, counted from 1; negative axes count from the end. `None` flattens first.
        zero_indexed: Boolean, whether the returned indices count from 0.
    """
    indices = ops.argmax(x, axis, keepdims)
    return indices if zero_indexed else indices + 1


@op("keras.ops.argmin")
def op_argmin(x: Array, axis: OneAxis = None, keepdims=False, zero_indexed=False):
    """Return the index, counted from 1, of the minimum along an axis.

    Args:
        axis: Integer, axis to search along, counted from 1; negative axes count from the end. `None` flattens first.
        zero_indexed: Boolean, whether the returned indices count from 0.
    """
    indices = ops.argmin(x, axis, keepdims)
    return indices if zero_indexed else indices + 1


@op("keras.ops.average")
def op_average(x, axis: Axis = None, weights=None):
    """Compute the mean along axes, weighted if `weights` are given.

    Args:
        weights: Tensor of weights of the shape of `x`, or vector of the length of `axis`; `None` for equal weights.
    """
    if axis is None and weights is not None:
        shapes = [shape_of(value) if is_array(value) else numpy().shape(value) for value in (x, weights)]
        if None not in shapes and shapes[0] != shapes[1]:
            # Keras broadcasts the weights and does not divide by their sum
            raise ValueError(
                "op_average(): `axis` must be given if `weights` have another shape than `x`. "
                f"Received: weights of shape {shapes[1]}, `x` of shape {shapes[0]}"
            )
    return ops.average(x, axis, weights)


@op.forward("keras.ops.corrcoef")
def op_corrcoef(x: Tensor):
    """Compute the Pearson correlation matrix of the rows of `x`.

    Args:
        x: Matrix of shape `(variables, observations)`.
    """


@op.forward("keras.ops.count_nonzero")
def op_count_nonzero(x: TruthValues, axis: Axes = None):
    """Count the non-zero elements along axes."""


@op.forward("keras.ops.cumprod")
def op_cumprod(x, axis: OneAxis = None, dtype=None):
    """Compute the cumulative product along an axis.

    Args:
        axis: Integer, axis to accumulate along, counted from 1; negative axes count from the end. `None` flattens
            first.
        dtype: Dtype of the result, a string; `None` infers it from `x`.
    """


@op.forward("keras.ops.cumsum")
def op_cumsum(x, axis: OneAxis = None, dtype=None):
    """Compute the cumulative sum along an axis.

    Args:
        axis: Integer, axis to accumulate along, counted from 1; negative axes count from the end. `None` flattens
            first.
        dtype: Dtype of the result, a string; `None` infers it from `x`.
    """


@op.forward("keras.ops.max")
def op_max(x, axis: Axis = None, keepdims=False, initial=None):
    """Compute the maximum along axes.

    Args:
        initial: Number, lower bound on the result, which is also the result for an empty axis; `None` for none.
    """


@op.forward("keras.ops.mean")
def op_mean(x, axis: Axis = None, keepdims=False):
    """Compute the mean along axes."""


@op.forward("keras.ops.median")
def op_median(x, axis: Axis = None, keepdims=False):
    """Compute the median along axes."""


@op.forward("keras.ops.min")
def op_min(x, axis: Axis = None, keepdims=False, initial=None):
    """Compute the minimum along axes.

    Args:
        initial: Number, upper bound on the result, which is also the result for an empty axis; `None` for none.
    """


@op.forward("keras.ops.prod")
def op_prod(x, axis: Axis = None, keepdims=False, dtype=None):
    """Compute the product along axes.

    Args:
        dtype: Dtype of the result, a string; `None` infers it from `x`.
    """


@op.forward("keras.ops.quantile")
def op_quantile(x, q, axis: Axes = None, method="linear", keepdims=False):
    """Compute quantiles along axes."""


@op.forward("keras.ops.std")
def op_std(x, axis: Axis = None, keepdims=False):
    """Compute the standard deviation along axes (divisor `n`)."""


@op.forward("keras.ops.sum")
def op_sum(x, axis: Axis = None, keepdims=False):
    """Compute the sum along axes."""


@op.forward("keras.ops.var")
def op_var(x, axis: Axis = None, keepdims=False):
    """Compute the variance along axes (divisor `n`)."""
