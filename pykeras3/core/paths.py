"""Arguments that name files and folders."""
import os

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

MaybePath = Convention("MaybePath", path_or_none, "str | PathLike[str]")
ExistingFile = Convention("ExistingFile", existing_file, "str | PathLike[str]")
FileToWrite = Convention("FileToWrite", file_to_write, "str | PathLike[str]")
ExistingFolder = Convention("ExistingFolder", existing("folder", os.path.isdir), "str | PathLike[str]")
