"""Replacements for the exports of the R package keras 2.16 that keras3 does not have."""

# Replacements of Keras' older text and image preprocessing
TEXT = "`layer_text_vectorization()`"
IMAGES = "`image_dataset_from_directory()`, with layers such as `layer_random_flip()` to augment images"
SERIES = "`timeseries_dataset_from_array()`"
# Gone with TensorFlow's graphs and sessions, or the other backends of the time
PHASES = "the argument `training` of a layer's `call()`"
NODES = "`layer$input` or `layer$output`"
SAVED_MODELS = "`save_model()` and `load_model()`, or `export_savedmodel()` to serve a model"

OPERATIONS = """abs all any arange argmax argmin batch_normalization binary_crossentropy cast categorical_crossentropy
    clip concatenate cos ctc_decode cumprod cumsum dot dtype elu equal exp expand_dims eye greater greater_equal
    hard_sigmoid identity in_top_k is_tensor less less_equal log logsumexp max maximum mean min minimum ndim not_equal
    one_hot ones ones_like prod relu repeat reshape round shape sigmoid sign sin softmax softplus softsign
    sparse_categorical_crossentropy sqrt square squeeze stack std stop_gradient sum switch tanh tile transpose unstack
    var zeros zeros_like""".split()

# Names of keras' backend functions, `k_...`
OF_BACKEND = {
    "backend": "`config_backend()`",
    "batch_dot": "`op_matmul()` or `op_einsum()`",
    "batch_flatten": "`op_reshape()`",
    "batch_get_value": "`get_weights()`",
    "batch_set_value": "`set_weights()`",
    "bias_add": "`op_add()`",
    "cast_to_floatx": "`op_cast(x, config_floatx())`",
    "clear_session": "`clear_session()`",
    "constant": "`op_convert_to_tensor()`",
    "conv1d": "`op_conv()`",
    "conv2d": "`op_conv()`",
    "conv2d_transpose": "`op_conv_transpose()`",
    "conv3d": "`op_conv()`",
    "conv3d_transpose": "`op_conv_transpose()`",
    "count_params": "`count_params()`",
    "ctc_batch_cost": "`op_ctc_loss()`",
    "ctc_label_dense_to_sparse": "`op_ctc_loss()`, which takes dense labels",
    "depthwise_conv2d": "`op_depthwise_conv()`",
    "dropout": "`random_dropout()`",
    "epsilon": "`config_epsilon()`",
    "eval": "`as.array()`",
    "flatten": "`op_reshape(x, -1)`",
    "floatx": "`config_floatx()`",
    "foldl": "`op_scan()`",
    "foldr": "`op_scan()`",
    "function": "`tf_function()`",
    "gather": "`op_take()`, which takes one-based indices",
    "get_value": "`as.array()`",
    "get_variable_shape": "`op_shape()`",
    "gradients": "`tf$GradientTape()`",
    "image_data_format": "`config_image_data_format()`",
    "in_test_phase": PHASES,
    "in_train_phase": PHASES,
    "int_shape": "`op_shape()`",
    "is_keras_tensor": "`keras$backend$is_keras_tensor()`",
    "is_sparse": "`x$sparse`",
    "l2_normalize": "`op_normalize()`",
    "learning_phase": PHASES,
    "local_conv1d": "`op_conv()`",
    "local_conv2d": "`op_conv()`",
    "map_fn": "`op_map()` or `op_vectorized_map()`",
    "moving_average_update": "`variable$assign()`",
    "normalize_batch_in_training": "`op_batch_normalization()`",
    "permute_dimensions": "`op_transpose()`",
    "placeholder": "`keras_input()`",
    "pool2d": "`op_max_pool()` or `op_average_pool()`",
    "pool3d": "`op_max_pool()` or `op_average_pool()`",
    "pow": "`op_power()`",
    "print_tensor": "`print()`",
    "random_bernoulli": "`random_binomial()` with `counts = 1`",
    "random_binomial": "`random_binomial()`",
    "random_normal": "`random_normal()`",
    "random_normal_variable": "`keras_variable(random_normal(shape))`",
    "random_uniform": "`random_uniform()`",
    "random_uniform_variable": "`keras_variable(random_uniform(shape))`",
    "repeat_elements": "`op_repeat()`",
    "reset_uids": "`clear_session()`",
    "resize_images": "`op_image_resize()`",
    "resize_volumes": "`op_repeat()`",
    "reverse": "`op_flip()`",
    "rnn": "`layer_rnn()` or `op_scan()`",
    "separable_conv2d": "`op_separable_conv()`",
    "set_epsilon": "`config_set_epsilon()`",
    "set_floatx": "`config_set_floatx()`",
    "set_image_data_format": "`config_set_image_data_format()`",
    "set_learning_phase": PHASES,
    "set_value": "`variable$assign()`",
    "spatial_2d_padding": "`op_pad()`",
    "spatial_3d_padding": "`op_pad()`",
    "temporal_padding": "`op_pad()`",
    "to_dense": "`op_convert_to_tensor(x, sparse = FALSE)`",
    "truncated_normal": "`random_truncated_normal()`",
    "update": "`variable$assign()`",
    "update_add": "`variable$assign_add()`",
    "update_sub": "`variable$assign_sub()`",
    "variable": "`keras_variable()`",
}

SUCCESSORS = {
    # Training and prediction
    "fit_generator": "`fit()`, which takes generators",
    "evaluate_generator": "`evaluate()`, which takes generators",
    "predict_generator": "`predict()`, which takes generators",
    "predict_classes": "`predict()`, with `op_argmax()` or `> 0.5` on its result",
    "predict_proba": "`predict()`",
    "multi_gpu_model": "`keras$distribution` or `tf$distribute`",
    "use_session_with_seed": "`set_random_seed()`",
    "reset_states": "`reset_state()`",
    # Text
    **dict.fromkeys(
        (
            "text_tokenizer",
            "fit_text_tokenizer",
            "texts_to_sequences",
            "texts_to_sequences_generator",
            "texts_to_matrix",
            "sequences_to_matrix",
            "text_to_word_sequence",
            "save_text_tokenizer",
            "load_text_tokenizer",
        ),
        TEXT,
    ),
    **dict.fromkeys(("text_one_hot", "text_hashing_trick"), "`layer_hashing()` or `layer_text_vectorization()`"),
    **dict.fromkeys(("skipgrams", "make_sampling_table"), "your own code"),
    # Images and series
    **dict.fromkeys(
        (
            "flow_images_from_data",
            "flow_images_from_dataframe",
            "flow_images_from_directory",
            "image_data_generator",
            "fit_image_data_generator",
        ),
        IMAGES,
    ),
    "generator_next": "`iter_next(as_iterator(x))`",
    "image_array_resize": "`op_image_resize()`",
    "timeseries_generator": SERIES,
    "hdf5_matrix": "the R package hdf5r, or `h5py`",
    # Files
    "load_model_tf": SAVED_MODELS,
    "model_from_saved_model": SAVED_MODELS,
    "model_to_saved_model": SAVED_MODELS,
    "save_model_weights_tf": "`save_model_weights()`",
    "load_model_weights_tf": "`load_model_weights()`",
    # Layers and what describes them
    **dict.fromkeys(
        (
            "get_input_at",
            "get_input_mask_at",
            "get_input_shape_at",
            "get_output_at",
            "get_output_mask_at",
            "get_output_shape_at",
        ),
        NODES,
    ),
    "layer_activation_selu": '`layer_activation(activation = "selu")`',
    "layer_activation_thresholded_relu": "`layer_activation_relu(threshold = )`",
    "layer_cudnn_gru": "`layer_gru()`, which is fast on GPUs",
    "layer_cudnn_lstm": "`layer_lstm()`, which is fast on GPUs",
    "layer_dense_features": "`layer_feature_space()`",
    "layer_gru_cell": "`rnn_cell_gru()`",
    "layer_lstm_cell": "`rnn_cell_lstm()`",
    "layer_simple_rnn_cell": "`rnn_cell_simple()`",
    "layer_stacked_rnn_cells": "`rnn_cells_stack()`",
    **dict.fromkeys(
        ("layer_locally_connected_1d", "layer_locally_connected_2d"), "a custom layer made with `new_layer_class()`"
    ),
    "layer_random_height": "`layer_random_zoom()`",
    "layer_random_width": "`layer_random_zoom()`",
    # Activations, losses, metrics, callbacks
    "activation_swish": "`activation_silu()`",
    "callback_progbar_logger": "the argument `verbose` of `fit()`",
    "callback_terminate_on_naan": "`callback_terminate_on_nan()`",
    "loss_cosine_proximity": "`loss_cosine_similarity()`",
    "loss_kullback_leibler_divergence": "`loss_kl_divergence()`",
    "loss_logcosh": "`loss_log_cosh()`",
    "metric_accuracy": '`"accuracy"` in `compile(metrics = )`',
    "metric_cosine_proximity": "`metric_cosine_similarity()`",
    "metric_kullback_leibler_divergence": "`metric_kl_divergence()`",
    "metric_logcosh_error": "`metric_log_cosh_error()`",
    "metric_mean_relative_error": "`custom_metric()`",
    "metric_mean_tensor": "`metric_mean()`",
    # Applications
    "application_densenet": "`application_densenet121()`, `application_densenet169()` or `application_densenet201()`",
    "application_nasnet": "`application_nasnetlarge()` or `application_nasnetmobile()`",
    **dict.fromkeys(
        (
            "densenet_preprocess_input",
            "inception_resnet_v2_preprocess_input",
            "inception_v3_preprocess_input",
            "mobilenet_preprocess_input",
            "mobilenet_v2_preprocess_input",
            "nasnet_preprocess_input",
            "resnet_preprocess_input",
            "resnet_v2_preprocess_input",
            "xception_preprocess_input",
        ),
        "`application_preprocess_inputs(model, x)`",
    ),
    **dict.fromkeys(
        ("mobilenet_decode_predictions", "mobilenet_v2_decode_predictions"),
        "`application_decode_predictions(model, preds)`",
    ),
    **dict.fromkeys(("mobilenet_load_model_hdf5", "mobilenet_v2_load_model_hdf5"), "`load_model()`"),
    # Classes
    "KerasCallback": "`Callback()`",
    "KerasConstraint": "`Constraint()`",
    "KerasLayer": "`Layer()`",
    "KerasWrapper": "`Layer()`",
    "create_wrapper": "`Layer()`",
    "create_layer_wrapper": "`Layer()`",
    # The package itself
    "backend": "`keras$ops` and the functions `op_...()`",
    "implementation": "`config_backend()`",
    "is_keras_available": '`reticulate::py_module_available("keras")`',
    "keras_array": "`np_array()`",
    **{f"k_{name}": f"`op_{name}()`" for name in OPERATIONS},
    **{f"k_{name}": successor for name, successor in OF_BACKEND.items()},
}


NOT_NEEDED = {
    **dict.fromkeys(
        ("k_get_session", "k_set_session", "k_is_placeholder", "k_manual_variable_initialization"),
        "TensorFlow runs without sessions",
    ),
    "k_get_uid": "Keras numbers the names of layers itself",
    "py_require_legacy_keras": "Keras 3 is the only implementation",
}


def messages() -> dict[str, str]:
    """Return the message for each defunct name."""
    successors = {
        name: f"`{name}` of the R package keras 2 is defunct; use {successor}."
        for name, successor in SUCCESSORS.items()
    }
    return successors | {
        name: f"`{name}` of the R package keras 2 is defunct and not needed: {reason}."
        for name, reason in NOT_NEEDED.items()
    }
