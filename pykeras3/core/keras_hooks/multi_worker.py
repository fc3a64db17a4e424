"""Training under TensorFlow's strategy for several machines, which Keras calls with values that it does not take.

Keras reduces the first batch, a structure, and each metric, a scalar, along the axis 0; the strategy's `reduce()` takes
neither: https://github.com/keras-team/keras/issues/20585
"""

import functools
import importlib
from typing import Any


def reduce_structures(keras):
    """Let `tf.distribute.MultiWorkerMirroredStrategy` reduce structures, and scalars along the axis 0."""
    tf: Any = importlib.import_module("tensorflow")
    strategy = tf.distribute.MultiWorkerMirroredStrategy
    own = strategy.reduce

    @functools.wraps(own)
    def reduce(self, reduce_op, value, axis):
        def reduce_one(each):
            local = self.experimental_local_results(each)[0]
            is_scalar = tf.convert_to_tensor(local).shape.rank == 0
            return own(self, reduce_op, each, None if is_scalar else axis)

        return tf.nest.map_structure(reduce_one, value)

    strategy.reduce = reduce
