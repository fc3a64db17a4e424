# Train models whose parts are written in R, on one device and on two under a strategy, and compare.
library(pykeras3)

cpu <- tf$config$list_physical_devices("CPU")[[1]]
tf$config$set_logical_device_configuration(cpu, list(
  tf$config$LogicalDeviceConfiguration(), tf$config$LogicalDeviceConfiguration()
))
strategy <- tf$distribute$MirroredStrategy(c("CPU:0", "CPU:1"))
stopifnot(strategy$num_replicas_in_sync == 2L)

x <- sin(outer(1:64, 2:5))
y <- rowSums(x)

# What is written in R

layer_scaled <- Layer("Scaled",
  initialize = function(units, ...) {
    super$initialize(...)
    self$units <- units
  },
  build = function(input_shape) {
    self$w <- self$add_weight(shape = list(input_shape[[2]], self$units), initializer = "glorot_uniform")
    self$calls <- self$add_weight(shape = list(), initializer = "zeros", trainable = FALSE,
                                  aggregation = "only_first_replica")
  },
  call = function(x) {
    self$calls$assign_add(1)
    op_matmul(x, self$w)
  }
)
squared_loss <- function(y_true, y_pred) op_mean(op_square(y_true - y_pred), axis = -1)
Metric_size <- new_metric_class("Metric_size",
  initialize = function(...) {
    super$initialize(...)
    self$sum <- self$add_weight(shape = list(), initializer = "zeros", name = "sum")
  },
  update_state = function(y_true, y_pred, sample_weight = NULL) self$sum$assign_add(op_sum(op_abs(y_pred))),
  result = function() op_convert_to_tensor(self$sum),
  reset_state = function() self$sum$assign(0)
)
batches <- character()
Callback_own <- new_callback_class("Callback_own",
  on_train_batch_end = function(batch, logs = NULL) batches <<- c(batches, names(logs)))
Model_own <- new_model_class("Model_own",
  train_step = function(data) {
    .[x, y] <- data
    with(tf$GradientTape() %as% tape, {
      y_pred <- self(x, training = TRUE)
      loss <- self$optimizer$scale_loss(self$compute_loss(y = y, y_pred = y_pred))
    })
    gradients <- tape$gradient(loss, self$trainable_variables)
    self$optimizer$apply_gradients(zip_lists(gradients, self$trainable_variables))
    for (metric in self$metrics)
      if (metric$name == "loss") metric$update_state(loss) else metric$update_state(y, y_pred)
    results <- lapply(self$metrics, function(metric) metric$result())
    names(results) <- vapply(self$metrics, function(metric) metric$name, "")
    results
  }
)

# Train, and use the model where its class leaves evaluate() and predict() as they are
train <- function(make, optimizer = "adam", ...) {
  set_random_seed(1)
  input <- layer_input(4)
  output <- input |> layer_scaled(3) |> layer_dense(2, activation = function(x) op_tanh(x)) |> layer_dense(1)
  model <- make(input, output)
  model |> compile(optimizer, squared_loss, metrics = list(Metric_size(name = "size")), ...)
  history <- model |> fit(x, y, epochs = 2, batch_size = 16, shuffle = FALSE, verbose = 0,
                          callbacks = list(Callback_own()))
  found <- list(weights = lapply(get_weights(model), as.array), size = history$metrics$size)
  if (identical(make, Model_own)) return(found)
  c(found, results = model |> evaluate(x, y, batch_size = 16, verbose = 0),
    list(predictions = model |> predict(x, batch_size = 16, verbose = 0)))
}

same <- function(a, b) isTRUE(all.equal(a, b, tolerance = 1e-5))
for (make in list(keras_model, Model_own)) {
  batches <- character()
  one <- train(make)
  two <- with(strategy$scope(), train(make))
  stopifnot(length(two$weights) > 0L, length(one) > 1L, same(one, two), length(batches) == 32L)
}
cat("parts in R: equal\n")

# Datasets that call R, from which the replicas get their parts
from_r <- function() {
  called <- function(row) tf$ensure_shape(tf$py_function(function(row) row * 2, list(row), tf$float64), list(4L))
  tensor_slices_dataset(list(x, y)) |> dataset_map(function(x, y) list(called(x), y)) |> dataset_batch(16)
}
trained_on <- function(data, ...) {
  set_random_seed(2)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
  model |> compile("sgd", "mse")
  model |> fit(data, verbose = 0, ...)
  lapply(get_weights(model), as.array)
}
generator <- function() list(x[1:8, ], y[1:8])
with_generator <- function() suppressWarnings(trained_on(generator, steps_per_epoch = 4))
stopifnot(same(suppressWarnings(trained_on(from_r())), suppressWarnings(with(strategy$scope(), trained_on(from_r())))),
          same(with_generator(), with(strategy$scope(), with_generator())))
cat("data from R: equal\n")

# Eager replicas run on threads that R can't call
message_of <- function(code) tryCatch({ code; "no error" }, error = conditionMessage)
cat("eager:", grep("several replicas that run eagerly", fixed = TRUE, value = TRUE, strsplit(
  message_of(with(strategy$scope(), train(keras_model, run_eagerly = TRUE))), "\n")[[1]]), "\n")

# An error in R's code ends the training, and the next one works
failing <- function(y_true, y_pred) stop("no loss today")
with(strategy$scope(), {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
  model |> compile("sgd", failing)
})
cat("error:", grepl("no loss today", message_of(model |> fit(x, y, verbose = 0))), "\n")
with(strategy$scope(), model |> compile("sgd", squared_loss))
model |> fit(x, y, verbose = 0)
cat("strategies: done\n")
