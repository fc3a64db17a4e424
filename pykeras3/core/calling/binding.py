"""The path of a call: bind the arguments to names, check them, convert them, dispatch to Keras.

`call_checked()` takes these steps one by one. For functions of the regular families one loop does, since operations
take microseconds; it leaves calls that are incomplete or have wrong names to `call_checked()`.
"""

from collections.abc import Callable

from pykeras3.core.calling import call_errors
from pykeras3.core.declaring.declaration import Declaration
from pykeras3.core.errors import ConversionError


def public_function(declaration: Declaration) -> Callable:
    """Return the function that users call."""
    if not is_regular(declaration):

        def call(*args, **kwargs):
            return call_checked(declaration, call, args, kwargs)

        return call

    fewest, most = len(declaration.required), len(declaration.positional)
    converters = {name: declaration.conversions.get(name, unchanged) for name in declaration.names}
    by_position = [(name, converters[name]) for name in declaration.positional]
    may_omit_first = declaration.family.may_omit_first(declaration)
    target: Callable

    def find_target(**given):
        """Call the target, which is known when Keras is loaded: at the first call."""
        nonlocal target
        target = declaration.target
        return target(**given)

    target = find_target

    # One loop instead of the steps of call_checked(), and as little code as can be: it saves several microseconds of a
    # call, since TensorFlow's operations leave nothing of it in the processor's caches
    def call_regular(*args, **kwargs):
        if not fewest <= len(args) <= most or (may_omit_first and type(args[0]) is int):
            return call_checked(declaration, call_regular, args, kwargs)
        given = {}
        try:
            for (name, converter), value in zip(by_position, args):
                given[name] = converter(value)
            for name, value in kwargs.items():
                if name in given or name not in converters:
                    break
                given[name] = converters[name](value)
            else:
                return target(**given)
        except Exception as error:
            if len(given) < len(args) + len(kwargs):
                raise_for_argument(declaration, name, args, kwargs, error)
            raise_clearer_error(declaration, declaration.positional, args, kwargs, error)
            raise
        # An argument is given twice, or unknown
        return call_checked(declaration, call_regular, args, kwargs)

    return call_regular


def unchanged(value):
    """Return an argument that needs no conversion."""
    return value


def raise_for_argument(declaration: Declaration, name: str, args: tuple, kwargs: dict, error: Exception):
    """Raise the error of an argument that could not be converted."""
    if not isinstance(error, ConversionError):
        raise error
    # an unknown argument is the more likely mistake
    names = declaration.positional
    check_names(declaration, names, args, kwargs, bind(declaration, names, args, kwargs))
    raise error.for_argument(declaration.name, name) from None


def is_regular(declaration: Declaration) -> bool:
    """Return True if all that a call with known, valid arguments has to do is to convert them and call the target."""
    required = declaration.required
    return declaration.family.is_regular and required == declaration.positional[: len(required)]


def call_checked(declaration: Declaration, call: Callable, args: tuple, kwargs: dict):
    """Call a public function step by step; a call that is incomplete or wrong is deferred or raises."""
    if declaration.methods:
        declaration = declaration.method_for(args[0] if args else kwargs.get(declaration.positional[0]))
    family = declaration.family
    names = family.names_by_position(declaration, args, kwargs)
    given = bind(declaration, names, args, kwargs)
    missing = family.missing(declaration, given)
    if missing is not None:
        return family.without(declaration, missing, call, args, kwargs)
    check_names(declaration, names, args, kwargs, given)
    convert(declaration, given)
    try:
        return family.dispatch(declaration, given)
    except Exception as error:
        raise_clearer_error(declaration, names, args, kwargs, error)
        raise


def raise_clearer_error(declaration: Declaration, names: list[str], args: tuple, kwargs: dict, error: Exception):
    """Raise a clearer error than the one that a call failed with, if there is one."""
    if isinstance(error, ConversionError):
        raise error.for_function(declaration.name) from None
    declaration.family.explain_failure(declaration, bind(declaration, names, args, kwargs), error)


def bind(declaration: Declaration, names: list[str], args: tuple, kwargs: dict) -> dict:
    """Return the arguments of a call by name; those of `*args` as a tuple under its name."""
    given = kwargs.copy()
    for name, value in zip(names, args):
        given[name] = value
    if len(args) > len(names) and declaration.further is not None:
        given[declaration.further] = args[len(names) :]
    return given


def check_names(declaration: Declaration, names: list[str], args: tuple, kwargs: dict, given: dict):
    """Raise for too many arguments by position, for one that is given by name as well, and for unknown names."""
    if len(args) > len(names) and declaration.further is None:
        raise call_errors.too_many_arguments(declaration, args, names)
    for name, value in zip(names, args):
        if name in kwargs:
            raise call_errors.multiple_values(declaration, name, value, kwargs[name])
    if kwargs:
        declaration.family.check_keywords(declaration, given)


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
