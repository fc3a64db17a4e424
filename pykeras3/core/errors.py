"""The error for a value that an argument does not accept, and how messages show a value."""

import difflib
import itertools
import re
from typing import Any

from pykeras3.core import host

MESSAGE_LIMIT = 2000
"""Characters of an error message of Keras that are shown, about one screen."""


class ConversionError(ValueError):
    """The error for a value that an argument does not accept: what was expected and received, perhaps with a hint.

    What catches it names the function and the argument, or at least the function, if a body raises it.
    """

    kind: type[Exception] = ValueError
    limit = 80

    def __init__(self, expected: str, received: Any, hint: str = ""):
        super().__init__(expected, received, hint)
        self.expected, self.received, self.hint = expected, received, hint

    def __str__(self):
        return f"expected {self.expected}{self.end}"

    @property
    def end(self) -> str:
        """The end of the message, after what was expected."""
        return f".{self.hint} Received: {shown(self.received, self.limit)}"

    def for_argument(self, function: str, argument: str) -> Exception:
        """Return the exception that names the function and the argument."""
        return self.kind(f"{function}(): `{argument}` must be {self.expected}{self.end}")

    def for_function(self, function: str) -> Exception:
        """Return the exception that names the function, where the argument is not known."""
        return self.kind(f"{function}(): {self}")


class MisspeltName(ConversionError):
    """The error for a string that is no known name but near to one, which the hint names."""


class NotFound(ConversionError):
    """The error for the path of a file or folder that does not exist."""

    kind, limit = FileNotFoundError, 1000


def shown(value: Any, limit: int = 80) -> str:
    """Return the value as an error message shows it, on one line and not too long."""
    text = host.current().describe(value) or " ".join(repr(beginning(value, limit)).split())
    if len(text) <= limit:
        return text
    if hasattr(value, "shape") and hasattr(value, "dtype") and not isinstance(value, type):
        return f"{type(value).__name__} of shape {tuple(value.shape)} and dtype {dtype_name(value.dtype)}"
    return text[:limit] + "..."


def beginning(value: Any, n: int, depth: int = 3):
    """Return lists, tuples and dicts, and those in them, with their first `n` elements; return other values as is."""
    if not depth:
        return value
    if type(value) is dict:
        return {key: beginning(each, n, depth - 1) for key, each in itertools.islice(value.items(), n)}
    if type(value) in (list, tuple):
        return type(value)(beginning(each, n, depth - 1) for each in value[:n])
    return value


def dtype_name(dtype) -> str:
    """Return the name of a dtype of NumPy or of a backend: "float32"."""
    return getattr(dtype, "name", None) or str(dtype).removeprefix("torch.")


def did_you_mean(name: str, known, written="`{}`".format) -> str:
    """Return the known name that is nearest or that the name abbreviates, as a question; nothing where none is near."""
    near = [long for long in known if is_abbreviation(name, long)] or difflib.get_close_matches(name, known, 1)
    return f" Did you mean {written(near[0])}?" if near else ""


def is_abbreviation(name: str, long: str) -> bool:
    """Return whether a name is made of the initials of another: `lr` of `learning_rate`."""
    initials = [word[0] for word in long.split("_") if word]
    return len(initials) > 1 and name == "".join(initials)


def shortened(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """Return a text with its middle left out, if it is longer than `limit` characters; what is returned is not."""
    if len(text) <= limit:
        return text
    n_kept = limit - 50  # room for the line that says how many are left out
    n_end = n_kept // 4
    return f"{text[: n_kept - n_end]}\n[... {len(text) - n_kept} characters left out ...]\n{text[-n_end:]}"


def shorten_message(error: Exception):
    """Shorten the message of an exception in place, if it is longer than a screen."""
    if len(text := str(error)) > MESSAGE_LIMIT:
        error.args = (shortened(text),)


NOISE = re.compile(r"\{\{function_node [^}]*\}\} ?| for '\{\{node [^']*'| \[Op:\w+\]( name: ?[\w/]*)?")
"""Names of TensorFlow's graph nodes and operations in messages, which say nothing to a reader."""


def begin_message(error: Any, beginning: str):
    """Put text before the message of an exception, in place; leave one whose message is made of several values.

    The names of TensorFlow's nodes and blank lines at the end are left out.
    """
    message = str(error)
    if error.args and error.args[0] == message:
        error.args = (beginning + NOISE.sub("", message).rstrip(), *error.args[1:])
    elif isinstance(error, OSError) and error.strerror:
        error.strerror = beginning + error.strerror
    elif hasattr(error, "node_def"):
        # of TensorFlow, which keeps the message elsewhere
        type(error).__init__(error, error.node_def, error.op, beginning + NOISE.sub("", error.message).rstrip())
