"""Control flow, slices and conversions."""
from pykeras3 import backend
from pykeras3.conventions import Array, Axis, Index, Integer, Shape
from pykeras3.wrap import function, op


@function("keras.ops.associative_scan")
def op_associative_scan(f, elems, reverse=False, axis: Axis = 1):
    """?"""


@op("keras.ops.cast")
def op_cast(x, dtype):
    """?"""


@function("keras.ops.cond")
def op_cond(pred, true_fn, false_fn):
    """?"""


@op("keras.ops.convert_to_numpy")
def op_convert_to_numpy(x):
    """?"""


@op("keras.ops.convert_to_tensor")
def op_convert_to_tensor(x: Array, dtype=None, sparse=None, ragged=None):
    """?"""


@function("keras.ops.custom_gradient")
def op_custom_gradient(f):
    """?"""


@op("keras.ops.dtype")
def op_dtype(x):
    """?"""


@function("keras.ops.fori_loop")
def op_fori_loop(lower: Integer, upper: Integer, body_fun, init_val):
    """?"""


@op("keras.ops.is_tensor")
def op_is_tensor(x):
    """?"""


@op("keras.ops.map")
def op_map(xs, f):
    """?"""


@op("keras.ops.saturate_cast")
def op_saturate_cast(x, dtype):
    """?"""


@function("keras.ops.scan")
def op_scan(f, init, xs=None, length: Integer = None, reverse=False, unroll: Integer = 1):
    """?"""


@op("keras.ops.scatter")
def op_scatter(indices: Index, values: Array, shape: Shape):
    """?"""


@op("keras.ops.scatter_update")
def op_scatter_update(inputs, indices: Index, updates: Array):
    """?"""


@op("keras.ops.shape")
def op_shape(x):
    """?"""


@op("keras.ops.slice")
def op_slice(inputs: Array, start_indices: Index, shape: Shape):
    """?"""


@op("keras.ops.slice_update")
def op_slice_update(inputs: Array, start_indices: Index, updates: Array):
    """?"""


@op("keras.ops.stop_gradient")
def op_stop_gradient(variable):
    """?"""


@function("keras.ops.switch")
def op_switch(index: Index, branches, *args):
    """?"""


@op("keras.ops.unstack")
def op_unstack(x, num: Integer = None, axis: Axis = 1):
    """?"""


@op("keras.ops.vectorized_map", renamed={"f": "function"})
def op_vectorized_map(elements, f):
    """?"""


@function("keras.ops.while_loop")
def op_while_loop(cond, body, loop_vars, maximum_iterations: Integer = None):
    """?"""


@op()
def op_convert_to_array(x):
    """?"""
    return backend.keras_loaded().ops.convert_to_numpy(x)


@op()
def as_tensor(x: Array, dtype=None, *, name=None, **kwargs):
    """?"""
    return backend.keras_loaded().ops.convert_to_tensor(x, dtype=dtype, **kwargs)
