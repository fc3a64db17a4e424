"""RSession: R embedded in the Python process, sharing live objects."""

import os
import re

import pykeras3
from r_bridge import plots, requirements
from r_bridge.keras import host
from r_bridge.runtime import embedding, reticulate
from r_bridge.runtime.calls import RCaller, as_list
from r_bridge.runtime.state import runtime
from r_bridge.runtime.threads import on_r_thread


class RSession:
    """R embedded in this Python process; there is one session, which every call returns.

    `r("code")` runs R code and returns its last value, `r["x"] = value` and `r["x"]` set and get R's global variables,
    `r.name(...)` and `r.call("na.me", ...)` call R functions. Keras models, layers, tensors and all other Python
    objects without an R equivalent are passed by reference: R and Python hold the same object.

    Args:
        libs: R libraries (folders) to search for packages, before the one in this Python's environment (R/library in
            sys.prefix, if it exists) and R's own.
        packages: R packages to attach.

    Raises:
        ImportError: If R, rpy2 or reticulate is missing or its version does not fit; it says how to fix this.
    """

    def __new__(cls, libs=(), packages=()):
        if runtime.session is None:
            session = super().__new__(cls)
            with embedding.keeping_environment():
                session._start(checked_paths(libs))
            runtime.session = session
        runtime.check_process()
        return runtime.session

    def __init__(self, libs=(), packages=()):
        self._add_libraries(checked_paths(libs))
        for package in [packages] if isinstance(packages, str) else packages:
            self.library(package)

    @classmethod
    def is_started(cls) -> bool:
        """Return True if the session exists."""
        return runtime.session is not None

    def _start(self, libs):
        embedding.start()
        import rpy2.rinterface as rinterface

        evaluate = rinterface.evalr
        # R exchanges text with Python, which uses UTF-8
        evaluate('if (!l10n_info()[["UTF-8"]]) suppressWarnings(Sys.setlocale("LC_CTYPE", "C.UTF-8"))')
        own = requirements.own_library()
        known = [*libs, own] if own else libs
        evaluate(f".libPaths(c({', '.join([*map(r_string, known), '.libPaths()'])}))")
        version = evaluate(
            'if (nzchar(system.file(package = "reticulate"))) as.character(packageVersion("reticulate"))'
        )
        requirements.check_reticulate(version[0] if isinstance(version, rinterface.StrSexpVector) else None)
        evaluate("options(warn = 1, device = 'pdf')")
        reticulate.start()
        host.register()
        runtime.caller = RCaller(on_r_thread)
        plots.show_below_cells()

    def _add_libraries(self, libs):
        if libs:
            self.call(".libPaths", [*libs, *as_list(self.call(".libPaths"))])

    def __call__(self, code):
        """Run R code and return the value of its last expression."""
        if not isinstance(code, str):
            raise TypeError(f"r(): `code` must be a string. Received: {code!r}")
        return runtime.caller.call_bridge("evaluate", code.replace("\r\n", "\n"))

    def call(self, function, *args, **kwargs):
        """Call an R function by its name: r.call("as.numeric", "1"); "package::name" works too."""
        if not isinstance(function, str):
            raise TypeError(f"r.call(): `function` must be the name of an R function, a string. Received: {function!r}")
        if qualified := re.match(r"([\w.]+)(:::?)", function):
            package, operator = qualified.groups()
            runtime.caller.call_bridge("prepare_for", package)
            function = runtime.caller.call_bridge("qualified_name", operator, package, function[qualified.end() :])
        if any("_" in keyword for keyword in kwargs):
            names = runtime.caller.call_bridge("function_of", function).r_names
            kwargs = {names.get(keyword, keyword): value for keyword, value in kwargs.items()}
        return runtime.caller.call_named(function, args, kwargs)

    def source(self, path):
        """Run the R script in a file and return the value of its last expression.

        The R package pykeras3, if it is installed, replaces keras3 and its companion packages.
        """
        path = os.fspath(path)
        if not os.path.exists(path):
            raise FileNotFoundError(f"R script not found: {path!r}")
        return runtime.caller.call_bridge("run_file", path)

    def library(self, package):
        """Attach an R package.

        Raises:
            ImportError: If it is the R package pykeras3 and not installed; RError for other packages.
        """
        if package == "pykeras3" and not self.call("nzchar", self.call("system.file", package=package)):
            requirements.check_r_package(None, pykeras3.__version__)
        runtime.caller.call_bridge("prepare_for", package)
        self.call("library", package, **{"character.only": True})

    def __getitem__(self, name):
        if name not in self:
            raise KeyError(f"R has no variable {name!r}")
        return runtime.caller.call_bridge("get_global", name)

    def __setitem__(self, name, value):
        runtime.caller.call_bridge("set_global", checked_name(name), value)

    def __delitem__(self, name):
        if not runtime.caller.call_bridge("remove_global", checked_name(name)):
            raise KeyError(f"R has no global variable {name!r}")

    def __contains__(self, name):
        return runtime.caller.call_bridge("is_global", checked_name(name))

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if not self.call("exists", name, mode="function"):
            raise AttributeError(
                f"R has no function {name!r}. For a name that Python can't write: "
                'r.call("as.numeric", ...); for a variable: r["name"].'
            )

        def call_by_name(*args, **kwargs):
            return self.call(name, *args, **kwargs)

        call_by_name.__name__ = call_by_name.__qualname__ = name
        return call_by_name

    def __dir__(self):
        return [*super().__dir__(), *as_list(self.call("ls", self.call("globalenv")))]

    def __repr__(self):
        return f"<RSession: {self('R.version.string')}>"

    def __reduce__(self):
        raise TypeError("An RSession can't be pickled: R lives in this process.")


def checked_paths(libs):
    """Return folders as strings; raise if one doesn't exist."""
    paths = [os.fspath(lib) for lib in ([libs] if isinstance(libs, (str, os.PathLike)) else libs)]
    for path in paths:
        if not os.path.isdir(path):
            raise FileNotFoundError(f"RSession(): `libs` must be existing folders. Received: {path!r}")
    return paths


def checked_name(name):
    """Return the name of an R variable; raise unless it is a non-empty string."""
    if not isinstance(name, str) or not name:
        raise TypeError(f"The name of an R variable must be a non-empty string. Received: {name!r}")
    return name


def r_string(text):
    """Return R code for a string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
