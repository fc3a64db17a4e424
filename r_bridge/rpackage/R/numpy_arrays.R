# Methods for NumPy arrays that later versions of reticulate have: `..` in subscripts since 1.42; dim(), on which nrow()
# and ncol() are built, t() and str() since 1.43.

dim_of_array <- function(x) {
  if (!reticulate::py_is_null_xptr(x)) as.integer(reticulate::py_to_r(reticulate::py_get_attr(x, "shape")))
}

transposed_array <- function(x) {
  if (!reticulate::py_is_null_xptr(x)) reticulate::py_get_attr(x, "T")
}

#' Show the shape and dtype of an array in one line, after a space within a list.
str_of_array <- function(object, ..., nest.lev = 0) {
  if (reticulate::py_is_null_xptr(object)) return(cat(dead_pointer, "\n", sep = ""))
  type <- reticulate::py_str(reticulate::py_get_attr(reticulate::py_get_attr(object, "dtype"), "name"))
  cat(if (nest.lev > 0) " ", "<numpy.ndarray shape(", paste(dim_of_array(object), collapse = ","), "), dtype=", type,
      ">\n", sep = "")
}

#' Subset by Python's rules, as reticulate does, with `..` for all axes that have no subscript.
subset_of_array <- function(x, ...) {
  stop_if_dead(x)
  subset <- utils::getS3method("[", "python.builtin.object", envir = asNamespace("reticulate"))
  do.call(subset, c(list(x), subscripts_with_ellipsis(...)), envir = parent.frame())
}

assign_subset_of_array <- function(x, ..., value) {
  stop_if_dead(x)
  assign_subset <- utils::getS3method("[<-", "python.builtin.object", envir = asNamespace("reticulate"))
  do.call(assign_subset, c(list(x), subscripts_with_ellipsis(...), list(value = value)), envir = parent.frame())
}

#' Return the unevaluated subscripts, with Python's Ellipsis for `..`.
subscripts_with_ellipsis <- function(...) {
  lapply(eval(substitute(alist(...))), function(written) {
    if (identical(written, quote(..))) reticulate::py_eval("...", convert = FALSE) else written
  })
}

#' Register the methods that the installed version of reticulate lacks.
register_array_methods <- function(version_of_reticulate) {
  methods <- c(
    if (version_of_reticulate < "1.42") list("[" = subset_of_array, "[<-" = assign_subset_of_array),
    if (version_of_reticulate < "1.43") list(dim = dim_of_array, t = transposed_array, str = str_of_array)
  )
  for (generic in names(methods)) registerS3method(generic, "numpy.ndarray", methods[[generic]], topenv())
}
