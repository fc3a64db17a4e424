"""Vectors: combining, selecting, ordering and counting their elements."""

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, are_missing, is_na_value
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.values import (
    doubles,
    elements,
    is_array,
    is_environment,
    is_factor,
    is_frame,
    is_scalar,
    is_tensor,
    named,
    names_of,
    numbers,
    plain,
    renumbered,
    restored,
    vector,
    whole,
)


def c(*values, **named_values):
    """Combine values to a vector, of strings if one is a string, or to a list if one is neither number nor string."""
    given = [value for value in values if value is not None]
    if named_values or any(isinstance(value, dict) for value in given):
        found = combined_with_names(given, named_values)
        return named(list(with_one_type(list(found.values()))), list(found))
    if not given:
        return None
    if len(given) == 1 and is_scalar(given[0]):
        return given[0]
    if any(is_plain_list(value) or is_tensor(value) for value in given):
        return [plain(each) for value in given for each in ([value] if is_tensor(value) else elements(value))]
    return combined([vector(value) for value in given])


def is_plain_list(x) -> bool:
    """Return True for a list that is none of strings, or of logicals with NA, which would be a vector."""
    if not isinstance(x, list) or isinstance(x, Logicals):
        return False
    return not all(each is None or isinstance(each, str) for each in x)


def combined(parts: list):
    """Return the elements of several vectors as one, of the widest of their types."""
    parts = [part for part in parts if len(part)] or parts[:1]
    if all(isinstance(part, np.ndarray) for part in parts):
        return np.concatenate(parts) if parts else np.array([])
    items = [plain(item) for part in parts for item in part]
    return with_one_type(items)


def with_one_type(items: list):
    """Return items as strings if one of them is a string, or as an array if all are numbers; others are a list."""
    if not all(item is None or is_scalar(item) for item in items):
        return items
    if any(isinstance(item, str) for item in items):
        return [None if item is None else number_text(item) for item in items]
    if any(item is None for item in items) and not all(item is None or isinstance(item, bool) for item in items):
        items = [np.nan if item is None else item for item in items]
    return Logicals(items) if any(item is None for item in items) else np.array(items)


def combined_with_names(values, named_values) -> dict:
    """Return a dict of the elements of named values; those without a name are an error, as a dict can't have them."""
    found: dict = {}
    for value in values:
        names = names_of(value)
        if names is None:
            raise ValueError("Vectors of which only some elements have names have no counterpart in Python.")
        add_all(found, dict(zip(names, elements(value))))
    for name, value in named_values.items():
        if is_scalar(value) or not isinstance(value, (dict, list, tuple, np.ndarray)):
            add_all(found, {name: value})
        elif isinstance(value, dict):
            add_all(found, {f"{name}.{inner}": each for inner, each in value.items()})
        else:
            items = elements(value)
            numbered = len(items) != 1
            add_all(found, {f"{name}{i + 1 if numbered else ''}": plain(each) for i, each in enumerate(items)})
    return found


def add_all(found: dict, added: dict):
    """Add elements to a dict; two of the same name are an error."""
    for name, value in added.items():
        if name in found:
            raise ValueError(f"The elements of a dict can't have the same name. Received twice: {name!r}")
        found[name] = value


def list_(*values, **named_values):
    """Return a list of values, or a dict if they have names; one without comes first, under an empty name."""
    if not named_values:
        return [*values]
    if len(values) > 1:
        raise ValueError(
            f"In a list with names, one element at most can have none. Received: {len(values)} elements without a name"
        )
    return {"": values[0], **named_values} if values else named_values


def new_vector(mode="logical", length=0):
    """Return a vector or list of a type, filled with zeros, empty strings, False or None (`vector()`)."""
    if mode == "list":
        return [None] * whole(length)
    if mode == "character":
        return [""] * whole(length)
    return np.zeros(whole(length), dtype={"logical": bool, "integer": int}.get(mode, float))


def numeric(length=0):
    """Return zeros."""
    return new_vector("numeric", length)


def integer(length=0):
    """Return zeros, as integers."""
    return new_vector("integer", length)


def logical(length=0):
    """Return a vector of False."""
    return new_vector("logical", length)


def character(length=0):
    """Return empty strings."""
    return new_vector("character", length)


def length(x) -> int:
    """Return the number of elements of a value: of all of them for an array, of columns for a data frame."""
    if x is None:
        return 0
    if is_scalar(x):
        return 1
    if isinstance(x, np.ndarray):
        return x.size
    if is_frame(x):
        return x.shape[1]
    if is_environment(x):
        return len(vars(x))
    if is_tensor(x):
        return int(np.prod(tuple(x.shape)))
    return len(x) if hasattr(x, "__len__") else 1


def lengths(x, use_names=True):
    """Return the lengths of the elements of a list."""
    found = np.array([length(each) for each in elements(x)], dtype=int)
    if isinstance(x, dict) and use_names:
        return named(found, list(x))
    return found


# Selecting


def selected(x, positions):
    """Return the elements of a vector or list at positions, counted from 0, with their names."""
    if isinstance(x, dict):
        keys = list(x)
        return {keys[position]: x[keys[position]] for position in positions}
    values = vector(x)
    if isinstance(values, np.ndarray):
        return values[np.asarray(positions, dtype=int)]
    chosen = [values[position] for position in positions]
    return type(x)(chosen) if isinstance(x, (tuple, Logicals)) else chosen


def rows_of(x) -> int:
    """Return the number of elements, or of rows of what has several dimensions."""
    return x.shape[0] if is_frame(x) or getattr(x, "ndim", 1) > 1 else length(x)


def part_of_rows(x, start, stop):
    """Return the elements, or rows, from one position up to another one."""
    if is_frame(x):
        return renumbered(x.iloc[start:stop])
    if is_tensor(x) or isinstance(x, np.ndarray):
        return x[start:stop]
    return x if is_scalar(x) and stop > start else selected(x, range(start, stop))


def head(x, n=6):
    """Return the first elements or rows; all but the last ones if `n` is negative."""
    count, total = whole(n), rows_of(x)
    return part_of_rows(x, 0, min(count, total) if count >= 0 else max(total + count, 0))


def tail(x, n=6):
    """Return the last elements or rows; all but the first ones if `n` is negative."""
    count, total = whole(n), rows_of(x)
    return part_of_rows(x, max(total - count, 0) if count >= 0 else min(-count, total), total)


def rev(x):
    """Return the elements in the opposite order."""
    return x if is_scalar(x) or x is None else selected(x, range(length(x) - 1, -1, -1))


def append(x, values, after=None):
    """Return a vector with further elements in it, after a position."""
    if after is None or whole(after) >= length(x):
        return joined(x, values)
    count = whole(after)
    return joined(joined(head(x, count), values), selected(x, range(count, length(x))))


def joined(x, values):
    """Return two vectors or lists as one."""
    if isinstance(x, list) and isinstance(values, list) and not (x and isinstance(x[0], str)):
        return [*x, *values]
    return c(x, values)


def which(x, arr_ind=False):
    """Return the positions of what is true, counted from 1."""
    if is_array(x) and arr_ind:
        found = np.argwhere(x.T)[:, ::-1] + 1
        return found
    positions = np.flatnonzero(numbers(x) == 1)
    if isinstance(x, dict):
        keys = list(x)
        return {keys[position]: int(position) + 1 for position in positions}
    return positions + 1


def first_position(x, choose):
    """Return the one-based position that `choose` finds, with its name if it has one; none for no numbers."""
    values = doubles(x)
    if not len(values) or np.isnan(values).all():
        return np.array([], dtype=int)
    position = int(choose(values))
    return {list(x)[position]: position + 1} if isinstance(x, dict) else position + 1


def which_max(x):
    """Return the position of the first of the largest elements, counted from 1."""
    return first_position(x, np.nanargmax)


def which_min(x):
    """Return the position of the first of the smallest elements, counted from 1."""
    return first_position(x, np.nanargmin)


def match(x, table, nomatch=None):
    """Return the positions, from 1, of the elements of `x` in `table`; NaN for those that are not in it."""
    positions: dict = {}
    for position, each in enumerate(vector(table), 1):
        positions.setdefault(key_of(each), position)
    found = [positions.get(key_of(each), np.nan if nomatch is None else nomatch) for each in vector(x)]
    return found[0] if is_scalar(x) else np.array(found, dtype=None if found else int)


def key_of(x):
    """Return what tells an element from others: the same for equal numbers, and for all that are missing."""
    x = plain(x)
    if isinstance(x, float) and np.isnan(x):
        return "NaN", None
    if isinstance(x, np.ndarray):
        return x.shape, tuple(map(key_of, x.ravel()))
    if isinstance(x, (list, tuple)):
        return tuple(map(key_of, x))
    return tuple((name, key_of(each)) for name, each in x.items()) if isinstance(x, dict) else x


def duplicated_list(x) -> list[bool]:
    """Return for each element whether an equal one comes before it."""
    seen: set = set()
    found = []
    for each in vector(x):
        key = key_of(each)
        found.append(key in seen)
        seen.add(key)
    return found


def duplicated(x):
    """Return which elements are equal to one before them."""
    return np.array(duplicated_list(x), dtype=bool)


def unique(x):
    """Return the elements without those that are equal to one before them."""
    if is_frame(x):
        return x.drop_duplicates()
    if is_scalar(x) or x is None:
        return x
    positions = [position for position, is_repeated in enumerate(duplicated_list(x)) if not is_repeated]
    values = vector(x)
    return values[positions] if isinstance(values, np.ndarray) else [values[position] for position in positions]


def union(x, y):
    """Return the elements of both vectors, each once."""
    return as_vector(unique(as_vector(joined(as_vector(x), as_vector(y)))))


def as_vector(x):
    """Return a vector without names and dimensions, also of one element."""
    return vector(x)


def kept(x, keep):
    """Return the different elements whose keys a function accepts."""
    values = vector(x)
    positions = [position for position, each in enumerate(values) if keep(key_of(each))]
    return unique(values[positions] if isinstance(values, np.ndarray) else [values[each] for each in positions])


def intersect(x, y):
    """Return the elements that both vectors have, each once."""
    others = {key_of(each) for each in vector(y)}
    return kept(x, lambda key: key in others)


def setdiff(x, y):
    """Return the elements of `x` that `y` lacks, each once."""
    others = {key_of(each) for each in vector(y)}
    return kept(x, lambda key: key not in others)


def setequal(x, y) -> bool:
    """Return True if two vectors have the same elements, however often and in whatever order."""
    return {key_of(each) for each in vector(x)} == {key_of(each) for each in vector(y)}


# Ordering


def order(*keys, decreasing=False, na_last=True):
    """Return the positions, from 1, that put elements in order; further vectors decide where the first is equal."""
    decreasing = bool(decreasing)
    columns = [ranks(vector(key), decreasing) for key in keys]
    return np.lexsort(columns[::-1]) + 1


def ranks(values, decreasing: bool) -> np.ndarray:
    """Return numbers that are in the order of values; missing ones are last."""
    is_missing = np.array([is_na_value(each) for each in values], dtype=bool)
    levels = sorted({plain(each) for each, missing in zip(values, is_missing) if not missing}, reverse=decreasing)
    places = {level: place for place, level in enumerate(levels)}
    return np.array(
        [len(levels) if missing else places[plain(each)] for each, missing in zip(values, is_missing)], dtype=int
    )


def sort(x, decreasing=False):
    """Return the elements in order, without those that are missing."""
    if is_scalar(x):
        return x
    values = vector(x)
    positions = [
        position - 1 for position in order(values, decreasing=decreasing) if not is_na_value(values[position - 1])
    ]
    return selected(x if isinstance(x, dict) else values, positions)


def rank(x):
    """Return the ranks of the elements, from 1; equal ones share the mean of theirs."""
    values = vector(x)
    places = ranks(values, False)
    counts = np.bincount(places)
    last = np.cumsum(counts)
    return restored(x, (last - (counts - 1) / 2)[places])


def is_unsorted(x) -> bool:
    """Return True unless the elements are in order."""
    values = list(vector(x))
    return any(b < a for a, b in zip(values, values[1:]))


# Counting


def table(x):
    """Return how often each value occurs, by the value as a string."""
    if is_factor(x):
        values = list(x)
        return {str(level): sum(each == level for each in values) for level in levels_of(x)}
    values = vector(x)
    counts: dict = {}
    for position in order(values):
        each = values[position - 1]
        if not is_na_value(each):
            counts[number_text(each)] = counts.get(number_text(each), 0) + 1
    return counts


def levels_of(x):
    """Return the levels of a factor."""
    return [str(level) for level in (x.cat if hasattr(x, "cat") else x).categories]


def tabulate(bin, nbins=None):
    """Return how often each whole number from 1 on occurs."""
    values = numbers(bin)
    values = values[~are_missing(values)].astype(int)
    count = max(1, int(values.max(initial=0))) if nbins is None else whole(nbins)
    return np.bincount(values[(values > 0) & (values <= count)], minlength=count + 1)[1:]


def findInterval(x, vec):
    """Return the number of the interval between sorted limits that each element is in (`findInterval()`)."""
    return restored(x, np.searchsorted(doubles(vec), doubles(x), side="right"))
