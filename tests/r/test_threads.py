"""R's thread serves calls of other threads: data loading for fit, evaluate and predict, and users' threads."""

import re
from pathlib import Path

import pytest

from tests.support import backends
from tests.support.r_subprocesses import run_rscript, run_session

TRAINING = Path(__file__).parents[1] / "support" / "r_training.R"

EXPECTED = {
    "generator": "2 2",
    "generator in k$fit": "2 2",
    "generator evaluated": "TRUE",
    "generator predicted": "40 1",
    **{
        f"PyDataset{workers}{what}": value
        for workers in (1, 2)
        for what, value in {"": "2 2", " evaluated": "TRUE", " predicted": "80 1", " in short epochs": "3 0"}.items()
    },
    "PyDataset of a class of R's": "2 0",
    "PyDataset of one array": "0 1 2 3 4 5",
    "PyDataset of one variable": "0 1 2 3 4 5",
    "generator of one array": "1 1 2 3 4 5",
    "stopped early": "1 0",
    "few made": "TRUE",
    "error in PyDataset1": "error: no batch 3",
    "error in PyDataset2": "error: no batch 3",
    "error in a callback": "error: no more",
    "trains on": "2 0",
    "all of R's own": "2 2",
    "callback": "2",
    "warnings of AutoGraph": "",
}
ON_TENSORFLOW = {
    "py_function": "2 2",
    "py_function evaluated": "TRUE",
    "py_function predicted": "80 1",
    "numpy_function collected": "3240",
    "numpy_function": "1 0",
    "traced": "2 2",
    "iterated": "80",
    "iterator": "2 2",
    "listed": "2",
    "as arrays": "8 4",
    "next_batch": "8 4",
    "reduced": "320",
    "single element": "80 4",
    "adapted": "1 1 1 1",
    "reduced by TensorFlow": "320",
    "reduced by R": "6",
    "single element of TensorFlow": "32",
    "saved": "10",
    "error in py_function": "error: bad data",
    "batch of another shape": "error: ValueError: A batch has data of shape (1, 5), but the first two batches have the "
    "shape (None, 4): a dimension that varies must differ between these.",
    "5 steps at once": "2 0",
    "5 steps at once of 7": "2 0",
    "eagerly": "2 2",
}


def training(host, **environment):
    if host == "python":
        out = run_session(f'import pykeras3\nr["k"] = pykeras3\nr.source({str(TRAINING)!r})', **environment)
    else:
        out = run_rscript(f'k <- reticulate::import("pykeras3"); source("{TRAINING}")', **environment)
    lines = out.stdout.splitlines()
    got = {name: " ".join(value.split()) for name, value in (line.split(" = ") for line in lines if " = " in line)}
    return {**got, "warnings of AutoGraph": "\n".join(re.findall("^.*AutoGraph.*", out.stderr, re.MULTILINE))}


@pytest.fixture(scope="module")
def python_host():
    return training("python")


@pytest.fixture(scope="module")
def r_host():
    return training("r")


@pytest.mark.parametrize("what", {**EXPECTED, **ON_TENSORFLOW})
def test_worker_threads_call_r_while_a_python_host_trains(python_host, what):
    assert python_host[what] == {**EXPECTED, **ON_TENSORFLOW}[what]


@pytest.mark.parametrize("what", {**EXPECTED, **ON_TENSORFLOW})
def test_worker_threads_call_r_while_an_r_host_trains(r_host, what):
    assert r_host[what] == {**EXPECTED, **ON_TENSORFLOW}[what]


@pytest.mark.parametrize("backend", ["jax", backends.LONG_TORCH])
def test_r_functions_called_by_worker_threads_on_other_backends(backend):
    assert training("python", KERAS_BACKEND=backend) == EXPECTED


SESSION = '''
import asyncio, concurrent.futures, http.client, http.server, multiprocessing.connection, os, queue, subprocess, sys
import threading, time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool
from r_bridge.runtime.state import runtime
f = r("function(x) x + 1")
kept = []
r["keep"] = kept.append
r("keep(function(x) x * 2)")


def on_a_thread(call, meanwhile):
    """Return what a call on a thread returns or raises, while the main thread does something."""
    got = []

    def run():
        try:
            got.append(call())
        except Exception as error:
            got.append(error)
    thread = threading.Thread(target=run, name="mine")
    thread.start()
    meanwhile(thread)
    thread.join()
    return got[0]


def say(name, value):
    print(name, "=", value, flush=True)
'''

WAITS_WITHOUT_LOCK = {
    "join": ("on_a_thread(lambda: f(1), threading.Thread.join)", "2.0"),
    "reticulate": ("on_a_thread(lambda: kept[0](4), threading.Thread.join)", "8.0"),
    "R error": ("on_a_thread(lambda: r(\"stop('from a thread')\"), threading.Thread.join).message", "from a thread"),
    "bytecode": ("on_a_thread(lambda: f(1), look_again)", "2.0"),
    "future": ("ThreadPoolExecutor(1).submit(f, 1).result()", "2.0"),
    "pool": ("in_a_pool()", "[1.0, 2.0, 3.0]"),
    "as_completed": ("next(concurrent.futures.as_completed([ThreadPoolExecutor(1).submit(f, 1)])).result()", "2.0"),
    "ThreadPool": ("ThreadPool(2).map(f, range(3))", "[1.0, 2.0, 3.0]"),
    "SimpleQueue": ("through_a_queue(queue.SimpleQueue())", "2.0"),
    "Queue": ("through_a_queue(queue.Queue())", "2.0"),
    "semaphore": ("semaphore()", "True"),
    "asyncio": ("asyncio.run(in_asyncio())", "2.0"),
    "end of asyncio": ("at_the_end_of_asyncio()", "2.0"),
    "end of processes": ("at_the_end_of_processes()", "2.0"),
    "pipe": ("through_a_pipe()", "2"),
    "subprocess": ("with_a_subprocess()", "2"),
    "sleep": ("asleep()", "2.0"),
    "R loop": ("on_a_thread(set_flag, lambda thread: r('while (!flag) 1'))", "2.0"),
    "flag": ("r('flag <- FALSE')", "False"),
    "R asleep": ("on_a_thread(set_flag, lambda thread: r('while (!flag) Sys.sleep(1e-3)'))", "2.0"),
    "R's readline": ("reading_a_line()", "2"),
    "Popen.wait": ("until(wait_for_end, lambda read: subprocess.Popen(HEAD, stdin=read).wait())", "2.0"),
    "Popen.wait with a limit": ("until(limited, lambda read: subprocess.Popen(HEAD, stdin=read).wait(1e6))", "2.0"),
    "check_call": ("until(wait_for_end, lambda read: subprocess.check_call(HEAD, stdin=read))", "2.0"),
    "check_output": ("until(communicate, lambda read: subprocess.check_output(HEAD, stdin=read))", "2.0"),
    "Process.join": ("joined()", "2.0"),
    "Connection.recv": ("received()", "2.0"),
    "HTTP": ("over_http()", "b'2.0'"),
}

WAITING = (
    SESSION
    + '''
def look_again(thread):
    while thread.is_alive():
        pass


def at_the_end_of_asyncio():
    got, is_started, may_call = [], threading.Event(), threading.Event()

    def work():
        is_started.set()
        may_call.wait()
        got.append(f(1))

    async def leave_it_running():
        asyncio.get_running_loop().run_in_executor(None, work)
        while not is_started.is_set():
            await asyncio.sleep(0)
        may_call.set()

    asyncio.run(leave_it_running())
    return got[0]


def at_the_end_of_processes():
    got = []
    with concurrent.futures.ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        pool.submit(abs, -1).add_done_callback(lambda future: got.append(f(future.result())))
    return got[0]


def in_a_pool():
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(f, range(3)))


def through_a_queue(values):
    got = []
    on_a_thread(lambda: values.put(f(1)), lambda thread: got.append(values.get()))
    return got[0]


def semaphore():
    free = threading.Semaphore(0)
    on_a_thread(lambda: f(1) and free.release(), lambda thread: free.acquire())
    return True


async def in_asyncio():
    return await asyncio.to_thread(f, 1)


def through_a_pipe():
    got, (read, write) = [], os.pipe()
    on_a_thread(lambda: os.write(write, b"%d" % f(1)), lambda thread: got.append(os.read(read, 10)))
    return int(got[0])


def with_a_subprocess():
    read, write = os.pipe()
    got = []

    def wait_for_it(thread):
        got.append(subprocess.run(["head", "-c1"], stdin=read, capture_output=True).stdout)
    on_a_thread(lambda: os.write(write, b"%d" % f(1)), wait_for_it)
    return int(got[0])


class Woken(Exception):
    pass


def asleep():
    """R's thread sleeps until an exception of the call's own thread wakes it, by a signal."""
    import signal

    woken, sleeps = threading.Event(), threading.Event()

    def wake(signum, frame):
        if sleeps.is_set() and not woken.is_set():
            woken.set()
            raise Woken
    signal.signal(signal.SIGUSR1, wake)

    def call():
        value = f(1)
        # The first may come before the sleep begins
        while not woken.is_set():
            signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
            time.sleep(0.01)
        return value

    def sleep(thread):
        try:
            sleeps.set()
            time.sleep(1e6)
        except Woken:
            pass
    return on_a_thread(call, sleep)


r("flag <- FALSE")
set_flag = r("function() { flag <<- TRUE; 2 }")


def reading_a_line():
    read, write = os.pipe()
    own = os.dup(0)
    os.dup2(read, 0)
    got = []
    on_a_thread(lambda: os.write(write, b"%d\\n" % f(1)), lambda thread: got.append(r("readline()")))
    os.dup2(own, 0)
    return got[0]


def is_in(module, name):
    """Return whether R's thread is in a function of a module."""
    frame = sys._current_frames()[threading.main_thread().ident]
    return (frame.f_globals["__name__"], frame.f_code.co_name) == (module, name)


wait_for_end = ("r_bridge.runtime.child_processes", "wait_for_end")
limited, communicate = ("subprocess", "_wait"), ("subprocess", "communicate")
poll, recv = ("multiprocessing.popen_fork", "poll"), ("multiprocessing.connection", "_recv")
HEAD = ["sh", "-c", "head -c1 >/dev/null"]


def call_in(place, then=lambda value: None):
    """Call R once R's thread waits in a function; then end its wait."""
    while not is_in(*place):
        time.sleep(1e-3)
    value = f(1)
    then(value)
    return value


def until(place, wait):
    """Let R's thread wait for a process that reads what another thread writes, after a call of R."""
    read, write = os.pipe()
    return on_a_thread(lambda: call_in(place, lambda value: os.write(write, b".")), lambda thread: wait(read))


def joined():
    context = multiprocessing.get_context("spawn")
    one, other = context.Pipe()
    process = context.Process(target=other.recv)
    process.start()
    return on_a_thread(lambda: call_in(poll, one.send), lambda thread: process.join())


def received():
    one, other = multiprocessing.Pipe()
    return on_a_thread(lambda: call_in(recv, one.send), lambda thread: other.recv())


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.wfile.write(b"HTTP/1.0 200 OK\\r\\n\\r\\n%.1f" % call_in(("socket", "readinto")))

    def log_message(self, *arguments):
        pass


def over_http():
    with http.server.HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.handle_request).start()
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
        connection.request("GET", "/")
        return connection.getresponse().read()


'''
    + "\n".join(f"say({name!r}, {code})" for name, (code, _) in WAITS_WITHOUT_LOCK.items())
)


@pytest.fixture(scope="module")
def waiting():
    lines = run_session(WAITING).stdout.splitlines()
    return dict(line.split(" = ") for line in lines if " = " in line)


@pytest.mark.parametrize("what", WAITS_WITHOUT_LOCK)
def test_a_thread_is_served_where_the_main_thread_waits(waiting, what):
    assert waiting[what] == WAITS_WITHOUT_LOCK[what][1]


def test_no_call_within_a_locked_section_of_a_library():
    out = run_session(
        SESSION
        + """
r["python_work"] = lambda: ThreadPoolExecutor(1).submit(abs, -1).result()
work = r("function() python_work()")
done = 0
for _ in range(50):
    with ThreadPoolExecutor(2) as pool:
        done += sum(future.result() for future in [pool.submit(work) for _ in range(2)])
print(done)
"""
    ).stdout
    assert out == "100\n"


def test_many_threads_call_at_once():
    out = run_session(
        SESSION
        + """
many = [threading.Thread(target=lambda: [f(i) for i in range(50)]) for _ in range(64)]
for thread in many:
    thread.start()
for thread in many:
    thread.join()
print(len(runtime.waiting.jobs), f(2))
"""
    ).stdout
    assert out == "0 3.0\n"


# The last reference to an iterator goes in R code that its own thread calls
DROPPED = """
import tensorflow as tf
import pykeras3

pykeras3.keras.backend.clear_session()
iterators, feeds = [], []
r["drop"] = lambda: iterators.clear() if feeds else None
identity = r("function(i) { drop(); i }")
numbers = tf.data.Dataset.range(8).map(lambda i: tf.py_function(lambda i: int(identity(int(i))), [i], tf.int64))
iterators.append(iter(numbers))
print(int(next(iterators[0])))
feeds.append(iterators[0].feed)
feeds[0].wait_for(5)
print([int(i) for i in numbers.take(3)], iterators)
"""


def test_an_iterator_may_be_dropped_by_r_code_that_its_own_thread_calls():
    assert run_session(DROPPED).stdout == "0\n[0, 1, 2] []\n"


# A library's loop of one step, which ends when a call has tried to wake R's thread several times
LOOP = """
def loop(begun, woken, profilers, make_waiting_calls):
    step(begun, woken, profilers)
    make_waiting_calls()


def step(begun, woken, profilers):
    begun.set()
    while len(woken) < 5:
        profilers.add(getprofile())
"""


def test_steps_of_loops_that_serve_calls_are_not_watched():
    out = run_session(
        SESSION
        + f"""
import sys
import keras
from r_bridge.runtime.threads import make_waiting_calls

library = {{"__name__": "keras.a_loop", "getprofile": sys.getprofile}}
exec(compile({LOOP!r}, "site-packages/keras/a_loop.py", "exec"), library)


def call_during_the_loop():
    begun, woken, profilers = threading.Event(), [], set()
    wake = runtime.wake_up.wake
    runtime.wake_up.wake = lambda: (wake(), woken.append(1))
    value = on_a_thread(
        lambda: begun.wait() and f(1), lambda thread: library["loop"](begun, woken, profilers, make_waiting_calls)
    )
    runtime.wake_up.wake = wake
    return value, profilers == {{None}}, sys.getprofile()


say("any loop", call_during_the_loop())
runtime.known_code.loops.add(library["loop"].__code__)
say("loop that serves calls", call_during_the_loop())
"""
    ).stdout
    assert out == "any loop = (2.0, False, None)\nloop that serves calls = (2.0, True, None)\n"


POLLED = """
import ctypes, threading, types
from r_bridge.runtime.state import runtime

f, waker = r("function(x) x + 1"), runtime.wake_up
poll = ctypes.cast(ctypes.CDLL("libR.so").R_ProcessEvents, ctypes.c_void_p).value
taken, thread = [], threading.Thread(target=lambda: f(1))

def step():
    thread.start()
    while waker.polled_events.value != waker.own_polled_events:
        if runtime.waiting.jobs:
            waker.wake_r()
    # As reticulate does twice a second
    runtime.pending_calls.calls.append((poll, None))
    runtime.pending_calls.wake()
    while runtime.pending_calls.calls:
        pass
    taken.append(not runtime.waiting.jobs)

def in_keras(function, **names):
    return types.FunctionType(function.__code__, {**globals(), **names, "__name__": "keras.step"})

fit = in_keras(lambda: step(), step=in_keras(step))
runtime.known_code.loops.add(fit.__code__)
fit()
thread.join()
print(taken)
"""


def test_rs_events_in_a_pending_call_are_no_safe_point():
    assert run_session(POLLED).stdout == "[False]\n"


def test_a_thread_is_served_after_the_end_of_the_script():
    out = run_session(
        SESSION
        + """
def late():
    while threading._main_thread.is_alive():
        time.sleep(0.01)
    print(f(1))
threading.Thread(target=late).start()
"""
    ).stdout
    assert out == "2.0\n"


BLOCKED = """
lock = threading.Lock()
lock.acquire()


class Waits:
    # A finalizer is no safe point: it may run anywhere

    def __del__(self):
        on_a_thread_that(lock.release)


def on_a_thread_that(frees):
    def run():
        global got
        while not is_waiting:
            time.sleep(0.01)
        try:
            got = f(1)
        except BaseException as error:
            got = error
        frees()
    global is_waiting
    is_waiting = False
    threading.Thread(target=run, name="mine").start()
    # one line, which reports name from the moment that is_waiting is set
    is_waiting = True; lock.acquire()
"""


def test_a_time_limit_that_the_user_has_set():
    child = run_session(
        SESSION + BLOCKED + "del_ = Waits()\ndel del_\nprint(type(got).__name__, str(got))",
        R_BRIDGE_TIMEOUT="0.5",
    )
    assert child.stdout.startswith("RThreadError R was called on the thread 'mine', but R runs on the thread 'Main")
    assert "on_a_thread_that() in <string>, line" in child.stdout and "R_BRIDGE_TIMEOUT is 0.5 s" in child.stdout


def test_a_call_that_waits_long_is_reported_once():
    child = run_session(
        SESSION
        + BLOCKED
        + """
import r_bridge.runtime.threads as threads
threads.REPORT_AFTER = 0
report = threads.report


def report_and_free(text):
    report(text)
    report(text)
    lock.release()


threads.report = report_and_free
Waits()
print(f(2))
"""
    )
    assert child.stderr.count("R was called on the thread 'mine'") == 1
    assert "on_a_thread_that() in <string>, line" in child.stderr
    assert child.stdout == "3.0\n"


def test_ctrl_c_ends_the_wait():
    child = run_session(
        SESSION
        + BLOCKED
        + """
import signal


def interrupt():
    while not runtime.waiting.jobs:
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGINT)


threading.Thread(target=interrupt).start()
try:
    Waits()
    for _ in range(10**9):
        pass
except KeyboardInterrupt:
    pass
print(type(got).__name__, f(2))
"""
    )
    assert child.stdout == "KeyboardInterrupt 3.0\n"


# Each model is one thread's: Keras on JAX takes the variables from a model while it predicts
MODELS_ON_THREADS = """
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import pykeras3 as pk

keras = pk.keras


def build(double):
    class Doubled(keras.layers.Layer):
        def call(self, x):
            return double(x)

    layers = [keras.Input((3,)), Doubled(), keras.layers.Dense(1, kernel_initializer="ones")]
    model = keras.Sequential(layers)
    model.compile("sgd", "mse")
    return model


def predicted(double, on_batch):
    models = [build(double) for _ in range(3)]
    x = np.ones((8, 3), "float32")

    def predict(model):
        callback = pk.callback_lambda(on_predict_batch_end=on_batch)
        return float(model.predict(x, batch_size=4, verbose=0, callbacks=[callback])[0, 0])

    def fit(model):
        return len(model.fit(x, np.zeros(8), epochs=2, verbose=0).history["loss"])

    with ThreadPoolExecutor(3) as pool:
        first = list(pool.map(predict, models))
    with ThreadPoolExecutor(3) as pool:
        again = list(pool.map(predict, models))
        return [*first, *again, predict(models[0]), *pool.map(fit, models), predict(models[0]) < 6]
"""
R_PARTS = """
calls <- 0
double <- function(x) k$keras$ops$multiply(x, 2)
on_batch <- function(batch, logs) calls <<- calls + 1
"""
IN_THREADS = [6.0] * 7 + [2] * 3 + [True]


@pytest.mark.parametrize("backend", backends.ALL)
def test_models_with_r_parts_on_threads_of_a_pool(backend):
    out = run_session(
        f'{MODELS_ON_THREADS}\nr["k"] = pk\nr("""{R_PARTS}""")\n'
        'print(predicted(r["double"], r["on_batch"]), r["calls"])',
        KERAS_BACKEND=backend,
    ).stdout
    assert out == f"{IN_THREADS} 16.0\n"


@pytest.mark.parametrize("backend", ["tensorflow", backends.LONG_JAX, backends.LONG_TORCH])
def test_models_with_r_parts_on_threads_of_a_pool_in_an_r_host(backend):
    code = f"""
k <- reticulate::import("pykeras3")
reticulate::py_run_string({MODELS_ON_THREADS!r})
{R_PARTS}
got <- reticulate::import_main()$predicted(double, on_batch)
cat(unlist(got), calls)
"""
    out = run_rscript(code, KERAS_BACKEND=backend).stdout
    assert out.split() == [str(float(value)).removesuffix(".0") for value in [*IN_THREADS, 16]]
