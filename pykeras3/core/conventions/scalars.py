"""Flags, strings, paths and functions."""

from collections.abc import Callable
from os import PathLike
from typing import Annotated, Any

from pykeras3.core import host
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.values import is_numpy
from pykeras3.core.errors import ConversionError


def flag(value):
    """Return True or False; refuse all else."""
    if type(value) is bool or (is_numpy(value) and value.ndim == 0 and value.dtype == bool):
        return bool(value)
    raise ConversionError("True or False", value)


def text(value):
    """Return a string; refuse all else."""
    if isinstance(value, str):
        return value
    raise ConversionError("a string", value)


def text_path(value):
    """Return the path of a file as a string, with a leading `~` expanded."""
    import os

    if isinstance(value, (str, os.PathLike)):
        return os.path.expanduser(os.fspath(value))
    raise ConversionError("a path (a string)", value)


def callable_only(value):
    """Return a callable; refuse all else."""
    if callable(value):
        return value
    raise ConversionError("a function", value)


def function_or_none(value):
    """Return a function, with the signature that the host knows of it, or None; refuse all else."""
    return host.current().with_signature(value if value is None else callable_only(value))


Flag = Annotated[bool, Convention(flag)]
Text = Annotated[str, Convention(text)]
Path = Annotated[str | PathLike[str], Convention(text_path)]
Function = Annotated[Callable[..., Any], Convention(function_or_none)]
