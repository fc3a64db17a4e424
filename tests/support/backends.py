"""Keras' backends as parameters of tests."""

import pytest

# Left out by `make test TORCH=`
TORCH = pytest.param("torch", marks=pytest.mark.torch)
OTHERS = ["jax", TORCH]
ALL = ["tensorflow", *OTHERS]
