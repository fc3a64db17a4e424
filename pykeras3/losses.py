"""Losses."""

from pykeras3.core.conventions import Axis, FloatxArray, IntegerArray, IntegerOrFloat, OneAxis, OneInteger
from pykeras3.core.decorators import loss_or_metric


@loss_or_metric.forward("keras.losses.BinaryCrossentropy", "keras.losses.binary_crossentropy")
def loss_binary_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    reduction="sum_over_batch_size",
    name="binary_crossentropy",
    dtype=None,
    **kwargs,
):
    """Cross-entropy loss between binary targets (0 or 1) and predictions.

    Args:
        y_true: Tensor of targets, 0 or 1, of shape `(batch, ...)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.BinaryFocalCrossentropy", "keras.losses.binary_focal_crossentropy")
def loss_binary_focal_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    apply_class_balancing=False,
    alpha=0.25,
    gamma=2.0,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    reduction="sum_over_batch_size",
    name="binary_focal_crossentropy",
    dtype=None,
    **kwargs,
):
    """Binary focal cross-entropy loss, which gives less weight to easy samples.

    Args:
        y_true: Tensor of targets, 0 or 1, of shape `(batch, ...)`. Omit it to return the loss object.
        alpha: Float, weight of class 1; the weight of class 0 is `1 - alpha`.
    """


@loss_or_metric.forward("keras.losses.CategoricalCrossentropy", "keras.losses.categorical_crossentropy")
def loss_categorical_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    reduction="sum_over_batch_size",
    name="categorical_crossentropy",
    dtype=None,
    **kwargs,
):
    """Cross-entropy loss between one-hot targets and predictions.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.CategoricalFocalCrossentropy", "keras.losses.categorical_focal_crossentropy")
def loss_categorical_focal_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    alpha=0.25,
    gamma=2.0,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    reduction="sum_over_batch_size",
    name="categorical_focal_crossentropy",
    dtype=None,
    **kwargs,
):
    """Categorical focal cross-entropy loss, which gives less weight to easy samples.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the loss object.
        alpha: Float, or vector of floats with one per class: weight of the classes.
    """


@loss_or_metric.forward(
    "keras.losses.CategoricalGeneralizedCrossEntropy", "keras.losses.categorical_generalized_cross_entropy"
)
def loss_categorical_generalized_cross_entropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    q=0.5,
    *,
    reduction="sum_over_batch_size",
    name="categorical_generalized_cross_entropy",
    dtype=None,
    **kwargs,
):
    """Generalized cross-entropy loss, `(1 - p^q) / q`, robust to wrong labels.

    Args:
        y_true: Integer tensor of class ids, counted from 0, of shape `(batch, ...)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.CategoricalHinge", "keras.losses.categorical_hinge")
def loss_categorical_hinge(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="categorical_hinge",
    dtype=None,
    **kwargs,
):
    """Categorical hinge loss, `max(neg - pos + 1, 0)`.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.Circle", "keras.losses.circle")
def loss_circle(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    ref_labels: IntegerArray = None,
    ref_embeddings=None,
    remove_diagonal=True,
    gamma: IntegerOrFloat = 80,
    margin=0.4,
    *,
    reduction="sum_over_batch_size",
    name="circle",
    dtype=None,
    **kwargs,
):
    """Circle loss, which moves embeddings of the same class together and those of different classes apart.

    Args:
        y_true: Integer tensor of labels, of shape `(batch,)`. Omit it to return the loss object.
        y_pred: Tensor of embeddings, of shape `(batch, size)`, normalized to length 1.
        gamma: Float, scale of the similarities.
    """


@loss_or_metric.forward("keras.losses.CosineSimilarity", "keras.losses.cosine_similarity")
def loss_cosine_similarity(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    axis: Axis = -1,
    *,
    reduction="sum_over_batch_size",
    name="cosine_similarity",
    dtype=None,
    **kwargs,
):
    """Cosine similarity loss: the negative cosine similarity of targets and predictions; -1 is best.

    Args:
        axis: Integer or vector of integers, axes of the vectors, counted from 1 (the batch is 1); negative axes count
            from the end.
    """


@loss_or_metric.forward("keras.losses.CTC", "keras.losses.ctc")
def loss_ctc(
    y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="ctc", dtype=None, **kwargs
):
    """CTC (connectionist temporal classification) loss, for label sequences without alignment.

    Args:
        y_true: Integer tensor of label ids, of shape `(batch, length)`, padded with 0. Omit it to return the loss
            object.
        y_pred: Tensor of logits, of shape `(batch, time, classes)`; class 0 is the blank label.
    """


@loss_or_metric.forward("keras.losses.Dice", "keras.losses.dice")
def loss_dice(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="dice",
    axis: Axis = None,
    dtype=None,
    **kwargs,
):
    """Dice loss for segmentation: 1 minus the Dice coefficient of the two masks.

    Args:
        axis: Vector of integers, axes to sum over, counted from 1; `None` for all axes, which gives one value.

    Returns:
        The loss object; or, given `y_true` and `y_pred`, the loss values over `axis`.
    """


@loss_or_metric.forward("keras.losses.Hinge", "keras.losses.hinge")
def loss_hinge(
    y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="hinge", dtype=None, **kwargs
):
    """Hinge loss, `mean(max(1 - y_true * y_pred, 0))`, for targets -1 or 1.

    Args:
        y_true: Tensor of targets, -1 or 1 (0 counts as -1), of shape `(batch, ...)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.Huber", "keras.losses.huber")
def loss_huber(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    delta=1.0,
    *,
    reduction="sum_over_batch_size",
    name="huber_loss",
    dtype=None,
    **kwargs,
):
    """Huber loss: quadratic for errors up to `delta`, linear beyond."""


@loss_or_metric.forward("keras.losses.KLDivergence", "keras.losses.kl_divergence")
def loss_kl_divergence(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="kl_divergence",
    dtype=None,
    **kwargs,
):
    """Kullback-Leibler divergence loss, `sum(y_true * log(y_true / y_pred))`.

    Args:
        y_true: Tensor of target probabilities, of shape `(batch, ...)`. Omit it to return the loss object.
        y_pred: Tensor of predicted probabilities, of shape `(batch, ...)`.
    """


@loss_or_metric.forward("keras.losses.LogCosh", "keras.losses.log_cosh")
def loss_log_cosh(
    y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="log_cosh", dtype=None, **kwargs
):
    """Log-cosh loss: the logarithm of the hyperbolic cosine of the error."""


@loss_or_metric.forward("keras.losses.MeanAbsoluteError", "keras.losses.mean_absolute_error")
def loss_mean_absolute_error(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="mean_absolute_error",
    dtype=None,
    **kwargs,
):
    """Mean absolute error loss."""


@loss_or_metric.forward("keras.losses.MeanAbsolutePercentageError", "keras.losses.mean_absolute_percentage_error")
def loss_mean_absolute_percentage_error(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="mean_absolute_percentage_error",
    dtype=None,
    **kwargs,
):
    """Mean absolute percentage error loss, relative to the targets."""


@loss_or_metric.forward("keras.losses.MeanSquaredError", "keras.losses.mean_squared_error")
def loss_mean_squared_error(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="mean_squared_error",
    dtype=None,
    **kwargs,
):
    """Mean squared error loss."""


@loss_or_metric.forward("keras.losses.MeanSquaredLogarithmicError", "keras.losses.mean_squared_logarithmic_error")
def loss_mean_squared_logarithmic_error(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="mean_squared_logarithmic_error",
    dtype=None,
    **kwargs,
):
    """Mean squared logarithmic error loss: the squared error of `log(1 + y)`."""


@loss_or_metric.forward("keras.losses.Poisson", "keras.losses.poisson")
def loss_poisson(
    y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="poisson", dtype=None, **kwargs
):
    """Poisson loss, `mean(y_pred - y_true * log(y_pred))`.

    Args:
        y_pred: Tensor of predicted rates, of shape `(batch, ...)`.
    """


@loss_or_metric.forward("keras.losses.SparseCategoricalCrossentropy", "keras.losses.sparse_categorical_crossentropy")
def loss_sparse_categorical_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    ignore_class: OneInteger = None,
    axis: OneAxis = -1,
    *,
    reduction="sum_over_batch_size",
    name="sparse_categorical_crossentropy",
    dtype=None,
    **kwargs,
):
    """Cross-entropy loss between class ids, counted from 0, and predictions.

    Args:
        axis: Integer, axis of the classes, counted from 1 (the batch is 1); negative axes count from the end.
        y_true: Integer tensor of class ids, counted from 0, of shape `(batch, ...)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.SquaredHinge", "keras.losses.squared_hinge")
def loss_squared_hinge(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    reduction="sum_over_batch_size",
    name="squared_hinge",
    dtype=None,
    **kwargs,
):
    """Squared hinge loss, for targets -1 or 1.

    Args:
        y_true: Tensor of targets, -1 or 1 (0 counts as -1), of shape `(batch, ...)`. Omit it to return the loss object.
    """


@loss_or_metric.forward("keras.losses.Tversky", "keras.losses.tversky")
def loss_tversky(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    *,
    alpha=0.5,
    beta=0.5,
    reduction="sum_over_batch_size",
    name="tversky",
    axis: Axis = None,
    dtype=None,
    **kwargs,
):
    """Tversky loss for segmentation, with separate weights for false negatives and false positives.

    Args:
        alpha: Float, weight of false negatives, `y_true * (1 - y_pred)`.
        beta: Float, weight of false positives, `(1 - y_true) * y_pred`.
        axis: Vector of integers, axes to sum over, counted from 1; `None` for all axes, which gives one value.

    Returns:
        The loss object; or, given `y_true` and `y_pred`, the loss values over `axis`.
    """
