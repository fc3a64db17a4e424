"""Regularizers."""

from pykeras3.core.decorators import constructor


@constructor.forward("keras.regularizers.L1")
def regularizer_l1(l1=0.01):
    """L1 regularizer: adds the penalty `l1 * sum(abs(x))` to the loss.

    Returns:
        The regularizer.
    """


@constructor.forward("keras.regularizers.L1L2")
def regularizer_l1_l2(l1=0.0, l2=0.0):
    """L1 and L2 regularizer: adds the penalty `l1 * sum(abs(x)) + l2 * sum(x^2)` to the loss.

    Returns:
        The regularizer.
    """


@constructor.forward("keras.regularizers.L2")
def regularizer_l2(l2=0.01):
    """L2 regularizer: adds the penalty `l2 * sum(x^2)` to the loss.

    Returns:
        The regularizer.
    """


@constructor.forward("keras.regularizers.OrthogonalRegularizer")
def regularizer_orthogonal(factor=0.01, mode="rows"):
    """Regularizer that pushes the rows or columns of a matrix towards orthogonality.

    Args:
        mode: String, what to make orthogonal: `"rows"` or `"columns"`.

    Returns:
        The regularizer.
    """
