"""The state of R in this process, in one object."""

import collections
import contextlib
import os
import threading
import weakref
from typing import Any

from r_bridge.runtime.errors import RForkError
from r_bridge.runtime.known_code import KnownCode
from r_bridge.runtime.memory import GCGuard, PreservedList
from r_bridge.runtime.pending_objects import PendingObjects


class WaitingCalls:
    """Calls of other threads that wait for R's thread."""

    def __init__(self):
        self.jobs: collections.deque[Any] = collections.deque()
        # Notified when a job is added, and when what serve_until() waits for changes.
        self.changed = threading.Condition()
        # Whether R's thread is in serve_until(), where it looks for jobs itself.
        self.is_serving = False
        self.is_closed = False
        # Errors of the last jobs; TensorFlow passes on their messages alone.
        self.failures: collections.deque[BaseException] = collections.deque(maxlen=4)
        # How many jobs R's thread is running, one within another.
        self.depth = 0
        # Until then, by time.monotonic(), R's thread is not woken for calls, so that it gets on with its own code.
        self.rest_until = 0.0
        # Where R's thread was when a warning of waiting calls was written.
        self.reported: set[str] = set()

    def first(self):
        """Return the call that has waited longest; None if none waits."""
        return self.jobs[0] if self.jobs else None


class Runtime:
    """The state of R in this process.

    Attributes:
        r_thread: The thread that R runs on.
        thread_state: The interpreter's PyThreadState of that thread, once R and Python are in one process.
        started_in: Id of the process in which Python started R; None before, after R's end and where R is the host.
        is_connected: Whether the bridge has been joined to reticulate.
        is_forked: Whether this process is a fork of the one that R runs in.
        is_forked_by_r: Whether R itself forks, as mclapply() does, after which R runs in the child too.
        is_ending: Whether R's end has begun.
        is_quitting: Whether Python's exit functions run because R code called q().
        runs_last: Whether R's end runs .Last(), which q(runLast = FALSE) leaves out.
        preserved: The R objects that Python holds.
        gc_guard: The R objects under construction.
        pending_objects: The Python objects that R is about to request.
        converter: The registry of conversions, with to_r() and to_python().
        convertible_for_r: Returns an argument of an R function in a form that reticulate converts to the same value.
        caller: What calls R functions, once RSession has started R.
        waiting: Calls of other threads.
        wake_up: What wakes R's thread for them, once R and Python are in one process.
        capture_context: Function that returns a function that opens the context of the calling thread, in which R's
            thread makes a call for it.
        raised_in_r: What a handler of a signal raised while R code ran, until Python goes on.
        c_interrupt_handler: The address of reticulate's handler of SIGINT in C, once it is joined to the bridge.
        known_code: Code in which interrupts and calls of other threads are treated in a way of its own.
        pending_calls: Calls that R's thread makes between two steps of Python, once R and Python are in one process.
        environment: The address of R's environment for the bridge's code, once there is any.
        loaded_files: The files of that code.
        session: The RSession of a Python host, once it has started R.
        feeds: The feeds of data that other threads fetch.
    """

    def __init__(self):
        self.r_thread = threading.main_thread()
        self.thread_state: int | None = None
        self.started_in: int | None = None
        self.is_connected = False
        self.is_forked = False
        self.is_forked_by_r = False
        self.is_ending = False
        self.is_quitting = False
        self.runs_last = True
        self.preserved = PreservedList()
        self.gc_guard = GCGuard()
        self.pending_objects = PendingObjects()
        # Instances of classes that are above this module.
        self.converter: Any = None
        self.caller: Any = None
        self.convertible_for_r = lambda value: value
        self.waiting = WaitingCalls()
        self.wake_up: Any = None
        self.capture_context = lambda: contextlib.nullcontext
        self.raised_in_r: BaseException | None = None
        self.c_interrupt_handler: int | None = None
        self.known_code = KnownCode()
        self.pending_calls: Any = None
        self.environment: int | None = None
        self.loaded_files: set[str] = set()
        self.session: Any = None
        self.feeds: weakref.WeakSet[Any] = weakref.WeakSet()

    def is_on_r_thread(self) -> bool:
        """Return True on the thread that R runs on."""
        # Not current_thread(), which makes an object for each thread of C code
        return threading.get_ident() == self.r_thread.ident

    def is_usable(self) -> bool:
        """Return True where R can be called in this process: in no forked child, and not after its end."""
        try:
            self.check_process()
        except RuntimeError:
            return False
        return True

    def check_process(self):
        """Raise where R can't be called: in a forked child, or after its end."""
        if self.is_forked:
            raise RForkError()
        if self.started_in is None:
            raise RuntimeError("R has already shut down, as the process is exiting.")


runtime = Runtime()


def r_is_host() -> bool:
    """Return True if R started this process, with Python embedded in it."""
    facts = dict(pair.split("=", 1) for pair in os.environ.get("R_SESSION_INITIALIZED", "").split(":") if "=" in pair)
    return facts.get("PID") == str(os.getpid())
