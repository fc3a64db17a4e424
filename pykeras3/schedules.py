"""Learning rate schedules."""

from pykeras3.core.conventions import NumberLike, OneInteger
from pykeras3.core.decorators import constructor


@constructor.forward("keras.optimizers.schedules.CosineDecay")
def learning_rate_schedule_cosine_decay(
    initial_learning_rate: NumberLike,
    decay_steps: OneInteger,
    alpha=0.0,
    name="CosineDecay",
    warmup_target: NumberLike = None,
    warmup_steps: OneInteger = 0,
):
    """Cosine decay schedule, with an optional linear warmup.

    Args:
        alpha: Float, minimum learning rate as a fraction of `warmup_target`, or of `initial_learning_rate` without a
            warmup.
        decay_steps: Integer, number of optimizer steps to decay over, after the warmup.

    Returns:
        The schedule, a callable of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.CosineDecayRestarts")
def learning_rate_schedule_cosine_decay_restarts(
    initial_learning_rate: NumberLike, first_decay_steps: OneInteger, t_mul=2.0, m_mul=1.0, alpha=0.0, name="SGDRDecay"
):
    """Cosine decay schedule with restarts after each period.

    Args:
        alpha: Float, minimum learning rate as a fraction of the first of the period.

    Returns:
        The schedule, a callable of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.ExponentialDecay")
def learning_rate_schedule_exponential_decay(
    initial_learning_rate: NumberLike,
    decay_steps: OneInteger,
    decay_rate: NumberLike,
    staircase=False,
    name="ExponentialDecay",
):
    """Exponential decay schedule: `initial_learning_rate * decay_rate^(step / decay_steps)`.

    Args:
        decay_rate: Float, factor by which the learning rate is multiplied every `decay_steps` steps.
        decay_steps: Integer, number of optimizer steps per factor of `decay_rate`.

    Returns:
        The schedule, a callable of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.InverseTimeDecay")
def learning_rate_schedule_inverse_time_decay(
    initial_learning_rate: NumberLike,
    decay_steps: NumberLike,
    decay_rate: NumberLike,
    staircase=False,
    name="InverseTimeDecay",
):
    """Inverse time decay schedule: `initial_learning_rate / (1 + decay_rate * step / decay_steps)`.

    Args:
        decay_rate: Float, growth of the divisor every `decay_steps` steps.
        decay_steps: Number of optimizer steps per unit of decay.

    Returns:
        The schedule, a callable of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.PiecewiseConstantDecay")
def learning_rate_schedule_piecewise_constant_decay(
    boundaries: NumberLike, values: NumberLike, name="PiecewiseConstant"
):
    """Piecewise constant schedule: the learning rate changes at given steps.

    Args:
        values: Vector of floats, learning rates, one more than there are boundaries.

    Returns:
        The schedule, a callable of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.PolynomialDecay")
def learning_rate_schedule_polynomial_decay(
    initial_learning_rate: NumberLike,
    decay_steps: OneInteger,
    end_learning_rate=0.0001,
    power=1.0,
    cycle=False,
    name="PolynomialDecay",
):
    """Polynomial decay schedule, from `initial_learning_rate` to `end_learning_rate`.

    Returns:
        The schedule, a callable of the optimizer step.
    """
