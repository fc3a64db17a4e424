"""The exports of the R package tfdatasets, and ours."""

import json
import re

import pytest

from tests.support.r_formals import DATA
from tests.support.subprocesses import ROOT
from tools.generate import r_code
from tools.generate.declarations import declarations

EXPORTS = {export["name"]: export for export in json.loads((DATA / "tfdatasets-exports.json").read_text())}
# What is keras3's own function of that name here, with the formals that keras3 has
OF_KERAS3 = {
    "fit": "the method for models; tfdatasets exports the generic",
    "shape": "keras3's, which takes dims one by one; tfdatasets exports tensorflow's",
}
# What is R code or another R package's: columns are chosen in R, and errors are caught in R
OF_R = frozenset(
    """%>% all_nominal all_numeric contains ends_with everything has_type install_tensorflow matches
    num_range one_of out_of_range_handler starts_with tf until_out_of_range with_dataset""".split()
)


@pytest.fixture(scope="module")
def declared():
    return {d.name: d for found in declarations().values() for d in found}


def test_every_export_is_one_of_the_r_package():
    package = ROOT / "r_bridge" / "rpackage"
    exported = {
        name.strip(' "')
        for names in re.findall(r"^export\((.*)\)$", (package / "NAMESPACE").read_text(), re.MULTILINE)
        for name in names.split(", ")
    }
    assert len(EXPORTS) == 106
    assert set(EXPORTS) - exported == set()


def test_every_export_is_one_of_the_python_package_unless_it_is_rs(declared):
    assert set(EXPORTS) - set(declared) == OF_R


@pytest.mark.parametrize("name", sorted(set(EXPORTS) - OF_R - set(OF_KERAS3)))
def test_formals_and_the_text_of_their_defaults(name, declared):
    theirs = [(formal["name"], formal.get("default")) for formal in EXPORTS[name]["formals"]]
    assert r_code.formals(declared[name]) == theirs
