"""Calls of R by other threads are served while R's thread waits for a user: at both prompts, and in a notebook."""

import socket
import sys

import pytest

from tests.support.notebook_kernels import started_kernel, stream_text
from tests.support.r_subprocesses import R_HOST
from tests.support.subprocesses import TIME_LIMIT
from tests.support.terminals import started_terminal

# For each byte that arrives, a thread makes one call
CALL_ON_DEMAND = """
import socket, threading


def call_on_demand(function, port):
    def run():
        with socket.create_connection(("127.0.0.1", int(port))) as test:
            while number := test.recv(1):
                test.sendall(f"{function(int(number))}\\n".encode())

    threading.Thread(target=run, daemon=True).start()
"""
SESSION = (
    CALL_ON_DEMAND
    + """
from r_bridge import RSession

r = RSession()
call_on_demand(r("function(x) x * 2"), PORT)
print("begun")
"""
)
CONSOLE = f"""
k <- reticulate::import("pykeras3")
reticulate::py_run_string({CALL_ON_DEMAND!r})
reticulate::import_main()$call_on_demand(function(x) x * 2, %d)
cat("begun\\n")
"""


@pytest.fixture
def listener():
    """Return a socket to which the thread connects."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(TIME_LIMIT)
        yield listener


def port(listener):
    return listener.getsockname()[1]


def assert_served(listener):
    """Check the results of two calls, each asked for when R's thread waits."""
    connection, _ = listener.accept()
    connection.settimeout(TIME_LIMIT)
    with connection, connection.makefile() as answers:
        for number in (2, 3):
            connection.sendall(b"%d" % number)
            assert answers.readline() == f"{number * 2.0}\n"


def assert_prompt_works(terminal, line, result, end):
    """Check what a line typed at the prompt shows, and the exit status."""
    terminal.type(line)
    # a prompt may write escape codes before it
    terminal.wait_for(rf"{result}\r")
    terminal.type(end)
    assert terminal.wait_for_end() == 0


def test_a_thread_is_served_while_a_notebook_is_idle(listener):
    with started_kernel() as kernel:
        # returns when the kernel has said that it is idle
        kernel.run(SESSION.replace("PORT", str(port(listener))))
        assert_served(listener)
        assert stream_text(kernel.run("print(r('1 + 1'))")[1]) == "2.0\n"


def test_a_thread_is_served_at_pythons_prompt(listener, tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SESSION.replace("PORT", str(port(listener))))
    with started_terminal([sys.executable, "-q", "-i", str(script)]) as terminal:
        terminal.wait_for(r"begun[\s\S]*>>> ")
        assert_served(listener)
        assert_prompt_works(terminal, "r('1 + 1')", r"2\.0", "quit()")


@pytest.mark.parametrize("options", [[], ["--no-readline"]], ids=["readline", "no readline"])
def test_a_thread_is_served_at_rs_prompt(listener, tmp_path, options):
    script = tmp_path / "script.R"
    script.write_text(CONSOLE % port(listener))
    with started_terminal(["R", "--vanilla", "--quiet", *options], **R_HOST) as terminal:
        terminal.type(f"source('{script}')")
        terminal.wait_for(r"begun\r[\s\S]*> ")
        assert_served(listener)
        assert_prompt_works(terminal, "1 + 1", r"\[1\] 2", "q('no')")
