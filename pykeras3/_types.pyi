"""Types that only type checkers see: Keras' classes with the pipe `>>`, and what functions take as first argument.

In each `__rshift__`, layers come first: to mypy, which does not read Keras, a subclass of one of its classes could be
anything, a deferred call too.
"""
from collections.abc import Sequence
from typing import Any, Generic, Protocol, overload

import keras
from typing_extensions import Self, TypeVar

Result = TypeVar("Result", default=Any)
Piped = TypeVar("Piped")
First = TypeVar("First")

class Pipeable(Protocol):
    """A symbolic tensor or model, which can be piped."""
    def __rshift__(self, right: DeferredOnFirst, /) -> Any: ...

class ModelLike(Protocol):
    """A Keras model."""
    def train_on_batch(self, *args: Any, **kwargs: Any) -> Any: ...

class LayerLike(Protocol):
    """A Keras layer or model."""
    def count_params(self, *args: Any, **kwargs: Any) -> Any: ...

class Adaptable(Protocol):
    """A preprocessing layer, which learns from data."""
    def adapt(self, *args: Any, **kwargs: Any) -> Any: ...

class HasVocabulary(Protocol):
    """A preprocessing layer with a vocabulary."""
    def get_vocabulary(self, *args: Any, **kwargs: Any) -> Any: ...

class DatasetLike(Protocol):
    """A dataset, of tf.data."""
    def prefetch(self, *args: Any, **kwargs: Any) -> Any: ...

# What is computed from a symbolic tensor is one; a variable, as pyright else takes values of unknown type for symbolic
Symbolic = TypeVar("Symbolic", bound=KerasTensor)
# A layer that is composed with a symbolic tensor or a Sequential model gives the same again
Composed = TypeVar("Composed", bound=Pipeable)
AnyModel = TypeVar("AnyModel", bound=ModelLike)
AnyLayer = TypeVar("AnyLayer", bound=LayerLike)
AnyAdaptable = TypeVar("AnyAdaptable", bound=Adaptable)
AnyVocabulary = TypeVar("AnyVocabulary", bound=HasVocabulary)
AnyDataset = TypeVar("AnyDataset", bound=DatasetLike)

class Deferred(Generic[Result]):
    """A call without its first argument, which the pipe supplies."""
    def __call__(self, first: Any) -> Result: ...
    def __rrshift__(self, left: Any) -> Result: ...
    def __rshift__(self, right: keras.Layer | Deferred[Any]) -> Deferred[Any]: ...

class DeferredOp(Deferred[Any]):
    """A deferred operation, which returns a symbolic tensor for one."""
    @overload
    def __call__(self, first: KerasTensor) -> KerasTensor: ...
    @overload
    def __call__(self, first: Any) -> Any: ...

class DeferredOnFirst(Deferred[Any]):
    """A deferred call that returns the object that is piped into it."""
    def __call__(self, first: First) -> First: ...
    def __rrshift__(self, left: First) -> First: ...

class KerasTensor(keras.KerasTensor):
    """A symbolic tensor, which can be piped."""
    @overload
    def __rshift__(self, right: Layer) -> KerasTensor: ...
    @overload
    def __rshift__(self, right: DeferredOp) -> KerasTensor: ...
    @overload
    def __rshift__(self, right: DeferredOnFirst) -> Self: ...
    @overload
    def __rshift__(self, right: Deferred[Piped]) -> Piped: ...
    @overload
    def __rshift__(self, right: Any) -> Any: ...

class Layer(keras.Layer):
    """A layer, which can be piped and piped into."""
    @overload
    def __rshift__(self, right: Layer) -> Sequential: ...
    @overload
    def __rshift__(self, right: DeferredOnFirst) -> Self: ...
    @overload
    def __rshift__(self, right: Deferred[Piped]) -> Piped: ...
    @overload
    def __rshift__(self, right: keras.Layer) -> Sequential: ...
    @overload
    def __rrshift__(self, left: Sequence[KerasTensor]) -> KerasTensor: ...
    @overload
    def __rrshift__(self, left: Any) -> Any: ...

class Model(keras.Model):
    """A model, which can be piped."""
    @overload
    def __rshift__(self, right: DeferredOnFirst) -> Self: ...
    @overload
    def __rshift__(self, right: Deferred[Piped]) -> Piped: ...

class Sequential(keras.Sequential):
    """A Sequential model, which can be piped, and to which `>>` adds a layer."""
    @overload
    def __rshift__(self, right: Layer) -> Sequential: ...
    @overload
    def __rshift__(self, right: DeferredOnFirst) -> Self: ...
    @overload
    def __rshift__(self, right: Deferred[Piped]) -> Piped: ...
    @overload
    def __rshift__(self, right: keras.Layer) -> Self: ...
