# The public functions; written by `make generate` from the declarations in Python.

Callback <- function(classname, on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL,
  on_train_end = NULL, on_train_batch_begin = NULL, on_train_batch_end = NULL, on_test_begin = NULL,
  on_test_end = NULL, on_test_batch_begin = NULL, on_test_batch_end = NULL, on_predict_begin = NULL,
  on_predict_end = NULL, on_predict_batch_begin = NULL, on_predict_batch_end = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("Callback", ...)

Constraint <- function(classname, call = NULL, get_config = NULL, ..., public = list(),
  private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("Constraint", ...)

Layer <- function(classname, initialize = NULL, call = NULL, build = NULL, get_config = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("Layer", ..., .layer = TRUE)

LearningRateSchedule <- function(classname, call = NULL, initialize = NULL, get_config = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("LearningRateSchedule", ...)

Loss <- function(classname, call = NULL, ..., public = list(), private = list(), inherit = NULL,
  parent_env = parent.frame())
  make_class("Loss", ...)

Metric <- function(classname, initialize = NULL, update_state = NULL, result = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("Metric", ...)

Model <- function(classname, initialize = NULL, call = NULL, train_step = NULL, predict_step = NULL,
  test_step = NULL, compute_loss = NULL, compute_metrics = NULL, ..., public = list(),
  private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("Model", ...)

activation_celu <- function(x, alpha = 1)
  forward("activation_celu")

activation_elu <- function(x, alpha = 1)
  forward("activation_elu")

activation_exponential <- function(x)
  forward("activation_exponential")

activation_gelu <- function(x, approximate = FALSE)
  forward("activation_gelu")

activation_glu <- function(x, axis = -1L)
  forward("activation_glu")

activation_hard_shrink <- function(x, threshold = 0.5)
  forward("activation_hard_shrink")

activation_hard_sigmoid <- function(x)
  forward("activation_hard_sigmoid")

activation_hard_silu <- function(x)
  forward("activation_hard_silu")

activation_hard_swish <- function(x)
  forward("activation_hard_swish")

activation_hard_tanh <- function(x)
  forward("activation_hard_tanh")

activation_leaky_relu <- function(x, negative_slope = 0.2)
  forward("activation_leaky_relu")

activation_linear <- function(x)
  forward("activation_linear")

activation_log_sigmoid <- function(x)
  forward("activation_log_sigmoid")

activation_log_softmax <- function(x, axis = -1L)
  forward("activation_log_softmax")

activation_mish <- function(x)
  forward("activation_mish")

activation_relu <- function(x, negative_slope = 0, max_value = NULL, threshold = 0)
  forward("activation_relu")

activation_relu6 <- function(x)
  forward("activation_relu6")

activation_selu <- function(x)
  forward("activation_selu")

activation_sigmoid <- function(x)
  forward("activation_sigmoid")

activation_silu <- function(x)
  forward("activation_silu")

activation_soft_shrink <- function(x, threshold = 0.5)
  forward("activation_soft_shrink")

activation_softmax <- function(x, axis = -1L)
  forward("activation_softmax")

activation_softplus <- function(x)
  forward("activation_softplus")

activation_softsign <- function(x)
  forward("activation_softsign")

activation_sparse_plus <- function(x)
  forward("activation_sparse_plus")

activation_sparse_sigmoid <- function(x)
  forward("activation_sparse_sigmoid")

activation_sparsemax <- function(x, axis = -1L)
  forward("activation_sparsemax")

activation_squareplus <- function(x, b = 4L)
  forward("activation_squareplus")

activation_tanh <- function(x)
  forward("activation_tanh")

activation_tanh_shrink <- function(x)
  forward("activation_tanh_shrink")

activation_threshold <- function(x, threshold, default_value)
  forward("activation_threshold")

adapt <- function(object, data, ..., batch_size = NULL, steps = NULL)
  forward("adapt", ...)

application_convnext_base <- function(include_top = TRUE, include_preprocessing = TRUE,
  weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "convnext_base")
  forward("application_convnext_base")

application_convnext_large <- function(include_top = TRUE, include_preprocessing = TRUE,
  weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "convnext_large")
  forward("application_convnext_large")

application_convnext_small <- function(include_top = TRUE, include_preprocessing = TRUE,
  weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "convnext_small")
  forward("application_convnext_small")

application_convnext_tiny <- function(include_top = TRUE, include_preprocessing = TRUE,
  weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "convnext_tiny")
  forward("application_convnext_tiny")

application_convnext_xlarge <- function(include_top = TRUE, include_preprocessing = TRUE,
  weights = "imagenet", input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "convnext_xlarge")
  forward("application_convnext_xlarge")

application_decode_predictions <- function(model, preds, top = 5L, ...)
  forward("application_decode_predictions", ...)

application_densenet121 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "densenet121")
  forward("application_densenet121")

application_densenet169 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "densenet169")
  forward("application_densenet169")

application_densenet201 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "densenet201")
  forward("application_densenet201")

application_efficientnet_b0 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb0", ...)
  forward("application_efficientnet_b0", ...)

application_efficientnet_b1 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb1", ...)
  forward("application_efficientnet_b1", ...)

application_efficientnet_b2 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb2", ...)
  forward("application_efficientnet_b2", ...)

application_efficientnet_b3 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb3", ...)
  forward("application_efficientnet_b3", ...)

application_efficientnet_b4 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb4", ...)
  forward("application_efficientnet_b4", ...)

application_efficientnet_b5 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb5", ...)
  forward("application_efficientnet_b5", ...)

application_efficientnet_b6 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb6", ...)
  forward("application_efficientnet_b6", ...)

application_efficientnet_b7 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "efficientnetb7", ...)
  forward("application_efficientnet_b7", ...)

application_efficientnet_v2b0 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b0")
  forward("application_efficientnet_v2b0")

application_efficientnet_v2b1 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b1")
  forward("application_efficientnet_v2b1")

application_efficientnet_v2b2 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b2")
  forward("application_efficientnet_v2b2")

application_efficientnet_v2b3 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-b3")
  forward("application_efficientnet_v2b3")

application_efficientnet_v2l <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-l")
  forward("application_efficientnet_v2l")

application_efficientnet_v2m <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-m")
  forward("application_efficientnet_v2m")

application_efficientnet_v2s <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", include_preprocessing = TRUE, name = "efficientnetv2-s")
  forward("application_efficientnet_v2s")

application_inception_resnet_v2 <- function(include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, input_shape = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = "inception_resnet_v2")
  forward("application_inception_resnet_v2")

application_inception_v3 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "inception_v3")
  forward("application_inception_v3")

application_mobilenet <- function(input_shape = NULL, alpha = 1, depth_multiplier = 1L,
  dropout = 0.001, include_top = TRUE, weights = "imagenet", input_tensor = NULL, pooling = NULL,
  classes = 1000L, classifier_activation = "softmax", name = NULL)
  forward("application_mobilenet")

application_mobilenet_v2 <- function(input_shape = NULL, alpha = 1, include_top = TRUE,
  weights = "imagenet", input_tensor = NULL, pooling = NULL, classes = 1000L,
  classifier_activation = "softmax", name = NULL)
  forward("application_mobilenet_v2")

application_mobilenet_v3_large <- function(input_shape = NULL, alpha = 1, minimalistic = FALSE,
  include_top = TRUE, weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL,
  dropout_rate = 0.2, classifier_activation = "softmax", include_preprocessing = TRUE,
  name = "MobileNetV3Large")
  forward("application_mobilenet_v3_large")

application_mobilenet_v3_small <- function(input_shape = NULL, alpha = 1, minimalistic = FALSE,
  include_top = TRUE, weights = "imagenet", input_tensor = NULL, classes = 1000L, pooling = NULL,
  dropout_rate = 0.2, classifier_activation = "softmax", include_preprocessing = TRUE,
  name = "MobileNetV3Small")
  forward("application_mobilenet_v3_small")

application_nasnet_large <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "nasnet_large")
  forward("application_nasnet_large")

application_nasnet_mobile <- function(input_shape = NULL, include_top = TRUE, weights = "imagenet",
  input_tensor = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "nasnet_mobile")
  forward("application_nasnet_mobile")

application_nasnetlarge <- function(...)
  forward("application_nasnetlarge", ...)

application_nasnetmobile <- function(...)
  forward("application_nasnetmobile", ...)

application_preprocess_inputs <- function(model, x, ..., data_format = NULL)
  forward("application_preprocess_inputs", ..., .numpy = TRUE)

application_resnet101 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet101")
  forward("application_resnet101")

application_resnet101_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet101v2")
  forward("application_resnet101_v2")

application_resnet152 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet152")
  forward("application_resnet152")

application_resnet152_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet152v2")
  forward("application_resnet152_v2")

application_resnet50 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet50")
  forward("application_resnet50")

application_resnet50_v2 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "resnet50v2")
  forward("application_resnet50_v2")

application_vgg16 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "vgg16")
  forward("application_vgg16")

application_vgg19 <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "vgg19")
  forward("application_vgg19")

application_xception <- function(include_top = TRUE, weights = "imagenet", input_tensor = NULL,
  input_shape = NULL, pooling = NULL, classes = 1000L, classifier_activation = "softmax",
  name = "xception")
  forward("application_xception")

as_array_iterator <- function(dataset)
  forward("as_array_iterator")

as_tensor <- function(x, dtype = NULL, ..., name = NULL)
  forward("as_tensor", ...)

as_tf_dataset <- function(dataset)
  forward("as_tf_dataset")

audio_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int",
  class_names = NULL, batch_size = 32L, sampling_rate = NULL, output_sequence_length = NULL,
  ragged = FALSE, shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL,
  follow_links = FALSE, verbose = TRUE)
  forward("audio_dataset_from_directory")

bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL,
  backward_layer = NULL, ...)
  make_layer("bidirectional", ...)

callback_backup_and_restore <- function(backup_dir, save_freq = "epoch", double_checkpoint = FALSE,
  delete_checkpoint = TRUE)
  forward("callback_backup_and_restore")

callback_csv_logger <- function(filename, separator = ",", append = FALSE)
  forward("callback_csv_logger")

callback_early_stopping <- function(monitor = "val_loss", min_delta = 0L, patience = 0L,
  verbose = 0L, mode = "auto", baseline = NULL, restore_best_weights = FALSE, start_from_epoch = 0L)
  forward("callback_early_stopping")

callback_lambda <- function(on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL,
  on_train_end = NULL, on_train_batch_begin = NULL, on_train_batch_end = NULL, ...)
  forward("callback_lambda", ...)

callback_learning_rate_scheduler <- function(schedule, verbose = 0L)
  forward("callback_learning_rate_scheduler")

callback_model_checkpoint <- function(filepath, monitor = "val_loss", verbose = 0L,
  save_best_only = FALSE, save_weights_only = FALSE, mode = "auto", save_freq = "epoch",
  initial_value_threshold = NULL)
  forward("callback_model_checkpoint")

callback_reduce_lr_on_plateau <- function(monitor = "val_loss", factor = 0.1, patience = 10L,
  verbose = 0L, mode = "auto", min_delta = 1e-04, cooldown = 0L, min_lr = 0, ...)
  forward("callback_reduce_lr_on_plateau", ...)

callback_remote_monitor <- function(root = "http://localhost:9000", path = "/publish/epoch/end/",
  field = "data", headers = NULL, send_as_json = FALSE)
  forward("callback_remote_monitor")

callback_swap_ema_weights <- function(swap_on_epoch = FALSE)
  forward("callback_swap_ema_weights")

callback_tensorboard <- function(log_dir = "logs", histogram_freq = 0L, write_graph = TRUE,
  write_images = FALSE, write_steps_per_second = FALSE, update_freq = "epoch", profile_batch = 0L,
  embeddings_freq = 0L, embeddings_metadata = NULL)
  forward("callback_tensorboard")

callback_terminate_on_nan <- function()
  forward("callback_terminate_on_nan")

callbacks_tensorboard <- function(log_dir = "logs", ...)
  forward("callbacks_tensorboard", ...)

choose_from_datasets <- function(datasets, choice_dataset, stop_on_empty_dataset = TRUE)
  forward("choose_from_datasets")

clear_session <- function(free_memory = TRUE)
  forward("clear_session")

clone_model <- function(model, input_tensors = NULL, clone_function = NULL, call_function = NULL,
  recursive = FALSE, ...)
  forward("clone_model", ...)

compile.keras.src.models.model.Model <- function(object, optimizer = "rmsprop", loss = NULL,
  metrics = NULL, ..., loss_weights = NULL, weighted_metrics = NULL, run_eagerly = FALSE,
  steps_per_execution = 1L, jit_compile = "auto", auto_scale_loss = TRUE)
  forward("compile", ...)

config_backend <- function()
  forward("config_backend")

config_disable_flash_attention <- function()
  forward("config_disable_flash_attention")

config_disable_interactive_logging <- function()
  forward("config_disable_interactive_logging")

config_disable_traceback_filtering <- function()
  forward("config_disable_traceback_filtering")

config_dtype_policy <- function()
  forward("config_dtype_policy")

config_enable_flash_attention <- function()
  forward("config_enable_flash_attention")

config_enable_interactive_logging <- function()
  forward("config_enable_interactive_logging")

config_enable_traceback_filtering <- function()
  forward("config_enable_traceback_filtering")

config_enable_unsafe_deserialization <- function()
  forward("config_enable_unsafe_deserialization")

config_epsilon <- function()
  forward("config_epsilon")

config_floatx <- function()
  forward("config_floatx")

config_image_data_format <- function()
  forward("config_image_data_format")

config_is_flash_attention_enabled <- function()
  forward("config_is_flash_attention_enabled")

config_is_interactive_logging_enabled <- function()
  forward("config_is_interactive_logging_enabled")

config_is_nnx_enabled <- function()
  forward("config_is_nnx_enabled")

config_is_traceback_filtering_enabled <- function()
  forward("config_is_traceback_filtering_enabled")

config_max_epochs <- function()
  forward("config_max_epochs")

config_max_steps_per_epoch <- function()
  forward("config_max_steps_per_epoch")

config_set_backend <- function(backend)
  forward("config_set_backend")

config_set_dtype_policy <- function(policy)
  forward("config_set_dtype_policy")

config_set_epsilon <- function(value)
  forward("config_set_epsilon")

config_set_floatx <- function(value)
  forward("config_set_floatx")

config_set_image_data_format <- function(data_format)
  forward("config_set_image_data_format")

config_set_max_epochs <- function(max_epochs)
  forward("config_set_max_epochs")

config_set_max_steps_per_epoch <- function(max_steps_per_epoch)
  forward("config_set_max_steps_per_epoch")

constraint_maxnorm <- function(max_value = 2L, axis = 1L)
  forward("constraint_maxnorm")

constraint_minmaxnorm <- function(min_value = 0, max_value = 1, rate = 1, axis = 1L)
  forward("constraint_minmaxnorm")

constraint_nonneg <- function()
  forward("constraint_nonneg")

constraint_unitnorm <- function(axis = 1L)
  forward("constraint_unitnorm")

count_params <- function(object)
  forward("count_params")

create_layer <- function(layer_class, object, args = list())
  forward("create_layer")

csv_record_spec <- function(example_file, skip = 0, names = NULL, types = NULL, defaults = NULL)
  forward("csv_record_spec")

custom_metric <- function(name, metric_fn)
  forward("custom_metric")

dataset_batch <- function(dataset, batch_size, drop_remainder = FALSE, num_parallel_calls = NULL,
  deterministic = NULL, name = NULL)
  forward("dataset_batch")

dataset_boston_housing <- function(path = "boston_housing.npz", test_split = 0.2, seed = 113L,
  convert = TRUE)
  forward("dataset_boston_housing", .numpy = !convert)

dataset_bucket_by_sequence_length <- function(dataset, element_length_func, bucket_boundaries,
  bucket_batch_sizes, padded_shapes = NULL, padding_values = NULL, pad_to_bucket_boundary = FALSE,
  no_padding = FALSE, drop_remainder = FALSE, name = NULL)
  forward("dataset_bucket_by_sequence_length")

dataset_cache <- function(dataset, filename = NULL)
  forward("dataset_cache")

dataset_california_housing <- function(version = "large", path = "california_housing.npz",
  test_split = 0.2, seed = 113L, convert = TRUE)
  forward("dataset_california_housing", .numpy = !convert)

dataset_cifar10 <- function(convert = TRUE)
  forward("dataset_cifar10", .numpy = !convert)

dataset_cifar100 <- function(label_mode = c("fine", "coarse"), convert = TRUE)
  forward("dataset_cifar100", .numpy = !convert)

dataset_collect <- function(dataset, iter_max = Inf)
  forward("dataset_collect")

dataset_concatenate <- function(dataset, ...)
  forward("dataset_concatenate", ...)

dataset_decode_delim <- function(dataset, record_spec, parallel_records = NULL)
  forward("dataset_decode_delim")

dataset_enumerate <- function(dataset, start = 0L)
  forward("dataset_enumerate")

dataset_fashion_mnist <- function(convert = TRUE)
  forward("dataset_fashion_mnist", .numpy = !convert)

dataset_filter <- function(dataset, predicate)
  forward("dataset_filter")

dataset_flat_map <- function(dataset, map_func)
  forward("dataset_flat_map")

dataset_group_by_window <- function(dataset, key_func, reduce_func, window_size = NULL,
  window_size_func = NULL, name = NULL)
  forward("dataset_group_by_window")

dataset_imdb <- function(path = "imdb.npz", num_words = NULL, skip_top = 0L, maxlen = NULL,
  seed = 113L, start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  plain_sequences(forward("dataset_imdb", .numpy = !convert))

dataset_imdb_word_index <- function(path = "imdb_word_index.json")
  forward("dataset_imdb_word_index")

dataset_interleave <- function(dataset, map_func, cycle_length = NULL, block_length = 1,
  num_parallel_calls = NULL, deterministic = NULL, name = NULL)
  forward("dataset_interleave")

dataset_map <- function(dataset, map_func, num_parallel_calls = NULL)
  forward("dataset_map")

dataset_map_and_batch <- function(dataset, map_func, batch_size, num_parallel_batches = NULL,
  drop_remainder = FALSE, num_parallel_calls = NULL)
  forward("dataset_map_and_batch")

dataset_mnist <- function(path = "mnist.npz", convert = TRUE)
  forward("dataset_mnist", .numpy = !convert)

dataset_options <- function(dataset, ...)
  forward("dataset_options", ...)

dataset_padded_batch <- function(dataset, batch_size, padded_shapes = NULL, padding_values = NULL,
  drop_remainder = FALSE, name = NULL)
  forward("dataset_padded_batch")

dataset_prefetch <- function(dataset, buffer_size = tf$data$AUTOTUNE)
  forward("dataset_prefetch")

dataset_prefetch_to_device <- function(dataset, device, buffer_size = NULL)
  forward("dataset_prefetch_to_device")

dataset_prepare <- function(dataset, x, y = NULL, named = TRUE, named_features = FALSE,
  parallel_records = NULL, batch_size = NULL, num_parallel_batches = NULL, drop_remainder = FALSE)
  forward_columns("dataset_prepare")

dataset_rebatch <- function(dataset, batch_size, drop_remainder = FALSE, name = NULL)
  forward("dataset_rebatch")

dataset_reduce <- function(dataset, initial_state, reduce_func)
  forward("dataset_reduce")

dataset_rejection_resample <- function(dataset, class_func, target_dist, initial_dist = NULL,
  seed = NULL, name = NULL)
  forward("dataset_rejection_resample")

dataset_repeat <- function(dataset, count = NULL)
  forward("dataset_repeat")

dataset_reuters <- function(path = "reuters.npz", num_words = NULL, skip_top = 0L, maxlen = NULL,
  test_split = 0.2, seed = 113L, start_char = 1L, oov_char = 2L, index_from = 3L, convert = TRUE)
  plain_sequences(forward("dataset_reuters", .numpy = !convert))

dataset_reuters_word_index <- function(path = "reuters_word_index.pkl")
  forward("dataset_reuters_word_index")

dataset_scan <- function(dataset, initial_state, scan_func)
  forward("dataset_scan")

dataset_shard <- function(dataset, num_shards, index)
  forward("dataset_shard")

dataset_shuffle <- function(dataset, buffer_size, seed = NULL, reshuffle_each_iteration = NULL)
  forward("dataset_shuffle")

dataset_shuffle_and_repeat <- function(dataset, buffer_size, count = NULL, seed = NULL)
  forward("dataset_shuffle_and_repeat")

dataset_skip <- function(dataset, count)
  forward("dataset_skip")

dataset_snapshot <- function(dataset, path, compression = c("AUTO", "GZIP", "SNAPPY", "None"),
  reader_func = NULL, shard_func = NULL)
  forward("dataset_snapshot")

dataset_take <- function(dataset, count)
  forward("dataset_take")

dataset_take_while <- function(dataset, predicate, name = NULL)
  forward("dataset_take_while")

dataset_unbatch <- function(dataset, name = NULL)
  forward("dataset_unbatch")

dataset_unique <- function(dataset, name = NULL)
  forward("dataset_unique")

dataset_use_spec <- function(dataset, spec)
  forward("dataset_use_spec")

dataset_window <- function(dataset, size, shift = NULL, stride = 1, drop_remainder = FALSE)
  forward("dataset_window")

delim_record_spec <- function(example_file, delim = ",", skip = 0, names = NULL, types = NULL,
  defaults = NULL)
  forward("delim_record_spec")

dense_features <- function(spec)
  forward("dense_features")

deserialize_keras_object <- function(config, custom_objects = NULL, safe_mode = TRUE, ...)
  forward("deserialize_keras_object", ...)

device_mesh <- function(shape, axis_names, devices = NULL)
  forward("device_mesh")

distribution_data_parallel <- function(device_mesh = NULL, devices = NULL,
  auto_shard_dataset = TRUE)
  forward("distribution_data_parallel")

distribution_model_parallel <- function(layout_map, batch_dim_name = NULL,
  auto_shard_dataset = TRUE)
  forward("distribution_model_parallel")

evaluate.keras.src.models.model.Model <- function(object, x = NULL, y = NULL, ...,
  batch_size = NULL, verbose = getOption("keras.verbose", default = "auto"), sample_weight = NULL,
  steps = NULL, callbacks = NULL)
  {
    if (!missing(x)) x <- as_source(x)
    forward("evaluate", ...)
  }

export_model <- function(model, filepath, ..., format = "tf_saved_model", verbose = NULL,
  input_signature = NULL)
  {
    forward("export_model", ...)
    invisible(model)
  }

export_savedmodel.keras.src.models.model.Model <- function(object, export_dir_base, ...,
  format = "tf_saved_model", verbose = NULL, input_signature = NULL)
  {
    forward("export_savedmodel", ...)
    invisible(object)
  }

feature_cross <- function(feature_names, crossing_dim, output_mode = "one_hot")
  forward("feature_cross")

feature_custom <- function(dtype, preprocessor, output_mode)
  forward("feature_custom")

feature_float <- function(name = NULL)
  forward("feature_float")

feature_float_discretized <- function(num_bins, bin_boundaries = NULL, output_mode = "one_hot",
  name = NULL)
  forward("feature_float_discretized")

feature_float_normalized <- function(name = NULL)
  forward("feature_float_normalized")

feature_float_rescaled <- function(scale = 1, offset = 0, name = NULL)
  forward("feature_float_rescaled")

feature_integer_categorical <- function(max_tokens = NULL, num_oov_indices = 1,
  output_mode = "one_hot", name = NULL)
  forward("feature_integer_categorical")

feature_integer_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  forward("feature_integer_hashed")

feature_spec <- function(dataset, x, y = NULL)
  forward_columns("feature_spec")

feature_string_categorical <- function(max_tokens = NULL, num_oov_indices = 1,
  output_mode = "one_hot", name = NULL)
  forward("feature_string_categorical")

feature_string_hashed <- function(num_bins, output_mode = "one_hot", name = NULL)
  forward("feature_string_hashed")

file_list_dataset <- function(file_pattern, shuffle = NULL, seed = NULL)
  forward("file_list_dataset")

fit.keras.src.models.model.Model <- function(object, x = NULL, y = NULL, ..., batch_size = NULL,
  epochs = 1L, callbacks = NULL, validation_split = 0, validation_data = NULL, shuffle = TRUE,
  class_weight = NULL, sample_weight = NULL, initial_epoch = 1L, steps_per_epoch = NULL,
  validation_steps = NULL, validation_batch_size = NULL, validation_freq = 1L,
  verbose = getOption("keras.verbose", default = "auto"),
  view_metrics = getOption("keras.view_metrics", default = "auto"))
  {
    if (!missing(x)) x <- as_source(x)
    if (!missing(validation_data)) validation_data <- as_source(validation_data)
    if (!is.null(names(class_weight))) class_weight <- as.list(class_weight)
    forward("fit", ...)
  }

fit_tuner <- function(tuner, x = NULL, y = NULL, ..., validation_data = NULL, sample_weight = NULL)
  {
    if (!missing(x)) x <- as_source(x)
    if (!missing(validation_data)) validation_data <- as_source(validation_data)
    forward("fit_tuner", ...)
    invisible(tuner)
  }

fixed_length_record_dataset <- function(filenames, record_bytes, header_bytes = NULL,
  footer_bytes = NULL, buffer_size = NULL)
  forward("fixed_length_record_dataset")

flag_boolean <- function(name, default, description = NULL)
  forward("flag_boolean")

flag_integer <- function(name, default, description = NULL)
  forward("flag_integer")

flag_numeric <- function(name, default, description = NULL)
  forward("flag_numeric")

flag_string <- function(name, default, description = NULL)
  forward("flag_string")

flags <- function(..., config = Sys.getenv("R_CONFIG_ACTIVE", unset = "default"),
  file = "flags.yml", arguments = commandArgs(TRUE))
  forward("flags", ...)

freeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  forward("freeze_weights")

from_config <- function(config, custom_objects = NULL)
  forward("from_config")

generate.keras.src.models.model.Model <- function(x, ...)
  forward("generate", ...)

get_config <- function(object)
  forward("get_config")

get_custom_objects <- function()
  forward("get_custom_objects")

get_file <- function(fname = NULL, origin = NULL, ..., file_hash = NULL, cache_subdir = "datasets",
  hash_algorithm = "auto", extract = FALSE, archive_format = "auto", cache_dir = NULL,
  force_download = FALSE)
  forward("get_file", ...)

get_layer <- function(object, name = NULL, index = NULL)
  forward("get_layer")

get_registered_name <- function(obj)
  forward("get_registered_name")

get_registered_object <- function(name, custom_objects = NULL, module_objects = NULL)
  forward("get_registered_object")

get_source_inputs <- function(tensor)
  forward("get_source_inputs")

get_state_tree <- function(object, value_format = "backend_tensor")
  forward("get_state_tree")

get_vocabulary <- function(object, include_special_tokens = TRUE)
  forward("get_vocabulary")

get_weights <- function(object, trainable = NA)
  forward("get_weights")

image_array_save <- function(x, path, data_format = NULL, file_format = NULL, scale = TRUE, ...)
  {
    forward("image_array_save", ...)
    invisible(x)
  }

image_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int",
  class_names = NULL, color_mode = "rgb", batch_size = 32L, image_size = c(256L, 256L),
  shuffle = TRUE, seed = NULL, validation_split = NULL, subset = NULL, interpolation = "bilinear",
  follow_links = FALSE, crop_to_aspect_ratio = FALSE, pad_to_aspect_ratio = FALSE,
  data_format = NULL, verbose = TRUE)
  forward("image_dataset_from_directory")

image_from_array <- function(x, data_format = NULL, scale = TRUE, dtype = NULL)
  forward("image_from_array")

image_load <- function(path, color_mode = "rgb", target_size = NULL, interpolation = "nearest",
  keep_aspect_ratio = FALSE)
  forward("image_load")

image_smart_resize <- function(x, size, interpolation = "bilinear", data_format = "channels_last",
  backend_module = NULL)
  forward("image_smart_resize")

image_to_array <- function(img, data_format = NULL, dtype = NULL)
  forward("image_to_array", .numpy = !(is.null(dtype) || is.character(dtype) && dtype %in% c("integer", "double", "numeric", "logical")))

imagenet_decode_predictions <- function(preds, top = 5)
  forward("imagenet_decode_predictions")

imagenet_preprocess_input <- function(x, data_format = NULL, mode = "caffe")
  forward("imagenet_preprocess_input", .numpy = TRUE)

initializer_constant <- function(value = 0)
  forward("initializer_constant")

initializer_glorot_normal <- function(seed = NULL)
  forward("initializer_glorot_normal")

initializer_glorot_uniform <- function(seed = NULL)
  forward("initializer_glorot_uniform")

initializer_he_normal <- function(seed = NULL)
  forward("initializer_he_normal")

initializer_he_uniform <- function(seed = NULL)
  forward("initializer_he_uniform")

initializer_identity <- function(gain = 1)
  forward("initializer_identity")

initializer_lecun_normal <- function(seed = NULL)
  forward("initializer_lecun_normal")

initializer_lecun_uniform <- function(seed = NULL)
  forward("initializer_lecun_uniform")

initializer_ones <- function()
  forward("initializer_ones")

initializer_orthogonal <- function(gain = 1, seed = NULL)
  forward("initializer_orthogonal")

initializer_random_normal <- function(mean = 0, stddev = 0.05, seed = NULL)
  forward("initializer_random_normal")

initializer_random_uniform <- function(minval = -0.05, maxval = 0.05, seed = NULL)
  forward("initializer_random_uniform")

initializer_stft <- function(side = "real", window = "hann", scaling = "density", periodic = FALSE)
  forward("initializer_stft")

initializer_truncated_normal <- function(mean = 0, stddev = 0.05, seed = NULL)
  forward("initializer_truncated_normal")

initializer_variance_scaling <- function(scale = 1, mode = "fan_in",
  distribution = "truncated_normal", seed = NULL)
  forward("initializer_variance_scaling")

initializer_zeros <- function()
  forward("initializer_zeros")

iterator_get_next <- function(iterator, name = NULL)
  forward("iterator_get_next")

iterator_initializer <- function(iterator)
  forward("iterator_initializer")

iterator_make_initializer <- function(iterator, dataset, name = NULL)
  forward("iterator_make_initializer")

iterator_string_handle <- function(iterator, name = NULL)
  forward("iterator_string_handle")

keras_input <- function(shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL,
  batch_shape = NULL, name = NULL, tensor = NULL, optional = FALSE)
  forward("keras_input")

keras_model <- function(inputs = NULL, outputs = NULL, ...)
  forward("keras_model", ...)

keras_model_custom <- function(model_fn, name = NULL)
  forward("keras_model_custom")

keras_model_sequential <- function(input_shape = NULL, name = NULL, ..., input_dtype = NULL,
  input_batch_size = NULL, input_sparse = NULL, input_ragged = NULL, input_batch_shape = NULL,
  input_name = NULL, input_tensor = NULL, input_optional = FALSE, trainable = TRUE, layers = list())
  forward("keras_model_sequential", ...)

keras_model_to_estimator <- function(...)
  forward("keras_model_to_estimator", ...)

keras_variable <- function(initializer, shape = NULL, dtype = NULL, trainable = TRUE,
  autocast = TRUE, aggregation = "none", synchronization = "auto", name = NULL, ...)
  forward("keras_variable", ...)

layer_activation <- function(object, activation, ...)
  make_layer("layer_activation", ...)

layer_activation_elu <- function(object, alpha = 1, ...)
  make_layer("layer_activation_elu", ...)

layer_activation_leaky_relu <- function(object, negative_slope = 0.3, ...)
  make_layer("layer_activation_leaky_relu", ...)

layer_activation_parametric_relu <- function(object, alpha_initializer = "Zeros",
  alpha_regularizer = NULL, alpha_constraint = NULL, shared_axes = NULL, ...)
  make_layer("layer_activation_parametric_relu", ...)

layer_activation_relu <- function(object, max_value = NULL, negative_slope = 0, threshold = 0, ...)
  make_layer("layer_activation_relu", ...)

layer_activation_softmax <- function(object, axis = -1L, ...)
  make_layer("layer_activation_softmax", ...)

layer_activity_regularization <- function(object, l1 = 0, l2 = 0, ...)
  make_layer("layer_activity_regularization", ...)

layer_add <- function(inputs, ...)
  make_layer("layer_add", ...)

layer_additive_attention <- function(object, use_scale = TRUE, dropout = 0, ...)
  make_layer("layer_additive_attention", ...)

layer_alpha_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, ...)
  make_layer("layer_alpha_dropout", ...)

layer_attention <- function(object, use_scale = FALSE, score_mode = "dot", dropout = 0, seed = NULL,
  ...)
  make_layer("layer_attention", ...)

layer_aug_mix <- function(object, value_range = c(0L, 255L), num_chains = 3L, chain_depth = 3L,
  factor = 0.3, alpha = 1, all_ops = TRUE, interpolation = "bilinear", seed = NULL,
  data_format = NULL, ...)
  make_layer("layer_aug_mix", ...)

layer_auto_contrast <- function(object, value_range = tuple(0L, 255L), ...)
  make_layer("layer_auto_contrast", ...)

layer_average <- function(inputs, ...)
  make_layer("layer_average", ...)

layer_average_pooling_1d <- function(object, pool_size, strides = NULL, padding = "valid",
  data_format = NULL, name = NULL, ...)
  make_layer("layer_average_pooling_1d", ...)

layer_average_pooling_2d <- function(object, pool_size, strides = NULL, padding = "valid",
  data_format = NULL, name = NULL, ...)
  make_layer("layer_average_pooling_2d", ...)

layer_average_pooling_3d <- function(object, pool_size, strides = NULL, padding = "valid",
  data_format = NULL, name = NULL, ...)
  make_layer("layer_average_pooling_3d", ...)

layer_batch_normalization <- function(object, axis = -1L, momentum = 0.99, epsilon = 0.001,
  center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones",
  moving_mean_initializer = "zeros", moving_variance_initializer = "ones", beta_regularizer = NULL,
  gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, synchronized = FALSE,
  ...)
  make_layer("layer_batch_normalization", ...)

layer_bidirectional <- function(object, layer, merge_mode = "concat", weights = NULL,
  backward_layer = NULL, ...)
  make_layer("layer_bidirectional", ...)

layer_category_encoding <- function(object, num_tokens = NULL, output_mode = "multi_hot",
  sparse = FALSE, ...)
  make_layer("layer_category_encoding", ...)

layer_center_crop <- function(object, height, width, data_format = NULL, ...)
  make_layer("layer_center_crop", ...)

layer_concatenate <- function(inputs, ..., axis = -1L)
  make_layer("layer_concatenate", ...)

layer_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  data_format = NULL, dilation_rate = 1L, groups = 1L, activation = NULL, use_bias = TRUE,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  bias_constraint = NULL, ...)
  make_layer("layer_conv_1d", ...)

layer_conv_1d_transpose <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  output_padding = NULL, data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  bias_constraint = NULL, ...)
  make_layer("layer_conv_1d_transpose", ...)

layer_conv_2d <- function(object, filters, kernel_size, strides = list(1L, 1L), padding = "valid",
  data_format = NULL, dilation_rate = list(1L, 1L), groups = 1L, activation = NULL, use_bias = TRUE,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  bias_constraint = NULL, ...)
  make_layer("layer_conv_2d", ...)

layer_conv_2d_transpose <- function(object, filters, kernel_size, strides = list(1L, 1L),
  padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = list(1L, 1L),
  activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
  bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
  activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_conv_2d_transpose", ...)

layer_conv_3d <- function(object, filters, kernel_size, strides = list(1L, 1L, 1L),
  padding = "valid", data_format = NULL, dilation_rate = list(1L, 1L, 1L), groups = 1L,
  activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
  bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
  activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_conv_3d", ...)

layer_conv_3d_transpose <- function(object, filters, kernel_size, strides = list(1L, 1L, 1L),
  padding = "valid", output_padding = NULL, data_format = NULL, dilation_rate = list(1L, 1L, 1L),
  activation = NULL, use_bias = TRUE, kernel_initializer = "glorot_uniform",
  bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
  activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_conv_3d_transpose", ...)

layer_conv_lstm_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  data_format = NULL, dilation_rate = 1L, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL,
  recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
  recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
  go_backwards = FALSE, stateful = FALSE, ..., unroll = NULL)
  make_layer("layer_conv_lstm_1d", ...)

layer_conv_lstm_2d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  data_format = NULL, dilation_rate = 1L, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL,
  recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
  recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
  go_backwards = FALSE, stateful = FALSE, ..., unroll = NULL)
  make_layer("layer_conv_lstm_2d", ...)

layer_conv_lstm_3d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  data_format = NULL, dilation_rate = 1L, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL,
  recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
  recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
  go_backwards = FALSE, stateful = FALSE, ..., unroll = NULL)
  make_layer("layer_conv_lstm_3d", ...)

layer_cropping_1d <- function(object, cropping = list(1L, 1L), ...)
  make_layer("layer_cropping_1d", ...)

layer_cropping_2d <- function(object, cropping = list(list(0L, 0L), list(0L, 0L)),
  data_format = NULL, ...)
  make_layer("layer_cropping_2d", ...)

layer_cropping_3d <- function(object, cropping = list(list(1L, 1L), list(1L, 1L), list(1L, 1L)),
  data_format = NULL, ...)
  make_layer("layer_cropping_3d", ...)

layer_cut_mix <- function(object, factor = 1, seed = NULL, data_format = NULL, ...)
  make_layer("layer_cut_mix", ...)

layer_dense <- function(object, units, activation = NULL, use_bias = TRUE,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  bias_constraint = NULL, lora_rank = NULL, lora_alpha = NULL, ...)
  make_layer("layer_dense", ...)

layer_depthwise_conv_1d <- function(object, kernel_size, strides = 1L, padding = "valid",
  depth_multiplier = 1L, data_format = NULL, dilation_rate = 1L, activation = NULL, use_bias = TRUE,
  depthwise_initializer = "glorot_uniform", bias_initializer = "zeros",
  depthwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  depthwise_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_depthwise_conv_1d", ...)

layer_depthwise_conv_2d <- function(object, kernel_size, strides = list(1L, 1L), padding = "valid",
  depth_multiplier = 1L, data_format = NULL, dilation_rate = list(1L, 1L), activation = NULL,
  use_bias = TRUE, depthwise_initializer = "glorot_uniform", bias_initializer = "zeros",
  depthwise_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  depthwise_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_depthwise_conv_2d", ...)

layer_discretization <- function(object, bin_boundaries = NULL, num_bins = NULL, epsilon = 0.01,
  output_mode = "int", sparse = FALSE, dtype = NULL, name = NULL)
  make_layer("layer_discretization")

layer_dot <- function(inputs, ..., axes, normalize = FALSE)
  make_layer("layer_dot", ...)

layer_dropout <- function(object, rate, noise_shape = NULL, seed = NULL, ...)
  make_layer("layer_dropout", ...)

layer_einsum_dense <- function(object, equation, output_shape, activation = NULL, bias_axes = NULL,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, lora_rank = NULL,
  lora_alpha = NULL, ...)
  make_layer("layer_einsum_dense", ...)

layer_embedding <- function(object, input_dim, output_dim, embeddings_initializer = "uniform",
  embeddings_regularizer = NULL, embeddings_constraint = NULL, mask_zero = FALSE, weights = NULL,
  lora_rank = NULL, lora_alpha = NULL, ...)
  make_layer("layer_embedding", ...)

layer_equalization <- function(object, value_range = list(0L, 255L), bins = 256L,
  data_format = NULL, ...)
  make_layer("layer_equalization", ...)

layer_feature_space <- function(object, features, output_mode = "concat", crosses = NULL,
  crossing_dim = 32L, hashing_dim = 32L, num_discretization_bins = 32L, name = NULL,
  feature_names = NULL)
  make_layer("layer_feature_space")

layer_flatten <- function(object, data_format = NULL, ...)
  make_layer("layer_flatten", ...)

layer_flax_module_wrapper <- function(object, module, method = NULL, variables = NULL, ...)
  make_layer("layer_flax_module_wrapper", ...)

layer_gaussian_dropout <- function(object, rate, seed = NULL, ...)
  make_layer("layer_gaussian_dropout", ...)

layer_gaussian_noise <- function(object, stddev, seed = NULL, ...)
  make_layer("layer_gaussian_noise", ...)

layer_global_average_pooling_1d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_average_pooling_1d", ...)

layer_global_average_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_average_pooling_2d", ...)

layer_global_average_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_average_pooling_3d", ...)

layer_global_max_pooling_1d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_max_pooling_1d", ...)

layer_global_max_pooling_2d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_max_pooling_2d", ...)

layer_global_max_pooling_3d <- function(object, data_format = NULL, keepdims = FALSE, ...)
  make_layer("layer_global_max_pooling_3d", ...)

layer_group_normalization <- function(object, groups = 32L, axis = -1L, epsilon = 0.001,
  center = TRUE, scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones",
  beta_regularizer = NULL, gamma_regularizer = NULL, beta_constraint = NULL,
  gamma_constraint = NULL, ...)
  make_layer("layer_group_normalization", ...)

layer_group_query_attention <- function(object, head_dim, num_query_heads, num_key_value_heads,
  dropout = 0, use_bias = TRUE, flash_attention = NULL, kernel_initializer = "glorot_uniform",
  bias_initializer = "zeros", kernel_regularizer = NULL, bias_regularizer = NULL,
  activity_regularizer = NULL, kernel_constraint = NULL, bias_constraint = NULL, seed = NULL, ...)
  make_layer("layer_group_query_attention", ...)

layer_gru <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0, recurrent_dropout = 0,
  seed = NULL, return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE,
  stateful = FALSE, unroll = FALSE, reset_after = TRUE, use_cudnn = "auto", ...)
  make_layer("layer_gru", ...)

layer_hashed_crossing <- function(object, num_bins, output_mode = "int", sparse = FALSE,
  name = NULL, dtype = NULL, ...)
  make_layer("layer_hashed_crossing", ...)

layer_hashing <- function(object, num_bins, mask_value = NULL, salt = NULL, output_mode = "int",
  sparse = FALSE, ...)
  make_layer("layer_hashing", ...)

layer_identity <- function(object, ...)
  make_layer("layer_identity", ...)

layer_input <- function(shape = NULL, batch_size = NULL, dtype = NULL, sparse = NULL, ragged = NULL,
  batch_shape = NULL, name = NULL, tensor = NULL, optional = FALSE)
  forward("layer_input")

layer_input_from_dataset <- function(dataset)
  forward("layer_input_from_dataset")

layer_integer_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL,
  oov_token = -1L, vocabulary = NULL, vocabulary_dtype = "int64", idf_weights = NULL,
  invert = FALSE, output_mode = "int", sparse = FALSE, pad_to_max_tokens = FALSE, name = NULL, ...)
  make_layer("layer_integer_lookup", ...)

layer_jax_model_wrapper <- function(object, call_fn, init_fn = NULL, params = NULL, state = NULL,
  seed = NULL, ..., dtype = NULL)
  make_layer("layer_jax_model_wrapper", ...)

layer_lambda <- function(object, f, output_shape = NULL, mask = NULL, arguments = NULL, ...)
  make_layer("layer_lambda", ...)

layer_layer_normalization <- function(object, axis = -1L, epsilon = 0.001, center = TRUE,
  scale = TRUE, beta_initializer = "zeros", gamma_initializer = "ones", beta_regularizer = NULL,
  gamma_regularizer = NULL, beta_constraint = NULL, gamma_constraint = NULL, ...)
  make_layer("layer_layer_normalization", ...)

layer_lstm <- function(object, units, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL,
  recurrent_regularizer = NULL, bias_regularizer = NULL, activity_regularizer = NULL,
  kernel_constraint = NULL, recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0,
  recurrent_dropout = 0, seed = NULL, return_sequences = FALSE, return_state = FALSE,
  go_backwards = FALSE, stateful = FALSE, unroll = FALSE, use_cudnn = "auto", ...)
  make_layer("layer_lstm", ...)

layer_masking <- function(object, mask_value = 0, ...)
  make_layer("layer_masking", ...)

layer_max_num_bounding_boxes <- function(object, max_number, fill_value = -1L, ...)
  make_layer("layer_max_num_bounding_boxes", ...)

layer_max_pooling_1d <- function(object, pool_size = 2L, strides = NULL, padding = "valid",
  data_format = NULL, name = NULL, ...)
  make_layer("layer_max_pooling_1d", ...)

layer_max_pooling_2d <- function(object, pool_size = list(2L, 2L), strides = NULL,
  padding = "valid", data_format = NULL, name = NULL, ...)
  make_layer("layer_max_pooling_2d", ...)

layer_max_pooling_3d <- function(object, pool_size = list(2L, 2L, 2L), strides = NULL,
  padding = "valid", data_format = NULL, name = NULL, ...)
  make_layer("layer_max_pooling_3d", ...)

layer_maximum <- function(inputs, ...)
  make_layer("layer_maximum", ...)

layer_mel_spectrogram <- function(object, fft_length = 2048L, sequence_stride = 512L,
  sequence_length = NULL, window = "hann", sampling_rate = 16000L, num_mel_bins = 128L,
  min_freq = 20, max_freq = NULL, power_to_db = TRUE, top_db = 80, mag_exp = 2, min_power = 1e-10,
  ref_power = 1, ...)
  make_layer("layer_mel_spectrogram", ...)

layer_minimum <- function(inputs, ...)
  make_layer("layer_minimum", ...)

layer_mix_up <- function(object, alpha = 0.2, data_format = NULL, seed = NULL, ...)
  make_layer("layer_mix_up", ...)

layer_multi_head_attention <- function(inputs, num_heads, key_dim, value_dim = NULL, dropout = 0,
  use_bias = TRUE, output_shape = NULL, attention_axes = NULL, flash_attention = NULL,
  kernel_initializer = "glorot_uniform", bias_initializer = "zeros", kernel_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  bias_constraint = NULL, seed = NULL, ...)
  make_layer("layer_multi_head_attention", ...)

layer_multiply <- function(inputs, ...)
  make_layer("layer_multiply", ...)

layer_normalization <- function(object, axis = -1L, mean = NULL, variance = NULL, invert = FALSE,
  ...)
  make_layer("layer_normalization", ...)

layer_permute <- function(object, dims, ...)
  make_layer("layer_permute", ...)

layer_pipeline <- function(layers, name = NULL)
  forward("layer_pipeline")

layer_rand_augment <- function(object, value_range = list(0L, 255L), num_ops = 2L, factor = 0.5,
  interpolation = "bilinear", seed = NULL, data_format = NULL, ...)
  make_layer("layer_rand_augment", ...)

layer_random_brightness <- function(object, factor, value_range = list(0L, 255L), seed = NULL, ...)
  make_layer("layer_random_brightness", ...)

layer_random_color_degeneration <- function(object, factor, value_range = list(0L, 255L),
  data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_color_degeneration", ...)

layer_random_color_jitter <- function(object, value_range = list(0L, 255L),
  brightness_factor = NULL, contrast_factor = NULL, saturation_factor = NULL, hue_factor = NULL,
  seed = NULL, data_format = NULL, ...)
  make_layer("layer_random_color_jitter", ...)

layer_random_contrast <- function(object, factor, value_range = c(0L, 255L), seed = NULL, ...)
  make_layer("layer_random_contrast", ...)

layer_random_crop <- function(object, height, width, seed = NULL, data_format = NULL, name = NULL,
  ...)
  make_layer("layer_random_crop", ...)

layer_random_elastic_transform <- function(object, factor = 1, scale = 1,
  interpolation = "bilinear", fill_mode = "reflect", fill_value = 0, value_range = list(0L, 255L),
  seed = NULL, data_format = NULL, ...)
  make_layer("layer_random_elastic_transform", ...)

layer_random_erasing <- function(object, factor = 1, scale = list(0.02, 0.33), fill_value = NULL,
  value_range = list(0L, 255L), seed = NULL, data_format = NULL, ...)
  make_layer("layer_random_erasing", ...)

layer_random_flip <- function(object, mode = "horizontal_and_vertical", seed = NULL,
  data_format = NULL, ...)
  make_layer("layer_random_flip", ...)

layer_random_gaussian_blur <- function(object, factor = 1, kernel_size = 3L, sigma = 1,
  value_range = list(0L, 255L), data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_gaussian_blur", ...)

layer_random_grayscale <- function(object, factor = 0.5, data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_grayscale", ...)

layer_random_hue <- function(object, factor, value_range = list(0L, 255L), data_format = NULL,
  seed = NULL, ...)
  make_layer("layer_random_hue", ...)

layer_random_invert <- function(object, factor = 1, value_range = list(0L, 255L), seed = NULL,
  data_format = NULL, ...)
  make_layer("layer_random_invert", ...)

layer_random_perspective <- function(object, factor = 1, scale = 1, interpolation = "bilinear",
  fill_value = 0, seed = NULL, data_format = NULL, ...)
  make_layer("layer_random_perspective", ...)

layer_random_posterization <- function(object, factor, value_range = list(0L, 255L),
  data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_posterization", ...)

layer_random_rotation <- function(object, factor, fill_mode = "reflect", interpolation = "bilinear",
  seed = NULL, fill_value = 0, data_format = NULL, ...)
  make_layer("layer_random_rotation", ...)

layer_random_saturation <- function(object, factor, value_range = list(0L, 255L),
  data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_saturation", ...)

layer_random_sharpness <- function(object, factor, value_range = list(0L, 255L), data_format = NULL,
  seed = NULL, ...)
  make_layer("layer_random_sharpness", ...)

layer_random_shear <- function(object, x_factor = 0, y_factor = 0, interpolation = "bilinear",
  fill_mode = "reflect", fill_value = 0, data_format = NULL, seed = NULL, ...)
  make_layer("layer_random_shear", ...)

layer_random_translation <- function(object, height_factor, width_factor, fill_mode = "reflect",
  interpolation = "bilinear", seed = NULL, fill_value = 0, data_format = NULL, ...)
  make_layer("layer_random_translation", ...)

layer_random_zoom <- function(object, height_factor, width_factor = NULL, fill_mode = "reflect",
  interpolation = "bilinear", seed = NULL, fill_value = 0, data_format = NULL, ...)
  make_layer("layer_random_zoom", ...)

layer_repeat_vector <- function(object, n, ...)
  make_layer("layer_repeat_vector", ...)

layer_rescaling <- function(object, scale, offset = 0, ...)
  make_layer("layer_rescaling", ...)

layer_reshape <- function(object, target_shape, ...)
  make_layer("layer_reshape", ...)

layer_resizing <- function(object, height, width, interpolation = "bilinear",
  crop_to_aspect_ratio = FALSE, pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0,
  data_format = NULL, ..., antialias = FALSE)
  make_layer("layer_resizing", ...)

layer_rms_normalization <- function(object, axis = -1L, epsilon = 1e-06, ...)
  make_layer("layer_rms_normalization", ...)

layer_rnn <- function(object, cell, return_sequences = FALSE, return_state = FALSE,
  go_backwards = FALSE, stateful = FALSE, unroll = FALSE, zero_output_for_mask = FALSE, ...)
  make_layer("layer_rnn", ...)

layer_separable_conv_1d <- function(object, filters, kernel_size, strides = 1L, padding = "valid",
  data_format = NULL, dilation_rate = 1L, depth_multiplier = 1L, activation = NULL, use_bias = TRUE,
  depthwise_initializer = "glorot_uniform", pointwise_initializer = "glorot_uniform",
  bias_initializer = "zeros", depthwise_regularizer = NULL, pointwise_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, depthwise_constraint = NULL,
  pointwise_constraint = NULL, bias_constraint = NULL, ...)
  make_layer("layer_separable_conv_1d", ...)

layer_separable_conv_2d <- function(object, filters, kernel_size, strides = list(1L, 1L),
  padding = "valid", data_format = NULL, dilation_rate = list(1L, 1L), depth_multiplier = 1L,
  activation = NULL, use_bias = TRUE, depthwise_initializer = "glorot_uniform",
  pointwise_initializer = "glorot_uniform", bias_initializer = "zeros",
  depthwise_regularizer = NULL, pointwise_regularizer = NULL, bias_regularizer = NULL,
  activity_regularizer = NULL, depthwise_constraint = NULL, pointwise_constraint = NULL,
  bias_constraint = NULL, ...)
  make_layer("layer_separable_conv_2d", ...)

layer_simple_rnn <- function(object, units, activation = "tanh", use_bias = TRUE,
  kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL,
  bias_regularizer = NULL, activity_regularizer = NULL, kernel_constraint = NULL,
  recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0, recurrent_dropout = 0,
  return_sequences = FALSE, return_state = FALSE, go_backwards = FALSE, stateful = FALSE,
  unroll = FALSE, seed = NULL, ...)
  make_layer("layer_simple_rnn", ...)

layer_solarization <- function(object, addition_factor = 0, threshold_factor = 0,
  value_range = tuple(0L, 255L), seed = NULL, ...)
  make_layer("layer_solarization", ...)

layer_spatial_dropout_1d <- function(object, rate, seed = NULL, name = NULL, dtype = NULL)
  make_layer("layer_spatial_dropout_1d")

layer_spatial_dropout_2d <- function(object, rate, data_format = NULL, seed = NULL, name = NULL,
  dtype = NULL)
  make_layer("layer_spatial_dropout_2d")

layer_spatial_dropout_3d <- function(object, rate, data_format = NULL, seed = NULL, name = NULL,
  dtype = NULL)
  make_layer("layer_spatial_dropout_3d")

layer_spectral_normalization <- function(object, layer, power_iterations = 1L, ...)
  make_layer("layer_spectral_normalization", ...)

layer_stft_spectrogram <- function(object, mode = "log", frame_length = 256L, frame_step = NULL,
  fft_length = NULL, window = "hann", periodic = FALSE, scaling = "density", padding = "valid",
  expand_dims = FALSE, data_format = NULL, ...)
  make_layer("layer_stft_spectrogram", ...)

layer_string_lookup <- function(object, max_tokens = NULL, num_oov_indices = 1L, mask_token = NULL,
  oov_token = "[UNK]", vocabulary = NULL, idf_weights = NULL, invert = FALSE, output_mode = "int",
  pad_to_max_tokens = FALSE, sparse = FALSE, encoding = "utf-8", name = NULL, ...,
  vocabulary_dtype = NULL)
  make_layer("layer_string_lookup", ...)

layer_subtract <- function(inputs, ...)
  make_layer("layer_subtract", ...)

layer_text_vectorization <- function(object, max_tokens = NULL,
  standardize = "lower_and_strip_punctuation", split = "whitespace", ngrams = NULL,
  output_mode = "int", output_sequence_length = NULL, pad_to_max_tokens = FALSE, vocabulary = NULL,
  idf_weights = NULL, sparse = FALSE, ragged = FALSE, encoding = "utf-8", name = NULL, ...)
  make_layer("layer_text_vectorization", ...)

layer_tfsm <- function(object, filepath, call_endpoint = "serve", call_training_endpoint = NULL,
  trainable = TRUE, name = NULL, dtype = NULL)
  make_layer("layer_tfsm")

layer_time_distributed <- function(object, layer, ...)
  make_layer("layer_time_distributed", ...)

layer_torch_module_wrapper <- function(object, module, output_shape = NULL, name = NULL, ...)
  make_layer("layer_torch_module_wrapper", ...)

layer_unit_normalization <- function(object, axis = -1L, ...)
  make_layer("layer_unit_normalization", ...)

layer_upsampling_1d <- function(object, size = 2L, ...)
  make_layer("layer_upsampling_1d", ...)

layer_upsampling_2d <- function(object, size = list(2L, 2L), data_format = NULL,
  interpolation = "nearest", ...)
  make_layer("layer_upsampling_2d", ...)

layer_upsampling_3d <- function(object, size = list(2L, 2L, 2L), data_format = NULL, ...)
  make_layer("layer_upsampling_3d", ...)

layer_zero_padding_1d <- function(object, padding = 1L, data_format = NULL, ...)
  make_layer("layer_zero_padding_1d", ...)

layer_zero_padding_2d <- function(object, padding = list(1L, 1L), data_format = NULL, ...)
  make_layer("layer_zero_padding_2d", ...)

layer_zero_padding_3d <- function(object, padding = list(list(1L, 1L), list(1L, 1L), list(1L, 1L)),
  data_format = NULL, ...)
  make_layer("layer_zero_padding_3d", ...)

layout_map <- function(device_mesh, ...)
  forward("layout_map", ...)

learning_rate_schedule_cosine_decay <- function(initial_learning_rate, decay_steps, alpha = 0,
  name = "CosineDecay", warmup_target = NULL, warmup_steps = 0L)
  forward("learning_rate_schedule_cosine_decay")

learning_rate_schedule_cosine_decay_restarts <- function(initial_learning_rate, first_decay_steps,
  t_mul = 2, m_mul = 1, alpha = 0, name = "SGDRDecay")
  forward("learning_rate_schedule_cosine_decay_restarts")

learning_rate_schedule_exponential_decay <- function(initial_learning_rate, decay_steps, decay_rate,
  staircase = FALSE, name = "ExponentialDecay")
  forward("learning_rate_schedule_exponential_decay")

learning_rate_schedule_inverse_time_decay <- function(initial_learning_rate, decay_steps,
  decay_rate, staircase = FALSE, name = "InverseTimeDecay")
  forward("learning_rate_schedule_inverse_time_decay")

learning_rate_schedule_piecewise_constant_decay <- function(boundaries, values,
  name = "PiecewiseConstant")
  forward("learning_rate_schedule_piecewise_constant_decay")

learning_rate_schedule_polynomial_decay <- function(initial_learning_rate, decay_steps,
  end_learning_rate = 1e-04, power = 1, cycle = FALSE, name = "PolynomialDecay")
  forward("learning_rate_schedule_polynomial_decay")

list_devices <- function(device_type = NULL)
  forward("list_devices")

load_model <- function(model, custom_objects = NULL, compile = TRUE, safe_mode = TRUE,
  trust_code = FALSE)
  forward("load_model")

load_model_config <- function(filepath, custom_objects = NULL)
  forward("load_model_config")

load_model_hdf5 <- function(filepath, custom_objects = NULL, compile = TRUE)
  forward("load_model_hdf5")

load_model_weights <- function(model, filepath, skip_mismatch = FALSE, ...)
  forward("load_model_weights", ...)

load_model_weights_hdf5 <- function(object, filepath, by_name = FALSE, skip_mismatch = FALSE)
  forward("load_model_weights_hdf5")

loss_binary_crossentropy <- function(y_true, y_pred, from_logits = FALSE, label_smoothing = 0,
  axis = -1L, ..., reduction = "sum_over_batch_size", name = "binary_crossentropy", dtype = NULL)
  forward("loss_binary_crossentropy", ...)

loss_binary_focal_crossentropy <- function(y_true, y_pred, apply_class_balancing = FALSE,
  alpha = 0.25, gamma = 2, from_logits = FALSE, label_smoothing = 0, axis = -1L, ...,
  reduction = "sum_over_batch_size", name = "binary_focal_crossentropy", dtype = NULL)
  forward("loss_binary_focal_crossentropy", ...)

loss_categorical_crossentropy <- function(y_true, y_pred, from_logits = FALSE, label_smoothing = 0,
  axis = -1L, ..., reduction = "sum_over_batch_size", name = "categorical_crossentropy",
  dtype = NULL)
  forward("loss_categorical_crossentropy", ...)

loss_categorical_focal_crossentropy <- function(y_true, y_pred, alpha = 0.25, gamma = 2,
  from_logits = FALSE, label_smoothing = 0, axis = -1L, ..., reduction = "sum_over_batch_size",
  name = "categorical_focal_crossentropy", dtype = NULL)
  forward("loss_categorical_focal_crossentropy", ...)

loss_categorical_generalized_cross_entropy <- function(y_true, y_pred, q = 0.5, ...,
  reduction = "sum_over_batch_size", name = "categorical_generalized_cross_entropy", dtype = NULL)
  forward("loss_categorical_generalized_cross_entropy", ...)

loss_categorical_hinge <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size",
  name = "categorical_hinge", dtype = NULL)
  forward("loss_categorical_hinge", ...)

loss_circle <- function(y_true, y_pred, ref_labels = NULL, ref_embeddings = NULL,
  remove_diagonal = TRUE, gamma = 80L, margin = 0.4, ..., reduction = "sum_over_batch_size",
  name = "circle", dtype = NULL)
  forward("loss_circle", ...)

loss_cosine_similarity <- function(y_true, y_pred, axis = -1L, ...,
  reduction = "sum_over_batch_size", name = "cosine_similarity", dtype = NULL)
  forward("loss_cosine_similarity", ...)

loss_ctc <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size", name = "ctc",
  dtype = NULL)
  forward("loss_ctc", ...)

loss_dice <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size", name = "dice",
  axis = NULL, dtype = NULL)
  forward("loss_dice", ...)

loss_hinge <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size", name = "hinge",
  dtype = NULL)
  forward("loss_hinge", ...)

loss_huber <- function(y_true, y_pred, delta = 1, ..., reduction = "sum_over_batch_size",
  name = "huber_loss", dtype = NULL)
  forward("loss_huber", ...)

loss_kl_divergence <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size",
  name = "kl_divergence", dtype = NULL)
  forward("loss_kl_divergence", ...)

loss_log_cosh <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size", name = "log_cosh",
  dtype = NULL)
  forward("loss_log_cosh", ...)

loss_mean_absolute_error <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size",
  name = "mean_absolute_error", dtype = NULL)
  forward("loss_mean_absolute_error", ...)

loss_mean_absolute_percentage_error <- function(y_true, y_pred, ...,
  reduction = "sum_over_batch_size", name = "mean_absolute_percentage_error", dtype = NULL)
  forward("loss_mean_absolute_percentage_error", ...)

loss_mean_squared_error <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size",
  name = "mean_squared_error", dtype = NULL)
  forward("loss_mean_squared_error", ...)

loss_mean_squared_logarithmic_error <- function(y_true, y_pred, ...,
  reduction = "sum_over_batch_size", name = "mean_squared_logarithmic_error", dtype = NULL)
  forward("loss_mean_squared_logarithmic_error", ...)

loss_poisson <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size", name = "poisson",
  dtype = NULL)
  forward("loss_poisson", ...)

loss_sparse_categorical_crossentropy <- function(y_true, y_pred, from_logits = FALSE,
  ignore_class = NULL, axis = -1L, ..., reduction = "sum_over_batch_size",
  name = "sparse_categorical_crossentropy", dtype = NULL)
  forward("loss_sparse_categorical_crossentropy", ...)

loss_squared_hinge <- function(y_true, y_pred, ..., reduction = "sum_over_batch_size",
  name = "squared_hinge", dtype = NULL)
  forward("loss_squared_hinge", ...)

loss_tversky <- function(y_true, y_pred, ..., alpha = 0.5, beta = 0.5,
  reduction = "sum_over_batch_size", name = "tversky", axis = NULL, dtype = NULL)
  forward("loss_tversky", ...)

make_csv_dataset <- function(file_pattern, batch_size, column_names = NULL, column_defaults = NULL,
  label_name = NULL, select_columns = NULL, field_delim = ",", use_quote_delim = TRUE,
  na_value = "", header = TRUE, num_epochs = NULL, shuffle = TRUE, shuffle_buffer_size = 10000,
  shuffle_seed = NULL, prefetch_buffer_size = 1, num_parallel_reads = 1,
  num_parallel_parser_calls = 2, sloppy = FALSE, num_rows_for_inference = 100)
  forward("make_csv_dataset")

make_iterator_from_string_handle <- function(string_handle, output_types, output_shapes = NULL)
  forward("make_iterator_from_string_handle")

make_iterator_from_structure <- function(output_types, output_shapes = NULL, shared_name = NULL)
  forward("make_iterator_from_structure")

make_iterator_initializable <- function(dataset, shared_name = NULL)
  forward("make_iterator_initializable")

make_iterator_one_shot <- function(dataset)
  forward("make_iterator_one_shot")

metric_auc <- function(..., num_thresholds = 200L, curve = "ROC",
  summation_method = "interpolation", name = NULL, dtype = NULL, thresholds = NULL,
  multi_label = FALSE, num_labels = NULL, label_weights = NULL, from_logits = FALSE)
  forward("metric_auc", ...)

metric_binary_accuracy <- function(y_true, y_pred, threshold = 0.5, ..., name = "binary_accuracy",
  dtype = NULL)
  forward("metric_binary_accuracy", ...)

metric_binary_crossentropy <- function(y_true, y_pred, from_logits = FALSE, label_smoothing = 0,
  axis = -1L, ..., name = "binary_crossentropy", dtype = NULL)
  forward("metric_binary_crossentropy", ...)

metric_binary_focal_crossentropy <- function(y_true, y_pred, apply_class_balancing = FALSE,
  alpha = 0.25, gamma = 2, from_logits = FALSE, label_smoothing = 0, axis = -1L)
  forward("metric_binary_focal_crossentropy")

metric_binary_iou <- function(..., target_class_ids = list(0L, 1L), threshold = 0.5, name = NULL,
  dtype = NULL)
  forward("metric_binary_iou", ...)

metric_categorical_accuracy <- function(y_true, y_pred, ..., name = "categorical_accuracy",
  dtype = NULL)
  forward("metric_categorical_accuracy", ...)

metric_categorical_crossentropy <- function(y_true, y_pred, from_logits = FALSE,
  label_smoothing = 0, axis = -1L, ..., name = "categorical_crossentropy", dtype = NULL)
  forward("metric_categorical_crossentropy", ...)

metric_categorical_focal_crossentropy <- function(y_true, y_pred, alpha = 0.25, gamma = 2,
  from_logits = FALSE, label_smoothing = 0, axis = -1L)
  forward("metric_categorical_focal_crossentropy")

metric_categorical_hinge <- function(y_true, y_pred, ..., name = "categorical_hinge", dtype = NULL)
  forward("metric_categorical_hinge", ...)

metric_concordance_correlation <- function(y_true, y_pred, axis = -1L, ...,
  name = "concordance_correlation", dtype = NULL)
  forward("metric_concordance_correlation", ...)

metric_cosine_similarity <- function(..., name = "cosine_similarity", dtype = NULL, axis = -1L)
  forward("metric_cosine_similarity", ...)

metric_f1_score <- function(..., average = NULL, threshold = NULL, name = "f1_score", dtype = NULL)
  forward("metric_f1_score", ...)

metric_false_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  forward("metric_false_negatives", ...)

metric_false_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  forward("metric_false_positives", ...)

metric_fbeta_score <- function(..., average = NULL, beta = 1, threshold = NULL,
  name = "fbeta_score", dtype = NULL)
  forward("metric_fbeta_score", ...)

metric_hinge <- function(y_true, y_pred, ..., name = "hinge", dtype = NULL)
  forward("metric_hinge", ...)

metric_huber <- function(y_true, y_pred, delta = 1)
  forward("metric_huber")

metric_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL,
  ignore_class = NULL, sparse_y_true = TRUE, sparse_y_pred = TRUE, axis = -1L)
  forward("metric_iou", ...)

metric_kl_divergence <- function(y_true, y_pred, ..., name = "kl_divergence", dtype = NULL)
  forward("metric_kl_divergence", ...)

metric_log_cosh <- function(y_true, y_pred)
  forward("metric_log_cosh")

metric_log_cosh_error <- function(..., name = "logcosh", dtype = NULL)
  forward("metric_log_cosh_error", ...)

metric_mean <- function(..., name = "mean", dtype = NULL)
  forward("metric_mean", ...)

metric_mean_absolute_error <- function(y_true, y_pred, ..., name = "mean_absolute_error",
  dtype = NULL)
  forward("metric_mean_absolute_error", ...)

metric_mean_absolute_percentage_error <- function(y_true, y_pred, ...,
  name = "mean_absolute_percentage_error", dtype = NULL)
  forward("metric_mean_absolute_percentage_error", ...)

metric_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL, ignore_class = NULL,
  sparse_y_true = TRUE, sparse_y_pred = TRUE, axis = -1L)
  forward("metric_mean_iou", ...)

metric_mean_squared_error <- function(y_true, y_pred, ..., name = "mean_squared_error",
  dtype = NULL)
  forward("metric_mean_squared_error", ...)

metric_mean_squared_logarithmic_error <- function(y_true, y_pred, ...,
  name = "mean_squared_logarithmic_error", dtype = NULL)
  forward("metric_mean_squared_logarithmic_error", ...)

metric_mean_wrapper <- function(..., fn, name = NULL, dtype = NULL)
  forward("metric_mean_wrapper", ...)

metric_one_hot_iou <- function(..., num_classes, target_class_ids, name = NULL, dtype = NULL,
  ignore_class = NULL, sparse_y_pred = FALSE, axis = -1L)
  forward("metric_one_hot_iou", ...)

metric_one_hot_mean_iou <- function(..., num_classes, name = NULL, dtype = NULL,
  ignore_class = NULL, sparse_y_pred = FALSE, axis = -1L)
  forward("metric_one_hot_mean_iou", ...)

metric_pearson_correlation <- function(y_true, y_pred, axis = -1L, ...,
  name = "pearson_correlation", dtype = NULL)
  forward("metric_pearson_correlation", ...)

metric_poisson <- function(y_true, y_pred, ..., name = "poisson", dtype = NULL)
  forward("metric_poisson", ...)

metric_precision <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL,
  dtype = NULL)
  forward("metric_precision", ...)

metric_precision_at_recall <- function(..., recall, num_thresholds = 200L, class_id = NULL,
  name = NULL, dtype = NULL)
  forward("metric_precision_at_recall", ...)

metric_r2_score <- function(..., class_aggregation = "uniform_average", num_regressors = 0L,
  name = "r2_score", dtype = NULL)
  forward("metric_r2_score", ...)

metric_recall <- function(..., thresholds = NULL, top_k = NULL, class_id = NULL, name = NULL,
  dtype = NULL)
  forward("metric_recall", ...)

metric_recall_at_precision <- function(..., precision, num_thresholds = 200L, class_id = NULL,
  name = NULL, dtype = NULL)
  forward("metric_recall_at_precision", ...)

metric_root_mean_squared_error <- function(..., name = "root_mean_squared_error", dtype = NULL)
  forward("metric_root_mean_squared_error", ...)

metric_sensitivity_at_specificity <- function(..., specificity, num_thresholds = 200L,
  class_id = NULL, name = NULL, dtype = NULL)
  forward("metric_sensitivity_at_specificity", ...)

metric_sparse_categorical_accuracy <- function(y_true, y_pred, ...,
  name = "sparse_categorical_accuracy", dtype = NULL)
  forward("metric_sparse_categorical_accuracy", ...)

metric_sparse_categorical_crossentropy <- function(y_true, y_pred, from_logits = FALSE,
  ignore_class = NULL, axis = -1L, ..., name = "sparse_categorical_crossentropy", dtype = NULL)
  forward("metric_sparse_categorical_crossentropy", ...)

metric_sparse_top_k_categorical_accuracy <- function(y_true, y_pred, k = 5L, ...,
  name = "sparse_top_k_categorical_accuracy", dtype = NULL, from_sorted_ids = FALSE)
  forward("metric_sparse_top_k_categorical_accuracy", ...)

metric_specificity_at_sensitivity <- function(..., sensitivity, num_thresholds = 200L,
  class_id = NULL, name = NULL, dtype = NULL)
  forward("metric_specificity_at_sensitivity", ...)

metric_squared_hinge <- function(y_true, y_pred, ..., name = "squared_hinge", dtype = NULL)
  forward("metric_squared_hinge", ...)

metric_sum <- function(..., name = "sum", dtype = NULL)
  forward("metric_sum", ...)

metric_top_k_categorical_accuracy <- function(y_true, y_pred, k = 5L, ...,
  name = "top_k_categorical_accuracy", dtype = NULL)
  forward("metric_top_k_categorical_accuracy", ...)

metric_true_negatives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  forward("metric_true_negatives", ...)

metric_true_positives <- function(..., thresholds = NULL, name = NULL, dtype = NULL)
  forward("metric_true_positives", ...)

model_from_json <- function(json, custom_objects = NULL)
  forward("model_from_json")

model_from_yaml <- function(yaml, custom_objects = NULL)
  forward("model_from_yaml")

model_to_json <- function(object)
  forward("model_to_json")

model_to_yaml <- function(object)
  forward("model_to_yaml")

new_callback_class <- function(classname, on_epoch_begin = NULL, on_epoch_end = NULL,
  on_train_begin = NULL, on_train_end = NULL, on_train_batch_begin = NULL,
  on_train_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL, on_test_batch_begin = NULL,
  on_test_batch_end = NULL, on_predict_begin = NULL, on_predict_end = NULL,
  on_predict_batch_begin = NULL, on_predict_batch_end = NULL, ..., public = list(),
  private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("new_callback_class", ...)

new_layer_class <- function(classname, initialize = NULL, call = NULL, build = NULL,
  get_config = NULL, ..., public = list(), private = list(), inherit = NULL,
  parent_env = parent.frame())
  make_class("new_layer_class", ..., .layer = TRUE)

new_learning_rate_schedule_class <- function(classname, call = NULL, initialize = NULL,
  get_config = NULL, ..., public = list(), private = list(), inherit = NULL,
  parent_env = parent.frame())
  make_class("new_learning_rate_schedule_class", ...)

new_loss_class <- function(classname, call = NULL, ..., public = list(), private = list(),
  inherit = NULL, parent_env = parent.frame())
  make_class("new_loss_class", ...)

new_metric_class <- function(classname, initialize = NULL, update_state = NULL, result = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("new_metric_class", ...)

new_model_class <- function(classname, initialize = NULL, call = NULL, train_step = NULL,
  predict_step = NULL, test_step = NULL, compute_loss = NULL, compute_metrics = NULL, ...,
  public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("new_model_class", ...)

new_wrapper <- function(classname, initialize = NULL, call = NULL, build = NULL, get_config = NULL,
  ..., public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  make_class("new_wrapper", ..., .layer = TRUE)

next_batch <- function(dataset)
  forward("next_batch")

normalize <- function(x, axis = -1L, order = 2L)
  forward("normalize")

op_abs <- function(x)
  call_python("op_abs", list(x))

op_add <- function(x1, x2)
  call_python("op_add", list(x1, x2))

op_all <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_all")

op_angle <- function(x)
  call_python("op_angle", list(x))

op_any <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_any")

op_append <- function(x1, x2, axis = NULL)
  forward("op_append")

op_arange <- function(start, end, step = 1L, dtype = NULL, include_end = TRUE)
  forward("op_arange")

op_arccos <- function(x)
  call_python("op_arccos", list(x))

op_arccosh <- function(x)
  call_python("op_arccosh", list(x))

op_arcsin <- function(x)
  call_python("op_arcsin", list(x))

op_arcsinh <- function(x)
  call_python("op_arcsinh", list(x))

op_arctan <- function(x)
  call_python("op_arctan", list(x))

op_arctan2 <- function(x1, x2)
  call_python("op_arctan2", list(x1, x2))

op_arctanh <- function(x)
  call_python("op_arctanh", list(x))

op_argmax <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  forward("op_argmax")

op_argmin <- function(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)
  forward("op_argmin")

op_argpartition <- function(x, kth, axis = -1L, zero_indexed = FALSE)
  forward("op_argpartition")

op_argsort <- function(x, axis = -1L, zero_indexed = FALSE)
  forward("op_argsort")

op_array <- function(x, dtype = NULL)
  forward("op_array")

op_associative_scan <- function(f, elems, reverse = FALSE, axis = 1L)
  forward("op_associative_scan")

op_average <- function(x, axis = NULL, weights = NULL)
  forward("op_average")

op_average_pool <- function(inputs, pool_size, strides = NULL, padding = "valid",
  data_format = NULL)
  forward("op_average_pool")

op_bartlett <- function(x)
  call_python("op_bartlett", list(x))

op_batch_normalization <- function(x, mean, variance, axis, offset = NULL, scale = NULL,
  epsilon = 0.001)
  forward("op_batch_normalization")

op_binary_crossentropy <- function(target, output, from_logits = FALSE)
  forward("op_binary_crossentropy")

op_bincount <- function(x, weights = NULL, minlength = 0L, sparse = FALSE)
  forward("op_bincount")

op_bitwise_and <- function(x, y)
  call_python("op_bitwise_and", list(x, y))

op_bitwise_invert <- function(x)
  call_python("op_bitwise_invert", list(x))

op_bitwise_left_shift <- function(x, y)
  call_python("op_bitwise_left_shift", list(x, y))

op_bitwise_not <- function(x)
  call_python("op_bitwise_not", list(x))

op_bitwise_or <- function(x, y)
  call_python("op_bitwise_or", list(x, y))

op_bitwise_right_shift <- function(x, y)
  call_python("op_bitwise_right_shift", list(x, y))

op_bitwise_xor <- function(x, y)
  call_python("op_bitwise_xor", list(x, y))

op_blackman <- function(x)
  call_python("op_blackman", list(x))

op_broadcast_to <- function(x, shape)
  call_python("op_broadcast_to", list(x, shape))

op_cast <- function(x, dtype)
  call_python("op_cast", list(x, dtype))

op_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  forward("op_categorical_crossentropy")

op_cbrt <- function(x)
  call_python("op_cbrt", list(x))

op_ceil <- function(x)
  call_python("op_ceil", list(x))

op_celu <- function(x, alpha = 1)
  forward("op_celu")

op_cholesky <- function(x)
  call_python("op_cholesky", list(x))

op_clip <- function(x, x_min, x_max)
  call_python("op_clip", list(x, x_min, x_max))

op_concatenate <- function(xs, axis = 1L)
  forward("op_concatenate")

op_cond <- function(pred, true_fn, false_fn)
  forward("op_cond")

op_conj <- function(x)
  call_python("op_conj", list(x))

op_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL,
  dilation_rate = 1L)
  forward("op_conv")

op_conv_transpose <- function(inputs, kernel, strides = 1L, padding = "valid",
  output_padding = NULL, data_format = NULL, dilation_rate = 1L)
  forward("op_conv_transpose")

op_convert_to_array <- function(x)
  call_python("op_convert_to_array", list(x))

op_convert_to_numpy <- function(x)
  forward("op_convert_to_numpy", .numpy = TRUE)

op_convert_to_tensor <- function(x, dtype = NULL, sparse = NULL, ragged = NULL)
  forward("op_convert_to_tensor")

op_copy <- function(x)
  call_python("op_copy", list(x))

op_corrcoef <- function(x)
  call_python("op_corrcoef", list(x))

op_correlate <- function(x1, x2, mode = "valid")
  forward("op_correlate")

op_cos <- function(x)
  call_python("op_cos", list(x))

op_cosh <- function(x)
  call_python("op_cosh", list(x))

op_count_nonzero <- function(x, axis = NULL)
  forward("op_count_nonzero")

op_cross <- function(x1, x2, axisa = -1L, axisb = -1L, axisc = -1L, axis = NULL)
  forward("op_cross")

op_ctc_decode <- function(inputs, sequence_lengths, strategy = "greedy", beam_width = 100L,
  top_paths = 1L, merge_repeated = TRUE, mask_index = 1L)
  forward("op_ctc_decode")

op_ctc_loss <- function(target, output, target_length, output_length, mask_index = 1L)
  forward("op_ctc_loss")

op_cumprod <- function(x, axis = NULL, dtype = NULL)
  forward("op_cumprod")

op_cumsum <- function(x, axis = NULL, dtype = NULL)
  forward("op_cumsum")

op_custom_gradient <- function(f)
  forward("op_custom_gradient")

op_deg2rad <- function(x)
  call_python("op_deg2rad", list(x))

op_depthwise_conv <- function(inputs, kernel, strides = 1L, padding = "valid", data_format = NULL,
  dilation_rate = 1L)
  forward("op_depthwise_conv")

op_det <- function(x)
  call_python("op_det", list(x))

op_diag <- function(x, k = 0L)
  forward("op_diag")

op_diagflat <- function(x, k = 0L)
  forward("op_diagflat")

op_diagonal <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  forward("op_diagonal")

op_diff <- function(a, n = 1L, axis = -1L)
  forward("op_diff")

op_digitize <- function(x, bins, zero_indexed = FALSE)
  forward("op_digitize")

op_divide <- function(x1, x2)
  call_python("op_divide", list(x1, x2))

op_divide_no_nan <- function(x1, x2)
  call_python("op_divide_no_nan", list(x1, x2))

op_dot <- function(x1, x2)
  call_python("op_dot", list(x1, x2))

op_dot_product_attention <- function(query, key, value, bias = NULL, mask = NULL, scale = NULL,
  is_causal = FALSE, flash_attention = NULL, attn_logits_soft_cap = NULL)
  forward("op_dot_product_attention")

op_dtype <- function(x)
  call_python("op_dtype", list(x))

op_eig <- function(x)
  call_python("op_eig", list(x))

op_eigh <- function(x)
  call_python("op_eigh", list(x))

op_einsum <- function(subscripts, ...)
  forward("op_einsum", ...)

op_elu <- function(x, alpha = 1)
  forward("op_elu")

op_empty <- function(shape, dtype = NULL)
  forward("op_empty")

op_equal <- function(x1, x2)
  call_python("op_equal", list(x1, x2))

op_erf <- function(x)
  call_python("op_erf", list(x))

op_erfinv <- function(x)
  call_python("op_erfinv", list(x))

op_exp <- function(x)
  call_python("op_exp", list(x))

op_exp2 <- function(x)
  call_python("op_exp2", list(x))

op_expand_dims <- function(x, axis)
  call_python("op_expand_dims", list(x, axis))

op_expm1 <- function(x)
  call_python("op_expm1", list(x))

op_extract_sequences <- function(x, sequence_length, sequence_stride)
  call_python("op_extract_sequences", list(x, sequence_length, sequence_stride))

op_eye <- function(N, M = NULL, k = 0L, dtype = NULL)
  forward("op_eye")

op_fft <- function(x)
  call_python("op_fft", list(x))

op_fft2 <- function(x)
  call_python("op_fft2", list(x))

op_flip <- function(x, axis = NULL)
  forward("op_flip")

op_floor <- function(x)
  call_python("op_floor", list(x))

op_floor_divide <- function(x1, x2)
  call_python("op_floor_divide", list(x1, x2))

op_fori_loop <- function(lower, upper, body_fun, init_val)
  forward("op_fori_loop")

op_full <- function(shape, fill_value, dtype = NULL)
  forward("op_full")

op_full_like <- function(x, fill_value, dtype = NULL)
  forward("op_full_like")

op_gelu <- function(x, approximate = TRUE)
  forward("op_gelu")

op_get_item <- function(x, key)
  call_python("op_get_item", list(x, key))

op_glu <- function(x, axis = -1L)
  forward("op_glu")

op_greater <- function(x1, x2)
  call_python("op_greater", list(x1, x2))

op_greater_equal <- function(x1, x2)
  call_python("op_greater_equal", list(x1, x2))

op_hamming <- function(x)
  call_python("op_hamming", list(x))

op_hanning <- function(x)
  call_python("op_hanning", list(x))

op_hard_shrink <- function(x, threshold = 0.5)
  forward("op_hard_shrink")

op_hard_sigmoid <- function(x)
  call_python("op_hard_sigmoid", list(x))

op_hard_silu <- function(x)
  call_python("op_hard_silu", list(x))

op_hard_swish <- function(x)
  call_python("op_hard_swish", list(x))

op_hard_tanh <- function(x)
  call_python("op_hard_tanh", list(x))

op_heaviside <- function(x1, x2)
  call_python("op_heaviside", list(x1, x2))

op_histogram <- function(x, bins = 10L, range = NULL)
  forward("op_histogram")

op_hstack <- function(xs, ...)
  forward("op_hstack", ...)

op_identity <- function(n, dtype = NULL)
  forward("op_identity")

op_ifft2 <- function(x)
  call_python("op_ifft2", list(x))

op_imag <- function(x)
  call_python("op_imag", list(x))

op_image_affine_transform <- function(images, transform, interpolation = "bilinear",
  fill_mode = "constant", fill_value = 0L, data_format = NULL)
  forward("op_image_affine_transform")

op_image_crop <- function(images, top_cropping = NULL, left_cropping = NULL, bottom_cropping = NULL,
  right_cropping = NULL, target_height = NULL, target_width = NULL, data_format = NULL)
  forward("op_image_crop")

op_image_elastic_transform <- function(images, alpha = 20, sigma = 5, interpolation = "bilinear",
  fill_mode = "reflect", fill_value = 0, seed = NULL, data_format = NULL)
  forward("op_image_elastic_transform")

op_image_extract_patches <- function(images, size, strides = NULL, dilation_rate = 1L,
  padding = "valid", data_format = "channels_last")
  forward("op_image_extract_patches")

op_image_gaussian_blur <- function(images, kernel_size = list(3L, 3L), sigma = list(1, 1),
  data_format = NULL)
  forward("op_image_gaussian_blur")

op_image_hsv_to_rgb <- function(images, data_format = NULL)
  forward("op_image_hsv_to_rgb")

op_image_map_coordinates <- function(inputs, coordinates, order, fill_mode = "constant",
  fill_value = 0L)
  forward("op_image_map_coordinates")

op_image_pad <- function(images, top_padding = NULL, left_padding = NULL, bottom_padding = NULL,
  right_padding = NULL, target_height = NULL, target_width = NULL, data_format = NULL)
  forward("op_image_pad")

op_image_perspective_transform <- function(images, start_points, end_points,
  interpolation = "bilinear", fill_value = 0L, data_format = NULL)
  forward("op_image_perspective_transform")

op_image_resize <- function(images, size, interpolation = "bilinear", antialias = FALSE,
  crop_to_aspect_ratio = FALSE, pad_to_aspect_ratio = FALSE, fill_mode = "constant", fill_value = 0,
  data_format = NULL)
  forward("op_image_resize")

op_image_rgb_to_grayscale <- function(images, data_format = NULL)
  forward("op_image_rgb_to_grayscale")

op_image_rgb_to_hsv <- function(images, data_format = NULL)
  forward("op_image_rgb_to_hsv")

op_in_top_k <- function(targets, predictions, k)
  call_python("op_in_top_k", list(targets, predictions, k))

op_inner <- function(x1, x2)
  call_python("op_inner", list(x1, x2))

op_inv <- function(x)
  call_python("op_inv", list(x))

op_irfft <- function(x, fft_length = NULL)
  forward("op_irfft")

op_is_tensor <- function(x)
  call_python("op_is_tensor", list(x))

op_isclose <- function(x1, x2, rtol = 1e-05, atol = 1e-08, equal_nan = FALSE)
  forward("op_isclose")

op_isfinite <- function(x)
  call_python("op_isfinite", list(x))

op_isinf <- function(x)
  call_python("op_isinf", list(x))

op_isnan <- function(x)
  call_python("op_isnan", list(x))

op_istft <- function(x, sequence_length, sequence_stride, fft_length, length = NULL,
  window = "hann", center = TRUE)
  forward("op_istft")

op_kaiser <- function(x, beta)
  call_python("op_kaiser", list(x, beta))

op_layer_normalization <- function(x, gamma = NULL, beta = NULL, axis = -1L, epsilon = NULL, ...)
  forward("op_layer_normalization", ...)

op_leaky_relu <- function(x, negative_slope = 0.2)
  forward("op_leaky_relu")

op_left_shift <- function(x, y)
  call_python("op_left_shift", list(x, y))

op_less <- function(x1, x2)
  call_python("op_less", list(x1, x2))

op_less_equal <- function(x1, x2)
  call_python("op_less_equal", list(x1, x2))

op_linspace <- function(start, stop, num = 50L, endpoint = TRUE, retstep = FALSE, dtype = NULL,
  axis = 1L)
  forward("op_linspace")

op_log <- function(x)
  call_python("op_log", list(x))

op_log10 <- function(x)
  call_python("op_log10", list(x))

op_log1p <- function(x)
  call_python("op_log1p", list(x))

op_log2 <- function(x)
  call_python("op_log2", list(x))

op_log_sigmoid <- function(x)
  call_python("op_log_sigmoid", list(x))

op_log_softmax <- function(x, axis = -1L)
  forward("op_log_softmax")

op_logaddexp <- function(x1, x2)
  call_python("op_logaddexp", list(x1, x2))

op_logdet <- function(x)
  call_python("op_logdet", list(x))

op_logical_and <- function(x1, x2)
  call_python("op_logical_and", list(x1, x2))

op_logical_not <- function(x)
  call_python("op_logical_not", list(x))

op_logical_or <- function(x1, x2)
  call_python("op_logical_or", list(x1, x2))

op_logical_xor <- function(x1, x2)
  call_python("op_logical_xor", list(x1, x2))

op_logspace <- function(start, stop, num = 50L, endpoint = TRUE, base = 10L, dtype = NULL,
  axis = 1L)
  forward("op_logspace")

op_logsumexp <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_logsumexp")

op_lstsq <- function(a, b, rcond = NULL)
  forward("op_lstsq")

op_lu_factor <- function(x)
  call_python("op_lu_factor", list(x))

op_map <- function(xs, f)
  call_python("op_map", list(xs, f))

op_matmul <- function(x1, x2)
  call_python("op_matmul", list(x1, x2))

op_max <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  forward("op_max")

op_max_pool <- function(inputs, pool_size, strides = NULL, padding = "valid", data_format = NULL)
  forward("op_max_pool")

op_maximum <- function(x1, x2)
  call_python("op_maximum", list(x1, x2))

op_mean <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_mean")

op_median <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_median")

op_meshgrid <- function(..., indexing = "xy")
  forward("op_meshgrid", ...)

op_min <- function(x, axis = NULL, keepdims = FALSE, initial = NULL)
  forward("op_min")

op_minimum <- function(x1, x2)
  call_python("op_minimum", list(x1, x2))

op_mod <- function(x1, x2)
  call_python("op_mod", list(x1, x2))

op_moments <- function(x, axes, keepdims = FALSE, synchronized = FALSE)
  forward("op_moments")

op_moveaxis <- function(x, source, destination)
  call_python("op_moveaxis", list(x, source, destination))

op_multi_hot <- function(inputs, num_classes, axis = -1L, dtype = NULL, sparse = FALSE, ...)
  forward("op_multi_hot", ...)

op_multiply <- function(x1, x2)
  call_python("op_multiply", list(x1, x2))

op_nan_to_num <- function(x, nan = 0, posinf = NULL, neginf = NULL)
  forward("op_nan_to_num")

op_ndim <- function(x)
  call_python("op_ndim", list(x))

op_negative <- function(x)
  call_python("op_negative", list(x))

op_nonzero <- function(x)
  call_python("op_nonzero", list(x))

op_norm <- function(x, ord = NULL, axis = NULL, keepdims = FALSE)
  forward("op_norm")

op_normalize <- function(x, axis = -1L, order = 2L, epsilon = NULL)
  forward("op_normalize")

op_not_equal <- function(x1, x2)
  call_python("op_not_equal", list(x1, x2))

op_one_hot <- function(x, num_classes, axis = -1L, dtype = NULL, sparse = FALSE,
  zero_indexed = FALSE)
  forward("op_one_hot")

op_ones <- function(shape, dtype = NULL)
  forward("op_ones")

op_ones_like <- function(x, dtype = NULL)
  forward("op_ones_like")

op_outer <- function(x1, x2)
  call_python("op_outer", list(x1, x2))

op_pad <- function(x, pad_width, mode = "constant", constant_values = NULL)
  forward("op_pad")

op_pmax <- function(x1, x2)
  call_python("op_pmax", list(x1, x2))

op_pmin <- function(x1, x2)
  call_python("op_pmin", list(x1, x2))

op_polar <- function(abs_, angle)
  call_python("op_polar", list(abs_, angle))

op_power <- function(x1, x2)
  call_python("op_power", list(x1, x2))

op_prod <- function(x, axis = NULL, keepdims = FALSE, dtype = NULL)
  forward("op_prod")

op_psnr <- function(x1, x2, max_val)
  call_python("op_psnr", list(x1, x2, max_val))

op_qr <- function(x, mode = "reduced")
  forward("op_qr")

op_quantile <- function(x, q, axis = NULL, method = "linear", keepdims = FALSE)
  forward("op_quantile")

op_ravel <- function(x)
  call_python("op_ravel", list(x))

op_real <- function(x)
  call_python("op_real", list(x))

op_rearrange <- function(tensor, pattern, ...)
  forward("op_rearrange", ...)

op_reciprocal <- function(x)
  call_python("op_reciprocal", list(x))

op_relu <- function(x)
  call_python("op_relu", list(x))

op_relu6 <- function(x)
  call_python("op_relu6", list(x))

op_repeat <- function(x, repeats, axis = NULL)
  forward("op_repeat")

op_reshape <- function(x, newshape)
  call_python("op_reshape", list(x, newshape))

op_rfft <- function(x, fft_length = NULL)
  forward("op_rfft")

op_right_shift <- function(x, y)
  call_python("op_right_shift", list(x, y))

op_rms_normalization <- function(x, scale = NULL, axis = -1L, epsilon = NULL)
  forward("op_rms_normalization")

op_roll <- function(x, shift, axis = NULL)
  forward("op_roll")

op_rot90 <- function(array, k = 1L, axes = list(1L, 2L))
  forward("op_rot90")

op_round <- function(x, decimals = 0L)
  forward("op_round")

op_rsqrt <- function(x)
  call_python("op_rsqrt", list(x))

op_saturate_cast <- function(x, dtype)
  call_python("op_saturate_cast", list(x, dtype))

op_scan <- function(f, init, xs = NULL, length = NULL, reverse = FALSE, unroll = 1L)
  forward("op_scan")

op_scatter <- function(indices, values, shape)
  call_python("op_scatter", list(indices, values, shape))

op_scatter_update <- function(inputs, indices, updates)
  call_python("op_scatter_update", list(inputs, indices, updates))

op_searchsorted <- function(sorted_sequence, values, side = "left", zero_indexed = FALSE)
  forward("op_searchsorted")

op_segment_max <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  forward("op_segment_max")

op_segment_sum <- function(data, segment_ids, num_segments = NULL, sorted = FALSE)
  forward("op_segment_sum")

op_select <- function(condlist, choicelist, default = 0L)
  forward("op_select")

op_selu <- function(x)
  call_python("op_selu", list(x))

op_separable_conv <- function(inputs, depthwise_kernel, pointwise_kernel, strides = 1L,
  padding = "valid", data_format = NULL, dilation_rate = 1L)
  forward("op_separable_conv")

op_sigmoid <- function(x)
  call_python("op_sigmoid", list(x))

op_sign <- function(x)
  call_python("op_sign", list(x))

op_signbit <- function(x)
  call_python("op_signbit", list(x))

op_silu <- function(x)
  call_python("op_silu", list(x))

op_sin <- function(x)
  call_python("op_sin", list(x))

op_sinh <- function(x)
  call_python("op_sinh", list(x))

op_size <- function(x)
  call_python("op_size", list(x))

op_slice <- function(inputs, start_indices, shape)
  call_python("op_slice", list(inputs, start_indices, shape))

op_slice_update <- function(inputs, start_indices, updates)
  call_python("op_slice_update", list(inputs, start_indices, updates))

op_slogdet <- function(x)
  call_python("op_slogdet", list(x))

op_soft_shrink <- function(x, threshold = 0.5)
  forward("op_soft_shrink")

op_softmax <- function(x, axis = -1L)
  forward("op_softmax")

op_softplus <- function(x)
  call_python("op_softplus", list(x))

op_softsign <- function(x)
  call_python("op_softsign", list(x))

op_solve <- function(a, b)
  call_python("op_solve", list(a, b))

op_solve_triangular <- function(a, b, lower = FALSE)
  forward("op_solve_triangular")

op_sort <- function(x, axis = -1L)
  forward("op_sort")

op_sparse_categorical_crossentropy <- function(target, output, from_logits = FALSE, axis = -1L)
  forward("op_sparse_categorical_crossentropy")

op_sparse_plus <- function(x)
  call_python("op_sparse_plus", list(x))

op_sparse_sigmoid <- function(x)
  call_python("op_sparse_sigmoid", list(x))

op_sparsemax <- function(x, axis = -1L)
  forward("op_sparsemax")

op_split <- function(x, indices_or_sections, axis = 1L)
  forward("op_split")

op_sqrt <- function(x)
  call_python("op_sqrt", list(x))

op_square <- function(x)
  call_python("op_square", list(x))

op_squareplus <- function(x, b = 4L)
  forward("op_squareplus")

op_squeeze <- function(x, axis = NULL)
  forward("op_squeeze")

op_stack <- function(x, axis = 1L)
  forward("op_stack")

op_std <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_std")

op_stft <- function(x, sequence_length, sequence_stride, fft_length, window = "hann", center = TRUE)
  forward("op_stft")

op_stop_gradient <- function(variable)
  call_python("op_stop_gradient", list(variable))

op_subtract <- function(x1, x2)
  call_python("op_subtract", list(x1, x2))

op_sum <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_sum")

op_svd <- function(x, full_matrices = TRUE, compute_uv = TRUE)
  forward("op_svd")

op_swapaxes <- function(x, axis1, axis2)
  call_python("op_swapaxes", list(x, axis1, axis2))

op_switch <- function(index, branches, ...)
  forward("op_switch", ...)

op_take <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  forward("op_take")

op_take_along_axis <- function(x, indices, axis = NULL, zero_indexed = FALSE)
  forward("op_take_along_axis")

op_tan <- function(x)
  call_python("op_tan", list(x))

op_tanh <- function(x)
  call_python("op_tanh", list(x))

op_tanh_shrink <- function(x)
  call_python("op_tanh_shrink", list(x))

op_tensordot <- function(x1, x2, axes = 3L)
  forward("op_tensordot")

op_threshold <- function(x, threshold, default_value)
  call_python("op_threshold", list(x, threshold, default_value))

op_tile <- function(x, repeats)
  call_python("op_tile", list(x, repeats))

op_top_k <- function(x, k, sorted = TRUE, zero_indexed = FALSE)
  forward("op_top_k")

op_trace <- function(x, offset = 0L, axis1 = 1L, axis2 = 2L)
  forward("op_trace")

op_transpose <- function(x, axes = NULL)
  forward("op_transpose")

op_tri <- function(N, M = NULL, k = 0L, dtype = NULL)
  forward("op_tri")

op_tril <- function(x, k = 0L)
  forward("op_tril")

op_triu <- function(x, k = 0L)
  forward("op_triu")

op_trunc <- function(x)
  call_python("op_trunc", list(x))

op_unravel_index <- function(indices, shape)
  call_python("op_unravel_index", list(indices, shape))

op_unstack <- function(x, num = NULL, axis = 1L)
  forward("op_unstack")

op_var <- function(x, axis = NULL, keepdims = FALSE)
  forward("op_var")

op_vdot <- function(x1, x2)
  call_python("op_vdot", list(x1, x2))

op_vectorize <- function(func, ..., excluded = NULL, signature = NULL)
  forward("op_vectorize", ...)

op_vectorized_map <- function(elements, f)
  call_python("op_vectorized_map", list(elements, f))

op_view_as_complex <- function(x)
  call_python("op_view_as_complex", list(x))

op_view_as_real <- function(x)
  call_python("op_view_as_real", list(x))

op_vstack <- function(xs, ...)
  forward("op_vstack", ...)

op_where <- function(condition, x1 = NULL, x2 = NULL)
  forward("op_where")

op_while_loop <- function(cond, body, loop_vars, maximum_iterations = NULL)
  forward("op_while_loop")

op_zeros <- function(shape, dtype = NULL)
  forward("op_zeros")

op_zeros_like <- function(x, dtype = NULL)
  forward("op_zeros_like")

optimizer_adadelta <- function(learning_rate = 0.001, rho = 0.95, epsilon = 1e-07,
  weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
  ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adadelta", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_adadelta", ...)

optimizer_adafactor <- function(learning_rate = 0.001, beta_2_decay = -0.8, epsilon_1 = 1e-30,
  epsilon_2 = 0.001, clip_threshold = 1, relative_step = TRUE, weight_decay = NULL, clipnorm = NULL,
  clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
  ema_overwrite_frequency = NULL, name = "adafactor", ..., loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL)
  forward("optimizer_adafactor", ...)

optimizer_adagrad <- function(learning_rate = 0.001, initial_accumulator_value = 0.1,
  epsilon = 1e-07, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL,
  use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adagrad", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_adagrad", ...)

optimizer_adam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
  amsgrad = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL,
  use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adam", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_adam", ...)

optimizer_adam_w <- function(learning_rate = 0.001, weight_decay = 0.004, beta_1 = 0.9,
  beta_2 = 0.999, epsilon = 1e-07, amsgrad = FALSE, clipnorm = NULL, clipvalue = NULL,
  global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL,
  name = "adamw", ..., loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_adam_w", ...)

optimizer_adamax <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
  weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
  ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "adamax", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_adamax", ...)

optimizer_ftrl <- function(learning_rate = 0.001, learning_rate_power = -0.5,
  initial_accumulator_value = 0.1, l1_regularization_strength = 0, l2_regularization_strength = 0,
  l2_shrinkage_regularization_strength = 0, beta = 0, weight_decay = NULL, clipnorm = NULL,
  clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
  ema_overwrite_frequency = NULL, name = "ftrl", ..., loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL)
  forward("optimizer_ftrl", ...)

optimizer_lamb <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
  weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
  ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL, name = "lamb", ...)
  forward("optimizer_lamb", ...)

optimizer_lion <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.99, weight_decay = NULL,
  clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
  ema_overwrite_frequency = NULL, name = "lion", ..., loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL)
  forward("optimizer_lion", ...)

optimizer_loss_scale <- function(inner_optimizer, initial_scale = 32768,
  dynamic_growth_steps = 2000L, ..., name = NULL, weight_decay = NULL, clipnorm = NULL,
  clipvalue = NULL, global_clipnorm = NULL, use_ema = NULL, ema_momentum = NULL,
  ema_overwrite_frequency = NULL, loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_loss_scale", ...)

optimizer_muon <- function(learning_rate = 0.001, adam_beta_1 = 0.9, adam_beta_2 = 0.999,
  epsilon = 1e-07, weight_decay = 0.1, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL,
  use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL, name = "muon", exclude_layers = NULL,
  exclude_embeddings = TRUE, muon_a = 3.4445, muon_b = -4.775, muon_c = 2.0315, adam_lr_ratio = 0.1,
  momentum = 0.95, ns_steps = 6L, nesterov = TRUE, ...)
  forward("optimizer_muon", ...)

optimizer_nadam <- function(learning_rate = 0.001, beta_1 = 0.9, beta_2 = 0.999, epsilon = 1e-07,
  weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE,
  ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "nadam", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_nadam", ...)

optimizer_rmsprop <- function(learning_rate = 0.001, rho = 0.9, momentum = 0, epsilon = 1e-07,
  centered = FALSE, weight_decay = NULL, clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL,
  use_ema = FALSE, ema_momentum = 0.99, ema_overwrite_frequency = NULL, name = "rmsprop", ...,
  loss_scale_factor = NULL, gradient_accumulation_steps = NULL)
  forward("optimizer_rmsprop", ...)

optimizer_sgd <- function(learning_rate = 0.01, momentum = 0, nesterov = FALSE, weight_decay = NULL,
  clipnorm = NULL, clipvalue = NULL, global_clipnorm = NULL, use_ema = FALSE, ema_momentum = 0.99,
  ema_overwrite_frequency = NULL, name = "SGD", ..., loss_scale_factor = NULL,
  gradient_accumulation_steps = NULL)
  forward("optimizer_sgd", ...)

output_shapes <- function(object)
  forward("output_shapes")

output_types <- function(object)
  forward("output_types")

pad_sequences <- function(sequences, maxlen = NULL, dtype = "int32", padding = "pre",
  truncating = "pre", value = 0)
  forward("pad_sequences")

parquet_dataset <- function(filenames, batch_size, columns = NULL, label_name = NULL)
  forward("parquet_dataset")

plot.keras.src.models.model.Model <- function(x, show_shapes = FALSE, show_dtype = FALSE,
  show_layer_names = FALSE, ..., rankdir = "TB", expand_nested = FALSE,
  dpi = getOption("keras.plot.model.dpi", 200L), layer_range = NULL, show_layer_activations = FALSE,
  show_trainable = NA, to_file = NULL)
  draw_picture(forward("plot_model", ...), to_file, dpi)

pop_layer <- function(object, rebuild = TRUE)
  forward("pop_layer")

predict.keras.src.models.model.Model <- function(object, x, ..., batch_size = NULL,
  verbose = getOption("keras.verbose", default = "auto"), steps = NULL, callbacks = NULL)
  {
    if (!missing(x)) x <- as_source(x)
    forward("predict", ...)
  }

predict_on_batch <- function(object, x)
  forward("predict_on_batch")

quantize_weights <- function(object, mode, ...)
  forward("quantize_weights", ...)

random_beta <- function(shape, alpha, beta, dtype = NULL, seed = NULL)
  forward("random_beta")

random_binomial <- function(shape, counts, probabilities, dtype = NULL, seed = NULL)
  forward("random_binomial")

random_categorical <- function(logits, num_samples, dtype = "int32", seed = NULL,
  zero_indexed = FALSE)
  forward("random_categorical")

random_dropout <- function(inputs, rate, noise_shape = NULL, seed = NULL)
  forward("random_dropout")

random_gamma <- function(shape, alpha, dtype = NULL, seed = NULL)
  forward("random_gamma")

random_integer <- function(shape, minval, maxval, dtype = "int32", seed = NULL)
  forward("random_integer")

random_integer_dataset <- function(seed = NULL)
  forward("random_integer_dataset")

random_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  forward("random_normal")

random_seed_generator <- function(seed = NULL, name = NULL, ...)
  forward("random_seed_generator", ...)

random_shuffle <- function(x, axis = 1L, seed = NULL)
  forward("random_shuffle")

random_truncated_normal <- function(shape, mean = 0, stddev = 1, dtype = NULL, seed = NULL)
  forward("random_truncated_normal")

random_uniform <- function(shape, minval = 0, maxval = 1, dtype = NULL, seed = NULL)
  forward("random_uniform")

range_dataset <- function(from = 0, to = 0, by = 1, ..., dtype = tf$int64)
  forward("range_dataset", ...)

read_files <- function(files, reader, ..., parallel_files = 1, parallel_interleave = 1,
  num_shards = NULL, shard_index = NULL)
  forward("read_files", ...)

register_keras_serializable <- function(object, name = NULL, package = NULL)
  {
    object <- named_function(object, name %||% deparse1(substitute(object)))
    package <- package %||% package_of(parent.frame())
    forward("register_keras_serializable")
  }

regularizer_l1 <- function(l1 = 0.01)
  forward("regularizer_l1")

regularizer_l1_l2 <- function(l1 = 0, l2 = 0)
  forward("regularizer_l1_l2")

regularizer_l2 <- function(l2 = 0.01)
  forward("regularizer_l2")

regularizer_orthogonal <- function(factor = 0.01, mode = "rows")
  forward("regularizer_orthogonal")

reset_state <- function(object)
  forward("reset_state")

rnn_cell_gru <- function(units, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL,
  bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
  bias_constraint = NULL, dropout = 0, recurrent_dropout = 0, reset_after = TRUE, seed = NULL, ...)
  forward("rnn_cell_gru", ...)

rnn_cell_lstm <- function(units, activation = "tanh", recurrent_activation = "sigmoid",
  use_bias = TRUE, kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", unit_forget_bias = TRUE, kernel_regularizer = NULL,
  recurrent_regularizer = NULL, bias_regularizer = NULL, kernel_constraint = NULL,
  recurrent_constraint = NULL, bias_constraint = NULL, dropout = 0, recurrent_dropout = 0,
  seed = NULL, ...)
  forward("rnn_cell_lstm", ...)

rnn_cell_simple <- function(units, activation = "tanh", use_bias = TRUE,
  kernel_initializer = "glorot_uniform", recurrent_initializer = "orthogonal",
  bias_initializer = "zeros", kernel_regularizer = NULL, recurrent_regularizer = NULL,
  bias_regularizer = NULL, kernel_constraint = NULL, recurrent_constraint = NULL,
  bias_constraint = NULL, dropout = 0, recurrent_dropout = 0, seed = NULL, ...)
  forward("rnn_cell_simple", ...)

rnn_cells_stack <- function(cells, ...)
  forward("rnn_cells_stack", ...)

run_dir <- function()
  forward("run_dir")

sample_from_datasets <- function(datasets, weights = NULL, seed = NULL,
  stop_on_empty_dataset = TRUE)
  forward("sample_from_datasets")

save_model <- function(model, filepath = NULL, overwrite = FALSE, zipped = NULL, ...)
  {
    if (!missing(filepath)) stop_if_na_path(filepath)
    forward("save_model", ...)
  }

save_model_config <- function(model, filepath = NULL, overwrite = FALSE)
  {
    if (!missing(filepath)) stop_if_na_path(filepath)
    forward("save_model_config")
  }

save_model_hdf5 <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE)
  forward("save_model_hdf5")

save_model_tf <- function(object, filepath, overwrite = TRUE, include_optimizer = TRUE,
  signatures = NULL, options = NULL)
  forward("save_model_tf")

save_model_weights <- function(model, filepath, overwrite = FALSE, max_shard_size = NULL)
  forward("save_model_weights")

save_model_weights_hdf5 <- function(object, filepath, overwrite = TRUE)
  forward("save_model_weights_hdf5")

scaler_min_max <- function()
  forward("scaler_min_max")

scaler_standard <- function()
  forward("scaler_standard")

serialize_keras_object <- function(obj)
  forward("serialize_keras_object")

serialize_model <- function(model, include_optimizer = TRUE)
  forward("serialize_model")

set_custom_objects <- function(objects = named_list(), clear = TRUE)
  invisible(forward("set_custom_objects"))

set_distribution <- function(value)
  forward("set_distribution")

set_random_seed <- function(seed)
  forward("set_random_seed")

set_state_tree <- function(object, state_tree)
  forward("set_state_tree")

set_vocabulary <- function(object, vocabulary, idf_weights = NULL, ...)
  forward("set_vocabulary", ...)

set_weights <- function(object, weights)
  forward("set_weights")

sparse_tensor_slices_dataset <- function(sparse_tensor)
  forward("sparse_tensor_slices_dataset")

split_dataset <- function(dataset, left_size = NULL, right_size = NULL, shuffle = FALSE,
  seed = NULL)
  forward("split_dataset")

sql_dataset <- function(driver_name, data_source_name, query, record_spec)
  forward("sql_dataset")

sql_record_spec <- function(names, types)
  forward("sql_record_spec")

sqlite_dataset <- function(filename, query, record_spec)
  forward("sqlite_dataset")

step_bucketized_column <- function(spec, ..., boundaries)
  forward_step("step_bucketized_column", ..., .named = TRUE)

step_categorical_column_with_hash_bucket <- function(spec, ..., hash_bucket_size, dtype = tf$string)
  forward_step("step_categorical_column_with_hash_bucket", ...)

step_categorical_column_with_identity <- function(spec, ..., num_buckets, default_value = NULL)
  forward_step("step_categorical_column_with_identity", ...)

step_categorical_column_with_vocabulary_file <- function(spec, ..., vocabulary_file,
  vocabulary_size = NULL, dtype = tf$string, default_value = NULL, num_oov_buckets = 0L)
  forward_step("step_categorical_column_with_vocabulary_file", ...)

step_categorical_column_with_vocabulary_list <- function(spec, ..., vocabulary_list = NULL,
  dtype = NULL, default_value = -1L, num_oov_buckets = 0L)
  forward_step("step_categorical_column_with_vocabulary_list", ...)

step_crossed_column <- function(spec, ..., hash_bucket_size, hash_key = NULL)
  forward_step("step_crossed_column", ..., .named = TRUE, .combined = TRUE)

step_embedding_column <- function(spec, ..., dimension = function(x) { as.integer(x^0.25) },
  combiner = "mean", initializer = NULL, ckpt_to_load_from = NULL, tensor_name_in_ckpt = NULL,
  max_norm = NULL, trainable = TRUE)
  forward_step("step_embedding_column", ..., .named = TRUE)

step_indicator_column <- function(spec, ...)
  forward_step("step_indicator_column", ..., .named = TRUE)

step_numeric_column <- function(spec, ..., shape = 1L, default_value = NULL, dtype = tf$float32,
  normalizer_fn = NULL)
  forward_step("step_numeric_column", ...)

step_remove_column <- function(spec, ...)
  forward_step("step_remove_column", ...)

step_shared_embeddings_column <- function(spec, ..., dimension, combiner = "mean",
  initializer = NULL, shared_embedding_collection_name = NULL, ckpt_to_load_from = NULL,
  tensor_name_in_ckpt = NULL, max_norm = NULL, trainable = TRUE)
  forward_step("step_shared_embeddings_column", ..., .named = TRUE, .combined = TRUE)

tensor_layout <- function(axes, device_mesh = NULL)
  forward("tensor_layout")

tensor_slices_dataset <- function(tensors)
  forward("tensor_slices_dataset")

tensorboard <- function(log_dir, action = c("start", "stop"), host = "127.0.0.1", port = "auto",
  launch_browser = getOption("tensorflow.tensorboard.browser", interactive()), reload_interval = 5,
  purge_orphaned_data = TRUE)
  forward("tensorboard")

tensors_dataset <- function(tensors)
  forward("tensors_dataset")

test_on_batch <- function(object, x, y = NULL, sample_weight = NULL, ...)
  forward("test_on_batch", ...)

text_dataset_from_directory <- function(directory, labels = "inferred", label_mode = "int",
  class_names = NULL, batch_size = 32L, max_length = NULL, shuffle = TRUE, seed = NULL,
  validation_split = NULL, subset = NULL, follow_links = FALSE, verbose = TRUE)
  forward("text_dataset_from_directory")

text_line_dataset <- function(filenames, compression_type = NULL, ..., buffer_size = NULL,
  num_parallel_reads = NULL, name = NULL, record_spec = NULL, parallel_records = NULL)
  forward("text_line_dataset", ...)

tf_config_cluster <- function(workers, index)
  forward("tf_config_cluster")

tf_function <- function(f, input_signature = NULL, autograph = TRUE, ..., reduce_retracing = FALSE)
  {
    if (autograph) f <- autograph(f)
    forward("tf_function", ...)
  }

tfrecord_dataset <- function(filenames, compression_type = NULL, buffer_size = NULL,
  num_parallel_reads = NULL)
  forward("tfrecord_dataset")

time_distributed <- function(object, layer, ...)
  make_layer("time_distributed", ...)

timeseries_dataset_from_array <- function(data, targets, sequence_length, sequence_stride = 1L,
  sampling_rate = 1L, batch_size = 128L, shuffle = FALSE, seed = NULL, start_index = NULL,
  end_index = NULL)
  forward("timeseries_dataset_from_array")

to_categorical <- function(x, num_classes = NULL)
  {
    if (is.numeric(x)) x <- as.array(x)
    forward("to_categorical")
  }

tpu_strategy <- function(tpu = NULL)
  forward("tpu_strategy")

train_on_batch <- function(object, x, y = NULL, sample_weight = NULL, class_weight = NULL)
  {
    if (!is.null(names(class_weight))) class_weight <- as.list(class_weight)
    forward("train_on_batch")
  }

tsv_record_spec <- function(example_file, skip = 0, names = NULL, types = NULL, defaults = NULL)
  forward("tsv_record_spec")

tuner_bayesian_optimization <- function(hypermodel, objective = NULL, max_trials = 10L, seed = NULL,
  directory = NULL, project_name = NULL, overwrite = FALSE, ...)
  forward("tuner_bayesian_optimization", ...)

tuner_best_models <- function(tuner, num_models = 1L)
  forward("tuner_best_models")

tuner_grid_search <- function(hypermodel, objective = NULL, max_trials = NULL, seed = NULL,
  directory = NULL, project_name = NULL, overwrite = FALSE, ...)
  forward("tuner_grid_search", ...)

tuner_hyperband <- function(hypermodel, objective = NULL, max_epochs = 100L, factor = 3L,
  seed = NULL, directory = NULL, project_name = NULL, overwrite = FALSE, ...)
  forward("tuner_hyperband", ...)

tuner_random_search <- function(hypermodel, objective = NULL, max_trials = 10L, seed = NULL,
  directory = NULL, project_name = NULL, overwrite = FALSE, ...)
  forward("tuner_random_search", ...)

tuner_results <- function(tuner)
  as_trials(forward("tuner_results"))

unfreeze_weights <- function(object, from = NULL, to = NULL, which = NULL)
  forward("unfreeze_weights")

unserialize_model <- function(model, custom_objects = NULL, compile = TRUE)
  forward("unserialize_model")

use_backend <- function(backend, gpu = NA)
  forward("use_backend")

use_implementation <- function(implementation = "keras")
  forward("use_implementation")

use_sample_data <- function(on = TRUE)
  forward("use_sample_data")

zip_datasets <- function(...)
  forward("zip_datasets", ...)

delayedAssign("%as%", of_reticulate("%as%"))
delayedAssign("as_iterator", of_reticulate("as_iterator"))
delayedAssign("dict", of_reticulate("dict"))
delayedAssign("import", of_reticulate("import"))
delayedAssign("iter_next", of_reticulate("iter_next"))
delayedAssign("iterate", of_reticulate("iterate"))
delayedAssign("np_array", of_reticulate("np_array"))
delayedAssign("py_help", of_reticulate("py_help"))
delayedAssign("py_to_r", of_reticulate("py_to_r"))
delayedAssign("r_to_py", of_reticulate("r_to_py"))
delayedAssign("tuple", of_reticulate("tuple"))
delayedAssign("use_condaenv", of_reticulate("use_condaenv"))
delayedAssign("use_python", of_reticulate("use_python"))
delayedAssign("use_virtualenv", of_reticulate("use_virtualenv"))

python_keywords <- c(
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
  "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
  "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
  "yield"
)
