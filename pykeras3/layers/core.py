"""Dense, embedding and other basic layers, and wrappers of other frameworks' modules."""
from typing import Annotated, Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    Activation,
    Constraint,
    Convention,
    ConversionError,
    Function,
    Initializer,
    Number,
    Numbers,
    OneInteger,
    Regularizer,
    Seed,
    Shape,
)
from pykeras3.core.decorators import layer
from pykeras3.core.paths import ExistingFile


def flax_module(value):
    try:
        import flax  # noqa: F401
    except ImportError:
        raise ImportError("layer_flax_module_wrapper() needs flax, which is not installed. Install it: "
                          "pip install flax") from None
    return value


def torch_module(value):
    if backend.keras_loaded().config.backend() != "torch" or not hasattr(value, "parameters"):
        raise ConversionError('a torch.nn.Module, which runs on the torch backend only: use_backend("torch")', value)
    return value


FlaxModule = Annotated[Any, Convention(flax_module)]
TorchModule = Annotated[Any, Convention(torch_module)]


@layer.forward("keras.layers.Dense")
def layer_dense(object, units: OneInteger, activation: Activation = None, use_bias=True,
                kernel_initializer: Initializer = "glorot_uniform", bias_initializer: Initializer = "zeros",
                kernel_regularizer: Regularizer = None, bias_regularizer: Regularizer = None,
                activity_regularizer: Regularizer = None, kernel_constraint: Constraint = None,
                bias_constraint: Constraint = None, lora_rank: OneInteger = None, lora_alpha: Number = None,
                **kwargs):
    """Fully connected layer, `activation(inputs @ kernel + bias)`."""


@layer.forward("keras.layers.EinsumDense")
def layer_einsum_dense(object, equation, output_shape: Shape, activation: Activation = None, bias_axes=None,
                       kernel_initializer: Initializer = "glorot_uniform",
                       bias_initializer: Initializer = "zeros", kernel_regularizer: Regularizer = None,
                       bias_regularizer: Regularizer = None, kernel_constraint: Constraint = None,
                       bias_constraint: Constraint = None, lora_rank: OneInteger = None,
                       lora_alpha: Number = None, **kwargs):
    """Fully connected layer whose product is given as an einsum equation.

    output_shape: Shape of the output without the batch dimension; `None` where unknown.
    """


@layer.forward("keras.layers.Embedding")
def layer_embedding(object, input_dim: OneInteger, output_dim: OneInteger,
                    embeddings_initializer: Initializer = "uniform",
                    embeddings_regularizer: Regularizer = None, embeddings_constraint: Constraint = None,
                    mask_zero=False, weights: Numbers = None, lora_rank: OneInteger = None, lora_alpha: Number = None,
                    **kwargs):
    """Turns integer indices into learned vectors.

    weights: Initial embeddings, an array of shape `(input_dim, output_dim)`; `None` for new ones.
    input_dim: Size of the vocabulary: the largest index, counted from 0, plus 1.
    """


@layer.forward("keras.layers.Identity")
def layer_identity(object, **kwargs):
    """Gives back its inputs unchanged."""


@layer.forward("keras.layers.Lambda", renamed={"f": "function"})
def layer_lambda(object, f: Function, output_shape: Shape = None, mask=None, arguments=None, **kwargs) -> Any:
    """Wraps a function as a layer.

    output_shape: Shape of the output of one sample, or a function of the input shape; `None` to find out.
    arguments: Named list of further arguments for `f`.
    f: Function of the input tensor.
    """


@layer.forward("keras.layers.Masking")
def layer_masking(object, mask_value=0.0, **kwargs):
    """Marks time steps whose features all equal `mask_value`, to be skipped downstream.

    mask_value: Value that marks a step as masked.
    """


@layer.forward("keras.layers.FlaxLayer")
def layer_flax_module_wrapper(object, module: FlaxModule, method=None, variables=None, **kwargs) -> Any:
    """Layer from a Flax module (JAX backend).

    module: A `flax.linen.Module`.
    """


@layer.forward("keras.layers.JaxLayer")
def layer_jax_model_wrapper(object, call_fn, init_fn=None, params=None, state=None, seed: Seed = None, *,
                            dtype=None, **kwargs) -> Any:
    """Layer from JAX functions (JAX backend)."""


@layer.forward("keras.layers.TFSMLayer")
def layer_tfsm(object, filepath: ExistingFile, call_endpoint="serve", call_training_endpoint=None, trainable=True,
               name=None, dtype=None) -> Any:
    """Layer from a TensorFlow SavedModel.

    filepath: Directory of the SavedModel.
    trainable: Whether the layer's weights are trained.
    """


@layer.forward("keras.layers.TorchModuleWrapper")
def layer_torch_module_wrapper(object, module: TorchModule, output_shape: Shape = None, name=None, **kwargs) -> Any:
    """Layer from a torch module (torch backend).

    module: A `torch.nn.Module`.
    output_shape: Shape of the output, if Keras cannot find it out.
    """
