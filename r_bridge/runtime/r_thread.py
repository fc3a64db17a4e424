"""Where R's thread is in its Python code."""

import ctypes

from r_bridge.runtime import frames, safe_points
from r_bridge.runtime.state import r_is_host, runtime

PyThreadState_Get = ctypes.PYFUNCTYPE(ctypes.c_void_p)(("PyThreadState_Get", ctypes.pythonapi))
# Not sys._current_frames(): up to Python 3.11 it may collect garbage under a lock that the garbage needs too.
PyThreadState_GetFrame = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(
    ("PyThreadState_GetFrame", ctypes.pythonapi)
)


def record_thread_state():
    """Record the interpreter's state of R's thread; on that thread."""
    runtime.thread_state = PyThreadState_Get()


def current_frame():
    """Return the frame of the Python code that R's thread runs; None where it runs none."""
    if runtime.thread_state is None:
        return None
    address = PyThreadState_GetFrame(runtime.thread_state)
    if not address:
        return None
    frame = ctypes.cast(address, ctypes.py_object).value
    # The C function returned a new reference.
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(frame))
    return frame


def where() -> str:
    """Return where R's thread stands: function, file and line, and those of the user's code that called it."""
    frame = current_frame()
    if frame is None:
        return "it runs R code" if r_is_host() else "it runs no code"
    if frames.is_calling_r(frame):
        below = user_frame(frame)
        return f"it runs R code, called by {place_of(below)}" if below else "it runs R code"
    below = user_frame(frame)
    called = f", called by {place_of(below)}" if below not in (None, frame) else ""
    return f"{place_of(frame)}{called}"


def user_frame(frame):
    """Return the innermost frame of user code; None where there is none."""
    return next(filter(is_outside_libraries, frames.callers(frame)), None)


def is_outside_libraries(frame) -> bool:
    """Return True for user code, which a library that makes locks is not, even if run from a checkout."""
    return frames.is_user_code(frame) and frames.package_of(frame) not in safe_points.LOCKING


def place_of(frame) -> str:
    """Return a frame's function, file and line."""
    return f"{frame.f_code.co_name}() in {frame.f_code.co_filename}, line {frame.f_lineno}"
