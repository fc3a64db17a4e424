"""purrr: functions that are applied to elements, also written as formulas."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.runtime import refuse_further
from r_bridge.translate.functions import function
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.scopes import scopes_of
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation


def as_function(t: Translation, node: Node) -> ast.expr:
    """Translate a function, a formula such as `~ .x + 1`, or the name or position of an element."""
    if isinstance(node, syntax.Function):
        return function(t, node, "each")
    if isinstance(node, syntax.Formula):
        return function(t, function_of_formula(t, node), "each")
    if isinstance(node, syntax.Text):
        return quote("lambda each: each[NAME]", NAME=constant(node.value))
    if isinstance(node, syntax.Number):
        return quote("lambda each: EACH", EACH=t.r_function("element", quote("each"), constant(node.value)))
    return t.expression(node)


def function_of_formula(t: Translation, node: syntax.Formula) -> syntax.Function:
    """Return the function that a formula stands for; its arguments are `.x` or `.`, and `.y`."""
    used = {each.name for each in node.right.walk() if isinstance(each, syntax.Identifier)}
    names = [".x", ".y"] if ".y" in used else [".x"] if ".x" in used else ["."]
    parameters = [syntax.Parameter(name, None, location=node.location) for name in names]
    made = syntax.Function(parameters, node.right, location=node.location)
    scopes = scopes_of(syntax.Block([syntax.Statement(made, location=node.location)], location=node.location))
    scopes[made].parent = t.scope
    t.scopes.update({each: scope for each, scope in scopes.items() if scope.parent is not None})
    return made


def mapped(r_names: tuple[str, ...], r_function: str, kind: Kind = Kind.UNKNOWN, is_visible: bool = True):
    """Register functions of purrr that apply a function to the elements of a value."""

    @base_function(*r_names, kind=kind, is_visible=is_visible)
    def translate(t: Translation, _x, _f, *dots):
        positional = [t.expression(argument.value) for argument in dots if argument.name is None]
        keywords = {
            argument.name: t.expression(argument.value)
            for argument in dots
            if argument.name is not None and not argument.name.startswith(".")
        }
        return t.r_function(r_function, t.expression(_x), as_function(t, _f), *positional, **keywords)


mapped(("map",), "lapply")
mapped(("map_dbl", "map_int", "map_chr", "map_lgl", "map_vec"), "map_vec")
mapped(("imap",), "imap")
mapped(("walk",), "walk", is_visible=False)
mapped(("iwalk",), "iwalk", is_visible=False)
mapped(("keep",), "keep")
mapped(("discard",), "discard")
mapped(("pmap",), "pmap")


def mapped_over_two(r_names: tuple[str, ...], r_function: str, is_visible: bool = True):
    """Register functions of purrr that apply a function to the elements of two values."""

    @base_function(*r_names, is_visible=is_visible)
    def translate(t: Translation, _x, _y, _f, *dots):
        refuse_further(t, r_names[0], dots)
        return t.r_function(r_function, t.expression(_x), t.expression(_y), as_function(t, _f))


mapped_over_two(("map2",), "map2")
mapped_over_two(("map2_dbl", "map2_int", "map2_chr", "map2_lgl", "map2_vec"), "map2_vec")
mapped_over_two(("walk2",), "walk2", is_visible=False)


@base_function("map_dfr", "map_df", kind=Kind.FRAME)
def map_rows(t: Translation, _x, _f, *dots):
    refuse_further(t, "map_dfr", dots)
    return t.r_function("bind_rows", t.r_function("lapply", t.expression(_x), as_function(t, _f)))


@base_function("reduce")
def reduce(t: Translation, _x, _f, *dots, _init):
    options = {} if _init is None else {"init": t.expression(_init)}
    return t.r_function("Reduce", as_function(t, _f), t.expression(_x), **options)


@base_function("list_transpose", "transpose")
def list_transpose(t: Translation, x, *dots):
    return t.r_function("list_transpose", t.expression(x))


@base_function("pluck")
def pluck(t: Translation, _x, *dots, _default):
    options = {} if _default is None else {"default": t.expression(_default)}
    return t.r_function("pluck", t.expression(_x), *[t.expression(argument.value) for argument in dots], **options)


@base_function("compact")
def compact(t: Translation, _x):
    return t.r_function("compact", t.expression(_x))


@base_function("list_flatten", "flatten")
def flatten(t: Translation, x):
    return t.r_function("flatten", t.expression(x))


@base_function("list_c", "vec_c")
def list_c(t: Translation, *dots):
    """Translate to `c()` for vectors; arrays are put below each other, as vctrs has it."""
    return t.r_function("vec_c", *[t.expression(argument.value) for argument in dots])


@base_function("rescale")
def rescale(t: Translation, x, to, from_):
    options = {"to": to, "from_": from_}
    given = {key: t.expression(node) for key, node in options.items() if node is not None}
    return t.r_function("rescale", t.expression(x), **given)
