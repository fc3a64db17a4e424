"""Pools of worker processes that run R, from a Python host and from an R host."""

import json

import pytest

from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.workers import free_ports

# One session for all checks, which it prints as JSON
PYTHON = """
import json, os, signal, tempfile, threading, time, warnings
import numpy as np
import pykeras3 as pk
from r_bridge.pool import Pool, RWarning
r.library("pykeras3")
found = {}
r("offset <- 100; helper <- function(x) x + offset")
with Pool(2) as pool:
    shifted = r("function(x) { if (x == 2) warning('two!'); helper(x) }")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found["values"] = pool.map(shifted, [1, 2, 3])
    found["warnings"] = [[each.category.__name__, str(each.message)] for each in caught]
    try:
        pool.map(r("function(x) log(-x, base = stop('no base'))"), [1])
    except RError as error:
        found["error"] = [error.message, error.call, "call_r" in str(error.__cause__)]
    found["closure"] = pool.map(r("function(x) function(y) x + y"), [1])[0](2)
    found["fit"] = pool.map(lambda data: r("function(data) class(lm(dist ~ speed, data))")(data), [r("cars")])
    found["seeds"] = pool.map(r("function(x) runif(1)"), [1, 2], seed=5) == pool.map(
        r("function(x) runif(1)"), [1, 2], seed=5)
    r('''
    Scale <- Layer("Scale", call = function(x) x * offset)
    model <- keras_model_sequential(input_shape = 2) |> Scale() |> layer_dense(1, kernel_initializer = "ones")
    model |> compile("sgd", "mse")
    train <- function(epochs) {
      history <- model |> fit(matrix(0.01, 4, 2), rep(0, 4), epochs = epochs, verbose = 0)
      list(history, model)
    }
    ''')
    (history, trained), = pool.map(r["train"], [2])
    before, after = (float(m.predict(np.full((1, 2), 0.01), verbose=0)[0, 0]) for m in (r["model"], trained))
    found["model"] = [len(history.metrics["loss"]), round(before, 3), after < before]
    # Ctrl-C ends the workers
    ids = pool.map(lambda x: (time.sleep(0.2), os.getpid())[1], [1, 2, 3])
    marks = [tempfile.mktemp(), tempfile.mktemp()]
    def interrupt():
        while not all(map(os.path.exists, marks)): time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=interrupt).start()
    try:
        pool.map(r("function(mark) { file.create(mark); Sys.sleep(1000) }"), marks)
    except KeyboardInterrupt:
        found["left"] = [each for each in ids if os.path.exists(f"/proc/{each}")]
print(json.dumps(found))
"""

R = r"""
suppressPackageStartupMessages(library(pykeras3))
found <- list()
offset <- 100
helper <- function(x) x + offset
# several are tested in Python
pool <- worker_pool(1)
messages <- character()
died <- tempfile()
found$values <- withCallingHandlers(
  pool_lapply(c(a = 1, b = 2), function(x, more) {
    if (x == 1) warning("one!")
    if (x == 2 && !file.exists(died)) {
      file.create(died)
      tools::pskill(Sys.getpid(), 9L)
    }
    helper(x) + more
  }, more = 1000, workers = pool),
  warning = function(w) {
    messages <<- c(messages, conditionMessage(w))
    invokeRestart("muffleWarning")
  })
found$warnings <- sub("process [0-9]+", "process N", messages)
failed <- tryCatch(pool_lapply(1:2, function(i) if (i == 2L) helper("no") else i, workers = pool), error = identity)
found$error <- list(conditionMessage(failed), deparse(conditionCall(failed)))
kept <- pool_lapply(1:2, function(i) if (i == 2L) op_add("a", i) else i, workers = pool, errors = "return")
found$kept <- list(kept[[1]], class(kept[[2]])[[1]], deparse(conditionCall(kept[[2]])))
found$seeds <- identical(pool_lapply(1:2, function(i) runif(1), workers = pool, seed = 5),
                         pool_lapply(1:2, function(i) runif(1), workers = pool, seed = 5))
Scale <- Layer("Scale", call = function(x) x * offset)
model <- keras_model_sequential(input_shape = 2) |> Scale() |> layer_dense(1, kernel_initializer = "ones")
model |> compile("sgd", "mse")
seen <- callback_lambda(on_epoch_end = function(epoch, logs) stopifnot(is.numeric(epoch), is.numeric(logs$loss)))
results <- pool_lapply(1:2, function(epochs) {
  history <- model |> fit(matrix(0.01, 4, 2), rep(0, 4), epochs = epochs, verbose = 0, callbacks = seen)
  other <- keras_model_sequential(input_shape = 1) |> Scale()
  list(history = history, model = model, other = as.array(predict(other, matrix(1), verbose = 0)))
}, workers = pool)
value <- function(model) as.vector(predict(model, matrix(0.01, 1, 2), verbose = 0))
found$model <- list(nrow(as.data.frame(results[[2]]$history)), round(value(model), 3),
                    value(results[[2]]$model) < value(results[[1]]$model), as.vector(results[[1]]$other))
# R's own engine: the model is sent as bytes
cluster <- parallel::makePSOCKcluster(1)
trained <- parallel::parLapply(cluster, 1, function(epochs, bytes) {
  suppressPackageStartupMessages(library(pykeras3))
  model <- unserialize_model(bytes)
  history <- model |> fit(matrix(0.01, 4, 2), rep(0, 4), epochs = epochs, verbose = 0)
  list(history, serialize_model(model))
}, bytes = serialize_model(keras_model_sequential(input_shape = 2) |> layer_dense(1) |> compile("sgd", "mse")))[[1]]
parallel::stopCluster(cluster)
found$parallel <- list(class(trained[[1]]), as.integer(unserialize_model(trained[[2]])$optimizer$iterations))
found$none <- pool_lapply(list(), identity, workers = pool)
found$seed <- tryCatch(pool_lapply(1, identity, workers = pool, seed = 4.5), error = conditionMessage)
pool$close()
found$closed <- tryCatch(pool_lapply(1, identity, workers = pool), error = conditionMessage)
found$workers <- tryCatch(worker_pool(2.7), error = conditionMessage)
cat(jsonlite::toJSON(found, auto_unbox = TRUE, digits = 6), "\n")
"""


@pytest.fixture(scope="module")
def in_python(libraries):
    """Return what the checks in a Python host found."""
    return json.loads(run_session(PYTHON, R_LIBS=libraries, KERAS_BACKEND="jax").stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def in_r(libraries):
    """Return what the checks in an R host found."""
    (port,) = free_ports(1)
    variables = {"R_LIBS": libraries, "KERAS_BACKEND": "jax", "R_PARALLEL_PORT": str(port)}
    return json.loads(run_rscript(R, **variables).stdout.splitlines()[-1])


def test_r_functions_with_their_globals_from_python(in_python):
    """Values, warnings and errors of R functions come back whole."""
    assert in_python["values"] == [101, 102, 103]
    assert ["RWarning", "two!"] in in_python["warnings"]
    assert in_python["error"] == ["no base", "FUN(...)", True]


def test_r_objects_cross_to_python_workers_and_back(in_python):
    """Closures, data frames and seeds work."""
    assert in_python["closure"] == 3 and in_python["fit"] == ["lm"] and in_python["seeds"] is True


def test_models_with_r_code_from_python(in_python):
    """A model with a layer that is written in R is trained by an R function in a worker."""
    assert in_python["model"] == [2, 2.0, True]


def test_an_interrupt_ends_the_workers(in_python):
    """No process is left."""
    assert in_python["left"] == []


def test_lapply_keeps_names_arguments_and_warnings_and_runs_the_task_of_a_dead_worker_again(in_r):
    assert in_r["values"] == {"a": 1101, "b": 1102}
    assert sorted(in_r["warnings"]) == [
        "one!",
        "worker 1 (process N) died (SIGKILL(-9)) while it ran task 2; the task is run again.",
    ]


def test_errors_have_the_message_and_the_call_of_r(in_r):
    """Also errors of Python."""
    assert in_r["error"] == ["non-numeric argument to binary operator", "x + offset"]
    assert in_r["kept"][0] == 1 and in_r["kept"][2] == 'op_add("a", i)'
    assert in_r["kept"][1].endswith("TypeError")


def test_arguments_are_checked_in_r(in_r):
    """Numbers are not rounded, and errors name the function of R."""
    assert "worker_pool(): `workers` must be a positive integer. Received: 2.7" in in_r["workers"]
    assert "pool_lapply(): `seed` must be an integer of at least 0. Received: 4.5" in in_r["seed"]
    assert "pool_lapply(): this Pool is closed: make a new one." in in_r["closed"]


def test_sessions_of_r_itself_take_models_as_bytes(in_r):
    """A cluster of R's package parallel trains a model, whose history is an R list."""
    assert in_r["parallel"] == ["keras_training_history", 1]


def test_models_histories_and_callbacks_from_r(in_r):
    """Models with R code come back trained, histories are those of R, and classes are made again in the workers."""
    assert in_r["model"] == [2, 2, True, 100]
    assert in_r["seeds"] is True and in_r["none"] == []
