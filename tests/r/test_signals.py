"""Python's handlers of signals run while R code runs, in both hosts."""

from tests.support.r_subprocesses import run_rscript, run_session

SESSION = '''
import os, signal, subprocess, sys, time
handled = []


class Stop(Exception):
    pass


def stop(signum, frame):
    raise Stop


def begin():
    """Have another process send the signal a moment later."""
    subprocess.Popen(["sh", "-c", f"sleep 0.1; kill -TERM {os.getpid()}"], stdout=subprocess.DEVNULL)


def set_done(signum, frame):
    handled.append(signum)
    # R code within a handler, within R code
    r("for (i in 1:5000) i; done <- TRUE")


r["begin"] = begin
'''


def test_a_handler_runs_while_r_code_runs():
    out = run_session(
        SESSION
        + """
signal.signal(signal.SIGTERM, set_done)
r("done <- FALSE; begin(); while (!done) 1")
r("done <- FALSE; begin(); while (!done) Sys.sleep(0.01)")
print(len(handled), r("1 + 1"))
"""
    ).stdout
    assert out == "2 2.0\n"


def test_what_a_handler_raises_ends_r_code():
    out = run_session(
        SESSION
        + """
signal.signal(signal.SIGTERM, stop)
r["through"] = lambda f: f()
for code in (
    "begin(); repeat {}",
    "begin(); Sys.sleep(1e6)",
    "through(function() { begin(); repeat {} })",
    "tryCatch({ begin(); repeat {} }, interrupt = function(e) 'caught in R')",
):
    try:
        print(r(code))
    except Stop:
        print("stopped", r("Sys.sleep(0.01); 1 + 1"))
"""
    ).stdout
    assert out == "stopped 2.0\n" * 4


def test_a_handler_that_exits_while_r_code_runs():
    out = run_session(
        SESSION
        + """
signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(7))
r("f <- function() { on.exit(cat('on.exit\\\\n')); begin(); repeat {} }")
r("f()")
""",
        status=7,
    ).stdout
    assert out == "on.exit\n"


def test_an_alarm_limits_r_code():
    out = run_session(
        SESSION
        + """
signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    r("repeat {}")
except Stop:
    print("stopped")
try:
    # R calls no handlers for it
    r("options(expressions = 5e5); f <- function() f(); f()")
except RError as error:
    print("stack" in str(error))
"""
    ).stdout
    assert out == "stopped\nTrue\n"


def test_signals_are_left_to_who_watches_them():
    out = run_session(
        """
import asyncio, os, signal


async def handle():
    handled = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, handled.set)
    os.kill(os.getpid(), signal.SIGTERM)
    await handled.wait()
    return r("1 + 1")


print(asyncio.run(handle()))
"""
    ).stdout
    assert out == "2.0\n"


def test_a_handler_in_an_r_host():
    child = run_rscript(
        """
invisible(reticulate::import("r_bridge"))
invisible(reticulate::import("pykeras3"))
reticulate::py_run_string("
import signal, sys
handled = []
signal.signal(signal.SIGTERM, lambda signum, frame: handled.append(signum))
def through(f):
    try:
        return f()
    except LookupError:
        return 'stopped'
def stop(signum, frame):
    raise LookupError
")
main <- reticulate::import_main()
begin <- function() system(paste0("(sleep 0.1; kill -TERM ", Sys.getpid(), ") &"))
begin(); while (length(main$handled) < 1) 1
handled <- function() length(main$handled)
begin(); while (handled() < 2) Sys.sleep(0.01)
cat(handled(), "\n")
reticulate::py_run_string("signal.signal(signal.SIGTERM, stop)")
cat(main$through(function() { begin(); repeat {} }), "\n")
cat(main$through(function() { begin(); Sys.sleep(1e6) }), "\n")
cat(tryCatch({ begin(); repeat {} }, interrupt = function(e) "interrupted"), "\n")
reticulate::py_run_string("signal.signal(signal.SIGTERM, lambda signum, frame: sys.exit(7))")
begin()
Sys.sleep(1e6)
""",
        status=1,
    )
    assert child.stdout.split() == ["2", "stopped", "stopped", "interrupted"]
    assert "LookupError" in child.stderr and "SystemExit: 7" in child.stderr
