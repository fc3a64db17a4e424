"""Neural-network operations: activations, convolutions, pooling, normalization, losses."""
from pykeras3 import backend
from pykeras3.conventions import Array, Axis, Index, Integer, IntegerArray, Number
from pykeras3.ops.indexing import from_zero
from pykeras3.wrap import op


@op("keras.ops.average_pool")
def op_average_pool(inputs, pool_size: Integer, strides: Integer = None, padding="valid", data_format=None):
    """?"""


@op("keras.ops.batch_normalization")
def op_batch_normalization(x, mean: Array, variance: Array, axis: Axis, offset: Array = None, scale=None,
                           epsilon=0.001):
    """?"""


@op("keras.ops.binary_crossentropy")
def op_binary_crossentropy(target, output, from_logits=False):
    """?"""


@op("keras.ops.categorical_crossentropy")
def op_categorical_crossentropy(target, output, from_logits=False, axis: Axis = -1):
    """?"""


@op("keras.ops.celu")
def op_celu(x, alpha=1.0):
    """?"""


@op("keras.ops.conv")
def op_conv(inputs, kernel, strides: Integer = 1, padding="valid", data_format=None,
            dilation_rate: Integer = 1):
    """?"""


@op("keras.ops.conv_transpose")
def op_conv_transpose(inputs, kernel, strides: Integer = 1, padding="valid", output_padding: Integer = None,
                      data_format=None, dilation_rate: Integer = 1):
    """?"""


@op("keras.ops.ctc_decode")
def op_ctc_decode(inputs, sequence_lengths: IntegerArray, strategy="greedy", beam_width: Integer = 100,
                  top_paths: Integer = 1, merge_repeated=True, mask_index: Index = 1):
    """?"""


@op("keras.ops.ctc_loss")
def op_ctc_loss(target: IntegerArray, output, target_length, output_length, mask_index: Index = 1):
    """?"""


@op("keras.ops.depthwise_conv")
def op_depthwise_conv(inputs, kernel, strides: Integer = 1, padding="valid", data_format=None,
                      dilation_rate: Integer = 1):
    """?"""


@op("keras.ops.dot_product_attention")
def op_dot_product_attention(query, key, value, bias=None, mask=None, scale=None, is_causal=False,
                             flash_attention=None, attn_logits_soft_cap=None):
    """?"""


@op("keras.ops.elu")
def op_elu(x, alpha=1.0):
    """?"""


@op("keras.ops.gelu")
def op_gelu(x, approximate=True):
    """?"""


@op("keras.ops.glu")
def op_glu(x, axis: Axis = -1):
    """?"""


@op("keras.ops.hard_shrink")
def op_hard_shrink(x, threshold=0.5):
    """?"""


@op("keras.ops.hard_sigmoid")
def op_hard_sigmoid(x):
    """?"""


@op("keras.ops.hard_silu")
def op_hard_silu(x):
    """?"""


@op("keras.ops.hard_tanh")
def op_hard_tanh(x):
    """?"""


@op("keras.ops.layer_normalization")
def op_layer_normalization(x, gamma: Array = None, beta: Array = None, axis: Axis = -1, epsilon=None,
                           **kwargs):
    """?"""


@op("keras.ops.leaky_relu")
def op_leaky_relu(x, negative_slope=0.2):
    """?"""


@op("keras.ops.log_sigmoid")
def op_log_sigmoid(x):
    """?"""


@op("keras.ops.log_softmax")
def op_log_softmax(x, axis: Axis = -1):
    """?"""


@op("keras.ops.max_pool")
def op_max_pool(inputs, pool_size: Integer, strides: Integer = None, padding="valid", data_format=None):
    """?"""


@op("keras.ops.moments")
def op_moments(x, axes: Axis, keepdims=False, synchronized=False):
    """?"""


@op("keras.ops.multi_hot")
def op_multi_hot(inputs: Integer, num_classes: Integer, axis: Axis = -1, dtype=None, sparse=False, **kwargs):
    """?"""


@op("keras.ops.normalize")
def op_normalize(x, axis: Axis = -1, order: Number = 2, epsilon=None):
    """?"""


@op("keras.ops.one_hot")
def op_one_hot(x, num_classes: Integer, axis: Axis = -1, dtype=None, sparse=False, zero_indexed=False):
    """?"""
    return backend.keras_loaded().ops.one_hot(
        from_zero("op_one_hot", x, zero_indexed, "x"), num_classes, axis=axis, dtype=dtype, sparse=sparse)


@op("keras.ops.polar")
def op_polar(abs_, angle):
    """?"""


@op("keras.ops.psnr")
def op_psnr(x1, x2, max_val):
    """?"""


@op("keras.ops.relu")
def op_relu(x):
    """?"""


@op("keras.ops.relu6")
def op_relu6(x):
    """?"""


@op("keras.ops.rms_normalization")
def op_rms_normalization(x, scale=None, axis: Axis = -1, epsilon=None):
    """?"""


@op("keras.ops.selu")
def op_selu(x):
    """?"""


@op("keras.ops.separable_conv")
def op_separable_conv(inputs, depthwise_kernel, pointwise_kernel, strides: Integer = 1, padding="valid",
                      data_format=None, dilation_rate: Integer = 1):
    """?"""


@op("keras.ops.sigmoid")
def op_sigmoid(x):
    """?"""


@op("keras.ops.silu")
def op_silu(x):
    """?"""


@op("keras.ops.soft_shrink")
def op_soft_shrink(x, threshold=0.5):
    """?"""


@op("keras.ops.softmax")
def op_softmax(x, axis: Axis = -1):
    """?"""


@op("keras.ops.softplus")
def op_softplus(x):
    """?"""


@op("keras.ops.softsign")
def op_softsign(x):
    """?"""


@op("keras.ops.sparse_categorical_crossentropy")
def op_sparse_categorical_crossentropy(target, output, from_logits=False, axis: Axis = -1):
    """?"""


@op("keras.ops.sparse_plus")
def op_sparse_plus(x):
    """?"""


@op("keras.ops.sparse_sigmoid")
def op_sparse_sigmoid(x):
    """?"""


@op("keras.ops.sparsemax")
def op_sparsemax(x, axis: Axis = -1):
    """?"""


@op("keras.ops.squareplus")
def op_squareplus(x, b=4):
    """?"""


@op("keras.ops.tanh_shrink")
def op_tanh_shrink(x):
    """?"""


@op("keras.ops.threshold")
def op_threshold(x, threshold, default_value):
    """?"""


@op("keras.ops.hard_silu")
def op_hard_swish(x):
    """?"""
