"""Data pipelines (tfdatasets): iteration."""

import itertools
import math
from typing import Any

from pykeras3.compat.tfdatasets.arguments import Limit, is_dataset, is_iterable, is_iterator, tensorflow
from pykeras3.core.conventions import Function
from pykeras3.core.declaring.r_wrapper import BY_HAND, RWrapper
from pykeras3.core.decorators import function, method_like


@method_like(is_dataset, in_keras3=False)
def dataset_collect(dataset, iter_max: Limit = math.inf) -> list[Any]:
    """Return the elements of a dataset as a list.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        iter_max: Integer, maximum number of elements to collect; infinity for all of them.

    Returns:
        A list of elements.
    """
    return list(dataset if iter_max == math.inf else itertools.islice(dataset, int(iter_max)))


@method_like(is_iterable, r=BY_HAND)
def as_iterator(x):
    """Make an iterator from a dataset or another iterable object.

    Args:
        x: Dataset, or anything that can be iterated over.

    Returns:
        An iterator, for `iter_next()` and `iterate()`.
    """
    return iter(x)


@method_like(is_dataset, in_keras3=False)
def as_array_iterator(dataset):
    """Make an iterator over a dataset that returns arrays instead of tensors.

    Args:
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        An iterator, for `iter_next()` and `iterate()`.
    """
    return dataset.as_numpy_iterator()


@method_like(is_iterator, r=BY_HAND)
def iter_next(it, completed=None) -> Any:
    """Return the next element of an iterator.

    Returns:
        The next element, or `completed` once the iterator is exhausted.
    """
    return next(it, completed)


@method_like(is_iterable, r=RWrapper(by_hand=True, defaults={"f": "base::identity"}))
def iterate(it, f: Function = None, simplify=True) -> Any:
    """Run through an iterator and apply a function to each element.

    Returns:
        The results, in a list (or an array if simplified).
    """
    # a Python list can hold any values, so there is nothing to simplify
    return list(it) if f is None else [f(element) for element in it]


@method_like(is_dataset, in_keras3=False)
def next_batch(dataset) -> Any:
    """Return the first element of a dataset.

    Args:
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        The element.
    """
    return iterator_get_next(make_iterator_one_shot(dataset))


@method_like(is_dataset, in_keras3=False)
def output_types(object):
    """Return the dtypes of a dataset's elements.

    Args:
        object: Dataset (`tf.data.Dataset`).

    Returns:
        A dtype, or dtypes in the structure of an element.
    """
    return tensorflow().compat.v1.data.get_output_types(object)


@method_like(is_dataset, in_keras3=False)
def output_shapes(object):
    """Return the shapes of a dataset's elements, as far as they are known without reading them.

    Args:
        object: Dataset (`tf.data.Dataset`).

    Returns:
        A shape, or shapes in the structure of an element.
    """
    return tensorflow().compat.v1.data.get_output_shapes(object)


# Iterators of TensorFlow's own, for older scripts


@method_like(is_dataset, in_keras3=False)
def make_iterator_one_shot(dataset):
    """Make an iterator that goes through a dataset once.

    Args:
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        An iterator, for `iterator_get_next()`.
    """
    return iter(dataset)


@method_like(is_dataset, in_keras3=False)
def make_iterator_initializable(dataset, shared_name=None):
    """Make an iterator that must be initialized before use; in graphs of TensorFlow 1 only.

    Args:
        dataset: Dataset (`tf.data.Dataset`).
        shared_name: String, name under which sessions share the iterator; `None` for none.

    Returns:
        An iterator.
    """
    return tensorflow().compat.v1.data.make_initializable_iterator(dataset, shared_name)


@function(in_keras3=False)
def make_iterator_from_structure(output_types, output_shapes=None, shared_name=None):
    """Make an iterator that can go through any dataset with elements of a structure.

    Args:
        output_types: Dtypes of the elements, as from `output_types()`.
        output_shapes: Shapes of the elements, as from `output_shapes()`; `None` where unknown.
        shared_name: String, name under which sessions share the iterator; `None` for none.

    Returns:
        An iterator, for `iterator_make_initializer()`.
    """
    return tensorflow().compat.v1.data.Iterator.from_structure(output_types, output_shapes, shared_name)


@function(in_keras3=False)
def make_iterator_from_string_handle(string_handle, output_types, output_shapes=None):
    """Make an iterator from the handle of another one; in graphs of TensorFlow 1 only.

    Args:
        string_handle: String tensor, handle from `iterator_string_handle()`.
        output_types: Dtypes of the elements, as from `output_types()`.
        output_shapes: Shapes of the elements, as from `output_shapes()`; `None` where unknown.

    Returns:
        An iterator.
    """
    return tensorflow().compat.v1.data.Iterator.from_string_handle(string_handle, output_types, output_shapes)


@method_like(in_keras3=False)
def iterator_get_next(iterator, name=None) -> Any:
    """Return the next element of an iterator; raise an error at the end, which `with_dataset()` in R catches.

    Returns:
        The element.
    """
    return iterator.get_next() if name is None else iterator.get_next(name)


@method_like(in_keras3=False)
def iterator_initializer(iterator):
    """Return the operation that initializes an iterator; in graphs of TensorFlow 1 only.

    Returns:
        An operation to run in a session.
    """
    return iterator.initializer


@method_like(in_keras3=False)
def iterator_string_handle(iterator, name=None):
    """Return the handle of an iterator; in graphs of TensorFlow 1 only.

    Returns:
        A scalar string tensor.
    """
    return iterator.string_handle(name)


@method_like(in_keras3=False)
def iterator_make_initializer(iterator, dataset, name=None):
    """Let an iterator go through a dataset from its beginning.

    Args:
        iterator: Iterator from `make_iterator_from_structure()`.
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        An operation to run in a session; None where TensorFlow runs eagerly.
    """
    return iterator.make_initializer(dataset, name)
