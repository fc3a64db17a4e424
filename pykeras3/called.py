"""R's plain values where Keras' own objects are called: `initializer_zeros()(shape=[2.0, 2.0])`.

Our constructors return Keras' own objects, and their classes must stay Keras' own: files, configurations and
`isinstance` go by them.  So the conversion stands on the methods of those classes, beside the pipe.  It takes hold
of plain numbers and lists of them only, where Keras refuses or misreads these, and of factors and data frames that
are compared; arrays and tensors pass.
"""
import functools
import inspect

from pykeras3.conventions import PLAIN, Unfit, as_numpy, floatx_array, integer_array, integer_vector, is_list, plain
from pykeras3.tabular import is_tabular_type, values_of

# What metrics take, besides weights
MEASURED = frozenset(("y_true", "y_pred", "values"))


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
    teach(keras.losses.Loss, "__call__", ("y_true", "y_pred"), lambda value: as_numpy(values_of(value)), is_compared)
    teach(keras.metrics.Metric, "__call__", ("y_true", "y_pred"), floatx_array, is_compared)
    for cls in defining("update_state", keras.metrics, keras.metrics.Metric):
        names = tuple(name for name in inspect.signature(cls.update_state).parameters if name in MEASURED)
        teach(cls, "update_state", names, floatx_array, is_compared)
    teach(keras.layers.IntegerLookup, "__call__", ("inputs",), listed_integers)
    for layer in (keras.layers.Normalization, keras.layers.STFTSpectrogram):
        teach(layer, "__call__", ("inputs",), floats)


def defining(method, module, base):
    """The public classes of a kind that have this method of their own."""
    return {cls for cls in vars(module).values()
            if isinstance(cls, type) and issubclass(cls, base) and method in vars(cls)}


def is_plain(kind) -> bool:
    return kind in PLAIN


def is_compared(kind) -> bool:
    """Return whether a loss or metric takes values of a type in another form: plain ones, factors, data frames."""
    return kind in PLAIN or is_tabular_type(kind)


def teach(cls, method, names, convert, applies=is_plain):
    """Let a method convert its first arguments, which have these names, where `applies` holds for their types."""
    original, n = getattr(cls, method), len(names)

    @functools.wraps(original)
    def call(self, *args, **kwargs):
        named = [name for name in names if name in kwargs]
        values = [*args[:n], *(kwargs[name] for name in named)]
        # a list with a tensor in it is a structure, to which the other arguments correspond
        if not any(applies(type(v)) for v in values) or not all(plain(v) for v in values if is_list(v)):
            return original(self, *args, **kwargs)
        try:
            values = [convert(v) if applies(type(v)) else v for v in values]
        except Unfit as unfit:
            raise ValueError(unfit.message(type(self).__name__, names[0])) from None
        placed = len(values) - len(named)
        return original(self, *values[:placed], *args[n:], **{**kwargs, **dict(zip(named, values[placed:]))})
    setattr(cls, method, call)
