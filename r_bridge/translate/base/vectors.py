"""Vectors: combining, selecting, ordering and counting elements."""

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import (
    like_first,
    of_numbers,
    of_text,
    vector_of_first,
)
from r_bridge.translate.base.runtime import runtime_functions, runtime_values
from r_bridge.translate.kinds import NUMERIC_VECTORS, SCALARS, VECTOR_OF, VECTORS, Kind, widest
from r_bridge.translate.operators import whole_number
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import combine, is_missing_value


def kind_of_combined(kind_of, dots) -> Kind:
    """Return the kind of `c()`.

    With names it is a record, of one number or string that itself, and of tensors a list; else a vector of the widest
    kind of the values. It is not known if one of them is no number, string or vector, or is NA among logicals.
    """
    if any(argument.name is not None for argument in dots):
        return Kind.RECORD
    kinds = [kind_of(argument.value) for argument in dots]
    if len(dots) == 1 and kinds[0] in SCALARS:
        return kinds[0]
    if set(kinds) == {Kind.TENSOR}:
        return Kind.LIST
    scalar = widest(kinds)
    if scalar is Kind.LOGICAL and any(is_missing_value(argument.value) for argument in dots):
        return Kind.UNKNOWN
    return VECTOR_OF.get(scalar, Kind.UNKNOWN)


@base_function("c", kind=kind_of_combined)
def combine_values(t: Translation, *dots):
    return combine(t, dots)


runtime_values("c", "list")

# New vectors


def new_vector(r_name: str, kind: Kind, code: str):
    """Register a function that makes a vector of a length."""

    @base_function(r_name, kind=kind)
    def translate(t: Translation, length):
        count = constant(0) if length is None else t.expression(length)
        return t.numpy(code, N=count) if code.startswith("np.") else quote(code, N=count)

    runtime_values(r_name)


new_vector("numeric", Kind.DOUBLES, "np.zeros(N)")
new_vector("integer", Kind.INTEGERS, "np.zeros(N, dtype=int)")
new_vector("logical", Kind.LOGICALS, "np.zeros(N, dtype=bool)")


@base_function("double", kind=Kind.DOUBLES)
def double(t: Translation, length):
    return t.numpy("np.zeros(N)", N=constant(0) if length is None else t.expression(length))


@base_function("character", kind=Kind.STRINGS)
def character(t: Translation, length):
    if length is None or whole_number(t, length) == 0:
        return quote("[]")
    return quote("[''] * N", N=t.expression(length))


MODES = {"list": Kind.LIST, "character": Kind.STRINGS, "numeric": Kind.DOUBLES, "double": Kind.DOUBLES}
MODES |= {"integer": Kind.INTEGERS, "logical": Kind.LOGICALS}


def kind_of_new_vector(kind_of, mode, length=None) -> Kind:
    """Return the kind of `vector()`, by its mode."""
    return MODES.get(mode.value, Kind.UNKNOWN) if isinstance(mode, syntax.Text) else Kind.UNKNOWN


@base_function("vector", kind=kind_of_new_vector)
def vector(t: Translation, mode, length):
    count = constant(0) if length is None else t.expression(length)
    if isinstance(mode, syntax.Text) and mode.value == "list":
        return quote("[None] * N", N=count) if length is not None else quote("[]")
    return t.r_function("vector", constant("logical") if mode is None else t.expression(mode), count)


runtime_values("character", "vector")

# Length


@base_function("length", kind=Kind.INTEGER)
def length(t: Translation, x):
    tree = t.expression(x)
    if t.kind(x) in VECTORS | {Kind.LIST, Kind.RECORD, Kind.SHAPE}:
        return quote("len(X)", X=tree)
    return t.r_function("length", tree)


runtime_values("length")
runtime_functions("lengths", kind=Kind.UNKNOWN)

# Selecting


@base_function("rev", kind=like_first)
def rev(t: Translation, x):
    tree = t.expression(x)
    return quote("X[::-1]", X=tree) if t.kind(x) in VECTORS | {Kind.LIST, Kind.SHAPE} else t.r_function("rev", tree)


def kind_of_part(kind_of, x, **others) -> Kind:
    """Return the kind of a part of a value, which is its own."""
    kind = kind_of(x)
    return kind if kind in VECTORS | {Kind.LIST, Kind.RECORD, Kind.ARRAY, Kind.TENSOR, Kind.FRAME} else Kind.UNKNOWN


SLICED = VECTORS | {Kind.LIST, Kind.TENSOR}


@base_function("head", kind=kind_of_part)
def head(t: Translation, x, n, *dots):
    tree, count = t.expression(x), 6 if n is None else whole_number(t, n)
    if count is not None and t.kind(x) in SLICED:
        return quote("X[:N]", X=tree, N=constant(count))
    if count is not None and t.kind(x) is Kind.FRAME:
        return quote("X.head(N)", X=tree, N=constant(count))
    return t.r_function("head", tree, *([] if n is None else [t.expression(n)]))


@base_function("tail", kind=kind_of_part)
def tail(t: Translation, x, n, *dots):
    tree, count = t.expression(x), 6 if n is None else whole_number(t, n)
    if count is not None and count != 0 and t.kind(x) in SLICED:
        return quote("X[N:]", X=tree, N=constant(-count))
    return t.r_function("tail", tree, *([] if n is None else [t.expression(n)]))


@base_function("append")
def append(t: Translation, x, values, after):
    if after is None and t.kind(x) is Kind.LIST and t.kind(values) is Kind.LIST:
        return quote("X + Y", X=t.expression(x), Y=t.expression(values))
    more = {} if after is None else {"after": t.expression(after)}
    return t.r_function("append", t.expression(x), t.expression(values), **more)


runtime_values("rev", "head", "tail", "append")


def kind_of_positions(kind_of, x, **others) -> Kind:
    """Return the kind of positions of elements."""
    return Kind.INTEGERS if kind_of(x) in VECTORS | {Kind.ARRAY} else Kind.UNKNOWN


runtime_functions("which", kind=kind_of_positions)


def kind_of_position(kind_of, x) -> Kind:
    """Return the kind of the position of one element."""
    return Kind.INTEGER if kind_of(x) in NUMERIC_VECTORS | {Kind.ARRAY} else Kind.UNKNOWN


@base_function("which.max", kind=kind_of_position)
def which_max(t: Translation, x):
    if t.kind(x) in NUMERIC_VECTORS and not t.may_hold_na(x):
        return t.numpy("np.argmax(X) + 1", X=t.expression(x))
    return t.r_function("which_max", t.expression(x))


@base_function("which.min", kind=kind_of_position)
def which_min(t: Translation, x):
    if t.kind(x) in NUMERIC_VECTORS and not t.may_hold_na(x):
        return t.numpy("np.argmin(X) + 1", X=t.expression(x))
    return t.r_function("which_min", t.expression(x))


runtime_values("which.max", "which.min")


def kind_of_match(kind_of, x, **others) -> Kind:
    """Return the kind of `match()`."""
    return Kind.INTEGER if kind_of(x) in SCALARS else Kind.INTEGERS if kind_of(x) in VECTORS else Kind.UNKNOWN


runtime_functions("match", kind=kind_of_match)
runtime_functions("duplicated", kind=Kind.LOGICALS)
runtime_functions("unique", kind=like_first)


def kind_of_set(kind_of, x, y) -> Kind:
    """Return the kind of a set made of two."""
    kinds = [kind_of(x), kind_of(y)]
    known = all(kind in SCALARS | VECTORS for kind in kinds)
    return VECTOR_OF[widest(kinds)] if known else Kind.UNKNOWN


runtime_functions("union", kind=kind_of_set)
runtime_functions("intersect", "setdiff", kind=vector_of_first)
runtime_functions("setequal", kind=Kind.LOGICAL)

# Ordering and counting

runtime_functions("order", kind=Kind.INTEGERS)
runtime_functions("sort", kind=like_first)
runtime_functions("rank", kind=of_numbers)
runtime_functions("is.unsorted", kind=Kind.LOGICAL)
runtime_functions("table", kind=Kind.RECORD)
runtime_functions("tabulate", kind=Kind.INTEGERS)
runtime_functions("findInterval", kind=of_text(Kind.INTEGER))
