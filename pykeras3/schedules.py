"""Learning-rate schedules."""
from pykeras3.conventions import Integer
from pykeras3.wrap import constructor


@constructor("keras.optimizers.schedules.CosineDecay")
def learning_rate_schedule_cosine_decay(initial_learning_rate, decay_steps: Integer, alpha=0.0,
                                        name="CosineDecay", warmup_target=None, warmup_steps: Integer = 0):
    """?"""


@constructor("keras.optimizers.schedules.CosineDecayRestarts")
def learning_rate_schedule_cosine_decay_restarts(initial_learning_rate, first_decay_steps: Integer, t_mul=2.0,
                                                 m_mul=1.0, alpha=0.0, name="SGDRDecay"):
    """?"""


@constructor("keras.optimizers.schedules.ExponentialDecay")
def learning_rate_schedule_exponential_decay(initial_learning_rate, decay_steps: Integer, decay_rate,
                                             staircase=False, name="ExponentialDecay"):
    """?"""


@constructor("keras.optimizers.schedules.InverseTimeDecay")
def learning_rate_schedule_inverse_time_decay(initial_learning_rate, decay_steps: Integer, decay_rate,
                                              staircase=False, name="InverseTimeDecay"):
    """?"""


@constructor("keras.optimizers.schedules.PiecewiseConstantDecay")
def learning_rate_schedule_piecewise_constant_decay(boundaries, values, name="PiecewiseConstant"):
    """?"""


@constructor("keras.optimizers.schedules.PolynomialDecay")
def learning_rate_schedule_polynomial_decay(initial_learning_rate, decay_steps: Integer,
                                            end_learning_rate=0.0001, power=1.0, cycle=False,
                                            name="PolynomialDecay"):
    """?"""
