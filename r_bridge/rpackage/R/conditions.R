# The calls of errors as an R user reads them: the user's own. messages.R has their messages.

#' Return the function names of calls, with "" for calls of anything but a name.
heads_of <- function(calls) {
  vapply(calls, function(call) if (is.symbol(call[[1L]])) as.character(call[[1L]]) else "", "")
}

#' Return the active calls, outermost first, the frames that they were written in, and the packages of their functions;
#' see traced_calls().
#'
#' A user's function may have the name of an internal one: only the package tells them apart.
active_calls <- function() {
  count <- sys.nframe() - 1L
  package_of_frame <- function(i) environmentName(topenv(environment(sys.function(i)) %||% baseenv()))
  list(calls = as.list(sys.calls())[seq_len(count)], parents = sys.parents()[seq_len(count)],
       packages = vapply(seq_len(count), package_of_frame, ""))
}

#' Return what active_calls() does, of the calls that led to a Python exception, from its trace.
#'
#' The trace is rlang's where the bridge could not replace it (r_bridge/R/patches.R).
traced_calls <- function(trace)
  list(calls = as.list(trace$full_call), parents = trace$parent, packages = trace$package %||% trace$namespace)

#' Return which calls are of functions of certain names, of one of some packages.
are_calls_of <- function(active, names, packages = "pykeras3") {
  heads_of(active$calls) %in% names & active$packages %in% packages
}

# The functions that public functions call first, which are internal to this package
entrances <- c("call_python", "forward", "make_layer", "make_class", "as_source")

#' Return the user's call among those that led to an error through this package, or NULL.
#'
#' It is that of the function whose code has the call of an entrance, which others may evaluate: `as_shape(forward())`.
user_call <- function(active = active_calls()) {
  constructors <- heads_of(active$calls) == "" & c(are_calls_of(active, "call_with_supplied")[-1L], FALSE)
  entrance <- max(0L, which(are_calls_of(active, entrances)))
  constructor <- max(0L, which(constructors))
  of_user <- if (entrance > constructor) active$parents[[entrance]] else constructor - 1L
  if (of_user > 0L) active$calls[[of_user]] else call_of_method(active)
}

#' Return whether the innermost call is the one by which this package calls Python: reticulate's function, or a
#' replacement of its own.
ends_in_python <- function(active) {
  are_direct <- are_calls_of(active, "call_directly", c("reticulate", "pykeras3"))
  length(are_direct) > 0L && are_direct[[length(are_direct)]]
}

#' Return the call of the method for tensors that led to an error: `x[3, 1]`, `log(x)`, `Ops.tensorflow.tensor(x, y)`.
call_of_method <- function(active) {
  if (!ends_in_python(active)) return()
  namespace <- asNamespace("pykeras3")
  internal <- setdiff(ls(namespace, all.names = TRUE), getNamespaceExports(namespace))
  is_internal <- are_calls_of(active, internal) | are_calls_of(active, c("inherits", "withCallingHandlers"), "base")
  method <- max(0L, which(!is_internal[-length(is_internal)]))
  if (method == 0L) return()
  calls <- active$calls
  heads <- heads_of(calls)
  generic <- get0(heads[[method]], generics_by_method, inherits = FALSE, ifnotfound = heads[[method]])
  if (method > 1L && heads[[method - 1L]] == generic) return(calls[[method - 1L]])
  call <- calls[[method]]
  # a group generic, which has no function that could be called
  if (!generic %in% c("Ops", "Math", "Summary", "Complex")) call[[1L]] <- as.name(generic)
  call
}

is_one_of <- function(call, calls) any(vapply(calls, identical, NA, call))

#' Return the user's call that raised a Python exception, rather than an internal one of reticulate or this package.
#'
#' A worker process has determined the call of its errors, as `user_call`.
conditionCall.python.builtin.BaseException <- function(c) {
  if (!is.null(call <- attr(c, "user_call"))) return(call)
  active <- traced_calls(c$trace)
  if (ends_in_python(active)) return(user_call(active) %||% c$call)
  last <- max(0L, which(are_of_user(active)))
  if (last > 0L && last < length(active$calls)) active$calls[[last]] else c$call
}

#' Return which calls are the user's, where a layer, model or other Python object was called: not those of reticulate,
#' nor of the function of this package that wraps a layer, of which `relay_conditions(x(...), ...)` calls reticulate's.
are_of_user <- function(active) {
  calls <- active$calls
  relaying <- are_calls_of(active, "relay_conditions")
  relayed <- lapply(calls[relaying], function(call) call[[2L]])
  by_object <- vapply(calls, is_one_of, NA, relayed) | relaying | are_calls_of(active, "NextMethod", "base")
  # relay_conditions() calls withCallingHandlers()
  handling <- c(FALSE, relaying[-length(relaying)])
  by_method <- grepl("^([$]|\\[\\[)[.]", heads_of(calls))
  of_reticulate <- are_calls_of(active, ls(asNamespace("reticulate"), all.names = TRUE), "reticulate")
  !by_object & !handling & !by_method & !of_reticulate
}

#' Return whether the function of a frame is one that evaluates the arguments of the user's call.
evaluates_arguments <- function(frame) {
  is_of <- function(frame, f) frame > 0L && identical(sys.function(frame), f)
  is_of(frame, dots_list) || is_of(frame, evaluate_arguments) ||
    (is_of(frame, mget) && is_of(frame - 1L, supplied_args))
}

#' Evaluate code that evaluates arguments of the user's call, to which errors in them are attributed.
attributing_errors <- function(code) withCallingHandlers(code, error = attribute_to_user_call)

#' Re-raise an R error in an argument, such as an object that was not found, as an error of the user's call.
#'
#' R would name the call that evaluates the argument (before R 4.5) or the one whose frame it was written in.
attribute_to_user_call <- function(condition) {
  calls <- sys.calls()
  raising <- match(".handleSimpleError", heads_of(calls), 1L) - 1L
  if (raising > 0L && identical(sys.function(raising), stop)) raising <- raising - 1L
  call <- conditionCall(condition)
  if (!evaluates_arguments(raising) || !(is.null(call) || is_one_of(call, calls))) return()
  condition$call <- user_call()
  stop(condition)
}
