"""Shapes, in which dimensions may be unknown."""

from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.numeric import as_int
from pykeras3.core.conventions.values import NA_INTEGER, is_list, is_na, is_numpy, is_tensor


def as_dimension(value):
    """Convert a size; return None for NULL, NA, -1 and other values of R for an unknown size."""
    # reticulate sends R's logical NA as True; no shape has a boolean dimension
    if is_na(value) or value is True:
        return None
    if is_tensor(value):
        return value
    if is_list(value) and len(value) == 1:
        return as_dimension(value[0])
    result = as_int(value, "a shape: integers, or None (NA in R) for an unknown dimension")
    return None if result == -1 else result


SIZES = frozenset((int,))


def as_shape(value):
    """Convert a scalar, a list or an array to a tuple of sizes and None; nested for several shapes."""
    if value is None:
        return None
    if is_list(value) and SIZES.issuperset(map(type, value)) and min(value, default=0) >= 0:
        return tuple(value)
    if isinstance(value, Mapping):
        return {key: as_shape(v) for key, v in value.items()}
    if is_list(value) or (is_numpy(value) and value.ndim):
        return tuple(as_shape(v) if is_list(v) and (len(v) != 1 or is_list(v[0])) else as_dimension(v) for v in value)
    if is_tensor(value) and len(value.shape) == 1:
        return value
    if hasattr(value, "as_list"):
        return tuple(value.as_list())
    return (as_dimension(value),)


def as_target_shape(value):
    """Convert a shape as `as_shape()` does, with -1 for an unknown dimension."""
    if is_list(value) and SIZES.issuperset(map(type, value)) and NA_INTEGER not in value:
        return tuple(value)
    result = as_shape(value)
    return tuple(-1 if d is None else d for d in result) if isinstance(result, tuple) else result


Shape = Annotated[Any, Convention(as_shape, unknown_dimensions=True)]
TargetShape = Annotated[Any, Convention(as_target_shape, inferred_dimension=True)]
