"""Folders that replace others in one step, where the system can exchange two names."""

import contextlib
import ctypes
import os
import shutil

# Of Linux' renameat2(): paths are not relative to an open folder; both names must exist, and change places
CURRENT_FOLDER, EXCHANGE = -100, 2


def replace_folder(source: str, target: str) -> bool:
    """Swap two folders in one step; return False if the system can't.

    What only the folder at `target` holds is in the new one, too.
    """
    try:
        keep_others(source, target)
        shutil.copymode(target, source)
    except OSError:
        # a file system without hard links, or files of another user
        return False
    return exchange(source, target)


def keep_others(source: str, target: str):
    """Link what only the folder at `target` holds into the one at `source`."""
    for entry in os.scandir(target):
        twin = os.path.join(source, entry.name)
        if entry.is_dir(follow_symlinks=False):
            if not os.path.lexists(twin):
                os.mkdir(twin)
                shutil.copystat(entry.path, twin)
            if os.path.isdir(twin):
                keep_others(twin, entry.path)
        elif not os.path.lexists(twin):
            os.link(entry.path, twin, follow_symlinks=False)
        elif entry.is_file() and os.path.isfile(twin):
            shutil.copymode(entry.path, twin)


def exchange(first: str, second: str) -> bool:
    """Swap two files or folders in one step; return False if the system can't."""
    with contextlib.suppress(AttributeError, OSError, TypeError):
        renameat2 = ctypes.CDLL(None).renameat2
        renameat2.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
        paths = [os.fsencode(os.path.abspath(path)) for path in (first, second)]
        return renameat2(CURRENT_FOLDER, paths[0], CURRENT_FOLDER, paths[1], EXCHANGE) == 0
    return False
