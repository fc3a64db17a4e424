"""Data frames and factors, as those of pandas if pandas is installed."""

import datetime
import sys
import warnings

import numpy as np

from r_bridge.conversion import datetimes
from r_bridge.conversion.arrays import DTYPES, array_to_r, set_attribute, whole_double
from r_bridge.conversion.numpy_values import masked_array_to_r
from r_bridge.conversion.python_objects import to_reference
from r_bridge.conversion.vectors import (
    attribute,
    dimensions,
    flags_to_r,
    has_names,
    names_of,
    set_strings,
    strings_to_r,
    tuple_to_r,
    values_of_vector,
)
from r_bridge.requirements import is_importable
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject


def has_pandas() -> bool:
    """Return True if pandas is installed."""
    return is_importable("pandas")


# From R


def factor_to_python(address, r_type):
    """Return a factor as pandas' Categorical, which keeps the levels; without pandas, its labels as a list."""
    api = r_api.api()
    levels = attribute(address, "levels")
    if r_type != r_api.INTSXP or not isinstance(levels, list) or None in levels or has_names(address):
        return RObject(address)
    # with NA they are doubles, and NA is nan
    codes = np.nan_to_num(values_of_vector(address, r_api.INTSXP)).astype(np.int32) - 1
    if not has_pandas():
        return [None if code < 0 else levels[code] for code in codes]
    import pandas

    try:
        return pandas.Categorical.from_codes(codes, levels, ordered=bool(api.Rf_inherits(address, b"ordered")))
    except ValueError:
        # duplicated levels, or codes without a level
        return RObject(address)


def data_frame_to_python(address, r_type):
    """Return a data frame as a DataFrame of pandas, or its handle without pandas or for a column that pandas lacks."""
    api = r_api.api()
    names = names_of(address)
    if not has_pandas() or names is None or None in names or len(set(names)) < len(names):
        return RObject(address)
    import pandas

    columns = [column_to_python(api.VECTOR_ELT(address, i)) for i in range(api.Rf_xlength(address))]
    rows = row_names(address)
    if rows is None or any(isinstance(values, RObject) for values in columns):
        return RObject(address)
    return pandas.DataFrame(dict(zip(names, columns)), index=rows, columns=names)


def row_names(address):
    """Return the row names of a data frame as an index: pandas' default for R's default 1 to n, or None."""
    import pandas

    api = r_api.api()
    # new where R keeps them in its short form
    found = api.Rf_protect(api.Rf_getAttrib(address, api.R_RowNamesSymbol))
    try:
        if found == api.R_NilValue:
            return None
        rows = values_of_vector(found, api.TYPEOF(found))
    finally:
        api.Rf_unprotect(1)
    is_default = not isinstance(rows, list) and np.array_equal(rows, 1 + np.arange(len(rows)))
    return pandas.RangeIndex(len(rows)) if is_default else pandas.Index(rows)


def column_to_python(address):
    """Return a column of a data frame, never as a scalar, or its handle if pandas has no such type."""
    import pandas

    api = r_api.api()
    kind = api.TYPEOF(address)
    if api.Rf_inherits(address, b"factor"):
        return factor_to_python(address, kind)
    if datetimes.is_datetime(address, kind):
        return datetimes.datetime_column_to_python(address, kind)
    is_vector = kind == r_api.STRSXP or (kind in DTYPES and kind != r_api.RAWSXP)
    if api.OBJECT(address) or not is_vector or dimensions(address) is not None:
        return RObject(address)
    values = values_of_vector(address, kind)
    if kind == r_api.STRSXP:
        return values if set(values) - {None} else pandas.array(values, dtype="string")
    if kind == r_api.LGLSXP and values.dtype == object:
        return pandas.array(values, dtype="boolean")
    # integers that came as float64 have an NA among them
    return pandas.array(values, dtype="Int32") if kind == r_api.INTSXP and values.dtype.kind == "f" else values


# To R


def is_pandas(value) -> bool:
    """Return True for a value of a class of pandas."""
    return type(value).__module__.partition(".")[0] == "pandas" and "pandas" in sys.modules


def pandas_to_r(value) -> int:
    """Return the address of the R object for a value of pandas."""
    import pandas

    if isinstance(value, pandas.DataFrame):
        return data_frame_to_r(value)
    if isinstance(value, pandas.Series):
        return series_to_r(value)
    is_index = isinstance(value, pandas.Index) and not isinstance(value, pandas.MultiIndex)
    if is_index or isinstance(value, pandas.api.extensions.ExtensionArray):
        return column_to_r(pandas.Series(value))
    if value is pandas.NA or value is pandas.NaT:
        return r_api.api().Rf_ScalarLogical(r_api.NA_INTEGER)
    return to_reference(value)


def series_to_r(values):
    """Return the address of a vector for a Series, with its labels as names unless they are pandas' default."""
    api = r_api.api()
    result = api.Rf_protect(column_to_r(values))
    try:
        if not is_default(values.index):
            set_strings(result, "names", labels(values.index))
    finally:
        api.Rf_unprotect(1)
    return result


def is_default(index) -> bool:
    """Return True for pandas' default index, 0 to n - 1."""
    import pandas

    return isinstance(index, pandas.RangeIndex) and index.equals(pandas.RangeIndex(len(index)))


def labels(index):
    """Return the labels of an index as strings."""
    return [label if isinstance(label, str) else str(label) for label in index]


def column_to_r(values):
    """Return the address of an R vector for the values of a Series; missing values are NA."""
    import pandas

    dtype, missing = values.dtype, values.isna().to_numpy()
    if isinstance(dtype, pandas.CategoricalDtype):
        return categorical_to_r(values.array)
    if isinstance(dtype, pandas.SparseDtype):
        return column_to_r(values.sparse.to_dense())
    if isinstance(dtype, pandas.ArrowDtype) and dtype.kind in "mM":
        plain = values.array.__arrow_array__().to_pandas()
        if plain.dtype != object:
            return column_to_r(plain)
        # days are objects
        return datetimes.datetime_array_to_r(plain.to_numpy("datetime64[D]"))
    if pandas.api.types.is_datetime64_any_dtype(dtype) or pandas.api.types.is_timedelta64_dtype(dtype):
        unit = getattr(dtype, "unit", None) or np.datetime_data(dtype)[0]
        plain = values.to_numpy(f"{dtype.kind}8[{unit}]")
        return datetimes.datetime_array_to_r(plain, zone=datetimes.name_of(getattr(dtype, "tz", None)))
    if isinstance(dtype, np.dtype) and dtype.kind != "O":
        return array_to_r(values.to_numpy(), shaped=False)
    plain = getattr(dtype, "numpy_dtype", None)
    if plain is not None and plain.kind in "biuf":
        data = values.to_numpy(plain, na_value=plain.type(0))
        return masked_array_to_r(np.ma.MaskedArray(data, missing), shaped=False)
    # pandas' own strings and Arrow's, also where all are missing
    return objects_to_r([None if m else v for v, m in zip(values.tolist(), missing)], text=dtype.type is str)


def objects_to_r(values, text):
    """Return the address of an R vector for values of one kind, of a list for others; None is NA."""
    import pandas

    kinds = set(map(type, values)) - {type(None)}
    if text or kinds == {str}:
        return strings_to_r(values)
    if kinds <= {bool}:
        return flags_to_r(values)
    if kinds == {datetime.date}:
        return datetimes.datetime_array_to_r(np.array(values, "datetime64[D]"))
    if kinds <= {int, float}:
        numbers = np.array([0 if v is None else whole_double(v) if type(v) is int else v for v in values])
        if kinds == {int} and np.all(np.abs(numbers) < -r_api.NA_INTEGER):
            numbers = numbers.astype(np.int32)
        return masked_array_to_r(np.ma.MaskedArray(numbers, [v is None for v in values]), shaped=False)
    return tuple_to_r([pandas.NA if v is None else v for v in values])


def categorical_to_r(values):
    """Return the address of a factor for a Categorical."""
    api = r_api.api()
    levels = labels(values.categories)
    if len(set(levels)) < len(levels):
        raise ValueError(f"R's levels are strings, which must be unique. Received: {values.categories.tolist()!r:.200}")
    codes = np.asarray(values.codes, np.int32) + 1
    result = api.Rf_protect(
        array_to_r(np.where(codes == 0, r_api.NA_INTEGER, codes).astype(np.int32), r_api.INTSXP, shaped=False)
    )
    try:
        set_strings(result, "levels", levels)
        set_strings(result, "class", ["ordered", "factor"] if values.ordered else ["factor"])
    finally:
        api.Rf_unprotect(1)
    return result


def data_frame_to_r(frame):
    """Return the address of a data frame for a DataFrame; column names are converted to strings."""
    api = r_api.api()
    result = api.Rf_protect(api.Rf_allocVector(r_api.VECSXP, frame.shape[1]))
    try:
        for i in range(frame.shape[1]):
            api.SET_VECTOR_ELT(result, i, column_to_r(frame.iloc[:, i]))
        set_strings(result, "names", labels(frame.columns))
        set_attribute(result, api.R_RowNamesSymbol, index_to_r(frame.index))
        set_strings(result, "class", ["data.frame"])
    finally:
        api.Rf_unprotect(1)
    return result


def is_unique(index) -> bool:
    """Return True if the labels of an index are unique, also as strings."""
    return index.is_unique and (index.dtype.kind in "iuf" or len(set(labels(index))) == len(index))


def index_to_r(index):
    """Return the address of the row names for a DataFrame's index: integers, or strings."""
    import pandas

    usable = not isinstance(index, pandas.MultiIndex) and not index.hasnans and is_unique(index)
    if not usable:
        warnings.warn(
            "The index of the DataFrame is dropped: R's row names must be unique and have neither levels nor missing "
            f"values. Received: {index!r:.200}",
            stacklevel=2,
        )
    if not usable or is_default(index):
        # R's short form of rows 1 to n
        numbers = np.array([r_api.NA_INTEGER, -len(index)])
    elif pandas.api.types.is_integer_dtype(index.dtype) and np.all(np.abs(np.asarray(index)) < -r_api.NA_INTEGER):
        numbers = np.asarray(index)
    else:
        return strings_to_r(labels(index))
    return array_to_r(numbers.astype(np.int32), r_api.INTSXP, shaped=False)
