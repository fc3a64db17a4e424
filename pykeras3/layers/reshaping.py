"""Layers that change the shape."""
from pykeras3.core.conventions import Integer, IntegerVector, OneInteger, Pairs, TargetShape
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.Cropping1D")
def layer_cropping_1d(object, cropping: Pairs = (1, 1), **kwargs):
    """Cuts off the ends of 1D data.

    cropping: Time steps to cut: a number for both ends or a pair `(start, end)`.
    """


@layer.forward("keras.layers.Cropping2D")
def layer_cropping_2d(object, cropping: Pairs = ((0, 0), (0, 0)), data_format=None, **kwargs):
    """Cuts off the ends of 2D data.

    cropping: Pixels to cut: a number, `(height, width)`, or `((top, bottom), (left, right))`.
    """


@layer.forward("keras.layers.Cropping3D")
def layer_cropping_3d(object, cropping: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """Cuts off the ends of 3D data.

    cropping: Cells to cut: a number, one per dimension, or a pair `(start, end)` per dimension.
    """


@layer.forward("keras.layers.Flatten")
def layer_flatten(object, data_format=None, **kwargs):
    """Flattens each sample to one dimension."""


@layer.forward("keras.layers.Permute")
def layer_permute(object, dims: IntegerVector, **kwargs):
    """Reorders the dimensions of each sample."""


@layer.forward("keras.layers.RepeatVector")
def layer_repeat_vector(object, n: OneInteger, **kwargs):
    """Repeats a vector `n` times, to make a sequence."""


@layer.forward("keras.layers.Reshape")
def layer_reshape(object, target_shape: TargetShape, **kwargs):
    """Gives each sample another shape."""


@layer.forward("keras.layers.UpSampling1D")
def layer_upsampling_1d(object, size: Integer = 2, **kwargs):
    """Enlarges 1D data by repeating values.

    size: Times to repeat each time step.
    """


@layer.forward("keras.layers.UpSampling2D")
def layer_upsampling_2d(object, size: Integer = (2, 2), data_format=None, interpolation="nearest", **kwargs):
    """Enlarges 2D data by repeating values or interpolating.

    size: Factor to enlarge by: a number or `(height, width)`.
    interpolation: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    """


@layer.forward("keras.layers.UpSampling3D")
def layer_upsampling_3d(object, size: Integer = (2, 2, 2), data_format=None, **kwargs):
    """Enlarges 3D data by repeating values.

    size: Factor to enlarge by: a number or one per dimension.
    """


@layer.forward("keras.layers.ZeroPadding1D")
def layer_zero_padding_1d(object, padding: Pairs = 1, data_format=None, **kwargs):
    """Adds zeros at the ends of 1D data.

    padding: Zeros to add: a number for both ends or a pair `(start, end)`.
    """


@layer.forward("keras.layers.ZeroPadding2D")
def layer_zero_padding_2d(object, padding: Pairs = (1, 1), data_format=None, **kwargs):
    """Adds zeros at the ends of 2D data.

    padding: Zeros to add: a number, `(height, width)`, or `((top, bottom), (left, right))`.
    """


@layer.forward("keras.layers.ZeroPadding3D")
def layer_zero_padding_3d(object, padding: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """Adds zeros at the ends of 3D data.

    padding: Zeros to add: a number, one per dimension, or a pair `(start, end)` per dimension.
    """
