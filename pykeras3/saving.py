"""Saving and loading."""

import contextlib
import functools
import os
import tempfile
from os import PathLike
from typing import TYPE_CHECKING, Annotated

from pykeras3.classes.registry import explaining_unknown_objects, registered_first, registered_objects, user_classes
from pykeras3.core import backend, host
from pykeras3.core.code_bundle import Bundle, is_unnamed
from pykeras3.core.conventions import (
    Convention,
    CustomObjects,
    ExistingFile,
    FileToWrite,
    FlagLike,
    MaybeFileToWrite,
    Path,
)
from pykeras3.core.conventions.scalars import as_path
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First, is_model
from pykeras3.core.saving import portable_code, saved_files
from pykeras3.core.saving.file_replacement import replacing
from pykeras3.core.saving.keras_loading import unchanged_on_failure
from pykeras3.core.saving.portable_code import restored_code
from pykeras3.core.saving.saved_files import InMemory
from pykeras3.core.third_party.lazy_modules import is_installed

if TYPE_CHECKING:
    import keras


def as_saved_model(value):
    """Convert the path, or the bytes, of a saved model."""
    return InMemory(value) if isinstance(value, (bytes, bytearray, memoryview)) else as_path(value)


SavedModel = Annotated[str | PathLike[str] | bytes, Convention(as_saved_model)]


def refuse_overwriting(function_name, path, overwrite):
    """Raise if a file exists and `overwrite` is false; Keras would ask on the console."""
    if os.path.exists(path) and not overwrite:
        raise FileExistsError(
            f"{function_name}(): `filepath` already exists; pass overwrite=True to replace it. Received: {path!r}"
        )


# Without a path, the saved model is returned; a path that is NA is a mistake
PATH_IN_R = RWrapper(before=("if (!missing(filepath)) stop_if_na_path(filepath)",))


@method_like(is_model, "keras.saving.save_model", keywords_in_kwargs=("include_optimizer", "save_format"), r=PATH_IN_R)
def save_model(model, filepath: MaybeFileToWrite = None, overwrite=False, zipped: FlagLike = None, **kwargs):
    """Save a model to a `.keras` file.

    Args:
        filepath: String, path of the file to write, ending in `.keras`; `None` to return the bytes instead.
        model: Model to save.

    Returns:
        The model, or the bytes of the file if `filepath` is `None`.
    """
    if filepath is None:
        return model_bytes(model)
    refuse_overwriting("save_model", filepath, overwrite)
    write_model(model, filepath, zipped=zipped, **kwargs)
    return model


def write_model(model, filepath, zipped=None, **options):
    """Save a model with Keras, and restore its compile configuration, which the older format changes."""
    compiled_with = model._compile_config.config if hasattr(model, "_compile_config") else {}
    before = dict(compiled_with)
    try:
        model.save(filepath, overwrite=True, zipped=zipped, **options)
    finally:
        compiled_with.update(before)


def model_bytes(model) -> bytes:
    """Return a model as the bytes of a `.keras` file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.keras")
        model.save(path)
        with open(path, "rb") as file:
            return file.read()


@method_like(endpoint="keras.saving.load_model")
def load_model(
    model: SavedModel, custom_objects: CustomObjects = None, compile=True, safe_mode=True, trust_code=False
) -> "keras.Model":
    """Load a model that `save_model()` saved.

    Args:
        model: String, path of a saved model, or its bytes.
        trust_code: Boolean, whether to run the code of classes and functions that the file holds. Code can do anything:
            look at it first, with `python -m r_bridge inspect`.

    Returns:
        A model.
    """
    user_classes.restore()
    options = dict(custom_objects=custom_objects, compile=compile, safe_mode=safe_mode, trust_code=trust_code)
    if not isinstance(model, bytes):
        if not os.path.exists(model):
            raise FileNotFoundError(f"load_model(): `model` must be the path of an existing file. Received: {model!r}")
        return read_model("load_model", "model", model, model, **options)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.keras")
        with open(path, "wb") as file:
            file.write(model)
        return read_model("load_model", "model", path, model, **options)


def read_model(function, argument, path, received, trust_code, custom_objects, **options):
    """Load a model with Keras; raise an error that names the file if it is damaged or of another format.

    Args:
        function: Name of the function of which the user gave the file.
        argument: Name of the argument.
        path: Path of the file.
        received: What messages show of it.
        trust_code: Whether to run the code that the file holds.
        custom_objects: Classes and functions by name, or None.
        **options: Further arguments of Keras' function.
    """
    expected = saved_files.expected_format(path)
    bundles: list[Bundle] = []
    with saved_files.naming_file(function, argument, expected, received):
        if saved_files.holds_model(path):
            saved_files.check_model(path, received)
            bundles = portable_code.read(path, received)
        with explaining_unknown_objects(function, functools.partial(hint_at_code, bundles, received)):
            load = functools.partial(load_keras().saving.load_model, path, **options)
            if not trust_code:
                return load(custom_objects=custom_objects)
            custom_objects = {**run_and_register(bundles), **(custom_objects or {})}
            with registered_first(custom_objects):
                return load(custom_objects=custom_objects)


def run_and_register(bundles: list[Bundle]) -> dict:
    """Run the code of a file; return the classes and functions that it defines by their registered names.

    They are registered, as the model's configuration refers to them, except where the user has others of the name, and
    but for functions without a name of their own, for which those of other models would be taken.
    """
    known = registered_objects()
    before, found = dict(known), {}
    try:
        for bundle in bundles:
            found |= restored_code.objects_of(bundle, run_bundle)
    finally:
        known.update({name: value for name, value in found.items() if not is_unnamed(name)})
        known.update(before)
    return found


def run_bundle(bundle: Bundle) -> dict:
    """Run code in the host language if that is possible, otherwise in Python; return the objects by registered name."""
    found = host.current().run_code(bundle)
    return portable_code.run_python_code(bundle) if found is None else found


def hint_at_code(bundles: list[Bundle], received, name: str) -> str:
    """Return what a message says of the code that the file of a model has for an unknown class or function."""
    if not any(name == each["name"] for bundle in bundles for each in bundle.objects):
        return ""
    brought = ", ".join(bundle.describe() for bundle in bundles)
    file = "MODEL.keras" if isinstance(received, bytes) else received
    return (
        f" The file holds code for {brought}. Look at it with `python -m r_bridge inspect {file}`; if you trust it, "
        "load the model with trust_code=True."
    )


@method_like(is_model, "keras.Model.to_json", r=PATH_IN_R)
def save_model_config(model, filepath: MaybeFileToWrite = None, overwrite=False):
    """Save a model's architecture as JSON, without weights.

    Args:
        filepath: String, path of the file to write, ending in `.json`; `None` to return the text instead.
        model: Model to save.

    Returns:
        The model, or the JSON text if `filepath` is `None`.
    """
    text = model.to_json()
    if filepath is None:
        return text
    refuse_overwriting("save_model_config", filepath, overwrite)
    with replacing(filepath) as path, open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return model


@method_like(endpoint="keras.models.model_from_json")
def load_model_config(filepath: ExistingFile, custom_objects: CustomObjects = None) -> "keras.Model":
    """Create a model from an architecture saved as JSON, with newly initialized weights.

    Args:
        filepath: String, path of the JSON file to read.

    Returns:
        A model, not compiled.
    """
    with saved_files.naming_file("load_model_config", "filepath", saved_files.JSON_FILE, filepath):
        with open(filepath, encoding="utf-8") as file:
            text = file.read()
        saved_files.check_config(text, filepath)
        return model_of_json("load_model_config", text, custom_objects)


def model_of_json(function, text, custom_objects):
    """Create a model from JSON text."""
    user_classes.restore()
    with explaining_unknown_objects(function):
        return load_keras().models.model_from_json(text, custom_objects)


@method_like(is_model, "keras.Model.save_weights")
def save_model_weights(model, filepath: FileToWrite, overwrite=False, max_shard_size=None) -> First:
    """Save a model's weights to a file.

    Args:
        filepath: String, path of the file to write, ending in `.weights.h5`, or in `.weights.json` if split into
            shards.
        model: Model to save.

    Returns:
        The model.
    """
    if not filepath.endswith((".weights.h5", ".weights.json")):
        raise ConversionError("a path that ends in .weights.h5", filepath).for_argument(
            "save_model_weights", "filepath"
        )
    refuse_overwriting("save_model_weights", filepath, overwrite)
    options = {} if max_shard_size is None else {"max_shard_size": max_shard_size}
    model.save_weights(filepath, overwrite=True, **options)
    return model


@method_like(is_model, "keras.Model.load_weights")
def load_model_weights(model, filepath: ExistingFile, skip_mismatch=False, **kwargs) -> First:
    """Load weights from a file into a model of the same architecture.

    Args:
        filepath: String, path of a file from `save_model_weights()` or `save_model()`.
        model: Model to load the weights into; if loading fails, its weights are as before.

    Returns:
        The model.
    """
    with loading_weights("load_model_weights", model, saved_files.expected_format(filepath), filepath):
        model.load_weights(filepath, skip_mismatch=skip_mismatch, **kwargs)
    return model


@contextlib.contextmanager
def loading_weights(function, model, expected, filepath):
    """Name the file of a function's argument `filepath` if reading it fails, and restore the model's weights then."""
    with saved_files.naming_file(function, "filepath", expected, filepath), unchanged_on_failure(model):
        yield


@method_like(is_model, "keras.Model.export", r=RWrapper(generic="pykeras3::export_savedmodel", returns_first=True))
def export_savedmodel(
    object, export_dir_base: Path, *, format="tf_saved_model", verbose: FlagLike = None, input_signature=None, **kwargs
) -> str:
    """Export a model for inference.

    Args:
        verbose: Boolean, whether to report what was exported; `None` for the default of the format.
        object: Model to export, which is already built.

    Returns:
        The path that was written to, a string; in R the model, invisibly.
    """
    return exported(object, export_dir_base, format, verbose, input_signature, kwargs)


@method_like(is_model, "keras.Model.export", in_keras3=False, r=RWrapper(returns_first=True))
def export_model(
    model, filepath: Path, *, format="tf_saved_model", verbose: FlagLike = None, input_signature=None, **kwargs
) -> str:
    """Export a model for inference: `export_savedmodel()` under a name for all formats.

    Args:
        verbose: Boolean, whether to report what was exported; `None` for the default of the format.
        model: Model to export, which is already built.

    Returns:
        The path that was written to, a string; in R the model, invisibly.
    """
    return exported(model, filepath, format, verbose, input_signature, kwargs)


# The packages that Keras needs to export to ONNX, by backend
FOR_ONNX = {"tensorflow": ("tf2onnx", "onnx"), "jax": ("jax2onnx",), "torch": ("onnx", "onnxscript")}


def exported(model, path, format, verbose, input_signature, options):
    """Export a model with Keras, and return the path."""
    if format == "onnx":
        check_onnx(model)
    model.export(path, format=format, verbose=verbose, input_signature=input_signature, **options)
    return path


def check_onnx(model):
    """Raise if a package for ONNX is not installed, or if nothing has called the model, which Keras would refuse."""
    missing = [each for each in FOR_ONNX.get(backend.backend_in_use() or "", ()) if not is_installed(each)]
    if missing:
        names = " and ".join(missing)
        raise ImportError(f"Exporting to ONNX needs {names}. Install it: pip install {' '.join(missing)}")
    if not model._called:
        raise ValueError(
            "For ONNX, the model must have been called once since it was made or loaded, for example by predict()."
        )
