"""The commands that the matrix runs, each with a line of progress and a log file."""

import contextlib
import os
import re
import signal
import subprocess
import threading
import time

# Seconds after which a command counts as hung
TIME_LIMIT = 1200
NOT_OFFERED = ("No matching distribution found", "No solution found")
SHOWN_LINES = 40


class Unavailable(Exception):
    """A version is not to be had where the matrix runs."""


class NotRun(Exception):
    """The commands were stopped before this one could end."""


class CommandFailed(Exception):
    """A command ended with an error."""


class Commands:
    """Runs commands and reports them."""

    def __init__(self, root, folder):
        self.root = root
        self.logs = folder / "logs"
        self.logs.mkdir(parents=True, exist_ok=True)
        self.start = time.monotonic()
        self.printing = threading.Lock()
        self.running = set()
        self.is_stopped = False
        # Held where a command starts, or all are stopped
        self.starting = threading.Lock()

    def report(self, title, outcome):
        """Print a line of progress."""
        with self.printing:
            print(f"{time.monotonic() - self.start:5.0f} s  {title}: {outcome}", flush=True)

    def stop(self):
        """End the commands that run, with their child processes, and start no others."""
        with self.starting:
            self.is_stopped = True
            for process in self.running:
                kill(process)

    def run(self, title, command, **environment):
        """Run a command in the checkout, with its output in a log file.

        Raises:
            NotRun: If the commands are stopped before it ends.
            Unavailable: If the command is pip's and no index has what was asked for.
            CommandFailed: If the command fails otherwise; the end of its output is printed.
        """
        log = self.logs / (re.sub(r"[^\w.]+", "-", title) + ".txt")
        start = time.monotonic()
        with log.open("w") as output:
            status = self.status(command, output, environment)
        if status == 0:
            self.report(title, f"ok ({time.monotonic() - start:.0f} s)")
            return
        text = log.read_text(errors="replace")
        if self.is_stopped:
            raise NotRun(title)
        if any(words in text for words in NOT_OFFERED):
            raise Unavailable(f"{title}: {next(line for line in text.splitlines() if line.startswith('ERROR'))}")
        end = "".join(f"\n  | {line}" for line in text.splitlines()[-SHOWN_LINES:])
        self.report(title, f"failed, {status}; the log is {log}{end}")
        raise CommandFailed(title)

    def status(self, command, output, environment):
        """Run a command and return its exit status; 0 is success."""
        with self.starting:
            if self.is_stopped:
                return "not started"
            process = subprocess.Popen(
                [os.fspath(word) for word in command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.root,
                env={**os.environ, "PYTHONPATH": str(self.root), "TF_CPP_MIN_LOG_LEVEL": "3", **environment},
                # A group of its own, to end it with its children
                start_new_session=True,
            )
            self.running.add(process)
        try:
            return process.wait(TIME_LIMIT)
        except subprocess.TimeoutExpired:
            kill(process)
            process.wait()
            return f"still running after {TIME_LIMIT} s"
        finally:
            with self.starting:
                self.running.remove(process)


def kill(process):
    """Kill a process that leads a group, with its group."""
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def printed_by(command, **environment) -> str:
    """Return what a command prints, or "" if it fails."""
    done = subprocess.run(
        [os.fspath(word) for word in command], capture_output=True, text=True, env={**os.environ, **environment}
    )
    return done.stdout.strip() if done.returncode == 0 else ""
