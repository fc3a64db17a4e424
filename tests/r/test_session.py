"""RSession: its methods, R's output, and the errors if something is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from r_bridge.runtime.calls import as_list
from tests.support import batched_checks
from tests.support.batched_checks import assert_raises
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import run, run_python


def check_code(r):
    assert r("x <- 2; y <- x + 1; y * 2") == 6 and r("x") == 2
    assert r("") is None and r("# nothing") is None and r("f <- function(a) {\n a +\n 1 }\nf(1)") == 2
    assert r("invisible(5)") == 5 and r("if (FALSE) 1") is None
    assert_raises(TypeError, "Received: 3", r, 3)
    from r_bridge import RError

    assert_raises(RError, "unexpected", r, "1 +* 2")
    assert_raises(RError, "object 'nowhere' not found", r, "nowhere")


def check_variables(r):
    r["x"] = [1, 2]
    r["my var"] = "a"
    r["größe"] = 1.5
    assert r("x[2]") == 2 and r("`my var`") == "a" and r["größe"] == 1.5 and r("exists('gr\\u00f6\\u00dfe')")
    assert "x" in r and "my var" in r and "nowhere" not in r and r["pi"] == pytest.approx(3.14159, abs=1e-5)
    r["x"] = None
    assert "x" in r and r["x"] is None
    del r["x"]
    assert "x" not in r
    for act in (lambda: r["x"], lambda: r.__delitem__("x"), lambda: r.__delitem__("pi")):
        assert_raises(KeyError, "R has no", act)
    for name in (1, "", None):
        for act in (r.__getitem__, r.__contains__, r.__delitem__):
            assert_raises(TypeError, f"Received: {name!r}", act, name)
        assert_raises(TypeError, f"Received: {name!r}", r.__setitem__, name, 1)
    assert "pi" in r


def check_active_bindings_and_promises(r):
    r("n <- 0; makeActiveBinding('active', function() { n <<- n + 1; n }, globalenv())")
    assert [r["active"], r["active"]] == [1, 2]
    r("delayedAssign('late', { n <<- 10; 'made' })")
    assert r["late"] == "made" and r["n"] == 10
    r("makeActiveBinding('broken', function() stop('no value'), globalenv())")
    from r_bridge import RError

    assert_raises(RError, "no value", lambda: r["broken"])
    r("rm(active, broken)")


def check_functions_by_name(r):
    assert r.sum([1, 2], 3) == 6 and r.paste("a", "b", sep="-") == "a-b"
    assert r.call("as.numeric", "1") == 1 and r.call("stats::sd", [1.0, 2.0, 3.0]) == 1
    assert r.call("base::[", [5, 6, 7], 2) == 6 and r.call("base:::paste", "a", 1) == "a 1"
    assert r.call("stats:::format_perc", 0.5) == "50%"
    r.call("base::assign", "assigned", 2)
    assert r["assigned"] == 2 == r.call("base::get", "assigned")
    assert r.call("stats::sd", [1.0, float("nan"), 3.0], na_rm=True) == pytest.approx(2**0.5)
    assert r.call("[[", {"a": 1}, "a") == 1 and r.call("%in%", 1, [1, 2]) is True
    r("my_add <- function(first, second.one) first + second.one")
    assert r.my_add(1, second_one=2) == 3 == r.call("my_add", 1, **{"second.one": 2})
    assert r.my_add.__name__ == "my_add"
    assert_raises(AttributeError, "R has no function 'nowhere'", lambda: r.nowhere)
    assert not hasattr(r, "_repr_html_") and not hasattr(r, "__array__")
    assert_raises(TypeError, "Received: 3", r.call, 3)
    for name in ("", "a\0b"):
        assert_raises(ValueError, "Not a valid R name", r.call, name)
    assert_raises(ValueError, "Not a valid R name", r.c, **{"": 1})
    from r_bridge import RError

    assert_raises(RError, "could not find function", r.call, "nowhere", 1)
    assert_raises(RError, "unused argument", r.my_add, 1, third=2)


def check_code_as_an_argument(r):
    assert r.call("class", r("quote(a + b)")) == "call" and r.call("class", r("as.name('a')")) == "name"
    assert r.eval(r("quote(1 + 2)")) == 3 and r.deparse(r("quote(x)")) == "x"


def check_scripts(r):
    import pathlib
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "a script é.R")
        path.write_text("from_script <- 'é'\nnchar(from_script)\n", encoding="utf-8")
        assert r.source(path) == 1 == r.source(str(path)) and r["from_script"] == "é"
        assert_raises(FileNotFoundError, "nowhere.R", r.source, f"{folder}/nowhere.R")


def check_packages(r):
    r.library("tools")
    assert "package:tools" in r.search()
    from r_bridge import RError

    assert_raises(RError, "nopackage", r.library, "nopackage")


def check_child_processes(r):
    import ssl

    code = "import ssl, sys; print(sys.version, ssl.OPENSSL_VERSION)"
    expected = f"{sys.version} {ssl.OPENSSL_VERSION}".split()
    # the variables of the process, and those that Python knows
    for variables in (None, dict(os.environ)):
        child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=variables)
        assert child.stdout.split() == expected
    assert " ".join(as_list(r.system2(sys.executable, ["-c", f"'{code}'"], stdout=True))).split() == expected
    assert r.call("Sys.getenv", "LD_LIBRARY_PATH") == os.environ.get("LD_LIBRARY_PATH", "")
    assert "R version" in r.system2("Rscript", ["-e", "'cat(R.version.string)'"], stdout=True)


def check_one_session(r):
    from r_bridge import RSession

    assert RSession() is r and RSession(packages="splines") is r and "package:splines" in r.search()
    assert RSession(packages=["stats4"]) is r and "package:stats4" in r.search()
    folder = r.tempfile()
    assert_raises(FileNotFoundError, folder, RSession, libs=folder)
    r.call("dir.create", folder)
    before = r.call(".libPaths")
    assert RSession(libs=[folder]) is r and r.call(".libPaths")[0] == r.normalizePath(folder)
    assert r.call(".libPaths")[1:] == ([before] if isinstance(before, str) else before)


def check_what_it_shows(r):
    import pickle

    assert repr(r).startswith("<RSession: R version ")
    r["shown_name"] = 1
    assert "shown_name" in dir(r) and "source" in dir(r)
    r("rm(list = setdiff(ls(), 'shown_name'))")
    assert set(dir(r)) - set(object.__dir__(r)) == {"shown_name"}
    assert_raises(TypeError, "can't be pickled", pickle.dumps, r)
    assert_raises(TypeError, "saveRDS", pickle.dumps, r("new.env()"))


@pytest.mark.parametrize("check", batched_checks.names(globals()))
def test_what_a_session_offers(check):
    raised = batched_checks.outcomes(__name__)[check]
    assert not raised, raised


def test_output_comes_in_order():
    child = run_session("""
import contextlib, io, os, sys
os.dup2(1, 2)
sys.stderr = sys.stdout
print("one"); r("cat('two\\\\n')"); print("three")
r("message('four é'); print('five'); warning('six')"); print("seven")
r("for (i in 1:2) { warning('w', i); cat('c', i, '\\\\n') }")
sys.stderr = sys.__stderr__
text, more = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(text), contextlib.redirect_stderr(more):
    r("cat('kept'); message('said'); system('echo shell')")
assert text.getvalue() == "kept" and more.getvalue() == "said\\n", (text.getvalue(), more.getvalue())
r["show"] = lambda: print("from Python")
r("cat('before\\n'); show(); cat('after\\n')")
""")
    lines = child.stdout.splitlines()
    assert lines[:4] == ["one", "two", "three", "four é"] and lines[4] == '[1] "five"'
    assert lines.index("seven") > next(i for i, line in enumerate(lines) if "six" in line)
    loop = [line for line in lines if "w1" in line or "w2" in line or line.startswith("c ")]
    assert ["w1" in loop[0], loop[1], "w2" in loop[2], loop[3]] == [True, "c 1 ", True, "c 2 "]
    assert lines[-3:] == ["before", "from Python", "after"]


def failed_start(code, **environment):
    """Return what a new Python prints that can't start a session."""
    return run_python(code, **environment).strip()


START = """
from r_bridge import RSession
try:
    RSession()
except {kind} as error:
    print(error)
"""


def test_without_r_the_error_says_how_to_install_it(tmp_path):
    start = START.format(kind="ImportError")
    assert failed_start(start, PATH=str(tmp_path), R_HOME="") == (
        "R was not found: install R (Debian: apt-get install r-base-core; elsewhere: https://cran.r-project.org), "
        "or set R_HOME to where it is."
    )
    assert f"in R_HOME, {tmp_path}" in failed_start(start, R_HOME=str(tmp_path))


def test_without_rpy2_the_error_says_how_to_install_it():
    for blocked in ("rpy2", "rpy2.rinterface"):
        message = failed_start(f"import sys; sys.modules[{blocked!r}] = None" + START.format(kind="ImportError"))
        assert message.startswith("rpy2 was not found: run pip install 'rpy2-rinterface>=3.6.5"), message


def test_an_rpy2_that_is_too_new_for_r():
    code = """
import importlib.metadata
import r_bridge.requirements
have = importlib.metadata.version
importlib.metadata.version = lambda name: "3.6.6" if name == "rpy2-rinterface" else have(name)
r_bridge.requirements.r_version = lambda: "4.2.2"
"""
    assert failed_start(code + START.format(kind="ImportError")) == (
        "rpy2-rinterface 3.6.6 can't be used with R 4.2.2, it needs R 4.5 or later: run pip install "
        "'rpy2-rinterface>=3.6.5,<3.6.6'."
    )


def library_with(folder, version):
    """Create a library with a fake reticulate that has only a version."""
    package = folder / "reticulate"
    (package / "Meta").mkdir(parents=True)
    (package / "DESCRIPTION").write_text(f"Package: reticulate\nVersion: {version}\nBuilt: R 4.2.2; ; ; unix\n")
    return folder


def test_an_old_reticulate_is_an_error_with_advice(tmp_path):
    library = str(library_with(tmp_path, "1.28"))
    message = failed_start(START.format(kind="ImportError").replace("RSession()", f"RSession(libs={library!r})"))
    assert message == (
        'R\'s package reticulate is 1.28, but 1.41 or later is needed: run install.packages("reticulate") '
        f"in R (Debian: {sys.executable} -m r_bridge setup), or give the library it is in: RSession(libs=[...])."
    ), message


def test_the_r_package_that_is_missing():
    message = failed_start("""
from r_bridge import RSession
r = RSession()
r(".libPaths(character(), include.site = FALSE)")
try:
    RSession(packages=["pykeras3"])
except ImportError as error:
    print(error)
""")
    assert message == f"R's package pykeras3 was not found: run {sys.executable} -m r_bridge install."


# Only the packages that come with R
NO_LIBRARIES = {"R_LIBS": "", "R_LIBS_SITE": "/nowhere", "R_LIBS_USER": "/nowhere"}


def known_libraries():
    return run_rscript("cat(.libPaths(), sep = '\\n')").stdout.splitlines()


def test_a_session_starts_once_reticulate_is_found():
    message = failed_start(
        f"""
import sys
from r_bridge import RSession
sys.prefix = "/nowhere"
try:
    RSession()
except ImportError as error:
    print(error)
r = RSession(libs={known_libraries()})
print(r("1 + 1"), RSession() is r)
""",
        **NO_LIBRARIES,
    ).splitlines()
    assert message == [
        'R\'s package reticulate was not found: run install.packages("reticulate") in R '
        f"(Debian: {sys.executable} -m r_bridge setup), or give the library it is in: RSession(libs=[...]).",
        "2.0 True",
    ], message


def test_the_library_of_this_python(tmp_path):
    library = tmp_path / "R" / "library"
    library.mkdir(parents=True)
    # No other library has reticulate and its dependencies; R uses the first of several copies of a package
    for package in (package for folder in known_libraries() for package in Path(folder).iterdir()):
        if not (library / package.name).exists():
            (library / package.name).symlink_to(package)
    message = failed_start(
        f"""
import sys
from r_bridge import RSession
sys.prefix = {str(tmp_path)!r}
r = RSession()
print(r(".libPaths()")[0], r("1 + 1"))
""",
        **NO_LIBRARIES,
    )
    assert message == f"{library} 2.0"


def test_a_profile_that_stops_r_is_named(tmp_path):
    (tmp_path / "profile").write_text("stop('no such mirror')\n")
    command = [sys.executable, "-c", "from r_bridge import RSession; RSession()"]
    child = run(command, 1, {"R_PROFILE_USER": str(tmp_path / "profile")})
    assert "Error: no such mirror" in child.stderr
    assert child.stderr.splitlines()[-1].startswith("RuntimeError: R ended before it answered, perhaps in a profile")


def test_a_session_starts_on_the_main_thread_only():
    message = failed_start("""
import threading
from r_bridge import RSession
def start():
    try:
        RSession()
    except RuntimeError as error:
        print(error)
thread = threading.Thread(target=start)
thread.start()
thread.join()
print(RSession()("1 + 1"))
""").splitlines()
    assert message == ["The first RSession() must be created on Python's main thread, on which R then runs.", "2.0"]


def test_a_session_inside_r_is_an_error():
    child = run_rscript("""
message <- tryCatch(reticulate::import("r_bridge")$RSession(), error = conditionMessage)
cat(message)
""")
    assert "this Python is already embedded in R" in child.stdout


def test_importing_it_needs_neither_r_nor_rpy2(tmp_path):
    assert (
        failed_start(
            """
import sys
sys.modules["rpy2"] = None
import r_bridge
print(r_bridge.RSession.__name__, "tensorflow" in sys.modules)
""",
            PATH=str(tmp_path),
        )
        == "RSession False"
    )


def test_python_ends_without_output():
    child = run_session("""
import numpy
kept = [r("rnorm(10)"), r("function(x) x"), r("new.env()"), r("list(a = globalenv())")]
class Keeps:
    pass
keeper = Keeps()
keeper.me, keeper.kept = keeper, kept
""")
    assert child.stderr == "", child.stderr


def test_code_with_other_line_ends_and_byte_order_marks(tmp_path):
    script = tmp_path / "script.R"
    script.write_bytes(b"\xef\xbb\xbfx <- 5\r\nx * 2\r\n")
    out = run_session(f"""
import os
print(r("x <- 1\\r\\nx + 1\\r\\n"), r.source({str(script)!r}))
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
print(repr(r("readline()")))
""")
    assert out.stdout == "2.0 10.0\n''\n" and out.stderr == ""


def test_menus_end_with_the_input():
    """R's own would ask again without end; an input that can't be read ends the code that asks."""
    out = run_session("""
import sys
sys.stdin = open("/dev/null")
print(r("c(menu(c('a', 'b')), nchar(readline()))"), repr(r("select.list(c('a', 'b'))")))
sys.stdin.close()
for code in ("menu('a')", "readline()"):
    try:
        r(code)
    except ValueError as error:
        print(error)
print(r("1 + 1"))
""").stdout
    assert "Selection: [0 0] ''\n" in out
    assert out.endswith("I/O operation on closed file.\n" * 2 + "2.0\n")


PRINT_SETTINGS = """
import os
for name in ("UV_OFFLINE", "RETICULATE_PYTHON", "RETICULATE_USE_MANAGED_VENV"):
    print(os.environ.get(name), r.call("Sys.getenv", name) or None)
"""


def test_settings_of_the_start_do_not_stay_in_place_of_the_users(monkeypatch):
    """Tools such as uv may use the network afterwards; R processes of the session use this Python by default."""
    for name in ("UV_OFFLINE", "RETICULATE_PYTHON"):
        monkeypatch.delenv(name, raising=False)
    python = sys.executable
    assert run_session(PRINT_SETTINGS).stdout.splitlines()[:2] == ["None None", f"{python} {python}"]
    own = {"UV_OFFLINE": "0", "RETICULATE_PYTHON": "/own/python", "RETICULATE_USE_MANAGED_VENV": "yes"}
    assert run_session(PRINT_SETTINGS, **own).stdout.splitlines() == [f"{value} {value}" for value in own.values()]


def test_the_users_variables_stay():
    code = "R = r = 'own'\nfrom r_bridge import RSession\nRSession()('1')\nprint(R, r)"
    assert run([sys.executable, "-c", code], 0, {}).stdout.split() == ["own", "own"]
