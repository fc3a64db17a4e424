"""Data loading that calls R during fit, evaluate and predict: a worker thread fetches while R's thread serves calls.

Keras fetches data on worker threads while the main thread, which is R's, blocks and can't serve calls. Here the main
thread instead waits for the next batch in Python before each step, and makes the R calls that the batch needs.
"""

import atexit
import contextlib
import functools
import importlib
import itertools
import sys
from typing import Any

import numpy as np

from pykeras3.core.third_party import patching
from r_bridge.keras.feeds import PREFETCH, Feed, FeedIterator, stop_all
from r_bridge.runtime import interrupts
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import make_waiting_calls, serve_while


def calls_python(dataset) -> bool:
    """Return True if a tf.data dataset calls Python functions, which may be R functions."""
    return any(
        b"PyFunc" in used.function.graph.as_graph_def().SerializeToString() for used in dataset._functions()
    ) or any(map(calls_python, dataset._inputs()))


def with_interrupts(base: Any):
    """Return a subclass of Keras' epoch iterator that raises a Ctrl-C received during a step.

    An exception that ends the loop restarts its feed, if it has one. Otherwise the feed would go on until the garbage
    collector finds the loop's frame, and TensorFlow's iterators take seconds to end by then.
    """

    class WatchedEpochIterator(base):
        _feed: Feed | None = None

        def __next__(self):
            if runtime.is_on_r_thread():
                make_waiting_calls()
            step = super().__next__()
            interrupts.raise_now()
            return step

        @contextlib.contextmanager
        def catch_stop_iteration(self):
            try:
                with super().catch_stop_iteration():
                    yield
            except BaseException:
                if self._feed is not None:
                    self._feed.restart()
                raise

    return WatchedEpochIterator


def with_feed_on_tensorflow(base: Any):
    """Return a subclass of Keras' TensorFlow epoch iterator that fetches data from Python functions through a Feed."""
    import tensorflow as tf

    class EpochIteratorWithFeed(base):
        _distributed_dataset: Any

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            # A strategy for several replicas has distributed it
            dataset = getattr(self._distributed_dataset, "_original_dataset", self._distributed_dataset)
            if not (runtime.is_on_r_thread() and isinstance(dataset, tf.data.Dataset) and calls_python(dataset)):
                return
            self._feed = Feed(open_source_of(self.data_adapter, dataset), self, prefetch_count(self.data_adapter))
            self._element_spec = dataset.element_spec
            self._is_distributed = dataset is not self._distributed_dataset
            self._distributed_dataset = self._fed_dataset(self._feed.elements)

        def _fed_dataset(self, elements):
            return tf.data.Dataset.from_generator(elements, output_signature=self._element_spec)

        def reset(self):
            if self._feed is not None:
                # An iterator over several replicas ends only once it has the elements that it fetches in advance
                self._feed.restart()
            super().reset()

        def _get_iterator(self):
            if self._feed is None:
                return super()._get_iterator()
            self._feed.restart()
            # Keras' compiled step needs an iterator of TensorFlow, over a dataset that reads from the feed
            if not self._is_distributed:
                return tensorflow_iterator(self._distributed_dataset)
            fed = self._fed_dataset(self._feed.reader())
            return iter(self._distribute_strategy.experimental_distribute_dataset(fed))

        def __next__(self):
            step = super().__next__()
            if self._feed is not None:
                self._feed.wait_for(self.steps_per_execution)
            return step

    return EpochIteratorWithFeed


def with_feed(base: Any):
    """Return a subclass of Keras' JAX or PyTorch epoch iterator that fetches data from other threads through a Feed."""

    class EpochIteratorWithFeed(base):
        def _get_iterator(self):
            iterator = super()._get_iterator()
            if runtime.is_on_r_thread() and uses_threads(self.data_adapter):
                iterator = FeedIterator(iterator, prefetch_count(self.data_adapter))
                self._feed = iterator.feed
            return iterator

        def __next__(self):
            begin, end, batches = super().__next__()
            if runtime.is_on_r_thread() and hasattr(batches, "__next__"):
                # JAX would fetch within the step, where an error could make the model lose its weights
                batches = iter(list(itertools.islice(batches, self.steps_per_execution)))
            return begin, end, batches

    return EpochIteratorWithFeed


def open_source_of(adapter, dataset):
    """Return a function that iterates over the batches of a Keras adapter.

    Batches of Python data come from it directly, where TensorFlow takes them as they are; all others through the
    adapter's dataset, which is slower.
    """
    import tensorflow as tf
    from keras.src.trainers.data_adapters.generator_data_adapter import GeneratorDataAdapter
    from keras.src.trainers.data_adapters.py_dataset_adapter import PyDatasetAdapter

    def copied(batches):
        """Yield batches with copies of what may be filled again for the next one."""
        for batch in batches:
            yield tf.nest.map_structure(copy_part, batch, element_spec, check_types=False)

    def copy_part(part, spec):
        """Return the values of a part as a new array; raise if its shape is not the expected one."""
        if not spec.shape.is_compatible_with(np.shape(part)):
            raise ValueError(
                f"A batch has data of shape {tuple(np.shape(part))}, but the first two batches have the shape "
                f"{spec.shape}: a dimension that varies must differ between these."
            )
        return np.array(part)

    element_spec = dataset.element_spec
    if all(isinstance(spec, tf.TensorSpec) for spec in tf.nest.flatten(element_spec)):
        if isinstance(adapter, GeneratorDataAdapter):
            return lambda: copied(adapter.generator())
        if isinstance(adapter, PyDatasetAdapter):
            return lambda: copied(adapter._get_iterator())
    return lambda: iter(dataset)


def prefetch_count(adapter) -> int:
    """Return the number of elements to prefetch: none if Keras' own workers prefetch."""
    return PREFETCH if getattr(adapter, "enqueuer", None) is None else 0


def fed_iteration(own):
    """Return `Dataset.__iter__`, replaced on R's thread by a FeedIterator for datasets that call Python functions."""

    @functools.wraps(own)
    def iterate(dataset):
        if runtime.is_on_r_thread() and sys.modules["tensorflow"].executing_eagerly() and calls_python(dataset):
            return FeedIterator(dataset)
        return own(dataset)

    return iterate


def tensorflow_iterator(dataset):
    """Return TensorFlow's original iterator over a dataset."""
    return type(dataset).__iter__.__wrapped__(dataset)


def served(own):
    """Return a method of datasets that runs one of TensorFlow's operations to its end, replaced on R's thread.

    There another thread calls it, while R's thread makes the R calls of the dataset, and of what is done with it.
    """

    @functools.wraps(own)
    def call(*args, **kwargs):
        if runtime.is_on_r_thread() and sys.modules["tensorflow"].executing_eagerly():
            return serve_while(lambda: own(*args, **kwargs))
        return own(*args, **kwargs)

    return call


def feed_datasets(tensorflow):
    """Let R's thread serve the R calls of TensorFlow's datasets while it iterates over them."""
    kind = tensorflow.data.Dataset
    kind.__iter__ = fed_iteration(kind.__iter__)


def serve_method(name, tensorflow):
    """Let R's thread serve the R calls of TensorFlow's datasets in one of their methods."""
    kind = tensorflow.data.Dataset
    patching.replace(kind, name, served(getattr(kind, name)))


def uses_threads(adapter) -> bool:
    """Return True if an adapter fetches data on other threads."""
    if getattr(adapter, "enqueuer", None) is not None:
        return True
    dataset = getattr(adapter, "_dataset", None)
    return hasattr(dataset, "element_spec") and calls_python(dataset)


def serving_stop(stop):
    """Return Keras' method that stops its workers, serving the R calls that they have started."""

    @functools.wraps(stop)
    def stop_workers(enqueuer, *args, **kwargs):
        if runtime.is_on_r_thread() and enqueuer.is_running():
            return serve_while(lambda: stop(enqueuer, *args, **kwargs))
        return stop(enqueuer, *args, **kwargs)

    return stop_workers


def feed_epochs(backend, name, feeding, keras):
    """Let R's thread serve the R calls of data loading during fit, evaluate and predict.

    Args:
        backend, name: The backend, and its class of iterators over the batches of an epoch.
        feeding: Function that returns a subclass of it.
    """
    trainer = importlib.import_module(f"keras.src.backend.{backend}.trainer")
    setattr(trainer, name, feeding(with_interrupts(getattr(trainer, name))))
    atexit.register(stop_all)


def serve_workers(keras):
    """Let R's thread serve the R calls of Keras' workers while it waits for their end."""
    workers = importlib.import_module("keras.src.trainers.data_adapters.py_dataset_adapter").PyDatasetEnqueuer
    workers.stop = serving_stop(workers.stop)
