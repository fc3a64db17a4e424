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
from pykeras3.core.conventions import Path, Text
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import shown

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(is_dataset, in_keras3=False)
def dataset_shuffle(
    dataset, buffer_size: Count, seed: OptionalCount = None, reshuffle_each_iteration: OptionalFlag = None
) -> "tf.data.Dataset":
    """Shuffle the elements, each drawn at random from a buffer of the next ones.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        buffer_size: Positive integer, number of elements in that buffer; for a perfect shuffle, at least the size of
            the dataset.
        reshuffle_each_iteration: Boolean, whether each pass over the dataset has another order; `None` for true.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.shuffle(buffer_size, seed, reshuffle_each_iteration)


@method_like(is_dataset, in_keras3=False)
def dataset_repeat(dataset, count: OptionalCount = None) -> "tf.data.Dataset":
    """Repeat a dataset.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        count: Integer, number of passes over the dataset; `None` or -1 repeats it forever.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.repeat(count)


@method_like(is_dataset, in_keras3=False, r=RWrapper(defaults={"buffer_size": "tf$data$AUTOTUNE"}))
def dataset_prefetch(dataset, buffer_size: Count = AUTOTUNE) -> "tf.data.Dataset":
    """Prepare the next elements while the current one is processed.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        buffer_size: Integer, number of elements to prepare in advance; -1 (`tf.data.AUTOTUNE`) lets TensorFlow choose.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.prefetch(buffer_size)


@method_like(is_dataset, in_keras3=False)
def dataset_cache(dataset, filename: OptionalPath = None) -> "tf.data.Dataset":
    """Cache the elements, in memory or in a file, when they are first read.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        filename: String, path of the files that hold the cache; `None` to cache in memory.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.cache(filename or "")


@method_like(is_dataset, in_keras3=False)
def dataset_shuffle_and_repeat(
    dataset, buffer_size: Count, count: OptionalCount = None, seed: OptionalCount = None
) -> "tf.data.Dataset":
    """Shuffle and repeat a dataset, each time in another order.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        buffer_size: Positive integer, number of elements in the buffer that elements are drawn from, as in
            `dataset_shuffle()`.
        count: Integer, number of passes over the dataset; `None` or -1 repeats it forever.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.shuffle(buffer_size, seed).repeat(count)


@method_like(is_dataset, in_keras3=False)
def dataset_prefetch_to_device(dataset, device: Text, buffer_size: OptionalCount = None) -> "tf.data.Dataset":
    """Prepare the next elements in the memory of a device.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        device: String, name of the device, such as `"/gpu:0"`.
        buffer_size: Integer, number of elements to prepare in advance; `None` lets TensorFlow choose.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.apply(tensorflow().data.experimental.prefetch_to_device(device, buffer_size))


@method_like(is_dataset, in_keras3=False, r=RWrapper(defaults={"compression": 'c("AUTO", "GZIP", "SNAPPY", "None")'}))
def dataset_snapshot(
    dataset, path: Path, compression="AUTO", reader_func: OptionalCallback = None, shard_func: OptionalCallback = None
) -> "tf.data.Dataset":
    """Save the elements to files, which later runs reuse.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        path: String, directory for the files.
        compression: String, `"AUTO"`, `"GZIP"`, `"SNAPPY"`, or `"None"` for no compression.
        reader_func: Callable that takes a dataset of the files' datasets and returns the dataset to read; `None` to
            read the files as they were written.
        shard_func: Callable that takes an element and returns the number of its file, an int64 scalar; `None` to let
            TensorFlow choose.

    Returns:
        A tf.data.Dataset.
    """
    if compression not in COMPRESSIONS:
        raise ValueError(
            f"dataset_snapshot(): `compression` must be one of {', '.join(map(repr, COMPRESSIONS))}. "
            f"Received: {shown(compression)}"
        )
    return dataset.snapshot(path, COMPRESSIONS[compression], reader_func, shard_func)


COMPRESSIONS = {"AUTO": "AUTO", "GZIP": "GZIP", "SNAPPY": "SNAPPY", "None": None, "": None, None: None}
