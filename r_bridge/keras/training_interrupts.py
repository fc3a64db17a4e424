"""A Ctrl-C in fit, evaluate and predict: it waits for the end of the step that runs."""
import inspect
import sys

# In the middle of a step they may not be stopped.
PACKAGES = {"keras", "tensorflow", "jax", "jaxlib", "torch"}
LOOPS = ("fit", "evaluate", "predict")


class TrainingLoops:
    """The code of Keras' loops over steps, which look for a Ctrl-C before each step."""

    def __init__(self):
        self.codes = set()

    def add(self, model_class):
        """Add the loops of a class of models."""
        for name in LOOPS:
            # Below the decorator that shortens tracebacks.
            self.codes.add(inspect.unwrap(getattr(model_class, name)).__code__)

    def is_in_a_step(self, frames) -> bool:
        """Return True if Keras or its backend is at work in one of the loops.

        An exception in the middle of a step can break what TensorFlow keeps of scopes, or cost a model on JAX its
        weights.
        """
        return package_at_work(frames) in PACKAGES and any(frame.f_code in self.codes for frame in frames)


def package_at_work(frames):
    """Return the innermost package that is not of Python's standard library; None where there is none."""
    packages = ((frame.f_globals.get("__name__") or "").partition(".")[0] for frame in frames)
    return next((package for package in packages if package and package not in sys.stdlib_module_names), None)


training_loops = TrainingLoops()
