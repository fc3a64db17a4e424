"""Functions of purrr that base R lacks."""

import numpy as np

from pykeras3.compat.base_r.applying import items_of, lapply, sapply, simplified
from pykeras3.compat.base_r.frames import bind_rows
from pykeras3.compat.base_r.values import elements, is_array, is_frame, is_scalar, named, names_of
from pykeras3.compat.base_r.vectors import c


def map2(x, y, f, *args, **kwargs):
    """Return the results of a function for the elements of two values: a list, or a dict where the first has names."""
    first, second = items_of(x), items_of(y)
    size = max(len(first), len(second)) if first and second else 0
    results = [f(first[i % len(first)], second[i % len(second)], *args, **kwargs) for i in range(size)]
    return named(results, names_of(x))


def pmap(values, f, *args, **kwargs):
    """Return the results of a function for the elements of several values, which are named as its parameters."""
    names = names_of(values)
    rows = zip(*[items_of(each) for each in elements(values)])
    if names is None:
        return [f(*row, *args, **kwargs) for row in rows]
    return [f(*args, **dict(zip(names, row)), **kwargs) for row in rows]


def imap(x, f, *args, **kwargs):
    """Return the results of a function for each element and its name, or its position."""
    names = names_of(x)
    items = items_of(x)
    return named([f(each, key, *args, **kwargs) for each, key in zip(items, names or range(1, len(items) + 1))], names)


def map_vec(x, f, *args, **kwargs):
    """Return the results of a function for each element as a vector."""
    return sapply(x, f, *args, USE_NAMES=names_of(x) is not None, **kwargs)


def map2_vec(x, y, f, *args, **kwargs):
    """Return the results of a function for the elements of two values as a vector."""
    results = map2(x, y, f, *args, **kwargs)
    return (
        named(list(simplified([*results.values()])), list(results))
        if isinstance(results, dict)
        else simplified(results)
    )


def walk(x, f, *args, **kwargs):
    """Call a function with each element; return the elements."""
    lapply(x, f, *args, **kwargs)
    return x


def iwalk(x, f, *args, **kwargs):
    """Call a function with each element and its name or position; return the elements."""
    imap(x, f, *args, **kwargs)
    return x


def walk2(x, y, f, *args, **kwargs):
    """Call a function with the elements of two values; return the first."""
    map2(x, y, f, *args, **kwargs)
    return x


def keep(x, f):
    """Return the elements for which a function is true."""
    names = names_of(x)
    chosen = [number for number, each in enumerate(items_of(x)) if f(each)]
    items = items_of(x)
    return named([items[number] for number in chosen], None if names is None else [names[n] for n in chosen])


def discard(x, f):
    """Return the elements for which a function is not true."""
    return keep(x, lambda each: not f(each))


def list_transpose(x):
    """Return a list of records as a dict of vectors, or the other way around."""
    if isinstance(x, dict) or is_frame(x):
        names = names_of(x)
        return [dict(zip(names, row)) for row in zip(*[items_of(x[name]) for name in names])]
    rows = list(x)
    if rows and isinstance(rows[0], dict):
        return {name: simplified([row[name] for row in rows]) for name in rows[0]}
    return [simplified(list(column)) for column in zip(*map(items_of, rows))]


def pluck(x, *path, default=None):
    """Return an element of nested lists by positions, from 1, and names."""
    for step in path:
        try:
            x = x[step] if isinstance(step, str) else elements(x)[int(step) - 1]
        except (KeyError, IndexError, TypeError):
            return default
    return x


def compact(x):
    """Return the elements that are neither NULL nor empty."""
    return keep(x, lambda each: each is not None and (is_scalar(each) or not hasattr(each, "__len__") or len(each) > 0))


def flatten(x):
    """Return a list with the elements of its elements."""
    return [inner for each in elements(x) for inner in ([each] if is_scalar(each) else elements(each))]


def rescale(x, to=(0, 1), from_=None):
    """Return numbers that are moved and scaled to a range, from that which they have or a given one (scales)."""
    values = np.asarray(x, dtype=float)
    low, high = (np.nanmin(values), np.nanmax(values)) if from_ is None else map(float, elements(from_))
    first, last = map(float, elements(to))
    made = (values - low) / (high - low) * (last - first) + first
    return float(made) if made.ndim == 0 else made


def vec_c(*parts):
    """Return vectors put together, and the rows of arrays and data frames below each other."""
    if len(parts) == 1 and isinstance(parts[0], list):
        parts = tuple(parts[0])
    if any(map(is_frame, parts)):
        return bind_rows(*parts)
    if any(map(is_array, parts)):
        return np.concatenate(parts)
    return c(*parts)
