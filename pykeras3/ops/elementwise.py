"""Operations on each element, or on pairs of elements."""
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import Index, Integer, Integers, Number, Shape, Tensor, convert_argument, is_array
from pykeras3.core.decorators import alias, op


@op.forward("keras.ops.absolute")
def op_abs(x):
    """Absolute value, elementwise."""


@op.forward("keras.ops.add")
def op_add(x1, x2):
    """Elementwise sum, `x1 + x2`."""


@op.forward("keras.ops.angle")
def op_angle(x):
    """Angle (argument) of complex numbers, in radians.

    x: Complex (or real) tensor.
    """


@op.forward("keras.ops.arccos")
def op_arccos(x):
    """Inverse cosine, in radians."""


@op.forward("keras.ops.arccosh")
def op_arccosh(x):
    """Inverse hyperbolic cosine."""


@op.forward("keras.ops.arcsin")
def op_arcsin(x):
    """Inverse sine, in radians."""


@op.forward("keras.ops.arcsinh")
def op_arcsinh(x):
    """Inverse hyperbolic sine."""


@op.forward("keras.ops.arctan")
def op_arctan(x):
    """Inverse tangent, in radians."""


@op.forward("keras.ops.arctan2")
def op_arctan2(x1, x2):
    """Inverse tangent of `x1 / x2`, with the quadrant taken from both signs.

    x1: Ordinates (y).
    x2: Abscissas (x).
    """


@op.forward("keras.ops.arctanh")
def op_arctanh(x):
    """Inverse hyperbolic tangent."""


@op.forward("keras.ops.bitwise_and")
def op_bitwise_and(x: Integers, y: Integers):
    """Bitwise AND of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op.forward("keras.ops.bitwise_invert")
def op_bitwise_invert(x: Integers):
    """Bitwise NOT of integers.

    x: Integer tensor.
    """


@op.forward("keras.ops.bitwise_left_shift")
def op_bitwise_left_shift(x: Integers, y: Integers):
    """Shifts the bits of `x` to the left by `y` places.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op.forward("keras.ops.bitwise_not")
def op_bitwise_not(x: Integers):
    """Alias of `op_bitwise_invert`: bitwise NOT of integers.

    x: Integer tensor.
    """


@op.forward("keras.ops.bitwise_or")
def op_bitwise_or(x: Integers, y: Integers):
    """Bitwise OR of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op.forward("keras.ops.bitwise_right_shift")
def op_bitwise_right_shift(x: Integers, y: Integers):
    """Shifts the bits of `x` to the right by `y` places.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op.forward("keras.ops.bitwise_xor")
def op_bitwise_xor(x: Integers, y: Integers):
    """Bitwise exclusive OR of integers.

    x: First integer tensor.
    y: Second integer tensor.
    """


@op.forward("keras.ops.cbrt")
def op_cbrt(x):
    """Cube root, elementwise."""


@op.forward("keras.ops.ceil")
def op_ceil(x):
    """Rounds up to whole numbers."""


@op("keras.ops.clip")
def op_clip(x: Tensor, x_min, x_max):
    """Limits values to the range from `x_min` to `x_max`."""
    if is_array(x) and "int" in str(x.dtype):
        x_min = convert_argument(Number, "op_clip", "x_min", x_min)
        x_max = convert_argument(Number, "op_clip", "x_max", x_max)
    return backend.keras_loaded().ops.clip(x, x_min, x_max)


@op.forward("keras.ops.conjugate")
def op_conj(x: Tensor):
    """Complex conjugate, elementwise.

    x: Complex tensor.
    """


@op.forward("keras.ops.cos")
def op_cos(x):
    """Cosine, elementwise."""


@op.forward("keras.ops.cosh")
def op_cosh(x):
    """Hyperbolic cosine, elementwise."""


@op.forward("keras.ops.deg2rad")
def op_deg2rad(x):
    """Converts degrees to radians.

    x: Angles, in degrees.
    """


@op.forward("keras.ops.divide")
def op_divide(x1, x2):
    """Elementwise quotient, `x1 / x2`.

    x2: Divisor; broadcast against `x1`.
    """


@op.forward("keras.ops.divide_no_nan")
def op_divide_no_nan(x1: Tensor, x2: Tensor):
    """Elementwise quotient that is 0 where `x2` is 0.

    x2: Divisor; broadcast against `x1`.
    """


@op.forward("keras.ops.equal")
def op_equal(x1, x2):
    """Elementwise `x1 == x2`."""


@op.forward("keras.ops.exp")
def op_exp(x):
    """Exponential, elementwise."""


@op.forward("keras.ops.exp2")
def op_exp2(x):
    """Two to the power of `x`, elementwise."""


@op.forward("keras.ops.expm1")
def op_expm1(x):
    """`exp(x) - 1`, precise for small `x`."""


@op.forward("keras.ops.floor")
def op_floor(x):
    """Rounds down to whole numbers."""


@op.forward("keras.ops.floor_divide")
def op_floor_divide(x1, x2):
    """Quotient rounded down, elementwise.

    x2: Divisor; broadcast against `x1`.
    """


@op.forward("keras.ops.greater")
def op_greater(x1, x2):
    """Elementwise `x1 > x2`."""


@op.forward("keras.ops.greater_equal")
def op_greater_equal(x1, x2):
    """Elementwise `x1 >= x2`."""


@op.forward("keras.ops.heaviside")
def op_heaviside(x1, x2):
    """Step function: 0 where `x1 < 0`, 1 where `x1 > 0`, `x2` where `x1` is 0.

    x1: A tensor, array or number.
    x2: Value where `x1` is 0.
    """


@op.forward("keras.ops.imag")
def op_imag(x: Tensor):
    """Imaginary part of complex numbers.

    x: Complex tensor.
    """


@op.forward("keras.ops.isclose")
def op_isclose(x1, x2, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Elementwise `abs(x1 - x2) <= atol + rtol * abs(x2)`.

    x2: Second tensor, to which `rtol` is relative.
    Returns: A boolean tensor.
    """


@op.forward("keras.ops.isfinite")
def op_isfinite(x):
    """Whether elements are finite: neither infinite nor NaN."""


@op.forward("keras.ops.isinf")
def op_isinf(x):
    """Whether elements are infinite."""


@op.forward("keras.ops.isnan")
def op_isnan(x):
    """Whether elements are NaN."""


@op.forward("keras.ops.left_shift")
def op_left_shift(x: Integers, y: Integers):
    """Alias of `op_bitwise_left_shift`: shifts bits to the left.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op.forward("keras.ops.less")
def op_less(x1, x2):
    """Elementwise `x1 < x2`."""


@op.forward("keras.ops.less_equal")
def op_less_equal(x1, x2):
    """Elementwise `x1 <= x2`."""


@op.forward("keras.ops.log")
def op_log(x):
    """Natural logarithm, elementwise."""


@op.forward("keras.ops.log10")
def op_log10(x):
    """Logarithm to base 10, elementwise."""


@op.forward("keras.ops.log1p")
def op_log1p(x):
    """`log(1 + x)`, precise for small `x`."""


@op.forward("keras.ops.log2")
def op_log2(x):
    """Logarithm to base 2, elementwise."""


@op.forward("keras.ops.logaddexp")
def op_logaddexp(x1, x2):
    """`log(exp(x1) + exp(x2))`, computed without overflow."""


@op.forward("keras.ops.logical_and")
def op_logical_and(x1, x2):
    """Elementwise logical AND."""


@op.forward("keras.ops.logical_not")
def op_logical_not(x):
    """Elementwise logical NOT."""


@op.forward("keras.ops.logical_or")
def op_logical_or(x1, x2):
    """Elementwise logical OR."""


@op.forward("keras.ops.logical_xor")
def op_logical_xor(x1, x2):
    """Elementwise logical exclusive OR."""


@op.forward("keras.ops.maximum")
def op_maximum(x1, x2):
    """The larger of `x1` and `x2`, elementwise."""


@op.forward("keras.ops.minimum")
def op_minimum(x1, x2):
    """The smaller of `x1` and `x2`, elementwise."""


@op.forward("keras.ops.mod")
def op_mod(x1, x2):
    """Remainder of `x1 / x2`, with the sign of `x2`.

    x2: Divisor; broadcast against `x1`.
    """


@op.forward("keras.ops.multiply")
def op_multiply(x1, x2):
    """Elementwise product, `x1 * x2`."""


@op.forward("keras.ops.nan_to_num")
def op_nan_to_num(x, nan=0.0, posinf=None, neginf=None):
    """Replaces NaN and infinite values by finite numbers."""


@op.forward("keras.ops.negative")
def op_negative(x):
    """Elementwise `-x`."""


@op.forward("keras.ops.not_equal")
def op_not_equal(x1, x2):
    """Elementwise `x1 != x2`."""


@op.forward("keras.ops.power")
def op_power(x1, x2):
    """Elementwise power, `x1^x2`.

    x1: Base.
    x2: Exponent; broadcast against `x1`.
    """


@op.forward("keras.ops.real")
def op_real(x: Tensor):
    """Real part of complex numbers.

    x: Complex tensor.
    """


@op.forward("keras.ops.reciprocal")
def op_reciprocal(x):
    """Elementwise `1 / x`."""


@op.forward("keras.ops.right_shift")
def op_right_shift(x: Integers, y: Integers):
    """Alias of `op_bitwise_right_shift`: shifts bits to the right.

    x: Integer tensor.
    y: Number of places, an integer tensor.
    """


@op.forward("keras.ops.round")
def op_round(x, decimals: Integer = 0):
    """Rounds to a number of decimals, halves to the even neighbour."""


@op.forward("keras.ops.sign")
def op_sign(x):
    """Sign of the elements: -1, 0 or 1."""


@op.forward("keras.ops.signbit")
def op_signbit(x):
    """Whether the sign bit is set, as it is for negative elements."""


@op.forward("keras.ops.sin")
def op_sin(x):
    """Sine, elementwise."""


@op.forward("keras.ops.sinh")
def op_sinh(x):
    """Hyperbolic sine, elementwise."""


@op.forward("keras.ops.slogdet")
def op_slogdet(x) -> Any:
    """Sign and log absolute value of the determinant of a matrix.

    x: Square matrix: `(M, M)`.
    Returns: A list: sign and log absolute value.
    """


@op.forward("keras.ops.sqrt")
def op_sqrt(x):
    """Square root, elementwise."""


@op.forward("keras.ops.square")
def op_square(x):
    """Square, elementwise."""


@op.forward("keras.ops.subtract")
def op_subtract(x1, x2):
    """Elementwise difference, `x1 - x2`."""


@op.forward("keras.ops.tan")
def op_tan(x):
    """Tangent, elementwise."""


@op.forward("keras.ops.tanh")
def op_tanh(x):
    """Hyperbolic tangent, elementwise."""


@op.forward("keras.ops.trunc")
def op_trunc(x):
    """Drops the fractional part, rounding towards 0."""


@op.forward("keras.ops.unravel_index")
def op_unravel_index(indices: Index, shape: Shape) -> Any:
    """Turns flat indices, from 1, into one coordinate per axis, from 0.

    shape: Shape that the indices refer to.
    indices: Flat indices, counted from 1 with the last axis fastest; negative ones count from the end.
    Returns: A list of tensors, one per axis, counted from 0.
    """


@op.forward("keras.ops.vectorize", renamed={"func": "pyfunc"})
def op_vectorize(func, *, excluded=None, signature=None, **kwargs) -> Any:
    """Makes a function of single elements or vectors work on whole tensors.

    kwargs: Passed on to Keras.
    Returns: A function.
    """


op_pmax = alias("op_pmax", op_maximum)
op_pmin = alias("op_pmin", op_minimum)
