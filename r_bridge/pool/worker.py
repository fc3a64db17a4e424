"""What runs in a worker process."""

import os
import signal
import time
import warnings
from pathlib import Path

from pykeras3 import set_random_seed
from pykeras3.core.third_party import patching
from r_bridge.pool.loky import OF_LOKY
from r_bridge.pool.outcomes import Outcome, RWarning, TaskError, short_traceback
from r_bridge.pool.pickling import dumps, loads
from r_bridge.pool.r_values import Settings, r_connection
from r_bridge.runtime.functions import RFunction
from r_bridge.session import RSession


def prepare(settings: Settings | None, id_file: str):
    """Prepare a new worker process: Ctrl-C is for the one that started it.

    Args:
        settings: What its R session starts with.
        id_file: Path of a file to write the id of the process to.
    """
    r_connection.is_worker, r_connection.settings = True, settings
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    patching.apply(OF_LOKY)
    Path(id_file).write_text(str(os.getpid()))


def run(function_file: str, arguments: bytes, index: int, seed: int | None) -> bytes:
    """Run a task, and return its outcome as bytes.

    Args:
        function_file: Path of a file with the pickled function, which every task loads again: it may change its model.
    """
    outcome, started = Outcome(index), time.perf_counter()
    with warnings.catch_warnings(record=True) as caught:
        try:
            function, given = loads(Path(function_file).read_bytes()), loads(arguments)
            if seed is not None:
                set_seeds(seed)
            outcome.value = call(function, given)
        except BaseException as error:
            outcome.error, outcome.traceback = error, short_traceback(error)
    outcome.seconds = time.perf_counter() - started
    outcome.warnings = [(each.message, each.category, each.filename, each.lineno) for each in caught]
    return as_bytes(outcome)


def call(function, arguments):
    """Call the function of a task; warnings of an R function become Python's."""
    if isinstance(function, RFunction):
        return r_connection.function("relaying_warnings")(warn_of_r, function, *arguments)
    return function(*arguments)


def warn_of_r(message: str):
    """Raise a warning of R code."""
    warnings.warn_explicit(message, RWarning, "R code of a task", 1)


def set_seeds(seed: int):
    """Set the seeds of Python, NumPy, Keras' backend and, if it runs, R."""
    set_random_seed(seed)
    if RSession.is_started():
        RSession().call("set.seed", seed)


def as_bytes(outcome: Outcome) -> bytes:
    """Return an outcome as bytes; where a value or error can't be sent, an error says so."""
    outcome.warnings = [sent_warning(*each) for each in outcome.warnings]
    if outcome.error is not None and (problem := transfer_error(outcome.error)) is not None:
        what = f"The error {short_traceback(outcome.error).splitlines()[-1]!r}"
        outcome.error = TaskError(f"{what} can't be sent to the process that started the task: {problem}")
    try:
        return dumps(outcome)
    except Exception as problem:
        what = "The value of the task can't be sent to the process that started the task"
        outcome.value, outcome.error = None, TaskError(f"{what}: {problem}")
        return dumps(outcome)


def sent_warning(message, category, file, line):
    """Return a warning as it can be sent: as text, of the category of Python that is the nearest, if not as it is."""
    if transfer_error((message, category)) is None:
        return message, category, file, line
    return str(message), next(each for each in category.__mro__ if each.__module__ == "builtins"), file, line


def transfer_error(value) -> Exception | None:
    """Return the error of making a value again from its bytes, or None; exceptions of some classes can't be made."""
    try:
        loads(dumps(value))
    except Exception as error:
        return error
    return None
