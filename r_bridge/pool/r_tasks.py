"""Tasks that an R host gives to a pool."""

import contextlib
from dataclasses import dataclass

from r_bridge.pool.outcomes import Outcome
from r_bridge.pool.pool import Pool, number_of_workers
from r_bridge.pool.r_values import Parcel, connect, r_connection

__all__ = ["connect", "new_pool", "new_pool_for_tasks", "outcomes"]


def new_pool(workers=None) -> Pool:
    """Return a pool of a number of processes, by default as many as there are processors."""
    return Pool(number_of_workers(workers, "worker_pool"))


def new_pool_for_tasks(n_tasks: int, workers=None) -> Pool:
    """Return a pool of processes for a number of tasks: of no more than these need."""
    return Pool(max(1, min(number_of_workers(workers, "pool_lapply"), n_tasks)))


@dataclass
class RFunctionCall:
    """Calls an R function, in a worker process, with bytes of R objects, and returns the bytes of what came of it."""

    function: Parcel

    def __call__(self, argument: Parcel) -> Parcel:
        return r_connection.function("run_task")(self.function, argument)

    def __reduce__(self):
        return r_call, (self.function,)


def r_call(function: Parcel) -> RFunctionCall:
    """Return an RFunctionCall in a worker process, in which R starts now, so that it gets the task's seed."""
    r_connection.session()
    return RFunctionCall(function)


def outcomes(pool: Pool, function: Parcel, arguments: list[Parcel], stop: bool, **options) -> list[Outcome]:
    """Return the outcomes of tasks in their order; where `stop` is True, of those that ended before the first error."""
    found = []
    with contextlib.closing(pool.run("pool_lapply", RFunctionCall(function), arguments, **options)) as ended:
        for outcome in ended:
            found.append(outcome)
            if stop and (outcome.error is not None or outcome.value.has_failed):
                break
    return sorted(found, key=lambda each: each.index)
