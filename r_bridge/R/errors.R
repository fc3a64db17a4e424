# Read in both hosts. R's errors and objects are in Python, and back in R, what they were.

replace <- function(name, replacement) {
  reticulate <- asNamespace("reticulate")
  unlockBinding(name, reticulate)
  assign(name, replacement, reticulate)
  lockBinding(name, reticulate)
}

as_text <- function(call) {
  lines <- tryCatch(deparse(call, width.cutoff = 60L, nlines = 4L), error = function(e) "<a call that R can't write>")
  paste(lines, collapse = " ")
}

# How R calls a handler of errors
is_handling <- function(call) {
  identical(call, quote(h(simpleError(msg, call)))) || identical(call[[1L]], quote(.handleSimpleError))
}

# Packages that the R package pykeras3 stands in for, where it is installed
stood_in_for <- "\\b(keras3?|tensorflow|tfdatasets|coro|tfautograph)\\b"

# What no traceback shows; bridge.R adds its own calls
is_ours <- is_handling

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
    call = if (is.null(call) || is_ours(call) || is.function(call[[1L]])) NULL else as_text(call),
    classes = class(condition),
    traceback = vapply(Filter(Negate(is_ours), as.list(calls)), as_text, "")
  )
}

method <- function(generic, class, f, package = "base") {
  registerS3method(generic, class, f, envir = asNamespace(package))
}

# Where Python code, as Keras', made it anew, only its message is left
original <- function(error) {
  condition <- reticulate::py_to_r(reticulate::py_get_attr(error, "condition"))
  if (!is.null(condition)) return(condition)
  # Keras writes a terminal's bold letters
  simpleError(gsub("\033\\[[0-9;]*m", "", reticulate::py_to_r(reticulate::py_get_attr(error, "message"))))
}

# Once Python runs
keep_errors <- function() {
  objects <- reticulate::import("r_bridge.runtime.handles", convert = FALSE)
  errors <- reticulate::import("r_bridge.runtime.errors", convert = FALSE)
  own <- function(x) reticulate::py_to_r(reticulate::py_call(objects$capsule_of, x))
  method("py_to_r", "r_bridge.RObject", own, "reticulate")
  method("conditionMessage", "r_bridge.RError", function(c) conditionMessage(original(c)))
  method("conditionCall", "r_bridge.RError", function(c) conditionCall(original(c)))
  method("$", "r_bridge.RError", function(x, name) unclass(original(x))[[name]])
  method("[[", "r_bridge.RError", function(x, i, ...) unclass(original(x))[[i]])
  # Reticulate's RuntimeError loses the classes of the R condition; this method is found before any that is registered.
  replace("r_to_py.error", function(x, convert = FALSE) {
    if (inherits(x, "python.builtin.object")) return(x)
    facts <- facts_of(x, as.list(x$trace$full_call))
    reticulate::py_call(errors$error_from, facts$message, as.list(facts$classes), facts$call,
                        as.list(facts$traceback), reticulate:::py_capsule(x))
  })
}
