# Descriptions of the classes and functions that R code defines, from which saved models get their source.
#
# A value is described by a list: `text`, R code that makes it; `array`, its values, and `of_array`, R code that makes
# it of these, which are {} in it; `list`, of descriptions; `python`, a Python object; `object`, the position of a
# function or class in a table; or `other`, what it is, if it can't be saved.

# Vectors up to this length are written as code, longer ones to files
longest_code <- 100L

#' Let models be saved with their R code; Python calls it when it first saves or loads one.
connect_code <- function() {
  reticulate::import("r_bridge.portable_models.r_code")$connect(describe_code, restore_code)
}

#' Describe functions and classes, and what they refer to.
#'
#' @param functions,definitions Lists of functions and of functions that return the definitions of classes.
#' @return Named list: `objects`, descriptions that refer to each other by position, and the positions of those given.
describe_code <- function(functions, definitions) {
  known <- new.env(parent = emptyenv())
  known$values <- known$objects <- list()
  positions <- function(values) lapply(unname(values), object_position, known)
  list(functions = positions(functions), classes = positions(lapply(definitions, function(definition) definition())),
       objects = known$objects)
}

#' Return the position of a function or definition in the table, to which it is added if need be.
object_position <- function(value, known) {
  for (i in seq_along(known$values)) if (is_same_object(known$values[[i]], value)) return(i - 1L)
  i <- length(known$values) + 1L
  known$values[[i]] <- value
  known$objects[[i]] <- list()
  known$objects[[i]] <- if (is.function(value)) describe_function(value, known) else describe_class(value, known)
  i - 1L
}

is_same_object <- function(x, y) {
  if (is.function(x) != is.function(y)) FALSE
  else if (is.list(x)) identical(x$key, y$key)
  else identical(environment(x), environment(y)) && identical(formals(x), formals(y)) && identical(body(x), body(y))
}

#' Return what a class is described by; unlike `class`, it doesn't refer to the Python class.
definition_of <- function(class) {
  list(key = class$key, maker = class$maker, name = class$name, public = class$public, private = class$private,
       inherit = class$inherit)
}

#' Return the definition that a Python class refers to, or NULL.
definition_in <- function(x) {
  if (!inherits(x, "python.builtin.type")) return(NULL)
  holder <- reticulate::py_get_item(reticulate::py_get_attr(x, "__dict__"), "__r_definition__", silent = TRUE)
  if (is.null(holder)) return(NULL)
  cell <- reticulate::py_get_item(reticulate::py_get_attr(holder, "__closure__"), 0L)
  reticulate::py_to_r(reticulate::py_get_attr(cell, "cell_contents"))()
}

describe_function <- function(f, known, methods = FALSE) {
  source <- attr(f, "srcref")
  attributes(f) <- NULL
  attr(f, "srcref") <- source
  list(kind = "function", text = source_of(f), free = describe_free(f, known, methods))
}

describe_class <- function(definition, known) {
  base <- definition$inherit()
  list(kind = "class", maker = definition$maker, name = definition$name,
       inherit = if (!is.null(base)) describe_value(base, known),
       public = describe_members(definition$public, known), private = describe_members(definition$private, known))
}

#' Return the members of a class, each with its name.
describe_members <- function(members, known) {
  members <- as.list(members)
  unname(Map(function(member, name) {
    is_method <- is.function(member) && !inherits(member, c("python.builtin.object", "pykeras3_class"))
    described <- if (is_method && !is.primitive(member)) describe_function(member, known, methods = TRUE)
                 else describe_value(member, known)
    c(described, list(name = name, active = inherits(member, "pykeras3_active")))
  }, members, names(members) %||% character(length(members))))
}

#' Return the source of a function, with its comments if R has kept them.
source_of <- function(f) {
  source <- attr(f, "srcref")
  if (is.null(source)) code_of(f) else paste(as.character(source), collapse = "\n")
}

#' Return the R code of a value, with as many digits of its numbers as it takes.
code_of <- function(x, digits = NULL) {
  code <- paste(deparse(x, 100L, control = c("keepNA", "keepInteger", "niceNames", "showAttributes", digits)),
                collapse = "\n")
  is_exact <- !is.double(x) || !is.null(digits) || identical(eval(str2lang(code), baseenv()), x)
  if (is_exact) code else code_of(x, "digits17")
}

# Free variables

#' Describe the values that a function takes from where it was defined, by name.
describe_free <- function(f, known, methods) {
  names <- free_names(f)
  if (methods) names <- lapply(names, setdiff, c("self", "super", "private", "__class__"))
  found <- list()
  for (name in unique(unlist(names))) {
    holder <- holder_of(name, environment(f), if (name %in% names$values) "any" else "function")
    if (is.null(holder)) next
    value <- tryCatch(list(get(name, envir = holder, inherits = FALSE)), error = function(e) NULL)
    if (!is.null(value) && !identical(value[[1L]], quote(expr = )))
      found[[length(found) + 1L]] <- c(describe_value(value[[1L]], known), list(name = name))
  }
  found
}

#' Return the environment in which a name is found, or NULL if that is a package's or none has it.
holder_of <- function(name, from, mode) {
  while (!identical(from, emptyenv())) {
    if (is_of_package(from)) return(NULL)
    if (exists(name, envir = from, mode = mode, inherits = FALSE)) return(from)
    from <- parent.env(from)
  }
}

is_of_package <- function(environment) {
  isNamespace(environment) || identical(environment, baseenv()) ||
    startsWith(attr(environment, "name") %||% "", "package:")
}

#' Return the names that a function takes from outside: of the `values`, and of the `functions` that it calls.
free_names <- function(f) {
  outside <- list(values = character(), functions = character())
  note <- function(kind, name, local) {
    if (!name %in% c(local, "", "...") && !startsWith(name, "..")) outside[[kind]] <<- union(outside[[kind]], name)
  }
  enter <- function(formals, body, local) {
    local <- c(local, names(formals), assigned_names(body))
    for (default in as.list(formals)) visit(default, local)
    visit(body, local)
  }
  visit <- function(code, local) {
    if (missing(code)) return()
    if (is.symbol(code)) return(note("values", as.character(code), local))
    if (is.pairlist(code)) code <- as.list(code)
    if (!is.call(code)) return(if (is.list(code)) for (part in code) visit(part, local))
    called <- code[[1L]]
    name <- if (is.symbol(called)) as.character(called) else ""
    if (name %in% c("quote", "::", ":::")) return()
    if (name == "function") return(enter(code[[2L]], code[[3L]], local))
    if (nzchar(name)) note("functions", name, local) else visit(called, local)
    parts <- as.list(code)[-1L]
    if (name %in% c("$", "@")) parts <- parts[1L]
    for (part in parts) visit(part, local)
  }
  enter(formals(f), body(f), character())
  outside
}

#' Return the names that code assigns, without those within its functions.
assigned_names <- function(code) {
  if (!is.call(code)) return(character())
  called <- code[[1L]]
  name <- if (is.symbol(called)) as.character(called) else ""
  if (name == "function") return(character())
  own <- switch(name,
    `<-` = , `=` = if (is.symbol(code[[2L]]) || is.character(code[[2L]])) as.character(code[[2L]])
                   else if (is_pattern(code[[2L]])) setdiff(all.vars(code[[2L]]), "."),
    `for` = as.character(code[[2L]]),
    `%<-%` = all.vars(code[[2L]]),
    `%as%` = if (is.symbol(code[[3L]])) as.character(code[[3L]]))
  c(own, unlist(lapply(as.list(code)[-1L], function(part) if (!missing(part)) assigned_names(part))))
}

#' Return TRUE for `.[a, b]`, to which several values are assigned.
is_pattern <- function(code) is.call(code) && identical(code[[1L]], quote(`[`)) && identical(code[[2L]], quote(.))

# Values

#' Describe a value.
describe_value <- function(x, known) {
  if (inherits(x, "pykeras3_class")) list(object = object_position(definition_of(attr(x, "definition")), known))
  else if (inherits(x, "python.builtin.object")) {
    definition <- definition_in(x)
    if (!is.null(definition)) list(object = object_position(definition, known))
    else if (reticulate::py_is_null_xptr(x)) other_value(x)
    else list(python = x)
  }
  else if (is.function(x)) describe_function_value(x, known)
  else if (is.null(x)) list(text = "NULL")
  else if (is.list(x) && !is.object(x))
    list(list = unname(lapply(x, describe_value, known)), names = as.list(names(x)))
  else if (is.atomic(x) && !is.object(x) && !is.raw(x)) describe_vector(x)
  else other_value(x)
}

describe_function_value <- function(f, known) {
  place <- environment(f)
  if (is.null(place) || is_of_package(place)) {
    name <- package_name_of(f, place %||% baseenv())
    if (is.null(name)) other_value(f) else list(text = name)
  } else list(object = object_position(f, known))
}

#' Return the name of a function of a package in its namespace, or NULL if it has none.
package_name_of <- function(f, place) {
  for (name in ls(place, all.names = TRUE))
    if (identical(tryCatch(get(name, envir = place, inherits = FALSE), error = function(e) NULL), f)) return(name)
}

describe_vector <- function(x) {
  if (length(x) > longest_code && !is.character(x)) describe_long_vector(x)
  else if (is.null(dim(x))) list(text = code_of(x))
  else {
    dims <- paste(dim(x), collapse = ", ")
    named <- if (!is.null(dimnames(x))) paste0(", dimnames = ", code_of(dimnames(x)))
    list(text = if (length(dim(x)) == 2L)
      paste0("matrix(", code_of(as.vector(x)), ", nrow = ", nrow(x), ", ncol = ", ncol(x), named, ")")
    else paste0("array(", code_of(as.vector(x)), ", dim = c(", dims, ")", named, ")"))
  }
}

#' Describe a long vector, or array, by an array of Python.
#'
#' Arrays of one dimension come back as vectors, and those of Python have no NA but among doubles.
describe_long_vector <- function(x) {
  if (!is.null(names(x)) || !is.null(dimnames(x)) || is.complex(x) && is.null(dim(x))) return(other_value(x))
  converter <- if (anyNA(x)) switch(typeof(x), logical = "as.logical", integer = "as.integer")
  if (!is.null(converter)) {
    of_array <- paste0(converter, "({})")
    if (!is.null(dim(x))) of_array <- paste0("array(", of_array, ", dim = ", code_of(dim(x)), ")")
    list(array = as.array(as.double(x)), of_array = of_array)
  } else list(array = as.array(x), of_array = if (length(dim(x)) == 1L) "array({})" else "{}")
}

other_value <- function(x) list(other = paste(class(x), collapse = "/"))

# Restoring

#' Run the R source of a saved model; return the classes and functions that it defines.
#'
#' @param code R code.
#' @param arrays,objects Lists of the arrays and Keras objects that the code refers to.
#' @param names Names that Keras knows the classes and functions by, by the names of their variables.
restore_code <- function(code, arrays, objects, names) {
  scope <- new.env(parent = topenv())
  scope$saved_arrays <- lapply(arrays, function(x) if (length(dim(x)) == 1L) as.vector(x) else x)
  scope$saved_objects <- objects
  eval(parse(text = code, keep.source = TRUE), scope)
  restored <- mget(names(names), envir = scope)
  as_arguments(Map(named_restored, restored, unlist(names)))
}

named_restored <- function(x, name) {
  if (is_plain_function(x)) attr(x, "py_function_name") <- name
  x
}
