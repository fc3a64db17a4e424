# R cells of a notebook: their output, and the Python variables that they see.

# Run a cell and print its visible values, as R's console does.
run_cell <- function(code, data, others, put) {
  expressions <- parse(text = code, keep.source = TRUE)
  on.exit(hide_names())
  show_names(data, others, put)
  withCallingHandlers(source(exprs = expressions, local = globalenv(), print.eval = TRUE), warning = warn_plainly)
  invisible()
}

# Print a warning raised outside any function without a call, as R's console does.
warn_plainly <- function(warning) {
  call <- conditionCall(warning)
  if (!is.null(call) && is_hidden(call) && getOption("warn") == 1) {
    cat("Warning: ", conditionMessage(warning), "\n", sep = "", file = stderr())
    invokeRestart("muffleWarning")
  }
}

# Run a line and return its value if it is visible.
run_line <- function(code, data, others, put) {
  expressions <- parse(text = code, keep.source = TRUE)
  on.exit(hide_names())
  show_names(data, others, put)
  value <- withVisible(eval(expressions, globalenv()))
  if (value$visible) value$value
}

# Attach Python's variables while a cell runs.
# Data takes precedence over objects of the same name in packages, as R variables do; base R's constants, such as T, and
# functions of packages take precedence over Python's functions.
show_names <- function(data, others, put) {
  packages <- parent.env(globalenv())
  is_constant <- function(name) !is.null(found <- get0(name, baseenv())) && !is.function(found)
  is_taken <- function(name) exists(name, packages)
  names <- c(Filter(Negate(is_constant), data), Filter(Negate(is_taken), others))
  shown <- attach(NULL, pos = 2L, name = attached)
  lapply(names, function(name) delayedAssign(name, value_of(name, put), assign.env = shown))
}

# Return the value of a Python variable; `put` assigns it in an environment.
value_of <- function(name, put) {
  place <- new.env()
  put(name, reticulate:::py_capsule(place))
  place$value
}

hide_names <- function() if (attached %in% search()) detach(attached, character.only = TRUE)

# The only name of an attached environment that library() does not check for conflicts
attached <- "CheckExEnv"
