"""Which module each public name is in; written by `make generate`."""
MODULES = {
    "activations": """
        activation_celu activation_elu activation_exponential activation_gelu activation_glu
        activation_hard_shrink activation_hard_sigmoid activation_hard_silu activation_hard_swish
        activation_hard_tanh activation_leaky_relu activation_linear activation_log_sigmoid
        activation_log_softmax activation_mish activation_relu activation_relu6 activation_selu
        activation_sigmoid activation_silu activation_soft_shrink activation_softmax activation_softplus
        activation_softsign activation_sparse_plus activation_sparse_sigmoid activation_sparsemax
        activation_squareplus activation_tanh activation_tanh_shrink activation_threshold
""",
    "adaptation": """
        adapt get_vocabulary set_vocabulary
""",
    "applications": """
        application_convnext_base application_convnext_large application_convnext_small
        application_convnext_tiny application_convnext_xlarge application_decode_predictions
        application_densenet121 application_densenet169 application_densenet201 application_efficientnet_b0
        application_efficientnet_b1 application_efficientnet_b2 application_efficientnet_b3
        application_efficientnet_b4 application_efficientnet_b5 application_efficientnet_b6
        application_efficientnet_b7 application_efficientnet_v2b0 application_efficientnet_v2b1
        application_efficientnet_v2b2 application_efficientnet_v2b3 application_efficientnet_v2l
        application_efficientnet_v2m application_efficientnet_v2s application_inception_resnet_v2
        application_inception_v3 application_mobilenet application_mobilenet_v2
        application_mobilenet_v3_large application_mobilenet_v3_small application_nasnet_large
        application_nasnet_mobile application_nasnetlarge application_nasnetmobile
        application_preprocess_inputs application_resnet101 application_resnet101_v2 application_resnet152
        application_resnet152_v2 application_resnet50 application_resnet50_v2 application_vgg16
        application_vgg19 application_xception
""",
    "callbacks": """
        callback_backup_and_restore callback_csv_logger callback_early_stopping callback_lambda
        callback_learning_rate_scheduler callback_model_checkpoint callback_reduce_lr_on_plateau
        callback_remote_monitor callback_swap_ema_weights callback_tensorboard callback_terminate_on_nan
""",
    "classes": """
        Callback Constraint Layer LearningRateSchedule Loss Metric Model active_property custom_metric
        mark_active new_callback_class new_layer_class new_learning_rate_schedule_class new_loss_class
        new_metric_class new_model_class new_wrapper
""",
    "compat.keras2.classes": """
        create_layer keras_model_custom
""",
    "compat.keras2.functions": """
        callbacks_tensorboard keras_model_to_estimator load_model_hdf5 load_model_weights_hdf5
        model_from_json model_from_yaml model_to_json model_to_yaml save_model_hdf5 save_model_tf
        save_model_weights_hdf5 serialize_model tf_function unserialize_model use_implementation
""",
    "compat.keras_tuner": """
        fit_tuner tuner_bayesian_optimization tuner_best_models tuner_grid_search tuner_hyperband
        tuner_random_search tuner_results
""",
    "compat.tfdatasets.batching": """
        dataset_batch dataset_bucket_by_sequence_length dataset_group_by_window dataset_map_and_batch
        dataset_padded_batch dataset_rebatch dataset_unbatch dataset_window
""",
    "compat.tfdatasets.buffering": """
        dataset_cache dataset_prefetch dataset_prefetch_to_device dataset_repeat dataset_shuffle
        dataset_shuffle_and_repeat dataset_snapshot
""",
    "compat.tfdatasets.combining": """
        choose_from_datasets dataset_concatenate sample_from_datasets zip_datasets
""",
    "compat.tfdatasets.creating": """
        as_tf_dataset random_integer_dataset range_dataset sparse_tensor_slices_dataset
        tensor_slices_dataset tensors_dataset
""",
    "compat.tfdatasets.feature_spec": """
        dataset_use_spec dense_features feature_spec
""",
    "compat.tfdatasets.iterating": """
        as_array_iterator as_iterator dataset_collect iter_next iterate iterator_get_next
        iterator_initializer iterator_make_initializer iterator_string_handle
        make_iterator_from_string_handle make_iterator_from_structure make_iterator_initializable
        make_iterator_one_shot next_batch output_shapes output_types
""",
    "compat.tfdatasets.options": """
        dataset_options
""",
    "compat.tfdatasets.parquet": """
        parquet_dataset
""",
    "compat.tfdatasets.preparing": """
        dataset_prepare layer_input_from_dataset
""",
    "compat.tfdatasets.reading": """
        dataset_decode_delim file_list_dataset fixed_length_record_dataset make_csv_dataset read_files
        sql_dataset sqlite_dataset text_line_dataset tfrecord_dataset
""",
    "compat.tfdatasets.records": """
        csv_record_spec delim_record_spec sql_record_spec tsv_record_spec
""",
    "compat.tfdatasets.scalers": """
        scaler_min_max scaler_standard
""",
    "compat.tfdatasets.spec_steps": """
        step_bucketized_column step_categorical_column_with_hash_bucket
        step_categorical_column_with_identity step_categorical_column_with_vocabulary_file
        step_categorical_column_with_vocabulary_list step_crossed_column step_embedding_column
        step_indicator_column step_numeric_column step_remove_column step_shared_embeddings_column
""",
    "compat.tfdatasets.transforming": """
        dataset_enumerate dataset_filter dataset_flat_map dataset_interleave dataset_map dataset_reduce
        dataset_rejection_resample dataset_scan dataset_shard dataset_skip dataset_take dataset_take_while
        dataset_unique
""",
    "compat.tfruns": """
        flag_boolean flag_integer flag_numeric flag_string flags get_file run_dir tensorboard use_backend
""",
    "config": """
        config_backend config_disable_flash_attention config_disable_interactive_logging
        config_disable_traceback_filtering config_dtype_policy config_enable_flash_attention
        config_enable_interactive_logging config_enable_traceback_filtering
        config_enable_unsafe_deserialization config_epsilon config_floatx config_image_data_format
        config_is_flash_attention_enabled config_is_interactive_logging_enabled config_is_nnx_enabled
        config_is_traceback_filtering_enabled config_max_epochs config_max_steps_per_epoch
        config_set_backend config_set_dtype_policy config_set_epsilon config_set_floatx
        config_set_image_data_format config_set_max_epochs config_set_max_steps_per_epoch
""",
    "constraints": """
        constraint_maxnorm constraint_minmaxnorm constraint_nonneg constraint_unitnorm
""",
    "datasets.builtin": """
        dataset_boston_housing dataset_california_housing dataset_cifar10 dataset_cifar100
        dataset_fashion_mnist dataset_imdb dataset_imdb_word_index dataset_mnist dataset_reuters
        dataset_reuters_word_index use_sample_data
""",
    "distribution": """
        device_mesh distribution_data_parallel distribution_model_parallel layout_map list_devices
        set_distribution tensor_layout tf_config_cluster tpu_strategy
""",
    "feature_space": """
        feature_cross feature_custom feature_float feature_float_discretized feature_float_normalized
        feature_float_rescaled feature_integer_categorical feature_integer_hashed feature_string_categorical
        feature_string_hashed layer_feature_space
""",
    "initializers": """
        initializer_constant initializer_glorot_normal initializer_glorot_uniform initializer_he_normal
        initializer_he_uniform initializer_identity initializer_lecun_normal initializer_lecun_uniform
        initializer_ones initializer_orthogonal initializer_random_normal initializer_random_uniform
        initializer_stft initializer_truncated_normal initializer_variance_scaling initializer_zeros
""",
    "inspection": """
        plot plot_model summary
""",
    "layers.activations": """
        layer_activation layer_activation_elu layer_activation_leaky_relu layer_activation_parametric_relu
        layer_activation_relu layer_activation_softmax
""",
    "layers.attention": """
        layer_additive_attention layer_attention layer_group_query_attention layer_multi_head_attention
""",
    "layers.convolution": """
        layer_conv_1d layer_conv_1d_transpose layer_conv_2d layer_conv_2d_transpose layer_conv_3d
        layer_conv_3d_transpose layer_depthwise_conv_1d layer_depthwise_conv_2d layer_separable_conv_1d
        layer_separable_conv_2d
""",
    "layers.core": """
        layer_dense layer_einsum_dense layer_embedding layer_flax_module_wrapper layer_identity
        layer_jax_model_wrapper layer_lambda layer_masking layer_tfsm layer_torch_module_wrapper
""",
    "layers.merging": """
        layer_add layer_average layer_concatenate layer_dot layer_maximum layer_minimum layer_multiply
        layer_subtract
""",
    "layers.normalization": """
        layer_batch_normalization layer_group_normalization layer_layer_normalization
        layer_rms_normalization layer_spectral_normalization layer_unit_normalization
""",
    "layers.pooling": """
        layer_average_pooling_1d layer_average_pooling_2d layer_average_pooling_3d
        layer_global_average_pooling_1d layer_global_average_pooling_2d layer_global_average_pooling_3d
        layer_global_max_pooling_1d layer_global_max_pooling_2d layer_global_max_pooling_3d
        layer_max_pooling_1d layer_max_pooling_2d layer_max_pooling_3d
""",
    "layers.preprocessing": """
        layer_aug_mix layer_auto_contrast layer_category_encoding layer_center_crop layer_cut_mix
        layer_discretization layer_equalization layer_hashed_crossing layer_hashing layer_integer_lookup
        layer_max_num_bounding_boxes layer_mel_spectrogram layer_mix_up layer_normalization layer_pipeline
        layer_rand_augment layer_random_brightness layer_random_color_degeneration layer_random_color_jitter
        layer_random_contrast layer_random_crop layer_random_elastic_transform layer_random_erasing
        layer_random_flip layer_random_gaussian_blur layer_random_grayscale layer_random_hue
        layer_random_invert layer_random_perspective layer_random_posterization layer_random_rotation
        layer_random_saturation layer_random_sharpness layer_random_shear layer_random_translation
        layer_random_zoom layer_rescaling layer_resizing layer_solarization layer_stft_spectrogram
        layer_string_lookup layer_text_vectorization
""",
    "layers.recurrent": """
        bidirectional layer_bidirectional layer_conv_lstm_1d layer_conv_lstm_2d layer_conv_lstm_3d layer_gru
        layer_lstm layer_rnn layer_simple_rnn layer_time_distributed rnn_cell_gru rnn_cell_lstm
        rnn_cell_simple rnn_cells_stack time_distributed
""",
    "layers.regularization": """
        layer_activity_regularization layer_alpha_dropout layer_dropout layer_gaussian_dropout
        layer_gaussian_noise layer_spatial_dropout_1d layer_spatial_dropout_2d layer_spatial_dropout_3d
""",
    "layers.reshaping": """
        layer_cropping_1d layer_cropping_2d layer_cropping_3d layer_flatten layer_permute
        layer_repeat_vector layer_reshape layer_upsampling_1d layer_upsampling_2d layer_upsampling_3d
        layer_zero_padding_1d layer_zero_padding_2d layer_zero_padding_3d
""",
    "losses": """
        loss_binary_crossentropy loss_binary_focal_crossentropy loss_categorical_crossentropy
        loss_categorical_focal_crossentropy loss_categorical_generalized_cross_entropy
        loss_categorical_hinge loss_circle loss_cosine_similarity loss_ctc loss_dice loss_hinge loss_huber
        loss_kl_divergence loss_log_cosh loss_mean_absolute_error loss_mean_absolute_percentage_error
        loss_mean_squared_error loss_mean_squared_logarithmic_error loss_poisson
        loss_sparse_categorical_crossentropy loss_squared_hinge loss_tversky
""",
    "metrics": """
        metric_auc metric_binary_accuracy metric_binary_crossentropy metric_binary_focal_crossentropy
        metric_binary_iou metric_categorical_accuracy metric_categorical_crossentropy
        metric_categorical_focal_crossentropy metric_categorical_hinge metric_concordance_correlation
        metric_cosine_similarity metric_f1_score metric_false_negatives metric_false_positives
        metric_fbeta_score metric_hinge metric_huber metric_iou metric_kl_divergence metric_log_cosh
        metric_log_cosh_error metric_mean metric_mean_absolute_error metric_mean_absolute_percentage_error
        metric_mean_iou metric_mean_squared_error metric_mean_squared_logarithmic_error metric_mean_wrapper
        metric_one_hot_iou metric_one_hot_mean_iou metric_pearson_correlation metric_poisson
        metric_precision metric_precision_at_recall metric_r2_score metric_recall metric_recall_at_precision
        metric_root_mean_squared_error metric_sensitivity_at_specificity metric_sparse_categorical_accuracy
        metric_sparse_categorical_crossentropy metric_sparse_top_k_categorical_accuracy
        metric_specificity_at_sensitivity metric_squared_hinge metric_sum metric_top_k_categorical_accuracy
        metric_true_negatives metric_true_positives
""",
    "models": """
        clone_model count_params freeze_weights get_layer get_state_tree get_weights keras_input keras_model
        keras_model_sequential keras_variable layer_input pop_layer quantize_weights reset_state
        set_state_tree set_weights unfreeze_weights
""",
    "ops.core": """
        as_tensor op_associative_scan op_cast op_cond op_convert_to_array op_convert_to_numpy
        op_convert_to_tensor op_custom_gradient op_dtype op_fori_loop op_is_tensor op_map op_saturate_cast
        op_scan op_scatter op_scatter_update op_shape op_slice op_slice_update op_stop_gradient op_switch
        op_unstack op_vectorized_map op_while_loop
""",
    "ops.creation": """
        op_arange op_array op_bartlett op_blackman op_empty op_eye op_full op_full_like op_hamming
        op_hanning op_identity op_kaiser op_linspace op_logspace op_meshgrid op_ones op_ones_like op_tri
        op_zeros op_zeros_like
""",
    "ops.elementwise": """
        op_abs op_add op_angle op_arccos op_arccosh op_arcsin op_arcsinh op_arctan op_arctan2 op_arctanh
        op_bitwise_and op_bitwise_invert op_bitwise_left_shift op_bitwise_not op_bitwise_or
        op_bitwise_right_shift op_bitwise_xor op_cbrt op_ceil op_clip op_conj op_cos op_cosh op_deg2rad
        op_divide op_divide_no_nan op_equal op_exp op_exp2 op_expm1 op_floor op_floor_divide op_greater
        op_greater_equal op_heaviside op_imag op_isclose op_isfinite op_isinf op_isnan op_left_shift op_less
        op_less_equal op_log op_log10 op_log1p op_log2 op_logaddexp op_logical_and op_logical_not
        op_logical_or op_logical_xor op_maximum op_minimum op_mod op_multiply op_nan_to_num op_negative
        op_not_equal op_pmax op_pmin op_power op_real op_reciprocal op_right_shift op_round op_sign
        op_signbit op_sin op_sinh op_slogdet op_sqrt op_square op_subtract op_tan op_tanh op_trunc
        op_unravel_index op_vectorize
""",
    "ops.image": """
        op_image_affine_transform op_image_crop op_image_elastic_transform op_image_extract_patches
        op_image_gaussian_blur op_image_hsv_to_rgb op_image_map_coordinates op_image_pad
        op_image_perspective_transform op_image_resize op_image_rgb_to_grayscale op_image_rgb_to_hsv
""",
    "ops.indexing": """
        op_subset op_subset_set
""",
    "ops.linalg": """
        op_cholesky op_det op_eig op_eigh op_inv op_lstsq op_lu_factor op_norm op_qr op_solve
        op_solve_triangular op_svd
""",
    "ops.manipulation": """
        op_append op_broadcast_to op_concatenate op_copy op_diag op_diagflat op_diagonal op_diff
        op_expand_dims op_flip op_get_item op_hstack op_moveaxis op_ndim op_pad op_ravel op_rearrange
        op_repeat op_reshape op_roll op_rot90 op_size op_split op_squeeze op_stack op_swapaxes op_take
        op_take_along_axis op_tile op_transpose op_tril op_triu op_vstack
""",
    "ops.math": """
        op_erf op_erfinv op_extract_sequences op_fft op_fft2 op_ifft2 op_in_top_k op_irfft op_istft
        op_logdet op_logsumexp op_rfft op_rsqrt op_segment_max op_segment_sum op_stft op_top_k
        op_view_as_complex op_view_as_real
""",
    "ops.nn": """
        op_average_pool op_batch_normalization op_binary_crossentropy op_categorical_crossentropy op_celu
        op_conv op_conv_transpose op_ctc_decode op_ctc_loss op_depthwise_conv op_dot_product_attention
        op_elu op_gelu op_glu op_hard_shrink op_hard_sigmoid op_hard_silu op_hard_swish op_hard_tanh
        op_layer_normalization op_leaky_relu op_log_sigmoid op_log_softmax op_max_pool op_moments
        op_multi_hot op_normalize op_one_hot op_polar op_psnr op_relu op_relu6 op_rms_normalization op_selu
        op_separable_conv op_sigmoid op_silu op_soft_shrink op_softmax op_softplus op_softsign
        op_sparse_categorical_crossentropy op_sparse_plus op_sparse_sigmoid op_sparsemax op_squareplus
        op_tanh_shrink op_threshold
""",
    "ops.products": """
        op_correlate op_cross op_dot op_einsum op_inner op_matmul op_outer op_tensordot op_trace op_vdot
""",
    "ops.reductions": """
        op_all op_any op_argmax op_argmin op_average op_corrcoef op_count_nonzero op_cumprod op_cumsum
        op_max op_mean op_median op_min op_prod op_quantile op_std op_sum op_var
""",
    "ops.searching": """
        op_argpartition op_argsort op_bincount op_digitize op_histogram op_nonzero op_searchsorted op_select
        op_sort op_where
""",
    "optimizers": """
        optimizer_adadelta optimizer_adafactor optimizer_adagrad optimizer_adam optimizer_adam_w
        optimizer_adamax optimizer_ftrl optimizer_lamb optimizer_lion optimizer_loss_scale optimizer_muon
        optimizer_nadam optimizer_rmsprop optimizer_sgd
""",
    "preprocessing": """
        audio_dataset_from_directory image_array_save image_dataset_from_directory image_from_array
        image_load image_smart_resize image_to_array imagenet_decode_predictions imagenet_preprocess_input
        normalize pad_sequences split_dataset text_dataset_from_directory timeseries_dataset_from_array
        to_categorical
""",
    "r_types": """
        all_dims array_reshape named_list newaxis np_array py_to_r r_to_py shape tuple zip_lists
""",
    "random": """
        random_beta random_binomial random_categorical random_dropout random_gamma random_integer
        random_normal random_seed_generator random_shuffle random_truncated_normal random_uniform
""",
    "regularizers": """
        regularizer_l1 regularizer_l1_l2 regularizer_l2 regularizer_orthogonal
""",
    "saving": """
        export_model export_savedmodel load_model load_model_config load_model_weights save_model
        save_model_config save_model_weights
""",
    "schedules": """
        learning_rate_schedule_cosine_decay learning_rate_schedule_cosine_decay_restarts
        learning_rate_schedule_exponential_decay learning_rate_schedule_inverse_time_decay
        learning_rate_schedule_piecewise_constant_decay learning_rate_schedule_polynomial_decay
""",
    "serialization": """
        clear_session deserialize_keras_object from_config get_config get_custom_objects get_registered_name
        get_registered_object get_source_inputs register_keras_serializable serialize_keras_object
        set_custom_objects set_random_seed with_custom_object_scope
""",
    "training": """
        compile evaluate fit generate predict predict_on_batch test_on_batch train_on_batch
""",
    "core.keras_loader": """
        keras
""",
}
CLASSES = {
    "Config": "serialization",
    "Declaration": "core.declaring.declaration",
    "Deferred": "core.calling.pipe",
    "FeatureSpec": "compat.tfdatasets.feature_spec",
    "Private": "classes.injection",
    "QR": "ops.linalg",
    "TopK": "ops.math",
    "TrainingHistory": "history",
}
