"""R's conventions: one-based axes and indices, integer-valued doubles, NA, shapes, arrays of any memory order."""

import math

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis.extra import numpy as arrays

import pykeras3 as pk
from pykeras3.core import conventions as c
from pykeras3.core.errors import ConversionError
from tests.support.keras_reset import reset_keras

usual = settings(max_examples=60)
few = settings(max_examples=25)

NA_INTEGER = -2147483648  # what reticulate makes of R's NA_integer_
NAN = math.nan

r_integers = st.integers(-(2**31) + 1, 2**31 - 1)
places = st.integers(1, 10**6)
fractions = st.floats(-1e6, 1e6).filter(lambda v: not v.is_integer())
SCALAR_FORMS = (
    int,
    float,
    np.int32,
    np.int64,
    np.float32,
    np.float64,
    lambda v: np.array(float(v)),
    lambda v: np.array(v),
)


def as_array(tensor):
    return np.asarray(pk.op_convert_to_array(tensor))


def convert(convention, value):
    """The value as Keras takes it by a convention."""
    return c.convention_of(convention).convert(value)


def refused(convention, value):
    """Return what a convention expected when it rejects a value."""
    with pytest.raises(ConversionError) as error:
        convert(convention, value)
    return error.value.expected


# By position and by name


@pytest.mark.parametrize(
    "call",
    [
        lambda x: pk.op_reshape(x, [3.0, 2.0]),
        lambda x: pk.op_reshape(x, newshape=[3.0, 2.0]),
        lambda x: pk.op_reshape(x=x, newshape=[3.0, 2.0]),
        lambda x: pk.op_reshape(newshape=[3.0, 2.0], x=x),
        lambda x: x >> pk.op_reshape([3.0, 2.0]),
        lambda x: x >> pk.op_reshape(newshape=[3.0, 2.0]),
    ],
)
def test_arguments_come_by_position_or_by_name(call):
    assert as_array(call(np.arange(6.0).reshape(2, 3))).tolist() == [[0, 1], [2, 3], [4, 5]]


@pytest.mark.parametrize(
    "call, indices",
    [
        (lambda x: pk.op_argmax(x), 6),
        (lambda x: pk.op_argmax(x, 1.0), [2, 2, 2]),
        (lambda x: pk.op_argmax(x, 2, True), [[3], [3]]),
        (lambda x: pk.op_argmax(x, 2, zero_indexed=True), [2, 2]),
        (lambda x: pk.op_argmax(zero_indexed=True, axis=2, x=x), [2, 2]),
        (lambda x: x >> pk.op_argmax(axis=2, keepdims=True), [[3], [3]]),
    ],
)
def test_defaults_hold_for_what_was_not_given(call, indices):
    assert as_array(call(np.arange(6.0).reshape(2, 3))).tolist() == indices


# Whole numbers


@usual
@given(r_integers)
def test_an_integer_valued_double_is_the_integer(n):
    for convention in (c.IntegerOrVector, c.OneInteger):
        assert convert(convention, n) == convert(convention, float(n)) == n
        assert type(convert(convention, float(n))) is int
    assert type(convert(c.IntegerOrFloat, float(n))) is int and convert(c.IntegerOrFloat, float(n)) == n


@usual
@given(st.integers(-(2**20), 2**20), st.sampled_from(SCALAR_FORMS))
def test_numpy_scalars_are_the_integer(n, form):
    assert convert(c.IntegerOrVector, form(n)) == n and type(convert(c.IntegerOrVector, form(n))) is int
    assert convert(c.OneInteger, [form(n)]) == n


@usual
@given(st.lists(st.integers(-1000, 1000), max_size=6))
def test_lists_of_integer_valued_doubles_are_lists_of_integers(values):
    for form in (list, tuple):
        converted = convert(c.Integers, form(map(float, values)))
        assert converted == form(values) and type(converted) is form
        assert all(type(v) is int for v in converted)
        # a list of one element is a scalar of R
        assert convert(c.IntegerOrVector, form(map(float, values))) == (values[0] if len(values) == 1 else converted)
    assert convert(c.IntegerTuple, [float(v) for v in values]) == tuple(values)
    assert convert(c.IntegerList, tuple(float(v) for v in values)) == values
    nested = convert(c.Integers, [[float(v) for v in values], 2.0])
    assert nested == [values, 2] and all(type(v) is int for v in nested[0])


@usual
@given(
    arrays.arrays(
        "float64", arrays.array_shapes(max_dims=3, max_side=4), elements=st.integers(-(10**6), 10**6).map(float)
    )
)
def test_arrays_of_integer_valued_doubles_are_arrays_of_integers(values):
    converted = convert(c.Integers, values)
    assert converted.dtype == "int32" and converted.shape == values.shape and (converted == values).all()
    assert convert(c.IntegerTuple, values.ravel()) == tuple(values.ravel().astype(int))
    assert all(type(v) is int for v in convert(c.IntegerTuple, values.ravel()))


def test_integers_beyond_32_bits_are_not_cut():
    assert convert(c.IntegerOrVector, 2.0**40) == 2**40
    big = convert(c.IntegerOrVector, np.array([2.0**40, 1.0]))
    assert big.dtype == "int64" and big.tolist() == [2**40, 1]


@usual
@given(fractions)
def test_fractions_are_refused_and_never_cut(value):
    for convention in (c.IntegerOrVector, c.OneInteger, c.IntegerTuple, c.IntegerList, c.Pairs):
        assert "integer" in refused(convention, value)
        assert "integer" in refused(convention, [1, value])
    assert "integer" in refused(c.IntegerOrVector, np.array([1.0, value]))
    assert convert(c.IntegerOrFloat, value) == value


@pytest.mark.parametrize("array", [np.array([1, NA_INTEGER], kind) for kind in ("int32", "int64")], ids=str)
def test_no_missing_integer_of_an_array_is_an_integer(array):
    """R's NA in a vector, an element of it and a list is refused by every convention of integers."""
    for convention in (c.IntegerOrVector, c.Integers, c.IntegerTuple, c.IntegerList, c.IntegerArray, c.Index):
        for value in (array, array[1], array.tolist()):
            assert "integer" in refused(convention, value)
    assert convert(c.Shape, array) == (1, None)


@pytest.mark.parametrize("value", [NAN, math.inf, -math.inf, NA_INTEGER])
def test_no_missing_or_infinite_number_is_an_integer(value):
    for convention in (c.IntegerOrVector, c.OneInteger, c.IntegerTuple, c.Pairs):
        refused(convention, value)
    with pytest.raises(ValueError) as error:
        pk.layer_dense(units=value)
    assert str(error.value) == f"layer_dense(): `units` must be an integer. Received: {value!r}"


def test_nan_stays_where_keras_takes_it():
    assert math.isnan(pk.layer_masking(mask_value=NAN).mask_value)
    assert math.isnan(pk.initializer_constant(NAN).value)
    assert math.isnan(pk.layer_random_rotation(factor=0.5, fill_value=NAN).fill_value)
    assert math.isnan(pk.op_elu(np.array([-1.0]), alpha=NAN)[0])


@pytest.mark.parametrize("value", [np.array([1.0, NAN]), np.array([1.0, np.inf]), np.array([-np.inf, 2.0])])
def test_no_missing_or_infinite_number_is_an_integer_in_an_array(value):
    assert "integer" in refused(c.IntegerOrVector, value)


def test_several_integers_are_refused_where_keras_takes_one():
    for convention in (c.OneInteger, c.PositiveInteger, c.IntegerOrFlag, c.Seed):
        for several in ([1, 2], (1.0, 2.0), np.array([1, 2]), []):
            assert refused(convention, several) == "an integer"
        assert [convert(convention, one) for one in (3, 3.0, [3.0], np.array([3]), None)] == [3, 3, 3, 3, None]


def test_a_level_may_be_true_or_false():
    assert convert(c.IntegerOrFlag, True) is True and convert(c.IntegerOrFlag, [False]) is False
    assert refused(c.IntegerOrFlag, "auto") == refused(c.IntegerOrFlag, 1.5) == "an integer"


def test_a_flag_is_what_keras_takes_for_true_or_false():
    for value in (True, False, None, 1, 0.0, np.True_):
        assert convert(c.FlagLike, value) is value
    assert convert(c.FlagLike, [True]) is True
    for value in (NAN, NA_INTEGER, np.nan, "FALSE", [True, False], []):
        assert refused(c.FlagLike, value) == "True or False"


@pytest.mark.parametrize(
    "call, argument",
    [
        (lambda: pk.op_sum([1.0, 2.0], keepdims=NAN), "op_sum(): `keepdims`"),
        (lambda: pk.layer_dense(units=2, use_bias=NAN), "layer_dense(): `use_bias`"),
        (lambda: pk.keras_input(2, sparse=NAN), "keras_input(): `sparse`"),
        (
            lambda: pk.layer_multi_head_attention(num_heads=2, key_dim=2, flash_attention=NAN),
            "layer_multi_head_attention(): `flash_attention`",
        ),
    ],
)
def test_na_is_neither_true_nor_false(call, argument):
    with pytest.raises(ValueError) as error:
        call()
    assert str(error.value) == f"{argument} must be True or False. Received: nan"


def test_a_seed_may_be_a_generator():
    generator = pk.random_seed_generator(seed=[5.0])
    assert refused(c.Seed, True) == "an integer"
    assert convert(c.Seed, generator) is generator and generator.get_config()["seed"] == 5


def test_values_that_are_no_numbers_pass_or_are_refused():
    assert convert(c.IntegerOrVector, None) is None
    assert refused(c.OneInteger, "a") == refused(c.OneInteger, True) == "an integer"
    assert "integer" in refused(c.IntegerOrVector, "a") and "integer" in refused(c.IntegerTuple, "a")
    assert refused(c.IntegerTuple, True) == "an integer or several integers"
    assert convert(c.IntegerOrText, "auto") == "auto" and convert(c.IntegerOrText, 3.0) == 3
    tensor = pk.op_array([1, 2], "int32")
    assert convert(c.IntegerOrVector, tensor) is tensor


@usual
@given(st.floats(0, 1, exclude_max=True), st.integers(1, 10**6))
def test_a_fraction_or_a_number_of_elements(fraction, n):
    assert convert(c.SizeOrFraction, fraction) == fraction
    assert convert(c.SizeOrFraction, float(n)) == n and type(convert(c.SizeOrFraction, float(n))) is int
    refused(c.SizeOrFraction, n + 0.5)


# Axes and indices


@pytest.mark.parametrize(
    "call, argument",
    [
        (lambda: pk.layer_batch_normalization(axis=[2, 3]), "layer_batch_normalization(): `axis`"),
        (lambda: pk.layer_concatenate(axis=(2, 3)), "layer_concatenate(): `axis`"),
        (lambda: pk.normalize(np.ones((2, 2)), axis=[1, 2]), "normalize(): `axis`"),
        (lambda: pk.random_shuffle(np.ones((2, 2)), axis=[1, 2]), "random_shuffle(): `axis`"),
        (lambda: pk.metric_iou(num_classes=2, target_class_ids=[0], axis=[1, 2]), "metric_iou(): `axis`"),
    ],
)
def test_several_axes_are_refused_where_keras_takes_one(call, argument):
    with pytest.raises(ValueError, match=r"must be a single integer \(a one-based axis\)") as error:
        call()
    assert str(error.value).startswith(argument)


def test_one_axis_in_a_vector_is_that_axis():
    assert pk.layer_batch_normalization(axis=[2.0]).axis == 1
    assert as_array(pk.normalize(np.array([[3.0, 4.0]]), axis=[2])).round(2).tolist() == [[0.6, 0.8]]
    assert as_array(pk.op_transpose(np.array([1.0, 2.0]), axes=1)).tolist() == [1, 2]


@usual
@given(places, st.sampled_from(SCALAR_FORMS[:6]))
def test_an_axis_counts_from_one(place, form):
    place = place % 2**20 + 1
    assert convert(c.Axis, form(place)) == place - 1 and type(convert(c.Axis, form(place))) is int
    assert convert(c.Axis, form(-place)) == -place
    assert convert(c.Index, int(place)) == convert(c.Index, float(place)) == place - 1
    assert convert(c.Index, float(-place)) == -place


@usual
@given(st.lists(st.integers(-9, 9).filter(bool), max_size=5))
def test_axes_and_indices_element_by_element(values):
    from_zero = [v - 1 if v > 0 else v for v in values]
    for convention in (c.Axis, c.Index):
        assert convert(convention, values) == convert(convention, tuple(map(float, values))) == from_zero
    assert convert(c.Axis, np.array(values, "int32")) == from_zero
    assert convert(c.Index, np.array(values, "float64")).tolist() == from_zero
    assert convert(c.Index, [values, values]) == [from_zero, from_zero]
    if values:
        tensor = as_array(convert(c.Index, pk.op_array(values, "int32")))
        assert tensor.tolist() == from_zero and tensor.dtype == "int32"


@usual
@given(st.lists(st.integers(-5, 5), min_size=1, max_size=5).filter(lambda v: 0 in v))
def test_zero_is_not_an_axis_or_index(values):
    for convention in (c.Axis, c.StrictIndex):
        for form in (list, tuple, np.array, lambda v: np.array(v, "float64")):
            assert "one-based" in refused(convention, form(values))
    assert "0 is not an index" in refused(c.StrictIndex, pk.op_array(values, "int32"))
    assert refused(c.Axis, 0) == refused(c.Axis, 0.0) == refused(c.Axis, -0.0)


@usual
@given(fractions)
def test_a_fraction_is_not_an_axis_or_index(value):
    for convention in (c.Axis, c.Index):
        assert "integer" in refused(convention, value)
        assert "integer" in refused(convention, [1, value])
    assert "integer" in refused(c.Index, np.array([1.0, value]))


@pytest.mark.parametrize("value", [True, False, "a", NAN, NA_INTEGER, math.inf, {}, [True]])
def test_other_values_are_refused_as_an_axis(value):
    assert "one-based" in refused(c.Axis, value)


@pytest.mark.parametrize("value", [NAN, NA_INTEGER, [1, NA_INTEGER], np.array([1, NA_INTEGER], "int32")])
def test_a_missing_index_is_refused(value):
    assert "one-based" in refused(c.Index, value)


# Shapes

sizes = st.integers(0, 10**6)
UNKNOWN = (None, NAN, NA_INTEGER, True, -1, -1.0, np.float64("nan"), [None])


@usual
@given(st.lists(st.one_of(sizes, st.none()), max_size=5), st.data())
def test_a_shape_from_any_form(dims, data):
    def written(size):
        return data.draw(st.sampled_from(UNKNOWN if size is None else (size, float(size), np.int64(size), [size])))

    spelled = [written(size) for size in dims]
    assert convert(c.Shape, spelled) == convert(c.Shape, tuple(spelled)) == tuple(dims)
    assert all(size is None or type(size) is int for size in convert(c.Shape, spelled))
    assert convert(c.TargetShape, spelled) == tuple(-1 if size is None else size for size in dims)


@usual
@given(sizes)
def test_a_scalar_is_a_shape_of_one_dimension(size):
    for form in (size, float(size), [size], (float(size),), np.array([size]), np.array(size)):
        assert convert(c.Shape, form) == (size,)


@usual
@given(st.lists(sizes, min_size=1, max_size=4))
def test_a_shape_from_an_array(dims):
    for dtype in ("int32", "int64", "float64"):
        assert convert(c.Shape, np.array(dims, dtype)) == tuple(dims)


@usual
@given(fractions)
def test_a_fraction_is_no_dimension(value):
    for spelled in (value, [value], [None, value], np.array([value])):
        assert refused(c.Shape, spelled) == "a shape: integers, or None (NA in R) for an unknown dimension"


def test_shape_converts_lists_and_dicts_of_shapes():
    assert convert(c.Shape, [[None, 2.0], [3, True]]) == ((None, 2), (3, None))
    assert convert(c.Shape, {"a": [2.0], "b": [NAN, 3]}) == {"a": (2,), "b": (None, 3)}
    assert convert(c.Shape, None) is None


@pytest.mark.parametrize("na", [None, NAN, NA_INTEGER, True, -1])
def test_unknown_dimensions_of_inputs(na):
    assert pk.op_shape(pk.keras_input(shape=[na, 3.0])) == (None, None, 3)
    assert pk.shape(na, 3.0, [2, na]) == (None, 3, 2, None)
    model = pk.keras_model_sequential(input_shape=[na, 3]) >> pk.layer_dense(units=4)
    assert (model.input_shape, model.output_shape) == ((None, None, 3), (None, None, 4))
    assert pk.op_shape(pk.op_reshape(np.zeros((2, 6)), [na, 3.0])) == (4, 3)
    assert pk.op_shape(pk.layer_reshape(pk.keras_input(12), [na, 4])) == (None, 3, 4)


def test_scalar_tensors_in_shapes():
    loss, size = pk.op_sum(np.ones(3, "float32")), pk.op_sum(np.ones(3, "int32"))
    assert pk.shape(loss) == () and pk.shape(2, loss, 4) == (2, 4)
    assert pk.shape(2, size)[1] is size


@pytest.mark.parametrize("spelled", [784, 784.0, [784], [784.0], (784,), np.array([784.0])])
def test_one_number_is_a_shape(spelled):
    assert pk.op_shape(pk.keras_input(spelled)) == (None, 784)
    assert (pk.keras_model_sequential(input_shape=spelled) >> pk.layer_dense(2)).input_shape == (None, 784)
    assert pk.op_shape(pk.op_zeros(spelled)) == (784,)
    layer = pk.layer_dense(units=2, input_shape=spelled)
    assert (pk.keras_model_sequential() >> layer).input_shape == (None, 784)


# End to end: operations with random axes and indices, against numpy

shapes = arrays.array_shapes(min_dims=1, max_dims=4, max_side=4)


@st.composite
def array_and_axis(draw, min_dims=1):
    """Draw an array, a one-based or negative axis as a double or an integer, and the same axis zero-based."""
    shape = draw(arrays.array_shapes(min_dims=min_dims, max_dims=4, max_side=4))
    x = np.random.default_rng(draw(st.integers(0, 10**6))).permutation(np.prod(shape)).reshape(shape).astype("float32")
    place = draw(st.integers(0, len(shape) - 1))
    axis = place + 1 if draw(st.booleans()) else place - len(shape)
    return x, draw(st.sampled_from((int, float)))(axis), place


@few
@given(array_and_axis())
def test_reductions_along_an_axis(case):
    x, axis, place = case
    for op, reference in ((pk.op_sum, np.sum), (pk.op_max, np.max), (pk.op_mean, np.mean), (pk.op_std, np.std)):
        np.testing.assert_allclose(as_array(op(x, axis=axis)), reference(x, axis=place), rtol=1e-5, atol=1e-5)
        assert as_array(op(x, axis, keepdims=True)).shape == reference(x, axis=place, keepdims=True).shape


@few
@given(array_and_axis())
def test_indices_that_come_back_count_from_one(case):
    x, axis, place = case
    for op, reference in ((pk.op_argmax, np.argmax), (pk.op_argmin, np.argmin), (pk.op_argsort, np.argsort)):
        assert (as_array(op(x, axis)) == reference(x, axis=place) + 1).all()
        assert (as_array(op(x, axis, zero_indexed=True)) == reference(x, axis=place)).all()
    taken = pk.op_take_along_axis(x, pk.op_argsort(x, axis), axis)
    assert (as_array(taken) == np.sort(x, axis=place)).all()


@few
@given(array_and_axis(), st.data())
def test_indices_that_go_in_count_from_one(case, data):
    x, axis, place = case
    size = x.shape[place]
    from_zero = data.draw(st.lists(st.integers(0, size - 1), min_size=1, max_size=4))
    spelled = [i + 1 if data.draw(st.booleans()) else i - size for i in from_zero]
    expected = np.take(x, from_zero, axis=place)
    for form in (
        list,
        tuple,
        lambda v: [float(i) for i in v],
        np.array,
        lambda v: np.array(v, "float64"),
        lambda v: pk.op_array(v, "int32"),
    ):
        assert (as_array(pk.op_take(x, form(spelled), axis)) == expected).all()
    assert (as_array(pk.op_take(x, from_zero, axis, zero_indexed=True)) == expected).all()
    assert (as_array(pk.op_take(x, float(spelled[0]), axis)) == np.take(x, from_zero[0], axis=place)).all()


@few
@given(shapes, st.randoms(use_true_random=False), st.sampled_from((int, float)))
def test_transpose_and_moveaxis_take_one_based_axes(shape, random, number):
    x = np.arange(np.prod(shape), dtype="float32").reshape(shape)
    order = list(range(len(shape)))
    random.shuffle(order)
    from_one = [number(axis + 1) for axis in order]
    assert (as_array(pk.op_transpose(x, from_one)) == np.transpose(x, order)).all()
    first, last = order[0], order[-1]
    moved = pk.op_moveaxis(x, number(first + 1), number(last + 1))
    assert (as_array(moved) == np.moveaxis(x, first, last)).all()
    swapped = pk.op_swapaxes(x, number(first + 1), number(last - len(shape)))
    assert (as_array(swapped) == np.swapaxes(x, first, last)).all()


@few
@given(array_and_axis(min_dims=2), st.integers(1, 3))
def test_shapes_that_axes_change(case, n):
    x, axis, place = case
    assert as_array(pk.op_expand_dims(x, place + 1.0)).shape == np.expand_dims(x, place).shape
    assert (as_array(pk.op_flip(x, axis)) == np.flip(x, place)).all()
    assert (as_array(pk.op_roll(x, float(n), axis)) == np.roll(x, n, place)).all()
    assert (as_array(pk.op_repeat(x, float(n), axis)) == np.repeat(x, n, place)).all()
    assert (as_array(pk.op_concatenate([x, x], axis)) == np.concatenate([x, x], place)).all()
    assert (as_array(pk.op_stack([x, x], place + 1)) == np.stack([x, x], place)).all()


@few
@given(st.lists(st.integers(1, 5), min_size=1, max_size=6), st.integers(5, 8), st.sampled_from((int, float)))
def test_one_hot_counts_classes_from_one(classes, n, number):
    expected = np.eye(n, dtype="float32")[np.array(classes) - 1]
    for form in (list, np.array, lambda v: np.array(v, "float64"), lambda v: pk.op_array(v, "int32")):
        assert (as_array(pk.op_one_hot(form(classes), number(n))) == expected).all()
    assert (pk.to_categorical([number(v - 1) for v in classes], number(n)) == expected).all()
    assert (as_array(pk.op_argmax(expected, -1)) == classes).all()


subscripts = st.one_of(
    st.integers(1, 3),
    st.lists(st.integers(1, 3), min_size=1, max_size=4),
    st.tuples(st.integers(1, 3), st.integers(1, 3)).map(lambda ends: slice(*sorted(ends))),
)


@few
@given(st.lists(subscripts, min_size=1, max_size=3), st.sampled_from((int, float)))
def test_subsets_are_those_of_r(keys, number):
    x = np.arange(27.0).reshape(3, 3, 3)
    spelled, expected, axis = [], x, 0
    for key in keys:
        if isinstance(key, slice):
            spelled.append(slice(number(key.start), number(key.stop)))
            taken = np.arange(key.start - 1, key.stop)
        elif isinstance(key, list):
            spelled.append([number(k) for k in key])
            taken = np.array(key) - 1
        else:
            spelled.append(number(key))
            taken = key - 1
        expected = np.take(expected, taken, axis=axis)
        axis += isinstance(taken, np.ndarray)
    assert np.array_equal(as_array(pk.op_subset(x, *spelled)), expected)


@few
@given(st.integers(-3, 3).filter(bool), st.integers(-3, 3).filter(bool))
def test_a_subset_from_the_end_and_its_assignment(row, column):
    x = np.arange(9.0, dtype="float32").reshape(3, 3)
    at = tuple(i - 1 if i > 0 else i for i in (row, column))
    assert float(pk.op_subset(x, row, float(column))) == x[at]
    variable = pk.keras_variable(x)
    assert pk.op_subset_set(variable, row, column, value=-5.0) is variable
    expected = x.copy()
    expected[at] = -5.0
    assert np.array_equal(as_array(variable), expected)


def test_a_mask_a_new_axis_and_all_dims():
    x = np.arange(6).reshape(2, 3)
    assert as_array(pk.op_subset(x, [True, False])).tolist() == [[0, 1, 2]]
    assert as_array(pk.op_subset(x, x > 3)).tolist() == [4, 5]
    assert as_array(pk.op_subset(x, None, 1)).shape == (1, 3)
    assert as_array(pk.op_subset(x, pk.all_dims(), 3)).tolist() == [2, 5]
    assert as_array(pk.op_subset(x, slice(None), slice(3, 1, -2))).tolist() == [[2, 0], [5, 3]]


@pytest.mark.parametrize("make", [int, np.int32, np.array, lambda n: pk.op_array(n, "int32")])
def test_a_range_ends_at_a_tensor_too(make):
    """The start of 1 is a number, whatever the end is; the last value is the first that is not below the end."""
    for value in (pk.op_arange(make(3)), pk.op_arange(1, make(3)), pk.op_arange(end=make(3), start=make(1))):
        assert as_array(value).tolist() == [1, 2, 3] and "int" in str(value.dtype)
    assert as_array(pk.op_arange(pk.op_size(np.zeros((2, 2))))).tolist() == [1, 2, 3, 4]
    assert as_array(pk.op_arange(1, make(6), 2)).tolist() == [1, 3, 5, 7]
    assert "float" in str(pk.op_arange(3.0).dtype)


# Doubles and integers give the same result

TWICE = {
    "op_sum": lambda n: pk.op_sum([[1, 2], [3, 4]], axis=n(2)),
    "op_reshape": lambda n: pk.op_reshape(np.arange(6), [n(3), n(2)]),
    "op_eye": lambda n: pk.op_eye(n(2), n(3), n(1)),
    "op_pad": lambda n: pk.op_pad(np.ones((2, 2)), [[n(1), n(0)], [n(0), n(2)]]),
    "op_top_k": lambda n: pk.op_top_k([3.0, 1.0, 2.0], n(2)).indices,
    "op_split": lambda n: pk.op_split(np.arange(6), n(3))[1],
    "op_one_hot": lambda n: pk.op_one_hot([n(1), n(3)], n(3)),
    "op_tri": lambda n: pk.op_tri(n(3), k=n(-1)),
    "op_tensordot": lambda n: pk.op_tensordot(np.ones((2, 3, 4)), np.ones((4, 3)), [[n(2), n(3)], [n(2), n(1)]]),
    "op_image_resize": lambda n: pk.op_image_resize(np.ones((4, 4, 1), "float32"), [n(2), n(3)]),
    "op_max_pool": lambda n: pk.op_max_pool(np.arange(8.0).reshape(1, 8, 1), n(2), strides=n(2)),
    "op_segment_sum": lambda n: pk.op_segment_sum(np.arange(3), [n(1), n(2), n(1)], num_segments=n(2)),
    "random_uniform": lambda n: pk.random_uniform([n(2), n(3)], seed=n(7)),
    "random_integer": lambda n: pk.random_integer(n(4), n(0), n(9), seed=n(7)),
    "pad_sequences": lambda n: pk.pad_sequences([[1, 2], [3]], maxlen=n(4)),
    "to_categorical": lambda n: pk.to_categorical([n(0), n(2)], n(4)),
    "array_reshape": lambda n: pk.array_reshape(np.arange(6), [n(2), n(3)]),
    "initializer_orthogonal": lambda n: pk.initializer_orthogonal(seed=n(3))([3, 3]),
    "layer_dense": lambda n: pk.layer_dense(units=n(3), kernel_initializer="ones")(np.ones((2, 2))),
    "layer_conv_2d": lambda n: pk.layer_conv_2d(
        filters=n(2), kernel_size=[n(2), n(1)], strides=n(2), kernel_initializer="ones"
    )(np.ones((1, 4, 4, 1))),
    "layer_embedding": lambda n: pk.layer_embedding(input_dim=n(5), output_dim=n(2), embeddings_initializer="ones")(
        np.array([[0, 4]])
    ),
    "layer_lstm": lambda n: pk.layer_lstm(
        units=n(2), seed=n(1), kernel_initializer="ones", recurrent_initializer="ones"
    )(np.ones((1, 3, 2))),
    "layer_cropping_2d": lambda n: pk.layer_cropping_2d(cropping=[[n(1), n(0)], [n(0), n(1)]])(np.ones((1, 3, 3, 1))),
    "layer_repeat_vector": lambda n: pk.layer_repeat_vector(n=n(3))(np.ones((1, 2))),
    "layer_permute": lambda n: pk.layer_permute(dims=[n(2), n(1)])(np.ones((1, 2, 3))),
}


@pytest.mark.parametrize("call", TWICE.values(), ids=TWICE)
def test_doubles_give_the_results_of_integers(call):
    of_int, of_float = as_array(call(int)), as_array(call(float))
    assert of_int.dtype == of_float.dtype and of_int.shape == of_float.shape
    assert (of_int == of_float).all()


CONFIGS = {
    "metric_auc": lambda n: pk.metric_auc(num_thresholds=n(100), name="auc"),
    "optimizer_sgd": lambda n: pk.optimizer_sgd(0.1, gradient_accumulation_steps=n(2)),
    "learning_rate_schedule_exponential_decay": lambda n: pk.learning_rate_schedule_exponential_decay(0.1, n(10), 0.9),
    "layer_multi_head_attention": lambda n: pk.layer_multi_head_attention(num_heads=n(2), key_dim=n(3), name="a"),
    "layer_batch_normalization": lambda n: pk.layer_batch_normalization(axis=n(2), name="a"),
    "layer_text_vectorization": lambda n: pk.layer_text_vectorization(max_tokens=n(9), ngrams=n(2), name="a"),
    "layer_zero_padding_3d": lambda n: pk.layer_zero_padding_3d(padding=n(2), name="a"),
    "constraint_unitnorm": lambda n: pk.constraint_unitnorm(axis=n(2)),
    "rnn_cell_gru": lambda n: pk.rnn_cell_gru(units=n(4), seed=n(1), name="a"),
}


@pytest.mark.parametrize("make", CONFIGS.values(), ids=CONFIGS)
def test_doubles_create_the_objects_that_integers_create(make):
    def config(number):
        reset_keras()
        return pk.get_config(make(number))

    of_int, of_float = config(int), config(float)
    assert of_int == of_float and repr(of_int) == repr(of_float)


def test_training_with_doubles_is_training_with_integers():
    x, y = np.random.default_rng(1).random((20, 3)), np.arange(20) % 2

    def history(n):
        pk.set_random_seed(n(5))
        model = pk.keras_model_sequential(input_shape=n(3)) >> pk.layer_dense(n(4), "relu") >> pk.layer_dense(n(2))
        pk.compile(model, "sgd", pk.loss_sparse_categorical_crossentropy(from_logits=True))
        return pk.fit(
            model,
            x,
            y,
            batch_size=n(8),
            epochs=n(3),
            initial_epoch=n(2),
            verbose=n(0),
            validation_data=[x, y],
            validation_freq=n(1),
        )

    of_int, of_float = history(int), history(float)
    assert of_int.metrics == of_float.metrics and of_int.params == of_float.params
    assert len(of_int.metrics["loss"]) == 2 and of_int.params == {"verbose": 0, "epochs": 3, "steps": 3}


# Length-1 vectors


@pytest.mark.parametrize("one", [[5], [5.0], (5,), np.array([5.0])])
def test_a_vector_of_one_is_a_scalar_where_one_is_meant(one):
    batches = pk.range_dataset(0, 10) >> pk.dataset_batch(one) >> pk.dataset_collect()
    assert [len(batch) for batch in batches] == [5, 5]
    assert pk.layer_dense(units=one).units == 5
    assert pk.op_shape(pk.op_eye(one)) == (5, 5)
    assert as_array(pk.op_top_k(np.arange(9.0), one).indices).tolist() == [9, 8, 7, 6, 5]
    assert pk.random_integer([3], 0, one).shape == (3,)
    assert pk.compile(pk.keras_model_sequential(), steps_per_execution=one).steps_per_execution == 5


# Arrays of any memory order


def spoiled(x):
    """Return an array in many memory layouts, all equal to it."""
    padded = np.zeros(tuple(2 * n for n in x.shape), x.dtype)
    every_other = padded[tuple(slice(None, None, 2) for _ in x.shape)]
    every_other[...] = x
    frozen = np.array(x, order="F")
    frozen.flags.writeable = False
    backwards = np.array(x[::-1])[::-1]
    return [np.array(x, order="C"), np.array(x, order="F"), every_other, frozen, backwards]


ON_ARRAYS = {
    "op_array": lambda x: pk.op_array(x),
    "op_sum": lambda x: pk.op_sum(x, axis=1),
    "op_reshape": lambda x: pk.op_reshape(x, [-1]),
    "op_transpose": lambda x: pk.op_transpose(x, [2, 1]),
    "op_subset": lambda x: pk.op_subset(x, slice(1, 2), 2),
    "op_argmax": lambda x: pk.op_argmax(x, 2),
    "op_matmul": lambda x: pk.op_matmul(x, pk.op_transpose(x)),
    "activation_softmax": lambda x: pk.activation_softmax(x),
    "loss_mean_squared_error": lambda x: pk.loss_mean_squared_error(x, x + 1),
    "normalize": lambda x: pk.normalize(x),
    "keras_variable": lambda x: pk.keras_variable(x),
    "array_reshape": lambda x: pk.array_reshape(x, [3, 4]),
}


@pytest.mark.parametrize("call", ON_ARRAYS.values(), ids=ON_ARRAYS)
def test_arrays_keep_their_meaning_in_any_memory_order(call):
    x = np.arange(12.0, dtype="float32").reshape(4, 3)
    expected = as_array(call(x.copy()))
    for same in spoiled(x):
        assert (as_array(call(same)) == expected).all()


def test_fit_and_predict_take_arrays_in_any_memory_order():
    x = np.random.default_rng(2).random((8, 3)).astype("float32")
    y = (x.sum(axis=1, keepdims=True) > 1.5).astype("float32")
    results = []
    for same_x, same_y in zip(spoiled(x), spoiled(y)):
        pk.set_random_seed(3)
        model = pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(units=1, activation="sigmoid")
        history = model >> pk.compile("sgd", "binary_crossentropy") >> pk.fit(same_x, same_y, epochs=2, verbose=0)
        results.append((history.metrics["loss"], pk.predict(model, same_x, verbose=0).tolist()))
    assert all(result == results[0] for result in results)


def test_set_weights_takes_arrays_in_any_memory_order():
    layer = pk.layer_dense(units=4)
    layer.build((None, 3))
    kernel = np.arange(12.0, dtype="float32").reshape(3, 4)
    for same in spoiled(kernel):
        pk.set_weights(layer, [same, np.zeros(4)])
        assert (pk.get_weights(layer)[0] == kernel).all()


def test_a_column_major_reshape_fills_columns():
    assert pk.array_reshape(np.arange(6), [2, 3], order="F").tolist() == [[0, 2, 4], [1, 3, 5]]
    assert pk.array_reshape(np.arange(6), [2, 3]).tolist() == [[0, 1, 2], [3, 4, 5]]


def test_logical_arrays_as_reticulate_sends_them():
    """Check strided, read-only views that are neither row-major nor column-major."""
    wide = np.zeros((2, 2, 4), bool)
    mask = wide[:, :, 0]
    mask[...] = [[True, False], [False, True]]
    mask.flags.writeable = False
    assert as_array(pk.op_where(mask, 1.0, 0.0)).tolist() == [[1.0, 0.0], [0.0, 1.0]]
    assert as_array(pk.op_subset(np.array([[1, 2], [3, 4]]), mask)).tolist() == [1, 4]


# What R's values become


def test_r_vectors_are_lists_and_become_arrays():
    assert as_array(pk.op_convert_to_tensor([1.0, 2.0])).dtype == "float64"
    assert pk.op_dtype(pk.op_add([1.0, 2.0], [1.0, 2.0])) == "float32"
    assert pk.op_dtype(pk.loss_mean_squared_error([1.0, 2.0], [2.0, 2.0])) == "float32"


def test_factors_are_lists_of_strings():
    lookup = pk.layer_string_lookup(vocabulary=["hi", "lo"])
    assert as_array(lookup(["lo", "hi", "lo"])).tolist() == [2, 1, 2]


def test_named_lists_are_dicts():
    inputs = {"a": pk.keras_input(2, name="a"), "b": pk.keras_input(3, name="b")}
    model = pk.keras_model(inputs, pk.layer_concatenate(inputs))
    given_ = {"a": np.ones((2, 2)), "b": np.zeros((2, 3))}
    assert pk.predict(model, given_, verbose=0).tolist() == [[1, 1, 0, 0, 0]] * 2


def test_r_functions_are_plain_callables():
    """Check reticulate's functions of *args and **kwargs, whatever their formals are."""

    def as_reticulate(function):
        def python_function(*args, **kwargs):
            return function(*args, **kwargs)

        return python_function

    doubled = pk.layer_lambda(f=as_reticulate(lambda x: x * 2))
    assert as_array(doubled(np.ones((1, 2)))).tolist() == [[2.0, 2.0]]
    epochs = []
    callback = pk.callback_lambda(on_epoch_end=as_reticulate(lambda epoch, logs: epochs.append((epoch, sorted(logs)))))
    model = pk.compile(pk.keras_model_sequential(input_shape=1) >> pk.layer_dense(1), "sgd", "mse")
    pk.fit(model, np.ones((2, 1)), np.ones((2, 1)), epochs=2, verbose=0, callbacks=callback)
    assert epochs == [(1, ["loss"]), (2, ["loss"])]
    first = pk.op_map(np.array([[1.0, 2.0], [3.0, 4.0]]), as_reticulate(lambda row: row[0]))
    assert as_array(first).tolist() == [1.0, 3.0]


vectors_of_numbers = st.one_of(
    st.lists(elements, max_size=4) for elements in (r_integers, st.floats(-1e6, 1e6), st.booleans())
)


@few
@given(st.lists(vectors_of_numbers | st.lists(vectors_of_numbers, min_size=1, max_size=1), max_size=4))
def test_vectors_in_a_list_get_the_values_and_dtypes_of_tensors(vectors):
    for converted, vector in zip(convert(c.Tensors, vectors), vectors, strict=True):
        tensor = convert(c.Tensor, vector)
        assert pk.op_convert_to_tensor(converted).dtype == tensor.dtype
        assert np.array_equal(as_array(converted), as_array(tensor))


def test_a_list_of_tensors_keeps_what_has_no_numbers():
    x = pk.op_ones((2, 3))
    first, words, number = convert(c.Tensors, [x, ["a", "b"], 1.5])
    assert first is x and as_array(words).tolist() == [b"a", b"b"] and number == 1.5
