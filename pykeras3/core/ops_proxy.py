"""Cached access to Keras' operations, and the same operations for TensorFlow's tensors."""

import functools
import importlib
import sys
from typing import Any

from pykeras3.core.backend import backend_in_use
from pykeras3.core.keras_loader import load_keras


class Operations:
    """Cached attributes of `keras.ops`, whose lookup takes longer than many operations."""

    @functools.cached_property
    def take_tensorflow(self) -> bool:
        """Whether Keras runs on TensorFlow, which can't change once it is loaded."""
        return load_keras().backend.backend() == "tensorflow"

    def __getattr__(self, name):
        operation = getattr(load_keras().ops, name)
        setattr(self, name, operation)
        return operation


class TensorFlowOperations:
    """Keras' operations as its TensorFlow backend has them, for tensors of a dataset while another backend runs."""

    MODULES = ("numpy", "core", "math", "nn")

    def __getattr__(self, name):
        for module in self.MODULES:
            # importing a backend of Keras by its name is what Keras' own layers do inside of datasets
            operation = getattr(importlib.import_module(f"keras.src.backend.tensorflow.{module}"), name, None)
            if operation is not None:
                setattr(self, name, operation)
                return operation
        raise AttributeError(name)


ops = Operations()
_tensorflow_ops = TensorFlowOperations()


def operations_for(value):
    """Return the operations that take a tensor: TensorFlow's tensors stay in TensorFlow on every backend."""
    return ops if ops.take_tensorflow or not is_tensorflow_tensor(value) else _tensorflow_ops


def operations_for_all(*values):
    """Return the operations that take all of the values, tensors of several backends among them.

    TensorFlow's tensors stay in TensorFlow, but beside tensors of the backend in use those that have values become
    its own; a tensor without a value, as in a dataset's functions, can't.
    """
    if ops.take_tensorflow:
        return ops
    of_tensorflow = [value for value in values if is_tensorflow_tensor(value)]
    if not of_tensorflow:
        return ops
    symbolic = any(map(sys.modules["tensorflow"].is_symbolic_tensor, of_tensorflow))
    return ops if any(map(is_backend_tensor, values)) and not symbolic else _tensorflow_ops


def is_backend_tensor(value) -> bool:
    """Return True for a tensor, variable or symbolic tensor of the backend in use."""
    keras = load_keras()
    return isinstance(value, (keras.Variable, keras.KerasTensor)) or keras.ops.is_tensor(value)


def is_tensorflow_tensor(value) -> bool:
    """Return True for a tensor or variable of TensorFlow, on any backend of Keras."""
    tensorflow: Any = sys.modules.get("tensorflow")
    return hasattr(tensorflow, "is_tensor") and tensorflow.is_tensor(value)


def is_variable(value) -> bool:
    """Return True for a variable of Keras or of TensorFlow."""
    if isinstance(value, load_keras().Variable):
        return True
    return is_tensorflow_tensor(value) and isinstance(value, sys.modules["tensorflow"].Variable)


def is_keras_tensor(value) -> bool:
    """Return True for one of Keras' symbolic tensors."""
    return backend_in_use() is not None and isinstance(value, load_keras().KerasTensor)
