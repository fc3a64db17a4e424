"""Scripts written for keras3, and its guides, run unchanged in both hosts."""

import base64
import os
import re
import sys

import pytest

from tests.support.guides import guides
from tests.support.r_subprocesses import run_rscript, run_session
from tests.support.subprocesses import ROOT, run

HOSTS = ("r", "python")


def run_script(script, host, libraries, status=0, options=(), **environment):
    command = [sys.executable, "-m", "r_bridge", "run", str(script), "--host", host, *options]
    return run(command, status, {"R_LIBS": libraries, **environment})


SCRIPT = """library(keras3)
library(tfdatasets, exclude = "shape")
suppressWarnings(require(tensorflow))
coro::loop(for (i in tfdatasets::tensor_slices_dataset(1:2)) cat("item", as.integer(i), "\\n"))
keras3::layer_dense(, 3)$units
stopifnot(stats::sd(c(1, 1)) == 0, !"keras3" %in% loadedNamespaces())
fail <- function() stop("here")
"""


@pytest.mark.parametrize("host", HOSTS)
def test_a_script_for_keras3_runs_unchanged(libraries, tmp_path, host):
    script = tmp_path / "script.R"
    script.write_text(SCRIPT)
    child = run_script(script, host, libraries)
    assert child.stdout.splitlines() == ["item 1 ", "item 2 ", "[1] 3"]
    script.write_text("library(keras3)\n\nf <- function() stop('here')\nf()\n")
    child = run_script(script, host, libraries, status=1)
    assert f"{script}, line 4: here" in child.stderr and "in f()" in child.stderr


NAMING = """base::library(keras3)
stopifnot(requireNamespace("keras3", quietly = TRUE), base::requireNamespace("tensorflow"), isTRUE(require(keras)))
stopifnot(utils::packageVersion("keras3") == "1.5.1", packageVersion("tfdatasets") >= "2")
stopifnot(environmentName(loadNamespace("coro")) == "pykeras3", environmentName(asNamespace("stats")) == "stats")
stopifnot(identical(keras3:::layer_dense, layer_dense), identical(stats:::sd, sd))
stopifnot(identical(keras3:::py_func2(function(x) x + 1, TRUE, name = "add")$`__name__`, "add"))
stopifnot(identical(getFromNamespace("layer_dense", "keras3"), layer_dense))
stopifnot(inherits(citation("keras3"), "citation"), nzchar(system.file(package = "keras3")))
for (package in c("keras3", "tensorflow")) library(package, character.only = TRUE)
stopifnot(all(vapply(c("keras", "stats"), require, NA, character.only = TRUE)))
install.packages("keras3")
keras3::install_keras(backend = "jax")
detach("package:keras3", unload = TRUE)
stopifnot(!"package:pykeras3" %in% search())
library(keras, quietly = TRUE)
detach(package:keras)
if (!require(keras3)) install.packages("keras3")
stopifnot(exists("layer_dense"), !suppressWarnings(require(nonesuch)))
message_of <- function(code) tryCatch(code, error = conditionMessage)
library(tfautograph)
lacking <- "pykeras3, which replaces the package tfautograph, has no tf_map(). Use tf$map_fn() instead."
stopifnot(message_of(tf_map(1, sqrt)) == lacking, message_of(tfautograph::tf_map(1, sqrt)) == lacking)
stopifnot(message_of(keras3::nonesuch) == "pykeras3, which replaces the package keras3, has no nonesuch().")
cat(tryCatch(library(nonesuch), error = function(e) deparse(conditionCall(e))))
"""


@pytest.mark.parametrize("host", HOSTS)
def test_every_way_to_name_keras3_finds_this_package(libraries, tmp_path, host):
    script = tmp_path / "script.R"
    script.write_text(NAMING)
    child = run_script(script, host, libraries)
    assert child.stdout == "library(nonesuch)"
    assert "pykeras3 replaces keras3: nothing is installed." in child.stderr
    assert "install_keras() installs nothing: " in child.stderr


NAMES_OF_OTHERS = """
attach(list(collect = function(x) "other's", matches = function(x) "other's"), name = "package:other")
library(keras3)
stopifnot(collect(1) == "other's", matches(1) == "other's", exists("everything"), identical(loop, pykeras3::loop))
library(coro)
stopifnot(identical(collect, pykeras3::collect), matches(1) == "other's")
library(tfdatasets)
stopifnot(identical(matches, pykeras3::matches))
detach("package:coro")
stopifnot(collect(1) == "other's", "package:pykeras3" %in% search())
cat(search()[2:3])
"""


@pytest.mark.parametrize("host", HOSTS)
def test_words_of_other_packages_are_hidden_by_the_package_that_has_them_alone(libraries, tmp_path, host):
    script = tmp_path / "script.R"
    script.write_text(NAMES_OF_OTHERS)
    assert run_script(script, host, libraries).stdout == "pykeras3:tfdatasets package:pykeras3"


def test_a_session_answers_for_keras3_or_says_how_to_have_it(libraries):
    # each way in a session that no other way has prepared
    afresh = "r(\"for (name in c('package:pykeras3', 'pykeras3:scripts')) base::detach(name, character.only = TRUE)\")"
    code = f"""
print(r("library(keras3); environmentName(environment(layer_dense))"))
{afresh}
r.library("keras3")
print(r.environmentName(r.environment(r("layer_dense"))))
{afresh}
print(r.call("keras3::shape", 2), r.call("stats::sd", [1.0, 1.0]))
RSession(packages=["tfdatasets"])
print("package:pykeras3" in r.search())
# the packages for which code is searched are those that are replaced
from r_bridge.runtime.state import runtime
replaced = r("names(pykeras3:::replaced_packages)")
print(len(replaced), {{runtime.caller.call_bridge("names_replaced", name) for name in replaced}})
print({{runtime.caller.call_bridge("names_replaced", name) for name in ["stats", "pykeras3", "keras4", "tfdeploy"]}})
"""
    lines = run_session(code, R_LIBS=libraries).stdout.splitlines()
    assert lines == ["pykeras3", "pykeras3", "(2,) 0.0", "True", "6 {True}", "{False}"]
    without = """
try:
    r("library(tensorflow)")
except RError as error:
    print(error)
"""
    others = [library for library in libraries.split(os.pathsep) if not os.path.exists(f"{library}/pykeras3")]
    lines = run_session(
        without, R_LIBS=os.pathsep.join(others), R_LIBS_SITE=os.pathsep.join(others)
    ).stdout.splitlines()
    assert lines[0].startswith("Error in library(tensorflow) : there is no package called")
    assert lines[1:] == ["The R package pykeras3 replaces it; install it with: python -m r_bridge install"]


@pytest.mark.parametrize("options, coro", [([], "pykeras3"), (["--native"], "coro")])
def test_installed_packages_are_kept_on_demand(libraries, tmp_path, options, coro):
    package = tmp_path / "coro"
    package.mkdir()
    (package / "DESCRIPTION").write_text("Package: coro\nVersion: 1.0\nTitle: A\nDescription: B.\nLicense: GPL\n")
    (package / "NAMESPACE").write_text("export(loop)\n")
    (package / "R").mkdir()
    (package / "R" / "loop.R").write_text("loop <- function(loop) NULL\n")
    made = tmp_path / "library"
    made.mkdir()
    run(["R", "CMD", "INSTALL", f"--library={made}", str(package)], 0, {})
    script = tmp_path / "script.R"
    script.write_text("library(keras3)\ncat(environmentName(environment(coro::loop)))\n")
    child = run_script(script, "r", f"{made}:{libraries}", options=options)
    assert child.stdout == coro


# Documents

DOCUMENT = """---
title: Ones
---

```{r}
library(keras3)
rows <- 3
```

There are `r rows + 1` rows.

```{r, fig.width = 2, fig.height = 2}
model <- keras_model_sequential(input_shape = 4) |> layer_dense(3)
model |> compile("sgd", "mse")
history <- model |> fit(matrix(1, 4, 4), matrix(0, 4, 3), epochs = 2)
plot(history)
reticulate::py_run_string("print('said by Python')")
```

```{r, backend = "torch"}
stop("this is not PyTorch")
```
"""

# What is marked for this backend runs, and nothing else
FAILING = """```{r}
stop("not marked")
```

```{r, backend = "jax"}
x <- 1
```

```{r, backend = "jax"}
# two lines
1 +
  1
stop('no more')
```
"""


@pytest.mark.parametrize("host", HOSTS)
def test_a_document_becomes_markdown_that_holds_its_pictures_and_what_was_printed(libraries, tmp_path, host):
    document, out = tmp_path / "ones.Rmd", tmp_path / "out"
    document.write_text(DOCUMENT)
    run_script(document, host, libraries, options=["--out", str(out)], KERAS_BACKEND="jax")
    assert [path.name for path in out.iterdir()] == ["ones.md"]
    text = (out / "ones.md").read_text()
    assert "There are 4 rows." in text and "## said by Python" in text and re.search(r"## 1/1 - .*loss: \d", text)
    (picture,) = re.findall(r"!\[.*\]\(data:image/png;base64,([^)]+)\)", text)
    assert base64.b64decode(picture).startswith(b"\x89PNG")
    document.write_text(FAILING)
    child = run_script(
        os.path.relpath(document, ROOT), host, libraries, status=1, options=["--out", str(out)], KERAS_BACKEND="jax"
    )
    assert f"{document.resolve()}, line 13: no more\n  in stop('no more')" in child.stderr
    document.write_text("One.\n\nTwo and `r stop('nor here')`.\n")
    child = run_script(document, host, libraries, status=1, options=["--out", str(out)])
    assert f"{document.resolve()}, line 3: nor here\n  in stop('nor here')" in child.stderr


ERRORS_OF_DOCUMENTS = """
library(pykeras3)
documents <- list(
  indented = c("- item", "", "    ```{r}", "    x <- 1", "", "    stop('boom')", "    ```"),
  quoted = c("> ```{r}", "> stop('boom')", "> ```"),
  part = c("```{r}", "stop('boom')", "```"),
  whole = c("Text", "", "```{r, child = 'part.Rmd'}", "```"),
  inline = c("Two lines", "of `r c(1,", "  stop('boom'))` code.")
)
folder <- tempfile()
dir.create(folder)
for (name in names(documents)) {
  path <- file.path(folder, paste0(name, ".Rmd"))
  writeLines(documents[[name]], path)
  message <- tryCatch(pykeras3:::run_script(path, out = folder), error = conditionMessage)
  cat(sub("\n.*", "", sub(normalizePath(folder), "", message, fixed = TRUE)), "\n")
}
"""


def test_errors_of_documents_are_told_where_their_line_is_not_found(libraries):
    """Knitr takes the indentation of lists from a chunk, and chunks of other documents are not in this one."""
    lines = run_rscript(ERRORS_OF_DOCUMENTS, R_LIBS=libraries).stdout.splitlines()
    assert [line for line in lines if line] == [
        "/indented.Rmd, line 6: boom ",
        "/quoted.Rmd: boom ",
        "/part.Rmd, line 2: boom ",
        "/whole.Rmd: boom ",
        "/inline.Rmd, line 2: boom ",
    ]


# Guides

# In `make test`, which runs the vignettes in both hosts and on each backend; `make guides` runs all
SHORT = {("subclassing_jax", "r")}


@pytest.mark.parametrize("guide, host", guides(SHORT, HOSTS))
def test_guides_run_to_their_end(libraries, guide, host):
    run_script(guide, host, libraries, PYKERAS3_SAMPLE_DATA="1")
