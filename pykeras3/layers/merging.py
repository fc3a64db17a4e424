"""Layers: merging."""

from pykeras3.core.conventions import Axis, OneAxis
from pykeras3.core.decorators import merging_layer


@merging_layer.forward("keras.layers.Add")
def layer_add(inputs, *more, **kwargs):
    """Addition layer: adds up the inputs elementwise.

    Input shape:
        List of tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """


@merging_layer.forward("keras.layers.Average")
def layer_average(inputs, *more, **kwargs):
    """Averaging layer: averages the inputs elementwise.

    Input shape:
        List of tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """


@merging_layer.forward("keras.layers.Concatenate")
def layer_concatenate(inputs, *more, axis: OneAxis = -1, **kwargs):
    """Concatenation layer: joins the inputs along an axis.

    Args:
        axis: Integer, axis to join along, counted from 1 (the batch is 1); negative axes count from the end.

    Input shape:
        List of tensors whose shapes are the same except along `axis`.

    Output shape:
        That of the inputs, with the sum of their sizes along `axis`.
    """


@merging_layer.forward("keras.layers.Dot")
def layer_dot(inputs, *more, axes: Axis, normalize=False, **kwargs):
    """Dot product layer: computes the dot product of two inputs along given axes.

    Args:
        inputs: Two input tensors, as a list or as separate arguments; omit them to return the layer itself.

    Input shape:
        List of two tensors with the same batch size and the same size along `axes`.

    Output shape:
        The batch, the other axes of the first input, then those of the second; `(batch, 1)` if there are none.
    """


@merging_layer.forward("keras.layers.Maximum")
def layer_maximum(inputs, *more, **kwargs):
    """Maximum layer: takes the elementwise maximum of the inputs.

    Input shape:
        List of tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """


@merging_layer.forward("keras.layers.Minimum")
def layer_minimum(inputs, *more, **kwargs):
    """Minimum layer: takes the elementwise minimum of the inputs.

    Input shape:
        List of tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """


@merging_layer.forward("keras.layers.Multiply")
def layer_multiply(inputs, *more, **kwargs):
    """Multiplication layer: multiplies the inputs elementwise.

    Input shape:
        List of tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """


@merging_layer.forward("keras.layers.Subtract")
def layer_subtract(inputs, *more, **kwargs):
    """Subtraction layer: subtracts the second input from the first.

    Args:
        inputs: Two input tensors, as a list or as separate arguments; omit them to return the layer itself.

    Input shape:
        List of two tensors of the same shape, or of shapes that can be broadcast, with the same batch size.

    Output shape:
        The same as the input shape, after broadcasting.
    """
