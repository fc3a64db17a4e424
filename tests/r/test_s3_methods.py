"""The R package has the S3 methods of keras3, tensorflow and tfdatasets, or a reason why not."""

import csv

from tests.support import batched_r_code
from tests.support.r_subprocesses import run_rscript
from tests.support.subprocesses import ROOT

DATA = ROOT / "tests" / "data"
# package, generic and class: from their NAMESPACE files and from keras3's registrations at load
METHODS = DATA / "s3-methods.csv"
GAPS = DATA / "s3-gaps.csv"

FIND_MISSING = """
    library(pykeras3)
    invisible(layer_dense(units = 1))
    group_of <- function(generic) {
      members <- list(Ops = c("Arith", "Compare", "Logic"), Math = "Math", Summary = "Summary")
      for (group in names(members))
        if (generic %in% c("!", unlist(lapply(members[[group]], getGroupMembers)))) return(group)
      if (generic %in% c("Arg", "Conj", "Im", "Mod", "Re")) "Complex"
    }
    delayed <- getNamespaceInfo("pykeras3", "S3methods")
    has_method <- function(generic, class) {
      # as.numeric() dispatches on methods of as.double()
      generic <- sub("^as.numeric$", "as.double", generic)
      found <- function(name) !is.null(getS3method(name, class, optional = TRUE, envir = asNamespace("pykeras3")))
      any(delayed[, 1L] == generic & delayed[, 2L] == class) || any(vapply(c(generic, group_of(generic)), found, NA))
    }
    # methods whose generics this version of R lacks
    undispatched <- if (getRversion() < "4.3") c("@", "@<-", "%*%")
    methods <- read.csv(METHODS)
    methods <- methods[!methods$generic %in% undispatched, ]
    missing <- methods[!mapply(has_method, methods$generic, methods$class), ]
    cat(sprintf("missing: %s %s\\n", missing$generic, missing$class), sep = "")
"""


CLASSES = """
    library(pykeras3)
    first <- function(x) class(x)[[1L]]
    cat(first(op_ones(2)), first(tf$Variable(1)), first(keras_variable(1)), first(tf$constant("a")))
"""


def on_tensorflow(libraries):
    """Return what both pieces of code print, which run in one process."""
    pieces = ("missing", FIND_MISSING.replace("METHODS", repr(str(METHODS)))), ("classes", CLASSES)
    return batched_r_code.outputs(*pieces, R_LIBS=libraries, KERAS_BACKEND="tensorflow")


def test_every_method_is_there_or_a_listed_gap(libraries):
    lines = on_tensorflow(libraries)["missing"].splitlines()
    assert not any(line.startswith("Error") for line in lines), lines
    missing = {tuple(line.split()[1:]) for line in lines if line.startswith("missing: ")}
    with GAPS.open() as file:
        listed = {(row["generic"], row["class"]): row["reason"] for row in csv.DictReader(file)}
    assert missing - listed.keys() == set(), "neither registered nor listed"
    assert listed.keys() - missing == set(), "listed, and registered by now"
    assert all(listed.values())


def test_classes_whose_methods_are_registered_elsewhere(libraries):
    """Check the reasons of the gaps: other classes that provide the methods."""
    assert on_tensorflow(libraries)["classes"].split() == ["tensorflow.tensor"] * 4
    child = run_rscript(
        """
        library(pykeras3)
        cat("\n", inherits(keras_variable(1), "keras.src.backend.common.variables.Variable"),
            inherits(tf$constant(1), "tensorflow.tensor"), inherits(op_ones(1), "tensorflow.tensor"))
    """,
        R_LIBS=libraries,
        KERAS_BACKEND="jax",
    )
    assert child.stdout.split() == ["TRUE", "TRUE", "FALSE"]
