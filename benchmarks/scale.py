"""Measure training on several devices and workers, options of training, and reading of files.

pykeras3 is compared with plain Keras on the same devices, in the same process. Keras can't train under TensorFlow's
strategy for several workers by itself; there both sides use what pykeras3 adds to the strategy.
"""

import json
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench
import numpy as np
from bench import ROUNDS, Comparison, Result, call_alternately, medians

import pykeras3 as pk

LIMIT = 0.05
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


def fits(model):
    """Return two functions that train a model, by pykeras3 and by Keras."""
    return lambda: pk.fit(model, X, Y, **SETTINGS), lambda: model.fit(X, Y, **SETTINGS)


def devices():
    """Compare on one logical device and on two."""
    import tensorflow as tf

    parts = [tf.config.LogicalDeviceConfiguration()] * 2
    tf.config.set_logical_device_configuration(tf.config.list_physical_devices("CPU")[0], parts)
    for count in (1, 2):
        with tf.distribute.MirroredStrategy([f"CPU:{i}" for i in range(count)]).scope():
            model = compiled()
        yield Comparison(
            f"fit() on {count} logical device{'s' if count > 1 else ''}",
            *fits(model),
            unit="ms",
            limit=LIMIT,
            limit_is_share=True,
            seconds=20,
        )


def workers():
    """Compare on one worker and on two, by what the first one measures."""
    for count in (1, 2):
        command = [sys.executable, "-m", "r_bridge", "launch", "--workers", str(count), __file__, "worker"]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        (line,) = [line for line in lines if line.startswith("[1] turns ")]
        turns = json.loads(line.removeprefix("[1] turns "))
        yield Result(
            f"fit() on {count} worker{'s' if count > 1 else ''}", *medians(turns), "ms", LIMIT, limit_is_share=True
        )


def work():
    """Measure on a worker, all of which have to do the same."""
    import tensorflow as tf

    with tf.distribute.MultiWorkerMirroredStrategy().scope():
        model = compiled()
    ours, plain = (bench.seconds_taken(call, time.perf_counter) for call in fits(model))
    ours(), plain()
    turns = []
    for i in range(3 * ROUNDS):
        # each is first every other time; all workers do the same
        first, second = (ours(), plain()) if i % 2 else (plain(), ours())
        turns.append((first, second) if i % 2 else (second, first))
    print("turns", json.dumps([[seconds * 1e3 for seconds in turn] for turn in turns]))


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
        work()
    else:
        sys.exit(bench.main((devices, workers, options, files)))
