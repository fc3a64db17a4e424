# A formula where Python wants a function: `~ .x$name == "dense"`.

#' A one-sided formula is a function of `.x` and `.y`, as in rlang; one with two sides stays what it is.
r_to_py.formula <- function(x, convert = FALSE) {
  if (length(x) != 2L) return(NextMethod())
  reticulate::r_to_py(unclass(rlang::as_function(x)), convert)
}
