"""What the bridge needs, and one sentence with the cure for what is missing or does not fit."""
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess

OLDEST_RETICULATE = "1.39"
# rpy2-rinterface from this version on can't be imported on an older R, though pip installs it
NEEDS_NEWER_R = (3, 6, 6)
NEWER_R = (4, 5)


def version(text):
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])


def r_program():
    """The path of the program R; None where there is none."""
    home = os.environ.get("R_HOME")
    return shutil.which("R", path=os.path.join(home, "bin")) if home else shutil.which("R")


def r_version():
    """R's version as text, such as "4.2.2"."""
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
    """What is said where R is missing."""
    home = os.environ.get("R_HOME")
    place = f" where R_HOME says, in {home}" if home else ""
    return (f"R was not found{place}: install R (Debian: apt-get install r-base-core; elsewhere: "
            "https://cran.r-project.org), or set R_HOME to where it is.")


def check_before_start():
    """Raise ImportError where R or rpy2 is missing or the two do not fit."""
    if r_program() is None:
        raise ImportError(no_r())
    if not (is_there("rpy2") and is_there("rpy2.rinterface")):
        raise ImportError("rpy2 was not found: run pip install 'pykeras3[r]' (it needs R's headers, Debian's "
                          "r-base-dev, to be built).")
    have_rpy2 = importlib.metadata.version("rpy2-rinterface")
    have_r = r_version()
    if version(have_rpy2) >= NEEDS_NEWER_R and version(have_r) < NEWER_R:
        raise ImportError(f"rpy2-rinterface {have_rpy2} can't be used with R {have_r}, it needs R 4.5 or later: run "
                          "pip install 'rpy2-rinterface==3.6.5'.")


def check_reticulate(have):
    """Raise ImportError where R has no reticulate (have is None) or too old a one."""
    cure = ("run install.packages(\"reticulate\") in R, or give the library it is in: RSession(libs=[...]).")
    if have is None:
        raise ImportError(f"R's package reticulate was not found: {cure}")
    if version(have) < version(OLDEST_RETICULATE):
        raise ImportError(f"R's package reticulate is {have}, but {OLDEST_RETICULATE} or later is needed: {cure}")
