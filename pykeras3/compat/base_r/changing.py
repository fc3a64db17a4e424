"""Changed copies of values: `x[[i]] <- value`, `x[i, j] <- value`, `x$name <- value`, `names(x) <- value`."""

import numpy as np

from pykeras3.compat.base_r.missing_values import Logicals, is_na_value
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.positions import NOWHERE, is_one, positions, positions_to_change
from pykeras3.compat.base_r.values import (
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
    named,
    plain,
    recycled,
    vector,
    whole,
)
from pykeras3.compat.base_r.vectors import combined, levels_of
from pykeras3.core import ops_proxy


def set_element(x, index, value):
    """Return a value with another element (`x[[index]] <- value`, `x$index <- value`); objects are changed themselves.

    In a list, None removes the element.
    """
    if isinstance(index, str):
        return with_named_element(x, index, value)
    number = whole(index)
    if number < 1:
        raise IndexError(f"An element is set by a position from 1 or a name. Received: {index!r}")
    if x is None:
        x = [] if not is_number(value) else np.array([])
    if isinstance(x, dict):
        names = list(x)
        if number > len(names):
            raise IndexError(f"A dict of {len(names)} elements gets further ones by their names. Received: {number}")
        return with_named_element(x, names[number - 1], value)
    if is_frame(x):
        return x.assign(**{x.columns[number - 1]: column_values(x, value)})
    if isinstance(x, (list, tuple)):
        return with_item(list(x), number - 1, value)
    if isinstance(x, np.ndarray) or is_scalar(x):
        if is_scalar(value):
            return set_subset(x, number, value)
        return with_item(list(vector(x)), number - 1, value)
    x[number - 1] = value
    return x


def with_named_element(x, name: str, value):
    """Return a list, a dict or a data frame with a changed element of a name; None removes it."""
    if x is None or isinstance(x, (list, tuple)) and not len(x):
        x = {}
    if isinstance(x, dict):
        changed = dict(x)
        if value is None:
            changed.pop(name, None)
        else:
            changed[name] = value
        return changed
    if is_frame(x):
        return x.drop(columns=name, errors="ignore") if value is None else x.assign(**{name: column_values(x, value)})
    if isinstance(x, (list, tuple, np.ndarray)) or is_scalar(x):
        raise TypeError(f"A list without names gets no element with a name. Received: {name!r}")
    if is_environment(x) or not hasattr(x, "__setitem__"):
        setattr(x, name, value)
    else:
        x[name] = value
    return x


def with_item(items: list, position: int, value) -> list:
    """Return a list with a changed item at a position, filled up with None as far as needed; None removes it."""
    if value is None:
        return items[:position] + items[position + 1 :]
    items = items + [None] * (position + 1 - len(items))
    items[position] = value
    return items


def column_values(frame, value):
    """Return a value as a column of a data frame takes it: by position, repeated to the number of rows."""
    if is_scalar(value):
        return value
    values = value.array if is_column(value) else value if is_factor(value) else vector(value)
    count = frame.shape[0]
    if len(values) == count or not frame.shape[1]:
        return values
    if not len(values) or count % len(values):
        raise ValueError(f"{len(values)} values for a column of {count} rows")
    return values.take(np.arange(count) % len(values)) if not isinstance(values, list) else recycled(values, count)


def set_subset(x, index, value, in_place=False):
    """Return a value of which a part is another one (`x[index] <- value`); the index of several axes is a tuple.

    With `in_place`, an array that can hold the new values is changed itself: nothing else may refer to it. Objects of
    Python are always changed themselves.
    """
    if is_tensor(x):
        raise TypeError("A part of a tensor is set where it is known to be one.")
    if is_frame(x):
        return changed_frame(x, index, value)
    if has_items_of_its_own(x):
        x[index] = value
        return x
    if isinstance(index, tuple):
        return changed_array(np.asarray(x), index, value, in_place)
    if is_array(x):
        return changed_by_one_index(x, index, value)
    if isinstance(x, dict):
        return changed_dict(x, index, value)
    if x is None and isinstance(index, (str, list)) and any(isinstance(each, str) for each in vector(index)):
        return changed_dict({}, index, value)
    return changed_vector(x, index, value, in_place)


def with_dtype_for(array: np.ndarray, value, in_place=False) -> np.ndarray:
    """Return a copy of an array that can hold new values; with `in_place` the array itself, if it can."""
    values = vector(value)
    if not isinstance(values, np.ndarray):
        return array.astype(object)
    dtype = array.dtype if array.dtype.kind == values.dtype.kind else np.result_type(array.dtype, values.dtype)
    return array if in_place and array.dtype == dtype and array.flags.writeable else array.astype(dtype)


def new_values(value, count: int) -> np.ndarray:
    """Return the values to assign, repeated to their count; raise if there are none."""
    values = vector(value)
    if not len(values):
        raise ValueError("The value that is assigned is empty.")
    return np.asarray(recycled(values, count)) if isinstance(values, np.ndarray) else recycled(values, count)


def changed_array(x: np.ndarray, indices, value, in_place=False) -> np.ndarray:
    """Return a copy of an array, or itself, changed at one index for each axis."""
    if len(indices) != x.ndim:
        raise IndexError(f"{len(indices)} indices for an array of {x.ndim} dimensions")
    axes = [positions(index, count) for index, count in zip(indices, x.shape)]
    if any((axis == NOWHERE).any() for axis in axes):
        raise IndexError(f"The index is out of bounds of the shape {x.shape}: {indices!r}")
    changed = with_dtype_for(x, value, in_place)
    shape = [len(axis) for axis in axes]
    changed[np.ix_(*axes)] = np.reshape(new_values(value, int(np.prod(shape))), shape, order="F")
    return changed


def changed_by_one_index(x: np.ndarray, index, value) -> np.ndarray:
    """Return a copy of an array, changed at the places of a vector or at those of a matrix of indices."""
    changed = with_dtype_for(x, value)
    if is_array(index) and index.dtype.kind in "iuf" and index.shape[1] == x.ndim:
        changed[tuple(np.asarray(index, dtype=int).T - 1)] = new_values(value, len(index))
        return changed
    flat = changed.ravel(order="F")
    found = positions_to_change(np.asarray(index).ravel(order="F") if is_array(index) else index, x.size, value)
    if len(found):
        flat[found] = new_values(value, len(found))
    return flat.reshape(x.shape, order="F")


def changed_dict(x: dict, index, value) -> dict:
    """Return a copy of a dict, changed at positions, names or logicals."""
    names = list(x)
    found = positions_to_change(index, len(names), value, names)
    if value is None:
        return {name: each for place, (name, each) in enumerate(x.items()) if place not in found}
    added = [each for each in vector(index) if each not in x] if found.max(initial=-1) >= len(names) else []
    if any(not isinstance(each, str) for each in added):
        raise IndexError(f"A dict gets further elements by their names. Received: {index!r}")
    names += list(dict.fromkeys(added))
    changed = dict(x)
    items = elements(value)
    if not len(items) and len(found):
        raise ValueError("The value that is assigned is empty.")
    for place, new in zip(found, recycled(list(items), len(found))):
        changed[names[place]] = plain(new)
    return changed


def changed_vector(x, index, value, in_place=False):
    """Return a vector or list with other elements; it grows where they are beyond its end."""
    is_list = isinstance(x, (list, tuple)) or x is None and not is_number(value) and not isinstance(value, np.ndarray)
    values = vector(x) if x is not None else (np.array([]) if not is_list else [])
    found = positions_to_change(index, len(values), value)
    if is_number(value) and is_na_value(value) and has_none_for_na(values):
        value = [None]
    if value is None:
        return [each for place, each in enumerate(list(x)) if place not in found]
    if not len(found):
        return x
    size = max(len(values), int(found.max()) + 1)
    new = new_values(value, len(found))
    if is_list or isinstance(values, list) or isinstance(new, list):
        items = list(x) if isinstance(x, (list, tuple)) else [plain(each) for each in values]
        if isinstance(new, list) and any(isinstance(each, str) for each in new) and not isinstance(values, list):
            items = [number_text(each) for each in items]
        items += [None] * (size - len(items))
        for place, each in zip(found, new):
            items[place] = plain(each)
        is_logical = isinstance(values, np.ndarray) and values.dtype.kind == "b" and new.count(None) == len(new)
        return Logicals(items) if is_logical else items
    return grown(values, size, found, new, in_place)


def has_none_for_na(values) -> bool:
    """Return True for a vector of strings or logicals, in which NA is None."""
    if isinstance(values, np.ndarray):
        return values.dtype.kind == "b" and len(values) > 0
    is_of_texts = len(values) > 0 and all(each is None or isinstance(each, str) for each in values)
    return is_of_texts or isinstance(values, Logicals)


def grown(values: np.ndarray, size: int, found, new, in_place=False) -> np.ndarray:
    """Return a copy of a vector, or itself, changed at positions that may be beyond its end."""
    changed = with_dtype_for(values, new, in_place)
    if size > len(values):
        # what lies between the old end and the new elements is missing
        has_gap = len(set(found) - set(range(len(values)))) < size - len(values)
        filler = np.full(size - len(values), np.nan if has_gap else 0)
        changed = np.append(
            changed, filler if has_gap else filler.astype(new.dtype if not len(values) else changed.dtype)
        )
    changed[found] = new
    return changed


def changed_frame(x, index, value):
    """Return a copy of a data frame, changed in columns, or at rows and columns."""
    if not isinstance(index, tuple):
        names = [x.columns[place] for place in positions(index, x.shape[1], [str(each) for each in x.columns])] if (
            not isinstance(index, str)
        ) else [index]  # fmt: skip
        is_of_columns = isinstance(value, (dict, list)) and len(value) == len(names)
        values = elements(value) if is_of_columns else [value] * len(names)
        return x.assign(**{name: column_values(x, each) for name, each in zip(names, values)})
    rows, columns = index
    changed = x.copy()
    places = positions(rows, len(x))
    if (places == NOWHERE).any():
        raise ValueError("The rows of a data frame that are changed must be there, and not be missing (NA).")
    if is_one(columns) and isinstance(columns, str) and columns not in x.columns:
        changed[columns] = np.nan
    at = positions(columns, changed.shape[1], [str(each) for each in changed.columns])
    changed.iloc[places, at] = value if is_scalar(value) else np.reshape(
        np.asarray(vector(value)), (len(places), -1), order="F"
    )  # fmt: skip
    return changed


def set_tensor(x, index, value):
    """Return a tensor of which a part, by an index of Python, has other values; a variable is assigned these itself."""
    if isinstance(x, np.ndarray):
        made = x.copy()
        made[index] = value
        return made
    ops = ops_proxy.operations_for(x)
    places = np.arange(int(np.prod(tuple(x.shape)))).reshape(tuple(x.shape))[index]
    values = ops.broadcast_to(ops.cast(value, x.dtype), places.shape)
    flat = ops.scatter_update(ops.reshape(x, (-1,)), places.reshape(-1, 1), ops.reshape(values, (-1,)))
    made = ops.reshape(flat, tuple(x.shape))
    if hasattr(x, "assign"):
        x.assign(made)
        return x
    return made


# Attributes


def set_names(x, names):
    """Return a value whose elements have other names, or none if `names` is None."""
    if is_frame(x):
        return x.set_axis(list(elements(names)), axis=1)
    values = elements(x)
    if names is None:
        return vector(list(values))
    wanted_names = [number_text(each) for each in vector(names)]
    if len(wanted_names) != len(values):
        raise ValueError(f"{len(wanted_names)} names for {len(values)} elements")
    return named(list(values), wanted_names)


def set_dim(x, dim):
    """Return the elements as an array of a shape, filled column by column; as a vector if `dim` is None."""
    values = np.asarray(vector(x))
    return values if dim is None else values.reshape([int(each) for each in elements(dim)], order="F")


def set_colnames(x, names):
    """Return a data frame whose columns have other names."""
    return frame_for_names(x).set_axis(list(elements(names)), axis=1)


def set_rownames(x, names):
    """Return a data frame whose rows have other names."""
    wanted_names = None if names is None else list(elements(names))
    return frame_for_names(x).reset_index(drop=True) if names is None else frame_for_names(x).set_axis(wanted_names)


def set_dimnames(x, value):
    """Return a data frame whose rows and columns have other names."""
    rows, columns = value
    return set_colnames(x if rows is None else set_rownames(x, rows), columns)


def set_class(x, value):
    """Return an environment that says which class it is of, as `inherits()` asks for."""
    if not is_environment(x):
        raise TypeError(
            "Only environments have classes of their own names; values of Python have the class of their type."
        )
    setattr(x, "class", value)
    return x


def frame_for_names(x):
    """Return a data frame; raise for what can't have names of rows and columns."""
    if not is_frame(x):
        raise TypeError("Rows and columns have names in data frames only; arrays of NumPy have none.")
    return x


def set_levels(x, levels):
    """Return a factor with other levels."""
    made = x.cat if hasattr(x, "cat") else x
    return made.rename_categories(dict(zip(levels_of(x), elements(levels))))


def set_attr(x, which, value):
    """Return a value with another attribute: names, dimensions, or one of a Python object."""
    if which in ("names", "dim"):
        return set_names(x, value) if which == "names" else set_dim(x, value)
    if is_scalar(x) or x is None or isinstance(x, (dict, list, tuple, np.ndarray)):
        raise TypeError(f"Plain values of Python have no attributes. Received: {which!r}")
    setattr(x, which, value)
    return x


def set_diag(x, value):
    """Return a matrix with another diagonal."""
    changed = with_dtype_for(x, value)
    places = np.arange(min(x.shape))
    changed[places, places] = new_values(value, len(places))
    return changed


def set_na(x, value):
    """Return a vector in which the elements of an index are missing (`is.na(x) <- value`)."""
    return set_subset(x, value, np.nan if isinstance(vector(x), np.ndarray) else [None])


def set_length(x, value):
    """Return the first elements, or all and missing ones, up to a length."""
    count, values = whole(value), vector(x)
    if count <= len(values):
        return values[:count]
    if isinstance(values, np.ndarray):
        return combined([values, np.full(count - len(values), np.nan)])
    return values + [None] * (count - len(values))


def modifyList(x, val):
    """Return a list with elements replaced by those of another list, also in inner lists (`modifyList()`)."""
    changed = dict(x) if isinstance(x, dict) else {}
    for name, value in (val or {}).items():
        if value is None:
            changed.pop(name, None)
        elif isinstance(value, dict) and isinstance(changed.get(name), dict):
            changed[name] = modifyList(changed[name], value)
        else:
            changed[name] = value
    return changed
