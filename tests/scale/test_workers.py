"""Training on several workers gives the result of one process. `make test-scale`."""

import numpy as np
import pytest

from tests.support.subprocesses import ROOT
from tests.support.workers import launch, run_each, weights

pytestmark = pytest.mark.scale

SCRIPTS = {language: str(ROOT / "vignettes" / f"train_on_workers.{language}") for language in ("R", "py")}
ON_JAX = {language: str(ROOT / "tests" / "scale" / f"train_on_jax.{language}") for language in ("R", "py")}
DONE = "2 replicas, 20 steps, 4 epochs in this run"


def assert_equal_to(expected, folder):
    """Check that both workers have the weights of one process."""
    for worker in (0, 1):
        np.testing.assert_allclose(weights(folder, worker), expected, atol=1e-5)


@pytest.mark.parametrize("language", SCRIPTS)
def test_two_workers_train_as_one_process(libraries, tmp_path, alone, language):
    """The launcher starts both in one language."""
    ended = launch([SCRIPTS[language]] * 2, tmp_path, libraries)
    assert ended.statuses == [0], ended.text()[-3000:]
    assert sum(f"[{worker}] {DONE}" in ended.text() for worker in (1, 2)) == 2
    assert_equal_to(alone(SCRIPTS["py"]), tmp_path)


def test_a_worker_in_r_and_one_in_python_train_as_one_process(libraries, tmp_path, alone):
    """The workers of a cluster may differ."""
    ended = run_each([SCRIPTS["R"], SCRIPTS["py"]], tmp_path, libraries)
    assert ended.statuses == [0, 0], ended.text()[-3000:]
    assert ended.lines().count(DONE) == 2
    assert_equal_to(alone(SCRIPTS["py"]), tmp_path)


@pytest.mark.parametrize("language", ON_JAX)
def test_two_processes_train_as_one_on_jax(libraries, tmp_path, alone, language):
    """Keras' distribution API divides the batches over the processes."""
    ended = launch([ON_JAX[language]] * 2, tmp_path, libraries)
    assert ended.statuses == [0], ended.text()[-3000:]
    assert ended.lines().count("2 processes") == 2
    assert_equal_to(alone(ON_JAX["py"]), tmp_path)
