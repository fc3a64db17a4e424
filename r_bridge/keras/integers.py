"""Integers in results of functions that R calls."""

import numpy as np

from r_bridge.conversion.arrays import fits_integer, r_type_of, whole_double


def large_as_doubles(value):
    """Return a value with floats for the integers in it that R's can't hold; the very object if there is none.

    Raise OverflowError for those that a double can't hold either, also in an array. Lists of integers stay of one kind.
    """
    kind = type(value)
    if kind is int:
        return value if fits_integer(value) else whole_double(value)
    if kind is dict:
        found = [large_as_doubles(element) for element in value.values()]
        return value if are_same(found, value.values()) else dict(zip(value, found))
    if kind is list or kind is tuple:
        if all(type(element) is int for element in value):
            return value if all(map(fits_integer, value)) else kind(map(whole_double, value))
        found = [large_as_doubles(element) for element in value]
        return value if are_same(found, value) else kind(found)
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        r_type_of(value)
    return value


def are_same(found, values) -> bool:
    """Return True if these are the very objects."""
    return all(new is old for new, old in zip(found, values))
