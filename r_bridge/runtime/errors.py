"""Exceptions of the bridge: R's errors, and calls of R that are refused."""

import functools


class RError(RuntimeError):
    """An error that R code raised.

    Attributes:
        condition: The R condition itself; given to R, it is the same condition again.
        message: Its message.
        call: The R call that raised it, as text, or None.
        classes: The classes of the condition.
        traceback: The R calls that were active, outermost first.
    """

    # R dispatches on the name of the class.
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
        # The condition itself stays in the R of this process.
        return error_of, (self.message, tuple(self.classes), self.call, self.traceback)


class RJump(BaseException):
    """A jump of R code out of a function that Python called, such as to a handler of tryCatch() outside.

    R makes it where it had called Python. Python code that catches it keeps R from that.

    Attributes:
        jump: The R function that makes the jump.
    """

    # R dispatches on the name of the class.
    __module__ = "r_bridge"

    def __init__(self, jump):
        super().__init__("R code jumped out of a function that Python called.")
        self.jump = jump


class RThreadError(RuntimeError):
    """R was needed on a thread that is not R's, while R's own thread could not take the call."""


class REndedError(RThreadError):
    """R was needed on a thread that is not R's, once R had ended."""

    def __init__(self, message="R has ended."):
        super().__init__(message)


AFTER_FORK = (
    "R was started before this process was forked, and can't be used in the child: start children with "
    "multiprocessing.get_context('spawn'), or start R after the fork."
)


class RForkError(RuntimeError):
    """R was used in a child of fork(): it belongs to the process that started it."""

    def __init__(self, message=AFTER_FORK):
        super().__init__(message)


# Every R error has these, so that they need no Python class.
COMMON_CLASSES = ("error", "condition")


@functools.lru_cache(maxsize=256)
def error_class(classes):
    """Return RError, or a subclass that R sees by the classes of the condition, so that tryCatch() finds it."""
    own = dict.fromkeys(name for name in classes if name not in COMMON_CLASSES)
    # reticulate names a Python class in R by its module and name; where the module is empty, by its bare name.
    bases = [type(name, (Exception,), {"__module__": ""}) for name in own]
    return type("RError", (RError, *bases), {"__module__": "r_bridge", "__doc__": RError.__doc__})


def error_of(message, classes, call=None, traceback=(), condition=None):
    """Return the exception for an R error of some classes."""
    return error_class(classes)(message, classes, call, traceback, condition)
