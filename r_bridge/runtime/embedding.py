"""R embedded in this Python process: how it starts and how it ends."""

import atexit
import contextlib
import os
import sys
import threading

from pykeras3.core import patching
from r_bridge import requirements
from r_bridge.runtime import patches, r_api, threads
from r_bridge.runtime.state import r_is_host, runtime

# Without these, reticulate would look for another Python, or query the network for packages.
RETICULATE_SETTINGS = {
    "RETICULATE_PYTHON": sys.executable,
    "RETICULATE_CHECK_REQUIRED_PACKAGES": "false",
    "RETICULATE_USE_MANAGED_VENV": "no",
    "UV_OFFLINE": "1",
}

LIBRARY_PATH = "LD_LIBRARY_PATH"


@contextlib.contextmanager
def keeping_library_path():
    """Keep the folders in which child processes search libraries first, to which rpy2 adds those of R, and reticulate.

    There may be a libpython among them, which children of another Python would load. This process read the variable
    when it started, and R's own program sets it for its children.
    """
    before = os.environ.get(LIBRARY_PATH)
    try:
        yield
    finally:
        os.environ[LIBRARY_PATH] = before or ""
        if before is None:
            del os.environ[LIBRARY_PATH]


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
    os.environ.update(RETICULATE_SETTINGS)
    import rpy2.rinterface as rinterface
    from rpy2.rinterface_lib import embedded

    was_started = embedded.isready()
    # 0 leaves R's own check of its C stack on: runaway recursion is then an R error and no crash.
    rinterface.initr(_c_stack_limit=0)
    atexit.register(end)
    os.register_at_fork(after_in_child=forbid)
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
    from rpy2.rinterface_lib import embedded

    runtime.started_in = None
    embedded.rpy2_embeddedR_isinitialized = embedded.RPY_R_Status.ENDED.value


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


def forbid():
    """Forbid calls of R in a child of fork(): R belongs to the parent."""
    runtime.is_forked = True
