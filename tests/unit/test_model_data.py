"""Data as R sends it: several inputs as lists of vectors, vectors of length 1, text, batches from functions."""

import inspect
import warnings

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk
from pykeras3 import keras

USER, ITEM, ONES = [0.0, 1.0, 2.0, 3.0], [3.0, 2.0, 1.0, 1.0], [1.0, 1.0, 1.0, 1.0]
TEXTS = ["the cat sat", "the dog sat"]


def of_two(outputs=1):
    """Return a model of the sum of two inputs and, optionally, their product, without weights."""
    a, b = pk.keras_input(1, name="a"), pk.keras_input(1, name="b")
    results = [pk.layer_add(a, b, name="sum"), pk.layer_multiply(a, b, name="product")][:outputs]
    return pk.compile(pk.keras_model([a, b], results if outputs > 1 else results[0]), "sgd", "mse", run_eagerly=True)


def of_one(size=1, **options):
    """Return a model that initially sums the features of its input."""
    layer = pk.layer_dense(units=1, use_bias=False, kernel_initializer="ones")
    return pk.keras_model_sequential(input_shape=size, layers=[layer]) >> pk.compile("sgd", "mse", **options)


def fitted(model, *data, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no trainable weights; the end of the data
        return pk.fit(model, *data, verbose=0, **options).metrics


# A list of R vectors


@pytest.mark.parametrize(
    "x",
    [
        [USER, ITEM],
        (USER, ITEM),
        [np.array(USER), ITEM],
        (USER, np.array(ITEM).reshape(4, 1)),
        {"a": USER, "b": ITEM},
    ],
    ids=["vectors", "tuple", "vector and array", "vector and matrix", "dict"],
)
def test_a_list_of_vectors_is_several_inputs_of_a_model_that_has_them(x):
    model, loss = of_two(), pytest.approx(np.mean([4, 4, 4, 9]))
    assert pk.predict(model, x, verbose=0).ravel().tolist() == [3, 3, 3, 4]
    assert pk.predict_on_batch(model, x).ravel().tolist() == [3, 3, 3, 4]
    assert pk.evaluate(model, x, ONES, verbose=0)["loss"] == loss
    assert pk.test_on_batch(model, x, ONES) == pk.train_on_batch(model, x, ONES) == loss
    metrics = fitted(model, x, ONES, validation_data=[x, ONES, [0.0, 0.0, 0.0, 4.0]], sample_weight=[1.0, 0, 0, 0])
    assert metrics == {"loss": [1.0], "val_loss": [9.0]}


def test_a_list_of_vectors_is_several_outputs_and_weights_of_a_model_that_has_them():
    model = of_two(2)
    got = pk.evaluate(model, [USER, ITEM], [ONES, [0.0, 0.0, 0.0, 1.0]], verbose=0)
    assert got == pytest.approx({"loss": 8.25, "sum_loss": 5.25, "product_loss": np.mean([0, 4, 4, 4])})
    metrics = fitted(model, [USER, ITEM], [ONES, ONES], validation_data=[[USER, ITEM], [ONES, ONES]])
    assert metrics["val_sum_loss"] == metrics["sum_loss"] == [5.25]
    weighted = pk.test_on_batch(model, [USER, ITEM], [ONES, ONES], [[1.0, 0, 0, 0], [0.0, 0, 0, 0]])
    assert weighted == pytest.approx({"loss": 1.0, "sum_loss": 1.0, "product_loss": 0.0})
    # a plain vector of weights stays one for all outputs, though it is as long as there are outputs
    both = pk.evaluate(model, [[0.0, 1.0], [1.0, 1.0]], [[0.0, 1.0], [1.0, 1.0]], sample_weight=[1.0, 0.0], verbose=0)
    assert both["sum_loss"] == both["product_loss"] == 0.5


def test_a_list_of_vectors_stays_a_matrix_for_one_input():
    rows = [[1.0, 2.0], [3.0, 4.0]]
    assert pk.predict(of_one(2), rows, verbose=0).tolist() == [[3.0], [7.0]]
    unbuilt = keras.Sequential([keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")])
    assert pk.predict(unbuilt, rows, verbose=0).tolist() == [[3.0], [7.0]]


def test_the_wrong_number_of_inputs_is_keras_error():
    with pytest.raises(ValueError, match="expects 2 .*received 3 input"):
        pk.predict(of_two(), [USER, ITEM, ITEM], verbose=0)


# Vectors of length 1


@pytest.mark.parametrize("x", [1, 1.0, [1.0], np.array([1.0])])
def test_one_number_is_a_vector(x):
    model = of_one()
    assert pk.predict(model, x, verbose=0).tolist() == [[1.0]] and pk.predict_on_batch(model, x).tolist() == [[1.0]]
    assert model >> pk.evaluate(x=x, y=3, verbose=0) == {"loss": 4.0}
    assert fitted(model, x, 3.0, sample_weight=0.5, validation_data=[x, 1]) == {
        "loss": [2.0],
        "val_loss": [pytest.approx(0.0004, abs=0.002)],
    }


def test_one_number_for_each_input():
    assert pk.predict(of_two(), [1.0, 5.0], verbose=0).tolist() == [[6.0]]
    assert pk.predict(of_two(), {"a": 1.0, "b": 5.0}, verbose=0).tolist() == [[6.0]]


def test_adapt_takes_one_string_or_number():
    layer = pk.layer_text_vectorization()
    assert sorted(pk.get_vocabulary(pk.adapt(layer, "a b c"))[2:]) == ["a", "b", "c"]
    assert pk.adapt(pk.layer_normalization(axis=None), 3).mean.numpy().tolist() == [3]


def test_data_without_samples_is_an_error():
    model, empty, one = of_one(2), np.zeros((0, 2)), np.zeros((1, 2))
    calls = {
        "x": [
            lambda: pk.fit(model, empty, np.zeros(0), verbose=0),
            lambda: pk.evaluate(model, empty, np.zeros(0), verbose=0),
            lambda: pk.predict(model, empty, verbose=0),
            lambda: pk.predict(of_two(), {"a": one, "b": empty}, verbose=0),
        ],
        "validation_data": [lambda: pk.fit(model, one, [0.0], validation_data=[empty, np.zeros(0)], verbose=0)],
    }
    for argument, calls_of_it in calls.items():
        for call in calls_of_it:
            with pytest.raises(ValueError, match=rf"`{argument}` must have at least one sample.*\(0, 2\)"):
                call()


# Text


def text_model(**input_options):
    layer = pk.layer_text_vectorization(max_tokens=10, output_sequence_length=4) >> pk.adapt(TEXTS)
    inputs = [keras.Input(**input_options)] if input_options else []
    model = keras.Sequential(
        [*inputs, layer, keras.layers.Embedding(10, 2), keras.layers.GlobalAveragePooling1D(), keras.layers.Dense(1)]
    )
    return pk.compile(model, "sgd", "mse", run_eagerly=True)


FORMS = {
    "list": TEXTS,
    "array": np.array(TEXTS),
    "objects": np.array(TEXTS, dtype=object),
    "column": np.array(TEXTS).reshape(2, 1),
    "column of objects": np.array(TEXTS, dtype=object).reshape(2, 1),
    "tensor": tf.constant(TEXTS),
}


@pytest.mark.parametrize("options", [{}, {"shape": (1,), "dtype": "string"}], ids=["unbuilt", "string input"])
@pytest.mark.parametrize("texts", FORMS.values(), ids=FORMS)
def test_text_for_models_that_take_it(texts, options):
    model = text_model(**options)
    expected = model.predict(tf.constant(TEXTS)[:, None], verbose=0)
    assert np.allclose(pk.predict(model, texts, verbose=0), expected)
    assert np.allclose(pk.predict_on_batch(model, texts), expected)
    loss = pytest.approx(np.mean((expected.ravel() - [0, 1]) ** 2), rel=1e-5)
    assert pk.evaluate(model, texts, [0.0, 1.0], verbose=0)["loss"] == loss
    assert fitted(model, texts, [0.0, 1.0], validation_data=[texts, [0.0, 1.0]])["loss"] == [loss]


def test_one_text_and_text_in_batches():
    model = text_model()
    expected = pk.predict(model, TEXTS, verbose=0)
    assert np.allclose(pk.predict(model, TEXTS[0], verbose=0), expected[:1])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert np.allclose(pk.predict(model, iter([TEXTS, [TEXTS[0], TEXTS[1]]]), verbose=0), [*expected, *expected])


# Batches from functions and iterators


class Source:
    """Gives numbered batches as R's generators do, up to `length`."""

    def __init__(self, length=None):
        self.length, self.number, self.given = length, 0, []

    def batch(self):
        if self.number == self.length:
            return None
        self.number += 1
        self.given.append(self.number)
        return [np.asfortranarray(np.full((3, 2), self.number / 100)), [0.0, 1.0, 2.0]]

    def function(self):
        return lambda: self.batch()

    def __next__(self):
        batch = self.batch()
        if batch is None:
            raise StopIteration
        return batch


def as_generator(length):
    for number in range(1, length + 1):
        yield np.full((3, 2), number / 100), np.array([0.0, 1.0, 2.0])


def expected_metrics(steps):
    """Return Keras' metrics for a generator of the same batches."""
    return of_one(2).fit(as_generator(steps), steps_per_epoch=steps, verbose=0).history["loss"]


def test_a_function_gives_batches_for_as_many_steps_as_asked():
    source = Source()
    assert len(fitted(of_one(2), source.function(), steps_per_epoch=5.0, epochs=2)["loss"]) == 2
    assert source.given[:10] == list(range(1, 11))


@pytest.mark.parametrize("execution", [1, 3])
@pytest.mark.parametrize("length", [1, 2, 7])
def test_a_function_ends_with_null(length, execution):
    source = Source(length)
    losses = fitted(of_one(2, steps_per_execution=execution), source.function())["loss"]
    assert losses == pytest.approx(expected_metrics(length), rel=1e-5)
    assert source.given == [*range(1, length + 1)]


def test_an_iterator_trains_as_a_generator_does():
    assert fitted(of_one(2), Source(7))["loss"] == pytest.approx(expected_metrics(7), rel=1e-5)
    source = Source()
    assert len(fitted(of_one(2), source, steps_per_epoch=4, epochs=3)["loss"]) == 3
    assert source.given[:12] == list(range(1, 13))


def test_validation_evaluation_and_prediction_read_batches_too():
    model = of_one(2)
    expected = pk.evaluate(model, np.repeat([0.01, 0.02, 0.03], 3)[:, None] * [1, 1], [0.0, 1, 2] * 3, verbose=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert pk.evaluate(model, Source(3).function(), verbose=0) == pytest.approx(expected)
        predicted = pk.predict(model, Source(3).function(), verbose=0)
        assert predicted.ravel() == pytest.approx(np.repeat([0.02, 0.04, 0.06], 3))
        inputs_only = iter([np.ones((3, 2)), np.zeros((2, 2))])
        assert pk.predict(model, inputs_only, verbose=0).ravel().tolist() == [2, 2, 2, 0, 0]
        assert pk.predict(model, Source().function(), steps=2, verbose=0).shape == (6, 1)
    steps = Source()
    metrics = fitted(model, np.ones((3, 2)), np.zeros(3), epochs=3, validation_data=steps, validation_steps=2)
    assert len(metrics["val_loss"]) == 3 and steps.given[:4] == [1, 2, 3, 4]


def test_batches_of_several_inputs_and_outputs():
    model = of_two(2)
    assert fitted(model, lambda: [[USER, ITEM], [ONES, ONES]], steps_per_epoch=2)["sum_loss"] == [5.25]
    assert fitted(model, lambda: [{"a": USER, "b": ITEM}, [ONES, ONES]], steps_per_epoch=2)["sum_loss"] == [5.25]
    for batch in ([USER, ITEM], [[USER, ITEM], [ONES, ONES]], [np.array(USER), ITEM], [{"a": USER, "b": ITEM}]):
        total, product = pk.predict(model, iter([batch]), steps=1, verbose=0)
        assert total.ravel().tolist() == [3, 3, 3, 4] and product.ravel().tolist() == [0, 2, 2, 3]


@pytest.mark.parametrize("names", [("x", "y"), ("images", "labels"), ("", "y"), ("x", "y", "sample_weight")])
def test_a_batch_may_have_names(names):
    parts = [np.array([[0.1, 0.2]]), np.array([1.0]), np.array([0.5])][: len(names)]
    expected = fitted(of_one(2), iter([parts]))["loss"]
    assert fitted(of_one(2), iter([dict(zip(names, parts))]))["loss"] == expected
    metrics = fitted(of_one(2), *parts[:2], validation_data=iter([dict(zip(names, parts))]))
    assert metrics["val_loss"] == fitted(of_one(2), *parts[:2], validation_data=tuple(parts))["val_loss"]


def test_the_parts_of_a_batch_are_found_by_name():
    x, y = np.array([[0.1, 0.2]]), np.array([1.0])
    assert fitted(of_one(2), iter([{"y": y, "x": x}]))["loss"] == fitted(of_one(2), iter([(x, y)]))["loss"]


class Difference(keras.Model):
    def call(self, inputs):
        return inputs["a"] - inputs["b"]


class SquaredDifference(keras.layers.Layer):
    """Layer whose loss, of its inputs alone, needs no targets."""

    def call(self, inputs):
        difference = inputs[0] - inputs[1]
        self.add_loss(keras.ops.mean(difference**2))
        return difference


def test_named_inputs_are_not_parts_of_a_batch():
    x, y = keras.Input((1,), name="x"), keras.Input((1,), name="y")
    model = pk.keras_model([x, y], x - 2.0 * y)
    batch = {"x": np.array([[1.0]]), "y": np.array([[3.0]])}
    assert pk.predict(model, iter([batch]), steps=1, verbose=0).tolist() == [[-5]]
    by_key = pk.keras_model({"a": x}, 2.0 * x)
    assert pk.predict(by_key, iter([{"a": batch["x"]}]), steps=1, verbose=0).tolist() == [[2]]
    assert pk.predict(Difference(), iter([{"a": batch["x"], "b": batch["y"]}]), steps=1, verbose=0).tolist() == [[-2]]


class OfXAndY(keras.Model):
    def call(self, inputs):
        return inputs["x"] - inputs["y"]


def test_a_dict_is_the_inputs_that_a_model_without_known_inputs_predicts_from():
    batch = {"x": np.array([[1.0]]), "y": np.array([[3.0]])}
    assert pk.predict(OfXAndY(), iter([batch]), verbose=0).tolist() == [[-2]]
    scaled = pk.compile(keras.Sequential([keras.layers.Rescaling(2.0)]), "sgd", "mse")
    assert pk.evaluate(scaled, iter([batch]), verbose=0)["loss"] == 1


class OwnInputs(keras.Model):
    def __init__(self, inputs):
        super().__init__()
        self.inputs = inputs

    def call(self, inputs):
        return 2.0 * inputs


@pytest.mark.parametrize("inputs", [2, "a", ["a", "b"]])
def test_a_model_may_have_an_attribute_named_inputs(inputs):
    x, model = np.array([[1.0]], "float32"), OwnInputs(inputs)
    assert pk.predict(model, x, verbose=0).tolist() == np.array(x >> model).tolist() == [[2]]


@pytest.mark.parametrize("built", [True, False])
@pytest.mark.parametrize("names", [("image", "label"), ("images", "labels"), ("x", "y")])
def test_one_input_has_its_name_or_the_place_of_a_part(built, names):
    layer = keras.layers.Rescaling(2.0)
    x = keras.Input((1,), name="image")
    model = pk.keras_model(x, layer(x)) if built else keras.Sequential([layer])
    pk.compile(model, "sgd", "mse")
    batch = dict(zip(names, [np.array([[1.0]]), np.array([[3.0]])]))
    assert pk.evaluate(model, iter([batch]), verbose=0)["loss"] == 1
    assert pk.predict(model, iter([batch]), verbose=0).tolist() == [[2]]


def test_columns_beside_those_of_the_inputs_make_no_parts():
    a, b = (keras.Input((1,), name=name) for name in "ab")
    batch = {"id": np.array([[7.0]]), "a": np.array([[1.0]]), "b": np.array([[3.0]])}
    for model in (pk.keras_model([a, b], a - b), pk.keras_model({"a": b, "b": a}, b - a)):
        assert pk.predict(model, iter([batch]), verbose=0).tolist() == [[-2]]


@pytest.mark.parametrize("x", [[USER, ITEM], {"a": USER, "b": ITEM}], ids=["list", "dict"])
def test_named_parts_are_no_validation_data(x):
    with pytest.raises(ValueError, match="`validation_data` must be a list of inputs, targets and .*, without names"):
        pk.fit(of_two(), [USER, ITEM], ONES, validation_data={"x": x, "y": ONES}, verbose=0)
    with pytest.raises(ValueError, match="argument `y` is missing"):
        pk.evaluate(of_two(), [[np.array(USER)], np.array(ITEM)], verbose=0)


def test_validation_data_may_be_a_dict_of_a_model_that_needs_no_targets():
    x, y = keras.Input((1,), name="x"), keras.Input((1,), name="y")
    model = pk.keras_model([x, y], SquaredDifference()([x, y])) >> pk.compile("sgd")
    data = {"x": np.array([[1.0]]), "y": np.array([[3.0]])}
    assert fitted(model, data, validation_data=data)["val_loss"] == [4]


@pytest.mark.parametrize("name", [n for n, p in inspect.signature(pk.fit).parameters.items() if p.default is None])
def test_an_optional_argument_may_be_none(name):
    given = {"x": np.ones((2, 2)), "y": np.ones(2), "verbose": 0} | ({name: None} if name not in ("x", "y") else {})
    assert list(pk.fit(of_one(2), **given).metrics) == ["loss"]


def test_an_error_in_a_function_comes_out_with_its_message():
    batches = iter([Source().batch()] * 4)

    def failing():
        batch = next(batches, None)
        if batch is None:
            raise RuntimeError("R said no")
        return batch

    with pytest.raises(Exception, match="RuntimeError: R said no"):
        fitted(of_one(2), failing, steps_per_epoch=10)


def test_batches_are_copies_in_keras_floats():
    memory, dtypes = np.zeros((3, 2), order="F"), set()

    class Watching(keras.Model):
        def call(self, x):
            dtypes.add(x.dtype.name)
            return x

    def refilled():
        memory[:] += 1
        return memory

    assert pk.predict(Watching(), refilled, steps=3, verbose=0)[:, 0].tolist() == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert dtypes == {"float32"}


# to_categorical()


def test_to_categorical_counts_the_classes_of_a_tensor():
    result = pk.to_categorical(tf.constant([0, 2, 1]))
    assert tf.is_tensor(result) and result.numpy().tolist() == [[1, 0, 0], [0, 0, 1], [0, 1, 0]]
    assert pk.to_categorical([0.0, 2.0]).tolist() == [[1, 0, 0], [0, 0, 1]]
    with pytest.raises(
        ValueError, match=r"to_categorical\(\): argument `num_classes` is missing; it can't be inferred"
    ):
        pk.to_categorical(pk.keras_input(3, dtype="int32"))
