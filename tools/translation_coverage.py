"""Print how much of a folder of R scripts the translator translates: `python -m tools.translation_coverage FOLDER`."""

import argparse
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from r_bridge.translate import TranslationError, translate
from r_bridge.translate.parser import parse
from r_bridge.translate.syntax import Statement
from tools import command_line


@dataclass
class Coverage:
    """The top-level expressions of a script, and those that could not be translated."""

    name: str
    total: int = 0
    failed: int = 0
    failures: list[TranslationError] = field(default_factory=list)

    @property
    def share(self) -> float:
        return 100 * (self.total - self.failed) / self.total if self.total else 100.0


def coverage_of(script: Path) -> Coverage:
    """Translate a script and count its expressions at top level; one with a mark anywhere in it has failed."""
    text = script.read_text(encoding="utf-8")
    try:
        statements = parse(text, script.name).statements
        failures = translate(text, script.name, keep_going=True).failures
    except TranslationError as error:
        return Coverage(script.name, 1, 1, [error])
    failed = sum(any(contains(each, failure) for failure in failures) for each in statements)
    return Coverage(script.name, len(statements), failed, failures)


def contains(statement: Statement, failure: TranslationError) -> bool:
    """Return True if what could not be translated is in the lines of a statement."""
    first = statement.location.line
    return first <= failure.location.line < first + len(statement.location.text.splitlines())


def report(scripts: list[Coverage], reasons: int) -> str:
    """Return the table of all scripts, and the most frequent reasons."""
    rows = [*scripts, Coverage("all", sum(each.total for each in scripts), sum(each.failed for each in scripts))]
    width = max(len(each.name) for each in rows)
    lines = [f"{'script':{width}} expressions translated  share"]
    lines += [f"{each.name:{width}} {each.total:11} {each.total - each.failed:10} {each.share:5.1f}%" for each in rows]
    counted = Counter(failure.reason for script in scripts for failure in script.failures)
    lines += ["", *(f"{count:5}  {reason}" for reason, count in counted.most_common(reasons))]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.translation_coverage", description=__doc__)
    parser.add_argument("folder", type=Path, help="folder of R scripts")
    parser.add_argument("--reasons", type=int, default=20, metavar="N", help="number of reasons (default: 20)")
    parser.add_argument("--failures", action="store_true", help="print each failure with its place as well")
    given = parser.parse_args(arguments)
    scripts = [coverage_of(script) for script in sorted(given.folder.rglob("*.[Rr]"))]
    print(report(scripts, given.reasons))
    if given.failures:
        print("", *(failure for script in scripts for failure in script.failures), sep="\n")
    return 0


if __name__ == "__main__":
    command_line.run(main)
