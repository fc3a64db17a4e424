"""Dropout, noise and other regularization."""
from pykeras3.core.conventions import Real, Seed, Shape
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.ActivityRegularization")
def layer_activity_regularization(object, l1=0.0, l2=0.0, **kwargs):
    """Passes inputs on and adds an L1 and L2 penalty on them to the loss."""


@layer.forward("keras.layers.AlphaDropout")
def layer_alpha_dropout(object, rate: Real, noise_shape: Shape = None, seed: Seed = None, **kwargs):
    """Dropout that keeps the mean and variance of the inputs, for SELU networks."""


@layer.forward("keras.layers.Dropout")
def layer_dropout(object, rate: Real, noise_shape: Shape = None, seed: Seed = None, **kwargs):
    """Sets a random share of the inputs to 0 in training."""


@layer.forward("keras.layers.GaussianDropout")
def layer_gaussian_dropout(object, rate: Real, seed: Seed = None, **kwargs):
    """Multiplies the inputs by Gaussian noise around 1 in training.

    rate: Sets the standard deviation of the noise, `sqrt(rate / (1 - rate))`; from 0 to 1.
    """


@layer.forward("keras.layers.GaussianNoise")
def layer_gaussian_noise(object, stddev, seed: Seed = None, **kwargs):
    """Adds Gaussian noise around 0 to the inputs in training."""


@layer.forward("keras.layers.SpatialDropout1D")
def layer_spatial_dropout_1d(object, rate: Real, seed: Seed = None, name=None, dtype=None):
    """Drops whole channels at random in training (1D data).

    rate: Share of the channels to drop, from 0 to 1.
    """


@layer.forward("keras.layers.SpatialDropout2D")
def layer_spatial_dropout_2d(object, rate: Real, data_format=None, seed: Seed = None, name=None, dtype=None):
    """Drops whole feature maps at random in training (2D data).

    rate: Share of the channels to drop, from 0 to 1.
    """


@layer.forward("keras.layers.SpatialDropout3D")
def layer_spatial_dropout_3d(object, rate: Real, data_format=None, seed: Seed = None, name=None, dtype=None):
    """Drops whole 3D feature maps at random in training (3D data).

    rate: Share of the channels to drop, from 0 to 1.
    """
