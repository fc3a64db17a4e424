"""Run R and Python together in child processes: Python with an RSession, or Rscript with reticulate."""

import os
import signal
import subprocess
import sys

from tests.support.subprocesses import END_WITHOUT_COLLECTION, ROOT, TIME_LIMIT

COMMON = {"PYTHONPATH": str(ROOT), "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONFAULTHANDLER": "1"}
R_HOST = {
    "RETICULATE_PYTHON": sys.executable,
    "RETICULATE_CHECK_REQUIRED_PACKAGES": "false",
    "RETICULATE_USE_MANAGED_VENV": "no",
    "UV_OFFLINE": "1",
}

# Options of install.install_package() that leave out what takes long
INSTALL_QUICKLY = ["--no-byte-compile", "--no-docs", "--no-test-load"]


def run_session(code, status=0, collects_at_end=False, **environment):
    """Run code in a new Python, with an RSession as `r`, and return the completed process."""
    start = "from r_bridge import RError, RSession\nr = RSession()\n"
    if not collects_at_end:
        start = END_WITHOUT_COLLECTION + start
    return run([sys.executable, "-c", start + code], status, environment)


def run_rscript(code, status=0, **environment):
    """Run code in a new Rscript and return the completed process."""
    return run(["Rscript", "--vanilla", "-e", code], status, {**R_HOST, **environment})


def run(command, status, environment, cwd=ROOT):
    """Run a command, check its exit status, and return the completed process."""
    child = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, **COMMON, **environment},
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
