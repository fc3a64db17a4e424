"""Compare a model written in R with its translation to Python, and the translation with Keras written by hand.

`autoencoder.R` is translated and runs here, beside `autoencoder_by_hand.py`; R runs it in a process of its own.
"""

import functools
import statistics
import sys
import tempfile
import time
import types
from collections import defaultdict
from pathlib import Path

import autoencoder_by_hand as by_hand
import bench
import r_host
from bench import Comparison, Result

from r_bridge.install import install_package
from r_bridge.translate import translate

FOLDER = Path(__file__).parent
SCRIPT = FOLDER / "autoencoder.R"
# What the translation may cost beyond Keras written by hand, and calls from R beyond those from Python
OF_TRANSLATION, OF_R = 0.05, 1.0
FUNCTIONS = {
    "train": "an epoch of fit()",
    "train_batch": "train_on_batch()",
    "predict_batch": "predict_on_batch()",
    "step": "an eager call",
}


@functools.cache
def translated():
    """Return the module that the script is translated to."""
    module = types.ModuleType("autoencoder")
    exec(
        compile(translate(SCRIPT.read_text(encoding="utf-8"), SCRIPT.name).source, "autoencoder.py", "exec"),
        module.__dict__,
    )
    return module


def against_hand_written():
    """Compare the translation with Keras written by hand, by processor time, as both are traced to the same graph."""
    ours, plain = translated().new_model(), by_hand.new_model()
    for name, described in FUNCTIONS.items():
        yield Comparison(
            f"{described}, translated / by hand",
            functools.partial(getattr(translated(), name), ours),
            functools.partial(getattr(by_hand, name), plain),
            unit="ms",
            limit=OF_TRANSLATION,
            limit_is_share=True,
            seconds=30 if name == "train" else 10,
            clock=time.process_time if name == "train" else time.perf_counter,
        )


def in_r(library):
    """Compare the calls in R, where the model is written in R, with those of the translation and of Keras by hand."""
    times = defaultdict(list)
    for line in r_host.rscript(library, str(FOLDER / "autoencoder_times.R"), str(FOLDER)).splitlines():
        if line.startswith("time\t"):
            _, name, seconds, *_ = line.split("\t")
            times[name].append(float(seconds) * 1e3)
    python = translated().new_model(), by_hand.new_model()
    for name, described in FUNCTIONS.items():
        r = statistics.median(times[name])
        for module, model, what in zip((translated(), by_hand), python, ("translated", "by hand")):
            plain = fastest_milliseconds(functools.partial(getattr(module, name), model), len(times[name]))
            yield Result(f"{described}, in R / {what}", r, plain, r - plain, "ms", OF_R, limit_is_share=True)


def fastest_milliseconds(call, rounds):
    """Return the median over rounds of the time of the fastest calls."""
    measure = bench.seconds_taken(call, time.perf_counter)
    call()
    found = []
    for _ in range(rounds):
        turns = [measure()]
        while sum(turns) < 1:
            turns.append(measure())
        found.append(bench.fastest_calls([*turns, turns[-1]]) * 1e3)
    return statistics.median(found)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as library:
        install_package(library, options=["--no-docs", "--no-test-load"])
        sys.exit(bench.main((against_hand_written, bench.given(in_r, library))))
