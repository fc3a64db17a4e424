"""Registration of users' classes as custom objects of Keras, so that files with them can be read."""

import contextlib
import re
import weakref
from collections.abc import Callable

from pykeras3.core.errors import shorten_message
from pykeras3.core.keras_loader import load_keras


def registered_objects() -> dict:
    """Return Keras' dict of custom objects by name; adding to it registers an object."""
    return load_keras().saving.get_custom_objects()


@contextlib.contextmanager
def registered_first(objects: dict):
    """Register objects by name until the end of the block, in place of others: Keras prefers them to custom objects."""
    known = registered_objects()
    before = dict(known)
    known.update(objects)
    try:
        yield
    finally:
        known.clear()
        known.update(before)


class UserClasses:
    """The classes created in this session."""

    def __init__(self):
        self.classes = weakref.WeakSet()
        self.unregistered: dict[str, type] = {}

    def __reduce__(self):
        """Pickle the name, as each process has classes of its own."""
        return "user_classes"

    def register(self, name: str, cls):
        """Register `cls` as a Keras custom object by unqualified name, replacing an earlier one, as keras3 does."""
        self.classes.add(cls)
        registered_objects()[name] = cls

    def forget_objects(self):
        """Clear Keras' custom objects, as keras3 does, but keep users' classes for files that are read later."""
        known = registered_objects()
        self.unregistered |= {name: cls for name, cls in known.items() if isinstance(cls, type) and cls in self.classes}
        known.clear()

    def restore(self):
        """Register the kept classes again, unless another object has taken the name."""
        known = registered_objects()
        while self.unregistered:
            known.setdefault(*self.unregistered.popitem())


user_classes = UserClasses()

UNKNOWN = re.compile("Could not locate (class|function|object) '([^']*)'")


@contextlib.contextmanager
def explaining_unknown_objects(function: str, hint: Callable[[str], str] = lambda name: ""):
    """Replace Keras' error about an unknown object, which prints the whole configuration, by one with its name.

    Other errors that print it are shortened.

    Args:
        function: Name of the function that the user called.
        hint: Returns what the message says further, by the name of the object.
    """
    try:
        yield
    except (TypeError, ValueError) as error:
        unknown = UNKNOWN.search(str(error))
        if unknown is None:
            shorten_message(error)
            raise
        kind, name = unknown.groups()
        raise TypeError(
            f"{function}(): unknown {kind} '{name}'. Define it first, or pass it in `custom_objects`.{hint(name)}"
        ) from None
