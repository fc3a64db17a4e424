"""Training and evaluation."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pykeras3 import callbacks
from pykeras3.core import backend, host
from pykeras3.core.conventions import (
    Convention,
    ConversionError,
    Data,
    Flag,
    Fraction,
    Integer,
    NumberArray,
    OneInteger,
    PositiveInteger,
    as_int,
    integer,
    integer_or_text,
    is_array,
    is_list,
    is_string_array,
    keras_object,
    nested_keras_objects,
    shown,
)
from pykeras3.core.conventions.keras_names import name_foreign_functions, refuse_unknown_names
from pykeras3.core.conventions.paths import MaybePath
from pykeras3.core.conventions.vocabularies import Vocabulary
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.keras_objects.display import has_frozen
from pykeras3.core.keras_objects.receivers import (
    First,
    expecting,
    has_vocabulary,
    is_adaptable,
    is_dataset,
    is_generator_model,
    is_model,
)
from pykeras3.feature_space import data_to_learn
from pykeras3.history import TrainingHistory, show_diagram
from pykeras3.model_data import (
    InputData,
    InputDataOrSource,
    OptionalInputData,
    Targets,
    ValidationData,
    for_batch,
    for_model,
)

AN_OPTIMIZER = "an optimizer, its name or its configuration"


def optimizer_like(value):
    """Convert an optimizer, its name or a dict that describes it."""
    value = keras_object(value)
    Optimizer = backend.load_keras().optimizers.Optimizer
    if not isinstance(value, (str, dict, Optimizer)) and not hasattr(value, "apply_gradients"):
        raise ConversionError(AN_OPTIMIZER, value)
    refuse_unknown_names(value, "optimizers", AN_OPTIMIZER)
    return value


def losses(value):
    """Convert one or several losses; raise for names that neither Keras nor `compile()` knows."""
    value = nested_keras_objects(value)
    name_foreign_functions(value, "custom_loss")
    refuse_unknown_names(value, "losses", "a loss or its name", ("crossentropy", "ce"))
    return value


def several_metrics(value):
    """Convert metrics to a list or dict."""
    value = nested_keras_objects(value)
    name_foreign_functions(value, "custom_metric")
    value = value if value is None or is_list(value) or isinstance(value, dict) else [value]
    refuse_unknown_names(value, "metrics", "a metric or its name", ("accuracy", "acc"))
    return value


def metrics_of_outputs(model, metrics):
    """Keep metrics named by outputs; convert other named metrics to a list, wrapping functions to keep the name."""
    keras = backend.load_keras()
    outputs = getattr(model, "output_names", [] if isinstance(model, keras.Sequential) else None)
    if not isinstance(metrics, dict) or outputs is None or metrics.keys() <= set(outputs):
        return metrics
    return [
        keras.metrics.MeanMetricWrapper(metric, name=name)
        if hasattr(metric, "__code__") and not host.current().is_foreign_function(metric)
        else metric
        for name, metric in metrics.items()
    ]


def class_weights(value):
    """Convert class weights to a dict by class id, counted from 0; R's names of ids are strings."""
    if value is None:
        return None
    try:
        items = value.items() if isinstance(value, dict) else enumerate(value)
        return {as_int(float(key)): float(weight) for key, weight in items}
    except (TypeError, ValueError):
        raise ConversionError("a dict of weights by zero-based class id", value) from None


def several_callbacks(value):
    """Convert callbacks: objects, names, classes, or functions to call at the end of epochs."""
    if value is None:
        return None
    if isinstance(value, backend.load_keras().callbacks.CallbackList):
        return value
    return [one_callback(v) for v in (value if is_list(value) else [value])]


def one_callback(value):
    """Convert one callback: an object, a name, a class, or a function to call at the end of epochs."""
    Callback = backend.load_keras().callbacks.Callback
    if isinstance(value, Callback):
        return value
    if isinstance(value, str):
        return named_callback(value)
    if hasattr(value, "__declaration__") or hasattr(value, "__keras_class__") or isinstance(value, type):
        return one_callback(value())
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


def first_epoch(value):
    """Check the first epoch, counted from 1."""
    result = integer(value)
    if result < 1:
        raise ConversionError("a positive integer (epochs are one-based)", value)
    return result


def verbosity(value):
    """Check a verbosity: 0, 1, 2 or "auto"."""
    result = integer_or_text(value)
    if isinstance(result, bool) or result in (0, 1, 2, "auto"):
        return result
    raise ConversionError('0, 1, 2 or "auto"', value)


Verbosity = Annotated[int | Literal["auto"], Convention(verbosity)]
Optimizer = Annotated[Any, Convention(optimizer_like)]
Losses = Annotated[Any, Convention(losses)]
Metrics = Annotated[Any, Convention(several_metrics)]
ClassWeight = Annotated[Mapping[int, float], Convention(class_weights)]
Callbacks = Annotated[Any, Convention(several_callbacks)]
FirstEpoch = Annotated[int, Convention(first_epoch, one_based=True)]


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
    if isinstance(given.get("validation_data"), tuple):
        parts = given["validation_data"]
        given["validation_data"] = for_model("fit", "validation_data", model, *parts)[: len(parts)]
        refuse_no_samples("fit", "validation_data", given["validation_data"][0])
    elif "validation_data" in given:
        given["validation_data"], _, _ = for_model("fit", "validation_data", model, given["validation_data"])
    if "initial_epoch" in given:
        given["initial_epoch"] -= 1
    history = model.fit(**given)
    if not isinstance(history, backend.load_keras().callbacks.History):
        return history
    return TrainingHistory.of_keras(history, given.get("validation_freq", 1))


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
    arrays = x.values() if isinstance(x, dict) else x if is_list(x) else [x]
    for array in arrays:
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
    keras = backend.load_keras()
    steps = (type(model).train_step, type(model).test_step, type(model).compute_loss)
    usual = (keras.Model.train_step, keras.Model.test_step, keras.Model.compute_loss)
    arrays = x.values() if isinstance(x, dict) else x if is_list(x) else [x]
    if y is None and model.loss is not None and steps == usual and all(map(is_array, arrays)):
        raise ValueError(f"{function}(): argument `y` is missing; the loss of the model '{model.name}' needs targets.")


# fit(), evaluate() and predict() as in R: data may be a function that returns batches
AS_SOURCE = "if (!missing({0})) {0} <- as_source({0})"
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
    steps_per_execution: Integer = 1,
    jit_compile="auto",
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
        before=(AS_SOURCE.format("x"), AS_SOURCE.format("validation_data")),
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
    shuffle=True,
    class_weight: ClassWeight = None,
    sample_weight: OptionalInputData = None,
    initial_epoch: FirstEpoch = 1,
    steps_per_epoch: Integer = None,
    validation_steps: Integer = None,
    validation_batch_size: PositiveInteger = None,
    validation_freq: Integer = 1,
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
        shuffle: Boolean, whether to shuffle the samples before each epoch; no effect on datasets.
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
    steps: Integer = None,
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
    steps: Integer = None,
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


@method_like(is_model, "keras.Model.train_on_batch")
def train_on_batch(
    object, x: InputData, y: Targets = None, sample_weight: OptionalInputData = None, class_weight: ClassWeight = None
) -> dict[str, float]:
    """Run one training step on one batch.

    Args:
        x: Array or tensor of shape `(batch, ...)`, or (named) list of them: one batch of inputs.
        y: Array or tensor of shape `(batch, ...)`, or (named) list of them: targets of the batch; `None` for none.
        object: Compiled model.

    Returns:
        A named list of floats: the loss and each metric.
    """
    x, y, sample_weight = for_batch("train_on_batch", object, x, y, sample_weight)
    refuse_missing_targets("train_on_batch", object, x, y)
    return scalars(
        object.train_on_batch(x, y, sample_weight=sample_weight, class_weight=class_weight, return_dict=True)
    )


@method_like(is_model, "keras.Model.test_on_batch")
def test_on_batch(
    object, x: InputData, y: Targets = None, sample_weight: OptionalInputData = None, **kwargs
) -> dict[str, float]:
    """Compute the loss and metrics of a model on one batch.

    Args:
        x: Array or tensor of shape `(batch, ...)`, or (named) list of them: one batch of inputs.
        y: Array or tensor of shape `(batch, ...)`, or (named) list of them: targets of the batch; `None` for none.
        object: Compiled model.

    Returns:
        A named list of floats: the loss and each metric.
    """
    x, y, sample_weight = for_batch("test_on_batch", object, x, y, sample_weight)
    refuse_missing_targets("test_on_batch", object, x, y)
    return scalars(object.test_on_batch(x, y, sample_weight=sample_weight, return_dict=True, **kwargs))


def scalars(logs):
    """Convert metric values of any backend to Python floats."""
    return {name: value if isinstance(value, dict) else float(value) for name, value in logs.items()}


@method_like(is_generator_model, r=RWrapper(generic="generics::generate"))
def generate(x, *args, **kwargs):
    """Generate new values, such as text, with the model's own `generate()` method.

    Args:
        x: Model or other object with a `generate()` method.

    Returns:
        The generated values.
    """
    return x.generate(*args, **kwargs)


# Preprocessing layers


@method_like(is_adaptable)
def adapt(object, data: Data, *, batch_size: PositiveInteger = None, steps: Integer = None, **kwargs) -> First:
    """Fit the state of a preprocessing layer (vocabulary, mean, bin edges) to data.

    Args:
        object: Preprocessing layer with a state to learn, such as `layer_normalization()` or
            `layer_text_vectorization()`.
        data: Array, tensor or dataset to learn from.
        batch_size: Integer, number of samples per batch if `data` is not a dataset; `None` for 32.
        steps: Integer, number of batches to read; `None` for all.

    Returns:
        The layer, adapted.
    """
    layers = backend.load_keras().layers
    try:
        data = data_to_learn(object, data)
    except ConversionError as error:
        raise error.for_argument("adapt", "data") from None
    if is_string_array(data) and isinstance(object, (layers.Normalization, layers.Discretization)):
        raise ValueError(
            f"adapt(): `data` must be numbers for a {type(object).__name__} layer. Received: {shown(data)}"
        )
    sizes = {name: value for name, value in (("batch_size", batch_size), ("steps", steps)) if value is not None}
    object.adapt(data, **sizes, **kwargs)
    return object


@method_like(has_vocabulary)
def get_vocabulary(object, include_special_tokens: Flag = True) -> list[Any]:
    """Return the vocabulary of a text or lookup layer.

    Args:
        object: Layer with a vocabulary.

    Returns:
        A vector of terms, in the order of their indices.
    """
    return object.get_vocabulary(include_special_tokens=include_special_tokens)


@method_like(has_vocabulary)
def set_vocabulary(object, vocabulary: Vocabulary, idf_weights: NumberArray = None, **kwargs) -> First:
    """Set the vocabulary of a text or lookup layer.

    Args:
        object: Layer with a vocabulary.

    Returns:
        The layer.
    """
    weights = {} if idf_weights is None else {"idf_weights": idf_weights}
    object.set_vocabulary(vocabulary, **weights, **kwargs)
    return object


# Inspection


@method_like(is_model, "keras.Model.summary", r=RWrapper(by_hand=True, generic="base::summary"))
def summary(
    object,
    line_length: Integer = None,
    positions=None,
    expand_nested=False,
    show_trainable=None,
    *,
    layer_range=None,
    **kwargs,
) -> First:
    """Print a summary of a model: layers, output shapes and parameter counts.

    Args:
        line_length: Integer, width of the output in characters; `None` for that of the console.
        positions: Vector of numbers, ends of the columns, as fractions of the line or in characters; `None` for Keras'
            choice.
        object: Model to describe.

    Returns:
        The model.
    """
    object.summary(
        line_length=line_length,
        positions=positions,
        expand_nested=expand_nested,
        show_trainable=has_frozen(object) if show_trainable is None else bool(show_trainable),
        layer_range=layer_range,
        **kwargs,
    )
    return object


@method_like(
    is_model,
    "keras.utils.plot_model",
    keywords_in_kwargs=(),
    in_keras3=False,
    r=RWrapper(
        generic="base::plot",
        call="draw_picture(forward({name}, ...), to_file, dpi)",
        defaults={"dpi": 'getOption("keras.plot.model.dpi", 200L)', "show_trainable": "NA"},
    ),
)
def plot_model(
    x,
    show_shapes: Flag = False,
    show_dtype=False,
    show_layer_names=False,
    *,
    rankdir="TB",
    expand_nested=False,
    dpi: Integer = 200,
    layer_range=None,
    show_layer_activations=False,
    show_trainable=None,
    to_file: MaybePath = None,
    **kwargs,
):
    """Plot a model as a graph of its layers, as keras3's `plot(model)` does.

    Args:
        x: Model that is already built.
        to_file: String, path of the image file to write (PNG, SVG or PDF by its extension); `None` for a temporary PNG
            file.

    Returns:
        In a notebook an image, else the path of the file.
    """
    return show_diagram(
        x,
        to_file,
        show_shapes=show_shapes,
        show_dtype=show_dtype,
        show_layer_names=show_layer_names,
        rankdir=rankdir,
        expand_nested=expand_nested,
        dpi=dpi,
        layer_range=layer_range,
        show_layer_activations=show_layer_activations,
        show_trainable=has_frozen(x) if show_trainable is None else bool(show_trainable),
        **kwargs,
    )


@expecting("a training history, as returned by fit(), or a Keras model")
def is_plottable(value) -> bool:
    """Return True for a training history or a model."""
    return isinstance(value, TrainingHistory) or is_model(value)


@method_like(is_plottable, r=RWrapper(by_hand=True, generic="base::plot"))
def plot(x, **kwargs):
    """Plot a training history by epoch, or a model as a graph of its layers.

    Args:
        x: Training history, the result of `fit()`, or a model.
        kwargs: For a history, `metrics` and `to_file`; for a model, the arguments of `plot_model()`.

    Returns:
        For a history, a matplotlib Figure; for a model, the result of `plot_model()`.
    """
    return x.plot(**kwargs) if isinstance(x, TrainingHistory) else plot_model(x, **kwargs)
