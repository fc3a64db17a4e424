"""What data loading that calls R raises for an error of TensorFlow, which only has a message."""

import collections

import pytest

from r_bridge.keras import feeds
from r_bridge.runtime import interrupts
from r_bridge.runtime.errors import RError
from r_bridge.runtime.state import runtime


@pytest.mark.parametrize(
    "failed, text, expected",
    [
        (RError("no KeyboardInterrupt here"), "RError: no KeyboardInterrupt here\n\n\t [[{{node PyFunc}}]]", RError),
        (KeyboardInterrupt(), "KeyboardInterrupt: \n  File 'a.py', line 1", KeyboardInterrupt),
        (RError("an earlier error"), "KeyboardInterrupt: \n  File 'a.py', line 1", KeyboardInterrupt),
        (RError("no such file"), "RError: no such file", RError),
        (RError("no such file"), "another error of TensorFlow", OSError),
    ],
)
def test_what_stopped_the_fetching_of_data(monkeypatch, failed, text, expected):
    """A Ctrl-C is told from an R error whose message has the word KeyboardInterrupt."""
    forgotten = []
    monkeypatch.setattr(runtime.waiting, "failures", collections.deque([failed]))
    monkeypatch.setattr(interrupts, "forget", lambda: forgotten.append(True))
    error = feeds.r_error_of(OSError(text))
    assert type(error) is expected and (error is failed or expected is not RError)
    assert bool(forgotten) == (expected is KeyboardInterrupt)
