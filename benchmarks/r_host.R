# Measures the R package: prints lines with a name, the seconds of our call and those of the call it is compared with.

library(pykeras3)
seconds <- function(f, n) {
  start <- proc.time()[["elapsed"]]
  for (i in seq_len(n)) f()
  (proc.time()[["elapsed"]] - start) / n
}
report <- function(name, ours, plain, n = 1L, turns = 15L) {
  ours()
  plain()
  for (turn in seq_len(turns)) {
    gc()
    cat("turn", name, sprintf("%.9f", c(seconds(ours, n), seconds(plain, n))), "\n", sep = "\t")
  }
}

a <- op_array(matrix(c(1, 2, 3, 4), 2), "float32")
add <- reticulate::import("keras", convert = FALSE)$ops$add
report("op_add(a, a) / bare call", function() op_add(a, a), function() add(a, a), 300L)

x <- matrix(as.double(seq_len(60000 * 784)), 60000)
as_type <- reticulate::py_get_attr(reticulate::r_to_py(x), "astype")
report("op_array(x) / x.astype()", function() op_array(x, "float32"),
       function() reticulate::py_call(as_type, "float32", order = "C"))

t <- op_array(x, "float32")
numpy <- reticulate::py_get_attr(t, "numpy")
report("as.array(t) / t.numpy() by reticulate", function() as.array(t),
       function() reticulate::py_to_r(reticulate::py_call(numpy)))
rm(x, t)

# A vector compared with a one-column matrix, which is passed without a copy
linear_model <- function() {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  model |> compile("sgd", "mse")
  model
}
for (n in c(1e3, 2e6)) {
  beside <- function(what, call, vector = v, matrix = m, calls = if (n < 1e4) 20L else 1L, turns = 15L)
    report(sprintf("%s, a vector / a matrix, %.0e", what, n), call(vector), call(matrix), calls, turns)
  v <- as.double(seq_len(n)) / n
  m <- matrix(v)
  words <- rep(c("a", "b", "c"), length.out = n)
  turns <- if (n < 1e4) 15L else 5L
  trained <- function(train) function(y) {
    model <- linear_model()
    function() train(model, y)
  }
  adapted <- function(layer) function(x) function() adapt(layer, x)
  beside("fit(x, y)", trained(function(model, y) fit(model, m, y, batch_size = n / 20, verbose = 0)), calls = 1L,
         turns = turns)
  beside("train_on_batch(x, y)", trained(function(model, y) train_on_batch(model, m, y)))
  beside("op_array(x, 'float32')", function(x) function() op_array(x, "float32"))
  beside("op_sum(x)", function(x) function() op_sum(x))
  beside("tensor_slices_dataset(x)", function(x) function() tensor_slices_dataset(x))
  beside("adapt() of numbers", function(x) adapted(layer_normalization(axis = NULL))(x))
  beside("adapt() of text", function(x) adapted(layer_string_lookup())(x), words, matrix(words), 1L, turns)
}
