"""Python classes with any bases, from R's `%py_class%` and R6 classes."""

import types
from dataclasses import replace

from pykeras3.classes.class_spec import ClassSpec
from pykeras3.classes.injection import PRIVATE, PYTHON_NAMES
from pykeras3.classes.kinds import OF_ANY_BASE, PLAIN, Kind, weight_maker
from pykeras3.classes.members import ActiveProperty, make_method, returning_none
from pykeras3.classes.registry import user_classes
from pykeras3.core import backend

MEMBERS = (types.FunctionType, ActiveProperty, staticmethod, classmethod, property)


def python_class(name: str, public: dict, private: dict, bases=(), keywords=None) -> type:
    """Create a Python class from R's members; `keywords`, such as `metaclass`, are those of a class statement."""
    bases = tuple(bases)
    kind = kind_of(bases)
    spec = ClassSpec(name, replace(kind, adapted={**kind.adapted, "__init__": returning_none}))
    namespace = {"__module__": spec.module}
    for key, member in {**public, **{PRIVATE + key: member for key, member in private.items()}}.items():
        key = kind.renamed.get(key, PYTHON_NAMES.get(key, key))
        namespace[key] = make_method(key, member, spec) if isinstance(member, MEMBERS) else member
    for key, positional in kind.weights.items():
        namespace.setdefault(key, weight_maker(key, positional, spec))
    spec.cls = types.new_class(name, bases, keywords or {}, lambda entries: entries.update(namespace))
    if kind is not PLAIN:
        user_classes.register(name, spec.cls)
    return spec.cls


def kind_of(bases) -> Kind:
    """Return the kind of the first base that is a Keras class, else PLAIN."""
    if backend.backend_in_use() is None:
        return PLAIN
    return next((kind for kind in OF_ANY_BASE for base in bases if issubclass(base, kind.base)), PLAIN)
