"""Removed names of the R package keras 2 raise errors that name an existing replacement."""

import re

import pytest

import pykeras3 as pk
from pykeras3.compat.keras2 import defunct
from tools.generate.r_functions import OF_RETICULATE
from tools.generate.r_namespace import REEXPORTS

# Functions that a successor may be named with, beside those of this package
OF_R = {"as.array", "print", "call", "op_...", "inherits", "get_config"}


def test_a_successor_is_a_function_that_there_is():
    known = {*pk.__all__, *OF_R, *OF_RETICULATE, *(name for names in REEXPORTS.values() for name in names)}
    named = {name: re.findall(r"(?<![\w$:])([\w.]+)\(", successor) for name, successor in defunct.SUCCESSORS.items()}
    assert {name: unknown for name, functions in named.items() if (unknown := set(functions) - known)} == {}
    assert sum(map(bool, named.values())) > 200


def test_what_is_gone_is_not_here():
    assert not defunct.messages().keys() & set(pk.__all__)
    assert not defunct.SUCCESSORS.keys() & defunct.NOT_NEEDED.keys()


@pytest.mark.parametrize(
    "name, message",
    [
        ("fit_generator", "`fit_generator` of the R package keras 2 is defunct; use `fit()`, which takes generators."),
        ("k_mean", "`k_mean` of the R package keras 2 is defunct; use `op_mean()`."),
        (
            "k_get_session",
            "`k_get_session` of the R package keras 2 is defunct and not needed: TensorFlow runs without sessions.",
        ),
    ],
)
def test_a_name_that_is_gone_names_its_successor(name, message):
    with pytest.raises(AttributeError) as error:
        getattr(pk, name)
    assert str(error.value) == message
