"""Code that the bridge knows: where an exception would be lost, where R is called, where R's thread waits."""

import _weakrefset
import gc
import inspect
import types
import weakref
from collections.abc import Callable


class KnownCode:
    """Code in which a KeyboardInterrupt is not raised, or other threads are served; each kind is a set of code objects.

    Attributes:
        losing: Called from C, which would lose an exception.
        losing_by_name: As `losing`, by module and function name, for functions of rpy2: it keeps only what C calls.
        pending: Called from C by Python's queue of pending calls, which would lose an exception; the interrupt is
            raised after them.
        storing: Makes a call for another thread and stores what it raises; its callers don't see it.
        calling_r: R runs below this, and looks for interrupts itself.
        waiting: R's thread waits in this, and holds no lock.
        loops: Library functions that loop over steps, at each of which R's thread looks for calls of other threads.
        postponing: Functions of the active frames, innermost first, that return True where an interrupt has to wait.
    """

    def __init__(self):
        self.losing = {code for code in standard_library_code() if code is not None}
        self.losing_by_name = {
            ("rpy2.rinterface_lib.callbacks", "_consolewrite_ex"),
            ("rpy2.rinterface_lib.callbacks", "_consoleflush"),
        }
        self.pending: set[types.CodeType] = set()
        self.storing: set[types.CodeType] = set()
        self.calling_r: set[types.CodeType] = set()
        self.waiting: set[types.CodeType] = set()
        self.loops: set[types.CodeType] = set()
        self.postponing: list[Callable[[list], bool]] = []

    def loses_exceptions(self, frame) -> bool:
        """Return True for a frame of a function whose exceptions Python ignores, where a Ctrl-C would be lost."""
        code = frame.f_code
        # Any class may define a __del__().
        return (
            code in self.losing
            or code in self.pending
            or code.co_name == "__del__"
            or (frame.f_globals.get("__name__"), code.co_name) in self.losing_by_name
            or any(getattr(callback, "__code__", None) is code for callback in gc.callbacks)
        )

    def includes_pending_call(self, frames) -> bool:
        """Return True if one of the frames is a pending call."""
        return any(frame.f_code in self.pending for frame in frames)

    def postpones(self, frames) -> bool:
        """Return True if a Ctrl-C has to wait, such as until the end of a training step."""
        return any(must_wait(frames) for must_wait in self.postponing)


def standard_library_code():
    """Yield the code that Python calls when an object is destroyed, and that reticulate calls for a class."""
    yield inspect.getmro.__code__
    yield weakref.finalize.__call__.__code__
    yield weakref.WeakMethod.__call__.__code__
    yield nested_code(weakref.WeakValueDictionary.__init__, "remove")
    yield nested_code(weakref.WeakKeyDictionary.__init__, "remove")
    yield nested_code(_weakrefset.WeakSet.__init__, "_remove")


def nested_code(function, name):
    """Return the code of a function that is defined in another one; None where there is none of that name."""
    return next(
        (
            constant
            for constant in function.__code__.co_consts
            if isinstance(constant, types.CodeType) and constant.co_name == name
        ),
        None,
    )
