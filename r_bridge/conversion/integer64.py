"""64-bit integers of R's package bit64, which keeps them in the bits of doubles."""

import numpy as np

from r_bridge.conversion.arrays import LARGEST_WHOLE_DOUBLE

NA = np.iinfo(np.int64).min


def bits_to_integers(doubles):
    """Return the integers whose bits are those of doubles; floats with NaN if one is NA, which integers have not.

    Raises:
        ValueError: If there is an NA beside an integer that a float can't hold.
    """
    numbers = np.asarray(doubles, np.float64).view(np.int64)
    missing = numbers == NA
    if not missing.any():
        return numbers
    if (np.abs(numbers[~missing]) > LARGEST_WHOLE_DOUBLE).any():
        raise ValueError("a vector of class integer64 must have no NA beside integers beyond 2^53")
    return np.where(missing, np.nan, numbers)


def bits_to_integer(doubles):
    """Return the integer in the bits of a vector of one double; NaN if it is NA."""
    return bits_to_integers(doubles).item()
