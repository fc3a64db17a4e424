"""Sparse matrices: SciPy's in Python, those of the package Matrix in R, which reticulate converts to each other."""

import sys

from r_bridge.conversion.arrays import r_type_of
from r_bridge.conversion.python_objects import to_reference


def has_r_form(value) -> bool:
    """Return True if a value is a sparse matrix of numbers; SciPy's newer sparse arrays have no form in R."""
    sparse = sys.modules.get("scipy.sparse")
    return sparse is not None and sparse.isspmatrix(value) and value.dtype.kind in "biuf"


def sparse_matrix_to_r(value) -> int:
    """Return the address of an R matrix of the same form, in which all numbers are doubles."""
    check_numbers(value)
    return to_reference(value.astype("float64"), maker="matrix_from")


def check_numbers(value):
    """Raise OverflowError for a sparse matrix of integers that doubles can't hold."""
    if value.dtype.kind in "iu":
        r_type_of(value.tocoo(copy=False).data)
