"""Training on several devices from R, in both hosts: what is written in R gives what it gives on one device."""

import os

import pytest

from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import ROOT

STRATEGIES, OPTIONS = (ROOT / "tests" / "support" / name for name in ("strategies.R", "training_options.R"))
DONE = """parts in R: equal
data from R: equal
eager: R functions can't be called by several replicas that run eagerly
error: TRUE
strategies: done
jit_compile
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


@pytest.mark.parametrize("host", ["r", "python"])
def test_strategies_and_options_of_training(libraries, host):
    if host == "r":
        child = run_rscript(f"source('{STRATEGIES}'); source('{OPTIONS}')", R_LIBS=libraries)
    else:
        child = run_session(f"r.source('{STRATEGIES}')\nr.source('{OPTIONS}')", R_LIBS=libraries)
    lines = child.stdout.splitlines()
    assert len(lines) == len(DONE)
    assert [line[: len(done)] for line, done in zip(lines, DONE)] == DONE


def test_eight_devices_on_jax(libraries):
    assert run_rscript(ON_JAX, R_LIBS=libraries, **EIGHT).stdout.splitlines() == [
        "4x8 8x4 4 ",
        "4x2 8x1 1 ",
        "8 devices",
    ]
