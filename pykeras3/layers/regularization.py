"""Layers: regularization."""

from pykeras3.core.conventions import NumberLike, Seed, Shape
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.ActivityRegularization")
def layer_activity_regularization(object, l1=0.0, l2=0.0, **kwargs):
    """Activity regularization layer: adds an L1 and L2 penalty on its inputs to the loss.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.AlphaDropout")
def layer_alpha_dropout(object, rate: NumberLike, noise_shape: Shape = None, seed: Seed = None, **kwargs):
    """Alpha dropout layer: keeps the mean and variance of the inputs, for SELU networks.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Dropout")
def layer_dropout(object, rate: NumberLike, noise_shape: Shape = None, seed: Seed = None, **kwargs):
    """Dropout layer: sets a random fraction of the inputs to 0 in training.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.GaussianDropout")
def layer_gaussian_dropout(object, rate: NumberLike, seed: Seed = None, **kwargs):
    """Gaussian dropout layer: multiplies the inputs by Gaussian noise with mean 1 in training.

    Args:
        rate: Float between 0 and 1 that sets the standard deviation of the noise, `sqrt(rate / (1 - rate))`.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.GaussianNoise")
def layer_gaussian_noise(object, stddev, seed: Seed = None, **kwargs):
    """Gaussian noise layer: adds Gaussian noise with mean 0 to the inputs in training.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.SpatialDropout1D")
def layer_spatial_dropout_1d(object, rate: NumberLike, seed: Seed = None, name=None, dtype=None):
    """1D spatial dropout layer: drops whole channels at random in training.

    Args:
        rate: Float between 0 and 1, fraction of the channels to drop.

    Input shape:
        `(batch, steps, channels)`.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.SpatialDropout2D")
def layer_spatial_dropout_2d(object, rate: NumberLike, data_format=None, seed: Seed = None, name=None, dtype=None):
    """2D spatial dropout layer: drops whole feature maps at random in training.

    Args:
        rate: Float between 0 and 1, fraction of the channels to drop.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.SpatialDropout3D")
def layer_spatial_dropout_3d(object, rate: NumberLike, data_format=None, seed: Seed = None, name=None, dtype=None):
    """3D spatial dropout layer: drops whole 3D feature maps at random in training.

    Args:
        rate: Float between 0 and 1, fraction of the channels to drop.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        The same as the input shape.
    """
