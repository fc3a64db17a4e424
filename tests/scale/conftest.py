"""What the tests of several workers compare with."""

import functools

import pytest

from tests.support.workers import launch, weights


@pytest.fixture(scope="session")
def alone(libraries, tmp_path_factory):
    """Return a function that returns the weights that one process gets with a script."""

    @functools.cache
    def train(script):
        folder = tmp_path_factory.mktemp("alone")
        ended = launch([script], folder, libraries)
        assert ended.statuses == [0], ended.text()[-3000:]
        return weights(folder)

    return train
