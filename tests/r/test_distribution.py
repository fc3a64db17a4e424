"""Training on several devices from R, in both hosts: what is written in R gives what it gives on one device."""

import os

import pytest

from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import ROOT

STRATEGIES, OPTIONS = (ROOT / "tests" / "support" / name for name in ("strategies.R", "training_options.R"))
OF_STRATEGIES = """parts in R: equal
data from R: equal
eager: R functions can't be called by several replicas that run eagerly
error: TRUE
strategies: done""".splitlines()
OF_OPTIONS = """jit_compile
steps_per_execution
gradient_accumulation_steps
use_ema
enable_lora
quantize_weights
mixed precision""".splitlines()

ON_JAX = """
library(pykeras3)
x <- sin(outer(1:64, 2:5))
y <- rowSums(x)
layer_scaled <- Layer("Scaled",
  build = function(input_shape) self$w <- self$add_weight(name = "w", shape = list(input_shape[[2]], 8L)),
  call = function(x) op_matmul(x, self$w))
trained <- function() {
  set_random_seed(1)
  model <- keras_model_sequential(input_shape = 4) |> layer_scaled() |> layer_dense(4)
  model |> compile("adam", function(y_true, y_pred) op_mean(op_square(y_true - y_pred), axis = -1))
  model |> fit(x, cbind(y, y, y, y), epochs = 2, batch_size = 16, shuffle = FALSE, verbose = 0)
  model
}
divided <- function(model) vapply(model$weights, function(weight)
  paste(unlist(weight$value$addressable_shards[[1]]$data$shape), collapse = "x"), "")
one <- get_weights(trained())
mesh <- device_mesh(c(2, 4), c("batch", "model"))
layouts <- layout_map(mesh, ".*kernel" = c(NA, "model"), ".*/w" = list(NULL, "model"), ".*bias" = "model")
for (distribution in list(distribution_data_parallel(), distribution_model_parallel(layouts, "batch"))) {
  set_distribution(distribution)
  model <- trained()
  set_distribution(NULL)
  stopifnot(all.equal(one, get_weights(model), tolerance = 1e-5))
  cat(divided(model), "\\n")
}
stopifnot(identical(list_devices(), paste0("cpu:", 0:7)))
model <- with(distribution_data_parallel()$scope(), trained())
cat(length(reticulate::import_builtins()$list(model$weights[[1]]$value$devices())), "devices\\n")
"""
EIGHT = {
    "KERAS_BACKEND": "jax",
    "XLA_FLAGS": f"{os.environ.get('XLA_FLAGS', '')} --xla_force_host_platform_device_count=8",
}


# A layer in R on two replicas
SHORT = """
library(pykeras3)
parts <- list(tf$config$LogicalDeviceConfiguration(), tf$config$LogicalDeviceConfiguration())
tf$config$set_logical_device_configuration(tf$config$list_physical_devices("CPU")[[1]], parts)
strategy <- tf$distribute$MirroredStrategy(c("CPU:0", "CPU:1"))
layer_doubled <- Layer("Doubled", call = function(x) 2 * x)
trained <- function() {
  model <- keras_model_sequential(input_shape = 4) |> layer_doubled() |> layer_dense(1, kernel_initializer = "ones")
  model |> compile("sgd", function(y_true, y_pred) op_mean(op_square(y_true - y_pred), axis = -1))
  model |> fit(matrix(sin(1:64), 16), sin(1:16), batch_size = 8, shuffle = FALSE, verbose = 0)
  lapply(get_weights(model), as.array)
}
cat("two replicas:", isTRUE(all.equal(trained(), with(strategy$scope(), trained()), tolerance = 1e-5)), "\\n")
"""


def lines_of(host, libraries, *scripts, before=""):
    """Return the lines that scripts print in a host."""
    if host == "r":
        code = "; ".join(f"source('{script}')" for script in scripts)
        return run_rscript(f"{before}\n{code}", R_LIBS=libraries).stdout.splitlines()
    code = "\n".join(f"r.source('{script}')" for script in scripts)
    return run_session(f"r({before!r})\n{code}", R_LIBS=libraries).stdout.splitlines()


def assert_begin(lines, expected):
    """Check that each line begins as expected."""
    assert [line[: len(done)] for line, done in zip(lines, expected, strict=True)] == expected


# Each takes half a minute of processor time: one in each host, and all of both in `make test-scale`


def test_strategies_in_an_r_host(libraries):
    """What is written in R gives on two replicas what it gives on one device."""
    assert_begin(lines_of("r", libraries, STRATEGIES), OF_STRATEGIES)


def test_options_of_training_and_a_layer_on_two_replicas_in_a_python_host(libraries):
    """Options have their effect; R's thread traces the replicas."""
    assert_begin(lines_of("python", libraries, OPTIONS, before=SHORT), ["two replicas: TRUE", *OF_OPTIONS])


@pytest.mark.scale
def test_strategies_in_a_python_host(libraries):
    """What is written in R gives on two replicas what it gives on one device."""
    assert_begin(lines_of("python", libraries, STRATEGIES), OF_STRATEGIES)


@pytest.mark.scale
def test_options_of_training_in_an_r_host(libraries):
    """Options have their effect."""
    assert_begin(lines_of("r", libraries, OPTIONS), OF_OPTIONS)


def test_eight_devices_on_jax(libraries):
    assert run_rscript(ON_JAX, R_LIBS=libraries, **EIGHT).stdout.splitlines() == [
        "4x8 8x4 4 ",
        "4x2 8x1 1 ",
        "8 devices",
    ]
