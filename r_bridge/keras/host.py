"""What R adds to pykeras3 as its host."""

import functools
import sys
from collections.abc import Callable
from typing import Any, Protocol, cast

from pykeras3.core import host
from pykeras3.core.code_bundle import UNNAMED, Bundle
from pykeras3.core.third_party import patching
from r_bridge.keras import patches, results, thread_contexts, training_interrupts
from r_bridge.runtime import r_api, reticulate, scripts, signatures, threads
from r_bridge.runtime.functions import RFunction
from r_bridge.runtime.handles import address_in_capsule
from r_bridge.runtime.state import runtime


class CodeSource(Protocol):
    """Saves and runs the R source of classes and functions."""

    def portable_code(self, parts, taken) -> Callable[[dict], list[Bundle]]:
        """Return a function that makes the bundles of code for the parts of a model that R code made."""

    def names_of_code(self, parts) -> list[str]:
        """Return the names of the classes and functions among the parts of a model that R code made."""

    def run_code(self, bundle: Bundle) -> dict[str, Any] | None:
        """Run the R source of a bundle, and return its objects by name; None where it has none."""


class RHost(host.PlainPython):
    """The host for processes with R, whichever of the two languages started the other.

    Attributes:
        source: What knows the R source of classes and functions, once the R package pykeras3 has connected it.
        connect_source: R function of that package that connects it, at its first use, as it brings the translator.
    """

    source: CodeSource | None = None
    connect_source: Callable[[], None] | None = None

    def code_source(self) -> CodeSource | None:
        """Return what knows the R source of classes and functions; None without the R package pykeras3."""
        if self.source is None and self.connect_source is not None:
            self.connect_source()
        return self.source

    def prepare_keras(self, keras):
        if "tensorflow" in sys.modules:
            self.prepare_tensorflow(sys.modules["tensorflow"])
        training_interrupts.add_loops(keras.Model)
        patching.apply(patches.OF_KERAS, keras)

    def prepare_tensorflow(self, tensorflow):
        patching.apply(patches.OF_TENSORFLOW, tensorflow)

    def is_foreign_function(self, value) -> bool:
        return signatures.is_r_function(value) or isinstance(value, RFunction)

    def with_signature(self, function):
        return signatures.with_signature(function)

    def is_foreign_default(self, value) -> bool:
        return value is signatures.R_DEFAULT

    def set_function_name(self, value, name: str):
        if signatures.is_r_function(value) and value.__name__ == UNNAMED:
            value.__name__ = name
        return value

    def portable_code(self, parts, taken=()):
        source = self.code_source()
        return super().portable_code(parts, taken) if source is None else source.portable_code(parts, taken)

    def names_of_code(self, parts):
        source = self.code_source()
        return super().names_of_code(parts) if source is None else source.names_of_code(parts)

    def run_code(self, bundle):
        source = self.code_source()
        return None if source is None else source.run_code(bundle)

    def set_random_seed(self, seed):
        # R takes no larger ones
        code = f"set.seed({seed % 2**31})"
        threads.on_r_thread(functools.partial(scripts.evaluate, code))

    def describe(self, value) -> str | None:
        if isinstance(value, float):
            return "NA" if r_api.api().R_IsNA(value) else None
        return "an R object without a Python equivalent" if address_in_capsule(value) is not None else None


def register(connect_source=None, relay_warning=None):
    """Register R as the host of pykeras3, once R and Python are in one process.

    Args:
        connect_source: See RHost.
        relay_warning: R function that raises a message as a warning of the R code that called Python.
    """
    from r_bridge import conversion

    reticulate.connect()
    scripts.load("shims.R")
    conversion.register()
    if not isinstance(host.current(), RHost):
        runtime.capture_context = thread_contexts.capture_context
        runtime.convertible_for_r = results.convertible_result
        runtime.known_code.postponing.append(training_interrupts.is_in_a_step)
        host.register(RHost())
    if connect_source is not None:
        cast(RHost, host.current()).connect_source = connect_source
    if relay_warning is not None:
        patching.apply(patches.OF_PYTHON, relay_warning)
