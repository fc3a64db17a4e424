"""R runs on one thread: calls of other threads are handed to it, or refused where it can't take them."""
import collections
import contextlib
import ctypes
import os
import sys
import threading
import time

from r_bridge.errors import RThreadError
from r_bridge.objects import unprotected

# The whole process idle that long with a call waiting: R's thread is blocked and will never take it
PATIENCE = float(os.environ.get("R_BRIDGE_PATIENCE", "2"))
BUSY_SHARE = 0.05

r_thread = threading.main_thread()
news = threading.Condition()
waiting = collections.deque()


# Where R's thread stood when a call was last given up: while it still stands there, further calls need not wait
blocked_at = None


def position(thread):
    frame = sys._current_frames().get(thread.ident)
    return frame and (id(frame), frame.f_lasti)


class Job:
    """A call that one thread waits for and R's thread makes."""

    def __init__(self, call):
        self.call, self.graph = call, graph_under_construction()
        self.done, self.lock = threading.Event(), threading.Lock()
        self.value = self.error = None
        self.state = "waiting"

    def run(self, ignored=None):
        """Make the call, once; on R's thread."""
        with self.lock:
            if self.state != "waiting":
                return
            self.state = "running"
        try:
            with tensorflow_context(self.graph):
                self.value = self.call()
        except BaseException as error:
            self.error = error
        self.done.set()

    def given_up(self) -> bool:
        with self.lock:
            if self.state == "waiting":
                self.state = "given up"
            return self.state == "given up"

    def refuse(self, reason):
        if self.given_up():
            self.error = RThreadError(reason)
            self.done.set()

    def result(self):
        """What the call gave; RThreadError where R's thread is blocked."""
        global blocked_at
        since, used = time.monotonic(), time.process_time()
        while not self.done.wait(0.1):
            now, cpu = time.monotonic(), time.process_time()
            if self.state == "running" or cpu - used > BUSY_SHARE * (now - since):
                since, used = now, cpu
            elif (now - since > PATIENCE or blocked_at == position(r_thread)) and self.given_up():
                blocked_at = position(r_thread)
                raise RThreadError(
                    f"R was called on the thread '{threading.current_thread().name}', but R runs on the thread "
                    f"'{r_thread.name}' only, and that is blocked: {where(r_thread)}. Call R on its own thread, or let "
                    "Keras fetch the data (fit, evaluate and predict serve such calls).")
        if self.error is not None:
            raise self.error
        return self.value


def where(thread):
    """The line of Python at which a thread stands."""
    frame = sys._current_frames().get(thread.ident)
    return f"{frame.f_code.co_filename}, line {frame.f_lineno}, in {frame.f_code.co_name}" if frame else "it has ended"


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
        while waiting:
            waiting.popleft().refuse("R has ended")


def on_r_thread(call):
    """Make a call on R's thread and wait for its value."""
    import rpycall
    job = Job(call)
    with news:
        if closed:
            raise RThreadError("R has ended.")
        waiting.append(job)
        news.notify_all()
    # where R's thread runs Python code or R code that looks for events, this reaches it
    rpycall.schedule_python_function_on_main_thread(job.run, None)
    return job.result()


def serve_until(ready):
    """On R's thread: make the calls of other threads until `ready()` is true; who changes that notifies `news`.

    Gives the error of the last call that failed, None where all went well.
    """
    failed = None
    while True:
        with news:
            while not waiting and not ready():
                news.wait()
            if not waiting:
                return failed
            job = waiting.popleft()
        job.run()
        failed = job.error or failed
        if isinstance(job.error, KeyboardInterrupt):
            raise KeyboardInterrupt


def call_reticulate_function(function, *args, **kwargs):
    """Reticulate's call of an R function from another thread: its value and None, or None and the error."""
    from rpycall import call_r_function
    try:
        return on_r_thread(lambda: call_r_function(function, *args, **kwargs)), None
    except BaseException as error:
        return None, error


# Reticulate puts calls for R's thread, and R objects that other threads dropped, into Python's queue of pending
# calls. That holds 32: with more, reticulate waits, holds Python's lock and nothing moves for minutes. Its pointer to
# Py_AddPendingCall is therefore turned to a queue without an end.

ADD_PENDING_CALL = "_ZN10reticulate9libpython17Py_AddPendingCallE"
Pending = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
pending = collections.deque()
scheduled = threading.Event()
SHORT = 0.005


@Pending
def run_pending(ignored):
    if unprotected.values:
        unprotected.postponed = wake
        return 0
    failed, started = 0, time.monotonic()
    # not what these add: threads that call R without end would leave R's thread no time of its own
    for _ in range(len(pending)):
        function, argument = pending.popleft()
        failed = Pending(function)(argument) or failed
    used = time.monotonic() - started
    if used > SHORT:
        rest = threading.Timer(used, wake)
        rest.daemon = True
        rest.start()
    else:
        wake()
    return failed


def wake():
    """Let R's thread run what is pending, as soon as it runs Python code."""
    scheduled.clear()
    if pending:
        schedule()


def schedule():
    scheduled.set()
    if ctypes.pythonapi.Py_AddPendingCall(run_pending, None):
        scheduled.clear()


@ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def add_pending(function, argument):
    pending.append((function, argument))
    if not scheduled.is_set():
        schedule()
    return 0


def reticulate_library():
    """The file of reticulate's compiled code in this process; None where that can't be told."""
    try:
        with open("/proc/self/maps") as maps:
            return next((line.split(None, 5)[5].strip() for line in maps if "/reticulate.so" in line), None)
    except OSError:
        return None


def install():
    """Put this module in the place of reticulate's own handling of threads; once reticulate runs."""
    import rpytools.thread
    rpytools.thread.safe_call_r_function_on_main_thread = call_reticulate_function
    library = reticulate_library()
    if library is None:
        return
    try:
        pointer = ctypes.c_void_p.in_dll(ctypes.PyDLL(library), ADD_PENDING_CALL)
    except (OSError, ValueError):
        # a reticulate that keeps the pointer elsewhere has its own queue
        return
    pointer.value = ctypes.cast(add_pending, ctypes.c_void_p).value
