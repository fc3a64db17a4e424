"""R's subscripts on arrays, tensors and variables against NumPy, and indices of 0."""

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pykeras3 as pk
from pykeras3.core.conventions import ConventionWarning, Index, IndexArray, convert_argument
from pykeras3.ops.subscripts import IndexingOptions, select
from tests.support.eval_call import evaluate

X = np.arange(24.0).reshape(2, 3, 4)
AS_PYTHON = IndexingOptions("x", one_based=False, inclusive=False)


def as_array(x):
    return np.asarray(pk.op_convert_to_numpy(x))


@pytest.fixture(params=[np.array, pk.op_array, pk.keras_variable], ids=["numpy", "tensor", "variable"])
def make(request):
    return request.param


@given(st.lists(st.integers(1, 3), min_size=1, max_size=5), st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_vectors_select_along_each_axis(rows, columns):
    expected = X[:, np.array(rows) - 1][:, :, np.array(columns) - 1]
    for x in (X, pk.op_array(X)):
        assert (as_array(pk.op_subset(x, slice(None), rows, columns)) == expected).all()


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 4))
def test_a_slice_includes_its_end_and_runs_backwards_if_it_ends_before_its_start(start, end, step):
    expected = range(start, end + 1, step) if start <= end else range(start, end - 1, -step)
    for stride in (step, float(step), np.int64(step), pk.op_array(step)):
        assert pk.op_subset(np.arange(1, 10), slice(start, end, stride)).tolist() == list(expected)


def test_a_part_of_an_array_is_an_array():
    assert type(pk.op_subset(X, 1)) is np.ndarray
    assert (pk.op_subset(X, X > 20) == [21, 22, 23]).all()


def test_a_matrix_takes_single_elements(make):
    x = make(X)
    assert as_array(pk.op_subset(x, np.array([[1, 1, 2], [-1, 3, -1]]))).tolist() == [1, 23]
    with pytest.raises(ValueError, match="a matrix of them with one column for each axis"):
        pk.op_subset(x, np.array([[1, 2]]))


def test_an_index_out_of_bounds_is_reported_as_the_caller_wrote_it(make):
    with pytest.raises(IndexError, match=r"op_subset\(\): index 4 is out of bounds: axis 2 has 3 elements\."):
        pk.op_subset(make(X), 1, 4)
    with pytest.raises(IndexError, match="index -5 is out of bounds: axis 3 has 4 elements"):
        pk.op_subset(make(X), 1, 1, [1, -5])
    with pytest.raises(IndexError, match="index 3 is out of bounds"):
        select(np.arange(3), [3], AS_PYTHON)


def test_counting_as_python_does():
    assert select(X, [1, slice(0, 2), [0, 3]], AS_PYTHON).tolist() == X[1, 0:2][:, [0, 3]].tolist()
    assert select(X, [slice(0, 1)], IndexingOptions("x", one_based=False)).tolist() == X.tolist()
    assert select(X, [1], IndexingOptions("x", drop=False)).shape == (1, 3, 4)


def test_variables_and_arrays_change_in_place_and_tensors_in_a_copy():
    for x in (np.array(X), pk.keras_variable(X)):
        assert pk.op_subset_set(x, 1, [1, 3], value=-1.0) is x
        assert (as_array(x)[0, [0, 2]] == -1).all() and (as_array(x)[0, 1] == X[0, 1]).all()
    tensor = pk.op_array(X)
    changed = pk.op_subset_set(tensor, tensor > 20, value=0)
    assert (as_array(tensor) == X).all() and as_array(changed).max() == 20


@pytest.mark.parametrize(
    "value, received",
    [
        (1.5, "1.5"),
        ([1.5, 2], r"\[1.5, 2.0\]"),
        (np.float32("inf"), "inf"),
        (300, "300"),
        ([1, -1], r"\[1, -1\]"),
        (np.array([256, 0]), r"\[256, 0\]"),
        (2.0**31, "2147483648.0"),
    ],
    ids=str,
)
def test_what_the_dtype_of_a_tensor_can_not_hold_is_not_put_into_it(value, received):
    """Neither a fraction nor a number beyond its integers is cut to one."""
    for x in (np.zeros(2, "uint8"), pk.op_zeros(2, "uint8")):
        message = (
            rf"op_subset_set\(\): `value` must be integers from 0 to 255 for a tensor of dtype uint8.*: {received}"
        )
        with pytest.raises(ValueError, match=message):
            pk.op_subset_set(x, slice(1, 2), value=value)
        assert not as_array(x).any()


def test_a_tensor_of_floats_is_not_put_among_integers():
    """Its dtype decides, which a symbolic tensor has too, as on TensorFlow; other integers are converted."""
    integers, values = pk.op_zeros(2, "int32"), pk.op_array([2, 3], "int64")
    assert as_array(pk.op_subset_set(integers, slice(1, 2), value=values)).tolist() == [2, 3]
    assert as_array(pk.op_subset_set(integers, 1, value=2.0)).tolist() == [2, 0]
    for value in (pk.op_array(1.7), pk.keras_input(batch_shape=())):
        with pytest.raises(ValueError, match=r"dtype int32, to which op_cast\(\) converts others\. Received: "):
            pk.op_subset_set(integers, 1, value=value)


ZEROS = [
    ("op_take([5, 6], [0, 2])", "indices", [5, 6]),
    ("op_take_along_axis([5, 6], [0, 2])", "indices", [5, 6]),
    ("op_one_hot([0, 2], 2)", "x", [[1, 0], [0, 1]]),
    ("op_split([1, 2, 3], [0])[1]", "indices_or_sections", [1, 2, 3]),
    ("op_scatter([[0]], [1.0], [2])", "indices", [1, 0]),
    ("op_scatter_update(op_array([1.0, 2.0]), [[0]], [7.0])", "indices", [7, 2]),
    ("op_slice([1, 2], [0], [1])", "start_indices", [1]),
    ("op_slice_update(op_array([1, 2]), [0], op_array([7]))", "start_indices", [7, 2]),
    ("op_segment_sum([1, 2], [0, 1])", "segment_ids", [3]),
    ("op_unravel_index([0], [2, 2])[0]", "indices", [0]),
    ("op_switch(0, [lambda: 1])", "index", 1),
]


@pytest.mark.parametrize("call, argument, expected", ZEROS, ids=[call for call, _, _ in ZEROS])
def test_index_0_is_the_first_element_with_a_warning(call, argument, expected):
    function = call.partition("(")[0]
    with pytest.warns(ConventionWarning, match=rf"{function}\(\): `{argument}` is one-based; 0 is treated as 1"):
        assert np.asarray(evaluate(call)).tolist() == expected


def test_a_call_with_another_argument_that_is_wrong_warns_once():
    with pytest.warns(ConventionWarning) as warned, pytest.raises(ValueError, match=r"`axis` must be an integer"):
        pk.op_argpartition([3.0, 1.0, 2.0], 0, "x")
    assert len(warned) == 1


@given(st.lists(st.integers(1, 9), min_size=1))
def test_other_indices_warn_of_nothing(values):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for convention in (Index, IndexArray):
            assert np.asarray(convert_argument(convention, "f", "x", values)).tolist() == [v - 1 for v in values]
