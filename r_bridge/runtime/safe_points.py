"""Safe points: where R's thread, in the middle of Python code, may make an R call of another thread.

An R call may run any Python code. If the code below it on the same thread holds a lock that is not re-entrant, and the
call needs that lock, the thread waits for itself. So a call is made only where no library holds one. There are three
such places, and no other:

1. User code runs, other than a finalizer, which may run anywhere. The libraries that called it hold no such lock:
   whatever they call may use them again.
2. R code runs that Python called, which may call Python again; see R's own events in wake_up.py.
3. User code waits in a function of the bridge that is marked so, or in a library function of WAITS_WITHOUT_LOCK, which
   holds no lock, or has released the one that it waits with; between the two there are only functions of
   WAITS_IN_CALLEE, which hold no lock while they wait.

Otherwise, where a module of LOCKING is at work, the call is declined. It is offered again a moment later.

Locks that user code holds itself can't be known; R code that other threads call must not need them.
"""

import dis
import functools
import sys
import threading

from r_bridge.runtime.frames import (
    callers,
    callers_up_to_r,
    is_calling_r,
    is_in_finalizer,
    is_user_code,
    name_of,
    package_of,
)
from r_bridge.runtime.state import r_is_host, runtime

# Modules of Python's standard library that make locks.
LOCKING_STANDARD_LIBRARY = frozenset(
    "_android_support _pyio _strptime _threading_local _weakrefset asyncio concurrent functools http importlib lib2to3 "
    "logging multiprocessing queue sched subprocess sysconfig tempfile threading unittest weakref webbrowser "
    "zipfile".split()
)
LOCKING = LOCKING_STANDARD_LIBRARY | {"jax", "jaxlib", "keras", "r_bridge", "rpy2", "rpytools", "tensorflow", "torch"}
# Modules of these packages that make none
WITHOUT_LOCKS = frozenset(("http.client", "http.server", "multiprocessing.connection"))


def is_after_release(frame) -> bool:
    """Return True where Condition.wait() has released its lock."""
    return frame.f_lineno in lines_after_release(frame.f_code)


@functools.cache
def lines_after_release(code) -> frozenset:
    """Return the lines where Condition.wait() waits for the lock that notify() releases; it first takes that lock."""
    return frozenset(lines_with(code, "acquire")[1:])


@functools.cache
def lines_with(code, name) -> list:
    """Return the lines of a function's code that use a name, as often as they do."""
    line, lines = code.co_firstlineno, []
    for instruction in dis.get_instructions(code):
        line = line_of(instruction) or line
        if instruction.argval == name:
            lines.append(line)
    return lines


def line_of(instruction):
    """Return the line that an instruction begins; None if it begins none."""
    # From Python 3.13 on, `starts_line` is a bool.
    return getattr(instruction, "line_number", None) or instruction.starts_line


def is_joining(frame) -> bool:
    """Return True where a thread is joined that still runs: its lock is its own, and not yet this thread's."""
    lock = frame.f_locals.get("lock")
    # Not threading.enumerate(), which takes a lock
    running = list(vars(threading)["_active"].values())
    return lock is not None and any(getattr(thread, "_tstate_lock", None) is lock for thread in running)


def is_at(name):
    """Return a function that returns True where a frame is at a line that uses a name."""
    return lambda frame: frame.f_lineno in lines_with(frame.f_code, name)


def always_waits(frame) -> bool:
    """Return True for a function that takes no lock."""
    return True


# From Python 3.13 on, threads are joined in C.
JOINS_IN_C = not hasattr(threading.Thread, "_wait_for_tstate_lock")
# By module and name: a function that tells from a frame of it whether it waits there and holds no lock.
WAITS_WITHOUT_LOCK = {
    ("multiprocessing.popen_fork", "poll"): always_waits,
    # It has released its lock
    ("multiprocessing.synchronize", "wait"): is_at("_wait_semaphore"),
    ("sched", "run"): is_at("delayfunc"),
    ("selectors", "select"): always_waits,
    ("subprocess", "_wait"): is_at("sleep"),
    ("subprocess", "communicate"): always_waits,
    ("threading", "wait"): is_after_release,
    ("threading", "_shutdown"): always_waits if JOINS_IN_C else is_joining,
    ("threading", "join" if JOINS_IN_C else "_wait_for_tstate_lock"): always_waits if JOINS_IN_C else is_joining,
}
# By module: functions that hold no lock while they wait in others.
WAITS_IN_CALLEE = {
    "asyncio.base_events": {"_run_once", "run_forever", "run_until_complete"},
    "asyncio.runners": {"__exit__", "close", "run"},
    "concurrent.futures._base": {
        *("__exit__", "_result_or_cancel", "as_completed", "exception", "result", "result_iterator", "wait"),
    },
    "concurrent.futures.process": {"_python_exit", "shutdown"},
    "concurrent.futures.thread": {"_python_exit", "shutdown"},
    "multiprocessing.pool": {"apply", "get", "join", "map", "next", "starmap", "wait"},
    "multiprocessing.popen_fork": {"wait"},
    "multiprocessing.process": {"join"},
    "multiprocessing.synchronize": {"wait", "wait_for"},
    "queue": {"get", "join", "put"},
    "r_bridge.runtime.child_processes": {"wait"},
    "subprocess": {
        *("__exit__", "_communicate", "call", "check_call", "check_output", "communicate", "getoutput"),
        *("getstatusoutput", "run", "wait"),
    },
    "threading": {"_shutdown", "_wait", "acquire", "join", "wait", "wait_for"},
}


def is_safe_point(frame) -> bool:
    """Return True if R's thread may make a call in a frame, its innermost one; None is for no frame."""
    if frame is None:
        # Python waits for input, or starts or ends; in an R host, R code runs.
        return not r_is_host()
    if is_calling_r(frame):
        return False
    is_waiting = frame.f_code in runtime.known_code.waiting or is_waiting_in_library(frame)
    for caller in callers_up_to_r(frame):
        is_passed = is_waiting and (caller is frame or waits_in_callee(caller))
        if not is_passed:
            if package_of(caller) in LOCKING and name_of(caller)[0] not in WITHOUT_LOCKS:
                return False
            if is_user_code(caller):
                return not is_in_finalizer(caller)
    return True


def is_waiting_in_library(frame) -> bool:
    """Return True where a library function waits and holds no lock."""
    return WAITS_WITHOUT_LOCK.get(name_of(frame), never_waits)(frame)


def returns_to_loop(frame) -> bool:
    """Return True in library code that was called by a loop in which R's thread makes waiting calls at each step."""
    for caller in callers_up_to_r(frame):
        if caller.f_code in runtime.known_code.loops:
            return True
        if is_user_code(caller) and package_of(caller) not in LOCKING:
            return False
    return False


def waits_in_callee(frame) -> bool:
    """Return True for a frame that waits in another function, and holds no lock meanwhile."""
    module, name = name_of(frame)
    return name in WAITS_IN_CALLEE.get(module, ())


def never_waits(frame) -> bool:
    """Return False: a function that is not known to wait."""
    return False


def is_outside_locks(frame) -> bool:
    """Return True if no module of Python's standard library that makes locks is at work in a frame."""
    for package in map(package_of, callers(frame)):
        if package not in sys.stdlib_module_names:
            return True
        if package in LOCKING_STANDARD_LIBRARY:
            return False
    return True
