"""Parameters inherited from the base's initializer, with the conventions of our function for that Keras class."""

import importlib
import inspect
from inspect import Parameter

from pykeras3._exports import MODULES
from pykeras3.core.conventions import Integers
from pykeras3.core.declaring.declaration import DECLARATIONS, Declaration
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
    declaration = None if cls is kind.base else declaration_for(cls, namespace=kind.endpoint.rpartition(".")[0])
    if declaration is None:
        return {}
    # keras3 passes an axis to an initializer unchanged, zero-based as in Keras
    return {
        declaration.renamed.get(name, name): Integers if convention.is_axis else convention
        for name, convention in declaration.conventions.items()
    }


def declaration_for(cls, namespace: str) -> Declaration | None:
    """Return the declaration of our function that creates objects of a Keras class; None if there is none.

    Args:
        cls: The class.
        namespace: Where Keras has classes of its kind, such as "keras.layers".
    """
    endpoints = {f"{namespace}.{name}" for name, value in vars(resolve(namespace)).items() if value is cls}
    if not endpoints:
        return None
    import_declarations(topic=namespace.rpartition(".")[2])
    return next((d for d in DECLARATIONS.values() if d.forwards and d.endpoint in endpoints), None)


def import_declarations(topic: str):
    """Import our modules about a topic, which register their declarations; they are named as in Keras."""
    for module in MODULES:
        if module.partition(".")[0] == topic:
            importlib.import_module(f"pykeras3.{module}")
