"""What scripts do besides computing: time, the environment, and errors that are values."""

import os
import time
import warnings
from contextlib import contextmanager
from datetime import date, datetime

import numpy as np

from pykeras3.compat.base_r.text import strings
from pykeras3.compat.base_r.values import elements, is_scalar


def system_time(call) -> dict:
    """Return the seconds that a function without arguments takes: of the processor, of the system, and elapsed."""
    before, start = os.times(), time.perf_counter()
    call()
    after = os.times()
    return {
        "user.self": after.user - before.user,
        "sys.self": after.system - before.system,
        "elapsed": time.perf_counter() - start,
    }


def Sys_getenv(x, unset=""):
    """Return variables of the environment."""
    found = [os.environ.get(name, unset) for name in strings(x)]
    return found[0] if is_scalar(x) else dict(zip(strings(x), found))


def Sys_setenv(**values):
    """Set variables of the environment."""
    os.environ.update({name: strings(value)[0] for name, value in values.items()})
    return np.array([True] * len(values))


def Sys_time() -> datetime:
    """Return the time."""
    return datetime.now()


def Sys_Date() -> date:
    """Return the day."""
    return date.today()


def try_error(error: BaseException) -> BaseException:
    """Return an error as the value of `try()`, whose class is its own in R."""
    error.is_of_try = True  # type: ignore[attr-defined]
    return error


# What NumPy warns about, and R does not: quotients by zero, numbers that get too large, and means of nothing
SILENT_IN_R = r"divide by zero|overflow|underflow|Mean of empty slice|invalid value encountered in (scalar )?divide"


@contextmanager
def warnings_raised():
    """Raise the warnings that R gives as well, for a handler of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        warnings.simplefilter("error", RuntimeWarning)
        warnings.filterwarnings("ignore", SILENT_IN_R, RuntimeWarning)
        yield


def match_arg(arg, choices):
    """Return the choice that an argument is, or begins; the first one if the argument is all of them or None."""
    wanted = list(elements(choices))
    if arg is None or list(elements(arg)) == wanted:
        return wanted[0]
    found = [choice for choice in wanted if choice == arg] or [choice for choice in wanted if choice.startswith(arg)]
    if len(found) != 1:
        raise ValueError(f"The argument must be one of {', '.join(map(repr, wanted))}. Received: {arg!r}")
    return found[0]
