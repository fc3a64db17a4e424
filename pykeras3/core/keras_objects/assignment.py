"""Attributes of Keras' objects as R assigns them: `self$model$stop_training <- TRUE` also assigns `self$model` back."""

MISSING = object()


def assign(target, name: str, value):
    """Set an attribute, unless the value is what the attribute has: many of Keras' are properties without a setter."""
    if not is_same(current(target, name), value):
        setattr(target, name, value)


def current(target, name: str):
    """Return the value of an attribute, MISSING where it has none or can't be computed yet."""
    try:
        return getattr(target, name)
    except Exception:
        return MISSING


def is_same(one, other) -> bool:
    """Return True for the same object, and for lists and dicts of the same objects, which R copies."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    return one is other
