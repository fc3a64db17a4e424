"""Data pipelines (tfdatasets): selections of columns."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pykeras3.core.conventions.scalars import as_strings


@dataclass(frozen=True)
class Available:
    """The columns that a function can select: their dtypes by name.

    Attributes:
        function: Name of the function, for errors.
        types: Dtypes by name, in the order of the columns.
    """

    function: str
    types: Mapping[str, str]

    def check(self, names: Iterable[str]):
        """Raise an error for a name that no column has."""
        for name in names:
            if name not in self.types:
                known = ", ".join(self.types)
                raise ValueError(f"{self.function}(): unknown column `{name}`. Available columns: {known}")


@dataclass(frozen=True)
class Selection:
    """Columns that are known once there are data, as those of `starts_with()` of R's package tidyselect.

    Attributes:
        choose: Returns the names of the columns, of those that are available.
        is_removed: Whether the columns are removed from those that were selected before, as those of `-x` are.
    """

    choose: Callable[[Available], list[str]]
    is_removed: bool = False


def as_columns(value):
    """Return the names of columns as a list of strings, or a selection, whose columns are known once there are data."""
    return value if isinstance(value, Selection) else as_strings(value)


def selected(available: Available, *columns) -> list[str]:
    """Return the names that columns, given one by one, in lists or as selections, have together, each once."""
    begins_with_all = bool(columns) and isinstance(columns[0], Selection) and columns[0].is_removed
    names = list(available.types) if begins_with_all else []
    for each in columns:
        found = each.choose(available) if isinstance(each, Selection) else as_strings(each)
        if isinstance(each, Selection) and each.is_removed:
            names = [name for name in names if name not in found]
        else:
            names += found
    available.check(names)
    return list(dict.fromkeys(names))
