"""Dense, embedding and other basic layers, and wrappers of other frameworks' modules."""
from pykeras3.conventions import Activation, Constraint, Initializer, Integer, Number, Regularizer, Shape
from pykeras3.wrap import layer


@layer("keras.layers.Dense")
def layer_dense(object, units: Integer, activation: Activation = None, use_bias=True,
                kernel_initializer: Initializer = "glorot_uniform", bias_initializer: Initializer = "zeros",
                kernel_regularizer: Regularizer = None, bias_regularizer: Regularizer = None,
                activity_regularizer: Regularizer = None, kernel_constraint: Constraint = None,
                bias_constraint: Constraint = None, lora_rank: Integer = None, lora_alpha: Number = None,
                **kwargs):
    """?"""


@layer("keras.layers.EinsumDense")
def layer_einsum_dense(object, equation, output_shape: Shape, activation: Activation = None, bias_axes=None,
                       kernel_initializer: Initializer = "glorot_uniform",
                       bias_initializer: Initializer = "zeros", kernel_regularizer: Regularizer = None,
                       bias_regularizer: Regularizer = None, kernel_constraint: Constraint = None,
                       bias_constraint: Constraint = None, lora_rank: Integer = None,
                       lora_alpha: Number = None, **kwargs):
    """?"""


@layer("keras.layers.Embedding")
def layer_embedding(object, input_dim: Integer, output_dim: Integer,
                    embeddings_initializer: Initializer = "uniform",
                    embeddings_regularizer: Regularizer = None, embeddings_constraint: Constraint = None,
                    mask_zero=False, weights=None, lora_rank: Integer = None, lora_alpha: Number = None,
                    **kwargs):
    """?"""


@layer("keras.layers.Identity")
def layer_identity(object, **kwargs):
    """?"""


@layer("keras.layers.Lambda", renamed={"f": "function"})
def layer_lambda(object, f, output_shape: Shape = None, mask=None, arguments=None, **kwargs):
    """?"""


@layer("keras.layers.Masking")
def layer_masking(object, mask_value=0.0, **kwargs):
    """?"""


@layer("keras.layers.FlaxLayer")
def layer_flax_module_wrapper(object, module, method=None, variables=None, **kwargs):
    """?"""


@layer("keras.layers.JaxLayer")
def layer_jax_model_wrapper(object, call_fn, init_fn=None, params=None, state=None, seed: Integer = None, *,
                            dtype=None, **kwargs):
    """?"""


@layer("keras.layers.TFSMLayer")
def layer_tfsm(object, filepath, call_endpoint="serve", call_training_endpoint=None, trainable=True,
               name=None, dtype=None):
    """?"""


@layer("keras.layers.TorchModuleWrapper")
def layer_torch_module_wrapper(object, module, output_shape: Shape = None, name=None, **kwargs):
    """?"""
