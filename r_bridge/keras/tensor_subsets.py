"""`x[...]` in R, which counts as the options of R's package tensorflow say."""
from pykeras3.ops.subscripts import Counting, selected


def extract(x, *keys, one_based, inclusive, bounded, drop):
    """Return a part of a tensor; tensors among the subscripts count from 0, as in R's package tensorflow."""
    counting = Counting("op_subset", one_based, inclusive, offset_tensors=False, bounded=bounded, drop=drop)
    return selected(x, keys, counting)
