test_that("training returns a history that prints, plots and converts to a data frame", {
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

test_that("functions that Python calls return histories, classes, shapes and configurations", {
  model <- small_model()
  history <- fit(model, x, y, verbose = 0)
  described <- reticulate::py_eval("lambda function: type(function()).__name__")
  expect_identical(described(function() history), "TrainingHistory")
  expect_identical(described(function() list(history)), "list")
  expect_identical(described(function() shape(1, NA)), "tuple")
  expect_identical(described(function() get_config(model)), "Config")
  expect_identical(described(function() Layer("Same", call = function(x) x)), "type")
  retraining <- callback_lambda(on_epoch_end = function(epoch, logs) fit(small_model(), x, y, verbose = 0))
  expect_length(fit(model, x, y, epochs = 2, verbose = 0, callbacks = retraining)$metrics$loss, 2)
})

test_that("a history without epochs is an empty data frame, and prints and plots", {
  history <- fit(small_model(), x, y, epochs = 0)
  frame <- as.data.frame(history)
  expect_s3_class(frame, "data.frame")
  expect_identical(lapply(frame, class),
                   list(epoch = "integer", value = "numeric", metric = "factor", data = "factor"))
  expect_identical(nrow(frame), 0L)
  expect_output(print(history), "^\nTraining history without epochs$")
  pdf(NULL)
  on.exit(dev.off())
  expect_silent(plot(history))
})

test_that("a history has a row for each epoch, and its own epochs on the axis", {
  stopping <- callback_early_stopping("loss", min_delta = 1e9, patience = 1)
  history <- small_model() |> fit(x, y, epochs = 4, callbacks = stopping)
  frame <- as.data.frame(history)
  expect_identical(frame$epoch, rep(1:4, 2))
  expect_identical(is.na(frame$value), rep(c(FALSE, FALSE, TRUE, TRUE), 2))
  expect_identical(history$params$verbose, 0L)
  expect_identical(pykeras3:::integer_breaks(c(1, 2)), c(1, 2))
  one <- small_model() |> fit(x, y)
  pdf(NULL)
  on.exit(dev.off())
  expect_silent(plot(one, method = "base"))
  if (requireNamespace("ggplot2", quietly = TRUE)) {
    expect_silent(print(plot(one)))
    expect_null(plot(one)$labels$colour)
    smooths <- function(history) any(vapply(plot(history)$layers, function(l) inherits(l$geom, "GeomSmooth"), NA))
    expect_false(smooths(history))
    expect_true(smooths(small_model() |> fit(x, y, epochs = 10)))
  }
})

test_that("histories, configurations and their classes can be used in another session", {
  file <- tempfile(fileext = ".rds")
  history <- small_model() |> fit(x, y, epochs = 2, validation_split = 0.2)
  model <- small_model()
  saveRDS(list(history = history, config = get_config(layer_dense(units = 7)), model = model), file)
  code <- sprintf(paste(
    "library(pykeras3)",
    "saved <- readRDS('%s')",
    "print(saved$history)",
    "print(as.data.frame(saved$history)$epoch)",
    "pdf(NULL)",
    "plot(saved$history, method = 'base')",
    "stopifnot(!reticulate::py_available())",
    "print(from_config(saved$config)$units)",
    "for (use in list(print, predict, summary, function(m) m(1), function(m) fit(m, 1)))",
    "  cat(tryCatch(use(saved$model), error = conditionMessage), fill = TRUE)", sep = "\n"), file)
  printed <- run_r(code)
  expect_identical(printed[1:2], c("", "Final epoch (plot to see history):"))
  expect_identical(printed[7:8], c("[1] 1 2 1 2 1 2 1 2", "[1] 7"))
  expect_length(grep("Sequential belongs to another R session.*serialize_model\\(\\).*save_model\\(\\)", printed), 5L)
})

test_that("a history is unchanged after a round trip to Python", {
  history <- small_model() |> fit(x, y, epochs = 4, initial_epoch = 3, validation_split = 0.2, validation_freq = 2)
  back <- py_to_r(r_to_py(history))
  expect_identical(back, history)
  missing <- c(rep(c(TRUE, TRUE, FALSE, FALSE), 2), rep(c(TRUE, TRUE, TRUE, FALSE), 2))
  expect_identical(is.na(as.data.frame(history)$value), missing)
})

test_that("layers and models are steps of pipes", {
  dense <- layer_dense(units = 3)
  base <- keras_model_sequential(input_shape = 4) |> dense()
  model <- keras_model_sequential(input_shape = 4) |> base() |> layer_dense(1)
  expect_length(model$layers, 2L)
  expect_identical(model$output_shape, list(NULL, 1L))
  expect_invisible(keras_model_sequential(input_shape = 4) |> dense())
  expect_equal(as.array(dense(object = x)), as.array(dense(x)))
  expect_equal(as.array(dense(inputs = x)), as.array(dense(x)))
  expect_equal(as.array(model(x, training = FALSE)), predict(model, x), tolerance = 1e-6)
  expect_warning(keras_model_sequential(input_shape = 4) |> dense(training = TRUE), "takes no further arguments")
  expect_error(keras_model_sequential(list(dense)), "`layers`", fixed = TRUE)
})

test_that("losses and metrics written in R have keras3's names, or their own", {
  loss <- function(y_true, y_pred) op_mean(op_square(y_true - y_pred), axis = -1)
  of <- function(y_true, y_pred) op_mean(y_pred)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3)
  metrics_of <- function(metrics, ...) {
    model |> compile("sgd", loss, metrics = metrics, ...)
    sort(setdiff(names(fit(model, x, y)$metrics), "loss"))
  }
  expect_identical(metrics_of(of), "custom_metric")
  expect_identical(metrics_of(list(of, "mae", structure(of, name = "mine"))), c("custom_metric_1", "mae", "mine"))
  expect_identical(metrics_of(list(far = of)), "custom_metric_far")
  expect_identical(metrics_of(metric_binary_accuracy), "binary_accuracy")
  metrics_of(list(structure(of, name = "mine")))
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  read <- load_model(file, custom_objects = list(custom_loss = loss, mine = of))
  expect_equal(evaluate(read, x, y), evaluate(model, x, y))
  by_own_name <- load_model(file, custom_objects = list(structure(of, name = "mine"), custom_loss = loss))
  expect_equal(evaluate(by_own_name, x, y), evaluate(model, x, y))
})

test_that("metric objects accept R vectors", {
  expect_equal(as.numeric(metric_mean_squared_error()(c(1, 2), c(2, 4))), 2.5)
  expect_equal(as.numeric(metric_auc()(y_true = c(0, 1), y_pred = c(0.1, 0.9))), 1)
})

test_that("a dataset class made with reticulate's PyClass() can be trained on", {
  Batches <- reticulate::PyClass("Batches", inherit = keras$utils$PyDataset, list(
    `__len__` = function(self) 2L,
    `__getitem__` = function(self, i) reticulate::tuple(x, y)))
  expect_length(fit(small_model(), Batches())$metrics$loss, 1L)
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
  for (width in c(70L, 100L)) expect_equal(max(nchar(strsplit(format(model, line_length = width), "\n")[[1]])), width)
  expect_output(print(model), "Model: \"sequential")
  expect_output(text <- summary(model), "15 (60.00 B)", fixed = TRUE)
  expect_identical(text, format(model))
  expect_output(summary(model, compact = FALSE), "15 (60.00 B)", fixed = TRUE)
  expect_match(format(model), "Total params")
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

test_that("layers can be frozen by a formula, and saved images can be read", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(2, name = "a") |> layer_dense(2, name = "b")
  freeze_weights(model, which = ~ .x$name == "a")
  expect_identical(vapply(model$layers, function(layer) layer$trainable, NA), c(FALSE, TRUE))
  image <- array(0.5, c(2, 2, 3))
  expect_invisible(image_array_save(image, tempfile(fileext = ".png")))
  expect_identical(image_array_save(image, tempfile(fileext = ".png")), image)
})

test_that("overridden compile() and fit() of a model receive their arguments", {
  Own <- new_model_class("Own",
    initialize = function() {
      super$initialize()
      self$dense <- layer_dense(units = 1)
    },
    call = function(x) self$dense(x),
    compile = function(first, strength = 1) {
      self$strength <- strength
      super$compile(optimizer = first, loss = "mse")
    },
    fit = function(..., tag = NULL) {
      self$tag <- tag
      super$fit(...)
    })
  model <- Own()
  model |> compile(first = "sgd", strength = 3)
  expect_equal(model$strength, 3)
  history <- model |> fit(matrix(0, 4, 2), rep(0, 4), tag = "mine", verbose = 0)
  expect_s3_class(history, "keras_training_history")
  expect_identical(model$tag, "mine")
})

test_that("str() shows models, histories and configurations as keras3 does", {
  model <- small_model()
  shown <- capture.output(str(model))
  expect_identical(shown, capture.output(print(model)))
  expect_identical(capture.output(str(list(a = model, 1))), c("List of 2", paste0(" $ a:", shown[[1L]]), shown[-1L],
                                                              " $  : num 1"))
  history <- model |> fit(x, y, epochs = 2)
  shown <- capture.output(str(history))
  expect_identical(sub(":.*", ":", shown[1:6]), c("List of 2", " $ params :", "  ..$ verbose:", "  ..$ epochs :",
                                                  "  ..$ steps  :", " $ metrics:"))
  expect_identical(shown[9:length(shown)], " - attr(*, \"class\")= chr \"keras_training_history\"")
  shown <- capture.output(str(get_config(layer_activation(activation = "relu", name = "a"))))
  expect_identical(shown[c(1:2, length(shown))], c("List of 4", " $ name      : chr \"a\"", paste0(
    " - attr(*, \"__class__\")=<class 'keras.src.layers.activations.activation.Activation'>")))
})

test_that("a model is not saved to NA", {
  model <- small_model()
  for (save in list(save_model, save_model_config))
    expect_error(save(model, Sys.getenv("NO_SUCH_VARIABLE", NA)), "`filepath` must be a path. Received: NA")
  expect_type(save_model(model), "raw")
})

test_that("batches may be named lists, and validation data may not", {
  batches_of <- function(batch) {
    left <- 1
    function() if ((left <<- left - 1) >= 0) batch
  }
  loss_of <- function(batch) evaluate(model, batches_of(batch), verbose = 0)$loss
  model <- small_model()
  expected <- loss_of(list(x, y))
  expect_equal(loss_of(list(x = x, y = y)), expected)
  expect_equal(loss_of(list(y = y, x = x)), expected)
  expect_equal(loss_of(list(images = x, labels = y)), expected)
  history <- model |> fit(x, y, validation_data = batches_of(list(x = x, y = y)))
  expect_named(history$metrics, c("accuracy", "loss", "val_accuracy", "val_loss"))
  expect_error(model |> fit(x, y, validation_data = list(x = x, y = y)),
               "`validation_data` must be a list of inputs, targets and optionally sample weights, without names")
  expect_named((model |> fit(x, y, validation_data = NULL))$metrics, c("accuracy", "loss"))
})

test_that("models are called on data frames", {
  word <- keras_input(1, dtype = "string", name = "word")
  number <- keras_input(1, name = "number")
  lookup <- layer_string_lookup(vocabulary = c("a", "b"))
  model <- keras_model(list(word, number), op_cast(lookup(word), "float32") + number)
  for (words in list(c("b", "a"), factor(c("b", "a")))) {
    frame <- data.frame(word = words, number = c(1, 0))
    expect_equal(c(as.array(model(frame))), c(3, 1))
    expect_equal(c(as.array(frame |> model())), c(3, 1))
    expect_equal(c(predict(model, frame, verbose = 0)), c(3, 1))
    expect_equal(c(as.array(lookup(frame["word"]))), c(2, 1))
  }
  expect_equal(c(as.array(model(list(c("b", "a"), c(1, 0))))), c(3, 1))
})

test_that("inputs of strings get the labels of factors", {
  skip_if(config_backend() != "tensorflow")
  words <- factor(c("b", "a"), levels = c("a", "b", "c"))
  word <- layer_input(1, dtype = "string", name = "word")
  number <- layer_input(1, name = "number")
  place <- op_cast(layer_string_lookup(word, vocabulary = levels(words)), "float32")
  expect_equal(c(predict(keras_model(word, place), words, verbose = 0)), c(2, 1))
  both <- keras_model(list(word, number), place + number)
  expect_equal(c(predict(both, data.frame(word = words, number = words), verbose = 0)), c(3, 1))
  expect_equal(c(predict(both, list(words, c(10, 20)), verbose = 0)), c(12, 21))
  by_key <- keras_model(list(w = word, n = number), place + number)
  expect_equal(c(predict(by_key, data.frame(w = words, n = c(10, 20)), verbose = 0)), c(12, 21))
  expect_equal(c(predict(by_key, list(w = words, n = c(10, 20)), verbose = 0)), c(12, 21))
  lookup <- layer_string_lookup(vocabulary = levels(words))
  unbuilt <- function() keras_model_sequential() |> lookup()
  expect_equal(c(predict(unbuilt(), words, verbose = 0)), 2:1)
  expect_equal(c(predict(unbuilt(), data.frame(w = words), verbose = 0)), 2:1)
  built <- keras_model_sequential(input_shape = 1, input_dtype = "string") |> lookup()
  for (model in list(lookup, unbuilt(), built)) expect_equal(as.vector(as.array(model(words))), 2:1)
  expect_equal(as.vector(as.array(layer_rescaling(scale = 1)(words))), c(1, 0))
  for (x in list(list(words, c(10, 20)), list(words, words))) {
    expected <- 2:1 + if (is.factor(x[[2L]])) 1:0 else x[[2L]]
    expect_equal(as.vector(as.array(both(x))), expected)
    expect_equal(as.vector(as.array(by_key(list(w = x[[1L]], n = x[[2L]])))), expected)
  }
  expect_error(lookup(factor(c("a", NA))), "must be strings without NA")
})

test_that("pop_layer() returns the layer that it removes", {
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(2, name = "hidden") |> layer_dense(1, name = "last")
  expect_identical(pop_layer(model)$name, "last")
  expect_identical(model$output_shape, list(NULL, 2L))
})
