"""Workers of a cluster that train by a script: started by the launcher, or each by itself."""

import contextlib
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from r_bridge.launch import cluster_variables, command_of
from tests.support.r_subprocesses import R_HOST
from tests.support.subprocesses import COMMON, ROOT, TIME_LIMIT


@dataclass
class Ended:
    """How workers ended.

    Attributes:
        statuses: Exit status of each; of the launcher alone where it started them.
        outputs: What each has written, or the launcher for all.
        seconds: Between the end of a worker that was killed and that of all others.
    """

    statuses: list[int]
    outputs: list[str]
    seconds: float = 0.0

    def lines(self) -> list[str]:
        """Return the lines that the workers have written, without the launcher's prefixes."""
        return [line[4:] if line[:1] == "[" and line[2:4] == "] " else line for line in self.text().splitlines()]

    def text(self) -> str:
        """Return all that was written."""
        return "\n".join(self.outputs)


def start(command, log, libraries, **variables):
    """Start a process whose output goes to a file, which fills without a reader."""
    environment = {**os.environ, **COMMON, **R_HOST, **variables, "R_LIBS": libraries}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)


def launch(scripts, folder, libraries, **variables) -> Ended:
    """Run a script on workers by the launcher: the first of equal scripts."""
    arguments = ["--workers", str(len(scripts)), scripts[0], str(folder)]
    with tempfile.TemporaryFile() as log:
        child = start([sys.executable, "-m", "r_bridge", "launch", *arguments], log, libraries, **variables)
        lost = None
        while child.poll() is None:
            if lost is None and b"launch: worker" in written(log):
                lost = time.monotonic()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(0.05)
        now = time.monotonic()
        return Ended([child.returncode], [written(log).decode()], now - (lost or now))


def run_each(scripts, folder, libraries, killed=None, **variables) -> Ended:
    """Run scripts as the workers of a cluster, without a launcher; wait for one that is killed first."""
    addresses = [f"127.0.0.1:{port}" for port in free_ports(len(scripts))]
    with contextlib.ExitStack() as stack:
        logs = [stack.enter_context(tempfile.TemporaryFile()) for _ in scripts]
        children = []
        for index, (script, log) in enumerate(zip(scripts, logs)):
            command, own = command_of(script, [str(folder)])
            children.append(start(command, log, libraries, **own, **cluster_variables(addresses, index), **variables))
        if killed is not None:
            children[killed].wait(TIME_LIMIT)
        lost = time.monotonic()
        statuses = [child.wait(TIME_LIMIT) for child in children]
        return Ended(statuses, [written(log).decode() for log in logs], time.monotonic() - lost)


def free_ports(count) -> list[int]:
    """Return ports that are free, and that no outgoing connection takes until they are used."""
    first, last = map(int, Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
    ports = [port for port in range(10_000, 2**16) if not first <= port <= last]
    found: list[int] = []
    with contextlib.ExitStack() as stack:
        # pytest-randomly gives all its processes the same random numbers
        for port in random.SystemRandom().sample(ports, len(ports)):
            if len(found) == count:
                break
            with contextlib.suppress(OSError):
                stack.enter_context(socket.socket()).bind(("", port))
                found.append(port)
    return found


def written(log) -> bytes:
    """Return what processes have written to a file that they share."""
    return os.pread(log.fileno(), os.fstat(log.fileno()).st_size, 0)


def weights(folder, worker=0):
    """Return the weights that a worker has written."""
    layers = json.loads((folder / f"weights-{worker}.json").read_text())
    return np.concatenate(list(map(np.asarray, layers)))
