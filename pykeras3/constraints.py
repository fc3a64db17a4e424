"""Constraints on weights."""
from pykeras3.conventions import Axis, Number
from pykeras3.wrap import constructor


@constructor("keras.constraints.MaxNorm")
def constraint_maxnorm(max_value: Number = 2, axis: Axis = 1):
    """?"""


@constructor("keras.constraints.MinMaxNorm")
def constraint_minmaxnorm(min_value=0.0, max_value=1.0, rate=1.0, axis: Axis = 1):
    """?"""


@constructor("keras.constraints.NonNeg")
def constraint_nonneg():
    """?"""


@constructor("keras.constraints.UnitNorm")
def constraint_unitnorm(axis: Axis = 1):
    """?"""
