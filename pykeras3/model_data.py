"""Conversion of data to what a model takes: one array per input or output, text as string tensors."""

import functools
import inspect
import types
from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.core import backend, host
from pykeras3.core.calling.model_inputs import (
    arrange,
    as_inputs,
    convert_tabular,
    inputs_of,
    model_tensors,
    names_of,
)
from pykeras3.core.conventions import ArrayLike, Convention
from pykeras3.core.conventions.scalars import as_function
from pykeras3.core.conventions.tabular import (
    is_categorical,
    is_frame,
    is_sparse,
    numpy,
    refuse_missing_strings,
)
from pykeras3.core.conventions.training_data import DATA, as_model_data, holds_values, is_plain_function
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, is_plain, is_string_array
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.ops_proxy import is_backend_tensor

# Conventions: conversion that does not depend on the model. Lists of plain values are converted once it is known.


def is_ready(value) -> bool:
    """Return True for a tensor or an array of numbers, which models take as it is."""
    if is_numpy(value):
        return value.dtype.kind in "biuf"
    return backend.backend_in_use() is not None and is_backend_tensor(value)


def as_input_data(value):
    """Convert data as `as_model_data()` does, but keep factors and lists of R vectors, which the model decides on."""
    if is_ready(value):
        return value
    if is_plain_function(value) or not (value is None or isinstance(value, str) or holds_values(value)):
        raise ConversionError(DATA, value)
    if not (is_list(value) and value and is_plain(value)):
        return as_model_data(value, keep=depends_on_model)
    refuse_missing_strings(value)
    return value


def depends_on_model(value) -> bool:
    """Return True for data frames and factors, which become arrays once the model is known."""
    return is_frame(value) or is_categorical(value)


def is_source(value) -> bool:
    """Return True for an iterator or function that yields batches; Keras reads Python generators itself."""
    if isinstance(value, (type, types.GeneratorType)):
        return False
    return hasattr(value, "__next__") or (
        is_function(value) and not hasattr(value, "__declaration__") and takes_no_arguments(value)
    )


def is_function(value) -> bool:
    """Return True for a Python function, or a function of the host language, but not for other callables."""
    return inspect.isroutine(value) or host.current().is_foreign_function(value)


def takes_no_arguments(function) -> bool:
    """Return True if a function can be called without arguments."""
    try:
        inspect.signature(as_function(function)).bind()
    except (TypeError, ValueError):
        return False
    return True


def as_input_data_or_source(value):
    """Convert data as `as_input_data()` does; pass on an iterator or a function that yields batches."""
    if is_source(value):
        return value
    if is_plain_function(value):
        raise ConversionError(f"{DATA}, or a function without arguments that returns batches", value)
    return as_input_data(value)


def as_optional_input_data(value):
    """Convert data as `as_input_data()` does; pass on None."""
    return value if value is None else as_input_data(value)


TARGETS = "numbers (zero-based class ids or values); encode string labels first, for example with layer_string_lookup()"


def as_targets(value):
    """Convert targets; raise for text labels, which would fail deep inside a loss."""
    result = as_optional_input_data(value)
    if not is_frame(result):  # which may have a column for each output of the model
        result = convert_tabular(result)
    refuse_strings(result, TARGETS)
    return result


def refuse_strings(value, expected):
    """Raise if data contains text, or objects that are no numbers."""
    if has_strings(value):
        raise ConversionError(expected, value)


def has_strings(value) -> bool:
    """Return True if data contains text."""
    if isinstance(value, Mapping):
        return any(map(has_strings, value.values()))
    if is_list(value):
        return any(map(has_strings, value))
    return isinstance(value, str) or (is_numpy(value) and value.dtype.kind in "OUS")


VALIDATION_DATA = "a list of inputs, targets and optionally sample weights, without names, or a dataset"


def as_validation_data(value):
    """Convert validation data to a tuple (x, y) or (x, y, sample_weight); pass on a dataset or a source of batches."""
    if is_list(value):
        if len(value) not in (2, 3):
            raise ConversionError(VALIDATION_DATA, value)
        return tuple(as_optional_input_data(v) for v in value)
    return value if value is None else as_input_data_or_source(value)


class LeadingData(Convention):
    """Convention for data as first argument, where the model may be missing: rejects numbers, strings and functions."""

    def accepts(self, value) -> bool:
        """Return True for data, but not for a single number or string or a function."""
        return not (isinstance(value, (str, bool, int, float)) or is_plain_function(value)) and super().accepts(value)


InputData = Annotated[Any, LeadingData(as_input_data)]
InputDataOrSource = Annotated[Any, LeadingData(as_input_data_or_source)]
OptionalInputData = Annotated[Any, Convention(as_optional_input_data)]
Targets = Annotated[ArrayLike, Convention(as_targets)]
ValidationData = Annotated[Any, Convention(as_validation_data)]


# Conversion that depends on the model


def for_model(function: str, argument: str, model, x, y=None, sample_weight=None, class_weight=None):
    """Convert inputs, targets and sample weights to the form that the model expects."""
    if x is None:
        raise ConversionError(DATA, x).for_argument(function, argument)
    inputs, outputs = inputs_of(model), len(model_tensors(model, "outputs"))
    if is_source(x):
        refuse_beside_source(function, y=y, sample_weight=sample_weight, class_weight=class_weight)
        return batches_from(function, argument, model, x), y, sample_weight
    try:
        x = strings_for_model(model, as_inputs(x, inputs))
        argument, y = "y", convert_tabular(arrange(y, outputs))
        refuse_strings(y, TARGETS)
        refuse_missing_classes(model, y, class_weight)
        argument = "sample_weight"
        if is_categorical(sample_weight):
            raise ConversionError("numbers", sample_weight)
        sample_weight = convert_tabular(arrange(sample_weight, outputs, scalars=False))
        refuse_strings(sample_weight, "numbers")
    except ConversionError as error:
        raise error.for_argument(function, argument) from None
    return x, y, sample_weight


def refuse_missing_classes(model, y, class_weight):
    """Raise for NaN among class ids, which would become other numbers where a loss or a weight takes integers."""
    targets = load_keras().tree.flatten(y) if class_weight is not None else class_ids(getattr(model, "loss", None), y)
    if any(is_numpy(each) and each.dtype.kind == "f" and numpy().isnan(each).any() for each in targets):
        raise ConversionError("classes without NaN or NA: leave out samples without a class", y)


def class_ids(loss, y) -> list:
    """Return the targets whose losses take class ids."""
    if isinstance(loss, Mapping):
        pairs = [(each, y[name]) for name, each in loss.items() if type(y) is dict and name in y]
    elif is_list(loss):
        pairs = list(zip(loss, y)) if is_list(y) else []
    else:
        pairs = [(loss, each) for each in load_keras().tree.flatten(y)]
    return [each for its_loss, each in pairs if takes_class_ids(its_loss)]


def takes_class_ids(loss) -> bool:
    """Return True for a loss that takes class ids: sparse categorical crossentropy, by name or as an object."""
    losses = load_keras().losses
    if isinstance(loss, str):
        return loss in ("sparse_categorical_crossentropy", "SparseCategoricalCrossentropy")
    return loss is losses.sparse_categorical_crossentropy or isinstance(loss, losses.SparseCategoricalCrossentropy)


def refuse_beside_source(function, **given):
    """Raise for arguments that can't be combined with a source of batches."""
    for name, value in given.items():
        if value is not None:
            raise ValueError(
                f"{function}(): `{name}` must be omitted if `x` returns batches, since each batch includes "
                f"targets and sample weights. Received: {shown(value)}"
            )


def strings_for_model(model, value):
    """Convert text to string tensors for TensorFlow models; pass on numbers."""
    tree = load_keras().tree
    if not any(map(is_string_array, tree.flatten(value))):
        return value
    running = backend.backend_in_use()
    if running != "tensorflow":
        raise ConversionError(
            f"numbers, since models on the backend {running} don't take strings; encode them first, for example with "
            "layer_text_vectorization()",
            value,
        )
    kinds = {str(tensor.dtype) for tensor in model_tensors(model, "inputs")}
    if kinds and "string" not in kinds:
        raise ConversionError(
            f"numbers, since the model's inputs are {' and '.join(sorted(kinds))}; encode strings first, for "
            'example with layer_text_vectorization(), or use model inputs of dtype "string"',
            value,
        )
    import tensorflow as tf

    return tree.map_structure(lambda v: tf.constant(v, "string") if is_string_array(v) else v, value)


# Batches

# Names of the parts of a batch, as fit() has them
PARTS = ("x", "y", "sample_weight")
BATCHES = "a source of batches: inputs, or a list of inputs, targets and optionally sample weights"


def for_batch(function: str, model, x, y=None, sample_weight=None, class_weight=None):
    """Convert one batch as `for_model()` does, with dense matrices, since only fit() takes sparse ones."""
    if all(each is None or is_ready(each) for each in (x, y, sample_weight)):
        try:
            refuse_missing_classes(model, y, class_weight)
        except ConversionError as error:
            raise error.for_argument(function, "y") from None
        return x, y, sample_weight
    return tuple(map(to_dense, for_model(function, "x", model, x, y, sample_weight, class_weight)))


def to_dense(value):
    """Convert sparse matrices to arrays, also in lists and dicts."""
    if isinstance(value, Mapping):
        return {name: to_dense(v) for name, v in value.items()}
    if is_list(value):
        return type(value)(map(to_dense, value))
    return value.toarray() if is_sparse(value) else value


def batches_from(function: str, argument: str, model, source):
    """Yield the batches that an iterator or a function without arguments returns, until it returns None."""
    draw = functools.partial(next, source, None) if hasattr(source, "__next__") else source
    batch = draw()
    if batch is None:
        raise ValueError(f"{function}(): `{argument}` must return at least one batch. Received: {shown(source)}")
    while batch is not None:
        yield batch_for(function, argument, model, batch)
        batch = draw()


def batch_for(function: str, argument: str, model, value):
    """Convert a batch from a source to (x,), (x, y) or (x, y, sample_weight), copied."""
    try:
        parts = parts_of(function, model, value)
        if not 1 <= len(parts) <= 3:
            raise ConversionError(BATCHES, value)
        checked = [as_optional_input_data(v) for v in parts]
    except ConversionError as error:
        raise error.for_argument(function, argument) from None
    return copied(for_model(function, argument, model, *checked)[: len(parts)])


def parts_of(function: str, model, batch):
    """Return the inputs, targets and sample weights of a batch, or the inputs alone.

    A dict that is not the model's inputs by name has the parts by name, or else in their order.
    """
    if type(batch) is dict:
        return (batch,) if is_named_input(function, model, batch) else named_parts(batch)
    return batch if is_list(batch) and not (function == "predict" and is_input(model, batch)) else (batch,)


def is_named_input(function: str, model, batch: dict) -> bool:
    """Return True if a dict is the inputs of the model by name, and not the parts of a batch."""
    inputs = inputs_of(model)
    if not inputs:  # a model that is not built may have inputs of any name
        return function == "predict" or not batch.keys() <= set(PARTS)
    if batch.keys() <= names_of(inputs):
        return True
    # of several inputs, so that one part can't be all of them, with further columns
    return len(inputs) > 1 and not batch.keys() <= set(PARTS) and all(each.names & batch.keys() for each in inputs)


def named_parts(batch: dict) -> list:
    """Return the parts of a batch by name, or in their order if they have other names; raise if both differ."""
    if batch.keys() == set(PARTS[: len(batch)]):
        return [batch[name] for name in PARTS[: len(batch)]]
    if any(name in PARTS and PARTS.index(name) != i for i, name in enumerate(batch)):
        raise ConversionError(BATCHES, batch)
    return list(batch.values())


def is_input(model, value) -> bool:
    """Return True if a list is an input of the model, and not a list of inputs and targets."""
    count = len(model_tensors(model, "inputs"))
    return type(value) is list and (
        not any(is_list(v) or is_array(v) or isinstance(v, Mapping) for v in value)
        or (1 < count == len(value) and all(is_array(v) or (is_list(v) and not any(map(is_list, v))) for v in value))
    )


def copied(value):
    """Copy arrays out of R's memory, with floats in the default dtype; convert lists to tuples for tf.data."""
    if isinstance(value, Mapping):
        return {name: copied(v) for name, v in value.items()}
    if is_list(value):
        return tuple(map(copied, value))
    value = to_dense(value)
    if not is_numpy(value):
        return value
    floatx = load_keras().config.floatx()
    return numpy().array(value, dtype=floatx if value.dtype.kind == "f" else None, order="C")
