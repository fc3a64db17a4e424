"""Serialization."""

import functools
import importlib
from typing import Annotated, Any

from pykeras3.classes.registry import explaining_unknown_objects, registered_objects, user_classes
from pykeras3.core import host, random_generators
from pykeras3.core.conventions import Convention, CustomObjects, OneInteger
from pykeras3.core.conventions.keras_objects import as_keras_class
from pykeras3.core.declaring.public import public_class
from pykeras3.core.declaring.r_wrapper import BY_HAND, RWrapper
from pykeras3.core.decorators import function, method_like
from pykeras3.core.errors import shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import expecting, is_configurable

KerasClass = Annotated[Any, Convention(as_keras_class)]


@public_class
class Config(dict):
    """Configuration that get_config() returns: a dict that remembers the class of the object."""

    def __init__(self, config, config_class):
        super().__init__(config)
        self.config_class = config_class

    @property
    def class_names(self):
        """Return the module and the qualified name of the class, by which another session finds it."""
        return self.config_class.__module__, self.config_class.__qualname__

    @staticmethod
    def class_named(names):
        """Return the class with these `class_names`: one defined in this session, or one of a module."""
        module, name = names
        user_classes.restore()
        found = registered_objects().get(name)
        if found is None:
            found = functools.reduce(lambda of, part: getattr(of, part, None), name.split("."), loaded_module(module))
        if not isinstance(found, type):
            raise ValueError(
                f"from_config(): class `{name}` of the configuration is not defined in this session. Define it as in "
                "the session that created the configuration."
            )
        return found


def loaded_module(name):
    """Return a module by its name; None if it can't be imported, as for classes defined in a session."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


@expecting("a configuration returned by get_config(), which records its class")
def is_config(value) -> bool:
    """Return True for a configuration from get_config()."""
    return isinstance(value, Config)


@method_like(is_configurable)
def get_config(object) -> dict[str, Any]:
    """Return the configuration of a layer, model or other object, from which it can be recreated.

    Args:
        object: Layer, model, optimizer or other Keras object.

    Returns:
        A named list.
    """
    return Config(object.get_config(), type(object))


@method_like(is_config)
def from_config(config, custom_objects: CustomObjects = None):
    """Create a layer or model from a configuration.

    Args:
        config: Dict, configuration from `get_config()`.

    Returns:
        A layer or model.
    """
    user_classes.restore()
    config_class = config.config_class
    with (
        load_keras().saving.custom_object_scope(custom_objects or {}),
        explaining_unknown_objects("from_config"),
    ):
        return config_class.from_config(structure_copy(dict(config)))


def structure_copy(value):
    """Copy nested dicts and lists, since some Keras classes modify theirs, with the integers that R has as doubles."""
    kind = type(value)
    if kind is dict:
        return {key: structure_copy(v) for key, v in value.items()}
    if kind not in (list, tuple):
        return int(value) if is_integer_of_r(value) else value
    if value and all(type(v) is float for v in value):
        # numbers of one kind: one that R's integers can't hold makes doubles of all
        are_integers = any(map(is_integer_of_r, value)) and all(v.is_integer() for v in value)
        return kind(map(int, value)) if are_integers else kind(value)
    return kind(structure_copy(v) for v in value)


def is_integer_of_r(value) -> bool:
    """Return True for a double as which R has an integer of more than 32 bits."""
    return type(value) is float and value.is_integer() and 2**31 <= abs(value) <= 2**53


@function.forward("keras.saving.serialize_keras_object")
def serialize_keras_object(obj) -> dict[str, Any]:
    """Serialize a Keras object to plain nested lists.

    Args:
        obj: Keras object, or a nested structure of Keras objects.

    Returns:
        A named list.
    """


@function("keras.saving.deserialize_keras_object")
def deserialize_keras_object(config, custom_objects: CustomObjects = None, safe_mode=True, **kwargs):
    """Create a Keras object from the result of `serialize_keras_object()`.

    Args:
        config: Dict, result of `serialize_keras_object()`.

    Returns:
        The object.
    """
    user_classes.restore()
    with explaining_unknown_objects("deserialize_keras_object"):
        return load_keras().saving.deserialize_keras_object(structure_copy(config), custom_objects, safe_mode, **kwargs)


@function.forward("keras.saving.get_custom_objects")
def get_custom_objects() -> dict[str, Any]:
    """Return the registered custom objects.

    Returns:
        Registered objects by name.
    """


@function(r=RWrapper(defaults={"objects": "named_list()"}, invisible=True))
def set_custom_objects(objects: CustomObjects = (), clear=True) -> dict[str, Any]:
    """Register custom objects by name, for loading models.

    Args:
        clear: Boolean, whether to remove the objects registered before; classes from `new_layer_class()` and similar
            functions are still found when loading.

    Returns:
        The objects that were registered before, by name.
    """
    known = registered_objects()
    before = dict(known)
    if clear:
        user_classes.forget_objects()
    known.update(objects or {})
    return before


@function("keras.saving.custom_object_scope", may_miss=("expr",), r=BY_HAND)
def with_custom_object_scope(objects: CustomObjects, expr=None):
    """Run code in a scope in which custom objects are known: `with with_custom_object_scope(objects): ...`.

    Args:
        objects: Dict of classes or functions, or a list of them.
        expr: Callable to call in the scope; in R, an expression.

    Returns:
        The result of `expr`; without it, a context manager for a `with` statement.
    """
    scope = load_keras().saving.custom_object_scope(objects or {})
    if expr is None:
        return scope
    if not callable(expr):
        raise TypeError(
            "with_custom_object_scope(): `expr` must be a function, which is called in the scope. "
            f"Received: {shown(expr)}"
        )
    with scope:
        return expr()


@function.forward("keras.saving.get_registered_name")
def get_registered_name(obj: KerasClass) -> str:
    """Return the name under which a class or function is registered.

    Args:
        obj: Class or callable.

    Returns:
        A string.
    """


@function.forward("keras.saving.get_registered_object")
def get_registered_object(name, custom_objects: CustomObjects = None, module_objects: CustomObjects = None):
    """Return the class or function that is registered under a name.

    Args:
        name: String, registered name.

    Returns:
        The class or function, or `None`.
    """


@function(
    "keras.saving.register_keras_serializable",
    r=RWrapper(
        before=(
            "object <- named_function(object, name %||% deparse1(substitute(object)))",
            "package <- package %||% package_of(parent.frame())",
        )
    ),
)
def register_keras_serializable(object, name=None, package=None):
    """Register a class or function, so that models that use it can be loaded.

    Args:
        object: Class or callable.
        name: String, name to register it under; `None` for its own name.

    Returns:
        The registered object.
    """
    register = load_keras().saving.register_keras_serializable(package=package or "Custom", name=name)
    register(as_keras_class(object))
    return object


@function.forward("keras.utils.get_source_inputs")
def get_source_inputs(tensor) -> list[Any]:
    """Return the input tensors from which a symbolic tensor was computed.

    Args:
        tensor: Symbolic tensor to trace back.

    Returns:
        A list of symbolic tensors.
    """


@function.forward("keras.utils.clear_session")
def clear_session(free_memory=True) -> None:
    """Clear the global state of Keras: name counters and graphs.

    Returns:
        Nothing.
    """


@function("keras.utils.set_random_seed")
def set_random_seed(seed: OneInteger) -> None:
    """Set the random seeds of Python, NumPy and the backend, and that of R where R is in the process.

    Args:
        seed: Integer, seed of the random numbers.

    Returns:
        Nothing.
    """
    load_keras().utils.set_random_seed(seed)
    host.current().set_random_seed(seed)
    for restart in random_generators.restarts:
        restart(seed)
