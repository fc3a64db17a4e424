"""What the translation takes for granted of pykeras3's functions without loading Keras, compared with Keras."""

import inspect
import re
from pathlib import Path

import pytest

import pykeras3
import r_bridge
from pykeras3._exports import MODULES
from pykeras3.core.declaring import endpoints
from r_bridge.translate import api

CLASSES = {
    name: target
    for name in sorted(api.NAMES)
    if (declared := api.declaration(name)) is not None
    and declared.endpoint is not None
    and inspect.isclass(target := endpoints.target_of(declared))
}


@pytest.mark.parametrize("name", CLASSES)
def test_objects_are_called_that_can_be(name):
    has_call = any("__call__" in vars(base) for base in CLASSES[name].__mro__)
    assert api.makes_callable(name, is_applied=False) == has_call


def test_results_that_r_returns_invisibly_are_not_printed():
    silent = {name for name in api.NAMES if api.is_silent(name)}
    assert {"fit", "compile", "save_model", "set_weights", "config_set_floatx", "use_backend"} <= silent
    in_r = Path(r_bridge.__file__).with_name("rpackage").joinpath("R", "functions.R").read_text(encoding="utf-8")
    functions = re.findall(r"^(\w+) <- function(.*\n(?:[ }].*\n)*)", in_r, re.MULTILINE)
    invisible = {name for name, code in functions if re.search(r"^ +invisible\(", code, re.MULTILINE)}
    assert {"image_array_save", "set_custom_objects"} < invisible <= silent
    assert silent.isdisjoint({"predict", "evaluate", "get_weights", "layer_dense", "op_add", "keras_model_sequential"})
    assert pykeras3.TrainingHistory in api.INVISIBLE


def test_data_is_told_from_word_indices():
    names = {name for name in MODULES["datasets.builtin"].split() if name.startswith("dataset_")}
    word_indices = {"dataset_imdb_word_index", "dataset_reuters_word_index"}
    assert {name for name in api.NAMES if api.loads_data(name)} == names - word_indices
    assert api.WITH_LABEL_VECTORS < names - word_indices
    assert not api.loads_data(None) and not api.loads_data("no_function")
