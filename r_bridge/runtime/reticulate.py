"""Joins the bridge to the reticulate that runs in this process, in either host."""

import atexit
import sys

from pykeras3.core.third_party import patching
from r_bridge.runtime import forking, patches, r_thread, scripts, threads
from r_bridge.runtime.pending_calls import PendingCalls
from r_bridge.runtime.state import r_is_host, runtime

# In the order in which they are loaded
LOWEST_FILES = ("hooks.R", "errors.R", "jumps.R", "../rpackage/R/value_checks.R", "results.R", "patches.R")


def connect():
    """Patch reticulate and register the bridge's R methods, once."""
    if runtime.is_connected:
        return
    runtime.is_connected = True
    runtime.pending_calls = PendingCalls()
    if runtime.is_on_r_thread():
        r_thread.record_thread_state()
        threads.prepare()
    forking.forget_in_children()
    with scripts.without_compiler():
        for name in LOWEST_FILES:
            scripts.load(name)
        scripts.evaluate("register_methods()")
        patching.apply(patches.OF_RETICULATE)
    if r_is_host():
        atexit.register(threads.close)


def start():
    """Start reticulate in a Python host, with this Python, and load R's side of the bridge."""
    with scripts.without_compiler():
        for name in LOWEST_FILES:
            scripts.load(name)
        patching.apply(patches.BEFORE_RETICULATE)
    # reticulate removes a variable R of the user's module
    variables = vars(sys.modules["__main__"])
    own = {"R": variables["R"]} if "R" in variables else {}
    if scripts.evaluate_text("reticulate::py_eval(\"str(id(__import__('sys').modules))\")") != str(id(sys.modules)):
        raise RuntimeError("reticulate uses another Python than this one: unset RETICULATE_PYTHON and start again.")
    variables.update(own)
    with scripts.without_compiler():
        for name in ("bridge.R", "plots.R", "cells.R"):
            scripts.load(name)
        patching.apply(patches.OF_GIVEN_FUNCTIONS)
