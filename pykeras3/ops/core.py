"""Operations: control flow and conversion."""

import importlib
from typing import TYPE_CHECKING, Any

from pykeras3.core import ops_proxy
from pykeras3.core.conventions import (
    Array,
    ConvertedTensor,
    FlagLike,
    Function,
    Index,
    IndexArray,
    IntegerOrFlag,
    OneAxis,
    OneInteger,
    Shape,
    TargetShape,
    Tensor,
    TruthValues,
    Vector,
    convert_argument,
)
from pykeras3.core.conventions.arrays import as_array, refuse_nan
from pykeras3.core.conventions.values import is_string_array, is_tensor
from pykeras3.core.declaring.r_wrapper import BY_HAND, RWrapper
from pykeras3.core.decorators import function, op
from pykeras3.core.keras_loader import load_keras

if TYPE_CHECKING:
    import numpy as np


@function.forward("keras.ops.associative_scan")
def op_associative_scan(f, elems: Tensor, reverse=False, axis: OneAxis = 1):
    """Compute an inclusive scan with an associative binary function along an axis, in parallel.

    Args:
        axis: Integer, axis to scan along, counted from 1; negative axes count from the end.
        f: Associative callable `f(a, b)` that works elementwise along `axis`.

    Returns:
        Tensors shaped like `elems`.
    """


@op("keras.ops.cast")
def op_cast(x, dtype):
    """Cast a tensor to another dtype.

    Args:
        dtype: Dtype to convert to, a string such as `"float32"`.
    """
    refuse_nan(x, dtype)
    return load_keras().ops.cast(x, dtype)


@function.forward("keras.ops.cond")
def op_cond(pred: TruthValues, true_fn, false_fn):
    """Call `true_fn()` if `pred` is true, else `false_fn()`.

    Returns:
        The result of the called function.
    """


@op.forward("keras.ops.convert_to_numpy", r=RWrapper(keeps_numpy="TRUE"))
def op_convert_to_numpy(x: Array) -> "np.ndarray":
    """Convert a tensor to a NumPy array of the same dtype.

    Returns:
        A NumPy array.
    """


@op("keras.ops.convert_to_tensor")
def op_convert_to_tensor(x: Vector, dtype=None, sparse: FlagLike = None, ragged: FlagLike = None):
    """Convert an array, list or number to a tensor of the backend.

    Args:
        x: Tensor, array, (nested) list or number.
        dtype: Dtype of the tensor, a string; `None` infers it from `x`.
        sparse: Boolean, whether sparse tensors stay sparse; `None` keeps them where the backend supports them.
    """
    refuse_nan(x, dtype)
    return load_keras().ops.convert_to_tensor(x, dtype, sparse, ragged)


@function.forward("keras.ops.custom_gradient")
def op_custom_gradient(f):
    """Wrap a function that defines its own gradient.

    Args:
        f: Callable that returns its output and a function `grad(..., upstream)` that computes the gradients.

    Returns:
        A function that returns the output of `f` and uses the custom gradient.
    """


@op.forward("keras.ops.dtype")
def op_dtype(x) -> str:
    """Return the dtype of a tensor as a string.

    Args:
        x: Tensor, variable or array of any shape.

    Returns:
        A string such as `"float32"`.
    """


@function("keras.ops.fori_loop")
def op_fori_loop(lower: OneInteger, upper: OneInteger, body_fun, init_val):
    """Run `val = body_fun(i, val)` for `i` from `lower` to `upper - 1`.

    Args:
        lower: Integer, first `i`; of the dtype of `upper` if that is a tensor.

    Returns:
        The last `val`.
    """
    if is_tensor(upper) and not is_tensor(lower):
        lower = ops_proxy.ops.convert_to_tensor(lower, upper.dtype)
    elif is_tensor(lower) and not is_tensor(upper):
        upper = ops_proxy.ops.convert_to_tensor(upper, lower.dtype)
    return ops_proxy.ops.fori_loop(lower, upper, body_fun, init_val)


@op.forward("keras.ops.is_tensor")
def op_is_tensor(x) -> bool:
    """Test whether `x` is a tensor of the backend.

    Args:
        x: Any value.

    Returns:
        `True` or `False`; `False` for symbolic tensors.
    """


@op.forward("keras.ops.map")
def op_map(xs: Tensor, f: Function) -> Any:
    """Apply a function to each slice along the first axis and stack the results.

    Args:
        xs: Tensor, or a nested list of tensors with equal first dimensions.
        f: Callable that takes one slice.

    Returns:
        A tensor, or a nested list of tensors, as `f` returns.
    """


@op("keras.ops.saturate_cast")
def op_saturate_cast(x: Array, dtype):
    """Cast a tensor to another dtype, clipping values to its range.

    Args:
        dtype: Dtype to convert to, a string such as `"uint8"`.
    """
    refuse_nan(x, dtype)
    return load_keras().ops.saturate_cast(x, dtype)


@function.forward("keras.ops.scan")
def op_scan(f, init, xs: Tensor = None, length: OneInteger = None, reverse=False, unroll: IntegerOrFlag = 1):
    """Run `f(carry, x)` along the first axis, passing on the carry and stacking the outputs.

    Args:
        f: Callable `f(carry, x)` that returns the next carry and an output.
        xs: Tensor or nested list of tensors to run over, or `None`.
        length: Integer, number of iterations; required if `xs` is `None`.

    Returns:
        A list: the last carry and the stacked outputs.
    """


@op.forward("keras.ops.scatter")
def op_scatter(indices: IndexArray, values: Array, shape: Shape):
    """Return a tensor of zeros with `values` at `indices`, which count from 1.

    Args:
        indices: Integer matrix of shape `(n, axes)`, positions counted from 1, one row per position.
        values: Tensor of values, one per row of `indices`.
    """


@op.forward("keras.ops.scatter_update")
def op_scatter_update(inputs, indices: Index, updates: Array):
    """Return a copy of a tensor with new values at `indices`, which count from 1.

    Args:
        inputs: Tensor to update.
        indices: Integer matrix of shape `(n, axes)`, positions counted from 1, one row per position.
        updates: Tensor of new values, one per row of `indices`.
    """


@op.forward("keras.ops.shape", r=BY_HAND)
def op_shape(x: Tensor) -> tuple[int | None, ...]:
    """Return the shape of a tensor.

    Returns:
        The shape; unknown dimensions are `None`.
    """


@op.forward("keras.ops.slice")
def op_slice(inputs: Array, start_indices: Index, shape: Shape):
    """Return the block of a tensor at a start position, counted from 1, with a given shape.

    Args:
        shape: Vector of integers, shape of the block.
    """


@op.forward("keras.ops.slice_update")
def op_slice_update(inputs: Array, start_indices: Index, updates: Array):
    """Return a copy of a tensor with a block overwritten at a start position, counted from 1.

    Args:
        inputs: Tensor to update.
        updates: Tensor, block of new values.
    """


@op.forward("keras.ops.stop_gradient")
def op_stop_gradient(variable: ConvertedTensor):
    """Return `variable` unchanged and stop gradients from flowing through it."""


@function.forward("keras.ops.switch")
def op_switch(index: Index, branches, *args):
    """Call one of several functions, selected by its index, counted from 1.

    Args:
        args: Arguments of the called function.

    Returns:
        The result of the called function.
    """


@op.forward("keras.ops.unstack")
def op_unstack(x: ConvertedTensor, num: OneInteger = None, axis: OneAxis = 1) -> list[Any]:
    """Split a tensor into a list of slices along an axis.

    Args:
        axis: Integer, axis to split, counted from 1; negative axes count from the end.
        num: Integer, number of slices; `None` for the length of `axis`.

    Returns:
        A list of tensors.
    """


@op.forward("keras.ops.vectorized_map", renamed={"f": "function"})
def op_vectorized_map(elements: ConvertedTensor, f: Function) -> Any:
    """Apply a function to all slices along the first axis, in parallel.

    Args:
        f: Callable that takes one slice, or a list of slices.

    Returns:
        A tensor, or a nested list of tensors, as `f` returns.
    """


@function.forward("keras.ops.while_loop")
def op_while_loop(cond, body, loop_vars, maximum_iterations: OneInteger = None):
    """Run `body` repeatedly while `cond` returns true.

    Returns:
        The last loop variables.
    """


@op()
def op_convert_to_array(x: Array) -> Any:
    """Convert a tensor to an array of the host language.

    Args:
        x: Tensor of any shape.

    Returns:
        An array.
    """
    array = load_keras().ops.convert_to_numpy(x)
    # a dtype that a library has added to NumPy's, such as bfloat16
    return array.astype("float32") if array.dtype.isbuiltin == 2 else array


def is_cast_to_integer(x, dtype) -> bool:
    """Return True if a tensor of numbers is to be cast to an integer dtype."""
    keras_backend = load_keras().backend
    return keras_backend.is_int_dtype(dtype) and (
        keras_backend.is_int_dtype(x.dtype) or keras_backend.is_float_dtype(x.dtype)
    )


def saturate_cast(x, dtype):
    """Cast a tensor to an integer dtype, clipping values to its range."""
    of_tensorflow = ops_proxy.is_tensorflow_tensor(x)
    return (importlib.import_module("tensorflow") if of_tensorflow else ops_proxy.ops).saturate_cast(x, dtype)


@op()
def as_tensor(x: Array, dtype=None, *, name=None, **kwargs) -> Any:
    """Convert a value to a tensor of the backend.

    Text becomes a TensorFlow tensor on every backend, since others have no string dtype; TensorFlow tensors are kept.

    Args:
        x: Number, array, tensor or nested list; a shape of TensorFlow; a dataset of a single element.
        dtype: Dtype to convert to, a string; `None` keeps that of `x`. Values are clipped to the range of an integer
            dtype.
        kwargs: `shape`, of which one dimension may be `None`: a number fills the shape, other values are reshaped in
            row-major order.
    """
    shape = convert_argument(TargetShape, "as_tensor", "shape", kwargs.pop("shape", None))
    if kwargs:
        raise TypeError(f"as_tensor(): unexpected argument `{next(iter(kwargs))}`.")
    if hasattr(x, "get_single_element"):
        x = x.get_single_element()
        if dtype is None and shape is None:
            return x
    if hasattr(x, "as_list"):
        x = as_array([-1 if size is None else size for size in x.as_list()])
    if isinstance(x, (str, bytes)) or is_string_array(x):
        x = importlib.import_module("tensorflow").constant(x)
    refuse_nan(x, dtype)
    ops = ops_proxy.operations_for(x)
    x = ops.convert_to_tensor(x)
    if dtype is not None:
        x = saturate_cast(x, dtype) if is_cast_to_integer(x, dtype) else ops.cast(x, dtype)
    if shape is None:
        return x
    fills = len(x.shape) == 0 and -1 not in shape
    return ops.full(shape, x, x.dtype) if fills else ops.reshape(x, shape)
