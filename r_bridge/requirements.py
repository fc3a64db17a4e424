"""Checks of R, rpy2, reticulate and the R package, with errors that say how to fix what is wrong."""

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

DESCRIPTION = Path(__file__).parent / "rpackage" / "DESCRIPTION"
# rpy2-rinterface since this version can't be imported with an older R, though pip installs it
NEEDS_NEWER_R = Version("3.6.6")
NEWER_R = Version("4.5")
INSTALL_R_PACKAGE = f"run {sys.executable} -m r_bridge install."


def minimum_version(name) -> str:
    """Return the minimum version of R, or of an R package, in the DESCRIPTION of the R package pykeras3."""
    found = re.search(rf"\b{name} \(>= ([\d.]+)\)", DESCRIPTION.read_text(encoding="utf-8"))
    assert found is not None, f"DESCRIPTION has no version of {name}"
    return found[1]


def minimum_module_version(name) -> str | None:
    """Return the minimum version of a Python package in the requirements of pykeras3, or None."""
    try:
        requirements = importlib.metadata.requires("pykeras3") or ()
    except importlib.metadata.PackageNotFoundError:
        # A source tree that is not installed.
        return None
    for declared in map(Requirement, requirements):
        lower = [specifier.version for specifier in declared.specifier if specifier.operator == ">="]
        if declared.name == name and lower:
            return lower[0]
    return None


def r_program():
    """Return the path of the program R, or None."""
    home = os.environ.get("R_HOME")
    return shutil.which("R", path=os.path.join(home, "bin")) if home else shutil.which("R")


def r_version():
    """Return R's version as text, such as "4.2.2"."""
    shown = subprocess.run([r_program(), "--version"], capture_output=True, text=True, timeout=60).stdout
    found = re.search(r"R version (\S+)", shown)
    return found.group(1) if found else "0"


def is_importable(module) -> bool:
    """Return True if a module can be found."""
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        # The import is blocked
        return False


def missing_r_message() -> str:
    """Return the error message for a missing R."""
    home = os.environ.get("R_HOME")
    place = f" in R_HOME, {home}" if home else ""
    return (
        f"R was not found{place}: install R (Debian: apt-get install r-base-core; elsewhere: "
        "https://cran.r-project.org), or set R_HOME to where it is."
    )


def check_r() -> str:
    """Return R's version; raise ImportError if R is missing or too old."""
    if r_program() is None:
        raise ImportError(missing_r_message())
    have, needed = r_version(), minimum_version("R")
    if Version(have) < Version(needed):
        raise ImportError(
            f"R is {have}, but {needed} or later is needed: install it "
            "(https://cran.r-project.org), or set R_HOME to where it is."
        )
    return have


def check_rpy2(have_r=None) -> str:
    """Return the version of rpy2-rinterface; raise ImportError if it is missing or does not fit R's version."""
    if not (is_importable("rpy2") and is_importable("rpy2.rinterface")):
        raise ImportError(
            "rpy2 was not found: run pip install 'pykeras3[r]' (it needs R's headers, Debian's "
            "r-base-dev, to be built)."
        )
    have = importlib.metadata.version("rpy2-rinterface")
    if have_r is not None and Version(have) >= NEEDS_NEWER_R and Version(have_r) < NEWER_R:
        raise ImportError(
            f"rpy2-rinterface {have} can't be used with R {have_r}, it needs R 4.5 or later: run "
            "pip install 'rpy2-rinterface==3.6.5'."
        )
    return have


def check_before_start():
    """Raise ImportError if R or rpy2 is missing, or if their versions do not fit."""
    check_rpy2(check_r())


def check_reticulate(have):
    """Raise ImportError if R has no reticulate (have is None) or one that is too old."""
    cure = 'run install.packages("reticulate") in R, or give the library it is in: RSession(libs=[...]).'
    if have is None:
        raise ImportError(f"R's package reticulate was not found: {cure}")
    needed = minimum_version("reticulate")
    if Version(have) < Version(needed):
        raise ImportError(f"R's package reticulate is {have}, but {needed} or later is needed: {cure}")


def check_r_package(have, wanted):
    """Raise ImportError if R has no package pykeras3 (have is None) or its version differs from Python's."""
    if have is None:
        raise ImportError(f"R's package pykeras3 was not found: {INSTALL_R_PACKAGE}")
    if have != wanted:
        raise ImportError(f"R's package pykeras3 is {have}, Python's is {wanted}: {INSTALL_R_PACKAGE}")


def own_library():
    """Return the R library in this Python's environment, R/library, or None."""
    folder = os.path.join(sys.prefix, "R", "library")
    return folder if os.path.isdir(folder) else None
