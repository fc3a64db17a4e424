"""Distribution over devices: meshes, layouts, strategies, and what each backend supports."""

import json
import os

import pytest

import pykeras3 as pk
from tests.support.subprocesses import ROOT, run_python

TRAINED = """
import numpy as np
import pykeras3 as pk

row, column = np.indices((64, 4))
x = np.sin((row + 1) * (column + 2)).astype("float32")
y = x.sum(axis=1)

def trained():
    pk.set_random_seed(1)
    model = (
        pk.keras_model_sequential(input_shape=4)
        >> pk.layer_dense(16, activation="tanh")
        >> pk.layer_dense(4)
        >> pk.compile("adam", "mse")
    )
    model >> pk.fit(x, np.stack([y] * 4, 1), epochs=2, batch_size=16, shuffle=False, verbose=0)
    return model

def difference(a, b):
    return max(abs(v - w).max() for v, w in zip(a.get_weights(), b.get_weights()))
"""
ON_TWO_DEVICES = """
import tensorflow as tf

device = tf.config.LogicalDeviceConfiguration
tf.config.set_logical_device_configuration(tf.config.list_physical_devices("CPU")[0], [device(), device()])
one = trained()
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    two = trained()
assert strategy.num_replicas_in_sync == 2 and len(two.weights[0].value.values) == 2
assert difference(one, two) < 1e-5
assert np.allclose(two >> pk.predict(x, verbose=0), one >> pk.predict(x, verbose=0), atol=1e-5)
try:
    pk.tpu_strategy()
except RuntimeError as error:
    print(error)
"""
ON_EIGHT_DEVICES = """
devices = pk.list_devices()
assert devices == [f"cpu:{i}" for i in range(8)] and pk.list_devices("cpu") == devices
mesh = pk.device_mesh([2, 4], ["batch", "model"])
assert mesh.devices.shape == (2, 4)
layouts = pk.layout_map(mesh, {".*dense.*kernel": [None, "model"]}, **{".*dense.*bias": "model"})
one = trained()
shapes = [(4, 16), (16,), (16, 4), (4,)]
for distribution, divided in {
    pk.distribution_data_parallel(): shapes,
    pk.distribution_data_parallel(devices=devices[:4]): shapes,
    pk.distribution_model_parallel(layouts, batch_dim_name="batch"): [(4, 4), (4,), (16, 1), (1,)],
}.items():
    pk.set_distribution(distribution)
    model = trained()
    pk.set_distribution(None)
    assert difference(one, model) < 1e-5
    found = [weight.value.addressable_shards[0].data.shape for weight in model.weights]
    assert found == divided, found
with pk.distribution_data_parallel().scope():
    model = trained()
assert len(model.weights[0].value.sharding.device_set) == 8
assert len(trained().weights[0].value.sharding.device_set) == 1
print("done")
"""


def test_two_replicas_train_as_one_device_in_python():
    assert "tpu_strategy(): no TPU was found. Name one by `tpu`" in run_python(TRAINED + ON_TWO_DEVICES)


def test_eight_devices_train_as_one_on_jax():
    flags = f"{os.environ.get('XLA_FLAGS', '')} --xla_force_host_platform_device_count=8"
    assert run_python(TRAINED + ON_EIGHT_DEVICES, KERAS_BACKEND="jax", XLA_FLAGS=flags) == "done\n"


@pytest.mark.torch
def test_pytorch_has_no_distribution_of_keras():
    code = """
import pykeras3 as pk
for call in (
    pk.list_devices,
    lambda: pk.device_mesh(1, "batch"),
    pk.distribution_data_parallel,
    lambda: pk.distribution_model_parallel(pk.layout_map(None)),
    lambda: pk.set_distribution(None),
):
    try:
        call()
    except NotImplementedError as error:
        print(error)
"""
    lines = run_python(code, KERAS_BACKEND="torch").splitlines()
    assert [line.partition("():")[0] for line in lines] == [
        "list_devices",
        "device_mesh",
        "distribution_data_parallel",
        "distribution_model_parallel",
        "set_distribution",
    ]
    assert all("can't distribute models on the backend torch. Use the JAX backend instead." in line for line in lines)


# On TensorFlow, Keras has the meshes and layouts, but distributes nothing


def test_meshes_and_layouts_are_those_of_keras():
    mesh = pk.device_mesh(1.0, "batch", ["cpu:0"])
    assert (mesh.shape, mesh.axis_names, mesh.devices.tolist()) == ((1,), ["batch"], ["cpu:0"])
    assert pk.tensor_layout(["batch", None]).axes == ("batch", None)
    assert pk.tensor_layout("batch", mesh).device_mesh is mesh
    layouts = pk.layout_map(mesh, {"a.*": "batch"}, b=pk.tensor_layout([None, "batch"]))
    assert [(path, layout.axes) for path, layout in layouts.items()] == [("a.*", ("batch",)), ("b", (None, "batch"))]
    assert layouts["a/kernel"].device_mesh is mesh


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: pk.tensor_layout(1), r"tensor_layout\(\): `axes` must be names of axes of the device mesh, with None"),
        (lambda: pk.device_mesh([1], [None]), r"device_mesh\(\): `axis_names` must be one or more strings"),
        (lambda: pk.layout_map(pk.device_mesh(1, "a", "cpu:0"), 3), r"layout_map\(\): layouts must be named arguments"),
    ],
)
def test_other_values_are_refused(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


def test_distributions_are_refused_on_tensorflow():
    with pytest.raises(NotImplementedError, match=r"set_distribution\(\).*Use tf.distribute.MirroredStrategy instead"):
        pk.set_distribution(pk.distribution_data_parallel(devices="cpu:0"))
    pk.set_distribution(None)


def test_the_configuration_of_a_cluster(monkeypatch):
    monkeypatch.setenv("TF_CONFIG", "")
    value = pk.tf_config_cluster(["10.0.0.1:2222", "10.0.0.2:2222"], index=2.0)
    assert os.environ["TF_CONFIG"] == value
    assert json.loads(value) == {
        "cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]},
        "task": {"type": "worker", "index": 1},
    }


def test_a_worker_that_is_not_in_the_cluster(monkeypatch):
    monkeypatch.setenv("TF_CONFIG", "")
    message = r"tf_config_cluster\(\): `index` must be a position in `workers`, from 1 to 2. Received: 3"
    with pytest.raises(ValueError, match=message):
        pk.tf_config_cluster(["a:1", "b:1"], 3)
    with pytest.raises(ValueError, match="0 is not an index"):
        pk.tf_config_cluster(["a:1", "b:1"], 0)
    assert '"index": 1' in pk.tf_config_cluster(["a:1", "b:1"], -1)


def test_the_scripts_of_workers_are_documented():
    for language in ("R", "py"):
        text = (ROOT / "vignettes" / f"train_on_workers.{language}").read_text()
        assert f"python -m r_bridge launch --workers 2 vignettes/train_on_workers.{language}" in text
