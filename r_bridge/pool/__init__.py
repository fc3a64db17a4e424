"""Many independent tasks in worker processes, each of which can run R: on joblib's process executor, loky."""

from r_bridge.pool.outcomes import Outcome, RWarning, TaskError, WorkerLostError, WorkerLostWarning
from r_bridge.pool.pool import Pool

__all__ = ["Outcome", "Pool", "RWarning", "TaskError", "WorkerLostError", "WorkerLostWarning"]
