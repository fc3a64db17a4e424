"""`python -m r_bridge doctor`: report what is installed, whether versions fit, and how to fix problems."""

import concurrent.futures
import functools
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.version import Version

import pykeras3
from pykeras3 import diagrams, history
from pykeras3.core import backend
from r_bridge import requirements
from r_bridge.accelerators import WITHOUT_GPU_MEMORY, accelerator_findings
from r_bridge.findings import MARK, Finding, probe, run_marked

PROBES = Path(__file__).parent / "probes"


def report() -> int:
    """Print the report and return 0, or 1 if something that is needed has a problem.

    What is missing for R is a problem where rpy2 or the R package pykeras3 is there; without both, this Python is used
    by itself.
    """
    with concurrent.futures.ThreadPoolExecutor() as pool:
        use, r = pool.submit(lambda: list(findings_in_use())), pool.submit(lambda: list(r_findings()))
        accelerators = pool.submit(lambda: list(accelerator_findings()))
        python, optional = list(python_findings()), list(optional_findings())
        devices, *patches = use.result()
        parts = {
            "Python": [*python, devices],
            "Accelerators": accelerators.result(),
            "R": r.result(),
            "Optional": optional,
            "Patches": patches,
        }
    if not any(finding.have for finding in parts["R"] if finding.name in ("pykeras3", "rpy2")):
        for finding in parts["R"]:
            finding.needed = False
    wrong = [finding.name for part in parts.values() for finding in part if finding.problem and finding.needed]
    print(f"pykeras3 {pykeras3.__version__} in {os.path.dirname(pykeras3.__file__)}")
    for title, findings in parts.items():
        print(f"\n{title}", *(line for finding in findings for line in finding.lines()), sep="\n")
    print("\n" + (f"Unmet requirements: {', '.join(wrong)}" if wrong else "All requirements are met."))
    return 1 if wrong else 0


def unmet_requirement(check, *args) -> str:
    """Return the message of a check of the requirements that fails, or ""."""
    try:
        check(*args)
    except (ImportError, ValueError) as error:
        return str(error)
    return ""


# Python


def python_findings():
    """Yield the findings on Python, Keras and its backends."""
    chosen = backend.chosen_backend()
    yield Finding("Python", platform.python_version(), sys.executable)
    for module in ("numpy", "keras"):
        yield module_finding(module, f"{module} was not found: run pip install {module}.")
    for module in backend.BACKENDS:
        finding = module_finding(module, unmet_requirement(backend.check_installed, module), needed=module == chosen)
        finding.place += " (the backend in use)" if module == chosen else ""
        yield finding


def module_finding(module, absent, needed=True):
    """Return the finding on a Python module without importing it; `absent` is the problem if it is not found."""
    if not requirements.is_importable(module):
        return Finding(module, problem=absent, needed=needed)
    distribution = next(iter(distributions().get(module, [])), None)
    have = requirements.distribution_version(distribution) if distribution else ""
    spec = importlib.util.find_spec(module)
    place = next(iter(spec.submodule_search_locations or []), "") if spec else ""
    oldest = requirements.minimum_module_version(module)
    too_old = oldest and have and Version(have) < Version(oldest)
    return Finding(
        module,
        have,
        place,
        needed=needed,
        problem=too_old
        and (f"{module} is {have}, but {oldest} or later is needed: run pip install --upgrade {module}.")
        or "",
    )


# Cached because it reads the metadata of all installed packages
distributions = functools.cache(importlib.metadata.packages_distributions)


# R


def r_findings():
    """Yield the findings on R and on the packages that join it to Python."""
    program, problem = requirements.r_program(), unmet_requirement(requirements.check_r)
    if program is None:
        yield Finding("R", problem=problem)
        yield rpy2_finding(None)
        return
    lines, failed = run_marked(
        [program, *requirements.WITHOUT_DATA, "-f", str(PROBES / "packages.R")],
        {"R_BRIDGE_MARK": MARK, "R_BRIDGE_OWN": requirements.own_library() or ""},
    )
    have = requirements.r_version()
    facts = {name: rest for name, *rest in lines}
    if "end" not in facts:
        failed = failed or "it ended before it answered, perhaps in a profile (.Rprofile)"
    yield Finding("R", have, program, problem or failed and f"R could not be started: {failed}")
    if not failed:
        yield reticulate_finding(*facts.get("reticulate", (None, "")), *facts.get("own reticulate", (None, "")))
        yield Finding("R packages", problem=unmet_requirement(check_packages_beside_reticulate))
        yield r_package_finding(*facts.get("pykeras3", (None, "")), *facts.get("python", ("",)))
    yield rpy2_finding(have)


def check_packages_beside_reticulate():
    """Raise ImportError if R lacks packages that its package pykeras3 imports, other than reticulate."""
    requirements.check_r_packages([name for name in requirements.missing_r_packages() if name != "reticulate"])


def reticulate_finding(have, place, own, own_place):
    """Return the finding on R's package reticulate, and on the copy that Python sessions use."""
    problem = unmet_requirement(requirements.check_reticulate, have)
    suffices = own and not unmet_requirement(requirements.check_reticulate, own)
    if problem and suffices:
        problem = (
            f"Python's sessions use reticulate {own} in {own_place}, R itself does not look there: "
            f"run export R_LIBS={own_place}"
        )
    return Finding("reticulate", have or "", place, problem, needed=not suffices)


def r_package_finding(have, place, python):
    """Return the finding on R's package pykeras3 and on the Python that it uses."""
    problem = unmet_requirement(requirements.check_r_package, have, pykeras3.__version__)
    named = os.environ.get("RETICULATE_PYTHON")
    if named:
        problem = problem or python_problem(
            named, f"RETICULATE_PYTHON names {named}", "unset it, or set it to another."
        )
    elif python:
        problem = problem or python_problem(python, f"It uses {python}", requirements.INSTALL_R_PACKAGE)
    return Finding("pykeras3", have or "", f"{place} (uses {named or python})" if have else "", problem)


def python_problem(python, subject, cure) -> str:
    """Return what keeps R from using a Python, the path of a program or of a folder with it, or ""."""
    if python == "managed":
        return f"{subject}: reticulate makes an environment of its own, which has no package pykeras3: {cure}"
    path = os.path.expanduser(python)
    programs = (path, os.path.join(path, "python"), os.path.join(path, "bin", "python"))
    program = next(filter(os.path.isfile, programs), None)
    if program == sys.executable:
        return ""
    if program is None:
        return f"{subject}, which is not there: {cure}"
    command = [program, str(PROBES / "has_modules.py"), "pykeras3", "r_bridge"]
    try:
        has_package = not subprocess.run(command, capture_output=True, cwd=os.path.sep).returncode
    except OSError as error:
        return f"{subject}, which can't be run ({error.strerror}): {cure}"
    if not has_package:
        return f"{subject}, which has no package pykeras3: {cure}"
    return ""


def rpy2_finding(have_r):
    """Return the finding on rpy2."""
    problem = unmet_requirement(requirements.check_rpy2, have_r)
    if not requirements.is_importable("rpy2"):
        return Finding("rpy2", problem=problem)
    finding = module_finding("rpy2", "")
    finding.have = requirements.distribution_version("rpy2-rinterface")
    if not requirements.is_importable("_rinterface_cffi_api"):
        finding.place += " (not compiled for R, so it is slower)"
    finding.problem = problem
    return finding


# Keras' devices and the patches of other packages, in use in a separate process


def findings_in_use():
    """Yield the finding on Keras' devices, and that on each patch."""
    chosen = backend.chosen_backend()
    with_r = requirements.r_program() is not None and requirements.is_importable("rpy2")
    lines, failed = run_marked(probe("in_use", chosen, *(["--with-r"] if with_r else [])), WITHOUT_GPU_MEMORY)
    facts = {name: rest for name, *rest in lines}
    problem, *found = facts.pop("devices", [failed])
    unknown = unmet_requirement(backend.check_installed, chosen)
    problem = unknown or problem and f"Keras could not be loaded on {chosen}: {problem}"
    yield Finding("devices", place=", ".join(found), problem=problem)
    if failed:
        facts["RSession"] = [failed]
    for target, (problem,) in facts.items():
        yield Finding(target, problem=problem and f"not active: {problem}", needed=False)


# What some functions need


def optional_findings():
    """Yield the findings on what some functions need."""
    yield module_finding("matplotlib", history.NO_MATPLOTLIB, needed=False)
    yield module_finding("pydot", diagrams.NO_PYDOT, needed=False)
    yield graphviz_finding(shutil.which("dot"))
    yield module_finding("pandas", "Data frames of R's need pandas: run pip install pandas.", needed=False)
    yield module_finding("IPython", "R cells in notebooks need IPython: run pip install ipykernel.", needed=False)


def graphviz_finding(dot):
    """Return the finding on Graphviz."""
    if dot is None:
        return Finding("Graphviz", problem=diagrams.NO_GRAPHVIZ, needed=False)
    lines = subprocess.run([dot, "-V"], capture_output=True, text=True).stderr
    version = re.search(r"[\d.]*\d", lines)
    return Finding("Graphviz", version[0] if version else "", dot, needed=False)
