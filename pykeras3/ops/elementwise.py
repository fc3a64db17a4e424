"""Operations: elementwise."""

from collections.abc import Callable
from typing import Any

from pykeras3.core.conventions import (
    Index,
    IntegerOrFloat,
    Integers,
    OneInteger,
    Shape,
    Tensor,
    TruthValues,
    convert_argument,
)
from pykeras3.core.conventions.values import is_array, is_list
from pykeras3.core.decorators import alias, op
from pykeras3.core.keras_loader import load_keras


@op.forward("keras.ops.absolute")
def op_abs(x):
    """Compute the absolute value, elementwise."""


@op.forward("keras.ops.add")
def op_add(x1, x2):
    """Compute the sum `x1 + x2`, elementwise."""


@op.forward("keras.ops.angle")
def op_angle(x):
    """Compute the angle (argument) of complex numbers, in radians.

    Args:
        x: Complex (or real) tensor of any shape.
    """


@op.forward("keras.ops.arccos")
def op_arccos(x):
    """Compute the inverse cosine, elementwise, in radians."""


@op.forward("keras.ops.arccosh")
def op_arccosh(x):
    """Compute the inverse hyperbolic cosine, elementwise."""


@op.forward("keras.ops.arcsin")
def op_arcsin(x):
    """Compute the inverse sine, elementwise, in radians."""


@op.forward("keras.ops.arcsinh")
def op_arcsinh(x):
    """Compute the inverse hyperbolic sine, elementwise."""


@op.forward("keras.ops.arctan")
def op_arctan(x):
    """Compute the inverse tangent, elementwise, in radians."""


@op.forward("keras.ops.arctan2")
def op_arctan2(x1, x2):
    """Compute the inverse tangent of `x1 / x2`, using the signs of both to choose the quadrant.

    Args:
        x1: Tensor of any shape, y-coordinates.
        x2: Tensor that broadcasts against `x1`, x-coordinates.
    """


@op.forward("keras.ops.arctanh")
def op_arctanh(x):
    """Compute the inverse hyperbolic tangent, elementwise."""


@op.forward("keras.ops.bitwise_and")
def op_bitwise_and(x: Integers, y: Integers):
    """Compute the bitwise AND of integers.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`.
    """


@op.forward("keras.ops.bitwise_invert")
def op_bitwise_invert(x: Integers):
    """Compute the bitwise NOT of integers.

    Args:
        x: Integer tensor of any shape.
    """


@op.forward("keras.ops.bitwise_left_shift")
def op_bitwise_left_shift(x: Integers, y: Integers):
    """Shift the bits of `x` to the left by `y` places.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`, number of places.
    """


@op.forward("keras.ops.bitwise_not")
def op_bitwise_not(x: Integers):
    """Compute the bitwise NOT of integers; an alias of `op_bitwise_invert()`.

    Args:
        x: Integer tensor of any shape.
    """


@op.forward("keras.ops.bitwise_or")
def op_bitwise_or(x: Integers, y: Integers):
    """Compute the bitwise OR of integers.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`.
    """


@op.forward("keras.ops.bitwise_right_shift")
def op_bitwise_right_shift(x: Integers, y: Integers):
    """Shift the bits of `x` to the right by `y` places.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`, number of places.
    """


@op.forward("keras.ops.bitwise_xor")
def op_bitwise_xor(x: Integers, y: Integers):
    """Compute the bitwise exclusive OR of integers.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`.
    """


@op.forward("keras.ops.cbrt")
def op_cbrt(x):
    """Compute the cube root, elementwise."""


@op.forward("keras.ops.ceil")
def op_ceil(x):
    """Round up to integers, elementwise."""


@op("keras.ops.clip")
def op_clip(x: Tensor, x_min, x_max):
    """Clip values to the range from `x_min` to `x_max`."""
    if is_array(x) and "int" in str(x.dtype):
        x_min = convert_argument(IntegerOrFloat, "op_clip", "x_min", x_min)
        x_max = convert_argument(IntegerOrFloat, "op_clip", "x_max", x_max)
    ops = load_keras().ops
    # Several bounds, in a list, of which JAX makes no array
    x_min, x_max = (ops.convert_to_tensor(v, getattr(x, "dtype", None)) if is_list(v) else v for v in (x_min, x_max))
    return ops.clip(x, x_min, x_max)


@op.forward("keras.ops.conjugate")
def op_conj(x: Tensor):
    """Compute the complex conjugate, elementwise.

    Args:
        x: Complex tensor of any shape.
    """


@op.forward("keras.ops.cos")
def op_cos(x):
    """Compute the cosine, elementwise."""


@op.forward("keras.ops.cosh")
def op_cosh(x):
    """Compute the hyperbolic cosine, elementwise."""


@op.forward("keras.ops.deg2rad")
def op_deg2rad(x):
    """Convert degrees to radians.

    Args:
        x: Tensor of any shape, angles in degrees.
    """


@op.forward("keras.ops.divide")
def op_divide(x1, x2):
    """Compute the quotient `x1 / x2`, elementwise.

    Args:
        x2: Tensor or array that broadcasts against `x1`, or a number: the divisor.
    """


@op.forward("keras.ops.divide_no_nan")
def op_divide_no_nan(x1: Tensor, x2: Tensor):
    """Compute the quotient `x1 / x2`, elementwise; 0 where `x2` is 0.

    Args:
        x2: Tensor or array that broadcasts against `x1`, or a number: the divisor.
    """


@op.forward("keras.ops.equal")
def op_equal(x1, x2):
    """Test whether `x1 == x2`, elementwise."""


@op.forward("keras.ops.exp")
def op_exp(x):
    """Compute the exponential, elementwise."""


@op.forward("keras.ops.exp2")
def op_exp2(x):
    """Compute 2 to the power of `x`, elementwise."""


@op.forward("keras.ops.expm1")
def op_expm1(x):
    """Compute `exp(x) - 1`, elementwise, accurate for small `x`."""


@op.forward("keras.ops.floor")
def op_floor(x):
    """Round down to integers, elementwise."""


@op.forward("keras.ops.floor_divide")
def op_floor_divide(x1, x2):
    """Compute the quotient `x1 / x2` rounded down, elementwise.

    Args:
        x2: Tensor or array that broadcasts against `x1`, or a number: the divisor.
    """


@op.forward("keras.ops.greater")
def op_greater(x1, x2):
    """Test whether `x1 > x2`, elementwise."""


@op.forward("keras.ops.greater_equal")
def op_greater_equal(x1, x2):
    """Test whether `x1 >= x2`, elementwise."""


@op.forward("keras.ops.heaviside")
def op_heaviside(x1, x2):
    """Compute the Heaviside step function: 0 where `x1 < 0`, 1 where `x1 > 0`, `x2` where `x1` is 0.

    Args:
        x2: Number or tensor, value where `x1` is 0.
    """


@op.forward("keras.ops.imag")
def op_imag(x: Tensor):
    """Return the imaginary part of complex numbers.

    Args:
        x: Complex tensor of any shape.
    """


@op.forward("keras.ops.isclose")
def op_isclose(x1, x2, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Test whether `abs(x1 - x2) <= atol + rtol * abs(x2)`, elementwise.

    Args:
        x2: Tensor or array that broadcasts against `x1`, or a number; `rtol` is relative to it.

    Returns:
        A boolean tensor.
    """


@op.forward("keras.ops.isfinite")
def op_isfinite(x):
    """Test whether elements are finite, that is, neither infinite nor NaN."""


@op.forward("keras.ops.isinf")
def op_isinf(x):
    """Test whether elements are infinite."""


@op.forward("keras.ops.isnan")
def op_isnan(x):
    """Test whether elements are NaN."""


@op.forward("keras.ops.left_shift")
def op_left_shift(x: Integers, y: Integers):
    """Shift the bits of `x` to the left; an alias of `op_bitwise_left_shift()`.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`, number of places.
    """


@op.forward("keras.ops.less")
def op_less(x1, x2):
    """Test whether `x1 < x2`, elementwise."""


@op.forward("keras.ops.less_equal")
def op_less_equal(x1, x2):
    """Test whether `x1 <= x2`, elementwise."""


@op.forward("keras.ops.log")
def op_log(x):
    """Compute the natural logarithm, elementwise."""


@op.forward("keras.ops.log10")
def op_log10(x):
    """Compute the logarithm to base 10, elementwise."""


@op.forward("keras.ops.log1p")
def op_log1p(x):
    """Compute `log(1 + x)`, elementwise, accurate for small `x`."""


@op.forward("keras.ops.log2")
def op_log2(x):
    """Compute the logarithm to base 2, elementwise."""


@op.forward("keras.ops.logaddexp")
def op_logaddexp(x1, x2):
    """Compute `log(exp(x1) + exp(x2))`, elementwise, without overflow."""


@op.forward("keras.ops.logical_and")
def op_logical_and(x1: TruthValues, x2: TruthValues):
    """Compute the logical AND, elementwise."""


@op.forward("keras.ops.logical_not")
def op_logical_not(x: TruthValues):
    """Compute the logical NOT, elementwise."""


@op.forward("keras.ops.logical_or")
def op_logical_or(x1: TruthValues, x2: TruthValues):
    """Compute the logical OR, elementwise."""


@op.forward("keras.ops.logical_xor")
def op_logical_xor(x1: TruthValues, x2: TruthValues):
    """Compute the logical exclusive OR, elementwise."""


@op.forward("keras.ops.maximum")
def op_maximum(x1, x2):
    """Return the larger of `x1` and `x2`, elementwise."""


@op.forward("keras.ops.minimum")
def op_minimum(x1, x2):
    """Return the smaller of `x1` and `x2`, elementwise."""


@op.forward("keras.ops.mod")
def op_mod(x1, x2):
    """Compute the remainder of `x1 / x2`, elementwise, with the sign of `x2`.

    Args:
        x2: Tensor or array that broadcasts against `x1`, or a number: the divisor.
    """


@op.forward("keras.ops.multiply")
def op_multiply(x1, x2):
    """Compute the product `x1 * x2`, elementwise."""


@op.forward("keras.ops.nan_to_num")
def op_nan_to_num(x, nan=0.0, posinf=None, neginf=None):
    """Replace NaN and infinite values by finite numbers."""


@op.forward("keras.ops.negative")
def op_negative(x):
    """Compute `-x`, elementwise."""


@op.forward("keras.ops.not_equal")
def op_not_equal(x1, x2):
    """Test whether `x1 != x2`, elementwise."""


@op.forward("keras.ops.power")
def op_power(x1, x2):
    """Compute the power `x1^x2`, elementwise.

    Args:
        x1: Tensor or array of any shape, or a number: the base.
        x2: Tensor or array that broadcasts against `x1`, or a number: the exponent.
    """


@op.forward("keras.ops.real")
def op_real(x: Tensor):
    """Return the real part of complex numbers.

    Args:
        x: Complex tensor of any shape.
    """


@op.forward("keras.ops.reciprocal")
def op_reciprocal(x):
    """Compute the reciprocal `1 / x`, elementwise."""


@op.forward("keras.ops.right_shift")
def op_right_shift(x: Integers, y: Integers):
    """Shift the bits of `x` to the right; an alias of `op_bitwise_right_shift()`.

    Args:
        x: Integer tensor of any shape.
        y: Integer tensor that broadcasts against `x`, number of places.
    """


@op.forward("keras.ops.round")
def op_round(x, decimals: OneInteger = 0):
    """Round to a number of decimals, with halves rounded to even."""


@op.forward("keras.ops.sign")
def op_sign(x):
    """Return the sign of the elements: -1, 0 or 1."""


@op.forward("keras.ops.signbit")
def op_signbit(x):
    """Test whether the sign bit is set, as it is for negative elements."""


@op.forward("keras.ops.sin")
def op_sin(x):
    """Compute the sine, elementwise."""


@op.forward("keras.ops.sinh")
def op_sinh(x):
    """Compute the hyperbolic sine, elementwise."""


@op.forward("keras.ops.slogdet")
def op_slogdet(x) -> Any:
    """Compute the sign and the log absolute determinant of a matrix.

    Args:
        x: Square matrix of shape `(M, M)`.

    Returns:
        A list: sign and log absolute value.
    """


@op.forward("keras.ops.sqrt")
def op_sqrt(x):
    """Compute the square root, elementwise."""


@op.forward("keras.ops.square")
def op_square(x):
    """Compute the square, elementwise."""


@op.forward("keras.ops.subtract")
def op_subtract(x1, x2):
    """Compute the difference `x1 - x2`, elementwise."""


@op.forward("keras.ops.tan")
def op_tan(x):
    """Compute the tangent, elementwise."""


@op.forward("keras.ops.tanh")
def op_tanh(x):
    """Compute the hyperbolic tangent, elementwise."""


@op.forward("keras.ops.trunc")
def op_trunc(x):
    """Round towards 0, elementwise, dropping the fractional part."""


@op.forward("keras.ops.unravel_index")
def op_unravel_index(indices: Index, shape: Shape) -> Any:
    """Convert flat indices, counted from 1, to one coordinate per axis, counted from 0.

    Args:
        shape: Vector of integers, shape that the indices refer to.
        indices: Integer tensor of flat (row-major) indices, counted from 1; negative ones count from the end.

    Returns:
        A list of tensors, one per axis, counted from 0.
    """


@op.forward("keras.ops.vectorize", renamed={"func": "pyfunc"})
def op_vectorize(func, *, excluded=None, signature=None, **kwargs) -> Callable[..., Any]:
    """Vectorize a function of scalars or vectors, so that it works on whole tensors.

    Args:
        kwargs: Further keyword arguments of the Keras function.

    Returns:
        A function.
    """


op_pmax = alias("op_pmax", op_maximum)
op_pmin = alias("op_pmin", op_minimum)
