"""Pipe operator: `x >> f(a)` calls `f(x, a)`, and `x >> layer` applies a Keras layer.

Its right operand is a Keras layer or a deferred call, a call whose first argument is missing.
"""

from collections.abc import Callable
from types import GenericAlias

from pykeras3.core.calling.model_inputs import as_inputs, convert_tabular, inputs_of
from pykeras3.core.conventions.arrays import as_numpy
from pykeras3.core.conventions.tabular import (
    is_categorical,
    is_frame,
    is_sparse,
    is_tabular,
    refuse_missing_strings,
    values_of,
)
from pykeras3.core.conventions.values import by_position, is_array, is_list, is_numpy
from pykeras3.core.declaring.public import public_class
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import is_keras_layer


@public_class
class Deferred:
    """A call without its first argument, which the pipe (or a plain call) supplies.

    Args:
        function: Callable of the first argument.
        describe: Callable that returns the text of the call. It is called when the text is shown, as arguments may be
            long.
        first: Name of the missing argument, where it is certain that it is missing: no others are given by position.
    """

    # NumPy and PyTorch would otherwise apply their bit shift
    __array_ufunc__ = None
    __slots__ = ("function", "describe", "first")

    def __init__(self, function, describe: Callable[[], str], first: str | None = None):
        self.function, self.describe, self.first = function, describe, first

    def __class_getitem__(cls, result):
        """Return the type with that of the result, for annotations: `Deferred[TrainingHistory]`."""
        return GenericAlias(cls, result)

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        return NotImplemented

    def __call__(self, first):
        return self.function(first)

    def __rrshift__(self, left):
        return self.function(left)

    def __rshift__(self, right):
        if isinstance(right, Deferred):
            return Deferred(lambda first: right(self(first)), lambda: f"{self.describe()} >> {right.describe()}")
        if is_keras_layer(right):
            return Deferred(
                lambda first: pipe_into_layer(self(first), right), lambda: f"{self.describe()} >> {right.name}"
            )
        return refuse_uncalled(right)

    def __repr__(self):
        return f"<deferred call: {self.describe()}>"

    def __getattr__(self, name):
        if name in self.__slots__ or name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(
            f"{self.describe()} is a deferred call, which has no attribute `{name}`. Supply its first argument "
            "to get its result: `x >> ...`."
        )


def refuse_uncalled(right):
    """Raise if the right operand is an uncalled public function; return NotImplemented otherwise."""
    if hasattr(right, "__declaration__"):
        raise TypeError(
            f"The right operand of `>>` must be a call: write `{right.__name__}(...)`, without its first argument."
        )
    return NotImplemented


def describe_call(name: str, args, kwargs) -> str:
    """Return the text of a call, with `_` for the missing argument."""
    given = ["_", *map(shown, args), *(f"{key}={shown(value)}" for key, value in kwargs.items())]
    return f"{name}({', '.join(given)})"


def add_pipe(keras):
    """Add the operator `>>` to Keras' layers and models."""
    Layer = keras.layers.Layer

    def rshift(self, right):
        if isinstance(right, Layer):
            return pipe_into_layer(self, right)
        return right(self) if isinstance(right, Deferred) else refuse_uncalled(right)

    Layer.__rshift__ = rshift
    Layer.__rrshift__ = lambda self, left: pipe_into_layer(left, self)
    Layer.__array_ufunc__ = None


def pipe_into_layer(left, layer):
    """Put a layer after a layer or Sequential model, or call it on any other value.

    It is what `left >> layer` and `layer_dense(left, ...)` do.
    """
    if is_keras_layer(left):
        return added_to(left, layer)
    inputs = piped_inputs(left, layer)
    if not is_piped_data(inputs):
        raise TypeError(
            f"Only a Sequential model, a layer, a tensor, an array, or a list or dict of these can be piped into "
            f"{type(layer).__name__} '{layer.name}'. Received: {shown(left)}"
        )
    return layer(inputs)


def added_to(left, layer):
    """Return a Sequential model with a layer added, or a new one of two layers; no other model takes layers."""
    keras = load_keras()
    if isinstance(left, keras.Sequential):
        left.add(layer)
        return left
    if isinstance(left, keras.Model):
        raise TypeError(
            f"{type(layer).__name__} '{layer.name}' can't be added to a model that is not Sequential. Pipe the "
            f"model's `output` into the layer and create a new model: keras_model(inputs, outputs). "
            f"Received: {shown(left)}"
        )
    return keras.Sequential([left, layer])


def piped_inputs(left, layer):
    """Return what a layer is called on, as `inputs_for()` does; raise an error that names the layer."""
    try:
        return inputs_for(left, layer)
    except ConversionError as error:
        raise TypeError(
            f"The input of {type(layer).__name__} '{layer.name}' must be {error.expected}. "
            f"Received: {shown(error.received)}"
        ) from None


def inputs_for(left, layer):
    """Return what a layer is called on: lists, factors and data frames as arrays, in a list for a merging layer."""
    inputs = inputs_of(layer)
    if is_merging(layer) and (is_list(left) or isinstance(left, dict)):
        return convert_tabular([plain_values(value) for value in by_position(left)], inputs)
    return plain_values(as_inputs(left, inputs))


def plain_values(value):
    """Convert series, sparse matrices, lists of numbers and of strings to arrays, in lists and dicts too.

    Factors and data frames are passed on.
    """
    refuse_missing_strings(value)
    if is_categorical(value) or is_frame(value):
        return value
    if is_tabular(value):
        return values_of(value)
    if is_sparse(value):
        return value.toarray()
    if isinstance(value, dict):
        return {key: plain_values(v) for key, v in value.items()}
    if not is_list(value) or not value:
        return value
    array = as_numpy(value)
    if is_numpy(array):
        return array
    return type(value)(map(plain_values, value)) if type(value) in (list, tuple) else value


def is_merging(layer) -> bool:
    """Return True for a merging layer, which takes an unnamed list of inputs."""
    # Keras does not export the base class of its merging layers
    return isinstance(layer, load_keras().layers.Add.__base__)


def is_piped_data(value) -> bool:
    """Return True for a value that a layer can be called on: a tensor, or a list or dict of tensors."""
    if isinstance(value, (list, tuple)):
        given = [v for v in value if v is not None]
        return bool(given) and (all(map(is_piped_data, given)) or all(isinstance(v, str) for v in given))
    if isinstance(value, dict):
        return bool(value) and all(map(is_piped_data, value.values()))
    return is_array(value)
