"""Stubs of the public functions; written by pykeras3.publish."""
# fmt: off
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, overload

from pykeras3.pipe import Deferred as Deferred

ArrayLike: TypeAlias = Any
keras: Any
newaxis: None
__version__: str

__all__ = [
    "Callback",
    "Constraint",
    "Layer",
    "LearningRateSchedule",
    "Loss",
    "Metric",
    "Model",
    "activation_celu",
    "activation_elu",
    "activation_exponential",
    "activation_gelu",
    "activation_glu",
    "activation_hard_shrink",
    "activation_hard_sigmoid",
    "activation_hard_silu",
    "activation_hard_swish",
    "activation_hard_tanh",
    "activation_leaky_relu",
    "activation_linear",
    "activation_log_sigmoid",
    "activation_log_softmax",
    "activation_mish",
    "activation_relu",
    "activation_relu6",
    "activation_selu",
    "activation_sigmoid",
    "activation_silu",
    "activation_soft_shrink",
    "activation_softmax",
    "activation_softplus",
    "activation_softsign",
    "activation_sparse_plus",
    "activation_sparse_sigmoid",
    "activation_sparsemax",
    "activation_squareplus",
    "activation_tanh",
    "activation_tanh_shrink",
    "activation_threshold",
    "active_property",
    "adapt",
    "all_dims",
    "application_convnext_base",
    "application_convnext_large",
    "application_convnext_small",
    "application_convnext_tiny",
    "application_convnext_xlarge",
    "application_decode_predictions",
    "application_densenet121",
    "application_densenet169",
    "application_densenet201",
    "application_efficientnet_b0",
    "application_efficientnet_b1",
    "application_efficientnet_b2",
    "application_efficientnet_b3",
    "application_efficientnet_b4",
    "application_efficientnet_b5",
    "application_efficientnet_b6",
    "application_efficientnet_b7",
    "application_efficientnet_v2b0",
    "application_efficientnet_v2b1",
    "application_efficientnet_v2b2",
    "application_efficientnet_v2b3",
    "application_efficientnet_v2l",
    "application_efficientnet_v2m",
    "application_efficientnet_v2s",
    "application_inception_resnet_v2",
    "application_inception_v3",
    "application_mobilenet",
    "application_mobilenet_v2",
    "application_mobilenet_v3_large",
    "application_mobilenet_v3_small",
    "application_nasnet_large",
    "application_nasnet_mobile",
    "application_nasnetlarge",
    "application_nasnetmobile",
    "application_preprocess_inputs",
    "application_resnet101",
    "application_resnet101_v2",
    "application_resnet152",
    "application_resnet152_v2",
    "application_resnet50",
    "application_resnet50_v2",
    "application_vgg16",
    "application_vgg19",
    "application_xception",
    "array_reshape",
    "as_array_iterator",
    "as_iterator",
    "as_tensor",
    "as_tf_dataset",
    "audio_dataset_from_directory",
    "bidirectional",
    "callback_backup_and_restore",
    "callback_csv_logger",
    "callback_early_stopping",
    "callback_lambda",
    "callback_learning_rate_scheduler",
    "callback_model_checkpoint",
    "callback_reduce_lr_on_plateau",
    "callback_remote_monitor",
    "callback_swap_ema_weights",
    "callback_tensorboard",
    "callback_terminate_on_nan",
    "callbacks_tensorboard",
    "choose_from_datasets",
    "clear_session",
    "clone_model",
    "compile",
    "config_backend",
    "config_disable_flash_attention",
    "config_disable_interactive_logging",
    "config_disable_traceback_filtering",
    "config_dtype_policy",
    "config_enable_flash_attention",
    "config_enable_interactive_logging",
    "config_enable_traceback_filtering",
    "config_enable_unsafe_deserialization",
    "config_epsilon",
    "config_floatx",
    "config_image_data_format",
    "config_is_flash_attention_enabled",
    "config_is_interactive_logging_enabled",
    "config_is_nnx_enabled",
    "config_is_traceback_filtering_enabled",
    "config_max_epochs",
    "config_max_steps_per_epoch",
    "config_set_backend",
    "config_set_dtype_policy",
    "config_set_epsilon",
    "config_set_floatx",
    "config_set_image_data_format",
    "config_set_max_epochs",
    "config_set_max_steps_per_epoch",
    "constraint_maxnorm",
    "constraint_minmaxnorm",
    "constraint_nonneg",
    "constraint_unitnorm",
    "count_params",
    "create_layer",
    "csv_record_spec",
    "custom_metric",
    "dataset_batch",
    "dataset_boston_housing",
    "dataset_bucket_by_sequence_length",
    "dataset_cache",
    "dataset_california_housing",
    "dataset_cifar10",
    "dataset_cifar100",
    "dataset_collect",
    "dataset_concatenate",
    "dataset_decode_delim",
    "dataset_enumerate",
    "dataset_fashion_mnist",
    "dataset_filter",
    "dataset_flat_map",
    "dataset_group_by_window",
    "dataset_imdb",
    "dataset_imdb_word_index",
    "dataset_interleave",
    "dataset_map",
    "dataset_map_and_batch",
    "dataset_mnist",
    "dataset_options",
    "dataset_padded_batch",
    "dataset_prefetch",
    "dataset_prefetch_to_device",
    "dataset_prepare",
    "dataset_rebatch",
    "dataset_reduce",
    "dataset_rejection_resample",
    "dataset_repeat",
    "dataset_reuters",
    "dataset_reuters_word_index",
    "dataset_scan",
    "dataset_shard",
    "dataset_shuffle",
    "dataset_shuffle_and_repeat",
    "dataset_skip",
    "dataset_snapshot",
    "dataset_take",
    "dataset_take_while",
    "dataset_unbatch",
    "dataset_unique",
    "dataset_use_spec",
    "dataset_window",
    "delim_record_spec",
    "dense_features",
    "deserialize_keras_object",
    "evaluate",
    "export_savedmodel",
    "feature_cross",
    "feature_custom",
    "feature_float",
    "feature_float_discretized",
    "feature_float_normalized",
    "feature_float_rescaled",
    "feature_integer_categorical",
    "feature_integer_hashed",
    "feature_spec",
    "feature_string_categorical",
    "feature_string_hashed",
    "file_list_dataset",
    "fit",
    "fixed_length_record_dataset",
    "flag_boolean",
    "flag_integer",
    "flag_numeric",
    "flag_string",
    "flags",
    "freeze_weights",
    "from_config",
    "generate",
    "get_config",
    "get_custom_objects",
    "get_file",
    "get_layer",
    "get_registered_name",
    "get_registered_object",
    "get_source_inputs",
    "get_state_tree",
    "get_vocabulary",
    "get_weights",
    "image_array_save",
    "image_dataset_from_directory",
    "image_from_array",
    "image_load",
    "image_smart_resize",
    "image_to_array",
    "imagenet_decode_predictions",
    "imagenet_preprocess_input",
    "initializer_constant",
    "initializer_glorot_normal",
    "initializer_glorot_uniform",
    "initializer_he_normal",
    "initializer_he_uniform",
    "initializer_identity",
    "initializer_lecun_normal",
    "initializer_lecun_uniform",
    "initializer_ones",
    "initializer_orthogonal",
    "initializer_random_normal",
    "initializer_random_uniform",
    "initializer_stft",
    "initializer_truncated_normal",
    "initializer_variance_scaling",
    "initializer_zeros",
    "iter_next",
    "iterate",
    "iterator_get_next",
    "iterator_initializer",
    "iterator_make_initializer",
    "iterator_string_handle",
    "keras_input",
    "keras_model",
    "keras_model_custom",
    "keras_model_sequential",
    "keras_model_to_estimator",
    "keras_variable",
    "layer_activation",
    "layer_activation_elu",
    "layer_activation_leaky_relu",
    "layer_activation_parametric_relu",
    "layer_activation_relu",
    "layer_activation_softmax",
    "layer_activity_regularization",
    "layer_add",
    "layer_additive_attention",
    "layer_alpha_dropout",
    "layer_attention",
    "layer_aug_mix",
    "layer_auto_contrast",
    "layer_average",
    "layer_average_pooling_1d",
    "layer_average_pooling_2d",
    "layer_average_pooling_3d",
    "layer_batch_normalization",
    "layer_bidirectional",
    "layer_category_encoding",
    "layer_center_crop",
    "layer_concatenate",
    "layer_conv_1d",
    "layer_conv_1d_transpose",
    "layer_conv_2d",
    "layer_conv_2d_transpose",
    "layer_conv_3d",
    "layer_conv_3d_transpose",
    "layer_conv_lstm_1d",
    "layer_conv_lstm_2d",
    "layer_conv_lstm_3d",
    "layer_cropping_1d",
    "layer_cropping_2d",
    "layer_cropping_3d",
    "layer_cut_mix",
    "layer_dense",
    "layer_depthwise_conv_1d",
    "layer_depthwise_conv_2d",
    "layer_discretization",
    "layer_dot",
    "layer_dropout",
    "layer_einsum_dense",
    "layer_embedding",
    "layer_equalization",
    "layer_feature_space",
    "layer_flatten",
    "layer_flax_module_wrapper",
    "layer_gaussian_dropout",
    "layer_gaussian_noise",
    "layer_global_average_pooling_1d",
    "layer_global_average_pooling_2d",
    "layer_global_average_pooling_3d",
    "layer_global_max_pooling_1d",
    "layer_global_max_pooling_2d",
    "layer_global_max_pooling_3d",
    "layer_group_normalization",
    "layer_group_query_attention",
    "layer_gru",
    "layer_hashed_crossing",
    "layer_hashing",
    "layer_identity",
    "layer_input",
    "layer_input_from_dataset",
    "layer_integer_lookup",
    "layer_jax_model_wrapper",
    "layer_lambda",
    "layer_layer_normalization",
    "layer_lstm",
    "layer_masking",
    "layer_max_num_bounding_boxes",
    "layer_max_pooling_1d",
    "layer_max_pooling_2d",
    "layer_max_pooling_3d",
    "layer_maximum",
    "layer_mel_spectrogram",
    "layer_minimum",
    "layer_mix_up",
    "layer_multi_head_attention",
    "layer_multiply",
    "layer_normalization",
    "layer_permute",
    "layer_pipeline",
    "layer_rand_augment",
    "layer_random_brightness",
    "layer_random_color_degeneration",
    "layer_random_color_jitter",
    "layer_random_contrast",
    "layer_random_crop",
    "layer_random_elastic_transform",
    "layer_random_erasing",
    "layer_random_flip",
    "layer_random_gaussian_blur",
    "layer_random_grayscale",
    "layer_random_hue",
    "layer_random_invert",
    "layer_random_perspective",
    "layer_random_posterization",
    "layer_random_rotation",
    "layer_random_saturation",
    "layer_random_sharpness",
    "layer_random_shear",
    "layer_random_translation",
    "layer_random_zoom",
    "layer_repeat_vector",
    "layer_rescaling",
    "layer_reshape",
    "layer_resizing",
    "layer_rms_normalization",
    "layer_rnn",
    "layer_separable_conv_1d",
    "layer_separable_conv_2d",
    "layer_simple_rnn",
    "layer_solarization",
    "layer_spatial_dropout_1d",
    "layer_spatial_dropout_2d",
    "layer_spatial_dropout_3d",
    "layer_spectral_normalization",
    "layer_stft_spectrogram",
    "layer_string_lookup",
    "layer_subtract",
    "layer_text_vectorization",
    "layer_tfsm",
    "layer_time_distributed",
    "layer_torch_module_wrapper",
    "layer_unit_normalization",
    "layer_upsampling_1d",
    "layer_upsampling_2d",
    "layer_upsampling_3d",
    "layer_zero_padding_1d",
    "layer_zero_padding_2d",
    "layer_zero_padding_3d",
    "learning_rate_schedule_cosine_decay",
    "learning_rate_schedule_cosine_decay_restarts",
    "learning_rate_schedule_exponential_decay",
    "learning_rate_schedule_inverse_time_decay",
    "learning_rate_schedule_piecewise_constant_decay",
    "learning_rate_schedule_polynomial_decay",
    "load_model",
    "load_model_config",
    "load_model_hdf5",
    "load_model_weights",
    "load_model_weights_hdf5",
    "loss_binary_crossentropy",
    "loss_binary_focal_crossentropy",
    "loss_categorical_crossentropy",
    "loss_categorical_focal_crossentropy",
    "loss_categorical_generalized_cross_entropy",
    "loss_categorical_hinge",
    "loss_circle",
    "loss_cosine_similarity",
    "loss_ctc",
    "loss_dice",
    "loss_hinge",
    "loss_huber",
    "loss_kl_divergence",
    "loss_log_cosh",
    "loss_mean_absolute_error",
    "loss_mean_absolute_percentage_error",
    "loss_mean_squared_error",
    "loss_mean_squared_logarithmic_error",
    "loss_poisson",
    "loss_sparse_categorical_crossentropy",
    "loss_squared_hinge",
    "loss_tversky",
    "make_csv_dataset",
    "make_iterator_from_string_handle",
    "make_iterator_from_structure",
    "make_iterator_initializable",
    "make_iterator_one_shot",
    "mark_active",
    "metric_auc",
    "metric_binary_accuracy",
    "metric_binary_crossentropy",
    "metric_binary_focal_crossentropy",
    "metric_binary_iou",
    "metric_categorical_accuracy",
    "metric_categorical_crossentropy",
    "metric_categorical_focal_crossentropy",
    "metric_categorical_hinge",
    "metric_concordance_correlation",
    "metric_cosine_similarity",
    "metric_f1_score",
    "metric_false_negatives",
    "metric_false_positives",
    "metric_fbeta_score",
    "metric_hinge",
    "metric_huber",
    "metric_iou",
    "metric_kl_divergence",
    "metric_log_cosh",
    "metric_log_cosh_error",
    "metric_mean",
    "metric_mean_absolute_error",
    "metric_mean_absolute_percentage_error",
    "metric_mean_iou",
    "metric_mean_squared_error",
    "metric_mean_squared_logarithmic_error",
    "metric_mean_wrapper",
    "metric_one_hot_iou",
    "metric_one_hot_mean_iou",
    "metric_pearson_correlation",
    "metric_poisson",
    "metric_precision",
    "metric_precision_at_recall",
    "metric_r2_score",
    "metric_recall",
    "metric_recall_at_precision",
    "metric_root_mean_squared_error",
    "metric_sensitivity_at_specificity",
    "metric_sparse_categorical_accuracy",
    "metric_sparse_categorical_crossentropy",
    "metric_sparse_top_k_categorical_accuracy",
    "metric_specificity_at_sensitivity",
    "metric_squared_hinge",
    "metric_sum",
    "metric_top_k_categorical_accuracy",
    "metric_true_negatives",
    "metric_true_positives",
    "model_from_json",
    "model_from_yaml",
    "model_to_json",
    "model_to_yaml",
    "named_list",
    "new_callback_class",
    "new_layer_class",
    "new_learning_rate_schedule_class",
    "new_loss_class",
    "new_metric_class",
    "new_model_class",
    "new_wrapper",
    "next_batch",
    "normalize",
    "np_array",
    "op_abs",
    "op_add",
    "op_all",
    "op_angle",
    "op_any",
    "op_append",
    "op_arange",
    "op_arccos",
    "op_arccosh",
    "op_arcsin",
    "op_arcsinh",
    "op_arctan",
    "op_arctan2",
    "op_arctanh",
    "op_argmax",
    "op_argmin",
    "op_argpartition",
    "op_argsort",
    "op_array",
    "op_associative_scan",
    "op_average",
    "op_average_pool",
    "op_bartlett",
    "op_batch_normalization",
    "op_binary_crossentropy",
    "op_bincount",
    "op_bitwise_and",
    "op_bitwise_invert",
    "op_bitwise_left_shift",
    "op_bitwise_not",
    "op_bitwise_or",
    "op_bitwise_right_shift",
    "op_bitwise_xor",
    "op_blackman",
    "op_broadcast_to",
    "op_cast",
    "op_categorical_crossentropy",
    "op_cbrt",
    "op_ceil",
    "op_celu",
    "op_cholesky",
    "op_clip",
    "op_concatenate",
    "op_cond",
    "op_conj",
    "op_conv",
    "op_conv_transpose",
    "op_convert_to_array",
    "op_convert_to_numpy",
    "op_convert_to_tensor",
    "op_copy",
    "op_corrcoef",
    "op_correlate",
    "op_cos",
    "op_cosh",
    "op_count_nonzero",
    "op_cross",
    "op_ctc_decode",
    "op_ctc_loss",
    "op_cumprod",
    "op_cumsum",
    "op_custom_gradient",
    "op_deg2rad",
    "op_depthwise_conv",
    "op_det",
    "op_diag",
    "op_diagflat",
    "op_diagonal",
    "op_diff",
    "op_digitize",
    "op_divide",
    "op_divide_no_nan",
    "op_dot",
    "op_dot_product_attention",
    "op_dtype",
    "op_eig",
    "op_eigh",
    "op_einsum",
    "op_elu",
    "op_empty",
    "op_equal",
    "op_erf",
    "op_erfinv",
    "op_exp",
    "op_exp2",
    "op_expand_dims",
    "op_expm1",
    "op_extract_sequences",
    "op_eye",
    "op_fft",
    "op_fft2",
    "op_flip",
    "op_floor",
    "op_floor_divide",
    "op_fori_loop",
    "op_full",
    "op_full_like",
    "op_gelu",
    "op_get_item",
    "op_glu",
    "op_greater",
    "op_greater_equal",
    "op_hamming",
    "op_hanning",
    "op_hard_shrink",
    "op_hard_sigmoid",
    "op_hard_silu",
    "op_hard_swish",
    "op_hard_tanh",
    "op_heaviside",
    "op_histogram",
    "op_hstack",
    "op_identity",
    "op_ifft2",
    "op_imag",
    "op_image_affine_transform",
    "op_image_crop",
    "op_image_elastic_transform",
    "op_image_extract_patches",
    "op_image_gaussian_blur",
    "op_image_hsv_to_rgb",
    "op_image_map_coordinates",
    "op_image_pad",
    "op_image_perspective_transform",
    "op_image_resize",
    "op_image_rgb_to_grayscale",
    "op_image_rgb_to_hsv",
    "op_in_top_k",
    "op_inner",
    "op_inv",
    "op_irfft",
    "op_is_tensor",
    "op_isclose",
    "op_isfinite",
    "op_isinf",
    "op_isnan",
    "op_istft",
    "op_kaiser",
    "op_layer_normalization",
    "op_leaky_relu",
    "op_left_shift",
    "op_less",
    "op_less_equal",
    "op_linspace",
    "op_log",
    "op_log10",
    "op_log1p",
    "op_log2",
    "op_log_sigmoid",
    "op_log_softmax",
    "op_logaddexp",
    "op_logdet",
    "op_logical_and",
    "op_logical_not",
    "op_logical_or",
    "op_logical_xor",
    "op_logspace",
    "op_logsumexp",
    "op_lstsq",
    "op_lu_factor",
    "op_map",
    "op_matmul",
    "op_max",
    "op_max_pool",
    "op_maximum",
    "op_mean",
    "op_median",
    "op_meshgrid",
    "op_min",
    "op_minimum",
    "op_mod",
    "op_moments",
    "op_moveaxis",
    "op_multi_hot",
    "op_multiply",
    "op_nan_to_num",
    "op_ndim",
    "op_negative",
    "op_nonzero",
    "op_norm",
    "op_normalize",
    "op_not_equal",
    "op_one_hot",
    "op_ones",
    "op_ones_like",
    "op_outer",
    "op_pad",
    "op_pmax",
    "op_pmin",
    "op_polar",
    "op_power",
    "op_prod",
    "op_psnr",
    "op_qr",
    "op_quantile",
    "op_ravel",
    "op_real",
    "op_rearrange",
    "op_reciprocal",
    "op_relu",
    "op_relu6",
    "op_repeat",
    "op_reshape",
    "op_rfft",
    "op_right_shift",
    "op_rms_normalization",
    "op_roll",
    "op_rot90",
    "op_round",
    "op_rsqrt",
    "op_saturate_cast",
    "op_scan",
    "op_scatter",
    "op_scatter_update",
    "op_searchsorted",
    "op_segment_max",
    "op_segment_sum",
    "op_select",
    "op_selu",
    "op_separable_conv",
    "op_shape",
    "op_sigmoid",
    "op_sign",
    "op_signbit",
    "op_silu",
    "op_sin",
    "op_sinh",
    "op_size",
    "op_slice",
    "op_slice_update",
    "op_slogdet",
    "op_soft_shrink",
    "op_softmax",
    "op_softplus",
    "op_softsign",
    "op_solve",
    "op_solve_triangular",
    "op_sort",
    "op_sparse_categorical_crossentropy",
    "op_sparse_plus",
    "op_sparse_sigmoid",
    "op_sparsemax",
    "op_split",
    "op_sqrt",
    "op_square",
    "op_squareplus",
    "op_squeeze",
    "op_stack",
    "op_std",
    "op_stft",
    "op_stop_gradient",
    "op_subset",
    "op_subset_set",
    "op_subtract",
    "op_sum",
    "op_svd",
    "op_swapaxes",
    "op_switch",
    "op_take",
    "op_take_along_axis",
    "op_tan",
    "op_tanh",
    "op_tanh_shrink",
    "op_tensordot",
    "op_threshold",
    "op_tile",
    "op_top_k",
    "op_trace",
    "op_transpose",
    "op_tri",
    "op_tril",
    "op_triu",
    "op_trunc",
    "op_unravel_index",
    "op_unstack",
    "op_var",
    "op_vdot",
    "op_vectorize",
    "op_vectorized_map",
    "op_view_as_complex",
    "op_view_as_real",
    "op_vstack",
    "op_where",
    "op_while_loop",
    "op_zeros",
    "op_zeros_like",
    "optimizer_adadelta",
    "optimizer_adafactor",
    "optimizer_adagrad",
    "optimizer_adam",
    "optimizer_adam_w",
    "optimizer_adamax",
    "optimizer_ftrl",
    "optimizer_lamb",
    "optimizer_lion",
    "optimizer_loss_scale",
    "optimizer_muon",
    "optimizer_nadam",
    "optimizer_rmsprop",
    "optimizer_sgd",
    "output_shapes",
    "output_types",
    "pad_sequences",
    "plot",
    "plot_model",
    "pop_layer",
    "predict",
    "predict_on_batch",
    "py_to_r",
    "quantize_weights",
    "r_to_py",
    "random_beta",
    "random_binomial",
    "random_categorical",
    "random_dropout",
    "random_gamma",
    "random_integer",
    "random_integer_dataset",
    "random_normal",
    "random_seed_generator",
    "random_shuffle",
    "random_truncated_normal",
    "random_uniform",
    "range_dataset",
    "read_files",
    "register_keras_serializable",
    "regularizer_l1",
    "regularizer_l1_l2",
    "regularizer_l2",
    "regularizer_orthogonal",
    "reset_state",
    "rnn_cell_gru",
    "rnn_cell_lstm",
    "rnn_cell_simple",
    "rnn_cells_stack",
    "run_dir",
    "sample_from_datasets",
    "save_model",
    "save_model_config",
    "save_model_hdf5",
    "save_model_tf",
    "save_model_weights",
    "save_model_weights_hdf5",
    "scaler_min_max",
    "scaler_standard",
    "serialize_keras_object",
    "serialize_model",
    "set_custom_objects",
    "set_random_seed",
    "set_state_tree",
    "set_vocabulary",
    "set_weights",
    "shape",
    "sparse_tensor_slices_dataset",
    "split_dataset",
    "sql_dataset",
    "sql_record_spec",
    "sqlite_dataset",
    "step_bucketized_column",
    "step_categorical_column_with_hash_bucket",
    "step_categorical_column_with_identity",
    "step_categorical_column_with_vocabulary_file",
    "step_categorical_column_with_vocabulary_list",
    "step_crossed_column",
    "step_embedding_column",
    "step_indicator_column",
    "step_numeric_column",
    "step_remove_column",
    "step_shared_embeddings_column",
    "summary",
    "tensor_slices_dataset",
    "tensorboard",
    "tensors_dataset",
    "test_on_batch",
    "text_dataset_from_directory",
    "text_line_dataset",
    "tf_function",
    "tfrecord_dataset",
    "time_distributed",
    "timeseries_dataset_from_array",
    "to_categorical",
    "train_on_batch",
    "tsv_record_spec",
    "tuple",
    "unfreeze_weights",
    "unserialize_model",
    "use_backend",
    "use_implementation",
    "use_sample_data",
    "with_custom_object_scope",
    "zip_datasets",
    "zip_lists",
    "newaxis",
]
def Callback(classname: Any, on_epoch_begin: Callable[..., Any] | None = None, on_epoch_end: Callable[..., Any] | None = None, on_train_begin: Callable[..., Any] | None = None, on_train_end: Callable[..., Any] | None = None, on_train_batch_begin: Callable[..., Any] | None = None, on_train_batch_end: Callable[..., Any] | None = None, on_test_begin: Callable[..., Any] | None = None, on_test_end: Callable[..., Any] | None = None, on_test_batch_begin: Callable[..., Any] | None = None, on_test_batch_end: Callable[..., Any] | None = None, on_predict_begin: Callable[..., Any] | None = None, on_predict_end: Callable[..., Any] | None = None, on_predict_batch_begin: Callable[..., Any] | None = None, on_predict_batch_end: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_callback_class()`: Makes a callback class from functions that are called as
    training proceeds.

    Arguments
    ---------
    classname
        Name of the class.
    on_epoch_begin
        Function of the epoch number, counted from 1, and the logs.
    on_epoch_end
        Function of the epoch number, counted from 1, and the logs.
    on_train_begin
        Function of the logs.
    on_train_end
        Function of the logs.
    on_train_batch_begin
        Function of the train batch number, counted from 1, and the logs.
    on_train_batch_end
        Function of the train batch number, counted from 1, and the logs.
    on_test_begin
        Function of the logs.
    on_test_end
        Function of the logs.
    on_test_batch_begin
        Function of the test batch number, counted from 1, and the logs.
    on_test_batch_end
        Function of the test batch number, counted from 1, and the logs.
    on_predict_begin
        Function of the logs.
    on_predict_end
        Function of the logs.
    on_predict_batch_begin
        Function of the predict batch number, counted from 1, and the logs.
    on_predict_batch_end
        Function of the predict batch number, counted from 1, and the logs.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Callback().
    """

def Constraint(classname: Any, call: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a class of weight constraints from a function of the weight.

    Arguments
    ---------
    classname
        Name of the class.
    call
        Function of the weight that gives the constrained one.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Constraint().
    """

def Layer(classname: Any, initialize: Callable[..., Any] | None = None, call: Callable[..., Any] | None = None, build: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_layer_class()`: Makes a layer class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    call
        Function that computes the outputs from the inputs; gets `training` and `mask` only if it
        names them.
    build
        Function that creates the weights once the input shape is known.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Layer().
    """

def LearningRateSchedule(classname: Any, call: Callable[..., Any] | None = None, initialize: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_learning_rate_schedule_class()`: Makes a class of learning-rate schedules from a
    function of the step.

    Arguments
    ---------
    classname
        Name of the class.
    call
        Function of the step, counted from 0, that gives the learning rate.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.
    """

def Loss(classname: Any, call: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_loss_class()`: Makes a loss class from a function of targets and predictions.

    Arguments
    ---------
    classname
        Name of the class.
    call
        Function of `y_true` and `y_pred` that gives one value per sample.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Loss().
    """

def Metric(classname: Any, initialize: Callable[..., Any] | None = None, update_state: Callable[..., Any] | None = None, result: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_metric_class()`: Makes a metric class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    update_state
        Function that adds a batch; gets `sample_weight` only if it names it.
    result
        Function that gives the value so far.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Metric().
    """

def Model(classname: Any, initialize: Callable[..., Any] | None = None, call: Callable[..., Any] | None = None, train_step: Callable[..., Any] | None = None, predict_step: Callable[..., Any] | None = None, test_step: Callable[..., Any] | None = None, compute_loss: Callable[..., Any] | None = None, compute_metrics: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Alias of `new_model_class()`: Makes a model class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    call
        Function that computes the outputs from the inputs; gets `training` and `mask` only if it
        names them.
    train_step
        Function of a batch: what training does with it.
    predict_step
        Function of a batch: what prediction does with it.
    test_step
        Function of a batch: what evaluation does with it.
    compute_loss
        Function that gives the loss of a batch.
    compute_metrics
        Function that gives the metrics of a batch.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::Model().
    """

def activation_celu(x: Any, alpha: float | Any = 1.0) -> Any:
    """Continuously differentiable ELU activation: `x` above 0, `alpha * (exp(x / alpha) - 1)` below.

    Arguments
    ---------
    x
        A tensor, array or number.
    alpha
        A positive number that shapes the curve below 0.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_celu(). Keras: keras.activations.celu.
    """

def activation_elu(x: Any, alpha: float | Any = 1.0) -> Any:
    """Exponential linear unit activation: `x` above 0, `alpha * (exp(x) - 1)` below.

    Arguments
    ---------
    x
        A tensor, array or number.
    alpha
        A positive number that shapes the curve below 0.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_elu(). Keras: keras.activations.elu.
    """

def activation_exponential(x: Any) -> Any:
    """Exponential activation, `exp(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_exponential(). Keras: keras.activations.exponential.
    """

def activation_gelu(x: Any, approximate: bool = False) -> Any:
    """Gaussian error linear unit activation: `x` times the normal distribution function at `x`.

    Arguments
    ---------
    x
        A tensor, array or number.
    approximate
        `True` for the faster tanh approximation, `False` for the exact formula.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_gelu(). Keras: keras.activations.gelu.
    """

def activation_glu(x: ArrayLike, axis: int | float = -1) -> Any:
    """Gated linear unit activation: halves `x` along `axis` and returns `a * sigmoid(b)`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis to split, of even length, counted from 1; negative ones count from the end.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_glu(). Keras: keras.activations.glu.
    """

def activation_hard_shrink(x: Any, threshold: float | Any = 0.5) -> Any:
    """Hard shrink activation: `x` where `abs(x) > threshold`, else 0.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Values no further from 0 than this become 0.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_hard_shrink(). Keras: keras.activations.hard_shrink.
    """

def activation_hard_sigmoid(x: Any) -> Any:
    """Hard sigmoid activation, `x / 6 + 0.5` clipped to the range 0 to 1.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_hard_sigmoid(). Keras: keras.activations.hard_sigmoid.
    """

def activation_hard_silu(x: Any) -> Any:
    """Hard SiLU activation, `x * hard_sigmoid(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_hard_silu(). Keras: keras.activations.hard_silu.
    """

def activation_hard_swish(x: Any) -> Any:
    """Alias of `activation_hard_silu()`: Hard SiLU activation, `x * hard_sigmoid(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_hard_swish(). Keras: keras.activations.hard_silu.
    """

def activation_hard_tanh(x: Any) -> Any:
    """Hard tanh activation: `x` clipped to the range -1 to 1.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_hard_tanh(). Keras: keras.activations.hard_tanh.
    """

def activation_leaky_relu(x: Any, negative_slope: float | Any = 0.2) -> Any:
    """Leaky ReLU activation: `x` above 0, `negative_slope * x` below.

    Arguments
    ---------
    x
        A tensor, array or number.
    negative_slope
        Slope for negative values, a number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_leaky_relu(). Keras: keras.activations.leaky_relu.
    """

def activation_linear(x: Any) -> Any:
    """Identity activation: returns `x` as it is.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_linear(). Keras: keras.activations.linear.
    """

def activation_log_sigmoid(x: Any) -> Any:
    """Log-sigmoid activation, `-log(1 + exp(-x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_log_sigmoid(). Keras: keras.activations.log_sigmoid.
    """

def activation_log_softmax(x: Any, axis: int | float | Sequence[int | float] = -1) -> Any:
    """Log-softmax activation, `x - logsumexp(x)` along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_log_softmax(). Keras: keras.activations.log_softmax.
    """

def activation_mish(x: Any) -> Any:
    """Mish activation, `x * tanh(softplus(x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_mish(). Keras: keras.activations.mish.
    """

def activation_relu(x: Any, negative_slope: float | Any = 0.0, max_value: Any = None, threshold: float | Any = 0.0) -> Any:
    """Rectified linear unit activation, `max(x, 0)`, with optional slope, ceiling and threshold.

    Arguments
    ---------
    x
        A tensor, array or number.
    negative_slope
        Slope below `threshold`, a number.
    max_value
        Largest result, a number; `None` for no limit.
    threshold
        Values below it are set to 0 or, with a slope, damped.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_relu(). Keras: keras.activations.relu.
    """

def activation_relu6(x: Any) -> Any:
    """ReLU activation capped at 6: `min(max(x, 0), 6)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_relu6(). Keras: keras.activations.relu6.
    """

def activation_selu(x: Any) -> Any:
    """Scaled exponential linear unit activation, `scale * elu(x, alpha)` with fixed constants.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_selu(). Keras: keras.activations.selu.
    """

def activation_sigmoid(x: Any) -> Any:
    """Sigmoid activation, `1 / (1 + exp(-x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_sigmoid(). Keras: keras.activations.sigmoid.
    """

def activation_silu(x: Any) -> Any:
    """SiLU (swish) activation, `x * sigmoid(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_silu(). Keras: keras.activations.silu.
    """

def activation_soft_shrink(x: ArrayLike, threshold: float | Any = 0.5) -> Any:
    """Soft shrink activation: moves `x` towards 0 by `threshold`, and to 0 inside it.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Distance by which values move towards 0, not negative.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_soft_shrink(). Keras: keras.activations.soft_shrink.
    """

def activation_softmax(x: ArrayLike, axis: int | float | Sequence[int | float] = -1) -> Any:
    """Softmax activation: positive values that sum to 1 along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_softmax(). Keras: keras.activations.softmax.
    """

def activation_softplus(x: Any) -> Any:
    """Softplus activation, `log(1 + exp(x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_softplus(). Keras: keras.activations.softplus.
    """

def activation_softsign(x: Any) -> Any:
    """Softsign activation, `x / (1 + abs(x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_softsign(). Keras: keras.activations.softsign.
    """

def activation_sparse_plus(x: ArrayLike) -> Any:
    """Sparse plus activation: 0 up to -1, `(x + 1)^2 / 4` in between, `x` from 1 on.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_sparse_plus(). Keras: keras.activations.sparse_plus.
    """

def activation_sparse_sigmoid(x: Any) -> Any:
    """Sparse sigmoid activation, `(x + 1) / 2` clipped to the range 0 to 1.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_sparse_sigmoid(). Keras: keras.activations.sparse_sigmoid.
    """

def activation_sparsemax(x: Any, axis: int | float = -1) -> Any:
    """Sparsemax activation: the nearest probability vector to `x`, often with exact zeros.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_sparsemax(). Keras: keras.activations.sparsemax.
    """

def activation_squareplus(x: Any, b: Any = 4) -> Any:
    """Squareplus activation, `(x + sqrt(x^2 + b)) / 2`.

    Arguments
    ---------
    x
        A tensor, array or number.
    b
        A number that sets the smoothness; 0 gives ReLU.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_squareplus(). Keras: keras.activations.squareplus.
    """

def activation_tanh(x: Any) -> Any:
    """Hyperbolic tangent activation, `tanh(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_tanh(). Keras: keras.activations.tanh.
    """

def activation_tanh_shrink(x: Any) -> Any:
    """Tanh shrink activation, `x - tanh(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_tanh_shrink(). Keras: keras.activations.tanh_shrink.
    """

def activation_threshold(x: ArrayLike, threshold: Any, default_value: Any) -> Any:
    """Threshold activation: `x` where `x > threshold`, else `default_value`.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Values above it are kept.
    default_value
        Value where `x` does not exceed `threshold`.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::activation_threshold(). Keras: keras.activations.threshold.
    """

def active_property(fn: Callable[..., Any]) -> Any:
    """Marks a function to be a property of a class.

    Arguments
    ---------
    fn
        Function that is called to read the property; with a value to set it, if it takes one.

    Returns
    -------
        The marked function.

    Source
    ------
        Mirrors keras3::active_property().
    """

@overload
def adapt(object: Any, data: Any, *, batch_size: int | float | None = None, steps: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Lets a preprocessing layer learn its state (vocabulary, mean, bin edges) from data.

    Arguments
    ---------
    object
        Preprocessing layer with a state to learn, such as `layer_normalization()` or
        `layer_text_vectorization()`.
    data
        Array, tensor or dataset to learn from.
    batch_size
        Samples per batch when `data` is not a dataset; `None` for 32.
    steps
        Number of batches to read; `None` for all.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer, adapted.

    Source
    ------
        Mirrors keras3::adapt().
    """
@overload
def adapt(data: Any, *, batch_size: int | float | None = None, steps: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Deferred: ...

def all_dims() -> Any:
    """Stands for all remaining dimensions in a subset, like `...` in NumPy indexing.

    Returns
    -------
        A marker for `op_subset()`.

    Source
    ------
        Mirrors keras3::all_dims().
    """

def application_convnext_base(include_top: bool = True, include_preprocessing: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'convnext_base') -> Any:
    """ConvNeXt-Base image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    include_preprocessing
        Whether the model scales its inputs itself.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_convnext_base(). Keras: keras.applications.ConvNeXtBase.
    """

def application_convnext_large(include_top: bool = True, include_preprocessing: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'convnext_large') -> Any:
    """ConvNeXt-Large image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    include_preprocessing
        Whether the model scales its inputs itself.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_convnext_large(). Keras: keras.applications.ConvNeXtLarge.
    """

def application_convnext_small(include_top: bool = True, include_preprocessing: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'convnext_small') -> Any:
    """ConvNeXt-Small image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    include_preprocessing
        Whether the model scales its inputs itself.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_convnext_small(). Keras: keras.applications.ConvNeXtSmall.
    """

def application_convnext_tiny(include_top: bool = True, include_preprocessing: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'convnext_tiny') -> Any:
    """ConvNeXt-Tiny image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    include_preprocessing
        Whether the model scales its inputs itself.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_convnext_tiny(). Keras: keras.applications.ConvNeXtTiny.
    """

def application_convnext_xlarge(include_top: bool = True, include_preprocessing: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'convnext_xlarge') -> Any:
    """ConvNeXt-XLarge image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    include_preprocessing
        Whether the model scales its inputs itself.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_convnext_xlarge(). Keras: keras.applications.ConvNeXtXLarge.
    """

@overload
def application_decode_predictions(model: Any, preds: ArrayLike, top: int | float | Sequence[int | float] = 5, **kwargs: Any) -> Any:
    """Names the most likely ImageNet classes in a model's predictions.

    Arguments
    ---------
    model
        Model made by an `application_*` function.
    preds
        Predictions of shape `(samples, 1000)`.
    top
        Number of classes to name.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        One table per image, with the columns `class_name`, `class_description` and `score`.

    Source
    ------
        Mirrors keras3::application_decode_predictions().
    """
@overload
def application_decode_predictions(preds: ArrayLike, top: int | float | Sequence[int | float] = 5, **kwargs: Any) -> Deferred: ...

def application_densenet121(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'densenet121') -> Any:
    """DenseNet-121 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_densenet121(). Keras: keras.applications.DenseNet121.
    """

def application_densenet169(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'densenet169') -> Any:
    """DenseNet-169 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_densenet169(). Keras: keras.applications.DenseNet169.
    """

def application_densenet201(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'densenet201') -> Any:
    """DenseNet-201 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_densenet201(). Keras: keras.applications.DenseNet201.
    """

def application_efficientnet_b0(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb0', **kwargs: Any) -> Any:
    """EfficientNet-B0 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b0(). Keras: keras.applications.EfficientNetB0.
    """

def application_efficientnet_b1(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb1', **kwargs: Any) -> Any:
    """EfficientNet-B1 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b1(). Keras: keras.applications.EfficientNetB1.
    """

def application_efficientnet_b2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb2', **kwargs: Any) -> Any:
    """EfficientNet-B2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b2(). Keras: keras.applications.EfficientNetB2.
    """

def application_efficientnet_b3(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb3', **kwargs: Any) -> Any:
    """EfficientNet-B3 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b3(). Keras: keras.applications.EfficientNetB3.
    """

def application_efficientnet_b4(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb4', **kwargs: Any) -> Any:
    """EfficientNet-B4 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b4(). Keras: keras.applications.EfficientNetB4.
    """

def application_efficientnet_b5(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb5', **kwargs: Any) -> Any:
    """EfficientNet-B5 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b5(). Keras: keras.applications.EfficientNetB5.
    """

def application_efficientnet_b6(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb6', **kwargs: Any) -> Any:
    """EfficientNet-B6 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b6(). Keras: keras.applications.EfficientNetB6.
    """

def application_efficientnet_b7(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'efficientnetb7', **kwargs: Any) -> Any:
    """EfficientNet-B7 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_b7(). Keras: keras.applications.EfficientNetB7.
    """

def application_efficientnet_v2b0(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-b0') -> Any:
    """EfficientNetV2-B0 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2b0(). Keras: keras.applications.EfficientNetV2B0.
    """

def application_efficientnet_v2b1(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-b1') -> Any:
    """EfficientNetV2-B1 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2b1(). Keras: keras.applications.EfficientNetV2B1.
    """

def application_efficientnet_v2b2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-b2') -> Any:
    """EfficientNetV2-B2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2b2(). Keras: keras.applications.EfficientNetV2B2.
    """

def application_efficientnet_v2b3(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-b3') -> Any:
    """EfficientNetV2-B3 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2b3(). Keras: keras.applications.EfficientNetV2B3.
    """

def application_efficientnet_v2l(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-l') -> Any:
    """EfficientNetV2-L image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2l(). Keras: keras.applications.EfficientNetV2L.
    """

def application_efficientnet_v2m(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-m') -> Any:
    """EfficientNetV2-M image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2m(). Keras: keras.applications.EfficientNetV2M.
    """

def application_efficientnet_v2s(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'efficientnetv2-s') -> Any:
    """EfficientNetV2-S image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_efficientnet_v2s(). Keras: keras.applications.EfficientNetV2S.
    """

def application_inception_resnet_v2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'inception_resnet_v2') -> Any:
    """Inception-ResNet v2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_inception_resnet_v2(). Keras:
        keras.applications.InceptionResNetV2.
    """

def application_inception_v3(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'inception_v3') -> Any:
    """Inception v3 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_inception_v3(). Keras: keras.applications.InceptionV3.
    """

def application_mobilenet(input_shape: Any = None, alpha: float | Any = 1.0, depth_multiplier: int | float = 1, dropout: float | Any = 0.001, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: Any = None) -> Any:
    """MobileNet image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    alpha
        Width of the network: number of filters relative to the original, such as 0.5 or 1.
    depth_multiplier
        Output channels per input channel in the depthwise convolutions.
    dropout
        Dropout rate before the classifier, from 0 to 1.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_mobilenet(). Keras: keras.applications.MobileNet.
    """

def application_mobilenet_v2(input_shape: Any = None, alpha: float | Any = 1.0, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: Any = None) -> Any:
    """MobileNetV2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    alpha
        Width of the network: number of filters relative to the original, such as 0.5 or 1.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_mobilenet_v2(). Keras: keras.applications.MobileNetV2.
    """

def application_mobilenet_v3_large(input_shape: Any = None, alpha: float | Any = 1.0, minimalistic: bool = False, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, classes: int | float = 1000, pooling: Any = None, dropout_rate: float | Any = 0.2, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'MobileNetV3Large') -> Any:
    """MobileNetV3-Large image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    alpha
        Width of the network: number of filters relative to the original, such as 0.5 or 1.
    minimalistic
        Whether to use the variant with plain building blocks, for hardware without the others.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    dropout_rate
        Dropout rate before the classifier, from 0 to 1.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_mobilenet_v3_large(). Keras:
        keras.applications.MobileNetV3Large.
    """

def application_mobilenet_v3_small(input_shape: Any = None, alpha: float | Any = 1.0, minimalistic: bool = False, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, classes: int | float = 1000, pooling: Any = None, dropout_rate: float | Any = 0.2, classifier_activation: str | Callable[..., Any] = 'softmax', include_preprocessing: bool = True, name: str | Any = 'MobileNetV3Small') -> Any:
    """MobileNetV3-Small image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    alpha
        Width of the network: number of filters relative to the original, such as 0.5 or 1.
    minimalistic
        Whether to use the variant with plain building blocks, for hardware without the others.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    dropout_rate
        Dropout rate before the classifier, from 0 to 1.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    include_preprocessing
        Whether the model scales its inputs itself.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_mobilenet_v3_small(). Keras:
        keras.applications.MobileNetV3Small.
    """

def application_nasnet_large(input_shape: Any = None, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'nasnet_large') -> Any:
    """NASNet-A Large image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_nasnet_large(). Keras: keras.applications.NASNetLarge.
    """

def application_nasnet_mobile(input_shape: Any = None, include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'nasnet_mobile') -> Any:
    """NASNet-A Mobile image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_nasnet_mobile(). Keras: keras.applications.NASNetMobile.
    """

def application_nasnetlarge(**kwargs: Any) -> Any:
    """Alias of `application_nasnet_large`: NASNet-A Large image classifier.

    Arguments
    ---------
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A model.

    Source
    ------
        Mirrors keras3::application_nasnetlarge(). Keras: keras.applications.NASNetLarge.
    """

def application_nasnetmobile(**kwargs: Any) -> Any:
    """Alias of `application_nasnet_mobile`: NASNet-A Mobile image classifier.

    Arguments
    ---------
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A model.

    Source
    ------
        Mirrors keras3::application_nasnetmobile(). Keras: keras.applications.NASNetMobile.
    """

@overload
def application_preprocess_inputs(model: Any, x: ArrayLike, *, data_format: Any = None, **kwargs: Any) -> Any:
    """Scales images the way the given application model expects them.

    Arguments
    ---------
    model
        Model made by an `application_*` function.
    x
        Images, values from 0 to 255.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The scaled images.

    Source
    ------
        Mirrors keras3::application_preprocess_inputs().
    """
@overload
def application_preprocess_inputs(x: ArrayLike, *, data_format: Any = None, **kwargs: Any) -> Deferred: ...

def application_resnet101(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet101') -> Any:
    """ResNet-101 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet101(). Keras: keras.applications.ResNet101.
    """

def application_resnet101_v2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet101v2') -> Any:
    """ResNet-101 v2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet101_v2(). Keras: keras.applications.ResNet101V2.
    """

def application_resnet152(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet152') -> Any:
    """ResNet-152 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet152(). Keras: keras.applications.ResNet152.
    """

def application_resnet152_v2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet152v2') -> Any:
    """ResNet-152 v2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet152_v2(). Keras: keras.applications.ResNet152V2.
    """

def application_resnet50(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet50') -> Any:
    """ResNet-50 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet50(). Keras: keras.applications.ResNet50.
    """

def application_resnet50_v2(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'resnet50v2') -> Any:
    """ResNet-50 v2 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_resnet50_v2(). Keras: keras.applications.ResNet50V2.
    """

def application_vgg16(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'vgg16') -> Any:
    """VGG-16 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_vgg16(). Keras: keras.applications.VGG16.
    """

def application_vgg19(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'vgg19') -> Any:
    """VGG-19 image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_vgg19(). Keras: keras.applications.VGG19.
    """

def application_xception(include_top: bool = True, weights: str | Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None, pooling: Any = None, classes: int | float = 1000, classifier_activation: str | Callable[..., Any] = 'softmax', name: str | Any = 'xception') -> Any:
    """Xception image classifier, with ImageNet weights or untrained.

    Arguments
    ---------
    include_top
        Whether to include the classifier.
    weights
        `"imagenet"`, the path of a weights file, or None for random weights.
    input_tensor
        Existing tensor to use as the input.
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    pooling
        How to pool features if there is no classifier: `"avg"`, `"max"`, or None for feature maps.
    classes
        Number of classes, where there is a classifier without pretrained weights.
    classifier_activation
        Activation of the classifier; `None` for raw scores.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::application_xception(). Keras: keras.applications.Xception.
    """

@overload
def array_reshape(x: Any, dim: Any, order: Literal["C", "F"] = 'C') -> Any:
    """Reshapes an array, filling row by row (`"C"`) or column by column (`"F"`).

    Arguments
    ---------
    x
        Array to reshape.
    dim
        New shape; one dimension may be -1, to be found out. One may be `None` or -1: it is
        inferred.
    order
        `"C"` for row-major, `"F"` for column-major reading and filling.

    Returns
    -------
        The reshaped array.

    Source
    ------
        Mirrors keras3::array_reshape().
    """
@overload
def array_reshape(dim: Any, order: Literal["C", "F"] = 'C') -> Deferred: ...

@overload
def as_array_iterator(dataset: Any) -> Any:
    """Make an iterator over a dataset that gives arrays instead of tensors.

    Arguments
    ---------
    dataset
        The dataset.

    Returns
    -------
        An iterator, for `iter_next()` and `iterate()`. Without `dataset`, a deferred call to pipe
        into.
    """
@overload
def as_array_iterator() -> Deferred: ...

@overload
def as_iterator(x: Any) -> Any:
    """Make an iterator from a dataset or another iterable object.

    Arguments
    ---------
    x
        Dataset, or anything that can be iterated over.

    Returns
    -------
        An iterator, for `iter_next()` and `iterate()`.

    Source
    ------
        Mirrors keras3::as_iterator().
    """
@overload
def as_iterator() -> Deferred: ...

@overload
def as_tensor(x: ArrayLike, dtype: Any = None, *, name: Any = None, **kwargs: Any) -> Any:
    """Turns a value into a backend tensor.

    On other backends text becomes a tensor of TensorFlow, as they have none of it, and TensorFlow's
    tensors stay its.

    Arguments
    ---------
    x
        Number, array, tensor or nested list; a shape of TensorFlow; a dataset of a single element.
    dtype
        Dtype to convert to; `None` keeps that of `x`. What an integer type can't hold becomes the
        nearest it can.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        `shape`, of which one dimension may be `None`: a number fills it, other values are put in it
        row by row.

    Returns
    -------
        A tensor.

    Source
    ------
        Mirrors keras3::as_tensor().
    """
@overload
def as_tensor(dtype: Any = None, *, name: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def as_tf_dataset(dataset: Any) -> Any:
    """Return a dataset as it is, after a check that it is one.

    Arguments
    ---------
    dataset
        The dataset.

    Returns
    -------
        The dataset.
    """
@overload
def as_tf_dataset() -> Deferred: ...

def audio_dataset_from_directory(directory: str | PathLike[str], labels: str | Sequence[int] | None = 'inferred', label_mode: str | Any = 'int', class_names: Any = None, batch_size: int | float = 32, sampling_rate: int | float | None = None, output_sequence_length: int | float | None = None, ragged: bool = False, shuffle: bool = True, seed: int | float | Sequence[int | float] | None = None, validation_split: Any = None, subset: Any = None, follow_links: bool = False, verbose: bool = True) -> Any:
    """Dataset of WAV files in a directory, with labels from the subdirectories.

    Arguments
    ---------
    directory
        Directory with the files; one subdirectory per class if labels are inferred.
    labels
        `"inferred"` from subdirectories, None, or class ids counted from 0, one per file in
        alphabetical order.
    label_mode
        `"int"`, `"categorical"` (one-hot), `"binary"` (0 or 1) or None.
    class_names
        Names of the subdirectories, in the order of their class ids; `None` for alphabetical order.
    batch_size
        Samples per batch; `None` for single samples without a batch dimension.
    sampling_rate
        Rate in samples per second to resample to; `None` keeps that of the files.
    output_sequence_length
        Number of audio samples to cut or pad every file to; `None` pads to the longest in the
        batch.
    ragged
        Whether to give ragged tensors, with each file at its own length.
    shuffle
        Whether to shuffle the files; otherwise they come in alphabetical order.
    seed
        Seed for shuffling and for the validation split.
    validation_split
        Share of the files kept for validation, from 0 to 1.
    subset
        `"training"`, `"validation"` or `"both"`, if there is a `validation_split`.
    follow_links
        Whether to follow symbolic links to directories.
    verbose
        Whether to report the numbers of files and classes found.

    Returns
    -------
        A dataset of batches, with labels unless `labels=None`.

    Source
    ------
        Mirrors keras3::audio_dataset_from_directory(). Keras:
        keras.utils.audio_dataset_from_directory.
    """

@overload
def bidirectional(object: Any, layer: Any, merge_mode: str | Any = 'concat', weights: Any = None, backward_layer: Any = None, **kwargs: Any) -> Any:
    """Alias of `layer_bidirectional()`: Runs a recurrent layer in both directions and merges the
    results.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    layer
        Recurrent layer to run forward, such as `layer_lstm(16)`.
    merge_mode
        How both directions are merged: `"concat"`, `"sum"`, `"mul"`, `"ave"`, or None for a list.
    weights
        Initial weights; `None` for new ones.
    backward_layer
        Layer for the backward direction; `None` for a copy of `layer`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::bidirectional(). Keras: keras.layers.Bidirectional.
    """
@overload
def bidirectional(layer: Any, merge_mode: str | Any = 'concat', weights: Any = None, backward_layer: Any = None, **kwargs: Any) -> Any: ...

def callback_backup_and_restore(backup_dir: Any, save_freq: int | float | str | Sequence[Any] = 'epoch', double_checkpoint: bool = False, delete_checkpoint: bool = True) -> Any:
    """Backs up the training state so that an interrupted `fit()` can go on.

    Arguments
    ---------
    backup_dir
        Directory for the backup, not to be used for anything else.
    save_freq
        `"epoch"`, or a number of batches between saves.
    double_checkpoint
        Whether to keep the backup before the last as well.
    delete_checkpoint
        Whether to delete the backup when training has ended.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_backup_and_restore(). Keras: keras.callbacks.BackupAndRestore.
    """

def callback_csv_logger(filename: Any, separator: str | Any = ',', append: bool = False) -> Any:
    """Writes the results of each epoch to a CSV file.

    Arguments
    ---------
    filename
        File to write.
    separator
        Character between the columns.
    append
        Whether to add to an existing file rather than replace it.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_csv_logger(). Keras: keras.callbacks.CSVLogger.
    """

def callback_early_stopping(monitor: str | Any = 'val_loss', min_delta: float = 0, patience: int | float = 0, verbose: int | float | str | Sequence[Any] = 0, mode: str | Any = 'auto', baseline: Any = None, restore_best_weights: bool = False, start_from_epoch: int | float | Sequence[int | float] = 0) -> Any:
    """Stops training when a monitored value no longer improves.

    Arguments
    ---------
    monitor
        Name of the value to watch, such as `"loss"` or `"val_loss"`.
    min_delta
        Smallest change that counts as an improvement.
    patience
        Epochs without improvement before training stops.
    verbose
        0 for silence, 1 for a message when the callback acts.
    mode
        `"min"` if less is better, `"max"` if more is, `"auto"` to go by the name.
    baseline
        Value to beat; training stops if the model doesn't.
    restore_best_weights
        Whether to go back to the weights of the best epoch.
    start_from_epoch
        Number of epochs to wait before watching.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_early_stopping(). Keras: keras.callbacks.EarlyStopping.
    """

def callback_lambda(on_epoch_begin: Callable[..., Any] | None = None, on_epoch_end: Callable[..., Any] | None = None, on_train_begin: Callable[..., Any] | None = None, on_train_end: Callable[..., Any] | None = None, on_train_batch_begin: Callable[..., Any] | None = None, on_train_batch_end: Callable[..., Any] | None = None, **kwargs: Any) -> Any:
    """Callback made of functions to call at set moments of training.

    Arguments
    ---------
    on_epoch_begin
        Function of the epoch, counted from 1, and the logs; called as an epoch begins.
    on_epoch_end
        Function of the epoch, counted from 1, and the logs; called as an epoch ends.
    on_train_begin
        Function of the logs, called as training begins.
    on_train_end
        Function of the logs, called as training ends.
    on_train_batch_begin
        Function of the batch, counted from 1, and the logs; called before each training batch.
    on_train_batch_end
        Function of the batch, counted from 1, and the logs; called after each training batch.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_lambda(). Keras: keras.callbacks.LambdaCallback.
    """

def callback_learning_rate_scheduler(schedule: Callable[..., Any], verbose: int | float | str | Sequence[Any] = 0) -> Any:
    """Sets the learning rate of each epoch by a function.

    Arguments
    ---------
    schedule
        Function of the epoch, counted from 0, and the current rate that gives the new rate.
    verbose
        0 for silence, 1 for a message when the callback acts.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_learning_rate_scheduler(). Keras:
        keras.callbacks.LearningRateScheduler.
    """

def callback_model_checkpoint(filepath: Any, monitor: str | Any = 'val_loss', verbose: int | float | str | Sequence[Any] = 0, save_best_only: bool = False, save_weights_only: bool = False, mode: str | Any = 'auto', save_freq: int | float | str | Sequence[Any] = 'epoch', initial_value_threshold: Any = None) -> Any:
    """Saves the model or its weights now and then during training.

    Arguments
    ---------
    filepath
        File to write, with fields such as `{epoch:02d}` or `{val_loss:.2f}`; must end in `.keras`,
        or `.weights.h5` for weights only.
    monitor
        Name of the value to watch, such as `"loss"` or `"val_loss"`.
    verbose
        0 for silence, 1 for a message at each save.
    save_best_only
        Whether to save only when the monitored value improves.
    save_weights_only
        Whether to save the weights alone.
    mode
        `"min"` if less is better, `"max"` if more is, `"auto"` to go by the name.
    save_freq
        `"epoch"`, or a number of batches between saves.
    initial_value_threshold
        Value that the first checkpoint has to beat.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_model_checkpoint(). Keras: keras.callbacks.ModelCheckpoint.
    """

def callback_reduce_lr_on_plateau(monitor: str | Any = 'val_loss', factor: float | Any = 0.1, patience: int | float = 10, verbose: int | float | str | Sequence[Any] = 0, mode: str | Any = 'auto', min_delta: float | Any = 0.0001, cooldown: int | float = 0, min_lr: float | Any = 0.0, **kwargs: Any) -> Any:
    """Lowers the learning rate when a monitored value no longer improves.

    Arguments
    ---------
    monitor
        Name of the value to watch, such as `"loss"` or `"val_loss"`.
    factor
        Factor below 1 to multiply the learning rate by.
    patience
        Epochs without improvement before the rate is lowered.
    verbose
        0 for silence, 1 for a message when the callback acts.
    mode
        `"min"` if less is better, `"max"` if more is, `"auto"` to go by the name.
    min_delta
        Smallest change that counts as an improvement.
    cooldown
        Epochs to wait after the rate was lowered.
    min_lr
        Lowest learning rate.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_reduce_lr_on_plateau(). Keras: keras.callbacks.ReduceLROnPlateau.
    """

def callback_remote_monitor(root: str | Any = 'http://localhost:9000', path: str | Any = '/publish/epoch/end/', field: str | Any = 'data', headers: Any = None, send_as_json: bool = False) -> Any:
    """Posts the results of each epoch to a web server.

    Arguments
    ---------
    root
        URL of the server.
    path
        Path below `root` to post to.
    field
        Form field for the data; not used if `send_as_json`.
    headers
        HTTP headers, by name.
    send_as_json
        Whether to send JSON rather than form data.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_remote_monitor(). Keras: keras.callbacks.RemoteMonitor.
    """

def callback_swap_ema_weights(swap_on_epoch: bool = False) -> Any:
    """Evaluates with the moving averages that the optimizer keeps of the weights.

    Arguments
    ---------
    swap_on_epoch
        Whether to swap at the start and end of each epoch as well.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_swap_ema_weights(). Keras: keras.callbacks.SwapEMAWeights.
    """

def callback_tensorboard(log_dir: str | Any = 'logs', histogram_freq: int | float | Sequence[int | float] = 0, write_graph: bool = True, write_images: bool = False, write_steps_per_second: bool = False, update_freq: int | float | str | Sequence[Any] = 'epoch', profile_batch: int | float | Sequence[int | float] = 0, embeddings_freq: int | float | Sequence[int | float] = 0, embeddings_metadata: Any = None) -> Any:
    """Writes logs for TensorBoard.

    Arguments
    ---------
    log_dir
        Directory to write the logs to.
    histogram_freq
        Epochs between histograms of the weights; 0 for never.
    write_graph
        Whether to write the graph.
    write_images
        Whether to write the weights as images.
    write_steps_per_second
        Whether to write the training speed.
    update_freq
        `"epoch"`, `"batch"`, or a number of batches between writes.
    profile_batch
        Batch to profile, counted from 1, or the first and last of a range; 0 for none.
    embeddings_freq
        Epochs between writes of the embeddings; 0 for never.
    embeddings_metadata
        File with labels for the embeddings, or files by layer name.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_tensorboard(). Keras: keras.callbacks.TensorBoard.
    """

def callback_terminate_on_nan() -> Any:
    """Stops training when the loss becomes NaN or infinite.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::callback_terminate_on_nan(). Keras: keras.callbacks.TerminateOnNaN.
    """

def callbacks_tensorboard(log_dir: str | Any = 'logs', **kwargs: Any) -> Any:
    """Alias of callback_tensorboard().

    Arguments
    ---------
    log_dir
        Directory of the logs.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Keras: keras.callbacks.TensorBoard.
    """

def choose_from_datasets(datasets: Any, choice_dataset: Any, stop_on_empty_dataset: bool = True) -> Any:
    """Draw each element from the dataset that another dataset names.

    Arguments
    ---------
    datasets
        A list of datasets with elements of the same structure.
    choice_dataset
        A dataset of integers of dtype int64, which count the datasets from 0.
    stop_on_empty_dataset
        Whether to stop once a chosen dataset is exhausted; else it is passed over.

    Returns
    -------
        A tf.data.Dataset.
    """

def clear_session(free_memory: bool = True) -> Any:
    """Forgets Keras' global state: name counters and leftover graphs.

    Arguments
    ---------
    free_memory
        Whether to run the garbage collector.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::clear_session(). Keras: keras.utils.clear_session.
    """

@overload
def clone_model(model: Any, input_tensors: Sequence[ArrayLike] | ArrayLike | None = None, clone_function: Callable[..., Any] | None = None, call_function: Callable[..., Any] | None = None, recursive: bool = False, **kwargs: Any) -> Any:
    """Copies a model with new layers and new weights.

    Arguments
    ---------
    model
        Functional or Sequential model.
    input_tensors
        Inputs to build the copy on; `None` for new ones.
    clone_function
        Function of a layer that returns its copy; `None` to copy by configuration.
    call_function
        Function of a layer and its inputs that calls the layer; functional models only.
    recursive
        Whether to clone nested models layer by layer too.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A model.

    Source
    ------
        Mirrors keras3::clone_model(). Keras: keras.models.clone_model.
    """
@overload
def clone_model(input_tensors: Sequence[ArrayLike] | ArrayLike | None = None, clone_function: Callable[..., Any] | None = None, call_function: Callable[..., Any] | None = None, recursive: bool = False, **kwargs: Any) -> Deferred: ...

@overload
def compile(object: Any, optimizer: Any = 'rmsprop', loss: Any = None, metrics: Any = None, *, loss_weights: Any = None, weighted_metrics: Any = None, run_eagerly: bool = False, steps_per_execution: int | float | Sequence[int | float] = 1, jit_compile: str | Any = 'auto', auto_scale_loss: bool = True, **kwargs: Any) -> Any:
    """Sets optimizer, loss and metrics for the training of a model.

    Arguments
    ---------
    object
        Model to configure.
    optimizer
        Optimizer: a name such as `"adam"` or an optimizer object.
    loss
        Loss: a name such as `"mse"`, a loss object, a function, or one per output.
    metrics
        Metrics to show: names, metric objects or functions, in a list; or such lists per output.
    loss_weights
        Weights of the losses of several outputs.
    weighted_metrics
        Metrics to compute with sample and class weights.
    run_eagerly
        Whether to run step by step without compiling, for debugging.
    steps_per_execution
        Batches per call of the compiled function.
    jit_compile
        Whether to compile with XLA; `"auto"` where supported.
    auto_scale_loss
        Whether to scale the loss automatically for float16 training.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The model.

    Source
    ------
        Mirrors keras3::compile(). Keras: keras.Model.compile.
    """
@overload
def compile(optimizer: Any = 'rmsprop', loss: Any = None, metrics: Any = None, *, loss_weights: Any = None, weighted_metrics: Any = None, run_eagerly: bool = False, steps_per_execution: int | float | Sequence[int | float] = 1, jit_compile: str | Any = 'auto', auto_scale_loss: bool = True, **kwargs: Any) -> Deferred: ...

def config_backend() -> Any:
    """Name of the backend in use.

    Returns
    -------
        `"tensorflow"`, `"jax"` or `"torch"`.

    Source
    ------
        Mirrors keras3::config_backend(). Keras: keras.config.backend.
    """

def config_disable_flash_attention() -> Any:
    """Turns off flash attention.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_disable_flash_attention(). Keras:
        keras.config.disable_flash_attention.
    """

def config_disable_interactive_logging() -> Any:
    """Sends progress to the log in place of the console.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_disable_interactive_logging(). Keras:
        keras.config.disable_interactive_logging.
    """

def config_disable_traceback_filtering() -> Any:
    """Shows Keras' own frames in tracebacks.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_disable_traceback_filtering(). Keras:
        keras.config.disable_traceback_filtering.
    """

def config_dtype_policy() -> Any:
    """Default dtype policy of new layers.

    Returns
    -------
        A dtype policy.

    Source
    ------
        Mirrors keras3::config_dtype_policy(). Keras: keras.config.dtype_policy.
    """

def config_enable_flash_attention() -> Any:
    """Turns on flash attention.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_enable_flash_attention(). Keras: keras.config.enable_flash_attention.
    """

def config_enable_interactive_logging() -> Any:
    """Shows progress as bars in the console.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_enable_interactive_logging(). Keras:
        keras.config.enable_interactive_logging.
    """

def config_enable_traceback_filtering() -> Any:
    """Hides Keras' own frames in tracebacks.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_enable_traceback_filtering(). Keras:
        keras.config.enable_traceback_filtering.
    """

def config_enable_unsafe_deserialization() -> Any:
    """Allows saved code, such as lambdas, to be loaded for the whole session.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_enable_unsafe_deserialization(). Keras:
        keras.config.enable_unsafe_deserialization.
    """

def config_epsilon() -> Any:
    """Small number that Keras adds against division by zero.

    Returns
    -------
        A number.

    Source
    ------
        Mirrors keras3::config_epsilon(). Keras: keras.config.epsilon.
    """

def config_floatx() -> Any:
    """Default float dtype.

    Returns
    -------
        A string such as `"float32"`.

    Source
    ------
        Mirrors keras3::config_floatx(). Keras: keras.config.floatx.
    """

def config_image_data_format() -> Any:
    """Default position of the channels in images.

    Returns
    -------
        `"channels_last"` or `"channels_first"`.

    Source
    ------
        Mirrors keras3::config_image_data_format(). Keras: keras.config.image_data_format.
    """

def config_is_flash_attention_enabled() -> Any:
    """Whether flash attention is on.

    Returns
    -------
        True, False, or None where it is left to the layer.

    Source
    ------
        Mirrors keras3::config_is_flash_attention_enabled(). Keras:
        keras.config.is_flash_attention_enabled.
    """

def config_is_interactive_logging_enabled() -> Any:
    """Whether progress goes to the console as bars.

    Returns
    -------
        True or False.

    Source
    ------
        Mirrors keras3::config_is_interactive_logging_enabled(). Keras:
        keras.config.is_interactive_logging_enabled.
    """

def config_is_nnx_enabled() -> Any:
    """Whether the Flax NNX integration of the JAX backend is on.

    Returns
    -------
        True or False.

    Source
    ------
        Mirrors keras3::config_is_nnx_enabled(). Keras: keras.config.is_nnx_enabled.
    """

def config_is_traceback_filtering_enabled() -> Any:
    """Whether tracebacks hide Keras' own frames.

    Returns
    -------
        True or False.

    Source
    ------
        Mirrors keras3::config_is_traceback_filtering_enabled(). Keras:
        keras.config.is_traceback_filtering_enabled.
    """

def config_max_epochs() -> Any:
    """Upper limit on the epochs of any `fit()`.

    Returns
    -------
        A whole number, or None for no limit.

    Source
    ------
        Mirrors keras3::config_max_epochs(). Keras: keras.config.max_epochs.
    """

def config_max_steps_per_epoch() -> Any:
    """Upper limit on the steps of any epoch.

    Returns
    -------
        A whole number, or None for no limit.

    Source
    ------
        Mirrors keras3::config_max_steps_per_epoch(). Keras: keras.config.max_steps_per_epoch.
    """

def config_set_backend(backend: Any) -> Any:
    """Chooses the backend before Keras is first used, as `use_backend()` does.

    Arguments
    ---------
    backend
        `"tensorflow"`, `"jax"` or `"torch"`.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_backend(). Keras: keras.config.set_backend.
    """

def config_set_dtype_policy(policy: Any) -> Any:
    """Sets the default dtype policy of new layers.

    Arguments
    ---------
    policy
        Dtype policy, or its name such as `"mixed_float16"`.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_dtype_policy(). Keras: keras.config.set_dtype_policy.
    """

def config_set_epsilon(value: Any) -> Any:
    """Sets the small number used against division by zero.

    Arguments
    ---------
    value
        Small positive number, such as 1e-7.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_epsilon(). Keras: keras.config.set_epsilon.
    """

def config_set_floatx(value: Any) -> Any:
    """Sets the default float dtype.

    Arguments
    ---------
    value
        `"bfloat16"`, `"float16"`, `"float32"` or `"float64"`.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_floatx(). Keras: keras.config.set_floatx.
    """

def config_set_image_data_format(data_format: Any) -> Any:
    """Sets the default position of the channels in images.

    Arguments
    ---------
    data_format
        `"channels_last"` or `"channels_first"`.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_image_data_format(). Keras: keras.config.set_image_data_format.
    """

def config_set_max_epochs(max_epochs: int | float) -> Any:
    """Limits the number of epochs of every `fit()`.

    Arguments
    ---------
    max_epochs
        Largest number of epochs; `None` for no limit.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_max_epochs(). Keras: keras.config.set_max_epochs.
    """

def config_set_max_steps_per_epoch(max_steps_per_epoch: int | float) -> Any:
    """Limits the steps per epoch in fit, evaluate and predict.

    Arguments
    ---------
    max_steps_per_epoch
        Largest number of steps per epoch; `None` for no limit.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::config_set_max_steps_per_epoch(). Keras:
        keras.config.set_max_steps_per_epoch.
    """

def constraint_maxnorm(max_value: float = 2, axis: int | float | Sequence[int | float] = 1) -> Any:
    """Scales weights down so that no norm along `axis` exceeds `max_value`.

    Counted from 1: `axis`.

    Arguments
    ---------
    max_value
        Largest norm allowed, a number.
    axis
        Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2,
        3]` for 2-d convolutions.

    Returns
    -------
        The constraint.

    Source
    ------
        Mirrors keras3::constraint_maxnorm(). Keras: keras.constraints.MaxNorm.
    """

def constraint_minmaxnorm(min_value: float | Any = 0.0, max_value: float | Any = 1.0, rate: float | Any = 1.0, axis: int | float | Sequence[int | float] = 1) -> Any:
    """Scales weights so that norms along `axis` lie between `min_value` and `max_value`.

    Counted from 1: `axis`.

    Arguments
    ---------
    min_value
        Smallest norm allowed, a number.
    max_value
        Largest norm allowed, a number.
    rate
        How far norms move towards the range at each step; 1 enforces it at once.
    axis
        Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2,
        3]` for 2-d convolutions.

    Returns
    -------
        The constraint.

    Source
    ------
        Mirrors keras3::constraint_minmaxnorm(). Keras: keras.constraints.MinMaxNorm.
    """

def constraint_nonneg() -> Any:
    """Sets negative weights to 0.

    Returns
    -------
        The constraint.

    Source
    ------
        Mirrors keras3::constraint_nonneg(). Keras: keras.constraints.NonNeg.
    """

def constraint_unitnorm(axis: int | float | Sequence[int | float] = 1) -> Any:
    """Scales weights so that every norm along `axis` is 1.

    Counted from 1: `axis`.

    Arguments
    ---------
    axis
        Axis or axes of the weights that a norm covers, counted from 1: 1 for dense layers, `[1, 2,
        3]` for 2-d convolutions.

    Returns
    -------
        The constraint.

    Source
    ------
        Mirrors keras3::constraint_unitnorm(). Keras: keras.constraints.UnitNorm.
    """

@overload
def count_params(object: Any) -> Any:
    """Counts the parameters in a layer or model.

    Arguments
    ---------
    object
        Layer or model, already built.

    Returns
    -------
        A whole number.

    Source
    ------
        Mirrors keras3::count_params().
    """
@overload
def count_params() -> Deferred: ...

def create_layer(layer_class: Any, object: Any = ..., args: Any = ()) -> Any:
    """Makes a layer of a class and gives it to an object.

    Arguments
    ---------
    layer_class
        A Keras layer class, or a function that makes layers.
    object
        A Sequential model or a tensor; the layer itself is returned if it is missing or None.
    args
        The layer's arguments, by name.

    Returns
    -------
        The layer; with `object`, the model or the output.
    """

def csv_record_spec(example_file: str | PathLike[str] | None = ..., skip: int | float = 0.0, names: str | Sequence[str] | None = None, types: str | Sequence[str] | None = None, defaults: Sequence[Any] | None = None) -> Any:
    """Describe the records of text files with fields between commas.

    Arguments
    ---------
    example_file
        A file to learn from what is not given.
    skip
        How many lines come before the records, the line with the names not counted.
    names
        The names of the columns; those in the file's first line by default.
    types
        The types of the columns, as in `delim_record_spec()`.
    defaults
        A list of values for fields that are empty.

    Returns
    -------
        A record specification, for `text_line_dataset()` and `dataset_decode_delim()`.
    """

def custom_metric(name: Any, metric_fn: Callable[..., Any]) -> Any:
    """Gives a metric function the name under which it is reported.

    Arguments
    ---------
    name
        The name.
    metric_fn
        Function of `y_true` and `y_pred`.

    Returns
    -------
        The function, named.

    Source
    ------
        Mirrors keras3::custom_metric().
    """

@overload
def dataset_batch(dataset: Any, batch_size: int | float, drop_remainder: bool = False, num_parallel_calls: int | float | None = None, deterministic: bool | None = None, name: Any = None) -> Any:
    """Combine consecutive elements into batches.

    Arguments
    ---------
    dataset
        The dataset.
    batch_size
        How many elements make a batch.
    drop_remainder
        Whether a last batch that is smaller is left out.
    num_parallel_calls
        How many batches are made at the same time; -1 lets TensorFlow decide.
    deterministic
        Whether parallel calls must keep the order.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_batch(batch_size: int | float, drop_remainder: bool = False, num_parallel_calls: int | float | None = None, deterministic: bool | None = None, name: Any = None) -> Deferred: ...

def dataset_boston_housing(path: str | PathLike[str] = 'boston_housing.npz', test_split: float | Any = 0.2, seed: int | float = 113, convert: bool = True) -> Any:
    """House prices in Boston with 13 features each, for regression.

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.
    test_split
        Share of the data in the test part, from 0 to 1.
    seed
        Seed for shuffling the data before the split.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_boston_housing().
    """

@overload
def dataset_bucket_by_sequence_length(dataset: Any, element_length_func: Callable[..., Any], bucket_boundaries: Sequence[int | float], bucket_batch_sizes: Sequence[int | float], padded_shapes: Any = None, padding_values: Any = None, pad_to_bucket_boundary: bool = False, no_padding: bool = False, drop_remainder: bool = False, name: Any = None) -> Any:
    """Combine elements of similar length into padded batches.

    Arguments
    ---------
    dataset
        The dataset.
    element_length_func
        A function of an element that returns its length, an int32 scalar.
    bucket_boundaries
        The lengths at which one group ends and the next begins, in rising order.
    bucket_batch_sizes
        The batch size of each group: one more than there are boundaries.
    padded_shapes
        The shapes to pad to, as in `dataset_padded_batch()`.
    padding_values
        The values to pad with; 0 or "" by default.
    pad_to_bucket_boundary
        Whether to pad to the group's boundary and not just to the longest of the batch.
    no_padding
        Whether elements are batched without padding.
    drop_remainder
        Whether last batches that are smaller are left out.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_bucket_by_sequence_length(element_length_func: Callable[..., Any], bucket_boundaries: Sequence[int | float], bucket_batch_sizes: Sequence[int | float], padded_shapes: Any = None, padding_values: Any = None, pad_to_bucket_boundary: bool = False, no_padding: bool = False, drop_remainder: bool = False, name: Any = None) -> Deferred: ...

@overload
def dataset_cache(dataset: Any, filename: str | PathLike[str] | None = None) -> Any:
    """Keep the elements in memory, or in a file, once they were read for the first time.

    Arguments
    ---------
    dataset
        The dataset.
    filename
        Where to keep them on disk; in memory by default.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_cache(filename: str | PathLike[str] | None = None) -> Deferred: ...

def dataset_california_housing(version: str | Any = 'large', path: str | PathLike[str] = 'california_housing.npz', test_split: float | Any = 0.2, seed: int | float = 113, convert: bool = True) -> Any:
    """House prices in California with 8 features each, for regression.

    Arguments
    ---------
    version
        `"large"` (20,640 districts) or `"small"` (600).
    path
        File name in the cache directory, where the download is kept.
    test_split
        Share of the data in the test part, from 0 to 1.
    seed
        Seed for shuffling the data before the split.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_california_housing().
    """

def dataset_cifar10(convert: bool = True) -> Any:
    """60,000 color images of 32 x 32 pixels in 10 classes.

    Arguments
    ---------
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_cifar10().
    """

def dataset_cifar100(label_mode: str | Any = 'fine', convert: bool = True) -> Any:
    """60,000 color images of 32 x 32 pixels in 100 classes or 20 groups of classes.

    Arguments
    ---------
    label_mode
        `"fine"` for the 100 classes, `"coarse"` for the 20 groups.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_cifar100().
    """

@overload
def dataset_collect(dataset: Any, iter_max: int | float = ...) -> Any:
    """Return the elements of a dataset as a list.

    Arguments
    ---------
    dataset
        The dataset.
    iter_max
        How many at most; all of them by default.

    Returns
    -------
        A list of elements. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_collect(iter_max: int | float = ...) -> Deferred: ...

@overload
def dataset_concatenate(dataset: Any, *args: Any) -> Any:
    """Put datasets one after the other.

    With a single dataset it is a deferred call: `ds1 >> dataset_concatenate(ds2)` begins with those
    of `ds1`.

    Arguments
    ---------
    dataset
        The dataset that comes first.
    *args
        The datasets that follow, with elements of the same structure and dtypes.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_concatenate() -> Deferred: ...

@overload
def dataset_decode_delim(dataset: Any, record_spec: Any, parallel_records: int | float | None = None) -> Any:
    """Decode lines with delimited fields.

    Arguments
    ---------
    dataset
        The dataset of lines.
    record_spec
        What the lines hold, of `csv_record_spec()` and the like.
    parallel_records
        How many lines are decoded at the same time.

    Returns
    -------
        A tf.data.Dataset of dicts. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_decode_delim(record_spec: Any, parallel_records: int | float | None = None) -> Deferred: ...

@overload
def dataset_enumerate(dataset: Any, start: int | float = 0) -> Any:
    """Number the elements: each becomes a tuple of its number and itself.

    Arguments
    ---------
    dataset
        The dataset.
    start
        The first number; 0 by default, as in tfdatasets.

    Returns
    -------
        A tf.data.Dataset of tuples. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_enumerate(start: int | float = 0) -> Deferred: ...

def dataset_fashion_mnist(convert: bool = True) -> Any:
    """70,000 gray images of clothes, 28 x 28 pixels, in 10 classes.

    Arguments
    ---------
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_fashion_mnist().
    """

@overload
def dataset_filter(dataset: Any, predicate: Callable[..., Any]) -> Any:
    """Keep the elements for which a function is true.

    Arguments
    ---------
    dataset
        The dataset.
    predicate
        A function of an element, as in `dataset_map()`, that returns a scalar boolean tensor.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_filter(predicate: Callable[..., Any]) -> Deferred: ...

@overload
def dataset_flat_map(dataset: Any, map_func: Callable[..., Any]) -> Any:
    """Make a dataset of each element, and put these one after the other.

    Arguments
    ---------
    dataset
        The dataset.
    map_func
        A function of an element, as in `dataset_map()`, that returns a dataset.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_flat_map(map_func: Callable[..., Any]) -> Deferred: ...

@overload
def dataset_group_by_window(dataset: Any, key_func: Callable[..., Any], reduce_func: Callable[..., Any], window_size: int | float | None = None, window_size_func: Callable[..., Any] | None = None, name: Any = None) -> Any:
    """Group elements by a key, and make a dataset of each group.

    Arguments
    ---------
    dataset
        The dataset.
    key_func
        A function of an element that returns its key, an int64 scalar.
    reduce_func
        A function of a key and a dataset of up to `window_size` elements that have it, which
        returns a dataset.
    window_size
        How many elements make a group.
    window_size_func
        A function of a key that returns how many elements make a group; instead of `window_size`.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_group_by_window(key_func: Callable[..., Any], reduce_func: Callable[..., Any], window_size: int | float | None = None, window_size_func: Callable[..., Any] | None = None, name: Any = None) -> Deferred: ...

def dataset_imdb(path: str | PathLike[str] = 'imdb.npz', num_words: int | float | None = None, skip_top: int | float = 0, maxlen: int | float | None = None, seed: int | float = 113, start_char: int | float = 1, oov_char: int | float = 2, index_from: int | float = 3, convert: bool = True) -> Any:
    """50,000 film reviews as sequences of word indices, labeled 1 (good) or 0 (bad).

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.
    num_words
        Number of most frequent words to keep; the others become `oov_char`. `None` for all.
    skip_top
        Number of most frequent words to leave out.
    maxlen
        Longest sequence to keep; longer ones are left out. `None` for no limit.
    seed
        Seed for shuffling the data.
    start_char
        Index that marks the start of each sequence.
    oov_char
        Index for words that were left out.
    index_from
        Amount by which word indices are shifted, to make room for the special ones.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_imdb().
    """

def dataset_imdb_word_index(path: str | PathLike[str] = 'imdb_word_index.json') -> Any:
    """Word indices of the IMDB reviews.

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.

    Returns
    -------
        A named list from word to index; `dataset_imdb()` adds `index_from`.

    Source
    ------
        Mirrors keras3::dataset_imdb_word_index().
    """

@overload
def dataset_interleave(dataset: Any, map_func: Callable[..., Any], cycle_length: int | float | None = None, block_length: int | float = 1.0, num_parallel_calls: int | float | None = None, deterministic: bool | None = None, name: Any = None) -> Any:
    """Make a dataset of each element, and take elements of several of these in turns.

    Arguments
    ---------
    dataset
        The dataset.
    map_func
        A function of an element, as in `dataset_map()`, that returns a dataset.
    cycle_length
        How many elements are processed in turns; TensorFlow decides by default.
    block_length
        How many elements are taken of one dataset at a time.
    num_parallel_calls
        How many elements are processed at the same time; -1 lets TensorFlow decide.
    deterministic
        Whether parallel calls must keep the order.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_interleave(map_func: Callable[..., Any], cycle_length: int | float | None = None, block_length: int | float = 1.0, num_parallel_calls: int | float | None = None, deterministic: bool | None = None, name: Any = None) -> Deferred: ...

@overload
def dataset_map(dataset: Any, map_func: Callable[..., Any], num_parallel_calls: int | float | None = None) -> Any:
    """Apply a function to every element.

    The function is traced: it gets symbolic tensors and is to consist of tensor operations. An
    element that is a tuple, such as `(x, y)`, comes as one argument for each of its parts; a dict
    comes as one argument.

    Arguments
    ---------
    dataset
        The dataset.
    map_func
        The function. A list that it returns makes a tuple, at any depth.
    num_parallel_calls
        How many elements are processed at the same time; -1 lets TensorFlow decide.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_map(map_func: Callable[..., Any], num_parallel_calls: int | float | None = None) -> Deferred: ...

@overload
def dataset_map_and_batch(dataset: Any, map_func: Callable[..., Any], batch_size: int | float, num_parallel_batches: int | float | None = None, drop_remainder: bool = False, num_parallel_calls: int | float | None = None) -> Any:
    """Apply a function to every element and combine the results into batches.

    Arguments
    ---------
    dataset
        The dataset.
    map_func
        The function, as in `dataset_map()`.
    batch_size
        How many elements make a batch.
    num_parallel_batches
        How many batches are made at the same time, where `num_parallel_calls` is not given.
    drop_remainder
        Whether a last batch that is smaller is left out.
    num_parallel_calls
        How many elements are processed at the same time; -1 lets TensorFlow decide.

    Returns
    -------
        A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_map_and_batch(map_func: Callable[..., Any], batch_size: int | float, num_parallel_batches: int | float | None = None, drop_remainder: bool = False, num_parallel_calls: int | float | None = None) -> Deferred: ...

def dataset_mnist(path: str | PathLike[str] = 'mnist.npz', convert: bool = True) -> Any:
    """70,000 gray images of handwritten digits, 28 x 28 pixels.

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_mnist().
    """

@overload
def dataset_options(dataset: Any, *args: Any, **kwargs: Any) -> Any:
    """Set options of a dataset, or return those that are set.

    Arguments
    ---------
    dataset
        The dataset.
    *args
        A tf.data.Options object, or a dict of options.
    **kwargs
        Options by name, such as `deterministic`; nested ones with a point in their name, such as
        `**{"threading.private_threadpool_size": 2}`.

    Returns
    -------
        The tf.data.Dataset with these options; where none are given, the options that are set.
        Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_options(**kwargs: Any) -> Deferred: ...

@overload
def dataset_padded_batch(dataset: Any, batch_size: int | float, padded_shapes: Any = None, padding_values: Any = None, drop_remainder: bool = False, name: Any = None) -> Any:
    """Combine consecutive elements of different shapes into batches, padded to a common shape.

    Arguments
    ---------
    dataset
        The dataset.
    batch_size
        How many elements make a batch.
    padded_shapes
        The shape to pad elements to, or a list or dict of shapes in the structure of an element; an
        unknown size (`None`, NA in R) is the largest one of the batch, as are all by default.
    padding_values
        The value to pad with, or values in the structure of an element; 0 or "" by default.
    drop_remainder
        Whether a last batch that is smaller is left out.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_padded_batch(batch_size: int | float, padded_shapes: Any = None, padding_values: Any = None, drop_remainder: bool = False, name: Any = None) -> Deferred: ...

@overload
def dataset_prefetch(dataset: Any, buffer_size: int | float = -1) -> Any:
    """Prepare the next elements while the current one is worked on.

    Arguments
    ---------
    dataset
        The dataset.
    buffer_size
        How many elements are prepared; -1 (tf.data.AUTOTUNE) lets TensorFlow decide.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_prefetch(buffer_size: int | float = -1) -> Deferred: ...

@overload
def dataset_prefetch_to_device(dataset: Any, device: str, buffer_size: int | float | None = None) -> Any:
    """Prepare the next elements in the memory of a device.

    Arguments
    ---------
    dataset
        The dataset.
    device
        The device, such as `"/gpu:0"`.
    buffer_size
        How many elements are prepared; TensorFlow decides by default.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_prefetch_to_device(device: str, buffer_size: int | float | None = None) -> Deferred: ...

@overload
def dataset_prepare(dataset: Any, x: str | Sequence[str], y: str | None = None, named: bool = True, named_features: bool = False, parallel_records: int | float | None = None, batch_size: int | float | None = None, num_parallel_batches: int | float | None = None, drop_remainder: bool = False) -> Any:
    """Divide the columns of a dataset into features and response.

    In R `x` and `y` are columns as the package tidyselect takes them, or `x` is a formula `y ~ a +
    b`.

    Arguments
    ---------
    dataset
        The dataset, with elements that are dicts of columns.
    x
        The names of the features.
    y
        The name of the response.
    named
        Whether elements are dicts of `x` and `y`; else tuples.
    named_features
        Whether the features are a dict; else they are stacked along a last axis.
    parallel_records
        How many elements are processed at the same time.
    batch_size
        How many elements make a batch; elements stay what they are by default.
    num_parallel_batches
        How many batches are made at the same time.
    drop_remainder
        Whether a last batch that is smaller is left out.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_prepare(x: str | Sequence[str], y: str | None = None, named: bool = True, named_features: bool = False, parallel_records: int | float | None = None, batch_size: int | float | None = None, num_parallel_batches: int | float | None = None, drop_remainder: bool = False) -> Deferred: ...

@overload
def dataset_rebatch(dataset: Any, batch_size: int | float | Sequence[int | float], drop_remainder: bool = False, name: Any = None) -> Any:
    """Split and combine batches into batches of another size.

    Arguments
    ---------
    dataset
        The dataset of batches.
    batch_size
        The new size; several are taken in turns.
    drop_remainder
        Whether a last batch that is smaller is left out.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset of batches. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_rebatch(batch_size: int | float | Sequence[int | float], drop_remainder: bool = False, name: Any = None) -> Deferred: ...

@overload
def dataset_reduce(dataset: Any, initial_state: Any, reduce_func: Callable[..., Any]) -> Any:
    """Reduce a dataset to one value, element by element.

    Arguments
    ---------
    dataset
        The dataset.
    initial_state
        A tensor or a structure of tensors, the value before the first element.
    reduce_func
        A function of the value so far and an element that returns the new value.

    Returns
    -------
        The last value. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_reduce(initial_state: Any, reduce_func: Callable[..., Any]) -> Deferred: ...

@overload
def dataset_rejection_resample(dataset: Any, class_func: Callable[..., Any], target_dist: Any, initial_dist: Any = None, seed: int | float | None = None, name: Any = None) -> Any:
    """Leave out elements at random so that their classes come as often as wanted.

    Arguments
    ---------
    dataset
        The dataset.
    class_func
        A function of an element that returns its class, an integer counted from 0.
    target_dist
        The share of each class that is wanted.
    initial_dist
        The share of each class in the dataset; estimated by default.
    seed
        A whole number, for the same elements at every run.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset of tuples of class and element. Without `dataset`, a deferred call to pipe
        into.
    """
@overload
def dataset_rejection_resample(class_func: Callable[..., Any], target_dist: Any, initial_dist: Any = None, seed: int | float | None = None, name: Any = None) -> Deferred: ...

@overload
def dataset_repeat(dataset: Any, count: int | float | None = None) -> Any:
    """Repeat a dataset.

    Arguments
    ---------
    dataset
        The dataset.
    count
        How many times it is gone through; without end by default, and with -1.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_repeat(count: int | float | None = None) -> Deferred: ...

def dataset_reuters(path: str | PathLike[str] = 'reuters.npz', num_words: int | float | None = None, skip_top: int | float = 0, maxlen: int | float | None = None, test_split: float | Any = 0.2, seed: int | float = 113, start_char: int | float = 1, oov_char: int | float = 2, index_from: int | float = 3, convert: bool = True) -> Any:
    """11,228 newswires as sequences of word indices, in 46 topics counted from 0.

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.
    num_words
        Number of most frequent words to keep; the others become `oov_char`. `None` for all.
    skip_top
        Number of most frequent words to leave out.
    maxlen
        Longest sequence to keep; longer ones are left out. `None` for no limit.
    test_split
        Share of the data in the test part, from 0 to 1.
    seed
        Seed for shuffling the data before the split.
    start_char
        Index that marks the start of each sequence.
    oov_char
        Index for words that were left out.
    index_from
        Amount by which word indices are shifted, to make room for the special ones.
    convert
        Whether to give R arrays in an R session, rather than NumPy arrays.

    Returns
    -------
        `train` and `test`, each with `x` and `y`.

    Source
    ------
        Mirrors keras3::dataset_reuters().
    """

def dataset_reuters_word_index(path: str | PathLike[str] = 'reuters_word_index.pkl') -> Any:
    """Word indices of the Reuters newswires.

    Arguments
    ---------
    path
        File name in the cache directory, where the download is kept.

    Returns
    -------
        A named list from word to index; `dataset_reuters()` adds `index_from`.

    Source
    ------
        Mirrors keras3::dataset_reuters_word_index().
    """

@overload
def dataset_scan(dataset: Any, initial_state: Any, scan_func: Callable[..., Any]) -> Any:
    """Apply a function to every element and a state that goes from one element to the next.

    Arguments
    ---------
    dataset
        The dataset.
    initial_state
        A tensor or a structure of tensors, the state before the first element.
    scan_func
        A function of the state and an element that returns a list of the new state and the new
        element.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_scan(initial_state: Any, scan_func: Callable[..., Any]) -> Deferred: ...

@overload
def dataset_shard(dataset: Any, num_shards: int | float, index: int | float) -> Any:
    """Keep every n-th element, so that each of several workers gets its own part.

    Arguments
    ---------
    dataset
        The dataset.
    num_shards
        How many parts there are.
    index
        Which part this is, counted from 0 to num_shards - 1, as tfdatasets and TensorFlow number
        workers.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_shard(num_shards: int | float, index: int | float) -> Deferred: ...

@overload
def dataset_shuffle(dataset: Any, buffer_size: int | float, seed: int | float | None = None, reshuffle_each_iteration: bool | None = None) -> Any:
    """Shuffle the elements, each drawn at random from a buffer of the next ones.

    Arguments
    ---------
    dataset
        The dataset.
    buffer_size
        The size of that buffer; at least the size of the dataset for a perfect shuffle.
    seed
        A whole number, for the same order at every run.
    reshuffle_each_iteration
        Whether every pass over the dataset has another order (the default).

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_shuffle(buffer_size: int | float, seed: int | float | None = None, reshuffle_each_iteration: bool | None = None) -> Deferred: ...

@overload
def dataset_shuffle_and_repeat(dataset: Any, buffer_size: int | float, count: int | float | None = None, seed: int | float | None = None) -> Any:
    """Shuffle and repeat a dataset, each time in another order.

    Arguments
    ---------
    dataset
        The dataset.
    buffer_size
        The size of the buffer that elements are drawn from, as in `dataset_shuffle()`.
    count
        How many times it is gone through; without end by default, and with -1.
    seed
        A whole number, for the same order at every run.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_shuffle_and_repeat(buffer_size: int | float, count: int | float | None = None, seed: int | float | None = None) -> Deferred: ...

@overload
def dataset_skip(dataset: Any, count: int | float) -> Any:
    """Leave out the first elements of a dataset.

    Arguments
    ---------
    dataset
        The dataset.
    count
        How many are left out; -1 is all of them.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_skip(count: int | float) -> Deferred: ...

@overload
def dataset_snapshot(dataset: Any, path: str | PathLike[str], compression: str | Any = 'AUTO', reader_func: Callable[..., Any] | None = None, shard_func: Callable[..., Any] | None = None) -> Any:
    """Keep the elements in files, for later runs as well.

    Arguments
    ---------
    dataset
        The dataset.
    path
        The directory for the files.
    compression
        `"AUTO"`, `"GZIP"`, `"SNAPPY"`, or `"None"` for none.
    reader_func
        A function of a dataset of the files' datasets that returns the dataset to read.
    shard_func
        A function of an element that returns the file it belongs to, an int64 scalar.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_snapshot(path: str | PathLike[str], compression: str | Any = 'AUTO', reader_func: Callable[..., Any] | None = None, shard_func: Callable[..., Any] | None = None) -> Deferred: ...

@overload
def dataset_take(dataset: Any, count: int | float) -> Any:
    """Keep the first elements of a dataset.

    Arguments
    ---------
    dataset
        The dataset.
    count
        How many at most; -1 is all of them.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_take(count: int | float) -> Deferred: ...

@overload
def dataset_take_while(dataset: Any, predicate: Callable[..., Any], name: Any = None) -> Any:
    """Keep the elements up to the first for which a function is false.

    Arguments
    ---------
    dataset
        The dataset.
    predicate
        A function of an element, as in `dataset_map()`, that returns a scalar boolean tensor.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_take_while(predicate: Callable[..., Any], name: Any = None) -> Deferred: ...

@overload
def dataset_unbatch(dataset: Any, name: Any = None) -> Any:
    """Split batches into their elements.

    Arguments
    ---------
    dataset
        The dataset.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_unbatch(name: Any = None) -> Deferred: ...

@overload
def dataset_unique(dataset: Any, name: Any = None) -> Any:
    """Leave out elements that came before.

    Arguments
    ---------
    dataset
        The dataset, with elements that are single tensors of integers or strings.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A tf.data.Dataset. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_unique(name: Any = None) -> Deferred: ...

@overload
def dataset_use_spec(dataset: Any, spec: Any) -> Any:
    """Divide the columns of a dataset into the features and the response of a specification.

    Arguments
    ---------
    dataset
        The dataset.
    spec
        The feature specification, which must be fitted.

    Returns
    -------
        A tf.data.Dataset of tuples. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_use_spec(spec: Any) -> Deferred: ...

@overload
def dataset_window(dataset: Any, size: int | float, shift: int | float | None = None, stride: int | float = 1.0, drop_remainder: bool = False) -> Any:
    """Group elements into windows, each of which is a dataset.

    Arguments
    ---------
    dataset
        The dataset.
    size
        How many elements make a window.
    shift
        How many elements a window begins after the one before; `size` by default.
    stride
        How far apart in the dataset the elements of a window are.
    drop_remainder
        Whether last windows that are smaller are left out.

    Returns
    -------
        A tf.data.Dataset of datasets. Without `dataset`, a deferred call to pipe into.
    """
@overload
def dataset_window(size: int | float, shift: int | float | None = None, stride: int | float = 1.0, drop_remainder: bool = False) -> Deferred: ...

def delim_record_spec(example_file: str | PathLike[str] | None = ..., delim: str | Any = ',', skip: int | float = 0.0, names: str | Sequence[str] | None = None, types: str | Sequence[str] | None = None, defaults: Sequence[Any] | None = None) -> Any:
    """Describe the records of text files with delimited fields.

    Arguments
    ---------
    example_file
        A file to learn from what is not given.
    delim
        The character between fields.
    skip
        How many lines come before the records, the line with the names not counted.
    names
        The names of the columns; those in the file's first line by default.
    types
        The types of the columns: `"integer"`, `"double"` or `"character"`, or a string of their
        first letters such as `"iddc"`; learnt from `defaults` or the file by default.
    defaults
        A list of values for fields that are empty.

    Returns
    -------
        A record specification, for `text_line_dataset()` and `dataset_decode_delim()`.
    """

@overload
def dense_features(spec: Any) -> Any:
    """Return the features of a fitted specification that hold numbers.

    Arguments
    ---------
    spec
        The feature specification.

    Returns
    -------
        A dict of columns of tf.feature_column. Without `spec`, a deferred call to pipe into.
    """
@overload
def dense_features() -> Deferred: ...

def deserialize_keras_object(config: Any, custom_objects: Any = None, safe_mode: bool = True, **kwargs: Any) -> Any:
    """Makes a Keras object from what `serialize_keras_object()` gave.

    Arguments
    ---------
    config
        Named list from `serialize_keras_object()`.
    custom_objects
        Custom classes and functions, by name.
    safe_mode
        Whether to refuse saved code, such as lambdas, which may do harm.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object.

    Source
    ------
        Mirrors keras3::deserialize_keras_object(). Keras: keras.saving.deserialize_keras_object.
    """

@overload
def evaluate(object: Any, x: Any = None, y: ArrayLike | None = None, *, batch_size: int | float | None = None, verbose: int | Literal["auto"] = 'auto', sample_weight: Any = None, steps: int | float | Sequence[int | float] | None = None, callbacks: Any = None, **kwargs: Any) -> Any:
    """Computes loss and metrics of a model on data.

    Arguments
    ---------
    object
        Compiled model.
    x
        Input data: array, tensor, list or named list of those; or a dataset, an iterator or a
        function without arguments that gives batches: inputs, or a list of inputs, targets and
        perhaps sample weights. A function ends with `None` (NULL in R); what gives batches ends
        once, so with more than one epoch give `steps_per_epoch`.
    y
        Targets; `None` if the dataset has them.
    batch_size
        Samples per batch; `None` for 32. Not for datasets, which have batches of their own.
    verbose
        0 for silence, 1 for a progress bar, 2 for a line per epoch, `"auto"` for what suits.
    sample_weight
        Weight of each sample in the loss.
    steps
        Number of batches; `None` for all.
    callbacks
        Callback, or a list of them.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A named list: the loss and each metric.

    Source
    ------
        Mirrors keras3::evaluate(). Keras: keras.Model.evaluate.
    """
@overload
def evaluate(x: Any = None, y: ArrayLike | None = None, *, batch_size: int | float | None = None, verbose: int | Literal["auto"] = 'auto', sample_weight: Any = None, steps: int | float | Sequence[int | float] | None = None, callbacks: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def export_savedmodel(object: Any, export_dir_base: str | PathLike[str], *, format: str | Any = 'tf_saved_model', verbose: Any = None, input_signature: Any = None, **kwargs: Any) -> Any:
    """Exports a model for serving.

    Arguments
    ---------
    object
        Model to export, already built.
    export_dir_base
        Directory or file to write.
    format
        `"tf_saved_model"`, `"onnx"`, `"openvino"`, `"litert"` or `"torch"`.
    verbose
        Whether to report what was exported; `None` leaves it to the format.
    input_signature
        Shape and dtype of the inputs; `None` to find out.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        Nothing; the files are written.

    Source
    ------
        Mirrors keras3::export_savedmodel(). Keras: keras.Model.export.
    """
@overload
def export_savedmodel(export_dir_base: str | PathLike[str], *, format: str | Any = 'tf_saved_model', verbose: Any = None, input_signature: Any = None, **kwargs: Any) -> Deferred: ...

def feature_cross(feature_names: Any, crossing_dim: int | float, output_mode: str | Any = 'one_hot') -> Any:
    """Crossing of features, hashed into bins.

    Arguments
    ---------
    feature_names
        Names of the features to cross.
    crossing_dim
        Number of hash bins.
    output_mode
        `"one_hot"` or `"int"`.

    Returns
    -------
        A cross, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_cross(). Keras: keras.utils.FeatureSpace.cross.
    """

def feature_custom(dtype: Any, preprocessor: Any, output_mode: Any) -> Any:
    """Feature with a preprocessing layer of your own.

    Arguments
    ---------
    dtype
        Dtype of the input values.
    preprocessor
        Preprocessing layer of the feature.
    output_mode
        `"int"`, `"one_hot"` or `"float"`: what the preprocessor gives.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_custom(). Keras: keras.utils.FeatureSpace.feature.
    """

def feature_float(name: Any = None) -> Any:
    """Numeric feature that is used as it is.

    Arguments
    ---------
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_float(). Keras: keras.utils.FeatureSpace.float.
    """

def feature_float_discretized(num_bins: int | float, bin_boundaries: Any = None, output_mode: str | Any = 'one_hot', name: Any = None) -> Any:
    """Numeric feature that is cut into bins.

    Arguments
    ---------
    num_bins
        Number of bins.
    bin_boundaries
        Edges between the bins, in rising order; the outer bins are open.
    output_mode
        `"one_hot"` or `"int"`.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_float_discretized(). Keras:
        keras.utils.FeatureSpace.float_discretized.
    """

def feature_float_normalized(name: Any = None) -> Any:
    """Numeric feature that is scaled to mean 0 and variance 1.

    Arguments
    ---------
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_float_normalized(). Keras:
        keras.utils.FeatureSpace.float_normalized.
    """

def feature_float_rescaled(scale: float | Any = 1.0, offset: float | Any = 0.0, name: Any = None) -> Any:
    """Numeric feature that becomes `value * scale + offset`.

    Arguments
    ---------
    scale
        Factor to multiply by.
    offset
        Amount to add.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_float_rescaled(). Keras: keras.utils.FeatureSpace.float_rescaled.
    """

def feature_integer_categorical(max_tokens: int | float | None = None, num_oov_indices: int | float = 1.0, output_mode: str | Any = 'one_hot', name: Any = None) -> Any:
    """Feature of integer categories with a learned vocabulary.

    Arguments
    ---------
    max_tokens
        Largest size of the vocabulary, special tokens included; `None` for no limit.
    num_oov_indices
        Number of indices for values outside the vocabulary.
    output_mode
        `"one_hot"` or `"int"`.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_integer_categorical(). Keras:
        keras.utils.FeatureSpace.integer_categorical.
    """

def feature_integer_hashed(num_bins: int | float, output_mode: str | Any = 'one_hot', name: Any = None) -> Any:
    """Feature of integer categories that are hashed into bins.

    Arguments
    ---------
    num_bins
        Number of bins.
    output_mode
        `"one_hot"` or `"int"`.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_integer_hashed(). Keras: keras.utils.FeatureSpace.integer_hashed.
    """

@overload
def feature_spec(dataset: Any, x: str | Sequence[str], y: str | None = None) -> Any:
    """Begin a specification of the features made of a dataset's columns.

    Its steps make columns of tf.feature_column, which no layer of Keras 3 takes: new models use
    `layer_feature_space()`. In R `x` and `y` are columns as the package tidyselect takes them, or
    `x` is a formula `y ~ a + b`.

    Arguments
    ---------
    dataset
        A dataset of batches, with elements that are dicts of columns, or a data frame.
    x
        The names of the columns that features are made of.
    y
        The name of the response.

    Returns
    -------
        A feature specification, for `step_numeric_column()` and the like.
    """
@overload
def feature_spec(x: str | Sequence[str], y: str | None = None) -> Deferred: ...

def feature_string_categorical(max_tokens: int | float | None = None, num_oov_indices: int | float = 1.0, output_mode: str | Any = 'one_hot', name: Any = None) -> Any:
    """Feature of string categories with a learned vocabulary.

    Arguments
    ---------
    max_tokens
        Largest size of the vocabulary, special tokens included; `None` for no limit.
    num_oov_indices
        Number of indices for values outside the vocabulary.
    output_mode
        `"one_hot"` or `"int"`.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_string_categorical(). Keras:
        keras.utils.FeatureSpace.string_categorical.
    """

def feature_string_hashed(num_bins: int | float, output_mode: str | Any = 'one_hot', name: Any = None) -> Any:
    """Feature of string categories that are hashed into bins.

    Arguments
    ---------
    num_bins
        Number of bins.
    output_mode
        `"one_hot"` or `"int"`.
    name
        Name of the feature; `None` for a generated one.

    Returns
    -------
        A feature, for `layer_feature_space()`.

    Source
    ------
        Mirrors keras3::feature_string_hashed(). Keras: keras.utils.FeatureSpace.string_hashed.
    """

def file_list_dataset(file_pattern: str | PathLike[str] | Sequence[str], shuffle: bool | None = None, seed: int | float | None = None) -> Any:
    """Make a dataset of the names of files.

    Arguments
    ---------
    file_pattern
        A pattern such as `"data/*.csv"`, or several.
    shuffle
        Whether the order is random, as it is by default.
    seed
        A whole number, for the same order at every run.

    Returns
    -------
        A tf.data.Dataset of strings.
    """

@overload
def fit(object: Any, x: Any = None, y: ArrayLike | None = None, *, batch_size: int | float | None = None, epochs: int | float = 1, callbacks: Any = None, validation_split: float = 0.0, validation_data: Any = None, shuffle: bool = True, class_weight: Mapping[int, float] | None = None, sample_weight: Any = None, initial_epoch: int = 1, steps_per_epoch: int | float | Sequence[int | float] | None = None, validation_steps: int | float | Sequence[int | float] | None = None, validation_batch_size: int | float | None = None, validation_freq: int | float | Sequence[int | float] = 1, verbose: int | Literal["auto"] = 'auto', view_metrics: str | Any = 'auto', **kwargs: Any) -> Any:
    """Trains a model for a number of epochs.

    Counted from 1: `initial_epoch`.

    Arguments
    ---------
    object
        Compiled model.
    x
        Input data: array, tensor, list or named list of those; or a dataset, an iterator or a
        function without arguments that gives batches: inputs, or a list of inputs, targets and
        perhaps sample weights. A function ends with `None` (NULL in R); what gives batches ends
        once, so with more than one epoch give `steps_per_epoch`.
    y
        Targets; `None` if the dataset has them.
    batch_size
        Samples per gradient update; `None` for 32. Not for datasets, which have batches of their
        own.
    epochs
        Number of the last epoch; the number of epochs unless `initial_epoch` is given.
    callbacks
        Callback, or a list of them.
    validation_split
        Share of the samples, taken from the end, to validate on; from 0 to 1.
    validation_data
        Data to validate on after each epoch: inputs and targets, with or without weights, or a
        dataset.
    shuffle
        Whether to shuffle the samples before each epoch; no effect on datasets.
    class_weight
        Weights of the classes in the loss, by class id counted from 0: `{0: 1, 1: 5}`, or names
        `"0"`, `"1"` in R.
    sample_weight
        Weight of each sample in the loss.
    initial_epoch
        Number of the first epoch, counted from 1; larger to go on with earlier training.
    steps_per_epoch
        Batches per epoch; `None` for all the data.
    validation_steps
        Batches per validation; `None` for all.
    validation_batch_size
        Samples per batch of validation; `None` for `batch_size`.
    validation_freq
        Epochs between validations, or a list of the epochs, counted from 1.
    verbose
        0 for silence, 1 for a progress bar, 2 for a line per epoch, `"auto"` for what suits.
    view_metrics
        Accepted for R scripts; plot what `fit()` returns to see the metrics.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A history: per epoch, the loss and the metrics.

    Source
    ------
        Mirrors keras3::fit(). Keras: keras.Model.fit.
    """
@overload
def fit(x: Any = None, y: ArrayLike | None = None, *, batch_size: int | float | None = None, epochs: int | float = 1, callbacks: Any = None, validation_split: float = 0.0, validation_data: Any = None, shuffle: bool = True, class_weight: Mapping[int, float] | None = None, sample_weight: Any = None, initial_epoch: int = 1, steps_per_epoch: int | float | Sequence[int | float] | None = None, validation_steps: int | float | Sequence[int | float] | None = None, validation_batch_size: int | float | None = None, validation_freq: int | float | Sequence[int | float] = 1, verbose: int | Literal["auto"] = 'auto', view_metrics: str | Any = 'auto', **kwargs: Any) -> Deferred: ...

def fixed_length_record_dataset(filenames: str | PathLike[str] | Sequence[str], record_bytes: int | float, header_bytes: int | float | None = None, footer_bytes: int | float | None = None, buffer_size: int | float | None = None) -> Any:
    """Make a dataset of the records of binary files, all of one length.

    Arguments
    ---------
    filenames
        The paths of files, or a dataset of them.
    record_bytes
        How long a record is.
    header_bytes
        How many bytes come before the first record.
    footer_bytes
        How many bytes come after the last record.
    buffer_size
        How many bytes are read at a time.

    Returns
    -------
        A tf.data.Dataset of strings.
    """

def flag_boolean(name: Any, default: Any, description: Any = None) -> Any:
    """Declares a yes/no flag for `flags()`.

    Arguments
    ---------
    name
        Name of the flag.
    default
        Value of the flag unless set otherwise.
    description
        Text that explains the flag.

    Returns
    -------
        A flag declaration.

    Source
    ------
        Mirrors keras3::flag_boolean().
    """

def flag_integer(name: Any, default: Any, description: Any = None) -> Any:
    """Declares an integer flag for `flags()`.

    Arguments
    ---------
    name
        Name of the flag.
    default
        Value of the flag unless set otherwise.
    description
        Text that explains the flag.

    Returns
    -------
        A flag declaration.

    Source
    ------
        Mirrors keras3::flag_integer().
    """

def flag_numeric(name: Any, default: Any, description: Any = None) -> Any:
    """Declares a numeric flag for `flags()`.

    Arguments
    ---------
    name
        Name of the flag.
    default
        Value of the flag unless set otherwise.
    description
        Text that explains the flag.

    Returns
    -------
        A flag declaration.

    Source
    ------
        Mirrors keras3::flag_numeric().
    """

def flag_string(name: Any, default: Any, description: Any = None) -> Any:
    """Declares a text flag for `flags()`.

    Arguments
    ---------
    name
        Name of the flag.
    default
        Value of the flag unless set otherwise.
    description
        Text that explains the flag.

    Returns
    -------
        A flag declaration.

    Source
    ------
        Mirrors keras3::flag_string().
    """

def flags(*args: Any, config: Any = None, file: str | Any = 'flags.yml', arguments: Any = None) -> Any:
    """Collects training flags from defaults, a YAML file and the command line.

    Arguments
    ---------
    *args
        Further values.
    config
        Name of the configuration to take from the file.
    file
        YAML file with flag values.
    arguments
        Command line arguments to read flags from.

    Returns
    -------
        The flag values, by name.

    Source
    ------
        Mirrors keras3::flags().
    """

@overload
def freeze_weights(object: Any, from_: str | int | Any | None = None, to: str | int | Any | None = None, which: Any = None) -> Any:
    """Makes layers untrainable, all or a selection.

    Arguments
    ---------
    object
        Model or layer.
    from_
        First layer, by name or by index counted from 1.
    to
        Last layer, by name or by index counted from 1.
    which
        Layers to choose, by names or by indices counted from 1; negative ones count from the end.

    Returns
    -------
        The model or layer, changed in place.

    Source
    ------
        Mirrors keras3::freeze_weights().
    """
@overload
def freeze_weights(from_: str | int | Any | None = None, to: str | int | Any | None = None, which: Any = None) -> Deferred: ...

@overload
def from_config(config: Any, custom_objects: Any = None) -> Any:
    """Makes a layer or model from the settings of another.

    Arguments
    ---------
    config
        Settings from `get_config()`.
    custom_objects
        Custom classes and functions, by name.

    Returns
    -------
        A layer or model.

    Source
    ------
        Mirrors keras3::from_config().
    """
@overload
def from_config(custom_objects: Any = None) -> Deferred: ...

@overload
def generate(x: Any, *args: Any, **kwargs: Any) -> Any:
    """Generates new values with a model's own `generate()` method, such as text.

    Arguments
    ---------
    x
        Model or other object with a `generate()` method.
    *args
        Further values.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        What the model generates.

    Source
    ------
        Mirrors keras3::generate().
    """
@overload
def generate(**kwargs: Any) -> Deferred: ...

@overload
def get_config(object: Any) -> Any:
    """Gives the settings from which a layer, model or other object can be made again.

    Arguments
    ---------
    object
        Layer, model, optimizer or other Keras object.

    Returns
    -------
        A named list.

    Source
    ------
        Mirrors keras3::get_config().
    """
@overload
def get_config() -> Deferred: ...

def get_custom_objects() -> Any:
    """Gives the registered custom objects.

    Returns
    -------
        Registered objects by name.

    Source
    ------
        Mirrors keras3::get_custom_objects(). Keras: keras.saving.get_custom_objects.
    """

def get_file(fname: Any = None, origin: Any = None, *, file_hash: Any = None, cache_subdir: str | Any = 'datasets', hash_algorithm: str | Any = 'auto', extract: bool = False, archive_format: str | Any = 'auto', cache_dir: Any = None, force_download: bool = False, **kwargs: Any) -> Any:
    """Downloads a file into the cache unless it is there already.

    Arguments
    ---------
    fname
        Name of the local file; `None` for that in the URL.
    origin
        URL of the file.
    file_hash
        Expected hash of the file; `None` for no check.
    cache_subdir
        Subdirectory of the cache for the file, or an absolute path.
    hash_algorithm
        `"auto"`, `"sha256"` or `"md5"`.
    extract
        Whether to unpack the archive.
    archive_format
        `"auto"`, `"tar"`, `"zip"` or None.
    cache_dir
        Cache directory; `None` for `~/.keras`, or `KERAS_HOME` if set.
    force_download
        Whether to download even if the file is there.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        Path of the local file.

    Source
    ------
        Mirrors keras3::get_file(). Keras: keras.utils.get_file.
    """

@overload
def get_layer(object: Any, name: str | None = None, index: ArrayLike | None = None) -> Any:
    """Gives one layer of a model, by name or by index counted from 1.

    Counted from 1: `index`.

    Arguments
    ---------
    object
        Model that holds the layer.
    name
        Name of the layer.
    index
        Index of the layer, counted from 1, the input layer included.

    Returns
    -------
        A layer.

    Source
    ------
        Mirrors keras3::get_layer().
    """
@overload
def get_layer(name: str | None = None, index: ArrayLike | None = None) -> Deferred: ...

def get_registered_name(obj: Any) -> Any:
    """Name under which a class or function is registered.

    Arguments
    ---------
    obj
        Class or function.

    Returns
    -------
        A string.

    Source
    ------
        Mirrors keras3::get_registered_name(). Keras: keras.saving.get_registered_name.
    """

def get_registered_object(name: Any, custom_objects: Any = None, module_objects: Any = None) -> Any:
    """Class or function that is registered under a name.

    Arguments
    ---------
    name
        Registered name.
    custom_objects
        Custom classes and functions, by name.
    module_objects
        Further objects by name to look in.

    Returns
    -------
        The class or function, or None.

    Source
    ------
        Mirrors keras3::get_registered_object(). Keras: keras.saving.get_registered_object.
    """

def get_source_inputs(tensor: Any) -> Any:
    """Finds the input tensors from which a symbolic tensor was computed.

    Arguments
    ---------
    tensor
        Symbolic tensor to trace back.

    Returns
    -------
        A list of symbolic tensors.

    Source
    ------
        Mirrors keras3::get_source_inputs(). Keras: keras.utils.get_source_inputs.
    """

@overload
def get_state_tree(object: Any, value_format: str = 'backend_tensor') -> Any:
    """Gives all variables of a model as nested named lists.

    Arguments
    ---------
    object
        Model.
    value_format
        `"backend_tensor"` or `"numpy_array"`.

    Returns
    -------
        Nested named lists of arrays or tensors.

    Source
    ------
        Mirrors keras3::get_state_tree().
    """
@overload
def get_state_tree(value_format: str = 'backend_tensor') -> Deferred: ...

@overload
def get_vocabulary(object: Any, include_special_tokens: bool = True) -> Any:
    """Gives the vocabulary of a text or lookup layer.

    Arguments
    ---------
    object
        Layer with a vocabulary.
    include_special_tokens
        Whether to include the tokens for masked and unknown input.

    Returns
    -------
        The terms, in the order of their indices.

    Source
    ------
        Mirrors keras3::get_vocabulary().
    """
@overload
def get_vocabulary(include_special_tokens: bool = True) -> Deferred: ...

@overload
def get_weights(object: Any, trainable: bool | None = None) -> Any:
    """Gives the weights of a layer or model as arrays.

    Arguments
    ---------
    object
        Layer or model.
    trainable
        True for trainable weights only, False for the others only, NA or None for all.

    Returns
    -------
        A list of arrays.

    Source
    ------
        Mirrors keras3::get_weights().
    """
@overload
def get_weights(trainable: bool | None = None) -> Deferred: ...

@overload
def image_array_save(x: ArrayLike, path: str | PathLike[str], data_format: Any = None, file_format: Any = None, scale: bool = True, **kwargs: Any) -> Any:
    """Saves an image array to a file.

    Arguments
    ---------
    x
        Array of shape `(height, width, channels)`.
    path
        File to write.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    file_format
        Format such as `"png"`; `None` to take it from the file name.
    scale
        Whether to scale the values to 0 to 255 first.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The image.

    Source
    ------
        Mirrors keras3::image_array_save(). Keras: keras.utils.save_img.
    """
@overload
def image_array_save(path: str | PathLike[str], data_format: Any = None, file_format: Any = None, scale: bool = True, **kwargs: Any) -> Deferred: ...

def image_dataset_from_directory(directory: str | PathLike[str], labels: str | Sequence[int] | None = 'inferred', label_mode: str | Any = 'int', class_names: Any = None, color_mode: str | Any = 'rgb', batch_size: int | float = 32, image_size: int | float | Sequence[int | float] = (256, 256), shuffle: bool = True, seed: int | float | Sequence[int | float] | None = None, validation_split: Any = None, subset: Any = None, interpolation: str | Any = 'bilinear', follow_links: bool = False, crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False, data_format: Any = None, verbose: bool = True) -> Any:
    """Dataset of image files in a directory, with labels from the subdirectories.

    Arguments
    ---------
    directory
        Directory with the files; one subdirectory per class if labels are inferred.
    labels
        `"inferred"` from subdirectories, None, or class ids counted from 0, one per file in
        alphabetical order.
    label_mode
        `"int"`, `"categorical"` (one-hot), `"binary"` (0 or 1) or None.
    class_names
        Names of the subdirectories, in the order of their class ids; `None` for alphabetical order.
    color_mode
        `"grayscale"`, `"rgb"` or `"rgba"`.
    batch_size
        Samples per batch; `None` for single samples without a batch dimension.
    image_size
        Size to resize to, `(height, width)` in pixels.
    shuffle
        Whether to shuffle the files; otherwise they come in alphabetical order.
    seed
        Seed for shuffling and for the validation split.
    validation_split
        Share of the files kept for validation, from 0 to 1.
    subset
        `"training"`, `"validation"` or `"both"`, if there is a `validation_split`.
    interpolation
        Resizing method: `"bilinear"`, `"nearest"`, `"bicubic"`, `"area"`, `"lanczos3"`,
        `"lanczos5"`, `"gaussian"` or `"mitchellcubic"`.
    follow_links
        Whether to follow symbolic links to directories.
    crop_to_aspect_ratio
        Whether to crop images to the target aspect ratio rather than distort them.
    pad_to_aspect_ratio
        Whether to pad images to the target aspect ratio rather than distort them.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    verbose
        Whether to report the numbers of files and classes found.

    Returns
    -------
        A dataset of batches, with labels unless `labels=None`.

    Source
    ------
        Mirrors keras3::image_dataset_from_directory(). Keras:
        keras.utils.image_dataset_from_directory.
    """

@overload
def image_from_array(x: ArrayLike, data_format: Any = None, scale: bool = True, dtype: Any = None) -> Any:
    """Makes a PIL image from an array.

    Arguments
    ---------
    x
        Array of shape `(height, width, channels)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    scale
        Whether to scale the values to 0 to 255 first.
    dtype
        Dtype to convert the array to; `None` for the default float.

    Returns
    -------
        A PIL image.

    Source
    ------
        Mirrors keras3::image_from_array(). Keras: keras.utils.array_to_img.
    """
@overload
def image_from_array(data_format: Any = None, scale: bool = True, dtype: Any = None) -> Deferred: ...

def image_load(path: str | PathLike[str], color_mode: str | Any = 'rgb', target_size: int | float | Sequence[int | float] | None = None, interpolation: str | Any = 'nearest', keep_aspect_ratio: bool = False) -> Any:
    """Loads an image file.

    Arguments
    ---------
    path
        File to read.
    color_mode
        `"grayscale"`, `"rgb"` or `"rgba"`.
    target_size
        Size to resize to, `(height, width)` in pixels; `None` for none.
    interpolation
        Resizing method: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos"`, `"box"` or
        `"hamming"`.
    keep_aspect_ratio
        Whether to crop to the target aspect ratio rather than distort the image.

    Returns
    -------
        A PIL image; `image_to_array()` makes an array of it.

    Source
    ------
        Mirrors keras3::image_load(). Keras: keras.utils.load_img.
    """

@overload
def image_smart_resize(x: ArrayLike, size: int | float | Sequence[int | float], interpolation: str | Any = 'bilinear', data_format: str | Any = 'channels_last', backend_module: Any = None) -> Any:
    """Crops images to the target aspect ratio at the center, then resizes them.

    Arguments
    ---------
    x
        Image `(height, width, channels)` or a batch of such.
    size
        Target size `(height, width)`.
    interpolation
        `"bilinear"`, `"nearest"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    backend_module
        Backend module to compute with; `None` for the current one.

    Returns
    -------
        The resized images.

    Source
    ------
        Mirrors keras3::image_smart_resize(). Keras: keras.preprocessing.image.smart_resize.
    """
@overload
def image_smart_resize(size: int | float | Sequence[int | float], interpolation: str | Any = 'bilinear', data_format: str | Any = 'channels_last', backend_module: Any = None) -> Deferred: ...

@overload
def image_to_array(img: Any, data_format: Any = None, dtype: Any = None) -> Any:
    """Makes an array from a PIL image.

    Arguments
    ---------
    img
        PIL image.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dtype
        Dtype of the array; `None` for the default float.

    Returns
    -------
        An array of shape `(height, width, channels)`.

    Source
    ------
        Mirrors keras3::image_to_array(). Keras: keras.utils.img_to_array.
    """
@overload
def image_to_array(data_format: Any = None, dtype: Any = None) -> Deferred: ...

@overload
def imagenet_decode_predictions(preds: ArrayLike, top: int | float | Sequence[int | float] = 5) -> Any:
    """Names the most likely ImageNet classes in predictions of 1000 classes.

    Arguments
    ---------
    preds
        Predictions of shape `(samples, 1000)`.
    top
        Number of classes to name.

    Returns
    -------
        One table per image, with the columns `class_name`, `class_description` and `score`.

    Source
    ------
        Mirrors keras3::imagenet_decode_predictions(). Keras:
        keras.applications.imagenet_utils.decode_predictions.
    """
@overload
def imagenet_decode_predictions(top: int | float | Sequence[int | float] = 5) -> Deferred: ...

@overload
def imagenet_preprocess_input(x: ArrayLike, data_format: Any = None, mode: str | Any = 'caffe') -> Any:
    """Scales images the way ImageNet models expect them.

    Arguments
    ---------
    x
        Images, values from 0 to 255.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    mode
        `"caffe"` (BGR, centered), `"tf"` (-1 to 1) or `"torch"` (0 to 1, then normalized).

    Returns
    -------
        The scaled images.

    Source
    ------
        Mirrors keras3::imagenet_preprocess_input(). Keras:
        keras.applications.imagenet_utils.preprocess_input.
    """
@overload
def imagenet_preprocess_input(data_format: Any = None, mode: str | Any = 'caffe') -> Deferred: ...

def initializer_constant(value: float | Any = 0.0) -> Any:
    """Fills the weights with one constant value.

    Arguments
    ---------
    value
        The constant, a number.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_constant(). Keras: keras.initializers.Constant.
    """

def initializer_glorot_normal(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Glorot (Xavier) truncated normal weights, sd `sqrt(2 / (fan_in + fan_out))`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_glorot_normal(). Keras: keras.initializers.GlorotNormal.
    """

def initializer_glorot_uniform(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Glorot (Xavier) uniform weights, limit `sqrt(6 / (fan_in + fan_out))`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_glorot_uniform(). Keras: keras.initializers.GlorotUniform.
    """

def initializer_he_normal(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """He truncated normal weights, sd `sqrt(2 / fan_in)`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_he_normal(). Keras: keras.initializers.HeNormal.
    """

def initializer_he_uniform(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """He uniform weights, limit `sqrt(6 / fan_in)`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_he_uniform(). Keras: keras.initializers.HeUniform.
    """

def initializer_identity(gain: float | Any = 1.0) -> Any:
    """Identity matrix times `gain`, for two-dimensional weights only.

    Arguments
    ---------
    gain
        Factor that multiplies the matrix.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_identity(). Keras: keras.initializers.IdentityInitializer.
    """

def initializer_lecun_normal(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """LeCun truncated normal weights, sd `sqrt(1 / fan_in)`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_lecun_normal(). Keras: keras.initializers.LecunNormal.
    """

def initializer_lecun_uniform(seed: int | float | Sequence[int | float] | None = None) -> Any:
    """LeCun uniform weights, limit `sqrt(3 / fan_in)`.

    Arguments
    ---------
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_lecun_uniform(). Keras: keras.initializers.LecunUniform.
    """

def initializer_ones() -> Any:
    """Fills the weights with ones.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_ones(). Keras: keras.initializers.Ones.
    """

def initializer_orthogonal(gain: float | Any = 1.0, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Random orthogonal matrix (from a QR decomposition) times `gain`.

    Arguments
    ---------
    gain
        Factor that multiplies the matrix.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_orthogonal(). Keras: keras.initializers.OrthogonalInitializer.
    """

def initializer_random_normal(mean: float | Any = 0.0, stddev: float | Any = 0.05, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Weights drawn from a normal distribution.

    Arguments
    ---------
    mean
        Mean, a number.
    stddev
        Standard deviation, a non-negative number.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_random_normal(). Keras: keras.initializers.RandomNormal.
    """

def initializer_random_uniform(minval: float | Any = -0.05, maxval: float | Any = 0.05, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Weights drawn from a uniform distribution.

    Arguments
    ---------
    minval
        Lower bound, included.
    maxval
        Upper bound, excluded.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_random_uniform(). Keras: keras.initializers.RandomUniform.
    """

def initializer_stft(side: str | Any = 'real', window: str | Any = 'hann', scaling: str | Any = 'density', periodic: bool = False) -> Any:
    """Fixed convolution kernels that compute one part of a short-time Fourier transform.

    Arguments
    ---------
    side
        Part to compute: `"real"` or `"imag"`.
    window
        Name of a SciPy window such as `"hann"`, the window's values, or `None` for no window.
    scaling
        `"density"`, `"spectrum"` or `None`: how the window is normalized.
    periodic
        Whether the window is periodic rather than symmetric.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_stft(). Keras: keras.initializers.STFT.
    """

def initializer_truncated_normal(mean: float | Any = 0.0, stddev: float | Any = 0.05, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Normal weights, redrawn when further than two standard deviations from the mean.

    Arguments
    ---------
    mean
        Mean, a number.
    stddev
        Standard deviation, a non-negative number.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_truncated_normal(). Keras: keras.initializers.TruncatedNormal.
    """

def initializer_variance_scaling(scale: float | Any = 1.0, mode: str | Any = 'fan_in', distribution: str | Any = 'truncated_normal', seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Random weights whose variance is `scale / n`, where `n` follows from the weights' shape.

    Arguments
    ---------
    scale
        Factor of the variance, a positive number.
    mode
        What `n` is: `"fan_in"`, `"fan_out"` or `"fan_avg"` (input units, output units, their mean).
    distribution
        `"truncated_normal"`, `"untruncated_normal"` or `"uniform"`.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_variance_scaling(). Keras: keras.initializers.VarianceScaling.
    """

def initializer_zeros() -> Any:
    """Fills the weights with zeros.

    Returns
    -------
        The initializer.

    Source
    ------
        Mirrors keras3::initializer_zeros(). Keras: keras.initializers.Zeros.
    """

@overload
def iter_next(it: Any, completed: Any = None) -> Any:
    """Return the next element of an iterator.

    Arguments
    ---------
    it
        Iterator, dataset or other iterable.
    completed
        Value to give when nothing is left.

    Returns
    -------
        The next element, or `completed` once the iterator is exhausted.

    Source
    ------
        Mirrors keras3::iter_next().
    """
@overload
def iter_next(completed: Any = None) -> Deferred: ...

@overload
def iterate(it: Any, f: Callable[..., Any] | None = None, simplify: bool = True) -> Any:
    """Run through an iterator and apply a function to each element.

    Arguments
    ---------
    it
        Iterator, dataset or other iterable.
    f
        Function to apply.
    simplify
        Whether to turn the results into one array if they allow it.

    Returns
    -------
        The results, in a list (or an array if simplified).

    Source
    ------
        Mirrors keras3::iterate().
    """
@overload
def iterate(f: Callable[..., Any] | None = None, simplify: bool = True) -> Deferred: ...

@overload
def iterator_get_next(iterator: Any, name: Any = None) -> Any:
    """Return the next element of an iterator; at the end an error, which `with_dataset()` in R
    catches.

    Arguments
    ---------
    iterator
        The iterator.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        The element.
    """
@overload
def iterator_get_next(name: Any = None) -> Deferred: ...

@overload
def iterator_initializer(iterator: Any) -> Any:
    """Return the operation that initializes an iterator; in graphs of TensorFlow 1 only.

    Arguments
    ---------
    iterator
        The iterator.

    Returns
    -------
        An operation to run in a session.
    """
@overload
def iterator_initializer() -> Deferred: ...

@overload
def iterator_make_initializer(iterator: Any, dataset: Any, name: Any = None) -> Any:
    """Let an iterator go through a dataset from its beginning.

    Arguments
    ---------
    iterator
        The iterator, of `make_iterator_from_structure()`.
    dataset
        The dataset.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        An operation to run in a session; None where TensorFlow runs eagerly.
    """
@overload
def iterator_make_initializer(dataset: Any, name: Any = None) -> Deferred: ...

@overload
def iterator_string_handle(iterator: Any, name: Any = None) -> Any:
    """Return the handle of an iterator; in graphs of TensorFlow 1 only.

    Arguments
    ---------
    iterator
        The iterator.
    name
        A name for the TensorFlow operation.

    Returns
    -------
        A scalar string tensor.
    """
@overload
def iterator_string_handle(name: Any = None) -> Deferred: ...

def keras_input(shape: Any = None, batch_size: int | float | None = None, dtype: Any = None, sparse: Any = None, ragged: Any = None, batch_shape: Any = None, name: Any = None, tensor: Any = None, optional: bool = False) -> Any:
    """Symbolic input of a functional model.

    Arguments
    ---------
    shape
        Shape of one sample, without the batch; `None` or NA where unknown.
    batch_size
        Fixed number of samples per batch; `None` leaves it open.
    dtype
        Dtype of the input, such as `"float32"` or `"string"`; `None` for the default float.
    sparse
        Whether the input is a sparse tensor.
    ragged
        Whether the input is a ragged tensor.
    batch_shape
        Shape with the batch dimension first; `None` or NA where unknown.
    name
        Name of the input; generated when `None`.
    tensor
        Existing tensor to use as the input.
    optional
        Whether the input may be None.

    Returns
    -------
        A symbolic tensor.

    Source
    ------
        Mirrors keras3::keras_input(). Keras: keras.layers.Input.
    """

def keras_model(inputs: Any = None, outputs: Any = None, **kwargs: Any) -> Any:
    """Functional model between given inputs and outputs.

    Arguments
    ---------
    inputs
        Input tensor, or a list or named list of them, from `keras_input()`.
    outputs
        Output tensor, or a list or named list of them.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A model.

    Source
    ------
        Mirrors keras3::keras_model(). Keras: keras.Model.
    """

def keras_model_custom(model_fn: Callable[..., Any], name: Any = None) -> Any:
    """Makes a model from a function that sets its layers and returns its call.

    Arguments
    ---------
    model_fn
        Function of the model that returns a function of the inputs, and of `training` and `mask` if
        it names them.
    name
        Name of the model.

    Returns
    -------
        A model.
    """

def keras_model_sequential(input_shape: Any = None, name: Any = None, *, input_dtype: Any = None, input_batch_size: int | float | Sequence[int | float] | None = None, input_sparse: Any = None, input_ragged: Any = None, input_batch_shape: Any = None, input_name: Any = None, input_tensor: Any = None, input_optional: bool = False, trainable: bool = True, layers: Any = (), **kwargs: Any) -> Any:
    """Model that is a plain stack of layers.

    Arguments
    ---------
    input_shape
        Shape of one sample, without the batch; for images `(height, width, channels)`. `None` or NA
        where unknown.
    name
        Name of the model; generated when `None`.
    input_dtype
        Dtype of the input.
    input_batch_size
        Fixed number of samples per batch; `None` leaves it open.
    input_sparse
        Whether the input is a sparse tensor.
    input_ragged
        Whether the input is a ragged tensor.
    input_batch_shape
        Shape of a batch of inputs, batch dimension included. `None` (NA in R) is an unknown
        dimension.
    input_name
        Name of the input.
    input_tensor
        Existing tensor to use as the input.
    input_optional
        Whether the input may be None.
    trainable
        Whether the model's weights are trained.
    layers
        Layers to begin with, in order.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A Sequential model.

    Source
    ------
        Mirrors keras3::keras_model_sequential(). Keras: keras.Sequential.
    """

def keras_model_to_estimator(*args: Any, **kwargs: Any) -> Any:
    """Raises an error: Estimators are gone from TensorFlow.

    Arguments
    ---------
    *args
        Further values.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        What the Keras endpoint returns.
    """

def keras_variable(initializer: Any, shape: Any = None, dtype: Any = None, trainable: bool = True, autocast: bool = True, aggregation: str | Any = 'none', synchronization: str | Any = 'auto', name: Any = None, **kwargs: Any) -> Any:
    """Variable of the current backend.

    Arguments
    ---------
    initializer
        Initial value, or a function of shape and dtype.
    shape
        Shape; needed when `initializer` is a function.
    dtype
        Dtype; `None` for the default float.
    trainable
        Whether training may change the variable.
    autocast
        Whether layers may convert the variable to their compute dtype.
    aggregation
        How copies on several devices are combined: `"none"`, `"mean"`, `"sum"` or
        `"only_first_replica"`.
    synchronization
        How copies on several devices are kept in step; `"auto"` leaves it to the backend.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A variable.

    Source
    ------
        Mirrors keras3::keras_variable(). Keras: keras.Variable.
    """

@overload
def layer_activation(object: Any, activation: str | Callable[..., Any], **kwargs: Any) -> Any:
    """Applies an activation function.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    activation
        Activation: a name such as `"relu"` or a function.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation(). Keras: keras.layers.Activation.
    """
@overload
def layer_activation(activation: str | Callable[..., Any], **kwargs: Any) -> Any: ...

@overload
def layer_activation_elu(object: Any, alpha: float | Any = 1.0, **kwargs: Any) -> Any:
    """Exponential linear unit: `x` if positive, else `alpha * (exp(x) - 1)`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    alpha
        Scale of the negative part.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation_elu(). Keras: keras.layers.ELU.
    """
@overload
def layer_activation_elu(alpha: float | Any = 1.0, **kwargs: Any) -> Any: ...

@overload
def layer_activation_leaky_relu(object: Any, negative_slope: float | Any = 0.3, **kwargs: Any) -> Any:
    """Leaky ReLU: `x` if positive, else `negative_slope * x`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    negative_slope
        Slope for negative values.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation_leaky_relu(). Keras: keras.layers.LeakyReLU.
    """
@overload
def layer_activation_leaky_relu(negative_slope: float | Any = 0.3, **kwargs: Any) -> Any: ...

@overload
def layer_activation_parametric_relu(object: Any, alpha_initializer: Any = 'Zeros', alpha_regularizer: Any = None, alpha_constraint: Any = None, shared_axes: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """ReLU with a learned slope `alpha` for negative values.

    Counted from 1: `shared_axes`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    alpha_initializer
        Initializer of the slopes `alpha`.
    alpha_regularizer
        Regularizer of the slopes `alpha`.
    alpha_constraint
        Constraint of the slopes `alpha`.
    shared_axes
        Axes along which the slopes are shared, counted from 1 (the batch is 1).
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation_parametric_relu(). Keras: keras.layers.PReLU.
    """
@overload
def layer_activation_parametric_relu(alpha_initializer: Any = 'Zeros', alpha_regularizer: Any = None, alpha_constraint: Any = None, shared_axes: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_activation_relu(object: Any, max_value: Any = None, negative_slope: float | Any = 0.0, threshold: float | Any = 0.0, **kwargs: Any) -> Any:
    """Rectified linear unit, `max(x, 0)`, with optional cap, slope and threshold.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    max_value
        Largest value of the output; `None` for no limit.
    negative_slope
        Slope for negative values.
    threshold
        Values below it count as negative.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation_relu(). Keras: keras.layers.ReLU.
    """
@overload
def layer_activation_relu(max_value: Any = None, negative_slope: float | Any = 0.0, threshold: float | Any = 0.0, **kwargs: Any) -> Any: ...

@overload
def layer_activation_softmax(object: Any, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Softmax: turns scores into probabilities along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis, or several, to normalize over, counted from 1 (the batch is 1); negative ones count
        from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activation_softmax(). Keras: keras.layers.Softmax.
    """
@overload
def layer_activation_softmax(axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any: ...

@overload
def layer_activity_regularization(object: Any, l1: float | Any = 0.0, l2: float | Any = 0.0, **kwargs: Any) -> Any:
    """Passes inputs on and adds an L1 and L2 penalty on them to the loss.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    l1
        Weight of the sum of absolute values.
    l2
        Weight of the sum of squares.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_activity_regularization(). Keras: keras.layers.ActivityRegularization.
    """
@overload
def layer_activity_regularization(l1: float | Any = 0.0, l2: float | Any = 0.0, **kwargs: Any) -> Any: ...

@overload
def layer_add(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Adds up the inputs element by element.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_add(). Keras: keras.layers.Add.
    """
@overload
def layer_add(**kwargs: Any) -> Any: ...

@overload
def layer_additive_attention(object: Any, use_scale: bool = True, dropout: float | Any = 0.0, **kwargs: Any) -> Any:
    """Additive (Bahdanau) attention.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    use_scale
        Whether to learn weights for the terms of the scores.
    dropout
        Share of the attention scores to drop in training.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_additive_attention(). Keras: keras.layers.AdditiveAttention.
    """
@overload
def layer_additive_attention(use_scale: bool = True, dropout: float | Any = 0.0, **kwargs: Any) -> Any: ...

@overload
def layer_alpha_dropout(object: Any, rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Dropout that keeps the mean and variance of the inputs, for SELU networks.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Share of the inputs to drop, from 0 to 1.
    noise_shape
        Shape of the dropout mask, with 1 where values are dropped together; `None` for that of the
        input. `None` (NA in R) is an unknown dimension.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_alpha_dropout(). Keras: keras.layers.AlphaDropout.
    """
@overload
def layer_alpha_dropout(rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_attention(object: Any, use_scale: bool = False, score_mode: str | Any = 'dot', dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Dot-product (Luong) attention.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    use_scale
        Whether to learn a scale factor for the scores.
    score_mode
        `"dot"` for the dot product, `"concat"` for tanh of query plus key.
    dropout
        Share of the attention scores to drop in training.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_attention(). Keras: keras.layers.Attention.
    """
@overload
def layer_attention(use_scale: bool = False, score_mode: str | Any = 'dot', dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_aug_mix(object: Any, value_range: Any = (0, 255), num_chains: int | float = 3, chain_depth: int | float = 3, factor: float | Any = 0.3, alpha: float | Any = 1.0, all_ops: bool = True, interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """AugMix: blends several chains of random changes to each image.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    num_chains
        Number of chains to blend.
    chain_depth
        Largest number of changes per chain.
    factor
        Strength of the changes, from 0 to 1.
    alpha
        Parameter of the Beta and Dirichlet distributions that set the weights.
    all_ops
        Whether to use all kinds of changes, brightness, contrast, color and sharpness included.
    interpolation
        `"nearest"` or `"bilinear"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_aug_mix(). Keras: keras.layers.AugMix.
    """
@overload
def layer_aug_mix(value_range: Any = (0, 255), num_chains: int | float = 3, chain_depth: int | float = 3, factor: float | Any = 0.3, alpha: float | Any = 1.0, all_ops: bool = True, interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_auto_contrast(object: Any, value_range: float | Sequence[Any] = (0, 255), **kwargs: Any) -> Any:
    """Stretches the values of each image over the whole range.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_auto_contrast(). Keras: keras.layers.AutoContrast.
    """
@overload
def layer_auto_contrast(value_range: float | Sequence[Any] = (0, 255), **kwargs: Any) -> Any: ...

@overload
def layer_average(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Averages the inputs element by element.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_average(). Keras: keras.layers.Average.
    """
@overload
def layer_average(**kwargs: Any) -> Any: ...

@overload
def layer_average_pooling_1d(object: Any, pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Averages over windows of 1D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_average_pooling_1d(). Keras: keras.layers.AveragePooling1D.
    """
@overload
def layer_average_pooling_1d(pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_average_pooling_2d(object: Any, pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Averages over windows of 2D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_average_pooling_2d(). Keras: keras.layers.AveragePooling2D.
    """
@overload
def layer_average_pooling_2d(pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_average_pooling_3d(object: Any, pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Averages over windows of 3D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_average_pooling_3d(). Keras: keras.layers.AveragePooling3D.
    """
@overload
def layer_average_pooling_3d(pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_batch_normalization(object: Any, axis: int | float | Sequence[int | float] = -1, momentum: float | Any = 0.99, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', moving_mean_initializer: Any = 'zeros', moving_variance_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, synchronized: bool = False, **kwargs: Any) -> Any:
    """Normalizes each feature with the mean and variance of the batch.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis of the features, counted from 1 (the batch is 1); negative ones count from the end.
    momentum
        Momentum of the moving averages, from 0 to 1.
    epsilon
        Small number added against division by zero.
    center
        Whether to add a learned offset `beta`.
    scale
        Whether to multiply by a learned scale `gamma`.
    beta_initializer
        Initializer of the offset `beta`.
    gamma_initializer
        Initializer of the scale `gamma`.
    moving_mean_initializer
        Initializer of the moving mean.
    moving_variance_initializer
        Initializer of the moving variance.
    beta_regularizer
        Regularizer of the offset `beta`.
    gamma_regularizer
        Regularizer of the scale `gamma`.
    beta_constraint
        Constraint of the offset `beta`.
    gamma_constraint
        Constraint of the scale `gamma`.
    synchronized
        Whether to use the statistics of all devices (TensorFlow).
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_batch_normalization(). Keras: keras.layers.BatchNormalization.
    """
@overload
def layer_batch_normalization(axis: int | float | Sequence[int | float] = -1, momentum: float | Any = 0.99, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', moving_mean_initializer: Any = 'zeros', moving_variance_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, synchronized: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_bidirectional(object: Any, layer: Any, merge_mode: str | Any = 'concat', weights: Any = None, backward_layer: Any = None, **kwargs: Any) -> Any:
    """Runs a recurrent layer in both directions and merges the results.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    layer
        Recurrent layer to run forward, such as `layer_lstm(16)`.
    merge_mode
        How both directions are merged: `"concat"`, `"sum"`, `"mul"`, `"ave"`, or None for a list.
    weights
        Initial weights; `None` for new ones.
    backward_layer
        Layer for the backward direction; `None` for a copy of `layer`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_bidirectional(). Keras: keras.layers.Bidirectional.
    """
@overload
def layer_bidirectional(layer: Any, merge_mode: str | Any = 'concat', weights: Any = None, backward_layer: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_category_encoding(object: Any, num_tokens: int | float | None = None, output_mode: int | float | str | Sequence[Any] = 'multi_hot', sparse: bool = False, **kwargs: Any) -> Any:
    """Encodes integer categories, counted from 0, as one-hot, multi-hot or counts.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    num_tokens
        Number of categories; inputs run from 0 to `num_tokens - 1`.
    output_mode
        `"one_hot"`, `"multi_hot"` or `"count"`.
    sparse
        Whether to give a sparse tensor.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_category_encoding(). Keras: keras.layers.CategoryEncoding.
    """
@overload
def layer_category_encoding(num_tokens: int | float | None = None, output_mode: int | float | str | Sequence[Any] = 'multi_hot', sparse: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_center_crop(object: Any, height: int | float, width: int | float, data_format: Any = None, **kwargs: Any) -> Any:
    """Cuts out the center of images; smaller images are enlarged first.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    height
        Height of the output, in pixels.
    width
        Width of the output, in pixels.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_center_crop(). Keras: keras.layers.CenterCrop.
    """
@overload
def layer_center_crop(height: int | float, width: int | float, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_concatenate(inputs: Any, *more: Any, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Joins the inputs along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    axis
        Axis to join along, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_concatenate(). Keras: keras.layers.Concatenate.
    """
@overload
def layer_concatenate(*, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any: ...

@overload
def layer_conv_1d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """1D convolution over a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to keep the size with stride 1, `"causal"` to pad at the start
        only.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    groups
        Number of groups in which channels are convolved separately.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_1d(). Keras: keras.layers.Conv1D.
    """
@overload
def layer_conv_1d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_1d_transpose(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """1D transposed convolution, which enlarges a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Factor by which the size grows: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` so that the output is `strides` times the input.
    output_padding
        Cells to add at one side of the output, to settle its size; a number, or one per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_1d_transpose(). Keras: keras.layers.Conv1DTranspose.
    """
@overload
def layer_conv_1d_transpose(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_2d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """2D convolution over images.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    groups
        Number of groups in which channels are convolved separately.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_2d(). Keras: keras.layers.Conv2D.
    """
@overload
def layer_conv_2d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_2d_transpose(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """2D transposed convolution, which enlarges images.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Factor by which the size grows: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` so that the output is `strides` times the input.
    output_padding
        Cells to add at one side of the output, to settle its size; a number, or one per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_2d_transpose(). Keras: keras.layers.Conv2DTranspose.
    """
@overload
def layer_conv_2d_transpose(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_3d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1, 1), groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """3D convolution over volumes.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    groups
        Number of groups in which channels are convolved separately.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_3d(). Keras: keras.layers.Conv3D.
    """
@overload
def layer_conv_3d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1, 1), groups: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_3d_transpose(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1, 1), padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """3D transposed convolution, which enlarges volumes.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Factor by which the size grows: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` so that the output is `strides` times the input.
    output_padding
        Cells to add at one side of the output, to settle its size; a number, or one per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_3d_transpose(). Keras: keras.layers.Conv3DTranspose.
    """
@overload
def layer_conv_3d_transpose(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1, 1), padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_lstm_1d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any:
    """LSTM over time series of 1D data, with convolutions in place of matrix products.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    unit_forget_bias
        Whether the bias of the forget gate starts at 1.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_lstm_1d(). Keras: keras.layers.ConvLSTM1D.
    """
@overload
def layer_conv_lstm_1d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_lstm_2d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any:
    """LSTM over time series of 2D data, with convolutions in place of matrix products.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    unit_forget_bias
        Whether the bias of the forget gate starts at 1.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_lstm_2d(). Keras: keras.layers.ConvLSTM2D.
    """
@overload
def layer_conv_lstm_2d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_conv_lstm_3d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any:
    """LSTM over time series of 3D data, with convolutions in place of matrix products.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    unit_forget_bias
        Whether the bias of the forget gate starts at 1.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_conv_lstm_3d(). Keras: keras.layers.ConvLSTM3D.
    """
@overload
def layer_conv_lstm_3d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, *, unroll: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_cropping_1d(object: Any, cropping: int | float | Sequence[Any] = (1, 1), **kwargs: Any) -> Any:
    """Cuts off the ends of 1D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    cropping
        Time steps to cut: a number for both ends or a pair `(start, end)`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_cropping_1d(). Keras: keras.layers.Cropping1D.
    """
@overload
def layer_cropping_1d(cropping: int | float | Sequence[Any] = (1, 1), **kwargs: Any) -> Any: ...

@overload
def layer_cropping_2d(object: Any, cropping: int | float | Sequence[Any] = ((0, 0), (0, 0)), data_format: Any = None, **kwargs: Any) -> Any:
    """Cuts off the ends of 2D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    cropping
        Pixels to cut: a number, `(height, width)`, or `((top, bottom), (left, right))`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_cropping_2d(). Keras: keras.layers.Cropping2D.
    """
@overload
def layer_cropping_2d(cropping: int | float | Sequence[Any] = ((0, 0), (0, 0)), data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_cropping_3d(object: Any, cropping: int | float | Sequence[Any] = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, **kwargs: Any) -> Any:
    """Cuts off the ends of 3D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    cropping
        Cells to cut: a number, one per dimension, or a pair `(start, end)` per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_cropping_3d(). Keras: keras.layers.Cropping3D.
    """
@overload
def layer_cropping_3d(cropping: int | float | Sequence[Any] = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_cut_mix(object: Any, factor: float | Any = 1.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """CutMix: pastes patches of one image into another and mixes the labels.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Size of the patches, from 0 to 1. A number is the upper end of a range from 0, a pair is the
        range.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_cut_mix(). Keras: keras.layers.CutMix.
    """
@overload
def layer_cut_mix(factor: float | Any = 1.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_dense(object: Any, units: int | float, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any:
    """Fully connected layer, `activation(inputs @ kernel + bias)`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    units
        Number of outputs.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    lora_rank
        Rank of a low-rank (LoRA) update to train in place of the weights; `None` for none.
    lora_alpha
        Scale of the low-rank update, divided by `lora_rank`; `None` for no scaling.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_dense(). Keras: keras.layers.Dense.
    """
@overload
def layer_dense(units: int | float, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_depthwise_conv_1d(object: Any, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', depth_multiplier: int | float = 1, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """1D convolution of each channel on its own.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    depth_multiplier
        Output channels per input channel.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    depthwise_initializer
        Initializer of the depthwise kernel.
    bias_initializer
        Initializer of the bias.
    depthwise_regularizer
        Regularizer of the depthwise kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    depthwise_constraint
        Constraint of the depthwise kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_depthwise_conv_1d(). Keras: keras.layers.DepthwiseConv1D.
    """
@overload
def layer_depthwise_conv_1d(kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', depth_multiplier: int | float = 1, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_depthwise_conv_2d(object: Any, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', depth_multiplier: int | float = 1, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """2D convolution of each channel on its own.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    depth_multiplier
        Output channels per input channel.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    depthwise_initializer
        Initializer of the depthwise kernel.
    bias_initializer
        Initializer of the bias.
    depthwise_regularizer
        Regularizer of the depthwise kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    depthwise_constraint
        Constraint of the depthwise kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_depthwise_conv_2d(). Keras: keras.layers.DepthwiseConv2D.
    """
@overload
def layer_depthwise_conv_2d(kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', depth_multiplier: int | float = 1, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_discretization(object: Any, bin_boundaries: Any = None, num_bins: int | float | None = None, epsilon: float | Any = 0.01, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, dtype: Any = None, name: Any = None) -> Any:
    """Sorts numbers into bins and gives the bin index, counted from 0.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    bin_boundaries
        Edges between the bins, in rising order; the outer bins are open.
    num_bins
        Number of bins for `adapt()` to find.
    epsilon
        Tolerance of the quantiles that `adapt()` finds; smaller is more exact and slower.
    output_mode
        `"int"`, `"one_hot"`, `"multi_hot"` or `"count"`.
    sparse
        Whether to give a sparse tensor.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_discretization(). Keras: keras.layers.Discretization.
    """
@overload
def layer_discretization(bin_boundaries: Any = None, num_bins: int | float | None = None, epsilon: float | Any = 0.01, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, dtype: Any = None, name: Any = None) -> Any: ...

@overload
def layer_dot(inputs: Any, *more: Any, axes: int | float | Sequence[int | float], normalize: bool = False, **kwargs: Any) -> Any:
    """Dot product of two inputs along given axes.

    Counted from 1: `axes`.

    Arguments
    ---------
    inputs
        The two input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    axes
        Axes to multiply along, counted from 1 (the batch is 1): one number, or one for each input.
    normalize
        Whether to scale the vectors to length 1 first, for cosine similarity.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_dot(). Keras: keras.layers.Dot.
    """
@overload
def layer_dot(*, axes: int | float | Sequence[int | float], normalize: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_dropout(object: Any, rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Sets a random share of the inputs to 0 in training.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Share of the inputs to drop, from 0 to 1.
    noise_shape
        Shape of the dropout mask, with 1 where values are dropped together; `None` for that of the
        input. `None` (NA in R) is an unknown dimension.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_dropout(). Keras: keras.layers.Dropout.
    """
@overload
def layer_dropout(rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_einsum_dense(object: Any, equation: Any, output_shape: Any, activation: str | Callable[..., Any] | None = None, bias_axes: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any:
    """Fully connected layer whose product is given as an einsum equation.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    equation
        Einsum equation of inputs and kernel, such as `"ab,bc->ac"`.
    output_shape
        Shape of the output without the batch dimension; `None` where unknown.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    bias_axes
        Letters of the output part of the equation that have a bias, such as `"d"`; `None` for no
        bias.
    kernel_initializer
        Initializer of the kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    lora_rank
        Rank of a low-rank (LoRA) update to train in place of the weights; `None` for none.
    lora_alpha
        Scale of the low-rank update, divided by `lora_rank`; `None` for no scaling.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_einsum_dense(). Keras: keras.layers.EinsumDense.
    """
@overload
def layer_einsum_dense(equation: Any, output_shape: Any, activation: str | Callable[..., Any] | None = None, bias_axes: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_embedding(object: Any, input_dim: int | float, output_dim: int | float, embeddings_initializer: Any = 'uniform', embeddings_regularizer: Any = None, embeddings_constraint: Any = None, mask_zero: bool = False, weights: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any:
    """Turns integer indices into learned vectors.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    input_dim
        Size of the vocabulary: the largest index, counted from 0, plus 1.
    output_dim
        Length of the vectors.
    embeddings_initializer
        Initializer of the embeddings.
    embeddings_regularizer
        Regularizer of the embeddings.
    embeddings_constraint
        Constraint of the embeddings.
    mask_zero
        Whether index 0 is padding, to be masked.
    weights
        Initial embeddings, an array of shape `(input_dim, output_dim)`; `None` for new ones.
    lora_rank
        Rank of a low-rank (LoRA) update to train in place of the weights; `None` for none.
    lora_alpha
        Scale of the low-rank update, divided by `lora_rank`; `None` for no scaling.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_embedding(). Keras: keras.layers.Embedding.
    """
@overload
def layer_embedding(input_dim: int | float, output_dim: int | float, embeddings_initializer: Any = 'uniform', embeddings_regularizer: Any = None, embeddings_constraint: Any = None, mask_zero: bool = False, weights: Any = None, lora_rank: int | float | None = None, lora_alpha: float | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_equalization(object: Any, value_range: Any = (0, 255), bins: int | float = 256, data_format: Any = None, **kwargs: Any) -> Any:
    """Equalizes the histogram of each image channel.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    bins
        Number of histogram bins.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_equalization(). Keras: keras.layers.Equalization.
    """
@overload
def layer_equalization(value_range: Any = (0, 255), bins: int | float = 256, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_feature_space(object: Any, features: Any, output_mode: str | Any = 'concat', crosses: Any = None, crossing_dim: int | float = 32, hashing_dim: int | float = 32, num_discretization_bins: int | float = 32, name: Any = None, feature_names: Any = None) -> Any:
    """Encodes the columns of tabular data, each by its own feature.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    features
        Features by column name: `feature_*()` results, or type names such as `"float_normalized"`.
    output_mode
        `"concat"` for one vector per sample, `"dict"` for a named list of encoded features.
    crosses
        Features to cross: lists of names, or `feature_cross()` results.
    crossing_dim
        Default number of bins for crosses.
    hashing_dim
        Default number of bins for hashed features.
    num_discretization_bins
        Default number of bins for discretized features.
    name
        Name of the object; `None` for a generated one.
    feature_names
        Accepted for older scripts: another name for `features`.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_feature_space(). Keras: keras.utils.FeatureSpace.
    """
@overload
def layer_feature_space(features: Any, output_mode: str | Any = 'concat', crosses: Any = None, crossing_dim: int | float = 32, hashing_dim: int | float = 32, num_discretization_bins: int | float = 32, name: Any = None, feature_names: Any = None) -> Any: ...

@overload
def layer_flatten(object: Any, data_format: Any = None, **kwargs: Any) -> Any:
    """Flattens each sample to one dimension.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_flatten(). Keras: keras.layers.Flatten.
    """
@overload
def layer_flatten(data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_flax_module_wrapper(object: Any, module: Any, method: Any = None, variables: Any = None, **kwargs: Any) -> Any:
    """Layer from a Flax module (JAX backend).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    module
        A `flax.linen.Module`.
    method
        Name of the module's method to call; `None` for its call method.
    variables
        Variables of the module; `None` to make them.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_flax_module_wrapper(). Keras: keras.layers.FlaxLayer.
    """
@overload
def layer_flax_module_wrapper(module: Any, method: Any = None, variables: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_gaussian_dropout(object: Any, rate: Any, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Multiplies the inputs by Gaussian noise around 1 in training.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Sets the standard deviation of the noise, `sqrt(rate / (1 - rate))`; from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_gaussian_dropout(). Keras: keras.layers.GaussianDropout.
    """
@overload
def layer_gaussian_dropout(rate: Any, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_gaussian_noise(object: Any, stddev: Any, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Adds Gaussian noise around 0 to the inputs in training.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    stddev
        Standard deviation of the noise.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_gaussian_noise(). Keras: keras.layers.GaussianNoise.
    """
@overload
def layer_gaussian_noise(stddev: Any, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_global_average_pooling_1d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Averages each channel of 1D data over all positions.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_average_pooling_1d(). Keras:
        keras.layers.GlobalAveragePooling1D.
    """
@overload
def layer_global_average_pooling_1d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_global_average_pooling_2d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Averages each channel of 2D data over all positions.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_average_pooling_2d(). Keras:
        keras.layers.GlobalAveragePooling2D.
    """
@overload
def layer_global_average_pooling_2d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_global_average_pooling_3d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Averages each channel of 3D data over all positions.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_average_pooling_3d(). Keras:
        keras.layers.GlobalAveragePooling3D.
    """
@overload
def layer_global_average_pooling_3d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_global_max_pooling_1d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Takes the largest value of each channel of 1D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_max_pooling_1d(). Keras: keras.layers.GlobalMaxPooling1D.
    """
@overload
def layer_global_max_pooling_1d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_global_max_pooling_2d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Takes the largest value of each channel of 2D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_max_pooling_2d(). Keras: keras.layers.GlobalMaxPooling2D.
    """
@overload
def layer_global_max_pooling_2d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_global_max_pooling_3d(object: Any, data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any:
    """Takes the largest value of each channel of 3D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    keepdims
        Whether to keep the pooled dimensions, with length 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_global_max_pooling_3d(). Keras: keras.layers.GlobalMaxPooling3D.
    """
@overload
def layer_global_max_pooling_3d(data_format: Any = None, keepdims: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_group_normalization(object: Any, groups: int | float = 32, axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any) -> Any:
    """Normalizes groups of channels within each sample.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    groups
        Number of groups; must divide the number of channels.
    axis
        Axis of the channels, counted from 1 (the batch is 1); negative ones count from the end.
    epsilon
        Small number added against division by zero.
    center
        Whether to add a learned offset `beta`.
    scale
        Whether to multiply by a learned scale `gamma`.
    beta_initializer
        Initializer of the offset `beta`.
    gamma_initializer
        Initializer of the scale `gamma`.
    beta_regularizer
        Regularizer of the offset `beta`.
    gamma_regularizer
        Regularizer of the scale `gamma`.
    beta_constraint
        Constraint of the offset `beta`.
    gamma_constraint
        Constraint of the scale `gamma`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_group_normalization(). Keras: keras.layers.GroupNormalization.
    """
@overload
def layer_group_normalization(groups: int | float = 32, axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_group_query_attention(object: Any, head_dim: int | float, num_query_heads: int | float, num_key_value_heads: int | float, dropout: float | Any = 0.0, use_bias: bool = True, flash_attention: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Multi-head attention in which groups of query heads share keys and values.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    head_dim
        Size of each head.
    num_query_heads
        Number of query heads.
    num_key_value_heads
        Number of key and value heads; must divide `num_query_heads`.
    dropout
        Share of the attention scores to drop in training.
    use_bias
        Whether the projections have a bias.
    flash_attention
        Whether to use flash attention; `None` if possible.
    kernel_initializer
        Initializer of the projections' kernels.
    bias_initializer
        Initializer of the projections' biases.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_group_query_attention(). Keras: keras.layers.GroupQueryAttention.
    """
@overload
def layer_group_query_attention(head_dim: int | float, num_query_heads: int | float, num_key_value_heads: int | float, dropout: float | Any = 0.0, use_bias: bool = True, flash_attention: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_gru(object: Any, units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, reset_after: bool = True, use_cudnn: str | Any = 'auto', **kwargs: Any) -> Any:
    """Gated recurrent unit over a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    reset_after
        Whether to apply the reset gate after the matrix product (needed for cuDNN).
    use_cudnn
        Whether to use cuDNN; `"auto"` where possible.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_gru(). Keras: keras.layers.GRU.
    """
@overload
def layer_gru(units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, reset_after: bool = True, use_cudnn: str | Any = 'auto', **kwargs: Any) -> Any: ...

@overload
def layer_hashed_crossing(object: Any, num_bins: int | float, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Combines categorical features and hashes them into bins.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    num_bins
        Number of bins.
    output_mode
        `"int"` or `"one_hot"`.
    sparse
        Whether to give a sparse tensor.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_hashed_crossing(). Keras: keras.layers.HashedCrossing.
    """
@overload
def layer_hashed_crossing(num_bins: int | float, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_hashing(object: Any, num_bins: int | float, mask_value: Any = None, salt: int | float | str | Sequence[Any] | None = None, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, **kwargs: Any) -> Any:
    """Hashes categories into bins; bin indices count from 0.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    num_bins
        Number of bins.
    mask_value
        Value that is mapped to index 0; `None` for none.
    salt
        Integer, or two, that make the hash another; `None` for none.
    output_mode
        `"int"`, `"one_hot"`, `"multi_hot"` or `"count"`.
    sparse
        Whether to give a sparse tensor.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_hashing(). Keras: keras.layers.Hashing.
    """
@overload
def layer_hashing(num_bins: int | float, mask_value: Any = None, salt: int | float | str | Sequence[Any] | None = None, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_identity(object: Any, **kwargs: Any) -> Any:
    """Gives back its inputs unchanged.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_identity(). Keras: keras.layers.Identity.
    """
@overload
def layer_identity(**kwargs: Any) -> Any: ...

def layer_input(shape: Any = None, batch_size: int | float | None = None, dtype: Any = None, sparse: Any = None, ragged: Any = None, batch_shape: Any = None, name: Any = None, tensor: Any = None, optional: bool = False) -> Any:
    """Alias of `keras_input()`: Symbolic input of a functional model.

    Arguments
    ---------
    shape
        Shape of one sample, without the batch; `None` or NA where unknown.
    batch_size
        Fixed number of samples per batch; `None` leaves it open.
    dtype
        Dtype of the input, such as `"float32"` or `"string"`; `None` for the default float.
    sparse
        Whether the input is a sparse tensor.
    ragged
        Whether the input is a ragged tensor.
    batch_shape
        Shape with the batch dimension first; `None` or NA where unknown.
    name
        Name of the input; generated when `None`.
    tensor
        Existing tensor to use as the input.
    optional
        Whether the input may be None.

    Returns
    -------
        A symbolic tensor.

    Source
    ------
        Mirrors keras3::layer_input(). Keras: keras.layers.Input.
    """

def layer_input_from_dataset(dataset: Any) -> Any:
    """Make an input of a model for each column of a dataset of batches, or of a data frame.

    Arguments
    ---------
    dataset
        The dataset, with elements that are dicts of columns, or tuples that begin with such a dict.

    Returns
    -------
        A dict of inputs.
    """

@overload
def layer_integer_lookup(object: Any, max_tokens: Any = None, num_oov_indices: int | float = 1, mask_token: int | float | str | Sequence[Any] | None = None, oov_token: int | float | str | Sequence[Any] = -1, vocabulary: int | float | str | Sequence[Any] | None = None, vocabulary_dtype: str | Any = 'int64', idf_weights: Any = None, invert: int | float | str | Sequence[Any] = False, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, pad_to_max_tokens: bool = False, name: Any = None, **kwargs: Any) -> Any:
    """Maps integers to the indices of a vocabulary, counted from 0.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    max_tokens
        Largest size of the vocabulary, special tokens included; `None` for no limit.
    num_oov_indices
        Number of indices for values outside the vocabulary.
    mask_token
        IntegerOrText that stands for masked input; `None` for none.
    oov_token
        IntegerOrText to give for unknown indices, if `invert`.
    vocabulary
        Integers in the order of their indices, or path of a text file with one per line.
    vocabulary_dtype
        Dtype of the vocabulary.
    idf_weights
        Inverse document frequency of each term, for `"tf_idf"` mode.
    invert
        Whether to map indices back to terms.
    output_mode
        `"int"`, `"one_hot"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    sparse
        Whether to give a sparse tensor.
    pad_to_max_tokens
        Whether to make the output `max_tokens` wide even if the vocabulary is smaller.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_integer_lookup(). Keras: keras.layers.IntegerLookup.
    """
@overload
def layer_integer_lookup(max_tokens: Any = None, num_oov_indices: int | float = 1, mask_token: int | float | str | Sequence[Any] | None = None, oov_token: int | float | str | Sequence[Any] = -1, vocabulary: int | float | str | Sequence[Any] | None = None, vocabulary_dtype: str | Any = 'int64', idf_weights: Any = None, invert: int | float | str | Sequence[Any] = False, output_mode: int | float | str | Sequence[Any] = 'int', sparse: bool = False, pad_to_max_tokens: bool = False, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_jax_model_wrapper(object: Any, call_fn: Any, init_fn: Any = None, params: Any = None, state: Any = None, seed: int | float | Sequence[int | float] | None = None, *, dtype: Any = None, **kwargs: Any) -> Any:
    """Layer from JAX functions (JAX backend).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    call_fn
        JAX function that calls the model, with arguments among `params`, `state`, `rng`, `inputs`
        and `training`.
    init_fn
        JAX function that makes parameters and state; `None` if they are given.
    params
        Trained parameters of the model; `None` to make them with `init_fn`.
    state
        State of the model that isn't trained; `None` to make it with `init_fn`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_jax_model_wrapper(). Keras: keras.layers.JaxLayer.
    """
@overload
def layer_jax_model_wrapper(call_fn: Any, init_fn: Any = None, params: Any = None, state: Any = None, seed: int | float | Sequence[int | float] | None = None, *, dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_lambda(object: Any, f: Callable[..., Any], output_shape: Any = None, mask: Any = None, arguments: Any = None, **kwargs: Any) -> Any:
    """Wraps a function as a layer.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    f
        Function of the input tensor.
    output_shape
        Shape of the output of one sample, or a function of the input shape; `None` to find out.
    mask
        Output mask, or a function of inputs and mask that gives it.
    arguments
        Named list of further arguments for `f`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_lambda(). Keras: keras.layers.Lambda.
    """
@overload
def layer_lambda(f: Callable[..., Any], output_shape: Any = None, mask: Any = None, arguments: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_layer_normalization(object: Any, axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any) -> Any:
    """Normalizes the features of each sample to mean 0 and variance 1.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis, or several, with the features to normalize, counted from 1 (the batch is 1); negative
        ones count from the end.
    epsilon
        Small number added against division by zero.
    center
        Whether to add a learned offset `beta`.
    scale
        Whether to multiply by a learned scale `gamma`.
    beta_initializer
        Initializer of the offset `beta`.
    gamma_initializer
        Initializer of the scale `gamma`.
    beta_regularizer
        Regularizer of the offset `beta`.
    gamma_regularizer
        Regularizer of the scale `gamma`.
    beta_constraint
        Constraint of the offset `beta`.
    gamma_constraint
        Constraint of the scale `gamma`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_layer_normalization(). Keras: keras.layers.LayerNormalization.
    """
@overload
def layer_layer_normalization(axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 0.001, center: bool = True, scale: bool = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None, gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_lstm(object: Any, units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, use_cudnn: str | Any = 'auto', **kwargs: Any) -> Any:
    """Long short-term memory over a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    unit_forget_bias
        Whether the bias of the forget gate starts at 1.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    use_cudnn
        Whether to use cuDNN; `"auto"` where possible.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_lstm(). Keras: keras.layers.LSTM.
    """
@overload
def layer_lstm(units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, use_cudnn: str | Any = 'auto', **kwargs: Any) -> Any: ...

@overload
def layer_masking(object: Any, mask_value: float | Any = 0.0, **kwargs: Any) -> Any:
    """Marks time steps whose features all equal `mask_value`, to be skipped downstream.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    mask_value
        Value that marks a step as masked.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_masking(). Keras: keras.layers.Masking.
    """
@overload
def layer_masking(mask_value: float | Any = 0.0, **kwargs: Any) -> Any: ...

@overload
def layer_max_num_bounding_boxes(object: Any, max_number: int | float, fill_value: float = -1, **kwargs: Any) -> Any:
    """Cuts or pads the bounding boxes of each image to a fixed number.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    max_number
        Number of boxes per image.
    fill_value
        Value to pad boxes and labels with.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_max_num_bounding_boxes(). Keras: keras.layers.MaxNumBoundingBoxes.
    """
@overload
def layer_max_num_bounding_boxes(max_number: int | float, fill_value: float = -1, **kwargs: Any) -> Any: ...

@overload
def layer_max_pooling_1d(object: Any, pool_size: int | float | Sequence[int | float] = 2, strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Takes the largest value in windows of 1D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_max_pooling_1d(). Keras: keras.layers.MaxPooling1D.
    """
@overload
def layer_max_pooling_1d(pool_size: int | float | Sequence[int | float] = 2, strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_max_pooling_2d(object: Any, pool_size: int | float | Sequence[int | float] = (2, 2), strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Takes the largest value in windows of 2D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_max_pooling_2d(). Keras: keras.layers.MaxPooling2D.
    """
@overload
def layer_max_pooling_2d(pool_size: int | float | Sequence[int | float] = (2, 2), strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_max_pooling_3d(object: Any, pool_size: int | float | Sequence[int | float] = (2, 2, 2), strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Takes the largest value in windows of 3D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    pool_size
        Size of the window: a number, or one per dimension.
    strides
        Step of the window; `None` for the size of the window.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_max_pooling_3d(). Keras: keras.layers.MaxPooling3D.
    """
@overload
def layer_max_pooling_3d(pool_size: int | float | Sequence[int | float] = (2, 2, 2), strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_maximum(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Takes the largest of the inputs element by element.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_maximum(). Keras: keras.layers.Maximum.
    """
@overload
def layer_maximum(**kwargs: Any) -> Any: ...

@overload
def layer_mel_spectrogram(object: Any, fft_length: int | float = 2048, sequence_stride: int | float = 512, sequence_length: int | float | None = None, window: str | Any = 'hann', sampling_rate: int | float = 16000, num_mel_bins: int | float = 128, min_freq: float | Any = 20.0, max_freq: Any = None, power_to_db: bool = True, top_db: float | Any = 80.0, mag_exp: float | Any = 2.0, min_power: float | Any = 1e-10, ref_power: float | Any = 1.0, **kwargs: Any) -> Any:
    """Turns audio signals into Mel spectrograms.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    fft_length
        Size of the FFT window, in samples.
    sequence_stride
        Samples between successive windows.
    sequence_length
        Samples per window; `None` for `fft_length`.
    window
        Window function: `"hann"`, `"hamming"`, a tensor, or None for no window.
    sampling_rate
        Sampling rate of the audio, in samples per second.
    num_mel_bins
        Number of Mel bins.
    min_freq
        Lowest frequency, in Hz.
    max_freq
        Highest frequency, in Hz; `None` for half the sampling rate.
    power_to_db
        Whether to convert power to decibels.
    top_db
        Range below the loudest value to keep, in decibels.
    mag_exp
        Exponent of the magnitude: 1 for magnitude, 2 for power.
    min_power
        Smallest power; lower values are raised to it.
    ref_power
        Power that counts as 0 decibels.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_mel_spectrogram(). Keras: keras.layers.MelSpectrogram.
    """
@overload
def layer_mel_spectrogram(fft_length: int | float = 2048, sequence_stride: int | float = 512, sequence_length: int | float | None = None, window: str | Any = 'hann', sampling_rate: int | float = 16000, num_mel_bins: int | float = 128, min_freq: float | Any = 20.0, max_freq: Any = None, power_to_db: bool = True, top_db: float | Any = 80.0, mag_exp: float | Any = 2.0, min_power: float | Any = 1e-10, ref_power: float | Any = 1.0, **kwargs: Any) -> Any: ...

@overload
def layer_minimum(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Takes the smallest of the inputs element by element.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_minimum(). Keras: keras.layers.Minimum.
    """
@overload
def layer_minimum(**kwargs: Any) -> Any: ...

@overload
def layer_mix_up(object: Any, alpha: float | Any = 0.2, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """MixUp: blends pairs of images and their labels.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    alpha
        Blending strength, from 0 to 1.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_mix_up(). Keras: keras.layers.MixUp.
    """
@overload
def layer_mix_up(alpha: float | Any = 0.2, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_multi_head_attention(inputs: Any, num_heads: int | float, key_dim: int | float, value_dim: int | float | None = None, dropout: float | Any = 0.0, use_bias: bool = True, output_shape: Any = None, attention_axes: int | float | Sequence[int | float] | None = None, flash_attention: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Multi-head attention of queries over keys and values.

    Arguments
    ---------
    inputs
        Query and value, optionally key, in a list; omit to get the layer itself.
    num_heads
        Number of attention heads.
    key_dim
        Size of each head for queries and keys.
    value_dim
        Size of each head for values; `None` for `key_dim`.
    dropout
        Share of the attention scores to drop in training.
    use_bias
        Whether the projections have a bias.
    output_shape
        Shape of the output features; `None` for those of the query.
    attention_axes
        Axes to attend over, numbered as in Keras: from 0, the batch included; `None` for all but
        batch, heads and features.
    flash_attention
        Whether to use flash attention; `None` if possible.
    kernel_initializer
        Initializer of the projections' kernels.
    bias_initializer
        Initializer of the projections' biases.
    kernel_regularizer
        Regularizer of the kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    bias_constraint
        Constraint of the bias.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_multi_head_attention(). Keras: keras.layers.MultiHeadAttention.
    """
@overload
def layer_multi_head_attention(num_heads: int | float, key_dim: int | float, value_dim: int | float | None = None, dropout: float | Any = 0.0, use_bias: bool = True, output_shape: Any = None, attention_axes: int | float | Sequence[int | float] | None = None, flash_attention: Any = None, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_multiply(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Multiplies the inputs element by element.

    Arguments
    ---------
    inputs
        Input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_multiply(). Keras: keras.layers.Multiply.
    """
@overload
def layer_multiply(**kwargs: Any) -> Any: ...

@overload
def layer_normalization(object: Any, axis: int | float | Sequence[int | float] = -1, mean: Any = None, variance: Any = None, invert: bool = False, **kwargs: Any) -> Any:
    """Scales features to mean 0 and variance 1, with statistics learned by `adapt()`.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis, or several, to keep separate statistics for, counted from 1 (the batch is 1); None for
        one mean and variance overall.
    mean
        Known mean to use in place of `adapt()`, together with `variance`.
    variance
        Known variance to use in place of `adapt()`, together with `mean`.
    invert
        Whether to undo the normalization instead.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_normalization(). Keras: keras.layers.Normalization.
    """
@overload
def layer_normalization(axis: int | float | Sequence[int | float] = -1, mean: Any = None, variance: Any = None, invert: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_permute(object: Any, dims: int | float | Sequence[int | float], **kwargs: Any) -> Any:
    """Reorders the dimensions of each sample.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    dims
        New order of the dimensions, counted from 1 without the batch.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_permute(). Keras: keras.layers.Permute.
    """
@overload
def layer_permute(dims: int | float | Sequence[int | float], **kwargs: Any) -> Any: ...

def layer_pipeline(layers: Any, name: Any = None) -> Any:
    """Applies preprocessing layers one after the other.

    Arguments
    ---------
    layers
        Layers to apply, in order.
    name
        Name of the object; `None` for a generated one.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::layer_pipeline(). Keras: keras.layers.Pipeline.
    """

@overload
def layer_rand_augment(object: Any, value_range: Any = (0, 255), num_ops: int | float = 2, factor: float | Any = 0.5, interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """RandAugment: applies several random changes to each image.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    num_ops
        Number of changes per image.
    factor
        Strength of the changes, from 0 to 1.
    interpolation
        `"nearest"` or `"bilinear"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_rand_augment(). Keras: keras.layers.RandAugment.
    """
@overload
def layer_rand_augment(value_range: Any = (0, 255), num_ops: int | float = 2, factor: float | Any = 0.5, interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_brightness(object: Any, factor: Any, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Changes the brightness of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Change from -1 (black) to 1 (white). A number `f` means `(-f, f)`, a pair is the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_brightness(). Keras: keras.layers.RandomBrightness.
    """
@overload
def layer_random_brightness(factor: Any, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_color_degeneration(object: Any, factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Fades the colors of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Strength, from 0 (no change) to 1 (gray). A pair is the range; a number `f` means `(-f, f)`.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_color_degeneration(). Keras:
        keras.layers.RandomColorDegeneration.
    """
@overload
def layer_random_color_degeneration(factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_color_jitter(object: Any, value_range: Any = (0, 255), brightness_factor: Any = None, contrast_factor: Any = None, saturation_factor: Any = None, hue_factor: Any = None, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Changes brightness, contrast, saturation and hue of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    brightness_factor
        Change of brightness from -1 to 1, as in `layer_random_brightness()`; `None` for none.
    contrast_factor
        Change of contrast, as in `layer_random_contrast()`; `None` for none.
    saturation_factor
        Change of saturation from 0 to 1, as in `layer_random_saturation()`; `None` for none.
    hue_factor
        Change of hue from 0 to 1, as in `layer_random_hue()`; `None` for none.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_color_jitter(). Keras: keras.layers.RandomColorJitter.
    """
@overload
def layer_random_color_jitter(value_range: Any = (0, 255), brightness_factor: Any = None, contrast_factor: Any = None, saturation_factor: Any = None, hue_factor: Any = None, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_contrast(object: Any, factor: Any, value_range: float | Sequence[Any] = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Changes the contrast of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Pair `(l, u)`: contrast is multiplied by a number from `1 - l` to `1 + u`. A number `u`
        means `(0, u)`.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_contrast(). Keras: keras.layers.RandomContrast.
    """
@overload
def layer_random_contrast(factor: Any, value_range: float | Sequence[Any] = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_crop(object: Any, height: int | float, width: int | float, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Cuts images at a random place in training, in the center otherwise.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    height
        Height of the output, in pixels.
    width
        Width of the output, in pixels.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_crop(). Keras: keras.layers.RandomCrop.
    """
@overload
def layer_random_crop(height: int | float, width: int | float, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_elastic_transform(object: Any, factor: float | Any = 1.0, scale: float | Any = 1.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Distorts images at random, as if they were elastic.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair
        is the range.
    scale
        Strength of the distortion. A number is the upper end of a range from 0, a pair is the
        range.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_mode
        How to fill space outside the image: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_elastic_transform(). Keras:
        keras.layers.RandomElasticTransform.
    """
@overload
def layer_random_elastic_transform(factor: float | Any = 1.0, scale: float | Any = 1.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_erasing(object: Any, factor: float | Any = 1.0, scale: Any = (0.02, 0.33), fill_value: Any = None, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Fills a random rectangle of each image.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair
        is the range.
    scale
        Pair of shares of the image, from 0 to 1, between which the size of the rectangle is drawn.
    fill_value
        Value to fill with; `None` for random noise.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_erasing(). Keras: keras.layers.RandomErasing.
    """
@overload
def layer_random_erasing(factor: float | Any = 1.0, scale: Any = (0.02, 0.33), fill_value: Any = None, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_flip(object: Any, mode: str | Any = 'horizontal_and_vertical', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Flips images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    mode
        `"horizontal"`, `"vertical"` or `"horizontal_and_vertical"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_flip(). Keras: keras.layers.RandomFlip.
    """
@overload
def layer_random_flip(mode: str | Any = 'horizontal_and_vertical', seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_gaussian_blur(object: Any, factor: float | Any = 1.0, kernel_size: int | float | Sequence[int | float] = 3, sigma: float | Any = 1.0, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Blurs images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair
        is the range.
    kernel_size
        Size of the kernel in pixels: an odd number, or a pair of them.
    sigma
        Standard deviation of the blur, from 0 to 1. A number is the upper end of a range from 0, a
        pair is the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_gaussian_blur(). Keras: keras.layers.RandomGaussianBlur.
    """
@overload
def layer_random_gaussian_blur(factor: float | Any = 1.0, kernel_size: int | float | Sequence[int | float] = 3, sigma: float | Any = 1.0, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_grayscale(object: Any, factor: float | Any = 0.5, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Turns images gray at random, with as many channels as before.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability, from 0 to 1, that an image turns gray.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_grayscale(). Keras: keras.layers.RandomGrayscale.
    """
@overload
def layer_random_grayscale(factor: float | Any = 0.5, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_hue(object: Any, factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Shifts the hue of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Strength, from 0 (no change) to 1. A number is the upper end of a range from 0, a pair is
        the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_hue(). Keras: keras.layers.RandomHue.
    """
@overload
def layer_random_hue(factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_invert(object: Any, factor: float | Any = 1.0, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Inverts the colors of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair
        is the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_invert(). Keras: keras.layers.RandomInvert.
    """
@overload
def layer_random_invert(factor: float | Any = 1.0, value_range: Any = (0, 255), seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_perspective(object: Any, factor: float | Any = 1.0, scale: float | Any = 1.0, interpolation: str | Any = 'bilinear', fill_value: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any:
    """Changes the perspective of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Probability of the change, from 0 to 1. A number is the upper end of a range from 0, a pair
        is the range.
    scale
        How far the corners may move, relative to the image, from 0 to 1.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_perspective(). Keras: keras.layers.RandomPerspective.
    """
@overload
def layer_random_perspective(factor: float | Any = 1.0, scale: float | Any = 1.0, interpolation: str | Any = 'bilinear', fill_value: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_posterization(object: Any, factor: float, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Keeps only some bits of each color channel.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Bits to keep per channel, from 1 to 8, drawn at random; a pair of equal numbers fixes them.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_posterization(). Keras: keras.layers.RandomPosterization.
    """
@overload
def layer_random_posterization(factor: float, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_rotation(object: Any, factor: Any, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any:
    """Rotates images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Angle as a share of a full turn; positive is counterclockwise. A number `f` means `(-f, f)`,
        a pair is the range.
    fill_mode
        How to fill space outside the image: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    interpolation
        `"nearest"` or `"bilinear"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_rotation(). Keras: keras.layers.RandomRotation.
    """
@overload
def layer_random_rotation(factor: Any, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_saturation(object: Any, factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Changes the color saturation of images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        Pair: range of the strength, from 0 (gray) over 0.5 (no change) to 1 (fully saturated).
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_saturation(). Keras: keras.layers.RandomSaturation.
    """
@overload
def layer_random_saturation(factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_sharpness(object: Any, factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Blurs or sharpens images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    factor
        From 0 (blurred) over 0.5 (no change) to 1 (sharpened). A number is the upper end of a range
        from 0, a pair is the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_sharpness(). Keras: keras.layers.RandomSharpness.
    """
@overload
def layer_random_sharpness(factor: Any, value_range: Any = (0, 255), data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_shear(object: Any, x_factor: float | Any = 0.0, y_factor: float | Any = 0.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Shears images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    x_factor
        Horizontal shear as a share of the image, from 0 to 1. A number `f` means `(-f, f)`, a pair
        is the range.
    y_factor
        Vertical shear as a share of the image, from 0 to 1. A number `f` means `(-f, f)`, a pair is
        the range.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_mode
        How to fill space outside the image: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_shear(). Keras: keras.layers.RandomShear.
    """
@overload
def layer_random_shear(x_factor: float | Any = 0.0, y_factor: float | Any = 0.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_translation(object: Any, height_factor: Any, width_factor: Any, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any:
    """Shifts images at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    height_factor
        Vertical shift as a share of the height; positive is down. A number `f` means `(-f, f)`, a
        pair is the range.
    width_factor
        Horizontal shift as a share of the width; positive is right. A number `f` means `(-f, f)`, a
        pair is the range.
    fill_mode
        How to fill space outside the image: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    interpolation
        `"nearest"` or `"bilinear"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_translation(). Keras: keras.layers.RandomTranslation.
    """
@overload
def layer_random_translation(height_factor: Any, width_factor: Any, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_random_zoom(object: Any, height_factor: Any, width_factor: Any = None, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any:
    """Zooms images in or out at random.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    height_factor
        Vertical zoom as a share of the height; positive is out, negative in. A number `f` means
        `(-f, f)`, a pair is the range.
    width_factor
        Horizontal zoom, as `height_factor`; `None` keeps the aspect ratio.
    fill_mode
        How to fill space outside the image: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    interpolation
        `"nearest"` or `"bilinear"`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    fill_value
        Value to fill with, if `fill_mode` is `"constant"`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_random_zoom(). Keras: keras.layers.RandomZoom.
    """
@overload
def layer_random_zoom(height_factor: Any, width_factor: Any = None, fill_mode: str | Any = 'reflect', interpolation: str | Any = 'bilinear', seed: int | float | Sequence[int | float] | None = None, fill_value: float | Any = 0.0, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_repeat_vector(object: Any, n: int | float, **kwargs: Any) -> Any:
    """Repeats a vector `n` times, to make a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    n
        Number of repetitions.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_repeat_vector(). Keras: keras.layers.RepeatVector.
    """
@overload
def layer_repeat_vector(n: int | float, **kwargs: Any) -> Any: ...

@overload
def layer_rescaling(object: Any, scale: Any, offset: float | Any = 0.0, **kwargs: Any) -> Any:
    """Rescales values: `inputs * scale + offset`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    scale
        Factor to multiply by.
    offset
        Amount to add.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_rescaling(). Keras: keras.layers.Rescaling.
    """
@overload
def layer_rescaling(scale: Any, offset: float | Any = 0.0, **kwargs: Any) -> Any: ...

@overload
def layer_reshape(object: Any, target_shape: Any, **kwargs: Any) -> Any:
    """Gives each sample another shape.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    target_shape
        New shape of a sample; `None`, NA or -1 for one dimension to be found out. One dimension may
        be `None` (NA in R): it is inferred.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_reshape(). Keras: keras.layers.Reshape.
    """
@overload
def layer_reshape(target_shape: Any, **kwargs: Any) -> Any: ...

@overload
def layer_resizing(object: Any, height: int | float, width: int | float, interpolation: str | Any = 'bilinear', crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False, fill_mode: str | Any = 'constant', fill_value: float | Any = 0.0, data_format: Any = None, *, antialias: bool = False, **kwargs: Any) -> Any:
    """Resizes images.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    height
        Height of the output, in pixels.
    width
        Width of the output, in pixels.
    interpolation
        `"bilinear"`, `"nearest"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    crop_to_aspect_ratio
        Whether to crop images to the target aspect ratio rather than distort them.
    pad_to_aspect_ratio
        Whether to pad images to the target aspect ratio rather than distort them.
    fill_mode
        How to fill the padding: `"constant"`.
    fill_value
        Value to pad with, if `pad_to_aspect_ratio`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    antialias
        Whether to smooth images when making them smaller.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_resizing(). Keras: keras.layers.Resizing.
    """
@overload
def layer_resizing(height: int | float, width: int | float, interpolation: str | Any = 'bilinear', crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False, fill_mode: str | Any = 'constant', fill_value: float | Any = 0.0, data_format: Any = None, *, antialias: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_rms_normalization(object: Any, axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 1e-06, **kwargs: Any) -> Any:
    """Divides the features of each sample by their root mean square.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis, or several, with the features to normalize, counted from 1 (the batch is 1); negative
        ones count from the end.
    epsilon
        Small number added against division by zero.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_rms_normalization(). Keras: keras.layers.RMSNormalization.
    """
@overload
def layer_rms_normalization(axis: int | float | Sequence[int | float] = -1, epsilon: float | Any = 1e-06, **kwargs: Any) -> Any: ...

@overload
def layer_rnn(object: Any, cell: Any, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, zero_output_for_mask: bool = False, **kwargs: Any) -> Any:
    """Recurrent layer around a cell.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    cell
        Recurrent cell, or a list of cells to stack.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    zero_output_for_mask
        Whether masked steps give zeros rather than the output before.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_rnn(). Keras: keras.layers.RNN.
    """
@overload
def layer_rnn(cell: Any, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, zero_output_for_mask: bool = False, **kwargs: Any) -> Any: ...

@overload
def layer_separable_conv_1d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, depth_multiplier: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """1D depthwise convolution followed by one that mixes the channels.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    depth_multiplier
        Output channels per input channel.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    depthwise_initializer
        Initializer of the depthwise kernel.
    pointwise_initializer
        Initializer of the pointwise kernel.
    bias_initializer
        Initializer of the bias.
    depthwise_regularizer
        Regularizer of the depthwise kernel.
    pointwise_regularizer
        Regularizer of the pointwise kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    depthwise_constraint
        Constraint of the depthwise kernel.
    pointwise_constraint
        Constraint of the pointwise kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_separable_conv_1d(). Keras: keras.layers.SeparableConv1D.
    """
@overload
def layer_separable_conv_1d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, depth_multiplier: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_separable_conv_2d(object: Any, filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), depth_multiplier: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any:
    """2D depthwise convolution followed by one that mixes the channels.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filters
        Number of output channels.
    kernel_size
        Size of the kernel: a number, or one per dimension.
    strides
        Step of the window: a number, or one per dimension.
    padding
        `"valid"` for none, `"same"` to pad so that with stride 1 the size stays.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    dilation_rate
        Distance between the points of the kernel: a number, or one per dimension.
    depth_multiplier
        Output channels per input channel.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    depthwise_initializer
        Initializer of the depthwise kernel.
    pointwise_initializer
        Initializer of the pointwise kernel.
    bias_initializer
        Initializer of the bias.
    depthwise_regularizer
        Regularizer of the depthwise kernel.
    pointwise_regularizer
        Regularizer of the pointwise kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    depthwise_constraint
        Constraint of the depthwise kernel.
    pointwise_constraint
        Constraint of the pointwise kernel.
    bias_constraint
        Constraint of the bias.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_separable_conv_2d(). Keras: keras.layers.SeparableConv2D.
    """
@overload
def layer_separable_conv_2d(filters: int | float, kernel_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] = (1, 1), padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = (1, 1), depth_multiplier: int | float = 1, activation: str | Callable[..., Any] | None = None, use_bias: bool = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None, pointwise_constraint: Any = None, bias_constraint: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_simple_rnn(object: Any, units: int | float, activation: str | Callable[..., Any] = 'tanh', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Fully connected recurrent layer over a sequence.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    activity_regularizer
        Regularizer of the output.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    return_sequences
        Whether to give the outputs of all steps, not just the last.
    return_state
        Whether to give the last state too.
    go_backwards
        Whether to read the sequence from its end.
    stateful
        Whether the state of a batch is the start for the next batch.
    unroll
        Whether to unroll the loop over the steps: faster, but takes more memory.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_simple_rnn(). Keras: keras.layers.SimpleRNN.
    """
@overload
def layer_simple_rnn(units: int | float, activation: str | Callable[..., Any] = 'tanh', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False, stateful: bool = False, unroll: bool = False, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_solarization(object: Any, addition_factor: float | Sequence[Any] = 0.0, threshold_factor: float | Sequence[Any] = 0.0, value_range: float | Sequence[Any] = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """Inverts image values above a random threshold.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    addition_factor
        Amount to add to the values first, as a share of the value range. A number is the upper end
        of a range from 0, a pair is the range.
    threshold_factor
        Values above it are inverted, as a share of the value range. A number is the upper end of a
        range from 0, a pair is the range.
    value_range
        Smallest and largest value in images, such as `(0, 255)` or `(0, 1)`.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_solarization(). Keras: keras.layers.Solarization.
    """
@overload
def layer_solarization(addition_factor: float | Sequence[Any] = 0.0, threshold_factor: float | Sequence[Any] = 0.0, value_range: float | Sequence[Any] = (0, 255), seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any: ...

@overload
def layer_spatial_dropout_1d(object: Any, rate: Any, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any:
    """Drops whole channels at random in training (1D data).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Share of the channels to drop, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_spatial_dropout_1d(). Keras: keras.layers.SpatialDropout1D.
    """
@overload
def layer_spatial_dropout_1d(rate: Any, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any: ...

@overload
def layer_spatial_dropout_2d(object: Any, rate: Any, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any:
    """Drops whole feature maps at random in training (2D data).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Share of the channels to drop, from 0 to 1.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_spatial_dropout_2d(). Keras: keras.layers.SpatialDropout2D.
    """
@overload
def layer_spatial_dropout_2d(rate: Any, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any: ...

@overload
def layer_spatial_dropout_3d(object: Any, rate: Any, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any:
    """Drops whole 3D feature maps at random in training (3D data).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    rate
        Share of the channels to drop, from 0 to 1.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_spatial_dropout_3d(). Keras: keras.layers.SpatialDropout3D.
    """
@overload
def layer_spatial_dropout_3d(rate: Any, data_format: Any = None, seed: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None) -> Any: ...

@overload
def layer_spectral_normalization(object: Any, layer: Any, power_iterations: int | float = 1, **kwargs: Any) -> Any:
    """Wraps a layer so that its kernel keeps a spectral norm of 1.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    layer
        Layer with a `kernel` or `embeddings`, such as a dense layer.
    power_iterations
        Steps of the power iteration per update.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_spectral_normalization(). Keras: keras.layers.SpectralNormalization.
    """
@overload
def layer_spectral_normalization(layer: Any, power_iterations: int | float = 1, **kwargs: Any) -> Any: ...

@overload
def layer_stft_spectrogram(object: Any, mode: str | Any = 'log', frame_length: int | float = 256, frame_step: int | float | None = None, fft_length: int | float | None = None, window: str | Any = 'hann', periodic: bool = False, scaling: str | Any = 'density', padding: str | Any = 'valid', expand_dims: bool = False, data_format: Any = None, **kwargs: Any) -> Any:
    """Turns signals into spectrograms by the short-time Fourier transform.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    mode
        `"log"`, `"magnitude"`, `"psd"`, `"real"`, `"imag"`, `"angle"` or `"stft"`.
    frame_length
        Samples per window.
    frame_step
        Samples between successive windows; `None` for half of `frame_length`.
    fft_length
        FFT size, at least `frame_length`; `None` for the next power of two.
    window
        Window function: `"hann"`, `"hamming"` or an array of weights.
    periodic
        Whether the window function is periodic.
    scaling
        `"density"`, `"spectrum"` or None.
    padding
        `"valid"` for whole windows only, `"same"` to pad the signal at the ends.
    expand_dims
        Whether to add a channel axis, for image layers.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_stft_spectrogram(). Keras: keras.layers.STFTSpectrogram.
    """
@overload
def layer_stft_spectrogram(mode: str | Any = 'log', frame_length: int | float = 256, frame_step: int | float | None = None, fft_length: int | float | None = None, window: str | Any = 'hann', periodic: bool = False, scaling: str | Any = 'density', padding: str | Any = 'valid', expand_dims: bool = False, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_string_lookup(object: Any, max_tokens: Any = None, num_oov_indices: int | float = 1, mask_token: int | float | str | Sequence[Any] | None = None, oov_token: str | Any = '[UNK]', vocabulary: int | float | str | Sequence[Any] | None = None, idf_weights: Any = None, invert: int | float | str | Sequence[Any] = False, output_mode: int | float | str | Sequence[Any] = 'int', pad_to_max_tokens: bool = False, sparse: bool = False, encoding: str | Any = 'utf-8', name: Any = None, *, vocabulary_dtype: Any = None, **kwargs: Any) -> Any:
    """Maps strings to the indices of a vocabulary, counted from 0.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    max_tokens
        Largest size of the vocabulary, special tokens included; `None` for no limit.
    num_oov_indices
        Number of indices for values outside the vocabulary.
    mask_token
        String that stands for masked input; `None` for none.
    oov_token
        String to give for unknown indices, if `invert`.
    vocabulary
        Terms in the order of their indices, or path of a text file with one per line.
    idf_weights
        Inverse document frequency of each term, for `"tf_idf"` mode.
    invert
        Whether to map indices back to terms.
    output_mode
        `"int"`, `"one_hot"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    pad_to_max_tokens
        Whether to make the output `max_tokens` wide even if the vocabulary is smaller.
    sparse
        Whether to give a sparse tensor.
    encoding
        Encoding of the text, such as `"utf-8"`.
    name
        Name of the object; `None` for a generated one.
    vocabulary_dtype
        Dtype of the vocabulary.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_string_lookup(). Keras: keras.layers.StringLookup.
    """
@overload
def layer_string_lookup(max_tokens: Any = None, num_oov_indices: int | float = 1, mask_token: int | float | str | Sequence[Any] | None = None, oov_token: str | Any = '[UNK]', vocabulary: int | float | str | Sequence[Any] | None = None, idf_weights: Any = None, invert: int | float | str | Sequence[Any] = False, output_mode: int | float | str | Sequence[Any] = 'int', pad_to_max_tokens: bool = False, sparse: bool = False, encoding: str | Any = 'utf-8', name: Any = None, *, vocabulary_dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_subtract(inputs: Any, *more: Any, **kwargs: Any) -> Any:
    """Subtracts the second input from the first.

    Arguments
    ---------
    inputs
        The two input tensors, in a list or one by one; omit to get the layer itself.
    *more
        Further inputs, one by one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with inputs, its output.

    Source
    ------
        Mirrors keras3::layer_subtract(). Keras: keras.layers.Subtract.
    """
@overload
def layer_subtract(**kwargs: Any) -> Any: ...

@overload
def layer_text_vectorization(object: Any, max_tokens: int | float | None = None, standardize: str | Any = 'lower_and_strip_punctuation', split: str | Any = 'whitespace', ngrams: int | float | Sequence[int | float] | None = None, output_mode: int | float | str | Sequence[Any] = 'int', output_sequence_length: int | float | None = None, pad_to_max_tokens: bool = False, vocabulary: Any = None, idf_weights: Any = None, sparse: bool = False, ragged: int | float | str | Sequence[Any] = False, encoding: str | Any = 'utf-8', name: Any = None, **kwargs: Any) -> Any:
    """Splits text into tokens and maps them to vocabulary indices, counted from 0.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    max_tokens
        Largest size of the vocabulary, special tokens included; `None` for no limit.
    standardize
        `"lower_and_strip_punctuation"`, `"lower"`, `"strip_punctuation"`, a function, or None.
    split
        `"whitespace"`, `"character"`, a function, or None.
    ngrams
        Largest length of token groups to form, or the lengths; `None` for none.
    output_mode
        `"int"`, `"multi_hot"`, `"count"` or `"tf_idf"`.
    output_sequence_length
        Length to pad or cut token sequences to, in `"int"` mode; `None` for as long as needed.
    pad_to_max_tokens
        Whether to make the output `max_tokens` wide even if the vocabulary is smaller.
    vocabulary
        Tokens in the order of their indices, or one string: the path of a text file with one per
        line.
    idf_weights
        Inverse document frequency of each term, for `"tf_idf"` mode.
    sparse
        Whether to give a sparse tensor.
    ragged
        Whether to give ragged tensors, in `"int"` mode.
    encoding
        Encoding of the text, such as `"utf-8"`.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_text_vectorization(). Keras: keras.layers.TextVectorization.
    """
@overload
def layer_text_vectorization(max_tokens: int | float | None = None, standardize: str | Any = 'lower_and_strip_punctuation', split: str | Any = 'whitespace', ngrams: int | float | Sequence[int | float] | None = None, output_mode: int | float | str | Sequence[Any] = 'int', output_sequence_length: int | float | None = None, pad_to_max_tokens: bool = False, vocabulary: Any = None, idf_weights: Any = None, sparse: bool = False, ragged: int | float | str | Sequence[Any] = False, encoding: str | Any = 'utf-8', name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_tfsm(object: Any, filepath: Any, call_endpoint: str | Any = 'serve', call_training_endpoint: Any = None, trainable: bool = True, name: Any = None, dtype: Any = None) -> Any:
    """Layer from a TensorFlow SavedModel.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    filepath
        Directory of the SavedModel.
    call_endpoint
        Name of the SavedModel's endpoint to call.
    call_training_endpoint
        Name of the endpoint to call in training; `None` for the same one.
    trainable
        Whether the layer's weights are trained.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_tfsm(). Keras: keras.layers.TFSMLayer.
    """
@overload
def layer_tfsm(filepath: Any, call_endpoint: str | Any = 'serve', call_training_endpoint: Any = None, trainable: bool = True, name: Any = None, dtype: Any = None) -> Any: ...

@overload
def layer_time_distributed(object: Any, layer: Any, **kwargs: Any) -> Any:
    """Applies a layer to every time step.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    layer
        Layer to apply to each step; the second axis is time.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_time_distributed(). Keras: keras.layers.TimeDistributed.
    """
@overload
def layer_time_distributed(layer: Any, **kwargs: Any) -> Any: ...

@overload
def layer_torch_module_wrapper(object: Any, module: Any, output_shape: Any = None, name: Any = None, **kwargs: Any) -> Any:
    """Layer from a torch module (torch backend).

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    module
        A `torch.nn.Module`.
    output_shape
        Shape of the output, if Keras cannot find it out.
    name
        Name of the object; `None` for a generated one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_torch_module_wrapper(). Keras: keras.layers.TorchModuleWrapper.
    """
@overload
def layer_torch_module_wrapper(module: Any, output_shape: Any = None, name: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_unit_normalization(object: Any, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Scales the features of each sample to Euclidean norm 1.

    Counted from 1: `axis`.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    axis
        Axis, or several, with the features to normalize, counted from 1 (the batch is 1); negative
        ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_unit_normalization(). Keras: keras.layers.UnitNormalization.
    """
@overload
def layer_unit_normalization(axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any: ...

@overload
def layer_upsampling_1d(object: Any, size: int | float | Sequence[int | float] = 2, **kwargs: Any) -> Any:
    """Enlarges 1D data by repeating values.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    size
        Times to repeat each time step.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_upsampling_1d(). Keras: keras.layers.UpSampling1D.
    """
@overload
def layer_upsampling_1d(size: int | float | Sequence[int | float] = 2, **kwargs: Any) -> Any: ...

@overload
def layer_upsampling_2d(object: Any, size: int | float | Sequence[int | float] = (2, 2), data_format: Any = None, interpolation: str | Any = 'nearest', **kwargs: Any) -> Any:
    """Enlarges 2D data by repeating values or interpolating.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    size
        Factor to enlarge by: a number or `(height, width)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    interpolation
        `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_upsampling_2d(). Keras: keras.layers.UpSampling2D.
    """
@overload
def layer_upsampling_2d(size: int | float | Sequence[int | float] = (2, 2), data_format: Any = None, interpolation: str | Any = 'nearest', **kwargs: Any) -> Any: ...

@overload
def layer_upsampling_3d(object: Any, size: int | float | Sequence[int | float] = (2, 2, 2), data_format: Any = None, **kwargs: Any) -> Any:
    """Enlarges 3D data by repeating values.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    size
        Factor to enlarge by: a number or one per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_upsampling_3d(). Keras: keras.layers.UpSampling3D.
    """
@overload
def layer_upsampling_3d(size: int | float | Sequence[int | float] = (2, 2, 2), data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_zero_padding_1d(object: Any, padding: int | float | Sequence[Any] = 1, data_format: Any = None, **kwargs: Any) -> Any:
    """Adds zeros at the ends of 1D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    padding
        Zeros to add: a number for both ends or a pair `(start, end)`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_zero_padding_1d(). Keras: keras.layers.ZeroPadding1D.
    """
@overload
def layer_zero_padding_1d(padding: int | float | Sequence[Any] = 1, data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_zero_padding_2d(object: Any, padding: int | float | Sequence[Any] = (1, 1), data_format: Any = None, **kwargs: Any) -> Any:
    """Adds zeros at the ends of 2D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    padding
        Zeros to add: a number, `(height, width)`, or `((top, bottom), (left, right))`.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_zero_padding_2d(). Keras: keras.layers.ZeroPadding2D.
    """
@overload
def layer_zero_padding_2d(padding: int | float | Sequence[Any] = (1, 1), data_format: Any = None, **kwargs: Any) -> Any: ...

@overload
def layer_zero_padding_3d(object: Any, padding: int | float | Sequence[Any] = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, **kwargs: Any) -> Any:
    """Adds zeros at the ends of 3D data.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    padding
        Zeros to add: a number, one per dimension, or a pair `(start, end)` per dimension.
    data_format
        `"channels_last"` or `"channels_first"`; `None` for the configured default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::layer_zero_padding_3d(). Keras: keras.layers.ZeroPadding3D.
    """
@overload
def layer_zero_padding_3d(padding: int | float | Sequence[Any] = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, **kwargs: Any) -> Any: ...

def learning_rate_schedule_cosine_decay(initial_learning_rate: Any, decay_steps: int | float, alpha: float | Any = 0.0, name: str | Any = 'CosineDecay', warmup_target: Any = None, warmup_steps: int | float = 0) -> Any:
    """Learning rate that falls along a cosine curve, after an optional linear warmup.

    Arguments
    ---------
    initial_learning_rate
        Learning rate at step 0.
    decay_steps
        Length of the decay after the warmup, in optimizer steps.
    alpha
        Lowest learning rate as a fraction of the highest.
    name
        Name of the object, a string; `None` for a default name.
    warmup_target
        Learning rate at the end of the warmup, or `None` for no warmup.
    warmup_steps
        Length of the warmup, in optimizer steps.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_cosine_decay(). Keras:
        keras.optimizers.schedules.CosineDecay.
    """

def learning_rate_schedule_cosine_decay_restarts(initial_learning_rate: Any, first_decay_steps: int | float, t_mul: float | Any = 2.0, m_mul: float | Any = 1.0, alpha: float | Any = 0.0, name: str | Any = 'SGDRDecay') -> Any:
    """Cosine decay that starts anew whenever a period is over.

    Arguments
    ---------
    initial_learning_rate
        Learning rate at step 0.
    first_decay_steps
        Length of the first period, in optimizer steps.
    t_mul
        Factor by which each period is longer than the one before.
    m_mul
        Factor by which each period's initial learning rate is that of the one before.
    alpha
        Lowest learning rate as a fraction of the period's first.
    name
        Name of the object, a string; `None` for a default name.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_cosine_decay_restarts(). Keras:
        keras.optimizers.schedules.CosineDecayRestarts.
    """

def learning_rate_schedule_exponential_decay(initial_learning_rate: Any, decay_steps: int | float, decay_rate: Any, staircase: bool = False, name: str | Any = 'ExponentialDecay') -> Any:
    """Exponential decay, `initial_learning_rate * decay_rate^(step / decay_steps)`.

    Arguments
    ---------
    initial_learning_rate
        Learning rate at step 0.
    decay_steps
        Number of optimizer steps per factor of `decay_rate`.
    decay_rate
        Factor that the rate is multiplied by every `decay_steps` steps.
    staircase
        Whether `step / decay_steps` is rounded down, so that the rate falls in steps.
    name
        Name of the object, a string; `None` for a default name.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_exponential_decay(). Keras:
        keras.optimizers.schedules.ExponentialDecay.
    """

def learning_rate_schedule_inverse_time_decay(initial_learning_rate: Any, decay_steps: Any, decay_rate: Any, staircase: bool = False, name: str | Any = 'InverseTimeDecay') -> Any:
    """Inverse time decay, `initial_learning_rate / (1 + decay_rate * step / decay_steps)`.

    Arguments
    ---------
    initial_learning_rate
        Learning rate at step 0.
    decay_steps
        Number of optimizer steps per unit of decay.
    decay_rate
        Growth of the divisor every `decay_steps` steps.
    staircase
        Whether `step / decay_steps` is rounded down, so that the rate falls in steps.
    name
        Name of the object, a string; `None` for a default name.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_inverse_time_decay(). Keras:
        keras.optimizers.schedules.InverseTimeDecay.
    """

def learning_rate_schedule_piecewise_constant_decay(boundaries: Any, values: Any, name: str | Any = 'PiecewiseConstant') -> Any:
    """Learning rate that stays constant between given steps.

    Arguments
    ---------
    boundaries
        Steps at which the rate changes, in increasing order.
    values
        Learning rates, one more than there are boundaries.
    name
        Name of the object, a string; `None` for a default name.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_piecewise_constant_decay(). Keras:
        keras.optimizers.schedules.PiecewiseConstantDecay.
    """

def learning_rate_schedule_polynomial_decay(initial_learning_rate: Any, decay_steps: int | float, end_learning_rate: float | Any = 0.0001, power: float | Any = 1.0, cycle: bool = False, name: str | Any = 'PolynomialDecay') -> Any:
    """Polynomial decay from `initial_learning_rate` to `end_learning_rate`.

    Arguments
    ---------
    initial_learning_rate
        Learning rate at step 0.
    decay_steps
        Length of the decay, in optimizer steps.
    end_learning_rate
        Lowest learning rate, reached after `decay_steps`.
    power
        Exponent of the polynomial; 1 is a straight line.
    cycle
        Whether the decay starts again after `decay_steps`, over ever longer periods.
    name
        Name of the object, a string; `None` for a default name.

    Returns
    -------
        The schedule, a function of the optimizer step.

    Source
    ------
        Mirrors keras3::learning_rate_schedule_polynomial_decay(). Keras:
        keras.optimizers.schedules.PolynomialDecay.
    """

@overload
def load_model(model: str | PathLike[str] | bytes, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """Loads a model that `save_model()` saved.

    Arguments
    ---------
    model
        Path of a saved model, or its bytes.
    custom_objects
        Custom classes and functions, by name.
    compile
        Whether to restore the compiled state too.
    safe_mode
        Whether to refuse saved code, such as lambdas, which may do harm.

    Returns
    -------
        A model.

    Source
    ------
        Mirrors keras3::load_model(). Keras: keras.saving.load_model.
    """
@overload
def load_model(custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Deferred: ...

@overload
def load_model_config(filepath: str | PathLike[str], custom_objects: Any = None) -> Any:
    """Makes a model from an architecture saved as JSON, with fresh weights.

    Arguments
    ---------
    filepath
        JSON file to read.
    custom_objects
        Custom classes and functions, by name.

    Returns
    -------
        A model, not compiled.

    Source
    ------
        Mirrors keras3::load_model_config(). Keras: keras.models.model_from_json.
    """
@overload
def load_model_config(custom_objects: Any = None) -> Deferred: ...

@overload
def load_model_hdf5(filepath: str | PathLike[str], custom_objects: Any = None, compile: bool = True) -> Any:
    """Reads a model from a file of save_model_hdf5().

    Arguments
    ---------
    filepath
        Path of a file.
    custom_objects
        Custom classes and functions, by name.
    compile
        Whether to restore the compiled state too.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.saving.load_model.
    """
@overload
def load_model_hdf5(custom_objects: Any = None, compile: bool = True) -> Deferred: ...

@overload
def load_model_weights(model: Any, filepath: str | PathLike[str], skip_mismatch: bool = False, **kwargs: Any) -> Any:
    """Loads weights from a file into a model of the same architecture.

    Arguments
    ---------
    model
        Model to load the weights into.
    filepath
        File to read, from `save_model_weights()` or `save_model()`.
    skip_mismatch
        Whether to skip layers whose weights don't fit.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The model.

    Source
    ------
        Mirrors keras3::load_model_weights(). Keras: keras.Model.load_weights.
    """
@overload
def load_model_weights(filepath: str | PathLike[str], skip_mismatch: bool = False, **kwargs: Any) -> Deferred: ...

@overload
def load_model_weights_hdf5(object: Any, filepath: str | PathLike[str], by_name: bool = False, skip_mismatch: bool = False) -> Any:
    """Reads a model's weights from an HDF5 file of save_model_weights_hdf5() or of Keras 2.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.
    filepath
        Path of a file.
    by_name
        Whether layers are matched by name, which only files of Keras 2 can do.
    skip_mismatch
        Whether to skip layers whose weights don't fit.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.Model.load_weights.
    """
@overload
def load_model_weights_hdf5(filepath: str | PathLike[str], by_name: bool = False, skip_mismatch: bool = False) -> Deferred: ...

@overload
def loss_binary_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Cross-entropy of two-class targets (0 or 1) and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, 0 or 1. Omit to get the loss object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_binary_crossentropy(). Keras: keras.losses.BinaryCrossentropy,
        keras.losses.binary_crossentropy.
    """
@overload
def loss_binary_crossentropy(from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_binary_focal_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, apply_class_balancing: bool = False, alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'binary_focal_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Binary cross-entropy that gives less weight to easy samples.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, 0 or 1. Omit to get the loss object.
    y_pred
        Predictions.
    apply_class_balancing
        Whether to weight the two classes by `alpha`.
    alpha
        Weight of class 1; class 0 gets `1 - alpha`.
    gamma
        Focusing exponent: the larger, the less easy samples count.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_binary_focal_crossentropy(). Keras:
        keras.losses.BinaryFocalCrossentropy, keras.losses.binary_focal_crossentropy.
    """
@overload
def loss_binary_focal_crossentropy(apply_class_balancing: bool = False, alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'binary_focal_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_categorical_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Cross-entropy of one-hot targets and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the loss object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_categorical_crossentropy(). Keras:
        keras.losses.CategoricalCrossentropy, keras.losses.categorical_crossentropy.
    """
@overload
def loss_categorical_crossentropy(from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_categorical_focal_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_focal_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Categorical cross-entropy that gives less weight to easy samples.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the loss object.
    y_pred
        Predictions.
    alpha
        Weight of the classes: one number, or one per class.
    gamma
        Focusing exponent: the larger, the less easy samples count.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_categorical_focal_crossentropy(). Keras:
        keras.losses.CategoricalFocalCrossentropy, keras.losses.categorical_focal_crossentropy.
    """
@overload
def loss_categorical_focal_crossentropy(alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_focal_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_categorical_generalized_cross_entropy(y_true: ArrayLike, y_pred: ArrayLike, q: float | Any = 0.5, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_generalized_cross_entropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Cross-entropy that bears wrong labels better, `(1 - p^q) / q`.

    Arguments
    ---------
    y_true
        Class ids, counted from 0. Omit to get the loss object.
    y_pred
        Predictions.
    q
        Noise parameter between 0 (cross-entropy) and 1 (absolute error).
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_categorical_generalized_cross_entropy(). Keras:
        keras.losses.CategoricalGeneralizedCrossEntropy,
        keras.losses.categorical_generalized_cross_entropy.
    """
@overload
def loss_categorical_generalized_cross_entropy(q: float | Any = 0.5, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_generalized_cross_entropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_categorical_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Hinge loss for several classes, `max(neg - pos + 1, 0)`.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the loss object.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_categorical_hinge(). Keras: keras.losses.CategoricalHinge,
        keras.losses.categorical_hinge.
    """
@overload
def loss_categorical_hinge(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'categorical_hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_circle(y_true: ArrayLike, y_pred: ArrayLike, ref_labels: int | float | Sequence[int | float] | None = None, ref_embeddings: Any = None, remove_diagonal: bool = True, gamma: float = 80, margin: float | Any = 0.4, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'circle', dtype: Any = None, **kwargs: Any) -> Any:
    """Circle loss, which draws embeddings of equal labels together.

    Arguments
    ---------
    y_true
        Labels, as integers. Omit to get the loss object.
    y_pred
        Embeddings, normalized to length 1.
    ref_labels
        Labels of `ref_embeddings`; `None` for `y_true`.
    ref_embeddings
        Embeddings to compare with; `None` for `y_pred`.
    remove_diagonal
        Whether to leave out the comparison of each sample with itself.
    gamma
        Scale of the similarities.
    margin
        Relaxation of the similarities that count as good.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_circle(). Keras: keras.losses.Circle, keras.losses.circle.
    """
@overload
def loss_circle(ref_labels: int | float | Sequence[int | float] | None = None, ref_embeddings: Any = None, remove_diagonal: bool = True, gamma: float = 80, margin: float | Any = 0.4, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'circle', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_cosine_similarity(y_true: ArrayLike, y_pred: ArrayLike, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'cosine_similarity', dtype: Any = None, **kwargs: Any) -> Any:
    """Negative cosine similarity of targets and predictions; -1 is best.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    axis
        Axis of the vectors, counted from 1 (the batch is 1); negative ones count from the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_cosine_similarity(). Keras: keras.losses.CosineSimilarity,
        keras.losses.cosine_similarity.
    """
@overload
def loss_cosine_similarity(axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'cosine_similarity', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_ctc(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'ctc', dtype: Any = None, **kwargs: Any) -> Any:
    """Connectionist temporal classification, for label sequences without alignment.

    Arguments
    ---------
    y_true
        Label ids, one sequence per sample, padded with 0. Omit to get the loss object.
    y_pred
        Scores of shape `(batch, time, classes)`; class 0 is the blank.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_ctc(). Keras: keras.losses.CTC, keras.losses.ctc.
    """
@overload
def loss_ctc(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'ctc', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_dice(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'dice', axis: int | float | Sequence[int | float] | None = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Dice loss for segmentation, 1 minus the overlap of the two masks.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    axis
        Axes to sum over, counted from 1; `None` for all, which gives one value.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The loss object; or, given `y_true` and `y_pred`, the loss values over `axis`.

    Source
    ------
        Mirrors keras3::loss_dice(). Keras: keras.losses.Dice, keras.losses.dice.
    """
@overload
def loss_dice(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'dice', axis: int | float | Sequence[int | float] | None = None, dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Hinge loss, `mean(max(1 - y_true * y_pred, 0))`, for targets -1 or 1.

    Arguments
    ---------
    y_true
        Targets, -1 or 1 (0 and 1 are taken as such). Omit to get the loss object.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_hinge(). Keras: keras.losses.Hinge, keras.losses.hinge.
    """
@overload
def loss_hinge(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_huber(y_true: ArrayLike, y_pred: ArrayLike, delta: float | Any = 1.0, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'huber_loss', dtype: Any = None, **kwargs: Any) -> Any:
    """Huber loss: squared for errors up to `delta`, linear beyond.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    delta
        Error at which the loss turns from squared to linear.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_huber(). Keras: keras.losses.Huber, keras.losses.huber.
    """
@overload
def loss_huber(delta: float | Any = 1.0, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'huber_loss', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_kl_divergence(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'kl_divergence', dtype: Any = None, **kwargs: Any) -> Any:
    """Kullback-Leibler divergence, `sum(y_true * log(y_true / y_pred))`.

    Arguments
    ---------
    y_true
        Target probabilities. Omit to get the loss object.
    y_pred
        Predicted probabilities.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_kl_divergence(). Keras: keras.losses.KLDivergence,
        keras.losses.kl_divergence.
    """
@overload
def loss_kl_divergence(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'kl_divergence', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_log_cosh(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'log_cosh', dtype: Any = None, **kwargs: Any) -> Any:
    """Logarithm of the hyperbolic cosine of the error.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_log_cosh(). Keras: keras.losses.LogCosh, keras.losses.log_cosh.
    """
@overload
def loss_log_cosh(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'log_cosh', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_mean_absolute_error(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_absolute_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean of the absolute errors.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_mean_absolute_error(). Keras: keras.losses.MeanAbsoluteError,
        keras.losses.mean_absolute_error.
    """
@overload
def loss_mean_absolute_error(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_absolute_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_mean_absolute_percentage_error(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_absolute_percentage_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean absolute error in percent of the targets.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_mean_absolute_percentage_error(). Keras:
        keras.losses.MeanAbsolutePercentageError, keras.losses.mean_absolute_percentage_error.
    """
@overload
def loss_mean_absolute_percentage_error(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_absolute_percentage_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_mean_squared_error(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_squared_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean of the squared errors.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_mean_squared_error(). Keras: keras.losses.MeanSquaredError,
        keras.losses.mean_squared_error.
    """
@overload
def loss_mean_squared_error(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_squared_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_mean_squared_logarithmic_error(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_squared_logarithmic_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean squared error of `log(1 + y)`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_mean_squared_logarithmic_error(). Keras:
        keras.losses.MeanSquaredLogarithmicError, keras.losses.mean_squared_logarithmic_error.
    """
@overload
def loss_mean_squared_logarithmic_error(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'mean_squared_logarithmic_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_poisson(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'poisson', dtype: Any = None, **kwargs: Any) -> Any:
    """Poisson loss, `mean(y_pred - y_true * log(y_pred))`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predicted rates.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_poisson(). Keras: keras.losses.Poisson, keras.losses.poisson.
    """
@overload
def loss_poisson(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'poisson', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_sparse_categorical_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, ignore_class: int | float | Sequence[int | float] | None = None, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'sparse_categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Cross-entropy of class ids, counted from 0, and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Class ids, counted from 0. Omit to get the loss object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_sparse_categorical_crossentropy(). Keras:
        keras.losses.SparseCategoricalCrossentropy, keras.losses.sparse_categorical_crossentropy.
    """
@overload
def loss_sparse_categorical_crossentropy(from_logits: bool = False, ignore_class: int | float | Sequence[int | float] | None = None, axis: int | float | Sequence[int | float] = -1, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'sparse_categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_squared_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'squared_hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Squared hinge loss, for targets -1 or 1.

    Arguments
    ---------
    y_true
        Targets, -1 or 1 (0 and 1 are taken as such). Omit to get the loss object.
    y_pred
        Predictions.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::loss_squared_hinge(). Keras: keras.losses.SquaredHinge,
        keras.losses.squared_hinge.
    """
@overload
def loss_squared_hinge(*, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'squared_hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def loss_tversky(y_true: ArrayLike, y_pred: ArrayLike, *, alpha: float | Any = 0.5, beta: float | Any = 0.5, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'tversky', axis: int | float | Sequence[int | float] | None = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Tversky loss for segmentation, with separate weights for the two kinds of error.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    alpha
        Weight of `y_true * (1 - y_pred)`, what the prediction misses.
    beta
        Weight of `(1 - y_true) * y_pred`, what it adds.
    reduction
        How the loss object combines samples: `"sum_over_batch_size"`, `"mean"`,
        `"mean_with_sample_weight"`, `"sum"` or `"none"`.
    name
        Name of the object; `None` for a generated one.
    axis
        Axes to sum over, counted from 1; `None` for all, which gives one value.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The loss object; or, given `y_true` and `y_pred`, the loss values over `axis`.

    Source
    ------
        Mirrors keras3::loss_tversky(). Keras: keras.losses.Tversky, keras.losses.tversky.
    """
@overload
def loss_tversky(*, alpha: float | Any = 0.5, beta: float | Any = 0.5, reduction: str | Any = 'sum_over_batch_size', name: str | Any = 'tversky', axis: int | float | Sequence[int | float] | None = None, dtype: Any = None, **kwargs: Any) -> Any: ...

def make_csv_dataset(file_pattern: str | PathLike[str] | Sequence[str], batch_size: int | float, column_names: str | Sequence[str] | None = None, column_defaults: Sequence[Any] | None = None, label_name: Any = None, select_columns: Sequence[str | int] | None = None, field_delim: str | Any = ',', use_quote_delim: bool = True, na_value: str | Any = '', header: bool = True, num_epochs: int | float | None = None, shuffle: bool = True, shuffle_buffer_size: int | float = 10000.0, shuffle_seed: int | float | None = None, prefetch_buffer_size: int | float = 1.0, num_parallel_reads: int | float = 1.0, num_parallel_parser_calls: int | float = 2.0, sloppy: bool = False, num_rows_for_inference: int | float | None = 100.0) -> Any:
    """Make a dataset of batches of the rows of CSV files.

    Arguments
    ---------
    file_pattern
        The paths of files, or patterns such as `"data/*.csv"`.
    batch_size
        How many rows make a batch.
    column_names
        The names of the columns; those in the files' first line by default.
    column_defaults
        For each column its dtype, where a value is required, or the value of empty fields.
    label_name
        The column that is the label: elements are then tuples of columns and label.
    select_columns
        The columns to read, by name or by their places, counted from 0.
    field_delim
        The character between fields.
    use_quote_delim
        Whether double quotes stand around fields.
    na_value
        What stands for a value that is missing.
    header
        Whether the first line of a file holds the names.
    num_epochs
        How many times the files are read; without end by default.
    shuffle
        Whether the order is random.
    shuffle_buffer_size
        The size of the buffer that rows are drawn from.
    shuffle_seed
        A whole number, for the same order at every run.
    prefetch_buffer_size
        How many batches are prepared.
    num_parallel_reads
        How many files are read at the same time.
    num_parallel_parser_calls
        Accepted for older scripts; TensorFlow decides.
    sloppy
        Whether the order may vary for the sake of speed.
    num_rows_for_inference
        How many rows of the files the dtypes are learnt from; all where `None`.

    Returns
    -------
        A tf.data.Dataset of dicts, or of tuples of a dict and the label.
    """

def make_iterator_from_string_handle(string_handle: Any, output_types: Any, output_shapes: Any = None) -> Any:
    """Make an iterator from the handle of another one; in graphs of TensorFlow 1 only.

    Arguments
    ---------
    string_handle
        The handle, as `iterator_string_handle()` returns it.
    output_types
        The dtypes of the elements.
    output_shapes
        The shapes of the elements.

    Returns
    -------
        An iterator.
    """

def make_iterator_from_structure(output_types: Any, output_shapes: Any = None, shared_name: Any = None) -> Any:
    """Make an iterator that can go through any dataset with elements of a structure.

    Arguments
    ---------
    output_types
        The dtypes of the elements, as `output_types()` returns them.
    output_shapes
        The shapes of the elements, as `output_shapes()` returns them.
    shared_name
        A name under which sessions share the iterator.

    Returns
    -------
        An iterator, for `iterator_make_initializer()`.
    """

@overload
def make_iterator_initializable(dataset: Any, shared_name: Any = None) -> Any:
    """Make an iterator that must be initialized before use; in graphs of TensorFlow 1 only.

    Arguments
    ---------
    dataset
        The dataset.
    shared_name
        A name under which sessions share the iterator.

    Returns
    -------
        An iterator. Without `dataset`, a deferred call to pipe into.
    """
@overload
def make_iterator_initializable(shared_name: Any = None) -> Deferred: ...

@overload
def make_iterator_one_shot(dataset: Any) -> Any:
    """Make an iterator that goes through a dataset once.

    Arguments
    ---------
    dataset
        The dataset.

    Returns
    -------
        An iterator, for `iterator_get_next()`. Without `dataset`, a deferred call to pipe into.
    """
@overload
def make_iterator_one_shot() -> Deferred: ...

def mark_active(fn: Callable[..., Any]) -> Any:
    """Alias of `active_property()`: Marks a function to be a property of a class.

    Arguments
    ---------
    fn
        Function that is called to read the property; with a value to set it, if it takes one.

    Returns
    -------
        The marked function.

    Source
    ------
        Mirrors keras3::mark_active().
    """

def metric_auc(*, num_thresholds: int | float = 200, curve: str | Any = 'ROC', summation_method: str | Any = 'interpolation', name: Any = None, dtype: Any = None, thresholds: Any = None, multi_label: bool = False, num_labels: int | float | Sequence[int | float] | None = None, label_weights: Any = None, from_logits: bool = False, **kwargs: Any) -> Any:
    """Area under the ROC or precision-recall curve.

    Arguments
    ---------
    num_thresholds
        Number of thresholds to try, at least 2.
    curve
        `"ROC"` or `"PR"` (precision and recall).
    summation_method
        `"interpolation"`, `"minoring"` or `"majoring"`.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    thresholds
        Thresholds from 0 to 1 to use instead of `num_thresholds` equal steps.
    multi_label
        Whether to compute each label's value and average, rather than pool all labels.
    num_labels
        Number of labels, if `multi_label`.
    label_weights
        Weights of the labels in the average, if `multi_label`.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_auc(). Keras: keras.metrics.AUC.
    """

@overload
def metric_binary_accuracy(y_true: ArrayLike, y_pred: ArrayLike, threshold: float | Any = 0.5, *, name: str | Any = 'binary_accuracy', dtype: Any = None, **kwargs: Any) -> Any:
    """Share of two-class predictions that match the targets.

    Arguments
    ---------
    y_true
        Targets, 0 or 1. Omit to get the metric object.
    y_pred
        Predictions.
    threshold
        Predictions above it count as 1.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_binary_accuracy(). Keras: keras.metrics.BinaryAccuracy,
        keras.metrics.binary_accuracy.
    """
@overload
def metric_binary_accuracy(threshold: float | Any = 0.5, *, name: str | Any = 'binary_accuracy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_binary_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean binary cross-entropy, as a metric.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, 0 or 1. Omit to get the metric object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_binary_crossentropy(). Keras: keras.metrics.BinaryCrossentropy,
        keras.metrics.binary_crossentropy.
    """
@overload
def metric_binary_crossentropy(from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_binary_focal_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, apply_class_balancing: bool = False, alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1) -> Any:
    """Binary focal cross-entropy per sample, as a metric.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, 0 or 1.
    y_pred
        Predictions.
    apply_class_balancing
        Whether to weight the two classes by `alpha`.
    alpha
        Weight of class 1; class 0 gets `1 - alpha`.
    gamma
        Focusing exponent: the larger, the less easy samples count.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.

    Returns
    -------
        One value per sample.

    Source
    ------
        Mirrors keras3::metric_binary_focal_crossentropy(). Keras:
        keras.metrics.binary_focal_crossentropy.
    """

def metric_binary_iou(*, target_class_ids: int | float | Sequence[int | float] = (0, 1), threshold: float | Any = 0.5, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Mean intersection over union of the classes 0 and 1.

    Arguments
    ---------
    target_class_ids
        Classes to average over: 0, 1 or both.
    threshold
        Predictions above it count as 1.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_binary_iou(). Keras: keras.metrics.BinaryIoU.
    """

@overload
def metric_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any:
    """Share of predictions whose largest score is at the one-hot target.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the metric object.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_categorical_accuracy(). Keras: keras.metrics.CategoricalAccuracy,
        keras.metrics.categorical_accuracy.
    """
@overload
def metric_categorical_accuracy(*, name: str | Any = 'categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_categorical_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean categorical cross-entropy, as a metric.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the metric object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_categorical_crossentropy(). Keras:
        keras.metrics.CategoricalCrossentropy, keras.metrics.categorical_crossentropy.
    """
@overload
def metric_categorical_crossentropy(from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_categorical_focal_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, alpha: float | Any = 0.25, gamma: float | Any = 2.0, from_logits: bool = False, label_smoothing: float | Any = 0.0, axis: int | float | Sequence[int | float] = -1) -> Any:
    """Categorical focal cross-entropy per sample, as a metric.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets, one-hot.
    y_pred
        Predictions.
    alpha
        Weight of the classes: one number, or one per class.
    gamma
        Focusing exponent: the larger, the less easy samples count.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    label_smoothing
        How far to move targets toward an even distribution, from 0 to 1.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.

    Returns
    -------
        One value per sample.

    Source
    ------
        Mirrors keras3::metric_categorical_focal_crossentropy(). Keras:
        keras.metrics.categorical_focal_crossentropy.
    """

@overload
def metric_categorical_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'categorical_hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean categorical hinge, as a metric.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the metric object.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_categorical_hinge(). Keras: keras.metrics.CategoricalHinge,
        keras.metrics.categorical_hinge.
    """
@overload
def metric_categorical_hinge(*, name: str | Any = 'categorical_hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_concordance_correlation(y_true: ArrayLike, y_pred: ArrayLike, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'concordance_correlation', dtype: Any = None, **kwargs: Any) -> Any:
    """Concordance correlation coefficient of targets and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    axis
        Axis of the values, counted from 1 (the batch is 1); negative ones count from the end.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_concordance_correlation(). Keras:
        keras.metrics.ConcordanceCorrelation, keras.metrics.concordance_correlation.
    """
@overload
def metric_concordance_correlation(axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'concordance_correlation', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_cosine_similarity(*, name: str | Any = 'cosine_similarity', dtype: Any = None, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Mean cosine similarity of targets and predictions; 1 is best.

    Counted from 1: `axis`.

    Arguments
    ---------
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    axis
        Axis of the values, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_cosine_similarity(). Keras: keras.metrics.CosineSimilarity.
    """

def metric_f1_score(*, average: Any = None, threshold: Any = None, name: str | Any = 'f1_score', dtype: Any = None, **kwargs: Any) -> Any:
    """F1 score, the harmonic mean of precision and recall.

    Arguments
    ---------
    average
        How classes are combined: `None` (one score each), `"micro"`, `"macro"` or `"weighted"`.
    threshold
        Predictions above it count as 1; `None` takes the largest score of each sample instead.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_f1_score(). Keras: keras.metrics.F1Score.
    """

def metric_false_negatives(*, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Number of false negatives.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_false_negatives(). Keras: keras.metrics.FalseNegatives.
    """

def metric_false_positives(*, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Number of false positives.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_false_positives(). Keras: keras.metrics.FalsePositives.
    """

def metric_fbeta_score(*, average: Any = None, beta: float | Any = 1.0, threshold: Any = None, name: str | Any = 'fbeta_score', dtype: Any = None, **kwargs: Any) -> Any:
    """F-beta score, a weighted harmonic mean of precision and recall.

    Arguments
    ---------
    average
        How classes are combined: `None` (one score each), `"micro"`, `"macro"` or `"weighted"`.
    beta
        Weight of recall relative to precision; 1 for equal weight.
    threshold
        Predictions above it count as 1; `None` takes the largest score of each sample instead.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_fbeta_score(). Keras: keras.metrics.FBetaScore.
    """

@overload
def metric_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean hinge, as a metric.

    Arguments
    ---------
    y_true
        Targets, -1 or 1 (0 and 1 are taken as such). Omit to get the metric object.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_hinge(). Keras: keras.metrics.Hinge, keras.metrics.hinge.
    """
@overload
def metric_hinge(*, name: str | Any = 'hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_huber(y_true: ArrayLike, y_pred: ArrayLike, delta: float | Any = 1.0) -> Any:
    """Huber error per sample, as a metric.

    Arguments
    ---------
    y_true
        Targets.
    y_pred
        Predictions.
    delta
        Error at which the value turns from squared to linear.

    Returns
    -------
        One value per sample.

    Source
    ------
        Mirrors keras3::metric_huber(). Keras: keras.metrics.huber.
    """

def metric_iou(*, num_classes: int | float, target_class_ids: int | float | Sequence[int | float], name: Any = None, dtype: Any = None, ignore_class: int | float | Sequence[int | float] | None = None, sparse_y_true: bool = True, sparse_y_pred: bool = True, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Mean intersection over union of chosen classes.

    Counted from 1: `axis`.

    Arguments
    ---------
    num_classes
        Number of classes.
    target_class_ids
        Class ids to average over, counted from 0.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    sparse_y_true
        Whether targets are class ids, counted from 0, rather than one-hot.
    sparse_y_pred
        Whether predictions are class ids, counted from 0, rather than scores.
    axis
        Axis of the class scores, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_iou(). Keras: keras.metrics.IoU.
    """

@overload
def metric_kl_divergence(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'kl_divergence', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean Kullback-Leibler divergence, as a metric.

    Arguments
    ---------
    y_true
        Target probabilities. Omit to get the metric object.
    y_pred
        Predicted probabilities.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_kl_divergence(). Keras: keras.metrics.KLDivergence,
        keras.metrics.kl_divergence.
    """
@overload
def metric_kl_divergence(*, name: str | Any = 'kl_divergence', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_log_cosh(y_true: ArrayLike, y_pred: ArrayLike) -> Any:
    """Log-cosh error per sample, as a metric.

    Arguments
    ---------
    y_true
        Targets.
    y_pred
        Predictions.

    Returns
    -------
        One value per sample.

    Source
    ------
        Mirrors keras3::metric_log_cosh(). Keras: keras.metrics.log_cosh.
    """

def metric_log_cosh_error(*, name: str | Any = 'logcosh', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean log-cosh error.

    Arguments
    ---------
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_log_cosh_error(). Keras: keras.metrics.LogCoshError.
    """

def metric_mean(*, name: str | Any = 'mean', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean of the values given to it.

    Arguments
    ---------
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_mean(). Keras: keras.metrics.Mean.
    """

@overload
def metric_mean_absolute_error(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'mean_absolute_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean absolute error, as a metric.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_mean_absolute_error(). Keras: keras.metrics.MeanAbsoluteError,
        keras.metrics.mean_absolute_error.
    """
@overload
def metric_mean_absolute_error(*, name: str | Any = 'mean_absolute_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_mean_absolute_percentage_error(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'mean_absolute_percentage_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean absolute percentage error, as a metric.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_mean_absolute_percentage_error(). Keras:
        keras.metrics.MeanAbsolutePercentageError, keras.metrics.mean_absolute_percentage_error.
    """
@overload
def metric_mean_absolute_percentage_error(*, name: str | Any = 'mean_absolute_percentage_error', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_mean_iou(*, num_classes: int | float, name: Any = None, dtype: Any = None, ignore_class: int | float | Sequence[int | float] | None = None, sparse_y_true: bool = True, sparse_y_pred: bool = True, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Mean intersection over union of all classes.

    Counted from 1: `axis`.

    Arguments
    ---------
    num_classes
        Number of classes.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    sparse_y_true
        Whether targets are class ids, counted from 0, rather than one-hot.
    sparse_y_pred
        Whether predictions are class ids, counted from 0, rather than scores.
    axis
        Axis of the class scores, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_mean_iou(). Keras: keras.metrics.MeanIoU.
    """

@overload
def metric_mean_squared_error(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'mean_squared_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean squared error, as a metric.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_mean_squared_error(). Keras: keras.metrics.MeanSquaredError,
        keras.metrics.mean_squared_error.
    """
@overload
def metric_mean_squared_error(*, name: str | Any = 'mean_squared_error', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_mean_squared_logarithmic_error(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'mean_squared_logarithmic_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean squared logarithmic error, as a metric.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_mean_squared_logarithmic_error(). Keras:
        keras.metrics.MeanSquaredLogarithmicError, keras.metrics.mean_squared_logarithmic_error.
    """
@overload
def metric_mean_squared_logarithmic_error(*, name: str | Any = 'mean_squared_logarithmic_error', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_mean_wrapper(*, fn: Any, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Mean of a function of targets and predictions.

    Arguments
    ---------
    fn
        Function of `y_true` and `y_pred` that gives one value per sample.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_mean_wrapper(). Keras: keras.metrics.MeanMetricWrapper.
    """

def metric_one_hot_iou(*, num_classes: int | float, target_class_ids: int | float | Sequence[int | float], name: Any = None, dtype: Any = None, ignore_class: int | float | Sequence[int | float] | None = None, sparse_y_pred: bool = False, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Mean intersection over union of chosen classes, for one-hot targets.

    Counted from 1: `axis`.

    Arguments
    ---------
    num_classes
        Number of classes.
    target_class_ids
        Class ids to average over, counted from 0.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    sparse_y_pred
        Whether predictions are class ids, counted from 0, rather than scores.
    axis
        Axis of the class scores, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_one_hot_iou(). Keras: keras.metrics.OneHotIoU.
    """

def metric_one_hot_mean_iou(*, num_classes: int | float, name: Any = None, dtype: Any = None, ignore_class: int | float | Sequence[int | float] | None = None, sparse_y_pred: bool = False, axis: int | float | Sequence[int | float] = -1, **kwargs: Any) -> Any:
    """Mean intersection over union of all classes, for one-hot targets.

    Counted from 1: `axis`.

    Arguments
    ---------
    num_classes
        Number of classes.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    sparse_y_pred
        Whether predictions are class ids, counted from 0, rather than scores.
    axis
        Axis of the class scores, counted from 1 (the batch is 1); negative ones count from the end.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_one_hot_mean_iou(). Keras: keras.metrics.OneHotMeanIoU.
    """

@overload
def metric_pearson_correlation(y_true: ArrayLike, y_pred: ArrayLike, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'pearson_correlation', dtype: Any = None, **kwargs: Any) -> Any:
    """Pearson correlation of targets and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predictions.
    axis
        Axis of the values, counted from 1 (the batch is 1); negative ones count from the end.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_pearson_correlation(). Keras: keras.metrics.PearsonCorrelation,
        keras.metrics.pearson_correlation.
    """
@overload
def metric_pearson_correlation(axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'pearson_correlation', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_poisson(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'poisson', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean Poisson loss, as a metric.

    Arguments
    ---------
    y_true
        Targets. Omit to get the object instead of the values.
    y_pred
        Predicted rates.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_poisson(). Keras: keras.metrics.Poisson, keras.metrics.poisson.
    """
@overload
def metric_poisson(*, name: str | Any = 'poisson', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_precision(*, thresholds: Any = None, top_k: int | float | None = None, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Share of positive predictions that are right.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    top_k
        Number of largest predictions to count as positive; `None` to use thresholds.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_precision(). Keras: keras.metrics.Precision.
    """

def metric_precision_at_recall(*, recall: Any, num_thresholds: int | float = 200, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Best precision where recall is at least a given value.

    Arguments
    ---------
    recall
        Recall to hold, from 0 to 1.
    num_thresholds
        Number of thresholds to try, at least 2.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_precision_at_recall(). Keras: keras.metrics.PrecisionAtRecall.
    """

def metric_r2_score(*, class_aggregation: str | Any = 'uniform_average', num_regressors: int | float | Sequence[int | float] = 0, name: str | Any = 'r2_score', dtype: Any = None, **kwargs: Any) -> Any:
    """Coefficient of determination, R squared.

    Arguments
    ---------
    class_aggregation
        How outputs are combined: `"uniform_average"`, `"variance_weighted_average"`, or None for
        one value each.
    num_regressors
        Number of predictors, for adjusted R squared; 0 for the plain one.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_r2_score(). Keras: keras.metrics.R2Score.
    """

def metric_recall(*, thresholds: Any = None, top_k: int | float | None = None, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Share of positive targets that are found.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    top_k
        Number of largest predictions to count as positive; `None` to use thresholds.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_recall(). Keras: keras.metrics.Recall.
    """

def metric_recall_at_precision(*, precision: Any, num_thresholds: int | float = 200, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Best recall where precision is at least a given value.

    Arguments
    ---------
    precision
        Precision to hold, from 0 to 1.
    num_thresholds
        Number of thresholds to try, at least 2.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_recall_at_precision(). Keras: keras.metrics.RecallAtPrecision.
    """

def metric_root_mean_squared_error(*, name: str | Any = 'root_mean_squared_error', dtype: Any = None, **kwargs: Any) -> Any:
    """Root of the mean squared error.

    Arguments
    ---------
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_root_mean_squared_error(). Keras: keras.metrics.RootMeanSquaredError.
    """

def metric_sensitivity_at_specificity(*, specificity: Any, num_thresholds: int | float = 200, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Best sensitivity where specificity is at least a given value.

    Arguments
    ---------
    specificity
        Specificity to hold, from 0 to 1.
    num_thresholds
        Number of thresholds to try, at least 2.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_sensitivity_at_specificity(). Keras:
        keras.metrics.SensitivityAtSpecificity.
    """

@overload
def metric_sparse_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'sparse_categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any:
    """Share of predictions whose largest score is at the class id, counted from 0.

    Arguments
    ---------
    y_true
        Class ids, counted from 0. Omit to get the metric object.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_sparse_categorical_accuracy(). Keras:
        keras.metrics.SparseCategoricalAccuracy, keras.metrics.sparse_categorical_accuracy.
    """
@overload
def metric_sparse_categorical_accuracy(*, name: str | Any = 'sparse_categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_sparse_categorical_crossentropy(y_true: ArrayLike, y_pred: ArrayLike, from_logits: bool = False, ignore_class: int | float | Sequence[int | float] | None = None, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'sparse_categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean sparse categorical cross-entropy, as a metric.

    Counted from 1: `axis`.

    Arguments
    ---------
    y_true
        Class ids, counted from 0. Omit to get the metric object.
    y_pred
        Predictions.
    from_logits
        Whether `y_pred` holds raw scores rather than probabilities.
    ignore_class
        Class id, counted from 0, to leave out; `None` for none.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_sparse_categorical_crossentropy(). Keras:
        keras.metrics.SparseCategoricalCrossentropy, keras.metrics.sparse_categorical_crossentropy.
    """
@overload
def metric_sparse_categorical_crossentropy(from_logits: bool = False, ignore_class: int | float | Sequence[int | float] | None = None, axis: int | float | Sequence[int | float] = -1, *, name: str | Any = 'sparse_categorical_crossentropy', dtype: Any = None, **kwargs: Any) -> Any: ...

@overload
def metric_sparse_top_k_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike, k: int | float = 5, *, name: str | Any = 'sparse_top_k_categorical_accuracy', dtype: Any = None, from_sorted_ids: bool = False, **kwargs: Any) -> Any:
    """Share of samples whose class id, counted from 0, is among the top `k`.

    Arguments
    ---------
    y_true
        Class ids, counted from 0. Omit to get the metric object.
    y_pred
        Predictions.
    k
        Number of best predictions to look at.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    from_sorted_ids
        Whether `y_pred` holds class ids, counted from 0 and best first, rather than scores.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_sparse_top_k_categorical_accuracy(). Keras:
        keras.metrics.SparseTopKCategoricalAccuracy,
        keras.metrics.sparse_top_k_categorical_accuracy.
    """
@overload
def metric_sparse_top_k_categorical_accuracy(k: int | float = 5, *, name: str | Any = 'sparse_top_k_categorical_accuracy', dtype: Any = None, from_sorted_ids: bool = False, **kwargs: Any) -> Any: ...

def metric_specificity_at_sensitivity(*, sensitivity: Any, num_thresholds: int | float = 200, class_id: int | float | Sequence[int | float] | None = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Best specificity where sensitivity is at least a given value.

    Arguments
    ---------
    sensitivity
        Sensitivity to hold, from 0 to 1.
    num_thresholds
        Number of thresholds to try, at least 2.
    class_id
        Class to look at alone, counted from 0; `None` for all.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_specificity_at_sensitivity(). Keras:
        keras.metrics.SpecificityAtSensitivity.
    """

@overload
def metric_squared_hinge(y_true: ArrayLike, y_pred: ArrayLike, *, name: str | Any = 'squared_hinge', dtype: Any = None, **kwargs: Any) -> Any:
    """Mean squared hinge, as a metric.

    Arguments
    ---------
    y_true
        Targets, -1 or 1 (0 and 1 are taken as such). Omit to get the metric object.
    y_pred
        Predictions.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_squared_hinge(). Keras: keras.metrics.SquaredHinge,
        keras.metrics.squared_hinge.
    """
@overload
def metric_squared_hinge(*, name: str | Any = 'squared_hinge', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_sum(*, name: str | Any = 'sum', dtype: Any = None, **kwargs: Any) -> Any:
    """Sum of the values given to it.

    Arguments
    ---------
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_sum(). Keras: keras.metrics.Sum.
    """

@overload
def metric_top_k_categorical_accuracy(y_true: ArrayLike, y_pred: ArrayLike, k: int | float = 5, *, name: str | Any = 'top_k_categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any:
    """Share of samples whose one-hot class is among the top `k`.

    Arguments
    ---------
    y_true
        Targets, one-hot. Omit to get the metric object.
    y_pred
        Predictions.
    k
        Number of best predictions to look at.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The object; with `y_true` and `y_pred`, the values, one per sample.

    Source
    ------
        Mirrors keras3::metric_top_k_categorical_accuracy(). Keras:
        keras.metrics.TopKCategoricalAccuracy, keras.metrics.top_k_categorical_accuracy.
    """
@overload
def metric_top_k_categorical_accuracy(k: int | float = 5, *, name: str | Any = 'top_k_categorical_accuracy', dtype: Any = None, **kwargs: Any) -> Any: ...

def metric_true_negatives(*, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Number of true negatives.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_true_negatives(). Keras: keras.metrics.TrueNegatives.
    """

def metric_true_positives(*, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any) -> Any:
    """Number of true positives.

    Arguments
    ---------
    thresholds
        Threshold or thresholds, from 0 to 1; `None` for 0.5.
    name
        Name of the object; `None` for a generated one.
    dtype
        Dtype to compute in, such as `"float32"`; `None` for the default.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::metric_true_positives(). Keras: keras.metrics.TruePositives.
    """

@overload
def model_from_json(json: Any, custom_objects: Any = None) -> Any:
    """A model from the JSON text of model_to_json(), with new weights.

    Arguments
    ---------
    json
        The text.
    custom_objects
        Custom classes and functions, by name.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.models.model_from_json.
    """
@overload
def model_from_json(custom_objects: Any = None) -> Deferred: ...

@overload
def model_from_yaml(yaml: Any, custom_objects: Any = None) -> Any:
    """A model from the YAML text of model_to_yaml(), with new weights; only plain YAML is read, never
    code.

    Arguments
    ---------
    yaml
        The text.
    custom_objects
        Custom classes and functions, by name.

    Returns
    -------
        The model.
    """
@overload
def model_from_yaml(custom_objects: Any = None) -> Deferred: ...

@overload
def model_to_json(object: Any) -> Any:
    """A model's architecture as JSON text, without its weights.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.

    Returns
    -------
        A string.

    Source
    ------
        Keras: keras.Model.to_json.
    """
@overload
def model_to_json() -> Deferred: ...

@overload
def model_to_yaml(object: Any) -> Any:
    """A model's architecture as YAML text, without its weights.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.

    Returns
    -------
        A string.
    """
@overload
def model_to_yaml() -> Deferred: ...

def named_list(**kwargs: Any) -> Any:
    """Makes a list with names, or a dictionary in Python.

    Arguments
    ---------
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A named list.

    Source
    ------
        Mirrors keras3::named_list().
    """

def new_callback_class(classname: Any, on_epoch_begin: Callable[..., Any] | None = None, on_epoch_end: Callable[..., Any] | None = None, on_train_begin: Callable[..., Any] | None = None, on_train_end: Callable[..., Any] | None = None, on_train_batch_begin: Callable[..., Any] | None = None, on_train_batch_end: Callable[..., Any] | None = None, on_test_begin: Callable[..., Any] | None = None, on_test_end: Callable[..., Any] | None = None, on_test_batch_begin: Callable[..., Any] | None = None, on_test_batch_end: Callable[..., Any] | None = None, on_predict_begin: Callable[..., Any] | None = None, on_predict_end: Callable[..., Any] | None = None, on_predict_batch_begin: Callable[..., Any] | None = None, on_predict_batch_end: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a callback class from functions that are called as training proceeds.

    Arguments
    ---------
    classname
        Name of the class.
    on_epoch_begin
        Function of the epoch number, counted from 1, and the logs.
    on_epoch_end
        Function of the epoch number, counted from 1, and the logs.
    on_train_begin
        Function of the logs.
    on_train_end
        Function of the logs.
    on_train_batch_begin
        Function of the train batch number, counted from 1, and the logs.
    on_train_batch_end
        Function of the train batch number, counted from 1, and the logs.
    on_test_begin
        Function of the logs.
    on_test_end
        Function of the logs.
    on_test_batch_begin
        Function of the test batch number, counted from 1, and the logs.
    on_test_batch_end
        Function of the test batch number, counted from 1, and the logs.
    on_predict_begin
        Function of the logs.
    on_predict_end
        Function of the logs.
    on_predict_batch_begin
        Function of the predict batch number, counted from 1, and the logs.
    on_predict_batch_end
        Function of the predict batch number, counted from 1, and the logs.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_callback_class().
    """

def new_layer_class(classname: Any, initialize: Callable[..., Any] | None = None, call: Callable[..., Any] | None = None, build: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a layer class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    call
        Function that computes the outputs from the inputs; gets `training` and `mask` only if it
        names them.
    build
        Function that creates the weights once the input shape is known.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_layer_class().
    """

def new_learning_rate_schedule_class(classname: Any, call: Callable[..., Any] | None = None, initialize: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a class of learning-rate schedules from a function of the step.

    Arguments
    ---------
    classname
        Name of the class.
    call
        Function of the step, counted from 0, that gives the learning rate.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_learning_rate_schedule_class().
    """

def new_loss_class(classname: Any, call: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a loss class from a function of targets and predictions.

    Arguments
    ---------
    classname
        Name of the class.
    call
        Function of `y_true` and `y_pred` that gives one value per sample.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_loss_class().
    """

def new_metric_class(classname: Any, initialize: Callable[..., Any] | None = None, update_state: Callable[..., Any] | None = None, result: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a metric class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    update_state
        Function that adds a batch; gets `sample_weight` only if it names it.
    result
        Function that gives the value so far.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_metric_class().
    """

def new_model_class(classname: Any, initialize: Callable[..., Any] | None = None, call: Callable[..., Any] | None = None, train_step: Callable[..., Any] | None = None, predict_step: Callable[..., Any] | None = None, test_step: Callable[..., Any] | None = None, compute_loss: Callable[..., Any] | None = None, compute_metrics: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a model class from functions.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    call
        Function that computes the outputs from the inputs; gets `training` and `mask` only if it
        names them.
    train_step
        Function of a batch: what training does with it.
    predict_step
        Function of a batch: what prediction does with it.
    test_step
        Function of a batch: what evaluation does with it.
    compute_loss
        Function that gives the loss of a batch.
    compute_metrics
        Function that gives the metrics of a batch.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.

    Source
    ------
        Mirrors keras3::new_model_class().
    """

def new_wrapper(classname: Any, initialize: Callable[..., Any] | None = None, call: Callable[..., Any] | None = None, build: Callable[..., Any] | None = None, get_config: Callable[..., Any] | None = None, *, public: Any = (), private: Any = (), inherit: Any = None, parent_env: Any = None, **kwargs: Any) -> Any:
    """Makes a class of layers that wrap another layer, which is `self.layer`.

    Arguments
    ---------
    classname
        Name of the class.
    initialize
        Function that sets up a new object; where it takes `super`, it calls `super.initialize()`
        itself.
    call
        Function that computes the outputs from the inputs.
    build
        Function that creates the weights once the input shape is known.
    get_config
        Function that gives the initializer's arguments; derived from them when left out.
    public
        Further methods and values, by name.
    private
        Methods and values that only methods which take `private` see, by name.
    inherit
        Class to inherit from: one of Keras, what such a function returned, or a function like
        `layer_dense`.
    parent_env
        Accepted for R scripts; without meaning in Python.
    **kwargs
        Further methods and values of the class.

    Returns
    -------
        A function that makes objects of the class, which is its `__keras_class__`.
    """

@overload
def next_batch(dataset: Any) -> Any:
    """Return the first element of a dataset.

    Arguments
    ---------
    dataset
        The dataset.

    Returns
    -------
        The element. Without `dataset`, a deferred call to pipe into.
    """
@overload
def next_batch() -> Deferred: ...

@overload
def normalize(x: Any, axis: int | float | Sequence[int | float] = -1, order: float = 2) -> Any:
    """Scales an array to unit norm along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        Array to normalize.
    axis
        Axis of the classes or features, counted from 1 (the batch is 1); negative ones count from
        the end.
    order
        Order of the norm, such as 2 for the Euclidean one.

    Returns
    -------
        The normalized array.

    Source
    ------
        Mirrors keras3::normalize(). Keras: keras.utils.normalize.
    """
@overload
def normalize(axis: int | float | Sequence[int | float] = -1, order: float = 2) -> Deferred: ...

@overload
def np_array(data: Any, dtype: Any = None, order: Literal["C", "F"] = 'C') -> Any:
    """Makes a NumPy array.

    Arguments
    ---------
    data
        Value or nested list to convert.
    dtype
        NumPy dtype; `None` to let NumPy choose.
    order
        Memory layout: `"C"` for row-major, `"F"` for column-major.

    Returns
    -------
        A NumPy array.

    Source
    ------
        Mirrors keras3::np_array().
    """
@overload
def np_array(dtype: Any = None, order: Literal["C", "F"] = 'C') -> Deferred: ...

@overload
def op_abs(x: Any) -> Any:
    """Absolute value, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_abs(). Keras: keras.ops.absolute.
    """
@overload
def op_abs() -> Deferred: ...

@overload
def op_add(x1: Any, x2: Any) -> Any:
    """Elementwise sum, `x1 + x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_add(). Keras: keras.ops.add.
    """
@overload
def op_add(x2: Any) -> Deferred: ...

@overload
def op_all(x: ArrayLike, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Whether all elements are true over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        Boolean tensor; numbers count as true unless 0.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_all(). Keras: keras.ops.all.
    """
@overload
def op_all(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_angle(x: Any) -> Any:
    """Angle (argument) of complex numbers, in radians.

    Arguments
    ---------
    x
        Complex (or real) tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_angle(). Keras: keras.ops.angle.
    """
@overload
def op_angle() -> Deferred: ...

@overload
def op_any(x: ArrayLike, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Whether any element is true over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        Boolean tensor; numbers count as true unless 0.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_any(). Keras: keras.ops.any.
    """
@overload
def op_any(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_append(x1: Any, x2: Any, axis: int | float | None = None) -> Any:
    """Appends `x2` to `x1` along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x1
        Tensor to append to.
    x2
        Tensor to append; apart from `axis`, its shape is that of `x1`.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_append(). Keras: keras.ops.append.
    """
@overload
def op_append(x2: Any, axis: int | float | None = None) -> Deferred: ...

def op_arange(start: Any, end: Any = ..., step: Any = 1, dtype: Any = None, include_end: bool = True) -> Any:
    """Evenly spaced values from `start` (default 1) up to and including `end`.

    Arguments
    ---------
    start
        First value; a single argument is the end, and the start is 1.
    end
        Last value, included by default.
    step
        Distance between neighbours; may be negative.
    dtype
        Dtype of the result; `None` derives it from the arguments.
    include_end
        Whether `end` belongs to the result.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::op_arange(). Keras: keras.ops.arange.
    """

@overload
def op_arccos(x: Any) -> Any:
    """Inverse cosine, in radians.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arccos(). Keras: keras.ops.arccos.
    """
@overload
def op_arccos() -> Deferred: ...

@overload
def op_arccosh(x: Any) -> Any:
    """Inverse hyperbolic cosine.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arccosh(). Keras: keras.ops.arccosh.
    """
@overload
def op_arccosh() -> Deferred: ...

@overload
def op_arcsin(x: Any) -> Any:
    """Inverse sine, in radians.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arcsin(). Keras: keras.ops.arcsin.
    """
@overload
def op_arcsin() -> Deferred: ...

@overload
def op_arcsinh(x: Any) -> Any:
    """Inverse hyperbolic sine.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arcsinh(). Keras: keras.ops.arcsinh.
    """
@overload
def op_arcsinh() -> Deferred: ...

@overload
def op_arctan(x: Any) -> Any:
    """Inverse tangent, in radians.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arctan(). Keras: keras.ops.arctan.
    """
@overload
def op_arctan() -> Deferred: ...

@overload
def op_arctan2(x1: Any, x2: Any) -> Any:
    """Inverse tangent of `x1 / x2`, with the quadrant taken from both signs.

    Arguments
    ---------
    x1
        Ordinates (y).
    x2
        Abscissas (x).

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arctan2(). Keras: keras.ops.arctan2.
    """
@overload
def op_arctan2(x2: Any) -> Deferred: ...

@overload
def op_arctanh(x: Any) -> Any:
    """Inverse hyperbolic tangent.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_arctanh(). Keras: keras.ops.arctanh.
    """
@overload
def op_arctanh() -> Deferred: ...

@overload
def op_argmax(x: ArrayLike, axis: int | float | None = None, keepdims: bool = False, zero_indexed: bool = False) -> Any:
    """Index, from 1, of the largest element along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    keepdims
        Whether reduced axes stay, with length 1.
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_argmax(). Keras: keras.ops.argmax.
    """
@overload
def op_argmax(axis: int | float | None = None, keepdims: bool = False, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_argmin(x: ArrayLike, axis: int | float | None = None, keepdims: bool = False, zero_indexed: bool = False) -> Any:
    """Index, from 1, of the smallest element along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    keepdims
        Whether reduced axes stay, with length 1.
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_argmin(). Keras: keras.ops.argmin.
    """
@overload
def op_argmin(axis: int | float | None = None, keepdims: bool = False, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_argpartition(x: ArrayLike, kth: ArrayLike, axis: int | float = -1, zero_indexed: bool = False) -> Any:
    """Indices, from 1, that put the `kth` smallest element in place, smaller ones before it.

    Counted from 1: `kth`, `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    kth
        Rank of the element to put in place, counted from 1.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed
        If `True`, returned indices count from 0; `kth` counts from 1 all the same.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_argpartition(). Keras: keras.ops.argpartition.
    """
@overload
def op_argpartition(kth: ArrayLike, axis: int | float = -1, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_argsort(x: ArrayLike, axis: int | float = -1, zero_indexed: bool = False) -> Any:
    """Indices, from 1, that sort the elements in ascending order.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_argsort(). Keras: keras.ops.argsort.
    """
@overload
def op_argsort(axis: int | float = -1, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_array(x: Any, dtype: Any = None) -> Any:
    """Makes a tensor from a value, array or list.

    Arguments
    ---------
    x
        A tensor, array, list or number.
    dtype
        Dtype of the tensor; `None` derives it from `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_array(). Keras: keras.ops.array.
    """
@overload
def op_array(dtype: Any = None) -> Deferred: ...

def op_associative_scan(f: Any, elems: ArrayLike, reverse: bool = False, axis: int | float = 1) -> Any:
    """Running results of an associative binary function along an axis, computed in parallel.

    Counted from 1: `axis`.

    Arguments
    ---------
    f
        Associative function `f(a, b)`, working elementwise along `axis`.
    elems
        A tensor, or a nested list of tensors of equal length along `axis`.
    reverse
        Whether to run from the last element to the first.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        Tensors shaped like `elems`.

    Source
    ------
        Mirrors keras3::op_associative_scan(). Keras: keras.ops.associative_scan.
    """

@overload
def op_average(x: Any, axis: int | float | Sequence[int | float] | None = None, weights: Any = None) -> Any:
    """Mean over an axis, weighted if `weights` are given.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` means all axes.
    weights
        Weights: of the shape of `x`, or a vector as long as `axis`; `None` for equal weights.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_average(). Keras: keras.ops.average.
    """
@overload
def op_average(axis: int | float | Sequence[int | float] | None = None, weights: Any = None) -> Deferred: ...

@overload
def op_average_pool(inputs: ArrayLike, pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None) -> Any:
    """Average pooling over the spatial dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    pool_size
        Size of the window: one whole number, or one per spatial dimension.
    strides
        Step of the window: one whole number, or one per spatial dimension; `None` for `pool_size`.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_average_pool(). Keras: keras.ops.average_pool.
    """
@overload
def op_average_pool(pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None) -> Deferred: ...

@overload
def op_bartlett(x: Any) -> Any:
    """Bartlett (triangular) window.

    Arguments
    ---------
    x
        Length of the window, a whole number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bartlett(). Keras: keras.ops.bartlett.
    """
@overload
def op_bartlett() -> Deferred: ...

@overload
def op_batch_normalization(x: ArrayLike, mean: ArrayLike, variance: ArrayLike, axis: int | float, offset: ArrayLike | None = None, scale: ArrayLike | None = None, epsilon: float | Any = 0.001) -> Any:
    """Normalizes by given means and variances: `(x - mean) / sqrt(variance + epsilon)`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    mean
        Means, one per element of `axis`.
    variance
        Variances, one per element of `axis`.
    axis
        One axis, counted from 1; negative ones count from the end.
    offset
        Values to add after the normalization, one per element of `axis`, or `None`.
    scale
        Factors after the normalization, one per element of `axis`, or `None`.
    epsilon
        A small number that keeps divisors away from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_batch_normalization(). Keras: keras.ops.batch_normalization.
    """
@overload
def op_batch_normalization(mean: ArrayLike, variance: ArrayLike, axis: int | float, offset: ArrayLike | None = None, scale: ArrayLike | None = None, epsilon: float | Any = 0.001) -> Deferred: ...

@overload
def op_binary_crossentropy(target: Any, output: Any, from_logits: bool = False) -> Any:
    """Binary cross-entropy between targets and predictions, elementwise.

    Arguments
    ---------
    target
        True values, 0 or 1.
    output
        Predictions, of the same shape as the targets.
    from_logits
        Whether predictions are logits rather than probabilities.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_binary_crossentropy(). Keras: keras.ops.binary_crossentropy.
    """
@overload
def op_binary_crossentropy(output: Any, from_logits: bool = False) -> Deferred: ...

@overload
def op_bincount(x: ArrayLike, weights: ArrayLike | None = None, minlength: int | float = 0, sparse: bool = False) -> Any:
    """Counts of the values 0, 1, 2, ... in an integer tensor.

    Arguments
    ---------
    x
        Non-negative whole numbers.
    weights
        Amount that each element adds to its count, or `None` for 1.
    minlength
        Smallest length of the result, a whole number.
    sparse
        Whether to return a sparse tensor, where the backend can.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bincount(). Keras: keras.ops.bincount.
    """
@overload
def op_bincount(weights: ArrayLike | None = None, minlength: int | float = 0, sparse: bool = False) -> Deferred: ...

@overload
def op_bitwise_and(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Bitwise AND of integers.

    Arguments
    ---------
    x
        First integer tensor.
    y
        Second integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_and(). Keras: keras.ops.bitwise_and.
    """
@overload
def op_bitwise_and(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_bitwise_invert(x: int | float | Sequence[int | float]) -> Any:
    """Bitwise NOT of integers.

    Arguments
    ---------
    x
        Integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_invert(). Keras: keras.ops.bitwise_invert.
    """
@overload
def op_bitwise_invert() -> Deferred: ...

@overload
def op_bitwise_left_shift(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Shifts the bits of `x` to the left by `y` places.

    Arguments
    ---------
    x
        Integer tensor.
    y
        Number of places, an integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_left_shift(). Keras: keras.ops.bitwise_left_shift.
    """
@overload
def op_bitwise_left_shift(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_bitwise_not(x: int | float | Sequence[int | float]) -> Any:
    """Alias of `op_bitwise_invert`: bitwise NOT of integers.

    Arguments
    ---------
    x
        Integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_not(). Keras: keras.ops.bitwise_not.
    """
@overload
def op_bitwise_not() -> Deferred: ...

@overload
def op_bitwise_or(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Bitwise OR of integers.

    Arguments
    ---------
    x
        First integer tensor.
    y
        Second integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_or(). Keras: keras.ops.bitwise_or.
    """
@overload
def op_bitwise_or(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_bitwise_right_shift(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Shifts the bits of `x` to the right by `y` places.

    Arguments
    ---------
    x
        Integer tensor.
    y
        Number of places, an integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_right_shift(). Keras: keras.ops.bitwise_right_shift.
    """
@overload
def op_bitwise_right_shift(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_bitwise_xor(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Bitwise exclusive OR of integers.

    Arguments
    ---------
    x
        First integer tensor.
    y
        Second integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_bitwise_xor(). Keras: keras.ops.bitwise_xor.
    """
@overload
def op_bitwise_xor(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_blackman(x: Any) -> Any:
    """Blackman window.

    Arguments
    ---------
    x
        Length of the window, a whole number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_blackman(). Keras: keras.ops.blackman.
    """
@overload
def op_blackman() -> Deferred: ...

@overload
def op_broadcast_to(x: Any, shape: Any) -> Any:
    """Broadcasts a tensor to a given shape.

    Arguments
    ---------
    x
        A tensor, array or number.
    shape
        The shape to broadcast to.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_broadcast_to(). Keras: keras.ops.broadcast_to.
    """
@overload
def op_broadcast_to(shape: Any) -> Deferred: ...

@overload
def op_cast(x: Any, dtype: Any) -> Any:
    """Converts a tensor to another dtype.

    Arguments
    ---------
    x
        A tensor, array or number.
    dtype
        The dtype to convert to, such as `"float32"`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cast(). Keras: keras.ops.cast.
    """
@overload
def op_cast(dtype: Any) -> Deferred: ...

@overload
def op_categorical_crossentropy(target: Any, output: Any, from_logits: bool = False, axis: int | float = -1) -> Any:
    """Cross-entropy between one-hot (or probability) targets and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    target
        One-hot vectors or probabilities along `axis`.
    output
        Predictions, of the same shape as the targets.
    from_logits
        Whether predictions are logits rather than probabilities.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_categorical_crossentropy(). Keras: keras.ops.categorical_crossentropy.
    """
@overload
def op_categorical_crossentropy(output: Any, from_logits: bool = False, axis: int | float = -1) -> Deferred: ...

@overload
def op_cbrt(x: Any) -> Any:
    """Cube root, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cbrt(). Keras: keras.ops.cbrt.
    """
@overload
def op_cbrt() -> Deferred: ...

@overload
def op_ceil(x: Any) -> Any:
    """Rounds up to whole numbers.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_ceil(). Keras: keras.ops.ceil.
    """
@overload
def op_ceil() -> Deferred: ...

@overload
def op_celu(x: Any, alpha: float | Any = 1.0) -> Any:
    """Continuously differentiable ELU, `max(x, 0) + min(0, alpha * (exp(x / alpha) - 1))`.

    Arguments
    ---------
    x
        A tensor, array or number.
    alpha
        A positive number that shapes the curve below 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_celu(). Keras: keras.ops.celu.
    """
@overload
def op_celu(alpha: float | Any = 1.0) -> Deferred: ...

@overload
def op_cholesky(x: Any) -> Any:
    """Lower triangular Cholesky factor of a positive definite matrix.

    Arguments
    ---------
    x
        Symmetric positive definite matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cholesky(). Keras: keras.ops.cholesky.
    """
@overload
def op_cholesky() -> Deferred: ...

@overload
def op_clip(x: ArrayLike, x_min: Any, x_max: Any) -> Any:
    """Limits values to the range from `x_min` to `x_max`.

    Arguments
    ---------
    x
        A tensor, array or number.
    x_min
        Lower bound, a number or tensor.
    x_max
        Upper bound, a number or tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_clip(). Keras: keras.ops.clip.
    """
@overload
def op_clip(x_min: Any, x_max: Any) -> Deferred: ...

@overload
def op_concatenate(xs: Sequence[ArrayLike] | ArrayLike, axis: int | float = 1) -> Any:
    """Joins tensors along an existing axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    xs
        List of tensors; shapes agree apart from `axis`.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_concatenate(). Keras: keras.ops.concatenate.
    """
@overload
def op_concatenate(axis: int | float = 1) -> Deferred: ...

def op_cond(pred: Any, true_fn: Any, false_fn: Any) -> Any:
    """Calls `true_fn()` if `pred` is true, else `false_fn()`.

    Arguments
    ---------
    pred
        A single `True` or `False`, or a boolean scalar tensor.
    true_fn
        Function without arguments, called if `pred` is true.
    false_fn
        Function without arguments, called if `pred` is false.

    Returns
    -------
        What the function called returns.

    Source
    ------
        Mirrors keras3::op_cond(). Keras: keras.ops.cond.
    """

@overload
def op_conj(x: ArrayLike) -> Any:
    """Complex conjugate, elementwise.

    Arguments
    ---------
    x
        Complex tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_conj(). Keras: keras.ops.conjugate.
    """
@overload
def op_conj() -> Deferred: ...

@overload
def op_conv(inputs: ArrayLike, kernel: ArrayLike, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Any:
    """Convolution in 1, 2 or 3 dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    kernel
        Filter weights, of shape `(*kernel_size, channels_in, channels_out)`.
    strides
        Step of the window: one whole number, or one per spatial dimension.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.
    dilation_rate
        Spacing of the window's elements: one whole number, or one per spatial dimension.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_conv(). Keras: keras.ops.conv.
    """
@overload
def op_conv(kernel: ArrayLike, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Deferred: ...

@overload
def op_conv_transpose(inputs: Any, kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Any:
    """Transposed convolution (deconvolution) in 1, 2 or 3 dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    kernel
        Filter weights, of shape `(*kernel_size, channels_out, channels_in)`.
    strides
        Step of the window: one whole number, or one per spatial dimension.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    output_padding
        Extra size of the output per spatial dimension, or `None` to infer it.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.
    dilation_rate
        Spacing of the window's elements: one whole number, or one per spatial dimension.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_conv_transpose(). Keras: keras.ops.conv_transpose.
    """
@overload
def op_conv_transpose(kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', output_padding: int | float | Sequence[int | float] | None = None, data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Deferred: ...

@overload
def op_convert_to_array(x: Any) -> Any:
    """Copies a tensor into an ordinary array in memory.

    Arguments
    ---------
    x
        A tensor.

    Returns
    -------
        An array.

    Source
    ------
        Mirrors keras3::op_convert_to_array().
    """
@overload
def op_convert_to_array() -> Deferred: ...

@overload
def op_convert_to_numpy(x: ArrayLike) -> Any:
    """Converts a tensor to a NumPy array of the same dtype.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A NumPy array.

    Source
    ------
        Mirrors keras3::op_convert_to_numpy(). Keras: keras.ops.convert_to_numpy.
    """
@overload
def op_convert_to_numpy() -> Deferred: ...

@overload
def op_convert_to_tensor(x: ArrayLike, dtype: Any = None, sparse: Any = None, ragged: Any = None) -> Any:
    """Converts an array, list or number to a tensor of the backend.

    Arguments
    ---------
    x
        A tensor, array, list or number.
    dtype
        Dtype of the tensor; `None` derives it from `x`.
    sparse
        Whether sparse tensors stay sparse; `None` keeps them where the backend can.
    ragged
        Whether ragged tensors stay ragged; `None` keeps them where the backend can.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_convert_to_tensor(). Keras: keras.ops.convert_to_tensor.
    """
@overload
def op_convert_to_tensor(dtype: Any = None, sparse: Any = None, ragged: Any = None) -> Deferred: ...

@overload
def op_copy(x: Any) -> Any:
    """Copy of a tensor.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_copy(). Keras: keras.ops.copy.
    """
@overload
def op_copy() -> Deferred: ...

@overload
def op_corrcoef(x: ArrayLike) -> Any:
    """Matrix of Pearson correlations between the rows of `x`.

    Arguments
    ---------
    x
        Matrix with one variable per row, one observation per column.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_corrcoef(). Keras: keras.ops.corrcoef.
    """
@overload
def op_corrcoef() -> Deferred: ...

@overload
def op_correlate(x1: ArrayLike, x2: ArrayLike, mode: str | Any = 'valid') -> Any:
    """Cross-correlation of two one-dimensional tensors.

    Arguments
    ---------
    x1
        First vector.
    x2
        Second vector.
    mode
        `"valid"`, `"same"` or `"full"`: how much of the partial overlap to include.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_correlate(). Keras: keras.ops.correlate.
    """
@overload
def op_correlate(x2: ArrayLike, mode: str | Any = 'valid') -> Deferred: ...

@overload
def op_cos(x: Any) -> Any:
    """Cosine, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cos(). Keras: keras.ops.cos.
    """
@overload
def op_cos() -> Deferred: ...

@overload
def op_cosh(x: Any) -> Any:
    """Hyperbolic cosine, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cosh(). Keras: keras.ops.cosh.
    """
@overload
def op_cosh() -> Deferred: ...

@overload
def op_count_nonzero(x: ArrayLike, axis: int | float | Sequence[int | float] | None = None) -> Any:
    """Number of non-zero elements over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_count_nonzero(). Keras: keras.ops.count_nonzero.
    """
@overload
def op_count_nonzero(axis: int | float | Sequence[int | float] | None = None) -> Deferred: ...

@overload
def op_cross(x1: Any, x2: Any, axisa: int | float | Sequence[int | float] = -1, axisb: int | float | Sequence[int | float] = -1, axisc: int | float | Sequence[int | float] = -1, axis: int | float | None = None) -> Any:
    """Cross product of vectors of length 2 or 3.

    Counted from 1: `axis`.

    Arguments
    ---------
    x1
        First vectors.
    x2
        Second vectors.
    axisa
        Axis of `x1` that holds the vectors, counted from 0; negative ones count from the end.
    axisb
        Axis of `x2` that holds the vectors, counted from 0; negative ones count from the end.
    axisc
        Axis of the result that holds the vectors, counted from 0; negative ones count from the end.
    axis
        Axis of all three tensors that holds the vectors, counted from 1; overrides the other three.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cross(). Keras: keras.ops.cross.
    """
@overload
def op_cross(x2: Any, axisa: int | float | Sequence[int | float] = -1, axisb: int | float | Sequence[int | float] = -1, axisc: int | float | Sequence[int | float] = -1, axis: int | float | None = None) -> Deferred: ...

@overload
def op_ctc_decode(inputs: Any, sequence_lengths: ArrayLike, strategy: str | Any = 'greedy', beam_width: int | float = 100, top_paths: int | float = 1, merge_repeated: bool = True, mask_index: ArrayLike = 1) -> Any:
    """Decodes the output of a CTC (connectionist temporal classification) model.

    Counted from 1: `mask_index`.

    Arguments
    ---------
    inputs
        Logits, of shape `(batch, length, classes)`.
    sequence_lengths
        Length of each sequence, of shape `(batch,)`.
    strategy
        `"greedy"` or `"beam_search"`.
    beam_width
        Number of beams in beam search.
    top_paths
        Number of best sequences to return in beam search.
    merge_repeated
        Whether to merge repeated labels.
    mask_index
        Index of the blank class, counted from 1.

    Returns
    -------
        A list: decoded class ids, counted from 0 and filled up with -1, of shape `(paths, batch,
        length)`; and scores per sequence.

    Source
    ------
        Mirrors keras3::op_ctc_decode(). Keras: keras.ops.ctc_decode.
    """
@overload
def op_ctc_decode(sequence_lengths: ArrayLike, strategy: str | Any = 'greedy', beam_width: int | float = 100, top_paths: int | float = 1, merge_repeated: bool = True, mask_index: ArrayLike = 1) -> Deferred: ...

@overload
def op_ctc_loss(target: ArrayLike, output: Any, target_length: ArrayLike, output_length: ArrayLike, mask_index: ArrayLike = 1) -> Any:
    """CTC (connectionist temporal classification) loss, one value per sequence.

    Counted from 1: `mask_index`.

    Arguments
    ---------
    target
        True labels, class ids counted from 0, of shape `(batch, length)`.
    output
        Logits, of shape `(batch, length, classes)`.
    target_length
        Length of each target, of shape `(batch,)`.
    output_length
        Length of each prediction, of shape `(batch,)`.
    mask_index
        Index of the blank class, counted from 1.

    Returns
    -------
        A tensor of shape `(batch,)`.

    Source
    ------
        Mirrors keras3::op_ctc_loss(). Keras: keras.ops.ctc_loss.
    """
@overload
def op_ctc_loss(output: Any, target_length: ArrayLike, output_length: ArrayLike, mask_index: ArrayLike = 1) -> Deferred: ...

@overload
def op_cumprod(x: Any, axis: int | float | None = None, dtype: Any = None) -> Any:
    """Cumulative product along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype
        Dtype of the result; `None` derives it from `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cumprod(). Keras: keras.ops.cumprod.
    """
@overload
def op_cumprod(axis: int | float | None = None, dtype: Any = None) -> Deferred: ...

@overload
def op_cumsum(x: Any, axis: int | float | None = None, dtype: Any = None) -> Any:
    """Cumulative sum along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    dtype
        Dtype of the result; `None` derives it from `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_cumsum(). Keras: keras.ops.cumsum.
    """
@overload
def op_cumsum(axis: int | float | None = None, dtype: Any = None) -> Deferred: ...

def op_custom_gradient(f: Any) -> Any:
    """Wraps a function that brings its own gradient.

    Arguments
    ---------
    f
        Function that returns its output and a function `grad(..., upstream)` for the gradients.

    Returns
    -------
        A function that returns the output of `f`, with that gradient.

    Source
    ------
        Mirrors keras3::op_custom_gradient(). Keras: keras.ops.custom_gradient.
    """

@overload
def op_deg2rad(x: Any) -> Any:
    """Converts degrees to radians.

    Arguments
    ---------
    x
        Angles, in degrees.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_deg2rad(). Keras: keras.ops.deg2rad.
    """
@overload
def op_deg2rad() -> Deferred: ...

@overload
def op_depthwise_conv(inputs: Any, kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Any:
    """Convolution of every channel on its own, in 1 or 2 dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    kernel
        Filter weights, of shape `(*kernel_size, channels_in, multiplier)`.
    strides
        Step of the window: one whole number, or one per spatial dimension.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.
    dilation_rate
        Spacing of the window's elements: one whole number, or one per spatial dimension.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_depthwise_conv(). Keras: keras.ops.depthwise_conv.
    """
@overload
def op_depthwise_conv(kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Deferred: ...

@overload
def op_det(x: Any) -> Any:
    """Determinant of square matrices.

    Arguments
    ---------
    x
        Square matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_det(). Keras: keras.ops.det.
    """
@overload
def op_det() -> Deferred: ...

@overload
def op_diag(x: Any, k: int | float = 0) -> Any:
    """Diagonal of a matrix, or the diagonal matrix of a vector.

    Arguments
    ---------
    x
        A vector or a matrix.
    k
        Diagonal to use: 0 is the main one, positive is above, negative below.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_diag(). Keras: keras.ops.diag.
    """
@overload
def op_diag(k: int | float = 0) -> Deferred: ...

@overload
def op_diagflat(x: Any, k: int | float = 0) -> Any:
    """Diagonal matrix with the flattened input on its diagonal.

    Arguments
    ---------
    x
        A tensor, array or number.
    k
        Diagonal to fill: 0 is the main one, positive is above, negative below.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_diagflat(). Keras: keras.ops.diagflat.
    """
@overload
def op_diagflat(k: int | float = 0) -> Deferred: ...

@overload
def op_diagonal(x: ArrayLike, offset: int | float | Sequence[int | float] = 0, axis1: int | float = 1, axis2: int | float = 2) -> Any:
    """Diagonal elements of the matrices that two axes span.

    Counted from 1: `axis1`, `axis2`.

    Arguments
    ---------
    x
        Tensor of 2 or more dimensions.
    offset
        Diagonal to use: 0 is the main one, positive is above, negative below.
    axis1
        First axis, counted from 1; negative ones count from the end.
    axis2
        Second axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_diagonal(). Keras: keras.ops.diagonal.
    """
@overload
def op_diagonal(offset: int | float | Sequence[int | float] = 0, axis1: int | float = 1, axis2: int | float = 2) -> Deferred: ...

@overload
def op_diff(a: Any, n: int | float = 1, axis: int | float = -1) -> Any:
    """Differences between neighbours along an axis, taken `n` times.

    Counted from 1: `axis`.

    Arguments
    ---------
    a
        A tensor.
    n
        How often to take differences, a whole number.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_diff(). Keras: keras.ops.diff.
    """
@overload
def op_diff(n: int | float = 1, axis: int | float = -1) -> Deferred: ...

@overload
def op_digitize(x: ArrayLike, bins: ArrayLike, zero_indexed: bool = False) -> Any:
    """Number, from 1, of the bin that each value falls into (1 is below the first edge).

    Arguments
    ---------
    x
        A tensor, array or number.
    bins
        Edges of the bins, in ascending order.
    zero_indexed
        If `True`, bin numbers count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_digitize(). Keras: keras.ops.digitize.
    """
@overload
def op_digitize(bins: ArrayLike, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_divide(x1: Any, x2: Any) -> Any:
    """Elementwise quotient, `x1 / x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Divisor; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_divide(). Keras: keras.ops.divide.
    """
@overload
def op_divide(x2: Any) -> Deferred: ...

@overload
def op_divide_no_nan(x1: ArrayLike, x2: ArrayLike) -> Any:
    """Elementwise quotient that is 0 where `x2` is 0.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Divisor; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_divide_no_nan(). Keras: keras.ops.divide_no_nan.
    """
@overload
def op_divide_no_nan(x2: ArrayLike) -> Deferred: ...

@overload
def op_dot(x1: Any, x2: Any) -> Any:
    """Dot product: over the last axis of `x1` and the last but one of `x2` (the only one of a vector).

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_dot(). Keras: keras.ops.dot.
    """
@overload
def op_dot(x2: Any) -> Deferred: ...

@overload
def op_dot_product_attention(query: Any, key: Any, value: Any, bias: Any = None, mask: Any = None, scale: Any = None, is_causal: bool = False, flash_attention: Any = None, attn_logits_soft_cap: Any = None) -> Any:
    """Scaled dot-product attention, `softmax(query * key * scale) * value`, per head.

    Arguments
    ---------
    query
        Queries, of shape `(batch, targets, heads, size)`.
    key
        Keys, of shape `(batch, sources, heads, size)`; fewer heads are shared among the queries.
    value
        Values, of the shape of `key`.
    bias
        Tensor to add to the logits; must broadcast to `(batch, heads, targets, sources)`.
    mask
        Boolean tensor, `True` where attention is allowed; must broadcast to `(batch, heads,
        targets, sources)`.
    scale
        Factor for the logits; `None` is `1 / sqrt(size)`.
    is_causal
        Whether positions may attend to themselves and earlier ones only.
    flash_attention
        Whether to use flash attention; `None` uses it where possible.
    attn_logits_soft_cap
        Soft limit on the size of the logits, or `None` (JAX on TPU only).

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_dot_product_attention(). Keras: keras.ops.dot_product_attention.
    """
@overload
def op_dot_product_attention(key: Any, value: Any, bias: Any = None, mask: Any = None, scale: Any = None, is_causal: bool = False, flash_attention: Any = None, attn_logits_soft_cap: Any = None) -> Deferred: ...

@overload
def op_dtype(x: Any) -> Any:
    """Name of a tensor's dtype.

    Arguments
    ---------
    x
        A tensor, variable or array.

    Returns
    -------
        A string such as `"float32"`.

    Source
    ------
        Mirrors keras3::op_dtype(). Keras: keras.ops.dtype.
    """
@overload
def op_dtype() -> Deferred: ...

@overload
def op_eig(x: Any) -> Any:
    """Eigenvalues and eigenvectors of square matrices.

    Arguments
    ---------
    x
        Square matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A list: eigenvalues `(..., M)` and eigenvectors `(..., M, M)`, both complex.

    Source
    ------
        Mirrors keras3::op_eig(). Keras: keras.ops.eig.
    """
@overload
def op_eig() -> Deferred: ...

@overload
def op_eigh(x: Any) -> Any:
    """Eigenvalues and eigenvectors of symmetric (Hermitian) matrices.

    Arguments
    ---------
    x
        Symmetric (Hermitian) matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A list: eigenvalues `(..., M)`, ascending, and eigenvectors `(..., M, M)`.

    Source
    ------
        Mirrors keras3::op_eigh(). Keras: keras.ops.eigh.
    """
@overload
def op_eigh() -> Deferred: ...

def op_einsum(subscripts: Any, *args: Any, **kwargs: Any) -> Any:
    """Sums of products in Einstein notation, such as `"ij,jk->ik"`.

    Arguments
    ---------
    subscripts
        Labels of the axes, such as `"ij,jk->ik"`.
    *args
        The tensors, one for each group of labels.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::op_einsum(). Keras: keras.ops.einsum.
    """

@overload
def op_elu(x: Any, alpha: float | Any = 1.0) -> Any:
    """Exponential linear unit, `max(x, 0) + min(0, alpha * (exp(x) - 1))`.

    Arguments
    ---------
    x
        A tensor, array or number.
    alpha
        A positive number that shapes the curve below 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_elu(). Keras: keras.ops.elu.
    """
@overload
def op_elu(alpha: float | Any = 1.0) -> Deferred: ...

@overload
def op_empty(shape: Any, dtype: Any = None) -> Any:
    """Tensor of a given shape whose contents are undefined.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_empty(). Keras: keras.ops.empty.
    """
@overload
def op_empty(dtype: Any = None) -> Deferred: ...

@overload
def op_equal(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 == x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_equal(). Keras: keras.ops.equal.
    """
@overload
def op_equal(x2: Any) -> Deferred: ...

@overload
def op_erf(x: Any) -> Any:
    """Gauss error function, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_erf(). Keras: keras.ops.erf.
    """
@overload
def op_erf() -> Deferred: ...

@overload
def op_erfinv(x: Any) -> Any:
    """Inverse of the Gauss error function, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_erfinv(). Keras: keras.ops.erfinv.
    """
@overload
def op_erfinv() -> Deferred: ...

@overload
def op_exp(x: Any) -> Any:
    """Exponential, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_exp(). Keras: keras.ops.exp.
    """
@overload
def op_exp() -> Deferred: ...

@overload
def op_exp2(x: Any) -> Any:
    """Two to the power of `x`, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_exp2(). Keras: keras.ops.exp2.
    """
@overload
def op_exp2() -> Deferred: ...

@overload
def op_expand_dims(x: Any, axis: int | float | Sequence[int | float]) -> Any:
    """Inserts a dimension of length 1.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Position of the new axis in the result, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_expand_dims(). Keras: keras.ops.expand_dims.
    """
@overload
def op_expand_dims(axis: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_expm1(x: Any) -> Any:
    """`exp(x) - 1`, precise for small `x`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_expm1(). Keras: keras.ops.expm1.
    """
@overload
def op_expm1() -> Deferred: ...

@overload
def op_extract_sequences(x: ArrayLike, sequence_length: int | float, sequence_stride: int | float) -> Any:
    """Cuts the last axis into (overlapping) sequences of equal length.

    Arguments
    ---------
    x
        A tensor, array or number.
    sequence_length
        Length of each sequence, in samples.
    sequence_stride
        Distance between the starts of neighbouring sequences, in samples.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_extract_sequences(). Keras: keras.ops.extract_sequences.
    """
@overload
def op_extract_sequences(sequence_length: int | float, sequence_stride: int | float) -> Deferred: ...

@overload
def op_eye(N: int | float, M: int | float | None = None, k: int | float = 0, dtype: Any = None) -> Any:
    """Matrix with ones on a diagonal and zeros elsewhere.

    Arguments
    ---------
    N
        Number of rows.
    M
        Number of columns, or `None` for as many as rows.
    k
        Diagonal to use: 0 is the main one, positive is above, negative below.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_eye(). Keras: keras.ops.eye.
    """
@overload
def op_eye(M: int | float | None = None, k: int | float = 0, dtype: Any = None) -> Deferred: ...

@overload
def op_fft(x: Sequence[ArrayLike]) -> Any:
    """Fourier transform along the last axis.

    Arguments
    ---------
    x
        Pair of tensors: real and imaginary part.

    Returns
    -------
        A list: real and imaginary part.

    Source
    ------
        Mirrors keras3::op_fft(). Keras: keras.ops.fft.
    """
@overload
def op_fft() -> Deferred: ...

@overload
def op_fft2(x: Sequence[ArrayLike]) -> Any:
    """Two-dimensional Fourier transform over the last two axes.

    Arguments
    ---------
    x
        Pair of tensors: real and imaginary part.

    Returns
    -------
        A list: real and imaginary part.

    Source
    ------
        Mirrors keras3::op_fft2(). Keras: keras.ops.fft2.
    """
@overload
def op_fft2() -> Deferred: ...

@overload
def op_flip(x: ArrayLike, axis: int | float | Sequence[int | float] | None = None) -> Any:
    """Reverses the order of elements along one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_flip(). Keras: keras.ops.flip.
    """
@overload
def op_flip(axis: int | float | Sequence[int | float] | None = None) -> Deferred: ...

@overload
def op_floor(x: Any) -> Any:
    """Rounds down to whole numbers.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_floor(). Keras: keras.ops.floor.
    """
@overload
def op_floor() -> Deferred: ...

@overload
def op_floor_divide(x1: Any, x2: Any) -> Any:
    """Quotient rounded down, elementwise.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Divisor; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_floor_divide(). Keras: keras.ops.floor_divide.
    """
@overload
def op_floor_divide(x2: Any) -> Deferred: ...

def op_fori_loop(lower: int | float | Sequence[int | float], upper: int | float | Sequence[int | float], body_fun: Any, init_val: Any) -> Any:
    """Runs `val = body_fun(i, val)` for `i` from `lower` to `upper - 1`.

    Arguments
    ---------
    lower
        First `i`, a whole number, passed on as it is.
    upper
        End of the loop, excluded.
    body_fun
        Function `f(i, val)` that returns the next `val`.
    init_val
        First `val`: a tensor or a nested list of tensors.

    Returns
    -------
        The last `val`.

    Source
    ------
        Mirrors keras3::op_fori_loop(). Keras: keras.ops.fori_loop.
    """

@overload
def op_full(shape: Any, fill_value: Any, dtype: Any = None) -> Any:
    """Tensor of a given shape filled with one value.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    fill_value
        Value to fill with, a number or a tensor that broadcasts.
    dtype
        Dtype of the result; `None` for the default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_full(). Keras: keras.ops.full.
    """
@overload
def op_full(fill_value: Any, dtype: Any = None) -> Deferred: ...

@overload
def op_full_like(x: ArrayLike, fill_value: Any, dtype: Any = None) -> Any:
    """Tensor shaped like `x`, filled with one value.

    Arguments
    ---------
    x
        A tensor, array or number.
    fill_value
        Value to fill with.
    dtype
        Dtype of the result; `None` for that of `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_full_like(). Keras: keras.ops.full_like.
    """
@overload
def op_full_like(fill_value: Any, dtype: Any = None) -> Deferred: ...

@overload
def op_gelu(x: Any, approximate: bool = True) -> Any:
    """Gaussian error linear unit, `x * pnorm(x)`, by default in its tanh approximation.

    Arguments
    ---------
    x
        A tensor, array or number.
    approximate
        `True` for the faster tanh approximation, `False` for the exact formula.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_gelu(). Keras: keras.ops.gelu.
    """
@overload
def op_gelu(approximate: bool = True) -> Deferred: ...

@overload
def op_get_item(x: Any, key: int | float | Sequence[int | float]) -> Any:
    """Part of a tensor, chosen as `x[key]` in Python, so that indices count from 0.

    Arguments
    ---------
    x
        A tensor, array or number.
    key
        Index, slice or tuple of them; indices count from 0, negatives from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_get_item(). Keras: keras.ops.get_item.
    """
@overload
def op_get_item(key: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_glu(x: ArrayLike, axis: int | float = -1) -> Any:
    """Gated linear unit: splits `x` into halves `a` and `b`, gives `a * sigmoid(b)`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis to split, of even length, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_glu(). Keras: keras.ops.glu.
    """
@overload
def op_glu(axis: int | float = -1) -> Deferred: ...

@overload
def op_greater(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 > x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_greater(). Keras: keras.ops.greater.
    """
@overload
def op_greater(x2: Any) -> Deferred: ...

@overload
def op_greater_equal(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 >= x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_greater_equal(). Keras: keras.ops.greater_equal.
    """
@overload
def op_greater_equal(x2: Any) -> Deferred: ...

@overload
def op_hamming(x: Any) -> Any:
    """Hamming window.

    Arguments
    ---------
    x
        Length of the window, a whole number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hamming(). Keras: keras.ops.hamming.
    """
@overload
def op_hamming() -> Deferred: ...

@overload
def op_hanning(x: Any) -> Any:
    """Hann window.

    Arguments
    ---------
    x
        Length of the window, a whole number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hanning(). Keras: keras.ops.hanning.
    """
@overload
def op_hanning() -> Deferred: ...

@overload
def op_hard_shrink(x: Any, threshold: float | Any = 0.5) -> Any:
    """Sets to 0 all values with `abs(x) <= threshold`.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Values no further from 0 than this become 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hard_shrink(). Keras: keras.ops.hard_shrink.
    """
@overload
def op_hard_shrink(threshold: float | Any = 0.5) -> Deferred: ...

@overload
def op_hard_sigmoid(x: Any) -> Any:
    """Piecewise linear sigmoid: `x / 6 + 0.5`, kept between 0 and 1.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hard_sigmoid(). Keras: keras.ops.hard_sigmoid.
    """
@overload
def op_hard_sigmoid() -> Deferred: ...

@overload
def op_hard_silu(x: Any) -> Any:
    """Hard SiLU, `x * min(max(x + 3, 0), 6) / 6`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hard_silu(). Keras: keras.ops.hard_silu.
    """
@overload
def op_hard_silu() -> Deferred: ...

@overload
def op_hard_swish(x: Any) -> Any:
    """Alias of `op_hard_silu()`: Hard SiLU, `x * min(max(x + 3, 0), 6) / 6`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hard_swish(). Keras: keras.ops.hard_silu.
    """
@overload
def op_hard_swish() -> Deferred: ...

@overload
def op_hard_tanh(x: Any) -> Any:
    """Piecewise linear tanh, `min(max(x, -1), 1)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hard_tanh(). Keras: keras.ops.hard_tanh.
    """
@overload
def op_hard_tanh() -> Deferred: ...

@overload
def op_heaviside(x1: Any, x2: Any) -> Any:
    """Step function: 0 where `x1 < 0`, 1 where `x1 > 0`, `x2` where `x1` is 0.

    Arguments
    ---------
    x1
        A tensor, array or number.
    x2
        Value where `x1` is 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_heaviside(). Keras: keras.ops.heaviside.
    """
@overload
def op_heaviside(x2: Any) -> Deferred: ...

@overload
def op_histogram(x: Any, bins: int | float = 10, range: float | Sequence[Any] | None = None) -> Any:
    """Counts and edges of a histogram with bins of equal width.

    Arguments
    ---------
    x
        A tensor, array or number.
    bins
        Number of bins, a whole number.
    range
        Lower and upper end of the bins, or `None` for the range of `x`.

    Returns
    -------
        A list: counts, and edges (one more than there are bins).

    Source
    ------
        Mirrors keras3::op_histogram(). Keras: keras.ops.histogram.
    """
@overload
def op_histogram(bins: int | float = 10, range: float | Sequence[Any] | None = None) -> Deferred: ...

@overload
def op_hstack(xs: Sequence[ArrayLike] | ArrayLike, *args: Any) -> Any:
    """Joins tensors side by side: along axis 2, or axis 1 for vectors.

    Arguments
    ---------
    xs
        List of tensors, or the first of several.
    *args
        More tensors.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_hstack(). Keras: keras.ops.hstack.
    """
@overload
def op_hstack() -> Deferred: ...

@overload
def op_identity(n: int | float, dtype: Any = None) -> Any:
    """Identity matrix of size `n`.

    Arguments
    ---------
    n
        Number of rows and columns.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_identity(). Keras: keras.ops.identity.
    """
@overload
def op_identity(dtype: Any = None) -> Deferred: ...

@overload
def op_ifft2(x: Sequence[ArrayLike]) -> Any:
    """Inverse two-dimensional Fourier transform over the last two axes.

    Arguments
    ---------
    x
        Pair of tensors: real and imaginary part.

    Returns
    -------
        A list: real and imaginary part.

    Source
    ------
        Mirrors keras3::op_ifft2(). Keras: keras.ops.ifft2.
    """
@overload
def op_ifft2() -> Deferred: ...

@overload
def op_imag(x: ArrayLike) -> Any:
    """Imaginary part of complex numbers.

    Arguments
    ---------
    x
        Complex tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_imag(). Keras: keras.ops.imag.
    """
@overload
def op_imag() -> Deferred: ...

@overload
def op_image_affine_transform(images: ArrayLike, transform: ArrayLike, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'constant', fill_value: float = 0, data_format: Any = None) -> Any:
    """Applies affine or projective transforms to images.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    transform
        Eight numbers per image, `a0, a1, a2, b0, b1, b2, c0, c1`, that map output points to input
        points.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_mode
        Values beyond the edges: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    fill_value
        Value beyond the edges in mode `"constant"`.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_affine_transform(). Keras: keras.ops.image.affine_transform.
    """
@overload
def op_image_affine_transform(transform: ArrayLike, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'constant', fill_value: float = 0, data_format: Any = None) -> Deferred: ...

@overload
def op_image_crop(images: Any, top_cropping: int | float | Sequence[int | float] | None = None, left_cropping: int | float | Sequence[int | float] | None = None, bottom_cropping: int | float | Sequence[int | float] | None = None, right_cropping: int | float | Sequence[int | float] | None = None, target_height: int | float | Sequence[int | float] | None = None, target_width: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Any:
    """Crops images to a given place and size.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    top_cropping
        Rows to cut off at the top.
    left_cropping
        Columns to cut off at the left.
    bottom_cropping
        Rows to cut off at the bottom.
    right_cropping
        Columns to cut off at the right.
    target_height
        Height of the result, in pixels. Give two of top, bottom and this.
    target_width
        Width of the result, in pixels. Give two of left, right and this.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_crop(). Keras: keras.ops.image.crop_images.
    """
@overload
def op_image_crop(top_cropping: int | float | Sequence[int | float] | None = None, left_cropping: int | float | Sequence[int | float] | None = None, bottom_cropping: int | float | Sequence[int | float] | None = None, right_cropping: int | float | Sequence[int | float] | None = None, target_height: int | float | Sequence[int | float] | None = None, target_width: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Deferred: ...

@overload
def op_image_elastic_transform(images: ArrayLike, alpha: float | Any = 20.0, sigma: float | Any = 5.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Any:
    """Distorts images by a smooth random displacement field.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    alpha
        Strength of the distortion.
    sigma
        Standard deviation, in pixels, of the filter that smooths the displacements.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_mode
        Values beyond the edges: `"constant"`, `"nearest"`, `"wrap"` or `"reflect"`.
    fill_value
        Value beyond the edges in mode `"constant"`.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_elastic_transform(). Keras: keras.ops.image.elastic_transform.
    """
@overload
def op_image_elastic_transform(alpha: float | Any = 20.0, sigma: float | Any = 5.0, interpolation: str | Any = 'bilinear', fill_mode: str | Any = 'reflect', fill_value: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Deferred: ...

@overload
def op_image_extract_patches(images: ArrayLike, size: int | float | Sequence[int | float], strides: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: str | Any = 'channels_last') -> Any:
    """Cuts images into patches, laid out along the channel axis.

    Arguments
    ---------
    images
        One image or volume, or a batch of them.
    size
        Size of the patches: a whole number, or height and width (depth first for volumes).
    strides
        Distance between patches, a whole number or one per dimension; `None` for `size`.
    dilation_rate
        Spacing of the window's elements: one whole number, or one per spatial dimension.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_extract_patches(). Keras: keras.ops.image.extract_patches.
    """
@overload
def op_image_extract_patches(size: int | float | Sequence[int | float], strides: Any = None, dilation_rate: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: str | Any = 'channels_last') -> Deferred: ...

@overload
def op_image_gaussian_blur(images: Any, kernel_size: int | float | Sequence[int | float] = (3, 3), sigma: float | Sequence[Any] = (1.0, 1.0), data_format: Any = None) -> Any:
    """Blurs images with a Gaussian kernel.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    kernel_size
        Height and width of the kernel, in pixels.
    sigma
        Standard deviation of the Gaussian along height and width, in pixels.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_gaussian_blur(). Keras: keras.ops.image.gaussian_blur.
    """
@overload
def op_image_gaussian_blur(kernel_size: int | float | Sequence[int | float] = (3, 3), sigma: float | Sequence[Any] = (1.0, 1.0), data_format: Any = None) -> Deferred: ...

@overload
def op_image_hsv_to_rgb(images: Any, data_format: Any = None) -> Any:
    """Converts HSV images to RGB.

    Arguments
    ---------
    images
        One HSV image (3 dimensions) or a batch (4 dimensions), values from 0 to 1.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_hsv_to_rgb(). Keras: keras.ops.image.hsv_to_rgb.
    """
@overload
def op_image_hsv_to_rgb(data_format: Any = None) -> Deferred: ...

@overload
def op_image_map_coordinates(inputs: Any, coordinates: Any, order: int | float | Sequence[int | float], fill_mode: str | Any = 'constant', fill_value: float = 0) -> Any:
    """Samples an array at given coordinates by interpolation.

    Arguments
    ---------
    inputs
        Array to sample from.
    coordinates
        Coordinates to sample at, one row per axis of `inputs`, counted from 0.
    order
        0 for the nearest element, 1 for linear interpolation.
    fill_mode
        Values beyond the edges: `"constant"`, `"nearest"`, `"wrap"`, `"mirror"` or `"reflect"`.
    fill_value
        Value beyond the edges in mode `"constant"`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_map_coordinates(). Keras: keras.ops.image.map_coordinates.
    """
@overload
def op_image_map_coordinates(coordinates: Any, order: int | float | Sequence[int | float], fill_mode: str | Any = 'constant', fill_value: float = 0) -> Deferred: ...

@overload
def op_image_pad(images: Any, top_padding: int | float | Sequence[int | float] | None = None, left_padding: int | float | Sequence[int | float] | None = None, bottom_padding: int | float | Sequence[int | float] | None = None, right_padding: int | float | Sequence[int | float] | None = None, target_height: int | float | Sequence[int | float] | None = None, target_width: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Any:
    """Pads images with zeros.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    top_padding
        Rows of zeros to add at the top.
    left_padding
        Columns of zeros to add at the left.
    bottom_padding
        Rows of zeros to add at the bottom.
    right_padding
        Columns of zeros to add at the right.
    target_height
        Height of the result, in pixels. Give two of top, bottom and this.
    target_width
        Width of the result, in pixels. Give two of left, right and this.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_pad(). Keras: keras.ops.image.pad_images.
    """
@overload
def op_image_pad(top_padding: int | float | Sequence[int | float] | None = None, left_padding: int | float | Sequence[int | float] | None = None, bottom_padding: int | float | Sequence[int | float] | None = None, right_padding: int | float | Sequence[int | float] | None = None, target_height: int | float | Sequence[int | float] | None = None, target_width: int | float | Sequence[int | float] | None = None, data_format: Any = None) -> Deferred: ...

@overload
def op_image_perspective_transform(images: ArrayLike, start_points: ArrayLike, end_points: ArrayLike, interpolation: str | Any = 'bilinear', fill_value: float = 0, data_format: Any = None) -> Any:
    """Warps images so that four points move to four others.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    start_points
        Four points in the input, of shape `(4, 2)` or `(batch, 4, 2)`.
    end_points
        Where the four points go, of shape `(4, 2)` or `(batch, 4, 2)`.
    interpolation
        `"nearest"` or `"bilinear"`.
    fill_value
        Value beyond the edges.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_perspective_transform(). Keras:
        keras.ops.image.perspective_transform.
    """
@overload
def op_image_perspective_transform(start_points: ArrayLike, end_points: ArrayLike, interpolation: str | Any = 'bilinear', fill_value: float = 0, data_format: Any = None) -> Deferred: ...

@overload
def op_image_resize(images: ArrayLike, size: int | float | Sequence[int | float], interpolation: str | Any = 'bilinear', antialias: bool = False, crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False, fill_mode: str | Any = 'constant', fill_value: float | Any = 0.0, data_format: Any = None) -> Any:
    """Resizes images by interpolation.

    Arguments
    ---------
    images
        One image (3 dimensions) or a batch of images (4 dimensions).
    size
        New height and width, in pixels.
    interpolation
        `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos3"` or `"lanczos5"`.
    antialias
        Whether to smooth when images get smaller.
    crop_to_aspect_ratio
        Whether to crop rather than distort when the aspect ratio changes.
    pad_to_aspect_ratio
        Whether to pad rather than distort when the aspect ratio changes.
    fill_mode
        How to pad with `pad_to_aspect_ratio`: only `"constant"`.
    fill_value
        Value to pad with.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_resize(). Keras: keras.ops.image.resize.
    """
@overload
def op_image_resize(size: int | float | Sequence[int | float], interpolation: str | Any = 'bilinear', antialias: bool = False, crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False, fill_mode: str | Any = 'constant', fill_value: float | Any = 0.0, data_format: Any = None) -> Deferred: ...

@overload
def op_image_rgb_to_grayscale(images: Any, data_format: Any = None) -> Any:
    """Converts RGB images to grayscale.

    Arguments
    ---------
    images
        One RGB image (3 dimensions) or a batch (4 dimensions).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_rgb_to_grayscale(). Keras: keras.ops.image.rgb_to_grayscale.
    """
@overload
def op_image_rgb_to_grayscale(data_format: Any = None) -> Deferred: ...

@overload
def op_image_rgb_to_hsv(images: Any, data_format: Any = None) -> Any:
    """Converts RGB images to HSV.

    Arguments
    ---------
    images
        One RGB image (3 dimensions) or a batch (4 dimensions), values from 0 to 1.
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_image_rgb_to_hsv(). Keras: keras.ops.image.rgb_to_hsv.
    """
@overload
def op_image_rgb_to_hsv(data_format: Any = None) -> Deferred: ...

@overload
def op_in_top_k(targets: ArrayLike, predictions: ArrayLike, k: int | float) -> Any:
    """Whether each target class is among the `k` highest predictions.

    Arguments
    ---------
    targets
        Class ids, counted from 0, of shape `(batch,)`.
    predictions
        Scores, of shape `(batch, classes)`.
    k
        Number of highest predictions to look at.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_in_top_k(). Keras: keras.ops.in_top_k.
    """
@overload
def op_in_top_k(predictions: ArrayLike, k: int | float) -> Deferred: ...

@overload
def op_inner(x1: Any, x2: Any) -> Any:
    """Inner product: sums `x1 * x2` over the last axis of both.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor; its last axis is as long as that of `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_inner(). Keras: keras.ops.inner.
    """
@overload
def op_inner(x2: Any) -> Deferred: ...

@overload
def op_inv(x: Any) -> Any:
    """Inverse of square matrices.

    Arguments
    ---------
    x
        Square matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_inv(). Keras: keras.ops.inv.
    """
@overload
def op_inv() -> Deferred: ...

@overload
def op_irfft(x: Sequence[ArrayLike], fft_length: int | float | None = None) -> Any:
    """Inverse of `op_rfft`, giving a real signal.

    Arguments
    ---------
    x
        Pair of tensors: real and imaginary part.
    fft_length
        Length of the signal; needed where it is odd. `None` infers an even one.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_irfft(). Keras: keras.ops.irfft.
    """
@overload
def op_irfft(fft_length: int | float | None = None) -> Deferred: ...

@overload
def op_is_tensor(x: Any) -> Any:
    """Whether `x` is a tensor of the backend.

    Arguments
    ---------
    x
        Any value.

    Returns
    -------
        `True` or `False`; `False` for symbolic tensors.

    Source
    ------
        Mirrors keras3::op_is_tensor(). Keras: keras.ops.is_tensor.
    """
@overload
def op_is_tensor() -> Deferred: ...

@overload
def op_isclose(x1: Any, x2: Any, rtol: float | Any = 1e-05, atol: float | Any = 1e-08, equal_nan: bool = False) -> Any:
    """Elementwise `abs(x1 - x2) <= atol + rtol * abs(x2)`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, to which `rtol` is relative.
    rtol
        Relative tolerance.
    atol
        Absolute tolerance.
    equal_nan
        Whether NaN equals NaN.

    Returns
    -------
        A boolean tensor.

    Source
    ------
        Mirrors keras3::op_isclose(). Keras: keras.ops.isclose.
    """
@overload
def op_isclose(x2: Any, rtol: float | Any = 1e-05, atol: float | Any = 1e-08, equal_nan: bool = False) -> Deferred: ...

@overload
def op_isfinite(x: Any) -> Any:
    """Whether elements are finite: neither infinite nor NaN.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_isfinite(). Keras: keras.ops.isfinite.
    """
@overload
def op_isfinite() -> Deferred: ...

@overload
def op_isinf(x: Any) -> Any:
    """Whether elements are infinite.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_isinf(). Keras: keras.ops.isinf.
    """
@overload
def op_isinf() -> Deferred: ...

@overload
def op_isnan(x: Any) -> Any:
    """Whether elements are NaN.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_isnan(). Keras: keras.ops.isnan.
    """
@overload
def op_isnan() -> Deferred: ...

@overload
def op_istft(x: Sequence[ArrayLike], sequence_length: int | float, sequence_stride: int | float, fft_length: int | float, length: int | float | Sequence[int | float] | None = None, window: str | Any = 'hann', center: bool = True) -> Any:
    """Inverse short-time Fourier transform.

    Arguments
    ---------
    x
        Pair of tensors: real and imaginary part.
    sequence_length
        Length of each sequence, in samples.
    sequence_stride
        Distance between the starts of neighbouring sequences, in samples.
    fft_length
        Length of the Fourier transform that was used.
    length
        Length to cut or pad the signal to, in samples; `None` leaves it.
    window
        `"hann"`, `"hamming"`, a tensor of `sequence_length` weights, or `None` for no window.
    center
        Whether sequences are centered at multiples of `sequence_stride`, the signal being padded.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_istft(). Keras: keras.ops.istft.
    """
@overload
def op_istft(sequence_length: int | float, sequence_stride: int | float, fft_length: int | float, length: int | float | Sequence[int | float] | None = None, window: str | Any = 'hann', center: bool = True) -> Deferred: ...

@overload
def op_kaiser(x: Any, beta: Any) -> Any:
    """Kaiser window.

    Arguments
    ---------
    x
        Length of the window, a whole number.
    beta
        A number that sets the shape; larger ones make the window narrower.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_kaiser(). Keras: keras.ops.kaiser.
    """
@overload
def op_kaiser(beta: Any) -> Deferred: ...

@overload
def op_layer_normalization(x: ArrayLike, gamma: ArrayLike | None = None, beta: ArrayLike | None = None, axis: int | float | Sequence[int | float] = -1, epsilon: Any = None, **kwargs: Any) -> Any:
    """Scales each sample to mean 0 and variance 1, then applies `gamma` and `beta`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    gamma
        Factor after the normalization, or `None`.
    beta
        Values to add after the normalization, or `None`.
    axis
        Axis or axes, counted from 1; negative ones count from the end.
    epsilon
        Small number added to the variance; `None` for the configured default.
    **kwargs
        Passed on to Keras.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_layer_normalization(). Keras: keras.ops.layer_normalization.
    """
@overload
def op_layer_normalization(gamma: ArrayLike | None = None, beta: ArrayLike | None = None, axis: int | float | Sequence[int | float] = -1, epsilon: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def op_leaky_relu(x: Any, negative_slope: float | Any = 0.2) -> Any:
    """Leaky rectified linear unit, `max(x, 0) + negative_slope * min(x, 0)`.

    Arguments
    ---------
    x
        A tensor, array or number.
    negative_slope
        Slope for negative values, a number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_leaky_relu(). Keras: keras.ops.leaky_relu.
    """
@overload
def op_leaky_relu(negative_slope: float | Any = 0.2) -> Deferred: ...

@overload
def op_left_shift(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Alias of `op_bitwise_left_shift`: shifts bits to the left.

    Arguments
    ---------
    x
        Integer tensor.
    y
        Number of places, an integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_left_shift(). Keras: keras.ops.left_shift.
    """
@overload
def op_left_shift(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_less(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 < x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_less(). Keras: keras.ops.less.
    """
@overload
def op_less(x2: Any) -> Deferred: ...

@overload
def op_less_equal(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 <= x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_less_equal(). Keras: keras.ops.less_equal.
    """
@overload
def op_less_equal(x2: Any) -> Deferred: ...

@overload
def op_linspace(start: ArrayLike, stop: ArrayLike, num: int | float = 50, endpoint: bool = True, retstep: bool = False, dtype: Any = None, axis: int | float = 1) -> Any:
    """`num` evenly spaced values from `start` to `stop`.

    Counted from 1: `axis`.

    Arguments
    ---------
    start
        First value.
    stop
        Last value.
    num
        Number of values.
    endpoint
        Whether `stop` belongs to the result.
    retstep
        Whether to return the distance between values as well.
    dtype
        Dtype of the result; `None` derives it from the arguments.
    axis
        Axis of the result that holds the values, counted from 1, when `start` and `stop` are
        tensors.

    Returns
    -------
        A tensor; with `retstep`, a list of it and the distance.

    Source
    ------
        Mirrors keras3::op_linspace(). Keras: keras.ops.linspace.
    """
@overload
def op_linspace(stop: ArrayLike, num: int | float = 50, endpoint: bool = True, retstep: bool = False, dtype: Any = None, axis: int | float = 1) -> Deferred: ...

@overload
def op_log(x: Any) -> Any:
    """Natural logarithm, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log(). Keras: keras.ops.log.
    """
@overload
def op_log() -> Deferred: ...

@overload
def op_log10(x: Any) -> Any:
    """Logarithm to base 10, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log10(). Keras: keras.ops.log10.
    """
@overload
def op_log10() -> Deferred: ...

@overload
def op_log1p(x: Any) -> Any:
    """`log(1 + x)`, precise for small `x`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log1p(). Keras: keras.ops.log1p.
    """
@overload
def op_log1p() -> Deferred: ...

@overload
def op_log2(x: Any) -> Any:
    """Logarithm to base 2, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log2(). Keras: keras.ops.log2.
    """
@overload
def op_log2() -> Deferred: ...

@overload
def op_log_sigmoid(x: Any) -> Any:
    """Logarithm of the sigmoid of `x`, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log_sigmoid(). Keras: keras.ops.log_sigmoid.
    """
@overload
def op_log_sigmoid() -> Deferred: ...

@overload
def op_log_softmax(x: Any, axis: int | float | Sequence[int | float] = -1) -> Any:
    """Logarithm of the softmax along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_log_softmax(). Keras: keras.ops.log_softmax.
    """
@overload
def op_log_softmax(axis: int | float | Sequence[int | float] = -1) -> Deferred: ...

@overload
def op_logaddexp(x1: Any, x2: Any) -> Any:
    """`log(exp(x1) + exp(x2))`, computed without overflow.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logaddexp(). Keras: keras.ops.logaddexp.
    """
@overload
def op_logaddexp(x2: Any) -> Deferred: ...

@overload
def op_logdet(x: Any) -> Any:
    """Logarithm of the determinant of a positive definite matrix.

    Arguments
    ---------
    x
        Positive definite matrix: `(M, M)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logdet(). Keras: keras.ops.logdet.
    """
@overload
def op_logdet() -> Deferred: ...

@overload
def op_logical_and(x1: Any, x2: Any) -> Any:
    """Elementwise logical AND.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logical_and(). Keras: keras.ops.logical_and.
    """
@overload
def op_logical_and(x2: Any) -> Deferred: ...

@overload
def op_logical_not(x: Any) -> Any:
    """Elementwise logical NOT.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logical_not(). Keras: keras.ops.logical_not.
    """
@overload
def op_logical_not() -> Deferred: ...

@overload
def op_logical_or(x1: Any, x2: Any) -> Any:
    """Elementwise logical OR.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logical_or(). Keras: keras.ops.logical_or.
    """
@overload
def op_logical_or(x2: Any) -> Deferred: ...

@overload
def op_logical_xor(x1: Any, x2: Any) -> Any:
    """Elementwise logical exclusive OR.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logical_xor(). Keras: keras.ops.logical_xor.
    """
@overload
def op_logical_xor(x2: Any) -> Deferred: ...

@overload
def op_logspace(start: ArrayLike, stop: ArrayLike, num: int | float = 50, endpoint: bool = True, base: float = 10, dtype: Any = None, axis: int | float = 1) -> Any:
    """`num` values from `base^start` to `base^stop`, evenly spaced on a log scale.

    Counted from 1: `axis`.

    Arguments
    ---------
    start
        Exponent of the first value.
    stop
        Exponent of the last value.
    num
        Number of values.
    endpoint
        Whether `base^stop` belongs to the result.
    base
        Base of the powers.
    dtype
        Dtype of the result, such as `"float32"`; `None` for the default.
    axis
        Axis of the result that holds the values, counted from 1, when `start` and `stop` are
        tensors.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logspace(). Keras: keras.ops.logspace.
    """
@overload
def op_logspace(stop: ArrayLike, num: int | float = 50, endpoint: bool = True, base: float = 10, dtype: Any = None, axis: int | float = 1) -> Deferred: ...

@overload
def op_logsumexp(x: ArrayLike, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """`log(sum(exp(x)))` over one or more axes, computed without overflow.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_logsumexp(). Keras: keras.ops.logsumexp.
    """
@overload
def op_logsumexp(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_lstsq(a: Any, b: Any, rcond: Any = None) -> Any:
    """Least-squares solution `x` of `a x = b`.

    Arguments
    ---------
    a
        Coefficient matrix, of shape `(M, N)`.
    b
        Right-hand side, of shape `(M,)` or `(M, K)`.
    rcond
        Singular values below `rcond` times the largest one count as 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_lstsq(). Keras: keras.ops.lstsq.
    """
@overload
def op_lstsq(b: Any, rcond: Any = None) -> Deferred: ...

@overload
def op_lu_factor(x: Any) -> Any:
    """LU decomposition of square matrices, with pivots.

    Arguments
    ---------
    x
        Square matrix, or a batch of them: `(..., M, M)`.

    Returns
    -------
        A list: both triangles in one matrix, and pivots, which count from 0.

    Source
    ------
        Mirrors keras3::op_lu_factor(). Keras: keras.ops.lu_factor.
    """
@overload
def op_lu_factor() -> Deferred: ...

@overload
def op_map(xs: ArrayLike, f: Callable[..., Any]) -> Any:
    """Applies a function to every slice along the first axis and stacks the results.

    Arguments
    ---------
    xs
        A tensor, or a nested list of tensors with equal first dimensions.
    f
        Function of one slice.

    Returns
    -------
        A tensor, or a nested list of tensors, as `f` returns.

    Source
    ------
        Mirrors keras3::op_map(). Keras: keras.ops.map.
    """
@overload
def op_map(f: Callable[..., Any]) -> Deferred: ...

@overload
def op_matmul(x1: ArrayLike, x2: ArrayLike) -> Any:
    """Matrix product; an array takes the dtype of the tensor beside it.

    Arguments
    ---------
    x1
        First matrix, or a batch of them.
    x2
        Second matrix, or a batch of them.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_matmul(). Keras: keras.ops.matmul.
    """
@overload
def op_matmul(x2: ArrayLike) -> Deferred: ...

@overload
def op_max(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, initial: Any = None) -> Any:
    """Largest element over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.
    initial
        Lower bound on the result, also used for an empty axis; `None` for none.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_max(). Keras: keras.ops.max.
    """
@overload
def op_max(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, initial: Any = None) -> Deferred: ...

@overload
def op_max_pool(inputs: ArrayLike, pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None) -> Any:
    """Max pooling over the spatial dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    pool_size
        Size of the window: one whole number, or one per spatial dimension.
    strides
        Step of the window: one whole number, or one per spatial dimension; `None` for `pool_size`.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_max_pool(). Keras: keras.ops.max_pool.
    """
@overload
def op_max_pool(pool_size: int | float | Sequence[int | float], strides: int | float | Sequence[int | float] | None = None, padding: str | Any = 'valid', data_format: Any = None) -> Deferred: ...

@overload
def op_maximum(x1: Any, x2: Any) -> Any:
    """The larger of `x1` and `x2`, elementwise.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_maximum(). Keras: keras.ops.maximum.
    """
@overload
def op_maximum(x2: Any) -> Deferred: ...

@overload
def op_mean(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Mean over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_mean(). Keras: keras.ops.mean.
    """
@overload
def op_mean(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_median(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Median over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_median(). Keras: keras.ops.median.
    """
@overload
def op_median(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

def op_meshgrid(*args: Any, indexing: str | Any = 'xy') -> Any:
    """Coordinate grids from one-dimensional coordinate vectors.

    Arguments
    ---------
    *args
        The coordinate vectors.
    indexing
        `"xy"` (first two axes swapped) or `"ij"`.

    Returns
    -------
        A list of tensors, one per coordinate vector.

    Source
    ------
        Mirrors keras3::op_meshgrid(). Keras: keras.ops.meshgrid.
    """

@overload
def op_min(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, initial: Any = None) -> Any:
    """Smallest element over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.
    initial
        Upper bound on the result, also used for an empty axis; `None` for none.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_min(). Keras: keras.ops.min.
    """
@overload
def op_min(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, initial: Any = None) -> Deferred: ...

@overload
def op_minimum(x1: Any, x2: Any) -> Any:
    """The smaller of `x1` and `x2`, elementwise.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_minimum(). Keras: keras.ops.minimum.
    """
@overload
def op_minimum(x2: Any) -> Deferred: ...

@overload
def op_mod(x1: Any, x2: Any) -> Any:
    """Remainder of `x1 / x2`, with the sign of `x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Divisor; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_mod(). Keras: keras.ops.mod.
    """
@overload
def op_mod(x2: Any) -> Deferred: ...

@overload
def op_moments(x: ArrayLike, axes: int | float | Sequence[int | float], keepdims: bool = False, synchronized: bool = False) -> Any:
    """Mean and variance over given axes.

    Counted from 1: `axes`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axes
        Axes to reduce, counted from 1; negative ones count from the end.
    keepdims
        Whether reduced axes stay, with length 1.
    synchronized
        Whether to pool over all devices of a distribution strategy (TensorFlow only).

    Returns
    -------
        A list: mean and variance.

    Source
    ------
        Mirrors keras3::op_moments(). Keras: keras.ops.moments.
    """
@overload
def op_moments(axes: int | float | Sequence[int | float], keepdims: bool = False, synchronized: bool = False) -> Deferred: ...

@overload
def op_moveaxis(x: ArrayLike, source: int | float | Sequence[int | float], destination: int | float | Sequence[int | float]) -> Any:
    """Moves axes to new positions; the others keep their order.

    Counted from 1: `source`, `destination`.

    Arguments
    ---------
    x
        A tensor, array or number.
    source
        Axis or axes to move, counted from 1.
    destination
        New position of each, counted from 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_moveaxis(). Keras: keras.ops.moveaxis.
    """
@overload
def op_moveaxis(source: int | float | Sequence[int | float], destination: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_multi_hot(inputs: ArrayLike, num_classes: int | float, axis: int | float = -1, dtype: Any = None, sparse: bool = False, **kwargs: Any) -> Any:
    """Encodes class ids, counted from 0, as vectors with a 1 for every class present.

    Counted from 1: `axis`.

    Arguments
    ---------
    inputs
        Class ids, counted from 0.
    num_classes
        Number of classes.
    axis
        Axis that holds the classes, counted from 1; -1 is the last.
    dtype
        Dtype of the result, such as `"float32"`; `None` for the default.
    sparse
        Whether to return a sparse tensor, where the backend can.
    **kwargs
        Passed on to Keras.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_multi_hot(). Keras: keras.ops.multi_hot.
    """
@overload
def op_multi_hot(num_classes: int | float, axis: int | float = -1, dtype: Any = None, sparse: bool = False, **kwargs: Any) -> Deferred: ...

@overload
def op_multiply(x1: Any, x2: Any) -> Any:
    """Elementwise product, `x1 * x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_multiply(). Keras: keras.ops.multiply.
    """
@overload
def op_multiply(x2: Any) -> Deferred: ...

@overload
def op_nan_to_num(x: Any, nan: float | Any = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    """Replaces NaN and infinite values by finite numbers.

    Arguments
    ---------
    x
        A tensor, array or number.
    nan
        Replacement for NaN.
    posinf
        Replacement for infinity; `None` is the largest finite number.
    neginf
        Replacement for minus infinity; `None` is the lowest finite number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_nan_to_num(). Keras: keras.ops.nan_to_num.
    """
@overload
def op_nan_to_num(nan: float | Any = 0.0, posinf: Any = None, neginf: Any = None) -> Deferred: ...

@overload
def op_ndim(x: Any) -> Any:
    """Number of dimensions of a tensor.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A whole number.

    Source
    ------
        Mirrors keras3::op_ndim(). Keras: keras.ops.ndim.
    """
@overload
def op_ndim() -> Deferred: ...

@overload
def op_negative(x: Any) -> Any:
    """Elementwise `-x`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_negative(). Keras: keras.ops.negative.
    """
@overload
def op_negative() -> Deferred: ...

@overload
def op_nonzero(x: ArrayLike) -> Any:
    """Indices, from 1, of the non-zero elements.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        Integer tensor with one row per non-zero element and one column per axis.

    Source
    ------
        Mirrors keras3::op_nonzero(). Keras: keras.ops.nonzero.
    """
@overload
def op_nonzero() -> Deferred: ...

@overload
def op_norm(x: Any, ord: float | None = None, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Norm of vectors or matrices.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    ord
        Order of the norm: a number, `float("inf")`, `"fro"` or `"nuc"`; `None` is the 2-norm
        (Frobenius for matrices).
    axis
        One axis, counted from 1, for vector norms; two for matrix norms; `None` for the whole of
        `x`.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_norm(). Keras: keras.ops.norm.
    """
@overload
def op_norm(ord: float | None = None, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_normalize(x: Any, axis: int | float | Sequence[int | float] = -1, order: float = 2, epsilon: Any = None) -> Any:
    """Divides `x` by its norm along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end.
    order
        Order of the norm: 2 is the Euclidean one.
    epsilon
        Smallest divisor; `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_normalize(). Keras: keras.ops.normalize.
    """
@overload
def op_normalize(axis: int | float | Sequence[int | float] = -1, order: float = 2, epsilon: Any = None) -> Deferred: ...

@overload
def op_not_equal(x1: Any, x2: Any) -> Any:
    """Elementwise `x1 != x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_not_equal(). Keras: keras.ops.not_equal.
    """
@overload
def op_not_equal(x2: Any) -> Deferred: ...

@overload
def op_one_hot(x: ArrayLike, num_classes: int | float, axis: int | float = -1, dtype: Any = None, sparse: bool = False, zero_indexed: bool = False) -> Any:
    """Encodes class indices, counted from 1, as vectors with a single 1.

    Counted from 1: `x`, `axis`.

    Arguments
    ---------
    x
        Class indices, counted from 1.
    num_classes
        Number of classes.
    axis
        Position of the new axis, counted from 1; -1 is the last.
    dtype
        Dtype of the result, such as `"float32"`; `None` for the default.
    sparse
        Whether to return a sparse tensor, where the backend can.
    zero_indexed
        If `True`, the indices in `x` count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_one_hot(). Keras: keras.ops.one_hot.
    """
@overload
def op_one_hot(num_classes: int | float, axis: int | float = -1, dtype: Any = None, sparse: bool = False, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_ones(shape: Any, dtype: Any = None) -> Any:
    """Tensor of ones.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_ones(). Keras: keras.ops.ones.
    """
@overload
def op_ones(dtype: Any = None) -> Deferred: ...

@overload
def op_ones_like(x: ArrayLike, dtype: Any = None) -> Any:
    """Tensor of ones shaped like `x`.

    Arguments
    ---------
    x
        A tensor, array or number.
    dtype
        Dtype of the result; `None` for that of `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_ones_like(). Keras: keras.ops.ones_like.
    """
@overload
def op_ones_like(dtype: Any = None) -> Deferred: ...

@overload
def op_outer(x1: ArrayLike, x2: ArrayLike) -> Any:
    """Outer product of two tensors, flattened first.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_outer(). Keras: keras.ops.outer.
    """
@overload
def op_outer(x2: ArrayLike) -> Deferred: ...

@overload
def op_pad(x: Any, pad_width: int | float | Sequence[Any], mode: str | Any = 'constant', constant_values: Any = None) -> Any:
    """Pads a tensor at the edges.

    Arguments
    ---------
    x
        A tensor, array or number.
    pad_width
        A list of `(before, after)` pairs, one per axis, or one number for all sides.
    mode
        `"constant"`, `"reflect"` or `"symmetric"`; some backends know more.
    constant_values
        Value to pad with in mode `"constant"`; `None` is 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_pad(). Keras: keras.ops.pad.
    """
@overload
def op_pad(pad_width: int | float | Sequence[Any], mode: str | Any = 'constant', constant_values: Any = None) -> Deferred: ...

@overload
def op_pmax(x1: Any, x2: Any) -> Any:
    """Alias of `op_maximum()`: The larger of `x1` and `x2`, elementwise.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_pmax(). Keras: keras.ops.maximum.
    """
@overload
def op_pmax(x2: Any) -> Deferred: ...

@overload
def op_pmin(x1: Any, x2: Any) -> Any:
    """Alias of `op_minimum()`: The smaller of `x1` and `x2`, elementwise.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_pmin(). Keras: keras.ops.minimum.
    """
@overload
def op_pmin(x2: Any) -> Deferred: ...

@overload
def op_polar(abs_: Any, angle: Any) -> Any:
    """Complex numbers from absolute values and angles.

    Arguments
    ---------
    abs_
        Absolute values.
    angle
        Angles, in radians.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_polar(). Keras: keras.ops.polar.
    """
@overload
def op_polar(angle: Any) -> Deferred: ...

@overload
def op_power(x1: Any, x2: Any) -> Any:
    """Elementwise power, `x1^x2`.

    Arguments
    ---------
    x1
        Base.
    x2
        Exponent; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_power(). Keras: keras.ops.power.
    """
@overload
def op_power(x2: Any) -> Deferred: ...

@overload
def op_prod(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, dtype: Any = None) -> Any:
    """Product of the elements over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.
    dtype
        Dtype of the result; `None` derives it from `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_prod(). Keras: keras.ops.prod.
    """
@overload
def op_prod(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False, dtype: Any = None) -> Deferred: ...

@overload
def op_psnr(x1: ArrayLike, x2: ArrayLike, max_val: Any) -> Any:
    """Peak signal-to-noise ratio in decibels, `10 * log10(max_val^2 / mse)`.

    Arguments
    ---------
    x1
        First signal.
    x2
        Second signal, of the same shape.
    max_val
        Largest value that the signal can take.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_psnr(). Keras: keras.ops.psnr.
    """
@overload
def op_psnr(x2: ArrayLike, max_val: Any) -> Deferred: ...

@overload
def op_qr(x: Any, mode: str | Any = 'reduced') -> Any:
    """QR decomposition of matrices.

    Arguments
    ---------
    x
        Matrix, or a batch of them: `(..., M, N)`.
    mode
        `"reduced"` or `"complete"`.

    Returns
    -------
        A named list of `q` and `r`.

    Source
    ------
        Mirrors keras3::op_qr(). Keras: keras.ops.qr.
    """
@overload
def op_qr(mode: str | Any = 'reduced') -> Deferred: ...

@overload
def op_quantile(x: Any, q: Any, axis: int | float | Sequence[int | float] | None = None, method: str | Any = 'linear', keepdims: bool = False) -> Any:
    """Quantiles over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    q
        Probability or probabilities, between 0 and 1.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    method
        `"linear"`, `"lower"`, `"higher"`, `"midpoint"` or `"nearest"`: the value between two data
        points.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_quantile(). Keras: keras.ops.quantile.
    """
@overload
def op_quantile(q: Any, axis: int | float | Sequence[int | float] | None = None, method: str | Any = 'linear', keepdims: bool = False) -> Deferred: ...

@overload
def op_ravel(x: Any) -> Any:
    """Flattens a tensor to one dimension, last axis fastest.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_ravel(). Keras: keras.ops.ravel.
    """
@overload
def op_ravel() -> Deferred: ...

@overload
def op_real(x: ArrayLike) -> Any:
    """Real part of complex numbers.

    Arguments
    ---------
    x
        Complex tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_real(). Keras: keras.ops.real.
    """
@overload
def op_real() -> Deferred: ...

@overload
def op_rearrange(tensor: ArrayLike, pattern: str, **kwargs: int | float | Sequence[int | float]) -> Any:
    """Splits, moves and merges axes by an einops pattern, such as `"b (h w) -> b h w"`.

    Arguments
    ---------
    tensor
        A tensor.
    pattern
        Axes before and after, such as `"a (b c) -> b a c"`.
    **kwargs
        Lengths of axes that the pattern splits, by name.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_rearrange(). Keras: keras.ops.rearrange.
    """
@overload
def op_rearrange(pattern: str, **kwargs: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_reciprocal(x: Any) -> Any:
    """Elementwise `1 / x`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_reciprocal(). Keras: keras.ops.reciprocal.
    """
@overload
def op_reciprocal() -> Deferred: ...

@overload
def op_relu(x: Any) -> Any:
    """Rectified linear unit, `max(x, 0)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_relu(). Keras: keras.ops.relu.
    """
@overload
def op_relu() -> Deferred: ...

@overload
def op_relu6(x: Any) -> Any:
    """Rectified linear unit capped at 6, `min(max(x, 0), 6)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_relu6(). Keras: keras.ops.relu6.
    """
@overload
def op_relu6() -> Deferred: ...

@overload
def op_repeat(x: Any, repeats: int | float | Sequence[int | float], axis: int | float | None = None) -> Any:
    """Repeats every element along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    repeats
        How often to repeat each element: a whole number, or one per element.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_repeat(). Keras: keras.ops.repeat.
    """
@overload
def op_repeat(repeats: int | float | Sequence[int | float], axis: int | float | None = None) -> Deferred: ...

@overload
def op_reshape(x: ArrayLike, newshape: Any) -> Any:
    """Gives a tensor a new shape; elements are read with the last axis fastest.

    Arguments
    ---------
    x
        A tensor, array or number.
    newshape
        The new shape; one dimension may be -1 or `None`, to be inferred. One dimension may be
        `None` (NA in R): it is inferred.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_reshape(). Keras: keras.ops.reshape.
    """
@overload
def op_reshape(newshape: Any) -> Deferred: ...

@overload
def op_rfft(x: ArrayLike, fft_length: int | float | None = None) -> Any:
    """Fourier transform of a real signal along the last axis, non-negative frequencies only.

    Arguments
    ---------
    x
        Real tensor.
    fft_length
        Length of the transform; the signal is cut or padded with zeros. `None` for its own length.

    Returns
    -------
        A list: real and imaginary part.

    Source
    ------
        Mirrors keras3::op_rfft(). Keras: keras.ops.rfft.
    """
@overload
def op_rfft(fft_length: int | float | None = None) -> Deferred: ...

@overload
def op_right_shift(x: int | float | Sequence[int | float], y: int | float | Sequence[int | float]) -> Any:
    """Alias of `op_bitwise_right_shift`: shifts bits to the right.

    Arguments
    ---------
    x
        Integer tensor.
    y
        Number of places, an integer tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_right_shift(). Keras: keras.ops.right_shift.
    """
@overload
def op_right_shift(y: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_rms_normalization(x: ArrayLike, scale: ArrayLike | None = None, axis: int | float | Sequence[int | float] = -1, epsilon: Any = None) -> Any:
    """Divides `x` by its root mean square along `axis`, then multiplies by `scale`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    scale
        Factor after the normalization, or `None`.
    axis
        Axis or axes, counted from 1; negative ones count from the end.
    epsilon
        Small number added to the mean square; `None` for the configured default.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_rms_normalization(). Keras: keras.ops.rms_normalization.
    """
@overload
def op_rms_normalization(scale: ArrayLike | None = None, axis: int | float | Sequence[int | float] = -1, epsilon: Any = None) -> Deferred: ...

@overload
def op_roll(x: ArrayLike, shift: int | float | Sequence[int | float], axis: int | float | Sequence[int | float] | None = None) -> Any:
    """Shifts elements along an axis; those pushed out come back at the other end.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    shift
        Number of places, or one per axis; positive moves towards the end.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` flattens, rolls and
        restores the shape.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_roll(). Keras: keras.ops.roll.
    """
@overload
def op_roll(shift: int | float | Sequence[int | float], axis: int | float | Sequence[int | float] | None = None) -> Deferred: ...

@overload
def op_rot90(array: ArrayLike, k: int | float = 1, axes: int | float | Sequence[int | float] = (1, 2)) -> Any:
    """Rotates a tensor by multiples of 90 degrees in the plane of two axes.

    Counted from 1: `axes`.

    Arguments
    ---------
    array
        A tensor of 2 or more dimensions.
    k
        Number of quarter turns.
    axes
        The two axes of the plane, counted from 1; turns go from the first to the second.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_rot90(). Keras: keras.ops.rot90.
    """
@overload
def op_rot90(k: int | float = 1, axes: int | float | Sequence[int | float] = (1, 2)) -> Deferred: ...

@overload
def op_round(x: Any, decimals: int | float | Sequence[int | float] = 0) -> Any:
    """Rounds to a number of decimals, halves to the even neighbour.

    Arguments
    ---------
    x
        A tensor, array or number.
    decimals
        Number of decimals; negative ones round before the point.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_round(). Keras: keras.ops.round.
    """
@overload
def op_round(decimals: int | float | Sequence[int | float] = 0) -> Deferred: ...

@overload
def op_rsqrt(x: Any) -> Any:
    """Elementwise `1 / sqrt(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_rsqrt(). Keras: keras.ops.rsqrt.
    """
@overload
def op_rsqrt() -> Deferred: ...

@overload
def op_saturate_cast(x: ArrayLike, dtype: Any) -> Any:
    """Converts to another dtype, clipping values that it cannot hold.

    Arguments
    ---------
    x
        A tensor, array or number.
    dtype
        The dtype to convert to, such as `"uint8"`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_saturate_cast(). Keras: keras.ops.saturate_cast.
    """
@overload
def op_saturate_cast(dtype: Any) -> Deferred: ...

def op_scan(f: Any, init: Any, xs: ArrayLike | None = None, length: int | float | Sequence[int | float] | None = None, reverse: bool = False, unroll: int | float | Sequence[int | float] = 1) -> Any:
    """Runs `f(carry, x)` along the first axis, handing the carry on and stacking the outputs.

    Arguments
    ---------
    f
        Function `f(carry, x)` that returns the next carry and an output.
    init
        First carry: a tensor or a nested list of tensors.
    xs
        Tensor or nested list of tensors to run over, or `None`.
    length
        Number of iterations; needed if `xs` is `None`.
    reverse
        Whether to run from the last element to the first.
    unroll
        Iterations to unroll: a whole number, or `True` for all.

    Returns
    -------
        A list: the last carry and the stacked outputs.

    Source
    ------
        Mirrors keras3::op_scan(). Keras: keras.ops.scan.
    """

@overload
def op_scatter(indices: ArrayLike, values: ArrayLike, shape: Any) -> Any:
    """Tensor of zeros with `values` put at `indices`, which count from 1.

    Counted from 1: `indices`.

    Arguments
    ---------
    indices
        Positions, counted from 1, one row each.
    values
        Values to put there, one per row of `indices`.
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_scatter(). Keras: keras.ops.scatter.
    """
@overload
def op_scatter(values: ArrayLike, shape: Any) -> Deferred: ...

@overload
def op_scatter_update(inputs: Any, indices: ArrayLike, updates: ArrayLike) -> Any:
    """Copy of a tensor with new values at `indices`, which count from 1.

    Counted from 1: `indices`.

    Arguments
    ---------
    inputs
        Tensor to update.
    indices
        Positions, counted from 1, one row each.
    updates
        New values, one per row of `indices`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_scatter_update(). Keras: keras.ops.scatter_update.
    """
@overload
def op_scatter_update(indices: ArrayLike, updates: ArrayLike) -> Deferred: ...

@overload
def op_searchsorted(sorted_sequence: ArrayLike, values: ArrayLike, side: str | Any = 'left', zero_indexed: bool = False) -> Any:
    """Positions, from 1, at which values would go into a sorted vector.

    Arguments
    ---------
    sorted_sequence
        Vector in ascending order.
    values
        Values to place.
    side
        Where equal values go: `"left"` (before) or `"right"` (after).
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_searchsorted(). Keras: keras.ops.searchsorted.
    """
@overload
def op_searchsorted(values: ArrayLike, side: str | Any = 'left', zero_indexed: bool = False) -> Deferred: ...

@overload
def op_segment_max(data: ArrayLike, segment_ids: ArrayLike, num_segments: int | float | None = None, sorted: bool = False) -> Any:
    """Maximum of each group of elements; groups are numbered from 1.

    Counted from 1: `segment_ids`.

    Arguments
    ---------
    data
        A tensor whose first axis is grouped.
    segment_ids
        Group of each element, counted from 1.
    num_segments
        Number of groups, or `None` for the largest id.
    sorted
        Whether `segment_ids` are in ascending order.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_segment_max(). Keras: keras.ops.segment_max.
    """
@overload
def op_segment_max(segment_ids: ArrayLike, num_segments: int | float | None = None, sorted: bool = False) -> Deferred: ...

@overload
def op_segment_sum(data: ArrayLike, segment_ids: ArrayLike, num_segments: int | float | None = None, sorted: bool = False) -> Any:
    """Sum of each group of elements; groups are numbered from 1.

    Counted from 1: `segment_ids`.

    Arguments
    ---------
    data
        A tensor whose first axis is grouped.
    segment_ids
        Group of each element, counted from 1.
    num_segments
        Number of groups, or `None` for the largest id.
    sorted
        Whether `segment_ids` are in ascending order.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_segment_sum(). Keras: keras.ops.segment_sum.
    """
@overload
def op_segment_sum(segment_ids: ArrayLike, num_segments: int | float | None = None, sorted: bool = False) -> Deferred: ...

@overload
def op_select(condlist: Sequence[ArrayLike] | ArrayLike, choicelist: Sequence[ArrayLike] | ArrayLike, default: float = 0) -> Any:
    """Elements from the first of several tensors whose condition holds.

    Arguments
    ---------
    condlist
        List of boolean tensors; the first true one wins.
    choicelist
        List of tensors, one per condition.
    default
        Value where no condition holds.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_select(). Keras: keras.ops.select.
    """
@overload
def op_select(choicelist: Sequence[ArrayLike] | ArrayLike, default: float = 0) -> Deferred: ...

@overload
def op_selu(x: Any) -> Any:
    """Scaled exponential linear unit, `scale * elu(x, alpha)`, both constants fixed.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_selu(). Keras: keras.ops.selu.
    """
@overload
def op_selu() -> Deferred: ...

@overload
def op_separable_conv(inputs: Any, depthwise_kernel: Any, pointwise_kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Any:
    """Depthwise convolution followed by a pointwise one, in 1 or 2 dimensions.

    Arguments
    ---------
    inputs
        Tensor of shape `(batch, *spatial, channels)`, or channels second.
    depthwise_kernel
        Filter weights, of shape `(*kernel_size, channels_in, multiplier)`.
    pointwise_kernel
        Filter weights, of shape `(1, ..., channels_in * multiplier, channels_out)`.
    strides
        Step of the window: one whole number, or one per spatial dimension.
    padding
        `"valid"` (none) or `"same"` (at stride 1, output as large as the input).
    data_format
        `"channels_last"`, `"channels_first"`, or `None` for the configured default.
    dilation_rate
        Spacing of the window's elements: one whole number, or one per spatial dimension.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_separable_conv(). Keras: keras.ops.separable_conv.
    """
@overload
def op_separable_conv(depthwise_kernel: Any, pointwise_kernel: Any, strides: int | float | Sequence[int | float] = 1, padding: str | Any = 'valid', data_format: Any = None, dilation_rate: int | float | Sequence[int | float] = 1) -> Deferred: ...

@overload
def op_shape(x: ArrayLike) -> Any:
    """Shape of a tensor.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        The shape; unknown dimensions are `None`.

    Source
    ------
        Mirrors keras3::op_shape(). Keras: keras.ops.shape.
    """
@overload
def op_shape() -> Deferred: ...

@overload
def op_sigmoid(x: Any) -> Any:
    """Logistic function, `1 / (1 + exp(-x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sigmoid(). Keras: keras.ops.sigmoid.
    """
@overload
def op_sigmoid() -> Deferred: ...

@overload
def op_sign(x: Any) -> Any:
    """Sign of the elements: -1, 0 or 1.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sign(). Keras: keras.ops.sign.
    """
@overload
def op_sign() -> Deferred: ...

@overload
def op_signbit(x: Any) -> Any:
    """Whether the sign bit is set, as it is for negative elements.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_signbit(). Keras: keras.ops.signbit.
    """
@overload
def op_signbit() -> Deferred: ...

@overload
def op_silu(x: Any) -> Any:
    """Sigmoid linear unit, `x * sigmoid(x)`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_silu(). Keras: keras.ops.silu.
    """
@overload
def op_silu() -> Deferred: ...

@overload
def op_sin(x: Any) -> Any:
    """Sine, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sin(). Keras: keras.ops.sin.
    """
@overload
def op_sin() -> Deferred: ...

@overload
def op_sinh(x: Any) -> Any:
    """Hyperbolic sine, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sinh(). Keras: keras.ops.sinh.
    """
@overload
def op_sinh() -> Deferred: ...

@overload
def op_size(x: ArrayLike) -> Any:
    """Number of elements of a tensor.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A scalar integer tensor.

    Source
    ------
        Mirrors keras3::op_size(). Keras: keras.ops.size.
    """
@overload
def op_size() -> Deferred: ...

@overload
def op_slice(inputs: ArrayLike, start_indices: ArrayLike, shape: Any) -> Any:
    """Block of a tensor from a start position, counted from 1, with a given shape.

    Counted from 1: `start_indices`.

    Arguments
    ---------
    inputs
        A tensor.
    start_indices
        First position along each axis, counted from 1.
    shape
        Shape of the block, one length per axis.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_slice(). Keras: keras.ops.slice.
    """
@overload
def op_slice(start_indices: ArrayLike, shape: Any) -> Deferred: ...

@overload
def op_slice_update(inputs: ArrayLike, start_indices: ArrayLike, updates: ArrayLike) -> Any:
    """Copy of a tensor with a block overwritten from a start position, counted from 1.

    Counted from 1: `start_indices`.

    Arguments
    ---------
    inputs
        Tensor to update.
    start_indices
        First position along each axis, counted from 1.
    updates
        Block of new values.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_slice_update(). Keras: keras.ops.slice_update.
    """
@overload
def op_slice_update(start_indices: ArrayLike, updates: ArrayLike) -> Deferred: ...

@overload
def op_slogdet(x: Any) -> Any:
    """Sign and log absolute value of the determinant of a matrix.

    Arguments
    ---------
    x
        Square matrix: `(M, M)`.

    Returns
    -------
        A list: sign and log absolute value.

    Source
    ------
        Mirrors keras3::op_slogdet(). Keras: keras.ops.slogdet.
    """
@overload
def op_slogdet() -> Deferred: ...

@overload
def op_soft_shrink(x: ArrayLike, threshold: float | Any = 0.5) -> Any:
    """`sign(x) * max(abs(x) - threshold, 0)`, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Distance by which values move towards 0, not negative.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_soft_shrink(). Keras: keras.ops.soft_shrink.
    """
@overload
def op_soft_shrink(threshold: float | Any = 0.5) -> Deferred: ...

@overload
def op_softmax(x: ArrayLike, axis: int | float | Sequence[int | float] = -1) -> Any:
    """`exp(x) / sum(exp(x))` along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_softmax(). Keras: keras.ops.softmax.
    """
@overload
def op_softmax(axis: int | float | Sequence[int | float] = -1) -> Deferred: ...

@overload
def op_softplus(x: Any) -> Any:
    """Smooth version of ReLU, `log(1 + exp(x))`.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_softplus(). Keras: keras.ops.softplus.
    """
@overload
def op_softplus() -> Deferred: ...

@overload
def op_softsign(x: Any) -> Any:
    """`x / (1 + abs(x))`, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_softsign(). Keras: keras.ops.softsign.
    """
@overload
def op_softsign() -> Deferred: ...

@overload
def op_solve(a: Any, b: Any) -> Any:
    """Solution `x` of the linear equations `a x = b`.

    Arguments
    ---------
    a
        Coefficient matrix, of shape `(..., M, M)`.
    b
        Right-hand side of the equations, of shape `(..., M)` or `(..., M, N)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_solve(). Keras: keras.ops.solve.
    """
@overload
def op_solve(b: Any) -> Deferred: ...

@overload
def op_solve_triangular(a: Any, b: Any, lower: bool = False) -> Any:
    """Solution `x` of `a x = b` for a triangular `a`.

    Arguments
    ---------
    a
        Triangular coefficient matrix, of shape `(..., M, M)`.
    b
        Right-hand side of the equations, of shape `(..., M)` or `(..., M, N)`.
    lower
        Whether `a` is lower rather than upper triangular.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_solve_triangular(). Keras: keras.ops.solve_triangular.
    """
@overload
def op_solve_triangular(b: Any, lower: bool = False) -> Deferred: ...

@overload
def op_sort(x: Any, axis: int | float = -1) -> Any:
    """Sorts in ascending order along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sort(). Keras: keras.ops.sort.
    """
@overload
def op_sort(axis: int | float = -1) -> Deferred: ...

@overload
def op_sparse_categorical_crossentropy(target: ArrayLike, output: Any, from_logits: bool = False, axis: int | float = -1) -> Any:
    """Cross-entropy between integer class ids, counted from 0, and predictions.

    Counted from 1: `axis`.

    Arguments
    ---------
    target
        Class ids, counted from 0.
    output
        Predictions, with the classes along `axis`.
    from_logits
        Whether predictions are logits rather than probabilities.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sparse_categorical_crossentropy(). Keras:
        keras.ops.sparse_categorical_crossentropy.
    """
@overload
def op_sparse_categorical_crossentropy(output: Any, from_logits: bool = False, axis: int | float = -1) -> Deferred: ...

@overload
def op_sparse_plus(x: ArrayLike) -> Any:
    """0 where `x <= -1`, `x` where `x >= 1`, `(x + 1)^2 / 4` in between.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sparse_plus(). Keras: keras.ops.sparse_plus.
    """
@overload
def op_sparse_plus() -> Deferred: ...

@overload
def op_sparse_sigmoid(x: Any) -> Any:
    """0 where `x <= -1`, 1 where `x >= 1`, `(x + 1) / 2` in between.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sparse_sigmoid(). Keras: keras.ops.sparse_sigmoid.
    """
@overload
def op_sparse_sigmoid() -> Deferred: ...

@overload
def op_sparsemax(x: Any, axis: int | float = -1) -> Any:
    """Projects `x` onto the probability simplex along `axis`.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        One axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sparsemax(). Keras: keras.ops.sparsemax.
    """
@overload
def op_sparsemax(axis: int | float = -1) -> Deferred: ...

@overload
def op_split(x: ArrayLike, indices_or_sections: ArrayLike, axis: int | float = 1) -> Any:
    """Splits a tensor into parts along an axis.

    Counted from 1: `indices_or_sections`, `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    indices_or_sections
        Number of equal parts; or a vector of positions, counted from 1, at which new parts begin.
    axis
        Axis to split, counted from 1; negative ones count from the end.

    Returns
    -------
        A list of tensors.

    Source
    ------
        Mirrors keras3::op_split(). Keras: keras.ops.split.
    """
@overload
def op_split(indices_or_sections: ArrayLike, axis: int | float = 1) -> Deferred: ...

@overload
def op_sqrt(x: Any) -> Any:
    """Square root, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sqrt(). Keras: keras.ops.sqrt.
    """
@overload
def op_sqrt() -> Deferred: ...

@overload
def op_square(x: Any) -> Any:
    """Square, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_square(). Keras: keras.ops.square.
    """
@overload
def op_square() -> Deferred: ...

@overload
def op_squareplus(x: Any, b: Any = 4) -> Any:
    """Smooth ReLU, `(x + sqrt(x^2 + b)) / 2`.

    Arguments
    ---------
    x
        A tensor, array or number.
    b
        A number that sets the smoothness; 0 gives ReLU.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_squareplus(). Keras: keras.ops.squareplus.
    """
@overload
def op_squareplus(b: Any = 4) -> Deferred: ...

@overload
def op_squeeze(x: Any, axis: int | float | Sequence[int | float] | None = None) -> Any:
    """Drops dimensions of length 1.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes to drop, counted from 1; `None` drops all of length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_squeeze(). Keras: keras.ops.squeeze.
    """
@overload
def op_squeeze(axis: int | float | Sequence[int | float] | None = None) -> Deferred: ...

@overload
def op_stack(x: Sequence[ArrayLike] | ArrayLike, axis: int | float = 1) -> Any:
    """Joins tensors of equal shape along a new axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        List of tensors of equal shape.
    axis
        Position of the new axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_stack(). Keras: keras.ops.stack.
    """
@overload
def op_stack(axis: int | float = 1) -> Deferred: ...

@overload
def op_std(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Standard deviation over one or more axes (divisor `n`).

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_std(). Keras: keras.ops.std.
    """
@overload
def op_std(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_stft(x: ArrayLike, sequence_length: int | float, sequence_stride: int | float, fft_length: int | float, window: str | Any = 'hann', center: bool = True) -> Any:
    """Short-time Fourier transform along the last axis.

    Arguments
    ---------
    x
        Real tensor, with the signal along the last axis.
    sequence_length
        Length of each sequence, in samples.
    sequence_stride
        Distance between the starts of neighbouring sequences, in samples.
    fft_length
        Length of each Fourier transform, at least `sequence_length`.
    window
        `"hann"`, `"hamming"`, a tensor of `sequence_length` weights, or `None` for no window.
    center
        Whether sequences are centered at multiples of `sequence_stride`, the signal being padded.

    Returns
    -------
        A list: real and imaginary part, of shape `(..., sequences, frequencies)`.

    Source
    ------
        Mirrors keras3::op_stft(). Keras: keras.ops.stft.
    """
@overload
def op_stft(sequence_length: int | float, sequence_stride: int | float, fft_length: int | float, window: str | Any = 'hann', center: bool = True) -> Deferred: ...

@overload
def op_stop_gradient(variable: ArrayLike) -> Any:
    """Passes a value on unchanged, but no gradient through it.

    Arguments
    ---------
    variable
        A tensor or variable.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_stop_gradient(). Keras: keras.ops.stop_gradient.
    """
@overload
def op_stop_gradient() -> Deferred: ...

@overload
def op_subset(x: ArrayLike, *args: Any) -> Any:
    """Part of a tensor by R's `x[...]` rules: indices count from 1, negatives from the end.

    Arguments
    ---------
    x
        A tensor, array or number.
    *args
        One index per axis, counted from 1: numbers, vectors, slices, masks; `None` is a new axis.
        Alone, a matrix with a column for each axis takes single elements, and a mask of the shape
        of `x` those where it is true.

    Returns
    -------
        A tensor; a NumPy array for a NumPy array.

    Source
    ------
        Mirrors keras3::op_subset().
    """
@overload
def op_subset() -> Deferred: ...

@overload
def op_subset_set(x: Any, *args: Any, value: Any) -> Any:
    """Assigns to part of a variable or array, or gives a tensor with that part changed; indices count
    from 1.

    Arguments
    ---------
    x
        A variable of Keras or TensorFlow or a NumPy array, which is changed in place, or a tensor,
        which is not.
    *args
        One index per axis, counted from 1, as for `op_subset()`.
    value
        New values, a number or tensor that broadcasts.

    Returns
    -------
        The variable, or the changed tensor.

    Source
    ------
        Mirrors keras3::op_subset_set().
    """
@overload
def op_subset_set(*, value: Any) -> Deferred: ...

@overload
def op_subtract(x1: Any, x2: Any) -> Any:
    """Elementwise difference, `x1 - x2`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, array or number; broadcast against `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_subtract(). Keras: keras.ops.subtract.
    """
@overload
def op_subtract(x2: Any) -> Deferred: ...

@overload
def op_sum(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Sum of the elements over one or more axes.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_sum(). Keras: keras.ops.sum.
    """
@overload
def op_sum(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_svd(x: Any, full_matrices: bool = True, compute_uv: bool = True) -> Any:
    """Singular value decomposition of matrices.

    Arguments
    ---------
    x
        Matrix, or a batch of them: `(..., M, N)`.
    full_matrices
        Whether singular vectors form full square matrices.
    compute_uv
        Whether to compute singular vectors as well.

    Returns
    -------
        A list: left vectors, singular values, right vectors (as rows); with `compute_uv` false, a
        tensor of the values alone.

    Source
    ------
        Mirrors keras3::op_svd(). Keras: keras.ops.svd.
    """
@overload
def op_svd(full_matrices: bool = True, compute_uv: bool = True) -> Deferred: ...

@overload
def op_swapaxes(x: Any, axis1: int | float, axis2: int | float) -> Any:
    """Swaps two axes.

    Counted from 1: `axis1`, `axis2`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis1
        First axis, counted from 1; negative ones count from the end.
    axis2
        Second axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_swapaxes(). Keras: keras.ops.swapaxes.
    """
@overload
def op_swapaxes(axis1: int | float, axis2: int | float) -> Deferred: ...

def op_switch(index: ArrayLike, branches: Any, *args: Any) -> Any:
    """Calls the function at position `index`, counted from 1, of a list.

    Counted from 1: `index`.

    Arguments
    ---------
    index
        Position of the function to call, counted from 1; limited to the valid ones.
    branches
        List of functions.
    *args
        Arguments of the function called.

    Returns
    -------
        What the function called returns.

    Source
    ------
        Mirrors keras3::op_switch(). Keras: keras.ops.switch.
    """

@overload
def op_take(x: Any, indices: ArrayLike, axis: int | float | None = None, zero_indexed: bool = False) -> Any:
    """Elements or slices at `indices`, counted from 1, along an axis.

    Counted from 1: `indices`, `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    indices
        Indices, counted from 1; negative ones count from the end.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed
        If `True`, `indices` count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_take(). Keras: keras.ops.take.
    """
@overload
def op_take(indices: ArrayLike, axis: int | float | None = None, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_take_along_axis(x: Any, indices: ArrayLike, axis: int | float | None = None, zero_indexed: bool = False) -> Any:
    """Picks, for each position, the element at an index, counted from 1, along an axis.

    Counted from 1: `indices`, `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    indices
        Indices along `axis`, counted from 1; as many dimensions as `x`.
    axis
        One axis, counted from 1; negative ones count from the end. `None` flattens first.
    zero_indexed
        If `True`, `indices` count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_take_along_axis(). Keras: keras.ops.take_along_axis.
    """
@overload
def op_take_along_axis(indices: ArrayLike, axis: int | float | None = None, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_tan(x: Any) -> Any:
    """Tangent, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tan(). Keras: keras.ops.tan.
    """
@overload
def op_tan() -> Deferred: ...

@overload
def op_tanh(x: Any) -> Any:
    """Hyperbolic tangent, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tanh(). Keras: keras.ops.tanh.
    """
@overload
def op_tanh() -> Deferred: ...

@overload
def op_tanh_shrink(x: Any) -> Any:
    """`x - tanh(x)`, elementwise.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tanh_shrink(). Keras: keras.ops.tanh_shrink.
    """
@overload
def op_tanh_shrink() -> Deferred: ...

@overload
def op_tensordot(x1: Any, x2: Any, axes: int | float | Sequence[int | float] = 3) -> Any:
    """Sums products of two tensors over several axes at once.

    Counted from 1: `axes`.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor.
    axes
        One plus the number of axes to sum over (3 sums two), or a pair: axes of `x1`, axes of `x2`,
        counted from 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tensordot(). Keras: keras.ops.tensordot.
    """
@overload
def op_tensordot(x2: Any, axes: int | float | Sequence[int | float] = 3) -> Deferred: ...

@overload
def op_threshold(x: ArrayLike, threshold: Any, default_value: Any) -> Any:
    """Replaces values that do not exceed `threshold` by `default_value`.

    Arguments
    ---------
    x
        A tensor, array or number.
    threshold
        Values above it are kept.
    default_value
        Value where `x` does not exceed `threshold`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_threshold(). Keras: keras.ops.threshold.
    """
@overload
def op_threshold(threshold: Any, default_value: Any) -> Deferred: ...

@overload
def op_tile(x: ArrayLike, repeats: int | float | Sequence[int | float]) -> Any:
    """Repeats a whole tensor along its axes.

    Arguments
    ---------
    x
        A tensor, array or number.
    repeats
        How often to repeat the tensor along each axis, whole numbers.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tile(). Keras: keras.ops.tile.
    """
@overload
def op_tile(repeats: int | float | Sequence[int | float]) -> Deferred: ...

@overload
def op_top_k(x: ArrayLike, k: int | float, sorted: bool = True, zero_indexed: bool = False) -> Any:
    """The `k` largest elements along the last axis and their indices, from 1.

    Arguments
    ---------
    x
        A tensor, array or number.
    k
        Number of elements.
    sorted
        Whether the elements come in descending order.
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A named list of `values` and `indices`.

    Source
    ------
        Mirrors keras3::op_top_k(). Keras: keras.ops.top_k.
    """
@overload
def op_top_k(k: int | float, sorted: bool = True, zero_indexed: bool = False) -> Deferred: ...

@overload
def op_trace(x: Any, offset: int | float | Sequence[int | float] = 0, axis1: int | float = 1, axis2: int | float = 2) -> Any:
    """Sum of the diagonal of the matrices that two axes span.

    Counted from 1: `axis1`, `axis2`.

    Arguments
    ---------
    x
        Tensor of 2 or more dimensions.
    offset
        Diagonal to use: 0 is the main one, positive is above, negative below.
    axis1
        First axis, counted from 1; negative ones count from the end.
    axis2
        Second axis, counted from 1; negative ones count from the end.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_trace(). Keras: keras.ops.trace.
    """
@overload
def op_trace(offset: int | float | Sequence[int | float] = 0, axis1: int | float = 1, axis2: int | float = 2) -> Deferred: ...

@overload
def op_transpose(x: Any, axes: int | float | Sequence[int | float] | None = None) -> Any:
    """Reorders the axes of a tensor; by default reverses them.

    Counted from 1: `axes`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axes
        New order of the axes, counted from 1; `None` reverses them.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_transpose(). Keras: keras.ops.transpose.
    """
@overload
def op_transpose(axes: int | float | Sequence[int | float] | None = None) -> Deferred: ...

@overload
def op_tri(N: int | float, M: int | float | None = None, k: int | float = 0, dtype: Any = None) -> Any:
    """Matrix with ones on and below a diagonal, zeros above.

    Arguments
    ---------
    N
        Number of rows.
    M
        Number of columns, or `None` for as many as rows.
    k
        Highest diagonal with ones: 0 is the main one, positive is above.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tri(). Keras: keras.ops.tri.
    """
@overload
def op_tri(M: int | float | None = None, k: int | float = 0, dtype: Any = None) -> Deferred: ...

@overload
def op_tril(x: Any, k: int | float = 0) -> Any:
    """Lower triangle of matrices; elements above it become 0.

    Arguments
    ---------
    x
        Matrix, or a batch of them.
    k
        Highest diagonal to keep: 0 is the main one, positive is above.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_tril(). Keras: keras.ops.tril.
    """
@overload
def op_tril(k: int | float = 0) -> Deferred: ...

@overload
def op_triu(x: Any, k: int | float = 0) -> Any:
    """Upper triangle of matrices; elements below it become 0.

    Arguments
    ---------
    x
        Matrix, or a batch of them.
    k
        Lowest diagonal to keep: 0 is the main one, positive is above.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_triu(). Keras: keras.ops.triu.
    """
@overload
def op_triu(k: int | float = 0) -> Deferred: ...

@overload
def op_trunc(x: Any) -> Any:
    """Drops the fractional part, rounding towards 0.

    Arguments
    ---------
    x
        A tensor, array or number.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_trunc(). Keras: keras.ops.trunc.
    """
@overload
def op_trunc() -> Deferred: ...

@overload
def op_unravel_index(indices: ArrayLike, shape: Any) -> Any:
    """Turns flat indices, from 1, into one coordinate per axis, from 0.

    Counted from 1: `indices`.

    Arguments
    ---------
    indices
        Flat indices, counted from 1 with the last axis fastest; negative ones count from the end.
    shape
        Shape that the indices refer to.

    Returns
    -------
        A list of tensors, one per axis, counted from 0.

    Source
    ------
        Mirrors keras3::op_unravel_index(). Keras: keras.ops.unravel_index.
    """
@overload
def op_unravel_index(shape: Any) -> Deferred: ...

@overload
def op_unstack(x: ArrayLike, num: int | float | None = None, axis: int | float = 1) -> Any:
    """Splits a tensor into a list of slices along an axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    num
        Number of slices; `None` for the length of `axis`.
    axis
        Axis to take apart, counted from 1; negative ones count from the end.

    Returns
    -------
        A list of tensors.

    Source
    ------
        Mirrors keras3::op_unstack(). Keras: keras.ops.unstack.
    """
@overload
def op_unstack(num: int | float | None = None, axis: int | float = 1) -> Deferred: ...

@overload
def op_var(x: Any, axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Any:
    """Variance over one or more axes (divisor `n`).

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor, array or number.
    axis
        Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    keepdims
        Whether reduced axes stay, with length 1.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_var(). Keras: keras.ops.var.
    """
@overload
def op_var(axis: int | float | Sequence[int | float] | None = None, keepdims: bool = False) -> Deferred: ...

@overload
def op_vdot(x1: Any, x2: Any) -> Any:
    """Dot product of two flattened tensors, the first one conjugated.

    Arguments
    ---------
    x1
        First tensor, array or number.
    x2
        Second tensor, with as many elements as `x1`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_vdot(). Keras: keras.ops.vdot.
    """
@overload
def op_vdot(x2: Any) -> Deferred: ...

@overload
def op_vectorize(func: Any, *, excluded: Any = None, signature: Any = None, **kwargs: Any) -> Any:
    """Makes a function of single elements or vectors work on whole tensors.

    Arguments
    ---------
    func
        Function to vectorize.
    excluded
        Positional arguments to pass on as they are, or `None`.
    signature
        Shapes that `func` takes and returns, such as `"(m,n),(n)->(m)"`; `None` for single
        elements.
    **kwargs
        Passed on to Keras.

    Returns
    -------
        A function.

    Source
    ------
        Mirrors keras3::op_vectorize(). Keras: keras.ops.vectorize.
    """
@overload
def op_vectorize(*, excluded: Any = None, signature: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def op_vectorized_map(elements: ArrayLike, f: Callable[..., Any]) -> Any:
    """Applies a function to all slices along the first axis, in parallel.

    Arguments
    ---------
    elements
        A tensor, or a list of tensors with equal first dimensions.
    f
        Function of one slice, or of a list of slices.

    Returns
    -------
        A tensor, or a nested list of tensors, as `f` returns.

    Source
    ------
        Mirrors keras3::op_vectorized_map(). Keras: keras.ops.vectorized_map.
    """
@overload
def op_vectorized_map(f: Callable[..., Any]) -> Deferred: ...

@overload
def op_view_as_complex(x: Any) -> Any:
    """Complex tensor from a real one whose last axis holds real and imaginary part.

    Arguments
    ---------
    x
        Real tensor, of shape `(..., 2)`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_view_as_complex(). Keras: keras.ops.view_as_complex.
    """
@overload
def op_view_as_complex() -> Deferred: ...

@overload
def op_view_as_real(x: Any) -> Any:
    """Real tensor with a last axis of length 2: real and imaginary part.

    Arguments
    ---------
    x
        Complex tensor.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_view_as_real(). Keras: keras.ops.view_as_real.
    """
@overload
def op_view_as_real() -> Deferred: ...

@overload
def op_vstack(xs: Sequence[ArrayLike] | ArrayLike, *args: Any) -> Any:
    """Joins tensors on top of each other, along axis 1; vectors become rows.

    Arguments
    ---------
    xs
        List of tensors, or the first of several.
    *args
        More tensors.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_vstack(). Keras: keras.ops.vstack.
    """
@overload
def op_vstack() -> Deferred: ...

@overload
def op_where(condition: ArrayLike, x1: ArrayLike | None = None, x2: ArrayLike | None = None) -> Any:
    """`x1` where the condition holds, else `x2`; with the condition alone, where it holds.

    Arguments
    ---------
    condition
        Boolean tensor.
    x1
        Values where the condition holds.
    x2
        Values where it does not.

    Returns
    -------
        A tensor; with the condition alone, a list of index tensors, one per axis, counted from 0.

    Source
    ------
        Mirrors keras3::op_where(). Keras: keras.ops.where.
    """
@overload
def op_where(x1: ArrayLike | None = None, x2: ArrayLike | None = None) -> Deferred: ...

def op_while_loop(cond: Any, body: Any, loop_vars: Any, maximum_iterations: int | float | Sequence[int | float] | None = None) -> Any:
    """Repeats `body` as long as `cond` holds.

    Arguments
    ---------
    cond
        Function of the loop variables that returns a boolean.
    body
        Function of the loop variables that returns their next values.
    loop_vars
        First values: a tensor or a (nested) list of tensors.
    maximum_iterations
        Largest number of iterations, or `None` for no limit.

    Returns
    -------
        The last loop variables.

    Source
    ------
        Mirrors keras3::op_while_loop(). Keras: keras.ops.while_loop.
    """

@overload
def op_zeros(shape: Any, dtype: Any = None) -> Any:
    """Tensor of zeros.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    dtype
        Dtype of the result; `None` for Keras' default float type.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_zeros(). Keras: keras.ops.zeros.
    """
@overload
def op_zeros(dtype: Any = None) -> Deferred: ...

@overload
def op_zeros_like(x: ArrayLike, dtype: Any = None) -> Any:
    """Tensor of zeros shaped like `x`.

    Arguments
    ---------
    x
        A tensor, array or number.
    dtype
        Dtype of the result; `None` for that of `x`.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::op_zeros_like(). Keras: keras.ops.zeros_like.
    """
@overload
def op_zeros_like(dtype: Any = None) -> Deferred: ...

def optimizer_adadelta(learning_rate: float | Any = 0.001, rho: float | Any = 0.95, epsilon: float | Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adadelta', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Adadelta: step sizes per weight from moving averages of squared gradients and updates.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments; 1 is the original
        method.
    rho
        Decay rate of the moving averages, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adadelta(). Keras: keras.optimizers.Adadelta.
    """

def optimizer_adafactor(learning_rate: float | Any = 0.001, beta_2_decay: float | Any = -0.8, epsilon_1: float | Any = 1e-30, epsilon_2: float | Any = 0.001, clip_threshold: float | Any = 1.0, relative_step: bool = True, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adafactor', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Adafactor: adaptive steps that save memory by factoring second moments into rows and columns.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_2_decay
        Exponent that sets how the second moment's decay rate grows with the steps.
    epsilon_1
        Small number added to squared gradients.
    epsilon_2
        Lower bound on the root mean square of a weight, which scales its steps.
    clip_threshold
        Largest root mean square of an update.
    relative_step
        Whether a constant learning rate falls with the number of steps.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adafactor(). Keras: keras.optimizers.Adafactor.
    """

def optimizer_adagrad(learning_rate: float | Any = 0.001, initial_accumulator_value: float | Any = 0.1, epsilon: float | Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adagrad', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Adagrad: the more a weight has been updated so far, the smaller its steps.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    initial_accumulator_value
        Starting value of the accumulators, not negative.
    epsilon
        A small number that keeps divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adagrad(). Keras: keras.optimizers.Adagrad.
    """

def optimizer_adam(learning_rate: float | Any = 0.001, beta_1: float | Any = 0.9, beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, amsgrad: bool = False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Adam: steps from moving averages of gradients and of squared gradients.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_1
        Decay rate of the first moment (momentum), between 0 and 1.
    beta_2
        Decay rate of the second moment, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    amsgrad
        Whether to use the AMSGrad variant: the largest second moment so far.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adam(). Keras: keras.optimizers.Adam.
    """

def optimizer_adam_w(learning_rate: float | Any = 0.001, weight_decay: float | Any = 0.004, beta_1: float | Any = 0.9, beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, amsgrad: bool = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adamw', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """AdamW: Adam with decoupled weight decay.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step.
    beta_1
        Decay rate of the first moment (momentum), between 0 and 1.
    beta_2
        Decay rate of the second moment, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    amsgrad
        Whether to use the AMSGrad variant: the largest second moment so far.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adam_w(). Keras: keras.optimizers.AdamW.
    """

def optimizer_adamax(learning_rate: float | Any = 0.001, beta_1: float | Any = 0.9, beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'adamax', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Adamax: Adam with the infinity norm in place of the second moment.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_1
        Decay rate of the first moment (momentum), between 0 and 1.
    beta_2
        Decay rate of the infinity norm, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_adamax(). Keras: keras.optimizers.Adamax.
    """

def optimizer_ftrl(learning_rate: float | Any = 0.001, learning_rate_power: float | Any = -0.5, initial_accumulator_value: float | Any = 0.1, l1_regularization_strength: float | Any = 0.0, l2_regularization_strength: float | Any = 0.0, l2_shrinkage_regularization_strength: float | Any = 0.0, beta: float | Any = 0.0, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'ftrl', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """FTRL (follow the regularized leader), for shallow models with large sparse inputs.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    learning_rate_power
        Exponent, 0 or negative, of the decay of the learning rate; 0 keeps it fixed.
    initial_accumulator_value
        Starting value of the accumulators, not negative.
    l1_regularization_strength
        Weight of the L1 penalty, not negative.
    l2_regularization_strength
        Weight of the L2 penalty that stabilizes, not negative.
    l2_shrinkage_regularization_strength
        Weight of the L2 penalty on the size of weights, not negative.
    beta
        A number added to the divisor of the step, as in the original paper.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_ftrl(). Keras: keras.optimizers.Ftrl.
    """

def optimizer_lamb(learning_rate: float | Any = 0.001, beta_1: float | Any = 0.9, beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, name: str | Any = 'lamb', **kwargs: Any) -> Any:
    """LAMB: Adam steps rescaled per layer by its weight norm, for large batches.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_1
        Decay rate of the first moment (momentum), between 0 and 1.
    beta_2
        Decay rate of the second moment, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    name
        Name of the object, a string; `None` for a default name.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_lamb(). Keras: keras.optimizers.Lamb.
    """

def optimizer_lion(learning_rate: float | Any = 0.001, beta_1: float | Any = 0.9, beta_2: float | Any = 0.99, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'lion', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Lion: steps by the sign of a momentum, all of equal size.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_1
        Weight of the momentum against the gradient in each step, between 0 and 1.
    beta_2
        Decay rate of the momentum, between 0 and 1.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_lion(). Keras: keras.optimizers.Lion.
    """

def optimizer_loss_scale(inner_optimizer: Any, initial_scale: float | Any = 32768.0, dynamic_growth_steps: int | float | Sequence[int | float] = 2000, *, name: Any = None, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = None, ema_momentum: Any = None, ema_overwrite_frequency: int | float | None = None, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Wraps an optimizer and scales the loss, so that float16 gradients do not underflow.

    Arguments
    ---------
    inner_optimizer
        Optimizer to wrap.
    initial_scale
        First loss scale.
    dynamic_growth_steps
        Steps with finite gradients after which the scale doubles.
    name
        Name of the object, a string; `None` for a default name.
    weight_decay
        Not supported here: set it on `inner_optimizer`.
    clipnorm
        Not supported here: set it on `inner_optimizer`.
    clipvalue
        Not supported here: set it on `inner_optimizer`.
    global_clipnorm
        Not supported here: set it on `inner_optimizer`.
    use_ema
        Not supported here: set it on `inner_optimizer`.
    ema_momentum
        Not supported here: set it on `inner_optimizer`.
    ema_overwrite_frequency
        Not supported here: set it on `inner_optimizer`.
    loss_scale_factor
        Not supported here: set it on `inner_optimizer`.
    gradient_accumulation_steps
        Not supported here: set it on `inner_optimizer`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_loss_scale(). Keras: keras.optimizers.LossScaleOptimizer.
    """

def optimizer_muon(learning_rate: float | Any = 0.001, adam_beta_1: float | Any = 0.9, adam_beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, weight_decay: float | Any = 0.1, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, name: str | Any = 'muon', exclude_layers: Any = None, exclude_embeddings: bool = True, muon_a: float | Any = 3.4445, muon_b: float | Any = -4.775, muon_c: float | Any = 2.0315, adam_lr_ratio: float | Any = 0.1, momentum: float | Any = 0.95, ns_steps: int | float | Sequence[int | float] = 6, nesterov: bool = True, **kwargs: Any) -> Any:
    """Muon: orthogonalized momentum for weight matrices, Adam for all other weights.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    adam_beta_1
        Decay rate of Adam's first moment, between 0 and 1.
    adam_beta_2
        Decay rate of Adam's second moment, between 0 and 1.
    epsilon
        A small number that keeps Adam's divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; 0.004 unless
        given.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    name
        Name of the object, a string; `None` for a default name.
    exclude_layers
        Patterns; weights whose path matches one are left to Adam.
    exclude_embeddings
        Whether embeddings are left to Adam.
    muon_a
        First coefficient of the Newton-Schulz iteration.
    muon_b
        Second coefficient of the Newton-Schulz iteration.
    muon_c
        Third coefficient of the Newton-Schulz iteration.
    adam_lr_ratio
        Adam's learning rate as a multiple of Muon's.
    momentum
        Momentum of Muon's steps, between 0 and 1.
    ns_steps
        Number of Newton-Schulz iterations.
    nesterov
        Whether Muon's momentum is Nesterov's.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_muon(). Keras: keras.optimizers.Muon.
    """

def optimizer_nadam(learning_rate: float | Any = 0.001, beta_1: float | Any = 0.9, beta_2: float | Any = 0.999, epsilon: float | Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'nadam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Nadam: Adam with Nesterov momentum.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    beta_1
        Decay rate of the first moment (momentum), between 0 and 1.
    beta_2
        Decay rate of the second moment, between 0 and 1.
    epsilon
        A small number that keeps divisors away from 0.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_nadam(). Keras: keras.optimizers.Nadam.
    """

def optimizer_rmsprop(learning_rate: float | Any = 0.001, rho: float | Any = 0.9, momentum: float | Any = 0.0, epsilon: float | Any = 1e-07, centered: bool = False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'rmsprop', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """RMSprop: divides gradients by the root of a moving average of their squares.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    rho
        Decay rate of the moving average of squared gradients, between 0 and 1.
    momentum
        Momentum, between 0 and 1; 0 for none.
    epsilon
        A small number that keeps divisors away from 0.
    centered
        Whether to divide by the estimated variance of gradients, which costs more memory.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_rmsprop(). Keras: keras.optimizers.RMSprop.
    """

def optimizer_sgd(learning_rate: float | Any = 0.01, momentum: float | Any = 0.0, nesterov: bool = False, weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: bool = False, ema_momentum: float | Any = 0.99, ema_overwrite_frequency: int | float | None = None, name: str | Any = 'SGD', *, loss_scale_factor: Any = None, gradient_accumulation_steps: int | float | None = None, **kwargs: Any) -> Any:
    """Stochastic gradient descent, with optional (Nesterov) momentum.

    Arguments
    ---------
    learning_rate
        A number, a learning rate schedule, or a function without arguments.
    momentum
        Momentum, between 0 and 1; 0 for none.
    nesterov
        Whether to use Nesterov momentum.
    weight_decay
        Fraction of the weights, times the learning rate, taken off at each step; `None` for none.
    clipnorm
        Largest norm of each weight's gradient, or `None`.
    clipvalue
        Largest absolute value of gradient elements, or `None`.
    global_clipnorm
        Largest norm of all gradients together, or `None`.
    use_ema
        Whether to keep an exponential moving average of the weights and use it in the end.
    ema_momentum
        Decay rate of that average, between 0 and 1.
    ema_overwrite_frequency
        Weights become their average after every so many steps; `None`: only at the end of training.
    name
        Name of the object, a string; `None` for a default name.
    loss_scale_factor
        Factor for the loss, taken out of the gradients again; `None` for 1.
    gradient_accumulation_steps
        Steps whose gradients are averaged before each update, or `None` for 1.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The Keras object.

    Source
    ------
        Mirrors keras3::optimizer_sgd(). Keras: keras.optimizers.SGD.
    """

@overload
def output_shapes(object: Any) -> Any:
    """Return the shapes of a dataset's elements, as far as they are known without reading it.

    Arguments
    ---------
    object
        The dataset.

    Returns
    -------
        A shape, or shapes in the structure of an element. Without `object`, a deferred call to pipe
        into.
    """
@overload
def output_shapes() -> Deferred: ...

@overload
def output_types(object: Any) -> Any:
    """Return the dtypes of a dataset's elements.

    Arguments
    ---------
    object
        The dataset.

    Returns
    -------
        A dtype, or dtypes in the structure of an element. Without `object`, a deferred call to pipe
        into.
    """
@overload
def output_types() -> Deferred: ...

@overload
def pad_sequences(sequences: Sequence[Sequence[int]], maxlen: int | float | None = None, dtype: str | Any = 'int32', padding: str | Any = 'pre', truncating: str | Any = 'pre', value: float | Any = 0.0) -> Any:
    """Pads or cuts sequences so that all get the same length.

    Arguments
    ---------
    sequences
        List of sequences.
    maxlen
        Length to pad or cut to; `None` for that of the longest sequence.
    dtype
        Dtype of the result.
    padding
        Where to pad: `"pre"` or `"post"`.
    truncating
        Where to cut: `"pre"` or `"post"`.
    value
        Value to pad with.

    Returns
    -------
        An array of shape `(samples, length)`.

    Source
    ------
        Mirrors keras3::pad_sequences(). Keras: keras.utils.pad_sequences.
    """
@overload
def pad_sequences(maxlen: int | float | None = None, dtype: str | Any = 'int32', padding: str | Any = 'pre', truncating: str | Any = 'pre', value: float | Any = 0.0) -> Deferred: ...

@overload
def plot(x: Any, **kwargs: Any) -> Any:
    """Draws what a training did, epoch by epoch, or a model as a graph of its layers.

    Arguments
    ---------
    x
        What fit() returned, or a model.
    **kwargs
        For a history `metrics` and `to_file`; for a model the arguments of plot_model().

    Returns
    -------
        The matplotlib Figure of a history; of a model what plot_model() returns.

    Source
    ------
        Mirrors keras3::plot().
    """
@overload
def plot(**kwargs: Any) -> Deferred: ...

@overload
def plot_model(x: Any, show_shapes: bool = False, show_dtype: bool = False, show_layer_names: bool = False, *, rankdir: str | Any = 'TB', expand_nested: bool = False, dpi: int | float | Sequence[int | float] = 200, layer_range: Any = None, show_layer_activations: bool = False, show_trainable: Any = None, to_file: Any = None, **kwargs: Any) -> Any:
    """Draws a model as a graph of its layers, as keras3's `plot(model)` does.

    Arguments
    ---------
    x
        The model, built.
    show_shapes
        Whether to show output shapes.
    show_dtype
        Whether to show dtypes.
    show_layer_names
        Whether to show the names of the layers.
    rankdir
        Direction of the graph: `"TB"` for top to bottom, `"LR"` for left to right.
    expand_nested
        Whether to show the layers of nested models.
    dpi
        Resolution of the picture, in dots per inch.
    layer_range
        First and last layer to show, by name.
    show_layer_activations
        Whether to show activations.
    show_trainable
        Whether to show which layers are trainable; NA to do so only if some are not.
    to_file
        Path of the picture to write (PNG, SVG, PDF by its ending); a temporary PNG where None.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        In a notebook the picture, else the path of the file.

    Source
    ------
        Keras: keras.utils.plot_model.
    """
@overload
def plot_model(show_shapes: bool = False, show_dtype: bool = False, show_layer_names: bool = False, *, rankdir: str | Any = 'TB', expand_nested: bool = False, dpi: int | float | Sequence[int | float] = 200, layer_range: Any = None, show_layer_activations: bool = False, show_trainable: Any = None, to_file: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def pop_layer(object: Any, rebuild: bool = True) -> Any:
    """Removes the last layer of a Sequential model, in place.

    Arguments
    ---------
    object
        Sequential model.
    rebuild
        Whether to build the model anew without the layer.

    Returns
    -------
        What the Keras endpoint returns. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::pop_layer().
    """
@overload
def pop_layer(rebuild: bool = True) -> Deferred: ...

@overload
def predict(object: Any, x: Any, *, batch_size: int | float | None = None, verbose: int | Literal["auto"] = 'auto', steps: int | float | Sequence[int | float] | None = None, callbacks: Any = None, **kwargs: Any) -> Any:
    """Computes the outputs of a model for inputs, batch by batch.

    Arguments
    ---------
    object
        Model.
    x
        Input data: array, tensor, list or named list of those; or a dataset, an iterator or a
        function without arguments that gives batches: inputs, or a list of inputs, targets and
        perhaps sample weights. A function ends with `None` (NULL in R); what gives batches ends
        once, so with more than one epoch give `steps_per_epoch`.
    batch_size
        Samples per batch; `None` for 32. Not for datasets, which have batches of their own.
    verbose
        0 for silence, 1 for a progress bar, 2 for a line per epoch, `"auto"` for what suits.
    steps
        Number of batches; `None` for all.
    callbacks
        Callback, or a list of them.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        An array of predictions, or a list of them for several outputs.

    Source
    ------
        Mirrors keras3::predict(). Keras: keras.Model.predict.
    """
@overload
def predict(x: Any, *, batch_size: int | float | None = None, verbose: int | Literal["auto"] = 'auto', steps: int | float | Sequence[int | float] | None = None, callbacks: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def predict_on_batch(object: Any, x: Any) -> Any:
    """Computes the outputs of a model for one batch.

    Arguments
    ---------
    object
        Model.
    x
        One batch of inputs.

    Returns
    -------
        An array of predictions, or a list of them for several outputs.

    Source
    ------
        Mirrors keras3::predict_on_batch(). Keras: keras.Model.predict_on_batch.
    """
@overload
def predict_on_batch(x: Any) -> Deferred: ...

def py_to_r(x: Any) -> Any:
    """Gives its argument back: in Python a value is Python's already.

    Arguments
    ---------
    x
        Any value.

    Returns
    -------
        The value.

    Source
    ------
        Mirrors keras3::py_to_r().
    """

@overload
def quantize_weights(object: Any, mode: str, **kwargs: Any) -> Any:
    """Quantizes the weights of a model or layer in place.

    Arguments
    ---------
    object
        Model or layer, already built.
    mode
        `"int8"`, `"int4"`, `"float8"` or `"gptq"`.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The model or layer.

    Source
    ------
        Mirrors keras3::quantize_weights().
    """
@overload
def quantize_weights(mode: str, **kwargs: Any) -> Deferred: ...

def r_to_py(x: Any, convert: bool = False) -> Any:
    """Gives its argument back: in Python a value is Python's already.

    Arguments
    ---------
    x
        Any value.
    convert
        Accepted for R scripts; without meaning in Python.

    Returns
    -------
        The value.

    Source
    ------
        Mirrors keras3::r_to_py().
    """

def random_beta(shape: Any, alpha: Any, beta: Any, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a beta distribution.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    alpha
        First shape parameter, positive.
    beta
        Second shape parameter, positive.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_beta(). Keras: keras.random.beta.
    """

def random_binomial(shape: Any, counts: Any, probabilities: Any, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a binomial distribution.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    counts
        Number of trials, a number or tensor.
    probabilities
        Probability of success, a number or tensor.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_binomial(). Keras: keras.random.binomial.
    """

@overload
def random_categorical(logits: ArrayLike, num_samples: int | float, dtype: str | Any = 'int32', seed: int | float | Sequence[int | float] | None = None, zero_indexed: bool = False) -> Any:
    """Draws class indices, counted from 1, with probabilities given as logits.

    Arguments
    ---------
    logits
        Unnormalized log-probabilities, of shape `(batch, classes)`.
    num_samples
        Number of draws per row.
    dtype
        Integer dtype of the result, such as `"int32"`.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.
    zero_indexed
        If `True`, returned indices count from 0.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::random_categorical(). Keras: keras.random.categorical.
    """
@overload
def random_categorical(num_samples: int | float, dtype: str | Any = 'int32', seed: int | float | Sequence[int | float] | None = None, zero_indexed: bool = False) -> Deferred: ...

@overload
def random_dropout(inputs: Any, rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Sets elements to 0 at random and scales the others by `1 / (1 - rate)`.

    Arguments
    ---------
    inputs
        A tensor.
    rate
        Fraction of the elements to set to 0.
    noise_shape
        Shape of the random mask, broadcast to the input; `None` for its full shape. `None` (NA in
        R) is an unknown dimension.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::random_dropout(). Keras: keras.random.dropout.
    """
@overload
def random_dropout(rate: Any, noise_shape: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Deferred: ...

def random_gamma(shape: Any, alpha: Any, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a gamma distribution with scale 1.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    alpha
        Shape parameter, positive.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_gamma(). Keras: keras.random.gamma.
    """

def random_integer(shape: Any, minval: int | float | Sequence[int | float], maxval: int | float, dtype: str | Any = 'int32', seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws whole numbers, uniformly, from `minval` to `maxval - 1`.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    minval
        Lowest number.
    maxval
        Upper bound, excluded; fractions are rounded up.
    dtype
        Integer dtype of the result, such as `"int32"`.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_integer(). Keras: keras.random.randint.
    """

def random_integer_dataset(seed: int | float | None = None) -> Any:
    """Make an endless dataset of random integers.

    Arguments
    ---------
    seed
        A whole number, for the same numbers at every run.

    Returns
    -------
        A tf.data.Dataset of scalars of dtype int64.
    """

def random_normal(shape: Any, mean: float | Any = 0.0, stddev: float | Any = 1.0, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a normal distribution.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    mean
        Mean, a number or tensor.
    stddev
        Standard deviation, a non-negative number.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_normal(). Keras: keras.random.normal.
    """

def random_seed_generator(seed: int | float | Sequence[int | float] | None = None, name: Any = None, **kwargs: Any) -> Any:
    """Source of fresh seeds: random functions given it differ from call to call, reproducibly.

    Arguments
    ---------
    seed
        A whole number, or `None` for a random start.
    name
        Name of the object, a string; `None` for a default name.
    **kwargs
        Passed on to Keras.

    Returns
    -------
        The generator.

    Source
    ------
        Mirrors keras3::random_seed_generator(). Keras: keras.random.SeedGenerator.
    """

@overload
def random_shuffle(x: Any, axis: int | float | Sequence[int | float] = 1, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Shuffles a tensor along one axis.

    Counted from 1: `axis`.

    Arguments
    ---------
    x
        A tensor or array.
    axis
        One axis, counted from 1; negative ones count from the end.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        A tensor. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::random_shuffle(). Keras: keras.random.shuffle.
    """
@overload
def random_shuffle(axis: int | float | Sequence[int | float] = 1, seed: int | float | Sequence[int | float] | None = None) -> Deferred: ...

def random_truncated_normal(shape: Any, mean: float | Any = 0.0, stddev: float | Any = 1.0, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a normal distribution, redrawing values beyond two standard deviations.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    mean
        Mean, a number or tensor.
    stddev
        Standard deviation, a non-negative number.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_truncated_normal(). Keras: keras.random.truncated_normal.
    """

def random_uniform(shape: Any, minval: float | Any = 0.0, maxval: float | Any = 1.0, dtype: Any = None, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Draws from a uniform distribution on `[minval, maxval)`.

    Arguments
    ---------
    shape
        Shape of the result: whole numbers. `None` (NA in R) is an unknown dimension.
    minval
        Lower bound, included.
    maxval
        Upper bound, excluded.
    dtype
        Float dtype of the result; `None` for Keras' default float type.
    seed
        A whole number, a `random_seed_generator()`, or `None` for a random seed. The same number
        gives the same values at every call.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::random_uniform(). Keras: keras.random.uniform.
    """

def range_dataset(from_: int | float = 0.0, to: int | float = 0.0, by: int | float = 1.0, *, dtype: str | Any = 'int64') -> Any:
    """Make a dataset of evenly spaced whole numbers.

    Arguments
    ---------
    from_
        The first number.
    to
        The end, which is not part of the dataset.
    by
        The step, which may be negative but not 0.
    dtype
        The dtype of the elements, by name or as TensorFlow's own.

    Returns
    -------
        A tf.data.Dataset of scalars.
    """

def read_files(files: Any, reader: Callable[..., Any], *args: Any, parallel_files: int | float = 1.0, parallel_interleave: int | float = 1.0, num_shards: int | float | None = None, shard_index: int | float | None = None, **kwargs: Any) -> Any:
    """Make a dataset of the elements of several files, read in turns.

    Arguments
    ---------
    files
        A pattern such as `"data/*.csv"`, the paths of files, or a dataset of them.
    reader
        A function of a path that returns a dataset, such as `text_line_dataset`.
    *args
        Further arguments of the reader.
    parallel_files
        How many files are read in turns.
    parallel_interleave
        How many elements are taken of one file at a time.
    num_shards
        How many parts the files are divided into, of which this dataset reads one.
    shard_index
        Which part this is, counted from 0.
    **kwargs
        Further arguments of the reader, by name.

    Returns
    -------
        A tf.data.Dataset.
    """

def register_keras_serializable(object: Any, name: Any = None, package: Any = None) -> Any:
    """Registers a class or function so that models with it can be loaded.

    Arguments
    ---------
    object
        Class or function.
    name
        Name to register it under; `None` for its own.
    package
        Package name to put before the name.

    Returns
    -------
        The object, registered.

    Source
    ------
        Mirrors keras3::register_keras_serializable(). Keras:
        keras.saving.register_keras_serializable.
    """

def regularizer_l1(l1: float | Any = 0.01) -> Any:
    """Penalty on absolute weights, `l1 * sum(abs(x))`.

    Arguments
    ---------
    l1
        Factor of the L1 penalty.

    Returns
    -------
        The regularizer.

    Source
    ------
        Mirrors keras3::regularizer_l1(). Keras: keras.regularizers.L1.
    """

def regularizer_l1_l2(l1: float | Any = 0.0, l2: float | Any = 0.0) -> Any:
    """Penalty on absolute and squared weights, `l1 * sum(abs(x)) + l2 * sum(x^2)`.

    Arguments
    ---------
    l1
        Factor of the L1 penalty.
    l2
        Factor of the L2 penalty.

    Returns
    -------
        The regularizer.

    Source
    ------
        Mirrors keras3::regularizer_l1_l2(). Keras: keras.regularizers.L1L2.
    """

def regularizer_l2(l2: float | Any = 0.01) -> Any:
    """Penalty on squared weights, `l2 * sum(x^2)`.

    Arguments
    ---------
    l2
        Factor of the L2 penalty.

    Returns
    -------
        The regularizer.

    Source
    ------
        Mirrors keras3::regularizer_l2(). Keras: keras.regularizers.L2.
    """

def regularizer_orthogonal(factor: float | Any = 0.01, mode: str | Any = 'rows') -> Any:
    """Penalty that pushes the rows or the columns of a matrix towards orthogonality.

    Arguments
    ---------
    factor
        Factor of the penalty.
    mode
        `"rows"` or `"columns"`.

    Returns
    -------
        The regularizer.

    Source
    ------
        Mirrors keras3::regularizer_orthogonal(). Keras: keras.regularizers.OrthogonalRegularizer.
    """

@overload
def reset_state(object: Any) -> Any:
    """Sets the state of a layer or metric back to its beginning.

    Arguments
    ---------
    object
        Stateful recurrent layer, metric or preprocessing layer.

    Returns
    -------
        The object, reset.

    Source
    ------
        Mirrors keras3::reset_state().
    """
@overload
def reset_state() -> Deferred: ...

def rnn_cell_gru(units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, reset_after: bool = True, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """One step of a gated recurrent unit, for `layer_rnn()`.

    Arguments
    ---------
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    reset_after
        Whether to apply the reset gate after the matrix product (needed for cuDNN).
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A cell.

    Source
    ------
        Mirrors keras3::rnn_cell_gru(). Keras: keras.layers.GRUCell.
    """

def rnn_cell_lstm(units: int | float, activation: str | Callable[..., Any] = 'tanh', recurrent_activation: str | Callable[..., Any] = 'sigmoid', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: bool = True, kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """One step of long short-term memory, for `layer_rnn()`.

    Arguments
    ---------
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    recurrent_activation
        Activation of the gates: a name or a function.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    unit_forget_bias
        Whether the bias of the forget gate starts at 1.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A cell.

    Source
    ------
        Mirrors keras3::rnn_cell_lstm(). Keras: keras.layers.LSTMCell.
    """

def rnn_cell_simple(units: int | float, activation: str | Callable[..., Any] = 'tanh', use_bias: bool = True, kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: float | Any = 0.0, recurrent_dropout: float | Any = 0.0, seed: int | float | Sequence[int | float] | None = None, **kwargs: Any) -> Any:
    """One step of a simple recurrent layer, for `layer_rnn()`.

    Arguments
    ---------
    units
        Size of the output and of the state.
    activation
        Activation of the output: a name such as `"relu"` or a function; `None` for none.
    use_bias
        Whether to add a bias.
    kernel_initializer
        Initializer of the kernel.
    recurrent_initializer
        Initializer of the recurrent kernel.
    bias_initializer
        Initializer of the bias.
    kernel_regularizer
        Regularizer of the kernel.
    recurrent_regularizer
        Regularizer of the recurrent kernel.
    bias_regularizer
        Regularizer of the bias.
    kernel_constraint
        Constraint of the kernel.
    recurrent_constraint
        Constraint of the recurrent kernel.
    bias_constraint
        Constraint of the bias.
    dropout
        Share of the inputs to drop in training, from 0 to 1.
    recurrent_dropout
        Share of the recurrent state to drop in training, from 0 to 1.
    seed
        Seed of the random numbers, an integer; `None` for a random one.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A cell.

    Source
    ------
        Mirrors keras3::rnn_cell_simple(). Keras: keras.layers.SimpleRNNCell.
    """

def rnn_cells_stack(cells: Any, *args: Any, **kwargs: Any) -> Any:
    """Stacks recurrent cells into one cell.

    Arguments
    ---------
    cells
        List of recurrent cells, from input to output.
    *args
        Further values.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A cell.

    Source
    ------
        Mirrors keras3::rnn_cells_stack(). Keras: keras.layers.StackedRNNCells.
    """

def run_dir() -> Any:
    """Directory of the current training run.

    Returns
    -------
        A path.

    Source
    ------
        Mirrors keras3::run_dir().
    """

def sample_from_datasets(datasets: Any, weights: Any = None, seed: int | float | None = None, stop_on_empty_dataset: bool = True) -> Any:
    """Draw each element at random from one of several datasets.

    Arguments
    ---------
    datasets
        A list of datasets with elements of the same structure.
    weights
        How likely each dataset is to be drawn from: a list of numbers, a tensor, or a dataset of
        them; all alike by default.
    seed
        A whole number, for the same order at every run.
    stop_on_empty_dataset
        Whether to stop once one of the datasets is exhausted; else the others go on.

    Returns
    -------
        A tf.data.Dataset.
    """

@overload
def save_model(model: Any, filepath: str | PathLike[str] | None = None, overwrite: bool = False, zipped: Any = None, **kwargs: Any) -> Any:
    """Saves a model to a `.keras` file.

    Arguments
    ---------
    model
        Model to save.
    filepath
        File to write, ending in `.keras`; None returns the bytes instead.
    overwrite
        Whether to replace an existing file.
    zipped
        Whether to write one file rather than a directory; `None` for a file.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The model; or the bytes of the file if `filepath` is None.

    Source
    ------
        Mirrors keras3::save_model(). Keras: keras.saving.save_model.
    """
@overload
def save_model(filepath: str | PathLike[str] | None = None, overwrite: bool = False, zipped: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def save_model_config(model: Any, filepath: str | PathLike[str] | None = None, overwrite: bool = False) -> Any:
    """Saves a model's architecture as JSON, without weights.

    Arguments
    ---------
    model
        Model to save.
    filepath
        File to write, ending in `.json`; None returns the text instead.
    overwrite
        Whether to replace an existing file.

    Returns
    -------
        The model; or the JSON text if `filepath` is None.

    Source
    ------
        Mirrors keras3::save_model_config(). Keras: keras.Model.to_json.
    """
@overload
def save_model_config(filepath: str | PathLike[str] | None = None, overwrite: bool = False) -> Deferred: ...

@overload
def save_model_hdf5(object: Any, filepath: str | PathLike[str], overwrite: bool = True, include_optimizer: bool = True) -> Any:
    """Writes a model to one file in Keras' older HDF5 format; save_model() writes today's.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.
    filepath
        Path of the file, which ends in .h5 or .hdf5.
    overwrite
        Whether to replace an existing file.
    include_optimizer
        Whether the optimizer and its state are kept.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.saving.save_model.
    """
@overload
def save_model_hdf5(filepath: str | PathLike[str], overwrite: bool = True, include_optimizer: bool = True) -> Deferred: ...

@overload
def save_model_tf(object: Any, filepath: str | PathLike[str], overwrite: bool = True, include_optimizer: bool = True, signatures: Any = None, options: Any = None) -> Any:
    """Writes a model as a TensorFlow SavedModel, which layer_tfsm() and TensorFlow Serving read.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.
    filepath
        Path of a file.
    overwrite
        Whether to replace an existing file.
    include_optimizer
        Accepted for older scripts; Keras 3 exports what serves, without the optimizer.
    signatures
        The input signature of the serving function; the model's own where None.
    options
        Accepted for older scripts; Keras 3 has no use for it.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.Model.export.
    """
@overload
def save_model_tf(filepath: str | PathLike[str], overwrite: bool = True, include_optimizer: bool = True, signatures: Any = None, options: Any = None) -> Deferred: ...

@overload
def save_model_weights(model: Any, filepath: str | PathLike[str], overwrite: bool = False, max_shard_size: Any = None) -> Any:
    """Saves a model's weights to a file.

    Arguments
    ---------
    model
        Model to save.
    filepath
        File to write, ending in `.weights.h5`, or `.weights.json` if split into shards.
    overwrite
        Whether to replace an existing file.
    max_shard_size
        Largest size of a file, in GB; `None` for one file.

    Returns
    -------
        The model.

    Source
    ------
        Mirrors keras3::save_model_weights(). Keras: keras.Model.save_weights.
    """
@overload
def save_model_weights(filepath: str | PathLike[str], overwrite: bool = False, max_shard_size: Any = None) -> Deferred: ...

@overload
def save_model_weights_hdf5(object: Any, filepath: str | PathLike[str], overwrite: bool = True) -> Any:
    """Writes a model's weights to one HDF5 file of any name.

    Arguments
    ---------
    object
        Tensor to apply the layer to, or Sequential model to add it to; omit to get the layer
        itself.
    filepath
        Path of a file.
    overwrite
        Whether an existing file is replaced; else it is an error.

    Returns
    -------
        The model.

    Source
    ------
        Keras: keras.Model.save_weights.
    """
@overload
def save_model_weights_hdf5(filepath: str | PathLike[str], overwrite: bool = True) -> Deferred: ...

def scaler_min_max() -> Any:
    """Make a scaler to values from 0 to 1.

    Returns
    -------
        A scaler, for `step_numeric_column(normalizer_fn = )`.
    """

def scaler_standard() -> Any:
    """Make a scaler to mean 0 and standard deviation 1.

    Returns
    -------
        A scaler, for `step_numeric_column(normalizer_fn = )`.
    """

def serialize_keras_object(obj: Any) -> Any:
    """Turns a Keras object into plain nested lists.

    Arguments
    ---------
    obj
        Keras object, or a structure of such.

    Returns
    -------
        A named list.

    Source
    ------
        Mirrors keras3::serialize_keras_object(). Keras: keras.saving.serialize_keras_object.
    """

@overload
def serialize_model(model: Any, include_optimizer: bool = True) -> Any:
    """A model as bytes, which unserialize_model() reads.

    Arguments
    ---------
    model
        Model.
    include_optimizer
        Whether the optimizer and its state are kept; today's format always keeps them.

    Returns
    -------
        Bytes.
    """
@overload
def serialize_model(include_optimizer: bool = True) -> Deferred: ...

def set_custom_objects(objects: Any = (), clear: bool = True) -> Any:
    """Registers custom objects under names, for loading models.

    Arguments
    ---------
    objects
        Custom classes and functions, by name.
    clear
        Whether those registered before are forgotten; what is loaded still finds classes of
        `new_layer_class()` and its like.

    Returns
    -------
        The registered objects by name.

    Source
    ------
        Mirrors keras3::set_custom_objects().
    """

def set_random_seed(seed: int | float | Sequence[int | float]) -> Any:
    """Seeds the random generators of Python, NumPy and the backend.

    Arguments
    ---------
    seed
        Integer seed.

    Returns
    -------
        Nothing.

    Source
    ------
        Mirrors keras3::set_random_seed(). Keras: keras.utils.set_random_seed.
    """

@overload
def set_state_tree(object: Any, state_tree: Mapping[str, Any]) -> Any:
    """Sets the variables of a model from nested named lists.

    Arguments
    ---------
    object
        Model.
    state_tree
        Nested named lists, as from `get_state_tree()`.

    Returns
    -------
        What the Keras endpoint returns. Without the first argument, a deferred call to pipe into.

    Source
    ------
        Mirrors keras3::set_state_tree().
    """
@overload
def set_state_tree(state_tree: Mapping[str, Any]) -> Deferred: ...

@overload
def set_vocabulary(object: Any, vocabulary: Sequence[str | int] | str, idf_weights: ArrayLike | None = None, **kwargs: Any) -> Any:
    """Sets the vocabulary of a text or lookup layer.

    Arguments
    ---------
    object
        Layer with a vocabulary.
    vocabulary
        Terms in the order of their indices, or path of a text file with one per line.
    idf_weights
        Inverse document frequency of each term, for `"tf_idf"` mode.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer.

    Source
    ------
        Mirrors keras3::set_vocabulary().
    """
@overload
def set_vocabulary(vocabulary: Sequence[str | int] | str, idf_weights: ArrayLike | None = None, **kwargs: Any) -> Deferred: ...

@overload
def set_weights(object: Any, weights: Sequence[ArrayLike]) -> Any:
    """Sets the weights of a layer or model from arrays.

    Arguments
    ---------
    object
        Layer or model.
    weights
        List of arrays, in the order and shapes of `get_weights()`.

    Returns
    -------
        The layer or model.

    Source
    ------
        Mirrors keras3::set_weights().
    """
@overload
def set_weights(weights: Sequence[ArrayLike]) -> Deferred: ...

def shape(*args: Any) -> Any:
    """Makes a shape; `None`, NA and -1 stand for unknown dimensions.

    Arguments
    ---------
    *args
        Further values.

    Returns
    -------
        A shape: a tuple of integers and `None`.

    Source
    ------
        Mirrors keras3::shape().
    """

@overload
def sparse_tensor_slices_dataset(sparse_tensor: Any) -> Any:
    """Make a dataset of the slices of a sparse tensor along its first dimension.

    Arguments
    ---------
    sparse_tensor
        A tf.sparse.SparseTensor.

    Returns
    -------
        A tf.data.Dataset of sparse tensors.
    """
@overload
def sparse_tensor_slices_dataset() -> Deferred: ...

def split_dataset(dataset: Any, left_size: float | None = None, right_size: float | None = None, shuffle: bool = False, seed: int | float | Sequence[int | float] | None = None) -> Any:
    """Splits a dataset or arrays into a left and a right part.

    Arguments
    ---------
    dataset
        Dataset, array, or list of arrays of the same length.
    left_size
        Share (0 to 1) or number of samples in the left part; `None` for the rest.
    right_size
        Share (0 to 1) or number of samples in the right part; `None` for the rest.
    shuffle
        Whether to shuffle before the split.
    seed
        Seed for the shuffling.

    Returns
    -------
        The left and the right dataset.

    Source
    ------
        Mirrors keras3::split_dataset(). Keras: keras.utils.split_dataset.
    """

def sql_dataset(driver_name: Any, data_source_name: Any, query: Any, record_spec: Any) -> Any:
    """Make a dataset of the rows of a database query.

    Arguments
    ---------
    driver_name
        The kind of database; TensorFlow knows `"sqlite"`.
    data_source_name
        The database.
    query
        The query, in SQL.
    record_spec
        The names and dtypes of the columns, of `sql_record_spec()`.

    Returns
    -------
        A tf.data.Dataset of dicts.
    """

def sql_record_spec(names: str | Sequence[str] | None, types: Sequence[Any] | None) -> Any:
    """Describe the records of a database query.

    Arguments
    ---------
    names
        The names of the columns.
    types
        The dtypes of the columns, by name or as TensorFlow's own.

    Returns
    -------
        A record specification, for `sql_dataset()`.
    """

def sqlite_dataset(filename: str | PathLike[str], query: Any, record_spec: Any) -> Any:
    """Make a dataset of the rows of a query of an SQLite database.

    Arguments
    ---------
    filename
        The path of the database.
    query
        The query, in SQL.
    record_spec
        The names and dtypes of the columns, of `sql_record_spec()`.

    Returns
    -------
        A tf.data.Dataset of dicts.
    """

@overload
def step_bucketized_column(spec: Any, *args: str | Sequence[str], boundaries: Sequence[Any] | None, **kwargs: Any) -> Any:
    """Add bins of numbers.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of numeric features.
    boundaries
        The numbers between the bins, in rising order.
    **kwargs
        Names of features, by the names of the new ones; else these begin with "bucketized_".

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_bucketized_column(*, boundaries: Sequence[Any] | None, **kwargs: Any) -> Deferred: ...

@overload
def step_categorical_column_with_hash_bucket(spec: Any, *args: str | Sequence[str], hash_bucket_size: int | float, dtype: str | Any = 'string') -> Any:
    """Add categories numbered by a hash of their values.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the columns.
    hash_bucket_size
        How many numbers there are.
    dtype
        The dtype of the values.

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_categorical_column_with_hash_bucket(*, hash_bucket_size: int | float, dtype: str | Any = 'string') -> Deferred: ...

@overload
def step_categorical_column_with_identity(spec: Any, *args: str | Sequence[str], num_buckets: int | float, default_value: int | float | None = None) -> Any:
    """Add categories that are numbers already, from 0.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the columns.
    num_buckets
        How many numbers there are.
    default_value
        The number that stands for those out of range; by default these are an error.

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_categorical_column_with_identity(*, num_buckets: int | float, default_value: int | float | None = None) -> Deferred: ...

@overload
def step_categorical_column_with_vocabulary_file(spec: Any, *args: str | Sequence[str], vocabulary_file: str | PathLike[str], vocabulary_size: int | float | None = None, dtype: str | Any = 'string', default_value: int | float | None = None, num_oov_buckets: int | float = 0) -> Any:
    """Add categories from a file with a value on each line.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the columns.
    vocabulary_file
        The path of the file.
    vocabulary_size
        How many lines of it count; all by default.
    dtype
        The dtype of the values.
    default_value
        The number of values that are not in the file.
    num_oov_buckets
        How many numbers there are for values that are not in the file.

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_categorical_column_with_vocabulary_file(*, vocabulary_file: str | PathLike[str], vocabulary_size: int | float | None = None, dtype: str | Any = 'string', default_value: int | float | None = None, num_oov_buckets: int | float = 0) -> Deferred: ...

@overload
def step_categorical_column_with_vocabulary_list(spec: Any, *args: str | Sequence[str], vocabulary_list: Sequence[Any] | None = None, dtype: Any = None, default_value: int | float = -1, num_oov_buckets: int | float = 0) -> Any:
    """Add categories from a list of values.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the columns.
    vocabulary_list
        The values; those of the dataset by default, in order.
    dtype
        The dtype of the values; that of the column by default.
    default_value
        The number of values that are not in the list.
    num_oov_buckets
        How many numbers there are for values that are not in the list.

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_categorical_column_with_vocabulary_list(*, vocabulary_list: Sequence[Any] | None = None, dtype: Any = None, default_value: int | float = -1, num_oov_buckets: int | float = 0) -> Deferred: ...

@overload
def step_crossed_column(spec: Any, *args: str | Sequence[str], hash_bucket_size: int | float, hash_key: int | float | None = None, **kwargs: Any) -> Any:
    """Add combinations of categories, numbered by a hash.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        For each combination the names of its features.
    hash_bucket_size
        How many numbers there are.
    hash_key
        A number for the hash.
    **kwargs
        Such lists of names, by the names of the new features; else these begin with "crossed_".

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_crossed_column(*, hash_bucket_size: int | float, hash_key: int | float | None = None, **kwargs: Any) -> Deferred: ...

@overload
def step_embedding_column(spec: Any, *args: str | Sequence[str], dimension: Any = None, combiner: str | Any = 'mean', initializer: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: bool = True, **kwargs: Any) -> Any:
    """Add embeddings of categories.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of features that are categories.
    dimension
        The size of a vector, or a function of the number of categories that returns it; by default
        the fourth root of that number.
    combiner
        How several values of an element are combined: `"mean"`, `"sqrtn"` or `"sum"`.
    initializer
        The initializer of the vectors.
    ckpt_to_load_from
        A checkpoint with the vectors.
    tensor_name_in_ckpt
        The name of the vectors in the checkpoint.
    max_norm
        The largest norm of a vector.
    trainable
        Whether the vectors are trained.
    **kwargs
        Names of features, by the names of the new ones; else these begin with "embedding_".

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_embedding_column(*, dimension: Any = None, combiner: str | Any = 'mean', initializer: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: bool = True, **kwargs: Any) -> Deferred: ...

@overload
def step_indicator_column(spec: Any, *args: str | Sequence[str], **kwargs: Any) -> Any:
    """Add one-hot encodings of categories.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of features that are categories.
    **kwargs
        Such names, by the names of the new features; else these begin with "indicator_".

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_indicator_column(**kwargs: Any) -> Deferred: ...

@overload
def step_numeric_column(spec: Any, *args: str | Sequence[str], shape: int | float | Sequence[int | float] = 1, default_value: Any = None, dtype: str | Any = 'float32', normalizer_fn: Any = None) -> Any:
    """Add numeric features.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the columns.
    shape
        The shape of a value.
    default_value
        The value where there is none.
    dtype
        The dtype of the values.
    normalizer_fn
        A scaler, of `scaler_standard()` or `scaler_min_max()`, or a function of a tensor.

    Returns
    -------
        A feature specification with these steps. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_numeric_column(*, shape: int | float | Sequence[int | float] = 1, default_value: Any = None, dtype: str | Any = 'float32', normalizer_fn: Any = None) -> Deferred: ...

@overload
def step_remove_column(spec: Any, *args: str | Sequence[str]) -> Any:
    """Leave out features of earlier steps.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        The names of the features.

    Returns
    -------
        A feature specification without them. Without `spec`, a deferred call to pipe into.
    """
@overload
def step_remove_column() -> Deferred: ...

@overload
def step_shared_embeddings_column(spec: Any, *args: str | Sequence[str], dimension: int | float | Sequence[int | float], combiner: str | Any = 'mean', initializer: Any = None, shared_embedding_collection_name: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: bool = True, **kwargs: Any) -> Any:
    """Raise an error: embeddings that features share are for graphs of TensorFlow 1 only.

    Arguments
    ---------
    spec
        The feature specification.
    *args
        For each group the names of its features.
    dimension
        The size of a vector.
    combiner
        How several values of an element are combined.
    initializer
        The initializer of the vectors.
    shared_embedding_collection_name
        A name for the vectors.
    ckpt_to_load_from
        A checkpoint with the vectors.
    tensor_name_in_ckpt
        The name of the vectors in the checkpoint.
    max_norm
        The largest norm of a vector.
    trainable
        Whether the vectors are trained.
    **kwargs
        Lists of names, by the names of the new features.

    Returns
    -------
        What the Keras endpoint returns. Without the first argument, a deferred call to pipe into.
    """
@overload
def step_shared_embeddings_column(*, dimension: int | float | Sequence[int | float], combiner: str | Any = 'mean', initializer: Any = None, shared_embedding_collection_name: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: bool = True, **kwargs: Any) -> Deferred: ...

@overload
def summary(object: Any, line_length: int | float | Sequence[int | float] | None = None, positions: Any = None, expand_nested: bool = False, show_trainable: Any = None, *, layer_range: Any = None, **kwargs: Any) -> Any:
    """Prints the layers of a model with output shapes and parameter counts.

    Arguments
    ---------
    object
        Model to describe.
    line_length
        Width of the print, in characters; `None` for that of the console.
    positions
        Where the columns end: shares of the line, or characters; `None` for Keras' choice.
    expand_nested
        Whether to show the layers of nested models.
    show_trainable
        Whether to show which layers are trainable; NA to do so only if some are not.
    layer_range
        First and last layer to show, by name.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The model.

    Source
    ------
        Mirrors keras3::summary(). Keras: keras.Model.summary.
    """
@overload
def summary(line_length: int | float | Sequence[int | float] | None = None, positions: Any = None, expand_nested: bool = False, show_trainable: Any = None, *, layer_range: Any = None, **kwargs: Any) -> Deferred: ...

@overload
def tensor_slices_dataset(tensors: Any) -> Any:
    """Make a dataset whose elements are slices of arrays along their first dimension.

    A list of arrays gives tuples such as `(x, y)`, a dict gives dicts, a data frame gives dicts of
    its columns; lists and dicts nest. A list of plain numbers or strings is one vector, a list of
    vectors is a tuple of them. Arrays keep their dtype; plain numbers and a data frame's columns
    become float32 or int32.

    Arguments
    ---------
    tensors
        An array, a tensor, a vector, a data frame, or a (nested) list or dict of them, all of the
        same size in their first dimension.

    Returns
    -------
        A tf.data.Dataset.
    """
@overload
def tensor_slices_dataset() -> Deferred: ...

def tensorboard(log_dir: Any, action: str | Any = 'start', host: str | Any = '127.0.0.1', port: str | Any = 'auto', launch_browser: Any = None, reload_interval: float | Any = 5.0, purge_orphaned_data: bool = True) -> Any:
    """Starts or stops TensorBoard on a log directory.

    Arguments
    ---------
    log_dir
        Directory, or several, with the logs to show.
    action
        `"start"` or `"stop"`.
    host
        Address to serve on.
    port
        Port to serve on; `"auto"` to choose one.
    launch_browser
        Whether to open a browser.
    reload_interval
        Seconds between looks for new data.
    purge_orphaned_data
        Whether to hide data of steps that a restarted run repeated.

    Returns
    -------
        URL of the TensorBoard server.

    Source
    ------
        Mirrors keras3::tensorboard().
    """

@overload
def tensors_dataset(tensors: Any) -> Any:
    """Make a dataset of a single element, which consists of the given arrays.

    Lists, dicts, data frames and dtypes as in `tensor_slices_dataset()`.

    Arguments
    ---------
    tensors
        An array, a tensor, a vector or scalar, a data frame, or a (nested) list or dict of them.

    Returns
    -------
        A tf.data.Dataset of one element.
    """
@overload
def tensors_dataset() -> Deferred: ...

@overload
def test_on_batch(object: Any, x: Any, y: ArrayLike | None = None, sample_weight: Any = None, **kwargs: Any) -> Any:
    """Computes loss and metrics on one batch.

    Arguments
    ---------
    object
        Compiled model.
    x
        One batch of inputs.
    y
        Targets of the batch.
    sample_weight
        Weight of each sample in the loss.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        A named list: the loss and each metric.

    Source
    ------
        Mirrors keras3::test_on_batch(). Keras: keras.Model.test_on_batch.
    """
@overload
def test_on_batch(x: Any, y: ArrayLike | None = None, sample_weight: Any = None, **kwargs: Any) -> Deferred: ...

def text_dataset_from_directory(directory: str | PathLike[str], labels: str | Sequence[int] | None = 'inferred', label_mode: str | Any = 'int', class_names: Any = None, batch_size: int | float = 32, max_length: int | float | Sequence[int | float] | None = None, shuffle: bool = True, seed: int | float | Sequence[int | float] | None = None, validation_split: Any = None, subset: Any = None, follow_links: bool = False, verbose: bool = True) -> Any:
    """Dataset of text files in a directory, with labels from the subdirectories.

    Arguments
    ---------
    directory
        Directory with the files; one subdirectory per class if labels are inferred.
    labels
        `"inferred"` from subdirectories, None, or class ids counted from 0, one per file in
        alphabetical order.
    label_mode
        `"int"`, `"categorical"` (one-hot), `"binary"` (0 or 1) or None.
    class_names
        Names of the subdirectories, in the order of their class ids; `None` for alphabetical order.
    batch_size
        Samples per batch; `None` for single samples without a batch dimension.
    max_length
        Longest text to keep, in bytes; `None` for no limit.
    shuffle
        Whether to shuffle the files; otherwise they come in alphabetical order.
    seed
        Seed for shuffling and for the validation split.
    validation_split
        Share of the files kept for validation, from 0 to 1.
    subset
        `"training"`, `"validation"` or `"both"`, if there is a `validation_split`.
    follow_links
        Whether to follow symbolic links to directories.
    verbose
        Whether to report the numbers of files and classes found.

    Returns
    -------
        A dataset of batches, with labels unless `labels=None`.

    Source
    ------
        Mirrors keras3::text_dataset_from_directory(). Keras:
        keras.utils.text_dataset_from_directory.
    """

def text_line_dataset(filenames: str | PathLike[str] | Sequence[str], compression_type: Any = None, *, buffer_size: int | float | None = None, num_parallel_reads: int | float | None = None, name: Any = None, record_spec: Any = None, parallel_records: int | float | None = None) -> Any:
    """Make a dataset of the lines of text files.

    Arguments
    ---------
    filenames
        The paths of files, or a dataset of them.
    compression_type
        `"ZLIB"` or `"GZIP"` for compressed files.
    buffer_size
        How many bytes are read at a time.
    num_parallel_reads
        How many files are read at the same time.
    name
        A name for the TensorFlow operation.
    record_spec
        What the lines hold, of `csv_record_spec()` and the like; they are strings by default.
    parallel_records
        How many lines are decoded at the same time.

    Returns
    -------
        A tf.data.Dataset of strings, or of dicts by `record_spec`.
    """

def tf_function(f: Callable[..., Any], input_signature: Any = None, autograph: bool = True, *, reduce_retracing: bool = False, **kwargs: Any) -> Any:
    """A function compiled into a TensorFlow graph.

    Arguments
    ---------
    f
        A function of tensors.
    input_signature
        A tuple of tf.TensorSpec, or None to trace for each kind of input.
    autograph
        Whether the language's own control flow in f (`if`, `while`, `for`), where tensors decide on
        it, is turned into TensorFlow's.
    reduce_retracing
        Whether shapes are generalised to trace less often.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The compiled function.
    """

def tfrecord_dataset(filenames: str | PathLike[str] | Sequence[str], compression_type: Any = None, buffer_size: int | float | None = None, num_parallel_reads: int | float | None = None) -> Any:
    """Make a dataset of the records of TFRecord files.

    Arguments
    ---------
    filenames
        The paths of files, or a dataset of them.
    compression_type
        `"ZLIB"` or `"GZIP"` for compressed files.
    buffer_size
        How many bytes are read at a time.
    num_parallel_reads
        How many files are read at the same time.

    Returns
    -------
        A tf.data.Dataset of strings.
    """

@overload
def time_distributed(object: Any, layer: Any, **kwargs: Any) -> Any:
    """Alias of `layer_time_distributed()`: Applies a layer to every time step.

    Arguments
    ---------
    object
        What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an
        array, or a list of them (the layer is called on it). Without it the layer itself is
        returned.
    layer
        Layer to apply to each step; the second axis is time.
    **kwargs
        Further arguments by keyword that the installed Keras takes.

    Returns
    -------
        The layer; with `object`, the Sequential model that got it, or the layer's output.

    Source
    ------
        Mirrors keras3::time_distributed(). Keras: keras.layers.TimeDistributed.
    """
@overload
def time_distributed(layer: Any, **kwargs: Any) -> Any: ...

def timeseries_dataset_from_array(data: ArrayLike, targets: ArrayLike, sequence_length: int | float, sequence_stride: int | float = 1, sampling_rate: int | float = 1, batch_size: int | float = 128, shuffle: bool = False, seed: int | float | Sequence[int | float] | None = None, start_index: int | float | Sequence[int | float] | None = None, end_index: int | float | Sequence[int | float] | None = None) -> Any:
    """Dataset of sliding windows over a time series.

    Arguments
    ---------
    data
        Array of consecutive time steps along the first axis.
    targets
        Target for the window that starts at the same position; None for none.
    sequence_length
        Time steps per window.
    sequence_stride
        Time steps between the starts of successive windows.
    sampling_rate
        Time steps between successive elements within a window.
    batch_size
        Windows per batch; `None` for single windows.
    shuffle
        Whether to shuffle the windows; otherwise they come in time order.
    seed
        Seed for the shuffling.
    start_index
        Position in `data`, counted from 0, from which the windows start; `None` for the start.
    end_index
        Position in `data`, counted from 0, before which the windows end; `None` for the end.

    Returns
    -------
        A dataset of batches of windows, with targets if given.

    Source
    ------
        Mirrors keras3::timeseries_dataset_from_array(). Keras:
        keras.utils.timeseries_dataset_from_array.
    """

@overload
def to_categorical(x: ArrayLike, num_classes: int | float | None = None) -> Any:
    """One-hot encodes class ids counted from 0.

    Arguments
    ---------
    x
        Integer class ids, from 0 to `num_classes - 1`.
    num_classes
        Number of classes; `None` for the largest id plus 1.

    Returns
    -------
        An array or tensor with one more axis, of length `num_classes`.

    Source
    ------
        Mirrors keras3::to_categorical(). Keras: keras.utils.to_categorical.
    """
@overload
def to_categorical(num_classes: int | float | None = None) -> Deferred: ...

@overload
def train_on_batch(object: Any, x: Any, y: ArrayLike | None = None, sample_weight: Any = None, class_weight: Mapping[int, float] | None = None) -> Any:
    """Makes one training step on one batch.

    Arguments
    ---------
    object
        Compiled model.
    x
        One batch of inputs.
    y
        Targets of the batch.
    sample_weight
        Weight of each sample in the loss.
    class_weight
        Weights of the classes in the loss, by class id counted from 0: `{0: 1, 1: 5}`, or names
        `"0"`, `"1"` in R.

    Returns
    -------
        A named list: the loss and each metric.

    Source
    ------
        Mirrors keras3::train_on_batch(). Keras: keras.Model.train_on_batch.
    """
@overload
def train_on_batch(x: Any, y: ArrayLike | None = None, sample_weight: Any = None, class_weight: Mapping[int, float] | None = None) -> Deferred: ...

def tsv_record_spec(example_file: str | PathLike[str] | None = ..., skip: int | float = 0.0, names: str | Sequence[str] | None = None, types: str | Sequence[str] | None = None, defaults: Sequence[Any] | None = None) -> Any:
    """Describe the records of text files with fields between tabs.

    Arguments
    ---------
    example_file
        A file to learn from what is not given.
    skip
        How many lines come before the records, the line with the names not counted.
    names
        The names of the columns; those in the file's first line by default.
    types
        The types of the columns, as in `delim_record_spec()`.
    defaults
        A list of values for fields that are empty.

    Returns
    -------
        A record specification, for `text_line_dataset()` and `dataset_decode_delim()`.
    """

def tuple(*args: Any, convert: bool = False) -> Any:
    """Makes a Python tuple.

    Arguments
    ---------
    *args
        Further values.
    convert
        Whether R is to see the items of the tuple as R values.

    Returns
    -------
        A tuple.

    Source
    ------
        Mirrors keras3::tuple().
    """

@overload
def unfreeze_weights(object: Any, from_: str | int | Any | None = None, to: str | int | Any | None = None, which: Any = None) -> Any:
    """Makes layers trainable again, all or a selection.

    Arguments
    ---------
    object
        Model or layer.
    from_
        First layer, by name or by index counted from 1.
    to
        Last layer, by name or by index counted from 1.
    which
        Layers to choose, by names or by indices counted from 1; negative ones count from the end.

    Returns
    -------
        The model or layer, changed in place.

    Source
    ------
        Mirrors keras3::unfreeze_weights().
    """
@overload
def unfreeze_weights(from_: str | int | Any | None = None, to: str | int | Any | None = None, which: Any = None) -> Deferred: ...

@overload
def unserialize_model(model: str | PathLike[str] | bytes, custom_objects: Any = None, compile: bool = True) -> Any:
    """A model from the bytes of serialize_model().

    Arguments
    ---------
    model
        The bytes.
    custom_objects
        Custom classes and functions, by name.
    compile
        Whether to restore the compiled state too.

    Returns
    -------
        The model.
    """
@overload
def unserialize_model(custom_objects: Any = None, compile: bool = True) -> Deferred: ...

def use_backend(backend: Any, gpu: Any = None) -> Any:
    """Selects the Keras backend; call it before Keras is first used.

    Arguments
    ---------
    backend
        `"tensorflow"`, `"jax"` or `"torch"`.
    gpu
        Whether to use a GPU: True, False, or NA for one if present.

    Returns
    -------
        What the Keras endpoint returns.

    Source
    ------
        Mirrors keras3::use_backend().
    """

def use_implementation(implementation: str | Any = 'keras') -> Any:
    """Chose between two Keras packages in older scripts; today there is one, and nothing is left to
    choose.

    Arguments
    ---------
    implementation
        "keras" or "tensorflow".

    Returns
    -------
        None.
    """

def use_sample_data(on: bool = True) -> Any:
    """Makes the dataset loaders return stand-ins, so that they work without a network.

    A stand-in has the shapes, dtypes and labels of the dataset that it stands for, is the same at
    every run, and its contents are made up; each call says so on standard error. The environment
    variable PYKERAS3_SAMPLE_DATA=1 does the same from the start.

    Arguments
    ---------
    on
        True for stand-ins, False for the real datasets, None to leave the choice to the environment
        variable.

    Returns
    -------
        None.
    """

def with_custom_object_scope(objects: Any, expr: Any = ...) -> Any:
    """Runs code while custom objects are known by name: `with with_custom_object_scope(objects): ...`.

    Arguments
    ---------
    objects
        A dict of names and classes or functions, or a list of them.
    expr
        A function to call in the scope; R's code comes as one.

    Returns
    -------
        What the function returns; without one, the scope for a `with` statement.

    Source
    ------
        Mirrors keras3::with_custom_object_scope(). Keras: keras.saving.custom_object_scope.
    """

def zip_datasets(*args: Any) -> Any:
    """Make a dataset of tuples with an element of each of several datasets; it ends with the shortest.

    `[ds1, ds2] >> zip_datasets()` is the same as `zip_datasets(ds1, ds2)`.

    Arguments
    ---------
    *args
        Datasets, or a single (nested) list or dict of datasets.

    Returns
    -------
        A tf.data.Dataset of tuples, or of what the list or dict is made of.
    """

def zip_lists(*args: Any) -> Any:
    """Pairs up the items of several lists by name, or else by position.

    Arguments
    ---------
    *args
        Further values.

    Returns
    -------
        A list of lists, one per name or position.

    Source
    ------
        Mirrors keras3::zip_lists().
    """
