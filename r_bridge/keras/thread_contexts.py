"""What TensorFlow, JAX and Keras keep for each thread, restored on R's thread when it makes calls for another one."""

import contextlib
import sys

from r_bridge.keras import replicas

# Keras' scopes in which layers are called and variables are read; not its random numbers, names and settings
KERAS_SCOPES = ("stateless_scope", "symbolic_scope", "autocast_scope", "current_call_ctx", "in_tf_graph_scope")


def capture_context():
    """Return a function that returns a context manager: of this thread's contexts, on R's thread."""
    replicas.refuse_replica_thread()
    openers = [capture() for capture in (graph_of_tensorflow, trace_of_jax, scopes_of_keras)]

    @contextlib.contextmanager
    def open_context():
        with contextlib.ExitStack() as stack:
            for opener in openers:
                stack.enter_context(opener())
            yield

    return open_context


def graph_of_tensorflow():
    """Return a function that enters the TensorFlow graph that this thread builds."""
    graph = graph_under_construction()

    def open_context():
        if graph is not None:
            return graph.as_default()
        # R's thread may be building a graph itself
        if graph_under_construction() is not None:
            return sys.modules["tensorflow"].init_scope()
        return contextlib.nullcontext()

    return open_context


def graph_under_construction():
    """Return the TensorFlow graph that this thread is building; None where it builds none."""
    tf = sys.modules.get("tensorflow")
    if tf is None or not hasattr(tf, "executing_eagerly") or tf.executing_eagerly():
        return None
    return tf.compat.v1.get_default_graph()


def trace_of_jax():
    """Return a function that continues the trace of a function that JAX makes on this thread."""
    core = sys.modules.get("jax._src.core")
    if core is None or not hasattr(core, "set_current_trace") or not hasattr(core, "trace_ctx"):
        # JAX is not loaded, or an older one, which keeps the trace with the values
        return contextlib.nullcontext
    trace = core.trace_ctx.trace
    return lambda: core.set_current_trace(trace)


def scopes_of_keras():
    """Return a function that sets Keras' scopes of this thread, and those of R's thread afterwards."""
    state = sys.modules.get("keras.src.backend.common.global_state")
    if state is None:
        return contextlib.nullcontext
    scopes = {name: state.get_global_attribute(name) for name in KERAS_SCOPES}

    @contextlib.contextmanager
    def open_context():
        before = {name: state.get_global_attribute(name) for name in scopes}
        set_all(scopes)
        try:
            yield
        finally:
            set_all(before)

    def set_all(values):
        for name, value in values.items():
            state.set_global_attribute(name, value)

    return open_context
