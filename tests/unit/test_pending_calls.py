"""Calls that wait: pending ones where no Python code runs, as when an R host ends Python, and those of threads."""

import _thread
import ctypes
import sys
import threading

import pytest

from r_bridge.runtime.pending_calls import PendingCall, PendingCalls
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import on_r_thread
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


def test_a_wrong_time_limit_is_an_error_before_the_call(monkeypatch):
    """R's thread does not get the call."""
    monkeypatch.setenv("R_BRIDGE_TIMEOUT", "abc")
    with pytest.raises(ValueError, match="R_BRIDGE_TIMEOUT is a number of seconds. Received: 'abc'"):
        on_r_thread(print)
    assert not runtime.waiting.jobs
