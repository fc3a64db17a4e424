"""Adaptation to data."""

from typing import Any

from pykeras3.core.conventions import Data, Flag, NumberArray, OneInteger, PositiveInteger, Vocabulary
from pykeras3.core.conventions.values import is_string_array
from pykeras3.core.decorators import method_like
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First, has_vocabulary, is_adaptable
from pykeras3.feature_space import data_to_learn


@method_like(is_adaptable)
def adapt(object, data: Data, *, batch_size: PositiveInteger = None, steps: OneInteger = None, **kwargs) -> First:
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
    layers = load_keras().layers
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
