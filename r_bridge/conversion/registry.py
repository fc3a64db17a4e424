"""Dispatches values to their conversions: Python values by type, R objects by type and class."""

from collections.abc import Callable
from typing import Any

from r_bridge.runtime import r_api
from r_bridge.runtime.handles import RObject

ToR = Callable[[Any], int]
FromR = Callable[[int, int], Any]


class Registry:
    """Conversions between Python values and R objects; r_bridge/conversion/__init__.py fills it.

    Conversions to R take a Python value and return the address of an R object, which the caller protects. Conversions
    from R take the address of an R object that something protects, and its R type.

    Attributes:
        by_type: Conversions to R by the exact type of a value.
        by_base: Pairs of a type (or a tuple of them) and the conversion to R of its subclasses' values.
        by_test: Pairs of a test of a value and its conversion to R; the last test is true for all values.
        by_r_type: Conversions from R of objects without a class, by R type.
        by_r_class: Pairs of a test of an R object with a class, by address and R type, and its conversion.
    """

    def __init__(self):
        self.by_type: dict[type, ToR] = {}
        self.by_base: list[tuple[type | tuple[type, ...], ToR]] = []
        self.by_test: list[tuple[Callable[[Any], bool], ToR]] = []
        self.by_r_type: dict[int, FromR] = {}
        self.by_r_class: list[tuple[Callable[[int, int], bool], FromR]] = []

    def to_r(self, value) -> int:
        """Return the address of the R object for a Python value."""
        convert = self.by_type.get(type(value))
        if convert is not None:
            return convert(value)
        for base, convert in self.by_base:
            if isinstance(value, base):
                return convert(value)
        for applies, convert in self.by_test:
            if applies(value):
                return convert(value)
        raise TypeError(f"Can't convert to R: {type(value).__name__}")

    def to_python(self, address):
        """Return the Python value of an R object; or a handle of the object if it has no Python equivalent."""
        try:
            api = r_api.api()
            r_type = api.TYPEOF(address)
            if api.OBJECT(address):
                for applies, convert in self.by_r_class:
                    if applies(address, r_type):
                        return convert(address, r_type)
            elif r_type in self.by_r_type:
                return self.by_r_type[r_type](address, r_type)
        except UnicodeError:
            # Text that is marked as bytes, or is not in the encoding that it is marked with.
            pass
        return RObject(address)


registry = Registry()
