"""Data that models and layers learn from."""

from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.core.conventions.arrays import as_numpy
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.tabular import is_frame, is_sparse, is_tabular, refuse_missing_strings, values_of
from pykeras3.core.conventions.values import is_array, is_list, is_plain
from pykeras3.core.errors import ConversionError

DATA = "an array, a tensor, a data frame, a list or dict of these, a dataset or a generator"


def as_data(value):
    """Convert data that a layer learns from as model data; factors and data frames stay, as the layer decides."""
    if is_plain_function(value) or (value is not None and not holds_values(value)):
        raise ConversionError(DATA, value)
    if type(value) is dict:
        return {name: as_data(v) for name, v in value.items()}
    return value if is_tabular(value) else as_model_data(value)


def holds_values(value) -> bool:
    """Return True for numbers, an array, or an object that yields one batch after the other."""
    return (
        isinstance(value, (bool, int, float))
        or is_array(value)
        or any(hasattr(value, name) for name in ("__array__", "__iter__", "__getitem__"))
    )


def is_plain_function(value) -> bool:
    """Return True for a function or class that is not also data."""
    return isinstance(value, type) or (
        callable(value) and not any(hasattr(value, name) for name in ("shape", "__iter__", "__getitem__"))
    )


def as_model_data(value, keep=is_frame):
    """Convert R vectors to arrays and factors to codes from 0.

    Values that `keep` accepts are returned unchanged; they are converted once the model is known.
    """
    if isinstance(value, (str, bool, int, float)):
        return as_numpy([value])
    refuse_missing_strings(value)
    if isinstance(value, Mapping) and type(value) is dict:
        return {key: as_model_data(v, keep) for key, v in value.items()}
    if is_list(value):
        if value and is_plain(value):
            return as_numpy(value)
        return type(value)(as_model_data(v, keep) for v in value) if type(value) in (list, tuple) else value
    if keep(value):
        return value
    if is_tabular(value):
        return values_of(value)
    if is_sparse(value):
        # rows are what is drawn into batches
        return value.tocsr()
    if hasattr(value, "get_config") or isinstance(value, bytes):  # a layer, an optimizer, ...
        raise ConversionError(DATA, value)
    return value


Data = Annotated[Any, Convention(as_data)]
