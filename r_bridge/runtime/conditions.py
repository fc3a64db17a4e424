"""R conditions as Python exceptions."""

from r_bridge.runtime import interrupts
from r_bridge.runtime.errors import RJump, error_of
from r_bridge.runtime.handles import RObject, address_in_capsule
from r_bridge.runtime.state import runtime


@interrupts.not_interrupted
def error_from(message, classes, call, traceback, capsule):
    """Return the exception for an R error that reticulate raises in Python; called by R/patches.R."""
    runtime.preserved.release_dropped()
    return error_of(message, tuple(classes), call, traceback, RObject(address_in_capsule(capsule)))


@interrupts.not_interrupted
def jump_from(capsule):
    """Return the exception for a jump of R code; called by R/jumps.R."""
    runtime.preserved.release_dropped()
    return RJump(RObject(address_in_capsule(capsule)))
