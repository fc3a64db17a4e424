"""Layers: attention."""

from pykeras3.core.conventions import (
    Constraint,
    FlagLike,
    Initializer,
    IntegerOrVector,
    OneInteger,
    Regularizer,
    Seed,
    Shape,
)
from pykeras3.core.conventions.values import is_list
from pykeras3.core.decorators import layer


def call_on_each(inputs, layer):
    """Call a layer with query, value and optionally key as separate arguments."""
    return layer(*inputs) if is_list(inputs) else layer(inputs)


@layer.forward("keras.layers.AdditiveAttention")
def layer_additive_attention(object, use_scale=True, dropout=0.0, **kwargs):
    """Additive (Bahdanau) attention layer.

    Args:
        use_scale: Boolean, whether to learn weights for the terms of the scores.

    Input shape:
        List of query `(batch, target_length, features)`, value `(batch, source_length, value_features)` and optionally
        key `(batch, source_length, features)`; without a key, the value is used.

    Output shape:
        `(batch, target_length, value_features)`.
    """


@layer.forward("keras.layers.Attention")
def layer_attention(object, use_scale=False, score_mode="dot", dropout=0.0, seed: Seed = None, **kwargs):
    """Dot-product (Luong) attention layer.

    Args:
        use_scale: Boolean, whether to learn a scale factor for the scores.

    Input shape:
        List of query `(batch, target_length, features)`, value `(batch, source_length, value_features)` and optionally
        key `(batch, source_length, features)`; without a key, the value is used.

    Output shape:
        `(batch, target_length, value_features)`.
    """


@layer.forward("keras.layers.GroupQueryAttention", apply_layer=call_on_each)
def layer_group_query_attention(
    object,
    head_dim: OneInteger,
    num_query_heads: OneInteger,
    num_key_value_heads: OneInteger,
    dropout=0.0,
    use_bias=True,
    flash_attention: FlagLike = None,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    seed: Seed = None,
    **kwargs,
):
    """Grouped-query attention layer: groups of query heads share keys and values.

    Args:
        kernel_initializer: Initializer for the projections' kernels: a name such as `"glorot_uniform"`, or an
            initializer object.
        bias_initializer: Initializer for the projections' biases: a name such as `"zeros"`, or an initializer object.
        use_bias: Boolean, whether the projections have a bias.

    Input shape:
        List of query `(batch, target_length, features)`, value `(batch, source_length, value_features)` and optionally
        key `(batch, source_length, key_features)`; without a key, the value is used.

    Output shape:
        `(batch, target_length, features)`.
    """


@layer.forward("keras.layers.MultiHeadAttention", apply_layer=call_on_each)
def layer_multi_head_attention(
    inputs,
    num_heads: OneInteger,
    key_dim: OneInteger,
    value_dim: OneInteger = None,
    dropout=0.0,
    use_bias=True,
    output_shape: Shape = None,
    attention_axes: IntegerOrVector = None,
    flash_attention: FlagLike = None,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    seed: Seed = None,
    **kwargs,
):
    """Multi-head attention layer: attends from queries to keys and values.

    Args:
        inputs: List of two or three tensors: query `(batch, target_length, features)`, value and optionally key, both
            `(batch, source_length, features)`; omit it to return the layer itself.
        output_shape: Vector of integers, shape of the output features; `None` for those of the query.
        kernel_initializer: Initializer for the projections' kernels: a name such as `"glorot_uniform"`, or an
            initializer object.
        bias_initializer: Initializer for the projections' biases: a name such as `"zeros"`, or an initializer object.
        use_bias: Boolean, whether the projections have a bias.

    Input shape:
        List of query `(batch, target_length, features)`, value `(batch, source_length, value_features)` and optionally
        key `(batch, source_length, key_features)`; without a key, the value is used.

    Output shape:
        `(batch, target_length, features)`, or `(batch, target_length, *output_shape)` if `output_shape` is given.
    """
