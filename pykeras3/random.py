"""Random numbers, and the generators that seed them."""
from pykeras3 import backend
from pykeras3.conventions import Axis, Convention, FloatxArray, Integer, Shape, numpy, whole
from pykeras3.ops.indexing import counted
from pykeras3.wrap import function, op


def exclusive_maximum(value):
    """The end of a range of whole numbers, which is not drawn itself; a fraction is rounded up."""
    return whole(float(numpy().ceil(value))) if type(value) is float else value


ExclusiveMaximum = Convention("ExclusiveMaximum", exclusive_maximum, "int | float")


@function("keras.random.beta")
def random_beta(shape: Shape, alpha, beta, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.binomial")
def random_binomial(shape: Shape, counts, probabilities, dtype=None, seed: Integer = None):
    """?"""


@op("keras.random.categorical")
def random_categorical(logits: FloatxArray, num_samples: Integer, dtype="int32", seed: Integer = None,
                       zero_indexed=False):
    """?"""
    drawn = backend.keras_loaded().random.categorical(logits, num_samples, dtype=dtype, seed=seed)
    return counted(drawn, zero_indexed)


@op("keras.random.dropout")
def random_dropout(inputs, rate, noise_shape: Shape = None, seed: Integer = None):
    """?"""


@function("keras.random.gamma")
def random_gamma(shape: Shape, alpha, dtype=None, seed: Integer = None):
    """?"""


@function("keras.random.randint")
def random_integer(shape: Shape, minval: Integer, maxval: ExclusiveMaximum, dtype="int32", seed: Integer = None):
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
