"""Dtype promotion of R's plain values next to tensors."""

from pykeras3.core import errors, ops_proxy
from pykeras3.core.conventions.tabular import numpy
from pykeras3.core.conventions.values import is_list, is_plain, is_tensor
from pykeras3.core.keras_loader import load_keras

NUMBERS = frozenset((bool, int, float))


def promote_operands(x, y):
    """Return both operands; a plain one gets the dtype of the tensor if no value is lost."""
    if not is_tensor(y):
        return promote_plain(x, y)
    if not is_tensor(x):
        return promote_plain(y, x)[::-1]
    return x, y


def promote_plain(tensor, value):
    """Convert a plain value to the dtype of a tensor in the same operation; return both operands."""
    if isinstance(value, (str, bytes)) or (is_list(value) and not is_plain(value)):
        return tensor, ops_proxy.operations_for(tensor).convert_to_tensor(value)
    of_tensorflow, dtype, kind = ops_proxy.is_tensorflow_tensor(tensor), dtype_name(tensor), type(value)
    if kind in NUMBERS and (
        not of_tensorflow or (kind is not bool and ("float" in dtype or (kind is int and "int" in dtype)))
    ):
        return tensor, value
    values = numpy().asarray(value)
    if "float" in dtype and values.dtype.kind in "biuf":
        return tensor, convert_like(values, tensor, dtype)
    if "int" in dtype and values.dtype.kind in "biu":
        return tensor, convert_like(values, tensor, dtype) if of_tensorflow else values
    if "int" in dtype and values.dtype.kind == "f":
        if of_tensorflow and fits(values, dtype):
            return tensor, convert_like(values.astype(dtype), tensor, dtype)
        floatx = load_keras().config.floatx()
        if not of_tensorflow:
            return tensor, values.astype(floatx)
        return ops_proxy.operations_for(tensor).cast(tensor, floatx), convert_like(values, tensor, floatx)
    if of_tensorflow and dtype == "bool" and values.dtype.kind in "biuf":
        return tensor, ops_proxy.operations_for(tensor).cast(values, "bool")
    return tensor, ops_proxy.operations_for(tensor).convert_to_tensor(value)


def dtype_name(tensor) -> str:
    """Return the name of the dtype of a tensor or array."""
    return errors.dtype_name(tensor.dtype)


def convert_like(values, tensor, dtype):
    """Convert an array to a tensor of a dtype, on the backend of another tensor."""
    return ops_proxy.operations_for(tensor).convert_to_tensor(values, dtype)


def fits(values, dtype) -> bool:
    """Return True if numbers are integers in the range of an integer dtype."""
    np = numpy()
    limits = np.iinfo(dtype)
    whole = values.dtype.kind != "f" or np.all(values == np.floor(values))
    # a power of 2 is exact among floats, the largest integer is not
    return bool(whole and np.all((values >= limits.min) & (values < limits.max + 1)))
