# The calls of errors as an R user reads them: the user's own. messages.R has their messages.

#' Return the function names of calls, with "" for calls of anything but a name.
heads_of <- function(calls) {
  vapply(calls, function(call) if (is.symbol(call[[1L]])) as.character(call[[1L]]) else "", "")
}

# The functions that public functions call first, which are internal to this package; traces hold their names alone
entrances <- c("call_python", "forward", "make_layer", "make_class")

#' Return the user's call among those that led to an error through this package, or NULL.
user_call <- function(calls) {
  heads <- heads_of(calls)
  constructors <- heads == "" & c(heads[-1L], "") == "call_with_supplied"
  of_user <- max(0L, which(heads %in% entrances | constructors)) - 1L
  if (of_user > 0L) calls[[of_user]] else call_of_method(calls, heads)
}

#' Return the call of the method for tensors that led to an error: `x[3, 1]`, `log(x)`, `Ops.tensorflow.tensor(x, y)`.
call_of_method <- function(calls, heads) {
  if (length(heads) == 0L || heads[[length(heads)]] != "call_directly") return()
  namespace <- asNamespace("pykeras3")
  internal <- setdiff(ls(namespace, all.names = TRUE), getNamespaceExports(namespace))
  internal <- c(internal, "inherits", "withCallingHandlers")
  method <- max(0L, which(!heads %in% internal))
  if (method == 0L) return()
  generic <- get0(heads[[method]], generics_by_method, inherits = FALSE, ifnotfound = heads[[method]])
  if (method > 1L && heads[[method - 1L]] == generic) return(calls[[method - 1L]])
  call <- calls[[method]]
  # a group generic, which has no function that could be called
  if (!generic %in% c("Ops", "Math", "Summary", "Complex")) call[[1L]] <- as.name(generic)
  call
}

# The calls by which this package calls a layer or model or dispatches `$`
object_calls <- list(quote(x(...)), quote(x(object, ...)), quote(object$add(x)), quote(NextMethod()))

is_one_of <- function(call, calls) any(vapply(calls, identical, NA, call))

#' Return the user's call that raised a Python exception, rather than an internal one of reticulate or this package.
#'
#' A worker process has determined the call of its errors, as `user_call`.
conditionCall.python.builtin.BaseException <- function(c) {
  if (!is.null(call <- attr(c, "user_call"))) return(call)
  calls <- as.list(c$trace$full_call)
  heads <- heads_of(calls)
  if (length(heads) && heads[[length(heads)]] == "call_directly") return(user_call(calls) %||% c$call)
  # layers and models are wrapped in a function of this package, which calls reticulate's
  by_object <- vapply(calls, is_one_of, NA, object_calls) | heads == "relay_conditions"
  handling <- c(FALSE, heads[-length(heads)] == "relay_conditions")
  by_method <- grepl("^([$]|\\[\\[)[.]", heads)
  of_reticulate <- heads %in% ls(asNamespace("reticulate"), all.names = TRUE)
  written <- which(!by_object & !handling & !by_method & !of_reticulate)
  if (length(written) && written[[length(written)]] < length(calls)) calls[[written[[length(written)]]]] else c$call
}

# The calls by which this package evaluates the arguments of the user's call
argument_evaluations <- list(quote(mget(given, envir = frame)), quote(dots_list(...)), quote(force(args)))

#' Re-raise an R error in an argument, such as an object that was not found, as an error of the user's call.
#'
#' R would name the call that evaluates the argument (before R 4.5) or the one whose frame it was written in.
attribute_to_user_call <- function(condition) {
  calls <- sys.calls()
  handled <- match(".handleSimpleError", heads_of(calls), 0L)
  in_argument <- handled > 1L && is_one_of(calls[[handled - 1L]], argument_evaluations)
  call <- conditionCall(condition)
  if (!in_argument || !(is.null(call) || is_one_of(call, calls))) return()
  condition$call <- user_call(calls)
  stop(condition)
}
