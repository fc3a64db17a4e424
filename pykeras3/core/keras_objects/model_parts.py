"""What a model consists of: the objects that its attributes hold."""

import types
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from pykeras3.core.keras_loader import load_keras

# Where a layer is called, in this model and in others; a model's own nodes are in other attributes
NODES = frozenset(("_inbound_nodes", "_outbound_nodes"))


def parts_of(model) -> Iterator[tuple[str, Any]]:
    """Iterate over the objects of Keras and of users' classes, and the functions, that a model holds at any depth.

    Each comes with the name of the attribute that holds it.
    """
    keras = load_keras()
    leaves = (keras.Variable, keras.KerasTensor)
    seen: set[int] = set()
    waiting: deque[tuple[str, Any]] = deque([("model", model)])
    while waiting:
        name, value = waiting.popleft()
        if id(value) in seen or value is None or isinstance(value, (str, int, float, bytes, *leaves)):
            continue
        seen.add(id(value))
        if isinstance(value, types.FunctionType):
            yield name, value
        elif isinstance(value, Mapping):
            waiting += [(key if isinstance(key, str) else name, each) for key, each in value.items()]
        elif isinstance(value, (list, tuple, set)):
            waiting += [(name, each) for each in value]
        elif is_of_keras(type(value)):
            yield name, value
            waiting += [each for each in getattr(value, "__dict__", {}).items() if each[0] not in NODES]


def is_of_keras(cls: type) -> bool:
    """Return True for Keras' classes, and for those that inherit from them."""
    return any(ancestor.__module__.partition(".")[0] in ("keras", "pykeras3") for ancestor in cls.__mro__)
