# The result of get_config(): a named list that keeps its class, and the class's names for use in another session.

py_to_r.pykeras3.Config <- function(x) {
  values <- convert_result(reticulate::import_builtins(convert = FALSE)$dict(x))
  structure(values, class = "keras_config", `__class__` = reticulate::py_get_attr(x, "config_class"),
            class_names = unlist(reticulate::py_to_r(reticulate::py_get_attr(x, "class_names"))))
}

r_to_py.keras_config <- function(x, convert = FALSE) {
  config <- reticulate::import("pykeras3", convert = convert)$Config
  class <- attr(x, "__class__")
  if (reticulate::py_is_null_xptr(class)) class <- config$class_named(as.list(attr(x, "class_names")))
  reticulate::py_call(config, plain_list(x), class)
}

#' Return a configuration as a plain named list.
plain_list <- function(config) {
  attributes(config) <- list(names = names(config))
  config
}

print.keras_config <- function(x, ...) {
  print(plain_list(x), ...)
  invisible(x)
}

#' Show the structure with the attribute that keras3's configurations have too.
str.keras_config <- function(object, ...) {
  utils::str(structure(plain_list(object), `__class__` = attr(object, "__class__")), ...)
}
