"""Learning-rate schedules."""
from pykeras3.core.conventions import OneInteger
from pykeras3.core.decorators import constructor


@constructor.forward("keras.optimizers.schedules.CosineDecay")
def learning_rate_schedule_cosine_decay(initial_learning_rate, decay_steps: OneInteger, alpha=0.0,
                                        name="CosineDecay", warmup_target=None, warmup_steps: OneInteger = 0):
    """Learning rate that falls along a cosine curve, after an optional linear warmup.

    alpha: Lowest learning rate as a fraction of the highest.
    decay_steps: Length of the decay after the warmup, in optimizer steps.
    Returns: The schedule, a function of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.CosineDecayRestarts")
def learning_rate_schedule_cosine_decay_restarts(initial_learning_rate, first_decay_steps: OneInteger, t_mul=2.0,
                                                 m_mul=1.0, alpha=0.0, name="SGDRDecay"):
    """Cosine decay that starts anew whenever a period is over.

    alpha: Lowest learning rate as a fraction of the period's first.
    Returns: The schedule, a function of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.ExponentialDecay")
def learning_rate_schedule_exponential_decay(initial_learning_rate, decay_steps: OneInteger, decay_rate,
                                             staircase=False, name="ExponentialDecay"):
    """Exponential decay, `initial_learning_rate * decay_rate^(step / decay_steps)`.

    decay_rate: Factor that the rate is multiplied by every `decay_steps` steps.
    decay_steps: Number of optimizer steps per factor of `decay_rate`.
    Returns: The schedule, a function of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.InverseTimeDecay")
def learning_rate_schedule_inverse_time_decay(initial_learning_rate, decay_steps, decay_rate,
                                              staircase=False, name="InverseTimeDecay"):
    """Inverse time decay, `initial_learning_rate / (1 + decay_rate * step / decay_steps)`.

    decay_rate: Growth of the divisor every `decay_steps` steps.
    decay_steps: Number of optimizer steps per unit of decay.
    Returns: The schedule, a function of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.PiecewiseConstantDecay")
def learning_rate_schedule_piecewise_constant_decay(boundaries, values, name="PiecewiseConstant"):
    """Learning rate that stays constant between given steps.

    values: Learning rates, one more than there are boundaries.
    Returns: The schedule, a function of the optimizer step.
    """


@constructor.forward("keras.optimizers.schedules.PolynomialDecay")
def learning_rate_schedule_polynomial_decay(initial_learning_rate, decay_steps: OneInteger,
                                            end_learning_rate=0.0001, power=1.0, cycle=False,
                                            name="PolynomialDecay"):
    """Polynomial decay from `initial_learning_rate` to `end_learning_rate`.

    Returns: The schedule, a function of the optimizer step.
    """
