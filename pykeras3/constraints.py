"""Constraints on weights."""
from pykeras3.core.conventions import Axis, Number
from pykeras3.core.decorators import constructor


@constructor.forward("keras.constraints.MaxNorm")
def constraint_maxnorm(max_value: Number = 2, axis: Axis = 1):
    """Scales weights down so that no norm along `axis` exceeds `max_value`.

    axis: Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2, 3]` for 2-d
        convolutions.
    max_value: Largest norm allowed, a number.
    Returns: The constraint.
    """


@constructor.forward("keras.constraints.MinMaxNorm")
def constraint_minmaxnorm(min_value=0.0, max_value=1.0, rate=1.0, axis: Axis = 1):
    """Scales weights so that norms along `axis` lie between `min_value` and `max_value`.

    axis: Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2, 3]` for 2-d
        convolutions.
    max_value: Largest norm allowed, a number.
    rate: How far norms move towards the range at each step; 1 enforces it at once.
    Returns: The constraint.
    """


@constructor.forward("keras.constraints.NonNeg")
def constraint_nonneg():
    """Sets negative weights to 0.

    Returns: The constraint.
    """


@constructor.forward("keras.constraints.UnitNorm")
def constraint_unitnorm(axis: Axis = 1):
    """Scales weights so that every norm along `axis` is 1.

    axis: Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2, 3]` for 2-d
        convolutions.
    Returns: The constraint.
    """
