"""Run the tests several times, in random order, beside busy processes, and print how each run ended.

    python tools/under_load.py --runs 2 --busy 8
    python tools/under_load.py --runs 1 --busy 0 tests/r/test_exit.py -k status

Other arguments are pytest's; without paths, all tests run. The exit status is 0 if all runs passed. Each run's seed is
printed: pytest's option `--randomly-seed=SEED` repeats its order.
"""

import argparse
import contextlib
import random
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENDLESS_LOOP = "while True: pass"


@contextlib.contextmanager
def busy_processes(number):
    """Keep a number of processes busy until the end of the block."""
    processes = [subprocess.Popen([sys.executable, "-c", ENDLESS_LOOP]) for _ in range(number)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def run_tests(seed, workers, arguments):
    """Run pytest with a seed for the order of the tests; return its exit status, its last line and its seconds."""
    command = [sys.executable, "-m", "pytest", "-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder"]
    start = time.monotonic()
    child = subprocess.Popen(
        [*command, f"--randomly-seed={seed}", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    printed = []
    for line in child.stdout or ():
        printed.append(line.rstrip())
        if line.startswith(("FAILED", "ERROR")):
            print(f"  {line.rstrip()}", flush=True)
    return child.wait(), printed, time.monotonic() - start


def main() -> int:
    """Run the tests several times; return 0 if all runs passed, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=2, help="how often the tests run (default: %(default)s)")
    parser.add_argument("--busy", type=int, default=8, help="busy processes beside them (default: %(default)s)")
    parser.add_argument("--workers", type=int, default=3, help="pytest's processes (default: %(default)s)")
    options, arguments = parser.parse_known_args()

    failed = 0
    with busy_processes(options.busy):
        for run in range(1, options.runs + 1):
            seed = random.SystemRandom().randrange(2**31)
            status, printed, seconds = run_tests(seed, options.workers, arguments)
            failed += status != 0
            print(
                f"run {run} of {options.runs}, seed {seed}, {options.busy} busy processes: "
                f"{printed[-1] if printed else ''} (exit status {status}, {seconds:.0f} s)",
                flush=True,
            )
            if status:
                print("\n".join(f"  | {line}" for line in printed[-200:]), flush=True)
    print(f"{options.runs - failed} of {options.runs} runs passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
