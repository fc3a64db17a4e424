"""Calls: of the script's functions, of pykeras3's, of base R's, of Python's, and those that are piped into."""

import ast
import dataclasses
import keyword
from typing import Any

from r_bridge.translate import api, syntax
from r_bridge.translate.classes import class_argument
from r_bridge.translate.evaluation_order import refuse_overtaking
from r_bridge.translate.functions import function, local_block
from r_bridge.translate.kinds import SCALARS, VECTORS, Kind
from r_bridge.translate.names import as_identifier
from r_bridge.translate.origins import with_full_names
from r_bridge.translate.quotes import call as python_call
from r_bridge.translate.quotes import constant, sequence
from r_bridge.translate.quotes import name as python_name
from r_bridge.translate.registry import FUNCTIONS, STATEMENTS
from r_bridge.translate.scopes import is_local_block
from r_bridge.translate.selections import with_selections
from r_bridge.translate.syntax import Argument, Node, called_name
from r_bridge.translate.translation import Translation, assigned_to
from r_bridge.translate.values import data, dots, is_dots, is_missing_value, is_plain_vector, setting

# Formals for shapes
SHAPES = {"shape", "input_shape", "batch_shape"}
# Kinds of values that no function of pykeras3 takes for what is piped into it
NEVER_PIPED = SCALARS | {Kind.SHAPE, Kind.FUNCTION, Kind.CLASS, Kind.OBJECT}
# Parameters of the objects that `loss_*()` makes
LOSS_PARAMETERS = ("y_true", "y_pred", "sample_weight")


def call(t: Translation, node: syntax.Call) -> ast.expr:
    """Translate a call."""
    if is_local_block(node):
        return local_block(t, node)
    if t.needs_statements(node) and called_name(node) not in FUNCTIONS:
        refuse_overtaking(t, node)
        variable = t.names.new("value")
        t.pending += t.statement(node, assigned_to(lambda: python_name(variable)))
        return python_name(variable)
    return translate_call(t, node, None)


def translate_call(t: Translation, node: syntax.Call, piped: Node | None) -> ast.expr:
    """Translate a call, with the node that is piped into its first argument if there is one."""
    name = called_name(node)
    if name is not None and not is_function_of_script(t, node):
        if name in FUNCTIONS and not is_of_package(node, api.PACKAGES):
            bound = FUNCTIONS[name].bind(node, piped)
            return FUNCTIONS[name].translate(t, *bound.args, **bound.kwargs)
        if name in api.NAMES:
            return api_call(t, node, name, piped)
        if name in t.special_names:
            return python_call_of(t, t.expression(node.function), with_piped(node, piped), as_data=True)
        raise t.error(node, f"The function `{name}()` has no translation.")
    if name is not None:
        return local_call(t, node, name, piped)
    arguments = with_piped(node, piped)
    if (t.inference.made_by(node.function, t.scope) or "").startswith("loss_"):
        arguments = with_full_names(arguments, LOSS_PARAMETERS)
    is_python = t.kind(node.function) in (Kind.OBJECT, Kind.UNKNOWN, Kind.MODULE, Kind.CLASS)
    return python_call_of(t, t.expression(node.function), arguments, as_data=is_python)


def with_piped(node: syntax.Call, piped: Node | None) -> list[Argument]:
    """Return the arguments of a call, the one that is piped in first."""
    return node.arguments if piped is None else [Argument(None, piped, location=piped.location), *node.arguments]


def is_function_of_script(t: Translation, node: syntax.Call) -> bool:
    """Return True if a call's function is what the script assigned to its name."""
    return t.inference.calls_script(node, t.scope)


def is_of_package(node: syntax.Call, packages) -> bool:
    """Return True for a call of `package::name()` with one of the packages."""
    return isinstance(node.function, syntax.Namespace) and node.function.package in packages


# pykeras3's functions


def api_call(t: Translation, node: syntax.Call, name: str, piped: Node | None) -> ast.expr:
    """Translate a call of one of pykeras3's functions, whose arguments have the same names and order in Python."""
    target = t.imports.function(name)
    if name in api.CLASS_MAKERS:
        return python_call_of(t, target, node.arguments, convert=class_argument)
    if name == "shape" and piped is None:
        return ast.Call(target, [dimensions(t, argument) for argument in node.arguments], [])
    if api.column_arguments(name):
        node = with_selections(t, node, name, piped)
    formals, given = list(api.formals(name)), [without_keyword(argument) for argument in node.arguments]
    # `layer_dense(, 64)` makes a layer, as `layer_dense(units = 64)` does
    lacks_first = bool(given) and given[0].value is None
    if lacks_first:
        given = given[1:]
    if (piped is not None or lacks_first) and formals:
        formals.pop(0)
    arguments = with_formals(given, list(formals))
    is_piped = piped is not None and api.is_piped_into(name)
    if (is_piped or lacks_first) and is_taken_for_piped(t, name, arguments):
        if any(each.name is None and formal is None for each, formal in arguments):
            is_piped = False
        else:
            formals = []
    converted = [(each, api_converter(name, formal)) for each, formal in by_position_or_name(arguments, formals)]
    made = converted_call(t, target, converted, keyword_name=str)
    if piped is None:
        return made
    if is_piped:
        return ast.BinOp(piped_value(t, piped, name), ast.RShift(), made)
    made.args.insert(0, piped_value(t, piped, name))
    return made


def without_keyword(argument: Argument) -> Argument:
    """Return an argument under the name that pykeras3's functions give it, such as `from_` for `from`."""
    if argument.name is None or not keyword.iskeyword(argument.name):
        return argument
    return Argument(argument.name + "_", argument.value, location=argument.location)


def with_formals(arguments: list[Argument], formals: list[str]) -> list[tuple[Argument, str | None]]:
    """Return arguments with the formals that they are for, by R's rules; None for those of `...`."""
    free = [formal for formal in formals if formal not in {argument.name for argument in arguments}]
    return [
        (argument, argument.name or (free.pop(0) if free and not is_many(argument.value) else None))
        for argument in arguments
    ]


def is_many(node: Node | None) -> bool:
    """Return True for `...` and `!!!x`, which stand for any number of arguments."""
    return is_dots(node) or node is not None and spliced_value(node) is not None


def is_taken_for_piped(t: Translation, name: str, arguments: list[tuple[Argument, str | None]]) -> bool:
    """Return True if Python could take the first argument by position for the one that is piped in."""
    by_position = [argument.value for argument, _ in arguments if argument.name is None and not is_many(argument.value)]
    if not by_position or by_position[0] is None:
        return False
    is_plain = t.kind(by_position[0]) in NEVER_PIPED or is_plain_vector(by_position[0], t)
    return api.could_be_piped(name, len(by_position), is_plain)


def by_position_or_name(arguments: list[tuple[Argument, str | None]], formals: list[str]):
    """Return arguments with their formals; those by position that are not for the next formal have names."""
    expected = list(formals)
    found = []
    for argument, formal in arguments:
        if argument.name is None and formal is not None and (not expected or expected.pop(0) != formal):
            expected = []
            argument = Argument(formal, argument.value, location=argument.location)
        found.append((argument, formal))
    return found


def dimensions(t: Translation, argument: Argument) -> ast.expr:
    """Translate an argument of `shape()`: the elements of a vector are dimensions, which Python takes one by one."""
    tree = t.expression(argument.value)
    kind = t.kind(argument.value)
    if kind is Kind.UNKNOWN and is_computed_by_r(argument.value):
        return ast.Starred(t.r_function("dimensions", tree), ast.Load())
    return ast.Starred(tree, ast.Load()) if kind in VECTORS | {Kind.SHAPE} else tree


def is_computed_by_r(node: Node | None) -> bool:
    """Return True for an expression with a function of base R, whose value may be a vector."""
    return node is not None and any(
        isinstance(each, syntax.Call) and called_name(each) in FUNCTIONS for each in node.walk()
    )


def piped_value(t: Translation, piped: Node, name: str) -> ast.expr:
    """Translate what is piped into a function, as data if the function's first argument becomes a tensor."""
    first = next(iter(api.formals(name)), None)
    return data(t, piped) if api.takes_data(name, first) else t.expression(piped)


def api_converter(name: str, formal: str | None):
    """Return how the value of an argument is translated; functions are named after the argument."""
    takes_data = api.takes_data(name, formal)

    def convert(t: Translation, value: Node) -> ast.expr:
        if isinstance(value, syntax.Function):
            return function(t, value, formal or "function")
        if formal in SHAPES and is_missing_value(value):
            # one axis of any size; None would be no shape
            return sequence([constant(None)])
        return data(t, value) if takes_data else setting(t, value)

    return convert


# Functions of the script, and Python's


def local_call(t: Translation, node: syntax.Call, name: str, piped: Node | None) -> ast.expr:
    """Translate a call of what the script defines."""
    binding = t.scope.find(name)
    assert binding is not None
    owner = t.inference.origins.owner(binding, t.scope)
    kinds = {t.inference.kind_of_source(binding, source, owner) for source in binding.sources}
    target = t.variable(name)
    if kinds == {Kind.CLASS} and node.arguments and node.arguments[0].value is None:
        # `layer_mine(, 64)` makes a layer
        node = syntax.Call(node.function, node.arguments[1:], location=node.location)
    if kinds == {Kind.CLASS} and piped is not None:
        made = python_call_of(t, target, node.arguments)
        return ast.BinOp(t.expression(piped), ast.RShift(), made)
    if kinds == {Kind.OBJECT} and piped is not None and t.kind(piped) is Kind.OBJECT and not node.arguments:
        # a layer is added to a model
        return ast.BinOp(t.expression(piped), ast.RShift(), target)
    arguments = with_piped(node, piped)
    for argument in arguments:
        if argument.value is not None and not t.has_value(argument.value):
            raise t.error(
                argument.value,
                f"`{name}()` may not need this argument, or handle its error; Python would run it before the call.",
            )
    functions = [source for source in binding.sources if isinstance(source, syntax.Function)]
    if functions:
        # of several functions of the name, the last one that is defined before
        definition = [functions[0], *(each for each in functions if each.location.line <= node.location.line)][-1]
        arguments = with_full_names(arguments, [parameter.name for parameter in definition.parameters])
        in_order = by_python_rules(definition, arguments)
        return python_call_of(t, target, [with_python_name(t, definition, argument) for argument in in_order])
    return python_call_of(t, target, arguments, as_data=Kind.OBJECT in kinds)


def by_python_rules(definition: syntax.Function, arguments: list[Argument]) -> list[Argument]:
    """Name the arguments that follow a named one, or whose parameters aren't next: in Python positions come first."""
    parameters = [parameter.name for parameter in definition.parameters]
    free = list(parameters)
    for argument in arguments:
        if argument.name in free:
            free.remove(argument.name)
    found: list[Argument] = []
    has_named = False
    for argument in arguments:
        parameter = free.pop(0) if argument.name is None and free and free[0] != "..." else None
        is_next = parameter is None or parameters.index(parameter) == len(found)
        has_named = has_named or argument.name is not None or not is_next
        if has_named and argument.name is None and parameter is not None:
            argument = Argument(parameter, argument.value, location=argument.location)
        found.append(argument)
    return found


def with_python_name(t: Translation, definition: syntax.Function, argument: Argument) -> Argument:
    """Return an argument under the Python name of the parameter that it is for."""
    if argument.name not in [parameter.name for parameter in definition.parameters]:
        return argument
    return Argument(t.names[argument.name], argument.value, location=argument.location)


def python_call_of(t: Translation, target: ast.expr, arguments, as_data: bool = False, convert=None) -> ast.expr:
    """Return a call of a Python function, which gets doubles as such."""

    def value_of(translation: Translation, value: Node) -> ast.expr:
        if isinstance(value, syntax.Function):
            return function(translation, value)
        return data(translation, value) if as_data else translation.expression(value)

    if convert is not None:
        return converted_call(t, target, [(argument, convert(argument)) for argument in arguments])
    return converted_call(t, target, [(argument, value_of) for argument in arguments])


def converted_call(t: Translation, target: ast.expr, arguments, keyword_name=as_identifier) -> ast.Call:
    """Return a call with arguments that are each translated by a function; those by position come first.

    Args:
        keyword_name: Function that returns the Python name of an argument; `str` keeps R's name, which functions of
            pykeras3 take, such as that of an element of a list.
    """
    positional: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    # keras3's functions allow a comma after the last argument
    while arguments and arguments[-1][0].value is None and arguments[-1][0].name is None:
        arguments = arguments[:-1]
    for argument, convert in arguments:
        if isinstance(argument.value, syntax.Identifier) and argument.value.name == "...":
            args, kwargs = dots(t, argument)
            positional += args
            keywords += kwargs
        elif argument.value is None:
            raise t.error(argument, "An argument is empty.")
        elif (spliced := spliced_value(argument.value)) is not None:
            splice(t, spliced, positional, keywords)
        elif argument.name is None:
            positional.append(convert(t, argument.value))
        else:
            keywords.append(named(keyword_name(argument.name), convert(t, argument.value)))
    return ast.Call(target, positional, keywords)


def named(name: str, value: ast.expr) -> ast.keyword:
    """Return an argument by name, also for names that Python's syntax doesn't allow there."""
    if keyword.iskeyword(name) or not name.isidentifier():
        return ast.keyword(None, ast.Dict([ast.Constant(name)], [value]))
    return ast.keyword(name, value)


def spliced_value(node: Node) -> Node | None:
    """Return `x` of `!!!x`, whose elements are arguments; None for other nodes."""
    for _ in range(3):
        if not isinstance(node, syntax.Unary) or node.operator != "!":
            return None
        node = node.operand
    return node


def splice(t: Translation, node: Node, positional: list[ast.expr], keywords: list[ast.keyword]):
    """Add the elements of a value as arguments; those of a list with names under these."""
    if t.kind(node) is Kind.RECORD:
        keywords.append(ast.keyword(None, t.expression(node)))
    elif t.kind(node) in VECTORS | {Kind.LIST, Kind.SHAPE}:
        positional.append(ast.Starred(t.expression(node), ast.Load()))
    else:
        raise t.error(node, "`!!!` is translated for vectors and lists that are known to be such.")


# Pipes


def pipe(t: Translation, node: syntax.Pipe) -> ast.expr:
    """Translate a pipe: `>>` into pykeras3's functions and layers, else a call with one more argument."""
    if node.operator in ("%T>%", "%<>%"):
        raise t.error(node, f"`{node.operator}` is translated as a statement.")
    right = node.right
    while isinstance(right, syntax.Parenthesized):
        right = right.value
    if isinstance(right, (syntax.Identifier, syntax.Extract, syntax.Namespace, syntax.Function)):
        if isinstance(right, syntax.Function):
            return python_call(function(t, right), t.expression(node.left))
        if isinstance(right, syntax.Extract) and substituted(right, node.left) is not right:
            # `x |> _$name`
            return t.expression(substituted(right, node.left))
        right = syntax.Call(right, [], location=right.location)
    placed = with_placeholder(right, node.left)
    if placed is not None:
        return t.expression(placed)
    if not isinstance(right, syntax.Call):
        raise t.error(node, "This can't be piped into.")
    within = substituted(right, node.left)
    return translate_call(t, within if isinstance(within, syntax.Call) else right, node.left)


def with_placeholder(right: Node, left: Node) -> Node | None:
    """Return the right side of a pipe with the left one in place of `_` or `.`; None if it is piped in as well."""
    replaced = substituted(right, left)
    if replaced is right:
        return None
    if isinstance(right, syntax.Call):
        # as in magrittr, a placeholder within an argument doesn't take the place of the first argument
        return replaced if any(is_placeholder(argument.value) for argument in right.arguments) else None
    return replaced


def substituted(node: Node, value: Node) -> Node:
    """Return a node with a value in place of the placeholders; the node itself if it has none."""
    if is_placeholder(node):
        return value
    if isinstance(node, (syntax.Function, syntax.Pipe)):
        return node
    changes: dict[str, Any] = {}
    for each in dataclasses.fields(node):
        old = getattr(node, each.name)
        if isinstance(old, Node):
            new: Any = substituted(old, value)
        elif isinstance(old, list):
            parts = [substituted(part, value) if isinstance(part, Node) else part for part in old]
            new = old if all(first is second for first, second in zip(parts, old)) else parts
        else:
            continue
        if new is not old:
            changes[each.name] = new
    return dataclasses.replace(node, **changes) if changes else node


def is_placeholder(node: Node | None) -> bool:
    """Return True for `_` and `.`, which stand for the piped value."""
    return isinstance(node, syntax.Identifier) and node.name in ("_", ".")


def pipe_statement(t: Translation, node: syntax.Pipe, use) -> list[ast.stmt]:
    """Translate a pipe as a statement; `%<>%` assigns its result."""
    if node.operator == "%<>%":
        plain = syntax.Pipe("%>%", node.left, node.right, location=node.location)
        return t.statement(syntax.Assign(node.left, plain, location=node.location), use)
    return use.statements(pipe(t, node))


def call_statement(t: Translation, node: syntax.Call, use) -> list[ast.stmt]:
    """Translate a call as a statement."""
    if is_local_block(node) and not t.scopes[node].bindings:
        return t.body(node.arguments[0].value, use)
    name = called_name(node)
    if name is not None and t.needs_statements(node):
        return STATEMENTS[name](t, node, use)
    return use.statements(t.expression(node))
