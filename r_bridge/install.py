"""Installation of the R package pykeras3, which then uses the Python that installed it."""

import os
import subprocess
import sys
from pathlib import Path

from r_bridge import requirements

SOURCE = Path(__file__).with_name("rpackage")


def install_package(lib=None, options=()):
    """Install the R package into the library `lib` (a folder, created if missing), or into R's first library.

    The package uses this Python unless RETICULATE_PYTHON names another.

    Raises:
        ImportError: If R lacks packages that it imports.
        RuntimeError: If R is missing or can't install it, with R's output.
    """
    if requirements.r_program() is None:
        raise RuntimeError(requirements.missing_r_message())
    requirements.check_r_packages(missing_imports())
    command = [requirements.r_program(), "CMD", "INSTALL", *options]
    if lib is not None:
        Path(lib).mkdir(parents=True, exist_ok=True)
        command.append(f"--library={os.path.abspath(lib)}")
    done = subprocess.run(
        [*command, str(SOURCE)],
        capture_output=True,
        text=True,
        env={**requirements.r_environment(), "PYKERAS3_PYTHON": sys.executable},
    )
    if done.returncode:
        raise RuntimeError(f"R could not install its package pykeras3:\n{done.stdout}{done.stderr}")


def missing_imports() -> list[str]:
    """Return the packages that the R package imports and R doesn't find, in its libraries or in this Python's own."""
    code = "for (name in commandArgs(TRUE)) if (!nzchar(system.file(package = name))) cat(name, '')"
    done = subprocess.run(
        [requirements.r_program(), "--no-echo", "--no-save", "--no-restore", "-e", code, "--args"]
        + requirements.imported_r_packages(),
        capture_output=True,
        text=True,
        env=requirements.r_environment(),
    )
    return done.stdout.split()
