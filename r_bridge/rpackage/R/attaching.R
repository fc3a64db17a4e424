# The names that library(pykeras3) attaches.

# Functions of keras3's companion packages whose names other packages use too, such as dplyr's collect()
companion_names <- list(
  coro = c("async", "async_generator", "await", "await_each", "collect", "exhausted", "gen", "generator",
           "is_exhausted", "loop", "yield"),
  tfdatasets = c("all_nominal", "all_numeric", "contains", "ends_with", "everything", "has_type", "matches",
                 "num_range", "one_of", "starts_with")
)

#' Attach the package without those companion functions that would mask functions of packages attached before.
.onAttach <- function(libname, pkgname) {
  attached <- as.environment(paste0("package:", pkgname))
  masking <- Filter(function(name) exists(name, envir = parent.env(attached)), unlist(companion_names))
  rm(list = masking, envir = attached)
  warn_late_backend()
}

#' Warn if KERAS_BACKEND names a backend other than the one that Keras already uses.
warn_late_backend <- function() {
  wanted <- Sys.getenv("KERAS_BACKEND")
  if (!nzchar(wanted) || !"reticulate" %in% loadedNamespaces() || !reticulate::py_available()) return(invisible())
  if (!reticulate::py_eval("'keras' in __import__('sys').modules")) return(invisible())
  running <- reticulate::import("pykeras3.core.backend")$backend_in_use()
  if (!is.null(running) && running != wanted)
    warning("KERAS_BACKEND=", wanted, " has no effect: Keras already runs on ", running, ". Restart R, and set the ",
            "variable before Keras is loaded.", call. = FALSE)
}

# Functions of companion packages that this package lacks, with what to use instead
missing_functions <- list(
  tfautograph = c(
    ag_if_vars = "an assignment of each variable before the `if`",
    ag_loop_vars = "an assignment of each variable before the loop", ag_name = "tf$name_scope()",
    ag_while_opts = "tf$while_loop()", tf_assert = "stopifnot() or tf$debugging$Assert()", tf_case = "tf$case()",
    tf_cond = "tf$cond()", tf_map = "tf$map_fn()", tf_switch = "tf$switch_case()",
    view_function_graph = "tensorboard()")
)

#' Return a function that raises an error for a function of a companion package that this package lacks.
missing_function <- function(name, package) {
  use <- missing_functions[[package]][name]
  hint <- if (!is.null(use) && !is.na(use)) paste0(" Use ", use, " instead.")
  function(...) stop("pykeras3, which replaces the package ", package, ", has no ", name, "().", hint, call. = FALSE)
}

#' Attach the functions of a companion package that .onAttach() left out, once a script attaches that package.
attach_companion <- function(package) {
  is_visible <- function(name) identical(get0(name, parent.env(globalenv())), get(name, topenv()))
  hidden <- mget(as.character(Filter(Negate(is_visible), companion_names[[package]])), envir = topenv())
  lacking <- Filter(Negate(exists), names(missing_functions[[package]]))
  functions <- c(hidden, sapply(lacking, missing_function, package, simplify = FALSE))
  if (length(functions))
    get("attach", baseenv())(functions, name = companion_place(package), warn.conflicts = FALSE)
}

#' Return the name on the search path under which the functions of a companion package are attached.
companion_place <- function(package) paste0("pykeras3:", package)
