"""Inspection of models."""

from pykeras3.core.conventions import Flag, MaybeFlag, MaybePath, OneInteger
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import method_like
from pykeras3.core.keras_objects.display import has_frozen
from pykeras3.core.keras_objects.receivers import First, expecting, is_model
from pykeras3.diagrams import show_diagram
from pykeras3.history import TrainingHistory


@method_like(is_model, "keras.Model.summary", r=RWrapper(by_hand=True, generic="base::summary"))
def summary(
    object,
    line_length: OneInteger = None,
    positions=None,
    expand_nested=False,
    show_trainable: MaybeFlag = None,
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
        show_trainable=has_frozen(object) if show_trainable is None else show_trainable,
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
    dpi: OneInteger = 200,
    layer_range=None,
    show_layer_activations=False,
    show_trainable: MaybeFlag = None,
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
        show_trainable=has_frozen(x) if show_trainable is None else show_trainable,
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
