"""Constraints."""

from pykeras3.core.conventions import Axis, IntegerOrFloat
from pykeras3.core.decorators import constructor


@constructor.forward("keras.constraints.MaxNorm")
def constraint_maxnorm(max_value: IntegerOrFloat = 2, axis: Axis = 1):
    """Constraint that limits the norms of weights along `axis` to `max_value`.

    Args:
        max_value: Float, maximum norm.

    Returns:
        The constraint.
    """


@constructor.forward("keras.constraints.MinMaxNorm")
def constraint_minmaxnorm(min_value=0.0, max_value=1.0, rate=1.0, axis: Axis = 1):
    """Constraint that keeps the norms of weights along `axis` between `min_value` and `max_value`.

    Args:
        max_value: Float, maximum norm.
        rate: Float between 0 and 1, how far norms move towards the range at each step; 1 enforces it at once.

    Returns:
        The constraint.
    """


@constructor.forward("keras.constraints.NonNeg")
def constraint_nonneg():
    """Constraint that sets negative weights to 0.

    Returns:
        The constraint.
    """


@constructor.forward("keras.constraints.UnitNorm")
def constraint_unitnorm(axis: Axis = 1):
    """Constraint that scales the norms of weights along `axis` to 1.

    Returns:
        The constraint.
    """
