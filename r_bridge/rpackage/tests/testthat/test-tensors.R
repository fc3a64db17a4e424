m <- matrix(as.numeric(1:6), 2)

test_that("arithmetic, comparison and logic are R's", {
  t <- floats(m, c(2, 3))
  expect_equal(as.array(t + 1), m + 1)
  expect_equal(as.array(2 - t), 2 - m)
  expect_equal(as.array(t * t / 2), m * m / 2)
  expect_equal(as.array(t^2 %% 4), m^2 %% 4)
  expect_equal(as.array(t %/% 4), m %/% 4)
  expect_equal(as.array(-t), -m)
  expect_equal(as.array(t >= 3), m >= 3)
  expect_equal(as.array(!(t > 2) | t == 6), !(m > 2) | m == 6)
  expect_equal(as.array(sqrt(t)), sqrt(m), tolerance = 1e-6)
})

test_that("variables and symbolic tensors have them too", {
  v <- keras_variable(m, dtype = "float32")
  expect_equal(as.array(v * 2), m * 2)
  expect_equal(as.array(v + floats(m, c(2, 3))), m + m)
  s <- keras_input(3)
  model <- keras_model(s, (s + 1)[, 2:3])
  expect_equal(as.array(model(m)), m[, 2:3] + 1)
  expect_identical(dim(s), c(NA, 3L))
})

test_that("subsets count from 1", {
  t <- floats(m, c(2, 3))
  expect_equal(as.array(t[1, ]), m[1, ], ignore_attr = TRUE)
  expect_equal(as.array(t[, 2:3]), m[, 2:3])
  expect_equal(as.array(t[-1, ]), m[2, ], ignore_attr = TRUE)
  expect_equal(as.numeric(t[2, 3]), 6)
  expect_equal(dim(t[newaxis, , 1]), c(1L, 2L))
  expect_equal(dim(op_subset(t, all_dims(), 1)), 2L)
  expect_equal(as.array(t[.., 1]), m[, 1], ignore_attr = TRUE)
  expect_error(t[0, ], "0 is not an index", fixed = TRUE)
})

test_that("a range in a subset is the slice that was written", {
  t <- floats(1:9, 9)
  expect_equal(as.numeric(t[2:8:3]), c(2, 5, 8))
  expect_equal(as.numeric(t[8:NULL]), c(8, 9))
  expect_equal(as.numeric(t[NA:2]), c(1, 2))
  expect_equal(dim(floats(m, c(2, 3))[, 1:1]), c(2L, 1L))
  from_here <- function(...) { start <- 1; op_subset(t, ...) }
  start <- 7
  expect_equal(as.numeric(from_here(start:NULL)), 7:9)
  expect_equal(as.numeric(t[c(1:2, 9)]), c(1, 2, 9))
  expect_error(t[0:2], "0 is not an index", fixed = TRUE)
  expect_error(t[1.5:3], "op_subset(): `...` must be an index", fixed = TRUE)
})

test_that("R's summaries, complex parts and transposition are Keras' operations", {
  t <- floats(m, c(2, 3))
  expect_equal(lapply(list(sum(t), prod(t), min(t), max(t), mean(t)), as.numeric), list(21, 720, 1, 6, 3.5))
  expect_equal(as.logical(c(any(t > 5), all(t > 5))[[1]]), TRUE)
  expect_false(as.logical(all(t > 5)))
  expect_equal(as.array(t(t)), t(m))
  z <- op_array(3 + 4i)
  expect_equal(c(as.numeric(Re(z)), as.numeric(Im(z)), as.numeric(Mod(z))), c(3, 4, 5))
  expect_equal(as.numeric(Arg(z)), Arg(3 + 4i), tolerance = 1e-6)
  expect_s3_class(sum(keras_input(3)), "keras.src.backend.common.keras_tensor.KerasTensor")
  expect_error(range(t), "range() has no meaning for tensors.", fixed = TRUE)
  expect_error(sum(t, t), "sum() takes one tensor. Received: 2 arguments", fixed = TRUE)
})

test_that("all.equal() compares values", {
  t <- floats(m, c(2, 3))
  expect_true(all.equal(t, floats(m, c(2, 3))))
  expect_true(all.equal(keras_variable(m), m))
  expect_true(all.equal(op_convert_to_numpy(t), m))
  expect_match(all.equal(t, t + 1), "difference")
  s <- keras_input(3)
  expect_true(all.equal(s, s))
  expect_false(all.equal(s, keras_input(3)))
})

test_that("NumPy arrays are kept where keras3 keeps them", {
  n <- op_convert_to_numpy(floats(m, c(2, 3)))
  expect_s3_class(n, "numpy.ndarray")
  expect_equal(as.array(n), m)
  image <- image_from_array(array(as.numeric(0:11), c(2, 2, 3)), scale = FALSE)
  expect_equal(as.array(image), array(as.numeric(0:11), c(2, 2, 3)))
  expect_s3_class(image_to_array(image, dtype = "float32"), "numpy.ndarray")
  expect_equal(dim(image_to_array(image)), c(2L, 2L, 3L))
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

test_that("part of a variable is assigned", {
  v <- keras_variable(m, dtype = "float32")
  op_subset(v, 1, ) <- 0
  expect_equal(as.array(v), rbind(c(0, 0, 0), m[2, ]))
  v[2, 2:3] <- c(8, 9)
  expect_equal(as.array(v), rbind(c(0, 0, 0), c(2, 8, 9)))
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

test_that("shapes print, compare and give their sizes", {
  s <- op_shape(floats(0, c(2, 3)))
  expect_output(print(s), "shape(2, 3)", fixed = TRUE)
  expect_output(print(shape(NA, 3)), "shape(NA, 3)", fixed = TRUE)
  expect_true(s == shape(2, 3))
  expect_true(s != shape(2, NULL))
  expect_identical(as.integer(s), 2:3)
  expect_identical(as.list(s), list(2L, 3L))
  expect_s3_class(s[2], "keras_shape")
  expect_identical(prod(s), 6)
  expect_equal(dim(op_reshape(floats(0, c(2, 3)), shape(3, 2))), c(3L, 2L))
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
