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

test_that("`else if` without `else` works with tensors as conditions", {
  f <- tf_function(function(x) { y <- 0; if (x > 10) y <- x else if (x > 5) y <- -x; y })
  expect_equal(vapply(c(11, 6, 1), function(x) as.numeric(f(constant(x))), 0), c(11, -6, 0))
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
  expect_equal(as.numeric(tf_function(sqrt)(constant(4))), 2)
  expect_equal(autograph(~ .x + 1)(1), 2)
  expect_error(autograph(3), "`x` must be a function")
})

test_that("`break` and `next` work in loops over tensors", {
  f <- tf_function(function(x) {
    odd <- 0
    while (x > 0) {
      x <- x - 1
      if (x %% 2 == 0) next
      if (x > 6) { odd <- odd + 100; next } else if (x < 2) break
      odd <- odd + x
    }
    list(odd, x)
  })
  expect_equal(lapply(f(constant(9)), as.numeric), list(108, 1))
  expect_equal(lapply(f(constant(-1)), as.numeric), list(0, -1))
  g <- tf_function(function(x, limit) {
    total <- 0
    for (row in x) {
      doubled <- row * 2
      if (row > limit) break
      if (row == 2) next
      total <- total + doubled
    }
    total
  })
  expect_equal(as.numeric(g(constant(1:6), constant(4))), 16)
  expect_equal(as.numeric(g(constant(1:6), constant(0))), 0)
})

test_that("`break` ends a loop over a dataset, even an endless one", {
  f <- tf_function(function(limit) {
    total <- tf$constant(0L, "int64")
    for (x in dataset_repeat(range_dataset(0, 5))) {
      if (x == 1L) next
      total <- total + x
      if (total > limit) break
    }
    total
  })
  expect_equal(as.numeric(f(tf$constant(3L, "int64"))), 5)
  expect_equal(as.numeric(f(tf$constant(10L, "int64"))), 11)
})

test_that("`break` and `next` leave the innermost loop only", {
  f <- tf_function(function(n) {
    total <- 0
    i <- tf$constant(0)
    while (i < n) {
      i <- i + 1
      j <- tf$constant(0)
      while (TRUE & j < n) {
        j <- j + 1
        if (j == i) break
        total <- total + 1
      }
      for (k in 1:3) if (k == 2) break
      if (i == 2) next
      total <- total + 10 * k
    }
    list(total, exists(".left", inherits = FALSE))
  })
  result <- f(constant(4))
  expect_equal(as.numeric(result[[1L]]), 0 + 1 + 2 + 3 + 3 * 20)
  expect_false(as.logical(result[[2L]]))
  always <- tf_function(function(x) { while (x > 0) { if (TRUE) break; x <- x - 1 }; x })
  expect_equal(as.numeric(always(constant(2))), 2)
})

test_that("return(), and `break` where no loop is part of the graph, raise an error", {
  f <- tf_function(function(x) { while (x > 0) { if (x < 2) return(x); x <- x - 1 }; x })
  expect_error(f(constant(1)), "`return` is not supported within a `while` that depends on a tensor")
  g <- tf_function(function(x) { for (i in 1:3) if (x > 0) break; i })
  expect_error(g(constant(1)), "`break` is not supported within an `if` that depends on a tensor")
  h <- tf_function(function(x) { while (x > 0) x <- if (x > 1) break else x - 1; x })
  expect_error(h(constant(1)), "`break` is not supported within a `while` that depends on a tensor")
})

test_that("what only one branch or a body assigns is not known afterwards", {
  f <- tf_function(function(x) { if (x > 0) inner <- 4; inner })
  expect_error(f(constant(-1)), "object 'inner' not found")
  g <- tf_function(function(x) { while (x > 0) { inner <- x; x <- x - 1 }; inner })
  expect_error(g(constant(2)), "object 'inner' not found")
})

test_that("the variables of `for` loops have their last values afterwards", {
  f <- tf_function(function(x, y, i, j) {
    for (i in x) for (j in y) if (i + j > 4) break
    list(i, j)
  })
  expect_equal(lapply(f(constant(1:3), constant(1:2), constant(0), constant(0)), as.numeric), list(3, 2))
  g <- tf_function(function(x) { i <- 0; for (i in x) x <- x + 1; i })
  expect_error(g(constant(1:3)), "object 'i' not found")
  h <- tf_function(function(i) { for (i in tensor_slices_dataset(constant(1:3))) if (i > 1) break; i })
  expect_equal(as.numeric(h(constant(0))), 2)
})

test_that("elements of lists may be assigned", {
  f <- tf_function(function(x, values) {
    if (x > 0) values$a <- -x else values$b[[1L]] <- 2 * x
    while (x > 0) { x <- x - 1; values$b[[1L]] <- values$b[[1L]] + 1 }
    values
  })
  result <- function(x) rapply(f(constant(x), list(a = 1, b = list(constant(3)))), as.numeric, how = "replace")
  expect_equal(result(2), list(a = -2, b = list(5)))
  expect_equal(result(-2), list(a = 1, b = list(-4)))
})

test_that("stopifnot() checks tensors when the graph runs", {
  f <- tf_function(function(x) { stopifnot(x > 0, "x is large" = x < c(10, 20)); x })
  expect_equal(as.numeric(f(constant(5))), 5)
  expect_error(f(constant(-1)), "x > 0 is not TRUE", fixed = TRUE)
  expect_error(f(constant(15)), "x is large")
  g <- autograph(function(x) { stopifnot(x > 0, "x is large" = x < 10); x })
  expect_equal(g(2), 2)
  expect_error(g(constant(-1)), "x > 0 is not TRUE", fixed = TRUE)
  expect_error(g(15), "x is large")
})

test_that("`for` iterates over tensors and datasets that have values", {
  f <- autograph(function(values) { total <- 0; for (x in values) { if (x == 2) next; total <- total + x }; total })
  expect_equal(as.numeric(f(constant(1:4))), 8)
  expect_equal(as.numeric(f(tensor_slices_dataset(constant(1:4)))), 8)
})
