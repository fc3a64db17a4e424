# Runs one file of keras3's own tests and writes a line for each of its blocks. `tools/run_upstream.py` starts it, with
# the file, the package to test and the file for the results in UPSTREAM_FILE, UPSTREAM_PACKAGE and UPSTREAM_RESULT.

file <- Sys.getenv("UPSTREAM_FILE")
library(testthat)

#' Call callr::r() with pykeras3 standing in for keras3 in the new R too.
in_new_r <- function(func, ...) {
  environment(func) <- globalenv()
  callr::r(function(func) {
    library(pykeras3)
    pykeras3:::attach_shims()
    func()
  }, list(func), ...)
}

# Private functions of keras3 that its tests use as helpers
yes <- function(...) TRUE
no <- function(...) FALSE
private <- list(
  is_keras_available = yes, is_keras_implementation = yes, have_h5py = yes, have_pyyaml = yes,
  have_pillow = yes, have_requests = yes,
  is_tensorflow_implementation = no, is_windows = no, is_mac_arm64 = no,
  keras_version = function() package_version(sub("[^0-9.].*", "", keras$`__version__`)),
  keras_array = function(x, dtype = NULL) np_array(x, if (is.null(dtype)) "float32" else dtype),
  random_array = function(...) array(stats::runif(prod(...)), dim = c(...)),
  create_layer_wrapper = function(class) {
    as.function(c(alist(object = ), formals(class), quote(create_layer(class, object, mget(names(formals(class)))))))
  },
  `::` = function(pkg, name) {
    call <- sys.call()
    if (identical(as.list(call)[-1L], list(quote(callr), quote(r)))) in_new_r else eval(call, globalenv())
  },
  `:::` = function(pkg, name) {
    name <- as.character(substitute(name))
    if (name %in% names(private)) private[[name]] else utils::getFromNamespace(name, as.character(substitute(pkg)))
  }
)

reticulate::import_from_path("offline_data", Sys.getenv("UPSTREAM_TOOLS"))$install_data()
if (Sys.getenv("UPSTREAM_PACKAGE") == "pykeras3") {
  library(pykeras3)
  pykeras3:::attach_shims()
  environment <- list2env(private, parent = globalenv())
} else {
  library(keras3)
  environment <- test_env("keras3")
}
library(reticulate)
# testthat before 3.2 lacks it
if (!exists("expect_contains"))
  environment$expect_contains <- function(object, expected) expect_equal(setdiff(expected, object), expected[0L])

Sys.setenv(NOT_CRAN = "true", TESTTHAT = "true")
results <- test_file(file, reporter = ListReporter$new(), env = environment, load_package = "none",
                     stop_on_failure = FALSE, stop_on_warning = FALSE)

status_of <- function(result) {
  kinds <- vapply(result$results, function(expectation) class(expectation)[[1L]], "")
  if (any(kinds %in% c("expectation_failure", "expectation_error"))) "failed"
  else if ("expectation_skip" %in% kinds) "skipped"
  else "ok"
}

first_message <- function(result) {
  bad <- Filter(function(expectation) inherits(expectation, c("expectation_failure", "expectation_error", "expectation_skip")),
                result$results)
  if (length(bad)) gsub("\\s+", " ", substr(conditionMessage(bad[[1L]]), 1L, 300L)) else ""
}

rows <- lapply(results, function(result)
  data.frame(file = basename(file), place = if (is.null(result$test)) "" else result$test, status = status_of(result),
             message = first_message(result)))
# A file that skips itself has no results
if (length(rows)) utils::write.csv(do.call(rbind, rows), Sys.getenv("UPSTREAM_RESULT"), row.names = FALSE)
