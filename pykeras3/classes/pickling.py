"""Pickling of objects of users' classes, which are found by registered name instead of by module."""

import pickle
import types

from pykeras3.classes.registry import known_objects, own_classes


def reducer(owner):
    """Return a `__reduce_ex__()` that pickles the class by its registered name."""

    def __reduce_ex__(self, protocol):
        own_classes.recall()
        make, args, *state = reduced = super(owner.cls, self).__reduce_ex__(protocol)
        if type(self) is not owner.cls or known_objects().get(owner.name) is not owner.cls:
            return reduced
        if isinstance(make, types.MethodType):
            # Keras pickles a saved object, whose configuration has the name; any class can read it
            return read, (getattr(owner.kind.base, make.__name__), *args)
        return blank, (owner.name,), *state

    return __reduce_ex__


def read(make, *args):
    """Create an object after restoring users' classes."""
    own_classes.recall()
    return make(*args)


def blank(name):
    """Return an object of a user's class without its state."""
    own_classes.recall()
    cls = known_objects().get(name)
    if cls is None:
        raise pickle.UnpicklingError(
            f"There is no class `{name}` in this session. Make it, as where it was pickled, before the pickle is read."
        )
    return cls.__new__(cls)
