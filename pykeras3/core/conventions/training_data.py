"""Data that models and layers learn from."""
from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.core.conventions.arrays import as_numpy
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.values import is_array, is_list, plain
from pykeras3.core.errors import ConversionError
from pykeras3.core.tabular import is_frame, is_sparse, is_tabular_type, values_of

DATA = "data: an array, a tensor, a data frame, a list or dict of them, a dataset or a generator"


def data(value):
    """What a layer learns from: as for a model; factors, data frames and their columns stay, as the layer decides."""
    if is_plain_function(value) or (value is not None and not holds_values(value)):
        raise ConversionError(DATA, value)
    if type(value) is dict:
        return {name: data(v) for name, v in value.items()}
    return value if is_tabular_type(type(value)) else model_data(value)


def holds_values(value) -> bool:
    """Whether values can be had from an object: numbers, an array, or what gives one batch after the other."""
    return isinstance(value, (bool, int, float)) or is_array(value) or any(
        hasattr(value, name) for name in ("__array__", "__iter__", "__getitem__"))


def is_plain_function(value) -> bool:
    """Whether the value is a function or class and no data that can be called too."""
    return isinstance(value, type) or (
        callable(value) and not any(hasattr(value, name) for name in ("shape", "__iter__", "__getitem__")))


def model_data(value):
    """R vectors as arrays, one of length 1 too, factors as their codes from 0; what a data frame is, the model says."""
    if isinstance(value, (str, bool, int, float)):
        return as_numpy([value])
    if isinstance(value, Mapping) and type(value) is dict:
        return {key: model_data(v) for key, v in value.items()}
    if is_list(value):
        if value and plain(value):
            return as_numpy(value)
        return type(value)(model_data(v) for v in value) if type(value) in (list, tuple) else value
    if is_frame(value):
        return value
    if is_tabular_type(type(value)):
        return values_of(value)
    if is_sparse(value):
        # rows are what is drawn into batches
        return value.tocsr()
    if hasattr(value, "get_config") or isinstance(value, bytes):  # a layer, an optimizer, ...
        raise ConversionError(DATA, value)
    return value


Data = Annotated[Any, Convention(data)]
