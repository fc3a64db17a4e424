"""Elements and parts of values of any kind: `x[[i]]`, `x[i, j]` and `x$name`."""

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, not_available
from pykeras3.compat.base_r.positions import NOWHERE, is_everything, is_one, positions
from pykeras3.compat.base_r.values import (
    column,
    elements,
    has_items_of_its_own,
    is_array,
    is_column,
    is_environment,
    is_factor,
    is_frame,
    is_number,
    is_scalar,
    is_tensor,
    numbers,
    plain,
    renumbered,
    vector,
    whole,
)
from pykeras3.compat.base_r.vectors import length
from pykeras3.ops.indexing import op_subset


def get(x, name: str):
    """Return the element or attribute of a name (`x$name`); None where a list or an environment has none."""
    if x is None:
        return None
    if isinstance(x, (list, tuple)):
        # of a list of Python, its methods
        return getattr(x, name, None)
    if isinstance(x, dict):
        return x.get(name)
    if is_frame(x):
        return column(x, name) if name in x.columns else None
    if is_environment(x):
        return getattr(x, name, None)
    if isinstance(x, BaseException) and name == "message":
        # of a condition, as `conditionMessage()`
        return str(x)
    if hasattr(x, name) or not hasattr(x, "keys"):
        return getattr(x, name)
    return x[name]


def element(x, index, *more):
    """Return one element (`x[[index]]`), of a matrix by row and column; several indices go into inner lists."""
    if more:
        return subset(x, index, *more)
    if isinstance(index, str):
        return named_element(x, index)
    if is_scalar(index) or length(index) == 1:
        return element_at(x, whole(index))
    for each in elements(index):
        x = element(x, plain(each))
    return x


def named_element(x, name: str):
    """Return the element of a name (`x[["name"]]`); raise for a value whose elements have no names."""
    if isinstance(x, (list, tuple, np.ndarray)) or is_scalar(x):
        raise KeyError(name)
    return get(x, name)


def element_at(x, number: int):
    """Return the element of a position, from 1."""
    if is_environment(x) or x is None:
        raise TypeError(f"`[[` needs a name here. Received: {number}")
    if isinstance(x, dict):
        x = list(x.values())
    elif is_frame(x):
        return column(x, x.columns[position_within(number, x.shape[1])])
    elif is_column(x):
        return plain(x.iloc[position_within(number, len(x))])
    elif isinstance(x, np.ndarray):
        x = x.ravel(order="F")
    elif is_scalar(x):
        x = [x]
    if not hasattr(x, "__len__") or is_tensor(x):
        return x[number - 1]
    found = x[position_within(number, len(x))]
    return not_available() if isinstance(x, Logicals) and found is None else item(found)


def item(x):
    """Return an element of a list as R has it: numbers that come as a list are a vector."""
    if isinstance(x, Logicals):
        return x
    if isinstance(x, (list, tuple)) and len(x) and all(map(is_number, x)):
        return np.array(x)
    return plain(x)


def position_within(number: int, count: int) -> int:
    """Return a position from 0 for one from 1; it must exist."""
    if not 1 <= number <= count:
        raise IndexError(f"The index is out of bounds: {number} of {count} elements")
    return number - 1


def subset(x, *indices, drop=True):
    """Return a part of a value (`x[i]` or `x[i, j]`); `slice(None)` stands for an index that is left out."""
    if is_tensor(x):
        return part_of_tensor(x, indices, drop)
    if is_frame(x):
        return part_of_frame(x, indices, drop)
    if has_items_of_its_own(x):
        return x[indices if len(indices) > 1 else indices[0]]
    if len(indices) > 1:
        return part_of_array(x, indices, drop)
    (index,) = indices
    if is_everything(index):
        return x
    if is_array(x):
        return part_of_all(x, index)
    if isinstance(x, dict):
        return part_of_dict(x, index)
    if is_column(x) or is_factor(x):
        return part_of_column(x, index)
    return part_of_vector(x, index)


def part_of_vector(x, index):
    """Return elements of a vector or list; those beyond its end are missing."""
    if x is None:
        return None
    values = vector(x)
    found = positions(index, len(values))
    if isinstance(x, Logicals):
        chosen = Logicals(None if position == NOWHERE else values[position] for position in found)
        return chosen[0] if is_one(index) and chosen[0] is not None else chosen
    if is_one(index) and not isinstance(x, list) or is_one(index) and is_list_of_strings(x):
        position = int(found[0])
        if position == NOWHERE:
            return None if isinstance(values, list) else np.nan
        return plain(values[position])
    if isinstance(values, np.ndarray) and not isinstance(x, list):
        return taken(values, found)
    if isinstance(values, np.ndarray) and isinstance(x, list):
        values = x
    chosen = [None if position == NOWHERE else values[position] for position in found]
    return tuple(chosen) if isinstance(x, tuple) else chosen


def is_list_of_strings(x) -> bool:
    """Return True for a list of strings, which is a vector."""
    return isinstance(x, list) and len(x) > 0 and all(each is None or isinstance(each, str) for each in x)


def taken(values: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Return elements of an array at positions, with NaN for those that are not there."""
    is_there = found != NOWHERE
    if is_there.all():
        return values[found]
    if values.dtype.kind == "b":
        return Logicals(bool(values[each]) if each != NOWHERE else None for each in found)
    padded = np.append(values.astype(complex if values.dtype.kind == "c" else float), np.nan)
    return padded[found]


def part_of_all(x: np.ndarray, index):
    """Return elements of an array by one index, which counts column by column, or by a matrix of positions."""
    if is_array(index) and index.dtype.kind in "iuf" and index.shape[1] == x.ndim:
        return x[tuple(np.asarray(index, dtype=int).T - 1)]
    found = positions(np.asarray(index).ravel(order="F") if is_array(index) else index, x.size)
    values = taken(x.ravel(order="F"), found)
    return plain(values[0]) if is_one(index) else values


def part_of_dict(x: dict, index) -> dict:
    """Return the elements of a dict at positions, names or logicals; raise for those that are not there."""
    names = list(x)
    found = positions(index, len(names), [str(name) for name in names])
    if (found == NOWHERE).any():
        raise KeyError(f"Not all of these elements are there: {index!r}")
    return {names[position]: x[names[position]] for position in found}


def part_of_column(x, index):
    """Return elements of a column of a data frame; one element is a plain value."""
    found = positions(index, len(x))
    if (found == NOWHERE).any():
        return part_of_vector(vector(x), index)
    return plain(x.iloc[found[0]]) if is_one(index) and hasattr(x, "iloc") else take_of(x, found)


def take_of(x, found):
    """Return the elements of an array or column at zero-based positions."""
    return x.iloc[found].reset_index(drop=True) if hasattr(x, "iloc") else x[found]


def part_of_array(x, indices, drop):
    """Return a part of a matrix or array; axes of one position are dropped unless `drop` is False."""
    array = np.asarray(x)
    if len(indices) != array.ndim:
        raise IndexError(f"{len(indices)} indices for an array of {array.ndim} dimensions")
    axes = []
    for index, count in zip(indices, array.shape):
        found = positions(index, count)
        if (found == NOWHERE).any():
            raise IndexError(f"The index is out of bounds: {index!r} of {count}")
        axes.append(found)
    part = array[np.ix_(*axes)]
    if not drop:
        return part
    part = part.squeeze()
    return plain(part[()]) if part.ndim == 0 else part


def part_of_frame(x, indices, drop):
    """Return columns of a data frame, or rows and columns; one column comes as such."""
    if len(indices) == 1:
        return x if is_everything(indices[0]) else x.iloc[:, columns_at(x, indices[0])]
    rows, columns = indices
    part = x if is_everything(columns) else x.iloc[:, columns_at(x, columns)]
    if not is_everything(rows):
        found = positions(rows, len(x), [str(name) for name in x.index])
        # what is nowhere is a row of missing values
        is_there = (found != NOWHERE).all()
        part = renumbered(part.iloc[found] if is_there else part.reset_index(drop=True).reindex(found))
    if part.shape[1] == 1 and drop and not is_everything(columns):
        column = part.iloc[:, 0]
        return plain(column.iloc[0]) if is_one(rows) else column
    return part


def columns_at(x, index) -> np.ndarray:
    """Return the zero-based positions of columns of a data frame; raise for those that are not there."""
    found = positions(index, x.shape[1], [str(name) for name in x.columns])
    if (found == NOWHERE).any():
        raise KeyError(f"Not all of these columns are there: {index!r}")
    return found


def part_of_tensor(x, indices, drop):
    """Return a part of a tensor; ranges are slices, and negative numbers count from the end."""
    if len(indices) == 1 and is_tensor(indices[0]):
        return x[indices[0]]
    if any(is_gathered(index) for index in indices):
        # also numbers select by position, and keep their axis, where they are vectors
        return op_subset(x, *[[whole(index)] if is_number(index) and not drop else index for index in indices])
    return x[tuple(axis_of_tensor(index, drop) for index in indices)]


def is_gathered(index) -> bool:
    """Return True for a vector of indices that is no range."""
    if index is None or index is Ellipsis or isinstance(index, slice) or is_tensor(index) or is_number(index):
        return False
    values = np.asarray(index)
    return values.dtype == bool or not (len(values) and (np.diff(values) == 1).all() and values[0] > 0)


def axis_of_tensor(index, drop):
    """Return the index of Python for one axis of a tensor: a number or a range."""
    if index is None or index is Ellipsis or isinstance(index, slice):
        return index
    if is_tensor(index):
        return index - 1
    if is_number(index):
        position = whole(index) - (whole(index) > 0)
        return position if drop else slice(position, position + 1 or None)
    values = numbers(index).astype(int)
    return slice(int(values[0]) - 1, int(values[-1]))


def drop(x):
    """Return an array without its axes of length one."""
    if is_tensor(x) or not is_array(x):
        return x
    part = x.squeeze()
    return plain(part[()]) if part.ndim == 0 else part
