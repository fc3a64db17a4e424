"""Random numbers, which are not those that R draws."""

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import drawn, first, of_numbers
from r_bridge.translate.base.runtime import runtime_functions
from r_bridge.translate.kinds import VECTORS, Kind

runtime_functions("set.seed", is_visible=False)
runtime_functions("rnorm", "runif", "rexp", "rgamma", "rbeta", "rchisq", "rt", "rlogis", kind=drawn(Kind.DOUBLE))
runtime_functions("rbinom", "rpois", kind=drawn(Kind.INTEGER))
runtime_functions("rmultinom", kind=Kind.ARRAY)
runtime_functions("dnorm", "pnorm", "qnorm", "dunif", kind=of_numbers)


def kind_of_sample(kind_of, **arguments) -> Kind:
    """Return the kind of drawn elements: one if so many are asked for, else a vector."""
    kind, size = kind_of(first(arguments)), arguments.get("size")
    vector = Kind.INTEGERS if kind in (Kind.INTEGER, Kind.DOUBLE) else kind if kind in VECTORS else Kind.UNKNOWN
    if size is None:
        return vector
    if isinstance(size, syntax.Number) and size.value not in (0, 1):
        return vector
    return Kind.UNKNOWN


runtime_functions("sample", "sample.int", kind=kind_of_sample)
runtime_functions("mvrnorm", kind=Kind.ARRAY)
