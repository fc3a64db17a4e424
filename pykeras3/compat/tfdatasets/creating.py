"""Data pipelines (tfdatasets): creation."""

from typing import TYPE_CHECKING

from pykeras3.compat.tfdatasets.arguments import Count, OptionalCount, is_dataset, tensorflow
from pykeras3.compat.tfdatasets.structures import Slices, TensorStructure, shapes_of
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function, method_like
from pykeras3.core.errors import shown

if TYPE_CHECKING:
    import tensorflow as tf


@method_like(in_keras3=False)
def tensor_slices_dataset(tensors: Slices) -> "tf.data.Dataset":
    """Make a dataset whose elements are slices of arrays along their first dimension.

    A list of arrays gives tuples such as `(x, y)`, a dict gives dicts, a data frame gives dicts of its
    columns; lists and dicts nest. A list of plain numbers or strings is one vector, a list of vectors is a
    tuple of them. Arrays keep their dtype; plain numbers and a data frame's columns become float32 or int32.

    Args:
        tensors: Array, tensor, vector or data frame, or (nested) list or dict of them; all of shape `(n, ...)` with the
            same `n`.

    Returns:
        A tf.data.Dataset.
    """
    tf = tensorflow()
    try:
        # a large array would otherwise take up the memory of a GPU
        with tf.device("cpu"):
            return tf.data.Dataset.from_tensor_slices(tensors)
    except ValueError as error:
        raise ValueError(
            "tensor_slices_dataset(): `tensors` can't be sliced along the first dimension: "
            f"{error}. Received shapes: {shown(shapes_of(tensors))}"
        ) from None


@method_like(in_keras3=False)
def tensors_dataset(tensors: TensorStructure) -> "tf.data.Dataset":
    """Make a dataset of a single element, which consists of the given arrays.

    Lists, dicts, data frames and dtypes as in `tensor_slices_dataset()`.

    Args:
        tensors: Array, tensor, vector, scalar or data frame, or (nested) list or dict of them.

    Returns:
        A tf.data.Dataset of one element.
    """
    return tensorflow().data.Dataset.from_tensors(tensors)


@method_like(in_keras3=False)
def sparse_tensor_slices_dataset(sparse_tensor) -> "tf.data.Dataset":
    """Make a dataset of the slices of a sparse tensor along its first dimension.

    Args:
        sparse_tensor: Sparse tensor (`tf.sparse.SparseTensor`) of shape `(n, ...)`; its slices are the elements.

    Returns:
        A tf.data.Dataset of sparse tensors.
    """
    return tensorflow().data.Dataset.from_tensor_slices(sparse_tensor)


@function(in_keras3=False, r=RWrapper(defaults={"dtype": "tf$int64"}))
def range_dataset(from_: Count = 0.0, to: Count = 0.0, by: Count = 1.0, *, dtype="int64") -> "tf.data.Dataset":
    """Make a dataset of evenly spaced whole numbers.

    Args:
        from_: Number, first value.
        to: Number, end of the range, excluded.
        by: Number, step between successive values; may be negative, but not 0.
        dtype: Dtype of the elements, a string or a `tf.DType`.

    Returns:
        A tf.data.Dataset of scalars.
    """
    tf = tensorflow()
    return tf.data.Dataset.range(from_, to, by, output_type=tf.as_dtype(dtype))


@function(in_keras3=False)
def random_integer_dataset(seed: OptionalCount = None) -> "tf.data.Dataset":
    """Make an endless dataset of random integers.

    Args:
        seed: Integer, seed that gives the same numbers at every run; `None` for a random one.

    Returns:
        A tf.data.Dataset of scalars of dtype int64.
    """
    return tensorflow().data.Dataset.random(seed)


@method_like(in_keras3=False)
def as_tf_dataset(dataset) -> "tf.data.Dataset":
    """Return a dataset as it is, after a check that it is one.

    Args:
        dataset: Dataset (`tf.data.Dataset`).

    Returns:
        The dataset.
    """
    if not is_dataset(dataset):
        raise TypeError(f"as_tf_dataset(): `dataset` must be {is_dataset.expected}. Received: {shown(dataset)}")
    return dataset
