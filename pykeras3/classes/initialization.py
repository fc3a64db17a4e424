"""The `__init__` of a class: it calls the author's `initialize` and, once, the initializer of the base class."""

import copy
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pykeras3.classes.class_spec import KerasClassSpec
from pykeras3.classes.inherited_parameters import inherited_parameters
from pykeras3.classes.injection import INJECTED, Super, with_injected
from pykeras3.classes.members import as_method
from pykeras3.core.calling import call_errors
from pykeras3.core.calling.binding import bind, convert
from pykeras3.core.conventions.values import is_plain
from pykeras3.core.declaring.endpoints import call_with_further

ARGUMENTS = "_initializer_arguments"


@dataclass
class InitializerArguments:
    """The arguments of an initializer; not a container, which Keras would track."""

    parameters: dict[str, Any]
    passed_on: dict[str, Any]


def set_copies(instance, values):
    """Set a copy of each value that a subclass has not set already."""
    for name in values.keys() - vars(instance).keys():
        setattr(instance, name, copy.copy(values[name]))


def copying_initializer(spec: KerasClassSpec, values: dict):
    """Return an `__init__` that copies the class's containers to the object and calls the inherited one."""

    def __init__(self, *args, **kwargs):
        set_copies(self, values)
        super(spec.cls, self).__init__(*args, **kwargs)

    return as_method(__init__, "__init__", spec, inherited_parameters(spec.kind, spec.base))


def initializer(spec: KerasClassSpec, values: dict):
    """Return the `__init__` that calls the author's `initialize` and, once, the base class's `__init__`."""
    # an `initialize` with `**kwargs` that calls super.initialize() passes them on itself
    passes_keywords_on = spec.var_keyword and spec.calls_super
    for_base = frozenset() if passes_keywords_on else spec.base_keywords.difference(spec.formals.names)

    def __init__(self, *args, **kwargs):
        set_copies(self, values)
        passed_on = {name: kwargs.pop(name) for name in for_base & kwargs.keys()}
        if not spec.var_keyword:
            for name in kwargs:
                if name not in spec.base_keywords and name not in spec.declaration.names:
                    raise call_errors.unknown_argument(spec.declaration, name, kwargs[name])
        given = InitializerArguments(bound_arguments(spec, args, kwargs), passed_on)
        if ARGUMENTS not in vars(self):
            object.__setattr__(self, ARGUMENTS, given)
        parent = BaseInitializer(spec, self, passed_on)
        if not spec.calls_super:
            parent.super.initialize(
                **{name: given.parameters[name] for name in spec.base_keywords if name in given.parameters}
            )
        call = with_injected(spec.initialize, spec.formals, spec, {**INJECTED, "super": lambda *_: parent.super})
        call(self, *args, **kwargs)
        parent.check_called()

    extra = [] if spec.var_keyword else [Parameter("kwargs", Parameter.VAR_KEYWORD)]
    return as_method(__init__, "__init__", spec, [*spec.formals.parameters, *extra], spec.initialize.__doc__)


class BaseInitializer:
    """Calls the base class's `__init__` with the arguments that the author's `initialize` has no parameters for."""

    def __init__(self, spec: KerasClassSpec, instance, passed_on: dict):
        self.spec, self.passed_on, self.called = spec, passed_on, False
        self.super = Super(spec, instance, __init__=self.tracking)

    def tracking(self, init):
        """Return the base class's `__init__` as authors call it: it takes R's arguments, and is recorded as called."""
        super_declaration = self.spec.super_declaration

        def initialize(*args, **kwargs):
            self.called = True
            given = bind(super_declaration, super_declaration.positional, args, {**self.passed_on, **kwargs})
            convert(super_declaration, given)
            return call_with_further(init, super_declaration.positional, super_declaration.further, **given)

        return initialize

    def check_called(self):
        """Raise if the author's `initialize` did not call `super.initialize()`."""
        if not self.called:
            raise RuntimeError(
                f"{self.spec.name}(): `initialize` has the parameter `super` but didn't call super.initialize(). "
                "Call it, or remove the parameter to have it called automatically, before `initialize`."
            )


def bound_arguments(spec: KerasClassSpec, args, kwargs) -> dict:
    """Return the initializer's own arguments by name: those given, and defaults that can be serialized."""
    try:
        bound = spec.signature.bind_partial(*args, **kwargs)
    except TypeError as error:
        raise TypeError(f"{spec.name}(): {error}.") from None
    named = {
        p.name: p.default
        for p in spec.signature.parameters.values()
        if p.default is not Parameter.empty and is_plain(p.default)
    }
    named.update(bound.arguments)
    named.update(named.pop(spec.var_keyword, {}))
    return named
