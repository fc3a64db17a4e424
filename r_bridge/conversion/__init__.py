"""Conversions between R values and Python values.

From R: a vector of length 1 is a scalar, other numbers are numpy arrays that view R's memory and go back as the very
vector that they show, text is a list of str, a list or a vector with names is a dict. NA is None for a logical, an
integer or a string that stands alone or in character and logical vectors; integers with NA are float64 with nan;
NA_real_ is nan, and NaT among dates and times. Factors, data frames and times in a zone are pandas', where it is
installed: NA is what is missing there. Sparse matrices of R's package Matrix are SciPy's, where it is installed, and
its other matrices are arrays. What has no form in Python is an RObject, which goes back as the very object that it is:
names that are missing or come twice, text that is not text in any encoding, lists with dimensions, dates at infinity.

From Python: scalars are vectors of length 1, lists of scalars of one kind are vectors, other lists, tuples and dicts
are lists, arrays are arrays, sparse matrices of SciPy are those of Matrix. None is NULL, among strings and truth values
NA; masked elements are NA. Numbers of other dtypes, such as bfloat16, are doubles. Integers that doubles can't hold are
an OverflowError. Everything else crosses by reference. tools/generate/conversion_table.py has examples.

A function `..._to_python()` takes the address of an R object, `..._to_r()` returns the address of a new one, which
nothing protects yet.
"""

import datetime

import numpy as np

from r_bridge.conversion import data_frames, datetimes, numpy_values, python_objects, sparse_matrices, vectors
from r_bridge.conversion.arrays import DTYPES, VectorMemory
from r_bridge.conversion.registry import registry
from r_bridge.runtime import r_api
from r_bridge.runtime.functions import RFunction
from r_bridge.runtime.handles import RObject
from r_bridge.runtime.state import runtime


def null_to_python(address, r_type):
    """Return None for R's NULL."""
    return None


def function_to_python(address, r_type):
    """Return the Python handle of an R function."""
    return RFunction(address)


def is_function_type(address, r_type) -> bool:
    """Return True for the type of a closure or primitive."""
    return r_type in R_FUNCTIONS


def is_list_or_s4(address, r_type) -> bool:
    """Return True for the type of a list or an S4 object."""
    return r_type in (r_api.VECSXP, r_api.S4SXP)


def inherits(name):
    """Return a test of whether an R object has a class."""
    return lambda address, r_type: r_api.api().Rf_inherits(address, name)


def has_no_r_form(value) -> bool:
    """Return True, as the last test: no other conversion accepts the value."""
    return True


def handle_to_r(handle):
    """Return the address of the R object behind a handle."""
    return handle.address


R_FUNCTIONS = (r_api.CLOSXP, r_api.BUILTINSXP, r_api.SPECIALSXP)

registry.by_r_type.update(
    {
        r_api.NILSXP: null_to_python,
        r_api.VECSXP: vectors.list_to_python,
        **dict.fromkeys((*DTYPES, r_api.STRSXP), vectors.vector_to_python),
        **dict.fromkeys(R_FUNCTIONS, function_to_python),
    }
)
registry.by_r_class += [
    (python_objects.is_reference, python_objects.reference_to_python),
    (python_objects.holds_reference, python_objects.holder_to_python),
    (is_function_type, function_to_python),
    (inherits(b"factor"), data_frames.factor_to_python),
    (inherits(b"data.frame"), data_frames.data_frame_to_python),
    (datetimes.is_datetime, datetimes.datetimes_to_python),
    (is_list_or_s4, python_objects.package_object_to_python),
]
registry.by_type.update(
    {
        type(None): vectors.none_to_r,
        bool: vectors.bool_to_r,
        int: vectors.int_to_r,
        float: vectors.float_to_r,
        complex: vectors.complex_to_r,
        str: vectors.str_to_r,
        bytes: vectors.bytes_to_r,
        list: vectors.list_to_r,
        tuple: vectors.tuple_to_r,
        dict: vectors.dict_to_r,
        np.ndarray: numpy_values.ndarray_to_r,
        RObject: handle_to_r,
        RFunction: handle_to_r,
        VectorMemory: handle_to_r,
    }
)
registry.by_base += [
    (np.ndarray, numpy_values.ndarray_to_r),
    (np.generic, numpy_values.numpy_scalar_to_r),
    ((datetime.date, datetime.timedelta), datetimes.datetime_to_r),
    (str, vectors.str_to_r),
]
registry.by_test += [
    (data_frames.is_pandas, data_frames.pandas_to_r),
    (sparse_matrices.has_r_form, sparse_matrices.sparse_matrix_to_r),
    (python_objects.holds_r_object, python_objects.r_object_in),
    (has_no_r_form, python_objects.to_reference),
]


def register():
    """Have the conversions used by all calls between R and Python."""
    runtime.converter = registry
