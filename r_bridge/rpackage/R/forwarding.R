# Calls from the public functions to Python: only supplied arguments are passed on, Python's defaults fill in the rest.

reference_cache <- new.env(parent = emptyenv())
formals_cache <- new.env(parent = emptyenv())

# reticulate's internal call function, which is faster than py_call(), if this version has it
delayedAssign("call_directly", get0("py_call_impl", asNamespace("reticulate"), ifnotfound = function(x, args, keywords)
  do.call(reticulate::py_call, c(list(x), args, keywords))))

#' Call a Python object with converted arguments and return the unconverted result.
#'
#' The arguments may still be promises: an error in one of them is raised as an error of the user's call.
call_reference <- function(x, args, keywords = NULL) {
  is_called <- FALSE
  relay_conditions({
    x
    args
    keywords
    is_called <- TRUE
    call_directly(x, args, keywords)
  }, if (is_called) list(x, args, keywords))
}

#' Evaluate a call to Python, raising its warnings about conventions as R warnings afterwards.
#'
#' An error caused by an argument from another session is raised as such. One handler for all costs the least.
relay_conditions <- function(call, arguments) {
  messages <- NULL
  result <- withCallingHandlers(call, condition = function(condition) {
    if (inherits(condition, "pykeras3_warning")) {
      messages <<- c(messages, conditionMessage(condition))
      invokeRestart("taken")
    } else if (inherits(condition, "error")) {
      attribute_to_user_call(condition)
      stop_if_dead(arguments)
    }
  })
  if (!is.null(messages)) for (message in unique(messages)) if (!relay_warning(message)) warning(message, call. = FALSE)
  result
}

#' Hand a Python warning to the enclosing relay_conditions(); return FALSE if there is none.
#'
#' Of nested calls the outermost raises it, since an R handler that exits must not jump over Python frames.
relay_warning <- function(message) {
  withRestarts({
    signalCondition(structure(class = c("pykeras3_warning", "condition"), list(message = message, call = NULL)))
    FALSE
  }, taken = function() TRUE)
}

#' Return an unconverted attribute of a Python module, cached by the names of both.
#'
#' @param of Name of the module, or NULL for that of the public functions.
#' @param convert Whether calls of the attribute convert what they return.
reference <- function(name, of = NULL, convert = TRUE) {
  key <- if (is.null(of)) name else paste0(of, ".", name)
  found <- reference_cache[[key]]
  if (is.null(found)) {
    found <- (if (is.null(of)) module() else reticulate::import(of, convert = convert))[[name]]
    reference_cache[[key]] <- found
  }
  found
}

#' Return arguments that may still be promises, in a call that attribute_to_user_call() recognizes.
evaluate_arguments <- function(args) args

#' Call a Python function of this package by name.
call_python <- function(name, args, keywords = NULL) {
  # Operations on tensors take microseconds: no calls of R functions where a look suffices
  called <- reference_cache[[name]]
  if (is.null(called)) called <- reference(name)
  result <- call_reference(called, {
    as_arguments(evaluate_arguments(args), vector_kinds(name))
  }, if (length(keywords)) as_arguments(keywords, vector_kinds(name)))
  if (inherits(result, tensor_classes)) result else convert_result(result)
}

#' Convert a Python result to R; keep tensors.
convert_result <- function(x) {
  if (inherits(x, tensor_classes)) x
  else if (inherits(x, "python.builtin.bytes")) as.raw(x)
  else reticulate::py_to_r(if (inherits(x, classes_to_check)) convertible_result(x) else x)
}

# pandas' times too; the class of all sparse matrices is in another module in older versions of SciPy
classes_to_check <- c(paste0("python.builtin.", c("int", "dict", "list", "tuple")),
                      "numpy.ndarray", "numpy.generic", "pandas.Timestamp",
                      "pandas._libs.tslibs.timestamps.Timestamp",
                      paste0("scipy.sparse.", c("_matrix", "_base"), ".spmatrix"))

#' Return a Python result as reticulate can convert it; raise an error for what it would convert to another value.
convertible_result <- function(x) {
  call_reference(reference("convertible_result", "r_bridge.keras.results", convert = FALSE), list(x), NULL)
}

#' Convert a Python result to R, but keep NumPy arrays, in dictionaries too, whose methods return Python objects.
keep_numpy <- function(x) {
  if (inherits(x, "numpy.ndarray")) return(reticulate::r_to_py(x, convert = FALSE))
  if (!inherits(x, "python.builtin.dict")) return(convert_result(x))
  item <- reticulate::py_get_attr(x, "__getitem__")
  names <- as.character(reticulate::iterate(x))
  lapply(stats::setNames(nm = names), function(name) keep_numpy(call_reference(item, list(name), NULL)))
}

#' Replace a single logical NA by NULL.
na_as_null <- function(x) if (is.logical(x) && length(x) == 1L && is.na(x)) NULL else x

#' Return what supplied_args() needs to know of a function's formals.
analyze_formals <- function(definition) {
  formals <- formals(definition)
  names <- setdiff(as.character(names(formals)), "...")
  options <- Filter(function(default) is.call(default) && identical(default[[1L]], quote(getOption)), formals)
  known <- list(
    names = names,
    missing = as.call(c(list(quote(c), logical()), lapply(names, function(name) call("missing", as.name(name))))),
    # an argument whose default is an option counts as supplied if the option is set
    options = if (length(options)) lapply(options, `[[`, 2L),
    flags = names(Filter(function(default) isTRUE(default) || isFALSE(default), formals)),
    leading = names(formals)[seq_len(match("...", names(formals), length(formals) + 1L) - 1L)],
    python = ifelse(names %in% python_keywords, paste0(names, "_"), names)
  )
  names(known$python) <- names
  known
}

#' Return analyze_formals() of a public function, cached by name.
formals_info <- function(name, definition) {
  found <- formals_cache[[name]]
  if (is.null(found)) formals_cache[[name]] <- found <- analyze_formals(definition)
  found
}

#' Return the arguments supplied in a function's frame, by name, in the order of the formals.
supplied_args <- function(frame, known) {
  given <- known$names[!eval(known$missing, frame)]
  for (name in names(known$options))
    if (!name %in% given && !is.null(getOption(known$options[[name]]))) given <- c(given, name)
  args <- mget(given, envir = frame)
  plain_progress(args, known)
}

#' Raise an error if an argument whose default is TRUE or FALSE is NA, which Python would take for TRUE.
stop_if_na <- function(args, flags) {
  for (name in flags) if (identical(args[[name]], NA))
    stop(simpleError(paste0("`", name, "` must be TRUE or FALSE. Received: NA"), user_call()))
}

#' Raise an error if one of several arguments, such as a mask, or an element of it is a logical NA, which is not true.
stop_if_missing_truths <- function(args) {
  names <- names(args) %||% character(length(args))
  for (i in seq_along(args)) if (lacks_truths(args[[i]]))
    stop(simpleError(paste0("`", if (nzchar(names[[i]])) names[[i]] else "...",
                            "` must be truth values without NA. Received: ", deparse1(args[[i]])), user_call()))
}

#' Return TRUE for a logical vector with NA, alone or in a list.
lacks_truths <- function(x) {
  if (is.list(x) && !is.object(x)) any(vapply(x, lacks_truths, NA)) else is.logical(x) && anyNA(x)
}

#' Raise an error for a path that is NA, such as that of an environment variable that is not set.
stop_if_na_path <- function(filepath) {
  if (is.atomic(filepath) && length(filepath) == 1L && is.na(filepath))
    stop(simpleError("`filepath` must be a path. Received: NA", sys.call(-1L)))
}

#' Replace the progress bar by one line per epoch in a document that knitr is rendering.
plain_progress <- function(args, known) {
  if ("verbose" %in% names(known$options) && isTRUE(getOption("knitr.in.progress")) &&
      identical(args$verbose %||% "auto", "auto")) args$verbose <- 2L
  args
}

#' Return the dots as a list, without empty arguments: `compile(loss = "mse", )`.
dots_list <- function(...) {
  if (...length() == 0L) return(list())
  code <- as.list(substitute(list(...)))[-1L]
  empty <- vapply(code, identical, NA, quote(expr = ))
  if (!any(empty)) return(list(...))
  values <- lapply(which(!empty), function(i) ...elt(i))
  stats::setNames(values, names(code)[!empty])
}

#' Call the Python function of a name with the arguments of the calling function.
#'
#' @param .numpy Whether NumPy arrays in the result stay Python objects instead of becoming R arrays.
forward <- function(.name, ..., .numpy = FALSE) {
  known <- formals_info(.name, sys.function(sys.parent()))
  call_with_supplied(reference(.name), parent.frame(), known, dots_list(...), by_name = FALSE, numpy = .numpy,
                     kinds = vector_kinds(.name))
}

#' Like forward() for a function that creates a layer, whose first argument is what to apply the layer to.
make_layer <- function(.name, ...) {
  known <- formals_info(.name, sys.function(sys.parent()))
  call_with_supplied(reference(.name), parent.frame(), known, dots_list(...), by_name = TRUE,
                     kinds = vector_kinds(.name))
}

#' Call a Python function with the arguments supplied in a frame.
#'
#' @param known Result of analyze_formals() for the function of the frame.
#' @param dots Further arguments.
#' @param by_name Whether to pass all arguments by name, if those in `dots` are named, instead of leading ones by
#'   position.
#' @param numpy Whether NumPy arrays in the result stay Python objects.
#' @param kinds What long vectors become; see as_arguments().
call_with_supplied <- function(reference, frame, known, dots, by_name, numpy = FALSE, kinds = NULL) {
  args <- attributing_errors({
    force(dots)
    supplied_args(frame, known)
  })
  stop_if_na(args, known$flags)
  named <- if (length(dots)) nzchar(names(dots) %||% character(length(dots))) else logical()
  n <- if (by_name && all(named)) 0L else leading(names(args), known$leading)
  # Python takes a single integer by position for the axis of a deferred call
  if (n == 1L && is.integer(args[[1L]]) && length(args[[1L]]) == 1L && all(named)) n <- 0L
  positional <- args
  names(positional) <- keywords <- NULL
  if (n < length(args) || length(dots)) {
    by_position <- seq_along(args) <= n
    positional <- c(positional[by_position], dots[!named])
    keywords <- args[!by_position]
    names(keywords) <- known$python[names(keywords)]
    keywords <- c(keywords, dots[named])
  }
  # kinds_beside() is evaluated only if a vector is to be converted
  result <- call_reference(reference, as_arguments(positional, kinds_beside(args, dots, kinds)),
                           as_arguments(keywords, kinds_beside(args, dots, kinds)))
  if (inherits(result, tensor_classes)) result
  else finish_call(if (numpy) keep_numpy(result) else convert_result(result), args)
}

#' Adapt `kinds` to the other arguments: if a dtype is supplied, vectors are not converted to floats first.
kinds_beside <- function(args, dots, kinds) {
  if ("dtype" %in% c(names(args), names(dots))) kinds[kinds == "floats"] <- "array"
  kinds
}

#' Return how many of the supplied arguments match the formals in order, from the first one on.
leading <- function(given, formals) {
  n <- min(length(given), length(formals))
  if (identical(given, formals)) n else sum(cumprod(given[seq_len(n)] == formals[seq_len(n)]))
}

#' Return a result: invisibly if it is NULL, a history or the first argument itself, such as a modified model.
#'
#' A class that was supplied as its R constructor is returned as that constructor.
finish_call <- function(result, args) {
  if (is.null(result) || inherits(result, "keras_training_history"))
    invisible(result)
  else if (length(args) && inherits(args[[1L]], "pykeras3_class") && inherits(result, "python.builtin.type"))
    args[[1L]]
  else if (length(args) && inherits(result, saveable_class) && inherits(args[[1L]], saveable_class) &&
      reticulate::py_id(result) == reticulate::py_id(args[[1L]]))
    invisible(args[[1L]])
  else
    result
}

# Layers, models, metrics and the like
saveable_class <- "keras.src.saving.keras_saveable.KerasSaveable"

`%||%` <- function(x, y) if (is.null(x)) y else x

# Conversion of named tuples, and of the lists and dicts that Keras tracks
named_tuple_to_r <- function(x) reticulate::py_to_r(x$`_asdict`())
tracked_list_to_r <- function(x) convert_result(reticulate::import_builtins(convert = FALSE)$list(x))
tracked_dict_to_r <- function(x) convert_result(reticulate::import_builtins(convert = FALSE)$dict(x))

#' Raise an error for a deferred call: R's pipes supply the first argument immediately, so here it is missing.
py_to_r.pykeras3.Deferred <- function(x) {
  message <- if (is.null(x$first)) "the first argument is missing, or of a type that the function does not take"
             else paste0("argument \"", x$first, "\" is missing, with no default")
  stop(simpleError(message, user_call()))
}
