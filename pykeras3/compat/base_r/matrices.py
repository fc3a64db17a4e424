"""Matrices and arrays: their shapes, and what is computed along their axes."""

import numpy as np

from pykeras3.compat.base_r import arithmetic, logic
from pykeras3.compat.base_r.number_text import number_text
from pykeras3.compat.base_r.values import (
    doubles,
    elements,
    is_array,
    is_column,
    is_frame,
    is_scalar,
    is_tensor,
    numbers,
    plain,
    recycled,
    restored,
    to_numpy,
    vector,
    whole,
)
from pykeras3.compat.base_r.vectors import length
from pykeras3.core import ops_proxy


def shape_of(dim) -> list[int]:
    """Return dimensions as integers."""
    return [int(each) for each in elements(dim)]


def dim(x):
    """Return the shape of an array, tensor or data frame; None for what has none."""
    if is_scalar(x) or not hasattr(x, "shape"):
        return None
    return tuple(x.shape)


def dimensions(x):
    """Return the dimensions that `shape()` takes from an argument: the elements of a vector, the shape of a tensor."""
    has_shape = is_tensor(x) or isinstance(x, np.ndarray) and x.ndim > 1
    return list(x.shape) if has_shape else list(elements(x))


def nrow(x):
    """Return the number of rows, or None."""
    shape = dim(x)
    return None if shape is None else shape[0]


def ncol(x):
    """Return the number of columns, or None."""
    shape = dim(x)
    return None if shape is None or len(shape) < 2 else shape[1]


def NROW(x) -> int:
    """Return the number of rows; a vector is one column."""
    return length(x) if nrow(x) is None else nrow(x)


def NCOL(x) -> int:
    """Return the number of columns; a vector is one column."""
    return ncol(x) or 1


def filled(values, count: int) -> np.ndarray:
    """Return elements for a new array, repeated up to a number of them."""
    if not len(values):
        return np.full(count, np.nan)
    found = recycled(values, count)
    return np.array(found, dtype=object if isinstance(found, list) and None in found else None)


def array(data=np.nan, dim=None, dimnames=None) -> np.ndarray:
    """Return an array of a shape, filled column by column."""
    values = vector(data)
    shape = [len(values)] if dim is None else shape_of(dim)
    return filled(values, int(np.prod(shape))).reshape(shape, order="F")


def matrix(data=np.nan, nrow=None, ncol=None, byrow=False, dimnames=None) -> np.ndarray:
    """Return a matrix, filled column by column unless `byrow` is True."""
    values = vector(data)
    if nrow is None and ncol is None:
        rows, columns = len(values), 1
    elif nrow is None:
        columns = whole(ncol)
        rows = -(-len(values) // columns)
    else:
        rows = whole(nrow)
        columns = -(-len(values) // rows) if ncol is None else whole(ncol)
    return filled(values, rows * columns).reshape((rows, columns), order="C" if byrow else "F")


def as_array(x) -> np.ndarray:
    """Return a value as an array of NumPy, with the shape that it has."""
    if is_tensor(x):
        return to_numpy(x)
    if is_frame(x):
        return x.to_numpy()
    return x if isinstance(x, np.ndarray) else np.asarray(vector(x))


def as_matrix(x) -> np.ndarray:
    """Return a value as a matrix; a vector is one column."""
    found = as_array(x)
    return found.reshape(-1, 1) if found.ndim == 1 else found


def t(x):
    """Return a matrix with rows and columns exchanged; a vector is one column."""
    if is_tensor(x):
        return ops_proxy.operations_for(x).transpose(x)
    if is_frame(x):
        return x.T
    return as_matrix(x).T


def aperm(a, perm=None):
    """Return an array with its axes in another order, by default in the opposite one; axes count from 1."""
    axes = None if perm is None else [int(each) - 1 for each in elements(perm)]
    return ops_proxy.operations_for(a).transpose(a, axes) if is_tensor(a) else np.transpose(as_array(a), axes)


def matrix_product(x, y):
    """Return the product of two matrices (`%*%`); a vector is a row or a column, whatever fits."""
    if is_tensor(x) or is_tensor(y):
        ops = ops_proxy.operations_for_all(x, y)
        return ops.matmul(arithmetic.for_tensor(x, y), arithmetic.for_tensor(y, x))
    left, right = as_array(x), as_array(y)
    if left.ndim == 1 and right.ndim == 1:
        if len(left) == len(right):
            return np.array([[left @ right]])
        return np.outer(left, right)
    if left.ndim == 1:
        left = left.reshape(1, -1) if len(left) == right.shape[0] else left.reshape(-1, 1)
    elif right.ndim == 1:
        right = right.reshape(-1, 1) if len(right) == left.shape[1] else right.reshape(1, -1)
    return left @ right


def crossprod(x, y=None):
    """Return the product of a matrix, transposed, with itself or another one."""
    return matrix_product(t(x), as_matrix(x if y is None else y) if not is_tensor(x) else x if y is None else y)


def tcrossprod(x, y=None):
    """Return the product of a matrix with itself or another one, transposed."""
    return matrix_product(as_matrix(x) if not is_tensor(x) else x, t(x if y is None else y))


def outer(X, Y, FUN="*", *args):
    """Return the results of a function, by default the products, for all pairs of elements."""
    left, right = vector(X), vector(Y)
    if FUN == "*":
        return np.multiply.outer(numbers(left), numbers(right))
    all_left = [each for _ in right for each in left] if isinstance(left, list) else np.tile(left, len(right))
    all_right = [each for each in right for _ in left] if isinstance(right, list) else np.repeat(right, len(left))
    results = vector(as_function(FUN)(all_left, all_right, *args))
    return np.asarray(results).reshape((len(left), len(right)), order="F")


OPERATORS = {
    "+": arithmetic.add, "-": arithmetic.subtract, "*": arithmetic.multiply, "/": arithmetic.divide,
    "^": arithmetic.power, "%%": arithmetic.remainder, "%/%": arithmetic.floor_divide, "==": arithmetic.equal,
    "!=": arithmetic.not_equal, "<": arithmetic.less, "<=": arithmetic.less_equal, ">": arithmetic.greater,
    ">=": arithmetic.greater_equal, "&": logic.logical_and, "|": logic.logical_or, "%*%": matrix_product,
}  # fmt: skip


def as_function(FUN):
    """Return a function that may be given as the name of an operator (`match.fun()`)."""
    return OPERATORS[FUN] if isinstance(FUN, str) and FUN in OPERATORS else FUN


def apply(X, MARGIN, FUN, *args, **kwargs):
    """Return the results of a function for each row (1), each column (2) or each cell (c(1, 2)) of an array."""
    x = as_array(X)
    margins = [int(each) - 1 for each in elements(MARGIN)]
    shape = [x.shape[axis] for axis in margins]
    results = []
    # R's order: the first of the margins changes fastest
    for place in np.ndindex(*shape[::-1]):
        index: list = [slice(None)] * x.ndim
        for axis, position in zip(margins, place[::-1]):
            index[axis] = position
        part = x[tuple(index)]
        results.append(as_function(FUN)(plain(part), *args, **kwargs))
    return shaped(results, shape)


def shaped(results: list, shape: list[int]):
    """Return results of `apply()` as an array where all have the same length, else as a list."""
    sizes = {length(each) for each in results}
    if len(sizes) != 1 or not all(is_scalar(each) or isinstance(each, (np.ndarray, list, tuple)) for each in results):
        return results
    size = sizes.pop()
    parts = [vector(each) for each in results]
    if not all(isinstance(each, np.ndarray) for each in parts):
        flat: list = [item for part in parts for item in part]
        if not all(isinstance(each, str) for each in flat):
            return results
        return flat if size == 1 and len(shape) == 1 else np.array(flat).reshape(
            [*([size] if size != 1 else []), *shape], order="F"
        )  # fmt: skip
    values = np.concatenate(parts)
    if size == 1:
        return values.reshape(shape, order="F")
    return values.reshape([size, *shape], order="F")


def sweep(x, MARGIN, STATS, FUN="-"):
    """Return an array from whose rows (1) or columns (2) statistics are subtracted, or combined by another function."""
    values = as_array(x)
    margins = [int(each) - 1 for each in elements(MARGIN)]
    stats = np.asarray(vector(STATS)) if not is_array(STATS) else STATS
    sizes = [values.shape[axis] for axis in margins]
    shape = [values.shape[axis] if axis in margins else 1 for axis in range(values.ndim)]
    spread = np.resize(stats.ravel(order="F"), int(np.prod(sizes))).reshape(sizes, order="F")
    aligned = np.transpose(spread, np.argsort(np.argsort(margins))).reshape(shape)
    return as_function(FUN)(values, np.broadcast_to(aligned, values.shape))


def scale(x, center=True, scale=True) -> np.ndarray:
    """Return a matrix with its columns centered, and divided by their standard deviations."""
    values = doubles_matrix(x)
    if not is_flag(center) or center:
        values = values - (values.mean(axis=0) if is_flag(center) else doubles(center))
    if not is_flag(scale):
        return values / doubles(scale)
    return values / np.sqrt((values**2).sum(axis=0) / (len(values) - 1)) if scale else values


def is_flag(x) -> bool:
    """Return True for a single logical."""
    return isinstance(x, (bool, np.bool_))


def doubles_matrix(x) -> np.ndarray:
    """Return a value as a matrix of doubles."""
    return as_matrix(x).astype(float)


def along(name: str, compute, axis: int):
    """Return `rowSums()` and its like."""

    def function(x, na_rm=False):
        if is_tensor(x):
            return getattr(ops_proxy.operations_for(x), compute)(x, axis=axis)
        values = as_array(x)
        if values.dtype.kind == "O":
            # logicals with NA
            values = restored(values, numbers(values))
        values = values.astype(int) if values.dtype.kind == "b" and compute == "sum" else values
        axes = tuple(range(1, values.ndim)) if axis == 1 else 0
        return getattr(np, ("nan" if na_rm else "") + compute)(values, axis=axes)

    function.__name__ = name
    of_what = "row" if axis == 1 else "column"
    function.__doc__ = f"Return the {'sum' if compute == 'sum' else 'mean'} of each {of_what}."
    return function


rowSums, rowMeans = along("rowSums", "sum", 1), along("rowMeans", "mean", 1)
colSums, colMeans = along("colSums", "sum", 0), along("colMeans", "mean", 0)


def max_col(m, ties_method="first"):
    """Return the column of the largest element of each row, from 1; of several equal ones the first or the last."""
    values = as_array(m)
    if ties_method == "last":
        return values.shape[1] - np.argmax(values[:, ::-1], axis=1)
    return np.argmax(values, axis=1) + 1


def diag(x=1, nrow=None, ncol=None):
    """Return the diagonal of a matrix; or the matrix of a diagonal, or of a size with ones on the diagonal."""
    if is_array(x):
        return np.diagonal(x).copy()
    if is_scalar(x) and nrow is None:
        return np.eye(whole(x))
    values = vector(x)
    rows = len(values) if nrow is None else whole(nrow)
    made = np.zeros((rows, rows if ncol is None else whole(ncol)))
    places = np.arange(min(made.shape))
    made[places, places] = recycled(values, len(places))
    return made


def det(x) -> float:
    """Return the determinant."""
    return plain(np.linalg.det(as_matrix(x)))


def solve(a, b=None) -> np.ndarray:
    """Return the solution of a system of equations, or the inverse of its matrix."""
    return np.linalg.inv(as_matrix(a)) if b is None else np.linalg.solve(as_matrix(a), as_array(b))


def row(x) -> np.ndarray:
    """Return the number of its row for each element."""
    return np.indices(as_matrix(x).shape)[0] + 1


def col(x) -> np.ndarray:
    """Return the number of its column for each element."""
    return np.indices(as_matrix(x).shape)[1] + 1


def lower_tri(x, diag=False) -> np.ndarray:
    """Return True for the elements below the diagonal, and on it if `diag` is True."""
    return row(x) >= col(x) if diag else row(x) > col(x)


def upper_tri(x, diag=False) -> np.ndarray:
    """Return True for the elements above the diagonal, and on it if `diag` is True."""
    return row(x) <= col(x) if diag else row(x) < col(x)


# Binding


def bound(values, named_values, axis: int):
    """Return values put together along an axis; vectors are rows or columns."""
    parts = [each for each in (*values, *named_values.values()) if each is not None]
    if not parts:
        return None
    if any(map(is_frame, parts)):
        return bound_rows(parts) if axis == 0 else bound_columns(values, named_values)
    if any(map(is_tensor, parts)):
        raise TypeError("Tensors are put together by op_concatenate() and op_stack().")
    parts = [np.asarray(vector(each)) if not is_array(each) else each for each in parts]
    parts = with_texts(parts)
    matrices = [each for each in parts if each.ndim > 1]
    size = matrices[0].shape[1 - axis] if matrices else max(map(len, parts))
    return np.concatenate([as_part(each, size, axis) for each in parts if each.size], axis=axis)


def as_part(x: np.ndarray, size: int, axis: int) -> np.ndarray:
    """Return a vector as the row or column that `rbind()` or `cbind()` adds, repeated to its size."""
    if x.ndim > 1:
        return x
    values = np.resize(x, size)
    return values.reshape(1, -1) if axis == 0 else values.reshape(-1, 1)


def has_texts(x: np.ndarray) -> bool:
    """Return True for an array of strings."""
    return x.dtype.kind == "U" or x.dtype.kind == "O" and any(isinstance(each, str) for each in x.flat)


def with_texts(parts: list) -> list:
    """Return arrays with numbers as strings if one of the arrays is of strings."""
    if not any(map(has_texts, parts)):
        return parts
    return [
        each if each.dtype.kind in "UO" else np.array([number_text(item) for item in each.ravel()]).reshape(each.shape)
        for each in parts
    ]


def bound_rows(parts):
    """Return data frames, columns and rows below each other."""
    import pandas as pd

    return pd.concat(
        [each if is_frame(each) or is_column(each) else pd.DataFrame([each]) for each in parts], ignore_index=True
    )


def bound_columns(values, named_values):
    """Return data frames, columns and vectors next to each other, by position; vectors are repeated."""
    import pandas as pd

    parts = [(name, each) for name, each in [*((None, each) for each in values), *named_values.items()]]
    rows = next(each.index for _, each in parts if is_frame(each))
    made = [columns_of(name, each, len(rows)) for name, each in parts if each is not None]
    return pd.concat([each.set_axis(rows) for each in made], axis=1)


def columns_of(name, x, count: int):
    """Return what `cbind()` adds to a data frame of a number of rows, under a name if it has one."""
    import pandas as pd

    if is_frame(x):
        return x if name is None or x.shape[1] == 1 else x.add_prefix(f"{name}.")
    if is_array(x):
        frame = pd.DataFrame(x)
        return frame if name is None else frame.set_axis([f"{name}.{place + 1}" for place in frame], axis=1)
    column = x if is_column(x) else pd.Series(vector(x), name=0)
    if not len(column) or count % len(column):
        raise ValueError(f"cbind(): {len(column)} values for {count} rows")
    return column.take(np.arange(count) % len(column)).rename(column.name if name is None else name)


def rbind(*values, **named_values):
    """Return values put together by rows; vectors are rows."""
    return bound(values, named_values, 0)


def cbind(*values, **named_values):
    """Return values put together by columns; vectors are columns."""
    return bound(values, named_values, 1)


def expand_grid(**values):
    """Return a data frame of all combinations; the first of them changes fastest (`expand.grid()`)."""
    import pandas as pd

    counts = [length(each) for each in values.values()]
    places = np.indices(counts[::-1]).reshape(len(counts), -1)[::-1]
    return pd.DataFrame({name: np.asarray(vector(each))[place] for (name, each), place in zip(values.items(), places)})


def arrayInd(indices, dim) -> np.ndarray:
    """Return the position in each axis for positions that count all elements (`arrayInd()`)."""
    found = np.unravel_index(numbers(indices).astype(int) - 1, shape_of(dim), order="F")
    return np.stack(found, axis=1) + 1
