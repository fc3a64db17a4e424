"""A process with R in it ends as its script says: status, output, exit functions of both languages, in time."""
import os
import subprocess
import sys
import time

import pytest
from jupyter_client.manager import KernelManager
from r_children import COMMON, ROOT, run, run_rscript, run_session

# seconds from the end of the script to the end of the process, where the machine has nothing else to do
LATEST = 3


def in_time(seconds) -> bool:
    return seconds < LATEST * max(1, os.getloadavg()[0] / os.cpu_count())


# Twenty scripts: each is a process of its own, which starts R, trains from it and ends; Keras and rpy2 are imported
# before they part, to save time
SCRIPTS = '''
import gc, os, sys, time
import rpy2.rinterface
import pykeras3 as pk
pk.keras
gc.freeze()


def script(ending):
    import atexit
    atexit.register(lambda: print("Python, registered before R", time.time(), end=";"))
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


for ending in ("return", "raise", "sys.exit", "q") * 5:
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
    print(repr((ending, status, time.time(), output)), flush=True)
'''


@pytest.fixture(scope="module")
def ends():
    out = run([sys.executable, "-c", SCRIPTS], 200, 0, {"KERAS_BACKEND": "jax"})
    return [eval(line) for line in out.stdout.splitlines()]


def test_twenty_scripts_end_with_their_status(ends):
    assert len(ends) == 20
    assert {(ending, status) for ending, status, *_ in ends} == {("return", 0), ("raise", 1), ("sys.exit", 3), ("q", 7)}


def test_they_end_in_time(ends):
    took = [at - float(output.split("registered before R ")[1].split(";")[0]) for _, _, at, output in ends]
    assert in_time(max(took))


def test_nothing_that_is_to_run_or_to_be_written_is_lost(ends):
    for ending, _, _, output in ends:
        parts = ["written;", "Python, registered after R;", ".Last;", "finalizer;", "Python, registered before R"]
        assert [output.count(part) for part in parts] == [1] * 5, output
        if ending != "q":
            assert sorted(parts[1:], key=output.index) == parts[1:], output
        assert "Fatal" not in output and ("RError" in output) == ("on.exit;" in output) == (ending == "raise")


def test_an_exit_finalizer_that_keeps_pythons_lock():
    # as reticulate's own from 1.43 on
    out = run_session('''
import ctypes
keep = ctypes.PyDLL(None)
r("""reg.finalizer(globalenv(), function(e) {
    reticulate:::py_allow_threads_impl(FALSE)
    cat("kept;")
}, onexit = TRUE)""")
print("written", end=";")
''', timeout=30).stdout
    assert out == "written;kept;"


def test_tensorflow_with_data_threads_ends_in_time():
    child = run_session('''
import time
import pykeras3 as pk
model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
model >> pk.compile("sgd", "mse")
r["model"], r["as_generator"] = model, lambda f: (f() for _ in range(10000))
r("""batch <- function() reticulate::tuple(matrix(1, 8, 4), matrix(1, 8))
     invisible(model$fit(as_generator(batch), steps_per_epoch = 3L, verbose = 0L))""")
print(time.time(), end="")
''', timeout=60)
    assert in_time(time.time() - float(child.stdout))


def test_errors_at_the_end_stop_nothing():
    child = run_session('''
import atexit
r(""".Last <- function() stop("in .Last")
     reg.finalizer(globalenv(), function(e) stop("in the finalizer"), onexit = TRUE)
     reg.finalizer(new.env(), function(e) cat("the other;"), onexit = TRUE)""")
print(r("tempdir()"), end=";")
atexit.register(r, "stop('in atexit')")
''', timeout=30)
    folder, other, _ = child.stdout.split(";")
    assert other == "the other" and not os.path.exists(folder)
    for text in ("in .Last", "in the finalizer", "in atexit"):
        assert text in child.stderr


def test_q_in_an_exit_function_and_without_last():
    out = run_session('''
import atexit
r(".Last <- function() cat('.Last;')")
atexit.register(r, "q(status = 9, runLast = FALSE)")
print("written", end=";")
''', timeout=30, status=9).stdout
    assert out == "written;"


def test_r_after_its_end_is_an_error():
    child = subprocess.run([sys.executable, "-c", '''
import atexit
def late():
    try:
        r("1")
    except RuntimeError as error:
        print(error)
atexit.register(late)
from r_bridge import RSession
r = RSession()
'''], capture_output=True, text=True, timeout=30, cwd=ROOT, env={**os.environ, **COMMON})
    assert child.returncode == 0 and child.stdout == "R has ended with the process that is about to end.\n"


R_SCRIPT = '''
k <- reticulate::import("pykeras3")
model <- k$keras$Sequential(list(k$keras$layers$Dense(1L)))
model$compile("sgd", "mse")
as_generator <- reticulate::py_eval("lambda f: (f() for _ in range(10000))")
batch <- function() reticulate::tuple(matrix(1, 8, 4), matrix(1, 8))
.Last <- function() cat(".Last;")
kept <- new.env()
invisible(reg.finalizer(kept, function(e) cat("finalizer;"), onexit = TRUE))
invisible(model$fit(as_generator(batch), steps_per_epoch = 3L, verbose = 0L))
cat(sprintf("%.3f;", as.numeric(Sys.time())))
'''


@pytest.mark.parametrize("ending, status", [("", 0), ("q(status = 3)", 3), ("stop('the end')", 1)])
def test_rscript(ending, status):
    out = run_rscript(R_SCRIPT + ending, timeout=60, status=status).stdout
    ended, *parts = out.split(";")
    assert in_time(time.time() - float(ended))
    assert parts == ([".Last", "finalizer", ""] if status != 1 else ["finalizer", ""])


def test_notebook_kernel():
    kernel = KernelManager()
    kernel.kernel_spec.argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    kernel.start_kernel(env={**os.environ, **COMMON, "PYTHONPATH": str(ROOT)}, cwd=ROOT)
    client = kernel.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)

        def cell(code, timeout=60):
            shown = []
            reply = client.execute_interactive(code, timeout=timeout, output_hook=lambda message: shown.append(
                message["content"].get("text", "") if message["msg_type"] == "stream" else ""))
            return reply["content"], "".join(shown)
        start = "from r_bridge import RSession\nr = RSession()\nr('cat(\"from R\", 1 + 1)')"
        assert cell(start)[1] == "from R 2"
        for code in ("r('repeat {}')", "r('Sys.sleep(60)')"):
            # else the kernel may abort what is sent next, if it comes at once
            client.execute(code, stop_on_error=False)
            time.sleep(1)
            kernel.interrupt_kernel()
            reply = client.get_shell_msg(timeout=10)["content"]
            assert reply.get("ename") == "KeyboardInterrupt", reply
        assert cell("r('cat(\"and on\")')")[1] == "and on"
        process = kernel.provisioner.process
        asked = time.time()
        kernel.restart_kernel()
        assert in_time((time.time() - asked) / 2) and process.poll() == 0
        client.wait_for_ready(timeout=60)
        assert cell(start)[1] == "from R 2"
    finally:
        client.stop_channels()
        kernel.shutdown_kernel(now=True)
