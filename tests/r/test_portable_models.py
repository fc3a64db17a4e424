"""Models with R-written classes and functions, saved in R and loaded in a Python without R.

tests/support/portable_models.R has the models, tests/support/portable_models.py loads and compares them.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import pykeras3
from tests.support import backends, batched_r_code
from tests.support.r_subprocesses import COMMON, run_rscript, run_session
from tests.support.subprocesses import ROOT, TIME_LIMIT

SCRIPT = ROOT / "tests" / "support" / "portable_models.R"
NAMES = re.findall(r'^case\("(.+)", \{$', SCRIPT.read_text(), re.MULTILINE)
# Saved in the Python host too
IN_BOTH_HOSTS = [
    "layer with arguments",
    "layer with private methods",
    "layer with an active property",
    "layer that inherits from another in R",
    "a long array from outside",
    "a model with its weights from outside",
    "functions from outside that are closures",
    "a factory of classes",
    "everything at once",
    "model class with its own train_step",
]
# Saved and loaded on JAX and PyTorch too
ON_EACH_BACKEND = [
    "layer with weights",
    "layer with arguments",
    "layer with a training flag",
    "layer with sublayers",
    "layer with private methods",
    "layer that inherits from Keras' dense layer",
    "three generations of layers",
    "layer of unpacked inputs",
    "layer that subsets tensors",
    "attention of one head",
    "a matrix from outside",
    "functions that call each other",
    "several lambdas",
    "activation with a named helper",
    "regularizer",
    "constraint class",
    "loss class",
    "metric functions",
    "schedule with generated configuration",
    "model of models",
]


def file_name(case):
    return re.sub("[^a-z0-9]", "_", case.lower())


def in_r_host(names, folder, **environment):
    code = f"source('{SCRIPT}'); run_cases(c({', '.join(map(json.dumps, names))}), '{folder}')"
    return run_rscript(code, **environment).stdout


def in_python_host(names, folder, **environment):
    return run_session(f"r.source({str(SCRIPT)!r})\nr['run_cases']({names!r}, {str(folder)!r})", **environment).stdout


def in_python_without_r(folder, environment):
    """Load and compare the models of a folder; return the differences by name."""
    without_r = Path(sys.executable).parent
    assert shutil.which("R", path=str(without_r)) is None
    child = subprocess.run(
        [sys.executable, "-m", "tests.support.portable_models", str(folder)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=TIME_LIMIT,
        env={**os.environ, **COMMON, **environment, "PATH": str(without_r)},
    )
    assert child.returncode == 0, child.stderr[-2000:]
    found = [json.loads(line) for line in child.stdout.splitlines() if line.startswith("{")]
    return {each["name"]: each["differences"] for each in found}


class Saved:
    """What was saved in one of the hosts: the output of R, and the differences that a Python without R found."""

    def __init__(self, save, names, folder, **environment):
        self.output = save(names, folder, **environment)
        self.differences = in_python_without_r(folder, environment)
        self.folder = folder

    def check(self, name):
        assert f"<<case>> {name} : saved" in self.output
        assert f"<<warning>> {name} : The model is saved" not in self.output
        assert self.differences[file_name(name)] == []


@pytest.fixture(scope="module", autouse=True)
def installed_package(libraries):
    """Let R find its package pykeras3."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("R_LIBS", libraries)
        yield


@pytest.fixture(scope="module")
def of_r_host(tmp_path_factory):
    return Saved(in_r_host, NAMES, tmp_path_factory.mktemp("r"))


@pytest.fixture(scope="module")
def of_python_host(tmp_path_factory):
    return Saved(in_python_host, IN_BOTH_HOSTS, tmp_path_factory.mktemp("python"))


@pytest.fixture(scope="module", params=backends.OTHERS)
def of_backend(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    return Saved(in_r_host, ON_EACH_BACKEND, folder, KERAS_BACKEND=request.param)


def test_there_are_enough_cases():
    assert len(NAMES) >= 80 and len(ON_EACH_BACKEND) == 20
    assert {*IN_BOTH_HOSTS, *ON_EACH_BACKEND} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_model_saved_in_the_r_host_is_the_same_in_a_python_without_r(of_r_host, name):
    of_r_host.check(name)


@pytest.mark.parametrize("name", IN_BOTH_HOSTS)
def test_a_model_saved_in_the_python_host_is_the_same_in_a_python_without_r(of_python_host, name):
    of_python_host.check(name)


@pytest.mark.parametrize("name", ON_EACH_BACKEND)
def test_a_model_saved_on_another_backend_is_the_same_in_a_python_without_r(of_backend, name):
    of_backend.check(name)


def test_both_hosts_save_the_same_code(of_r_host, of_python_host):
    for name in IN_BOTH_HOSTS:
        files = [saved.folder / f"{file_name(name)}.keras" for saved in (of_r_host, of_python_host)]
        codes = [zipfile.ZipFile(file).read("pykeras3/code.py") for file in files]
        assert codes[0] == codes[1]


# Other sessions

MODEL = """
suppressWarnings(suppressMessages(library(pykeras3)))
offset <- 2
Add <- new_layer_class("AddOffset", call = function(inputs) {
  # the comment stays
  inputs + offset
})
model <- keras_model_sequential(input_shape = 2) |> Add() |> layer_lambda(function(x) x * 3)
"""
UNTRANSLATABLE = """
suppressWarnings(suppressMessages(library(pykeras3)))
Odd <- new_layer_class("Odd", call = function(inputs) {
  stuff <- length(sys.calls())
  inputs + stuff
})
state <- new.env()
Lost <- new_layer_class("Lost", call = function(inputs) inputs + state$x)
state$x <- 1
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Return the path of a model that R saved with its source."""
    path = tmp_path_factory.mktemp("other") / "m.keras"
    run_rscript(f"options(keep.source = TRUE)\neval(parse(text = {json.dumps(MODEL)}))\nsave_model(model, '{path}')")
    return path


def test_the_archive_has_manifest_sources_and_hashes(path):
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        manifest = json.loads(archive.read("pykeras3/manifest.json"))
        source = archive.read("pykeras3/code.R").decode()
        python = archive.read("pykeras3/code.py").decode()
    assert {"pykeras3/manifest.json", "pykeras3/code.R", "pykeras3/code.py"} <= names
    assert manifest["language"] == "R" and manifest["problems"] == []
    assert manifest["pykeras3"] == pykeras3.__version__ and manifest["translator"] == 1
    layer, function = manifest["objects"]
    assert (layer["name"], layer["kind"], layer["free_variables"]) == ("AddOffset", "layer", ["offset"])
    assert (function["kind"], layer["source_file"], layer["python_file"]) == ("function", "code.R", "code.py")
    assert "# the comment stays" in source and "# the comment stays" in python


def test_an_r_session_without_the_classes_restores_them_from_the_r_source(path):
    code = f"""
    library(pykeras3)
    error <- tryCatch(load_model("{path}"), error = conditionMessage)
    cat(error, "\\n")
    model <- load_model("{path}", trust_code = TRUE)
    print(as.array(model(array(1, c(1, 2)))))
    again <- tempfile(fileext = ".keras")
    save_model(model, again)
    print(as.array(load_model(again, trust_code = TRUE)(array(1, c(1, 2)))))
    print(class(model$layers[[2]]$`function`))
    """
    out = run_rscript(code).stdout
    assert "unknown class 'AddOffset'" in out and "python -m r_bridge inspect" in out
    assert out.count("[1,]    9    9") == 2


KERAS_ALONE = """
import sys
import keras
import numpy as np

class AddOffset(keras.layers.Layer):
    def call(self, inputs):
        return inputs + 2

known = {"AddOffset": AddOffset, "python_function": lambda x: x * 3}
model = keras.saving.load_model(sys.argv[1], custom_objects=known)
print(model.predict(np.ones((1, 2)), verbose=0).tolist())
"""


def test_keras_alone_opens_the_file_with_custom_objects(path):
    command = [sys.executable, "-c", KERAS_ALONE, str(path)]
    child = subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT, cwd=path.parent)
    assert child.stdout.strip() == "[[9.0, 9.0]]", child.stderr[-2000:]


@pytest.fixture(scope="module")
def untranslated():
    """Return what R prints when models are saved that Python can't run."""
    return batched_r_code.outputs(
        ("odd", UNTRANSLATABLE + SAVED_WITH_WARNING.format(layer="Odd")),
        ("lost", UNTRANSLATABLE + SAVED_WITH_WARNING.format(layer="Lost")),
    )


SAVED_WITH_WARNING = """
path <- tempfile(fileext = ".keras")
model <- keras_model_sequential(input_shape = 2) |> {layer}()
tryCatch(save_model(model, path), warning = function(w) cat("warning:", conditionMessage(w), "\\n"))
cat("exists:", file.exists(path), "\\n")
withCallingHandlers(save_model(model, path, overwrite = TRUE), warning = function(w) invokeRestart("muffleWarning"))
python <- reticulate::import("pykeras3.core.portable_code")
tryCatch(python$define(python$read(path, path)[[1]]), error = function(e) cat("error:", conditionMessage(e), "\\n"))
"""


def test_saving_names_the_construct_that_has_no_translation_and_loading_repeats_it(untranslated):
    out = untranslated["odd"]
    warning, error = out.split("error:")
    for text in (warning, error):
        assert "layer `Odd`" in text and "sys.calls" in text
    assert "exists: TRUE" in out


def test_saving_names_free_variables_that_cant_be_saved(untranslated):
    warning, error = untranslated["lost"].split("error:")
    for text in (warning, error):
        assert "the value of `state` (environment) can't be saved" in text


def test_export_of_a_model_with_r_code_runs_without_r(path, tmp_path):
    folder = tmp_path / "exported"
    run_rscript(MODEL + f"export_savedmodel(model, '{folder}')")
    code = f"""
import tensorflow as tf
served = tf.saved_model.load({str(folder)!r})
print(served.serve(tf.constant([[1.0, 1.0]])).numpy().tolist())
"""
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=TIME_LIMIT, cwd=tmp_path
    )
    assert child.stdout.strip() == "[[9.0, 9.0]]", child.stderr[-2000:]
