"""Random numbers."""

from typing import Annotated

from pykeras3.core.conventions import Convention, FloatxArray, OneAxis, OneInteger, Seed, Shape
from pykeras3.core.conventions.numeric import as_one_integer
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import unwrap_single
from pykeras3.core.decorators import function, op
from pykeras3.core.keras_loader import load_keras


def as_exclusive_maximum(value):
    """Convert the exclusive upper end of a range of integers; fractions are rounded up."""
    value = unwrap_single(value)
    return as_one_integer(float(numpy().ceil(value)) if type(value) is float else value)


ExclusiveMaximum = Annotated[int | float, Convention(as_exclusive_maximum)]


@function.forward("keras.random.beta")
def random_beta(shape: Shape, alpha, beta, dtype=None, seed: Seed = None):
    """Draw random values from a beta distribution.

    Args:
        alpha: Positive float or tensor, first shape parameter.
        beta: Positive float or tensor, second shape parameter.
    """


@function.forward("keras.random.binomial")
def random_binomial(shape: Shape, counts, probabilities, dtype=None, seed: Seed = None):
    """Draw random values from a binomial distribution."""


@op("keras.random.categorical")
def random_categorical(
    logits: FloatxArray, num_samples: OneInteger, dtype="int32", seed: Seed = None, zero_indexed=False
):
    """Draw class indices, counted from 1, with probabilities given as logits.

    Args:
        zero_indexed: Boolean, whether the returned indices count from 0.
        dtype: Integer dtype of the result, a string such as `"int32"`.
    """
    drawn = load_keras().random.categorical(logits, num_samples, dtype=dtype, seed=seed)
    return drawn if zero_indexed else drawn + 1


@op.forward("keras.random.dropout")
def random_dropout(inputs, rate, noise_shape: Shape = None, seed: Seed = None):
    """Set elements to 0 at random and scale the others by `1 / (1 - rate)`.

    Args:
        rate: Float between 0 and 1, fraction of the elements to set to 0.
    """


@function.forward("keras.random.gamma")
def random_gamma(shape: Shape, alpha, dtype=None, seed: Seed = None):
    """Draw random values from a gamma distribution with scale 1.

    Args:
        alpha: Positive float or tensor, shape parameter.
    """


@function.forward("keras.random.randint")
def random_integer(shape: Shape, minval: OneInteger, maxval: ExclusiveMaximum, dtype="int32", seed: Seed = None):
    """Draw integers uniformly from `minval` to `maxval - 1`.

    Args:
        dtype: Integer dtype of the result, a string such as `"int32"`.
        minval: Integer, lower bound of the range, included.
        maxval: Integer, upper bound of the range, excluded; fractions are rounded up.
    """


@function.forward("keras.random.normal")
def random_normal(shape: Shape, mean=0.0, stddev=1.0, dtype=None, seed: Seed = None):
    """Draw random values from a normal distribution."""


@function.forward("keras.random.SeedGenerator")
def random_seed_generator(seed: Seed = None, name=None, **kwargs):
    """Create a generator of seeds, which gives random functions reproducible results that differ from call to call.

    Args:
        seed: Integer, or `None` for a random start.
        kwargs: Further keyword arguments of the Keras function.

    Returns:
        The generator.
    """


@op.forward("keras.random.shuffle")
def random_shuffle(x, axis: OneAxis = 1, seed: Seed = None):
    """Shuffle a tensor along one axis.

    Args:
        axis: Integer, axis to shuffle along, counted from 1; negative axes count from the end.
        x: Tensor or array with at least one dimension.
    """


@function.forward("keras.random.truncated_normal")
def random_truncated_normal(shape: Shape, mean=0.0, stddev=1.0, dtype=None, seed: Seed = None):
    """Draw random values from a normal distribution, truncated at two standard deviations."""


@function.forward("keras.random.uniform")
def random_uniform(shape: Shape, minval=0.0, maxval=1.0, dtype=None, seed: Seed = None):
    """Draw random values from a uniform distribution on `[minval, maxval)`."""
