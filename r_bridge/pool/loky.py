"""The engine: joblib's process executor loky, and cloudpickle, which it pickles functions with."""

try:
    import cloudpickle
    from joblib.externals.loky import BrokenProcessPool, ProcessPoolExecutor, cpu_count, process_executor
except ImportError as error:
    raise ImportError("r_bridge.pool needs joblib: run pip install joblib cloudpickle") from error

__all__ = ["BrokenProcessPool", "ProcessPoolExecutor", "cloudpickle", "cpu_count", "process_executor"]
