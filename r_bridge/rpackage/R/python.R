# Which Python the package uses, and when it starts.

# Evaluated when the package is installed
installed_from <- Sys.getenv("PYKERAS3_PYTHON")
oldest_reticulate <- "1.39"

session <- new.env(parent = emptyenv())

#' The Python package, which the first use loads.
module <- function() {
  if (is.null(session$module)) session$module <- load_module()
  session$module
}

load_module <- function() {
  loaded <- tryCatch(reticulate::import("pykeras3"), error = identity)
  if (inherits(loaded, "error")) {
    if (!inherits(loaded, "python.builtin.ModuleNotFoundError") && reticulate::py_module_available("pykeras3"))
      stop(loaded)
    python <- reticulate::py_exe()
    stop("The Python package pykeras3 was not found by ", python, ": run `", python, " -m pip install pykeras3`, or ",
         "set the environment variable RETICULATE_PYTHON to a Python that has it, and start R again.", call. = FALSE)
  }
  wanted <- as.character(utils::packageVersion("pykeras3"))
  if (loaded$`__version__` != wanted)
    stop("R's package pykeras3 is ", wanted, ", Python's is ", loaded$`__version__`, ": run `", reticulate::py_exe(),
         " -m r_bridge install`, and start R again.", call. = FALSE)
  loaded
}

#' Settings that keep reticulate from looking for another Python and from the network, unless the user has set them.
choose_python <- function() {
  settings <- c(RETICULATE_CHECK_REQUIRED_PACKAGES = "false", RETICULATE_USE_MANAGED_VENV = "no", UV_OFFLINE = "1")
  if (!reticulate::py_available()) settings <- c(settings, RETICULATE_PYTHON = installed_from)
  settings <- settings[nzchar(settings) & !nzchar(Sys.getenv(names(settings)))]
  if (length(settings)) do.call(Sys.setenv, as.list(settings))
}

#' Binds a Python module that is loaded when it is first used; reticulate's delay ends where Python runs already.
assign_delayed <- function(binding, name, package) {
  load <- function() {
    module()
    reticulate::import(name)
  }
  if (reticulate::py_available()) delayedAssign(binding, load(), assign.env = package)
  else assign(binding, reticulate::import(name, delay_load = list(before_load = function() module())), package)
}

.onLoad <- function(libname, pkgname) {
  have <- utils::packageVersion("reticulate")
  if (have < oldest_reticulate)
    stop("R's package reticulate is ", have, ", but ", oldest_reticulate, " or later is needed: run ",
         "install.packages(\"reticulate\"), and start R again.", call. = FALSE)
  choose_python()
  package <- topenv()
  assign_delayed("keras", "keras", package)
  assign_delayed("tf", "tensorflow", package)
  direct <- get0("py_call_impl", asNamespace("reticulate"))
  if (!is.null(direct)) assign("call_reference", direct, package)
  register_tensor_methods()
}

keras <- NULL
tf <- NULL
newaxis <- NULL

install_keras <- function(envname = "r-keras", ...,
                          extra_packages = c("scipy", "pandas", "Pillow", "pydot", "ipython", "tensorflow_datasets"),
                          python_version = ">=3.9,<=3.11", backend = c("tensorflow", "jax"), gpu = NA,
                          restart_session = TRUE) {
  stop("install_keras() does not install here: run `python -m pip install pykeras3` for the Python that R is to use, ",
       "and set the environment variable RETICULATE_PYTHON to it.", call. = FALSE)
}

py_require <- function(packages = NULL, python_version = NULL, ..., exclude_newer = NULL,
                       action = c("add", "remove", "set")) {
  of_reticulate <- get0("py_require", asNamespace("reticulate"))
  if (!is.null(of_reticulate))
    of_reticulate(packages, python_version, ..., exclude_newer = exclude_newer, action = match.arg(action))
}
