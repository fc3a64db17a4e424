"""Nested attributes assigned as R does, at every level."""

import pytest

from pykeras3 import keras
from pykeras3.core.keras_objects.assignment import assign, is_same


class Stopper(keras.callbacks.Callback):
    pass


def test_assigning_a_property_its_current_value_needs_no_setter():
    callback, model = Stopper(), keras.Sequential([keras.layers.Dense(1)])
    callback.set_model(model)
    model.stop_training = False
    assign(callback.model, "stop_training", True)
    assign(callback, "model", callback.model)
    assert callback.model is model and model.stop_training is True
    with pytest.raises(AttributeError, match="model"):
        assign(callback, "model", keras.Sequential())


def test_layers_are_assigned_back_as_the_list_that_R_made_of_them():
    model = keras.Sequential([keras.layers.Dense(1), keras.layers.Dense(2)])
    assign(model, "layers", list(model.layers))
    with pytest.raises(AttributeError, match="layers"):
        assign(model, "layers", model.layers[:1])


def test_new_values_are_set():
    layer = keras.layers.Dense(1)
    assign(layer, "note", [1, 2])
    assign(layer, "note", [1, 3])
    assign(layer, "later", {"a": layer})
    assert list(layer.note) == [1, 3] and layer.later["a"] is layer


def test_values_that_are_the_same_object():
    one, other = object(), object()
    assert is_same(one, one) and is_same([one, (other,)], (one, [other])) and is_same({"a": [one]}, {"a": [one]})
    assert not is_same(one, other) and not is_same([one], [other]) and not is_same([one], [one, one])
    assert not is_same({"a": one}, {"b": one}) and not is_same([one], {"a": one})
