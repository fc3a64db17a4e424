"""Conversion of tensors to R arrays."""

import numpy as np

from pykeras3 import op_convert_to_array
from r_bridge.conversion.arrays import LARGE
from r_bridge.conversion.variables import define
from r_bridge.keras.results import convertible_result


def array_of(tensor, place):
    """Return the values of a tensor, or assign large floating-point values in R directly, saving two copies.

    Args:
        place: Capsule of the R environment in which to assign them to `values`; in this case None is returned.
    """
    try:
        # TensorFlow's own memory
        values = np.asarray(memoryview(tensor))
        if values.dtype.kind == "V":
            raise TypeError(values.dtype)
    except (BufferError, TypeError, ValueError):
        values = op_convert_to_array(tensor)
    if not (isinstance(values, np.ndarray) and values.dtype.kind == "f" and values.nbytes >= LARGE):
        return convertible_result(values)
    define("values", values, place)
    return None
