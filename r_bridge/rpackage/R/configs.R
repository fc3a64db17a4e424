# What get_config() gives: a named list that knows which class it is of.

py_to_r.pykeras3.objects.Config <- function(x) {
  values <- reticulate::py_to_r(reticulate::import_builtins(convert = FALSE)$dict(x))
  structure(values, class = "keras_config", python_class = reticulate::py_get_attr(x, "config_class"))
}

r_to_py.keras_config <- function(x, convert = FALSE) {
  values <- unclass(x)
  attr(values, "python_class") <- NULL
  config <- reticulate::import("pykeras3.objects", convert = convert)$Config
  reticulate::py_call(config, values, attr(x, "python_class"))
}

print.keras_config <- function(x, ...) {
  attr(x, "python_class") <- NULL
  print(unclass(x), ...)
  invisible(x)
}
