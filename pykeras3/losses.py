"""Losses."""
from pykeras3.conventions import Axis, FloatxArray, Integer, Number
from pykeras3.wrap import two_way


@two_way("keras.losses.BinaryCrossentropy", "keras.losses.binary_crossentropy")
def loss_binary_crossentropy(y_true: FloatxArray, y_pred: FloatxArray, from_logits=False, label_smoothing=0.0,
                             axis: Axis = -1, *, reduction="sum_over_batch_size", name="binary_crossentropy",
                             dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.BinaryFocalCrossentropy", "keras.losses.binary_focal_crossentropy")
def loss_binary_focal_crossentropy(y_true: FloatxArray, y_pred: FloatxArray, apply_class_balancing=False,
                                   alpha=0.25, gamma=2.0, from_logits=False, label_smoothing=0.0,
                                   axis: Axis = -1, *, reduction="sum_over_batch_size",
                                   name="binary_focal_crossentropy", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.CategoricalCrossentropy", "keras.losses.categorical_crossentropy")
def loss_categorical_crossentropy(y_true: FloatxArray, y_pred: FloatxArray, from_logits=False,
                                  label_smoothing=0.0, axis: Axis = -1, *, reduction="sum_over_batch_size",
                                  name="categorical_crossentropy", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.CategoricalFocalCrossentropy", "keras.losses.categorical_focal_crossentropy")
def loss_categorical_focal_crossentropy(y_true: FloatxArray, y_pred: FloatxArray, alpha=0.25, gamma=2.0,
                                        from_logits=False, label_smoothing=0.0, axis: Axis = -1, *,
                                        reduction="sum_over_batch_size",
                                        name="categorical_focal_crossentropy", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.CategoricalGeneralizedCrossEntropy", "keras.losses.categorical_generalized_cross_entropy")
def loss_categorical_generalized_cross_entropy(y_true: FloatxArray, y_pred: FloatxArray, q=0.5, *,
                                               reduction="sum_over_batch_size",
                                               name="categorical_generalized_cross_entropy", dtype=None,
                                               **kwargs):
    """?"""


@two_way("keras.losses.CategoricalHinge", "keras.losses.categorical_hinge")
def loss_categorical_hinge(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                           name="categorical_hinge", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Circle", "keras.losses.circle")
def loss_circle(y_true: FloatxArray, y_pred: FloatxArray, ref_labels: Integer = None, ref_embeddings=None,
                remove_diagonal=True, gamma: Number = 80, margin=0.4, *, reduction="sum_over_batch_size",
                name="circle", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.CosineSimilarity", "keras.losses.cosine_similarity")
def loss_cosine_similarity(y_true: FloatxArray, y_pred: FloatxArray, axis: Axis = -1, *,
                           reduction="sum_over_batch_size", name="cosine_similarity", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.CTC", "keras.losses.ctc")
def loss_ctc(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="ctc",
             dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Dice", "keras.losses.dice")
def loss_dice(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="dice",
              axis: Axis = None, dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Hinge", "keras.losses.hinge")
def loss_hinge(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="hinge",
               dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Huber", "keras.losses.huber")
def loss_huber(y_true: FloatxArray, y_pred: FloatxArray, delta=1.0, *, reduction="sum_over_batch_size",
               name="huber_loss", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.KLDivergence", "keras.losses.kl_divergence")
def loss_kl_divergence(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                       name="kl_divergence", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.LogCosh", "keras.losses.log_cosh")
def loss_log_cosh(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                  name="log_cosh", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.MeanAbsoluteError", "keras.losses.mean_absolute_error")
def loss_mean_absolute_error(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                             name="mean_absolute_error", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.MeanAbsolutePercentageError", "keras.losses.mean_absolute_percentage_error")
def loss_mean_absolute_percentage_error(y_true: FloatxArray, y_pred: FloatxArray, *,
                                        reduction="sum_over_batch_size",
                                        name="mean_absolute_percentage_error", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.MeanSquaredError", "keras.losses.mean_squared_error")
def loss_mean_squared_error(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                            name="mean_squared_error", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.MeanSquaredLogarithmicError", "keras.losses.mean_squared_logarithmic_error")
def loss_mean_squared_logarithmic_error(y_true: FloatxArray, y_pred: FloatxArray, *,
                                        reduction="sum_over_batch_size",
                                        name="mean_squared_logarithmic_error", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Poisson", "keras.losses.poisson")
def loss_poisson(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size", name="poisson",
                 dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.SparseCategoricalCrossentropy", "keras.losses.sparse_categorical_crossentropy")
def loss_sparse_categorical_crossentropy(y_true: FloatxArray, y_pred: FloatxArray, from_logits=False,
                                         ignore_class: Integer = None, axis: Axis = -1, *,
                                         reduction="sum_over_batch_size",
                                         name="sparse_categorical_crossentropy", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.SquaredHinge", "keras.losses.squared_hinge")
def loss_squared_hinge(y_true: FloatxArray, y_pred: FloatxArray, *, reduction="sum_over_batch_size",
                       name="squared_hinge", dtype=None, **kwargs):
    """?"""


@two_way("keras.losses.Tversky", "keras.losses.tversky")
def loss_tversky(y_true: FloatxArray, y_pred: FloatxArray, *, alpha=0.5, beta=0.5,
                 reduction="sum_over_batch_size", name="tversky", axis: Axis = None, dtype=None, **kwargs):
    """?"""
