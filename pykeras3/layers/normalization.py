"""Layers: normalization."""

from pykeras3.core.conventions import Axis, Constraint, Initializer, OneAxis, OneInteger, Regularizer
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.BatchNormalization")
def layer_batch_normalization(
    object,
    axis: OneAxis = -1,
    momentum=0.99,
    epsilon=0.001,
    center=True,
    scale=True,
    beta_initializer: Initializer = "zeros",
    gamma_initializer: Initializer = "ones",
    moving_mean_initializer: Initializer = "zeros",
    moving_variance_initializer: Initializer = "ones",
    beta_regularizer: Regularizer = None,
    gamma_regularizer: Regularizer = None,
    beta_constraint: Constraint = None,
    gamma_constraint: Constraint = None,
    synchronized=False,
    **kwargs,
):
    """Batch normalization layer: normalizes each feature by the mean and variance of the batch.

    Args:
        axis: Integer, axis of the features, counted from 1 (the batch is 1); negative axes count from the end.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.GroupNormalization")
def layer_group_normalization(
    object,
    groups: OneInteger = 32,
    axis: OneAxis = -1,
    epsilon=0.001,
    center=True,
    scale=True,
    beta_initializer: Initializer = "zeros",
    gamma_initializer: Initializer = "ones",
    beta_regularizer: Regularizer = None,
    gamma_regularizer: Regularizer = None,
    beta_constraint: Constraint = None,
    gamma_constraint: Constraint = None,
    **kwargs,
):
    """Group normalization layer: normalizes groups of channels within each sample.

    Args:
        groups: Integer, number of groups; must divide the number of channels.
        axis: Integer, axis of the channels, counted from 1 (the batch is 1); negative axes count from the end.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.LayerNormalization")
def layer_layer_normalization(
    object,
    axis: Axis = -1,
    epsilon=0.001,
    center=True,
    scale=True,
    beta_initializer: Initializer = "zeros",
    gamma_initializer: Initializer = "ones",
    beta_regularizer: Regularizer = None,
    gamma_regularizer: Regularizer = None,
    beta_constraint: Constraint = None,
    gamma_constraint: Constraint = None,
    **kwargs,
):
    """Layer normalization: normalizes the features of each sample to mean 0 and variance 1.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.RMSNormalization")
def layer_rms_normalization(object, axis: Axis = -1, epsilon=1e-06, **kwargs):
    """RMS normalization layer: divides the features of each sample by their root mean square.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.SpectralNormalization")
def layer_spectral_normalization(object, layer, power_iterations: OneInteger = 1, **kwargs):
    """Wrapper that keeps the spectral norm of a layer's kernel at 1.

    Args:
        layer: Layer with a `kernel` or `embeddings`, such as a dense layer.

    Input shape:
        Any that `layer` takes.

    Output shape:
        That of the output of `layer`.
    """


@layer.forward("keras.layers.UnitNormalization")
def layer_unit_normalization(object, axis: Axis = -1, **kwargs):
    """Unit normalization layer: scales the features of each sample to Euclidean norm 1.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """
