"""Types: which one a value has, and conversions to another one."""

import ast

from r_bridge.translate.base.result_kinds import like_first, of_text
from r_bridge.translate.base.runtime import runtime_functions, runtime_name, runtime_values
from r_bridge.translate.kinds import NUMBERS, SCALARS, VECTORS, Kind
from r_bridge.translate.quotes import quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation

# Conversions


def kind_of_integer(kind_of, x, **others) -> Kind:
    """Return the kind of `as.integer()`."""
    kind = kind_of(x)
    return Kind.INTEGER if kind in SCALARS else Kind.INTEGERS if kind in VECTORS | {Kind.ARRAY} else Kind.UNKNOWN


@base_function("as.integer", kind=kind_of_integer)
def as_integer(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) in NUMBERS:
        return tree if t.kind(x) is Kind.INTEGER or is_whole(tree) else quote("int(X)", X=tree)
    if t.kind(x) is Kind.INTEGERS:
        return tree
    return t.r_function("as_integer", tree)


def is_whole(tree: ast.expr) -> bool:
    """Return True for an integer that is written out."""
    return isinstance(tree, ast.Constant) and type(tree.value) is int


def kind_of_double(kind_of, x, **others) -> Kind:
    """Return the kind of `as.numeric()`."""
    kind = kind_of(x)
    return Kind.DOUBLE if kind in SCALARS else Kind.DOUBLES if kind in VECTORS | {Kind.ARRAY} else Kind.UNKNOWN


@base_function("as.numeric", "as.double", kind=kind_of_double)
def as_double(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) is Kind.DOUBLES:
        return tree
    return quote("float(X)", X=tree) if t.kind(x) in NUMBERS else t.r_function("as_double", tree)


@base_function("as.character", kind=of_text(Kind.STRING))
def as_character(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) in (Kind.STRING, Kind.STRINGS):
        return tree
    is_written_alike = t.kind(x) is Kind.INTEGER and not t.may_hold_na(x)
    return quote("str(X)", X=tree) if is_written_alike else t.r_function("as_character", tree)


@base_function("as.logical", kind=of_text(Kind.LOGICAL))
def as_logical(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) is Kind.LOGICAL:
        return tree
    is_plain = t.kind(x) in NUMBERS and not t.may_hold_na(x)
    return quote("bool(X)", X=tree) if is_plain else t.r_function("as_logical", tree)


runtime_values("as.integer", "as.character", "as.logical")


def kind_of_as_list(kind_of, x, dots=()) -> Kind:
    """Return the kind of `as.list()`."""
    kind = kind_of(x)
    return kind if kind in (Kind.LIST, Kind.RECORD) else Kind.LIST if kind in VECTORS | SCALARS else Kind.UNKNOWN


@base_function("as.list", kind=kind_of_as_list)
def as_list(t: Translation, x, *dots):
    if t.kind(x) in VECTORS | {Kind.SHAPE}:
        return quote("list(X)", X=t.expression(x))
    return t.r_function("as_list", t.expression(x))


runtime_values("as.list")


def kind_of_as_vector(kind_of, x, mode=None) -> Kind:
    """Return the kind of `as.vector()`."""
    return kind_of(x) if mode is None and kind_of(x) in VECTORS | SCALARS else Kind.UNKNOWN


@base_function("as.vector", kind=kind_of_as_vector)
def as_vector(t: Translation, x, mode):
    if mode is None and t.kind(x) in VECTORS:
        return t.expression(x)
    return t.r_function("as_vector", t.expression(x), *([] if mode is None else [t.expression(mode)]))


runtime_values("as.vector")
runtime_functions("factor", "as.factor", "cut")
runtime_functions("levels", kind=Kind.UNKNOWN)
runtime_functions("nlevels", kind=Kind.INTEGER)
runtime_functions("unclass", kind=like_first)
runtime_functions("deparse", "typeof", "mode", kind=Kind.STRING)
runtime_functions("class")

# Types. Those that are known before the code runs are written as such in few places only: the value decides

PREDICATES = (
    "is.numeric", "is.integer", "is.double", "is.logical", "is.character", "is.function", "is.list", "is.atomic",
    "is.vector", "is.matrix", "is.array", "is.data.frame", "is.factor", "is.environment",
)  # fmt: skip


def predicate(r_name: str, code: str | None):
    """Register a function that tells of what type a value is."""

    @base_function(r_name, kind=Kind.LOGICAL)
    def translate(t: Translation, x, *dots):
        tree = t.expression(x)
        return quote(code, X=tree) if code else t.r_function(runtime_name(r_name), tree)

    runtime_values(r_name)


for _r_name in PREDICATES:
    predicate(_r_name, "callable(X)" if _r_name == "is.function" else None)
runtime_functions("inherits", kind=Kind.LOGICAL)


@base_function("is.raw", kind=Kind.LOGICAL)
def is_raw(t: Translation, x):
    return quote("isinstance(X, bytes)", X=t.expression(x))
