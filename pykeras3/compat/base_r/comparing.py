"""Comparisons of whole values."""

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, is_na_value
from pykeras3.compat.base_r.number_text import real_texts
from pykeras3.compat.base_r.values import (
    is_array,
    is_column,
    is_environment,
    is_frame,
    is_scalar,
    names_of,
    plain,
    vector,
    without_tensors,
)

# The square root of the smallest difference that doubles can show at 1
TOLERANCE = 1.5e-8


def isTRUE(x) -> bool:
    """Return True for True and nothing else."""
    return isinstance(x, (bool, np.bool_)) and bool(x) or isinstance(x, np.ndarray) and x.size == 1 and (
        x.dtype.kind == "b" and bool(x.ravel()[0])
    )  # fmt: skip


def isFALSE(x) -> bool:
    """Return True for False and nothing else."""
    return isinstance(x, (bool, np.bool_, np.ndarray)) and isTRUE(np.logical_not(x))


def shape_for_comparison(x):
    """Return the shape of an array of several dimensions; None for a vector, whose shape says nothing."""
    return x.shape if is_array(x) else None


def identical(x, y, *args) -> bool:
    """Return True if two values are the same: numbers, strings, names, shapes and all elements."""
    if x is y:
        return True
    x, y = without_tensors(x), without_tensors(y)
    if x is None or y is None:
        # NA as a logical value alone is None where it is written out
        return is_na_value(x) and is_na_value(y) and (isinstance(x, Logicals) or isinstance(y, Logicals))
    if is_frame(x) or is_frame(y):
        return is_frame(x) and is_frame(y) and x.equals(y)
    if is_environment(x) or is_environment(y) or not is_plain(x) or not is_plain(y):
        return type(x) is type(y) and bool(x == y)
    if shape_for_comparison(x) != shape_for_comparison(y) or names_of(x) != names_of(y):
        return False
    left, right = vector(x), vector(y)
    if len(left) != len(right):
        return False
    if isinstance(left, np.ndarray) and isinstance(right, np.ndarray):
        return (left.dtype.kind == "b") == (right.dtype.kind == "b") and bool(same_numbers(left, right).all())
    if is_scalar(x) and is_scalar(y):
        return x == y
    return all(identical(plain(a), plain(b)) for a, b in zip(left, right))


def same_numbers(left, right):
    """Compare arrays elementwise; NaN equals NaN."""
    return (left == right) | (left != left) & (right != right)


def is_plain(x) -> bool:
    """Return True for vectors, lists and arrays."""
    return is_scalar(x) or isinstance(x, (np.ndarray, list, tuple, dict)) or is_column(x)


def all_equal(target, current, *args, tolerance=TOLERANCE, check_attributes=True, **kwargs):
    """Return True if two values are equal but for small differences; else what is different, as strings."""
    found = differences(target, current, tolerance, check_attributes)
    return found or True


def differences(target, current, tolerance, check_attributes) -> list[str]:
    """Return what is different between two values, as `all.equal()` tells it; an empty list if nothing is."""
    target, current = without_tensors(target), without_tensors(current)
    if target is None or current is None or not is_plain(target) or not is_plain(current):
        return [] if identical(target, current) else ["target, current do not match"]
    found = []
    if check_attributes and shape_for_comparison(target) != shape_for_comparison(current):
        found.append(f"Attributes: < dim: {shape_for_comparison(target)}, {shape_for_comparison(current)} >")
    if check_attributes and names_of(target) != names_of(current):
        found.append(f"names: {names_of(target)}, {names_of(current)}")
    left, right = vector(target), vector(current)
    if isinstance(left, np.ndarray) and isinstance(right, np.ndarray):
        return found + differences_of_numbers(left, right, tolerance)
    if len(left) != len(right):
        return [*found, f"Lengths ({len(left)}, {len(right)}) differ"]
    if any(isinstance(each, str) for each in (*left, *right)):
        count = sum(a != b for a, b in zip(left, right))
        return [*found, f"{count} string mismatch{'' if count == 1 else 'es'}"] if count else found
    for number, (a, b) in enumerate(zip(left, right), 1):
        found += [
            f"Component {number}: {each}" for each in differences(plain(a), plain(b), tolerance, check_attributes)
        ]
    return found


def differences_of_numbers(left, right, tolerance) -> list[str]:
    """Return what is different between two vectors of numbers, beyond the tolerance."""
    if len(left) != len(right):
        return [f"Numeric: lengths ({len(left)}, {len(right)}) differ"]
    if (left.dtype.kind == "b") != (right.dtype.kind == "b"):
        return ["Modes: logical, numeric"]
    is_missing = np.isnan(left)
    if (is_missing != np.isnan(right)).any():
        return [f"'is.NA' value mismatch: {np.isnan(right).sum()} in current {is_missing.sum()} in target"]
    differ = ~is_missing & (left != right)
    if not differ.any():
        return []
    a, b = left[differ].astype(float), right[differ].astype(float)
    size, difference = np.abs(a).mean(), np.abs(a - b).mean()
    is_relative = np.isfinite(size) and size > tolerance
    found = difference / size if is_relative else difference
    if found <= tolerance:
        return []
    return [f"Mean {'relative' if is_relative else 'absolute'} difference: {real_texts([found])[0]}"]
