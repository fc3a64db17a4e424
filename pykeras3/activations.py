"""Activations."""

from pykeras3.core.conventions import Axes, OneAxis, Tensor
from pykeras3.core.decorators import alias, function


@function.forward("keras.activations.celu")
def activation_celu(x, alpha=1.0):
    """Continuously differentiable ELU activation: `x` above 0, `alpha * (exp(x / alpha) - 1)` below."""


@function.forward("keras.activations.elu")
def activation_elu(x, alpha=1.0):
    """Exponential linear unit activation: `x` above 0, `alpha * (exp(x) - 1)` below."""


@function.forward("keras.activations.exponential")
def activation_exponential(x):
    """Exponential activation, `exp(x)`."""


@function.forward("keras.activations.gelu")
def activation_gelu(x, approximate=False):
    """Gaussian error linear unit activation: `x` times the normal distribution function at `x`."""


@function.forward("keras.activations.glu")
def activation_glu(x: Tensor, axis: OneAxis = -1):
    """Gated linear unit activation: halves `x` along `axis` and returns `a * sigmoid(b)`.

    Args:
        axis: Integer, axis to split, of even length, counted from 1; negative axes count from the end.
    """


@function.forward("keras.activations.hard_shrink")
def activation_hard_shrink(x, threshold=0.5):
    """Hard shrink activation: `x` where `abs(x) > threshold`, else 0.

    Args:
        threshold: Float; values no further from 0 than this become 0.
    """


@function.forward("keras.activations.hard_sigmoid")
def activation_hard_sigmoid(x):
    """Hard sigmoid activation, `x / 6 + 0.5` clipped to the range 0 to 1."""


@function.forward("keras.activations.hard_silu")
def activation_hard_silu(x):
    """Hard SiLU activation, `x * hard_sigmoid(x)`."""


@function.forward("keras.activations.hard_tanh")
def activation_hard_tanh(x):
    """Hard tanh activation: `x` clipped to the range -1 to 1."""


@function.forward("keras.activations.leaky_relu")
def activation_leaky_relu(x, negative_slope=0.2):
    """Leaky ReLU activation: `x` above 0, `negative_slope * x` below."""


@function.forward("keras.activations.linear")
def activation_linear(x):
    """Identity activation: returns `x` as it is."""


@function.forward("keras.activations.log_sigmoid")
def activation_log_sigmoid(x):
    """Log-sigmoid activation, `-log(1 + exp(-x))`."""


@function.forward("keras.activations.log_softmax")
def activation_log_softmax(x, axis: Axes = -1):
    """Log-softmax activation, `x - logsumexp(x)` along `axis`."""


@function.forward("keras.activations.mish")
def activation_mish(x):
    """Mish activation, `x * tanh(softplus(x))`."""


@function.forward("keras.activations.relu")
def activation_relu(x, negative_slope=0.0, max_value=None, threshold=0.0):
    """Rectified linear unit activation, `max(x, 0)`, with optional slope, ceiling and threshold.

    Args:
        threshold: Float; values below it are set to 0 or, with a slope, damped.
        max_value: Float, maximum of the result; `None` for no limit.
        negative_slope: Float, slope below `threshold`.
    """


@function.forward("keras.activations.relu6")
def activation_relu6(x):
    """ReLU activation capped at 6: `min(max(x, 0), 6)`."""


@function.forward("keras.activations.selu")
def activation_selu(x):
    """Scaled exponential linear unit activation, `scale * elu(x, alpha)` with fixed constants."""


@function.forward("keras.activations.sigmoid")
def activation_sigmoid(x):
    """Sigmoid activation, `1 / (1 + exp(-x))`."""


@function.forward("keras.activations.silu")
def activation_silu(x):
    """SiLU (swish) activation, `x * sigmoid(x)`."""


@function.forward("keras.activations.soft_shrink")
def activation_soft_shrink(x: Tensor, threshold=0.5):
    """Soft shrink activation: moves `x` towards 0 by `threshold`, and to 0 inside it.

    Args:
        threshold: Non-negative float, distance by which values move towards 0.
    """


@function.forward("keras.activations.softmax")
def activation_softmax(x: Tensor, axis: Axes = -1):
    """Softmax activation: positive values that sum to 1 along `axis`."""


@function.forward("keras.activations.softplus")
def activation_softplus(x):
    """Softplus activation, `log(1 + exp(x))`."""


@function.forward("keras.activations.softsign")
def activation_softsign(x):
    """Softsign activation, `x / (1 + abs(x))`."""


@function.forward("keras.activations.sparse_plus")
def activation_sparse_plus(x: Tensor):
    """Sparse plus activation: 0 up to -1, `(x + 1)^2 / 4` in between, `x` from 1 on."""


@function.forward("keras.activations.sparse_sigmoid")
def activation_sparse_sigmoid(x):
    """Sparse sigmoid activation, `(x + 1) / 2` clipped to the range 0 to 1."""


@function.forward("keras.activations.sparsemax")
def activation_sparsemax(x, axis: OneAxis = -1):
    """Sparsemax activation: the nearest probability vector to `x`, often with exact zeros.

    Args:
        axis: Integer, axis of the classes, counted from 1; negative axes count from the end.
    """


@function.forward("keras.activations.squareplus")
def activation_squareplus(x, b=4):
    """Squareplus activation, `(x + sqrt(x^2 + b)) / 2`.

    Args:
        b: Float that sets the smoothness; 0 gives ReLU.
    """


@function.forward("keras.activations.tanh")
def activation_tanh(x):
    """Hyperbolic tangent activation, `tanh(x)`."""


@function.forward("keras.activations.tanh_shrink")
def activation_tanh_shrink(x):
    """Tanh shrink activation, `x - tanh(x)`."""


@function.forward("keras.activations.threshold")
def activation_threshold(x: Tensor, threshold, default_value):
    """Threshold activation: `x` where `x > threshold`, else `default_value`.

    Args:
        threshold: Float; values above it are kept.
    """


activation_hard_swish = alias("activation_hard_swish", activation_hard_silu)
