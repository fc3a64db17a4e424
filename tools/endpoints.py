"""The Keras objects that declarations name."""

from pykeras3.core.keras_loader import resolve


def resolved(endpoint: str):
    """Return the Keras object of a dotted name, or None where the installed Keras has none."""
    try:
        return resolve(endpoint)
    except (AttributeError, ImportError):
        return None
