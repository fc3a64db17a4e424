"""Layers: activation."""

from pykeras3.core.conventions import Activation, Axis, Constraint, Initializer, Regularizer
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.Activation")
def layer_activation(object, activation: Activation, **kwargs):
    """Activation layer: applies an activation function to the inputs.

    Args:
        activation: Activation function: a name such as `"relu"`, or a callable.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.ELU")
def layer_activation_elu(object, alpha=1.0, **kwargs):
    """Exponential linear unit (ELU) layer: `x` if positive, else `alpha * (exp(x) - 1)`.

    Args:
        alpha: Float, scale of the negative part: the output approaches `-alpha` for large negative inputs.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.LeakyReLU")
def layer_activation_leaky_relu(object, negative_slope=0.3, **kwargs):
    """Leaky ReLU layer: `x` if positive, else `negative_slope * x`.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.PReLU")
def layer_activation_parametric_relu(
    object,
    alpha_initializer: Initializer = "Zeros",
    alpha_regularizer: Regularizer = None,
    alpha_constraint: Constraint = None,
    shared_axes: Axis = None,
    **kwargs,
):
    """Parametric ReLU layer, with a learned slope `alpha` for negative values.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.ReLU")
def layer_activation_relu(object, max_value=None, negative_slope=0.0, threshold=0.0, **kwargs):
    """Rectified linear unit (ReLU) layer: `max(x, 0)`, with optional maximum, slope and threshold.

    Args:
        threshold: Float; values below it count as negative.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Softmax")
def layer_activation_softmax(object, axis: Axis = -1, **kwargs):
    """Softmax layer: converts scores to probabilities along an axis.

    Args:
        axis: Integer or vector of integers, axes to normalize over, counted from 1 (the batch is 1); negative axes
            count from the end.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """
