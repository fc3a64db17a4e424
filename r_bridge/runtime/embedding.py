"""R embedded in this Python process: how it starts and how it ends."""

import atexit
import contextlib
import os
import sys
import threading

from pykeras3.core.third_party import patching
from r_bridge import requirements
from r_bridge.runtime import patches, r_api, threads
from r_bridge.runtime.state import r_is_host, runtime

# Without these, reticulate would query the network for packages when it starts.
RETICULATE_SETTINGS = {
    "RETICULATE_CHECK_REQUIRED_PACKAGES": "false",
    "RETICULATE_USE_MANAGED_VENV": "no",
    "UV_OFFLINE": "1",
}
# The Python that reticulate looks for first
PYTHON = "RETICULATE_PYTHON"
# Variables that are for the start alone, not for child processes. To LD_LIBRARY_PATH, rpy2 and reticulate add R's
# folders of libraries, among which may be a libpython that children of another Python would load. This process read the
# variable when it started, and R's own program sets it for its children. UV_OFFLINE would keep users' calls of uv from
# the network.
OF_START = ("LD_LIBRARY_PATH", "UV_OFFLINE")


@contextlib.contextmanager
def keeping_environment():
    """Restore the variables that are for the start of R and reticulate alone, and a Python that the user has set.

    Where none is set, the R processes that a session starts use this Python.
    """
    names = (*OF_START, *([PYTHON] if PYTHON in os.environ else []))
    before = {name: os.environ.get(name) for name in names}
    try:
        yield
    finally:
        for name, value in before.items():
            # C code may have set it, which Python doesn't know
            os.environ[name] = value or ""
            if value is None:
                del os.environ[name]


def start():
    """Start R on this thread, Python's main thread."""
    if r_is_host():
        raise RuntimeError(
            "RSession() embeds R in Python, but this Python is already embedded in R. Use R itself; reticulate gives "
            "Python access to its objects."
        )
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("The first RSession() must be created on Python's main thread, on which R then runs.")
    requirements.check_before_start()
    os.environ.update({**RETICULATE_SETTINGS, **os.environ, PYTHON: sys.executable})
    patching.apply(patches.BEFORE_RPY2)
    import rpy2.rinterface as rinterface
    from rpy2.rinterface_lib import embedded

    was_started = embedded.isready()
    try:
        # 0 leaves R's own check of its C stack on: runaway recursion is then an R error and no crash.
        rinterface.initr(_c_stack_limit=0)
    except StopIteration:
        # What rpy2 asks R for before the start did not come
        raise RuntimeError(
            "R ended before it answered, perhaps in a profile (.Rprofile). Its message is on standard error."
        ) from None
    atexit.register(end)
    os.register_at_fork(after_in_child=record_fork)
    patching.apply(patches.of_rpy2(was_started, end, quit_process))
    runtime.started_in = os.getpid()


def end():
    """End R: run .Last() and the finalizers, remove the temporary folder; with Python's lock held throughout.

    Reticulate's exit finalizer from 1.43 on takes the lock and keeps it: it has to be this thread's already.
    """
    if runtime.started_in != os.getpid() or runtime.is_ending:
        return
    runtime.is_ending = True
    api = r_api.api()
    with contextlib.ExitStack() as steps:
        # Callbacks run in reverse order, each even if others raise.
        if runtime.pending_calls is not None:
            steps.callback(runtime.pending_calls.close)
        steps.callback(set_ended)
        steps.callback(api.R_CleanTempDir)
        steps.callback(api.R_RunExitFinalizers)
        steps.callback(threads.close)
        if runtime.caller is not None:
            steps.callback(runtime.caller.call_bridge, "stop_reticulate")
            if runtime.runs_last:
                steps.callback(runtime.caller.call_bridge, "run_last")


def set_ended():
    """Record the end of R, for rpy2 too."""
    runtime.started_in = None
    patching.apply(patches.AT_END)


def quit_process(save, status, run_last):
    """Implement R's q(): run Python's exit functions and write its output, then end the process with R's status."""
    runtime.runs_last = bool(run_last)
    try:
        if runtime.is_quitting:
            # An exit function called q().
            end()
        else:
            run_exit_functions()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    finally:
        os._exit(status)


def run_exit_functions():
    """Run Python's exit functions because R code called q()."""
    runtime.is_quitting = True
    atexit._run_exitfuncs()


def record_fork():
    """Record, in a child of Python's fork(), that R belongs to the parent: calls of R are errors from now on."""
    runtime.is_forked = not runtime.is_forked_by_r
