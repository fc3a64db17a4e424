"""The backend that Keras runs on, and Keras itself, which is loaded at its first use."""

import contextlib
import gc
import importlib
import json
import os
import sys
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

from pykeras3.core import environment
from pykeras3.core.third_party.lazy_modules import is_installed, run_afterwards, spec_without

BACKENDS = ("tensorflow", "jax", "torch")
# Keras' other backends, which only predict
MORE_BACKENDS = ("numpy", "openvino")


@contextlib.contextmanager
def collector_paused():
    """Pause Python's garbage collector, which takes a sixth of Keras' start, and keep it from what is then in use.

    What an import creates stays in use. Looking at it would take a quarter of a second at each full collection, of
    which the end of Python alone has several. Garbage from before the import is collected first.
    """
    if not gc.isenabled():
        yield
        return
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class KerasLoader:
    """A finder that sees `import keras` in any module and prepares Keras for this package."""

    def __init__(self) -> None:
        self.keras: ModuleType | None = None
        self.hooks: list[Callable[[ModuleType], None]] = []

    def add_hook(self, hook: Callable[[ModuleType], None]):
        """Call `hook(keras)` once, as soon as Keras is loaded."""
        if hook not in self.hooks:
            self.hooks.append(hook)
            if self.keras is not None:
                hook(self.keras)

    def watch(self):
        """Prepare Keras if it is loaded already, else as soon as it is."""
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)
        if "keras" in sys.modules:
            self.load()

    def load(self) -> ModuleType:
        """Return Keras, imported at the first call, on the backend that was chosen."""
        if self.keras is None:
            if "keras" not in sys.modules:
                check_installed(chosen_backend())
                # TensorFlow's notices about GPU libraries that it did not find are of no use to most
                os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
            keras = importlib.import_module("keras")
            self.prepare(keras)
            return keras
        return self.keras

    def prepare(self, keras: ModuleType):
        """Call all hooks, unless that is done."""
        if self.keras is None:
            self.keras = keras
            for hook in self.hooks:
                hook(keras)

    def find_spec(self, name, path=None, target=None):
        """Return the module spec of Keras, whose loader prepares it; None for all other modules."""
        if name != "keras":
            return None
        environment.adopt("KERAS_BACKEND")
        spec = spec_without(self, name, path, target)
        if spec is not None and spec.origin is not None:
            run_afterwards(spec, self.prepare, meanwhile=collector_paused)
        return spec


loader = KerasLoader()


def load_keras() -> ModuleType:
    """Return the module `keras`, imported at the first call, on the backend that was chosen."""
    return loader.keras or loader.load()


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


def resolve(endpoint: str):
    """Return the Keras object of a dotted name such as `keras.layers.Dense`."""
    found = load_keras()
    for part in endpoint.split(".")[1:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(
                f"Keras {load_keras().__version__} has no `{endpoint}`. A newer version may have it: "
                "pip install --upgrade keras"
            ) from None
    return found


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
