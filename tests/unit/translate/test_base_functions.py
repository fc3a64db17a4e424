"""The functions of base R, from R to Python: what is written where kinds are known, and where they are not."""

import ast
import inspect
from pathlib import Path

import pytest

from pykeras3.compat import base_r
from r_bridge.translate import TranslationError, syntax, translate
from r_bridge.translate.assignments import REPLACEMENTS
from r_bridge.translate.kinds import Kind
from r_bridge.translate.registry import FUNCTIONS
from tests.support.subprocesses import ROOT

# What the lines start with: a vector, a matrix, strings, lists, a string, an integer and a tensor
SETUP = """
v <- c(1.5, 2)
m <- matrix(0, 2, 3)
s <- c("a", "b")
items <- list(1, 2)
r <- list(a = 1)
w <- "word"
n <- 3L
x <- op_ones(3)
"""
CASES = {
    # Numbers
    "sqrt(v)": "np.sqrt(v)",
    "abs(-2)": "abs(-2)",
    "log(v, 10)": "np.log10(v)",
    "exp(x)": "op_exp(x)",
    "round(2.567, 1)": "round(2.567, 1)",
    "sum(v)": "np.sum(v)",
    "sum(v, na.rm = TRUE)": "R.sum_(v, na_rm=True)",
    "max(n, 5)": "max(n, 5)",
    "max(v > 1)": "R.max_(v > 1)",
    "abs(v > 1)": "R.abs_(v > 1)",
    "round(v > 1)": "R.round_(v > 1)",
    "pmax(v > 1, FALSE)": "R.pmax(v > 1, False)",
    "pmax(v, 0)": "np.maximum(v, 0)",
    "min(n > 1, FALSE)": "R.min_(n > 1, False)",
    "mean(x)": "op_mean(x)",
    "sd(v)": "np.std(v, ddof=1)",
    "cumsum(v)": "np.cumsum(v)",
    "ifelse(v > 1, 1, 0)": "np.where(v > 1, 1, 0)",
    "ifelse(n > 1L, 'a', 'b')": "'a' if n > 1 else 'b'",
    "is.na(v)": "np.isnan(v)",
    # Vectors
    "c(1, NA)": "np.array([1.0, np.nan])",
    "c('a', NA)": "['a', None]",
    "c(1, 'a')": "R.c(1, 'a')",
    "length(v)": "len(v)",
    "numeric(3)": "np.zeros(3)",
    "character(0)": "[]",
    "vector('list', n)": "[None] * n",
    "rev(v)": "v[::-1]",
    "head(v, 3)": "v[:3]",
    "tail(s, 1)": "s[-1:]",
    "which.max(v)": "np.argmax(v) + 1",
    "order(v, decreasing = TRUE)": "R.order(v, decreasing=True)",
    "seq(5)": "np.arange(1, 6)",
    "seq(1, 9, by = 2)": "np.arange(1, 10, 2)",
    "seq(0, 1, length.out = 5)": "R.seq(0, 1, length_out=5)",
    "rep(v, times = 2)": "R.rep(v, times=2)",
    "setdiff(s, 'a')": "R.setdiff(s, 'a')",
    # Matrices
    "dim(m)": "m.shape",
    "nrow(m)": "m.shape[0]",
    "matrix(1, 2, 2)": "np.ones((2, 2))",
    "array(0.5, c(2, 3))": "np.full((2, 3), 0.5)",
    "array(v, dim = c(1, 2))": "R.array(v, dim=(1, 2))",
    "aperm(m)": "m.T",
    "aperm(m, c(2, 1))": "np.transpose(m, (1, 0))",
    "colSums(m)": "m.sum(axis=0)",
    "max.col(m, ties.method = 'first')": "R.max_col(m, ties_method='first')",
    "apply(m, 1, sum)": "R.apply(m, 1, R.sum_)",
    # Lists and functions
    "lapply(items, function(e) e + 1)": "[e + 1 for e in items]",
    "sapply(v, function(e) e * 2)": "np.array([e * 2 for e in v])",
    "vapply(1:3, function(i) i^2, numeric(1))": "np.array([i ** 2 for i in range(1, 4)])",
    "lapply(1:2, function(i) function(y) y + i)": "R.lapply(np.arange(1, 3), lambda i: lambda y: y + i)",
    "lapply(s, nchar)": "R.lapply(s, R.nchar)",
    "Reduce(`+`, items)": "R.Reduce(R.add, items)",
    "Reduce(`+`, items, NULL)": "R.Reduce(R.add, items, init=None)",
    "do.call(rbind, list(v, v))": "R.rbind(v, v)",
    "do.call('sum', items)": "R.do_call(R.sum_, items)",
    "names(r)": "list(r)",
    "unlist(items)": "R.unlist(items)",
    "is.null(items)": "items is None",
    # Strings
    "paste('a', n)": "f'a {n}'",
    "paste(w, 1.5)": "R.paste(w, 1.5)",
    "paste(s, collapse = ', ')": "', '.join(s)",
    "paste0(gsub('\\\\s', '', w), '!')": "R.paste(R.gsub('\\\\s', '', w), '!', sep='')",
    "sprintf('%d of %s: %.2f%%', n, w, 0.5)": "f'{n} of {w}: {0.5:.2f}%'",
    "sprintf('%5s|%-5s', w, w)": "f'{w:>5}|{w:<5}'",
    "sprintf('%s', v)": "R.sprintf('%s', v)",
    "toupper(w)": "w.upper()",
    "toupper(s)": "R.toupper(s)",
    "nchar(w)": "len(w)",
    "trimws(w)": "w.strip()",
    "startsWith(w, 'a')": "w.startswith('a')",
    "gsub('a', 'b', w)": "w.replace('a', 'b')",
    "gsub('[a-z]', 'b', w)": "R.gsub('[a-z]', 'b', w)",
    "grepl('or', w)": "'or' in w",
    "regmatches(w, gregexpr('[a-z]', w))": "R.regmatches_all(w, '[a-z]')",
    "format(n, nsmall = 2)": "R.format_(n, nsmall=2)",
    "as.character(n)": "str(n)",
    "LETTERS[2]": "R.subset(R.LETTERS, 2)",
    # Types and comparisons
    "as.integer(2.5)": "int(2.5)",
    "as.numeric(n)": "float(n)",
    "is.function(x)": "callable(x)",
    "identical(w, 'a')": "w == 'a'",
    "identical(dim(m), c(2L, 3L))": "R.identical(m.shape, np.array([2, 3]))",
    "isTRUE(all.equal(v, v, tolerance = 1e-5))": "R.isTRUE(R.all_equal(v, v, tolerance=1e-05))",
    "inherits(x, 'a')": "R.inherits(x, 'a')",
    # Random numbers
    "rnorm(n)": "R.rnorm(n)",
    "runif(3, min = -1)": "R.runif(3, min=-1)",
    "sample(v, 1)": "R.sample(v, size=1)",
    "system.time(sum(v))": "R.system_time(lambda: np.sum(v))",
}
STATEMENTS = {
    'cat("Epoch", "one\\n")': "print('Epoch', 'one')",
    'cat("Epoch", 1.5, "\\n")': "R.cat('Epoch', 1.5, '\\n')",
    'cat(sprintf("%d\\n", 3L))': "print('3')",
    'cat("no line feed")': "print('no line feed', end='')",
    "set.seed(1)": "R.set_seed(1)",
    "stopifnot(c(1, 2) > 0)": "assert R.all_(np.array([1.0, 2.0]) > 0)",
    "f <- function(x) if (missing(x)) 1 else x": "def f(x=R.MISSING):\n    if x is R.MISSING:\n        return 1\n"
    "    else:\n        return x",
}


def translated(code: str) -> list[str]:
    """Return the statements of a translation, without the imports."""
    statements = ast.parse(translate(code).source).body
    return [ast.unparse(each) for each in statements if not isinstance(each, (ast.Import, ast.ImportFrom))]


@pytest.mark.parametrize("code", CASES)
def test_each_expression_is_translated(code):
    assert translated(f"{SETUP}value <- {code}")[-1] == f"value = {CASES[code]}"


@pytest.mark.parametrize("code", STATEMENTS)
def test_each_statement_is_translated(code):
    assert translated(code)[-1] == STATEMENTS[code]


def test_switch_is_a_chain_of_conditions():
    code = 'x <- "b"\ny <- switch(x, a = 1, b = , c = 2, 9)'
    assert translated(code)[-1] == ("if x == 'a':\n    y = 1\nelif x == 'b' or x == 'c':\n    y = 2\nelse:\n    y = 9")


def test_a_value_that_is_chosen_by_is_computed_once():
    lines = translated('y <- switch(tolower("A"), a = 1, b = 2)')
    assert lines[0] == "choice = 'A'.lower()"


def test_variables_that_a_timed_expression_assigns_are_those_of_the_script():
    assert "    global total\n" in translate("time <- system.time({ total <- 1; total })").source


@pytest.mark.parametrize(
    "code, reason",
    [
        ("regmatches(a, b)", "regmatches"),
        ("nargs()", "nargs"),
        ("match.arg(x)", "match.arg"),
        ("paste(1, no_argument = 2, perhaps = 3) + noquote(1, 2, 3, quote = 4) + chartr(1, 2, 3, 4)", "chartr"),
    ],
)
def test_what_has_no_translation_is_an_error(code, reason):
    with pytest.raises(TranslationError, match=reason):
        translate(f"a <- 1\nb <- 2\nx <- 3\ny <- {code}")


def test_all_functions_that_translations_call_exist():
    called = set(REPLACEMENTS.values())
    for file in Path(ROOT, "r_bridge", "translate").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("r_function", "r_function_name"):
                if isinstance(node.args[0], ast.Constant):
                    called.add(node.args[0].value)
    assert called - set(base_r.__all__) == set()


@pytest.mark.parametrize("name", sorted(name for name in FUNCTIONS if callable(FUNCTIONS[name].kind)))
def test_kinds_of_results_are_found_for_any_arguments(name):
    function = FUNCTIONS[name]
    text = syntax.Text("a", location=syntax.Location(1, "a"))
    argument = syntax.Argument(None, text, location=text.location)
    given: dict = {}
    for formal in list(inspect.signature(function.translate).parameters.values())[1:]:
        by_position = formal.kind is formal.POSITIONAL_OR_KEYWORD
        given[formal.name] = (argument,) if formal.kind is formal.VAR_POSITIONAL else text if by_position else None
    assert isinstance(function.kind(lambda node: Kind.UNKNOWN, **given), Kind)
