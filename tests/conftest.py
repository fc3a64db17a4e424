"""The order of the tests, and the R library that those with R share."""

import fcntl
import gc
import os

import hypothesis
import pytest

from r_bridge import install
from tests.support.r_subprocesses import INSTALL_QUICKLY, run_rscript
from tests.support.subprocesses import ROOT

# Those that take longest come first, so that no worker is alone with one at the end; then all others with R
FIRST = (
    "docs/test_vignettes",
    "r/test_exit",
    "unit/test_backends",
    "r/test_scripts",
    "r/test_package",
    "r/test_threads",
    "unit/test_layers",
    "unit/test_training",
)

# What the tests have XLA compile runs once: to make it fast takes longer than it saves
os.environ.setdefault("XLA_FLAGS", "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true")
# PyTorch's threads would wait for each other busily, beside other processes
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Processes with JAX compile the same operations
os.environ.setdefault("JAX_COMPILATION_CACHE_DIR", str(ROOT / ".pytest_cache" / "jax"))
os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0")
os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES", "-1")
# The first example of a test may load TensorFlow, beside other processes
hypothesis.settings.register_profile("tests", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("tests")


# Until all is imported, nothing becomes garbage
gc.disable()


def pytest_collection_modifyitems(items):
    items.sort(key=turn)


def pytest_collection_finish():
    """Exclude what was imported for all tests from garbage collection."""
    gc.freeze()
    gc.enable()


def turn(item) -> tuple:
    folder, name = item.path.parent.name, item.path.stem
    name = f"{folder}/{name}"
    return FIRST.index(name) if name in FIRST else len(FIRST), folder != "r"


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """Return an R library in which the package is installed, by the first of the workers that needs it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "library"
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "pykeras3").exists():
            install.install_package(folder, options=INSTALL_QUICKLY)
    return folder


@pytest.fixture(scope="session")
def libraries(library):
    """Return R_LIBS with that library first."""
    found = run_rscript("cat(.libPaths(), sep = ':')").stdout
    return f"{library}:{found}"
