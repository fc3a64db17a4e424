"""The vignettes and the README run in Python and in R, with the same headings."""

import base64
import functools
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.support import documents
from tests.support.r_subprocesses import R_HOST
from tests.support.subprocesses import ROOT, run

FOLDER = ROOT / "vignettes"
# Tables and lists, without code to run
TEXTS = {"coverage", "installation"}
README = ROOT / "README.md"
DOCUMENTS = {
    path.name: documents.read(path) for path in (*sorted(FOLDER.glob("*.*md")), README) if path.stem not in TEXTS
}
NAMES = sorted(path.stem for path in FOLDER.glob("*.Rmd"))
# Start worker processes that load R and a backend; their parts are tested in test_pool.py and test_keras_tuner.py
OF_SCALE = {"many-jobs.md", "many-jobs.Rmd"}
# Run as a notebook, in a kernel
NOTEBOOK = DOCUMENTS["getting-started.md"]


def runs():
    """Yield each document with code, the language of the code, and a backend."""
    return [
        pytest.param(
            name,
            language,
            backend,
            id=f"{name}-{language}-{backend}",
            marks=marks_of(name, language, backend),
        )
        for name, document in DOCUMENTS.items()
        for language in (("r",) if document.path.suffix == ".Rmd" or document is NOTEBOOK else ("python", "r"))
        for backend in sorted(document.backends(language))
    ]


def marks_of(name, language, backend):
    """Return the marks of a run: of R code, `make test` runs only that for TensorFlow."""
    marks = {
        "torch": backend == "torch",
        "scale": name in OF_SCALE,
        "long": language == "r" and backend != "tensorflow",
    }
    return [getattr(pytest.mark, mark) for mark, applies in marks.items() if applies]


@pytest.fixture(scope="module")
def outcome(libraries, tmp_path_factory):
    """Return the errors of the documents in a language and on a backend, by name: of those of scale, or the others."""

    @functools.cache
    def outcomes(language, backend, of_scale):
        folder = tmp_path_factory.mktemp(f"{language}-{backend}")
        results = folder / "results.json"
        for name, document in DOCUMENTS.items():
            if (name in OF_SCALE) != of_scale:
                continue
            if backend in document.backends(language) and not (document is NOTEBOOK and language == "python"):
                copy_for(language, document.path, folder)
        documents_py = ROOT / "tests" / "support" / "documents.py"
        command = (
            [sys.executable, str(documents_py), str(results), backend, str(folder)]
            if language == "python"
            else ["Rscript", "--vanilla", str(ROOT / "tests" / "support" / "documents.R"), str(results), str(folder)]
        )
        failed = "it did not run"
        try:
            run(
                command,
                0,
                {
                    **R_HOST,
                    "R_LIBS": libraries,
                    "KERAS_BACKEND": backend,
                    "MPLBACKEND": "Agg",
                    "PYKERAS3_SAMPLE_DATA": "1",
                    "IPYTHONDIR": str(folder / "ipython"),
                },
                cwd=folder,
            )
        except AssertionError as error:
            failed = str(error)
        lines = results.read_text().splitlines() if results.exists() else []
        found = dict(map(json.loads, lines))
        return lambda name: found.get(name, failed)

    return outcomes


def copy_for(language, path, folder):
    """Copy a document to a temporary folder, with R code in a Markdown document as R Markdown chunks."""
    if language == "r" and path.suffix == ".md":
        text = re.sub(r"^```r$", "```{r}", path.read_text(), flags=re.MULTILINE)
        (folder / f"{path.stem}.md.Rmd").write_text(text)
    else:
        shutil.copy(path, folder)


@pytest.mark.parametrize("name, language, backend", runs())
def test_every_document_runs(outcome, name, language, backend):
    ran = f"{name}.Rmd" if language == "r" and name.endswith(".md") else name
    error = outcome(language, backend, name in OF_SCALE)(ran)
    assert not error, error


@pytest.mark.parametrize("name", NAMES)
def test_both_forms_of_a_vignette_have_the_same_headings(name):
    assert DOCUMENTS[f"{name}.md"].headings == DOCUMENTS[f"{name}.Rmd"].headings


def test_only_python_is_code_in_a_vignette_for_python():
    """jupytext, which makes its notebook, knows other languages, but not these."""
    vignettes = [document for name, document in DOCUMENTS.items() if name.endswith(".md") and document.path != README]
    languages = {block.language for document in vignettes for block in document.blocks}
    assert "python" in languages
    assert languages <= {"python", "py", "shell", "output", ""}


def test_every_vignette_has_both_forms():
    assert sorted(path.stem for path in FOLDER.glob("*.md") if path.stem not in TEXTS) == NAMES


def test_the_readme_lists_every_vignette():
    text = README.read_text()
    assert [
        path for name in NAMES for path in (f"vignettes/{name}.md", f"vignettes/{name}.Rmd") if f"({path})" not in text
    ] == []


def test_a_notebook_made_from_getting_started_runs_and_shows_the_plot_of_r(libraries, tmp_path):
    shutil.copy(NOTEBOOK.path, tmp_path)
    folders = dict.fromkeys(("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR"), str(tmp_path))
    jupyter, name = Path(sys.executable).with_name("jupyter"), NOTEBOOK.path.stem
    for command in (
        [sys.executable, "-m", "jupytext", "--to", "ipynb", "--set-kernel", "python3", f"{name}.md"],
        [str(jupyter), "nbconvert", "--to", "notebook", "--execute", "--inplace", f"{name}.ipynb"],
    ):
        run(command, 0, {**folders, "R_LIBS": libraries}, cwd=tmp_path)
    cells = [
        cell for cell in json.loads((tmp_path / f"{name}.ipynb").read_text())["cells"] if cell["cell_type"] == "code"
    ]
    assert ["".join(cell["source"]) for cell in cells] == [
        "\n".join(block.lines) for block in NOTEBOOK.blocks if block.language == "python"
    ]
    printed = "".join(line for cell in cells for output in cell["outputs"] for line in output.get("text", ()))
    assert documents.missing([line for block in NOTEBOOK.blocks for line in block.output], printed) == []
    (of_r,) = [cell for cell in cells if "plot(history" in "".join(cell["source"])]
    (plot,) = [output["data"]["image/png"] for output in of_r["outputs"]]
    assert base64.b64decode(plot).startswith(b"\x89PNG")


# What runs the documents

FAILING = {
    "error": "# A\n\n```python\nx = 1\n```\n\n```python\ndef fail():\n    1 / 0\n\n\nfail()\n```\n",
    "syntax": "```python\nx = 1\nx = = 2\n```\n",
    "namespace": "```python\nx\n```\n",
    "output": "```python\nprint('said', 1.5)\nprint('more', 21)\n```\n\n```output\nsaid 2.25\nmore 2\n```\n",
    "passing": "```python\nprint('said')\n(4, 0.5)\n```\n\n```output\nsaid\n(4, 0.25)\n```\n\n"
    "```python backend=jax\n1 / 0\n```\n```\n1 /\n```\n",
    "of another backend": "```python backend=jax\nx = 1\n```\n",
}
ERRORS = {
    "error": "error.md, line 12: ZeroDivisionError",
    "syntax": "syntax.md, line 3: SyntaxError",
    "namespace": "namespace.md, line 2: NameError",
    "output": "output.md, the block after line 1 did not print 'more 2', but:\nsaid 1.5\nmore 21",
    "passing": None,
}


def test_a_document_that_fails_is_named_with_the_line(tmp_path):
    for name, text in FAILING.items():
        (tmp_path / f"{name}.md").write_text(text)
    results = tmp_path / "results"
    run(
        [sys.executable, documents.__file__, str(results), "tensorflow", str(tmp_path)],
        0,
        {"IPYTHONDIR": str(tmp_path)},
        cwd=tmp_path,
    )
    errors = {name.removesuffix(".md"): error for name, error in map(json.loads, results.read_text().splitlines())}
    assert errors.keys() == ERRORS.keys()
    for name, expected in ERRORS.items():
        assert errors[name] == expected or errors[name].startswith(expected), errors[name]


def test_what_documents_hold(tmp_path):
    path = tmp_path / "a.Rmd"
    path.write_text(
        '---\ntitle: "All"\n---\n## Part\n```{r, backend = "jax"}\n# no heading\n\n2\n```\n```{r plot}\n```\n'
    )
    document = documents.read(path)
    assert document.headings == [("#", "All"), ("##", "Part")] and document.backends("r") == {"jax", "tensorflow"}
    assert document.blocks[0].lines == ["# no heading", "", "2"] and document.blocks[0].line == 5
