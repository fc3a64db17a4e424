"""Measure training on several devices and workers, pools of tasks, options of training, and reading of files.

pykeras3 is compared with plain Keras on the same devices, in the same process. Keras can't train under TensorFlow's
strategy for several workers by itself; there both sides use what pykeras3 adds to the strategy.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench
import numpy as np
from bench import Comparison, Result, call_alternately, medians

import pykeras3 as pk
from r_bridge.install import install_package

LIMIT = 0.05
# Tasks go through files and are run with their warnings caught
LIMIT_OF_POOLS = 0.1
# As in pools.R
TASKS_IN_R = 16
# Seconds after which a process counts as hung
LONGEST = 1200
ROWS, FEATURES = 4096, 64
SETTINGS = dict(batch_size=128, shuffle=False, verbose=0)
X = np.sin(np.outer(np.arange(1, ROWS + 1), np.arange(2, FEATURES + 2))).astype("float32")
Y = X.sum(axis=1)


def compiled(units=256, optimizer="sgd", **options):
    """Return a compiled model."""
    return (
        pk.keras_model_sequential(input_shape=FEATURES)
        >> pk.layer_dense(units, activation="relu")
        >> pk.layer_dense(1)
        >> pk.compile(optimizer, "mse", **options)
    )


def fits(model, rows=ROWS):
    """Return two functions that train a model on some rows, by pykeras3 and by Keras."""
    x, y = X[:rows], Y[:rows]
    return lambda: pk.fit(model, x, y, **SETTINGS), lambda: model.fit(x, y, **SETTINGS)


def devices():
    """Compare on one logical device and on two, each in a process of its own: a crash of TensorFlow ends no more."""
    for count in (1, 2):
        command = [sys.executable, __file__, "devices", str(count)]
        yield result_of(command, f"fit() on {count} logical device{'s' if count > 1 else ''}, processor time")


def workers():
    """Compare on one worker and on two, by what the first one measures."""
    for count in (1, 2):
        command = [sys.executable, "-m", "r_bridge", "launch", "--workers", str(count), __file__, "worker"]
        yield result_of(command, f"fit() on {count} worker{'s' if count > 1 else ''}, processor time")


def result_of(command, name):
    """Return the result of a process, which prints its turns."""
    lines = subprocess.run(command, check=True, capture_output=True, text=True, timeout=LONGEST).stdout.splitlines()
    (line,) = [line for line in lines if line.removeprefix("[1] ").startswith("turns ")]
    turns = json.loads(line.partition("turns ")[2])
    return Result(name, *medians(turns), "ms", LIMIT, limit_is_share=True)


def train_on_devices(count):
    """Measure on logical devices."""
    import tensorflow as tf

    parts = [tf.config.LogicalDeviceConfiguration()] * count
    tf.config.set_logical_device_configuration(tf.config.list_physical_devices("CPU")[0], parts)
    train_in_turns(tf.distribute.MirroredStrategy([f"CPU:{i}" for i in range(count)]))


def train_on_worker():
    """Measure on a worker, all of which have to do the same."""
    import tensorflow as tf

    # A worker that waits for another one takes a thread
    tf.config.threading.set_inter_op_parallelism_threads(4)
    # Each step takes some ten calls between workers
    train_in_turns(tf.distribute.MultiWorkerMirroredStrategy(), rows=512, turns=12)


def train_in_turns(strategy, rows=ROWS, turns=20):
    """Print the processor time that both sides take under a strategy, turn by turn: others' load is no part of it."""
    with strategy.scope():
        model = compiled()
    ours, plain = (bench.seconds_taken(call, time.process_time) for call in fits(model, rows))
    ours(), plain()
    taken = []
    for i in range(turns):
        # each is first every other time; all workers do the same
        first, second = (ours(), plain()) if i % 2 else (plain(), ours())
        taken.append((first, second) if i % 2 else (second, first))
    print("turns", json.dumps([[seconds * 1e3 for seconds in turn] for turn in taken]))


# Many tasks


def matrix_task(index):
    """Compute for some 50 ms."""
    values = np.random.default_rng(index).normal(size=(200, 200))
    for _ in range(100):
        values = values @ values
        values /= np.abs(values).max()
    return float(values.sum())


def training_task(index):
    """Train a small model."""
    import keras

    keras.utils.set_random_seed(index)
    model = keras.Sequential([keras.Input((FEATURES,)), keras.layers.Dense(8), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    return model.fit(X[:512], Y[:512], verbose=0).history["loss"]


def pools():
    """Compare tasks in a pool of two processes with the same tasks in joblib's own pool."""
    from joblib import Parallel, delayed

    from r_bridge.pool import Pool

    with Pool(2) as pool, Parallel(2) as parallel:
        for name, task, count in (("matrices", matrix_task, 32), ("training", training_task, 8)):

            def ours(task=task, count=count):
                return pool.map(task, range(count), progress=False)

            def plain(task=task, count=count):
                return parallel(delayed(task)(index) for index in range(count))

            assert np.allclose(ours(), plain())
            timed = [bench.seconds_taken(call, time.perf_counter) for call in (ours, plain)]
            turns = [(a * 1e3, b * 1e3) for a, b in call_alternately(*timed, seconds=20)]
            yield Result(
                f"Pool(2).map(), {count} tasks of {name} / joblib", *medians(turns), "ms", LIMIT_OF_POOLS, True
            )


def pools_of_r():
    """Compare pool_lapply() with parallel::parLapplyLB(), on two processes each."""
    with tempfile.TemporaryDirectory() as library:
        install_package(library, options=["--no-docs", "--no-test-load"])
        environment = {**os.environ, "R_LIBS": f"{library}:{os.environ.get('R_LIBS', '')}"}
        lines = subprocess.run(
            ["Rscript", "--vanilla", str(Path(__file__).with_name("pools.R"))],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
        ).stdout.splitlines()
    turns = [tuple(float(word) / TASKS_IN_R for word in line.split()[1:]) for line in lines if line.startswith("turn ")]
    yield Result("pool_lapply() / parLapplyLB(), a task", *medians(turns), "ms", 25)


def options():
    """Measure what options change, each against the same model without it: no limits."""
    plain = compiled()
    for name, changed in {
        "jit_compile=True": lambda: compiled(jit_compile=True),
        "jit_compile=False": lambda: compiled(jit_compile=False),
        "steps_per_execution=8": lambda: compiled(steps_per_execution=8),
        "gradient_accumulation_steps=4": lambda: compiled(optimizer=pk.optimizer_sgd(gradient_accumulation_steps=4)),
        "use_ema=True": lambda: compiled(optimizer=pk.optimizer_sgd(use_ema=True)),
        "enable_lora(4)": lambda: with_lora(compiled(), 4),
        "mixed_bfloat16": lambda: with_policy("mixed_bfloat16", compiled),
    }.items():
        yield Comparison(f"fit(), {name} / without", fits(changed())[0], fits(plain)[0], math.inf, "ms", seconds=6)
    small = compiled(units=4096)
    before = size_of(small)
    full = compiled(units=4096)
    pk.quantize_weights(small, "int8")
    yield Result(
        "int8 / float32, size of the weights", size_of(small), before, size_of(small) - before, "kB", -0.6, True
    )
    yield Comparison(
        "int8 / float32, predict()",
        lambda: small.predict(X, verbose=0),
        lambda: full.predict(X, verbose=0),
        math.inf,
        "ms",
        seconds=6,
    )
    lora = with_lora(compiled(units=4096), 4)
    trained = [sum(math.prod(w.shape) for w in model.trainable_weights) for model in (lora, full)]
    yield Result("enable_lora(4) / without, numbers to train", *trained, trained[0] - trained[1], "", 0)


def with_lora(model, rank):
    """Return a model whose first layer trains low-rank matrices."""
    model.layers[0].enable_lora(rank)
    return pk.compile(model, "sgd", "mse")


def with_policy(policy, make):
    """Return what a function makes under a dtype policy."""
    before = pk.config_dtype_policy()
    pk.config_set_dtype_policy(policy)
    try:
        return make()
    finally:
        pk.config_set_dtype_policy(before)


def size_of(model):
    """Return the size of the weights of a model in kB."""
    return sum(math.prod(weight.shape) * weight.value.dtype.size for weight in model.weights) / 1e3


def files():
    """Compare reading of a file of 128 MB, eight times."""
    import tensorflow as tf

    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "part.tfrecord")
        with tf.io.TFRecordWriter(path) as writer:
            for i in range(64):
                writer.write(np.full((1024, 512), i, "float32").tobytes())
        paths = [path] * 8

        def decode(record):
            return tf.reshape(tf.io.decode_raw(record, tf.float32), (1024, 512))

        def ours():
            for _ in pk.tfrecord_dataset(paths) >> pk.dataset_map(decode) >> pk.dataset_prefetch(2):
                pass

        def plain():
            for _ in tf.data.TFRecordDataset(paths).map(decode).prefetch(2):
                pass

        measured = [bench.seconds_taken(call, time.perf_counter) for call in (ours, plain)]
        ours(), plain()
        turns = [(a * 1e3, b * 1e3) for a, b in call_alternately(*measured, seconds=15)]
        yield Result("1 GB of TFRecord files", *medians(turns), "ms", LIMIT, limit_is_share=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["worker"]:
        train_on_worker()
    elif sys.argv[1:2] == ["devices"]:
        train_on_devices(int(sys.argv[2]))
    else:
        sys.exit(bench.main((devices, workers, pools, pools_of_r, options, files)))
