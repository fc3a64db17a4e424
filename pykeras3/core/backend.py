"""The only door to Keras: which backend, loaded at first use."""
import importlib
import importlib.machinery
import importlib.util
import os
import sys

from pykeras3.core import environment

BACKENDS = ("tensorflow", "jax", "torch")

_keras = None


def keras_loaded():
    """The module `keras`, imported at the first call, on the backend that was chosen."""
    return _keras or _load()


def _load():
    global _keras
    if "keras" not in sys.modules:
        check_installed(chosen_backend())
        # TensorFlow's notices about GPU libraries that it did not find are of no use to most
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    module = importlib.import_module("keras")
    if not hasattr(module.layers.Layer, "__rshift__"):
        prepare(module)
    _keras = module
    return module


def chosen_backend() -> str:
    """The backend that Keras will be loaded on."""
    environment.adopt("KERAS_BACKEND")
    return os.environ.get("KERAS_BACKEND") or configured_backend()


def check_installed(backend):
    """Raises ImportError where one of Keras' backends is not installed."""
    if backend in BACKENDS and importlib.util.find_spec(backend) is None:
        raise ImportError(
            f"The Keras backend '{backend}' is not installed. Install it (pip install {backend}), or choose "
            'another one with use_backend() before Keras is first used.')


def configured_backend() -> str:
    """The backend of Keras' own configuration file, which Keras reads where the variable is not set."""
    import json
    folder = os.environ.get("KERAS_HOME") or os.path.join(os.path.expanduser("~"), ".keras")
    try:
        with open(os.path.join(folder, "keras.json"), encoding="utf-8") as file:
            return json.load(file).get("backend", "tensorflow")
    except (OSError, ValueError):
        return "tensorflow"


def backend_in_use() -> str | None:
    """The backend that Keras runs on, or None before Keras is first used."""
    keras_backend = getattr(sys.modules.get("keras"), "backend", None)
    return keras_backend.backend() if hasattr(keras_backend, "backend") else None


class LoadedTensorFlow:
    """TensorFlow for those who only ask whether a value or a seed is its own: there if something else loaded it."""

    @property
    def available(self) -> bool:
        return "tensorflow" in sys.modules

    def __getattr__(self, name):
        return getattr(importlib.import_module("tensorflow"), name)


# Keras' modules that import TensorFlow on every backend, if it is installed, just to see whether it is
TENSORFLOW_ASKERS = ("keras.src.legacy.saving.json_utils", "keras.src.saving.serialization_lib",
                     "keras.src.utils.rng_utils")


def prepare(keras):
    """What Keras lacks for this package: the pipe, R's plain values, models in notebooks, and TensorFlow left out on
    other backends.

    Where R is in the process, also that R's thread takes the R calls of Keras' data threads.
    """
    from pykeras3.core import display, keras_patches, pipe
    pipe.install(keras)
    keras_patches.install(keras)
    display.install(keras)
    if "rpytools" in sys.modules:
        from r_bridge.keras import data_loading
        data_loading.install(keras)
    if keras.backend.backend() != "tensorflow":
        for name in TENSORFLOW_ASKERS:
            importlib.import_module(name).tf = LoadedTensorFlow()


class KerasFinder:
    """Sees `import keras` by somebody else, so that Keras' own layers know `>>` then too."""

    def find_spec(self, name, path=None, target=None):
        if name != "keras":
            return None
        environment.adopt("KERAS_BACKEND")
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def exec_module(module):
                execute(module)
                prepare(module)
            spec.loader.exec_module = exec_module
        return spec


def watch_keras():
    """Installs the pipe as soon as Keras is there, whoever imports it."""
    if "keras" in sys.modules:
        keras_loaded()
    elif not any(type(finder).__name__ == KerasFinder.__name__ for finder in sys.meta_path):
        sys.meta_path.insert(0, KerasFinder())


def resolve(endpoint: str):
    """The Keras object of a dotted name such as `keras.layers.Dense`."""
    found = keras_loaded()
    for part in endpoint.split(".")[1:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(
                f"Keras {keras_loaded().__version__} has no `{endpoint}`. A newer Keras may: "
                "pip install --upgrade keras") from None
    return found


def choose(backend: str, function: str, gpu: bool | None = None):
    """Sets the backend for when Keras is first used; see `use_backend()`."""
    if backend not in BACKENDS:
        raise ValueError(f"{function}(): `backend` must be one of {', '.join(map(repr, BACKENDS))}. "
                         f"Received: {backend!r}")
    running = backend_in_use()
    if running is not None and running != backend:
        raise RuntimeError(
            f"{function}(\"{backend}\") came too late: Keras already runs on {running}. Restart Python and call it "
            f"before anything else of pykeras3, or start with the environment variable KERAS_BACKEND={backend}.")
    os.environ["KERAS_BACKEND"] = backend
    if gpu is False and running is None:
        os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
        os.environ["JAX_PLATFORMS"] = "cpu"
