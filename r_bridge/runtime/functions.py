"""R functions as Python callables."""

import functools
import inspect

from r_bridge.runtime import interrupts, r_api
from r_bridge.runtime.handles import RObject
from r_bridge.runtime.signatures import formals, python_name, signature
from r_bridge.runtime.state import runtime


class RFunction(RObject):
    """An R function; calling it runs R on R's thread and returns the value."""

    __slots__ = ("scope", "__dict__")
    __module__ = "r_bridge"
    # TensorFlow's AutoGraph calls what has this attribute as it is, instead of converting the code of the bridge
    autograph_info__ = None

    def __init__(self, address):
        super().__init__(address)
        # R's environment for its calls, made at the first.
        self.scope = None

    def __call__(self, *args, **kwargs):
        if kwargs:
            names = self.r_names
            kwargs = {names.get(name, name): value for name, value in kwargs.items()}
        # In R's traceback it is called FUN, as in lapply().
        return runtime.caller.call_r("FUN", self, args, kwargs)

    @property
    def __signature__(self):
        closure = self.closure()
        read = interrupts.not_interrupted(lambda: signature(closure.address, spelled=python_name))
        return runtime.caller.on_r_thread(read)

    def closure(self):
        """Return a closure with the formals of this function: itself, or the result of args() for a primitive."""
        if r_api.api().TYPEOF(self.address) == r_api.CLOSXP:
            return self
        found = runtime.caller.call_named("args", [self], {})
        if found is None:
            raise ValueError("this R primitive has no formals")
        return found

    @functools.cached_property
    def r_names(self):
        """R's names of keywords that Python can't write: {"na_rm": "na.rm"}."""
        try:
            closure = self.closure()
            read = interrupts.not_interrupted(lambda: [name for name, _ in formals(closure.address)])
            names = runtime.caller.on_r_thread(read)
        except ValueError:
            return {}
        return {python_name(name): name for name in names if python_name(name) not in names}

    @property
    def __name__(self):
        return "R_function"

    def __repr__(self):
        try:
            return f"<R function {inspect.signature(self)}>"
        except (ValueError, RuntimeError):
            # A primitive without formals; or R can't be called, in a forked child or after its end
            return "<R function>"
