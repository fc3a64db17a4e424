"""Patches of other packages: targets missing in another version, and symbols hidden by another R."""

import itertools
import sys

import pytest
from packaging.version import Version

from r_bridge.keras.patches import OF_KERAS, OF_PYTHON, OF_TENSORFLOW
from r_bridge.pool.loky import OF_LOKY
from r_bridge.runtime import patches, r_api
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import run

# reticulate's function is written in another way, and rpy2, Keras and TensorFlow have lost one of theirs
TARGETS_GONE = """
import warnings
import keras
import tensorflow as tf
caught = []
warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *place: caught.append((category, message))
from tensorflow.python.distribute import mirrored_run
own_call = mirrored_run._call_for_each_replica
del mirrored_run._call_for_each_replica, keras.callbacks.BackupAndRestore._save_model
import rpy2.rinterface as rinterface
from rpy2.rinterface_lib import callbacks
rinterface.initr()
from r_bridge import RSession, requirements
own = requirements.own_library()
if own:
    rinterface.evalr(f'.libPaths(c("{own}", .libPaths()))')
rinterface.evalr('''local({
  reticulate <- asNamespace("reticulate")
  own <- reticulate$call_r_function
  unlockBinding("call_r_function", reticulate)
  assign("call_r_function", function(fn, args, named_args) own(fn, args, named_args), reticulate)
})''')
del callbacks.consoleread
r = RSession()
assert RSession() is r
mirrored_run._call_for_each_replica = own_call
for category, message in caught:
    print("warned:", category.__name__, message)
import pykeras3 as pk
with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
    model = pk.keras_model_sequential(input_shape=1) >> pk.layer_dense(1) >> pk.compile("sgd", "mse")
r["model"] = model
r("model$fit(matrix(1, 2), matrix(1, 2), verbose = 0L)")
print("steps:", model.optimizer.iterations.numpy())
r["twice"] = lambda x: 2 * x
r["call"] = lambda f: f(4)
r("message_of <- function(f) tryCatch(call(f), error = conditionMessage)")
print(r("twice(4)"), r("call(function(x) x + 1)"), r("message_of(function(x) stop('no'))"))
from pykeras3.core.third_party.patching import tried
print("inactive:", sorted(tried.failures))
"""


def test_a_patch_whose_target_is_gone_warns_once_and_the_rest_works():
    lines = run([sys.executable, "-c", TARGETS_GONE], 0, {}).stdout.splitlines()
    warned = [line for line in lines if line.startswith("warned: RuntimeWarning")]
    gone = {
        "rpy2.rinterface_lib.callbacks.consoleread": "AttributeError",
        "reticulate:::call_r_function": "LookupError",
        "keras.callbacks.BackupAndRestore._save_model": "AttributeError",
        "tensorflow.python.distribute.mirrored_run._call_for_each_replica": "AttributeError",
    }
    assert len(warned) == len(gone)
    for target, error in gone.items():
        assert sum(f" pykeras3 could not patch {target} ({error}: " in line for line in warned) == 1
    assert "steps: 1" in lines and "8.0 5.0 no" in lines
    assert lines[-1] == f"inactive: {sorted(gone)}"


# As reticulate's function is in its development version after 1.46
WITH_ABORT = """
import rpy2.rinterface as rinterface
rinterface.initr()
from r_bridge import RSession, requirements
own = requirements.own_library()
if own:
    rinterface.evalr(f'.libPaths(c("{own}", .libPaths()))')
rinterface.evalr('''local({
  reticulate <- asNamespace("reticulate")
  own <- reticulate$call_r_function
  body(own)[[2L]]$abort <- quote(function(cnd = NULL, ...) list(NULL, simpleError("aborted")))
  unlockBinding("call_r_function", reticulate)
  assign("call_r_function", own, reticulate)
})''')
r = RSession()
r["call"] = lambda f: f(4)
r("message_of <- function(f) tryCatch(call(f), error = conditionMessage)")
print(r("call(function(x) x + 1)"), r("message_of(function(x) stop('no'))"), sep="\\n")
print(r("message_of(function(x) invokeRestart('abort'))"))
print(r("length(call(function(x) Filter(function(restart) restart[[1L]] != 'abort', computeRestarts())))"))
"""


def test_reticulates_restarts_are_taken_out_of_its_calls_whichever_they_are():
    """Each would be made again in Python, which takes longer than the call."""
    lines = run([sys.executable, "-c", WITH_ABORT], 0, {}).stdout.splitlines()
    assert lines == ["5.0", "no", "R code that Python called was left by a jump that can't pass through Python", "0"]


# Of reticulate's methods, the versions that introduced them
INTRODUCED = {"reticulate:::`[.numpy.ndarray`": "1.42", "reticulate:::dim.numpy.ndarray": "1.43"}


def test_all_patches_find_their_targets_where_r_is_the_host():
    version, *applied = run_rscript("""
invisible(reticulate::import("pykeras3"))
tried <- reticulate::import("pykeras3.core.third_party.patching")$tried
cat(as.character(packageVersion("reticulate")), tried$applied, unlist(tried$failures), sep = "\\n")
""").stdout.splitlines()
    needed = [
        patch.target
        for patch in patches.OF_RETICULATE
        if patch.target not in INTRODUCED or Version(version) < Version(INTRODUCED[patch.target])
    ]
    assert applied == needed


def test_all_patches_of_reticulate_find_their_targets_in_a_session():
    applied, failures = run_session("""
from pykeras3.core.third_party.patching import tried
print(*tried.applied, sep="|")
print(tried.failures)
""").stdout.splitlines()
    tables = (patches.BEFORE_RETICULATE, patches.OF_GIVEN_FUNCTIONS, patches.OF_RETICULATE)
    needed = {patch.target for table in tables for patch in table} - {*INTRODUCED}
    assert needed <= {*applied.split("|")} and failures == "{}"


IMPORTS = """
invisible(reticulate::import("pykeras3"))
asked <- 0
invisible(trace("getHook", quote(asked <<- asked + 1), print = FALSE, where = baseenv()))
invisible(reticulate::import("colorsys"))
cat(asked, "")
reticulate:::py_register_load_hook("sched", function() cat("hook of sched "))
invisible(reticulate::import("sched"))
cat(asked > 0, "")
options(reticulate.logModuleLoad = TRUE)
invisible(reticulate::import("this_is_new"))
"""


def test_r_is_called_after_the_import_of_a_module_for_which_it_has_a_hook(tmp_path):
    (tmp_path / "this_is_new.py").write_text("")
    code = f"Sys.setenv(PYTHONPATH = paste0(Sys.getenv('PYTHONPATH'), ':{tmp_path}'))\n{IMPORTS}"
    assert run_rscript(code).stdout == "0 hook of sched TRUE Loaded module 'this_is_new'\n"


def test_methods_for_arrays_that_an_older_reticulate_lacks_are_there_in_a_python_host():
    lines = run_session("""
r("x <- reticulate::import('numpy', convert = FALSE)$arange(6)$reshape(c(2L, 3L))")
print(r("dim(x)").tolist(), r("dim(t(x))").tolist(), r("reticulate::py_to_r(x[.., 1])").tolist())
r("str(x)")
""").stdout.splitlines()
    assert lines == ["[2, 3] [3, 2] [1.0, 4.0]", "<numpy.ndarray shape(2,3), dtype=float64>"]


SPARSE = """
library(pykeras3)
is_loaded <- function() "Matrix" %in% loadedNamespaces()
is_loaded_before <- is_loaded()
invisible(shape(2))
sparse <- reticulate::import("scipy.sparse")
is_loaded_then <- is_loaded()
class <- class(sparse$csr_matrix(diag(2)))
cat(is_loaded_before, is_loaded_then, is_loaded(), class, environmentName(asNamespace("Matrix")),
    identical(Matrix::Matrix(1)[1, 1], 1))
"""


@pytest.mark.parametrize("host", ["r", "python"])
def test_matrix_is_loaded_when_a_sparse_matrix_appears(libraries, host):
    if host == "r":
        said = run_rscript(SPARSE, R_LIBS=libraries).stdout
    else:
        said = run_session(f"r({SPARSE!r})", R_LIBS=libraries).stdout
    assert said == "FALSE FALSE TRUE dgRMatrix Matrix TRUE"


WITHOUT_STAND_IN = """
library(pykeras3)
namespace <- asNamespace("pykeras3")
unlockBinding("namespace_of_functions", namespace)
assign("namespace_of_functions", function(...) stop("no such function"), namespace)
warned <- character()
invisible(withCallingHandlers(
  { shape(2); shape(3) },
  warning = function(warning) { warned <<- c(warned, conditionMessage(warning)); invokeRestart("muffleWarning") }
))
cat(warned, "Matrix" %in% loadedNamespaces(), sep = "\n")
"""


def test_an_r_that_can_not_leave_out_matrix_warns_once_and_loads_it(libraries):
    warned, is_loaded = run_rscript(WITHOUT_STAND_IN, R_LIBS=libraries).stdout.splitlines()
    assert warned.startswith("pykeras3 could not patch reticulate::imports::Matrix (no such function), so that R loads")
    assert is_loaded == "TRUE"


def test_every_patch_says_what_goes_wrong_without_it_and_has_a_target_of_its_own():
    of_rpy2 = patches.of_rpy2(False, end=print, quit_process=print)
    tables = (patches.BEFORE_RPY2, of_rpy2, patches.AT_END, patches.BEFORE_RETICULATE, patches.OF_GIVEN_FUNCTIONS)
    every = [*itertools.chain(*tables, patches.OF_RETICULATE, OF_KERAS, OF_TENSORFLOW, OF_PYTHON, OF_LOKY)]
    for patch in every:
        assert patch.target and patch.reason
        # Only hooks that Python has for the purpose are no fault of a version
        assert patch.versions or patch.target == "warnings.showwarning"
        assert patch.upstream.startswith("https://github.com/") or not patch.upstream
    assert len({patch.target for patch in every}) == len(every)


def test_a_symbol_that_r_hides_is_named_where_it_is_needed_first():
    lines = run_session("""
from r_bridge.runtime import r_api
r_api.FUNCTIONS["R_HiddenFunction"] = (r_api.INT, r_api.ADDRESS)
r_api.CONSTANTS["R_HiddenConstant"] = r_api.ADDRESS
r_api.ALTERNATIVES["R_NewName"] = ("R_OldName", "Rf_xlength")
r_api.FUNCTIONS["R_NewName"] = r_api.FUNCTIONS["Rf_xlength"]
for name in ("R_HiddenFunction", "R_HiddenConstant"):
    try:
        getattr(r_api.api(), name)
    except r_api.MissingSymbolError as error:
        print(error)
handle = r("new.env()")
print(r_api.api().R_NewName(handle.address), r("1 + 1"))
""").stdout.splitlines()
    for name, line in zip(("R_HiddenFunction", "R_HiddenConstant"), lines):
        assert line.startswith(f"This version of R has no C symbol '{name}', which r_bridge needs.")
    assert lines[2:] == ["0 2.0"]


def test_a_name_that_is_not_declared_is_no_symbol_of_r():
    assert not hasattr(r_api.RApi(None), "R_NotDeclared")
