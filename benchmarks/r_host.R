# Measures the R package: prints lines with a name, the number of a round, the seconds of our call and those of the call
# it is compared with. Calls alternate, one at a time, and proc.time() would round them to milliseconds.

library(pykeras3)
seconds <- function(f) {
  start <- Sys.time()
  f()
  as.double(Sys.time()) - as.double(start)
}
report <- function(name, ours, plain, calls = 1L, rounds = 7L) {
  ours()
  plain()
  for (round in seq_len(rounds)) {
    gc()
    for (call in seq_len(calls)) {
      # Each is first every other time
      pair <- if (call %% 2L) c(seconds(ours), seconds(plain)) else rev(c(seconds(plain), seconds(ours)))
      cat("turn", name, round, sprintf("%.9f", pair), "\n", sep = "\t")
    }
  }
}

a <- op_array(matrix(c(1, 2, 3, 4), 2), "float32")
add <- reticulate::import("keras", convert = FALSE)$ops$add
report("op_add(a, a) / bare call", function() op_add(a, a), function() add(a, a), 1000L)

x <- matrix(as.double(seq_len(60000 * 784)), 60000)
as_type <- reticulate::py_get_attr(reticulate::r_to_py(x), "astype")
report("op_array(x) / x.astype()", function() op_array(x, "float32"),
       function() reticulate::py_call(as_type, "float32", order = "C"), 3L)

t <- op_array(x, "float32")
numpy <- reticulate::py_get_attr(t, "numpy")
report("as.array(t) / t.numpy() by reticulate", function() as.array(t),
       function() reticulate::py_to_r(reticulate::py_call(numpy)), 3L)
rm(x, t)

# A vector compared with a one-column matrix, which is passed without a copy
linear_model <- function() {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  model |> compile("sgd", "mse")
  model
}
for (n in c(1e3, 2e6)) {
  is_short <- n < 1e4
  beside <- function(what, call, vector = v, matrix = m, calls = if (is_short) 100L else 5L)
    report(sprintf("%s, a vector / a matrix, %.0e", what, n), call(vector), call(matrix), calls)
  v <- as.double(seq_len(n)) / n
  m <- matrix(v)
  words <- rep(c("a", "b", "c"), length.out = n)
  trained <- function(train) function(y) {
    model <- linear_model()
    function() train(model, y)
  }
  adapted <- function(layer) function(x) function() adapt(layer, x)
  beside("fit(x, y)", trained(function(model, y) fit(model, m, y, batch_size = n / 20, verbose = 0)),
         calls = if (is_short) 5L else 2L)
  beside("train_on_batch(x, y)", trained(function(model, y) train_on_batch(model, m, y)))
  beside("op_array(x, 'float32')", function(x) function() op_array(x, "float32"))
  beside("op_sum(x)", function(x) function() op_sum(x))
  beside("tensor_slices_dataset(x)", function(x) function() tensor_slices_dataset(x))
  beside("adapt() of numbers", function(x) adapted(layer_normalization(axis = NULL))(x))
  beside("adapt() of text", function(x) adapted(layer_string_lookup())(x), words, matrix(words),
         if (is_short) 20L else 1L)
}
