"""Keras objects, which our constructors return, called with R's values: plain lists and integer-valued doubles."""

import inspect
import json
import pickle
import textwrap

import numpy as np
import pandas
import pytest

import pykeras3 as pk
from pykeras3 import keras
from tests.support.subprocesses import run_python

SQUARE = [name for name in pk.__all__ if name.startswith("initializer_") and name != "initializer_stft"]
TARGETS, OUTPUTS = [[0.0, 1.0], [1.0, 0.0]], [[0.25, 0.75], [0.625, 0.375]]


def array(value):
    return np.asarray(keras.ops.convert_to_numpy(value))


def dtype_of(value):
    return keras.backend.standardize_dtype(value.dtype)


# Initializers


def seeded(name):
    make = getattr(pk, name)
    return make(seed=3) if "seed" in inspect.signature(make).parameters else make()


@pytest.mark.parametrize("name", SQUARE)
def test_initializers_of_shapes_as_r_has_them(name):
    expected = array(seeded(name)((4, 4)))
    for shape in ([4.0, 4.0], (4.0, 4), [4, 4]):
        for given in (seeded(name)(shape), seeded(name)(shape=shape)):
            assert dtype_of(given) == "float32" and np.array_equal(array(given), expected)
    assert dtype_of(seeded(name)(shape=[4.0, 4.0], dtype="float16")) == "float16"
    with pytest.raises(ValueError, match=r"\(\): `shape` must be an integer. Received: 4.5"):
        seeded(name)([4.0, 4.5])


def test_initializers_of_one_number():
    for name in ("initializer_zeros", "initializer_random_normal", "initializer_constant"):
        for size in (3, 3.0, [3.0], (3,)):
            assert seeded(name)(shape=size).shape == (3,)
        assert seeded(name)(()).shape == ()
    assert pk.initializer_stft()(shape=[2.0, 1.0, 4.0]).shape == (2, 1, 4)
    with pytest.raises(ValueError, match=r"Zeros\(\): `shape` must be an integer. Received: -2147483648"):
        pk.initializer_zeros()([-2147483648, 2])


# Regularizers and constraints


@pytest.mark.parametrize(
    "make, expected",
    [
        (lambda: pk.regularizer_l1(0.5), 1.5),
        (lambda: pk.regularizer_l2(0.5), 2.5),
        (lambda: pk.regularizer_l1_l2(0.5, 0.5), 4.0),
    ],
)
def test_regularizers_of_lists(make, expected):
    for weights in ([1.0, -2.0], [1, -2], (1.0, -2.0), [[1.0], [-2.0]]):
        assert float(make()(weights)) == expected and dtype_of(make()(x=weights)) == "float32"
    assert dtype_of(make()(np.array([1.0, -2.0]))) == "float64"


def test_regularizers_of_numbers_and_matrices():
    assert float(pk.regularizer_l1(0.5)(-2.0)) == 1.0
    rows = [[3.0, 4.0], [-4.0, 3.0]]
    expected = float(pk.regularizer_orthogonal(0.5)(np.array(rows, "float32")))
    assert float(pk.regularizer_orthogonal(0.5)(rows)) == expected


def test_constraints_and_schedules_take_lists_and_doubles():
    assert array(pk.constraint_nonneg()([1.0, -2.0])).tolist() == [1, 0]
    assert np.allclose(array(pk.constraint_unitnorm()([[3.0], [4.0]])), [[0.6], [0.8]])
    schedule = pk.learning_rate_schedule_exponential_decay(0.5, 10.0, 0.5)
    assert float(schedule(10.0)) == 0.25 and array(schedule([0.0, 10.0])).tolist() == [0.5, 0.25]


# Losses and metrics

COMPARING = [
    name
    for name in pk.__all__
    if name.startswith(("loss_", "metric_"))
    and name not in ("loss_ctc", "metric_mean_wrapper", "metric_mean", "metric_sum")
]
ARGUMENTS = {
    "metric_iou": dict(num_classes=2, target_class_ids=[0, 1]),
    "metric_mean_iou": dict(num_classes=2),
    "metric_one_hot_iou": dict(num_classes=2, target_class_ids=0),
    "metric_one_hot_mean_iou": dict(num_classes=2),
    "metric_precision_at_recall": dict(recall=0.5),
    "metric_recall_at_precision": dict(precision=0.5),
    "metric_sensitivity_at_specificity": dict(specificity=0.5),
    "metric_specificity_at_sensitivity": dict(sensitivity=0.5),
}
CLASS_IDS = ("sparse", "circle", "metric_iou", "metric_mean_iou")


def comparing(name):
    return getattr(pk, name)(**ARGUMENTS.get(name, {}))


def is_object(name):
    return getattr(pk, name).__declaration__.family.name == "loss_or_metric" or name in ARGUMENTS


@pytest.mark.parametrize("name", [name for name in COMPARING if is_object(name)])
def test_losses_and_metrics_of_lists(name):
    y = [1.0, 0.0] if any(word in name for word in CLASS_IDS) else TARGETS
    p = [1.0, 0.0] if name in ("metric_iou", "metric_mean_iou") else OUTPUTS
    expected = array(comparing(name)(np.array(y, "float32"), np.array(p, "float32")))
    for y_true, y_pred in ((y, p), (y, np.array(p, "float32")), (np.array(y, "float32"), p), (tuple(y), tuple(p))):
        given = comparing(name)(y_true, y_pred=y_pred)
        assert dtype_of(given) == "float32" and np.allclose(array(given), expected, rtol=1e-6)


def test_weights_and_states_as_r_has_them():
    mean = pk.metric_mean()
    mean.update_state([1, 2, 3.0], sample_weight=[0.0, 1.0, 1.0])
    assert float(mean.result()) == 2.5
    entropy = pk.metric_sparse_categorical_crossentropy()
    entropy.update_state([1.0, 0.0], np.array(OUTPUTS), sample_weight=[1.0, 0.0])
    assert float(entropy.result()) == pytest.approx(-np.log(0.75))
    loss = pk.loss_mean_squared_error()
    assert float(loss([[1.0], [0.0]], np.array([[1.0], [2.0]]), [1.0, 0.0])) == 0
    assert float(pk.loss_mean_absolute_error(dtype="float64")([0.1], [0.0])) == 0.1


def test_losses_and_metrics_of_labels():
    labels = pandas.Categorical(["a", "b"])
    entropy = -np.log([0.25, 0.375]).mean()
    for y in (labels, pandas.Series(labels)):
        assert float(pk.loss_sparse_categorical_crossentropy()(y, OUTPUTS)) == pytest.approx(entropy)
        metric = pk.metric_sparse_categorical_crossentropy()
        assert float(metric(y, OUTPUTS)) == pytest.approx(entropy)
        metric.update_state(y, y_pred=OUTPUTS)
        assert float(metric.result()) == pytest.approx(entropy)
        overlap = pk.metric_mean_iou(num_classes=2)
        overlap.update_state(y, y)
        assert float(overlap.result()) == pytest.approx(1)
    mean = pk.metric_mean()
    mean.update_state(labels)
    assert float(mean.result()) == 0.5
    missing = pandas.Categorical(["a", None])
    with pytest.raises(ValueError, match=r"SparseCategoricalCrossentropy\(\): `y_true` must be class labels"):
        pk.loss_sparse_categorical_crossentropy()(missing, OUTPUTS)
    with pytest.raises(ValueError, match=r"Mean\(\): `values` must be class labels without NA"):
        mean.update_state(missing)


def test_structures_of_tensors_stay_structures():
    class Pairs(keras.losses.Loss):
        def call(self, y_true, y_pred):
            assert len(y_true) == len(y_pred) == 2 and isinstance(y_pred, list)
            return keras.ops.stack([p - y for y, p in zip(y_true, y_pred)])

    outputs = [keras.ops.convert_to_tensor(2.0), keras.ops.convert_to_tensor(5.0)]
    assert float(Pairs(reduction="sum")([1.0, 1.0], outputs)) == 5


# Preprocessing layers


def test_integer_lookups_take_whole_doubles_and_refuse_others():
    lookup = pk.layer_integer_lookup(vocabulary=[10.0, 20.0, 30.0])
    for values in ([10.0, 30.0], [10, 30], np.array([10.0, 30.0]), (10.0, 30.0)):
        assert array(lookup(values)).tolist() == [1, 3]
    assert array(lookup(inputs=[[10.0, 5.0], [20.0, 30.0]])).tolist() == [[1, 0], [2, 3]]
    assert array(lookup(30.0)).tolist() == 3
    back = pk.layer_integer_lookup(vocabulary=[10, 20], invert=True)
    assert array(back([1.0, 2.0])).tolist() == [10, 20]
    with pytest.raises(ValueError, match=r"IntegerLookup\(\): `inputs` must be integers"):
        lookup([10.0, 10.5])


def test_normalization_and_spectrograms_of_lists():
    fixed = pk.layer_normalization(mean=1.0, variance=4.0, axis=None)
    for values in ([[3.0], [5.0]], [[3], [5]], np.array([[3.0], [5.0]])):
        assert array(fixed(values)).tolist() == [[1], [2]] and dtype_of(fixed(values)) == "float32"
    signal = np.sin(np.arange(20.0)).reshape(1, 20, 1).astype("float32")
    spectrogram = pk.layer_stft_spectrogram(frame_length=4, frame_step=2)
    assert np.allclose(array(spectrogram(signal.tolist())), array(spectrogram(signal)), atol=1e-5)


# What stays Keras' own


def test_objects_and_their_classes_stay_keras_own():
    zeros = pk.initializer_zeros()
    assert type(zeros) is keras.initializers.Zeros
    assert keras.initializers.Zeros.__call__.__module__.startswith("keras.")
    assert list(inspect.signature(keras.initializers.GlorotUniform.__call__).parameters) == ["self", "shape", "dtype"]
    config = json.loads(json.dumps(keras.saving.serialize_keras_object(pk.initializer_he_normal(seed=1))))
    assert config["module"] == "keras.initializers" and config["class_name"] == "HeNormal"
    again = keras.saving.deserialize_keras_object(config)
    assert np.array_equal(array(again([2.0, 2.0])), array(pk.initializer_he_normal(seed=1)((2, 2))))
    assert type(pickle.loads(pickle.dumps(pk.regularizer_l2(0.5)))) is keras.regularizers.L2


PLAIN_KERAS = """
    import json, keras, numpy as np
    i, r, l, m = keras.initializers, keras.regularizers, keras.losses, keras.metrics
    y, p = np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([[0.2, 0.8], [0.6, 0.4]])
    calls = {
        "seeded": lambda: i.GlorotUniform(seed=1)((2, 3)), "list": lambda: i.HeNormal(seed=1)([2, 3]),
        "numpy shape": lambda: i.Ones()(np.array([2, 3])), "one": lambda: i.Zeros()(3), "scalar": lambda: i.Zeros()(()),
        "unknown": lambda: i.Zeros()((None, 2)), "word": lambda: i.Zeros()("ab"),
        "l1": lambda: r.L1(0.1)(np.array([1.0, 2.0])), "l2": lambda: r.L2(0.1)(np.array([1.0, 2.0], "float32")),
        "mse": lambda: l.MeanSquaredError()(y, p), "mse64": lambda: l.MeanSquaredError(dtype="float64")(y, p),
        "lists": lambda: l.MeanSquaredError()(y.tolist(), p.tolist(), [1.0, 2.0]),
        "none": lambda: l.MeanSquaredError(reduction="none")(y.tolist(), p.tolist()),
        "accuracy": lambda: m.BinaryAccuracy()(y, p), "few": lambda: m.BinaryAccuracy()(y),
        "lookup": lambda: keras.layers.IntegerLookup(vocabulary=[5, 6])(np.array([5, 7])),
        "words": lambda: keras.layers.IntegerLookup(vocabulary=[5, 6])(["a"]),
        "normal": lambda: keras.layers.Normalization(mean=1.0, variance=4.0, axis=None)(np.array([[3.0]])),
    }
    def outcome(call):
        try:
            result = call()
            return [str(result.dtype), np.asarray(result).tolist()]
        except Exception as error:
            return "fails"
    outcomes = {name: outcome(call) for name, call in calls.items()}
"""


def test_plain_keras_is_not_changed():
    code, here = textwrap.dedent(PLAIN_KERAS), {}
    alone = json.loads(run_python(code + "print(json.dumps(outcomes))"))
    exec(code, here)
    assert here["outcomes"] == alone
    assert [name for name, result in alone.items() if result == "fails"] == ["unknown", "word", "few", "words"]


def test_user_classes_and_tensorflow_loops_take_r_values():
    import tensorflow as tf

    class Centred(keras.initializers.RandomNormal):
        def __call__(self, shape, dtype=None, **kwargs):
            return super().__call__(shape, dtype=dtype) - 1.0

    assert Centred(seed=1)([2.0, 2.0]).shape == (2, 2)
    loss, metric = pk.loss_sparse_categorical_crossentropy(), pk.metric_sparse_categorical_accuracy()

    @tf.function
    def step(y, p):
        metric.update_state(y, p)
        return loss(y, p)

    result = step(tf.constant([1.0, 0.0]), tf.constant(OUTPUTS))
    assert float(result) == pytest.approx(-np.log([0.75, 0.625]).mean()) and float(metric.result()) == 1


def test_the_conversions_are_installed_once():
    one = run_python(
        "import keras, pykeras3, importlib\n"
        "import pykeras3.core.backend\n"
        "before = keras.initializers.Zeros.__call__, keras.losses.Loss.__call__\n"
        "pykeras3.layer_dense(units=1); importlib.reload(pykeras3)\n"
        "after = keras.initializers.Zeros.__call__, keras.losses.Loss.__call__\n"
        "print(before == after, hasattr(before[0].__wrapped__, '__wrapped__'))",
        KERAS_BACKEND="jax",
    )
    assert one.split() == ["True", "False"]


# Operations


def test_an_average_with_weights_of_another_shape_needs_an_axis():
    data = np.arange(1, 7, dtype="float32").reshape(3, 2)
    with pytest.raises(
        ValueError, match=r"op_average\(\): `axis` must be given .* Received: weights of shape \(2,\), "
    ):
        pk.op_average(data, weights=[0.25, 0.75])
    assert array(pk.op_average(data, axis=2, weights=[0.25, 0.75])).tolist() == [1.75, 3.75, 5.75]
    assert array(pk.op_average(data, weights=data)) == pytest.approx(np.average(data, weights=data))
    assert array(pk.op_average([1.0, 2.0], weights=[1.0, 3.0])) == 1.75


@pytest.mark.parametrize("bounds", [(0.0, "upper"), ("lower", 4.0), (0.0, 4)])
def test_the_bounds_of_a_loop_have_the_dtype_of_the_one_that_is_a_tensor(bounds):
    tensors = {"lower": pk.op_convert_to_tensor(0.0, "float32"), "upper": pk.op_convert_to_tensor(4.0, "float32")}
    lower, upper = (tensors.get(bound, bound) for bound in bounds)
    total = pk.op_fori_loop(lower, upper, lambda i, total: total + keras.ops.cast(i, "float32"), keras.ops.zeros(()))
    assert array(total) == 6
