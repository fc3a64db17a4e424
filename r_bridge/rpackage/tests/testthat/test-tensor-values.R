m <- matrix(as.numeric(1:6), 2)

test_that("NumPy arrays are kept where keras3 keeps them", {
  n <- op_convert_to_numpy(floats(m, c(2, 3)))
  expect_s3_class(n$reshape(6L)$astype("int32"), "numpy.ndarray")
  expect_s3_class(n, "numpy.ndarray")
  expect_equal(as.array(n), m)
  image <- image_from_array(array(as.numeric(0:11), c(2, 2, 3)), scale = FALSE)
  expect_equal(as.array(image), array(as.numeric(0:11), c(2, 2, 3)))
  float16 <- reticulate::import("numpy", convert = FALSE)$float16
  for (type in list("float32", float16)) expect_s3_class(image_to_array(image, dtype = type), "numpy.ndarray")
  expect_equal(dim(image_to_array(image)), c(2L, 2L, 3L))
  for (type in c("integer", "double")) {
    values <- image_to_array(image, dtype = type)
    expect_type(values, type)
    expect_equal(values, image_to_array(image))
  }
  expect_equal(to_categorical(2, 4), matrix(c(0, 0, 1, 0), 1))
})

test_that("named tuples and Keras' tracked containers are lists", {
  expect_named(op_top_k(floats(c(1, 3, 2), 3), 2), c("values", "indices"))
  expect_named(op_qr(floats(diag(2), c(2, 2))), c("q", "r"))
  layer <- layer_dense(units = 1)
  layer$parts <- list(layer_dense(units = 2), layer_dense(units = 3))
  expect_identical(lapply(layer$parts, function(part) part$units), list(2L, 3L))
  layer$named <- list(a = 1, b = "x")
  expect_identical(layer$named, list(a = 1, b = "x"))
})

test_that("tensors print as R users of tensorflow know them", {
  skip_if(config_backend() != "tensorflow")
  expect_identical(capture.output(print(tf$ones(shape = shape(2, 1)))),
                   c("tf.Tensor(", "[[1.]", " [1.]], shape=(2, 1), dtype=float32)"))
  shape_of_ones <- tf$ones(shape(2, 1))$shape
  expect_identical(as.integer(shape_of_ones), 2:1)
  expect_identical(shape_of_ones[[1]], 2L)
})

test_that("values come back as R's", {
  t <- floats(m, c(2, 3))
  expect_equal(as.array(t), m)
  expect_equal(as.numeric(t), as.numeric(m))
  expect_identical(as.integer(t), 1:6)
  expect_identical(as.logical(op_array(c(0, 1))), c(FALSE, TRUE))
  expect_identical(dim(t), 2:3)
  expect_identical(length(t), 6L)
  expect_identical(dim(as.array(op_arange(1, 3))), 3L)
  expect_equal(as.numeric(op_sum(t)), 21)
  expect_identical(as.character(floats(1:2, 2)), c("1", "2"))
  skip_if(config_backend() != "tensorflow")
  expect_identical(as.character(tf$constant(c("one", "two"))), c("one", "two"))
})

test_that("strings of tensors, arrays and predictions are R's", {
  skip_if(config_backend() != "tensorflow")
  words <- matrix(c("a", "\u00e9", "", "d"), 2)
  tensor <- op_convert_to_tensor(words)
  for (found in list(as.array(tensor), as.matrix(tensor), op_convert_to_array(tensor))) expect_identical(found, words)
  expect_identical(as.array(tensor[1, ]), array(words[1, ], 2))
  expect_identical(as.array(tensor[1, 1]), array("a"))
  lookup <- layer_string_lookup(vocabulary = c("a", "\u00e9"), invert = TRUE)
  input <- keras_input(1, dtype = "int64")
  expect_identical(predict(keras_model(input, lookup(input)), matrix(1:2), verbose = 0), matrix(words[1:2]))
})

test_that("large arrays are cast on their way and come back as they were", {
  large <- array(seq_len(120 * 100 * 110) / 7, c(120, 100, 110))
  tensor <- op_array(large, "float32")
  expect_equal(tensor$dtype$name, "float32")
  back <- as.array(tensor)
  expect_identical(typeof(back), "double")
  expect_equal(back, large, tolerance = 1e-6)
  expect_identical(as.array(op_array(large)), large)
  expect_identical(as.array(tensor)[120, 100, 110], as.numeric(tensor[120, 100, 110]))
  large[[1L]] <- 99
  expect_equal(as.numeric(tensor[1, 1, 1]), 1 / 7, tolerance = 1e-6)
  expect_identical(as.array(keras_variable(tensor)), back)
})

test_that("as_tensor() takes a dtype and a shape, and R's numbers have their dtypes", {
  expect_identical(as.array(as_tensor(1:6, shape = c(2, 3))), matrix(1:6, 2, byrow = TRUE))
  expect_identical(dim(as_tensor(1:6, "float32", shape = c(NA, 3))), 2:3)
  expect_equal(as.array(as_tensor(7, shape = c(2, 2))), matrix(7, 2, 2))
  expect_equal(as.integer(as_tensor(c(-1, 255, 256), "uint8")), c(0, 255, 255))
  expect_identical(dtype_of(op_array(1:3)), "int32")
  expect_identical(dtype_of(op_array(2.5)), "float32")
  expect_identical(dtype_of(op_convert_to_tensor(1:3)), "int32")
  expect_identical(dtype_of(op_convert_to_tensor(2.5)), "float32")
  expect_identical(dtype_of(op_matmul(op_ones(c(2, 2)), diag(2))), "float32")
  expect_error(as_tensor(1, size = 2), "unexpected argument `size`", fixed = TRUE)
})

test_that("plain numbers are enough", {
  expect_equal(as.numeric(op_rfft(1:4)[[1]]), c(10, -2, -2), tolerance = 1e-6)
  expect_identical(as.integer(op_digitize(c(1.5, 2), 2)), 1:2)
  expect_equal(as.numeric(op_correlate(1:4, 3L)), c(3, 6, 9, 12))
})

test_that("bfloat16 comes back as doubles", {
  expect_identical(as.numeric(op_cast(1:3, "bfloat16")), c(1, 2, 3))
  expect_identical(as.array(op_cast(m, "bfloat16")), m)
  expect_identical(as.array(op_sum(op_cast(m, "bfloat16"))), array(sum(m)))
  for (dtype in c("bfloat16", "float8_e4m3fn", "float8_e5m2")) {
    expect_identical(as.array(op_cast(4, dtype)), array(4))
    expect_identical(as.numeric(op_cast(1.5, dtype)), 1.5)
  }
})

test_that("predictions and weights in bfloat16 are arrays of doubles", {
  model <- keras_model_sequential(input_shape = 2) |>
    layer_dense(1, dtype = "bfloat16", kernel_initializer = "ones")
  x <- matrix(1:4, 2)
  expect_identical(predict(model, x, verbose = 0), matrix(c(4, 6), 2))
  expect_identical(predict_on_batch(model, x), matrix(c(4, 6), 2))
  expect_identical(get_weights(model), list(matrix(1, 2, 1), array(0)))
  config_set_dtype_policy("mixed_bfloat16")
  on.exit(config_set_dtype_policy("float32"))
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, kernel_initializer = "ones")
  expect_identical(predict(model, x, verbose = 0), matrix(c(4, 6), 2))
})

test_that("a tensor is an image, a matrix and a list", {
  expect_identical(dim(as.raster(op_ones(c(2, 3, 3)))), 2:3)
  expect_identical(as.vector(as.raster(op_cast(op_ones(c(1, 1, 3)), "uint8"))), "#010101")
  expect_identical(dim(as.matrix(op_array(1:3))), c(3L, 1L))
  expect_identical(as.list(op_array(1:3)), list(1L, 2L, 3L))
})

test_that("str() of a tensor is a line", {
  t <- floats(m, c(2, 3))
  for (x in list(t, keras_variable(m), keras_input(3))) expect_length(capture.output(str(x)), 1L)
  expect_length(capture.output(str(list(a = t, b = 1))), 3L)
  skip_if(config_backend() != "tensorflow")
  expect_output(str(op_array(c(1, 2))), "<tf.Tensor: shape=(2), dtype=float32, numpy=array([1., 2.], dtype=float32)>",
                fixed = TRUE)
})

test_that("a dataset of one element is a tensor", {
  skip_if(config_backend() != "tensorflow")
  d <- tensor_slices_dataset(m)
  expect_equal(length(d), 2)
  expect_identical(length(dataset_repeat(d)), Inf)
  expect_equal(as.array(dataset_batch(d, 2)), m)
  expect_identical(dim(as_tensor(dataset_batch(d, 2), "float32")), 2:3)
})
