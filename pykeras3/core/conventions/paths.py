"""Conventions of arguments that name files and folders."""

import os
from os import PathLike
from typing import Annotated

from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.scalars import as_path
from pykeras3.core.errors import NotFound


def as_maybe_path(value):
    """Return a path or None."""
    return None if value is None else as_path(value)


def existing_path_converter(kind: str, exists):
    """Return a conversion that accepts existing paths, and URLs such as gs://..., which are not checked."""

    def convert(value):
        path = as_path(value)
        if "://" not in path and not exists(path):
            raise NotFound(f"the path of an existing {kind}", path)
        return path

    return convert


def as_file_to_write(value):
    """Return the path of a file in an existing folder; refuse others."""
    path = as_path(value)
    if "://" not in path and not os.path.isdir(os.path.dirname(path) or "."):
        raise NotFound("the path of a file in an existing folder", path)
    return path


def as_maybe_file_to_write(value):
    """Return the path of a file in an existing folder, or None."""
    return None if value is None else as_file_to_write(value)


as_existing_file = existing_path_converter("file", os.path.exists)

MaybePath = Annotated[str | PathLike[str], Convention(as_maybe_path)]
ExistingFile = Annotated[str | PathLike[str], Convention(as_existing_file)]
FileToWrite = Annotated[str | PathLike[str], Convention(as_file_to_write)]
MaybeFileToWrite = Annotated[str | PathLike[str], Convention(as_maybe_file_to_write)]
ExistingFolder = Annotated[str | PathLike[str], Convention(existing_path_converter("folder", os.path.isdir))]
