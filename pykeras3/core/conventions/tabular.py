"""Tabular data: factors, data frames and sparse matrices, of R or of pandas and SciPy, as arrays.

R's factors and data frames arrive as `Factor` and `Frame`, which need no pandas; the functions here take those of
pandas as well.
"""

import functools
import math
import sys
from typing import Any

from pykeras3.core.errors import ConversionError
from pykeras3.core.third_party.lazy_modules import pandas_if_loaded


def numpy():
    """Return NumPy, imported at first use."""
    import numpy

    return numpy


class Factor:
    """An R factor: class codes from 0, -1 where one is missing, and the labels of the classes, as pandas has them."""

    def __init__(self, codes, categories):
        self.codes, self.categories = codes, numpy().atleast_1d(numpy().asarray(categories, dtype=object))

    @property
    def shape(self):
        """The shape, as arrays have it."""
        return self.codes.shape

    def __len__(self):
        return len(self.codes)

    def __array__(self, dtype=None, copy=None):
        return labels_of(self).astype(dtype or object)

    def __repr__(self):
        return f"factor of {len(self)} values with levels {', '.join(map(str, self.categories))}"


class Frame(dict):
    """An R data frame: its columns by name; as an array, which is what operations take, a matrix."""

    def __array__(self, dtype=None, copy=None):
        try:
            return numpy().asarray(matrix_of(self), dtype)
        except ConversionError as error:
            raise ValueError(f"Can't convert to a tensor; expected {error.expected}. Received: {self!r}") from None

    def __repr__(self):
        return f"data frame with columns {', '.join(self)}"


# Kinds


def is_pandas(value) -> bool:
    """Return True for a data frame, a series or a categorical of pandas."""
    return issubclass(type(value), pandas_types())


def pandas_types() -> tuple[type, ...]:
    """Return the types of pandas' data frames, series, categoricals and indices; none before it is loaded."""
    pandas = pandas_if_loaded()
    if pandas is None:
        return ()
    return pandas.DataFrame, pandas.Series, pandas.Index, pandas.api.extensions.ExtensionArray


# Never stale: a value of a type of pandas exists only once pandas is loaded
@functools.cache
def is_tabular_type(kind: type) -> bool:
    """Return True for the type of factors, data frames or another type of pandas."""
    return kind in (Factor, Frame) or issubclass(kind, pandas_types())


def is_tabular(value) -> bool:
    """Return True for a factor, a data frame or another type of pandas."""
    kind: Any = type(value)
    return is_tabular_type(kind)


def is_frame(value) -> bool:
    """Return True for a data frame."""
    return type(value) is Frame or (is_pandas(value) and hasattr(value, "columns"))


def is_categorical(value) -> bool:
    """Return True for a factor, or a categorical or a series of categories of pandas."""
    return is_tabular(value) and (type(value) is Factor or hasattr(value, "codes") or hasattr(value, "cat"))


def is_sparse(value) -> bool:
    """Return True for a sparse matrix of SciPy."""
    sparse: Any = sys.modules.get("scipy.sparse")
    return hasattr(sparse, "issparse") and sparse.issparse(value)


# Values


def codes_of(value, expected="class labels without NA"):
    """Return the class codes of a factor or categorical, counted from 0, as int32; raise where one is missing."""
    codes = numpy().asarray(getattr(value, "cat", value).codes, dtype="int32")
    if (codes < 0).any():
        raise ConversionError(expected, value)
    return codes


def number_of_classes(value) -> int:
    """Return the number of levels, unused ones included."""
    return len(getattr(value, "cat", value).categories)


def labels_of(value):
    """Return the labels of a factor or categorical as an array of objects, None where one is missing."""
    np = numpy()
    values = getattr(value, "cat", value)
    codes = np.asarray(values.codes)
    labels = np.append(np.asarray(values.categories, dtype=object), None)
    return labels[codes]


def labels_as_strings(value):
    """Return the labels as `labels_of()` does, but numbers as strings, as R's levels are."""
    np = numpy()
    values = getattr(value, "cat", value)
    strings = [v if isinstance(v, (str, bytes)) else str(v) for v in values.categories]
    return np.array([*strings, None], dtype=object)[np.asarray(values.codes)]


def string_labels_of(value):
    """Return the labels as strings, in the shape of `values_of()`; raise for NA."""
    labels = labels_as_strings(value)
    if has_missing_strings(labels):
        raise ConversionError("strings without NA", value)
    return numpy().expand_dims(labels, -1) if hasattr(value, "cat") else labels


def values_of(value):
    """Return tabular data as an array: codes of a factor, a matrix of a data frame of numbers, a series as in Keras."""
    if is_categorical(value):
        codes = codes_of(value)
        return numpy().expand_dims(codes, -1) if hasattr(value, "cat") else codes
    if is_frame(value):
        return matrix_of(value)
    if not hasattr(value, "to_numpy"):
        return value
    values = with_nan(value.to_numpy())
    # Keras gives the samples of a series an axis for its one feature
    return numpy().expand_dims(values, -1) if hasattr(value, "index") else values


def with_nan(values):
    """Return an array of objects that are numbers as an array of floats, in which what is missing is NaN."""
    if not holds_objects(values) or not is_numeric_or_missing(values):
        return values
    np = numpy()
    return np.where(is_missing(values), math.nan, values).astype("float64")


def holds_objects(value) -> bool:
    """Return True for a NumPy array of objects."""
    return isinstance(value, numpy().ndarray) and value.dtype.kind == "O"


def has_missing_strings(values) -> bool:
    """Return True for a list of strings or an array of strings or other objects with a missing one."""
    if isinstance(values, (list, tuple)) and not {str, bytes}.isdisjoint(map(type, values)):
        values = numpy().fromiter(values, object, len(values))
    return holds_objects(values) and bool(is_missing(values).any())


def refuse_missing_strings(value, what="strings"):
    """Raise for a list or array of strings with a missing one."""
    if has_missing_strings(value):
        raise ConversionError(f"{what} without NA", value)


def is_numeric_or_missing(values) -> bool:
    """Return True if all elements of an array of objects are numbers or missing."""
    kinds = set(map(type, values.flat))
    return bool(kinds) and all(
        issubclass(kind, (bool, int, float, numpy().number)) or is_missing_type(kind) for kind in kinds
    )


def is_missing_type(kind: type) -> bool:
    """Return True for the type of None, or of pandas' NA or NaT."""
    pandas = pandas_if_loaded()
    return kind is type(None) or (pandas is not None and kind in (type(pandas.NA), type(pandas.NaT)))


def is_missing(values):
    """Return where an array of objects has None, NaN or pandas' NA."""
    pandas = pandas_if_loaded()
    if pandas is not None:
        return pandas.isna(values)
    return numpy().equal(values, None) | numpy().not_equal(values, values)


# Data frames


def columns_of(frame, strings=()) -> dict:
    """Return the columns of a data frame by name: numbers as they are, factors as codes, strings as objects.

    A missing number is NaN; a missing string or class is an error that names the column.

    Args:
        strings: Names of the columns of which factors are strings.
    """
    refuse_repeated_names(frame)
    return {
        str(name): column_of(name, column, labels_as_strings if str(name) in strings else None)
        for name, column in frame.items()
    }


def features_of(frame) -> dict:
    """Return columns as `columns_of()` does, but factors as labels, from which preprocessing layers learn."""
    refuse_repeated_names(frame)
    return {str(name): column_of(name, column, labels_of) for name, column in frame.items()}


def refuse_repeated_names(frame):
    """Raise if columns of a data frame have the same name, by which only one of them would be found."""
    names = [str(name) for name, _ in frame.items()]
    if len(set(names)) < len(names):
        raise ConversionError("a data frame with a different name for each column", names)


def column_of(name, column, labels=None):
    """Return a column of a data frame as an array: class codes or labels of a factor, numbers or strings.

    Args:
        labels: Function that returns the labels of a factor; None for its class codes.
    """
    if is_categorical(column):
        if labels is not None:
            return without_missing(name, labels(column))
        return codes_of(column, f"a data frame without NA in the string column `{name}`")
    values = numbers_of_series(column) if is_pandas(column) else column
    return without_missing(name, values)


def numbers_of_series(column):
    """Return a pandas series as numpy has it, numbers with missing ones as floats."""
    dtype = column.dtype
    if isinstance(dtype, numpy().dtype) or dtype.kind not in "biuf":
        return with_nan(column.to_numpy())
    if column.hasnans:
        return column.to_numpy(dtype="float64", na_value=math.nan)
    return column.to_numpy(dtype=dtype.numpy_dtype)


def without_missing(name, values):
    """Return an array of strings; raise if one is missing, since it can't be NaN."""
    if has_missing_strings(values):
        raise ConversionError(f"a data frame without NA in the string column `{name}`", values)
    return values


def string_matrix_of(frame, or_numbers=False):
    """Return a data frame of strings and factors as a matrix of strings.

    Args:
        or_numbers: Boolean, whether a data frame of numbers may become a matrix of numbers.
    """
    columns = columns_of(frame, {str(name) for name, _ in frame.items()})
    others = [name for name, values in columns.items() if values.dtype.kind not in "OSU"]
    if others and not (or_numbers and len(others) == len(columns)):
        raise ConversionError(
            f"a data frame of string columns, since the model's input is strings; these are not strings: "
            f"{', '.join(others)}",
            for_message(frame),
        )
    return numpy().column_stack(list(columns.values()))


def for_message(frame):
    """Return what an error message shows of a data frame: of one of pandas, the dtypes of its columns."""
    return frame if type(frame) is Frame else frame.dtypes.to_dict()


def matrix_of(frame):
    """Return a data frame of numbers as a matrix."""
    np = numpy()
    columns = [(name, numbers_of_series(column) if is_pandas(column) else column) for name, column in frame.items()]
    non_numeric = [
        str(name)
        for name, values in columns
        if is_categorical(values) or getattr(getattr(values, "dtype", None), "kind", "O") not in "biuf"
    ]
    if non_numeric:
        raise ConversionError(
            f"a data frame of numeric columns; these are not numeric: {', '.join(non_numeric)}. Pass a dict of columns "
            "to a model with an input for each, or encode them first",
            for_message(frame),
        )
    return np.column_stack([values for _, values in columns]) if columns else np.empty((len(frame), 0))
