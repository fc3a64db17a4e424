# Classes made from R functions: each becomes a method that has `self`, `super` and `private` in scope.

class_makers <- c(new_wrapper = "keras.layers.Wrapper", new_model_class = "keras.Model",
                  new_layer_class = "keras.layers.Layer", new_metric_class = "keras.metrics.Metric",
                  new_loss_class = "keras.losses.Loss", new_callback_class = "keras.callbacks.Callback",
                  Constraint = "keras.constraints.Constraint",
                  new_learning_rate_schedule_class = "keras.optimizers.schedules.LearningRateSchedule")

#' Calls Python's maker of classes of that name with what was given to the function that calls this.
make_class <- function(.name, ...) {
  frame <- parent.frame()
  known <- known_of(.name, sys.function(sys.parent()))
  args <- given_in(frame, known)
  members <- c(args[setdiff(names(args), c("classname", "public", "private", "inherit", "parent_env"))], present(...))
  class_of(.name, args$classname, c(args$public, members), args$private, args$inherit)
}

class_of <- function(maker, name, public, private, inherit) {
  if (is.null(name)) name <- paste0("Custom", sub("^new_|_class$", "", maker))
  args <- list(public = methods_of(public), private = methods_of(private))
  python <- call_reference(reference(maker), list(name), c(args, if (!is.null(inherit)) list(inherit = inherit)))
  as_constructor(python, own_formals(public$initialize))
}

methods_of <- function(members) {
  members <- as.list(members)
  members[] <- Map(as_method, members, names(members) %||% character(length(members)))
  if (length(members)) members else reticulate::dict()
}

#' A function with those of `self`, `super`, ... as first formals that its code speaks of; other values as they are.
as_method <- function(f, name) {
  if (!is.function(f) || inherits(f, c("python.builtin.object", "pykeras3_class"))) return(f)
  active <- inherits(f, "pykeras3_active")
  if (is.primitive(f)) f <- local({ primitive <- f; function(...) primitive(...) })
  spoken_of <- all.names(as.call(c(quote(list), body(f), as.list(own_formals(f)))))
  of_class <- name == "from_config"
  given <- c("self", intersect(c("super", if (of_class) "__class__" else "private"), c(spoken_of, names(formals(f)))))
  class <- if (!of_class && "__class__" %in% spoken_of) alist(`__class__` = self$`__class__`)
  formals <- c(stats::setNames(rep(list(quote(expr = )), length(given)), given), own_formals(f), class)
  method <- as.function(c(formals, list(body(f))), environment(f))
  if (active) call_python("active_property", list(method)) else method
}

#' Private members: Keras' things stand in Python, which tracks them; what could come back as something else is kept.
private_member <- function(x, name) {
  value <- converted(reticulate::py_get_attr(x, name))
  if (inherits(value, "pykeras3_kept")) value$value else value
}

set_private_member <- function(x, name, value) {
  kept <- if (comes_back(value)) value
          else structure(list2env(list(value = value), parent = emptyenv()), class = "pykeras3_kept")
  reticulate::py_set_attr(x, name, kept)
  invisible(x)
}

comes_back <- function(value) {
  if (inherits(value, "python.builtin.object")) any(startsWith(class(value), "keras."))
  else is.null(value) || (is.atomic(value) && length(value) == 1L && is.null(attributes(value)) && !anyNA(value))
}

own_formals <- function(f) {
  own <- if (is.function(f)) formals(f)
  own[!names(own) %in% c("self", "super", "private", "__class__")]
}

#' The R function that makes objects of a Python class, by Python's constructor of it.
as_constructor <- function(python, own) {
  parameters <- reticulate::iterate(reticulate::import("inspect")$signature(python)$parameters)
  object <- if (length(parameters) && parameters[[1L]] %in% c("object", "inputs")) parameters[[1L]]
  formals <- c(if (!is.null(object)) stats::setNames(alist(object = ), object), own,
               if (!"..." %in% names(own)) alist(... = ))
  known <- NULL
  construct <- function(.frame, ...) call_given(python, .frame, known, present(...), by_name = !is.null(object))
  f <- as.function(c(formals, bquote(.(construct)(environment(), ...))), environment())
  known <- learn(f)
  structure(f, class = c("pykeras3_class", "function"), python = python)
}

#' In Python the constructor is the class itself.
r_to_py.pykeras3_class <- function(x, convert = FALSE) class_behind(x)

class_behind <- function(constructor) attr(constructor, "python")$`__keras_class__`

print.pykeras3_class <- function(x, ...) {
  cat("<constructor of ", as.character(attr(x, "python")$`__name__`), ": ", deparse1(args(unclass(x))), ">\n", sep = "")
  invisible(x)
}

mark_active <- function(fn) structure(fn, class = c("pykeras3_active", "function"))

active_property <- mark_active

#' `name %<-active% function`: in the body of a class, a property.
`%<-active%` <- function(sym, value) {
  assign(as.character(substitute(sym)), mark_active(value), envir = parent.frame())
}

#' `Name(Base) %py_class% { methods }`: makes a class and gives it that name.
`%py_class%` <- function(spec, body) {
  spec <- substitute(spec)
  frame <- parent.frame()
  if (is.symbol(spec)) spec <- call(as.character(spec))
  members <- new.env(parent = frame)
  eval(substitute(body), members)
  name <- as.character(spec[[1L]])
  made <- class_from_base(name, if (length(spec) > 1L) eval(spec[[2L]], frame), as.list(members, sorted = TRUE), list())
  assign(name, made, envir = frame)
  invisible(made)
}

r_to_py.R6ClassGenerator <- function(x, convert = FALSE) {
  public <- c(x$public_methods, x$public_fields, lapply(x$active, mark_active))
  class_behind(class_from_base(x$classname, eval(x$inherit, x$parent_env), public,
                               c(x$private_methods, x$private_fields)))
}

#' A class of the kind that its base is of.
class_from_base <- function(name, base, public, private) {
  if (inherits(base, "R6ClassGenerator")) base <- reticulate::r_to_py(base)
  class <- if (inherits(base, "pykeras3_class")) class_behind(base) else base
  kinds <- vapply(class_makers, function(endpoint) is_subclass(class, endpoint), NA)
  if (!any(kinds))
    stop(name, ": the class to inherit from must be Keras' layer, model, metric, loss, callback, constraint, learning ",
         "rate schedule, or a class made from one.", call. = FALSE)
  class_of(names(class_makers)[kinds][[1L]], name, public, private, base)
}

is_subclass <- function(class, endpoint) {
  base <- Reduce(function(module, name) module[[name]], strsplit(endpoint, ".", fixed = TRUE)[[1L]][-1L], keras)
  inherits(class, "python.builtin.type") && reticulate::import_builtins()$issubclass(class, base)
}
