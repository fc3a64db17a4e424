"""R conditions as Python exceptions."""

from r_bridge.runtime.errors import error_class
from r_bridge.runtime.handles import RObject, from_capsule
from r_bridge.runtime.state import runtime


def error_from(message, classes, call, traceback, capsule):
    """Return the exception for an R error that reticulate raises in Python; called by R/patches.R."""
    runtime.preserved.release_dropped()
    classes = tuple(classes)
    return error_class(classes)(message, classes, call, traceback, RObject(from_capsule(capsule)))
