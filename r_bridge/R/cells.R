# Cells of R in a notebook: what they print, and Python's names that they see.

# As at R's console: each value that is not invisible is printed.
run_cell <- function(code, data, others, put) {
  expressions <- parse(text = code, keep.source = TRUE)
  on.exit(hide_names())
  show_names(data, others, put)
  withCallingHandlers(source(exprs = expressions, local = globalenv(), print.eval = TRUE), warning = warn_plainly)
  invisible()
}

# A warning that no function gave names none, as at R's console.
warn_plainly <- function(warning) {
  call <- conditionCall(warning)
  if (!is.null(call) && is_hidden(call) && getOption("warn") == 1) {
    cat("Warning: ", conditionMessage(warning), "\n", sep = "", file = stderr())
    invokeRestart("muffleWarning")
  }
}

run_line <- function(code, data, others, put) {
  expressions <- parse(text = code, keep.source = TRUE)
  on.exit(hide_names())
  show_names(data, others, put)
  value <- withVisible(eval(expressions, globalenv()))
  if (value$visible) value$value
}

# Attached next to R's own variables, for as long as the cell runs. Data goes before what packages have under the same
# name, as a variable of R's would; R's own constants, such as T, and all functions go before Python's.
show_names <- function(data, others, put) {
  packages <- parent.env(globalenv())
  is_constant <- function(name) !is.null(found <- get0(name, baseenv())) && !is.function(found)
  is_taken <- function(name) exists(name, packages)
  names <- c(Filter(Negate(is_constant), data), Filter(Negate(is_taken), others))
  shown <- attach(NULL, pos = 2L, name = attached)
  lapply(names, function(name) delayedAssign(name, value_of(name, put), assign.env = shown))
}

value_of <- function(name, put) {
  place <- new.env()
  put(name, reticulate:::py_capsule(place))
  place$value
}

hide_names <- function() if (attached %in% search()) detach(attached, character.only = TRUE)

# The one name of an environment whose variables library() does not compare with those of a package
attached <- "CheckExEnv"
