"""Data pipelines (tfdatasets): transformation."""

from typing import TYPE_CHECKING, Any

from pykeras3.compat.tfdatasets.arguments import Callback, Count, OptionalCount, OptionalFlag, PositiveCount, is_dataset
from pykeras3.compat.tfdatasets.structures import TensorStructure, returning_structure, returning_tuple
from pykeras3.core.decorators import method_like

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(is_dataset, in_keras3=False)
def dataset_map(dataset, map_func: Callback, num_parallel_calls: OptionalCount = None) -> "tf.data.Dataset":
    """Apply a function to every element.

    The function is traced: it gets symbolic tensors and is to consist of tensor operations. An element that
    is a tuple, such as `(x, y)`, comes as one argument for each of its parts; a dict comes as one argument.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        map_func: Callable that takes an element and returns the new one. A list that it returns becomes a tuple, at any
            depth.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.map(returning_structure(map_func), num_parallel_calls)


@method_like(is_dataset, in_keras3=False)
def dataset_filter(dataset, predicate: Callback) -> "tf.data.Dataset":
    """Keep the elements for which a function is true.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        predicate: Callable that takes an element, as in `dataset_map()`, and returns a boolean scalar.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.filter(predicate)


@method_like(is_dataset, in_keras3=False)
def dataset_take(dataset, count: Count) -> "tf.data.Dataset":
    """Keep the first elements of a dataset.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        count: Integer, maximum number of elements to take; -1 takes all of them.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.take(count)


@method_like(is_dataset, in_keras3=False)
def dataset_skip(dataset, count: Count) -> "tf.data.Dataset":
    """Skip the first elements of a dataset.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        count: Integer, number of elements to skip; -1 skips all of them.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.skip(count)


@method_like(is_dataset, in_keras3=False)
def dataset_enumerate(dataset, start: Count = 0) -> "tf.data.Dataset":
    """Number the elements: each becomes a tuple of its number and the element.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        start: Integer, number of the first element, counted from 0 as in tfdatasets.

    Returns:
        A tf.data.Dataset of tuples.
    """
    return dataset.enumerate(start)


@method_like(is_dataset, in_keras3=False)
def dataset_shard(dataset, num_shards: PositiveCount, index: Count) -> "tf.data.Dataset":
    """Keep every n-th element, so that each of several workers gets its own part.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        num_shards: Positive integer, number of parts.
        index: Integer, the part to keep, counted from 0 to `num_shards - 1`, as tfdatasets and TensorFlow number
            workers.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.shard(num_shards, index)


@method_like(is_dataset, in_keras3=False)
def dataset_flat_map(dataset, map_func: Callback) -> "tf.data.Dataset":
    """Map each element to a dataset and concatenate the results.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        map_func: Callable that takes an element, as in `dataset_map()`, and returns a dataset.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.flat_map(map_func)


@method_like(is_dataset, in_keras3=False)
def dataset_interleave(
    dataset,
    map_func: Callback,
    cycle_length: OptionalCount = None,
    block_length: Count = 1.0,
    num_parallel_calls: OptionalCount = None,
    deterministic: OptionalFlag = None,
    name=None,
) -> "tf.data.Dataset":
    """Map each element to a dataset and interleave the results.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        map_func: Callable that takes an element, as in `dataset_map()`, and returns a dataset.
        cycle_length: Positive integer, number of elements to process at the same time; `None` lets TensorFlow choose.
        block_length: Positive integer, number of successive elements to take from each dataset.
        deterministic: Boolean, whether parallel calls must keep the order of the elements; `None` for the option of the
            dataset.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.interleave(map_func, cycle_length, block_length, num_parallel_calls, deterministic, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_scan(dataset, initial_state: TensorStructure, scan_func: Callback) -> "tf.data.Dataset":
    """Apply a function to every element and a state that goes from one element to the next.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        initial_state: Tensor or structure of tensors, state before the first element.
        scan_func: Callable that takes the state and an element, and returns a list of the new state and the new
            element.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.scan(initial_state, returning_tuple(scan_func))


@method_like(is_dataset, in_keras3=False)
def dataset_reduce(dataset, initial_state: TensorStructure, reduce_func: Callback) -> Any:
    """Reduce a dataset to one value, element by element.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        initial_state: Tensor or structure of tensors, value before the first element.
        reduce_func: Callable that takes the current value and an element, and returns the new value.

    Returns:
        The last value.
    """
    return dataset.reduce(initial_state, returning_structure(reduce_func))


@method_like(is_dataset, in_keras3=False)
def dataset_take_while(dataset, predicate: Callback, name=None) -> "tf.data.Dataset":
    """Keep the elements up to the first for which a function is false.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        predicate: Callable that takes an element, as in `dataset_map()`, and returns a boolean scalar.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.take_while(predicate, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_unique(dataset, name=None) -> "tf.data.Dataset":
    """Remove duplicate elements.

    Args:
        dataset: Dataset whose elements are single tensors of integers or strings.

    Returns:
        A tf.data.Dataset.
    """
    return dataset.unique(name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_rejection_resample(
    dataset, class_func: Callback, target_dist, initial_dist=None, seed: OptionalCount = None, name=None
):
    """Resample a dataset to target shares of the classes, by rejecting elements at random.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        class_func: Callable that takes an element and returns its class, an integer counted from 0.
        target_dist: Vector of floats, wanted share of each class.
        initial_dist: Vector of floats, share of each class in the dataset; `None` to estimate it.
        seed: Integer, seed that selects the same elements at every run; `None` for a random one.

    Returns:
        A tf.data.Dataset of tuples of class and element.
    """
    return dataset.rejection_resample(class_func, target_dist, initial_dist, seed, name=name)
