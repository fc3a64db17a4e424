"""Python objects that cross to R by reference, as reticulate's objects."""
import ctypes
import itertools

from r_bridge.runtime import r_api

_laid_down = {}
_keys = itertools.cycle(range(1, 2 ** 31 - 1))


def take(key):
    """The object that was laid down under a key; R's side of the bridge calls it."""
    return _laid_down.pop(key)


def to_reference(value, make="reference") -> int:
    """Return the address of a new R object of reticulate's that stands for a Python object.

    make: The function of the bridge that makes an R object of the key under which the Python object is laid down.
    """
    from r_bridge.runtime.calls import door
    api, key = door.api, next(_keys)
    _laid_down[key] = value
    protected = 0
    try:
        argument = api.Rf_protect(api.Rf_ScalarInteger(key))
        protected += 1
        arguments = api.Rf_protect(api.Rf_cons(argument, api.R_NilValue))
        protected += 1
        call = api.Rf_protect(api.Rf_lcons(r_api.symbol(make), arguments))
        protected += 1
        failed = ctypes.c_int(0)
        result = api.try_eval(call, door.bridge.address, failed)
    finally:
        api.Rf_unprotect(protected)
        _laid_down.pop(key, None)
    if failed.value:
        raise RuntimeError(f"reticulate could not make an R object of a Python object of class {type(value).__name__}.")
    return result


def from_reference(address):
    """The Python object behind one of reticulate's R objects; ValueError where it was lost or not yet loaded."""
    api = r_api.api()
    environment = address
    while api.TYPEOF(environment) != r_api.ENVSXP:
        environment = api.Rf_getAttrib(environment, api.Rf_install(b"py_object"))
        if environment == api.R_NilValue:
            raise ValueError("A Python object of R's has lost its environment.")
    pointer = api.Rf_findVarInFrame(environment, api.Rf_install(b"pyobj"))
    if api.TYPEOF(pointer) != r_api.EXTPTRSXP:
        # a module that R loads at its first use
        from r_bridge.runtime.calls import call_bridge
        from r_bridge.runtime.handles import RObject
        return call_bridge("loaded", RObject(address))
    found = api.R_ExternalPtrAddr(pointer)
    if not found:
        raise ValueError("A Python object of an earlier R session can't be used: it is gone.")
    return ctypes.cast(found, ctypes.py_object).value
