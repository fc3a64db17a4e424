"""Layers that change the shape."""
from pykeras3.conventions import Integer, IntegerTuple, Pairs, TargetShape
from pykeras3.wrap import layer


@layer("keras.layers.Cropping1D")
def layer_cropping_1d(object, cropping: Pairs = (1, 1), **kwargs):
    """?"""


@layer("keras.layers.Cropping2D")
def layer_cropping_2d(object, cropping: Pairs = ((0, 0), (0, 0)), data_format=None, **kwargs):
    """?"""


@layer("keras.layers.Cropping3D")
def layer_cropping_3d(object, cropping: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """?"""


@layer("keras.layers.Flatten")
def layer_flatten(object, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.Permute")
def layer_permute(object, dims: IntegerTuple, **kwargs):
    """?"""


@layer("keras.layers.RepeatVector")
def layer_repeat_vector(object, n: Integer, **kwargs):
    """?"""


@layer("keras.layers.Reshape")
def layer_reshape(object, target_shape: TargetShape, **kwargs):
    """?"""


@layer("keras.layers.UpSampling1D")
def layer_upsampling_1d(object, size: Integer = 2, **kwargs):
    """?"""


@layer("keras.layers.UpSampling2D")
def layer_upsampling_2d(object, size: Integer = (2, 2), data_format=None, interpolation="nearest", **kwargs):
    """?"""


@layer("keras.layers.UpSampling3D")
def layer_upsampling_3d(object, size: Integer = (2, 2, 2), data_format=None, **kwargs):
    """?"""


@layer("keras.layers.ZeroPadding1D")
def layer_zero_padding_1d(object, padding: Pairs = 1, data_format=None, **kwargs):
    """?"""


@layer("keras.layers.ZeroPadding2D")
def layer_zero_padding_2d(object, padding: Pairs = (1, 1), data_format=None, **kwargs):
    """?"""


@layer("keras.layers.ZeroPadding3D")
def layer_zero_padding_3d(object, padding: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """?"""
