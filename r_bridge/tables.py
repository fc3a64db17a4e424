"""Data frames and factors: pandas' own where pandas is installed."""
import importlib.util
import sys

import numpy as np

from r_bridge import libr
from r_bridge.objects import RObject


def has_pandas() -> bool:
    return importlib.util.find_spec("pandas") is not None


def attribute(address, name):
    """The Python value of an attribute of an R object, a vector whatever its length."""
    from r_bridge.conversion import vector
    api = libr.api()
    found = api.Rf_getAttrib(address, api.Rf_install(name.encode()))
    return None if found == api.R_NilValue else vector(found, api.TYPEOF(found))


# From R


def from_factor(address):
    """A factor as pandas' Categorical, which keeps the levels; its labels as a list where there is no pandas."""
    from r_bridge.conversion import DTYPES, Vector
    api = libr.api()
    levels = attribute(address, "levels")
    codes = np.asarray(Vector(address, api.INTEGER(address), (api.Rf_xlength(address),), DTYPES[libr.INTSXP]))
    codes = np.where(codes == libr.NA_INTEGER, -1, codes - 1)
    if has_pandas():
        import pandas
        return pandas.Categorical.from_codes(codes, levels, ordered=bool(api.Rf_inherits(address, b"ordered")))
    return [None if code < 0 else levels[code] for code in codes]


def from_data_frame(address):
    """A data frame as pandas'; the R object itself where there is no pandas or no such column."""
    from r_bridge.conversion import names_of
    api = libr.api()
    names = names_of(address)
    if not has_pandas() or len(set(names)) < len(names):
        return RObject(address)
    import pandas
    columns = [column(api.VECTOR_ELT(address, i)) for i in range(api.Rf_xlength(address))]
    rows = attribute(address, "row.names")
    if any(isinstance(values, RObject) for values in columns):
        return RObject(address)
    index = pandas.Index(rows) if isinstance(rows, list) else pandas.RangeIndex(len(rows))
    return pandas.DataFrame(dict(zip(names, columns)), index=index, columns=names)


def column(address):
    """A column of a data frame: never a scalar, whatever its length."""
    from r_bridge import times
    from r_bridge.conversion import DTYPES, to_python, vector
    api = libr.api()
    kind = api.TYPEOF(address)
    if not api.OBJECT(address) and (kind in DTYPES or kind == libr.STRSXP):
        values = vector(address, kind)
        return values if not isinstance(values, np.ndarray) or values.ndim == 1 else list(values)
    if times.is_time(address) and kind in DTYPES:
        return times.from_vector(address, vector(address, kind))
    return to_python(address)


# To R


def is_pandas(value) -> bool:
    return type(value).__module__.partition(".")[0] == "pandas" and "pandas" in sys.modules


def to_r(value) -> int:
    """The address of the R object for one of pandas' values."""
    import pandas

    from r_bridge import conversion
    if isinstance(value, pandas.DataFrame):
        return from_frame(value)
    if isinstance(value, (pandas.Series, pandas.Index)):
        return from_column(value)
    if isinstance(value, pandas.Categorical):
        return from_categorical(value)
    if value is pandas.NA or value is pandas.NaT:
        return conversion.libr.api().Rf_ScalarLogical(libr.NA_INTEGER)
    return conversion.to_reference(value)


def from_column(values):
    """A Series or an Index as an R vector: what pandas calls missing is NA."""
    import pandas

    from r_bridge import conversion, times
    dtype = values.dtype
    if isinstance(dtype, pandas.CategoricalDtype):
        return from_categorical(pandas.Categorical(values))
    if pandas.api.types.is_datetime64_any_dtype(dtype) or pandas.api.types.is_timedelta64_dtype(dtype):
        zone = getattr(dtype, "tz", None)
        plain = values.to_numpy("datetime64[ns]" if dtype.kind == "M" else "timedelta64[ns]")
        return times.from_array(plain, zone=None if zone is None else str(zone))
    if pandas.api.types.is_bool_dtype(dtype) or pandas.api.types.is_string_dtype(dtype) or dtype == object:
        return conversion.from_list([None if pandas.isna(v) is True else v for v in values.tolist()])
    if pandas.api.types.is_extension_array_dtype(dtype) and pandas.api.types.is_numeric_dtype(dtype):
        values = values.to_numpy(np.float64, na_value=np.nan)
    return conversion.from_array(np.asarray(values), shaped=False)


def from_categorical(values):
    """A Categorical as a factor."""
    from r_bridge import conversion
    api = libr.api()
    codes = np.asarray(values.codes, np.int32) + 1
    result = api.Rf_protect(conversion.from_array(np.where(codes == 0, libr.NA_INTEGER, codes).astype(np.int32),
                                                  libr.INTSXP, shaped=False))
    try:
        set_texts(result, "levels", [str(label) for label in values.categories])
        set_texts(result, "class", ["ordered", "factor"] if values.ordered else ["factor"])
    finally:
        api.Rf_unprotect(1)
    return result


def from_frame(frame):
    """A DataFrame as a data frame; column names that are no text are written as text."""
    import pandas
    api = libr.api()
    result = api.Rf_protect(api.Rf_allocVector(libr.VECSXP, frame.shape[1]))
    try:
        for i in range(frame.shape[1]):
            api.SET_VECTOR_ELT(result, i, from_column(frame.iloc[:, i]))
        set_texts(result, "names", [str(name) for name in frame.columns])
        if isinstance(frame.index, pandas.RangeIndex) or frame.index.inferred_type != "string":
            from r_bridge.conversion import from_array
            # R's short form of rows 1 to n
            rows = api.Rf_protect(from_array(np.array([libr.NA_INTEGER, -len(frame)], np.int32), libr.INTSXP,
                                             shaped=False))
            api.Rf_setAttrib(result, api.R_RowNamesSymbol, rows)
            api.Rf_unprotect(1)
        else:
            set_texts(result, "row.names", frame.index.tolist())
        set_texts(result, "class", ["data.frame"])
    finally:
        api.Rf_unprotect(1)
    return result


def set_texts(address, name, texts):
    """Give a protected R object an attribute that is a character vector."""
    from r_bridge.conversion import from_strings
    api = libr.api()
    value = api.Rf_protect(from_strings(texts))
    api.Rf_setAttrib(address, api.Rf_install(name.encode()), value)
    api.Rf_unprotect(1)
