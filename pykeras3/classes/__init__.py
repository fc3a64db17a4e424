"""Custom classes.

Layers, models, metrics, losses, callbacks and constraints made from functions.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any

from pykeras3.classes.factory import make_class
from pykeras3.classes.injection import Formals
from pykeras3.classes.kinds import CALLBACK, CONSTRAINT, LAYER, LOSS, METRIC, MODEL, SCHEDULE, WRAPPER, Kind
from pykeras3.classes.members import ActiveProperty, without_autograph
from pykeras3.classes.python_classes import kind_of
from pykeras3.core.calling import families
from pykeras3.core.conventions import Convention, Function
from pykeras3.core.conventions.scalars import as_callable
from pykeras3.core.declaring.r_wrapper import BY_HAND, RWrapper
from pykeras3.core.decorators import alias, function

CallableOnly = Annotated[Callable[..., Any], Convention(as_callable)]


# What each class maker makes, by its name; the declarations below add to it
MAKERS: dict[str, Kind] = {}


def class_maker(kind: Kind, **options):
    """Return a decorator for the public function that makes classes of a kind."""
    of_layers = ", .layer = TRUE" if kind.family is families.LAYER else ""
    r = RWrapper(call=f"make_class({{name}}, ...{of_layers})", defaults={"parent_env": "parent.frame()"})
    return lambda declared: function(r=r, **options)(make_from_arguments(declared.__name__, kind, declared))


def class_maker_alias(name, maker, **options):
    """Return a class maker under another name, which its errors use."""
    return alias(name, maker, function=make_from_arguments(name, MAKERS[maker.__name__], maker), **options)


def maker_of(bases) -> str | None:
    """Return the name of the class maker for classes with the given bases; None where there is none."""
    wanted = kind_of(bases)
    return next((name for name, kind in MAKERS.items() if kind is wanted), None)


def make_from_arguments(function_name, kind: Kind, declared):
    """Return a function with a declaration's parameters that makes a class from its arguments."""
    MAKERS[function_name] = kind
    signature = inspect.signature(declared)

    @functools.wraps(declared)
    def make(*args, **kwargs):
        given = signature.bind(*args, **kwargs)
        given.apply_defaults()
        return make_declared_class(function_name, kind, **given.arguments)

    return make


def make_declared_class(function_name, kind, *, classname, public, private, inherit, parent_env, kwargs, **functions):
    """Make a class from the arguments of a class maker; the functions that were given are members of the class."""
    members = {**kwargs, **{name: fn for name, fn in functions.items() if fn is not None}}
    return make_class(function_name, kind, classname, members, public, private, inherit)


@class_maker(LAYER)
def new_layer_class(
    classname,
    initialize: Function = None,
    call: Function = None,
    build: Function = None,
    get_config: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a layer class from functions.

    Args:
        call: Function that computes the outputs from the inputs; receives `training` and `mask` only if it has them.
        kwargs: Further methods and attributes of the class.
    """


Layer = class_maker_alias("Layer", new_layer_class)


@class_maker(WRAPPER, in_keras3=False)
def new_wrapper(
    classname,
    initialize: Function = None,
    call: Function = None,
    build: Function = None,
    get_config: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a class of layers that wrap another layer, which is `self.layer`.

    Args:
        call: Function that computes the outputs from the inputs.
        kwargs: Further methods and attributes of the class.
    """


@class_maker(MODEL)
def new_model_class(
    classname,
    initialize: Function = None,
    call: Function = None,
    train_step: Function = None,
    predict_step: Function = None,
    test_step: Function = None,
    compute_loss: Function = None,
    compute_metrics: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a model class from functions.

    Args:
        call: Function that computes the outputs from the inputs; receives `training` and `mask` only if it has them.
        train_step: Function of a batch of data that performs one training step and returns the metrics, a named list.
        test_step: Function of a batch of data that performs one evaluation step and returns the metrics, a named list.
        predict_step: Function of a batch of data that returns the predictions for it.
        compute_loss: Function of `x`, `y`, `y_pred` and `sample_weight` that returns the loss of a batch, a scalar
            tensor.
        compute_metrics: Function of `x`, `y`, `y_pred` and `sample_weight` that returns the metrics of a batch, a named
            list.
        kwargs: Further methods and attributes of the class.
    """


Model = class_maker_alias("Model", new_model_class)


@class_maker(METRIC)
def new_metric_class(
    classname,
    initialize: Function = None,
    update_state: Function = None,
    result: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a metric class from functions.

    Args:
        update_state: Function of `y_true` and `y_pred` that updates the state with a batch; receives `sample_weight`
            only if it has this argument.
        result: Function without arguments that returns the current value of the metric, a tensor.
        kwargs: Further methods and attributes of the class.
    """


Metric = class_maker_alias("Metric", new_metric_class)


@class_maker(LOSS)
def new_loss_class(
    classname, call: Function = None, *, public=(), private=(), inherit=None, parent_env=None, **kwargs
) -> Callable[..., Any]:
    """Make a loss class from a function of targets and predictions.

    Args:
        call: Function of `y_true` and `y_pred`, both of shape `(batch, ...)`, that returns one value per sample.
        kwargs: Further methods and attributes of the class.
    """


Loss = class_maker_alias("Loss", new_loss_class)


@class_maker(CALLBACK)
def new_callback_class(
    classname,
    on_epoch_begin: Function = None,
    on_epoch_end: Function = None,
    on_train_begin: Function = None,
    on_train_end: Function = None,
    on_train_batch_begin: Function = None,
    on_train_batch_end: Function = None,
    on_test_begin: Function = None,
    on_test_end: Function = None,
    on_test_batch_begin: Function = None,
    on_test_batch_end: Function = None,
    on_predict_begin: Function = None,
    on_predict_end: Function = None,
    on_predict_batch_begin: Function = None,
    on_predict_batch_end: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a callback class from functions that are called during training.

    Args:
        on_epoch_begin: Function of the epoch, counted from 1, and the logs, called at the start of each epoch.
        on_epoch_end: Function of the epoch, counted from 1, and the logs, called at the end of each epoch. The logs are
            a named list of metrics.
        on_train_batch_begin: Function of the batch number, counted from 1, and the logs, called at the start of each
            training batch.
        on_train_batch_end: Function of the batch number, counted from 1, and the logs, called at the end of each
            training batch.
        on_test_batch_begin: Function of the batch number, counted from 1, and the logs, called at the start of each
            evaluation batch.
        on_test_batch_end: Function of the batch number, counted from 1, and the logs, called at the end of each
            evaluation batch.
        on_predict_batch_begin: Function of the batch number, counted from 1, and the logs, called at the start of each
            prediction batch.
        on_predict_batch_end: Function of the batch number, counted from 1, and the logs, called at the end of each
            prediction batch.
        on_train_begin: Function of the logs, called at the start of training.
        on_train_end: Function of the logs, called at the end of training.
        on_test_begin: Function of the logs, called at the start of evaluation.
        on_test_end: Function of the logs, called at the end of evaluation.
        on_predict_begin: Function of the logs, called at the start of prediction.
        on_predict_end: Function of the logs, called at the end of prediction.
        kwargs: Further methods and attributes of the class.
    """


Callback = class_maker_alias("Callback", new_callback_class)


@class_maker(CONSTRAINT)
def Constraint(
    classname,
    call: Function = None,
    get_config: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a class of weight constraints from a function of the weight.

    Args:
        call: Function of a weight tensor that returns the constrained tensor, of the same shape.
        kwargs: Further methods and attributes of the class.
    """


@class_maker(SCHEDULE)
def new_learning_rate_schedule_class(
    classname,
    call: Function = None,
    initialize: Function = None,
    get_config: Function = None,
    *,
    public=(),
    private=(),
    inherit=None,
    parent_env=None,
    **kwargs,
) -> Callable[..., Any]:
    """Make a class of learning-rate schedules from a function of the step.

    Args:
        call: Function of the optimizer step, counted from 0, that returns the learning rate, a float.
        kwargs: Further methods and attributes of the class.
    """


LearningRateSchedule = class_maker_alias("LearningRateSchedule", new_learning_rate_schedule_class, in_keras3=False)


# Members


@function(r=BY_HAND)
def active_property(fn: CallableOnly) -> Callable[..., Any]:
    """Mark a function as a property of a class.

    Args:
        fn: Function that returns the property; if it has an argument, it is also called with the value to set.

    Returns:
        The marked function.
    """
    return ActiveProperty(fn)


mark_active = alias("mark_active", active_property)


@function()
def custom_metric(name, metric_fn: CallableOnly) -> Callable[..., Any]:
    """Name a metric function; metrics are reported under this name.

    Args:
        name: String, name of the metric.
        metric_fn: Callable `f(y_true, y_pred)` that returns the value of the metric.

    Returns:
        The function, named.
    """

    def metric(*args, **kwargs):
        return metric_fn(*args, **kwargs)

    metric.__name__ = metric.__qualname__ = name
    metric.__doc__ = metric_fn.__doc__
    metric.__signature__ = inspect.Signature(Formals.of(metric_fn, ()).parameters)
    metric.__wrapped__ = metric_fn
    return without_autograph(metric)
