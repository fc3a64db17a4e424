"""Comparisons of whole values."""

from r_bridge.translate.base.runtime import runtime_functions, runtime_values
from r_bridge.translate.kinds import SCALARS, Kind
from r_bridge.translate.quotes import quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation


@base_function("identical", kind=Kind.LOGICAL)
def identical(t: Translation, x, y):
    kinds = {t.kind(x), t.kind(y)}
    if kinds <= SCALARS and len(kinds) == 1 and not t.may_hold_na(x) and not t.may_hold_na(y):
        return quote("X == Y", X=t.expression(x), Y=t.expression(y))
    return t.r_function("identical", t.expression(x), t.expression(y))


@base_function("all.equal")
def all_equal(t: Translation, target, current, *dots, tolerance, check_attributes, scale):
    given = {"tolerance": tolerance, "check_attributes": check_attributes}
    keywords = {name: t.expression(node) for name, node in given.items() if node is not None}
    return t.r_function("all_equal", t.expression(target), t.expression(current), **keywords)


runtime_values("identical", "all.equal")
runtime_functions("isTRUE", "isFALSE", kind=Kind.LOGICAL)
