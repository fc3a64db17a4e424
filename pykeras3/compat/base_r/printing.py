"""Output: `print()`, `cat()`, `capture.output()` and `str()`."""

import itertools
from contextlib import redirect_stdout
from io import StringIO

import numpy as np

from pykeras3.compat.base_r.number_text import SHOWN_DIGITS, number_text
from pykeras3.compat.base_r.showing import is_python_object, lines_of_object, shown_lines
from pykeras3.compat.base_r.types import is_character
from pykeras3.compat.base_r.values import (
    elements,
    is_column,
    is_environment,
    is_factor,
    is_frame,
    is_scalar,
    is_tensor,
    plain,
    to_numpy,
    vector,
)
from pykeras3.compat.base_r.vectors import levels_of
from pykeras3.history import TrainingHistory


def cat(*values, sep=" ", file="", append=False, fill=False):
    """Write the elements of values, numbers with up to 7 significant digits; to a file if one is named.

    A separator stands before each value but the first one and NULL.
    """
    separators = itertools.cycle([sep] if isinstance(sep, str) else sep)
    pieces = []
    for place, value in enumerate(values):
        needs_separator = place > 0 and value is not None
        for text in shown_elements(value) or [""]:
            pieces += [next(separators), text] if needs_separator else [text]
            needs_separator = True
    line = "".join(pieces) + ("\n" if fill else "")
    if not isinstance(file, str):
        file.write(line)
    elif file:
        with open(file, "a" if append else "w", encoding="utf-8") as stream:
            stream.write(line)
    else:
        print(line, end="")


def auto_print(x):
    """Print a value at top level; not NULL, nor the training history that `fit()` returns invisibly."""
    if not isinstance(x, TrainingHistory):
        print_object(x)


def print_(x):
    """Print a value, if it is not NULL, and return it (`print()` whose value is used)."""
    if x is not None:
        print(x)
    return x


def print_object(x):
    """Print a value that may be an object of Python, which R prints in its own way, and return it."""
    if not is_python_object(x):
        return print_(x)
    print(*lines_of_object(x), sep="\n")
    return x


def shown_elements(x) -> list[str]:
    """Return the elements of a value as `cat()` writes them."""
    if is_tensor(x):
        x = to_numpy(x)
    if x is None:
        return []
    if isinstance(x, (list, tuple, dict)):
        return [text for each in elements(x) for text in (["NA"] if each is None else shown_elements(each))]
    return [number_text(plain(each), SHOWN_DIGITS) for each in vector(x)]


def capture_output(call) -> list:
    """Return the lines that a function without arguments writes, and its result if there is one."""
    with redirect_stdout(StringIO()) as written:
        result = call()
    return written.getvalue().splitlines() + ([] if result is None else shown_lines(result))


# Structure


def str_(object, **kwargs):
    """Write the structure of a value: its type, its shape and its first elements."""
    for line in structure(object):
        print(line)


TYPES = {"b": "logi", "i": "int", "u": "int", "f": "num", "c": "cplx"}


def structure(x, indent: str = " ") -> list[str]:
    """Return the lines that describe a value; those of elements are indented."""
    if is_frame(x):
        first = f"'data.frame':\t{len(x)} obs. of  {x.shape[1]} variable{'s' * (x.shape[1] != 1)}:"
        return [first, *structure_of_elements({name: x[name] for name in x.columns}, indent)]
    if isinstance(x, dict) or is_environment(x):
        values = x if isinstance(x, dict) else vars(x)
        return [f"List of {len(values)}", *structure_of_elements(values, indent)]
    if isinstance(x, (list, tuple)) and not is_character(x) and not (isinstance(x, tuple) and x):
        return [f"List of {len(x)}", *structure_of_elements(x, indent)]
    is_object = is_tensor(x) or not (
        x is None or is_scalar(x) or isinstance(x, (np.ndarray, list, tuple)) or is_column(x)
    )
    return [description(x) if is_object else " " + description(x)]


def structure_of_elements(values, indent: str) -> list[str]:
    """Return the lines of `str()` for the elements of a list, a dict or a data frame."""
    pairs = list(values.items()) if isinstance(values, dict) else [("", each) for each in values]
    width = max((len(str(name)) for name, _ in pairs), default=0)
    lines = []
    for name, each in pairs:
        first, *others = structure(each, indent + " ..")
        lines += [f"{indent}$ {str(name).ljust(width)}:{first}", *others]
    return lines


def description(x) -> str:
    """Return a line for a vector or another single value."""
    if x is None:
        return "NULL"
    if is_factor(x):
        names = levels_of(x)
        return f"Factor w/ {len(names)} level{'s' * (len(names) != 1)} " + ",".join(f'"{each}"' for each in names)
    if is_tensor(x) or not (is_scalar(x) or isinstance(x, (np.ndarray, list, tuple)) or is_column(x)):
        return repr(x).splitlines()[0] if repr(x) else type(x).__name__
    values = vector(x)
    if isinstance(values, list):
        return f"chr{extent(x, values)} " + " ".join(quoted(each) for each in values[:4]) + dots(values, 4)
    return f"{TYPES[values.dtype.kind]}{extent(x, values)} " + " ".join(
        number_text(plain(each), 3) for each in values[:10]
    ) + dots(values, 10)  # fmt: skip


def quoted(x) -> str:
    """Return a string in quotes, and NA for None."""
    return "NA" if x is None else f'"{x}"'


def dots(values, count: int) -> str:
    """Return what follows the elements that `str()` shows."""
    return " ..." if len(values) > count else ""


def extent(x, values) -> str:
    """Return the range of the indices of each axis, in brackets; nothing for a single value."""
    if isinstance(x, np.ndarray) and x.ndim > 1:
        return " [" + ", ".join(f"1:{count}" for count in x.shape) + "]"
    return "" if is_scalar(x) else f" [1:{len(values)}]" if len(values) != 1 else ""
