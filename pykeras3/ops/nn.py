"""Operations: neural networks."""

from typing import Any

from pykeras3.core.conventions import (
    Array,
    Axes,
    Axis,
    CountedIndex,
    FlagLike,
    Index,
    IntegerArray,
    IntegerOrVector,
    IntegerTensor,
    IntegerTuple,
    OneAxis,
    OneInteger,
    Tensor,
    TruthValues,
)
from pykeras3.core.decorators import alias, op
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.indexing import from_zero


@op.forward("keras.ops.average_pool")
def op_average_pool(
    inputs: Tensor, pool_size: IntegerTuple, strides: IntegerTuple = None, padding="valid", data_format=None
):
    """Apply average pooling over the spatial dimensions.

    Args:
        strides: Positive integer, or vector of integers with one per spatial dimension: step of the window; `None` for
            `pool_size`.
    """


@op.forward("keras.ops.batch_normalization")
def op_batch_normalization(
    x: Tensor, mean: Array, variance: Array, axis: OneAxis, offset: Array = None, scale: Array = None, epsilon=0.001
):
    """Normalize by given means and variances: `(x - mean) / sqrt(variance + epsilon)`.

    Args:
        axis: Integer, axis of the features, counted from 1; negative axes count from the end.
        mean: Tensor of shape `(n,)`, means along `axis`, which has `n` elements.
        offset: Tensor to add after the normalization, one value per element of `axis`; `None` for none.
        scale: Tensor to multiply by after the normalization, one value per element of `axis`; `None` for none.
    """


@op.forward("keras.ops.binary_crossentropy")
def op_binary_crossentropy(target, output, from_logits=False):
    """Compute the binary cross-entropy between targets and predictions, elementwise.

    Args:
        target: Tensor of targets, 0 or 1, of the shape of `output`.
    """


@op.forward("keras.ops.categorical_crossentropy")
def op_categorical_crossentropy(target, output, from_logits=False, axis: OneAxis = -1):
    """Compute the cross-entropy between one-hot (or probability) targets and predictions.

    Args:
        axis: Integer, axis of the classes, counted from 1; negative axes count from the end.
        target: Tensor of one-hot vectors or probabilities along `axis`, of the shape of `output`.
    """


@op.forward("keras.ops.celu")
def op_celu(x, alpha=1.0):
    """Compute the continuously differentiable ELU, `max(x, 0) + min(0, alpha * (exp(x / alpha) - 1))`."""


@op.forward("keras.ops.conv")
def op_conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: IntegerOrVector = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerOrVector = 1,
):
    """Compute a convolution in 1, 2 or 3 dimensions."""


@op.forward("keras.ops.conv_transpose")
def op_conv_transpose(
    inputs,
    kernel,
    strides: IntegerOrVector = 1,
    padding="valid",
    output_padding: IntegerOrVector = None,
    data_format=None,
    dilation_rate: IntegerOrVector = 1,
):
    """Compute a transposed convolution (deconvolution) in 1, 2 or 3 dimensions.

    Args:
        kernel: Tensor of shape `(*kernel_size, output_channels, input_channels)`, the convolution kernel.
    """


@op.forward("keras.ops.ctc_decode")
def op_ctc_decode(
    inputs,
    sequence_lengths: IntegerArray,
    strategy="greedy",
    beam_width: OneInteger = 100,
    top_paths: OneInteger = 1,
    merge_repeated=True,
    mask_index: Index = 1,
) -> Any:
    """Decode the output of a CTC (connectionist temporal classification) model.

    Args:
        inputs: Tensor of logits, of shape `(batch, length, classes)`.

    Returns:
        A list: decoded class ids, counted from 0 and filled up with -1, of shape `(paths, batch, length)`; and scores
        per sequence.
    """


@op.forward("keras.ops.ctc_loss")
def op_ctc_loss(
    target: IntegerArray, output, target_length: IntegerArray, output_length: IntegerArray, mask_index: Index = 1
):
    """Compute the CTC (connectionist temporal classification) loss of each sequence.

    Args:
        target: Integer tensor of shape `(batch, length)`, true class ids, counted from 0.
        output: Tensor of logits, of shape `(batch, length, classes)`.

    Returns:
        A tensor of shape `(batch,)`.
    """


@op.forward("keras.ops.depthwise_conv")
def op_depthwise_conv(
    inputs, kernel, strides: IntegerOrVector = 1, padding="valid", data_format=None, dilation_rate: IntegerOrVector = 1
):
    """Compute a depthwise convolution, each channel separately, in 1 or 2 dimensions.

    Args:
        kernel: Tensor of shape `(*kernel_size, input_channels, depth_multiplier)`, the convolution kernel.
    """


@op.forward("keras.ops.dot_product_attention")
def op_dot_product_attention(
    query,
    key,
    value,
    bias=None,
    mask: TruthValues = None,
    scale=None,
    is_causal=False,
    flash_attention: FlagLike = None,
    attn_logits_soft_cap=None,
):
    """Compute scaled dot-product attention, `softmax(query * key * scale) * value`, per head.

    Args:
        key: Tensor of keys, of shape `(batch, source_length, heads, size)`; if there are fewer heads, queries share
            them.
        value: Tensor of values, of the shape of `key`.
        scale: Float to multiply the logits by; `None` is `1 / sqrt(size)`.
    """


@op.forward("keras.ops.elu")
def op_elu(x, alpha=1.0):
    """Compute the exponential linear unit, `max(x, 0) + min(0, alpha * (exp(x) - 1))`."""


@op.forward("keras.ops.gelu")
def op_gelu(x, approximate=True):
    """Compute the Gaussian error linear unit, `x * pnorm(x)`, by default in its tanh approximation."""


@op.forward("keras.ops.glu")
def op_glu(x: Tensor, axis: OneAxis = -1):
    """Compute the gated linear unit, `a * sigmoid(b)`, of the halves `a` and `b` of `x` along an axis.

    Args:
        axis: Integer, axis to split, of even length, counted from 1; negative axes count from the end.
    """


@op.forward("keras.ops.hard_shrink")
def op_hard_shrink(x, threshold=0.5):
    """Compute the hard shrink function: `x` where `abs(x) > threshold`, else 0.

    Args:
        threshold: Float; values no further from 0 than this become 0.
    """


@op.forward("keras.ops.hard_sigmoid")
def op_hard_sigmoid(x):
    """Compute the hard sigmoid, `x / 6 + 0.5` clipped to the range 0 to 1."""


@op.forward("keras.ops.hard_silu")
def op_hard_silu(x):
    """Compute the hard SiLU, `x * min(max(x + 3, 0), 6) / 6`."""


@op.forward("keras.ops.hard_tanh")
def op_hard_tanh(x):
    """Compute the hard tanh, `min(max(x, -1), 1)`."""


@op.forward("keras.ops.layer_normalization")
def op_layer_normalization(x: Tensor, gamma: Array = None, beta: Array = None, axis: Axis = -1, epsilon=None, **kwargs):
    """Normalize each sample to mean 0 and variance 1, then apply `gamma` and `beta`.

    Args:
        beta: Tensor to add after the normalization; `None` for none.
        epsilon: Small float added to the variance; `None` for the configured default.
        kwargs: Further keyword arguments of the Keras function.
    """


@op.forward("keras.ops.leaky_relu")
def op_leaky_relu(x, negative_slope=0.2):
    """Compute the leaky rectified linear unit, `max(x, 0) + negative_slope * min(x, 0)`."""


@op.forward("keras.ops.log_sigmoid")
def op_log_sigmoid(x):
    """Compute the log of the sigmoid of `x`, elementwise."""


@op.forward("keras.ops.log_softmax")
def op_log_softmax(x, axis: Axes = -1):
    """Compute the log of the softmax along `axis`."""


@op.forward("keras.ops.max_pool")
def op_max_pool(
    inputs: Tensor, pool_size: IntegerTuple, strides: IntegerTuple = None, padding="valid", data_format=None
):
    """Apply max pooling over the spatial dimensions.

    Args:
        strides: Positive integer, or vector of integers with one per spatial dimension: step of the window; `None` for
            `pool_size`.
    """


@op.forward("keras.ops.moments")
def op_moments(x: Tensor, axes: Axis, keepdims=False, synchronized=False) -> Any:
    """Compute mean and variance over given axes.

    Args:
        axes: Integer or vector of integers, axes to reduce, counted from 1; negative axes count from the end.

    Returns:
        A list: mean and variance.
    """


@op.forward("keras.ops.multi_hot")
def op_multi_hot(
    inputs: IntegerTensor, num_classes: OneInteger, axis: OneAxis = -1, dtype=None, sparse=False, **kwargs
):
    """Encode class ids, counted from 0, as multi-hot vectors.

    Args:
        inputs: Integer tensor of class ids, counted from 0.
        axis: Integer, axis that holds the classes, counted from 1; -1 is the last.
        kwargs: Further keyword arguments of the Keras function.
    """


@op.forward("keras.ops.normalize")
def op_normalize(x, axis: Axis = -1, order: OneInteger = 2, epsilon=None):
    """Divide `x` by its norm along `axis`.

    Args:
        order: Integer, order of the norm; 2 is the Euclidean norm.
        epsilon: Float, smallest divisor; `None` for the configured default.
    """


@op("keras.ops.one_hot", axis_of_result=True)
def op_one_hot(
    x: CountedIndex, num_classes: OneInteger, axis: OneAxis = -1, dtype=None, sparse=False, zero_indexed=False
):
    """Encode class indices, counted from 1, as one-hot vectors.

    Args:
        axis: Integer, position of the new axis, counted from 1; -1 is the last.
        x: Integer tensor of any shape, class indices counted from 1.
        zero_indexed: Boolean, whether the indices in `x` count from 0.
    """
    return load_keras().ops.one_hot(
        from_zero("op_one_hot", x, zero_indexed, "x"), num_classes, axis=axis, dtype=dtype, sparse=sparse
    )


@op.forward("keras.ops.polar")
def op_polar(abs_, angle):
    """Convert absolute values and angles to complex numbers."""


@op.forward("keras.ops.psnr")
def op_psnr(x1: Tensor, x2: Tensor, max_val):
    """Compute the peak signal-to-noise ratio in decibels, `10 * log10(max_val^2 / mse)`.

    Args:
        x1: Tensor of any shape, first signal.
        x2: Tensor of the shape of `x1`, second signal.
    """


@op.forward("keras.ops.relu")
def op_relu(x):
    """Compute the rectified linear unit, `max(x, 0)`."""


@op.forward("keras.ops.relu6")
def op_relu6(x):
    """Compute the rectified linear unit capped at 6, `min(max(x, 0), 6)`."""


@op.forward("keras.ops.rms_normalization")
def op_rms_normalization(x: Tensor, scale: Tensor = None, axis: Axis = -1, epsilon=None):
    """Divide `x` by its root mean square along `axis`, then multiply by `scale`.

    Args:
        scale: Tensor to multiply by after the normalization; `None` for none.
        epsilon: Small float added to the mean square; `None` for the configured default.
    """


@op.forward("keras.ops.selu")
def op_selu(x):
    """Compute the scaled exponential linear unit, `scale * elu(x, alpha)` with fixed constants."""


@op.forward("keras.ops.separable_conv")
def op_separable_conv(
    inputs,
    depthwise_kernel,
    pointwise_kernel,
    strides: IntegerOrVector = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerOrVector = 1,
):
    """Compute a depthwise convolution followed by a pointwise one, in 1 or 2 dimensions."""


@op.forward("keras.ops.sigmoid")
def op_sigmoid(x):
    """Compute the logistic function, `1 / (1 + exp(-x))`."""


@op.forward("keras.ops.silu")
def op_silu(x):
    """Compute the sigmoid linear unit, `x * sigmoid(x)`."""


@op.forward("keras.ops.soft_shrink")
def op_soft_shrink(x: Tensor, threshold=0.5):
    """Compute the soft shrink function, `sign(x) * max(abs(x) - threshold, 0)`.

    Args:
        threshold: Non-negative float, distance by which values move towards 0.
    """


@op.forward("keras.ops.softmax")
def op_softmax(x: Tensor, axis: Axes = -1):
    """Compute the softmax function, `exp(x) / sum(exp(x))`, along `axis`."""


@op.forward("keras.ops.softplus")
def op_softplus(x):
    """Compute the softplus function, `log(1 + exp(x))`."""


@op.forward("keras.ops.softsign")
def op_softsign(x):
    """Compute the softsign function, `x / (1 + abs(x))`."""


@op.forward("keras.ops.sparse_categorical_crossentropy")
def op_sparse_categorical_crossentropy(target: IntegerArray, output, from_logits=False, axis: OneAxis = -1):
    """Compute the cross-entropy between class ids, counted from 0, and predictions.

    Args:
        axis: Integer, axis of the classes, counted from 1; negative axes count from the end.
        target: Integer tensor of class ids, counted from 0, of the shape of `output` without `axis`.
        output: Tensor of predictions, with the classes along `axis`.
    """


@op.forward("keras.ops.sparse_plus")
def op_sparse_plus(x: Tensor):
    """Compute the sparse plus function: 0 where `x <= -1`, `x` where `x >= 1`, `(x + 1)^2 / 4` in between."""


@op.forward("keras.ops.sparse_sigmoid")
def op_sparse_sigmoid(x):
    """Compute the sparse sigmoid function: 0 where `x <= -1`, 1 where `x >= 1`, `(x + 1) / 2` in between."""


@op.forward("keras.ops.sparsemax")
def op_sparsemax(x, axis: OneAxis = -1):
    """Project `x` onto the probability simplex along `axis`.

    Args:
        axis: Integer, axis of the classes, counted from 1; negative axes count from the end.
    """


@op.forward("keras.ops.squareplus")
def op_squareplus(x, b=4):
    """Compute the squareplus function, a smooth ReLU: `(x + sqrt(x^2 + b)) / 2`.

    Args:
        b: Float that sets the smoothness; 0 gives ReLU.
    """


@op.forward("keras.ops.tanh_shrink")
def op_tanh_shrink(x):
    """Compute the tanh shrink function, `x - tanh(x)`."""


@op.forward("keras.ops.threshold")
def op_threshold(x: Tensor, threshold, default_value):
    """Replace values that do not exceed `threshold` by `default_value`.

    Args:
        threshold: Float; values above it are kept.
    """


op_hard_swish = alias("op_hard_swish", op_hard_silu)
