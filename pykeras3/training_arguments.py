"""Conventions of the arguments of compile(), fit() and the like."""

import math
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pykeras3 import callbacks
from pykeras3.core import host
from pykeras3.core.conventions import Convention
from pykeras3.core.conventions.keras_names import name_foreign_functions, refuse_unknown_names
from pykeras3.core.conventions.keras_objects import as_keras_object, as_nested_keras_objects
from pykeras3.core.conventions.numeric import as_int, as_integer_or_text
from pykeras3.core.conventions.scalars import as_flag_like
from pykeras3.core.conventions.values import is_list, unwrap_single
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras

AN_OPTIMIZER = "an optimizer, its name or its configuration"


def as_optimizer(value):
    """Convert an optimizer, its name or a dict that describes it."""
    value = as_keras_object(value)
    Optimizer = load_keras().optimizers.Optimizer
    if not isinstance(value, (str, dict, Optimizer)) and not hasattr(value, "apply_gradients"):
        raise ConversionError(AN_OPTIMIZER, value)
    refuse_unknown_names(value, "optimizers", AN_OPTIMIZER)
    return value


def as_losses(value):
    """Convert one or several losses; raise for names that neither Keras nor `compile()` knows."""
    value = as_nested_keras_objects(value)
    name_foreign_functions(value, "custom_loss")
    refuse_unknown_names(value, "losses", "a loss or its name", ("crossentropy", "ce"))
    return value


def as_metrics(value):
    """Convert metrics to a list or dict."""
    value = as_nested_keras_objects(value)
    name_foreign_functions(value, "custom_metric")
    value = value if value is None or is_list(value) or isinstance(value, dict) else [value]
    refuse_unknown_names(value, "metrics", "a metric or its name", ("accuracy", "acc"))
    return value


def metrics_of_outputs(model, metrics):
    """Keep metrics named by outputs; convert other named metrics to a list, wrapping functions to keep the name."""
    keras = load_keras()
    outputs = getattr(model, "output_names", [] if isinstance(model, keras.Sequential) else None)
    if not isinstance(metrics, dict) or outputs is None or metrics.keys() <= set(outputs):
        return metrics
    return [
        keras.metrics.MeanMetricWrapper(metric, name=name)
        if hasattr(metric, "__code__") and not host.current().is_foreign_function(metric)
        else metric
        for name, metric in metrics.items()
    ]


def as_class_weight(value):
    """Convert class weights to a dict by class id, counted from 0; R's names of ids are strings."""
    if value is None:
        return None
    try:
        items = value.items() if isinstance(value, dict) else enumerate(value)
        weights = {as_int(float(key)): float(weight) for key, weight in items}
    except (TypeError, ValueError):
        raise ConversionError("a dict of weights by zero-based class id", value) from None
    if any(map(math.isnan, weights.values())):
        raise ConversionError("a dict of weights, none of them NaN or NA, by zero-based class id", value)
    return weights


def as_callbacks(value):
    """Convert callbacks: objects, names, classes, or functions to call at the end of epochs."""
    if value is None:
        return None
    if isinstance(value, load_keras().callbacks.CallbackList):
        return value
    return [as_callback(v) for v in (value if is_list(value) else [value])]


def as_callback(value):
    """Convert one callback: an object, a name, a class, or a function to call at the end of epochs."""
    Callback = load_keras().callbacks.Callback
    if isinstance(value, Callback):
        return value
    if isinstance(value, str):
        return named_callback(value)
    if hasattr(value, "__declaration__") or hasattr(value, "__keras_class__") or isinstance(value, type):
        return as_callback(value())
    if callable(value):
        return callbacks.callback_lambda(on_epoch_end=value)
    raise ConversionError("a callback, the name of one, or a function of epoch and logs", value)


def named_callback(name):
    """Create a callback by name, with default arguments."""
    makers = {n.removeprefix("callback_"): maker for n, maker in vars(callbacks).items() if n.startswith("callback_")}
    maker = makers.get(name.removeprefix("callback_"))
    if maker is None:
        raise ConversionError(f"a callback or the name of one ({', '.join(sorted(makers))})", name)
    return maker()


def as_first_epoch(value):
    """Check the first epoch, counted from 1."""
    result = as_int(unwrap_single(value))
    if result < 1:
        raise ConversionError("a positive integer (epochs are one-based)", value)
    return result


def as_verbosity(value):
    """Check a verbosity: 0, 1, 2 or "auto"."""
    result = as_integer_or_text(unwrap_single(value))
    if isinstance(result, bool) or result in (0, 1, 2, "auto"):
        return result
    raise ConversionError('0, 1, 2 or "auto"', value)


def as_shuffle(value):
    """Check whether, or how, samples are shuffled: True, False or "batch"."""
    try:
        return value if isinstance(value, str) and value == "batch" else as_flag_like(value)
    except ConversionError:
        raise ConversionError('True, False or "batch"', value) from None


Shuffle = Annotated[bool | Literal["batch"], Convention(as_shuffle)]
Verbosity = Annotated[int | Literal["auto"], Convention(as_verbosity)]
Optimizer = Annotated[Any, Convention(as_optimizer)]
Losses = Annotated[Any, Convention(as_losses)]
Metrics = Annotated[Any, Convention(as_metrics)]
ClassWeight = Annotated[Mapping[int, float], Convention(as_class_weight)]
Callbacks = Annotated[Any, Convention(as_callbacks)]
FirstEpoch = Annotated[int, Convention(as_first_epoch, one_based=True)]
