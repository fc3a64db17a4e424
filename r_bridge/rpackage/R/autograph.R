# R's `if`, `while` and `for` on tensors, within functions that TensorFlow compiles.

#' A function whose control flow on tensors becomes part of TensorFlow's graph, but for `break`, `next` and `return()`
#' where a tensor decides on them.
autograph <- function(x) {
  if (inherits(x, "python.builtin.object")) return(x)
  if (is_formula(x)) x <- rlang::as_function(x)
  if (!is.function(x)) stop("autograph(): `x` must be a function. Received: ", class(x)[[1L]], call. = FALSE)
  environment(x) <- list2env(control_flow, parent = environment(x))
  x
}

tensorflow_tensor <- "tensorflow.python.types.core.Tensor"
tensorflow_dataset <- "tensorflow.python.data.ops.dataset_ops.DatasetV2"

#' Whether a value is a tensor of a graph under construction, which R can't look into.
is_graph_tensor <- function(x) inherits(x, c(tensorflow_tensor, "tensorflow.tensor")) && !tf$executing_eagerly()

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

as_flag <- function(x) if (inherits(x, "python.builtin.object")) as.logical(as.array(x)) else x

graph_if <- function(condition, yes, no, frame) {
  refuse_jumps("if", list(yes, no))
  in_yes <- assigned_in(yes)
  in_no <- assigned_in(no)
  # what only one branch assigns is known after it if it was known before
  names <- union(intersect(in_yes, in_no), known_in(frame, union(in_yes, in_no)))
  branch <- function(code) function() {
    passed_through(names, frame, {
      value <- eval(code, frame)
      list(if (!is.null(no)) as_graph_value(value), values_of(names, frame))
    })
  }
  result <- tf$cond(condition, branch(yes), branch(no))
  assign_all(names, result[[2L]], frame)
  if (is.null(no)) invisible() else result[[1L]]
}

graph_while <- function(condition, body, frame) {
  refuse_jumps("while", list(body))
  names <- known_in(frame, assigned_in(body))
  run <- function(code, keep) function(...) {
    passed_through(names, frame, {
      assign_all(names, list(...), frame)
      value <- eval(code, frame)
      if (keep) values_of(names, frame) else value
    })
  }
  result <- tf$while_loop(run(condition, FALSE), run(body, TRUE), values_of(names, frame))
  assign_all(names, result, frame)
  invisible()
}

graph_for_tensor <- function(variable, values, body, frame) {
  refuse_jumps("for", list(body))
  names <- known_in(frame, setdiff(assigned_in(body), variable))
  size <- tf$shape(values)[1]
  step <- function(i, ...) {
    passed_through(c(variable, names), frame, {
      assign_all(c(variable, names), list(tf$gather(values, i), ...), frame)
      eval(body, frame)
      c(list(i + 1L), values_of(names, frame))
    })
  }
  result <- tf$while_loop(function(i, ...) i < size, step, c(list(tf$constant(0L)), values_of(names, frame)))
  assign_all(names, result[-1L], frame)
  invisible()
}

graph_for_dataset <- function(variable, dataset, body, frame) {
  refuse_jumps("for", list(body))
  names <- known_in(frame, setdiff(assigned_in(body), variable))
  step <- function(state, ...) {
    passed_through(c(variable, names), frame, {
      element <- list(...)
      assign_all(c(variable, names), c(list(if (length(element) == 1L) element[[1L]] else element), state[-1L]), frame)
      eval(body, frame)
      do.call(reticulate::tuple, c(list(state[[1L]]), values_of(names, frame)))
    })
  }
  # a state of its own keeps the tuple from being empty
  result <- dataset$reduce(do.call(reticulate::tuple, c(list(tf$constant(0L)), values_of(names, frame))), step)
  assign_all(names, result[-1L], frame)
  invisible()
}

#' The value of code that may change variables of a frame, which are then what they were.
passed_through <- function(names, frame, code) {
  before <- mget(names, envir = frame, ifnotfound = list(NULL))
  known <- names %in% known_in(frame, names)
  on.exit({
    assign_all(names[known], before[known], frame)
    rm(list = intersect(names[!known], ls(frame, all.names = TRUE)), envir = frame)
  })
  force(code)
}

known_in <- function(frame, names) Filter(function(name) exists(name, envir = frame, inherits = FALSE), names)

values_of <- function(names, frame) unname(lapply(mget(names, envir = frame), as_graph_value))

#' Numbers become tensors; what tensors can't hold is not passed on.
as_graph_value <- function(x) if (is.null(x) || inherits(x, "python.builtin.object")) x else tf$convert_to_tensor(x)

assign_all <- function(names, values, frame) for (i in seq_along(names)) assign(names[[i]], values[[i]], envir = frame)

#' The names of the variables that code assigns.
assigned_in <- function(code) {
  if (!is.call(code) || identical(code[[1L]], quote(`function`))) return(character())
  inner <- unlist(lapply(as.list(code), assigned_in))
  if (!as.character(code[[1L]])[[1L]] %in% c("<-", "=")) return(unique(inner))
  target <- code[[2L]]
  while (is.call(target)) target <- target[[2L]]
  unique(c(inner, as.character(target)))
}

#' Raises for what leaves code early, which can't be part of a graph.
refuse_jumps <- function(kind, code) {
  found <- intersect(c("break", "next", "return"), unlist(lapply(code, all.names)))
  if (length(found))
    stop("`", found[[1L]], "` can't stand within ", if (kind == "if") "an" else "a", " `", kind, "` ",
         "that a tensor decides on. Let variables tell what is ",
         "to be done, or call tf$while_loop() and tf$cond().", call. = FALSE)
}
