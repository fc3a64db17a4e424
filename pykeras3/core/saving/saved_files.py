"""Checks of saved files before Keras reads them, and errors that name the file where Keras can't."""

import contextlib
import json
import os
import zipfile
import zlib

from pykeras3.core.errors import MESSAGE_LIMIT, ConversionError, shortened
from pykeras3.core.saving import model_files

CONFIG_LIMIT = 2**27
"""Bytes that the configuration of a model may unpack to."""

MODEL_FILE = "a complete .keras file, as written by save_model()"
HDF5_FILE = "a complete HDF5 file"
SHARDS_FILE = "the JSON file of weights in shards, as written by save_model_weights()"
JSON_FILE = "a JSON file, as written by save_model_config()"

# What zipfile, json and h5py (an OSError without a file name) raise for files that are truncated or of another format
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, json.JSONDecodeError, UnicodeDecodeError, RecursionError)
# Packages whose KeyError or RuntimeError is about the inside of a file
READERS = ("h5py", "zipfile")


class InMemory(bytes):
    """The bytes of a saved model, which messages show by their number."""

    def __repr__(self):
        return f"{len(self)} bytes"


class UnreadableFile(ConversionError):
    """A file that exists and isn't what a function can read; `hint` says why."""

    limit = 1000


def expected_format(path: str) -> str:
    """Return what a file of models or weights must be, by its extension."""
    if path.endswith(".json"):
        return SHARDS_FILE
    return HDF5_FILE if path.endswith((".h5", ".hdf5")) else MODEL_FILE


@contextlib.contextmanager
def naming_file(function: str, argument: str, expected: str, received):
    """Raise an error that names the file, and what was expected, where reading it fails; shorten long messages.

    Args:
        function: Name of the function of which the user gave the file.
        argument: Name of the argument.
        expected: What the file must be.
        received: Path, or a description of bytes.
    """
    try:
        yield
    except UnreadableFile as error:
        raise error.for_argument(function, argument) from None
    except Exception as error:
        if is_of_damage(error):
            raise UnreadableFile(expected, received, f" {damage(error)}").for_argument(function, argument) from None
        if type(error) in (TypeError, ValueError) and isinstance(received, str):
            add_file(error, received)
        raise


def is_of_damage(error: Exception) -> bool:
    """Return True for what reading a file raises where it is truncated, damaged or of another format."""
    if isinstance(error, OSError):
        # h5py's errors about the content have no file name
        return error.filename is None
    return isinstance(error, DAMAGED) or isinstance(error, (KeyError, RuntimeError)) and is_of_reader(error)


def is_of_reader(error: Exception) -> bool:
    """Return True for an exception that h5py or zipfile raised, about the inside of a file."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    return traceback is not None and traceback.tb_frame.f_globals.get("__name__", "").partition(".")[0] in READERS


def damage(error: Exception) -> str:
    """Return what a message says of a file that is truncated, damaged or of another format."""
    # str() of a KeyError is quoted
    reason = error.args[0] if isinstance(error, KeyError) else error
    return f"It is truncated, damaged or of another format: {shortened(str(reason), 200)}."


def add_file(error: Exception, path: str):
    """Add the path of the file to the message of an exception, and shorten it, in place."""
    text = str(error)
    if path not in text or len(text) > MESSAGE_LIMIT:
        text = shortened(text.removesuffix(f"\nFile: {path}"))
        error.args = (f"{text}\nFile: {path}",)


def holds_model(path: str) -> bool:
    """Return True for the path of a .keras file, or of a folder with a model's configuration."""
    return path.endswith(".keras") or os.path.isfile(os.path.join(path, "config.json"))


def check_model(path: str, received):
    """Raise UnreadableFile if an archive or folder holds no model with a configuration of a reasonable size.

    Args:
        path: Its path.
        received: What the message shows of it.
    """

    def refuse(reason):
        raise UnreadableFile(MODEL_FILE, received, f" {reason}.")

    if path.endswith(".keras") and os.path.isdir(path):
        refuse("It is a folder")
    if not os.path.isdir(path) and not zipfile.is_zipfile(path):
        refuse("It is not a zip archive, so it is truncated or of another format")
    with model_files.opened(path) as files:
        sizes = dict(files.sizes())
        for name in sizes:
            if not stays_inside(name):
                refuse(f"The name {name!r} in it leads out of the archive")
        if "config.json" not in sizes:
            refuse("The archive has no config.json")
        if not any(name.startswith("model.weights.") for name in sizes):
            refuse("It has no weights" if os.path.isdir(path) else "The archive has no weights")
        size = sizes["config.json"]
        if size > CONFIG_LIMIT:
            refuse(
                f"Its config.json unpacks to {size / 2**20:,.0f} MiB, more than the limit of {CONFIG_LIMIT >> 20} MiB"
            )
        if not is_model_config(json.loads(files.read("config.json"))):
            refuse("Its config.json describes no model")


def stays_inside(name: str) -> bool:
    """Return True for the name of a file within an archive, relative and without steps upwards, on all systems."""
    parts = name.replace("\\", "/").split("/")
    return bool(name) and parts[0] != "" and ".." not in parts and ":" not in parts[0]


def is_model_config(config) -> bool:
    """Return True for the configuration of an object as Keras serializes it."""
    return isinstance(config, dict) and "class_name" in config


def check_config(text: str, received):
    """Raise UnreadableFile if a JSON text isn't a model's configuration."""
    if not is_model_config(json.loads(text)):
        raise UnreadableFile(JSON_FILE, received, " It describes no model.")
