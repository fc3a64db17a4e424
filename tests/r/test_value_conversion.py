"""Conversion of values between R and Python, without unnecessary copies or loss."""

import datetime
import enum
import inspect
import zoneinfo

import numpy as np
import pytest

from tests.support import batched_checks
from tests.support.batched_checks import assert_raises, at_random
from tests.support.r_subprocesses import run_session


def there_and_back(r, code):
    """Return the Python value of R code, and whether R gets an identical value back."""
    r(f"there <- {code}")
    value = r["there"]
    r["back"] = value
    return value, r("identical(there, back)")


# One value


def check_scalars_of_r(r):
    for code, expected in {
        "TRUE": True,
        "FALSE": False,
        "3L": 3,
        "-1.5": -1.5,
        "'a'": "a",
        "2+3i": 2 + 3j,
        "Inf": np.inf,
        "NULL": None,
        "'\\u00e9\\u4e2d\\U1F600'": "é中😀",
        "''": "",
    }.items():
        value, same = there_and_back(r, code)
        assert (value, type(value)) == (expected, type(expected)) and same, code


def check_scalars_of_python(r):
    kind = r("function(x) paste(typeof(x), length(x), is.null(dim(x)))")
    for value, expected in (
        (True, "logical"),
        (7, "integer"),
        (2**31 - 1, "integer"),
        (-(2**31), "double"),
        (2**53, "double"),
        (0.1, "double"),
        (1j, "complex"),
        ("a", "character"),
        (b"ab", "raw"),
        (np.float32(0.5), "double"),
        (np.int8(3), "integer"),
        (np.uint64(2**40), "double"),
        (np.bool_(True), "logical"),
        (np.longdouble(1.5), "double"),
        (np.str_("a"), "character"),
    ):
        assert kind(value).startswith(expected), (value, kind(value))
        assert r.identity(value) == value
    assert kind(None) == "NULL 0 TRUE"


def check_numbers_that_r_has_not(r):
    for value in (
        2**53 + 1,
        -(2**60),
        [1, 2**60],
        [0.5, 2**60],
        np.array([2**60]),
        np.uint64(2**63),
        np.ma.MaskedArray([1, 2**60], [True, False]),
    ):
        assert_raises(OverflowError, "2^53", r.identity, value)


def check_one_na(r):
    for code in ("NA", "NA_integer_", "NA_character_"):
        assert r(code) is None
    value, same = there_and_back(r, "NA_real_")
    assert np.isnan(value) and same and r("is.na(back) && !is.nan(back)")
    value, same = there_and_back(r, "NaN")
    assert np.isnan(value) and same and r("is.nan(back)")


def check_raw_vectors(r):
    assert there_and_back(r, "as.raw(c(0, 255))") == (b"\x00\xff", True)
    assert there_and_back(r, "as.raw(7)") == (b"\x07", True)


# Texts


def check_texts(r):
    assert there_and_back(r, "c('a', NA, '\\u00e9')") == (["a", None, "é"], True)
    assert there_and_back(r, "iconv('caf\\u00e9', 'UTF-8', 'latin1')") == ("café", True)
    assert r("Encoding")(["é"]) == "UTF-8"
    assert_raises(ValueError, "null characters", r.identity, "a\0b")


def check_texts_that_are_written_in_another_way(r):
    """The members of an enumeration of str are these strings, not their names."""
    import pandas as pd

    kind = enum.Enum("Kind", {"first": "a", "second": "\u00e9"}, type=str)
    first, second = kind
    assert r.identity(first) == "a" and r.identity([first, second, None]) == ["a", "\u00e9", None]
    assert r.identity(np.array([first, "b"], object)) == ["a", "b"]
    assert r.identity({"key": second}) == {"key": "\u00e9"}
    frame = pd.DataFrame({second: [first, "b"]}, index=[second, "c"])
    assert r("function(d) c(names(d), row.names(d), d[[1]])")(frame) == ["\u00e9", "\u00e9", "c", "a", "b"]
    assert r.levels(pd.Categorical([first])) == "a"


def check_many_texts(r):
    """Check that many strings convert as few do, including NA, accents and invalid encodings."""
    words = ["a", None, "é", ""] * 100
    for accent in ("'\\u00e9'", "iconv('\\u00e9', 'UTF-8', 'latin1')"):
        assert there_and_back(r, f"rep(c('a', NA, {accent}, ''), 100)") == (words, True)
    value, same = there_and_back(r, "matrix(rep(c('a', NA), 200), 2)")
    assert value.shape == (2, 200) and value[:, 7].tolist() == ["a", None] and same
    kind = r("function(x) paste(typeof(x), paste(dim(x), collapse = ' '), anyNA(x), Encoding(x[3]))")
    plain = ["a", "b", "é", ""] * 100
    for text, expected in (
        (words, "character  TRUE UTF-8"),
        (plain, "character  FALSE UTF-8"),
        (np.array(plain), "character 400 FALSE UTF-8"),
        (np.array(plain, np.dtypes.StringDType()), "character 400 FALSE UTF-8"),
        (np.array(words, object).reshape(2, 200, order="F"), "character 2 200 TRUE UTF-8"),
    ):
        assert kind(text) == expected
        assert np.array_equal(r.identity(text), text)
    assert r.identity([None, "a"] * 200) == [None, "a"] * 200
    for wrong, error in (("a\0b", ValueError), ("\ud800", UnicodeEncodeError)):
        with pytest.raises(error):
            r.identity([wrong, *words])
    value, same = there_and_back(r, "rep('\\xff', 400)")
    assert type(value).__name__ == "RObject" and same


def check_data_of_r(r):
    """Check that models accept R's factors and data frames as in R."""
    import pykeras3 as pk

    layer = pk.layer_dense(units=3, activation="softmax")
    model = pk.keras_model_sequential(input_shape=4, layers=[layer])
    pk.compile(model, "sgd", "sparse_categorical_crossentropy")
    frame, species = r("iris[1:4]"), r("iris$Species")
    plain = pk.evaluate(model, frame.to_numpy(), np.repeat([0, 1, 2], 50), verbose=0)
    assert pk.evaluate(model, frame, species, verbose=0) == plain
    assert np.array_equal(pk.to_categorical(species), np.repeat(np.eye(3), 50, axis=0))
    missing = r("data.frame(a = c(1L, NA), b = c(TRUE, NA), c = c(0.5, NA), d = 1:2)")
    assert np.isnan(pk.predict(model, missing, verbose=0)).all(axis=1).tolist() == [False, True]


def check_bytes_that_are_no_text(r):
    r('strange <- c("a", "\\xff"); Encoding(strange) <- "bytes"')
    for code in (
        "strange",
        '"\\xff"',
        "list(strange, 1)[[1]]",
        "setNames(1, '\\xff')",
        "factor(1, labels = '\\xff')",
        "c(rep('b', 300), strange)",
    ):
        value, same = there_and_back(r, code)
        assert type(value).__name__ == "RObject" and same, (code, value)
    assert r("list('b', strange)")[0] == "b"


def check_texts_of_numpy(r):
    for dtype in ("U5", object):
        r["texts"] = np.array([["a", "b"], ["é", "d"]], dtype=dtype)
        assert r("dim(texts)").tolist() == [2, 2] and r("texts[2, 1]") == "é"
    assert r("texts").tolist() == [["a", "b"], ["é", "d"]]
    assert r.identity(np.array(["a", None], object)).tolist() == ["a", None]


# Numbers


def check_a_vector_is_a_view(r):
    r("x <- c(1.5, 2.5, NA); .Internal(inspect(x))")
    x = r["x"]
    assert x.dtype == np.float64 and not x.flags.writeable and not x.flags.owndata
    assert np.shares_memory(x, r["x"])
    with pytest.raises(ValueError):
        x[0] = 3
    with pytest.raises(ValueError):
        x.flags.writeable = True


def check_a_view_goes_back_as_the_very_vector(r):
    same = r("function(y) identical(lobstr_address(x), lobstr_address(y))")
    r("lobstr_address <- function(x) sub(' .*', '', sub('^@', '', capture.output(.Internal(inspect(x)))[1]))")
    for code in (
        "rnorm(10)",
        "matrix(1:6, 2)",
        "1:10",
        "c(1+1i, 2)",
        "matrix(as.raw(1:4), 2)",
        "structure(matrix(rnorm(4), 2), dimnames = list(c('a', 'b'), NULL))",
    ):
        r(f"x <- {code}")
        assert same(r["x"]), code
        assert not same(np.array(r["x"]))


def check_part_of_a_view_is_its_own_value(r):
    r("x <- matrix(as.numeric(1:6), 2)")
    x = r["x"]
    for part in (x.T, x[:1], x[:, ::-1], x.reshape(-1, order="F"), x[...], x.view(np.int64).view(np.float64)):
        got = r.identity(part)
        assert got.shape == part.shape and (got == part).all()


def check_views_outlive_what_r_does(r):
    r("x <- as.numeric(1:1000)")
    x = r["x"]
    r("x[1] <- 5; x <- x * 2; rm(x); invisible(gc()); y <- lapply(1:200, function(i) rnorm(1000)); invisible(gc())")
    assert (x == np.arange(1, 1001)).all()


def check_r_changes_its_own_copy(r):
    r("x <- c(1, 2, 3)")
    x = r["x"]
    r("x[1] <- 5")
    assert x.tolist() == [1, 2, 3] and r["x"].tolist() == [5, 2, 3]
    r("f <- function(v) { v[2] <- 9; v }")
    assert r.f(x).tolist() == [1, 9, 3] and x.tolist() == [1, 2, 3]


def check_arrays_in_r_order(r):
    r("x <- array(as.numeric(1:24), c(2, 3, 4))")
    x = r["x"]
    assert x.shape == (2, 3, 4) and x.flags.f_contiguous
    for i, j, k in np.ndindex(2, 3, 4):
        assert x[i, j, k] == r(f"x[{i + 1}, {j + 1}, {k + 1}]")


def check_na_in_vectors(r):
    integers = r("c(1L, NA)")
    assert integers.dtype == np.float64 and integers[0] == 1 and np.isnan(integers[1])
    assert r("function(x) is.na(x) & !is.nan(x)")(integers).tolist() == [False, True]
    assert r("c(TRUE, NA)").tolist() == [True, None] and r("c(TRUE, FALSE)").dtype == bool
    assert r("matrix(c(TRUE, NA, FALSE, FALSE), 2)").tolist() == [[True, False], [None, False]]
    assert r("identity")(np.array([True, None], object)).tolist() == [True, None]


def check_masked_arrays(r):
    isna = r("function(x) c(typeof(x), is.na(x) & !is.nan(x), dim(x))")
    assert isna(np.ma.MaskedArray([[1, 2]], [[True, False]], dtype=np.int32)) == ["integer", "TRUE", "FALSE", "1", "2"]
    assert isna(np.ma.MaskedArray([1.5, 2], [True, False])) == ["double", "TRUE", "FALSE", "2"]
    assert isna(np.ma.MaskedArray([True, False], [True, False])) == ["logical", "TRUE", "FALSE", "2"]


def check_numpy_of_every_kind(r):
    type_of, at = r("typeof"), r("function(x, i, j) x[i, j]")
    kinds = {
        "logical": ["?"],
        "integer": ["i1", "u1", "i2", "u2", "i4", ">i4"],
        "complex": ["c8", "c16"],
        "double": ["u4", "i8", "u8", "f2", "f4", "f8", ">f8", "longdouble"],
    }
    for expected, dtypes in kinds.items():
        for dtype in dtypes:
            base = (np.arange(24) % 2 if dtype == "?" else np.arange(24)).astype(dtype).reshape(4, 6)
            for x in (base, np.asfortranarray(base), base.T, base[::2, 1::3], base[::-1, ::-1], base[:0], base[:, :1]):
                got = r.identity(x)
                assert type_of(x) == expected and got.shape == x.shape and (got == x).all(), (dtype, x.strides)
                assert got.flags.f_contiguous
            assert at(base, 2, 3) == base[1, 2]
    assert type_of(np.array([-(2**31)], np.int32)) == "double"


def check_numpy_without_length_or_dimensions(r):
    assert r.identity(np.array(2.5)) == 2.5 and r("is.null")(r("dim")(np.array(2.5)))
    assert r("dim")(np.zeros((0, 3))).tolist() == [0, 3] and r("dim")(np.zeros(4)) == 4
    assert r.identity(np.zeros((2, 3, 0, 4))).shape == (2, 3, 0, 4)


def check_large_arrays(r):
    rng = np.random.default_rng(1)
    for x in (
        rng.random((1100, 700)),
        np.asfortranarray(rng.random((1100, 700))),
        rng.random((90, 70, 120))[::-1],
        rng.random(2**20).astype(np.float32),
        rng.integers(0, 9, (1200, 1000)).astype(np.int32),
    ):
        r["x"] = x
        assert r("dim(x)")[0] == x.shape[0] if x.ndim > 1 else r("length(x)") == x.size
        assert r("sum(x)") == pytest.approx(x.sum(dtype=np.float64)) and (r["x"] == x).all()
        last = ", ".join(map(str, x.shape))
        assert r(f"x[{last}]") == x.flat[-1]


def check_what_does_not_fit(r):
    assert_raises(MemoryError, "100000000000", r, "1:1e11")
    assert r("length(1:1e11)") == 1e11
    limit = r("mem.maxVSize()")
    r.call("mem.maxVSize", r("gc()[2, 2]") + 200)
    try:
        assert_raises(MemoryError, "400000000 bytes", r.identity, np.zeros(50_000_000))
    finally:
        r.call("mem.maxVSize", limit)
    assert r.identity(np.zeros(10)).sum() == 0


# Lists and dicts


def check_lists(r):
    nested = {"a": [1.5, "b", None, {"c": [True, {"d": {}}]}], "e": [[1, 2], [3]], "f": {"g": ["x", None]}}
    got = r.identity(nested)
    assert (
        got["a"] == nested["a"]
        and got["f"] == nested["f"]
        and [x.tolist() if isinstance(x, np.ndarray) else [x] for x in got["e"]] == nested["e"]
    )
    assert r("function(x) x$a[[4]]$c[[1]]")(nested) is True
    assert r("list(1, list('a', NULL))") == [1.0, ["a", None]]
    assert r("typeof")([1, 2]) == "integer" and r("typeof")([1, 2.5]) == "double" and r("typeof")([1, "a"]) == "list"
    assert r("typeof")((1, 2)) == "list" and r("is.na")([True, None]).tolist() == [False, True]
    assert r("length")([None, None]) == 2
    deep = []
    for _ in range(100):
        deep = [deep, 1]
    assert r.identity(deep) == deep


def check_names(r):
    assert there_and_back(r, "list(a = 1, b = list(c = 2L))") == ({"a": 1.0, "b": {"c": 2}}, True)
    assert there_and_back(r, "setNames(list(), character())") == ({}, True)
    assert r("c(a = 1, b = 2)") == {"a": 1.0, "b": 2.0}
    for code in (
        "list(a = 1, 2)",
        "list(a = 1, a = 2)",
        "setNames(list(1), NA)",
        "c(a = 1, a = 2)",
        "setNames(1:2, c('a', ''))",
        "matrix(list(1, 2, 3, 4), 2)",
    ):
        value, same = there_and_back(r, code)
        assert type(value).__name__ == "RObject" and same, code


def check_an_endless_list(r):
    endless = []
    endless.append(endless)
    with pytest.raises(Exception, match="recursion"):
        r.identity(endless)
    assert r.identity(1) == 1


# What has no form in Python


def check_handles(r):
    for code in (
        "globalenv()",
        "new.env()",
        "y ~ x + z",
        "quote(a + b)",
        "as.name('a')",
        "expression(a, b)",
        "lm(mpg ~ wt, mtcars)",
        "setClass('P', representation(a = 'numeric'))(a = 1)",
        "pairlist(a = 1)",
        "structure(1:3, class = 'mine')",
        "table(c('a', 'b'))",
        "as.POSIXlt('2024-01-01')",
        "asNamespace('stats')$C_rnorm$address",
        "R6::R6Class('C', public = list(n = 1))$new()",
        "numeric_version('1.2')",
        "addNA(factor(c('a', NA)))",
        "factor(c(a = 'x'))",
        "structure(1:2, levels = 'a', class = 'factor')",
        "c(a = Sys.Date())",
        "as.Date(Inf)",
        "as.Date(1e9, origin = '1970-01-01')",
        "structure(1, class = 'difftime')",
        "structure(0, class = c('POSIXct', 'POSIXt'), tzone = 'No/Zone')",
    ):
        value, same = there_and_back(r, code)
        assert type(value).__name__ == "RObject" and same, (code, value)
        assert repr(value).startswith("<R object: ")


def check_handles_are_the_objects(r):
    r("e <- new.env(); e$n <- 1")
    e, again = r["e"], r["e"]
    assert e == again and hash(e) == hash(again) and e != r("new.env()")
    r("function(e) e$n <- e$n + 1")(e)
    assert r("e$n") == 2
    model = r("lm(mpg ~ wt, mtcars)")
    assert r.coef(model)["wt"] == pytest.approx(-5.344, abs=1e-3)
    counter = r(
        "R6::R6Class('Counter', public = list(n = 0, add = function() {self$n <- self$n + 1; invisible(self) }))$new()"
    )
    r("function(x) { x$add(); x$add() }")(counter)
    assert r("function(l) l[[1]]$n")([counter]) == 2
    assert r("function(l) identical(l$a$b, e)")({"a": {"b": e}})


# By reference


def check_python_objects_of_every_kind(r):
    import fractions
    import json

    class Thing:
        pass

    id_of, is_same = r("reticulate::py_id"), r("function(x, id) reticulate::py_id(x) == id")
    for value in (
        Thing(),
        Thing,
        json,
        json.dumps,
        len,
        fractions.Fraction(1, 2),
        {1, 2},
        {1: "a"},
        object(),
        range(3),
        np.random.default_rng,
        np.dtype("f4"),
        lambda x: x,
    ):
        assert str(id(value)) == str(id_of(value)), value
        assert r.identity(value) is value
        deep = r.identity([{"a": [1, {"b": [value, "c"]}]}, "d"])
        assert deep[0]["a"][1]["b"][0] is value
        assert is_same(value, str(id(value)))


def check_r_objects_that_stand_for_one_of_python(r):
    r["thing"] = thing = object()
    assert r("structure(list(1), class = 'holder', python = thing)") is thing
    assert type(r("structure(list(1), class = 'holder', python = 'thing')")).__name__ == "RObject"


def check_keras_objects(r):
    import keras
    import tensorflow as tf

    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, name="dense")])
    id_of = r("reticulate::py_id")
    dataset = tf.data.Dataset.range(3)
    for value in (
        model,
        model.layers[0],
        model.layers[0].kernel,
        tf.constant([1.0]),
        dataset,
        keras.ops.ones((2,)),
        keras.Model,
    ):
        assert str(id_of(value)) == str(id(value)) and r.identity({"a": [value]})["a"][0] is value
    r["model"] = model
    r("w <- model$get_weights(); layer <- model$layers[[1]]; layer$trainable <- FALSE; model$note <- 'from R'")
    assert model.note == "from R" and model.layers[0].trainable is False
    model.layers[0].trainable = True
    assert r("model$layers[[1]]$trainable") is True
    r("model$set_weights(lapply(w, function(a) a * 0 + 1))")
    assert (model.get_weights()[0] == 1).all()
    assert r["model"] is model and r("model$layers[[1]]") is model.layers[0]


def check_objects_that_r_makes(r):
    import collections
    import math
    import sys

    assert r("reticulate::import('math')") is math
    counter = r("counter <- reticulate::import('collections', convert = FALSE)$Counter(list('a', 'b', 'a'))")
    assert type(counter) is collections.Counter and counter["a"] == 2
    counter["c"] = 5
    assert r("reticulate::py_to_r(counter['c'])") == 5
    assert r("list(a = counter)")["a"] is counter
    assert r("reticulate::import('colorsys', delay_load = TRUE)") is sys.modules["colorsys"]


# Functions


def check_r_functions(r):
    f = r("function(x, n.times = 1 + 1, ..., na.rm = FALSE) x * n.times + na.rm")
    # only R can evaluate R code
    assert str(inspect.signature(f)) == "(x, n_times=<R's default>, *args, na_rm=False, **kwargs)"
    assert f(3) == 6 and f(3, 3) == 9 and f(3, n_times=4, na_rm=True) == 13 and f(3, **{"n.times": 5}) == 15
    assert there_and_back(r, "function(x) x")[1] and there_and_back(r, "sum")[1]
    assert r("function(x, lambda) x - lambda")(3, lambda_=1) == 2
    assert str(inspect.signature(r("function(args, ...) 1"))) == "(args, *args_, **kwargs)"
    assert list(inspect.signature(r("sum")).parameters) == ["args", "na_rm", "kwargs"]
    assert r("sum")([1.0, np.nan], na_rm=True) == 1 == r.sum([1.0, np.nan], na_rm=True)
    assert_raises(ValueError, "no formals", inspect.signature, r("`if`"))
    assert repr(r("function(x) x")) == "<R function (x)>" and callable(r("`if`"))


def check_closures_keep_their_state(r):
    count = r("local({ n <- 0; function() { n <<- n + 1; n } })")
    assert [count(), count()] == [1, 2] and r("function(f) f()")(count) == 3
    assert r("function(fs) fs$a[[1]]()")({"a": [count, 1]}) == 4


def check_python_functions_in_r(r):
    seen = []

    def add(x, y=1, **more):
        seen.append((x, y, more))
        return x + y

    r["add"] = add
    assert r("is.function(add)") and r("add(2)") == 3 and r("add(2, y = 5)") == 7
    assert r("do.call(add, list(1, y = 2))") == 3 and r("unlist(lapply(1:3, add))").tolist() == [2, 3, 4]
    assert r("sapply(c(a = 1, b = 2), add)") == {"a": 2.0, "b": 3.0} and r("Reduce(add, 1:4)") == 10
    assert r("add(1, extra = 'e')") == 2 and seen[-1] == (1.0, 1, {"extra": "e"})
    assert r["add"] is add


# Factors, dates and data frames


def check_factors(r):
    import pandas

    value, same = there_and_back(r, "factor(c('a', 'b', NA), levels = c('b', 'a'))")
    assert same and list(value.categories) == ["b", "a"] and list(value.codes) == [1, 0, -1] and not value.ordered
    value, same = there_and_back(r, "factor('a', levels = c('a', 'b'), ordered = TRUE)")
    assert same and value.ordered and list(value) == ["a"]
    r["f"] = pandas.Categorical([3, 1, None], categories=[3, 1])
    assert r("levels(f)") == ["3", "1"] and r("as.integer(f)").tolist()[:2] == [1, 2]
    assert_raises(ValueError, "must be unique. Received: [1, '1']", r.identity, pandas.Categorical([1, "1"]))


def check_matrices_of_matrix(r):
    """Check that a sparse one becomes a SciPy matrix of the same form and back, and a dense one an array."""
    r("library(Matrix); dense <- matrix(c(0, 1.5, 2, 0, 0, 3), 2); sparse <- Matrix(dense, sparse = TRUE)")
    forms = {"sparse": "csc", "as(sparse, 'RsparseMatrix')": "csr", "as(sparse, 'TsparseMatrix')": "coo"}
    for code, form in forms.items():
        value, same = there_and_back(r, code)
        assert value.format == form and np.array_equal(value.toarray(), r["dense"]) and same, code
    for code in ("forceSymmetric(sparse[, 2:3])", "sparse > 0", "as(sparse, 'nMatrix')", "Diagonal(2)", "triu(sparse)"):
        value, _ = there_and_back(r, code)
        assert np.array_equal(value.toarray(), r("as.matrix(there) + 0")), code
        assert r("identical(as.matrix(back), as.matrix(there) + 0)"), code
    value, _ = there_and_back(r, "Matrix(dense, sparse = FALSE)")
    assert type(value) is np.ndarray and np.array_equal(value, r["dense"])
    assert r("list(sparse, 1)")[0].nnz == 3
    r("setClass('Own', representation(x = 'numeric'))")
    value, same = there_and_back(r, "new('Own', x = 1)")
    assert type(value).__name__ == "RObject" and same


def check_sparse_matrices_of_scipy(r):
    import scipy.sparse
    from hypothesis import given
    from hypothesis import strategies as st
    from hypothesis.extra import numpy as hnp

    kinds = {"csc": "dgCMatrix", "csr": "dgRMatrix", "coo": "dgTMatrix", "lil": "dgCMatrix", "bsr": "dgCMatrix"}

    @at_random(max_examples=40)
    @given(
        st.sampled_from(sorted(kinds)),
        st.sampled_from(["f8", "f4", "i4", "i8", "?"]).flatmap(
            lambda dtype: hnp.arrays(
                dtype, hnp.array_shapes(min_dims=2, max_dims=2, max_side=5), elements=st.integers(0, 1)
            )
        ),
    )
    def check_matrix(form, dense):
        r["back"] = getattr(scipy.sparse, f"{form}_matrix")(dense)
        assert r("class(back)[1]") == kinds[form]
        assert np.array_equal(r["back"].toarray(), dense) and r["back"].dtype == np.float64

    check_matrix()
    assert_raises(OverflowError, "2^53. Received: 9007199254740993", r.identity, scipy.sparse.csc_matrix([[2**53 + 1]]))
    for value in (scipy.sparse.csr_array([[0.0, 1.0]]), scipy.sparse.csr_matrix([[0, 1j]])):
        r["back"] = value
        assert r["back"] is value


def check_dates(r):
    assert there_and_back(r, "as.Date('2024-02-29')") == (datetime.date(2024, 2, 29), True)
    assert there_and_back(r, "as.Date('1900-01-01')") == (datetime.date(1900, 1, 1), True)
    value, same = there_and_back(r, "as.Date(c('2024-01-01', NA))")
    assert same and value.dtype == "datetime64[D]" and value[0] == np.datetime64("2024-01-01") and np.isnat(value[1])
    value, same = there_and_back(r, "as.Date(NA)")
    assert same and np.isnat(value) and r("format")(datetime.date(2024, 1, 2)) == "2024-01-02"


def check_times(r):
    zone = zoneinfo.ZoneInfo("Europe/Paris")
    expected = datetime.datetime(2024, 3, 1, 12, 30, 15, 250000, zone)
    value, same = there_and_back(r, "as.POSIXct('2024-03-01 12:30:15.25', tz = 'Europe/Paris')")
    assert (value, value.tzinfo) == (expected, zone) and same
    naive = datetime.datetime(2024, 7, 1, 8, 30, 0, 5)
    assert r.identity(naive) == naive and r("format")(naive) == "2024-07-01 08:30:00"
    assert r("as.POSIXct('2024-07-01 08:30')") == datetime.datetime(2024, 7, 1, 8, 30)
    value, same = there_and_back(r, "as.POSIXct(c(0.5, NA), origin = '1970-01-01', tz = 'UTC')")
    assert same and value[0] == np.datetime64("1970-01-01T00:00:00.5") and np.isnat(value[1])
    offset = datetime.timezone(datetime.timedelta(hours=2))
    assert r.identity(datetime.datetime(2024, 1, 1, 2, tzinfo=offset)).isoformat() == "2024-01-01T00:00:00+00:00"
    many = np.array([["2024-01-01T10:00", "NaT"]], "datetime64[s]")
    r["many"] = many
    assert r("dim(many)").tolist() == [1, 2] and r("format(many[1], tz = 'UTC')") == "2024-01-01 10:00:00"


def check_time_differences(r):
    assert r("as.difftime(90, units = 'mins')") == datetime.timedelta(minutes=90)
    assert r("as.difftime(c(1, NA), units = 'days')")[0] == np.timedelta64(1, "D")
    assert r("function(x) as.numeric(x, units = 'hours')")(datetime.timedelta(days=1)) == 24
    assert r("is.na")(np.array([1, "NaT"], "timedelta64[s]")).tolist() == [False, True]
    # beyond what numpy counts in microseconds
    for code in ("as.difftime(1e13, units = 'secs')", "as.difftime(3e9, units = 'weeks')"):
        assert type(r(code)).__name__ == "RObject" and r("identical")(r(code), r(code))


def check_data_frames_of_r(r):
    import pandas

    for code in (
        "mtcars",
        "iris",
        "airquality",
        "data.frame()",
        "data.frame(a = 1)",
        "data.frame(a = 'x')",
        "data.frame(a = character(), b = integer(), c = logical(), d = numeric(), e = factor(character()))",
        "data.frame(a = 1:3, row.names = c('x', 'y', 'z'))",
        "data.frame(a = 1:3)[2:3, , drop = FALSE]",
        "data.frame(a = c(NA_character_, NA), b = c(NA, NA), c = c(NA_integer_, NA), d = c(NA, NaN))",
        "data.frame(i = c(1L, NA), d = c(1.5, NA), l = c(TRUE, NA), s = c('a', NA), f = factor(c('u', NA)), "
        "D = as.Date(c('2024-01-01', NA)), t = as.POSIXct(c('2024-01-01 10:00', NA), tz = 'Europe/Paris'), "
        "h = as.difftime(c(2, NA), units = 'secs'), z = c(1+2i, NA))",
    ):
        value, same = there_and_back(r, code)
        assert isinstance(value, pandas.DataFrame) and same, code
        assert value.shape == tuple(r("dim(there)").tolist())
    assert [str(t) for t in value.dtypes][:3] == ["Int32", "float64", "boolean"] and value.isna().to_numpy()[1].all()
    assert value["D"][0] == datetime.date(2024, 1, 1) and str(value["t"][0]) == "2024-01-01 10:00:00+01:00"
    assert list(r("mtcars").index[:2]) == ["Mazda RX4", "Mazda RX4 Wag"]
    assert list(r("data.frame(a = 1:3)[2:3, , drop = FALSE]").index) == [2, 3]


def check_data_frames_that_pandas_has_not(r):
    for code in (
        "data.frame(a = 1, a = 2, check.names = FALSE)",
        "data.frame(a = I(list(1, 2)))",
        "local({ d <- data.frame(a = 1:2); d$m <- matrix(1:4, 2); d })",
        "data.frame(a = as.raw(1:2))",
        "local({ d <- data.frame(a = 1:2); d$l <- list(1, 'b'); d })",
        "structure(list(a = 1), class = 'data.frame')",
    ):
        value, same = there_and_back(r, code)
        assert type(value).__name__ == "RObject" and same, code


def check_data_frames_of_pandas(r):
    import pandas

    frame = pandas.DataFrame(
        {
            "i": [1, 2, 3],
            "s": ["x", None, "z"],
            "b": [True, False, True],
            "n": pandas.array([1, None, 2**40], "Int64"),
            "f": pandas.array([1.5, None, 2], "Float64"),
            "o": pandas.Series([1, None, 3], dtype=object),
            "t": pandas.date_range("2024", periods=3),
            "z": pandas.date_range("2024", periods=3, tz="Asia/Tokyo"),
            "c": pandas.Categorical(["u", None, "v"]),
            "l": [[1], {"a": 1}, "x"],
        }
    )
    r["d"] = frame
    assert r("vapply(d, function(x) class(x)[1], '')") == dict(
        i="numeric",
        s="character",
        b="logical",
        n="numeric",
        f="numeric",
        o="integer",
        t="POSIXct",
        z="POSIXct",
        c="factor",
        l="list",
    )
    assert r("unname(vapply(d, function(x) sum(is.na(x)), 0L))").tolist() == [0, 1, 0, 1, 1, 1, 0, 0, 1, 0]
    assert r("attr(d$z, 'tzone')") == "Asia/Tokyo" and r("format(d$z[1])") == "2024-01-01" and r("d$n[3]") == 2**40
    assert r("row.names")(frame) == ["1", "2", "3"]
    assert r("row.names")(frame[frame.i != 2]) == ["0", "2"] and r("row.names")(frame.set_index("i")) == ["1", "2", "3"]
    assert r("nrow")(frame[:0]) == 0 and r("names")(pandas.DataFrame({1: [2]})) == "1"
    assert r("is.na")(pandas.NA) is True and r("is.na")(pandas.NaT) is True
    with pytest.warns(UserWarning, match="index"):
        assert r("row.names")(pandas.concat([frame, frame])) == [str(i) for i in range(1, 7)]
    with pytest.warns(UserWarning, match="index"):
        assert r("row.names")(pandas.DataFrame({"a": [1, 2]}, index=[1, "1"])) == ["1", "2"]


def check_missing_objects_of_pandas(r):
    """Check that what is missing among objects comes back as None, and that missing strings are character."""
    import pandas

    for values in (["a", None, 1.5], [{"b": 1}, None], [None, b"a"]):
        assert r.identity(pandas.Series(values, dtype=object)) == values
    assert r.identity(pandas.Series([b"a", None], dtype="binary[pyarrow]")) == [b"a", None]
    for dtype in ("string", "str", "string[pyarrow]", "large_string[pyarrow]"):
        missing = pandas.Series([None, None], dtype=dtype)
        assert r("typeof")(missing) == "character" and r.identity(missing) == [None, None], dtype


def check_dates_and_times_of_arrow(r):
    """Check that they are those of pandas' own dtypes, with NA."""
    import pandas
    import pyarrow

    day, noon = datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 12)
    tokyo = noon.replace(tzinfo=zoneinfo.ZoneInfo("Asia/Tokyo"))
    kinds = {
        "t": (pyarrow.timestamp("us"), noon),
        "s": (pyarrow.timestamp("s"), noon),
        "z": (pyarrow.timestamp("ns", tz="Asia/Tokyo"), tokyo),
        "d": (pyarrow.date32(), day),
        "e": (pyarrow.date64(), day),
        "n": (pyarrow.duration("s"), datetime.timedelta(hours=1)),
    }
    r["d"] = pandas.DataFrame(
        {name: pandas.Series([value, None], dtype=pandas.ArrowDtype(kind)) for name, (kind, value) in kinds.items()}
    )
    assert r("vapply(d, function(x) class(x)[1], '')") == dict(
        t="POSIXct", s="POSIXct", z="POSIXct", d="Date", e="Date", n="difftime"
    )
    assert r("all(vapply(d, function(x) identical(is.na(x), c(FALSE, TRUE)), NA))")
    assert r("c(format(d$t[1]), format(d$s[1]), format(d$z[1]), attr(d$t, 'tzone'), attr(d$z, 'tzone'))") == [
        *["2024-02-29 12:00:00"] * 3,
        "UTC",
        "Asia/Tokyo",
    ]
    assert r("d$d[1] == d$e[1] && format(d$d[1]) == '2024-02-29' && as.numeric(d$n[1], units = 'mins') == 60")
    missing = pandas.Series([None], dtype=pandas.ArrowDtype(pyarrow.date32()))
    assert r("class")(missing) == r("class")(missing[:0]) == "Date"


def check_series(r):
    import pandas

    assert r.identity(pandas.Series([1.5, 2], index=["p", "q"])) == {"p": 1.5, "q": 2.0}
    assert r.identity(pandas.Series([1.5, 2])).tolist() == [1.5, 2]
    assert r.identity(pandas.Index(["a", "b"])) == ["a", "b"] and r("is.factor")(pandas.Series(["a"], dtype="category"))


# At random


def check_random_values(r):
    from hypothesis import given
    from hypothesis import strategies as st
    from hypothesis.extra import numpy as hnp

    texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
    leaves = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | texts
    # R has one form for a vector of length 1 and a scalar, and one for lists and vectors of one kind
    values = st.recursive(
        leaves,
        lambda inner: (
            st.dictionaries(texts.filter(bool), inner, max_size=4)
            | st.lists(inner, min_size=1, max_size=3).map(lambda x: [{"k": 1}, *x])
        ),
        max_leaves=12,
    )
    kinds = st.sampled_from(["f8", "f4", "i4", "i2", "?", "c16"])
    shapes = hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=5)
    same = r("function(x) x")

    @at_random(max_examples=80)
    @given(values)
    def check_value(value):
        assert same(value) == value

    @at_random(max_examples=80)
    @given(hnp.arrays(kinds, shapes) | hnp.arrays("U3", shapes, elements=texts.map(lambda text: text[:3])))
    def check_array(x):
        got = same(x)
        if x.dtype == np.int32 and x.size and x.min() == -(2**31):
            x = x.astype(float)
        assert np.array_equal(np.asarray(got).reshape(x.shape), x, equal_nan=x.dtype.kind in "fc")

    @at_random(max_examples=60)
    @given(
        st.datetimes(
            datetime.datetime(1971, 1, 1),
            datetime.datetime(2200, 1, 1),
            allow_imaginary=False,
            timezones=st.sampled_from([zoneinfo.ZoneInfo("UTC"), zoneinfo.ZoneInfo("America/New_York")]),
        )
    )
    def check_time(moment):
        assert abs(same(moment) - moment) <= datetime.timedelta(microseconds=1)

    check_value()
    check_array()
    check_time()


@pytest.mark.parametrize("check", batched_checks.names(globals()))
def test_values_cross_and_return(check):
    raised = batched_checks.outcomes(__name__)[check]
    assert not raised, raised


def test_without_pandas_data_frames_stay_r_objects():
    run_session("""
import sys
sys.modules["pandas"] = None
frame = r("data.frame(a = 1:2)")
assert type(frame).__name__ == "RObject", frame
assert r("identical")(frame, frame) and r.nrow(frame) == 2
assert r("factor(c('u', NA, 'v'))") == ["u", None, "v"]
assert r.identity([1, 2]).tolist() == [1, 2]
""")


def test_in_a_time_zone_and_another_locale():
    run_session(
        """
import datetime
import pandas as pd
summer, winter = datetime.datetime(2024, 7, 1, 12), datetime.datetime(2024, 12, 1, 12)
for moment in (summer, winter, summer.replace(fold=1)):
    for given in (moment, pd.Timestamp(moment)):
        assert r.identity(given) == moment and r.format(given) == moment.strftime("%Y-%m-%d %H:%M:%S")
twice = datetime.datetime(2024, 10, 27, 2, 30)
assert r("as.numeric")(twice.replace(fold=1)) - r("as.numeric")(twice) == 3600
assert r.identity(twice.replace(fold=1)).fold == 1
before, now, after = datetime.datetime.now(), r("Sys.time()"), datetime.datetime.now()
assert before <= now + datetime.timedelta(milliseconds=1) and now <= after + datetime.timedelta(milliseconds=1)
assert r("'\\u00e9'") == "é" and r.nchar("éa") == 2
""",
        TZ="Europe/Paris",
        LC_ALL="C",
    )
