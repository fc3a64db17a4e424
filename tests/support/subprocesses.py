"""Run Python in child processes."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Seconds after which a child counts as hung even on a slow, busy machine; tests wait for events, not for time
TIME_LIMIT = 1800


def run_python(code: str, **environment) -> str:
    """Run code in a new Python, check that it succeeds, and return its output."""
    child = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=TIME_LIMIT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3", **environment},
    )
    assert child.returncode == 0, f"exit code {child.returncode}\n{child.stderr[-2000:]}"
    return child.stdout
