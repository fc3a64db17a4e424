"""Types: which one a value has, and conversions to another one."""

import warnings
from types import SimpleNamespace

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, are_missing, logicals
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.values import (
    doubles,
    elements,
    is_array,
    is_column,
    is_environment,
    is_factor,
    is_frame,
    is_number,
    is_scalar,
    is_tensor,
    names_of,
    numbers,
    plain,
    restored,
    vector,
)
from pykeras3.compat.base_r.vectors import levels_of

LOGICAL_TEXTS = {"TRUE": True, "true": True, "T": True, "True": True}
LOGICAL_TEXTS |= {"FALSE": False, "false": False, "F": False, "False": False}


# Conversions


def converted(x, values):
    """Return converted elements: one for a scalar or for a tensor or array without axes, else a vector."""
    is_one = is_scalar(x) or getattr(x, "ndim", None) == 0 or is_tensor(x) and len(x.shape) == 0
    return plain(values[0]) if is_one else values


def as_integer(x):
    """Return whole numbers, cut off behind the decimal point."""
    if is_factor(x):
        return (x.cat.codes.to_numpy() if hasattr(x, "cat") else x.codes) + 1
    values = parsed_numbers(x)
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        return converted(x, np.trunc(values))
    return converted(x, values.astype(int))


def as_double(x):
    """Return numbers as doubles."""
    if is_factor(x):
        return as_integer(x).astype(float)
    return converted(x, parsed_numbers(x).astype(float))


def parsed_numbers(x) -> np.ndarray:
    """Return the elements as numbers; strings are read, those that are no numbers become NaN."""
    values = vector(x)
    if isinstance(values, np.ndarray):
        return values
    if not any(isinstance(each, str) for each in values):
        return numbers(x)
    found = [number_in(each) if isinstance(each, str) else numbers(each)[0] for each in values]
    if any(np.isnan(number) and is_text_for_number(each) for each, number in zip(values, found)):
        warnings.warn("NAs introduced by coercion", stacklevel=3)
    return np.array(found, dtype=float)


def is_text_for_number(x) -> bool:
    """Return True for a text that is neither empty nor stands for NaN: if it has no number, R warns."""
    return isinstance(x, str) and x.strip().lstrip("+-").lower() not in ("", "nan")


def number_in(text: str) -> float:
    """Return the number that a text stands for, NaN if none."""
    shown = text.strip()
    try:
        if shown.lower().lstrip("+-").startswith("0x"):
            return float(int(shown, 16))
        return np.nan if "_" in shown else float(shown)
    except ValueError:
        return np.nan


def as_logical(x):
    """Return logicals; of strings those that spell one, of numbers True for all but 0."""
    values = vector(x)
    if isinstance(values, np.ndarray):
        found = logicals(values.astype(bool), are_missing(values))
        return found if isinstance(found, Logicals) else converted(x, found)
    found = [
        LOGICAL_TEXTS.get(each) if isinstance(each, str) else None if each is None else bool(each) for each in values
    ]
    if is_scalar(x) and found[0] is not None:
        return found[0]
    return logicals(found, [each is None for each in found])


def as_character(x):
    """Return the elements as strings, numbers with up to 15 significant digits."""
    if x is None:
        return []
    if is_factor(x):
        return [str(each) for each in x]
    found = [None if each is None else text_of_element(each) for each in vector(x)]
    return converted(x, found)


def text_of_element(x) -> str:
    """Return an element as a string; an array or column of one value as that value, others as R code."""
    if x is None or is_scalar(x):
        return number_text(x)
    if isinstance(x, np.ndarray) or is_column(x):
        values = vector(x)
        return text_of_element(values[0]) if len(values) == 1 else deparse(x)
    return deparse(x) if isinstance(x, (list, tuple, dict)) else str(x)


def deparse(x) -> str:
    """Return R code for a plain value."""
    if x is None:
        return "NULL"
    if isinstance(x, str):
        return '"' + x.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if is_scalar(x):
        return number_text(x) + ("L" if isinstance(plain(x), int) and not isinstance(plain(x), bool) else "")
    if isinstance(x, dict):
        return "list(" + ", ".join(f"{name} = {deparse(each)}" for name, each in x.items()) + ")"
    values = vector(x)
    if isinstance(values, np.ndarray) and len(values) > 1 and values.dtype.kind == "i" and (np.diff(values) == 1).all():
        return f"{values[0]}:{values[-1]}"
    of_one_type = isinstance(values, np.ndarray) or all(isinstance(each, str) for each in values)
    texts = [deparse(each) for each in values]
    if len(texts) == 1 and of_one_type:
        return texts[0]
    return f"{'c' if of_one_type else 'list'}({', '.join(texts)})"


def as_list(x):
    """Return the elements as a list, as a dict if they have names."""
    if isinstance(x, dict):
        return dict(x)
    if is_environment(x):
        return dict(vars(x))
    if is_frame(x):
        return {name: vector(x[name]) for name in x.columns}
    if hasattr(x, "keys") and hasattr(x, "__getitem__"):
        return {name: x[name] for name in x.keys()}
    return [plain(each) for each in elements(vector(x) if is_column(x) else x)]


def as_vector(x, mode="any"):
    """Return the elements without dimensions, as a vector or a list."""
    return as_list(x) if mode == "list" else vector(x) if not is_scalar(x) and not isinstance(x, dict) else x


def as_environment(x):
    """Return an environment with the elements of a list."""
    return SimpleNamespace(**(x or {}))


def new_env(*args, **kwargs):
    """Return a new environment."""
    return SimpleNamespace()


def as_factor(x, levels=None, labels=None):
    """Return a factor: a categorical of pandas, with its levels in order (`factor()`)."""
    import pandas as pd

    values = as_character(vector(x))
    if levels is None:
        found = vector(x)
        ordered = sorted({plain(each) for each in found if each is not None})
        wanted = [number_text(each) for each in ordered]
    else:
        wanted = as_character(vector(levels))
    made = pd.Categorical(values, categories=wanted)
    return made if labels is None else made.rename_categories(as_character(vector(labels)))


def cut(x, breaks, labels=None, include_lowest=False, right=True):
    """Return the intervals that numbers are in, as a factor, or as numbers if `labels` is False."""
    values, limits = doubles(x), np.sort(doubles(breaks))
    if len(limits) == 1:
        low, high = np.nanmin(values), np.nanmax(values)
        margin = ((high - low) or abs(low)) / 1000
        limits = np.linspace(low, high, int(limits[0]) + 1)
        limits[[0, -1]] = low - margin, high + margin
    codes = np.searchsorted(limits, values, side="left" if right else "right").astype(float)
    if include_lowest:
        codes[values == limits[0 if right else -1]] = 1 if right else len(limits) - 1
    codes[(codes < 1) | (codes >= len(limits)) | np.isnan(values)] = np.nan
    if labels is False:
        return codes if np.isnan(codes).any() else codes.astype(int)
    names = interval_names(limits, right) if labels is None else as_character(vector(labels))
    return as_factor([None if np.isnan(code) else names[int(code) - 1] for code in codes], names)


def interval_names(limits: np.ndarray, right: bool) -> list[str]:
    """Return the names of intervals, with as many digits as tell them apart."""
    shown: list[str] = []
    for digits in range(3, 16):
        shown = [number_text(float(f"{limit:.{digits}g}"), digits) for limit in limits]
        if len(set(shown)) == len(shown):
            break
    left, end = ("(", "]") if right else ("[", ")")
    return [f"{left}{a},{b}{end}" for a, b in zip(shown, shown[1:])]


def levels(x):
    """Return the levels of a factor; None for other values."""
    return levels_of(x) if is_factor(x) else None


def nlevels(x) -> int:
    """Return the number of levels."""
    return len(levels(x) or [])


def unclass(x):
    """Return the codes of a factor; other values as they are."""
    return as_integer(x) if is_factor(x) else x


# Types


def is_null(x) -> bool:
    """Return True for None."""
    return x is None


def is_numeric(x) -> bool:
    """Return True for numbers that are no logicals."""
    if is_column(x) and not is_factor(x):
        return x.dtype.kind in "iuf"
    if isinstance(x, np.ndarray):
        return x.dtype.kind in "iuf"
    return is_number(x) and not isinstance(x, (bool, np.bool_, complex)) or isinstance(x, tuple) and all(
        map(is_number, x)
    )  # fmt: skip


def is_integer(x) -> bool:
    """Return True for whole numbers of Python or NumPy."""
    x = x.to_numpy() if is_column(x) and not is_factor(x) else x
    if isinstance(x, np.ndarray):
        return x.dtype.kind in "iu"
    return isinstance(x, (int, np.integer)) and not isinstance(x, bool)


def is_double(x) -> bool:
    """Return True for numbers with a decimal point."""
    return is_numeric(x) and not is_integer(x)


def is_logical(x) -> bool:
    """Return True for logicals."""
    return isinstance(x, (bool, np.bool_, Logicals)) or isinstance(x, np.ndarray) and x.dtype.kind == "b"


def is_character(x) -> bool:
    """Return True for strings."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind == "U"
    return isinstance(x, str) or isinstance(x, list) and len(x) > 0 and all(isinstance(each, str) for each in x)


def is_function(x) -> bool:
    """Return True for what can be called."""
    return callable(x)


def is_list(x) -> bool:
    """Return True for lists and data frames; lists of strings, and of logicals with NA, are vectors."""
    is_vector_of_one_type = isinstance(x, Logicals) or is_character(x)
    return isinstance(x, (dict, tuple)) or is_frame(x) or isinstance(x, list) and not is_vector_of_one_type


def is_atomic(x) -> bool:
    """Return True for vectors of numbers, logicals or strings, and arrays of them."""
    return is_scalar(x) or isinstance(x, (np.ndarray, Logicals)) or is_character(x) or is_column(x)


def is_vector(x, mode="any") -> bool:
    """Return True for vectors and lists."""
    return not is_array(x) and (is_atomic(x) or isinstance(x, (list, tuple, dict)))


def is_matrix(x) -> bool:
    """Return True for an array of two axes."""
    return isinstance(x, np.ndarray) and x.ndim == 2


def is_array_of_numpy(x) -> bool:
    """Return True for an array (`is.array()`)."""
    return isinstance(x, np.ndarray)


def is_data_frame(x) -> bool:
    """Return True for a data frame."""
    return is_frame(x)


def names(x):
    """Return the names of the elements, None if they have none."""
    if hasattr(x, "keys") and not isinstance(x, dict) and not is_frame(x) and not is_column(x):
        return [str(each) for each in x.keys()]
    return names_of(x)


def unname(x):
    """Return the elements without their names."""
    return vector(list(x.values())) if isinstance(x, dict) else x


def colnames(x):
    """Return the names of the columns of a data frame; None for an array."""
    return names_of(x) if is_frame(x) else None


def rownames(x):
    """Return the names of the rows of a data frame; None for an array."""
    return [str(each) for each in x.index] if is_frame(x) else None


def attr(x, which, exact=False):
    """Return an attribute: names, dimensions, or one of a Python object; None if there is none."""
    if which == "names":
        return names(x)
    if which == "dim":
        return tuple(x.shape) if hasattr(x, "shape") else None
    if which == "class":
        return class_(x)
    if which == "condition" and hasattr(x, "is_of_try"):
        # the error that `try()` returns is the condition itself
        return x
    plain_value = is_scalar(x) or x is None or isinstance(x, (dict, list, tuple, np.ndarray))
    return None if plain_value else getattr(x, which, None)


# The classes of an error in R
CONDITIONS = ("simpleError", "error", "condition")
# How R names the types of Python
CLASSES = {bool: "logical", int: "integer", float: "numeric", complex: "complex", str: "character", dict: "list"}
CLASSES |= {tuple: "list", type(None): "NULL"}


def class_(x):
    """Return the class of a value as R names it, for Python objects those of all their classes (`class()`)."""
    x = plain(x)
    if is_factor(x):
        return "factor"
    if is_frame(x):
        return "data.frame"
    if is_column(x):
        return class_(vector(x))
    if is_environment(x):
        return vars(x).get("class", "environment")
    if isinstance(x, np.ndarray):
        kind = {"b": "logical", "i": "integer", "u": "integer", "f": "numeric"}.get(x.dtype.kind, "character")
        return ["matrix", "array"] if x.ndim == 2 else "array" if x.ndim > 2 else kind
    if isinstance(x, Logicals):
        return "logical"
    if type(x) is list:
        return "character" if is_character(x) else "list"
    if type(x) in CLASSES:
        return CLASSES[type(x)]
    if callable(x) and not isinstance(x, type) and hasattr(x, "__code__"):
        return "function"
    if isinstance(x, BaseException):
        if hasattr(x, "is_of_try"):
            return "try-error"
        # what `stop()` raises
        return [*CONDITIONS, *class_names(x)] if type(x) is RuntimeError else [*class_names(x), *CONDITIONS]
    return class_names(x)


# Classes that keras3 has in R, by those of Python
R_CLASSES = {"pykeras3.TrainingHistory": "keras_training_history"}


def class_names(x) -> list[str]:
    """Return the full names of the classes of an object, `builtins` as `python.builtin`."""
    names = [
        f"{'python.builtin' if each.__module__ == 'builtins' else each.__module__}.{each.__qualname__}"
        for each in type(x).__mro__
    ]
    return [*(R_CLASSES[name] for name in names if name in R_CLASSES), *names]


def inherits(x, what, which=False) -> bool:
    """Return True if a value is of one of several classes, which are classes or names of classes."""
    if isinstance(what, type):
        return isinstance(x, what)
    mine = set(vector(class_(x)))
    if "integer" in mine:
        # whole numbers may have been doubles in R
        mine.add("numeric")
    if not is_scalar(x):
        mine |= {each.__name__ for each in type(x).__mro__}
    return any(each in mine for each in vector(what))


def typeof(x) -> str:
    """Return the type of a value as R names it."""
    x = plain(x)
    if x is None:
        return "NULL"
    if is_factor(x):
        return "integer"
    kinds = {"b": "logical", "i": "integer", "u": "integer", "f": "double", "c": "complex", "U": "character"}
    if isinstance(x, np.ndarray):
        return kinds.get(x.dtype.kind, "list")
    if is_character(x):
        return "character"
    if isinstance(x, Logicals):
        return "logical"
    if is_scalar(x):
        return kinds[np.asarray(x).dtype.kind]
    if is_list(x):
        return "list"
    return "closure" if callable(x) else "environment"


def mode(x) -> str:
    """Return the mode of a value: as its type, but all numbers are numeric."""
    found = typeof(x)
    return {"integer": "numeric", "double": "numeric", "closure": "function"}.get(found, found)


def exists(name, where) -> bool:
    """Return True if an environment or list has an element of a name."""
    return name in (names(where) or [])


def set_storage_mode(x, value):
    """Return an array with its numbers as integers, doubles or logicals (`storage.mode(x) <- value`)."""
    dtype = {"integer": int, "double": float, "numeric": float, "logical": bool}[value]
    return x.astype(dtype) if isinstance(x, np.ndarray) else restored(x, numbers(x).astype(dtype))


def tuple_of(x):
    """Return the elements of a value as a tuple."""
    return tuple(plain(each) for each in elements(x))
