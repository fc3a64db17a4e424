"""The files that a saved model consists of, in a .keras archive or in a folder."""

import contextlib
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol


class ModelFiles(Protocol):
    """Files by their names, which are relative and have `/` between folders."""

    def sizes(self) -> list[tuple[str, int]]:
        """Return the names of the files and their sizes; an archive may have a name twice."""

    def read(self, name: str) -> bytes:
        """Return the contents of a file."""

    def write(self, name: str, data: bytes):
        """Add a file."""


class InArchive(ModelFiles):
    """Files in a zip archive."""

    def __init__(self, archive: zipfile.ZipFile):
        self.archive = archive

    def sizes(self) -> list[tuple[str, int]]:
        return [(info.filename, info.file_size) for info in self.archive.infolist()]

    def read(self, name: str) -> bytes:
        return self.archive.read(name)

    def write(self, name: str, data: bytes):
        self.archive.writestr(name, data, zipfile.ZIP_DEFLATED)


class InFolder(ModelFiles):
    """Files in a folder."""

    def __init__(self, folder: str):
        self.folder = Path(folder)

    def sizes(self) -> list[tuple[str, int]]:
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return [(path.relative_to(self.folder).as_posix(), path.stat().st_size) for path in files]

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def write(self, name: str, data: bytes):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@contextlib.contextmanager
def opened(path: str, mode: str = "r") -> Iterator[ModelFiles]:
    """Open the files of a model; with the mode "a", files can be added."""
    if os.path.isdir(path):
        yield InFolder(path)
        return
    with zipfile.ZipFile(path, "a" if mode == "a" else "r") as archive:
        yield InArchive(archive)
