"""Models."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.core.conventions import (
    ArrayLike,
    Convention,
    Flag,
    FlagLike,
    Function,
    MaybeFlag,
    OneInteger,
    Shape,
    StrictIndex,
    Tensors,
    Text,
    convention_of,
)
from pykeras3.core.conventions.arrays import as_array
from pykeras3.core.conventions.shapes import as_shape
from pykeras3.core.conventions.values import is_list
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import alias, function, method_like
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import (
    First,
    is_keras_layer,
    is_model,
    is_sequential,
    is_stateful,
    is_weighted,
)

if TYPE_CHECKING:
    import keras


def as_layer_name(value):
    """Check the name of a layer."""
    if value is None or isinstance(value, str):
        return value
    raise ConversionError("the name of a layer (a string); pass its position as index=", value)


def as_layer_name_or_index(value):
    """Convert a layer reference: a layer, its name, or its index counted from 1."""
    if value is None or isinstance(value, str) or is_keras_layer(value):
        return value
    return convention_of(StrictIndex).convert(value)


def as_which_layers(value):
    """Convert a selection of layers: a callable, or a list of references or booleans."""
    if callable(value) or value is None:
        return value
    return [as_layer_name_or_index(v) if not isinstance(v, bool) else v for v in (value if is_list(value) else [value])]


def as_weights(value):
    """Convert a list of arrays or R vectors to a list of arrays."""
    if not is_list(value):
        raise ConversionError("a list of arrays, as returned by get_weights()", value)
    return [as_array(v) for v in value]


def as_state_tree(value):
    """Check that a value is a dict."""
    if not isinstance(value, dict):
        raise ConversionError("a named list (a dict), as returned by get_state_tree()", value)
    return value


def as_quantization_mode(value):
    """Check a quantization mode: its name or a configuration."""
    if not isinstance(value, str) and not hasattr(value, "get_config"):
        raise ConversionError('"int8", "int4", "float8", "gptq" or a configuration', value)
    return value


Weights = Annotated[Sequence[ArrayLike], Convention(as_weights)]
StateTree = Annotated[Mapping[str, Any], Convention(as_state_tree)]
QuantizationMode = Annotated[str, Convention(as_quantization_mode)]
LayerName = Annotated[str, Convention(as_layer_name)]
LayerPlace = Annotated[
    str | int | Any, Convention(as_layer_name_or_index, one_based=True, condition="where it is an index")
]
WhichLayers = Annotated[Any, Convention(as_which_layers, one_based=True, condition="where it is an index")]


@function.forward("keras.layers.Input")
def keras_input(
    shape: Shape = None,
    batch_size: OneInteger = None,
    dtype=None,
    sparse: FlagLike = None,
    ragged: FlagLike = None,
    batch_shape: Shape = None,
    name=None,
    tensor=None,
    optional=False,
) -> "keras.KerasTensor":
    """Create a symbolic input of a functional model.

    Args:
        dtype: Dtype of the input, a string such as `"float32"` or `"string"`; `None` for the default float dtype.
        batch_size: Integer, fixed number of samples per batch; `None` leaves it open.
        sparse: Boolean, whether the input is a sparse tensor.
        ragged: Boolean, whether the input is a ragged tensor.
        name: String, name of the input; `None` for a generated one.

    Returns:
        A symbolic tensor of shape `(batch_size, *shape)`, or `batch_shape`.
    """


layer_input = alias("layer_input", keras_input)


@function("keras.Model")
def keras_model(inputs=None, outputs=None, **kwargs) -> "keras.Model":
    """Create a functional model from inputs and outputs.

    Args:
        inputs: Input tensor from `keras_input()`, or (named) list of input tensors.

    Returns:
        A model.
    """
    return load_keras().Model(inputs, outputs, **kwargs)


def as_input_shape(value):
    """Convert a shape; raise for layers, which must be passed as `layers`."""
    if is_keras_layer(value) or (is_list(value) and any(map(is_keras_layer, value))):
        raise ConversionError("a shape; pass layers as `layers`", value)
    return as_shape(value)


InputShape = Annotated[Any, Convention(as_input_shape, unknown_dimensions=True)]
INPUT_CONVENTIONS = {"shape": Shape, "batch_shape": Shape, "batch_input_shape": Shape, "batch_size": OneInteger}


@function("keras.Sequential", rest_endpoint="keras.Input", extra=INPUT_CONVENTIONS)
def keras_model_sequential(
    input_shape: InputShape = None,
    name=None,
    *,
    input_dtype=None,
    input_batch_size: OneInteger = None,
    input_sparse: FlagLike = None,
    input_ragged: FlagLike = None,
    input_batch_shape: Shape = None,
    input_name=None,
    input_tensor=None,
    input_optional=False,
    trainable=True,
    layers=(),
    **kwargs,
) -> "keras.Sequential":
    """Create a Sequential model, a linear stack of layers.

    Args:
        trainable: Boolean, whether the weights of the model are updated in training.
        layers: List of layers to add to the model, in order.
        name: String, name of the model; `None` for a generated one.

    Returns:
        A Sequential model.
    """
    keras = load_keras()
    layers = list(layers) if is_list(layers) else [layers]
    of_input = dict(
        shape=input_shape,
        dtype=input_dtype,
        batch_size=input_batch_size,
        sparse=input_sparse,
        ragged=input_ragged,
        batch_shape=input_batch_shape,
        name=input_name,
        tensor=input_tensor,
    )
    of_input = {key: value for key, value in of_input.items() if value is not None} | kwargs
    if "batch_input_shape" in of_input:
        # its name in Keras 2
        of_input["batch_shape"] = of_input.pop("batch_input_shape")
    if of_input:
        layers.insert(0, keras.Input(**of_input, optional=input_optional))
    return keras.Sequential(layers, name=name, trainable=trainable)


@function.forward("keras.Variable")
def keras_variable(
    initializer,
    shape: Shape = None,
    dtype=None,
    trainable=True,
    autocast=True,
    aggregation="none",
    synchronization="auto",
    name=None,
    **kwargs,
) -> "keras.Variable":
    """Create a variable of the current backend.

    Args:
        shape: Vector of integers, shape; required if `initializer` is a callable.
        dtype: Dtype of the variable, a string; `None` for the default float dtype.
        trainable: Boolean, whether the variable is updated in training.

    Returns:
        A variable.
    """


@method_like(is_model)
def get_layer(object, name: LayerName = None, index: StrictIndex = None) -> "keras.Layer":
    """Return a layer of a model, by name or by index counted from 1.

    Args:
        object: Model that holds the layer.
        name: String, name of the layer.

    Returns:
        A layer.
    """
    if index is None or name is not None:
        return object.get_layer(name=name, index=index)
    return layer_at("get_layer", "index", object, index)


@method_like(is_sequential)
def pop_layer(object, rebuild: Flag = True) -> "keras.Layer":
    """Remove the last layer of a Sequential model, in place.

    Args:
        object: Sequential model.

    Returns:
        The layer that was removed.
    """
    if not object.layers:
        raise ConversionError("a model with at least one layer", object).for_argument("pop_layer", "object")
    return object.pop(rebuild=rebuild)


@method_like.forward(is_model, "keras.models.clone_model", keywords_in_kwargs=("cache",))
def clone_model(
    model,
    input_tensors: Tensors = None,
    clone_function: Function = None,
    call_function: Function = None,
    recursive=False,
    **kwargs,
) -> "keras.Model":
    """Clone a model, with new layers and newly initialized weights.

    Args:
        model: Functional or Sequential model.

    Returns:
        A model.
    """


@method_like(is_weighted)
def count_params(object) -> int:
    """Count the parameters of a layer or model.

    Args:
        object: Layer or model that is already built.

    Returns:
        An integer.
    """
    return object.count_params()


@method_like(is_weighted, r=RWrapper(defaults={"trainable": "NA"}))
def get_weights(object, trainable: MaybeFlag = None) -> list[Any]:
    """Return the weights of a layer or model as arrays.

    Args:
        object: Layer or model.
        trainable: Boolean, `True` for trainable weights only, `False` for the others only; `None` or NA for all.

    Returns:
        A list of arrays.
    """
    if trainable is None:
        return object.get_weights()
    weights = object.trainable_weights if trainable else object.non_trainable_weights
    return [load_keras().ops.convert_to_numpy(w) for w in weights]


@method_like(is_weighted)
def set_weights(object, weights: Weights) -> First:
    """Set the weights of a layer or model from arrays.

    Args:
        object: Layer or model.
        weights: List of arrays, in the order and shapes of `get_weights()`.

    Returns:
        The layer or model.
    """
    object.set_weights(weights)
    return object


@method_like(is_stateful)
def reset_state(object) -> First:
    """Reset the state of a layer or metric.

    Args:
        object: Stateful recurrent layer, metric or preprocessing layer.

    Returns:
        The object, reset.
    """
    object.reset_state()
    return object


@method_like(is_weighted)
def quantize_weights(object, mode: QuantizationMode, **kwargs) -> First:
    """Quantize the weights of a model or layer in place.

    Args:
        object: Model or layer that is already built.
        mode: String, form of the quantized weights: `"int8"`, `"int4"`, `"float8"` or `"gptq"`.

    Returns:
        The model or layer.
    """
    object.quantize(mode, **kwargs)
    return object


STATE_FORMATS = {"array": "numpy_array"}


@method_like(is_model)
def get_state_tree(object, value_format: Text = "backend_tensor") -> dict[str, Any]:
    """Return all variables of a model as nested named lists.

    Args:
        object: Keras model.

    Returns:
        Nested named lists of arrays or tensors.
    """
    if getattr(object, "optimizer", None) is None:
        raise RuntimeError(
            f"get_state_tree(): the model '{object.name}' must be compiled first: its optimizer's "
            "state is part of the tree."
        )
    return object.get_state_tree(STATE_FORMATS.get(value_format, value_format))


@method_like(is_model)
def set_state_tree(object, state_tree: StateTree) -> First:
    """Set the variables of a model from nested named lists.

    Args:
        object: Keras model.
    """
    object.set_state_tree(state_tree)
    return object


# Freezing


@method_like(is_keras_layer)
def freeze_weights(object, from_: LayerPlace = None, to: LayerPlace = None, which: WhichLayers = None) -> First:
    """Freeze the weights of all or selected layers, so that training does not update them.

    Args:
        object: Model or layer.

    Returns:
        The model or layer, changed in place.
    """
    return set_trainable("freeze_weights", object, from_, to, which, False)


@method_like(is_keras_layer)
def unfreeze_weights(object, from_: LayerPlace = None, to: LayerPlace = None, which: WhichLayers = None) -> First:
    """Unfreeze the weights of all or selected layers, so that training updates them.

    Args:
        object: Model or layer.

    Returns:
        The model or layer, changed in place.
    """
    return set_trainable("unfreeze_weights", object, from_, to, which, True)


def set_trainable(function_name, object, from_, to, which, trainable):
    """Set `trainable` for all layers, or for the selected ones and the opposite for the others, as keras3 does."""
    if which is not None and (from_ is not None or to is not None):
        raise ValueError(f"{function_name}(): specify either `which` or `from_`/`to`, not both.")
    if which is None and from_ is None and to is None:
        object.trainable = trainable
        # Keras does not propagate the flag to the layers if that of the model does not change
        for layer in getattr(object, "layers", ()):
            layer.trainable = trainable
        return object
    object.trainable = True
    chosen = chosen_layers(function_name, object, from_, to, which)
    for layer in object.layers:
        layer.trainable = trainable if layer in chosen else not trainable
    return object


def chosen_layers(function_name, model, from_, to, which):
    """Return the layers of a model that are selected by range or by `which`."""
    if callable(which):
        return [layer for layer in model.layers if which(layer)]
    if which is not None and all(isinstance(w, bool) for w in which):
        return [layer for layer, chosen in zip(model.layers, which) if chosen]
    if which is not None:
        return [layer_at(function_name, "which", model, place) for place in which]
    layers = list(model.layers)
    first = 0 if from_ is None else layers.index(layer_at(function_name, "from_", model, from_))
    last = len(layers) - 1 if to is None else layers.index(layer_at(function_name, "to", model, to))
    return layers[first : last + 1]


def layer_at(function_name, argument, model, place):
    """Return a layer of a model, given the layer, its name or its index counted from 0."""
    if is_keras_layer(place):
        return place
    if not isinstance(place, int):
        return model.get_layer(name=place)
    layers = model.layers
    if not -len(layers) <= place < len(layers):
        raise ValueError(
            f"{function_name}(): `{argument}` must be a one-based index of the {len(layers)} layers of "
            f"'{model.name}'. Received: {place + 1 if place >= 0 else place}"
        )
    return layers[place]
