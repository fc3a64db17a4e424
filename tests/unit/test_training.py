"""compile(), fit(), evaluate(), predict() and related functions, in all forms that R users write."""

import base64
import os
import re
import sys
import tempfile
import textwrap
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas
import pytest
import tensorflow as tf

import pykeras3 as pk
from pykeras3 import keras
from pykeras3.core.keras_objects.display import summary_text
from pykeras3.history import TrainingHistory
from tests.support.subprocesses import run_python

plt.switch_backend("Agg")

RANDOM = np.random.default_rng(4)
X = RANDOM.normal(size=(24, 4)).astype("float32")
CLASSES = (np.arange(24) % 3).astype("int32")
Y = (X @ np.array([[1.0], [-2.0], [0.5], [3.0]])).astype("float32")
PNG = b"\x89PNG\r\n\x1a\n"


def classifier():
    return (
        pk.keras_model_sequential(input_shape=4)
        >> pk.layer_dense(5, activation="relu")
        >> pk.layer_dense(3, activation="softmax")
    )


def classifier_compiled(**options):
    """Return a compiled classifier with reproducible initial weights."""
    pk.set_random_seed(3)
    return classifier() >> pk.compile(
        "adam", "sparse_categorical_crossentropy", "accuracy", run_eagerly=True, **options
    )


def linear(loss="mse", metrics=None, optimizer="sgd", weights=(1.0, 0.0, 0.0, 0.0), **options):
    """Return a compiled model y = x @ weights, whose errors can be computed by hand."""
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
    pk.set_weights(model, [np.array(weights, "float32").reshape(4, 1), np.zeros(1, "float32")])
    return pk.compile(model, optimizer, loss, metrics, run_eagerly=True, **options)


def two_headed():
    """Return a model with inputs a and b and outputs sum and product, all named."""
    a, b = pk.keras_input(2, name="a"), pk.keras_input(2, name="b")
    return pk.keras_model(
        dict(a=a, b=b), dict(sum=pk.layer_add(a, b, name="sum"), product=pk.layer_multiply(a, b, name="product"))
    )


def errors():
    """Return the errors of `linear()` on X and Y."""
    return np.ravel(X[:, :1] - Y)


def fitted(x=X, y=CLASSES, **options):
    model = classifier_compiled()
    history = pk.fit(model, x, y, **{"verbose": 0, "shuffle": False, "batch_size": 8, **options})
    return history.metrics, model.get_weights()


def same(left, right):
    return left[0] == right[0] and all(np.array_equal(a, b) for a, b in zip(left[1], right[1], strict=True))


@pytest.fixture(scope="module")
def usual():
    """Return the result of fit() for X and CLASSES as plain NumPy arrays."""
    return fitted()


# Equal to plain Keras


def keras_run():
    keras.utils.set_random_seed(7)
    model = keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(5, activation="relu"),
            keras.layers.Dropout(0.25),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(X, CLASSES, batch_size=8, epochs=3, validation_split=0.25, verbose=0)
    return (
        history.history,
        model.get_weights(),
        model.evaluate(X, CLASSES, verbose=0, return_dict=True),
        model.predict(X, verbose=0),
    )


def piped_run():
    pk.set_random_seed(7.0)
    model = (
        pk.keras_model_sequential(input_shape=4.0)
        >> pk.layer_dense(5.0, activation="relu")
        >> pk.layer_dropout(0.25)
        >> pk.layer_dense(3.0, activation="softmax")
    )
    history = (
        model
        >> pk.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics="accuracy")
        >> pk.fit(X, CLASSES, batch_size=8.0, epochs=3.0, validation_split=0.25, verbose=0.0)
    )
    return (
        history.metrics,
        model.get_weights(),
        model >> pk.evaluate(X, CLASSES, verbose=0),
        model >> pk.predict(X, verbose=0),
    )


def called_run():
    pk.set_random_seed(7)
    model = pk.keras_model_sequential(input_shape=(4,))
    pk.layer_dense(model, units=5, activation=pk.activation_relu)
    pk.layer_dropout(model, rate=0.25)
    pk.layer_dense(model, units=3, activation=pk.activation_softmax)
    assert pk.compile(model, pk.optimizer_adam(), pk.loss_sparse_categorical_crossentropy(), ["accuracy"]) is model
    history = pk.fit(model, x=X, y=CLASSES, batch_size=8, epochs=3, validation_split=0.25, verbose=0)
    return (
        history.metrics,
        model.get_weights(),
        pk.evaluate(model, x=X, y=CLASSES, verbose=0),
        pk.predict(model, x=X, verbose=0),
    )


@pytest.fixture(scope="module")
def plain():
    return keras_run()


@pytest.mark.parametrize("run", [piped_run, called_run])
def test_training_gives_exactly_the_weights_of_plain_keras(run, plain):
    metrics, weights, evaluated, predicted = run()
    assert metrics == plain[0] and list(metrics) == ["accuracy", "loss", "val_accuracy", "val_loss"]
    assert all(np.array_equal(a, b) for a, b in zip(weights, plain[1], strict=True))
    assert evaluated == plain[2] and set(evaluated) == {"loss", "accuracy"}
    assert predicted.dtype == "float32" and np.array_equal(predicted, plain[3])


def test_train_on_batch_gives_what_keras_gives():
    ours, theirs = classifier_compiled(), classifier_compiled()
    got = ours >> pk.train_on_batch(X[:8], CLASSES[:8])
    expected = theirs.train_on_batch(X[:8], CLASSES[:8], return_dict=True)
    assert got == {name: float(value) for name, value in expected.items()} and type(got["loss"]) is float
    assert all(np.array_equal(a, b) for a, b in zip(ours.get_weights(), theirs.get_weights()))


# compile()


def largest_error(y_true, y_pred):
    return pk.op_max(pk.op_abs(y_true - y_pred))


def absolute(y_true, y_pred):
    return pk.op_mean(pk.op_abs(y_true - y_pred), axis=-1)


MAE, MSE = np.abs(errors()).mean(), (errors() ** 2).mean()
METRICS = {
    "name": ("mae", {"mae": MAE}),
    "names": (["mae", "mse"], {"mae": MAE, "mse": MSE}),
    "tuple": (("mae", "mse"), {"mae": MAE, "mse": MSE}),
    "object": (lambda: pk.metric_mean_absolute_error(), {"mean_absolute_error": MAE}),
    "objects": (
        lambda: [pk.metric_mean_absolute_error(name="first"), keras.metrics.MeanSquaredError(name="second")],
        {"first": MAE, "second": MSE},
    ),
    "function of ours": (pk.metric_mean_absolute_error, {"mean_absolute_error": MAE}),
    "function of ours that makes an object": (
        pk.metric_root_mean_squared_error,
        {"root_mean_squared_error": np.sqrt(MSE)},
    ),
    "functions of ours among names": (["mse", pk.metric_mean_absolute_error], {"mse": MSE, "mean_absolute_error": MAE}),
    "plain function": (absolute, {"absolute": MAE}),
    "plain functions": ([absolute, "mse"], {"absolute": MAE, "mse": MSE}),
    "named function": ({"how_far": absolute}, {"how_far": MAE}),
    "named functions": ({"how_far": absolute, "squared": lambda t, p: (t - p) ** 2}, {"how_far": MAE, "squared": MSE}),
    "named list of names": ({"a": "mae", "b": "mse"}, {"mae": MAE, "mse": MSE}),
    "none": (None, {}),
}


def made(value):
    return value() if getattr(value, "__name__", "") == "<lambda>" and not isinstance(value, dict) else value


@pytest.mark.parametrize("metrics, expected", METRICS.values(), ids=METRICS)
def test_metrics_of_compile_are_evaluated_under_their_names(metrics, expected):
    result = linear(metrics=made(metrics)) >> pk.evaluate(X, Y, verbose=0)
    assert result.keys() == {"loss", *expected}
    assert {"loss": MSE, **expected} == pytest.approx(result, rel=1e-5)


def test_metrics_of_each_output_by_its_name():
    model = two_headed()
    pk.compile(model, loss="mse", metrics={"sum": absolute, "product": ["mae", pk.metric_mean_squared_error]})
    ones = {name: np.ones((2, 2), "float32") for name in "ab"}
    result = pk.evaluate(model, ones, {"sum": np.zeros((2, 2)), "product": np.full((2, 2), 4.0)}, verbose=0)
    wanted = {
        "loss": 13.0,
        "sum_loss": 4.0,
        "product_loss": 9.0,
        "sum_absolute": 2.0,
        "product_mae": 3.0,
        "product_mean_squared_error": 9.0,
    }
    assert result == pytest.approx(wanted)


def test_weighted_metrics_and_loss_weights():
    model = linear(metrics="mae", weighted_metrics=pk.metric_mean_squared_error, loss_weights=0.5)
    weights = np.linspace(0, 1, 24)
    result = pk.evaluate(model, X, Y, sample_weight=weights, verbose=0)
    assert result["mae"] == pytest.approx(MAE, rel=1e-5)
    assert result["mean_squared_error"] == pytest.approx(np.average(errors() ** 2, weights=weights), rel=1e-5)
    assert result["loss"] == pytest.approx(0.5 * (errors() ** 2 * weights).mean(), rel=1e-5)


HUBER = np.where(np.abs(errors()) <= 1, errors() ** 2 / 2, np.abs(errors()) - 0.5).mean()
LOSSES = {
    "name": ("mse", MSE),
    "r name": ("mean_squared_error", MSE),
    "object": (lambda: pk.loss_huber(), HUBER),
    "object with an argument": (lambda: pk.loss_huber(delta=1000.0), MSE / 2),
    "function of ours": (pk.loss_huber, HUBER),
    "other function of ours": (pk.loss_mean_absolute_error, MAE),
    "plain function": (absolute, MAE),
    "list of one": (["mae"], MAE),
    "list of one function": ([pk.loss_huber], HUBER),
}


@pytest.mark.parametrize("loss, expected", LOSSES.values(), ids=LOSSES)
def test_a_loss_however_given_is_that_of_keras(loss, expected):
    assert pk.evaluate(linear(loss=made(loss)), X, Y, verbose=0)["loss"] == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(
    "optimizer, kind, rate",
    [
        ("adam", "Adam", 0.001),
        (pk.optimizer_adam, "Adam", 0.001),
        (pk.optimizer_sgd(0.5), "SGD", 0.5),
        ({"class_name": "SGD", "config": {"learning_rate": 0.25}}, "SGD", 0.25),
    ],
    ids=["name", "function", "object", "dict"],
)
def test_an_optimizer_however_given_is_that_of_keras(optimizer, kind, rate):
    model = linear(optimizer=optimizer)
    assert type(model.optimizer).__name__ == kind and float(model.optimizer.learning_rate) == pytest.approx(rate)


def test_optimizer_with_a_schedule():
    schedule = pk.learning_rate_schedule_exponential_decay(0.1, decay_steps=3.0, decay_rate=0.5)
    model = linear(optimizer=pk.optimizer_sgd(schedule))
    pk.fit(model, X, Y, batch_size=8, verbose=0)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.05)


def test_compile_uncompiled_is_an_error_of_keras():
    with pytest.raises(ValueError, match="compile"):
        pk.fit(classifier(), X, CLASSES, verbose=0)


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: pk.compile(3, "adam"), r"compile\(\): `object` must be a Keras model. Received: 3"),
        (lambda: pk.fit(pk.layer_dense(units=1), X, Y), r"fit\(\): `object` must be a Keras model"),
        (lambda: pk.fit(pk.layer_dense(units=1), X), r"fit\(\): `object` must be a Keras model"),
        (lambda: pk.fit(pk.layer_dense(units=1)), r"fit\(\): `object` must be a Keras model"),
        (lambda: pk.evaluate(pk.optimizer_sgd(), X, verbose=0), r"evaluate\(\): `object` must be a Keras model"),
        (
            lambda: linear() >> pk.compile(optimizer=0.1),
            r"compile\(\): `optimizer` must be an optimizer.*Received: 0.1",
        ),
        (lambda: linear() >> pk.compile(los="mse"), r"compile\(\): unexpected argument `los`. Did you mean `loss`\?"),
        (lambda: linear() >> pk.fit(X, Y, epoch=2), r"fit\(\): unexpected argument `epoch`. Did you mean `epochs`\?"),
        (lambda: linear() >> pk.fit(X, Y, epochs=1.5), r"fit\(\): `epochs` must be an integer. Received: 1.5"),
        (
            lambda: linear() >> pk.fit(x="data.csv"),
            r"fit\(\): `x` must be numbers, since the.*Received: array\(\['data.csv'",
        ),
        (lambda: pk.fit(linear(), X, Y, initial_epoch=0), r"fit\(\): `initial_epoch` must be a positive integer"),
        (lambda: pk.fit(linear(), X, Y, callbacks="early_stoping"), r"`callbacks` must be a callback.*early_stopping"),
        (lambda: pk.fit(linear(), X, Y, callbacks=3), r"fit\(\): `callbacks` must be a callback.*Received: 3"),
        (
            lambda: pk.fit(linear(), X, Y, validation_data=[X]),
            r"`validation_data` must be a list of inputs, targets",
        ),
        (
            lambda: pk.fit(linear(), X, Y, class_weight={"cat": 2}),
            r"`class_weight` must be a dict of weights by zero-based class id",
        ),
        (
            lambda: pk.fit(linear(), X, Y, class_weight={0: float("nan"), 1: 2}),
            r"`class_weight` must be a dict of weights, none of them NaN or NA, .* Received: {0: nan, 1: 2}",
        ),
        (
            lambda: pk.fit(linear(), X, Y, sample_weight=["1", "2"]),
            r"fit\(\): `sample_weight` must be numbers. Received: array\(\['1', '2'\]",
        ),
        (
            lambda: pk.train_on_batch(linear(), X, Y, sample_weight=["1", "2"]),
            r"train_on_batch\(\): `sample_weight` must be numbers. Received: array\(\['1', '2'\]",
        ),
        (
            lambda: pk.fit(linear(), X, Y, validation_data=[X, ["a", "b"]]),
            r"`y` must be numbers \(zero-based class ids or values\); encode string labels first",
        ),
    ],
)
def test_wrong_calls_say_what_is_wrong(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


WITHOUT_CLASS = np.array([0.0, np.nan])


@pytest.mark.parametrize("loss", ["sparse_categorical_crossentropy", pk.loss_sparse_categorical_crossentropy()])
@pytest.mark.parametrize(
    "call",
    [
        lambda model: pk.fit(model, X[:2], WITHOUT_CLASS, verbose=0),
        lambda model: pk.evaluate(model, X[:2], WITHOUT_CLASS, verbose=0),
        lambda model: pk.train_on_batch(model, X[:2], WITHOUT_CLASS),
        lambda model: pk.test_on_batch(model, X[:2], WITHOUT_CLASS),
    ],
)
def test_nan_among_class_ids_is_an_error(call, loss):
    model = classifier() >> pk.compile("sgd", loss)
    with pytest.raises(ValueError, match=r"`y` must be classes without NaN or NA.*Received: array\(\[ ?0., nan\]\)"):
        call(model)


def test_nan_among_class_ids_is_found_by_output():
    inputs = pk.keras_input(2)
    outputs = {"class": inputs >> pk.layer_dense(2, "softmax"), "value": inputs >> pk.layer_dense(1)}
    model = pk.keras_model(inputs, outputs)
    pk.compile(model, "sgd", {"class": "sparse_categorical_crossentropy", "value": "mse"})
    x = np.zeros((2, 2))
    history = pk.fit(model, x, {"class": np.array([0.0, 1.0]), "value": WITHOUT_CLASS}, verbose=0)
    assert np.isnan(history.metrics["loss"][0])
    with pytest.raises(ValueError, match="`y` must be classes without NaN"):
        pk.fit(model, x, {"class": WITHOUT_CLASS, "value": np.array([0.0, 1.0])}, verbose=0)


def test_nan_among_targets_is_an_error_only_where_they_are_classes():
    model = linear()
    with pytest.raises(ValueError, match=r"fit\(\): `y` must be classes without NaN or NA"):
        pk.fit(model, X[:2], WITHOUT_CLASS, class_weight={0: 1, 1: 2}, verbose=0)
    assert np.isnan(pk.fit(model, X[:2], WITHOUT_CLASS, verbose=0).metrics["loss"][0])


# Data in many forms


def read_only(array):
    array = array.copy()
    array.flags.writeable = False
    return array


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 3

    def __getitem__(self, place):
        return X[8 * place : 8 * place + 8], CLASSES[8 * place : 8 * place + 8]


def generated():
    while True:
        for start in (0, 8, 16):
            yield X[start : start + 8], CLASSES[start : start + 8]


def dataset():
    return tf.data.Dataset.from_tensor_slices((X, CLASSES))


FACTOR = pandas.Categorical.from_codes(CLASSES, categories=["setosa", "versicolor", "virginica"])
DATA = {
    "lists": lambda: (X.tolist(), CLASSES.tolist()),
    "labels as doubles": lambda: (X, CLASSES.astype("float64").tolist()),
    "double arrays": lambda: (X.astype("float64"), CLASSES.astype("float64")),
    "columns first": lambda: (np.asfortranarray(X), np.asfortranarray(CLASSES.reshape(24, 1))),
    "read-only": lambda: (read_only(X), read_only(CLASSES)),
    "labels as a column": lambda: (X, CLASSES.reshape(24, 1)),
    "tensors": lambda: (tf.constant(X), tf.constant(CLASSES)),
    "data frame": lambda: (pandas.DataFrame(X, columns=list("abcd")), CLASSES),
    "factor": lambda: (X, FACTOR),
    "factor in a series": lambda: (X, pandas.Series(FACTOR)),
    "series": lambda: (X, pandas.Series(CLASSES)),
    "frame of one column": lambda: (X, pandas.DataFrame({"class": CLASSES})),
}


@pytest.mark.parametrize("form", DATA.values(), ids=DATA)
def test_fit_gives_the_same_for_every_form_of_data(form, usual):
    assert same(fitted(*form()), usual)


STREAMS = {
    "dataset": lambda: (pk.dataset_batch(dataset(), 8.0), None, {"batch_size": None}),
    "sliced dataset": lambda: (
        pk.tensor_slices_dataset([X, CLASSES]) >> pk.dataset_batch(8),
        None,
        {"batch_size": None},
    ),
    "generator": lambda: (generated(), None, {"steps_per_epoch": 3.0, "batch_size": None}),
    "PyDataset": lambda: (Batches(), None, {"batch_size": None}),
}


@pytest.mark.parametrize("form", STREAMS.values(), ids=STREAMS)
def test_data_that_comes_in_batches(form, usual):
    x, y, options = form()
    assert same(fitted(x, y, **options), usual)


def test_evaluate_and_predict_take_the_same_forms():
    model = classifier_compiled()
    expected, predicted = model.evaluate(X, CLASSES, verbose=0, return_dict=True), model.predict(X, verbose=0)
    for form in DATA.values():
        x, y = form()
        assert pk.evaluate(model, x, y, verbose=0) == expected
        assert np.array_equal(pk.predict(model, x, verbose=0.0), predicted)
    batches = pk.dataset_batch(dataset(), 8)
    assert pk.evaluate(model, batches, verbose=0) == pytest.approx(expected)
    assert pk.predict(model, batches, verbose=0) == pytest.approx(predicted)
    assert pk.predict(model, generated(), steps=3.0, verbose=0) == pytest.approx(predicted)
    assert pk.predict(model, X, batch_size=5.0, verbose=0) == pytest.approx(predicted)


def test_on_batch_verbs_take_lists_and_give_floats():
    model = linear(metrics="mae")
    expected = {"loss": MSE, "mae": MAE}
    assert pk.test_on_batch(model, X.tolist(), Y.tolist()) == pytest.approx(expected, rel=1e-5)
    assert model >> pk.test_on_batch(X, Y) == pytest.approx(expected, rel=1e-5)
    assert pk.predict_on_batch(model, X.tolist()) == pytest.approx(X[:, :1])
    assert isinstance(model >> pk.predict_on_batch(X), np.ndarray)
    assert pk.train_on_batch(model, X, Y) == pytest.approx(expected, rel=1e-5)
    assert pk.predict_on_batch(model, X) != pytest.approx(X[:, :1])
    without_metrics = linear()
    for loss in (pk.test_on_batch(without_metrics, X, Y), pk.train_on_batch(without_metrics, X, Y)):
        assert type(loss) is float and loss == pytest.approx(MSE, rel=1e-5)
    assert pk.test_on_batch(linear(), X, Y, sample_weight=[2.0] * 24) == pytest.approx(2 * MSE, rel=1e-5)


def test_several_inputs_and_outputs_by_name_or_in_order():
    model = two_headed()
    a, b = np.array([[1.0, 2.0]]), np.array([[3.0, 5.0]])
    for inputs in ({"a": a, "b": b}, {"a": a.tolist(), "b": pandas.DataFrame(b)}):
        result = pk.predict(model, inputs, verbose=0)
        assert result["sum"].tolist() == [[4.0, 7.0]] and result["product"].tolist() == [[3.0, 10.0]]
    pk.compile(model, loss={"sum": "mae", "product": pk.loss_mean_squared_error}, loss_weights={"sum": 1, "product": 2})
    targets = {"sum": [[3.0, 6.0]], "product": [[3.0, 8.0]]}
    assert pk.evaluate(model, {"a": a, "b": b}, targets, verbose=0)["loss"] == pytest.approx(1 + 2 * 2)
    assert pk.fit(model, {"a": a, "b": b}, targets, verbose=0).metrics["loss"] == pytest.approx([5.0])

    first, second = pk.keras_input(2), pk.keras_input(2)
    unnamed = pk.keras_model([first, second], pk.layer_subtract([first, second]))
    assert pk.predict(unnamed, [a, b.tolist()], verbose=0).tolist() == [[-2.0, -3.0]]


VALIDATION = {
    "tuple": lambda: (X[:6], CLASSES[:6]),
    "list": lambda: [X[:6], CLASSES[:6]],
    "lists": lambda: [X[:6].tolist(), CLASSES[:6].tolist()],
    "frame and factor": lambda: [pandas.DataFrame(X[:6]), FACTOR[:6]],
    "dataset": lambda: pk.dataset_batch(dataset().take(6), 6),
}


@pytest.mark.parametrize("form", VALIDATION.values(), ids=VALIDATION)
def test_validation_data_takes_every_form_of_data(form):
    model = classifier_compiled()
    history = pk.fit(model, X, CLASSES, validation_data=form(), verbose=0)
    expected = model.evaluate(X[:6], CLASSES[:6], verbose=0, return_dict=True)
    assert history.metrics["val_loss"] == pytest.approx([expected["loss"]])
    assert history.metrics["val_accuracy"] == pytest.approx([expected["accuracy"]])


def test_validation_data_with_sample_weights():
    model = linear(optimizer=pk.optimizer_sgd(0.0))
    history = pk.fit(model, X, Y, validation_data=[X, Y, np.full(24, 3.0)], verbose=0)
    assert history.metrics["val_loss"] == pytest.approx([3 * MSE], rel=1e-5)


def test_validation_every_other_epoch():
    history = pk.fit(classifier_compiled(), X, CLASSES, validation_split=0.25, validation_freq=2.0, epochs=4, verbose=0)
    assert len(history.metrics["val_loss"]) == 2 and len(history.metrics["loss"]) == 4


@pytest.mark.parametrize(
    "weights",
    [{0: 1.0, 1: 2.0, 2: 0.5}, {"0": 1, "1": 2, "2": 0.5}, {0.0: 1, 1.0: 2.0, 2.0: 0.5}, [1, 2, 0.5]],
    ids=["ints", "strings", "doubles", "unnamed"],
)
def test_class_weights_are_those_of_keras_whatever_their_keys_are(weights):
    keras_model = classifier_compiled()
    expected = keras_model.fit(
        X, CLASSES, class_weight={0: 1.0, 1: 2.0, 2: 0.5}, shuffle=False, batch_size=8, verbose=0
    ).history
    metrics, got = fitted(class_weight=weights)
    assert same((metrics, got), (expected, keras_model.get_weights()))
    assert metrics != fitted()[0]


def test_samples_are_shuffled_within_batches():
    batches = []

    def loss(y_true, y_pred):
        batches.append(y_true.numpy().ravel().tolist())
        return y_pred

    pk.fit(linear(loss), X, np.arange(24.0), shuffle="batch", batch_size=12, verbose=0)
    assert [sorted(each) for each in batches] == [list(range(12)), list(range(12, 24))]
    assert batches[0] != sorted(batches[0])
    with pytest.raises(ValueError, match="`shuffle` must be True, False or \"batch\". Received: 'all'"):
        pk.fit(linear(), X, Y, shuffle="all")


def test_sample_weight_as_a_list(usual):
    assert same(fitted(sample_weight=[1.0] * 24), usual)
    assert not same(fitted(sample_weight=np.linspace(0, 1, 24).tolist()), usual)


def test_initial_epoch_counts_from_1(usual):
    epochs = []
    metrics, _ = fitted(
        initial_epoch=3, epochs=4, callbacks=pk.callback_lambda(on_epoch_begin=lambda epoch, logs: epochs.append(epoch))
    )
    assert epochs == [3, 4] and len(metrics["loss"]) == 2
    assert same(fitted(initial_epoch=1.0), usual)


def test_steps_per_epoch_and_verbose(capsys):
    classifier_compiled() >> pk.fit(X, CLASSES, batch_size=8, steps_per_epoch=2.0, epochs=2.0, verbose=1.0)
    printed = capsys.readouterr().out
    assert "Epoch 1/2" in printed and "2/2" in printed and "loss:" in printed
    classifier_compiled() >> pk.fit(X, CLASSES, verbose=0.0)
    assert capsys.readouterr().out == ""
    classifier_compiled() >> pk.fit(X, CLASSES, verbose=2, epochs=2)
    assert len(re.findall(r"3/3|1/1", capsys.readouterr().out)) == 2


# Callbacks


def history_of(callbacks, epochs=3, **options):
    model = linear(optimizer=pk.optimizer_sgd(0.01))
    return pk.fit(model, X, Y, epochs=epochs, batch_size=8, callbacks=callbacks, verbose=0, **options)


def test_lambda_callback_counts_from_1():
    events = []
    handlers = {
        "on_train_begin": lambda logs: events.append(("train", "begin")),
        "on_epoch_begin": lambda epoch, logs: events.append(("epoch", epoch)),
        "on_train_batch_begin": lambda batch, logs: events.append(("batch", batch)),
        "on_epoch_end": lambda epoch, logs: events.append(("end", epoch, sorted(logs))),
        "on_train_end": lambda logs: events.append(("train", "end")),
    }
    history_of(pk.callback_lambda(**handlers), epochs=2)
    epochs = [[("epoch", e), ("batch", 1), ("batch", 2), ("batch", 3), ("end", e, ["loss"])] for e in (1, 2)]
    assert events == [("train", "begin"), *epochs[0], *epochs[1], ("train", "end")]


def test_lambda_callback_of_evaluate_and_predict():
    events = []
    callback = pk.callback_lambda(
        on_test_batch_end=lambda batch, logs: events.append(("test", batch)),
        on_predict_batch_begin=lambda batch, logs: events.append(("predict", batch)),
        on_predict_end=lambda: events.append("done"),
    )
    model = linear()
    pk.evaluate(model, X, Y, batch_size=12, callbacks=callback, verbose=0)
    pk.predict(model, X, batch_size=12, callbacks=[callback], verbose=0)
    assert events == [("test", 1), ("test", 2), ("predict", 1), ("predict", 2), "done"]


def test_what_a_lambda_callback_returns_by_name_is_added_to_the_logs():
    doubled = []
    first = pk.callback_lambda(
        on_epoch_end=lambda epoch, logs: {"twice": 2 * epoch},
        on_train_end=lambda: {"a": 1},
        on_epoch_begin=lambda epoch: "nothing",
    )
    second = pk.callback_lambda(on_epoch_end=lambda epoch, logs: doubled.append(logs["twice"]))
    history = history_of([first, second], epochs=2)
    assert history.metrics["twice"] == [2, 4] == doubled and set(history.metrics) == {"loss", "twice"}


def test_learning_rate_scheduler_counts_from_0():
    rates = []

    def schedule(epoch, rate):
        rates.append((epoch, round(rate, 6)))
        return rate / 2

    history = history_of(pk.callback_learning_rate_scheduler(schedule))
    assert rates == [(0, 0.01), (1, 0.005), (2, 0.0025)]
    assert history.metrics["learning_rate"] == pytest.approx([0.005, 0.0025, 0.00125])


def test_callbacks_are_objects_classes_and_functions_alone_or_in_lists():
    calls = []

    class Watch(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            calls.append(("class", epoch))

    def at_the_end(epoch, logs):
        calls.append(("function", epoch, "loss" in logs))

    history_of([Watch(), at_the_end], epochs=1)
    assert calls == [("class", 0), ("function", 1, True)]
    history_of(at_the_end, epochs=1)
    assert calls[2:] == [("function", 1, True)]
    history_of(Watch, epochs=1)
    assert calls[3:] == [("class", 0)]


@pytest.mark.parametrize(
    "callback",
    [
        "terminate_on_nan",
        "callback_terminate_on_nan",
        pk.callback_terminate_on_nan,
        ["terminate_on_nan"],
        pk.callback_terminate_on_nan(),
    ],
    ids=["name", "whole name", "function", "list", "object"],
)
def test_training_ends_at_a_loss_that_is_nan(callback):
    model = linear()
    history = pk.fit(model, X, Y * np.inf, epochs=3, callbacks=callback, verbose=0)
    assert len(history.metrics["loss"]) == 1


def test_early_stopping_and_reduce_lr():
    stopping = pk.callback_early_stopping(monitor="loss", min_delta=1e9, patience=2.0)
    assert len(history_of(stopping, epochs=10).metrics["loss"]) == 3
    history = history_of(pk.callback_reduce_lr_on_plateau(monitor="loss", min_delta=1e9, patience=1.0, factor=0.1))
    assert history.metrics["learning_rate"] == pytest.approx([0.01, 0.01, 0.001])


def test_checkpoints_logs_and_backup(tmp_path):
    history = history_of(
        [
            pk.callback_model_checkpoint(str(tmp_path / "m-{epoch:02d}.keras"), monitor="loss"),
            pk.callback_csv_logger(str(tmp_path / "log.csv")),
            pk.callback_backup_and_restore(str(tmp_path / "backup")),
        ],
        epochs=2,
    )
    assert sorted(p.name for p in tmp_path.glob("*.keras")) == ["m-01.keras", "m-02.keras"]
    log = pandas.read_csv(tmp_path / "log.csv")
    assert log["epoch"].tolist() == [0, 1] and log["loss"].tolist() == pytest.approx(history.metrics["loss"])


def test_swapped_weights_are_the_averages_between_epochs_in_validation_and_in_the_end():
    model = linear(optimizer=pk.optimizer_sgd(0.1, use_ema=True, ema_momentum=0.5))
    steps, between = [], []
    record = pk.callback_lambda(
        on_train_batch_end=lambda batch, logs: steps.append(model.get_weights()),
        on_epoch_end=lambda epoch, logs: between.append(model.get_weights()),
    )
    swap = pk.callback_swap_ema_weights(swap_on_epoch=True)
    history = pk.fit(
        model, X, Y, batch_size=8, epochs=2, validation_data=[X, Y], callbacks=[swap, record], shuffle=False, verbose=0
    )
    averages = [steps[0]]
    for step in steps[1:]:
        averages.append([0.5 * average + 0.5 * now for average, now in zip(averages[-1], step)])
    for epoch, (kernel, bias) in enumerate((averages[2], averages[5])):
        np.testing.assert_allclose(between[epoch][0], kernel, atol=1e-6)
        np.testing.assert_allclose(between[epoch][1], bias, atol=1e-6)
        expected = np.square(X @ kernel + bias - Y).mean()
        assert history.metrics["val_loss"][epoch] == pytest.approx(expected, rel=1e-5)
    np.testing.assert_allclose(model.get_weights()[0], averages[5][0], atol=1e-6)
    assert np.abs(averages[5][0] - steps[5][0]).max() > 1e-3


def test_remote_monitor_posts_each_epoch():
    import http.server
    import threading

    posted = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            posted.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        root = f"http://127.0.0.1:{server.server_port}"
        history_of(pk.callback_remote_monitor(root=root, send_as_json=True), epochs=2)
        server.shutdown()
        thread.join(10)
    assert [path for path, _ in posted] == ["/publish/epoch/end/"] * 2 and b'"loss"' in posted[0][1]


# The training history


HISTORY = TrainingHistory(
    {"verbose": 0, "epochs": 3, "steps": 2},
    {
        "accuracy": [0.5, 0.75, 0.87654321],
        "loss": [1.25, 0.5, 0.000012345],
        "val_accuracy": [0.5, 0.5, 1.0],
        "val_loss": [2.0, 1.5, 12345.678],
    },
)


def test_history_of_a_fit():
    history = history_of(None, epochs=2)
    assert isinstance(history, TrainingHistory)
    assert history.params == {"verbose": 0, "epochs": 2, "steps": 3}
    assert list(history.metrics) == ["loss"] and [type(v) for v in history.metrics["loss"]] == [float, float]
    assert history.metrics["loss"][1] < history.metrics["loss"][0]


def test_history_prints_as_in_r():
    assert repr(HISTORY) == (
        "Final epoch (plot to see history):\n"
        "    accuracy: 0.8765\n"
        "        loss: 0.00001234\n"
        "val_accuracy: 1\n"
        "    val_loss: 12,346"
    )
    assert repr(TrainingHistory({}, {})) == "Training history without epochs"


def test_history_as_data_frame():
    frame = HISTORY.as_data_frame()
    assert list(frame.columns) == ["epoch", "value", "metric", "data"] and len(frame) == 12
    row = frame[(frame.metric == "loss") & (frame.data == "validation") & (frame.epoch == 2)]
    assert row["value"].item() == 1.5
    assert set(frame["data"]) == {"training", "validation"} and set(frame["metric"]) == {"accuracy", "loss"}


def test_history_without_pandas_and_matplotlib():
    printed = run_python(
        textwrap.dedent("""
        import sys
        sys.modules["pandas"] = sys.modules["matplotlib"] = None
        from pykeras3.history import TrainingHistory
        history = TrainingHistory({}, {"loss": [2.0, 1.0], "val_loss": [3.0, 4.0]})
        assert history.as_data_frame() == {
            "epoch": [1, 2, 1, 2], "value": [2.0, 1.0, 3.0, 4.0], "metric": ["loss"] * 4,
            "data": ["training", "training", "validation", "validation"]}
        assert set(history._repr_mimebundle_()) == {"text/plain", "text/html"}
        try:
            history.plot()
        except ImportError as error:
            print(error)
    """)
    )
    assert printed.strip() == ("Plots need matplotlib, which is not installed. Install it: pip install matplotlib")


def lines(axes):
    return {line.get_label(): (list(line.get_xdata()), list(line.get_ydata())) for line in axes.lines}


def test_history_without_epochs_plots_an_empty_panel():
    """A plot of zero rows would be an error of Matplotlib's."""
    (panel,) = TrainingHistory({}, {}).plot().axes
    assert not panel.lines


def test_history_plot_draws_each_metric(tmp_path):
    figure = pk.plot(HISTORY, to_file=str(tmp_path / "curves.png"))
    assert [axes.get_ylabel() for axes in figure.axes] == ["accuracy", "loss"]
    for axes, name in zip(figure.axes, ("accuracy", "loss")):
        assert lines(axes) == {
            "training": ([1, 2, 3], HISTORY.metrics[name]),
            "validation": ([1, 2, 3], HISTORY.metrics[f"val_{name}"]),
        }
    assert (tmp_path / "curves.png").read_bytes().startswith(PNG)
    assert [axes.get_ylabel() for axes in HISTORY.plot(metrics="loss").axes] == ["loss"]
    assert [axes.get_ylabel() for axes in (HISTORY >> pk.plot(metrics=["loss"])).axes] == ["loss"]
    with pytest.raises(ValueError, match="`metrics` must be among accuracy, loss. Received: "):
        HISTORY.plot(metrics="mae")
    plt.close("all")


def test_history_shows_in_a_notebook():
    before = plt.get_fignums()
    shown = HISTORY._repr_mimebundle_()
    assert base64.b64decode(shown["image/png"]).startswith(PNG) and shown["text/plain"] == repr(HISTORY)
    table, picture = shown["text/html"].split("</pre>")
    assert "loss: " in table and picture.endswith(f'src="data:image/png;base64,{shown["image/png"]}">')
    assert plt.get_fignums() == before
    assert set(TrainingHistory({}, {})._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_a_model_shows_its_summary_in_a_notebook():
    shown = stack()._repr_html_()
    assert shown.startswith("<pre") and "Total params" in shown and "a (Dense)" in shown
    assert "<pre" in pk.keras_model_sequential()._repr_html_()
    frozen = stack() >> pk.freeze_weights(which="b")
    assert "Trai" in frozen._repr_html_().split("Total params")[0]


# Weights and layers


def stack():
    """Return a model with an input, which is layer 1, and dense layers a, b and c."""
    inputs = pk.keras_input(3, name="input")
    outputs = inputs >> pk.layer_dense(4, name="a") >> pk.layer_dense(4, name="b") >> pk.layer_dense(2, name="c")
    return pk.keras_model(inputs, outputs)


def trainable(model):
    return "".join(layer.name for layer in model.layers if layer.trainable and layer.weights)


@pytest.mark.parametrize(
    "selection, left",
    [
        ({}, ""),
        ({"from_": "b"}, "a"),
        ({"to": "b"}, "c"),
        ({"from_": "a", "to": "b"}, "c"),
        ({"from_": 3}, "a"),
        ({"from_": 2.0, "to": 2.0}, "bc"),
        ({"to": -2}, "c"),
        ({"which": "b"}, "ac"),
        ({"which": ["a", "c"]}, "b"),
        ({"which": [2, 3]}, "c"),
        ({"which": 4.0}, "ab"),
        ({"which": [-1]}, "ab"),
        ({"which": [-1, -2]}, "a"),
        ({"which": lambda layer: layer.name in ("a", "b")}, "c"),
        ({"which": [False, True, False, True]}, "b"),
    ],
    ids=lambda value: re.sub(" at 0x.*>", ">", str(value)),
)
def test_layers_are_frozen_by_name_and_place_and_unfrozen_likewise(selection, left):
    model = stack()
    assert pk.freeze_weights(model, **selection) is model
    assert trainable(model) == left
    opposite = stack() >> pk.unfreeze_weights(**selection)
    assert trainable(opposite) == ("abc" if not selection else "".join(n for n in "abc" if n not in left))


def test_freezing_one_layer_and_training_around_it():
    model = stack()
    assert pk.freeze_weights(pk.get_layer(model, "b")).trainable is False and trainable(model) == "ac"
    pk.unfreeze_weights(pk.get_layer(model, "b"))
    model >> pk.freeze_weights(from_="b") >> pk.compile("sgd", "mse", run_eagerly=True)
    before = [w.copy() for w in model.get_weights()]
    pk.fit(model, np.ones((4, 3)), np.full((4, 2), 9.0), verbose=0)
    changed = [not np.array_equal(old, new) for old, new in zip(before, model.get_weights())]
    assert changed == [True, True, False, False, False, False]


def test_freezing_says_which_selection_is_wrong():
    with pytest.raises(ValueError, match=r"freeze_weights\(\): specify either `which` or `from_`/`to`, not both"):
        pk.freeze_weights(stack(), from_="a", which="b")
    with pytest.raises(ValueError, match="No such layer: z"):
        pk.freeze_weights(stack(), which="z")
    with pytest.raises(ValueError, match="one-based"):
        pk.freeze_weights(stack(), which=0)


def test_layers_are_found_by_name_and_one_based_index():
    model = stack()
    assert pk.get_layer(model, "a").name == pk.get_layer(model, index=2.0).name == "a"
    assert pk.get_layer(model, index=1).name == "input" and (model >> pk.get_layer(index=-1)).name == "c"
    with pytest.raises(ValueError, match="one-based.*Received: 0"):
        pk.get_layer(model, index=0)
    with pytest.raises(ValueError, match="No such layer: z"):
        pk.get_layer(model, "z")


def test_the_last_layer_of_a_sequential_model_is_removed():
    model = classifier()
    first, last = model.layers
    assert pk.pop_layer(model) is last and model.output_shape == (None, 5)
    assert (model >> pk.pop_layer()) is first and model.layers == []
    with pytest.raises(TypeError, match=r"pop_layer\(\): `object` must be a Sequential model"):
        pk.pop_layer(stack())


def test_a_clone_has_the_architecture_with_new_weights():
    model = classifier()
    copy = pk.clone_model(model)
    assert copy is not model and copy.count_params() == model.count_params()
    assert not np.array_equal(copy.get_weights()[0], model.get_weights()[0])

    def wider(layer):
        config = layer.get_config()
        return type(layer).from_config({**config, "units": 7} if config.get("units") == 5 else config)

    assert (model >> pk.clone_model(clone_function=wider)).layers[0].units == 7


def test_get_and_set_weights():
    model = stack() >> pk.freeze_weights(which="b")
    assert [w.shape for w in pk.get_weights(model)] == [(3, 4), (4,), (4, 4), (4,), (4, 2), (2,)]
    assert [w.shape for w in pk.get_weights(model, trainable=False)] == [(4, 4), (4,)]
    assert [w.shape for w in model >> pk.get_weights(trainable=True)] == [(3, 4), (4,), (4, 2), (2,)]
    assert len(pk.get_weights(model, float("nan"))) == len(pk.get_weights(model, -2147483648)) == 6
    assert all(isinstance(w, np.ndarray) for w in pk.get_weights(model, True))
    ones = [np.ones(w.shape) for w in pk.get_weights(model)]
    assert pk.set_weights(model, ones) is model and all((w == 1).all() for w in model.get_weights())
    layer = pk.get_layer(model, "a")
    layer >> pk.set_weights((np.zeros((3, 4)), np.arange(4.0)))
    assert pk.get_weights(layer)[1].tolist() == [0, 1, 2, 3]
    fortran = np.asfortranarray(np.arange(12.0).reshape(3, 4))
    pk.set_weights(layer, [fortran, np.zeros(4)])
    assert layer.get_weights()[0].tolist() == np.arange(12.0).reshape(3, 4).tolist()
    with pytest.raises(ValueError, match=r"get_weights\(\): `trainable` must be True, False or None.*Received: 'yes'"):
        pk.get_weights(model, "yes")


def test_the_state_of_a_model_is_read_and_set_as_a_tree():
    model = linear()
    pk.fit(model, X, Y, verbose=0)
    tree = pk.get_state_tree(model, "array")
    assert set(tree) >= {"trainable_variables", "non_trainable_variables", "optimizer_variables", "metrics_variables"}

    def leaves(value):
        return [leaf for v in value.values() for leaf in leaves(v)] if isinstance(value, dict) else [value]

    assert all(isinstance(leaf, (np.ndarray, np.generic)) for leaf in leaves(tree))
    other = linear(weights=(5, 5, 5, 5))
    other.optimizer.build(other.trainable_variables)
    values = {"trainable_variables": rename(tree["trainable_variables"], other)}
    assert pk.set_state_tree(other, values) is other is other >> pk.set_state_tree(values)
    assert all(np.array_equal(a, b) for a, b in zip(other.get_weights(), model.get_weights()))
    assert tf.is_tensor(leaves(model >> pk.get_state_tree())[0])


def rename(tree, model):
    """Return the tree of a Sequential model of one dense layer with the names of another."""
    weights = next(iter(next(iter(tree.values())).values()))
    return {model.name: {model.layers[0].name: weights}}


@pytest.mark.parametrize("mode", ["int8", "float8"])
def test_quantized_weights_predict_nearly_the_same(mode):
    model = classifier_compiled()
    before = pk.predict(model, X, verbose=0)
    assert model >> pk.quantize_weights(mode) is model
    after = pk.predict(model, X, verbose=0)
    assert after.shape == before.shape and np.abs(after - before).max() < 0.1
    if mode == "int8":
        assert str(model.layers[0].kernel.dtype) == "int8"


def test_count_params_and_reset_state():
    assert pk.count_params(classifier()) == classifier() >> pk.count_params() == 4 * 5 + 5 + 5 * 3 + 3
    assert pk.count_params(pk.get_layer(stack(), "b")) == 20
    metric = pk.metric_mean()
    metric.update_state([1.0, 3.0])
    assert float(metric.result()) == 2 and pk.reset_state(metric) is metric and float(metric.result()) == 0
    recurrent = pk.layer_lstm(units=2, stateful=True)
    recurrent(np.ones((1, 3, 2), "float32"))
    assert np.abs(recurrent.states[0].numpy()).sum() > 0
    assert np.abs((recurrent >> pk.reset_state()).states[0].numpy()).sum() == 0


# Preprocessing layers that learn


def test_adapt_normalization():
    layer = pk.layer_normalization(axis=-1)
    assert pk.adapt(layer, X) is layer
    assert layer(X).numpy().mean(axis=0) == pytest.approx(0, abs=1e-5)
    assert layer(X).numpy().std(axis=0) == pytest.approx(1, abs=1e-4)
    from_dataset = pk.layer_normalization() >> pk.adapt(tf.data.Dataset.from_tensor_slices(X).batch(8))
    assert np.allclose(from_dataset(X), layer(X), atol=1e-5)
    with pytest.raises(TypeError, match=r"adapt\(\): `object` must be a preprocessing layer"):
        pk.adapt(pk.layer_dense(units=2), X)


def test_a_vocabulary_is_learnt_read_and_set():
    texts = ["the cat sat", "the dog sat", "the end"]
    layer = pk.layer_text_vectorization(output_mode="int")
    assert pk.adapt(layer, texts, batch_size=2.0) is layer
    assert pk.get_vocabulary(layer) == ["", "[UNK]", "the", "sat", "end", "dog", "cat"]
    assert layer >> pk.get_vocabulary(include_special_tokens=False) == ["the", "sat", "end", "dog", "cat"]
    assert layer(tf.constant(["the dog ran"])).numpy().tolist() == [[2, 5, 1]]
    again = pk.layer_text_vectorization() >> pk.set_vocabulary(["the", "sat"])
    assert pk.get_vocabulary(again) == ["", "[UNK]", "the", "sat"]
    lookup = pk.set_vocabulary(pk.layer_integer_lookup(), [10.0, 20.0])
    assert lookup([20, 10, 99]).numpy().tolist() == [2, 1, 0]
    weighted = pk.layer_string_lookup(output_mode="tf_idf")
    pk.set_vocabulary(weighted, ["a", "b"], idf_weights=[0.5, 2.0])
    assert weighted([["b", "a", "b"]]).numpy().tolist() == [[0.0, 0.5, 4.0]]


def test_adapt_discretization():
    layer = pk.layer_discretization(num_bins=2.0, output_mode="int")
    pk.adapt(layer, np.arange(100.0))
    assert layer(np.array([1.0, 99.0])).numpy().tolist() == [0, 1]
    first_only = pk.layer_discretization(num_bins=2)
    batches = tf.data.Dataset.from_tensor_slices(np.arange(100.0)).batch(50)
    assert 20 < (first_only >> pk.adapt(batches, steps=1.0)).bin_boundaries[0] < 30


# To look at


def test_summary_is_printed(capsys):
    model = stack()
    assert pk.summary(model) is model
    text = capsys.readouterr().out
    assert all(f"{name} (Dense)" in text for name in "abc") and "Total params: 46" in text
    assert "Trainable params: 46" in text and "Trai" not in text.split("Total params")[0]
    model >> pk.freeze_weights(which="b") >> pk.summary(line_length=72.0)
    frozen = capsys.readouterr().out
    assert "Non-trainable params: 20" in frozen and "Trai" in frozen.split("Total params")[0]
    assert max(map(len, frozen.splitlines())) == 72
    pk.summary(model, show_trainable=False)
    assert "Trai" not in capsys.readouterr().out.split("Total params")[0]


def test_plot_model_writes_a_picture(tmp_path, monkeypatch):
    path = tmp_path / "model.png"
    assert pk.plot_model(stack(), show_shapes=True, dpi=60.0, to_file=path) == str(path)
    assert path.read_bytes().startswith(PNG)
    drawn = stack() >> pk.plot(to_file=str(tmp_path / "model.svg"), show_layer_names=True, rankdir="LR")
    text = open(drawn, encoding="utf-8").read()
    assert "<svg" in text and all(re.search(rf">{name}\b", text) for name in "abc")
    assert pk.plot_model(stack(), dpi=50).data.startswith(PNG)
    monkeypatch.setitem(sys.modules, "IPython", None)
    temporary = Path(pk.plot_model(stack(), dpi=50))
    assert temporary.read_bytes().startswith(PNG)
    temporary.unlink()


def test_a_plot_of_a_model_leaves_nothing_open_and_no_file_where_it_fails(tmp_path, monkeypatch):
    """The temporary file is closed, and removed if Keras can't draw; errors are not taken for a missing program."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    n_open = len(os.listdir("/proc/self/fd"))
    pk.plot_model(stack(), dpi=50)
    assert len(os.listdir("/proc/self/fd")) == n_open and len(list(tmp_path.glob("model-*.png"))) == 1
    with pytest.raises(ValueError, match="has not yet been built"):
        pk.plot_model(keras.Sequential([keras.layers.Dense(1)]))
    assert len(list(tmp_path.iterdir())) == 1
    with pytest.raises(FileNotFoundError):
        pk.plot_model(stack(), to_file=tmp_path / "dot" / "model.png")


def test_plot_model_says_what_is_missing():
    printed = run_python(
        textwrap.dedent("""
        import pykeras3 as pk
        model = pk.keras_model_sequential(input_shape=2) >> pk.layer_dense(1)
        try:
            pk.plot_model(model)
        except ImportError as error:
            print(error)
        import sys
        sys.modules["pydot"] = None
        try:
            pk.plot_model(model)
        except ImportError as error:
            print(error)
    """),
        PATH="/nonexistent",
        KERAS_BACKEND="jax",
    )
    no_dot, no_pydot = printed.strip().splitlines()
    assert no_dot.startswith("The diagram of a model needs Graphviz' program `dot`, which was not found. Install it: ")
    assert no_pydot.startswith("The diagram of a model needs pydot, which is not installed. Install it: pip install")


def test_plot_wants_a_history_or_a_model():
    with pytest.raises(
        TypeError, match=r"plot\(\): `x` must be a training history, as returned by fit\(\), or a Keras model"
    ):
        pk.plot([1, 2])


def test_generate_calls_the_models_own():
    class Parrot(keras.Model):
        def generate(self, text, times=2):
            return " ".join([text] * times)

    assert pk.generate(Parrot(), "hello", times=3) == "hello hello hello"


def test_the_history_knows_its_epochs():
    model = pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dense(units=1)]) >> pk.compile("sgd", "mse")
    x, y = np.zeros((8, 3)), np.zeros((8, 1))
    history = pk.fit(model, x, y, epochs=6, initial_epoch=3, validation_data=[x, y], validation_freq=2, verbose=0)
    assert history.epoch == [3, 4, 5, 6] == history.epochs_of("loss")
    assert history.epochs_of("val_loss") == [4, 6] and len(history.metrics["val_loss"]) == 2
    frame = history.as_data_frame()
    validated = frame[frame["data"] == "validation"]
    assert validated["epoch"].tolist() == [1, 2, 3, 4, 5, 6]
    assert validated["value"].notna().tolist() == [False, False, False, True, False, True]
    assert frame[frame["data"] == "training"]["value"].notna().tolist() == [False, False, True, True, True, True]


def test_the_history_of_a_training_that_stopped_early_has_a_row_for_each_epoch():
    history = history_of(pk.callback_early_stopping("loss", min_delta=1e9, patience=1.0), epochs=5)
    frame = history.as_data_frame()
    assert frame["epoch"].tolist() == [1, 2, 3, 4, 5] and frame["value"].notna().sum() == 2


@pytest.mark.parametrize("verbose, number", [("auto", 1), (0.0, 0), (2, 2)])
def test_the_history_tells_verbose_as_a_number(verbose, number, capsys):
    history = pk.fit(linear(), X, Y, verbose=verbose)
    assert history.params["verbose"] == number and type(history.params["verbose"]) is int
    assert pk.fit(linear(), X, Y).params["verbose"] == 1


def test_a_summary_says_which_weights_are_not_trained():
    model = pk.keras_model_sequential(input_shape=3) >> pk.layer_batch_normalization()
    assert "Trai" in summary_text(model, line_length=100).split("Total params")[0]
    assert max(map(len, summary_text(model, line_length=100).splitlines())) == 100
    assert "Trai" not in summary_text(model, show_trainable=False).split("Total params")[0]


def test_frames_of_mixed_numbers_are_a_matrix():
    model = pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dense(units=1)])
    frame = pandas.DataFrame({"a": [1.0, 2.0], "b": [True, False], "c": pandas.array([1, 2], dtype="Int64")})
    expected = model.predict(np.array([[1.0, 1, 1], [2.0, 0, 2]]), verbose=0)
    np.testing.assert_allclose(pk.predict(model, frame, verbose=0), expected, rtol=1e-6)


def test_unfreezing_reaches_layers_that_were_frozen_one_by_one():
    model = pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dense(units=2), pk.layer_dense(units=1)])
    pk.unfreeze_weights(pk.freeze_weights(model, from_=1, to=1))
    assert [layer.trainable for layer in model.layers] == [True, True]


def test_a_scheduler_may_take_the_epoch_alone():
    model = pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dense(units=1)]) >> pk.compile("sgd", "mse")
    epochs = []
    schedule = pk.callback_learning_rate_scheduler(lambda epoch: epochs.append(epoch) or 0.25)
    pk.fit(model, np.zeros((4, 3)), np.zeros((4, 1)), epochs=2, callbacks=schedule, verbose=0)
    assert epochs == [0, 1] and float(model.optimizer.learning_rate) == 0.25


def test_numpy_numbers_are_arguments_not_inputs():
    assert pk.layer_dense(np.int64(3)).units == 3
    assert pk.layer_permute(np.array([2, 1])).dims == (2, 1)
    assert isinstance(pk.layer_activation_leaky_relu(np.float64(0.3)), keras.layers.LeakyReLU)


# Methods of a model's own


def model_with_methods(**methods):
    """Return a compiled model of a class that overrides methods of Keras' models."""

    class Own(keras.Model):
        def __init__(self):
            super().__init__()
            self.dense = keras.layers.Dense(1)

        def call(self, inputs):
            return self.dense(inputs)

    for name, method in methods.items():
        setattr(Own, name, method)
    return Own()


def test_compile_passes_on_what_a_models_own_compile_takes():
    def own_compile(self, opt_a, *, strength=1, metrics=None):
        self.compiled_with = opt_a, strength, metrics
        keras.Model.compile(self, opt_a, "mse")

    model = model_with_methods(compile=own_compile)
    assert pk.compile(model, opt_a="sgd", strength=3) is model
    assert model.compiled_with == ("sgd", 3, None)
    piped = model_with_methods(compile=own_compile) >> pk.compile(opt_a="adam")
    assert piped.compiled_with == ("adam", 1, None)
    pk.compile(model, opt_a="sgd", metrics="mae")
    assert model.compiled_with == ("sgd", 1, ["mae"])
    with pytest.raises(TypeError, match=r"compile\(\): unexpected argument `strenght`"):
        pk.compile(model, strenght=3)


def test_compile_leaves_the_defaults_of_a_models_own_compile():
    def own_compile(self, optimizer="adam", loss="mae", **more):
        self.compiled_with = optimizer, loss, more
        keras.Model.compile(self, optimizer, loss)

    model = pk.compile(model_with_methods(compile=own_compile), penalty=2)
    assert model.compiled_with == ("adam", "mae", {"penalty": 2})


def test_fit_evaluate_and_predict_pass_on_what_a_models_own_methods_take():
    received = {}

    def own(name):
        def method(self, x, *args, tag=None, **more):
            received[name] = tag, type(x).__name__
            return getattr(keras.Model, name)(self, x, *args, **more)

        return method

    model = pk.compile(model_with_methods(**{name: own(name) for name in ("fit", "evaluate", "predict")}), "sgd", "mse")
    history = pk.fit(model, X, X.sum(axis=1), tag="a", epochs=2, initial_epoch=2, verbose=0)
    assert history.epoch == [2] and len(history.metrics["loss"]) == 1
    assert pk.evaluate(model, X, X.sum(axis=1), tag="b", verbose=0).keys() == {"loss"}
    assert pk.predict(model, X, tag="c", verbose=0).shape == (24, 1)
    assert received == {"fit": ("a", "ndarray"), "evaluate": ("b", "ndarray"), "predict": ("c", "ndarray")}


def test_fit_returns_what_a_models_own_fit_returns():
    model = pk.compile(model_with_methods(fit=lambda self, x, y: "done"), "sgd", "mse")
    assert pk.fit(model, X, X) == "done"


def test_targets_may_be_missing_where_the_model_needs_none():
    def step(self, data):
        return {"seen": 1.0}

    assert pk.fit(pk.compile(model_with_methods(train_step=step), "sgd", "mse"), X, verbose=0).metrics["seen"] == [1.0]
    pairs = pk.dataset_batch(pk.tensor_slices_dataset([X, X[:, :1]]), 8)
    model = pk.compile(model_with_methods(), pk.optimizer_sgd(0.0), "mse")
    (loss,) = pk.fit(model, pairs, verbose=0).metrics["loss"]
    assert loss == pytest.approx(np.square(pk.predict(model, X, verbose=0) - X[:, :1]).mean(), rel=1e-5)
