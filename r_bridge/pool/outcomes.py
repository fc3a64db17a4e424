"""What comes back from a task in a worker process."""

import traceback
import warnings
from dataclasses import dataclass, field
from typing import Any

# Innermost calls of a traceback that are sent back
CALLS = 8


class TaskError(RuntimeError):
    """An error about a task that is not the task's own: its function or value can't be sent, for example."""


class WorkerLostError(TaskError):
    """A task was lost because its worker process died, twice."""


class WorkerLostWarning(UserWarning):
    """A worker process died; its task is run again."""


class RWarning(UserWarning):
    """A warning of R code in a worker process."""


class RemoteTraceback(Exception):
    """The traceback of an error in a worker process, as the cause of the error."""

    def __str__(self):
        return "\n" + self.args[0]


@dataclass
class Outcome:
    """What came of one task.

    Attributes:
        index: The position of the task, counted from 0.
        value: What its function returned.
        error: The exception that it raised, or None.
        traceback: The innermost calls that led to it, as text.
        warnings: Its warnings as they were raised: message, category, file and line.
        lost: Warning of the death of the worker that ran it first, or None.
        worker: The worker that ran it, such as "worker 2 (process 4711)".
        seconds: How long it ran.
        attempts: How often it was started.
    """

    index: int
    value: Any = None
    error: BaseException | None = None
    traceback: str = ""
    warnings: list[tuple[Warning | str, type[Warning], str, int]] = field(default_factory=list)
    lost: WorkerLostWarning | None = None
    worker: str = ""
    seconds: float = 0.0
    attempts: int = 1

    def raise_warnings(self):
        """Raise the warnings of the task, at the call of the caller."""
        if self.lost is not None:
            warnings.warn(self.lost, stacklevel=3)
        for message, category, file, line in self.warnings:
            warnings.warn_explicit(message, category, file, line)

    def result(self):
        """Return the value of the task; raise its error if it failed."""
        if self.error is not None:
            raise self.error from (RemoteTraceback(self.traceback) if self.traceback else None)
        return self.value


def short_traceback(error: BaseException) -> str:
    """Return the innermost calls that led to an error, without those of this package, as text."""
    calls = error.__traceback__
    while calls is not None and calls.tb_frame.f_globals.get("__name__") == "r_bridge.pool.worker":
        calls = calls.tb_next
    return "".join(traceback.format_exception(type(error), error, calls, limit=-CALLS))
