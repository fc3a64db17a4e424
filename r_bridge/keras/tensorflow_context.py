"""TensorFlow's context of a thread, in which R's thread makes calls for it."""
import contextlib
import sys


def capture_context():
    """Return a function that opens, on R's thread, the TensorFlow context that this thread is in."""
    graph = graph_under_construction()

    def open_context():
        if graph is not None:
            return graph.as_default()
        # R's thread may be in the middle of a graph of its own.
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
