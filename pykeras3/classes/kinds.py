"""The kinds of classes that users can create, and how each differs between Keras and R."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from pykeras3.classes.events import INDEXED, UNINDEXED, event, one_based_event, one_based_super_event
from pykeras3.classes.members import accepting_sample_weight
from pykeras3.core.calling import families
from pykeras3.core.conventions.keras_objects import as_constraint, as_keras_object
from pykeras3.core.conventions.shapes import as_shape
from pykeras3.core.decorators import Family
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import resolve

CALL_NAMES = {"call": "__call__"}


@dataclass(frozen=True)
class Kind:
    """A kind of class: its Keras base, and how its members differ from plain methods.

    Attributes:
        noun: Name of the kind in messages.
        endpoint: Dotted name of the Keras base class.
        configured: Returns the base configuration of an object; None if the class needs none.
        renamed: Python's names of methods, by their names in R.
        adapted: Functions that convert an author's function to a method, by the method's name.
        hooks: Functions that convert an inherited method for `super`, by its name.
        weights: Names of the positional arguments of methods that add weights, by the method's name.
        keywords: Keywords that the initializer accepts without naming them.
        derived_in_files_only: Boolean, whether get_config() is generated only for saving files.
        noun_in_files: Name of the kind in the files of saved models, where it is another one.
        is_compiled: Boolean, whether TensorFlow may compile the methods as parts of a model.
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
    noun_in_files: str = ""
    is_compiled: bool = True

    @property
    def base(self) -> type:
        """The Keras base class."""
        return resolve(self.endpoint)


LAYER_OPTIONS = {
    "weights": {"add_weight": ("shape", "initializer", "dtype")},
    "keywords": frozenset(("input_shape", "input_dim")),
}

LAYER = Kind("layer", "keras.layers.Layer", families.LAYER, **LAYER_OPTIONS)
WRAPPER = Kind(
    "layer wrapper",
    "keras.layers.Wrapper",
    families.LAYER,
    **LAYER_OPTIONS,
    configured=lambda base, instance: LAYER.base.get_config(instance),
    noun_in_files=LAYER.noun,
)
# Models in keras3 have no configuration unless their authors define one
MODEL = Kind(
    "model",
    "keras.Model",
    **LAYER_OPTIONS,
    derived_in_files_only=True,
    configured=lambda base, instance: LAYER.base.get_config(instance),
)
METRIC = Kind(
    "metric",
    "keras.metrics.Metric",
    adapted={"update_state": accepting_sample_weight},
    weights={
        "add_weight": ("shape", "initializer", "dtype", "name"),
        "add_variable": ("shape", "initializer", "dtype", "aggregation", "name"),
    },
)
LOSS = Kind("loss", "keras.losses.Loss")
CALLBACK = Kind(
    "callback",
    "keras.callbacks.Callback",
    configured=None,
    adapted={**dict.fromkeys(INDEXED, one_based_event), **dict.fromkeys(UNINDEXED, event)},
    hooks=dict.fromkeys(INDEXED, one_based_super_event),
    is_compiled=False,
)
CONSTRAINT = Kind(
    "constraint", "keras.constraints.Constraint", configured=lambda base, instance: {}, renamed=CALL_NAMES
)
SCHEDULE = Kind(
    "learning rate schedule",
    "keras.optimizers.schedules.LearningRateSchedule",
    configured=lambda base, instance: {},
    renamed=CALL_NAMES,
    noun_in_files="schedule",
)

# A class with any other base, or none
PLAIN = Kind("class", "builtins.object", configured=None)
# In the order in which they are tested; without callbacks, since R6 classes have zero-based epochs, as in Keras
OF_ANY_BASE = (WRAPPER, MODEL, LAYER, METRIC, LOSS, CONSTRAINT, SCHEDULE)

WEIGHT_CONVERSIONS = {
    "shape": as_shape,
    "initializer": as_keras_object,
    "regularizer": as_keras_object,
    "constraint": as_constraint,
}


def weight_maker(name, positional, spec):
    """Return an `add_weight()` that accepts R's shapes and names of initializers."""

    def converted(argument, value):
        try:
            return WEIGHT_CONVERSIONS.get(argument, lambda v: v)(value)
        except ConversionError as error:
            raise error.for_argument(name, argument) from None

    def add(self, *args, **kwargs):
        args = [converted(*pair) for pair in itertools.zip_longest(positional[: len(args)], args)]
        if kwargs.get("shape", ()) is None:
            del kwargs["shape"]
        kwargs = {argument: converted(argument, value) for argument, value in kwargs.items()}
        return getattr(super(spec.cls, self), name)(*args, **kwargs)

    add.__name__, add.__qualname__ = name, f"{spec.name}.{name}"
    return add
