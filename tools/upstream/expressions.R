# Runs one script or R Markdown document expression by expression and writes a line for each. `tools/run_upstream.py`
# starts it, with the file, the package to use and the file for the results in UPSTREAM_FILE, UPSTREAM_PACKAGE and
# UPSTREAM_RESULT.

# The script runs in the global environment, so that the variables of this file are local
local({
  file <- Sys.getenv("UPSTREAM_FILE")
  result_file <- Sys.getenv("UPSTREAM_RESULT")
  tools <- Sys.getenv("UPSTREAM_TOOLS")

  #' Return the code of a script, or of a document's chunks.
  read_code <- function(file) {
    if (grepl("[.]rmd$", file, ignore.case = TRUE)) {
      script <- tempfile(fileext = ".R")
      knitr::purl(file, script, quiet = TRUE, documentation = 0L)
      file <- script
    }
    parse(file, keep.source = TRUE)
  }

  #' Return the backend that a script chooses first, or "".
  chosen_backend <- function(code) {
    if (is.call(code)) {
      name <- code[[1L]]
      if (is.call(name) && identical(name[[1L]], quote(`::`))) name <- name[[3L]]
      if (identical(name, quote(use_backend)) && is.character(code[[2L]])) return(code[[2L]])
    }
    if (is.recursive(code)) for (part in as.list(code)) {
      if (missing(part)) next
      found <- chosen_backend(part)
      if (nzchar(found)) return(found)
    }
    ""
  }

  # Upper limits of numbers, so that a script takes seconds; integers, so that an integer stays one
  most_epochs <- 2L
  largest_image <- 96L
  most_trials <- 4L
  cut_names <- list(epochs = most_epochs, num_epochs = most_epochs, max_epochs = most_epochs, max_trials = most_trials,
                    image_size = largest_image, img_size = largest_image, target_size = largest_image)

  is_vector <- function(code) is.call(code) && (identical(code[[1L]], quote(c)) || identical(code[[1L]], quote(shape)))

  #' Return the limit of the numbers of an argument, or NULL; a shape has one if it is that of images.
  limit_of <- function(name, value) {
    is_image <- is_vector(value) && length(value) == 4L && is.numeric(value[[4L]]) && value[[4L]] <= 4L
    if (name %in% c("shape", "input_shape") && is_image) largest_image else cut_names[[name]]
  }

  #' Return code in which the numbers of certain arguments and variables are limited.
  cut_numbers <- function(code) {
    if (!is.call(code)) return(code)
    assigns <- length(code) == 3L && as.character(code[[1L]])[[1L]] %in% c("<-", "=")
    if (assigns && is.symbol(code[[2L]])) code[[3L]] <- cut_value(code[[3L]], cut_names[[as.character(code[[2L]])]])
    for (i in seq_along(code)) {
      part <- code[[i]]
      if (missing(part) || is.null(part)) next
      limit <- if (!is.null(names(code)) && nzchar(names(code)[[i]])) limit_of(names(code)[[i]], part)
      code[[i]] <- cut_numbers(if (is.pairlist(part)) part else cut_value(part, limit))
    }
    code
  }

  cut_value <- function(value, limit) {
    if (is.null(limit)) return(value)
    if (is.numeric(value) && length(value) == 1L) return(min(value, limit))
    if (is_vector(value) && all(vapply(as.list(value)[-1L], is.numeric, NA)))
      return(as.call(c(value[[1L]], lapply(as.list(value)[-1L], min, limit))))
    value
  }

  assigned_by <- function(code) {
    targets <- character()
    visit <- function(code) {
      if (!is.call(code)) return()
      head <- if (is.symbol(code[[1L]])) as.character(code[[1L]]) else ""
      if (head %in% c("<-", "=", "%<-%")) targets <<- c(targets, all.vars(code[[2L]]))
      if (head == "%py_class%") targets <<- c(targets, all.vars(code[[2L]])[[1L]])
      if (head != "function") for (part in as.list(code)) if (!missing(part)) visit(part)
    }
    visit(code)
    unique(setdiff(targets, "."))
  }

  #' Return the names that code reads, without the target of a plain assignment.
  read_by <- function(code) {
    plain <- is.call(code) && length(code) == 3L && as.character(code[[1L]])[[1L]] %in% c("<-", "=", "%<-%")
    if (!plain) return(all.names(code))
    target <- code[[2L]]
    unpacks <- is.call(target) && (identical(target[[1L]], quote(c)) || identical(target[[2L]], quote(.)))
    c(if (!is.symbol(target) && !unpacks) all.names(target), all.names(code[[3L]]))
  }

  # Error messages of code that needs something this machine lacks
  missing_here <- c(
    network = paste0("URL fetch failure|urlopen error|cannot open URL|Connection|getaddrinfo|resolve host|Max retries|",
                     "download|LocalEntryNotFound|offline mode|kaggle|network|preset"),
    package = "there is no package called|No module named|required to|could not find function|is not installed",
    hardware = "GPU|TPU|CUDA"
  )

  cause_of <- function(message) {
    found <- names(missing_here)[vapply(missing_here, grepl, NA, message)]
    if (length(found)) found[[1L]] else "failed"
  }

  code <- read_code(file)
  backend <- chosen_backend(code)
  # In a Python host, Python has read its environment already
  if (nzchar(backend)) reticulate::py_set_item(reticulate::import("os")$environ, "KERAS_BACKEND", backend)

  package <- Sys.getenv("UPSTREAM_PACKAGE")
  offline_data <- reticulate::import_from_path("offline_data", tools)
  offline_data$install_data()
  offline_data$cut_training()
  offline_data$make_folders(".")
  attach(list(download.file = function(url, destfile, ...) {
    offline_data$make_file(as.character(url), as.character(destfile))
    invisible(0L)
  }),
         name = "downloads", warn.conflicts = FALSE)
  if (package == "pykeras3") {
    library(pykeras3)
    pykeras3:::attach_shims()
  }
  options(device = function(...) grDevices::pdf(NULL))

  lost <- list()  # variables that a failed expression would have assigned, with the cause
  rows <- list()
  lines <- vapply(attr(code, "srcref"), function(place) place[[1L]], 0L)

  note <- function(i, status, message) {
    row <- data.frame(file = basename(file), place = lines[[i]], status = status,
                      message = gsub("\\s+", " ", substr(message, 1L, 300L)),
                      code = substr(deparse(code[[i]])[[1L]], 1L, 100L))
    rows[[length(rows) + 1L]] <<- row
    # after each expression, in case the script crashes or exceeds its time limit
    utils::write.csv(do.call(rbind, rows), result_file, row.names = FALSE)
  }

  for (i in seq_along(code)) {
    expression <- cut_numbers(code[[i]])
    makes <- assigned_by(expression)
    needs <- intersect(read_by(expression), names(lost))
    if (length(needs)) {
      cause <- lost[[needs[[1L]]]]
      lost[makes] <- cause
      note(i, paste("after", cause), paste("needs", needs[[1L]]))
      next
    }
    cat(sprintf("# %s:%d\n", basename(file), lines[[i]]))
    problem <- tryCatch({
      value <- withVisible(eval(expression, globalenv()))
      if (value$visible) print(value$value)
      NULL
    }, error = identity, interrupt = function(e) simpleError("interrupted"))
    if (is.null(problem)) {
      lost[makes] <- NULL
      note(i, "ok", "")
    } else {
      cause <- cause_of(conditionMessage(problem))
      lost[makes] <- cause
      note(i, cause, conditionMessage(problem))
    }
  }
})
