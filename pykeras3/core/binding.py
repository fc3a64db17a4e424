"""The one path of a call: bind the arguments to names, check them, convert them, dispatch to Keras."""

from collections.abc import Callable

from pykeras3.core import checks
from pykeras3.core.declaration import Declaration
from pykeras3.core.errors import ConversionError


def public_function(declaration: Declaration) -> Callable:
    """Return the function that users call."""
    family = declaration.family

    def call(*args, **kwargs):
        names = family.names_by_position(declaration, args, kwargs)
        given = bind(declaration, names, args, kwargs)
        missing = family.missing(declaration, given)
        if missing is not None:
            return family.without(declaration, missing, call, args, kwargs)
        if kwargs or len(args) > len(names):
            check_positions(declaration, names, args, kwargs)
            family.check_keywords(declaration, given)
        convert(declaration, given)
        try:
            return family.dispatch(declaration, given)
        except Exception as error:
            family.explain_failure(declaration, bind(declaration, names, args, kwargs), error)
            raise

    return call


def bind(declaration: Declaration, names: list[str], args: tuple, kwargs: dict) -> dict:
    """Return the arguments of a call by name; those of `*args` as a tuple under its name."""
    given = kwargs.copy()
    for name, value in zip(names, args):
        given[name] = value
    if len(args) > len(names) and declaration.further is not None:
        given[declaration.further] = args[len(names) :]
    return given


def check_positions(declaration: Declaration, names: list[str], args: tuple, kwargs: dict):
    """Raise for too many arguments by position, and for one that is given by name as well."""
    if len(args) > len(names) and declaration.further is None:
        raise checks.too_many(declaration, args, names)
    for name, value in zip(names, args):
        if name in kwargs:
            raise checks.given_twice(declaration, name, value, kwargs[name])


def convert(declaration: Declaration, given: dict):
    """Convert the arguments, in place, to what Keras takes."""
    conversions, convert_other = declaration.conversions, declaration.convert_other
    try:
        for name, value in given.items():
            if name in conversions:
                given[name] = conversions[name](value)
            elif convert_other is not None and name not in declaration.names:
                given[name] = convert_other(value)
    except ConversionError as error:
        raise error.for_argument(declaration.name, name) from None
