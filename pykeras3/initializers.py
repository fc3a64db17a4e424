"""Initializers of weights."""
from pykeras3.core.conventions import Seed
from pykeras3.core.decorators import constructor


@constructor.forward("keras.initializers.Constant")
def initializer_constant(value=0.0):
    """Fills the weights with one constant value.

    value: The constant, a number.
    Returns: The initializer.
    """


@constructor.forward("keras.initializers.GlorotNormal")
def initializer_glorot_normal(seed: Seed = None):
    """Glorot (Xavier) truncated normal weights, sd `sqrt(2 / (fan_in + fan_out))`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.GlorotUniform")
def initializer_glorot_uniform(seed: Seed = None):
    """Glorot (Xavier) uniform weights, limit `sqrt(6 / (fan_in + fan_out))`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.HeNormal")
def initializer_he_normal(seed: Seed = None):
    """He truncated normal weights, sd `sqrt(2 / fan_in)`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.HeUniform")
def initializer_he_uniform(seed: Seed = None):
    """He uniform weights, limit `sqrt(6 / fan_in)`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.IdentityInitializer")
def initializer_identity(gain=1.0):
    """Identity matrix times `gain`, for two-dimensional weights only.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.LecunNormal")
def initializer_lecun_normal(seed: Seed = None):
    """LeCun truncated normal weights, sd `sqrt(1 / fan_in)`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.LecunUniform")
def initializer_lecun_uniform(seed: Seed = None):
    """LeCun uniform weights, limit `sqrt(3 / fan_in)`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.Ones")
def initializer_ones():
    """Fills the weights with ones.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.OrthogonalInitializer")
def initializer_orthogonal(gain=1.0, seed: Seed = None):
    """Random orthogonal matrix (from a QR decomposition) times `gain`.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.RandomNormal")
def initializer_random_normal(mean=0.0, stddev=0.05, seed: Seed = None):
    """Weights drawn from a normal distribution.

    mean: Mean, a number.
    Returns: The initializer.
    """


@constructor.forward("keras.initializers.RandomUniform")
def initializer_random_uniform(minval=-0.05, maxval=0.05, seed: Seed = None):
    """Weights drawn from a uniform distribution.

    Returns: The initializer.
    """


@constructor.forward("keras.initializers.STFT")
def initializer_stft(side="real", window="hann", scaling="density", periodic=False):
    """Fixed convolution kernels that compute one part of a short-time Fourier transform.

    side: Part to compute: `"real"` or `"imag"`.
    window: Name of a SciPy window such as `"hann"`, the window's values, or `None` for no window.
    Returns: The initializer.
    """


@constructor.forward("keras.initializers.TruncatedNormal")
def initializer_truncated_normal(mean=0.0, stddev=0.05, seed: Seed = None):
    """Normal weights, redrawn when further than two standard deviations from the mean.

    mean: Mean, a number.
    Returns: The initializer.
    """


@constructor.forward("keras.initializers.VarianceScaling")
def initializer_variance_scaling(scale=1.0, mode="fan_in", distribution="truncated_normal",
                                 seed: Seed = None):
    """Random weights whose variance is `scale / n`, where `n` follows from the weights' shape.

    scale: Factor of the variance, a positive number.
    mode: What `n` is: `"fan_in"`, `"fan_out"` or `"fan_avg"` (input units, output units, their mean).
    Returns: The initializer.
    """


@constructor.forward("keras.initializers.Zeros")
def initializer_zeros():
    """Fills the weights with zeros.

    Returns: The initializer.
    """
