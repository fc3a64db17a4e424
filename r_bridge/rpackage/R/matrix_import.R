# Loads reticulate without the package Matrix, in both hosts: Python's r_bridge/runtime/patches.py evaluates this file.

# reticulate imports Matrix for the classes of sparse matrices, which most sessions have none of. Loading it takes as
# long as all else that R and reticulate do when they start.

#' Load reticulate, without Matrix if R lets it.
load_reticulate <- function() {
  if ("reticulate" %in% loadedNamespaces()) return(invisible())
  tryCatch(load_without_matrix(), error = function(error) {
    loadNamespace("reticulate")
    warning("pykeras3 could not patch reticulate::imports::Matrix (", conditionMessage(error),
            "), so that R loads Matrix, which takes a second. Everything else works.", call. = FALSE)
  })
  invisible()
}

#' Load reticulate, with a stand-in for Matrix in the meantime; Matrix is loaded when a sparse matrix comes from Python.
load_without_matrix <- function() {
  if (any(c("Matrix", "reticulate") %in% loadedNamespaces())) return(loadNamespace("reticulate"))
  .Internal(registerNamespace("Matrix", namespace_of_functions("Matrix", list(
    Matrix = function(...) getExportedValue("Matrix", "Matrix")(...)
  ))))
  tryCatch(loadNamespace("reticulate"), finally = .Internal(unregisterNamespace("Matrix")))
  reticulate::register_class_filter(load_matrix)
}

#' Return an environment that R takes for the namespace of an installed package, with some functions.
namespace_of_functions <- function(package, functions) {
  namespace <- list2env(functions, parent = baseenv())
  exports <- list2env(as.list(stats::setNames(nm = names(functions))))
  version <- c(name = package, version = as.character(utils::packageVersion(package)))
  namespace$.__NAMESPACE__. <- list2env(list(spec = version, exports = exports), parent = baseenv())
  namespace
}

#' Load Matrix if the classes of a Python object are those of a sparse matrix; return the classes as they are.
load_matrix <- function(classes) {
  if (any(startsWith(classes, "scipy.sparse."))) loadNamespace("Matrix")
  classes
}
