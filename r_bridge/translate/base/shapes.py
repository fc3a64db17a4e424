"""Matrices, arrays and their dimensions."""

from r_bridge.translate.kinds import NUMPY_ARRAYS, VECTORS, Kind
from r_bridge.translate.quotes import attribute, call, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation


@base_function("dim", kind=Kind.SHAPE)
def dim(t: Translation, x):
    tree = t.expression(x)
    if t.kind(x) in (Kind.ARRAY, Kind.FRAME):
        return attribute(tree, "shape")
    return t.r_function("dim", tree)


@base_function("nrow", "NROW", kind=Kind.INTEGER)
def nrow(t: Translation, x):
    return (
        quote("X.shape[0]", X=t.expression(x))
        if t.kind(x) in (Kind.ARRAY, Kind.FRAME, Kind.TENSOR)
        else t.r_function("nrow", t.expression(x))
    )


@base_function("ncol", "NCOL", kind=Kind.INTEGER)
def ncol(t: Translation, x):
    return (
        quote("X.shape[1]", X=t.expression(x))
        if t.kind(x) in (Kind.ARRAY, Kind.FRAME, Kind.TENSOR)
        else t.r_function("ncol", t.expression(x))
    )


@base_function("length", kind=Kind.INTEGER)
def length(t: Translation, x):
    tree = t.expression(x)
    if t.kind(x) in VECTORS | {Kind.LIST, Kind.RECORD, Kind.SHAPE}:
        return quote("len(X)", X=tree)
    return t.r_function("length", tree)


@base_function("array", kind=Kind.ARRAY)
def array(t: Translation, data, dim):
    values = [t.expression(data)] if data is not None else []
    return t.r_function("array", *values, **({} if dim is None else {"dim": t.expression(dim)}))


@base_function("matrix", kind=Kind.ARRAY)
def matrix(t: Translation, data, nrow, ncol, byrow, dimnames):
    given = {"nrow": nrow, "ncol": ncol, "byrow": byrow}
    values = [] if data is None else [t.expression(data)]
    return t.r_function(
        "matrix", *values, **{key: t.expression(node) for key, node in given.items() if node is not None}
    )


@base_function("as.array", "as.matrix", kind=Kind.ARRAY)
def as_array(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) in NUMPY_ARRAYS:
        return tree
    if t.kind(x) is Kind.TENSOR:
        return call(attribute(attribute(t.imports.module("keras"), "ops"), "convert_to_numpy"), tree)
    return t.r_function("as_array", tree)
