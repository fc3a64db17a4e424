"""Factors, data frames and sparse matrices of R, pandas and SciPy as arrays."""

import math
import re
import sys
from types import ModuleType

import numpy as np
import pandas
import pytest
import scipy.sparse
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

import pykeras3 as pk
from pykeras3.compat.base_r import values as r_values
from pykeras3.core.conventions import tabular
from pykeras3.core.conventions.tabular import Factor, Frame
from pykeras3.core.errors import ConversionError
from r_bridge.keras.results import convertible_result

WORDS = ["a", "b", "c"]
codes = st.lists(st.integers(-1, 2), min_size=1, max_size=20)


def factors(values):
    """Return one factor in all forms in which it may be passed."""
    values = np.array(values, "int32")
    made = pandas.Categorical.from_codes(values, WORDS)
    return {"R": Factor(values, WORDS), "pandas": made, "series": pandas.Series(made)}


def softmax_model(features=2, classes=3):
    layer = pk.layer_dense(units=classes, activation="softmax")
    return pk.keras_model_sequential(input_shape=features, layers=[layer]) >> pk.compile(
        "sgd", "sparse_categorical_crossentropy", run_eagerly=True
    )


# Factors


@given(codes)
def test_codes_count_from_zero_and_a_missing_one_is_an_error(values):
    for value in factors(values).values():
        assert tabular.is_categorical(value) and tabular.is_tabular_type(type(value))
        if -1 in values:
            with pytest.raises(ConversionError, match="class labels without NA"):
                tabular.codes_of(value)
        else:
            found = tabular.codes_of(value)
            assert found.dtype == "int32" and found.tolist() == values


@given(codes)
def test_labels_are_strings_and_none(values):
    expected = [None if v < 0 else WORDS[v] for v in values]
    for value in factors(values).values():
        assert tabular.labels_of(value).tolist() == expected
    assert np.asarray(factors(values)["R"]).tolist() == expected


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_a_factor_is_class_codes_wherever_labels_are_taken(form):
    values = [0, 2, 1]
    factor, plain = factors(values)[form], np.array(values, "int32")
    model, x = softmax_model(), np.ones((3, 2), "float32")
    assert pk.evaluate(model, x, factor, verbose=0) == pk.evaluate(model, x, plain, verbose=0)
    assert pk.test_on_batch(model, x, factor) == pk.test_on_batch(model, x, plain)
    history = pk.fit(model, x, factor, validation_data=[x, factor], verbose=0)
    assert history.metrics["val_loss"][0] == pytest.approx(pk.evaluate(model, x, plain, verbose=0)["loss"], rel=1e-5)
    assert np.isfinite(pk.train_on_batch(model, x, factor))
    assert pk.evaluate(model, iter([(x, factor), None]), verbose=0)["loss"] > 0
    assert np.array_equal(pk.to_categorical(factor), np.eye(3)[values])
    part = factors([0, 1])[form]
    assert np.array_equal(pk.to_categorical(part), np.eye(3)[[0, 1]]), "a class that none belongs to counts"
    assert pk.to_categorical(part, 5).shape == (2, 5)
    assert np.array_equal(pk.op_one_hot(factor, 3), np.eye(3)[values])
    predicted = np.eye(3)[[0, 2, 2]]
    assert np.array_equal(pk.metric_sparse_categorical_accuracy(factor, predicted), [1, 1, 0])
    assert pk.loss_sparse_categorical_crossentropy(factor, predicted).shape == (3,)
    assert [int(v) for v in pk.tensor_slices_dataset(factor)] == values


def test_the_layer_decides_between_strings_and_codes():
    for factor in factors([0, 1, 0]).values():
        strings = pk.layer_string_lookup() >> pk.adapt(factor)
        assert pk.get_vocabulary(strings) == ["[UNK]", "a", "b"]
        numbers = pk.layer_normalization(axis=None) >> pk.adapt(factor)
        assert float(np.squeeze(numbers.mean)) == pytest.approx(1 / 3)


def strings_model(*names):
    """Return a model of the indices of strings, from inputs of strings and one of a number."""
    words, number = [pk.keras_input(1, dtype="string", name=name) for name in names], pk.keras_input(1, name="number")
    lookup = pk.layer_string_lookup(vocabulary=WORDS)
    places = [pk.op_cast(lookup(word), "float32") for word in words]
    model = pk.keras_model([*words, number], pk.layer_add([*places, number]))
    return model >> pk.compile("sgd", "mse", run_eagerly=True)


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
@pytest.mark.parametrize("shape", [(), 1])
def test_a_model_of_strings_gets_the_labels_of_a_factor(form, shape):
    factor, y = factors([2, 0])[form], np.array([3.0, 1.0])
    word = pk.keras_input(shape, dtype="string")
    model = pk.keras_model(word, pk.op_cast(pk.layer_string_lookup(word, vocabulary=WORDS), "float32"))
    model >> pk.compile("sgd", "mse", run_eagerly=True)
    assert pk.predict(model, factor, verbose=0).ravel().tolist() == [3, 1]
    assert pk.predict_on_batch(model, factor).ravel().tolist() == [3, 1]
    assert pk.predict(model, iter([[factor]]), verbose=0).ravel().tolist() == [3, 1]
    assert pk.evaluate(model, factor, y, verbose=0)["loss"] == pk.test_on_batch(model, factor, y) == 0
    assert pk.fit(model, factor, y, validation_data=[factor, y], verbose=0).metrics["val_loss"] == [0]


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_each_input_gets_labels_or_codes(form):
    word, number = factors([2, 0])[form], factors([1, 0])[form]
    model, expected = strings_model("word", "other"), [3 + 2 + 1, 1 + 1 + 0]
    for x in ([word, number, number], (word, number, number), {"number": number, "other": number, "word": word}):
        assert pk.predict(model, x, verbose=0).ravel().tolist() == expected
        assert pk.evaluate(model, x, np.array(expected), verbose=0)["loss"] == 0
    columns = {"word": word, "other": number, "number": number}
    frame = Frame(columns) if form == "R" else pandas.DataFrame(columns)
    assert pk.predict(model, frame, verbose=0).ravel().tolist() == expected


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_strings_are_found_by_the_keys_of_inputs(form):
    word, number = factors([2, 0])[form], factors([1, 0])[form]
    columns = {"w": word, "n": number}
    for x in (columns, Frame(columns) if form == "R" else pandas.DataFrame(columns)):
        inputs = {"w": pk.keras_input(1, dtype="string", name="words"), "n": pk.keras_input(1, name="numbers")}
        place = pk.op_cast(pk.layer_string_lookup(inputs["w"], vocabulary=WORDS), "float32")
        model = pk.keras_model(inputs, place + inputs["n"])
        assert pk.predict(model, x, verbose=0).ravel().tolist() == [4, 1]


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_strings_are_found_by_the_first_layer_of_a_sequential_model(form):
    def unbuilt():
        return pk.keras_model_sequential(layers=[pk.layer_string_lookup(vocabulary=WORDS)])

    factor = factors([2, 0])[form]
    frame = Frame(word=factor) if form == "R" else pandas.DataFrame({"word": factor})
    assert pk.predict(unbuilt(), factor, verbose=0).ravel().tolist() == [3, 1]
    assert pk.predict(unbuilt(), frame, verbose=0).ravel().tolist() == [3, 1]
    assert np.ravel(factor >> unbuilt()).tolist() == [3, 1]


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_models_are_piped_labels_or_codes(form):
    factor = factors([2, 0])[form]
    model = strings_model("word")
    assert np.ravel([factor, factor] >> model).tolist() == [3 + 2, 1 + 0]
    assert np.ravel({"number": factor, "word": factor} >> model).tolist() == [3 + 2, 1 + 0]
    assert np.ravel(pk.layer_add([factor, factor])).tolist() == [4, 0]


@pytest.mark.parametrize("make", [pandas.Categorical, lambda values: pandas.Series(values, dtype="category")])
def test_labels_that_are_numbers_are_strings_for_string_inputs(make):
    numbers = make([1, 2])
    lookup = pk.layer_string_lookup(vocabulary=["1", "2"])
    assert np.ravel(numbers >> lookup).tolist() == [1, 2]
    hashed = pk.layer_hashing(np.array(["1", "2"]), num_bins=100)
    assert np.ravel(pk.layer_hashing(numbers, num_bins=100)).tolist() == np.ravel(hashed).tolist()
    for x in (numbers, pandas.DataFrame({"word": numbers})):
        model = pk.keras_model_sequential(input_shape=1, input_dtype="string", layers=[lookup])
        assert pk.predict(model, x, verbose=0).ravel().tolist() == [1, 2]
    assert pk.get_vocabulary(pk.layer_string_lookup() >> pk.adapt(make([2, 1, 2]))) == ["[UNK]", "2", "1"]
    with pytest.raises(ValueError, match="strings without NA"):
        pk.predict(model, make([1, None]))


def test_a_missing_label_is_an_error():
    word = factors([2, -1])["R"]
    model = strings_model("word")
    with pytest.raises(ValueError, match=r"predict\(\): `x` must be strings without NA. Received: factor of 2 values"):
        pk.predict(model, [word, [1.0, 2.0]])
    with pytest.raises(ValueError, match="`x` must be a data frame without NA in the string column `word`"):
        pk.predict(model, Frame(word=word, number=np.array([1.0, 2.0])))
    with pytest.raises(ValueError, match=r"predict\(\): `x` must be class labels without NA"):
        pk.predict(softmax_model(), word)


@pytest.mark.parametrize("form", ["R", "pandas", "series"])
def test_layers_that_take_strings_are_piped_the_labels_of_a_factor(form):
    factor, words = factors([2, 0])[form], np.array([WORDS[2], WORDS[0]])
    for layer in (pk.layer_string_lookup(vocabulary=WORDS), pk.layer_text_vectorization(vocabulary=WORDS)):
        assert np.ravel(factor >> layer).tolist() == np.ravel(words >> layer).tolist()
    hashed = pk.layer_hashing(factor, num_bins=100)
    assert np.ravel(hashed).tolist() == np.ravel(pk.layer_hashing(words, num_bins=100)).tolist()
    assert np.ravel(pk.layer_integer_lookup(factor, vocabulary=[0, 1, 2])).tolist() == [3, 1]
    with pytest.raises(TypeError, match="must be strings without NA. Received: factor of 1 values"):
        pk.layer_string_lookup(factors([-1])["R"], vocabulary=WORDS)


# Data frames


FRAMES = {
    "R": lambda columns: Frame({name: np.array(values) for name, values in columns.items()}),
    "pandas": pandas.DataFrame,
}


@pytest.mark.parametrize("form", FRAMES)
@given(arrays.arrays("float64", st.tuples(st.integers(1, 5), st.integers(1, 4)), elements=st.floats(-9, 9)))
def test_a_frame_of_numbers_is_a_matrix(form, values):
    frame = FRAMES[form]({f"c{i}": column for i, column in enumerate(values.T)})
    assert np.array_equal(tabular.matrix_of(frame), values)


@pytest.mark.parametrize("form", FRAMES)
def test_a_frame_feeds_a_model_with_named_inputs(form):
    frame = FRAMES[form]({"b": [1.0, 2.0], "a": [3, 4], "c": [0.0, 0.0]})
    a, b = pk.keras_input(1, name="a"), pk.keras_input(1, name="b")
    model = pk.keras_model([a, b], pk.layer_subtract(a, b)) >> pk.compile("sgd", "mse")
    assert pk.predict(model, frame, verbose=0).ravel().tolist() == [2, 2]
    assert pk.evaluate(model, frame, [2.0, 2.0], verbose=0)["loss"] == 0
    assert pk.predict_on_batch(model, frame).ravel().tolist() == [2, 2]
    assert pk.fit(model, frame, [2.0, 2.0], validation_data=[frame, [3.0, 3.0]], verbose=0).metrics["val_loss"] == [1]


def test_a_frame_of_strings_feeds_a_model_of_strings():
    words = pk.keras_input(2, dtype="string")
    model = pk.keras_model(words, pk.layer_string_lookup(words, vocabulary=WORDS))
    of_r = Frame(a=Factor(np.array([2, 0]), WORDS), b=np.array([WORDS[1], WORDS[0]], object))
    of_pandas = pandas.DataFrame({"a": pandas.Categorical([WORDS[2], WORDS[0]]), "b": [WORDS[1], WORDS[0]]})
    for frame in (of_r, of_pandas):
        assert pk.predict(model, frame, verbose=0).tolist() == [[3, 2], [1, 1]]
    with pytest.raises(ValueError, match=r"predict\(\): `x` must be a data frame of string columns, .* strings: n. "):
        pk.predict(model, Frame(a=np.array(["a"], object), n=np.array([1.0])))


@pytest.mark.parametrize("form", FRAMES)
def test_models_are_called_on_the_frames_that_predict_takes(form):
    columns = {"word": np.array([WORDS[2], WORDS[0]], object), "number": [1.0, 0.0]}
    model, frame = strings_model("word"), FRAMES[form](columns)
    sequential = pk.keras_model_sequential(layers=[pk.layer_string_lookup(vocabulary=WORDS)])
    strings = FRAMES[form]({"a": [WORDS[2], WORDS[0]], "b": [WORDS[1], WORDS[0]]})
    for run in (lambda x, m: x >> m, lambda x, m: m(x), lambda x, m: pk.predict(m, x, verbose=0)):
        assert np.ravel(run(frame, model)).tolist() == [4, 1]
        assert np.asarray(run(strings, sequential)).tolist() == [[3, 2], [1, 1]]
    assert np.asarray(strings >> pk.layer_string_lookup(vocabulary=WORDS)).tolist() == [[3, 2], [1, 1]]


@pytest.mark.parametrize("form", FRAMES)
def test_a_frame_of_strings_for_one_of_several_inputs(form):
    words, number = pk.keras_input(2, dtype="string", name="words"), pk.keras_input(1, name="number")
    places = pk.op_cast(pk.layer_string_lookup(words, vocabulary=WORDS), "float32")
    model = pk.keras_model([words, number], pk.layer_concatenate(places, number))
    strings = FRAMES[form]({"a": [WORDS[2], WORDS[0]], "b": [WORDS[1], WORDS[0]]})
    values = np.array([[1.0], [0.0]])
    for x in ([strings, values], {"words": strings, "number": values}):
        for result in (pk.predict(model, x, verbose=0), x >> model, model(x)):
            assert np.asarray(result).tolist() == [[3, 2, 1], [1, 1, 0]]


@pytest.mark.parametrize("form", FRAMES)
def test_hashing_takes_frames_of_numbers_too(form):
    frame, hashing = FRAMES[form]({"a": [1, 2], "b": [3, 4]}), pk.layer_hashing(num_bins=10)
    expected = np.asarray(hashing(np.array([[1, 3], [2, 4]]))).tolist()
    assert np.asarray(frame >> hashing).tolist() == expected
    assert pk.predict(pk.keras_model_sequential(layers=[hashing]), frame, verbose=0).tolist() == expected


def test_models_are_called_on_the_lists_that_predict_takes():
    a, b = pk.keras_input(1, name="a"), pk.keras_input(1, name="b")
    model = pk.keras_model([a, b], pk.layer_subtract(a, b))
    for x in ([[1.0, 2.0], [3.0, 5.0]], {"a": [1.0, 2.0], "b": [3.0, 5.0]}):
        for result in (x >> model, model(x), pk.predict(model, x, verbose=0)):
            assert np.ravel(result).tolist() == [-2, -3]
    with pytest.raises(TypeError, match="The input of Functional 'functional.*' must be .*strings without NA"):
        strings_model("word")([["a", None], [1.0, 2.0]])


def test_columns_of_one_name_are_all_in_the_matrix_and_refused_by_name():
    frame = pandas.DataFrame([[1.0, 2.0, 3.0]], columns=["a", "a", "b"])
    assert tabular.matrix_of(frame).tolist() == [[1, 2, 3]]
    frame.columns = [1, "1", "b"]
    for convert in (tabular.columns_of, tabular.features_of):
        with pytest.raises(ConversionError, match="a different name for each column"):
            convert(frame)


@pytest.mark.parametrize("form", FRAMES)
@pytest.mark.parametrize("arrange", [tuple, list, lambda parts: dict(zip(("a", "b"), parts))])
def test_a_frame_for_each_input_and_output(form, arrange):
    first, second = (FRAMES[form]({"x": values, "y": values}) for values in ([1.0, 2.0], [0.0, 1.0]))
    a, b = pk.keras_input(2, name="a"), pk.keras_input(2, name="b")
    outputs = {"a": pk.layer_activation(a, "linear"), "b": pk.layer_activation(b, "linear")}
    model = pk.keras_model([a, b], outputs) >> pk.compile("sgd", "mse")
    x, y = arrange([first, second]), {"a": first, "b": second}
    assert pk.predict(model, x, verbose=0)["b"].tolist() == [[0, 0], [1, 1]]
    assert pk.evaluate(model, x, y, verbose=0)["loss"] == pk.test_on_batch(model, x, y)["loss"] == 0
    assert pk.fit(model, x, y, validation_data=[x, y], verbose=0).metrics["val_loss"] == [0]


@pytest.mark.parametrize(
    "frame",
    [
        Frame(word=np.array(["a", None], object)),
        pandas.DataFrame({"word": ["a", None]}),
        pandas.DataFrame({"word": pandas.array(["a", None], dtype="string")}),
        pandas.DataFrame({"word": pandas.Categorical(["a", None])}),
        Frame(word=Factor(np.array([0, -1]), ["a"])),
    ],
    ids=["R", "objects", "strings", "categories", "factor"],
)
def test_a_missing_string_is_an_error_that_names_the_column(frame):
    for convert in (tabular.columns_of, tabular.features_of):
        with pytest.raises(ConversionError, match="column `word`"):
            convert(frame)


@pytest.mark.parametrize(
    "column",
    [
        np.array([1.0, np.nan]),
        pandas.array([1, None], dtype="Int32"),
        pandas.array([True, None], dtype="boolean"),
        np.array([True, None], object),
        pandas.Series([1, None], dtype="object"),
    ],
    ids=["float", "Int32", "boolean", "object", "series"],
)
def test_a_missing_number_is_nan(column):
    frame = pandas.DataFrame({"a": column})
    assert np.array_equal(tabular.columns_of(frame)["a"], [1, np.nan], equal_nan=True)
    assert np.array_equal(tabular.matrix_of(frame), [[1], [np.nan]], equal_nan=True)


def test_a_feature_space_learns_from_a_frame():
    for make in FRAMES.values():
        frame = make({"size": [1.0, 3.0], "word": ["x", "y"], "unused": [0, 0]})
        space = pk.layer_feature_space(features={"size": "float_normalized", "word": "string_categorical"})
        pk.adapt(space, frame)
        assert pk.layer_feature_space(frame, {"size": "float"}).shape == (2, 1)
        missing = make({"size": [1.0, 3.0], "word": ["x", None]})
        with pytest.raises(ValueError, match=r"layer_feature_space\(\): `object` must be .* string column `word`"):
            pk.layer_feature_space(missing, {"size": "float", "word": "string_categorical"})
        assert np.allclose(space({"size": np.array([3.0]), "word": np.array(["y"])})[0, 0], 1)


def test_a_dataset_of_a_frame_has_strings_and_floats():
    for make in FRAMES.values():
        spec = pk.tensor_slices_dataset(make({"a": [1.0, 2.0], "b": ["x", "y"], "c": [1, 2]})).element_spec
        assert [spec[name].dtype.name for name in "abc"] == ["float32", "string", "int64"]
    factor = pandas.DataFrame({"f": factors([0, 1])["pandas"]})
    assert [v["f"].numpy() for v in pk.tensor_slices_dataset(factor)] == [b"a", b"b"]


def test_a_series_keeps_the_axis_that_keras_gives_it():
    assert tabular.values_of(pandas.Series([1.0, 2.0])).shape == (2, 1)
    assert tabular.values_of(factors([0, 1])["series"]).shape == (2, 1)
    assert tabular.values_of(factors([0, 1])["pandas"]).shape == (2,)
    assert tabular.values_of(pandas.DataFrame({"a": [1.0, 2.0]})).shape == (2, 1)


@pytest.mark.parametrize("make", [Frame, pandas.DataFrame])
def test_a_frame_is_a_matrix_for_operations(make):
    frame = make({"a": np.array([1.5, 2]), "b": np.array([3, 4], "int32")})
    expected = np.array([[1.5, 3], [2, 4]])
    for operation in (pk.op_array, pk.op_convert_to_tensor, pk.as_tensor, pk.op_convert_to_numpy):
        assert np.array_equal(operation(frame), expected)
    assert float(pk.op_sum(frame)) == 10.5
    words = make({"a": np.array([1.5]), "b": np.array(["x"], object)})
    with pytest.raises(ValueError):
        pk.op_array(words)


# Sparse matrices


@pytest.mark.parametrize("form", ["csc_matrix", "csr_matrix", "coo_matrix", "csc_array"])
def test_sparse_matrices_are_data(form):
    dense = np.array([[1, 0], [0, 2], [0, 3]], "float32")
    sparse, y = getattr(scipy.sparse, form)(dense), np.array([0, 1, 2])
    model = softmax_model()
    assert np.allclose(pk.predict(model, sparse, verbose=0), pk.predict(model, dense, verbose=0))
    assert np.allclose(pk.predict_on_batch(model, sparse), pk.predict(model, dense, verbose=0))
    assert pk.evaluate(model, sparse, y, verbose=0) == pytest.approx(pk.evaluate(model, dense, y, verbose=0))
    assert pk.test_on_batch(model, sparse, y) == pytest.approx(pk.test_on_batch(model, dense, y))
    history = pk.fit(model, sparse, y, validation_data=[sparse, y], verbose=0)
    assert np.isfinite([history.metrics["loss"], history.metrics["val_loss"]]).all()
    assert np.array_equal(pk.op_convert_to_tensor(sparse), dense)
    layer = pk.layer_normalization() >> pk.adapt(sparse)
    assert np.allclose(layer.mean, dense.mean(axis=0))


@pytest.mark.parametrize(
    "words",
    (["a", None], ["a", math.nan], np.array(["a", None], object), np.array([["a"], [pandas.NA]], object)),
    ids=("list", "list with NaN", "array", "array with NA of pandas"),
)
@pytest.mark.parametrize(
    ("call", "message"),
    (
        (pk.op_convert_to_tensor, "op_convert_to_tensor(): `x` must be strings without NA."),
        (lambda v: pk.adapt(pk.layer_string_lookup(), v), "adapt(): `data` must be strings without NA."),
        (lambda v: pk.predict(softmax_model(), v), "predict(): `x` must be strings without NA."),
        (
            lambda v: pk.layer_text_vectorization(vocabulary=v),
            "layer_text_vectorization(): `vocabulary` must be strings without NA.",
        ),
        (
            lambda v: pk.layer_string_lookup(vocabulary=v),
            "layer_string_lookup(): `vocabulary` must be strings without NA.",
        ),
        (
            lambda v: pk.set_vocabulary(pk.layer_string_lookup(), v),
            "set_vocabulary(): `vocabulary` must be terms without NA.",
        ),
        (lambda v: pk.tensors_dataset(v), "tensors_dataset(): `tensors` must be strings without NA."),
        (lambda v: v >> pk.layer_hashing(num_bins=3), "The input of Hashing"),
    ),
)
def test_text_that_is_missing_is_an_error(call, message, words):
    with pytest.raises((ValueError, TypeError), match=re.escape(message)):
        call(words)


@pytest.mark.parametrize("names", (["a", None], ["a", math.nan], np.array(["a", None], object), ["a", 1.5]))
@pytest.mark.parametrize(
    ("call", "argument"),
    (
        (lambda v: pk.feature_cross(v, 3), "feature_cross(): `feature_names`"),
        (
            lambda v: pk.layer_feature_space(["float", "float"], feature_names=v),
            "layer_feature_space(): `feature_names`",
        ),
        (lambda v: pk.optimizer_muon(exclude_layers=v), "optimizer_muon(): `exclude_layers`"),
        (
            lambda v: pk.image_dataset_from_directory(".", class_names=v),
            "image_dataset_from_directory(): `class_names`",
        ),
        (
            lambda v: pk.text_dataset_from_directory(".", class_names=v),
            "text_dataset_from_directory(): `class_names`",
        ),
        (
            lambda v: pk.audio_dataset_from_directory(".", class_names=v),
            "audio_dataset_from_directory(): `class_names`",
        ),
        (lambda v: pk.delim_record_spec("no_file", names=v), "delim_record_spec(): `names`"),
    ),
)
def test_names_that_are_missing_or_numbers_are_an_error(call, argument, names):
    with pytest.raises(ValueError, match=re.escape(f"{argument} must be one or more strings.")):
        call(names)


def test_one_name_is_a_list_of_one():
    assert pk.feature_cross("ab", 3).feature_names == ("ab",)


@pytest.mark.parametrize("words", (["a", 1.5], ["a", True], [2, "a"], [["a", 1.5], ["b", 2.0]]))
@pytest.mark.parametrize(
    ("call", "argument"),
    (
        (pk.op_convert_to_tensor, "op_convert_to_tensor(): `x`"),
        (pk.op_convert_to_numpy, "op_convert_to_numpy(): `x`"),
        (pk.as_tensor, "as_tensor(): `x`"),
        (pk.op_array, "op_array(): `x`"),
        (pk.op_convert_to_array, "op_convert_to_array(): `x`"),
        (lambda v: pk.layer_string_lookup(vocabulary=v), "layer_string_lookup(): `vocabulary`"),
        (lambda v: pk.layer_integer_lookup(vocabulary=v), "layer_integer_lookup(): `vocabulary`"),
        (pk.op_shape, "op_shape(): `x`"),
        (lambda v: pk.op_reshape(v, [-1]), "op_reshape(): `x`"),
        (lambda v: pk.op_concatenate([v]), "op_concatenate(): `xs`"),
        (lambda v: pk.adapt(pk.layer_string_lookup(), v), "adapt(): `data`"),
        (lambda v: pk.adapt(pk.layer_normalization(), v), "adapt(): `data`"),
        (lambda v: pk.loss_mean_squared_error(v, [1, 1]), "loss_mean_squared_error(): `y_true`"),
    ),
)
def test_numbers_beside_strings_are_an_error(call, argument, words):
    with pytest.raises(ValueError, match=re.escape(f"{argument} must be numbers or strings, not both. Received: [")):
        call(words)


def test_paths_that_are_missing_are_an_error():
    with pytest.raises(ValueError, match=r"text_line_dataset\(\): `filenames` must be paths without NA"):
        pk.text_line_dataset(np.array(["a", None], object))


def test_a_vocabulary_of_factors():
    for words in (pandas.Categorical(["b", "a"]), Factor(np.array([1, 0]), ["a", "b"])):
        assert pk.get_vocabulary(pk.layer_string_lookup(vocabulary=words)) == ["[UNK]", "b", "a"]


def test_where_values_are_missing(monkeypatch):
    values = np.array([[1, "a", None], [math.nan, True, b"b"]], object)
    expected = [[False, False, True], [True, False, False]]
    assert tabular.is_missing(values).tolist() == expected
    assert tabular.is_missing(np.array([pandas.NA, pandas.NaT, 1.5], object)).tolist() == [True, True, False]
    monkeypatch.delitem(sys.modules, "pandas")
    assert tabular.is_missing(values).tolist() == expected


def test_a_pandas_that_another_thread_is_importing(monkeypatch):
    class Other:
        dtype = np.dtype("int32")

    monkeypatch.setitem(sys.modules, "pandas", ModuleType("pandas"))
    for value in (Other(), "a", None, np.array([None, 1.5], object)):
        for is_such in (tabular.is_tabular, tabular.is_pandas, tabular.is_frame, tabular.is_categorical):
            assert is_such(value) is False
        for is_such in (r_values.is_frame, r_values.is_column, r_values.is_factor):
            assert is_such(value) is False
        assert convertible_result(value) is value
    assert tabular.is_missing_type(type(None)) and not tabular.is_missing_type(float)
    assert tabular.is_missing(np.array([None, 1.5], object)).tolist() == [True, False]


# What a long vector of R's arrives as


def test_each_argument_declares_how_a_long_vector_arrives():
    def kinds(function):
        return function.__declaration__.vector_kinds()

    assert kinds(pk.op_array)["x"] == "floats" and kinds(pk.op_convert_to_tensor)["x"] == "array"
    assert kinds(pk.fit)["y"] == "array" and kinds(pk.tensor_slices_dataset)["tensors"] == "elements"
    assert kinds(pk.metric_precision)["thresholds"] == "list" and kinds(pk.layer_discretization)["object"] == "array"
    assert kinds(pk.layer_discretization)["bin_boundaries"] == "list"
    assert kinds(pk.metric_binary_accuracy)["y_true"] == "array"
