"""Layers: pooling."""

from pykeras3.core.conventions import IntegerOrVector
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.AveragePooling1D")
def layer_average_pooling_1d(
    object,
    pool_size: IntegerOrVector,
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """1D average pooling layer: averages over windows.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, channels)` by `data_format`. `new_steps` is `steps` divided by `strides` and rounded up;
        with padding `"valid"`, `pool_size - 1` is subtracted first.
    """


@layer.forward("keras.layers.AveragePooling2D")
def layer_average_pooling_2d(
    object,
    pool_size: IntegerOrVector,
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """2D average pooling layer: averages over windows.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` divided by `strides` and rounded up; with padding `"valid"`, `pool_size - 1` is subtracted first.
    """


@layer.forward("keras.layers.AveragePooling3D")
def layer_average_pooling_3d(
    object,
    pool_size: IntegerOrVector,
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """3D average pooling layer: averages over windows.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, channels)` by `data_format`. `new_depth`, `new_height` and
        `new_width` are `depth`, `height` and `width` divided by `strides` and rounded up; with padding `"valid"`,
        `pool_size - 1` is subtracted first.
    """


@layer.forward("keras.layers.GlobalAveragePooling1D")
def layer_global_average_pooling_1d(object, data_format=None, keepdims=False, **kwargs):
    """1D global average pooling layer: averages each channel over all positions.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, channels)` if `keepdims`, with the channels at their place in the input.
    """


@layer.forward("keras.layers.GlobalAveragePooling2D")
def layer_global_average_pooling_2d(object, data_format=None, keepdims=False, **kwargs):
    """2D global average pooling layer: averages each channel over all positions.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, 1, channels)` if `keepdims`, with the channels at their place in the input.
    """


@layer.forward("keras.layers.GlobalAveragePooling3D")
def layer_global_average_pooling_3d(object, data_format=None, keepdims=False, **kwargs):
    """3D global average pooling layer: averages each channel over all positions.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, 1, 1, channels)` if `keepdims`, with the channels at their place in the
        input.
    """


@layer.forward("keras.layers.GlobalMaxPooling1D")
def layer_global_max_pooling_1d(object, data_format=None, keepdims=False, **kwargs):
    """1D global max pooling layer: takes the maximum of each channel over all positions.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, channels)` if `keepdims`, with the channels at their place in the input.
    """


@layer.forward("keras.layers.GlobalMaxPooling2D")
def layer_global_max_pooling_2d(object, data_format=None, keepdims=False, **kwargs):
    """2D global max pooling layer: takes the maximum of each channel over all positions.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, 1, channels)` if `keepdims`, with the channels at their place in the input.
    """


@layer.forward("keras.layers.GlobalMaxPooling3D")
def layer_global_max_pooling_3d(object, data_format=None, keepdims=False, **kwargs):
    """3D global max pooling layer: takes the maximum of each channel over all positions.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, channels)`, or `(batch, 1, 1, 1, channels)` if `keepdims`, with the channels at their place in the
        input.
    """


@layer.forward("keras.layers.MaxPooling1D")
def layer_max_pooling_1d(
    object,
    pool_size: IntegerOrVector = 2,
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """1D max pooling layer: takes the maximum over windows.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, channels)` by `data_format`. `new_steps` is `steps` divided by `strides` and rounded up;
        with padding `"valid"`, `pool_size - 1` is subtracted first.
    """


@layer.forward("keras.layers.MaxPooling2D")
def layer_max_pooling_2d(
    object,
    pool_size: IntegerOrVector = (2, 2),
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """2D max pooling layer: takes the maximum over windows.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` divided by `strides` and rounded up; with padding `"valid"`, `pool_size - 1` is subtracted first.
    """


@layer.forward("keras.layers.MaxPooling3D")
def layer_max_pooling_3d(
    object,
    pool_size: IntegerOrVector = (2, 2, 2),
    strides: IntegerOrVector = None,
    padding="valid",
    data_format=None,
    name=None,
    **kwargs,
):
    """3D max pooling layer: takes the maximum over windows.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, channels)` by `data_format`. `new_depth`, `new_height` and
        `new_width` are `depth`, `height` and `width` divided by `strides` and rounded up; with padding `"valid"`,
        `pool_size - 1` is subtracted first.
    """
