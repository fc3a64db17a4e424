"""The commands of tools/ write only their own output, and end quietly with what reads it."""

import os
import subprocess
import sys

import pytest

from tests.support.subprocesses import COMMON, run
from tools import command_line

NOTICES = [
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR",
    "I0000 00:00:1795891490.570771   15489 cudart_stub.cc:31] Could not find cuda drivers on your machine.",
]


def test_notices_are_left_out_and_all_else_is_written(capfd):
    with command_line.without_notices():
        os.write(2, "\n".join([*NOTICES, "E0000 00:00:1 15489 a.cc:1] failed", ""]).encode())
    assert capfd.readouterr().err == "E0000 00:00:1 15489 a.cc:1] failed\n"


def test_what_was_written_before_an_error_is_shown(capfd):
    with pytest.raises(ImportError), command_line.without_notices():
        os.write(2, b"no library\n")
        raise ImportError
    assert capfd.readouterr().err == "no library\n"


def test_keras_is_loaded_without_notices():
    code = "from tools import command_line; print(command_line.load_keras_quietly().__name__)"
    child = run([sys.executable, "-c", code])
    assert (child.stdout, child.stderr) == ("keras\n", "")


def test_a_reader_that_stops_ends_the_command_without_a_traceback():
    code = "from tools import command_line; command_line.run(lambda arguments: print('line\\n' * 100_000))"
    child = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, **COMMON},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "line\n"
    child.stdout.close()
    assert (child.stderr.read(), child.wait()) == ("", 1)
    child.stderr.close()
