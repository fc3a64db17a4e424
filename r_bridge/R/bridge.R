# The R side of the bridge in a Python host: what RCaller and RSession call.

with_handlers <- withCallingHandlers

recorded <- list2env(list(condition = NULL, calls = NULL), parent = emptyenv())

# A calling handler runs where the error was raised, so the calls that led there can still be seen.
record <- function(condition) {
  recorded$condition <- condition
  recorded$calls <- sys.calls()
  invokeRestart("abort")
}

handlers <- pairlist(error = record, interrupt = record)

# evaluated to let Ctrl-C reach R code
install_interrupts <- quote(reticulate:::install_interrupt_handlers())

# R tells no handler of an overflow of its C stack: what it printed is all there is.
printed_error <- function() sub("^Error[^:]*: *", "", sub("\\n$", "", geterrmessage()))

# How the functions here and R's source() run what they were given
own_calls <- expression(eval(expressions, globalenv()), withVisible(eval(expressions, globalenv())), eval(ei, envir),
                        withVisible(eval(ei, envir)), parse(text = code, keep.source = FALSE),
                        parse(text = code, keep.source = TRUE),
                        source(exprs = expressions, local = globalenv(), print.eval = TRUE),
                        withCallingHandlers(source(exprs = expressions, local = globalenv(), print.eval = TRUE),
                                            warning = warn_plainly))

hide_calls(function(call) {
  head <- call[[1L]]
  any(vapply(own_calls, identical, NA, call)) || identical(head, with_handlers) || identical(head, record) ||
    (length(call) == 2L && is.character(call[[2L]]) &&
       (identical(head, quote(evaluate)) || identical(head, quote(run_file)))) ||
    identical(head, quote(run_cell)) || identical(head, quote(run_line))
})

evaluate <- function(code) {
  if (grepl(stood_in_for, code, perl = TRUE)) attach_stand_ins()
  expressions <- parse(text = code, keep.source = FALSE)
  eval(expressions, globalenv())
}

description <- function(x) {
  text <- if (is.environment(x) || isS4(x) || is.list(x)) class(x)[[1L]]
          else paste0(class(x)[[1L]], " ", as_text(x))
  substr(text, 1L, 200L)
}

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

py_call_impl <- reticulate:::py_call_impl
pop_pending <- reticulate::import("r_bridge.conversion.python_objects")$pop_pending

# The object that Python stored under a key, as reticulate's.
pending_object <- function(key) py_call_impl(pop_pending, list(key))

# A character vector as an array of Python's, or NULL where something in it is no text in any encoding.
texts <- function(x) {
  if (all(validEnc(x)) && !any(Encoding(x) == "bytes")) reticulate::r_to_py(array(as.vector(x)))
}

# The character vector of a pair that Python stored under a key: a list of strings, and where one is NA.
texts_from <- function(key) {
  parts <- reticulate::py_to_r(pending_object(key))
  texts <- parts[[1L]]
  if (!is.null(parts[[2L]])) texts[parts[[2L]]] <- NA_character_
  texts
}

loaded <- function(module) {
  reticulate::py_id(module)
  module
}

# A list with a class for which another package than reticulate has an r_to_py() method, or a matrix of Matrix, as
# Python's; NULL for all others. Conditions stay R's.
as_python <- function(x) {
  if (isS4(x)) return(matrix_as_python(x))
  if (inherits(x, "condition")) return(NULL)
  for (class in class(x)) {
    method <- utils::getS3method("r_to_py", class, optional = TRUE, envir = asNamespace("reticulate"))
    if (is.function(method) && environmentName(environment(method)) != "reticulate") return(reticulate::r_to_py(x))
  }
}

# A matrix of R's package Matrix: a sparse one as SciPy's, where that is installed, all else as an array.
matrix_as_python <- function(x) {
  if (!methods::is(x, "Matrix")) NULL
  else if (!methods::is(x, "sparseMatrix")) as.matrix(x)
  else if (reticulate::py_module_available("scipy.sparse")) reticulate::r_to_py(x)
}

# The matrix of Matrix that reticulate makes of the sparse one that Python stored under a key.
matrix_from <- function(key) reticulate::py_to_r(pending_object(key))

# What R's own end does before its finalizers; there an error would jump to where R's console never was.
run_last <- function() {
  for (name in c(".Last", ".Last.sys")) {
    if (exists(name, envir = globalenv(), mode = "function")) try(eval(call(name), globalenv()))
  }
}

stop_reticulate <- function() try(reticulate:::py_finalize(), silent = TRUE)

# Where the package is installed, it stands in for keras3 and the packages around it.
attach_stand_ins <- function() if (nzchar(system.file(package = "pykeras3"))) asNamespace("pykeras3")$attach_stand_ins()

run_file <- function(path) {
  attach_stand_ins()
  expressions <- parse(path, keep.source = FALSE)
  eval(expressions, globalenv())
}
