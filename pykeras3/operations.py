"""`keras.ops`, where what was once used is found at once."""
from pykeras3.backend import keras_loaded


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    operation = globals()[name] = getattr(keras_loaded().ops, name)
    return operation
