"""`python -m r_bridge doctor`: its report, its advice and its exit status."""

import importlib.metadata
import platform
import re
import subprocess
import sys
import venv

import pytest

import pykeras3
from pykeras3.core import backend
from r_bridge import doctor, findings, requirements
from r_bridge.__main__ import main
from r_bridge.accelerators import seen_by
from r_bridge.probes import devices, in_use
from tests.support import backends
from tests.support.subprocesses import ROOT, run

# Some of each kind: of rpy2, of reticulate's R, Python and C++ code, of Keras, TensorFlow and loky
PATCHES = (
    "rpy2.rinterface_lib.callbacks.consoleread",
    "reticulate:::call_r_function",
    "reticulate:::main_process_python_info",
    "rpytools.generator.RGenerator.__next__",
    "reticulate::libpython::Py_AddPendingCall",
    "keras.layers.Layer.__rshift__",
    "keras.src.backend.tensorflow.trainer.TFEpochIterator",
    "keras.callbacks.BackupAndRestore._save_model",
    "tensorflow.data.Dataset.__iter__",
    "tensorflow.distribute.MultiWorkerMirroredStrategy.reduce",
    "tensorflow.python.distribute.mirrored_run._call_for_each_replica",
    "tensorflow.python.distribute.values.apply_aggregation_replica_context",
    "joblib.externals.loky.process_executor._MAX_MEMORY_LEAK_SIZE",
)
DOCTOR = """
import sys
from r_bridge import doctor
from r_bridge.__main__ import main
{before}
status = main(["doctor"])
of_children = {{"tensorflow", "keras", "jax", "rpy2.rinterface", "rpy2.rinterface_lib.embedded"}}
print("loaded:", *of_children & set(sys.modules))
sys.exit(status)
"""


# Each backend is asked for its accelerators once, where the whole report is tested
WITHOUT_ACCELERATORS = "doctor.accelerator_findings = list"


def page(status, before="", **environment):
    """Return the report, and which modules were loaded for it, of a process that runs some code before."""
    return run([sys.executable, "-c", DOCTOR.format(before=before)], status, environment).stdout


def line(text, name):
    """Return the sign and the words of the line about a component."""
    return re.search(rf"^  (ok|no|--)  {name}(?: +(.*))?$", text, re.MULTILINE).groups("")


@pytest.fixture(scope="module")
def report(libraries):
    return page(0, R_LIBS=libraries, KERAS_BACKEND="tensorflow")


def test_where_all_requirements_are_met(report):
    assert "\nAll requirements are met.\n" in report and "\n  no" not in report
    assert line(report, "Python") == ("ok", f"{sys.version.split()[0]}     {sys.executable}")
    assert line(report, "tensorflow")[1].endswith("tensorflow (the backend in use)")
    assert "(the backend in use)" not in line(report, "jax")[1]
    assert "CPU:0" in line(report, "devices")[1]
    accelerators = report[report.index("\nAccelerators\n") : report.index("\nR\n")]
    assert re.search(r"tensorflow +(CPU only|\d+ in use)", accelerators)
    assert re.search(r"jax +(CPU only|\d+ in use)", accelerators)
    r = subprocess.run(["R", "--version"], capture_output=True, text=True).stdout.split()[2]
    assert line(report, "R")[1].startswith(f"{r} ")
    assert line(report, "pykeras3")[1].startswith(f"{pykeras3.__version__} ")
    assert [line(report, re.escape(target))[0] for target in PATCHES] == ["ok"] * len(PATCHES)
    assert report.endswith("loaded:\n"), "it loads what only its children may"


@pytest.mark.parametrize(
    "name", ["numpy", "keras", *backends.OTHERS, "reticulate", "rpy2", "matplotlib", "pydot", "Graphviz", "pandas"]
)
def test_versions_and_places(report, name):
    assert re.match(r"\d+\.\d+\S* +/\S+", line(report, name)[1])


def test_without_r_on_the_path_but_with_rpy2(tmp_path):
    text = page(1, WITHOUT_ACCELERATORS, PATH=str(tmp_path), R_HOME="", KERAS_BACKEND="jax")
    assert line(text, "R") == ("no", "")
    assert requirements.missing_r_message() in " ".join(text.split())
    # pictures of models are no more than that
    assert line(text, "Graphviz") == ("--", "") and "apt-get install graphviz" in text
    assert line(text, "rpy2")[0] == "ok" and "cpu:0" in line(text, "devices")[1]
    assert "\nUnmet requirements: R\n" in text
    assert text.endswith("loaded:\n")


def test_python_alone_needs_no_r(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("R_HOME", raising=False)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.setitem(sys.modules, "rpy2", None)
    monkeypatch.setattr(doctor, "accelerator_findings", list)
    assert doctor.report() == 0
    text = capsys.readouterr().out
    assert line(text, "R") == ("--", "") and line(text, "rpy2") == ("--", "")
    assert "\nAll requirements are met.\n" in text


# What R and Keras would say


@pytest.fixture
def facts(monkeypatch):
    """Replace the lines that R prints; R is found, with an rpy2 that fits it."""
    lines = {"reticulate": ["1.41", "/site"], "pykeras3": [pykeras3.__version__, "/site"], "python": [sys.executable]}
    lines["end"] = []
    monkeypatch.setattr(doctor, "run_marked", lambda command, environment: ([[n, *f] for n, f in lines.items()], ""))
    monkeypatch.setattr(requirements, "r_program", lambda: "/usr/bin/R")
    monkeypatch.setattr(requirements, "missing_r_packages", list)
    monkeypatch.setattr(requirements, "r_version", lambda: "4.2.2")
    have_rpy2(monkeypatch, "3.6.5")
    monkeypatch.delenv("RETICULATE_PYTHON", raising=False)
    return lines


def have_rpy2(monkeypatch, version):
    monkeypatch.setattr(requirements, "distribution_version", lambda name: version)


def problems(findings=doctor.r_findings):
    return {finding.name: finding.problem for finding in findings() if finding.problem and finding.needed}


def test_an_r_that_is_too_old(facts, monkeypatch):
    assert problems() == {}
    monkeypatch.setattr(requirements, "r_version", lambda: "4.1.3")
    assert problems()["R"].startswith("R is 4.1.3, but 4.2 or later is needed: install it")


def test_r_and_python_on_windows(facts, monkeypatch, capsys):
    """The doctor says it, sessions do not start, and the R package is not installed."""
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    message = "R and Python can't work together on Windows itself: use pykeras3 in Python alone, or in WSL"
    assert problems()["R"].startswith(message)
    with pytest.raises(ImportError, match=f"^{message}"):
        requirements.check_before_start()
    for command in ("install", "setup"):
        assert main([command]) == 1 and capsys.readouterr().err.startswith(message)


def test_packages_of_r_that_are_missing_or_do_not_fit(facts, monkeypatch):
    install = f"run {sys.executable} -m r_bridge install."
    facts["reticulate"], facts["pykeras3"] = ["1.28", "/site"], ["0.0.1", "/site"]
    assert problems() == {
        "reticulate": "R's package reticulate is 1.28, but 1.41 or later is needed: run "
        f'install.packages("reticulate") in R (Debian: {requirements.SET_UP}), or give the library it is in: '
        "RSession(libs=[...]).",
        "pykeras3": f"The R package pykeras3 has version 0.0.1, the Python package {pykeras3.__version__}: {install}",
    }
    monkeypatch.setattr(requirements, "missing_r_packages", lambda: ["reticulate", "zeallot"])
    assert problems()["R packages"].startswith("R lacks packages that its package pykeras3 imports: run install.pack")
    assert '"zeallot"' in problems()["R packages"] and "reticulate" not in problems()["R packages"]
    monkeypatch.setattr(requirements, "missing_r_packages", list)
    facts["own reticulate"] = ["1.41", "/venv/R/library"]
    # R inside Python works, so this is no problem of what is needed
    assert "reticulate" not in problems()
    reticulate = next(finding for finding in doctor.r_findings() if finding.name == "reticulate")
    assert (reticulate.sign, reticulate.problem.endswith("run export R_LIBS=/venv/R/library")) == ("--", True)
    del facts["reticulate"], facts["pykeras3"]
    assert problems()["pykeras3"] == f"R's package pykeras3 was not found: {install}"
    facts["pykeras3"], facts["python"] = [pykeras3.__version__, "/site"], ["/gone/python"]
    assert problems()["pykeras3"] == f"It uses /gone/python, which is not there: {install}"


def test_a_python_that_has_no_pykeras3(facts, monkeypatch, tmp_path):
    venv.create(tmp_path / "other", with_pip=False)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    other = str(tmp_path / "other" / "bin" / "python")
    facts["python"] = [other]
    assert problems()["pykeras3"] == (
        f"It uses {other}, which has no package pykeras3: {requirements.INSTALL_R_PACKAGE}"
    )
    facts["python"] = [sys.executable]
    assert problems() == {}
    monkeypatch.setenv("RETICULATE_PYTHON", other)
    assert problems()["pykeras3"] == (
        f"RETICULATE_PYTHON names {other}, which has no package pykeras3: unset it, or set it to another."
    )
    monkeypatch.setenv("RETICULATE_PYTHON", "/gone/python")
    assert problems()["pykeras3"].startswith("RETICULATE_PYTHON names /gone/python, which is not there: unset it")
    # a folder, names that reticulate takes for paths, and a file that is no program
    for folder in (tmp_path / "other", tmp_path / "other" / "bin"):
        monkeypatch.setenv("RETICULATE_PYTHON", str(folder))
        assert "which has no package pykeras3" in problems()["pykeras3"]
    for name in ("~/gone/python", "no_such_python"):
        monkeypatch.setenv("RETICULATE_PYTHON", name)
        assert "which is not there" in problems()["pykeras3"]
    (tmp_path / "text").write_text("")
    monkeypatch.setenv("RETICULATE_PYTHON", str(tmp_path / "text"))
    assert "which can't be run (Permission denied)" in problems()["pykeras3"]
    monkeypatch.setenv("RETICULATE_PYTHON", "managed")
    assert problems()["pykeras3"].startswith("RETICULATE_PYTHON names managed: reticulate makes an environment of its")


def test_packages_that_the_r_package_imports(monkeypatch):
    assert requirements.imported_r_packages() == ["generics", "magrittr", "png", "reticulate", "rlang", "zeallot"]
    with pytest.raises(ImportError) as raised:
        requirements.check_r_packages(["png", "zeallot"])
    assert str(raised.value) == (
        'R lacks packages that its package pykeras3 imports: run install.packages(c("png", "zeallot")) in R '
        f"(Debian: {requirements.SET_UP})."
    )


def test_lines_of_a_profile_are_no_packages(libraries, tmp_path, monkeypatch):
    """What .Rprofile prints is not taken for what R is asked, also where it ends no line."""
    (tmp_path / "profile").write_text('cat("Welcome back\\nto R")\n')
    monkeypatch.setenv("R_PROFILE_USER", str(tmp_path / "profile"))
    monkeypatch.setenv("R_LIBS", libraries)
    assert requirements.missing_r_packages() == []
    monkeypatch.setattr(requirements, "imported_r_packages", lambda: ["zeallot", "nowhere", "nopackage"])
    assert requirements.missing_r_packages() == ["nowhere", "nopackage"]


def test_a_profile_that_ends_r(tmp_path, monkeypatch):
    """It is not taken for an R without packages."""
    (tmp_path / "profile").write_text("quit('no')\n")
    monkeypatch.setenv("R_PROFILE_USER", str(tmp_path / "profile"))
    r, *others = doctor.r_findings()
    assert r.problem == "R could not be started: it ended before it answered, perhaps in a profile (.Rprofile)"
    assert [finding.name for finding in others] == ["rpy2"]
    (tmp_path / "profile").write_text("stop('no such mirror')\n")
    assert next(doctor.r_findings()).problem == "R could not be started: Error: no such mirror"


def test_a_profile_that_prints_hides_no_patch(tmp_path, libraries):
    """R, embedded in Python, prints what the profile does, which may end no line."""
    (tmp_path / "profile").write_text("cat('Welcome')\n")
    text = page(
        0, WITHOUT_ACCELERATORS, R_PROFILE_USER=str(tmp_path / "profile"), R_LIBS=libraries, KERAS_BACKEND="jax"
    )
    assert line(text, "keras.layers.Layer.__rshift__")[0] == "ok"


def test_an_r_that_does_not_start_is_not_one_that_has_all_packages(monkeypatch):
    """The doctor reports it, and `install` stops."""
    monkeypatch.setattr(requirements, "r_program", lambda: "/bin/false")
    with pytest.raises(ImportError, match="^R could not be started: exit status 1$"):
        requirements.missing_r_packages()
    assert doctor.unmet_requirement(doctor.check_packages_beside_reticulate) == "R could not be started: exit status 1"


def test_an_r_that_answers_late_is_one_that_answers(monkeypatch):
    """However slow the machine is; no limit is long enough here."""
    run_without_limit = subprocess.run

    def run_late(command, *, timeout=None, **options):
        if timeout is not None:
            raise subprocess.TimeoutExpired(command, timeout)
        return run_without_limit(command, **options)

    at_once = requirements.check_r(), requirements.missing_r_packages()
    monkeypatch.setattr(subprocess, "run", run_late)
    assert (requirements.check_r(), requirements.missing_r_packages()) == at_once


def test_the_version_of_an_r_under_development(tmp_path, monkeypatch):
    """Its banner has a date, so R itself is asked."""
    program = tmp_path / "R"
    program.write_text(
        """#!/bin/sh
if [ "$1" = --version ]; then echo 'R Under development (unstable) (2026-02-01 r88000) -- "Unsuffered Consequences"'
elif [ -n "$R_BRIDGE_MARK" ]; then printf 'noise\\n%s4.7.0\\n' "$R_BRIDGE_MARK"; fi
"""
    )
    program.chmod(0o755)
    monkeypatch.setattr(requirements, "r_program", lambda: str(program))
    assert requirements.check_r() == "4.7.0"
    program.write_text("#!/bin/sh\nexit 1\n")
    assert requirements.r_version() == "0"
    monkeypatch.undo()
    # as the real one answers
    asked = subprocess.run(
        ["R", *requirements.WITHOUT_DATA, "-e", requirements.VERSION], capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == requirements.r_version()


def test_an_rpy2_that_is_missing_or_does_not_fit(facts, monkeypatch):
    have_rpy2(monkeypatch, "3.6.6")
    fits = "run pip install 'rpy2-rinterface>=3.6.5,<3.6.6'"
    assert problems()["rpy2"] == (f"rpy2-rinterface 3.6.6 can't be used with R 4.2.2, it needs R 4.5 or later: {fits}.")
    monkeypatch.setitem(sys.modules, "rpy2", None)
    assert problems()["rpy2"].startswith(f"rpy2 was not found: {fits} (it needs R's headers")
    monkeypatch.setattr(requirements, "r_version", lambda: "4.5.0")
    assert problems()["rpy2"].startswith("rpy2 was not found: run pip install 'rpy2-rinterface>=3.6.5' (it")


def test_an_rpy2_without_metadata_is_taken_as_it_is(monkeypatch):
    def missing(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert requirements.check_rpy2("4.2.2") == ""
    assert doctor.rpy2_finding("4.2.2").sign == "ok"


def test_modules_of_python_that_are_missing_or_too_old(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    assert problems(doctor.python_findings) == {}
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    monkeypatch.setattr(requirements, "minimum_module_version", {"numpy": "99.0"}.get)
    found = problems(doctor.python_findings)
    assert found["torch"].startswith("The Keras backend 'torch' is not installed. Install it (pip install torch)")
    assert found["numpy"].endswith(", but 99.0 or later is needed: run pip install --upgrade numpy.")


def test_a_keras_that_does_not_load(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.setattr(doctor, "run_marked", lambda command, environment: ([], "RuntimeError: no such device"))
    devices, session = doctor.findings_in_use()
    assert devices.problem == "Keras could not be loaded on jax: RuntimeError: no such device"
    assert (session.name, session.problem) == ("RSession", "not active: RuntimeError: no such device")


def test_what_is_wrong_in_use(monkeypatch):
    """Keras, R and each patch may fail for themselves; what the process says is one line each."""
    said = [["devices", "OSError: no"], ["RSession", "RError: none"], ["a.b", ""], ["c.d", "LookupError: gone"]]
    monkeypatch.setattr(doctor, "run_marked", lambda command, environment: (said, ""))
    devices, *found = doctor.findings_in_use()
    assert devices.problem.endswith(": OSError: no") and devices.needed
    assert [(each.name, each.problem, each.sign) for each in found] == [
        ("RSession", "not active: RError: none", "--"),
        ("a.b", "", "ok"),
        ("c.d", "not active: LookupError: gone", "--"),
    ]


def test_a_backend_that_there_is_not(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "nonsense")
    with pytest.raises(
        ValueError, match=r"KERAS_BACKEND .* must be one of 'tensorflow', 'jax', 'torch'\. .*'nonsense'"
    ):
        backend.check_installed(backend.chosen_backend())
    monkeypatch.setattr(doctor, "run_marked", lambda command, environment: ([], "ValueError"))
    assert next(doctor.findings_in_use()).problem.startswith("The environment variable KERAS_BACKEND")


@pytest.mark.parametrize("content, received", [("[1]", "[1]"), ("null", "None"), ('{"backend": {}}', "{}")])
def test_a_configuration_of_keras_that_names_no_backend(tmp_path, monkeypatch, content, received):
    (tmp_path / "keras.json").write_text(content)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    monkeypatch.setattr(doctor, "run_marked", lambda command, environment: ([], "AttributeError"))
    problem = next(doctor.findings_in_use()).problem
    assert "(or the file keras.json) must be one of 'tensorflow'" in problem
    assert problem.endswith(f"Received: {received!r}")
    assert "tensorflow" in [finding.name for finding in doctor.python_findings()]


def test_a_process_that_fails():
    def run(code):
        return doctor.run_marked([sys.executable, "-c", code], {})

    assert run(f"print('noise'); print({doctor.MARK!r} + 'a\\tb')") == ([["a", "b"]], "")
    assert run("raise RuntimeError('no such device')") == ([], "RuntimeError: no such device")
    assert run("import os; os._exit(3)") == ([], "exit status 3")
    # what a profile prints in another encoding
    latin = rf"import sys; sys.stdout.buffer.write(b'\xe9\n' + {doctor.MARK!r}.encode() + b'a\n')"
    assert run(latin) == ([["a"]], "")


def test_a_process_that_hangs(monkeypatch):
    """All have a limit, so a driver that hangs does not keep the report from being printed."""

    def hang(command, timeout, **options):
        """Behave as a process that takes longer than its limit."""
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(findings.subprocess, "run", hang)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    devices, _ = doctor.findings_in_use()
    assert devices.problem == "Keras could not be loaded on jax: it was still running after 180 s"
    assert seen_by("jax").problem == "jax could not be started: it was still running after 180 s"


def test_the_minimum_versions_are_those_of_the_package():
    declared = dict(re.findall(r'"(\w+)>=([\d.]+)"', (ROOT / "pyproject.toml").read_text()))
    for module in ("numpy", "keras", *backend.BACKENDS):
        assert requirements.minimum_module_version(module) == declared[module]
    assert set(devices.PROBES) == set(in_use.NAMES) == set(backend.BACKENDS)
