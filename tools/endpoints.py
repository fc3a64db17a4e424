"""The Keras objects that declarations name."""

from pykeras3.core import backend


def resolved(endpoint: str):
    """Return the Keras object of a dotted name, or None where the installed Keras has none."""
    try:
        return backend.resolve(endpoint)
    except (AttributeError, ImportError):
        return None
