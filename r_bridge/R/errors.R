# Loaded first, in both hosts: R errors and objects keep their identity in Python and back in R.

# Return a call as text.
as_text <- function(call) {
  lines <- tryCatch(deparse(call, width.cutoff = 60L, nlines = 4L), error = function(e) "<a call that R can't write>")
  paste(lines, collapse = " ")
}

# Return TRUE for the calls by which R invokes an error handler.
is_handling <- function(call) {
  identical(call, quote(h(simpleError(msg, call)))) || identical(call[[1L]], quote(.handleSimpleError))
}

# Predicates of calls to hide from tracebacks; bridge.R adds those of a Python host.
hidden_calls <- list2env(list(tests = list(is_handling)), parent = emptyenv())

hide_calls <- function(test) hidden_calls$tests <- c(hidden_calls$tests, test)

is_hidden <- function(call) {
  # a condition's call may be anything
  if (!is.call(call)) return(FALSE)
  for (test in hidden_calls$tests) if (test(call)) return(TRUE)
  FALSE
}

# Return the properties of a condition for a Python exception.
facts_of <- function(condition, calls) {
  call <- tryCatch(conditionCall(condition), error = function(e) NULL)
  list(
    interrupt = inherits(condition, "interrupt"),
    # the methods of a condition may fail themselves
    message = tryCatch(paste(c(conditionMessage(condition), advice_for(condition)), collapse = "\n"),
                       error = function(e) class(condition)[[1L]]),
    # a call of an anonymous function, such as a method of a class, does not help a reader
    call = if (is.null(call) || is_hidden(call) || (is.call(call) && is.function(call[[1L]]))) NULL else as_text(call),
    classes = class(condition)[!is.na(class(condition))],
    traceback = vapply(Filter(Negate(is_hidden), as.list(calls)), as_text, "")
  )
}

# Return the R condition of an exception, or an error with its message if Python code such as Keras re-created it.
original <- function(error) {
  condition <- reticulate::py_to_r(reticulate::py_get_attr(error, "condition"))
  if (!is.null(condition)) return(condition)
  # Keras adds terminal escape codes
  message <- gsub("\033\\[[0-9;]*m", "", reticulate::py_to_r(reticulate::py_get_attr(error, "message")))
  structure(list(message = message, call = NULL), class = c("recreated_error", "simpleError", "error", "condition"))
}

# Register methods for the bridge's Python classes, once Python is running.
register_methods <- function() {
  register <- function(generic, class, f, package = "base") {
    registerS3method(generic, class, f, envir = asNamespace(package))
  }
  handles <- reticulate::import("r_bridge.runtime.handles", convert = FALSE)
  unpacked <- function(x) reticulate::py_to_r(reticulate::py_call(handles$as_capsule, x))
  register("py_to_r", "r_bridge.RObject", unpacked, "reticulate")
  register("conditionMessage", "r_bridge.RError", function(c) conditionMessage(original(c)))
  register("conditionCall", "r_bridge.RError", function(c) conditionCall(original(c)))
  # stop() asks for the message first, where R has called Python
  register("conditionMessage", "r_bridge.RJump", function(c) reticulate::py_to_r(reticulate::py_get_attr(c, "jump"))())
  register("$", "r_bridge.RError", function(x, name) unclass(original(x))[[name]])
  register("[[", "r_bridge.RError", function(x, i, ...) unclass(original(x))[[i]])
}
