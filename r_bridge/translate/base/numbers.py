"""Vectors of numbers, sequences, arithmetic and statistics."""

import ast

from r_bridge.translate.kinds import NUMBERS, NUMERIC_VECTORS, NUMPY_ARRAYS, SCALARS, VECTOR_OF, VECTORS, Kind, widest
from r_bridge.translate.operators import after
from r_bridge.translate.quotes import call, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import combine


def kind_of_combined(kind_of, dots):
    if any(argument.name is not None for argument in dots):
        return Kind.RECORD
    kinds = [kind_of(argument.value) for argument in dots]
    scalar = widest(kinds)
    if len(dots) == 1 and kinds[0] in SCALARS:
        return kinds[0]
    return VECTOR_OF.get(scalar, Kind.UNKNOWN)


@base_function("c", kind=kind_of_combined)
def combine_values(t: Translation, *dots):
    return combine(t, dots)


def kind_of_integer(kind_of, x):
    return Kind.INTEGER if kind_of(x) in SCALARS else Kind.INTEGERS if kind_of(x) in VECTORS else Kind.UNKNOWN


@base_function("as.integer", kind=kind_of_integer)
def as_integer(t: Translation, x):
    tree = t.expression(x)
    if t.kind(x) in NUMBERS:
        return tree if t.kind(x) is Kind.INTEGER else quote("int(X)", X=tree)
    return t.r_function("as_integer", tree)


def kind_of_double(kind_of, x):
    return Kind.DOUBLE if kind_of(x) in SCALARS else Kind.DOUBLES if kind_of(x) in VECTORS else Kind.UNKNOWN


@base_function("as.numeric", "as.double", kind=kind_of_double)
def as_double(t: Translation, x):
    tree = t.expression(x)
    return quote("float(X)", X=tree) if t.kind(x) in NUMBERS else t.r_function("as_double", tree)


@base_function("seq_len", kind=Kind.INTEGERS)
def seq_len(t: Translation, length_out):
    return t.numpy("np.arange(1, N)", N=after(t, length_out))


@base_function("seq_along", kind=Kind.INTEGERS)
def seq_along(t: Translation, along_with):
    return t.numpy("np.arange(1, len(X) + 1)", X=t.expression(along_with))


# Functions of numbers, elementwise

ELEMENTWISE = {
    "sqrt": "np.sqrt", "exp": "np.exp", "abs": "np.abs", "floor": "np.floor", "ceiling": "np.ceil", "cos": "np.cos",
    "sin": "np.sin", "tan": "np.tan", "tanh": "np.tanh", "log2": "np.log2", "log10": "np.log10", "log1p": "np.log1p",
    "sign": "np.sign", "trunc": "np.trunc", "is.finite": "np.isfinite", "is.infinite": "np.isinf", "is.nan": "np.isnan",
}  # fmt: skip
OF_TENSORS = {"ceiling": "ceil", "is.finite": "isfinite", "is.infinite": "isinf", "is.nan": "isnan"}


def kind_of_elementwise(kind_of, x):
    kind = kind_of(x)
    return Kind.DOUBLE if kind in NUMBERS else Kind.DOUBLES if kind in NUMERIC_VECTORS else kind


def elementwise(r_name: str, numpy_name: str):
    @base_function(r_name, kind=kind_of_elementwise)
    def translate(t: Translation, x):
        tree = t.expression(x)
        kind = t.kind(x)
        if kind is Kind.TENSOR:
            return call(t.imports.function("op_" + OF_TENSORS.get(r_name, r_name)), tree)
        if kind in NUMBERS | NUMPY_ARRAYS:
            return t.numpy(f"{numpy_name}(X)", X=tree)
        return t.r_function(r_name.replace(".", "_"), tree)


for _r_name, _numpy_name in ELEMENTWISE.items():
    elementwise(_r_name, _numpy_name)

# Summaries, of all elements of all arguments

SUMMARIES = {"sum": "sum", "prod": "prod", "max": "max", "min": "min", "all": "all", "any": "any"}


def kind_of_summary(kind_of, dots, na_rm):
    kinds = [kind_of(argument.value) for argument in dots]
    if Kind.TENSOR in kinds:
        return Kind.TENSOR
    return Kind.DOUBLE if kinds and all(kind in NUMBERS | NUMPY_ARRAYS for kind in kinds) else Kind.UNKNOWN


def summary(r_name: str):
    @base_function(r_name, kind=Kind.LOGICAL if r_name in ("all", "any") else kind_of_summary)
    def translate(t: Translation, *dots, na_rm):
        trees = [t.expression(argument.value) for argument in dots]
        kinds = [t.kind(argument.value) for argument in dots]
        if na_rm is None and len(trees) == 1 and kinds[0] is Kind.TENSOR:
            return call(t.imports.function("op_" + r_name), trees[0])
        if na_rm is None and len(trees) == 1 and kinds[0] in NUMPY_ARRAYS:
            return t.numpy(f"np.{r_name}(X)", X=trees[0])
        if na_rm is None and len(trees) > 1 and r_name in ("max", "min") and set(kinds) <= NUMBERS:
            return call(ast.Name(r_name, ast.Load()), *trees)
        keywords = {} if na_rm is None else {"na_rm": t.expression(na_rm)}
        return t.r_function(r_name + ("_" if r_name in ("all", "any", "sum", "max", "min") else ""), *trees, **keywords)


for _r_name in SUMMARIES:
    summary(_r_name)


@base_function("mean", kind=kind_of_elementwise)
def mean(t: Translation, x, *dots):
    tree = t.expression(x)
    if t.kind(x) is Kind.TENSOR:
        return call(t.imports.function("op_mean"), tree)
    return t.numpy("np.mean(X)", X=tree) if t.kind(x) in NUMPY_ARRAYS else t.r_function("mean", tree)
