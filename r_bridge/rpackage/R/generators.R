# The functions of the package coro that scripts use: iterators, which are functions, and generators if it is installed.

exhausted <- function() as.symbol(".__exhausted__.")

is_exhausted <- function(x) identical(x, exhausted())

#' Return a function that returns the next element at each call, and exhausted() at the end.
#'
#' @param x An R function, which is returned as it is; a Python iterable; or a vector.
as_next_function <- function(x) {
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

#' Run a `for` loop over an iterator: `loop(for (x in iterator) ...)`; `break` and `next` work.
loop <- function(loop) {
  code <- substitute(loop)
  if (!is.call(code) || !identical(code[[1L]], quote(`for`)))
    stop("loop() takes a for loop: loop(for (x in dataset) ...). Received: ", deparse1(code), call. = FALSE)
  frame <- parent.frame()
  next_value <- as_next_function(eval(code[[3L]], frame))
  name <- as.character(code[[2L]])
  advance <- function() {
    value <- next_value()
    if (is_exhausted(value)) return(FALSE)
    assign(name, value, envir = frame)
    TRUE
  }
  eval(call("while", as.call(list(advance)), code[[4L]]), frame)
  invisible(exhausted())
}

#' Return the elements of an iterator as a list, at most `n`; call dplyr's collect() for other objects.
collect <- function(x, n = NULL, ...) {
  if (!is.function(x) && !inherits(x, "python.builtin.object") && requireNamespace("dplyr", quietly = TRUE))
    return(if (is.null(n)) dplyr::collect(x, ...) else dplyr::collect(x, n = n, ...))
  next_value <- as_next_function(x)
  elements <- list()
  while (length(elements) < (n %||% Inf) && !is_exhausted(element <- next_value()))
    elements <- c(elements, list(element))
  elements
}

#' Call coro's function of a name with the unevaluated code of the calling function's call, which coro rewrites.
call_coro <- function(name) {
  if (!requireNamespace("coro", quietly = TRUE))
    stop(name, "() needs the R package coro: run install.packages(\"coro\").", call. = FALSE)
  code <- sys.call(-1L)
  code[[1L]] <- call("::", quote(coro), as.name(name))
  eval(code, parent.frame(2L))
}

generator <- function(...) call_coro("generator")
gen <- function(...) call_coro("gen")
async <- function(...) call_coro("async")
async_generator <- function(...) call_coro("async_generator")
await <- function(...) call_coro("await")
await_each <- function(...) call_coro("await_each")
yield <- function(...) call_coro("yield")
