"""Linear algebra."""
from collections import namedtuple
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import Axes, Number
from pykeras3.core.decorators import op
from pykeras3.core.public import public_class

QR = public_class(namedtuple("QR", "q r"))


@op.forward("keras.ops.cholesky")
def op_cholesky(x):
    """Lower triangular Cholesky factor of a positive definite matrix.

    x: Symmetric positive definite matrix, or a batch of them: `(..., M, M)`.
    """


@op.forward("keras.ops.det")
def op_det(x):
    """Determinant of square matrices.

    x: Square matrix, or a batch of them: `(..., M, M)`.
    """


@op.forward("keras.ops.eig")
def op_eig(x) -> Any:
    """Eigenvalues and eigenvectors of square matrices.

    x: Square matrix, or a batch of them: `(..., M, M)`.
    Returns: A list: eigenvalues `(..., M)` and eigenvectors `(..., M, M)`, both complex.
    """


@op.forward("keras.ops.eigh")
def op_eigh(x) -> Any:
    """Eigenvalues and eigenvectors of symmetric (Hermitian) matrices.

    x: Symmetric (Hermitian) matrix, or a batch of them: `(..., M, M)`.
    Returns: A list: eigenvalues `(..., M)`, ascending, and eigenvectors `(..., M, M)`.
    """


@op.forward("keras.ops.inv")
def op_inv(x):
    """Inverse of square matrices.

    x: Square matrix, or a batch of them: `(..., M, M)`.
    """


@op.forward("keras.ops.lstsq")
def op_lstsq(a, b, rcond=None):
    """Least-squares solution `x` of `a x = b`.

    a: Coefficient matrix, of shape `(M, N)`.
    b: Right-hand side, of shape `(M,)` or `(M, K)`.
    """


@op.forward("keras.ops.lu_factor")
def op_lu_factor(x) -> Any:
    """LU decomposition of square matrices, with pivots.

    x: Square matrix, or a batch of them: `(..., M, M)`.
    Returns: A list: both triangles in one matrix, and pivots, which count from 0.
    """


@op.forward("keras.ops.norm")
def op_norm(x, ord: Number = None, axis: Axes = None, keepdims=False):
    """Norm of vectors or matrices.

    axis: One axis, counted from 1, for vector norms; two for matrix norms; `None` for the whole of `x`.
    """


@op("keras.ops.qr")
def op_qr(x, mode="reduced") -> Any:
    """QR decomposition of matrices.

    x: Matrix, or a batch of them: `(..., M, N)`.
    mode: `"reduced"` or `"complete"`.
    Returns: A named list of `q` and `r`.
    """
    return QR(*backend.keras_loaded().ops.qr(x, mode=mode))


@op.forward("keras.ops.solve")
def op_solve(a, b):
    """Solution `x` of the linear equations `a x = b`."""


@op.forward("keras.ops.solve_triangular")
def op_solve_triangular(a, b, lower=False):
    """Solution `x` of `a x = b` for a triangular `a`.

    a: Triangular coefficient matrix, of shape `(..., M, M)`.
    lower: Whether `a` is lower rather than upper triangular.
    """


@op.forward("keras.ops.svd")
def op_svd(x, full_matrices=True, compute_uv=True) -> Any:
    """Singular value decomposition of matrices.

    x: Matrix, or a batch of them: `(..., M, N)`.
    Returns: A list: left vectors, singular values, right vectors (as rows); with `compute_uv` false, a tensor of
        the values alone.
    """
