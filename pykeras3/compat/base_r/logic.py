"""Operators of logicals, which are true, false or NA."""

import operator

import numpy as np

from pykeras3.compat.base_r.arithmetic import of_logicals
from pykeras3.compat.base_r.missing_values import are_missing, is_na_value, logicals, not_available
from pykeras3.compat.base_r.values import is_column, is_frame, is_tensor, numbers, restored
from pykeras3.core import ops_proxy


def logical(apply, is_known, of_tensors: str):
    """Return a function for an operator of logicals.

    Args:
        apply: Python's operator.
        is_known: Called with where the left side is true and where it is false, and the right one; returns where this
            decides the result.
    """

    def compute(left, right):
        of_left, of_right = truth_and_falsehood(left), truth_and_falsehood(right)
        return logicals(apply(of_left[0], of_right[0]), ~is_known(*of_left, *of_right))

    return of_logicals(apply, compute, of_tensors)


def truth_and_falsehood(x) -> "tuple[np.ndarray, np.ndarray]":
    """Return where the elements of a vector are true, and where they are false; NA is neither."""
    values = numbers(x)
    is_known = ~are_missing(values)
    is_true = values.astype(bool)
    return is_true & is_known, ~is_true & is_known


def are_known(true, false, other_true, other_false):
    """Return where both sides are known."""
    return (true | false) & (other_true | other_false)


def is_and_known(true, false, other_true, other_false):
    """Return where both sides are known, or one of them is false."""
    return false | other_false | are_known(true, false, other_true, other_false)


def is_or_known(true, false, other_true, other_false):
    """Return where both sides are known, or one of them is true."""
    return true | other_true | are_known(true, false, other_true, other_false)


logical_and = logical(operator.and_, is_and_known, "logical_and")
logical_or = logical(operator.or_, is_or_known, "logical_or")
xor = logical(operator.xor, are_known, "logical_xor")


def logical_not(x):
    """Return where a value is false."""
    if is_tensor(x):
        return ops_proxy.operations_for(x).logical_not(x)
    if is_frame(x) or is_column(x) and not x.isna().any():
        return ~x.astype(bool)
    if x is None:
        return not_available()
    is_true, is_false = truth_and_falsehood(x)
    return restored(x, logicals(is_false, ~(is_true | is_false)))


def both(x, y):
    """Return `x && y`: False if one of them is, also where the other one is NA.

    Args:
        y: Function that returns the second value, which is needed unless the first one is False.
    """
    if not is_na_value(x):
        return truth(y()) if x else False
    other = y()
    return False if not is_na_value(other) and not other else not_available()


def either(x, y):
    """Return `x || y`: True if one of them is, also where the other one is NA.

    Args:
        y: Function that returns the second value, which is needed unless the first one is True.
    """
    if not is_na_value(x):
        return True if x else truth(y())
    other = y()
    return True if not is_na_value(other) and other else not_available()


def truth(x):
    """Return a value of length one as True, False or NA; a tensor stays one."""
    if is_tensor(x):
        return x
    return not_available() if is_na_value(x) else bool(x)


def is_true(x):
    """Return what is the condition of an `if`; raise for NA."""
    if is_na_value(x):
        raise ValueError("A condition must be True or False. Received: one that is missing (NA)")
    return x
