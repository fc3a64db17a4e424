"""The command `translate` of `python -m r_bridge`."""

import sys
from pathlib import Path

from r_bridge.translate.documents import Cell, Document, translate_document
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.script import translate

DOCUMENTS = {".rmd", ".qmd"}
# What is written, by the ending of the file
WRITERS = {".py": Document.script, ".ipynb": Document.notebook}


def translate_file(file: str, out: str | None = None, keep_going: bool = False) -> int:
    """Translate an R script or R Markdown document, and print or write the Python code.

    Args:
        file: The script or document.
        out: File to write, a script (.py) or a notebook (.ipynb); None prints a script.
        keep_going: Boolean, whether to mark what can't be translated, and list it at the end.

    Returns:
        The exit status, 1 if something can't be translated, unless `keep_going`.
    """
    ending = ".py" if out is None else Path(out).suffix.lower()
    if ending not in WRITERS:
        raise ValueError(f"-o: expected a file that ends with .py or .ipynb, got {out}")
    text = Path(file).read_text(encoding="utf-8")
    try:
        code, failures = translated(text, file, ending, keep_going)
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 1
    if out is None:
        print(code, end="")
    else:
        Path(out).write_text(code, encoding="utf-8")
    if failures:
        print(summary(failures), file=sys.stderr)
    return 0


def translated(text: str, file: str, ending: str, keep_going: bool) -> tuple[str, list[TranslationError]]:
    """Return the Python code for a file of R code as a file of the given ending, and what could not be translated."""
    if Path(file).suffix.lower() in DOCUMENTS:
        document = translate_document(text, file, keep_going)
    else:
        result = translate(text, file, keep_going)
        if ending == ".py":
            return result.source, result.failures
        document = Document([Cell(result.source, is_code=True)], result.failures)
    return WRITERS[ending](document), document.failures


def summary(failures: list[TranslationError]) -> str:
    """Return the list of what could not be translated."""
    count = "1 expression" if len(failures) == 1 else f"{len(failures)} expressions"
    return "\n".join([f"{count} could not be translated:", *map(str, failures)])
