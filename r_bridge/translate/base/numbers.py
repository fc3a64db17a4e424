"""Functions of numbers, element by element, and summaries of them."""

import ast
from collections.abc import Callable

from r_bridge.translate.base.result_kinds import elementwise, first, of_numbers
from r_bridge.translate.base.runtime import (
    given,
    options_in_dots,
    refuse_further,
    runtime_functions,
    runtime_name,
    runtime_values,
    trees_of,
    value,
)
from r_bridge.translate.kinds import NUMBERS, NUMERIC_VECTORS, NUMPY_ARRAYS, SCALARS, Kind, common_kind
from r_bridge.translate.operators import are_logicals
from r_bridge.translate.quotes import call, name, plain_value, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import Argument, Node
from r_bridge.translate.targets import names_assigned
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_missing_value

# Elementwise

ELEMENTWISE = {
    "sqrt": "sqrt", "exp": "exp", "abs": "abs", "floor": "floor", "ceiling": "ceil", "cos": "cos", "sin": "sin",
    "tan": "tan", "acos": "arccos", "asin": "arcsin", "atan": "arctan", "cosh": "cosh", "sinh": "sinh", "tanh": "tanh",
    "log2": "log2", "log10": "log10", "log1p": "log1p", "expm1": "expm1", "sign": "sign", "trunc": "trunc",
    "is.finite": "isfinite", "is.infinite": "isinf", "is.nan": "isnan",
}  # fmt: skip
TESTS = ("is.finite", "is.infinite", "is.nan")


def elementwise_function(r_name: str, numpy_name: str):
    """Register a function of numbers that works elementwise."""
    kind = elementwise(Kind.LOGICAL) if r_name in TESTS else of_numbers

    @base_function(r_name, kind=kind)
    def translate(t: Translation, x):
        tree = t.expression(x)
        if t.kind(x) is Kind.TENSOR:
            return call(t.imports.function("op_" + numpy_name), tree)
        keeps_logicals = r_name == "abs" and t.kind(x) not in NUMBERS and are_logicals(t, x, certainly=False)
        if t.kind(x) in NUMBERS | NUMPY_ARRAYS and not keeps_logicals:
            return builtin_abs(t, x, tree) or t.numpy(f"np.{numpy_name}(X)", X=tree)
        return t.r_function(runtime_name(r_name), tree)

    def builtin_abs(t: Translation, x, tree: ast.expr) -> ast.expr | None:
        return call(name("abs"), tree) if r_name == "abs" and t.kind(x) in NUMBERS else None


for _r_name, _numpy_name in ELEMENTWISE.items():
    elementwise_function(_r_name, _numpy_name)
runtime_values(*ELEMENTWISE)
runtime_functions("gamma", "lgamma", "factorial", "qlogis", "plogis", "atan2", "choose", kind=of_numbers)
runtime_functions("signif", kind=of_numbers)


@base_function("log", kind=of_numbers)
def log(t: Translation, x, base):
    tree = t.expression(x)
    if base is None and t.kind(x) is Kind.TENSOR:
        return call(t.imports.function("op_log"), tree)
    known = {None: "np.log", 2: "np.log2", 10: "np.log10"}
    base_value = None if base is None else plain_value(t.expression(base))
    if t.kind(x) in NUMBERS | NUMPY_ARRAYS and (base is None or base_value in (2, 10)):
        return t.numpy(f"{known[base_value]}(X)", X=tree)
    return t.r_function("log", tree, **({} if base is None else {"base": t.expression(base)}))


@base_function("round", kind=of_numbers)
def round_(t: Translation, x, digits):
    tree = t.expression(x)
    count = [] if digits is None else [t.expression(digits)]
    if t.kind(x) in NUMBERS and not t.may_hold_na(x):
        return call(name("round"), tree, *count)
    if t.kind(x) in NUMPY_ARRAYS and digits is None and not are_logicals(t, x, certainly=False):
        return t.numpy("np.round(X)", X=tree)
    return t.r_function("round_", tree, *count)


@base_function("is.na", kind=elementwise(Kind.LOGICAL))
def is_na(t: Translation, x):
    # a literal NA is None, which NumPy doesn't take
    is_number = t.kind(x) in {Kind.DOUBLE, Kind.INTEGER} and not t.may_hold_na(x)
    if is_number or t.kind(x) in NUMPY_ARRAYS - {Kind.LOGICALS}:
        return t.numpy("np.isnan(X)", X=t.expression(x))
    return t.r_function("is_na", t.expression(x))


runtime_values("log", "round", "is.na")
runtime_functions("anyNA", kind=Kind.LOGICAL)
runtime_functions("complete.cases", kind=Kind.LOGICALS)


def kind_of_parallel(kind_of, dots, na_rm=None) -> Kind:
    """Return the kind of `pmax()` and its like.

    That is a tensor or array if one of the values is one; else doubles, one for numbers and several for vectors.
    """
    kinds = [kind_of(argument.value) for argument in dots]
    for each in (Kind.TENSOR, Kind.ARRAY):
        if each in kinds:
            return each
    if all(kind in NUMBERS for kind in kinds):
        return Kind.DOUBLE
    return Kind.DOUBLES if all(kind in NUMBERS | NUMERIC_VECTORS for kind in kinds) else Kind.UNKNOWN


@base_function("pmax", kind=kind_of_parallel)
def pmax(t: Translation, *dots, na_rm):
    return parallel(t, "pmax", "np.maximum", dots, na_rm)


@base_function("pmin", kind=kind_of_parallel)
def pmin(t: Translation, *dots, na_rm):
    return parallel(t, "pmin", "np.minimum", dots, na_rm)


def parallel(t: Translation, r_name: str, numpy_name: str, dots: tuple[Argument, ...], na_rm: Node | None) -> ast.expr:
    """Return a call of NumPy's function for an array and a number, else of that of `R`, which recycles vectors."""
    if na_rm is not None:
        raise t.error(na_rm, f"{r_name}() is not translated with `na.rm`.")
    trees = trees_of(t, dots)
    kinds = [t.kind(argument.value) for argument in dots]
    arrays = [kind for kind in kinds if kind in NUMPY_ARRAYS]
    is_of_logicals = all(are_logicals(t, argument.value, certainly=False) for argument in dots)
    if len(trees) == 2 and len(arrays) == 1 and set(kinds) <= NUMBERS | NUMPY_ARRAYS and not is_of_logicals:
        return t.numpy(f"{numpy_name}(X, Y)", X=trees[0], Y=trees[1])
    made = t.r_function(r_name, *trees)
    made.keywords += options_in_dots(t, dots)
    return made


runtime_values("pmax", "pmin")


def kind_of_chosen(kind_of, test, yes, no) -> Kind:
    """Return the kind of `ifelse()`."""
    common = common_kind([kind_of(yes), kind_of(no)])
    if kind_of(test) in SCALARS:
        return common if common in SCALARS else Kind.UNKNOWN
    if kind_of(test) in NUMERIC_VECTORS and {kind_of(yes), kind_of(no)} <= NUMBERS | NUMERIC_VECTORS:
        return Kind.DOUBLES
    return kind_of(test) if kind_of(test) in (Kind.ARRAY, Kind.TENSOR) else Kind.UNKNOWN


@base_function("ifelse", kind=kind_of_chosen)
def ifelse(t: Translation, test, yes, no):
    for each in (yes, no):
        if each is not None and names_assigned(each):
            raise t.error(each, "ifelse() may not need this value; Python would make its assignments anyway.")
    condition, chosen, other = t.expression(test), t.expression(yes), t.expression(no)
    kinds = {t.kind(yes), t.kind(no)}
    if t.may_hold_na(test) and t.kind(test) is not Kind.TENSOR:
        return t.r_function("ifelse", condition, chosen, other)
    if t.kind(test) in NUMBERS and kinds <= SCALARS:
        return ast.IfExp(condition, chosen, other)
    if t.kind(test) in NUMPY_ARRAYS and kinds <= NUMBERS:
        return t.numpy("np.where(TEST, YES, NO)", TEST=condition, YES=chosen, NO=other)
    return t.r_function("ifelse", condition, chosen, other)


runtime_values("ifelse")

# Summaries, of all elements of all arguments

SUMMARIES = ("sum", "prod", "max", "min", "all", "any")


def kind_of_summary(kind_of, dots, na_rm=None) -> Kind:
    """Return the kind of `sum()` and its like: a number, or a tensor for a tensor."""
    kinds = [kind_of(argument.value) for argument in dots]
    if Kind.TENSOR in kinds:
        return Kind.TENSOR
    if kinds and all(kind in {Kind.INTEGER, Kind.INTEGERS, Kind.LOGICALS, Kind.SHAPE} for kind in kinds):
        return Kind.INTEGER
    return Kind.DOUBLE if kinds and all(kind in NUMBERS | NUMPY_ARRAYS for kind in kinds) else Kind.UNKNOWN


def kind_of_condition(kind_of, dots, na_rm=None) -> Kind:
    """Return the kind of `all()` and `any()`: a logical, or a tensor for a tensor."""
    return Kind.TENSOR if Kind.TENSOR in [kind_of(argument.value) for argument in dots] else Kind.LOGICAL


def summary(r_name: str):
    """Register a function that summarizes all elements of its arguments."""

    @base_function(r_name, kind=kind_of_condition if r_name in ("all", "any") else kind_of_summary)
    def translate(t: Translation, *dots, na_rm):
        trees = trees_of(t, dots)
        if any(is_missing_value(argument.value) for argument in dots):
            # None would be NULL
            trees = [quote("[None]") if is_missing_value(each.value) else t.expression(each.value) for each in dots]
            return t.r_function(runtime_name(r_name), *trees, **given(t, na_rm=na_rm))
        kinds = [t.kind(argument.value) for argument in dots]
        # of which the largest is a number in R, a logical in Python
        is_of_logicals = r_name in ("max", "min") and any(are_logicals(t, each.value, certainly=False) for each in dots)
        if na_rm is None and len(kinds) == 1:
            if kinds[0] is Kind.TENSOR:
                return call(t.imports.function("op_" + r_name), trees[0])
            may_overflow = r_name == "prod" and kinds[0] in (Kind.INTEGERS, Kind.LOGICALS)
            is_direct = not may_overflow and not is_of_logicals
            if kinds[0] in NUMPY_ARRAYS and is_direct or kinds[0] is Kind.SHAPE and r_name == "prod":
                return t.numpy(f"np.{r_name}(X)", X=trees[0])
            if kinds[0] is Kind.LOGICAL and r_name in ("all", "any"):
                return trees[0]
        may_hold_na = any(t.may_hold_na(argument.value) for argument in dots)
        is_plain = set(kinds) <= NUMBERS and not may_hold_na and not is_of_logicals
        if na_rm is None and len(trees) > 1 and r_name in ("max", "min") and is_plain:
            return call(name(r_name), *trees)
        if na_rm is None and r_name in ("all", "any") and len(dots) > 1 and set(kinds) == {Kind.LOGICAL}:
            return ast.BoolOp(ast.And() if r_name == "all" else ast.Or(), trees)
        keywords = {} if na_rm is None else {"na_rm": t.expression(na_rm)}
        made = t.r_function(runtime_name(r_name), *trees, **keywords)
        made.keywords += options_in_dots(t, dots)
        return made


for _r_name in SUMMARIES:
    summary(_r_name)
runtime_values(*SUMMARIES)


def kind_of_statistic(kind_of, **arguments) -> Kind:
    """Return the kind of `mean()` and its like: a double, or a tensor for a tensor."""
    found = kind_of(first(arguments))
    return found if found is Kind.TENSOR else Kind.DOUBLE


def statistic(r_name: str, code: str, of_tensors: str | None = None) -> Callable:
    """Register a function that computes one number of a vector."""

    @base_function(r_name, kind=kind_of_statistic)
    def translate(t: Translation, x, *dots, na_rm):
        tree = t.expression(x)
        if of_tensors is not None and t.kind(x) is Kind.TENSOR:
            return call(t.imports.function(of_tensors), tree)
        if t.kind(x) in NUMPY_ARRAYS and na_rm is None and not dots:
            return t.numpy(code, X=tree)
        refuse_further(t, r_name, dots)
        return t.r_function(r_name, tree, **given(t, na_rm=na_rm))

    runtime_values(r_name)
    return translate


statistic("mean", "np.mean(X)", "op_mean")
statistic("median", "np.median(X)")
statistic("var", "np.var(X, ddof=1)")
statistic("sd", "np.std(X, ddof=1)")


def kind_of_range(kind_of, dots, na_rm=None) -> Kind:
    """Return the kind of `range()`."""
    kinds = [kind_of(argument.value) for argument in dots]
    return Kind.DOUBLES if kinds and all(kind in NUMBERS | NUMPY_ARRAYS for kind in kinds) else Kind.UNKNOWN


runtime_functions("range", kind=kind_of_range)
runtime_functions("cor", "weighted.mean", kind=Kind.DOUBLE)
runtime_functions("quantile")


@base_function("summary")
def summary_of_value(t: Translation, object, *dots):
    """Translate `summary()`: of a model with pykeras3's function, of other values with that of base R."""
    if t.kind(object) is Kind.OBJECT:
        keywords = {str(each.name).replace(".", "_"): t.expression(each.value) for each in dots}
        return call(t.imports.function("summary"), t.expression(object), **keywords)
    refuse_further(t, "summary", dots)
    return t.r_function("summary", t.expression(object))


runtime_values("summary")


def cumulated(r_name: str):
    """Register a function of the elements up to each one."""

    @base_function(r_name, kind=of_numbers)
    def translate(t: Translation, x):
        may_overflow = r_name == "cumprod" and t.kind(x) is not Kind.DOUBLES
        if t.kind(x) in NUMERIC_VECTORS and r_name in ("cumsum", "cumprod") and not may_overflow:
            return t.numpy(f"np.{r_name}(X)", X=t.expression(x))
        return t.r_function(r_name, t.expression(x))


for _r_name in ("cumsum", "cumprod", "cummax", "cummin"):
    cumulated(_r_name)
runtime_values("cumsum", "cumprod", "cummax", "cummin")


@base_function("diff", kind=of_numbers)
def diff(t: Translation, x, lag, *dots):
    if t.kind(x) in NUMERIC_VECTORS - {Kind.LOGICALS} and lag is None and not dots:
        return t.numpy("np.diff(X)", X=t.expression(x))
    refuse_further(t, "diff", dots)
    return t.r_function("diff", t.expression(x), *([] if lag is None else [t.expression(lag)]))


runtime_values("diff")


runtime_functions("xor")


@base_function("is.element", kind=elementwise(Kind.LOGICAL))
def is_element(t: Translation, el, table):
    return t.r_function("is_in", t.expression(el), t.expression(table))


@base_function("outer", kind=Kind.ARRAY)
def outer(t: Translation, X, Y, FUN, *dots):
    if FUN is None and {t.kind(X), t.kind(Y)} <= NUMERIC_VECTORS:
        return t.numpy("np.outer(X, Y)", X=t.expression(X), Y=t.expression(Y))
    chosen = [] if FUN is None else [value(t, FUN, "fun")]
    return t.r_function("outer", t.expression(X), t.expression(Y), *chosen, *trees_of(t, dots))


runtime_values("outer")


@base_function("bitwAnd", kind=Kind.INTEGER)
def bitwise_and(t: Translation, a, b):
    return quote("A & B", A=t.expression(a), B=t.expression(b))
