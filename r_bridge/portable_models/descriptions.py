"""From what R says of functions and classes to the translator's description of them."""

import types
from typing import Any

import numpy as np

import pykeras3
from pykeras3.core.keras_loader import load_keras
from r_bridge.translate.live_objects import ClassSource, FunctionSource, Member, SavedArray, Value


def object_of(described: dict[str, Any]) -> FunctionSource | ClassSource:
    """Return the description of a function or class."""
    if described["kind"] == "function":
        return function_of(described)
    return ClassSource(
        described["name"],
        described["maker"],
        [member_of(each) for each in described["public"] or ()],
        [member_of(each) for each in described["private"] or ()],
        None if described["inherit"] is None else value_of(described["inherit"]),
    )


def function_of(described) -> FunctionSource:
    """Return the function that a description from R is of."""
    return FunctionSource(described["text"], {each["name"]: value_of(each) for each in described["free"] or ()})


def member_of(described) -> Member:
    """Return the member of a class that a description from R is of."""
    if "free" in described:
        return Member(described["name"], method=function_of(described), is_active=described["active"])
    return Member(described["name"], value=value_of(described))


def value_of(described) -> Value:
    """Return the description of a value, of which R says one of several things."""
    if "list" in described:
        elements = described["list"] or ()
        names = described["names"] or [None] * len(elements)
        return Value(elements=tuple((name or None, value_of(each)) for name, each in zip(names, elements)))
    if "python" in described:
        return of_python(described["python"])
    if "array" in described:
        return Value(array=SavedArray(np.asarray(described["array"])), of_array=described["of_array"])
    fields = ("text", "object", "other")
    return next(Value(**{field: described[field]}) for field in fields if field in described)


def of_python(value) -> Value:
    """Return the description of a Python object that R code refers to."""
    keras = load_keras()
    if isinstance(value, types.ModuleType):
        return Value(text=f'reticulate::import("{value.__name__}")')
    public_name = name_in_keras(value)
    if public_name is not None:
        return Value(text=public_name.replace(".", "$"))
    if keras.ops.is_tensor(value) or isinstance(value, keras.Variable):
        return Value(array=SavedArray(keras.ops.convert_to_numpy(value)))
    if isinstance(value, (np.ndarray, np.generic)):
        return Value(array=SavedArray(np.asarray(value)))
    name = getattr(value, "__name__", None)
    if isinstance(name, str) and name in pykeras3.__all__ and getattr(pykeras3, name) is value:
        return Value(text=name)
    if hasattr(value, "get_config") and not isinstance(value, type):
        return Value(keras_object=value)
    return Value(other=f"a Python object of type {type(value).__module__}.{type(value).__qualname__}")


def name_in_keras(value) -> str | None:
    """Return the public name of one of Keras' classes or functions."""
    from keras.src.api_export import get_name_from_symbol

    return (
        get_name_from_symbol(value) if callable(value) and isinstance(getattr(value, "__name__", None), str) else None
    )
