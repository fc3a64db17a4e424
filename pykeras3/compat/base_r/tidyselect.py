"""Selections of columns, as those of R's package tidyselect, for the steps of feature specifications."""

from pykeras3.compat.base_r.patterns import compiled
from pykeras3.compat.base_r.values import elements
from pykeras3.compat.tfdatasets.selecting import Selection, selected

NUMERIC = ("float16", "float32", "float64", "int8", "int16", "int32", "int64", "half", "double")


def columns_with(match, is_match) -> Selection:
    """Return the columns whose names match a string or one of several, in the order of these."""
    return Selection(
        lambda available: [name for each in elements(match) for name in available.types if is_match(name, each)]
    )


def cased(text, ignore_case):
    """Return a text in the form that is compared."""
    return text.lower() if ignore_case else text


def starts_with(match, ignore_case=True):
    """Return the columns whose names begin with a prefix."""
    return columns_with(match, lambda name, each: cased(name, ignore_case).startswith(cased(each, ignore_case)))


def ends_with(match, ignore_case=True):
    """Return the columns whose names end with a suffix."""
    return columns_with(match, lambda name, each: cased(name, ignore_case).endswith(cased(each, ignore_case)))


def contains(match, ignore_case=True):
    """Return the columns whose names contain a text."""
    return columns_with(match, lambda name, each: cased(each, ignore_case) in cased(name, ignore_case))


def matches(match, ignore_case=True, perl=False):
    """Return the columns whose names match a regular expression."""
    return columns_with(match, lambda name, each: compiled(each, bool(ignore_case), bool(perl)).search(name))


def num_range(prefix, range, suffix="", width=None):
    """Return the columns whose names are a prefix and one of several numbers."""
    numbers = [str(int(each)).zfill(width or 0) for each in elements(range)]
    names = [f"{each}{number}{suffix}" for each in elements(prefix) for number in numbers]
    return any_of(names)


def everything():
    """Return all columns."""
    return Selection(lambda available: list(available.types))


def last_col(offset=0):
    """Return the last column, or one that is some columns before it."""
    return Selection(lambda available: [list(available.types)[-1 - offset]])


def any_of(x):
    """Return those of several columns that there are."""
    return Selection(lambda available: [name for name in elements(x) if name in available.types])


def has_type(match="float32"):
    """Return the columns with a dtype."""
    return Selection(lambda available: [name for name, dtype in available.types.items() if dtype in elements(match)])


def all_numeric():
    """Return the columns with numbers."""
    return has_type(NUMERIC)


def all_nominal():
    """Return the columns with strings."""
    return has_type("string")


def selected_columns(*columns):
    """Return columns together, as `c()` does for names and selections."""
    return Selection(lambda available: selected(available, *columns))


def removed_columns(columns):
    """Return columns that are removed from those selected before, or else from all: `-x`."""
    return Selection(lambda available: selected(available, columns), is_removed=True)


def other_than_columns(columns):
    """Return all columns but some: `!x`."""

    def choose(available):
        some = selected(available, columns)
        return [name for name in available.types if name not in some]

    return Selection(choose)


def common_columns(left, right):
    """Return the columns that are in two selections: `x & y`."""

    def choose(available):
        some = selected(available, right)
        return [name for name in selected(available, left) if name in some]

    return Selection(choose)


def columns_between(first, last):
    """Return the columns from one to another: `x:y`."""

    def choose(available):
        names = list(available.types)
        start, end = (names.index(name) for each in (first, last) for name in selected(available, each))
        return names[start : end + 1] if start <= end else names[end : start + 1][::-1]

    return Selection(choose)
