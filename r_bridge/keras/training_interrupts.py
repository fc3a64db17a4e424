"""Ctrl-C during fit, evaluate and predict, which takes effect at the end of the current step."""

import inspect
import sys

from r_bridge.runtime.frames import package_of
from r_bridge.runtime.state import runtime

# Packages that must not be interrupted within a step
PACKAGES = {"keras", "tensorflow", "jax", "jaxlib", "torch"}
# What they call, where an exception would pass through them
CALLED_BY_THEM = frozenset(
    "absl astunparse gast google ml_dtypes mpmath numpy opt_einsum optree scipy sympy typing_extensions wrapt".split()
)
LOOPS = ("fit", "evaluate", "predict")


def add_loops(model_class):
    """Add the loops over steps of a class of models, which check for a Ctrl-C before each step, to the known code."""
    for name in LOOPS:
        # Below the decorator that shortens tracebacks.
        runtime.known_code.loops.add(inspect.unwrap(getattr(model_class, name)).__code__)


def is_in_a_step(frames) -> bool:
    """Return True if Keras or its backend is running in one of the loops.

    An exception within a step can corrupt TensorFlow's stack of scopes, or make a model on JAX lose its weights.
    """
    loops = runtime.known_code.loops
    return package_at_work(frames) in PACKAGES and any(frame.f_code in loops for frame in frames)


def package_at_work(frames):
    """Return the innermost package, but none of Python's standard library or that backends call; None if none is."""
    passed = sys.stdlib_module_names | CALLED_BY_THEM
    packages = map(package_of, frames)
    return next((package for package in packages if package and package not in passed), None)
