"""Paths, make targets and packages named in the repository's documents exist."""

import re

import pytest

from tests.support import documents
from tests.support.subprocesses import ROOT

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "vignettes/installation.md", "tests/data/parity/README.md")
VIGNETTES = sorted(f"vignettes/{path.name}" for path in (ROOT / "vignettes").glob("*.*md"))
FOLDERS = {path.name for path in ROOT.iterdir() if path.is_dir()}
# Written by commands that the documents describe
WRITTEN = ("site/", ".venv/")


def text_of(name):
    return (ROOT / name).read_text()


def paths_in(text):
    """Return the paths in the code of a Markdown text."""
    code = re.findall(r"`([\w.-]+/[\w./-]*)`", text)
    return [path for path in code if path.split("/")[0] in FOLDERS]


def links_in(text):
    """Return the links within the repository in a Markdown text, as pairs of a path and an anchor, "" if not there."""
    prose = re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", prose)


def anchors_of(path):
    """Return the anchors of a document's headings, as the site makes them."""
    titles = [title for _, title in documents.read(path).headings]
    return {re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", title).strip().lower()) for title in titles}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_in_code_exist(name):
    paths = [path for path in paths_in(text_of(name)) if not path.startswith(WRITTEN)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", dict.fromkeys([*DOCUMENTS, *VIGNETTES]))
def test_links_lead_to_files_and_headings_that_exist(name):
    lost = []
    for path, anchor in links_in(text_of(name)):
        file = (ROOT / name).parent / path if path else ROOT / name
        if not file.exists() or (anchor and anchor not in anchors_of(file)):
            lost.append(f"{path}#{anchor}")
    assert lost == []


def test_links_of_a_text():
    text = "[a](b.md), [`c()`](d.md#e-f), [g](#h), [i](https://j)\n\n```r\nx[[1]](2)\n```\n`y[1](z)`"
    assert links_in(text) == [("b.md", ""), ("d.md", "e-f"), ("", "h")]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_exist(name):
    targets = set(re.findall(r"^([\w-]+):", text_of("Makefile"), re.MULTILINE))
    # In code, which starts with a backtick or, in a block, a line
    assert set(re.findall(r"(?:^|`)make ([a-z][\w-]*)", text_of(name), re.MULTILINE)) <= targets


def test_the_walk_of_an_argument_takes_five_steps_in_files_that_exist():
    walk = text_of("CONTRIBUTING.md").partition("### From R to Keras")[2].partition("\n## ")[0]
    steps = re.findall(r"^(\d)\. `([\w./]+)`:", walk, re.MULTILINE)
    assert [number for number, _ in steps] == list("12345")
    assert all((ROOT / path).is_file() for _, path in steps)


def test_the_license_notes_are_packaged():
    listed = re.search(r"^license-files = \[(.*)\]$", text_of("pyproject.toml"), re.MULTILINE)[1]
    assert all((ROOT / path.strip(' "')).is_file() for path in listed.split(","))
    assert "GPL-2.0-or-later" in text_of("r_bridge/NOTICE") and "MIT License" in text_of("LICENSE")
