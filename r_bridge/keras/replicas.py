"""The replicas of TensorFlow's strategies on R's thread, where they can call R.

TensorFlow traces the function of each replica on a thread of its own. The threads wait for each other where replicas
exchange values, in `merge_call()`, while R can't leave one function for another. Here R's thread traces the replicas
one after the other, and they exchange values by collective operations, as TensorFlow itself has it for replicas that
XLA compiles for GPUs.
"""

import contextlib
import functools
import importlib
import sys
import threading
from typing import Any

from pykeras3.core.third_party import patching
from r_bridge.runtime.errors import RThreadError
from r_bridge.runtime.state import runtime

MIRRORED_RUN = "tensorflow.python.distribute.mirrored_run"


def trace_on_r_thread(tensorflow):
    """Let R's thread trace the replicas of strategies that it runs."""
    mirrored_run: Any = importlib.import_module(MIRRORED_RUN)
    patching.replace(mirrored_run, "_call_for_each_replica", without_threads(mirrored_run._call_for_each_replica))


def aggregate_on_r_thread(tensorflow):
    """Let replicas that R's thread traces aggregate the values of variables."""
    values: Any = importlib.import_module("tensorflow.python.distribute.values")
    name = "apply_aggregation_replica_context"
    patching.replace(values, name, without_merging(getattr(values, name)))


def refuse_replica_thread():
    """Raise an error on the thread of a replica, for which R's thread can't make calls: it lacks what is there."""
    replica_thread = getattr(sys.modules.get(MIRRORED_RUN), "_MirroredReplicaThread", ())
    if isinstance(threading.current_thread(), replica_thread):
        raise RThreadError(
            "R functions can't be called by several replicas that run eagerly, or on both CPUs and GPUs: "
            "use run_eagerly = FALSE in compile(), tf_function(), or devices of one kind."
        )


@functools.cache
def replica_contexts():
    """Return the classes of the contexts of a replica: the only one of this process, and one of several."""
    from tensorflow.python.distribute import distribute_lib, distribute_utils

    class OnlyReplica(distribute_lib.ReplicaContext):
        """The context of the only replica of this process, which waits for no other."""

        def _merge_call(self, merge_fn, args, kwargs):
            args, kwargs = distribute_utils.regroup((args,)), distribute_utils.regroup((kwargs,))
            return distribute_utils.select_replica(0, super()._merge_call(merge_fn, args, kwargs))

    class OneOfSeveral(distribute_lib.ReplicaContext):
        """The context of a replica that is traced while the others are not."""

        def _merge_call(self, merge_fn, args, kwargs):
            raise RuntimeError(
                "merge_call() is not supported in a replica that R's thread traces. Use all_reduce() of the replica "
                "context, or train on another thread."
            )

    return OnlyReplica, OneOfSeveral


def without_merging(in_merge_call):
    """Return TensorFlow's function that aggregates the values of a variable in a replica, without merge_call().

    It needs that for variables that get the value of the first replica: here this is the sum over the replicas, with
    zeros of the others.
    """

    @functools.wraps(in_merge_call)
    def aggregate(value, aggregation, destinations):
        tf = sys.modules["tensorflow"]
        context = tf.distribute.get_replica_context()
        of_first = aggregation is tf.VariableAggregation.ONLY_FIRST_REPLICA
        if not (of_first and isinstance(context, replica_contexts()[1]) and tf.is_tensor(value)):
            return in_merge_call(value, aggregation, destinations)
        is_first = context._replica_id_in_sync_group == 0
        return context.all_reduce(tf.distribute.ReduceOp.SUM, value if is_first else tf.zeros_like(value))

    return aggregate


def without_threads(in_threads):
    """Return TensorFlow's function that runs the replicas of this process, replaced on R's thread."""
    from tensorflow.python.distribute import distribute_utils, shared_variable_creator
    from tensorflow.python.framework import ops
    from tensorflow.python.ops import variable_scope

    @functools.wraps(in_threads)
    def run(strategy, function, args, kwargs):
        extended = strategy.extended
        devices = extended.worker_devices
        is_only, are_traced = len(devices) == 1, not sys.modules["tensorflow"].executing_eagerly()
        if not runtime.is_on_r_thread() or not (is_only or (are_traced and has_collectives(extended))):
            return in_threads(strategy, function, args, kwargs)
        variables: dict = {}
        enter, results = replica_contexts()[0 if is_only else 1], []
        with contextlib.nullcontext() if is_only else collectives_only(extended):
            for index, device in enumerate(devices):
                group_index = extended._get_replica_id_in_sync_group(index)
                with (
                    enter(strategy, group_index),
                    ops.device(device),
                    ops.name_scope(f"replica_{index}" if index else None),
                    variable_scope.variable_creator_scope(shared_variable_creator.make_fn(variables, index)),
                ):
                    its_args, its_kwargs = distribute_utils.select_replica(index, (args, kwargs))
                    results.append(function(*its_args, **its_kwargs))
        return distribute_utils.regroup(tuple(results))

    return run


def has_collectives(extended) -> bool:
    """Return True if the devices of a strategy can reduce values by collective operations: those of one kind can."""
    return len({device.rpartition("device:")[2].partition(":")[0] for device in extended.worker_devices}) == 1


@contextlib.contextmanager
def collectives_only(extended):
    """Let the replicas of a strategy exchange values by collective operations."""
    extended._use_merge_call = lambda: False
    try:
        yield
    finally:
        del extended._use_merge_call
