"""Keras' backends as parameters of tests."""

import pytest

# Left out by `make test TORCH=`
TORCH = pytest.param("torch", marks=pytest.mark.torch)
OTHERS = ["jax", TORCH]
ALL = ["tensorflow", *OTHERS]

# Where `make test` runs TensorFlow alone, and `make test-long` the others
LONG_JAX = pytest.param("jax", marks=pytest.mark.long)
LONG_TORCH = pytest.param("torch", marks=[pytest.mark.long, pytest.mark.torch])
