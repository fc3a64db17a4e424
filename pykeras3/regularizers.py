"""Regularizers of weights and activities."""
from pykeras3.wrap import constructor


@constructor("keras.regularizers.L1")
def regularizer_l1(l1=0.01):
    """?"""


@constructor("keras.regularizers.L1L2")
def regularizer_l1_l2(l1=0.0, l2=0.0):
    """?"""


@constructor("keras.regularizers.L2")
def regularizer_l2(l2=0.01):
    """?"""


@constructor("keras.regularizers.OrthogonalRegularizer")
def regularizer_orthogonal(factor=0.01, mode="rows"):
    """?"""
