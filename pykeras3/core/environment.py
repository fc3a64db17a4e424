"""Environment variables that were set without Python's knowledge, as by R's Sys.setenv()."""

import ctypes
import os


def adopt(name: str):
    """Update a variable in `os.environ`, which Python reads only at its start, from the process environment."""
    if os.name != "posix":
        return
    getenv = ctypes.CDLL(None).getenv
    getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_char_p
    value = getenv(os.fsencode(name))
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = os.fsdecode(value)
