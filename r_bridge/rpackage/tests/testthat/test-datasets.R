skip_if(config_backend() != "tensorflow")

numbers_of <- function(dataset) vapply(iterate(dataset, as.array, simplify = FALSE), as.numeric, 0)

table_of <- function() tensor_slices_dataset(list(a = c("x", "y", "x"), b = c(1, 2, 6), c = 1:3, y = c(0, 1, 0)))

doubled_in_r <- function() {
  tensor_slices_dataset(matrix(1:8 + 0, 4)) |> dataset_batch(2) |> dataset_map(function(a) {
    t <- tf$py_function(function(z) z$numpy() * 2, list(a), tf$float64)
    t$set_shape(shape(NA, 2))
    t
  })
}

test_that("formulas are accepted wherever functions are", {
  d <- range_dataset(0, 6) |> dataset_map(~ .x * 2L) |> dataset_take_while(~ .x < 9L)
  expect_identical(numbers_of(d), c(0, 2, 4, 6, 8))
  expect_identical(as.numeric(dataset_reduce(d, tf$constant(0L, "int64"), ~ .x + .y)), 20)
  flat <- range_dataset(0, 3) |> dataset_flat_map(~ tensors_dataset(.x) |> dataset_repeat(2))
  expect_identical(numbers_of(flat), c(0, 0, 1, 1, 2, 2))
  expect_identical(as.array(layer_lambda(f = ~ .x + 1)(op_array(c(1, 2)))), array(c(2, 3)))
})

test_that("a dataset has a length, a head and an array", {
  d <- range_dataset(0, 10)
  expect_equal(length(d), 10)
  expect_identical(length(dataset_repeat(d)), Inf)
  expect_true(is.na(length(dataset_filter(d, function(x) TRUE))))
  expect_identical(numbers_of(head(d, 2)), c(0, 1))
  expect_identical(as.numeric(as.array(d |> dataset_batch(10))), as.numeric(0:9))
  expect_identical(as_tensor(d |> dataset_batch(10), "float32")$dtype$name, "float32")
})

test_that("a data frame's numbers are float32 in a dataset", {
  element <- iter_next(as_iterator(tensor_slices_dataset(data.frame(d = c(1, 2), i = 1:2, s = c("a", "b")))))
  expect_identical(vapply(element, function(x) x$dtype$name, ""), c(d = "float32", i = "int32", s = "string"))
})

test_that("a dataset with elements created in R can be iterated over in every way", {
  n <- 0
  loop(for (batch in doubled_in_r()) n <- n + nrow(batch))
  expect_equal(n, 4)
  expect_length(iterate(doubled_in_r(), dim), 2L)
  first <- rbind(c(2, 10), c(4, 12))
  expect_identical(as.array(iter_next(as_iterator(doubled_in_r()))), first)
  expect_identical(iter_next(as_array_iterator(doubled_in_r())), first)
  expect_identical(as.array(next_batch(doubled_in_r())), first)
  builtins <- reticulate::import_builtins()
  expect_length(builtins$list(doubled_in_r()$take(1L)), 1L)
  expect_length(dataset_collect(doubled_in_r()), 2L)
  sum_of <- dataset_reduce(doubled_in_r(), tf$constant(0, "float64"), function(sum, x) sum + tf$reduce_sum(x))
  expect_identical(as.numeric(sum_of), 72)
  expect_identical(dim(as.array(doubled_in_r() |> dataset_rebatch(4))), c(4L, 2L))
  layer <- layer_normalization()
  adapt(layer, doubled_in_r())
  expect_equal(as.numeric(as.array(layer$mean)), c(5, 13))
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  expect_identical(dim(predict(model, doubled_in_r(), verbose = 0)), c(4L, 1L))
})

test_that("errors of R code in a dataset are raised unchanged", {
  failing <- range_dataset(0, 2) |> dataset_map(function(x) {
    tf$py_function(function(z) stop("no such number"), list(x), tf$int64)
  })
  expect_error(loop(for (x in failing) x), "no such number")
})

test_that("until_out_of_range() and with_dataset() run code to the end of a dataset", {
  iterator <- make_iterator_one_shot(range_dataset(0, 3))
  elements <- c()
  with_dataset(while (TRUE) elements <- c(elements, as.numeric(iterator_get_next(iterator))))
  expect_identical(elements, c(0, 1, 2))
  fed <- make_iterator_one_shot(doubled_in_r())
  n <- 0
  until_out_of_range({ iterator_get_next(fed); n <- n + 1 })
  expect_identical(n, 2)
  until_out_of_range(break)
  expect_error(with_dataset(stop("another")), "another")
})

test_that("columns are chosen by name, by selection and by formula", {
  skip_if_not_installed("tidyselect")
  features <- function(d) names(next_batch(d)$x)
  d <- table_of()
  expect_identical(features(dataset_prepare(d, x = c(b, c), y = y, named_features = TRUE)), c("b", "c"))
  expect_identical(features(dataset_prepare(d, x = -c(a, y), named_features = TRUE)), c("b", "c"))
  expect_identical(features(dataset_prepare(d, y ~ b + c, named_features = TRUE)), c("b", "c"))
  expect_identical(features(dataset_prepare(d, y ~ ., named_features = TRUE)), c("a", "b", "c"))
  wanted <- c("c", "a")
  expect_identical(features(dataset_prepare(d, x = !!wanted, named_features = TRUE)), wanted)
  chosen <- y ~ c
  expect_identical(names(next_batch(dataset_prepare(d, chosen))), c("x", "y"))
  expect_error(dataset_prepare(d, x = nothing), "nothing")
})

test_that("features are specified step by step", {
  skip_if_not_installed("tidyselect")
  spec <- feature_spec(table_of() |> dataset_batch(2), y ~ a + b + c) |>
    step_numeric_column(all_numeric(), -c, normalizer_fn = scaler_standard()) |>
    step_categorical_column_with_vocabulary_list(all_nominal()) |>
    step_bucketized_column(b, boundaries = c(1, 3)) |>
    step_indicator_column(one = a) |>
    step_crossed_column(c(a, bucketized_b), hash_bucket_size = 10) |>
    step_embedding_column(starts_with("crossed"), dimension = function(n) n / 5)
  expect_identical(spec$feature_names(), c("b", "a", "bucketized_b", "one", "crossed_a_bucketized_b",
                                           "embedding_crossed_a_bucketized_b", "c"))
  several <- spec |> step_crossed_column(c(a, b), both = c(b, c), hash_bucket_size = 10)
  expect_true(all(c("crossed_a_b", "both") %in% several$feature_names()))
  expect_identical(setdiff(step_embedding_column(spec, own = a, dimension = 2)$feature_names(), spec$feature_names()),
                   "own")
  expect_identical(setdiff(step_remove_column(spec, own = b)$feature_names(), spec$feature_names()), character())
  expect_error(step_indicator_column(spec, z = has_type("string")), "only a selection of a single column")
  expect_error(step_numeric_column("spec", b), "`spec` must be a feature specification")
  expect_error(all_numeric(), "within a step, such as step_numeric_column")
  fitted <- fit(spec)
  expect_error(spec$features(), "feature specification must be fitted")
  expect_named(dense_features(fitted), c("b", "bucketized_b", "one", "embedding_crossed_a_bucketized_b"))
  expect_identical(fitted$features()$embedding_crossed_a_bucketized_b$dimension, 2L)
  divided <- next_batch(dataset_use_spec(table_of() |> dataset_batch(2), fitted))
  expect_named(divided[[1L]], c("a", "b", "c"))
})

test_that("files are read by an R reader", {
  path <- tempfile(fileext = ".csv")
  write.csv(data.frame(u = 1:3, v = c(0.5, 1, 2)), path, row.names = FALSE)
  d <- read_files(path, text_line_dataset, record_spec = csv_record_spec(path))
  expect_identical(vapply(dataset_collect(d), function(row) as.numeric(row$v), 0), c(0.5, 1, 2))
  expect_identical(csv_record_spec(path, types = "id")$types, c("integer", "double"))
})
