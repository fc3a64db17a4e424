"""Lists, names, and functions that are applied to elements."""

from r_bridge.translate import syntax
from r_bridge.translate.functions import function
from r_bridge.translate.kinds import SCALARS, VECTORS, Kind
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import make_list


def kind_of_list(kind_of, dots):
    return Kind.RECORD if any(argument.name is not None for argument in dots) else Kind.LIST


@base_function("list", kind=kind_of_list)
def list_of(t: Translation, *dots):
    return make_list(t, dots)


@base_function("names", kind=Kind.STRINGS)
def names(t: Translation, x):
    tree = t.expression(x)
    return quote("list(X)", X=tree) if t.kind(x) is Kind.RECORD else t.r_function("names", tree)


@base_function("is.null", kind=Kind.LOGICAL)
def is_null(t: Translation, x):
    return quote("X is None", X=t.expression(x))


@base_function("identical", kind=Kind.LOGICAL)
def identical(t: Translation, x, y):
    kinds = {t.kind(x), t.kind(y)}
    if kinds <= SCALARS and len(kinds) == 1:
        return quote("X == Y", X=t.expression(x), Y=t.expression(y))
    return t.r_function("identical", t.expression(x), t.expression(y))


@base_function("lapply", kind=Kind.UNKNOWN)
def lapply(t: Translation, X, FUN, *dots):
    return applied(t, "lapply", X, FUN, dots)


@base_function("sapply", "vapply")
def sapply(t: Translation, X, FUN, FUN_VALUE, *dots):
    return applied(t, "sapply", X, FUN, dots)


def applied(t: Translation, name: str, values, called, dots):
    """Return a call of an apply function; a lambda over a list is a list comprehension."""
    keywords = {argument.name: t.expression(argument.value) for argument in dots if argument.name is not None}
    positional = [t.expression(argument.value) for argument in dots if argument.name is None]
    applied_function = function(t, called, "each") if isinstance(called, syntax.Function) else t.expression(called)
    return t.r_function(name, t.expression(values), applied_function, *positional, **keywords)


@base_function("unlist")
def unlist(t: Translation, x, recursive, use_names):
    return t.r_function("unlist", t.expression(x))


@base_function("rev")
def rev(t: Translation, x):
    tree = t.expression(x)
    return quote("X[::-1]", X=tree) if t.kind(x) in VECTORS | {Kind.LIST, Kind.SHAPE} else t.r_function("rev", tree)


def kind_of_part(kind_of, x, n):
    """Return the kind of a part of a value, which may have one element."""
    kind = kind_of(x)
    return kind if kind in VECTORS | {Kind.SHAPE, Kind.LIST, Kind.FRAME} else Kind.UNKNOWN


@base_function("head", kind=kind_of_part)
def head(t: Translation, x, n):
    return t.r_function("head", t.expression(x), constant(6) if n is None else t.expression(n))


@base_function("tail", kind=kind_of_part)
def tail(t: Translation, x, n):
    return t.r_function("tail", t.expression(x), constant(6) if n is None else t.expression(n))
