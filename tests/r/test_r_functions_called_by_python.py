"""Values of R functions that Python calls, and of Python functions that a session gave to R, through reticulate."""

import functools
import json
from typing import Any

import pytest

from tests.support.r_subprocesses import run_rscript, run_session

# R code of a result, or an argument of a Python function, and what Python gets
RESULTS = {
    "NA": "nan",
    "NA_integer_": "nan",
    "NA_character_": "None",
    "c(1L, NA)": "[1.0, nan]",
    "c(TRUE, NA)": "[1.0, nan]",
    "c('a', NA)": "['a', None]",
    "factor(c('a', NA))": "['a', None]",
    "as.Date(NA)": "None",
    "as.Date(c('2024-02-03', NA))": "[datetime.date(2024, 2, 3), None]",
    "as.POSIXct(NA, tz = 'UTC')": "None",
    ".POSIXct(c(0, NA))": "array(['1970-01-01T00:00:00.000000',                        'NaT'],\n      "
    "dtype='datetime64[us]')",
    "as.POSIXct(NA)": "None",
    "as.POSIXct('2500-01-01', tz = 'UTC') + 0:1": "array(['2500-01-01T00:00:00.000000', "
    "'2500-01-01T00:00:01.000000'],\n      dtype='datetime64[us]')",
    "as.POSIXct(c('2024-02-03', NA), tz = 'Asia/Tokyo')": "array(['2024-02-02T15:00:00.000000',                        "
    "'NaT'],\n      dtype='datetime64[us]')",
    "as.POSIXct('2024-02-03', tz = 'UTC')": "datetime.datetime(2024, 2, 3, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC'))",
    "as.POSIXlt(NA)": "None",
    "as.POSIXlt(c('2024-02-03', NA), tz = 'UTC')": "array(['2024-02-03T00:00:00.000000',                        "
    "'NaT'],\n      dtype='datetime64[us]')",
    "as.Date(c('2024-02-03', '2024-02-04'))": "[datetime.date(2024, 2, 3), datetime.date(2024, 2, 4)]",
    "data.frame(a = as.Date(c('2024-02-03', NA)))": "            a\n0  2024-02-03\n1        None",
    "data.frame(a = as.POSIXct(c('2500-01-01', NA), tz = 'UTC'))": "           a\n0 2500-01-01\n1        NaT",
    "addNA(factor(c('a', NA)))": "['a', None]",
    "factor(c('a', 'b'))": "['a', 'b']",
    "factor('a')": "'a'",
    "structure(4.94065645841247e-324, class = 'integer64')": "1",
    "structure(c(4.94065645841247e-324, -0), class = 'integer64')": "array([ 1., nan])",
    "structure(list(1, 'a'), names = c('', ''))": "[1.0, 'a']",
    "structure(NA, class = 'q')": "nan",
    "structure(c(1L, NA), class = c('q', 'integer'))": "[1.0, nan]",
    "structure(c('a', NA), class = 'q')": "['a', None]",
    "structure(list(a = 1, b = NA, d = structure(NA, class = 'q')), class = 'foo')": "{'a': 1.0, 'b': nan, 'd': nan}",
    "structure(list(1L, 2L), class = 'foo')": "[1, 2]",
    "data.frame(a = I(c(1L, NA)))": "     a\n0  1.0\n1  NaN",
    "table(c(1, 1, 2))": "array([2, 1], dtype=int32)",
    "list(a = NA, b = list(2L, NA), c = NULL, d = 'x')": "{'a': nan, 'b': [2, nan], 'c': None, 'd': 'x'}",
    "matrix(c(1L, NA, 3L, 4L), 2)": "array([[ 1.,  3.],\n       [nan,  4.]])",
    "matrix(c('a', NA), 1)": "array([['a', None]], dtype=object)",
    "data.frame(a = c(1L, NA), b = c(TRUE, NA))": "     a    b\n0  1.0  1.0\n1  NaN  NaN",
    "1:3": "[1, 2, 3]",
    "c(a = 2L)": "2",
    "list(1L, 'a', TRUE)": "[1, 'a', True]",
    "as.Date('2024-02-03')": "datetime.date(2024, 2, 3)",
    "NULL": "None",
    "c(1, NaN)": "[1.0, nan]",
}
# Python code of an argument, and what R gets
ARGUMENTS = {
    "2**31": "double 2147483648",
    "-2**31": "double -2147483648",
    "2**53": "double 9007199254740992",
    "2**31 - 1": "integer 2147483647",
    "True": "logical TRUE",
    "{'a': 2**40}": "list 1099511627776",
    "[2**40, 1]": "double 1099511627776 double 1",
    "2**53 + 1": "OverflowError",
}
FRAME = "structure(list(a = 1:2, COLUMN), class = 'data.frame', row.names = 1:2)"
MUST_BE_VECTORS = (
    "the columns of a data frame must be vectors; do.call(data.frame, x) splits matrices and data frames into such. "
    "Received: "
)
# R code of a result, or an argument of a Python function, that would lose or change values, and the error
REFUSED = {
    "list(a = 1, a = 2)": 'the elements of a list must have unique names. Received: "a", "a"',
    "list(list(a = 1, 2, 3))": 'the elements of a list must have unique names. Received: "a", "", ""',
    "structure(list(1, 2), names = c('a', 'a'), class = 'data.frame', row.names = 1L)": (
        'the columns of a data frame must have unique names. Received: "a", "a"'
    ),
    "c('a', '\\xff')": "strings must be valid in their encoding; convert them first, for example with "
    'iconv(x, "latin1", "UTF-8"). Received: "\\xff"',
}
# Python code of the result of a Python function, and what R gets
FROM_FUNCTIONS = {
    "2**40": "1099511627776",
    "{'a': [2**40]}": "list(a = 1099511627776)",
    "2**53 + 1": "OverflowError",
    "np.array(['2500-01-01', 'NaT'], 'M8[D]')": 'structure(c(193579, NA), class = "Date")',
    "[np.datetime64('NaT', 's'), 1]": (
        'list(structure(NA_real_, class = c("POSIXct", "POSIXt"), tzone = "UTC"),     1L)'
    ),
    "np.array([1.5], 'longdouble')": "structure(1.5, dim = 1L)",
    "'a'": '"a"',
    "None": "NULL",
}
# R code of a result that has no conversion, and the error
ERRORS = {
    FRAME.replace("COLUMN", "m = matrix(1:4, 2)"): f"{MUST_BE_VECTORS}`m`, a column of class matrix",
    FRAME.replace("COLUMN", "d = data.frame(x = 1:2, y = 3:4), e = array(1:8, c(2, 2, 2))"): (
        f"{MUST_BE_VECTORS}`d`, a column of class data.frame, `e`, a column of class array"
    ),
    f"list({FRAME.replace('COLUMN', 'm = matrix(1:4, 2)')}, 1)": f"{MUST_BE_VECTORS}`m`, a column of class matrix",
    "structure(list(1), class = 'without_conversion')": "no conversion",
    "list(a = structure(1, class = 'without_conversion'))": "no conversion",
}
CODE = """
registerS3method("r_to_py", "without_conversion", function(x, convert) stop("no conversion"), asNamespace("reticulate"))
message_of <- function(code) tryCatch(code, error = conditionMessage)
results <- list(RESULTS)
described <- function(x) paste(typeof(x), vapply(x, format, "", digits = 20), collapse = " ")
call <- reticulate::py_eval("lambda f: repr(f())")
given <- lapply(c(ARGUMENTS), function(code) {
  call <- reticulate::py_eval(paste0("lambda f: f(", code, ")"))
  tryCatch(call(described), error = function(e) sub(":.*", "", conditionMessage(e)))
})
failing <- list(ERRORS)
failed <- lapply(failing, function(f) message_of(call(f)))
passed <- lapply(failing, function(f) message_of(reticulate::r_to_py(f())))
refused <- lapply(list(REFUSED), function(f) message_of(call(f)))
found <- list(lapply(results, call), given, failed, passed, refused)
"""


def functions(codes):
    """Return R functions that return the values of R code, separated by commas."""
    return ", ".join(f"function() {code}" for code in codes)


R_CODE = (
    CODE.replace("RESULTS", functions(RESULTS))
    .replace("ARGUMENTS", ", ".join(f'"{code}"' for code in ARGUMENTS))
    .replace("ERRORS", functions(ERRORS))
    .replace("REFUSED", functions(REFUSED))
)
# R code that calls Python functions, which the session gave to R
CALLS_OF_PYTHON = f"""
message_of <- function(code) tryCatch(code, error = conditionMessage)
codes <- list({functions([*RESULTS, *REFUSED])})
returned <- lapply(seq_len({len(FROM_FUNCTIONS)}) - 1L, function(i) {{
  tryCatch(paste(deparse(value_of(i)), collapse = ""), error = function(e) sub(":.*", "", conditionMessage(e)))
}})
list(lapply(codes, function(f) message_of(shown(f()))), lapply(codes, function(f) message_of(shown(x = f()))), returned)
"""


@functools.cache
def found_in(host) -> dict[str, Any]:
    """Return what the other language got, by the code of the value."""
    if host == "R":
        start = 'pykeras3 <- reticulate::import("pykeras3")\n'
        out = run_rscript(start + R_CODE + "cat(jsonlite::toJSON(found, auto_unbox = TRUE))").stdout
    else:
        out = run_session(f"""
import json
r({R_CODE!r})
print(json.dumps(r["found"]))
""").stdout
    results, given, failed, passed, refused = json.loads(out.splitlines()[-1])
    errors = [list(each) for each in zip(failed, passed)]
    return dict(zip([*RESULTS, *ARGUMENTS, *ERRORS, *REFUSED], [*results, *given, *errors, *refused]))


@functools.cache
def found_in_calls_of_python() -> list[dict[str, Any]]:
    """Return what Python functions got by position and by name, and what R got from them, by the code of the value."""
    out = run_session(f"""
import json
import numpy as np
values = [{", ".join(FROM_FUNCTIONS)}]
r["shown"] = lambda x: repr(x)
r["value_of"] = lambda i: values[i]
print(json.dumps(r({CALLS_OF_PYTHON!r})))
""").stdout
    by_place, by_name, returned = json.loads(out.splitlines()[-1])
    arguments = [*RESULTS, *REFUSED]
    return [dict(zip(arguments, by_place)), dict(zip(arguments, by_name)), dict(zip(FROM_FUNCTIONS, returned))]


@pytest.mark.parametrize("host", ["R", "Python"])
@pytest.mark.parametrize("code", RESULTS)
def test_results_of_r_functions_keep_missing_values(host, code):
    assert found_in(host)[code] == RESULTS[code]


@pytest.mark.parametrize("host", ["R", "Python"])
@pytest.mark.parametrize("code", REFUSED)
def test_results_of_r_functions_that_would_change_are_errors(host, code):
    assert REFUSED[code] in found_in(host)[code]


@pytest.mark.parametrize("code", [*RESULTS, *REFUSED])
def test_arguments_of_python_functions_are_converted_as_results_of_r_functions(code):
    by_place, by_name, _ = found_in_calls_of_python()
    assert by_place[code] == by_name[code] == {**RESULTS, **REFUSED}[code]


@pytest.mark.parametrize("code", FROM_FUNCTIONS)
def test_results_of_python_functions_reach_r_unchanged(code):
    assert found_in_calls_of_python()[-1][code] == FROM_FUNCTIONS[code]


@pytest.mark.parametrize("host", ["R", "Python"])
@pytest.mark.parametrize("code", ARGUMENTS)
def test_arguments_of_r_functions_keep_integers_beyond_32_bits(host, code):
    assert found_in(host)[code] == ARGUMENTS[code]


@pytest.mark.parametrize("host", ["R", "Python"])
@pytest.mark.parametrize("code", ERRORS)
def test_a_result_or_argument_without_conversion_is_rs_error(host, code):
    result, argument = found_in(host)[code]
    assert result == argument == ERRORS[code]


def test_missing_values_of_r_functions_in_keras(libraries):
    out = run_rscript(
        """
library(pykeras3)
one <- op_array(1)
print(is.nan(as.array(custom_metric("missing", function(y_true, y_pred) NA_integer_)(one, one))))
layer_with_options <- new_layer_class("WithOptions",
  call = function(x) x,
  get_config = function() c(super$get_config(), list(a = NA_integer_, b = NA, c = NA_character_)))
config <- get_config(layer_with_options())
str(config[c("a", "b", "c")])
epochs <- c()
callback <- callback_lambda(on_epoch_begin = function(epoch, logs) epochs <<- c(epochs, epoch))
begin <- reticulate::py_eval("lambda callback: [callback.on_epoch_begin(epoch, {}) for epoch in (2**31, 2**32)]")
invisible(begin(callback))
print(epochs - 1)
""",
        R_LIBS=libraries,
    ).stdout
    assert out == "[1] TRUE\nList of 3\n $ a: num NaN\n $ b: num NaN\n $ c: NULL\n[1] 2147483648 4294967296\n"
