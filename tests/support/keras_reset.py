"""Reset Keras' state for comparisons of names and weights."""

import random

from keras.src.utils import naming


def reset_keras():
    """Reset names and seeds as clear_session() and set_random_seed() do, but keep TensorFlow's kernels."""
    naming.reset_uids()
    random.seed(1)
