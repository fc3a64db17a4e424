#' Run code in another R session and return its output.
run_r <- function(code) {
  script <- tempfile(fileext = ".R")
  writeLines(code, script)
  system2(file.path(R.home("bin"), "Rscript"), script, stdout = TRUE,
          env = paste0("R_LIBS=", paste(.libPaths(), collapse = .Platform$path.sep)))
}
