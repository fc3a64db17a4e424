"""Errors keep their identity between R and Python; calls nest and work with busy threads; forks are detected."""

import pickle

import pytest

from r_bridge.runtime.errors import REndedError, RForkError, RThreadError
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.syntax import Location
from tests.support.r_subprocesses import run_rscript, run_session


@pytest.fixture(scope="module")
def errors():
    """Return what one session reports of errors that pass between the languages."""
    return eval(run_session(ERRORS).stdout.splitlines()[-1])


ERRORS = '''
import traceback
seen = {}


def raised(call):
    try:
        call()
    except BaseException as error:
        return error


def through(f):
    return f()


class Boom(Exception):
    pass


boom = Boom("mine", 7)


def throw():
    raise boom


r["through"], r["throw"] = through, throw
r("raise_condition <- function() stop(structure(class = c('mycond', 'other', 'error', 'condition'), "
  "list(message = 'hello', call = quote(ff(1)), data = 42)))")

caught = raised(lambda: r("f <- function() throw(); f()"))
seen["same exception"] = caught is boom
seen["its frames"] = [frame.name for frame in traceback.extract_tb(caught.__traceback__)][-1]
deep = raised(lambda: through(lambda: r("g <- function() through(function() through(throw)); g()")))
seen["same exception from the depth"] = deep is boom
seen["caught in R by its class"] = r("tryCatch(throw(), python.builtin.Exception = function(e) class(e)[[1]])")
r["bad_value"] = lambda: int("x")
seen["ValueError in R"] = r("tryCatch(bad_value(), python.builtin.ValueError = function(e) "
                            "substr(conditionMessage(e), 1, 30))")

seen["condition through Python"] = r("""tryCatch(through(raise_condition), mycond = function(e)
  list(intersect(class(e), c("mycond", "other", "error")), conditionMessage(e), deparse(conditionCall(e)), e$data))""")
seen["classes below"] = r("tryCatch(through(raise_condition), other = function(e) 'other')")
seen["plain error"] = r("""tryCatch(through(function() stop('plain')),
  simpleError = function(e) conditionMessage(e))""")
seen["finally and on.exit"] = r("""steps <- character()
  f <- function() { on.exit(steps <<- c(steps, "on.exit")); through(raise_condition) }
  tryCatch(f(), error = function(e) NULL, finally = steps <- c(steps, "finally"))
  steps""")

error = raised(lambda: r("h <- function(x) stop('deep'); k <- function() h(1); k()"))
seen["RError"] = (type(error).__name__, isinstance(error, RError), error.message, error.call, str(error), error.classes)
seen["traceback"] = error.traceback[-3:]
own = raised(lambda: r("raise_condition()"))
seen["own classes"] = (own.classes, own.message, own.call)
seen["the condition"] = r.call("$", own.condition, "data")
r["condition"] = own.condition
seen["signalled again"] = r("tryCatch(stop(condition), mycond = function(e) e$data)")
seen["classes given twice"] = raised(lambda: r(
    "stop(structure(class = c('a', 'a', 'error', 'condition'), list(message = 'm', call = NULL)))")).classes
seen["warning as error"] = raised(lambda: r("options(warn = 2); as.integer('x')")).message
r("options(warn = 1)")
seen["no call"] = str(raised(lambda: r("stop('alone', call. = FALSE)")))
seen["syntax"] = type(raised(lambda: r("1 +* 2"))).__name__
import pickle
copy = pickle.loads(pickle.dumps(own))
seen["pickled"] = (type(copy) is type(own), copy.message, copy.classes)
r["copy"] = copy
seen["pickled, in R"] = r("tryCatch(through(function() stop(copy)), mycond = conditionMessage)")
symbol = raised(lambda: r("stop(simpleError('real', call = quote(name)))"))
seen["a symbol as call"] = (symbol.message, symbol.call)

seen["SystemExit"] = raised(lambda: r("reticulate::import('sys')$exit(4L)")).code
r["empty"] = iter([])
seen["StopIteration"] = type(raised(lambda: r("reticulate::import_builtins()$`next`(empty)"))).__name__
seen["recursion"] = ["too close to the limit" in str(error) or "nested too deeply" in str(error) for error in (
    raised(lambda: r("rec <- function(n) rec(n + 1); rec(1)")),
    raised(lambda: r("rec <- function(n) sapply(1, function(i) rec(n + 1)); rec(1)")),
    raised(lambda: r("rec <- function(n) tryCatch(rec(n + 1), warning = identity); rec(1)")))]
seen["a restart takes an error"] = r("withRestarts(stop('first'), abort = function() 'taken')")
r("taken_then <- function(f) { withRestarts(stop('first'), abort = function() 'taken'); f() }")
# Of this error R calls no handler
error = raised(lambda: r("rec <- function() rec(); taken_then(rec)"))
limits = "C stack usage", "nested too deeply"
seen["the error after one that a restart took"] = any(limit in str(error) for limit in limits)


def dive(n):
    return 0 if n == 0 else r["dive_in_r"](n - 1) + 1


r["dive"] = dive
r("dive_in_r <- function(n) if (n == 0) 0 else dive(n - 1) + 1")
seen["nested"] = dive(50)
r("fall <- function(n) if (n == 0) raise_condition() else fall_in_python(n - 1)")
r["fall_in_python"] = lambda n: r["fall"](n)
seen["error from a depth of 50"] = raised(lambda: r("fall(25)")).classes[0]
seen["afterwards"] = r("1 + 1")
print(seen)
'''

EXPECTED = {
    "same exception": True,
    "its frames": "throw",
    "same exception from the depth": True,
    "caught in R by its class": "__main__.Boom",
    "ValueError in R": "ValueError: invalid literal fo",
    "condition through Python": [["mycond", "other", "error"], "hello", "ff(1)", 42.0],
    "classes below": "other",
    "plain error": "plain",
    "finally and on.exit": ["on.exit", "finally"],
    "RError": ("RError", True, "deep", "h(1)", "Error in h(1) : deep", ["simpleError", "error", "condition"]),
    "traceback": ["k()", "h(1)", 'stop("deep")'],
    "own classes": (["mycond", "other", "error", "condition"], "hello", "ff(1)"),
    "the condition": 42.0,
    "signalled again": 42.0,
    "classes given twice": ["a", "a", "error", "condition"],
    "warning as error": "(converted from warning) NAs introduced by coercion",
    "no call": "Error: alone",
    "syntax": "RError",
    "pickled": (True, "hello", ["mycond", "other", "error", "condition"]),
    "pickled, in R": "hello",
    "a symbol as call": ("real", "name"),
    "SystemExit": 4,
    "StopIteration": "StopIteration",
    "recursion": [True, True, True],
    "a restart takes an error": "taken",
    "the error after one that a restart took": True,
    "nested": 50.0,
    "error from a depth of 50": "mycond",
    "afterwards": 2.0,
}


@pytest.mark.parametrize("what", EXPECTED)
def test_an_error_keeps_its_class_message_and_call_across_languages(errors, what):
    assert errors[what] == EXPECTED[what]


IN_R = """
pk <- reticulate::import("pykeras3")
reticulate::py_run_string("
def through(f):
    return f()
def facts(f):
    global error
    try:
        f()
    except RuntimeError as caught:
        error = caught
        return [type(error).__name__, error.message, error.call, str(error), *error.classes, *error.traceback[-2:]]
def again():
    raise error
")
main <- reticulate::import_main()
raise_condition <- function() stop(structure(class = c("mycond", "other", "error", "condition"),
                                             list(message = "hello", call = quote(ff(1)), data = 42)))
cat(tryCatch(main$through(raise_condition), mycond = function(e)
  c(intersect(class(e), c("mycond", "other", "error")), conditionMessage(e), deparse(conditionCall(e)), e$data)), "\n")
cat(tryCatch(main$through(function() stop("plain")), simpleError = conditionMessage), "\n")
h <- function(x) stop("deep")
k <- function() h(1)
cat(main$facts(k), sep = "|")
invisible(main$facts(raise_condition))
cat("\n", tryCatch(main$again(), other = function(e) e$data), "\n")
cat(tryCatch(main$through(function() reticulate::import("json")$loads("{")),
             python.builtin.ValueError = function(e) "ValueError"), "\n")
main$through(k)
"""


def test_errors_of_r_code_called_by_python_keep_their_classes_in_r():
    child = run_rscript(IN_R, status=1)
    assert child.stdout.splitlines() == [
        "mycond other error hello ff(1) 42 ",
        "plain ",
        'RError|deep|h(1)|Error in h(1) : deep|simpleError|error|condition|h(1)|stop("deep")',
        " 42 ",
        "ValueError ",
    ]
    assert "Error in h(1) : deep\n" in child.stderr


CALLS = """
library(pykeras3)
called <- function(code) cat(tryCatch(code, error = function(e) deparse(conditionCall(e))), "\\n")
layer <- layer_conv_2d(filters = 2, kernel_size = 3)
called(layer(op_ones(c(2, 2))))
called(keras_model_sequential(input_shape = c(2, 2)) |> layer())
called(layer$nonesuch)
called(op_ones(2)$nonesuch)
called(layer_dense(units = "a"))
called(op_add(op_ones(2), undefined))
called(layer_dense(units = stop("refused")))
called(new_layer_class("Own", call = undefined))
called(fit(keras_model_sequential(2), undefined))
called(op_ones(c(2, 3)) |> op_sum(axis = 3))
# a user's functions may have the names of internal ones
forward <- function(x) x[9, 1]
called(forward(op_ones(c(2, 2))))
call_with_supplied <- function(x) x[9, 1]
called((function() call_with_supplied(op_ones(c(2, 2))))())
make_layer <- function(x) x[9]
called(make_layer(op_ones(2)))
relay_conditions <- function(x) x$nonesuch
called(relay_conditions(op_ones(2)))
py_get_attr <- function(x) layer(x)
called(py_get_attr(op_ones(c(2, 2))))
call_python <- function(x) op_add(x, undefined)
called(call_python(op_ones(2)))
reference <- function(x) rbind(x, op_ones(3))
called(reference(op_ones(c(2, 2))))
"""


def test_errors_in_r_have_the_call_that_was_written(libraries):
    assert run_rscript(CALLS, R_LIBS=libraries, KERAS_BACKEND="jax").stdout.splitlines() == [
        "layer(op_ones(c(2, 2))) ",
        "layer(keras_model_sequential(input_shape = c(2, 2))) ",
        "layer$nonesuch ",
        "op_ones(2)$nonesuch ",
        'layer_dense(units = "a") ',
        "op_add(op_ones(2), undefined) ",
        'layer_dense(units = stop("refused")) ',
        'new_layer_class("Own", call = undefined) ',
        "fit.keras.src.models.model.Model(keras_model_sequential(2), undefined) ",
        "op_sum(op_ones(c(2, 3)), axis = 3) ",
        "x[9, 1] ",
        "x[9, 1] ",
        "x[9] ",
        "x$nonesuch ",
        "layer(x) ",
        "op_add(x, undefined) ",
        "rbind(x, op_ones(3)) ",
    ]


def test_many_calls_each_way_beside_busy_threads():
    out = run_session("""
import threading
import numpy as np
import tensorflow as tf
busy, rounds = True, [0, 0]
def multiply():
    x = np.random.rand(150, 150)
    while busy:
        x = x @ x / x.max()
        rounds[0] += 1
def reduce():
    x = tf.random.normal((300, 300))
    while busy:
        tf.reduce_sum(x @ x)
        rounds[1] += 1
threads = [threading.Thread(target=multiply), threading.Thread(target=reduce)]
for thread in threads:
    thread.start()
double = r("function(x) x * 2")
total = sum(double(1.0) for _ in range(5_000))
r["plus"] = lambda x: x + 1
last = r("x <- 0; for (i in 1:5000) x <- plus(x); x")
while min(rounds) <= 10:
    double(1.0)
busy = False
for thread in threads:
    thread.join()
print(total, last)
""").stdout
    assert out.split()[-2:] == ["10000.0", "5000.0"]


def test_r_in_a_forked_child_is_an_error_and_works_in_a_spawned_one():
    out = run_session("""
import multiprocessing, os, sys
from r_bridge import RForkError
f = r("function(x) x + 1")
r["through"] = lambda g: g(1)
kept = []
r["keep"] = kept.append
r("keep(function(x) x)")


def child(call):
    pid = os.fork()
    if pid == 0:
        try:
            call()
        except RForkError as error:
            os._exit(5 if "spawn" in str(error) else 6)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def call_r():
    return f(1)


print(child(lambda: r("1")), child(lambda: f(1)), child(lambda: kept[0](1)), child(RSession))
with multiprocessing.get_context("fork").Pool(1) as pool:
    print(pool.map(abs, [-1, 2]))
    try:
        pool.apply(call_r)
    except RForkError as error:
        print("spawn" in str(error))
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    sys.exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), f(1))
with multiprocessing.get_context("spawn").Pool(1) as pool:
    print(pool.apply(eval, ["__import__('r_bridge').RSession()('1 + 1')"]))
""").stdout
    assert out.splitlines() == ["5 5 5 5", "[1, 2]", "True", "3 2.0", "2.0"]


REFUSALS = [REndedError(), RForkError(), RThreadError("late"), TranslationError("no", Location(1, "x %% y"), "a.R")]


@pytest.mark.parametrize("error", REFUSALS, ids=lambda error: type(error).__name__)
def test_errors_cross_between_processes(error):
    """An error that can't be unpickled hangs the pool whose worker raised it."""
    returned = pickle.loads(pickle.dumps(error))
    assert type(returned) is type(error) and str(returned) == str(error)


def test_calls_nested_too_deeply_end_in_a_recursion_error():
    out = run_session("""
import sys


def down(n):
    return 0 if n == 0 else down_in_r(n - 1) + 1


def after(frames, call):
    return call() if frames == 0 else after(frames - 1, call)


r["down"] = down
down_in_r = r("function(n) down(n)")
default, errors = sys.getrecursionlimit(), set()
sys.setrecursionlimit(150)
# wherever in a call of R the limit is reached
for frames in range(30):
    try:
        after(frames, lambda: down(1000))
    except Exception as error:
        errors.add(type(error).__name__)
sys.setrecursionlimit(default)
print(errors, float(down(20)), r("1 + 1"))
sys.setrecursionlimit(10**6)
try:
    down(10**5)
except (RError, RecursionError) as error:
    # of R, whose stack is full, or of Python 3.12, whose limit for calls by C code comes first
    words = ("too close to the limit", "nested too deeply", "maximum recursion depth exceeded")
    print(any(each in str(error) for each in words), float(down(20)))
""").stdout
    assert out.splitlines() == ["{'RecursionError'} 20.0 2.0", "True 20.0"]


def test_backtraces_of_errors_in_an_r_host():
    child = run_rscript("""
invisible(reticulate::import("r_bridge"))
invisible(reticulate::import("pykeras3"))
reticulate::py_run_string("
def through(f):
    return f()
def throw():
    raise ValueError('x')
")
main <- reticulate::import_main()
inner <- function() main$throw()
outer <- function() inner()
tryCatch(outer(), error = identity) -> error
trace <- reticulate::py_last_error()$r_trace
cat(any(vapply(trace$full_call, identical, NA, quote(inner()))), inherits(trace, "rlang_trace"), "\n")
print(trace)
error <- tryCatch(main$through(function() outer()), error = identity)
cat(any(vapply(reticulate::py_last_error()$r_trace$full_call, identical, NA, quote(inner()))), "\n")
f <- function(n) if (n == 0) stop("deep") else main$through(function() f(n - 1))
cat(tryCatch(f(20), simpleError = conditionMessage))
""")
    assert child.stdout.startswith("TRUE TRUE \n") and child.stdout.endswith("TRUE \ndeep")
    assert "inner()" in child.stdout and "main$throw()" in child.stdout


def test_python_in_a_child_of_mclapply_is_an_error_that_names_the_remedy():
    out = run_rscript("""
k <- reticulate::import("pykeras3")
x <- k$keras$ops$ones(list(2L))
forked <- suppressWarnings(parallel::mclapply(1:2, function(i) k$keras$ops$add(x, i)))
cat(conditionMessage(attr(forked[[2]], "condition")), "\\n")
cat(unlist(parallel::mclapply(1:2, function(i) i + 1)), "\\n")
cat(k$keras$ops$add(x, 1)$numpy())
""").stdout
    message, in_r, after = out.splitlines()
    assert "forked after" in message and "parallel::makeCluster()" in message
    assert (in_r, after) == ("2 3 ", "2 2")


def test_a_function_of_the_package_in_a_child_of_mclapply_is_an_error(libraries):
    out = run_rscript(
        """
library(pykeras3)
m <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
for (work in list(function(i) predict(m, matrix(1, 1, 2), verbose = 0), function(i) op_matmul(diag(2), diag(2)))) {
  forked <- suppressWarnings(parallel::mclapply(1:2, work))
  cat(conditionMessage(attr(forked[[2]], "condition")), "\\n")
}
""",
        R_LIBS=libraries,
    ).stdout.splitlines()
    assert len(out) == 2 and all("forked after tensorflow was loaded" in line for line in out)


SPIN = """
import threading
running = True
def spin():
    while running:
        pass
spinning = [threading.Thread(target=spin) for _ in range(2)]
for thread in spinning:
    thread.start()
"""


def test_python_works_in_children_of_mclapply_beside_threads_that_hold_its_lock():
    out = run_rscript(f"""
reticulate::import("r_bridge.runtime.reticulate")$connect()
reticulate::py_run_string("{SPIN}")
add <- function(i) reticulate::py_eval("3 + 4")
for (round in 1:10) stopifnot(identical(parallel::mclapply(1:2, add), list(7L, 7L)))
called <- parallel::mclapply(1:2, function(i) reticulate::py_eval("lambda f: f(2)")(function(x) x + i))
reticulate::py_run_string("running = False\nfor thread in spinning: thread.join()")
cat(unlist(called), reticulate::py_eval("3 + 4"))
""").stdout
    assert out == "3 4 7"


def test_r_calls_python_in_children_of_mclapply_in_a_python_host_and_not_in_those_of_os_fork():
    out = run_session(f"""
import os
{SPIN}
r["add"] = lambda i: i + 40
for _ in range(10):
    assert r("unlist(parallel::mclapply(1:2, function(i) add(i)))").tolist() == [41, 42]
running = False
for thread in spinning:
    thread.join()
kept, function = r("new.env()"), r("function(x) x")
child = os.fork()
if not child:
    assert repr(kept).startswith("<R object: 0x") and repr(function) == "<R function>"
    try:
        r("1 + 1")
    except RuntimeError as error:
        os._exit("before this process was forked" in str(error))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
""").stdout
    assert out == "1\n"


def test_children_of_mclapply_leave_the_calls_of_threads_to_their_parent(tmp_path):
    made, *written = run_session(f"""
import os, threading
r["path"] = {str(tmp_path / "calls")!r}
note = r("function() cat(Sys.getpid(), '\\\\n', file = path, append = TRUE)")
made, is_ending = [], False
def call():
    while not is_ending:
        made.append(note())
thread = threading.Thread(target=call)
thread.start()
r("for (round in 1:12) parallel::mclapply(1:4, function(i) for (j in 1:20000) j + 1)")
is_ending = True
thread.join()
with open(r["path"]) as file:
    print(len(made), *(int(line) == os.getpid() for line in file))
""").stdout.split()
    assert written == ["True"] * int(made)


def test_a_condition_with_a_class_that_is_na():
    out = run_session("""
try:
    r("stop(structure(class = c(NA, 'error', 'condition'), list(message = 'hello', call = NULL)))")
except RError as error:
    print(error.message, error.classes)
""").stdout
    assert out == "hello ['error', 'condition']\n"


JUMPS = """
reticulate::import("r_bridge.runtime.reticulate")$connect()
reticulate::py_run_string("
ended = []
def once(f):
    try:
        return f()
    finally:
        ended.append(f)
def twice(f):
    return once(lambda: once(f))
def protected(f):
    try:
        return once(f)
    except Exception:
        return 'caught by Python'
")
own <- structure(class = c("mine", "condition"), list(message = "own", call = NULL, data = 7))
warn <- function() { warning("careful"); "went on" }
jumps <- alist(
  warning = tryCatch(through(warn), warning = conditionMessage),
  "warning of C code" = tryCatch(through(function() as.integer("x")), warning = conditionMessage),
  message = tryCatch(through(function() message("note")), message = function(m) trimws(conditionMessage(m))),
  "own condition" = tryCatch(through(function() signalCondition(own)), mine = function(c) identical(c, own)),
  "any condition" = tryCatch(through(warn), condition = function(c) class(c)[[1]]),
  "outer of two handlers" = tryCatch(tryCatch(through(warn), message = identity), warning = function(w) "outer"),
  "inner of two handlers" = tryCatch(tryCatch(through(warn), warning = function(w) "inner"), warning = identity),
  "two handlers in one" = tryCatch(through(warn), message = identity, warning = function(w) "second"),
  "no handler" = tryCatch(through(function() { signalCondition(own); "went on" }), other = function(c) "taken"),
  "handler inside" = tryCatch(through(function() tryCatch(warn(), warning = function(w) "inside")), warning = identity),
  "calling handlers, each once" = {
    seen <- character()
    note <- function(w) seen <<- c(seen, conditionMessage(w))
    value <- tryCatch(withCallingHandlers(through(warn), warning = note), warning = function(w) "outside")
    paste(c(value, seen), collapse = " ")
  },
  "muffled" = tryCatch(suppressWarnings(through(warn)), warning = function(w) "taken"),
  "restart" = withRestarts(through(function() invokeRestart("skip", 3, 4)), skip = function(a, b) a * b),
  "outer restart" = withRestarts(withRestarts(through(function() invokeRestart("skip", 3)), other = identity),
                                 skip = function(a) a + 1),
  "restart with code" = withRestarts(through(function() invokeRestart("skip", quote(a + b))), skip = deparse),
  "restart of a handler" = withRestarts(skip = function(text) text, {
    withCallingHandlers(through(warn), warning = function(w) invokeRestart("skip", conditionMessage(w)))
  }),
  callCC = callCC(function(leave) { through(function() leave("left")); "stayed" }),
  "finally and on.exit" = {
    steps <- character()
    f <- function() { on.exit(steps <<- c(steps, "on.exit")); warn() }
    tryCatch(tryCatch(through(f), finally = steps <- c(steps, "finally")), warning = identity)
    paste(steps, collapse = " ")
  },
  "deep in R and Python" = tryCatch(through(function() tryCatch(through(warn), message = identity)),
                                    warning = function(w) "outside")
)
results <- list()
for (through in list(reticulate::py$once, reticulate::py$twice, reticulate::py$protected))
  for (what in names(jumps)) results[[what]] <- c(results[[what]], as.character(eval(jumps[[what]])))
for (i in 1:500) tryCatch(reticulate::py$once(warn), warning = identity)
results[["Python afterwards"]] <- reticulate::py_eval("len(ended) > 500 and sum(range(4))")
returning <- function(x) reticulate::py$once(function() x)
results[["return of an outer function"]] <-
  tryCatch((function() { returning(return("returned")); "stayed" })(), error = conditionMessage)
lines <- paste0(names(results), ": ", vapply(results, function(result) paste(unique(result), collapse = ", "), ""))
"""

JUMPED = [
    "warning: careful",
    "warning of C code: NAs introduced by coercion",
    "message: note",
    "own condition: TRUE",
    "any condition: simpleWarning",
    "outer of two handlers: outer",
    "inner of two handlers: inner",
    "two handlers in one: second",
    "no handler: went on",
    "handler inside: inside",
    "calling handlers, each once: outside careful",
    "muffled: went on",
    "restart: 12",
    "outer restart: 4",
    "restart with code: a + b",
    "restart of a handler: careful",
    "callCC: left",
    "finally and on.exit: on.exit finally",
    "deep in R and Python: outside",
    "Python afterwards: 6",
    "return of an outer function: R code that Python called was left by a jump that can't pass through Python",
]


@pytest.mark.parametrize("host", ["R", "Python"])
def test_jumps_of_r_code_pass_through_python_as_exceptions(host):
    if host == "R":
        out = run_rscript(JUMPS + "writeLines(lines)").stdout
    else:
        out = run_session(f"r({JUMPS!r})\nprint(*r['lines'], sep='\\n')").stdout
    assert out.splitlines() == JUMPED


def test_a_warning_of_a_callback_can_be_caught_outside_of_training(libraries):
    out = run_rscript(
        """
library(pykeras3)
warns <- Callback("Warns", on_epoch_end = function(epoch, logs) warning("epoch ", epoch))
model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
model |> compile("sgd", "mse")
train <- function(...) model |> fit(matrix(0, 8, 2), numeric(8), epochs = 3, verbose = 0, ...)
cat(tryCatch(train(callbacks = list(warns())), warning = conditionMessage), "\\n")
cat(length(train()$metrics$loss), "\\n")
""",
        R_LIBS=libraries,
    ).stdout
    assert out.split("\n")[:2] == ["epoch 1 ", "3 "]
