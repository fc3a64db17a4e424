"""Flags, strings, paths and functions."""

import os
from collections.abc import Callable, Sequence
from typing import Annotated, Any

from pykeras3.core import host
from pykeras3.core.conventions.convention import Convention
from pykeras3.core.conventions.values import is_list, is_na, is_numpy, unwrap_single
from pykeras3.core.errors import ConversionError, did_you_mean


def as_flag(value):
    """Return True or False; refuse other values."""
    if type(value) is bool or (is_numpy(value) and value.ndim == 0 and value.dtype == bool):
        return bool(value)
    raise ConversionError("True or False", value)


def as_flag_like(value):
    """Return True or False, or what Keras takes for one of them; refuse NaN, which is R's NA, strings and several.

    Python would take each of these for true, or most of them.
    """
    if value is True or value is False or value is None:
        return value
    value = unwrap_single(value)
    if isinstance(value, str) or is_list(value) or (value is not None and is_na(value)):
        raise ConversionError("True or False", value)
    return value


def as_maybe_flag(value):
    """Convert TRUE or FALSE to a boolean and R's NA to None."""
    if is_na(value):
        return None
    if isinstance(value, bool):
        return value
    raise ConversionError("True, False or None (NA in R)", value)


def as_text(value):
    """Return a string; refuse other values."""
    if isinstance(value, str):
        return value
    raise ConversionError("a string", value)


def as_mode(value):
    """Return the way in which a monitored value improves, a string; refuse others."""
    modes = ("auto", "min", "max")
    if isinstance(value, str) and value in modes:
        return value
    hint = did_you_mean(value, modes, repr) if isinstance(value, str) else ""
    raise ConversionError(f"one of {', '.join(map(repr, modes))}", value, hint)


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
FlagLike = Annotated[bool | None, Convention(as_flag_like)]
MaybeFlag = Annotated[bool | None, Convention(as_maybe_flag)]
Text = Annotated[str, Convention(as_text)]
Mode = Annotated[str, Convention(as_mode)]
Strings = Annotated[str | Sequence[str], Convention(as_strings)]
OptionalStrings = Annotated[str | Sequence[str] | None, Convention(optional(as_strings))]
Path = Annotated[str | os.PathLike[str], Convention(as_path)]
Function = Annotated[Callable[..., Any], Convention(as_function)]
