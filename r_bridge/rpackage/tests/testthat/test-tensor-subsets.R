m <- matrix(as.numeric(1:6), 2)

test_that("subsets are one-based", {
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

test_that("a range in a subset is a slice", {
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
  expect_error(t[1.5:3], "op_subset(): `...` must be an integer", fixed = TRUE)
})

test_that("assigning to part of a variable changes it", {
  v <- keras_variable(m, dtype = "float32")
  op_subset(v, 1, ) <- 0
  expect_equal(as.array(v), rbind(c(0, 0, 0), m[2, ]))
  v[2, 2:3] <- c(8, 9)
  expect_equal(as.array(v), rbind(c(0, 0, 0), c(2, 8, 9)))
})

test_that("options keep an axis or select zero-based subscripts", {
  t <- floats(m, c(2, 3))
  expect_identical(dim(t[1, , drop = FALSE]), c(1L, 3L))
  expect_identical(dim(t[, 2:3, drop = FALSE]), c(2L, 2L))
  expect_equal(as.array(head(t, 1)), m[1, , drop = FALSE])
  expect_equal(as.array(tail(t, 1)), m[2, , drop = FALSE], ignore_attr = TRUE)
  expect_equal(as.array(t[0, 0:2, style = "python"]), array(m[1, 1:2]))
  before <- options(tensorflow.extract.one_based = FALSE)
  on.exit(options(before))
  expect_equal(as.array(t[1, 0:2]), array(m[2, ]))
})

test_that("slices that R can't parse are written in backticks, and may run backwards", {
  t <- floats(1:9, 9)
  expect_equal(as.numeric(t[`8:`]), 8:9)
  expect_equal(as.numeric(t[`:2`]), 1:2)
  expect_equal(as.numeric(t[`::4`]), c(1, 5, 9))
  expect_equal(as.numeric(t[3:1]), 3:1)
  expect_equal(as.numeric(t[9:1:4]), c(9, 5, 1))
})

test_that("a subscript that means something else in R is an error", {
  t <- floats(m, c(2, 3))
  expect_error(t[-(1:2), ], "positive")
  expect_error(t[cbind(1:2, 2:1)], "Use op_subset(x, matrix)", fixed = TRUE)
  expect_error(t[NA, 1], "NA")
  expect_error(t["a", 1], "a string")
  expect_error(t[mean, 1], "function")
  expect_error(t[1, 2, 3], "Incorrect number of dimensions: the tensor has 2. Received: 3", fixed = TRUE)
  expect_error(t[, 5], "index 5 is out of bounds: axis 2 has 3 elements", fixed = TRUE)
  expect_error(t[, 2:5], "index 5 is out of bounds", fixed = TRUE)
  expect_error(op_subset(t, c(TRUE, FALSE, TRUE), ), "of length 2, the size of axis 1", fixed = TRUE)
  skip_if(config_backend() != "tensorflow")
  expect_warning(t[1], "Incorrect number of dimensions: the tensor has 2. Received: 1", fixed = TRUE)
})

test_that("op_subset() takes vectors, matrices, masks and tensors", {
  t <- floats(m, c(2, 3))
  expect_equal(as.array(op_subset(t, , c(1, 3))), m[, c(1, 3)])
  expect_equal(as.array(op_subset(t, cbind(1:2, c(3, -3)))), array(m[cbind(1:2, c(3, 1))]))
  expect_equal(as.array(op_subset(t, op_array(cbind(1:2, 2:1)))), array(m[cbind(1:2, 2:1)]))
  expect_equal(as.array(op_subset(t, t > 2)), array(t(m)[t(m) > 2]))
  expect_equal(as.array(op_subset(t, c(FALSE, TRUE), op_array(c(1L, 3L)))), m[2, c(1, 3), drop = FALSE])
  n <- reticulate::np_array(c(1, 2, 3))
  expect_s3_class(op_subset(n, 2:3), "numpy.ndarray")
})

test_that("a part of a tensor is assigned in a copy, that of a variable or NumPy array in place", {
  t <- floats(m, c(2, 3))
  changed <- t
  changed[1, 2:3] <- c(8, 9)
  expect_equal(as.array(changed), rbind(c(1, 8, 9), m[2, ]))
  expect_equal(as.array(t), m)
  op_subset(changed, changed > 5) <- 0
  expect_equal(as.array(changed), rbind(c(1, 0, 0), c(2, 4, 0)))
  op_subset(changed, cbind(1:2, 1:2)) <- c(5, 6)
  expect_equal(as.array(changed), rbind(c(5, 0, 0), c(2, 6, 0)))
  v <- keras_variable(m, dtype = "float32")
  same <- v
  op_subset(v, 2, ) <- 0
  expect_equal(as.array(same), rbind(m[1, ], 0))
  n <- reticulate::np_array(c(1, 2, 3))
  op_subset(n, 2) <- 9
  expect_s3_class(n, "numpy.ndarray")
  expect_equal(as.numeric(n), c(1, 9, 3))
  i <- op_array(1:3)
  expect_error(op_subset(i, 1) <- 1.5, "`value` must be integers", fixed = TRUE)
  skip_if(config_backend() != "tensorflow")
  w <- tf$Variable(c(1, 2, 3))
  op_subset(w, 2) <- 9
  expect_equal(as.numeric(w), c(1, 9, 3))
})

test_that("masks and batches of unknown size work inside of graphs", {
  skip_if(config_backend() != "tensorflow")
  expect_equal(as.numeric(tf_function(function(x) x[x > 1])(op_array(c(1, 2, 3)))), 2:3)
  flat <- tf_function(function(x) op_reshape(x, list(shape(x)[[1]] * op_shape(x)[[2]])),
                      input_signature = list(tf$TensorSpec(list(NULL, 3L), "float32")))
  expect_identical(dim(flat(floats(m, c(2, 3)))), 6L)
})

test_that("x@r counts from 1 and x@py from 0", {
  at <- pykeras3:::tensor_counting
  t <- floats(m, c(2, 3))
  expect_equal(as.array(at(t, "r")[1, ]), array(m[1, ]))
  expect_equal(as.array(at(t, "py")[1, 0:2]), array(m[2, 1:2]))
  expect_identical(dim(at(t, "py")[newaxis, ..]), c(1L, 2L, 3L))
  expect_error(at(t, "x"), "`x@py`. Received: x@x", fixed = TRUE)
})

# S3 methods of @ came with R 4.3
if (getRversion() >= "4.3") test_that("x@r and x@py can be assigned to", {
  t <- floats(m, c(2, 3))
  t@r[1, ] <- 0
  expect_equal(as.array(t), rbind(0, m[2, ]))
  t@py[0, 0] <- 7
  expect_equal(as.numeric(t@py[0, 0]), 7)
  v <- keras_variable(c(1, 2))
  v@r[2] <- 5
  expect_equal(as.numeric(v), c(1, 5))
})

test_that("index 0 is the first element with a warning, but no axis and no subscript", {
  expect_warning(taken <- op_take(c(5, 6, 7), 0), "op_take(): `indices` is one-based; 0 is treated as 1", fixed = TRUE)
  expect_equal(as.numeric(taken), 5)
  expect_warning(coded <- op_one_hot(0:2, 3), "op_one_hot(): `x`", fixed = TRUE)
  expect_equal(as.array(coded), rbind(c(1, 0, 0), c(1, 0, 0), c(0, 1, 0)))
  expect_error(op_sum(op_ones(2), axis = 0), "0 is not an axis", fixed = TRUE)
  expect_no_warning(op_take(c(5, 6, 7), 1))
})
