"""Functions that are applied to the elements of vectors and lists."""

import functools
import itertools

import numpy as np

from pykeras3.compat.base_r.matrices import as_function
from pykeras3.compat.base_r.missing_values import Logicals, is_na_value
from pykeras3.compat.base_r.values import (
    elements,
    is_array,
    is_column,
    is_factor,
    is_frame,
    is_scalar,
    is_tensor,
    named,
    names_of,
    plain,
    renumbered,
    vector,
)
from pykeras3.compat.base_r.vectors import combined, length, levels_of, selected, with_one_type


class Missing:
    """What stands for an argument that is not given."""

    def __repr__(self):
        return "MISSING"

    def __bool__(self):
        return False


MISSING = Missing()


def items_of(x) -> list:
    """Return the elements of a value as plain Python values."""
    return [plain(each) for each in elements(vector(x) if is_tensor(x) or is_column(x) else x)]


def lapply(X, FUN, *args, **kwargs):
    """Return the results of a function for each element: a list, or a dict where the elements have names."""
    results = [FUN(each, *args, **kwargs) for each in items_of(X)]
    return named(results, names_of(X))


def sapply(X, FUN, *args, simplify=True, USE_NAMES=True, **kwargs):
    """Return the results of a function for each element as a vector, a matrix or a list; strings are names."""
    results = [FUN(each, *args, **kwargs) for each in items_of(X)]
    names = names_of(X) if USE_NAMES else None
    if names is None and USE_NAMES:
        names = names_of_texts(X)
    found = simplified(results) if simplify else results
    return named(list(found), names) if names is not None and not is_array(found) else found


def names_of_texts(x) -> "list[str] | None":
    """Return the names that `sapply()` gives to strings: themselves, if all are different."""
    values = [x] if isinstance(x, str) else x
    is_text = isinstance(values, (list, tuple)) and len(values) > 0 and all(isinstance(each, str) for each in values)
    return list(values) if is_text and len(set(values)) == len(values) else None


def vapply(X, FUN, FUN_VALUE, *args, USE_NAMES=True, **kwargs):
    """Return the results of a function for each element as a vector, of the type of `FUN_VALUE` if there are none."""
    if not len(items_of(X)):
        values = vector(FUN_VALUE)
        return values[:0]
    return sapply(X, FUN, *args, USE_NAMES=USE_NAMES, **kwargs)


def simplified(results: list):
    """Return results as a vector if each has one element, as a matrix if all are equally long; else as they are."""
    sizes = {size_of(each) for each in results}
    if not results or len(sizes) > 1 or None in sizes:
        return results
    size = sizes.pop()
    if size == 1:
        found = with_one_type([item for each in results for item in items_of(each)])
        return found
    parts = [vector(each) for each in results]
    if size == 0 or any(isinstance(item, (list, dict)) for part in parts for item in part):
        return results
    flat = combined(parts)
    return np.asarray(flat).reshape((size, len(results)), order="F")


def size_of(x) -> "int | None":
    """Return the length of a plain vector or list; None for other values."""
    if is_scalar(x):
        return 1
    if isinstance(x, (list, tuple, dict, np.ndarray)):
        return length(x)
    return None


def Map(f, *values, **more):
    """Return the results of a function for the first elements of all values, the second ones, and so on."""
    results, names = mapped(f, values, {}, more)
    return named(results, names)


def mapply(FUN, *values, MoreArgs=None, SIMPLIFY=True, USE_NAMES=True, **more):
    """Return the results of a function for the elements of several values side by side, as a vector if possible."""
    results, names = mapped(FUN, values, MoreArgs or {}, more)
    found = simplified(results) if SIMPLIFY else results
    return named(list(found), names) if USE_NAMES and names is not None and not is_array(found) else found


def mapped(f, values, constant: dict, more: dict):
    """Return the results of a function for elements side by side, shorter ones repeated, and their names."""
    columns = [items_of(each) for each in (*values, *more.values())]
    count = max(map(len, columns), default=0) if all(columns) else 0
    results = []
    for position in range(count):
        chosen = [column[position % len(column)] for column in columns]
        keywords = dict(zip(more, chosen[len(values) :]))
        results.append(as_function(f)(*chosen[: len(values)], **keywords, **constant))
    first = next(iter((*values, *more.values())), None)
    names = names_of(first) or names_of_texts(first)
    return results, names if names is not None and len(names) == count else None


def Reduce(f, x, init=MISSING, right=False, accumulate=False):
    """Return the result of a function of two arguments, applied to its last result and the next element.

    Args:
        init: First result, which may be NULL; left out, it is the first element.
    """
    function = as_function(f)
    items = items_of(x)
    if right:
        items = items[::-1]
    if init is not MISSING:
        items = [init, *items]
    if not items:
        return None

    def step(result, each):
        return function(each, result) if right else function(result, each)

    if not accumulate:
        return functools.reduce(step, items)
    found = list(itertools.accumulate(items, step))
    found = found[::-1] if right else found
    return simplified(found) if {size_of(each) for each in found} == {1} else found


def Filter(f, x):
    """Return the elements for which a function is true."""
    positions = [position for position, each in enumerate(items_of(x)) if is_true_value(f(each))]
    if isinstance(x, (list, tuple)) and not isinstance(x, dict):
        return [x[position] for position in positions]
    return selected(x, positions)


def is_true_value(x) -> bool:
    """Return True for what a condition of R takes as true; a missing value is not."""
    return not is_na_value(x) and bool(x)


def Position(f, x):
    """Return the position, from 1, of the first element for which a function is true; NaN if there is none."""
    return next((place for place, each in enumerate(items_of(x), 1) if is_true_value(f(each))), np.nan)


def Find(f, x):
    """Return the first element for which a function is true; None if there is none."""
    return next((each for each in items_of(x) if is_true_value(f(each))), None)


def do_call(what, args):
    """Call a function with the arguments in a list; those with names by their names."""
    function = as_function(what)
    if isinstance(args, dict):
        return function(**args)
    return function(*items_of(args))


def tapply(X, INDEX, FUN, *args, **kwargs):
    """Return the results of a function for groups of elements, by the value that the group has in common."""
    return sapply(split(X, INDEX), FUN, *args, **kwargs)


def split(x, f) -> dict:
    """Return the elements, or the rows of a data frame, in groups by the values of `f`."""
    groups = vector(f)
    names = levels_of(f) if is_factor(f) else None
    keys = names if names is not None else [str(each) for each in dict.fromkeys(map(plain, sorted(groups)))]
    labels = [str(plain(each)) for each in groups]
    found = {}
    for key in keys:
        places = [place for place in range(length_of_rows(x)) if labels[place % len(labels)] == key]
        found[key] = renumbered(x.iloc[places]) if is_frame(x) else selected(x, places)
    return found


def length_of_rows(x) -> int:
    """Return the number of rows of a data frame, and the length of any other value."""
    return len(x) if is_frame(x) else length(x)


def unlist(x, recursive=True, use_names=True):
    """Return all elements of a list and its inner lists as one vector, with their names if these all differ."""
    if is_scalar(x) or x is None or isinstance(x, np.ndarray):
        return x
    if is_frame(x):
        x = {name: vector(x[name]) for name in x.columns}
    if use_names and has_names(x):
        parts = list(named_parts(x))
        names, values = [name for name, _ in parts], with_one_type([item for _, item in parts])
        return named(list(values), names) if len(set(names)) == len(names) else values
    items = list(all_items(x))
    return with_one_type(items) if items else None if not isinstance(x, list) else items


def has_names(x) -> bool:
    """Return True if a value or one of its elements has names."""
    return isinstance(x, dict) or isinstance(x, (list, tuple)) and len(x) > 0 and any(map(has_names, x))


def all_items(x):
    """Iterate over the plain values in a value, also in lists within lists."""
    if isinstance(x, Logicals):
        yield from x
    elif isinstance(x, (list, tuple, dict)):
        for each in elements(x):
            yield from all_items(each)
    elif isinstance(x, np.ndarray) or is_column(x):
        yield from (plain(each) for each in elements(vector(x)))
    elif x is not None:
        yield plain(x)


def named_parts(x):
    """Iterate over the names and elements that `unlist()` returns; several elements of one name are numbered."""
    if not isinstance(x, dict):
        for each in x:
            if not has_names(each):
                raise ValueError("A list of which only some elements have names can't be flattened to a dict.")
            yield from named_parts(each)
        return
    for name, each in x.items():
        if isinstance(each, dict):
            yield from ((f"{name}.{inner}", value) for inner, value in named_parts(each))
            continue
        items = list(all_items(each))
        for number, item in enumerate(items, 1):
            yield (name if len(items) == 1 else f"{name}{number}"), item


def Vectorize(FUN):
    """Return a function that is applied to the elements of its arguments side by side."""
    return functools.wraps(FUN)(functools.partial(mapply, FUN))


def Negate(f):
    """Return a function whose results are the opposite ones."""
    return lambda *args, **kwargs: not f(*args, **kwargs)


def identity(x):
    """Return the argument."""
    return x
