m <- array(as.numeric(1:6), c(2, 3))
array_of <- function(values = m, dtype = "float32") np_array(values, dtype)
from <- function(x) reticulate::py_to_r(x)

test_that("NumPy arrays have dim()", {
  x <- array_of()
  expect_identical(dim(x), c(2L, 3L))
  expect_identical(c(nrow(x), ncol(x), length(x)), c(2L, 3L, 6L))
  expect_identical(dim(array_of(array(0, c(0, 3)))), c(0L, 3L))
  expect_identical(dim(array_of(1:3)), 3L)
  numpy <- reticulate::import("numpy", convert = FALSE)
  expect_identical(dim(numpy$array(1)), integer())
  expect_identical(dim(unserialize(serialize(x, NULL))), NULL)
})

test_that("t() transposes NumPy arrays in Python", {
  transposed <- t(array_of())
  expect_s3_class(transposed, "numpy.ndarray")
  expect_equal(from(transposed), t(m))
})

test_that("str() of an array of numpy is its shape and type", {
  expect_output(str(array_of()), "^<numpy.ndarray shape\\(2,3\\), dtype=float32>$")
  expect_output(str(list(a = array_of(1:3, "int64"), b = 1)),
                "List of 2\n $ a: <numpy.ndarray shape(3), dtype=int64>\n $ b: num 1", fixed = TRUE)
})

test_that("subscripts of NumPy arrays accept newaxis and `..`, and are Python's otherwise", {
  x <- array_of()
  expect_identical(dim(x[newaxis, ..]), c(1L, 2L, 3L))
  expect_identical(dim(x[.., newaxis]), c(2L, 3L, 1L))
  expect_equal(from(x[.., 1]), m[, 2], ignore_attr = TRUE)
  expect_equal(from(x[..]), m)
  expect_equal(from(x[1, ]), m[2, ], ignore_attr = TRUE)
  expect_equal(from(x[, 0:2]), m[, 1:2])
  last <- 2
  expect_equal(from(x[0, last]), m[1, 3])
  picked <- function(i) x[.., i]
  expect_equal(from(picked(0)), m[, 1], ignore_attr = TRUE)
})

test_that("assignments to NumPy arrays accept newaxis and `..`", {
  x <- array_of()
  x[.., 0] <- 9
  x[newaxis, 1, 1:3] <- c(7, 8)
  expect_equal(from(x), rbind(c(9, 3, 5), c(9, 7, 8)))
})
