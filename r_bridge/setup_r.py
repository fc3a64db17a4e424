"""`python -m r_bridge setup`: what R needs, installed into the R library of this Python's environment."""

import os
import subprocess
from pathlib import Path

from r_bridge import requirements
from r_bridge.install import install_package

SCRIPT = Path(__file__).with_name("setup_reticulate.sh")


def set_up():
    """Install reticulate where R's is missing or too old, what it needs, and the R package pykeras3.

    The library is R/library in `sys.prefix`, which an RSession searches by itself. R packages that are missing are
    Debian's, installed with apt-get as root; otherwise the script says what to install.

    Raises:
        ImportError: On Windows, and if R is missing or too old.
        RuntimeError: If an installation fails.
    """
    requirements.check_r()
    library = requirements.own_library_path()
    if subprocess.run(["bash", str(SCRIPT), library], stdin=subprocess.DEVNULL).returncode:
        raise RuntimeError("The R package reticulate could not be installed.")
    install_package(library)
    print(f"Installed into {library}. For R itself, outside of Python: export R_LIBS={library}")
    if os.environ.get("RETICULATE_PYTHON"):
        print(f"RETICULATE_PYTHON={os.environ['RETICULATE_PYTHON']} is set: R uses that Python.")
