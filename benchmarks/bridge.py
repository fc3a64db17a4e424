"""Measure the overhead of r_bridge over rpy2's bare calls, NumPy's copies and training without R.

Arrays are copied to R in column-major order. This is compared with NumPy's copy of the same values, as doubles in the
given order, into newly allocated memory. R's garbage collection is excluded.
"""

import itertools
import os
import statistics
import sys
import tempfile
import threading
import time

import bench
import numpy as np
from bench import ROUNDS, Comparison, Result, fastest_calls, medians

import pykeras3
from r_bridge import RSession
from r_bridge.install import install_package

# Enough memory for R to allocate vectors without garbage collection
os.environ["R_VSIZE"] = "1G"
LAMBDA = "pk$callback_lambda(on_train_batch_end = function(batch, logs) NULL)"


def calls_across(r):
    from rpy2 import rinterface

    ours, bare = r("f <- function(x) 1"), rinterface.globalenv["f"]
    yield Comparison("f() in R / by rinterface", ours, bare, limit=1, limit_is_share=True)
    yield Comparison(
        "f(1.0) in R / by rinterface",
        lambda: ours(1.0),
        lambda: bare(rinterface.FloatSexpVector([1.0]))[0],
        limit=1,
        limit_is_share=True,
    )

    def bare_calls():
        for _ in range(100):
            bare()

    r["nothing"] = lambda: None
    loop = r("function() for (i in 1:100) nothing()")
    # Besides the call, arguments and results are searched for values that reticulate would change
    yield Comparison("100 x nothing() from R / 100 x rinterface f()", loop, bare_calls, limit=1.5, limit_is_share=True)
    in_r, in_python = r(LAMBDA), pykeras3.callback_lambda(on_train_batch_end=lambda batch, logs: None)
    # 5% of a batch of 1 ms
    yield Comparison(
        "callback_lambda() of an R function / of Python's",
        lambda: in_r.on_train_batch_end(1, {}),
        lambda: in_python.on_train_batch_end(1, {}),
        limit=50,
    )


BATCHES = 1000


def callbacks(r):
    """Measure the time of a batch with and without an R callback, alternating within one training run.

    rpy2's bare call is measured too: it shows what any call of R costs next to TensorFlow's use of caches and cores.
    """
    import keras
    from rpy2 import rinterface

    class TakingTurns(keras.callbacks.Callback):
        def __init__(self, callback):
            super().__init__()
            self.callback, self.last, self.times = callback, time.perf_counter(), ([], [])

        def on_train_batch_end(self, batch, logs=None):
            if batch % 2:
                self.callback.on_train_batch_end(batch, logs)
            now = time.perf_counter()
            self.times[batch % 2].append((now - self.last) * 1e6)
            self.last = now

    x, y = np.ones((8 * BATCHES, 64), "float32"), np.ones(8 * BATCHES)
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(512, activation="relu"), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    made = {
        "callback_lambda() of an R function": LAMBDA,
        "new_callback_class() with an R method": (
            "pk$new_callback_class('Own', on_train_batch_end = function(batch, logs = NULL) NULL)()"
        ),
    }
    bare = rinterface.globalenv["f"]
    called = {
        "rinterface f()": keras.callbacks.LambdaCallback(on_train_batch_end=lambda batch, logs: bare()),
        **{name: r(code) for name, code in made.items()},
    }
    model.fit(x, y, batch_size=8, verbose=0)
    measured = {name: [] for name in called}
    for _, (name, callback) in itertools.product(range(ROUNDS), called.items()):
        callback.set_model(model)
        turns = TakingTurns(callback)
        model.fit(x, y, batch_size=8, verbose=0, callbacks=[turns])
        measured[name].append(tuple(fastest_calls(times[1:]) for times in reversed(turns.times)))
    for name, rounds in measured.items():
        # 5% of a batch of 1 ms
        yield Result(f"{name}, a batch", *medians(rounds), "us", 50)


STEPS = 200


def training(r):
    """Measure fit() on data that R makes, whose limit are two bare calls of R for each batch.

    These calls are measured in training too, where TensorFlow's step has filled the processor's caches with other code
    and data: they take twice as long as one after the other.
    """
    import keras
    import tensorflow as tf
    from rpy2 import rinterface

    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    x, y = np.ones((8, 4)), np.ones((8, 1))
    r["x"], r["y"], r["keras"], r["tf"] = x, y, keras, tf
    r("""
    generator <- function() reticulate::py_iterator(function() reticulate::tuple(x, y))
    R_data <- reticulate::PyClass("R_data", list(
      `__init__` = function(self, ...) { super()$`__init__`(...); NULL },
      `__len__` = function(self) 200L,
      `__getitem__` = function(self, i) reticulate::tuple(x, y)), inherit = keras$utils$PyDataset)
    mapped <- function(rows) rows$map(function(i) {
      row <- tf$ensure_shape(tf$py_function(function(i) x, list(i), tf$float64), list(8L, 4L))
      reticulate::tuple(row, row[, 1:1])
    })
    """)

    class Data(keras.utils.PyDataset):
        def __len__(self):
            return STEPS

        def __getitem__(self, index):
            return x, y

    def python_map(i):
        row = tf.ensure_shape(tf.py_function(lambda i: x, [i], tf.float64), (8, 4))
        return row, row[:, :1]

    class StepTimes(keras.callbacks.Callback):
        def on_train_begin(self, logs=None):
            self.ends = []

        def on_train_batch_end(self, batch, logs=None):
            self.ends.append(time.perf_counter() * 1e6)

    def median_step(data):
        """Return the median of the microseconds between two batches, without the time that fit() takes to start."""
        steps = StepTimes()
        pykeras3.fit(model, data(), steps_per_epoch=STEPS, verbose=0, callbacks=steps)
        return statistics.median(np.diff(steps.ends))

    class BareCalls(keras.callbacks.Callback):
        def on_train_begin(self, logs=None):
            self.seconds = []

        def on_train_batch_end(self, batch, logs=None):
            self.seconds.append(call_bare())

    def median_bare_call():
        calls = BareCalls()
        pykeras3.fit(model, np.tile(x, (STEPS, 1)), np.tile(y, (STEPS, 1)), batch_size=8, verbose=0, callbacks=calls)
        return statistics.median(calls.seconds) * 1e6

    call_bare = seconds_of(rinterface.globalenv["generator"])
    bare_call = statistics.median(median_bare_call() for _ in range(ROUNDS))
    rows = tf.data.Dataset.range(STEPS)
    for name, in_r, in_python in (
        # Keras takes Python's generators, no other iterators
        (
            "a generator",
            lambda: (batch for batch in r["generator"]()),
            lambda: (batch for batch in itertools.repeat((x, y))),
        ),
        ("a PyDataset", r("R_data"), Data),
        ("a map", lambda: r["mapped"](rows), lambda: rows.map(python_map)),
    ):
        turns = [(median_step(in_r), median_step(in_python)) for _ in range(ROUNDS)]
        yield Result(f"fit() on {name} in R / in Python, a batch", *medians(turns), "us", 2 * bare_call)


def threads(r):
    """Compare R calls of eight threads with those of one, while R's thread waits for them."""
    call = r("function(x) x + 1")

    def calls_by(count):
        def run():
            for i in range(400 // count):
                call(i)

        def work():
            running = [threading.Thread(target=run) for _ in range(count)]
            for thread in running:
                thread.start()
            for thread in running:
                thread.join()

        return work

    yield Comparison("400 calls of R by 8 threads / by 1", calls_by(8), calls_by(1), limit=0.5, limit_is_share=True)


SHAPES, TURNS = {"8 MB": (1000, 1000), "376 MB": (60000, 784)}, 15
# numpy's copies: memory that is freed and comes again would not be new; large memory always is
kept, KEPT_SIZE = [], 2**22


def views(r):
    for size, shape in SHAPES.items():
        r.assign(size, r.array(0.0, list(shape)))
        if not np.shares_memory(r[size], r[size]):
            raise AssertionError("An array of R's came as a copy.")
    yield Comparison(
        "376 MB from R, a view / 8 MB", lambda: r["376 MB"], lambda: r["8 MB"], limit=1, limit_is_share=True
    )


def arrays(r):
    r("rm(list = c('8 MB', '376 MB'))")
    for (size, shape), dtype, order in itertools.product(SHAPES.items(), ("float64", "float32"), "FC"):
        values = np.asarray(np.random.default_rng(1).random(shape), dtype, order=order)
        yield compare_copies(r, f"{size} to R, {dtype}, {order} order", values)


def compare_copies(r, name, values):
    take = r("function(x) NULL")
    ours = seconds_of(lambda: take(values))
    plain = seconds_of(lambda: kept.append(values.astype("float64", order="K")))
    turns = []
    for _ in range(TURNS):
        r.gc()
        turns.append((ours() * 1e3, plain() * 1e3))
        if values.size > KEPT_SIZE:
            kept.pop()
    return Result(name, *medians(turns), "ms", 0.5, limit_is_share=True)


def seconds_of(function):
    def measure():
        start = time.perf_counter()
        function()
        return time.perf_counter() - start

    return measure


def vectors(r):
    """Compare R vectors with one-column matrices, and strings with NumPy's copy of a list."""
    for size in ("1e3", "2e6"):
        r(f"v <- as.double(seq_len({size})) / {size}; m <- matrix(v); words <- rep(c('a', 'b'), length.out = {size})")
        calls = []
        for y in "vm":
            model = pykeras3.keras_model_sequential(input_shape=1) >> pykeras3.layer_dense(units=1)
            r[f"model_{y}"] = pykeras3.compile(model, "sgd", "mse")
            calls.append(r(f"function() pykeras3::train_on_batch(model_{y}, m, {y})"))
        yield Comparison(f"train_on_batch(x, y), a vector / a matrix, {size}", *calls, limit=0.1, limit_is_share=True)
    yield Comparison(
        "r['words'] / r['words'] in R by reticulate, 2e6",
        lambda: r["words"],
        r("function() { reticulate::r_to_py(words); NULL }"),
        limit=1,
        limit_is_share=True,
    )


def main():
    """Start R with the package and measure; return the exit status."""
    with tempfile.TemporaryDirectory() as library:
        install_package(library, options=["--no-docs", "--no-test-load"])
        r = RSession(libs=[library])
        r["pk"] = pykeras3
        groups = calls_across, callbacks, training, threads, views, arrays, vectors
        return bench.main([bench.given(group, r) for group in groups])


if __name__ == "__main__":
    sys.exit(main())
