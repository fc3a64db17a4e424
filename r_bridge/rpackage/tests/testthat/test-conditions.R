error_of <- function(code) tryCatch(code, error = identity)
message_of <- function(code) sub("\nRun `reticulate.*", "", conditionMessage(error_of(code)))

test_that("an unknown object is an error of the call that contains it", {
  expect_identical(conditionCall(error_of(layer_dense(units = undefined))), quote(layer_dense(units = undefined)))
  expect_identical(conditionCall(error_of(op_sum(undefined))), quote(op_sum(undefined)))
  expect_identical(conditionCall(error_of(op_add(1, undefined))), quote(op_add(1, undefined)))
  expect_identical(conditionCall(error_of(layer_dense(units = 2, name = undefined))),
                   quote(layer_dense(units = 2, name = undefined)))
  expect_identical(conditionMessage(error_of(layer_dense(units = undefined))), "object 'undefined' not found")
  expect_identical(conditionCall(error_of(layer_dense(units = sqrt("a")))), quote(sqrt("a")))
})

test_that("messages have R's notation for values", {
  expect_identical(message_of(keras_input(shape = c(2, 0.5))),
    "ValueError: keras_input(): `shape` must be a shape: integers, or NA for an unknown dimension. Received: 0.5")
  expect_identical(message_of(layer_lstm(units = c(1, 2))),
                   "ValueError: layer_lstm(): `units` must be an integer. Received: c(1, 2)")
  expect_identical(message_of(get_weights(small_model(), trainable = "a")),
                   "ValueError: get_weights(): `trainable` must be TRUE, FALSE or NA. Received: 'a'")
  expect_identical(message_of(small_model() |> fit(x, y, epoch = 3)),
                   "TypeError: fit(): unexpected argument `epoch`. Did you mean `epochs`? Received: epoch=3")
  expect_match(message_of(layer_dense(units = new.env())), "Received: an R object without a Python equivalent")
})

test_that("messages name arguments as in R", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  expect_match(conditionMessage(error_of(freeze_weights(model, from = 9))), "`from` must be a one-based index")
  expect_match(conditionMessage(error_of(freeze_weights(model, from = 1, which = 1))), "`which` or `from`/`to`")
})

test_that("messages of Keras begin with the function's name", {
  expect_match(message_of(layer_dense(units = -1)),
               "^ValueError: layer_dense\\(\\): Received an invalid value for `units`")
  expect_match(message_of(op_reshape(matrix(0, 2, 3), c(4, 2))),
               "^InvalidArgumentError: op_reshape\\(\\): Input to reshape is a tensor with 6 values")
  expect_match(message_of(small_model() |> fit(x, 1)), "^ValueError: fit\\(\\): Data cardinality is ambiguous")
  expect_match(message_of(keras_input(c(NA, 3)) |> layer_conv_2d(2, 3)),
               "^ValueError: layer_conv_2d\\(\\): Input 1 of layer .* Full shape received: \\(NA, NA, 3\\)")
})

test_that("errors name missing values in vectors and rows of unequal length", {
  expect_identical(message_of(op_array(c("a", NA))),
                   "ValueError: op_array(): `x` must be strings without NA. Received: c('a', NA)")
  for (words in list(c("a", NA), list(c("a", NA), 1:2), list(n = list(1:2, w = c("a", NA)))))
    expect_identical(message_of(tensor_slices_dataset(words)),
                     "ValueError: tensor_slices_dataset(): `tensors` must be strings without NA. Received: c('a', NA)")
  expect_identical(message_of(op_array(list(1:2, 3L))),
                   "ValueError: op_array(): `x` must be rows of equal length. Received: list(c(1, 2), 3)")
})

test_that("lists, which may be nested or cut off, are written as in R", {
  received <- function(value) sub(".*Received: ", "", message_of(op_array(value)))
  expect_identical(received(list(c(1.5, 2), list("a [b]", TRUE))), "list(c(1.5, 2), list('a [b]', TRUE))")
  expect_identical(received(list(n = c(1, 2), `a b` = list(list(3), "it's"))),
                   "list(n = c(1, 2), `a b` = list(c(3), \"it's\"))")
  expect_match(message_of(layer_string_lookup(vocabulary = list("a", NA))), "Received: c('a', NaN)", fixed = TRUE)
  expect_match(received(lapply(1:30, seq_len)), "^list\\(1, c\\(1, 2\\), c\\(1, 2, 3\\), .*[.]{3}$")
})

test_that("messages of Keras have R's notation for code", {
  wrong <- message_of(predict(small_model(), matrix(0, 2, 9)))
  expect_match(wrong, "training=FALSE")
  expect_match(wrong, "mask=NULL")
  expect_no_match(wrong, "inspect._empty", fixed = TRUE)
  expect_match(wrong, "shape (2, 9)", fixed = TRUE)
  unbuilt <- keras_model_sequential() |> layer_dense(3)
  expect_match(message_of(count_params(unbuilt)), "`layer$build(input_shape)`", fixed = TRUE)
  expect_match(message_of(save_model(unbuilt, tempfile(fileext = ".foo"))), "a `.keras` extension .*`model\\$export\\(")
  expect_match(message_of(application_resnet50(weights = "foo")), "either `NULL` (random", fixed = TRUE)
  Failing <- new_layer_class("Failing", call = function(inputs) stop("of my own"))
  expect_match(conditionMessage(error_of(keras_input(2) |> Failing())), "Error: of my own", fixed = TRUE)
})

test_that("messages from within call() of an R layer have R's notation and name the layer and the cause", {
  Sum <- Layer("Sum", call = function(self, x) op_sum(x, axis = 9))
  of_tensor <- message_of(Sum()(op_ones(c(2, 3))))
  expect_match(of_tensor, "^ValueError: Exception encountered when calling Sum\\$call\\(\\)[.]\n\nop_sum\\(\\): `axis`")
  expect_match(of_tensor, "Received: 9\n\nArguments received by Sum$call():", fixed = TRUE)
  of_input <- message_of(Sum()(keras_input(3)))
  expect_match(of_input, "the `Sum$call()` method is incorrect", fixed = TRUE)
  expect_match(of_input, "args=list(<KerasTensor shape=(NA, 3),", fixed = TRUE)
  Add <- Layer("Add", call = function(self, x) x + op_ones(c(2, 9)))
  expect_match(message_of(Add()(op_ones(c(2, 3)))),
               "^InvalidArgumentError: .*\nIncompatible shapes: \\[2,3\\] vs. \\[2,9\\]\n")
  expect_match(message_of(Add()(keras_input(3))), "\n\nDimensions must be equal, but are 3 and 9 with input shapes")
  Failing <- Layer("Failing", call = function(self, x) stop("of my own"))
  expect_identical(message_of(Failing()(op_ones(2))), paste0(
    "Exception encountered when calling Failing$call().\n\nof my own\n\n",
    "Arguments received by Failing$call():\n  \u2022 x=tf.Tensor(shape=(2,), dtype=float32)"))
})

test_that("messages have no terminal escape codes and no names of graph nodes", {
  expect_no_match(message_of(predict(small_model(), matrix(0, 2, 9))), "\033", fixed = TRUE)
  expect_match(message_of(predict(small_model(), matrix(0, 2, 9))), "\nInput 1 of layer '\\w+' is incompatible")
  inner <- message_of(layer_lambda(op_ones(2), function(x) stop("inner")))
  expect_match(inner, "\ninner\n")
  expect_no_match(inner, "\033", fixed = TRUE)
  expect_match(message_of(op_add(op_ones(c(2, 3)), op_ones(c(4, 5)))),
               "InvalidArgumentError: op_add\\(\\): Incompatible shapes")
})

test_that("a Python warning within an R function is raised when the outermost call returns", {
  WithZero <- new_layer_class("WithZero", call = function(x) x + op_one_hot(0, 3L))
  layer <- WithZero()
  for (use in list(function() layer(matrix(1, 1, 3)),
                   function() predict(keras_model_sequential(input_shape = 3) |> layer(), matrix(1, 1, 3)),
                   function() op_map(op_ones(c(1, 3)), function(row) row + op_one_hot(0, 3L)))) {
    expect_match(tryCatch(use(), warning = conditionMessage), "op_one_hot(): `x` is one-based", fixed = TRUE)
    expect_type(as.array(suppressWarnings(op_array(use()))), "double")
  }
  expect_warning(expect_error(op_one_hot(0, "a")), NA)
  expect_warning(op_one_hot(1, 3L), NA)
})

test_that("errors of methods for tensors have the call of the method", {
  x <- op_array(matrix(1:4, 2))
  text <- op_array("a")
  part <- function(a) a[3, 1]
  expect_identical(conditionCall(error_of(part(x))), quote(a[3, 1]))
  expect_identical(conditionCall(error_of(log(text))), quote(log(text)))
  expect_identical(conditionCall(error_of(rbind(x, op_ones(3L)))), quote(rbind(x, op_ones(3L))))
  expect_identical(as.list(conditionCall(error_of(x + text)))[-1L], list(quote(x), quote(text)))
})

test_that("a missing first argument is an error of the user's call, in R's words", {
  raised <- error_of(op_sum())
  expect_identical(conditionCall(raised), quote(op_sum()))
  expect_identical(conditionMessage(raised), "argument \"x\" is missing, with no default")
  expect_identical(message_of(op_sum(axis = 1)), "argument \"x\" is missing, with no default")
  expect_identical(message_of(get_weights()), "argument \"object\" is missing, with no default")
  expect_match(message_of(dataset_batch(3)), "^the first argument is missing, or of a type")
})

test_that("errors of functions that convert what Python returns have the user's call", {
  expect_identical(conditionCall(error_of(shape("a"))), quote(shape("a")))
  expect_identical(conditionCall(error_of(op_shape(NULL))), quote(op_shape(NULL)))
  expect_identical(conditionCall(error_of(op_shape(undefined))), quote(op_shape(undefined)))
  expect_identical(conditionCall(error_of(with_custom_object_scope(3, 1))), quote(with_custom_object_scope(3, 1)))
})

test_that("messages tell NA, as the user wrote it, from NaN", {
  for (missing in list(NA, NA_real_, NA_integer_))
    expect_identical(message_of(layer_dense(units = missing)),
                     "ValueError: layer_dense(): `units` must be an integer. Received: NA")
  expect_match(message_of(layer_conv_2d(filters = 2, kernel_size = c(2, NA))), "Received: NA$")
  expect_match(message_of(layer_dense(units = NaN)), "Received: NaN$")
})

test_that("messages of Keras list layers as R does", {
  expect_identical(message_of(get_layer(keras_model_sequential(input_shape = 2) |> layer_dense(1, name = "only"), "a")),
                   "ValueError: get_layer(): No such layer: a. Existing layers are: c('only').")
})
