"""Pending calls where no Python code runs, as when an R host ends Python."""

import _thread
import ctypes
import sys
import threading

from r_bridge.runtime.pending_calls import PendingCall, PendingCalls
from tests.support.subprocesses import TIME_LIMIT


def test_calls_are_made_where_no_python_code_runs(monkeypatch):
    calls, made, errors, is_done = PendingCalls(), [], [], threading.Event()

    def make(argument):
        made.append(argument)
        is_done.set()
        return 0

    def report(error):
        errors.append(error.exc_value)
        is_done.set()

    monkeypatch.setattr(sys, "unraisablehook", report)
    call = PendingCall(make)
    calls.calls.append((ctypes.cast(call, ctypes.c_void_p).value, 7))
    # A thread that begins with a C function
    _thread.start_new_thread(calls.run_pointer, (None,))
    assert is_done.wait(TIME_LIMIT)
    assert (made, errors) == ([7], [])
