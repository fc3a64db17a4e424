"""Activation functions."""
from pykeras3.conventions import Axis
from pykeras3.wrap import op


@op("keras.activations.celu")
def activation_celu(x, alpha=1.0):
    """?"""


@op("keras.activations.elu")
def activation_elu(x, alpha=1.0):
    """?"""


@op("keras.activations.exponential")
def activation_exponential(x):
    """?"""


@op("keras.activations.gelu")
def activation_gelu(x, approximate=False):
    """?"""


@op("keras.activations.glu")
def activation_glu(x, axis: Axis = -1):
    """?"""


@op("keras.activations.hard_shrink")
def activation_hard_shrink(x, threshold=0.5):
    """?"""


@op("keras.activations.hard_sigmoid")
def activation_hard_sigmoid(x):
    """?"""


@op("keras.activations.hard_silu")
def activation_hard_silu(x):
    """?"""


@op("keras.activations.hard_silu")
def activation_hard_swish(x):
    """?"""


@op("keras.activations.hard_tanh")
def activation_hard_tanh(x):
    """?"""


@op("keras.activations.leaky_relu")
def activation_leaky_relu(x, negative_slope=0.2):
    """?"""


@op("keras.activations.linear")
def activation_linear(x):
    """?"""


@op("keras.activations.log_sigmoid")
def activation_log_sigmoid(x):
    """?"""


@op("keras.activations.log_softmax")
def activation_log_softmax(x, axis: Axis = -1):
    """?"""


@op("keras.activations.mish")
def activation_mish(x):
    """?"""


@op("keras.activations.relu")
def activation_relu(x, negative_slope=0.0, max_value=None, threshold=0.0):
    """?"""


@op("keras.activations.relu6")
def activation_relu6(x):
    """?"""


@op("keras.activations.selu")
def activation_selu(x):
    """?"""


@op("keras.activations.sigmoid")
def activation_sigmoid(x):
    """?"""


@op("keras.activations.silu")
def activation_silu(x):
    """?"""


@op("keras.activations.soft_shrink")
def activation_soft_shrink(x, threshold=0.5):
    """?"""


@op("keras.activations.softmax")
def activation_softmax(x, axis: Axis = -1):
    """?"""


@op("keras.activations.softplus")
def activation_softplus(x):
    """?"""


@op("keras.activations.softsign")
def activation_softsign(x):
    """?"""


@op("keras.activations.sparse_plus")
def activation_sparse_plus(x):
    """?"""


@op("keras.activations.sparse_sigmoid")
def activation_sparse_sigmoid(x):
    """?"""


@op("keras.activations.sparsemax")
def activation_sparsemax(x, axis: Axis = -1):
    """?"""


@op("keras.activations.squareplus")
def activation_squareplus(x, b=4):
    """?"""


@op("keras.activations.tanh")
def activation_tanh(x):
    """?"""


@op("keras.activations.tanh_shrink")
def activation_tanh_shrink(x):
    """?"""


@op("keras.activations.threshold")
def activation_threshold(x, threshold, default_value):
    """?"""
