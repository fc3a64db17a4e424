"""Tasks that an R host gives to a pool."""

from dataclasses import dataclass

from r_bridge.pool.outcomes import Outcome
from r_bridge.pool.pool import Pool
from r_bridge.pool.r_values import Parcel, connect, r_side

__all__ = ["connect", "outcomes"]


@dataclass
class RFunctionCall:
    """Calls an R function, in a worker process, with bytes of R objects, and returns the bytes of what came of it."""

    function: Parcel

    def __call__(self, argument: Parcel) -> Parcel:
        return r_side.function("run_task")(self.function, argument)

    def __reduce__(self):
        return r_call, (self.function,)


def r_call(function: Parcel) -> RFunctionCall:
    """Return an RFunctionCall in a worker process, in which R starts now, so that it gets the task's seed."""
    r_side.session()
    return RFunctionCall(function)


def outcomes(pool: Pool, function: Parcel, arguments: list[Parcel], stop: bool, **options) -> list[Outcome]:
    """Return the outcomes of tasks in their order; where `stop` is True, of those that ended before the first error."""
    found = []
    for outcome in pool.as_completed(RFunctionCall(function), arguments, **options):
        found.append(outcome)
        if stop and (outcome.error is not None or outcome.value.has_failed):
            break
    return sorted(found, key=lambda each: each.index)
