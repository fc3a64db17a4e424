"""Find the declarations of the package."""

import functools
import importlib
import pkgutil
from pathlib import Path

import pykeras3
from pykeras3.core.declaring import declaration
from pykeras3.core.declaring.declaration import Declaration

PACKAGE = Path(pykeras3.__file__).parent


def declarations() -> dict[str, list[Declaration]]:
    """Return the declarations by module, in the order of the names; the decorators register them on import."""
    for module in pkgutil.walk_packages(pykeras3.__path__, f"{pykeras3.__name__}."):
        importlib.import_module(module.name)
    found: dict[str, list[Declaration]] = {}
    for _, declared in sorted(declaration.DECLARATIONS.items()):
        found.setdefault(declared.module, []).append(declared)
    return dict(sorted(found.items(), key=lambda item: item[0].split(".")))


@functools.cache
def function_names() -> frozenset[str]:
    """Return the names of all public functions."""
    return frozenset(d.name for found in declarations().values() for d in found)
