"""Feature spaces: how raw columns become what a model is trained on."""
from collections.abc import Mapping
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import ConversionError, OneInteger, shown
from pykeras3.core.decorators import constructor, layer
from pykeras3.core.tabular import (
    features_of,
    has_missing_words,
    is_categorical,
    is_frame,
    is_sparse,
    is_tabular_type,
    labels_of,
    numpy,
    values_of,
)


def call_on_features(data, feature_space):
    """A feature space is called on a dict of columns; it is no layer that could be piped into."""
    if is_frame(data):
        data = features_of({name: data[name] for name in feature_space.features})
    return feature_space(data)


def data_to_learn(layer, value):
    """Factors and data frames as a preprocessing layer learns from them: words for those that know words."""
    layers = backend.keras_loaded().layers
    if isinstance(layer, backend.keras_loaded().utils.FeatureSpace):
        return features_of(value) if isinstance(value, Mapping) or is_frame(value) else value
    if is_frame(value) and len(value.keys()) == 1:
        value = numpy().expand_dims(*features_of(value).values(), -1)
    elif is_categorical(value) and isinstance(layer, (layers.StringLookup, layers.TextVectorization)):
        value = labels_of(value)
    value = value.toarray() if is_sparse(value) else values_of(value) if is_tabular_type(type(value)) else value
    if has_missing_words(value):
        raise ConversionError("text without NA", value)
    return value


@constructor.forward("keras.utils.FeatureSpace.cross")
def feature_cross(feature_names, crossing_dim: OneInteger, output_mode="one_hot"):
    """Crossing of features, hashed into bins.

    feature_names: Names of the features to cross.
    crossing_dim: Number of hash bins.
    output_mode: `"one_hot"` or `"int"`.
    Returns: A cross, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.feature")
def feature_custom(dtype, preprocessor, output_mode):
    """Feature with a preprocessing layer of your own.

    dtype: Dtype of the input values.
    output_mode: `"int"`, `"one_hot"` or `"float"`: what the preprocessor gives.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float")
def feature_float(name=None):
    """Numeric feature that is used as it is.

    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_discretized")
def feature_float_discretized(num_bins: OneInteger, bin_boundaries=None, output_mode="one_hot", name=None):
    """Numeric feature that is cut into bins.

    output_mode: `"one_hot"` or `"int"`.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_normalized")
def feature_float_normalized(name=None):
    """Numeric feature that is scaled to mean 0 and variance 1.

    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.float_rescaled")
def feature_float_rescaled(scale=1.0, offset=0.0, name=None):
    """Numeric feature that becomes `value * scale + offset`.

    scale: Factor to multiply by.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.integer_categorical")
def feature_integer_categorical(max_tokens: OneInteger = None, num_oov_indices: OneInteger = 1.0,
                                output_mode="one_hot", name=None):
    """Feature of integer categories with a learned vocabulary.

    output_mode: `"one_hot"` or `"int"`.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.integer_hashed")
def feature_integer_hashed(num_bins: OneInteger, output_mode="one_hot", name=None):
    """Feature of integer categories that are hashed into bins.

    output_mode: `"one_hot"` or `"int"`.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.string_categorical")
def feature_string_categorical(max_tokens: OneInteger = None, num_oov_indices: OneInteger = 1.0,
                               output_mode="one_hot", name=None):
    """Feature of string categories with a learned vocabulary.

    output_mode: `"one_hot"` or `"int"`.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@constructor.forward("keras.utils.FeatureSpace.string_hashed")
def feature_string_hashed(num_bins: OneInteger, output_mode="one_hot", name=None):
    """Feature of string categories that are hashed into bins.

    output_mode: `"one_hot"` or `"int"`.
    name: Name of the feature; `None` for a generated one.
    Returns: A feature, for `layer_feature_space()`.
    """


@layer("keras.utils.FeatureSpace", apply_layer=call_on_features)
def layer_feature_space(object, features, output_mode="concat", crosses=None, crossing_dim: OneInteger = 32,
                        hashing_dim: OneInteger = 32, num_discretization_bins: OneInteger = 32, name=None,
                        feature_names=None) -> Any:
    """Encodes the columns of tabular data, each by its own feature.

    output_mode: `"concat"` for one vector per sample, `"dict"` for a named list of encoded features.
    feature_names: Accepted for older scripts: another name for `features`.
    crossing_dim: Default number of bins for crosses.
    """
    if not isinstance(features, (dict, list, tuple)) or (feature_names is None and not isinstance(features, dict)):
        raise ValueError("layer_feature_space(): `features` must be a dict of feature names and feature_*() objects or "
                         f"their names. Received: {shown(features)}")
    if feature_names is not None:
        features = dict(zip(feature_names, features.values() if isinstance(features, dict) else features))
    return backend.keras_loaded().utils.FeatureSpace(
        dict(features), output_mode=output_mode, crosses=crosses, crossing_dim=crossing_dim,
        hashing_dim=hashing_dim, num_discretization_bins=num_discretization_bins, name=name)
