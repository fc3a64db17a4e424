"""Feature specifications: their steps, fitting, and columns of datasets as features and response."""

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk

WORDS = ["a", "b", "c", "b"]
NUMBERS = [1.0, 2.0, 3.0, 6.0]


@pytest.fixture
def dataset():
    columns = {"word": WORDS, "number": NUMBERS, "size": [1, 2, 3, 4], "y": [0.0, 1.0, 0.0, 1.0]}
    return pk.tensor_slices_dataset(columns) >> pk.dataset_batch(3)


@pytest.fixture
def spec(dataset):
    return pk.feature_spec(dataset, ["word", "number", "size"], "y")


# Columns


def test_features_are_stacked(dataset):
    element = pk.next_batch(pk.dataset_prepare(dataset, ["number", "y"], "size"))
    assert element["x"].numpy().tolist() == [[1, 0], [2, 1], [3, 0]] and element["y"].numpy().tolist() == [1, 2, 3]


def test_features_keep_their_names(dataset):
    features, response = pk.next_batch(dataset >> pk.dataset_prepare("number", "y", named=False, named_features=True))
    assert list(features) == ["number"] and response.numpy().tolist() == [0, 1, 0]


def test_features_without_a_response_in_batches_of_another_size(dataset):
    elements = list(pk.dataset_unbatch(dataset) >> pk.dataset_prepare(["number"], batch_size=2.0))
    assert [e["x"].numpy().tolist() for e in elements] == [[[1], [2]], [[3], [6]]]


def test_columns_that_are_not_there(dataset):
    with pytest.raises(ValueError, match=r"dataset_prepare\(\): unknown column `z`. Available columns: word, number"):
        pk.dataset_prepare(dataset, "z")
    with pytest.raises(ValueError, match="must be dicts of columns"):
        pk.dataset_prepare(pk.range_dataset(0, 2), "z")
    with pytest.raises(ValueError, match=r"dataset_prepare\(\): `y` must be a single column name"):
        pk.dataset_prepare(dataset, "number", ["y", "size"])


def test_inputs_of_a_dataset_and_of_a_data_frame(dataset):
    import pandas

    inputs = pk.layer_input_from_dataset(dataset)
    assert {name: (i.shape, i.dtype) for name, i in inputs.items()} == {
        "word": ((None,), "string"),
        "number": ((None,), "float32"),
        "size": ((None,), "int32"),
        "y": ((None,), "float32"),
    }
    frame = pk.layer_input_from_dataset(pandas.DataFrame({"a": [1.0], "b": [2]}))
    assert {name: i.dtype for name, i in frame.items()} == {"a": "float32", "b": "int64"}


# Steps


def test_numeric_steps_are_added_to_a_copy_that_is_fitted_once(spec):
    with_steps = spec >> pk.step_numeric_column("number", "size", default_value=1.0)
    assert with_steps.feature_names() == ["number", "size", "word"]
    assert with_steps.feature_types() == ["float32", "float32", "string"]
    assert spec.steps == []
    with pytest.raises(ValueError, match="feature specification must be fitted"):
        with_steps.features()
    with_steps.fit()
    assert list(pk.dense_features(with_steps)) == ["number", "size"]
    with pytest.raises(ValueError, match="already fitted"):
        with_steps.fit()


@pytest.mark.parametrize(
    "scaler, offset, scale",
    [(pk.scaler_standard, np.mean(NUMBERS), np.std(NUMBERS, ddof=1)), (pk.scaler_min_max, 1.0, 5.0)],
)
def test_scalers_learn_batch_by_batch(spec, scaler, offset, scale):
    fitted = pk.step_numeric_column(spec, "number", normalizer_fn=scaler()).fit_copy()
    normalize = fitted.features()["number"].normalizer_fn
    np.testing.assert_allclose(normalize(tf.constant(NUMBERS)), (np.array(NUMBERS) - offset) / scale, rtol=1e-6)
    np.testing.assert_allclose(normalize(tf.constant([2])), (np.array([2]) - offset) / scale, rtol=1e-6)


def test_vocabularies_are_learnt_or_given(spec):
    learnt = pk.step_categorical_column_with_vocabulary_list(spec, "word", "size").fit_copy().features()
    assert learnt["word"].vocabulary_list == ("a", "b", "c") and learnt["word"].dtype == tf.string
    assert learnt["size"].vocabulary_list == (1, 2, 3, 4) and learnt["size"].dtype == tf.int64
    given = pk.step_categorical_column_with_vocabulary_list(spec, "word", vocabulary_list=["x"], num_oov_buckets=2.0)
    assert given.fit_copy().features()["word"].num_buckets == 3


def test_categories_of_other_kinds(spec, tmp_path):
    path = tmp_path / "words.txt"
    path.write_text("a\nb\n")
    steps = (
        spec
        >> pk.step_categorical_column_with_identity("size", num_buckets=5.0)
        >> pk.step_categorical_column_with_vocabulary_file("word", vocabulary_file=path)
    )
    features = steps.fit_copy().features()
    assert features["size"].num_buckets == 5 and features["word"].vocabulary_size == 2
    hashed = pk.step_categorical_column_with_hash_bucket(spec, "word", hash_bucket_size=10.0).fit_copy().features()
    assert hashed["word"].hash_bucket_size == 10


def test_steps_are_derived_from_the_columns_of_other_steps(spec):
    fitted = (
        spec
        >> pk.step_categorical_column_with_vocabulary_list("word")
        >> pk.step_numeric_column("number")
        >> pk.step_indicator_column("word", also="word")
        >> pk.step_embedding_column("word", small="word")
        >> pk.step_embedding_column(five="word", dimension=5.0)
        >> pk.step_embedding_column(twice="word", dimension=lambda size: 2 * size)
        >> pk.step_bucketized_column("number", boundaries=[2.0, 4.0])
        >> pk.step_crossed_column(
            ["word", "bucketized_number"], both=["word", "bucketized_number"], hash_bucket_size=7.0
        )
        >> pk.step_remove_column("both")
    ).fit_copy()
    features = fitted.features()
    assert list(features) == [
        "word",
        "number",
        "indicator_word",
        "also",
        "embedding_word",
        "small",
        "five",
        "twice",
        "bucketized_number",
        "crossed_word_bucketized_number",
    ]
    assert (features["small"].dimension, features["five"].dimension, features["twice"].dimension) == (1, 5, 6)
    assert features["bucketized_number"].boundaries == (2.0, 4.0)
    assert features["crossed_word_bucketized_number"].hash_bucket_size == 7
    assert "crossed_word_bucketized_number" not in fitted.dense_features()


def test_a_fitted_specification_divides_datasets(dataset, spec):
    fitted = pk.step_numeric_column(spec, "number").fit_copy()
    features, response = pk.next_batch(dataset >> pk.dataset_use_spec(fitted))
    assert list(features) == ["word", "number", "size"] and response.shape == (3,)
    with pytest.raises(ValueError, match=r"dataset_use_spec\(\): `spec` must be a fitted feature specification"):
        pk.dataset_use_spec(dataset, spec)


def test_a_specification_is_fitted_to_another_dataset(dataset, spec):
    others = pk.dataset_map(dataset, lambda e: {**e, "number": e["number"] * 10})
    fitted = pk.step_numeric_column(spec, "number", normalizer_fn=pk.scaler_min_max()).fit_copy(others)
    assert fitted.features()["number"].normalizer_fn.max == 60


@pytest.mark.parametrize(
    "call",
    [
        lambda spec, _: pk.fit(spec),
        lambda spec, _: spec >> pk.fit(),
        lambda spec, dataset: pk.fit(spec, dataset),
        lambda spec, dataset: pk.fit(object=spec, dataset=dataset),
        lambda spec, dataset: spec >> pk.fit(dataset),
        lambda spec, dataset: spec >> pk.fit(dataset=dataset),
    ],
)
def test_fit_returns_a_fitted_copy(dataset, spec, call):
    with_step = pk.step_numeric_column(spec, "number", normalizer_fn=pk.scaler_min_max())
    fitted = call(with_step, dataset)
    assert fitted.features()["number"].normalizer_fn.max == 6
    assert not with_step.fitted


def test_fit_takes_the_arguments_of_its_method_for_specifications(dataset, spec):
    with pytest.raises(TypeError, match=r"fit\(\): unexpected argument `epochs`. Received: epochs=2"):
        pk.fit(spec, epochs=2)
    with pytest.raises(TypeError, match=r"fit\(\): unexpected argument `epochs`. Received: epochs=2"):
        spec >> pk.fit(epochs=2)
    with pytest.raises(TypeError, match=r"fit\(\): unexpected argument `dataset`"):
        pk.keras_model_sequential(input_shape=1) >> pk.fit(dataset=dataset)
    with pytest.raises(TypeError, match=r"fit\(\): unexpected argument `data_set`"):
        pk.fit(data_set=dataset)
    with pytest.raises(TypeError, match=r"fit\(\): `object` must be a Keras model. Received: 3"):
        3 >> pk.fit(dataset=dataset)


def test_wrong_columns_and_steps(spec):
    with pytest.raises(ValueError, match=r"step_numeric_column\(\): unknown column `z`. Available columns: word"):
        pk.step_numeric_column(spec, "z")
    with pytest.raises(TypeError, match=r"step_numeric_column\(\): `spec` must be a feature specification"):
        pk.step_numeric_column([1], "z")
    with pytest.raises(ValueError, match=r"step_indicator_column\(\): `both` must be a single column name"):
        pk.step_indicator_column(spec, both=["word", "size"])
    with pytest.raises(ValueError, match=r"step_indicator_column\(\): `own` must be one or more strings. Received: 5"):
        pk.step_indicator_column(spec, own=5)
    for size, expected in ((2.5, "an integer"), ([2, 3], "an integer"), (0, "a positive integer")):
        with pytest.raises(ValueError, match=rf"step_embedding_column\(\): `dimension` must be {expected}. Received"):
            pk.step_embedding_column(spec, own="word", dimension=size)
    with pytest.raises(ValueError, match=r"step_crossed_column\(\): `...` must be one or more strings. Received: 5"):
        pk.step_crossed_column(spec, 5, hash_bucket_size=10)
    with pytest.raises(NotImplementedError, match=r"Apply one layer_embedding\(\)"):
        pk.step_shared_embeddings_column(spec, ["word"], dimension=2.0)
