"""Data pipelines (tfdatasets): batching and windows."""

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

    dataset: The dataset.
    batch_size: How many elements make a batch.
    drop_remainder: Whether a last batch that is smaller is left out.
    num_parallel_calls: How many batches are made at the same time; -1 lets TensorFlow decide.
    deterministic: Whether parallel calls must keep the order.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.batch(batch_size, drop_remainder, num_parallel_calls, deterministic, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_padded_batch(
    dataset, batch_size: PositiveCount, padded_shapes=None, padding_values=None, drop_remainder: Flag = False, name=None
) -> "tf.data.Dataset":
    """Combine consecutive elements of different shapes into batches, padded to a common shape.

    dataset: The dataset.
    batch_size: How many elements make a batch.
    padded_shapes: The shape to pad elements to, or a list or dict of shapes in the structure of an element;
        an unknown size (`None`, NA in R) is the largest one of the batch, as are all by default.
    padding_values: The value to pad with, or values in the structure of an element; 0 or "" by default.
    drop_remainder: Whether a last batch that is smaller is left out.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
    if padded_shapes is not None:
        padded_shapes = padded_shapes_of(dataset.element_spec, padded_shapes)
    return dataset.padded_batch(batch_size, padded_shapes, padding_values, drop_remainder, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_rebatch(
    dataset, batch_size: OneOrSeveralCounts, drop_remainder: Flag = False, name=None
) -> "tf.data.Dataset":
    """Split and combine batches into batches of another size.

    dataset: The dataset of batches.
    batch_size: The new size; several are taken in turns.
    drop_remainder: Whether a last batch that is smaller is left out.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.rebatch(batch_size, drop_remainder, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_unbatch(dataset, name=None) -> "tf.data.Dataset":
    """Split batches into their elements.

    dataset: The dataset.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.unbatch(name)


@method_like(is_dataset, in_keras3=False)
def dataset_window(
    dataset, size: PositiveCount, shift: OptionalCount = None, stride: PositiveCount = 1.0, drop_remainder: Flag = False
) -> "tf.data.Dataset":
    """Group elements into windows, each of which is a dataset.

    dataset: The dataset.
    size: How many elements make a window.
    shift: How many elements a window begins after the one before; `size` by default.
    stride: How far apart in the dataset the elements of a window are.
    drop_remainder: Whether last windows that are smaller are left out.
    Returns: A tf.data.Dataset of datasets. Without `dataset`, a deferred call to pipe into.
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

    dataset: The dataset.
    map_func: The function, as in `dataset_map()`.
    batch_size: How many elements make a batch.
    num_parallel_batches: How many batches are made at the same time, where `num_parallel_calls` is not given.
    drop_remainder: Whether a last batch that is smaller is left out.
    num_parallel_calls: How many elements are processed at the same time; -1 lets TensorFlow decide.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
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

    dataset: The dataset.
    element_length_func: A function of an element that returns its length, an int32 scalar.
    bucket_boundaries: The lengths at which one group ends and the next begins, in rising order.
    bucket_batch_sizes: The batch size of each group: one more than there are boundaries.
    padded_shapes: The shapes to pad to, as in `dataset_padded_batch()`.
    padding_values: The values to pad with; 0 or "" by default.
    pad_to_bucket_boundary: Whether to pad to the group's boundary and not just to the longest of the batch.
    no_padding: Whether elements are batched without padding.
    drop_remainder: Whether last batches that are smaller are left out.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
    if padded_shapes is not None:
        padded_shapes = padded_shapes_of(dataset.element_spec, padded_shapes)
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

    dataset: The dataset.
    key_func: A function of an element that returns its key, an int64 scalar.
    reduce_func: A function of a key and a dataset of up to `window_size` elements that have it, which returns
        a dataset.
    window_size: How many elements make a group.
    window_size_func: A function of a key that returns how many elements make a group; instead of `window_size`.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.group_by_window(key_func, reduce_func, window_size, window_size_func, name=name)
