"""Ctrl-C: a KeyboardInterrupt for Python code, an interrupt condition for R code."""
import ctypes
import functools
from signal import SIGINT, default_int_handler

# signal.getsignal() takes longer than the rest of a call: it looks for the handler among its enums
from _signal import getsignal

from r_bridge import libr

# What R calls while it writes or waits for an answer, and what Python calls when it drops an object: an exception
# that is raised there is lost
LOSING = {("r_bridge.embedding", "write"), ("rpy2.rinterface_lib.callbacks", "_consolewrite_ex"),
          ("rpy2.rinterface_lib.callbacks", "_consoleflush"), ("r_bridge.objects", "__del__"),
          ("r_bridge.threads", "run_pending"), ("r_bridge.threads", "add_pending")}
# a call made for another thread, which keeps what is raised
CATCHING = ("r_bridge.threads", "run")


@functools.cache
def flag(name):
    return ctypes.c_int.in_dll(ctypes.PyDLL(libr.path()), name)


def raise_later():
    """Let R or Python, whoever looks first, raise a Ctrl-C that came where it can't be raised."""
    flag("R_interrupts_pending").value = 1


def on_interrupt(signum, frame):
    """Python's handler of SIGINT, after reticulate's in C has told R of it too."""
    pending = flag("R_interrupts_pending")
    if pending.value == 0:
        # R has raised it already
        return
    if flag("R_interrupts_suspended").value or loses(frame):
        # R still has it; where Python goes on, reticulate's look for events brings it back here
        return
    pending.value = 0
    raise KeyboardInterrupt


def loses(frame) -> bool:
    """Whether the code at a frame runs for something that an exception does not get through."""
    while frame is not None:
        place = frame.f_globals.get("__name__"), frame.f_code.co_name
        if place in LOSING:
            return True
        if place == CATCHING:
            return False
        frame = frame.f_back
    return False


def take(install):
    """Make Ctrl-C reach R and Python; `install` is reticulate's own way, which takes the handler from its module."""
    import rpycall
    rpycall.python_interrupt_handler = on_interrupt
    install()


def are_ours() -> bool:
    """Whether Ctrl-C reaches R: who sets Python's own handler anew, as notebooks do, ends that."""
    return getsignal(SIGINT) is not default_int_handler
