# Errors as an R user reads them: the call that was written, and messages without Python's words.

#' The heads of calls, where they are names.
heads_of <- function(calls) {
  vapply(calls, function(call) if (is.symbol(call[[1L]])) as.character(call[[1L]]) else "", "")
}

#' The call that the user wrote, among those that led to an error by way of this package; NULL where there is none.
user_call <- function(calls) {
  heads <- heads_of(calls)
  constructors <- heads == "" & c(heads[-1L], "") == "call_given"
  of_user <- max(0L, which(heads %in% c("call_python", "forward", "make_layer", "make_class") | constructors)) - 1L
  if (of_user > 0L) calls[[of_user]]
}

# How this package calls a layer or model and reads an attribute
calling_objects <- list(quote(x(...)), quote(x(object, ...)), quote(object$add(x)), quote(NextMethod()))

is_one_of <- function(call, calls) any(vapply(calls, identical, NA, call))

#' The call that met Python's error: the user's, not one that reticulate or this package made of it.
conditionCall.python.builtin.BaseException <- function(c) {
  calls <- as.list(c$trace$full_call)
  heads <- heads_of(calls)
  if (length(heads) && heads[[length(heads)]] == "call_directly") return(user_call(calls) %||% c$call)
  # a layer or model that is called is R's function of this package around reticulate's
  by_object <- vapply(calls, is_one_of, NA, calling_objects) | heads == "waiting_for_python"
  handling <- c(FALSE, heads[-length(heads)] == "waiting_for_python")
  by_method <- grepl("^([$]|\\[\\[)[.]", heads)
  of_reticulate <- heads %in% ls(asNamespace("reticulate"), all.names = TRUE)
  written <- which(!by_object & !handling & !by_method & !of_reticulate)
  if (length(written) && written[[length(written)]] < length(calls)) calls[[written[[length(written)]]]] else c$call
}

# How this package evaluates what it was given
evaluating <- list(quote(mget(given, envir = frame)), quote(present(...)), quote(force(args)))

#' An error of R in an argument, such as a name that there is not, is told as one of the call that has the argument.
#' R itself names the call of a frame: that which evaluates the argument, from R 4.5 on that which wrote it.
blame_user_call <- function(condition) {
  calls <- sys.calls()
  handled <- match(".handleSimpleError", heads_of(calls), 0L)
  in_argument <- handled > 1L && is_one_of(calls[[handled - 1L]], evaluating)
  call <- conditionCall(condition)
  if (!in_argument || !(is.null(call) || is_one_of(call, calls))) return()
  condition$call <- user_call(calls)
  stop(condition)
}

conditionMessage.python.builtin.BaseException <- function(c) in_words_of_r(without_codes(NextMethod()))

# A terminal's colours, which Keras writes; TensorFlow's names of its graph's nodes; arguments that were not given
codes <- "\033\\[[0-9;]*m|\\{\\{function_node [^}]*\\}\\} ?|\n *[^\n]? \\w+=<class 'inspect._empty'>"

without_codes <- function(text) gsub(codes, "", text)

# Values as Python writes them and as R does
words_of_r <- c(
  "None \\(NA in R\\)" = "NA", "None \\(NULL in R\\)" = "NULL", "\\bNone\\b" = "NULL", "\\bTrue\\b" = "TRUE",
  "\\bFalse\\b" = "FALSE", " \\(a dict\\)" = "", "\\ba dict\\b" = "a named list",
  "(?<![0-9.])([0-9]+)\\.0(?![0-9.])" = "\\1", "\\barray\\(\\[([^][]*)\\](, dtype=[^)]*)?\\)" = "c(\\1)",
  "Received: \\[([^][<]+)\\](?=\n|$)" = "Received: c(\\1)")

# Python's code in messages of Keras: values of arguments, methods that are named in backticks; an input without a name
code_of_r <- c(
  "=None\\b" = "=NULL", "=True\\b" = "=TRUE", "=False\\b" = "=FALSE",
  "`None`" = "`NULL`", "`True`" = "`TRUE`", "`False`" = "`FALSE`",
  "(?<=[`.])([A-Za-z_]\\w*)\\.(?=[A-Za-z_][\\w.]*\\([^`]*`)" = "\\1$", " with name 'None'" = "")

#' A message in R's words: one of pykeras3, which begins with the function's name, throughout; of others the code.
in_words_of_r <- function(text) {
  ours <- grepl("^([A-Za-z.]+: )?[a-z][a-z0-9_]*\\(\\): ", text)
  words <- if (ours) words_of_r else code_of_r
  for (pattern in names(words)) text <- gsub(pattern, words[[pattern]], text, perl = TRUE)
  if (ours) text else counted_from_one(text)
}

#' A message of Keras in which the inputs of a layer, counted from 0, are counted as in R.
counted_from_one <- function(text) {
  places <- gregexpr("\\bInput \\K[0-9]+(?= of layer )", text, perl = TRUE)
  regmatches(text, places) <- lapply(regmatches(text, places), function(found) as.integer(found) + 1L)
  text
}
