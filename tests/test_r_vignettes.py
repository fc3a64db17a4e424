"""The vignettes: each runs, in Python and in R, and says the same in both."""
import functools
import json
import re
import shutil
import sys

import documents
import pytest
from children import ROOT
from r_children import R_HOST, run

FOLDER = ROOT / "vignettes"
# Tables and lists, without code to run
TEXTS = {"coverage"}
DOCUMENTS = {path.name: documents.read(path) for path in sorted(FOLDER.glob("*.*md")) if path.stem not in TEXTS}
NAMES = sorted(path.stem for path in FOLDER.glob("*.Rmd"))
SECONDS = 45


def runs():
    """Each document with code, the language of the code, and a backend."""
    return [pytest.param(name, language, backend, id=f"{name}-{language}-{backend}")
            for name, document in DOCUMENTS.items()
            for language in (("r",) if document.path.suffix == ".Rmd" else ("python", "r"))
            for backend in sorted(document.backends(language))]


@pytest.fixture(scope="module")
def outcome(libraries, tmp_path_factory):
    """What came of each document in a language and on a backend: its name with the error and the seconds."""
    @functools.cache
    def outcomes(language, backend):
        folder = tmp_path_factory.mktemp(f"{language}-{backend}")
        results = folder / "results.json"
        for document in DOCUMENTS.values():
            if backend in document.backends(language):
                copy_for(language, document.path, folder)
        command = ([sys.executable, str(ROOT / "tests" / "documents.py"), str(results), backend, str(folder)]
                   if language == "python" else
                   ["Rscript", "--vanilla", str(ROOT / "tests" / "documents.R"), str(results), str(folder)])
        failed = "it did not run"
        try:
            run(command, 400, 0, {**R_HOST, "R_LIBS": libraries, "KERAS_BACKEND": backend, "MPLBACKEND": "Agg",
                                  "PYKERAS3_SAMPLE_DATA": "1", "IPYTHONDIR": str(folder / "ipython")}, cwd=folder)
        except AssertionError as error:
            failed = str(error)
        lines = results.read_text().splitlines() if results.exists() else []
        found = {name: rest for name, *rest in map(json.loads, lines)}
        return lambda name: found.get(name, (failed, 0))
    return outcomes


def copy_for(language, path, folder):
    """What a document writes stays out of the repository; the R in a Markdown document is run as R Markdown's."""
    if language == "r" and path.suffix == ".md":
        text = re.sub(r"^```r$", "```{r}", path.read_text(), flags=re.MULTILINE)
        (folder / f"{path.stem}.md.Rmd").write_text(text)
    else:
        shutil.copy(path, folder)


@pytest.mark.parametrize("name, language, backend", runs())
def test_every_document_runs(outcome, name, language, backend):
    ran = f"{name}.Rmd" if language == "r" and name.endswith(".md") else name
    error, seconds = outcome(language, backend)(ran)
    assert not error, error
    assert seconds < SECONDS


@pytest.mark.parametrize("name", NAMES)
def test_both_forms_of_a_vignette_have_the_same_headings(name):
    assert DOCUMENTS[f"{name}.md"].headings == DOCUMENTS[f"{name}.Rmd"].headings


def test_every_vignette_has_both_forms():
    assert sorted(path.stem for path in FOLDER.glob("*.md") if path.stem not in TEXTS) == NAMES
