"""Run keras3's own tests, or scripts and documents that were written for keras3, and count what fails.

    python tools/run_upstream.py tests FOLDER [options]     files test-*.R, block by block
    python tools/run_upstream.py scripts FOLDER [options]   files *.R and *.Rmd, expression by expression
    python tools/run_upstream.py compare THEIRS OURS        what is right in the first table and not in the second

Each file runs in a process of its own, one after the other in one folder, in an R host or, with `--host python`, in
a Python host. Scripts find small synthetic files instead of downloads (`upstream/offline_data.py`), train for a few
steps, and have their numbers of epochs and their image sizes cut (`upstream/expressions.R`). An expression that needs
what a failed one would have made does not run: it counts as `after` that failure's cause.
"""

import argparse
import collections
import csv
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = {"tests": ("test_blocks.R", ("test-*.R",)), "scripts": ("expressions.R", ("*.R", "*.Rmd"))}
WHOLE_FILE = "(whole file)"


def main(arguments) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in KINDS:
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path, metavar="FOLDER")
        command.add_argument("--package", choices=("pykeras3", "keras3"), default="pykeras3")
        command.add_argument("--host", choices=("r", "python"), default="r")
        command.add_argument("--only", default="", metavar="REGEX", help="files whose name matches")
        command.add_argument("--out", type=Path, metavar="FILE.csv", help="where to write the table")
        command.add_argument("--limit", type=int, default=1800, metavar="SECONDS", help="longest time for a file")
    compare = commands.add_parser("compare")
    compare.add_argument("theirs", type=Path)
    compare.add_argument("ours", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "compare":
        return compare_tables(read_table(given.theirs), read_table(given.ours))
    runner, patterns = KINDS[given.command]
    matching = (file for pattern in patterns for file in given.folder.glob(pattern))
    files = sorted(file for file in matching if re.search(given.only, file.name))
    if not files:
        parser.error(f"no {' or '.join(patterns)} in {given.folder}")
    rows = []
    # One folder for all, since later scripts read files of earlier ones
    with tempfile.TemporaryDirectory() as work:
        for file in files:
            found = run_file(runner, file, given.package, given.host, given.limit, Path(work))
            rows += found
            report(file, found)
    print(f"all: {counts(rows)}")
    if given.out:
        write_table(given.out, rows)
    return 0


def report(file, rows):
    """Print the counts of a file and what failed in it."""
    print(f"{file.name}: {counts(rows)}", flush=True)
    for row in rows:
        if row["status"] not in ("ok", "skipped") and not row["status"].startswith("after"):
            print(f"    {row['place']}: {row['status']}: {row['message']}", flush=True)


def run_file(runner, file, package, host, limit, work):
    """Run one file in the folder `work` and return its rows; a crash or timeout is a separate row."""
    result, log = work / "result.csv", work / "log"
    result.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "UPSTREAM_FILE": str(file.resolve()),
        "UPSTREAM_RESULT": str(result),
        "UPSTREAM_PACKAGE": package,
        "UPSTREAM_TOOLS": str(HERE / "upstream"),
        "RETICULATE_PYTHON": sys.executable,
        "KERAS_HOME": str(work / "keras"),
    }
    script = str(HERE / "upstream" / runner)
    command = (
        ["Rscript", script] if host == "r" else [sys.executable, "-m", "r_bridge", "run", "--host", "python", script]
    )
    with log.open("w") as output:
        try:
            status = subprocess.run(
                command,
                cwd=work,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                timeout=limit,
            ).returncode
        except subprocess.TimeoutExpired:
            status = f"ended after {limit} s"
    rows = read_table(result) if result.exists() else []
    if status:
        last = " ".join(log.read_text(errors="replace").split("\n")[-12:])
        rows.append(
            {
                "file": file.name,
                "place": WHOLE_FILE,
                "status": "failed",
                "message": f"status {status}: {last[-600:]}",
                "code": "",
            }
        )
    return rows


def counts(rows) -> str:
    """Return how often each status occurs, as text."""
    found = collections.Counter(row["status"] for row in rows)
    ok_first = sorted(found.items(), key=lambda pair: (pair[0] != "ok", pair[0]))
    return ", ".join(f"{n} {status}" for status, n in ok_first)


def compare_tables(theirs, ours) -> int:
    """Print what succeeds in one table only; return 1 if there is anything, else 0."""
    status = dict(with_keys(ours))
    worse = []
    for key, row in with_keys(theirs):
        found = status.get(key, {"status": "missing", "message": ""})
        if row["status"] == "ok" and found["status"] != "ok":
            worse.append((row["file"], row["place"], found["status"], found["message"]))
    for file, place, how, message in worse:
        print(f"{file} {place}: {how}: {message}")
    right = sum(row["status"] == "ok" for row in theirs)
    print(f"{right} right in the first table, {right - len(worse)} of them in the second")
    return 1 if worse else 0


def with_keys(rows):
    """Yield pairs of a key and a row; the key is the file, the place, and its number among equal places."""
    seen = collections.Counter()
    for row in rows:
        place = row["file"], row["place"]
        seen[place] += 1
        yield (*place, seen[place]), row


def read_table(path):
    """Return the rows of a table."""
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def write_table(path, rows):
    """Write rows as a table."""
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, ["file", "place", "status", "message", "code"], restval="")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
