"""R objects that Python holds: handles, functions and the memory behind numpy's views."""
import collections
import ctypes
import functools
import inspect

from r_bridge.runtime import r_api

# Places of what Python let go of, on whatever thread: R's own thread empties them at its next crossing
dropped = collections.deque()


class Kept:
    """The R list of all that Python holds: unlike R_ReleaseObject, it takes no longer the more that is."""

    def __init__(self):
        self.list, self.length, self.free = None, 0, []

    def add(self, address) -> int:
        """Keep a protected or kept R object; gives its place."""
        if not self.free:
            self.grow(address)
        place = self.free.pop()
        r_api.api().SET_VECTOR_ELT(self.list, place, address)
        return place

    def grow(self, address):
        api, old, length = r_api.api(), self.list, max(1024, 2 * self.length)
        api.Rf_protect(address)
        try:
            self.list = api.Rf_allocVector(r_api.VECSXP, length) if old is None else api.Rf_xlengthgets(old, length)
            api.R_PreserveObject(self.list)
        finally:
            api.Rf_unprotect(1)
        if old is not None:
            api.R_ReleaseObject(old)
        self.free.extend(range(length - 1, self.length - 1, -1))
        self.length = length

    def release_dropped(self):
        """Let R have back what Python no longer holds; on R's thread."""
        api = r_api.api()
        while dropped:
            place = dropped.popleft()
            api.SET_VECTOR_ELT(self.list, place, api.R_NilValue)
            self.free.append(place)


kept = Kept()


class Unprotected:
    """While R objects are made that nothing protects yet, R must run no other code: calls of other threads wait."""

    def __init__(self):
        # not empty meanwhile
        self.values = []
        self.postponed = None

    def end(self, before):
        """Back to as many values as there were before."""
        del self.values[before:]
        if self.postponed and not self.values:
            postponed, self.postponed = self.postponed, None
            postponed()


unprotected = Unprotected()


class Held:
    """An R object that R keeps as long as this Python object lives."""

    __slots__ = ("address", "place", "__weakref__")

    def __init__(self, address):
        self.place = kept.add(address)
        self.address = address

    # Python's end takes the module's names away before its last objects
    def __del__(self, drop=dropped.append):
        drop(self.place)


class RObject(Held):
    """What R has and Python has no form for: an environment, an R6 object, a formula, a fitted model ...

    It goes back to R as the very object that it is. `r.class_(x)`, `r.print(x)` and any other R function take it.
    """

    __slots__ = ("cell",)
    # R dispatches on the name of the class
    __module__ = "r_bridge"

    def __repr__(self):
        from r_bridge.runtime.calls import described
        return f"<R object: {described(self)}>"

    def __eq__(self, other):
        return isinstance(other, RObject) and self.address == other.address

    def __hash__(self):
        return hash(self.address)

    def __reduce__(self):
        raise TypeError(f"An R object can't be pickled: {self!r} lives in the R of this process. "
                        "Save it from R (saveRDS) or convert it to a Python value first.")


class RFunction(RObject):
    """An R function; called, it runs R on R's thread and gives the value back."""

    __slots__ = ("scope", "__dict__")
    __module__ = "r_bridge"

    def __init__(self, address):
        super().__init__(address)
        # R's environment for its calls, made at the first
        self.scope = None

    def __call__(self, *args, **kwargs):
        from r_bridge.runtime.calls import call_function
        return call_function(self, args, kwargs)

    @property
    def __signature__(self):
        from r_bridge.runtime.signatures import python_name, signature
        closure = self.closure()
        return signature(closure.address, spelled=python_name)

    def closure(self):
        """A closure with the formals of this function: itself, or what R's args() has for most primitives."""
        if r_api.api().TYPEOF(self.address) == r_api.CLOSXP:
            return self
        from r_bridge.runtime.calls import call_named
        found = call_named("args", [self], {})
        if found is None:
            raise ValueError("this primitive of R has no formals")
        return found

    @functools.cached_property
    def r_names(self):
        """What keywords are called in R, where that is no name in Python: {"na_rm": "na.rm"}."""
        from r_bridge.runtime.signatures import formals, python_name
        try:
            closure = self.closure()
            names = [name for name, _ in formals(closure.address)]
        except ValueError:
            return {}
        return {python_name(name): name for name in names if python_name(name) not in names}

    @property
    def __name__(self):
        return "R_function"

    def __repr__(self):
        try:
            return f"<R function {inspect.signature(self)}>"
        except ValueError:
            return "<R function>"


class Vector(Held):
    """The memory of an R vector, for numpy to look at without a copy."""

    __slots__ = ("__array_interface__",)

    def __init__(self, address, pointer, shape, dtype):
        super().__init__(address)
        self.__array_interface__ = interface(pointer, shape, dtype, read_only=True)


class Destination:
    """The memory of a new R vector, for numpy to write to."""

    __slots__ = ("__array_interface__",)

    def __init__(self, pointer, shape, dtype):
        self.__array_interface__ = interface(pointer, shape, dtype, read_only=False)


def interface(pointer, shape, dtype, read_only):
    """numpy's description of memory in R's order, the first index fastest."""
    strides, step = [], dtype.itemsize
    for size in shape:
        strides.append(step)
        step *= size
    return {"data": (pointer or 0, read_only), "shape": tuple(shape), "strides": tuple(strides),
            "typestr": dtype.str, "version": 3}


CAPSULE_NAME = b"r_object"
_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype, _new_capsule.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_of.restype, _pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
_is_capsule = ctypes.pythonapi.PyCapsule_IsValid
_is_capsule.restype, _is_capsule.argtypes = ctypes.c_int, [ctypes.py_object, ctypes.c_char_p]


def from_capsule(capsule):
    """The address of the R object in one of reticulate's capsules; None where it is none."""
    if not _is_capsule(capsule, CAPSULE_NAME):
        return None
    # the capsule holds the cell that keeps the object alive, the cell's tag is the object
    return r_api.api().TAG(_pointer_of(capsule, CAPSULE_NAME))


def capsule_of(handle):
    """A capsule as reticulate makes them, out of which R takes the object itself."""
    if not hasattr(handle, "cell"):
        api, before = r_api.api(), len(unprotected.values)
        try:
            unprotected.values.append(None)
            cell = api.Rf_cons(api.R_NilValue, api.R_NilValue)
            api.SET_TAG(cell, handle.address)
            handle.cell = Held(cell)
        finally:
            unprotected.end(before)
    return _new_capsule(handle.cell.address, CAPSULE_NAME, None)
