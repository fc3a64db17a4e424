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
  expect_error(t[0, ], "0 is not an index", fixed = TRUE)
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
