"""Ctrl-C, sent from another process, stops running code, and both languages continue to work."""

import pytest

from tests.support.r_subprocesses import run_rscript, run_session

ROUNDS = 5

SESSION = f'''
import ctypes, itertools, os, signal, subprocess, sys, threading, time, types
import numpy as np
import pykeras3 as pk
from r_bridge.runtime import interrupts
from r_bridge.runtime.state import runtime
from r_bridge.runtime.pending_calls import PendingCall


def new_sender():
    """A process that sends a Ctrl-C a moment after `begin()`."""
    global sender
    sender = subprocess.Popen(["sh", "-c", f"read begun; sleep 0.1; kill -INT {{os.getpid()}}"], stdin=subprocess.PIPE)


def begin():
    sender.stdin.write(b"begun\\n")
    sender.stdin.flush()


def interrupted(call):
    """Return how an endless call ended after the Ctrl-C that it requests by calling `begin()`."""
    new_sender()
    try:
        call()
        return "not interrupted"
    except KeyboardInterrupt:
        sender.wait()
    # no second one is left over, in either language
    try:
        time.sleep(0.05)
        left = r("tryCatch({{ Sys.sleep(0.05); 'nothing' }}, interrupt = function(e) 'an interrupt')")
        sum(i for i in range(10000))
    except KeyboardInterrupt:
        left = "a KeyboardInterrupt"
    if left != "nothing" or r("1 + 1") != 2:
        return "left over: " + left
    return "stopped"


def repeated(name, call):
    print(name, "=", sorted({{interrupted(call) for _ in range({ROUNDS})}}), flush=True)


def spin():
    begin()
    while True:
        pass


def nap():
    begin()
    while True:
        time.sleep(0.01)


def print_much():
    out, sys.stdout = sys.stdout, open(os.devnull, "w")
    try:
        r("begin(); while (TRUE) cat('line\\\\n')")
    finally:
        sys.stdout = out


r["begin"], r["spin"], r["nap"] = begin, spin, nap
repeated("R loop", lambda: r("begin(); i <- 0; while (TRUE) i <- i + 1"))
repeated("R that prints", print_much)
repeated("Sys.sleep", lambda: r("begin(); Sys.sleep(1e6)"))
# For which R replaces the handler of the signal
repeated("Python that waits after Sys.sleep", lambda: (r("Sys.sleep(0.01)"), begin(), threading.Event().wait()))
repeated("Python under R", lambda: r("f <- function() spin(); f()"))
repeated("Python asleep under R", lambda: r("nap()"))
r["through"] = lambda f: f()
repeated("R under Python under R", lambda: r("through(function() while (TRUE) nap())"))
repeated("Python", spin)
threads_ended = []


def call_r_on_a_thread():
    try:
        r("begin(); Sys.sleep(1e6)")
    except KeyboardInterrupt:
        threads_ended.append("stopped")


def wait_for_a_thread():
    thread = threading.Thread(target=call_r_on_a_thread)
    thread.start()
    thread.join()


repeated("Python that waits for a thread's R code", wait_for_a_thread)
print("R code of threads", "=", threads_ended == {ROUNDS} * ["stopped"])
r("with_exit <- function() {{ on.exit(done <<- TRUE); begin(); repeat {{}} }}")
print("on.exit", "=", interrupted(lambda: r("with_exit()")), r["done"])
new_sender()
print("R's own tryCatch =", r("tryCatch({{ begin(); repeat {{}} }}, interrupt = function(e) 'caught in R')"))

model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
model >> pk.compile("sgd", "mse")
x = np.random.rand(64, 4)
r["model"], r["x"], r["y"] = model, x, x.sum(1)


class BeginInTraining(pk.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.steps = 0

    def on_train_batch_end(self, batch, logs=None):
        self.steps += 1
        if self.steps == 4:
            begin()


r["begin_in_training"] = [BeginInTraining()]
r("model$fit(x, y, verbose = 0L)")


def fit(code):
    steps = int(model.optimizer.iterations)
    try:
        r(code)
    finally:
        assert int(model.optimizer.iterations) >= steps and np.isfinite(model.get_weights()[0]).all()


steps = int(model.optimizer.iterations)
repeated("fit", lambda: fit("model$fit(x, y, epochs = 1000000000L, verbose = 0L, "
                                  "callbacks = begin_in_training)"))
print("trained", "=", int(model.optimizer.iterations) > steps + {ROUNDS})


def signal_now(*ignored):
    os.kill(os.getpid(), 2)
    return 0


# as if it came in TensorFlow's own code
in_tensorflow = types.FunctionType(signal_now.__code__, {{"__name__": "tensorflow.python.eager", "os": os}})
reached = []


class InAStep(pk.keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        if batch == 1:
            in_tensorflow()
        reached.append(batch)


try:
    model.fit(x, x.sum(1), batch_size=8, verbose=0, callbacks=[InAStep()])
except KeyboardInterrupt:
    print("steps", "=", reached, flush=True)

r("invisible(tools::pskill)")
try:
    # R code that ends before it looks for the Ctrl-C
    r("tools::pskill(Sys.getpid(), tools::SIGINT)")
    threading.Event().wait()
except KeyboardInterrupt:
    print("at the end of R code", "=", "stopped", flush=True)


def after_ctrl_c(call, evaluations):
    """Return how a call ends before which a Ctrl-C came; R looks for one after some number of evaluations."""
    r(f"for (i in seq_len({{evaluations}})) eval(quote((1)))")
    interrupts.raise_later()
    try:
        call()
        for _ in range(1000):
            pass
        return "not interrupted"
    except KeyboardInterrupt:
        return "stopped"


calls = {{"R code": r("function() repeat {{}}"), "a reference": lambda: r.__setitem__("reference", object())}}
for name, call in calls.items():
    print(f"{{name}} after Ctrl-C =", sorted({{after_ctrl_c(call, evaluations) for evaluations in range(1000)}}))

of_c = PendingCall(signal_now)
try:
    runtime.pending_calls.add(ctypes.cast(of_c, ctypes.c_void_p).value, None)
    while True:
        pass
except KeyboardInterrupt:
    print("pending call", "=", "stopped", flush=True)


def sending(function, is_first):
    """Have a function of the module `interrupts` send a Ctrl-C, before its work or after it, and only once."""

    def send(*args):
        setattr(interrupts, function.__name__, function)
        if is_first:
            signal_now()
        value = function(*args)
        if not is_first:
            signal_now()
        return value

    setattr(interrupts, function.__name__, send)


for function, is_first in itertools.product([interrupts.signal, interrupts.PyOS_setsig], [True, False]):
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sending(function, is_first)
    try:
        ended = r("Sys.sleep(0.1); 'not interrupted'")
    except KeyboardInterrupt:
        ended = "stopped, then " + r("Sys.sleep(0.1); 'not interrupted'")
    print("before" if is_first else "after", function.__name__, "=", ended)
r["generator"] = lambda f: (f() for _ in itertools.count())
r("batch <- function() {{ Sys.sleep(0.02); reticulate::tuple(matrix(runif(32), 8), matrix(runif(8), 8)) }}")
r("model$fit(generator(batch), steps_per_epoch = 2L, verbose = 0L)")
# That of the last fit() may fetch until the garbage collector finds it
earlier = set(runtime.feeds)
repeated("fit on R data", lambda: fit("model$fit(generator(batch), steps_per_epoch = 1000000000L, "
                                            "verbose = 0L, callbacks = begin_in_training)"))
print("fetches on", "=", any(feed.current_pass.started for feed in set(runtime.feeds) - earlier))
print("trains on", "=", len(r("model$fit(x, y, epochs = 3L, verbose = 0L)$history$loss")))
'''


@pytest.fixture(scope="module")
def session():
    lines = run_session(SESSION).stdout.splitlines()
    return dict(line.split(" = ") for line in lines if " = " in line)


@pytest.mark.parametrize(
    "what",
    [
        "R loop",
        "R that prints",
        "Sys.sleep",
        "Python that waits after Sys.sleep",
        "Python under R",
        "Python asleep under R",
        "R under Python under R",
        "Python",
        "Python that waits for a thread's R code",
        "fit",
        "fit on R data",
    ],
)
def test_ctrl_c_stops(session, what):
    assert session[what] == "['stopped']"


@pytest.mark.parametrize("step", ["before signal", "after signal", "before PyOS_setsig", "after PyOS_setsig"])
def test_ctrl_c_is_kept_while_r_takes_it_from_a_notebook(session, step):
    assert session[step] == "stopped, then not interrupted"


@pytest.mark.parametrize("what", ["R code", "a reference"])
def test_ctrl_c_is_kept_until_r_can_take_it(session, what):
    assert session[f"{what} after Ctrl-C"] == "['stopped']"


def test_ctrl_c_stops_r_code_of_threads_too(session):
    assert session["R code of threads"] == "True"


def test_ctrl_c_at_the_end_of_r_code_reaches_python(session):
    assert session["at the end of R code"] == "stopped"


def test_ctrl_c_runs_on_exit(session):
    assert session["on.exit"] == "stopped True"


def test_r_code_can_catch_ctrl_c(session):
    assert session["R's own tryCatch"] == "caught in R"


def test_a_model_trains_on_after_ctrl_c(session):
    assert session["trained"] == "True" and session["trains on"] == "3"


def test_no_thread_fetches_data_for_what_ctrl_c_stopped(session):
    assert session["fetches on"] == "False"


def test_ctrl_c_in_a_step_is_raised_at_the_next(session):
    assert session["steps"] == "[0, 1]"


def test_ctrl_c_in_a_pending_call_comes_back_after_it(session):
    assert session["pending call"] == "stopped"


def test_ctrl_c_in_rscript():
    out = run_rscript("""
k <- reticulate::import("pykeras3")
keras <- k$keras
model <- keras$Sequential(list(keras$layers$Dense(1L)))
model$compile("sgd", "mse")
x <- matrix(runif(256), 64); y <- matrix(rowSums(x))
invisible(model$fit(x, y, verbose = 0L))
as_generator <- reticulate::py_eval("lambda f: (f() for _ in iter(int, 1))")
batch <- function() { Sys.sleep(0.02); reticulate::tuple(matrix(runif(32), 8), matrix(runif(8), 8)) }
invisible(model$fit(as_generator(batch), steps_per_epoch = 2L, verbose = 0L))
interrupted <- function(code) {
  sender <- pipe(paste("read begun; sleep 0.1; kill -INT", Sys.getpid()), "w")
  on.exit(close(sender))
  begin <<- function() { writeLines("begun", sender); flush(sender) }
  what <- tryCatch({ code; "finished" }, interrupt = function(e) "stopped")
  left <- tryCatch({ Sys.sleep(0.1); reticulate::py_eval("sum(range(1000))"); "" }, interrupt = function(e) " twice")
  paste0(what, left)
}
for (i in 1:5) cat(interrupted({ begin(); model$fit(x, y, epochs = 1000000000L, verbose = 0L) }), "\\n")
for (i in 1:5) cat(interrupted({
  begin()
  model$fit(as_generator(batch), steps_per_epoch = 1000000000L, verbose = 0L)
}), "\\n")
cat(interrupted({ begin(); while (TRUE) 1 }), "\\n")
cat(length(model$fit(x, y, epochs = 3L, verbose = 0L)$history$loss), "\\n")
""").stdout
    assert out.split() == ["stopped"] * 11 + ["3"]


def test_ctrl_c_in_a_callback_of_the_garbage_collector_is_not_lost():
    out = run_session("""
import gc, os
done = []


def in_collector(phase, facts):
    if not done:
        done.append(phase)
        os.kill(os.getpid(), 2)


gc.callbacks.append(in_collector)
try:
    gc.collect()
    while True:
        pass
except KeyboardInterrupt:
    print("stopped")
""").stdout
    assert out == "stopped\n"


def test_ctrl_c_that_python_ignores_is_raised_again():
    out = run_session("""
import os


def generator():
    try:
        yield
    finally:
        os.kill(os.getpid(), 2)
        for _ in range(1000):
            pass


started = generator()
next(started)
try:
    # Python ignores what a generator raises that it closes
    del started
    while True:
        pass
except KeyboardInterrupt:
    print("stopped")
""").stdout
    assert out == "stopped\n"


def test_ctrl_c_does_not_come_between_a_threads_call_and_its_result():
    out = run_session("""
import os, threading
from r_bridge.runtime import threads

ended = threading.Event()
take = threads.Job.take


def take_and_interrupt(job):
    taken = take(job)
    if taken:
        os.kill(os.getpid(), 2)
        for _ in range(1000):
            pass
    return taken


def call():
    try:
        r("1 + 1")
    except KeyboardInterrupt:
        pass
    ended.set()


threads.Job.take = take_and_interrupt
try:
    threads.serve_while(call)
except KeyboardInterrupt:
    print("stopped")
ended.wait()
print("ended")
""").stdout
    assert out == "stopped\nended\n"


# R's collector looks for a Ctrl-C, too, at any allocation. Where Python code allocates, a jump by R to its top level,
# which is not there, would end the process

WATCH = """
import sys
from r_bridge.runtime import interrupts, r_api

# Those that allocate nothing, and DATAPTR_RO, which R_ToplevelExec() calls
HARMLESS = {*'''
    ALTREP ATTRIB CAR CDR COMPLEX DATAPTR_RO INTEGER LOGICAL OBJECT PRINTNAME RAW REAL R_CHAR R_ClosureFormals
    R_CleanTempDir R_ExternalPtrAddr R_IsNA R_ReleaseObject R_RunExitFinalizers R_ToplevelExec R_curErrorBuf
    R_existsVarInFrame Rf_getCharCE Rf_inherits Rf_protect Rf_unprotect Rf_xlength SETCAR SET_STRING_ELT SET_TAG
    SET_VECTOR_ELT STRING_ELT TAG TYPEOF VECTOR_ELT addInputHandler vmaxget vmaxset
'''.split()}
api, suspended = r_api.api(), interrupts.flag("R_interrupts_suspended")
unsafe, safe = set(), set()


def watch(name, function):
    def watched(*args):
        (safe if suspended.value else unsafe).add(f"{name} in {sys._getframe(1).f_code.co_qualname}"
                                                  if sys.version_info >= (3, 11) else name)
        return function(*args)

    setattr(api, name, watched)


for name in r_api.FUNCTIONS.keys() - HARMLESS:
    watch(name, getattr(api, name))
"""

ALLOCATIONS = (
    WATCH
    + """
import datetime, inspect, threading
import numpy as np, pandas as pd
import pykeras3 as pk
from r_bridge import RError

same = r("function(x) x")
frame = pd.DataFrame({"a": [1, 2], "b": ["x", "y"], "c": pd.Categorical(["u", "v"])})
values = [1, 2.5, 1j, "a", b"ab", True, None, 2**40, [1, 2], ["a", "b"], {"a": [1]}, object(), print, np.float32(1),
          np.arange(6.0).reshape(2, 3), np.array(["a"]), np.array(["2020-01-01"], "datetime64[s]"), frame,
          datetime.date.today(), datetime.datetime.now()]
for value in values:
    same(value)
r["value"] = {"a": [1, "b"]}
print(r["value"], inspect.signature(r("function(x = c(a = 1), n = 1) NULL")), r("function(na.rm = 1) na.rm")(na_rm=2))
# more than R's list of what Python holds has places at first
environments = [r("new.env()") for _ in range(1100)]
repr(environments[0])
r["call_python"] = lambda *args: r("new.env()")
r("call_python(1, mean, new.env(), list(1, mean)); lapply(1:2, function(i) call_python(i))")
for code in ["stop('x')", "call_python(stop('y'))", "f <- function() call_python(return(1)); f()"]:
    try:
        r(code)
    except RError as error:
        repr(error.condition)
r["fail"] = lambda: 1 / 0
try:
    r("fail()")
except ZeroDivisionError:
    pass
thread = threading.Thread(target=lambda: same("a"))
thread.start()
thread.join()
r["generator"] = lambda f: (f(i) for i in range(2))
r("reticulate::iterate(generator(function(i) Sys.time()))")
r("reticulate::import('json.tool')")
pk.set_random_seed(1)
print("unsafe", "=", sorted(unsafe))
print("safe", "=", len(safe) > 20)
"""
)

ALLOCATIONS_IN_R_HOST = f"""
library(pykeras3)
options(keras.verbose = 0L)
invisible(op_ones(2))
reticulate::py_run_string({WATCH!r})
main <- reticulate::import_main()
model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
compile(model, "sgd", "mse")
x <- matrix(runif(32), 8)
begun <- callback_lambda(on_epoch_begin = function(epoch, logs) NULL)
history <- fit(model, x, matrix(rowSums(x)), epochs = 2, callbacks = list(begun))
feed <- function() list(matrix(runif(32), 8), matrix(runif(8), 8))
history <- fit(model, feed, steps_per_epoch = 2)
Doubling <- new_layer_class("Doubling", initialize = function(factor = c(a = 2)) {{
    super$initialize()
    self$factor <- factor
  }}, call = function(inputs) inputs * 2)
as.array(Doubling()(x))
tryCatch(layer_dense(units = "a"), error = conditionMessage)
of_python <- reticulate::py_run_string("
import numpy as np
times = lambda: np.array(['2020-01-01', 'NaT'], 'datetime64[s]')
def call(f, *args): return f(*args)
def fail(f):
    try:
        f()
    except Exception as error:
        return repr(error)
")
of_python$times()
of_python$call(function(...) Sys.time(), Sys.Date(), new.env(), list(a = 1, mean))
of_python$fail(function() stop("x"))
f <- function() of_python$call(function() return(1))
f()
set_random_seed(1)
dataset <- tensor_slices_dataset(1:4) |> dataset_map(function(x) x + 1L)
as_array_iterator(dataset) |> iterate(function(x) NULL)
cat("unsafe =", reticulate::py_str(main$unsafe), "\\nsafe =", length(main$safe) > 0, "\\n")
"""


def test_r_takes_no_ctrl_c_where_python_allocates():
    lines = dict(line.split(" = ") for line in run_session(ALLOCATIONS).stdout.splitlines() if " = " in line)
    assert (lines["unsafe"], lines["safe"]) == ("[]", "True")


def test_r_takes_no_ctrl_c_where_python_allocates_under_an_r_host(libraries):
    last = run_rscript(ALLOCATIONS_IN_R_HOST, R_LIBS=libraries).stdout.splitlines()[-2:]
    assert last == ["unsafe = set() ", "safe = TRUE "]
