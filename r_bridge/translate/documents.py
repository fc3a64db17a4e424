"""The translation of R Markdown documents, to scripts with cells or to notebooks."""

import ast
import json
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.parser import parse
from r_bridge.translate.rmarkdown import Chunk, Prose, read_document
from r_bridge.translate.script import script_statements, translation_of
from r_bridge.translate.source import source_of
from r_bridge.translate.syntax import Location
from r_bridge.translate.translation import Translation, failed

KERNEL = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}


@dataclass(frozen=True)
class Cell:
    """A cell of a notebook: Python code, or Markdown.

    Attributes:
        statements: The statements that the code was written from.
    """

    source: str
    is_code: bool
    statements: list[ast.stmt] = field(default_factory=list)


@dataclass
class Document:
    """A translated document.

    Attributes:
        cells: Its cells.
        failures: What could not be translated, if that was allowed; it raises NotImplementedError in the code.
    """

    cells: list[Cell]
    failures: list[TranslationError] = field(default_factory=list)

    def script(self) -> str:
        """Return the document as a Python script, with cells in the percent format that editors and jupytext know."""
        parts = []
        for cell in self.cells:
            if cell.is_code:
                parts.append(f"# %%\n{cell.source}")
            else:
                lines = [f"# {line}".rstrip() for line in cell.source.splitlines()]
                parts.append("\n".join(["# %% [markdown]", *lines, ""]))
        return "\n".join(parts)

    def notebook(self) -> str:
        """Return the document as a notebook, in Jupyter's format 4.5."""
        cells = [notebook_cell(cell, number) for number, cell in enumerate(self.cells, start=1)]
        content = {"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}
        return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def notebook_cell(cell: Cell, number: int) -> dict:
    """Return a cell as the format of notebooks has it."""
    source = cell.source.strip("\n").splitlines(keepends=True)
    made: dict[str, Any] = {"cell_type": "code" if cell.is_code else "markdown", "id": f"cell-{number}", "metadata": {}}
    if cell.is_code:
        made |= {"execution_count": None, "outputs": []}
    return {**made, "source": source}


def translate_document(text: str, file: str | None = None, keep_going: bool = False) -> Document:
    """Translate an R Markdown document; its chunks share their names, as they do in R.

    Args:
        text: The document.
        file: Name of the document, for messages.
        keep_going: Boolean, whether what can't be translated becomes `raise NotImplementedError(...)`.

    Returns:
        The cells of the translation. A chunk that R doesn't run becomes Markdown with its translation, or with the
        R code if it has none; chunks of Python are kept, those of other languages become Markdown.

    Raises:
        TranslationError: For code without a translation, unless `keep_going`.
    """
    parts = read_document(text)
    blocks = [parsed_chunk(part, file, keep_going) if is_r(part) else None for part in parts]
    statements = [each for block in blocks if isinstance(block, syntax.Block) for each in block.statements]
    script = syntax.Block(statements, location=Location(1, text))
    t = translation_of(script, file, keep_going)
    cells = [cell_of(t, part, block) for part, block in zip(parts, blocks)]
    return Document(with_imports(t, cells), t.failures)


def is_r(part: Prose | Chunk) -> TypeGuard[Chunk]:
    """Return True for a chunk of R code, whether it is run or only shown."""
    return isinstance(part, Chunk) and part.language == "r"


def parsed_chunk(chunk: Chunk, file: str | None, keep_going: bool) -> syntax.Block | TranslationError:
    """Return the statements of a chunk, at their lines of the document; the error for what is not R code."""
    try:
        return parse("\n" * (chunk.line - 1) + chunk.text, file)
    except TranslationError as error:
        if chunk.is_run and not keep_going:
            raise
        return error


def cell_of(t: Translation, part: Prose | Chunk, block: syntax.Block | TranslationError | None) -> Cell:
    """Return the cell for a part of a document."""
    if isinstance(part, Prose):
        return Cell(part.text + "\n", is_code=False)
    if part.language == "python" and part.is_run:
        return Cell(part.text.rstrip("\n") + "\n", is_code=True)
    if block is None:
        return shown_code(part.text, part.language)
    if not part.is_run:
        return cell_not_run(t, part, block)
    if isinstance(block, TranslationError):
        t.failures.append(block)
        statements: list[ast.stmt] = [failed(block)]
    else:
        statements = script_statements(t, block)
    return Cell(source_of(statements), is_code=True, statements=statements)


def cell_not_run(t: Translation, chunk: Chunk, block: syntax.Block | TranslationError) -> Cell:
    """Return the code of a chunk that R doesn't run, as Markdown."""
    if isinstance(block, TranslationError):
        return shown_code(chunk.text, "r")
    keep_going, t.keep_going = t.keep_going, False
    try:
        return shown_code(source_of(script_statements(t, block)), "python")
    except TranslationError:
        return shown_code(chunk.text, "r")
    finally:
        t.keep_going = keep_going


def shown_code(code: str, language: str) -> Cell:
    """Return a Markdown cell that shows code in a fence without running it."""
    return Cell(f"```{language}\n{code.strip(chr(10))}\n```\n", is_code=False)


def with_imports(t: Translation, cells: list[Cell]) -> list[Cell]:
    """Return the cells with one that imports what they use, before the first code; cells of nothing are left out."""
    cells = [cell for cell in cells if cell.source.strip()]
    first = next((number for number, cell in enumerate(cells) if cell.is_code), len(cells))
    imports = t.imports.statements([statement for cell in cells for statement in cell.statements])
    made = [Cell(source_of(imports), is_code=True)] if imports else []
    return [*cells[:first], *made, *cells[first:]]
