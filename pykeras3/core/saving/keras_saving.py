"""Saving by Keras' own methods and callbacks, so that an interrupted save leaves the file that was there."""

import functools
import math
import os
from pathlib import Path

from pykeras3.core.saving import code_saving, portable_code, weight_shards
from pykeras3.core.saving.file_replacement import replacing

HDF5_OVERHEAD = 2**13
"""Bytes that an HDF5 file takes besides the values, in itself and for each variable."""


def patch_save(keras):
    """Let models be saved with the code of their classes and functions, beside the file that is there.

    `callback_model_checkpoint()` and `callback_backup_and_restore()` call this method of the model, as do scripts that
    say `model$save()`.
    """
    keras.Model.save = writing_beside(with_code(keras.Model.save))


def patch_save_function(keras):
    """Let Keras' function that saves a model do so as the model's method."""
    keras.saving.save_model = keras.models.save_model = writing_beside(with_code(keras.saving.save_model))


def patch_save_weights(keras):
    """Let weights be written beside the file that is there, which they replace when it is complete."""
    keras.Model.save_weights = writing_beside(marking_shards(keras.Model.save_weights))


def patch_feature_space(keras):
    """Let feature spaces be written beside the file that is there, which they replace when it is complete."""
    keras.utils.FeatureSpace.save = writing_beside(keras.utils.FeatureSpace.save)


def writing_beside(method):
    """Return a method that saves to `filepath` with its file replaced only when it is complete."""

    @functools.wraps(method)
    def save(self, filepath, *args, **kwargs):
        is_local = isinstance(filepath, (str, os.PathLike)) and "://" not in str(filepath)
        overwrite = args[0] if args else kwargs.get("overwrite", True)
        # Keras asks on the console about a file that exists and shall not be overwritten
        if not is_local or (os.path.exists(filepath) and not overwrite):
            return method(self, filepath, *args, **kwargs)
        with replacing(str(filepath), n_bytes=stored_size(self)) as path:
            try:
                result = method(self, path, *args, **kwargs)
            except ValueError as error:
                if path in str(error):
                    raise ValueError(str(error).replace(path, str(filepath))) from None
                raise
            files = {str(file.relative_to(path)) for file in Path(path).rglob("*") if file.is_file()}
        if os.path.isdir(filepath):
            # what is written into a folder leaves the other files there as they are
            portable_code.remove_from(str(filepath), but=files)
        return result

    return save


def marking_shards(method):
    """Return a method that saves weights, whose files say that they are of the same save, if there are several."""

    @functools.wraps(method)
    def save(self, filepath, *args, **kwargs):
        result = method(self, filepath, *args, **kwargs)
        max_shard_size = args[1] if len(args) > 1 else kwargs.get("max_shard_size")
        if max_shard_size is not None and "://" not in str(filepath):
            # Keras' name for it
            weight_shards.mark(str(Path(filepath).with_suffix(".json")))
        return result

    return save


def with_code(method):
    """Return a method that saves a model and adds the code of its classes and functions to the file or folder."""

    @functools.wraps(method)
    def save(self, filepath, *args, **kwargs):
        path = str(filepath) if isinstance(filepath, (str, os.PathLike)) else ""
        zipped = args[1] if len(args) > 1 else kwargs.get("zipped")
        has_place = path.endswith(".keras") or zipped is not None and not zipped
        if "://" in path or not has_place:
            if path.endswith((".h5", ".hdf5")):
                code_saving.warn_of_lost_code(self)
            return method(self, filepath, *args, **kwargs)
        add_code = code_saving.code_adder(self)
        result = method(self, filepath, *args, **kwargs)
        add_code(path)
        return result

    return save


def stored_size(model) -> int:
    """Return about how many bytes the saved variables of a model take, those of its optimizer among them."""
    import numpy as np

    optimizer = getattr(model, "optimizer", None)
    variables = [*getattr(model, "variables", ()), *getattr(optimizer, "variables", ())]
    sizes = [math.prod(variable.shape) * np.dtype(variable.dtype).itemsize for variable in variables]
    return sum(sizes) + HDF5_OVERHEAD * (1 + len(sizes))


def replace_backup_metadata(keras):
    """Let BackupAndRestore replace its file of epoch and batch, which it writes after the weights, as a whole."""
    callback = keras.callbacks.BackupAndRestore
    original = callback._save_model

    @functools.wraps(original)
    def save(self):
        final = self._training_metadata_path
        try:
            with replacing(final, start_from_existing=True) as self._training_metadata_path:
                original(self)
        finally:
            self._training_metadata_path = final

    callback._save_model = save
