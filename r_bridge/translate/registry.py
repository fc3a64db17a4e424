"""The functions of R that have a translation, each with the kind of its result."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from r_bridge.translate.errors import TranslationError
from r_bridge.translate.kinds import Kind
from r_bridge.translate.syntax import Argument, Call, Node


@dataclass(frozen=True)
class BaseFunction:
    """A function of base R or of a package other than keras3.

    Attributes:
        name: Its name in R.
        translate: Called with the translation and the arguments, as nodes; returns a Python tree. Its parameters are
            R's formals, with `_` for `.`; a missing argument is None, `*dots` are Arguments with their names.
        kind: Kind of the result, or called with a function that returns the kind of a node, and the arguments.
        is_visible: Boolean, whether R prints the result at top level.
    """

    name: str
    translate: Callable
    kind: "Kind | Callable[..., Kind]"
    is_visible: bool = True

    def bind(self, call: Call, piped: Node | None = None) -> inspect.BoundArguments:
        """Match the arguments of a call to R's formals: by name, by the beginning of a name, then by position."""
        arguments = [Argument(None, piped, location=piped.location)] if piped is not None else []
        return bind_arguments(self.translate, [*arguments, *call.arguments], call, f"{self.name}()")


FUNCTIONS: dict[str, BaseFunction] = {}
# Functions whose calls are statements in Python: called with the translation, the call, and the use of its value
STATEMENTS: dict[str, Callable] = {}
# Functions that have an effect at the end of the function that calls them: called with the translation, the call, and
# a function that returns the statements that follow; they return all of these
WRAPPERS: dict[str, Callable] = {}
# Functions of R as values, and other names: called with the translation
VALUES: dict[str, Callable] = {}


def base_function(*names: str, kind=Kind.UNKNOWN, is_visible: bool = True):
    """Register the decorated function as the translation of R functions."""

    def register(translate):
        for name in names:
            FUNCTIONS[name] = BaseFunction(name, translate, kind, is_visible)
        return translate

    return register


def base_statement(*names: str):
    """Register the decorated function as the translation of calls that are statements in Python."""

    def register(translate):
        STATEMENTS.update(dict.fromkeys(names, translate))
        return translate

    return register


def base_wrapper(*names: str):
    """Register the decorated function as the translation of calls that concern the rest of the function."""

    def register(translate):
        WRAPPERS.update(dict.fromkeys(names, translate))
        return translate

    return register


def base_value(*names: str):
    """Register the decorated function as the translation of names that are not called."""

    def register(translate):
        VALUES.update(dict.fromkeys(names, translate))
        return translate

    return register


def bind_arguments(function: Callable, arguments: list[Argument], call: Node, shown: str) -> inspect.BoundArguments:
    """Return the arguments of a call by the parameters of `function`, which has R's formals after its first one."""
    parameters = list(inspect.signature(function).parameters.values())[1:]
    dots = next((p.name for p in parameters if p.kind is p.VAR_POSITIONAL), None)
    has_keywords = any(p.kind is p.VAR_KEYWORD for p in parameters)
    names = [p.name for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    before_dots = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    given: dict[str, Any] = {}
    rest: list[Argument] = []
    for argument in arguments:
        formal = None if argument.name is None else matching_formal(argument.name, names, before_dots)
        if formal is None:
            rest.append(argument)
        else:
            given[formal] = argument.value
    free = [name for name in before_dots if name not in given]
    further = []
    for argument in rest:
        if argument.name is None and free:
            given[free.pop(0)] = argument.value
        else:
            further.append(argument)
    if further and dots is None and not has_keywords:
        named = further[0].name
        what = f"the argument `{named}`" if named else "so many arguments"
        raise TranslationError(f"{shown} is not translated with {what}.", call.location)
    values = {name: given.get(name) for name in names}
    bound = inspect.BoundArguments(inspect.Signature(parameters), {})
    for parameter in parameters:
        if parameter.kind is parameter.VAR_POSITIONAL:
            bound.arguments[parameter.name] = tuple(further)
        elif parameter.kind is parameter.VAR_KEYWORD:
            bound.arguments[parameter.name] = {}
        else:
            bound.arguments[parameter.name] = values[parameter.name]
    return bound


def matching_formal(name: str, names: list[str], before_dots: list[str]) -> str | None:
    """Return the formal that a name in a call means; R lets formals before `...` be abbreviated."""
    name = name.replace(".", "_")
    if name in names:
        return name
    abbreviated = [formal for formal in before_dots if formal.startswith(name)]
    return abbreviated[0] if len(abbreviated) == 1 else None
