"""Waiting for a child process without a lock, so that R's thread can make calls of other threads meanwhile."""

import contextlib
import os
import subprocess

from pykeras3.core.third_party.patching import replace
from r_bridge.runtime import interrupts
from r_bridge.runtime.state import runtime


def wait_without_lock():
    """Let Popen.wait() wait for the end of its process before it takes the lock under which it asks for its status."""
    original = subprocess.Popen._wait  # type: ignore[attr-defined]

    def wait(process, timeout):
        if timeout is None and process.returncode is None and runtime.is_on_r_thread():
            wait_for_end(process.pid)
        return original(process, timeout)

    replace(subprocess.Popen, "_wait", wait)


@interrupts.waits
def wait_for_end(pid):
    """Wait for the end of a child process; its status can still be asked for."""
    with contextlib.suppress(ChildProcessError):
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
