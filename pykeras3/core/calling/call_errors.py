"""The errors of a call, each naming the function and the argument."""

import math
import re
import traceback
from typing import Any

from pykeras3.core import backend, host
from pykeras3.core.conventions.keras_names import known_names
from pykeras3.core.conventions.rejected_values import expected_instead
from pykeras3.core.conventions.values import is_array, is_list, known_values
from pykeras3.core.errors import ConversionError, begin_message, did_you_mean, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import is_keras_layer

# Before the call


def missing_argument(declaration, name: str, keywords=()) -> TypeError:
    """Return the error for a missing argument; a misspelt keyword is named first, as it is the likelier cause."""
    misspelt = declaration.likely_misspelt(keywords)
    if misspelt:
        return unknown_argument(declaration, misspelt[0], keywords[misspelt[0]])
    return TypeError(f"{declaration.name}(): argument `{name}` is missing, with no default.")


def unknown_argument(declaration, name: str, value, further=None) -> TypeError:
    """Return the error for a keyword that the function doesn't take."""
    return TypeError(
        f"{declaration.name}(): unexpected argument `{name}`.{declaration.hint(name, further)} "
        f"Received: {name}={shown(value)}"
    )


def too_many_arguments(declaration, args, names) -> TypeError:
    """Return the error for more positional arguments than the function takes."""
    return TypeError(
        f"{declaration.name}(): takes at most {len(names)} positional "
        f"argument{'s' * (len(names) != 1)} ({', '.join(names)}). "
        f"Received: {len(args)}"
    )


def multiple_values(declaration, name: str, by_position, by_name) -> TypeError:
    """Return the error for an argument that is passed both by position and by name."""
    return TypeError(
        f"{declaration.name}(): got multiple values for argument `{name}`. "
        f"Received: {shown(by_position)} and {name}={shown(by_name)}"
    )


def argument_of_object_only(declaration, name: str, value) -> TypeError:
    """Return the error for a keyword of a loss or metric that the function comparing values doesn't take."""
    return TypeError(
        f"{declaration.name}(): argument `{name}` can't be combined with `y_true` and `y_pred`. Pass it to the "
        f"object instead: {declaration.name}({name}=...). Received: {name}={shown(value)}"
    )


def not_a_receiver(declaration, value) -> TypeError:
    """Return the error for a first argument that is of the wrong kind."""
    return TypeError(
        f"{declaration.name}(): `{declaration.positional[0]}` must be {declaration.receiver.expected}. "
        f"Received: {shown(value)}"
    )


# After a call failed: errors whose cause the arguments show


def explain_failed_operation(declaration, given: dict, error: Exception):
    """Raise a clearer error if the arguments show why an operation failed."""
    first = given.get(declaration.positional[0]) if declaration.positional else None
    refuse_layer(declaration, first)
    refuse_no_tensor(declaration, given, error)
    refuse_axis(declaration, first, given)
    refuse_index(declaration, first, given)


def refuse_layer(declaration, first):
    """Raise if the operation got a layer instead of a tensor."""
    if is_keras_layer(first):
        name = declaration.name
        raise TypeError(
            f"{name}(): `{declaration.positional[0]}` must be a tensor, not a layer or model. Pipe a "
            f"keras_input() into the layers first, or wrap the operation in a layer: "
            f"layer_lambda(f={name}). Received: {shown(first)}"
        ) from None


def refuse_no_tensor(declaration, given: dict, error: Exception):
    """Raise where the operation was given values that make no tensor, or not one that it takes."""
    for name in declaration.tensors:
        expected = expected_instead(given[name], error) if name in given else None
        if expected is not None:
            raise ConversionError(expected, given[name]).for_argument(declaration.name, name)


# What the modules of Keras hold, of which arguments may be named
KINDS = {
    "activations": "an activation function",
    "initializers": "an initializer",
    "regularizers": "a regularizer",
    "constraints": "a constraint",
}


def refuse_unknown_name(declaration, given: dict):
    """Raise where an argument names no activation, initializer, regularizer or constraint."""
    for name, convention in declaration.conventions.items():
        if not convention.module or given.get(name) is None:
            continue
        try:
            getattr(load_keras(), convention.module).get(convention.convert(given[name]))
        except Exception:
            module, value = getattr(load_keras(), convention.module), given[name]
            hint = did_you_mean(value, known_names(module), repr) if isinstance(value, str) else ""
            expected = f"{KINDS[convention.module]} or the name of one"
            raise ConversionError(expected, value, hint).for_argument(declaration.name, name) from None


def refuse_none(declaration, given: dict, error: Exception):
    """Raise where a Python error is about None and only one argument is None that is not so by default."""
    if not (isinstance(error, (TypeError, AttributeError, ValueError)) and "NoneType" in str(error)):
        return
    parameters = declaration.signature.parameters
    unusual = [name for name, value in given.items() if value is None and name in parameters]
    unusual = [name for name in unusual if parameters[name].default is not None]
    if len(unusual) == 1:
        raise TypeError(f"{declaration.name}(): `{unusual[0]}` must not be None (NULL in R).") from error


def refuse_axis(declaration, first, given: dict):
    """Raise if the operation got an axis beyond those of its first argument."""
    if is_list(first) and first:
        first = first[0]
    if not is_array(first) or not first.shape:
        return
    count = len(first.shape) + declaration.axis_of_result
    subject = "the result" if declaration.axis_of_result else f"`{declaration.positional[0]}`"
    for name, convention in declaration.conventions.items():
        wanted: Any = given.get(name) if convention.is_axis else None
        if any(isinstance(a, (int, float)) and abs(a) > count for a in (wanted if is_list(wanted) else [wanted])):
            allowed = (
                f"between 1 and {count}, or between -{count} and -1 (counted from the end)" if count > 1 else "1 or -1"
            )
            raise ConversionError(
                f"{allowed}, as {subject} has {count} {'axes' if count > 1 else 'axis'}", wanted
            ).for_argument(declaration.name, name)


def refuse_index(declaration, first, given: dict):
    """Raise if the operation got an index beyond the elements of its first argument."""
    wanted, axis = given.get("indices"), given.get("axis")
    convention = declaration.conventions.get("indices")
    if convention is None or not convention.is_index_of_first or not is_array(first):
        return
    values = known_values(wanted)
    if values is None:
        return
    from_zero = bool(given.get("zero_indexed"))
    shape = tuple(first.shape)
    if axis is not None:
        shape = (shape[int(axis) - (axis > 0)],)
    if None in shape:
        return
    size = math.prod(shape)
    if values.max(initial=0) > size - from_zero or values.min(initial=0) < -size:
        raise ConversionError(
            f"between {1 - from_zero} and {size - from_zero}, or between -{size} and -1 (counted from the end)", wanted
        ).for_argument(declaration.name, "indices")


# The packages whose errors are about the arguments of a call
LIBRARIES = ("pykeras3", "keras", "numpy", *backend.BACKENDS)
# Messages that already begin with a call of a function
OWN_MESSAGE = re.compile(r"[a-z]\w*\(.*?\)(: | must )")


def package_of(module: str) -> str:
    """Return the name of the package that a module is in."""
    return module.partition(".")[0]


def begin_with_function_name(declaration, error: Exception):
    """Begin the message of an error of Keras or its backend with the name of the function that was called."""
    if OWN_MESSAGE.match(str(error)):
        return
    *_, (innermost, _) = traceback.walk_tb(error.__traceback__)
    # what code of the user raises stays as it is
    if package_of(innermost.f_globals.get("__name__", "")) in {*LIBRARIES, package_of(type(host.current()).__module__)}:
        begin_message(error, f"{declaration.name}(): ")
