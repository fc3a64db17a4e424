"""Keras' own objects, which may be given as the functions that make them, and custom objects."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pykeras3.core import host
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.values import is_list
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras


def as_keras_class(value):
    """Return the class of a constructor from new_layer_class() and the like; return other values unchanged."""
    return getattr(value, "__keras_class__", value)


def as_custom_objects(value):
    """Convert a class, a function or a list of them to a dict of custom objects by name."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        return {name: host.current().set_function_name(as_keras_class(v), name) for name, v in value.items()}
    classes = [as_keras_class(v) for v in (value if is_list(value) else [value])]
    unnamed = [v for v in classes if not hasattr(v, "__name__")]
    if unnamed:
        raise ConversionError("a dict of objects by name, or classes and functions", value)
    return {v.__name__: v for v in classes}


def as_keras_object(value):
    """Return the Keras object that a public function (`activation_relu`) stands for; return other values unchanged."""
    declaration = getattr(value, "__declaration__", None)
    return value if declaration is None else declaration.keras_object()


def as_nested_keras_objects(value):
    """Convert as `as_keras_object()` does, also within lists and dicts."""
    if is_list(value):
        return [as_nested_keras_objects(v) for v in value]
    if isinstance(value, Mapping):
        return {key: as_nested_keras_objects(v) for key, v in value.items()}
    return as_keras_object(value)


def as_constraint(value):
    """Convert a plain function to a constraint, as Keras takes only its own since 3.1."""
    value = as_keras_object(value)
    is_function = callable(value) and not isinstance(value, (type, load_keras().constraints.Constraint))
    return function_constraint(value) if is_function else value


def function_constraint(function):
    """Return a constraint that calls a function on the weights, of a class of its own with the function's name."""
    Base = load_keras().constraints.Constraint
    name = getattr(function, "__name__", "constraint")
    return type(name, (Base,), {"__call__": lambda self, w: function(w), "function": staticmethod(function)})()


CustomObjects = Annotated[Any, Convention(as_custom_objects, may_lead=False)]
Activation = Annotated[str | Callable[..., Any], Convention(as_keras_object, module="activations")]
Initializer = Annotated[Any, Convention(as_keras_object, module="initializers")]
Regularizer = Annotated[Any, Convention(as_keras_object, module="regularizers")]
Constraint = Annotated[Any, Convention(as_constraint, module="constraints")]
