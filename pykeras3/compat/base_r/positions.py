"""R's indices as positions of Python: R counts from 1, negative ones exclude, logicals and names select."""

import numpy as np

from pykeras3.compat.base_r.values import is_factor, is_number, numbers, recycled, vector

# The position of an element that is not there
NOWHERE = -1
# The position that NA selects, beyond every end
OF_NA = np.iinfo(int).max
EVERYTHING = slice(None)


def is_everything(index) -> bool:
    """Return True for the index of an axis that is left empty."""
    return isinstance(index, slice) and index == EVERYTHING


def is_one(index) -> bool:
    """Return True for an index that selects one element: a positive number or a name."""
    if isinstance(index, str):
        return True
    return is_number(index) and not isinstance(index, (bool, np.bool_)) and index >= 1


def positions(index, length: int, names: "list[str] | None" = None) -> np.ndarray:
    """Return the positions, from 0, that an index selects; those beyond the end or of unknown names are NOWHERE.

    Args:
        length: Integer, number of elements.
        names: Names of the elements, or None.
    """
    found = wanted(index, length, names)
    return np.where(found < length, found, NOWHERE)


def wanted(index, length: int, names: "list[str] | None" = None) -> np.ndarray:
    """Return the positions that an index means, also those beyond the end; unknown names come after the end."""
    if is_everything(index):
        return np.arange(length)
    if is_factor(index):
        return np.asarray(index.cat.codes if hasattr(index, "cat") else index.codes)
    values = vector(index)
    if isinstance(values, list):
        if any(isinstance(each, str) for each in values):
            return positions_of_names(values, length, names)
        if len(values) and all(each is None or isinstance(each, (bool, np.bool_)) for each in values):
            chosen = recycled(values, max(length, len(values)))
            places = [OF_NA if each is None else place for place, each in enumerate(chosen) if each is None or each]
            return np.array(places, dtype=int)
        values = numbers(values)
    if values.dtype.kind == "b":
        return np.flatnonzero(recycled(values, max(length, len(values))) if len(values) else values)
    if np.isnan(values).any() if values.dtype.kind == "f" else False:
        return np.where(np.isnan(values), OF_NA, np.nan_to_num(values).astype(int) - 1)
    values = values.astype(int)
    values = values[values != 0]
    if len(values) and (values < 0).all():
        return np.setdiff1d(np.arange(length), -values - 1)
    if (values < 0).any():
        raise IndexError(f"An index can't mix positive and negative numbers. Received: {index!r}")
    return values - 1


def positions_to_change(index, length: int, value, names: "list[str] | None" = None) -> np.ndarray:
    """Return the positions that get a new value, also those beyond the end; NA gets none.

    Raises:
        ValueError: For several values, of which one would be for NA.
    """
    found = wanted(index, length, names)
    is_known = found != OF_NA
    if not is_known.all() and len(vector(value)) > 1:
        raise ValueError("The index has missing values (NA), which get no element of a vector that is assigned.")
    return found[is_known]


def positions_of_names(wanted_names, length: int, names: "list[str] | None") -> np.ndarray:
    """Return the zero-based positions of names; those that are not there get positions beyond the end."""
    places: dict = {}
    for place, name in enumerate(names or []):
        places.setdefault(name, place)
    found = []
    for name in wanted_names:
        found.append(places.setdefault(name, max(length, len(places))))
    return np.array(found, dtype=int)
