# Examples of the functions that most people use. Each section is the example of the functions that it is named after;
# the Python code of an example is a translation of it. `tempfile("model", fileext = ".keras")` is "model.keras" there.
# Examples marked (not run) need a network, other hardware or a new session, or change what follows.

## Models

# keras_variable ----
weights <- keras_variable(op_zeros(c(2, 3)), name = "weights")
weights$assign_add(op_ones(c(2, 3)))
op_shape(weights)

# serialize_keras_object, deserialize_keras_object ----
config <- serialize_keras_object(layer_dense(units = 10, activation = "relu"))
restored <- deserialize_keras_object(config)
restored$units

# get_state_tree, set_state_tree ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 2) |>
  compile(optimizer = "sgd", loss = "mse")
state <- get_state_tree(model)
model |> set_state_tree(state)

# set_random_seed ----
set_random_seed(1)
first <- random_normal(c(2, 3))
set_random_seed(1)
op_all(first == random_normal(c(2, 3)))

# keras_model_sequential ----
model <- keras_model_sequential(input_shape = c(28, 28)) |>
  layer_flatten() |>
  layer_dense(units = 64, activation = "relu") |>
  layer_dense(units = 10, activation = "softmax")
summary(model)

# keras_model ----
inputs <- keras_input(shape = c(28, 28, 1))
outputs <- inputs |>
  layer_conv_2d(filters = 32, kernel_size = c(3, 3), activation = "relu") |>
  layer_global_average_pooling_2d() |>
  layer_dense(units = 10, activation = "softmax")
model <- keras_model(inputs, outputs)
summary(model)

# keras_input ----
inputs <- keras_input(shape = c(28, 28, 1), name = "image")
outputs <- inputs |> layer_flatten() |> layer_dense(units = 10)
model <- keras_model(inputs, outputs)
op_shape(model$output)

# layer_input ----
inputs <- layer_input(shape = 784)
outputs <- inputs |> layer_dense(units = 10, activation = "softmax")
model <- keras_model(inputs, outputs)
op_shape(model$output)

# compile ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 10, activation = "softmax")
model |> compile(
  optimizer = optimizer_adam(learning_rate = 0.001),
  loss = "sparse_categorical_crossentropy",
  metrics = "accuracy"
)
model$optimizer$name

# fit ----
x <- random_normal(c(200, 4))
y <- op_sum(x, axis = 2)
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 16, activation = "relu") |>
  layer_dense(units = 1) |>
  compile(optimizer = "adam", loss = "mse", metrics = "mae")
history <- model |> fit(x, y, epochs = 3, batch_size = 32, validation_split = 0.2, verbose = 0)
history$metrics$val_mae

# evaluate ----
x <- random_normal(c(200, 4))
y <- op_sum(x, axis = 2)
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "adam", loss = "mse", metrics = "mae")
model |> fit(x, y, epochs = 3, verbose = 0)
model |> evaluate(x, y, verbose = 0)

# predict ----
x <- random_normal(c(5, 4))
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 3, activation = "softmax")
probabilities <- model |> predict(x, verbose = 0)
op_argmax(probabilities, axis = 2)

# train_on_batch ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# test_on_batch ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
model |> test_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# predict_on_batch ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
model |> predict_on_batch(random_normal(c(3, 4)))

# summary ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu") |>
  layer_dropout(rate = 0.5) |>
  layer_dense(units = 10)
summary(model)

# count_params ----
model <- keras_model_sequential(input_shape = 784) |> layer_dense(units = 10)
count_params(model)

# get_layer ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu", name = "hidden") |>
  layer_dense(units = 10, name = "scores")
hidden <- model |> get_layer("hidden")
hidden$units
last <- model |> get_layer(index = 2)
last$name

# pop_layer ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu") |>
  layer_dense(units = 10)
model |> pop_layer()
summary(model)

# get_weights ----
layer <- layer_dense(units = 2)
layer$build(shape(NA, 3))
get_weights(layer)

# set_weights ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
clone <- clone_model(model)
clone |> set_weights(get_weights(model))

# clone_model ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
clone <- clone_model(model)
count_params(clone)

# freeze_weights ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu", name = "hidden") |>
  layer_dense(units = 10)
model |> freeze_weights(to = "hidden")
length(model$trainable_weights)

# unfreeze_weights ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu") |>
  layer_dense(units = 10, name = "scores")
model |> freeze_weights()
model |> unfreeze_weights(from = "scores")
length(model$trainable_weights)

# save_model, load_model ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("model", fileext = ".keras")
model |> save_model(path, overwrite = TRUE)
restored <- load_model(path)
summary(restored)

# save_model_weights, load_model_weights ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("model", fileext = ".weights.h5")
model |> save_model_weights(path, overwrite = TRUE)
model |> load_model_weights(path)

# from_config ----
layer <- layer_dense(units = 10, activation = "relu")
clone <- from_config(get_config(layer))
clone$units

## Layers

# rnn_cell_lstm ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_rnn(cell = rnn_cell_lstm(units = 32))
summary(model)

# rnn_cell_gru ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_rnn(cell = rnn_cell_gru(units = 32))
summary(model)

# rnn_cell_simple ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_rnn(cell = rnn_cell_simple(units = 32))
summary(model)

# rnn_cells_stack ----
cells <- list(rnn_cell_gru(units = 32), rnn_cell_gru(units = 16))
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_rnn(cell = rnn_cells_stack(cells))
summary(model)

# layer_spectral_normalization ----
model <- keras_model_sequential(input_shape = c(28, 28, 1)) |>
  layer_spectral_normalization(layer_conv_2d(filters = 32, kernel_size = 3))
summary(model)

# layer_dense ----
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(units = 64, activation = "relu") |>
  layer_dense(units = 10, activation = "softmax")
summary(model)

# layer_conv_1d ----
model <- keras_model_sequential(input_shape = c(128, 9)) |>
  layer_conv_1d(filters = 32, kernel_size = 5, activation = "relu") |>
  layer_max_pooling_1d(pool_size = 2)
summary(model)

# layer_conv_2d ----
model <- keras_model_sequential(input_shape = c(28, 28, 1)) |>
  layer_conv_2d(filters = 32, kernel_size = c(3, 3), activation = "relu") |>
  layer_max_pooling_2d(pool_size = c(2, 2)) |>
  layer_conv_2d(filters = 64, kernel_size = c(3, 3), padding = "same", activation = "relu")
summary(model)

# layer_conv_2d_transpose ----
model <- keras_model_sequential(input_shape = c(7, 7, 64)) |>
  layer_conv_2d_transpose(filters = 32, kernel_size = 3, strides = 2, padding = "same")
summary(model)

# layer_max_pooling_1d ----
model <- keras_model_sequential(input_shape = c(128, 32)) |> layer_max_pooling_1d(pool_size = 2)
summary(model)

# layer_max_pooling_2d ----
model <- keras_model_sequential(input_shape = c(28, 28, 32)) |> layer_max_pooling_2d(pool_size = c(2, 2))
summary(model)

# layer_average_pooling_2d ----
model <- keras_model_sequential(input_shape = c(28, 28, 32)) |> layer_average_pooling_2d(pool_size = c(2, 2))
summary(model)

# layer_global_average_pooling_2d ----
model <- keras_model_sequential(input_shape = c(7, 7, 64)) |>
  layer_global_average_pooling_2d() |>
  layer_dense(units = 10, activation = "softmax")
summary(model)

# layer_lstm ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_lstm(units = 32, return_sequences = TRUE) |>
  layer_lstm(units = 16) |>
  layer_dense(units = 1)
summary(model)

# layer_gru ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_gru(units = 32) |>
  layer_dense(units = 1)
summary(model)

# layer_simple_rnn ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_simple_rnn(units = 32) |>
  layer_dense(units = 1)
summary(model)

# layer_rnn ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_rnn(cell = rnn_cell_gru(units = 32))
summary(model)

# layer_bidirectional ----
model <- keras_model_sequential(input_shape = c(30, 8)) |>
  layer_bidirectional(layer_lstm(units = 32)) |>
  layer_dense(units = 1)
summary(model)

# bidirectional ----
model <- keras_model_sequential(input_shape = c(30, 8)) |> bidirectional(layer_lstm(units = 32))
summary(model)

# layer_time_distributed ----
model <- keras_model_sequential(input_shape = c(10, 28, 28, 3)) |>
  layer_time_distributed(layer_conv_2d(filters = 32, kernel_size = 3))
summary(model)

# time_distributed ----
model <- keras_model_sequential(input_shape = c(10, 8)) |> time_distributed(layer_dense(units = 16))
summary(model)

# layer_embedding ----
model <- keras_model_sequential(input_shape = 50, dtype = "int32") |>
  layer_embedding(input_dim = 10000, output_dim = 16) |>
  layer_global_average_pooling_1d() |>
  layer_dense(units = 1, activation = "sigmoid")
summary(model)

# layer_dropout ----
layer <- layer_dropout(rate = 0.5, seed = 1)
x <- op_ones(c(2, 5))
layer(x, training = TRUE)

# layer_flatten ----
model <- keras_model_sequential(input_shape = c(28, 28, 1)) |> layer_flatten()
summary(model)

# layer_reshape ----
model <- keras_model_sequential(input_shape = 784) |> layer_reshape(target_shape = c(28, 28, 1))
summary(model)

# layer_permute ----
model <- keras_model_sequential(input_shape = c(10, 64)) |> layer_permute(dims = c(2, 1))
summary(model)

# layer_batch_normalization ----
model <- keras_model_sequential(input_shape = c(28, 28, 1)) |>
  layer_conv_2d(filters = 32, kernel_size = 3, use_bias = FALSE) |>
  layer_batch_normalization() |>
  layer_activation("relu")
summary(model)

# layer_layer_normalization ----
layer <- layer_layer_normalization()
x <- array_reshape(c(1, 2, 3, 10, 20, 30), c(2, 3))
layer(x)

# layer_attention ----
query <- random_normal(c(2, 8, 16))
value <- random_normal(c(2, 10, 16))
attended <- layer_attention(list(query, value))
op_shape(attended)

# layer_multi_head_attention ----
query <- random_normal(c(2, 8, 16))
value <- random_normal(c(2, 10, 16))
layer <- layer_multi_head_attention(num_heads = 4, key_dim = 16)
attended <- layer(query, value)
op_shape(attended)

# layer_concatenate ----
text <- keras_input(shape = 32)
image <- keras_input(shape = 64)
layer_concatenate(text, image)

# layer_add ----
inputs <- keras_input(shape = 64)
hidden <- inputs |> layer_dense(units = 64, activation = "relu")
model <- keras_model(inputs, layer_add(inputs, hidden))
op_shape(model$output)

# layer_lambda ----
model <- keras_model_sequential(input_shape = 3) |> layer_lambda(function(x) x^2)
model(array_reshape(c(1, 2, 3, 4, 5, 6), c(2, 3)))

# layer_normalization ----
layer <- layer_normalization()
x <- array_reshape(c(1, 200, 2, 400, 3, 600), c(3, 2))
layer |> adapt(x)
layer(x)

# layer_rescaling ----
pixels <- array_reshape(c(0, 51, 102, 255), c(2, 2))
layer <- layer_rescaling(scale = 1 / 255)
layer(pixels)

# layer_resizing ----
images <- random_uniform(c(2, 300, 200, 3))
images |> layer_resizing(height = 224, width = 224) |> op_shape()

# layer_random_flip ----
images <- random_uniform(c(2, 32, 32, 3))
augmented <- images |> layer_random_flip("horizontal")
op_shape(augmented)

# layer_random_rotation ----
images <- random_uniform(c(2, 32, 32, 3))
augmented <- images |> layer_random_rotation(factor = 0.1)
op_shape(augmented)

# layer_random_zoom ----
images <- random_uniform(c(2, 32, 32, 3))
augmented <- images |> layer_random_zoom(height_factor = 0.2)
op_shape(augmented)

# layer_text_vectorization ----
reviews <- c("A great film", "Not a great film, not at all")
layer <- layer_text_vectorization(max_tokens = 1000, output_sequence_length = 6)
layer |> adapt(reviews)
layer(reviews)

# layer_string_lookup ----
layer <- layer_string_lookup(vocabulary = c("red", "green", "blue"))
layer(c("green", "red", "purple"))

# layer_integer_lookup ----
layer <- layer_integer_lookup(vocabulary = c(10L, 20L, 30L))
layer(c(30L, 10L, 99L))

# layer_category_encoding ----
layer <- layer_category_encoding(num_tokens = 4, output_mode = "one_hot")
layer(c(0L, 2L, 3L))

## Classes

# Model ----
two_layers <- Model("TwoLayers",
  initialize = function(units, ...) {
    super$initialize(...)
    self$hidden <- layer_dense(units = units, activation = "relu")
    self$scores <- layer_dense(units = 10)
  },
  call = function(inputs) {
    inputs |> self$hidden() |> self$scores()
  }
)
model <- two_layers(units = 64)
op_shape(model(random_normal(c(2, 784))))

# Callback ----
callback_counter <- Callback("Counter",
  on_train_begin = function(logs) {
    self$batches <- 0
  },
  on_train_batch_end = function(batch, logs) {
    self$batches <- self$batches + 1
  }
)
counter <- callback_counter()
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 3, callbacks = counter, verbose = 0)
counter$batches

# Loss ----
loss_asymmetric <- Loss("Asymmetric",
  call = function(y_true, y_pred) {
    error <- y_true - y_pred
    op_mean(op_maximum(0.9 * error, -0.1 * error))
  }
)
loss <- loss_asymmetric()
loss(op_array(c(1, 2, 3)), op_array(c(2, 2, 2)))

# Metric ----
metric_mean_error <- Metric("MeanError",
  initialize = function(name = "mean_error", ...) {
    super$initialize(name = name, ...)
    self$total <- self$add_weight(name = "total", initializer = "zeros")
    self$count <- self$add_weight(name = "count", initializer = "zeros")
  },
  update_state = function(y_true, y_pred, sample_weight = NULL) {
    self$total$assign_add(op_sum(y_pred - y_true))
    self$count$assign_add(op_size(y_true))
  },
  result = function() {
    self$total / self$count
  }
)
metric <- metric_mean_error()
metric$update_state(op_array(c(1, 2, 3)), op_array(c(1.5, 2.5, 3.5)))
metric$result()

# Constraint ----
constraint_range <- Constraint("Range",
  call = function(w) {
    op_clip(w, -0.1, 0.1)
  }
)
constraint <- constraint_range()
constraint(op_array(c(-1, 0.05, 1)))

# new_learning_rate_schedule_class ----
schedule_linear <- new_learning_rate_schedule_class("Linear",
  initialize = function(initial_rate = 0.1, steps = 100) {
    self$initial_rate <- initial_rate
    self$steps <- steps
  },
  call = function(step) {
    self$initial_rate * (1 - op_cast(step, "float32") / self$steps)
  }
)
schedule <- schedule_linear(initial_rate = 0.2)
schedule(50)

# new_layer_class ----
layer_scale <- new_layer_class("Scale",
  initialize = function(factor = 2, ...) {
    super$initialize(...)
    self$factor <- factor
  },
  call = function(inputs) {
    inputs * self$factor
  }
)
layer <- layer_scale(factor = 3)
layer(op_ones(c(2, 4)))

# Layer ----
layer_linear <- Layer("Linear",
  initialize = function(units, ...) {
    super$initialize(...)
    self$units <- units
  },
  build = function(input_shape) {
    self$kernel <- self$add_weight(shape = shape(input_shape[[2]], self$units))
  },
  call = function(inputs) {
    op_matmul(inputs, self$kernel)
  }
)
layer <- layer_linear(units = 2)
op_shape(layer(random_normal(c(8, 4))))

# new_model_class ----
two_layers <- new_model_class("TwoLayers",
  initialize = function(units, ...) {
    super$initialize(...)
    self$hidden <- layer_dense(units = units, activation = "relu")
    self$scores <- layer_dense(units = 10)
  },
  call = function(inputs) {
    inputs |> self$hidden() |> self$scores()
  }
)
model <- two_layers(units = 64)
op_shape(model(random_normal(c(2, 784))))

# new_callback_class ----
callback_counter <- new_callback_class("Counter",
  on_train_begin = function(logs) {
    self$batches <- 0
  },
  on_train_batch_end = function(batch, logs) {
    self$batches <- self$batches + 1
  }
)
counter <- callback_counter()
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 3, callbacks = counter, verbose = 0)
counter$batches

# new_metric_class ----
metric_mean_error <- new_metric_class("MeanError",
  initialize = function(name = "mean_error", ...) {
    super$initialize(name = name, ...)
    self$total <- self$add_weight(name = "total", initializer = "zeros")
    self$count <- self$add_weight(name = "count", initializer = "zeros")
  },
  update_state = function(y_true, y_pred, sample_weight = NULL) {
    self$total$assign_add(op_sum(y_pred - y_true))
    self$count$assign_add(op_size(y_true))
  },
  result = function() {
    self$total / self$count
  }
)
metric <- metric_mean_error()
metric$update_state(op_array(c(1, 2, 3)), op_array(c(1.5, 2.5, 3.5)))
metric$result()

# new_loss_class ----
loss_asymmetric <- new_loss_class("Asymmetric",
  call = function(y_true, y_pred) {
    error <- y_true - y_pred
    op_mean(op_maximum(0.9 * error, -0.1 * error))
  }
)
loss <- loss_asymmetric()
loss(op_array(c(1, 2, 3)), op_array(c(2, 2, 2)))

## Callbacks

# callback_backup_and_restore ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
backup <- callback_backup_and_restore(tempfile("backup"))
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 2, callbacks = backup, verbose = 0)

# callback_swap_ema_weights ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_sgd(use_ema = TRUE), loss = "mse")
swap <- callback_swap_ema_weights(swap_on_epoch = TRUE)
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 2, callbacks = swap, verbose = 0)

# callback_early_stopping ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
early_stopping <- callback_early_stopping(monitor = "val_loss", patience = 2, restore_best_weights = TRUE)
model |> fit(
  random_normal(c(64, 4)), random_normal(c(64, 1)),
  epochs = 5, validation_split = 0.25, callbacks = early_stopping, verbose = 0
)

# callback_model_checkpoint ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
path <- tempfile("best", fileext = ".keras")
checkpoint <- callback_model_checkpoint(path, monitor = "val_loss", save_best_only = TRUE)
model |> fit(
  random_normal(c(64, 4)), random_normal(c(64, 1)),
  epochs = 2, validation_split = 0.25, callbacks = checkpoint, verbose = 0
)
best <- load_model(path)

# callback_csv_logger ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
logger <- callback_csv_logger(tempfile("history", fileext = ".csv"))
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 2, callbacks = logger, verbose = 0)

# callback_tensorboard, callbacks_tensorboard ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
# callbacks_tensorboard(), of older versions, is called in the same way
board <- callback_tensorboard(log_dir = tempfile("logs"))
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 2, callbacks = board, verbose = 0)

# callback_learning_rate_scheduler ----
decay <- function(epoch, lr) {
  lr * 0.9
}
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
scheduler <- callback_learning_rate_scheduler(decay)
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 3, callbacks = scheduler, verbose = 0)
model$optimizer$learning_rate

# callback_reduce_lr_on_plateau ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
reduce <- callback_reduce_lr_on_plateau(monitor = "val_loss", factor = 0.2, patience = 1)
model |> fit(
  random_normal(c(64, 4)), random_normal(c(64, 1)),
  epochs = 4, validation_split = 0.25, callbacks = reduce, verbose = 0
)

## Optimizers, losses and metrics

# optimizer_loss_scale ----
optimizer <- optimizer_loss_scale(optimizer_adam(learning_rate = 0.001))
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer, loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# custom_metric ----
metric_bias <- custom_metric("bias", function(y_true, y_pred) {
  op_mean(op_subtract(y_pred, y_true))
})
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse", metrics = metric_bias)
model |> evaluate(random_normal(c(32, 4)), random_normal(c(32, 1)), verbose = 0)

# optimizer_adam ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adam(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_adam_w ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adam_w(learning_rate = 0.001, weight_decay = 0.004), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_sgd ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_sgd(learning_rate = 0.01, momentum = 0.9), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_rmsprop ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_rmsprop(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_nadam ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_nadam(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_adagrad ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adagrad(learning_rate = 0.01), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_adadelta ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adadelta(learning_rate = 1), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_adafactor ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adafactor(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_adamax ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_adamax(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_ftrl ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_ftrl(learning_rate = 0.01), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_lamb ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_lamb(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_lion ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_lion(learning_rate = 0.0001, weight_decay = 0.01), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# optimizer_muon ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = optimizer_muon(learning_rate = 0.001), loss = "mse")
model |> train_on_batch(random_normal(c(32, 4)), random_normal(c(32, 1)))

# loss_categorical_crossentropy ----
y_true <- array_reshape(c(0, 1, 0, 0, 0, 1), c(2, 3))
y_pred <- array_reshape(c(0.05, 0.9, 0.05, 0.1, 0.2, 0.7), c(2, 3))
loss_categorical_crossentropy(y_true, y_pred)

# metric_auc ----
metric <- metric_auc()
metric$update_state(op_array(c(0, 0, 1, 1)), op_array(c(0.1, 0.6, 0.4, 0.9)))
metric$result()

# metric_categorical_accuracy ----
y_true <- array_reshape(c(0, 1, 0, 0, 0, 1), c(2, 3))
y_pred <- array_reshape(c(0.05, 0.9, 0.05, 0.1, 0.6, 0.3), c(2, 3))
metric_categorical_accuracy(y_true, y_pred)

# metric_f1_score ----
y_true <- array_reshape(c(0, 1, 1, 0, 1, 1), c(3, 2))
y_pred <- array_reshape(c(0.2, 0.7, 0.8, 0.6, 0.4, 0.9), c(3, 2))
metric <- metric_f1_score(average = "macro", threshold = 0.5)
metric$update_state(y_true, y_pred)
metric$result()

## Data and operations

# timeseries_dataset_from_array ----
temperatures <- random_normal(c(100, 3))
windows <- timeseries_dataset_from_array(temperatures, targets = NULL, sequence_length = 24, batch_size = 16)
batch <- iter_next(as_iterator(windows))
op_shape(batch)

# as_iterator ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_batch(2)
batches <- as_iterator(dataset)
iter_next(batches)

# array_reshape ----
array_reshape(c(1, 2, 3, 4, 5, 6), c(2, 3))

# adapt ----
layer <- layer_normalization()
x <- array_reshape(c(1, 200, 2, 400, 3, 600), c(3, 2))
layer |> adapt(x)
layer(x)

# op_reshape ----
x <- op_array(c(1, 2, 3, 4, 5, 6))
op_reshape(x, c(2, 3))

# op_one_hot ----
op_one_hot(c(1, 3, 2), num_classes = 3)

# op_where ----
x <- op_array(c(-2, 0, 3))
op_where(x > 0, x, 0)

# op_softmax ----
scores <- op_array(c(1, 2, 3))
op_softmax(scores)

# activation_elu ----
activation_elu(c(-2, -0.5, 0, 1, 3))

# activation_exponential ----
activation_exponential(c(-2, -0.5, 0, 1, 3))

# activation_linear ----
activation_linear(c(-2, -0.5, 0, 1, 3))

# activation_mish ----
activation_mish(c(-2, -0.5, 0, 1, 3))

# op_corrcoef ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_corrcoef(x)

# op_det ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_det(x)

# op_eig ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_eig(x)

# op_lu_factor ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_lu_factor(x)

# op_norm ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_norm(x)

# op_stop_gradient ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_stop_gradient(x)

# op_hard_tanh ----
op_hard_tanh(c(-2, -0.5, 0, 1, 3))

# op_rms_normalization ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_rms_normalization(x)

# op_slice_update ----
x <- op_zeros(c(3, 4))
op_slice_update(x, c(2, 3), op_ones(c(1, 2)))

# op_vectorized_map ----
x <- array_reshape(c(2, 1, 1, 3), c(2, 2))
op_vectorized_map(x, function(row) op_sum(row))

# initializer_ones ----
initializer <- initializer_ones()
initializer(c(2, 2))

# initializer_lecun_normal ----
initializer <- initializer_lecun_normal()
initializer(c(2, 2))

# dataset_batch ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_batch(2)
dataset_collect(dataset)

# dataset_cache ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_cache()
dataset_collect(dataset)

# dataset_prefetch ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_prefetch(1)
dataset_collect(dataset)

# dataset_repeat ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_repeat(2)
dataset_collect(dataset)

# dataset_shard ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_shard(2, 1)
dataset_collect(dataset)

# dataset_shuffle ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_shuffle(3)
dataset_collect(dataset)

# dataset_skip ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_skip(2)
dataset_collect(dataset)

# dataset_take ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_take(2)
dataset_collect(dataset)

# dataset_window ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_window(2)
dataset_collect(dataset)

# dataset_map ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_map(function(x) x * 10)
dataset_collect(dataset)

# dataset_filter ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_filter(function(x) x > 2)
dataset_collect(dataset)

# tensor_slices_dataset ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_batch(2)
dataset_collect(dataset)

# dataset_collect ----
dataset <- tensor_slices_dataset(c(1, 2, 3))
dataset_collect(dataset)

# dataset_concatenate ----
dataset <- range_dataset(1, 4) |> dataset_concatenate(range_dataset(10, 13))
dataset_collect(dataset)

# dataset_enumerate ----
dataset <- tensor_slices_dataset(c(0.5, 1.5)) |> dataset_enumerate()
dataset_collect(dataset)

# dataset_flat_map ----
dataset <- range_dataset(1, 4) |> dataset_flat_map(function(n) range_dataset(0, n))
dataset_collect(dataset)

# dataset_interleave ----
dataset <- range_dataset(1, 4) |>
  dataset_interleave(function(n) tensors_dataset(n) |> dataset_repeat(4), cycle_length = 3, block_length = 2)
dataset_collect(dataset)

# dataset_map_and_batch ----
dataset <- range_dataset(0, 6) |> dataset_map_and_batch(function(n) op_square(n), batch_size = 3)
dataset_collect(dataset)

# dataset_padded_batch ----
dataset <- range_dataset(1, 4) |>
  dataset_map(function(n) op_ones(n)) |>
  dataset_padded_batch(batch_size = 3)
dataset_collect(dataset)

# dataset_bucket_by_sequence_length ----
dataset <- range_dataset(1, 5) |>
  dataset_map(function(n) op_ones(n)) |>
  dataset_bucket_by_sequence_length(
    element_length_func = function(x) op_shape(x)[[1]],
    bucket_boundaries = 3,
    bucket_batch_sizes = c(2, 2)
  )
dataset_collect(dataset)

# dataset_group_by_window ----
dataset <- range_dataset(0, 8) |>
  dataset_group_by_window(
    key_func = function(n) n %% 2,
    reduce_func = function(key, group) dataset_batch(group, 4),
    window_size = 4
  )
dataset_collect(dataset)

# dataset_rebatch ----
dataset <- range_dataset(0, 6) |> dataset_batch(3) |> dataset_rebatch(2)
dataset_collect(dataset)

# dataset_unbatch ----
dataset <- range_dataset(0, 4) |> dataset_batch(2) |> dataset_unbatch()
dataset_collect(dataset)

# dataset_unique ----
dataset <- tensor_slices_dataset(c(1L, 2L, 2L, 1L)) |> dataset_unique()
dataset_collect(dataset)

# dataset_reduce ----
range_dataset(1, 5) |> dataset_reduce(op_cast(0, "int64"), function(total, n) op_add(total, n))

# dataset_scan ----
dataset <- range_dataset(1, 5) |>
  dataset_scan(op_cast(0, "int64"), function(total, n) list(op_add(total, n), total))
dataset_collect(dataset)

# dataset_take_while ----
dataset <- range_dataset(1, 10) |> dataset_take_while(function(n) n < 4)
dataset_collect(dataset)

# dataset_shuffle_and_repeat ----
dataset <- range_dataset(1, 4) |> dataset_shuffle_and_repeat(buffer_size = 3, count = 2, seed = 1)
dataset_collect(dataset)

# dataset_snapshot ----
dataset <- range_dataset(1, 4) |> dataset_snapshot(tempfile("snapshot"))
dataset_collect(dataset)

# dataset_options ----
dataset <- range_dataset(1, 4) |> dataset_options(threading.private_threadpool_size = 2L)
dataset_collect(dataset)

# range_dataset ----
dataset_collect(range_dataset(from = 1, to = 10, by = 3))

# random_integer_dataset ----
dataset_collect(random_integer_dataset(seed = 1), 3)

# tensors_dataset ----
dataset_collect(tensors_dataset(c(1, 2, 3)))

# zip_datasets ----
dataset <- zip_datasets(range_dataset(1, 4), range_dataset(11, 14))
dataset_collect(dataset)

# sample_from_datasets ----
dataset <- sample_from_datasets(list(range_dataset(0, 3), range_dataset(10, 13)), weights = c(0.2, 0.8), seed = 1)
dataset_collect(dataset)

# choose_from_datasets ----
dataset <- choose_from_datasets(
  list(range_dataset(0, 3), range_dataset(10, 13)),
  choice_dataset = tensor_slices_dataset(c(0L, 1L)) |> dataset_map(function(n) op_cast(n, "int64"))
)
dataset_collect(dataset)

# output_types ----
output_types(tensor_slices_dataset(c(1, 2, 3)))

# output_shapes ----
output_shapes(range_dataset(0, 6) |> dataset_batch(2, drop_remainder = TRUE))

# layer_input_from_dataset ----
dataset <- tensor_slices_dataset(list(age = c(20, 30), height = c(1.7, 1.8)))
layer_input_from_dataset(dataset)

# zip_lists ----
zip_lists(list(x = 1, y = 2), list(x = 10, y = 20))

# op_select ----
x <- op_array(c(-2, -1, 1, 2))
op_select(list(x < -1, x > 1), list(x * 10, x * 100), default = 0)

# op_stft ----
signal <- op_sin(op_linspace(0, 50, 256))
frames <- op_stft(signal, sequence_length = 64, sequence_stride = 32, fft_length = 64)
op_shape(frames[[1]])

# op_ctc_loss ----
labels <- array_reshape(c(1L, 2L, 1L, 3L, 3L, 0L), c(2, 3))
logits <- random_normal(c(2, 8, 4))
op_ctc_loss(labels, logits, target_length = c(3L, 2L), output_length = c(8L, 8L), mask_index = 0L)

# op_ctc_decode ----
logits <- random_normal(c(2, 8, 4))
op_ctc_decode(logits, sequence_lengths = c(8L, 8L), strategy = "greedy", mask_index = 0L)

## Configuration

# config_floatx ----
config_floatx()

# config_set_floatx ----
before <- config_floatx()
config_set_floatx("float64")
op_dtype(op_ones(3))
config_set_floatx(before)

# config_epsilon ----
config_epsilon()

# config_set_epsilon ----
before <- config_epsilon()
config_set_epsilon(1e-5)
config_epsilon()
config_set_epsilon(before)

# config_image_data_format ----
config_image_data_format()

# config_set_image_data_format ----
before <- config_image_data_format()
config_set_image_data_format("channels_first")
layer_conv_2d(filters = 8, kernel_size = 3)$data_format
config_set_image_data_format(before)

# config_set_dtype_policy ----
before <- config_dtype_policy()
config_set_dtype_policy("mixed_bfloat16")
layer_dense(units = 8)$compute_dtype
config_set_dtype_policy(before)

# config_max_epochs ----
config_set_max_epochs(1)
config_max_epochs()
config_set_max_epochs(NULL)

# config_set_max_epochs ----
# a quick run of a script: no fit() trains longer
config_set_max_epochs(1)
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = "sgd", loss = "mse")
history <- model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 10, verbose = 0)
config_set_max_epochs(NULL)
history$epoch

# config_max_steps_per_epoch ----
config_set_max_steps_per_epoch(2)
config_max_steps_per_epoch()
config_set_max_steps_per_epoch(NULL)

# config_set_max_steps_per_epoch ----
# a quick run of a script: fit() trains on two batches of each epoch
config_set_max_steps_per_epoch(2)
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = "sgd", loss = "mse")
model |> fit(random_normal(c(640, 4)), random_normal(c(640, 1)), verbose = 0)
config_set_max_steps_per_epoch(NULL)

# config_is_interactive_logging_enabled ----
config_is_interactive_logging_enabled()

# config_disable_interactive_logging ----
config_disable_interactive_logging()
config_is_interactive_logging_enabled()
config_enable_interactive_logging()

# config_enable_interactive_logging ----
config_disable_interactive_logging()
config_enable_interactive_logging()
config_is_interactive_logging_enabled()

# use_sample_data, dataset_mnist ----
# made-up data in place of downloads, for tests and machines without network
use_sample_data()
mnist <- dataset_mnist()
use_sample_data(FALSE)
names(mnist)

## Saving and configurations

# model_to_json, model_from_json ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
json <- model_to_json(model)
same <- model_from_json(json)
same$count_params()

# save_model_config, load_model_config ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("model", fileext = ".json")
model |> save_model_config(path)
same <- load_model_config(path)
same$count_params()

# serialize_model, unserialize_model ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
bytes <- serialize_model(model)
same <- unserialize_model(bytes)
same$count_params()

# save_model_hdf5, load_model_hdf5 ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("model", fileext = ".h5")
model |> save_model_hdf5(path)
same <- load_model_hdf5(path)
same$count_params()

# save_model_weights_hdf5, load_model_weights_hdf5 ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("model", fileext = ".weights.h5")
model |> save_model_weights_hdf5(path)
model |> load_model_weights_hdf5(path)

# export_model, layer_tfsm ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("exported")
model |> export_model(path, verbose = FALSE)
served <- layer_tfsm(filepath = path)
op_shape(served(random_normal(c(3, 4))))

# quantize_weights ----
model <- keras_model_sequential(input_shape = 64) |> layer_dense(units = 64)
model |> quantize_weights("int8")
model |> predict(random_normal(c(2, 64)), verbose = 0)

# get_custom_objects ----
get_custom_objects()

# image_load ----
path <- tempfile("noise", fileext = ".png")
image_array_save(random_uniform(c(32, 48, 3)) * 255, path)
image <- image_load(path, target_size = c(16, 16))
op_shape(image_to_array(image))

# image_array_save ----
path <- tempfile("noise", fileext = ".png")
image_array_save(random_uniform(c(32, 48, 3)) * 255, path)
image_load(path)

## More callbacks, metrics and layers

# callback_lambda ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = "sgd", loss = "mse")
steps <- keras_variable(0L)
counter <- callback_lambda(on_train_batch_end = function(batch, logs) steps$assign_add(1L))
model |> fit(random_normal(c(64, 4)), random_normal(c(64, 1)), epochs = 2, callbacks = counter, verbose = 0)
steps

# callback_terminate_on_nan ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 1)
model |> compile(optimizer = "sgd", loss = "mse")
model |> fit(
  random_normal(c(64, 4)), random_normal(c(64, 1)),
  callbacks = callback_terminate_on_nan(), verbose = 0
)

# metric_log_cosh_error ----
metric <- metric_log_cosh_error()
metric$update_state(op_array(c(0, 1, 1)), op_array(c(1, 1, 0)))
metric$result()

# metric_precision_at_recall ----
metric <- metric_precision_at_recall(recall = 0.5)
metric$update_state(op_array(c(0, 0, 1, 1)), op_array(c(0.1, 0.6, 0.4, 0.8)))
metric$result()

# set_vocabulary ----
layer <- layer_string_lookup()
layer |> set_vocabulary(c("a", "b", "c"))
layer(c("b", "c", "?"))

# layer_feature_space ----
people <- tensor_slices_dataset(list(age = c(20, 30), city = c("Rome", "Oslo")))
space <- layer_feature_space(features = list(age = feature_float_rescaled(scale = 0.1), city = "string_categorical"))
space |> adapt(people)
space(list(age = 40, city = "Oslo"))

# feature_float_discretized ----
people <- tensor_slices_dataset(list(age = c(20, 30, 40, 50)))
space <- layer_feature_space(features = list(age = feature_float_discretized(num_bins = 2)))
space |> adapt(people)
space(list(age = 45))

# feature_integer_hashed ----
people <- tensor_slices_dataset(list(id = c(101L, 202L)))
space <- layer_feature_space(features = list(id = feature_integer_hashed(num_bins = 4)))
space |> adapt(people)
space(list(id = 303L))

# list_devices ----
list_devices()

# tf_function ----
square_sum <- tf_function(function(x) op_sum(x^2))
square_sum(op_array(c(1, 2, 3)))

## Data

# dataset_fashion_mnist ----
# real data without the call of use_sample_data(): it is downloaded once
use_sample_data()
clothes <- dataset_fashion_mnist()
use_sample_data(FALSE)
names(clothes)

# dataset_cifar10, dataset_cifar100 ----
# real data without the call of use_sample_data(): it is downloaded once
# (dataset_cifar10() is called in the same way, without label_mode)
use_sample_data()
images <- dataset_cifar100(label_mode = "coarse")
use_sample_data(FALSE)
names(images)

# dataset_boston_housing ----
# real data without the call of use_sample_data(): it is downloaded once
use_sample_data()
houses <- dataset_boston_housing(test_split = 0.2)
use_sample_data(FALSE)
names(houses)

# dataset_california_housing ----
# real data without the call of use_sample_data(): it is downloaded once
use_sample_data()
houses <- dataset_california_housing(version = "small")
use_sample_data(FALSE)
names(houses)

# dataset_reuters, dataset_reuters_word_index ----
# real data without the call of use_sample_data(): it is downloaded once
use_sample_data()
newswires <- dataset_reuters(num_words = 1000)
index <- dataset_reuters_word_index()
use_sample_data(FALSE)
names(newswires)

# dataset_imdb, dataset_imdb_word_index ----
# real data without the call of use_sample_data(): it is downloaded once
use_sample_data()
reviews <- dataset_imdb(num_words = 1000)
index <- dataset_imdb_word_index()
use_sample_data(FALSE)
index$film

# image_dataset_from_directory ----
folder <- tempfile("pictures")
for (kind in c("cat", "dog")) {
  dir.create(file.path(folder, kind), recursive = TRUE)
  image_array_save(random_uniform(c(32, 48, 3)) * 255, file.path(folder, kind, "1.png"))
}
dataset <- image_dataset_from_directory(folder, image_size = c(16, 16), batch_size = 2, verbose = FALSE)
output_shapes(dataset)

# dataset_prepare ----
people <- tensor_slices_dataset(list(age = c(20, 30), height = c(1.7, 1.8), income = c(1, 2)))
dataset <- people |> dataset_prepare(x = c("age", "height"), y = "income", batch_size = 2)
output_shapes(dataset)

# dataset_prefetch_to_device ----
dataset <- range_dataset(0, 6) |> dataset_batch(3) |> dataset_prefetch_to_device("/cpu:0")
dataset_collect(dataset)

# as_array_iterator ----
iterator <- as_array_iterator(range_dataset(1, 4))
iter_next(iterator)

# make_iterator_one_shot, iterator_get_next ----
iterator <- make_iterator_one_shot(range_dataset(0, 6) |> dataset_batch(3))
iterator_get_next(iterator)

# flags, flag_numeric, flag_integer, flag_string, flag_boolean ----
# options of a script: `Rscript train.R --units 128`, or in a file flags.yml
options <- flags(
  flag_integer("units", 64, "Units of the hidden layer"),
  flag_numeric("dropout", 0.5),
  flag_string("optimizer", "adam"),
  flag_boolean("augment", FALSE),
  arguments = c("--units", "128")
)
options$units

## Devices

# device_mesh, layout_map, distribution_model_parallel ----
mesh <- device_mesh(shape = c(1, 1), axis_names = c("batch", "model"), devices = list_devices()[1])
layouts <- layout_map(mesh, "dense.*kernel" = list(NULL, "model"))
distribution <- distribution_model_parallel(layout_map = layouts, batch_dim_name = "batch")
distribution$batch_dim_name

## More configuration

# config_disable_traceback_filtering, config_enable_traceback_filtering ----
config_disable_traceback_filtering()
config_enable_traceback_filtering()
config_is_traceback_filtering_enabled()

# config_is_flash_attention_enabled ----
config_is_flash_attention_enabled()

# register_keras_serializable, get_registered_object ----
double <- register_keras_serializable(function(x) op_multiply(x, 2), name = "double", package = "example")
found <- get_registered_object("example>double")
found(op_array(c(1, 2)))

# with_custom_object_scope ----
double <- function(x) op_multiply(x, 2)
found <- with_custom_object_scope(list(double = double), get_registered_object("double"))
found(op_array(c(1, 2)))

# create_layer ----
layer <- create_layer(keras$layers$Dense, object = NULL, args = list(units = 2L))
layer$units

# LearningRateSchedule ----
halving <- LearningRateSchedule("Halving",
  initialize = function(first) {
    self$first <- first
  },
  call = function(step) {
    self$first * 0.5^op_cast(step, "float32")
  }
)
schedule <- halving(0.1)
schedule(3)

# application_vgg16, application_vgg19 ----
# a new model; with weights = "imagenet", the weights are downloaded
# application_vgg19() is called in the same way
model <- application_vgg16(weights = NULL, input_shape = c(32, 32, 3), classes = 10)
count_params(model)

# application_resnet50, application_resnet101, application_resnet152, application_resnet50_v2, application_resnet101_v2, application_resnet152_v2 ----
# a new model; with weights = "imagenet", the weights are downloaded; its siblings are created in the same way
model <- application_resnet50(weights = NULL, input_shape = c(32, 32, 3), classes = 2)
count_params(model)

# application_mobilenet_v3_small, application_mobilenet_v3_large, application_mobilenet_v2 ----
# a new model; with weights = "imagenet", the weights are downloaded; its siblings are created in the same way
model <- application_mobilenet_v3_small(weights = NULL, input_shape = c(32, 32, 3), classes = 2)
count_params(model)

# application_efficientnet_b0, application_efficientnet_b1, application_efficientnet_b2, application_efficientnet_b3, application_efficientnet_b4, application_efficientnet_b5, application_efficientnet_b6, application_efficientnet_b7, application_efficientnet_v2b0, application_efficientnet_v2b1, application_efficientnet_v2b2, application_efficientnet_v2b3, application_efficientnet_v2s, application_efficientnet_v2m, application_efficientnet_v2l ----
# a new model; with weights = "imagenet", the weights are downloaded; its siblings are created in the same way
model <- application_efficientnet_b0(weights = NULL, input_shape = c(32, 32, 3), classes = 2)
count_params(model)

# application_convnext_tiny, application_convnext_small, application_convnext_base, application_convnext_large, application_convnext_xlarge ----
# a new model; with weights = "imagenet", the weights are downloaded; its siblings are created in the same way
model <- application_convnext_tiny(weights = NULL, input_shape = c(32, 32, 3), classes = 2)
count_params(model)

# application_xception, application_inception_v3, application_inception_resnet_v2, application_densenet121, application_densenet169, application_densenet201, application_nasnet_mobile, application_nasnet_large, application_nasnetmobile, application_nasnetlarge ----
# a new model; with weights = "imagenet", the weights are downloaded; DenseNet, Inception and NASNet are created alike
model <- application_xception(weights = NULL, input_shape = c(75, 75, 3), classes = 2)
count_params(model)

## Data from files

# text_line_dataset ----
path <- tempfile("lines", fileext = ".txt")
tf$io$write_file(path, "a line\nanother line\n")
dataset_collect(text_line_dataset(path))

# csv_record_spec, dataset_decode_delim ----
path <- tempfile("people", fileext = ".csv")
tf$io$write_file(path, "name,age,height\nAnn,31,1.7\nBob,,1.8\n")
spec <- csv_record_spec(path, types = "cid")
dataset <- text_line_dataset(path) |> dataset_decode_delim(spec)
dataset_collect(dataset)

# delim_record_spec ----
path <- tempfile("people", fileext = ".txt")
tf$io$write_file(path, "Ann;31\nBob;45\n")
spec <- delim_record_spec(path, delim = ";", names = c("name", "age"), types = "ci")
dataset_collect(text_line_dataset(path, record_spec = spec))

# tsv_record_spec ----
path <- tempfile("people", fileext = ".tsv")
tf$io$write_file(path, "name\tage\nAnn\t31\nBob\t45\n")
spec <- tsv_record_spec(path)
dataset_collect(text_line_dataset(path, record_spec = spec))

# make_csv_dataset ----
path <- tempfile("people", fileext = ".csv")
tf$io$write_file(path, "age,height,income\n20,1.7,1\n30,1.8,2\n40,1.6,3\n")
dataset <- make_csv_dataset(path, batch_size = 2, label_name = "income", num_epochs = 1, shuffle = FALSE)
next_batch(dataset)

# next_batch ----
dataset <- tensor_slices_dataset(c(1, 2, 3, 4, 5)) |> dataset_batch(2)
next_batch(dataset)

# fixed_length_record_dataset ----
path <- tempfile("codes", fileext = ".txt")
tf$io$write_file(path, "HEADabc123xyz789")
dataset <- fixed_length_record_dataset(path, record_bytes = 3, header_bytes = 4)
dataset_collect(dataset)

# file_list_dataset, read_files ----
folder <- tempfile("texts")
dir.create(folder)
for (name in c("a", "b")) {
  tf$io$write_file(file.path(folder, paste0(name, ".txt")), "first\nlast\n")
}
files <- file_list_dataset(file.path(folder, "*.txt"), shuffle = FALSE)
dataset_collect(read_files(files, text_line_dataset, parallel_files = 2))

# tfrecord_dataset ----
path <- tempfile("numbers", fileext = ".tfrecord")
writer <- tf$io$TFRecordWriter(path)
for (record in c("one", "two")) {
  writer$write(record)
}
writer$close()
dataset_collect(tfrecord_dataset(path))

# sqlite_dataset, sql_dataset, sql_record_spec ----
sqlite3 <- reticulate::import("sqlite3")
path <- tempfile("people", fileext = ".sqlite")
database <- sqlite3$connect(path)
database$execute("create table people (name text, age integer)")
database$execute("insert into people values ('Ann', 31), ('Bob', 45)")
database$commit()
database$close()
spec <- sql_record_spec(names = c("name", "age"), types = list("string", "int32"))
dataset_collect(sqlite_dataset(path, "select name, age from people", spec))
# sql_dataset() also takes the type of the database
dataset_collect(sql_dataset("sqlite", path, "select name, age from people", spec))

# parquet_dataset ----
pandas <- reticulate::import("pandas")
path <- tempfile("people", fileext = ".parquet")
people <- pandas$DataFrame(list(age = c(20, 30, 40), height = c(1.7, 1.8, 1.6), income = c(1, 2, 3)))
people$to_parquet(path)
dataset <- parquet_dataset(path, batch_size = 2, label_name = "income")
next_batch(dataset)

# sparse_tensor_slices_dataset ----
sparse <- tf$sparse$from_dense(array_reshape(c(0, 1, 2, 0), c(2, 2)))
dataset <- sparse_tensor_slices_dataset(sparse)
dataset_collect(dataset)

# text_dataset_from_directory ----
folder <- tempfile("reviews")
for (kind in c("bad", "good")) {
  dir.create(file.path(folder, kind), recursive = TRUE)
  tf$io$write_file(file.path(folder, kind, "1.txt"), paste("a", kind, "film"))
}
dataset <- text_dataset_from_directory(folder, batch_size = 2, shuffle = FALSE, verbose = FALSE)
next_batch(dataset)

# audio_dataset_from_directory ----
folder <- tempfile("sounds")
for (kind in c("high", "low")) {
  dir.create(file.path(folder, kind), recursive = TRUE)
  wave <- tf$audio$encode_wav(random_uniform(c(800, 1), -1, 1), 8000L)
  tf$io$write_file(file.path(folder, kind, "1.wav"), wave)
}
dataset <- audio_dataset_from_directory(folder, output_sequence_length = 400, batch_size = 2, verbose = FALSE)
output_shapes(dataset)

# dataset_rejection_resample ----
# fewer multiples of 3 among the numbers, each with its remainder as its class
dataset <- range_dataset(0, 10) |>
  dataset_rejection_resample(
    function(n) op_cast(n %% 3, "int32"),
    target_dist = c(0.2, 0.4, 0.4), initial_dist = c(0.4, 0.3, 0.3), seed = 1
  )
dataset_collect(dataset)

# make_iterator_from_structure, iterator_make_initializer, iterator_string_handle, make_iterator_from_string_handle ----
numbers <- range_dataset(0, 6) |> dataset_batch(3)
iterator <- make_iterator_from_structure(output_types(numbers), output_shapes(numbers))
iterator_make_initializer(iterator, numbers)
handle <- iterator_string_handle(iterator)
same <- make_iterator_from_string_handle(handle, output_types(numbers), output_shapes(numbers))
iterator_get_next(same)

# as_tf_dataset ----
dataset <- as_tf_dataset(range_dataset(1, 4))
dataset_collect(dataset)

## Feature specifications

# feature_spec, dense_features, dataset_use_spec, step_numeric_column, scaler_standard, scaler_min_max ----
people <- tensor_slices_dataset(list(age = c(20, 30, 40), height = c(1.7, 1.8, 1.6), income = c(1, 2, 3)))
spec <- feature_spec(people |> dataset_batch(2), x = c("age", "height"), y = "income") |>
  step_numeric_column("age", normalizer_fn = scaler_standard()) |>
  step_numeric_column("height", normalizer_fn = scaler_min_max())
spec <- fit(spec)
# the columns of tf.feature_column, and the data as features and response
columns <- dense_features(spec)
next_batch(people |> dataset_batch(2) |> dataset_use_spec(spec))

# step_categorical_column_with_vocabulary_list, step_indicator_column, step_embedding_column ----
people <- tensor_slices_dataset(list(age = c(20, 30, 40), city = c("Rome", "Oslo", "Rome")))
spec <- feature_spec(people |> dataset_batch(2), x = "city") |>
  step_categorical_column_with_vocabulary_list("city") |>
  step_indicator_column("city") |>
  step_embedding_column("city", dimension = 2)
spec <- fit(spec)
names(dense_features(spec))

# step_bucketized_column, step_remove_column ----
people <- tensor_slices_dataset(list(age = c(20, 30, 40)))
spec <- feature_spec(people |> dataset_batch(2), x = "age") |>
  step_numeric_column("age") |>
  step_bucketized_column("age", boundaries = c(25, 35)) |>
  step_remove_column("age")
spec <- fit(spec)
names(dense_features(spec))

# step_categorical_column_with_hash_bucket, step_categorical_column_with_identity ----
people <- tensor_slices_dataset(list(city = c("Rome", "Oslo", "Rome"), children = c(0L, 2L, 1L)))
spec <- feature_spec(people |> dataset_batch(2), x = c("city", "children")) |>
  step_categorical_column_with_hash_bucket("city", hash_bucket_size = 10) |>
  step_categorical_column_with_identity("children", num_buckets = 5) |>
  step_indicator_column("city", "children")
spec <- fit(spec)
names(dense_features(spec))

# step_crossed_column ----
people <- tensor_slices_dataset(list(city = c("Rome", "Oslo", "Rome"), sex = c("f", "m", "m")))
spec <- feature_spec(people |> dataset_batch(2), x = c("city", "sex")) |>
  step_categorical_column_with_vocabulary_list("city", "sex") |>
  step_crossed_column(both = c("city", "sex"), hash_bucket_size = 20) |>
  step_indicator_column("both")
spec <- fit(spec)
names(dense_features(spec))

# step_categorical_column_with_vocabulary_file ----
path <- tempfile("cities", fileext = ".txt")
tf$io$write_file(path, "Oslo\nRome\n")
people <- tensor_slices_dataset(list(city = c("Rome", "Oslo", "Rome")))
spec <- feature_spec(people |> dataset_batch(2), x = "city") |>
  step_categorical_column_with_vocabulary_file("city", vocabulary_file = path) |>
  step_indicator_column("city")
spec <- fit(spec)
names(dense_features(spec))

# feature_custom ----
people <- tensor_slices_dataset(list(age = c(20, 30)))
space <- layer_feature_space(features = list(
  age = feature_custom("float32", preprocessor = layer_rescaling(scale = 0.1), output_mode = "float")
))
space |> adapt(people)
space(list(age = 40))

## Hyperparameter search

# fit_tuner, tuner_results, tuner_best_models, tuner_random_search, tuner_bayesian_optimization, tuner_grid_search, tuner_hyperband ----
# the other tuners search in the same way; tuner_hyperband() has max_epochs instead of max_trials
build <- function(hp) {
  keras_model_sequential(input_shape = 2) |>
    layer_dense(hp$Int("units", 2L, 8L), activation = "relu") |>
    layer_dense(1) |>
    compile(optimizer = "sgd", loss = "mse")
}
x <- random_normal(c(32, 2))
y <- op_sum(x, axis = 2, keepdims = TRUE)
tuner <- tuner_random_search(build, objective = "loss", max_trials = 2, directory = tempfile("search"))
tuner |> fit_tuner(x, y, epochs = 1, verbose = 0)
best <- tuner_best_models(tuner)[[1]]
tuner_results(tuner)

## Other functions

# op_pmin ----
op_pmin(c(1, 5, 3), c(4, 2, 3))

# active_property, mark_active ----
# mark_active() is another name of active_property()
layer_pair <- new_layer_class("Pair",
  initialize = function(units) {
    super$initialize()
    self$dense <- layer_dense(units = units)
  },
  call = function(inputs) self$dense(inputs),
  units = active_property(function() self$dense$units)
)
layer <- layer_pair(units = 8)
layer$units

# new_wrapper ----
layer_doubled <- new_wrapper("Doubled", call = function(inputs) op_multiply(self$layer(inputs), 2))
layer <- layer_doubled(layer = layer_rescaling(scale = 10))
layer(op_array(c(1, 2)))

# keras_model_custom ----
model <- keras_model_custom(function(self) {
  self$hidden <- layer_dense(units = 8, activation = "relu")
  self$out <- layer_dense(units = 1)
  function(inputs, mask = NULL) self$out(self$hidden(inputs))
})
op_shape(model(random_normal(c(3, 4))))

# model_to_yaml, model_from_yaml ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
text <- model_to_yaml(model)
same <- model_from_yaml(text)
same$count_params()

# set_custom_objects ----
double <- function(x) op_multiply(x, 2)
set_custom_objects(list(double = double))
found <- get_registered_object("double")
set_custom_objects(list(), clear = TRUE)
found(op_array(c(1, 2)))

# distribution_data_parallel ----
# on the JAX backend, set_distribution(distribution) divides the batches of the models that follow
distribution <- distribution_data_parallel(devices = list_devices())
distribution$batch_dim_name

# tensor_layout ----
mesh <- device_mesh(shape = c(1, 1), axis_names = c("batch", "model"), devices = list_devices()[1])
layout <- tensor_layout(axes = c("batch", NA), device_mesh = mesh)
layout$axes

# export_savedmodel ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("exported")
model |> export_savedmodel(path, verbose = FALSE)
served <- layer_tfsm(filepath = path)
op_shape(served(random_normal(c(3, 4))))

# save_model_tf ----
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
path <- tempfile("saved")
model |> save_model_tf(path)
served <- layer_tfsm(filepath = path)
op_shape(served(random_normal(c(3, 4))))

# config_enable_flash_attention, config_disable_flash_attention ----
config_enable_flash_attention()
config_disable_flash_attention()
config_is_flash_attention_enabled()

# generate ----
model_repeating <- new_model_class("Repeating",
  call = function(inputs) inputs,
  generate = function(inputs, times) op_repeat(inputs, times)
)
model <- model_repeating()
model |> generate(op_array(c(1, 2)), times = 3)

# plot, plot_model ----
# in Python, plot_model() is called in the same way
model <- keras_model_sequential(input_shape = 4) |> layer_dense(units = 2)
plot(model, show_shapes = TRUE)

# run_dir ----
# nothing outside of a run that training_run() starts
run_dir()

# use_implementation ----
use_implementation("keras")

# use_backend, config_set_backend (not run) ----
# in a new session, before Keras is first used; config_set_backend() is called in the same way
use_backend("jax")
config_backend()

# op_vectorize (not run) ----
use_backend("jax")
mean_of_two <- op_vectorize(function(x, y) op_divide(op_add(x, y), 2))
mean_of_two(op_array(c(1, 2, 3)), op_array(c(5, 6, 7)))

# get_file (not run) ----
# the second call finds the file in the cache
path <- get_file(origin = "https://storage.googleapis.com/download.tensorflow.org/data/iris_training.csv")
basename(path)

# tensorboard (not run) ----
model <- keras_model_sequential(input_shape = 4) |>
  layer_dense(units = 1) |>
  compile(optimizer = "sgd", loss = "mse")
model |> fit(random_normal(c(100, 4)), random_normal(c(100, 1)), callbacks = callback_tensorboard("logs"))
tensorboard("logs", launch_browser = TRUE)
tensorboard("logs", action = "stop")

# set_distribution (not run) ----
# each device gets its part of the batches
use_backend("jax")
set_distribution(distribution_data_parallel(devices = list_devices()))

# tf_config_cluster (not run) ----
# on the first of two machines
tf_config_cluster(c("10.0.0.1:2222", "10.0.0.2:2222"), index = 1)

# tpu_strategy (not run) ----
strategy <- tpu_strategy("local")
strategy$num_replicas_in_sync

# config_enable_unsafe_deserialization (not run) ----
# only for files from a source that you trust, as they may run any code
config_enable_unsafe_deserialization()
model <- load_model("model.keras")

# application_decode_predictions (not run) ----
model <- application_mobilenet_v2()
images <- random_uniform(c(1, 224, 224, 3), maxval = 255)
predictions <- model |> predict(application_preprocess_inputs(model, images))
application_decode_predictions(model, predictions, top = 3)

# imagenet_decode_predictions (not run) ----
predictions <- op_softmax(random_normal(c(1, 1000)))
imagenet_decode_predictions(as.array(predictions), top = 3)

# layer_jax_model_wrapper (not run) ----
use_backend("jax")
layer <- layer_jax_model_wrapper(
  call_fn = function(params, inputs) op_multiply(inputs, params),
  params = op_ones(4)
)
layer(random_normal(c(2, 4)))

# layer_torch_module_wrapper (not run) ----
use_backend("torch")
torch <- reticulate::import("torch")
layer <- layer_torch_module_wrapper(module = torch$nn$Linear(4L, 2L))
layer(random_normal(c(3, 4)))

# layer_flax_module_wrapper (not run) ----
use_backend("jax")
flax <- reticulate::import("flax")
layer <- layer_flax_module_wrapper(module = flax$linen$Dense(2L))
layer(random_normal(c(3, 4)))
