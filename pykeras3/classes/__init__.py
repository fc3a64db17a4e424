"""Keras classes made from functions: layers, models, metrics, losses, callbacks, constraints, schedules."""
import functools
import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.classes.factory import base_class, make_class
from pykeras3.classes.injection import Formals
from pykeras3.classes.kinds import CALLBACK, CONSTRAINT, LAYER, LOSS, METRIC, MODEL, SCHEDULE, WRAPPER
from pykeras3.classes.members import ActiveProperty, without_autograph
from pykeras3.core.conventions import Convention, ConversionError, Function, convention_of, shown
from pykeras3.core.decorators import LAYER_CONVENTIONS, alias, function
from pykeras3.core.pipe import pipe_into_layer
from pykeras3.core.r_wrapper import BY_HAND, RWrapper

if TYPE_CHECKING:
    import keras


def some_function(value):
    """Return a callable; raise for all else."""
    if callable(value):
        return value
    raise ConversionError("a function", value)


SomeFunction = Annotated[Callable[..., Any], Convention(some_function)]


CLASS_IN_R = RWrapper(call="make_class({name}, ...)", defaults={"parent_env": "parent.frame()"})


def class_maker(kind, **options):
    """Return a decorator for the public function that makes classes of a kind."""
    return lambda declared: function(r=CLASS_IN_R, **options)(making(declared.__name__, kind, declared))


def second_name(name, kind, maker, **options):
    """Return a class maker under a second name, which its errors say."""
    return alias(name, maker, function=making(name, kind, maker), **options)


def making(function_name, kind, declared):
    """Return a function with the parameters of a declaration that makes the class which the arguments describe."""
    signature = inspect.signature(declared)

    @functools.wraps(declared)
    def make(*args, **kwargs):
        given = signature.bind(*args, **kwargs)
        given.apply_defaults()
        return class_made(function_name, kind, **given.arguments)
    return make


def class_made(function_name, kind, *, classname, public, private, inherit, parent_env, kwargs, **functions):
    members = {**kwargs, **{name: fn for name, fn in functions.items() if fn is not None}}
    return make_class(function_name, kind, classname, members, public, private, inherit)


@class_maker(LAYER)
def new_layer_class(classname, initialize: Function = None, call: Function = None, build: Function = None,
                    get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                    **kwargs) -> Callable[..., Any]:
    """Makes a layer class from functions.

    call: Function that computes the outputs from the inputs; gets `training` and `mask` only if it names them.
    build: Function that creates the weights once the input shape is known.
    get_config: Function that gives the initializer's arguments; derived from them when left out.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


Layer = second_name("Layer", LAYER, new_layer_class)


@class_maker(WRAPPER, in_keras3=False)
def new_wrapper(classname, initialize: Function = None, call: Function = None, build: Function = None,
                get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                **kwargs) -> Callable[..., Any]:
    """Makes a class of layers that wrap another layer, which is `self.layer`.

    call: Function that computes the outputs from the inputs.
    build: Function that creates the weights once the input shape is known.
    get_config: Function that gives the initializer's arguments; derived from them when left out.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


@class_maker(MODEL)
def new_model_class(classname, initialize: Function = None, call: Function = None,
                    train_step: Function = None, predict_step: Function = None, test_step: Function = None,
                    compute_loss: Function = None, compute_metrics: Function = None, *, public=(), private=(),
                    inherit=None, parent_env=None, **kwargs) -> Callable[..., Any]:
    """Makes a model class from functions.

    call: Function that computes the outputs from the inputs; gets `training` and `mask` only if it names them.
    train_step: Function of a batch: what training does with it.
    test_step: Function of a batch: what evaluation does with it.
    predict_step: Function of a batch: what prediction does with it.
    compute_loss: Function that gives the loss of a batch.
    compute_metrics: Function that gives the metrics of a batch.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


Model = second_name("Model", MODEL, new_model_class)


@class_maker(METRIC)
def new_metric_class(classname, initialize: Function = None, update_state: Function = None,
                     result: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                     **kwargs) -> Callable[..., Any]:
    """Makes a metric class from functions.

    update_state: Function that adds a batch; gets `sample_weight` only if it names it.
    result: Function that gives the value so far.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


Metric = second_name("Metric", METRIC, new_metric_class)


@class_maker(LOSS)
def new_loss_class(classname, call: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                   **kwargs) -> Callable[..., Any]:
    """Makes a loss class from a function of targets and predictions.

    call: Function of `y_true` and `y_pred` that gives one value per sample.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


Loss = second_name("Loss", LOSS, new_loss_class)


@class_maker(CALLBACK)
def new_callback_class(classname, on_epoch_begin: Function = None, on_epoch_end: Function = None,
                       on_train_begin: Function = None, on_train_end: Function = None,
                       on_train_batch_begin: Function = None, on_train_batch_end: Function = None,
                       on_test_begin: Function = None, on_test_end: Function = None,
                       on_test_batch_begin: Function = None, on_test_batch_end: Function = None,
                       on_predict_begin: Function = None, on_predict_end: Function = None,
                       on_predict_batch_begin: Function = None, on_predict_batch_end: Function = None, *,
                       public=(), private=(), inherit=None, parent_env=None, **kwargs) -> Callable[..., Any]:
    """Makes a callback class from functions that are called as training proceeds.

    on_epoch_begin: Function of the epoch number, counted from 1, and the logs.
    on_epoch_end: Function of the epoch number, counted from 1, and the logs.
    on_train_batch_begin: Function of the train batch number, counted from 1, and the logs.
    on_train_batch_end: Function of the train batch number, counted from 1, and the logs.
    on_test_batch_begin: Function of the test batch number, counted from 1, and the logs.
    on_test_batch_end: Function of the test batch number, counted from 1, and the logs.
    on_predict_batch_begin: Function of the predict batch number, counted from 1, and the logs.
    on_predict_batch_end: Function of the predict batch number, counted from 1, and the logs.
    on_train_begin: Function of the logs.
    on_train_end: Function of the logs.
    on_test_begin: Function of the logs.
    on_test_end: Function of the logs.
    on_predict_begin: Function of the logs.
    on_predict_end: Function of the logs.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


Callback = second_name("Callback", CALLBACK, new_callback_class)


@class_maker(CONSTRAINT)
def Constraint(classname, call: Function = None, get_config: Function = None, *, public=(), private=(),
               inherit=None, parent_env=None, **kwargs) -> Callable[..., Any]:
    """Makes a class of weight constraints from a function of the weight.

    call: Function of the weight that gives the constrained one.
    get_config: Function that gives the initializer's arguments; derived from them when left out.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


@class_maker(SCHEDULE)
def new_learning_rate_schedule_class(classname, call: Function = None, initialize: Function = None,
                                     get_config: Function = None, *, public=(), private=(), inherit=None,
                                     parent_env=None, **kwargs) -> Callable[..., Any]:
    """Makes a class of learning-rate schedules from a function of the step.

    call: Function of the step, counted from 0, that gives the learning rate.
    get_config: Function that gives the initializer's arguments; derived from them when left out.
    kwargs: Further methods and values of the class.
    Returns: A function that makes objects of the class, which is its `__keras_class__`.
    """


LearningRateSchedule = second_name("LearningRateSchedule", SCHEDULE, new_learning_rate_schedule_class, in_keras3=False)


# Members


@function(r=BY_HAND)
def active_property(fn: SomeFunction) -> Callable[..., Any]:
    """Marks a function to be a property of a class.

    fn: Function that is called to read the property; with a value to set it, if it takes one.
    Returns: The marked function.
    """
    return ActiveProperty(fn)


mark_active = alias("mark_active", active_property)


# Functions as metrics and models; names of the older package keras


@function()
def custom_metric(name, metric_fn: SomeFunction) -> Callable[..., Any]:
    """Gives a metric function the name under which it is reported.

    name: The name.
    metric_fn: Function of `y_true` and `y_pred`.
    Returns: The function, named.
    """
    def metric(*args, **kwargs):
        return metric_fn(*args, **kwargs)
    metric.__name__ = metric.__qualname__ = name
    metric.__doc__ = metric_fn.__doc__
    metric.__signature__ = inspect.Signature(Formals.of(metric_fn, ()).own)
    return without_autograph(metric)


@function(in_keras3=False)
def keras_model_custom(model_fn: SomeFunction, name=None) -> "keras.Model":
    """Makes a model from a function that sets its layers and returns its call.

    model_fn: Function of the model that returns a function of the inputs, and of `training` and `mask` if it names
        them.
    name: Name of the model.
    Returns: A model.
    """
    def initialize(self, name=name):
        self.call_function = model_fn(self)
        if not callable(self.call_function):
            raise TypeError("keras_model_custom(): `model_fn` must return the model's call, a function. "
                            f"Received: {shown(self.call_function)}")

    def call(self, inputs, training=None, mask=None):
        names = Formals.of(self.call_function, ()).names
        offered = {"training": training, "mask": mask}
        return self.call_function(inputs, **{n: offered[n] for n in names if n in offered})

    return make_class("keras_model_custom", MODEL, name or "CustomModel",
                      {"initialize": initialize, "call": call}, (), (), None)()


@function(in_keras3=False, may_miss=("object",))
def create_layer(layer_class, object=None, args=()):
    """Makes a layer of a class and gives it to an object.

    layer_class: A Keras layer class, or a function that makes layers.
    object: A Sequential model or a tensor; the layer itself is returned if it is missing or None.
    args: The layer's arguments, by name.
    Returns: The layer; with `object`, the model or the output.
    """
    cls, args = base_class("create_layer", LAYER, layer_class, "layer_class"), dict(args or {})
    if cls is layer_class:
        args = {name: convention_of(LAYER_CONVENTIONS[name]).convert(value) if name in LAYER_CONVENTIONS else value
                for name, value in args.items()}
    layer = layer_class(**args)
    return layer if object is None else pipe_into_layer(object, layer)
