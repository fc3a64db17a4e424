"""What crosses between R and Python, and how: the table in the vignettes, whose every cell the tests measure.

In a Python host, `r[...]` of an RSession brings a value to Python and back to R. The functions of the R package take
arguments and return results by rules of their own, the same in both hosts.
"""

from dataclasses import dataclass

SAME = "the same"


@dataclass(frozen=True)
class FromR:
    """A value of R in Python.

    Attributes:
        kind: what it is.
        code: R code of the value.
        python: what an RSession makes of it in Python.
        back: what that is when it goes back to R.
        argument: what a function of the R package gets in Python where the value is its argument.
    """

    kind: str
    code: str
    python: str
    back: str
    argument: str


@dataclass(frozen=True)
class FromPython:
    """A value of Python in R.

    Attributes:
        kind: what it is.
        code: Python code of the value.
        r: what an RSession makes of it in R.
        result: what it is in R where a function of the R package returns it; where this differs from `r`, reticulate
            decides. None for what depends on the versions of reticulate and pandas.
    """

    kind: str
    code: str
    r: str
    result: str | None


FROM_R = (
    FromR("a boolean", "TRUE", "True", "the same", "True"),
    FromR("an integer", "1L", "1", "the same", "1"),
    FromR("a double", "1.5", "1.5", "the same", "1.5"),
    FromR("a number beyond 32 bits", "2^31", "2147483648.0", "the same", "2147483648.0"),
    FromR("a string", '"a"', "'a'", "the same", "'a'"),
    FromR("a complex number", "1+2i", "(1+2j)", "the same", "(1+2j)"),
    FromR("raw bytes", "as.raw(1:2)", "b'\\x01\\x02'", "the same", "bytearray(b'\\x01\\x02')"),
    FromR("nothing", "NULL", "None", "the same", "None"),
    FromR("NA", "NA", "None", "NULL", "nan"),
    FromR("an integer NA", "NA_integer_", "None", "NULL", "nan"),
    FromR("a double NA", "NA_real_", "nan", "the same", "nan"),
    FromR("a string NA", "NA_character_", "None", "NULL", "None"),
    FromR("doubles", "c(1.5, NA)", "array([1.5, nan])", "the same", "[1.5, nan]"),
    FromR("integers", "1:3", "array([1, 2, 3], dtype=int32)", "the same", "[1, 2, 3]"),
    FromR("integers with NA", "c(1L, NA)", "array([ 1., nan])", "structure(c(1, NA), dim = 2L)", "[1.0, nan]"),
    FromR(
        "booleans",
        "c(TRUE, FALSE)",
        "array([ True, False])",
        "structure(c(TRUE, FALSE), dim = 2L)",
        "[True, False]",
    ),
    FromR(
        "booleans with NA",
        "c(TRUE, NA)",
        "array([True, None], dtype=object)",
        "structure(c(TRUE, NA), dim = 2L)",
        "[1.0, nan]",
    ),
    FromR("strings", 'c("a", "b")', "['a', 'b']", "the same", "['a', 'b']"),
    FromR("strings with NA", 'c("a", NA)', "['a', None]", "the same", "array(['a', None], dtype=object)"),
    FromR("complex numbers", "c(1i, 2)", "array([0.+1.j, 2.+0.j])", "the same", "[1j, (2+0j)]"),
    FromR("no integers", "integer()", "array([], dtype=int32)", "the same", "[]"),
    FromR("no booleans", "logical()", "array([], dtype=bool)", "the same", "[]"),
    FromR("no strings", "character()", "[]", "list()", "[]"),
    FromR(
        "an empty array of integers", "array(integer())", "array([], dtype=int32)", "the same", "array([], dtype=int32)"
    ),
    FromR("an empty list", "list()", "[]", "the same", "[]"),
    FromR("a vector with names", "c(a = 1, b = 2)", "{'a': 1.0, 'b': 2.0}", "list(a = 1, b = 2)", "[1.0, 2.0]"),
    FromR(
        "a vector with another attribute",
        'structure(1:2, note = "x")',
        "array([1, 2], dtype=int32)",
        "the same",
        "[1, 2]",
    ),
    FromR(
        "a matrix",
        "matrix(1:4, 2)",
        "array([[1, 3], [2, 4]], dtype=int32)",
        "the same",
        "array([[1, 3], [2, 4]], dtype=int32)",
    ),
    FromR(
        "a matrix with dimnames",
        'matrix(1:2, 1, dimnames = list("r", c("x", "y")))',
        "array([[1, 2]], dtype=int32)",
        "the same",
        "array([[1, 2]], dtype=int32)",
    ),
    FromR(
        "a matrix of strings with dimnames",
        'matrix(c("a", "b"), 1, dimnames = list("r", c("x", "y")))',
        "array([['a', 'b']], dtype=object)",
        'structure(c("a", "b"), dim = 1:2)',
        "array([['a', 'b']], dtype=object)",
    ),
    FromR(
        "an empty matrix of strings",
        "matrix(character(), 0, 2)",
        "array([], shape=(0, 2), dtype='<U1')",
        "the same",
        "array([], shape=(0, 2), dtype=object)",
    ),
    FromR(
        "an array of one dimension",
        "array(1:2)",
        "array([1, 2], dtype=int32)",
        "the same",
        "array([1, 2], dtype=int32)",
    ),
    FromR("a list", 'list(1, "a")', "[1.0, 'a']", "the same", "[1.0, 'a']"),
    FromR("a list with NULL", 'list("a", NULL)', "['a', None]", 'c("a", NA)', "['a', None]"),
    FromR("a list of numbers", "list(1, 2)", "[1.0, 2.0]", "c(1, 2)", "[1.0, 2.0]"),
    FromR("a list with names", 'list(a = 1, b = "x")', "{'a': 1.0, 'b': 'x'}", "the same", "{'a': 1.0, 'b': 'x'}"),
    FromR(
        "a list with a repeated name",
        "list(a = 1, a = 2)",
        "<R object: list>",
        "the same",
        'error: the elements of a list must have unique names. Received: "a", "a"',
    ),
    FromR(
        "a factor",
        'factor(c("a", NA))',
        "Categorical(['a', nan], categories=['a'], ordered=False)",
        "the same",
        "factor of 2 values with levels a",
    ),
    FromR(
        "an ordered factor",
        'factor("a", levels = c("b", "a"), ordered = TRUE)',
        "Categorical(['a'], categories=['b', 'a'], ordered=True)",
        "the same",
        "factor of 1 values with levels b, a",
    ),
    FromR("a date", 'as.Date("2024-02-29")', "date(2024, 2, 29)", "the same", "date(2024, 2, 29)"),
    FromR(
        "dates",
        'as.Date(c("2024-02-29", NA))',
        "array(['2024-02-29', 'NaT'], dtype='datetime64[D]')",
        "the same",
        "array(['2024-02-29', 'NaT'], dtype='datetime64[D]')",
    ),
    FromR("a missing date", "as.Date(NA)", "np.datetime64('NaT','D')", "the same", "None"),
    FromR(
        "a time",
        'as.POSIXct("2024-06-01 12:00", tz = "America/New_York")',
        "datetime(2024, 6, 1, 12, 0, tzinfo='America/New_York')",
        "the same",
        "datetime(2024, 6, 1, 12, 0, tzinfo='America/New_York')",
    ),
    FromR(
        "a missing time",
        'as.POSIXct(NA, tz = "Asia/Tokyo")',
        "np.datetime64('NaT','us')",
        'structure(NA_real_, class = c("POSIXct", "POSIXt"), tzone = "UTC")',
        "None",
    ),
    FromR(
        "times",
        'as.POSIXct(c("2500-01-01", NA), tz = "UTC")',
        "array(['2500-01-01T00:00:00.000000', 'NaT'], dtype='datetime64[us]')",
        "the same",
        "array(['2500-01-01T00:00:00.000000', 'NaT'], dtype='datetime64[us]')",
    ),
    FromR(
        "times in a zone",
        'as.POSIXct(c("2024-06-01", "2024-12-01"), tz = "Asia/Tokyo")',
        "DatetimeIndex(['2024-06-01 00:00:00+09:00', '2024-12-01 00:00:00+09:00'], tz='Asia/Tokyo')",
        "the same",
        "array(['2024-05-31T15:00:00.000000', '2024-11-30T15:00:00.000000'], dtype='datetime64[us]')",
    ),
    FromR(
        "a time difference",
        'as.difftime(90, units = "mins")',
        "timedelta(seconds=5400)",
        'structure(5400, class = "difftime", units = "secs")',
        "90.0",
    ),
    FromR(
        "time differences",
        'as.difftime(c(1, NA), units = "hours")',
        "array([ 1, 'NaT'], dtype='timedelta64[h]')",
        "the same",
        "[1.0, nan]",
    ),
    FromR(
        "time differences with fractions",
        'as.difftime(c(1.5, 2), units = "hours")',
        "array([5400000000, 7200000000], dtype='timedelta64[us]')",
        'structure(c(5400, 7200), class = "difftime", units = "secs")',
        "[1.5, 2.0]",
    ),
    FromR(
        "a data frame",
        "data.frame(a = 1:2, b = c(0.5, NA))",
        "DataFrame({'a': [1, 2], 'b': [0.5, nan]}, index=[0, 1])",
        "the same",
        "data frame with columns a, b",
    ),
    FromR(
        "a data frame with NA",
        "data.frame(a = c(1L, NA), b = c(TRUE, NA))",
        "DataFrame({'a': [1, <NA>], 'b': [True, <NA>]}, index=[0, 1])",
        "the same",
        "data frame with columns a, b",
    ),
    FromR(
        "a data frame with row names",
        'data.frame(a = 1, row.names = "x")',
        "DataFrame({'a': [1.0]}, index=['x'])",
        "the same",
        "data frame with columns a",
    ),
    FromR(
        "a tibble",
        'structure(data.frame(a = 1), class = c("tbl_df", "tbl", "data.frame"))',
        "DataFrame({'a': [1.0]}, index=[0])",
        "data.frame(a = 1)",
        "data frame with columns a",
    ),
    FromR(
        "a sparse matrix",
        "Matrix::sparseMatrix(i = 1, j = 2, x = 3)",
        "csc_matrix([[0.0, 3.0]])",
        "the same",
        "csc_matrix([[0.0, 3.0]])",
    ),
    FromR(
        "a sparse matrix with dimnames",
        'Matrix::sparseMatrix(i = 1, j = 2, x = 3, dimnames = list("r", c("x", "y")))',
        "csc_matrix([[0.0, 3.0]])",
        "<dgCMatrix>",
        "csc_matrix([[0.0, 3.0]])",
    ),
    FromR(
        "a sparse matrix of booleans",
        "Matrix::sparseMatrix(i = 1, j = 2, x = TRUE)",
        "csc_matrix([[0.0, 1.0]])",
        "<dgCMatrix>",
        "csc_matrix([[0.0, 1.0]])",
    ),
    FromR(
        "a symmetric sparse matrix",
        "Matrix::sparseMatrix(i = 1:2, j = c(1, 1), x = c(1, 2), symmetric = TRUE)",
        "csc_matrix([[1.0, 2.0], [2.0, 0.0]])",
        "<dgCMatrix>",
        "csc_matrix([[1.0, 2.0], [2.0, 0.0]])",
    ),
    FromR(
        "a data frame with another attribute",
        'structure(data.frame(a = 1), note = "x")',
        "DataFrame({'a': [1.0]}, index=[0])",
        "data.frame(a = 1)",
        "data frame with columns a",
    ),
    FromR(
        "a data frame whose column has an attribute",
        'data.frame(a = structure(1:2, note = "x"))',
        "DataFrame({'a': [1, 2]}, index=[0, 1])",
        "data.frame(a = 1:2)",
        "data frame with columns a",
    ),
    FromR(
        "strings with another attribute",
        'structure(c("a", "b"), note = "x")',
        "['a', 'b']",
        'c("a", "b")',
        "['a', 'b']",
    ),
    FromR(
        "a factor with another attribute",
        'structure(factor("a"), note = "x")',
        "Categorical(['a'], categories=['a'], ordered=False)",
        'structure(1L, levels = "a", class = "factor")',
        "factor of 1 values with levels a",
    ),
    FromR(
        "a factor of another class too",
        'structure(factor("a"), class = c("mine", "factor"))',
        "Categorical(['a'], categories=['a'], ordered=False)",
        'structure(1L, levels = "a", class = "factor")',
        "factor of 1 values with levels a",
    ),
    FromR(
        "a factor with the level NA",
        'addNA(factor(c("a", NA)))',
        '<R object: factor structure(1:2, levels = c("a", NA), class = "factor")>',
        "the same",
        "factor of 2 values with levels a, None",
    ),
    FromR(
        "a list with another attribute", 'structure(list(a = 1), note = "x")', "{'a': 1.0}", "list(a = 1)", "{'a': 1.0}"
    ),
    FromR(
        "dates with another attribute",
        'structure(as.Date(c("2024-02-29", "2024-03-01")), note = "x")',
        "array(['2024-02-29', '2024-03-01'], dtype='datetime64[D]')",
        'structure(c(19782, 19783), class = "Date")',
        "array(['2024-02-29', '2024-03-01'], dtype='datetime64[D]')",
    ),
    FromR("a function", "function(x) x", "<R function (x)>", "the same", "<function>"),
    FromR("a formula", "y ~ x", "<R object: formula y ~ x>", "the same", "<PyCapsule>"),
    FromR("an environment", "globalenv()", "<R object: environment>", "the same", "<PyCapsule>"),
    FromR(
        "an S4 object",
        '{ methods::setClass("Point", representation(x = "numeric")); methods::new("Point", x = 1) }',
        "<R object: Point>",
        "the same",
        "<PyCapsule>",
    ),
    FromR(
        "an R6 object",
        'R6::R6Class("Counter", public = list(n = 1))$new()',
        "<R object: Counter>",
        "the same",
        "<PyCapsule>",
    ),
    FromR(
        "a time in parts",
        'as.POSIXlt("2024-06-01", tz = "UTC")',
        "<R object: POSIXlt>",
        "the same",
        "datetime(2024, 6, 1, 0, 0, tzinfo='UTC')",
    ),
    FromR(
        "a data.table",
        'structure(data.frame(a = 1:2), class = c("data.table", "data.frame"))',
        "DataFrame({'a': [1, 2]}, index=[0, 1])",
        "data.frame(a = 1:2)",
        "data frame with columns a",
    ),
    FromR(
        "a grouped tibble",
        'structure(data.frame(a = 1), class = c("grouped_df", "tbl_df", "tbl", "data.frame"))',
        "DataFrame({'a': [1.0]}, index=[0])",
        "data.frame(a = 1)",
        "data frame with columns a",
    ),
    FromR("an empty data frame", "data.frame()", "DataFrame({}, index=[])", "the same", "data frame with columns "),
    FromR("a call", "quote(a + b)", "<R object: call a + b>", "the same", "<PyCapsule>"),
    FromR("strings with names", 'c(a = "x", b = "y")', "{'a': 'x', 'b': 'y'}", 'list(a = "x", b = "y")', "['x', 'y']"),
    FromR(
        "an empty vector with names",
        "setNames(integer(), character())",
        "{}",
        "structure(list(), names = character(0))",
        "[]",
    ),
    FromR("no doubles", "numeric()", "array([], dtype=float64)", "the same", "[]"),
    FromR("no booleans", "logical()", "array([], dtype=bool)", "structure(logical(0), dim = 0L)", "[]"),
    FromR(
        "no dates",
        "as.Date(character())",
        "array([], dtype='datetime64[D]')",
        "the same",
        "array([], dtype='datetime64[D]')",
    ),
    FromR(
        "an empty factor",
        "factor(character())",
        "Categorical([], categories=[], ordered=False)",
        "the same",
        "factor of 0 values with levels ",
    ),
    FromR(
        "a matrix of booleans with NA",
        "matrix(c(TRUE, NA), 1)",
        "array([[True, None]], dtype=object)",
        "the same",
        "array([[ 1., nan]])",
    ),
    FromR(
        "an array of three dimensions",
        "array(1:2, c(1, 2, 1))",
        "array([[[1], [2]]], dtype=int32)",
        "the same",
        "array([[[1], [2]]], dtype=int32)",
    ),
    FromR(
        "a dense matrix of Matrix",
        "Matrix::Matrix(c(1, 2), 1)",
        "array([[1., 2.]])",
        "structure(c(1, 2), dim = 1:2)",
        "array([[1., 2.]])",
    ),
    FromR("a list with names and NULL", "list(a = NULL)", "{'a': None}", "the same", "{'a': None}"),
    FromR(
        "a list with a name for some of its elements",
        "list(a = 1, 2)",
        "<R object: list>",
        "the same",
        "{'a': 1.0, '': 2.0}",
    ),
    FromR(
        "a list with several elements without a name",
        "list(1, b = 2, 3)",
        "<R object: list>",
        "the same",
        'error: the elements of a list must have unique names. Received: "", "b", ""',
    ),
    FromR("not a number", "NaN", "nan", "the same", "nan"),
    FromR(
        "another class",
        'structure(1:2, class = "mine")',
        '<R object: mine structure(1:2, class = "mine")>',
        "the same",
        "[1, 2]",
    ),
    FromR(
        "integer64, here the integer 1",
        'structure(4.94065645841247e-324, class = "integer64")',
        '<R object: integer64 structure(4.94065645841247e-324, class = "integer64")>',
        "the same",
        "1",
    ),
)
FROM_PYTHON = (
    FromPython("`bool`", "True", "TRUE", "TRUE"),
    FromPython("`int`", "1", "1L", "1L"),
    FromPython("an `int` beyond 32 bits", "2**31", "2147483648", "2147483648"),
    FromPython(
        "an `int` beyond 2^53",
        "2**53 + 1",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
    ),
    FromPython("`float`", "1.5", "1.5", "1.5"),
    FromPython("`str`", "'a'", '"a"', '"a"'),
    FromPython("`bytes`", "b'ab'", "as.raw(c(0x61, 0x62))", "as.raw(c(0x61, 0x62))"),
    FromPython("`bytearray`", "bytearray(b'ab')", "<python.builtin.bytearray>", "as.raw(c(0x61, 0x62))"),
    FromPython("`complex`", "1j", "0+1i", "0+1i"),
    FromPython("`None`", "None", "NULL", "NULL"),
    FromPython("a list of `int`", "[1, 2]", "1:2", "1:2"),
    FromPython("a list with one beyond 32 bits", "[2**31, 1]", "c(2147483648, 1)", "c(2147483648, 1)"),
    FromPython("a list of `int` and `float`", "[1, 2.5]", "c(1, 2.5)", "list(1L, 2.5)"),
    FromPython("a list of several kinds", "[1, 'a']", 'list(1L, "a")', 'list(1L, "a")'),
    FromPython("a list of strings and `None`", "['a', None]", 'c("a", NA)', 'list("a", NULL)'),
    FromPython("a list of booleans and `None`", "[True, None]", "c(TRUE, NA)", "list(TRUE, NULL)"),
    FromPython("a list of numbers and `None`", "[1, None]", "list(1L, NULL)", "list(1L, NULL)"),
    FromPython("an empty list", "[]", "list()", "list()"),
    FromPython("a tuple", "(1, 2)", "list(1L, 2L)", "list(1L, 2L)"),
    FromPython("a dict", "{'a': 1}", "list(a = 1L)", "list(a = 1L)"),
    FromPython("a dict with other keys than strings", "{1: 2}", "<python.builtin.dict>", 'list("1" = 2L)'),
    FromPython("a set", "{1}", "<python.builtin.set>", "<python.builtin.set>"),
    FromPython("a scalar of NumPy", "np.float32(0.5)", "0.5", "0.5"),
    FromPython("a scalar of 64 bits", "np.int64(2**40)", "1099511627776", "1099511627776"),
    FromPython("a scalar of bfloat16", "ml_dtypes.bfloat16(1.5)", "1.5", "1.5"),
    FromPython(
        "an array of int32", "np.array([1, 2], 'int32')", "structure(1:2, dim = 2L)", "structure(1:2, dim = 2L)"
    ),
    FromPython("an array of int64", "np.array([1, 2])", "structure(c(1, 2), dim = 2L)", "structure(c(1, 2), dim = 2L)"),
    FromPython(
        "an int64 of NumPy beyond 2^53",
        "np.int64(2**53 + 1)",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
    ),
    FromPython(
        "an array of int64 beyond 2^53",
        "np.array([2**53 + 1])",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
    ),
    FromPython(
        "an array of float16", "np.array([1.5], 'float16')", "structure(1.5, dim = 1L)", "structure(1.5, dim = 1L)"
    ),
    FromPython(
        "an array of bfloat16",
        "np.array([1.5], ml_dtypes.bfloat16)",
        "structure(1.5, dim = 1L)",
        "structure(1.5, dim = 1L)",
    ),
    FromPython("an array of int4", "np.array([1], ml_dtypes.int4)", "structure(1, dim = 1L)", "structure(1, dim = 1L)"),
    FromPython("an array without dimensions", "np.array(3.0)", "3", "structure(3, dim = 1L)"),
    FromPython(
        "an empty array",
        "np.zeros((0, 3))",
        "structure(numeric(0), dim = c(0L, 3L))",
        "structure(numeric(0), dim = c(0L, 3L))",
    ),
    FromPython(
        "an array of strings",
        "np.array(['a', 'b'])",
        'structure(c("a", "b"), dim = 2L)',
        'structure(c("a", "b"), dim = 2L)',
    ),
    FromPython(
        "an empty array of strings",
        "np.empty((0, 2), 'U1')",
        "structure(character(0), dim = c(0L, 2L))",
        "structure(character(0), dim = c(0L, 2L))",
    ),
    FromPython(
        "an array of booleans and `None`",
        "np.array([True, None])",
        "structure(c(TRUE, NA), dim = 2L)",
        "structure(list(TRUE, NULL), dim = 2L)",
    ),
    FromPython(
        "a masked array",
        "np.ma.MaskedArray([1, 2], [True, False])",
        "structure(c(NA, 2), dim = 2L)",
        "structure(c(1, 2), dim = 2L)",
    ),
    FromPython(
        "a `matrix` of NumPy", "np.matrix([[1, 2]])", "structure(c(1, 2), dim = 1:2)", "structure(c(1, 2), dim = 1:2)"
    ),
    FromPython(
        "a date of NumPy",
        "np.datetime64('2024-02-29')",
        'structure(19782, class = "Date")',
        'structure(19782, class = "Date")',
    ),
    FromPython(
        "times of NumPy",
        "np.array(['2500-01-01T12', 'NaT'], 'datetime64[h]')",
        'structure(c(16725268800, NA), class = c("POSIXct", "POSIXt"), tzone = "UTC")',
        'structure(c(16725268800, NA), class = c("POSIXct", "POSIXt"), tzone = "UTC")',
    ),
    FromPython(
        "time differences of NumPy",
        "np.array([1, 2], 'timedelta64[h]')",
        'structure(c(1, 2), class = "difftime", units = "hours")',
        "<numpy.ndarray>",
    ),
    FromPython("a difference in years", "np.timedelta64(1, 'Y')", "<numpy.timedelta64>", "<numpy.timedelta64>"),
    FromPython(
        "a date of datetime",
        "datetime.date(2024, 2, 29)",
        'structure(19782, class = "Date")',
        'structure(19782, class = "Date")',
    ),
    FromPython(
        "a time of datetime",
        "datetime.datetime(2024, 6, 1, tzinfo=zoneinfo.ZoneInfo('Asia/Tokyo'))",
        'structure(1717167600, class = c("POSIXct", "POSIXt"), tzone = "Asia/Tokyo")',
        'structure(1717167600, class = c("POSIXct", "POSIXt"), tzone = "Asia/Tokyo")',
    ),
    FromPython(
        "a difference of datetime",
        "datetime.timedelta(hours=2)",
        'structure(7200, class = "difftime", units = "secs")',
        "<datetime.timedelta>",
    ),
    FromPython(
        "a time of pandas without a zone",
        "pd.Timestamp.fromtimestamp(1717236000)",
        'structure(1717236000, class = c("POSIXct", "POSIXt"), tzone = "")',
        'structure(1717236000, class = c("POSIXct", "POSIXt"))',
    ),
    FromPython(
        "a time of pandas",
        "pd.Timestamp('2024-06-01 12:00', tz='Europe/Berlin')",
        'structure(1717236000, class = c("POSIXct", "POSIXt"), tzone = "Europe/Berlin")',
        'structure(1717236000, class = c("POSIXct", "POSIXt"), tzone = "Europe/Berlin")',
    ),
    FromPython("a series", "pd.Series([1.5, 2])", "c(1.5, 2)", None),
    FromPython("a series with labels", "pd.Series([1.5, 2], index=['a', 'b'])", "c(a = 1.5, b = 2)", None),
    FromPython("a series with NA", "pd.Series([1, None], dtype='Int64')", "c(1, NA)", None),
    FromPython("a sparse series", "pd.Series([1.5, 0], dtype='Sparse[float]')", "c(1.5, 0)", None),
    FromPython(
        "a series of times in a zone",
        "pd.Series(pd.to_datetime(['2024-06-01']).tz_localize('Asia/Tokyo'))",
        'structure(1717167600, class = c("POSIXct", "POSIXt"), tzone = "Asia/Tokyo")',
        None,
    ),
    FromPython(
        "a categorical", "pd.Categorical(['a', None])", 'structure(c(1L, NA), levels = "a", class = "factor")', None
    ),
    FromPython(
        "a data frame",
        "pd.DataFrame({'a': [1.5, 2], 'b': [True, False]})",
        "data.frame(a = c(1.5, 2), b = c(TRUE, FALSE))",
        None,
    ),
    FromPython(
        "a data frame with a MultiIndex",
        "pd.DataFrame({'a': [1.5]}, index=pd.MultiIndex.from_tuples([('x', 1)]))",
        "data.frame(a = 1.5)",
        None,
    ),
    FromPython("NA of pandas", "pd.NA", "NA", "NA"),
    FromPython("a sparse matrix", "scipy.sparse.csc_matrix([[0.0, 1]])", "<dgCMatrix>", "<dgCMatrix>"),
    FromPython(
        "a part of an array",
        "np.arange(6.0)[::2]",
        "structure(c(0, 2, 4), dim = 3L)",
        "structure(c(0, 2, 4), dim = 3L)",
    ),
    FromPython("a scalar of float16", "np.float16(1.5)", "1.5", "1.5"),
    FromPython(
        "an array of uint64",
        "np.array([1, 2], 'uint64')",
        "structure(c(1, 2), dim = 2L)",
        "structure(c(1, 2), dim = 2L)",
    ),
    FromPython(
        "an array with nan",
        "np.array([1.5, np.nan])",
        "structure(c(1.5, NaN), dim = 2L)",
        "structure(c(1.5, NaN), dim = 2L)",
    ),
    FromPython(
        "an array of complex numbers", "np.array([1j])", "structure(0+1i, dim = 1L)", "structure(0+1i, dim = 1L)"
    ),
    FromPython(
        "an array of strings and `None`",
        "np.array(['a', None], object)",
        'structure(c("a", NA), dim = 2L)',
        'structure(c("a", NA), dim = 2L)',
    ),
    FromPython(
        "a missing time difference of NumPy",
        "np.array(['NaT'], 'timedelta64[s]')",
        'structure(NA_real_, class = "difftime", units = "secs")',
        "<numpy.ndarray>",
    ),
    FromPython("a structured array", "np.zeros(1, [('a', 'f4')])", "<numpy.ndarray>", "<numpy.ndarray>"),
    FromPython(
        "an array of strings with their methods",
        "np.char.array(['a', 'b'])",
        'structure(c("a", "b"), dim = 2L)',
        'structure(c("a", "b"), dim = 2L)',
    ),
    FromPython(
        "an array of bytes",
        "np.array([b'a', b'b'])",
        'structure(c("a", "b"), dim = 2L)',
        'structure(c("a", "b"), dim = 2L)',
    ),
    FromPython(
        "an array of bytes objects",
        "np.array([b'a'], object)",
        "list(as.raw(0x61))",
        'structure("a", dim = 1L)',
    ),
    FromPython("an empty tuple", "()", "list()", "list()"),
    FromPython(
        "an empty dict", "{}", "structure(list(), names = character(0))", "structure(list(), names = character(0))"
    ),
    FromPython("a list of lists", "[[1, 2], [3]]", "list(1:2, 3L)", "list(1:2, 3L)"),
    FromPython(
        "a data frame with dtypes of pandas",
        "pd.DataFrame({'a': pd.array([1, None], 'Int64'), "
        "'b': pd.array([True, None], 'boolean'), 'c': pd.array(['x', None], 'string')})",
        'data.frame(a = c(1, NA), b = c(TRUE, NA), c = c("x", NA))',
        None,
    ),
    FromPython("a MultiIndex", "pd.MultiIndex.from_tuples([('x', 1)])", "<pandas.MultiIndex>", None),
    FromPython("an index", "pd.Index([1, 2])", "c(1, 2)", None),
    FromPython(
        "a time difference of pandas",
        "pd.Timedelta(hours=1)",
        'structure(3600, class = "difftime", units = "secs")',
        None,
    ),
    FromPython("a missing time of pandas", "pd.NaT", "NA", None),
    FromPython("a period", "pd.Period('2024-01')", "<pandas.Period>", None),
    FromPython(
        "a sparse matrix of integers beyond 2^53",
        "scipy.sparse.csc_matrix([[2**53 + 1]])",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
        "error: R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740993",
    ),
    FromPython("a sparse matrix by rows", "scipy.sparse.csr_matrix([[0.0, 1]])", "<dgRMatrix>", "<dgRMatrix>"),
    FromPython("a sparse matrix by entries", "scipy.sparse.coo_matrix([[0.0, 1]])", "<dgTMatrix>", "<dgTMatrix>"),
    FromPython(
        "a sparse array",
        "scipy.sparse.csr_array([[0.0, 1]])",
        "<scipy.sparse._csr.csr_array>",
        "<scipy.sparse._csr.csr_array>",
    ),
    FromPython(
        "a difference beyond 2^53",
        "np.timedelta64(2**53 + 1, 's')",
        "error: R can't represent this time exactly: its doubles, of days, seconds or a difference's unit, are exact "
        "up to 2^53. Received: 9007199254740993 seconds (timedelta64[s])",
        "<numpy.timedelta64>",
    ),
    FromPython(
        "a data frame with levels of columns",
        "pd.DataFrame([[1.5, 2]], columns=pd.MultiIndex.from_tuples([('x', 'a'), ('x', 'b')]))",
        "data.frame(\"('x', 'a')\" = 1.5, \"('x', 'b')\" = 2)",
        None,
    ),
    FromPython(
        "a data frame with periods",
        "pd.DataFrame({'a': pd.period_range('2024-01', periods=2, freq='M')})",
        "data.frame(a = list(<environment>, <environment>))",
        None,
    ),
    FromPython(
        "a data frame with intervals",
        "pd.DataFrame({'a': pd.interval_range(0, 2)})",
        "data.frame(a = list(<environment>, <environment>))",
        None,
    ),
    FromPython("a longdouble of NumPy", "np.longdouble('0.1')", "0.1", "0.1"),
    FromPython(
        "an array of longdouble",
        "np.array([1.5], 'longdouble')",
        "structure(1.5, dim = 1L)",
        "structure(1.5, dim = 1L)",
    ),
    FromPython("a series with a name", "pd.Series([1.5, 2], name='x')", "c(1.5, 2)", None),
    FromPython("a series of objects and `None`", "pd.Series(['a', None, 1.5])", 'list("a", NA, 1.5)', None),
    FromPython(
        "a series of missing strings of Arrow",
        "pd.Series([None], dtype='large_string[pyarrow]')",
        "NA_character_",
        None,
    ),
    FromPython(
        "a categorical of numbers",
        "pd.Categorical([3, 1])",
        'structure(2:1, levels = c("1", "3"), class = "factor")',
        None,
    ),
    FromPython(
        "a categorical of booleans",
        "pd.Categorical([True, False])",
        'structure(2:1, levels = c("False", "True"), class = "factor")',
        None,
    ),
    FromPython(
        "a categorical of dates",
        "pd.Categorical([datetime.date(2024, 2, 29)])",
        'structure(1L, levels = "2024-02-29", class = "factor")',
        None,
    ),
    FromPython(
        "a data frame with numbers for column names",
        "pd.DataFrame({0: [1.5], 1: [2.5]})",
        'data.frame("0" = 1.5, "1" = 2.5)',
        None,
    ),
    FromPython(
        "a data frame with `None` for a column name",
        "pd.DataFrame({None: [1.5]})",
        "data.frame(None = 1.5)",
        None,
    ),
    FromPython(
        "a data frame with a name of its index",
        "pd.DataFrame({'a': [1.5]}, index=pd.Index(['x'], name='id'))",
        "data.frame(a = 1.5)",
        None,
    ),
    FromPython(
        "a data frame with `attrs`",
        "pd.DataFrame({'a': [1.5]}).pipe(lambda x: x.attrs.update(note='x') or x)",
        "data.frame(a = 1.5)",
        None,
    ),
    FromPython("all else", "object()", "<python.builtin.object>", "<python.builtin.object>"),
)
