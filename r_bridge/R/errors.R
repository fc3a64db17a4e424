# Loaded first, in both hosts: R's errors and objects are in Python, and back in R, what they were.

as_text <- function(call) {
  lines <- tryCatch(deparse(call, width.cutoff = 60L, nlines = 4L), error = function(e) "<a call that R can't write>")
  paste(lines, collapse = " ")
}

# How R calls a handler of errors
is_handling <- function(call) {
  identical(call, quote(h(simpleError(msg, call)))) || identical(call[[1L]], quote(.handleSimpleError))
}

# Calls that no traceback shows, each told by a function; bridge.R adds those of a Python host.
hidden_calls <- list2env(list(tests = list(is_handling)), parent = emptyenv())

hide_calls <- function(test) hidden_calls$tests <- c(hidden_calls$tests, test)

is_hidden <- function(call) {
  for (test in hidden_calls$tests) if (test(call)) return(TRUE)
  FALSE
}

# Packages that the R package pykeras3 stands in for, where it is installed
stood_in_for <- "\\b(keras3?|tensorflow|tfdatasets|coro|tfautograph)\\b"

# What to do where a package is missing that the R package pykeras3 stands in for
cure_of <- function(condition) {
  missing <- inherits(condition, "packageNotFoundError") && grepl(stood_in_for, condition$package, perl = TRUE)
  if (missing && !nzchar(system.file(package = "pykeras3")))
    "The R package pykeras3 stands in for it; install that with: python -m r_bridge install"
}

facts_of <- function(condition, calls) {
  call <- tryCatch(conditionCall(condition), error = function(e) NULL)
  list(
    interrupt = inherits(condition, "interrupt"),
    # the methods of a condition may fail themselves
    message = tryCatch(paste(c(conditionMessage(condition), cure_of(condition)), collapse = "\n"),
                       error = function(e) class(condition)[[1L]]),
    # a function that is called without a name, as the methods of a class are, says nothing to a reader
    call = if (is.null(call) || is_hidden(call) || is.function(call[[1L]])) NULL else as_text(call),
    classes = class(condition),
    traceback = vapply(Filter(Negate(is_hidden), as.list(calls)), as_text, "")
  )
}

# The R condition of an exception; where Python code, as Keras', made it anew, only its message is left.
original <- function(error) {
  condition <- reticulate::py_to_r(reticulate::py_get_attr(error, "condition"))
  if (!is.null(condition)) return(condition)
  # Keras writes a terminal's bold letters
  simpleError(gsub("\033\\[[0-9;]*m", "", reticulate::py_to_r(reticulate::py_get_attr(error, "message"))))
}

# Methods for the bridge's Python classes, once Python runs
register_methods <- function() {
  register <- function(generic, class, f, package = "base") {
    registerS3method(generic, class, f, envir = asNamespace(package))
  }
  handles <- reticulate::import("r_bridge.runtime.handles", convert = FALSE)
  unpacked <- function(x) reticulate::py_to_r(reticulate::py_call(handles$capsule_of, x))
  register("py_to_r", "r_bridge.RObject", unpacked, "reticulate")
  register("conditionMessage", "r_bridge.RError", function(c) conditionMessage(original(c)))
  register("conditionCall", "r_bridge.RError", function(c) conditionCall(original(c)))
  register("$", "r_bridge.RError", function(x, name) unclass(original(x))[[name]])
  register("[[", "r_bridge.RError", function(x, i, ...) unclass(original(x))[[i]])
}
