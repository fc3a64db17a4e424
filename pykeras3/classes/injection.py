"""Injection of `self`, `super` and `private` into functions that become methods.

A function receives those of them (`cls` in a `from_config`) that are among its first parameters; a function without any
is called without arguments for them.
"""

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from inspect import Parameter

from pykeras3.core import host
from pykeras3.core.declaring.public import public_class

BY_POSITION = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
ANYTHING = [Parameter("args", Parameter.VAR_POSITIONAL), Parameter("kwargs", Parameter.VAR_KEYWORD)]
PRIVATE = "_private_"

# Python's special methods by their names in R
PYTHON_NAMES = {"initialize": "__init__", "finalize": "__del__"}


class Super(super):
    """Python's `super`, which also accepts R's names of methods."""

    def __init__(self, spec, instance, **hooks):
        super.__init__(self, spec.cls, instance)
        self._names, self._hooks = {**PYTHON_NAMES, **spec.kind.renamed}, {**spec.kind.hooks, **hooks}

    def __getattribute__(self, name):
        fields = object.__getattribute__(self, "__dict__")
        name = fields["_names"].get(name, name)
        value = super.__getattribute__(self, name)
        hook = fields["_hooks"].get(name)
        return value if hook is None else hook(value)

    def __call__(self, *class_and_instance):
        """Return this object, so that `super()` and Python's older `super(Class, self)` work as well."""
        return self


@public_class
class Private:
    """The private members of an object, stored as attributes with a prefix so that Keras tracks them."""

    __slots__ = ("_of",)

    def __init__(self, instance):
        object.__setattr__(self, "_of", instance)

    def __getattr__(self, name):
        try:
            return getattr(self._of, PRIVATE + name)
        except AttributeError:
            if hasattr(type(self._of), PRIVATE + name):
                raise
            raise AttributeError(f"{type(self._of).__name__} has no private member `{name}`.") from None

    def __setattr__(self, name, value):
        setattr(self._of, PRIVATE + name, value)

    def __delattr__(self, name):
        delattr(self._of, PRIVATE + name)

    def __dir__(self):
        return sorted({name[len(PRIVATE) :] for name in dir(self._of) if name.startswith(PRIVATE)})


INJECTED = {
    "self": lambda spec, instance: instance,
    "super": Super,
    "private": lambda spec, instance: Private(instance),
}
INJECTED_INTO_CLASS_METHOD = {
    "self": lambda spec, cls: cls,
    "cls": lambda spec, cls: cls,
    "__class__": lambda spec, cls: cls,
    "super": Super,
}


@dataclass
class Formals:
    """The parameters of a function: the names of the injected leading ones, and all other parameters."""

    injected: list[str]
    parameters: list[Parameter]

    @classmethod
    def of(cls, function, injected=INJECTED):
        """Return the formals of a function; one without a signature accepts `self` and any arguments."""
        if lacks_signature(host.current().with_signature(function)):
            return cls(["self"], ANYTHING)
        try:
            parameters = list(inspect.signature(function).parameters.values())
        except (TypeError, ValueError):
            return cls([], ANYTHING)
        n = next(
            (i for i, p in enumerate(parameters) if p.kind not in BY_POSITION or p.name not in injected),
            len(parameters),
        )
        return cls([p.name for p in parameters[:n]], parameters[n:])

    @functools.cached_property
    def names(self) -> list[str]:
        """Return the names of its parameters, without `*args` and `**kwargs`."""
        return [p.name for p in self.parameters if p.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)]

    @functools.cached_property
    def by_position(self) -> list[str]:
        """Return the names of its parameters that can be passed by position."""
        return [p.name for p in self.parameters if p.kind in BY_POSITION]

    def first_of(self, kind) -> str | None:
        """Return the name of its first parameter of a kind, or None."""
        return next((p.name for p in self.parameters if p.kind is kind), None)


def lacks_signature(function) -> bool:
    """Return True for a function of a host language that came as a Python function of unknown parameters."""
    return (
        inspect.isroutine(function)
        and host.current().is_foreign_function(function)
        and not hasattr(function, "__signature__")
    )


def with_injected(function, formals: Formals, spec, injected=INJECTED) -> Callable:
    """Return a method that calls the function with the injected arguments before its others."""
    injections = [injected[name] for name in formals.injected]

    def call(instance, *args, **kwargs):
        if kwargs:
            # Keras passes the defaults of the signature explicitly
            is_foreign_default = host.current().is_foreign_default
            kwargs = {name: value for name, value in kwargs.items() if not is_foreign_default(value)}
        return function(*[inject(spec, instance) for inject in injections], *args, **kwargs)

    return call
