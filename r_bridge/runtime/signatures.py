"""Python signatures of R functions, from their formals."""

import inspect
import keyword

from r_bridge.runtime import r_api
from r_bridge.runtime.handles import address_in_capsule
from r_bridge.runtime.state import runtime


class RDefault:
    """The default of an R argument that only R can evaluate."""

    def __repr__(self):
        return "<R's default>"


R_DEFAULT = RDefault()
CONSTANTS = (r_api.NILSXP, r_api.LGLSXP, r_api.INTSXP, r_api.REALSXP, r_api.STRSXP)


def is_r_function(value) -> bool:
    """Return True for an R function as reticulate sends it."""
    return getattr(value, "__module__", None) == "rpytools.call"


def lacks_signature(function) -> bool:
    """Return True for an R function that came without its formals."""
    return is_r_function(function) and not hasattr(function, "__signature__")


def with_signature(function):
    """Return the function; set the formals of an R function as its signature, if R is available."""
    if lacks_signature(function):
        try:
            function.__signature__ = signature(closure_of(function))
        except (AttributeError, IndexError, TypeError, ValueError):
            return function
    return function


def capsule_in(function):
    """Return the capsule with the R closure in one of reticulate's Python functions; R receives the closure."""
    return function.__closure__[0].cell_contents


def closure_of(function) -> int:
    """Return the address of the R closure in one of reticulate's Python functions."""
    return address_in_capsule(capsule_in(function))


def formals(closure):
    """Yield the names of an R closure's formals with their defaults, `inspect.Parameter.empty` where there is none.

    Args:
        closure: The address of the closure; ValueError if it is a primitive.
    """
    api = r_api.api()
    if api.TYPEOF(closure) != r_api.CLOSXP:
        raise ValueError("this R primitive has no formals")
    cell = api.R_ClosureFormals(closure)
    while cell != api.R_NilValue:
        yield api.R_CHAR(api.PRINTNAME(api.TAG(cell))).decode(), default(api.CAR(cell))
        cell = api.CDR(cell)


def default(address):
    """Return the default of a formal: a constant as Python has it, R_DEFAULT for code, which only R can evaluate."""
    api = r_api.api()
    if address == api.R_MissingArg:
        return inspect.Parameter.empty
    return runtime.converter.to_python(address) if api.TYPEOF(address) in CONSTANTS else R_DEFAULT


def python_name(name: str) -> str:
    """Return the Python spelling of an R name: na.rm is na_rm, lambda is lambda_."""
    name = name.replace(".", "_")
    return name + "_" if keyword.iskeyword(name) else name


def signature(closure, spelled=str) -> inspect.Signature:
    """Return the Python signature of an R closure by its address; ValueError where Python can't write it.

    Args:
        spelled: Function that gives an R name as it is written in Python.
    """
    parameters, after_dots, pairs = [], False, list(formals(closure))
    used_names = {name for name, _ in pairs}
    for name, its_default in pairs:
        if name == "...":
            parameters.append(inspect.Parameter(unused_name("args", used_names), inspect.Parameter.VAR_POSITIONAL))
            after_dots = True
        else:
            kind = inspect.Parameter.KEYWORD_ONLY if after_dots else inspect.Parameter.POSITIONAL_OR_KEYWORD
            parameters.append(inspect.Parameter(spelled(name), kind, default=its_default))
    if after_dots:
        parameters.append(inspect.Parameter(unused_name("kwargs", used_names), inspect.Parameter.VAR_KEYWORD))
    return inspect.Signature(without_late_requirements(parameters))


def unused_name(name, used_names):
    """Return a name that is not taken."""
    return unused_name(name + "_", used_names) if name in used_names else name


def without_late_requirements(parameters):
    """Give parameters without a default that follow one with it R_DEFAULT: R allows them, Python's signatures don't."""
    seen, result = False, []
    for p in parameters:
        by_position = p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        if by_position and seen and p.default is inspect.Parameter.empty:
            p = p.replace(default=R_DEFAULT)
        seen = seen or (by_position and p.default is not inspect.Parameter.empty)
        result.append(p)
    return result
