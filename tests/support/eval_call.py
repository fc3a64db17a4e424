"""Calls that tables hold as text."""
import builtins

import pykeras3 as pk


class Names(dict):
    """The names that a call can use: those given, then the package's, then Python's."""

    def __missing__(self, name):
        return getattr(pk, name) if name in pk.__all__ else getattr(builtins, name)


def evaluate(call: str, names=()):
    """What a call gives, such as "layer_dense(units=3)"."""
    return eval(call, Names(names))
