"""A thorough check of a layer function: its outputs, configuration, saved file and training."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

import pykeras3 as pk
from pykeras3 import keras
from pykeras3.core.keras_loader import resolve
from tests.support.keras_reset import reset_keras


@dataclass
class Case:
    """A layer function's arguments with numbers as ints, and an input.

    Attributes:
        keras: what Keras calls the arguments that R counts or names otherwise.
        positional: whether the function gives a list's items to the layer one by one.
        trains: whether a loss has a gradient through the layer.
        random: whether training changes the output, by chance.
        piped: whether an object may come first.
        symbols_agree: whether Keras foretells shape and dtype as they come out.
        in_models: whether Keras can make a model with the layer.
    """

    arguments: dict
    inputs: Any
    keras: dict = field(default_factory=dict)
    positional: bool = False
    trains: bool = True
    random: bool = False
    piped: bool = True
    symbols_agree: bool = True
    in_models: bool = True


class Fresh:
    """An argument that must be created again for each layer, such as another layer."""

    def __init__(self, make):
        self.make = make


def fresh_arguments(arguments):
    """Return the arguments of a call; those that are `Fresh`, or in lists, are created again."""
    return {name: fresh(value) for name, value in arguments.items()}


def fresh(value):
    """Return a value; one that is `Fresh`, also in lists, is created again."""
    if isinstance(value, Fresh):
        return value.make()
    return [fresh(v) for v in value] if isinstance(value, list) else value


def as_r_sends(value):
    """Return arguments as R sends them: integers as doubles, tuples as lists."""
    if isinstance(value, (list, tuple)):
        return [as_r_sends(v) for v in value]
    if isinstance(value, dict):
        return {name: as_r_sends(v) for name, v in value.items()}
    return float(value) if type(value) is int else value


def plain(value):
    """Return a configuration as lists and dicts, which can be compared."""
    if isinstance(value, dict):
        return {name: plain(v) for name, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value.tolist() if isinstance(value, (np.ndarray, np.generic)) else value


def made(make, arguments):
    """Create a layer with reproducible name and weights."""
    reset_keras()
    return make(**fresh_arguments(arguments))


def leaves(structure):
    return keras.tree.flatten(structure)


def value_of(tensor):
    return np.asarray(keras.ops.convert_to_numpy(tensor))


def equal(left, right) -> bool:
    left, right = leaves(left), leaves(right)
    return len(left) == len(right) and all(
        np.array_equal(value_of(a), value_of(b), equal_nan=value_of(a).dtype.kind == "f") for a, b in zip(left, right)
    )


def symbolic(inputs):
    """Return symbolic inputs for values, with an unknown batch size."""
    return keras.tree.map_structure(
        lambda x: pk.keras_input(shape=tuple(x.shape)[1:], dtype=keras.backend.standardize_dtype(x.dtype)), inputs
    )


def given_to(layer, inputs, case, **options):
    return layer(*inputs, **options) if case.positional else layer(inputs, **options)


def check_layer(name, case, folder):
    """Run all checks, with every number a double, as R sends it."""
    make, arguments = getattr(pk, name), as_r_sends(case.arguments)
    check_config(make, case, arguments)
    output = check_calls(make, case, arguments)
    if case.piped:
        check_piped(make, case, arguments, output)
    if case.random:
        check_randomness(make, case, arguments, output)
    if case.in_models:
        model = check_saving(made(make, arguments), case, folder)
        if case.trains:
            check_training(model, made(make, arguments), case, output)


def keras_layer(make, case):
    """Create the same layer with Keras directly."""
    renamed = make.__declaration__.renamed
    arguments = {renamed.get(name, name): value for name, value in {**case.arguments, **case.keras}.items()}
    return made(resolve(make.__declaration__.endpoint), arguments)


def check_config(make, case, arguments):
    """Check that ints and doubles give Keras' configuration, and that from_config() restores the layer."""
    layer = made(make, arguments)
    assert type(layer) is resolve(make.__declaration__.endpoint)
    config = pk.get_config(layer)
    assert plain(config) == plain(keras_layer(make, case).get_config())
    assert plain(config) == plain(made(make, case.arguments).get_config())
    reset_keras()
    again = pk.from_config(config)
    assert type(again) is type(layer) and plain(again.get_config()) == plain(config)


def check_calls(make, case, arguments):
    """Check that symbolic outputs have the shape and dtype of the values."""
    output = given_to(made(make, arguments), case.inputs, case)
    assert equal(output, given_to(keras_layer(make, case), case.inputs, case))
    symbols = leaves(given_to(made(make, arguments), symbolic(case.inputs), case))
    of_keras = leaves(given_to(keras_layer(make, case), symbolic(case.inputs), case))
    assert [(s.shape, s.dtype) for s in symbols] == [(s.shape, s.dtype) for s in of_keras]
    for value, symbol in zip(leaves(output), symbols, strict=True) if case.symbols_agree else ():
        assert all(s in (None, v) for v, s in zip(value.shape, symbol.shape, strict=True)), (value.shape, symbol.shape)
        assert keras.backend.standardize_dtype(value.dtype) == symbol.dtype
    return output


def check_piped(make, case, arguments, output):
    """Check that a first argument, the pipe and a Sequential model give the same result."""
    assert equal(made(lambda **kwargs: make(case.inputs, **kwargs), arguments), output)
    assert case.positional or equal(case.inputs >> made(make, arguments), output)
    if case.in_models and not isinstance(case.inputs, (list, dict)):

        def add(**kwargs):
            dtype = keras.backend.standardize_dtype(case.inputs.dtype)
            return make(pk.keras_model_sequential(case.inputs.shape[1:], input_dtype=dtype), **kwargs)

        model = made(add, arguments)
        assert isinstance(model, keras.Sequential) and len(model.layers) == 1 and equal(model(case.inputs), output)


def check_randomness(make, case, arguments, output):
    """Check that `training` changes the output, reproducibly for a seed."""
    first, second, calm = (given_to(made(make, arguments), case.inputs, case, training=t) for t in (True, True, False))
    assert equal(first, second) and not equal(first, calm)
    assert [v.shape for v in leaves(first)] == [v.shape for v in leaves(output)]
    assert all(np.isfinite(value_of(v)).all() for v in leaves(first))


def check_saving(layer, case, folder):
    """Check that a saved and loaded model with the layer has the same weights and output."""
    inputs = symbolic(case.inputs)
    model = pk.keras_model(inputs, given_to(layer, inputs, case))
    path = folder / "model.keras"
    model >> pk.save_model(path)
    loaded = pk.load_model(path)
    assert equal(loaded.get_weights(), model.get_weights())
    outputs = []
    for each in (loaded, model):
        reset_keras()
        outputs.append(each(case.inputs))
    assert equal(*outputs)
    return model


def check_training(model, layer, case, output):
    """Check that one training step has a finite loss and changes weights of the layer or of those before it."""
    own = bool(model.trainable_weights)
    inputs = symbolic(case.inputs)
    before = inputs if own else keras.tree.map_structure(lambda x: pk.layer_dense(x, x.shape[-1]), inputs)
    trained = pk.keras_model(inputs, leaves(given_to(layer, before, case))[0])
    pk.compile(trained, pk.optimizer_sgd(0.1), "mse", run_eagerly=True)
    if own:
        trained.set_weights(model.get_weights())
    old = [w.copy() for w in pk.get_weights(trained, trainable=True)]
    loss = pk.train_on_batch(trained, case.inputs, np.full(leaves(output)[0].shape, 3.0))
    assert np.isfinite(loss)
    new = pk.get_weights(trained, trainable=True)
    assert old and any(not np.array_equal(a, b) for a, b in zip(old, new))
    assert all(np.isfinite(w).all() for w in new)
