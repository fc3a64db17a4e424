# Scripts written for keras3 and the packages around it, run as they are.

# Packages whose functions are here, where the package itself is not installed
stood_in_for <- c("keras3", "keras", "tensorflow", "tfdatasets", "coro")

is_here <- function(package) package %in% stood_in_for && !nzchar(system.file(package = package))

#' Runs a script in the global environment, prints what is visible, and names the line of an error.
run_script <- function(path) {
  attach_stand_ins()
  code <- parse(path, keep.source = TRUE)
  places <- attr(code, "srcref")
  for (i in seq_along(code)) {
    value <- tryCatch(withVisible(eval(code[[i]], globalenv())), error = function(error) {
      stop(path, ", line ", places[[i]][[1L]], ": ", conditionMessage(error), "\n  in ",
           deparse(code[[i]], nlines = 1L)[[1L]], call. = FALSE)
    })
    if (value$visible) print(value$value)
  }
}

#' `library()`, `require()` and `::` that take these packages' names for this package.
attach_stand_ins <- function() {
  if ("pykeras3:scripts" %in% search()) return(invisible())
  stand_ins <- list(library = attaching("library"), require = attaching("require"), "::" = exported)
  get("attach", baseenv())(stand_ins, name = "pykeras3:scripts", warn.conflicts = FALSE)
}

attaching <- function(attach) function(package, ..., character.only = FALSE) {
  call <- sys.call()
  call[[1L]] <- call("::", quote(base), as.name(attach))
  name <- if (missing(package)) "" else if (character.only) package else as.character(substitute(package))
  if (is_here(name)) call <- quote(base::library(pykeras3))
  eval(call, parent.frame())
}

exported <- function(pkg, name) {
  package <- as.character(substitute(pkg))
  getExportedValue(if (is_here(package)) "pykeras3" else package, as.character(substitute(name)))
}
