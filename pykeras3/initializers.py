"""Initializers."""

from pykeras3.core.conventions import NonNegativeNumber, NumberOrNaN, Seed
from pykeras3.core.decorators import constructor


@constructor.forward("keras.initializers.Constant")
def initializer_constant(value: NumberOrNaN = 0.0):
    """Initializer that fills weights with a constant value.

    Args:
        value: Float, the constant.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.GlorotNormal")
def initializer_glorot_normal(seed: Seed = None):
    """Glorot (Xavier) normal initializer: truncated, standard deviation `sqrt(2 / (fan_in + fan_out))`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.GlorotUniform")
def initializer_glorot_uniform(seed: Seed = None):
    """Glorot (Xavier) uniform initializer, with limit `sqrt(6 / (fan_in + fan_out))`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.HeNormal")
def initializer_he_normal(seed: Seed = None):
    """He normal initializer: truncated, with standard deviation `sqrt(2 / fan_in)`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.HeUniform")
def initializer_he_uniform(seed: Seed = None):
    """He uniform initializer, with limit `sqrt(6 / fan_in)`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.IdentityInitializer")
def initializer_identity(gain=1.0):
    """Initializer that returns the identity matrix times `gain`, for two-dimensional weights only.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.LecunNormal")
def initializer_lecun_normal(seed: Seed = None):
    """LeCun normal initializer: truncated, with standard deviation `sqrt(1 / fan_in)`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.LecunUniform")
def initializer_lecun_uniform(seed: Seed = None):
    """LeCun uniform initializer, with limit `sqrt(3 / fan_in)`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.Ones")
def initializer_ones():
    """Initializer that fills weights with ones.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.OrthogonalInitializer")
def initializer_orthogonal(gain=1.0, seed: Seed = None):
    """Initializer that returns a random orthogonal matrix (from a QR decomposition) times `gain`.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.RandomNormal")
def initializer_random_normal(mean=0.0, stddev: NonNegativeNumber = 0.05, seed: Seed = None):
    """Initializer that draws weights from a normal distribution.

    Args:
        mean: Float, mean of the distribution.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.RandomUniform")
def initializer_random_uniform(minval=-0.05, maxval=0.05, seed: Seed = None):
    """Initializer that draws weights from a uniform distribution.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.STFT")
def initializer_stft(side="real", window="hann", scaling="density", periodic=False):
    """Initializer of fixed convolution kernels that compute one part of a short-time Fourier transform.

    Args:
        side: String, part to compute: `"real"` or `"imag"`.
        window: String, name of a SciPy window such as `"hann"`; or vector of floats, the values of the window. `None`
            for no window.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.TruncatedNormal")
def initializer_truncated_normal(mean=0.0, stddev: NonNegativeNumber = 0.05, seed: Seed = None):
    """Initializer that draws from a normal distribution truncated at two standard deviations.

    Args:
        mean: Float, mean of the distribution.

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.VarianceScaling")
def initializer_variance_scaling(scale=1.0, mode="fan_in", distribution="truncated_normal", seed: Seed = None):
    """Initializer of random weights with variance `scale / n`, where `n` depends on their shape.

    Args:
        scale: Positive float, factor of the variance.
        mode: String, definition of `n`: `"fan_in"` (input units), `"fan_out"` (output units) or `"fan_avg"` (their
            mean).

    Returns:
        The initializer.
    """


@constructor.forward("keras.initializers.Zeros")
def initializer_zeros():
    """Initializer that fills weights with zeros.

    Returns:
        The initializer.
    """
