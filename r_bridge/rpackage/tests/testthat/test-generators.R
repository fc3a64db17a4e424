countdown <- function(n) function() {
  n <<- n - 1
  if (n < 0) exhausted() else n
}

iterator_of <- function(values) reticulate::import_builtins()$iter(values)

test_that("loop() iterates over Python iterators, R iterators and vectors", {
  elements <- list()
  loop(for (x in countdown(3)) elements <- c(elements, x))
  loop(for (x in list("a", "b")) elements <- c(elements, x))
  expect_identical(loop(for (x in iterator_of(list(5))) elements <- c(elements, x)), exhausted())
  expect_identical(elements, list(2, 1, 0, "a", "b", 5))
})

test_that("loop() over a dataset supports break and next", {
  skip_if(config_backend() != "tensorflow")
  elements <- integer()
  loop(for (i in tensor_slices_dataset(1:9)) {
    i <- as.integer(i)
    if (i == 2) next
    if (i == 5) break
    elements <- c(elements, i)
  })
  expect_identical(elements, c(1L, 3L, 4L))
  expect_error(loop(3), "takes a for loop", fixed = TRUE)
})

test_that("collect() returns the elements of an iterator", {
  expect_identical(collect(countdown(3)), list(2, 1, 0))
  expect_identical(collect(countdown(3), n = 1), list(2))
  expect_identical(collect(iterator_of(list(1, 2))), list(1, 2))
  expect_true(is_exhausted(countdown(0)()))
})

test_that("generators are those of coro and need it", {
  if (requireNamespace("coro", quietly = TRUE)) {
    numbers <- generator(function(n) for (i in seq_len(n)) yield(i))
    expect_identical(collect(numbers(3)), list(1L, 2L, 3L))
    expect_identical(collect(gen(yield("x"))), list("x"))
  } else {
    expect_error(generator(function() yield(1)), "generator\\(\\) needs the R package coro: run install.packages")
    expect_error(yield(1), "yield\\(\\) needs the R package coro")
  }
})
