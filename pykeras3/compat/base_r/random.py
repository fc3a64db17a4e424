"""Random numbers, from one generator of NumPy; they are not the numbers that R draws."""

import inspect
from statistics import NormalDist

import numpy as np

from pykeras3.compat.base_r.values import doubles, is_scalar, numbers, plain, recycled, restored, vector, whole
from pykeras3.compat.base_r.vectors import length, selected
from pykeras3.core import random_generators


class RandomState:
    """The generator that all functions draw from."""

    def __init__(self):
        self.generator = np.random.default_rng()

    def seed(self, seed):
        """Restart the generator."""
        self.generator = np.random.default_rng(abs(whole(seed)))


state = RandomState()
random_generators.restarts.append(state.seed)


def set_seed(seed):
    """Restart the generator, so that the same numbers follow."""
    state.seed(seed)


def size_of(n) -> int:
    """Return how many numbers are to be drawn: `n`, or as many as it has elements."""
    return whole(n) if length(n) == 1 else length(n)


def drawing(name: str, draw, **defaults):
    """Return a function that draws numbers of a distribution.

    Args:
        draw: Called with the generator, the parameters and the number of numbers.
    """

    formals = [inspect.Parameter("n", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    formals += [formals[0].replace(name=formal, default=default) for formal, default in defaults.items()]
    signature = inspect.Signature(formals)

    def function(*args, **kwargs):
        given = signature.bind(*args, **kwargs)
        given.apply_defaults()
        n, *others = given.args
        count = size_of(n)
        parameters = [recycled(doubles(each), count) if not is_scalar(each) else each for each in others]
        found = draw(state.generator, *parameters, count)
        return plain(found[0]) if is_scalar(n) and count == 1 else found

    function.__name__ = name
    function.__signature__ = signature
    function.__doc__ = f"Draw numbers of a distribution: `{name}()`."
    return function


rnorm = drawing("rnorm", lambda g, mean, sd, n: g.normal(mean, sd, n), mean=0, sd=1)
runif = drawing("runif", lambda g, low, high, n: g.uniform(low, high, n), min=0, max=1)
rexp = drawing("rexp", lambda g, rate, n: g.exponential(1 / np.asarray(rate), n), rate=1)
rbinom = drawing("rbinom", lambda g, size, prob, n: g.binomial(as_whole(size), prob, n), size=1, prob=0.5)
rpois = drawing("rpois", lambda g, rate, n: g.poisson(rate, n), lambda_=1)
rgamma = drawing("rgamma", lambda g, shape, rate, n: g.gamma(shape, 1 / np.asarray(rate), n), shape=1, rate=1)
rbeta = drawing("rbeta", lambda g, a, b, n: g.beta(a, b, n), shape1=1, shape2=1)
rchisq = drawing("rchisq", lambda g, df, n: g.chisquare(df, n), df=1)
rt = drawing("rt", lambda g, df, n: g.standard_t(df, n), df=1)
rlogis = drawing("rlogis", lambda g, location, scale, n: g.logistic(location, scale, n), location=0, scale=1)


def as_whole(x):
    """Return an array of integers."""
    return np.asarray(x).astype(int)


def sample(x, size=None, replace=False, prob=None):
    """Return elements in random order, or so many of them; of the numbers from 1 on if `x` is a number."""
    if is_scalar(x) and not isinstance(x, str) and x >= 1:
        values = np.arange(1, whole(x) + 1)
    else:
        values = vector(x) if not isinstance(x, dict) else x
    count = length(values) if size is None else whole(size)
    weights = None if prob is None else doubles(prob) / doubles(prob).sum()
    places = state.generator.choice(length(values), count, bool(replace), weights)
    if size is not None and count == 1 and not isinstance(values, dict):
        return plain(values[places[0]])
    return selected(values, places)


def sample_int(n, size=None, replace=False, prob=None):
    """Return the numbers from 1 to `n` in random order, or so many of them."""
    return sample(whole(n), size, replace, prob)


def rmultinom(n, size, prob) -> np.ndarray:
    """Draw counts of a multinomial distribution, one column each."""
    weights = doubles(prob) / doubles(prob).sum()
    return state.generator.multinomial(whole(size), weights, whole(n)).T


def mvrnorm(n=1, mu=0, Sigma=1) -> np.ndarray:
    """Draw points of a multivariate normal distribution, one row each (`MASS::mvrnorm()`)."""
    found = state.generator.multivariate_normal(np.atleast_1d(numbers(mu)), np.atleast_2d(Sigma), whole(n))
    return found[0] if whole(n) == 1 else found


def dnorm(x, mean=0, sd=1):
    """Return the density of the normal distribution."""
    scaled = (doubles(x) - mean) / sd
    return restored(x, np.exp(-(scaled**2) / 2) / (sd * np.sqrt(2 * np.pi)))


def pnorm(q, mean=0, sd=1):
    """Return the probabilities of values up to each number, for the normal distribution."""
    return restored(q, np.array([NormalDist(mean, sd).cdf(each) for each in doubles(q)]))


def qnorm(p, mean=0, sd=1):
    """Return the quantiles of the normal distribution."""

    def quantile(probability):
        if 0 < probability < 1:
            return NormalDist(mean, sd).inv_cdf(probability)
        return {0: -np.inf, 1: np.inf}.get(probability, np.nan)

    return restored(p, np.array([quantile(each) for each in doubles(p)]))


def dunif(x, min=0, max=1):
    """Return the density of the uniform distribution."""
    values = doubles(x)
    return restored(x, np.where((values >= min) & (values <= max), 1 / (max - min), 0.0))
