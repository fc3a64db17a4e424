"""Ctrl-C: a KeyboardInterrupt for Python code, an interrupt condition for R code."""
import ctypes
import functools
import re
import sys
import threading

# signal.getsignal() takes longer than the rest of a call: it looks for the handler among its enums
from _signal import getsignal
from signal import SIGINT, default_int_handler

from r_bridge.runtime import r_api

# What R calls while it writes, Python for an object that goes and reticulate for a class: there an exception is lost
RUN_PENDING = "r_bridge.runtime.threads", "run_pending"
LOSING = {("r_bridge.runtime.embedding", "write"), ("rpy2.rinterface_lib.callbacks", "_consolewrite_ex"),
          ("rpy2.rinterface_lib.callbacks", "_consoleflush"), RUN_PENDING, ("r_bridge.runtime.threads", "add_pending"),
          ("weakref", "__call__"), ("weakref", "remove"), ("_weakrefset", "_remove"), ("inspect", "getmro")}
# a call made for another thread, which keeps what is raised
CATCHING = ("r_bridge.runtime.threads", "keep")
# where R runs: it looks for events and has no use for an exception of Python's
CALLING_R = {("r_bridge.runtime.calls", "crossing"), ("r_bridge.runtime.interrupts", "call_r"),
             ("r_bridge.conversion.python_objects", "to_reference")}


# what is not stopped in the middle of a step, and the loops over steps
KERAS = {"keras", "tensorflow", "jax", "jaxlib", "torch"}
TRAINER = re.compile(r"keras\.src\.backend\.\w+\.trainer")
STEPPING = {"fit", "evaluate", "predict"}
# C code itself, since the handler would run in the frame of a Python function
PyErr_SetInterruptEx = ctypes.cast(ctypes.pythonapi.PyErr_SetInterruptEx, ctypes.c_void_p)


@functools.cache
def flag(name):
    return ctypes.c_int.in_dll(ctypes.PyDLL(r_api.path()), name)


def raise_later():
    """Let R or Python, whoever looks first, raise a Ctrl-C that came where it can't be raised."""
    flag("R_interrupts_pending").value = 1


def taken():
    """Forget a Ctrl-C that is about to be raised: it shall not come twice."""
    flag("R_interrupts_pending").value = 0


def raise_now():
    """Raise a Ctrl-C that has come, unless R was told to keep such."""
    if flag("R_interrupts_pending").value and not flag("R_interrupts_suspended").value:
        taken()
        raise KeyboardInterrupt


def on_interrupt(signum, frame):
    """Python's handler of SIGINT, after reticulate's in C has told R of it too."""
    if frame is None or place(frame) in CALLING_R:
        # R still has it; where Python goes on, reticulate's look for events brings it back here
        return
    under_way = list(places(frame))
    if not LOSING.isdisjoint(under_way) or any(name == "__del__" for _, name in under_way):
        if RUN_PENDING in under_way:
            come_back()
    elif not is_in_a_step(under_way):
        raise_now()


def is_in_a_step(under_way) -> bool:
    """Whether Keras or its backend is at work in fit, evaluate or predict, which look for a Ctrl-C before each step.

    In the middle of one it can break what TensorFlow keeps of scopes, or cost a model on JAX its weights.
    """
    packages = (module.partition(".")[0] for module, _ in under_way if module)
    at_work = next((package for package in packages if package not in sys.stdlib_module_names), None)
    return at_work in KERAS and any(name in STEPPING and TRAINER.fullmatch(module or "") for module, name in under_way)


def places(frame):
    """Where a frame and its callers are, up to one that keeps what is raised."""
    while frame is not None and place(frame) != CATCHING:
        yield place(frame)
        frame = frame.f_back


def come_back():
    """Within one of Python's pending calls: have Python call its handler again once that has ended."""
    ctypes.pythonapi.Py_AddPendingCall(PyErr_SetInterruptEx, ctypes.c_void_p(SIGINT.value))


def place(frame):
    return frame.f_globals.get("__name__"), frame.f_code.co_name


def let_in_only_r_code():
    """Have reticulate call R functions so that a Ctrl-C never makes R jump over Python's frames."""
    import rpytools.call
    if r_api.run(r_api.script("interrupts.R")):
        rpytools.call.call_r_function = uninterrupted(rpytools.call.call_r_function)


def uninterrupted(call_r_function):
    """Reticulate's call of an R function, during which only the function's own code can be interrupted."""
    suspended, r_thread = flag("R_interrupts_suspended"), threading.main_thread()

    def call_r(*args, **kwargs):
        if threading.current_thread() is not r_thread:
            return call_r_function(*args, **kwargs)
        before = suspended.value
        try:
            suspended.value = 1
            return call_r_function(*args, **kwargs)
        finally:
            suspended.value = before
    return call_r


def take(install):
    """Make Ctrl-C reach R and Python; `install` is reticulate's own way, which takes the handler from its module."""
    import rpycall
    rpycall.python_interrupt_handler = on_interrupt
    install()


def are_ours() -> bool:
    """Whether Ctrl-C reaches R: who sets Python's own handler anew, as notebooks do, ends that."""
    return getsignal(SIGINT) is not default_int_handler
