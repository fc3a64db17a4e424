"""Regularizers of weights and activities."""
from pykeras3.core.decorators import constructor


@constructor.forward("keras.regularizers.L1")
def regularizer_l1(l1=0.01):
    """Penalty on absolute weights, `l1 * sum(abs(x))`.

    Returns: The regularizer.
    """


@constructor.forward("keras.regularizers.L1L2")
def regularizer_l1_l2(l1=0.0, l2=0.0):
    """Penalty on absolute and squared weights, `l1 * sum(abs(x)) + l2 * sum(x^2)`.

    Returns: The regularizer.
    """


@constructor.forward("keras.regularizers.L2")
def regularizer_l2(l2=0.01):
    """Penalty on squared weights, `l2 * sum(x^2)`.

    Returns: The regularizer.
    """


@constructor.forward("keras.regularizers.OrthogonalRegularizer")
def regularizer_orthogonal(factor=0.01, mode="rows"):
    """Penalty that pushes the rows or the columns of a matrix towards orthogonality.

    mode: `"rows"` or `"columns"`.
    Returns: The regularizer.
    """
