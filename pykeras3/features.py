"""Feature spaces: how raw columns become what a model is trained on."""
from pykeras3 import backend
from pykeras3.conventions import Integer
from pykeras3.wrap import constructor, layer


def call_on_features(data, feature_space):
    """A feature space is called on a dict of columns; it is no layer that could be piped into."""
    return feature_space(data)


@constructor("keras.utils.FeatureSpace.cross")
def feature_cross(feature_names, crossing_dim: Integer, output_mode="one_hot"):
    """?"""


@constructor("keras.utils.FeatureSpace.feature")
def feature_custom(dtype, preprocessor, output_mode):
    """?"""


@constructor("keras.utils.FeatureSpace.float")
def feature_float(name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.float_discretized")
def feature_float_discretized(num_bins: Integer, bin_boundaries=None, output_mode="one_hot", name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.float_normalized")
def feature_float_normalized(name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.float_rescaled")
def feature_float_rescaled(scale=1.0, offset=0.0, name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.integer_categorical")
def feature_integer_categorical(max_tokens: Integer = None, num_oov_indices: Integer = 1.0,
                                output_mode="one_hot", name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.integer_hashed")
def feature_integer_hashed(num_bins: Integer, output_mode="one_hot", name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.string_categorical")
def feature_string_categorical(max_tokens: Integer = None, num_oov_indices: Integer = 1.0,
                               output_mode="one_hot", name=None):
    """?"""


@constructor("keras.utils.FeatureSpace.string_hashed")
def feature_string_hashed(num_bins: Integer, output_mode="one_hot", name=None):
    """?"""


@layer("keras.utils.FeatureSpace", give=call_on_features)
def layer_feature_space(object, features, output_mode="concat", crosses=None, crossing_dim: Integer = 32,
                        hashing_dim: Integer = 32, num_discretization_bins: Integer = 32, name=None,
                        feature_names=None):
    """?"""
    if feature_names is not None:
        features = dict(zip(feature_names, features.values() if isinstance(features, dict) else features))
    return backend.keras_loaded().utils.FeatureSpace(
        dict(features), output_mode=output_mode, crosses=crosses, crossing_dim=crossing_dim,
        hashing_dim=hashing_dim, num_discretization_bins=num_discretization_bins, name=name)
