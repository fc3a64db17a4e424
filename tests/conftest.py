"""How the tests are spread over pytest-xdist's workers."""
import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Tests with R come first and file by file to one worker, so that what their children say is asked for once."""
    items.sort(key=lambda item: not with_r(item))
    for item in filter(with_r, items):
        item.add_marker(pytest.mark.xdist_group(item.path.stem))


def with_r(item) -> bool:
    return item.path.name.startswith("test_r_")
