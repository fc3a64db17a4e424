"""A search of KerasTuner from R."""

import json

from tests.support.r_subprocesses import run_rscript

SEARCH = r"""
suppressPackageStartupMessages(library(pykeras3))
build <- function(hp) {
  keras_model_sequential(input_shape = 2) |>
    layer_dense(hp$Int("units", 2, 3)) |>
    layer_dense(1) |>
    compile(optimizer_sgd(hp$Choice("rate", c(0.001, 0.1))), "mse")
}
x <- matrix(seq(0, 1, length.out = 64), ncol = 2)
tuner <- tuner_random_search(build, "val_loss", max_trials = 3, directory = tempfile(), seed = 1) |>
  fit_tuner(x, rowSums(x), epochs = 2, validation_data = list(x, rowSums(x)), verbose = 0)
results <- tuner_results(tuner)
best <- tuner_best_models(tuner)[[1]]
loss <- evaluate(best, x, rowSums(x), verbose = 0)$loss
cat(jsonlite::toJSON(list(
  class = class(results), names = names(results), rows = nrow(results), sorted = !is.unsorted(results$score),
  units = all(results$units %in% 2:3), same = isTRUE(all.equal(loss, results$score[[1]], tolerance = 1e-4))),
  auto_unbox = TRUE), "\n")
"""


def test_a_search_with_a_build_function_in_r(libraries):
    """Results are a data frame, the best trial first, and the best model has its score."""
    found = json.loads(run_rscript(SEARCH, R_LIBS=libraries, KERAS_BACKEND="jax").stdout.splitlines()[-1])
    assert found == {
        "class": "data.frame",
        "names": ["trial", "status", "score", "best_epoch", "units", "rate", "loss", "val_loss"],
        "rows": 3,
        "sorted": True,
        "units": True,
        "same": True,
    }
