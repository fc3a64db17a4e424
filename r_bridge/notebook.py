"""Magics for notebooks: `%%R` cells and `%R` lines run in the kernel's RSession and see Python's variables."""

import functools
import types

from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_cell_magic, magics_class, needs_local_scope, no_var_expand

from r_bridge.conversion.variables import define
from r_bridge.keras import training_interrupts
from r_bridge.runtime.errors import RError
from r_bridge.runtime.frames import package_of
from r_bridge.runtime.state import runtime
from r_bridge.session import RSession
from r_bridge.translate import TranslationError, translate


@magics_class
class RMagics(Magics):
    """The magics `%R` and `%%R` of an IPython shell."""

    @no_var_expand
    @needs_local_scope
    @line_cell_magic
    def R(self, line, cell=None, local_ns=None):
        """Run R code in the RSession of this kernel.

        %R [-i NAMES] [-o NAMES] CODE     a line; returns its value to Python
        %%R [-i NAMES] [-o NAMES]         a cell; prints its values and displays its plots below
        %%R --translate                   a cell; prints the Python code that it is in pykeras3, and doesn't run it

        -i, --input: Python variables, separated by commas, to assign in R before the code runs.
        -o, --output: R variables, separated by commas, to assign in Python after the code has run.

        R code can read Python's variables by name while it runs; each is converted when it is first used. An R
        variable takes precedence over a Python variable of the same name, and an R function over a Python value
        that is callable. R code assigns R variables; -o copies them to Python.
        """
        options, code = self.parse_options(
            line,
            "i:o:",
            "input=",
            "output=",
            "translate",
            posix=False,
            strict=False,
            list_all=True,
            preserve_non_opts=True,
        )
        session = RSession()
        python = {**self.interactive_shell.user_ns, **(local_ns or {})}
        if "translate" in options:
            return self.print_translation(
                f"{code}\n{cell or ''}".strip("\n"), {*python, *session("as.list(ls(globalenv()))")}
            )
        for name in names_in(options, "i", "input"):
            if name not in python:
                raise UsageError(f"-i: Python has no variable {name!r}.")
            session[name] = python[name]
        if cell is None:
            value = self.run("run_line", code, python)
        else:
            value = self.run("run_cell", f"{code}\n{cell}" if code else cell, python)
        for name in names_in(options, "o", "output"):
            if not runtime.caller.call_bridge("is_data", name):
                raise UsageError(f"-o: R has no variable {name!r}.")
            self.interactive_shell.user_ns[name] = session[name]
        return value

    def print_translation(self, code, variables):
        """Print the Python code for R code that may use some variables of the session."""
        try:
            print(translate(code, "cell", variables=variables).source, end="")
        except TranslationError as error:
            raise UsageError(str(error)) from None

    @property
    def interactive_shell(self) -> InteractiveShell:
        """Return the shell that the magics are registered with."""
        assert self.shell is not None
        return self.shell

    def run(self, function, code, python):
        """Call a function of R/cells.R with code and with the Python variables that the code can read."""

        def put(name, place):
            define("value", python[name], place)

        data: list[str] = []
        others: list[str] = []
        for name, value in python.items():
            if not name.startswith("_") and name not in self.interactive_shell.user_ns_hidden:
                (others if callable(value) or isinstance(value, types.ModuleType) else data).append(name)
        try:
            return runtime.caller.call_bridge(function, code, data, others, put)
        except BaseException as error:
            vars(error)["_render_traceback_"] = functools.partial(self.render_error, error)
            raise

    def render_error(self, error):
        """Return what a cell shows of an error: R's message and calls, or the traceback of the user's Python code."""
        if isinstance(error, RError):
            calls = [call.partition("(")[0] for call in error.traceback if not call.startswith("stop(")]
            return [str(error), *([f"Calls: {' -> '.join(calls)}"] if len(calls) > 1 else [])]
        below: list[types.TracebackType] = []
        for entry in entries(error.__traceback__):
            below = [] if package_of(entry.tb_frame) in BRIDGES else [*below, entry]
        if all(package_of(entry.tb_frame) in LIBRARIES for entry in below):
            return self.interactive_shell.InteractiveTB.get_exception_only(type(error), error)
        return self.interactive_shell.InteractiveTB.structured_traceback(type(error), error, below[0])


def names_in(options, *keys):
    """Return the variable names that an option lists, under any of its keys."""
    return [name for key in keys for given in options.get(key, []) for name in given.split(",") if name]


BRIDGES = {"r_bridge", "rpytools"}
LIBRARIES = {"pykeras3", *training_interrupts.PACKAGES}


def entries(traceback):
    """Yield the entries of a traceback, outermost first; each is the traceback from there on."""
    while traceback is not None:
        yield traceback
        traceback = traceback.tb_next


def load(shell):
    """Start R and register the magics; raise UsageError if R can't be started."""
    try:
        RSession()
    except ImportError as error:
        raise UsageError(str(error)) from None
    runtime.caller.call_bridge("prepare_for")
    shell.register_magics(RMagics)
