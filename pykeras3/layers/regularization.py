"""Dropout, noise and other regularization."""
from pykeras3.conventions import Integer, Shape
from pykeras3.wrap import layer


@layer("keras.layers.ActivityRegularization")
def layer_activity_regularization(object, l1=0.0, l2=0.0, **kwargs):
    """?"""


@layer("keras.layers.AlphaDropout")
def layer_alpha_dropout(object, rate, noise_shape: Shape = None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.Dropout")
def layer_dropout(object, rate, noise_shape: Shape = None, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.GaussianDropout")
def layer_gaussian_dropout(object, rate, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.GaussianNoise")
def layer_gaussian_noise(object, stddev, seed: Integer = None, **kwargs):
    """?"""


@layer("keras.layers.SpatialDropout1D")
def layer_spatial_dropout_1d(object, rate, seed: Integer = None, name=None, dtype=None):
    """?"""


@layer("keras.layers.SpatialDropout2D")
def layer_spatial_dropout_2d(object, rate, data_format=None, seed: Integer = None, name=None, dtype=None):
    """?"""


@layer("keras.layers.SpatialDropout3D")
def layer_spatial_dropout_3d(object, rate, data_format=None, seed: Integer = None, name=None, dtype=None):
    """?"""
