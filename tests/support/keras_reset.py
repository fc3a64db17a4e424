"""Keras as at its start, for what is compared by names and weights."""
import random

from keras.src.utils import naming


def reset_keras():
    """As clear_session() and set_random_seed(), which would also make TensorFlow load all its kernels again."""
    naming.reset_uids()
    random.seed(1)
