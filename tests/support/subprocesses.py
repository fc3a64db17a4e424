"""Run commands and Python in child processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Seconds after which a child counts as hung even on a slow, busy machine; tests wait for events, not for time
TIME_LIMIT = 1800
# Spares the end of Python its collections of garbage, a quarter of the time of a child that does little with TensorFlow
END_WITHOUT_COLLECTION = "import atexit, gc\natexit.register(gc.freeze)\n"


COMMON = {"PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONFAULTHANDLER": "1"}


def run_python(code: str, **environment) -> str:
    """Run code in a new Python, check that it succeeds, and return its output."""
    return run([sys.executable, "-c", END_WITHOUT_COLLECTION + code], 0, environment).stdout


def run(command, status=0, environment=None, cwd=ROOT):
    """Run a command, check its exit status, and return the completed process."""
    child = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, **COMMON, **(environment or {})},
    )
    try:
        out, errors = child.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        # Python prints the stacks of all threads
        child.send_signal(signal.SIGABRT)
        out, errors = child.communicate()
        raise AssertionError(f"still running after {TIME_LIMIT} s\n{out}\n{errors}") from None
    assert child.returncode == status, (
        f"exit code {child.returncode} instead of {status}\n{out[-1500:]}\n{errors[-2500:]}"
    )
    return subprocess.CompletedProcess(command, status, out, errors)


def is_running(pid) -> bool:
    """Return True for a process that has not ended; one that nobody waited for has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until_ended(pid):
    """Wait for the end of a process that was killed, which takes a moment on a busy machine."""
    limit = time.monotonic() + TIME_LIMIT
    while is_running(pid):
        assert time.monotonic() < limit, f"process {pid} is still running"
        time.sleep(0.01)
