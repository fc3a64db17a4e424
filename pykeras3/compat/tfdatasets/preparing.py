"""Data pipelines (tfdatasets): features and response."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.compat.tfdatasets.arguments import Flag, OptionalCount, is_dataset, tensorflow
from pykeras3.compat.tfdatasets.batching import dataset_map_and_batch
from pykeras3.compat.tfdatasets.creating import tensor_slices_dataset
from pykeras3.compat.tfdatasets.selecting import Available, Selection, as_columns, selected
from pykeras3.core.conventions import Convention
from pykeras3.core.conventions.scalars import optional
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function, method_like
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras

if TYPE_CHECKING:
    import tensorflow as tf


def as_one_column(value):
    """Return a single string, also from a list of one; or a selection, whose columns are known once there are data."""
    names = as_columns(value)
    if isinstance(names, Selection):
        return names
    if len(names) != 1:
        raise ConversionError("a single column name", value)
    return names[0]


Columns = Annotated[str | Sequence[str], Convention(as_columns, names_columns=True)]
OptionalColumn = Annotated[str | None, Convention(optional(as_one_column), names_columns=True)]


@method_like(is_dataset, in_keras3=False, r=RWrapper(call="forward_columns({name})"))
def dataset_prepare(
    dataset,
    x: Columns,
    y: OptionalColumn = None,
    named: Flag = True,
    named_features: Flag = False,
    parallel_records: OptionalCount = None,
    batch_size: OptionalCount = None,
    num_parallel_batches: OptionalCount = None,
    drop_remainder: Flag = False,
) -> "tf.data.Dataset":
    """Divide the columns of a dataset into features and response.

    In R `x` and `y` are columns as the package tidyselect takes them, or `x` is a formula `y ~ a + b`.

    Args:
        dataset: Dataset whose elements are dicts of columns.
        x: Names of the columns with the features: strings or, in R, a selection as in tidyselect.
        y: Name of the column with the response: a string or, in R, a selection as in tidyselect; `None` for none.
        named: Boolean, whether elements are dicts of `x` and `y` rather than tuples.
        named_features: Boolean, whether the features form a dict; otherwise they are stacked along a last axis.
        parallel_records: Positive integer, number of elements to process at the same time; `None` processes one after
            the other.
        batch_size: Positive integer, number of elements per batch; `None` for single elements.
        num_parallel_batches: Positive integer, number of batches to prepare at the same time; `None` for one.
        drop_remainder: Boolean, whether to drop the last batch if it is smaller.

    Returns:
        A tf.data.Dataset.
    """
    tf, (x, y) = tensorflow(), features_and_response("dataset_prepare", dataset, x, y)

    def prepared(record):
        features = {name: record[name] for name in x}
        if not named_features:
            values = list(features.values())
            features = tf.stack(values, axis=values[0].shape.rank)
        parts = {"x": features} if y is None else {"x": features, "y": record[y]}
        return parts if named else tuple(parts.values())

    if batch_size is None:
        return dataset.map(prepared, parallel_records)
    return dataset_map_and_batch(dataset, prepared, batch_size, num_parallel_batches, drop_remainder, parallel_records)


def features_and_response(function: str, dataset, x, y):
    """Return the names of a dataset's columns that `x` and `y` select; None for no response."""
    available = Available(function, column_types(dataset))
    features = selected(available, x)
    if y is None:
        return features, None
    response = selected(available, y)
    if len(response) != 1:
        raise ConversionError("a single column name", response).for_argument(function, "y")
    return features, response[0]


def column_types(dataset) -> dict[str, str]:
    """Return the dtypes of a dataset's columns by name."""
    spec = dataset.element_spec
    if not isinstance(spec, Mapping):
        raise ValueError(f"The elements of the dataset must be dicts of columns. Received elements: {shown(spec)}")
    return {name: column.dtype.name for name, column in spec.items()}


@function(in_keras3=False)
def layer_input_from_dataset(dataset) -> dict[str, Any]:
    """Make an input of a model for each column of a dataset of batches, or of a data frame.

    Args:
        dataset: Dataset whose elements are dicts of columns, or tuples that begin with such a dict.

    Returns:
        A dict of inputs.
    """
    if not is_dataset(dataset):
        dataset = tensor_slices_dataset(dataset).batch(1)
    spec = dataset.element_spec
    spec = spec[0] if isinstance(spec, tuple) else spec
    if not isinstance(spec, Mapping):
        raise ValueError(
            "layer_input_from_dataset(): the elements of `dataset` must be dicts of columns. "
            f"Received elements: {shown(spec)}"
        )
    keras_input = load_keras().Input
    return {name: keras_input(column.shape[1:], dtype=column.dtype.name, name=name) for name, column in spec.items()}
