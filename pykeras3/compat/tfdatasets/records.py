"""Data pipelines (tfdatasets): record specifications."""

import csv
import itertools
from dataclasses import dataclass
from typing import Annotated, Any

from pykeras3.compat.tfdatasets.arguments import Count, OptionalList, OptionalPath
from pykeras3.core.conventions import Convention, OptionalStrings
from pykeras3.core.conventions.scalars import optional
from pykeras3.core.conventions.values import is_list
from pykeras3.core.decorators import function
from pykeras3.core.errors import ConversionError, shown

PREVIEWED_ROWS = 1000
TYPES = {"i": "integer", "d": "double", "c": "character"}
DEFAULTS = {"integer": 0, "double": 0.0, "character": ""}
MISSING = frozenset(("", "NA"))


@dataclass(frozen=True)
class RecordSpec:
    """The columns of records.

    Attributes:
        names: Their names.
        types: Their types: "integer", "double" or "character"; dtypes of TensorFlow for records of a database.
        defaults: A list for each, with the value where a record has none.
        delim: What separates the fields of a line.
        skip: How many lines of a file come before the first record.
    """

    names: list[str]
    types: list[Any]
    defaults: list[list[Any]] | None = None
    delim: str | None = None
    skip: int = 0


def as_record_specification(value):
    """Return a record specification; refuse all else."""
    if isinstance(value, RecordSpec):
        return value
    raise ConversionError("a record specification, as returned by csv_record_spec()", value)


RecordSpecification = Annotated[Any, Convention(as_record_specification)]
OptionalRecordSpecification = Annotated[Any, Convention(optional(as_record_specification))]


@function(in_keras3=False, may_miss=("example_file",))
def delim_record_spec(
    example_file: OptionalPath = None,
    delim=",",
    skip: Count = 0.0,
    names: OptionalStrings = None,
    types: OptionalStrings = None,
    defaults: OptionalList = None,
):
    """Describe the records of text files with delimited fields.

    Args:
        delim: String, character that separates the fields.
        types: Vector of strings, types of the columns: `"integer"`, `"double"` or `"character"`; or a string of their
            first letters such as `"iddc"`. `None` infers them from `defaults` or the file.
        defaults: List of values to use for empty fields, one per column.
    """
    return record_spec("delim_record_spec", example_file, delim, skip, names, types, defaults)


@function(in_keras3=False, may_miss=("example_file",))
def csv_record_spec(
    example_file: OptionalPath = None,
    skip: Count = 0.0,
    names: OptionalStrings = None,
    types: OptionalStrings = None,
    defaults: OptionalList = None,
):
    """Describe the records of text files with fields between commas.

    Args:
        types: Vector of strings, types of the columns, as in `delim_record_spec()`.
        defaults: List of values to use for empty fields, one per column.
    """
    return record_spec("csv_record_spec", example_file, ",", skip, names, types, defaults)


@function(in_keras3=False, may_miss=("example_file",))
def tsv_record_spec(
    example_file: OptionalPath = None,
    skip: Count = 0.0,
    names: OptionalStrings = None,
    types: OptionalStrings = None,
    defaults: OptionalList = None,
):
    """Describe the records of text files with fields between tabs.

    Args:
        types: Vector of strings, types of the columns, as in `delim_record_spec()`.
        defaults: List of values to use for empty fields, one per column.
    """
    return record_spec("tsv_record_spec", example_file, "\t", skip, names, types, defaults)


@function(in_keras3=False)
def sql_record_spec(names: OptionalStrings, types: OptionalList):
    """Describe the records of a database query.

    Args:
        names: Vector of strings, names of the columns.
        types: List of dtypes of the columns, strings or `tf.DType` objects.

    Returns:
        A record specification, for `sql_dataset()`.
    """
    return RecordSpec(names, types)


def record_spec(function, example_file, delim, skip, names, types, defaults):
    """Return a specification, inferring from the example file what was not given."""
    rows = None
    if names is None or (types is None and defaults is None):
        if example_file is None:
            raise ValueError(
                f"{function}(): `example_file` must be given without `names`, or without both `types` and `defaults`."
            )
        rows = read_rows(example_file, delim, skip, PREVIEWED_ROWS + (names is None))
        if names is None:
            names, rows, skip = rows[0], rows[1:], skip + 1
    if types is None:
        types = [type_of(function, row) for row in defaults] if defaults is not None else column_types(rows)
    else:
        types = named_types(function, types)
    if defaults is None:
        defaults = [DEFAULTS[kind] for kind in types]
    width = len(rows[0]) if rows else len(names)
    for argument, given in (("names", names), ("types", types), ("defaults", defaults)):
        if len(given) != width:
            raise ValueError(
                f"{function}(): `{argument}` must have {width} elements, one per column. Received: {len(given)}"
            )
    return RecordSpec(names, types, [row if is_list(row) else [row] for row in defaults], delim, skip)


def read_rows(path, delim, skip, count):
    """Return some rows of a delimited file, each as a list of strings."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(itertools.islice(csv.reader(file, delimiter=delim), skip, skip + count))


def named_types(function, types):
    """Return the types by their full names."""
    if len(types) == 1 and set(types[0].lower()) <= TYPES.keys():
        types = list(types[0])
    full = [TYPES.get(kind.lower(), kind.lower()) for kind in types]
    if not set(full) <= DEFAULTS.keys():
        raise ValueError(
            f'{function}(): `types` must be "integer", "double" and "character", or their first letters. '
            f"Received: {shown(types)}"
        )
    return full


def type_of(function, default):
    """Return the type that a default value belongs to."""
    value = default[0] if is_list(default) else default
    kinds = {int: "integer", float: "double", str: "character"}
    if type(value) not in kinds:
        raise ValueError(f"{function}(): `defaults` must be a list of numbers and strings. Received: {shown(value)}")
    return kinds[type(value)]


def column_types(rows):
    """Return the narrowest type that each column's fields fit in."""
    return [
        "integer" if fits(fields, int) else "double" if fits(fields, float) else "character" for fields in zip(*rows)
    ]


def fits(fields, convert) -> bool:
    """Return True if all fields that are not missing can be converted."""
    try:
        for field in fields:
            if field not in MISSING:
                convert(field)
    except ValueError:
        return False
    return True
