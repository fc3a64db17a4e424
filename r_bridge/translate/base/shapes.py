"""Matrices, arrays and their dimensions."""

import ast

from r_bridge.translate.base.runtime import runtime_functions, runtime_values
from r_bridge.translate.kinds import NUMBERS, NUMERIC_VECTORS, NUMPY_ARRAYS, SCALARS, Kind
from r_bridge.translate.quotes import attribute, call, constant, minus_one, plain_value, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_plain_vector

SHAPED = (Kind.ARRAY, Kind.FRAME, Kind.TENSOR)


@base_function("dim", kind=Kind.SHAPE)
def dim(t: Translation, x):
    tree = t.expression(x)
    return attribute(tree, "shape") if t.kind(x) in SHAPED else t.r_function("dim", tree)


def extent(r_name: str, axis: int):
    """Register a function that returns the size of one axis."""

    @base_function(r_name, kind=Kind.INTEGER)
    def translate(t: Translation, x):
        tree = t.expression(x)
        if t.kind(x) in SHAPED:
            return quote(f"X.shape[{axis}]", X=tree)
        return t.r_function(r_name, tree)

    runtime_values(r_name)


extent("nrow", 0)
extent("ncol", 1)
extent("NROW", 0)
runtime_functions("NCOL", kind=Kind.INTEGER)
runtime_values("dim")


def shape_tree(t: Translation, dim: Node) -> ast.expr:
    """Translate a shape: numbers that are written out as a tuple."""
    if is_plain_vector(dim, t):
        return ast.Tuple([t.expression(argument.value) for argument in dim.arguments], ast.Load())
    if t.kind(dim) in NUMBERS:
        return ast.Tuple([t.expression(dim)], ast.Load())
    return t.expression(dim)


@base_function("array", kind=Kind.ARRAY)
def array(t: Translation, data, dim, dimnames):
    if data is not None and dim is None:
        return t.r_function("as_array", t.expression(data))
    if data is not None and t.kind(data) in NUMBERS and t.kind(dim) is not Kind.UNKNOWN:
        return filled(t, data, shape_tree(t, dim))
    given = {"dim": None if dim is None else shape_tree(t, dim)}
    values = [] if data is None else [t.expression(data)]
    return t.r_function("array", *values, **{name: tree for name, tree in given.items() if tree is not None})


def filled(t: Translation, data: Node, shape: ast.expr) -> ast.expr:
    """Return an array of one value."""
    tree = t.expression(data)
    number = plain_value(tree)
    if t.kind(data) is Kind.DOUBLE:
        if number in (0, 1):
            return t.numpy(f"np.{'ones' if number else 'zeros'}(SHAPE)", SHAPE=shape)
        tree = quote("float(X)", X=tree) if number is None else constant(float(number))
    return t.numpy("np.full(SHAPE, X)", SHAPE=shape, X=tree)


@base_function("matrix", kind=Kind.ARRAY)
def matrix(t: Translation, data, nrow, ncol, byrow, dimnames):
    if data is not None and t.kind(data) in NUMBERS and nrow is not None and ncol is not None:
        return filled(t, data, ast.Tuple([t.expression(nrow), t.expression(ncol)], ast.Load()))
    given = {"nrow": nrow, "ncol": ncol, "byrow": byrow}
    values = [] if data is None else [t.expression(data)]
    return t.r_function(
        "matrix", *values, **{key: t.expression(node) for key, node in given.items() if node is not None}
    )


runtime_values("array", "matrix")


@base_function("as.array", kind=Kind.ARRAY)
def as_array(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) in NUMPY_ARRAYS:
        return tree
    if t.kind(x) is Kind.TENSOR:
        return call(attribute(attribute(t.imports.module("keras"), "ops"), "convert_to_numpy"), tree)
    return t.r_function("as_array", tree)


@base_function("as.matrix", "data.matrix", kind=Kind.ARRAY)
def as_matrix(t: Translation, x, *dots):
    if t.kind(x) is Kind.FRAME:
        return quote("X.to_numpy()", X=t.expression(x))
    return t.r_function("as_matrix", t.expression(x))


runtime_values("as.array", "as.matrix")


def kind_of_transposed(kind_of, **arguments) -> Kind:
    """Return the kind of a value with its axes in another order."""
    found = kind_of(next(iter(arguments.values())))
    return found if found in (Kind.TENSOR, Kind.FRAME) else Kind.ARRAY


runtime_functions("t", kind=kind_of_transposed)


@base_function("aperm", kind=kind_of_transposed)
def aperm(t: Translation, a, perm):
    tree = t.expression(a)
    if t.kind(a) is Kind.ARRAY and perm is None:
        return attribute(tree, "T")
    if t.kind(a) is Kind.ARRAY and is_plain_vector(perm, t):
        axes = [minus_one(t.expression(argument.value)) for argument in perm.arguments]
        return t.numpy("np.transpose(X, AXES)", X=tree, AXES=ast.Tuple(axes, ast.Load()))
    return t.r_function("aperm", tree, *([] if perm is None else [t.expression(perm)]))


runtime_values("aperm")


def kind_of_product(kind_of, x, y=None) -> Kind:
    """Return the kind of a product of matrices."""
    return Kind.TENSOR if Kind.TENSOR in (kind_of(x), kind_of(y)) else Kind.ARRAY


runtime_functions("crossprod", "tcrossprod", kind=kind_of_product)


def kind_of_bound(kind_of, dots=(), **named) -> Kind:
    """Return the kind of `rbind()` and `cbind()`."""
    kinds = {kind_of(argument.value) for argument in dots}
    if Kind.FRAME in kinds:
        return Kind.FRAME
    return Kind.ARRAY if kinds <= SCALARS | NUMERIC_VECTORS | {Kind.ARRAY, Kind.STRINGS} else Kind.UNKNOWN


runtime_functions("rbind", "cbind", kind=kind_of_bound)


runtime_functions("apply")
runtime_functions("sweep", kind=Kind.ARRAY)


@base_function("scale", kind=Kind.ARRAY)
def scale(t: Translation, x, center, scale):
    given = {"center": center, "scale": scale}
    keywords = {name: t.expression(node) for name, node in given.items() if node is not None}
    return t.r_function("scale", t.expression(x), **keywords)


runtime_values("scale")

ALONG = {"rowSums": ("sum", 1), "rowMeans": ("mean", 1), "colSums": ("sum", 0), "colMeans": ("mean", 0)}


def kind_of_sums(kind_of, x, na_rm=None) -> Kind:
    """Return the kind of sums over rows or columns."""
    return Kind.TENSOR if kind_of(x) is Kind.TENSOR else Kind.DOUBLES


def along(r_name: str, method: str, axis: int):
    """Register a function that summarizes rows or columns."""

    @base_function(r_name, kind=kind_of_sums)
    def translate(t: Translation, x, na_rm):
        if na_rm is None and axis == 0 and t.kind(x) is Kind.ARRAY:
            return call(attribute(t.expression(x), method), axis=constant(axis))
        return t.r_function(r_name, t.expression(x), **({} if na_rm is None else {"na_rm": t.expression(na_rm)}))

    runtime_values(r_name)


for _r_name, (_method, _axis) in ALONG.items():
    along(_r_name, _method, _axis)


@base_function("max.col", kind=Kind.INTEGERS)
def max_col(t: Translation, m, ties_method):
    more = {} if ties_method is None else {"ties_method": t.expression(ties_method)}
    return t.r_function("max_col", t.expression(m), **more)


def kind_of_diagonal(kind_of, x=None, nrow=None, ncol=None) -> Kind:
    """Return the kind of `diag()`: of a matrix its diagonal, else a matrix."""
    return Kind.DOUBLES if kind_of(x) is Kind.ARRAY else Kind.UNKNOWN if kind_of(x) is Kind.UNKNOWN else Kind.ARRAY


runtime_values("max.col")
runtime_functions("diag", kind=kind_of_diagonal)
runtime_functions("det", kind=Kind.DOUBLE)
runtime_functions("solve", "row", "col", "lower.tri", "upper.tri", "arrayInd", kind=Kind.ARRAY)


def kind_of_dropped(kind_of, x) -> Kind:
    """Return the kind of `drop()`."""
    return kind_of(x) if kind_of(x) in (Kind.TENSOR, *NUMERIC_VECTORS) else Kind.UNKNOWN


runtime_functions("drop", kind=kind_of_dropped)
