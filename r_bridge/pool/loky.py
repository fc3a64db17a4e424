"""The engine: joblib's process executor loky, and cloudpickle, which it pickles functions with."""

import sys

from pykeras3.core.third_party.patching import Patch, replace

try:
    import cloudpickle
    from joblib.externals.loky import BrokenProcessPool, ProcessPoolExecutor, cpu_count, process_executor
except ImportError as error:
    raise ImportError("r_bridge.pool needs joblib: run pip install joblib cloudpickle") from error

__all__ = ["OF_LOKY", "BrokenProcessPool", "ProcessPoolExecutor", "cloudpickle", "cpu_count"]


def allow_growth():
    """Let the memory of a worker grow without limit: loky has no setting for it."""
    replace(process_executor, "_MAX_MEMORY_LEAK_SIZE", sys.maxsize)


# In a worker process
OF_LOKY: tuple[Patch, ...] = (
    Patch(
        "joblib.externals.loky.process_executor._MAX_MEMORY_LEAK_SIZE",
        "a worker whose task loads a backend would count as leaking memory, and be replaced by another process",
        allow_growth,
        versions="joblib 1.6",
        upstream="https://github.com/joblib/joblib/issues/883",
    ),
)
