"""Own classes among the objects that Keras knows by name, so that files with them can be read."""
import contextlib
import re
import weakref

from pykeras3.core import backend

OWN = weakref.WeakSet()
SET_ASIDE: dict[str, type] = {}


def register(name: str, cls):
    """Under its bare name, as keras3 names it: what is made anew in a session takes the old one's place."""
    OWN.add(cls)
    known_objects()[name] = cls


def known_objects() -> dict:
    return backend.keras_loaded().saving.get_custom_objects()


def forget_objects():
    """Empties the list of known objects, as keras3 does, but keeps own classes for what is read later."""
    known = known_objects()
    SET_ASIDE.update({name: cls for name, cls in known.items() if isinstance(cls, type) and cls in OWN})
    known.clear()


def recall_own_classes():
    """Puts own classes that were set aside back, where no other object took their names."""
    known = known_objects()
    while SET_ASIDE:
        known.setdefault(*SET_ASIDE.popitem())


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
