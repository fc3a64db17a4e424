"""Questions about the frames of Python code: whose code they run, and what called them.

R and Python call each other on one stack, of which Python sees its own frames only. A frame that calls R, or that R
called, marks where R code is between the Python frames below and above it.
"""

import sys

from r_bridge.runtime.state import runtime

# rpy2's functions that R calls
CALLED_BY_R = "rpy2.rinterface_lib.callbacks"


def callers(frame):
    """Yield a frame and all its callers, innermost first, those below R code too."""
    while frame is not None:
        yield frame
        frame = frame.f_back


def callers_up_to_r(frame):
    """Yield a frame and its callers, innermost first, up to R code that called them."""
    while frame is not None and not is_calling_r(frame):
        yield frame
        frame = frame.f_back


def callers_up_to_handler(frame):
    """Yield a frame and its callers, innermost first, up to one that stores what is raised instead of passing it on."""
    while frame is not None and frame.f_code not in runtime.known_code.storing:
        yield frame
        frame = frame.f_back


def is_calling_r(frame) -> bool:
    """Return True for a frame that calls R or was called by it, between the Python code below and above."""
    return frame.f_code in runtime.known_code.calling_r or frame.f_globals.get("__name__") == CALLED_BY_R


def is_in_finalizer(frame) -> bool:
    """Return True in what Python may call anywhere, such as when it collects garbage."""
    return any(map(runtime.known_code.loses_exceptions, callers_up_to_r(frame)))


def name_of(frame):
    """Return the module and the name of a frame's function."""
    return frame.f_globals.get("__name__"), frame.f_code.co_name


def package_of(frame) -> str:
    """Return the top-level package of a frame's code."""
    return (frame.f_globals.get("__name__") or "").partition(".")[0]


def is_user_code(frame) -> bool:
    """Return True for code that is neither of Python's standard library nor of an installed package."""
    path = frame.f_code.co_filename
    return (
        package_of(frame) not in sys.stdlib_module_names and "site-packages" not in path and "dist-packages" not in path
    )
