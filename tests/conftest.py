"""The order of the tests, and the R library that those with R share."""
import pytest
from r_children import run_rscript

from r_bridge import installing


def pytest_collection_modifyitems(items):
    """Files with R take longest and come first."""
    items.sort(key=lambda item: not with_r(item))


def with_r(item) -> bool:
    return item.path.name.startswith("test_r_")


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """An R library with the package in it."""
    folder = tmp_path_factory.mktemp("library")
    installing.install(folder, options=["--no-byte-compile", "--no-docs", "--no-test-load"])
    return folder


@pytest.fixture(scope="session")
def libraries(library):
    """R_LIBS with that library first."""
    found = run_rscript("cat(.libPaths(), sep = ':')").stdout
    return f"{library}:{found}"
