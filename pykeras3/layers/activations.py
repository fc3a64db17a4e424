"""Activations as layers."""
from pykeras3.core.conventions import Activation, Axis, Constraint, Initializer, Regularizer
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.Activation")
def layer_activation(object, activation: Activation, **kwargs):
    """Applies an activation function.

    activation: Activation: a name such as `"relu"` or a function.
    """


@layer.forward("keras.layers.ELU")
def layer_activation_elu(object, alpha=1.0, **kwargs):
    """Exponential linear unit: `x` if positive, else `alpha * (exp(x) - 1)`.

    alpha: Scale of the negative part.
    """


@layer.forward("keras.layers.LeakyReLU")
def layer_activation_leaky_relu(object, negative_slope=0.3, **kwargs):
    """Leaky ReLU: `x` if positive, else `negative_slope * x`."""


@layer.forward("keras.layers.PReLU")
def layer_activation_parametric_relu(object, alpha_initializer: Initializer = "Zeros",
                                     alpha_regularizer: Regularizer = None,
                                     alpha_constraint: Constraint = None, shared_axes: Axis = None, **kwargs):
    """ReLU with a learned slope `alpha` for negative values."""


@layer.forward("keras.layers.ReLU")
def layer_activation_relu(object, max_value=None, negative_slope=0.0, threshold=0.0, **kwargs):
    """Rectified linear unit, `max(x, 0)`, with optional cap, slope and threshold.

    threshold: Values below it count as negative.
    """


@layer.forward("keras.layers.Softmax")
def layer_activation_softmax(object, axis: Axis = -1, **kwargs):
    """Softmax: turns scores into probabilities along an axis.

    axis: Axis, or several, to normalize over, counted from 1 (the batch is 1); negative ones count from the end.
    """
