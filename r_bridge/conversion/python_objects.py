"""Python objects passed to R by reference, as reticulate's objects."""

import ctypes

from r_bridge.runtime import interrupts, r_api
from r_bridge.runtime.handles import RObject, address_in_capsule
from r_bridge.runtime.signatures import capsule_in, is_r_function
from r_bridge.runtime.state import runtime


# An interrupt would jump out of reticulate's C++ code, which holds Python's lock
@interrupts.not_interrupted
def to_reference(value, maker="pending_object") -> int:
    """Return the address of a new reference of reticulate to a Python object.

    Args:
        maker: Name of the bridge's R function that makes the R object; it takes the key that the Python object is
            stored under.
    """
    caller = runtime.caller
    api, key = caller.api, runtime.pending_objects.add(value)
    protected = 0
    try:
        argument = api.Rf_protect(api.Rf_ScalarInteger(key))
        protected += 1
        arguments = api.Rf_protect(api.Rf_cons(argument, api.R_NilValue))
        protected += 1
        call = api.Rf_protect(api.Rf_lcons(r_api.symbol(maker), arguments))
        protected += 1
        failed = ctypes.c_int(0)
        result = api.R_tryEval(call, caller.environment, failed)
    finally:
        api.Rf_unprotect(protected)
        runtime.pending_objects.pop(key)
    if failed.value:
        raise RuntimeError(
            f"reticulate could not create an R reference to a Python object of class {type(value).__name__}."
        )
    return result


def is_reference(address, r_type) -> bool:
    """Return True if an R object is one of reticulate's."""
    return bool(r_api.api().Rf_inherits(address, b"python.builtin.object"))


def reference_to_python(address, r_type):
    """Return the Python object behind one of reticulate's R objects; raise ValueError if it no longer exists."""
    api = r_api.api()
    environment = address
    while api.TYPEOF(environment) != r_api.ENVSXP:
        environment = api.Rf_getAttrib(environment, r_api.symbol("py_object"))
        if environment == api.R_NilValue:
            raise ValueError("An R reference to a Python object has lost its environment.")
    pointer = api.Rf_findVarInFrame(environment, r_api.symbol("pyobj"))
    if api.TYPEOF(pointer) != r_api.EXTPTRSXP:
        # A module that R loads at its first use.
        return runtime.caller.call_bridge("loaded", RObject(address))
    found = api.R_ExternalPtrAddr(pointer)
    if not found:
        raise ValueError("This Python object belongs to an earlier R session and no longer exists.")
    return ctypes.cast(found, ctypes.py_object).value


def held_reference(address):
    """Return the address of the Python object that an R object of the package pykeras3, such as a history, holds."""
    return r_api.api().Rf_getAttrib(address, r_api.symbol("python"))


def holds_reference(address, r_type) -> bool:
    """Return True if an R object holds a reference to a Python object."""
    return is_reference(held_reference(address), r_type)


def holder_to_python(address, r_type):
    """Return the Python object that an R object holds."""
    return reference_to_python(held_reference(address), r_type)


def package_object_to_python(address, r_type):
    """Return the Python object to which an R package converts an object of its class, or a handle of the object."""
    handle = RObject(address)
    found = runtime.caller.call_bridge("as_python", handle)
    return handle if found is None else found


def r_object_in(value):
    """Return the address of the R object that reticulate wrapped in `value`; None for other values."""
    if is_r_function(value) and getattr(value, "__closure__", None):
        value = capsule_in(value)
    return address_in_capsule(value)


def holds_r_object(value) -> bool:
    """Return True for a Python value in which reticulate passed an R object."""
    return r_object_in(value) is not None
