"""Training on several workers: the result of one process, also after a worker was killed. `make test-scale`."""

import functools
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from r_bridge.launch import cluster_variables, command_of, free_addresses
from tests.support.r_subprocesses import COMMON, R_HOST
from tests.support.subprocesses import ROOT, TIME_LIMIT

pytestmark = pytest.mark.scale

SCRIPTS = {language: str(ROOT / "vignettes" / f"train_on_workers.{language}") for language in ("R", "py")}
ON_JAX = {language: str(ROOT / "tests" / "scale" / f"train_on_jax.{language}") for language in ("R", "py")}
# Seconds within which the other workers of one that was killed have to end
LONGEST = 60


def environment(libraries, **more):
    return {**os.environ, **COMMON, **R_HOST, "R_LIBS": libraries, **more}


def launch(script, folder, libraries, workers=2, **more):
    """Run a script on workers, and return the completed launcher."""
    command = [sys.executable, "-m", "r_bridge", "launch", "--workers", str(workers), script, str(folder)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, timeout=TIME_LIMIT, env=environment(libraries, **more)
    )


def weights(folder, worker=0):
    """Return the weights that a worker has written."""
    layers = json.loads((folder / f"weights-{worker}.json").read_text())
    return np.concatenate(list(map(np.asarray, layers)))


@pytest.fixture(scope="module")
def alone(libraries, tmp_path_factory):
    """Return a function that returns the weights that one process gets with a script."""

    @functools.cache
    def train(script):
        folder = tmp_path_factory.mktemp("alone")
        done = launch(script, folder, libraries, workers=1)
        assert done.returncode == 0, done.stderr[-3000:]
        return weights(folder)

    return train


@pytest.mark.parametrize("language", SCRIPTS)
def test_two_workers_train_as_one_process(libraries, tmp_path, alone, language):
    done = launch(SCRIPTS[language], tmp_path, libraries)
    assert done.returncode == 0, done.stderr[-3000:]
    assert sorted(done.stdout.splitlines()) == [f"[{worker}] 2 replicas, 20 steps" for worker in (1, 2)]
    for worker in (0, 1):
        np.testing.assert_allclose(weights(tmp_path, worker), alone(SCRIPTS["py"]), atol=1e-5)


def start_mixed(folder, libraries, **more):
    """Start a worker in R and one in Python, without a launcher."""
    addresses = free_addresses(2)
    children = []
    for index, language in enumerate(("R", "py")):
        command, own = command_of(SCRIPTS[language], [str(folder)])
        variables = environment(libraries, **own, **cluster_variables(addresses, index), **more)
        children.append(
            subprocess.Popen(
                command, cwd=ROOT, env=variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
        )
    return children


def test_a_worker_in_r_and_one_in_python_train_as_one_process(libraries, tmp_path, alone):
    children = start_mixed(tmp_path, libraries)
    outputs = [child.communicate(timeout=TIME_LIMIT)[0] for child in children]
    assert [child.returncode for child in children] == [0, 0], outputs
    for worker in (0, 1):
        np.testing.assert_allclose(weights(tmp_path, worker), alone(SCRIPTS["py"]), atol=1e-5)


def test_tensorflow_itself_names_a_worker_that_was_killed(libraries, tmp_path):
    in_r, in_python = start_mixed(tmp_path, libraries, KILL_WORKER="1")
    in_python.communicate(timeout=TIME_LIMIT)
    killed = time.monotonic()
    output = in_r.communicate(timeout=TIME_LIMIT)[0]
    took = time.monotonic() - killed
    assert in_python.returncode == -signal.SIGKILL and in_r.returncode == 1
    assert "/job:worker/replica:0/task:1" in output and "UnavailableError" in output
    assert took < LONGEST


@pytest.mark.parametrize("time_of_ten", range(10))
def test_training_goes_on_after_a_worker_was_killed(libraries, tmp_path, alone, time_of_ten):
    language, lost = ("R", "py")[time_of_ten % 2], time_of_ten // 2 % 2
    started = time.monotonic()
    done = launch(SCRIPTS[language], tmp_path, libraries, KILL_WORKER=str(lost))
    assert done.returncode == 128 + signal.SIGKILL
    assert f"launch: worker {lost + 1} of 2 was killed by signal 9 (SIGKILL); ending worker {2 - lost}" in done.stderr
    assert not list(tmp_path.glob("weights-*"))
    killed = time.monotonic() - started
    done = launch(SCRIPTS[language], tmp_path, libraries)
    assert done.returncode == 0, done.stderr[-3000:]
    # the steps of the first two epochs were restored
    assert done.stdout.count("20 steps") == 2
    for worker in (0, 1):
        np.testing.assert_allclose(weights(tmp_path, worker), alone(SCRIPTS["py"]), atol=1e-6)
    print(f"{language}: worker {lost + 1} killed, run ended after {killed:.0f} s, restored: equal")


@pytest.mark.parametrize("language", ON_JAX)
def test_two_processes_train_as_one_on_jax(libraries, tmp_path, alone, language):
    done = launch(ON_JAX[language], tmp_path, libraries)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "2 processes" in done.stdout
    for worker in (0, 1):
        np.testing.assert_allclose(weights(tmp_path, worker), alone(ON_JAX["py"]), atol=1e-5)
