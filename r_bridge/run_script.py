"""Running R scripts and documents written for keras3, in either host."""

import os
import subprocess
import sys

from r_bridge import requirements
from r_bridge.runtime.errors import RError
from r_bridge.session import RSession

RUN = "pykeras3:::run_script"


def run_in_r(script, native=False, out=None) -> int:
    """Run a script in a new R process that embeds this Python, and return its exit status."""
    command, environment = r_command(script, native, out)
    return subprocess.run(command, env={**os.environ, **environment}).returncode


def r_command(script, native=False, out=None, arguments=()) -> tuple[list[str], dict[str, str]]:
    """Return the command that runs a script in R, and the variables that its environment needs.

    Args:
        arguments: Strings, which the script gets from `commandArgs(trailingOnly = TRUE)`.
    """
    program = requirements.r_program()
    if program is None:
        raise RuntimeError(requirements.missing_r_message())
    code = (
        f"{RUN}(Sys.getenv('R_BRIDGE_SCRIPT'), nzchar(Sys.getenv('R_BRIDGE_NATIVE')), "
        "if (nzchar(Sys.getenv('R_BRIDGE_OUT'))) Sys.getenv('R_BRIDGE_OUT'))"
    )
    environment = {
        "R_BRIDGE_SCRIPT": os.fspath(script),
        "R_BRIDGE_NATIVE": "yes" if native else "",
        "R_BRIDGE_OUT": os.fspath(out or ""),
        "RETICULATE_PYTHON": sys.executable,
        "R_LIBS": requirements.r_environment()["R_LIBS"],
    }
    return [
        program,
        "--no-echo",
        "--no-restore",
        "-e",
        code,
        *(["--args", *arguments] if arguments else []),
    ], environment


def run_in_python(script, native=False, out=None) -> int:
    """Run a script in the R session of this Python process and return 0, or 1 if it fails."""
    try:
        RSession()(RUN)(os.fspath(script), native, out)
    except RError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


HOSTS = {"r": run_in_r, "python": run_in_python}
