"""Attention."""
from pykeras3.core.conventions import Constraint, Initializer, Integer, OneInteger, Regularizer, Seed, Shape, is_list
from pykeras3.core.decorators import layer


def call_on_each(inputs, layer):
    """Gives query, value and perhaps key one by one, as this layer takes them."""
    return layer(*inputs) if is_list(inputs) else layer(inputs)


@layer.forward("keras.layers.AdditiveAttention")
def layer_additive_attention(object, use_scale=True, dropout=0.0, **kwargs):
    """Additive (Bahdanau) attention.

    use_scale: Whether to learn weights for the terms of the scores.
    dropout: Share of the attention scores to drop in training.
    """


@layer.forward("keras.layers.Attention")
def layer_attention(object, use_scale=False, score_mode="dot", dropout=0.0, seed: Seed = None, **kwargs):
    """Dot-product (Luong) attention.

    use_scale: Whether to learn a scale factor for the scores.
    dropout: Share of the attention scores to drop in training.
    """


@layer.forward("keras.layers.GroupQueryAttention", apply_layer=call_on_each)
def layer_group_query_attention(object, head_dim: OneInteger, num_query_heads: OneInteger,
                                num_key_value_heads: OneInteger, dropout=0.0, use_bias=True,
                                flash_attention=None, kernel_initializer: Initializer = "glorot_uniform",
                                bias_initializer: Initializer = "zeros",
                                kernel_regularizer: Regularizer = None, bias_regularizer: Regularizer = None,
                                activity_regularizer: Regularizer = None,
                                kernel_constraint: Constraint = None, bias_constraint: Constraint = None,
                                seed: Seed = None, **kwargs):
    """Multi-head attention in which groups of query heads share keys and values.

    dropout: Share of the attention scores to drop in training.
    kernel_initializer: Initializer of the projections' kernels.
    bias_initializer: Initializer of the projections' biases.
    use_bias: Whether the projections have a bias.
    """


@layer.forward("keras.layers.MultiHeadAttention", apply_layer=call_on_each)
def layer_multi_head_attention(inputs, num_heads: OneInteger, key_dim: OneInteger, value_dim: OneInteger = None,
                               dropout=0.0, use_bias=True, output_shape: Shape = None,
                               attention_axes: Integer = None, flash_attention=None,
                               kernel_initializer: Initializer = "glorot_uniform",
                               bias_initializer: Initializer = "zeros",
                               kernel_regularizer: Regularizer = None, bias_regularizer: Regularizer = None,
                               activity_regularizer: Regularizer = None, kernel_constraint: Constraint = None,
                               bias_constraint: Constraint = None, seed: Seed = None, **kwargs):
    """Multi-head attention of queries over keys and values.

    inputs: Query and value, optionally key, in a list; omit to get the layer itself.
    output_shape: Shape of the output features; `None` for those of the query.
    dropout: Share of the attention scores to drop in training.
    kernel_initializer: Initializer of the projections' kernels.
    bias_initializer: Initializer of the projections' biases.
    use_bias: Whether the projections have a bias.
    """
