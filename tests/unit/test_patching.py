"""The table of patches: each is applied once, and one that finds no target warns and leaves the rest alone."""

import warnings
from types import SimpleNamespace

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3.core.keras_hooks import patches
from pykeras3.core.third_party import dynamo, patching
from pykeras3.core.third_party.patching import Patch, apply, replace


@pytest.fixture
def tried(monkeypatch):
    """Return what apply() records, empty."""
    found = patching.Attempts()
    monkeypatch.setattr(patching, "tried", found)
    return found


def test_a_patch_without_a_target_warns_once_and_the_others_are_applied(tried):
    """A table may be applied again."""
    module = SimpleNamespace(first=1, last=1)
    table = [
        Patch("module.first", "first is 1", lambda given: replace(given, "first", 2)),
        Patch("module.gone", "nothing is gone", lambda given: replace(given, "gone", 2), upstream="https://x.org/1"),
        Patch(
            "module.old", "old versions fail", lambda given: replace(given, "last", 3), is_needed=lambda given: False
        ),
        Patch("module.last", "last is 1", lambda given: replace(given, "last", given.last + 1)),
    ]
    message = r"pykeras3 could not patch module.gone \(AttributeError: .*'gone'\), so that nothing is gone. Everything"
    with pytest.warns(RuntimeWarning, match=message) as warned:
        apply(table, module)
    assert len(warned) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        apply(table, module)
    assert vars(module) == {"first": 2, "last": 2}
    assert tried.applied == ["module.first", "module.last"]
    assert tried.failures.keys() == {"module.gone"} and tried.failures["module.gone"].startswith("AttributeError: ")


def test_other_errors_of_a_patch_are_raised(tried):
    """Only a missing target is expected."""
    with pytest.raises(ZeroDivisionError):
        apply([Patch("module.x", "", lambda: 1 / 0)])
    assert tried == patching.Attempts()


@pytest.mark.parametrize("dtype", ["bfloat16", "float8_e4m3fn", "float8_e5m2", "float16"])
def test_numpy_reads_scalars_of_tensorflow(dtype):
    scalar = pk.op_cast(1.5, dtype)
    for found in (np.array(scalar), pk.op_convert_to_numpy(scalar), pk.op_convert_to_array(scalar)):
        assert isinstance(found, np.ndarray) and found.shape == () and float(found) == 1.5
    assert np.array(scalar, "float64").dtype == np.float64
    assert pk.op_convert_to_array(scalar).dtype == ("float16" if dtype == "float16" else "float32")


def test_every_patch_of_keras_found_its_target():
    """Each says what goes wrong without it, and has a target of its own."""
    import keras

    table = [*patches.OF_KERAS, *dynamo.PATCHES.values()]
    assert len({patch.target for patch in table}) == len(table) and all(patch.reason for patch in table)
    needed = [patch.target for patch in patches.OF_KERAS if patch.is_needed(keras)]
    assert set(needed) <= set(patching.tried.applied) and patching.tried.failures.keys().isdisjoint(needed)
