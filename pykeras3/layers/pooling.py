"""Pooling."""
from pykeras3.core.conventions import Integer
from pykeras3.core.decorators import layer


@layer.forward("keras.layers.AveragePooling1D")
def layer_average_pooling_1d(object, pool_size: Integer, strides: Integer = None, padding="valid",
                             data_format=None, name=None, **kwargs):
    """Averages over windows of 1D data.

    strides: Step of the window; `None` for the size of the window.
    """


@layer.forward("keras.layers.AveragePooling2D")
def layer_average_pooling_2d(object, pool_size: Integer, strides: Integer = None, padding="valid",
                             data_format=None, name=None, **kwargs):
    """Averages over windows of 2D data.

    strides: Step of the window; `None` for the size of the window.
    """


@layer.forward("keras.layers.AveragePooling3D")
def layer_average_pooling_3d(object, pool_size: Integer, strides: Integer = None, padding="valid",
                             data_format=None, name=None, **kwargs):
    """Averages over windows of 3D data.

    strides: Step of the window; `None` for the size of the window.
    """


@layer.forward("keras.layers.GlobalAveragePooling1D")
def layer_global_average_pooling_1d(object, data_format=None, keepdims=False, **kwargs):
    """Averages each channel of 1D data over all positions."""


@layer.forward("keras.layers.GlobalAveragePooling2D")
def layer_global_average_pooling_2d(object, data_format=None, keepdims=False, **kwargs):
    """Averages each channel of 2D data over all positions."""


@layer.forward("keras.layers.GlobalAveragePooling3D")
def layer_global_average_pooling_3d(object, data_format=None, keepdims=False, **kwargs):
    """Averages each channel of 3D data over all positions."""


@layer.forward("keras.layers.GlobalMaxPooling1D")
def layer_global_max_pooling_1d(object, data_format=None, keepdims=False, **kwargs):
    """Takes the largest value of each channel of 1D data."""


@layer.forward("keras.layers.GlobalMaxPooling2D")
def layer_global_max_pooling_2d(object, data_format=None, keepdims=False, **kwargs):
    """Takes the largest value of each channel of 2D data."""


@layer.forward("keras.layers.GlobalMaxPooling3D")
def layer_global_max_pooling_3d(object, data_format=None, keepdims=False, **kwargs):
    """Takes the largest value of each channel of 3D data."""


@layer.forward("keras.layers.MaxPooling1D")
def layer_max_pooling_1d(object, pool_size: Integer = 2, strides: Integer = None, padding="valid",
                         data_format=None, name=None, **kwargs):
    """Takes the largest value in windows of 1D data.

    strides: Step of the window; `None` for the size of the window.
    """


@layer.forward("keras.layers.MaxPooling2D")
def layer_max_pooling_2d(object, pool_size: Integer = (2, 2), strides: Integer = None, padding="valid",
                         data_format=None, name=None, **kwargs):
    """Takes the largest value in windows of 2D data.

    strides: Step of the window; `None` for the size of the window.
    """


@layer.forward("keras.layers.MaxPooling3D")
def layer_max_pooling_3d(object, pool_size: Integer = (2, 2, 2), strides: Integer = None, padding="valid",
                         data_format=None, name=None, **kwargs):
    """Takes the largest value in windows of 3D data.

    strides: Step of the window; `None` for the size of the window.
    """
