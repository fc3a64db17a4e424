"""Values as text for people: `format()`, `formatC()`, `sprintf()`."""

import re

import numpy as np

from pykeras3.compat.base_r.number_text import SHOWN_DIGITS, number_text, real_texts
from pykeras3.compat.base_r.values import (
    elements,
    is_array,
    is_number,
    is_scalar,
    is_tensor,
    plain,
    restored,
    to_numpy,
    vector,
    whole,
)


def with_marks(text: str, mark: str) -> str:
    """Return the text of a number with a mark between the thousands."""
    sign = text[:1] if text[:1] in "+-" else ""
    left, point, right = text[len(sign) :].partition(".")
    if not mark or not left.isdigit():
        return text
    return sign + f"{int(left):,}".replace(",", mark) + point + right


def number_texts(values, digits=SHOWN_DIGITS, nsmall=0, scientific=None) -> list[str]:
    """Return numbers or logicals in their common format, not padded."""
    if values.dtype.kind in "bc" or values.dtype.kind in "iu" and not nsmall and not scientific:
        return [number_text(plain(each), digits) for each in values]
    return real_texts(values, digits, nsmall, scientific)


def format_(x, trim=False, digits=None, nsmall=0, justify="left", width=0, scientific=None, big_mark="", **kwargs):
    """Return the elements as strings of the same width, numbers with the same digits behind the decimal point."""
    if hasattr(x, "strftime"):
        return x.strftime(kwargs.get("format", "%Y-%m-%d %H:%M:%S"))
    if x is None:
        return "NA"
    if is_tensor(x):
        x = to_numpy(x)
        x = x.item() if x.ndim == 0 else x
    if isinstance(x, tuple):
        return shape_text(x)
    if isinstance(x, (list, tuple, dict)) and not all(each is None or is_scalar(each) for each in elements(x)):
        return restored_texts(x, [format_item(each) for each in elements(x)])
    values = vector(x)
    if isinstance(values, np.ndarray):
        texts = number_texts(values, SHOWN_DIGITS if digits is None else whole(digits), whole(nsmall), scientific)
        texts = [with_marks(each, big_mark) for each in texts]
        size = max([whole(width), *map(len, texts)]) if not trim else whole(width)
        texts = [each.rjust(size) for each in texts]
    else:
        texts = [number_text(each) for each in values]
        size = max([whole(width), *map(len, texts)]) if justify != "none" else 0
        put = {"left": str.ljust, "right": str.rjust, "centre": str.center, "none": str.ljust}[justify]
        texts = [put(each, size) for each in texts]
    return restored_texts(x, texts)


def shape_text(x: tuple) -> str:
    """Return a shape as keras3 prints it, with NA for unknown dimensions."""
    return f"shape({', '.join('NA' if each is None else str(each) for each in x)})"


def format_item(x) -> str:
    """Return an element of a list, its own elements with commas between them."""
    if x is None or is_scalar(x):
        return number_text(x, SHOWN_DIGITS)
    return ", ".join(number_text(plain(each), SHOWN_DIGITS) for each in vector(x))


def restored_texts(x, texts):
    """Return texts in the shape and with the names of the value that they stand for."""
    if is_scalar(x):
        return texts[0]
    return restored(x, texts) if isinstance(x, dict) or is_array(x) else texts


def prettyNum(x, big_mark="", **kwargs):
    """Return numbers as strings, with a mark between the thousands (`prettyNum()`)."""
    return restored_texts(x, [with_marks(number_text(plain(each), SHOWN_DIGITS), big_mark) for each in vector(x)])


def formatC(x, width=0, digits=None, format=None, flag="", mode=None, big_mark=""):
    """Return the elements as strings, each by a format of C."""
    return restored_texts(
        x, [formatted_by_c(plain(each), whole(width), digits, format, flag, big_mark) for each in vector(x)]
    )


def formatted_by_c(x, width: int, digits, form, flag: str, mark: str) -> str:
    """Return a value in a format of C, with flags, a width and a mark between thousands."""
    is_text = isinstance(x, str) or x is None
    if form is None:
        form = "s" if is_text else "d" if isinstance(x, int) else "g"
    if is_text or form == "s":
        text = number_text(x)
    elif form == "d":
        text = f"{round(float(x)):d}"
    elif form == "fg":
        text = real_texts([x], SHOWN_DIGITS if digits is None else whole(digits), scientific=False)[0]
    else:
        # C's formats have 6 digits, but R shows numbers without digits by 4 significant ones
        precision = "" if digits is None and form != "g" else "." + str(4 if digits is None else whole(digits))
        text = format_number(x, f"{'#' if '#' in flag else ''}{precision}{form}")
    text = with_marks(text, mark)
    if "+" in flag and not is_text and not text.startswith("-"):
        text = "+" + text
    elif " " in flag and not is_text and not text.startswith("-"):
        text = " " + text
    if "-" in flag or width < 0:
        return text.ljust(abs(width))
    return zero_padded(text, width) if "0" in flag and not is_text else text.rjust(width)


def zero_padded(text: str, width: int) -> str:
    """Fill a number up with zeros behind its sign."""
    sign = text[:1] if text[:1] in "+- " else ""
    return sign + text[len(sign) :].rjust(width - len(sign), "0")


def format_number(x, form: str) -> str:
    """Return a number by a format of C without a width; those that are not finite by R's names."""
    return format(float(x), form) if np.isfinite(x) else number_text(float(x))


# One conversion in a format of C: its position, flags, width, precision and type
CONVERSION = re.compile(r"%(?:(\d+)\$)?([-+ 0#]*)(\*|\d+)?(?:\.(\d+))?([a-zA-Z%])")


def sprintf(fmt, *values):
    """Return texts in which values take the places of conversions like `%d`, `%.2f` and `%s`; vectors give several."""
    columns = [vector(fmt), *[vector(value) if value is not None else [] for value in values]]
    if not all(len(column) for column in columns):
        return []
    count = max(map(len, columns))
    texts = []
    for place in range(count):
        text, *row = [plain(column[place % len(column)]) for column in columns]
        texts.append(filled_in(text, row))
    return texts[0] if all(map(is_one, (fmt, *values))) else texts


def is_one(x) -> bool:
    """Return True for a single value, also as a tensor or array without dimensions."""
    return is_scalar(x) or is_tensor(x) and len(x.shape) == 0 or isinstance(x, np.ndarray) and x.ndim == 0


def filled_in(text: str, row: list) -> str:
    """Return a text with the values of one row in place of its conversions."""
    remaining = iter(row)

    def fill(match: re.Match) -> str:
        place, flags, width, precision, kind = match.groups()
        if kind == "%":
            return "%"
        if width == "*":
            width = str(int(next(remaining)))
            if width.startswith("-"):
                flags, width = flags + "-", width[1:]
        value = row[int(place) - 1] if place else next(remaining)
        return converted(value, flags, width or "", precision, kind)

    return CONVERSION.sub(fill, text)


def converted(value, flags: str, width: str, precision: "str | None", kind: str) -> str:
    """Return a value by one conversion."""
    if kind in "di" and isinstance(value, float) and np.isfinite(value) and not value.is_integer():
        raise ValueError(f"sprintf(): `%{kind}` takes whole numbers. Received: {value}")
    is_finite_number = is_number(value) and np.isfinite(value)
    precise = "" if precision is None else "." + precision
    if kind == "s" or not is_finite_number:
        shown = number_text(value) if value is not None else "NA"
        plain_flags = "-" if "-" in flags else ""
        return f"%{plain_flags}{width}{precise if kind == 's' else ''}s" % shown
    if kind in "dioxX":
        return f"%{flags}{width}{precise}{kind}" % int(value)
    return f"%{flags}{width}{precise}{kind}" % float(value)
