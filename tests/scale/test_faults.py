"""A worker is killed in mid-epoch: the others end with an error that names it, and training goes on from the backup."""

import itertools
import re
import signal

import numpy as np
import pytest

from tests.scale.test_workers import SCRIPTS
from tests.support.workers import launch, run_each, weights

pytestmark = pytest.mark.scale

# Seconds within which the other workers have to end
LONGEST = 60
# How the two workers are started, and in which languages
LAUNCHED = [(True, "R", "R"), (True, "py", "py")]
EACH = [(False, "R", "R"), (False, "py", "py"), (False, "R", "py")]
# The ten rounds: each way twice, with one and the other worker killed
ROUNDS = [(*way, lost) for way, lost in itertools.product(LAUNCHED + EACH, (0, 1))]


def error_of(ended, by_launcher, lost) -> str:
    """Return the line of the error that names the lost worker; check the exit statuses."""
    if by_launcher:
        assert ended.statuses == [128 + signal.SIGKILL]
        return re.search(rf"launch: worker {lost + 1} of 2 was killed by signal 9 \(SIGKILL\).*", ended.text())[0]
    assert (ended.statuses[lost], ended.statuses[1 - lost]) == (-signal.SIGKILL, 1)
    survivor = ended.outputs[1 - lost]
    place = re.search(rf"/job:worker/replica:0/task:{lost}\b[^\n]*", survivor)[0]
    return f"{re.search('UnavailableError', survivor)[0]} ... remote target {place}"


@pytest.mark.parametrize("by_launcher, first, second, lost", ROUNDS)
def test_training_goes_on_after_a_worker_was_killed(libraries, tmp_path, alone, by_launcher, first, second, lost):
    """The result is that of an undisturbed run; what was seen is printed as the log of the round."""
    scripts = [SCRIPTS[first], SCRIPTS[second]]
    if by_launcher:
        ended = launch(scripts, tmp_path, libraries, KILL_WORKER=str(lost))
    else:
        ended = run_each(scripts, tmp_path, libraries, killed=lost, KILL_WORKER=str(lost))
    error = error_of(ended, by_launcher, lost)
    assert ended.seconds < LONGEST and not list(tmp_path.glob("weights-*"))
    resumed = (launch if by_launcher else run_each)(scripts, tmp_path, libraries)
    assert set(resumed.statuses) == {0}, resumed.text()[-3000:]
    # the first two epochs were restored
    assert resumed.lines().count("2 replicas, 20 steps, 2 epochs in this run") == 2
    undisturbed = alone(SCRIPTS["py"])
    difference = max(np.abs(weights(tmp_path, worker) - undisturbed).max() for worker in (0, 1))
    assert difference < 1e-6
    names = ["Python" if language == "py" else language for language in (first, second)]
    print(
        f"round {ROUNDS.index((by_launcher, first, second, lost)) + 1} of {len(ROUNDS)}: workers in "
        f"{' and '.join(names)}, started {'by the launcher' if by_launcher else 'each by itself'}: worker {lost + 1} "
        f"({names[lost]}) killed in step 13 (epoch 3), the other ended after {ended.seconds:.1f} s\n"
        f"    with: {error}\n"
        f"    resumed after epoch 2: weights differ from the undisturbed run's by at most {difference:.0e}"
    )
