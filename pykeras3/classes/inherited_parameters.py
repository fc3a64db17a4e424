"""Parameters inherited from the base's initializer, with the conventions of our function for that Keras class."""

import importlib
import inspect
from inspect import Parameter

from pykeras3._exports import MODULES
from pykeras3.core.conventions import Axis, Integers, convention_of
from pykeras3.core.declaring.declaration import DECLARATIONS
from pykeras3.core.keras_loader import resolve


def inherited_parameters(kind, base: type) -> list[Parameter]:
    """Return the parameters of a class's `__init__`, with our conventions as annotations."""
    if base.__init__ is object.__init__:
        return []
    parameters = list(inspect.signature(base.__init__).parameters.values())[1:]
    conventions = conventions_of(kind, next(c for c in base.__mro__ if "__init__" in vars(c)))
    return [p.replace(annotation=conventions.get(p.name, p.annotation)) for p in parameters]


def conventions_of(kind, cls) -> dict:
    """Return the conventions of our function that creates objects of a Keras class, or {} if there is none."""
    home = kind.endpoint.rpartition(".")[0]
    endpoints = {f"{home}.{name}" for name, value in vars(resolve(home)).items() if value is cls}
    if cls is kind.base or not endpoints:
        return {}
    for module in MODULES:
        if module.partition(".")[0] == home.rpartition(".")[2]:
            importlib.import_module(f"pykeras3.{module}")
    declaration = next((d for d in DECLARATIONS.values() if d.forwards and d.endpoint in endpoints), None)
    if declaration is None:
        return {}
    # keras3 passes an axis to an initializer unchanged, zero-based as in Keras
    return {
        declaration.renamed.get(name, name): Integers if convention is convention_of(Axis) else convention
        for name, convention in declaration.conventions.items()
    }
