"""The table of patches of Keras, and of TensorFlow under it: what is replaced, why, and for which versions."""

from pykeras3.core.calling import pipe
from pykeras3.core.keras_hooks import jax_layers, multi_worker, plain_values, tensorflow_scalars, without_tensorflow
from pykeras3.core.keras_objects import display
from pykeras3.core.saving import keras_loading, keras_saving
from pykeras3.core.third_party import patching
from pykeras3.core.third_party.patching import Patch

TAKES_NO_PLAIN_VALUES = "would refuse R's plain values, or misread them"
LOSES_FILES = "an interrupted save would destroy the file that was there"
# The versions that were looked at
KERAS = "Keras 3.12 to 3.15"
KERAS_ISSUES = "https://github.com/keras-team/keras/issues"


def runs_on_tensorflow(keras) -> bool:
    """Return True if Keras runs on TensorFlow."""
    return keras.backend.backend() == "tensorflow"


# Once Keras is loaded
OF_KERAS = (
    Patch("keras.layers.Layer.__rshift__", "`>>` would not pipe layers and models, or into them", pipe.add_pipe),
    Patch(
        "keras.initializers.Initializer.__call__",
        f"initializers {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_initializers,
        versions=KERAS,
    ),
    Patch(
        "keras.regularizers.Regularizer.__call__",
        f"regularizers {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_regularizers,
        versions=KERAS,
    ),
    Patch("keras.losses.Loss.__call__", f"losses {TAKES_NO_PLAIN_VALUES}", plain_values.patch_losses, versions=KERAS),
    Patch(
        "keras.metrics.Metric.__call__", f"metrics {TAKES_NO_PLAIN_VALUES}", plain_values.patch_metrics, versions=KERAS
    ),
    Patch(
        "keras.metrics.Metric.update_state",
        f"the states of metrics {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_states_of_metrics,
        versions=KERAS,
        upstream=f"{KERAS_ISSUES}/19709",
    ),
    Patch(
        "keras.layers.IntegerLookup.__call__",
        f"layer_integer_lookup() {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_integer_lookup,
        versions=KERAS,
    ),
    Patch(
        "keras.layers.Normalization.__call__",
        f"layer_normalization() {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_normalization,
        versions=KERAS,
    ),
    Patch(
        "keras.layers.STFTSpectrogram.__call__",
        f"layer_stft_spectrogram() {TAKES_NO_PLAIN_VALUES}",
        plain_values.patch_spectrogram,
        versions=KERAS,
    ),
    Patch("keras.Model.__call__", f"models {TAKES_NO_PLAIN_VALUES}", plain_values.patch_models, versions=KERAS),
    Patch(
        "keras.Model.save",
        f"files would lack the code of the model, and {LOSES_FILES}",
        keras_saving.patch_save,
        versions=KERAS,
    ),
    Patch(
        "keras.saving.save_model",
        f"files would lack the code of the model, and {LOSES_FILES}",
        keras_saving.patch_save_function,
        versions=KERAS,
    ),
    Patch("keras.Model.save_weights", LOSES_FILES, keras_saving.patch_save_weights, versions=KERAS),
    Patch(
        "keras.Model.load_weights",
        "errors about weights that don't fit would not name the file, and shards of several saves would be mixed",
        keras_loading.patch_load_weights,
        versions=KERAS,
    ),
    Patch("keras.utils.FeatureSpace.save", LOSES_FILES, keras_saving.patch_feature_space, versions=KERAS),
    Patch(
        "keras.callbacks.BackupAndRestore._save_model",
        "an interrupted backup would leave weights of one epoch and the number of another",
        keras_saving.replace_backup_metadata,
        versions=KERAS,
        upstream=f"{KERAS_ISSUES}/20463",
    ),
    Patch(
        "keras.callbacks.BackupAndRestore._load_model",
        "errors about a damaged backup would not name the file",
        keras_loading.check_backups,
        versions=KERAS,
    ),
    Patch("keras.Model._repr_html_", "notebooks would not show models as summaries", display.show_models_as_html),
    Patch(
        "keras.src.utils.rng_utils.tf",
        "Keras would load TensorFlow while it runs on another backend",
        without_tensorflow.leave_out_tensorflow,
        is_needed=lambda keras: not runs_on_tensorflow(keras),
        versions=KERAS,
        upstream=f"{KERAS_ISSUES}/18455",
    ),
    Patch(
        "keras.layers.JaxLayer._jax2tf_convert",
        "training would fail with an error about StableHLO where JAX is too new for TensorFlow",
        jax_layers.check_versions,
        is_needed=runs_on_tensorflow,
        versions=f"{KERAS}, TensorFlow 2.21 with JAX 0.11.2 to 0.12",
    ),
    Patch(
        "tensorflow.Tensor.__array__",
        "NumPy would refuse scalars of bfloat16 and float8, and with it Keras' conversion to NumPy",
        tensorflow_scalars.return_arrays,
        is_needed=runs_on_tensorflow,
        versions="TensorFlow 2.21",
    ),
    Patch(
        "tensorflow.distribute.MultiWorkerMirroredStrategy.reduce",
        "models could not be trained under it",
        multi_worker.reduce_structures,
        is_needed=runs_on_tensorflow,
        upstream=f"{KERAS_ISSUES}/20585",
        versions=f"{KERAS}, TensorFlow 2.21",
    ),
)


def patch_keras(keras):
    """Apply the patches of Keras."""
    patching.apply(OF_KERAS, keras)
