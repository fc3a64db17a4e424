"""Operations: tensor creation."""

from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    IntegerOrFloat,
    NumberLike,
    OneAxis,
    OneInteger,
    Shape,
    Tensor,
    Vector,
    convert_argument,
)
from pykeras3.core.conventions.arrays import as_tensor, refuse_nan
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_list, is_numpy, is_plain
from pykeras3.core.decorators import function, op
from pykeras3.core.keras_loader import load_keras


def grid_points(vectors):
    """Convert vectors of doubles to int64 if all values are integers, as keras3 does."""
    np = numpy()
    arrays = [
        np.asarray(x) if is_list(x) and is_plain(x) and any(isinstance(v, float) for v in x) else x for x in vectors
    ]
    doubles = [is_numpy(x) and x.dtype == "float64" for x in arrays]
    if not all(np.all(x == np.floor(x)) for x, is_double in zip(arrays, doubles) if is_double):
        return [np.asarray(x, dtype="float64") if is_list(x) and is_plain(x) else x for x in arrays]
    return [x.astype("int64") if is_double else x for x, is_double in zip(arrays, doubles)]


@function("keras.ops.arange", may_miss=("end",))
def op_arange(start: NumberLike, end: NumberLike = None, step: NumberLike = 1, dtype=None, include_end=True):
    """Return evenly spaced values from `start` (default 1) to `end`, or the first value beyond it.

    Args:
        start: Number, first value; a single argument is the end, and the start is 1.
        dtype: Dtype of the result, a string; `None` infers it from the arguments.
    """
    if end is None:
        start, end = 1.0 if isinstance(start, float) else 1, start
    if dtype is not None and "int" in str(dtype):
        start, end, step = (
            convert_argument(OneInteger, "op_arange", name, value)
            for name, value in (("start", start), ("end", end), ("step", step))
        )
    if include_end:
        end = end + step
    return load_keras().ops.arange(start, end, step, dtype)


@op("keras.ops.array")
def op_array(x, dtype=None):
    """Create a tensor from a value, array or list.

    Args:
        x: Tensor, array, (nested) list or number.
        dtype: Dtype of the tensor, a string; `None` infers it from `x`.
    """
    refuse_nan(x, dtype)
    return load_keras().ops.array(cast_at_once(x, dtype), dtype)


LARGE, ALIGNMENT = 2**22, 64


def cast_at_once(x, dtype):
    """Convert a large column-major float64 array to a float32 tensor in one pass; return others unchanged."""
    if not (
        is_numpy(x)
        and x.nbytes >= LARGE
        and x.flags.fnc
        and x.dtype == "float64"
        and dtype == "float32"
        and backend.backend_in_use() == "tensorflow"
    ):
        return x
    import tensorflow as tf

    if not tf.executing_eagerly() or tf.config.list_logical_devices("GPU"):
        return x
    np = numpy()
    memory = np.empty(x.size + ALIGNMENT, dtype)
    # TensorFlow ends the process where memory is not aligned
    start = -memory.ctypes.data % ALIGNMENT // memory.itemsize
    result = memory[start : start + x.size].reshape(x.shape)
    with np.errstate(over="ignore"):
        np.copyto(result, x, casting="same_kind")
    return tf.experimental.dlpack.from_dlpack(result.__dlpack__())


@op.forward("keras.ops.bartlett")
def op_bartlett(x):
    """Return a Bartlett (triangular) window.

    Args:
        x: Integer, length of the window.
    """


@op.forward("keras.ops.blackman")
def op_blackman(x):
    """Return a Blackman window.

    Args:
        x: Integer, length of the window.
    """


@op.forward("keras.ops.empty")
def op_empty(shape: Shape, dtype=None):
    """Return an uninitialized tensor of a given shape.

    Args:
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
    """


@op.forward("keras.ops.eye")
def op_eye(N: OneInteger, M: OneInteger = None, k: OneInteger = 0, dtype=None):
    """Return a matrix with ones on a diagonal and zeros elsewhere.

    Args:
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
    """


@op("keras.ops.full")
def op_full(shape: Shape, fill_value: Vector, dtype=None):
    """Return a tensor of a given shape filled with one value.

    Args:
        dtype: Dtype of the result, a string; `None` for the default.
        fill_value: Number, or tensor that broadcasts to `shape`, to fill with.
    """
    refuse_nan(fill_value, dtype)
    return load_keras().ops.full(shape, fill_value, dtype)


@op("keras.ops.full_like")
def op_full_like(x: Tensor, fill_value: Vector, dtype=None):
    """Return a tensor shaped like `x`, filled with one value.

    Args:
        fill_value: Number to fill with.
        dtype: Dtype of the result, a string; `None` for that of `x`.
    """
    refuse_nan(fill_value, getattr(x, "dtype", None) if dtype is None else dtype)
    return load_keras().ops.full_like(x, fill_value, dtype)


@op.forward("keras.ops.hamming")
def op_hamming(x):
    """Return a Hamming window.

    Args:
        x: Integer, length of the window.
    """


@op.forward("keras.ops.hanning")
def op_hanning(x):
    """Return a Hann window.

    Args:
        x: Integer, length of the window.
    """


@op.forward("keras.ops.identity")
def op_identity(n: OneInteger, dtype=None):
    """Return the identity matrix of size `n`.

    Args:
        n: Integer, number of rows and columns.
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
    """


@op.forward("keras.ops.kaiser")
def op_kaiser(x, beta):
    """Return a Kaiser window.

    Args:
        x: Integer, length of the window.
        beta: Float that sets the shape; larger values make the window narrower.
    """


@op.forward("keras.ops.linspace")
def op_linspace(
    start: Tensor, stop: Tensor, num: OneInteger = 50, endpoint=True, retstep=False, dtype=None, axis: OneAxis = 1
) -> Any:
    """Return `num` evenly spaced values from `start` to `stop`.

    Args:
        axis: Integer, axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
        dtype: Dtype of the result, a string; `None` infers it from the arguments.

    Returns:
        A tensor; with `retstep`, a list of the tensor and the step.
    """


@op.forward("keras.ops.logspace")
def op_logspace(
    start: Tensor,
    stop: Tensor,
    num: OneInteger = 50,
    endpoint=True,
    base: IntegerOrFloat = 10,
    dtype=None,
    axis: OneAxis = 1,
):
    """Return `num` values from `base^start` to `base^stop`, evenly spaced on a log scale.

    Args:
        axis: Integer, axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
        start: Number or tensor, exponent of the first value.
        stop: Number or tensor, exponent of the last value.
        endpoint: Boolean, whether to include `base^stop`.
    """


@function("keras.ops.meshgrid")
def op_meshgrid(*args, indexing="xy"):
    """Create coordinate grids from one-dimensional coordinate vectors.

    Args:
        args: One-dimensional tensors, the coordinate vectors.

    Returns:
        A list of tensors, one per coordinate vector.
    """
    return load_keras().ops.meshgrid(*map(as_tensor, grid_points(args)), indexing=indexing)


@op.forward("keras.ops.ones")
def op_ones(shape: Shape, dtype=None):
    """Return a tensor of ones.

    Args:
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
    """


@op.forward("keras.ops.ones_like")
def op_ones_like(x: Tensor, dtype=None):
    """Return a tensor of ones shaped like `x`.

    Args:
        dtype: Dtype of the result, a string; `None` for that of `x`.
    """


@op.forward("keras.ops.tri")
def op_tri(N: OneInteger, M: OneInteger = None, k: OneInteger = 0, dtype=None):
    """Return a matrix with ones on and below a diagonal and zeros above it.

    Args:
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
        k: Integer, highest diagonal of ones: 0 is the main diagonal, positive ones are above it.
    """


@op.forward("keras.ops.zeros")
def op_zeros(shape: Shape, dtype=None):
    """Return a tensor of zeros.

    Args:
        dtype: Dtype of the result, a string; `None` for Keras' default float dtype.
    """


@op.forward("keras.ops.zeros_like")
def op_zeros_like(x: Tensor, dtype=None):
    """Return a tensor of zeros shaped like `x`.

    Args:
        dtype: Dtype of the result, a string; `None` for that of `x`.
    """
