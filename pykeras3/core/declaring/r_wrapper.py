"""Options of a declaration for the generator of the R function of the same name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class RWrapper:
    """How an R function differs from one that only forwards its arguments to Python.

    Attributes:
        by_hand: Boolean, whether the R package has the function in its hand-written code.
        generic: Generic of which the R function is the method for models, with its package: `"stats::predict"`.
        defaults: R code of the defaults that Python can't express or has with other types, by argument.
        before: R statements that run before the call.
        call: R code of the call, if it is not `forward({name}, ...)`; `{name}` is the quoted name.
        keeps_numpy: R condition under which NumPy arrays stay Python objects; otherwise they become R arrays.
        returns_first: Boolean, whether the R function returns its first argument, invisibly, instead of the result.
        invisible: Boolean, whether the R function returns the result invisibly, so that R doesn't print it.
    """

    by_hand: bool = False
    generic: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    call: str = ""
    keeps_numpy: str = ""
    returns_first: bool = False
    invisible: bool = False

    @property
    def generic_package(self) -> str:
        """Return the package of the generic, or "" where the R function is no method."""
        return self.generic.rpartition("::")[0]

    @property
    def generic_name(self) -> str:
        """Return the unqualified name of the generic, or "" where the R function is no method."""
        return self.generic.rpartition("::")[2]


BY_HAND = RWrapper(by_hand=True)
