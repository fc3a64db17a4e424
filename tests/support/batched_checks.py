"""Run many checks in one child process with an RSession, which takes seconds to start."""

import functools
import json
import traceback

import pytest
from hypothesis import settings

from tests.support.r_subprocesses import run_session

MARK = "outcomes: "
# Of hypothesis in the child process, which knows neither pytest's seed nor the profile of tests/conftest.py
at_random = functools.partial(settings, deadline=None, database=None, derandomize=True)


def assert_raises(kind, text, call, *args, **kwargs):
    """Check that a call raises an exception of a kind, with that text in its message."""
    with pytest.raises(kind) as caught:
        call(*args, **kwargs)
    assert text in str(caught.value), str(caught.value)


def names(module):
    """Return the names of a module's checks, functions check_...(r)."""
    return [name for name in module if name.startswith("check_")]


def run_all(module, r):
    """Run the checks in the child process and print the exception of each."""
    outcomes = {}
    for name in names(vars(module)):
        try:
            getattr(module, name)(r)
            outcomes[name] = ""
        except Exception:
            outcomes[name] = traceback.format_exc()
    print(MARK + json.dumps(outcomes))


@functools.cache
def outcomes(module, before="", **environment):
    """Run a module's checks in a child process; return their tracebacks, or "", by name."""
    code = f"import {module} as module\nfrom tests.support.batched_checks import run_all\nrun_all(module, r)"
    child = run_session(f"{before}\n{code}", **environment)
    line = next(line for line in child.stdout.splitlines() if line.startswith(MARK))
    return json.loads(line.removeprefix(MARK))
