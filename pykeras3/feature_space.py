"""Feature spaces."""

from collections.abc import Mapping
from typing import Any

from pykeras3.core.conventions import Convention, OneInteger, OptionalStrings, Strings, convert_argument
from pykeras3.core.conventions.rejected_values import refuse_mixed
from pykeras3.core.conventions.tabular import (
    features_of,
    is_categorical,
    is_frame,
    is_sparse,
    is_tabular_type,
    labels_as_strings,
    numpy,
    refuse_missing_strings,
    values_of,
)
from pykeras3.core.decorators import constructor, layer
from pykeras3.core.errors import shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import takes_strings


def call_on_features(data, feature_space):
    """Call a feature space on a dict of columns; it is not a layer, so models can't be composed with it."""
    if is_frame(data):
        columns = {name: data[name] for name in feature_space.features}
        data = convert_argument(Convention(features_of), "layer_feature_space", "object", columns)
    return feature_space(data)


def data_to_learn(layer, value):
    """Convert factors and data frames for adapt(); string layers get the labels of factors."""
    if isinstance(layer, load_keras().utils.FeatureSpace):
        return features_of(value) if isinstance(value, Mapping) or is_frame(value) else value
    if is_frame(value) and len(value.keys()) == 1:
        value = numpy().expand_dims(*features_of(value).values(), -1)
    elif is_categorical(value) and takes_strings(layer):
        value = labels_as_strings(value)
    value = value.toarray() if is_sparse(value) else values_of(value) if is_tabular_type(type(value)) else value
    refuse_missing_strings(value)
    refuse_mixed(value)
    return value


@constructor.forward("keras.utils.FeatureSpace.cross")
def feature_cross(feature_names: Strings, crossing_dim: OneInteger, output_mode="one_hot"):
    """Cross features and hash the combinations into bins.

    Args:
        feature_names: List of strings, names of the features to cross.
        crossing_dim: Integer, number of hash bins.

    Returns:
        A cross, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.feature")
def feature_custom(dtype, preprocessor, output_mode):
    """Define a feature with a custom preprocessing layer.

    Args:
        dtype: Dtype of the input values, a string.
        output_mode: String, output of the preprocessor: `"int"`, `"one_hot"` or `"float"`.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float")
def feature_float(name=None):
    """Define a numeric feature that is used unchanged.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_discretized")
def feature_float_discretized(num_bins: OneInteger, bin_boundaries=None, output_mode="one_hot", name=None):
    """Define a numeric feature that is discretized into bins.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_normalized")
def feature_float_normalized(name=None):
    """Define a numeric feature that is normalized to mean 0 and variance 1.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_rescaled")
def feature_float_rescaled(scale=1.0, offset=0.0, name=None):
    """Define a numeric feature that is rescaled to `value * scale + offset`.

    Args:
        scale: Float to multiply by.
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.integer_categorical")
def feature_integer_categorical(
    max_tokens: OneInteger = None, num_oov_indices: OneInteger = 1.0, output_mode="one_hot", name=None
):
    """Define a feature of integer categories with a learned vocabulary.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.integer_hashed")
def feature_integer_hashed(num_bins: OneInteger, output_mode="one_hot", name=None):
    """Define a feature of integer categories that are hashed into bins.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.string_categorical")
def feature_string_categorical(
    max_tokens: OneInteger = None, num_oov_indices: OneInteger = 1.0, output_mode="one_hot", name=None
):
    """Define a feature of string categories with a learned vocabulary.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.string_hashed")
def feature_string_hashed(num_bins: OneInteger, output_mode="one_hot", name=None):
    """Define a feature of string categories that are hashed into bins.

    Args:
        name: String, name of the feature; `None` for a generated one.

    Returns:
        A feature, for `layer_feature_space()`.
    """


@layer("keras.utils.FeatureSpace", apply_layer=call_on_features)
def layer_feature_space(
    object,
    features,
    output_mode="concat",
    crosses=None,
    crossing_dim: OneInteger = 32,
    hashing_dim: OneInteger = 32,
    num_discretization_bins: OneInteger = 32,
    name=None,
    feature_names: OptionalStrings = None,
) -> Any:
    """Feature space: encodes the columns of tabular data, each by its own feature.

    Args:
        output_mode: String, `"concat"` for one vector per sample, `"dict"` for a named list of encoded features.
        feature_names: List of strings, names of the features if `features` has none; accepted for compatibility with
            older scripts.
        crossing_dim: Integer, default number of bins for crosses.

    Input shape:
        Dict of a tensor for each feature, of shape `(batch,)` or `(batch, 1)`.

    Output shape:
        `(batch, size)`, all features in one vector, or a named list of such tensors if `output_mode` is `"dict"`.
    """
    if not isinstance(features, (dict, list, tuple)) or (feature_names is None and not isinstance(features, dict)):
        raise ValueError(
            "layer_feature_space(): `features` must be a dict of feature names and feature_*() objects or "
            f"their names. Received: {shown(features)}"
        )
    if feature_names is not None:
        features = dict(zip(feature_names, features.values() if isinstance(features, dict) else features))
    return load_keras().utils.FeatureSpace(
        dict(features),
        output_mode=output_mode,
        crosses=crosses,
        crossing_dim=crossing_dim,
        hashing_dim=hashing_dim,
        num_discretization_bins=num_discretization_bins,
        name=name,
    )
