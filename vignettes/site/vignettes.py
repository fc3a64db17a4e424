"""Run the vignettes, for what they print and draw: Python's as notebooks, R's by knitr."""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.generate import reference

FOLDER = Path(__file__).parents[1]
DEFAULT = "tensorflow"
ENVIRONMENT = {"PYKERAS3_SAMPLE_DATA": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "MPLBACKEND": ""}
# Seconds for a block of a notebook, and for an R Markdown document
CELL_LIMIT, DOCUMENT_LIMIT = 300, 600
# jupytext reads quoted options only
UNQUOTED = re.compile(r"^(```python backend=)(\w+)$", re.MULTILINE)
EXPECTED = re.compile(r"^```output\n.*?^```\n?", re.DOTALL | re.MULTILINE)
MODEL = re.compile(r"<(Sequential|Functional) name=")
CODE = re.compile(r"^```python.*?^```$", re.DOTALL | re.MULTILINE)
HEAD = re.compile(r"\A---\ntitle: *[\"']?(.*?)[\"']?\n---\n")
CHUNK = re.compile(
    r"^```\{r[^\n]*backend *= *[\"'](\w+)[\"'][^\n]*\n.*?^```\n", re.DOTALL | re.MULTILINE
)
MARKED = re.compile(r"<!-- (\w+) -->\n(.*?)<!-- end -->\n", re.DOTALL)
R_LINK = re.compile(r"\(([\w-]+)\.Rmd\)")


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.Rmd"))


def using(functions) -> dict[str, list[str]]:
    """Return the vignettes whose code calls each function."""
    code = {name: "".join(CODE.findall((FOLDER / f"{name}.md").read_text())) for name in names()}
    called = {name: set(re.findall(r"(\w+)\(", text)) for name, text in code.items()}
    return {
        function: [name for name in names() if function in called[name]] for function in functions
    }


def title(name: str) -> str:
    return HEAD.match((FOLDER / f"{name}.Rmd").read_text())[1]


def page_name(name: str, language: str) -> str:
    return f"{name}-r.md" if language == "R" else f"{name}.md"


def write(folder, functions, environment):
    """Write the pages of all vignettes, with links to those functions; report the time of each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names():
        for language, suffix in (("Python", "md"), ("R", "Rmd")):
            start, source = time.monotonic(), (FOLDER / f"{name}.{suffix}").read_text()
            with tempfile.TemporaryDirectory() as work:
                text = RUN[language](
                    source, name, Path(work), folder, {**environment, **ENVIRONMENT}
                )
            (folder / page_name(name, language)).write_text(linked(text, functions))
            print(f"{name} ({language}): {time.monotonic() - start:.0f} s", flush=True)


def linked(text: str, functions) -> str:
    """Return Markdown whose links to vignettes and functions lead to pages of the site."""
    text = R_LINK.sub(r"(\1-r.md)", text).replace("(coverage.md)", "(../reference/index.md)")
    return reference.with_links(text, functions, "../reference/")


# Python


def from_python(text, name, work, folder, environment) -> str:
    """Return the Markdown of a text run as a notebook; write its pictures to the folder."""
    import jupytext
    from nbconvert import MarkdownExporter

    notebook = jupytext.reads(UNQUOTED.sub(r'\1"\2"', text), fmt="md")
    for backend in sorted(
        {backend_of(cell) for cell in notebook.cells if cell.cell_type == "code"}
    ):
        execute(notebook, backend, work, environment)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = EXPECTED.sub("", cell.source)
    text, resources = MarkdownExporter().from_notebook_node(
        notebook, {"unique_key": name, "output_files_dir": name}
    )
    for path, picture in resources["outputs"].items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(picture)
    return text


def backend_of(cell) -> str:
    return cell.metadata.get("backend", DEFAULT)


def execute(notebook, backend, work, environment):
    """Run the cells for a backend in their own kernel; raise CellExecutionError if one fails."""
    import nbformat
    from nbclient import NotebookClient

    cells = [
        cell for cell in notebook.cells if cell.cell_type == "code" and backend_of(cell) == backend
    ]
    shown = nbformat.v4.new_notebook(cells=cells, metadata=notebook.metadata)
    client = NotebookClient(
        shown,
        timeout=CELL_LIMIT,
        kernel_name="python3",
        coalesce_streams=True,
        resources={"metadata": {"path": work}},
    )
    client.execute(env={**environment, "KERAS_BACKEND": backend}, stderr=subprocess.DEVNULL)
    for cell, ran in zip(cells, shown.cells):
        cell.outputs = [output for output in ran.outputs if is_shown(output)]


def is_shown(output) -> bool:
    """Return False for console messages, and for the model that a call at the end returns."""
    return output.get("name") != "stderr" and not (
        output.output_type == "execute_result" and MODEL.match(output.data["text/plain"])
    )


# R


def from_r(text, name, work, folder, environment) -> str:
    """Return the Markdown that knitr makes of a text, each chunk run on its own backend."""
    marked = CHUNK.sub(lambda chunk: f"<!-- {chunk[1]} -->\n{chunk[0]}<!-- end -->\n", text)
    (work / f"{name}.Rmd").write_text(HEAD.sub(r"# \1 (R)\n", marked))
    of_backend = {
        backend: iter(MARKED.findall(knitted(work, f"{name}.Rmd", backend, environment)))
        for backend in sorted(set(CHUNK.findall(text)))
    }
    shown = knitted(work, f"{name}.Rmd", DEFAULT, environment)
    return MARKED.sub(lambda part: chunk_of(part, of_backend), shown) if of_backend else shown


def chunk_of(part, of_backend) -> str:
    """Return a marked chunk as its own backend knitted it."""
    found = {backend: next(parts)[1] for backend, parts in of_backend.items()}
    return found[part[1]]


def knitted(work, name, backend, environment) -> str:
    out = work / backend
    child = subprocess.run(
        [sys.executable, "-m", "r_bridge", "run", name, "--out", out],
        cwd=work,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=DOCUMENT_LIMIT,
        env={**environment, "KERAS_BACKEND": backend},
    )
    if child.returncode:
        raise RuntimeError(
            f"{name} on {backend} ended with status {child.returncode}:\n{child.stdout[-3000:]}"
        )
    return (out / name).with_suffix(".md").read_text()


RUN = {"Python": from_python, "R": from_r}
