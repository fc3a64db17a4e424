"""Optimizers."""

from pykeras3.core.conventions import OneInteger, OptionalStrings
from pykeras3.core.decorators import constructor


@constructor.forward("keras.optimizers.Adadelta")
def optimizer_adadelta(
    learning_rate=0.001,
    rho=0.95,
    epsilon=1e-07,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adadelta",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Adadelta optimizer: step sizes from moving averages of squared gradients and updates.

    Args:
        rho: Float between 0 and 1, decay rate of the moving averages.
        learning_rate: Float, learning rate schedule, or callable without arguments; 1 is the original method.
    """


@constructor.forward("keras.optimizers.Adafactor")
def optimizer_adafactor(
    learning_rate=0.001,
    beta_2_decay=-0.8,
    epsilon_1=1e-30,
    epsilon_2=0.001,
    clip_threshold=1.0,
    relative_step=True,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adafactor",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Adafactor optimizer: saves memory by factoring second moments into rows and columns."""


@constructor.forward("keras.optimizers.Adagrad")
def optimizer_adagrad(
    learning_rate=0.001,
    initial_accumulator_value=0.1,
    epsilon=1e-07,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adagrad",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Adagrad optimizer: the more a weight has been updated so far, the smaller its steps."""


@constructor.forward("keras.optimizers.Adam")
def optimizer_adam(
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=1e-07,
    amsgrad=False,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adam",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Adam optimizer: steps from moving averages of gradients and of squared gradients."""


@constructor.forward("keras.optimizers.AdamW")
def optimizer_adam_w(
    learning_rate=0.001,
    weight_decay=0.004,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=1e-07,
    amsgrad=False,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adamw",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """AdamW optimizer: Adam with decoupled weight decay.

    Args:
        weight_decay: Float, rate of the decoupled weight decay: the fraction of the weights, times the learning rate,
            subtracted at each step.
    """


@constructor.forward("keras.optimizers.Adamax")
def optimizer_adamax(
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=1e-07,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="adamax",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Adamax optimizer: Adam with the infinity norm in place of the second moment.

    Args:
        beta_2: Float between 0 and 1, decay rate of the infinity norm.
    """


@constructor.forward("keras.optimizers.Ftrl")
def optimizer_ftrl(
    learning_rate=0.001,
    learning_rate_power=-0.5,
    initial_accumulator_value=0.1,
    l1_regularization_strength=0.0,
    l2_regularization_strength=0.0,
    l2_shrinkage_regularization_strength=0.0,
    beta=0.0,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="ftrl",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """FTRL (follow the regularized leader) optimizer, for shallow models with large sparse inputs.

    Args:
        beta: Float added to the divisor of the step, as in the original paper.
    """


@constructor.forward("keras.optimizers.Lamb")
def optimizer_lamb(
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=1e-07,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    name="lamb",
    **kwargs,
):
    """LAMB optimizer: Adam with steps rescaled by the weight norm of each layer, for large batches."""


@constructor.forward("keras.optimizers.Lion")
def optimizer_lion(
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.99,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="lion",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Lion optimizer: steps of equal size, in the direction of the sign of a momentum.

    Args:
        beta_1: Float between 0 and 1, weight of the momentum relative to the gradient in each step.
        beta_2: Float between 0 and 1, decay rate of the momentum.
    """


@constructor.forward("keras.optimizers.LossScaleOptimizer")
def optimizer_loss_scale(
    inner_optimizer,
    initial_scale=32768.0,
    dynamic_growth_steps: OneInteger = 2000,
    *,
    name=None,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=None,
    ema_momentum=None,
    ema_overwrite_frequency: OneInteger = None,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Wrapper of an optimizer that scales the loss, so that float16 gradients do not underflow.

    Args:
        weight_decay: Not supported by this optimizer; set it on `inner_optimizer` instead.
        clipnorm: Not supported by this optimizer; set it on `inner_optimizer` instead.
        clipvalue: Not supported by this optimizer; set it on `inner_optimizer` instead.
        global_clipnorm: Not supported by this optimizer; set it on `inner_optimizer` instead.
        use_ema: Not supported by this optimizer; set it on `inner_optimizer` instead.
        ema_momentum: Not supported by this optimizer; set it on `inner_optimizer` instead.
        ema_overwrite_frequency: Not supported by this optimizer; set it on `inner_optimizer` instead.
        loss_scale_factor: Not supported by this optimizer; set it on `inner_optimizer` instead.
        gradient_accumulation_steps: Not supported by this optimizer; set it on `inner_optimizer` instead.
    """


@constructor.forward("keras.optimizers.Muon")
def optimizer_muon(
    learning_rate=0.001,
    adam_beta_1=0.9,
    adam_beta_2=0.999,
    epsilon=1e-07,
    weight_decay=0.1,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    name="muon",
    exclude_layers: OptionalStrings = None,
    exclude_embeddings=True,
    muon_a=3.4445,
    muon_b=-4.775,
    muon_c=2.0315,
    adam_lr_ratio=0.1,
    momentum=0.95,
    ns_steps: OneInteger = 6,
    nesterov=True,
    **kwargs,
):
    """Muon optimizer: orthogonalized momentum for weight matrices, Adam for all other weights.

    Args:
        weight_decay: Float, rate of the decoupled weight decay: the fraction of the weights, times the learning rate,
            subtracted at each step; 0.004 by default.
        epsilon: Small float added to Adam's divisors for numerical stability.
        momentum: Float between 0 and 1, momentum of Muon's steps.
        nesterov: Boolean, whether Muon's momentum is Nesterov's.
    """


@constructor.forward("keras.optimizers.Nadam")
def optimizer_nadam(
    learning_rate=0.001,
    beta_1=0.9,
    beta_2=0.999,
    epsilon=1e-07,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="nadam",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Nadam optimizer: Adam with Nesterov momentum."""


@constructor.forward("keras.optimizers.RMSprop")
def optimizer_rmsprop(
    learning_rate=0.001,
    rho=0.9,
    momentum=0.0,
    epsilon=1e-07,
    centered=False,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="rmsprop",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """RMSprop optimizer: divides gradients by the root of a moving average of their squares."""


@constructor.forward("keras.optimizers.SGD")
def optimizer_sgd(
    learning_rate=0.01,
    momentum=0.0,
    nesterov=False,
    weight_decay=None,
    clipnorm=None,
    clipvalue=None,
    global_clipnorm=None,
    use_ema=False,
    ema_momentum=0.99,
    ema_overwrite_frequency: OneInteger = None,
    name="SGD",
    *,
    loss_scale_factor=None,
    gradient_accumulation_steps: OneInteger = None,
    **kwargs,
):
    """Stochastic gradient descent (SGD) optimizer, with optional (Nesterov) momentum."""
