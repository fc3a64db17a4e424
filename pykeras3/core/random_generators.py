"""Generators of random numbers that `set_random_seed()` restarts besides those of Python, NumPy and the backend."""

from collections.abc import Callable

# called with the seed
restarts: list[Callable[[int], None]] = []
