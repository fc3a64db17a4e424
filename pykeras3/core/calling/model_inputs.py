"""Inputs of layers and models: their names, and whether they are strings, for which factors become their labels."""

from typing import NamedTuple

from pykeras3.core.conventions.tabular import is_categorical, string_labels_of, values_of
from pykeras3.core.keras_objects.receivers import is_model, is_sequential, takes_strings
from pykeras3.core.ops_proxy import is_keras_tensor


class ModelInput(NamedTuple):
    """An input of a model: the name of its tensor and its key in a dict of inputs, and whether it is strings."""

    names: frozenset[str]
    is_string: bool


def inputs_of(layer) -> list[ModelInput]:
    """Return the inputs of a layer or model in order; an empty list for a model of which they are not known.

    A layer, or a Sequential model that is not built, has one input without a name.
    """
    if not is_model(layer):
        return [ModelInput(frozenset(), takes_strings(layer))]
    tensors = model_tensors(layer, "inputs")
    if not tensors and is_sequential(layer):
        return inputs_of(layer.layers[0] if layer.layers else None)
    structure = getattr(layer, "input", None)
    keys = structure.items() if type(structure) is dict else ()
    return [
        ModelInput(
            frozenset({tensor.name, *(key for key, value in keys if value is tensor)}), str(tensor.dtype) == "string"
        )
        for tensor in tensors
    ]


def model_tensors(model, name) -> tuple:
    """Return the inputs or outputs of a model; an empty tuple if it is not built or subclassed."""
    # a subclass may use the name for something else
    tensors = getattr(model, name, None)
    return tuple(t for t in tensors if is_keras_tensor(t)) if isinstance(tensors, (list, tuple)) else ()


def names_of(inputs: list[ModelInput]) -> set[str]:
    """Return the names of inputs."""
    return {name for each in inputs for name in each.names}


def string_names_of(inputs: list[ModelInput]) -> set[str]:
    """Return the names of the inputs that are strings."""
    return names_of([each for each in inputs if each.is_string])


def convert_factors(value, inputs: list[ModelInput] | None = None):
    """Convert factors, also in lists and dicts, to their labels for inputs that are strings, else to class codes."""
    inputs = inputs or []
    if type(value) is dict:
        return {
            name: convert_factors(v, [each for each in inputs if name in each.names] or inputs)
            for name, v in value.items()
        }
    if type(value) in (list, tuple):
        each = [[one] for one in inputs] if len(value) == len(inputs) else [inputs] * len(value)
        return type(value)(map(convert_factors, value, each))
    if not is_categorical(value):
        return value
    return string_labels_of(value) if inputs and all(each.is_string for each in inputs) else values_of(value)
