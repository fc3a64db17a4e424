"""The pipe `>>` is equivalent to a call, and fails immediately for values that can't be piped."""

import functools

import hypothesis.strategies as st
import numpy as np
import pandas as pd
import pytest
import scipy.sparse
from hypothesis import given, settings

import pykeras3 as pk
from pykeras3.core.calling.pipe import Deferred
from pykeras3.core.errors import beginning, shown

few = settings(max_examples=25)
X = np.random.default_rng(0).random((4, 3)).astype("float32")
Y = np.array([[0.0], [1.0], [1.0], [0.0]])


def as_array(tensor):
    return np.asarray(pk.op_convert_to_array(tensor))


def dense(units=2, **options):
    """Return a layer with fixed weights."""
    return pk.layer_dense(units=units, kernel_initializer=pk.initializer_glorot_uniform(seed=units), **options)


def a_model():
    return pk.keras_model_sequential(input_shape=3, layers=[dense(1, name="only")])


def compiled():
    return pk.compile(a_model(), "sgd", "mse")


def same_weights(a, b):
    return len(a) == len(b) and all(v.dtype == w.dtype and np.array_equal(v, w) for v, w in zip(a, b))


# Valid left operands

LEFTS = {
    "numpy array": lambda: X,
    "tensor": lambda: pk.op_array(X),
    "variable": lambda: pk.keras_variable(X),
    "column-major array": lambda: np.asfortranarray(X),
}


@pytest.mark.parametrize("left", LEFTS.values(), ids=LEFTS)
def test_values_into_operations_and_layers(left):
    np.testing.assert_array_equal(as_array(left() >> pk.op_sum(axis=1)), as_array(pk.op_sum(left(), axis=1)))
    layer = dense()
    np.testing.assert_array_equal(as_array(left() >> layer), as_array(layer(left())))
    np.testing.assert_array_equal(as_array(left() >> dense()), as_array(layer(left())))
    ours = left() >> layer >> pk.op_transpose(axes=[2, 1]) >> pk.op_argmax(axis=1)
    np.testing.assert_array_equal(as_array(ours), as_array(layer(X)).T.argmax(axis=0) + 1)


def test_symbolic_tensors_into_operations_and_layers():
    x = pk.keras_input(3)
    y = x >> dense(4, activation="relu") >> pk.op_sum(axis=2, keepdims=True)
    assert pk.op_shape(y) == (None, 1)
    hidden = pk.layer_dense(x, 4, activation="relu", kernel_initializer=pk.initializer_glorot_uniform(seed=4))
    called = pk.op_sum(hidden, axis=2, keepdims=True)
    piped, nested = (pk.predict(pk.keras_model(x, out), X, verbose=0) for out in (y, called))
    np.testing.assert_array_equal(piped, nested)


@pytest.mark.parametrize("number", [3, 3.0, np.float32(3), np.array(3.0), np.int64(3), True])
def test_scalars_into_operations(number):
    assert float(number >> pk.op_add(4.0)) == 4.0 + number


def test_lists_and_dicts_into_layers_and_operations():
    a, b = pk.op_array([[1.0, 2.0]]), np.array([[3.0, 4.0]], "float32")
    expected = [[4.0, 6.0]]
    for left in ([a, b], (a, b), {"a": a, "b": b}):
        assert as_array(left >> pk.layer_add()).tolist() == expected
    assert as_array([a, b] >> pk.layer_concatenate(axis=1)).tolist() == [[1, 2], [3, 4]]
    assert as_array([a, b] >> pk.op_concatenate(axis=2)).tolist() == [[1, 2, 3, 4]]
    assert as_array([1.0, 2.0] >> pk.op_sum()) == 3.0
    inputs = [pk.keras_input(2), pk.keras_input(2)]
    model = pk.keras_model(inputs, inputs >> pk.layer_subtract())
    assert pk.predict(model, [np.ones((1, 2)), np.zeros((1, 2))], verbose=0).tolist() == [[1.0, 1.0]]
    attended = [X[None], X[None]] >> pk.layer_attention()
    assert attended.shape == (1, 4, 3)


LISTED = [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]


@pytest.mark.parametrize(
    "left",
    [LISTED, tuple(map(tuple, LISTED)), pd.DataFrame(LISTED, columns=list("abc"))],
    ids=["lists", "tuples", "data frame"],
)
def test_plain_numbers_and_data_frames_into_layers(left):
    layer, functional = dense(), pk.keras_model(x := pk.keras_input(3), x >> dense(2))
    for right in (layer, a_model(), functional):
        np.testing.assert_array_equal(as_array(left >> right), as_array(right(np.array(LISTED, "float32"))))
    named = {"a": left, "b": left} >> pk.layer_add()
    assert as_array(named).tolist() == (2 * np.array(LISTED)).tolist()


def test_a_vector_into_layers():
    assert as_array([1.0, 2.0] >> pk.layer_rescaling(scale=2.0)).tolist() == [2.0, 4.0]
    assert ([1, 2] >> pk.layer_embedding(5, 3)).shape == (2, 3)
    assert as_array([[1.0, 2.0], [3.0, 4.0]] >> pk.layer_add()).tolist() == [4.0, 6.0]
    with pytest.raises(ValueError, match="min_ndim=2, found ndim=1"):
        [1, 2] >> pk.layer_dense(3)


@pytest.mark.parametrize("kind", [scipy.sparse.csr_matrix, scipy.sparse.coo_matrix, scipy.sparse.csc_array])
def test_sparse_matrices_are_what_predict_takes(kind):
    model = a_model()
    expected = as_array(pk.predict(model, kind(X)))
    for result in (kind(X) >> model, model(kind(X)), kind(X) >> model.layers[0]):
        np.testing.assert_allclose(as_array(result), expected, rtol=1e-6)
    both = pk.keras_model([a := pk.keras_input(3), b := pk.keras_input(3)], pk.layer_add([a, b]))
    np.testing.assert_allclose(as_array([kind(X), kind(X)] >> both), 2 * X, rtol=1e-6)
    np.testing.assert_allclose(as_array(both([kind(X), kind(X)])), 2 * X, rtol=1e-6)
    np.testing.assert_allclose(as_array(pk.layer_add([kind(X), kind(X)])), 2 * X, rtol=1e-6)


class Writer:
    """Object with a method of its own that takes anything."""

    def generate(self, *prompts, n=1, **options):
        return [*prompts, n, options]


@pytest.mark.parametrize(
    "call, result",
    [
        (lambda: pk.generate("ab", n=2), ["ab", 2, {}]),
        (lambda: pk.generate("ab"), ["ab", 1, {}]),
        (lambda: pk.generate(["a", "b"], 5, strip=True), [["a", "b"], 5, 1, {"strip": True}]),
        (lambda: pk.generate(n=2), [2, {}]),
        (lambda: pk.generate(), [1, {}]),
    ],
)
def test_piping_into_a_method_with_arguments_of_its_own(call, result):
    assert Writer() >> call() == result


def test_a_model_without_the_method_is_refused_at_once():
    with pytest.raises(TypeError, match=r"generate\(\): `x` must be a model with a `generate\(\)` method"):
        pk.generate(a_model(), "ab")


def test_a_data_frame_as_first_argument():
    frame = pd.DataFrame(LISTED)
    assert pk.layer_dense(frame, 2).shape == (2, 2) and pk.layer_rescaling(frame, scale=2.0).shape == (2, 3)
    with pytest.raises(TypeError, match="The input of Dense 'dense.*must be a data frame of numeric columns.*: word"):
        pd.DataFrame({"word": ["a"]}) >> pk.layer_dense(2)


def test_a_dict_goes_to_what_takes_dicts():
    a, b = pk.keras_input(2, name="a"), pk.keras_input(2, name="b")
    model = pk.keras_model({"a": a, "b": b}, pk.layer_subtract(a, b))
    assert as_array({"a": [[3.0, 5.0]], "b": np.array([[1.0, 2.0]])} >> model).tolist() == [[2.0, 3.0]]
    parts = {"a": X, "b": X + 1}
    for join, expected in ((pk.op_concatenate, [X, X + 1]), (pk.op_vstack, [X, X + 1])):
        np.testing.assert_array_equal(as_array(parts >> join()), np.vstack(expected))
    assert (parts >> pk.op_stack(axis=1)).shape == (2, 4, 3)
    assert as_array(parts >> pk.op_map(f=lambda slices: slices["a"] + slices["b"])).tolist() == (2 * X + 1).tolist()


def test_strings_into_text_layers():
    lookup = pk.layer_string_lookup(vocabulary=["a", "b"])
    assert as_array(np.array(["b", "x"]) >> lookup).tolist() == [2, 0]
    assert as_array(["b", "x"] >> lookup).tolist() == [2, 0]


def test_a_list_of_strings_reaches_a_layer_as_one_array():
    class Received(pk.keras.layers.Layer):
        def __call__(self, x):
            return x

    received = ["b", "x"] >> Received()
    assert isinstance(received, np.ndarray) and received.tolist() == ["b", "x"]


def test_layers_that_are_not_ours():
    keras = pk.keras

    class Doubling(keras.layers.Layer):
        def call(self, x):
            return x * 2

    doubled = X >> Doubling()
    np.testing.assert_array_equal(as_array(doubled), X * 2)
    model = keras.Sequential() >> keras.layers.Dense(2) >> Doubling() >> pk.layer_dense(1)
    assert [type(layer).__name__ for layer in model.layers] == ["Dense", "Doubling", "Dense"]
    x = keras.Input((3,))
    assert pk.op_shape(x >> keras.layers.Dense(5) >> Doubling()) == (None, 5)


def test_models_as_layers():
    inner = a_model()
    np.testing.assert_array_equal(as_array(X >> inner), as_array(inner(X)))
    outer = pk.keras_model_sequential(input_shape=3) >> inner >> pk.layer_dense(2)
    assert outer.layers[0] is inner and outer.output_shape == (None, 2)
    x = pk.keras_input(3)
    functional = pk.keras_model(x, x >> inner >> pk.layer_dense(2))
    assert inner in functional.layers
    np.testing.assert_array_equal(as_array(X >> functional), as_array(functional(X)))


# Sequential models


def test_a_sequential_model_gets_the_layer_and_is_returned():
    model = pk.keras_model_sequential(input_shape=3)
    layer = pk.layer_dense(2)
    assert (model >> layer) is model and model.layers == [layer]
    assert pk.layer_dense(model, 4) is model and len(model.layers) == 2
    assert pk.layer_dense(object=model, units=5) is model and model.output_shape == (None, 5)


def test_layers_compose_to_a_model():
    first, second, third = pk.layer_dense(4), pk.layer_dropout(rate=0.5), pk.layer_dense(2)
    block = first >> second >> third
    assert isinstance(block, pk.keras.Sequential) and block.layers == [first, second, third]
    np.testing.assert_array_equal(as_array(X >> block), as_array(third(second(first(X)))))
    model = pk.keras_model_sequential(input_shape=3) >> block
    assert model.layers == [block]


def plain_keras_models():
    keras, layers = pk.keras, pk.keras.layers
    return {
        "dense": (
            lambda: keras.Sequential(
                [keras.Input((5,)), layers.Dense(8, "relu"), layers.Dropout(0.3), layers.Dense(3)]
            ),
            lambda: (
                pk.keras_model_sequential(input_shape=5)
                >> pk.layer_dense(8, "relu")
                >> pk.layer_dropout(rate=0.3)
                >> pk.layer_dense(3)
            ),
            (6, 5),
        ),
        "built late": (
            lambda: built(keras.Sequential([layers.Dense(8), layers.Dense(3)]), (None, 5)),
            lambda: built(pk.keras_model_sequential() >> pk.layer_dense(8) >> pk.layer_dense(3), (None, 5)),
            (6, 5),
        ),
        "convolution": (
            lambda: keras.Sequential(
                [
                    keras.Input((8, 8, 1)),
                    layers.Conv2D(4, 3),
                    layers.BatchNormalization(),
                    layers.MaxPooling2D(2),
                    layers.Flatten(),
                    layers.Dense(2),
                ]
            ),
            lambda: (
                pk.keras_model_sequential(input_shape=[8, 8, 1])
                >> pk.layer_conv_2d(4, 3)
                >> pk.layer_batch_normalization()
                >> pk.layer_max_pooling_2d(pool_size=2)
                >> pk.layer_flatten()
                >> pk.layer_dense(2)
            ),
            (2, 8, 8, 1),
        ),
        "recurrent": (
            lambda: keras.Sequential(
                [keras.Input((4,)), layers.Embedding(10, 6), layers.Bidirectional(layers.LSTM(3)), layers.Dense(1)]
            ),
            lambda: (
                pk.keras_model_sequential(input_shape=4)
                >> pk.layer_embedding(10, 6)
                >> pk.layer_bidirectional(layer=pk.layer_lstm(units=3))
                >> pk.layer_dense(1)
            ),
            (2, 4),
        ),
        "input_shape of the first layer": (
            lambda: keras.Sequential([layers.Dense(4, input_shape=(5,)), layers.Dense(2)]),
            lambda: pk.keras_model_sequential() >> pk.layer_dense(4, input_shape=5) >> pk.layer_dense(2),
            (6, 5),
        ),
    }


def built(model, shape):
    model.build(shape)
    return model


@pytest.mark.parametrize("name", ["dense", "built late", "convolution", "recurrent", "input_shape of the first layer"])
def test_the_same_seed_gives_the_weights_of_the_plain_keras_model(name):
    plain, piped, shape = plain_keras_models()[name]
    models = []
    for make in (plain, piped):
        pk.clear_session()
        pk.set_random_seed(42)
        models.append(make())
    assert same_weights(*(model.get_weights() for model in models))
    assert [layer.name for layer in models[0].layers] == [layer.name for layer in models[1].layers]
    x = np.random.default_rng(1).integers(0, 9, shape).astype("float32")
    np.testing.assert_array_equal(*(model.predict(x, verbose=0) for model in models))


def test_training_is_that_of_the_plain_keras_model():
    plain, piped, _ = plain_keras_models()["dense"]
    x, y = np.random.default_rng(3).random((32, 5)), np.arange(32) % 3
    losses, weights = [], []
    for make in (plain, piped):
        pk.set_random_seed(7)
        model = make()
        loss = pk.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        if make is plain:
            model.compile("adam", loss)
            losses.append(model.fit(x, y, epochs=3, batch_size=8, verbose=0).history["loss"])
        else:
            losses.append(
                (model >> pk.compile("adam", loss) >> pk.fit(x, y, epochs=3, batch_size=8, verbose=0)).metrics["loss"]
            )
        weights.append(model.get_weights())
    assert losses[0] == losses[1] and same_weights(*weights)


# Verbs


def test_a_model_is_built_trained_saved_and_loaded_through_the_pipe(tmp_path):
    path = tmp_path / "model.keras"
    model = a_model()
    assert (model >> pk.compile("sgd", "mse", metrics="mae")) is model
    history = model >> pk.fit(X, Y, epochs=2, verbose=0)
    assert len(history.metrics["mae"]) == 2
    assert set(model >> pk.evaluate(X, Y, verbose=0)) == {"loss", "mae"}
    loaded = pk.load_model(path) if (model >> pk.save_model(path)) is model else None
    np.testing.assert_array_equal(model >> pk.predict(X, verbose=0), loaded >> pk.predict(X, verbose=0))
    np.testing.assert_array_equal(model >> pk.predict_on_batch(X), pk.predict_on_batch(model, X))
    assert set(model >> pk.train_on_batch(X, Y)) == set(model >> pk.test_on_batch(X, Y)) == {"loss", "mae"}


PIPED_VERBS = {
    "get_layer by name": (lambda m: m >> pk.get_layer("only"), lambda m: pk.get_layer(m, "only")),
    "get_layer by index": (lambda m: m >> pk.get_layer(index=1.0), lambda m: pk.get_layer(m, index=1)),
    "get_layer by keyword": (lambda m: m >> pk.get_layer(index=1), lambda m: pk.get_layer(m, index=1)),
    "count_params": (lambda m: m >> pk.count_params(), pk.count_params),
    "get_config": (lambda m: m >> pk.get_config(), pk.get_config),
    "model_to_json": (lambda m: m >> pk.model_to_json(), pk.model_to_json),
    "freeze_weights": (lambda m: (m >> pk.freeze_weights()).trainable_weights, lambda m: []),
    "freeze_weights from": (lambda m: (m >> pk.freeze_weights("only")).trainable_weights, lambda m: []),
    "unfreeze_weights": (
        lambda m: len((m >> pk.freeze_weights() >> pk.unfreeze_weights()).trainable_weights),
        lambda m: 2,
    ),
    "pop_layer": (lambda m: (m >> pk.pop_layer()).name, lambda m: "only"),
    "metrics state": (lambda m: (pk.metric_mean() >> pk.reset_state()).result() == 0, lambda m: True),
}


@pytest.mark.parametrize("piped, called", PIPED_VERBS.values(), ids=PIPED_VERBS)
def test_a_piped_verb_does_what_the_called_one_does(piped, called):
    model = a_model()
    assert piped(model) == called(model)


def test_weights_through_the_pipe():
    model = a_model()
    weights = [w + 1 for w in model >> pk.get_weights()]
    assert (model >> pk.set_weights(weights)) is model
    assert same_weights(model >> pk.get_weights(), weights) and same_weights(model >> pk.get_weights(True), weights)
    copied = model >> pk.clone_model()
    for uncompiled in (model, copied):
        uncompiled >> pk.compile("sgd", "mse")
    assert copied is not model and same_weights(copied >> pk.set_weights(weights) >> pk.get_weights(), weights)
    tree = model >> pk.get_state_tree("array")
    assert same_weights([tree["trainable_variables"][model.name]["only"]["kernel"]], weights[:1])
    assert (copied >> pk.set_state_tree(tree)) is copied


def test_preprocessing_through_the_pipe():
    layer = pk.layer_normalization() >> pk.adapt(X)
    np.testing.assert_allclose(as_array(X >> layer).mean(axis=0), 0, atol=1e-5)
    lookup = pk.layer_string_lookup() >> pk.adapt(np.array(["a", "b", "a"]))
    assert (lookup >> pk.get_vocabulary()) == ["[UNK]", "a", "b"]
    assert (lookup >> pk.set_vocabulary(["z"]) >> pk.get_vocabulary(include_special_tokens=False)) == ["z"]


def test_a_configuration_and_a_path_through_the_pipe(tmp_path):
    again = dense(4, name="d") >> pk.get_config() >> pk.from_config()
    assert again.units == 4 and again.name == "d"
    path = str(tmp_path / "m.keras")
    pk.save_model(a_model(), path)
    assert (path >> pk.load_model()).output_shape == (None, 1)


def test_summary_through_the_pipe(capsys):
    model = a_model()
    assert (model >> pk.summary()) is model
    assert "only (Dense)" in capsys.readouterr().out


def test_datasets_through_the_pipe():
    piped = (
        pk.range_dataset(0, 10)
        >> pk.dataset_filter(lambda n: n % 2 == 0)
        >> pk.dataset_map(lambda n: n * 10)
        >> pk.dataset_skip(1)
        >> pk.dataset_batch(2)
        >> pk.dataset_take(2.0)
        >> pk.dataset_collect()
    )
    assert [batch.numpy().tolist() for batch in piped] == [[20, 40], [60, 80]]
    called = pk.dataset_collect(pk.dataset_batch(pk.range_dataset(0, 10), 5))
    assert [batch.numpy().tolist() for batch in called] == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]]
    dataset = [X, Y] >> pk.tensor_slices_dataset() >> pk.dataset_batch(2)
    history = compiled() >> pk.fit(dataset, verbose=0)
    assert history.params["steps"] == 2
    assert (dataset >> pk.as_iterator() >> pk.iter_next())[0].shape == (2, 3)


# Deferred calls


def test_arguments_are_formatted_when_a_deferred_call_is_shown():
    """Formatting long data takes a while, which a pipe that succeeds need not wait for."""
    formatted = []

    class Data(np.ndarray):
        """Data that tell when they are formatted."""

        def __repr__(self):
            formatted.append(self)
            return "data"

    waiting = pk.predict(x=X.view(Data), verbose=0) >> pk.op_sum()
    assert not formatted
    assert repr(waiting) == "<deferred call: predict(_, x=data, verbose=0) >> op_sum(_)>" and len(formatted) == 1


@pytest.mark.parametrize(
    "value",
    [
        list(range(1000)),
        tuple("abc" * 100),
        {"long": [[1.5] * 200] * 200, "b": 1},
        {str(i): i for i in range(500)},
        [[1, 2], {"a": (3,)}],
        [0] * 26,
    ],
)
def test_a_message_shows_the_beginning_of_a_long_value(value):
    """What is shown does not depend on how much of the value is formatted."""
    whole = repr(value)
    assert shown(value) == (whole if len(whole) <= 80 else whole[:80] + "...")
    assert len(repr(beginning(value, 80))) < 40_000


def test_a_deferred_call_describes_its_missing_argument():
    waiting = pk.op_reshape([2, 3])
    assert isinstance(waiting, Deferred)
    assert repr(waiting) == "<deferred call: op_reshape(_, [2, 3])>"
    assert repr(pk.compile(optimizer="adam")) == "<deferred call: compile(_, optimizer='adam')>"
    assert repr(waiting >> pk.op_sum(axis=1)) == "<deferred call: op_reshape(_, [2, 3]) >> op_sum(_, axis=1)>"
    with pytest.raises(AttributeError) as error:
        waiting.shape  # noqa: B018
    assert str(error.value) == (
        "op_reshape(_, [2, 3]) is a deferred call, which has no attribute `shape`. Supply its first argument to get "
        "its result: `x >> ...`."
    )


def test_a_deferred_call_is_no_value():
    waiting = pk.op_sum(axis=1)
    for misuse in (
        lambda: waiting + 1,
        lambda: list(waiting),
        lambda: len(waiting),
        lambda: waiting[0],
        lambda: float(waiting),
        lambda: pk.op_sum(waiting),
        lambda: pk.fit(compiled(), waiting),
        lambda: pk.keras_model(waiting, waiting),
        lambda: waiting >> 5,
    ):
        with pytest.raises((TypeError, ValueError)):
            misuse()


def test_a_deferred_call_can_be_used_again_and_called():
    total = pk.op_sum(axis=1)
    for value in (X, X + 1):
        np.testing.assert_array_equal(as_array(value >> total), as_array(pk.op_sum(value, axis=1)))
        np.testing.assert_array_equal(as_array(total(value)), as_array(pk.op_sum(value, axis=1)))


def test_a_single_integer_by_position_is_an_axis_to_pipe_into():
    whole = [[8, 16], [32, 64]]
    assert as_array(whole >> pk.op_sum(2)).tolist() == as_array(pk.op_array(whole) >> pk.op_sum(2)).tolist() == [24, 96]
    assert as_array(whole >> pk.op_max(-1, keepdims=True)).tolist() == [[16], [64]]
    np.testing.assert_array_equal(as_array(X >> pk.op_softmax(1)), as_array(pk.op_softmax(X, axis=1)))
    assert repr(pk.op_sum(2)) == "<deferred call: op_sum(_, 2)>"
    # a value in any other form of call
    for value in (pk.op_sum(x=2), pk.op_sum(2.0), pk.op_sum(2, axis=None), pk.op_negative(-2)):
        assert as_array(value).tolist() == 2
    with pytest.raises(ValueError, match=r"^op_sum\(\): `axis` must be one-based"):
        X >> pk.op_sum(0)


def test_deferred_calls_and_layers_compose():
    layer = dense(3)
    steps = pk.op_transpose(axes=[2, 1]) >> pk.op_reshape([4, 3]) >> layer >> pk.op_max(axis=2) >> pk.op_argmax()
    assert isinstance(steps, Deferred) and "op_transpose(_, axes=[2, 1]) >> op_reshape" in repr(steps)
    expected = as_array(layer(X.T.reshape(4, 3))).max(axis=1).argmax() + 1
    assert int(X >> steps) == int(steps(X)) == expected
    train = pk.compile("sgd", "mse") >> pk.fit(X, Y, verbose=0)
    assert len((a_model() >> train).metrics["loss"]) == 1


# What can't be piped

NO_PIPE = {
    "a number into a layer": lambda: 5 >> pk.layer_dense(3),
    "a string into a layer": lambda: "a" >> pk.layer_dense(3),
    "None into a layer": lambda: None >> pk.layer_dense(3),
    "numbers and words into a layer": lambda: [1, "a"] >> pk.layer_dense(3),
    "an empty list into a layer": lambda: [] >> pk.layer_dense(3),
    "an empty dict into a layer": lambda: {} >> pk.layer_dense(3),
    "a class into a layer": lambda: pk.keras.Model >> pk.layer_dense(3),
    "a function into a layer": lambda: a_model >> pk.layer_dense(3),
    "a dataset into a layer": lambda: pk.range_dataset(0, 3) >> pk.layer_dense(3),
}


@pytest.mark.parametrize("wrong", NO_PIPE.values(), ids=NO_PIPE)
def test_unsuitable_values_piped_into_a_layer_are_errors(wrong):
    with pytest.raises(TypeError) as error:
        wrong()
    assert str(error.value).startswith(
        "Only a Sequential model, a layer, a tensor, an array, or a list or dict of these can be piped into "
        "Dense 'dense"
    )
    assert "Received: " in str(error.value)


WRONG_FIRST = {
    "compile": (lambda: 5 >> pk.compile("adam", "mse"), "compile(): `object` must be a Keras model. Received: 5"),
    "compile on an array": (
        lambda: X[:1, :1] * 0 >> pk.compile("adam"),
        "compile(): `object` must be a Keras model. Received: array([[0.]], dtype=float32)",
    ),
    "fit on an array": (
        lambda: np.zeros(1) >> pk.fit(X, Y),
        "fit(): `object` must be a Keras model. Received: array([0.])",
    ),
    "fit on an array with one argument": (
        lambda: np.zeros(1) >> pk.fit(X),
        "fit(): `object` must be a Keras model. Received: array([0.])",
    ),
    "predict on a list": (
        lambda: [1, 2] >> pk.predict(X),
        "predict(): `object` must be a Keras model. Received: [1, 2]",
    ),
    "save_model on a string": (
        lambda: "a" >> pk.save_model("m.keras"),
        "save_model(): `model` must be a Keras model. Received: 'a'",
    ),
    "get_layer on a number": (
        lambda: 5 >> pk.get_layer("only"),
        "get_layer(): `object` must be a Keras model. Received: 5",
    ),
    "summary on a number": (lambda: 5 >> pk.summary(), "summary(): `object` must be a Keras model. Received: 5"),
    "get_weights on True": (
        lambda: True >> pk.get_weights(),
        "get_weights(): `object` must be a Keras layer or model (an object with weights). Received: True",
    ),
    "dataset_batch on a number": (
        lambda: 5 >> pk.dataset_batch(2),
        "dataset_batch(): `dataset` must be a dataset (tf.data.Dataset). Received: 5",
    ),
    "dataset_map on a function": (
        lambda: len >> pk.dataset_map(abs),
        "dataset_map(): `dataset` must be a dataset (tf.data.Dataset). Received: <built-in function len>",
    ),
}


@pytest.mark.parametrize("wrong, message", WRONG_FIRST.values(), ids=WRONG_FIRST)
def test_a_wrong_first_argument_in_a_pipe_is_an_error(wrong, message):
    with pytest.raises(TypeError) as error:
        wrong()
    assert str(error.value) == message


def a_functional_model():
    x = pk.keras_input(3)
    return pk.keras_model(x, x >> dense(2))


@pytest.mark.parametrize(
    "call",
    [
        lambda model: pk.layer_dense(model, 1),
        lambda model: pk.layer_dense(object=model, units=1),
        lambda model: pk.layer_flatten(model),
        lambda model: model >> pk.layer_dense(units=1),
        lambda model: model >> (pk.freeze_weights() >> pk.layer_flatten()),
        lambda model: model >> a_model(),
    ],
    ids=["units by position", "by name", "no argument", "piped", "in a deferred call", "a model, piped"],
)
def test_a_functional_model_gets_no_layer(call):
    with pytest.raises(
        TypeError,
        match=r"can't be added to a model that is not Sequential\. Pipe the model's `output` "
        r"into the layer.*keras_model\(inputs, outputs\)\. Received: <Functional",
    ):
        call(a_functional_model())
    assert pk.layer_time_distributed(layer=a_functional_model()).layer.output_shape == (None, 2)
    assert pk.layer_time_distributed(a_functional_model()).layer.output_shape == (None, 2)


@pytest.mark.parametrize(
    "call",
    [
        lambda layer: layer >> pk.op_relu(),
        lambda layer: pk.op_relu(layer),
        lambda layer: pk.op_relu(x=layer),
        lambda layer: a_model() >> layer >> pk.op_relu(),
    ],
    ids=["piped", "called", "by name", "a model"],
)
def test_an_operation_is_for_tensors_and_says_where_layers_go(call):
    with pytest.raises(
        TypeError,
        match=r"^op_relu\(\): `x` must be a tensor, not a layer or model\. Pipe a "
        r"keras_input\(\).*layer_lambda\(f=op_relu\)\. Received: <(Dense|Sequential)",
    ):
        call(dense())
    x = pk.keras_input(3)
    for model in (
        pk.keras_model(x, x >> dense() >> pk.op_relu()),
        pk.keras_model_sequential(input_shape=3) >> dense() >> pk.layer_lambda(f=pk.op_relu),
    ):
        assert (as_array(X >> model) >= 0).all()


def test_an_operation_on_two_tensors_says_how_it_is_piped():
    with pytest.raises(TypeError) as error:
        X >> pk.op_matmul(X.T)
    assert str(error.value) == (
        "op_matmul(): argument `x2` is missing, with no default. In a pipe, pass it by name: `x >> op_matmul(x2=...)`."
    )
    np.testing.assert_allclose(as_array(X >> pk.op_matmul(x2=X.T)), X @ X.T, rtol=1e-6)


UNFIT_RIGHT = {
    "a function not called": lambda: a_model() >> pk.fit,
    "an operation not called": lambda: pk.op_array(X) >> pk.op_sum,
    "a layer function not called": lambda: pk.keras_input(3) >> pk.layer_dense,
    "a number": lambda: a_model() >> 5,
    "a number after a layer": lambda: pk.layer_dense(3) >> 5,
    "a Python function": lambda: a_model() >> print,
    "a deferred call into a function": lambda: pk.op_sum() >> pk.layer_dense,
    "what an operation makes of its argument": lambda: X >> pk.op_abs(2),
    "what an operation makes of its list": lambda: np.arange(4) >> pk.op_transpose([2, 1]),
}


@pytest.mark.parametrize("wrong", UNFIT_RIGHT.values(), ids=UNFIT_RIGHT)
def test_functions_without_a_pipe_are_not_deferred(wrong):
    with pytest.raises(TypeError, match="unsupported operand type.* for >>|The right operand of `>>` must be a call"):
        wrong()


@pytest.mark.parametrize("wrong", [lambda: a_model() >> pk.fit, lambda: pk.op_sum() >> pk.layer_dense])
def test_a_function_that_was_not_called_is_named(wrong):
    with pytest.raises(TypeError, match=r"write `(fit|layer_dense)\(\.\.\.\)`, without its first argument"):
        wrong()


TYPOS = {
    "op_sum(axes=1)": lambda: pk.op_sum(axes=1),
    "op_sum(axis=0)": lambda: pk.op_sum(axis=0),
    "op_reshape([1.5])": lambda: pk.op_reshape([1.5]),
    "compile(optimiser=)": lambda: pk.compile(optimiser="adam"),
    "compile(optimizer=3)": lambda: pk.compile(optimizer=3),
    "compile('adm')": lambda: pk.compile("adm"),
    "compile('adam', 'msee')": lambda: pk.compile("adam", "msee"),
    "compile(metrics='acuracy')": lambda: pk.compile(optimizer="adam", loss="mse", metrics="acuracy"),
    "fit(len)": lambda: pk.fit(len),
    "fit(print, X)": lambda: pk.fit(print, X),
    "predict(object())": lambda: pk.predict(object()),
    "predict(int)": lambda: pk.predict(int),
    "evaluate(3)": lambda: pk.evaluate(3),
    "evaluate(op_sum)": lambda: pk.evaluate(pk.op_sum),
    "fit(X, Y, epoch=1)": lambda: pk.fit(X, Y, epoch=1),
    "fit(X, Y, 5)": lambda: pk.fit(X, Y, 5),
    "fit(epochs=1.5)": lambda: pk.fit(epochs=1.5),
    "predict()": lambda: pk.predict(),
    "predict(x=X, batchsize=1)": lambda: pk.predict(x=X, batchsize=1),
    "save_model(5)": lambda: pk.save_model(5),
    "dataset_batch()": lambda: pk.dataset_batch(),
    "dataset_map(3)": lambda: pk.dataset_map(3),
    "op_take(X)": lambda: pk.op_take(X),
    "op_matmul(X)": lambda: pk.op_matmul(X),
    "op_matmul(tensor)": lambda: pk.op_matmul(pk.op_array(X)),
    "op_expand_dims(KerasTensor)": lambda: pk.op_expand_dims(pk.keras_input(3)),
    "op_reshape(None)": lambda: pk.op_reshape(None),
}


@pytest.mark.parametrize("wrong", TYPOS.values(), ids=TYPOS)
def test_a_wrong_deferred_call_fails_when_it_is_written(wrong):
    with pytest.raises((TypeError, ValueError), match=r"^\w+\(\): .*`\w+`|takes at most \d positional arguments?"):
        wrong()


# Random chains: piped, composed and nested calls give the same result

STEPS = {
    "abs": (pk.op_abs, (), {}),
    "add": (pk.op_add, (1.5,), {}),
    "multiply": (pk.op_multiply, (), {"x2": -0.5}),
    "clip": (pk.op_clip, (-2.0, 2.0), {}),
    "flip": (pk.op_flip, (), {"axis": 2}),
    "roll": (pk.op_roll, (1,), {"axis": -1}),
    "square": (pk.op_square, (), {}),
    "sort": (pk.op_sort, (), {"axis": 1.0}),
    "cumsum": (pk.op_cumsum, (), {"axis": 2}),
    "reshape": (pk.op_reshape, ([-1, 3],), {}),
    "softmax": (pk.op_softmax, (), {"axis": -1}),
    "take": (pk.op_take, ([3, 1, 2],), {"axis": 2}),
    "where": (pk.op_maximum, (0.25,), {}),
}
LAYERS = {
    "dense": lambda: pk.layer_dense(units=3, kernel_initializer="identity", bias_initializer="ones"),
    "activation": lambda: pk.layer_activation("tanh"),
    "rescaling": lambda: pk.layer_rescaling(scale=2.0, offset=1.0),
    "keras' own": lambda: pk.keras.layers.LeakyReLU(),
    "lambda": lambda: pk.layer_lambda(f=lambda x: x - 1),
    "model": lambda: pk.keras_model_sequential() >> pk.layer_dense(units=3, kernel_initializer="ones"),
}
chains = st.lists(st.sampled_from([*STEPS, *LAYERS]), min_size=1, max_size=6)


def step(name):
    """Draw a step of a chain: the piped call and the equivalent nested call."""
    if name in LAYERS:
        layer = LAYERS[name]()
        return layer, layer
    function, args, kwargs = STEPS[name]
    return function(*args, **kwargs), lambda value: function(value, *args, **kwargs)


@few
@given(chains, st.sampled_from(["numpy array", "tensor", "variable", "column-major array"]))
def test_chains_of_values(names, kind):
    piped, called = zip(*map(step, names))
    left = LEFTS[kind]()
    through = functools.reduce(lambda value, right: value >> right, piped, left)
    nested = functools.reduce(lambda value, call: call(value), called, left)
    np.testing.assert_array_equal(as_array(through), as_array(nested))


@few
@given(chains)
def test_chains_composed_first(names):
    piped, called = zip(*map(step, names))
    # a chain that starts with a layer would be a Sequential model, which takes layers only
    composed = functools.reduce(lambda steps, right: steps >> right, piped, pk.op_abs())
    assert isinstance(composed, Deferred)
    nested = functools.reduce(lambda value, call: call(value), called, np.abs(X))
    np.testing.assert_array_equal(as_array(X >> composed), as_array(nested))


@few
@given(chains)
def test_chains_of_symbolic_tensors(names):
    piped, called = zip(*map(step, names))
    x = pk.keras_input(3)
    through = functools.reduce(lambda value, right: value >> right, piped, x)
    model = pk.keras_model(x, x >> pk.layer_identity() if through is x else through)
    nested = functools.reduce(lambda value, call: call(value), called, pk.op_array(X))
    np.testing.assert_allclose(as_array(model(X)), as_array(nested), rtol=1e-5, atol=1e-5)


@few
@given(st.lists(st.sampled_from(list(LAYERS)), min_size=1, max_size=5))
def test_chains_of_layers_build_sequential_models(names):
    layers = [LAYERS[name]() for name in names]
    model = functools.reduce(lambda model, layer: model >> layer, layers, pk.keras_model_sequential(input_shape=3))
    assert model.layers == layers
    nested = functools.reduce(lambda value, layer: layer(value), layers, X)
    np.testing.assert_allclose(pk.predict(model, X, verbose=0), as_array(nested), rtol=1e-5, atol=1e-5)
