"""Find the declarations of the package."""

import functools
import importlib
from pathlib import Path

import pykeras3
from pykeras3.core.declaring import declaration
from pykeras3.core.declaring.declaration import Declaration

PACKAGE = Path(pykeras3.__file__).parent
DECLARING = "\nfrom pykeras3.core.decorators import"


def modules() -> list[str]:
    """Return the modules of the package that hold declarations, found by reading them."""
    declaring = [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if PACKAGE / "core" not in path.parents and DECLARING in path.read_text(encoding="utf-8")
    ]
    return [".".join(path.relative_to(PACKAGE).with_suffix("").parts) for path in declaring]


def declarations() -> dict[str, list[Declaration]]:
    """Return the declarations of each module, in the order of the names."""
    for name in modules():
        importlib.import_module(f"pykeras3.{name}")
    found = {name: [] for name in modules()}
    for name in sorted(declaration.DECLARATIONS):
        found[declaration.DECLARATIONS[name].module].append(declaration.DECLARATIONS[name])
    return found


@functools.cache
def function_names() -> frozenset[str]:
    """Return the names of all public functions."""
    return frozenset(d.name for found in declarations().values() for d in found)
