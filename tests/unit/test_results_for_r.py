"""Results of functions that R calls: what reticulate would change, or not convert."""

import datetime

import ml_dtypes
import numpy as np
import pandas as pd
import pytest
import scipy.sparse

from r_bridge.keras.results import convertible_result


@pytest.mark.parametrize(
    "value",
    [
        1,
        -(2**31) + 1,
        True,
        "a",
        None,
        [],
        [1, 2],
        (1, "a"),
        {"a": [1, {"b": 2}]},
        [2.5, [1]],
        np.array([1]),
        np.int64(1),
        pd.NaT,
    ],
)
def test_what_r_can_hold_is_the_very_object(value):
    assert convertible_result(value) is value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (2**31, 2.0**31),
        (-(2**31), -(2.0**31)),
        ([1, 2**40], [1.0, 2.0**40]),
        (("a", 2**40), ("a", 2.0**40)),
        ({"a": {"b": [2**53]}, "c": 1}, {"a": {"b": [2.0**53]}, "c": 1}),
        ([1, "a", [2**31, 3]], [1, "a", [2.0**31, 3.0]]),
    ],
)
def test_larger_integers_are_floats(value, expected):
    found = convertible_result(value)
    assert repr(found) == repr(expected)


@pytest.mark.parametrize("shape", [(), (2,), (1, 2), (0, 2)])
def test_an_array_of_bytes_that_are_text_is_one_of_strings(shape):
    texts = np.resize(np.array(["é", ""], object), shape)
    found = convertible_result(np.vectorize(str.encode, [object])(texts) if texts.size else texts)
    assert found.dtype == object and found.shape == shape and found.tolist() == texts.tolist()


@pytest.mark.parametrize("elements", [[b"\xff", b"a"], [b"a\0b"], [b"a", "a"], [b"a", None]])
def test_an_array_with_bytes_that_are_not_text_is_the_very_object(elements):
    value = np.array(elements, object)
    assert convertible_result(value) is value


@pytest.mark.parametrize(
    "value", [2**53 + 1, [-(10**400)], {"a": (2**64,)}, np.array([2**60]), np.int64(2**53 + 1), (1, np.uint64(2**63))]
)
def test_what_a_double_cannot_hold_is_an_error(value):
    with pytest.raises(OverflowError, match="2\\^53. Received: .{1,40}$"):
        convertible_result(value)


@pytest.mark.parametrize("form", ["csc", "csr", "coo", "lil", "dok", "bsr", "dia"])
def test_sparse_matrices_of_what_a_double_cannot_hold(form):
    """Integers up to 2^53 pass."""
    held, larger = (scipy.sparse.csc_matrix(np.array([[0, 2**53 + step]])).asformat(form) for step in (0, 1))
    assert convertible_result(held) is held
    with pytest.raises(OverflowError, match="2\\^53. Received: 9007199254740993"):
        convertible_result(larger)


@pytest.mark.parametrize("dtype", ["bfloat16", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "int4", "uint4"])
def test_other_numbers_of_numpy_are_doubles(dtype):
    dtype = getattr(ml_dtypes, dtype)
    array, scalar = np.array([[1, 2]]).astype(dtype), np.array(1).astype(dtype)[()]
    found = convertible_result({"a": [array, scalar]})["a"]
    assert [each.dtype for each in found] == [np.float64] * 2 and [each.tolist() for each in found] == [[[1, 2]], 1]


@pytest.mark.parametrize("zone", [None, "Europe/Berlin"])
def test_times_of_pandas_are_those_of_datetime(zone):
    """One without a zone is in local time."""
    moment = pd.Timestamp("2024-06-01 12:00", tz=zone)
    (found,) = convertible_result([moment])
    assert type(found) is datetime.datetime and found == moment and found.tzinfo == moment.tzinfo
