"""A process with R ends as its script says: status, output, exit functions of both languages."""

import os
import sys

import pytest

from tests.support.notebook_kernels import BEGUN, started_kernel, stream_text
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import run, run_python

# Scripts, four in each round: each runs in a separate process, which starts R, trains from it and ends; Keras and rpy2
# are imported before they part, to save time
SCRIPTS = '''
import gc, os, sys
import rpy2.rinterface
import pykeras3 as pk
pk.keras
gc.freeze()


def script(ending):
    import atexit
    atexit.register(lambda: print("Python, registered before R", end=";"))
    from r_bridge import RSession
    r = RSession()
    atexit.register(lambda: print("Python, registered after R", end=";"))
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
    model >> pk.compile("sgd", "mse")
    r["model"] = model
    r("""
        .Last <- function() cat(".Last;")
        kept <- new.env()
        reg.finalizer(kept, function(e) cat("finalizer;"), onexit = TRUE)
        batch <- function() reticulate::tuple(matrix(1, 8, 4), matrix(1, 8))
        as_generator <- reticulate::py_eval("lambda f: (f() for _ in range(100))")
        invisible(model$fit(as_generator(batch), steps_per_epoch = 2L, verbose = 0L))
    """)
    sys.stdout.write("written;")
    if ending == "q":
        r("f <- function() q(status = 7); f()")
    if ending == "raise":
        r("f <- function() { on.exit(cat('on.exit;')); stop('the end') }; f()")
    if ending == "sys.exit":
        sys.exit(3)


for ending in ("return", "raise", "sys.exit", "q") * int(sys.argv[1]):
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(write, 1)
        os.dup2(write, 2)
        os.close(read)
        os.close(write)
        script(ending)
        break
    os.close(write)
    with open(read) as pipe:
        output = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    print(repr((ending, status, output)), flush=True)
'''


def run_whole_session(code, status=0):
    """Run code in a new Python with an RSession, the end of Python included."""
    return run_session(code, status, collects_at_end=True)


@pytest.fixture(scope="module", params=[2, pytest.param(5, marks=pytest.mark.long)], ids="{} rounds".format)
def ends(request):
    """Return the ending, exit status and output of each script of some rounds."""
    out = run([sys.executable, "-c", SCRIPTS, str(request.param)], 0, {"KERAS_BACKEND": "jax"})
    return [eval(line) for line in out.stdout.splitlines()]


def test_scripts_end_with_their_status(ends, request):
    assert len(ends) == 4 * request.node.callspec.params["ends"]
    assert {(ending, status) for ending, status, _ in ends} == {("return", 0), ("raise", 1), ("sys.exit", 3), ("q", 7)}


def test_nothing_that_is_to_run_or_to_be_written_is_lost(ends):
    for ending, _, output in ends:
        parts = ["written;", "Python, registered after R;", ".Last;", "finalizer;", "Python, registered before R"]
        assert [output.count(part) for part in parts] == [1] * 5, output
        if ending != "q":
            assert sorted(parts[1:], key=output.index) == parts[1:], output
        assert "Fatal" not in output and ("RError" in output) == ("on.exit;" in output) == (ending == "raise")


def test_an_exit_finalizer_that_keeps_pythons_lock():
    # as reticulate's own from 1.43 on
    out = run_whole_session('''
import ctypes
keep = ctypes.PyDLL(None)
r("""reg.finalizer(globalenv(), function(e) {
    reticulate:::py_allow_threads_impl(FALSE)
    cat("kept;")
}, onexit = TRUE)""")
print("written", end=";")
''').stdout
    assert out == "written;kept;"


def test_tensorflow_with_data_threads_ends():
    child = run_whole_session('''
import pykeras3 as pk
model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
model >> pk.compile("sgd", "mse")
r["model"], r["as_generator"] = model, lambda f: (f() for _ in range(10000))
r("""batch <- function() reticulate::tuple(matrix(1, 8, 4), matrix(1, 8))
     invisible(model$fit(as_generator(batch), steps_per_epoch = 3L, verbose = 0L))""")
print("written", end="")
''')
    assert child.stdout == "written"


def test_errors_at_the_end_stop_nothing():
    child = run_whole_session('''
import atexit
r(""".Last <- function() stop("in .Last")
     reg.finalizer(globalenv(), function(e) stop("in the finalizer"), onexit = TRUE)
     kept <- new.env(); reg.finalizer(kept, function(e) cat("the other;"), onexit = TRUE)""")
print(r("tempdir()"), end=";")
atexit.register(r, "stop('in atexit')")
''')
    folder, other, _ = child.stdout.split(";")
    assert other == "the other" and not os.path.exists(folder)
    for text in ("in .Last", "in the finalizer", "in atexit"):
        assert text in child.stderr


def test_large_arrays_reach_r_in_an_exit_function():
    """Python starts no threads any more, which copy them otherwise."""
    out = run_whole_session("""
import atexit
import numpy as np
atexit.register(lambda: print(r.sum(np.ones((1500, 1500)))))
""").stdout
    assert out == "2250000.0\n"


def test_q_in_an_exit_function_and_without_last():
    out = run_whole_session(
        """
import atexit
r(".Last <- function() cat('.Last;')")
atexit.register(r, "q(status = 9, runLast = FALSE)")
print("written", end=";")
""",
        status=9,
    ).stdout
    assert out == "written;"


def test_r_after_its_end_is_an_error():
    printed = run_python("""
import atexit
def late():
    try:
        r("1")
    except RuntimeError as error:
        print(error)
atexit.register(late)
from r_bridge import RSession
r = RSession()
""")
    assert printed == "R has already shut down, as the process is exiting.\n"


R_SCRIPT = """
k <- reticulate::import("pykeras3")
model <- k$keras$Sequential(list(k$keras$layers$Dense(1L)))
model$compile("sgd", "mse")
as_generator <- reticulate::py_eval("lambda f: (f() for _ in range(10000))")
batch <- function() reticulate::tuple(matrix(1, 8, 4), matrix(1, 8))
.Last <- function() cat(".Last;")
kept <- new.env()
invisible(reg.finalizer(kept, function(e) cat("finalizer;"), onexit = TRUE))
invisible(model$fit(as_generator(batch), steps_per_epoch = 3L, verbose = 0L))
cat("written;")
"""


@pytest.mark.parametrize("ending, status", [("", 0), ("q(status = 3)", 3), ("stop('the end')", 1)])
def test_r_code_at_exit_runs_in_an_r_host(ending, status):
    out = run_rscript(R_SCRIPT + ending, status=status).stdout
    assert out.split(";") == (["written", ".Last", "finalizer", ""] if status != 1 else ["written", "finalizer", ""])


def test_threads_that_call_r_at_the_end_of_an_r_host():
    """They end without a word: Python aborts if a daemon thread writes while it ends."""
    child = run_rscript("""
invisible(reticulate::import("pykeras3"))
reticulate::py_run_string("
import threading
called, many = threading.Event(), []
def call_forever(f):
    def run():
        while True:
            f(1)
            called.set()
    for _ in range(4):
        threading.Thread(target=run, daemon=True).start()
    called.wait()
")
main <- reticulate::import_main()
main$call_forever(function(x) x)
.Last <- function() cat(".Last;")
cat("written;")
""")
    assert (child.stdout, child.stderr) == ("written;.Last;", "")


def test_r_code_is_interrupted_in_a_notebook_kernel_which_goes_on():
    start = "from r_bridge import RSession\nr = RSession()\nr('cat(\"from R\", 1 + 1)')"
    with started_kernel() as kernel:
        assert stream_text(kernel.run(start)[1]) == "from R 2"
        for code in ("r('repeat {}')", "r('Sys.sleep(1e6)')"):
            reply = kernel.interrupt(f"print({BEGUN!r}, flush=True)\n{code}")
            assert reply.get("ename") == "KeyboardInterrupt", reply
        assert stream_text(kernel.run("r('cat(\"and on\")')")[1]) == "and on"
        assert kernel.restart() == 0
        assert stream_text(kernel.run(start)[1]) == "from R 2"
