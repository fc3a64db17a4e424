# Results of R functions that Python calls. Those of a class are converted here, where an error in a method of r_to_py()
# is the function's; and missing values that reticulate would convert to others: to the smallest integer, True and "NA",
# or to an error.

# NaN stands for NA among integers and logical values, None among words and for a date, as in arguments.
result_for_python <- function(x) if (needs_conversion(x)) converted_for_python(x) else x

# Python objects are environments. How a function converts its arguments is known only to reticulate.
needs_conversion <- function(x) {
  switch(typeof(x), environment = , closure = FALSE, double = is.object(x),
         integer = , logical = , character = is.object(x) || anyNA(x),
         list = is.object(x) || any(vapply(x, needs_conversion, NA)), is.object(x))
}

converted_for_python <- function(x) {
  if (is.data.frame(x)) {
    x[] <- lapply(x, column_for_python)
    reticulate::r_to_py(x)
  } else if ((is.character(x) || is.factor(x)) && anyNA(x)) {
    words_for_python(x)
  } else if (is.object(x)) {
    if (!(length(x) == 1L && inherits(x, c("Date", "POSIXct")) && is.na(x))) reticulate::r_to_py(x, convert = TRUE)
  } else if (is.list(x)) {
    x[] <- lapply(x, result_for_python)
    x
  } else {
    numbers_for_python(x)
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
