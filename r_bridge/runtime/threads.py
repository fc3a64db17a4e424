"""R calls of other threads: they wait until R's thread makes them, at its next safe point.

R's thread makes them in serve_until(), where it waits for other threads; between two steps of Keras' loops; and, woken
by the thread that waits, at the safe points of Python code (safe_points.py) and where R looks for events (wake_up.py).
A call is refused only where R has ended, after the time limit that the user has set, and by a Ctrl-C that R's thread
can't take itself.
"""

import concurrent.futures
import functools
import os
import threading
import time

from r_bridge.runtime import interrupts, r_thread
from r_bridge.runtime.errors import REndedError, RThreadError
from r_bridge.runtime.safe_points import is_safe_point
from r_bridge.runtime.state import runtime
from r_bridge.runtime.wake_up import WakeUp

# Seconds between a thread's tries to wake R's thread, which double from the first to the last
FIRST_PAUSE, LAST_PAUSE = 0.001, 0.05
# Seconds after which a thread that waits reports it
REPORT_AFTER = 10
# Limit of calls that R's thread makes within one another, each of which needs some of its stack
DEEPEST = 20
# After calls that took more seconds than these, R's thread gets as long for its own code
LONGEST_RUN = 0.005


class Job:
    """A call that one thread needs and R's thread makes."""

    def __init__(self, call):
        self.call, self.open_context, self.limit = call, runtime.capture_context(), time_limit()
        self.done = threading.Event()
        self.value = None
        self.error: BaseException | None = None
        self.is_waiting = True

    # A Ctrl-C outside of make_call() would leave the thread waiting
    @interrupts.loses_exceptions
    def run(self) -> bool:
        """Make the call, once, on R's thread; return True if a Ctrl-C stopped it, which is not for the caller alone."""
        if not self.take():
            return False
        runtime.waiting.depth += 1
        try:
            self.make_call()
        finally:
            runtime.waiting.depth -= 1
            self.done.set()
        return isinstance(self.error, KeyboardInterrupt)

    @interrupts.stores_exceptions
    def make_call(self):
        """Make the call and store what it returns or raises."""
        try:
            with self.open_context():
                self.value = self.call()
        except BaseException as error:
            self.error = error
            runtime.waiting.failures.append(error)

    def take(self) -> bool:
        """Take the call from those that wait, to make or refuse it; return False if it was taken already."""
        waiting = runtime.waiting
        with waiting.changed:
            taken, self.is_waiting = self.is_waiting, False
            if taken:
                waiting.jobs.remove(self)
        return taken

    def refuse(self, error):
        """Refuse a call that waits; do nothing if it was taken already."""
        if self.take():
            self.error = error
            self.done.set()

    def result(self):
        """Wait for the call and return its value."""
        started, pause, is_reported = time.monotonic(), FIRST_PAUSE, False
        while not self.done.wait(pause):
            if self.is_waiting and self is runtime.waiting.first():
                wake_r_thread()
            waited, pause = time.monotonic() - started, min(2 * pause, LAST_PAUSE)
            if self.limit is not None and waited > self.limit:
                self.refuse(RThreadError(f"{description()} {r_thread.where()}. R_BRIDGE_TIMEOUT is {self.limit:g} s."))
            elif pause == LAST_PAUSE and interrupts.is_pending() and not is_safe_point(r_thread.current_frame()):
                self.refuse(KeyboardInterrupt())
            elif waited > REPORT_AFTER and not is_reported:
                is_reported = True
                report(f"{description()} {r_thread.where()}. It waits on; Ctrl-C ends it, R_BRIDGE_TIMEOUT limits it.")
        if self.error is not None:
            raise self.error
        return self.value


def description() -> str:
    """Return the beginning of messages about a call that waits: which thread made it."""
    return (
        f"R was called on the thread '{threading.current_thread().name}', but R runs on the thread "
        f"'{runtime.r_thread.name}', which has not taken the call yet:"
    )


def time_limit():
    """Return the seconds that a call may wait, which the user has set; None if there is no limit."""
    value = os.environ.get("R_BRIDGE_TIMEOUT", "")
    try:
        return float(value) if value else None
    except ValueError:
        raise ValueError(f"R_BRIDGE_TIMEOUT is a number of seconds. Received: {value!r}") from None


def report(text):
    """Write a warning to standard error, once for each place; not to sys.stderr, which may need R's thread."""
    place = r_thread.where()
    with runtime.waiting.changed:
        if place in runtime.waiting.reported:
            return
        runtime.waiting.reported.add(place)
    os.write(2, f"Warning: {text}\n".encode())


def close():
    """Refuse calls that wait, and those that still come: R ends."""
    threading.excepthook = functools.partial(report_uncaught, threading.excepthook)
    waiting = runtime.waiting
    with waiting.changed:
        waiting.is_closed = True
        refused = list(waiting.jobs)
    for job in refused:
        job.refuse(REndedError())


def report_uncaught(excepthook, raised):
    """Report an exception that ends a thread, unless R has ended: threads that write then abort Python at its end."""
    if not issubclass(raised.exc_type, REndedError):
        excepthook(raised)


def prepare():
    """Let other threads wake R's thread; on that thread."""
    runtime.wake_up = WakeUp(make_waiting_calls)


def hand_over(job):
    """Let R's thread make a call as soon as it can."""
    waiting = runtime.waiting
    with waiting.changed:
        if waiting.is_closed:
            raise REndedError
        waiting.jobs.append(job)
        waiting.changed.notify_all()
        if waiting.is_serving:
            return
    wake_r_thread()


def wake_r_thread():
    """Wake R's thread, unless it needs the time for its own code."""
    if time.monotonic() >= runtime.waiting.rest_until:
        runtime.wake_up.wake()


def on_r_thread(call):
    """Make a call on R's thread and return its value: at once if this is that thread, otherwise after a wait."""
    if runtime.is_on_r_thread():
        return call()
    job = Job(call)
    hand_over(job)
    return job.result()


def make_waiting_calls():
    """Make the calls that wait, at a safe point of R's thread, where nothing can be raised."""
    waiting = runtime.waiting
    # A pending Ctrl-C is meant for the code of R's thread itself
    if waiting.depth >= DEEPEST or interrupts.is_pending():
        return
    started, is_interrupted = time.monotonic(), False
    # Not those that arrive meanwhile: threads that keep calling R would leave R's thread no time for its own code.
    for job in list(waiting.jobs):
        is_interrupted |= job.run()
    now = time.monotonic()
    if now - started > LONGEST_RUN:
        waiting.rest_until = now + (now - started)
    if is_interrupted:
        interrupts.raise_later()


def serve_until(ready):
    """Make the calls of other threads until `ready()` is true; on R's thread.

    Code that changes what `ready()` looks at notifies `runtime.waiting.changed`.
    """
    waiting = runtime.waiting
    while True:
        with waiting.changed:
            waiting.is_serving = True
            try:
                waiting.changed.wait_for(lambda: waiting.jobs or ready())
            finally:
                waiting.is_serving = False
            job = waiting.first()
            if job is None:
                return
        if job.run():
            raise KeyboardInterrupt
        interrupts.raise_now()


def serve_while(call):
    """Make `call()` on a new thread and return its value, while R's thread makes the R calls of others."""
    outcome: concurrent.futures.Future = concurrent.futures.Future()

    def run():
        try:
            outcome.set_result(call())
        except BaseException as error:
            outcome.set_exception(error)
        with runtime.waiting.changed:
            runtime.waiting.changed.notify_all()

    threading.Thread(target=run, name="waiting for others", daemon=True).start()
    serve_until(outcome.done)
    return outcome.result()
