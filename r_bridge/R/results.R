# Results of R functions that Python calls, with missing values that reticulate would convert to others: to the smallest
# integer, True and "NA", or to an error.

# NaN stands for NA among integers and logical values, None among words and for a date, as in arguments.
result_for_python <- function(x) if (may_lose_na(x)) with_na_for_python(x) else x

# Python objects are environments.
may_lose_na <- function(x) {
  switch(typeof(x), environment = FALSE, integer = , logical = , character = anyNA(x),
         double = is.object(x) && anyNA(x),
         list = is.data.frame(x) || !is.object(x) && any(vapply(x, may_lose_na, NA)), FALSE)
}

with_na_for_python <- function(x) {
  if (is.data.frame(x)) {
    x[] <- lapply(x, column_for_python)
    x
  } else if (is.list(x)) {
    x[] <- lapply(x, result_for_python)
    x
  } else if (is.character(x) || is.factor(x)) {
    words_for_python(x)
  } else if (!is.object(x)) {
    numbers_for_python(x)
  } else if (!(length(x) == 1L && inherits(x, c("Date", "POSIXct")))) {
    x
  }
}

numbers_for_python <- function(x) {
  storage.mode(x) <- "double"
  x[is.na(x)] <- NaN
  x
}

column_for_python <- function(x) {
  if (!is.object(x) && (is.integer(x) || is.logical(x)) && anyNA(x)) numbers_for_python(x) else x
}

# A vector becomes a list; an array stays one, of Python objects.
words_for_python <- function(x) {
  size <- dim(x)
  x <- as.character(x)
  words <- as.list(x)
  words[is.na(x)] <- list(NULL)
  if (is.null(size)) return(if (length(words) > 1L) words)
  array <- reticulate::import("numpy", convert = FALSE)$array(words, dtype = "object")
  reticulate::py_call(array$reshape, as.list(size), order = "F")
}
