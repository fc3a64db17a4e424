"""Results of functions that R calls: integers that R can't hold."""

import numpy as np
import pytest

from r_bridge.keras.results import convertible_result


@pytest.mark.parametrize(
    "value",
    [1, -(2**31) + 1, True, "a", None, [], [1, 2], (1, "a"), {"a": [1, {"b": 2}]}, [2.5, [1]], np.array([1])],
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


@pytest.mark.parametrize("value", [2**53 + 1, [-(10**400)], {"a": (2**64,)}, np.array([2**60])])
def test_what_a_double_cannot_hold_is_an_error(value):
    with pytest.raises(OverflowError, match="2\\^53. Received: .{1,40}$"):
        convertible_result(value)
