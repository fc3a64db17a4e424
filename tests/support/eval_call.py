"""Evaluation of calls that tables contain as text."""

import builtins

import pykeras3 as pk


class Names(dict):
    """The names that a call can use: those given, those of pykeras3, and Python's builtins."""

    def __missing__(self, name):
        return getattr(pk, name) if name in pk.__all__ else getattr(builtins, name)


def evaluate(call: str, names=()):
    """Evaluate a call such as "layer_dense(units=3)"."""
    return eval(call, Names(names))
