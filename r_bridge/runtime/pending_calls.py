"""A queue of pending calls without a limit, in place of Python's own, which holds 32.

reticulate puts its checks for events, and R objects that other threads dropped, into Python's queue. Where that is
full, reticulate waits with Python's lock held, and nothing moves for minutes.
"""

import collections
import contextlib
import ctypes
import sys
import threading

from r_bridge.runtime import interrupts, safe_points
from r_bridge.runtime.state import runtime

PendingCall = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
# Python 3.13 may forget a call that is added while it makes pending calls
FORGETS_CALLS = sys.version_info >= (3, 13)
AddPendingCall = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class PendingCalls:
    """Calls that R's thread makes between two steps of Python.

    Attributes:
        add_pointer: The C function that takes the place of Python's Py_AddPendingCall().
    """

    def __init__(self):
        self.calls: collections.deque[tuple[int, int]] = collections.deque()
        # R's thread may make the calls within each of the methods.
        self.lock = threading.RLock()
        self.is_scheduled = self.is_held = False
        self.run_pointer, self.add_pointer = PendingCall(self.run), AddPendingCall(self.add)

    @interrupts.loses_exceptions
    def add(self, function, argument):
        """Add a call of a C function with an argument, both addresses."""
        self.calls.append((function, argument))
        self.wake()
        return 0

    @interrupts.runs_pending_calls
    def run(self, ignored):
        """Make the calls that wait."""
        self.is_scheduled = False
        if sys.is_finalizing():
            # Other threads have ended: a call that waits for one would wait forever
            self.calls.clear()
            return 0
        if runtime.gc_guard.values:
            runtime.gc_guard.postponed = self.wake
            return 0
        if not safe_points.is_outside_locks(sys._getframe().f_back):
            # reticulate flushes sys.stdout, for which a notebook's stream waits until another thread took a lock
            if FORGETS_CALLS and sys.getprofile() is None:
                sys.setprofile(self.on_event)
            else:
                self.wake()
            return 0
        self.make_calls()
        return 0

    @interrupts.runs_pending_calls
    def on_event(self, frame, event, value):
        """Make the calls that wait, at a call or return in Python code, unless the code may hold a lock."""
        if runtime.gc_guard.values or not safe_points.is_outside_locks(frame.f_back if event == "return" else frame):
            return
        sys.setprofile(None)
        self.make_calls()

    def make_calls(self):
        """Make the calls that wait, but not what these add."""
        for _ in range(len(self.calls)):
            try:
                function, argument = self.calls.popleft()
            except IndexError:
                # A call within these made the rest
                break
            PendingCall(function)(argument)
        self.wake()

    def wake(self):
        """Let R's thread make the calls that wait, as soon as it runs Python code."""
        with self.lock:
            if self.calls and not self.is_scheduled and not self.is_held:
                # Before the call: R's thread may run them at once.
                self.is_scheduled = True
                if ctypes.pythonapi.Py_AddPendingCall(self.run_pointer, None):
                    self.is_scheduled = False

    def hold(self) -> bool:
        """Keep calls that come from being made, until release(); return False where one is just being added."""
        if not self.lock.acquire(blocking=False):
            return False
        self.is_held = True
        self.lock.release()
        return True

    def release(self):
        """Let the calls be made again, after hold()."""
        self.is_held = False
        self.wake()

    def forget(self):
        """Drop the calls that wait, in a child of fork(): the parent makes them."""
        self.calls.clear()
        self.lock = threading.RLock()

    def close(self):
        """Drop the calls that wait and those that still come, as R has ended.

        A thread of reticulate that is about to add one waits for Python's lock, and has to get it before Python ends:
        Python ends threads that ask for it later, which in reticulate's C++ code aborts the process.
        """
        self.is_held = True
        self.calls.clear()
        # Those that wait longer have the lock first
        another = threading.Thread(target=self.calls.clear)
        # Python 3.12.0 starts no threads here
        with contextlib.suppress(RuntimeError):
            another.start()
            another.join()
