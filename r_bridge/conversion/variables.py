"""Python values as variables of R environments."""

from r_bridge.conversion.registry import registry
from r_bridge.runtime import r_api
from r_bridge.runtime.handles import address_in_capsule
from r_bridge.runtime.state import runtime


def define(name, value, place):
    """Assign a Python value to a variable in an R environment.

    Args:
        place: A capsule of the environment.
    """
    guard, before = runtime.gc_guard, len(runtime.gc_guard.values)
    try:
        guard.values.append(None)
        r_api.api().Rf_defineVar(r_api.symbol(name), registry.to_r(value), address_in_capsule(place))
    finally:
        guard.end(before)
