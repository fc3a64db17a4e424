"""Run a short suite over versions of Python, Keras and reticulate, and print a Markdown table of the outcomes.

    python -m tools.matrix
    python -m tools.matrix --pythons 3.12 /opt/python/bin/python3 --keras latest --reticulate 1.41 newest

Each Python with each Keras gets a virtual environment of its own. In it, the suite's tests without R run once; those
with R, and a script in both hosts, run with as many versions of reticulate as it takes for any two versions of the
three to meet, or with all (`--all`). What is not to be had is listed as such, and so is what was not run before the
limit in minutes (`--limit`). The exit status is 1 if anything failed.
"""

import argparse
import contextlib
import os
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from r_bridge import requirements
from tools import command_line
from tools.matrix.commands import CommandFailed, Commands, NotRun, Unavailable
from tools.matrix.environments import VERSIONS, Environment
from tools.matrix.reticulates import NEWEST, find_reticulate

ROOT = Path(__file__).resolve().parents[2]
PASSES, FAILS, UNAVAILABLE, NOT_RUN = "passes", "**fails**", "not available", "not run"
# Of several outcomes for the same versions, the last of these counts
PRECEDENCE = (NOT_RUN, UNAVAILABLE, PASSES, FAILS)
WITHOUT_R = "without R"


def outcome_of(commands, check, *arguments):
    """Run a check and return its outcome as text, and what it returned, or None."""
    try:
        return PASSES, check(*arguments)
    except CommandFailed:
        return FAILS, None
    except NotRun as title:
        commands.report(title, NOT_RUN)
        return NOT_RUN, None
    except Unavailable as reason:
        commands.report(UNAVAILABLE, reason)
        return UNAVAILABLE, None


def row_of(commands, python, keras, reticulates, folder):
    """Return the row of the table for a Python and a Keras, with some of the reticulates.

    Returns:
        The versions, and the outcomes by column.
    """
    versions = {"Python": python, "Keras": keras}
    outcome, environment = outcome_of(commands, Environment, commands, python, keras, folder)
    if environment is None:
        return versions, {WITHOUT_R: outcome, **dict.fromkeys(reticulates, outcome)}
    with contextlib.closing(environment):
        outcomes = {WITHOUT_R: outcome_of(commands, environment.test_without_r)[0]}
        for wanted, made in reticulates.items():
            outcome, found = made.result()
            outcomes[wanted] = outcome if found is None else outcome_of(commands, environment.test_with_r, *found)[0]
        return environment.versions(), outcomes


def chosen(reticulates, place, every):
    """Return the reticulates for the combination at a place, (number of the Python, number of the Keras).

    Unless it is every one, they alternate as the fields of a chessboard do, so that each meets each Python and each
    Keras.
    """
    return {
        wanted: made
        for number, (wanted, made) in enumerate(reticulates.items())
        if every or (number + sum(place)) % 2 == 0
    }


def table(rows, reticulates):
    """Return the Markdown table of the rows; those with the same versions are one."""
    merged: dict = {}
    for versions, outcomes in rows:
        cells = merged.setdefault(tuple(versions.items()), {})
        for column, outcome in outcomes.items():
            cells[column] = max(cells.get(column, outcome), outcome, key=PRECEDENCE.index)
    titles = {wanted: found[0] if found else wanted for wanted, (_, found) in reticulates.items()}
    columns = {WITHOUT_R: WITHOUT_R} | {wanted: f"reticulate {title}" for wanted, title in titles.items()}
    lines = [[*VERSIONS, *columns.values()], ["---"] * (len(VERSIONS) + len(columns))]
    for versions, cells in merged.items():
        lines.append(
            [dict(versions).get(name, "") for name in VERSIONS] + [cells.get(column, "") for column in columns]
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(arguments) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pythons", nargs="+", default=["3.10", "3.11", "3.12", "3.13"], help="versions or paths")
    parser.add_argument("--keras", nargs="+", default=["3.12", "latest"], help="versions")
    parser.add_argument("--reticulate", nargs="+", default=["1.41", NEWEST], help="versions")
    parser.add_argument("--all", action="store_true", help="every combination")
    parser.add_argument("--sources", nargs="+", default=[], metavar="FOLDER", help="with reticulate_VERSION.tar.gz")
    parser.add_argument("--folder", type=Path, help="for environments and logs, kept; otherwise a temporary one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="environments at a time")
    parser.add_argument("--limit", type=float, default=15, metavar="MINUTES", help="after which nothing runs")
    options = parser.parse_args(arguments)

    with contextlib.ExitStack() as stack:
        folder = (options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        commands = Commands(ROOT, folder)
        pool = stack.enter_context(ThreadPoolExecutor(options.jobs))
        stack.callback(commands.stop)
        limit = threading.Timer(options.limit * 60, commands.stop)
        limit.start()
        stack.callback(limit.cancel)
        # Submitted first, since the rows wait for them
        reticulates = {
            wanted: pool.submit(outcome_of, commands, find_reticulate, commands, wanted, options.sources, folder)
            for wanted in options.reticulate
        }
        pending = [
            pool.submit(row_of, commands, python, keras, chosen(reticulates, (i, j), options.all), folder)
            for i, python in enumerate(options.pythons)
            for j, keras in enumerate(options.keras)
        ]
        rows = [row.result() for row in pending]
        printed = table(rows, {wanted: made.result() for wanted, made in reticulates.items()})
    print(f"\nWith R {requirements.r_version()}:\n\n{printed}")
    return 1 if FAILS in printed else 0


if __name__ == "__main__":
    command_line.run(main)
