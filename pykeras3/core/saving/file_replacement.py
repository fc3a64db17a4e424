"""Files that are written whole or not at all."""

import contextlib
import errno
import os
import platform
import shutil
import tempfile
from collections.abc import Iterator

from pykeras3.core.saving.folder_replacement import replace_folder

try:
    import fcntl
except ImportError:
    # Windows, where what killed processes have left stays
    fcntl = None  # type: ignore[assignment]

NO_SPACE = frozenset((errno.ENOSPC, errno.EFBIG, errno.EDQUOT))
TEMPORARY = ".saving-"

LOCK = "lock"
"""File in a temporary folder, locked by the process that writes there: the system ends the lock with the process."""

WRITTEN = "written"
"""Folder in a temporary folder, for what is written."""


@contextlib.contextmanager
def replacing(path: str, start_from_existing: bool = False, n_bytes: int = 0) -> Iterator[str]:
    """Yield a path to write a file or folder to; when that has succeeded, move what was written to `path`.

    The yielded path is in a temporary folder beside `path`, on the same file system, so that moving is a rename, which
    other processes see whole or not at all. If writing fails or the process dies, what was at `path` is as before.
    Where the folder takes no other files, the temporary folder is elsewhere, and what was written is copied into the
    file if there is one. If there is none, and for devices and pipes, `path` itself is yielded.

    Args:
        path: Path of a local file or folder, which need not exist.
        start_from_existing: Whether the yielded path is a copy of the file at `path`, if there is one.
        n_bytes: Expected size in bytes. If the disk has no room for it, nothing is written.

    Raises:
        OSError: If the file can't be written, for example as the disk is full; its `filename` is `path`. Errors about
            other files, which the code that writes raises, are left as they are.
    """
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    try:
        takes_files, is_file = os.access(folder, os.W_OK), os.path.isfile(target)
        is_special = os.path.exists(target) and not (is_file or os.path.isdir(target))
        if is_special or not (takes_files or is_file):
            yield path
            return
        with temporary_folder(folder if takes_files else tempfile.gettempdir()) as temporary:
            written = os.path.join(temporary, name)
            check_space(temporary, n_bytes)
            if start_from_existing and os.path.exists(target):
                shutil.copy2(target, written)
            yield written
            if not takes_files:
                shutil.copyfile(written, target)
                return
            # a model split into shards: the shards first, then the file that lists them
            for file in sorted(os.listdir(temporary), key=lambda file: file.endswith(".json")):
                move(os.path.join(temporary, file), os.path.join(folder, file))
    except OSError as error:
        if not is_of_writing(error, target):
            raise
        raise OSError(error.errno, f"Could not write the file: {error.strerror or error}", str(path)) from error


@contextlib.contextmanager
def temporary_folder(place: str) -> Iterator[str]:
    """Yield a new folder below `place`, and remove it afterwards; remove those that killed processes have left there.

    Those of other machines stay, since locks don't reach that far on every file system.
    """
    prefix = f"{TEMPORARY}{platform.node()}-"
    remove_left_over(place, prefix)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=place, ignore_cleanup_errors=True) as temporary:
        written = os.path.join(temporary, WRITTEN)
        os.mkdir(written)
        with locked(temporary):
            yield written


@contextlib.contextmanager
def locked(folder: str):
    """Hold the lock of a temporary folder, where the system and the file system have locks."""
    new, lock = os.path.join(folder, "unlocked"), os.path.join(folder, LOCK)
    with open(new, "wb") as file:
        if fcntl is not None:
            with contextlib.suppress(OSError):
                fcntl.flock(file, fcntl.LOCK_EX)
                # others see it under this name only when it is locked
                os.rename(new, lock)
        yield


def remove_left_over(place: str, prefix: str):
    """Remove the temporary folders of this user below `place` whose processes have ended."""
    if fcntl is None:
        return
    names: list[str] = []
    # one that can be written to, not read
    with contextlib.suppress(PermissionError):
        names = [name for name in os.listdir(place) if name.startswith(prefix)]
    for folder in (os.path.join(place, name) for name in names):
        # it has just been removed, has no lock, or another process holds that
        with contextlib.suppress(OSError), open(os.path.join(folder, LOCK), "rb+") as file:
            if os.fstat(file.fileno()).st_uid == os.getuid():
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)


def is_of_writing(error: OSError, target: str) -> bool:
    """Return False for an error about a file other than `target`, its folder, or what is in it or a temporary one."""
    if not isinstance(error.filename, (str, os.PathLike)):
        return True
    file = os.path.realpath(error.filename)
    folder = os.path.dirname(target)
    return file in (target, folder) or file.startswith((target + os.sep, os.path.join(folder, TEMPORARY)))


def check_space(folder: str, n_bytes: int):
    """Raise OSError if a file of a size can't be written: HDF5 may crash the process when that happens to it."""
    if not n_bytes or not hasattr(os, "posix_fallocate"):
        return
    with tempfile.TemporaryFile(dir=folder) as file:
        try:
            os.posix_fallocate(file.fileno(), 0, n_bytes)
        except OSError as error:
            if error.errno in NO_SPACE:
                raise


def move(source: str, target: str):
    """Rename a file or folder, which replaces another.

    What else is in a folder stays there. Where folders can't be exchanged in one step, their files are replaced one by
    one.
    """
    if os.path.isdir(source) and os.path.isdir(target):
        if replace_folder(source, target):
            return
        for entry in os.listdir(source):
            move(os.path.join(source, entry), os.path.join(target, entry))
        return
    if os.path.isfile(target):
        shutil.copymode(target, source)
    try:
        os.replace(source, target)
    except OSError as error:
        # a file that is mounted, as into a container
        if error.errno != errno.EBUSY or not os.path.isfile(source):
            raise
        shutil.copyfile(source, target)
