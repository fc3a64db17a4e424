# R functions as arguments of Python's.

#' Whether a value is an R function and no Python object or constructor.
is_plain_function <- function(x) is.function(x) && !is.object(x)

#' Whether a value is a one-sided formula, `~ .x * 2`, which stands for a function.
is_formula <- function(x) is.call(x) && inherits(x, "formula") && length(x) == 2L

#' One of this package's functions is Python's function of that name; another keeps the name that it carries.
as_function_argument <- function(f) {
  if (identical(environment(f), topenv())) return(python_twin(f))
  attr(f, "py_function_name") <- attr(f, "py_function_name") %||% attr(f, "__name__") %||% attr(f, "name")
  f
}

#' A Python function of that name, with R's formals; keras3's guides take it as `keras3:::py_func2()`.
py_func2 <- function(fn, convert = TRUE, name = deparse1(substitute(fn))) {
  f <- reticulate::py_func(fn)
  reticulate::py_set_attr(f, "__name__", name)
  f
}

#' The Python function that one of this package's public functions calls; itself where it is written by hand.
python_twin <- function(f) {
  code <- body(f)
  if (is.call(code) && identical(code[[1L]], quote(`{`))) code <- code[[length(code)]]
  calls_twin <- is.call(code) && is.symbol(code[[1L]]) && as.character(code[[1L]]) %in% forwarders
  if (calls_twin) reference(code[[2L]]) else f
}

forwarders <- c("call_python", "forward", "make_layer")

#' A list of which only some values are named, as custom objects may be: the others go by the names that they carry.
named_throughout <- function(values) {
  unnamed <- !nzchar(names(values))
  if (any(unnamed) && !all(unnamed)) names(values)[unnamed] <- vapply(values[unnamed], own_name, "")
  values
}

#' The name that a class, a function or a Python object carries; none is "".
own_name <- function(x) {
  name <- if (inherits(x, "pykeras3_class")) attr(x, "described")$name
          else if (inherits(x, "python.builtin.object")) reticulate::py_get_attr(x, "__name__", silent = TRUE)
          else if (is.function(x)) attr(as_function_argument(x), "py_function_name")
  if (is.null(name)) "" else as.character(name)
}

#' An R function that carries no name under that of what it was written as; all else as it is.
named_function <- function(x, name) {
  if (is_plain_function(x) && !nzchar(own_name(x))) attr(x, "py_function_name") <- name
  x
}

#' The package whose code runs in a frame, under which its classes are registered; Keras calls all other code "Custom".
package_of <- function(frame) {
  name <- environmentName(topenv(frame))
  if (name %in% c("", "base", "R_GlobalEnv")) "Custom" else name
}
