"""Decorators that turn declarations into public functions.

`@op()` decorates a function whose body does the work, `@op.forward("keras.ops.sum")` one that forwards its arguments
to a function of Keras, and so do the decorators of the other families. Merging layers, losses and metrics all forward.
"""

import inspect
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pykeras3.core.calling import families
from pykeras3.core.calling.binding import public_function
from pykeras3.core.conventions import OneInteger, Shape
from pykeras3.core.declaring.declaration import DECLARATIONS, Declaration, Family, Receiver
from pykeras3.core.declaring.docstrings import help_text

# Of keywords of all layers that are not formals
LAYER_CONVENTIONS = {"input_shape": Shape, "input_dim": OneInteger}


class FamilyDecorator:
    """Declares the functions of one family; subclasses differ in the arguments of the decorators."""

    def __init__(self, family: Family, **options):
        self.family, self.options = family, options

    def declaring(self, endpoint: str | None, **options) -> Callable:
        """Return a decorator that declares a function and returns the public one."""

        def declare(function):
            return publish(self.declaration(function, endpoint, **options))

        return declare

    def declaration(self, function: Callable, endpoint: str | None, **options) -> Declaration:
        """Return the declaration of a function."""
        return Declaration(
            function.__name__,
            self.family,
            function,
            endpoint,
            inspect.signature(function),
            inspect.cleandoc(function.__doc__ or ""),
            function.__module__.removeprefix("pykeras3."),
            **self.options,
            **options,
        )


class Decorator(FamilyDecorator):
    """Declares functions of a family without receivers."""

    def __call__(self, endpoint: str | None = None, **options) -> Callable:
        """Return a decorator for a function whose body does the work; its help names `endpoint`."""
        return self.declaring(endpoint, forwards=False, **options)

    def forward(self, endpoint: str, **options) -> Callable:
        """Return a decorator for a function that forwards to a Keras endpoint."""
        return self.declaring(endpoint, forwards=True, **options)


class MethodLikeDecorator(FamilyDecorator):
    """Declares functions on a receiver, the model or other object that comes first."""

    def __call__(self, receiver: Receiver | None = None, endpoint: str | None = None, **options) -> Callable:
        """Return a decorator for a function whose body does the work; `receiver` tests its first argument."""
        return self.declaring(endpoint, forwards=False, receiver=receiver, **options)

    def forward(self, receiver: Receiver, endpoint: str, **options) -> Callable:
        """Return a decorator for a function that forwards to a Keras endpoint; `receiver` tests its first argument."""
        return self.declaring(endpoint, forwards=True, receiver=receiver, **options)

    def method(self, generic, receiver: Receiver) -> Callable:
        """Return a decorator for a method of a public function: what it does if `receiver` accepts the first argument.

        The method has arguments of its own. It has to be defined where the objects that `receiver` accepts are.
        """
        of_generic = generic.__declaration__

        def declare(function):
            method = replace(self.declaration(function, None, receiver=receiver), name=of_generic.name)
            of_generic.methods.append(method)
            return function

        return declare


class LossOrMetricDecorator(FamilyDecorator):
    """Declares losses and metrics."""

    def forward(self, endpoint: str, function_endpoint: str, **options) -> Callable:
        """Return a decorator for one that forwards to Keras' class, and to the function that compares values."""
        return self.declaring(endpoint, forwards=True, function_endpoint=function_endpoint, **options)


op = Decorator(families.OPERATION)
function = Decorator(families.FUNCTION)
constructor = Decorator(families.CONSTRUCTOR)
method_like = MethodLikeDecorator(families.METHOD_LIKE)
layer = Decorator(families.LAYER, extra=LAYER_CONVENTIONS)
merging_layer = Decorator(families.MERGING_LAYER, extra=LAYER_CONVENTIONS)
loss_or_metric = LossOrMetricDecorator(families.LOSS_OR_METRIC)


def publish(declaration: Declaration) -> Callable:
    """Return the public function of a declaration, registered under its name."""
    DECLARATIONS[declaration.name] = declaration
    return copy_metadata(public_function(declaration), declaration)


def copy_metadata(function, declaration: Declaration, module: str = "pykeras3") -> Callable:
    """Give a function the name, signature, help and source of its declaration, and return it."""
    function.__name__ = function.__qualname__ = declaration.name
    function.__module__ = module
    function.__declaration__ = declaration
    function.__signature__ = declaration.shown_signature()
    function.__doc__ = help_text(declaration)
    # inspect.getsource(), IPython's ?? and editors follow it to the `def` of the declaration
    function.__wrapped__ = declaration.function
    return function


def alias(name: str, original, /, **changes: Any) -> Callable:
    """Return a public function under another name of keras3, with changes to its declaration."""
    declaration = original.__declaration__
    summary, _, more = declaration.text.partition("\n")
    return publish(
        replace(declaration, name=name, text=f"Alias of `{declaration.name}()`: {summary}\n{more}", **changes)
    )
