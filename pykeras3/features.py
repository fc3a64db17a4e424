"""?"""
from pykeras3.conventions import Integer
from pykeras3.wrap import constructor


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
