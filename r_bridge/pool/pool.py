"""Pool: worker processes, each an executor of loky's with one process, so that one that dies takes one task along."""

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pykeras3.core import backend, environment
from pykeras3.core.conventions.numeric import as_int
from pykeras3.core.errors import ConversionError
from r_bridge.pool import worker
from r_bridge.pool.loky import BrokenProcessPool, ProcessPoolExecutor, cpu_count
from r_bridge.pool.outcomes import Outcome, TaskError, WorkerLostError, WorkerLostWarning
from r_bridge.pool.pickling import dumps, loads
from r_bridge.pool.r_values import r_connection

# Variables that limit the threads of NumPy's libraries and of TensorFlow
THREADS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
)


class Progress:
    """Lines on standard error about tasks.

    Args:
        total: Number of tasks.
        wanted: Whether to print them; None where standard error is seen.
    """

    def __init__(self, total: int, wanted: bool | None):
        self.total, self.ended = total, 0
        self.is_shown = sys.stderr.isatty() or "ipykernel" in sys.modules if wanted is None else bool(wanted)

    def line(self, text: str):
        """Print a line."""
        if self.is_shown:
            print(text, file=sys.stderr, flush=True)

    def outcome(self, outcome: Outcome):
        """Print a line about a task that has ended."""
        self.ended += 1
        how = "done" if outcome.error is None else f"failed ({type(outcome.error).__name__})"
        where = f"in {outcome.worker}, {outcome.seconds:.1f} s"
        self.line(f"[{self.ended}/{self.total}] task {outcome.index + 1} {how} {where}")


@dataclass
class Task:
    """A task that waits or runs: its position, its pickled arguments, its seed, and how often it was started."""

    index: int
    arguments: bytes
    seed: int | None
    attempts: int = 0


class Worker:
    """A worker process, which is started at its first task, and again if it died.

    Args:
        number: Its number, counted from 1.
        folder: Folder in which the process writes its id.
        variables: Environment variables of the process.
    """

    def __init__(self, number: int, folder: str, variables: dict[str, str]):
        self.number, self.variables = number, variables
        self.id_file = Path(folder, f"worker_{number}")
        self.executor: ProcessPoolExecutor | None = None

    def submit(self, task: Task, function_file: str) -> Future:
        """Start a task; return the future of its outcome as bytes."""
        task.attempts += 1
        call = worker.run, function_file, task.arguments, task.index, task.seed
        try:
            return self.started().submit(*call)
        except BrokenProcessPool:
            # The worker process died after its last task
            self.end()
            return self.started().submit(*call)

    def started(self) -> ProcessPoolExecutor:
        """Return the executor of the process."""
        if self.executor is None:
            settings = r_connection.new_settings(), str(self.id_file)
            self.executor = ProcessPoolExecutor(1, initializer=worker.prepare, initargs=settings, env=self.variables)
        return self.executor

    def end(self, kill=False):
        """End the process, at once where `kill` is True."""
        executor, self.executor = self.executor, None
        if executor is not None:
            executor.shutdown(wait=True, kill_workers=kill)
        self.id_file.unlink(missing_ok=True)

    def __str__(self):
        is_known = self.id_file.exists()
        return f"worker {self.number}" + (f" (process {self.id_file.read_text()})" if is_known else "")


class Pool:
    """Worker processes for independent tasks, in Python or R.

    with Pool(4) as pool:
        results = pool.map(function, [1, 2, 3])

    Functions, their arguments and results may be, or contain, models, R functions and other R objects. They are copied:
    a task that trains a model returns it, or its history or weights. Functions written in R need the R package
    pykeras3. The processes start with the first tasks, and live until `close()`.

    Args:
        workers: Number of processes; by default as many as there are processors.
        environment: Environment variables of the processes, besides those of this one.

    Raises:
        ImportError: If joblib is not installed.
    """

    # R code names the class
    __module__ = "r_bridge.pool"

    def __init__(self, workers=None, environment=None):
        count = number_of_workers(workers, "Pool")
        variables = {**variables_for(count), **(environment or {})}
        self.folder = tempfile.TemporaryDirectory(prefix="r_bridge_pool_")
        self.workers = [Worker(number, self.folder.name, variables) for number in range(1, count + 1)]
        self.is_running = self.is_closed = False

    def map(self, function, iterable, *iterables, seed=None, progress=None, errors="raise") -> list:
        """Return the results of a function for each element, or for those of several iterables together, in order.

        Warnings of the tasks are raised here.

        Args:
            seed: Integer of at least 0 from which each task gets its own seed, whichever worker runs it, so that the
                tasks of different seeds have independent random numbers; None for random ones.
            progress: Whether to print a line for each task that has ended; by default in terminals and notebooks.
            errors: "raise" to raise the first error and end all other tasks, "return" to return errors as results.
        """
        if errors not in ("raise", "return"):
            raise ValueError(f"map(): `errors` must be 'raise' or 'return'. Received: {errors!r}")
        results: dict[int, Any] = {}
        with contextlib.closing(self.run("map", function, iterable, *iterables, seed=seed, progress=progress)) as ended:
            for outcome in ended:
                outcome.raise_warnings()
                if errors == "raise":
                    results[outcome.index] = outcome.result()
                else:
                    results[outcome.index] = outcome.value if outcome.error is None else outcome.error
        return [results[index] for index in sorted(results)]

    def as_completed(self, function, iterable, *iterables, seed=None, progress=None) -> Iterator[Outcome]:
        """Yield the outcome of each task as soon as it has ended; see `map()`.

        The tasks that run are ended when the iteration stops, as by an error, `break` or Ctrl-C. A pool runs the tasks
        of one iteration at a time.
        """
        return self.run("as_completed", function, iterable, *iterables, seed=seed, progress=progress)

    def run(self, caller: str, function, *iterables, seed=None, progress=None) -> Generator[Outcome, None, None]:
        """Return an iterator over outcomes, for the function of this name, which errors name; see `as_completed()`."""
        arguments = [dumps(given) for given in zip(*iterables)]
        seeds = seeds_from(seed, len(arguments), caller)
        tasks = [Task(index, *each) for index, each in enumerate(zip(arguments, seeds))]
        self.check_open(caller)
        return self.running(caller, dumps(function), tasks, Progress(len(tasks), progress))

    def running(
        self, caller: str, function: bytes, tasks: list[Task], show: Progress
    ) -> Generator[Outcome, None, None]:
        """Run tasks, and yield their outcomes."""
        self.check_open(caller)
        if self.is_running:
            raise RuntimeError(
                f"{caller}(): this Pool runs the tasks of another call, whose iteration has not ended. End it first, "
                "or use another Pool."
            )
        self.is_running = True
        try:
            with tempfile.TemporaryDirectory(dir=self.folder.name) as folder:
                file = Path(folder, "function")
                file.write_bytes(function)
                for outcome in self.outcomes(tasks, str(file), show):
                    show.outcome(outcome)
                    yield outcome
                    self.check_open(caller)
        finally:
            self.is_running = False

    def check_open(self, caller: str):
        """Raise an error if the pool was closed."""
        if self.is_closed:
            raise RuntimeError(f"{caller}(): this Pool is closed: make a new one.")

    def outcomes(self, tasks: list[Task], function_file: str, show: Progress) -> Iterator[Outcome]:
        """Yield the outcomes of tasks, which the workers take one by one."""
        waiting, idle = tasks[::-1], self.workers[::-1]
        running: dict[Future, tuple[Task, Worker]] = {}
        lost: dict[int, WorkerLostWarning] = {}
        try:
            while waiting or running:
                while waiting and idle:
                    task, used = waiting.pop(), idle.pop()
                    running[used.submit(task, function_file)] = task, used
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    task, used = running.pop(future)
                    idle.append(used)
                    worker = str(used)
                    if isinstance(error := future.exception(), BrokenProcessPool):
                        message = f"{worker} died{reason(error)} while it ran task {task.index + 1}"
                        used.end()
                        if task.attempts < 2:
                            lost[task.index] = WorkerLostWarning(f"{message}; the task is run again.")
                            show.line(str(lost[task.index]))
                            waiting.append(task)
                            continue
                        outcome = Outcome(task.index, error=WorkerLostError(f"{message}, for the second time."))
                    else:
                        outcome = read(future.result(), task.index)
                    outcome.worker, outcome.attempts = worker, task.attempts
                    outcome.lost = lost.get(task.index)
                    yield outcome
        finally:
            for _, used in running.values():
                used.end(kill=True)

    def close(self, kill=False):
        """End the processes, at once where `kill` is True, for good."""
        self.is_closed = True
        for each in self.workers:
            each.end(kill)
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.close(kill=kind is not None)

    def __reduce__(self):
        raise TypeError("A Pool can't be pickled: its processes belong to this one.")

    def __repr__(self):
        return f"<Pool of {len(self.workers)} workers>"


def number_of_workers(workers, caller: str) -> int:
    """Return a number of processes, by default as many as there are processors."""
    return cpu_count() if workers is None else whole_number(workers, 1, caller, "workers", "a positive integer")


def seeds_from(seed, n_tasks: int, caller: str) -> list[int | None]:
    """Return a seed for each task: those of different seeds are independent. None without a seed."""
    if seed is None:
        return [None] * n_tasks
    sequence = np.random.SeedSequence(whole_number(seed, 0, caller, "seed", "an integer of at least 0"))
    # without the last bit they are integers of R
    return (sequence.generate_state(n_tasks) >> 1).tolist()


def whole_number(value, least: int, caller: str, argument: str, expected: str) -> int:
    """Return an argument as an int; raise an error that names it if it isn't one, or is too small."""
    try:
        number = as_int(value, expected)
        if number < least:
            raise ConversionError(expected, value)
    except ConversionError as error:
        raise error.for_argument(caller, argument) from None
    return number


def read(data: bytes, index: int) -> Outcome:
    """Return the outcome of a task from its bytes; one of a value that can't be made again here is an error."""
    try:
        return loads(data)
    except Exception as error:
        message = f"The value of task {index + 1} can't be made again in this process: {type(error).__name__}: {error}"
        return Outcome(index, error=TaskError(message))


def variables_for(workers: int) -> dict[str, str]:
    """Return the environment variables of a number of processes: Keras' backend, and their share of the processors."""
    environment.adopt("KERAS_BACKEND")
    threads = str(max(1, cpu_count() // workers))
    return {
        "KERAS_BACKEND": backend.backend_in_use() or backend.chosen_backend(),
        **{name: os.environ.get(name, threads) for name in THREADS},
    }


def reason(error: BaseException) -> str:
    """Return how a process ended, as loky's error says it, such as " (SIGKILL(-9))"; "" where it doesn't."""
    found = re.search(r"exit codes of the workers are \{(.*)\}", str(error))
    return f" ({found[1]})" if found else ""
