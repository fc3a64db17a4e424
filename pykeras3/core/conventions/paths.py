"""Conventions of arguments that name files and folders."""

import os
from os import PathLike
from typing import Annotated

from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.scalars import text_path
from pykeras3.core.errors import NotFound


def path_or_none(value):
    """Return a path or None."""
    return None if value is None else text_path(value)


def existing(kind: str, exists):
    """Return a conversion that accepts existing paths, and URLs such as gs://..., which are not checked."""

    def convert(value):
        path = text_path(value)
        if "://" not in path and not exists(path):
            raise NotFound(f"the path of an existing {kind}", path)
        return path

    return convert


def file_to_write(value):
    """Return the path of a file in an existing folder; refuse others."""
    path = text_path(value)
    if "://" not in path and not os.path.isdir(os.path.dirname(path) or "."):
        raise NotFound("the path of a file in an existing folder", path)
    return path


existing_file = existing("file", os.path.exists)

MaybePath = Annotated[str | PathLike[str], Convention(path_or_none)]
ExistingFile = Annotated[str | PathLike[str], Convention(existing_file)]
FileToWrite = Annotated[str | PathLike[str], Convention(file_to_write)]
ExistingFolder = Annotated[str | PathLike[str], Convention(existing("folder", os.path.isdir))]
