"""R errors in Python: exceptions that keep the R condition, and can go back to R as what they were."""
import functools

from r_bridge.runtime.handles import RObject, from_capsule, kept


class RError(RuntimeError):
    """An error that R code raised.

    `condition` is the R condition itself (it goes back to R as it is), `message` its message, `call` the R call
    that raised it as text or None, `classes` the classes of the condition, `traceback` the R calls that were
    active, outermost first.
    """

    # R dispatches on the name of the class
    __module__ = "r_bridge"

    def __init__(self, message, classes=("error", "condition"), call=None, traceback=(), condition=None):
        super().__init__(message)
        self.message = message
        self.classes = list(classes)
        self.call = call
        self.traceback = list(traceback)
        self.condition = condition

    def __str__(self):
        return f"Error in {self.call} : {self.message}" if self.call else f"Error: {self.message}"

    def __reduce__(self):
        # the condition itself stays in the R of this process
        return RError, (self.message, self.classes, self.call, self.traceback)


class RThreadError(RuntimeError):
    """R was needed on a thread that is not R's, while R's own thread could not take the call."""


class RForkError(RuntimeError):
    """R was used in a child of fork(): it belongs to the process that started it."""


IN_A_CHILD = ("R was started before this process was forked, and can't be used in the child: start children with "
              "multiprocessing.get_context('spawn'), or start R after the fork.")


# what every R error is needs no class of its own
COMMON = ("error", "condition")


@functools.lru_cache(maxsize=256)
def error_class(classes):
    """RError, or a subclass of it that R sees by the classes of the condition, for tryCatch() to find."""
    own = dict.fromkeys(name for name in classes if name not in COMMON)
    # reticulate names a Python class in R by its module, unless that is empty: then it is the bare name
    bases = [type(name, (Exception,), {"__module__": ""}) for name in own]
    return type("RError", (RError, *bases), {"__module__": "r_bridge", "__doc__": RError.__doc__})


def error_from(message, classes, call, traceback, capsule):
    """The exception for an R error that reticulate brings to Python."""
    kept.release_dropped()
    classes = tuple(classes)
    return error_class(classes)(message, classes, call, traceback, RObject(from_capsule(capsule)))
