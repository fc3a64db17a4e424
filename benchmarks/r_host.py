"""Measure the overhead of the R package in an R host over reticulate's bare calls, NumPy's copies and plain Python."""

import functools
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from itertools import groupby
from pathlib import Path

import bench
from bench import Result, call_alternately, fastest_calls, given, medians

from r_bridge.install import install_package

# Limits of the ratio's difference from 1
LIMITS = {"op_add(a, a) / bare call": 0, "op_array(x) / x.astype()": 0.2, "as.array(t) / t.numpy() by reticulate": -0.6}
# Passing a vector may take two Python calls, which is noticeable for short operations
OF_SHORT_CALLS = 0.5
FIRST_BATCH = """library(pykeras3)
model <- keras_model_sequential(input_shape = 4) |> layer_dense(8) |> layer_dense(1)
model |> compile("adam", "mse")
model |> fit(matrix(0, 8, 4), matrix(0, 8, 1), verbose = 0)"""


def rscript(library, *arguments, **variables):
    """Return what Rscript prints, with the packages of a library."""
    environment = {**os.environ, "R_LIBS": f"{library}:{os.environ.get('R_LIBS', '')}", **variables}
    return subprocess.run(
        ["Rscript", "--vanilla", *arguments], check=True, capture_output=True, text=True, env=environment
    ).stdout


def calls(library):
    """Compare calls in R as bench.py does in Python: the fastest of each round, and the median of the rounds."""
    printed = rscript(library, str(Path(__file__).with_suffix(".R")))
    turns = [line.split("\t")[1:5] for line in printed.splitlines() if line.startswith("turn\t")]
    for name, measured in groupby(turns, key=lambda turn: turn[0]):
        rounds = [
            [(float(ours) * 1e3, float(plain) * 1e3) for *_, ours, plain in each]
            for _, each in groupby(measured, key=lambda turn: turn[1])
        ]
        pairs = [tuple(map(fastest_calls, zip(*each))) if len(each) > 1 else each[0] for each in rounds]
        is_short = name.startswith("op_") and name.endswith("1e+03")
        yield Result(
            name, *medians(pairs), "ms", LIMITS.get(name, OF_SHORT_CALLS if is_short else 0.1), limit_is_share=True
        )


def first_batch(library, backend):
    """Return the seconds until a new Rscript has trained a first batch, from its start to its end."""
    start = time.perf_counter()
    rscript(library, "-e", FIRST_BATCH, KERAS_BACKEND=backend)
    return time.perf_counter() - start


def starting(library):
    for backend in filter(importlib.util.find_spec, ("tensorflow", "jax", "torch")):
        turns = call_alternately(
            functools.partial(first_batch, library, backend),
            functools.partial(bench.first_batch, backend),
            seconds=0,
        )
        yield Result(f"first batch of R / plain on {backend}", *medians(turns), "s", -0.35, limit_is_share=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as library:
        install_package(library, options=["--no-docs", "--no-test-load"])
        sys.exit(bench.main((given(calls, library), given(starting, library))))
