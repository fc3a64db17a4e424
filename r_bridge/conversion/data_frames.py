"""Data frames and factors: pandas' own where pandas is installed."""
import sys
import warnings

import numpy as np

from r_bridge.requirements import is_there
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject


def has_pandas() -> bool:
    return is_there("pandas")


def attribute(address, name):
    """The Python value of an attribute of an R object, a vector whatever its length."""
    from r_bridge.conversion.vectors import vector
    api = r_api.api()
    found = api.Rf_getAttrib(address, api.Rf_install(name.encode()))
    return None if found == api.R_NilValue else vector(found, api.TYPEOF(found))


def is_named(address) -> bool:
    api = r_api.api()
    return any(api.Rf_getAttrib(address, name) != api.R_NilValue for name in (api.R_NamesSymbol, api.R_DimSymbol))


# From R


def from_factor(address):
    """A factor as pandas' Categorical, which keeps the levels; its labels as a list where there is no pandas."""
    from r_bridge.conversion.vectors import vector
    api = r_api.api()
    levels = attribute(address, "levels")
    if api.TYPEOF(address) != r_api.INTSXP or not isinstance(levels, list) or None in levels or is_named(address):
        return RObject(address)
    # with NA they are doubles, and NA is nan
    codes = np.nan_to_num(vector(address, r_api.INTSXP)).astype(np.int32) - 1
    if not has_pandas():
        return [None if code < 0 else levels[code] for code in codes]
    import pandas
    try:
        return pandas.Categorical.from_codes(codes, levels, ordered=bool(api.Rf_inherits(address, b"ordered")))
    except ValueError:
        # levels that come twice, codes without a level
        return RObject(address)


def from_data_frame(address):
    """A data frame as pandas'; the R object itself where there is no pandas or no such column."""
    from r_bridge.conversion.vectors import names_of
    api = r_api.api()
    names = names_of(address)
    if not has_pandas() or names is None or None in names or len(set(names)) < len(names):
        return RObject(address)
    import pandas
    columns = [column(api.VECTOR_ELT(address, i)) for i in range(api.Rf_xlength(address))]
    rows = row_names(address)
    if rows is None or any(isinstance(values, RObject) for values in columns):
        return RObject(address)
    return pandas.DataFrame(dict(zip(names, columns)), index=rows, columns=names)


def row_names(address):
    """The names of a data frame's rows, pandas' own where they are R's own, 1 to n; None where it has none."""
    import pandas

    from r_bridge.conversion.vectors import vector
    api = r_api.api()
    # new where R keeps them in its short form
    found = api.Rf_protect(api.Rf_getAttrib(address, api.R_RowNamesSymbol))
    try:
        if found == api.R_NilValue:
            return None
        rows = vector(found, api.TYPEOF(found))
    finally:
        api.Rf_unprotect(1)
    is_default = not isinstance(rows, list) and np.array_equal(rows, 1 + np.arange(len(rows)))
    return pandas.RangeIndex(len(rows)) if is_default else pandas.Index(rows)


def column(address):
    """A column of a data frame, never a scalar; the R object itself where pandas has no such column."""
    import pandas

    from r_bridge.conversion import datetimes
    from r_bridge.conversion.vectors import DTYPES, dimensions, vector
    api = r_api.api()
    kind = api.TYPEOF(address)
    if api.Rf_inherits(address, b"factor"):
        return from_factor(address)
    if datetimes.is_time(address) and kind in DTYPES:
        return datetimes.from_column(address, vector(address, kind))
    is_vector = kind == r_api.STRSXP or (kind in DTYPES and kind != r_api.RAWSXP)
    if api.OBJECT(address) or not is_vector or dimensions(address) is not None:
        return RObject(address)
    values = vector(address, kind)
    if kind == r_api.STRSXP:
        return values if set(values) - {None} else pandas.array(values, dtype="string")
    if kind == r_api.LGLSXP and values.dtype == object:
        return pandas.array(values, dtype="boolean")
    # whole numbers that came as float64 have NA among them
    return pandas.array(values, dtype="Int32") if kind == r_api.INTSXP and values.dtype.kind == "f" else values


# To R


def is_pandas(value) -> bool:
    return type(value).__module__.partition(".")[0] == "pandas" and "pandas" in sys.modules


def to_r(value) -> int:
    """The address of the R object for one of pandas' values."""
    import pandas

    from r_bridge.conversion import vectors
    if isinstance(value, pandas.DataFrame):
        return from_frame(value)
    if isinstance(value, pandas.Series):
        return from_series(value)
    if isinstance(value, (pandas.Index, pandas.api.extensions.ExtensionArray)):
        return from_column(pandas.Series(value))
    if value is pandas.NA or value is pandas.NaT:
        return r_api.api().Rf_ScalarLogical(r_api.NA_INTEGER)
    return vectors.to_reference(value)


def from_series(values):
    """A Series as a vector, with its labels as names unless they are pandas' own."""
    api = r_api.api()
    result = api.Rf_protect(from_column(values))
    try:
        if not is_default(values.index):
            set_texts(result, "names", labels(values.index))
    finally:
        api.Rf_unprotect(1)
    return result


def is_default(index) -> bool:
    import pandas
    return isinstance(index, pandas.RangeIndex) and index.equals(pandas.RangeIndex(len(index)))


def labels(index):
    return [str(label) for label in index]


def from_column(values):
    """The values of a Series as an R vector: what pandas calls missing is NA."""
    import pandas

    from r_bridge.conversion import datetimes, vectors
    dtype, missing = values.dtype, values.isna().to_numpy()
    if isinstance(dtype, pandas.CategoricalDtype):
        return from_categorical(values.array)
    if pandas.api.types.is_datetime64_any_dtype(dtype) or pandas.api.types.is_timedelta64_dtype(dtype):
        plain = values.to_numpy("datetime64[us]" if dtype.kind == "M" else "timedelta64[us]")
        return datetimes.from_array(plain, zone=datetimes.name_of(getattr(dtype, "tz", None)))
    if isinstance(dtype, np.dtype) and dtype.kind != "O":
        return vectors.from_array(values.to_numpy(), shaped=False)
    plain = getattr(dtype, "numpy_dtype", None)
    if plain is not None and plain.kind in "biuf":
        data = values.to_numpy(plain, na_value=plain.type(0))
        return vectors.from_masked(np.ma.MaskedArray(data, missing), shaped=False)
    return from_objects([None if m else v for v, m in zip(values.tolist(), missing)],
                        text=isinstance(dtype, pandas.StringDtype))


def from_objects(values, text):
    """Values of whatever class, None is NA: one R vector where they are of one kind, else a list."""
    import datetime

    from r_bridge.conversion import datetimes, vectors
    kinds = set(map(type, values)) - {type(None)}
    if text or kinds == {str}:
        return vectors.from_strings(values)
    if kinds <= {bool}:
        flags = np.array([r_api.NA_INTEGER if v is None else v for v in values], np.int32)
        return vectors.from_array(flags, r_api.LGLSXP, shaped=False)
    if kinds == {datetime.date}:
        return datetimes.from_array(np.array(values, "datetime64[D]"))
    if kinds <= {int, float}:
        numbers = np.array([0 if v is None else vectors.whole_double(v) if type(v) is int else v for v in values])
        if kinds == {int} and np.all(np.abs(numbers) < -r_api.NA_INTEGER):
            numbers = numbers.astype(np.int32)
        return vectors.from_masked(np.ma.MaskedArray(numbers, [v is None for v in values]), shaped=False)
    return vectors.from_tuple([r_api.api().NA_REAL if v is None else v for v in values])


def from_categorical(values):
    """A Categorical as a factor."""
    from r_bridge.conversion import vectors
    api = r_api.api()
    codes = np.asarray(values.codes, np.int32) + 1
    result = api.Rf_protect(vectors.from_array(np.where(codes == 0, r_api.NA_INTEGER, codes).astype(np.int32),
                                                  r_api.INTSXP, shaped=False))
    try:
        set_texts(result, "levels", labels(values.categories))
        set_texts(result, "class", ["ordered", "factor"] if values.ordered else ["factor"])
    finally:
        api.Rf_unprotect(1)
    return result


def from_frame(frame):
    """A DataFrame as a data frame; column names that are no text are written as text."""
    from r_bridge.conversion.vectors import set_attribute
    api = r_api.api()
    result = api.Rf_protect(api.Rf_allocVector(r_api.VECSXP, frame.shape[1]))
    try:
        for i in range(frame.shape[1]):
            api.SET_VECTOR_ELT(result, i, from_column(frame.iloc[:, i]))
        set_texts(result, "names", labels(frame.columns))
        set_attribute(result, api.R_RowNamesSymbol, from_index(frame.index))
        set_texts(result, "class", ["data.frame"])
    finally:
        api.Rf_unprotect(1)
    return result


def from_index(index):
    """The row names of a data frame: whole numbers, or text."""
    import pandas

    from r_bridge.conversion import vectors
    usable = index.is_unique and not index.hasnans and not isinstance(index, pandas.MultiIndex)
    if not usable:
        warnings.warn("R's row names are single values, none is missing and none comes twice: a DataFrame's index that "
                      f"is not so is left out. Received: {index!r:.200}", stacklevel=2)
    if not usable or is_default(index):
        # R's short form of rows 1 to n
        numbers = np.array([r_api.NA_INTEGER, -len(index)])
    elif pandas.api.types.is_integer_dtype(index.dtype) and np.all(np.abs(np.asarray(index)) < -r_api.NA_INTEGER):
        numbers = np.asarray(index)
    else:
        return vectors.from_strings(labels(index))
    return vectors.from_array(numbers.astype(np.int32), r_api.INTSXP, shaped=False)


def set_texts(address, name, texts):
    """Give a protected R object an attribute that is a character vector."""
    from r_bridge.conversion.vectors import from_strings, set_attribute
    set_attribute(address, r_api.symbol(name), from_strings(texts))
