"""Keras 2 compatibility.

Functions of the older R package keras and of its guides, under their names.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pykeras3.classes.registry import user_classes
from pykeras3.compat.tfruns import yaml
from pykeras3.core import host
from pykeras3.core.conventions import CustomObjects, ExistingFile, FileToWrite, Flag, Function, Path
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import constructor, function, method_like
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First, is_model
from pykeras3.core.saving.file_replacement import replacing
from pykeras3.core.saving.saved_files import HDF5_FILE
from pykeras3.saving import (
    SavedModel,
    load_model,
    loading_weights,
    model_bytes,
    model_of_json,
    read_model,
    refuse_overwriting,
    write_model,
)

if TYPE_CHECKING:
    import keras

WEIGHTS_ENDING = ".weights.h5"


@method_like(is_model, "keras.Model.save_weights", in_keras3=False)
def save_model_weights_hdf5(object, filepath: FileToWrite, overwrite=True) -> First:
    """Save a model's weights to one HDF5 file, with any file name.

    Args:
        overwrite: Boolean, whether to overwrite an existing file rather than raise an error.

    Returns:
        The model.
    """
    refuse_overwriting("save_model_weights_hdf5", filepath, overwrite)
    with replacing(filepath) as path:
        # Keras saves weights only to files with this ending
        object.save_weights(path + WEIGHTS_ENDING)
        os.replace(path + WEIGHTS_ENDING, path)
    return object


@method_like(is_model, "keras.Model.load_weights", in_keras3=False)
def load_model_weights_hdf5(object, filepath: ExistingFile, by_name=False, skip_mismatch=False) -> First:
    """Load a model's weights from an HDF5 file written by `save_model_weights_hdf5()` or Keras 2.

    Args:
        by_name: Boolean, whether to match layers by name, which is possible only for files of Keras 2.
        object: Model to load the weights into; if loading fails, its weights are as before.

    Returns:
        The model.
    """
    with loading_weights("load_model_weights_hdf5", object, HDF5_FILE, filepath):
        if is_keras2_file(filepath):
            object.load_weights(filepath, by_name=by_name, skip_mismatch=skip_mismatch)
            return object
        with tempfile.TemporaryDirectory() as folder:
            readable = os.path.join(folder, "model" + WEIGHTS_ENDING)
            shutil.copyfile(filepath, readable)
            object.load_weights(readable, skip_mismatch=skip_mismatch)
    return object


def is_keras2_file(path) -> bool:
    """Return True for an HDF5 file of weights or a model in the format of Keras 2."""
    import h5py

    with h5py.File(path, "r") as file:
        return "layer_names" in file.attrs or "model_weights" in file


@method_like(is_model, "keras.saving.save_model", in_keras3=False)
def save_model_hdf5(object, filepath: Path, overwrite=True, include_optimizer=True) -> First:
    """Save a model to one file in Keras' legacy HDF5 format; `save_model()` uses the current one.

    Args:
        filepath: String, path of the file to write, ending in `.h5` or `.hdf5`.
        include_optimizer: Boolean, whether to save the optimizer and its state.

    Returns:
        The model.
    """
    refuse_overwriting("save_model_hdf5", filepath, overwrite)
    write_model(object, filepath, include_optimizer=include_optimizer)
    return object


@method_like(endpoint="keras.saving.load_model", in_keras3=False)
def load_model_hdf5(filepath: ExistingFile, custom_objects: CustomObjects = None, compile=True) -> "keras.Model":
    """Load a model saved by `save_model_hdf5()`.

    Returns:
        The model.
    """
    user_classes.restore()
    losses = load_keras().losses
    # Keras writes these short names of losses to its legacy format but can't read them
    known = {name: losses.get(name) for name in ("mse", "mae", "mape", "msle")}
    return read_model(
        "load_model_hdf5",
        "filepath",
        filepath,
        filepath,
        trust_code=False,
        custom_objects={**known, **(custom_objects or {})},
        compile=compile,
    )


@method_like(is_model, "keras.Model.export", in_keras3=False)
def save_model_tf(
    object, filepath: Path, overwrite=True, include_optimizer=True, signatures=None, options=None
) -> First:
    """Save a model as a TensorFlow SavedModel for `layer_tfsm()` and TensorFlow Serving.

    Args:
        include_optimizer: Ignored, since Keras 3 exports the model without its optimizer; accepted for compatibility
            with older scripts.
        signatures: Shape and dtype of the inputs of the serving function; `None` for the model's own.
        options: Ignored; accepted for compatibility with older scripts.

    Returns:
        The model.
    """
    refuse_overwriting("save_model_tf", filepath, overwrite)
    object.export(filepath, input_signature=signatures)
    return object


@method_like(is_model, "keras.Model.to_json", in_keras3=False)
def model_to_json(object) -> str:
    """Return a model's architecture, without its weights, as JSON text.

    Returns:
        A string.
    """
    return object.to_json()


@method_like(endpoint="keras.models.model_from_json", in_keras3=False)
def model_from_json(json, custom_objects: CustomObjects = None) -> "keras.Model":
    """Create a model, with new weights, from the JSON text of `model_to_json()`.

    Args:
        json: String, text from `model_to_json()`.

    Returns:
        The model.
    """
    return model_of_json("model_from_json", json, custom_objects)


@method_like(is_model, in_keras3=False)
def model_to_yaml(object) -> str:
    """Return a model's architecture, without its weights, as YAML text.

    Returns:
        A string.
    """
    return yaml().safe_dump(json.loads(object.to_json()), sort_keys=False)


@method_like(in_keras3=False)
def model_from_yaml(yaml, custom_objects: CustomObjects = None) -> "keras.Model":
    """Create a model, with new weights, from the YAML text of `model_to_yaml()`; code in the YAML is never run.

    Args:
        yaml: String, text from `model_to_yaml()`.

    Returns:
        The model.
    """
    return model_of_json("model_from_yaml", json.dumps(safe_yaml(yaml)), custom_objects)


def safe_yaml(text):
    """Return the value of a YAML document."""
    return yaml().safe_load(text)


@method_like(is_model, in_keras3=False)
def serialize_model(model, include_optimizer: Flag = True) -> bytes:
    """Serialize a model to bytes for `unserialize_model()`.

    Args:
        include_optimizer: Boolean, whether to save the optimizer and its state; the current format always does.

    Returns:
        Bytes.
    """
    return model_bytes(model)


@method_like(in_keras3=False)
def unserialize_model(model: SavedModel, custom_objects: CustomObjects = None, compile=True) -> "keras.Model":
    """Restore a model from the bytes of `serialize_model()`.

    Args:
        model: Bytes from `serialize_model()`.

    Returns:
        The model.
    """
    return load_model(model, custom_objects=custom_objects, compile=compile)


@constructor.forward("keras.callbacks.TensorBoard", in_keras3=False)
def callbacks_tensorboard(log_dir="logs", **kwargs):
    """Create a TensorBoard callback; an alias of `callback_tensorboard()`."""


@function(in_keras3=False)
def use_implementation(implementation="keras") -> None:
    """Do nothing: older scripts chose between two Keras packages, of which one is left.

    Args:
        implementation: String, `"keras"` or `"tensorflow"`.

    Returns:
        None.
    """
    if implementation not in ("keras", "tensorflow"):
        raise ValueError(
            f'use_implementation(): `implementation` must be "keras" or "tensorflow". Received: {implementation!r}'
        )


@function(in_keras3=False, r=RWrapper(before=("if (autograph) f <- autograph(f)",)))
def tf_function(
    f: Function, input_signature=None, autograph=True, *, reduce_retracing=False, **kwargs
) -> Callable[..., Any]:
    """Compile a function into a TensorFlow graph.

    Args:
        f: Callable of tensors.
        input_signature: Tuple of `tf.TensorSpec` objects; `None` to trace again for each new kind of input.
        autograph: Boolean, whether to convert control flow in `f` (`if`, `while`, `for`) that depends on tensors to
            TensorFlow operations.
        reduce_retracing: Boolean, whether to generalize shapes in order to trace less often.

    Returns:
        The compiled function.
    """
    import tensorflow

    # the host language converts control flow in its own functions
    autograph = autograph and not host.current().is_foreign_function(f)
    return tensorflow.function(
        f, input_signature=input_signature, autograph=autograph, reduce_retracing=reduce_retracing, **kwargs
    )


@function(in_keras3=False)
def keras_model_to_estimator(*args, **kwargs):
    """Raise an error: TensorFlow no longer has Estimators."""
    raise NotImplementedError(
        "keras_model_to_estimator(): Estimators left TensorFlow in version 2.16. To serve a model use "
        "export_savedmodel(); to train on several devices use distribution strategies "
        "(keras.distribution, or tf.distribute with the TensorFlow backend)."
    )
