"""Control flow, slices and conversions."""
import importlib
from typing import TYPE_CHECKING, Any

from pykeras3.core import backend, host, ops_proxy
from pykeras3.core.conventions import (
    Array,
    Function,
    Index,
    IndexArray,
    Integer,
    OneAxis,
    OneInteger,
    Shape,
    TargetShape,
    Tensor,
    Vector,
    array,
    convert_argument,
    is_text,
)
from pykeras3.core.decorators import function, op
from pykeras3.core.r_wrapper import BY_HAND, RWrapper

if TYPE_CHECKING:
    import numpy as np


@function.forward("keras.ops.associative_scan")
def op_associative_scan(f, elems: Tensor, reverse=False, axis: OneAxis = 1):
    """Running results of an associative binary function along an axis, computed in parallel.

    axis: One axis, counted from 1; negative ones count from the end.
    f: Associative function `f(a, b)`, working elementwise along `axis`.
    Returns: Tensors shaped like `elems`.
    """


@op.forward("keras.ops.cast")
def op_cast(x, dtype):
    """Converts a tensor to another dtype.

    dtype: The dtype to convert to, such as `"float32"`.
    """


@function.forward("keras.ops.cond")
def op_cond(pred, true_fn, false_fn):
    """Calls `true_fn()` if `pred` is true, else `false_fn()`.

    Returns: What the function called returns.
    """


@op.forward("keras.ops.convert_to_numpy", r=RWrapper(keeps_numpy="TRUE"))
def op_convert_to_numpy(x: Array) -> "np.ndarray":
    """Converts a tensor to a NumPy array of the same dtype.

    x: A tensor, array or number.
    Returns: A NumPy array.
    """


@op.forward("keras.ops.convert_to_tensor")
def op_convert_to_tensor(x: Vector, dtype=None, sparse=None, ragged=None):
    """Converts an array, list or number to a tensor of the backend.

    x: A tensor, array, list or number.
    dtype: Dtype of the tensor; `None` derives it from `x`.
    sparse: Whether sparse tensors stay sparse; `None` keeps them where the backend can.
    """


@function.forward("keras.ops.custom_gradient")
def op_custom_gradient(f):
    """Wraps a function that brings its own gradient.

    f: Function that returns its output and a function `grad(..., upstream)` for the gradients.
    Returns: A function that returns the output of `f`, with that gradient.
    """


@op.forward("keras.ops.dtype")
def op_dtype(x) -> str:
    """Name of a tensor's dtype.

    x: A tensor, variable or array.
    Returns: A string such as `"float32"`.
    """


@function.forward("keras.ops.fori_loop")
def op_fori_loop(lower: Integer, upper: Integer, body_fun, init_val):
    """Runs `val = body_fun(i, val)` for `i` from `lower` to `upper - 1`.

    lower: First `i`, a whole number, passed on as it is.
    Returns: The last `val`.
    """


@op.forward("keras.ops.is_tensor")
def op_is_tensor(x) -> bool:
    """Whether `x` is a tensor of the backend.

    x: Any value.
    Returns: `True` or `False`; `False` for symbolic tensors.
    """


@op.forward("keras.ops.map")
def op_map(xs: Tensor, f: Function) -> Any:
    """Applies a function to every slice along the first axis and stacks the results.

    xs: A tensor, or a nested list of tensors with equal first dimensions.
    f: Function of one slice.
    Returns: A tensor, or a nested list of tensors, as `f` returns.
    """


@op.forward("keras.ops.saturate_cast")
def op_saturate_cast(x: Tensor, dtype):
    """Converts to another dtype, clipping values that it cannot hold.

    dtype: The dtype to convert to, such as `"uint8"`.
    """


@function.forward("keras.ops.scan")
def op_scan(f, init, xs: Tensor = None, length: Integer = None, reverse=False, unroll: Integer = 1):
    """Runs `f(carry, x)` along the first axis, handing the carry on and stacking the outputs.

    f: Function `f(carry, x)` that returns the next carry and an output.
    xs: Tensor or nested list of tensors to run over, or `None`.
    length: Number of iterations; needed if `xs` is `None`.
    Returns: A list: the last carry and the stacked outputs.
    """


@op.forward("keras.ops.scatter")
def op_scatter(indices: IndexArray, values: Array, shape: Shape):
    """Tensor of zeros with `values` put at `indices`, which count from 1.

    indices: Positions, counted from 1, one row each.
    values: Values to put there, one per row of `indices`.
    """


@op.forward("keras.ops.scatter_update")
def op_scatter_update(inputs, indices: Index, updates: Array):
    """Copy of a tensor with new values at `indices`, which count from 1.

    inputs: Tensor to update.
    indices: Positions, counted from 1, one row each.
    updates: New values, one per row of `indices`.
    """


@op.forward("keras.ops.shape", r=BY_HAND)
def op_shape(x: Tensor) -> Any:
    """Shape of a tensor.

    Returns: The shape; unknown dimensions are `None`.
    """


@op.forward("keras.ops.slice")
def op_slice(inputs: Array, start_indices: Index, shape: Shape):
    """Block of a tensor from a start position, counted from 1, with a given shape.

    shape: Shape of the block, one length per axis.
    """


@op.forward("keras.ops.slice_update")
def op_slice_update(inputs: Array, start_indices: Index, updates: Array):
    """Copy of a tensor with a block overwritten from a start position, counted from 1.

    inputs: Tensor to update.
    updates: Block of new values.
    """


@op.forward("keras.ops.stop_gradient")
def op_stop_gradient(variable: Tensor):
    """Passes a value on unchanged, but no gradient through it."""


@function.forward("keras.ops.switch")
def op_switch(index: Index, branches, *args):
    """Calls the function at position `index`, counted from 1, of a list.

    args: Arguments of the function called.
    Returns: What the function called returns.
    """


@op.forward("keras.ops.unstack")
def op_unstack(x: Tensor, num: OneInteger = None, axis: OneAxis = 1) -> list[Any]:
    """Splits a tensor into a list of slices along an axis.

    axis: Axis to take apart, counted from 1; negative ones count from the end.
    num: Number of slices; `None` for the length of `axis`.
    Returns: A list of tensors.
    """


@op.forward("keras.ops.vectorized_map", renamed={"f": "function"})
def op_vectorized_map(elements: Tensor, f: Function) -> Any:
    """Applies a function to all slices along the first axis, in parallel.

    f: Function of one slice, or of a list of slices.
    Returns: A tensor, or a nested list of tensors, as `f` returns.
    """


@function.forward("keras.ops.while_loop")
def op_while_loop(cond, body, loop_vars, maximum_iterations: Integer = None):
    """Repeats `body` as long as `cond` holds.

    Returns: The last loop variables.
    """


@op()
def op_convert_to_array(x) -> Any:
    """Copies a tensor into an ordinary array in memory.

    x: A tensor.
    Returns: An array.
    """
    array = backend.keras_loaded().ops.convert_to_numpy(x)
    # what numpy has not by itself, such as bfloat16
    return array.astype("float32") if array.dtype.kind == "V" else array


def whole_from_numbers(x, dtype) -> bool:
    """Return True if a tensor of numbers is to have a dtype of whole ones."""
    keras_backend = backend.keras_loaded().backend
    return keras_backend.is_int_dtype(dtype) and (keras_backend.is_int_dtype(x.dtype)
                                                  or keras_backend.is_float_dtype(x.dtype))


def saturated(x, dtype):
    """Return a tensor in a dtype of whole numbers, what it can't hold as the nearest that it can."""
    of_tensorflow = ops_proxy.is_tensorflow(x)
    return (importlib.import_module("tensorflow") if of_tensorflow else ops_proxy.ops).saturate_cast(x, dtype)


@op()
def as_tensor(x: Array, dtype=None, *, name=None, **kwargs) -> Any:
    """Turns a value into a backend tensor.

    On other backends text becomes a tensor of TensorFlow, as they have none of it, and TensorFlow's tensors stay its.

    x: Number, array, tensor or nested list; a shape of TensorFlow; a dataset of a single element.
    dtype: Dtype to convert to; `None` keeps that of `x`. What an integer type can't hold becomes the nearest it can.
    kwargs: `shape`, of which one dimension may be `None`: a number fills it, other values are put in it row by row.
    Returns: A tensor.
    """
    shape = convert_argument(TargetShape, "as_tensor", "shape", kwargs.pop("shape", None))
    if kwargs:
        raise TypeError(f"as_tensor(): there is no argument `{next(iter(kwargs))}`.")
    if hasattr(x, "get_single_element"):
        x = host.current().wait_for(x, x.get_single_element)
        if dtype is None and shape is None:
            return x
    if hasattr(x, "as_list"):
        x = array([-1 if size is None else size for size in x.as_list()])
    if isinstance(x, (str, bytes)) or is_text(x):
        x = importlib.import_module("tensorflow").constant(x)
    ops = ops_proxy.of(x)
    x = ops.convert_to_tensor(x)
    if dtype is not None:
        x = saturated(x, dtype) if whole_from_numbers(x, dtype) else ops.cast(x, dtype)
    if shape is None:
        return x
    fills = len(x.shape) == 0 and -1 not in shape
    return ops.full(shape, x, x.dtype) if fills else ops.reshape(x, shape)
