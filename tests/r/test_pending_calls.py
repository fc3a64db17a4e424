"""Pending calls, such as reticulate's checks for events, are made between two steps of Python that hold no lock."""

import pytest

from tests.support.r_subprocesses import run_session

# As a notebook's stream, which another thread writes
SESSION = """
import ctypes, queue, sys, threading
from r_bridge.runtime.pending_calls import PendingCall
from r_bridge.runtime.state import runtime

work = queue.SimpleQueue()
checks = []


def write():
    while True:
        work.get()()


def flush():
    written = threading.Event()
    work.put(written.set)
    # With a limit, as the stream's own, but a longer one than the test has
    written.wait(1e6)


def check_for_events(ignored):
    flush()
    checks.append(None)
    is_checked.set()
    return 0


def add_checks():
    while True:
        is_checked.clear()
        runtime.pending_calls.add(check_pointer, None)
        is_checked.wait()


# Threads take turns after few steps
sys.setswitchinterval(1e-6)
check = PendingCall(check_for_events)
check_pointer = ctypes.cast(check, ctypes.c_void_p).value
is_checked = threading.Event()
for work_of_thread in (write, add_checks):
    threading.Thread(target=work_of_thread, daemon=True).start()
while len(checks) < {checks}:
    flush()
print("done")
"""


@pytest.mark.parametrize("checks", [4_000, pytest.param(20_000, marks=pytest.mark.long)])
def test_a_stream_that_waits_for_another_thread_can_be_flushed_while_it_is_flushed(checks):
    assert run_session(SESSION.replace("{checks}", str(checks))).stdout == "done\n"
