# What scripts use of the package coro: its iterators, which are functions, and its generators where it is installed.

exhausted <- function() as.symbol(".__exhausted__.")

is_exhausted <- function(x) identical(x, exhausted())

#' What gives one element after the other: an R function as it is, else an iterator of Python's or the elements of a
#' vector; each gives exhausted() at the end.
as_stepper <- function(x) {
  if (is.function(x) && !inherits(x, "python.builtin.object")) return(x)
  if (!inherits(x, "python.builtin.object")) {
    i <- 0L
    return(function() {
      if (i >= length(x)) return(exhausted())
      i <<- i + 1L
      x[[i]]
    })
  }
  values <- reticulate::as_iterator(x)
  end <- exhausted()
  function() reticulate::iter_next(values, end)
}

#' `loop(for (x in iterator) ...)`: a loop over what can be iterated over, with `break` and `next`.
loop <- function(loop) {
  code <- substitute(loop)
  if (!is.call(code) || !identical(code[[1L]], quote(`for`)))
    stop("loop() takes a for loop: loop(for (x in dataset) ...). Received: ", deparse1(code), call. = FALSE)
  frame <- parent.frame()
  following <- as_stepper(eval(code[[3L]], frame))
  name <- as.character(code[[2L]])
  advance <- function() {
    value <- following()
    if (is_exhausted(value)) return(FALSE)
    assign(name, value, envir = frame)
    TRUE
  }
  eval(call("while", as.call(list(advance)), code[[4L]]), frame)
  invisible(exhausted())
}

#' The elements of an iterator in a list, at most `n`; of other things what dplyr's function of that name makes of them.
collect <- function(x, n = NULL, ...) {
  if (!is.function(x) && !inherits(x, "python.builtin.object") && requireNamespace("dplyr", quietly = TRUE))
    return(if (is.null(n)) dplyr::collect(x, ...) else dplyr::collect(x, n = n, ...))
  following <- as_stepper(x)
  elements <- list()
  while (length(elements) < (n %||% Inf) && !is_exhausted(element <- following()))
    elements <- c(elements, list(element))
  elements
}

#' A function of coro's, called with the code as the user wrote it; that code is rewritten, which only coro can do.
of_coro <- function(name) {
  make <- function() {
    if (!requireNamespace("coro", quietly = TRUE))
      stop(name, "() needs the R package coro: run install.packages(\"coro\").", call. = FALSE)
    code <- sys.call(-1L)
    code[[1L]] <- call("::", quote(coro), as.name(name))
    eval(code, parent.frame(2L))
  }
  as.function(c(alist(... = ), bquote(.(make)())))
}

generator <- of_coro("generator")
gen <- of_coro("gen")
async <- of_coro("async")
async_generator <- of_coro("async_generator")
await <- of_coro("await")
await_each <- of_coro("await_each")
yield <- of_coro("yield")
