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
# rpy2's functions that R calls
CALLED_BY_R = "rpy2.rinterface_lib.callbacks"


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


def is_safe(frame) -> bool:
    """Return True if R's thread may make a call in a frame, its innermost one; None is for no frame."""
    if frame is None:
        # Python waits for input, or starts or ends; in an R host, R code runs.
        return not r_is_host()
    if is_calling_r(frame):
        return False
    is_waiting = frame.f_code in runtime.known_code.waiting or is_waiting_in_library(frame)
    innermost = frame
    while frame is not None and not is_calling_r(frame):
        is_passed = is_waiting and (frame is innermost or waits_in_callee(frame))
        if not is_passed:
            if package_of(frame) in LOCKING and name_of(frame)[0] not in WITHOUT_LOCKS:
                return False
            if is_user_code(frame):
                return not is_in_finalizer(frame)
        frame = frame.f_back
    return True


def is_waiting_in_library(frame) -> bool:
    """Return True where a library function waits and holds no lock."""
    return WAITS_WITHOUT_LOCK.get(name_of(frame), never_waits)(frame)


def returns_to_loop(frame) -> bool:
    """Return True in library code that was called by a loop in which R's thread makes waiting calls at each step."""
    while frame is not None and not is_calling_r(frame):
        if frame.f_code in runtime.known_code.loops:
            return True
        if is_user_code(frame) and package_of(frame) not in LOCKING:
            return False
        frame = frame.f_back
    return False


def is_in_finalizer(frame) -> bool:
    """Return True in what Python may call anywhere, such as when it collects garbage."""
    while frame is not None and not is_calling_r(frame):
        if runtime.known_code.loses_exceptions(frame):
            return True
        frame = frame.f_back
    return False


def name_of(frame):
    """Return the module and the name of a frame's function."""
    return frame.f_globals.get("__name__"), frame.f_code.co_name


def waits_in_callee(frame) -> bool:
    """Return True for a frame that waits in another function, and holds no lock meanwhile."""
    module, name = name_of(frame)
    return name in WAITS_IN_CALLEE.get(module, ())


def never_waits(frame) -> bool:
    """Return False: a function that is not known to wait."""
    return False


def is_outside_locks(frame) -> bool:
    """Return True if no module of Python's standard library that makes locks is at work in a frame."""
    while frame is not None and package_of(frame) in sys.stdlib_module_names:
        if package_of(frame) in LOCKING_STANDARD_LIBRARY:
            return False
        frame = frame.f_back
    return True


def is_calling_r(frame) -> bool:
    """Return True for a frame that calls R or was called by it, between the Python code below and above."""
    return frame.f_code in runtime.known_code.calling_r or frame.f_globals.get("__name__") == CALLED_BY_R


def package_of(frame) -> str:
    """Return the top-level package of a frame's code."""
    return (frame.f_globals.get("__name__") or "").partition(".")[0]


def is_user_code(frame) -> bool:
    """Return True for code that is neither of Python's standard library nor of an installed package."""
    path = frame.f_code.co_filename
    return (
        package_of(frame) not in sys.stdlib_module_names and "site-packages" not in path and "dist-packages" not in path
    )


def user_frame(frame):
    """Return the innermost frame of user code; None where there is none."""
    while frame is not None and (package_of(frame) in LOCKING or not is_user_code(frame)):
        frame = frame.f_back
    return frame
