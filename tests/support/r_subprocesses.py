"""Run R and Python together in child processes: Python with an RSession, or Rscript with reticulate."""

import sys

from tests.support.subprocesses import END_WITHOUT_COLLECTION, run

R_HOST = {
    "RETICULATE_PYTHON": sys.executable,
    "RETICULATE_CHECK_REQUIRED_PACKAGES": "false",
    "RETICULATE_USE_MANAGED_VENV": "no",
    "UV_OFFLINE": "1",
}

# Options of install.install_package() that leave out what no test uses. Byte code stays: a few seconds for it save
# each process with R up to a quarter of a second, in which R would compile the functions it calls
INSTALL_QUICKLY = ["--no-docs", "--no-test-load"]


def run_session(code, status=0, collects_at_end=False, **environment):
    """Run code in a new Python, with an RSession as `r`, and return the completed process."""
    start = "from r_bridge import RError, RSession\nr = RSession()\n"
    if not collects_at_end:
        start = END_WITHOUT_COLLECTION + start
    return run([sys.executable, "-c", start + code], status, environment)


def run_rscript(code, status=0, **environment):
    """Run code in a new Rscript and return the completed process."""
    return run(["Rscript", "--vanilla", "-e", code], status, {**R_HOST, **environment})
