"""Translate R scripts and run the Python, without R, statement by statement: what is translated, and what then runs.

    python -m tools.run_translated FOLDER [--only REGEX] [--limit SECONDS] [--failures] [--quick]

Each script runs in a process of its own. As for `tools/run_upstream.py scripts`, there are small synthetic files
instead of downloads, training takes a few steps, and numbers of epochs and sizes of images are cut; with `--quick`
there is one step of few samples, and further numbers are cut. A statement that needs what a failed one would have made
does not run: it counts as `after`.
"""

import argparse
import ast
import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from pykeras3.core.saving.file_replacement import replacing
from r_bridge.translate import TranslationError, translate
from r_bridge.translate.names import as_identifier
from r_bridge.translate.parser import parse
from r_bridge.translate.syntax import Assign, Identifier, Statement, Text, is_call_of
from tools import command_line
from tools.translation_coverage import contains, coverage_of
from tools.upstream import offline_data

ROOT = Path(__file__).parents[1]
RESULT = "result.json"
# Upper limits of numbers, by the names of arguments and variables, so that a script takes seconds
LIMITS = {
    **dict.fromkeys(("epochs", "num_epochs", "max_epochs"), 2),
    **dict.fromkeys(("image_size", "img_size"), 96),
}
LIMITS_OF_QUICK_RUNS = {
    **LIMITS,
    **dict.fromkeys(("epochs", "num_epochs", "max_epochs", "max_trials", "executions_per_trial"), 1),
    **dict.fromkeys(("image_size", "img_size"), 64),
    **dict.fromkeys(("batch_size", "max_length"), 8),
    **dict.fromkeys(("num_words", "num_classes", "dimension"), 500),
}
LOOPS, LOOPS_OF_QUICK_RUNS = 101, 9
# Error messages of code that needs something this machine lacks
MISSING_HERE = {
    "network": (
        "URL fetch failure|urlopen error|Connection|getaddrinfo|resolve host|Max retries|download|LocalEntryNotFound|"
        "kaggle|preset"
    ),
    "package": "No module named|is not installed|required to|requires the",
    "hardware": "GPU|TPU|CUDA",
}


class Cuts(ast.NodeTransformer):
    """Limits the numbers of certain arguments and variables, and of loops.

    Args:
        limits: Upper limits by the names of arguments and variables.
        loops: Upper limit of the numbers that a loop goes over.
    """

    def __init__(self, limits: dict[str, int], loops: int):
        self.limits, self.loops = limits, loops

    def visit_keyword(self, node):
        """Limit the value of an argument."""
        self.generic_visit(node)
        node.value = limited(node.value, self.limits.get(node.arg))
        return node

    def visit_Assign(self, node):
        """Limit the value of a variable."""
        self.generic_visit(node)
        (target, *_) = node.targets
        if isinstance(target, ast.Name):
            node.value = limited(node.value, self.limits.get(target.id))
        return node

    def visit_arguments(self, node):
        """Limit the defaults of parameters."""
        self.generic_visit(node)
        with_defaults = node.args[len(node.args) - len(node.defaults) :]
        node.defaults = [limited(each, self.limits.get(p.arg)) for p, each in zip(with_defaults, node.defaults)]
        return node

    def visit_For(self, node):
        """Limit how often a loop over numbers runs."""
        self.generic_visit(node)
        if isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name) and node.iter.func.id == "range":
            node.iter.args = [limited(each, self.loops) for each in node.iter.args]
        return node


def limited(tree: ast.expr, limit: int | None) -> ast.expr:
    """Return a number, or a sequence of numbers, that is no larger than a limit; other trees as they are."""
    if limit is None:
        return tree
    if isinstance(tree, (ast.List, ast.Tuple)):
        tree.elts = [limited(each, limit) for each in tree.elts]
    if isinstance(tree, ast.Constant) and isinstance(tree.value, (int, float)):
        return ast.Constant(min(tree.value, limit))
    return tree


def run_script(script: Path, is_quick: bool):
    """Translate a script and run it in this process; write how often each outcome occurs, and what failed."""
    if is_quick:
        cuts, steps, epochs, rows = Cuts(LIMITS_OF_QUICK_RUNS, LOOPS_OF_QUICK_RUNS), 1, 1, 400
    else:
        cuts, steps, epochs, rows = Cuts(LIMITS, LOOPS), offline_data.STEPS, offline_data.EPOCHS, offline_data.ROWS
    text = script.read_text(encoding="utf-8")
    translated = translate(text, script.name, keep_going=True)
    names_by_mark = names_of_marks(parse(text, script.name).statements, translated.failures)
    sys.modules.update(dict.fromkeys(["rpy2", "rpycall", "rpytools"]))
    offline_data.install_data(rows)
    offline_data.cut_training(steps, epochs)
    offline_data.make_folders(".")
    replace_downloads(rows)
    namespace: dict = {"__name__": "__main__"}
    lost: dict[str, str] = {}
    outcomes: list[str] = []
    failures, times = [], []
    for statement in cuts.visit(ast.parse(translated.source)).body:
        names = {each.id: each.ctx for each in ast.walk(statement) if isinstance(each, ast.Name)}
        made = {name for name, context in names.items() if isinstance(context, ast.Store)}
        made |= names_defined_in(statement)
        if isinstance(statement, ast.FunctionDef):
            made = {statement.name}
        needed = [name for name in names if name in lost and name not in made]
        outcome = f"after {lost[needed[0]]}" if needed else "ran"
        started = time.monotonic()
        if not needed:
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    code = ast.Module([ast.fix_missing_locations(statement)], [])
                    exec(compile(code, script.name, "exec"), namespace)
            except (Exception, SystemExit) as error:
                is_mark = isinstance(error, NotImplementedError) and str(error) in names_by_mark
                outcome = "mark" if is_mark else cause_of(error)
                made |= names_by_mark[str(error)] if is_mark else set()
                failures.append(f"{ast.unparse(statement)[:150]!r}: {type(error).__name__}: {str(error)[:300]}")
        for name in made:
            lost.pop(name, None)
            if outcome != "ran":
                lost[name] = outcome.removeprefix("after ")
        outcomes.append(outcome)
        times.append((round(time.monotonic() - started), ast.unparse(statement)[:80]))
        report = {
            "first": outcomes.index("failed") if "failed" in outcomes else None,
            "n": len(outcomes),
            "slow": sorted(times)[-3:],
        }
        # after each statement, in case the script exceeds its time
        write_result({**report, "outcomes": Counter(outcomes), "failures": failures})


def write_result(result: dict):
    """Write the result of a script whole: its process may be killed meanwhile."""
    with replacing(RESULT) as path:
        Path(path).write_text(json.dumps(result), encoding="utf-8")


def names_defined_in(statement: ast.stmt) -> set[str]:
    """Return the names of the functions and classes that a statement defines, and of the modules that it imports."""
    found = set()
    for each in ast.walk(statement):
        if isinstance(each, (ast.FunctionDef, ast.ClassDef)):
            found.add(each.name)
        elif isinstance(each, (ast.Import, ast.ImportFrom)):
            found |= {(alias.asname or alias.name).partition(".")[0] for alias in each.names}
    return found


def names_of_marks(statements: list[Statement], failures: list[TranslationError]) -> dict[str, set[str]]:
    """Return, for the message of each mark, the Python names that its statement at top level would have assigned."""
    return {
        str(failure): {
            as_identifier(each.target.name)
            for statement in statements
            if contains(statement, failure)
            for each in statement.value.walk()
            if isinstance(each, Assign) and isinstance(each.target, Identifier)
        }
        for failure in failures
    }


def replace_downloads(rows: int):
    """Let `download.file()` write synthetic files, texts with a number of rows."""
    from pykeras3.compat import base_r

    def download_file(url, destfile, *args, **options):
        offline_data.make_file(str(url), str(destfile), rows)

    if hasattr(base_r, "download_file"):
        base_r.download_file = download_file
    import urllib.request

    urllib.request.urlretrieve = download_file


def cause_of(error: BaseException) -> str:
    """Return why a statement that was translated failed: what the machine lacks, or `failed`."""
    shown = f"{type(error).__name__}: {error}"
    return next((cause for cause, pattern in MISSING_HERE.items() if re.search(pattern, shown)), "failed")


def backend_of(script: Path) -> str:
    """Return the backend that a script chooses, or TensorFlow."""
    for node in parse(script.read_text(encoding="utf-8"), script.name).walk():
        if is_call_of(node, "use_backend") and node.arguments and isinstance(node.arguments[0].value, Text):
            return node.arguments[0].value.value
    return "tensorflow"


def run_in_child(script: Path, work: str, limit: int, is_quick: bool) -> dict:
    """Run a script in a process of its own, and return its result."""
    result = Path(work, RESULT)
    result.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "KERAS_BACKEND": backend_of(script),
        "KERAS_HOME": str(Path(work, "keras")),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "MPLBACKEND": "agg",
    }
    command = [sys.executable, "-m", "tools.run_translated", "--one", str(script.resolve())]
    command += ["--quick"] if is_quick else []
    with open(Path(work, "log"), "w") as log:
        try:
            ended = subprocess.run(command, cwd=work, env=environment, stdout=log, stderr=log, timeout=limit).returncode
            how = "" if ended == 0 else f"status {ended}"
        except subprocess.TimeoutExpired:
            how = f"stopped after {limit} s"
    found = (
        json.loads(result.read_text(encoding="utf-8"))
        if result.exists()
        else {"first": 0, "n": 0, "outcomes": {}, "failures": [], "slow": []}
    )
    if not result.exists():
        found["failures"] = [Path(work, "log").read_text(errors="replace")[-500:]]
    return {**found, "how": how}


def main(arguments: list[str]) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="folder of R scripts")
    parser.add_argument("--only", default="", metavar="REGEX", help="scripts whose name matches")
    parser.add_argument("--limit", type=int, default=600, metavar="SECONDS", help="longest time for a script")
    parser.add_argument("--failures", action="store_true", help="print what failed and what took longest as well")
    parser.add_argument("--quick", action="store_true", help="cut training and loops further")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.one:
        run_script(given.one, given.quick)
        return 0
    print(f"{'script':<75} {'R':>4} {'marks':>5} {'Python':>6} {'ran':>4}  rest", flush=True)
    with tempfile.TemporaryDirectory() as work:
        for script in sorted(given.folder.glob("*.[Rr]")):
            if not re.search(given.only, script.name):
                continue
            try:
                coverage = coverage_of(script)
                total = len(
                    ast.parse(translate(script.read_text(encoding="utf-8"), script.name, keep_going=True).source).body
                )
            except TranslationError as error:
                print(f"{script.name:<75} {error}", flush=True)
                continue
            found = run_in_child(script, work, given.limit, given.quick)
            ran = found["outcomes"].pop("ran", 0)
            rest = ", ".join(f"{count} {what}" for what, count in found["outcomes"].items())
            first = "" if found["first"] is None else f"; first failure at {found['first'] + 1}"
            print(
                f"{script.name:<75} {coverage.total:>4} {coverage.failed:>5} {total:>6} {ran:>4}  {rest} "
                f"{found['how']} after {found['n']} of {total}{first}",
                flush=True,
            )
            if given.failures:
                print(*(f"    {seconds} s: {statement}" for seconds, statement in found["slow"]), sep="\n")
                print(*(f"    {failure}" for failure in found["failures"]), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    command_line.run(main)
