"""Initializers of weights."""
from pykeras3.conventions import Integer
from pykeras3.wrap import constructor


@constructor("keras.initializers.Constant")
def initializer_constant(value=0.0):
    """?"""


@constructor("keras.initializers.GlorotNormal")
def initializer_glorot_normal(seed: Integer = None):
    """?"""


@constructor("keras.initializers.GlorotUniform")
def initializer_glorot_uniform(seed: Integer = None):
    """?"""


@constructor("keras.initializers.HeNormal")
def initializer_he_normal(seed: Integer = None):
    """?"""


@constructor("keras.initializers.HeUniform")
def initializer_he_uniform(seed: Integer = None):
    """?"""


@constructor("keras.initializers.IdentityInitializer")
def initializer_identity(gain=1.0):
    """?"""


@constructor("keras.initializers.LecunNormal")
def initializer_lecun_normal(seed: Integer = None):
    """?"""


@constructor("keras.initializers.LecunUniform")
def initializer_lecun_uniform(seed: Integer = None):
    """?"""


@constructor("keras.initializers.Ones")
def initializer_ones():
    """?"""


@constructor("keras.initializers.OrthogonalInitializer")
def initializer_orthogonal(gain=1.0, seed: Integer = None):
    """?"""


@constructor("keras.initializers.RandomNormal")
def initializer_random_normal(mean=0.0, stddev=0.05, seed: Integer = None):
    """?"""


@constructor("keras.initializers.RandomUniform")
def initializer_random_uniform(minval=-0.05, maxval=0.05, seed: Integer = None):
    """?"""


@constructor("keras.initializers.STFT")
def initializer_stft(side="real", window="hann", scaling="density", periodic=False):
    """?"""


@constructor("keras.initializers.TruncatedNormal")
def initializer_truncated_normal(mean=0.0, stddev=0.05, seed: Integer = None):
    """?"""


@constructor("keras.initializers.VarianceScaling")
def initializer_variance_scaling(scale=1.0, mode="fan_in", distribution="truncated_normal",
                                 seed: Integer = None):
    """?"""


@constructor("keras.initializers.Zeros")
def initializer_zeros():
    """?"""
