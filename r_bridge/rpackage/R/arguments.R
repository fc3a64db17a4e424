# Conversion of R values to arguments of Python functions: NA, long vectors, factors, data frames, Matrix matrices.

# Longer vectors are passed as arrays, which share their memory; shorter ones as lists, which is as fast
longest_list <- 100L

tabular <- "pykeras3.core.conventions.tabular"

#' Convert arguments before reticulate does; those that need no conversion, such as tensors, are only tested.
#'
#' @param kinds What long vectors become, by position, or by name if the arguments are named; NULL for lists. The kinds
#'   are those of the declarations in Python (`vector_kinds()` in pykeras3/core/declaring/declaration.py): "list";
#'   "array", of R's own type; "floats", of the backend's type for doubles; "elements", the same for those of datasets,
#'   whose data frames keep their columns; and "truths", among which a logical NA is an error.
as_arguments <- function(values, kinds = NULL) {
  for (value in values)
    # tensors first, which are environments: operations on them take microseconds
    if (!(is.environment(value) || passes_unchanged(value))) {
      names <- names(values)
      for (i in seq_along(values)) {
        argument <- as_argument(values[[i]], kind_of(kinds, i, names))
        if (is.null(argument)) values[i] <- list(NULL) else values[[i]] <- argument
      }
      return(values)
    }
  values
}

#' Return what a long vector becomes at a position among the arguments.
kind_of <- function(kinds, place, names) {
  if (is.null(kinds)) return("list")
  place <- if (is.null(names)) place else match(names[[place]], names(kinds))
  if (is.na(place) || place > length(kinds)) "array" else kinds[[place]]
}

#' Return TRUE for a value that reticulate converts correctly by itself, such as a tensor, which is an environment.
passes_unchanged <- function(x) {
  switch(
    typeof(x),
    environment = TRUE,
    double = , complex = !is.object(x) && length(x) <= longest_list,
    logical = , integer = !is.object(x) && length(x) == 1L && !is.na(x),
    character = !is.object(x) && length(x) == 1L && !is.na(x) && validEnc(x),
    # Python functions, and constructors of classes, are objects
    closure = , builtin = , special = is.object(x),
    list = , pairlist = , language = , S4 = FALSE,
    TRUE
  )
}

#' Convert one argument; `kind` says what a long vector becomes.
as_argument <- function(x, kind = "array") {
  if (is.object(x)) as_classed_argument(x, kind)
  else switch(
    typeof(x),
    double = , integer = , logical = , character = , complex = , raw = as_vector_argument(x, kind),
    list = , pairlist = as_list_argument(x, kind),
    closure = , builtin = , special = as_function_argument(x),
    x
  )
}

as_classed_argument <- function(x, kind) {
  if (isS4(x)) as_matrix_argument(x, kind)
  else if (is.factor(x)) as_factor_argument(x)
  else if (is.data.frame(x)) as_frame_argument(x, kind)
  else if (is_formula(x)) rlang::as_function(x)
  else if (inherits(x, time_classes)) as_time_argument(x)
  else if (inherits(x, "integer64")) as_integer64_argument(x)
  else x
}

#' Convert the elements of a list, which becomes a Python dictionary if they have names.
as_list_argument <- function(x, kind) {
  values <- name_elements(x)
  stop_if_repeated(names(values), "the elements of a list", user_call())
  values[] <- lapply(values, as_argument, kind)
  values
}

time_classes <- c("Date", "POSIXct")

#' Convert dates or times: one becomes that of Python's datetime, others an array of NumPy's, NA alone NULL.
#'
#' reticulate can't convert NA, nor several times with a time zone, and it takes nanoseconds, which end in 2262.
as_time_argument <- function(x, one_as_scalar = TRUE) {
  if (one_as_scalar && length(x) == 1L && is.null(dim(x))) {
    if (is.na(x)) return(NULL)
    if (inherits(x, "Date") || nzchar(attr(x, "tzone")[1L] %||% "")) return(x)
  }
  convert <- if (inherits(x, "Date")) "days_to_dates" else "seconds_to_times"
  call_reference(reference(convert, "r_bridge.conversion.datetimes", convert = FALSE), list(as.array(as.double(x))),
                 NULL)
}

#' Convert 64-bit integers, of which reticulate would take the bits for doubles; NA becomes NaN.
as_integer64_argument <- function(x, one_as_scalar = TRUE) {
  convert <- if (one_as_scalar && length(x) == 1L && is.null(dim(x))) "bits_to_integer" else "bits_to_integers"
  bits <- array(as.double(unclass(x)), dim(x) %||% length(x))
  call_reference(reference(convert, "r_bridge.conversion.integer64", convert = FALSE), list(bits), NULL)
}

#' Convert a vector: NA becomes NaN in numeric and logical vectors and None in character vectors.
#'
#' reticulate would turn it into a number, TRUE or "NA". A single NA string becomes NULL. Among truth values, logical NA
#' becomes None in a list, which the function refuses.
as_vector_argument <- function(x, kind = "array", longest = longest_list) {
  if (kind == "truths") {
    if (is.logical(x) && anyNA(x)) return(lapply(x, function(truth) if (!is.na(truth)) truth))
    kind <- "floats"
  }
  has_na <- typeof(x) %in% c("integer", "logical", "character") && anyNA(x)
  lacks_words <- has_na && is.character(x)
  if (is.character(x)) stop_if_undecodable(x, user_call())
  if (lacks_words && length(x) <= min(longest, 1L)) return(NULL)
  if (has_na && !lacks_words) {
    storage.mode(x) <- "double"
    # one alone stays NA, which messages show
    if (length(x) > 1L) x[is.na(x)] <- NaN
  }
  if (!is.null(dim(x)) || !lacks_words && (length(x) <= longest || kind == "list")) return(x)
  array <- as_view(x)
  if (kind %in% c("floats", "elements") && is.double(x)) as_in_list(array) else array
}

#' Return a vector as a one-dimensional array.
#'
#' A large vector is not copied if reticulate supports views; it offers them for the columns of a data frame.
as_view <- function(x) {
  if (length(x) > longest_copy && is.numeric(x) && !is.null(columns_as_views) &&
      !isTRUE(getOption("reticulate.pandas_use_nullable_dtypes")))
    return(reticulate::py_get_item(columns_as_views(list(x = x), FALSE), "x"))
  dim(x) <- length(x)
  x
}

#' Reshape an array as reticulate does, which loses the missing values of all but doubles.
array_reshape <- function(x, dim, order = c("C", "F")) {
  keeps_na <- is.object(x) || !typeof(x) %in% c("integer", "logical", "character") || !anyNA(x)
  if (keeps_na) return(reticulate::array_reshape(x, dim, order))
  places <- reticulate::array_reshape(array(seq_along(x), base::dim(x) %||% length(x)), dim, order)
  array(x[as.vector(places)], base::dim(places))
}

#' Convert the missing values in what a layer is called on, alone or in a list: NaN among numbers, an error in text.
as_layer_input <- function(x) {
  if (passes_unchanged(x) || is.object(x)) return(x)
  if (is.list(x)) {
    x[] <- lapply(x, as_layer_input)
    return(x)
  }
  if (is.character(x)) stop_if_undecodable(x, user_call())
  if (!is.atomic(x) || !anyNA(x)) return(x)
  if (is.character(x))
    stop("the inputs of a layer must be strings without NA. Received: ", deparse1(x), call. = FALSE)
  if (is.double(x) || is.complex(x)) x else as_vector_argument(x)
}

longest_copy <- 2^16
delayedAssign("columns_as_views", get0("r_convert_dataframe", asNamespace("reticulate")))

as_in_list <- function(array)
  call_directly(reference("as_in_list", "pykeras3.core.conventions.arrays"), list(array), NULL)

#' Convert a factor to its zero-based class codes and its levels.
as_factor_argument <- function(x) {
  stop_if_undecodable(levels(x), user_call())
  call_reference(reference("Factor", tabular), list(factor_codes(x), as.array(levels(x))), NULL)
}

#' Return the zero-based class codes of a factor as an array, with -1 for NA.
factor_codes <- function(x) {
  codes <- as.integer(x) - 1L
  codes[is.na(codes)] <- -1L
  dim(codes) <- dim(x) %||% length(x)
  codes
}

#' Wrap a generator function so that its batches are converted as arguments are; return anything else unchanged.
as_source <- function(x) {
  attributing_errors(evaluate_arguments(x))
  if (is.function(x) && !is.object(x) && is.null(formals(x))) function() as_argument(x()) else x
}

#' Convert a data frame to arrays by column name, or to a matrix if it is to become a tensor.
as_frame_argument <- function(x, kind) {
  stop_if_repeated(names(x), "the columns of a data frame", user_call())
  if (kind == "truths" && all(vapply(x, is.logical, NA))) return(as_vector_argument(as.matrix(x), kind))
  columns <- lapply(as.list(x), function(column) {
    if (is.atomic(column) && !is.object(column)) as_vector_argument(column, longest = -1L)
    else if (inherits(column, time_classes)) as_time_argument(column, one_as_scalar = FALSE)
    else if (inherits(column, "integer64")) as_integer64_argument(column, one_as_scalar = FALSE)
    else as_argument(column)
  })
  frame <- call_reference(reference("Frame", tabular), list(columns), NULL)
  if (becomes_matrix(kind)) call_reference(reticulate::py_get_attr(frame, "__array__"), list(), NULL) else frame
}

#' Return TRUE if a data frame or sparse matrix becomes a matrix, as it is to be a tensor.
becomes_matrix <- function(kind) kind %in% c("floats", "truths")

#' Convert a matrix of the package Matrix.
#'
#' A sparse one becomes a SciPy matrix if SciPy is installed and it is not to become a tensor; others become R matrices.
as_matrix_argument <- function(x, kind) {
  if (!methods::is(x, "Matrix")) return(x)
  stays_sparse <- methods::is(x, "sparseMatrix") && !becomes_matrix(kind) && reticulate::py_module_available("scipy")
  if (stays_sparse) reticulate::r_to_py(x) else as_vector_argument(as.matrix(x), kind)
}

kind_cache <- new.env(parent = emptyenv())

#' Return what long vectors become in each argument of a Python function, as its declaration says.
vector_kinds <- function(name) {
  found <- kind_cache[[name]]
  if (is.null(found)) {
    declaration <- reticulate::py_get_attr(reference(name), "__declaration__", silent = TRUE)
    kinds <- if (inherits(declaration, "pykeras3.Declaration")) declaration$vector_kinds()
    kind_cache[[name]] <- found <- vapply(kinds %||% list(), as.character, "")
  }
  found
}
