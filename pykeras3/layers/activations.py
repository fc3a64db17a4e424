"""Activations as layers."""
from pykeras3.conventions import Activation, Axis, Constraint, Initializer, Regularizer
from pykeras3.wrap import layer


@layer("keras.layers.Activation")
def layer_activation(object, activation: Activation, **kwargs):
    """?"""


@layer("keras.layers.ELU")
def layer_activation_elu(object, alpha=1.0, **kwargs):
    """?"""


@layer("keras.layers.LeakyReLU")
def layer_activation_leaky_relu(object, negative_slope=0.3, **kwargs):
    """?"""


@layer("keras.layers.PReLU")
def layer_activation_parametric_relu(object, alpha_initializer: Initializer = "Zeros",
                                     alpha_regularizer: Regularizer = None,
                                     alpha_constraint: Constraint = None, shared_axes: Axis = None, **kwargs):
    """?"""


@layer("keras.layers.ReLU")
def layer_activation_relu(object, max_value=None, negative_slope=0.0, threshold=0.0, **kwargs):
    """?"""


@layer("keras.layers.Softmax")
def layer_activation_softmax(object, axis: Axis = -1, **kwargs):
    """?"""
