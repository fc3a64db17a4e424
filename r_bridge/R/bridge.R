# The R side of the bridge in a Python host: functions that RCaller and RSession call.

# Python evaluates each call of R within a call of one of these two, with `handlers` (r_bridge/runtime/calls.py).
# Their calls have the function itself as head, not its name, by which hide_calls() below tells them from the user's.

# For calls where interrupts stay suspended
with_handlers_only <- withCallingHandlers

# Allows interrupts, which are suspended until the handlers are in place: base R's function, whose last expression is
# `expr`
with_handlers <- withCallingHandlers
body(with_handlers)[[length(body(with_handlers))]] <- quote({
  .Internal(interruptsSuspended(FALSE))
  expr
})

recorded <- list2env(list(condition = NULL, calls = NULL), parent = emptyenv())

# Record an error and its calls; a calling handler runs before the stack is unwound. Not where the user has established
# a restart "abort", which takes the error: R's own is the last of all restarts.
record <- function(condition) {
  # Only later versions of R than 4.2 show it to handlers. To look at the calls would need the stack, which is full.
  if (inherits(condition, "stackOverflowError")) {
    recorded$condition <- condition
    invokeRestart("abort")
  }
  restarts <- vapply(computeRestarts(), function(restart) restart[[1L]], "")
  if (match("abort", restarts) == length(restarts)) {
    recorded$condition <- condition
    recorded$calls <- sys.calls()
  }
  invokeRestart("abort")
}

handlers <- pairlist(error = record, interrupt = record)

# The calls by which the functions below, those of cells.R, and R's source() evaluate code, as they are written there:
# who changes one of them changes it here, too
bridge_calls <- expression(eval(expressions, globalenv()), withVisible(eval(expressions, globalenv())), eval(ei, envir),
                           withVisible(eval(ei, envir)), parse(text = code, keep.source = FALSE),
                           parse(text = code, keep.source = TRUE),
                           source(exprs = expressions, local = globalenv(), print.eval = TRUE),
                           withCallingHandlers(source(exprs = expressions, local = globalenv(), print.eval = TRUE),
                                               warning = warn_plainly))

hide_calls(function(call) {
  head <- call[[1L]]
  any(vapply(bridge_calls, identical, NA, call)) || identical(head, with_handlers) ||
    identical(head, with_handlers_only) || identical(head, record) ||
    (length(call) == 2L && is.character(call[[2L]]) &&
       (identical(head, quote(evaluate)) || identical(head, quote(run_file)))) ||
    identical(head, quote(run_cell)) || identical(head, quote(run_line))
})

# Evaluate R code in the global environment and return its last value.
evaluate <- function(code) {
  prepare_for(code)
  expressions <- parse(text = code, keep.source = FALSE)
  eval(expressions, globalenv())
}

# Return a short text about an R object, for the repr() of its Python handle.
description <- function(x) {
  text <- if (is.environment(x) || isS4(x) || is.list(x)) class(x)[[1L]]
          else paste0(class(x)[[1L]], " ", as_text(x))
  substr(text, 1L, 200L)
}

# Return `package::name` or `package:::name` as code.
qualified_name <- function(operator, package, name) call(operator, as.name(package), as.name(name))

# Return the function that a name, or code such as `package::name`, is for in the global environment.
function_of <- function(name) if (is.call(name)) eval(name, globalenv()) else get(name, globalenv(), mode = "function")

get_global <- function(name) {
  if (!exists(name, envir = globalenv())) stop("object '", name, "' not found", call. = FALSE)
  get(name, envir = globalenv())
}

set_global <- function(name, value) assign(name, value, envir = globalenv())

remove_global <- function(name) {
  found <- exists(name, envir = globalenv(), inherits = FALSE)
  if (found) rm(list = name, envir = globalenv())
  found
}

is_global <- function(name) exists(name, envir = globalenv())

# Return TRUE for a variable of the user and for data of a package, such as mtcars, but not for functions such as df().
is_data <- function(name) {
  exists(name, envir = globalenv(), inherits = FALSE) || (is_global(name) && !is.function(get_global(name)))
}

py_call_impl <- reticulate:::py_call_impl
runtime <- reticulate::import("r_bridge.runtime.state")$runtime
pop_pending <- runtime$pending_objects$pop
# Registered by the host after this file is loaded
delayedAssign("convertible", runtime$convertible_for_r)

# Return the object that Python stored under a key as a reticulate object. A callable takes its arguments as R functions
# return their results, and returns its results as R functions get their arguments.
pending_object <- function(key) {
  object <- py_call_impl(pop_pending, list(key))
  if (is.function(object)) convert_calls_of(object)
  object
}

# The classes of those that reticulate converts rightly
plain_values <- paste0("python.builtin.", c("NoneType", "float", "str", "function"))

# Convert a character vector to a Python list, or an array if there is NA, which is "NA" in lists; return NULL if a
# string has no valid encoding.
texts <- function(x) {
  if (all(validEnc(x)) && !has_bytes(x)) reticulate::r_to_py(if (anyNA(x)) array(as.vector(x)) else as.vector(x))
}

# Return TRUE if a string is marked as bytes. For a prefix that is not ASCII, startsWith() translates such strings,
# which is an error; Encoding() would take as long as the conversion.
has_bytes <- function(x) tryCatch(is.null(startsWith(x, "\u20ac")), error = function(condition) TRUE)

# Return the character vector that Python stored under a key as a list of strings and a mask of NA.
texts_from <- function(key) {
  parts <- reticulate::py_to_r(pending_object(key))
  texts <- parts[[1L]]
  if (!is.null(parts[[2L]])) texts[parts[[2L]]] <- NA_character_
  texts
}

# Load a delayed Python module and return it.
loaded <- function(module) {
  reticulate::py_id(module)
  module
}

# Convert an object for whose class a package other than reticulate has an r_to_py() method, or a Matrix matrix.
# Return NULL for all others, and for conditions, which stay R objects.
as_python <- function(x) {
  if (isS4(x)) return(matrix_as_python(x))
  if (inherits(x, "condition")) return(NULL)
  for (class in class(x)) {
    method <- utils::getS3method("r_to_py", class, optional = TRUE, envir = asNamespace("reticulate"))
    if (is.function(method) && environmentName(environment(method)) != "reticulate") return(reticulate::r_to_py(x))
  }
}

# Convert a matrix of the package Matrix: a sparse one to a SciPy matrix, if SciPy is installed, others to R matrices.
matrix_as_python <- function(x) {
  if (!methods::is(x, "Matrix")) NULL
  else if (!methods::is(x, "sparseMatrix")) as.matrix(x)
  else if (reticulate::py_module_available("scipy.sparse")) reticulate::r_to_py(x)
}

# Return the SciPy matrix that Python stored under a key as a matrix of the package Matrix.
matrix_from <- function(key) reticulate::py_to_r(pending_object(key))

# Run .Last() as R does when it ends; an uncaught error would jump to R's console, which does not exist here.
run_last <- function() {
  for (name in c(".Last", ".Last.sys")) {
    if (exists(name, envir = globalenv(), mode = "function")) try(eval(call(name), globalenv()))
  }
}

stop_reticulate <- function() try(reticulate:::py_finalize(), silent = TRUE)

# Return the path of a script, or of a copy without the byte order mark that it begins with, which R can't parse.
without_mark <- function(path) {
  bytes <- readBin(path, "raw", file.size(path))
  if (!identical(utils::head(bytes, 3L), as.raw(c(0xef, 0xbb, 0xbf)))) return(path)
  copy <- file.path(tempdir(), basename(path))
  writeBin(bytes[-(1:3)], copy)
  copy
}

# Run an R script in the global environment and return its last value.
run_file <- function(path) {
  prepare_for()
  expressions <- parse(without_mark(path), keep.source = FALSE)
  eval(expressions, globalenv())
}
