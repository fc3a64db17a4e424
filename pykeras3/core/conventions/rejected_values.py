"""What errors say was expected in place of values that make no tensor, or not one that an operation takes."""

import re

from pykeras3.core.conventions.tabular import is_sparse
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_plain
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras

# What NumPy and the backends say of lists of unequal length
RAGGED = re.compile("non-rectangular|inhomogeneous|expected sequence of length|Shapes of all inputs must match")
# What TensorFlow says of a dataset that is to be a tensor
OF_SINGLE_ELEMENT = re.compile("Dataset (had more than one element|was empty)")

NOT_BOTH = "numbers or strings, not both"


def expected_instead(value, error: Exception) -> str | None:
    """Return what was expected in place of a value, after an error; None for a value that makes a tensor."""
    if is_numpy(value) and value.dtype == "object":
        value = value.tolist()
    if is_list(value):
        if not value:
            return "non-empty"
        if not is_plain(value):
            return next(filter(None, (expected_instead(v, error) for v in value)), None)
        if "NaN" in str(error) and any(v != v for v in elements(value)):
            return "numbers without NaN (NA in R)"
        if RAGGED.search(str(error)) or len(set(map(is_list, value))) == 2:
            return "rows of equal length"
        return expected_elements(set(map(type, elements(value))), error)
    if is_numpy(value):
        return None if value.size else "non-empty"
    if isinstance(value, str):
        return expected_elements({str}, error)
    if is_sparse(value):
        return "a tensor, a dense array or numbers"
    if is_array(value) or isinstance(value, (bool, int, float, complex)) or callable(value):
        return None
    try:
        load_keras().ops.convert_to_tensor(value)
    except Exception:
        if hasattr(value, "get_single_element") and OF_SINGLE_ELEMENT.search(str(error)):
            return "a dataset of a single element, such as a single batch"
        return "a tensor, an array or numbers"
    return None


def expected_elements(kinds: set[type], error: Exception) -> str | None:
    """Return what was expected in place of elements of certain types; None for numbers, or text that was taken."""
    if type(None) in kinds:
        return "strings without NA" if str in kinds else "numbers without None (NA in R)"
    if str in kinds and len(kinds) > 1:
        return NOT_BOTH
    return "numbers" if str in kinds and "string" in str(error) else None


def refuse_mixed(value):
    """Raise for a (nested) list with both numbers and strings, which NumPy would write as text."""
    if not (is_list(value) and is_plain(value)):
        return
    if len({issubclass(kind, str) for kind in map(type, elements(value))}) > 1:
        raise ConversionError(NOT_BOTH, value)


def elements(value):
    """Yield the elements of nested lists."""
    for v in value:
        yield from elements(v) if is_list(v) else (v,)
