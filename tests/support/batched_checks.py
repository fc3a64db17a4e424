"""Many checks in one child process that has an RSession, where each start of one takes seconds."""
import functools
import json
import traceback

from tests.support.r_subprocesses import run_session

MARK = "outcomes: "


def names(module):
    """The checks in a module: functions check_...(r)."""
    return [name for name in module if name.startswith("check_")]


def run_all(module, r):
    """In the child: run the checks, and print what each raised."""
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
    """What the checks of a module raised in the child, by their names."""
    code = f"import {module} as module\nfrom tests.support.batched_checks import run_all\nrun_all(module, r)"
    child = run_session(f"{before}\n{code}", **environment)
    line = next(line for line in child.stdout.splitlines() if line.startswith(MARK))
    return json.loads(line.removeprefix(MARK))
