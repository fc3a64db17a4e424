test_that("training gives a history that prints, plots and is a data frame", {
  history <- small_model() |> fit(x, y, epochs = 2, validation_split = 0.2)
  expect_s3_class(history, "keras_training_history")
  expect_named(history$metrics, c("accuracy", "loss", "val_accuracy", "val_loss"))
  expect_length(history$metrics$loss, 2)
  expect_output(print(history), "Final epoch (plot to see history):", fixed = TRUE)
  frame <- as.data.frame(history)
  expect_named(frame, c("epoch", "value", "metric", "data"))
  expect_equal(frame$value[frame$metric == "loss" & frame$data == "validation"], history$metrics$val_loss)
  pdf(NULL)
  on.exit(dev.off())
  expect_silent(plot(history, method = "base"))
  expect_silent(plot(history, metrics = "loss", method = "base", smooth = FALSE))
  if (requireNamespace("ggplot2", quietly = TRUE)) {
    expect_s3_class(plot(history, theme_bw = TRUE), "ggplot")
    expect_silent(print(plot(history)))
  } else {
    expect_silent(plot(history))
    expect_error(plot(history, method = "ggplot2"), "ggplot2")
  }
  expect_error(plot(history, metrics = "mse"), "must be among", fixed = TRUE)
})

test_that("predictions are arrays, evaluations named lists, weights lists of arrays", {
  model <- small_model()
  expect_identical(dim(predict(model, x)), c(10L, 3L))
  expect_named(evaluate(model, x, y), c("accuracy", "loss"), ignore.order = TRUE)
  expect_identical(lapply(get_weights(model), dim), list(c(4L, 3L), 3L))
  expect_identical(to_categorical(c(0, 2), 3), rbind(c(1, 0, 0), c(0, 0, 1)))
})

test_that("models print and are summarized", {
  model <- small_model()
  expect_output(print(model), "Model: \"sequential")
  expect_output(summary(model), "15 (60.00 B)", fixed = TRUE)
  expect_match(format(model), "Total params")
  expect_output(str(model), "keras.src.models.sequential.Sequential")
})

test_that("R functions are losses, metrics, initializers and schedules", {
  model <- keras_model_sequential(input_shape = 4L) |>
    layer_dense(3, kernel_initializer = function(shape, dtype = NULL) op_ones(shape, dtype))
  expect_equal(get_weights(model)[[1]], matrix(1, 4, 3))
  model |> compile("sgd", loss = function(y_true, y_pred) op_mean((y_true - y_pred)^2),
                   metrics = custom_metric("farthest", function(y_true, y_pred) op_max(op_abs(y_true - y_pred))))
  asked <- integer()
  rates <- callback_learning_rate_scheduler(function(epoch, lr) {
    asked <<- c(asked, epoch)
    0.1 / (epoch + 1)
  })
  history <- model |> fit(x, y, epochs = 2, callbacks = rates)
  expect_identical(asked, 0:1)
  expect_equal(history$metrics$learning_rate, c(0.1, 0.05), tolerance = 1e-6)
  expect_named(history$metrics, c("farthest", "learning_rate", "loss"), ignore.order = TRUE)
})

test_that("configurations are named lists from which objects are made", {
  layer <- layer_dense(units = 7, name = "seven")
  config <- get_config(layer)
  expect_true(is.list(config))
  expect_identical(config$units, 7L)
  config$units <- 8L
  expect_identical(from_config(config)$units, 8L)
})

test_that("models are saved and loaded", {
  model <- small_model()
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  expect_error(save_model(model, file), "exist")
  expect_equal(predict(load_model(file), x), predict(model, x))
})

test_that("plot() draws a model on R's device, or into a file", {
  device <- tempfile(fileext = ".pdf")
  grDevices::pdf(device)
  on.exit(unlink(device))
  expect_null(plot(small_model(), show_shapes = TRUE))
  file <- tempfile(fileext = ".png")
  expect_identical(plot(small_model(), to_file = file), file)
  grDevices::dev.off()
  written <- readLines(device, warn = FALSE, skipNul = TRUE)
  expect_equal(sum(grepl("/Type /Page ", written, fixed = TRUE, useBytes = TRUE)), 1L)
  expect_gt(file.size(file), 1000)
})

test_that("layers are frozen by a formula, and an image that is saved comes back", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(2, name = "a") |> layer_dense(2, name = "b")
  freeze_weights(model, which = ~ .x$name == "a")
  expect_identical(vapply(model$layers, function(layer) layer$trainable, NA), c(FALSE, TRUE))
  image <- array(0.5, c(2, 2, 3))
  expect_invisible(image_array_save(image, tempfile(fileext = ".png")))
  expect_identical(image_array_save(image, tempfile(fileext = ".png")), image)
})

test_that("a model's own compile() and fit() get their arguments", {
  Own <- new_model_class("Own",
    initialize = function() {
      super$initialize()
      self$dense <- layer_dense(units = 1)
    },
    call = function(x) self$dense(x),
    compile = function(first, strength = 1) {
      self$seen <- strength
      super$compile(optimizer = first, loss = "mse")
    },
    fit = function(..., tag = NULL) {
      self$tag <- tag
      super$fit(...)
    })
  model <- Own()
  model |> compile(first = "sgd", strength = 3)
  expect_equal(model$seen, 3)
  history <- model |> fit(matrix(0, 4, 2), rep(0, 4), tag = "mine", verbose = 0)
  expect_s3_class(history, "keras_training_history")
  expect_identical(model$tag, "mine")
})
