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
        ImportError: On Windows, and if R lacks packages that it imports or can't be started.
        RuntimeError: If R is missing or can't install it, with R's output.
    """
    requirements.check_system()
    if requirements.r_program() is None:
        raise RuntimeError(requirements.missing_r_message())
    requirements.check_r_packages(requirements.missing_r_packages())
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
