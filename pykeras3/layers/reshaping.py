"""Layers: reshaping."""

from pykeras3.core.conventions import IntegerOrVector, IntegerVector, OneInteger, Pairs, TargetShape
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.Cropping1D")
def layer_cropping_1d(object, cropping: Pairs = (1, 1), **kwargs):
    """1D cropping layer: crops along the time axis.

    Args:
        cropping: Integer for both ends, or pair of integers `(start, end)`: number of time steps to crop.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        `(batch, new_steps, features)`, where `new_steps` is `steps` less the number cropped.
    """


@layer.forward("keras.layers.Cropping2D")
def layer_cropping_2d(object, cropping: Pairs = ((0, 0), (0, 0)), data_format=None, **kwargs):
    """2D cropping layer: crops images along height and width.

    Args:
        cropping: Integer, pair of integers `(height, width)`, or pairs of integers `((top, bottom), (left, right))`:
            number of pixels to crop.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` less the number cropped along each.
    """


@layer.forward("keras.layers.Cropping3D")
def layer_cropping_3d(object, cropping: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """3D cropping layer: crops volumes along all three spatial axes.

    Args:
        cropping: Integer, one integer per spatial dimension, or pair of integers `(start, end)` per spatial dimension:
            number of elements to crop.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, channels)` by `data_format`. `new_depth`, `new_height` and
        `new_width` are `depth`, `height` and `width` less the number cropped along each.
    """


@layer.forward("keras.layers.Flatten")
def layer_flatten(object, data_format=None, **kwargs):
    """Flatten layer: flattens each sample to one dimension.

    Input shape:
        `(batch, ...)`.

    Output shape:
        `(batch, features)`, where `features` is the product of the other sizes.
    """


@layer.forward("keras.layers.Permute")
def layer_permute(object, dims: IntegerVector, **kwargs):
    """Permute layer: reorders the dimensions of each sample.

    Input shape:
        Any.

    Output shape:
        The batch, then the other axes of the input in the order of `dims`.
    """


@layer.forward("keras.layers.RepeatVector")
def layer_repeat_vector(object, n: OneInteger, **kwargs):
    """Repeat layer: repeats a vector `n` times to form a sequence.

    Input shape:
        `(batch, features)`.

    Output shape:
        `(batch, n, features)`.
    """


@layer.forward("keras.layers.Reshape")
def layer_reshape(object, target_shape: TargetShape, **kwargs):
    """Reshape layer: reshapes each sample.

    Input shape:
        Any.

    Output shape:
        `(batch, *target_shape)`.
    """


@layer.forward("keras.layers.UpSampling1D")
def layer_upsampling_1d(object, size: OneInteger = 2, **kwargs):
    """1D upsampling layer: repeats each time step.

    Args:
        size: Positive integer, upsampling factor: number of repetitions of each time step.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        `(batch, size * steps, features)`.
    """


@layer.forward("keras.layers.UpSampling2D")
def layer_upsampling_2d(object, size: IntegerOrVector = (2, 2), data_format=None, interpolation="nearest", **kwargs):
    """2D upsampling layer: repeats or interpolates rows and columns.

    Args:
        size: Positive integer, or pair of integers `(height, width)`: upsampling factors.
        interpolation: String, interpolation method: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or
            `"lanczos5"`.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` multiplied by `size`.
    """


@layer.forward("keras.layers.UpSampling3D")
def layer_upsampling_3d(object, size: IntegerOrVector = (2, 2, 2), data_format=None, **kwargs):
    """3D upsampling layer: repeats values along all three spatial axes.

    Args:
        size: Positive integer, or vector of integers with one per spatial dimension: upsampling factors.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, channels)` by `data_format`. `new_depth`, `new_height` and
        `new_width` are `depth`, `height` and `width` multiplied by `size`.
    """


@layer.forward("keras.layers.ZeroPadding1D")
def layer_zero_padding_1d(object, padding: Pairs = 1, data_format=None, **kwargs):
    """1D zero padding layer: adds zeros at the ends of the time axis.

    Args:
        padding: Integer for both ends, or pair of integers `(start, end)`: number of zeros to add.

    Input shape:
        `(batch, steps, features)` by `data_format`.

    Output shape:
        `(batch, new_steps, features)` by `data_format`, where `new_steps` is `steps` plus the number of zeros added.
    """


@layer.forward("keras.layers.ZeroPadding2D")
def layer_zero_padding_2d(object, padding: Pairs = (1, 1), data_format=None, **kwargs):
    """2D zero padding layer: adds rows and columns of zeros to images.

    Args:
        padding: Integer, pair of integers `(height, width)`, or pairs of integers `((top, bottom), (left, right))`:
            number of zeros to add.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` plus the number of zeros added along each.
    """


@layer.forward("keras.layers.ZeroPadding3D")
def layer_zero_padding_3d(object, padding: Pairs = ((1, 1), (1, 1), (1, 1)), data_format=None, **kwargs):
    """3D zero padding layer: adds zeros along all three spatial axes of volumes.

    Args:
        padding: Integer, one integer per spatial dimension, or pair of integers `(start, end)` per spatial dimension:
            number of zeros to add.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, channels)` by `data_format`. `new_depth`, `new_height` and
        `new_width` are `depth`, `height` and `width` plus the number of zeros added along each.
    """
