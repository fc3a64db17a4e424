"""What the translation knows of pykeras3's functions, from their declarations; Keras is not loaded."""

from functools import cache

import pykeras3
from pykeras3._exports import MODULES
from pykeras3.classes import MAKERS
from pykeras3.core.calling import families
from pykeras3.core.declaring.declaration import DECLARATIONS, Declaration
from r_bridge.translate.kinds import Kind

NAMES = frozenset(pykeras3.__all__)
# Packages of R whose functions pykeras3 has
PACKAGES = {"keras3", "keras", "tfdatasets", "tensorflow", "pykeras3", "tfruns"}
CLASS_MAKERS = MAKERS.keys()
# Functions whose results are arrays of NumPy
ARRAYS = {"predict", "predict_on_batch", "to_categorical", "array_reshape", "image_to_array", "pad_sequences"}
# Data sets, as `list(train = list(x, y), test = list(x, y))`
DATASETS = {name for name in MODULES["datasets.builtin"].split() if name.startswith("dataset_")}
WITH_LABEL_VECTORS = {"dataset_mnist", "dataset_fashion_mnist"}
# Formals that Keras takes as a float only
FLOATS = {"learning_rate", "initial_learning_rate"}
# Functions that call a function with tensors
APPLYING = {"dataset_map", "dataset_filter", "dataset_flat_map", "dataset_interleave", "layer_lambda", "op_map"}
RECORDS = {"evaluate", "get_config"}
LISTS = {"get_weights", "get_vocabulary"}
INVISIBLE = {
    "fit", "compile", "adapt", "save_model", "save_model_weights", "load_model_weights", "set_weights", "use_backend",
    "freeze_weights", "unfreeze_weights", "set_random_seed", "export_savedmodel", "export_model",
    "register_keras_serializable",
    # which prints what it is about
    "summary",
}  # fmt: skip


@cache
def declaration(name: str) -> Declaration | None:
    """Return the declaration of a public function, or None if it has none."""
    getattr(pykeras3, name)
    return DECLARATIONS.get(name)


def formals(name: str) -> list[str]:
    """Return the formals of a public function that can be given by position."""
    declared = declaration(name)
    return [] if declared is None else declared.positional


def is_piped_into(name: str) -> bool:
    """Return True for a function that `>>` calls with its left operand, or whose result is a layer."""
    declared = declaration(name)
    return declared is not None and (declared.family.is_piped or declared.family is families.LAYER)


def could_be_piped(name: str, count: int, is_plain: bool) -> bool:
    """Return True if a call could take the first of its arguments by position for the one that is piped in.

    Args:
        name: Name of a function that is piped into.
        count: Number of arguments by position, without the one that is piped in.
        is_plain: Boolean, whether the first of them is no tensor, array or data.
    """
    declared = declaration(name)
    if declared is None:
        return False
    if declared.receiver is not None:
        return declared.further is not None
    if declared.family is families.LAYER:
        return not is_plain
    return not is_plain or count >= len(declared.required)


def takes_data(name: str, formal: str | None) -> bool:
    """Return True for an argument that Keras takes as a tensor, array or float, not as configuration."""
    declared = declaration(name)
    if declared is None or formal is None:
        return False
    if formal in FLOATS:
        return True
    if formal in declared.conventions:
        return False
    return declared.vector_kinds().get(formal) in ("floats", "elements")


def result_kind(name: str, is_piped: bool = False) -> Kind:
    """Return the kind of the results of a public function."""
    if name in CLASS_MAKERS:
        return Kind.CLASS
    if name in ARRAYS:
        return Kind.ARRAY
    if name in RECORDS or name in DATASETS:
        return Kind.RECORD
    if name in LISTS:
        return Kind.LIST
    if name in ("shape", "op_shape"):
        return Kind.SHAPE
    if name == "tf_function":
        return Kind.FUNCTION
    if name == "count_params":
        return Kind.INTEGER
    if name == "config_backend":
        return Kind.STRING
    if name.startswith(("op_", "random_", "activation_")) or name in ("as_tensor", "keras_variable", "keras_input"):
        return Kind.TENSOR
    if name.startswith("layer_") and is_piped:
        return Kind.TENSOR
    return Kind.OBJECT
