"""NA in comparisons: where translated code asks for it, and what comes of it."""

import ast

import numpy as np
import pytest

from pykeras3.compat import base_r as R
from r_bridge.translate import translate

# What may be NA is compared by a function, what may not by Python's operator
COMPARED = {
    # Literals, through names, parts, functions and loops
    "x <- c(1, NA)\nx > 1": "R.greater(x, 1)",
    "x <- c(1, 2)\nx > 1": "x > 1",
    "x <- NA_real_\ny <- x + 1\ny > 1": "R.greater(y, 1)",
    "x <- c(1, 2)\nx[1] <- NA\nx > 1": "R.greater(x, 1)",
    "x <- c(1, 2)\nis.na(x) <- 2\nx > 1": "R.greater(x, 1)",
    "x <- c(1, 2)\nx[5] <- 1\nx > 1": "R.greater(x, 1)",
    "f <- function(a) a + 1\nf(NA_real_) > 1": "R.greater(f(np.nan), 1)",
    "f <- function(a) a + 1\nf(2) > 1": "f(2) > 1",
    "f <- function(a) { if (is.null(a)) return(NA_real_); 1 }\nf(2) > 1": "R.greater(f(2), 1)",
    "x <- if (runif(1) > 0.5) 1 else NA_real_\nx > 1": "R.greater(x, 1)",
    "x <- list(a = NA, b = 1)\nx$b > 1": "R.greater(x['b'], 1)",
    "best <- NA\nfor (v in c(1, 2)) if (is.na(best) || v > best) best <- v": (
        "if R.is_na(best) or R.greater(v, best):"
    ),
    "best <- NA\nbest <- 2": "best = np.nan\nbest = 2",
    # Functions that give NA for other values
    'x <- as.numeric(c("1", "x"))\nx > 1': "R.greater(x, 1)",
    'x <- as.numeric(strsplit("1,x", ",")[[1]])\nx > 1': "R.greater(x, 1)",
    'x <- local({\n  y <- as.numeric("x")\n  y\n})\nx > 1': "R.greater(x, 1)",
    'A <- R6::R6Class("A", public = list(f = function(a) a > 1))\ny <- A$new()$f(NA)': "R.greater(a, 1)",
    'A <- Layer("A", call = function(x, mask = NULL) x > 1)\ny <- c(1, NA)': "x > 1",
    'x <- as.numeric("2.5")\nx > 1': "x = R.as_double('2.5')\nx > 1",
    "x <- as.numeric(2L)\nx > 1": "x > 1",
    "x <- match(3, c(1, 2))\nx > 1": "R.greater(x, 1)",
    "x <- match(3, c(1, 2), nomatch = 0L)\nx > 1": "x > 1",
    'x <- read.csv("a.csv")\nx$a > 1': "R.greater(x['a'], 1)",
    "x <- sd(c(1, 2))\nx > 1": "R.greater(x, 1)",
    # Elements beyond the end
    "x <- c(1, 2)\nx[c(2, 5)] > 1": "R.greater(R.subset(x, np.array([2.0, 5.0])), 1)",
    "x <- c(1, 2)\nx[which(x > 1)] > 1": "R.subset(x, R.which(x > 1)) > 1",
    "x <- c(1, 2)\nx[x > 1] > 1": "R.subset(x, x > 1) > 1",
    # What is known to be without
    "x <- c(1, NA)\nlength(x) > 1": "len(x) > 1",
    "x <- c(1, NA)\nsum(x, na.rm = TRUE) > 1": "R.sum_(x, na_rm=True) > 1",
    'x <- as.integer(Sys.getenv("STEPS"))\nstopifnot(!is.na(x))\nx > 1': "x > 1",
    "x <- c(1, NA)\nop_sum(x) > 1": "op_sum(x) > 1",
    "g <- function(a) a > 1\ny <- keras_input(shape = c(NA, 2))\nh <- list(g)": "a > 1",
    "g <- function(a) a > 1\ny <- c(1, NA)\nh <- list(g)": "R.greater(a, 1)",
    # Where NA counts as FALSE
    "x <- c(1, NA)\nwhich(x > 1 & x < 3)": "R.logical_and(x > 1, x < 3)",
    "x <- c(1, NA)\nwhich(x != 1)": "R.not_equal(x, 1)",
    "x <- c(1, NA)\nsum(x > 1, na.rm = TRUE)": "x > 1",
    "x <- c(1, NA)\nmean(x > 1, na.rm = TRUE)": "R.greater(x, 1)",
}
# What is made of comparisons that may be NA
MADE = {
    "!(x > 1)": "R.logical_not(R.greater(x, 1))",
    "x > 1 && TRUE": "R.both(R.greater(x, 1), lambda: True)",
    "is.null(x) || x > 1": "x is None or R.greater(x, 1)",
    "sum(x > 1)": "R.sum_(R.greater(x, 1))",
    "ifelse(x > 1, 1, 2)": "R.ifelse(R.greater(x, 1), 1, 2)",
    "x[x > 1]": "R.subset(x, R.greater(x, 1))",
    "which.max(x)": "R.which_max(x)",
    "max(x[1], 2)": "R.max_(x[0], 2)",
}
# Texts: what may be NA or NULL is written by a function, anything else as an f-string
TEXTS = {
    'x <- c("a", "b")\npaste0("<", x[2], ">")': "f'<{x[1]}>'",
    'x <- c("a", NA)\npaste0("<", x[2], ">")': "f'<{R.or_na(x[1])}>'",
    'for (n in c(1L, 2L)) paste("n", n)': "f'n {n}'",
    'for (n in c(1L, NA)) paste("n", n)': "R.paste('n', R.or_na(n))",
    'paste("n", match(1, c(2, 3)))': "R.paste('n', R.match(1, np.array([2.0, 3.0])))",
    'f <- function(k) if (k) "yes" else "no"\npaste0("<", f(TRUE))': "f'<{f(True)}'",
    'f <- function(k) if (k) "yes"\npaste0("<", f(TRUE))': "R.paste('<', f(True), sep='')",
    'f <- function(s) paste0("<", s)\ny <- f("a")': "f'<{s}'",
    'f <- function(s = NULL) paste0("<", s)\ny <- f("a")': "R.paste('<', s, sep='')",
    'x <- c("a", NA)\npaste(x, collapse = "+")': "R.paste(x, collapse='+')",
    'x <- c(1.5, 2)\nsprintf("%.1f", x[1])': "f'{x[0]:.1f}'",
    'x <- c(1.5, NA)\nsprintf("%.1f", x[1])': "R.sprintf('%.1f', R.or_na(x[0]))",
    'sprintf("%.1f", -Inf)': "R.sprintf('%.1f', -np.inf)",
    'f <- function(k) if (k) "yes"\ncat(f(TRUE), "\\n")': "R.cat(f(True), '\\n')",
    "x <- c(1L, NA)\nas.character(x[1])": "R.as_character(x[0])",
    'x <- c(1L, NA)\nformat(x[1], big.mark = ",")\nprettyNum(x[1], big.mark = ",")': "R.prettyNum(x[0], big_mark=',')",
    'library(stringr)\nx <- c("a", NA)\nstr_c(x[2], "b")': "R.str_c(x[1], 'b')",
    'library(glue)\nx <- c("a", NA)\nglue("<{x[2]}>")': "f'<{R.or_na(x[1])}>'",
}


def translated(code: str) -> str:
    """Return the translation of R code, written by Python."""
    return ast.unparse(ast.parse(translate(code).source))


def value_of(code: str):
    """Return the variable `value` after the translation of R code has run."""
    namespace: dict = {}
    exec(translate(code).source, namespace)
    return namespace["value"]


@pytest.mark.parametrize("code", COMPARED)
def test_what_may_be_na_is_compared_by_a_function(code):
    assert COMPARED[code] in translated(code).replace("print(", "")


@pytest.mark.parametrize("code", TEXTS)
def test_what_may_be_na_or_null_is_written_by_a_function(code):
    assert TEXTS[code] in translated(code)


@pytest.mark.parametrize("code", MADE)
def test_what_is_made_of_comparisons_that_may_be_na(code):
    assert translated(f"x <- c(1, NA)\nvalue <- {code}").endswith(f"value = {MADE[code]}")


@pytest.mark.parametrize(
    "condition", ["x > 1", "x[1] == 1 && x[2] > 1", "flag", "!flag", "any(x > 2)", "c(1, NA) > 0", "is.na(x) & x > 1"]
)
def test_a_condition_that_is_missing_is_an_error(condition):
    code = f"x <- c(1, NA)\nflag <- NA\nx2 <- x[2]\nvalue <- if ({condition}) 1 else 2"
    with pytest.raises(ValueError, match="condition must be True or False|truth value of an array"):
        value_of(code)


def test_rows_of_which_nothing_is_known_are_missing_or_dropped():
    frame = "df <- data.frame(a = c(1, NA, 3), b = c(4, 5, 6))\n"
    assert value_of(frame + "value <- df[df$a > 1, ]$b")[1:].tolist() == [6]
    assert np.isnan(value_of(frame + "value <- df[df$a > 1, ]$b").iloc[0])
    for condition in ("a > 1", "!(a <= 1)", "a != 1", "a > 1 | b > 100"):
        assert value_of(f"library(dplyr)\n{frame}value <- filter(df, {condition})$b").tolist() == [6]
    assert value_of(f"library(dplyr)\n{frame}value <- mutate(df, c = a > 1)$c").tolist() == [False, None, True]


def test_values_are_assigned_where_the_index_is_known():
    x = np.array([1.0, np.nan, 3.0])
    assert R.set_subset(x, R.greater(x, 2), 0)[[0, 2]].tolist() == [1, 0]
    with pytest.raises(ValueError, match="missing values"):
        R.set_subset(x, R.greater(x, 2), np.array([5, 6]))


def test_logicals_with_na_are_a_vector():
    found = R.greater(np.array([1.0, np.nan]), 0)
    assert (R.typeof(found), R.class_(found), R.length(found)) == ("logical", "logical", 2)
    assert R.is_logical(found) and R.is_atomic(found) and not R.is_list(found)
    assert R.identical(R.greater(np.nan, 0), None)
    assert R.between(np.array([1, np.nan]), 0, 2) == [True, None]
    assert R.element(found, 2) == [None]
