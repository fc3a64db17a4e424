"""Names of losses, metrics and optimizers: those of Keras, and those set for functions of a host language."""

import sys
from collections.abc import Mapping

from pykeras3.core import host
from pykeras3.core.conventions.values import is_list
from pykeras3.core.errors import ConversionError, MisspeltName, did_you_mean
from pykeras3.core.keras_loader import load_keras


def known_names(module) -> dict:
    """Return the objects that `keras.optimizers`, `keras.losses` or `keras.metrics` knows, by name."""
    return getattr(sys.modules[module.get.__module__], "ALL_OBJECTS_DICT", {})


def refuse_unknown_names(value, module_name: str, expected: str, shortcuts=()):
    """Raise for a string that is no known name, alone or in lists and dicts by output."""
    if isinstance(value, str):
        module = getattr(load_keras(), module_name)
        names = [*known_names(module), *shortcuts]
        if value not in names and value.lower() not in shortcuts and not is_resolved(module, value):
            hint = did_you_mean(value, names, repr)
            raise (MisspeltName if hint else ConversionError)(expected, value, hint)
    elif is_list(value) or (isinstance(value, Mapping) and "class_name" not in value):
        for one in value.values() if isinstance(value, Mapping) else value:
            refuse_unknown_names(one, module_name, expected, shortcuts)


def name_foreign_functions(value, name: str):
    """Name the host language's functions, alone or in lists and dicts, as keras3 does: custom_metric_1, ..."""
    if is_list(value) or isinstance(value, Mapping):
        for key, one in value.items() if isinstance(value, Mapping) else enumerate(value, 1):
            name_foreign_functions(one, f"{name}_{key}")
    else:
        host.current().set_function_name(value, name)


def is_resolved(module, name: str) -> bool:
    """Return True for another name that Keras finds, such as that of a registered class."""
    try:
        return module.get(name) is not None
    except ValueError:
        return False
