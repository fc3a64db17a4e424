"""Code of classes and functions that a saved model holds, for processes in which they are not defined.

A `.keras` file, or the folder of a model that is not zipped, has it beside the configuration and the weights: in the
folder `pykeras3/` and, for a model that combines several, `pykeras3_2/` and so on:

    manifest.json   what the folder holds: the objects, the files with their hashes, and what could not be translated
    code.py         the Python source
    code.*          the source in the language in which the code was written
    arrays/*.npy    arrays that the code refers to as `saved_arrays.name`
    objects.json    Keras objects that it refers to as `saved_objects.name`

Nothing of it is run, or passed to Keras, unless the user trusts the file.
"""

import json
import linecache
import re
import shutil
import types
import weakref
from pathlib import Path
from typing import Any

from pykeras3.core.code_bundle import FORMAT, MANIFEST, OBJECTS_FILE, PYTHON_FILE, Bundle, sha256
from pykeras3.core.conventions.keras_objects import function_constraint
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.saving import model_files
from pykeras3.core.saving.saved_files import MODEL_FILE, UnreadableFile

FOLDER = "pykeras3"
ALLOWED = re.compile(r"manifest\.json|objects\.json|code\.[A-Za-z]{1,8}|arrays/[A-Za-z][A-Za-z0-9_]*\.npy")
FOLDERS = re.compile(rf"({FOLDER}(?:_[1-9][0-9]*)?)/(.*)", re.DOTALL)
TEXT_LIMIT, ARRAY_LIMIT, FILES_LIMIT = 2**24, 2**32, 10_000
"""Bytes that a file of text, and all arrays together, may unpack to, and the number of files."""


CONSTRAINT = "constraint"


class UnportableCodeWarning(UserWarning):
    """Warning of code that a saved model lacks, or has in its own language only."""


# Files


def add_to(path: str, bundles: list[Bundle]):
    """Add code to the archive or folder of a model."""
    with model_files.opened(path, "a") as files:
        for number, bundle in enumerate(bundles, 1):
            folder = FOLDER if number == 1 else f"{FOLDER}_{number}"
            for name, data in bundle.members().items():
                files.write(f"{folder}/{name}", data)


def remove_from(path: str, but: set[str]):
    """Remove the code of an earlier model from the folder of a model, but for files that are named in `but`."""
    for folder in Path(path).iterdir():
        if FOLDERS.fullmatch(f"{folder.name}/") and (folder / MANIFEST).is_file():
            files = {file for file in folder.rglob("*") if file.is_file()}
            outdated = {file for file in files if str(file.relative_to(path)) not in but}
            if outdated == files:
                shutil.rmtree(folder)
            else:
                for file in outdated:
                    file.unlink()


def read(path: str, received) -> list[Bundle]:
    """Return the code in the archive or folder of a model.

    Args:
        path: Its path.
        received: What messages show of it.

    Raises:
        UnreadableFile: If a file among it has a name or size that isn't allowed, or another hash than it should.
    """
    with model_files.opened(path) as files:
        folders: dict[str, set[str]] = {}
        sizes = 0
        for path_inside, size in files.sizes():
            found = FOLDERS.fullmatch(path_inside)
            if found is None:
                continue
            folder, name = found.groups()
            names = folders.setdefault(folder, set())
            if not ALLOWED.fullmatch(name) or name in names:
                raise refusal(received, f"The file {path_inside!r} in it has no place among the code of a model")
            sizes += size if name.endswith(".npy") else 0
            if sizes > ARRAY_LIMIT or (not name.endswith(".npy") and size > TEXT_LIMIT):
                raise refusal(received, f"The file {path_inside!r} in it unpacks to more than the limit")
            names.add(name)
            if len(names) > FILES_LIMIT:
                raise refusal(received, f"There are more than {FILES_LIMIT} files of code in it")
        return [read_folder(files, folder, names, received) for folder, names in folders.items()]


def read_folder(model, folder: str, names: set[str], received) -> Bundle:
    """Return the code in one folder of a model's files, after a comparison with its manifest."""
    if MANIFEST not in names:
        raise refusal(received, f"The code in its folder {folder!r} has no {MANIFEST}")
    manifest = json.loads(model.read(f"{folder}/{MANIFEST}"))
    if not is_manifest(manifest):
        raise refusal(received, f"The {MANIFEST} in its folder {folder!r} describes no code of format {FORMAT}")
    files = {name: model.read(f"{folder}/{name}") for name in sorted(names) if name != MANIFEST}
    hashes = manifest["files"]
    for name in sorted(files.keys() | hashes.keys()):
        if name not in files or hashes.get(name) != sha256(files[name]):
            raise refusal(received, f"The file {folder}/{name} in it is not what its {MANIFEST} says: it was changed")
    known = ("format", "files", "objects", "problems")
    facts = {key: value for key, value in manifest.items() if key not in known}
    return Bundle({name: files[name] for name in hashes}, manifest["objects"], manifest["problems"], facts)


def is_manifest(manifest) -> bool:
    """Return True for the manifest of a format that is known."""
    return (
        isinstance(manifest, dict)
        and manifest.get("format") == FORMAT
        and isinstance(manifest.get("files"), dict)
        and isinstance(manifest.get("objects"), list)
        and all(is_object(each) for each in manifest["objects"])
        and isinstance(manifest.get("problems"), list)
        and all(isinstance(each, str) for each in manifest["problems"])
    )


def is_object(described) -> bool:
    """Return True for a valid entry of an object in the manifest."""
    keys = ("name", "kind", "variable", "source_variable")
    return isinstance(described, dict) and all(isinstance(described.get(key), str) for key in keys)


def refusal(received, reason: str) -> UnreadableFile:
    """Return the error for a file whose code can't be read."""
    return UnreadableFile(MODEL_FILE, received, f" {reason}.")


# Use of code that the user trusts


class RestoredCode:
    """The code that was run in this process, and the classes and functions that it defined."""

    def __init__(self):
        # The keys are hashes of the manifest and the files of a bundle
        self.objects: dict[str, dict[str, Any]] = {}
        self.origins: weakref.WeakKeyDictionary[Any, Bundle] = weakref.WeakKeyDictionary()

    def objects_of(self, bundle: Bundle, run) -> dict[str, Any]:
        """Return the classes and functions of a bundle by their registered names; run its code at first use.

        Args:
            run: Function of a bundle that runs its code and returns the classes and functions by registered name.
        """
        key = sha256(bundle.members()[MANIFEST])
        if key not in self.objects:
            self.objects[key] = found = run(bundle)
            for value in found.values():
                self.origins[value] = bundle
        return dict(self.objects[key])

    def origin_of(self, value) -> Bundle | None:
        """Return the bundle that defined a function, or the class of any other value."""
        return self.origins.get(value if isinstance(value, types.FunctionType) else type(value))


restored_code = RestoredCode()


def run_python_code(bundle: Bundle) -> dict[str, Any]:
    """Run the Python code of a bundle; return the classes and functions that it defines by their registered names.

    Raises:
        ValueError: If some of the code could not be translated when the model was saved.
    """
    if bundle.problems or PYTHON_FILE not in bundle.files:
        listed = "".join(f"\n- {problem}" for problem in bundle.problems)
        raise ValueError(
            f"The code of {bundle.describe()} can't be run in Python. When the model was saved, this stood in the way:"
            f"{listed}"
        )
    source = bundle.text(PYTHON_FILE)
    name = f"{FOLDER}_code_{sha256(bundle.files[PYTHON_FILE])[:12]}"
    file = f"<{name}>/{PYTHON_FILE}"
    # Tracebacks show lines of code that is in no file
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    module = types.ModuleType(name)
    module.__dict__.update(
        saved_arrays=types.SimpleNamespace(**bundle.arrays()),
        saved_objects=types.SimpleNamespace(**keras_objects(bundle)),
    )
    exec(compile(source, file, "exec"), module.__dict__)
    return {each["name"]: as_registered(getattr(module, each["variable"]), each) for each in bundle.objects}


def as_registered(value, described: dict[str, Any]):
    """Return what a configuration refers to: the class of a constructor, or a function with the name that it has there.

    Keras takes a function as a constraint in a class only. What was registered with a package, so that its name there
    is `package>name`, is again.
    """
    value = getattr(value, "__keras_class__", value)
    package, separator, name = described["name"].rpartition(">")
    if isinstance(value, types.FunctionType):
        value.__name__ = value.__qualname__ = name
        if described["kind"] == CONSTRAINT:
            value = type(function_constraint(value))
    if separator:
        load_keras().saving.register_keras_serializable(package, name)(value)
    return value


def keras_objects(bundle: Bundle) -> dict[str, Any]:
    """Return the Keras objects that the code refers to, by name."""
    if OBJECTS_FILE not in bundle.files:
        return {}
    keras, arrays = load_keras(), bundle.arrays()
    found = {}
    for name, saved in json.loads(bundle.text(OBJECTS_FILE)).items():
        found[name] = value = keras.saving.deserialize_keras_object(saved["config"])
        if saved.get("weights"):
            value.set_weights([arrays[each] for each in saved["weights"]])
    return found
