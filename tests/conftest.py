"""How the tests are spread over pytest-xdist's workers, and the R library that those with R share."""
import pytest
from r_children import run_rscript

from r_bridge import installing


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Tests with R come first and file by file to one worker, so that what their children say is asked for once."""
    items.sort(key=lambda item: not with_r(item))
    for item in filter(with_r, items):
        item.add_marker(pytest.mark.xdist_group(item.path.stem))


def with_r(item) -> bool:
    return item.path.name.startswith("test_r_")


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """An R library with the package in it."""
    folder = tmp_path_factory.mktemp("library")
    installing.install(folder, options=["--no-docs", "--no-test-load"])
    return folder


@pytest.fixture(scope="session")
def libraries(library):
    """R_LIBS with that library first."""
    found = run_rscript("cat(.libPaths(), sep = ':')").stdout
    return f"{library}:{found}"
