"""Measure the overhead of pykeras3 over plain Keras: `make bench`.

Every comparison is repeated in separate rounds, so that a busy minute of the machine affects at most one of them.
Within a round, calls of both sides alternate, and the result is the time of the fastest 5% of calls. The report shows
the median over the rounds. The exit status is 0 if everything could be measured and, with `--strict`, is within its
limit.

Converting a one-based index costs one addition, as in keras3; the plain side of that comparison includes it.
"""

import functools
import gc
import importlib.util
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# With more threads, two runs of the same fit() differ by more than the limit
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")


@dataclass
class Result:
    """One line of the table; the limit applies to the difference or, as a share, to the ratio."""

    name: str
    ours: float
    plain: float
    difference: float
    unit: str
    limit: float
    limit_is_share: bool = False

    @property
    def ratio(self):
        return 1 + self.difference / self.plain if self.plain else 1.0 + bool(self.difference)

    @property
    def within(self):
        return (self.ratio - 1 if self.limit_is_share else self.difference) <= self.limit

    def line(self):
        limit = f"{self.limit:.0%}" if self.limit_is_share else f"{self.limit:g} {self.unit}"
        return (
            f"{self.name:<44} {self.ours:>10.4g} {self.plain:>10.4g} {self.unit:<3} {self.ratio:>7.3f} "
            f"{self.difference:>+10.3g} {limit:>8}  {'ok' if self.within else 'OVER'}"
        )


HEAD = f"{'':<44} {'pykeras3':>10} {'plain':>10} {'':<3} {'ratio':>7} {'difference':>10} {'limit':>8}"
ROUNDS = 7


def call_alternately(ours, plain, seconds):
    """Call both functions alternately, changing the order each turn, and return pairs of results."""
    end, turns = time.perf_counter() + seconds, []
    while time.perf_counter() < end or len(turns) < 6:
        if len(turns) % 2:
            turns.append((ours(), plain()))
        else:
            first = plain()
            turns.append((ours(), first))
    return turns


def medians(pairs):
    """Return the medians of ours, of plain Keras, and of their differences."""
    ours, plain = map(statistics.median, zip(*pairs))
    return ours, plain, statistics.median(a - b for a, b in pairs)


# Importing

CHILD = """
import re, sys
{statement}
loaded = {{"keras", "tensorflow", "jax", "torch", "numpy"}} & set(sys.modules)
peak = re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())
print(peak[1], *loaded)
"""


def fresh_python(statement, **environment):
    """Run statements in a new Python; return its seconds, megabytes, and which heavy modules it loaded."""
    start = time.perf_counter()
    output = subprocess.run(
        [sys.executable, "-c", CHILD.format(statement=statement)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    ).stdout.split()
    return time.perf_counter() - start, int(output[0]) / 1024, output[1:]


def importing():
    turns = call_alternately(lambda: fresh_python("import pykeras3"), lambda: fresh_python("pass"), 4)
    yield Result("import pykeras3, time", *medians([(a[0], b[0]) for a, b in turns]), "s", 0.15)
    yield Result("import pykeras3, memory", *medians([(a[1], b[1]) for a, b in turns]), "MB", 40)
    yield Result("import pykeras3, heavy modules loaded", *medians([(len(a[2]), len(b[2])) for a, b in turns]), "", 0)


FIRST_BATCH = """
import keras, numpy
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(numpy.zeros((8, 4)), numpy.zeros((8, 1)), verbose=0)
"""


def first_batch(backend, before=""):
    """Return the seconds until a new Python has trained a first batch, from its start to its end."""
    return fresh_python(before + FIRST_BATCH, KERAS_BACKEND=backend)[0]


def starting():
    for backend in filter(importlib.util.find_spec, ("tensorflow", "jax", "torch")):
        turns = call_alternately(
            functools.partial(first_batch, backend, "import pykeras3"),
            functools.partial(first_batch, backend),
            seconds=0,
        )
        # Modules that Keras does not need for it are not loaded
        yield Result(f"first trained batch on {backend}", *medians(turns), "s", -0.35, limit_is_share=True)


# Calls


def seconds_taken(function, clock):
    def measure():
        start = clock()
        function()
        return clock() - start

    return measure


def fastest_calls(measured):
    """Return the 5% quantile, the time of the least disturbed calls."""
    return statistics.quantiles(measured, n=20, method="inclusive")[0]


@dataclass
class Comparison:
    """Two equivalent calls and their times in each round."""

    name: str
    ours: Callable
    plain: Callable
    limit: float
    unit: str = "us"
    limit_is_share: bool = False
    seconds: float = 4
    clock: Callable = time.perf_counter
    rounds: list = field(default_factory=list)

    def measure_round(self):
        self.ours(), self.plain()
        gc.collect()
        gc.disable()
        try:
            ours, plain = seconds_taken(self.ours, self.clock), seconds_taken(self.plain, self.clock)
            turns = call_alternately(ours, plain, self.seconds / ROUNDS)
        finally:
            gc.enable()
        self.rounds.append(tuple(map(fastest_calls, zip(*turns))))

    def result(self):
        scale = {"us": 1e6, "ms": 1e3}[self.unit]
        pairs = [(a * scale, b * scale) for a, b in self.rounds]
        return Result(self.name, *medians(pairs), self.unit, self.limit, self.limit_is_share)


def results(group):
    """Yield the results of a group, then those of its comparisons, each measured in separate rounds."""
    comparisons = []
    for made in group():
        if isinstance(made, Comparison):
            comparisons.append(made)
        else:
            yield made
    for _ in range(ROUNDS):
        for comparison in comparisons:
            comparison.measure_round()
    for comparison in comparisons:
        yield comparison.result()


def operations():
    import keras

    import pykeras3 as pk

    ops = keras.ops
    x, y = ops.reshape(ops.arange(6.0), (2, 3)), ops.ones((3, 2))
    # 3 us for operations that pass their arguments on, 8 us for those that convert some
    yield Comparison("op_add(x, x)", lambda: pk.op_add(x, x), lambda: ops.add(x, x), limit=3)
    yield Comparison("op_relu(x)", lambda: pk.op_relu(x), lambda: ops.relu(x), limit=3)
    yield Comparison("op_matmul(x, y)", lambda: pk.op_matmul(x, y), lambda: ops.matmul(x, y), limit=8)
    yield Comparison("op_sum(x, axis=2)", lambda: pk.op_sum(x, axis=2), lambda: ops.sum(x, axis=1), limit=8)
    yield Comparison("op_reshape(x, [3, 2])", lambda: pk.op_reshape(x, [3, 2]), lambda: ops.reshape(x, [3, 2]), limit=8)
    yield Comparison(
        "op_argmax(x, axis=2) / argmax(x, 1) + 1",
        lambda: pk.op_argmax(x, axis=2),
        lambda: ops.argmax(x, axis=1) + 1,
        limit=8,
    )
    yield Comparison(
        "op_argmax(x, axis=2, zero_indexed=True)",
        lambda: pk.op_argmax(x, axis=2, zero_indexed=True),
        lambda: ops.argmax(x, axis=1),
        limit=8,
    )


def layers():
    import keras

    import pykeras3 as pk

    L = keras.layers
    x = keras.Input((64,))
    cases = {
        'layer_dense(64, activation="relu")': (
            lambda: pk.layer_dense(64, activation="relu"),
            lambda: L.Dense(64, activation="relu"),
        ),
        'layer_conv_2d(32, 3, padding="same")': (
            lambda: pk.layer_conv_2d(32, 3, padding="same"),
            lambda: L.Conv2D(32, 3, padding="same"),
        ),
        "layer_lstm(32, return_sequences=True)": (
            lambda: pk.layer_lstm(32, return_sequences=True),
            lambda: L.LSTM(32, return_sequences=True),
        ),
    }
    for name, (ours, plain) in cases.items():
        yield Comparison(name, ours, plain, limit=0.05, limit_is_share=True)
    yield Comparison(
        "x >> layer_dense(64)",
        lambda: x >> pk.layer_dense(64),
        lambda: L.Dense(64)(x),
        unit="ms",
        limit=0.05,
        limit_is_share=True,
    )


# Training


def fitting():
    from sklearn.datasets import load_digits

    import pykeras3 as pk

    digits = load_digits()
    x, y = (digits.data / 16).astype("float32"), digits.target
    settings = dict(batch_size=128, verbose=0)

    model = (
        pk.keras_model_sequential(input_shape=64)
        >> pk.layer_dense(64, activation="relu")
        >> pk.layer_dense(10, activation="softmax")
        >> pk.compile("adam", "sparse_categorical_crossentropy")
    )

    # Two models of the same make, or two fits on the wall, can differ by more than the limit
    yield Comparison(
        "fit(model, x, y), processor time",
        lambda: pk.fit(model, x, y, **settings),
        lambda: model.fit(x, y, **settings),
        unit="ms",
        limit=0.02,
        limit_is_share=True,
        seconds=60,
        clock=time.process_time,
    )


def given(group, *arguments):
    """Return a group of measurements with its arguments, under its name."""
    return functools.update_wrapper(functools.partial(group, *arguments), group)


def main(groups):
    print(HEAD)
    over, failed = [], []
    for group in groups:
        try:
            for result in results(group):
                print(result.line(), flush=True)
                if not result.within:
                    over.append(result.name)
        except Exception as error:
            print(f"{group.__name__}: not measured: {type(error).__name__}: {error}", flush=True)
            failed.append(group.__name__)
    print("\nOver the limit: " + "; ".join(over) if over else "\nNothing measured is over its limit.")
    strict = "--strict" in sys.argv[1:]
    return 1 if failed or strict and over else 0


if __name__ == "__main__":
    sys.exit(main((importing, starting, operations, layers, fitting)))
