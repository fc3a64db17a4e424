"""Literals, and vectors and lists made of them."""

import ast
import keyword
from typing import TypeGuard

from r_bridge.translate import syntax
from r_bridge.translate.kinds import SCALARS, VECTORS, Kind, widest
from r_bridge.translate.names import ARGS, KWARGS
from r_bridge.translate.quotes import constant, plain_value, quote, sequence
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import Translation

CONSTANTS = {"TRUE": True, "FALSE": False, "NULL": None, "NA": None, "NA_character_": None}
NUMPY_CONSTANTS = {"Inf": "np.inf", "NaN": "np.nan", "NA_real_": "np.nan", "NA_integer_": "np.nan"}


def number(t: Translation, node: syntax.Number) -> ast.expr:
    """Translate a number; whole doubles that R's integers could be are written as integers.

    Python's arithmetic treats them alike; larger ones stay doubles, as NumPy's integers of 64 bits overflow.
    """
    value = node.value
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**31:
        value = int(value)
    return constant(value)


def text(t: Translation, node: syntax.Text) -> ast.expr:
    """Translate a string."""
    return constant(node.value)


def r_constant(t: Translation, node: syntax.Constant) -> ast.expr:
    """Translate a constant such as `TRUE`, `NULL`, `NA` or `Inf`."""
    if node.name in CONSTANTS:
        return constant(CONSTANTS[node.name])
    return t.numpy(NUMPY_CONSTANTS[node.name])


def parenthesized(t: Translation, node: syntax.Parenthesized) -> ast.expr:
    """Translate the expression in parentheses; Python's source gets those that it needs."""
    return t.expression(node.value)


def data(t: Translation, node: Node | None) -> ast.expr:
    """Translate an argument that becomes a tensor: doubles stay doubles, vectors are lists."""
    if isinstance(node, syntax.Parenthesized):
        return data(t, node.value)
    if isinstance(node, syntax.Number):
        return constant(node.value)
    if isinstance(node, syntax.Unary) and node.operator == "-":
        return ast.UnaryOp(ast.USub(), data(t, node.operand))
    if is_plain_vector(node, t):
        as_doubles = widest([t.kind(argument.value) for argument in node.arguments]) is Kind.DOUBLE
        return sequence(
            [as_double(data(t, each.value)) if as_doubles else data(t, each.value) for each in node.arguments]
        )
    translated = t.expression(node)
    if t.kind(node) is Kind.DOUBLE and not isinstance(node, (syntax.Call, syntax.Binary)):
        return quote("float(X)", X=translated)
    return translated


def as_double(tree: ast.expr) -> ast.expr:
    """Return a number as a float; other trees stay as they are."""
    value = plain_value(tree)
    return constant(float(value)) if isinstance(value, (int, float)) else tree


def setting(t: Translation, node: Node | None) -> ast.expr:
    """Translate an argument that Keras keeps as a setting: vectors are lists, also within lists."""
    if isinstance(node, syntax.Parenthesized):
        return setting(t, node.value)
    if is_plain_vector(node, t):
        return sequence([setting(t, argument.value) for argument in node.arguments])
    if is_call_of(node, "list") and not any(each.name or is_dots(each.value) for each in node.arguments):
        return sequence([setting(t, argument.value) for argument in node.arguments])
    return t.expression(node)


def is_plain_vector(node: Node | None, t: Translation) -> TypeGuard[syntax.Call]:
    """Return True for `c()` of values of length one without names."""
    return is_call_of(node, "c") and all(
        argument.name is None and argument.value is not None and t.kind(argument.value) in SCALARS
        for argument in node.arguments
    )


def combine(t: Translation, arguments: tuple[Argument, ...]) -> ast.expr:
    """Translate `c()`."""
    values = [argument.value for argument in arguments]
    kinds = [t.kind(value) for value in values]
    if any(is_dots(value) for value in values):
        return with_dots(t, "c", arguments)
    if any(argument.name is not None for argument in arguments):
        if any(kind in VECTORS for kind in kinds):
            # the elements of a vector get numbered names
            return ast.Call(t.r_function_name("c"), [], [ast.keyword(None, record(t, arguments))])
        return record(t, arguments)
    if not values:
        return constant(None)
    if len(values) == 1 and kinds[0] in SCALARS:
        return t.expression(values[0])
    if all(kind in SCALARS for kind in kinds):
        found = vector_of_scalars(t, values, kinds)
        if found is not None:
            return found
    if set(kinds) == {Kind.TENSOR}:
        return sequence([t.expression(value) for value in values])
    # None would be NULL
    missing = quote("[None]")
    return t.r_function("c", *[missing if is_missing_value(value) else t.expression(value) for value in values])


def vector_of_scalars(t: Translation, values: list, kinds: list[Kind]) -> ast.expr | None:
    """Return a vector of values of length one; None if they are converted to strings, or are logicals with NA."""
    known = [kind for value, kind in zip(values, kinds) if not is_missing_value(value)]
    widest_kind = widest(known)
    if not known or widest_kind is Kind.STRING and set(known) != {Kind.STRING}:
        return None
    if widest_kind is Kind.LOGICAL and len(known) < len(values):
        return None
    if widest_kind in (Kind.STRING, Kind.LOGICAL):
        listed = sequence([t.expression(value) for value in values])
        return listed if widest_kind is Kind.STRING else t.numpy("np.array(X)", X=listed)
    elements = [t.numpy("np.nan") if is_missing_value(value) else t.expression(value) for value in values]
    return t.numpy("np.array(X)", X=sequence(doubles(elements) if widest_kind is Kind.DOUBLE else elements))


def is_missing_value(node: Node | None) -> bool:
    """Return True for `NA` of any type."""
    return isinstance(node, syntax.Constant) and node.name.startswith("NA")


def is_dots(node: Node | None) -> bool:
    """Return True for `...`."""
    return isinstance(node, syntax.Identifier) and node.name == "..."


def doubles(elements: list[ast.expr]) -> list[ast.expr]:
    """Return numbers of which at least one is written as a double, so that NumPy makes an array of doubles."""
    if any(isinstance(plain_value(each), float) or not isinstance(each, ast.Constant) for each in elements):
        if any(isinstance(plain_value(each), float) for each in elements):
            return elements
    return [as_double(each) for each in elements]


def make_list(t: Translation, arguments: tuple[Argument, ...]) -> ast.expr:
    """Translate `list()`: to a list, or to a dict if the elements have names; with `...`, that is known later."""
    if any(is_dots(argument.value) for argument in arguments):
        return with_dots(t, "list_", arguments)
    if any(argument.name is not None for argument in arguments):
        return record(t, arguments)
    return sequence([element(t, argument) for argument in arguments])


def with_dots(t: Translation, function: str, arguments: tuple[Argument, ...]) -> ast.expr:
    """Return a call of a function with `...` and other elements, which may have names and may have none."""
    positional: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for argument in arguments:
        if is_dots(argument.value):
            further = dots(t, argument)
            positional += further[0]
            keywords += further[1]
        elif argument.value is None:
            raise t.error(argument, "An element is missing.")
        elif argument.name is None:
            positional.append(t.expression(argument.value))
        elif argument.name.isidentifier() and not keyword.iskeyword(argument.name):
            keywords.append(ast.keyword(argument.name, t.expression(argument.value)))
        else:
            named = ast.Dict([constant(argument.name)], [t.expression(argument.value)])
            keywords.append(ast.keyword(None, named))
    return ast.Call(t.r_function_name(function), positional, keywords)


def dots(t: Translation, node: Node) -> tuple[list[ast.expr], list[ast.keyword]]:
    """Return what `...` passes on in a function: its further arguments."""
    scope = t.scope
    while "..." not in scope.bindings:
        if scope.parent is None:
            raise t.error(node, "`...` stands outside of a function that has it.")
        scope = scope.parent
    keywords = [ast.keyword(None, ast.Name(KWARGS, ast.Load()))]
    positions: list[ast.expr] = [ast.Starred(ast.Name(ARGS, ast.Load()), ast.Load())]
    return positions if t.inference.origins.passes_positions(scope.node) else [], keywords


def element(t: Translation, argument: Argument) -> ast.expr:
    """Translate an element of a list."""
    if argument.value is None:
        raise t.error(argument, "An element is missing.")
    return t.expression(argument.value)


def record(t: Translation, arguments: tuple[Argument, ...]) -> ast.expr:
    """Return the dict for elements with names; `...` becomes `**kwargs`."""
    keys: list[ast.expr | None] = []
    elements: list[ast.expr] = []
    for argument in arguments:
        if is_dots(argument.value):
            keys.append(None)
            elements.append(ast.Name(KWARGS, ast.Load()))
            continue
        if argument.name is None or argument.value is None:
            raise t.error(argument, "Lists of which only some elements have names are not translated.")
        keys.append(constant(argument.name))
        elements.append(t.expression(argument.value))
    return ast.Dict(keys, elements)
