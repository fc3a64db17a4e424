"""Inputs of layers and models: their names, whether they are strings, and how lists and data frames become them."""

from typing import NamedTuple

from pykeras3.core.conventions.arrays import as_numpy
from pykeras3.core.conventions.tabular import (
    columns_of,
    is_categorical,
    is_frame,
    numpy,
    string_labels_of,
    string_matrix_of,
    values_of,
)
from pykeras3.core.conventions.values import is_list, is_plain
from pykeras3.core.keras_objects.receivers import is_model, is_sequential, takes_numbers, takes_strings
from pykeras3.core.ops_proxy import is_keras_tensor


class ModelInput(NamedTuple):
    """An input of a layer or model.

    Attributes:
        names: The name of its tensor and its key in a dict of inputs.
        is_string: Whether it is strings.
        is_numeric: Whether it is numbers, as it may be of a layer that takes strings too.
    """

    names: frozenset[str]
    is_string: bool
    is_numeric: bool


def inputs_of(layer) -> list[ModelInput]:
    """Return the inputs of a layer or model in order; an empty list for a model of which they are not known.

    A layer, or a Sequential model that is not built, has one input without a name.
    """
    if not is_model(layer):
        return [ModelInput(frozenset(), takes_strings(layer), takes_numbers(layer))]
    tensors = model_tensors(layer, "inputs")
    if not tensors and is_sequential(layer):
        return inputs_of(layer.layers[0] if layer.layers else None)
    structure = getattr(layer, "input", None)
    keys = structure.items() if type(structure) is dict else ()
    return [
        ModelInput(
            names=frozenset({tensor.name, *(key for key, value in keys if value is tensor)}),
            is_string=str(tensor.dtype) == "string",
            is_numeric=str(tensor.dtype) != "string",
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


def as_inputs(value, inputs: list[ModelInput]):
    """Convert lists of R vectors, data frames and factors to one array, or to one for each input of a model."""
    return convert_tabular(arrange(value, len(inputs), strings=string_names_of(inputs)), inputs)


def arrange(value, count, scalars=True, strings=()):
    """Convert a list of R vectors to one array, and it or a data frame to one array per input or output of the model.

    Args:
        count: Integer, number of inputs or outputs.
        scalars: Boolean, whether a list of numbers may have one for each input.
        strings: Names of the columns of a data frame of which factors are strings.
    """
    if is_frame(value) and count > 1:
        return columns_of(value, strings)
    if not (is_list(value) and value and is_plain(value)):
        return value
    vectors = all(map(is_list, value)) or (len(value) == count and (scalars or any(map(is_list, value))))
    if count > 1 and vectors:
        return type(value)(numpy().atleast_1d(as_numpy(v)) for v in value)
    return as_numpy(value)


def convert_tabular(value, inputs: list[ModelInput] | None = None):
    """Convert factors and data frames, in lists and dicts too, to strings for inputs that are strings, else to numbers.

    A factor becomes its labels or its class codes, a data frame a matrix of its columns.
    """
    inputs = inputs or []
    if type(value) is dict:
        return {
            name: convert_tabular(v, [each for each in inputs if name in each.names] or inputs)
            for name, v in value.items()
        }
    if type(value) in (list, tuple):
        each = [[one] for one in inputs] if len(value) == len(inputs) else [inputs] * len(value)
        return type(value)(map(convert_tabular, value, each))
    if not (is_categorical(value) or is_frame(value)):
        return value
    if not inputs or not all(each.is_string for each in inputs):
        return values_of(value)
    if is_frame(value):
        return string_matrix_of(value, or_numbers=all(each.is_numeric for each in inputs))
    return string_labels_of(value)
