"""Handles: Python objects that hold R objects."""

import ctypes

from r_bridge.runtime import interrupts, r_api
from r_bridge.runtime.state import runtime


class PreservedHandle:
    """Holds an R object and preserves it as long as this Python object lives."""

    __slots__ = ("address", "place", "__weakref__")

    def __init__(self, address):
        self.place = runtime.preserved.add(address)
        self.address = address

    # At Python's exit the module's names are cleared before the last objects.
    def __del__(self, drop=runtime.preserved.dropped.append):
        # It has none where a Ctrl-C has stopped __init__()
        place = getattr(self, "place", None)
        if place is not None:
            drop(place)


class RObject(PreservedHandle):
    """An R object that has no Python form: an environment, an R6 object, a formula, a fitted model ...

    It goes back to R as the very object that it is: `r.call("class", x)`, `r.print(x)` and all R functions take it.
    """

    __slots__ = ("cell",)
    # R dispatches on the name of the class.
    __module__ = "r_bridge"

    def __repr__(self):
        can_call = runtime.caller is not None and runtime.is_on_r_thread() and runtime.is_usable()
        if not can_call:
            return f"<R object: {hex(self.address)}>"
        return f"<R object: {runtime.caller.call_bridge('description', self)}>"

    def __eq__(self, other):
        return isinstance(other, RObject) and self.address == other.address

    def __hash__(self):
        return hash(self.address)

    def __reduce__(self):
        raise TypeError(
            f"An R object can't be pickled: {self!r} lives in the R of this process. "
            "Save it from R (saveRDS) or convert it to a Python value first."
        )


CAPSULE_NAME = b"r_object"
_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype, _new_capsule.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_of.restype, _pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
_is_capsule = ctypes.pythonapi.PyCapsule_IsValid
_is_capsule.restype, _is_capsule.argtypes = ctypes.c_int, [ctypes.py_object, ctypes.c_char_p]


def address_in_capsule(capsule):
    """Return the address of the R object in one of reticulate's capsules; None for anything else."""
    if not _is_capsule(capsule, CAPSULE_NAME):
        return None
    # The capsule holds the cell that keeps the object alive; the cell's tag is the object.
    return r_api.api().TAG(_pointer_of(capsule, CAPSULE_NAME))


@interrupts.not_interrupted
def new_cell(handle) -> PreservedHandle:
    """Return the cell of a handle's capsule."""
    api, values = r_api.api(), runtime.gc_guard.values
    before = len(values)
    try:
        values.append(None)
        cell = api.Rf_cons(api.R_NilValue, api.R_NilValue)
        api.SET_TAG(cell, handle.address)
        return PreservedHandle(cell)
    finally:
        runtime.gc_guard.end(before)


def as_capsule(handle):
    """Return a capsule as reticulate makes them, which R unpacks to the object itself."""
    if not hasattr(handle, "cell"):
        handle.cell = new_cell(handle)
    return _new_capsule(handle.cell.address, CAPSULE_NAME, None)
