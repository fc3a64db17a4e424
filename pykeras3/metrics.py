"""Metrics."""

from pykeras3.core.conventions import Axis, FloatxArray, IntegerList, OneAxis, OneInteger
from pykeras3.core.decorators import constructor, function, loss_or_metric


@constructor.forward("keras.metrics.AUC")
def metric_auc(
    *,
    num_thresholds: OneInteger = 200,
    curve="ROC",
    summation_method="interpolation",
    name=None,
    dtype=None,
    thresholds=None,
    multi_label=False,
    num_labels: OneInteger = None,
    label_weights=None,
    from_logits=False,
    **kwargs,
):
    """Area under the ROC or precision-recall curve.

    Args:
        thresholds: Vector of floats between 0 and 1, thresholds to use instead of `num_thresholds` equal steps.
    """


@loss_or_metric.forward("keras.metrics.BinaryAccuracy", "keras.metrics.binary_accuracy")
def metric_binary_accuracy(
    y_true: FloatxArray, y_pred: FloatxArray, threshold=0.5, *, name="binary_accuracy", dtype=None, **kwargs
):
    """Fraction of binary predictions that match the targets.

    Args:
        y_true: Tensor of targets, 0 or 1, of shape `(batch, ...)`. Omit it to return the metric object.
        threshold: Float; predictions above it count as 1.
    """


@loss_or_metric.forward("keras.metrics.BinaryCrossentropy", "keras.metrics.binary_crossentropy")
def metric_binary_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    name="binary_crossentropy",
    dtype=None,
    **kwargs,
):
    """Mean binary cross-entropy between targets and predictions.

    Args:
        y_true: Tensor of targets, 0 or 1, of shape `(batch, ...)`. Omit it to return the metric object.
    """


@function.forward("keras.metrics.binary_focal_crossentropy")
def metric_binary_focal_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    apply_class_balancing=False,
    alpha=0.25,
    gamma=2.0,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
):
    """Binary focal cross-entropy of each sample.

    Args:
        y_true: Tensor of targets, 0 or 1, of shape `(batch, ...)`.
        alpha: Float, weight of class 1; the weight of class 0 is `1 - alpha`.

    Returns:
        One value per sample.
    """


@constructor.forward("keras.metrics.BinaryIoU")
def metric_binary_iou(*, target_class_ids: IntegerList = (0, 1), threshold=0.5, name=None, dtype=None, **kwargs):
    """Mean intersection over union of the classes 0 and 1.

    Args:
        threshold: Float; predictions above it count as 1.
        target_class_ids: Vector of integers, class ids to average over: 0, 1 or both.
    """


@loss_or_metric.forward("keras.metrics.CategoricalAccuracy", "keras.metrics.categorical_accuracy")
def metric_categorical_accuracy(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="categorical_accuracy", dtype=None, **kwargs
):
    """Fraction of predictions that match one-hot targets.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the metric object.
    """


@loss_or_metric.forward("keras.metrics.CategoricalCrossentropy", "keras.metrics.categorical_crossentropy")
def metric_categorical_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
    *,
    name="categorical_crossentropy",
    dtype=None,
    **kwargs,
):
    """Mean cross-entropy between one-hot targets and predictions.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the metric object.
    """


@function.forward("keras.metrics.categorical_focal_crossentropy")
def metric_categorical_focal_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    alpha=0.25,
    gamma=2.0,
    from_logits=False,
    label_smoothing=0.0,
    axis: Axis = -1,
):
    """Categorical focal cross-entropy of each sample.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`.
        alpha: Float, or vector of floats with one per class: weight of the classes.

    Returns:
        One value per sample.
    """


@loss_or_metric.forward("keras.metrics.CategoricalHinge", "keras.metrics.categorical_hinge")
def metric_categorical_hinge(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="categorical_hinge", dtype=None, **kwargs
):
    """Mean categorical hinge loss.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the metric object.
    """


@loss_or_metric.forward("keras.metrics.ConcordanceCorrelation", "keras.metrics.concordance_correlation")
def metric_concordance_correlation(
    y_true: FloatxArray, y_pred: FloatxArray, axis: Axis = -1, *, name="concordance_correlation", dtype=None, **kwargs
):
    """Concordance correlation coefficient of targets and predictions.

    Args:
        axis: Integer or vector of integers, axes of the values, counted from 1 (the batch is 1); negative axes count
            from the end.
    """


@constructor.forward("keras.metrics.CosineSimilarity")
def metric_cosine_similarity(*, name="cosine_similarity", dtype=None, axis: Axis = -1, **kwargs):
    """Mean cosine similarity of targets and predictions; 1 is best.

    Args:
        axis: Integer or vector of integers, axes of the values, counted from 1 (the batch is 1); negative axes count
            from the end.
    """


@constructor.forward("keras.metrics.F1Score")
def metric_f1_score(*, average=None, threshold=None, name="f1_score", dtype=None, **kwargs):
    """F1 score, the harmonic mean of precision and recall.

    Args:
        threshold: Float; predictions above it count as 1. `None` takes the largest score of each sample instead.
    """


@constructor.forward("keras.metrics.FalseNegatives")
def metric_false_negatives(*, thresholds=None, name=None, dtype=None, **kwargs):
    """Number of false negatives."""


@constructor.forward("keras.metrics.FalsePositives")
def metric_false_positives(*, thresholds=None, name=None, dtype=None, **kwargs):
    """Number of false positives."""


@constructor.forward("keras.metrics.FBetaScore")
def metric_fbeta_score(*, average=None, beta=1.0, threshold=None, name="fbeta_score", dtype=None, **kwargs):
    """F-beta score, a weighted harmonic mean of precision and recall.

    Args:
        beta: Float, weight of recall relative to precision; 1 for equal weight.
        threshold: Float; predictions above it count as 1. `None` takes the largest score of each sample instead.
    """


@loss_or_metric.forward("keras.metrics.Hinge", "keras.metrics.hinge")
def metric_hinge(y_true: FloatxArray, y_pred: FloatxArray, *, name="hinge", dtype=None, **kwargs):
    """Mean hinge loss.

    Args:
        y_true: Tensor of targets, -1 or 1 (0 counts as -1), of shape `(batch, ...)`. Omit it to return the metric
            object.
    """


@function.forward("keras.metrics.huber")
def metric_huber(y_true: FloatxArray, y_pred: FloatxArray, delta=1.0):
    """Huber loss of each sample.

    Args:
        y_true: Tensor of targets, of shape `(batch, ...)`.

    Returns:
        One value per sample.
    """


@constructor.forward("keras.metrics.IoU")
def metric_iou(
    *,
    num_classes: OneInteger,
    target_class_ids: IntegerList,
    name=None,
    dtype=None,
    ignore_class: OneInteger = None,
    sparse_y_true=True,
    sparse_y_pred=True,
    axis: OneAxis = -1,
    **kwargs,
):
    """Mean intersection over union of selected classes.

    Args:
        axis: Integer, axis of the class scores, counted from 1 (the batch is 1); negative axes count from the end.
    """


@loss_or_metric.forward("keras.metrics.KLDivergence", "keras.metrics.kl_divergence")
def metric_kl_divergence(y_true: FloatxArray, y_pred: FloatxArray, *, name="kl_divergence", dtype=None, **kwargs):
    """Mean Kullback-Leibler divergence of targets and predictions.

    Args:
        y_true: Tensor of target probabilities, of shape `(batch, ...)`. Omit it to return the metric object.
        y_pred: Tensor of predicted probabilities, of shape `(batch, ...)`.
    """


@function.forward("keras.metrics.log_cosh")
def metric_log_cosh(y_true: FloatxArray, y_pred: FloatxArray):
    """Log-cosh loss of each sample.

    Args:
        y_true: Tensor of targets, of shape `(batch, ...)`.

    Returns:
        One value per sample.
    """


@constructor.forward("keras.metrics.LogCoshError")
def metric_log_cosh_error(*, name="logcosh", dtype=None, **kwargs):
    """Mean of the logarithm of the hyperbolic cosine of the error."""


@constructor.forward("keras.metrics.Mean")
def metric_mean(*, name="mean", dtype=None, **kwargs):
    """Mean of the given values."""


@loss_or_metric.forward("keras.metrics.MeanAbsoluteError", "keras.metrics.mean_absolute_error")
def metric_mean_absolute_error(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="mean_absolute_error", dtype=None, **kwargs
):
    """Mean of the absolute errors."""


@loss_or_metric.forward("keras.metrics.MeanAbsolutePercentageError", "keras.metrics.mean_absolute_percentage_error")
def metric_mean_absolute_percentage_error(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="mean_absolute_percentage_error", dtype=None, **kwargs
):
    """Mean of the absolute errors in percent of the targets."""


@constructor.forward("keras.metrics.MeanIoU")
def metric_mean_iou(
    *,
    num_classes: OneInteger,
    name=None,
    dtype=None,
    ignore_class: OneInteger = None,
    sparse_y_true=True,
    sparse_y_pred=True,
    axis: OneAxis = -1,
    **kwargs,
):
    """Mean intersection over union of all classes.

    Args:
        axis: Integer, axis of the class scores, counted from 1 (the batch is 1); negative axes count from the end.
    """


@loss_or_metric.forward("keras.metrics.MeanSquaredError", "keras.metrics.mean_squared_error")
def metric_mean_squared_error(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="mean_squared_error", dtype=None, **kwargs
):
    """Mean of the squared errors."""


@loss_or_metric.forward("keras.metrics.MeanSquaredLogarithmicError", "keras.metrics.mean_squared_logarithmic_error")
def metric_mean_squared_logarithmic_error(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="mean_squared_logarithmic_error", dtype=None, **kwargs
):
    """Mean of the squared errors of `log(1 + y)`."""


@constructor.forward("keras.metrics.MeanMetricWrapper")
def metric_mean_wrapper(*, fn, name=None, dtype=None, **kwargs):
    """Mean of a given function of targets and predictions.

    Args:
        fn: Callable `f(y_true, y_pred)` that returns one value per sample.
    """


@constructor.forward("keras.metrics.OneHotIoU")
def metric_one_hot_iou(
    *,
    num_classes: OneInteger,
    target_class_ids: IntegerList,
    name=None,
    dtype=None,
    ignore_class: OneInteger = None,
    sparse_y_pred=False,
    axis: OneAxis = -1,
    **kwargs,
):
    """Mean intersection over union of selected classes, for one-hot targets.

    Args:
        axis: Integer, axis of the class scores, counted from 1 (the batch is 1); negative axes count from the end.
    """


@constructor.forward("keras.metrics.OneHotMeanIoU")
def metric_one_hot_mean_iou(
    *,
    num_classes: OneInteger,
    name=None,
    dtype=None,
    ignore_class: OneInteger = None,
    sparse_y_pred=False,
    axis: OneAxis = -1,
    **kwargs,
):
    """Mean intersection over union of all classes, for one-hot targets.

    Args:
        axis: Integer, axis of the class scores, counted from 1 (the batch is 1); negative axes count from the end.
    """


@loss_or_metric.forward("keras.metrics.PearsonCorrelation", "keras.metrics.pearson_correlation")
def metric_pearson_correlation(
    y_true: FloatxArray, y_pred: FloatxArray, axis: Axis = -1, *, name="pearson_correlation", dtype=None, **kwargs
):
    """Pearson correlation of targets and predictions.

    Args:
        axis: Integer or vector of integers, axes of the values, counted from 1 (the batch is 1); negative axes count
            from the end.
    """


@loss_or_metric.forward("keras.metrics.Poisson", "keras.metrics.poisson")
def metric_poisson(y_true: FloatxArray, y_pred: FloatxArray, *, name="poisson", dtype=None, **kwargs):
    """Mean Poisson loss.

    Args:
        y_pred: Tensor of predicted rates, of shape `(batch, ...)`.
    """


@constructor.forward("keras.metrics.Precision")
def metric_precision(
    *, thresholds=None, top_k: OneInteger = None, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Precision: the fraction of positive predictions that are correct."""


@constructor.forward("keras.metrics.PrecisionAtRecall")
def metric_precision_at_recall(
    *, recall, num_thresholds: OneInteger = 200, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Best precision at which recall is at least a given value."""


@constructor.forward("keras.metrics.R2Score")
def metric_r2_score(
    *, class_aggregation="uniform_average", num_regressors: OneInteger = 0, name="r2_score", dtype=None, **kwargs
):
    """Coefficient of determination, R squared."""


@constructor.forward("keras.metrics.Recall")
def metric_recall(
    *, thresholds=None, top_k: OneInteger = None, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Recall: the fraction of positive targets that are found."""


@constructor.forward("keras.metrics.RecallAtPrecision")
def metric_recall_at_precision(
    *, precision, num_thresholds: OneInteger = 200, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Best recall at which precision is at least a given value."""


@constructor.forward("keras.metrics.RootMeanSquaredError")
def metric_root_mean_squared_error(*, name="root_mean_squared_error", dtype=None, **kwargs):
    """Root mean squared error."""


@constructor.forward("keras.metrics.SensitivityAtSpecificity")
def metric_sensitivity_at_specificity(
    *, specificity, num_thresholds: OneInteger = 200, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Best sensitivity at which specificity is at least a given value."""


@loss_or_metric.forward("keras.metrics.SparseCategoricalAccuracy", "keras.metrics.sparse_categorical_accuracy")
def metric_sparse_categorical_accuracy(
    y_true: FloatxArray, y_pred: FloatxArray, *, name="sparse_categorical_accuracy", dtype=None, **kwargs
):
    """Fraction of predictions that match targets given as class ids, counted from 0.

    Args:
        y_true: Integer tensor of class ids, counted from 0, of shape `(batch, ...)`. Omit it to return the metric
            object.
    """


@loss_or_metric.forward("keras.metrics.SparseCategoricalCrossentropy", "keras.metrics.sparse_categorical_crossentropy")
def metric_sparse_categorical_crossentropy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    from_logits=False,
    ignore_class: OneInteger = None,
    axis: OneAxis = -1,
    *,
    name="sparse_categorical_crossentropy",
    dtype=None,
    **kwargs,
):
    """Mean cross-entropy between class ids, counted from 0, and predictions.

    Args:
        axis: Integer, axis of the classes, counted from 1 (the batch is 1); negative axes count from the end.
        y_true: Integer tensor of class ids, counted from 0, of shape `(batch, ...)`. Omit it to return the metric
            object.
    """


@loss_or_metric.forward(
    "keras.metrics.SparseTopKCategoricalAccuracy", "keras.metrics.sparse_top_k_categorical_accuracy"
)
def metric_sparse_top_k_categorical_accuracy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    k: OneInteger = 5,
    *,
    name="sparse_top_k_categorical_accuracy",
    dtype=None,
    from_sorted_ids=False,
    **kwargs,
):
    """Fraction of samples whose class id, counted from 0, is among the top `k` predictions.

    Args:
        y_true: Integer tensor of class ids, counted from 0, of shape `(batch, ...)`. Omit it to return the metric
            object.
    """


@constructor.forward("keras.metrics.SpecificityAtSensitivity")
def metric_specificity_at_sensitivity(
    *, sensitivity, num_thresholds: OneInteger = 200, class_id: OneInteger = None, name=None, dtype=None, **kwargs
):
    """Best specificity at which sensitivity is at least a given value."""


@loss_or_metric.forward("keras.metrics.SquaredHinge", "keras.metrics.squared_hinge")
def metric_squared_hinge(y_true: FloatxArray, y_pred: FloatxArray, *, name="squared_hinge", dtype=None, **kwargs):
    """Mean squared hinge loss.

    Args:
        y_true: Tensor of targets, -1 or 1 (0 counts as -1), of shape `(batch, ...)`. Omit it to return the metric
            object.
    """


@constructor.forward("keras.metrics.Sum")
def metric_sum(*, name="sum", dtype=None, **kwargs):
    """Sum of the given values."""


@loss_or_metric.forward("keras.metrics.TopKCategoricalAccuracy", "keras.metrics.top_k_categorical_accuracy")
def metric_top_k_categorical_accuracy(
    y_true: FloatxArray,
    y_pred: FloatxArray,
    k: OneInteger = 5,
    *,
    name="top_k_categorical_accuracy",
    dtype=None,
    **kwargs,
):
    """Fraction of samples whose one-hot class is among the top `k` predictions.

    Args:
        y_true: Tensor of one-hot targets, of shape `(batch, ..., classes)`. Omit it to return the metric object.
    """


@constructor.forward("keras.metrics.TrueNegatives")
def metric_true_negatives(*, thresholds=None, name=None, dtype=None, **kwargs):
    """Number of true negatives."""


@constructor.forward("keras.metrics.TruePositives")
def metric_true_positives(*, thresholds=None, name=None, dtype=None, **kwargs):
    """Number of true positives."""
