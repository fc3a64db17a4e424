# R Markdown documents knitted to Markdown files with embedded images; reticulate passes Python's output to knitr.

#' Knit a document into the folder `out`.
knit_document <- function(path, out) {
  if (!nzchar(system.file(package = "knitr")))
    stop("A .Rmd document needs R's package knitr: run install.packages(\"knitr\").", call. = FALSE)
  path <- normalizePath(path)  # knitr changes to its folder
  figures <- tempfile("figures")
  managers <- list(knitr::knit_hooks, knitr::opts_hooks, knitr::opts_knit, knitr::opts_chunk)
  before <- lapply(managers, function(manager) manager$get())
  on.exit({
    Map(function(manager, values) manager$restore(values), managers, before)
    unlink(figures, recursive = TRUE)
  })
  knitr::render_markdown()
  hooks <- knitr::knit_hooks$get(c("evaluate", "evaluate.inline"))
  knitr::knit_hooks$set(evaluate = evaluate_with_line(path, hooks$evaluate),
                        evaluate.inline = inline_with_line(path, hooks$evaluate.inline))
  knitr::opts_hooks$set(eval = eval_on_backend(path))
  knitr::opts_knit$set(upload.fun = knitr::image_uri)
  # Without rmarkdown, newer versions of knitr can't write the HTML that models have for Python's chunks
  if (!nzchar(system.file(package = "rmarkdown"))) knitr::opts_knit$set(rmarkdown.pandoc.to = "commonmark")
  knitr::opts_chunk$set(fig.path = paste0(figures, "/"), error = FALSE)
  written <- file.path(out, sub("[.][^.]*$", ".md", basename(path)))
  knitr::knit(path, written, envir = globalenv(), quiet = TRUE)
  cat(written, "\n", sep = "")
}

#' Return a knitr hook that evaluates chunks with the option `backend` on that backend only.
#'
#' If some chunks name the session's backend, only those are evaluated.
eval_on_backend <- function(path) {
  marked <- grep("^```+ *\\{.*backend *=", readLines(path, encoding = "UTF-8", warn = FALSE), value = TRUE)
  if (!length(marked)) return(identity)
  backend <- config_backend()
  has_its_own <- any(grepl(paste0("backend *= *[\"']", backend), marked))
  function(options) {
    runs_here <- if (is.null(options$backend)) !has_its_own else options$backend == backend
    if (!runs_here) options$eval <- FALSE
    options
  }
}

#' Return a knitr hook that evaluates a chunk and names the line of the document in errors.
evaluate_with_line <- function(path, evaluate) {
  force(evaluate)
  function(code, ..., stop_on_error) {
    results <- evaluate(code, ..., stop_on_error = min(stop_on_error, 1L))
    failed <- which(vapply(results, inherits, NA, "error"))
    if (stop_on_error == 2L && length(failed)) stop_in_chunk(path, code, results[seq_len(failed[[1L]])])
    results
  }
}

#' Return a knitr hook that evaluates inline code and names the line of the document in errors.
inline_with_line <- function(path, evaluate) {
  force(evaluate)
  function(code, ...) tryCatch(evaluate(code, ...), error = function(error) {
    code <- trimws(code)
    line <- grep(strsplit(code, "\n")[[1L]][[1L]], readLines(path, encoding = "UTF-8", warn = FALSE), fixed = TRUE)
    stop_at(path, line[1L], error, code)
  })
}

#' Raise the error that is the last of a chunk's results; the source before it is the code that failed.
stop_in_chunk <- function(path, code, results) {
  sources <- Filter(function(result) inherits(result, "source"), results)
  lengths <- vapply(sources, function(source) length(strsplit(source$src, "\n")[[1L]]), 1L)
  line <- first_line(path, code) + sum(lengths[-length(lengths)])
  stop_at(path, line, results[[length(results)]], strsplit(trimws(sources[[length(sources)]]$src), "\n")[[1L]][[1L]])
}

#' Return the line of a document at which the code of a chunk starts, without the indentation of chunks in lists.
#'
#' NA for a chunk that is not in the document itself, but in another that it includes.
first_line <- function(path, code) {
  lines <- trimws(readLines(path, encoding = "UTF-8", warn = FALSE))
  code <- trimws(code)
  fits <- vapply(seq_along(lines), function(i) identical(lines[i - 1L + seq_along(code)], code), NA)
  which(fits)[1L]
}
