"""Lists, names, and functions that are applied to elements."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.runtime import runtime_functions, runtime_values, translation_to_runtime
from r_bridge.translate.control_flow import looped_over
from r_bridge.translate.functions import single_expression
from r_bridge.translate.kinds import SCALARS, VECTOR_OF, VECTORS, Kind
from r_bridge.translate.quotes import attribute, quote
from r_bridge.translate.records import optional
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_dots, make_list, record


def kind_of_list(kind_of, dots) -> Kind:
    """Return the kind of `list()`: with or without names, which with `...` isn't known."""
    if any(is_dots(argument.value) for argument in dots):
        return Kind.UNKNOWN
    return Kind.RECORD if any(argument.name is not None for argument in dots) else Kind.LIST


@base_function("list", kind=kind_of_list)
def list_of(t: Translation, *dots):
    return make_list(t, dots)


@base_function("named_list", kind=Kind.RECORD)
def named_list(t: Translation, *dots):
    """Translate to a dict; what has no name is called as it is written."""
    return record(t, tuple(argument if is_dots(argument.value) else with_name(argument) for argument in dots))


def with_name(argument: Argument) -> Argument:
    """Return an argument with its name, or the text of its value as the name."""
    if argument.name is not None or argument.value is None:
        return argument
    return Argument(argument.value.location.text, argument.value, location=argument.location)


@base_function("is.null", kind=Kind.LOGICAL)
def is_null(t: Translation, x):
    return quote("X is None", X=optional(t, x))


runtime_values("is.null")

# Names


def kind_of_names(kind_of, x) -> Kind:
    """Return the kind of `names()`: strings of a record or data frame; others may have no names, that is NULL."""
    return Kind.STRINGS if kind_of(x) in (Kind.RECORD, Kind.FRAME) else Kind.UNKNOWN


@base_function("names", kind=kind_of_names)
def names(t: Translation, x):
    tree = t.expression(x)
    return quote("list(X)", X=tree) if t.kind(x) is Kind.RECORD else t.r_function("names", tree)


@base_function("setNames", "set_names")
def set_names(t: Translation, object, nm):
    wanted = object if nm is None else nm
    return t.r_function("set_names", t.expression(object), t.expression(wanted))


runtime_values("names")
runtime_functions("unname")
runtime_functions("colnames", "rownames")
runtime_functions("modifyList", kind=Kind.RECORD)


# Applying functions to elements


def without_names(kind: Kind) -> bool:
    """Return True for a kind of which the elements have no names, so that the results have none."""
    return kind in VECTORS - {Kind.STRINGS} | {Kind.LIST, Kind.SHAPE}


def kind_of_applied(kind_of, X, FUN, dots=()) -> Kind:
    """Return the kind of `lapply()`: with names if the value has them."""
    kind = kind_of(X)
    if kind is Kind.RECORD:
        return Kind.RECORD
    return Kind.LIST if kind in VECTORS | {Kind.LIST, Kind.SHAPE} else Kind.UNKNOWN


apply_by_function = translation_to_runtime("lapply")


@base_function("lapply", kind=kind_of_applied)
def lapply(t: Translation, X, FUN, *dots):
    if not dots and kind_of_applied(t.kind, X, FUN) is Kind.LIST:
        found = comprehension(t, X, FUN)
        if found is not None:
            return found
    return apply_by_function(t, X, FUN, *dots)


def comprehension(t: Translation, values: Node, function: Node) -> ast.expr | None:
    """Return a list comprehension for a function that is an expression of one parameter; None for another one."""
    if not isinstance(function, syntax.Function) or len(function.parameters) != 1:
        return None
    parameter, body = function.parameters[0], single_expression(function.body)
    if parameter.name == "..." or body is None or t.needs_statements(body) or not is_pure(body):
        return None
    iterated = looped_over(t, values)
    outer, t.pending = t.pending, []
    try:
        with t.inside(function):
            if t.scope.outer:
                return None
            tree = t.expression(body)
            variable = ast.Name(t.names[parameter.name], ast.Store())
        if t.pending:
            return None
    finally:
        t.pending = outer
    return ast.ListComp(tree, [ast.comprehension(variable, iterated, [], 0)])


def is_pure(body: Node) -> bool:
    """Return True for an expression without functions, which would all see the last element, and assignments."""
    return not any(isinstance(each, (syntax.Function, syntax.Assign)) for each in body.walk())


simplify_by_function = translation_to_runtime("sapply")


@base_function("sapply")
def sapply(t: Translation, X, FUN, *dots, simplify, USE_NAMES):
    if not dots and simplify is None and without_names(t.kind(X)):
        found = as_vector(t, X, FUN)
        if found is not None:
            return found
    return simplify_by_function(t, X, FUN, *dots, simplify=simplify, USE_NAMES=USE_NAMES)


def as_vector(t: Translation, values: Node, function: Node) -> ast.expr | None:
    """Return a vector made by a list comprehension, if each result is one value of a kind that is known."""
    if not isinstance(function, syntax.Function):
        return None
    with t.inside(function):
        scalar = t.kind(function.body)
    found = comprehension(t, values, function) if scalar in SCALARS else None
    if found is None or scalar is Kind.STRING:
        return found
    return t.numpy("np.array(X)", X=found)


# What `FUN.VALUE` says of the results, by the function that makes it
FUN_VALUES = {"character": Kind.STRING, "numeric": Kind.DOUBLE, "double": Kind.DOUBLE, "integer": Kind.INTEGER}
FUN_VALUES |= {"logical": Kind.LOGICAL}


def scalar_of_template(kind_of, FUN_VALUE: Node | None) -> Kind | None:
    """Return the kind of the results that the template of `vapply()` stands for; None for longer ones."""
    if isinstance(FUN_VALUE, syntax.Call) and isinstance(FUN_VALUE.function, syntax.Identifier):
        is_one = len(FUN_VALUE.arguments) == 1 and getattr(FUN_VALUE.arguments[0].value, "value", None) == 1
        return FUN_VALUES.get(FUN_VALUE.function.name) if is_one else None
    kind = kind_of(FUN_VALUE)
    return kind if kind in SCALARS else None


def kind_of_vector(kind_of, X, FUN, FUN_VALUE, dots=(), USE_NAMES=None) -> Kind:
    """Return the kind of `vapply()`, by its template."""
    scalar = scalar_of_template(kind_of, FUN_VALUE)
    return VECTOR_OF[scalar] if scalar is not None and without_names(kind_of(X)) else Kind.UNKNOWN


vector_by_function = translation_to_runtime("vapply")


@base_function("vapply", kind=kind_of_vector)
def vapply(t: Translation, X, FUN, FUN_VALUE, *dots, USE_NAMES):
    scalar = scalar_of_template(t.kind, FUN_VALUE)
    if not dots and scalar is not None and without_names(t.kind(X)):
        found = as_vector(t, X, FUN)
        if found is not None:
            return found
    return vector_by_function(t, X, FUN, FUN_VALUE, *dots, USE_NAMES=USE_NAMES)


runtime_values("lapply", "sapply", "vapply")
runtime_functions("Map", "mapply", "Reduce", "Find", "tapply", "unlist", "identity")
call_by_function = translation_to_runtime("do.call")


@base_function("do.call")
def do_call(t: Translation, what, args, quote, envir):
    """Translate a call with a list that is written out to the call that it stands for."""
    if isinstance(what, syntax.Text):
        what = syntax.Identifier(what.value, location=what.location)
    if is_call_of(args, "list") and isinstance(what, syntax.Identifier):
        return t.expression(syntax.Call(what, args.arguments, location=t.current.location))
    return call_by_function(t, what, args)


runtime_values("do.call")


def kind_of_filtered(kind_of, f, x) -> Kind:
    """Return the kind of a part of a value, which is its own."""
    return kind_of(x) if kind_of(x) in VECTORS | {Kind.LIST, Kind.RECORD} else Kind.UNKNOWN


runtime_functions("Filter", kind=kind_of_filtered)
runtime_functions("Position", kind=Kind.INTEGER)
runtime_functions("split", kind=Kind.RECORD)
runtime_functions("Vectorize", "Negate", kind=Kind.FUNCTION)


@base_function("match.fun", kind=Kind.FUNCTION)
def match_fun(t: Translation, FUN):
    if isinstance(FUN, syntax.Text):
        return t.expression(syntax.Identifier(FUN.value, location=FUN.location))
    return t.expression(FUN)


# Environments


@base_function("new.env", "globalenv", "emptyenv", "baseenv", kind=Kind.OBJECT)
def new_env(t: Translation, *dots):
    return t.r_function("new_env")


@base_function("list2env", "as.environment", kind=Kind.OBJECT)
def as_environment(t: Translation, x, *dots):
    return t.r_function("as_environment", t.expression(x))


@base_function("attr")
def attr(t: Translation, x, which, exact):
    if isinstance(which, syntax.Text) and which.value == "dim" and t.kind(x) is Kind.ARRAY:
        return attribute(t.expression(x), "shape")
    return t.r_function("attr", t.expression(x), t.expression(which))
