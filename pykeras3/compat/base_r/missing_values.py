"""NA: what stands for it, and logicals of which some are missing."""

import numpy as np


class Logicals(list):
    """A vector of logicals some of which are NA, which is None in it.

    Whether it is true can't be told, so that it is an error as the condition of an `if`.
    """

    def __getitem__(self, index):
        found = super().__getitem__(index)
        return Logicals(found) if isinstance(index, slice) else found

    def __bool__(self):
        what = "is missing (NA)" if len(self) == 1 else f"has {len(self)} elements"
        raise ValueError(f"A condition must be True or False. Received: one that {what}")


def not_available() -> Logicals:
    """Return NA as a logical value alone."""
    return Logicals([None])


def logicals(values, is_missing):
    """Return a vector of logicals, as an array if none is missing."""
    if not np.any(is_missing):
        return np.asarray(values, dtype=bool)
    return Logicals(None if missing else bool(each) for each, missing in zip(values, is_missing))


def is_na_value(x) -> bool:
    """Return True for what stands for NA: None or NaN, or NA as a logical value alone."""
    if isinstance(x, Logicals):
        return len(x) == 1 and x[0] is None
    return x is None or isinstance(x, (float, np.floating)) and bool(np.isnan(x))


def are_missing(values: np.ndarray) -> np.ndarray:
    """Return which elements of an array of numbers are NaN."""
    return np.isnan(values) if values.dtype.kind in "fc" else np.zeros(values.shape, dtype=bool)
