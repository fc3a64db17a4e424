"""The code of classes and functions that a saved model holds."""

import io
import json
import re
from dataclasses import dataclass, field
from typing import Any

MANIFEST, PYTHON_FILE, OBJECTS_FILE = "manifest.json", "code.py", "objects.json"
FORMAT = 1
UNNAMED = "python_function"
"""The name that reticulate gives to Python functions for R functions without one; in saved models, with a number."""


@dataclass(eq=False)
class Bundle:
    """The code of classes and functions, with what it refers to.

    Attributes:
        files: The files of the folder by name, without the manifest.
        objects: What the manifest says of each class and function.
        problems: What could not be translated, or not be saved; then `code.py` can't be run.
        facts: What else the manifest says, such as the versions.
    """

    files: dict[str, bytes]
    objects: list[dict[str, Any]]
    problems: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    def members(self) -> dict[str, bytes]:
        """Return the files with the manifest, which has their hashes."""
        manifest = {
            "format": FORMAT,
            **self.facts,
            "files": {name: sha256(data) for name, data in self.files.items()},
            "objects": self.objects,
            "problems": self.problems,
        }
        return {MANIFEST: json.dumps(manifest, indent=2).encode(), **self.files}

    def text(self, name: str) -> str:
        """Return a file as text."""
        return self.files[name].decode()

    def source_file(self) -> str | None:
        """Return the name of the file in the language in which the code was written, if there is one."""
        return next((name for name in self.files if name.startswith("code.") and name != PYTHON_FILE), None)

    def arrays(self) -> dict[str, Any]:
        """Return the saved arrays by their names."""
        import numpy as np

        return {
            name.removeprefix("arrays/").removesuffix(".npy"): np.load(io.BytesIO(data), allow_pickle=False)
            for name, data in self.files.items()
            if name.startswith("arrays/")
        }

    def describe(self) -> str:
        """Return the names and kinds of the classes and functions."""
        return ", ".join(f"{each['kind']} `{each['name']}`" for each in self.objects)


def is_unnamed(name: str) -> bool:
    """Return True for the name of a function that has none of its own, which says nothing of what it does."""
    return re.fullmatch(rf"{UNNAMED}(_\d+)?", name) is not None


def sha256(data: bytes) -> str:
    """Return the checksum of data."""
    import hashlib

    return hashlib.sha256(data).hexdigest()
