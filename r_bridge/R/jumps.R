# Jumps of R code out of a function that Python called: to a handler of tryCatch() outside, to a restart, by callCC().
# R would drop Python's frames without ending them. Such a jump is stopped where the function is left, passes through
# Python as the exception RJump, and is made again where R had called Python.

# Return the exception for a jump out of a function that Python called.
#
# condition: The last condition that no handler within the function took, or NULL.
# frame: The number of the function's frame.
jump_from <- function(condition, frame) {
  outer <- seq_len(frame - 1L)
  jump <- jump_of_callcc(outer)
  if (is.null(jump)) jump <- jump_to_handler(condition, outer)
  if (is.null(jump)) simpleError("R code that Python called was left by a jump that can't pass through Python")
  else jump_exception(jump)
}

jump_exception <- function(jump) {
  new <- reticulate::import("r_bridge.runtime.conditions", convert = FALSE)$jump_from
  reticulate::py_call(new, reticulate:::py_capsule(jump))
}

# Return the function that jumps to the innermost tryCatch() of the frames with a handler for the condition, or NULL.
jump_to_handler <- function(condition, frames) {
  for (i in rev(frames)) {
    if (!identical(sys.call(i)[[1L]], quote(doTryCatch))) next
    catching <- sys.frame(i)
    # What R itself returns from this frame for a caught condition
    if (inherits(condition, catching$name))
      return(function() return_from(catching, list(condition, NULL, catching$handler)))
  }
}

# Return the function that returns from the innermost callCC() of the frames that was given a value, or NULL.
jump_of_callcc <- function(frames) {
  for (i in rev(frames)) {
    returning <- sys.frame(i)
    if (identical(sys.function(i), callCC) && !is.null(returning$value))
      return(function() return_from(returning, returning$value))
  }
}

# Return a value from the function of a frame that is active.
return_from <- function(frame, value) {
  do.call(delayedAssign, list("leave", call("return", call("quote", value)), frame, environment()))
  leave
}

# Evaluate code in which each restart that exists outside calls `leave_with` with the exception for the jump there.
pass_on_restarts <- function(code, leave_with) {
  outer <- computeRestarts()
  # "abort" always exists
  if (length(outer) < 2L) return(code)
  passed_on <- lapply(outer, function(restart) function(...) {
    given <- list(...)
    leave_with(jump_exception(function() do.call(invokeRestart, c(list(restart), given), quote = TRUE)))
  })
  names(passed_on) <- vapply(outer, function(restart) restart[[1L]], "")
  do.call(withRestarts, c(list(quote(code)), passed_on))
}
