"""Run Python in child processes."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Seconds after which a child counts as hung even on a slow, busy machine; tests wait for events, not for time
TIME_LIMIT = 1800
# Spares the end of Python its collections of garbage, a quarter of the time of a child that does little with TensorFlow
END_WITHOUT_COLLECTION = "import atexit, gc\natexit.register(gc.freeze)\n"


def run_python(code: str, **environment) -> str:
    """Run code in a new Python, check that it succeeds, and return its output."""
    child = subprocess.run(
        [sys.executable, "-c", END_WITHOUT_COLLECTION + code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=TIME_LIMIT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3", **environment},
    )
    assert child.returncode == 0, f"exit code {child.returncode}\n{child.stderr[-2000:]}"
    return child.stdout


def is_running(pid) -> bool:
    """Return True for a process that has not ended; one that nobody waited for has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
