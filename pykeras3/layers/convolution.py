"""Layers: convolution."""

from pykeras3.core.conventions import (
    Activation,
    Constraint,
    Initializer,
    IntegerOrVector,
    IntegerTuple,
    OneInteger,
    Regularizer,
)
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.Conv1D")
def layer_conv_1d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = 1,
    groups: OneInteger = 1,
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """1D convolution layer, for sequences.

    Args:
        padding: String, `"valid"` for no padding, `"same"` to keep the length with stride 1, or `"causal"` to pad only
            at the start.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, filters)` by `data_format`. `new_steps` is `steps` divided by `strides` and rounded up; with
        padding `"valid"`, `dilation_rate * (kernel_size - 1)` is subtracted first.
    """


@layer.forward("keras.layers.Conv1DTranspose")
def layer_conv_1d_transpose(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = 1,
    padding="valid",
    output_padding: IntegerTuple = None,
    data_format=None,
    dilation_rate: IntegerTuple = 1,
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """1D transposed convolution layer, which upsamples sequences.

    Args:
        strides: Positive integer, or vector of integers with one per spatial dimension: factor by which the output is
            larger than the input.
        padding: String, `"valid"` for no padding, or `"same"` for an output `strides` times as large as the input.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, filters)` by `data_format`. Without `output_padding`, `new_steps` is `steps` multiplied by
        `strides`; with padding `"valid"`, `dilation_rate * (kernel_size - 1) + 1 - strides` is added where positive.
    """


@layer.forward("keras.layers.Conv2D")
def layer_conv_2d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = (1, 1),
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = (1, 1),
    groups: OneInteger = 1,
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """2D convolution layer, for images.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, filters)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` divided by `strides` and rounded up; with padding `"valid"`, `dilation_rate * (kernel_size - 1)` is
        subtracted first.
    """


@layer.forward("keras.layers.Conv2DTranspose")
def layer_conv_2d_transpose(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = (1, 1),
    padding="valid",
    output_padding: IntegerTuple = None,
    data_format=None,
    dilation_rate: IntegerTuple = (1, 1),
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """2D transposed convolution layer, which upsamples images.

    Args:
        strides: Positive integer, or vector of integers with one per spatial dimension: factor by which the output is
            larger than the input.
        padding: String, `"valid"` for no padding, or `"same"` for an output `strides` times as large as the input.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, filters)` by `data_format`. Without `output_padding`, `new_height` and
        `new_width` are `height` and `width` multiplied by `strides`; with padding `"valid"`, `dilation_rate *
        (kernel_size - 1) + 1 - strides` is added where positive.
    """


@layer.forward("keras.layers.Conv3D")
def layer_conv_3d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = (1, 1, 1),
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = (1, 1, 1),
    groups: OneInteger = 1,
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """3D convolution layer, for volumes.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, filters)` by `data_format`. `new_depth`, `new_height` and `new_width`
        are `depth`, `height` and `width` divided by `strides` and rounded up; with padding `"valid"`, `dilation_rate *
        (kernel_size - 1)` is subtracted first.
    """


@layer.forward("keras.layers.Conv3DTranspose")
def layer_conv_3d_transpose(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = (1, 1, 1),
    padding="valid",
    output_padding: IntegerTuple = None,
    data_format=None,
    dilation_rate: IntegerTuple = (1, 1, 1),
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """3D transposed convolution layer, which upsamples volumes.

    Args:
        strides: Positive integer, or vector of integers with one per spatial dimension: factor by which the output is
            larger than the input.
        padding: String, `"valid"` for no padding, or `"same"` for an output `strides` times as large as the input.

    Input shape:
        `(batch, depth, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_depth, new_height, new_width, filters)` by `data_format`. Without `output_padding`, `new_depth`,
        `new_height` and `new_width` are `depth`, `height` and `width` multiplied by `strides`; with padding `"valid"`,
        `dilation_rate * (kernel_size - 1) + 1 - strides` is added where positive.
    """


@layer.forward("keras.layers.DepthwiseConv1D")
def layer_depthwise_conv_1d(
    object,
    kernel_size: IntegerOrVector,
    strides: IntegerOrVector = 1,
    padding="valid",
    depth_multiplier: OneInteger = 1,
    data_format=None,
    dilation_rate: IntegerOrVector = 1,
    activation: Activation = None,
    use_bias=True,
    depthwise_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    depthwise_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    depthwise_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """1D depthwise convolution layer, which convolves each channel separately.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, channels * depth_multiplier)` by `data_format`. `new_steps` is `steps` divided by `strides`
        and rounded up; with padding `"valid"`, `dilation_rate * (kernel_size - 1)` is subtracted first.
    """


@layer.forward("keras.layers.DepthwiseConv2D")
def layer_depthwise_conv_2d(
    object,
    kernel_size: IntegerOrVector,
    strides: IntegerOrVector = (1, 1),
    padding="valid",
    depth_multiplier: OneInteger = 1,
    data_format=None,
    dilation_rate: IntegerOrVector = (1, 1),
    activation: Activation = None,
    use_bias=True,
    depthwise_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    depthwise_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    depthwise_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """2D depthwise convolution layer, which convolves each channel separately.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, channels * depth_multiplier)` by `data_format`. `new_height` and `new_width` are
        `height` and `width` divided by `strides` and rounded up; with padding `"valid"`, `dilation_rate * (kernel_size
        - 1)` is subtracted first.
    """


@layer.forward("keras.layers.SeparableConv1D")
def layer_separable_conv_1d(
    object,
    filters: OneInteger,
    kernel_size: IntegerOrVector,
    strides: IntegerOrVector = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerOrVector = 1,
    depth_multiplier: OneInteger = 1,
    activation: Activation = None,
    use_bias=True,
    depthwise_initializer: Initializer = "glorot_uniform",
    pointwise_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    depthwise_regularizer: Regularizer = None,
    pointwise_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    depthwise_constraint: Constraint = None,
    pointwise_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """1D separable convolution layer: a depthwise convolution followed by one that mixes the channels.

    Input shape:
        `(batch, steps, channels)` by `data_format`.

    Output shape:
        `(batch, new_steps, filters)` by `data_format`. `new_steps` is `steps` divided by `strides` and rounded up; with
        padding `"valid"`, `dilation_rate * (kernel_size - 1)` is subtracted first.
    """


@layer.forward("keras.layers.SeparableConv2D")
def layer_separable_conv_2d(
    object,
    filters: OneInteger,
    kernel_size: IntegerOrVector,
    strides: IntegerOrVector = (1, 1),
    padding="valid",
    data_format=None,
    dilation_rate: IntegerOrVector = (1, 1),
    depth_multiplier: OneInteger = 1,
    activation: Activation = None,
    use_bias=True,
    depthwise_initializer: Initializer = "glorot_uniform",
    pointwise_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    depthwise_regularizer: Regularizer = None,
    pointwise_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    depthwise_constraint: Constraint = None,
    pointwise_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    **kwargs,
):
    """2D separable convolution layer: a depthwise convolution followed by one that mixes the channels.

    Input shape:
        `(batch, height, width, channels)` by `data_format`.

    Output shape:
        `(batch, new_height, new_width, filters)` by `data_format`. `new_height` and `new_width` are `height` and
        `width` divided by `strides` and rounded up; with padding `"valid"`, `dilation_rate * (kernel_size - 1)` is
        subtracted first.
    """
