"""Keras classes made from functions: layers, models, metrics, losses, callbacks, constraints, schedules."""
import inspect

from pykeras3.classes.kinds import CALLBACK, CONSTRAINT, LAYER, LOSS, METRIC, MODEL, SCHEDULE, WRAPPER
from pykeras3.classes.making import base_class, make_class
from pykeras3.classes.members import ActiveProperty, Formals, unconverted
from pykeras3.conventions import Convention, Function, Unfit, shown
from pykeras3.pipe import pipe_into_layer
from pykeras3.wrap import LAYER_CONVENTIONS, function


def some_function(value):
    if callable(value):
        return value
    raise Unfit("a function", value)


SomeFunction = Convention("SomeFunction", some_function, "Callable[..., Any]")


def class_made(function_name, kind, formals):
    """The constructor of the class that the arguments of a public function describe."""
    of_r = {name: formals.pop(name) for name in ("classname", "public", "private", "inherit", "parent_env")}
    members = {**formals.pop("kwargs"), **formals}
    return make_class(function_name, kind, of_r["classname"], members, of_r["public"], of_r["private"],
                      of_r["inherit"])


@function()
def new_layer_class(classname, initialize: Function = None, call: Function = None, build: Function = None,
                    get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                    **kwargs):
    """?"""
    return class_made("new_layer_class", LAYER, locals())


@function()
def Layer(classname, initialize: Function = None, call: Function = None, build: Function = None,
          get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("Layer", LAYER, locals())


@function(in_keras3=False)
def new_wrapper(classname, initialize: Function = None, call: Function = None, build: Function = None,
                get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                **kwargs):
    """?"""
    return class_made("new_wrapper", WRAPPER, locals())


@function()
def new_model_class(classname, initialize: Function = None, call: Function = None,
                    train_step: Function = None, predict_step: Function = None, test_step: Function = None,
                    compute_loss: Function = None, compute_metrics: Function = None, *, public=(), private=(),
                    inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("new_model_class", MODEL, locals())


@function()
def Model(classname, initialize: Function = None, call: Function = None, train_step: Function = None,
          predict_step: Function = None, test_step: Function = None, compute_loss: Function = None,
          compute_metrics: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
          **kwargs):
    """?"""
    return class_made("Model", MODEL, locals())


@function()
def new_metric_class(classname, initialize: Function = None, update_state: Function = None,
                     result: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                     **kwargs):
    """?"""
    return class_made("new_metric_class", METRIC, locals())


@function()
def Metric(classname, initialize: Function = None, update_state: Function = None, result: Function = None, *,
           public=(), private=(), inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("Metric", METRIC, locals())


@function()
def new_loss_class(classname, call: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                   **kwargs):
    """?"""
    return class_made("new_loss_class", LOSS, locals())


@function()
def Loss(classname, call: Function = None, *, public=(), private=(), inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("Loss", LOSS, locals())


@function()
def new_callback_class(classname, on_epoch_begin: Function = None, on_epoch_end: Function = None,
                       on_train_begin: Function = None, on_train_end: Function = None,
                       on_train_batch_begin: Function = None, on_train_batch_end: Function = None,
                       on_test_begin: Function = None, on_test_end: Function = None,
                       on_test_batch_begin: Function = None, on_test_batch_end: Function = None,
                       on_predict_begin: Function = None, on_predict_end: Function = None,
                       on_predict_batch_begin: Function = None, on_predict_batch_end: Function = None, *,
                       public=(), private=(), inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("new_callback_class", CALLBACK, locals())


@function()
def Callback(classname, on_epoch_begin: Function = None, on_epoch_end: Function = None,
             on_train_begin: Function = None, on_train_end: Function = None,
             on_train_batch_begin: Function = None, on_train_batch_end: Function = None,
             on_test_begin: Function = None, on_test_end: Function = None,
             on_test_batch_begin: Function = None, on_test_batch_end: Function = None,
             on_predict_begin: Function = None, on_predict_end: Function = None,
             on_predict_batch_begin: Function = None, on_predict_batch_end: Function = None, *, public=(),
             private=(), inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("Callback", CALLBACK, locals())


@function()
def Constraint(classname, call: Function = None, get_config: Function = None, *, public=(), private=(),
               inherit=None, parent_env=None, **kwargs):
    """?"""
    return class_made("Constraint", CONSTRAINT, locals())


@function()
def new_learning_rate_schedule_class(classname, call: Function = None, initialize: Function = None,
                                     get_config: Function = None, *, public=(), private=(), inherit=None,
                                     parent_env=None, **kwargs):
    """?"""
    return class_made("new_learning_rate_schedule_class", SCHEDULE, locals())


@function(in_keras3=False)
def LearningRateSchedule(classname, call: Function = None, initialize: Function = None,
                         get_config: Function = None, *, public=(), private=(), inherit=None, parent_env=None,
                         **kwargs):
    """?"""
    return class_made("LearningRateSchedule", SCHEDULE, locals())


# Members


@function()
def active_property(fn: SomeFunction):
    """?"""
    return ActiveProperty(fn)


@function()
def mark_active(fn: SomeFunction):
    """?"""
    return ActiveProperty(fn)


# Functions as metrics and models; names of the older package keras


@function()
def custom_metric(name, metric_fn: SomeFunction):
    """?"""
    def metric(*args, **kwargs):
        return metric_fn(*args, **kwargs)
    metric.__name__ = metric.__qualname__ = name
    metric.__doc__ = metric_fn.__doc__
    metric.__signature__ = inspect.Signature(Formals.of(metric_fn, ()).own)
    return unconverted(metric)


@function(in_keras3=False)
def keras_model_custom(model_fn: SomeFunction, name=None):
    """?"""
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


@function(in_keras3=False)
def create_layer(layer_class, object, args=()):
    """?"""
    cls, args = base_class("create_layer", LAYER, layer_class, "layer_class"), dict(args or {})
    if cls is layer_class:
        args = {name: LAYER_CONVENTIONS[name].convert(value) if name in LAYER_CONVENTIONS else value
                for name, value in args.items()}
    layer = layer_class(**args)
    return layer if object is None else pipe_into_layer(object, layer)
