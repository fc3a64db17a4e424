"""Saving by Keras' own methods and callbacks, so that an interrupted save leaves the file that was there."""

import functools
import math
import os

from pykeras3.core import code_saving, portable_code
from pykeras3.core.file_replacement import replacing

HDF5_OVERHEAD = 2**13
"""Bytes that an HDF5 file takes besides the values, in itself and for each variable."""


def save_atomically(keras):
    """Let Keras write models, weights and checkpoints beside the file and rename them: see `replacing()`.

    The code of a model's classes and functions is added to its file before that.

    `callback_model_checkpoint()` and `callback_backup_and_restore()` call these methods of the model, as do scripts
    that say `model$save()`.
    """
    keras.Model.save = with_code(keras.Model.save)
    for cls, method in (
        (keras.Model, "save"),
        (keras.Model, "save_weights"),
        (keras.utils.FeatureSpace, "save"),
    ):
        setattr(cls, method, writing_beside(getattr(cls, method)))
    replace_backup_metadata(keras.callbacks.BackupAndRestore)


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
            result = method(self, path, *args, **kwargs)
            if os.path.isdir(path) and os.path.isdir(filepath):
                # what is written into a folder leaves the other files there as they are
                portable_code.remove_from(str(filepath))
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


def replace_backup_metadata(callback):
    """Let BackupAndRestore replace its file of epoch and batch, which it writes after the weights, as a whole."""
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
