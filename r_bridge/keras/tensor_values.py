"""Values of tensors as R arrays."""
import numpy as np

from pykeras3 import op_convert_to_array
from r_bridge.conversion.arrays import LARGE
from r_bridge.conversion.variables import define


def array_of(tensor, place):
    """Return the values of a tensor for reticulate; many real ones, which it would copy thrice, go straight to R.

    place: A capsule of the R environment in which they are assigned to `values`; then this returns None.
    """
    try:
        # TensorFlow's own memory
        values = np.asarray(memoryview(tensor))
        if values.dtype.kind == "V":
            raise TypeError(values.dtype)
    except (BufferError, TypeError, ValueError):
        values = op_convert_to_array(tensor)
    if not (isinstance(values, np.ndarray) and values.dtype.kind == "f" and values.nbytes >= LARGE):
        return values
    define("values", values, place)
    return None
