"""Training and evaluation."""

from typing import Any

from pykeras3.core.conventions import Data, Fraction, IntegerOrVector, OneInteger, PositiveInteger, Setting
from pykeras3.core.conventions.values import is_array, is_list
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First, is_dataset, is_generator_model, is_model
from pykeras3.history import TrainingHistory
from pykeras3.model_data import (
    VALIDATION_DATA,
    InputData,
    InputDataOrSource,
    OptionalInputData,
    Targets,
    ValidationData,
    for_batch,
    for_model,
)
from pykeras3.training_arguments import (
    Callbacks,
    ClassWeight,
    FirstEpoch,
    Losses,
    Metrics,
    Optimizer,
    Shuffle,
    Verbosity,
    metrics_of_outputs,
)


def compile_model(model, given):
    """Compile a model with the given arguments; its own `compile()` may have others."""
    for name in given.keys() & {"metrics", "weighted_metrics"}:
        given[name] = metrics_of_outputs(model, given[name])
    model.compile(**given)
    return model


def fit_model(model, given):
    """Train a model with the given arguments; its own `fit()` may have others."""
    given.pop("view_metrics", None)
    refuse_batch_size("fit", given)
    given.update(data_for_model("fit", model, given, "x", "y", "sample_weight", "class_weight"))
    refuse_missing_targets("fit", model, given.get("x"), given.get("y"))
    if given.get("validation_data") is not None:
        given["validation_data"] = validation_for_model(model, given["validation_data"])
    if "initial_epoch" in given:
        given["initial_epoch"] -= 1
    history = model.fit(**given)
    if not isinstance(history, load_keras().callbacks.History):
        return history
    return TrainingHistory.of_keras(history, given.get("validation_freq", 1))


def validation_for_model(model, validation_data):
    """Return validation data in the form that the model expects; raise if it lacks targets or samples."""
    if not isinstance(validation_data, tuple):
        data, _, _ = for_model("fit", "validation_data", model, validation_data)
        if lacks_targets(model, data):
            raise ConversionError(VALIDATION_DATA, data).for_argument("fit", "validation_data")
        return data
    parts = for_model("fit", "validation_data", model, *validation_data)[: len(validation_data)]
    refuse_no_samples("fit", "validation_data", parts[0])
    return parts


def evaluate_model(model, given):
    """Evaluate a model with the given arguments; its own `evaluate()` may have others."""
    refuse_batch_size("evaluate", given)
    given.update(data_for_model("evaluate", model, given, "x", "y", "sample_weight"))
    refuse_missing_targets("evaluate", model, given.get("x"), given.get("y"))
    return model.evaluate(**given, return_dict=True)


def predict_model(model, given):
    """Predict with the given arguments; the model's own `predict()` may have others."""
    refuse_batch_size("predict", given)
    return model.predict(**given | data_for_model("predict", model, given, "x"))


def data_for_model(function, model, given, *names) -> dict:
    """Return the given data in the form that the model expects."""
    values = for_model(function, "x", model, *(given.get(name) for name in names))
    refuse_no_samples(function, "x", values[0])
    return {name: value for name, value in zip(names, values) if name in given}


def refuse_no_samples(function, argument, x):
    """Raise for arrays without samples, of which Keras trains nothing, and which it can't predict."""
    for array in leaves(x):
        if is_array(array) and tuple(array.shape)[:1] == (0,):
            raise ValueError(
                f"{function}(): `{argument}` must have at least one sample. Received an array of shape {array.shape}"
            )


def refuse_batch_size(function, given):
    """Raise for a batch size with a dataset, which is batched already."""
    if given.get("batch_size") is not None and is_dataset(given.get("x")):
        raise ValueError(
            f"{function}(): `batch_size` must be omitted if `x` is a dataset, which is already batched. "
            f"Received: {given['batch_size']}"
        )


def refuse_missing_targets(function, model, x, y):
    """Raise if a model compiled with a loss gets arrays but no targets."""
    if y is None and lacks_targets(model, x):
        raise ValueError(f"{function}(): argument `y` is missing; the loss of the model '{model.name}' needs targets.")


def lacks_targets(model, x):
    """Return True if a model compiled with a loss gets arrays, which have no targets."""
    keras = load_keras()
    steps = (type(model).train_step, type(model).test_step, type(model).compute_loss)
    usual = (keras.Model.train_step, keras.Model.test_step, keras.Model.compute_loss)
    return model.loss is not None and steps == usual and all(map(is_array, leaves(x)))


def leaves(data):
    """Yield what is in lists and dicts, also in nested ones; data alone is its only leaf."""
    if not isinstance(data, dict) and not is_list(data):
        yield data
        return
    for each in data.values() if isinstance(data, dict) else data:
        yield from leaves(each)


# fit(), evaluate() and predict() as in R: data may be a function that returns batches
AS_SOURCE = "if (!missing({0})) {0} <- as_source({0})"
# The names of a vector, which reticulate drops, are the classes
KEEP_NAMES_OF_CLASSES = "if (!is.null(names(class_weight))) class_weight <- as.list(class_weight)"
VERBOSE_IN_R = 'getOption("keras.verbose", default = "auto")'


@method_like.forward(is_model, "keras.Model.compile", perform=compile_model, r=RWrapper(generic="generics::compile"))
def compile(
    object,
    optimizer: Optimizer = "rmsprop",
    loss: Losses = None,
    metrics: Metrics = None,
    *,
    loss_weights=None,
    weighted_metrics: Metrics = None,
    run_eagerly=False,
    steps_per_execution: OneInteger = 1,
    jit_compile: Setting = "auto",
    auto_scale_loss=True,
    **kwargs,
) -> First:
    """Configure a model for training: set optimizer, loss and metrics.

    Args:
        object: Model to configure.

    Returns:
        The model.
    """


@method_like.forward(
    is_model,
    "keras.Model.fit",
    perform=fit_model,
    r=RWrapper(
        generic="generics::fit",
        before=(AS_SOURCE.format("x"), AS_SOURCE.format("validation_data"), KEEP_NAMES_OF_CLASSES),
        defaults={"verbose": VERBOSE_IN_R, "view_metrics": 'getOption("keras.view_metrics", default = "auto")'},
    ),
)
def fit(
    object,
    x: InputDataOrSource = None,
    y: Targets = None,
    *,
    batch_size: PositiveInteger = None,
    epochs: OneInteger = 1,
    callbacks: Callbacks = None,
    validation_split: Fraction = 0.0,
    validation_data: ValidationData = None,
    shuffle: Shuffle = True,
    class_weight: ClassWeight = None,
    sample_weight: OptionalInputData = None,
    initial_epoch: FirstEpoch = 1,
    steps_per_epoch: OneInteger = None,
    validation_steps: OneInteger = None,
    validation_batch_size: PositiveInteger = None,
    validation_freq: IntegerOrVector = 1,
    verbose: Verbosity = "auto",
    view_metrics="auto",
    **kwargs,
) -> TrainingHistory:
    """Train a model for a number of epochs.

    Args:
        x: Input data: an array or tensor, a (named) list of them, a dataset, or a source of batches: an iterator, or a
            function without arguments that returns `None` (NULL in R) at the end. A batch is the inputs alone, or a
            list of inputs, targets and optionally sample weights. A source of batches is read once: specify
            `steps_per_epoch` to train for more than one epoch.
        validation_split: Float between 0 and 1, fraction of the samples, taken from the end, to use for validation.
        shuffle: Boolean, whether to shuffle the samples before each epoch, or "batch" to shuffle them within batches;
            no effect on datasets.
        batch_size: Integer, number of samples per gradient update; `None` for 32. Don't specify it for datasets, which
            are batched already.
        object: Compiled model.

    Returns:
        A `TrainingHistory`: the loss and the metrics of each epoch.
    """


@method_like.forward(
    is_model,
    "keras.Model.evaluate",
    perform=evaluate_model,
    keywords_in_kwargs=(),
    r=RWrapper(generic="pykeras3::evaluate", before=(AS_SOURCE.format("x"),), defaults={"verbose": VERBOSE_IN_R}),
)
def evaluate(
    object,
    x: InputDataOrSource = None,
    y: Targets = None,
    *,
    batch_size: PositiveInteger = None,
    verbose: Verbosity = "auto",
    sample_weight: OptionalInputData = None,
    steps: OneInteger = None,
    callbacks: Callbacks = None,
    **kwargs,
) -> dict[str, float]:
    """Compute the loss and metrics of a model on data.

    Args:
        x: Input data: an array or tensor, a (named) list of them, a dataset, or a source of batches: an iterator, or a
            function without arguments that returns `None` (NULL in R) at the end. A batch is the inputs alone, or a
            list of inputs, targets and optionally sample weights.
        object: Compiled model.

    Returns:
        A named list of floats: the loss and each metric.
    """


@method_like.forward(
    is_model,
    "keras.Model.predict",
    perform=predict_model,
    r=RWrapper(generic="stats::predict", before=(AS_SOURCE.format("x"),), defaults={"verbose": VERBOSE_IN_R}),
)
def predict(
    object,
    x: InputDataOrSource,
    *,
    batch_size: PositiveInteger = None,
    verbose: Verbosity = "auto",
    steps: OneInteger = None,
    callbacks: Callbacks = None,
    **kwargs,
):
    """Compute predictions of a model, batch by batch.

    Args:
        x: Input data: an array or tensor, a (named) list of them, a dataset, or a source of batches: an iterator, or a
            function without arguments that returns `None` (NULL in R) at the end. A batch is the inputs alone, or a
            list of inputs, targets and optionally sample weights.
        object: Keras model.

    Returns:
        An array of predictions, or a list of them for several outputs.
    """


@method_like(is_model, "keras.Model.predict_on_batch")
def predict_on_batch(object, x: InputData):
    """Compute the predictions of a model for one batch.

    Args:
        x: Array or tensor of shape `(batch, ...)`, or (named) list of them: one batch of inputs.
        object: Keras model.

    Returns:
        An array of predictions, or a list of them for several outputs.
    """
    x, _, _ = for_batch("predict_on_batch", object, x)
    return object.predict_on_batch(x)


@method_like(is_model, "keras.Model.train_on_batch", r=RWrapper(before=(KEEP_NAMES_OF_CLASSES,)))
def train_on_batch(
    object, x: InputData, y: Targets = None, sample_weight: OptionalInputData = None, class_weight: ClassWeight = None
) -> float | dict[str, float]:
    """Run one training step on one batch.

    Args:
        x: Array or tensor of shape `(batch, ...)`, or (named) list of them: one batch of inputs.
        y: Array or tensor of shape `(batch, ...)`, or (named) list of them: targets of the batch; `None` for none.
        object: Compiled model.

    Returns:
        The loss, a float; with metrics or several losses, a named list of floats of the loss and each of these.
    """
    x, y, sample_weight = for_batch("train_on_batch", object, x, y, sample_weight, class_weight)
    refuse_missing_targets("train_on_batch", object, x, y)
    return scalar_or_scalars(
        object.train_on_batch(x, y, sample_weight=sample_weight, class_weight=class_weight, return_dict=True)
    )


@method_like(is_model, "keras.Model.test_on_batch")
def test_on_batch(
    object, x: InputData, y: Targets = None, sample_weight: OptionalInputData = None, **kwargs
) -> float | dict[str, float]:
    """Compute the loss and metrics of a model on one batch.

    Args:
        x: Array or tensor of shape `(batch, ...)`, or (named) list of them: one batch of inputs.
        y: Array or tensor of shape `(batch, ...)`, or (named) list of them: targets of the batch; `None` for none.
        object: Compiled model.

    Returns:
        The loss, a float; with metrics or several losses, a named list of floats of the loss and each of these.
    """
    x, y, sample_weight = for_batch("test_on_batch", object, x, y, sample_weight)
    refuse_missing_targets("test_on_batch", object, x, y)
    return scalar_or_scalars(object.test_on_batch(x, y, sample_weight=sample_weight, return_dict=True, **kwargs))


def scalar_or_scalars(logs):
    """Convert as `scalars()` does, but a value alone, the loss of a model without metrics, to a float."""
    values = scalars(logs)
    return next(iter(values.values())) if len(values) == 1 else values


def scalars(logs):
    """Convert metric values of any backend to Python floats."""
    return {name: value if isinstance(value, dict) else float(value) for name, value in logs.items()}


@method_like(is_generator_model, r=RWrapper(generic="generics::generate"))
def generate(x, *args: Data, **kwargs) -> Any:
    """Generate new values, such as text, with the model's own `generate()` method.

    Args:
        x: Model or other object with a `generate()` method.

    Returns:
        The generated values.
    """
    return x.generate(*args, **kwargs)
