"""Data pipelines (tfdatasets): transformation."""

from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import Callback, Count, OptionalCount, OptionalFlag, PositiveCount, is_dataset
from pykeras3.compat.tfdatasets.structures import Tensors, returning_structure, returning_tuple
from pykeras3.core import host
from pykeras3.core.decorators import method_like

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(is_dataset, in_keras3=False)
def dataset_map(dataset, map_func: Callback, num_parallel_calls: OptionalCount = None) -> "tf.data.Dataset":
    """Apply a function to every element.

    The function is traced: it gets symbolic tensors and is to consist of tensor operations. An element that
    is a tuple, such as `(x, y)`, comes as one argument for each of its parts; a dict comes as one argument.
    dataset: The dataset.
    map_func: The function. A list that it returns makes a tuple, at any depth.
    num_parallel_calls: How many elements are processed at the same time; -1 lets TensorFlow decide.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.map(returning_structure(map_func), num_parallel_calls)


@method_like(is_dataset, in_keras3=False)
def dataset_filter(dataset, predicate: Callback) -> "tf.data.Dataset":
    """Keep the elements for which a function is true.

    dataset: The dataset.
    predicate: A function of an element, as in `dataset_map()`, that returns a scalar boolean tensor.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.filter(predicate)


@method_like(is_dataset, in_keras3=False)
def dataset_take(dataset, count: Count) -> "tf.data.Dataset":
    """Keep the first elements of a dataset.

    dataset: The dataset.
    count: How many at most; -1 is all of them.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.take(count)


@method_like(is_dataset, in_keras3=False)
def dataset_skip(dataset, count: Count) -> "tf.data.Dataset":
    """Leave out the first elements of a dataset.

    dataset: The dataset.
    count: How many are left out; -1 is all of them.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.skip(count)


@method_like(is_dataset, in_keras3=False)
def dataset_enumerate(dataset, start: Count = 0) -> "tf.data.Dataset":
    """Number the elements: each becomes a tuple of its number and itself.

    dataset: The dataset.
    start: The first number; 0 by default, as in tfdatasets.
    Returns: A tf.data.Dataset of tuples. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.enumerate(start)


@method_like(is_dataset, in_keras3=False)
def dataset_shard(dataset, num_shards: PositiveCount, index: Count) -> "tf.data.Dataset":
    """Keep every n-th element, so that each of several workers gets its own part.

    dataset: The dataset.
    num_shards: How many parts there are.
    index: Which part this is, counted from 0 to num_shards - 1, as tfdatasets and TensorFlow number workers.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.shard(num_shards, index)


@method_like(is_dataset, in_keras3=False)
def dataset_flat_map(dataset, map_func: Callback) -> "tf.data.Dataset":
    """Map each element to a dataset and concatenate the results.

    dataset: The dataset.
    map_func: A function of an element, as in `dataset_map()`, that returns a dataset.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
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
    """Make a dataset of each element, and take elements of several of these in turns.

    dataset: The dataset.
    map_func: A function of an element, as in `dataset_map()`, that returns a dataset.
    cycle_length: How many elements are processed in turns; TensorFlow decides by default.
    block_length: How many elements are taken of one dataset at a time.
    num_parallel_calls: How many elements are processed at the same time; -1 lets TensorFlow decide.
    deterministic: Whether parallel calls must keep the order.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.interleave(map_func, cycle_length, block_length, num_parallel_calls, deterministic, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_scan(dataset, initial_state: Tensors, scan_func: Callback) -> "tf.data.Dataset":
    """Apply a function to every element and a state that goes from one element to the next.

    dataset: The dataset.
    initial_state: A tensor or a structure of tensors, the state before the first element.
    scan_func: A function of the state and an element that returns a list of the new state and the new element.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.scan(initial_state, returning_tuple(scan_func))


@method_like(is_dataset, in_keras3=False)
def dataset_reduce(dataset, initial_state: Tensors, reduce_func: Callback):
    """Reduce a dataset to one value, element by element.

    dataset: The dataset.
    initial_state: A tensor or a structure of tensors, the value before the first element.
    reduce_func: A function of the value so far and an element that returns the new value.
    Returns: The last value. Without `dataset`, a deferred call to pipe into.
    """
    reduce_func = returning_structure(reduce_func)
    return host.current().wait_for(dataset, lambda: dataset.reduce(initial_state, reduce_func))


@method_like(is_dataset, in_keras3=False)
def dataset_take_while(dataset, predicate: Callback, name=None) -> "tf.data.Dataset":
    """Keep the elements up to the first for which a function is false.

    dataset: The dataset.
    predicate: A function of an element, as in `dataset_map()`, that returns a scalar boolean tensor.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.take_while(predicate, name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_unique(dataset, name=None) -> "tf.data.Dataset":
    """Leave out elements that came before.

    dataset: The dataset, with elements that are single tensors of integers or strings.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.unique(name=name)


@method_like(is_dataset, in_keras3=False)
def dataset_rejection_resample(
    dataset, class_func: Callback, target_dist, initial_dist=None, seed: OptionalCount = None, name=None
):
    """Leave out elements at random so that their classes come as often as wanted.

    dataset: The dataset.
    class_func: A function of an element that returns its class, an integer counted from 0.
    target_dist: The share of each class that is wanted.
    initial_dist: The share of each class in the dataset; estimated by default.
    seed: A whole number, for the same elements at every run.
    name: A name for the TensorFlow operation.
    Returns: A tf.data.Dataset of tuples of class and element. Without `dataset`, a deferred call to pipe into.
    """
    return dataset.rejection_resample(class_func, target_dist, initial_dist, seed, name=name)
