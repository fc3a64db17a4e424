# How the public functions reach Python's: only what the caller gave is passed on, Python's defaults rule the rest.

references <- new.env(parent = emptyenv())
forwarded <- new.env(parent = emptyenv())

#' Reticulate's call without its wrapper, where this reticulate has it.
delayedAssign("call_directly", get0("py_call_impl", asNamespace("reticulate"), ifnotfound = function(x, args, keywords)
  do.call(reticulate::py_call, c(list(x), args, keywords))))

call_reference <- function(x, args, keywords = NULL) {
  force(args)
  force(keywords)
  waiting_for_python(call_directly(x, args, keywords), list(x, args, keywords))
}

#' Evaluates a call of Python's with those arguments. Warnings about conventions that Python has meanwhile are R's when
#' it returns; an error that comes of an object of another session is told as such.
waiting_for_python <- function(call, arguments) {
  messages <- NULL
  take <- function(condition) {
    messages <<- c(messages, conditionMessage(condition))
    invokeRestart("taken")
  }
  result <- withCallingHandlers(call, pykeras3_warning = take, error = function(condition) refuse_dead(arguments))
  for (message in unique(messages)) if (!take_warning(message)) warning(message, call. = FALSE)
  result
}

#' Signals a warning of Python's to the call of Python that R waits for; FALSE where R waits for none. Of calls within
#' each other the outermost gives it: a handler of R's that leaves must not leave Python's frames in between.
take_warning <- function(message) {
  withRestarts({
    signalCondition(structure(class = c("pykeras3_warning", "condition"), list(message = message, call = NULL)))
    FALSE
  }, taken = function() TRUE)
}

reference <- function(name, of = module()) {
  found <- references[[name]]
  if (is.null(found)) references[[name]] <- found <- of[[name]]
  found
}

call_python <- function(name, args, keywords = NULL) {
  withCallingHandlers(force(args), error = blame_user_call)
  converted(call_reference(reference(name), as_arguments(args, vector_kinds(name)),
                           as_arguments(keywords, vector_kinds(name))))
}

#' What Python gave as R has it; tensors stay what they are.
converted <- function(x) {
  if (inherits(x, tensor_classes)) x else if (inherits(x, "python.builtin.bytes")) as.raw(x) else reticulate::py_to_r(x)
}

#' What Python gave as R has it, but NumPy's arrays, in dictionaries too, as keras3 gives them: what their methods
#' return stays Python's.
with_numpy <- function(x) {
  if (inherits(x, "numpy.ndarray")) return(reticulate::r_to_py(x, convert = FALSE))
  if (!inherits(x, "python.builtin.dict")) return(converted(x))
  item <- reticulate::py_get_attr(x, "__getitem__")
  names <- as.character(reticulate::iterate(x))
  lapply(stats::setNames(nm = names), function(name) with_numpy(call_reference(item, list(name), NULL)))
}

#' A logical NA alone is NULL.
without_na <- function(x) if (is.logical(x) && length(x) == 1L && is.na(x)) NULL else x

#' What is asked of a function's frame once it is called; found out at the first call.
learn <- function(definition) {
  formals <- formals(definition)
  names <- setdiff(as.character(names(formals)), "...")
  options <- Filter(function(default) is.call(default) && identical(default[[1L]], quote(getOption)), formals)
  known <- list(
    names = names,
    missing = as.call(c(list(quote(c), logical()), lapply(names, function(name) call("missing", as.name(name))))),
    # arguments whose default is an option count as given where the option is set
    options = lapply(options, `[[`, 2L),
    leading = names(formals)[seq_len(match("...", names(formals), length(formals) + 1L) - 1L)],
    python = ifelse(names %in% reserved, paste0(names, "_"), names)
  )
  names(known$python) <- names
  known
}

# R's argument names that are words of Python's own
reserved <- c("from", "in", "is", "lambda", "with", "as", "class")

known_of <- function(name, definition) {
  found <- forwarded[[name]]
  if (is.null(found)) forwarded[[name]] <- found <- learn(definition)
  found
}

#' The arguments that were given in a function's frame, by name, in the order of the formals.
given_in <- function(frame, known) {
  given <- known$names[!eval(known$missing, frame)]
  for (name in names(known$options))
    if (!name %in% given && !is.null(getOption(known$options[[name]]))) given <- c(given, name)
  without_bars(mget(given, envir = frame), known)
}

#' In a document that knitr makes, a line for each epoch where a bar would grow.
without_bars <- function(args, known) {
  if ("verbose" %in% names(known$options) && isTRUE(getOption("knitr.in.progress")) &&
      identical(args$verbose %||% "auto", "auto")) args$verbose <- 2L
  args
}

#' The dots as a list, without empty places: `compile(loss = "mse", )`.
present <- function(...) {
  code <- as.list(substitute(list(...)))[-1L]
  empty <- vapply(code, identical, NA, quote(expr = ))
  if (!any(empty)) return(list(...))
  values <- lapply(which(!empty), function(i) ...elt(i))
  stats::setNames(values, names(code)[!empty])
}

#' Calls Python's function of that name with what was given to the function that calls this; NumPy arrays that come
#' back become R's, or stay what they are.
forward <- function(.name, ..., .numpy = FALSE) {
  known <- known_of(.name, sys.function(sys.parent()))
  call_given(reference(.name), parent.frame(), known, present(...), by_name = FALSE, numpy = .numpy,
             kinds = vector_kinds(.name))
}

#' As forward(), of functions that make a layer: the first argument is what the layer is given to, whatever it is.
make_layer <- function(.name, ...) {
  known <- known_of(.name, sys.function(sys.parent()))
  call_given(reference(.name), parent.frame(), known, present(...), by_name = TRUE, kinds = vector_kinds(.name))
}

#' A call with what was given in a frame: by position as far as possible, or by name where nothing stands against it.
#' `kinds`: as what long vectors arrive.
call_given <- function(reference, frame, known, dots, by_name, numpy = FALSE, kinds = NULL) {
  args <- withCallingHandlers({
    force(dots)
    given_in(frame, known)
  }, error = blame_user_call)
  named <- nzchar(names(dots) %||% character(length(dots)))
  n <- if (by_name && all(named)) 0L else leading(names(args), known$leading)
  first <- seq_along(args) <= n
  keywords <- args[!first]
  names(keywords) <- known$python[names(keywords)]
  kinds <- kinds_beside(args, dots, kinds)
  result <- call_reference(reference, unname(as_arguments(c(args[first], dots[!named]), kinds)),
                           as_arguments(c(keywords, dots[named]), kinds))
  settled(if (numpy) with_numpy(result) else converted(result), args)
}

#' As what long vectors arrive beside other arguments: where a dtype is given, that alone decides it.
kinds_beside <- function(args, dots, kinds) {
  if ("dtype" %in% c(names(args), names(dots))) kinds[kinds == "floats"] <- "array"
  kinds
}

#' How many of the given arguments are the first ones of the formals.
leading <- function(given, formals) {
  n <- min(length(given), length(formals))
  if (n == 0L) 0L else sum(cumprod(given[seq_len(n)] == formals[seq_len(n)]))
}

#' A model that was changed in place comes back invisibly, and so do a history and nothing; a class that was given as
#' its constructor comes back as that.
settled <- function(result, args) {
  if (is.null(result) || inherits(result, "keras_training_history"))
    invisible(result)
  else if (length(args) && inherits(args[[1L]], "pykeras3_class") && inherits(result, "python.builtin.type"))
    args[[1L]]
  else if (length(args) && inherits(result, layer_class) && inherits(args[[1L]], layer_class) &&
      reticulate::py_id(result) == reticulate::py_id(args[[1L]]))
    invisible(args[[1L]])
  else
    result
}

layer_class <- "keras.src.layers.layer.Layer"

`%||%` <- function(x, y) if (is.null(x)) y else x

#' Python's containers with habits of their own: named tuples, and what Keras makes of its objects' lists and dicts.
named_tuple_to_r <- function(x) reticulate::py_to_r(x$`_asdict`())
tracked_list_to_r <- function(x) reticulate::py_to_r(reticulate::import_builtins(convert = FALSE)$list(x))
tracked_dict_to_r <- function(x) reticulate::py_to_r(reticulate::import_builtins(convert = FALSE)$dict(x))

#' A Python function that waits for its first argument is an error in R, whose pipes give it at once.
py_to_r.pykeras3.Deferred <- function(x) {
  stop(reticulate::py_to_r(reticulate::py_get_attr(x, "description")), ": the first argument, `_`, is missing or of a ",
       "kind that does not fit.", call. = FALSE)
}
