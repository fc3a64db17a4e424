"""Normalization."""
from pykeras3.conventions import Axis, Constraint, Initializer, Integer, Regularizer
from pykeras3.wrap import layer


@layer("keras.layers.BatchNormalization")
def layer_batch_normalization(object, axis: Axis = -1, momentum=0.99, epsilon=0.001, center=True, scale=True,
                              beta_initializer: Initializer = "zeros",
                              gamma_initializer: Initializer = "ones",
                              moving_mean_initializer: Initializer = "zeros",
                              moving_variance_initializer: Initializer = "ones",
                              beta_regularizer: Regularizer = None, gamma_regularizer: Regularizer = None,
                              beta_constraint: Constraint = None, gamma_constraint: Constraint = None,
                              synchronized=False, **kwargs):
    """?"""


@layer("keras.layers.GroupNormalization")
def layer_group_normalization(object, groups: Integer = 32, axis: Axis = -1, epsilon=0.001, center=True,
                              scale=True, beta_initializer: Initializer = "zeros",
                              gamma_initializer: Initializer = "ones", beta_regularizer: Regularizer = None,
                              gamma_regularizer: Regularizer = None, beta_constraint: Constraint = None,
                              gamma_constraint: Constraint = None, **kwargs):
    """?"""


@layer("keras.layers.LayerNormalization")
def layer_layer_normalization(object, axis: Axis = -1, epsilon=0.001, center=True, scale=True,
                              beta_initializer: Initializer = "zeros",
                              gamma_initializer: Initializer = "ones", beta_regularizer: Regularizer = None,
                              gamma_regularizer: Regularizer = None, beta_constraint: Constraint = None,
                              gamma_constraint: Constraint = None, **kwargs):
    """?"""


@layer("keras.layers.RMSNormalization")
def layer_rms_normalization(object, axis: Axis = -1, epsilon=1e-06, **kwargs):
    """?"""


@layer("keras.layers.SpectralNormalization")
def layer_spectral_normalization(object, layer, power_iterations: Integer = 1, **kwargs):
    """?"""


@layer("keras.layers.UnitNormalization")
def layer_unit_normalization(object, axis: Axis = -1, **kwargs):
    """?"""
