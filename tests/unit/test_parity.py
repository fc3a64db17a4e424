"""Every parity case gives keras3's result, with numbers as ints and as floats, except for the listed differences."""

import copy
import functools
import json

import pytest

import pykeras3 as pk
from pykeras3 import differences
from tests.support.eval_call import evaluate
from tests.support.parity import cases, comparison
from tests.support.subprocesses import run_python

CASES = {case["id"]: case for case in cases.python_cases()}
GOLDEN = cases.load("golden")
FUNCTIONS = sorted({case["fn"] for case in CASES.values()})
BOTH = pytest.mark.parametrize("floats", [False, True], ids=["ints", "floats"])


def test_every_case_has_a_recorded_result():
    """`make record` writes them."""
    assert CASES.keys() - GOLDEN.keys() == set()


def different(case_id, floats):
    """Return how a case's result differs, or None."""
    return comparison.describe_difference(GOLDEN[case_id], cases.Reader(pk, floats).record(CASES[case_id]))


@functools.cache
def excepted(floats):
    """Return the cases that the table of differences lists."""
    return cases.excepted(CASES, "floats" if floats else "ints")


@pytest.fixture(autouse=True)
def custom_objects_of_other_tests():
    """Restore Keras' registry with other modules' classes, which some cases clear."""
    registry = pk.keras.saving.get_custom_objects()
    objects = dict(registry)
    yield
    registry.update(objects)


# The cases


@BOTH
@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_case_gives_what_keras3_gave(function, floats):
    ids = [i for i, case in CASES.items() if case["fn"] == function and i not in excepted(floats)]
    found = {case_id: different(case_id, floats) for case_id in ids}
    failures = [f"{case_id}: {why}" for case_id, why in found.items() if why is not None]
    assert not failures, f"{len(failures)} of {len(ids)} cases differ\n" + "\n".join(failures)


@BOTH
def test_at_most_one_percent_is_excepted(floats):
    assert len(excepted(floats)) <= 0.01 * len(CASES)


@BOTH
def test_intended_differences_from_keras3_do_differ(floats):
    stale = [case_id for case_id in excepted(floats) if different(case_id, floats) is None]
    assert not stale, f"these cases are equal by now: {stale}"


# The table of differences


def test_every_pattern_of_the_table_has_a_case():
    unused = [
        pattern
        for difference in differences.DIFFERENCES
        for pattern in difference.cases
        if not any(differences.fnmatchcase(case_id, pattern) for case_id in CASES)
    ]
    assert not unused


@pytest.mark.parametrize("difference", differences.DIFFERENCES, ids=lambda d: d.call[:60])
def test_the_table_says_what_its_calls_give(difference):
    try:
        given = str(evaluate(difference.call))
    except Exception as error:
        given = f"{type(error).__name__}: {error}"
    assert given == difference.here != difference.keras3


def test_the_table_of_differences_is_written_as_markdown():
    lines = differences.table().splitlines()
    assert lines[:2] == ["| call | keras3 | here | why |", "| --- | --- | --- | --- |"]
    assert len(lines) == 2 + len(differences.DIFFERENCES)
    assert all(line.startswith("| `") and line.count("|") == 5 for line in lines[2:])
    assert (
        "| `layer_dense(units=3.7)` | 3 units | `` ValueError: layer_dense(): `units` must be an integer. "
        "Received: 3.7 `` |"
    ) in differences.table()
    assert "named_list" in differences.table() and "named_list" not in differences.table("r")


def test_reading_the_table_loads_no_keras():
    loaded = run_python("import sys; from pykeras3 import differences; differences.table(); print(*sys.modules)")
    assert not {"keras", "tensorflow", "numpy"} & set(loaded.split())


# The evaluator and the comparison themselves


class Package:
    """A package of two functions, which return their arguments."""

    @staticmethod
    def show(*args, **kwargs):
        return [args, kwargs]

    @staticmethod
    def make():
        return Package.show


@BOTH
def test_numbers_are_floats_only_in_calls_of_the_package(floats):
    reader = cases.Reader(Package, floats)
    number = float if floats else int
    args, kwargs = reader.result(
        {
            "fn": "show",
            "use": None,
            "kwargs": {"from": 3},
            "args": [2, 2.5, {"int": 4}, {"vec": [1, None, "NaN"]}, True, {"na": True}],
        }
    )
    assert args == (2, 2.5, 4, args[3], True, None) and [type(v) for v in args[:3]] == [number, float, int]
    assert args[3][:2] == [1, None] and type(args[3][0]) is number and args[3][2] != args[3][2]
    assert kwargs == {"from_": 3} and type(kwargs["from_"]) is number
    (of_object,), _ = reader.result({"fn": "make", "use": {"call": [2]}})
    assert of_object == 2 and type(of_object) is int


def test_values_that_refer_to_others():
    reader = cases.Reader(Package)
    item = {"item": 2, "of": {"attr": "real", "of": {"var": "a"}}}
    case = {
        "fn": "show",
        "let": {"a": {"array": [1, 2, 3, 4], "dim": [2, 2], "dtype": "integer"}},
        "use": None,
        "args": [
            item,
            {"slice": [1, 3, None]},
            {"missing": True},
            {"number": "-Inf"},
            {"lambda": {"params": ["x"], "body": {"list": [{"var": "x"}, {"var": "a"}]}}},
        ],
    }
    second, some, every, number, function = reader.result(case)[0]
    assert second.tolist() == [3, 4] and second.dtype == "int32"
    assert (some, every, number) == (slice(1, 3, None), slice(None), float("-inf"))
    assert function(5)[0] == 5 and function(5)[1].tolist() == [[1, 2], [3, 4]]
    assert function.__code__.co_varnames == ("x",)


def numbers(record):
    """Yield the places of compared numbers in a record: (container, key)."""
    if record["kind"] == "array" and record["values"] and "float" in record["dtype"] + record["kind"]:
        yield record["values"], 0
    if record["kind"] == "number":
        yield record, "value"
    items = record.get("items") or ()
    for item in items.values() if isinstance(items, dict) else items:
        yield from numbers(item)


@pytest.mark.parametrize("change, noticed", [(1e-8, False), (0.5, True)])
def test_the_comparison_notices_a_changed_number(change, noticed):
    compared = 0
    for golden in GOLDEN.values():
        damaged = copy.deepcopy(golden)
        place = next(numbers(damaged), None)
        if place is None or isinstance(place[0][place[1]], str) or abs(place[0][place[1]]) > 1e3:
            continue
        if change < 1e-6 and isinstance(place[0][place[1]], int):
            continue
        place[0][place[1]] += change
        assert (comparison.difference(golden, damaged) is not None) == noticed, golden
        compared += 1
    assert compared > 500


ARRAY = {"kind": "array", "dtype": "float32", "dim": [2], "values": [1.0, "NaN"]}
VECTOR = {"kind": "array", "dtype": "double", "dim": [2], "values": [1.0, 2.0]}
ONE = {"kind": "number", "type": "double", "value": 1.0}
TWO = {"kind": "number", "type": "double", "value": 2.0}


@pytest.mark.parametrize(
    "golden, result, why",
    [
        (ARRAY, {**ARRAY, "values": [1.000001, float("nan")]}, None),
        (ARRAY, {**ARRAY, "values": [1.0, 0.0]}, "1 of 2 values; [1] is NaN in keras3, 0.0 here"),
        (ARRAY, {**ARRAY, "dtype": "float64"}, "dtype float32 in keras3, float64 here"),
        (ARRAY, {**ARRAY, "dim": [2, 1]}, "dim [2] in keras3, [2, 1] here"),
        (VECTOR, {**VECTOR, "dtype": "float32"}, None),
        (VECTOR, {**VECTOR, "dtype": "int32"}, "dtype double in keras3, int32 here"),
        (VECTOR, {"kind": "list", "items": [ONE, TWO]}, None),
        (VECTOR, {"kind": "list", "items": [ONE, ONE]}, "$2: number double 2.0 in keras3, number double 1.0 here"),
        (VECTOR, {"kind": "list", "items": [ONE]}, "items [1, 2] in keras3, [1] here"),
        ({**VECTOR, "dim": [1], "values": [1.0]}, ONE, None),
        ({**VECTOR, "dim": [1], "values": [1.0]}, {**VECTOR, "dim": [], "values": [1.0]}, None),
        (ONE, {"kind": "list", "items": [ONE]}, None),
        (ONE, {**ONE, "type": "integer", "value": 1}, "number double 1.0 in keras3, number integer 1 here"),
        ({"kind": "named", "items": {"a": ONE}}, {"kind": "list", "items": [ONE]}, None),
        (
            {"kind": "named", "items": {"a": ONE}},
            {"kind": "named", "items": {"b": ONE}},
            "items ['a'] in keras3, ['b'] here",
        ),
        ({"kind": "list", "items": []}, {"kind": "named", "items": {}}, None),
        (
            {"kind": "shape", "dims": [None, 2]},
            {"kind": "list", "items": [{"kind": "null"}, {**TWO, "value": 2}]},
            None,
        ),
        ({"kind": "na"}, {"kind": "null"}, None),
        ({"kind": "error", "message": "a"}, {"kind": "error", "message": "b"}, None),
        ({"kind": "string", "value": "a"}, {"kind": "string", "value": "b"}, "string a in keras3, string b here"),
        (
            {"kind": "symbolic", "shape": [None, 2], "dtype": "float32"},
            {"kind": "symbolic", "shape": [None, 3], "dtype": "float32"},
            "symbolic [None, 2] float32 in keras3, symbolic [None, 3] float32 here",
        ),
    ],
)
def test_results_are_compared_with_tolerance(golden, result, why):
    before = json.dumps([golden, result])
    found = comparison.difference(golden, result)
    assert found == why
    assert json.dumps([golden, result]) == before


def test_of_a_random_case_only_kind_dtype_and_shape_count():
    changed = {**ARRAY, "values": [9.0, 9.0]}
    assert comparison.difference(ARRAY, changed, values=False) is None
    assert comparison.difference(ARRAY, {**changed, "dim": [1, 2]}, values=False) is not None
    assert comparison.difference(ONE, TWO, values=False) is None
