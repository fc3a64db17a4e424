# R's data as arguments: factors, data frames, matrices of the package Matrix, NA, and vectors of any length.

labels <- factor(c("a", "b", "a"))
softmax_model <- function() {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(2, activation = "softmax")
  model |> compile("sgd", "sparse_categorical_crossentropy")
  model
}
linear_model <- function(inputs) {
  model <- keras_model_sequential(input_shape = inputs) |> layer_dense(1)
  model |> compile("sgd", "mse")
  model
}
features <- matrix(c(1, 2, 3, 0, 1, 0), 3)

test_that("factors become zero-based class codes wherever labels are accepted", {
  model <- softmax_model()
  codes <- array(c(0L, 1L, 0L))
  expect_equal(evaluate(model, features, labels, verbose = 0), evaluate(model, features, codes, verbose = 0))
  expect_equal(test_on_batch(model, features, labels), test_on_batch(model, features, codes))
  history <- fit(model, features, labels, validation_data = list(features, labels), verbose = 0)
  expect_equal(history$metrics$val_loss, evaluate(model, features, codes, verbose = 0)[[1]], tolerance = 1e-5)
  loss <- train_on_batch(model, features, labels)
  expect_true(is.double(loss) && is.finite(loss))
  batches <- list(list(features, labels), NULL)
  place <- 0
  from_function <- evaluate(model, function() batches[[place <<- place + 1]], verbose = 0)
  expect_equal(from_function, evaluate(model, features, codes, verbose = 0), tolerance = 1e-5)

  expect_identical(to_categorical(labels), rbind(c(1, 0), c(0, 1), c(1, 0)))
  expect_identical(as.array(op_one_hot(labels, 2)), rbind(c(1, 0), c(0, 1), c(1, 0)))
  expect_equal(as.numeric(loss_mean_squared_error(labels, c(0, 0, 0))), 1 / 3, tolerance = 1e-6)
  predictions <- rbind(c(1, 0), c(1, 0), c(0, 1))
  expect_equal(as.numeric(metric_sparse_categorical_accuracy(labels, predictions)), c(1, 0, 0))
  expect_equal(as.numeric(iter_next(as_iterator(tensor_slices_dataset(labels) |> dataset_batch(3)))), c(0, 1, 0))
})

test_that("loss and metric objects accept factors and NA as their functions do", {
  predictions <- rbind(c(0.75, 0.25), c(0.75, 0.25), c(0.25, 0.75))
  loss <- loss_sparse_categorical_crossentropy()
  expected <- -mean(log(c(0.75, 0.25, 0.25)))
  expect_equal(as.numeric(loss(labels, predictions)), expected, tolerance = 1e-6)
  expect_equal(as.numeric(loss(y_pred = predictions, y_true = labels)), expected, tolerance = 1e-6)
  metric <- metric_sparse_categorical_accuracy()
  expect_equal(as.numeric(metric(labels, predictions)), 1 / 3, tolerance = 1e-6)
  metric$update_state(labels, predictions, sample_weight = c(3, 0, 0))
  expect_equal(as.numeric(metric$result()), 4 / 6, tolerance = 1e-6)
  overlap <- metric_mean_iou(num_classes = 2)
  overlap$update_state(labels, factor(c("a", "b", "b")))
  expect_equal(as.numeric(overlap$result()), 0.5, tolerance = 1e-6)
  mean <- metric_mean()
  mean$update_state(factor(c("x", "y")))
  expect_equal(as.numeric(mean$result()), 0.5)
  expect_true(is.nan(as.numeric(loss_mean_squared_error()(c(1L, NA), c(1, 2)))))
  Counting <- new_metric_class("Counting",
    initialize = function(...) { super$initialize(...); self$total <- self$add_weight(initializer = "zeros") },
    update_state = function(y_true, y_pred, sample_weight = NULL) self$total$assign_add(op_sum(y_true)),
    result = function() self$total)
  counting <- Counting()
  counting$update_state(labels, predictions)
  expect_equal(as.numeric(counting$result()), 1)
})

test_that("a missing class is an error that names the argument", {
  missing <- factor(c("a", NA))
  expect_error(loss_sparse_categorical_crossentropy()(missing, diag(2)), "`y_true` must be class labels without NA")
  expect_error(metric_mean()$update_state(missing), "`values` must be class labels without NA")
  expect_error(fit(softmax_model(), features[1:2, ], missing, verbose = 0), "`y` must be class labels without NA")
  expect_error(to_categorical(missing), "`x` must be class labels without NA")
})

test_that("a missing class has the code -1", {
  expect_identical(c(pykeras3:::factor_codes(factor(c("b", NA, "a")))), c(1L, -1L, 0L))
})

test_that("lookup layers adapt to the levels of a factor", {
  layer <- layer_string_lookup()
  adapt(layer, labels)
  expect_equal(get_vocabulary(layer), c("[UNK]", "a", "b"))
  space <- layer_feature_space(features = list(Sepal.Length = "float", Species = "string_categorical"))
  adapt(space, iris)
  expect_equal(dim(space(list(Sepal.Length = 5, Species = "setosa"))), 5L)
  expect_error(adapt(space, data.frame(Sepal.Length = 1, Species = NA_character_)), "column `Species`")
})

test_that("a data frame becomes a matrix for one input and columns for several", {
  model <- softmax_model()
  frame <- data.frame(a = features[, 1], b = as.integer(features[, 2]))
  expect_equal(predict(model, frame, verbose = 0), predict(model, features, verbose = 0))
  inputs <- list(keras_input(1, name = "b"), keras_input(1, name = "word", dtype = "string"))
  coded <- layer_string_lookup(inputs[[2]], vocabulary = c("x", "y"), output_mode = "one_hot")
  both <- keras_model(inputs, layer_concatenate(inputs[[1]], coded))
  frame$word <- c("x", "z", "y")
  expect_equal(predict(both, frame, verbose = 0), cbind(c(0, 1, 0), c(0, 1, 0), c(1, 0, 0), c(0, 0, 1)))
  frame$word[[2]] <- NA
  expect_error(predict(both, frame, verbose = 0), "column `word`")
})

test_that("operations convert a numeric data frame to a matrix", {
  frame <- data.frame(a = c(1, 2, 3), b = c(0L, NA, 1L))
  expected <- cbind(c(1, 2, 3), c(0, NaN, 1))
  for (tensor in list(op_array(frame), op_convert_to_tensor(frame), as_tensor(frame), op_add(frame, 0)))
    expect_identical(as.array(tensor), expected)
  expect_equal(dtype_of(op_array(data.frame(a = 1:2))), "int32")
  expect_equal(dim(op_stack(list(frame, frame))), c(2L, 3L, 2L))
  expect_equal(to_categorical(data.frame(a = 0:1, b = 1:0))[, 1, ], diag(2))
  expect_error(op_array(data.frame(a = 1, word = "x")), "these are not numeric: word")
  expect_error(op_convert_to_tensor(data.frame(word = "x")), "op_convert_to_tensor\\(\\): `x` .* are not numeric: word")
})

test_that("models accept matrices of the package Matrix", {
  model <- linear_model(2)
  dense <- matrix(c(1, 0, 0, 2, 0, 3), 3)
  expected <- predict(model, dense, verbose = 0)
  sparse <- as(Matrix::Matrix(dense, sparse = TRUE), "dgCMatrix")
  for (class in c("CsparseMatrix", "RsparseMatrix", "TsparseMatrix", "unpackedMatrix"))
    expect_equal(predict(model, as(sparse, class), verbose = 0), expected)
  expect_equal(predict_on_batch(model, sparse), expected, tolerance = 1e-6)
  expect_equal(evaluate(model, sparse, 1:3, verbose = 0), evaluate(model, dense, 1:3, verbose = 0))
  expect_true(is.finite(fit(model, sparse, 1:3, verbose = 0)$metrics$loss))
  expect_true(is.finite(train_on_batch(model, sparse, c(1, 2, 3))[[1]]))
  expect_equal(as.array(op_convert_to_tensor(sparse)), dense)
  expect_equal(as.numeric(op_sum(sparse)), 6)
  layer <- layer_normalization()
  adapt(layer, sparse)
  expect_equal(as.numeric(layer$mean), colMeans(dense), tolerance = 1e-6)
})

test_that("NA is a missing value in data, never a number, TRUE or a string", {
  expect_identical(as.array(op_array(c(1L, NA))), array(c(1, NaN)))
  expect_identical(as.array(op_array(c(TRUE, NA))), array(c(1, NaN)))
  expect_true(is.nan(as.numeric(op_array(NA))))
  expect_identical(as.array(op_array(matrix(c(NA, 2L), 1))), matrix(c(NaN, 2), 1))
  expect_error(op_array(c("a", NA)), "`x` must be strings without NA", fixed = TRUE)
  expect_error(op_convert_to_tensor(c("a", NA)), "`x` must be strings without NA")
  expect_error(adapt(layer_string_lookup(), c("a", NA)), "`data` must be strings without NA")
  expect_error(layer_text_vectorization(vocabulary = c("a", NA)), "`vocabulary` must be strings without NA")
  expect_error(layer_string_lookup(vocabulary = factor(c("a", NA))), "`vocabulary` must be strings without NA")
  expect_error(layer_hashing(c("a", NA), num_bins = 3), "The input of Hashing .* must be strings without NA")
  for (inputs in list(c("a", NA), list(1, c("a", NA))))
    expect_error(layer_hashing(num_bins = 3)(inputs), 'must be strings without NA. Received: c\\("a", NA\\)')
  expect_identical(as.numeric(layer_rescaling(scale = 1)(c(1L, NA))), c(1, NaN))
  expect_true(is.nan(predict(linear_model(2), data.frame(a = 1L, b = NA_integer_), verbose = 0)))
  expect_true(is.nan(predict(linear_model(1), NA, verbose = 0)))
  expect_equal(keras_input(NA)$shape, list(NULL, NULL))
  expect_equal(keras_input(c(NA, NA))$shape, list(NULL, NULL, NULL))
  expect_equal(keras_input(list(NA, 3L))$shape, list(NULL, NULL, 3L))
})

test_that("strings that are not of their encoding are an error, not other strings", {
  undecodable <- "na\xefve"
  latin <- `Encoding<-`(undecodable, "latin1")
  lookup <- function(x) layer_string_lookup(vocabulary = x)
  expect_identical(get_vocabulary(lookup(c(latin, "b"))), c("[UNK]", "na\u00efve", "b"))
  words <- list(undecodable, c("a", undecodable), rep(c("a", undecodable), 100), matrix(c("a", undecodable), 1),
                list("a", undecodable), factor(undecodable), c(undecodable, NA))
  for (each in words) expect_error(lookup(each), "must be valid in their encoding.*\"na\\\\xefve\"")
  expect_error(layer_dense(units = 1, name = undecodable), "valid in their encoding")
  expect_error(lookup(c("a", "b"))(undecodable), "valid in their encoding")
  skip_if(config_backend() != "tensorflow")
  expect_error(tensor_slices_dataset(data.frame(word = undecodable)), "valid in their encoding")
})

test_that("reshaped arrays keep their missing values", {
  for (each in list(c(NA, 1:5), c(NA, TRUE, FALSE, TRUE, TRUE, NA), c("a", NA, "NA", "", "e", "f"), c(NA, 2:6 / 2))) {
    expect_identical(array_reshape(each, c(3, 2)), matrix(each, 3, byrow = TRUE))
    expect_identical(array_reshape(matrix(each, 2), c(-1, 2), order = "F"), matrix(each, 3))
    expect_identical(array_reshape(matrix(each, 2), 6), array(t(matrix(each, 2)), 6))
  }
  expect_identical(array_reshape(c(NA, 1L), c(2, 1)), matrix(c(NA, 1L)))
  expect_error(array_reshape(c(NA, 1:5), c(4, 2)), "cannot reshape array of size 6 into shape \\(4,2\\)")
})

test_that("long and short vectors give the same results", {
  for (n in c(2L, 1000L)) {
    doubles <- as.double(seq_len(n))
    expect_equal(op_sum(doubles)$dtype$name, "float32")
    expect_equal(op_convert_to_tensor(doubles)$dtype$name, "float64")
    expect_equal(op_array(doubles, "float64")$dtype$name, "float64")
    expect_equal(op_array(seq_len(n))$dtype$name, "int32")
    expect_equal(op_array(doubles > 0)$dtype$name, "bool")
    expect_equal(op_array(as.character(doubles))$dtype$name, "string")
    expect_equal((op_ones(n) + doubles)$dtype$name, "float32")
    expect_equal(op_stack(list(doubles, doubles))$dtype$name, "float32")
    expect_equal(as.numeric(op_take(doubles, rev(seq_len(n)))), rev(doubles))
    expect_equal(as.numeric(op_array(doubles)), doubles)
    expect_equal(tensor_slices_dataset(doubles)$element_spec$dtype$name, "float32")
    expect_equal(to_categorical(rep(0:1, n / 2)), cbind(rep(1:0, n / 2), rep(0:1, n / 2)))
    model <- linear_model(1)
    expect_equal(evaluate(model, doubles, doubles, verbose = 0)[[1]],
                 mean((predict(model, doubles, verbose = 0) - doubles)^2), tolerance = 1e-4)
  }
  # beyond the precision of float32
  expect_equal(as.numeric(op_array(rep(2^24 + 1, 1000), "float64")), rep(2^24 + 1, 1000))
  # configuration, which Keras saves, stays a list
  boundaries <- as.double(1:200)
  expect_equal(get_config(layer_discretization(bin_boundaries = boundaries))$bin_boundaries, boundaries)
})

test_that("datasets without conversion are NumPy arrays", {
  use_sample_data(TRUE)
  on.exit(use_sample_data(NULL))
  data <- suppressMessages(dataset_boston_housing(convert = FALSE))
  expect_named(data, c("train", "test"))
  for (part in data) for (values in part) expect_s3_class(values, "numpy.ndarray")
})

test_that("text datasets are lists of sequences with integer labels", {
  use_sample_data(TRUE)
  on.exit(use_sample_data(NULL))
  data <- suppressMessages(dataset_reuters(num_words = 100))
  for (part in data) {
    expect_null(attributes(part$x))
    expect_true(all(vapply(part$x, is.integer, NA)))
    expect_type(part$y, "integer")
    expect_length(part$y, length(part$x))
  }
  expect_s3_class(suppressMessages(dataset_reuters(convert = FALSE))$test$x, "numpy.ndarray")
})

test_that("NA among truth values is an error where it would count as true; among numbers it is NaN", {
  flags <- c(TRUE, NA)
  expect_refused <- function(call, argument, received = "c(TRUE, NA)")
    expect_error(call, paste0("`", argument, "` must be truth values without NA. Received: ", received), fixed = TRUE)

  for (logic in list(op_logical_and, op_logical_or, op_logical_xor)) {
    expect_refused(logic(flags, TRUE), "x1")
    expect_refused(logic(op_array(c(TRUE, TRUE)), flags), "x2")
  }
  for (f in list(op_logical_not, op_any, op_all, op_nonzero, op_count_nonzero)) {
    expect_refused(f(flags), "x")
    expect_refused(f(matrix(flags, 1)), "x")
    expect_refused(f(NA), "x", "c(NA)")
    expect_refused(f(data.frame(a = flags)), "x")
    expect_refused(f(rep(flags, 100)), "x", "c(TRUE, ")
  }
  expect_refused(op_where(flags, 1, 2), "condition")
  expect_refused(op_where(flags), "condition")
  expect_refused(op_select(list(flags), list(c(1, 2))), "condlist", "list(c(TRUE, NA))")
  expect_refused(op_cond(NA, function() 1, function() 2), "pred", "c(NA)")
  pair <- array(1, c(1, 2, 1, 1))
  expect_refused(op_dot_product_attention(pair, pair, pair, mask = array(flags, c(1, 1, 2, 2))), "mask", "c(TRUE, NA")

  tensor <- op_array(c(TRUE, FALSE))
  expect_refused(tensor & flags, "e2")
  expect_refused(flags | tensor, "e1")
  expect_refused(any(tensor, flags), "...")
  expect_refused(all(tensor, NA), "...", "NA")

  expect_equal(as.array(op_logical_not(c(TRUE, FALSE))), array(c(FALSE, TRUE)))
  expect_equal(as.array(op_where(data.frame(a = c(TRUE, FALSE)), 1, 2)), matrix(c(1, 2)))
  expect_equal(as.numeric(op_sum(flags)), NaN)
  expect_equal(as.array(op_isfinite(flags)), array(c(TRUE, FALSE)))
  expect_true(as.logical(op_any(c(0, NaN))))
})

test_that("NA in the configuration of an object is an error, unless Keras takes NaN there", {
  not_nan <- "` must be a value other than NaN (NA in R). Received: NA"
  for (missing in list(NA, NA_real_, NA_integer_)) {
    expect_error(optimizer_adam(clipvalue = missing), paste0("optimizer_adam(): `clipvalue", not_nan), fixed = TRUE)
    expect_error(layer_gaussian_noise(stddev = missing), paste0("`stddev", not_nan), fixed = TRUE)
    expect_error(optimizer_adam(missing), "`learning_rate` must be a number. Received: NA", fixed = TRUE)
    expect_true(is.na(layer_masking(mask_value = missing)$mask_value))
  }
})

test_that("NA in what a layer is called with, beside its inputs, is an error", {
  rnn <- layer_simple_rnn(units = 1)
  steps <- array(1, c(1, 2, 1))
  mask <- matrix(c(TRUE, NA), 1)
  refused <- "must be truth values without NA. Received: "
  expect_error(rnn(steps, mask = mask), paste0("`mask` ", refused, "structure(c(TRUE, NA), dim"), fixed = TRUE)
  expect_error(rnn(steps, training = NA), paste0("`training` ", refused, "NA"), fixed = TRUE)
  expect_error(rnn(steps, NA), paste0("`...` ", refused, "NA"), fixed = TRUE)
  expect_error(layer_attention()(list(steps, steps), mask = list(mask, NULL)), paste0("`mask` ", refused), fixed = TRUE)
})

test_that("empty arrays keep their type, and empty vectors become floats, as in keras3", {
  dtype <- function(x) op_dtype(op_convert_to_tensor(x))
  expect_identical(dtype(array(integer())), "int32")
  expect_identical(dtype(array(logical())), "bool")
  expect_identical(dtype(array(character())), "string")
  for (empty in list(integer(), logical(), character())) expect_match(dtype(empty), "float")
})

test_that("NaN is not cast to a dtype that has none", {
  fill <- function(x, dtype) op_full(2, x, dtype)
  fill_like <- function(x, dtype) op_full_like(c(1, 2), x, dtype)
  for (cast in list(op_cast, op_saturate_cast, as_tensor, op_array, fill, fill_like)) {
    expect_error(cast(c(TRUE, NA), "bool"), "expected numbers without NaN \\(NA in R\\) for dtype 'bool'")
    expect_error(cast(c(1, NA), "int32"), "expected numbers without NaN \\(NA in R\\) for dtype 'int32'")
    expect_equal(as.numeric(cast(c(1, NA), "float32")), c(1, NaN))
    expect_equal(as.numeric(cast(c(1, 2), "int32")), c(1, 2))
  }
})

test_that("NA in a logical matrix of the package Matrix is missing too", {
  skip_if_not_installed("Matrix")
  flags <- Matrix::Matrix(c(TRUE, NA, FALSE, FALSE), 2)
  expect_error(op_any(flags), "must be truth values without NA. Received: c(TRUE, NA, FALSE, FALSE)", fixed = TRUE)
  expect_equal(as.array(op_array(flags)), matrix(c(1, NaN, 0, 0), 2))
})

test_that("names that come twice and NA for TRUE or FALSE are errors of the user's call", {
  raised <- expect_error(layer_dense(units = list(a = 1, a = 2)), 'elements of a list must have unique names.*"a", "a"')
  expect_identical(conditionCall(raised), quote(layer_dense(units = list(a = 1, a = 2))))
  expect_error(op_array(data.frame(a = 1, a = 2, check.names = FALSE)), "columns of a data frame must have unique")
  raised <- expect_error(op_sum(c(1, 2), keepdims = NA), "`keepdims` must be TRUE or FALSE. Received: NA")
  expect_identical(conditionCall(raised), quote(op_sum(c(1, 2), keepdims = NA)))
})

test_that("a missing class has the code -1", {
  expect_identical(pykeras3:::factor_codes(factor(c("b", NA, "a"))), array(c(1L, -1L, 0L)))
})

test_that("results hold whole numbers beyond R's integers as doubles, to 2^53", {
  config <- get_config(layer_dropout(rate = 0.5, seed = 2^31))
  expect_identical(config$seed, 2^31)
  expect_identical(get_config(from_config(config)), config)
  lookup <- layer_integer_lookup(vocabulary = c(1, 2^40))
  expect_identical(get_config(from_config(get_config(lookup))), get_config(lookup))
  serialized <- serialize_keras_object(initializer_random_normal(seed = 2^31))
  expect_identical(get_config(deserialize_keras_object(serialized))$seed, 2^31)
  expect_identical(as.array(op_cast(c(1, 2^40), "int64")), array(c(1, 2^40)))
  large <- reticulate::py_eval("__import__('numpy').array([2**53 + 1])", convert = FALSE)
  expect_error(as.array(op_array(large)), "up to 2\\^53")
  # a double holds this one, but not its neighbours
  expect_error(get_config(layer_dropout(rate = 0.5, seed = 2^53 + 2)),
               "R's doubles hold all integers exactly only up to 2^53. Received: 9007199254740994", fixed = TRUE)
})

test_that("a single number is the first argument, not that of a pipe in Python", {
  for (two in list(2, 2L)) {
    expect_equal(as.numeric(op_sum(two)), 2)
    expect_equal(as.numeric(op_max(two, keepdims = TRUE)), 2)
  }
  expect_equal(as.array(op_array(matrix(1:4, 2)) |> op_sum(2)), array(c(4, 6)))
})

test_that("integer64 vectors are the integers that bit64 keeps in the bits of doubles", {
  # bit64 may not be installed: 5e-324 has the bits of 1, and -0 those of NA
  integer64 <- function(x) structure(x, class = "integer64")
  one_to_four <- integer64(5e-324 * 1:4)
  expect_equal(as.array(op_convert_to_tensor(one_to_four, "float32")), array(c(1, 2, 3, 4)))
  expect_equal(as.numeric(op_add(integer64(5e-324 * 7), 0)), 7)
  expect_equal(as.array(op_multiply(integer64(array(5e-324 * 1:4, c(2, 2))), 1)), matrix(c(1, 2, 3, 4), 2))
  frame <- data.frame(a = 1:2, b = 1:2)
  frame$b <- integer64(5e-324 * 3:4)
  expect_equal(as.numeric(iter_next(as_iterator(tensor_slices_dataset(frame)))$b), 3)
  expect_equal(as.array(op_convert_to_tensor(integer64(c(5e-324, -0)), "float32")), array(c(1, NaN)))
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1, use_bias = FALSE, kernel_initializer = "ones")
  model |> compile("sgd", "mse")
  expect_equal(unname(unlist(evaluate(model, matrix(c(1, 2, 3, 4), 4), one_to_four, verbose = 0))), 0)
})

test_that("to_categorical() has a column for each level of a factor", {
  part <- factor(c("b", "a"), levels = c("a", "b", "c"))
  expect_identical(to_categorical(part), matrix(c(0, 1, 1, 0, 0, 0), 2))
  expect_identical(dim(to_categorical(part, 4)), c(2L, 4L))
  expect_error(to_categorical(part, 1), "`x` must be zero-based class ids up to 0", fixed = TRUE)
})

test_that("the names of class weights in a vector are the classes, and weights of samples are no factor", {
  x <- matrix(1, 4, 2)
  y <- c(0L, 0L, 0L, 1L)
  loss <- function(class_weight) {
    model <- keras_model_sequential(input_shape = 2) |>
      layer_dense(2, activation = "softmax", kernel_initializer = "zeros")
    compile(model, optimizer_sgd(0), "sparse_categorical_crossentropy")
    history <- fit(model, x, y, class_weight = class_weight, verbose = 0)
    expect_equal(train_on_batch(model, x, y, class_weight = class_weight), history$metrics$loss)
    history$metrics$loss
  }
  expect_equal(loss(c("1" = 3, "0" = 1)), log(2) * 1.5, tolerance = 1e-5)
  expect_equal(loss(list("1" = 3, "0" = 1)), log(2) * 1.5, tolerance = 1e-5)
  expect_equal(loss(c(1, 3)), log(2) * 1.5, tolerance = 1e-5)
  expect_error(loss(c(b = 3, a = 1)), "`class_weight` must be a named list of weights by zero-based class id",
               fixed = TRUE)
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  compile(model, loss = "mse")
  expect_error(fit(model, x, y, sample_weight = factor(y), verbose = 0),
               "`sample_weight` must be numbers. Received: factor", fixed = TRUE)
})
