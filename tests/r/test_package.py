"""The R package pykeras3: its generated files, its installation, and its own tests in R."""

import functools
import json
import os
import re
import subprocess
import sys
import venv

import pytest

import pykeras3
from pykeras3.compat.keras2 import defunct
from pykeras3.differences import FURTHER_ARGUMENTS
from r_bridge import __main__, install, requirements, setup_r
from tests.support import backends, batched_r_code
from tests.support.r_formals import DATA
from tests.support.r_subprocesses import INSTALL_QUICKLY, run_rscript, run_session
from tests.support.subprocesses import ROOT
from tools.generate import r_code, r_package, written_examples
from tools.generate.declarations import declarations
from tools.generate.r_functions import MODEL

PACKAGE = ROOT / "r_bridge" / "rpackage"
EXPORTS = {export["name"]: export for export in json.loads((DATA / "keras3-api.json").read_text())}


def r_formals(generics):
    """Return R's formals by function, as pairs of name and default; of the generics' methods for models too."""
    listed = {name: export["formals"] for name, export in EXPORTS.items() if export.get("formals") is not None}
    methods = json.loads((DATA / "keras3-s3-methods.json").read_text())
    listed.update({m["generic"]: m["formals"] for m in methods if m["class"] == MODEL and m["generic"] in generics})
    return {name: [(f["name"], f.get("default")) for f in formals] for name, formals in listed.items()}


@pytest.fixture(scope="module")
def declared():
    return declarations()


# What is derived


def test_formals_and_the_text_of_their_defaults_are_those_of_keras3(declared):
    ours_by_name = {d.name: d for found in declared.values() for d in found}
    generics = {name for name, d in ours_by_name.items() if d.r.generic_name == name and not d.r.by_hand}
    theirs, compared, failures = r_formals(generics), 0, []
    for declaration in ours_by_name.values():
        if declaration.name in theirs:
            compared += 1
            further = FURTHER_ARGUMENTS.get(declaration.name, ())
            ours = [formal for formal in r_code.formals(declaration) if formal[0] not in further]
            if ours != theirs[declaration.name]:
                failures.append(f"{declaration.name}: {ours}, in keras3 {theirs[declaration.name]}")
    assert not failures, "\n".join(failures)
    assert compared > 770


def test_every_export_of_keras3_is_one_here():
    exported = set(re.findall(r'^export\("?(.+?)"?\)$', (PACKAGE / "NAMESPACE").read_text(), re.MULTILINE))
    by_hand = re.findall(r"^export\((.*)\)", (PACKAGE / "NAMESPACE.in").read_text(), re.MULTILINE)
    exported |= {name.strip('"') for name in ", ".join(by_hand).split(", ")}
    assert set(EXPORTS) - exported == set()


@pytest.mark.parametrize(
    "value, text",
    [
        (None, "NULL"),
        (True, "TRUE"),
        (1, "1L"),
        (1.0, "1"),
        (-1, "-1L"),
        (1e-7, "1e-07"),
        (0.001, "0.001"),
        (1e-4, "1e-04"),
        (0.2, "0.2"),
        (1000.0, "1000"),
        (1e5, "1e+05"),
        (float("nan"), "NA"),
        (float("inf"), "Inf"),
        ('a"b\\', r'"a\"b\\"'),
        ((1, (2, 3.5)), "list(1L, list(2L, 3.5))"),
        ((), "list()"),
    ],
)
def test_values_as_r_code(value, text):
    assert r_code.r_text(value) == text


def test_a_default_without_words_in_r_is_an_error():
    with pytest.raises(TypeError, match="R has no text for the default"):
        r_code.r_text({1})


def test_help_is_in_rs_words():
    text = (PACKAGE / "man" / "op_take.Rd").read_text()
    assert "\\usage{\nop_take(x, indices, axis = NULL, zero_indexed = FALSE)\n}" in text
    assert "\\code{NULL} flattens first" in text and "None" not in text and "deferred" not in text
    assert "\\code{TRUE} where attention is allowed" in (PACKAGE / "man" / "op_dot_product_attention.Rd").read_text()


def test_examples_of_help_pages_run(libraries):
    """Run a few examples of each module, and of those that are written by hand; `make docs` runs all."""
    pages = sorted(path for path in (PACKAGE / "man").glob("*.Rd") if "\\examples{" in path.read_text())
    assert len(pages) > 600 and PACKAGE / "man" / "layer_dense.Rd" in pages
    written = [page for page in pages if page.stem in {names[0] for names, *_ in written_examples.shared()}]
    child = run_rscript(
        f"""
        library(pykeras3)
        for (page in c({", ".join(f"'{page}'" for page in (*pages[::40], *written[::5]))})) {{
          code <- tempfile(fileext = ".R")
          tools::Rd2ex(page, code, commentDonttest = FALSE)
          source(code, local = new.env(), print.eval = TRUE)
        }}
        cat("done")
    """,
        R_LIBS=libraries,
    )
    assert child.stdout.endswith("done")


def test_rs_checks_of_help_pages_and_methods_find_nothing(libraries, tmp_path):
    """Run the checks that concern derived files; `make check-r` runs all of R CMD check."""
    install.install_package(tmp_path, options=["--no-byte-compile", "--no-test-load"])
    child = run_rscript(
        f"""
        library(tools)
        for (check in list(undoc, codoc, checkDocFiles, checkReplaceFuns, checkS3methods))
          print(check("pykeras3", lib.loc = "{tmp_path}"))
        cat("done")
    """,
        R_LIBS=libraries,
    )
    assert child.stdout == "done"


def test_no_derived_help_page_is_left_over(declared):
    derived = {path.name for path in r_package.derived(declared, PACKAGE)}
    pages = {path.name for path in (PACKAGE / "man").glob("*.Rd") if "Written by `make generate`" in path.read_text()}
    assert pages - derived == set()


def test_the_versions_in_r_and_python_are_one():
    assert f"\nVersion: {pykeras3.__version__}\n" in (PACKAGE / "DESCRIPTION").read_text()


DERIVED = {"functions.R", "defunct.R"}


def test_no_hand_written_r_code_lists_public_functions(declared):
    """What it needs to know of a function is in the declaration, from which the R function is written."""
    # names that are no words for other things as well, as `tuple` is
    names = {d.name for found in declared.values() for d in found if "_" in d.name or d.name[0].isupper()}
    written = [path for path in PACKAGE.glob("R/*.R") if path.name not in DERIVED]
    listed = {
        (path.name, name)
        for path in written
        for vector in re.findall(r"\bc\(([^()]*)\)", path.read_text(encoding="utf-8"))
        for name in re.findall(r"[\w.]+", vector)
        if name in names
    }
    assert len(names) > 850 and len(written) > 30 and listed == set()


def test_steps_that_take_names_of_features_take_those_of_selections_in_r(declared):
    steps = declared["compat.tfdatasets.spec_steps"]
    named = [d.name for d in steps if ".named = TRUE" in d.r.call]
    assert len(named) == 5 and named == [d.name for d in steps if "kwargs" in d.signature.parameters]


def test_lines_of_r_code_fit_into_120_characters():
    written = [*PACKAGE.glob("R/*.R"), *PACKAGE.glob("tests/testthat/*.R"), *PACKAGE.parent.glob("R/*.R")]
    long = [
        f"{path.name}:{number}"
        for path in written
        if path.name not in DERIVED
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 120
    ]
    assert len(written) > 40 and long == []


# Installing


def test_a_library_that_r_cannot_write_to_is_an_error(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert __main__.main(["install", "--lib", str(tmp_path / "file")]) == 1
    assert "File exists" in capsys.readouterr().err


def test_attaching_starts_no_python(libraries):
    child = run_rscript(
        """
        library(pykeras3)
        cat("reticulate:", "reticulate" %in% loadedNamespaces(), "python:", reticulate::py_available(), "\n")
        cat(Sys.getenv("RETICULATE_PYTHON"), Sys.getenv("UV_OFFLINE"), "\n")
        cat(setdiff(c("layer_dense", "%>%", "%<-%", "tf", "loop", "fit", "tuple"), ls("package:pykeras3")), "missing\n")
        cat(identical(dict, reticulate::dict), inherits(keras, "python.builtin.module"), reticulate::py_available())
    """,
        R_LIBS=libraries,
        RETICULATE_PYTHON="",
        UV_OFFLINE="",
        KERAS_BACKEND="jax",
    )
    assert "reticulate: FALSE python: FALSE" in child.stdout
    assert f"{sys.executable} 1" in child.stdout and "\n missing" in child.stdout
    assert child.stdout.endswith("TRUE TRUE FALSE")


def test_a_function_of_reticulate_loads_it_without_matrix(libraries):
    child = run_rscript(
        """
        library(pykeras3)
        used <- dict(a = 1)
        cat("Matrix" %in% loadedNamespaces(), identical(dict, reticulate::dict))
        """,
        R_LIBS=libraries,
    )
    assert child.stdout == "FALSE TRUE"


def test_the_python_that_it_was_installed_from_is_used(libraries):
    child = run_rscript(
        """
        library(pykeras3)
        invisible(layer_dense(, 3))
        cat("offline:", Sys.getenv("UV_OFFLINE"), reticulate::import("os")$environ$get("UV_OFFLINE", "unset"), "\n")
        cat(layer_dense(, 3)$units, reticulate::py_exe())
        """,
        R_LIBS=libraries,
        RETICULATE_PYTHON="",
        UV_OFFLINE="",
        KERAS_BACKEND="jax",
    )
    assert child.stdout == f"offline:  unset \n3 {sys.executable}"


def test_a_python_without_the_package_is_one_sentence_with_the_cure(libraries, tmp_path):
    venv.create(tmp_path / "empty", with_pip=False)
    python = tmp_path / "empty" / "bin" / "python"
    child = run_rscript(
        f"setwd('{tmp_path}'); library(pykeras3); layer_dense(, 3)",
        status=1,
        R_LIBS=libraries,
        PYTHONPATH="",
        RETICULATE_PYTHON=str(python),
    )
    output = " ".join(child.stderr.split())
    assert (
        f"pykeras3 was not found by {python}. Install it there, or set the environment variable RETICULATE_PYTHON"
        in output
    )
    assert f"such as {sys.executable}, the Python that installed this R package. Then start R again." in output


def test_another_version_is_one_sentence_with_the_cure(libraries, tmp_path):
    (tmp_path / "pykeras3").mkdir()
    (tmp_path / "pykeras3" / "__init__.py").write_text('__version__ = "99.0"\n')
    child = run_rscript(
        f"setwd('{tmp_path}'); library(pykeras3); layer_dense(, 3)",
        status=1,
        R_LIBS=libraries,
        PYTHONPATH=str(tmp_path),
    )
    message = r"The R package pykeras3 has version \S+, the Python package 99.0: run `\S+ -m r_bridge install`"
    assert re.search(message, " ".join(child.stderr.split()))


# In R


def test_defunct_functions_are_errors_in_r(libraries):
    code = """
    library(pykeras3)
    for (call in expression(predict_classes(model, x), k_permute_dimensions(x, c(2, 1)), text_tokenizer()))
      cat(tryCatch(eval(call), error = conditionMessage), "\\n")
    stopifnot(all(names(pykeras3:::defunct) %in% getNamespaceExports("pykeras3")))
    """
    assert run_rscript(code, R_LIBS=libraries).stdout.splitlines() == [
        f"{defunct.messages()[name]} " for name in ("predict_classes", "k_permute_dimensions", "text_tokenizer")
    ]


def test_the_packages_own_tests_pass(libraries):
    child = run_rscript(
        f"""
        library(testthat)
        library(pykeras3)
        results <- test_dir("{PACKAGE / "tests" / "testthat"}", reporter = "check", stop_on_failure = TRUE)
        results <- as.data.frame(results)
        cat("passed:", sum(results$passed), "skipped:", sum(results$skipped))
    """,
        R_LIBS=libraries,
    )
    passed, skipped = map(int, re.search(r"passed: (\d+) skipped: (\d+)", child.stdout).groups())
    assert passed > 130 and skipped == 0


# On the other backends, whose processes the tests share

WITHOUT_TENSORFLOW = """
library(pykeras3)
options(keras.verbose = 0L)
m <- matrix(as.numeric(1:6), 2)
t <- op_array(m, "float32")
stopifnot(all.equal(as.array(t * 2 + 1), m * 2 + 1), identical(dim(t), 2:3), identical(length(t), 6L),
          all.equal(as.array(t[, 2:3]), m[, 2:3]), identical(as.integer(t), 1:6), all(as.logical(t > 0)),
          all.equal(c(as.array(t[t > 3])), c(5, 4, 6)),
          all.equal(c(as.array(suppressWarnings(t[, op_array(c(0L, 2L))]))), c(m[, c(1, 3)])),
          all.equal(c(as.array(op_svd(m)[[2]])), svd(m)$d, tolerance = 1e-6),
          all.equal(c(as.array(op_unstack(m)[[2]])), m[2, ]))
v <- keras_variable(m, dtype = "float32")
stopifnot(all.equal(as.array(v - t), m - m), identical(dim(v), 2:3))
call_of_error <- function(code) conditionCall(tryCatch(code, error = identity))
stopifnot(identical(call_of_error(layer_dense(units = "a")), quote(layer_dense(units = "a"))),
          identical(call_of_error(t |> op_reshape("b")), quote(op_reshape(t, "b"))),
          identical(call_of_error(new_layer_class("A", inherit = 1)), quote(new_layer_class("A", inherit = 1))))
Bad <- new_layer_class("Bad", initialize = function(units) stop("not so"))
stopifnot(identical(call_of_error(Bad(units = 1, dtype = "no")), quote(Bad(units = 1, dtype = "no"))))
Double <- new_layer_class("Double", call = function(x, training = FALSE) if (training) x else x * 2)
stopifnot(all.equal(as.array(Double()(t)), m * 2))
model <- keras_model_sequential(input_shape = 3) |> Double() |> layer_dense(1)
model |> compile("sgd", loss = function(y_true, y_pred) op_mean((y_true - y_pred)^2))
history <- model |> fit(m / 6, matrix(0, 2, 1), epochs = 3)
stopifnot(history$metrics$loss[[3]] < history$metrics$loss[[1]], identical(dim(predict(model, m)), c(2L, 1L)))
cat(config_backend(), "tensorflow" %in% names(reticulate::import("sys")$modules))
"""

BESIDE_TENSORFLOW = """
library(pykeras3)
a <- matrix(c(1, 2, 3, 4), 2)
b <- matrix(c(1, 3, 0, 4), 2)
x <- op_array(a, "float32")
y <- tf$constant(b, "float32")
of_both <- list(`+`, `*`, `/`, `^`, `%%`, `==`, `<`, cbind, max, op_matmul)
in_r <- of_both
in_r[[10]] <- `%*%`
for (i in seq_along(of_both)) for (order in list(1:2, 2:1)) {
  result <- do.call(of_both[[i]], list(x, y)[order])
  expected <- do.call(in_r[[i]], list(a, b)[order])
  stopifnot(op_is_tensor(result), all.equal(c(as.array(result)), c(expected), tolerance = 1e-6))
}
stopifnot(as.array((x > 1) & (y > 1)) == (a > 1 & b > 1), as.array((y > 1) | (x > 1)) == (a > 1 | b > 1))

Scaled <- Layer("Scaled", call = function(inputs) inputs * y[1, ] + y[1, ])
model <- keras_model_sequential(input_shape = 2) |> Scaled()
stopifnot(all.equal(predict(model, a, verbose = 0), a * b[c(1, 1), ] + b[c(1, 1), ]))

mapped <- tensor_slices_dataset(y) |> dataset_map(\\(row) row * x[1, ] + row * y[1, ])
first <- reticulate::iter_next(reticulate::as_iterator(mapped))
stopifnot(inherits(first, "tensorflow.tensor"), all.equal(c(as.array(first)), b[1, ] * a[1, ] + b[1, ]^2))

stopifnot(op_is_tensor(as_tensor(1:2)), inherits(as_tensor(y), "tensorflow.tensor"))
words <- as_tensor(c("a", "b"), shape = c(2, 1))
stopifnot(words$dtype$name == "string", identical(dim(words), 2:1), as_tensor("a")$dtype$name == "string",
          as_tensor(words)$dtype$name == "string")
stopifnot(identical(c(as.array(as_tensor(tf$constant(c(-1, 2, 300)), "uint8"))), c(0L, 2L, 255L)))
cat("done")
"""


def on_backend(backend, libraries):
    """Return what both pieces of code print; the second one loads TensorFlow."""
    pieces = ("without TensorFlow", WITHOUT_TENSORFLOW), ("beside TensorFlow", BESIDE_TENSORFLOW)
    return batched_r_code.outputs(*pieces, R_LIBS=libraries, KERAS_BACKEND=backend)


@pytest.mark.parametrize("backend", backends.OTHERS)
def test_other_backends_run_without_tensorflow(libraries, backend):
    assert on_backend(backend, libraries)["without TensorFlow"] == f"{backend} FALSE"


@pytest.mark.parametrize("backend", backends.OTHERS)
def test_tensors_of_tensorflow_beside_those_of_another_backend(libraries, backend):
    """Check that eager ones are converted to the backend's tensors, and in dataset functions all to TensorFlow's."""
    assert on_backend(backend, libraries)["beside TensorFlow"] == "done"


@pytest.mark.parametrize("first", ["layer_dense(units = 3)", "keras$backend$backend()", "op_ones(2)"])
def test_a_backend_that_r_sets_before_keras_is_loaded_is_used(libraries, first):
    child = run_rscript(
        f"""
        library(pykeras3)
        reticulate::py_config() -> config
        Sys.setenv(KERAS_BACKEND = "jax")
        invisible({first})
        cat(config_backend())
    """,
        R_LIBS=libraries,
        KERAS_BACKEND="",
    )
    assert child.stdout == "jax"


def test_a_backend_that_r_sets_in_a_python_host_is_used_or_warned_about(libraries):
    child = run_session(
        """
import pykeras3
r('Sys.setenv(KERAS_BACKEND = "jax"); library(pykeras3); x <- op_ones(2)')
print(pykeras3.config_backend())
r('Sys.setenv(KERAS_BACKEND = "torch")')
for code in ("library(keras3)", 'detach("package:pykeras3"); library(pykeras3)'):
    print(r(f"tryCatch({{ {code}; 'nothing' }}, warning = conditionMessage)"))
print(r('Sys.setenv(KERAS_BACKEND = "jax"); tryCatch({ library(keras3); "nothing" }, warning = conditionMessage)'))
""",
        R_LIBS=libraries,
        KERAS_BACKEND="",
    )
    late = (
        "KERAS_BACKEND=torch has no effect: Keras already runs on jax. Restart R, and set the variable before Keras "
        "is loaded."
    )
    assert child.stdout.splitlines() == ["jax", late, late, "nothing"]


def test_the_package_in_a_python_host(library, tmp_path):
    script = tmp_path / "script.R"
    script.write_text("library(keras3)\nkeras3::layer_dense(, 5)")
    child = run_session(f"""
import sys
import pykeras3
r = RSession(libs=[{str(library)!r}], packages="pykeras3")
assert sys.modules.keys().isdisjoint(("keras", "tensorflow")), "attaching loads Keras"
assert r("tf$constant(1)$shape$rank") == 0
model = pykeras3.keras_model_sequential(input_shape=4)
r["model"] = model
r("model |> layer_dense(3) %>% layer_dense(1)")
print(len(model.layers), r("identical(dim(predict(model, matrix(1, 2, 4), verbose = 0)), c(2L, 1L))"))
made = r('Twice <- new_layer_class("Twice", call = function(x) x * 2); Twice()')
print(float(made(pykeras3.op_array(21.0, "float32"))))
print(r.source({str(script)!r}).units)
""")
    assert child.stdout.split()[-4:] == ["2", "True", "42.0", "5"]


def test_setup_asks_for_what_is_missing_of_what_the_package_declares(tmp_path):
    """The shell script, which make runs before there is a Python to ask, reads DESCRIPTION."""
    asked = tmp_path / "asked"
    programs = {
        "Rscript": f"echo \"$@\" >>{asked}; echo 'Welcome back'; for name in $MISSING; do echo missing: $name; done",
        "id": "echo 1000",
    }
    for name, line in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{line}\n")
        (tmp_path / name).chmod(0o755)

    def set_up(missing):
        """Run the script where some packages are missing."""
        environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "MISSING": missing}
        command = ["bash", str(setup_r.SCRIPT), str(tmp_path / "library")]
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    done = set_up("RcppTOML zeallot")
    cure = "Install the R packages RcppTOML zeallot (Debian: r-cran-rcpptoml r-cran-zeallot), then try again.\n"
    assert (done.returncode, done.stderr) == (1, cure)
    declared = requirements.imported_r_packages()
    assert {*declared, "Rcpp", "RcppTOML"} - set(asked.read_text().split()) == {"reticulate"}
    assert set_up("").returncode == 0
    assert f">= '{requirements.minimum_version('reticulate')}'" in asked.read_text()


def test_setup_installs_into_the_library_where_a_session_looks(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("RETICULATE_PYTHON", "/some/python")
    options = [*INSTALL_QUICKLY, "--no-byte-compile"]
    monkeypatch.setattr(setup_r, "install_package", functools.partial(install.install_package, options=options))
    setup_r.set_up()
    library = tmp_path / "R" / "library"
    assert (library / "pykeras3" / "DESCRIPTION").exists()
    output = capfd.readouterr().out
    assert f"Installed into {library}. For R itself, outside of Python: export R_LIBS={library}" in output
    assert "RETICULATE_PYTHON=/some/python is set: R uses that Python." in output
