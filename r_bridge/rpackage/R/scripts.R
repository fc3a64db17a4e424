# Scripts written for keras3 and the packages around it, run as they are.

# Packages whose functions are here
stood_in_for <- c("keras3", "keras", "tensorflow", "tfdatasets", "coro", "tfautograph")

is_here <- function(package) {
  package %in% stood_in_for && !(isTRUE(session$native) && nzchar(system.file(package = package)))
}

#' Runs a script, or knits a document, in the global environment; an error names the line.
run_script <- function(path, native = FALSE, out = NULL) {
  attach_stand_ins(native)
  if (!is.null(out)) dir.create(out, showWarnings = FALSE, recursive = TRUE)
  if (grepl("[.]rmd$", path, ignore.case = TRUE)) return(knit_document(path, if (is.null(out)) "." else out))
  if (!is.null(out)) options(device = function(...) grDevices::pdf(file.path(out, "Rplots.pdf"), ...))
  code <- parse(path, keep.source = TRUE)
  places <- attr(code, "srcref")
  for (i in seq_along(code)) {
    value <- tryCatch(withVisible(eval(code[[i]], globalenv())), error = function(error) {
      stop_at(path, places[[i]][[1L]], error, deparse(code[[i]], nlines = 1L)[[1L]])
    })
    if (value$visible) print(value$value)
  }
}

stop_at <- function(path, line, error, code) {
  stop(path, ", line ", line, ": ", conditionMessage(error), "\n  in ", code, call. = FALSE)
}

#' Attaches `library()`, `require()` and `::` that take those packages' names for this package.
attach_stand_ins <- function(native = FALSE) {
  session$native <- native
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
