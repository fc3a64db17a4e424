"""R's own fork(), as mclapply() makes it: with Python's lock held, as C code is to that embeds Python.

Else another thread may have the lock, and the child, which doesn't have that thread, would wait for it forever.
"""

import ctypes
import sys
import warnings

from r_bridge.runtime import r_api, scripts
from r_bridge.runtime.state import runtime

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


def threaded_package():
    """Return a package that is loaded and runs threads, which a fork() does not copy; None where there is none."""
    return next((package for package in ("tensorflow", "torch", "jax") if package in sys.modules), None)
