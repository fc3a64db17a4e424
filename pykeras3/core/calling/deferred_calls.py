"""Calls whose first argument is missing until the pipe supplies it."""

import functools

from pykeras3.core.calling import call_errors
from pykeras3.core.calling.binding import bind, check_names, convert
from pykeras3.core.calling.pipe import Deferred, describe_call
from pykeras3.core.conventions.tabular import is_tabular
from pykeras3.core.conventions.values import SCALAR_TYPES, is_array, is_list, is_numpy
from pykeras3.core.declaring import endpoints
from pykeras3.core.declaring.declaration import Declaration


def deferred(declaration: Declaration, call, args: tuple, kwargs: dict) -> Deferred:
    """Return a deferred call (without its first argument) after validating the rest; raise if it can never be valid."""
    try:
        check_rest(declaration, args, kwargs)
    except (TypeError, ValueError):
        if not any(takes_rest(method, args, kwargs) for method in declaration.methods):
            raise

    def complete(value):
        receiver = declaration.method_for(value).receiver
        if receiver is not None and not receiver(value):
            raise call_errors.not_a_receiver(declaration, value)
        return call(value, *args, **kwargs)

    first = None if args else declaration.positional[0]
    return Deferred(complete, functools.partial(describe_call, declaration.name, args, kwargs), first)


def check_rest(declaration: Declaration, args: tuple, kwargs: dict):
    """Raise if the arguments of a call without the first one are invalid."""
    first = declaration.positional[0]
    if first in kwargs or (args and not omits_first(declaration, args, kwargs)):
        raise incomplete(declaration, args, kwargs)
    names = declaration.positional[1:]
    given = bind(declaration, names, args, kwargs)
    check_names(declaration, names, args, kwargs, given)
    for name in declaration.required[1:]:
        if name not in given:
            raise call_errors.missing_argument(declaration, name)
    try:
        convert(declaration, given)
    except ValueError as error:
        if not args or declaration.receiver is None or is_data(args[0]):
            raise
        raise ValueError(
            f"{error} (If the first argument was meant to be `{first}`, it must be {declaration.receiver.expected}.)"
        ) from None


def takes_rest(declaration: Declaration, args: tuple, kwargs: dict) -> bool:
    """Return True if the arguments of a call without the first one are valid."""
    try:
        check_rest(declaration, args, kwargs)
    except (TypeError, ValueError):
        return False
    return True


def omits_first(declaration: Declaration, args: tuple, kwargs: dict) -> bool:
    """Return True if the positional arguments omit the first (piped) one."""
    names, first = declaration.positional, args[0]
    following = names[1] if len(names) > 1 else declaration.further
    if first is None or following is None or names[0] in kwargs or following in kwargs:
        return False
    if declaration.receiver is None:
        return not is_array(first) or (is_numpy(first) and first.ndim == 0)
    convention = declaration.conventions.get(following)
    has_room = declaration.further is not None or len(args) < len(names)
    if not has_room or any(map(declaration.receiver, args)) or convention is None or not convention.may_lead:
        return False
    # a scalar is no receiver: where the call is complete without the first argument only, it is a wrong second one
    return convention.accepts(first) or (
        type(first) in SCALAR_TYPES
        and bool(missing_from(declaration, names, args, kwargs))
        and missing_from(declaration, names[1:], args, kwargs) == names[:1]
    )


def missing_from(declaration: Declaration, names: list[str], args: tuple, kwargs: dict) -> list[str]:
    """Return the required arguments that are missing from a call whose arguments by position have these names."""
    given = {*names[: len(args)], *kwargs}
    return [name for name in declaration.required if name not in given]


def is_data(value) -> bool:
    """Return True for data or a scalar, which was not meant to be a model or another receiver."""
    return type(value) in SCALAR_TYPES or is_array(value) or is_list(value) or is_tabular(value) or type(value) is dict


def incomplete(declaration: Declaration, args: tuple, kwargs: dict) -> TypeError:
    """Return the error for a call that lacks an argument and can't be a deferred one."""
    names = declaration.positional
    first = args[0] if args else kwargs[names[0]]
    if declaration.receiver is not None and not declaration.receiver(first):
        return call_errors.not_a_receiver(declaration, first)
    error = call_errors.missing_argument(declaration, missing_from(declaration, names, args, kwargs)[0])
    if names[:2] != ["x1", "x2"] or len(args) != 1:
        return error
    return TypeError(f"{error} In a pipe, pass it by name: `x >> {declaration.name}(x2=...)`.")


def without_overridden(declaration: Declaration, unknown: list[str], given: dict) -> list[str]:
    """Return the unknown keywords without those that an overriding method of the first argument's class takes.

    A model's class may override `compile()`, `fit()` and the like with further arguments.
    """
    if declaration.perform is None or declaration.endpoint is None:
        return unknown
    own = endpoints.keywords_of_method(declaration.endpoint, given.get(declaration.positional[0]))
    return [] if own is None else [name for name in unknown if name not in own]
