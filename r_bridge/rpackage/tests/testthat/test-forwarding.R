test_that("only supplied arguments are passed to Python", {
  expect_match(optimizer_sgd()$name, "^sgd")
  expect_equal(as.array(op_leaky_relu(floats(-1, 1))), -0.2, tolerance = 1e-6, ignore_attr = TRUE)
  expect_equal(metric_binary_accuracy(name = "right")$name, "right")
})

test_that("functions of the same name in two Python modules are two functions", {
  modules <- vapply(c("json", "pickle"), function(of) pykeras3:::reference("dumps", of)$`__module__`, "")
  expect_equal(modules, c(json = "json", pickle = "_pickle"))
})

test_that("functions have R's formals and defaults", {
  expect_equal(names(formals(layer_dense))[1:3], c("object", "units", "activation"))
  expect_identical(formals(layer_conv_2d)$kernel_initializer, "glorot_uniform")
  expect_identical(formals(optimizer_adam)$learning_rate, 0.001)
  expect_identical(formals(freeze_weights)$from, NULL)
})

test_that("an empty first argument returns the layer itself", {
  expect_identical(layer_dense(, 64)$units, 64L)
  expect_identical(layer_dense(units = 64)$units, 64L)
  expect_error(layer_dense(64), "units")
})

test_that("a trailing comma is ignored", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, )
  model |> compile(loss = "mse", optimizer = "sgd", )
  expect_equal(model$loss, "mse")
})

test_that("a missing argument that is passed on stays missing", {
  layer_wide <- function(object, units = 32) layer_dense(object, units)
  expect_identical(layer_wide()$units, 32L)
  model <- keras_model_sequential(input_shape = 2)
  model |> layer_wide(3)
  expect_identical(model$output_shape, list(NULL, 3L))
})

test_that("both pipes change a Sequential model in place, invisibly", {
  model <- keras_model_sequential(input_shape = 4)
  expect_invisible(model |> layer_dense(8))
  expect_invisible(model %>% layer_dense(2))
  expect_length(model$layers, 2)
  model %<>% layer_dense(1)
  expect_length(model$layers, 3)
  expect_visible(keras_input(4) |> layer_dense(2))
})

test_that("layers are created from left to right", {
  clear_session()
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(8) |> layer_dense(2)
  expect_equal(sapply(model$layers, function(layer) layer$name), c("dense", "dense_1"))
})

test_that("layers and models are functions and work in pipes", {
  dense <- layer_dense(units = 2)
  expect_equal(dim(x |> dense()), c(10L, 2L))
  model <- small_model()
  expect_equal(dim(model(x)), c(10L, 3L))
})

test_that("merging layers take lists, dots, or both", {
  a <- floats(1, 2)
  b <- floats(2, 2)
  expect_equal(as.numeric(layer_add(list(a, b))), c(3, 3))
  expect_equal(as.numeric(layer_add(a, b)), c(3, 3))
  expect_equal(as.numeric(layer_add(list(a, b), b)), c(5, 5))
})

test_that("a logical NA is unknown, not true", {
  expect_equal(keras_input(shape = c(NA, 3))$shape, list(NULL, NULL, 3L))
  expect_equal(shape(NA, 3), shape(NULL, 3L))
})

test_that("wrong arguments are errors that name them", {
  expect_error(layer_dense(units = 4.5), "`units` must be an integer", fixed = TRUE)
  expect_error(layer_dense(, 4, wrong = 1), "unexpected argument `wrong`", fixed = TRUE)
  expect_error(op_sum(axis = 1), "argument \"x\" is missing, with no default", fixed = TRUE)
  expect_error(get_config(3), "must be a Keras object with a configuration", fixed = TRUE)
})

test_that("options of keras3 set omitted arguments", {
  before <- options(keras.verbose = 2L)
  on.exit(options(before))
  expect_equal(fit(small_model(), x, y)$params$verbose, 2)
  expect_equal(fit(small_model(), x, y, verbose = 0)$params$verbose, 0)
})

test_that("R matches the arguments of losses and initializers", {
  loss <- loss_mean_squared_error()
  expect_equal(as.numeric(loss(y = floats(1), y_pred = floats(3))), 4)
  expect_equal(as.numeric(loss(floats(1), floats(3), sample = 0.5)), 2)
  expect_identical(names(formals(loss)), c("y_true", "y_pred", "sample_weight"))
  expect_error(loss(floats(1), wrong = floats(1)), "unused argument")
  expect_identical(dim(initializer_zeros()(sh = c(2, 3))), 2:3)
})

test_that("set_random_seed() seeds R, Python and the backend", {
  drawn <- function(seed) {
    set_random_seed(seed)
    c(runif(2), sample(100, 3), reticulate::import("random")$random(), as.array(random_normal(2)))
  }
  first <- drawn(42)
  expect_identical(drawn(42), first)
  expect_true(all(drawn(43) != first))
  set.seed(42)
  expect_identical(runif(2), first[1:2])
  expect_identical(drawn(2^32 - 1), drawn(2^32 - 1))
  reticulate::import("pykeras3")$set_random_seed(42)
  expect_identical(runif(2), first[1:2])
  expect_error(set_random_seed(1.5), "`seed` must be an integer", fixed = TRUE)
})

test_that("a modified object and what was registered before are returned invisibly", {
  expect_invisible(reset_state(metric_mean()))
  expect_invisible(adapt(layer_normalization(), x))
  expect_invisible(before <- set_custom_objects(list(own = identity)))
  on.exit(set_custom_objects(before))
  expect_invisible(set_custom_objects(list(), clear = FALSE))
  expect_named(set_custom_objects(before), "own")
})
