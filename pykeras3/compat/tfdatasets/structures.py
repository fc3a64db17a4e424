"""Structures of tensors: R's lists and data frames as tf.data takes them."""

import math
from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.compat.tfdatasets.arguments import tensorflow
from pykeras3.core.conventions import Convention
from pykeras3.core.conventions.arrays import as_floatx_array
from pykeras3.core.conventions.numeric import as_int
from pykeras3.core.conventions.tabular import (
    codes_of,
    features_of,
    is_categorical,
    is_frame,
    numpy,
    refuse_missing_strings,
)
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_plain, is_tensor
from pykeras3.core.errors import ConversionError


def as_structure(value):
    """Convert R's lists to tuples, as tf.data takes a list for one tensor; a list of plain values stays a vector."""
    if is_categorical(value):
        return codes_of(value)
    if is_frame(value):
        return {name: as_floatx_array(column) for name, column in features_of(value).items()}
    if isinstance(value, Mapping):
        return {name: as_structure(v) for name, v in value.items()}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return value
    if is_list(value) and not is_plain(value):
        return tuple(as_structure(v) for v in value)
    return value


def as_tensor_structure(value):
    """Convert as `as_structure()`, and also a list of vectors at the top, R's `list(c(1, 2), c(3, 4))`, to a tuple."""
    if value is None or callable(value) and not is_array(value):
        raise ConversionError("an array, a tensor, a vector, a data frame, or a list or dict of them", value)
    several = is_list(value) and any(is_list(v) for v in value)
    converted = tuple(as_structure(v) for v in value) if several else as_structure(value)
    refuse_missing_in(converted)
    return converted


def refuse_missing_in(value):
    """Raise for strings with a missing one, in a structure too."""
    if isinstance(value, (tuple, Mapping)):
        for v in value.values() if isinstance(value, Mapping) else value:
            refuse_missing_in(v)
    else:
        refuse_missing_strings(value)


def as_slices(value):
    """Convert as `as_tensor_structure()` does; refuse scalars, which can't be sliced."""
    if not (is_list(value) or isinstance(value, Mapping) or getattr(value, "shape", ())):
        raise ConversionError(
            "an array, a tensor, a vector, a data frame, or a list or dict of them, with a first dimension to slice",
            value,
        )
    return as_tensor_structure(value)


TensorStructure = Annotated[Any, Convention(as_tensor_structure, vector="elements")]
Slices = Annotated[Any, Convention(as_slices, vector="elements")]


def as_tuple_structure(value):
    """Convert as `as_structure()` does, but always convert a list at the top to a tuple."""
    return tuple(as_structure(v) for v in value) if is_list(value) else as_structure(value)


def returning(convert, function):
    """Return `function` with its result converted by `convert`."""
    # autograph must convert the user's function, but not this wrapper
    convert = tensorflow().autograph.experimental.do_not_convert(convert)

    def converted(*element):
        return convert(function(*element))

    return converted


def returning_structure(function):
    """Return `function` with its result made a structure that tf.data understands."""
    return returning(as_structure, function)


def returning_tuple(function):
    """Return `function` with a list that it returns made a tuple."""
    return returning(as_tuple_structure, function)


def padded_shapes_of(spec, value):
    """Return shapes to pad to, in the structure of an element's `spec`, with None for unknown sizes."""
    if isinstance(spec, Mapping) and isinstance(value, Mapping):
        return {name: padded_shapes_of(spec[name], v) for name, v in value.items()}
    if isinstance(spec, tuple) and is_list(value) and len(spec) == len(value):
        return tuple(map(padded_shapes_of, spec, value))
    if value is None:
        return [None] * spec.shape.rank
    if is_tensor(value):
        return tensorflow().cast(value, "int64")
    if hasattr(value, "as_list"):
        return value
    sizes = value.tolist() if is_numpy(value) else value
    return [None if is_unknown(size) else as_int(size) for size in (sizes if is_list(sizes) else [sizes])]


def is_unknown(size) -> bool:
    """Return True for R's values of an unknown size: NULL, NA (which arrives as True) and -1."""
    return size is None or size is True or size == -1 or isinstance(size, float) and math.isnan(size)


def shapes_of(tensors):
    """Return the shapes of (nested) tensors, for an error message."""
    if isinstance(tensors, Mapping):
        return {name: shapes_of(v) for name, v in tensors.items()}
    if isinstance(tensors, tuple):
        return tuple(shapes_of(v) for v in tensors)
    if hasattr(tensors, "shape"):
        return tuple(tensors.shape)
    try:
        return numpy().shape(tensors)
    except ValueError:
        return "not rectangular"
