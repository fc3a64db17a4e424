"""Copies of NumPy arrays into R's memory, in column-major order."""

import numpy as np
import pytest

from r_bridge.conversion import arrays


@pytest.mark.parametrize(
    "shape",
    [(), (0,), (5,), (3, 0, 4), (1000, 7), (7, 1000), (1100, 3, 70), (2, 3, 4, 5), (2 * arrays.COPY_CHUNK + 1,)],
)
@pytest.mark.parametrize("dtype", ["float64", "float32", "int32", "bool"])
def test_every_element_arrives_whatever_the_order(shape, dtype):
    values = (np.random.default_rng(1).random(shape) * 3).astype(dtype)
    for source in (
        values,
        np.asfortranarray(values),
        values.T,
        values[..., ::-1] if shape else values,
        np.broadcast_to(values, (3, *shape)),
    ):
        destination = np.full(source.shape, 7.0, order="F")
        arrays.copy(source, destination)
        np.testing.assert_array_equal(destination, source)
