"""Data pipelines (tfdatasets): combination."""

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import Flag, OptionalCount, dataset_or_error, is_dataset, tensorflow
from pykeras3.core.calling.pipe import Deferred, describe_call
from pykeras3.core.conventions.values import is_list
from pykeras3.core.decorators import function, method_like

if TYPE_CHECKING:
    import tensorflow as tf


@function(in_keras3=False)
def zip_datasets(*args) -> "tf.data.Dataset":
    """Combine datasets into one of tuples with an element of each; it ends with the shortest.

    `[ds1, ds2] >> zip_datasets()` is the same as `zip_datasets(ds1, ds2)`.

    Args:
        args: Datasets, or a single (nested) list or dict of datasets.

    Returns:
        A tf.data.Dataset of tuples, or of what the list or dict is made of.
    """
    if not args:
        return Deferred(zip_datasets, functools.partial(describe_call, "zip_datasets", (), {}))
    datasets = args[0] if len(args) == 1 and not is_dataset(args[0]) else args
    return tensorflow().data.Dataset.zip(zipped(datasets))


def zipped(datasets):
    """Return the (nested) datasets as tf.data takes them, after a check that they are datasets."""
    if isinstance(datasets, Mapping) and datasets:
        return {name: zipped(d) for name, d in datasets.items()}
    if is_list(datasets) and datasets:
        return tuple(zipped(d) for d in datasets)
    return dataset_or_error("zip_datasets", datasets)


@method_like(is_dataset, in_keras3=False)
def dataset_concatenate(dataset, *args) -> "tf.data.Dataset":
    """Concatenate datasets.

    With a single dataset it is a deferred call: `ds1 >> dataset_concatenate(ds2)` begins with those of `ds1`.

    Args:
        dataset: Dataset (`tf.data.Dataset`) that comes first.
        args: Datasets that follow, with elements of the same structure and dtypes.

    Returns:
        A tf.data.Dataset.
    """
    if not args:
        return Deferred(
            lambda first: dataset_concatenate(first, dataset),
            functools.partial(describe_call, "dataset_concatenate", (dataset,), {}),
        )
    others = [dataset_or_error("dataset_concatenate", other) for other in args]
    return functools.reduce(lambda whole, other: whole.concatenate(other), others, dataset)


@function(in_keras3=False)
def sample_from_datasets(
    datasets, weights=None, seed: OptionalCount = None, stop_on_empty_dataset: Flag = True
) -> "tf.data.Dataset":
    """Draw each element at random from one of several datasets.

    Args:
        datasets: List of datasets with elements of the same structure.
        weights: Vector of numbers, or dataset of such vectors: probability of drawing from each dataset; `None` for
            equal probabilities.
        stop_on_empty_dataset: Boolean, whether to stop once one of the datasets is exhausted; otherwise the others go
            on.

    Returns:
        A tf.data.Dataset.
    """
    datasets = datasets_of("sample_from_datasets", datasets)
    return tensorflow().data.Dataset.sample_from_datasets(datasets, weights, seed, stop_on_empty_dataset)


@function(in_keras3=False)
def choose_from_datasets(datasets, choice_dataset, stop_on_empty_dataset: Flag = True) -> "tf.data.Dataset":
    """Draw each element from the dataset that another dataset names.

    Args:
        datasets: List of datasets with elements of the same structure.
        choice_dataset: Dataset of int64 scalars, positions of the datasets to draw from, counted from 0.
        stop_on_empty_dataset: Boolean, whether to stop once a chosen dataset is exhausted; otherwise it is skipped.

    Returns:
        A tf.data.Dataset.
    """
    return tensorflow().data.Dataset.choose_from_datasets(
        datasets_of("choose_from_datasets", datasets),
        dataset_or_error("choose_from_datasets", choice_dataset),
        stop_on_empty_dataset,
    )


def datasets_of(name, datasets):
    """Return a list of datasets after a check that they are datasets."""
    return [dataset_or_error(name, dataset) for dataset in (datasets if is_list(datasets) else [datasets])]
