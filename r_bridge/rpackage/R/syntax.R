# R syntax for Python objects: unpacking and `with`.

#' Return the items of a tuple, list or shape for zeallot's `c(a, b) %<-% x`.
destructure_python <- function(x) lapply(reticulate::iterate(x, simplify = FALSE), reticulate::py_to_r)

#' Unpack values: `.[a, .[b, c]] <- x` assigns by position, `.[new = old] <- x` by name.
#'
#' `.` skips one value, `..` any number of them.
. <- structure(list(), class = "pykeras3_dot")

`[<-.pykeras3_dot` <- function(x, ..., value) {
  unpack(as.list(substitute(list(...)))[-1L], value, parent.frame())
  x
}

print.pykeras3_dot <- function(x, ...) {
  cat("<.: unpacks, .[a, b] <- values>\n")
  invisible(x)
}

#' Assign the elements of a value to targets in a frame.
unpack <- function(targets, value, frame) {
  if (inherits(value, "python.builtin.object")) value <- destructure_python(value)
  names <- names(targets) %||% character(length(targets))
  named <- nzchar(names)
  places <- places_of(targets, named, length(value))
  for (i in seq_along(targets)) {
    if (named[[i]]) unpack_named(names[[i]], targets[[i]], value, frame)
    else if (!is.na(places[[i]])) unpack_one(targets[[i]], value[[places[[i]]]], frame)
  }
}

#' Return the position of the value for each target, with NA for `..`.
#'
#' Values beyond the last target are ignored, as in the package dotty.
places_of <- function(targets, named, size) {
  rest <- which(vapply(targets, is_rest, NA))
  n <- length(targets)
  if (length(rest) > 1L || (n - length(rest) > size && !any(named)))
    stop("`.[", paste(vapply(targets, deparse1, ""), collapse = ", "), "] <- ` unpacks ", n - length(rest),
         if (length(rest)) " or more", " values. Received: ", size, call. = FALSE)
  places <- seq_len(n)
  if (length(rest)) {
    after <- places > rest
    places[after] <- places[after] + size - n
    places[[rest]] <- NA
  }
  places
}

is_rest <- function(target) identical(target, quote(..)) || identical(target, quote(...))

#' Assign a named target: `new = old` the value named `old`, `new = .[a, b]` the parts of the value named `new`,
#' `new = code` the result of code that may use the values.
unpack_named <- function(name, target, value, frame) {
  wanted <- if (is_nested(target)) name else if (is.symbol(target) || is.character(target)) as.character(target)
  if (is.null(wanted)) return(assign(name, eval(target, as.list(value), frame), envir = frame))
  if (!wanted %in% names(value))
    stop("`.[", name, " = ", deparse1(target), "] <- `: there is no value named `", wanted, "`. Received: ",
         paste(names(value), collapse = ", "), call. = FALSE)
  if (is_nested(target)) unpack_one(target, value[[wanted]], frame) else assign(name, value[[wanted]], envir = frame)
}

is_nested <- function(target) {
  is.call(target) && (identical(target[[1L]], quote(c)) ||
                      (identical(target[[1L]], quote(`[`)) && identical(target[[2L]], quote(.))))
}

unpack_one <- function(target, value, frame) {
  if (identical(target, quote(.))) return(invisible())
  if (is_nested(target))
    unpack(as.list(target)[-seq_len(if (identical(target[[1L]], quote(c))) 1L else 2L)], value, frame)
  else
    eval(call("<-", target, call("quote", value)), frame)
}

with_custom_object_scope <- function(objects, expr) with(call_python("with_custom_object_scope", list(objects)), expr)

named_list <- function(...) {
  values <- list(...)
  written <- vapply(as.list(substitute(list(...)))[-1L], function(code) paste(deparse(code), collapse = " "), "")
  if (is.null(names(values))) names(values) <- written
  unnamed <- !nzchar(names(values))
  names(values)[unnamed] <- written[unnamed]
  values
}

zip_lists <- function(...) {
  lists <- list(...)
  if (length(lists) == 1L) lists <- lists[[1L]]
  first <- lists[[1L]]
  names <- names(first)
  fits <- if (is.null(names)) vapply(lists, function(l) length(l) == length(first), NA)
          else vapply(lists, function(l) setequal(names(l), names), NA)
  if (!all(fits)) stop("zip_lists(): all lists must have the same ", if (is.null(names)) "length" else "names", ".",
                       call. = FALSE)
  at <- if (is.null(names)) seq_along(first) else stats::setNames(names, names)
  lapply(at, function(i) lapply(lists, `[[`, i))
}
