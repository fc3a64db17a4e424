"""Data pipelines (tfdatasets): scalers."""

import math

from pykeras3.compat.tfdatasets.arguments import tensorflow
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.decorators import function


class Scaler:
    """Scales values by `(value - offset()) / scale()`, both learnt batch by batch."""

    def observe(self, values):
        """Learn from a batch of values."""
        raise NotImplementedError

    def offset(self) -> float:
        """Return the number to subtract."""
        raise NotImplementedError

    def scale(self) -> float:
        """Return the number to divide by."""
        raise NotImplementedError

    def __call__(self, values):
        tf = tensorflow()
        if not values.dtype.is_floating:
            values = tf.cast(values, "float32")
        return (values - tf.cast(self.offset(), values.dtype)) / tf.cast(self.scale(), values.dtype)


class StandardScaler(Scaler):
    """Scales to mean 0 and standard deviation 1 by Welford's running sums."""

    def __init__(self):
        self.count, self.mean, self.squares = 0, 0.0, 0.0

    def observe(self, values):
        values = numpy().asarray(values, dtype="float64").ravel()
        total, mean = self.count + values.size, float(values.mean())
        difference = mean - self.mean
        self.squares += float(((values - mean) ** 2).sum()) + difference**2 * self.count * values.size / total
        self.mean += difference * values.size / total
        self.count = total

    def offset(self) -> float:
        return self.mean

    def scale(self) -> float:
        return math.sqrt(self.squares / (self.count - 1)) if self.count > 1 else math.nan


class MinMaxScaler(Scaler):
    """Scales to values from 0 to 1."""

    def __init__(self):
        self.min, self.max = math.inf, -math.inf

    def observe(self, values):
        values = numpy().asarray(values)
        self.min, self.max = min(self.min, float(values.min())), max(self.max, float(values.max()))

    def offset(self) -> float:
        return self.min

    def scale(self) -> float:
        return self.max - self.min


@function(in_keras3=False)
def scaler_standard():
    """Make a scaler to mean 0 and standard deviation 1.

    Returns:
        A scaler, for `step_numeric_column(normalizer_fn = )`.
    """
    return StandardScaler()


@function(in_keras3=False)
def scaler_min_max():
    """Make a scaler to values from 0 to 1.

    Returns:
        A scaler, for `step_numeric_column(normalizer_fn = )`.
    """
    return MinMaxScaler()
