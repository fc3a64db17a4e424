"""Layers of several inputs."""
from pykeras3.conventions import Axis
from pykeras3.wrap import merging_layer


@merging_layer("keras.layers.Add")
def layer_add(inputs=None, *more, **kwargs):
    """?"""


@merging_layer("keras.layers.Average")
def layer_average(inputs=None, *more, **kwargs):
    """?"""


@merging_layer("keras.layers.Concatenate")
def layer_concatenate(inputs=None, *more, axis: Axis = -1, **kwargs):
    """?"""


@merging_layer("keras.layers.Dot")
def layer_dot(inputs=None, *more, axes: Axis, normalize=False, **kwargs):
    """?"""


@merging_layer("keras.layers.Maximum")
def layer_maximum(inputs=None, *more, **kwargs):
    """?"""


@merging_layer("keras.layers.Minimum")
def layer_minimum(inputs=None, *more, **kwargs):
    """?"""


@merging_layer("keras.layers.Multiply")
def layer_multiply(inputs=None, *more, **kwargs):
    """?"""


@merging_layer("keras.layers.Subtract")
def layer_subtract(inputs=None, *more, **kwargs):
    """?"""
