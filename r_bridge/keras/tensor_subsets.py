"""Subsetting from R with other rules than those of `op_subset()`."""

from pykeras3.ops.subscripts import IndexingOptions, assign_selected, select

AS_PYTHON = IndexingOptions("op_subset", one_based=False, inclusive=False, offset_tensors=False)


def extract(x, *keys, one_based, inclusive, bounded, drop):
    """Return `x[...]` by the options of R's package tensorflow; tensors as subscripts are always zero-based."""
    counting = IndexingOptions("op_subset", one_based, inclusive, offset_tensors=False, bounded=bounded, drop=drop)
    return select(x, keys, counting)


def extract_as_python(x, *keys):
    """Return `x@py[...]`."""
    return select(x, keys, AS_PYTHON)


def assign_as_python(x, *keys, value):
    """Return the new value of x after `x@py[...] <- value`."""
    return assign_selected(x, keys, value, AS_PYTHON)
