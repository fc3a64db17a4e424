"""What R's thread is doing: where it is in its Python code, and for how long it has stood still."""

import ctypes
import time

from r_bridge.runtime.state import runtime

# A share of processor time from which a thread counts as working.
BUSY_SHARE = 0.05

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


def position():
    """Return the position of R's thread in its Python code; None where it runs none."""
    frame = current_frame()
    return frame and (id(frame), frame.f_lasti)


def where() -> str:
    """Return that position in words."""
    frame = current_frame()
    if frame is None:
        return "it runs R code"
    return f"{frame.f_code.co_filename}, line {frame.f_lineno}, in {frame.f_code.co_name}"


class Stillness:
    """Measures for how long R's thread, and the whole process, have done next to nothing."""

    def __init__(self):
        self.clock = None
        if hasattr(time, "pthread_getcpuclockid") and runtime.r_thread.ident is not None:
            self.clock = time.pthread_getcpuclockid(runtime.r_thread.ident)
        self.place, self.thread_since, self.process_since = None, None, None
        self.look()

    def look(self):
        """Return for how many seconds the thread stood still, and for how many of them the process was idle."""
        now, place = time.monotonic(), position()
        if self.place != place or self.thread_since is None or is_busy(now, self.thread_time(), self.thread_since):
            self.place, self.thread_since = place, (now, self.thread_time())
        if self.process_since is None or is_busy(now, time.process_time(), self.process_since):
            self.process_since = now, time.process_time()
        still = now - self.thread_since[0]
        return still, min(still, now - self.process_since[0])

    def thread_time(self):
        return time.process_time() if self.clock is None else time.clock_gettime(self.clock)


def is_busy(now, used, since) -> bool:
    start, used_before = since
    return used - used_before > BUSY_SHARE * (now - start) + 0.01
