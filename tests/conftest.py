"""The order of the tests, and the R library that those with R share."""
import gc
import os

import pytest
from r_children import run_rscript

from r_bridge import install

# Those that take longest come first, so that no worker is alone with one at the end; then all others with R
FIRST = ("test_r_vignettes", "test_r_exit", "test_backends", "test_r_scripts", "test_r_package", "test_r_threads",
         "test_layers", "test_training")

# What the tests have XLA compile runs once: to make it fast takes longer than it saves
os.environ.setdefault("XLA_FLAGS", "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true")


def pytest_collection_modifyitems(items):
    items.sort(key=turn)


def pytest_collection_finish():
    """What was imported for all tests is none of the garbage collector's business."""
    gc.freeze()


def turn(item) -> tuple:
    name = item.path.stem
    return FIRST.index(name) if name in FIRST else len(FIRST), not name.startswith("test_r_")


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """An R library with the package in it."""
    folder = tmp_path_factory.mktemp("library")
    install.install(folder, options=["--no-byte-compile", "--no-docs", "--no-test-load"])
    return folder


@pytest.fixture(scope="session")
def libraries(library):
    """R_LIBS with that library first."""
    found = run_rscript("cat(.libPaths(), sep = ':')").stdout
    return f"{library}:{found}"
