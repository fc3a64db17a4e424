# What the R package costs, each beside what it is compared with: lines of a name, seconds of ours and of the other.

library(pykeras3)
seconds <- function(f, n) {
  start <- proc.time()[["elapsed"]]
  for (i in seq_len(n)) f()
  (proc.time()[["elapsed"]] - start) / n
}
report <- function(name, ours, plain, n = 1L) {
  ours()
  plain()
  for (turn in 1:15) {
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
