"""The backend that Keras runs on, or will run on: how it is chosen."""

import json
import os
import sys
import warnings
from typing import Any

from pykeras3.core import environment
from pykeras3.core.third_party.lazy_modules import is_installed

BACKENDS = ("tensorflow", "jax", "torch")
# Keras' other backends, which only predict
MORE_BACKENDS = ("numpy", "openvino")


def chosen_backend() -> str:
    """Return the backend that Keras will be loaded on."""
    environment.adopt("KERAS_BACKEND")
    return os.environ.get("KERAS_BACKEND") or configured_backend()


def check_installed(backend):
    """Raise `ValueError` for an unknown backend, and `ImportError` for one that is not installed."""
    if backend not in (*BACKENDS, *MORE_BACKENDS):
        raise ValueError(
            f"The environment variable KERAS_BACKEND (or the file keras.json) must be one of "
            f"{', '.join(map(repr, BACKENDS))}. Received: {backend!r}"
        )
    if backend in BACKENDS and not is_installed(backend):
        raise ImportError(
            f"The Keras backend '{backend}' is not installed. Install it (pip install {backend}), or choose "
            "another one with use_backend() before Keras is first used."
        )


def configured_backend() -> str:
    """Return the backend named in `keras.json`, which Keras reads if `KERAS_BACKEND` is unset.

    An invalid value is returned as text, for the error message.
    """
    folder = os.environ.get("KERAS_HOME") or os.path.join(os.path.expanduser("~"), ".keras")
    try:
        with open(os.path.join(folder, "keras.json"), encoding="utf-8") as file:
            content = json.load(file)
            return str(content.get("backend", "tensorflow") if isinstance(content, dict) else content)
    except (OSError, ValueError):
        return "tensorflow"


def backend_in_use() -> str | None:
    """Return the backend that Keras runs on, or None before Keras is first used."""
    keras_backend: Any = getattr(sys.modules.get("keras"), "backend", None)
    return keras_backend.backend() if hasattr(keras_backend, "backend") else None


# The environment in which no backend finds a GPU
NO_GPU = {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu"}


def choose(backend: str, function: str, gpu: bool | None = None):
    """Set the backend for when Keras is first used; see `use_backend()`."""
    if backend not in BACKENDS:
        raise ValueError(
            f"{function}(): `backend` must be one of {', '.join(map(repr, BACKENDS))}. Received: {backend!r}"
        )
    running = backend_in_use()
    if running is not None and running != backend:
        raise RuntimeError(
            f'{function}("{backend}") must be called before Keras is loaded, but Keras already runs on {running}. '
            f"Restart Python and call it first, or set the environment variable KERAS_BACKEND={backend}."
        )
    os.environ["KERAS_BACKEND"] = backend
    if gpu is not False or NO_GPU.items() <= os.environ.items():
        return
    if running is None:
        os.environ.update(NO_GPU)
    else:
        # not an error: in keras3 it is silently accepted
        warnings.warn(
            f'{function}("{backend}", gpu=False) has no effect on GPUs once Keras runs: it must be called before Keras '
            "is loaded. Restart Python and call it first.",
            stacklevel=2,
        )
