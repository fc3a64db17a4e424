"""The TensorFlow context of a thread, restored on R's thread when it makes calls for that thread."""

import contextlib
import sys


def capture_context():
    """Return a function that enters this thread's TensorFlow context on R's thread."""
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
