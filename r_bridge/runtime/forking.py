"""Fork: R's own, as mclapply() makes it, and what a child of any fork() has to forget.

R forks with Python's lock held, as code that embeds Python has to. Otherwise another thread may have the lock, and the
child, which doesn't have that thread, would wait for it forever.
"""

import ctypes
import os
import sys
import warnings

from r_bridge.runtime import r_api, scripts
from r_bridge.runtime.state import WaitingCalls, runtime

# Functions of Python's C API without arguments or result that R code calls, by their names there
AROUND_FORK = {
    "before_fork": "PyOS_BeforeFork",
    "after_fork_in_parent": "PyOS_AfterFork_Parent",
    "after_fork_in_child": "PyOS_AfterFork_Child",
}


def prepare():
    """Define Python's functions of `AROUND_FORK` in R, for R/patches.R."""
    api, environment = r_api.api(), scripts.environment()
    for name, function in AROUND_FORK.items():
        address = ctypes.cast(getattr(ctypes.pythonapi, function), ctypes.c_void_p)
        # What .C() takes as an object of the class NativeSymbol
        native = api.R_MakeExternalPtr(address, api.Rf_install(b"native symbol"), api.R_NilValue)
        api.Rf_defineVar(api.Rf_install(name.encode()), native, environment)
    for name in AROUND_FORK:
        scripts.evaluate(f'class({name}) <- "NativeSymbol"')


def fork():
    """Fork in R's `fork_now()`, of R/patches.R, which returns in both processes.

    From Python's step before the fork to the one after it there is no bytecode: it would pass the lock on to a thread
    that waits for it.
    """
    runtime.is_forked_by_r = True
    with warnings.catch_warnings():
        # JAX warns of what R/patches.R refuses
        warnings.simplefilter("ignore", RuntimeWarning)
        r_api.api().R_ParseEvalString(b"fork_now()", scripts.environment())
    runtime.is_forked_by_r = False


def forget_other_threads():
    """Forget, in a child of fork(), what the parent's other threads wait for; the parent's R makes their calls."""
    depth, runtime.waiting = runtime.waiting.depth, WaitingCalls()
    runtime.waiting.depth = depth
    runtime.pending_calls.forget()
    if runtime.wake_up is not None:
        runtime.wake_up.leave_parent()


def forget_in_children():
    """Have each child of fork() forget the parent's other threads."""
    os.register_at_fork(after_in_child=forget_other_threads)


def threaded_package():
    """Return a package that is loaded and runs threads, which a fork() does not copy; None where there is none."""
    return next((package for package in ("tensorflow", "torch", "jax") if package in sys.modules), None)
