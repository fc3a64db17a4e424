"""Conventions of the arguments of dataset functions, and access to TensorFlow."""

import math
from collections.abc import Callable, Sequence
from os import PathLike
from typing import Annotated, Any

from pykeras3.core import host
from pykeras3.core.conventions import Convention
from pykeras3.core.conventions.numeric import as_int, as_integer_or_text
from pykeras3.core.conventions.scalars import as_callable, as_flag, as_path, optional
from pykeras3.core.conventions.tabular import refuse_missing_strings
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_tensor, unwrap_single
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import expecting, is_dataset

AUTOTUNE = -1  # tf.data.AUTOTUNE


def tensorflow():
    """Return TensorFlow, imported at first use: other backends need it for datasets only."""
    # Keras first: TensorFlow imports it too, and would decide the backend
    load_keras()
    try:
        import tensorflow
    except ImportError:
        raise ImportError(
            "The dataset functions (tensor_slices_dataset(), dataset_batch(), ...) use tf.data, "
            "so they need TensorFlow on every backend (pip install tensorflow)."
        ) from None
    host.current().prepare_tensorflow(tensorflow)
    return tensorflow


# First arguments


@expecting("an iterable, such as a dataset, an iterator, a generator, a data loader or a list")
def is_iterable(value) -> bool:
    """Return True for a value that a dataset can be read from."""
    if isinstance(value, (str, bytes, type)):
        return False
    return hasattr(value, "__iter__") or hasattr(value, "__getitem__")


@expecting("an iterator, as returned by as_iterator()")
def is_iterator(value) -> bool:
    """Return True for an iterator."""
    return hasattr(value, "__next__") and not isinstance(value, type)


def dataset_or_error(name: str, value):
    """Return `value` if it is a dataset, else raise an error that names the function."""
    if is_dataset(value):
        return value
    raise TypeError(f"{name}(): every argument must be {is_dataset.expected}. Received: {shown(value)}")


# Conventions


class Piped(Convention):
    """A convention for what follows the dataset; None there alone is no sign of a pipe."""

    def accepts(self, value) -> bool:
        return value is not None and super().accepts(value)


def as_count(value):
    """Return an integer, or a scalar tensor that holds one."""
    value = unwrap_single(value)
    if is_tensor(value) and len(value.shape) == 0:
        return value
    return as_int(value)


def as_positive_count(value):
    """Convert as `as_count()` does; refuse numbers below 1."""
    result = as_count(value)
    if isinstance(result, int) and result < 1:
        raise ConversionError("a positive integer", value)
    return result


def as_count_or_callable(value):
    """Return a callable that computes an integer, or convert one as `as_positive_count()` does."""
    return value if callable(value) else as_positive_count(value)


def as_limit(value):
    """Return an upper limit: an integer, or infinity."""
    if is_list(value):
        raise ConversionError("an integer or infinity", value)
    return value if type(value) is float and value == math.inf else as_count(value)


def as_counts(value):
    """Return a list of integers; one alone is a list of one."""
    if is_numpy(value):
        value = value.tolist()
    return [as_int(v) for v in value] if is_list(value) else [as_int(value)]


def as_one_or_several_counts(value):
    """Convert one integer, or a list of several."""
    result = as_counts(value) if is_list(value) or is_numpy(value) else as_count(value)
    return result[0] if is_list(result) and len(result) == 1 else result


def as_file_names(value):
    """Return the paths of files with a leading `~` expanded; tensors and datasets pass."""
    if is_list(value):
        return [as_path(v) for v in value]
    refuse_missing_strings(value, "paths")
    return value if is_array(value) or is_dataset(value) else as_path(value)


def as_list(value):
    """Return a list; one value alone is a list of one."""
    return list(value) if is_list(value) else [value]


Count = Annotated[int | float, Piped(as_count)]
PositiveCount = Annotated[int | float, Piped(as_positive_count)]
OptionalCount = Annotated[int | float | None, Piped(optional(as_count))]
OptionalCountOrCallable = Annotated[int | float | Callable[..., Any] | None, Piped(optional(as_count_or_callable))]
OneOrSeveralCounts = Annotated[int | float | Sequence[int | float], Piped(as_one_or_several_counts)]
Counts = Annotated[Sequence[int | float], Piped(as_counts)]
Limit = Annotated[int | float, Piped(as_limit)]
Flag = Annotated[bool, Piped(as_flag)]
OptionalFlag = Annotated[bool | None, Piped(optional(as_flag))]
OptionalPath = Annotated[str | PathLike[str] | None, Piped(optional(as_path))]
Callback = Annotated[Callable[..., Any], Piped(as_callable)]
OptionalCallback = Annotated[Callable[..., Any] | None, Piped(optional(as_callable))]
FileNames = Annotated[str | PathLike[str] | Sequence[str], Convention(as_file_names)]
OptionalList = Annotated[Sequence[Any] | None, Convention(optional(as_list))]
OptionalColumns = Annotated[
    Sequence[str | int] | None, Convention(optional(lambda value: as_integer_or_text(as_list(value))))
]
