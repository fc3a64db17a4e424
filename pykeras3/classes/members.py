"""The members of a class made from functions: how each function becomes a method.

A function takes what its first parameters name of `self`, `super` and `private`
(`cls` in a `from_config`); without such a parameter it is called without it.
"""
import functools
import inspect
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pykeras3.core import backend, host
from pykeras3.core.conventions import shape
from pykeras3.core.public import public_class

BY_POSITION = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
ANYTHING = [Parameter("args", Parameter.VAR_POSITIONAL), Parameter("kwargs", Parameter.VAR_KEYWORD)]
INPUT_SHAPE = Parameter("input_shape", Parameter.POSITIONAL_OR_KEYWORD)
# Keras looks for these parameters, also where it is not known what a function has
UNSIGNED = {"build": [INPUT_SHAPE], "compute_output_shape": [INPUT_SHAPE],
            "call": [Parameter("inputs", Parameter.POSITIONAL_OR_KEYWORD), *ANYTHING]}
PRIVATE = "_private_"

# What R calls Python's special methods
PYTHON_NAMES = {"initialize": "__init__", "finalize": "__del__"}


# What is given to a method besides its arguments


class Super(super):
    """Python's `super` of a class, which knows R's names of its methods too."""

    def __init__(self, owner, instance, **hooks):
        super.__init__(self, owner.cls, instance)
        self._names, self._hooks = {**PYTHON_NAMES, **owner.kind.renamed}, {**owner.kind.hooks, **hooks}

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
    """The private members of one object: kept on it under names of their own, so that Keras tracks them."""

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
        return sorted({name[len(PRIVATE):] for name in dir(self._of) if name.startswith(PRIVATE)})


GIVEN = {
    "self": lambda owner, instance: instance,
    "super": Super,
    "private": lambda owner, instance: Private(instance),
}
GIVEN_TO_CLASS = {
    "self": lambda owner, cls: cls,
    "cls": lambda owner, cls: cls,
    "__class__": lambda owner, cls: cls,
    "super": Super,
}


@dataclass
class Formals:
    """A function's parameters: the leading ones that name what it is given, and its own."""

    given: list[str]
    own: list[Parameter]

    @classmethod
    def of(cls, function, known=GIVEN):
        if is_unsigned(host.current().with_signature(function)):
            return cls(["self"], ANYTHING)
        try:
            parameters = list(inspect.signature(function).parameters.values())
        except (TypeError, ValueError):
            return cls([], ANYTHING)
        n = next((i for i, p in enumerate(parameters) if p.kind not in BY_POSITION or p.name not in known),
                 len(parameters))
        return cls([p.name for p in parameters[:n]], parameters[n:])

    @functools.cached_property
    def names(self):
        return [p.name for p in self.own if p.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)]

    @functools.cached_property
    def by_position(self):
        return [p.name for p in self.own if p.kind in BY_POSITION]

    def has(self, kind):
        return next((p.name for p in self.own if p.kind is kind), None)


def is_method_already(function, formals) -> bool:
    """Return True for a Python function that is a method as it stands."""
    return (isinstance(function, types.FunctionType) and formals.given == ["self"]
            and "__signature__" not in vars(function) and not host.current().is_foreign_function(function))


def is_unsigned(function) -> bool:
    """Return True for a function of a host language whose parameters are not known."""
    return host.current().is_foreign_function(function) and not hasattr(function, "__signature__")


# Methods


def unconverted(function):
    """The function, which TensorFlow's autograph leaves as it is: what it calls may be R."""
    if backend.backend_in_use() != "tensorflow":
        return function
    return sys.modules["tensorflow"].autograph.experimental.do_not_convert(function)


def with_given(function, formals: Formals, owner, known=GIVEN) -> Callable:
    """The function of an instance and the function's own arguments."""
    givers = [known[name] for name in formals.given]

    def call(instance, *args, **kwargs):
        if kwargs:
            # Keras passes on the defaults that it sees
            is_own_default = host.current().is_own_default
            kwargs = {name: value for name, value in kwargs.items() if not is_own_default(value)}
        return function(*[give(owner, instance) for give in givers], *args, **kwargs)
    return call


def presented(call, name, owner, parameters, doc=None):
    """The method `call`, which shows the name and parameters that it stands for: Keras looks at them."""
    kind = Parameter.POSITIONAL_ONLY if parameters and parameters[0].kind is Parameter.POSITIONAL_ONLY \
        else Parameter.POSITIONAL_OR_KEYWORD
    call.__name__, call.__qualname__, call.__module__ = name, f"{owner.name}.{name}", owner.module
    call.__doc__ = doc
    call.__signature__ = inspect.Signature([Parameter("self", kind), *parameters])
    call = unconverted(call)
    return Bound(call) if name in WRAPPED_BY_KERAS else call


WRAPPED_BY_KERAS = ("build", "quantize")


class Bound:
    """A method that, bound to an object, shows its parameters on itself.

    Keras wraps some methods by functools.wraps(), which would copy the signature that has `self`.
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


def method(name: str, function, owner):
    """A function as a method, in the way in which Keras calls this one."""
    if isinstance(function, (staticmethod, classmethod, property)):
        return function
    if isinstance(function, ActiveProperty):
        return active(name, function.function, owner)
    adapt = owner.kind.adapted.get(name) or ADAPTED.get(name)
    if name == "from_config":
        formals = Formals.of(function, GIVEN_TO_CLASS)
        return classmethod(with_given(function, formals, owner, GIVEN_TO_CLASS))
    formals = Formals.of(function)
    if adapt is None and is_method_already(function, formals):
        return function
    call, parameters = with_given(function, formals, owner), formals.own
    if is_unsigned(function):
        parameters = UNSIGNED.get(name, parameters)
    if adapt is not None:
        call, parameters = adapt(call, formals)
    return presented(call, name, owner, parameters, getattr(function, "__doc__", None))


def with_dict(call, formals):
    """`get_config()`, which gives a dict also where R's empty list came."""
    return lambda self, *args, **kwargs: dict(call(self, *args, **kwargs) or {}), formals.own


def with_shape(call, formals):
    """`compute_output_shape()`, which gives tuples of ints also where R's numbers came."""
    return lambda self, *args, **kwargs: shape(call(self, *args, **kwargs)), formals.own


def without_result(call, formals):
    """`__init__()`, which has to return None; R's functions return their last value."""
    def initialize(self, *args, **kwargs):
        call(self, *args, **kwargs)
    return initialize, formals.own


ADAPTED = {"get_config": with_dict, "compute_output_shape": with_shape}


def with_sample_weight(call, formals):
    """`update_state()`, which gets `sample_weight` where it has a place for it, and None if there is none."""
    takes_it = "sample_weight" in formals.names
    if not takes_it and (formals.has(Parameter.VAR_KEYWORD) or len(formals.by_position) > 2):
        return call, formals.own

    def update_state(self, *args, **kwargs):
        if not takes_it:
            kwargs.pop("sample_weight", None)
            args = args[:2]
        elif len(args) < 3:
            kwargs.setdefault("sample_weight", None)
        return call(self, *args, **kwargs)
    return update_state, formals.own


# Callbacks: R's epochs and batches count from 1, and what a function returns by name is added to the logs

LOGS = Parameter("logs", Parameter.POSITIONAL_OR_KEYWORD, default=None)
INDEXED = [f"on_{when}_{edge}" for edge in ("begin", "end")
           for when in ("epoch", "batch", "train_batch", "test_batch", "predict_batch")]
UNINDEXED = [f"on_{when}_{edge}" for edge in ("begin", "end") for when in ("train", "test", "predict")]


def fitting(formals, values, logs):
    """Of the index and the logs, what a callback's function has parameters for."""
    if formals.has(Parameter.VAR_POSITIONAL):
        return [*values, logs], {}
    args = []
    for name in formals.by_position:
        if name != "logs" and not values:
            break
        args.append(logs if name == "logs" else values.pop(0))
    if len(args) < len(formals.by_position) and "logs" not in formals.by_position:
        args.append(logs)
    by_keyword = "logs" in formals.names and "logs" not in formals.by_position
    return args, {"logs": logs} if by_keyword else {}


def add_to_logs(logs, returned):
    """Add the values that a callback's function returned by name to the logs, where later callbacks see them."""
    if isinstance(logs, dict) and isinstance(returned, dict):
        logs.update(returned)


def with_index(call, formals):
    index = Parameter("index", Parameter.POSITIONAL_OR_KEYWORD)

    def on_event(self, index, logs=None):
        args, kwargs = fitting(formals, [index + 1], logs)
        add_to_logs(logs, call(self, *args, **kwargs))
    return on_event, [index, LOGS]


def without_index(call, formals):
    def on_event(self, logs=None):
        args, kwargs = fitting(formals, [], logs)
        add_to_logs(logs, call(self, *args, **kwargs))
    return on_event, [LOGS]


def from_one(inherited):
    """An inherited method of a callback as the author's functions know it: it counts from 1."""
    return lambda index, logs=None: inherited(index - 1, logs)


# Active properties


@dataclass(frozen=True)
class ActiveProperty:
    """A function that is a property where it is a member of a class."""

    function: Callable[..., Any]

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)


def active(name, function, owner):
    formals = Formals.of(function)
    call = with_given(function, formals, owner)
    return property(lambda self: call(self), (lambda self, value: call(self, value)) if formals.own else None,
                    doc=getattr(function, "__doc__", None))
