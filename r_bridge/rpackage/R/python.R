# The Python that the package uses, and its start.

# Evaluated when the package is installed: the Python that installed it
installed_from <- Sys.getenv("PYKERAS3_PYTHON")

# State of the package: the Python module, classes to create, options of scripts, warnings that were given
session <- new.env(parent = emptyenv())

#' Return the Python package, loading it at first use.
module <- function() {
  if (is.null(session$module)) {
    session$module <- load_module()
    make_deferred_classes()
  }
  session$module
}

#' Import the Python package, check its version and register R as its host.
load_module <- function() {
  load_reticulate()
  loaded <- tryCatch(reticulate::import("pykeras3"), error = identity)
  if (inherits(loaded, "error")) {
    if (!inherits(loaded, "python.builtin.ModuleNotFoundError") && reticulate::py_module_available("pykeras3"))
      stop(loaded)
    advice <- "Install it there, or set the environment variable RETICULATE_PYTHON to a Python that has it"
    if (nzchar(installed_from))
      advice <- paste0(advice, ", such as ", installed_from, ", the Python that installed this R package")
    python <- reticulate::py_exe() %||% ""
    stop("The Python package pykeras3 was not found by ", if (nzchar(python)) python else "reticulate", ". ", advice,
         ". Then start R again.", call. = FALSE)
  }
  wanted <- as.character(utils::packageVersion("pykeras3"))
  if (loaded$`__version__` != wanted)
    stop("The R package pykeras3 has version ", wanted, ", the Python package ", loaded$`__version__`, ": run `",
         reticulate::py_exe(), " -m r_bridge install`, and start R again.", call. = FALSE)
  reticulate::import("r_bridge.keras.host")$register(connect_code, relay_warning)
  loaded
}

#' Set the variables that keep reticulate from using another Python or the network, unless the user has set them.
choose_python <- function() {
  settings <- c(RETICULATE_CHECK_REQUIRED_PACKAGES = "false", RETICULATE_USE_MANAGED_VENV = "no", UV_OFFLINE = "1",
                RETICULATE_PYTHON = installed_from)
  settings <- settings[nzchar(settings) & !nzchar(Sys.getenv(names(settings)))]
  if (length(settings)) do.call(Sys.setenv, as.list(settings))
  session$is_offline <- "UV_OFFLINE" %in% names(settings)
}

#' Let users' calls of uv use the network, once Python has started: its `os.environ` has the variable too.
allow_network <- function() {
  if (isTRUE(session$is_offline)) reticulate::import("os", convert = FALSE)$environ$pop("UV_OFFLINE", NULL)
}

#' Return a Python module that is loaded at first use, with Keras on the backend that KERAS_BACKEND names then.
delayed <- function(name) {
  prepare <- function() {
    module()
    reticulate::import("pykeras3.core.environment")$adopt("KERAS_BACKEND")
  }
  load_reticulate()
  # if Python is running, reticulate loads the module immediately
  if (reticulate::py_available()) prepare()
  reticulate::import(name, delay_load = list(before_load = prepare))
}

#' Return one of reticulate's functions, loading reticulate if it is the first that is used.
of_reticulate <- function(name) {
  load_reticulate()
  getExportedValue("reticulate", name)
}

#' Join the bridge to reticulate, whose own functions then return objects with all methods.
#'
#' Without the Python package, load_module() raises the error when it is needed.
connect_bridge <- function(...) {
  allow_network()
  bridge <- tryCatch(reticulate::import("r_bridge.runtime.reticulate"), error = function(e) NULL)
  if (!is.null(bridge)) bridge$connect()
}

.onLoad <- function(libname, pkgname) {
  is_running <- "reticulate" %in% loadedNamespaces() && reticulate::py_available()
  if (!is_running) choose_python()
  register_tensors()
  register_attributes()
  with_reticulate(register_checks)
  if (is_running) connect_bridge() else setHook("reticulate.onPyInit", connect_bridge)
}

#' Return TensorFlow's version and location and its Python, as R's package tensorflow does.
tf_config <- function() {
  module()
  available <- reticulate::py_module_available("tensorflow")
  config <- list(available = available, version = NULL, version_str = NULL, location = NULL,
                 python = reticulate::py_exe(), python_version = as.character(reticulate::py_version()))
  if (available) {
    config$version_str <- tf$`__version__`
    config$version <- package_version(sub("^([0-9.]*[0-9]).*", "\\1", config$version_str))
    config$location <- dirname(tf$`__file__`)
  }
  structure(config, class = "tensorflow_config")
}

tf_version <- function() tf_config()$version

print.tensorflow_config <- function(x, ...) {
  if (x$available) cat("TensorFlow v", x$version_str, " (", x$location, ")\n", sep = "")
  else cat("TensorFlow is not installed in ", x$python, "\n", sep = "")
  cat("Python v", x$python_version, " (", x$python, ")\n", sep = "")
  invisible(x)
}

delayedAssign("keras", delayed("keras"))
delayedAssign("tf", delayed("tensorflow"))
newaxis <- NULL

install_keras <- function(envname = "r-keras", ...,
                          extra_packages = c("scipy", "pandas", "Pillow", "pydot", "ipython", "tensorflow_datasets"),
                          python_version = ">=3.9,<=3.11", backend = c("tensorflow", "jax"), gpu = NA,
                          restart_session = TRUE) {
  message("install_keras() installs nothing: Keras is used from ", reticulate::py_exe(), ", where the Python package ",
          "pykeras3 is installed. To use another Python, set RETICULATE_PYTHON.")
}

install_tensorflow <- function(...) {
  stop("install_tensorflow() installs nothing: run `python -m pip install tensorflow` with the Python that R should ",
       "use, and set the environment variable RETICULATE_PYTHON to it.", call. = FALSE)
}

py_require <- function(packages = NULL, python_version = NULL, ..., exclude_newer = NULL,
                       action = c("add", "remove", "set")) {
  of_reticulate <- get0("py_require", asNamespace("reticulate"))
  if (!is.null(of_reticulate))
    of_reticulate(packages, python_version, ..., exclude_newer = exclude_newer, action = match.arg(action))
}
