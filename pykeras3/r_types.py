"""R types.

Small values of R: shapes, tuples, named lists and arrays.
"""

import builtins
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pykeras3.core import ops_proxy
from pykeras3.core.conventions import Convention
from pykeras3.core.conventions.shapes import as_dimension, as_target_shape
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_array, is_list, is_numpy, on_host
from pykeras3.core.declaring.r_wrapper import BY_HAND, RWrapper
from pykeras3.core.decorators import function, op
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First

if TYPE_CHECKING:
    import numpy as np

newaxis = None


def as_order(value):
    """Check the memory order of an array, "C" or "F"."""
    if is_list(value) and len(value) == 2:
        value = value[0]
    if value not in ("C", "F"):
        raise ConversionError('"C" (rows first) or "F" (columns first)', value)
    return value


Order = Annotated[Literal["C", "F"], Convention(as_order)]
ArrayDims = Annotated[Any, Convention(as_target_shape, remark="one may be `None` or -1: it is inferred")]


@function(r=BY_HAND)
def shape(*args) -> builtins.tuple[int | None, ...]:
    """Create a shape; `None`, NA and -1 are unknown dimensions.

    Returns:
        A shape: a tuple of integers and `None`.
    """
    return builtins.tuple(d for value in args for d in dimensions(value))


def dimensions(value):
    """Return the dimensions that one argument of shape() contributes: a number, a vector, or the shape of a tensor."""
    if is_list(value):
        return [d for v in value for d in dimensions(v)]
    if hasattr(value, "as_list"):  # TensorFlow's shapes
        return value.as_list()
    if is_array(value) and (len(value.shape) or not is_size(value)):
        return builtins.list(value.shape if is_numpy(value) else ops_proxy.operations_for(value).shape(value))
    try:
        return [as_dimension(value)]
    except ConversionError as error:
        raise error.for_argument("shape", "...") from None


def is_size(value) -> bool:
    """Return True unless the value is a tensor of a dtype that sizes can't have, such as a loss."""
    backend = load_keras().backend
    return is_numpy(value) or backend.is_int_dtype(backend.standardize_dtype(value.dtype))


@function(r=BY_HAND)
def all_dims():
    """Select all remaining dimensions in a subset, like `...` in NumPy indexing.

    Returns:
        A marker for `op_subset()`.
    """
    return Ellipsis


@function(r=BY_HAND)
def tuple(*args, convert=False) -> builtins.tuple[Any, ...]:
    """Create a Python tuple.

    Args:
        convert: Boolean, whether R converts the items of the tuple to R values.

    Returns:
        A tuple.
    """
    return builtins.tuple(args[0]) if len(args) == 1 and is_list(args[0]) else builtins.tuple(args)


@function(r=BY_HAND)
def named_list(**kwargs) -> dict[str, Any]:
    """Create a named list, Python's `dict`.

    Returns:
        A named list.
    """
    return kwargs


@function(r=BY_HAND)
def zip_lists(*args) -> list[Any]:
    """Combine the items of several lists by name or by position.

    Returns:
        A list of lists, one per name or position.
    """
    if len(args) == 1 and is_list(args[0]):
        args = args[0]
    if any(isinstance(values, dict) for values in args):
        return zip_named(args)
    if not all(is_list(values) for values in args):
        raise ValueError(
            f"zip_lists(): every argument must be a list, or every one a dict. Received: {', '.join(map(shown, args))}"
        )
    lengths = {len(values) for values in args}
    if len(lengths) > 1:
        raise ValueError(f"zip_lists(): the lists must have the same length. Received lengths: {sorted(lengths)}")
    return [builtins.list(values) for values in zip(*args)]


def zip_named(dicts):
    """Combine the items of dicts with the same names."""
    names = [set(values) if isinstance(values, dict) else None for values in dicts]
    if any(n != names[0] for n in names):
        raise ValueError(
            "zip_lists(): all arguments must have the same names. Received: "
            + "; ".join(", ".join(sorted(n or ())) or "no names" for n in names)
        )
    return {name: [values[name] for values in dicts] for name in dicts[0]}


@op(r=BY_HAND)
def np_array(data, dtype=None, order: Order = "C") -> "np.ndarray":
    """Create a NumPy array.

    Args:
        data: Value or nested list to convert.
        dtype: NumPy dtype; `None` to let NumPy choose.
        order: String, memory layout: `"C"` for row-major, `"F"` for column-major.

    Returns:
        A NumPy array.
    """
    values = [on_host(each) for each in data] if is_list(data) else on_host(data)
    return numpy().array(values, dtype=dtype, order=order, ndmin=1)


@op(r=RWrapper(by_hand=True, defaults={"order": 'c("C", "F")'}))
def array_reshape(x, dim: ArrayDims, order: Order = "C") -> "np.ndarray":
    """Reshape an array in row-major (`"C"`) or column-major (`"F"`) order.

    Args:
        x: Array to reshape, of any shape.
        order: String, `"C"` to read and fill in row-major order, `"F"` in column-major order.

    Returns:
        The reshaped array.
    """
    return numpy().reshape(on_host(x), dim, order=order)


@function(r=BY_HAND)
def py_to_r(x) -> First:
    """Return the argument unchanged: in Python, values are Python objects already.

    Args:
        x: Any value.

    Returns:
        The value.
    """
    return x


@function(r=BY_HAND)
def r_to_py(x, convert=False) -> First:
    """Return the argument unchanged: in Python, values are Python objects already.

    Args:
        x: Any value.
        convert: Ignored in Python; accepted for compatibility with R scripts.

    Returns:
        The value.
    """
    return x
