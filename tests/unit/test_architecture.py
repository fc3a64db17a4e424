"""The import rules of the architecture, checked in the source."""

import ast
import functools
import importlib
import inspect
import re
from graphlib import CycleError, TopologicalSorter
from typing import Annotated, get_origin

import pytest

from pykeras3.core import conventions
from r_bridge.runtime.state import runtime
from tests.support.subprocesses import ROOT

API, TOP = "the public functions", "what users call"
# From top to bottom: a layer imports from itself and from those after it
LAYERS = {
    "pykeras3": (
        "pykeras3",
        # For editors only
        "pykeras3._sources",
        "pykeras3.compat",
        API,
        "pykeras3.core.startup",
        "pykeras3.core.decorators",
        "pykeras3.core.keras_hooks",
        "pykeras3.core.saving",
        "pykeras3.core.calling",
        "pykeras3.core.declaring",
        "pykeras3.core.conventions",
        "pykeras3.core.keras_objects",
        # The other modules beside the folders
        "pykeras3.core",
        "pykeras3.core.third_party",
    ),
    "r_bridge": (
        TOP,
        "r_bridge.translate",
        "r_bridge.keras",
        "r_bridge.conversion",
        "r_bridge.runtime",
        "r_bridge.requirements",
        "r_bridge.findings",
    ),
}
# Of pykeras3, what knows nothing of Keras
WITHOUT_KERAS = {"pykeras3.core.third_party.patching"}
KERAS = {"keras", "tensorflow", "jax", "torch"}
# Deferred into a function: the importing module, the imported one, and why
DEFERRED = {
    ("r_bridge", "r_bridge.notebook"): "it needs IPython, which is there in notebooks only",
    ("r_bridge.keras.host", "r_bridge.conversion"): "it needs NumPy, which `import r_bridge` leaves out",
}


def modules(package):
    """Return the modules of a package and their files."""
    found = {}
    for file in (ROOT / package).rglob("*.py"):
        parts = file.relative_to(ROOT).with_suffix("").parts
        if "rpackage" not in parts:
            found[".".join(parts).removesuffix(".__init__")] = file
    return found


MODULES = {package: modules(package) for package in LAYERS}
OURS = {name: file for package in MODULES.values() for name, file in package.items()}


@functools.cache
def imports_of(module):
    """Return the modules that a module imports, each with whether a function imports it."""
    file = OURS[module]

    def visit(node, in_function):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from ((alias.name, in_function) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{file}: imports are absolute"
                for alias in child.names:
                    name = f"{child.module}.{alias.name}"
                    yield name if name in OURS else child.module, in_function
            yield from visit(child, in_function or isinstance(child, (ast.FunctionDef, ast.Lambda)))

    return list(visit(ast.parse(file.read_text(encoding="utf-8")), False))


def layer_of(module):
    """Return the layer of a module; modules outside of layers are in the rest of their package."""
    package, *inner = module.split(".")
    layers = LAYERS[package]
    within = [".".join([package, *inner[:depth]]) for depth in range(len(inner), 0, -1)] or [package]
    return next((name for name in within if name in layers), API if API in layers else TOP)


def own_imports(package):
    return [
        (importer, imported)
        for importer in MODULES[package]
        for imported, _ in imports_of(importer)
        if imported in OURS and imported != importer
    ]


def test_pykeras3_knows_nothing_of_r():
    outside = {
        (importer, imported)
        for importer in MODULES["pykeras3"]
        for imported, _ in imports_of(importer)
        if imported.partition(".")[0] in ("r_bridge", "rpy2", "rpytools", "rpycall")
    }
    assert outside == set()


def test_lower_layers_of_r_bridge_do_not_import_keras():
    outside = {
        (importer, imported)
        for importer in MODULES["r_bridge"]
        for imported, _ in imports_of(importer)
        if layer_of(importer) not in (TOP, "r_bridge.translate", "r_bridge.keras")
        and imported.partition(".")[0] in {"pykeras3", *KERAS}
        and imported not in WITHOUT_KERAS
    }
    assert outside == set()


def test_r_code_of_the_bridge_does_not_know_keras():
    """Except for the file of its layer that does."""
    knowing = {
        file.name for file in (ROOT / "r_bridge" / "R").glob("*.R") if "keras" in file.read_text(encoding="utf-8")
    }
    assert knowing == {"shims.R"}


def test_modules_of_pykeras3_that_lower_layers_import_need_nothing_else_of_it():
    """It could be a package of its own."""
    for module in WITHOUT_KERAS:
        assert {name.partition(".")[0] for name, _ in imports_of(module)} & {"pykeras3", *KERAS} == set()


def test_unit_tests_start_no_r():
    importing = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests" / "unit").rglob("*.py")
        if "tests.support.r_subprocesses" in path.read_text()
    ]
    assert importing == ["tests/unit/test_architecture.py"]


@pytest.mark.parametrize("package", LAYERS)
def test_imports_point_downwards(package):
    layers = LAYERS[package]
    upwards = {
        (importer, imported)
        for importer, imported in own_imports(package)
        if imported.startswith(package) and layers.index(layer_of(importer)) > layers.index(layer_of(imported))
    }
    assert upwards == set()


def test_every_folder_of_the_core_is_a_layer():
    folders = {f"pykeras3.core.{file.parent.name}" for file in (ROOT / "pykeras3" / "core").glob("*/__init__.py")}
    assert folders <= set(LAYERS["pykeras3"])


def test_every_convention_is_exported_and_used_outside_of_its_package():
    package = "pykeras3.core.conventions"
    defined = {
        name
        for module in OURS
        if module.startswith(package)
        for name, value in vars(importlib.import_module(module)).items()
        if get_origin(value) is Annotated
    }
    source = "\n".join(
        file.read_text(encoding="utf-8") for module, file in OURS.items() if not module.startswith(package)
    )
    exported = set(conventions.__all__)
    assert defined - exported == set()
    assert {name for name in exported if not re.search(rf"\b{name}\b", source)} == set()


def test_r_code_of_the_runtime_imports_that_layer_only():
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "r_bridge" / "R").glob("*.R"))
    imported = re.findall(r'import\("(r_bridge[\w.]*)"', code)
    assert {layer_of(module) for module in imported} == {"r_bridge.runtime"}


def is_state(name, value) -> bool:
    """Return True for a variable of a module that may change: named as such, and no function, class or module."""
    return name == name.lower() and not name.startswith("_") and not callable(value) and not inspect.ismodule(value)


def test_the_state_of_the_bridge_is_in_one_object():
    found = {
        f"{module}.{name}"
        for module in OURS
        if layer_of(module) in ("r_bridge.runtime", "r_bridge.keras")
        for name, value in vars(importlib.import_module(module)).items()
        if is_state(name, value) and value is not runtime
    }
    assert found == set()


@pytest.mark.parametrize("package", LAYERS)
def test_there_are_no_import_cycles(package):
    graph = {module: set() for module in OURS}
    for importer, imported in own_imports(package):
        if (importer, imported) not in DEFERRED:
            graph[importer].add(imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(reversed(error.args[1])))


def test_no_own_import_is_deferred_into_a_function():
    deferred = {
        (importer, imported)
        for importer in OURS
        for imported, in_function in imports_of(importer)
        if in_function and imported in OURS
    }
    assert deferred == set(DEFERRED)
