"""Products of vectors, matrices and tensors."""
from pykeras3.core import backend, ops_proxy
from pykeras3.core.conventions import Array, AtLeastVector, Axis, Integer, OneAxis, Tensor, tensor
from pykeras3.core.decorators import function, op
from pykeras3.ops.dtypes import alike, is_tensor


@op.forward("keras.ops.correlate")
def op_correlate(x1: AtLeastVector, x2: AtLeastVector, mode="valid"):
    """Cross-correlation of two one-dimensional tensors.

    x1: First vector.
    x2: Second vector.
    mode: `"valid"`, `"same"` or `"full"`: how much of the partial overlap to include.
    """


@op.forward("keras.ops.cross")
def op_cross(x1, x2, axisa: Integer = -1, axisb: Integer = -1, axisc: Integer = -1, axis: OneAxis = None):
    """Cross product of vectors of length 2 or 3.

    axis: Axis of all three tensors that holds the vectors, counted from 1; overrides the other three.
    x1: First vectors.
    x2: Second vectors.
    """


@op.forward("keras.ops.dot")
def op_dot(x1, x2):
    """Dot product: over the last axis of `x1` and the last but one of `x2` (the only one of a vector).

    x2: Second tensor, array or number.
    """


@function("keras.ops.einsum")
def op_einsum(subscripts, *args, **kwargs):
    """Sums of products in Einstein notation, such as `"ij,jk->ik"`.

    args: The tensors, one for each group of labels.
    """
    return backend.keras_loaded().ops.einsum(subscripts, *map(tensor, args), **kwargs)


@op.forward("keras.ops.inner")
def op_inner(x1, x2):
    """Inner product: sums `x1 * x2` over the last axis of both.

    x2: Second tensor; its last axis is as long as that of `x1`.
    """


@op("keras.ops.matmul")
def op_matmul(x1: Array, x2: Array):
    """Matrix product; an array takes the dtype of the tensor beside it.

    x1: First matrix, or a batch of them.
    x2: Second matrix, or a batch of them.
    """
    if is_tensor(x1) != is_tensor(x2):
        x1, x2 = alike(x1, x2)
    return ops_proxy.of_all(x1, x2).matmul(x1, x2)


@op.forward("keras.ops.outer")
def op_outer(x1: Tensor, x2: Tensor):
    """Outer product of two tensors, flattened first.

    x2: Second tensor, array or number.
    """


@op.forward("keras.ops.tensordot")
def op_tensordot(x1, x2, axes: Axis = 3):
    """Sums products of two tensors over several axes at once.

    x2: Second tensor.
    axes: One plus the number of axes to sum over (3 sums two), or a pair: axes of `x1`, axes of `x2`, counted from
        1.
    """


@op.forward("keras.ops.trace")
def op_trace(x, offset: Integer = 0, axis1: OneAxis = 1, axis2: OneAxis = 2):
    """Sum of the diagonal of the matrices that two axes span.

    x: Tensor of 2 or more dimensions.
    """


@op.forward("keras.ops.vdot")
def op_vdot(x1, x2):
    """Dot product of two flattened tensors, the first one conjugated.

    x2: Second tensor, with as many elements as `x1`.
    """
