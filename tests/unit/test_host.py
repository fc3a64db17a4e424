"""What a host adds to pykeras3, and its registration."""

import inspect
import shutil

import numpy as np
import pytest

import pykeras3 as pk
from pykeras3.core import host
from r_bridge.keras.host import RHost
from tests.support.subprocesses import ROOT, run_python

HOST_IN_USE = "from pykeras3.core import host; print(type(host.current()).__module__)"


class Recording(host.PlainPython):
    """A host that records the calls of its methods."""

    def __init__(self):
        self.keras, self.prepared = [], []

    def prepare_keras(self, keras):
        self.keras.append(keras.__name__)

    def prepare_tensorflow(self, tensorflow):
        self.prepared.append(tensorflow.__name__)

    def is_foreign_function(self, value):
        return getattr(value, "language", None) == "other"

    def set_function_name(self, value, name):
        if self.is_foreign_function(value):
            value.__name__ = name
        return value

    def describe(self, value):
        return "something else" if value is ... else None


@pytest.fixture
def recording():
    before, new = host.current(), Recording()
    host.register(new)
    yield new
    host.register(before)


def test_plain_python_knows_no_foreign_functions():
    plain = host.PlainPython()
    assert plain.with_signature(len) is plain.set_function_name(len, "other") is len and len.__name__ == "len"
    assert not plain.is_foreign_function(len) and not plain.is_foreign_default(None) and plain.describe(len) is None


def test_a_host_prepares_tensorflow_for_datasets(recording):
    pk.range_dataset(0, 3)
    assert set(recording.prepared) == {"tensorflow"}


def test_a_host_prepares_keras_once_if_it_is_loaded_already(recording):
    assert recording.keras == ["keras"]
    host.register(recording)
    assert recording.keras == ["keras"]


def test_a_host_prepares_keras_when_it_is_loaded_later():
    assert run_python("""
import sys
from pykeras3.core import host
from r_bridge.keras.host import RHost
class Noting(host.PlainPython):
    def prepare_keras(self, keras):
        print("prepared", hasattr(keras.layers.Layer, "__rshift__"))
host.register(Noting())
print("keras" in sys.modules)
import keras
""").split() == ["False", "prepared", "True"]


def test_a_host_names_its_functions_as_metrics(recording):
    def metric(y_true, y_pred):
        return pk.op_mean(y_pred)

    metric.language = "other"
    model = pk.keras_model_sequential(input_shape=1) >> pk.layer_dense(1) >> pk.compile("sgd", "mse", metrics=[metric])
    history = model >> pk.fit(np.ones((2, 1)), np.ones(2), verbose=0)
    assert list(history.metrics) == ["custom_metric_1", "loss"]


class Callable:
    """A callable object that computes its signature, as R functions of a session do."""

    @property
    def __signature__(self):
        """The signature."""
        return inspect.signature(lambda: None)

    def __call__(self):
        """Return a batch."""
        return np.ones((2, 1)), np.ones(2)


def test_a_host_says_which_callables_are_functions_that_return_batches(recording):
    """Other callable objects are not called for batches."""
    model = pk.keras_model_sequential(input_shape=1) >> pk.layer_dense(1) >> pk.compile("sgd", "mse")
    source = Callable()
    with pytest.raises(ValueError, match=r"fit\(\): `x` must be .*, or a function without arguments"):
        pk.fit(model, source, steps_per_epoch=1, verbose=0)
    source.language = "other"
    assert len(pk.fit(model, source, steps_per_epoch=2, verbose=0).metrics["loss"]) == 1


def test_a_host_describes_what_python_cannot_show(recording):
    with pytest.raises(ValueError, match="Received: something else"):
        pk.layer_dense(units=...)


# Which host there is


def test_no_host_is_looked_for_where_python_is_the_program():
    assert run_python(f"import sys, pykeras3; print('importlib.metadata' in sys.modules); {HOST_IN_USE}").split() == [
        "False",
        "pykeras3.core.host",
    ]


def test_the_hosts_of_an_installed_package_and_of_a_source_tree(tmp_path):
    for package in ("pykeras3", "r_bridge"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("rpackage", "__pycache__"))
    show = "from pykeras3.core import host; print(*[(e.name, e.load().__module__) for e in host.host_entry_points()])"
    isolated = {"PYTHONPATH": str(tmp_path), "PYTHONSAFEPATH": "1"}
    installed = tmp_path / "another-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: another\nVersion: 1.0\n")
    (installed / "entry_points.txt").write_text("[pykeras3.hosts]\nother = another:register\n")
    (tmp_path / "another.py").write_text("def register():\n    print('registered')\n")
    assert "('other', 'another')" in run_python(show, **isolated)
    shutil.rmtree(installed)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    assert run_python(show, **isolated).strip() == "('rpytools', 'r_bridge.keras.host')"


def test_the_source_of_r_code_is_connected_at_its_first_use():
    r_host, connected = RHost(), []

    class Source:
        def names_of_code(self, parts):
            return [name for name, _ in parts]

    def connect():
        connected.append(1)
        r_host.source = Source()

    assert r_host.code_source() is None and r_host.names_of_code([]) == []
    r_host.connect_source = connect
    assert not connected
    assert [r_host.names_of_code([("a", 1)]) for _ in range(2)] == [["a"], ["a"]] and connected == [1]
