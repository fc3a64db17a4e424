"""Operations: subsets."""

from typing import Any

from pykeras3.core.conventions import Array, Index, IntegerArray, convert_argument
from pykeras3.core.conventions.values import is_array
from pykeras3.core.declaring.r_wrapper import BY_HAND
from pykeras3.core.decorators import op
from pykeras3.core.keras_loader import load_keras
from pykeras3.ops.subscripts import IndexingOptions, assign_selected, select

SUBSET, SUBSET_SET = IndexingOptions("op_subset"), IndexingOptions("op_subset_set")


def from_zero(function: str, indices, zero_indexed, argument="indices"):
    """Convert indices to count from 0, unless `zero_indexed` says that they do already."""
    return convert_argument(IntegerArray if zero_indexed else Index, function, argument, indices)


@op(r=BY_HAND)
def op_subset(x: Array, *args) -> Any:
    """Return the part of a tensor that R's `x[...]` selects: indices count from 1, negative ones from the end.

    Args:
        args: One index per axis, counted from 1: an integer, a vector, a slice or a boolean mask; `None` inserts a new
            axis. A single matrix with one column per axis selects elements, one per row; a single mask of the shape of
            `x` selects the elements where it is true.

    Returns:
        A tensor; a NumPy array for a NumPy array.
    """
    x = x if is_array(x) else load_keras().ops.convert_to_tensor(x)
    return select(x, args, SUBSET)


@op(r=BY_HAND)
def op_subset_set(x, *args, value) -> Any:
    """Assign to a part of a variable or array, or return a tensor with that part changed; indices count from 1.

    Args:
        x: Variable or NumPy array, which is changed in place, or tensor, which is not.
        args: Indices, one per axis: integers counted from 1, vectors, slices or boolean masks, as for `op_subset()`.
        value: New values: a number, or a tensor that broadcasts.

    Returns:
        The variable, or the changed tensor.
    """
    if not is_array(x):
        x = load_keras().ops.convert_to_tensor(x)
    return assign_selected(x, args, value, SUBSET_SET)
