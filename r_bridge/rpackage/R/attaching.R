# Which names library(pykeras3) attaches.

# Functions of the packages around keras3 whose names are words of other packages too, such as dplyr's collect()
of_companions <- list(
  coro = c("async", "async_generator", "await", "await_each", "collect", "exhausted", "gen", "generator",
           "is_exhausted", "loop", "yield"),
  tfdatasets = c("all_nominal", "all_numeric", "contains", "ends_with", "everything", "has_type", "matches",
                 "num_range", "one_of", "starts_with")
)

#' library(keras3) has none of these names, so here they give way to those of packages that are attached already.
.onAttach <- function(libname, pkgname) {
  attached <- as.environment(paste0("package:", pkgname))
  rm(list = Filter(function(name) exists(name, envir = parent.env(attached)), unlist(of_companions)), envir = attached)
  warn_late_backend()
}

#' Warns where KERAS_BACKEND names another backend than the one that Keras runs on already.
warn_late_backend <- function() {
  wanted <- Sys.getenv("KERAS_BACKEND")
  if (!nzchar(wanted) || !"reticulate" %in% loadedNamespaces() || !reticulate::py_available()) return(invisible())
  if (!reticulate::py_eval("'keras' in __import__('sys').modules")) return(invisible())
  running <- reticulate::import("pykeras3.core.backend")$backend_in_use()
  if (!is.null(running) && running != wanted)
    warning("KERAS_BACKEND=", wanted, " came too late: Keras already runs on ", running, ". Start anew, and set the ",
            "variable before anything else of Keras is used.", call. = FALSE)
}

#' Attaches the functions of a package around keras3 that gave way, once a script attaches that package.
attach_companion <- function(package) {
  found_first <- function(name) identical(get0(name, parent.env(globalenv())), get(name, topenv()))
  hidden <- Filter(Negate(found_first), of_companions[[package]])
  if (length(hidden))
    get("attach", baseenv())(mget(hidden, envir = topenv()), name = companion_place(package), warn.conflicts = FALSE)
}

companion_place <- function(package) paste0("pykeras3:", package)
