"""Operations as numpy has them."""
from pykeras3 import backend
from pykeras3.conventions import (Array, Axis, FloatxArray, Index, Integer, Number, OneInteger, Pairs, Shape,
                                  TargetShape, Tuple, is_array, is_list, is_numpy, numpy, plain)
from pykeras3.ops.indexing import counted, from_zero
from pykeras3.wrap import function, op


def listed(xs, more):
    """The tensors of a list, or given one by one, or both; R's vectors as arrays of one type."""
    np = numpy()
    several = is_list(xs) and not all(isinstance(x, (bool, int, float)) for x in xs)
    tensors = [Array.convert(x) for x in (*(xs if several else [xs]), *more)]
    if all(is_numpy(x) for x in tensors):
        common = np.result_type(*tensors)
        return [x.astype(common) for x in tensors]
    return tensors


def grid_points(x):
    """A vector of whole doubles as int64, as keras3 has it."""
    np = numpy()
    if is_list(x) and plain(x) and any(isinstance(v, float) for v in x):
        x = np.asarray(x)
    if is_numpy(x) and x.dtype == "float64" and np.all(x == np.floor(x)):
        return x.astype("int64")
    return x


@op("keras.ops.absolute")
def op_abs(x):
    """Absolute value, elementwise."""


@op("keras.ops.add")
def op_add(x1, x2):
    """Elementwise sum, `x1 + x2`."""


@op("keras.ops.all")
def op_all(x, axis: Axis = None, keepdims=False):
    """Whether all elements are true over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    x: Boolean tensor; numbers count as true unless 0.
    """


@op("keras.ops.angle")
def op_angle(x):
    """Angle (argument) of complex numbers, in radians.

    x: Complex (or real) tensor.
    """


@op("keras.ops.any")
def op_any(x, axis: Axis = None, keepdims=False):
    """Whether any element is true over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    x: Boolean tensor; numbers count as true unless 0.
    """


@op("keras.ops.append")
def op_append(x1, x2, axis: Axis = None):
    """Appends `x2` to `x1` along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    x1: Tensor to append to.
    x2: Tensor to append; apart from `axis`, its shape is that of `x1`.
    """


@op("keras.ops.arange")
def op_arange(start, end=None, step=1, dtype=None, include_end=True):
    """Evenly spaced values from `start` (default 1) up to and including `end`.

    start: First value; a single argument is the end, and the start is 1.
    dtype: Dtype of the result; `None` derives it from the arguments.
    """
    if end is None:
        start, end = type(start)(1), start
    if dtype is not None and "int" in str(dtype):
        start, end, step = (OneInteger.of("op_arange", name, value)
                            for name, value in (("start", start), ("end", end), ("step", step)))
    if include_end:
        end = end + step
    return backend.keras_loaded().ops.arange(start, end, step, dtype)


@op("keras.ops.arccos")
def op_arccos(x):
    """Inverse cosine, in radians."""


@op("keras.ops.arccosh")
def op_arccosh(x):
    """Inverse hyperbolic cosine."""


@op("keras.ops.arcsin")
def op_arcsin(x):
    """Inverse sine, in radians."""


@op("keras.ops.arcsinh")
def op_arcsinh(x):
    """Inverse hyperbolic sine."""


@op("keras.ops.arctan")
def op_arctan(x):
    """Inverse tangent, in radians."""


@op("keras.ops.arctan2")
def op_arctan2(x1, x2):
    """Inverse tangent of `x1 / x2`, with the quadrant taken from both signs.

    x1: Ordinates (y).
    x2: Abscissas (x).
    """


@op("keras.ops.arctanh")
def op_arctanh(x):
    """Inverse hyperbolic tangent."""


@op("keras.ops.argmax")
def op_argmax(x: Array, axis: Axis = None, keepdims=False, zero_indexed=False):
    """Index, from 1, of the largest element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0.
    """
    return counted(backend.keras_loaded().ops.argmax(x, axis, keepdims), zero_indexed)


@op("keras.ops.argmin")
def op_argmin(x: Array, axis: Axis = None, keepdims=False, zero_indexed=False):
    """Index, from 1, of the smallest element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0.
    """
    return counted(backend.keras_loaded().ops.argmin(x, axis, keepdims), zero_indexed)


@op("keras.ops.argpartition")
def op_argpartition(x: Array, kth: Index, axis: Axis = -1, zero_indexed=False):
    """Indices, from 1, that put the `kth` smallest element in place, smaller ones before it.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0; `kth` counts from 1 all the same.
    """
    return counted(backend.keras_loaded().ops.argpartition(x, kth, axis), zero_indexed)


@op("keras.ops.argsort")
def op_argsort(x: Array, axis: Axis = -1, zero_indexed=False):
    """Indices, from 1, that sort the elements in ascending order.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, returned indices count from 0.
    """
    return counted(backend.keras_loaded().ops.argsort(x, axis), zero_indexed)


@op("keras.ops.array")
def op_array(x, dtype=None):
    """Makes a tensor from a value, array or list.

    x: A tensor, array, list or number.
    dtype: Dtype of the tensor; `None` derives it from `x`.
    """


@op("keras.ops.average")
def op_average(x, axis: Axis = None, weights=None):
    """Mean over an axis, weighted if `weights` are given.

    axis: One axis, counted from 1; negative ones count from the end. `None` means all axes.
    weights: Weights: of the shape of `x`, or a vector as long as `axis`; `None` for equal weights.
    """


@op("keras.ops.bartlett")
def op_bartlett(x):
    """Bartlett (triangular) window.

    x: Length of the window, a whole number.
    """


@op("keras.ops.bincount")
def op_bincount(x: Integer, weights=None, minlength: Integer = 0, sparse=False):
    """Counts of the values 0, 1, 2, ... in an integer tensor.

    x: Non-negative whole numbers.
    weights: Amount that each element adds to its count, or `None` for 1.
    """


@op("keras.ops.bitwise_and")
def op_bitwise_and(x: Integer, y: Integer):
    """Bitwise AND of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op("keras.ops.bitwise_invert")
def op_bitwise_invert(x: Integer):
    """Bitwise NOT of integers.

    x: Integer tensor.
    """


@op("keras.ops.bitwise_left_shift")
def op_bitwise_left_shift(x: Integer, y: Integer):
    """Shifts the bits of `x` to the left by `y` places.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op("keras.ops.bitwise_not")
def op_bitwise_not(x: Integer):
    """Alias of `op_bitwise_invert`: bitwise NOT of integers.

    x: Integer tensor.
    """


@op("keras.ops.bitwise_or")
def op_bitwise_or(x: Integer, y: Integer):
    """Bitwise OR of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op("keras.ops.bitwise_right_shift")
def op_bitwise_right_shift(x: Integer, y: Integer):
    """Shifts the bits of `x` to the right by `y` places.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op("keras.ops.bitwise_xor")
def op_bitwise_xor(x: Integer, y: Integer):
    """Bitwise exclusive OR of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op("keras.ops.blackman")
def op_blackman(x):
    """Blackman window.

    x: Length of the window, a whole number.
    """


@op("keras.ops.broadcast_to")
def op_broadcast_to(x, shape: Shape):
    """Broadcasts a tensor to a given shape.

    shape: The shape to broadcast to.
    """


@op("keras.ops.cbrt")
def op_cbrt(x):
    """Cube root, elementwise."""


@op("keras.ops.ceil")
def op_ceil(x):
    """Rounds up to whole numbers."""


@op("keras.ops.clip")
def op_clip(x, x_min, x_max):
    """Limits values to the range from `x_min` to `x_max`."""
    if is_array(x) and "int" in str(x.dtype):
        x_min, x_max = Number.of("op_clip", "x_min", x_min), Number.of("op_clip", "x_max", x_max)
    return backend.keras_loaded().ops.clip(x, x_min, x_max)


@op("keras.ops.concatenate")
def op_concatenate(xs, axis: Axis = 1):
    """Joins tensors along an existing axis.

    axis: One axis, counted from 1; negative ones count from the end.
    xs: List of tensors; shapes agree apart from `axis`.
    """


@op("keras.ops.conjugate")
def op_conj(x):
    """Complex conjugate, elementwise.

    x: Complex tensor.
    """


@op("keras.ops.copy")
def op_copy(x):
    """Copy of a tensor."""


@op("keras.ops.corrcoef")
def op_corrcoef(x):
    """Matrix of Pearson correlations between the rows of `x`.

    x: Matrix with one variable per row, one observation per column.
    """


@op("keras.ops.correlate")
def op_correlate(x1: Array, x2: Array, mode="valid"):
    """Cross-correlation of two one-dimensional tensors.

    x1: First vector.
    x2: Second vector.
    mode: `"valid"`, `"same"` or `"full"`: how much of the partial overlap to include.
    """


@op("keras.ops.cos")
def op_cos(x):
    """Cosine, elementwise."""


@op("keras.ops.cosh")
def op_cosh(x):
    """Hyperbolic cosine, elementwise."""


@op("keras.ops.count_nonzero")
def op_count_nonzero(x, axis: Axis = None):
    """Number of non-zero elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.cross")
def op_cross(x1, x2, axisa: Integer = -1, axisb: Integer = -1, axisc: Integer = -1, axis: Axis = None):
    """Cross product of vectors of length 2 or 3.

    axis: Axis of all three tensors that holds the vectors, counted from 1; overrides the other three.
    x1: First vectors.
    x2: Second vectors.
    """


@op("keras.ops.cumprod")
def op_cumprod(x, axis: Axis = None, dtype=None):
    """Cumulative product along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op("keras.ops.cumsum")
def op_cumsum(x, axis: Axis = None, dtype=None):
    """Cumulative sum along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op("keras.ops.deg2rad")
def op_deg2rad(x):
    """Converts degrees to radians.

    x: Angles, in degrees.
    """


@op("keras.ops.diag")
def op_diag(x, k: Integer = 0):
    """Diagonal of a matrix, or the diagonal matrix of a vector.

    x: A vector or a matrix.
    """


@op("keras.ops.diagflat")
def op_diagflat(x, k: Integer = 0):
    """Diagonal matrix with the flattened input on its diagonal.

    k: Diagonal to fill: 0 is the main one, positive is above, negative below.
    """


@op("keras.ops.diagonal")
def op_diagonal(x, offset: Integer = 0, axis1: Axis = 1, axis2: Axis = 2):
    """Diagonal elements of the matrices that two axes span.

    x: Tensor of 2 or more dimensions.
    """


@op("keras.ops.diff")
def op_diff(a, n: Integer = 1, axis: Axis = -1):
    """Differences between neighbours along an axis, taken `n` times.

    axis: One axis, counted from 1; negative ones count from the end.
    a: A tensor.
    n: How often to take differences, a whole number.
    """


@op("keras.ops.digitize")
def op_digitize(x: Array, bins: Array, zero_indexed=False):
    """Number, from 1, of the bin that each value falls into (1 is below the first edge).

    zero_indexed: If `True`, bin numbers count from 0.
    bins: Edges of the bins, in ascending order.
    """
    return counted(backend.keras_loaded().ops.digitize(x, bins), zero_indexed)


@op("keras.ops.divide")
def op_divide(x1, x2):
    """Elementwise quotient, `x1 / x2`.

    x2: Divisor; broadcast against `x1`.
    """


@op("keras.ops.divide_no_nan")
def op_divide_no_nan(x1, x2):
    """Elementwise quotient that is 0 where `x2` is 0.

    x2: Divisor; broadcast against `x1`.
    """


@op("keras.ops.dot")
def op_dot(x1, x2):
    """Dot product: over the last axis of `x1` and the last but one of `x2` (the only one of a vector).

    x2: Second tensor, array or number.
    """


@function("keras.ops.einsum")
def op_einsum(subscripts, *args, **kwargs):
    """Sums of products in Einstein notation, such as `"ij,jk->ik"`.

    args: The tensors, one for each group of labels.
    """


@op("keras.ops.empty")
def op_empty(shape: Shape, dtype=None):
    """Tensor of a given shape whose contents are undefined.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op("keras.ops.equal")
def op_equal(x1, x2):
    """Elementwise `x1 == x2`."""


@op("keras.ops.exp")
def op_exp(x):
    """Exponential, elementwise."""


@op("keras.ops.exp2")
def op_exp2(x):
    """Two to the power of `x`, elementwise."""


@op("keras.ops.expand_dims")
def op_expand_dims(x, axis: Axis):
    """Inserts a dimension of length 1.

    axis: Position of the new axis in the result, counted from 1; negative ones count from the end.
    """


@op("keras.ops.expm1")
def op_expm1(x):
    """`exp(x) - 1`, precise for small `x`."""


@op("keras.ops.eye")
def op_eye(N: Integer, M: Integer = None, k: Integer = 0, dtype=None):
    """Matrix with ones on a diagonal and zeros elsewhere.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op("keras.ops.flip")
def op_flip(x, axis: Axis = None):
    """Reverses the order of elements along one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.floor")
def op_floor(x):
    """Rounds down to whole numbers."""


@op("keras.ops.floor_divide")
def op_floor_divide(x1, x2):
    """Quotient rounded down, elementwise.

    x2: Divisor; broadcast against `x1`.
    """


@op("keras.ops.full")
def op_full(shape: Shape, fill_value, dtype=None):
    """Tensor of a given shape filled with one value.

    dtype: Dtype of the result; `None` for the default.
    fill_value: Value to fill with, a number or a tensor that broadcasts.
    """


@op("keras.ops.full_like")
def op_full_like(x, fill_value, dtype=None):
    """Tensor shaped like `x`, filled with one value.

    fill_value: Value to fill with.
    dtype: Dtype of the result; `None` for that of `x`.
    """


@op("keras.ops.get_item")
def op_get_item(x, key: Integer):
    """Part of a tensor, chosen as `x[key]` in Python, so that indices count from 0.

    key: Index, slice or tuple of them; indices count from 0, negatives from the end.
    """


@op("keras.ops.greater")
def op_greater(x1, x2):
    """Elementwise `x1 > x2`."""


@op("keras.ops.greater_equal")
def op_greater_equal(x1, x2):
    """Elementwise `x1 >= x2`."""


@op("keras.ops.hamming")
def op_hamming(x):
    """Hamming window.

    x: Length of the window, a whole number.
    """


@op("keras.ops.hanning")
def op_hanning(x):
    """Hann window.

    x: Length of the window, a whole number.
    """


@op("keras.ops.heaviside")
def op_heaviside(x1, x2):
    """Step function: 0 where `x1 < 0`, 1 where `x1 > 0`, `x2` where `x1` is 0.

    x1: A tensor, array or number.
    x2: Value where `x1` is 0.
    """


@op("keras.ops.histogram")
def op_histogram(x, bins: Integer = 10, range: Tuple = None):
    """Counts and edges of a histogram with bins of equal width.

    bins: Number of bins, a whole number.
    Returns: A list: counts, and edges (one more than there are bins).
    """


@op("keras.ops.hstack")
def op_hstack(xs, *args):
    """Joins tensors side by side: along axis 2, or axis 1 for vectors.

    args: More tensors.
    xs: List of tensors, or the first of several.
    """
    return backend.keras_loaded().ops.hstack(listed(xs, args))


@op("keras.ops.identity")
def op_identity(n: Integer, dtype=None):
    """Identity matrix of size `n`.

    n: Number of rows and columns.
    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op("keras.ops.imag")
def op_imag(x):
    """Imaginary part of complex numbers.

    x: Complex tensor.
    """


@op("keras.ops.inner")
def op_inner(x1, x2):
    """Inner product: sums `x1 * x2` over the last axis of both.

    x2: Second tensor; its last axis is as long as that of `x1`.
    """


@op("keras.ops.isclose")
def op_isclose(x1, x2, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Elementwise `abs(x1 - x2) <= atol + rtol * abs(x2)`.

    x2: Second tensor, to which `rtol` is relative.
    Returns: A boolean tensor.
    """


@op("keras.ops.isfinite")
def op_isfinite(x):
    """Whether elements are finite: neither infinite nor NaN."""


@op("keras.ops.isinf")
def op_isinf(x):
    """Whether elements are infinite."""


@op("keras.ops.isnan")
def op_isnan(x):
    """Whether elements are NaN."""


@op("keras.ops.kaiser")
def op_kaiser(x, beta):
    """Kaiser window.

    x: Length of the window, a whole number.
    beta: A number that sets the shape; larger ones make the window narrower.
    """


@op("keras.ops.left_shift")
def op_left_shift(x: Integer, y: Integer):
    """Alias of `op_bitwise_left_shift`: shifts bits to the left.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op("keras.ops.less")
def op_less(x1, x2):
    """Elementwise `x1 < x2`."""


@op("keras.ops.less_equal")
def op_less_equal(x1, x2):
    """Elementwise `x1 <= x2`."""


@op("keras.ops.linspace")
def op_linspace(start, stop, num: Integer = 50, endpoint=True, retstep=False, dtype=None, axis: Axis = 1):
    """`num` evenly spaced values from `start` to `stop`.

    axis: Axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
    dtype: Dtype of the result; `None` derives it from the arguments.
    Returns: A tensor; with `retstep`, a list of it and the distance.
    """


@op("keras.ops.log")
def op_log(x):
    """Natural logarithm, elementwise."""


@op("keras.ops.log10")
def op_log10(x):
    """Logarithm to base 10, elementwise."""


@op("keras.ops.log1p")
def op_log1p(x):
    """`log(1 + x)`, precise for small `x`."""


@op("keras.ops.log2")
def op_log2(x):
    """Logarithm to base 2, elementwise."""


@op("keras.ops.logaddexp")
def op_logaddexp(x1, x2):
    """`log(exp(x1) + exp(x2))`, computed without overflow."""


@op("keras.ops.logical_and")
def op_logical_and(x1, x2):
    """Elementwise logical AND."""


@op("keras.ops.logical_not")
def op_logical_not(x):
    """Elementwise logical NOT."""


@op("keras.ops.logical_or")
def op_logical_or(x1, x2):
    """Elementwise logical OR."""


@op("keras.ops.logical_xor")
def op_logical_xor(x1, x2):
    """Elementwise logical exclusive OR."""


@op("keras.ops.logspace")
def op_logspace(start, stop, num: Integer = 50, endpoint=True, base: Number = 10, dtype=None, axis: Axis = 1):
    """`num` values from `base^start` to `base^stop`, evenly spaced on a log scale.

    axis: Axis of the result that holds the values, counted from 1, when `start` and `stop` are tensors.
    start: Exponent of the first value.
    stop: Exponent of the last value.
    endpoint: Whether `base^stop` belongs to the result.
    """


@op("keras.ops.matmul")
def op_matmul(x1, x2):
    """Matrix product.

    x1: First matrix, or a batch of them.
    x2: Second matrix, or a batch of them.
    """


@op("keras.ops.max")
def op_max(x, axis: Axis = None, keepdims=False, initial=None):
    """Largest element over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    initial: Lower bound on the result, also used for an empty axis; `None` for none.
    """


@op("keras.ops.maximum")
def op_maximum(x1, x2):
    """The larger of `x1` and `x2`, elementwise."""


@op("keras.ops.mean")
def op_mean(x, axis: Axis = None, keepdims=False):
    """Mean over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.median")
def op_median(x, axis: Axis = None, keepdims=False):
    """Median over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@function("keras.ops.meshgrid")
def op_meshgrid(*args, indexing="xy"):
    """Coordinate grids from one-dimensional coordinate vectors.

    args: The coordinate vectors.
    Returns: A list of tensors, one per coordinate vector.
    """
    return backend.keras_loaded().ops.meshgrid(*map(grid_points, args), indexing=indexing)


@op("keras.ops.min")
def op_min(x, axis: Axis = None, keepdims=False, initial=None):
    """Smallest element over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    initial: Upper bound on the result, also used for an empty axis; `None` for none.
    """


@op("keras.ops.minimum")
def op_minimum(x1, x2):
    """The smaller of `x1` and `x2`, elementwise."""


@op("keras.ops.mod")
def op_mod(x1, x2):
    """Remainder of `x1 / x2`, with the sign of `x2`.

    x2: Divisor; broadcast against `x1`.
    """


@op("keras.ops.moveaxis")
def op_moveaxis(x, source: Axis, destination: Axis):
    """Moves axes to new positions; the others keep their order."""


@op("keras.ops.multiply")
def op_multiply(x1, x2):
    """Elementwise product, `x1 * x2`."""


@op("keras.ops.nan_to_num")
def op_nan_to_num(x, nan=0.0, posinf=None, neginf=None):
    """Replaces NaN and infinite values by finite numbers."""


@op("keras.ops.ndim")
def op_ndim(x):
    """Number of dimensions of a tensor.

    Returns: A whole number.
    """


@op("keras.ops.negative")
def op_negative(x):
    """Elementwise `-x`."""


@op("keras.ops.nonzero")
def op_nonzero(x: Array):
    """Indices, from 1, of the non-zero elements.

    x: A tensor, array or number.
    Returns: Integer tensor with one row per non-zero element and one column per axis.
    """
    ops = backend.keras_loaded().ops
    return ops.stack(ops.nonzero(x), axis=-1) + 1


@op("keras.ops.not_equal")
def op_not_equal(x1, x2):
    """Elementwise `x1 != x2`."""


@op("keras.ops.ones")
def op_ones(shape: Shape, dtype=None):
    """Tensor of ones.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op("keras.ops.ones_like")
def op_ones_like(x, dtype=None):
    """Tensor of ones shaped like `x`.

    dtype: Dtype of the result; `None` for that of `x`.
    """


@op("keras.ops.outer")
def op_outer(x1, x2):
    """Outer product of two tensors, flattened first.

    x2: Second tensor, array or number.
    """


@op("keras.ops.pad")
def op_pad(x, pad_width: Pairs, mode="constant", constant_values=None):
    """Pads a tensor at the edges.

    mode: `"constant"`, `"reflect"` or `"symmetric"`; some backends know more.
    """


@op("keras.ops.power")
def op_power(x1, x2):
    """Elementwise power, `x1^x2`.

    x1: Base.
    x2: Exponent; broadcast against `x1`.
    """


@op("keras.ops.prod")
def op_prod(x, axis: Axis = None, keepdims=False, dtype=None):
    """Product of the elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    dtype: Dtype of the result; `None` derives it from `x`.
    """


@op("keras.ops.quantile")
def op_quantile(x, q, axis: Axis = None, method="linear", keepdims=False):
    """Quantiles over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.ravel")
def op_ravel(x):
    """Flattens a tensor to one dimension, last axis fastest."""


@op("keras.ops.real")
def op_real(x):
    """Real part of complex numbers.

    x: Complex tensor.
    """


@op("keras.ops.reciprocal")
def op_reciprocal(x):
    """Elementwise `1 / x`."""


@op("keras.ops.repeat")
def op_repeat(x, repeats: Integer, axis: Axis = None):
    """Repeats every element along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    repeats: How often to repeat each element: a whole number, or one per element.
    """


@op("keras.ops.reshape")
def op_reshape(x: FloatxArray, newshape: TargetShape):
    """Gives a tensor a new shape; elements are read with the last axis fastest."""


@op("keras.ops.right_shift")
def op_right_shift(x: Integer, y: Integer):
    """Alias of `op_bitwise_right_shift`: shifts bits to the right.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op("keras.ops.roll")
def op_roll(x, shift: Integer, axis: Axis = None):
    """Shifts elements along an axis; those pushed out come back at the other end.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` flattens, rolls and restores the
        shape.
    """


@op("keras.ops.rot90")
def op_rot90(array, k: Integer = 1, axes: Axis = (1, 2)):
    """Rotates a tensor by multiples of 90 degrees in the plane of two axes.

    k: Number of quarter turns.
    axes: The two axes of the plane, counted from 1; turns go from the first to the second.
    """


@op("keras.ops.round")
def op_round(x, decimals: Integer = 0):
    """Rounds to a number of decimals, halves to the even neighbour."""


@op("keras.ops.searchsorted")
def op_searchsorted(sorted_sequence: FloatxArray, values: FloatxArray, side="left", zero_indexed=False):
    """Positions, from 1, at which values would go into a sorted vector.

    zero_indexed: If `True`, returned indices count from 0.
    values: Values to place.
    side: Where equal values go: `"left"` (before) or `"right"` (after).
    """
    if is_numpy(values) and values.ndim == 0:
        values = values.reshape(1)
    return counted(backend.keras_loaded().ops.searchsorted(sorted_sequence, values, side), zero_indexed)


@op("keras.ops.select")
def op_select(condlist, choicelist, default: Number = 0):
    """Elements from the first of several tensors whose condition holds."""


@op("keras.ops.sign")
def op_sign(x):
    """Sign of the elements: -1, 0 or 1."""


@op("keras.ops.signbit")
def op_signbit(x):
    """Whether the sign bit is set, as it is for negative elements."""


@op("keras.ops.sin")
def op_sin(x):
    """Sine, elementwise."""


@op("keras.ops.sinh")
def op_sinh(x):
    """Hyperbolic sine, elementwise."""


@op("keras.ops.size")
def op_size(x):
    """Number of elements of a tensor.

    Returns: A scalar integer tensor.
    """


@op("keras.ops.slogdet")
def op_slogdet(x):
    """Sign and log absolute value of the determinant of a matrix.

    x: Square matrix: `(M, M)`.
    Returns: A list: sign and log absolute value.
    """


@op("keras.ops.sort")
def op_sort(x, axis: Axis = -1):
    """Sorts in ascending order along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    """


@op("keras.ops.split")
def op_split(x, indices_or_sections, axis: Axis = 1):
    """Splits a tensor into parts along an axis.

    axis: Axis to split, counted from 1; negative ones count from the end.
    Returns: A list of tensors.
    """
    several = is_list(indices_or_sections) or (is_array(indices_or_sections) and len(indices_or_sections.shape))
    taken = (Index if several else OneInteger).of("op_split", "indices_or_sections", indices_or_sections)
    if is_numpy(taken):
        taken = taken.tolist()
    return backend.keras_loaded().ops.split(x, taken, axis)


@op("keras.ops.sqrt")
def op_sqrt(x):
    """Square root, elementwise."""


@op("keras.ops.square")
def op_square(x):
    """Square, elementwise."""


@op("keras.ops.squeeze")
def op_squeeze(x, axis: Axis = None):
    """Drops dimensions of length 1.

    axis: Axis or axes to drop, counted from 1; `None` drops all of length 1.
    """


@op("keras.ops.stack")
def op_stack(x, axis: Axis = 1):
    """Joins tensors of equal shape along a new axis.

    x: List of tensors of equal shape.
    axis: Position of the new axis, counted from 1; negative ones count from the end.
    """


@op("keras.ops.std")
def op_std(x, axis: Axis = None, keepdims=False):
    """Standard deviation over one or more axes (divisor `n`).

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.subtract")
def op_subtract(x1, x2):
    """Elementwise difference, `x1 - x2`."""


@op("keras.ops.sum")
def op_sum(x, axis: Axis = None, keepdims=False):
    """Sum of the elements over one or more axes.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.swapaxes")
def op_swapaxes(x, axis1: Axis, axis2: Axis):
    """Swaps two axes."""


@op("keras.ops.take")
def op_take(x, indices, axis: Axis = None, zero_indexed=False):
    """Elements or slices at `indices`, counted from 1, along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, `indices` count from 0.
    indices: Indices, counted from 1; negative ones count from the end.
    """
    return backend.keras_loaded().ops.take(x, from_zero("op_take", indices, zero_indexed), axis)


@op("keras.ops.take_along_axis")
def op_take_along_axis(x, indices, axis: Axis = None, zero_indexed=False):
    """Picks, for each position, the element at an index, counted from 1, along an axis.

    axis: One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed: If `True`, `indices` count from 0.
    indices: Indices along `axis`, counted from 1; as many dimensions as `x`.
    """
    return backend.keras_loaded().ops.take_along_axis(
        x, from_zero("op_take_along_axis", indices, zero_indexed), axis)


@op("keras.ops.tan")
def op_tan(x):
    """Tangent, elementwise."""


@op("keras.ops.tanh")
def op_tanh(x):
    """Hyperbolic tangent, elementwise."""


@op("keras.ops.tensordot")
def op_tensordot(x1, x2, axes: Axis = 3):
    """Sums products of two tensors over several axes at once.

    x2: Second tensor.
    axes: One plus the number of axes to sum over (3 sums two), or a pair: axes of `x1`, axes of `x2`, counted from
        1.
    """


@op("keras.ops.tile")
def op_tile(x, repeats: Integer):
    """Repeats a whole tensor along its axes.

    repeats: How often to repeat the tensor along each axis, whole numbers.
    """


@op("keras.ops.trace")
def op_trace(x, offset: Integer = 0, axis1: Axis = 1, axis2: Axis = 2):
    """Sum of the diagonal of the matrices that two axes span.

    x: Tensor of 2 or more dimensions.
    """


@op("keras.ops.transpose")
def op_transpose(x, axes: Axis = None):
    """Reorders the axes of a tensor; by default reverses them.

    axes: New order of the axes, counted from 1; `None` reverses them.
    """


@op("keras.ops.tri")
def op_tri(N: Integer, M: Integer = None, k: Integer = 0, dtype=None):
    """Matrix with ones on and below a diagonal, zeros above.

    dtype: Dtype of the result; `None` for Keras' default float type.
    k: Highest diagonal with ones: 0 is the main one, positive is above.
    """


@op("keras.ops.tril")
def op_tril(x, k: Integer = 0):
    """Lower triangle of matrices; elements above it become 0.

    x: Matrix, or a batch of them.
    k: Highest diagonal to keep: 0 is the main one, positive is above.
    """


@op("keras.ops.triu")
def op_triu(x, k: Integer = 0):
    """Upper triangle of matrices; elements below it become 0.

    x: Matrix, or a batch of them.
    k: Lowest diagonal to keep: 0 is the main one, positive is above.
    """


@op("keras.ops.trunc")
def op_trunc(x):
    """Drops the fractional part, rounding towards 0."""


@op("keras.ops.unravel_index")
def op_unravel_index(indices: Index, shape: Shape):
    """Turns flat indices, from 1, into one coordinate per axis, from 0.

    shape: Shape that the indices refer to.
    indices: Flat indices, counted from 1 with the last axis fastest; negative ones count from the end.
    Returns: A list of tensors, one per axis, counted from 0.
    """


@op("keras.ops.var")
def op_var(x, axis: Axis = None, keepdims=False):
    """Variance over one or more axes (divisor `n`).

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op("keras.ops.vdot")
def op_vdot(x1, x2):
    """Dot product of two flattened tensors, the first one conjugated.

    x2: Second tensor, with as many elements as `x1`.
    """


@op("keras.ops.vectorize", renamed={"func": "pyfunc"})
def op_vectorize(func, *, excluded=None, signature=None, **kwargs):
    """Makes a function of single elements or vectors work on whole tensors.

    kwargs: Passed on to Keras.
    Returns: A function.
    """


@op("keras.ops.vstack")
def op_vstack(xs, *args):
    """Joins tensors on top of each other, along axis 1; vectors become rows.

    args: More tensors.
    xs: List of tensors, or the first of several.
    """
    return backend.keras_loaded().ops.vstack(listed(xs, args))


@op("keras.ops.where")
def op_where(condition, x1=None, x2=None):
    """`x1` where the condition holds, else `x2`; with the condition alone, where it holds.

    x1: Values where the condition holds.
    x2: Values where it does not.
    Returns: A tensor; with the condition alone, a list of index tensors, one per axis, counted from 0.
    """


@op("keras.ops.zeros")
def op_zeros(shape: Shape, dtype=None):
    """Tensor of zeros.

    dtype: Dtype of the result; `None` for Keras' default float type.
    """


@op("keras.ops.zeros_like")
def op_zeros_like(x, dtype=None):
    """Tensor of zeros shaped like `x`.

    dtype: Dtype of the result; `None` for that of `x`.
    """


@op("keras.ops.rearrange")
def op_rearrange(tensor, pattern, **kwargs: Integer):
    """Splits, moves and merges axes by an einops pattern, such as `"b (h w) -> b h w"`.

    kwargs: Lengths of axes that the pattern splits, by name.
    """


@op("keras.ops.maximum")
def op_pmax(x1, x2):
    """Alias of `op_maximum`: the larger of two values."""


@op("keras.ops.minimum")
def op_pmin(x1, x2):
    """Alias of `op_minimum`: the smaller of two values."""
