"""The one door from Python to R: every call goes through it, every error comes back through it."""
import ctypes
import threading

from r_bridge.conversion.vectors import to_python, to_r
from r_bridge.runtime import embedding, interrupts, r_api
from r_bridge.runtime.errors import RError, error_class
from r_bridge.runtime.handles import Held, RFunction, RObject, dropped, kept, unprotected


class Door:
    """What a call into R needs: R's thread, the handlers around it and where they note what went wrong."""

    def __init__(self, bridge):
        api = r_api.api()
        self.api = api
        self.thread = threading.get_ident()
        self.bridge = Held(bridge)
        self.guarded = Held(in_environment(bridge, "guarded"))
        # shared by all calls: error = <closure>, interrupt = <closure>
        self.handlers = Held(in_environment(bridge, "handlers"))
        self.noted = Held(in_environment(bridge, "noted"))
        self.quote = api.R_QuoteSymbol
        self.install_interrupts = Held(in_environment(bridge, "install_interrupts"))
        self.take_interrupts()

    def take_interrupts(self):
        """Let Ctrl-C reach R code too."""
        interrupts.take(lambda: self.api.try_eval(self.install_interrupts.address, self.bridge.address,
                                                  ctypes.c_int(0)))


door = None


def open_door(bridge):
    """Let calls through, once R runs and bridge.R has been read into its environment."""
    global door
    door = Door(bridge)


def in_environment(environment, name):
    """The address of what a name stands for in an R environment."""
    api = r_api.api()
    return api.Rf_findVarInFrame(environment, api.Rf_install(name.encode()))


def call_bridge(name, *args):
    """Call one of the bridge's own R functions."""
    return crossing(name, door.bridge.address, args, {})


def call_named(name, args, kwargs):
    """Call an R function by its name, as a line of R code would."""
    return crossing(name, door.api.R_GlobalEnv, args, kwargs)


def call_function(function, args, kwargs):
    """Call an R function that Python holds; in R's traceback it is called FUN, as in lapply()."""
    if kwargs:
        names = function.r_names
        kwargs = {names.get(name, name): value for name, value in kwargs.items()}
    return crossing("FUN", function, args, kwargs)


def crossing(name, place, args, kwargs):
    """Run the function of that name in R and give back its value; on another thread the call is handed to R's.

    place: the address of the environment where the name is looked up, or the function that it stands for.
    """
    embedding.check_process()
    if threading.get_ident() != door.thread:
        from r_bridge.runtime.threads import on_r_thread
        return on_r_thread(lambda: crossing(name, place, args, kwargs))
    if not interrupts.are_ours():
        door.take_interrupts()
    if dropped:
        kept.release_dropped()
    api, protected = door.api, 0
    cons, lcons = api.Rf_cons, api.Rf_lcons
    values, before = unprotected.values, len(unprotected.values)
    try:
        values.append(None)
        # cons and lcons protect what they are given
        call = lcons(r_api.symbol(name), api.Rf_allocList(len(args) + len(kwargs)))
        guarded = api.Rf_protect(lcons(door.guarded.address, cons(call, door.handlers.address)))
        protected += 1
        cell = api.CDR(call)
        for keyword, value in (*((None, value) for value in args), *kwargs.items()):
            address = to_r(value)
            if isinstance(value, RObject) and api.TYPEOF(address) in (r_api.SYMSXP, r_api.LANGSXP, r_api.PROMSXP):
                # code that is a value here would be run there
                address = lcons(door.quote, cons(address, api.R_NilValue))
            api.SETCAR(cell, address)
            if keyword is not None:
                api.SET_TAG(cell, r_api.symbol(keyword))
            cell = api.CDR(cell)
        if isinstance(place, RFunction):
            place = place.scope.address if place.scope else with_environment(place)
        failed = ctypes.c_int(0)
        unprotected.end(before)
        # in one step of Python: after it, a call of another thread could run before the value is protected
        values.extend(map(api.try_eval, (guarded,), (place,), (failed,)))
        if not failed.value:
            result = api.Rf_protect(values[-1])
            protected += 1
            return to_python(result)
        error = noted_error()
    finally:
        api.Rf_unprotect(protected)
        unprotected.end(before)
    # what stopped the call: the very exception that Python raised under R, or R's error
    raise error


def with_environment(function):
    """The address of an environment of the function's own, in which it is called FUN."""
    api = door.api
    environment = api.Rf_protect(api.R_NewEnv(api.R_GlobalEnv, 0, 1))
    api.Rf_defineVar(api.Rf_install(b"FUN"), function.address, environment)
    function.scope = Held(environment)
    api.Rf_unprotect(1)
    return environment


def noted_error():
    condition, calls = noted("condition"), noted("calls")
    if condition is None:
        return RError(call_bridge("printed_error"))
    if isinstance(condition, BaseException):
        return condition
    facts = call_bridge("facts_of", condition, calls)
    if facts["interrupt"]:
        return KeyboardInterrupt()
    classes = tuple(as_list(facts["classes"]))
    return error_class(classes)(facts["message"], classes, facts["call"], as_list(facts["traceback"]), condition)


def noted(name):
    """What R's handlers noted under a name, which is taken away."""
    value = to_python(in_environment(door.noted.address, name))
    door.api.Rf_defineVar(door.api.Rf_install(name.encode()), door.api.R_NilValue, door.noted.address)
    return value


def as_list(value):
    return [value] if isinstance(value, str) else list(value)


def described(handle) -> str:
    """One line on an R object for its printed form."""
    if door is None or threading.get_ident() != door.thread:
        return hex(handle.address)
    return call_bridge("description", handle)
