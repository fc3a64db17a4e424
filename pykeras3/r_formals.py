"""The formals of R functions that plain reticulate sends, which says nothing of them."""
import ctypes
import inspect

CLOSURE = 3  # R's CLOSXP
CAPSULE_NAME = b"r_object"


class RDefault:
    """The default of an R argument: R fills it in where the argument is left out."""

    def __repr__(self):
        return "<R's default>"


R_DEFAULT = RDefault()


def is_unsigned(function) -> bool:
    """Whether a function came from R without its formals."""
    return getattr(function, "__module__", None) == "rpytools.call" and not hasattr(function, "__signature__")


def signed(function):
    """The function; one from R gets R's formals as its signature, where R can be asked."""
    if is_unsigned(function):
        try:
            function.__signature__ = r_signature(function.__closure__[0].cell_contents)
        except (AttributeError, IndexError, TypeError, ValueError):
            return function
    return function


def r_signature(capsule) -> inspect.Signature:
    """The signature of the R closure in a capsule of reticulate's; ValueError where there is none."""
    closure = closure_of(capsule)
    api = r_api()
    missing = ctypes.c_void_p.in_dll(api, "R_MissingArg").value
    nil = ctypes.c_void_p.in_dll(api, "R_NilValue").value
    parameters, after_dots, cell = [], False, api.formals(closure)
    while cell != nil:
        name = api.R_CHAR(api.PRINTNAME(api.TAG(cell))).decode()
        if name == "...":
            parameters.append(inspect.Parameter("args", inspect.Parameter.VAR_POSITIONAL))
            after_dots = True
        elif not name.isidentifier():
            raise ValueError(name)
        else:
            default = inspect.Parameter.empty if api.CAR(cell) == missing else R_DEFAULT
            kind = inspect.Parameter.KEYWORD_ONLY if after_dots else inspect.Parameter.POSITIONAL_OR_KEYWORD
            parameters.append(inspect.Parameter(name, kind, default=default))
        cell = api.CDR(cell)
    if after_dots:
        parameters.append(inspect.Parameter("kwargs", inspect.Parameter.VAR_KEYWORD))
    return inspect.Signature(without_late_requirements(parameters))


def without_late_requirements(parameters):
    """R lets an argument without a default follow one with it; a Python signature does not."""
    seen, result = False, []
    for p in parameters:
        by_position = p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        if by_position and seen and p.default is inspect.Parameter.empty:
            p = p.replace(default=R_DEFAULT)
        seen = seen or (by_position and p.default is not inspect.Parameter.empty)
        result.append(p)
    return result


def closure_of(capsule) -> int:
    """The address of the R closure: in the capsule itself, or in the tag of the cell that keeps it alive."""
    pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
    pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    address, api = pointer_of(capsule, CAPSULE_NAME), r_api()
    for candidate in (address, api.TAG(address) if api.TYPEOF(address) == 2 else None):
        if candidate and api.TYPEOF(candidate) == CLOSURE:
            return candidate
    raise ValueError("no R closure")


def r_api():
    """R's own functions to look into an R object, of the R that runs in this process."""
    api = ctypes.PyDLL(None)
    for name in ("TAG", "CAR", "CDR", "PRINTNAME"):
        function = getattr(api, name)
        function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    api.R_CHAR.restype, api.R_CHAR.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
    api.TYPEOF.restype, api.TYPEOF.argtypes = ctypes.c_int, [ctypes.c_void_p]
    # R 4.5 has a new name for it
    api.formals = getattr(api, "R_ClosureFormals", None) or api.FORMALS
    api.formals.restype, api.formals.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    return api
