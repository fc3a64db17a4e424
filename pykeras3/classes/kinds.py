"""The kinds of classes that can be made, and what Keras and R do differently with each."""
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from pykeras3.classes.events import INDEXED, UNINDEXED, called_one_based, event, one_based_event
from pykeras3.classes.members import accepting_sample_weight
from pykeras3.core import backend, families
from pykeras3.core.conventions import ConversionError, keras_thing, layer_constraint, shape
from pykeras3.core.decorators import Family

CALLED = {"call": "__call__"}


@dataclass(frozen=True)
class Kind:
    """A kind of class: its Keras base, and how its members differ from plain methods.

    noun: What messages call such a class.
    endpoint: The Keras class to inherit from.
    configured: Returns the part of an object's configuration that Keras has; None where the class needs none.
    renamed: Python's names of methods that R calls otherwise.
    adapted: What turns a function into the method of a name, by that name.
    hooks: What turns an inherited method into what `super` has, by its name.
    weights: The positional arguments of methods that add weights, by their names.
    keywords: Keywords that the initializer takes though it does not name them.
    derived_in_files_only: Whether a configuration is derived from the initializer's arguments for files only.
    """

    noun: str
    endpoint: str
    family: Family = families.CONSTRUCTOR
    configured: Callable[..., dict] | None = lambda base, instance: base.get_config(instance)
    renamed: dict[str, str] = field(default_factory=dict)
    adapted: dict[str, Callable] = field(default_factory=dict)
    hooks: dict[str, Callable] = field(default_factory=dict)
    weights: dict[str, tuple[str, ...]] = field(default_factory=dict)
    keywords: frozenset = frozenset()
    derived_in_files_only: bool = False

    @property
    def base(self) -> type:
        return backend.resolve(self.endpoint)


LAYER_OPTIONS = {"weights": {"add_weight": ("shape", "initializer", "dtype")},
                 "keywords": frozenset(("input_shape", "input_dim"))}

LAYER = Kind("layer", "keras.layers.Layer", families.LAYER, **LAYER_OPTIONS)
WRAPPER = Kind("layer wrapper", "keras.layers.Wrapper", families.LAYER, **LAYER_OPTIONS,
               configured=lambda base, instance: LAYER.base.get_config(instance))
# keras3's models have no configuration that their authors didn't write
MODEL = Kind("model", "keras.Model", **LAYER_OPTIONS, derived_in_files_only=True,
             configured=lambda base, instance: LAYER.base.get_config(instance))
METRIC = Kind("metric", "keras.metrics.Metric", adapted={"update_state": accepting_sample_weight},
              weights={"add_weight": ("shape", "initializer", "dtype", "name"),
                       "add_variable": ("shape", "initializer", "dtype", "aggregation", "name")})
LOSS = Kind("loss", "keras.losses.Loss")
CALLBACK = Kind("callback", "keras.callbacks.Callback", configured=None,
                adapted={**dict.fromkeys(INDEXED, one_based_event), **dict.fromkeys(UNINDEXED, event)},
                hooks=dict.fromkeys(INDEXED, called_one_based))
CONSTRAINT = Kind("constraint", "keras.constraints.Constraint", configured=lambda base, instance: {},
                  renamed=CALLED)
SCHEDULE = Kind("learning rate schedule", "keras.optimizers.schedules.LearningRateSchedule",
                configured=lambda base, instance: {}, renamed=CALLED)

# A class of any other base, or none
PLAIN = Kind("class", "builtins.object", configured=None)
# In the order in which a class is asked what it is; callbacks are left out, as R6 classes count epochs as Keras does
OF_ANY_BASE = (WRAPPER, MODEL, LAYER, METRIC, LOSS, CONSTRAINT, SCHEDULE)

WEIGHT_CONVERSIONS = {"shape": shape, "initializer": keras_thing, "regularizer": keras_thing,
                      "constraint": layer_constraint}


def weight_maker(name, positional, owner):
    """Return an `add_weight()` that takes shapes as R writes them."""
    def converted(argument, value):
        try:
            return WEIGHT_CONVERSIONS.get(argument, lambda v: v)(value)
        except ConversionError as error:
            raise error.for_argument(name, argument) from None

    def add(self, *args, **kwargs):
        args = [converted(*pair) for pair in itertools.zip_longest(positional[:len(args)], args)]
        if kwargs.get("shape", ()) is None:
            del kwargs["shape"]
        kwargs = {argument: converted(argument, value) for argument, value in kwargs.items()}
        return getattr(super(owner.cls, self), name)(*args, **kwargs)
    add.__name__, add.__qualname__ = name, f"{owner.name}.{name}"
    return add
