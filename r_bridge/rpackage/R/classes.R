# Classes made from R functions: each becomes a method that has `self`, `super` and `private` in scope.

#' Return the constructor of a class from the arguments of the calling function.
#'
#' Does not start Python: `inherit` stays a promise, and the class is created when it is first used, or at once if
#' Python is running.
#'
#' @param .name Name of the Python function that creates the class.
#' @param .layer Whether the class is one of layers, whose constructor has a first argument that they are applied to.
make_class <- function(.name, ..., .layer = FALSE) {
  frame <- parent.frame()
  maker <- sys.function(sys.parent())
  has_base <- !eval(quote(missing(inherit)), frame)
  formals(maker)[c("inherit", "parent_env")] <- NULL
  args <- attributing_errors(supplied_args(frame, formals_info(.name, maker)))
  members <- c(args[setdiff(names(args), c("classname", "public", "private"))], attributing_errors(dots_list(...)))
  if (!"classname" %in% names(args))
    stop(simpleError("argument \"classname\" is missing, with no default", sys.call(-1L)))
  class <- list2env(list(maker = .name, is_layer = .layer, name = args$classname,
                         public = c(args$public, members), private = args$private,
                         inherit = function() if (has_base) frame$inherit))
  if (is.null(session$module)) session$classes <- c(session$classes, class) else python_constructor(class)
  as_constructor(class)
}

#' Return the Python constructor of a class, creating the class once per session.
python_constructor <- function(class) {
  if (is.null(class$python) || reticulate::py_is_null_xptr(class$python)) {
    args <- list(public = methods_of(class$public), private = methods_of(class$private))
    base <- class$inherit()
    if (is_plain_function(base)) base <- as_function_argument(base)
    class$python <- call_reference(reference(class$maker), list(class$name),
                                   c(args, if (!is.null(base)) list(inherit = base)))
    note_definition(class)
  }
  class$python
}

#' Let the Python class refer to its definition, from which models are saved with its source.
note_definition <- function(class) {
  class$key <- new.env(parent = emptyenv())
  set_definition(reticulate::py_get_attr(class$python, "__keras_class__"), definition_of(class))
}

set_definition <- function(python_class, definition)
  reticulate::py_set_attr(python_class, "__r_definition__", reticulate::r_to_py(returning(definition)))

#' Return a function that returns a value; reticulate passes functions as they are.
returning <- function(value) {
  force(value)
  function() value
}

#' Create the classes that were defined before Python started, so that models can be loaded that use them.
#'
#' Errors are ignored here: they are raised again when the class is used.
make_deferred_classes <- function() {
  waiting <- session$classes
  session$classes <- NULL
  for (class in waiting) try(python_constructor(class), silent = TRUE)
}

#' Convert the functions among the members of a class to methods.
methods_of <- function(members) {
  members <- as.list(members)
  members[] <- Map(as_method, members, names(members) %||% character(length(members)))
  if (length(members)) members else reticulate::dict()
}

#' Add `self`, and those of `super`, `private` and `__class__` that the code uses, as first formals of a function.
#'
#' from_config(), which is called on the class, has `cls` instead of `private`.
#' Other values are returned unchanged.
as_method <- function(f, name) {
  if (!is.function(f) || inherits(f, c("python.builtin.object", "pykeras3_class"))) return(f)
  active <- inherits(f, "pykeras3_active")
  if (is.primitive(f)) f <- local({ primitive <- f; function(...) primitive(...) })
  mentioned <- all.names(as.call(c(quote(list), body(f), as.list(own_formals(f)))))
  of_class <- name == "from_config"
  may_use <- c("super", if (of_class) c("__class__", "cls") else "private")
  given <- c("self", intersect(may_use, c(mentioned, names(formals(f)))))
  class <- if (!of_class && "__class__" %in% mentioned) alist(`__class__` = self$`__class__`)
  own <- own_formals(f)
  own <- own[setdiff(names(own), given)]
  formals <- c(stats::setNames(rep(list(quote(expr = )), length(given)), given), own, class)
  method <- as.function(c(formals, list(body(f))), environment(f))
  if (active) call_python("active_property", list(method)) else method
}

#' Return a private member.
#'
#' Keras objects are stored in Python, which tracks them; R values that a conversion could change are stored in R.
private_member <- function(x, name) {
  value <- convert_result(reticulate::py_get_attr(x, name))
  if (inherits(value, "pykeras3_kept")) value$value else value
}

set_private_member <- function(x, name, value) {
  kept <- if (survives_round_trip(value)) value
          else structure(list2env(list(value = value), parent = emptyenv()), class = "pykeras3_kept")
  reticulate::py_set_attr(x, name, kept)
  invisible(x)
}

#' Return TRUE if a value converted to Python and back is the same.
survives_round_trip <- function(value) {
  if (inherits(value, "python.builtin.object")) any(startsWith(class(value), "keras."))
  else is.null(value) || (is.atomic(value) && length(value) == 1L && is.null(attributes(value)) && !anyNA(value))
}

#' Return the formals of a function without `self`, `super`, `private` and `__class__`.
own_formals <- function(f) {
  own <- if (is.function(f)) formals(f)
  own[!names(own) %in% c("self", "super", "private", "__class__")]
}

#' Return the R function that creates objects of a class; for a layer, its first argument is what to apply it to.
as_constructor <- function(class) {
  own <- own_formals(class$public$initialize)
  object <- if (class$is_layer) stats::setNames(alist(object = ), if ("object" %in% names(own)) "inputs" else "object")
  known <- NULL
  construct <- function(.frame, ...) {
    call_with_supplied(python_constructor(class), .frame, known, dots_list(...), by_name = class$is_layer)
  }
  f <- as.function(c(object, own, if (!"..." %in% names(own)) alist(... = ), bquote(.(construct)(environment(), ...))),
                   environment())
  known <- analyze_formals(f)
  # where keras3's constructors have the Python class
  makeActiveBinding("__class__", function() keras_class(class), environment())
  structure(f, class = c("pykeras3_class", "function"), definition = class)
}

#' Convert the constructor to the Python class itself.
r_to_py.pykeras3_class <- function(x, convert = FALSE) keras_class(attr(x, "definition"))

keras_class <- function(class) python_constructor(class)$`__keras_class__`

print.pykeras3_class <- function(x, ...) {
  cat("<constructor of ", attr(x, "definition")$name, ": ", sub(" *NULL$", "", deparse1(args(unclass(x)))), ">\n",
      sep = "")
  invisible(x)
}

str.pykeras3_class <- function(object, ...) utils::str(`attr<-`(unclass(object), "definition", NULL), ...)

mark_active <- function(fn) structure(fn, class = c("pykeras3_active", "function"))

active_property <- mark_active

#' Create an active binding: `name %<-active% function`; in the body of a class, a property.
`%<-active%` <- function(sym, value) {
  makeActiveBinding(substitute(sym), value, parent.frame())
  invisible(value)
}

#' Create a Python class and assign it: `Name(Base) %py_class% { methods }`.
#'
#' Named arguments after the bases, such as `metaclass`, become keywords of the class statement.
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
  # arguments of reticulate's %py_class%
  arguments <- arguments[!names(arguments) %||% character(length(arguments)) %in% c("convert", "delay_load")]
  made <- python_class(name, members_of(members), members_of(private), lapply(arguments, eval, frame))
  assign(name, made, envir = frame)
  invisible(made)
}

#' Return TRUE if the body of a class starts with a docstring.
is_text_first <- function(body) {
  is.call(body) && identical(body[[1L]], quote(`{`)) && length(body) > 1L && is.character(body[[2L]])
}

#' Return the members that the body of a class defined, with active bindings as properties.
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

#' Create a Python class from its members and bases; named bases are keywords of the class statement.
python_class <- function(name, public, private, bases) {
  bases <- unlist(lapply(Filter(Negate(is.null), bases), as_bases))
  keywords <- nzchar(names(bases) %||% character(length(bases)))
  make <- reference("python_class", "pykeras3.classes.python_classes")
  args <- list(name, methods_of(public), methods_of(private), as.list(unname(bases[!keywords])))
  made <- call_reference(make, args, if (any(keywords)) list(keywords = bases[keywords]))
  set_definition_for_keras(made, name, public, private, unname(bases[!keywords]))
  convert_result(made)
}

#' Let a Python class refer to the class maker and arguments for a similar class, if it is one of Keras.
set_definition_for_keras <- function(made, name, public, private, bases) {
  if (length(bases) != 1L) return(invisible())
  maker <- convert_result(call_reference(reference("maker_of", "pykeras3.classes"), list(bases)))
  if (!is.null(maker))
    set_definition(made, list(key = new.env(parent = emptyenv()), maker = maker, name = name, public = public,
                              private = private, inherit = returning(bases[[1L]])))
}

#' Convert a base class, or several in a tuple or list, to a list of Python classes.
as_bases <- function(base) {
  if (inherits(base, "python.builtin.tuple")) reticulate::iterate(base, simplify = FALSE)
  else if (inherits(base, c("python.builtin.object", "R6ClassGenerator"))) list(reticulate::r_to_py(base))
  else if (is.list(base)) lapply(base, reticulate::r_to_py)
  else list(reticulate::r_to_py(base))
}
