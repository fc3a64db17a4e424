"""Saving and loading of models, weights and Keras objects; flags and TensorBoard."""

import json
import os
import pickle
import socket
import sys
import urllib.request

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk
from pykeras3 import keras, saving
from pykeras3.compat.tfruns import TensorBoardServers, free_port
from pykeras3.serialization import Config
from r_bridge.keras.results import convertible_result
from tests.support.subprocesses import TIME_LIMIT, run, run_python

X = np.random.default_rng(1).normal(size=(6, 3)).astype("float32")


def small(units=2):
    return (
        pk.keras_model_sequential(input_shape=3)
        >> pk.layer_dense(4, activation="relu", name="first")
        >> pk.layer_dense(units, name="last")
    )


def trained():
    model = small() >> pk.compile("adam", "mse", "mae", run_eagerly=True)
    pk.fit(model, X, np.ones((6, 2)), verbose=0)
    return model


def same_weights(left, right):
    return all(np.array_equal(a, b) for a, b in zip(left.get_weights(), right.get_weights(), strict=True))


def same_output(left, right):
    return np.array_equal(keras.ops.convert_to_numpy(left(X)), keras.ops.convert_to_numpy(right(X)))


def as_json(config):
    return json.loads(json.dumps(config))


# Whole models


def test_a_model_in_a_file(tmp_path):
    model, path = trained(), tmp_path / "model.keras"
    assert model >> pk.save_model(path) is model
    loaded = pk.load_model(str(path))
    assert same_weights(loaded, model) and same_output(loaded, model)
    assert loaded.optimizer.iterations == 1 and type(loaded.optimizer).__name__ == "Adam"
    assert pk.evaluate(loaded, X, np.ones((6, 2)), verbose=0) == pk.evaluate(model, X, np.ones((6, 2)), verbose=0)
    assert not pk.load_model(path, compile=False).compiled


def test_a_model_is_not_replaced_unasked(tmp_path):
    model, path = small(), tmp_path / "model.keras"
    pk.save_model(model, path)
    before = path.read_bytes()
    with pytest.raises(
        FileExistsError,
        match=r"save_model\(\): `filepath` already exists; pass overwrite=True to "
        r"replace it. Received: '.*model.keras'",
    ):
        pk.save_model(small(), path)
    assert path.read_bytes() == before
    other = small()
    pk.save_model(other, path, overwrite=True)
    assert same_weights(pk.load_model(path), other)


def test_a_model_as_bytes():
    model = trained()
    saved = pk.save_model(model)
    assert type(saved) is bytes and saved.startswith(b"PK")
    for form in (saved, bytearray(saved), memoryview(saved)):
        assert same_output(pk.load_model(form), model)


def test_a_model_is_saved_as_a_folder_and_loaded(tmp_path):
    model = small()
    pk.save_model(model, tmp_path / "folder", zipped=False)
    assert (tmp_path / "folder" / "model.weights.h5").exists()
    assert same_output(pk.load_model(tmp_path / "folder"), model)


def test_a_leading_tilde_is_expanded_to_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    pk.save_model(small(), "~/model.keras")
    assert (tmp_path / "model.keras").exists() and pk.load_model("~/model.keras").count_params() == 26


class Doubling(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs


def test_custom_objects_are_given_by_name_alone_or_in_a_list(tmp_path):
    path = tmp_path / "model.keras"
    model = pk.keras_model_sequential(layers=[Doubling(name="d")], input_shape=3) >> pk.save_model(path)
    with pytest.raises(TypeError, match="Doubling"):
        pk.load_model(path)
    for objects in ({"Doubling": Doubling}, Doubling, [Doubling]):
        assert same_output(pk.load_model(path, custom_objects=objects), model)
    with pytest.raises(ValueError, match=r"load_model\(\): `custom_objects` must be a dict of objects by name"):
        pk.load_model(path, custom_objects=[3])
    assert same_output(pk.with_custom_object_scope(Doubling, lambda: pk.load_model(path)), model)


@pytest.mark.parametrize(
    "call, error, message",
    [
        (
            lambda: pk.load_model("/no/such.keras"),
            FileNotFoundError,
            r"load_model\(\): `model` must be the path of an existing file. Received: '/no/such.keras'",
        ),
        (lambda: pk.load_model(3), ValueError, r"load_model\(\): `model` must be a path \(a string\). Received: 3"),
        (lambda: pk.save_model("m.keras", small()), TypeError, r"save_model\(\): `model` must be a Keras model. Rec"),
        (lambda: pk.save_model(small(), 3), ValueError, r"save_model\(\): `filepath` must be a path \(a string\). Rec"),
        (lambda: small() >> pk.save_model("model.txt"), ValueError, r"model.txt"),
        (
            lambda: small() >> pk.save_model_weights(filepath="w.h5"),
            ValueError,
            r"save_model_weights\(\): `filepath` must be a path that ends in .weights.h5. Received: 'w.h5'",
        ),
        (
            lambda: small() >> pk.load_model_weights("/no/w.weights.h5"),
            FileNotFoundError,
            r"load_model_weights\(\): `filepath` must be the path of an existing file",
        ),
        (
            lambda: small() >> pk.load_model_weights_hdf5("/no/w.h5"),
            FileNotFoundError,
            r"load_model_weights_hdf5\(\): `filepath` must be the path of an existing file",
        ),
        (lambda: pk.load_model_config("/no/m.json"), FileNotFoundError, "/no/m.json"),
        (lambda: pk.from_config({"units": 2}), TypeError, r"from_config\(\): `config` must be a configuration ret"),
        (lambda: pk.get_config(3), TypeError, r"get_config\(\): `object` must be a Keras object with a configuration"),
    ],
)
def test_wrong_calls_say_what_is_wrong(call, error, message):
    with pytest.raises(error, match=message):
        call()


# Weights and architecture


def test_weights_in_a_file(tmp_path):
    model, path = trained(), tmp_path / "model.weights.h5"
    assert model >> pk.save_model_weights(path) is model
    other = small()
    assert other >> pk.load_model_weights(path) is other and same_weights(other, model)
    with pytest.raises(FileExistsError, match=r"save_model_weights\(\): `filepath` already exists"):
        pk.save_model_weights(model, path)
    pk.save_model_weights(other, path, overwrite=True)
    wider = small(units=3)
    with pytest.raises(ValueError, match="shape"):
        pk.load_model_weights(wider, path)
    with pytest.warns(UserWarning, match="last"):
        pk.load_model_weights(wider, path, skip_mismatch=True)
    assert np.array_equal(wider.layers[0].get_weights()[0], model.layers[0].get_weights()[0])


def test_weights_in_shards_are_loaded(tmp_path):
    model, path = small(), tmp_path / "model.weights.json"
    pk.save_model_weights(model, path, max_shard_size=1.0)
    other = small() >> pk.load_model_weights(path)
    assert same_weights(other, model)


def test_architecture_in_a_file_and_as_text(tmp_path):
    model, path = small(), tmp_path / "model.json"
    assert model >> pk.save_model_config(path) is model
    text = pk.save_model_config(model)
    assert json.loads(text) == json.loads(path.read_text()) and json.loads(text)["class_name"] == "Sequential"
    with pytest.raises(FileExistsError, match=r"save_model_config\(\): `filepath` already exists"):
        pk.save_model_config(model, path)
    loaded = pk.load_model_config(path)
    assert as_json(loaded.get_config()) == as_json(model.get_config()) and not same_weights(loaded, model)


def test_what_onnx_needs_is_said(tmp_path, monkeypatch):
    model = pk.keras_model_sequential(input_shape=2) >> pk.layer_dense(1)
    monkeypatch.setattr(saving, "is_installed", lambda package: package != "tf2onnx")
    with pytest.raises(ImportError, match=r"^Exporting to ONNX needs tf2onnx\. Install it: pip install tf2onnx$"):
        pk.export_model(model, tmp_path / "model.onnx", format="onnx")
    monkeypatch.setattr(saving, "is_installed", lambda package: True)
    with pytest.raises(ValueError, match=r"export_savedmodel\(\): .* must have been called once"):
        pk.export_savedmodel(model, tmp_path / "model.onnx", format="onnx")


def test_export_for_serving(tmp_path):
    model = small()
    assert pk.export_savedmodel(model, tmp_path / "served", verbose=False) == str(tmp_path / "served")
    served = tf.saved_model.load(str(tmp_path / "served"))
    assert np.allclose(served.serve(X), model(X), atol=1e-6)
    assert np.allclose(pk.layer_tfsm(X, str(tmp_path / "served")), model(X), atol=1e-6)
    with pytest.raises(ValueError, match="format"):
        pk.export_savedmodel(model, tmp_path / "other", format="nonsense")


# The older names


def test_older_weights_file_of_any_name(tmp_path):
    model, path = small(), tmp_path / "weights.bin"
    assert pk.save_model_weights_hdf5(model, path) is model
    assert same_weights(small() >> pk.load_model_weights_hdf5(path), model)
    pk.save_model_weights_hdf5(model, path)
    with pytest.raises(FileExistsError, match=r"save_model_weights_hdf5\(\): `filepath` already exists"):
        pk.save_model_weights_hdf5(model, path, overwrite=False)


def test_models_in_older_formats_are_saved_and_loaded(tmp_path):
    model, path = trained(), tmp_path / "model.h5"
    assert model >> pk.save_model_hdf5(path) is model
    assert same_output(pk.load_model_hdf5(path), model)
    with pytest.raises(FileExistsError, match=r"save_model_hdf5\(\): `filepath` already exists"):
        pk.save_model_hdf5(model, path, overwrite=False)
    assert same_weights(small() >> pk.load_model_weights_hdf5(path), model)
    assert pk.save_model_tf(model, tmp_path / "tf") is model
    assert np.allclose(pk.layer_tfsm(X, str(tmp_path / "tf")), model(X), atol=1e-6)
    with pytest.raises(FileExistsError, match=r"save_model_tf\(\): `filepath` already exists"):
        pk.save_model_tf(model, tmp_path / "tf", overwrite=False)


@pytest.mark.parametrize(
    "save",
    [
        lambda model, path: pk.save_model_hdf5(model, path),
        lambda model, path: pk.save_model(model, path),
        lambda model, path: pk.save_model_hdf5(model, path, include_optimizer=False),
    ],
)
def test_the_older_format_leaves_the_model_compiled_as_it_was(save, tmp_path):
    model = trained()
    before = model.get_compile_config()
    save(model, tmp_path / "model.h5")
    assert model.get_compile_config() == before
    loaded = pk.load_model(model >> pk.save_model())
    assert type(loaded.optimizer).__name__ == "Adam" and loaded.optimizer.iterations == 1
    state = list(zip(model.optimizer.variables, loaded.optimizer.variables, strict=True))
    assert all(np.array_equal(a, b) for a, b in state) and any(np.any(a) for a, _ in state[2:])


def test_the_older_format_of_a_model_that_is_not_compiled(tmp_path):
    model = small()
    pk.save_model_hdf5(model, tmp_path / "model.h5")
    assert same_output(pk.load_model_hdf5(tmp_path / "model.h5"), model) and model.get_compile_config() == {}
    compiled = trained()
    (tmp_path / "folder.h5").mkdir()
    with pytest.raises(OSError):
        pk.save_model_hdf5(compiled, tmp_path / "folder.h5")
    assert compiled.get_compile_config()["optimizer"]["class_name"] == "Adam"


def test_models_as_json_and_yaml():
    model = small()
    json_text, yaml_text = pk.model_to_json(model), model >> pk.model_to_yaml()
    assert type(json_text) is type(yaml_text) is str
    for loaded in (pk.model_from_json(json_text), pk.model_from_yaml(yaml_text)):
        assert as_json(loaded.get_config()) == as_json(model.get_config())
    assert "class_name: Sequential" in pk.model_to_yaml(model)
    with pytest.raises(Exception, match="could not determine a constructor"):
        pk.model_from_yaml("!!python/object/apply:os.getcwd []")


def test_models_as_bytes_by_the_older_names():
    model = trained()
    saved = pk.serialize_model(model)
    assert type(saved) is bytes and same_output(pk.unserialize_model(saved), model)
    assert not pk.unserialize_model(saved, compile=False).compiled


def test_older_names_of_callbacks_and_estimators(tmp_path):
    assert type(pk.callbacks_tensorboard("logs")) is keras.callbacks.TensorBoard
    assert pk.use_implementation("tensorflow") is pk.use_implementation() is None
    with pytest.raises(ValueError, match=r'`implementation` must be "keras" or "tensorflow". Received: \'plaidml\''):
        pk.use_implementation("plaidml")
    with pytest.raises(
        NotImplementedError,
        match=r"Estimators left TensorFlow in version 2.16.*export_savedmodel\(\)"
        r".*distribution strategies",
    ):
        pk.keras_model_to_estimator(small())


def test_tf_function_compiles():
    traced = []

    def square(x):
        traced.append(1)
        return x * x

    compiled = pk.tf_function(square)
    assert compiled(tf.constant(3.0)) == 9 and compiled(tf.constant(4.0)) == 16 and len(traced) == 1
    fixed = pk.tf_function(square, input_signature=(tf.TensorSpec([None], "float32"),))
    assert fixed(tf.constant([1.0, 2.0])).numpy().tolist() == [1, 4]
    with pytest.raises(ValueError, match=r"tf_function\(\): `f` must be a function. Received: 3"):
        pk.tf_function(3)


# Configurations of all kinds of objects

INPUTS = {
    "optimizer_loss_scale": lambda: dict(inner_optimizer=pk.optimizer_sgd()),
    "learning_rate_schedule_cosine_decay": dict(initial_learning_rate=0.1, decay_steps=10.0),
    "learning_rate_schedule_cosine_decay_restarts": dict(initial_learning_rate=0.1, first_decay_steps=10.0),
    "learning_rate_schedule_exponential_decay": dict(initial_learning_rate=0.1, decay_steps=10.0, decay_rate=0.5),
    "learning_rate_schedule_inverse_time_decay": dict(initial_learning_rate=0.1, decay_steps=10.0, decay_rate=0.5),
    "learning_rate_schedule_piecewise_constant_decay": dict(boundaries=[2.0, 5.0], values=[0.3, 0.2, 0.1]),
    "learning_rate_schedule_polynomial_decay": dict(initial_learning_rate=0.1, decay_steps=10.0),
    "metric_iou": dict(num_classes=2.0, target_class_ids=[0.0, 1.0]),
    "metric_mean_iou": dict(num_classes=2.0),
    "metric_one_hot_iou": dict(num_classes=2.0, target_class_ids=0.0),
    "metric_one_hot_mean_iou": dict(num_classes=2.0),
    "metric_mean_wrapper": lambda: dict(fn=keras.losses.mean_absolute_error, name="wrapped"),
    "metric_precision_at_recall": dict(recall=0.5),
    "metric_recall_at_precision": dict(precision=0.5),
    "metric_sensitivity_at_specificity": dict(specificity=0.5),
    "metric_specificity_at_sensitivity": dict(sensitivity=0.5),
    "rnn_cell_gru": dict(units=2.0),
    "rnn_cell_lstm": dict(units=2.0),
    "rnn_cell_simple": dict(units=2.0),
    "rnn_cells_stack": lambda: dict(cells=[pk.rnn_cell_lstm(2), pk.rnn_cell_gru(3.0)]),
    "initializer_stft": dict(side="real"),
}
PREFIXES = (
    "optimizer_",
    "loss_",
    "metric_",
    "initializer_",
    "regularizer_",
    "constraint_",
    "learning_rate_schedule_",
    "rnn_cell",
)


def constructors():
    for name in pk.__all__:
        declaration = getattr(getattr(pk, name), "__declaration__", None) if name.startswith(PREFIXES) else None
        if declaration is not None and declaration.family.name in ("constructor", "loss_or_metric"):
            yield name


def constructed(name):
    arguments = INPUTS.get(name, {})
    return getattr(pk, name)(**(arguments() if callable(arguments) else arguments))


@pytest.mark.parametrize("name", constructors())
def test_configuration_round_trip(name):
    made = constructed(name)
    config = pk.get_config(made)
    assert isinstance(config, Config) and config.config_class is type(made)
    again = pk.from_config(config)
    assert type(again) is type(made) and again.get_config() == made.get_config() == config
    serialized = pk.serialize_keras_object(made)
    text = json.dumps(serialized)
    restored = pk.deserialize_keras_object(json.loads(text))
    assert type(restored) is type(made) and pk.serialize_keras_object(restored) == serialized


def test_no_kind_of_object_is_missing():
    found = list(constructors())
    assert len(found) > 90 and all(any(name.startswith(prefix) for name in found) for prefix in PREFIXES)
    assert INPUTS.keys() <= set(found)


def test_configuration_of_models_and_a_changed_configuration():
    model = small()
    config = pk.get_config(model)
    assert pk.from_config(config).get_config() == model.get_config() == pk.get_config(model)
    wider = model.layers[0] >> pk.get_config()
    wider["units"] = 7
    assert pk.from_config(wider).units == 7 and model.layers[0].units == 4
    custom = pk.get_config(pk.keras_model_sequential(layers=[Doubling(name="d")], input_shape=3))
    assert same_output(pk.from_config(custom, custom_objects={"Doubling": Doubling}), Doubling())


def test_from_config_leaves_the_configuration_alone():
    cells = pk.layer_rnn(cell=[pk.rnn_cell_lstm(2), pk.rnn_cell_gru(3)])
    config = pk.get_config(cells)
    first, second = pk.from_config(config), pk.from_config(config)
    assert first.get_config() == second.get_config() == cells.get_config()


@pytest.mark.parametrize(
    "make",
    [
        lambda: pk.layer_dropout(rate=0.5, seed=2**31),
        lambda: pk.initializer_random_normal(seed=2**53),
        lambda: pk.layer_dense(units=2, kernel_initializer=pk.initializer_orthogonal(seed=2**40)),
        lambda: pk.layer_integer_lookup(vocabulary=[1, 2**40]),
        lambda: pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dropout(rate=0.5, seed=2**31)]),
    ],
)
def test_a_configuration_from_r_has_the_integers_that_r_holds_as_doubles(make):
    made = make()
    config = pk.get_config(made)
    from_r = Config(convertible_result(dict(config)), type(made))
    again = pk.from_config(from_r)
    assert repr(again.get_config()) == repr(dict(config))
    # the configuration itself stays as it was
    assert repr(from_r) == repr(convertible_result(dict(config))) != repr(dict(config))
    serialized = pk.serialize_keras_object(made)
    restored = pk.deserialize_keras_object(convertible_result(serialized))
    assert repr(pk.serialize_keras_object(restored)) == repr(serialized)


def test_other_doubles_of_a_configuration_stay_doubles():
    for value in (3.0, 2.0**30, 2.0**60, float("inf"), 2.0**31 + 0.5):
        config = Config({"value": value}, keras.initializers.Constant)
        assert repr(pk.from_config(config).value) == repr(value)
    layer = pk.layer_discretization(bin_boundaries=[0.5, 2.0**40])
    assert repr(pk.from_config(pk.get_config(layer)).bin_boundaries) == repr([0.5, 2.0**40])


# Names under which things are known


def test_registered_objects_are_found_by_their_names(tmp_path):
    class Tripling(keras.layers.Layer):
        def call(self, inputs):
            return 3 * inputs

    assert pk.register_keras_serializable(Tripling, package="tests") is Tripling
    assert pk.get_registered_name(Tripling) == "tests>Tripling"
    assert pk.get_registered_object("tests>Tripling") is Tripling
    assert pk.get_custom_objects()["tests>Tripling"] is Tripling
    pk.save_model(pk.keras_model_sequential(layers=[Tripling()], input_shape=3), tmp_path / "m.keras")
    assert np.array_equal(pk.load_model(tmp_path / "m.keras")(X), 3 * X)

    def shifted(x):
        return x + 1

    assert pk.register_keras_serializable(shifted, name="moved", package="tests")(1) == 2
    model = pk.keras_model_sequential(input_shape=3) >> pk.layer_dense(2, activation=shifted)
    assert same_output(pk.load_model(pk.save_model(model)), model)


def test_custom_object_scope_and_set_custom_objects():
    serialized = pk.serialize_keras_object(Doubling(name="d"))
    assert type(pk.deserialize_keras_object(serialized, custom_objects={"Doubling": Doubling})) is Doubling
    read = pk.with_custom_object_scope({"Doubling": Doubling}, lambda: pk.deserialize_keras_object(serialized))
    assert type(read) is Doubling and "Doubling" not in pk.get_custom_objects()
    before = dict(pk.get_custom_objects())
    try:
        assert pk.set_custom_objects({"Doubling": Doubling}, clear=False) == before
        assert type(pk.deserialize_keras_object(serialized)) is Doubling
        assert before.keys() <= pk.get_custom_objects().keys()
        registered = dict(pk.get_custom_objects())
        with pytest.raises(ValueError, match=r"set_custom_objects\(\): `objects` must be a dict of objects by name"):
            pk.set_custom_objects(5)
        assert pk.get_custom_objects() == registered == pk.set_custom_objects(pk.get_custom_objects())
        assert pk.set_custom_objects() == registered and pk.get_custom_objects() == {}
        assert pk.set_custom_objects(registered) == {} and pk.get_custom_objects() == registered
    finally:
        pk.set_custom_objects(before)


def model_of(layer):
    return pk.keras_model_sequential(layers=[layer], input_shape=3)


READERS = (
    lambda layer, folder: pk.load_model(folder / "m.keras"),
    lambda layer, folder: pk.model_from_json(pk.save_model_config(model_of(layer))),
    lambda layer, folder: pk.model_from_yaml(pk.model_to_yaml(model_of(layer))),
    lambda layer, folder: pk.from_config(pk.get_config(model_of(layer))),
    lambda layer, folder: pk.deserialize_keras_object(pk.serialize_keras_object(model_of(layer))),
    lambda layer, folder: pk.load_model_hdf5(pk.save_model_hdf5(model_of(layer), folder / "m.h5") and folder / "m.h5"),
    lambda layer, folder: model_of(pickle.loads(pickle.dumps(layer))),
    lambda layer, folder: model_of((saved := pickle.dumps(layer), pk.set_custom_objects(), pickle.loads(saved))[2]),
)


def test_user_classes_are_found_after_custom_objects_are_cleared(tmp_path):
    layer_tripling = pk.Layer("StayingTripling", call=lambda x: 3 * x)
    pk.save_model(pk.keras_model_sequential(layers=[layer_tripling()], input_shape=3), tmp_path / "m.keras")
    before = dict(pk.get_custom_objects())
    try:
        for read in READERS:
            pk.set_custom_objects(clear=True)
            assert pk.get_custom_objects() == {}
            assert type(read(layer_tripling(), tmp_path).layers[-1]) is layer_tripling.__keras_class__
        pk.set_custom_objects({"StayingTripling": Doubling})
        assert pk.load_model(tmp_path / "m.keras").layers[-1].__class__ is Doubling
        assert type(pickle.loads(pickle.dumps(pk.Constraint("StayingConstraint", call=abs)()))).__name__ == (
            "StayingConstraint"
        )
    finally:
        pk.set_custom_objects(before)


def test_source_inputs_and_seeds():
    symbol = pk.keras_input(3)
    assert pk.get_source_inputs(symbol >> pk.layer_dense(2))[0] is symbol
    pk.set_random_seed(5.0)
    first = np.random.random(), float(keras.random.uniform(()))
    pk.set_random_seed(5)
    assert (np.random.random(), float(keras.random.uniform(()))) == first
    pk.clear_session()
    assert pk.layer_dense(units=1).name == "dense"


# Flags and runs


def declared():
    return (
        pk.flag_numeric("rate", 0.5, "learning rate"),
        pk.flag_integer("units", 64.0),
        pk.flag_boolean("verbose", False),
        pk.flag_string("name", "run"),
    )


def test_flags_from_defaults_file_and_command_line(tmp_path):
    path = tmp_path / "flags.yml"
    values = pk.flags(*declared(), file=None, arguments=[])
    assert (values.rate, values.units, values.verbose, values.name) == (0.5, 64, False, "run")
    assert type(values.units) is int
    path.write_text("rate: 0.1\nunits: 32\n")
    values = pk.flags(*declared(), file=str(path), arguments=["--units=16", "--verbose", "--name", "other"])
    assert (values.rate, values.units, values.verbose, values.name) == (0.1, 16, True, "other")
    path.write_text("default:\n  rate: 0.1\n  units: 32\nfast:\n  rate: 0.9\n")
    assert vars(pk.flags(*declared(), config="fast", file=path, arguments=[])) == {
        "rate": 0.9,
        "units": 32,
        "verbose": False,
        "name": "run",
    }
    assert pk.flags(*declared(), file=path, arguments=[]).rate == 0.1


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--units=4.5"], r"flags\(\): flag `units` must be an integer. Received: '4.5'"),
        (["--rate=fast"], r"flags\(\): flag `rate` must be a number. Received: 'fast'"),
        (["--verbose=maybe"], r"flags\(\): flag `verbose` must be true or false. Received: 'maybe'"),
    ],
)
def test_flags_with_wrong_values(arguments, message):
    with pytest.raises(ValueError, match=message):
        pk.flags(*declared(), file=None, arguments=arguments)


def test_flags_of_a_script(tmp_path):
    script = tmp_path / "train.py"
    script.write_text(
        "import pykeras3 as pk\n"
        "flags = pk.flags(pk.flag_integer('units', 1), pk.flag_boolean('quiet', True))\n"
        "print(flags.units, flags.quiet, pk.run_dir())"
    )
    (tmp_path / "flags.yml").write_text("units: 2")

    def printed(*arguments):
        command = [sys.executable, str(script), *arguments]
        return run(command, 0, {"TFRUNS_RUN_DIR": "runs/1"}, cwd=tmp_path).stdout.strip()

    assert printed() == "2 True runs/1" and printed("--units", "8", "--quiet=no") == "8 False runs/1"


def test_run_dir_is_that_of_the_environment_variable(monkeypatch):
    monkeypatch.delenv("TFRUNS_RUN_DIR", raising=False)
    assert pk.run_dir() is None
    monkeypatch.setenv("TFRUNS_RUN_DIR", "runs/2026-01-01")
    assert pk.run_dir() == "runs/2026-01-01"


def test_without_tensorboard_the_error_says_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorboard", None)
    message = r"^tensorboard\(\) needs TensorBoard, which is not installed\. Install it: pip install tensorboard$"
    with pytest.raises(ImportError, match=message):
        pk.tensorboard(tmp_path)


def test_tensorboard_runs_until_it_is_stopped(tmp_path):
    url = pk.tensorboard(tmp_path, launch_browser=False)
    try:
        assert url.startswith("http://127.0.0.1:")
        # it answers once the call has returned
        with urllib.request.urlopen(url, timeout=TIME_LIMIT) as answer:
            assert answer.status == 200 and b"TensorBoard" in answer.read()
    finally:
        pk.tensorboard(tmp_path, action="stop")
    with pytest.raises(OSError):
        urllib.request.urlopen(url, timeout=TIME_LIMIT)


def test_a_tensorboard_that_does_not_start_is_an_error(tmp_path):
    """The message has the reason that the process gave, or that another server has the port."""
    failing = TensorBoardServers([sys.executable, "-c", "import sys; print('note'); sys.exit('no permission')"])
    with pytest.raises(RuntimeError, match=r"tensorboard\(\): .*could not start at 127\.0\.0\.1:\d+: no permission$"):
        failing.start(str(tmp_path), "127.0.0.1", free_port("127.0.0.1"))
    assert failing.processes == {}
    with socket.create_server(("127.0.0.1", 0)) as other, pytest.raises(RuntimeError, match="must be a free port"):
        failing.start(str(tmp_path), *other.getsockname())


SERVER = """
import sys
from pykeras3.compat.tfruns import TensorBoardServers, free_port

listen = "import socket, sys, time; server = socket.create_server(('127.0.0.1', int(sys.argv[6]))); time.sleep(1e6)"
servers = TensorBoardServers([sys.executable, "-c", listen])
servers.start("logs", "127.0.0.1", free_port("127.0.0.1"))
(stopped,) = servers.processes.values()
servers.stop("./logs")
servers.start("logs", "127.0.0.1", free_port("127.0.0.1"))
(left,) = servers.processes.values()
print(stopped.returncode is not None, left.poll() is None, left.pid)
"""


def test_tensorboard_ends_with_the_session_and_is_known_by_any_path_of_its_folder():
    """One that was not stopped leaves no process behind."""
    *states, pid = run_python(SERVER).split()
    assert states == ["True", "True"]
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid), 0)


def test_tensorboard_wrong_action(tmp_path):
    with pytest.raises(ValueError, match=r'tensorboard\(\): `action` must be "start" or "stop". Received: \'pause\''):
        pk.tensorboard(tmp_path, action="pause")
    assert pk.tensorboard(tmp_path, action="stop") is None


def test_callback_tensorboard_writes_logs(tmp_path):
    model = small() >> pk.compile("sgd", "mse", run_eagerly=True)
    callback = pk.callback_tensorboard(str(tmp_path / "logs"))
    pk.fit(model, X, np.ones((6, 2)), callbacks=callback, verbose=0)
    assert list((tmp_path / "logs" / "train").glob("events.out.tfevents.*"))


def test_get_file_of_this_machine(tmp_path):
    (tmp_path / "data.csv").write_text("a,b\n1,2\n")
    path = pk.get_file("copy.csv", (tmp_path / "data.csv").as_uri(), cache_dir=str(tmp_path / "cache"))
    assert open(path, encoding="utf-8").read() == "a,b\n1,2\n" and path.endswith("datasets/copy.csv")


def test_a_class_that_is_unknown_is_named_and_nothing_else(tmp_path):
    class Unheard(pk.keras.layers.Layer):
        def call(self, inputs):
            return inputs

    path = str(tmp_path / "unheard.keras")
    model = pk.keras_model_sequential(input_shape=4, layers=[Unheard()])
    model.save(path)
    message = r"^{}\(\): unknown class 'Unheard'\. Define it first, or pass it in `custom_objects`\.{}$"
    for name, argument, end in (
        ("load_model", path, f"\nFile: {path}"),
        ("model_from_json", model.to_json(), ""),
        ("deserialize_keras_object", pk.serialize_keras_object(model), ""),
    ):
        with pytest.raises(TypeError, match=message.format(name, end)):
            getattr(pk, name)(argument)
    assert pk.load_model(path, custom_objects={"Unheard": Unheard}).layers[0].__class__ is Unheard
