"""Conversion of functions to methods, as Keras calls and inspects them, and to properties."""

import functools
import inspect
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pykeras3.classes.injection import ANYTHING, INJECTED_INTO_CLASS_METHOD, Formals, lacks_signature, with_injected
from pykeras3.core import backend, host
from pykeras3.core.conventions.shapes import as_shape

INPUT_SHAPE = Parameter("input_shape", Parameter.POSITIONAL_OR_KEYWORD)
# Parameters that Keras inspects, for functions whose parameters are unknown
UNSIGNED = {
    "build": [INPUT_SHAPE],
    "compute_output_shape": [INPUT_SHAPE],
    "call": [Parameter("inputs", Parameter.POSITIONAL_OR_KEYWORD), *ANYTHING],
}


def make_method(name: str, function, spec):
    """Convert a function to the method of a name, as Keras calls it."""
    if isinstance(function, (staticmethod, classmethod, property)):
        return function
    if isinstance(function, ActiveProperty):
        return make_property(function.function, spec)
    if name == "from_config":
        formals = Formals.of(function, INJECTED_INTO_CLASS_METHOD)
        return classmethod(with_injected(function, formals, spec, INJECTED_INTO_CLASS_METHOD))
    adapt = spec.kind.adapted.get(name) or ADAPTED.get(name)
    formals = Formals.of(function)
    if adapt is None and is_method_already(function, formals):
        return function
    call, parameters = with_injected(function, formals, spec), formals.parameters
    if lacks_signature(function):
        parameters = UNSIGNED.get(name, parameters)
    if adapt is not None:
        call, parameters = adapt(call, formals)
    return as_method(call, name, spec, parameters, getattr(function, "__doc__", None))


def is_method_already(function, formals) -> bool:
    """Return True for a Python function that can be used as a method unchanged."""
    return (
        isinstance(function, types.FunctionType)
        and formals.injected == ["self"]
        and "__signature__" not in vars(function)
        and not host.current().is_foreign_function(function)
    )


def as_method(call, name, spec, parameters, doc=None):
    """Return `call` as a method with this name and signature, which Keras inspects."""
    kind = (
        Parameter.POSITIONAL_ONLY
        if parameters and parameters[0].kind is Parameter.POSITIONAL_ONLY
        else Parameter.POSITIONAL_OR_KEYWORD
    )
    call.__name__, call.__qualname__, call.__module__ = name, f"{spec.name}.{name}", spec.module
    call.__doc__ = doc
    call.__signature__ = inspect.Signature([Parameter("self", kind), *parameters])
    if spec.kind.is_compiled:
        call = without_autograph(call)
    return WrappableMethod(call) if name in WRAPPED_BY_KERAS else call


WRAPPED_BY_KERAS = ("build", "quantize")


class WrappableMethod:
    """A method whose bound form has a signature without `self`.

    Keras wraps some methods with functools.wraps(), which would copy a signature that includes `self`.
    """

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, cls=None):
        if instance is None:
            return self.function
        bound = functools.partial(self.function, instance)
        parameters = list(self.function.__signature__.parameters.values())[1:]
        bound.__signature__ = inspect.Signature(parameters)
        bound.__name__, bound.__doc__ = self.function.__name__, self.function.__doc__
        return bound


def without_autograph(function):
    """Exclude a function from TensorFlow's AutoGraph, since it may call functions of a host language."""
    if backend.backend_in_use() != "tensorflow":
        return function
    return sys.modules["tensorflow"].autograph.experimental.do_not_convert(function)


# Adapters of methods whose arguments or results are converted: each returns the method and its parameters


def returning_dict(call, formals):
    """Adapt `get_config()`: R's empty list becomes a dict."""
    return lambda self, *args, **kwargs: dict(call(self, *args, **kwargs) or {}), formals.parameters


def returning_shape(call, formals):
    """Adapt `compute_output_shape()`: R's numbers become tuples of ints."""
    return lambda self, *args, **kwargs: as_shape(call(self, *args, **kwargs)), formals.parameters


def returning_none(call, formals):
    """Adapt `__init__()`, which must return None; R's functions return their last value."""

    def initialize(self, *args, **kwargs):
        call(self, *args, **kwargs)

    return initialize, formals.parameters


ADAPTED = {"get_config": returning_dict, "compute_output_shape": returning_shape}


def accepting_sample_weight(call, formals):
    """Adapt `update_state()`: pass `sample_weight`, or None, only to a function that has this parameter."""
    takes_it = "sample_weight" in formals.names
    if not takes_it and (formals.first_of(Parameter.VAR_KEYWORD) or len(formals.by_position) > 2):
        return call, formals.parameters

    def update_state(self, *args, **kwargs):
        if not takes_it:
            kwargs.pop("sample_weight", None)
            args = args[:2]
        elif len(args) < 3:
            kwargs.setdefault("sample_weight", None)
        return call(self, *args, **kwargs)

    return update_state, formals.parameters


# Active properties


@dataclass(frozen=True)
class ActiveProperty:
    """A function that becomes a property when it is a member of a class."""

    function: Callable[..., Any]

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)


def make_property(function, spec) -> property:
    """Return a property with the function as getter, and as setter too if it has an argument."""
    formals = Formals.of(function)
    call = with_injected(function, formals, spec)
    return property(
        lambda self: call(self),
        (lambda self, value: call(self, value)) if formals.parameters else None,
        doc=getattr(function, "__doc__", None),
    )
