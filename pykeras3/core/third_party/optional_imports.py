"""Modules that Keras and its backends import at their start but few programs use, loaded at their first use instead.

Of the time of `import keras` on TensorFlow, 24% goes to scikit-learn with SciPy's statistics, which the classes of
`keras.wrappers` derive from, 12% to JAX, for a converter to TensorFlow Lite, 8% to Matplotlib, for
`keras.visualization`, 8% to pandas, whose data frames `fit()` recognizes, 2% to IPython, and 5% to parts of TensorFlow:
its older interfaces, feature columns, and a copy of Keras for three of its own classes. On JAX, 13% go to an attention
kernel for TPUs; on PyTorch, 44% to the compiler Dynamo.

Nothing else changes: what is loaded already, or not installed, is so for Keras; `sys.modules` has no entry for a module
that has not been loaded, except for the lazy modules of Keras and TensorFlow themselves; and if Keras is imported
before this package, all modules are loaded as usual.
"""

import functools
import sys
from types import SimpleNamespace

from pykeras3.core.third_party import dynamo, patching
from pykeras3.core.third_party.lazy_modules import (
    OnlyUsedWith,
    StandIn,
    class_if_loaded,
    function_of,
    import_stand_ins,
    run_afterwards,
    run_at_first_use,
    spec_without,
    take_at_first_use,
)

# Those of Keras that need scikit-learn or Matplotlib, and those of TensorFlow, that nothing else in them uses
RUN_AT_FIRST_USE = {
    "keras.visualization",
    "keras.wrappers",
    "keras.src.visualization",
    "tensorflow._api.v2.__internal__.feature_column",
    "tensorflow._api.v2.compat.v1",
    "tensorflow._api.v2.compat.v2",
    "tensorflow._api.v2.feature_column",
}

SPLASH_ATTENTION = "jax.experimental.pallas.ops.tpu.splash_attention"
DYNAMO = {"torch._dynamo": SimpleNamespace(_dynamo=StandIn("torch._dynamo", disable=dynamo.disable_dynamo))}

# By importing module: what its import statements return for a module that is not loaded yet
STAND_INS: dict[str, dict] = {
    "keras.src.backend.jax.nn": {
        SPLASH_ATTENTION: SimpleNamespace(
            splash_attention_kernel=StandIn(f"{SPLASH_ATTENTION}.splash_attention_kernel"),
            splash_attention_mask=StandIn(f"{SPLASH_ATTENTION}.splash_attention_mask"),
        )
    },
    "keras.src.backend.torch.image": DYNAMO,
    "keras.src.backend.torch.random": DYNAMO,
    # It adds a function to older versions of JAX, in which Orbax misses it
    "keras.src.callbacks.orbax_checkpoint": {"jax": OnlyUsedWith("orbax")},
    "keras.src.callbacks.remote_monitor": {"requests": StandIn("requests")},
    "keras.src.saving.file_editor": {"IPython": StandIn("IPython")},
    "keras.src.trainers.data_adapters.array_slicing": {
        "pandas": StandIn(
            "pandas", DataFrame=class_if_loaded("pandas", "DataFrame"), Series=class_if_loaded("pandas", "Series")
        )
    },
    "tensorflow.lite.python.util": {"jax": SimpleNamespace(jit=function_of("jax", "jit"))},
    "tensorflow.python.distribute.failure_handling.failure_handling_util": {"requests": StandIn("requests")},
}

LEARNING_RATE_DECAYS = (
    *("cosine_decay", "cosine_decay_restarts", "exponential_decay", "inverse_time_decay", "linear_cosine_decay"),
    *("natural_exp_decay", "noisy_linear_cosine_decay", "piecewise_constant", "polynomial_decay"),
)

# By importing module: the module whose names it takes at their first use, and the names by those that they have there
TAKE_AT_FIRST_USE = {
    "tensorflow._api.v2.nn": (
        "tensorflow.python.keras.layers.rnn_cell_wrapper_v2",
        {
            "DeviceWrapper": "RNNCellDeviceWrapper",
            "DropoutWrapper": "RNNCellDropoutWrapper",
            "ResidualWrapper": "RNNCellResidualWrapper",
        },
    ),
    # An import of all names
    "tensorflow.python.training.training": (
        "tensorflow.python.training.learning_rate_decay",
        {name: name for name in LEARNING_RATE_DECAYS},
    ),
}

WATCHED = {*RUN_AT_FIRST_USE, *STAND_INS, *TAKE_AT_FIRST_USE, *dynamo.PATCHES}


class OptionalImports:
    """A finder of these modules."""

    def watch(self):
        """Find these modules from now on, unless Keras is loaded already."""
        if self not in sys.meta_path and "keras" not in sys.modules:
            sys.meta_path.insert(0, self)

    def find_spec(self, name, path=None, target=None):
        """Return the spec of one of these modules, changed so that it loads without the others; None for the rest."""
        if name not in WATCHED:
            return None
        spec = spec_without(self, name, path, target)
        if spec is not None and spec.loader is not None:
            if name in STAND_INS:
                import_stand_ins(spec, STAND_INS[name])
            elif name in TAKE_AT_FIRST_USE:
                take_at_first_use(spec, *TAKE_AT_FIRST_USE[name])
            elif name in dynamo.PATCHES:
                run_afterwards(spec, functools.partial(patching.apply, [dynamo.PATCHES[name]]))
            else:
                run_at_first_use(spec)
        return spec


optional_imports = OptionalImports()
