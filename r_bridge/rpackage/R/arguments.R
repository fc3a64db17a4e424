# What R's values are as arguments of Python's functions: NA, long vectors, factors, data frames, matrices of Matrix.

# Vectors longer than this cross as arrays, by their memory, and shorter ones as lists, which is as fast
longest_list <- 100L

tabular <- function() reticulate::import("pykeras3.tabular")

#' Arguments as reticulate is to have them; of those that are usual, such as tensors and numbers, looking is enough.
#' `floatx`: the arguments in which doubles are Keras' own floats, places that have names; TRUE for all.
as_arguments <- function(values, floatx = integer()) {
  for (value in values)
    if (isS4(value) || is.list(value) || is.call(value) || is_plain_function(value) ||
        is.atomic(value) && !is_usual(value)) {
      names <- names(values)
      for (i in seq_along(values)) {
        argument <- as_argument(values[[i]], takes_floatx(floatx, i, names))
        if (is.null(argument)) values[i] <- list(NULL) else values[[i]] <- argument
      }
      return(values)
    }
  values
}

takes_floatx <- function(floatx, place, names) {
  isTRUE(floatx) || if (is.null(names)) place %in% floatx else names[[place]] %in% names(floatx)
}

is_usual <- function(x) {
  if (is.object(x)) FALSE else switch(typeof(x), double = , complex = length(x) <= longest_list, character = ,
    logical = , integer = length(x) == 1L && !is.na(x), TRUE)
}

as_argument <- function(x, floatx = FALSE) {
  if (isS4(x)) as_matrix_argument(x)
  else if (is.factor(x)) as_factor_argument(x)
  else if (is.data.frame(x)) as_frame_argument(x)
  else if (is_formula(x)) rlang::as_function(x)
  else if (is.object(x)) x
  else if (is.list(x)) as_arguments(named_throughout(x), floatx)
  else if (is.function(x)) as_function_argument(x)
  else if (is.atomic(x) && !is.null(x)) as_vector_argument(x, floatx)
  else x
}

#' NA is NaN among numbers and truth values, and None among words, where reticulate would make a number, TRUE or "NA" of
#' it; a word that is alone and NA is nothing.
as_vector_argument <- function(x, floatx = FALSE, longest = longest_list) {
  has_na <- typeof(x) %in% c("integer", "logical", "character") && anyNA(x)
  if (has_na && !is.character(x)) {
    storage.mode(x) <- "double"
    x[is.na(x)] <- NaN
  }
  if (!is.null(dim(x)) || length(x) <= longest && !(has_na && is.character(x))) x
  else if (has_na && is.character(x) && length(x) <= min(longest, 1L)) NULL
  else {
    dim(x) <- length(x)
    if (is.double(x) && floatx) call_reference(reference("floatx_array", conventions()), list(x), NULL) else x
  }
}

conventions <- function() reticulate::import("pykeras3.conventions")

#' A factor: class codes from 0, and the levels.
as_factor_argument <- function(x) {
  codes <- as.integer(x) - 1L
  codes[is.na(codes)] <- -1L
  dim(codes) <- if (is.null(dim(x))) length(x) else dim(x)
  call_reference(reference("Factor", tabular()), list(codes, as.array(levels(x))), NULL)
}

#' A data frame: its columns by name, each an array however short.
as_frame_argument <- function(x) {
  if (anyDuplicated(names(x)))
    stop("a data frame must have columns of different names. Received: ", toString(names(x)), call. = FALSE)
  columns <- lapply(as.list(x), function(column) {
    if (is.atomic(column) && !is.object(column)) as_vector_argument(column, longest = 0L) else as_argument(column)
  })
  call_reference(reference("Frame", tabular()), list(columns), NULL)
}

#' A matrix of R's package Matrix: sparse ones are SciPy's where it is installed, all else R's own matrices.
as_matrix_argument <- function(x) {
  if (!methods::is(x, "Matrix")) x
  else if (methods::is(x, "sparseMatrix") && reticulate::py_module_available("scipy")) reticulate::r_to_py(x)
  else as.matrix(x)
}

floatx_known <- new.env(parent = emptyenv())

#' The arguments of a function of Python's in which doubles are Keras' own floats; asked for where there is a long vector.
floatx_arguments <- function(name) {
  found <- floatx_known[[name]]
  if (is.null(found)) {
    declaration <- reticulate::py_get_attr(reference(name), "__declaration__", silent = TRUE)
    places <- if (inherits(declaration, "pykeras3.wrap.Declaration")) declaration$floatx_arguments()
    floatx_known[[name]] <- found <- vapply(places %||% list(), as.integer, 1L)
  }
  found
}
