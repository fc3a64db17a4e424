"""What the bridge needs, and one sentence with the cure for what is missing or does not fit."""
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
# rpy2-rinterface from this version on can't be imported on an older R, though pip installs it.
NEEDS_NEWER_R = Version("3.6.6")
NEWER_R = Version("4.5")
CURE_OF_R_PACKAGE = f"run {sys.executable} -m r_bridge install."


def oldest(name) -> str:
    """Return the oldest version of R, or of an R package, that the R package pykeras3 declares to need."""
    found = re.search(rf"\b{name} \(>= ([\d.]+)\)", DESCRIPTION.read_text(encoding="utf-8"))
    assert found is not None, f"DESCRIPTION has no version of {name}"
    return found[1]


def oldest_module(name) -> str | None:
    """Return the oldest version of a Python package that the package pykeras3 declares to need; None for any."""
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
    """Return the path of the program R; None where there is none."""
    home = os.environ.get("R_HOME")
    return shutil.which("R", path=os.path.join(home, "bin")) if home else shutil.which("R")


def r_version():
    """Return R's version as text, such as "4.2.2"."""
    shown = subprocess.run([r_program(), "--version"], capture_output=True, text=True, timeout=60).stdout
    found = re.search(r"R version (\S+)", shown)
    return found.group(1) if found else "0"


def is_there(module) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        # its import is blocked
        return False


def no_r() -> str:
    """Return what to say where R is missing."""
    home = os.environ.get("R_HOME")
    place = f" where R_HOME says, in {home}" if home else ""
    return (f"R was not found{place}: install R (Debian: apt-get install r-base-core; elsewhere: "
            "https://cran.r-project.org), or set R_HOME to where it is.")


def check_r() -> str:
    """Return R's version; raise ImportError where there is no R, or too old a one."""
    if r_program() is None:
        raise ImportError(no_r())
    have, needed = r_version(), oldest("R")
    if Version(have) < Version(needed):
        raise ImportError(f"R is {have}, but {needed} or later is needed: install it "
                          "(https://cran.r-project.org), or set R_HOME to where it is.")
    return have


def check_rpy2(have_r=None) -> str:
    """Return the version of rpy2-rinterface; raise ImportError where it is missing or does not fit R's version."""
    if not (is_there("rpy2") and is_there("rpy2.rinterface")):
        raise ImportError("rpy2 was not found: run pip install 'pykeras3[r]' (it needs R's headers, Debian's "
                          "r-base-dev, to be built).")
    have = importlib.metadata.version("rpy2-rinterface")
    if have_r is not None and Version(have) >= NEEDS_NEWER_R and Version(have_r) < NEWER_R:
        raise ImportError(f"rpy2-rinterface {have} can't be used with R {have_r}, it needs R 4.5 or later: run "
                          "pip install 'rpy2-rinterface==3.6.5'.")
    return have


def check_before_start():
    """Raise ImportError where R or rpy2 is missing or the two do not fit."""
    check_rpy2(check_r())


def check_reticulate(have):
    """Raise ImportError where R has no reticulate (have is None) or too old a one."""
    cure = ("run install.packages(\"reticulate\") in R, or give the library it is in: RSession(libs=[...]).")
    if have is None:
        raise ImportError(f"R's package reticulate was not found: {cure}")
    needed = oldest("reticulate")
    if Version(have) < Version(needed):
        raise ImportError(f"R's package reticulate is {have}, but {needed} or later is needed: {cure}")


def check_r_package(have, wanted):
    """Raise ImportError where R has no package pykeras3 (have is None) or that of another version of Python's."""
    if have is None:
        raise ImportError(f"R's package pykeras3 was not found: {CURE_OF_R_PACKAGE}")
    if have != wanted:
        raise ImportError(f"R's package pykeras3 is {have}, Python's is {wanted}: {CURE_OF_R_PACKAGE}")


def own_library():
    """Return the R library that belongs to this Python (R/library in its environment); None where it has none."""
    folder = os.path.join(sys.prefix, "R", "library")
    return folder if os.path.isdir(folder) else None
