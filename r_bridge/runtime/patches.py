"""The table of patches of reticulate and rpy2: what is replaced, why, and for which versions.

The replacements of reticulate's R functions are in r_bridge/R/patches.R. Where R is the host, its package loads
reticulate without Matrix before there is a Python (rpackage/R/matrix_import.R).
"""

import atexit
import ctypes
import functools
import os
import sys
import threading

from packaging.version import Version

from pykeras3.core.third_party.patching import Patch, replace
from r_bridge.runtime import child_processes, console, forking, interrupts, r_api, scripts
from r_bridge.runtime.errors import RForkError
from r_bridge.runtime.one_thread_lock import OneThreadLock
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import on_r_thread

LARGEST_STACK = 2**26
RETICULATE_PROJECT, RPY2_ISSUES = "https://github.com/rstudio/reticulate", "https://github.com/rpy2/rpy2/issues"
# The versions that were looked at
RETICULATE, RPY2 = "reticulate 1.41 to 1.46", "rpy2-rinterface 3.6.5 to 3.6.7"
PYTHON = "Python 3.10 to 3.13"


# rpy2


def keep_library_path():
    """Let rpy2 take this process' LD_LIBRARY_PATH for R's when it is imported."""
    from rpy2 import situation

    replace(situation, "r_ld_library_path_from_subprocess", lambda r_home: os.environ.get("LD_LIBRARY_PATH", ""))


# Before rpy2 is imported
BEFORE_RPY2 = (
    Patch(
        "rpy2.situation.r_ld_library_path_from_subprocess",
        "R would be started once more, a sixth of the time of RSession(), for a variable that the bridge restores",
        keep_library_path,
        versions=RPY2,
    ),
)


def leave_end_to_bridge():
    """Keep rpy2 from ending R at Python's exit, which the bridge does."""
    from rpy2 import rinterface
    from rpy2.rinterface_lib import embedded

    for module in (rinterface, embedded):
        atexit.unregister(module.endr)


def lock_to_this_thread():
    """Refuse rpy2's lock, which it takes for each call of R, to threads other than this one."""
    from rpy2.rinterface_lib import openrlib

    replace(openrlib, "rlock", OneThreadLock(openrlib.rlock))


def drop_idle_handler():
    """Remove rpy2's handler of events, which clears a pending interrupt."""
    from rpy2.rinterface_lib import openrlib

    replace(openrlib.rlib, "ptr_R_ProcessEvents", openrlib.ffi.NULL)


def restore_stack_check(was_started):
    """Turn on R's check of its C stack, which rpy2.robjects turns off when it starts R."""
    import resource

    from rpy2.rinterface_lib import openrlib

    limit = resource.getrlimit(resource.RLIMIT_STACK)[0]
    if was_started and limit != resource.RLIM_INFINITY:
        size = int(0.9 * min(limit, LARGEST_STACK))
        replace(openrlib.rlib, "R_CStackLimit", openrlib.ffi.cast("uintptr_t", size))


def mark_as_ended():
    """Record in rpy2 that R has ended, which its own function would do."""
    from rpy2.rinterface_lib import embedded

    replace(embedded, "rpy2_embeddedR_isinitialized", embedded.RPY_R_Status.ENDED.value)


def replace_callback(name, function):
    """Replace one of rpy2's functions that R's console calls."""
    from rpy2.rinterface_lib import callbacks

    replace(callbacks, name, function)


def of_rpy2(was_started, end, quit_process):
    """Return the patches of rpy2, for an R that has just started.

    Args:
        was_started: Whether rpy2 was in use before the bridge.
        end: Function that ends R.
        quit_process: Function that implements R's q().
    """
    module = "rpy2.rinterface_lib"
    return (
        Patch(
            "rpy2.rinterface.endr",
            "R's end would run without .Last(), and reticulate's finalizer would wait for Python's lock",
            leave_end_to_bridge,
            versions=f"{RPY2}; with reticulate 1.43 or later it waits forever",
            upstream=f"{RETICULATE_PROJECT}/pull/1786",
        ),
        Patch(
            f"{module}.openrlib.rlock",
            "R called on another thread by rpy2 would end the process",
            lock_to_this_thread,
            versions=RPY2,
            upstream=f"{RPY2_ISSUES}/729",
        ),
        Patch(
            f"{module}.openrlib.rlib.ptr_R_ProcessEvents",
            "a Ctrl-C while R waits would be lost",
            drop_idle_handler,
            upstream=f"{RPY2_ISSUES}/831",
            versions=RPY2,
        ),
        Patch(
            f"{module}.openrlib.rlib.R_CStackLimit",
            "runaway recursion would crash an R that rpy2.robjects started",
            functools.partial(restore_stack_check, was_started),
            versions=RPY2,
            upstream=f"{RPY2_ISSUES}/603",
        ),
        Patch(
            f"{module}.callbacks.consolewrite_print",
            "what R prints would miss a stream that replaced sys.stdout",
            functools.partial(replace_callback, "consolewrite_print", console.write_output),
            versions=RPY2,
        ),
        Patch(
            f"{module}.callbacks.consolewrite_warnerror",
            "R's messages would be Python warnings",
            functools.partial(replace_callback, "consolewrite_warnerror", console.write_error),
            versions=RPY2,
        ),
        Patch(
            f"{module}.callbacks.consoleread",
            "a Ctrl-C at R's prompt would be lost",
            functools.partial(replace_callback, "consoleread", console.ask),
            versions=RPY2,
        ),
        Patch(
            f"{module}.callbacks.cleanup",
            "R's q() would end Python without its exit functions",
            functools.partial(replace_callback, "cleanup", quit_process),
            versions=RPY2,
        ),
    )


# Once R has ended
AT_END = (
    Patch(
        "rpy2.rinterface_lib.embedded.rpy2_embeddedR_isinitialized",
        "rpy2 would call R after its end",
        mark_as_ended,
        versions=RPY2,
    ),
)


# reticulate


def reticulate_version() -> Version:
    """Return the version of R's package reticulate."""
    return Version(scripts.evaluate_text('as.character(utils::packageVersion("reticulate"))'))


def is_before(version) -> bool:
    """Return True if the installed reticulate is older than a version."""
    return reticulate_version() < Version(version)


def replace_in_r(name):
    """Replace one of reticulate's R functions by that of R/patches.R."""
    if scripts.try_evaluate(f'replace_in_reticulate("{name}")') is None:
        raise LookupError(f"reticulate has no {name}(), or defines it in another way")


def check_columns_of_data_frames():
    """Check the columns of data frames before reticulate converts them."""
    if scripts.try_evaluate('replace_method_in_reticulate("r_to_py", "data.frame")') is None:
        raise LookupError("reticulate has no r_to_py.data.frame()")


def load_without_matrix():
    """Load reticulate without R's package Matrix, as the R package does."""
    scripts.load("../rpackage/R/matrix_import.R")
    if scripts.try_evaluate("load_without_matrix()") is None:
        raise LookupError(f"R can't load reticulate without Matrix: {scripts.error_message()}")


def add_array_methods(version):
    """Register the methods for NumPy arrays of R/patches.R that this version of reticulate introduced."""
    scripts.evaluate(f'register_array_methods("{version}")')


def suspend_interrupts():
    """Suspend interrupts while Python calls an R function, except within the function itself."""
    import rpytools.call

    replace_in_r("call_r_function")
    replace(rpytools.call, "call_r_function", interrupts.suspending(rpytools.call.call_r_function))


def trace_by_calls():
    """Take the backtraces of errors from R's calls, in reticulate's R code and in its C++ code."""
    replace_in_r("get_r_trace")
    pointer = reticulate_variable("r_func_get_r_trace")
    pointer.value = scripts.evaluate("asNamespace('reticulate')$get_r_trace")


def take_interrupts():
    """Handle SIGINT by the bridge's policy instead of reticulate's handler."""
    import rpycall

    replace(rpycall, "python_interrupt_handler", interrupts.on_interrupt)
    if scripts.try_evaluate("reticulate:::install_interrupt_handlers()") is None:
        raise LookupError("reticulate has no install_interrupt_handlers()")
    interrupts.record_c_handler()
    interrupts.end_system_calls()


def raise_ignored_interrupts():
    """Raise a Ctrl-C again that Python ignored."""
    replace(sys, "unraisablehook", interrupts.raising_again(sys.unraisablehook))


def call_on_r_thread():
    """Run R functions that other threads call on R's thread."""
    import rpytools.call

    call_r_function, get_ident, r_thread = rpytools.call.call_r_function, threading.get_ident, runtime.r_thread.ident

    def call(function, *args, **kwargs):
        given = [runtime.convertible_for_r(value) for value in args]
        named = {name: runtime.convertible_for_r(value) for name, value in kwargs.items()}
        if get_ident() == r_thread:
            return call_r_function(function, *given, **named)
        return on_r_thread(lambda: call_r_function(function, *given, **named))

    # TensorFlow's AutoGraph calls what has this attribute as it is, as it does reticulate's own function in C
    vars(call)["autograph_info__"] = None
    rpytools.call.call_r_function = call


def generate_on_r_thread():
    """Advance R generators that other threads read on R's thread."""
    from rpytools.generator import RGenerator

    next_value = RGenerator.__next__

    @functools.wraps(next_value)
    def next_on_r_thread(generator):
        return on_r_thread(lambda: next_value(generator))

    RGenerator.__next__ = next_on_r_thread


def call_only_hooks():
    """Call R after the import of a module only if it has a hook for it."""
    import rpytools.loader

    api, call = r_api.api(), rpytools.loader._callback
    hooks, is_logging = scripts.evaluate("baseenv()[['.userHooksEnv']]"), api.Rf_install(b"reticulate.logModuleLoad")

    @interrupts.not_interrupted
    def has_hook(module):
        hook = api.Rf_install(f"reticulate::{module}::load".encode())
        return api.R_existsVarInFrame(hooks, hook) or api.Rf_GetOption1(is_logging) != api.R_NilValue

    @functools.wraps(call)
    def call_if_hooked(module):
        if has_hook(module):
            call(module)

    replace(rpytools.loader, "_callback", call_if_hooked)


def queue_without_limit():
    """Let reticulate queue pending calls without Python's limit of 32."""
    # The pointer that reticulate calls Python's function by.
    pointer = reticulate_variable("_ZN10reticulate9libpython17Py_AddPendingCallE")
    pointer.value = ctypes.cast(runtime.pending_calls.add_pointer, ctypes.c_void_p).value


def reticulate_variable(name):
    """Return a pointer that is a variable of reticulate's C++ code."""
    path = scripts.evaluate_text("getLoadedDLLs()[['reticulate']][['path']]")
    return ctypes.c_void_p.in_dll(ctypes.PyDLL(path), name)


def convert_calls_of_given_functions():
    """Let Python functions that a session gives to R convert their arguments and results (R/patches.R)."""
    if scripts.try_evaluate("patch_given_functions()") is None:
        raise LookupError("reticulate calls Python functions in another way")


def fork_with_lock():
    """Let R's mclapply() fork with Python's lock held, once the package parallel is loaded."""
    forking.prepare()
    if scripts.try_evaluate('replace_when_loaded("parallel", "mcfork")') is None:
        raise LookupError("R's package parallel has no mcfork()")


def refuse_r_after_fork():
    """Refuse R calls of reticulate in the children of Python's fork()."""
    import rpytools.call

    def refuse(*args, **kwargs):
        raise RForkError()

    def refuse_r():
        if not runtime.is_forked_by_r:
            replace(rpytools.call, "call_r_function", refuse)

    os.register_at_fork(after_in_child=refuse_r)


# Before reticulate starts: in a Python host.
BEFORE_RETICULATE = (
    Patch(
        "reticulate::imports::Matrix",
        "R would load Matrix, which takes a second, for sparse matrices that may never come",
        load_without_matrix,
        versions=RETICULATE,
    ),
    Patch(
        "reticulate:::main_process_python_info",
        "reticulate would take a Python that is one program without libpython, as Debian's, for a library",
        functools.partial(replace_in_r, "main_process_python_info"),
        upstream=f"{RETICULATE_PROJECT}/issues/208",
        versions=RETICULATE,
    ),
)

# Once reticulate runs: in a Python host.
OF_GIVEN_FUNCTIONS = (
    Patch(
        "reticulate:::py_call_impl in functions that a session gives to R",
        "missing values, integers beyond 32 bits and times after 2261 would become other values in their arguments and "
        "results",
        convert_calls_of_given_functions,
        versions=RETICULATE,
    ),
)

# Once reticulate runs: in both hosts.
OF_RETICULATE = (
    Patch(
        "reticulate:::call_r_function",
        "a Ctrl-C in R code that Python called, or a condition caught outside of it, would make R jump over Python's "
        "frames",
        suspend_interrupts,
        versions=RETICULATE,
        upstream=f"{RETICULATE_PROJECT}/pull/1916",
    ),
    Patch(
        "reticulate:::get_r_trace",
        "each error would take 20 ms, and the longer the more calls are active",
        trace_by_calls,
        versions=RETICULATE,
        upstream=f"{RETICULATE_PROJECT}/pull/1355",
    ),
    Patch(
        "reticulate:::r_to_py.error",
        "R conditions would lose their classes and calls on their way through Python",
        functools.partial(replace_in_r, "r_to_py.error"),
        versions=RETICULATE,
    ),
    Patch(
        "reticulate:::r_to_py.data.frame",
        "the error about a matrix among the columns would not say which column it is",
        check_columns_of_data_frames,
        versions=RETICULATE,
    ),
    Patch(
        "reticulate::PyClass",
        "classes made in R would have no __module__, which Keras reads",
        functools.partial(replace_in_r, "PyClass"),
        versions=RETICULATE,
    ),
    Patch(
        "rpytools.call.call_r_function",
        "R functions called on other threads would wait forever for an R thread that waits for them, and end the "
        "process if they wait in reticulate's code when Python ends; integers beyond 32 bits in their arguments would "
        "become others",
        call_on_r_thread,
        versions=RETICULATE,
        upstream=f"{RETICULATE_PROJECT}/pull/1405",
    ),
    Patch(
        "rpytools.call.call_r_function in the children of fork()",
        "R code that Python calls there would wait forever for threads that they don't have",
        refuse_r_after_fork,
        versions=RETICULATE,
    ),
    Patch(
        "rpytools.generator.RGenerator.__next__",
        "R generators read on other threads would wait forever for an R thread that waits for them",
        generate_on_r_thread,
        versions=RETICULATE,
        upstream=f"{RETICULATE_PROJECT}/pull/1405",
    ),
    Patch(
        "rpytools.loader._callback",
        "R would be called for each of the 3,000 modules that Keras imports: a tenth of the time of the import",
        call_only_hooks,
        versions=RETICULATE,
    ),
    Patch(
        "reticulate::libpython::Py_AddPendingCall",
        "more than 32 pending calls of other threads would stop the process for minutes",
        queue_without_limit,
        upstream="https://github.com/rstudio/keras3/issues/148",
        versions=RETICULATE,
    ),
    Patch(
        "subprocess.Popen._wait",
        "R calls of other threads would wait for the end of a process that R's thread waits for, as it holds a lock",
        child_processes.wait_without_lock,
        versions=PYTHON,
        is_needed=lambda: hasattr(os, "waitid"),
    ),
    Patch(
        "parallel:::mcfork",
        "Python called in the children of mclapply() would wait forever for threads that they don't have",
        fork_with_lock,
        versions="R 4.2",
        upstream=f"{RETICULATE_PROJECT}/issues/1711",
    ),
    Patch(
        "rpycall.python_interrupt_handler",
        "a Ctrl-C would be raised where it is lost, or in the middle of a training step",
        take_interrupts,
        versions=RETICULATE,
        upstream=f"{RETICULATE_PROJECT}/issues/1601",
    ),
    Patch(
        "sys.unraisablehook",
        "a Ctrl-C would be lost where Python ignores exceptions, such as in a generator that it closes",
        raise_ignored_interrupts,
        versions=PYTHON,
    ),
    Patch(
        "reticulate:::`[.numpy.ndarray`",
        "`..` would not stand for all other axes in subscripts of NumPy arrays",
        functools.partial(add_array_methods, "1.42"),
        versions="reticulate 1.41",
        is_needed=functools.partial(is_before, "1.42"),
    ),
    Patch(
        "reticulate:::dim.numpy.ndarray",
        "dim(), t() and str() would not know NumPy arrays",
        functools.partial(add_array_methods, "1.43"),
        versions="reticulate 1.41 and 1.42",
        is_needed=functools.partial(is_before, "1.43"),
    ),
)
