test_that("tuples are unpacked, nested and with skips", {
  c(a, c(b, .)) %<-% tuple(1L, tuple("two", 3))
  expect_identical(a, 1L)
  expect_identical(b, "two")
  c(rows, columns) %<-% op_shape(floats(0, c(2, 3)))
  expect_identical(c(rows, columns), 2:3)
})

test_that("the dot unpacks by position and by name", {
  .[a, .[b, .], c(d)] <- list(1, list(2, 3), 4)
  expect_identical(c(a, b, d), c(1, 2, 4))
  .[what = title] <- list(title = "T", pages = 3)
  expect_identical(what, "T")
  .[more = pages + 1, pair = .[p, q]] <- list(pages = 3, pair = 1:2)
  expect_identical(c(more, p, q), c(4, 1, 2))
  expect_error(.[who = author] <- list(title = "T"), "no value named `author`. Received: title")
})

test_that("the dot skips remaining values", {
  .[a, ..] <- list(1, 2, 3)
  .[.., z] <- list(1, 2, 3)
  .[first, .., last] <- list(1, 2, 3, 4)
  .[only, ..] <- list(5)
  expect_identical(c(a, z, first, last, only), c(1, 3, 1, 4, 5))
  .[x, .[y, ..]] <- tuple(1, tuple(2, 3))
  expect_identical(c(x, y), c(1, 2))
  expect_error(.[a, b, ..] <- list(1), "unpacks 2 or more values. Received: 1")
  expect_error(.[a, b, c] <- list(1, 2), "unpacks 3 values. Received: 2")
  .[a, b] <- list(1, 2, 3)
  expect_identical(c(a, b), c(1, 2))
})

test_that("with() enters Python's context managers", {
  skip_if(config_backend() != "tensorflow")
  with(tf$GradientTape() %as% tape, {
    z <- tf$constant(3)
    tape$watch(z)
    squared <- z^2
  })
  expect_equal(as.numeric(tape$gradient(squared, z)), 6)
})

test_that("with_custom_object_scope() registers objects while code runs", {
  double <- function(x) x * 2
  found <- with_custom_object_scope(list(double = double), {
    name <- "double"
    get_registered_object(name)
  })
  expect_equal(found(3), 6)
  expect_identical(name, "double")
  expect_null(get_registered_object("double"))
  expect_error(with_custom_object_scope(list(), stop("within")), "within")
})

test_that("the versions of TensorFlow and Python are available", {
  skip_if(config_backend() != "tensorflow")
  expect_true(tf_version() >= "2.10")
  expect_identical(tf_config()$version_str, tf$`__version__`)
  expect_output(print(tf_config()), "TensorFlow v2.*\nPython v3")
})

test_that("lists are zipped by name and by position", {
  expect_identical(zip_lists(list(a = 1, b = 2), list(b = 3, a = 4)), list(a = list(1, 4), b = list(2, 3)))
  expect_identical(zip_lists(1:2, 3:4), list(list(1L, 3L), list(2L, 4L)))
  expect_error(zip_lists(1:2, 1:3), "the same length")
})

test_that("elements of a named list without a name are called as they are written", {
  x <- 1
  expect_identical(named_list(x, b = 2, x + 1), list(x = 1, b = 2, `x + 1` = 2))
  expect_identical(named_list(), setNames(list(), character()))
})
