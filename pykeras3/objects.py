"""Keras objects as configurations, and the names under which classes are known."""
from pykeras3 import backend
from pykeras3.conventions import Convention, CustomObjects, Integer, keras_class
from pykeras3.subjects import is_configurable
from pykeras3.wrap import function, verb

KerasClass = Convention("KerasClass", keras_class)


class Config(dict):
    """What get_config() returns: a dict that knows the class it is the configuration of."""

    def __init__(self, config, config_class):
        super().__init__(config)
        self.config_class = config_class


@verb(is_configurable)
def get_config(object):
    """?"""
    return Config(object.get_config(), type(object))


@function()
def from_config(config, custom_objects: CustomObjects = None):
    """?"""
    config_class = getattr(config, "config_class", None)
    if config_class is None:
        raise ValueError("from_config(): `config` must be what get_config() returned, which knows its class. "
                         f"Received: {type(config).__name__}")
    with backend.keras_loaded().saving.custom_object_scope(custom_objects or {}):
        return config_class.from_config(dict(config))


@function("keras.saving.serialize_keras_object")
def serialize_keras_object(obj):
    """?"""


@function("keras.saving.deserialize_keras_object")
def deserialize_keras_object(config, custom_objects: CustomObjects = None, safe_mode=True, **kwargs):
    """?"""


@function("keras.saving.get_custom_objects")
def get_custom_objects():
    """?"""


@function()
def set_custom_objects(objects=(), clear=True):
    """?"""
    known = backend.keras_loaded().saving.get_custom_objects()
    if clear:
        known.clear()
    known.update(CustomObjects.of("set_custom_objects", "objects", objects or {}))
    return known


@function("keras.saving.custom_object_scope")
def with_custom_object_scope(objects: CustomObjects, expr):
    """?"""
    with backend.keras_loaded().saving.custom_object_scope(objects or {}):
        return expr() if callable(expr) else expr


@function("keras.saving.get_registered_name")
def get_registered_name(obj: KerasClass):
    """?"""


@function("keras.saving.get_registered_object")
def get_registered_object(name, custom_objects: CustomObjects = None, module_objects: CustomObjects = None):
    """?"""


@function("keras.saving.register_keras_serializable")
def register_keras_serializable(object, name=None, package=None):
    """?"""
    register = backend.keras_loaded().saving.register_keras_serializable(package=package or "Custom", name=name)
    register(keras_class(object))
    return object


@function("keras.utils.get_source_inputs")
def get_source_inputs(tensor):
    """?"""


@function("keras.utils.clear_session")
def clear_session(free_memory=True):
    """?"""


@function("keras.utils.set_random_seed")
def set_random_seed(seed: Integer):
    """?"""
