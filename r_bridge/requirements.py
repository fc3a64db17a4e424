"""Checks of R, rpy2, reticulate and the R package, with errors that say how to fix what is wrong."""

import importlib.metadata
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

from r_bridge.findings import MARK, run_marked

DESCRIPTION = Path(__file__).parent / "rpackage" / "DESCRIPTION"
MISSING_PACKAGES = Path(__file__).parent / "probes" / "missing_packages.R"
# rpy2-rinterface since this version can't be imported with an older R, though pip installs it
NEEDS_NEWER_R = Version("3.6.6")
NEWER_R = Version("4.5")
RPY2 = "rpy2-rinterface>=3.6.5"
SET_UP = f"{sys.executable} -m r_bridge setup"
INSTALL_R_PACKAGE = f"run {sys.executable} -m r_bridge install."
# Options of R: it prints only what code prints, and neither loads nor saves data
WITHOUT_DATA = ("--no-echo", "--no-save", "--no-restore")
VERSION = """cat("\\n", Sys.getenv("R_BRIDGE_MARK"), as.character(getRversion()), "\\n", sep = "")"""
# R packages that come with R
BASE_PACKAGES = frozenset(("graphics", "grDevices", "methods", "stats", "utils"))


def minimum_version(name) -> str:
    """Return the minimum version of R, or of an R package, in the DESCRIPTION of the R package pykeras3."""
    found = re.search(rf"\b{name} \(>= ([\d.]+)\)", DESCRIPTION.read_text(encoding="utf-8"))
    assert found is not None, f"DESCRIPTION has no version of {name}"
    return found[1]


def imported_r_packages() -> list[str]:
    """Return the names of the packages that the R package pykeras3 imports, without those that come with R."""
    imports = DESCRIPTION.read_text(encoding="utf-8").partition("Imports:")[2].partition("Suggests:")[0]
    return [name for name in re.findall(r"^\s+(\w+)", imports, re.MULTILINE) if name not in BASE_PACKAGES]


def missing_r_packages() -> list[str]:
    """Return the packages that the R package imports and R doesn't find, in its libraries or in this Python's own.

    Raises:
        ImportError: If R can't be started.
    """
    command = [r_program(), *WITHOUT_DATA, "-f", str(MISSING_PACKAGES), "--args", *imported_r_packages()]
    lines, failed = run_marked(command, {**r_environment(), "R_BRIDGE_MARK": MARK}, limit=None)
    if failed:
        raise ImportError(f"R could not be started: {failed}")
    return [name for (name,) in lines]


def distribution_version(name) -> str:
    """Return the version of an installed distribution, or "" where its metadata is missing."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


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
    """Return R's version as text, such as "4.2.2", or "0" if R can't be started."""
    shown = subprocess.run([r_program(), "--version"], capture_output=True, text=True).stdout
    found = re.search(r"R version (\S+)", shown)
    if found:
        return found.group(1)
    # a version under development, which shows a date
    lines, _ = run_marked([r_program(), *WITHOUT_DATA, "-e", VERSION], {"R_BRIDGE_MARK": MARK}, limit=None)
    return lines[0][0] if lines else "0"


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


def check_system():
    """Raise ImportError on Windows, where R has no C functions for what the bridge does."""
    if platform.system() == "Windows":
        raise ImportError(
            "R and Python can't work together on Windows itself: use pykeras3 in Python alone, or in WSL, the Windows "
            "Subsystem for Linux."
        )


def check_r() -> str:
    """Return R's version; raise ImportError on Windows, and if R is missing or too old."""
    check_system()
    if r_program() is None:
        raise ImportError(missing_r_message())
    have, needed = r_version(), minimum_version("R")
    if Version(have) < Version(needed):
        raise ImportError(
            f"R is {have}, but {needed} or later is needed: install it "
            "(https://cran.r-project.org), or set R_HOME to where it is."
        )
    return have


def is_older(have_r) -> bool:
    """Return True if this is a version of R that the latest rpy2-rinterface can't be imported with."""
    return have_r is not None and Version(have_r) < NEWER_R


def rpy2_requirement(have_r) -> str:
    """Return pip's requirement of rpy2-rinterface for a version of R; None is one that is not known."""
    return f"{RPY2},<{NEEDS_NEWER_R}" if is_older(have_r) else RPY2


def check_rpy2(have_r=None) -> str:
    """Return the version of rpy2-rinterface, or "" where its metadata is missing.

    Raises:
        ImportError: If it is missing or does not fit R's version, `have_r`.
    """
    install = f"run pip install '{rpy2_requirement(have_r)}'"
    if not (is_importable("rpy2") and is_importable("rpy2.rinterface")):
        raise ImportError(f"rpy2 was not found: {install} (it needs R's headers, Debian's r-base-dev, to be built).")
    have = distribution_version("rpy2-rinterface")
    if is_older(have_r) and have and Version(have) >= NEEDS_NEWER_R:
        raise ImportError(
            f"rpy2-rinterface {have} can't be used with R {have_r}, it needs R {NEWER_R} or later: {install}."
        )
    return have


def check_before_start():
    """Raise ImportError on Windows, if R or rpy2 is missing, or if their versions do not fit."""
    check_rpy2(check_r())


def check_reticulate(have):
    """Raise ImportError if R has no reticulate (have is None) or one that is too old."""
    cure = (
        f'run install.packages("reticulate") in R (Debian: {SET_UP}), or give the library it is in: '
        "RSession(libs=[...])."
    )
    if have is None:
        raise ImportError(f"R's package reticulate was not found: {cure}")
    needed = minimum_version("reticulate")
    if Version(have) < Version(needed):
        raise ImportError(f"R's package reticulate is {have}, but {needed} or later is needed: {cure}")


def check_r_packages(missing):
    """Raise ImportError if R lacks packages that its package pykeras3 imports."""
    if missing:
        listed = ", ".join(f'"{name}"' for name in missing)
        raise ImportError(
            f"R lacks packages that its package pykeras3 imports: run install.packages(c({listed})) in R "
            f"(Debian: {SET_UP})."
        )


def check_r_package(have, wanted):
    """Raise ImportError if R has no package pykeras3 (have is None) or its version differs from Python's."""
    if have is None:
        raise ImportError(f"R's package pykeras3 was not found: {INSTALL_R_PACKAGE}")
    if have != wanted:
        raise ImportError(
            f"The R package pykeras3 has version {have}, the Python package {wanted}: {INSTALL_R_PACKAGE}"
        )


def own_library_path() -> str:
    """Return the path of the R library in this Python's environment, R/library, which need not exist."""
    return os.path.join(sys.prefix, "R", "library")


def own_library():
    """Return the R library in this Python's environment, R/library, or None."""
    folder = own_library_path()
    return folder if os.path.isdir(folder) else None


def r_environment() -> dict[str, str]:
    """Return environment variables for an R process that finds the packages that an RSession finds."""
    libraries = [own_library(), os.environ.get("R_LIBS")]
    return {**os.environ, "R_LIBS": os.pathsep.join(filter(None, libraries))}
