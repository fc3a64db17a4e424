"""Tests of the first argument of method-like functions, and how error messages describe it."""

import sys
from typing import TypeVar

from pykeras3.core import backend
from pykeras3.core.keras_loader import load_keras

# The type of the first argument, as the result of a function that returns it
First = TypeVar("First")


def expecting(expected: str):
    """Return a decorator for a test of a first argument; error messages show `expected`."""

    def mark(test):
        test.expected = expected
        return test

    return mark


def receiver(expected: str):
    """Return a decorator like `expecting()` for a test that needs Keras; before Keras is loaded it fails."""

    def decorate(test):
        @expecting(expected)
        def guarded(value) -> bool:
            return backend.backend_in_use() is not None and test(value, load_keras())

        return guarded

    return decorate


@receiver("a Keras model")
def is_model(value, keras):
    """Return True for a model."""
    return isinstance(value, keras.Model)


@receiver("a Sequential model")
def is_sequential(value, keras):
    """Return True for a Sequential model."""
    return isinstance(value, keras.Sequential)


@receiver("a Keras layer or model")
def is_keras_layer(value, keras):
    """Return True for a layer, which a model is too."""
    return isinstance(value, keras.layers.Layer)


@expecting("a Keras layer or model (an object with weights)")
def is_weighted(value) -> bool:
    """Return True for an object with weights."""
    return is_keras_layer(value)


@receiver("a metric, a stateful layer or another object with a `reset_state()` method")
def is_stateful(value, keras):
    """Return True for an object whose state can be reset."""
    return hasattr(value, "reset_state")


@receiver("a preprocessing layer with an `adapt()` method")
def is_adaptable(value, keras):
    """Return True for a layer that learns from data before training."""
    return hasattr(value, "adapt")


@receiver("a preprocessing layer with a vocabulary")
def has_vocabulary(value, keras):
    """Return True for a layer with a vocabulary."""
    return hasattr(value, "get_vocabulary")


@receiver("a layer that takes strings")
def takes_strings(value, keras):
    """Return True for a layer that takes strings, of which `layer_hashing()` takes integers too."""
    layers = keras.layers
    return isinstance(value, (layers.StringLookup, layers.TextVectorization, layers.Hashing))


@receiver("a layer that takes numbers")
def takes_numbers(value, keras):
    """Return True for a layer that takes numbers, as all do that don't only take strings."""
    return isinstance(value, keras.layers.Hashing) or not takes_strings(value)


@receiver("a Keras object with a configuration, such as a layer, a model or an optimizer")
def is_configurable(value, keras):
    """Return True for an object with a configuration."""
    return hasattr(value, "get_config")


@receiver("a model with a `generate()` method")
def is_generator_model(value, keras):
    """Return True for a model that generates values."""
    return hasattr(value, "generate")


@expecting("a dataset (tf.data.Dataset)")
def is_dataset(value) -> bool:
    """Return True for a dataset; before TensorFlow is loaded there is none."""
    tf = sys.modules.get("tensorflow")
    return tf is not None and isinstance(value, tf.data.Dataset)
