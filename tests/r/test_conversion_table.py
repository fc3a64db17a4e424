"""The table of what crosses between R and Python, and values at random by its rules, in both hosts."""

import datetime
import json
import math
import operator
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import batched_checks, converted_values
from tests.support.batched_checks import at_random
from tests.support.r_subprocesses import run_rscript
from tools.generate.conversion_table import FROM_PYTHON, FROM_R, SAME

FROM_R_CODE = [row.code for row in FROM_R]
FROM_PYTHON_CODE = [row.code for row in FROM_PYTHON]
# A zone other than UTC, in which times without one differ
ZONE = {"TZ": "Europe/Berlin"}

# Values


INTEGERS = st.integers(-(2**31) + 1, 2**31 - 1)
DOUBLES = st.floats(allow_nan=False, allow_subnormal=False, width=32)
WORDS = st.text("abcé-", max_size=4)
ELEMENTS = {"logical": st.booleans(), "integer": INTEGERS, "double": DOUBLES, "character": WORDS}
NA = {"logical": "NA", "integer": "NA_integer_", "double": "NA_real_", "character": "NA_character_"}
EDGES = st.sampled_from([0, 2**31, 2**32, 2**53, 2**63, 2**64, 10**400])
WHOLE_NUMBERS = st.builds(
    lambda edge, sign, step: sign * edge + step, EDGES, st.sampled_from([-1, 1]), st.integers(-2, 2)
)


def r_code(kind, element) -> str:
    """Return R code of an element; None is NA."""
    if element is None:
        return NA[kind]
    if kind == "logical":
        return str(element).upper()
    if kind == "double":
        return {math.inf: "Inf", -math.inf: "-Inf"}.get(element) or repr(element)
    return f"{element}L" if kind == "integer" else json.dumps(element, ensure_ascii=False)


def vector_code(kind, elements) -> str:
    """Return R code of a vector."""
    return f"c({', '.join(r_code(kind, element) for element in elements)})" if elements else f"{kind}()"


@st.composite
def vectors(draw, min_size=0, missing=True):
    """Return the kind and the elements of a vector of R."""
    kind = draw(st.sampled_from(sorted(ELEMENTS)))
    element = ELEMENTS[kind] | st.none() if missing else ELEMENTS[kind]
    return kind, draw(st.lists(element, min_size=min_size, max_size=5))


def in_python(kind, element):
    """Return an element as Python has it among others."""
    return math.nan if element is None and kind in ("integer", "double") else element


def are_equal(found, expected) -> bool:
    """Return True for equal lists, in which nan is equal to nan."""
    return len(found) == len(expected) and all(
        a == b or a is not None and b is not None and a != a and b != b for a, b in zip(found, expected)
    )


# An RSession


def check_the_table(r):
    measured = converted_values.in_session(r, FROM_R_CODE, FROM_PYTHON_CODE)
    for column, rows in (
        ("python", [row.python for row in FROM_R]),
        ("back", [row.back for row in FROM_R]),
        ("r", [row.r for row in FROM_PYTHON]),
    ):
        assert dict(zip(rows, measured[column])) == dict(zip(rows, rows)), column
    assert_of_functions(measured)


def check_vectors(r):
    @at_random(max_examples=150)
    @given(vectors())
    def check(drawn):
        kind, elements = drawn
        r(f"there <- {vector_code(kind, elements)}")
        found = r["there"]
        r["back"] = found
        if len(elements) == 1:
            expected = elements[0] if kind != "double" else in_python(kind, elements[0])
            assert are_equal([found], [expected])
            assert r("identical(there, back)") is (expected is not None)
            return
        assert are_equal(list(found), [in_python(kind, element) for element in elements])
        if (
            kind == "double"
            or kind == "integer"
            and None not in elements
            or kind == "character"
            and set(elements) - {None}
        ):
            assert r("identical(there, back)")
        elif kind != "character":
            assert r("identical(as.vector(back), if (is.integer(there)) as.numeric(there) else there)") or not elements

    check()


def check_matrices(r):
    @at_random(max_examples=80)
    @given(vectors(min_size=2), st.booleans())
    def check(drawn, named):
        kind, elements = drawn
        names = f", dimnames = list('r', {vector_code('character', [f'c{i}' for i in range(len(elements))])})"
        r(f"there <- matrix({vector_code(kind, elements)}, 1{names if named else ''})")
        found = r["there"]
        r["back"] = found
        assert found.shape == (1, len(elements))
        assert are_equal(found[0].tolist(), [in_python(kind, element) for element in elements])
        if kind == "double" or kind == "integer" and None not in elements:
            assert r("identical(there, back)")
        elif set(elements) == {None}:
            # nothing tells what is missing
            assert r("is.logical(back) || is.double(back)") and r(
                "all(is.na(back)) && identical(dim(back), dim(there))"
            )
        else:
            assert r("dimnames(there) <- NULL; if (is.integer(there)) mode(there) <- 'double'; identical(there, back)")

    check()


def check_complex_numbers_bytes_and_attributes(r):
    part = st.integers(-(10**6), 10**6)

    @at_random(max_examples=60)
    @given(st.lists(st.tuples(part, part), min_size=1, max_size=5), st.binary(min_size=1, max_size=5), WORDS)
    def check(parts, raw, note):
        r(f"there <- c({', '.join(f'complex(real = {a}, imaginary = {b})' for a, b in parts)})")
        found = r["back"] = r["there"]
        assert np.atleast_1d(found).tolist() == [complex(*pair) for pair in parts]
        assert r("identical(there, back)")
        r(f"there <- as.raw(c({', '.join(map(str, raw))}))")
        r["back"] = r["there"]
        assert r["there"] == raw and r("identical(there, back)")
        r(f"there <- structure(c(1.5, {len(parts)}), note = {json.dumps(note, ensure_ascii=False)})")
        r["back"] = r["there"]
        assert r("identical(there, back)")

    check()


def check_vectors_with_names(r):
    @at_random(max_examples=80)
    @given(vectors(min_size=1), st.data())
    def check(drawn, data):
        kind, elements = drawn
        count = len(elements)
        names = data.draw(st.lists(st.sampled_from("abcdefg"), min_size=count, max_size=count))
        r(f"there <- setNames({vector_code(kind, elements)}, {vector_code('character', names)})")
        found = r["there"]
        r["back"] = found
        if len(set(names)) < count:
            assert type(found).__name__ == "RObject" and r("identical(there, back)")
        else:
            assert list(found) == names
            assert are_equal(list(found.values()), [in_python(kind, element) for element in elements])
            assert r("is.list(back) && identical(names(there), names(back))")

    check()


def check_times(r):
    days = st.lists(st.none() | st.integers(-700_000, 2_900_000), min_size=1, max_size=4)
    seconds = st.lists(st.none() | st.integers(-(10**10), 10**11), min_size=2, max_size=4)
    zones = st.sampled_from(["UTC", "Asia/Tokyo", "America/New_York", "Europe/Paris"])

    def identical(code, expected="there"):
        r(f"there <- {code}")
        r["back"] = r["there"]
        assert r(f"identical({expected}, back)"), (code, r("deparse1(back)"))

    @at_random(max_examples=60)
    @given(days, seconds, zones, st.sampled_from(["secs", "mins", "hours", "days", "weeks"]))
    def check(days, seconds, zone, units):
        numbers = vector_code("double", days)
        identical(f"structure({numbers}, class = 'Date')")
        identical(f"structure({vector_code('double', seconds)}, class = c('POSIXct', 'POSIXt'), tzone = '{zone}')")
        identical(
            f"as.difftime({numbers}, units = '{units}')",
            # datetime has no unit of its own
            "there" if len(days) > 1 or days[0] is None else "{units(there) <- 'secs'; there}",
        )

    check()


def check_times_of_numpy(r):
    # units of R, or their part, in numpy's
    of_days = {"W": 7, "D": 1}
    of_seconds = {
        "h": 3600,
        "m": 60,
        "s": 1,
        "ms": Fraction(1, 10**3),
        "us": Fraction(1, 10**6),
        "ns": Fraction(1, 10**9),
    }
    units = {"M": {**of_days, **of_seconds}, "m": {**of_seconds, **dict.fromkeys("WDhm", 1)}}
    wide, likely = st.integers(-(2**62), 2**62), st.integers(-(10**16), 10**16)
    edge = st.builds(operator.mul, st.sampled_from([-1, 1]), st.integers(2**53 - 2, 2**53 + 2))

    @at_random(max_examples=240)
    @given(st.sampled_from(sorted(units["M"])), st.sampled_from("mM"), wide | likely | edge, st.integers(1, 3))
    def check(unit, kind, number, step):
        times = np.array([number, 0], f"{kind}8[{step}{unit}]")
        exact = number * step * units[kind][unit]
        if abs(exact) > 2**53:
            with pytest.raises(OverflowError, match="2\\^53"):
                r.call("as.numeric", times)
        else:
            # the nearest double
            assert list(r.call("as.numeric", times)) == [float(exact), 0], (times, exact)

    check()
    for value in (np.array([10**17], "datetime64[Y]"), np.datetime64(10**17, "M")):
        with pytest.raises(OverflowError, match="days"):
            r.identity(value)


def check_microseconds(r):
    """Microseconds arrive and return as they are within 2^33 seconds of 1970, and for differences that long."""
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    most = 2**33 * 10**6 - 1

    @at_random(max_examples=120)
    @given(st.integers(-most, most) | st.sampled_from([most, -most]))
    def check(number):
        difference = datetime.timedelta(microseconds=number)
        for value in (difference, epoch + difference, (epoch + difference).astimezone().replace(tzinfo=None)):
            assert r.identity(value) == value
        for dtype in ("datetime64[us]", "timedelta64[us]"):
            several = np.array([number, 1], dtype)
            assert r.identity(several).tolist() == several.tolist()

    check()
    late = datetime.datetime(2500, 1, 1, tzinfo=datetime.timezone.utc)
    micro = datetime.timedelta(microseconds=1)
    assert r.identity(late + micro) == late + 2 * micro


def check_whole_numbers(r):
    def fits(value):
        return abs(value) <= 2**53

    def crosses(value, numbers):
        if all(map(fits, numbers)):
            return True
        with pytest.raises(OverflowError, match="2\\^53"):
            r.identity(value)
        return False

    @at_random(max_examples=120)
    @given(st.lists(WHOLE_NUMBERS, min_size=2, max_size=4))
    def check(numbers):
        first = numbers[0]
        if crosses(first, [first]):
            assert r.identity(first) == first
        for value in (numbers, {"a": [numbers]}, (0.5, *numbers), np.array(numbers, object)):
            if crosses(value, numbers):
                assert r("function(x) rev(unlist(x, use.names = FALSE))[1]")(value) == numbers[-1]
        for dtype in ("int64", "uint64"):
            info = np.iinfo(dtype)
            if all(info.min <= number <= info.max for number in numbers):
                array = np.array(numbers, dtype)
                if crosses(array, numbers):
                    assert r.identity(array).tolist() == numbers

    check()


def check_data_frames_and_factors(r):
    @at_random(max_examples=60)
    @given(st.integers(1, 4), st.data())
    def check(rows, data):
        columns = []
        for kind in ELEMENTS:
            elements = data.draw(st.lists(ELEMENTS[kind] | st.none(), min_size=rows, max_size=rows))
            columns.append(f"{kind} = {vector_code(kind, elements)}")
            columns.append(f"factor_{kind} = factor({vector_code(kind, elements)})")
        r(f"there <- data.frame({', '.join(columns)})")
        value = r["there"]
        r["back"] = value
        assert value.shape == (rows, 8) and r("identical(there, back)"), columns

    check()


def check_lists(r):
    leaves = vectors(min_size=1, missing=False).map(lambda drawn: vector_code(*drawn)) | st.just("'a'")

    def as_list(elements, names):
        inside = [f"{name} = {element}" for name, element in zip(names, elements)]
        # of two kinds, as one kind would be a vector
        return f"list({', '.join([*inside, 'z = list(1, quote(x))'])})"

    nested = st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3).map(lambda x: as_list(x, "abc")), max_leaves=8
    )

    @at_random(max_examples=80)
    @given(nested)
    def check(code):
        r(f"there <- list({code}, quote(x))")
        r["back"] = r["there"]
        # logical vectors go back as arrays, which have dimensions
        assert r("identical(rapply(there, c, how = 'replace'), rapply(back, c, how = 'replace'))"), code

    check()


def check_other_dtypes(r):
    import ml_dtypes

    for name in ("bfloat16", "float8_e4m3fn", "float8_e5m2", "int4", "uint4"):
        values = np.array([[0, 1, 2], [3, 4, 6]]).astype(getattr(ml_dtypes, name))
        assert r.identity(values).tolist() == [[0, 1, 2], [3, 4, 6]], name
        assert r.identity(values[:0]).shape == (0, 3) and r.identity(values[1, 1]) == 4
    assert r("typeof")(np.empty((0, 2), "U1")) == r("typeof")(np.array([], "S1")) == "character"
    assert r.identity(np.asfortranarray(np.matrix([[1, 2], [3, 4]]))).tolist() == [[1, 2], [3, 4]]
    structured = np.zeros(2, [("a", "f4")])
    records = structured.view(np.recarray)
    masked = np.ma.MaskedArray(structured, [True, False])
    for value in (structured, structured[0], records, records[0], masked):
        assert r.identity(value) is value
    assert r.identity(np.char.array([["a", "b"]])).tolist() == [["a", "b"]]


def check_arguments_and_results_at_random(r):
    check_functions(r["received"], r["returned"])


@pytest.mark.parametrize("check", batched_checks.names(globals()))
def test_values_cross_in_a_python_host(check, libraries):
    raised = batched_checks.outcomes(__name__, 'r("library(pykeras3)")', R_LIBS=libraries, **ZONE)[check]
    assert not raised, raised


# Functions of the package, in both hosts


def assert_of_functions(measured):
    """Check what functions of the package were measured to receive and to return against the table."""
    assert dict(zip(FROM_R_CODE, measured["received"])) == {row.code: row.argument for row in FROM_R}
    results = {row.code: row.result for row in FROM_PYTHON if row.result is not None}
    assert {code: text for code, text in zip(FROM_PYTHON_CODE, measured["returned"]) if code in results} == results


def check_functions(received, returned):
    """Check at random what functions of the package receive and return; both take code and return text."""

    @at_random(max_examples=100)
    @given(vectors(min_size=1))
    def check_argument(drawn):
        kind, elements = drawn
        text = received(vector_code(kind, elements))
        if kind == "character" and None in elements:
            expected = repr(None) if len(elements) == 1 else repr(np.array(elements, object))
        elif None in elements:
            expected = [math.nan if element is None else float(element) for element in elements]
            expected = repr(expected if len(elements) > 1 else expected[0])
        else:
            expected = repr(elements if len(elements) > 1 else elements[0])
        assert text == expected, (drawn, text)

    @at_random(max_examples=100)
    @given(st.lists(WHOLE_NUMBERS, min_size=1, max_size=3))
    def check_result(numbers):
        for code in (repr(numbers[0]), repr(numbers), repr(tuple(numbers)), repr({"a": {"b": ["x", numbers]}})):
            text = returned(code)
            inside = numbers if code[0] in "[({" else numbers[:1]
            if any(abs(number) > 2**53 for number in inside):
                assert "2^53" in text, (code, text)
            else:
                assert "error" not in text and "NA" not in text, (code, text)
        if all(abs(number) <= 2**53 for number in numbers):
            kind = "integer" if all(abs(number) < 2**31 for number in numbers) else "double"
            assert returned(f"[{', '.join(map(str, numbers))}]") == returned(
                f"np.array({numbers!r}, '{'int32' if kind == 'integer' else 'float64'}').tolist()"
            )

    check_argument()
    check_result()


IN_AN_R_HOST = (
    converted_values.IN_R_HOST
    + """
checks <- reticulate::import("tests.r.test_conversion_table")
invisible(checks$check_functions(received, returned))
"""
)


def test_functions_of_the_package_in_an_r_host(libraries):
    def as_vector(codes):
        return f"c({', '.join(json.dumps(code) for code in codes)})"

    code = IN_AN_R_HOST.replace("FROM_PYTHON", as_vector(FROM_PYTHON_CODE)).replace("FROM_R", as_vector(FROM_R_CODE))
    assert_of_functions(converted_values.read_measured(run_rscript(code, R_LIBS=libraries, **ZONE).stdout))


def test_the_vignettes_have_the_table():
    from tools.generate import vignette_tables

    rows = [line for line in vignette_tables.values_of_r().splitlines() if f"| {SAME} |" in line]
    assert len(rows) == sum(row.back == SAME for row in FROM_R) > 20
    marked = vignette_tables.values_of_python().count("by reticulate")
    assert marked == sum(row.result != row.r for row in FROM_PYTHON)
