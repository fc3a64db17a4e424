"""Measure pykeras3 against plain Keras on a GPU, on JAX and PyTorch, without TensorFlow and R; in less than 8 minutes.

`python benchmarks/gpu.py` needs this checkout, Keras, JAX and PyTorch; `--small` makes the models small, for a CPU.
Each backend runs in a process of its own, in which TensorFlow can't be imported. Within a process both sides train the
same models in turn. The parity cases run on JAX, on the GPU and, in a process beside it, on the CPU: what differs from
keras3's results on both is due to JAX, what differs on the GPU only is due to the GPU.

The exit status is 0 if everything could be measured and no parity case differs on the GPU only.
"""

import argparse
import contextlib
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

ROOT = Path(__file__).parents[1]
BACKENDS = ("jax", "torch")
# Seconds that a backend gets; what comes later is not measured, and a process that goes on is ended
LIMITS = {"jax": 280, "torch": 160, "parity": 240}
GRACE = 15
ROUNDS = 3
# Seconds to train each model for at least
SHORTEST = 2
SIDES = ("plain", "pykeras3")
NARROW = {"float64": "float32", "int64": "int32", "uint64": "uint32", "complex128": "complex64"}
TOLERANCE = {"rtol": 1e-4, "atol": 1e-5}


class Missing:
    """Hides TensorFlow, as if it were not installed."""

    def find_spec(self, name, path=None, target=None):
        """Return no module for TensorFlow, and Python's own for all others."""
        return None if name.partition(".")[0] == "tensorflow" else PathFinder.find_spec(name, path, target)

    def find_distributions(self, *args, **kwargs):
        """Return the installed distributions, by whose entry points Triton finds its drivers."""
        return PathFinder.find_distributions(*args, **kwargs)


def hide_tensorflow():
    """Let no import find TensorFlow."""
    sys.meta_path[:] = [Missing() if finder is PathFinder else finder for finder in sys.meta_path]


# The models, in plain Keras and in pykeras3


@dataclass
class Sizes:
    """Sizes of a model and of its data."""

    batch: int
    steps: int
    width: int
    input: int
    depth: int


LARGE = {
    "MLP": Sizes(batch=4096, steps=60, width=4096, input=1024, depth=4),
    "convnet, bfloat16": Sizes(batch=256, steps=40, width=64, input=64, depth=3),
    "transformer, jit_compile": Sizes(batch=64, steps=30, width=512, input=256, depth=4),
}
SMALL = {
    "MLP": Sizes(batch=64, steps=4, width=64, input=32, depth=2),
    "convnet, bfloat16": Sizes(batch=8, steps=2, width=4, input=16, depth=2),
    "transformer, jit_compile": Sizes(batch=4, steps=2, width=16, input=16, depth=1),
}
CLASSES, WORDS = 10, 8192


def plain_mlp(s: Sizes):
    """Return a multilayer perceptron."""
    from keras import Input, Sequential, layers

    hidden = [layers.Dense(s.width, activation="relu") for _ in range(s.depth)]
    return Sequential([Input((s.input,)), *hidden, layers.Dense(CLASSES, dtype="float32")])


def pykeras3_mlp(s: Sizes):
    """Return the same multilayer perceptron."""
    import pykeras3 as pk

    model = pk.keras_model_sequential(input_shape=s.input)
    for _ in range(s.depth):
        model >> pk.layer_dense(s.width, activation="relu")
    return model >> pk.layer_dense(CLASSES, dtype="float32")


def plain_convnet(s: Sizes):
    """Return a convolutional network."""
    from keras import Input, Sequential, layers

    blocks = []
    for i in range(s.depth):
        blocks += [
            layers.Conv2D(s.width * 2**i, 3, padding="same", use_bias=False),
            layers.BatchNormalization(),
            layers.Activation("relu"),
            layers.MaxPooling2D(2),
        ]
    head = [layers.GlobalAveragePooling2D(), layers.Dense(CLASSES, dtype="float32")]
    return Sequential([Input((s.input, s.input, 3)), *blocks, *head])


def pykeras3_convnet(s: Sizes):
    """Return the same convolutional network."""
    import pykeras3 as pk

    model = pk.keras_model_sequential(input_shape=[s.input, s.input, 3])
    for i in range(s.depth):
        (
            model
            >> pk.layer_conv_2d(s.width * 2**i, 3, padding="same", use_bias=False)
            >> pk.layer_batch_normalization()
            >> pk.layer_activation("relu")
            >> pk.layer_max_pooling_2d(2)
        )
    return model >> pk.layer_global_average_pooling_2d() >> pk.layer_dense(CLASSES, dtype="float32")


def plain_transformer(s: Sizes):
    """Return a transformer that classifies sequences."""
    from keras import Input, Model, layers

    inputs = Input((s.input,), dtype="int32")
    x = layers.Embedding(WORDS, s.width)(inputs)
    for _ in range(s.depth):
        y = layers.LayerNormalization()(x)
        x = layers.Add()([x, layers.MultiHeadAttention(8, s.width // 8)(y, y)])
        y = layers.Dense(4 * s.width, activation="gelu")(layers.LayerNormalization()(x))
        x = layers.Add()([x, layers.Dense(s.width)(y)])
    return Model(inputs, layers.Dense(CLASSES)(layers.GlobalAveragePooling1D()(x)))


def pykeras3_transformer(s: Sizes):
    """Return the same transformer."""
    import pykeras3 as pk

    inputs = pk.keras_input(s.input, dtype="int32")
    x = inputs >> pk.layer_embedding(WORDS, s.width)
    for _ in range(s.depth):
        y = x >> pk.layer_layer_normalization()
        x = pk.layer_add(x, pk.layer_multi_head_attention([y, y], num_heads=8, key_dim=s.width // 8))
        y = x >> pk.layer_layer_normalization() >> pk.layer_dense(4 * s.width, activation="gelu")
        x = pk.layer_add(x, y >> pk.layer_dense(s.width))
    return pk.keras_model(inputs, x >> pk.layer_global_average_pooling_1d() >> pk.layer_dense(CLASSES))


MODELS = {
    "MLP": (plain_mlp, pykeras3_mlp),
    "convnet, bfloat16": (plain_convnet, pykeras3_convnet),
    "transformer, jit_compile": (plain_transformer, pykeras3_transformer),
}


def data_for(name: str, s: Sizes):
    """Return inputs and labels."""
    import numpy as np

    random, count = np.random.default_rng(1), s.batch * s.steps
    if name.startswith("transformer"):
        x = random.integers(0, WORDS, (count, s.input), dtype="int32")
    else:
        shape = (s.input, s.input, 3) if name.startswith("convnet") else (s.input,)
        x = random.standard_normal((count, *shape), dtype="float32")
    return x, random.integers(0, CLASSES, count, dtype="int32")


class Side:
    """A model of one side, and its training."""

    def __init__(self, side: str, name: str, sizes: Sizes):
        import keras

        import pykeras3 as pk

        keras.utils.set_random_seed(1)
        self.model = MODELS[name][SIDES.index(side)](sizes)
        options = {"jit_compile": True} if name.endswith("jit_compile") else {}
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        if side == "plain":
            self.model.compile("adam", loss, **options)
            self.fit = self.model.fit
        else:
            self.model >> pk.compile("adam", loss, **options)
            self.fit = lambda x, y, **given: pk.fit(self.model, x, y, **given)

    def seconds(self, x, y, batch: int) -> float:
        """Train for an epoch; return the seconds, until the weights are there."""
        start = time.perf_counter()
        self.fit(x, y, batch_size=batch, verbose=0, shuffle=False)
        float(self.model.weights[-1].numpy().ravel()[0])
        return time.perf_counter() - start


# The device


class Device:
    """The device of a backend: its name, and its memory in use."""

    def __init__(self, backend: str):
        self.backend = backend
        if backend == "jax":
            import jax

            self.device = jax.devices()[0]
            self.name = f"{self.device.device_kind} ({self.device.platform})"
        else:
            import torch

            self.has_gpu = torch.cuda.is_available()
            self.name = torch.cuda.get_device_name(0) if self.has_gpu else "cpu"

    def memory(self) -> float | None:
        """Return the gigabytes in use by what is still needed, or None where the backend doesn't say."""
        gc.collect()
        if self.backend == "jax":
            return ((self.device.memory_stats() or {}).get("bytes_in_use", 0) / 2**30) or None
        import torch

        return torch.cuda.memory_allocated() / 2**30 if self.has_gpu else None


# What is measured


def throughput(device: Device, sizes: dict[str, Sizes], ends: float):
    """Print the examples per second, memory and first-step time of each model, on both sides."""
    import keras

    head = f"{'examples per second':<26} {'plain':>10} {'pykeras3':>10} {'ratio':>7}"
    print(f"{head}   {'first step, s':>15}   {'memory, GiB':>13}", flush=True)
    for name, s in sizes.items():
        check_time(ends)
        keras.config.set_dtype_policy("mixed_bfloat16" if "bfloat16" in name else "float32")
        x, y = data_for(name, s)
        # What a first training loads and tunes counts for neither side
        Side("plain", name, s).seconds(x[: s.batch], y[: s.batch], s.batch)
        sides, first, memory = {}, {}, {}
        for side in SIDES:
            before = device.memory()
            sides[side] = made = Side(side, name, s)
            first[side] = made.seconds(x[: s.batch], y[: s.batch], s.batch)
            after = device.memory()
            memory[side] = "-" if after is None or before is None else f"{after - before:.2f}"
        rates: dict[str, list[float]] = {side: [] for side in SIDES}
        turn, until = 0, time.perf_counter() + SHORTEST
        while turn <= ROUNDS or time.perf_counter() < until:
            for side in SIDES if turn % 2 else SIDES[::-1]:
                rate = len(x) / sides[side].seconds(x, y, s.batch)
                # The first turn compiles what a whole epoch needs
                if turn:
                    rates[side].append(rate)
            turn += 1
        # The fastest epochs, which nothing else disturbed
        plain, ours = (max(rates[side]) for side in SIDES)
        steps = " / ".join(f"{first[side]:.2f}" for side in SIDES)
        used = " / ".join(memory.values())
        print(f"{name:<26} {plain:>10.0f} {ours:>10.0f} {ours / plain:>7.3f}   {steps:>15}   {used:>13}", flush=True)
        keras.config.set_dtype_policy("float32")


def overhead(seconds: float):
    """Print the overhead of operations, of layers, and of fit()."""
    import bench
    import keras
    import numpy as np

    import pykeras3 as pk

    x, y = np.ones((512, 16), "float32"), np.zeros((512, 1), "float32")
    model = keras.Sequential([keras.Input((16,)), keras.layers.Dense(16), keras.layers.Dense(1)])
    model.compile("adam", "mse")

    def fitting():
        """Yield the comparison of fit()."""
        yield bench.Comparison(
            "fit(model, x, y)",
            lambda: pk.fit(model, x, y, batch_size=64, verbose=0),
            lambda: model.fit(x, y, batch_size=64, verbose=0),
            unit="ms",
            limit=0.05,
            limit_is_share=True,
        )

    print(f"\n{bench.HEAD}", flush=True)
    for group in (bench.operations, bench.layers, fitting):
        for comparison in list(group()):
            comparison.seconds = seconds
            for _ in range(ROUNDS):
                comparison.measure_round()
            print(comparison.result().line(), flush=True)


def parity(ends: float) -> dict[str, str | None]:
    """Return how the parity cases differ from keras3's results, by id, as far as there is time."""
    import pykeras3 as pk
    from tests.support.parity import cases, comparison

    golden, found = without_64_bits(cases.load("golden")), {}
    for case_id, case in cases_to_run().items():
        if time.monotonic() > ends:
            break
        expected, result = golden[case_id], without_64_bits(cases.Reader(pk).record(case))
        found[case_id] = comparison.difference(expected, result, not expected.get("random"), **TOLERANCE)
    return found


def cases_to_run() -> dict[str, dict]:
    """Return the parity cases by id, in an order that mixes the functions."""
    from tests.support.parity import cases

    listed = {case["id"]: case for case in cases.python_cases()}
    known = cases.excepted(listed, "ints")
    mixed = random.Random(0).sample(sorted(listed), len(listed))
    return {case_id: listed[case_id] for case_id in mixed if case_id not in known}


def without_64_bits(record):
    """Return a record, or several, with dtypes of 32 bits: JAX has no others unless it is told so."""
    if isinstance(record, dict):
        return {name: without_64_bits(value) for name, value in record.items()}
    if isinstance(record, list):
        return list(map(without_64_bits, record))
    return NARROW.get(record, record) if isinstance(record, str) else record


def check_time(ends: float):
    """Raise TimeoutError where the time of this backend is over."""
    if time.monotonic() > ends:
        raise TimeoutError("the time of this backend is over")


# Processes


def measure(backend: str, is_small: bool, parity_file: str, ends: float) -> int:
    """Measure one backend, in a process of its own."""
    device, failed = Device(backend), False
    print(f"\n{backend} on {device.name}\n", flush=True)
    parts = [lambda: overhead(0.2 if is_small else 1), lambda: throughput(device, SMALL if is_small else LARGE, ends)]
    for part in parts:
        try:
            check_time(ends)
            part()
        except Exception as error:
            failed = True
            print(f"not measured: {type(error).__name__}: {str(error)[:500]}", flush=True)
    if backend == "jax":
        import jax

        # Products of matrices with all digits, as on the CPU
        jax.config.update("jax_default_matmul_precision", "highest")
        failed |= not same_as_on_cpu(parity(ends), Path(parity_file), ends + GRACE / 2)
    return int(failed)


def same_as_on_cpu(here: dict[str, str | None], file: Path, ends: float) -> bool:
    """Print how many parity cases differ here and on the CPU; return True if none differs here only."""
    while not file.exists() and time.monotonic() < ends:
        time.sleep(0.2)
    on_cpu = json.loads(file.read_text()) if file.exists() else {}
    common = here.keys() & on_cpu.keys()
    only_here = {case_id: why for case_id, why in here.items() if why and on_cpu.get(case_id, "") is None}
    both = {case_id: on_cpu[case_id] for case_id in sorted(common) if here[case_id] and on_cpu[case_id]}
    equal = len(common) - len(both) - len(only_here)
    total = len(cases_to_run())
    print(f"\n{len(common)} of {total} parity cases on JAX, as far as there was time: {equal} as keras3 on TensorFlow")
    for what, found in {"differ on the CPU too, by Keras' backend": both, "differ only here": only_here}.items():
        print(f"{len(found)} {what}", *(f"  {name}: {why[:150]}" for name, why in found.items()), sep="\n", flush=True)
    return bool(common) and not only_here


def main(arguments) -> int:
    """Run the benchmark, or the part that a process of its own runs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", action="store_true", help="small models, for a try on a CPU")
    parser.add_argument("--backends", nargs="+", choices=BACKENDS, default=BACKENDS)
    parser.add_argument("--part", choices=[*BACKENDS, "parity"], help=argparse.SUPPRESS)
    parser.add_argument("--parity-file", default="", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    ends = time.monotonic() + LIMITS.get(given.part, LIMITS["jax"])
    if given.part == "parity":
        # It gives way to what is measured
        os.nice(10)
        hide_tensorflow()
        part = Path(given.parity_file).with_suffix(".part")
        part.write_text(json.dumps(parity(ends)))
        part.rename(given.parity_file)
        return 0
    if given.part:
        hide_tensorflow()
        return measure(given.part, given.small, given.parity_file, ends)
    with contextlib.ExitStack() as stack:
        parity_file = Path(stack.enter_context(tempfile.TemporaryDirectory()), "cpu.json")

        def start(part, **variables):
            """Start a process for one part."""
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
            environment |= {
                "KERAS_BACKEND": part if part in BACKENDS else "jax",
                # Memory is measured
                "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
                **variables,
            }
            command = [sys.executable, "-W", "ignore", __file__, "--part", part, "--parity-file", str(parity_file)]
            return subprocess.Popen(command + ["--small"] * given.small, env=environment)

        def ended_well(part, process) -> bool:
            """Wait for a process; return True if it ended in time and without an error."""
            try:
                return process.wait(LIMITS.get(part, LIMITS["jax"]) + GRACE) == 0
            except subprocess.TimeoutExpired:
                process.kill()
                return False

        beside = start("parity", JAX_PLATFORMS="cpu") if "jax" in given.backends else None
        failed = [each for each in given.backends if not ended_well(each, start(each))]
        if beside is not None and not ended_well("parity", beside):
            failed.append("parity on the CPU")
    print("\nFailed: " + ", ".join(failed) if failed else "\nAll was measured.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
