"""Calls that wait: pending ones where no Python code runs, as when an R host ends Python, and those of threads."""

import _thread
import concurrent.futures
import ctypes
import sys
import threading

import pytest

from r_bridge.runtime.pending_calls import PendingCall, PendingCalls
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import on_r_thread
from tests.support.subprocesses import TIME_LIMIT, run


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


def test_a_call_may_make_those_that_wait_after_it():
    calls, made = PendingCalls(), []

    @PendingCall
    def make(number):
        made.append(number)
        calls.make_calls()
        return 0

    address = ctypes.cast(make, ctypes.c_void_p).value
    calls.calls.extend((address, number) for number in (1, 2))
    calls.make_calls()
    assert made == [1, 2]


LEFT_AT_THE_END = """
import atexit, ctypes, os

pointers = []
# Called last of all at exit, after what other threads could have done; C code, during which no pending call is made
atexit.register(map(ctypes.pythonapi.Py_AddPendingCall, pointers, [None]).__next__)

from r_bridge.runtime.pending_calls import PendingCall, PendingCalls
from r_bridge.runtime.state import runtime

runtime.pending_calls = PendingCalls()


@PendingCall
def write(ignored, write=os.write):
    write(1, b"made")
    return 0


class RunsPythonCode:
    def __del__(self):
        pass


deleted_at_the_end = RunsPythonCode()
runtime.pending_calls.calls.append((ctypes.cast(write, ctypes.c_void_p).value, None))
pointers.append(runtime.pending_calls.run_pointer)
"""


def test_no_call_is_made_once_python_ends_other_threads():
    """A call that waits for a thread, such as the one that writes a notebook's output, would wait without end."""
    assert run([sys.executable, "-c", LEFT_AT_THE_END]).stdout == ""


def test_after_the_end_of_r_calls_are_dropped():
    calls, made = PendingCalls(), []

    @PendingCall
    def make(argument):
        made.append(argument)
        return 0

    pointer = ctypes.cast(make, ctypes.c_void_p).value
    calls.add(pointer, 1)
    while not made:
        pass
    calls.close()
    calls.add(pointer, 2)
    assert made == [1] and not calls.is_scheduled


def test_a_wrong_time_limit_is_an_error_before_the_call(monkeypatch):
    """R's thread does not get the call."""
    monkeypatch.setenv("R_BRIDGE_TIMEOUT", "abc")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        refused = pool.submit(on_r_thread, print)
        with pytest.raises(ValueError, match="R_BRIDGE_TIMEOUT is a number of seconds. Received: 'abc'"):
            refused.result()
    assert not runtime.waiting.jobs


def test_rs_thread_makes_its_own_calls_at_once(monkeypatch):
    monkeypatch.setattr(runtime, "r_thread", threading.current_thread())
    assert on_r_thread(threading.current_thread) is runtime.r_thread
