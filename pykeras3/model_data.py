"""Data as a model takes it: an array for each of its inputs and outputs, and text as TensorFlow's strings."""
import functools
import inspect
import types
from collections.abc import Mapping
from typing import Annotated, Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    DATA,
    ArrayLike,
    Convention,
    ConversionError,
    as_numpy,
    function_or_none,
    holds_values,
    is_array,
    is_list,
    is_numpy,
    is_plain_function,
    is_text,
    model_data,
    numpy,
    plain,
    shown,
)
from pykeras3.core.tabular import columns_of, is_frame, is_sparse, matrix_of

# Conventions: what can be told before the model is known. Lists of plain values stay lists until it is.


def samples(value):
    """As `model_data`, but a list of R vectors stays one: the model says whether it is one input or several."""
    if is_plain_function(value) or not (value is None or isinstance(value, str) or holds_values(value)):
        raise ConversionError(DATA, value)
    return value if is_list(value) and value and plain(value) else model_data(value)


def is_source(value) -> bool:
    """Whether the value gives batches one by one; a Python generator is Keras' own to read."""
    if isinstance(value, (type, types.GeneratorType)):
        return False
    return hasattr(value, "__next__") or (
        is_function(value) and not hasattr(value, "__declaration__") and takes_nothing(value))


def is_function(value) -> bool:
    """Whether the value is a function and no layer or other object that can be called; an RSession's are of a class."""
    return inspect.isroutine(value) or isinstance(getattr(type(value), "__signature__", None), property)


def takes_nothing(function) -> bool:
    try:
        inspect.signature(function_or_none(function)).bind()
    except (TypeError, ValueError):
        return False
    return True


def samples_or_source(value):
    """As `samples`, or what gives batches: an iterator, or a function without arguments."""
    if is_source(value):
        return value
    if is_plain_function(value):
        raise ConversionError(f"{DATA}, or a function without arguments that gives batches", value)
    return samples(value)


def optional_samples(value):
    return value if value is None else samples(value)


def targets(value):
    """Targets as numbers; labels in words would fail deep inside a loss."""
    result = optional_samples(value)
    if has_words(result):
        raise ConversionError("numbers (class ids from 0, or values); encode labels in words first, for example with "
                              "layer_string_lookup()", value)
    return result


def has_words(value) -> bool:
    if isinstance(value, Mapping):
        return any(map(has_words, value.values()))
    if is_list(value):
        return any(map(has_words, value))
    return isinstance(value, str) or (is_numpy(value) and value.dtype.kind in "OUS")


def validation(value):
    """(x, y) or (x, y, sample_weight) as Keras wants it, a tuple; a dataset or a source of batches passes."""
    if is_list(value):
        if len(value) not in (2, 3):
            raise ConversionError("a list of inputs and targets, and perhaps sample weights, or a dataset", value)
        return tuple(optional_samples(v) for v in value)
    return value if value is None else samples_or_source(value)


class LeadingData(Convention):
    """Data that may stand where the model is missing; a number, a word or a function there is more likely a slip."""

    def accepts(self, value) -> bool:
        return not (isinstance(value, (str, bool, int, float)) or is_plain_function(value)) and super().accepts(value)


Samples = Annotated[Any, LeadingData(samples)]
SamplesOrSource = Annotated[Any, LeadingData(samples_or_source)]
OptionalSamples = Annotated[Any, Convention(optional_samples)]
Targets = Annotated[ArrayLike, Convention(targets)]
ValidationData = Annotated[Any, Convention(validation)]


# What the model decides


def for_model(function: str, argument: str, model, x, y=None, sample_weight=None, class_weight=None):
    """Inputs, targets and sample weights, as the model takes them."""
    inputs, outputs = ends(model, "inputs"), ends(model, "outputs")
    if is_source(x):
        refuse_beside_source(function, y=y, sample_weight=sample_weight, class_weight=class_weight)
        return batches_from(function, argument, model, x), y, sample_weight
    try:
        x = text_for_model(inputs, arranged(x, len(inputs)))
        argument, y = "y", arranged(y, len(outputs))
        argument, sample_weight = "sample_weight", arranged(sample_weight, len(outputs), scalars=False)
    except ConversionError as error:
        raise error.for_argument(function, argument) from None
    return x, y, sample_weight


def refuse_beside_source(function, **given):
    for name, value in given.items():
        if value is not None:
            raise ValueError(f"{function}(): `{name}` must be left out where `x` gives batches, as targets and sample "
                             f"weights are part of each batch. Received: {shown(value)}")


def ends(model, name) -> tuple:
    """The inputs or outputs of a model; none where it has not been built, or is a subclass that does not say."""
    return tuple(getattr(model, name, None) or ())


def arranged(value, count, scalars=True):
    """A list of R vectors, or a data frame, as an array each for a model that takes several, else as one array."""
    if is_frame(value):
        return columns_of(value) if count > 1 else matrix_of(value)
    if not (is_list(value) and value and plain(value)):
        return value
    vectors = all(map(is_list, value)) or (len(value) == count and (scalars or any(map(is_list, value))))
    if count > 1 and vectors:
        return type(value)(numpy().atleast_1d(as_numpy(v)) for v in value)
    return as_numpy(value)


def text_for_model(inputs, value):
    """Text as tensors, which numpy's strings must be for TensorFlow's models; numbers pass."""
    tree = backend.keras_loaded().tree
    if not any(map(is_text, tree.flatten(value))):
        return value
    running = backend.backend_in_use()
    if running != "tensorflow":
        raise ConversionError(
            f"numbers, as models on the backend {running} take no text; encode it first, for example with "
            "layer_text_vectorization()", value)
    kinds = {str(tensor.dtype) for tensor in inputs}
    if kinds and "string" not in kinds:
        raise ConversionError(
            f"numbers, as the model's inputs are {' and '.join(sorted(kinds))}; encode text first, for "
            "example with layer_text_vectorization(), or give the model inputs of dtype \"string\"", value)
    import tensorflow as tf
    return tree.map_structure(lambda v: tf.constant(v, "string") if is_text(v) else v, value)


# Batches


def for_batch(function: str, model, x, y=None, sample_weight=None):
    """As `for_model`, of one batch, in which sparse matrices are dense: Keras takes them from no other than fit()."""
    return tuple(map(dense, for_model(function, "x", model, x, y, sample_weight)))


def dense(value):
    """Sparse matrices as arrays, in lists and dicts too."""
    if isinstance(value, Mapping):
        return {name: dense(v) for name, v in value.items()}
    if is_list(value):
        return type(value)(map(dense, value))
    return value.toarray() if is_sparse(value) else value


def batches_from(function: str, argument: str, model, source):
    """A generator, which Keras reads, of what an iterator or a function without arguments gives up to a None."""
    draw = functools.partial(next, source, None) if hasattr(source, "__next__") else source
    batch = draw()
    if batch is None:
        raise ValueError(f"{function}(): `{argument}` must give at least one batch. Received: {shown(source)}")
    while batch is not None:
        yield batch_for(function, argument, model, batch)
        batch = draw()


def batch_for(function: str, argument: str, model, value):
    """What a source gave as Keras takes it: (x,), (x, y) or (x, y, sample_weight), in memory of its own."""
    parts = value if is_list(value) and not (function == "predict" and is_input(model, value)) else (value,)
    try:
        if not 1 <= len(parts) <= 3:
            raise ConversionError(
                "a source of batches: inputs, or a list of inputs, targets and perhaps sample weights", value)
        checked = [optional_samples(v) for v in parts]
    except ConversionError as error:
        raise error.for_argument(function, argument) from None
    return owned(for_model(function, argument, model, *checked)[:len(parts)])


def is_input(model, value) -> bool:
    """Whether a list is the input of a model and no list of inputs and targets: a vector, or one for each input."""
    count = len(ends(model, "inputs"))
    return type(value) is list and (not any(is_list(v) or is_array(v) or isinstance(v, Mapping) for v in value) or (
        1 < count == len(value) and all(is_array(v) or (is_list(v) and not any(map(is_list, v))) for v in value)))


def owned(value):
    """Copies of arrays, as R's memory is R's alone to free, in Keras' own type of floats; lists as tf.data has them."""
    if isinstance(value, Mapping):
        return {name: owned(v) for name, v in value.items()}
    if is_list(value):
        return tuple(map(owned, value))
    value = dense(value)
    if not is_numpy(value):
        return value
    floatx = backend.keras_loaded().config.floatx()
    return numpy().array(value, dtype=floatx if value.dtype.kind == "f" else None, order="C")
