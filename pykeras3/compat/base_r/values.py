"""What the values of R are in Python, and how their elements are read and put back."""

from types import SimpleNamespace

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals
from pykeras3.core.backend import backend_in_use
from pykeras3.core.ops_proxy import is_backend_tensor, is_tensorflow_tensor
from pykeras3.core.third_party.lazy_modules import pandas_if_loaded

# NumPy's kinds of numbers and logicals
NUMBER_KINDS = "biufc"


def is_scalar(x) -> bool:
    """Return True for a vector of length one that is a plain value: a bool, number or string."""
    return isinstance(x, (bool, int, float, complex, str, np.generic))


def is_number(x) -> bool:
    """Return True for a number or logical of length one."""
    return is_scalar(x) and not isinstance(x, str)


def is_tensor(x) -> bool:
    """Return True for a tensor, a variable or a symbolic tensor; False as long as no backend is loaded."""
    if x is None or is_scalar(x) or isinstance(x, (np.ndarray, list, tuple, dict)):
        return False
    return is_tensorflow_tensor(x) or backend_in_use() is not None and is_backend_tensor(x)


def is_frame(x) -> bool:
    """Return True for a data frame of pandas."""
    pandas = pandas_if_loaded()
    return pandas is not None and isinstance(x, pandas.DataFrame)


def is_column(x) -> bool:
    """Return True for a column or an index of a data frame."""
    pandas = pandas_if_loaded()
    return pandas is not None and isinstance(x, (pandas.Series, pandas.Index))


def is_factor(x) -> bool:
    """Return True for a factor: a categorical of pandas, or a column of them."""
    pandas = pandas_if_loaded()
    return pandas is not None and isinstance(getattr(x, "dtype", None), pandas.CategoricalDtype)


def is_array(x) -> bool:
    """Return True for an array of several dimensions."""
    return isinstance(x, np.ndarray) and x.ndim > 1


def is_environment(x) -> bool:
    """Return True for an environment."""
    return isinstance(x, SimpleNamespace)


def has_items_of_its_own(x) -> bool:
    """Return True for an object of Python that is no vector or list and takes its own indices."""
    is_known = is_scalar(x) or is_column(x) or is_factor(x) or isinstance(x, (np.ndarray, list, tuple, dict))
    return not is_known and hasattr(x, "__getitem__")


def to_numpy(x) -> np.ndarray:
    """Return a tensor as an array of NumPy."""
    if hasattr(x, "detach"):
        # torch's tensors can't be read as long as they have a gradient, or are on another device
        x = x.detach().cpu()
    return np.asarray(x.numpy() if hasattr(x, "numpy") else x)


def without_tensors(x):
    """Return a tensor as an array of NumPy, the shape of one of TensorFlow as a tuple, and any other value as it is."""
    if is_tensor(x):
        return to_numpy(x)
    return tuple(x.as_list()) if is_shape_of_tensorflow(x) else x


def is_shape_of_tensorflow(x) -> bool:
    """Return True for the shape of a tensor of TensorFlow, which is not a tuple."""
    return hasattr(x, "as_list") and hasattr(x, "rank")


def elements(x):
    """Return the elements of a value, to loop over or to unpack."""
    if is_shape_of_tensorflow(x):
        return x.as_list()
    if x is None:
        return []
    if is_scalar(x):
        return [x]
    if isinstance(x, dict):
        return list(x.values())
    if isinstance(x, np.ndarray):
        return x.ravel(order="F")
    if is_factor(x):
        return [str(each) for each in x]
    if is_frame(x):
        return [column(x, name) for name in x.columns]
    if is_environment(x):
        return list(vars(x).values())
    return x


class Row(np.ndarray):
    """A row of an array that is a column of a data frame."""


def column(frame, name):
    """Return a column of a data frame, as an array if it is one."""
    found = frame[name]
    if found.dtype == object and len(found) and all(isinstance(each, Row) for each in found):
        return np.stack([np.asarray(each) for each in found])
    return found


def renumbered(x):
    """Return a data frame or column with its rows numbered from 0; rows that have names keep these."""
    return x.reset_index(drop=True) if x.index.dtype.kind in "iu" else x


def unpack(x, depth=1, length=None):
    """Return the elements of a value for several names.

    Args:
        depth: Integer, how many patterns of names are within each other: elements that are dicts are unpacked as well.
        length: Integer, number of names; None stands for what the value has fewer.
    """
    found = list(elements(x))
    if depth > 1:
        found = [unpack(each, depth - 1) if isinstance(each, dict) else each for each in found]
    return found if length is None else found + [None] * (length - len(found))


def vector(x):
    """Return the elements of a value as a vector: a 1-d array of numbers, or a list of anything else."""
    if is_tensor(x):
        x = to_numpy(x)
    if is_column(x) and not is_factor(x):
        x = x.to_numpy()
    found = elements(x)
    if isinstance(found, np.ndarray):
        return found if found.dtype.kind in NUMBER_KINDS else found.tolist()
    if isinstance(found, (str, bytes)) or not hasattr(found, "__iter__"):
        return [found]
    found = list(found)
    if found and all(map(is_number, found)):
        return np.array(found)
    return found


def numbers(x) -> np.ndarray:
    """Return the elements of a value as a 1-d array of numbers, with NaN for NA."""
    found = vector(x)
    if isinstance(found, np.ndarray):
        return found
    if all(each is None or is_number(each) for each in found):
        return np.array([np.nan if each is None else each for each in found], dtype=float)
    flat = [numbers(each) for each in found if not isinstance(each, str)]
    if len(flat) < len(found) or any(len(each) != 1 for each in flat):
        raise TypeError(f"Numbers are expected. Received: {x!r}")
    return np.concatenate(flat)


def doubles(x) -> np.ndarray:
    """Return the elements of a value as a 1-d array of doubles; complex numbers stay such."""
    found = numbers(x)
    return found if found.dtype.kind in "fc" else found.astype(float)


def names_of(x) -> "list[str] | None":
    """Return the names of the elements of a value, or None if they have none."""
    if isinstance(x, dict):
        return [str(each) for each in x]
    if is_frame(x):
        return [str(each) for each in x.columns]
    if is_environment(x):
        return sorted(vars(x))
    return None


def plain(x):
    """Return a number of NumPy as Python's own."""
    return x.item() if isinstance(x, np.generic) else x


def named(values, names):
    """Return values under names, or as they are if there are no names."""
    if names is None:
        return values
    if len(set(names)) < len(names):
        raise ValueError(f"The elements of a dict can't have the same name. Received: {list(names)}")
    return dict(zip(names, map(plain, values)))


def restored(x, values):
    """Return new values for all elements of `x`, in the form that `x` has."""
    if is_scalar(x):
        return values if isinstance(values, Logicals) else plain(values[0])
    if isinstance(x, dict):
        return named(values, list(x))
    if is_array(x):
        return np.reshape(np.asarray(values), x.shape, order="F")
    return values


def recycled(values, length: int):
    """Return a vector repeated to a length; of an empty one all elements are missing."""
    if len(values) == length:
        return values
    if not len(values):
        return np.full(length, np.nan) if isinstance(values, np.ndarray) else [None] * length
    if isinstance(values, np.ndarray):
        return np.resize(values, length)
    return [values[position % len(values)] for position in range(length)]


def whole(x) -> int:
    """Return a number, or a vector of one, as an int."""
    return int(numbers(x)[0])
