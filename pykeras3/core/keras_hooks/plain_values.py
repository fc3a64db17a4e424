"""R's plain values where Keras' own objects are called: `initializer_zeros()(shape=[2.0, 2.0])`.

Our constructors return Keras' own objects, and their classes must stay Keras' own, since files, configurations and
`isinstance` depend on them. So the conversion is added to methods of those classes. It converts plain numbers and
lists of them only, which Keras refuses or misreads, and factors and data frames that are compared or that models are
called on; arrays and tensors pass.
"""

import functools
import inspect
from typing import Any

from pykeras3.core.calling.pipe import piped_inputs
from pykeras3.core.conventions.arrays import as_floatx_array, as_numpy
from pykeras3.core.conventions.numeric import as_integer_array, as_integer_vector
from pykeras3.core.conventions.tabular import is_sparse, is_tabular_type, values_of
from pykeras3.core.conventions.values import PLAIN_TYPES, is_list, is_plain
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras

# What metrics take, besides weights
MEASURED = frozenset(("y_true", "y_pred", "values"))


def integers_of_list(value):
    """Convert a list of integers to an array; pass on other values."""
    return as_integer_array(value) if is_list(value) else value


def floats(value):
    """Convert a plain value to an array of Keras' default float type."""
    return as_numpy(value).astype(load_keras().config.floatx())


def patch_initializers(keras):
    """Let initializers take R's vectors as shapes."""
    for cls in classes_defining("__call__", keras.initializers, keras.initializers.Initializer):
        patch_method(cls, "__call__", ("shape",), as_integer_vector)


def patch_regularizers(keras):
    """Let regularizers take plain values."""
    for cls in classes_defining("__call__", keras.regularizers, keras.regularizers.Regularizer):
        patch_method(cls, "__call__", ("x",), floats)


def patch_losses(keras):
    """Let losses compare plain values, factors and data frames."""
    patch_method(
        keras.losses.Loss, "__call__", ("y_true", "y_pred"), lambda value: as_numpy(values_of(value)), is_compared
    )


def patch_metrics(keras):
    """Let metrics that are called compare plain values, factors and data frames."""
    patch_method(keras.metrics.Metric, "__call__", ("y_true", "y_pred"), as_floatx_array, is_compared)


def patch_states_of_metrics(keras):
    """Let `update_state()` of metrics take plain values, factors and data frames."""
    for cls in classes_defining("update_state", keras.metrics, keras.metrics.Metric):
        names = tuple(name for name in inspect.signature(cls.update_state).parameters if name in MEASURED)
        patch_method(cls, "update_state", names, as_floatx_array, is_compared)


def patch_integer_lookup(keras):
    """Let the layer look up R's lists of numbers."""
    patch_method(keras.layers.IntegerLookup, "__call__", ("inputs",), integers_of_list)


def patch_normalization(keras):
    """Let the layer normalize plain values."""
    patch_method(keras.layers.Normalization, "__call__", ("inputs",), floats)


def patch_spectrogram(keras):
    """Let the layer transform plain values."""
    patch_method(keras.layers.STFTSpectrogram, "__call__", ("inputs",), floats)


def patch_models(keras):
    """Let models be called on what `predict()` takes: data frames, sparse matrices, factors, lists of vectors, ..."""
    original = keras.Model.__call__

    @functools.wraps(original)
    def call(self, *args, **kwargs):
        kind: Any = type(args[0]) if args else None
        if kind in (list, tuple, dict) or (args and (is_tabular_type(kind) or is_sparse(args[0]))):
            args = (piped_inputs(args[0], self), *args[1:])
        return original(self, *args, **kwargs)

    keras.Model.__call__ = call


def classes_defining(method, module, base):
    """Return the classes that the public subclasses of `base` in a module have the method from."""
    public = [cls for cls in vars(module).values() if isinstance(cls, type) and issubclass(cls, base)]
    return {next(ancestor for ancestor in cls.__mro__ if method in vars(ancestor)) for cls in public}


def is_plain_type(kind) -> bool:
    """Return True for the type of a plain value."""
    return kind in PLAIN_TYPES


def is_compared(kind) -> bool:
    """Return True if losses and metrics take values of a type in another form: plain ones, factors, data frames."""
    return kind in PLAIN_TYPES or is_tabular_type(kind)


def patch_method(cls, method, names, convert, applies=is_plain_type):
    """Let a method convert its first arguments, which have these names, where `applies` is True for their types."""
    original, n = getattr(cls, method), len(names)

    @functools.wraps(original)
    def call(self, *args, **kwargs):
        by_keyword = [name for name in names if name in kwargs]
        values = [*args[:n], *(kwargs[name] for name in by_keyword)]
        # a list with a tensor in it is a structure, to which the other arguments correspond
        if not any(applies(type(v)) for v in values) or not all(is_plain(v) for v in values if is_list(v)):
            return original(self, *args, **kwargs)
        try:
            values = [convert(v) if applies(type(v)) else v for v in values]
        except ConversionError as error:
            raise error.for_argument(type(self).__name__, names[0]) from None
        n_by_position = len(values) - len(by_keyword)
        return original(
            self, *values[:n_by_position], *args[n:], **{**kwargs, **dict(zip(by_keyword, values[n_by_position:]))}
        )

    setattr(cls, method, call)
