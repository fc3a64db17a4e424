# Classes made from R functions: each becomes a method that has `self`, `super` and `private` in scope.

layer_makers <- c("new_layer_class", "Layer", "new_wrapper")

#' Describes a class for Python's maker of that name by what was given to the function that calls this. Python is not
#' started for it: `inherit` stays a promise, and the class is made when it is first used, or at once if Python runs.
make_class <- function(.name, ...) {
  frame <- parent.frame()
  maker <- sys.function(sys.parent())
  inherits <- !eval(quote(missing(inherit)), frame)
  formals(maker)[c("inherit", "parent_env")] <- NULL
  args <- given_in(frame, known_of(.name, maker))
  members <- c(args[setdiff(names(args), c("classname", "public", "private"))], present(...))
  class <- list2env(list(maker = .name, name = args$classname %||% paste0("Custom", sub("^new_|_class$", "", .name)),
                         public = c(args$public, members), private = args$private,
                         inherit = function() if (inherits) frame$inherit))
  if (is.null(session$module)) session$classes <- c(session$classes, class) else python_constructor(class)
  as_constructor(class)
}

#' Python's constructor of a class, which is made once in each session.
python_constructor <- function(class) {
  if (is.null(class$python) || reticulate::py_is_null_xptr(class$python)) {
    args <- list(public = methods_of(class$public), private = methods_of(class$private))
    base <- class$inherit()
    if (is_plain_function(base)) base <- as_function_argument(base)
    class$python <- call_reference(reference(class$maker), list(class$name),
                                   c(args, if (!is.null(base)) list(inherit = base)))
  }
  class$python
}

#' Makes the classes that were described before Python started, as models are loaded by them; what is wrong with one
#' is told when it is used.
make_waiting_classes <- function() {
  waiting <- session$classes
  session$classes <- NULL
  for (class in waiting) try(python_constructor(class), silent = TRUE)
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

#' The R function that makes objects of a class; a layer's takes what the layer is given to first.
as_constructor <- function(class) {
  own <- own_formals(class$public$initialize)
  is_layer <- class$maker %in% layer_makers
  object <- if (is_layer) stats::setNames(alist(object = ), if ("object" %in% names(own)) "inputs" else "object")
  known <- NULL
  construct <- function(.frame, ...) {
    call_given(python_constructor(class), .frame, known, present(...), by_name = is_layer)
  }
  f <- as.function(c(object, own, if (!"..." %in% names(own)) alist(... = ), bquote(.(construct)(environment(), ...))),
                   environment())
  known <- learn(f)
  structure(f, class = c("pykeras3_class", "function"), described = class)
}

#' In Python the constructor is the class itself.
r_to_py.pykeras3_class <- function(x, convert = FALSE) {
  python_constructor(attr(x, "described"))$`__keras_class__`
}

print.pykeras3_class <- function(x, ...) {
  cat("<constructor of ", attr(x, "described")$name, ": ", deparse1(args(unclass(x))), ">\n", sep = "")
  invisible(x)
}

str.pykeras3_class <- function(object, ...) utils::str(`attr<-`(unclass(object), "described", NULL), ...)

mark_active <- function(fn) structure(fn, class = c("pykeras3_active", "function"))

active_property <- mark_active

#' `name %<-active% function`: an active binding; in the body of a class, a property.
`%<-active%` <- function(sym, value) {
  makeActiveBinding(substitute(sym), value, parent.frame())
  invisible(value)
}

#' `Name(Base) %py_class% { methods }`: makes a Python class and gives it that name; named arguments after the bases,
#' such as `metaclass`, are the class statement's.
`%py_class%` <- function(spec, body) {
  spec <- substitute(spec)
  body <- substitute(body)
  frame <- parent.frame()
  if (is.symbol(spec)) spec <- call(as.character(spec))
  members <- new.env(parent = frame)
  members$private <- private <- new.env(parent = emptyenv())
  eval(body, members)
  rm("private", envir = members)
  if (is_text_first(body) && is.null(members$`__doc__`)) members$`__doc__` <- body[[2L]]
  name <- as.character(spec[[1L]])
  arguments <- as.list(spec)[-1L]
  # reticulate's own words
  arguments <- arguments[!names(arguments) %||% character(length(arguments)) %in% c("convert", "delay_load")]
  made <- python_class(name, members_of(members), members_of(private), lapply(arguments, eval, frame))
  assign(name, made, envir = frame)
  invisible(made)
}

is_text_first <- function(body) {
  is.call(body) && identical(body[[1L]], quote(`{`)) && length(body) > 1L && is.character(body[[2L]])
}

#' The members that a body has defined; active bindings are properties.
members_of <- function(environment) {
  names <- ls(environment, all.names = TRUE)
  active <- vapply(names, bindingIsActive, NA, environment)
  c(mget(names[!active], envir = environment),
    lapply(stats::setNames(nm = names[active]), function(name) mark_active(activeBindingFunction(name, environment))))
}

r_to_py.R6ClassGenerator <- function(x, convert = FALSE) {
  public <- c(x$public_methods[names(x$public_methods) != "clone"], x$public_fields, lapply(x$active, mark_active))
  python_class(x$classname, public, c(x$private_methods, x$private_fields), list(eval(x$inherit, x$parent_env)))
}

#' A Python class of these members and bases, which may be R's descriptions of classes; bases with names are keywords.
python_class <- function(name, public, private, bases) {
  bases <- unlist(lapply(Filter(Negate(is.null), bases), as_bases))
  keywords <- nzchar(names(bases) %||% character(length(bases)))
  make <- reference("python_class", reticulate::import("pykeras3.classes.python_classes"))
  converted(call_reference(make, list(name, methods_of(public), methods_of(private), as.list(unname(bases[!keywords]))),
                           if (any(keywords)) list(keywords = bases[keywords])))
}

as_bases <- function(base) {
  if (inherits(base, "python.builtin.tuple")) reticulate::iterate(base, simplify = FALSE)
  else if (inherits(base, c("python.builtin.object", "R6ClassGenerator"))) list(reticulate::r_to_py(base))
  else if (is.list(base)) lapply(base, reticulate::r_to_py)
  else list(reticulate::r_to_py(base))
}
