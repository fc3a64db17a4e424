"""Tensors from scratch: constants, ranges, grids, windows."""
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    Number,
    OneAxis,
    OneInteger,
    Real,
    Shape,
    Tensor,
    convert_argument,
    is_list,
    is_numpy,
    numpy,
    plain,
)
from pykeras3.core.decorators import function, op


def grid_points(vectors):
    """Vectors of doubles as int64 if all are whole, as keras3 has it."""
    np = numpy()
    arrays = [np.asarray(x) if is_list(x) and plain(x) and any(isinstance(v, float) for v in x) else x
              for x in vectors]
    doubles = [is_numpy(x) and x.dtype == "float64" for x in arrays]
    if not all(np.all(x == np.floor(x)) for x, is_double in zip(arrays, doubles) if is_double):
        return [np.asarray(x, dtype="float64") if is_list(x) and plain(x) else x for x in arrays]
    return [x.astype("int64") if is_double else x for x, is_double in zip(arrays, doubles)]


@function("keras.ops.arange", may_miss=("end",))
def op_arange(start: Real, end: Real = None, step: Real = 1, dtype=None, include_end=True):
    """Evenly spaced values from `start` (default 1) up to and including `end`.

    start: First value; a single argument is the end, and the start is 1.
    dtype: Dtype of the result; `None` derives it from the arguments.
    """
    if end is None:
        start, end = type(start)(1), start
    if dtype is not None and "int" in str(dtype):
        start, end, step = (convert_argument(OneInteger, "op_arange", name, value)
                            for name, value in (("start", start), ("end", end), ("step", step)))
    if include_end:
        end = end + step
    return backend.keras_loaded().ops.arange(start, end, step, dtype)


@op("keras.ops.array")
def op_array(x, dtype=None):
    """Makes a tensor from a value, array or list.

    x: A tensor, array, list or number.
    dtype: Dtype of the tensor; `None` derives it from `x`.
    """
    return backend.keras_loaded().ops.array(cast_at_once(x, dtype), dtype)


LARGE, ALIGNMENT = 2 ** 22, 64


def cast_at_once(x, dtype):
    """A large array in R's order as TensorFlow's tensor, cast and put in its order in one pass; others as they are."""
    if not (is_numpy(x) and x.nbytes >= LARGE and x.flags.fnc and x.dtype == "float64" and dtype == "float32"
            and backend.backend_in_use() == "tensorflow"):
        return x
    import tensorflow as tf
    if not tf.executing_eagerly() or tf.config.list_logical_devices("GPU"):
        return x
    np = numpy()
    memory = np.empty(x.size + ALIGNMENT, dtype)
    # TensorFlow ends the process where memory is not aligned
    start = -memory.ctypes.data % ALIGNMENT // memory.itemsize
    result = memory[start:start + x.size].reshape(x.shape)
    with np.errstate(over="ignore"):
        np.copyto(result, x, casting="same_kind")
    return tf.experimental.dlpack.from_dlpack(result.__dlpack__())


@op.forward("keras.ops.bartlett")
def op_bartlett(x):
    """Bartlett (triangular) window.

    x: Length of the window, a whole number.
    """


@op.forward("keras.ops.blackman")
def op_blackman(x):
    """Blackman window.

    x: Length of the window, a whole number.
    """


@op.forward("keras.ops.empty")
def op_empty(shape: Shape, dtype=None):
    """Tensor of a given shape whose contents are undefined.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op.forward("keras.ops.eye")
def op_eye(N: OneInteger, M: OneInteger = None, k: OneInteger = 0, dtype=None):
    """Matrix with ones on a diagonal and zeros elsewhere.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op.forward("keras.ops.full")
def op_full(shape: Shape, fill_value, dtype=None):
    """Tensor of a given shape filled with one value.

    dtype: Dtype of the result; `None` for the default.
    fill_value: Value to fill with, a number or a tensor that broadcasts.
    """


@op.forward("keras.ops.full_like")
def op_full_like(x: Tensor, fill_value, dtype=None):
    """Tensor shaped like `x`, filled with one value.

    fill_value: Value to fill with.
    dtype: Dtype of the result; `None` for that of `x`.
    """


@op.forward("keras.ops.hamming")
def op_hamming(x):
    """Hamming window.

    x: Length of the window, a whole number.
    """


@op.forward("keras.ops.hanning")
def op_hanning(x):
    """Hann window.

    x: Length of the window, a whole number.
    """


@op.forward("keras.ops.identity")
def op_identity(n: OneInteger, dtype=None):
    """Identity matrix of size `n`.

    n: Number of rows and columns.
    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op.forward("keras.ops.kaiser")
def op_kaiser(x, beta):
    """Kaiser window.

    x: Length of the window, a whole number.
    beta: A number that sets the shape; larger ones make the window narrower.
    """


@op.forward("keras.ops.linspace")
def op_linspace(start: Tensor, stop: Tensor, num: OneInteger = 50, endpoint=True, retstep=False, dtype=None,
                axis: OneAxis = 1) -> Any:
    """`num` evenly spaced values from `start` to `stop`.

    axis: Axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
    dtype: Dtype of the result; `None` derives it from the arguments.
    Returns: A tensor; with `retstep`, a list of it and the distance.
    """


@op.forward("keras.ops.logspace")
def op_logspace(start: Tensor, stop: Tensor, num: OneInteger = 50, endpoint=True, base: Number = 10, dtype=None,
                axis: OneAxis = 1):
    """`num` values from `base^start` to `base^stop`, evenly spaced on a log scale.

    axis: Axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
    start: Exponent of the first value.
    stop: Exponent of the last value.
    endpoint: Whether `base^stop` belongs to the result.
    """


@function("keras.ops.meshgrid")
def op_meshgrid(*args, indexing="xy"):
    """Coordinate grids from one-dimensional coordinate vectors.

    args: The coordinate vectors.
    Returns: A list of tensors, one per coordinate vector.
    """
    return backend.keras_loaded().ops.meshgrid(*grid_points(args), indexing=indexing)


@op.forward("keras.ops.ones")
def op_ones(shape: Shape, dtype=None):
    """Tensor of ones.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op.forward("keras.ops.ones_like")
def op_ones_like(x: Tensor, dtype=None):
    """Tensor of ones shaped like `x`.

    dtype: Dtype of the result; `None` for that of `x`.
    """


@op.forward("keras.ops.tri")
def op_tri(N: OneInteger, M: OneInteger = None, k: OneInteger = 0, dtype=None):
    """Matrix with ones on and below a diagonal, zeros above.

    dtype: Dtype of the result; `None` for Keras' default float type.
    k: Highest diagonal with ones: 0 is the main one, positive is above.
    """


@op.forward("keras.ops.zeros")
def op_zeros(shape: Shape, dtype=None):
    """Tensor of zeros.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op.forward("keras.ops.zeros_like")
def op_zeros_like(x: Tensor, dtype=None):
    """Tensor of zeros shaped like `x`.

    dtype: Dtype of the result; `None` for that of `x`.
    """
