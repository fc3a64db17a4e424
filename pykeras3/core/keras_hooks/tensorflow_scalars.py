"""TensorFlow's scalars of dtypes that NumPy lacks, such as bfloat16, as NumPy arrays."""

import functools

from pykeras3.core.third_party.patching import replace


def return_arrays(keras):
    """Let TensorFlow return arrays where NumPy asks for them, for scalars too."""
    import numpy as np
    from tensorflow.python.framework.ops import _EagerTensorBase

    convert = _EagerTensorBase.__array__

    @functools.wraps(convert)
    def as_array(tensor, dtype=None, copy=None):
        array = np.asarray(convert(tensor, dtype))
        return array.copy() if copy else array

    replace(_EagerTensorBase, "__array__", as_array)
