"""`python -m r_bridge launch`: workers, their output, and what ends them."""

import os
import queue
import signal
import subprocess
import sys
import time

import pytest

from r_bridge import launch, requirements
from r_bridge.__main__ import main
from tests.support.subprocesses import ROOT, TIME_LIMIT, wait_until_ended

# Says its number and waits for ever, unless a line of the test is for it
SCRIPT = """
import json, os, signal, sys, threading

task = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
def ready(): print("ready", flush=True)
{lines}
ready()
threading.Event().wait()
"""


def hear_signals():
    """Undo, in a child, what a shell has its background processes ignore, and `nohup`; the launcher would, too."""
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def start(tmp_path, lines, workers=2, arguments=(), **environment):
    """Start the launcher with a script of some lines."""
    path = tmp_path / "script.py"
    path.write_text(SCRIPT.format(lines=lines))
    return subprocess.Popen(
        [sys.executable, "-m", "r_bridge", "launch", "--workers", str(workers), str(path), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        preexec_fn=hear_signals,
    )


def ended(child):
    """Return the exit status, the lines of output and the lines of errors of a launcher that ends."""
    out, errors = child.communicate(timeout=TIME_LIMIT)
    return child.returncode, out.splitlines(), errors.splitlines()


def test_workers_know_each_other_and_their_lines_get_their_number(tmp_path):
    lines = """
names = ["KERAS_DISTRIBUTION_NUM_PROCESSES", "KERAS_DISTRIBUTION_PROCESS_ID", "JAX_COORDINATOR_ADDRESS"]
print(os.environ["TF_CONFIG"], *[os.environ[name] for name in names], *sys.argv[1:])
print("error", file=sys.stderr)
print("without an end", end="")
sys.exit(0)
"""
    status, out, errors = ended(start(tmp_path, lines, arguments=["--workers", "9"]))
    assert status == 0 and sorted(errors) == ["[1] error", "[2] error"]
    (first, second) = sorted(line for line in out if "TF_CONFIG" not in line and "cluster" in line)
    assert sorted(set(out) - {first, second}) == ["[1] without an end", "[2] without an end"]
    addresses = [
        f'"127.0.0.1:{port}"' for port in (first.split('"')[5].split(":")[1], first.split('"')[7].split(":")[1])
    ]
    cluster = f'{{"cluster": {{"worker": [{", ".join(addresses)}]}}, "task": {{"type": "worker", "index": '
    coordinator = addresses[0].strip('"')
    assert first == f"[1] {cluster}0}}}} 2 0 {coordinator} --workers 9"
    assert second == f"[2] {cluster}1}}}} 2 1 {coordinator} --workers 9"


def test_the_first_that_fails_ends_the_others(tmp_path):
    status, out, errors = ended(start(tmp_path, "if task == 1: sys.exit(7)", workers=3))
    assert status == 7 and set(out) <= {"[1] ready", "[3] ready"}
    assert errors == ["launch: worker 2 of 3 failed with exit status 7; ending worker 1, 3"]


def test_a_worker_that_is_killed_is_named_with_the_signal(tmp_path):
    # the others ignore what asks them to end
    lines = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if task == 0: os.kill(os.getpid(), signal.SIGKILL)
"""
    status, _, errors = ended(start(tmp_path, lines))
    assert status == 128 + signal.SIGKILL
    assert errors == ["launch: worker 1 of 2 was killed by signal 9 (SIGKILL); ending worker 2"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_all_with_their_children(tmp_path, number):
    lines = """
import subprocess
child = subprocess.Popen([sys.executable, "-c", "import threading; threading.Event().wait()"])
print(child.pid, os.getpid(), flush=True)
"""
    child = start(tmp_path, lines)
    seen = []
    while sum("ready" in line for line in seen) < 2:
        line = child.stdout.readline()
        assert line, child.stderr.read()
        seen.append(line)
    child.send_signal(number)
    status, _, errors = ended(child)
    assert status == 128 + number and f"launch: {number.name}: ending all workers" in errors
    pids = [pid for line in seen if "ready" not in line for pid in line.split()[1:]]
    assert len(pids) == 4
    for pid in pids:
        wait_until_ended(pid)


def test_lines_that_the_launcher_can_not_write_have_question_marks(tmp_path):
    lines = "sys.stdout.buffer.write('\u2501 \u00e9\\n'.encode()); sys.exit(0)"
    status, out, errors = ended(start(tmp_path, lines, 1, PYTHONIOENCODING="ascii", PYTHONUTF8="1"))
    assert (status, out, errors) == (0, ["[1] ? ?"], [])


def test_a_process_that_left_the_group_of_its_worker_is_not_waited_for(monkeypatch, capsys):
    monkeypatch.setattr(launch, "GRACE", 0.1)
    ended = queue.SimpleQueue()
    code = "import os, threading; os.fork() and os._exit(0); os.setsid(); print(os.getpid()); threading.Event().wait()"
    worker = launch.Worker(1, [sys.executable, "-u", "-c", code], {}, ended)
    while not (written := capsys.readouterr().out):
        time.sleep(0.01)
    assert ended.get(timeout=TIME_LIMIT) is worker
    worker.finish()
    os.kill(int(written.split()[-1]), signal.SIGKILL)


def test_a_signal_waits_until_a_worker_that_starts_is_known():
    """Otherwise it would not be among those that are ended, and live on."""
    before, workers = signal.getsignal(signal.SIGTERM), []
    with pytest.raises(launch.Interrupted, match=str(int(signal.SIGTERM))):
        with launch.raising_interrupts() as interrupts:
            with interrupts.postponed():
                os.kill(os.getpid(), signal.SIGTERM)
                workers.append("started")
            workers.append("another")
    assert workers == ["started"] and signal.getsignal(signal.SIGTERM) is before


def test_a_terminal_that_is_closed_ends_all(tmp_path):
    """The launcher can write no more lines, its workers get a second to end by themselves."""
    script = tmp_path / "script.py"
    lines = f"""
def leave(number, frame):
    print("one more line", flush=True)
    open({str(tmp_path)!r} + f"/left{{task}}", "w").close()
    sys.exit()
signal.signal(signal.SIGHUP, leave)
print("pid", os.getpid(), flush=True)
"""
    script.write_text(SCRIPT.format(lines=lines))
    terminal, its_end = os.openpty()
    in_terminal = """
import os, sys
os.setsid()
terminal = os.open(sys.argv[1], os.O_RDWR)  # becomes the terminal of this session
for stream in range(3): os.dup2(terminal, stream)
os.execv(sys.executable, [sys.executable, "-m", "r_bridge", "launch", "--workers", "2", sys.argv[2]])
"""
    child = subprocess.Popen(
        [sys.executable, "-c", in_terminal, os.ttyname(its_end), str(script)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=hear_signals,
    )
    with open(terminal, encoding="utf-8") as screen:
        seen: list[str] = []
        while sum("ready" in line for line in seen) < 2:
            seen.append(screen.readline())
    os.close(its_end)
    assert child.wait(TIME_LIMIT) == 128 + signal.SIGHUP
    pids = [line.split()[-1] for line in seen if "pid" in line]
    assert len(pids) == 2
    for pid in pids:
        wait_until_ended(pid)
    assert (tmp_path / "left0").exists() and (tmp_path / "left1").exists()


class Stubborn:
    """A worker that ends only when it is killed; waiting for it takes all the time that is given."""

    def __init__(self, clock):
        self.clock, self.process, self.signals = clock, self, []

    def signal(self, number):
        """Record a signal."""
        self.signals.append(number)

    def wait(self, limit=None):
        """Wait until the limit, or for the end after SIGKILL."""
        if limit is not None:
            self.clock.append(self.clock[-1] + limit)
            raise subprocess.TimeoutExpired("worker", limit)


def test_all_workers_share_the_time_that_they_have_to_end(monkeypatch):
    """The last is killed when the first is."""
    clock = [100.0]
    monkeypatch.setattr(launch.time, "monotonic", lambda: clock[-1])
    workers = [Stubborn(clock) for _ in range(8)]
    launch.end(workers, signal.SIGTERM)
    assert clock[-1] == 100 + launch.GRACE
    assert all(worker.signals == [signal.SIGTERM, signal.SIGKILL] for worker in workers)


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--workers", "0", __file__], "launch: the number of workers must be positive. Received: 0"),
        (["--workers", "2", "none.py"], "launch: script not found: none.py"),
        (["--workers", "2", str(ROOT / "README.md")], "launch: the script must be an R script (.R) or a Python script"),
    ],
)
def test_what_can_not_be_launched(capsys, arguments, message):
    assert main(["launch", *arguments]) == 1
    assert message in capsys.readouterr().err


def test_r_scripts_run_in_r_with_their_arguments():
    command, environment = launch.command_of("train.R", ["a", "--b"])
    assert command[-3:] == ["--args", "a", "--b"] and environment["R_BRIDGE_SCRIPT"] == "train.R"
    assert launch.command_of("train.py", ["a"])[0] == [sys.executable, "train.py", "a"]


def test_r_finds_what_a_session_of_this_python_finds(monkeypatch):
    """The library that `setup` installs into comes first, as in an RSession."""
    monkeypatch.setattr(requirements, "own_library", lambda: "/own")
    monkeypatch.setenv("R_LIBS", "/other")
    assert launch.command_of("train.R", [])[1]["R_LIBS"] == "/own:/other"
