"""Keras' settings."""
from typing import TYPE_CHECKING

from pykeras3.core.backend import choose
from pykeras3.core.conventions import OneInteger, Real
from pykeras3.core.decorators import function

if TYPE_CHECKING:
    import keras


@function.forward("keras.config.backend")
def config_backend() -> str:
    """Name of the backend in use.

    Returns: `"tensorflow"`, `"jax"` or `"torch"`.
    """


@function.forward("keras.config.disable_flash_attention")
def config_disable_flash_attention() -> None:
    """Turns off flash attention.

    Returns: Nothing.
    """


@function.forward("keras.config.disable_interactive_logging")
def config_disable_interactive_logging() -> None:
    """Sends progress to the log in place of the console.

    Returns: Nothing.
    """


@function.forward("keras.config.disable_traceback_filtering")
def config_disable_traceback_filtering() -> None:
    """Shows Keras' own frames in tracebacks.

    Returns: Nothing.
    """


@function.forward("keras.config.dtype_policy")
def config_dtype_policy() -> "keras.DTypePolicy":
    """Default dtype policy of new layers.

    Returns: A dtype policy.
    """


@function.forward("keras.config.enable_flash_attention")
def config_enable_flash_attention() -> None:
    """Turns on flash attention.

    Returns: Nothing.
    """


@function.forward("keras.config.enable_interactive_logging")
def config_enable_interactive_logging() -> None:
    """Shows progress as bars in the console.

    Returns: Nothing.
    """


@function.forward("keras.config.enable_traceback_filtering")
def config_enable_traceback_filtering() -> None:
    """Hides Keras' own frames in tracebacks.

    Returns: Nothing.
    """


@function.forward("keras.config.enable_unsafe_deserialization")
def config_enable_unsafe_deserialization() -> None:
    """Allows saved code, such as lambdas, to be loaded for the whole session.

    Returns: Nothing.
    """


@function.forward("keras.config.epsilon")
def config_epsilon() -> float:
    """Small number that Keras adds against division by zero.

    Returns: A number.
    """


@function.forward("keras.config.floatx")
def config_floatx() -> str:
    """Default float dtype.

    Returns: A string such as `"float32"`.
    """


@function.forward("keras.config.image_data_format")
def config_image_data_format() -> str:
    """Default position of the channels in images.

    Returns: `"channels_last"` or `"channels_first"`.
    """


@function.forward("keras.config.is_flash_attention_enabled")
def config_is_flash_attention_enabled() -> bool | None:
    """Whether flash attention is on.

    Returns: True, False, or None where it is left to the layer.
    """


@function.forward("keras.config.is_interactive_logging_enabled")
def config_is_interactive_logging_enabled() -> bool:
    """Whether progress goes to the console as bars.

    Returns: True or False.
    """


@function.forward("keras.config.is_nnx_enabled")
def config_is_nnx_enabled() -> bool:
    """Whether the Flax NNX integration of the JAX backend is on.

    Returns: True or False.
    """


@function.forward("keras.config.is_traceback_filtering_enabled")
def config_is_traceback_filtering_enabled() -> bool:
    """Whether tracebacks hide Keras' own frames.

    Returns: True or False.
    """


@function.forward("keras.config.max_epochs")
def config_max_epochs() -> int | None:
    """Upper limit on the epochs of any `fit()`.

    Returns: A whole number, or None for no limit.
    """


@function.forward("keras.config.max_steps_per_epoch")
def config_max_steps_per_epoch() -> int | None:
    """Upper limit on the steps of any epoch.

    Returns: A whole number, or None for no limit.
    """


@function("keras.config.set_backend")
def config_set_backend(backend) -> None:
    """Chooses the backend before Keras is first used, as `use_backend()` does.

    backend: `"tensorflow"`, `"jax"` or `"torch"`.
    Returns: Nothing.
    """
    choose(backend, "config_set_backend")


@function.forward("keras.config.set_dtype_policy")
def config_set_dtype_policy(policy) -> None:
    """Sets the default dtype policy of new layers.

    Returns: Nothing.
    """


@function.forward("keras.config.set_epsilon")
def config_set_epsilon(value: Real) -> None:
    """Sets the small number used against division by zero.

    value: Small positive number, such as 1e-7.
    Returns: Nothing.
    """


@function.forward("keras.config.set_floatx")
def config_set_floatx(value) -> None:
    """Sets the default float dtype.

    value: `"bfloat16"`, `"float16"`, `"float32"` or `"float64"`.
    Returns: Nothing.
    """


@function.forward("keras.config.set_image_data_format")
def config_set_image_data_format(data_format) -> None:
    """Sets the default position of the channels in images.

    data_format: `"channels_last"` or `"channels_first"`.
    Returns: Nothing.
    """


@function.forward("keras.config.set_max_epochs")
def config_set_max_epochs(max_epochs: OneInteger) -> None:
    """Limits the number of epochs of every `fit()`.

    Returns: Nothing.
    """


@function.forward("keras.config.set_max_steps_per_epoch")
def config_set_max_steps_per_epoch(max_steps_per_epoch: OneInteger) -> None:
    """Limits the steps per epoch in fit, evaluate and predict.

    Returns: Nothing.
    """
