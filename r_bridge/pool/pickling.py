"""Values as bytes for other processes: pickled, with what needs R or Keras in the form that these write."""

import io
import pickle
import sys
import warnings
from typing import Any

from pykeras3 import load_model
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.model_parts import parts_of
from pykeras3.saving import model_bytes
from r_bridge.pool import r_values
from r_bridge.pool.loky import cloudpickle
from r_bridge.runtime import signatures
from r_bridge.runtime.handles import RObject
from r_bridge.session import RSession

# Packages whose classes and functions are in every worker, under the names that Keras knows
INSTALLED = ("keras", "pykeras3", "r_bridge", "rpytools", "tensorflow", "jax", "torch")


class Pickler(cloudpickle.Pickler):
    """Pickles models as `.keras` files with their code, and R objects as R serializes them."""

    def reducer_override(self, obj):
        """Return how a value is pickled; see `pickle.Pickler.reducer_override()`."""
        if isinstance(obj, RSession):
            return r_values.session, ()
        if isinstance(obj, RObject):
            return r_values.handle, (r_values.packed(obj),)
        if signatures.is_r_function(obj) and getattr(obj, "__closure__", None):
            return r_values.function_of, (r_values.packed(obj),)
        if isinstance(obj, BaseException):
            return without_r_objects(obj)
        keras = sys.modules.get("keras")
        if keras is not None and isinstance(obj, getattr(keras, "Model", ())):
            is_trained = getattr(getattr(obj, "optimizer", None), "built", False)
            return loaded_model, (model_bytes(obj), own_objects(obj), is_trained)
        return super().reducer_override(obj)


def dumps(value) -> bytes:
    """Return a value as bytes."""
    file = io.BytesIO()
    Pickler(file).dump(value)
    return file.getvalue()


loads = pickle.loads


def without_r_objects(error: BaseException):
    """Return how an exception is pickled, without the R call and the trace that reticulate sets as attributes."""
    reduced = error.__reduce_ex__(pickle.HIGHEST_PROTOCOL)
    if not isinstance(reduced, tuple) or len(reduced) < 3 or not isinstance(reduced[2], dict):
        return reduced
    kept = {name: value for name, value in reduced[2].items() if type(value).__name__ != "PyCapsule"}
    return *reduced[:2], kept, *reduced[3:]


def own_objects(model) -> dict[str, Any]:
    """Return the Python classes and functions of a model that are the user's, by the names that Keras knows them by.

    Those that are written in R are in the model's file.
    """
    registered = load_keras().saving.get_registered_name
    found = {}
    for _, value in parts_of(model):
        named = value if hasattr(value, "__code__") else type(value)
        if not is_installed(named) and "__r_definition__" not in vars(named):
            found[registered(named)] = named
    return found


def is_installed(named) -> bool:
    """Return True for a function of a package, and for a class that every worker can import, as packages make some."""
    if str(named.__module__).partition(".")[0] not in INSTALLED:
        return False
    found = sys.modules.get(named.__module__)
    for name in named.__qualname__.split("."):
        found = getattr(found, name, None)
    return found is named or not isinstance(named, type)


def loaded_model(data: bytes, custom_objects: dict[str, Any], is_trained: bool):
    """Return a model from its bytes; they come from a process of the same user, so that their code is trusted."""
    with warnings.catch_warnings():
        if not is_trained:
            warnings.filterwarnings("ignore", "Skipping variable loading for optimizer")
        return load_model(data, custom_objects=custom_objects or None, safe_mode=False, trust_code=True)
