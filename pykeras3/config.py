"""Keras' settings."""
from pykeras3.conventions import Integer
from pykeras3.wrap import function


@function("keras.config.backend")
def config_backend():
    """?"""


@function("keras.config.disable_flash_attention")
def config_disable_flash_attention():
    """?"""


@function("keras.config.disable_interactive_logging")
def config_disable_interactive_logging():
    """?"""


@function("keras.config.disable_traceback_filtering")
def config_disable_traceback_filtering():
    """?"""


@function("keras.config.dtype_policy")
def config_dtype_policy():
    """?"""


@function("keras.config.enable_flash_attention")
def config_enable_flash_attention():
    """?"""


@function("keras.config.enable_interactive_logging")
def config_enable_interactive_logging():
    """?"""


@function("keras.config.enable_traceback_filtering")
def config_enable_traceback_filtering():
    """?"""


@function("keras.config.enable_unsafe_deserialization")
def config_enable_unsafe_deserialization():
    """?"""


@function("keras.config.epsilon")
def config_epsilon():
    """?"""


@function("keras.config.floatx")
def config_floatx():
    """?"""


@function("keras.config.image_data_format")
def config_image_data_format():
    """?"""


@function("keras.config.is_flash_attention_enabled")
def config_is_flash_attention_enabled():
    """?"""


@function("keras.config.is_interactive_logging_enabled")
def config_is_interactive_logging_enabled():
    """?"""


@function("keras.config.is_nnx_enabled")
def config_is_nnx_enabled():
    """?"""


@function("keras.config.is_traceback_filtering_enabled")
def config_is_traceback_filtering_enabled():
    """?"""


@function("keras.config.max_epochs")
def config_max_epochs():
    """?"""


@function("keras.config.max_steps_per_epoch")
def config_max_steps_per_epoch():
    """?"""


@function("keras.config.set_backend")
def config_set_backend(backend):
    """?"""


@function("keras.config.set_dtype_policy")
def config_set_dtype_policy(policy):
    """?"""


@function("keras.config.set_epsilon")
def config_set_epsilon(value):
    """?"""


@function("keras.config.set_floatx")
def config_set_floatx(value):
    """?"""


@function("keras.config.set_image_data_format")
def config_set_image_data_format(data_format):
    """?"""


@function("keras.config.set_max_epochs")
def config_set_max_epochs(max_epochs: Integer):
    """?"""


@function("keras.config.set_max_steps_per_epoch")
def config_set_max_steps_per_epoch(max_steps_per_epoch: Integer):
    """?"""
