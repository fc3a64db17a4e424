"""Calls of R from other threads: R's thread makes them, or they are refused where it can't.

R's thread makes a waiting call between two steps of Python, or in serve_until(), where it waits for others.
"""

import concurrent.futures
import os
import threading
import time

from r_bridge.runtime import interrupts, r_thread
from r_bridge.runtime.errors import RThreadError
from r_bridge.runtime.state import runtime

# Seconds for which R's thread, and the whole process, stand still until a waiting call is refused: R's thread will
# never take it.
PATIENCE = float(os.environ.get("R_BRIDGE_PATIENCE", "2"))
# Seconds where other threads are at work, for which R's thread may be waiting.
LONG_PATIENCE = 10 * PATIENCE


class Job:
    """A call that one thread needs and R's thread makes."""

    def __init__(self, call):
        self.call, self.open_context = call, runtime.capture_context()
        self.done = threading.Event()
        self.value = None
        self.error: BaseException | None = RThreadError("A call of R was interrupted before R's thread made it.")
        self.state = "waiting"

    def run(self) -> bool:
        """Make the call, once, on R's thread; return True if a Ctrl-C stopped it, which is not for the caller alone."""
        if not self.take("running"):
            return False
        runtime.waiting.blocked_at = None
        try:
            self.make_call()
        finally:
            self.done.set()
        return isinstance(self.error, KeyboardInterrupt)

    @interrupts.stores_exceptions
    def make_call(self):
        """Make the call and store what it returns or raises."""
        try:
            with self.open_context():
                self.value, self.error = self.call(), None
        except BaseException as error:
            self.error = error
            runtime.waiting.failures.append(error)

    def run_between_steps(self, ignored=None):
        """Make the call between two steps of Python, where nothing can be raised."""
        if self.run():
            interrupts.raise_later()

    def take(self, state) -> bool:
        """Change a call that waits to another state; return False if it was taken already."""
        waiting = runtime.waiting
        with waiting.changed:
            taken = self.state == "waiting"
            if taken:
                self.state = state
            if self in waiting.jobs:
                waiting.jobs.remove(self)
        return taken

    def refuse(self, reason) -> bool:
        """Refuse a call that waits; return False if it was taken already."""
        refused = self.take("refused")
        if refused:
            self.error = RThreadError(reason)
            self.done.set()
        return refused

    def result(self):
        """Wait for the call and return its value; raise RThreadError where R's thread is blocked."""
        stillness, waiting = r_thread.Stillness(), runtime.waiting
        while not self.done.wait(0.1):
            still, idle = stillness.look()
            place = r_thread.position()
            hopeless = idle > PATIENCE or still > LONG_PATIENCE or (place is not None and place == waiting.blocked_at)
            if (
                self.state == "waiting"
                and hopeless
                and self.refuse(
                    f"R was called on the thread '{threading.current_thread().name}', but R runs on the thread "
                    f"'{runtime.r_thread.name}' only, and that is blocked: {r_thread.where()}. Call R on its own "
                    "thread, or let Keras fetch the data (fit, evaluate and predict serve such calls)."
                )
            ):
                waiting.blocked_at = place
        if self.error is not None:
            raise self.error
        return self.value


def close():
    """Refuse calls that wait, and those that still come: R ends."""
    waiting = runtime.waiting
    with waiting.changed:
        waiting.is_closed = True
        refused = list(waiting.jobs)
    for job in refused:
        job.refuse("R has ended.")


def hand_over(job):
    """Let R's thread run a job as soon as it can."""
    waiting = runtime.waiting
    with waiting.changed:
        if waiting.is_closed:
            raise RThreadError("R has ended.")
        waiting.jobs.append(job)
        waiting.changed.notify_all()
        if waiting.is_serving:
            return
    schedule(job)


def schedule(job):
    """Have reticulate run a job where R's thread runs Python code, or R code that checks for events."""
    import rpycall

    rpycall.schedule_python_function_on_main_thread(job.run_between_steps, None)


def on_r_thread(call):
    """Make a call on R's thread and wait for its value."""
    job = Job(call)
    hand_over(job)
    return job.result()


def serve_until(ready, timeout=None):
    """Make the calls of other threads until `ready()` is true; on R's thread.

    Whoever changes what `ready()` looks at notifies `runtime.waiting.changed`.
    """
    end = time.monotonic() + timeout if timeout else None
    waiting = runtime.waiting
    try:
        while True:
            with waiting.changed:
                waiting.is_serving = True
                try:
                    waiting.changed.wait_for(lambda: waiting.jobs or ready(), end and max(0, end - time.monotonic()))
                finally:
                    waiting.is_serving = False
                if not waiting.jobs or end and time.monotonic() > end:
                    return
                job = waiting.jobs[0]
            if job.run():
                raise KeyboardInterrupt
    finally:
        for job in list(waiting.jobs):
            schedule(job)


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
