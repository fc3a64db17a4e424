"""Batches from iterators and functions, made on the thread that trains: on TensorFlow Keras reads generators on another
one, where R can't be called."""
import threading
from collections import deque

from pykeras3 import backend
from pykeras3.conventions import shown
from pykeras3.samples import batch_for, is_source

END = object()


class Feed:
    """A source of batches, which makes them when a step needs them.

    `pending` holds what no finished step has had.  A pass over the data begins with all of it, as Keras may begin
    one, read some of it and begin again.
    """

    def __init__(self, draw):
        self.draw, self.owner = draw, threading.get_ident()
        self.pending, self.ready, self.taken, self.had_any = deque(), deque(), 0, False
        # two, from which Keras tells the shapes
        self.prepare(2)

    def prepare(self, count):
        """Makes batches until there are so many, or no more."""
        while len(self.pending) < count and END not in self.pending:
            batch = self.draw(self.had_any)
            self.had_any = batch is not END
            self.pending.append(batch)
            self.ready.append(batch)

    def begin_step(self, count):
        """Has the batches of a step ready; the step before is through with its own."""
        self.forget_taken()
        self.prepare(count)
        self.taken = count

    def forget_taken(self):
        while self.taken and self.pending and self.pending[0] is not END:
            self.pending.popleft()
            self.taken -= 1
        self.taken = 0

    def begin_epoch(self):
        self.forget_taken()
        if self.pending and self.pending[0] is END:
            self.pending.popleft()

    def one_pass(self):
        self.ready = deque(self.pending)
        while True:
            if not self.ready:
                if threading.get_ident() != self.owner:
                    raise RuntimeError("Batches from an iterator or a function can't be read ahead, as a distribution "
                                       "strategy does. Give it a dataset.")
                self.prepare(len(self.pending) + 1)
            batch = self.ready.popleft()
            if batch is END:
                return
            yield batch

    def adapter(self):
        """The feed as Keras reads it."""
        from keras.src.trainers.data_adapters import data_adapter_utils
        from keras.src.trainers.data_adapters.generator_data_adapter import GeneratorDataAdapter
        first = [batch for batch in self.pending if batch is not END]
        adapter = GeneratorDataAdapter(iter(first))
        # Keras' own begins every pass with the first two batches again, and reads ahead
        adapter.generator, adapter.on_epoch_begin = self.one_pass, self.begin_epoch
        adapter.get_tf_dataset = lambda: unbuffered(self.one_pass, data_adapter_utils.get_tensor_spec(first))
        return adapter


def unbuffered(batches, signature):
    """A tf.data.Dataset that reads a batch when a step asks for it, not before."""
    import tensorflow as tf
    options = tf.data.Options()
    options.experimental_optimization.inject_prefetch = False
    return tf.data.Dataset.from_generator(batches, output_signature=signature).with_options(options)


def drawing(function, argument, model, source):
    """A function that gives the next batch of a source, or END after the last, where it ends in None (R's NULL)."""
    def draw(had_any):
        value = next(source, None) if hasattr(source, "__next__") else source()
        if value is not None:
            return batch_for(function, argument, model, value)
        if not had_any:
            raise ValueError(f"{function}(): `{argument}` must give at least one batch for each pass over the data (an "
                             "iterator has one pass, unless the number of steps is given). "
                             f"Received: {shown(source)}")
        return END
    return draw


def fed(function, argument, phase, model, value, callbacks):
    """The value and the callbacks; a source as what Keras can read, with the callback that keeps it going."""
    if not is_source(value):
        return value, callbacks
    feed = Feed(drawing(function, argument, model, value))
    callback = backend.keras_loaded().callbacks.LambdaCallback(
        **{f"on_{phase}_batch_begin": lambda batch, logs=None: feed.begin_step(int(model.steps_per_execution))})
    if hasattr(callbacks, "set_model"):  # a CallbackList
        callbacks.append(callback)
        return feed.adapter(), callbacks
    return feed.adapter(), [*(callbacks or ()), callback]
