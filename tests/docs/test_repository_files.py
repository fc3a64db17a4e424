"""Paths, make targets and packages named in the repository's documents exist."""

import re

import pytest

from tests.support.subprocesses import ROOT

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "vignettes/installation.md", "tests/data/parity/README.md")
FOLDERS = {path.name for path in ROOT.iterdir() if path.is_dir()}
# Written by commands that the documents describe
WRITTEN = ("site/", ".venv/")


def text_of(name):
    return (ROOT / name).read_text()


def paths_in(text):
    """Return the paths in the code and the links of a Markdown text."""
    code = re.findall(r"`([\w.-]+/[\w./-]*)`", text)
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", text)
    return [path for path in code if path.split("/")[0] in FOLDERS], links


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_and_links_lead_somewhere(name):
    code, links = paths_in(text_of(name))
    missing = [path for path in code if not path.startswith(WRITTEN) and not (ROOT / path).exists()]
    missing += [link for link in links if not ((ROOT / name).parent / link).exists()]
    assert missing == []


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
