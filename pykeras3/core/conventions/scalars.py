"""Flags, strings, paths and functions."""

import os
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from pykeras3.core import host
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.values import is_list, is_numpy
from pykeras3.core.errors import ConversionError


def as_flag(value):
    """Return True or False; refuse other values."""
    if type(value) is bool or (is_numpy(value) and value.ndim == 0 and value.dtype == bool):
        return bool(value)
    raise ConversionError("True or False", value)


def as_text(value):
    """Return a string; refuse other values."""
    if isinstance(value, str):
        return value
    raise ConversionError("a string", value)


def as_strings(value):
    """Return a list of strings; one alone is a list of one. Refuse other values, also a missing string."""
    value = value.tolist() if is_numpy(value) else value
    values = list(value) if is_list(value) else [value]
    if not all(isinstance(v, str) for v in values):
        raise ConversionError("one or more strings", value)
    return values


def optional(convert):
    """Return a conversion that passes None."""
    return lambda value: None if value is None else convert(value)


def as_path(value):
    """Return the path of a file as a string, with a leading `~` expanded."""
    if isinstance(value, (str, os.PathLike)):
        return os.path.expanduser(os.fspath(value))
    raise ConversionError("a path (a string)", value)


def as_callable(value):
    """Return a callable; refuse other values."""
    if callable(value):
        return value
    raise ConversionError("a function", value)


def as_function(value):
    """Return a function, with the signature that the host knows of it, or None; refuse other values."""
    return host.current().with_signature(value if value is None else as_callable(value))


Flag = Annotated[bool, Convention(as_flag)]
Text = Annotated[str, Convention(as_text)]
Strings = Annotated[str | Sequence[str], Convention(as_strings)]
OptionalStrings = Annotated[str | Sequence[str] | None, Convention(optional(as_strings))]
Path = Annotated[str | os.PathLike[str], Convention(as_path)]
Function = Annotated[Callable[..., Any], Convention(as_function)]
