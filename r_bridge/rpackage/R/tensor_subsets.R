# Subsetting tensors: `x[...]`, op_subset(), `x@r` and `x@py`, and assignments to subsets.

#' Return part of a tensor; part of a NumPy array is a NumPy array.
op_subset <- function(x, ...) call_numpy_kept(reference("op_subset"), x, subscripts(...))

op_subset_set <- function(x, ..., value)
  call_numpy_kept(reference("op_subset_set"), x, subscripts(...), list(value = value))

#' Call a Python function of a tensor and subscripts, keeping the result a NumPy array if the tensor is one.
call_numpy_kept <- function(reference, x, subscripts, keywords = NULL) {
  result <- call_reference(reference, as_arguments(c(list(x), subscripts)), keywords)
  if (inherits(x, "numpy.ndarray")) keep_numpy(result) else convert_result(result)
}

`op_subset<-` <- op_subset_set

#' Return the subscripts of a call converted for Python.
subscripts <- function(...) lapply(evaluated_subscripts(...), subscript_in_python)

#' Evaluate the subscripts of a call, with `1:3` and missing ones as slices and `..` as all_dims().
evaluated_subscripts <- function(...) {
  written <- lapply(unname(rlang::enquos(..., .ignore_empty = "none")), subscript)
  # a single tuple contains all subscripts, as in Python
  if (length(written) == 1L && inherits(written[[1L]], "python.builtin.tuple"))
    reticulate::iterate(written[[1L]], simplify = FALSE)
  else
    written
}

#' Evaluate one subscript.
subscript <- function(written) {
  if (rlang::quo_is_missing(written)) return(slice_of(list(NULL)))
  code <- rlang::quo_get_expr(written)
  if (identical(code, quote(..)))
    all_dims()
  else if (rlang::quo_is_call(written, ":", 2L))
    slice_of(bounds(code, rlang::quo_get_env(written)))
  else if (is.symbol(code) && grepl(":", code, fixed = TRUE))
    slice_of(named_bounds(as.character(code), rlang::quo_get_env(written)))
  else
    rlang::eval_tidy(written)
}

slice_of <- function(bounds) structure(bounds, class = "pykeras3_slice")

is_slice <- function(x) inherits(x, "pykeras3_slice")

#' Return the values of `start:end` or `start:end:step`, with NULL for NA.
bounds <- function(code, frame) {
  first <- if (rlang::is_call(code[[2L]], ":", 2L)) bounds(code[[2L]], frame) else list(bound(code[[2L]], frame))
  c(first, list(bound(code[[3L]], frame)))
}

bound <- function(code, frame) {
  value <- eval(code, frame)
  if (is.atomic(value) && length(value) == 1L && is.na(value)) NULL else value
}

#' Return the values of a slice that R can parse only in backticks: `5:`, `:5`, `::2`.
named_bounds <- function(text, frame) {
  parts <- regmatches(text, gregexpr(":", text, fixed = TRUE), invert = TRUE)[[1L]]
  lapply(parts, function(part) if (nzchar(part)) bound(str2lang(part), frame))
}

subscript_in_python <- function(x) if (is_slice(x)) do.call(python_slice, unclass(x)) else x

python_slice <- function(...) {
  bounds <- list(...)
  # slice() takes a single argument as the end
  if (length(bounds) == 1L) bounds <- c(list(NULL), bounds)
  do.call(reference("slice", "builtins", convert = FALSE), bounds)
}

#' Return the subscript for all axes that have none, created once per session.
all_dims <- function() {
  if (is.null(session$all_dims)) session$all_dims <- call_python("all_dims", list())
  session$all_dims
}

#' Subset `x[...]` as op_subset() does, with the checks, arguments and options of R's package tensorflow.
subset_of_tensor <- function(x, ..., drop = TRUE, style = getOption("tensorflow.extract.style"),
                             options = extract_options(style)) {
  written <- evaluated_subscripts(...)
  check_subscripts(written, options)
  if (inherits(x, tensorflow_class)) warn_missing_subscripts(written, length(dim(x)))
  extract <- reference("extract", "r_bridge.keras.tensor_subsets")
  convert_result(call_reference(extract, c(list(x), lapply(written, subscript_in_python)), list(
    one_based = options$one_based, inclusive = options$inclusive_stop, bounded = options$disallow_out_of_bounds,
    drop = drop)))
}

#' Warn, as R's package tensorflow does, if there are fewer subscripts than axes.
warn_missing_subscripts <- function(written, rank) {
  spans <- vapply(written, inherits, NA, "python.builtin.ellipsis")
  if (!any(spans) && sum(!vapply(written, is.null, NA)) < rank && !is_mask(written))
    warning("Incorrect number of dimensions: the tensor has ", rank, ". Received: ", length(written),
            " subscripts; all_dims() or `..` stands for those that are left out.", call. = FALSE)
}

#' Return TRUE if the only subscript is a logical mask.
is_mask <- function(written) {
  length(written) == 1L && (is.logical(written[[1L]]) || (inherits(written[[1L]], tensor_classes) &&
                                                            op_dtype(written[[1L]]) == "bool"))
}

#' Return how `x[...]` counts and what it checks, from the options `tensorflow.extract.*` and a style.
#'
#' @param style "R", "python" or NULL.
extract_options <- function(style = getOption("tensorflow.extract.style")) {
  option <- function(name) getOption(paste0("tensorflow.extract.", name), TRUE)
  chosen <- list(
    one_based = getOption("tensorflow.extract.one_based", getOption("tensorflow.one_based_extract", TRUE)),
    inclusive_stop = option("inclusive_stop"),
    disallow_out_of_bounds = option("disallow_out_of_bounds") && option("dissallow_out_of_bounds"),
    warn_tensors_passed_asis = option("warn_tensors_passed_asis"),
    warn_negatives_pythonic = option("warn_negatives_pythonic")
  )
  if (!is.null(style)) {
    style <- match.arg(style, c("R", "python"))
    silent <- if (style == "python") names(chosen) else c("warn_tensors_passed_asis", "warn_negatives_pythonic")
    chosen[silent] <- FALSE
  }
  chosen
}

#' Raise an error for subscripts that R and Python interpret differently; warn once about those that count from 0.
check_subscripts <- function(written, options) {
  plain <- Filter(function(x) is.atomic(x) && !is.null(x), written)
  for (x in plain) {
    if (is.character(x) || anyNA(x) || (is.numeric(x) && any(is.infinite(x))))
      stop("`[`: a tensor subscript can't be a string, NA or Inf. Received: ", deparse1(x), call. = FALSE)
    if (is.numeric(x) && length(x) > 1L && any(x < 0))
      stop("`[`: several indices of a tensor must be positive. Received: ", deparse1(x), call. = FALSE)
    if (length(dim(x)) > 1L && !is.logical(x))
      stop("`[`: a matrix or array of indices is not currently supported here. Use op_subset(x, matrix), which takes ",
           "a column for each axis.", call. = FALSE)
  }
  if (any(vapply(written, is.function, NA) & !vapply(written, inherits, NA, "python.builtin.object")))
    stop("`[`: a tensor subscript can't be a function.", call. = FALSE)
  ends <- unlist(lapply(written, function(x) if (is_slice(x)) unclass(x)[seq_len(min(2L, length(x)))] else list(x)),
                 recursive = FALSE)
  if (options$warn_negatives_pythonic && any(vapply(ends, is_negative, NA)))
    warn_once("tensorflow.extract.warn_negatives_pythonic",
              "Negative indices of tensors count from the end; they exclude nothing.")
  if (options$warn_tensors_passed_asis && any(vapply(ends, is_integer_tensor, NA)))
    warn_once("tensorflow.extract.warn_tensors_passed_asis",
              paste("Tensors as indices of `[` count from 0; options on counting are ignored. In op_subset() they",
                    "count from 1."))
}

is_negative <- function(x) is.numeric(x) && length(x) == 1L && x < 0

is_integer_tensor <- function(x) inherits(x, tensor_classes) && grepl("int", op_dtype(x))

warn_once <- function(option, text) {
  if (isTRUE(session[[option]])) return(invisible())
  session[[option]] <- TRUE
  warning(text, " To turn this warning off, set options(", option, " = FALSE).", call. = FALSE)
}

# `x@r` and `x@py`

counting_from_1 <- "keras_r_backend_tensor"
counting_as_python <- "keras_py_backend_tensor"

#' Return a tensor for subsetting by R's rules, `x@r[...]`, or by Python's, `x@py[...]`.
tensor_counting <- function(object, name) {
  class <- switch(
    name, "1" = , one = , R = , r = counting_from_1, "0" = , zero = , Py = , py = counting_as_python,
    stop("A tensor has only `x@r`, for one-based indices, and `x@py`. Received: x@", name, call. = FALSE))
  copy <- rlang::env_clone(object)
  attributes(copy) <- attributes(object)
  class(copy) <- unique(c(class, class(object)))
  copy
}

#' Return the new value of `x` after an assignment to a subset of `x@r` or `x@py`.
set_tensor_counting <- function(object, name, value) {
  class(value) <- setdiff(class(value), c(counting_from_1, counting_as_python))
  value
}

tensor_subsets <- function() {
  c(list("[" = subset_of_tensor, "[<-" = op_subset_set),
    if (getRversion() >= "4.3") list("@" = tensor_counting, "@<-" = set_tensor_counting))
}

# `x@py[...]`: subscripts count from 0, and slices exclude their end
subset_as_python <- function(x, ...) call_python_subset("extract_as_python", x, subscripts(...))
set_subset_as_python <- function(x, ..., value)
  call_python_subset("assign_as_python", x, subscripts(...), list(value = value))

call_python_subset <- function(name, x, ...)
  call_numpy_kept(reference(name, "r_bridge.keras.tensor_subsets"), x, ...)

register_counted_tensors <- function() {
  methods <- list(list(counting_from_1, op_subset, op_subset_set),
                  list(counting_as_python, subset_as_python, set_subset_as_python))
  for (method in methods) {
    register_method("[", method[[1L]], method[[2L]])
    register_method("[<-", method[[1L]], method[[3L]])
  }
  if (getRversion() >= "4.3") {
    register_method("@", "numpy.ndarray", tensor_counting)
    register_method("@<-", "numpy.ndarray", set_tensor_counting)
  }
}
