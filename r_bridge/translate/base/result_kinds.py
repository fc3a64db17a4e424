"""Kinds of results that many functions have in common.

Each is, or makes, a function that is called with one that returns the kind of a node, and with the arguments.
"""

from r_bridge.translate import syntax
from r_bridge.translate.kinds import (
    NUMBERS,
    NUMERIC_VECTORS,
    SCALARS,
    VECTOR_OF,
    VECTORS,
    Kind,
)


def first(arguments: dict):
    """Return the first argument, or the first of those for `...`."""
    value = next(iter(arguments.values()), None)
    if isinstance(value, tuple):
        return value[0].value if value else None
    return value


def like_first(kind_of, **arguments) -> Kind:
    """Return the kind of the first argument."""
    return kind_of(first(arguments))


def vector_of_first(kind_of, **arguments) -> Kind:
    """Return the kind of a vector with the elements of the first argument."""
    kind = kind_of(first(arguments))
    return kind if kind in VECTORS else VECTOR_OF.get(kind, Kind.UNKNOWN)


def elementwise(scalar: Kind):
    """Make the kind of one value for each element of the first argument: alone for one, else a vector."""

    def kind(kind_of, **arguments) -> Kind:
        found = kind_of(first(arguments))
        if found in SCALARS:
            return scalar
        if found in VECTORS:
            return VECTOR_OF[scalar]
        return found if found in (Kind.ARRAY, Kind.TENSOR) else Kind.UNKNOWN

    return kind


def of_numbers(kind_of, **arguments) -> Kind:
    """Return the kind of numbers that are computed of those of the first argument."""
    found = kind_of(first(arguments))
    if found in NUMBERS:
        return Kind.DOUBLE
    return Kind.DOUBLES if found in NUMERIC_VECTORS else found if found in (Kind.ARRAY, Kind.TENSOR) else Kind.UNKNOWN


def of_text(scalar: Kind):
    """Make the kind of one value for each string of the first argument, which has no other shape than a vector."""

    def kind(kind_of, **arguments) -> Kind:
        found = kind_of(first(arguments))
        return scalar if found in SCALARS else VECTOR_OF[scalar] if found in VECTORS else Kind.UNKNOWN

    return kind


def of_strings(scalar: Kind):
    """Make the kind of one value for each element of the first argument, if that is known to be of strings."""

    def kind(kind_of, **arguments) -> Kind:
        found = kind_of(first(arguments))
        return scalar if found is Kind.STRING else VECTOR_OF[scalar] if found is Kind.STRINGS else Kind.UNKNOWN

    return kind


def of_all_texts(scalar: Kind):
    """Make the kind of one value for each element of several vectors side by side."""

    def kind(kind_of, **arguments) -> Kind:
        kinds = [kind_of(each) for each in arguments.values() if isinstance(each, syntax.Node)]
        kinds += [kind_of(each.value) for each in arguments.get("dots", ())]
        if all(each in SCALARS for each in kinds):
            return scalar
        known = all(each in SCALARS | VECTORS for each in kinds)
        return VECTOR_OF[scalar] if known else Kind.UNKNOWN

    return kind


def drawn(scalar: Kind):
    """Make the kind of random numbers: a number if one is asked for, a vector if several are; else not known."""

    def kind(kind_of, **arguments) -> Kind:
        count = first(arguments)
        if isinstance(count, syntax.Number):
            return scalar if count.value == 1 else VECTOR_OF[scalar]
        return Kind.UNKNOWN

    return kind
