"""Sequences and repetitions."""

import math

import numpy as np

from pykeras3.compat.base_r.values import is_scalar, numbers, plain, recycled, vector, whole
from pykeras3.compat.base_r.vectors import length, selected


def one_number(x):
    """Return a number, whole ones as an int."""
    value = plain(numbers(x)[0])
    return int(value) if isinstance(value, (bool, int)) or float(value).is_integer() else value


def colon(start, end) -> np.ndarray:
    """Return the numbers from `start` up or down to `end`, in steps of 1."""
    first, last = one_number(start), one_number(end)
    count = int(math.floor(abs(last - first) + 1e-10)) + 1
    return first + np.arange(count) * (1 if first <= last else -1)


def seq(from_=None, to=None, by=None, length_out=None, along_with=None) -> np.ndarray:
    """Return a sequence of numbers, by its ends, its steps or its length."""
    if along_with is not None:
        length_out = length(along_with)
        if from_ is None and to is None and by is None:
            return np.arange(1, length_out + 1)
    if from_ is not None and to is None and by is None and length_out is None:
        return np.arange(1, length(from_) + 1) if length(from_) != 1 else colon(1, from_)
    if length_out is None:
        first, last = (1 if from_ is None else one_number(from_)), (1 if to is None else one_number(to))
        return colon(first, last) if by is None else stepped(first, last, one_number(by))
    count = math.ceil(one_number(length_out))
    return of_length(count, *[None if each is None else one_number(each) for each in (from_, to, by)])


def stepped(first, last, step) -> np.ndarray:
    """Return the numbers from one to another in steps."""
    if first == last:
        return np.array([first])
    if step == 0 or (last - first) / step < 0:
        raise ValueError(f"seq(): `by` has the wrong sign. Received: from={first}, to={last}, by={step}")
    values = first + np.arange(int((last - first) / step + 1e-10) + 1) * step
    return values if values.dtype.kind == "i" else np.minimum(values, last) if step > 0 else np.maximum(values, last)


def of_length(count: int, first, last, step) -> np.ndarray:
    """Return so many numbers, from two of: the first, the last and the step."""
    if first is not None and last is not None:
        if count < 2:
            return np.array([first])[:count]
        values = np.linspace(first, last, count)
        is_whole = isinstance(first, int) and isinstance(last, int) and (last - first) % (count - 1) == 0
        return values.round().astype(int) if is_whole else values
    step = 1 if step is None else step
    if first is None:
        first = 1 if last is None else last - (count - 1) * step
    return first + np.arange(count) * step


def seq_len(length_out) -> np.ndarray:
    """Return the numbers from 1 to `length_out`."""
    return np.arange(1, whole(length_out) + 1)


def seq_along(along_with) -> np.ndarray:
    """Return the positions of the elements, from 1."""
    return np.arange(1, length(along_with) + 1)


def rep(x, times=1, each=None, length_out=None):
    """Return the elements repeated: each so often, then all so often or up to a length."""
    if x is None:
        return None
    values = vector(x) if not isinstance(x, dict) else list(x.values())
    if not len(values) and length_out is not None:
        return recycled(values, whole(length_out))
    positions = np.arange(len(values))
    if each is not None:
        positions = np.repeat(positions, whole(each))
    if length_out is not None:
        positions = np.resize(positions, whole(length_out))
    elif is_scalar(times) or length(times) == 1:
        positions = np.tile(positions, whole(times))
    else:
        positions = np.repeat(positions, numbers(times).astype(int))
    return selected(values, positions)


def rep_len(x, length_out):
    """Return the elements repeated up to a length."""
    return rep(x, length_out=length_out)


def sequence(nvec) -> np.ndarray:
    """Return the sequences from 1 to each of several numbers, one after the other."""
    return np.concatenate([np.arange(1, int(last) + 1) for last in numbers(nvec)])
