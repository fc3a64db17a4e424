"""Models with R-written classes and functions, saved in R and loaded in a Python without R; and callbacks, translated.

tests/support/portable_models.R has the models, tests/support/portable_models.py loads and compares them. What all tests
need runs in one R host, one Python without R and one Python host. `make portable` runs the tests marked as long, too.
"""

import json
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

import pykeras3
from pykeras3.core.third_party.lazy_modules import is_installed
from r_bridge.translate import translate
from tests.support import backends, batched_r_code
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import ROOT, run

SCRIPT = ROOT / "tests" / "support" / "portable_models.R"
CALLBACKS = ROOT / "tests" / "support" / "callbacks.R"
NAMES = re.findall(r'^case\("(.+)", \{$', SCRIPT.read_text(), re.MULTILINE)
NAMES_OF_CALLBACKS = re.findall(r'^say\("(.+?)", ', CALLBACKS.read_text(), re.MULTILINE)
# One of each kind, which `make test` saves, loads and trains in TensorFlow's graphs; `make portable` does all
OF_EACH_KIND = [
    "layer with arguments",
    "layer with a mask",
    "layer with private methods",
    "layer with an active property",
    "three generations of layers",
    "functions from outside that are closures",
    "a recursive function from outside",
    "a class and a function registered with a package",
    "initializer",
    "constraint class",
    "metric class",
    "everything at once",
    "model class with its own train_step",
    "model of models",
]
OTHERS = [name for name in NAMES if name not in OF_EACH_KIND]
# Saved in the Python host too
IN_BOTH_HOSTS = [
    "layer with private methods",
    "functions from outside that are closures",
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
    """Return the name of a model's file, without its ending."""
    return re.sub("[^a-z0-9]", "_", case.lower())


def run_cases(names, folder, eager):
    """Return R code that saves the models of some cases."""
    listed = ", ".join(map(json.dumps, names))
    return f"source('{SCRIPT}'); run_cases(c({listed}), '{folder}', eager = {str(eager).upper()})"


def in_python_without_r(*arguments, **environment):
    """Load and compare the models of a folder; return the differences by name, and what a script has printed."""
    without_r = Path(sys.executable).parent
    assert shutil.which("R", path=str(without_r)) is None
    command = [sys.executable, "-m", "tests.support.portable_models", *map(str, arguments)]
    printed = run(command, 0, {**environment, "PATH": str(without_r)}).stdout
    found = [json.loads(line) for line in printed.splitlines() if line.startswith("{")]
    return {each["name"]: each["differences"] for each in found}, printed


def check(name, output, differences):
    """Check that R has saved a model without a warning, and that a Python without R finds no difference."""
    assert f"<<case>> {name} : saved" in output
    assert f"<<warning>> {name} : The model is saved" not in output
    assert differences[file_name(name)] == []


@pytest.fixture(scope="module", autouse=True)
def installed_package(libraries):
    """Let R find its package pykeras3."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("R_LIBS", libraries)
        yield


class InR:
    """What one R host saves: models of each kind, and those of the tests of other sessions."""

    def __init__(self, folder):
        self.models, self.path, self.exported = folder / "models", folder / "m.keras", folder / "exported"
        self.onnx, self.long = folder / "m.onnx", folder / "long.keras"
        self.models.mkdir()
        keeping_source = f"options(keep.source = TRUE)\neval(parse(text = {json.dumps(MODEL)}))"
        self.printed = batched_r_code.outputs(
            ("models", run_cases(OF_EACH_KIND, self.models, eager=False)),
            ("callbacks", f"source('{CALLBACKS}')"),
            ("saved", f"{keeping_source}\nsave_model(model, '{self.path}')\nexport_model(model, '{self.exported}')"),
            ("onnx", EXPORTED_TO_ONNX.format(model=MODEL, path=self.onnx)),
            ("without onnx", WITHOUT_ONNX.format(path=self.onnx)),
            ("long", f"{LONG_VALUES}{LONG_MODEL}save_model(model, '{self.long}')"),
            ("odd", UNTRANSLATABLE + SAVED_WITH_WARNING.format(layer="Odd")),
            ("lost", UNTRANSLATABLE + SAVED_WITH_WARNING.format(layer="Lost")),
            R_LIBS=os.environ["R_LIBS"],
        )


class WithoutR:
    """What a Python without R makes of it."""

    def __init__(self, models, script):
        script.write_text(translate(CALLBACKS.read_text(), CALLBACKS.name).source)
        self.differences, self.output = in_python_without_r(models, "--run", script)


@pytest.fixture(scope="module")
def in_r(tmp_path_factory):
    return InR(tmp_path_factory.mktemp("r"))


@pytest.fixture(scope="module")
def without_r(in_r, tmp_path_factory):
    return WithoutR(in_r.models, tmp_path_factory.mktemp("script") / "callbacks.py")


def test_there_are_enough_cases():
    assert len(NAMES) >= 80 and len(ON_EACH_BACKEND) == 20 and len(NAMES_OF_CALLBACKS) >= 12
    assert {*IN_BOTH_HOSTS, *ON_EACH_BACKEND, *OF_EACH_KIND} <= set(NAMES)


@pytest.mark.parametrize("name", OF_EACH_KIND)
def test_a_model_is_the_same_in_a_python_without_r(in_r, without_r, name):
    check(name, in_r.printed["models"], without_r.differences)


@pytest.fixture(scope="module")
def others(tmp_path_factory):
    folder = tmp_path_factory.mktemp("others")
    return run_rscript(run_cases(OTHERS, folder, eager=True)).stdout, in_python_without_r(folder, "--eager")[0]


@pytest.mark.long
@pytest.mark.parametrize("name", OTHERS)
def test_each_other_model_is_the_same_in_a_python_without_r(others, name):
    check(name, *others)


@pytest.fixture(scope="module", params=backends.OTHERS)
def of_backend(request, tmp_path_factory):
    folder, backend = tmp_path_factory.mktemp(request.param), {"KERAS_BACKEND": request.param}
    output = run_rscript(run_cases(ON_EACH_BACKEND, folder, eager=True), **backend).stdout
    return output, in_python_without_r(folder, "--eager", **backend)[0]


@pytest.mark.long
@pytest.mark.parametrize("name", ON_EACH_BACKEND)
def test_a_model_on_another_backend_is_the_same_in_a_python_without_r(of_backend, name):
    check(name, *of_backend)


@pytest.mark.parametrize("name", NAMES_OF_CALLBACKS)
def test_a_callback_does_the_same_translated(in_r, without_r, name):
    ours, theirs = (numbers_after(name, output) for output in (without_r.output, in_r.printed["callbacks"]))
    assert len(theirs) > 0 and ours == pytest.approx(theirs, rel=1e-4, abs=1e-5)


def numbers_after(name, output):
    """Return the numbers in the line of a callback."""
    (line,) = (line for line in output.splitlines() if line.startswith(f"{name} :"))
    return [float(each) for each in line.partition(" :")[2].split()]


class InPythonHost:
    """What a Python host saves, and what it makes of the model of another session."""

    def __init__(self, folder, in_r):
        self.folder = folder
        code = f"r.source({str(SCRIPT)!r})\nr['run_cases']({IN_BOTH_HOSTS!r}, {str(folder)!r}, True)\n"
        self.output = run_session(code + f"r({restored(in_r)!r})").stdout


@pytest.fixture(scope="module")
def in_python_host(in_r, tmp_path_factory):
    return InPythonHost(tmp_path_factory.mktemp("python"), in_r)


@pytest.mark.parametrize("name", IN_BOTH_HOSTS)
def test_both_hosts_save_the_same_code(in_r, in_python_host, name):
    assert f"<<case>> {name} : saved" in in_python_host.output
    files = [folder / f"{file_name(name)}.keras" for folder in (in_r.models, in_python_host.folder)]
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
# Longer than what is written as code
LONG_VALUES = """
long <- list(array(1:101), cos(1:300), c(NA, rep(TRUE, 120)), c(NA, 1:200), c(NaN, NA, 1:200), matrix(c(NA, 1:199), 2),
             matrix(c(NA, rep(TRUE, 199)), 2), array(as.double(1:120), c(2, 3, 20)), array(c(NA, rep(FALSE, 120))))
"""
LONG_MODEL = """
suppressWarnings(suppressMessages(library(pykeras3)))
twice <- layer_rescaling(scale = 2)
Long <- new_layer_class("Long", call = function(inputs) {
  options(restored = long)
  twice(inputs)
})
inputs <- keras_input(2)
model <- keras_model(inputs, Long()(inputs))
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


def test_long_values_are_arrays_beside_the_code_in_both_languages(in_r):
    """What Python's arrays have not is said by the code."""
    with zipfile.ZipFile(in_r.long) as archive:
        source, python = (archive.read(f"pykeras3/code.{kind}").decode() for kind in ("R", "py"))
    assert "array(saved_arrays$array_1)" in source and "R.as_array(saved_arrays.array_1)" in python
    assert "as.logical(saved_arrays$array_3)" in source and "R.as_logical(saved_arrays.array_3)" in python
    assert "array(as.integer(saved_arrays$array_6), dim = c(2L, 100L))" in source


def test_the_archive_has_manifest_sources_and_hashes(in_r):
    with zipfile.ZipFile(in_r.path) as archive:
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


# In a session in which the classes are not defined
RESTORED = """
error <- tryCatch(load_model("{path}"), error = conditionMessage)
cat(error, "\\n")
model <- load_model("{path}", trust_code = TRUE)
print(as.array(model(array(1, c(1, 2)))))
again <- tempfile(fileext = ".keras")
save_model(model, again)
print(as.array(load_model(again, trust_code = TRUE)(array(1, c(1, 2)))))
print(class(model$layers[[2]]$`function`))
# with another function that has no name, in a model that has it from the file
extended <- keras_model_sequential(input_shape = 2) |> model() |> layer_lambda(function(x) x - 100)
save_model(extended, again, overwrite = TRUE)
print(as.array(load_model(again, trust_code = TRUE)(array(1, c(1, 2)))))
print(as.array(load_model("{long}", trust_code = TRUE)(array(1, c(1, 2)))))
cat("long values:", mapply(identical, getOption("restored"), long), "\\n")
"""


def restored(in_r):
    """Return the code of a session that restores the models."""
    return LONG_VALUES + RESTORED.format(path=in_r.path, long=in_r.long)


def check_restored(out):
    """Check what a session prints that has restored the model from its R source."""
    assert "unknown class 'AddOffset'" in out and "python -m r_bridge inspect" in out
    assert out.count("[1,]    9    9") == 2 and "[1,]  -91  -91" in out
    assert "[1,]    2    2" in out and "long values:" + 9 * " TRUE" in out


def test_an_r_session_without_the_classes_restores_them_from_the_r_source(in_python_host):
    check_restored(in_python_host.output)


@pytest.mark.long
def test_an_r_host_without_the_classes_restores_them_from_the_r_source(in_r):
    check_restored(run_rscript("library(pykeras3)\n" + restored(in_r)).stdout)


# Neither our packages nor R
KERAS_ALONE = """
import sys
sys.modules.update(dict.fromkeys(["pykeras3", "r_bridge", "rpy2"]))
import keras
import numpy as np
import tensorflow as tf

class AddOffset(keras.layers.Layer):
    def call(self, inputs):
        return inputs + 2

known = {"AddOffset": AddOffset, "python_function": lambda x: x * 3}
model = keras.saving.load_model(sys.argv[1], custom_objects=known)
print(model.predict(np.ones((1, 2)), verbose=0).tolist())
served = tf.saved_model.load(sys.argv[2])
print(served.serve(tf.constant([[1.0, 1.0]])).numpy().tolist())
"""


def test_keras_alone_opens_the_file_with_custom_objects_and_runs_the_exported_model(in_r, tmp_path):
    command = [sys.executable, "-c", KERAS_ALONE, str(in_r.path), str(in_r.exported)]
    assert run(command, cwd=tmp_path).stdout.split("\n")[:2] == ["[[9.0, 9.0]]"] * 2


needs_onnx = pytest.mark.skipif(
    not all(map(is_installed, ("onnx", "tf2onnx", "onnxruntime"))),
    reason="needs ONNX: pip install onnx tf2onnx onnxruntime",
)
EXPORTED_TO_ONNX = """
{model}
called <- model(array(1, c(1, 2)))
export_model(model, '{path}', format = "onnx", verbose = FALSE)
"""
WITHOUT_ONNX = """
saving <- reticulate::import("pykeras3.saving", convert = FALSE)
is_installed <- saving$is_installed
saving$is_installed <- function(package) FALSE
model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
tryCatch(export_model(model, '{path}', format = "onnx"), error = function(e) cat(conditionMessage(e)))
saving$is_installed <- is_installed
"""
# Neither Keras, TensorFlow, our packages nor R
ONNX_ALONE = """
import sys
sys.modules.update(dict.fromkeys(["keras", "tensorflow", "pykeras3", "r_bridge", "rpy2"]))
import numpy as np
import onnxruntime
served = onnxruntime.InferenceSession(sys.argv[1])
print(served.run(None, {served.get_inputs()[0].name: np.ones((1, 2), "float32")})[0].tolist())
"""


def test_without_the_packages_of_onnx_the_error_says_what_to_install(in_r):
    message = "Exporting to ONNX needs tf2onnx and onnx. Install it: pip install tf2onnx onnx"
    assert message in in_r.printed["without onnx"]


@pytest.mark.long
@needs_onnx
def test_onnx_runtime_alone_runs_the_exported_model(in_r):
    command = [sys.executable, "-c", ONNX_ALONE, str(in_r.onnx)]
    assert in_r.onnx.exists(), in_r.printed["onnx"]
    assert run(command).stdout.strip() == "[[9.0, 9.0]]"


SAVED_WITH_WARNING = """
path <- tempfile(fileext = ".keras")
model <- keras_model_sequential(input_shape = 2) |> {layer}()
tryCatch(save_model(model, path), warning = function(w) cat("warning:", conditionMessage(w), "\\n"))
cat("exists:", file.exists(path), "\\n")
withCallingHandlers(save_model(model, path, overwrite = TRUE), warning = function(w) invokeRestart("muffleWarning"))
python <- reticulate::import("pykeras3.core.saving.portable_code")
bundle <- python$read(path, path)[[1]]
tryCatch(python$run_python_code(bundle), error = function(e) cat("error:", conditionMessage(e), "\\n"))
"""


def test_saving_names_the_construct_that_has_no_translation_and_loading_repeats_it(in_r):
    out = in_r.printed["odd"]
    warning, error = out.split("error:")
    for text in (warning, error):
        assert "layer `Odd`" in text and "sys.calls" in text
    assert "exists: TRUE" in out


def test_saving_names_free_variables_that_cant_be_saved(in_r):
    warning, error = in_r.printed["lost"].split("error:")
    for text in (warning, error):
        assert "the value of `state` (environment) can't be saved" in text
