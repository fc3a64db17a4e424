"""R's thread serves calls of other threads: data loading for fit, evaluate and predict, and users' threads."""

from pathlib import Path

import pytest

from tests.support.r_subprocesses import run_rscript, run_session

TRAINING = Path(__file__).parents[1] / "support" / "r_training.R"

EXPECTED = {
    "generator": "2 2",
    "generator in k$fit": "2 2",
    "generator evaluated": "TRUE",
    "generator predicted": "40 1",
    **{
        f"PyDataset{workers}{what}": value
        for workers in (1, 2)
        for what, value in {"": "2 2", " evaluated": "TRUE", " predicted": "80 1", " in short epochs": "3 0"}.items()
    },
    "stopped early": "1 0",
    "few made": "TRUE",
    "error in PyDataset1": "error: no batch 3",
    "error in PyDataset2": "error: no batch 3",
    "error in a callback": "error: no more",
    "trains on": "2 0",
    "all of R's own": "2 2",
    "callback": "2",
}
ON_TENSORFLOW = {
    "py_function": "2 2",
    "py_function evaluated": "TRUE",
    "py_function predicted": "80 1",
    "numpy_function collected": "3240",
    "numpy_function": "1 0",
    "traced": "2 2",
    "iterated": "80",
    "iterator": "2 2",
    "listed": "2",
    "as arrays": "8 4",
    "next_batch": "8 4",
    "reduced": "320",
    "single element": "80 4",
    "adapted": "1 1 1 1",
    "error in py_function": "error: bad data",
    "5 steps at once": "2 0",
    "5 steps at once of 7": "2 0",
    "eagerly": "2 2",
}


def training(host, **environment):
    if host == "python":
        out = run_session(f'import pykeras3\nr["k"] = pykeras3\nr.source({str(TRAINING)!r})', **environment)
    else:
        out = run_rscript(f'k <- reticulate::import("pykeras3"); source("{TRAINING}")', **environment)
    lines = out.stdout.splitlines()
    return {name: " ".join(value.split()) for name, value in (line.split(" = ") for line in lines if " = " in line)}


@pytest.fixture(scope="module")
def python_host():
    return training("python")


@pytest.fixture(scope="module")
def r_host():
    return training("r")


@pytest.mark.parametrize("what", {**EXPECTED, **ON_TENSORFLOW})
def test_python_host(python_host, what):
    assert python_host[what] == {**EXPECTED, **ON_TENSORFLOW}[what]


@pytest.mark.parametrize("what", {**EXPECTED, **ON_TENSORFLOW})
def test_r_host(r_host, what):
    assert r_host[what] == {**EXPECTED, **ON_TENSORFLOW}[what]


def test_r_functions_called_by_worker_threads_on_jax():
    assert training("python", KERAS_BACKEND="jax") == EXPECTED


def test_r_functions_called_by_worker_threads_on_torch():
    assert training("python", KERAS_BACKEND="torch") == EXPECTED


def test_threads_of_users():
    out = run_session("""
import threading, time
from r_bridge import RThreadError
from r_bridge.runtime import r_thread
from r_bridge.runtime.state import runtime
f = r("function(x) x + 1")
kept = []
r["keep"] = kept.append
r("keep(function(x) x * 2)")


def on_a_thread(call, meanwhile, blocked=False):
    got = []

    def run():
        # until the main thread is blocked in join()
        place = None
        while blocked and (place is None or place != r_thread.position()):
            place = r_thread.position() if threading.__file__ in r_thread.where() else None
            time.sleep(0.3)
        try:
            got.append(call())
        except RuntimeError as error:
            got.append(error)
    thread = threading.Thread(target=run, name="mine")
    thread.start()
    meanwhile(thread)
    thread.join()
    return got[0]


def look_again(thread):
    while thread.is_alive():
        time.sleep(0.01)


print(on_a_thread(lambda: f(1), look_again), on_a_thread(lambda: kept[0](4), look_again))
print(on_a_thread(lambda: f(1), lambda thread: r("Sys.sleep(1)")))
print(on_a_thread(lambda: r("stop('from a thread')"), look_again).message)
for call in (lambda: f(1), lambda: kept[0](1)):
    error = on_a_thread(call, lambda thread: thread.join(), blocked=True)
    print(type(error).__name__, "'mine'" in str(error), "'MainThread'" in str(error))
many = [threading.Thread(target=lambda: [f(i) for i in range(50)]) for _ in range(8)]
for thread in many:
    thread.start()
for thread in many:
    look_again(thread)
print(len(runtime.waiting.jobs), f(2))
""").stdout
    assert out.splitlines() == [
        "2.0 8.0",
        "2.0",
        "from a thread",
        "RThreadError True True",
        "RThreadError True True",
        "0 3.0",
    ]
