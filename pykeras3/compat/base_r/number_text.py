"""Numbers as R writes them: as few digits as needed, fixed or scientific, whatever is shorter."""

import math
from dataclasses import dataclass

import numpy as np

# Significant digits of `as.character()` and `paste()`, and of `print()`, `cat()` and `format()`
ALL_DIGITS, SHOWN_DIGITS = 15, 7


@dataclass(frozen=True)
class Digits:
    """What it takes to write a number: its sign, exponent and significant digits."""

    is_negative: bool
    exponent: int
    significant: int

    @property
    def left(self) -> int:
        """Characters before the decimal point."""
        return self.is_negative + max(self.exponent + 1, 1)

    @property
    def right(self) -> int:
        """Digits behind the decimal point."""
        return max(self.significant - self.exponent - 1, 0)


def digits_of(number: float, digits: int) -> Digits:
    """Return what it takes to write a finite number with up to so many significant digits."""
    mantissa, _, exponent = f"{number:.{digits - 1}e}".partition("e")
    significant = len(mantissa.lstrip("-").replace(".", "").rstrip("0"))
    return Digits(number < 0, int(exponent), max(significant, 1))


def special_text(number: float) -> str:
    """Return R's name of a number that is not finite."""
    return "NaN" if math.isnan(number) else "Inf" if number > 0 else "-Inf"


def real_texts(values, digits: int = SHOWN_DIGITS, nsmall: int = 0, scientific: "bool | None" = None) -> list[str]:
    """Return real numbers in the format that they have in common.

    Args:
        digits: Integer, significant digits of the number that needs most of them.
        nsmall: Integer, digits behind the decimal point in fixed notation, at least.
        scientific: Boolean, or NULL for the shorter notation.
    """
    # a negative zero is written as zero
    values = [float(value) + 0.0 for value in values]
    found = [digits_of(value, digits) for value in values if math.isfinite(value)]
    if not found:
        return [special_text(value) for value in values]
    right = max(each.right for each in found)
    fixed_width = max(each.left for each in found) + (right + 1 if right else 0)
    significant = max(each.significant for each in found)
    exponent_digits = 3 if any(abs(each.exponent) >= 100 for each in found) else 2
    scientific_width = any(each.is_negative for each in found) + significant + (significant > 1) + 2 + exponent_digits
    if scientific is None:
        scientific = fixed_width > scientific_width
    form = f".{significant - 1}e" if scientific else f".{max(right, nsmall)}f"
    return [format(value, form) if math.isfinite(value) else special_text(value) for value in values]


def number_text(value, digits: int = ALL_DIGITS) -> str:
    """Return one value as text: a number, a logical, a string or None for NA."""
    if value is None:
        return "NA"
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, np.bool_)):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, np.integer)):
        return str(int(value))
    if isinstance(value, (complex, np.complexfloating)):
        real, imaginary = number_text(value.real, digits), number_text(abs(value.imag), digits)
        return f"{real}{'-' if value.imag < 0 else '+'}{imaginary}i"
    if isinstance(value, (float, np.floating)):
        return real_texts([value], digits)[0]
    return str(value)
