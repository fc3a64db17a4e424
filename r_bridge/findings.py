"""What the doctor finds: the items of its report, and the processes that it asks."""

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass

# Begins the lines that count in the output of a process
MARK = "r_bridge:\t"
# Seconds that a process gets to answer: a driver that hangs must not keep the report from being printed
LIMIT = 180


@dataclass
class Finding:
    """One item of the report; `problem` says what is wrong and how to fix it."""

    name: str
    have: str = ""
    place: str = ""
    problem: str = ""
    needed: bool = True

    @property
    def sign(self):
        """The mark in the report: ok, no, or -- for what is missing but not needed."""
        return ("no" if self.needed else "--") if self.problem else "ok"

    def lines(self):
        """Yield the lines of the report."""
        yield f"  {self.sign}  {self.name:<12} {self.have:<10} {self.place}".rstrip()
        yield from textwrap.wrap(
            self.problem,
            110,
            initial_indent=" " * 19,
            subsequent_indent=" " * 19,
            break_long_words=False,
            break_on_hyphens=False,
        )


def say(*words):
    """Print a marked line of words, in a process that the doctor asks.

    It comes after what a profile of R has printed, which may end no line.
    """
    print("\n" + MARK + "\t".join(" ".join(str(word).split()) for word in words), flush=True)


def probe(module: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of r_bridge/probes in a new Python."""
    return [sys.executable, "-W", "ignore", "-m", f"r_bridge.probes.{module}", *arguments]


def run_marked(command, environment, limit=LIMIT):
    """Run a command and return the marked lines that it printed, split at tabs, and an error message or "".

    Args:
        limit: Seconds after which the command is ended; None to wait for it.
    """
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
            timeout=limit,
        )
    except subprocess.TimeoutExpired:
        return [], f"it was still running after {limit} s"
    lines = [line.removeprefix(MARK).split("\t") for line in done.stdout.splitlines() if line.startswith(MARK)]
    # R's last words say nothing
    errors = [line for line in done.stderr.strip().splitlines() if line != "Execution halted"]
    return lines, (errors or [f"exit status {done.returncode}"])[-1] if done.returncode else ""
