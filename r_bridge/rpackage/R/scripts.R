# Running scripts written for keras3 and its companion packages.

#' Run a script, or knit a document, in the global environment; errors name the line.
#'
#' @param native Whether to use keras3 and its companion packages if they are installed.
#' @param out Folder for plots and knitted documents.
run_script <- function(path, native = FALSE, out = NULL) {
  attach_shims(native)
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

#' Raise an error with the line of a file, if that is known, and the code.
stop_at <- function(path, line, error, code) {
  stop(path, if (!is.na(line)) paste(", line", line), ": ", conditionMessage(error), "\n  in ", code, call. = FALSE)
}
