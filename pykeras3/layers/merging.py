"""Layers of several inputs."""
from pykeras3.core.conventions import Axis
from pykeras3.core.decorators import merging_layer


@merging_layer("keras.layers.Add")
def layer_add(inputs, *more, **kwargs):
    """Adds up the inputs element by element."""


@merging_layer("keras.layers.Average")
def layer_average(inputs, *more, **kwargs):
    """Averages the inputs element by element."""


@merging_layer("keras.layers.Concatenate")
def layer_concatenate(inputs, *more, axis: Axis = -1, **kwargs):
    """Joins the inputs along an axis.

    axis: Axis to join along, counted from 1 (the batch is 1); negative ones count from the end.
    """


@merging_layer("keras.layers.Dot")
def layer_dot(inputs, *more, axes: Axis, normalize=False, **kwargs):
    """Dot product of two inputs along given axes.

    inputs: The two input tensors, in a list or one by one; omit to get the layer itself.
    """


@merging_layer("keras.layers.Maximum")
def layer_maximum(inputs, *more, **kwargs):
    """Takes the largest of the inputs element by element."""


@merging_layer("keras.layers.Minimum")
def layer_minimum(inputs, *more, **kwargs):
    """Takes the smallest of the inputs element by element."""


@merging_layer("keras.layers.Multiply")
def layer_multiply(inputs, *more, **kwargs):
    """Multiplies the inputs element by element."""


@merging_layer("keras.layers.Subtract")
def layer_subtract(inputs, *more, **kwargs):
    """Subtracts the second input from the first.

    inputs: The two input tensors, in a list or one by one; omit to get the layer itself.
    """
