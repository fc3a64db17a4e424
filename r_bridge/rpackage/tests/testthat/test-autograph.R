skip_if(config_backend() != "tensorflow")

constant <- function(x) tf$constant(x, "float32")

test_that("`if` works with a tensor as condition", {
  f <- tf_function(function(x) if (x > 0) x else -x)
  expect_equal(as.numeric(f(constant(-2))), 2)
  expect_equal(as.numeric(f(constant(3))), 3)
  g <- tf_function(function(x) {
    sign <- "unknown"
    y <- 0
    if (x > 0 && x < 10) { y <- x; in_yes <- 1 } else { y <- -x; z <- 2 }
    if (x > 100) y <- y + 1
    list(y, exists("in_yes", inherits = FALSE), sign)
  })
  expect_equal(as.numeric(g(constant(-2))[[1L]]), 2)
  expect_equal(as.numeric(g(constant(200))[[1L]]), -199)
})

test_that("`while` works with a tensor as condition", {
  f <- tf_function(function(n) {
    total <- 0
    i <- tf$constant(0)
    while (i < n) {
      step <- i * 2
      total <- total + step
      i <- i + 1
    }
    total
  })
  expect_equal(as.numeric(f(constant(4))), 12)
})

test_that("`for` iterates over slices of tensors and elements of datasets", {
  f <- tf_function(function(x) {
    total <- 0
    for (row in x) total <- total + tf$reduce_sum(row)
    total
  })
  expect_equal(as.numeric(f(constant(matrix(1:4 + 0, 2)))), 10)
  g <- tf_function(function(limit) {
    total <- tf$constant(0L, "int64")
    for (x in range_dataset(0, 5)) if (x < limit) total <- total + x
    total
  })
  expect_equal(as.numeric(g(tf$constant(3L, "int64"))), 3)
})

test_that("control flow on R values is unchanged", {
  f <- tf_function(function(x, deep = TRUE) {
    i <- 0
    while (TRUE) { i <- i + 1; if (i == 2) next; if (i > 3) break }
    for (k in 1:3) if (k == 2) break
    y <- if (deep || stop("not evaluated")) x * i * k else x
    if (FALSE) y <- NULL
    for (never in NULL) y <- NULL
    if (deep) return(y)
    x
  })
  expect_equal(as.numeric(f(constant(1))), 8)
})

test_that("functions compiled without autograph and Python functions are unchanged", {
  expect_error(tf_function(function(x) if (x > 0) x else -x, autograph = FALSE)(constant(1)))
  negative <- tf_function(tf$negative)
  expect_equal(as.numeric(negative(constant(1))), -1)
  expect_equal(autograph(~ .x + 1)(1), 2)
  expect_error(autograph(3), "`x` must be a function")
})

test_that("break, next and return() raise an error", {
  f <- tf_function(function(x) { while (x > 0) { if (TRUE) break; x <- x - 1 }; x })
  expect_error(f(constant(1)), "`break` is not supported within a `while` that depends on a tensor")
})
