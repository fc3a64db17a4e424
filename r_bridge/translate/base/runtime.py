"""Calls of the functions that translated code has for R's, in `pykeras3.compat.base_r`."""

import ast
import builtins
import inspect
import keyword
from collections.abc import Callable

from pykeras3.compat import base_r
from r_bridge.translate import syntax
from r_bridge.translate.calls import dots as further_arguments
from r_bridge.translate.functions import function
from r_bridge.translate.kinds import Kind
from r_bridge.translate.names import as_identifier
from r_bridge.translate.quotes import constant, quote
from r_bridge.translate.registry import base_function, base_value
from r_bridge.translate.syntax import Argument, Node
from r_bridge.translate.translation import Translation
from r_bridge.translate.values import is_missing_value

POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def runtime_name(r_name: str) -> str:
    """Return the name that a function of R has in Python: `_` for `.`, and one more for names that Python has."""
    name = as_identifier(r_name)
    return name + "_" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def runtime_functions(*names: str, kind: "Kind | Callable[..., Kind]" = Kind.UNKNOWN, is_visible: bool = True):
    """Register functions of R whose translation is a call of their counterparts in Python."""
    for name in names:
        base_function(name, kind=kind, is_visible=is_visible)(translation_to_runtime(name))
        base_value(name)(value_of_runtime(name))


def runtime_values(*names: str):
    """Let functions of R, where they are passed as values, be their counterparts in Python."""
    for name in names:
        base_value(name)(value_of_runtime(name))


def value_of_runtime(name: str) -> Callable[[Translation], ast.expr]:
    """Return the translation of a function of `R` that is passed as a value."""
    return lambda t: t.r_function_name(runtime_name(name))


def translation_to_runtime(name: str) -> Callable:
    """Return the translation of a function: a call of its counterpart, which has the same formals."""
    target = runtime_name(name)
    formals = list(inspect.signature(getattr(base_r, target)).parameters.values())

    def translate(t: Translation, *values, **named) -> ast.expr:
        bound = signature.bind(t, *values, **named)
        given = {formal.name: bound.arguments.get(formal.name) for formal in formals}
        further = bound.arguments.get("dots", ())
        return runtime_call(t, target, formals, given, further)

    signature = inspect.Signature([inspect.Parameter("t", POSITIONAL[0]), *formals_of_r(formals)])
    translate.__signature__ = signature  # type: ignore[attr-defined]
    translate.__name__ = target
    return translate


def formals_of_r(formals: list[inspect.Parameter]) -> list[inspect.Parameter]:
    """Return the formals of a function of R for those of its counterpart: `...` for all further ones."""
    first = [formal.replace(default=None) for formal in formals if formal.kind in POSITIONAL]
    rest = [formal.replace(default=None) for formal in formals if formal.kind is formal.KEYWORD_ONLY]
    has_dots = any(formal.kind in (formal.VAR_POSITIONAL, formal.VAR_KEYWORD) for formal in formals)
    return [*first, *([inspect.Parameter("dots", inspect.Parameter.VAR_POSITIONAL)] if has_dots else []), *rest]


def runtime_call(
    t: Translation, target: str, formals: list[inspect.Parameter], given: dict, further: tuple[Argument, ...]
) -> ast.expr:
    """Return a call: arguments that a function needs, and the first one, by position, others by name."""
    kinds = {formal.kind for formal in formals}
    positional = [formal for formal in formals if formal.kind in POSITIONAL]
    in_order = [argument for argument in further if argument.name is None]
    args: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    for place, formal in enumerate(positional):
        node = given[formal.name]
        has_later = bool(in_order) or any(is_needed(each) and given[each.name] for each in positional[place + 1 :])
        if node is None and has_later:
            if formal.default is formal.empty:
                raise t.error(t.current, f"An argument of `{target}()` is missing: {formal.name}.")
            args.append(default_value(t, target, formal))
        elif node is not None:
            # None would be NULL
            tree = quote("[None]") if place == 0 and is_missing_value(node) else argument_of(t, formal.name, node)
            if len(args) == place and (place == 0 or is_needed(formal) or in_order):
                args.append(tree)
            else:
                keywords.append(ast.keyword(formal.name, tree))
    for formal in formals:
        if formal.kind is formal.KEYWORD_ONLY and given[formal.name] is not None:
            keywords.append(ast.keyword(formal.name, argument_of(t, formal.name, given[formal.name])))
    for argument in further:
        add_further(t, target, kinds, argument, args, keywords)
    return ast.Call(t.r_function_name(target), args, keywords)


def given(t: Translation, **options: Node | None) -> dict[str, ast.expr]:
    """Return the options that a call gives, translated."""
    return {key: t.expression(node) for key, node in options.items() if node is not None}


def refuse_further(t: Translation, r_name: str, dots: tuple[Argument, ...]):
    """Raise for further arguments, which a translation would leave out."""
    if dots:
        what = "further arguments" if dots[0].name is None else f"the argument `{dots[0].name}`"
        raise t.error(dots[0], f"{r_name}() is not translated with {what}.")


# Formals for functions, which may be given by their names
FUNCTION_FORMALS = {"FUN", "f"}


def argument_of(t: Translation, formal: str, node: Node) -> ast.expr:
    """Translate the argument for a formal."""
    if formal in FUNCTION_FORMALS and isinstance(node, syntax.Text):
        node = syntax.Identifier(node.value, location=node.location)
    return value(t, node, formal.lower())


def is_needed(formal: inspect.Parameter) -> bool:
    """Return True for a formal without a default."""
    return formal.default is formal.empty


def default_value(t: Translation, target: str, formal: inspect.Parameter) -> ast.expr:
    """Return the default of a formal that stands before arguments that are given by position."""
    if not isinstance(formal.default, (bool, int, str, type(None))):
        raise t.error(t.current, f"`{target}()` is translated with the argument {formal.name}.")
    return constant(formal.default)


def add_further(t: Translation, target: str, kinds: set, argument: Argument, args: list, keywords: list):
    """Add one of the arguments for `...`."""
    if isinstance(argument.value, syntax.Identifier) and argument.value.name == "...":
        more, named = further_arguments(t, argument)
        args += more
        keywords += named if inspect.Parameter.VAR_KEYWORD in kinds else []
    elif argument.name is None and inspect.Parameter.VAR_POSITIONAL in kinds:
        args.append(value(t, argument.value, "function"))
    elif argument.name is not None and inspect.Parameter.VAR_KEYWORD in kinds:
        keywords.append(named_argument(argument.name, value(t, argument.value, argument.name)))
    else:
        what = "so many arguments" if argument.name is None else f"the argument `{argument.name}`"
        raise t.error(argument, f"`{target}()` is not translated with {what}.")


def named_argument(name: str, tree: ast.expr) -> ast.keyword:
    """Return an argument under its name in R, which may be none in Python."""
    if name.isidentifier() and not keyword.iskeyword(name):
        return ast.keyword(name, tree)
    return ast.keyword(None, ast.Dict([constant(name)], [tree]))


def value(t: Translation, node: Node | None, wanted: str = "function") -> ast.expr:
    """Translate an argument; a function that can't be an expression gets a name."""
    if isinstance(node, syntax.Function):
        return function(t, node, as_identifier(wanted))
    return t.expression(node)


def trees_of(t: Translation, dots: tuple[Argument, ...]) -> list[ast.expr]:
    """Translate the arguments for `...`, which may hold the `...` of the function that the call is in."""
    trees: list[ast.expr] = []
    for argument in dots:
        if isinstance(argument.value, syntax.Identifier) and argument.value.name == "...":
            trees += further_arguments(t, argument)[0]
        else:
            trees.append(t.expression(argument.value))
    return trees
