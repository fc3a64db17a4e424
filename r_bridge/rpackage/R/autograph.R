# R's `if`, `while` and `for` on tensors in functions that TensorFlow compiles.

#' Return a function whose control flow on tensors becomes part of TensorFlow's graph.
#'
#' `break`, `next` and `return()` are not supported in code whose condition is a tensor.
autograph <- function(x) {
  if (inherits(x, "python.builtin.object")) return(x)
  if (is_formula(x)) x <- rlang::as_function(x)
  if (!is.function(x)) stop("autograph(): `x` must be a function. Received: ", class(x)[[1L]], call. = FALSE)
  environment(x) <- list2env(control_flow, parent = environment(x))
  x
}

tensorflow_tensor <- "tensorflow.python.types.core.Tensor"
tensorflow_dataset <- "tensorflow.python.data.ops.dataset_ops.DatasetV2"

#' Return TRUE for a tensor of a graph under construction, whose value is not known yet.
is_graph_tensor <- function(x) inherits(x, c(tensorflow_tensor, "tensorflow.tensor")) && !tf$executing_eagerly()

# Replacements of R's control flow, found before base R's by a function that autograph() returned
control_flow <- list(
  `if` = function(condition, yes, no) {
    if (is_graph_tensor(condition))
      return(graph_if(condition, substitute(yes), if (missing(no)) NULL else substitute(no), parent.frame()))
    if (as_flag(condition)) yes else if (missing(no)) invisible() else no
  },
  `while` = function(condition, body) {
    condition <- substitute(condition)
    frame <- parent.frame()
    value <- eval(condition, frame)
    if (is_graph_tensor(value)) return(graph_while(condition, substitute(body), frame))
    pending <- TRUE
    check <- function() {
      if (pending) pending <<- FALSE else value <<- eval(condition, frame)
      as_flag(value)
    }
    eval(as.call(list(base::`while`, as.call(list(check)), substitute(body))), frame)
  },
  `for` = function(variable, values, body) {
    frame <- parent.frame()
    variable <- substitute(variable)
    if (is_graph_tensor(values)) return(graph_for_tensor(as.character(variable), values, substitute(body), frame))
    if (inherits(values, tensorflow_dataset) && !tf$executing_eagerly())
      return(graph_for_dataset(as.character(variable), values, substitute(body), frame))
    eval(as.call(list(base::`for`, variable, values, substitute(body))), frame)
  },
  `&&` = function(x, y) {
    if (!is_graph_tensor(x)) {
      if (!as_flag(x)) return(FALSE)
      return(if (is_graph_tensor(y)) y else as_flag(y))
    }
    tf$logical_and(x, y)
  },
  `||` = function(x, y) {
    if (!is_graph_tensor(x)) {
      if (as_flag(x)) return(TRUE)
      return(if (is_graph_tensor(y)) y else as_flag(y))
    }
    tf$logical_or(x, y)
  }
)

#' Return a condition as R's `if` takes it.
as_flag <- function(x) if (inherits(x, "python.builtin.object")) as.logical(as.array(x)) else x

#' Add an `if` to the graph; variables that the branches assign are its outputs.
graph_if <- function(condition, yes, no, frame) {
  stop_if_jumps("if", list(yes, no))
  assigned_in_yes <- assigned_in(yes)
  assigned_in_no <- assigned_in(no)
  # a variable that only one branch assigns is an output only if it existed before
  names <- union(intersect(assigned_in_yes, assigned_in_no), defined_in(frame, union(assigned_in_yes, assigned_in_no)))
  branch <- function(code) function() {
    restoring_variables(names, frame, {
      value <- eval(code, frame)
      list(if (!is.null(no)) as_graph_value(value), values_of(names, frame))
    })
  }
  result <- tf$cond(condition, branch(yes), branch(no))
  assign_all(names, result[[2L]], frame)
  if (is.null(no)) invisible() else result[[1L]]
}

#' Add a `while` loop to the graph; variables that its body assigns are the loop variables.
graph_while <- function(condition, body, frame) {
  stop_if_jumps("while", list(body))
  names <- defined_in(frame, assigned_in(body))
  run <- function(code, keep) function(...) {
    restoring_variables(names, frame, {
      assign_all(names, list(...), frame)
      value <- eval(code, frame)
      if (keep) values_of(names, frame) else value
    })
  }
  result <- tf$while_loop(run(condition, FALSE), run(body, TRUE), values_of(names, frame))
  assign_all(names, result, frame)
  invisible()
}

#' Add a `for` loop over the first axis of a tensor to the graph.
graph_for_tensor <- function(variable, values, body, frame) {
  stop_if_jumps("for", list(body))
  names <- defined_in(frame, setdiff(assigned_in(body), variable))
  size <- tf$shape(values)[1]
  step <- function(i, ...) {
    restoring_variables(c(variable, names), frame, {
      assign_all(c(variable, names), list(tf$gather(values, i), ...), frame)
      eval(body, frame)
      c(list(i + 1L), values_of(names, frame))
    })
  }
  result <- tf$while_loop(function(i, ...) i < size, step, c(list(tf$constant(0L)), values_of(names, frame)))
  assign_all(names, result[-1L], frame)
  invisible()
}

#' Add a `for` loop over a dataset to the graph.
graph_for_dataset <- function(variable, dataset, body, frame) {
  stop_if_jumps("for", list(body))
  names <- defined_in(frame, setdiff(assigned_in(body), variable))
  step <- function(state, ...) {
    restoring_variables(c(variable, names), frame, {
      element <- list(...)
      assign_all(c(variable, names), c(list(if (length(element) == 1L) element[[1L]] else element), state[-1L]), frame)
      eval(body, frame)
      do.call(reticulate::tuple, c(list(state[[1L]]), values_of(names, frame)))
    })
  }
  # the constant keeps the state from being an empty tuple
  result <- dataset$reduce(do.call(reticulate::tuple, c(list(tf$constant(0L)), values_of(names, frame))), step)
  assign_all(names, result[-1L], frame)
  invisible()
}

#' Evaluate code that may change variables of a frame, then restore them.
restoring_variables <- function(names, frame, code) {
  before <- mget(names, envir = frame, ifnotfound = list(NULL))
  known <- names %in% defined_in(frame, names)
  on.exit({
    assign_all(names[known], before[known], frame)
    rm(list = intersect(names[!known], ls(frame, all.names = TRUE)), envir = frame)
  })
  force(code)
}

#' Return those of the names that are variables of a frame.
defined_in <- function(frame, names) Filter(function(name) exists(name, envir = frame, inherits = FALSE), names)

#' Return the values of variables as tensors.
values_of <- function(names, frame) unname(lapply(mget(names, envir = frame), as_graph_value))

#' Convert an R value to a tensor; keep NULL and Python objects.
as_graph_value <- function(x) if (is.null(x) || inherits(x, "python.builtin.object")) x else tf$convert_to_tensor(x)

assign_all <- function(names, values, frame) for (i in seq_along(names)) assign(names[[i]], values[[i]], envir = frame)

#' Return the names of the variables that code assigns.
assigned_in <- function(code) {
  if (!is.call(code) || identical(code[[1L]], quote(`function`))) return(character())
  inner <- unlist(lapply(as.list(code), assigned_in))
  if (!as.character(code[[1L]])[[1L]] %in% c("<-", "=")) return(unique(inner))
  target <- code[[2L]]
  while (is.call(target)) target <- target[[2L]]
  unique(c(inner, as.character(target)))
}

#' Raise an error for `break`, `next` and `return()`, which can't be part of a graph.
stop_if_jumps <- function(kind, code) {
  found <- intersect(c("break", "next", "return"), unlist(lapply(code, all.names)))
  if (length(found))
    stop("`", found[[1L]], "` is not supported within ", if (kind == "if") "an" else "a", " `", kind, "` ",
         "that depends on a tensor. Use variables instead, or call tf$while_loop() and tf$cond().", call. = FALSE)
}
