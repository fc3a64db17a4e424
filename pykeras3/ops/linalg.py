"""Linear algebra."""
from collections import namedtuple

from pykeras3 import backend
from pykeras3.conventions import Axis, Number
from pykeras3.wrap import op

QR = namedtuple("QR", "q r")


@op("keras.ops.cholesky")
def op_cholesky(x):
    """?"""


@op("keras.ops.det")
def op_det(x):
    """?"""


@op("keras.ops.eig")
def op_eig(x):
    """?"""


@op("keras.ops.eigh")
def op_eigh(x):
    """?"""


@op("keras.ops.inv")
def op_inv(x):
    """?"""


@op("keras.ops.lstsq")
def op_lstsq(a, b, rcond=None):
    """?"""


@op("keras.ops.lu_factor")
def op_lu_factor(x):
    """?"""


@op("keras.ops.norm")
def op_norm(x, ord: Number = None, axis: Axis = None, keepdims=False):
    """?"""


@op("keras.ops.qr")
def op_qr(x, mode="reduced"):
    """?"""
    return QR(*backend.keras_loaded().ops.qr(x, mode=mode))


@op("keras.ops.solve")
def op_solve(a, b):
    """?"""


@op("keras.ops.solve_triangular")
def op_solve_triangular(a, b, lower=False):
    """?"""


@op("keras.ops.svd")
def op_svd(x, full_matrices=True, compute_uv=True):
    """?"""
