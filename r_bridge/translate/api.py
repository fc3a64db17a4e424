"""What the translation knows of pykeras3's functions, from their declarations; Keras is not loaded."""

import inspect
import types
import typing
from collections.abc import Callable
from functools import cache

import pykeras3
from pykeras3._exports import MODULES
from pykeras3.classes import MAKERS
from pykeras3.core.calling import families
from pykeras3.core.declaring.declaration import DECLARATIONS, Declaration
from pykeras3.core.keras_objects.receivers import First
from pykeras3.history import TrainingHistory
from r_bridge.translate.kinds import Kind

NAMES = frozenset(pykeras3.__all__)
# Packages of R whose functions pykeras3 has
PACKAGES = {"keras3", "keras", "tfdatasets", "tensorflow", "pykeras3", "tfruns"}
CLASS_MAKERS = MAKERS.keys()
# Kinds of results by their annotations; those of packages that aren't loaded are strings
KINDS = {
    bool: Kind.LOGICAL,
    int: Kind.INTEGER,
    float: Kind.DOUBLE,
    str: Kind.STRING,
    list[str]: Kind.STRINGS,
    tuple[int | None, ...]: Kind.SHAPE,
    "np.ndarray": Kind.ARRAY,
    "keras.KerasTensor": Kind.TENSOR,
    "keras.Variable": Kind.TENSOR,
}
KINDS_OF_GENERICS = {Callable: Kind.FUNCTION, dict: Kind.RECORD, list: Kind.LIST}
# Functions whose results are NumPy arrays except in rare cases, such as of models with several outputs
ARRAYS = {"predict", "predict_on_batch", "to_categorical"}
# The modules whose functions return tensors unless they say otherwise
OF_TENSORS = {"activations", "ops", "random"}
# The modules whose classes have objects that can be called. Only Keras' classes themselves tell that, and they are not
# loaded; a test compares.
OF_CALLABLES = {"constraints", "initializers", "layers", "losses", "metrics", "regularizers", "schedules"}
# The results of other modules' functions that can be called
MODELS = {"keras.Model", "keras.Sequential"}
# Data sets: `list(train = list(x, y), test = list(x, y))`
DATASET = dict[str, dict[str, typing.Any]]
# Those whose labels are vectors of integers, which no annotation tells
WITH_LABEL_VECTORS = {"dataset_mnist", "dataset_fashion_mnist"}
# Formals that Keras takes as a float only; others whose default is a float may be integers too
FLOATS = {"learning_rate", "initial_learning_rate"}
# Functions that call a function with tensors, which no annotation tells
APPLYING = {"dataset_map", "dataset_filter", "dataset_flat_map", "dataset_interleave", "layer_lambda", "op_map"}
# Functions whose first argument may be a function of hyperparameters
TUNERS = {name for name in MODULES["compat.keras_tuner"].split() if name.startswith("tuner_")}
# Results that R doesn't print
INVISIBLE = {None, TrainingHistory}
# Functions that return their first argument, which R doesn't print either, but whose annotations don't say so:
# save_model() may return bytes
SILENT = {"register_keras_serializable", "save_model"}


@cache
def declaration(name: str) -> Declaration | None:
    """Return the declaration of a public function, or None if it has none."""
    getattr(pykeras3, name)
    return DECLARATIONS.get(name)


def formals(name: str) -> list[str]:
    """Return the formals of a public function that can be given by position."""
    declared = declaration(name)
    return [] if declared is None else declared.positional


def parameters(name: str) -> list[str]:
    """Return the names of all parameters of a public function, without those of `...`."""
    declared = declaration(name)
    return [] if declared is None else [each.name for each in declared.signature.parameters.values() if is_named(each)]


def is_named(parameter: inspect.Parameter) -> bool:
    """Return True for a parameter other than `*args` and `**kwargs`."""
    return parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)


def column_arguments(name: str) -> set[str]:
    """Return the arguments of a public function that are columns, which R selects as the package tidyselect does."""
    declared = declaration(name)
    return set() if declared is None else {each for each, c in declared.conventions.items() if c.names_columns}


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
        return declared.further is not None and not (is_plain and declared.further in declared.conventions)
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


def makes_layer(name: str) -> bool:
    """Return True for a function that makes a layer, and applies it to what is piped in."""
    declared = declaration(name)
    return declared is not None and isinstance(declared.family, families.LayerMaker)


def makes_callable(name: str | None, is_applied: bool) -> bool:
    """Return True for a public function that returns a model, or an object that can be called, such as a layer.

    Args:
        is_applied: Boolean, whether a layer, loss or metric gets values, for which it returns a tensor.
    """
    declared = declaration(name) if name in NAMES else None
    if declared is None:
        return False
    of_callables = declared.module.partition(".")[0] in OF_CALLABLES
    return (of_callables and not is_applied) or declared.signature.return_annotation in MODELS


def loads_data(name: str | None) -> bool:
    """Return True for a public function that returns a data set, as `dataset_mnist()` does."""
    declared = declaration(name) if name in NAMES else None
    return declared is not None and declared.signature.return_annotation == DATASET


def is_silent(name: str) -> bool:
    """Return True for a public function whose result R doesn't print."""
    declared = declaration(name) if name in NAMES else None
    if declared is None:
        return False
    result = declared.signature.return_annotation
    returns_first = declared.r.returns_first or (result is First and declared.family is families.METHOD_LIKE)
    return returns_first or declared.r.invisible or result in INVISIBLE or name in SILENT


def is_method_without_value(name: str | None) -> bool:
    """Return True for a method of Keras whose public function returns the object itself: the method returns None."""
    declared = declaration(name) if name in NAMES else None
    if declared is None:
        return name == "build"
    return declared.family is families.METHOD_LIKE and declared.signature.return_annotation in (First, None)


def result_kind(name: str) -> Kind:
    """Return the kind of the results of a public function, by the annotation in its declaration."""
    declared = declaration(name)
    if declared is None:
        return Kind.OBJECT
    if name in CLASS_MAKERS:
        return Kind.CLASS
    if name in ARRAYS:
        return Kind.ARRAY
    result = declared.signature.return_annotation
    if result in KINDS:
        return KINDS[result]
    if typing.get_origin(result) in KINDS_OF_GENERICS:
        return KINDS_OF_GENERICS[typing.get_origin(result)]
    if typing.get_origin(result) in (types.UnionType, typing.Union):
        return Kind.UNKNOWN
    if result not in (inspect.Signature.empty, typing.Any):
        return Kind.OBJECT
    if declared.module.partition(".")[0] in OF_TENSORS and declared.family is not families.CONSTRUCTOR:
        return Kind.TENSOR
    return Kind.UNKNOWN if result is typing.Any and not makes_layer(name) else Kind.OBJECT
