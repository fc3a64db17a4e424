"""Arguments that name files and folders."""

import os
from os import PathLike
from typing import Annotated

from pykeras3.core.conventions import Convention, text_path
from pykeras3.core.errors import NotFound


def path_or_none(value):
    """A path, or None."""
    return None if value is None else text_path(value)


def existing(kind: str, exists):
    """Return a function that takes the path of what exists; of addresses such as gs://... the reader decides."""

    def convert(value):
        path = text_path(value)
        if "://" not in path and not exists(path):
            raise NotFound(f"the path of an existing {kind}", path)
        return path

    return convert


def file_to_write(value):
    """The path of a file in a folder that there is."""
    path = text_path(value)
    if "://" not in path and not os.path.isdir(os.path.dirname(path) or "."):
        raise NotFound("the path of a file in an existing folder", path)
    return path


existing_file = existing("file", os.path.exists)

MaybePath = Annotated[str | PathLike[str], Convention(path_or_none)]
ExistingFile = Annotated[str | PathLike[str], Convention(existing_file)]
FileToWrite = Annotated[str | PathLike[str], Convention(file_to_write)]
ExistingFolder = Annotated[str | PathLike[str], Convention(existing("folder", os.path.isdir))]
