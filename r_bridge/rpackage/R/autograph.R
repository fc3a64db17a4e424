# R's `if`, `while` and `for` on tensors in functions that TensorFlow compiles.

#' Return a function whose control flow on tensors becomes part of TensorFlow's graph.
#'
#' `return()` is not supported in code whose condition is a tensor.
autograph <- function(x) {
  if (inherits(x, "python.builtin.object") || is.primitive(x)) return(x)
  if (is_formula(x)) x <- rlang::as_function(x)
  if (!is.function(x)) stop("autograph(): `x` must be a function. Received: ", class(x)[[1L]], call. = FALSE)
  environment(x) <- list2env(control_flow, parent = environment(x))
  x
}

tensorflow_tensors <- c("tensorflow.python.types.core.Tensor", "tensorflow.tensor")
tensorflow_dataset <- "tensorflow.python.data.ops.dataset_ops.DatasetV2"

#' Return TRUE for a tensor of a graph under construction, whose value is not known yet.
is_graph_tensor <- function(x) inherits(x, tensorflow_tensors) && !tf$executing_eagerly()

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
    is_dataset <- inherits(values, tensorflow_dataset)
    if (!is_dataset && !inherits(values, tensorflow_tensors))
      return(eval(as.call(list(base::`for`, variable, values, substitute(body))), frame))
    if (tf$executing_eagerly())
      return(eval(as.call(list(loop, call("for", variable, values, substitute(body)))), frame))
    graph_for <- if (is_dataset) graph_for_dataset else graph_for_tensor
    graph_for(as.character(variable), values, substitute(body), frame)
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
  },
  stopifnot = function(...) {
    code <- as.list(substitute(list(...)))[-1L]
    for (i in seq_along(code)) {
      holds <- ...elt(i)
      message <- names(code)[i] %||% ""
      if (!nzchar(message)) message <- paste(deparse1(code[[i]]), "is not TRUE")
      if (is_graph_tensor(holds)) tf$debugging$Assert(tf$reduce_all(holds), list(message))
      else if (!isTRUE(all(as_flag(holds)))) stop(simpleError(message, sys.call(-1L)))
    }
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
  gives_value <- has_value(yes) && has_value(no)
  branch <- function(code) function() {
    restoring_variables(union(assigned_in_yes, assigned_in_no), frame, {
      value <- eval(code, frame)
      list(if (gives_value) as_graph_value(value), values_of(names, frame))
    })
  }
  result <- tf$cond(condition, branch(yes), branch(no))
  assign_all(names, result[[2L]], frame)
  if (gives_value) result[[1L]] else invisible()
}

#' Return FALSE for code whose value can't be a tensor, such as an `if` without `else`.
has_value <- function(code) {
  if (!is.call(code)) return(!is.null(code))
  parts <- as.list(code)
  switch(if (is.symbol(parts[[1L]])) as.character(parts[[1L]]) else "",
    "if" = length(parts) == 4L && all(vapply(parts[3:4], has_value, NA)),
    "{" = length(parts) > 1L && has_value(parts[[length(parts)]]),
    "for" = , "while" = , "repeat" = FALSE,
    TRUE)
}

#' Add a `while` loop to the graph; variables that its body assigns are the loop variables.
graph_while <- function(condition, body, frame) {
  loop <- prepare_loop("while", body, frame)
  on.exit(rm(list = intersect(loop$flags, ls(frame, all.names = TRUE)), envir = frame))
  if (loop$jumps) condition <- bquote(if (.(as.name(loop$flags[["left"]]))) FALSE else .(condition))
  run <- function(code, keep) function(...) {
    restoring_variables(loop$assigned, frame, {
      assign_all(loop$variables, list(...), frame)
      value <- eval(code, frame)
      if (keep) values_of(loop$variables, frame) else value
    })
  }
  result <- tf$while_loop(run(condition, FALSE), run(loop$body, TRUE), values_of(loop$variables, frame))
  assign_all(loop$variables, result, frame)
  invisible()
}

#' Add a `for` loop over the first axis of a tensor to the graph.
graph_for_tensor <- function(variable, values, body, frame) {
  loop <- prepare_loop("for", body, frame, variable)
  on.exit(rm(list = intersect(loop$flags, ls(frame, all.names = TRUE)), envir = frame))
  size <- tf$shape(values)[1]
  step <- function(i, ...) {
    restoring_variables(loop$assigned, frame, {
      assign_all(c(loop$variables, variable), list(..., tf$gather(values, i)), frame)
      eval(loop$body, frame)
      c(list(i + 1L), values_of(loop$variables, frame))
    })
  }
  goes_on <- function(i, left, ...) tf$logical_and(i < size, tf$logical_not(left))
  result <- tf$while_loop(goes_on, step, c(list(tf$constant(0L)), values_of(loop$variables, frame)))
  assign_all(loop$variables, result[-1L], frame)
  invisible()
}

#' Add a `for` loop over a dataset to the graph.
graph_for_dataset <- function(variable, dataset, body, frame) {
  loop <- prepare_loop("for", body, frame, variable)
  on.exit(rm(list = intersect(loop$flags, ls(frame, all.names = TRUE)), envir = frame))
  step <- function(state, ...) {
    restoring_variables(loop$assigned, frame, {
      element <- list(...)
      assign_all(c(loop$variables, variable), c(state, list(if (length(element) == 1L) element[[1L]] else element)),
                 frame)
      eval(loop$body, frame)
      after <- do.call(reticulate::tuple, values_of(loop$variables, frame))
      reticulate::tuple(after, reticulate::tuple(state[[1L]], after))
    })
  }
  start <- do.call(reticulate::tuple, values_of(loop$variables, frame))
  states <- dataset$scan(start, step)$take_while(function(left_before, after) tf$logical_not(left_before))
  result <- states$reduce(start, function(state, element) element[[2L]])
  assign_all(loop$variables, result, frame)
  invisible()
}

#' Prepare the body of a loop for the graph, where `break` and `next` are assignments to variables, the flags.
#'
#' The first loop variable is the flag `left`, which is FALSE until a `break`. The variable that a `for` loop assigns is
#' one if it is a tensor before; otherwise it is not known afterwards, as a loop may have no steps.
prepare_loop <- function(kind, body, frame, variable = NULL) {
  jumps <- length(jumps_in(body)) > 0L
  flags <- c(left = new_name(".left", frame), skipped = new_name(".skipped", frame))
  if (jumps) body <- bquote({.(as.name(flags[["skipped"]])) <- FALSE; .(flag_jumps(kind, body, flags))})
  assign(flags[["left"]], FALSE, envir = frame)
  assigned <- union(flags[["left"]], c(variable, assigned_in(body)))
  if (!is.null(variable) && !inherits(get0(variable, frame, inherits = FALSE), tensorflow_tensors))
    rm(list = defined_in(frame, variable), envir = frame)
  list(body = body, assigned = assigned, variables = defined_in(frame, assigned), flags = flags, jumps = jumps)
}

#' Return a name that no variable of a frame has.
new_name <- function(name, frame) utils::tail(make.unique(c(ls(frame, all.names = TRUE), name)), 1L)

#' Return code that sets flags in place of `break` and `next`, and then skips the rest.
flag_jumps <- function(kind, code, flags) {
  left <- as.name(flags[["left"]])
  skipped <- as.name(flags[["skipped"]])
  flag <- function(code) {
    if (!length(jumps_in(code))) return(code)
    parts <- as.list(code)
    switch(as.character(parts[[1L]])[[1L]],
      "break" = bquote({.(left) <- TRUE; .(skipped) <- TRUE; NULL}),
      "next" = bquote({.(skipped) <- TRUE; NULL}),
      "if" = {
        stop_if_jumps(kind, parts[2L])
        as.call(c(parts[1:2], lapply(parts[-(1:2)], flag)))
      },
      "{" = {
        first <- which(lengths(lapply(parts, jumps_in)) > 0L)[[1L]]
        rest <- parts[-seq_len(first)]
        guarded <- if (length(rest)) bquote(if (!.(skipped)) .(flag(as.call(c(parts[[1L]], rest)))))
        as.call(c(parts[seq_len(first - 1L)], flag(parts[[first]]), guarded))
      },
      stop_if_jumps(kind, list(code)))
  }
  flag(code)
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

#' Convert an R value to a tensor, the elements of a list one by one; keep NULL and Python objects.
as_graph_value <- function(x) {
  if (is.null(x) || inherits(x, "python.builtin.object")) x
  else if (is.list(x)) lapply(x, as_graph_value)
  else tf$convert_to_tensor(x)
}

assign_all <- function(names, values, frame) for (i in seq_along(names)) assign(names[[i]], values[[i]], envir = frame)

#' Return the names of the variables that code assigns.
assigned_in <- function(code) {
  if (!is.call(code) || identical(code[[1L]], quote(`function`))) return(character())
  inner <- unlist(lapply(as.list(code), assigned_in))
  if (identical(code[[1L]], quote(`for`))) return(unique(c(inner, as.character(code[[2L]]))))
  if (!as.character(code[[1L]])[[1L]] %in% c("<-", "=")) return(unique(inner))
  target <- code[[2L]]
  while (is.call(target)) target <- target[[2L]]
  unique(c(inner, as.character(target)))
}

#' Return those of `break`, `next` and `return` that leave code, rather than a loop or function in it.
jumps_in <- function(code, jumps = c("break", "next", "return")) {
  if (!is.call(code)) return(character())
  head <- if (is.symbol(code[[1L]])) as.character(code[[1L]]) else ""
  if (head == "function") return(character())
  if (head %in% c("for", "while", "repeat")) jumps <- intersect(jumps, "return")
  unique(c(intersect(head, jumps), unlist(lapply(as.list(code), jumps_in, jumps))))
}

#' Raise an error for `break`, `next` and `return()` where they can't be part of a graph.
stop_if_jumps <- function(kind, code) {
  found <- unlist(lapply(code, jumps_in))
  if (length(found))
    stop("`", found[[1L]], "` is not supported within ", if (kind == "if") "an" else "a", " `", kind, "` ",
         "that depends on a tensor. Use variables instead, or call tf$while_loop() and tf$cond().", call. = FALSE)
}
