# R's syntax for Python's objects: unpacking, `with`, loops over iterators.

#' The items of a tuple, a list or a shape for `c(a, b) %<-% x`.
destructure_python <- function(x) lapply(reticulate::iterate(x, simplify = FALSE), reticulate::py_to_r)

#' `.[a, .[b, c]] <- x` assigns by position, `.[title = x] <- values` by name; `.` among the names skips a value.
. <- structure(list(), class = "pykeras3_dot")

`[<-.pykeras3_dot` <- function(x, ..., value) {
  unpack(as.list(substitute(list(...)))[-1L], value, parent.frame())
  x
}

print.pykeras3_dot <- function(x, ...) {
  cat("<.: unpacks, .[a, b] <- values>\n")
  invisible(x)
}

unpack <- function(targets, value, frame) {
  if (inherits(value, "python.builtin.object")) value <- destructure_python(value)
  names <- names(targets) %||% character(length(targets))
  named <- nzchar(names)
  if (!all(named) && !is_dots(targets) && length(value) != length(targets) && !any(named))
    stop("`.[", paste(vapply(targets, deparse1, ""), collapse = ", "), "] <- ` unpacks ", length(targets),
         " values. Received: ", length(value), call. = FALSE)
  for (i in seq_along(targets)) {
    item <- if (!named[[i]]) {
      value[[i]]
    } else if (names[[i]] %in% names(value)) {
      value[[names[[i]]]]
    } else {
      stop("`.[", names[[i]], " = ] <- `: there is no value of that name. Received: ",
           paste(names(value), collapse = ", "), call. = FALSE)
    }
    unpack_one(targets[[i]], item, frame)
  }
}

unpack_one <- function(target, value, frame) {
  if (identical(target, quote(.))) return(invisible())
  nested <- is.call(target) && (identical(target[[1L]], quote(c)) ||
                                (identical(target[[1L]], quote(`[`)) && identical(target[[2L]], quote(.))))
  if (nested)
    unpack(as.list(target)[-seq_len(if (identical(target[[1L]], quote(c))) 1L else 2L)], value, frame)
  else
    eval(call("<-", target, call("quote", value)), frame)
}

is_dots <- function(targets) length(targets) == 1L && identical(targets[[1L]], quote(...))

#' `loop(for (x in iterator) ...)`: a loop over what Python iterates, with `break` and `next`.
loop <- function(loop) {
  code <- substitute(loop)
  if (!is.call(code) || !identical(code[[1L]], quote(`for`)))
    stop("loop() takes a for loop: loop(for (x in dataset) ...). Received: ", deparse1(code), call. = FALSE)
  frame <- parent.frame()
  values <- reticulate::as_iterator(eval(code[[3L]], frame))
  name <- as.character(code[[2L]])
  end <- new.env()
  advance <- function() {
    value <- reticulate::iter_next(values, end)
    if (identical(value, end)) return(FALSE)
    assign(name, value, envir = frame)
    TRUE
  }
  eval(call("while", as.call(list(advance)), code[[4L]]), frame)
  invisible()
}

with_custom_object_scope <- function(objects, expr) with(call_python("with_custom_object_scope", list(objects)), expr)

named_list <- function(...) {
  values <- list(...)
  if (is.null(names(values))) names(values) <- character(length(values))
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
