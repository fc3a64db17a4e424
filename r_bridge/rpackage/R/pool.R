# Many independent tasks in worker processes, each of which runs R in Python.

#' Apply a function to each element in worker processes, and return the results as lapply() does.
pool_lapply <- function(X, FUN, ..., workers = NULL, seed = NULL, progress = interactive(),
                        errors = c("stop", "return")) {
  errors <- match.arg(errors)
  tasks <- reticulate::import("r_bridge.pool.r_tasks")
  tasks$connect(as_parcel, from_parcel, worker_settings)
  pool <- workers
  if (!inherits(workers, pool_class)) {
    pool <- tasks$new_pool_for_tasks(length(X), workers)
    on.exit(pool$close())
  }
  packed <- as_parcel(list(f = match.fun(FUN), dots = list(...)), globals = TRUE)
  arguments <- lapply(unname(as.list(X)), as_parcel, globals = TRUE)
  found <- tasks$outcomes(pool, packed, arguments, errors == "stop", seed = seed, progress = progress)
  results <- vector("list", length(X))
  for (outcome in found) {
    value <- result_of(outcome, errors == "stop")
    if (!is.null(value)) results[[outcome$index + 1L]] <- value
  }
  stats::setNames(results, names(X))
}

pool_class <- "r_bridge.pool.Pool"

#' Start a pool of worker processes for several calls of pool_lapply().
worker_pool <- function(workers = NULL) {
  module()
  reticulate::import("r_bridge.pool.r_tasks")$new_pool(workers)
}

#' Return the value of a task; raise its warnings here, and its error, or return that.
result_of <- function(outcome, stop) {
  messages <- c(list(outcome$lost), lapply(outcome$warnings, function(each) each[[1L]]))
  for (message in Filter(Negate(is.null), messages)) warning(as.character(message), call. = FALSE)
  if (!is.null(outcome$error)) {
    if (stop) stop(outcome$error)
    return(outcome$error)
  }
  task <- from_parcel(outcome$value)
  for (each in task$warnings) warning(each)
  if (!is.null(task$call)) attr(task$error, "user_call") <- task$call
  if (!is.null(task$error) && stop) stop(task$error)
  if (is.null(task$error)) task$value else task$error
}

#' Return what the R session of a worker process starts with: the libraries and the attached packages of this one.
worker_settings <- function() list(as.list(.libPaths()), as.list(rev(.packages())))

# In a worker process

#' Run a task, and pack its value, or its error, and its warnings.
run_task <- function(f, argument) {
  task <- from_parcel(f)
  X <- list(from_parcel(argument))
  FUN <- task$f
  call <- as.call(c(quote(FUN), quote(X[[1L]]), task$dots))
  warnings <- list()
  outcome <- withCallingHandlers(
    tryCatch(list(value = eval(call)), error = function(error) list(error = error)),
    warning = function(warning) {
      warnings[[length(warnings) + 1L]] <<- warning
      tryInvokeRestart("muffleWarning")
    })
  # a Python exception leaves its R call behind
  if (inherits(outcome$error, "python.builtin.BaseException")) outcome$call <- conditionCall(outcome$error)
  as_parcel(c(outcome, list(warnings = warnings)), failed = !is.null(outcome$error))
}

#' Call a function; pass its warnings to another one instead of raising them.
relaying_warnings <- function(relay, FUN, ...) {
  withCallingHandlers(FUN(...), warning = function(warning) {
    relay(conditionMessage(warning))
    tryInvokeRestart("muffleWarning")
  })
}

# R objects as bytes

#' Return a value as bytes, with the Python objects that it refers to.
#'
#' @param globals Whether to add the global variables that functions in it use.
as_parcel <- function(value, globals = FALSE, failed = FALSE) {
  objects <- list()
  keep <- function(x) {
    if (!is.environment(x) || !exists("pyobj", envir = x, inherits = FALSE) || is_made_again(x)) return(NULL)
    objects[[length(objects) + 1L]] <<- x
    as.character(length(objects) - 1L)
  }
  packed <- list(value = value, globals = if (globals) globals_of(value))
  bytes <- serialize(packed, NULL, xdr = FALSE, refhook = keep)
  parcel <- reference("Parcel", "r_bridge.pool.r_values", convert = FALSE)
  call_reference(parcel, list(bytes, objects, failed))
}

#' Return a value from bytes, and set the global variables that came with it.
from_parcel <- function(parcel) {
  objects <- reticulate::py_get_attr(parcel, "objects")
  restore <- function(key) {
    object <- reticulate::py_get_item(objects, as.integer(key))
    if (is.function(object)) attr(object, "py_object") else object
  }
  bytes <- as.raw(reticulate::py_get_attr(parcel, "data"))
  packed <- unserialize(bytes, refhook = restore)
  list2env(as.list(packed$globals), globalenv())
  packed$value
}

function_from_parcel <- function(parcel) reticulate::r_to_py(from_parcel(parcel), convert = TRUE)

#' Return TRUE for a Python class, or its constructor, that is created from its R definition when it is used.
is_made_again <- function(x) {
  class <- reticulate::py_get_attr(x, "__keras_class__", silent = TRUE)
  !is.null(definition_in(if (is.null(class)) x else class))
}

#' Return the global variables that functions in a value use, and functions in these.
globals_of <- function(value) {
  found <- list()
  seen <- list()
  visit <- function(x) {
    if (inherits(x, "pykeras3_class")) visit_class(attr(x, "definition"))
    else if (inherits(x, "python.builtin.object") || is.primitive(x)) return()
    else if (is.function(x)) visit_function(x)
    else if (is.list(x)) for (each in x) visit(each)
    else if (is.environment(x) && !is_of_package(x) && !identical(x, globalenv())) visit_once(x, as.list(x))
  }
  visit_once <- function(x, parts) {
    for (known in seen) if (identical(known, x)) return()
    seen[[length(seen) + 1L]] <<- x
    for (part in parts) visit(part)
  }
  # the base class is a promise until it is used
  visit_class <- function(class) visit_once(class, list(class$public, class$private, class$inherit()))
  visit_function <- function(f) {
    names <- free_names(f)
    values <- list()
    for (name in unique(unlist(names))) {
      holder <- holder_of(name, environment(f), if (name %in% names$values) "any" else "function")
      if (is.null(holder) || (identical(holder, globalenv()) && name %in% names(found))) next
      value <- tryCatch(get(name, envir = holder), error = function(e) NULL)
      if (identical(holder, globalenv())) found[name] <<- list(value)
      values <- c(values, list(value))
    }
    visit_once(f, values)
  }
  visit(value)
  found
}
