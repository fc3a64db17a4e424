"""Running a script in several processes on this machine, the workers of a cluster."""

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

from pykeras3.distribution import tf_config
from r_bridge.run_script import r_command

# Seconds that workers have to end after a signal before they are killed
GRACE = 5
# The status that shells give a process that a signal ended is this plus the number of the signal
SIGNALLED = 128


class Worker:
    """A process of the cluster, whose lines of output get its number as a prefix.

    Attributes:
        number: Number of the worker, from 1.
    """

    def __init__(self, number, command, environment, ended):
        self.number = number
        self.process = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # a group of its own: a Ctrl-C reaches the launcher alone, which ends the workers with their children
            start_new_session=True,
        )
        self.readers = [
            threading.Thread(target=self.relay, args=[pipe, stream], daemon=True)
            for pipe, stream in ((self.process.stdout, sys.stdout), (self.process.stderr, sys.stderr))
        ]
        for reader in self.readers:
            reader.start()
        threading.Thread(target=self.wait, args=[ended], daemon=True).start()

    @property
    def status(self):
        """Exit status, negative for the signal that ended the worker; None while it runs."""
        return self.process.returncode

    def relay(self, pipe, stream):
        """Write each line that the worker writes, as it comes."""
        for line in pipe:
            text = line.decode(errors="replace").rstrip("\r\n")
            write_line(stream, f"[{self.number}] {text}")

    def wait(self, ended):
        """Wait for the end of the process, and report it."""
        self.process.wait()
        ended.put(self)

    def signal(self, number):
        """Send a signal to the worker and its children, if it runs."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)

    def finish(self):
        """End the children that are left, and write the rest of the output."""
        self.signal(signal.SIGKILL)
        for reader in self.readers:
            # A process that left the group may have the pipe and go on
            reader.join(GRACE)

    def how_it_failed(self) -> str:
        """Return how the worker ended: by a signal or with an exit status."""
        if self.status < 0:
            return f"was killed by signal {-self.status} ({signal.Signals(-self.status).name})"
        return f"failed with exit status {self.status}"


class Interrupted(Exception):
    """A signal asks the launcher to end."""


def launch(script, workers, arguments=()) -> int:
    """Run a script in several processes, and return 0 or the exit status of the first that failed.

    Once one fails, the others are ended; so are all by a Ctrl-C, by SIGTERM and where the terminal is closed.

    Args:
        script: Path of an R script (.R) or a Python script (.py).
        workers: Positive integer, number of processes.
        arguments: Strings, arguments of the script.
    """
    if workers < 1:
        raise ValueError(f"launch: the number of workers must be positive. Received: {workers}")
    if not os.path.isfile(script):
        raise FileNotFoundError(f"launch: script not found: {script}")
    command, environment = command_of(script, arguments)
    addresses = free_addresses(workers)
    ended: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    running: list[Worker] = []
    with raising_interrupts() as interrupts:
        try:
            for index in range(workers):
                own = {**environment, **cluster_variables(addresses, index)}
                # a worker that is started has to be among those that are ended
                with interrupts.postponed():
                    running.append(Worker(index + 1, command, own, ended))
            return wait_for_all(running, ended)
        except Interrupted as interruption:
            (number,) = interruption.args
            report(f"{signal.Signals(number).name}: ending all workers")
            end(running, number)
            return SIGNALLED + number
        finally:
            interrupts.ignore()
            end(running, signal.SIGKILL)
            for worker in running:
                worker.finish()


def wait_for_all(running, ended) -> int:
    """Wait until all workers have ended; end the others once one has failed, and return its exit status."""
    for _ in range(len(running)):
        worker = ended.get()
        if worker.status:
            others = [other for other in running if other.process.poll() is None]
            report(
                f"worker {worker.number} of {len(running)} {worker.how_it_failed()}"
                + (f"; ending worker {', '.join(str(other.number) for other in others)}" if others else "")
            )
            end(others, signal.SIGTERM)
            return worker.status if worker.status > 0 else SIGNALLED - worker.status
    return 0


def end(workers, number):
    """Send a signal to workers and wait for their end; kill those that don't end in time."""
    for worker in workers:
        worker.signal(number)
    deadline = time.monotonic() + GRACE
    for worker in workers:
        try:
            worker.process.wait(max(deadline - time.monotonic(), 0))
        except subprocess.TimeoutExpired:
            worker.signal(signal.SIGKILL)
            worker.process.wait()


def report(text):
    """Write a line of the launcher itself."""
    write_line(sys.stderr, f"launch: {text}")


def write_line(stream, text):
    """Write a line at once; nothing more once nobody reads the output, as after a terminal was closed."""
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except OSError:
        # what could not be written would otherwise be tried again at the end of Python, and change the exit status
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())


class Interrupts:
    """Raises `Interrupted` for the first signal that asks to end; signals that are ignored, as by nohup, stay so.

    Attributes:
        number: The signal that came while interrupts are postponed; None if none came.
    """

    def __init__(self):
        self.is_postponed, self.number = False, None
        ending = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        heard = [number for number in ending if signal.getsignal(number) != signal.SIG_IGN]
        self.before = {number: signal.signal(number, self.handle) for number in heard}

    def handle(self, number, frame):
        """Raise, or remember the signal; called for each that comes."""
        self.number = self.number or number
        if not self.is_postponed:
            self.raise_interrupted()

    def raise_interrupted(self):
        """Raise `Interrupted` for the signal that came, and hear no other."""
        self.ignore()
        raise Interrupted(self.number)

    def ignore(self):
        """Hear no more signals."""
        for number in self.before:
            signal.signal(number, signal.SIG_IGN)

    @contextlib.contextmanager
    def postponed(self):
        """Raise `Interrupted` at the end of the block for a signal that comes within."""
        self.is_postponed = True
        yield
        self.is_postponed = False
        if self.number is not None:
            self.raise_interrupted()

    def restore(self):
        """Give the signals their former handlers."""
        for number, handler in self.before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def raising_interrupts():
    """Raise `Interrupted` for signals that ask to end, within the block."""
    interrupts = Interrupts()
    try:
        yield interrupts
    finally:
        interrupts.restore()


def command_of(script, arguments):
    """Return the command that runs a script, and variables of its environment."""
    if Path(script).suffix.lower() == ".py":
        return [sys.executable, os.fspath(script), *arguments], {"PYTHONUNBUFFERED": "1"}
    if Path(script).suffix.lower() == ".r":
        command, environment = r_command(script, arguments=arguments)
        return command, {**environment, "PYTHONUNBUFFERED": "1"}
    raise ValueError(f"launch: the script must be an R script (.R) or a Python script (.py). Received: {script}")


def free_addresses(count) -> list[str]:
    """Return addresses of this machine with ports that are free."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [f"127.0.0.1:{each.getsockname()[1]}" for each in sockets]


def cluster_variables(addresses, index) -> dict[str, str]:
    """Return what tells a worker about the others: for TensorFlow, and for JAX, whose first worker coordinates."""
    return {
        "TF_CONFIG": tf_config(addresses, index),
        "KERAS_DISTRIBUTION_JOB_ADDRESSES": addresses[0],
        "KERAS_DISTRIBUTION_NUM_PROCESSES": str(len(addresses)),
        "KERAS_DISTRIBUTION_PROCESS_ID": str(index),
        "JAX_COORDINATOR_ADDRESS": addresses[0],
    }
