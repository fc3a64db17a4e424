"""Keras without TensorFlow, which its modules import on every backend."""

import importlib
import sys

from pykeras3.core.third_party import patching


class LoadedTensorFlow:
    """TensorFlow for those who only ask whether a value or a seed is its own: there if something else loaded it."""

    @property
    def available(self) -> bool:
        """Whether something else loaded TensorFlow."""
        return "tensorflow" in sys.modules

    def __getattr__(self, name):
        return getattr(importlib.import_module("tensorflow"), name)


# Keras' modules that import TensorFlow on every backend, if it is installed, just to see whether it is
TENSORFLOW_ASKERS = (
    "keras.src.legacy.saving.json_utils",
    "keras.src.saving.serialization_lib",
    "keras.src.utils.rng_utils",
)


def leave_out_tensorflow(keras):
    """Keep Keras from loading TensorFlow while it runs on another backend."""
    for name in TENSORFLOW_ASKERS:
        patching.replace(importlib.import_module(name), "tf", LoadedTensorFlow())
