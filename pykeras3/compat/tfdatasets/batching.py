"""Data pipelines (tfdatasets): batching and windows."""

import functools
from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import (
    Callback,
    Counts,
    Flag,
    OneOrSeveralCounts,
    OptionalCallback,
    OptionalCount,
    OptionalFlag,
    PositiveCount,
    is_dataset,
)
from pykeras3.compat.tfdatasets.structures import padded_shapes_of, returning_structure
from pykeras3.core.conventions import Convention, convert_argument
from pykeras3.core.conventions.scalars import optional
from pykeras3.core.decorators import method_like

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(is_dataset, in_keras3=False)
def dataset_batch(
    dataset,
    batch_size: PositiveCount,
    drop_remainder: Flag = False,
    num_parallel_calls: OptionalCount = None,
    deterministic: OptionalFlag = None,
    name=None,
) -> "tf.data.Dataset":
    """Combine consecutive elements into batches.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        batch_size: Positive integer, number of elements per batch.
        drop_remainder: Boolean, whether to drop the last batch if it is smaller.
        num_parallel_calls: Integer, number of batches to prepare at the same time; -1 lets TensorFlow choose, `None`
            prepares one after the other.
        deterministic: Boolean, whether parallel calls must keep the order of the elements; `None` for the option of the
            dataset.

    Returns:
        A tf.data.Dataset of batches.
    """
    return dataset.batch(batch_size, drop_remainder, num_parallel_calls, deterministic, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_padded_batch(
    dataset, batch_size: PositiveCount, padded_shapes=None, padding_values=None, drop_remainder: Flag = False, name=None
) -> "tf.data.Dataset":
    """Combine consecutive elements of different shapes into batches, padded to a common shape.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        batch_size: Positive integer, number of elements per batch.
        padded_shapes: Shape to pad elements to, or list or dict of shapes with the structure of an element; an unknown
            size (`None`, NA in R) becomes the largest one of the batch. `None` for all sizes unknown.
        padding_values: Number or string to pad with, or list or dict of them with the structure of an element; `None`
            for 0 or `""`.
        drop_remainder: Boolean, whether to drop the last batch if it is smaller.

    Returns:
        A tf.data.Dataset of batches.
    """
    padded_shapes = shapes_to_pad("dataset_padded_batch", dataset, padded_shapes)
    return dataset.padded_batch(batch_size, padded_shapes, padding_values, drop_remainder, name=name)


def shapes_to_pad(function: str, dataset, value):
    """Convert `padded_shapes`, if they are given, to the structure of the elements of a dataset."""
    in_structure = Convention(optional(functools.partial(padded_shapes_of, dataset.element_spec)))
    return convert_argument(in_structure, function, "padded_shapes", value)


@method_like(is_dataset, in_keras3=False)
def dataset_rebatch(
    dataset, batch_size: OneOrSeveralCounts, drop_remainder: Flag = False, name=None
) -> "tf.data.Dataset":
    """Split and combine batches into batches of another size.

    Args:
        dataset: Dataset (`tf.data.Dataset`) of batches.
        batch_size: Positive integer, new number of elements per batch; or vector of integers, sizes that are used in
            turn.
        drop_remainder: Boolean, whether to drop the last batch if it is smaller.

    Returns:
        A tf.data.Dataset of batches.
    """
    return dataset.rebatch(batch_size, drop_remainder, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_unbatch(dataset, name=None) -> "tf.data.Dataset":
    """Split batches into their elements.

    Args:
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        A tf.data.Dataset.
    """
    return dataset.unbatch(name)


@method_like(is_dataset, in_keras3=False)
def dataset_window(
    dataset, size: PositiveCount, shift: OptionalCount = None, stride: PositiveCount = 1.0, drop_remainder: Flag = False
) -> "tf.data.Dataset":
    """Group elements into windows, each of which is a dataset.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        size: Positive integer, number of elements per window.
        shift: Positive integer, number of elements between the starts of successive windows; `None` for `size`.
        stride: Positive integer, distance in the dataset between successive elements of a window.
        drop_remainder: Boolean, whether to drop the last windows if they are smaller.

    Returns:
        A tf.data.Dataset of datasets.
    """
    return dataset.window(size, shift, stride, drop_remainder)


@method_like(is_dataset, in_keras3=False)
def dataset_map_and_batch(
    dataset,
    map_func: Callback,
    batch_size: PositiveCount,
    num_parallel_batches: OptionalCount = None,
    drop_remainder: Flag = False,
    num_parallel_calls: OptionalCount = None,
) -> "tf.data.Dataset":
    """Apply a function to every element and combine the results into batches.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        map_func: Callable that takes an element, as in `dataset_map()`.
        batch_size: Positive integer, number of elements per batch.
        num_parallel_batches: Positive integer, number of batches to prepare at the same time, if `num_parallel_calls`
            is not given.
        drop_remainder: Boolean, whether to drop the last batch if it is smaller.

    Returns:
        A tf.data.Dataset of batches.
    """
    if num_parallel_calls is None and num_parallel_batches is not None:
        num_parallel_calls = num_parallel_batches * batch_size
    return dataset.map(returning_structure(map_func), num_parallel_calls).batch(batch_size, drop_remainder)


@method_like(is_dataset, in_keras3=False)
def dataset_bucket_by_sequence_length(
    dataset,
    element_length_func: Callback,
    bucket_boundaries: Counts,
    bucket_batch_sizes: Counts,
    padded_shapes=None,
    padding_values=None,
    pad_to_bucket_boundary: Flag = False,
    no_padding: Flag = False,
    drop_remainder: Flag = False,
    name=None,
) -> "tf.data.Dataset":
    """Combine elements of similar length into padded batches.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        element_length_func: Callable that takes an element and returns its length, an int32 scalar.
        bucket_boundaries: Vector of positive integers, lengths at which a new group begins, in increasing order.
        bucket_batch_sizes: Vector of positive integers, batch size of each group; one more than there are boundaries.
        padded_shapes: Shapes to pad to, as in `dataset_padded_batch()`.
        padding_values: Number or string to pad with, as in `dataset_padded_batch()`; `None` for 0 or `""`.
        pad_to_bucket_boundary: Boolean, whether to pad to the boundary of the group rather than to the longest element
            of the batch.
        no_padding: Boolean, whether to batch elements without padding.
        drop_remainder: Boolean, whether to drop the last batches if they are smaller.

    Returns:
        A tf.data.Dataset of batches.
    """
    padded_shapes = shapes_to_pad("dataset_bucket_by_sequence_length", dataset, padded_shapes)
    return dataset.bucket_by_sequence_length(
        element_length_func,
        bucket_boundaries,
        bucket_batch_sizes,
        padded_shapes,
        padding_values,
        pad_to_bucket_boundary,
        no_padding,
        drop_remainder,
        name=name,
    )


@method_like(is_dataset, in_keras3=False)
def dataset_group_by_window(
    dataset,
    key_func: Callback,
    reduce_func: Callback,
    window_size: OptionalCount = None,
    window_size_func: OptionalCallback = None,
    name=None,
) -> "tf.data.Dataset":
    """Group elements by a key, and make a dataset of each group.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        key_func: Callable that takes an element and returns its key, an int64 scalar.
        reduce_func: Callable that takes a key and a dataset of up to `window_size` elements with that key, and returns
            a dataset.
        window_size: Positive integer, maximum number of elements per group.
        window_size_func: Callable that takes a key and returns the maximum number of elements per group; replaces
            `window_size`.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.group_by_window(key_func, reduce_func, window_size, window_size_func, name=name)
