# What R's values are as arguments of Python's functions: NA, long vectors, factors, data frames, matrices of Matrix.

# Vectors longer than this cross as arrays, by their memory, and shorter ones as lists, which is as fast
longest_list <- 100L

tabular <- function() reticulate::import("pykeras3.core.tabular")

#' Arguments as reticulate is to have them; of those that are usual, such as tensors and numbers, looking is enough.
#' `kinds`: as what long vectors arrive, by place or, where the arguments have names, by name; NULL for lists.
as_arguments <- function(values, kinds = NULL) {
  for (value in values)
    if (isS4(value) || is.list(value) || is.call(value) || is_plain_function(value) ||
        is.atomic(value) && !is_usual(value)) {
      names <- names(values)
      for (i in seq_along(values)) {
        argument <- as_argument(values[[i]], kind_of(kinds, i, names))
        if (is.null(argument)) values[i] <- list(NULL) else values[[i]] <- argument
      }
      return(values)
    }
  values
}

kind_of <- function(kinds, place, names) {
  if (is.null(kinds)) return("list")
  place <- if (is.null(names)) place else match(names[[place]], names(kinds))
  if (is.na(place) || place > length(kinds)) "array" else kinds[[place]]
}

is_usual <- function(x) {
  if (is.object(x)) FALSE else switch(typeof(x), double = , complex = length(x) <= longest_list, character = ,
    logical = , integer = length(x) == 1L && !is.na(x), TRUE)
}

as_argument <- function(x, kind = "array") {
  if (isS4(x)) as_matrix_argument(x, kind)
  else if (is.factor(x)) as_factor_argument(x)
  else if (is.data.frame(x)) as_frame_argument(x, kind)
  else if (is_formula(x)) rlang::as_function(x)
  else if (is.object(x)) x
  else if (is.list(x)) as_elements(named_throughout(x), kind)
  else if (is.function(x)) as_function_argument(x)
  else if (is.atomic(x) && !is.null(x)) as_vector_argument(x, kind)
  else x
}

as_elements <- function(values, kind) {
  values[] <- lapply(values, as_argument, kind)
  values
}

#' NA is NaN among numbers and truth values, and None among words, where reticulate would make a number, TRUE or "NA" of
#' it; a word that is alone and NA is nothing.
as_vector_argument <- function(x, kind = "array", longest = longest_list) {
  has_na <- typeof(x) %in% c("integer", "logical", "character") && anyNA(x)
  lacks_words <- has_na && is.character(x)
  if (lacks_words && length(x) <= min(longest, 1L)) return(NULL)
  if (has_na && !lacks_words) {
    storage.mode(x) <- "double"
    x[is.na(x)] <- NaN
  }
  if (!is.null(dim(x)) || !lacks_words && (length(x) <= longest || kind == "list")) return(x)
  array <- as_view(x)
  if (kind %in% c("floats", "elements") && (is.double(x) || lacks_words)) as_in_list(array) else array
}

#' A vector as an array of one dimension, a large one without a copy, where reticulate can: as a column of a data frame.
as_view <- function(x) {
  if (length(x) > longest_copy && is.numeric(x) && !is.null(columns_as_views) &&
      !isTRUE(getOption("reticulate.pandas_use_nullable_dtypes")))
    return(reticulate::py_get_item(columns_as_views(list(x = x), FALSE), "x"))
  dim(x) <- length(x)
  x
}

longest_copy <- 2^16
delayedAssign("columns_as_views", get0("r_convert_dataframe", asNamespace("reticulate")))

as_in_list <- function(array) call_reference(reference("as_in_list", conventions()), list(array), NULL)

conventions <- function() reticulate::import("pykeras3.core.conventions")

#' A factor: class codes from 0, and the levels.
as_factor_argument <- function(x) {
  call_reference(reference("Factor", tabular()), list(codes_of(x), as.array(levels(x))), NULL)
}

#' The class codes of a factor, from 0, as an array; -1 where one is missing.
codes_of <- function(x) {
  codes <- as.integer(x) - 1L
  codes[is.na(codes)] <- -1L
  dim(codes) <- dim(x) %||% length(x)
  codes
}

#' A function that gives batches, with what it gives made as arguments are.
as_source <- function(x) if (is.function(x) && !is.object(x) && is.null(formals(x))) function() as_argument(x()) else x

#' A data frame: its columns by name, each an array however short; where a tensor is made of it, a matrix.
as_frame_argument <- function(x, kind) {
  if (anyDuplicated(names(x)))
    stop("a data frame must have columns of different names. Received: ", toString(names(x)), call. = FALSE)
  columns <- lapply(as.list(x), function(column) {
    if (is.atomic(column) && !is.object(column)) as_vector_argument(column, longest = 0L) else as_argument(column)
  })
  frame <- call_reference(reference("Frame", tabular()), list(columns), NULL)
  if (kind == "floats") call_reference(reticulate::py_get_attr(frame, "__array__"), list(), NULL) else frame
}

#' A matrix of R's package Matrix: a sparse one is SciPy's where that is installed, unless a tensor is made of it; all
#' else is R's own matrix.
as_matrix_argument <- function(x, kind) {
  if (!methods::is(x, "Matrix")) return(x)
  stays_sparse <- methods::is(x, "sparseMatrix") && kind != "floats" && reticulate::py_module_available("scipy")
  if (stays_sparse) reticulate::r_to_py(x) else as.matrix(x)
}

kinds_known <- new.env(parent = emptyenv())

#' As what long vectors arrive in the arguments of a function of Python's; asked for where there is one.
vector_kinds <- function(name) {
  found <- kinds_known[[name]]
  if (is.null(found)) {
    declaration <- reticulate::py_get_attr(reference(name), "__declaration__", silent = TRUE)
    kinds <- if (inherits(declaration, "pykeras3.Declaration")) declaration$vector_kinds()
    kinds_known[[name]] <- found <- vapply(kinds %||% list(), as.character, "")
  }
  found
}
