"""Layers: core."""

from typing import Annotated, Any

from pykeras3.core.conventions import (
    Activation,
    Constraint,
    Convention,
    ExistingFile,
    Function,
    Initializer,
    IntegerOrFloat,
    NumberOrNaN,
    Numbers,
    OneInteger,
    Regularizer,
    Seed,
    Shape,
)
from pykeras3.core.decorators import layer
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras


def as_flax_module(value):
    """Return a Flax module, or raise ImportError if Flax is not installed."""
    try:
        import flax  # noqa: F401
    except ImportError:
        raise ImportError(
            "layer_flax_module_wrapper() needs flax, which is not installed. Install it: pip install flax"
        ) from None
    return value


def as_torch_module(value):
    """Return a PyTorch module, or raise if it is none or PyTorch is not the backend."""
    if load_keras().config.backend() != "torch" or not hasattr(value, "parameters"):
        raise ConversionError('a torch.nn.Module, which needs the torch backend: use_backend("torch")', value)
    return value


FlaxModule = Annotated[Any, Convention(as_flax_module)]
TorchModule = Annotated[Any, Convention(as_torch_module)]


@layer.forward("keras.layers.Dense")
def layer_dense(
    object,
    units: OneInteger,
    activation: Activation = None,
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    lora_rank: OneInteger = None,
    lora_alpha: IntegerOrFloat = None,
    **kwargs,
):
    """Fully connected layer: `activation(inputs @ kernel + bias)`.

    Input shape:
        `(batch, ..., features)`.

    Output shape:
        `(batch, ..., units)`.
    """


@layer.forward("keras.layers.EinsumDense")
def layer_einsum_dense(
    object,
    equation,
    output_shape: Shape,
    activation: Activation = None,
    bias_axes=None,
    kernel_initializer: Initializer = "glorot_uniform",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    lora_rank: OneInteger = None,
    lora_alpha: IntegerOrFloat = None,
    **kwargs,
):
    """Fully connected layer whose product is an einsum equation.

    Args:
        output_shape: Vector of integers, shape of the output without the batch dimension; `None` where unknown.

    Input shape:
        Any that fits the left operand of `equation`.

    Output shape:
        `(batch, *output_shape)`, where the sizes that `output_shape` leaves open are those of the input.
    """


@layer.forward("keras.layers.Embedding")
def layer_embedding(
    object,
    input_dim: OneInteger,
    output_dim: OneInteger,
    embeddings_initializer: Initializer = "uniform",
    embeddings_regularizer: Regularizer = None,
    embeddings_constraint: Constraint = None,
    mask_zero=False,
    weights: Numbers = None,
    lora_rank: OneInteger = None,
    lora_alpha: IntegerOrFloat = None,
    **kwargs,
):
    """Embedding layer: maps integer indices to learned vectors.

    Args:
        weights: Array of shape `(input_dim, output_dim)`, initial embeddings; `None` for new ones.
        input_dim: Positive integer, size of the vocabulary: the largest index, counted from 0, plus 1.

    Input shape:
        `(batch, ...)`, of integers.

    Output shape:
        `(batch, ..., output_dim)`.
    """


@layer.forward("keras.layers.Identity")
def layer_identity(object, **kwargs):
    """Identity layer: returns its inputs unchanged.

    Input shape:
        Any.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.Lambda", renamed={"f": "function"})
def layer_lambda(object, f: Function, output_shape: Shape = None, mask=None, arguments=None, **kwargs) -> Any:
    """Lambda layer: wraps a function as a layer.

    Args:
        output_shape: Vector of integers, shape of the output of one sample, or a callable of the input shape; `None` to
            infer it.
        arguments: Dict of further arguments for `f`; `None` for none.
        f: Callable that takes the input tensor.

    Input shape:
        Any that `f` takes.

    Output shape:
        That of the result of `f`.
    """


@layer.forward("keras.layers.Masking")
def layer_masking(object, mask_value: NumberOrNaN = 0.0, **kwargs):
    """Masking layer: masks time steps whose features all equal `mask_value`, for layers that follow to skip.

    Args:
        mask_value: Float, value that marks a masked time step.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        The same as the input shape.
    """


@layer.forward("keras.layers.FlaxLayer")
def layer_flax_module_wrapper(object, module: FlaxModule, method=None, variables=None, **kwargs) -> Any:
    """Wrapper of a Flax module as a layer (JAX backend).

    Args:
        module: Flax module, a `flax.linen.Module`.

    Input shape:
        Any that `module` takes.

    Output shape:
        That of the result of `module`.
    """


@layer.forward("keras.layers.JaxLayer")
def layer_jax_model_wrapper(
    object, call_fn, init_fn=None, params=None, state=None, seed: Seed = None, *, dtype=None, **kwargs
) -> Any:
    """Wrapper of JAX functions as a layer (JAX backend).

    Input shape:
        Any that `call_fn` takes.

    Output shape:
        That of the result of `call_fn`.
    """


@layer.forward("keras.layers.TFSMLayer")
def layer_tfsm(
    object,
    filepath: ExistingFile,
    call_endpoint="serve",
    call_training_endpoint=None,
    trainable=True,
    name=None,
    dtype=None,
) -> Any:
    """Layer that calls a TensorFlow SavedModel.

    Args:
        filepath: String, directory of the SavedModel.
        trainable: Boolean, whether the layer's weights are trained.

    Input shape:
        Any that the endpoint of the SavedModel takes.

    Output shape:
        That of the result of the endpoint.
    """


@layer.forward("keras.layers.TorchModuleWrapper")
def layer_torch_module_wrapper(object, module: TorchModule, output_shape: Shape = None, name=None, **kwargs) -> Any:
    """Wrapper of a PyTorch module as a layer (PyTorch backend).

    Args:
        module: PyTorch module, a `torch.nn.Module`.
        output_shape: Vector of integers, shape of the output, if Keras cannot infer it.

    Input shape:
        Any that `module` takes.

    Output shape:
        That of the result of `module`.
    """
