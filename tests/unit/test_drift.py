"""tools/drift.py finds additions to and removals from Keras and keras3, and nothing else."""

import pytest

from tools import drift


def add(x1, x2):
    """Do nothing; an endpoint with a function."""


def cdist(x, y, order=2.0):
    """Do nothing; an endpoint without a function."""


class Dense:
    """An endpoint that takes one keyword more than its function, and one less."""

    def __init__(self, units, quantization_config=None):
        pass


class Dropout(Dense):
    """An endpoint whose keywords are not known."""

    __signature__ = "unknown"


class Conv(Dense):
    """An endpoint that takes any keyword."""

    def __init__(self, filters, **kwargs):
        pass


KERAS = {
    "keras.ops.add": add,
    "keras.ops.cdist": cdist,
    "keras.layers.Dense": Dense,
    "keras.layers.Alias": Dense,
    "keras.layers.Conv": Conv,
    "keras.layers.Dropout": Dropout,
    "keras.layers.get": print,
    "keras.ops.abs": abs,
}
FUNCTIONS = [
    drift.Function("op_add", (add,), frozenset(("x1", "x2"))),
    drift.Function("layer_dense", (Dense,), frozenset(("units", "lora_rank"))),
    drift.Function("layer_conv", (Conv,), frozenset(("filters", "unroll"))),
    drift.Function("layer_dropout", (Dropout,), frozenset({"rate"})),
    drift.Function("op_old", (), frozenset("x"), missing=("keras.ops.old",)),
    # Functions with a body: other arguments than the endpoint, or none
    drift.Function("op_difference", (add,), frozenset("x"), forwards=False),
    drift.Function("op_abs", (), frozenset("x")),
]


def test_what_is_new_and_what_was_removed_in_keras():
    assert drift.find_drift(FUNCTIONS, KERAS) == drift.Drift(
        new_endpoints=["keras.ops.cdist(x, y, order=2.0)"],
        new_arguments=["layer_dense(): quantization_config"],
        removed_endpoints=["op_old(): keras.ops.old"],
        removed_arguments=["layer_dense(): lora_rank"],
    )


def test_what_is_new_and_what_was_removed_in_keras3():
    exports = {"layer_dense": ["object", "units", "..."], "op_add": ["x1", "x2", "x3"], "fit": None}
    keras3 = {
        "layer_dense": ["object", "units", "lora_rank", "..."],
        "op_add": ["x1", "x2"],
        "fit": ["object", "..."],
        "op_cdist": ["x", "y"],
    }
    assert drift.find_drift_of_keras3(exports, keras3) == drift.Drift(
        ["op_cdist(x, y)"], ["layer_dense(): lora_rank"], [], ["op_add(): x3"]
    )


@pytest.mark.parametrize("removed, status", [([], 0), (["op_old(): keras.ops.old"], 1)])
def test_the_exit_status_says_whether_something_was_removed(monkeypatch, capsys, removed, status):
    found = drift.Drift(["keras.ops.new(x)"], [], removed, [])
    monkeypatch.setattr(drift, "find_drift", lambda functions, endpoints: found)
    assert drift.main([]) == status
    assert "    keras.ops.new(x)\n" in capsys.readouterr().out


def test_the_declarations_without_one_miss_its_endpoint_in_the_installed_keras():
    functions, endpoints = drift.declared_functions(), drift.keras_endpoints()
    complete = drift.find_drift(functions, endpoints)
    assert (complete.removed_endpoints, complete.removed_arguments) == ([], [])
    without = drift.find_drift([f for f in functions if f.name != "op_logaddexp"], endpoints)
    assert set(without.new_endpoints) - set(complete.new_endpoints) == {"keras.ops.logaddexp(x1, x2)"}
