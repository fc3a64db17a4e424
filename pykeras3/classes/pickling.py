"""Pickling of objects of users' classes, which are found by registered name instead of by module."""

import pickle
import types

from pykeras3.classes.registry import registered_objects, user_classes


def reducer(spec):
    """Return a `__reduce_ex__()` that pickles the class by its registered name."""

    def __reduce_ex__(self, protocol):
        user_classes.restore()
        make, args, *state = reduced = super(spec.cls, self).__reduce_ex__(protocol)
        if type(self) is not spec.cls or registered_objects().get(spec.name) is not spec.cls:
            return reduced
        if isinstance(make, types.MethodType):
            # Keras pickles a saved object, whose configuration has the name; any class can read it
            return read, (getattr(spec.kind.base, make.__name__), *args)
        return blank, (spec.name,), *state

    return __reduce_ex__


def read(make, *args):
    """Create an object after restoring users' classes."""
    user_classes.restore()
    return make(*args)


def blank(name):
    """Return an object of a user's class without its state."""
    user_classes.restore()
    cls = registered_objects().get(name)
    if cls is None:
        raise pickle.UnpicklingError(
            f"Class `{name}` is not defined in this session. Define it as in the session that pickled the object."
        )
    return cls.__new__(cls)
