"""Calls from Python to R: the single path of all calls, which converts R errors to exceptions."""

import ctypes
import re
import sys
import threading

# signal.getsignal() takes longer than the rest of a call: it looks for the handler among its enums.
from _signal import getsignal
from signal import SIGINT, default_int_handler

from r_bridge.runtime import interrupts, r_api, scripts
from r_bridge.runtime.errors import RError, error_of
from r_bridge.runtime.handles import PreservedHandle, RObject
from r_bridge.runtime.state import runtime

# Depth of Python calls that a call of R needs to clean up after any error
FRAMES = 12
# The types of R code
CODE = (r_api.SYMSXP, r_api.LANGSXP, r_api.PROMSXP)


class RCaller:
    """Calls R functions, on R's thread and under handlers that record errors.

    Args:
        on_r_thread: Function that makes a call of no arguments on R's thread and returns its value.
    """

    @interrupts.not_interrupted
    def __init__(self, on_r_thread):
        self.api = api = r_api.api()
        self.thread = threading.get_ident()
        self.on_r_thread = on_r_thread
        self.to_r, self.to_python = runtime.converter.to_r, runtime.converter.to_python
        self.environment = scripts.environment()
        self.quote = api.R_QuoteSymbol
        # Shared by all calls: error = <closure>, interrupt = <closure>.
        self.handlers = PreservedHandle(in_environment(self.environment, "handlers"))
        self.with_handlers = PreservedHandle(in_environment(self.environment, "with_handlers"))
        self.with_handlers_only = PreservedHandle(in_environment(self.environment, "with_handlers_only"))
        self.suspended = interrupts.flag("R_interrupts_suspended")
        self.pending = interrupts.flag("R_interrupts_pending")
        self.recorded = PreservedHandle(in_environment(self.environment, "recorded"))

    def call_bridge(self, name, *args):
        """Call one of the bridge's own R functions."""
        return self.call_r(name, self.environment, args, {})

    def call_named(self, name, args, kwargs):
        """Call an R function by its name, as a line of R code would."""
        return self.call_r(name, self.api.R_GlobalEnv, args, kwargs)

    @interrupts.calls_r
    def call_r(self, name, place, args, kwargs):
        """Call an R function and return its value; on another thread, R's thread makes the call.

        Args:
            name: The name that the function has in the call, or an RObject of R code such as `base::assign`.
            place: The address of the environment where the name is looked up, or an RFunction that it stands for.
        """
        runtime.check_process()
        if threading.get_ident() != self.thread:
            return self.on_r_thread(lambda: self.call_r(name, place, args, kwargs))
        # As notebooks set it: R would not see a Ctrl-C
        if getsignal(SIGINT) is default_int_handler:
            interrupts.restore_handlers()
        if runtime.preserved.dropped:
            runtime.preserved.release_dropped()
        check_depth()
        api, guard, protected = self.api, runtime.gc_guard, 0
        values, before = guard.values, len(guard.values)
        is_suspended = self.suspended.value
        wrapper = self.with_handlers_only if is_suspended else self.with_handlers
        try:
            # Only the R code that is called takes interrupts, once its handlers are in place: not the functions that
            # build the call and the arguments, where R's collector would jump to where it has no code to go on with
            self.suspended.value = 1
            values.append(None)
            # Rf_cons() and Rf_lcons() protect their arguments.
            head = name.address if isinstance(name, RObject) else r_api.symbol(name)
            call = api.Rf_lcons(head, api.Rf_allocList(len(args) + len(kwargs)))
            guarded = api.Rf_protect(api.Rf_lcons(wrapper.address, api.Rf_cons(call, self.handlers.address)))
            protected += 1
            self.set_arguments(api.CDR(call), args, kwargs)
            if not isinstance(place, int):
                place = self.scope_of(place)
            failed = ctypes.c_int(0)
            guard.end(before)
            # In one step of Python: after it, a call of another thread could run before the value is protected.
            values.extend(map(api.R_tryEval, (guarded,), (place,), (failed,)))
            # The R code has allowed interrupts
            self.suspended.value = 1
            raised = interrupts.take_raised() if runtime.raised_in_r is not None else None
            if not failed.value and raised is None:
                result = api.Rf_protect(values[-1])
                protected += 1
                return self.to_python(result)
            if raised is None:
                error = self.recorded_error()
            else:
                error = raised
                self.forget_recorded()
        except ctypes.ArgumentError as refused:
            if RecursionError.__name__ not in str(refused):
                raise
            error = RecursionError("maximum recursion depth exceeded in a call of R")
        finally:
            api.Rf_unprotect(protected)
            self.suspended.value = is_suspended
            guard.end(before)
            if self.pending.value:
                # It came where R doesn't look for it
                interrupts.repeat_after_pending_calls()
        # What stopped the call: the exception that Python code raised under R, or R's error.
        raise error

    @interrupts.calls_r
    def set_arguments(self, cell, args, kwargs):
        """Set the arguments of an R call, converted to R; `cell` is the first one's place in the call."""
        api, to_r = self.api, self.to_r
        for keyword, value in (*((None, value) for value in args), *kwargs.items()):
            address = to_r(value)
            if isinstance(value, RObject) and api.TYPEOF(address) in CODE:
                # R would evaluate it as part of the call
                address = api.Rf_lcons(self.quote, api.Rf_cons(address, api.R_NilValue))
            api.SETCAR(cell, address)
            if keyword is not None:
                api.SET_TAG(cell, r_api.symbol(keyword))
            cell = api.CDR(cell)

    def scope_of(self, function):
        """Return the address of the environment for the calls of an RFunction, in which it has the name FUN."""
        if function.scope is not None:
            return function.scope.address
        api = self.api
        environment = api.Rf_protect(api.R_NewEnv(api.R_GlobalEnv, 0, 1))
        api.Rf_defineVar(r_api.symbol("FUN"), function.address, environment)
        function.scope = PreservedHandle(environment)
        api.Rf_unprotect(1)
        return environment

    def recorded_error(self):
        """Return the exception for what stopped the last call."""
        condition, calls = self.take_recorded("condition"), self.take_recorded("calls")
        if condition is None:
            return RError(self.printed_error())
        if isinstance(condition, BaseException):
            return condition
        facts = self.call_bridge("facts_of", condition, calls)
        if facts["interrupt"]:
            return KeyboardInterrupt()
        classes = tuple(as_list(facts["classes"]))
        return error_of(facts["message"], classes, facts["call"], as_list(facts["traceback"]), condition)

    def printed_error(self):
        """Return the message that R printed for an error; R calls no handler when its C stack overflows."""
        printed = (self.api.R_curErrorBuf() or b"").decode(errors="replace")
        return re.sub(r"^Error[^:]*: *", "", printed).rstrip("\n")

    def take_recorded(self, name):
        """Pop what R's handlers recorded under a name."""
        value = self.to_python(in_environment(self.recorded.address, name))
        self.forget_recorded(name)
        return value

    def forget_recorded(self, *names):
        """Forget what R's handlers recorded: another exception takes its place, or it was taken."""
        for name in names or ("condition", "calls"):
            self.api.Rf_defineVar(r_api.symbol(name), self.api.R_NilValue, self.recorded.address)


if sys.version_info[:2] == (3, 12):

    def check_depth(frames=FRAMES):
        """Raise RecursionError if Python allows no more calls within one another, of Python functions or by C code.

        Python 3.12 counts those by C code apart, up to a limit that sys.setrecursionlimit() doesn't raise.
        """
        if frames:
            list(map(check_depth, (frames - 1,)))

else:

    def check_depth(frames=FRAMES):
        """Raise RecursionError if Python allows no more calls of Python functions within one another."""
        if frames:
            check_depth(frames - 1)


def in_environment(environment, name):
    """Return the address of the value of a name in an R environment."""
    return r_api.api().Rf_findVarInFrame(environment, r_api.symbol(name))


def as_list(strings):
    """Return the strings of an R character vector as a list, also those of a single one, which arrives as a str."""
    return [strings] if isinstance(strings, str) else list(strings)
