#' Return what each use of dead objects, which another session saved, gives or says, by the use.
errors_of_dead <- function(uses) {
  model <- small_model()
  layer <- layer_dense(units = 2)
  file <- tempfile(fileext = ".rds")
  saveRDS(list(model = model, layer = layer, optimizer = optimizer_sgd(), loss = loss_mean_squared_error(),
               callback = callback_terminate_on_nan(), initializer = initializer_zeros(), tensor = op_array(1:3),
               variable = keras_variable(1), symbolic = keras_input(2), array = np_array(1:3),
               dict = reticulate::py_eval("{'a': 1}", convert = FALSE),
               list = reticulate::py_eval("[1, 2]", convert = FALSE)), file)
  printed <- run_r(c(
    "suppressPackageStartupMessages(library(pykeras3))",
    sprintf("dead <- readRDS('%s')", file),
    "invisible(op_array(1))",
    sprintf("cat(gsub('\\n', ' ', tryCatch(%s, error = conditionMessage)), '\\n', sep = '')", uses)))
  setNames(printed, uses)
}

members <- c(
  "dead$model$name", "dead$model$fit(1, 1)", "dead$layer[['name']]", "dead$optimizer$learning_rate",
  "dead$loss(1, 2)",
  "{dead$model$name <- 'a'}", "predict(dead$model, 1)", "get_config(dead$optimizer)", "dead$callback$model",
  "compile(keras_model_sequential(1), loss = dead$loss)", "keras_input(2) |> dead$layer()",
  "fit(keras_model_sequential(1), 1, 1, callbacks = list(dead$callback))",
  "layer_dense(units = 1, kernel_initializer = dead$initializer)", "keras_model(dead$symbolic, dead$symbolic)",
  "dead$tensor + 1", "op_add(1, dead$tensor)", "as.array(dead$variable)", "dead$tensor$shape", "length(dead$tensor)",
  "op_sum(dead$array)", "dead$array$shape")
objects <- sprintf("dead$%s", c("model", "layer", "tensor", "variable", "symbolic", "array", "dict", "list"))
operators <- c(
  sprintf("%s + 1", objects), sprintf("2 == %s", objects), sprintf("!%s", objects[-5L]), sprintf("-%s", objects),
  sprintf("{y <- %s; y$a <- 1}", objects), sprintf("{y <- %s; y[['a']] <- 1}", objects[1:7]),
  sprintf("{y <- %s; y[1] <- 1}", objects), sprintf("%s[1]", objects[-2L]), "dead$dict$a", "dead$dict[['a']]",
  "dead$dict['a']", "length(dead$dict)", "length(dead$list)", "as.numeric(dead$array)", "as.array(dead$array)",
  "length(dead$array)")
prints <- sprintf("capture.output(str(dead$%s))", c("model", "layer", "tensor", "variable", "array"))
# Of one other session, which takes seconds to start
errors <- errors_of_dead(c(members, operators, prints))

test_that("using a dead object raises an error that says what to do instead", {
  for (use in members)
    expect_match(errors[[use]], "belongs to another R session", label = paste0("`", use, "`: ", errors[[use]]))
  expect_match(errors[1:2], "^this Sequential belongs ")
  expect_match(errors[1:2], "serialize_model\\(\\) and unserialize_model\\(\\), or save_model")
  expect_match(errors[c("dead$tensor + 1", "dead$array$shape")], "^this (EagerTensor|ndarray) belongs .*as.array\\(\\)")
  expect_match(errors[["get_config(dead$optimizer)"]], "^this SGD belongs .*serialize_keras_object\\(\\)")
  expect_match(errors[["dead$callback$model"]], "Create it again.", fixed = TRUE)
})

test_that("operators, assignments and conversions of dead objects raise the same error", {
  for (use in operators)
    expect_match(errors[[use]], "belongs to another R session", label = paste0(use, ": ", errors[[use]]))
})

test_that("str() shows that a dead object has no Python object", {
  expect_identical(unname(errors[prints]), rep("<pointer: 0x0>", 5L))
})

test_that("attributes of live objects may be NULL", {
  expect_null(callback_terminate_on_nan()$model)
})
