"""Summaries of vectors, and sums along them."""

import functools
import math

import numpy as np

from pykeras3.compat.base_r.missing_values import is_na_value, not_available
from pykeras3.compat.base_r.number_text import real_texts
from pykeras3.compat.base_r.values import (
    doubles,
    is_frame,
    is_scalar,
    is_tensor,
    named,
    numbers,
    plain,
    restored,
    vector,
    without_tensors,
)
from pykeras3.compat.base_r.vectors import combined
from pykeras3.core import ops_proxy


def all_values(values, na_rm):
    """Return the elements of several values as one vector, of numbers or strings."""
    parts = [vector(each) if not is_frame(each) else each.to_numpy().ravel(order="F") for each in values]
    parts = [
        numbers(part) if not isinstance(part, np.ndarray) and not any(isinstance(each, str) for each in part) else part
        for part in parts
    ]
    found = combined(parts) if parts else np.array([])
    if not na_rm:
        return found
    return (
        found[~np.isnan(found)]
        if isinstance(found, np.ndarray) and found.dtype.kind == "f"
        else [each for each in found if not is_na_value(each)]
        if isinstance(found, list)
        else found
    )


def of_tensor(values, operation: str):
    """Return a summary of one tensor, or None if there is no tensor."""
    if len(values) != 1 or not is_tensor(values[0]):
        return None
    return getattr(ops_proxy.operations_for(values[0]), operation)(values[0])


def sum_(*values, na_rm=False):
    """Return the sum of all elements of all values."""
    tensors = [each for each in values if is_tensor(each)]
    if tensors:
        return functools.reduce(lambda a, b: a + b, [ops_proxy.operations_for(each).sum(each) for each in values])
    found = all_values(values, na_rm)
    return plain(np.sum(found)) if len(found) else 0


def prod(*values, na_rm=False):
    """Return the product of all elements of all values."""
    found = of_tensor(values, "prod")
    if found is not None:
        return found
    factors = numbers(all_values(values, na_rm))
    # Python's integers don't overflow
    return plain(np.prod(factors)) if factors.dtype.kind in "fc" else math.prod(map(int, factors))


def extreme(values, na_rm, choose, of_tensors: str, of_none: float):
    """Return the largest or the smallest of all elements, as `choose` says."""
    found = of_tensor(values, of_tensors)
    if found is not None:
        return found
    items = all_values(values, na_rm)
    if not len(items):
        return of_none
    if isinstance(items, np.ndarray):
        best = choose(items.astype(int) if items.dtype.kind == "b" else items)
        return plain(best)
    return None if any(each is None for each in items) else (max if of_tensors == "max" else min)(items)


def max_(*values, na_rm=False):
    """Return the largest of all elements of all values."""
    return extreme(values, na_rm, np.max, "max", -np.inf)


def min_(*values, na_rm=False):
    """Return the smallest of all elements of all values."""
    return extreme(values, na_rm, np.min, "min", np.inf)


def range_(*values, na_rm=False):
    """Return the smallest and the largest of all elements of all values."""
    found = [min_(*values, na_rm=na_rm), max_(*values, na_rm=na_rm)]
    return found if isinstance(found[0], str) else np.array([without_tensors(each) for each in found])


def all_(*values, na_rm=False):
    """Return True if all elements of all values are true; NA if that depends on missing ones."""
    found = of_tensor(values, "all")
    return decided(values, na_rm, False) if found is None else found


def any_(*values, na_rm=False):
    """Return True if one of the elements of the values is true; NA if that depends on missing ones."""
    found = of_tensor(values, "any")
    return decided(values, na_rm, True) if found is None else found


def decided(values, na_rm, deciding: bool):
    """Return the value that decides `any()` or `all()` if an element has it, NA if one is missing, else the other."""
    found = [truth(each) for each in all_values(values, na_rm)]
    if deciding in found:
        return deciding
    return not_available() if None in found else not deciding


def truth(x) -> "bool | None":
    """Return whether an element is true; None for what is missing. Strings, as of `all.equal()`, are an error."""
    if isinstance(x, str):
        raise TypeError(f"A logical is expected. Received: {x!r}")
    return None if is_na_value(x) else bool(x)


def mean(x, na_rm=False):
    """Return the mean of all elements."""
    if is_tensor(x):
        return ops_proxy.operations_for(x).mean(x)
    values = with_or_without_na(x, na_rm)
    return plain(np.mean(values)) if len(values) else np.nan


def with_or_without_na(x, na_rm) -> np.ndarray:
    """Return a value as doubles, without missing ones if `na_rm`."""
    values = doubles(x)
    return values[~np.isnan(values)] if na_rm else values


def median(x, na_rm=False):
    """Return the median of all elements."""
    values = with_or_without_na(x, na_rm)
    return plain(np.median(values)) if len(values) else np.nan


def var(x, na_rm=False):
    """Return the variance of the elements."""
    values = with_or_without_na(x, na_rm)
    return plain(np.var(values, ddof=1)) if len(values) > 1 else np.nan


def sd(x, na_rm=False):
    """Return the standard deviation of the elements."""
    return plain(np.sqrt(var(x, na_rm)))


def cor(x, y):
    """Return the correlation of two vectors."""
    return plain(np.corrcoef(doubles(x), doubles(y))[0, 1])


def quantile(x, probs=None, na_rm=False, names=True):
    """Return quantiles, by default the quartiles, under their percentages."""
    wanted = np.array([0, 0.25, 0.5, 0.75, 1]) if probs is None else doubles(probs)
    values = with_or_without_na(x, na_rm)
    found = np.quantile(values, wanted) if len(values) else np.full(len(wanted), np.nan)
    if not names:
        return found
    return named(found, [real_texts([100 * each])[0] + "%" for each in wanted])


def weighted_mean(x, w):
    """Return the mean of the elements, each with a weight."""
    return plain(np.average(doubles(x), weights=doubles(w)))


def cumulated(name: str, compute, of_tensors: "str | None" = None):
    """Return a function that sums up a vector from its beginning to each element."""

    def function(x):
        if is_tensor(x) and of_tensors:
            return getattr(ops_proxy.operations_for(x), of_tensors)(x)
        values = numbers(x)
        found = compute(values.astype(int) if values.dtype.kind == "b" else values)
        return restored(x, found) if is_scalar(x) or isinstance(x, dict) else found

    function.__name__ = name
    function.__doc__ = f"Return `{name}()` of the elements up to each one."
    return function


cumsum = cumulated("cumsum", np.cumsum, "cumsum")
cumprod = cumulated("cumprod", lambda x: np.cumprod(x.astype(float)), "cumprod")
cummax = cumulated("cummax", np.maximum.accumulate)
cummin = cumulated("cummin", np.minimum.accumulate)


def diff(x, lag=1):
    """Return the differences of the elements to those before them."""
    count = int(lag)
    if is_tensor(x) or getattr(x, "ndim", 1) > 1:
        return x[count:] - x[:-count]
    values = numbers(x)
    values = values.astype(int) if values.dtype.kind == "b" else values
    return values[count:] - values[:-count]


def summary(x):
    """Return the smallest and largest element, the quartiles and the mean; a table for a data frame.

    Of a model, print the summary and return the model.
    """
    if is_frame(x):
        return x.describe()
    if hasattr(x, "summary"):
        x.summary()
        return x
    low, lower, middle, upper, high = map(plain, np.quantile(doubles(x), [0, 0.25, 0.5, 0.75, 1]))
    return {"Min.": low, "1st Qu.": lower, "Median": middle, "Mean": mean(x), "3rd Qu.": upper, "Max.": high}
