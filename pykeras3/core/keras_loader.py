"""Keras itself, which is loaded at its first use."""

import contextlib
import gc
import importlib
import os
import sys
from collections.abc import Callable
from types import ModuleType

from pykeras3.core import environment
from pykeras3.core.backend import check_installed, chosen_backend
from pykeras3.core.third_party.lazy_modules import run_afterwards, spec_without


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
