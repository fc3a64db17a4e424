# Knits the R Markdown documents of a folder, each in an empty global environment and in that folder, and writes the
# name and error of each as a line of JSON: Rscript documents.R RESULTS FOLDER
library(pykeras3)

local({
  given <- commandArgs(TRUE)
  for (path in sort(list.files(given[[2]], "[.]Rmd$", full.names = TRUE))) {
    rm(list = ls(globalenv(), all.names = TRUE), envir = globalenv())
    clear_session()
    error <- tryCatch({
      pykeras3:::run_script(path, out = file.path(given[[2]], "knitted"))
      NULL
    }, error = conditionMessage)
    line <- list(basename(path), error)
    cat(jsonlite::toJSON(line, auto_unbox = TRUE, null = "null"), "\n", sep = "", file = given[[1]], append = TRUE)
  }
})
