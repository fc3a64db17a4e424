"""Data that R helps to make, for fit, evaluate and predict: a thread fetches it while R's thread takes its R calls.

Keras fetches data on threads of its own and lets the main thread, which is R's, wait where it can't take a call. Here
the main thread waits for the next batch before each step, in Python, and makes the R calls that the batch needs.
"""
import atexit
import functools
import importlib
import itertools
import queue
import sys
import threading
import time
import traceback
import weakref

from r_bridge.runtime import interrupts
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import PATIENCE, serve_until, serve_while

END = object()
AHEAD = 2
feeds: "weakref.WeakSet[Feed]" = weakref.WeakSet()


def stop_all():
    """Stop all threads that fetch data."""
    for feed in list(feeds):
        feed.restart()
    # a thread of TensorFlow's that got the last element yet has to leave Python
    time.sleep(0.02 if feeds else 0)


class Feed:
    """The elements of an iterable, fetched on a thread of their own, pass by pass."""

    def __init__(self, source, owner, ahead=AHEAD):
        self.source, self.ahead = source, ahead
        self.pass_ = None
        # the threads that make the data must not outlive the loop that they make it for
        weakref.finalize(owner, self.restart)
        feeds.add(self)

    def restart(self):
        """Forget the rest of the pass under way: the next element is the first of a new one."""
        under_way, self.pass_ = self.pass_, None
        if under_way is not None:
            under_way.stop()

    def wait_for(self, count):
        """On R's thread: make R calls until the next `count` elements are there, or all there are."""
        if self.pass_ is None:
            self.pass_ = Pass(self.source, self.ahead)
        self.pass_.wait_for(count)

    def elements(self):
        """Yield the elements of the pass under way, on any thread."""
        under_way = self.pass_
        while (element := under_way.elements.get()) is not END:
            yield element
        # for whoever asks once more
        under_way.elements.put(END)


class Pass:
    """One time through an iterable on a thread of its own."""

    def __init__(self, source, ahead):
        self.elements, self.ahead = queue.SimpleQueue(), ahead
        self.fetched = self.wanted = 0
        self.error, self.ended, self.stopped = None, False, False
        threading.Thread(target=self.fetch, args=[source], name="fetching data", daemon=True).start()

    def fetch(self, source):
        try:
            self.fetch_from(iter(source))
        except BaseException as error:
            # TensorFlow's iterator, which lives in the frames of the error, must end here: its own threads may call R
            traceback.clear_frames(error.__traceback__)
            self.error = error
        finally:
            self.elements.put(END)
            with runtime.waiting.changed:
                self.ended = True
                runtime.waiting.changed.notify_all()

    def fetch_from(self, iterator):
        for element in iterator:
            self.elements.put(element)
            with runtime.waiting.changed:
                self.fetched += 1
                runtime.waiting.changed.notify_all()
                runtime.waiting.changed.wait_for(lambda: self.stopped or self.fetched < self.wanted + self.ahead)
            if self.stopped:
                return

    def wait_for(self, count):
        with runtime.waiting.changed:
            self.wanted += count
            runtime.waiting.changed.notify_all()
        serve_until(lambda: self.ended or self.fetched >= self.wanted)
        if self.error is not None and self.fetched < self.wanted:
            raise cause(self.error)

    def stop(self):
        """Stop fetching; the calls that are under way are still made, else their threads would wait for ever."""
        with runtime.waiting.changed:
            self.stopped = True
            runtime.waiting.changed.notify_all()
        self.elements.put(END)
        if runtime.is_on_r_thread():
            try:
                serve_until(lambda: self.ended, timeout=PATIENCE)
            except KeyboardInterrupt:
                # Python drops what is raised here, where an owner is gone
                interrupts.raise_later()


def cause(error):
    """Return the R error behind one of TensorFlow's, which only tells that there was one; else the error itself."""
    text = str(error)
    if isinstance(error, KeyboardInterrupt) or "KeyboardInterrupt" in text:
        interrupts.forget()
        return KeyboardInterrupt()
    failures = reversed(runtime.waiting.failures)
    return next((failure for failure in failures if str(failure) and str(failure) in text), error)


def calls_python(dataset) -> bool:
    """Return True if elements of a tf.data dataset are made by Python functions, which may be R's."""
    return (any(b"PyFunc" in used.function.graph.as_graph_def().SerializeToString() for used in dataset._functions())
            or any(map(calls_python, dataset._inputs())))


def watched(base):
    """Keras' iterator over the steps of an epoch, which stops at a Ctrl-C that came within a step."""
    class WatchedEpochIterator(base):
        def __init__(self, *args, x=None, **kwargs):
            super().__init__(*args, x=with_module(x), **kwargs)

        def __next__(self):
            step = super().__next__()
            interrupts.raise_now()
            return step

    return WatchedEpochIterator


def fed_on_tensorflow(base):
    """Keras' iterator over the steps of an epoch on TensorFlow, fed where Python functions make the data."""
    import tensorflow as tf

    class FedEpochIterator(base):
        _feed = None

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            dataset = self._distributed_dataset
            if runtime.is_on_r_thread() and isinstance(dataset, tf.data.Dataset) and calls_python(dataset):
                self._feed = Feed(dataset, self, ahead_of(self.data_adapter))
                self._distributed_dataset = tf.data.Dataset.from_generator(
                    self._feed.elements, output_signature=dataset.element_spec)

        def _get_iterator(self):
            if self._feed is None:
                return super()._get_iterator()
            self._feed.restart()
            # Keras' compiled step takes an iterator of TensorFlow's own, which is fed from within
            return own_iterator(self._distributed_dataset)

        def __next__(self):
            step = super().__next__()
            if self._feed is not None:
                self._feed.wait_for(self.steps_per_execution)
            return step

    return FedEpochIterator


class FedIterator:
    """An iterator over a feed on R's thread."""

    def __init__(self, source, ahead=AHEAD):
        self.feed = Feed(source, self, ahead)

    def __iter__(self):
        return self

    def __next__(self):
        self.feed.wait_for(1)
        return next(self.feed.elements())

    def get_next(self, name=None):
        """Return the next element as TensorFlow's own iterators do, whose end is an error."""
        element = next(self, END)
        if element is END:
            raise sys.modules["tensorflow"].errors.OutOfRangeError(None, None, "End of sequence")
        return element


def fed(base):
    """Keras' iterator over the steps of an epoch on JAX or PyTorch, fed where other threads make the data."""
    class FedEpochIterator(base):
        def _get_iterator(self):
            iterator = super()._get_iterator()
            if runtime.is_on_r_thread() and uses_threads(self.data_adapter):
                return FedIterator(iterator, ahead_of(self.data_adapter))
            return iterator

        def __next__(self):
            begin, end, batches = super().__next__()
            if runtime.is_on_r_thread() and hasattr(batches, "__next__"):
                # drawn within the step, as JAX does, an error could cost the model its weights
                batches = iter(list(itertools.islice(batches, self.steps_per_execution)))
            return begin, end, batches

    return FedEpochIterator


def with_module(data):
    """Return the data; set the module of its class, which Keras needs and PyClass() of reticulate does not set."""
    kind = type(data)
    if not hasattr(kind, "__module__"):
        kind.__module__ = "__main__"
    return data


def ahead_of(adapter) -> int:
    """Return how many elements to fetch before they are needed: none where Keras' own workers do so."""
    return AHEAD if getattr(adapter, "enqueuer", None) is None else 0


def iterating(own):
    """Return the iteration of TensorFlow's datasets, fed on R's thread where Python functions make the elements."""
    @functools.wraps(own)
    def iterate(dataset):
        if runtime.is_on_r_thread() and sys.modules["tensorflow"].executing_eagerly() and calls_python(dataset):
            return FedIterator(dataset)
        return own(dataset)
    return iterate


def own_iterator(dataset):
    """Return an iterator of TensorFlow's own."""
    return type(dataset).__iter__.__wrapped__(dataset)


def serve_datasets(tensorflow):
    """Let R's thread make the R calls of TensorFlow's datasets while it iterates over them."""
    own = tensorflow.data.Dataset.__iter__
    if not hasattr(own, "__wrapped__"):
        tensorflow.data.Dataset.__iter__ = iterating(own)


def wait_for(dataset, call):
    """Return `call()`, which blocks while TensorFlow goes through a dataset: R's thread makes its R calls meanwhile."""
    return serve_while(call) if runtime.is_on_r_thread() and calls_python(dataset) else call()


def uses_threads(adapter) -> bool:
    if getattr(adapter, "enqueuer", None) is not None:
        return True
    dataset = getattr(adapter, "_dataset", None)
    return hasattr(dataset, "element_spec") and calls_python(dataset)


def stop_served(stop):
    """Return `stop`, which waits for what Keras' workers have begun, with their R calls made meanwhile."""
    @functools.wraps(stop)
    def stop_workers(enqueuer, *args, **kwargs):
        if runtime.is_on_r_thread() and enqueuer.is_running():
            return serve_while(lambda: stop(enqueuer, *args, **kwargs))
        return stop(enqueuer, *args, **kwargs)
    return stop_workers


EPOCH_ITERATORS = {"tensorflow": ("TFEpochIterator", fed_on_tensorflow), "jax": ("JAXEpochIterator", fed),
                   "torch": ("TorchEpochIterator", fed)}


def serve_training(keras):
    """Let R's thread make the R calls of data for fit, evaluate and predict while it trains."""
    backend = keras.backend.backend()
    if backend in EPOCH_ITERATORS:
        trainer = importlib.import_module(f"keras.src.backend.{backend}.trainer")
        name, feeding = EPOCH_ITERATORS[backend]
        iterator = getattr(trainer, name)
        if iterator.__module__ != __name__:
            setattr(trainer, name, feeding(watched(iterator)))
            atexit.register(stop_all)
            workers = importlib.import_module("keras.src.trainers.data_adapters.py_dataset_adapter").PyDatasetEnqueuer
            workers.stop = stop_served(workers.stop)
