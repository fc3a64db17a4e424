# Documents, knitted to Markdown that holds its pictures; what Python prints reticulate gives to knitr.

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
  knitr::knit_hooks$set(evaluate = evaluate_located(path, hooks$evaluate),
                        evaluate.inline = inline_located(path, hooks$evaluate.inline))
  knitr::opts_hooks$set(eval = on_its_backend(path))
  knitr::opts_knit$set(upload.fun = knitr::image_uri)
  knitr::opts_chunk$set(fig.path = paste0(figures, "/"), error = FALSE)
  written <- file.path(out, sub("[.][^.]*$", ".md", basename(path)))
  knitr::knit(path, written, envir = globalenv(), quiet = TRUE)
  cat(written, "\n", sep = "")
}

#' Chunks with the option `backend` run on that one only; where the session's own has some, nothing else runs.
on_its_backend <- function(path) {
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

#' Evaluates a chunk; an error names the line in the document.
evaluate_located <- function(path, evaluate) {
  force(evaluate)
  function(code, ..., stop_on_error) {
    results <- evaluate(code, ..., stop_on_error = min(stop_on_error, 1L))
    failed <- which(vapply(results, inherits, NA, "error"))
    if (stop_on_error == 2L && length(failed)) stop_in_chunk(path, code, results[seq_len(failed[[1L]])])
    results
  }
}

inline_located <- function(path, evaluate) {
  force(evaluate)
  function(code, ...) tryCatch(evaluate(code, ...), error = function(error) {
    stop_at(path, grep(trimws(code), readLines(path, warn = FALSE), fixed = TRUE)[[1L]], error, trimws(code))
  })
}

#' Of a chunk's results the last is an error, the source before it is the code that failed.
stop_in_chunk <- function(path, code, results) {
  sources <- Filter(function(result) inherits(result, "source"), results)
  lengths <- vapply(sources, function(source) length(strsplit(source$src, "\n")[[1L]]), 1L)
  line <- first_line(path, code) + sum(lengths[-length(lengths)])
  stop_at(path, line, results[[length(results)]], strsplit(trimws(sources[[length(sources)]]$src), "\n")[[1L]][[1L]])
}

#' Where the code of a chunk stands in its document.
first_line <- function(path, code) {
  lines <- readLines(path, warn = FALSE)
  fits <- vapply(seq_along(lines), function(i) identical(lines[i - 1L + seq_along(code)], as.character(code)), NA)
  which(fits)[[1L]]
}
