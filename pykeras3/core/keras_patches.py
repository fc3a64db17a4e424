"""R's plain values where Keras' own objects are called: `initializer_zeros()(shape=[2.0, 2.0])`.

Our constructors return Keras' own objects, and their classes must stay Keras' own: files, configurations and
`isinstance` go by them.  So the conversion stands on the methods of those classes, beside the pipe.  It takes hold
of plain numbers and lists of them only, where Keras refuses or misreads these; arrays and tensors pass.
"""
import functools

from pykeras3.core.conventions import (
    PLAIN,
    Unfit,
    as_numpy,
    floatx_array,
    integer_array,
    integer_vector,
    is_list,
    plain,
)


def listed_integers(value):
    return integer_array(value) if is_list(value) else value


def install(keras):
    """Teaches Keras' classes R's plain values; done once, when Keras is loaded."""
    def floats(value):
        return as_numpy(value).astype(keras.config.floatx())

    for cls in defining("__call__", keras.initializers, keras.initializers.Initializer):
        teach(cls, "__call__", ("shape",), integer_vector)
    for cls in defining("__call__", keras.regularizers, keras.regularizers.Regularizer):
        teach(cls, "__call__", ("x",), floats)
    teach(keras.losses.Loss, "__call__", ("y_true", "y_pred"), as_numpy)
    teach(keras.metrics.Metric, "__call__", ("y_true", "y_pred"), floatx_array)
    teach(keras.metrics.MeanMetricWrapper, "update_state", ("y_true", "y_pred"), floatx_array)
    teach(keras.layers.IntegerLookup, "__call__", ("inputs",), listed_integers)
    for layer in (keras.layers.Normalization, keras.layers.STFTSpectrogram):
        teach(layer, "__call__", ("inputs",), floats)


def defining(method, module, base):
    """The public classes of a kind that have this method of their own."""
    return {cls for cls in vars(module).values()
            if isinstance(cls, type) and issubclass(cls, base) and method in vars(cls)}


def teach(cls, method, names, convert):
    """Lets a method convert its first arguments, which have these names, where they are plain values."""
    original, n = getattr(cls, method), len(names)

    @functools.wraps(original)
    def call(self, *args, **kwargs):
        named = [name for name in names if name in kwargs]
        values = [*args[:n], *(kwargs[name] for name in named)]
        # a list with a tensor in it is a structure, to which the other arguments correspond
        if PLAIN.isdisjoint(map(type, values)) or not all(plain(v) for v in values if is_list(v)):
            return original(self, *args, **kwargs)
        try:
            values = [convert(v) if type(v) in PLAIN else v for v in values]
        except Unfit as unfit:
            raise unfit.error(type(self).__name__, names[0]) from None
        placed = len(values) - len(named)
        return original(self, *values[:placed], *args[n:], **{**kwargs, **dict(zip(named, values[placed:]))})
    setattr(cls, method, call)
