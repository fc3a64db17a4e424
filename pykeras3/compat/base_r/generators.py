"""Generators of coro: functions whose results give the next value when they are called, and can be looped over."""

import functools

# What a generator returns that has no more values
EXHAUSTED = "exhausted"


class Generator:
    """A generator of Python that can also be called for its next value."""

    def __init__(self, values):
        self.values = values

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.values)

    def __call__(self):
        """Return the next value, or EXHAUSTED."""
        return next(self.values, EXHAUSTED)


def generator(function):
    """Return a function whose results can be called for their next value, from one that yields these."""

    @functools.wraps(function)
    def start(*args, **kwargs):
        return Generator(function(*args, **kwargs))

    return start
