"""Documents with code: what they hold, and the runs of their Python blocks as a notebook would run them.

A Markdown document holds fenced blocks: ```python is run, ```python backend=jax on that backend only, ```r in R's
process; ```output after a block holds lines that it prints. An R Markdown document holds chunks, with an option for the
backend likewise: {r, backend="jax"}. Without a backend it is TensorFlow's.

`python documents.py RESULTS BACKEND FOLDER` runs the Python blocks of the Markdown documents of a folder, each document
in a namespace of its own, and writes its name and error as a line of JSON.
"""

import contextlib
import io
import json
import re
import sys
import traceback
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r"^```+ *\{?(\w*)[, ]*(.*?)\}?$")
BACKEND = re.compile(r"""backend *= *["']?(\w+)""")
HEADING = re.compile(r"^(#+) +(.*)$")
TITLE = re.compile(r"^title: *[\"']?(.*?)[\"']?$")
# Before the value of a block's last expression
PROMPT = re.compile(r"^Out\[\d+\]: ", re.MULTILINE)
MEASURED = re.compile(r"\d+\.\d+(e-?\d+)?")
DEFAULT = "tensorflow"


@dataclass
class Block:
    """A fenced block: its language, its backend, its lines, and the number of the line before them."""

    language: str
    backend: str
    line: int
    lines: list = field(default_factory=list)
    output: list = field(default_factory=list)


@dataclass
class Document:
    path: Path
    blocks: list = field(default_factory=list)
    headings: list = field(default_factory=list)

    def backends(self, language) -> set:
        return {block.backend for block in self.blocks if block.language == language}


def read(path) -> Document:
    """Return the blocks and headings of a document; the title in R Markdown's header counts as a heading."""
    document, block = Document(Path(path)), None
    for number, line in enumerate(document.path.read_text().splitlines(), 1):
        fence = FENCE.match(line)
        if block is not None and line.startswith("```"):
            block = None
        elif block is not None:
            block.lines.append(line)
        elif fence and fence[1] == "output":
            block = Block("output", DEFAULT, number)
            document.blocks[-1].output = block.lines
        elif fence:
            backend = BACKEND.search(fence[2])
            block = Block(fence[1], backend[1] if backend else DEFAULT, number)
            document.blocks.append(block)
        elif heading := HEADING.match(line):
            document.headings.append(heading.groups())
        elif title := not document.headings and TITLE.match(line):
            document.headings.append(("#", title[1]))
    return document


def missing(expected, printed) -> list:
    """Return the lines that were not printed; numbers with decimals are measured and vary."""
    shown = {comparable(line) for line in PROMPT.sub("", printed).splitlines()}
    return [line for line in expected if line.strip() and comparable(line) not in shown]


def comparable(line) -> str:
    """Return a line of output without what varies from machine to machine."""
    return MEASURED.sub("#", line.rstrip())


def run(document, backend, shell):
    """Run the blocks of a document for the backend; raise RuntimeError with the line of a failure."""
    for block in document.blocks:
        if (block.language, block.backend) != ("python", backend):
            continue
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            result = shell.run_cell("\n".join(block.lines))
        error = result.error_before_exec or result.error_in_exec
        if error is not None:
            trace = printed.getvalue()[-3000:]
            raise RuntimeError(f"{document.path.name}, line {block.line + line_of(error)}: {error!r}\n{trace}")
        lost = missing(block.output, printed.getvalue())
        if lost:
            raise RuntimeError(
                f"{document.path.name}, the block after line {block.line} did not print {lost[0]!r}, "
                f"but:\n{printed.getvalue()[-3000:]}"
            )


def line_of(error) -> int:
    """Return the line of its block at which an error was raised."""
    if isinstance(error, SyntaxError):
        return error.lineno or 1
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in frames if frame.filename.startswith("<ipython-input")), 1)


def main(results, backend, folder):
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}), colors="nocolor")
    for path in sorted(Path(folder).glob("*.md")):
        document = read(path)
        if backend not in document.backends("python"):
            continue
        shell.reset(new_session=False)
        if "keras" in sys.modules:
            sys.modules["keras"].utils.clear_session()
        error = None
        try:
            run(document, backend, shell)
        except RuntimeError as failed:
            error = str(failed)
        with open(results, "a") as file:
            print(json.dumps([path.name, error]), file=file)


if __name__ == "__main__":
    main(*sys.argv[1:])
