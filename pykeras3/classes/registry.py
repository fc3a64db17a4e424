"""Own classes among the objects that Keras knows by name, so that files with them can be read."""
import contextlib
import re
import weakref

from pykeras3.core import backend


def known_objects() -> dict:
    """Return the objects that Keras knows by name; what is put there is known."""
    return backend.keras_loaded().saving.get_custom_objects()


class OwnClasses:
    """The classes made in this session."""

    def __init__(self):
        self.made = weakref.WeakSet()
        self.set_aside: dict[str, type] = {}

    def register(self, name: str, cls):
        """Register `cls` as a Keras custom object by its bare name, replacing an earlier one, as keras3 does."""
        self.made.add(cls)
        known_objects()[name] = cls

    def forget_objects(self):
        """Empty Keras' custom objects, as keras3 does, but set own classes aside for what is read later."""
        known = known_objects()
        self.set_aside |= {name: cls for name, cls in known.items() if isinstance(cls, type) and cls in self.made}
        known.clear()

    def recall(self):
        """Make own classes that were set aside known again, where no other object took their names."""
        known = known_objects()
        while self.set_aside:
            known.setdefault(*self.set_aside.popitem())


own_classes = OwnClasses()

UNKNOWN = re.compile("Could not locate (class|function|object) '([^']*)'")


@contextlib.contextmanager
def naming_unknown(function: str):
    """Raise an error that names what Keras does not know, where its own repeats the whole configuration."""
    try:
        yield
    except (TypeError, ValueError) as error:
        unknown = UNKNOWN.search(str(error))
        if unknown is None:
            raise
        kind, name = unknown.groups()
        raise TypeError(f"{function}(): the {kind} '{name}' is unknown here. Define it first, or give it by its name "
                        "in `custom_objects`.") from None
