"""Operations: products."""

from pykeras3.core import ops_proxy
from pykeras3.core.conventions import Array, AtLeastVector, Axis, OneAxis, OneInteger, Tensor
from pykeras3.core.conventions.arrays import as_tensor
from pykeras3.core.decorators import function, op
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.dtypes import is_tensor, promote_operands


@op.forward("keras.ops.correlate")
def op_correlate(x1: AtLeastVector, x2: AtLeastVector, mode="valid"):
    """Compute the cross-correlation of two one-dimensional tensors.

    Args:
        x1: Tensor of shape `(n,)`.
        x2: Tensor of shape `(m,)`.
        mode: String, how much of the partial overlap to include: `"valid"`, `"same"` or `"full"`.
    """


@op.forward("keras.ops.cross")
def op_cross(x1, x2, axisa: OneInteger = -1, axisb: OneInteger = -1, axisc: OneInteger = -1, axis: OneAxis = None):
    """Compute the cross product of vectors of length 2 or 3.

    Args:
        axis: Integer, axis of all three tensors that holds the vectors, counted from 1; overrides the other three.
        x1: Tensor of vectors, of length 2 or 3, along `axisa`.
        x2: Tensor of vectors, of length 2 or 3, along `axisb`.
    """


@op.forward("keras.ops.dot")
def op_dot(x1, x2):
    """Compute the dot product over the last axis of `x1` and the second to last axis of `x2`.

    Args:
        x2: Tensor or array of any shape, or a number.
    """


@function("keras.ops.einsum")
def op_einsum(subscripts, *args, **kwargs):
    """Compute sums of products in Einstein notation, such as `"ij,jk->ik"`.

    Args:
        args: Tensors, one for each group of labels.
    """
    return load_keras().ops.einsum(subscripts, *map(as_tensor, args), **kwargs)


@op.forward("keras.ops.inner")
def op_inner(x1, x2):
    """Compute the inner product: sum `x1 * x2` over the last axis of both.

    Args:
        x2: Tensor whose last axis has the length of that of `x1`.
    """


@op("keras.ops.matmul")
def op_matmul(x1: Array, x2: Array):
    """Compute the matrix product of two tensors.

    Args:
        x1: Tensor of shape `(..., M, N)`, or vector of shape `(N,)`.
        x2: Tensor of shape `(..., N, K)`, or vector of shape `(N,)`; an array is converted to the dtype of the other
            tensor.
    """
    # operands of one type need no common dtype
    if type(x1) is not type(x2) and is_tensor(x1) != is_tensor(x2):
        x1, x2 = promote_operands(x1, x2)
    return ops_proxy.operations_for_all(x1, x2).matmul(x1, x2)


@op.forward("keras.ops.outer")
def op_outer(x1: Tensor, x2: Tensor):
    """Compute the outer product of two tensors, flattened first.

    Args:
        x2: Tensor or array of any shape, or a number.
    """


@op.forward("keras.ops.tensordot")
def op_tensordot(x1, x2, axes: Axis = 3):
    """Compute the sum of products of two tensors over several axes.

    Args:
        x2: Tensor whose contracted axes have the lengths of those of `x1`.
        axes: Integer, the number of axes to sum over plus 1 (3 sums over two axes); or a list of two vectors of
            integers, the axes of `x1` and of `x2`, counted from 1.
    """


@op.forward("keras.ops.trace")
def op_trace(x, offset: OneInteger = 0, axis1: OneAxis = 1, axis2: OneAxis = 2):
    """Compute the sum of the diagonals of the matrices along two axes.

    Args:
        x: Tensor or array with two or more dimensions.
    """


@op.forward("keras.ops.vdot")
def op_vdot(x1, x2):
    """Compute the dot product of two flattened tensors; the first is conjugated.

    Args:
        x2: Tensor with as many elements as `x1`.
    """
