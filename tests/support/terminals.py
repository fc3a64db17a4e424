"""Run a program in a terminal, in a child process."""

import contextlib
import os
import pty
import re
import subprocess
import threading

from tests.support.subprocesses import COMMON, ROOT, TIME_LIMIT


class Terminal:
    """A terminal, and the program that runs in it."""

    def __init__(self, end, child):
        self.end, self.child = end, child
        self.shown = ""

    def type(self, line):
        """Type a line."""
        os.write(self.end, f"{line}\n".encode())

    def read(self) -> str:
        """Wait for the next output and return it; it is empty when the program has ended."""
        try:
            piece = os.read(self.end, 65536).decode(errors="replace")
        except OSError:
            return ""
        self.shown += piece
        return piece

    def wait_for(self, pattern):
        """Wait until what was shown matches a regular expression."""
        while not re.search(pattern, self.shown):
            assert self.read(), f"ended before it showed {pattern!r}:\n{self.shown}"

    def wait_for_end(self) -> int:
        """Return the exit status of the program."""
        while self.read():
            pass
        return self.child.wait(timeout=TIME_LIMIT)


@contextlib.contextmanager
def started_terminal(command, **environment):
    """Start a program in a terminal, and kill it at the end if it still runs."""
    end, its_end = pty.openpty()
    child = subprocess.Popen(
        command,
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        cwd=ROOT,
        env={**os.environ, **COMMON, "TERM": "xterm", **environment},
    )
    os.close(its_end)
    late = threading.Timer(TIME_LIMIT, child.kill)
    late.start()
    try:
        yield Terminal(end, child)
    finally:
        late.cancel()
        child.kill()
        child.wait()
        os.close(end)
