"""Loading by Keras' own methods and callbacks, so that errors name the file."""

import contextlib
import functools
import json
import os

from pykeras3.core.keras_loader import load_keras
from pykeras3.core.saving import saved_files, weight_shards


def patch_load_weights(keras):
    """Let errors about weights that don't fit name their file, and refuse shards of several saves."""
    original = keras.Model.load_weights

    @functools.wraps(original)
    def load(self, filepath, *args, **kwargs):
        path = str(filepath)
        if path.endswith(".weights.json") and "://" not in path:
            weight_shards.check(path)
        try:
            return original(self, filepath, *args, **kwargs)
        except (TypeError, ValueError) as error:
            saved_files.add_file(error, path)
            raise

    keras.Model.load_weights = load


def check_backups(keras):
    """Let BackupAndRestore say which file of a backup is damaged, and leave the model as it was then.

    It restores the previous backup, if there is one, on OSError only.
    """
    callback = keras.callbacks.BackupAndRestore
    original = callback._load_model

    @functools.wraps(original)
    def load(self):
        if os.path.exists(self._training_metadata_path):
            with naming_backup(self, self._training_metadata_path):
                check_metadata(self._training_metadata_path)
        if not os.path.exists(self._weights_path):
            return original(self)
        optimizer = self.model.optimizer
        if self.model.built and optimizer is not None and not optimizer.built:
            optimizer.build(self.model.trainable_variables)
        with naming_backup(self, self._weights_path), unchanged_on_failure(self.model):
            return original(self)

    callback._load_model = load


def check_metadata(path):
    """Raise an error if the file of epoch and batch of a backup has no epoch."""
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    if not (isinstance(content, dict) and isinstance(content.get("epoch"), int)):
        raise OSError("It has no epoch")


@contextlib.contextmanager
def naming_backup(callback, path):
    """Raise OSError that names the file of a backup where reading it fails."""
    try:
        yield
    except Exception as error:
        if not saved_files.is_of_damage(error):
            raise
        raise OSError(
            f"callback_backup_and_restore(): {path!r} can't be restored. {saved_files.damage(error)} "
            f"Delete {callback.backup_dir!r} to train from the start."
        ) from None


@contextlib.contextmanager
def unchanged_on_failure(model):
    """Restore the weights of a model, and the state of its optimizer, if what is done with them fails."""
    variables = [*model.variables, *getattr(getattr(model, "optimizer", None), "variables", ())]
    before = [load_keras().ops.convert_to_numpy(variable).copy() for variable in variables]
    try:
        yield
    except BaseException:
        for variable, value in zip(variables, before):
            variable.assign(value)
        raise
