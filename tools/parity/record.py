"""Record what the real keras3 gives for parity cases: `make record`, or `python -m tools.parity.record [REGEX]`.

Without REGEX the cases that have no result yet are recorded; with it those whose id it matches, again. A result that
equals the recorded one leaves it as it is. With `--check` nothing is written: the exit status is 1 where a result is
missing or differs. R has to find keras3, in one of `R_LIBS`; it is run with this Python's Keras.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support.parity import cases, comparison
from tools import command_line

EVALUATOR = Path(cases.__file__).with_name("cases.R")
RUN = """
    library(keras3)
    source("{evaluator}")
    write_records("{plan}", "{results}")
    keras <- reticulate::import("keras")
    message("keras3 ", packageVersion("keras3"), ", Keras ", keras$`__version__`, ", R ", getRversion())
"""
MARKS = ("random", "r_only")
MESSAGE = 200  # characters that are kept of an error's message, for readers: it is not compared


def selected(all_cases: list[dict], golden: dict, pattern: str | None) -> list[dict]:
    """Return the cases without a result or, given a pattern, those whose id matches it."""
    if pattern is None:
        return [case for case in all_cases if case["id"] not in golden]
    return [case for case in all_cases if re.search(pattern, case["id"])]


def evaluate(chosen: list[dict]) -> dict:
    """Return the records of cases, by id, from a new R session with keras3."""
    with tempfile.TemporaryDirectory() as folder:
        plan, results = Path(folder, "plan.json"), Path(folder, "results.json")
        plan.write_text(json.dumps({"cases": chosen, "restore": cases.RESTORE}))
        environment = {"TF_CPP_MIN_LOG_LEVEL": "3", **os.environ, "RETICULATE_PYTHON": sys.executable}
        code = RUN.format(evaluator=EVALUATOR, plan=plan, results=results)
        if subprocess.run(["Rscript", "-e", code], env=environment).returncode:
            raise SystemExit("R could not load keras3. Install it into a library and name that in R_LIBS.")
        records = json.loads(results.read_text())
    return {case["id"]: finished(records[case["id"]], case) for case in chosen}


def finished(record: dict, case: dict) -> dict:
    """Return a record as it is kept: with the marks of its case and a short error message."""
    if record["kind"] == "error":
        record = {**record, "message": " ".join(record["message"].splitlines()[:2])[:MESSAGE]}
    return {**record, **{mark: case[mark] for mark in MARKS if mark in case}}


def changes(golden: dict, records: dict) -> dict[str, str]:
    """Return the records that are new or differ from the golden ones, by id, and how."""
    found = {
        i: comparison.describe_difference(golden[i], record) if i in golden else "new" for i, record in records.items()
    }
    return {i: how for i, how in found.items() if how is not None}


def as_lines(records: dict) -> str:
    """Return the text of golden.json: a record a line."""
    lines = (f"{json.dumps(i)}:{json.dumps(record, separators=(',', ':'))}" for i, record in records.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(arguments) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.parity.record", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pattern", nargs="?", metavar="REGEX", help="cases whose id it matches")
    parser.add_argument("--check", action="store_true", help="compare, and write nothing")
    given = parser.parse_args(arguments)
    all_cases, golden = cases.load("cases"), cases.load("golden")
    chosen = selected(all_cases, golden, given.pattern)
    records = evaluate(chosen) if chosen else {}
    changed = changes(golden, records)
    for case_id, how in changed.items():
        print(f"{case_id}: {how}")
    print(f"{len(records)} cases, {len(changed)} of them new or different")
    if given.check:
        return int(bool(changed))
    golden.update({i: records[i] for i in changed})
    path = cases.DATA / "golden.json"
    path.write_text(as_lines({case["id"]: golden[case["id"]] for case in all_cases if case["id"] in golden}))
    return 0


if __name__ == "__main__":
    command_line.run(main)
