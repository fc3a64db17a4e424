"""Configuration."""

from typing import TYPE_CHECKING

from pykeras3.core.backend import choose
from pykeras3.core.conventions import NumberLike, OneInteger
from pykeras3.core.decorators import function

if TYPE_CHECKING:
    import keras


@function.forward("keras.config.backend")
def config_backend() -> str:
    """Return the name of the backend in use.

    Returns:
        `"tensorflow"`, `"jax"` or `"torch"`.
    """


@function.forward("keras.config.disable_flash_attention")
def config_disable_flash_attention() -> None:
    """Disable flash attention.

    Returns:
        Nothing.
    """


@function.forward("keras.config.disable_interactive_logging")
def config_disable_interactive_logging() -> None:
    """Log progress instead of showing it in the console.

    Returns:
        Nothing.
    """


@function.forward("keras.config.disable_traceback_filtering")
def config_disable_traceback_filtering() -> None:
    """Show frames of Keras' own code in tracebacks.

    Returns:
        Nothing.
    """


@function.forward("keras.config.dtype_policy")
def config_dtype_policy() -> "keras.DTypePolicy":
    """Return the default dtype policy of new layers.

    Returns:
        A dtype policy.
    """


@function.forward("keras.config.enable_flash_attention")
def config_enable_flash_attention() -> None:
    """Enable flash attention.

    Returns:
        Nothing.
    """


@function.forward("keras.config.enable_interactive_logging")
def config_enable_interactive_logging() -> None:
    """Show progress bars in the console.

    Returns:
        Nothing.
    """


@function.forward("keras.config.enable_traceback_filtering")
def config_enable_traceback_filtering() -> None:
    """Hide frames of Keras' own code in tracebacks.

    Returns:
        Nothing.
    """


@function.forward("keras.config.enable_unsafe_deserialization")
def config_enable_unsafe_deserialization() -> None:
    """Allow loading of serialized code, such as lambdas, in the whole session.

    Returns:
        Nothing.
    """


@function.forward("keras.config.epsilon")
def config_epsilon() -> float:
    """Return the small number that Keras adds for numerical stability.

    Returns:
        A number.
    """


@function.forward("keras.config.floatx")
def config_floatx() -> str:
    """Return the default float dtype.

    Returns:
        A string such as `"float32"`.
    """


@function.forward("keras.config.image_data_format")
def config_image_data_format() -> str:
    """Return the default data format of images, that is, the position of the channels.

    Returns:
        `"channels_last"` or `"channels_first"`.
    """


@function.forward("keras.config.is_flash_attention_enabled")
def config_is_flash_attention_enabled() -> bool | None:
    """Return whether flash attention is enabled.

    Returns:
        `True`, `False`, or `None` to leave it to the layer.
    """


@function.forward("keras.config.is_interactive_logging_enabled")
def config_is_interactive_logging_enabled() -> bool:
    """Return whether progress bars are shown in the console.

    Returns:
        `True` or `False`.
    """


@function.forward("keras.config.is_nnx_enabled")
def config_is_nnx_enabled() -> bool:
    """Return whether the Flax NNX integration of the JAX backend is enabled.

    Returns:
        `True` or `False`.
    """


@function.forward("keras.config.is_traceback_filtering_enabled")
def config_is_traceback_filtering_enabled() -> bool:
    """Return whether tracebacks hide frames of Keras' own code.

    Returns:
        `True` or `False`.
    """


@function.forward("keras.config.max_epochs")
def config_max_epochs() -> int | None:
    """Return the maximum number of epochs of `fit()`.

    Returns:
        An integer, or `None` for no limit.
    """


@function.forward("keras.config.max_steps_per_epoch")
def config_max_steps_per_epoch() -> int | None:
    """Return the maximum number of steps per epoch.

    Returns:
        An integer, or `None` for no limit.
    """


@function("keras.config.set_backend")
def config_set_backend(backend) -> None:
    """Set the backend before Keras is first used, as `use_backend()` does.

    Args:
        backend: String, `"tensorflow"`, `"jax"` or `"torch"`.

    Returns:
        Nothing.
    """
    choose(backend, "config_set_backend")


@function.forward("keras.config.set_dtype_policy")
def config_set_dtype_policy(policy) -> None:
    """Set the default dtype policy of new layers.

    Returns:
        Nothing.
    """


@function.forward("keras.config.set_epsilon")
def config_set_epsilon(value: NumberLike) -> None:
    """Set the small number that Keras adds for numerical stability.

    Args:
        value: Small positive float, such as 1e-7.

    Returns:
        Nothing.
    """


@function.forward("keras.config.set_floatx")
def config_set_floatx(value) -> None:
    """Set the default float dtype.

    Args:
        value: String, `"bfloat16"`, `"float16"`, `"float32"` or `"float64"`.

    Returns:
        Nothing.
    """


@function.forward("keras.config.set_image_data_format")
def config_set_image_data_format(data_format) -> None:
    """Set the default data format of images, that is, the position of the channels.

    Args:
        data_format: String, `"channels_last"` or `"channels_first"`.

    Returns:
        Nothing.
    """


@function.forward("keras.config.set_max_epochs")
def config_set_max_epochs(max_epochs: OneInteger) -> None:
    """Set the maximum number of epochs of `fit()`.

    Returns:
        Nothing.
    """


@function.forward("keras.config.set_max_steps_per_epoch")
def config_set_max_steps_per_epoch(max_steps_per_epoch: OneInteger) -> None:
    """Set the maximum number of steps per epoch in `fit()`, `evaluate()` and `predict()`.

    Returns:
        Nothing.
    """
