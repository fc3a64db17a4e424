"""Environment variables that were set past Python, as R's Sys.setenv() does."""

import ctypes
import os


def adopt(name: str):
    """Make `os.environ`, which Python reads at its start alone, tell of a variable what the process has now."""
    if os.name != "posix":
        return
    getenv = ctypes.CDLL(None).getenv
    getenv.argtypes, getenv.restype = [ctypes.c_char_p], ctypes.c_char_p
    value = getenv(os.fsencode(name))
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = os.fsdecode(value)
