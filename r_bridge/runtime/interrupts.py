"""Ctrl-C: a KeyboardInterrupt for Python code, an interrupt condition for R code."""

import ctypes
import functools
import sys
import traceback

# The functions in C: a handler could run within the Python code of signal.signal().
from _signal import getsignal, signal
from signal import SIGINT

from r_bridge.runtime import r_api
from r_bridge.runtime.frames import callers_up_to_handler
from r_bridge.runtime.state import runtime

# The function in C: the handler would run in the frame of a Python function.
PyErr_SetInterruptEx = ctypes.cast(ctypes.pythonapi.PyErr_SetInterruptEx, ctypes.c_void_p)
PyOS_getsig = ctypes.pythonapi.PyOS_getsig
PyOS_getsig.restype = ctypes.c_void_p
PyOS_setsig = ctypes.pythonapi.PyOS_setsig
PyOS_setsig.argtypes, PyOS_setsig.restype = (ctypes.c_int, ctypes.c_void_p), ctypes.c_void_p


def marker(codes):
    """Return a decorator that adds a function's code to a set."""

    def mark(function):
        codes.add(function.__code__)
        return function

    return mark


loses_exceptions = marker(runtime.known_code.losing)
runs_pending_calls = marker(runtime.known_code.pending)
stores_exceptions = marker(runtime.known_code.storing)
calls_r = marker(runtime.known_code.calling_r)
waits = marker(runtime.known_code.waiting)


@functools.cache
def flag(name):
    """Return one of R's int variables about interrupts."""
    return r_api.api().variable(name, ctypes.c_int)


def end_system_calls():
    """Let SIGINT end a system call, such as one that waits for a lock, so that Python can call its handler.

    It does until R sleeps, for which R replaces the handler, and restores it with signal(). That would let system calls
    go on, unless siginterrupt() was called.
    """
    ctypes.CDLL(None).siginterrupt(SIGINT, 1)


def record_c_handler():
    """Record reticulate's handler of SIGINT in C, which is installed now."""
    runtime.c_interrupt_handler = PyOS_getsig(SIGINT)


def restore_handlers():
    """Restore the bridge's handlers of Ctrl-C, in Python and in C, where Python code has set Python's own.

    Notebooks do so before each cell; R code would not receive a Ctrl-C then. signal() raises one that came earlier. It
    also installs Python's handler in C, which doesn't set R's flag: until reticulate's is back, on_interrupt() does.
    """
    signal(SIGINT, on_interrupt)
    # Without reticulate's, Python's stays
    if runtime.c_interrupt_handler is not None:
        PyOS_setsig(SIGINT, runtime.c_interrupt_handler)


def raise_later():
    """Set R's pending-interrupt flag; the next check in R or Python raises it."""
    flag("R_interrupts_pending").value = 1


def forget():
    """Clear R's pending-interrupt flag for an interrupt that is about to be raised, so that it doesn't come twice."""
    flag("R_interrupts_pending").value = 0


def end_r_code(error):
    """Interrupt the R code that runs; where Python called it, an exception is raised instead of KeyboardInterrupt."""
    if any(frame.f_code in runtime.known_code.calling_r for frame in callers_up_to_handler(sys._getframe())):
        runtime.raised_in_r = error
    else:
        traceback.print_exception(error)
    raise_later()


def take_raised():
    """Return, once, the exception that ended R code; None if there is none."""
    error = runtime.raised_in_r
    if error is not None:
        forget()
        runtime.raised_in_r = None
    return error


def is_pending() -> bool:
    """Return R's pending-interrupt flag."""
    return bool(flag("R_interrupts_pending").value)


def raise_now():
    """Raise KeyboardInterrupt if one is pending, unless R has suspended interrupts."""
    if is_pending() and not flag("R_interrupts_suspended").value:
        forget()
        raise KeyboardInterrupt


def on_interrupt(signum, frame):
    """Handle SIGINT in Python, after reticulate's handler in C has set R's flag."""
    if frame is None or runtime.raised_in_r is not None:
        # R will raise it, or it was set to end R code because of another exception.
        return
    if frame.f_code in runtime.known_code.calling_r:
        # R raises it if R code comes next. If that has ended, Python has to raise it, a few steps later.
        repeat_after_pending_calls()
        return
    frames = list(callers_up_to_handler(frame))
    if any(frame.f_code is restore_handlers.__code__ for frame in frames):
        raise_later()
    elif any(map(runtime.known_code.loses_exceptions, frames)):
        if runtime.known_code.includes_pending_call(frames):
            repeat_after_pending_calls()
    elif not runtime.known_code.postpones(frames):
        raise_now()


def pass_on(frame):
    """Call Python's handler for an interrupt that R received but didn't act on, as if it had come in `frame`."""
    if is_pending():
        handler = getsignal(SIGINT)
        if handler is not on_interrupt:
            forget()
        if callable(handler):
            handler(SIGINT, frame)


def raising_again(own):
    """Return a `sys.unraisablehook` that raises a Ctrl-C again, of which Python ignored the exception."""

    def report(unraisable):
        if issubclass(unraisable.exc_type, KeyboardInterrupt) and runtime.is_on_r_thread():
            raise_later()
            repeat_after_pending_calls()
        else:
            own(unraisable)

    return report


def repeat_after_pending_calls():
    """Have Python call its handler again once the pending call that runs has ended."""
    ctypes.pythonapi.Py_AddPendingCall(PyErr_SetInterruptEx, ctypes.c_void_p(SIGINT.value))


def not_interrupted(function):
    """Return a function during which R is not interrupted; a Ctrl-C that comes meanwhile is raised after it.

    R's functions in C that allocate memory need it, where no R code calls them: R's collector, which looks for an
    interrupt, would jump to where there is nothing to go on with, and end the process.
    """

    @calls_r
    @functools.wraps(function)
    def call(*args, **kwargs):
        suspended = flag("R_interrupts_suspended")
        before = suspended.value
        try:
            suspended.value = 1
            return function(*args, **kwargs)
        finally:
            suspended.value = before
            if is_pending():
                repeat_after_pending_calls()

    return call


def suspending(call_r_function):
    """Return reticulate's call of an R function, during which only the function's own code can be interrupted."""
    call_without_interrupts = not_interrupted(call_r_function)

    @calls_r
    def call(*args, **kwargs):
        try:
            return call_without_interrupts(*args, **kwargs)
        finally:
            if runtime.raised_in_r is not None:
                raise take_raised()

    return call
