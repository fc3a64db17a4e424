# R functions as arguments of Python functions.

#' Return TRUE for an R function that is neither a Python object nor a class constructor.
is_plain_function <- function(x) is.function(x) && !is.object(x)

#' Return TRUE for a one-sided formula that stands for a function, such as `~ .x * 2`.
is_formula <- function(x) is.call(x) && inherits(x, "formula") && length(x) == 2L

#' Convert a function: this package's functions become their Python counterparts, others keep their name attribute.
#'
#' reticulate converts closures only, so that a primitive such as sqrt() becomes one.
as_function_argument <- function(f) {
  if (is.primitive(f)) f <- rlang::as_closure(f)
  if (identical(environment(f), topenv())) return(python_counterpart(f))
  attr(f, "py_function_name") <- attr(f, "py_function_name") %||% attr(f, "__name__") %||% attr(f, "name")
  f
}

#' Return a named Python function with R's formals; keras3's guides use it as `keras3:::py_func2()`.
py_func2 <- function(fn, convert = TRUE, name = deparse1(substitute(fn))) {
  f <- reticulate::py_func(fn)
  reticulate::py_set_attr(f, "__name__", name)
  f
}

#' Return the Python function that one of this package's functions calls, or the function itself if hand-written.
python_counterpart <- function(f) {
  code <- body(f)
  if (is.call(code) && identical(code[[1L]], quote(`{`))) code <- code[[length(code)]]
  calls_twin <- is.call(code) && is.symbol(code[[1L]]) && as.character(code[[1L]]) %in% forwarders
  if (calls_twin) reference(code[[2L]]) else f
}

# Functions of this package that call the Python function of a name and do nothing else
forwarders <- c("call_python", "forward", "make_layer")

#' Name the unnamed elements of a partly named list, such as custom objects, by their own names.
name_elements <- function(values) {
  unnamed <- !nzchar(names(values))
  if (any(unnamed) && all(unnamed)) return(unname(values))
  if (any(unnamed)) names(values)[unnamed] <- vapply(values[unnamed], own_name, "")
  values
}

#' Return the name of a class, function or Python object, or "" if it has none.
own_name <- function(x) {
  name <- if (inherits(x, "pykeras3_class")) attr(x, "definition")$name
          else if (inherits(x, "python.builtin.object")) reticulate::py_get_attr(x, "__name__", silent = TRUE)
          else if (is.function(x)) attr(as_function_argument(x), "py_function_name")
  if (is.null(name)) "" else as.character(name)
}

#' Set the name of an R function that has none; return anything else unchanged.
named_function <- function(x, name) {
  if (is_plain_function(x) && !nzchar(own_name(x))) attr(x, "py_function_name") <- name
  x
}

#' Return the package whose code runs in a frame, for registering its classes; "Custom", as in Keras, for other code.
package_of <- function(frame) {
  name <- environmentName(topenv(frame))
  if (name %in% c("", "base", "R_GlobalEnv")) "Custom" else name
}
