"""The table of patches of Keras, TensorFlow and Python for R: what is replaced, why, and for which versions."""

import functools

from pykeras3.core.third_party.patching import Patch
from r_bridge.keras import convention_warnings, data_loading, replicas

WAITS_FOREVER = "would wait forever for R's thread, which waits for them"
# The versions that were looked at
KERAS, TENSORFLOW = "Keras 3.12 to 3.15", "TensorFlow 2.21"
# Generators on the threads of tf.data
GENERATORS = "https://github.com/tensorflow/tensorflow/issues/47321"


def runs_on(backend, keras) -> bool:
    """Return True if Keras runs on a backend."""
    return keras.backend.backend() == backend


# Once Keras is loaded: one of each kind for each backend
OF_KERAS = (
    *(
        Patch(
            f"keras.src.backend.{backend}.trainer.{name}",
            f"generators and datasets that call R {WAITS_FOREVER}, and a Ctrl-C in training would be lost",
            functools.partial(data_loading.feed_epochs, backend, name, feeding),
            is_needed=functools.partial(runs_on, backend),
            versions=KERAS,
            upstream="https://github.com/rstudio/keras3/pull/1369",
        )
        for backend, name, feeding in (
            ("tensorflow", "TFEpochIterator", data_loading.with_feed_on_tensorflow),
            ("jax", "JAXEpochIterator", data_loading.with_feed),
            ("torch", "TorchEpochIterator", data_loading.with_feed),
        )
    ),
    Patch(
        "keras.src.trainers.data_adapters.py_dataset_adapter.PyDatasetEnqueuer.stop",
        f"workers that call R {WAITS_FOREVER} when training ends",
        data_loading.serve_workers,
        versions=KERAS,
    ),
)

# Once TensorFlow is loaded
OF_TENSORFLOW = (
    Patch(
        "tensorflow.data.Dataset.__iter__",
        f"datasets that call R {WAITS_FOREVER} in a loop over them",
        data_loading.feed_datasets,
        versions=TENSORFLOW,
        upstream=GENERATORS,
    ),
    *(
        Patch(
            f"tensorflow.data.Dataset.{name}",
            f"datasets that call R {WAITS_FOREVER} in {name}()",
            functools.partial(data_loading.serve_method, name),
            versions=TENSORFLOW,
            upstream=GENERATORS,
        )
        for name in ("get_single_element", "reduce", "save")
    ),
    Patch(
        "tensorflow.python.distribute.mirrored_run._call_for_each_replica",
        f"replicas of a strategy that call R {WAITS_FOREVER}",
        replicas.trace_on_r_thread,
        versions=TENSORFLOW,
    ),
    Patch(
        "tensorflow.python.distribute.values.apply_aggregation_replica_context",
        "replicas that call R could not change variables that keep the value of the first replica",
        replicas.aggregate_on_r_thread,
        versions=TENSORFLOW,
    ),
)

# Once R calls Python, where it is the host
OF_PYTHON = (
    Patch(
        "warnings.showwarning",
        "Python's warnings about R's conventions would be printed, and R code could not handle them",
        convention_warnings.relay_to_r,
    ),
)
