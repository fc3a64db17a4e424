"""Operations: linear algebra."""

from collections import namedtuple
from typing import Any

from pykeras3.core.conventions import Axes, IntegerOrFloat
from pykeras3.core.declaring.public import public_class
from pykeras3.core.decorators import op
from pykeras3.core.keras_loader import load_keras

QR = public_class(namedtuple("QR", "q r"))


@op.forward("keras.ops.cholesky")
def op_cholesky(x):
    """Compute the lower triangular Cholesky factor of a positive definite matrix.

    Args:
        x: Symmetric positive definite matrix, or batch of matrices, of shape `(..., M, M)`.
    """


@op.forward("keras.ops.det")
def op_det(x):
    """Compute the determinant of square matrices.

    Args:
        x: Square matrix, or batch of matrices, of shape `(..., M, M)`.
    """


@op("keras.ops.eig")
def op_eig(x) -> Any:
    """Compute the eigenvalues and eigenvectors of square matrices.

    Args:
        x: Square matrix, or batch of matrices, of shape `(..., M, M)`.

    Returns:
        A list: eigenvalues `(..., M)` and eigenvectors `(..., M, M)`, both complex.
    """
    # here and below: JAX and PyTorch return types of their own, which R doesn't know as lists
    return tuple(load_keras().ops.eig(x))


@op("keras.ops.eigh")
def op_eigh(x) -> Any:
    """Compute the eigenvalues and eigenvectors of symmetric (Hermitian) matrices.

    Args:
        x: Symmetric (Hermitian) matrix, or batch of matrices, of shape `(..., M, M)`.

    Returns:
        A list: eigenvalues `(..., M)`, ascending, and eigenvectors `(..., M, M)`.
    """
    return tuple(load_keras().ops.eigh(x))


@op.forward("keras.ops.inv")
def op_inv(x):
    """Compute the inverse of square matrices.

    Args:
        x: Square matrix, or batch of matrices, of shape `(..., M, M)`.
    """


@op.forward("keras.ops.lstsq")
def op_lstsq(a, b, rcond=None):
    """Compute the least-squares solution `x` of `a x = b`.

    Args:
        a: Tensor of shape `(M, N)`, coefficient matrix.
        b: Tensor of shape `(M,)` or `(M, K)`, right-hand side.
    """


@op.forward("keras.ops.lu_factor")
def op_lu_factor(x) -> Any:
    """Compute the LU decomposition of square matrices, with pivots.

    Args:
        x: Square matrix, or batch of matrices, of shape `(..., M, M)`.

    Returns:
        A list: a matrix with both triangles, and the pivots, which count from 0.
    """


@op.forward("keras.ops.norm")
def op_norm(x, ord: IntegerOrFloat = None, axis: Axes = None, keepdims=False):
    """Compute the norm of vectors or matrices.

    Args:
        axis: Integer, axis of the vectors, counted from 1; pair of integers for matrix norms; `None` for the whole of
            `x`.
    """


@op("keras.ops.qr")
def op_qr(x, mode="reduced") -> Any:
    """Compute the QR decomposition of matrices.

    Args:
        x: Matrix, or batch of matrices, of shape `(..., M, N)`.
        mode: String, shapes of the factors: `"reduced"` for `(M, K)` and `(K, N)` with `K = min(M, N)`, `"complete"`
            for `(M, M)` and `(M, N)`.

    Returns:
        A named list of `q` and `r`.
    """
    return QR(*load_keras().ops.qr(x, mode=mode))


@op.forward("keras.ops.solve")
def op_solve(a, b):
    """Solve the linear equations `a x = b` for `x`."""


@op.forward("keras.ops.solve_triangular")
def op_solve_triangular(a, b, lower=False):
    """Solve the linear equations `a x = b` for `x`, with a triangular `a`.

    Args:
        a: Tensor of shape `(..., M, M)`, triangular coefficient matrix.
        lower: Boolean, whether `a` is lower rather than upper triangular.
    """


@op("keras.ops.svd")
def op_svd(x, full_matrices=True, compute_uv=True) -> Any:
    """Compute the singular value decomposition of matrices.

    Args:
        x: Matrix, or batch of matrices, of shape `(..., M, N)`.

    Returns:
        A list: left vectors, singular values, right vectors (as rows); with `compute_uv` false, a tensor of the values
        alone.
    """
    factors = load_keras().ops.svd(x, full_matrices=full_matrices, compute_uv=compute_uv)
    return tuple(factors) if compute_uv else factors
