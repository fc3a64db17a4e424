"""The host language, and what it adds to pykeras3.

A bridge to another language registers a `Host`, derived from `PlainPython`, with methods of its own where its language
adds something. An entry point of the group `pykeras3.hosts` names the function that does so; it is called if the module
by whose name it is registered is loaded, as when the other language has started Python.
"""

import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Protocol

from pykeras3.core.code_bundle import Bundle
from pykeras3.core.keras_loader import loader

ENTRY_POINTS = "pykeras3.hosts"
SOURCE_TREE = Path(__file__).parents[2] / "pyproject.toml"


class Host(Protocol):
    """What a host language adds."""

    def prepare_keras(self, keras) -> None:
        """Prepare Keras, once it is loaded, for training that calls the host language."""

    def prepare_tensorflow(self, tensorflow) -> None:
        """Prepare TensorFlow, once it is loaded, for datasets that call functions of the host language."""

    def is_foreign_function(self, value) -> bool:
        """Return True for a function of the host language."""

    def with_signature(self, function) -> Any:
        """Return the function; give one of the host language its own signature, if that is known."""

    def is_foreign_default(self, value) -> bool:
        """Return True for a default in such a signature that only the host language can evaluate."""

    def set_function_name(self, value, name: str) -> Any:
        """Return the value; a function of the host language that has no name gets this one."""

    def portable_code(self, parts, taken: Collection[str] = ()) -> Callable[[dict], list[Bundle]]:
        """Return a function that returns the code of classes and functions of the host language for a saved model.

        It is called with the configuration of the model after this has been saved.

        Args:
            parts: What the model consists of: pairs of the name of an attribute and its value.
            taken: Names by which the configuration refers to other functions.
        """

    def names_of_code(self, parts) -> list[str]:
        """Return the names by which a configuration refers to the classes and functions of the host language.

        Args:
            parts: What the model consists of: pairs of the name of an attribute and its value.
        """

    def run_code(self, bundle: Bundle) -> dict[str, Any] | None:
        """Run the code of a saved model in the host language; return what it defines by registered name.

        Returns:
            None if the host language can't run it.
        """

    def set_random_seed(self, seed: int) -> None:
        """Restart the random numbers of the host language."""

    def describe(self, value) -> str | None:
        """Return a description of a value that exists only in the host language; None for other values."""


class PlainPython(Host):
    """The host unless another one is registered: it adds nothing, and no value is foreign to it."""

    def prepare_keras(self, keras):
        pass

    def prepare_tensorflow(self, tensorflow):
        pass

    def is_foreign_function(self, value):
        return False

    def with_signature(self, function):
        return function

    def is_foreign_default(self, value):
        return False

    def set_function_name(self, value, name):
        return value

    def portable_code(self, parts, taken=()):
        return lambda config: []

    def names_of_code(self, parts):
        return []

    def run_code(self, bundle):
        return None

    def set_random_seed(self, seed):
        pass

    def describe(self, value):
        return None


class Registry:
    """The host in use."""

    def __init__(self):
        self.host: Host = PlainPython()


_registry = Registry()


def current() -> Host:
    """Return the host in use."""
    return _registry.host


def register(host: Host):
    """Make `host` the one in use, and let it prepare Keras once it is loaded."""
    _registry.host = host
    loader.add_hook(host.prepare_keras)


def discover():
    """Register the host that started this Python process, if another language did."""
    # empty in an embedded Python, which was given no command line
    if sys.orig_argv:
        return
    for entry_point in host_entry_points():
        if entry_point.name in sys.modules:
            entry_point.load()()


def host_entry_points():
    """Return the entry points of the hosts: of installed packages, or of a source tree that is not installed."""
    from importlib.metadata import EntryPoint, entry_points

    installed = entry_points(group=ENTRY_POINTS)
    if installed or sys.version_info < (3, 11) or not SOURCE_TREE.exists():
        return installed
    import tomllib

    project = tomllib.loads(SOURCE_TREE.read_text(encoding="utf-8"))["project"]
    return [EntryPoint(name, value, ENTRY_POINTS) for name, value in project["entry-points"][ENTRY_POINTS].items()]
