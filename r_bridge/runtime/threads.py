"""R runs on one thread: calls of other threads are handed to it, or refused where it can't take them."""
import collections
import concurrent.futures
import contextlib
import ctypes
import functools
import os
import sys
import threading
import time

from r_bridge.runtime import embedding, interrupts, r_api
from r_bridge.runtime.errors import IN_A_CHILD, RForkError, RThreadError
from r_bridge.runtime.handles import unprotected

# R's thread standing still that long with a call waiting, and nothing else at work: it will never take the call
PATIENCE = float(os.environ.get("R_BRIDGE_PATIENCE", "2"))
# where other threads are at work, R's thread may be waiting for them
LONG_PATIENCE = 10 * PATIENCE
BUSY_SHARE = 0.05

r_thread = threading.main_thread()
news = threading.Condition()
waiting = collections.deque()
# whether R's thread waits in serve_until(), where it looks for calls itself
serving = False
# the errors of the last calls, for those who only get to see what TensorFlow made of them
failures = collections.deque(maxlen=4)
# where R's thread stood when a call was last given up: while it still stands there, further calls need not wait
blocked_at = None


# the interpreter's record of R's thread, once R and Python are in one process
r_thread_state = None
PyThreadState_Get = ctypes.PYFUNCTYPE(ctypes.c_void_p)(("PyThreadState_Get", ctypes.pythonapi))
# not sys._current_frames(): up to Python 3.11 it may collect garbage under a lock that the garbage needs too
PyThreadState_GetFrame = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(
    ("PyThreadState_GetFrame", ctypes.pythonapi))


def frame_on_r_thread():
    """The Python code that R's thread is in; None where it runs none."""
    if r_thread_state is None:
        return None
    address = PyThreadState_GetFrame(r_thread_state)
    if not address:
        return None
    frame = ctypes.cast(address, ctypes.py_object).value
    # the reference that the C function gave
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(frame))
    return frame


def position():
    """Where R's thread stands in its Python code; None where it runs none."""
    frame = frame_on_r_thread()
    return frame and (id(frame), frame.f_lasti)


def where():
    """That place in words."""
    frame = frame_on_r_thread()
    if frame is None:
        return "it runs R code"
    return f"{frame.f_code.co_filename}, line {frame.f_lineno}, in {frame.f_code.co_name}"


class Stillness:
    """For how long R's thread, and the whole process, have done next to nothing."""

    def __init__(self):
        self.clock = None
        if hasattr(time, "pthread_getcpuclockid"):
            self.clock = time.pthread_getcpuclockid(r_thread.ident)
        self.place, self.thread_since, self.process_since = None, None, None
        self.look()

    def look(self):
        """How many seconds the thread stood still, and how many of them the process was idle."""
        now, place = time.monotonic(), position()
        if self.place != place or self.thread_since is None or busy(now, self.thread_time(), self.thread_since):
            self.place, self.thread_since = place, (now, self.thread_time())
        if self.process_since is None or busy(now, time.process_time(), self.process_since):
            self.process_since = now, time.process_time()
        still = now - self.thread_since[0]
        return still, min(still, now - self.process_since[0])

    def thread_time(self):
        return time.process_time() if self.clock is None else time.clock_gettime(self.clock)


def busy(now, used, since):
    start, used_before = since
    return used - used_before > BUSY_SHARE * (now - start) + 0.01


class Job:
    """A call that one thread needs and R's thread makes."""

    def __init__(self, call):
        self.call, self.graph = call, graph_under_construction()
        self.done = threading.Event()
        self.value, self.error = None, RThreadError("A call of R was interrupted before R's thread made it.")
        self.state = "waiting"

    def run(self) -> bool:
        """Make the call, once, on R's thread; whether a Ctrl-C stopped it, which is not meant for the caller alone."""
        global blocked_at
        if not self.take("running"):
            return False
        blocked_at = None
        try:
            self.keep()
        finally:
            self.done.set()
        return isinstance(self.error, KeyboardInterrupt)

    def keep(self):
        """Note what the call gives or raises."""
        try:
            with tensorflow_context(self.graph):
                self.value, self.error = self.call(), None
        except BaseException as error:
            self.error = error
            failures.append(error)

    def run_between(self, ignored=None):
        """Make the call between two steps of Python, where nothing can be raised."""
        if self.run():
            interrupts.raise_later()

    def take(self, state) -> bool:
        """Whether the call was still waiting; then it goes on to the given state."""
        with news:
            taken = self.state == "waiting"
            if taken:
                self.state = state
            if self in waiting:
                waiting.remove(self)
        return taken

    def refuse(self, reason) -> bool:
        refused = self.take("refused")
        if refused:
            self.error = RThreadError(reason)
            self.done.set()
        return refused

    def result(self):
        """What the call gave; RThreadError where R's thread is blocked."""
        global blocked_at
        stillness = Stillness()
        while not self.done.wait(0.1):
            still, idle = stillness.look()
            place = position()
            hopeless = idle > PATIENCE or still > LONG_PATIENCE or (place is not None and place == blocked_at)
            if self.state == "waiting" and hopeless and self.refuse(
                    f"R was called on the thread '{threading.current_thread().name}', but R runs on the thread "
                    f"'{r_thread.name}' only, and that is blocked: {where()}. Call R on its own thread, or let "
                    "Keras fetch the data (fit, evaluate and predict serve such calls)."):
                blocked_at = place
        if self.error is not None:
            raise self.error
        return self.value


def graph_under_construction():
    """The TensorFlow graph that this thread is building; None where it builds none."""
    tf = sys.modules.get("tensorflow")
    if tf is None or not hasattr(tf, "executing_eagerly") or tf.executing_eagerly():
        return None
    return tf.compat.v1.get_default_graph()


def tensorflow_context(graph):
    """The caller's own TensorFlow context on R's thread, which may be in the middle of a graph of its own."""
    if graph is not None:
        return graph.as_default()
    if graph_under_construction() is not None:
        return sys.modules["tensorflow"].init_scope()
    return contextlib.nullcontext()


closed = False


def close():
    """R ends: calls that wait, and those that still come, are refused."""
    global closed
    with news:
        closed = True
        refused = list(waiting)
    for job in refused:
        job.refuse("R has ended.")


def hand_over(job):
    """Let R's thread run a job as soon as it can."""
    with news:
        if closed:
            raise RThreadError("R has ended.")
        waiting.append(job)
        news.notify_all()
        if serving:
            return
    schedule(job)


def schedule(job):
    """Have reticulate run a job where R's thread runs Python code, or R code that looks for events."""
    import rpycall
    rpycall.schedule_python_function_on_main_thread(job.run_between, None)


def on_r_thread(call):
    """Make a call on R's thread and wait for its value."""
    job = Job(call)
    hand_over(job)
    return job.result()


def serve_until(ready, timeout=None):
    """On R's thread: make the calls of other threads until `ready()` is true; who changes that notifies `news`."""
    global serving
    end = time.monotonic() + timeout if timeout else None
    try:
        while True:
            with news:
                serving = True
                try:
                    news.wait_for(lambda: waiting or ready(), end and max(0, end - time.monotonic()))
                finally:
                    serving = False
                if not waiting or end and time.monotonic() > end:
                    return
                job = waiting[0]
            if job.run():
                raise KeyboardInterrupt
    finally:
        for job in list(waiting):
            schedule(job)


def serve_while(call):
    """On R's thread: what a call gives that is made on a thread of its own, and may wait for R calls of others."""
    outcome = concurrent.futures.Future()

    def run():
        try:
            outcome.set_result(call())
        except BaseException as error:
            outcome.set_exception(error)
        with news:
            news.notify_all()
    threading.Thread(target=run, name="waiting for others", daemon=True).start()
    serve_until(outcome.done)
    return outcome.result()


def call_reticulate_function(function, *args, **kwargs):
    """Reticulate's call of an R function from another thread: its value and None, or None and the error."""
    from rpytools.call import call_r_function
    try:
        return on_r_thread(lambda: call_r_function(function, *args, **kwargs)), None
    except BaseException as error:
        return None, error


# Reticulate puts calls for R's thread, and R objects that other threads dropped, into Python's queue of pending
# calls. That holds 32: with more, reticulate waits, holds Python's lock and nothing moves for minutes. Its pointer to
# Py_AddPendingCall is therefore turned to a queue without an end.

ADD_PENDING_CALL = "_ZN10reticulate9libpython17Py_AddPendingCallE"
INSTALL_INTERRUPT_HANDLERS = "_Z26install_interrupt_handlersv"
Pending = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
pending = collections.deque()
scheduled = threading.Event()
SHORT = 0.005


@Pending
def run_pending(ignored):
    if unprotected.values:
        unprotected.postponed = wake
        return 0
    started = time.monotonic()
    # not what these add: threads that call R without end would leave R's thread no time of its own
    for _ in range(len(pending)):
        function, argument = pending.popleft()
        Pending(function)(argument)
    used = time.monotonic() - started
    if used > SHORT:
        rest = threading.Timer(used, wake)
        rest.daemon = True
        rest.start()
    else:
        wake()
    return 0


def wake():
    """Let R's thread run what is pending, as soon as it runs Python code."""
    scheduled.clear()
    if pending:
        request_run()


def request_run():
    scheduled.set()
    if ctypes.pythonapi.Py_AddPendingCall(run_pending, None):
        scheduled.clear()


@ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def add_pending(function, argument):
    pending.append((function, argument))
    if not scheduled.is_set():
        request_run()
    return 0


def reticulate_library():
    """The file of reticulate's compiled code in this process; None where that can't be told."""
    try:
        with open("/proc/self/maps") as maps:
            return next((line.split(None, 5)[5].strip() for line in maps if "/reticulate.so" in line), None)
    except OSError:
        return None


def next_on_r_thread(next_value):
    """The next value of one of reticulate's generators, whose R function may wait for nothing but R's thread."""
    @functools.wraps(next_value)
    def next_served(generator):
        if threading.current_thread() is r_thread:
            return next_value(generator)
        return on_r_thread(lambda: next_value(generator))
    return next_served


def refuse_calls():
    """In a child of fork(): reticulate's Python functions don't call R there."""
    import rpytools.call
    rpytools.call.call_r_function = raise_fork_error


def raise_fork_error(*args, **kwargs):
    raise RForkError(IN_A_CHILD)


def install():
    """Put this module in the place of reticulate's own handling of threads; once reticulate runs."""
    import rpytools.generator
    import rpytools.thread
    if rpytools.thread.safe_call_r_function_on_main_thread is call_reticulate_function:
        return
    global r_thread_state
    if threading.current_thread() is r_thread:
        r_thread_state = PyThreadState_Get()
    rpytools.thread.safe_call_r_function_on_main_thread = call_reticulate_function
    interrupts.let_in_only_r_code()
    if embedding.started_in is None:
        r_api.run(r_api.script("errors.R") + "keep_errors()")
    os.register_at_fork(after_in_child=refuse_calls)
    generator = rpytools.generator.RGenerator
    generator.__next__ = next_on_r_thread(generator.__next__)
    try:
        library = ctypes.PyDLL(reticulate_library())
        pointer = ctypes.c_void_p.in_dll(library, ADD_PENDING_CALL)
        install_interrupt_handlers = library[INSTALL_INTERRUPT_HANDLERS]
    except (AttributeError, OSError, TypeError, ValueError):
        # a reticulate that is built otherwise keeps its own queue and handlers
        return
    pointer.value = ctypes.cast(add_pending, ctypes.c_void_p).value
    interrupts.take(install_interrupt_handlers)
