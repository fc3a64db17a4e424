"""?"""
from pykeras3.conventions import Axis, Integer, Shape
from pykeras3.wrap import function, op


@function("keras.random.beta")
def random_beta(shape: Shape, alpha, beta, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.binomial")
def random_binomial(shape: Shape, counts, probabilities, dtype=None, seed: Integer = None):
    """?"""


@op("keras.random.categorical")
def random_categorical(logits, num_samples: Integer, dtype="int32", seed: Integer = None, zero_indexed=False):
    """?"""


@op("keras.random.dropout")
def random_dropout(inputs, rate, noise_shape: Shape = None, seed: Integer = None):
    """?"""


@function("keras.random.gamma")
def random_gamma(shape: Shape, alpha, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.randint")
def random_integer(shape: Shape, minval: Integer, maxval, dtype="int32", seed: Integer = None):
    """?"""


@function("keras.random.normal")
def random_normal(shape: Shape, mean=0.0, stddev=1.0, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.SeedGenerator")
def random_seed_generator(seed: Integer = None, name=None, **kwargs):
    """?"""


@op("keras.random.shuffle")
def random_shuffle(x, axis: Axis = 1, seed: Integer = None):
    """?"""


@function("keras.random.truncated_normal")
def random_truncated_normal(shape: Shape, mean=0.0, stddev=1.0, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.uniform")
def random_uniform(shape: Shape, minval=0.0, maxval=1.0, dtype=None, seed: Integer = None):
    """?"""
