"""The R code of models: R functions and classes in them are described by R, saved, and run by R again."""

import inspect
import types
import warnings
from dataclasses import dataclass
from typing import Any

from pykeras3.core import host
from pykeras3.core.code_bundle import UNNAMED, Bundle
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.saving.portable_code import UnportableCodeWarning, as_registered, keras_objects
from r_bridge.keras.host import RHost
from r_bridge.portable_models.descriptions import object_of
from r_bridge.portable_models.writing import RDefinition, bundle_of
from r_bridge.runtime import signatures

DEFINITION = "__r_definition__"
NO_POSITION = -1
"""Instead of the position of a function, for one that is not described."""


class RCode:
    """Saves and runs R code.

    Args:
        describe: R function that describes functions and classes, and what they refer to.
        restore: R function that runs the source of a saved model.
    """

    def __init__(self, describe, restore):
        self.describe, self.restore = describe, restore

    def portable_code(self, parts, taken=()):
        """Return a function that returns the R code of a model; see `Host.portable_code()`."""
        functions, classes = written_in_r(parts)
        if not functions and not classes:
            return lambda config: []
        try:
            written, objects = self.described(functions, classes, taken)
        except Exception as error:
            # the model is saved nevertheless
            warn(error)
            return lambda config: []

        def bundles(config) -> list[Bundle]:
            names = names_in(config)
            used = [each for each in written if each.name in names]
            try:
                return [bundle_of(used, objects)] if used else []
            except Exception as error:
                warn(error)
                return []

        return bundles

    def names_of_code(self, parts) -> list[str]:
        """Return the names of classes and functions; see `Host.names_of_code()`."""
        functions, classes = written_in_r(parts)
        registered = load_keras().saving.get_registered_name
        return list(dict.fromkeys([*map(registered, classes), *(registered(held.named) for held in functions)]))

    def described(self, functions, classes, taken) -> tuple[list[RDefinition], list]:
        """Return the classes and functions that are written in R, and the descriptions of what they refer to."""
        found = self.describe(
            [signatures.capsule_in(held.function) for held in functions],
            [signatures.capsule_in(vars(cls)[DEFINITION]) for cls in classes],
        )
        objects = [object_of(each) for each in found["objects"] or ()]
        registered = load_keras().saving.get_registered_name
        written = [
            RDefinition(registered(cls), cls.__name__, position)
            for cls, position in zip(classes, found["classes"] or ())
        ]
        names = dict.fromkeys(taken, NO_POSITION)
        for held, position in zip(functions, found["functions"] or ()):
            wanted = held.attribute if held.named.__name__ == UNNAMED else held.named.__name__
            name = registered(held.named)
            if name == held.named.__name__:
                name = distinct_name(held.named, position, names)
            if name not in names:
                names[name] = position
                written.append(RDefinition(name, wanted, position, held.is_constraint, held.takes_tensors))
        return written, objects

    def run_code(self, bundle: Bundle) -> dict[str, Any] | None:
        """Run the R source of a saved model; see `Host.run_code()`."""
        file = bundle.source_file()
        if bundle.facts.get("language") != "R" or file is None:
            return None
        names = {each["source_variable"]: each["name"] for each in bundle.objects}
        restored = self.restore(bundle.text(file), bundle.arrays(), keras_objects(bundle), names)
        return {each["name"]: as_registered(restored[each["source_variable"]], each) for each in bundle.objects}


@dataclass(frozen=True)
class HeldFunction:
    """An R function that a model holds.

    Attributes:
        attribute: Name of the attribute that holds it.
        function: The Python function for the R function.
        named: What has the name that configurations have: this function, one that wraps it, or the class of a
            constraint.
    """

    attribute: str
    function: types.FunctionType
    named: Any

    @classmethod
    def of(cls, attribute: str, value) -> "HeldFunction | None":
        """Return the R function that a value is, wraps or calls as a constraint; None for anything else."""
        named = value if isinstance(value, types.FunctionType) else type(value)
        inner = value if named is value else vars(named).get("function")
        if not isinstance(inner, (types.FunctionType, staticmethod)):
            return None
        function = inspect.unwrap(inner)
        return cls(attribute, function, named) if signatures.is_r_function(function) else None

    @property
    def is_constraint(self) -> bool:
        """Return True for a function that a constraint calls."""
        return isinstance(self.named, type)

    @property
    def takes_tensors(self) -> bool:
        """Return True unless Keras calls the function with a shape.

        Nothing but the attribute says so: Keras holds an initializer as it was given.
        """
        return not self.attribute.endswith("initializer")


def written_in_r(parts) -> tuple[list[HeldFunction], list[type]]:
    """Return the functions and the classes among the parts of a model that are written in R."""
    functions = [held for name, value in parts if (held := HeldFunction.of(name, value)) is not None]
    classes = list(dict.fromkeys(type(value) for _, value in parts if DEFINITION in vars(type(value))))
    return functions, classes


def distinct_name(named, position: int, names: dict[str, int]) -> str:
    """Return the name of a function; give it another one if a different function has its name.

    Configurations refer to functions by their names alone.
    """
    name, number = named.__name__, 1
    while names.get(named.__name__, position) != position:
        number += 1
        named.__name__ = f"{name}_{number}"
    return named.__name__


def names_in(config) -> set[str]:
    """Return the names of classes and functions in a model's configuration."""
    found: set[str] = set()
    waiting = [config]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
            if value.get("class_name") == "function":
                found.add(str(value.get("config")))
            elif isinstance(value.get("class_name"), str):
                found |= {value["class_name"], value.get("registered_name") or value["class_name"]}
    return found


def warn(error: Exception):
    """Warn that a model is saved without its R code, and why."""
    warnings.warn(
        f"The model is saved without the R code of its classes and functions: {error}",
        UnportableCodeWarning,
        stacklevel=2,
    )


def connect(describe, restore):
    """Let models be saved with their R code; called by the R package pykeras3, see `RHost.connect_source`."""
    r_host = host.current()
    assert isinstance(r_host, RHost)
    r_host.source = RCode(describe, restore)
