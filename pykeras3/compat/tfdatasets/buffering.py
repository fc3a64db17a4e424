"""Data pipelines (tfdatasets): shuffling, repetition and caching."""

from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import (
    AUTOTUNE,
    Count,
    OptionalCallback,
    OptionalCount,
    OptionalFlag,
    OptionalPath,
    is_dataset,
    tensorflow,
)
from pykeras3.core.conventions import Path, Text, shown
from pykeras3.core.decorators import method_like
from pykeras3.core.r_wrapper import RWrapper

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(is_dataset, in_keras3=False)
def dataset_shuffle(
    dataset, buffer_size: Count, seed: OptionalCount = None, reshuffle_each_iteration: OptionalFlag = None
) -> "tf.data.Dataset":
    """Shuffle the elements, each drawn at random from a buffer of the next ones.

    dataset: The dataset.
    buffer_size: The size of that buffer; at least the size of the dataset for a perfect shuffle.
    seed: A whole number, for the same order at every run.
    reshuffle_each_iteration: Whether every pass over the dataset has another order (the default).
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.shuffle(buffer_size, seed, reshuffle_each_iteration)


@method_like(is_dataset, in_keras3=False)
def dataset_repeat(dataset, count: OptionalCount = None) -> "tf.data.Dataset":
    """Repeat a dataset.

    dataset: The dataset.
    count: How many times it is gone through; without end by default, and with -1.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.repeat(count)


@method_like(is_dataset, in_keras3=False, r=RWrapper(defaults={"buffer_size": "tf$data$AUTOTUNE"}))
def dataset_prefetch(dataset, buffer_size: Count = AUTOTUNE) -> "tf.data.Dataset":
    """Prepare the next elements while the current one is processed.

    dataset: The dataset.
    buffer_size: How many elements are prepared; -1 (tf.data.AUTOTUNE) lets TensorFlow decide.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.prefetch(buffer_size)


@method_like(is_dataset, in_keras3=False)
def dataset_cache(dataset, filename: OptionalPath = None) -> "tf.data.Dataset":
    """Cache the elements, in memory or in a file, when they are first read.

    dataset: The dataset.
    filename: Where to keep them on disk; in memory by default.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.cache(filename or "")


@method_like(is_dataset, in_keras3=False)
def dataset_shuffle_and_repeat(
    dataset, buffer_size: Count, count: OptionalCount = None, seed: OptionalCount = None
) -> "tf.data.Dataset":
    """Shuffle and repeat a dataset, each time in another order.

    dataset: The dataset.
    buffer_size: The size of the buffer that elements are drawn from, as in `dataset_shuffle()`.
    count: How many times it is gone through; without end by default, and with -1.
    seed: A whole number, for the same order at every run.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.shuffle(buffer_size, seed).repeat(count)


@method_like(is_dataset, in_keras3=False)
def dataset_prefetch_to_device(dataset, device: Text, buffer_size: OptionalCount = None) -> "tf.data.Dataset":
    """Prepare the next elements in the memory of a device.

    dataset: The dataset.
    device: The device, such as `"/gpu:0"`.
    buffer_size: How many elements are prepared; TensorFlow decides by default.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.apply(tensorflow().data.experimental.prefetch_to_device(device, buffer_size))


@method_like(is_dataset, in_keras3=False, r=RWrapper(defaults={"compression": 'c("AUTO", "GZIP", "SNAPPY", "None")'}))
def dataset_snapshot(
    dataset, path: Path, compression="AUTO", reader_func: OptionalCallback = None, shard_func: OptionalCallback = None
) -> "tf.data.Dataset":
    """Save the elements to files, which later runs reuse.

    dataset: The dataset.
    path: The directory for the files.
    compression: `"AUTO"`, `"GZIP"`, `"SNAPPY"`, or `"None"` for none.
    reader_func: A function of a dataset of the files' datasets that returns the dataset to read.
    shard_func: A function of an element that returns the file it belongs to, an int64 scalar.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    if compression not in COMPRESSIONS:
        raise ValueError(
            f"dataset_snapshot(): `compression` must be one of {', '.join(map(repr, COMPRESSIONS))}. "
            f"Received: {shown(compression)}"
        )
    return dataset.snapshot(path, COMPRESSIONS[compression], reader_func, shard_func)


COMPRESSIONS = {"AUTO": "AUTO", "GZIP": "GZIP", "SNAPPY": "SNAPPY", "None": None, "": None, None: None}
