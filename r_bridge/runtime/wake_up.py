"""Wakes R's thread, whatever code it runs, so that it makes the calls of other threads.

In Python code, a signal makes Python call a handler: between two steps, or within a call of the system that waits, such
as for a lock, a sleep, a socket or a line of input, which Python then goes on with. Where that is no safe point, a
function that Python calls at each call and return, as for a profiler, looks for the next one; except within a step of
Keras' loops, which would take twice as long: R's thread looks for calls after each step.

In R code, R looks for events: input in a pipe ends a sleep and a wait for input, and running code calls
R_PolledEvents() after each thousand evaluations. Python's handlers of other signals, such as SIGTERM, run then too: a
thread that Python tells of each signal wakes R.
"""

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Generator

from r_bridge.runtime import frames, interrupts, r_api, r_thread, safe_points
from r_bridge.runtime.state import runtime

# A signal that no one needs: its default is to be ignored, and R doesn't use it.
SIGNAL = getattr(signal, "SIGURG", None)
# Any number that no other handler of R's has
ACTIVITY = 89

# Limit of calls by R within one another
DEEPEST = 64

# R gives the handler of the pipe an argument, which it doesn't need
EventHandler = ctypes.CFUNCTYPE(None)


class WakeUp:
    """Wakes R's thread, on which it is created.

    Args:
        make_calls: Function that makes the waiting calls.
    """

    def __init__(self, make_calls):
        self.make_calls = make_calls
        self.input_handler = EventHandler(CalledByR(self.on_input).continue_one)
        self.poll_handler = EventHandler(CalledByR(self.on_poll).continue_one)
        self.polled_events = r_api.api().variable("R_PolledEvents", ctypes.c_void_p)
        self.own_polled_events = ctypes.cast(self.poll_handler, ctypes.c_void_p).value
        self.former_polled_events = None
        self.seen_at = None
        self.open_pipe()
        if SIGNAL is not None:
            signal.signal(SIGNAL, self.on_signal)
        self.watch_signals()

    def leave_parent(self):
        """Stop listening for the parent's threads, in a child of fork(), and open a pipe of its own."""
        if self.polled_events.value == self.own_polled_events:
            self.polled_events.value = self.former_polled_events
        for end, new in zip(self.pipe, os.pipe()):
            # R listens to this number
            os.dup2(new, end, inheritable=False)
            os.close(new)
            os.set_blocking(end, False)

    def open_pipe(self):
        """Open the pipe, to which R listens for input."""
        self.pipe = os.pipe()
        for end in self.pipe:
            os.set_blocking(end, False)
        api = r_api.api()
        first = api.variable("R_InputHandlers", ctypes.c_void_p).value
        api.addInputHandler(first, self.pipe[0], ctypes.cast(self.input_handler, ctypes.c_void_p), ACTIVITY)

    def watch_signals(self):
        """Start a thread that wakes R's thread for Python's handlers of signals, unless others watch them."""
        received, sent = os.pipe()
        os.set_blocking(sent, False)
        former = signal.set_wakeup_fd(sent, warn_on_full_buffer=False)
        if former != -1:
            signal.set_wakeup_fd(former, warn_on_full_buffer=False)
            os.close(received)
            os.close(sent)
            return

        def watch():
            while signals := set(os.read(received, 4096)):
                frame = r_thread.current_frame()
                if signals != {SIGNAL} and (frame is None or frames.is_calling_r(frame)):
                    self.wake_r()

        threading.Thread(target=watch, name="r_bridge: signals", daemon=True).start()

    def wake(self):
        """Wake R's thread; on any other one."""
        frame = r_thread.current_frame()
        if safe_points.is_safe_point(frame):
            self.send_signal()
        elif frame is None or frames.is_calling_r(frame):
            self.wake_r()
        elif (id(frame), frame.f_lasti) != self.seen_at and not safe_points.returns_to_loop(frame):
            # It has moved on since the last look, so it is no library that waits, which a signal could disturb
            self.seen_at = id(frame), frame.f_lasti
            self.send_signal()

    def send_signal(self):
        """Send R's thread the signal."""
        thread = runtime.r_thread.ident
        if SIGNAL is not None and thread is not None:
            signal.pthread_kill(thread, SIGNAL)

    def wake_r(self):
        """Wake R where it runs or waits: by R_PolledEvents(), and by input in the pipe."""
        with runtime.waiting.changed:
            if self.polled_events.value != self.own_polled_events:
                self.former_polled_events = self.polled_events.value
                self.polled_events.value = self.own_polled_events
        try:
            os.write(self.pipe[1], b"\0")
        except BlockingIOError:
            # It is full of what R has not read yet
            pass

    @interrupts.loses_exceptions
    def on_signal(self, signum, frame):
        """Handle the signal, in Python code."""
        if can_make_calls(frame):
            self.make_calls()
            interrupts.pass_on(frame)
        elif runtime.waiting.jobs and sys.getprofile() is None and not safe_points.returns_to_loop(frame):
            # Where a profiler is called, Python 3.11 is stopped by a pending call that is added within another.
            is_within_another = runtime.known_code.includes_pending_call(frames.callers(frame))
            if not is_within_another and runtime.pending_calls.hold():
                sys.setprofile(self.on_event)

    @interrupts.loses_exceptions
    def on_event(self, frame, event, value):
        """Look for a safe point, at a call or return in Python code."""
        if frames.package_of(frame) == "r_bridge":
            return
        interrupted = frame.f_back if event == "return" else frame
        if runtime.waiting.jobs and can_make_calls(interrupted):
            self.make_calls()
        if not runtime.waiting.jobs:
            sys.setprofile(None)
            runtime.pending_calls.release()
            interrupts.pass_on(interrupted)

    def on_input(self):
        """Handle input from the pipe, called by R."""
        try:
            while os.read(self.pipe[0], 4096):
                pass
        except BlockingIOError:
            pass
        self.make_calls()

    def on_poll(self):
        """Handle R's check for events: in R code that runs, or by reticulate in a pending call, anywhere in Python."""
        former = self.former_polled_events
        is_in_python = runtime.known_code.includes_pending_call(frames.callers_up_to_r(sys._getframe()))
        if not is_in_python:
            self.make_calls()
        with runtime.waiting.changed:
            if not runtime.waiting.jobs and self.polled_events.value == self.own_polled_events:
                self.polled_events.value = former
        if former and former != self.own_polled_events:
            EventHandler(former)()


class CalledByR:
    """A function that C code of R calls; where it or a handler of a signal raises, R's code ends.

    Python runs the handlers before the first step of a function that C calls. What they raise there no `try` in the
    function can catch, and C would lose it. A generator that waits within `try` has made its first step already: a call
    of C continues such a generator. Calls nest, and a generator that runs can't be continued, so each call takes one of
    several that wait.
    """

    def __init__(self, function):
        self.function = function
        self.waiting: list[Generator] = []
        for _ in range(DEEPEST):
            self.add_waiting()
        # Called by ctypes: C code alone takes a generator from the list and continues it
        self.continue_one = map(next, iter(self.waiting.pop, None)).__next__

    def add_waiting(self):
        """Add a generator that waits for its call."""
        generator = self.one_call()
        next(generator)
        self.waiting.append(generator)

    @interrupts.loses_exceptions
    def one_call(self):
        """Wait for a call and make it."""
        try:
            yield
            self.function()
        except GeneratorExit:
            return
        except BaseException as error:
            interrupts.end_r_code(error)
        self.add_waiting()
        yield


def can_make_calls(frame) -> bool:
    """Return True where R's thread can make calls now: at a safe point, while it builds no R object."""
    return not runtime.gc_guard.values and safe_points.is_safe_point(frame)
