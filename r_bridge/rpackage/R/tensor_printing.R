# Printing of tensors, and their one-line summaries in str() and tibbles.

#' Write a shape of one size as (3), not (3,) as Python does.
without_trailing_comma <- function(text) gsub("shape=\\((None|[[:digit:]]+),\\)", "shape=(\\1)", text)

print_tensor <- function(x, ...) {
  cat(without_trailing_comma(reticulate::py_str(x)), "\n", sep = "")
  invisible(x)
}

line_of_tensor <- function(x) {
  if (reticulate::py_is_null_xptr(x)) return(dead_pointer)
  without_trailing_comma(call_generic("summary_line", list(x)))
}

str_of_tensor <- function(object, ..., nest.lev = 0L) {
  apart <- nest.lev > 0L && !inherits(object, c(tensorflow_class, symbolic_class, variable_class))
  cat(if (apart) " ", line_of_tensor(object), "\n", sep = "")
}

tensor_printing <- function() list(str = str_of_tensor)
